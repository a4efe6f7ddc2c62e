import { readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";
import goteborg from "../../../policies/goteborg.json";
import type { Policy } from "../../../src/rules/policy/policy";
import { everyCombination } from "./combinations";
import type { Combination } from "./promises";
import { MUTATIONS, type Mutation } from "./mutations";

/**
 * The matrix must be able to fail: each of these faults, put into the code, turns it red. A mutation whose place is
 * no longer in the code fails too, so that none can go stale.
 */
const ROOT = path.join(__dirname, "../../..");
const COMBINATIONS = mixed(everyCombination());

beforeEach(() => {
  jest.resetModules();
  jest.useFakeTimers();
  jest.doMock("../../../src/rules/find", () => jest.requireActual<object>("../find-test-number"));
});
afterEach(() => void jest.useRealTimers());

it("is green without a mutation", async () => {
  await expect(firstBroken(COMBINATIONS.slice(0, 2000))).resolves.toBeNull();
}, 120_000);

it.each(MUTATIONS)(
  "turns red when $what",
  async (mutation) => {
    mutate(mutation);
    await expect(firstBroken(COMBINATIONS)).resolves.toEqual(expect.any(String));
  },
  120_000,
);

/** The first promise that is broken under the policy as it ships, or where the policy lets go what is unreadable. */
async function firstBroken(combinations: readonly Combination[]): Promise<string | null> {
  const shipped = goteborg as unknown as Policy;
  const policy: { -readonly [K in keyof Policy]: Policy[K] } = { ...shipped };
  jest.doMock("kuvert-policy", () => ({ __esModule: true, default: policy }));
  const { loadHandler } = await import("../send-desk");
  const { run } = await import("./run");
  const handler = await loadHandler();
  for (const answer of ["ask", "allow"] as const) {
    policy.whenUnreadable = {
      ...shipped.whenUnreadable,
      subject: answer,
      body: answer,
      recipients: answer,
      attachments: answer,
    };
    const [broken] = await run(handler, policy, combinations, 1);
    if (broken !== undefined) return broken;
  }
  return null;
}

function mutate({ edits }: Mutation): void {
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
function mixed<T>(list: readonly T[]): readonly T[] {
  const step = 7919;
  return list.map((_, index) => list[(index * step) % list.length]).filter((item) => item !== undefined);
}
