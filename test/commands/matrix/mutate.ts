import { readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";
import type { Mutation } from "./mutations";

const ROOT = path.join(__dirname, "../../..");

/** Puts a fault into our own code, until Jest's modules are reset. Its place must be there, and only once. */
export function mutate({ edits }: Mutation): void {
  const sources = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const source = sources.get(file) ?? readFileSync(path.join(ROOT, file), "utf8");
    expect([file, from, source.split(from).length - 1]).toEqual([file, from, 1]);
    sources.set(
      file,
      source.replace(from, () => to),
    );
  }
  for (const [file, source] of sources) {
    const absolute = path.join(ROOT, file);
    jest.doMock(absolute, () => evaluateModule(absolute, source));
  }
}

/** Runs a changed source as the module it stands for. */
function evaluateModule(file: string, source: string): unknown {
  const { code } = transformSync(source, {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const module = { exports: {} };
  const load = (id: string): unknown =>
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own, so that mocks and mutations hold
    require(id.startsWith(".") ? path.join(path.dirname(file), id) : id);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own source, with one place changed
  const body = new Function("exports", "require", "module", code) as (...given: unknown[]) => void;
  body(module.exports, load, module);
  return module.exports;
}

/** The same combinations in a fixed other order, so that what is broken somewhere is met early. */
export function mixed<T>(list: readonly T[]): readonly T[] {
  const step = 7919;
  return list.map((_, index) => list[(index * step) % list.length]).filter((item) => item !== undefined);
}
