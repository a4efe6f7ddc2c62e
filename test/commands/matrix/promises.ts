import { MESSAGE_MAX_LENGTH } from "../../../src/commands/completed-options";
import { DEADLINE_MS } from "../../../src/commands/on-message-send";
import { CALL_LIMIT_MS } from "../../../src/mailbox/ask";
import type { HostCallName, MailboxSet } from "../../../src/mailbox/host-calls";
import { LEAST_FOR_A_CALL_MS } from "../../../src/mailbox/read-draft";
import type { DraftPart } from "../../../src/rules/draft";
import type { Policy } from "../../../src/rules/policy/policy";
import { CONFIDENTIAL, type Completing, type Fault } from "../../mailbox/fake-outlook";
import { TEST_COMPANY, TEST_NUMBER, type Sent } from "../send-desk";
import { HOST_CALL_NAMES, PURPOSE, SEND_CALLS } from "./faults";
import type { JudgedMail } from "./mails";

/** One press on Send: which mail, in which Outlook, with what going wrong. */
export interface Combination {
  readonly mail: JudgedMail;
  readonly claims: MailboxSet;
  readonly language: "sv" | "da";
  readonly faults: Readonly<Partial<Record<HostCallName, Fault>>>;
  /** How long every call takes, in milliseconds; a moment when absent. */
  readonly latency?: number;
  /** What Outlook takes when the event is completed; everything when absent. */
  readonly completing?: Completing;
}

/**
 * What the sender is promised, whatever goes wrong, as a list of what was broken. Judged from outside: from the mail as
 * it really was, what really went wrong, and what Outlook was told.
 */
