import type { AddIn, LaunchEvent, SendMode } from "../../outlook-host/host/manifest";
import { OUTLOOK_TEXTS } from "../../outlook-host/host/outlook-texts";
import { alertFor } from "../../outlook-host/host/smart-alert";

const ADD_IN: AddIn = {
  id: "1",
  name: "Kuvert",
  permission: "ReadWriteItem",
  controls: [],
  launchEvents: [],
  runtimePage: "",
};
const texts = OUTLOOK_TEXTS.en;

function launch(sendMode: SendMode): LaunchEvent {
  return { type: "OnMessageSend", functionName: "handler", sendMode };
}

function actions(options: object, sendMode: SendMode = "SoftBlock", status = 0): readonly string[] | null {
  return (
    alertFor({ status, options }, launch(sendMode), ADD_IN, texts)?.buttons.map(({ action }) => action) ??
    null
  );
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
  expect(alertFor({ status: 0, options }, launch("SoftBlock"), ADD_IN, texts)).toMatchObject({
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
  const alert = alertFor({ status: 0, options }, launch("SoftBlock"), ADD_IN, texts);
  expect(alert?.text).toHaveLength(500);
  expect(alert?.buttons[0].label).toHaveLength(20);
  expect(alert?.complaints).toHaveLength(2);
});
