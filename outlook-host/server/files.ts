import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Gives the file at a path below a folder; null when there is none. */
export type FileReader = (relativePath: string) => Promise<Buffer | null>;

/** Reads below a folder and never outside it. */
export function filesIn(folder: string): FileReader {
  return async (relativePath) => {
    const file = path.resolve(folder, relativePath);
    if (!file.startsWith(folder + path.sep)) return null;
    return await readIfThere(file);
  };
}

/**
 * Reads below a folder whatever the letters' case: Office.js asks for `AgaveErrorUX/index.html` and lies on npm
 * as `agaveerrorux/index.html`; Microsoft's servers do not mind, a Linux disk does.
 */
export function filesInAnyCase(folder: string): FileReader {
  const byLowerCase = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => [
      name.replaceAll(path.sep, "/").toLowerCase(),
      name,
    ]),
  );
  return async (relativePath) => {
    const name = byLowerCase.get(relativePath.toLowerCase());
    return name === undefined ? null : await readIfThere(path.join(folder, name));
  };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

export function contentTypeOf(file: string): string {
  return CONTENT_TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return null;
    throw error;
  }
}