export function brokenPromises(combination: Combination, sent: Sent, policy: Policy): readonly string[] {
  const broken: string[] = [];
  const promise = (kept: boolean, what: string): void => {
    if (!kept) broken.push(what);
  };
  const { outlook, options, after } = sent;
  const { mail, claims, faults, completing } = combination;
  const { calls } = outlook;

  promise(outlook.completions.length === 1, `completes once, not ${outlook.completions.length} times`);
  const inTime = isSlow(combination) ? DEADLINE_MS + 500 : DEADLINE_MS - 1;
  promise(after <= inTime, `completes in time, not after ${after} ms`);
  promise(!outlook.changedAfterCompletion(), "leaves the mail alone once the sender has been told");
  promise(outlook.mostAtOnce() <= 3, `makes at most three calls at a time, not ${outlook.mostAtOnce()}`);
  promise(
    claims !== "1.12" || calls.every((name) => !/label/i.test(name)),
    "uses labels only where Outlook has them",
  );
  promise(
    calls[0] === "removeHeaders" || faults.removeHeaders?.kind === "missing",
    "takes the stamp off before anything else",
  );
  promise(
    calls.every((name) => SEND_CALLS.includes(name)),
    "makes only calls that the matrix has faults for",
  );
  const stampedAt = calls.indexOf("setHeaders");
  promise(stampedAt < 0 || stampedAt === calls.length - 1, "stamps when everything else is done");
  if (options === undefined) return broken;

  const isLabelled = outlook.mail.label === CONFIDENTIAL;
  const { lost, doubtful } = unreadParts(combination);
  const heldForUnread = lost.some((part) => policy.whenUnreadable[part] !== "allow");
  const mayBeHeldForUnread = doubtful.some((part) => policy.whenUnreadable[part] !== "allow");
  const isLate = after >= DEADLINE_MS;
  const isRead = mail.numberIn !== undefined && !doubtful.includes(mail.numberIn);
  const canDialog = claims >= "1.14";
  const isAnswered = mail.answered === "this" && isTrue(faults.getSessionData);
  const stamp = outlook.mail.headers["x-kuvert"];
  const outcome = /; outcome=([a-z]+)(?:;|$)/.exec(stamp ?? "")?.[1];

  if (options.allowEvent === true) {
    promise(mail.outcome !== "block" || !isRead, "never releases what the policy holds");
    promise(
      mail.outcome !== "label" || isLabelled || !isRead,
      "never releases without the label what needs it",
    );
    promise(
      mail.outcome !== "reason" || mail.answered === "this" || !isRead,
      "never releases without a reason for this very mail",
    );
    promise(
      mail.outcome !== "ask" || (mail.answered === "this" && !canDialog) || !isRead,
      "never releases what the sender is to be asked about",
    );
    promise(!heldForUnread, "never releases what could not be read, against the policy");
    promise(Object.keys(options).length === 1, "says nothing more when it releases");
    promise(outcome !== "asked", "says of a released mail that it was released");
    promise(
      outcome !== undefined ||
        !isTrue(faults.setHeaders) ||
        !isTrue(faults.removeHeaders) ||
        isQuickNoMore(combination),
      "stamps what it releases",
    );
    return broken;
  }

  const message = options.errorMessage ?? "";
  const mayGoAnyway = options.sendModeOverride === "promptUser";
  promise(options.allowEvent === false, "says whether the mail may go");
  promise(message !== "" && message.length <= MESSAGE_MAX_LENGTH, "tells why, in at most 500 characters");
  promise(/^[A-ZÅÄÖÆØ][^]*\.$/.test(message), "speaks in whole sentences");
  promise(LANGUAGE[combination.language].test(message), "speaks the sender's language");
  promise(
    message.endsWith(`, ${CLIENT}.`) && message.includes(`: ${policy.id} ${policy.version}, `),
    "gives the reference to read out: policy, version, client",
  );
  promise(
    completing !== undefined || RULES_IN_REFERENCE.test(message),
    "names in the reference what the mail met",
  );
  promise(!SAYS_CONTENT.test(JSON.stringify(options)), "never says what stands in the mail");
  promise(claims >= "1.14" || Object.keys(options).length === 2, "uses only what this Outlook has");
  promise(
    claims >= "1.15" || options.errorMessageMarkdown === undefined,
    "uses Markdown only where there is",
  );
  promise((options.errorMessageMarkdown ?? "").length <= MESSAGE_MAX_LENGTH, "has Markdown that fits");
  promise(claims < "1.14" || options.commandId !== undefined || completing !== undefined, "offers the pane");
  promise(
    mayGoAnyway || completing !== undefined || !SPEAKS_OF_DIALOG.test(message),
    "speaks of no button that is not there",
  );
  promise(
    !mayGoAnyway || SPEAKS_OF_DIALOG.test(message) || LAST_WORDS.test(message),
    "says that the sender may send anyway, where they may",
  );
  promise(!SPEAKS_OF_MENU.test(message) || !canDialog, "sends nobody to the menu who has a button");
  promise(!SPEAKS_OF_BUTTON.test(message) || canDialog, "speaks of the pane's button where there is one");
  promise(!(mail.outcome === "block" && isRead && mayGoAnyway && !isLate), "never asks about what is held");
  promise(
    !(mail.outcome === "reason" && mail.answered !== "this" && isRead && mayGoAnyway && !isLate),
    "never asks in the dialog before the reason is given",
  );
  promise(
    !(mail.outcome === "label" && isRead && mayGoAnyway && !isLabelled && !isLate),
    "never asks before the label is on",
  );
  promise(!CLAIMS_LABEL.test(message) || isLabelled, "never claims a label that is not on");
  promise(
    !outlook.openAtCompletion().includes("setLabel") ||
      MAY_BE_LABELLED.test(message) ||
      outlook.completions.length > 1,
    "says that the label may be on where that call was still open",
  );
  promise(
    mail.outcome !== "block" || outlook.mail.label === (mail.mail.label ?? ""),
    "applies nothing to what is held",
  );
  const isExcused = mayBeHeldForUnread || isLate || completing !== undefined;
  promise(mail.outcome !== "allow" || isExcused, "keeps nothing harmless");
  promise(
    mail.outcome !== "label" || isExcused || labelCanFail(combination),
    "labels and releases what can be labelled",
  );
  // What the sender had before them when they answered: without it the answer is for another mail.
  const isOther = doubtful.some((part) => part in { subject: 1, body: 1, recipients: 1, attachments: 1 });
  promise(
    !(mail.outcome === "reason" && isAnswered) || isExcused || isOther || isQuickNoMore(combination),
    "releases what was answered in the pane",
  );
  promise(
    !(mail.outcome === "ask" && isAnswered && !canDialog) ||
      isExcused ||
      isOther ||
      isQuickNoMore(combination),
    "releases what was answered in the pane where Outlook has no dialog",
  );
  promise(
    outcome === undefined ||
      (outcome === "asked" && mayGoAnyway) ||
      !isTrue(faults.removeHeaders) ||
      isQuickNoMore(combination) ||
      completing !== undefined,
    "leaves no stamp on what is held, but `asked` before a question",
  );
  return broken;
}

