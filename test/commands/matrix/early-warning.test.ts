import type { Policy } from "../../../src/rules/policy/policy";
import { MAIL_EVENTS, MEETING_EVENTS, PHONE_EVENTS } from "../compose-desk";
import { loadHandlers } from "../load-commands";
import { GOTEBORG } from "../send-desk";
import { COMPOSE_CALLS, everyComposeCombination } from "./compose-combinations";
import { runCompose } from "./compose-promises";
import { HOST_CALL_NAMES, PURPOSE } from "./faults";

jest.mock("../../../src/rules/find", () => jest.requireActual<object>("../find-test-number"));
const policy: Policy = GOTEBORG;
jest.mock("kuvert-policy", () => ({
  __esModule: true,
  get default() {
    return policy;
  },
}));

const COMBINATIONS = everyComposeCombination();

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it(`N-05 in all of ${COMBINATIONS.length} combinations of event, call, fault, Outlook and mail the warning keeps its promises`, async () => {
  await expect(runCompose(await loadHandlers(), COMBINATIONS)).resolves.toEqual([]);
}, 300_000);

it("covers every call of every event: what is in no other matrix is in this one", () => {
  const covered = new Set(COMBINATIONS.flatMap(({ faults }) => Object.keys(faults)));
  expect(COMPOSE_CALLS.filter((name) => !covered.has(name))).toEqual([]);
  const nowhere = HOST_CALL_NAMES.filter((name) => {
    const { onlyIn, warns } = PURPOSE[name];
    return (onlyIn !== undefined || warns === true) && !covered.has(name);
  });
  expect(nowhere).toEqual([]);
  const pairs = new Set(COMBINATIONS.map(({ event, faults }) => `${event} ${Object.keys(faults)[0] ?? ""}`));
  for (const event of MAIL_EVENTS) {
    for (const name of COMPOSE_CALLS) {
      if (PURPOSE[name].onlyIn === undefined) expect(pairs).toContain(`${event} ${name}`);
    }
  }
  for (const event of [...MEETING_EVENTS, ...PHONE_EVENTS]) expect(pairs).toContain(`${event} getSubject`);
});
