/*
 * What this Outlook does where it could have done otherwise, and how we know. The code that does it names the behaviour:
 * `@behaviour id` in a comment where we know it, `differs("id")` where it is assumed. For each assumed one the product
 * is tested with the opposite too, where it can notice it (`noticed`), and an administrator is told how to look
 * (docs/verify-in-your-tenant.md is made from this table).
 */

/** How we know. */
export type Source =
  /** Microsoft's documentation or @types/office-js 1.0.612, read in August 2026. */
  | { readonly kind: "documentation"; readonly where: string }
  /** Read in, or measured with, @microsoft/office-js 1.1.110. */
  | { readonly kind: "library"; readonly where: string }
  /** Reported in OfficeDev/office-js. */
  | { readonly kind: "issue"; readonly number: number }
  /** Nobody has said so. */
  | {
      readonly kind: "assumed";
      readonly otherwise: string;
      readonly noticed: Noticed;
      readonly verify: Verification;
    };

/** Where the product would notice that it is otherwise, and is tested against that. */
export type Noticed =
  /** By the handler, at Send: test/bundle/assumed-otherwise.test.ts. */
  | "at-send"
  /** By the handlers on a phone: test/browser/compare-clients.test.ts. */
  | "on-the-phone"
  /** In the window, the alert or the pane: test/browser/otherwise.test.ts. */
  | "in-the-window"
  /** Nowhere, and why: what the product would have to do to notice it, and which test shows that it does not. */
  | { readonly nowhere: string };

/** How an administrator finds out, with what they see when the assumption holds. */
export interface Verification {
  readonly steps: readonly [string, ...string[]];
  readonly expected: string;
  /** What to do when something else is seen. */
  readonly ifNot: string;
}

export interface Behaviour {
  /** What this Outlook does, a whole sentence. */
  readonly does: string;
  readonly source: Source;
}

const doc = (where: string): Source => ({ kind: "documentation", where });
const library = (where: string): Source => ({ kind: "library", where });
const issue = (number: number): Source => ({ kind: "issue", number });
const assumed = <const T extends Omit<Extract<Source, { kind: "assumed" }>, "kind">>(
  about: T,
): { readonly kind: "assumed" } & T => ({ kind: "assumed", ...about });

const NUMBER_IN_BODY =
  "Write a mail to yourself at an outside address. Put the test number 811218-9876 (Sweden) or 211062-5629 (Denmark) in the text.";
const NUMBER_IN_SUBJECT = "Write a mail to yourself, with the test number in the subject.";
const REPORT = "Send the reference in the alert, the client and its version to whoever maintains Kuvert.";