const LANGUAGE = { sv: /Referens: /, da: /Reference: / };
const CLAIMS_LABEL = /Mejlet har fått känslighetsetiketten|Mailen har fået følsomhedsmærkaten/;
const MAY_BE_LABELLED = /kan sitta på mejlet|kan sidde på mailen/;
/** What the fake Outlook calls itself, in short. */
const CLIENT = "windows 16.0.18324.20172";
/** Between the policy and the client stand one or more codes. */
const RULES_IN_REFERENCE = /: [a-z]+ [0-9.]+(?:, [a-z][a-zA-Z-]+)+, windows [0-9.]+\.$/;
const SAYS_CONTENT = new RegExp(`${TEST_NUMBER}|${TEST_COMPANY}|Kim|exempel`, "i");
const SPEAKS_OF_DIALOG = /kan du skicka ändå|kan du sende alligevel|skicka utan kontroll|sende uden kontrol/;
const SPEAKS_OF_BUTTON = /väljer du ett skäl i Kuverts panel|vælger du en grund i Kuverts panel/;
const SPEAKS_OF_MENU = /öppnar du Kuvert från menyn|åbner du Kuvert fra menuen/;
const LAST_WORDS = /^Kontrollen kunde inte genomföras|^Kontrollen kunne ikke gennemføres/;

/** One call that never answers must not cost the whole check; several may. */
function isSlow({ faults, latency }: Combination): boolean {
  return latency !== undefined || Object.keys(faults).length > 1;
}

/** Where every call takes long enough to be given up on at times. */
function isQuickNoMore({ latency }: Combination): boolean {
  return latency !== undefined && latency >= LEAST_FOR_A_CALL_MS;
}

/** Whether a call does what it should, at once. */
function isTrue(fault: Fault | undefined): boolean {
  return fault === undefined || fault.kind === "twice" || fault.kind === "throws-after-answering";
}

interface UnreadParts {
  /** What this Outlook did not give, in time or at all. */
  readonly lost: readonly DraftPart[];
  /** That, and what may have come too late. */
  readonly doubtful: readonly DraftPart[];
}

function unreadParts(combination: Combination): UnreadParts {
  const { faults, claims } = combination;
  const lost: DraftPart[] = claims === "1.12" ? ["label"] : [];
  const doubtful: DraftPart[] = [...lost];
  for (const name of HOST_CALL_NAMES) {
    const { reads } = PURPOSE[name];
    if (reads === undefined) continue;
    const fault = faults[name];
    if (fault !== undefined && isLost(name, fault)) lost.push(reads);
    if (fault !== undefined ? isLost(name, fault) || isLateAtAll(fault) : false) doubtful.push(reads);
    else if (isQuickNoMore(combination)) doubtful.push(reads);
  }
  return { lost, doubtful };
}

/** Late, and yet within the most that a call may take: it depends on the others whether it was waited for. */
function isLateAtAll(fault: Fault): boolean {
  return fault.kind === "late" && fault.after >= LEAST_FOR_A_CALL_MS;
}

/** Whether the fault keeps the true answer from arriving. */
function isLost(name: HostCallName, fault: Fault): boolean {
  switch (fault.kind) {
    case "twice":
    case "throws-after-answering":
      return false;
    case "late":
      return fault.after >= CALL_LIMIT_MS;
    case "answers":
      // No label is an answer like any other.
      return !(name === "getLabel" && fault.value === "");
    default:
      return true;
  }
}

function labelCanFail({ faults, claims }: Combination): boolean {
  return (
    claims === "1.12" ||
    HOST_CALL_NAMES.some(
      (name) => faults[name] !== undefined && (PURPOSE[name].labels === true || name === "getLabel"),
    )
  );
}
