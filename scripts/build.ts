import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import webpack, { type MultiStats, type StatsCompilation } from "webpack";
import config, { POLICY_PLACEHOLDER } from "../webpack.config";
import { forSend } from "../src/admin/policy/for-send";
import { formatProblems, PolicyFileError, readPolicyFile } from "../src/admin/policy-file";
import type { Policy } from "../src/rules/policy/policy";
import { MANIFEST_FILES, manifestFor, parseBaseUrl, UrlError, type SendMode } from "./manifests";

const root = path.join(__dirname, "..");

/** The profiles that ship, by id. */
export const SHIPPED_PROFILES = ["goteborg", "nyborg"] as const;
export type ShippedProfile = (typeof SHIPPED_PROFILES)[number];

/** Where a shipped profile is built to. */
export function outDir(profile: string): string {
  return path.join(root, "dist", profile);
}

/**
 * Builds every shipped profile for the local Outlook, each with the label that the local Outlook's invented
 * tenant has for it (outlook-host/labels).
 */
export async function buildAll(): Promise<void> {
  await buildWithStats();
}

/** As `buildAll`, and gives what the bundler says, for the size report. */
export async function buildWithStats(): Promise<StatsCompilation> {
  const stats = await compile(COMPILED);
  for (const profile of SHIPPED_PROFILES) stamp(COMPILED, profilePolicy(profile), outDir(profile));
  return stats;
}

/**
 * Builds the add-in with one policy in it. Throws when it does not compile.
 *
 * @param url where the files will lie, for the manifests; the development host when absent
 */
export async function build(policy: Policy, out: string, url?: string): Promise<void> {
  await compile(COMPILED);
  stamp(COMPILED, policy, out, url);
}

/** Where the bundles lie that have no policy yet. */
const COMPILED = path.join(root, "dist/any-policy");

async function compile(out: string): Promise<StatsCompilation> {
  rmSync(out, { recursive: true, force: true });
  const stats = await new Promise<MultiStats>((resolve, reject) => {
    webpack(config(out)).run((error, result) => {
      if (error) reject(error);
      else if (result === undefined) reject(new Error("webpack gave no result"));
      else resolve(result);
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorDetails: true }));
  const modules = {
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  };
  return stats.toJson({ all: false, children: true, ...modules });
}

/**
 * Copies compiled bundles and puts the policy in its place. The code is the same for every organisation, so it is
 * compiled once, and what one organisation tests is what another runs.
 */
export function stamp(compiled: string, policy: Policy, out: string, url?: string): void {
  rmSync(out, { recursive: true, force: true });
  cpSync(compiled, out, { recursive: true });
  const carried = { "commands.js": forSend(policy), "taskpane.js": policy };
  for (const [script, whole] of Object.entries(carried)) {
    const file = path.join(out, script);
    const [before, after, ...more] = readFileSync(file, "utf8").split(`"${POLICY_PLACEHOLDER}"`);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(
        `${script} should have one place for the policy and has ${more.length === 0 ? "none" : "several"}.`,
      );
    }
    writeFileSync(file, before + stringLiteral(JSON.stringify(whole)) + after);
  }
  writeManifests(out, url);
}

/** Writes both manifests beside the files: an administrator deploys one of them. */
function writeManifests(out: string, url?: string): void {
  const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
  for (const mode of Object.keys(MANIFEST_FILES) as SendMode[]) {
    writeFileSync(path.join(out, MANIFEST_FILES[mode]), manifestFor(source, mode, url));
  }
}

/** A JavaScript string in ASCII. */
function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A shipped profile with the label of the local Outlook's invented tenant. */
export function profilePolicy(profile: ShippedProfile): Policy {
  const policy = readPolicyFile(path.join(root, "policies", `${profile}.json`));
  const labelFile = path.join(root, "outlook-host/labels", `${profile}.json`);
  if (!existsSync(labelFile)) return policy;
  const { id, names } = JSON.parse(readFileSync(labelFile, "utf8")) as {
    id: string;
    names?: [string, ...string[]];
  };
  return { ...policy, label: { id, names: names ?? policy.label?.names ?? [profile] } };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { policy: { type: "string" }, out: { type: "string" }, url: { type: "string" } },
  });
  if (values.policy === undefined) {
    if (values.url !== undefined || values.out !== undefined) throw new UrlError(NEEDS_POLICY);
    await buildAll();
    console.log(`Built ${SHIPPED_PROFILES.map((profile) => `dist/${profile}`).join(" and ")}.`);
    return;
  }
  const url = values.url === undefined ? undefined : parseBaseUrl(values.url);
  const out = path.resolve(values.out ?? "dist/custom");
  await build(readPolicyFile(values.policy), out, url);
  console.log(`Built ${out}.`);
  console.log(
    url === undefined
      ? "Its manifests are for the development host; add --url https://… for the address of your own."
      : `Put the files at ${url}/ and deploy ${MANIFEST_FILES.SoftBlock}, or ${MANIFEST_FILES.Block} where nothing may go unchecked.`,
  );
}

const NEEDS_POLICY =
  "--url and --out go with --policy FILE: without it the shipped profiles are built for the local Outlook, with the " +
  "labels of its invented tenants. Try --policy policies/goteborg.json.";

if (require.main === module) {
  main().catch((error: unknown) => {
    const isUsage = error instanceof PolicyFileError || error instanceof UrlError;
    if (error instanceof PolicyFileError) console.error(formatProblems(error));
    else console.error(error instanceof UrlError ? error.message : error);
    process.exitCode = isUsage ? 2 : 1;
  });
}
