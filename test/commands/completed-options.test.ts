import {
  alertOptions,
  CANCEL_LABEL_MAX_LENGTH,
  MESSAGE_MAX_LENGTH,
} from "../../src/commands/completed-options";
import { lastWords } from "../../src/commands/last-words";
import type { MailboxSet } from "../../src/mailbox/host-calls";
import { fakeOutlook, install } from "../mailbox/fake-outlook";

let uninstall = (): void => undefined;
afterEach(() => uninstall());

function within(claims: MailboxSet, displayLanguage = "sv-SE"): void {
  uninstall = install(fakeOutlook({ claims, displayLanguage }));
}

const ALERT = {
  sentences: ["Mejlet hålls.", "Ändra ämnesraden.", "Referens: x 1."],
  language: "sv",
  answerBy: "dialog",
  contextData: "{}",
} as const;
const MESSAGE = "Mejlet hålls. Ändra ämnesraden. Referens: x 1.";

it.each(["1.12", "1.13"] as const)("uses nothing but the plain text in Mailbox %s", (claims) => {
  within(claims);
  expect(alertOptions(ALERT)).toEqual({ allowEvent: false, errorMessage: MESSAGE });
});

it.each(["1.14", "1.15", "1.16"] as const)("offers the pane and the question from Mailbox %s", (claims) => {
  within(claims);
  expect(alertOptions(ALERT)).toMatchObject({
    allowEvent: false,
    errorMessage: MESSAGE,
    cancelLabel: "Visa varför",
    commandId: "msgComposeOpenPane",
    contextData: "{}",
    sendModeOverride: "promptUser",
  });
  for (const answerBy of ["button", "ribbon", null] as const) {
    expect(alertOptions({ ...ALERT, answerBy })).not.toHaveProperty("sendModeOverride");
  }
});

it("has the same words in Markdown from Mailbox 1.15, beside the plain ones", () => {
  within("1.14");
  expect(alertOptions(ALERT)).not.toHaveProperty("errorMessageMarkdown");
  uninstall();
  within("1.15");
  expect(alertOptions(ALERT).errorMessageMarkdown).toBe(
    "**Mejlet hålls.**\n\nÄndra ämnesraden.\n\nReferens: x 1.",
  );
});

it.each(["Etiketten Intern_2 saknas.", "Etiketten [A](b) saknas.", "A*B.", "<b>A</b>", "A & B."])(
  "leaves Markdown out where it might take %j for its own",
  (sentence) => {
    within("1.15");
    const options = alertOptions({ ...ALERT, sentences: ["Hålls.", sentence] });
    expect(options).not.toHaveProperty("errorMessageMarkdown");
    expect(options.errorMessage).toBe(`Hålls. ${sentence}`);
  },
);

it("leaves Markdown out where it would be longer than Outlook takes", () => {
  within("1.15");
  const options = alertOptions({ ...ALERT, sentences: ["å".repeat(249), "ä".repeat(250)] });
  expect(options.errorMessage).toHaveLength(500);
  expect(options).not.toHaveProperty("errorMessageMarkdown");
});

it.each(["sv", "da"] as const)("has a button that Outlook takes, in %s", (language) => {
  within("1.14");
  for (const answerBy of ["dialog", "button", null] as const) {
    const { cancelLabel } = alertOptions({ ...ALERT, language, answerBy });
    expect(cancelLabel?.length).toBeLessThanOrEqual(CANCEL_LABEL_MAX_LENGTH);
  }
});

it("never gives Outlook a text it would put its own in place of", () => {
  within("1.14");
  const { errorMessage } = alertOptions({ ...ALERT, sentences: ["å".repeat(900)] });
  expect(errorMessage).toHaveLength(MESSAGE_MAX_LENGTH);
});

it("takes an Outlook that cannot say what it has for an old one", () => {
  uninstall = install({ ...fakeOutlook(), Office: { context: {} } });
  expect(alertOptions(ALERT)).toEqual({ allowEvent: false, errorMessage: MESSAGE });
});

it.each([
  ["sv-SE", /^Kontrollen kunde inte genomföras.*Referens: goteborg [^,]+, windows 16\.0\.18324\.20172\.$/],
  ["da-DK", /^Kontrollen kunne ikke gennemføres.*Reference: goteborg [^,]+, windows 16\.0\.18324\.20172\.$/],
])("has last words in %s that say whom to ask and what to quote", (displayLanguage, words) => {
  within("1.14", displayLanguage);
  const { errorMessage } = lastWords();
  expect(errorMessage).toMatch(words);
  expect(errorMessage?.length).toBeLessThanOrEqual(MESSAGE_MAX_LENGTH);
});
