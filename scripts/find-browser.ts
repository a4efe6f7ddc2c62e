import { access, constants } from "node:fs/promises";
import path from "node:path";

/** A Chromium-like browser that is on this machine, and the switches it needs to start here. */
export interface Browser {
  readonly path: string;
  readonly args: readonly string[];
}

/** How to get a browser, for whoever prints that there is none. */
export const HOW_TO_GET_A_BROWSER = [
  "Any of these is enough:",
  "  - npm ci without --omit=optional: on Linux x64 the package @sparticuz/chromium holds a browser;",
  "  - install Chrome, Edge or Chromium (Debian and Ubuntu: apt-get install chromium);",
  "  - set CHROMIUM to the path of a Chromium, Chrome or Edge.",
].join("\n");

/**
 * Finds a browser: the one CHROMIUM names, one installed in a usual place, or the one that the optional npm
 * package @sparticuz/chromium holds (unpacked to the temporary folder the first time). Null when there is none.
 * Throws when CHROMIUM names something that cannot be started: whoever set it wants that one and no other.
 */
export async function findBrowser(): Promise<Browser | null> {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== "") {
    if (!(await isExecutable(named))) throw new Error(`CHROMIUM is ${named}, and there is no program there.`);
    return { path: named, args: sandboxArgs() };
  }
  for (const candidate of usualPlaces()) {
    if (await isExecutable(candidate)) return { path: candidate, args: sandboxArgs() };
  }
  return await packagedChromium();
}

function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case "win32":
      return [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, "Google/Chrome/Application/chrome.exe"),
          path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
          path.join(folder, "Chromium/Application/chrome.exe"),
        ]);
    case "darwin":
      return [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ];
    default:
      return [
        "/usr/bin/chromium",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/opt/google/chrome/chrome",
        "/usr/bin/microsoft-edge",
        "/snap/bin/chromium",
      ];
  }
}

/** The package is optional and holds a program for Linux x64 only. */
async function packagedChromium(): Promise<Browser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    // This build comes without the helper that sets up the sandbox; it is only shown our own local pages.
    return { path: await chromium.executablePath(), args: ["--no-sandbox"] };
  } catch (error) {
    if (isModuleNotFound(error)) return null;
    throw error;
  }
}

/** Chromium refuses to run as root with its sandbox on, which is what containers do. */
function sandboxArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isModuleNotFound(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND";
}
