import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DIST } from "./local-outlook";

const OFFICE_JS = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** A folder to serve in place of dist/, with an add-in of a few lines in it, to try the host itself with. */
export interface TinyAddIn {
  readonly dist: string;
  remove(): void;
}

/** `commands` is the code of the page the handler runs in, `pane` that of the task pane. */
export function writeTinyAddIn(commands: string, pane = ""): TinyAddIn {
  const dist = mkdtempSync(path.join(tmpdir(), "kuvert-tiny-"));
  cpSync(path.join(DIST, "outlook-host"), path.join(dist, "outlook-host"), { recursive: true });
  const folder = path.join(dist, "goteborg");
  mkdirSync(folder);
  cpSync(path.join(DIST, "goteborg/assets"), path.join(folder, "assets"), { recursive: true });
  writePage("commands", commands);
  writePage("taskpane", pane);
  return { dist, remove: () => rmSync(dist, { recursive: true }) };

  function writePage(name: string, code: string): void {
    writeFileSync(path.join(folder, `${name}.js`), code);
    const body = `<body><div id="said"></div><script src="${name}.js"></script></body>`;
    writeFileSync(
      path.join(folder, `${name}.html`),
      `<!doctype html><html><head>${OFFICE_JS}</head>${body}</html>`,
    );
  }
}
