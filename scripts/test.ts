import path from "node:path";
import { buildPage } from "../outlook-host/server/build-page";
import { buildWithStats, outDir } from "./build";
import { findBrowser } from "./find-browser";
import { run } from "./run";
import {
  brokenLimits,
  formatPaneSize,
  formatSizes,
  PANE_LIMITS,
  partsOf,
  weigh,
  weighLaterParts,
} from "./size";

/**
 * Everything that must hold before a change lands: types, lint, unit tests, the built bundles and their size, and
 * the main job in a browser. Every step runs, so that one run tells everything that is wrong; the exit status is 0
 * only when all of them passed.
 */
async function main(): Promise<boolean> {
  const passed: [step: string, ok: boolean][] = [];
  const step = (name: string, ok: boolean): void => void passed.push([name, ok]);

  heading("Types");
  step("types", run("tsx", ["scripts/typecheck.ts"]) === 0);
  heading("Lint");
  step("lint", run("eslint", [".", "--max-warnings", "0"]) === 0);
  step("format", run("prettier", ["--check", ".", "--log-level", "warn"]) === 0);
  heading("Unit and pane tests");
  step("unit", run("jest", ["--selectProjects", "unit", "pane", "--maxWorkers=100%"]) === 0);

  heading("Build");
  const stats = await buildWithStats();
  const weight = weigh(path.join(outDir("goteborg"), "commands.js"));
  console.log(formatSizes(weight, partsOf(stats)));
  const pane = weigh(path.join(outDir("goteborg"), "taskpane.js"));
  console.log(formatPaneSize(pane, weighLaterParts(outDir("goteborg"))));
  const broken = [...brokenLimits(weight), ...brokenLimits(pane, PANE_LIMITS, "taskpane.js")];
  for (const sentence of broken) console.error(sentence);
  step("size", broken.length === 0);
  await buildPage();
  // The browser tests would build it themselves when they are run alone.
  process.env.KUVERT_PAGE_IS_BUILT = "true";
  heading("Tests on the built bundles");
  step("bundle", run("jest", ["--selectProjects", "bundle", "--maxWorkers=100%"]) === 0);

  heading("Browser tests");
  if ((await findBrowser()) === null && process.env.CI !== "true") {
    console.warn(NO_BROWSER);
  } else {
    step("browser", run("jest", ["--selectProjects", "browser", "--runInBand"]) === 0);
  }

  heading("Result");
  for (const [name, ok] of passed) console.log(`${ok ? "passed" : "FAILED"}  ${name}`);
  return passed.every(([, ok]) => ok);
}

const NO_BROWSER = `
**********************************************************************
The browser tests were SKIPPED: no browser was found.
Install Chromium, Chrome or Edge, or name one: CHROMIUM=/path/to/chrome
On Linux, npm install brings one along (@sparticuz/chromium) unless
optional packages are left out.
**********************************************************************`;

function heading(text: string): void {
  console.log(`\n== ${text} ==`);
}

main().then(
  (ok) => (process.exitCode = ok ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
