import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..");

/** Runs a program of the project's own packages with its output shown; gives its exit status. */
export function run(program: string, args: readonly string[]): number {
  const bin = path.join(root, "node_modules", ".bin", program);
  const { status, error } = spawnSync(bin, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error !== undefined) throw error;
  return status ?? 1;
}
