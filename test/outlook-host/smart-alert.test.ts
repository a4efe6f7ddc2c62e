import { asAssumed } from "../../outlook-host/host/behaviours";
import { CLIENTS } from "../../outlook-host/host/clients";
import type { SendMode } from "../../outlook-host/host/manifest";
import { OUTLOOK_TEXTS } from "../../outlook-host/host/outlook-texts";
import {
  alertFor,
  failureAlert,
  type AlertPlace,
  type SmartAlert,
} from "../../outlook-host/host/smart-alert";

const texts = OUTLOOK_TEXTS.en;

function place(change: Partial<AlertPlace> = {}): AlertPlace {
  return {
    client: CLIENTS.web,
    mailboxVersion: "1.15",
    sendMode: "SoftBlock",
    addInName: "Kuvert",
    texts,
    differs: asAssumed,
    ...change,
  };
}

function actionsOf(alert: SmartAlert | null): readonly string[] | null {
  return alert?.buttons.map(({ action }) => action) ?? null;
}

function actions(options: object, sendMode: SendMode = "SoftBlock", status = 0): readonly string[] | null {
  return actionsOf(alertFor({ status, options }, place({ sendMode })));
}

test("allowEvent: true lets the mail go, in every mode", () => {
  for (const mode of ["PromptUser", "SoftBlock", "Block"] as const) {
    expect(actions({ allowEvent: true }, mode)).toBeNull();
  }
});

test.each<[string, object, SendMode, number, string[]]>([
  ["SoftBlock offers not to send", { allowEvent: false }, "SoftBlock", 0, ["do-not-send"]],
  ["Block too", { allowEvent: false }, "Block", 0, ["do-not-send"]],
  [
    "PromptUser offers to send anyway",
    { allowEvent: false },
    "PromptUser",
    0,
    ["send-anyway", "do-not-send"],
  ],
  [
    "sendModeOverride asks for the same in a mode that is stricter",
    { allowEvent: false, sendModeOverride: "promptUser" },
    "SoftBlock",
    0,
    ["send-anyway", "do-not-send"],
  ],
  [
    "a commandId adds the action's button",
    { allowEvent: false, commandId: "pane" },
    "SoftBlock",
    0,
    ["take-action", "do-not-send"],
  ],
  ["completed() without a word holds the mail", {}, "SoftBlock", 0, ["do-not-send"]],
  [
    "a function that is not there cannot be got past",
    { allowEvent: true },
    "SoftBlock",
    11101,
    ["do-not-send"],
  ],
])("%s", (_what, options, mode, status, expected) => {
  expect(actions(options, mode, status)).toEqual(expected);
});

test("the title is the add-in's name, the text its message, the action's button its label", () => {
  const options = {
    allowEvent: false,
    errorMessage: "Why.",
    commandId: "pane",
    cancelLabel: "Show",
    contextData: "{}",
  };
  expect(alertFor({ status: 0, options }, place())).toMatchObject({
    title: "Kuvert",
    text: "Why.",
    buttons: [{ label: "Show" }, { label: "Don't Send" }],
    command: { controlId: "pane", contextData: "{}" },
    complaints: [],
  });
});

test("texts longer than Outlook allows are cut, and complained of", () => {
  const options = {
    allowEvent: false,
    errorMessage: "x".repeat(501),
    commandId: "pane",
    cancelLabel: "y".repeat(21),
  };
  const alert = alertFor({ status: 0, options }, place());
  expect(alert?.text).toHaveLength(500);
  expect(alert?.buttons[0].label).toHaveLength(20);
  expect(alert?.complaints).toHaveLength(2);
});

const HELD = {
  allowEvent: false,
  errorMessage: "Why.",
  errorMessageMarkdown: "**Why.**",
  commandId: "pane",
  cancelLabel: "Show",
  sendModeOverride: "promptUser",
};

test("Mac and older classic put the command on the button that does not send", () => {
  for (const where of [
    { client: CLIENTS.mac, mailboxVersion: "1.14" },
    { client: CLIENTS.classic, mailboxVersion: "1.14" },
  ]) {
    const alert = alertFor({ status: 0, options: { ...HELD, sendModeOverride: undefined } }, place(where));
    expect(alert?.buttons).toEqual([{ action: "take-action", label: "Show" }]);
  }
  expect(actionsOf(alertFor({ status: 0, options: HELD }, place({ client: CLIENTS.classic })))).toHaveLength(
    3,
  );
});

test("Markdown is shown from 1.15, the plain text before that", () => {
  const at = (mailboxVersion: string) => alertFor({ status: 0, options: HELD }, place({ mailboxVersion }));
  expect(at("1.15")).toMatchObject({ text: "**Why.**", isMarkdown: true });
  expect(at("1.14")).toMatchObject({ text: "Why.", isMarkdown: false });
});

test("before 1.14 there is the text alone, and what is too new is complained of", () => {
  const alert = alertFor({ status: 0, options: HELD }, place({ mailboxVersion: "1.13" }));
  expect(actionsOf(alert)).toEqual(["do-not-send"]);
  expect(alert?.complaints).toHaveLength(4);
});

test.each<[SendMode, keyof typeof CLIENTS, string[], string[]]>([
  ["PromptUser", "web", ["send-anyway", "try-later"], ["send-anyway", "do-not-send"]],
  ["SoftBlock", "web", ["send-anyway", "try-later"], ["send-anyway", "do-not-send"]],
  ["SoftBlock", "classic", ["send-anyway", "try-later"], ["do-not-send"]],
  ["SoftBlock", "mac", ["do-not-send"], ["do-not-send"]],
  ["Block", "web", ["do-not-send"], ["do-not-send"]],
])(
  "in the mode %s on %s, an add-in that is away offers %j, one that timed out %j",
  (sendMode, id, away, late) => {
    const where = place({ sendMode, client: CLIENTS[id] });
    expect(actionsOf(failureAlert("unavailable", where))).toEqual(away);
    expect(actionsOf(failureAlert("timed-out", where))).toEqual(late);
  },
);
