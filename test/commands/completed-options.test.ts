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

const ALERT = { message: "Mejlet hålls.", language: "sv", maySendAnyway: true, contextData: "{}" } as const;

it.each(["1.12", "1.13"] as const)("uses nothing but the plain text in Mailbox %s", (claims) => {
  within(claims);
  expect(alertOptions(ALERT)).toEqual({ allowEvent: false, errorMessage: "Mejlet hålls." });
});

it.each(["1.14", "1.15", "1.16"] as const)("offers the pane and the question from Mailbox %s", (claims) => {
  within(claims);
  expect(alertOptions(ALERT)).toEqual({
    allowEvent: false,
    errorMessage: "Mejlet hålls.",
    cancelLabel: "Visa varför",
    commandId: "msgComposeOpenPane",
    contextData: "{}",
    sendModeOverride: "promptUser",
  });
  expect(alertOptions({ ...ALERT, maySendAnyway: false })).not.toHaveProperty("sendModeOverride");
});

it.each(["sv", "da"] as const)("has a button that Outlook takes, in %s", (language) => {
  within("1.14");
  expect(alertOptions({ ...ALERT, language }).cancelLabel?.length).toBeLessThanOrEqual(
    CANCEL_LABEL_MAX_LENGTH,
  );
});

it("never gives Outlook a text it would put its own in place of", () => {
  within("1.14");
  const { errorMessage } = alertOptions({ ...ALERT, message: "å".repeat(900) });
  expect(errorMessage).toHaveLength(MESSAGE_MAX_LENGTH);
});

it("takes an Outlook that cannot say what it has for an old one", () => {
  uninstall = install({ ...fakeOutlook(), Office: { context: {} } });
  expect(alertOptions(ALERT)).toEqual({ allowEvent: false, errorMessage: "Mejlet hålls." });
});

it.each([
  ["sv-SE", /^Kontrollen kunde inte genomföras.*Referens: goteborg/],
  ["da-DK", /^Kontrollen kunne ikke gennemføres.*Reference: goteborg/],
])("has last words in %s that say whom to ask and what to quote", (displayLanguage, words) => {
  within("1.14", displayLanguage);
  const { errorMessage } = lastWords();
  expect(errorMessage).toMatch(words);
  expect(errorMessage?.length).toBeLessThanOrEqual(MESSAGE_MAX_LENGTH);
});
