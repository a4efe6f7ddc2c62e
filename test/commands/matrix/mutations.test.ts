import type { Policy } from "../../../src/rules/policy/policy";
import { everyCombination } from "./combinations";
import { MATRIX_POLICY } from "./mails";
import type { Combination } from "./promises";
import { mixed, mutate } from "./mutate";
import { MUTATIONS } from "./mutations";

/**
 * The matrix must be able to fail: each of these faults, put into the code, turns it red. A mutation whose place is
 * no longer in the code fails too, so that none can go stale.
 */
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
  const shipped = MATRIX_POLICY;
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
