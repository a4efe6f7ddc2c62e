import * as fc from "fast-check";
import type { HostCallName } from "../../../src/mailbox/host-calls";
import type { Policy } from "../../../src/rules/policy/policy";
import type { Fault } from "../../mailbox/fake-outlook";
import { loadHandler } from "../send-desk";
import { FAULTS, SEND_CALLS, SETS } from "./faults";
import { MAILS, MATRIX_POLICY } from "./mails";
import { run } from "./run";
import type { Combination } from "./promises";

jest.mock("../../../src/rules/find", () => jest.requireActual<object>("../find-test-number"));
const policy: { -readonly [K in keyof Policy]: Policy[K] } = { ...MATRIX_POLICY };
jest.mock("kuvert-policy", () => ({
  __esModule: true,
  get default() {
    return policy;
  },
}));

/** How many hosts to try; a release is tried with 20,000. The seed makes every run the same. */
const RUNS = Number(process.env.KUVERT_RANDOM_HOSTS ?? 1000);
const SEED = 913;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const late: fc.Arbitrary<Fault> = fc.integer({ min: 0, max: 6000 }).map((after) => ({ kind: "late", after }));
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...FAULTS) },
  { weight: 2, arbitrary: late },
);

/** Any mail in any Outlook in which any number of calls go wrong, each in its own way. */
const combination: fc.Arbitrary<Combination> = fc
  .record({
    mail: fc.constantFrom(...MAILS),
    claims: fc.constantFrom(...SETS),
    language: fc.constantFrom("sv" as const, "da" as const),
    wrong: fc.uniqueArray(fc.tuple(fc.constantFrom(...SEND_CALLS), fault), {
      selector: ([name]) => name,
      maxLength: 6,
    }),
    // Half of them quick enough that every call can be told from one that was lost.
    latency: fc.oneof(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 1400 })),
    completing: fc.option(fc.constantFrom("not-at-first", "old-options-only", "no-release"), {
      nil: undefined,
      freq: 8,
    }),
  })
  .map(({ wrong, completing, ...rest }) => ({
    ...rest,
    ...(completing === undefined ? {} : { completing }),
    faults: Object.fromEntries(wrong.filter(isUntrue)),
  }));

/** A host that answers an empty subject or text says that it is empty: nobody can know better. */
function isUntrue([name, { kind, ...rest }]: readonly [HostCallName, Fault]): boolean {
  return !(
    kind === "answers" &&
    "value" in rest &&
    rest.value === "" &&
    (name === "getSubject" || name === "getBody")
  );
}

it(
  `N-02 keeps what the sender is promised in ${RUNS} Outlooks in which anything goes wrong`,
  async () => {
    const handler = await loadHandler();
    await fc.assert(
      fc.asyncProperty(
        combination,
        fc.constantFrom("ask" as const, "block" as const),
        fc.constantFrom("allow" as const, "ask" as const, "block" as const),
        async (host, whenUnfinished, body) => {
          Object.assign(policy, MATRIX_POLICY, {
            whenUnfinished,
            whenUnreadable: { ...MATRIX_POLICY.whenUnreadable, body },
          });
          expect(await run(handler, policy, [host])).toEqual([]);
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
  },
  60_000 + 60 * RUNS,
);
