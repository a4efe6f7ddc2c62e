import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";

const ROOT = path.join(__dirname, "../..");

/** What `npm run build` wrote for the Göteborg profile. */
export const COMMANDS_JS = path.join(
  process.env.KUVERT_DIST ?? path.join(ROOT, "dist"),
  "goteborg/commands.js",
);

export function readCommands(): string {
  return readFileSync(COMMANDS_JS, "utf8");
}

export function compileCommands(): Script {
  return new Script(readCommands(), { filename: "commands.js" });
}

/** The label that the local Outlook's invented tenant has for the profile, and that the build therefore holds. */
export const BUILT_LABEL_ID = (
  JSON.parse(readFileSync(path.join(ROOT, "outlook-host/labels/goteborg.json"), "utf8")) as {
    readonly id: string;
  }
).id;
