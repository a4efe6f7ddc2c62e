import type { CompletedOptions } from "../../src/commands/complete-once";
import { loadHandler, pressSend, TEST_NUMBER } from "../commands/send-desk";
import { CATALOGUE, fakeOutlook, type FakeOptions } from "../mailbox/fake-outlook";
import { bareRealm, type BareRealm } from "./bare-realm";
import { BUILT_LABEL_ID, compileCommands } from "./built";
import { thirtyMails } from "./thirty-mails";

jest.mock("kuvert-policy", () => {
  const { default: policy } = jest.requireActual<{ default: object }>("../../src/policy-in-use");
  const { BUILT_LABEL_ID: id } = jest.requireActual<typeof import("./built")>("./built");
  return {
    __esModule: true,
    default: { ...policy, label: { id, names: ["Skicka känslig (konfidentiell) e-post"] } },
  };
});

const commands = compileCommands();
const OUTLOOK: FakeOptions = {
  claims: "1.14",
  catalogue: [
    ...CATALOGUE,
    { id: BUILT_LABEL_ID, name: "Byggets etikett", tooltip: "", color: "", children: null },
  ],
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

interface Pressed {
  readonly options: CompletedOptions | undefined;
  readonly times: number;
  readonly label: string;
}

/** Loads the built script in a world of its own and gives what pressing Send in it does. */
function load(es2016: boolean): { realm: BareRealm; press: (options: FakeOptions) => Promise<Pressed> } {
  const realm = bareRealm({ es2016 });
  const first = fakeOutlook();
  realm.run(commands, first.Office);
  const handler = first.handlers.get("onMessageSendHandler");
  if (handler === undefined) throw new Error("the bundle associates no onMessageSendHandler");
  return {
    realm,
    press: async (options) => {
      const outlook = fakeOutlook(options);
      realm.use(outlook.Office);
      outlook.send(handler);
      await jest.advanceTimersByTimeAsync(8000);
      const [given] = outlook.completions;
      return {
        options: given as CompletedOptions | undefined,
        times: outlook.completions.length,
        label: outlook.mail.label,
      };
    },
  };
}

describe.each([
  ["with what this engine has", false],
  ["with nothing newer than ES2016", true],
] as const)("the built commands.js in a bare world, %s", (_what, es2016) => {
  const { realm, press } = load(es2016);

  it.each(thirtyMails())("does to $id what the source does, once", async ({ mail }) => {
    const inBareWorld = await press({ ...OUTLOOK, mail });
    const inNode = await pressSend(await loadHandler(), { ...OUTLOOK, mail });
    expect(inBareWorld).toEqual({ options: inNode.options, times: 1, label: inNode.outlook.mail.label });
  });

  it.each<[string, FakeOptions, Partial<CompletedOptions>]>([
    ["lets an ordinary mail go", {}, { allowEvent: true }],
    ["holds a number in the subject", { mail: { subject: `CPR ${TEST_NUMBER}` } }, { allowEvent: false }],
    [
      "asks when the body cannot be read",
      { faults: { getBody: { kind: "never" } } },
      { allowEvent: false, sendModeOverride: "promptUser" },
    ],
  ])("%s", async (_name, options, expected) => {
    const { options: told, times } = await press({ ...OUTLOOK, ...options });
    expect(times).toBe(1);
    expect(told).toMatchObject(expected);
  });

  it("labels a mail that needs it, and reads the label back", async () => {
    const { options, label } = await press({ ...OUTLOOK, mail: { html: `<p>CPR ${TEST_NUMBER}</p>` } });
    expect({ options, label }).toEqual({ options: { allowEvent: true }, label: BUILT_LABEL_ID });
  });

  it("finishes a mail of 5 MB: checks what the policy says it may, and asks about the rest", async () => {
    const line =
      "<p>Mötet om parkeringen flyttas till onsdag, och fikat ordnas av vaktmästeriet som vanligt.</p>\n";
    const html = `<p>CPR ${TEST_NUMBER}</p>${line.repeat(Math.ceil(5_000_000 / line.length))}`;
    const { options, times, label } = await press({ ...OUTLOOK, mail: { html } });
    expect({ times, label }).toEqual({ times: 1, label: BUILT_LABEL_ID });
    expect(options).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(options?.errorMessage).toMatch(/mycket långt/);
  }, 60_000);

  it("asked nothing of any network", () => {
    expect(realm.asked).toEqual([]);
  });
});