/** In the order in which an administrator would meet them. */
export const BEHAVIOURS = {
  // Sending

  "send-modes": {
    does: "A mail that is not allowed can be sent anyway only in the mode PromptUser, or when the handler asks for that mode.",
    source: doc("onmessagesend-onappointmentsend-events, April 2026"),
  },
  "five-seconds": {
    does: "After five seconds Outlook says that the add-in takes long; in the mode PromptUser the mail can be sent anyway.",
    source: doc("onmessagesend-onappointmentsend-events, April 2026"),
  },
  "asked-again-when-late": {
    does: "A mail that is allowed after that is asked about once more.",
    source: issue(4968),
  },
  "handler-limits": {
    does: "A handler is given up on after five minutes, on phones after one.",
    source: doc("event-based-activation, July 2026; mobile-event-based, May 2026"),
  },
  "send-anyway-after-time-out": {
    does: "On the web and in the new Outlook a mail can be sent anyway when the handler was given up on, in the mode SoftBlock too.",
    source: issue(6637),
  },
  unavailable: {
    does: "When the add-in cannot be loaded the mail can be sent anyway or later, except in the mode Block.",
    source: doc("onmessagesend-onappointmentsend-events, April 2026"),
  },
  "mac-holds-when-unreachable": {
    does: "On Mac a mail cannot be sent when the add-in's pages cannot be reached, in the mode SoftBlock too.",
    source: issue(6894),
  },
  "work-offline": {
    does: "Without a connection classic Outlook refuses and Mac has no Send button, except in the mode PromptUser, in which the mail goes to the Outbox unchecked.",
    source: doc("onmessagesend-onappointmentsend-events, April 2026"),
  },
  "classic-runs-from-cache": {
    does: "Classic Outlook runs the script it has kept when its server cannot be reached; it asks for no page.",
    source: doc("runtimes; troubleshoot-event-based-and-spam-reporting-add-ins, 2026"),
  },
  "unknown-function": {
    does: "A function the manifest names and the script does not associate holds the mail, except in the mode PromptUser.",
    source: doc("smart-alerts-onmessagesend-walkthrough, 2026"),
  },
  "action-button": {
    does: "With commandId the alert has a button that runs it, named by cancelLabel, and contextData reaches the pane it opens.",
    source: doc("@types/office-js, SmartAlertsEventCompletedOptions"),
  },
  "command-on-do-not-send": {
    does: "On Mac, and in classic Outlook before 2412, cancelLabel names the button Don't Send, which then runs the command.",
    source: doc("smart-alerts-onmessagesend-walkthrough, 2026"),
  },
  "unknown-command": {
    does: "A commandId that the manifest does not have makes a button that only closes the alert.",
    source: doc("@types/office-js, SmartAlertsEventCompletedOptions"),
  },
  markdown: {
    does: "From Mailbox 1.15 errorMessageMarkdown is shown instead of errorMessage.",
    source: doc("@types/office-js, SmartAlertsEventCompletedOptions"),
  },
  "options-pass-through": {
    does: "Everything given to event.completed reaches Outlook as it is, with any version of Office.js.",
    source: library("measured: dispatch 94"),
  },
  "send-ends-other-handlers": {
    does: "Pressing Send ends any handler that is still running.",
    source: doc("event-based-activation, July 2026"),
  },
  "recipients-first": {
    does: "Outlook asks for a recipient before it asks the add-in.",
    source: assumed({
      otherwise: "The add-in is asked first, with no recipients to see.",
      noticed: "at-send",
      verify: {
        steps: ["Write a mail with a subject and no recipients.", "Press Send."],
        expected: "Outlook says that a recipient is missing. Kuvert says nothing.",
        ifNot:
          "If Kuvert speaks first, nothing is wrong: it checks what it sees and Outlook then asks for a recipient.",
      },
    }),
  },
  "no-answer-holds": {
    does: "A handler that completes without saying whether the mail may go holds it.",
    source: assumed({
      otherwise: "The mail goes.",
      noticed: {
        nowhere:
          "Kuvert says on every path whether the mail may go (test/commands/matrix: “says whether the mail may go”).",
      },
      verify: {
        steps: [
          "Nothing to do for Kuvert, which always says; only those who change its code need know.",
          "To see it, deploy a test add-in whose handler calls event.completed() with nothing.",
        ],
        expected: "Outlook holds the mail, in words of its own.",
        ifNot: "Nothing: Kuvert never leaves the answer out (test/commands).",
      },
    }),
  },
  "first-completion-counts": {
    does: "When a handler completes twice, the first counts.",
    source: assumed({
      otherwise: "The last counts.",
      noticed: {
        nowhere: "Kuvert completes once on every path (test/commands/matrix and complete-once.test.ts).",
      },
      verify: {
        steps: [
          "Nothing to do for Kuvert, which completes once.",
          "To see it, deploy a test add-in that completes twice, first holding and then allowing.",
        ],
        expected: "The mail is held.",
        ifNot: "Nothing: Kuvert completes once (test/commands).",
      },
    }),
  },
  "new-runtime-each-time": {
    does: "Every press on Send starts the handler's script anew.",
    source: assumed({
      otherwise: "The same running script is asked again.",
      noticed: "at-send",
      verify: {
        steps: [
          NUMBER_IN_SUBJECT,
          "Press Send, and close the alert.",
          "Take the number out of the subject and press Send again.",
        ],
        expected: "The first time the mail is held, the second time it is sent.",
        ifNot: `If the second alert still speaks of the subject, the script remembered the first mail. ${REPORT}`,
      },
    }),
  },
  "labels-can-be-set-at-send": {
    does: "A sensitivity label can be set while the mail is being sent, and read back at once.",
    source: assumed({
      otherwise: "Setting a label during Send is refused (9063).",
      noticed: "at-send",
      verify: {
        steps: [
          NUMBER_IN_BODY,
          "Check that the mail has no sensitivity label.",
          "Press Send.",
          "Open the mail in Sent Items. Do this in each client you use: web, new Outlook, classic, Mac.",
        ],
        expected: "The mail was sent and carries the label that the policy names.",
        ifNot:
          "If Kuvert holds the mail and says that the label could not be set, labelling at Send does not work in that client. People choose the label themselves and send again; make the label a default for those who often need it, and report the client and its version.",
      },
    }),
  },
  "label-does-not-start-over": {
    does: "A label set while the mail is being sent does not start the check again.",
    source: assumed({
      otherwise: "The handler is asked once more about the labelled mail.",
      noticed: "at-send",
      verify: {
        steps: [
          NUMBER_IN_BODY,
          "Use a label that encrypts. Press Send.",
          "Watch for Outlook's own words that Kuvert takes long, or for the mail staying in Drafts.",
        ],
        expected: "The mail goes within a few seconds and nothing more is asked.",
        ifNot: `If Outlook checks twice the mail still goes, more slowly. If it stays in Drafts: ${REPORT}`,
      },
    }),
  },
  "mandatory-label-apart": {
    does: "Outlook's own demand for a label (mandatory labelling) does not come in the way of the check.",
    source: assumed({
      otherwise: "Outlook asks for a label first, and the person chooses a low one.",
      noticed: "at-send",
      verify: {
        steps: [
          "Use an account with mandatory labelling.",
          NUMBER_IN_BODY,
          "Press Send. If Outlook asks for a label, choose the lowest.",
        ],
        expected: "The mail is sent with the label that the policy names.",
        ifNot:
          "If Outlook asks for a reason for changing the label, tell the users to choose “incorrect label”; if the mail stays unsent, turn mandatory labelling off for mail or report it.",
      },
    }),
  },
  "unlabelled-is-empty": {
    does: "A mail without a label has the empty string as its label.",
    source: assumed({
      otherwise: "It has null.",
      noticed: "at-send",
      verify: {
        steps: ["Write an ordinary mail, with no label on it.", "Open Kuvert's pane."],
        expected: "The pane says nothing of a label that could not be read.",
        ifNot: `If the pane says that the label could not be read: ${REPORT}`,
      },
    }),
  },
  "labels-off-is-an-error": {
    does: "Where labels are switched off, reading the catalogue is refused (9058).",
    source: assumed({
      otherwise: "The catalogue is empty.",
      noticed: "at-send",
      verify: {
        steps: ["Use an account to whom no label is published.", NUMBER_IN_BODY, "Press Send."],
        expected: "The mail is held, and the alert says that the label is not available to this person.",
        ifNot: `If the mail is sent without a label, stop the roll-out. ${REPORT}`,
      },
    }),
  },
  "unknown-options-ignored": {
    does: "An Outlook that does not know an option of event.completed ignores it.",
    source: assumed({
      otherwise: "It refuses the whole answer.",
      noticed: "at-send",
      verify: {
        steps: ["In the oldest client you allow:", NUMBER_IN_SUBJECT, "Press Send."],
        expected: "Kuvert's own words are shown.",
        ifNot: `If Outlook speaks in words of its own: ${REPORT}`,
      },
    }),
  },
  "too-long-is-cut": {
    does: "A text that is longer than Outlook allows is cut.",
    source: assumed({
      otherwise: "Outlook's own text is shown instead.",
      noticed: "at-send",
      verify: {
        steps: [
          "Write a mail with test numbers in the subject, the text and a recipient's name, and with eight attachments.",
          "Press Send.",
        ],
        expected: "Kuvert's own words are shown, and end with a reference.",
        ifNot: `If Outlook speaks in words of its own: ${REPORT}`,
      },
    }),
  },
  "line-breaks-kept": {
    does: "Line breaks in the alert's text are shown.",
    source: assumed({
      otherwise: "They are shown as spaces.",
      noticed: "in-the-window",
      verify: {
        steps: [NUMBER_IN_SUBJECT, "Press Send in each client you use."],
        expected: "The alert has its paragraphs.",
        ifNot:
          "If the paragraphs run together, the text still reads as whole sentences. Nothing need be done.",
      },
    }),
  },
  "buttons-and-words": {
    does: "The alert's buttons stand in this order, and say this in Swedish and Danish.",
    source: assumed({
      otherwise: "They stand in another order and say it in English.",
      noticed: "in-the-window",
      verify: {
        steps: [
          "Set Outlook to Swedish or Danish.",
          NUMBER_IN_SUBJECT,
          "Press Send, and compare the buttons with Kuvert's instructions.",
        ],
        expected: "The button that opens Kuvert's pane is there, and another that does not send.",
        ifNot: "Change the words in your own instructions to what your Outlook says.",
      },
    }),
  },
  "context-reaches-pane": {
    does: "Whatever contextData holds reaches the pane as a string.",
    source: assumed({
      otherwise: "The pane gets nothing, or what an earlier alert passed on.",
      noticed: "in-the-window",
      verify: {
        steps: [
          NUMBER_IN_SUBJECT,
          "Press Send. Press the button that opens the pane.",
          "Close the pane, mend the subject, put a number in the text, press Send, open the pane.",
        ],
        expected: "The pane each time speaks of the mail as it is now.",
        ifNot: `If it speaks of the subject the second time: ${REPORT}`,
      },
    }),
  },

  // Loading and calls

  "ready-before-events": {
    does: "On the web a page is asked only after it has called Office.onReady.",
    source: library("measured: registration for appCommandInvoked"),
  },
  "no-ready-in-classic": {
    does: "In classic Outlook Office.onReady never calls back for a handler, and there is no window or document.",
    source: doc("troubleshoot-event-based-and-spam-reporting-add-ins, August 2026"),
  },
  "calls-by-number": {
    does: "Every call arrives by Microsoft's number for it and is answered in the shape Office.js reads.",
    source: library("src/methods in the debug files"),
  },
  "labels-by-number": {
    does: "Labels are asked for by the numbers 199 to 202, with the error codes 9058 to 9063.",
    source: library("a public copy of the library of June 2025; not on npm"),
  },
  "meeting-calls": {
    does: "An invitation has start, end and location; its attendees are read as recipients.",
    source: library("getTime.ts, getLocation.ts, getEnhancedLocations.ts"),
  },
  "session-data-limit": {
    does: "Session data holds 50,000 characters and lives as long as the compose window.",
    source: doc("@types/office-js, SessionData"),
  },
  "notifications-limit": {
    does: "An add-in may show five messages above a mail, on phones one, which a new one replaces; replacing one that is not there adds it.",
    source: doc("@types/office-js, NotificationMessages"),
  },
  "three-calls": {
    does: "At most three calls may be open at a time.",
    source: doc("limits-for-activation-and-javascript-api-for-outlook-add-ins, August 2026"),
  },
  "phone-calls": {
    does: "Outlook on phones has some of the calls.",
    source: doc("outlook-mobile-apis; mobile-event-based, May 2026"),
  },
  "phone-no-send": {
    does: "Outlook on phones asks no add-in at Send, and has no pane beside a mail that is being written.",
    source: doc("mobile-event-based, May 2026"),
  },
  "compose-events": {
    does: "OnNewMessageCompose, OnMessageRecipientsChanged and OnMessageFromChanged are raised in every Outlook that has events, phones included.",
    source: doc("event-based-activation, July 2026"),
  },
  "phone-refuses-other-calls": {
    does: "A call that Outlook on phones does not have is refused (5000).",
    source: assumed({
      otherwise: "It is never answered.",
      noticed: "on-the-phone",
      verify: {
        steps: [
          "In Outlook on a phone, answer a mail that has a test number in its subject.",
          "Wait up to ten seconds.",
        ],
        expected: "One message above the mail says that the subject should be mended.",
        ifNot:
          "If no message comes, the phone gives no early warning in your tenant. Rely on the server rules (the stamp header) as for any mail from a phone.",
      },
    }),
  },
  "phone-language-with-country": {
    does: "Outlook on phones says its language with a country, such as sv-SE.",
    source: assumed({
      otherwise: "It says sv or da alone.",
      noticed: "on-the-phone",
      verify: {
        steps: [
          "Set the phone to Swedish or Danish.",
          "Answer a mail that has a test number in its subject.",
        ],
        expected: "The message is in the phone's language.",
        ifNot:
          "If it is in the other language, the policy's own language is used. Report the phone and its version.",
      },
    }),
  },
  "classic-language-is-a-tag": {
    does: "Classic Outlook says its language as a tag, such as sv-SE.",
    source: assumed({
      otherwise: "It gives Windows' number for it (1053, 1030).",
      noticed: "at-send",
      verify: {
        steps: [
          "Set classic Outlook to the language that is not your policy's.",
          NUMBER_IN_SUBJECT,
          "Press Send.",
        ],
        expected: "The alert is in Outlook's language.",
        ifNot: "If it is in the policy's language, that is what Kuvert falls back to. Nothing need be done.",
      },
    }),
  },
  "recipients-settle": {
    does: "A changed recipient is told once it is resolved, not for every letter.",
    source: assumed({
      otherwise: "It is told at once, again and again.",
      noticed: "in-the-window",
      verify: {
        steps: [
          "Answer a mail that has a test number in its subject.",
          "Add a recipient outside the organisation, letter by letter.",
        ],
        expected: "One message stands above the mail; it does not flicker or pile up.",
        ifNot: `If it flickers: ${REPORT}`,
      },
    }),
  },
  "body-is-a-document": {
    does: "The body comes as a whole HTML document with a short head.",
    source: assumed({
      otherwise: "It comes as a piece of HTML without a head.",
      noticed: "at-send",
      verify: {
        steps: [NUMBER_IN_BODY, "Press Send in each client you use."],
        expected: "The mail is sent with the label that the policy names.",
        ifNot: `If it is sent without a label, stop the roll-out. ${REPORT}`,
      },
    }),
  },
  "own-domain-is-user": {
    does: "A recipient of the sender's own domain counts as a user of the organisation.",
    source: assumed({
      otherwise: "No recipient is known as one: all come as “other”.",
      noticed: "at-send",
      verify: {
        steps: ["Write an ordinary mail to a colleague.", "Open Kuvert's pane and press Send."],
        expected: "Nothing is asked.",
        ifNot:
          "Kuvert goes by the policy's list of internal domains, not by Outlook's word. If the colleague is treated as an outsider, add their domain to the policy.",
      },
    }),
  },
  "headers-can-be-set-at-send": {
    does: "An internet header can be set while the mail is being sent, and goes with it.",
    source: assumed({
      otherwise: "Setting a header during Send is refused.",
      noticed: "at-send",
      verify: {
        steps: [
          "Write an ordinary mail to yourself and press Send.",
          "Open the mail you received and look at its internet headers (File, Properties in classic; View message source on the web).",
        ],
        expected: "The header that the policy names (x-kuvert) is there.",
        ifNot:
          "Without it, server rules treat every mail as unchecked. Do not turn on rules that act on a missing header; the check itself is not affected.",
      },
    }),
  },
  "frame-permissions": {
    does: "On the web the add-in's frames may run scripts, use forms and storage, open windows and download.",
    source: assumed({
      otherwise: "They may only run scripts and use storage.",
      noticed: "in-the-window",
      verify: {
        steps: [
          "On the web, open Kuvert's pane beside a mail that is held.",
          "Press its buttons: copy, mend, choose a label.",
        ],
        expected: "Each button does what it says.",
        ifNot: `If a button does nothing: ${REPORT}`,
      },
    }),
  },
  "pane-width": {
    does: "The pane opens 350 pixels wide.",
    source: assumed({
      otherwise: "It opens 280 pixels wide.",
      noticed: "in-the-window",
      verify: {
        steps: ["Open Kuvert's pane in each client you use."],
        expected: "Everything can be read without scrolling sideways.",
        ifNot: "Pull the pane's edge. Report the client if something is still cut off.",
      },
    }),
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourId = keyof typeof BEHAVIOURS;

/** The behaviours nobody has confirmed. */
export type AssumedId = {
  [Id in BehaviourId]: (typeof BEHAVIOURS)[Id]["source"]["kind"] extends "assumed" ? Id : never;
}[BehaviourId];

/** The assumed behaviours, with how to look at them, in the order of the table. */
export const ASSUMED: readonly {
  readonly id: AssumedId;
  readonly does: string;
  readonly otherwise: string;
  readonly noticed: Noticed;
  readonly verify: Verification;
}[] = Object.entries<Behaviour>(BEHAVIOURS).flatMap(([id, { does, source }]) =>
  source.kind === "assumed" ? [{ id: id as AssumedId, does, ...source }] : [],
);

/** Those that are noticed there. */
export function assumedNoticed(where: Exclude<Noticed, object>): readonly AssumedId[] {
  return ASSUMED.filter(({ noticed }) => noticed === where).map(({ id }) => id);
}

/** Whether this Outlook is to do the opposite of what is assumed. */
export type Differs = (id: AssumedId) => boolean;

export function asAssumed(): boolean {
  return false;
}
