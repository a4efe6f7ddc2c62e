import { OPEN_PANE_COMMAND } from "../../src/commands/completed-options";
import { DEADLINE_MS } from "../../src/commands/on-message-send";
import type { CompletedOptions } from "../../src/commands/complete-once";
import type { Policy } from "../../src/rules/policy/policy";
import { belongsTo, CONFIDENTIAL, type Fault } from "../mailbox/fake-outlook";
import { handlerNamed, loadHandlers } from "./load-commands";
import { FAULTS, HOST_CALL_NAMES, PURPOSE } from "./matrix/faults";
import { GOTEBORG, pressSend, TEST_NUMBER, type Handler, type Sent } from "./send-desk";

const policy: { -readonly [K in keyof Policy]: Policy[K] } = { ...GOTEBORG };
jest.mock("kuvert-policy", () => ({
  __esModule: true,
  get default() {
    return policy;
  },
}));

let send: Handler;
beforeAll(async () => {
  send = handlerNamed(await loadHandlers(), "onAppointmentSendHandler");
});
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const invite = (options: Parameters<typeof pressSend>[1]): Promise<Sent> =>
  pressSend(send, { ...options, item: "meeting" });

describe("N-06 an invitation to a meeting", () => {
  it("that says nothing of anybody goes", async () => {
    const { options, outlook } = await invite({});
    expect(options).toEqual({ allowEvent: true });
    expect(outlook.completions).toHaveLength(1);
  });

  it.each([
    ["sv-SE", /^Ämnesraden innehåller .*Mötesinbjudan är inte skickad\./],
    ["da-DK", /^Emnefeltet indeholder .*Mødeindkaldelsen er ikke sendt\./],
  ])(
    "with a number in the subject is held, and is not called a mail, in %s",
    async (displayLanguage, text) => {
      const { options } = await invite({ displayLanguage, mail: { subject: `Möte om ${TEST_NUMBER}` } });
      expect(options).toMatchObject({ allowEvent: false, commandId: OPEN_PANE_COMMAND.meeting });
      expect(options?.errorMessage).toMatch(text);
      expect(options?.errorMessage).not.toMatch(/mejl|\bmail/i);
    },
  );

  it("with a number in the text gets the label, and goes", async () => {
    const { options, outlook } = await invite({ mail: { html: `<p>CPR ${TEST_NUMBER}</p>` } });
    expect({ options, label: outlook.mail.label }).toEqual({
      options: { allowEvent: true },
      label: CONFIDENTIAL,
    });
  });

  it("with a number in an attendee's name is held, optional attendees too", async () => {
    const cc = [{ displayName: `Kim ${TEST_NUMBER}`, emailAddress: "kim@exempel.se", recipientType: "user" }];
    const { options } = await invite({ mail: { cc } });
    expect(options).toMatchObject({ allowEvent: false });
    expect(options?.errorMessage).toMatch(/^En deltagares namn eller adress innehåller/);
  });

  it("has no internet headers, so none is asked for", async () => {
    const { outlook } = await invite({});
    expect(outlook.mail.headers).toEqual({});
  });

  it("is told of as what it is when nothing answers", async () => {
    const never: Fault = { kind: "never" };
    const { options, outlook, after } = await invite({
      faults: Object.fromEntries(HOST_CALL_NAMES.map((name) => [name, never])),
    });
    expect(outlook.completions).toHaveLength(1);
    expect(after).toBeLessThanOrEqual(DEADLINE_MS + 500);
    expect(options).toMatchObject({ allowEvent: false });
    expect(options?.errorMessage).not.toMatch(/mejl|\bmail/i);
  });
});

const CALLS = HOST_CALL_NAMES.filter((name) => {
  const { onlyInPane, warns } = PURPOSE[name];
  return belongsTo(name, true) && onlyInPane !== true && warns !== true;
});
const MEETINGS = [
  { what: "harmless", mail: {}, held: false, numberIn: null },
  { what: "a number in the subject", mail: { subject: TEST_NUMBER }, held: true, numberIn: "getSubject" },
  { what: "a number in the text", mail: { html: `<p>${TEST_NUMBER}</p>` }, held: false, numberIn: "getBody" },
] as const;

it(`N-02 in ${CALLS.length} calls × ${FAULTS.length} faults × ${MEETINGS.length} meetings the organizer is answered once, in time, and in true words`, async () => {
  const broken: string[] = [];
  for (const name of CALLS) {
    for (const fault of FAULTS) {
      for (const { what, mail, held, numberIn } of MEETINGS) {
        const { options, outlook, after } = await invite({ mail, faults: { [name]: fault } });
        for (const wrong of wrongWith(options, outlook.completions.length, after)) {
          broken.push(`${what}, ${name} ${JSON.stringify(fault)}: ${wrong}`);
        }
        const released = options?.allowEvent === true;
        if (released && held && name !== numberIn) broken.push(`${what}, ${name}: released`);
        if (released && numberIn === "getBody" && name !== numberIn && outlook.mail.label !== CONFIDENTIAL) {
          broken.push(`${what}, ${name} ${JSON.stringify(fault)}: released without its label`);
        }
      }
    }
  }
  expect(broken).toEqual([]);
}, 300_000);

function wrongWith(options: CompletedOptions | undefined, times: number, after: number): readonly string[] {
  const wrong: string[] = [];
  if (times !== 1) wrong.push(`completed ${times} times`);
  if (after > DEADLINE_MS) wrong.push(`completed after ${after} ms`);
  if (options?.allowEvent === true) return wrong;
  const message = options?.errorMessage ?? "";
  if (message === "" || message.length > 500) wrong.push("no text, or too long a text");
  if (/mejlet|mailen/i.test(message.replace(/menyn ovanför mejlet/g, ""))) wrong.push(`says ${message}`);
  if (message.includes(TEST_NUMBER)) wrong.push("says the number");
  return wrong;
}
