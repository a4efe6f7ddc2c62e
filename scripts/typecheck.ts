import { run } from "./run";

/**
 * Three looks at the types: everything; the core against what ES2016 has and nothing else (no DOM, no Node, no
 * Outlook); and what the send handler loads against ES2016 and Office.js.
 */
const projects = ["tsconfig.json", "tsconfig.core.json", "tsconfig.commands.json"];

process.exitCode = projects.map((project) => run("tsc", ["-p", project])).some((status) => status !== 0)
  ? 1
  : 0;
