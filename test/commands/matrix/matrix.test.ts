import type { Policy } from "../../../src/rules/policy/policy";
import { loadHandler } from "../send-desk";
import { everyCombination } from "./combinations";
import { HOST_CALL_NAMES, PURPOSE, SEND_CALLS } from "./faults";
import { MATRIX_POLICY } from "./mails";
import { run } from "./run";

jest.mock("../../../src/rules/find", () => jest.requireActual<object>("../find-test-number"));
const policy: { -readonly [K in keyof Policy]: Policy[K] } = { ...MATRIX_POLICY };
jest.mock("kuvert-policy", () => ({
  __esModule: true,
  get default() {
    return policy;
  },
}));

const COMBINATIONS = everyCombination();
const everyPart = (answer: "allow" | "ask" | "block"): Policy["whenUnreadable"] => ({
  subject: answer,
  body: answer,
  from: answer,
  recipients: answer,
  attachments: answer,
  label: answer,
  composeType: answer,
});

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it.each<[string, Partial<Policy>]>([
  ["the policy as it ships", {}],
  [
    "a policy that holds whatever cannot be read",
    { whenUnreadable: everyPart("block"), whenUnfinished: "block" },
  ],
  ["a policy that lets go what cannot be read", { whenUnreadable: everyPart("allow") }],
])(
  `N-02 in all of ${COMBINATIONS.length} combinations of call, fault, Outlook and mail the promises are kept, under %s`,
  async (_what, changed) => {
    Object.assign(policy, MATRIX_POLICY, changed);
    await expect(run(await loadHandler(), policy, COMBINATIONS)).resolves.toEqual([]);
  },
  300_000,
);

it("covers every call the send handler makes, and every part of the mail hangs on one", () => {
  const covered = new Set(COMBINATIONS.flatMap(({ faults }) => Object.keys(faults)));
  // Other calls stand in matrices of their own: meeting.test.ts and early-warning.test.ts.
  expect(SEND_CALLS.filter((name) => !covered.has(name))).toEqual([]);
  const parts = new Set(HOST_CALL_NAMES.map((name) => PURPOSE[name].reads));
  for (const part of Object.keys(MATRIX_POLICY.whenUnreadable)) expect(parts).toContain(part);
});
