import type { CompletedOptions } from "../../src/commands/complete-once";
import { fakeOutlook, install, type FakeMail } from "../mailbox/fake-outlook";
import { loadHandler, TEST_NUMBER } from "../commands/send-desk";
import { bareRealm } from "./bare-realm";
import { compileCommands } from "./built";
import { openClassicOutlook, type ClassicOutlook } from "./classic-outlook";
import { thirtyMails } from "./thirty-mails";

jest.mock("kuvert-policy", () => {
  const { default: policy } = jest.requireActual<{ default: object }>("../../src/policy-in-use");
  const { BUILT_LABEL_ID: id } = jest.requireActual<typeof import("./built")>("./built");
  return {
    __esModule: true,
    default: { ...policy, label: { id, names: ["Skicka känslig (konfidentiell) e-post"] } },
  };
});

type Handler = (event: unknown) => void;

const { mail: ORDINARY } = fakeOutlook();
const MAILS: readonly { readonly id: string; readonly mail: Partial<FakeMail> }[] = [
  ...thirtyMails(),
  { id: "an ordinary mail", mail: {} },
  { id: "a number in the subject", mail: { subject: `CPR ${TEST_NUMBER}` } },
];

let classic: ClassicOutlook;
let handler: Handler;
let inNodeHandler: Handler;

beforeAll(async () => {
  inNodeHandler = await loadHandler();
  classic = await openClassicOutlook(ORDINARY);
  const office = {
    context: classic.context,
    actions: {
      associate: (name: string, given: Handler) => {
        if (name === "onMessageSendHandler") handler = given;
      },
    },
    // As in classic Outlook, where it never calls back for events.
    onReady: () => new Promise(() => undefined),
  };
  bareRealm({ es2016: true }).run(compileCommands(), office);
});
afterAll(() => classic.close());

/** Presses Send in real time, and gives all completions there were shortly after the first. */
async function press(send: (event: object) => void): Promise<readonly CompletedOptions[]> {
  const completions: CompletedOptions[] = [];
  await new Promise<void>((done) => {
    send({
      completed: (given: CompletedOptions) => {
        completions.push(given);
        done();
      },
    });
  });
  await new Promise((soon) => setTimeout(soon, 20));
  return completions;
}

it.each(MAILS)(
  "does to $id, through Microsoft's library for Windows, what it does in Node",
  async ({ mail }) => {
    const whole = { ...ORDINARY, ...mail };
    classic.open(whole);
    const inClassic = await press(handler);
    // The library of 2022 has no labels, so the Outlook to compare with has none either.
    const missing = { kind: "missing" } as const;
    const faults = { getLabel: missing, setLabel: missing, getLabels: missing, areLabelsEnabled: missing };
    const outlook = fakeOutlook({ claims: "1.14", mail: whole, faults });
    const uninstall = install(outlook);
    const inNode = await press(inNodeHandler);
    uninstall();
    expect(inClassic).toHaveLength(1);
    expect(inClassic).toEqual(inNode);
  },
  20_000,
);

it("reads through the library, by the numbers of its calls", () => {
  expect(new Set(classic.calls)).toEqual(new Set([1, 15, 18, 37, 107, 149, 152, 153, 174]));
});
