import { MESSAGE_MAX_LENGTH } from "../../../src/commands/completed-options";
import { DEADLINE_MS } from "../../../src/commands/on-message-send";
import { CALL_LIMIT_MS } from "../../../src/mailbox/ask";
import type { HostCallName, MailboxSet } from "../../../src/mailbox/host-calls";
import type { DraftPart } from "../../../src/rules/draft";
import type { Policy } from "../../../src/rules/policy/policy";
import { CONFIDENTIAL, type Fault } from "../../mailbox/fake-outlook";
import { TEST_NUMBER, type Sent } from "../send-desk";
import { HOST_CALL_NAMES, PURPOSE } from "./faults";
import type { JudgedMail } from "./mails";

/** One press on Send: which mail, in which Outlook, with what going wrong. */
export interface Combination {
  readonly mail: JudgedMail;
  readonly claims: MailboxSet;
  readonly language: "sv" | "da";
  readonly faults: Readonly<Partial<Record<HostCallName, Fault>>>;
  /** How long every call takes, in milliseconds; a moment when absent. */
  readonly latency?: number;
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
  const { mail, claims } = combination;

  promise(outlook.completions.length === 1, `completes once, not ${outlook.completions.length} times`);
  const inTime = isSlow(combination) ? DEADLINE_MS + 500 : DEADLINE_MS - 1;
  promise(after <= inTime, `completes in time, not after ${after} ms`);
  promise(!outlook.changedAfterCompletion(), "leaves the mail alone once the sender has been told");
  promise(outlook.mostAtOnce() <= 3, `makes at most three calls at a time, not ${outlook.mostAtOnce()}`);
  promise(
    claims !== "1.12" || outlook.calls.every((name) => !/label/i.test(name)),
    "uses labels only where Outlook has them",
  );
  if (options === undefined) return broken;

  const isLabelled = outlook.mail.label === CONFIDENTIAL;
  const unread = unreadParts(combination);
  const heldForUnread = unread.some((part) => policy.whenUnreadable[part] !== "allow");
  const isLate = after >= DEADLINE_MS;

  if (options.allowEvent === true) {
    promise(mail.outcome !== "block" || !isRead(mail, unread), "never releases what the policy holds");
    promise(
      mail.outcome !== "label" || isLabelled || !isRead(mail, unread),
      "never releases without the label what needs it",
    );
    promise(!heldForUnread, "never releases what could not be read, against the policy");
    promise(Object.keys(options).length === 1, "says nothing more when it releases");
    return broken;
  }

  const message = options.errorMessage ?? "";
  const mayGoAnyway = options.sendModeOverride === "promptUser";
  promise(options.allowEvent === false, "says whether the mail may go");
  promise(message !== "" && message.length <= MESSAGE_MAX_LENGTH, "tells why, in at most 500 characters");
  promise(/^[A-ZÅÄÖÆØ][^]*\.$/.test(message), "speaks in whole sentences");
  promise(LANGUAGE[combination.language].test(message), "speaks the sender's language");
  promise(message.includes(`${policy.id} ${policy.version}`), "gives the reference to read out");
  promise(!JSON.stringify(options).includes(TEST_NUMBER), "never says what stands in the mail");
  promise(claims >= "1.14" || Object.keys(options).length === 2, "uses only what this Outlook has");
  promise(claims < "1.14" || options.commandId !== undefined, "offers the pane");
  promise(
    !(mail.outcome === "block" && isRead(mail, unread) && mayGoAnyway && !isLate),
    "never asks about what is held",
  );
  promise(
    !(mail.outcome === "label" && isRead(mail, unread) && mayGoAnyway && !isLabelled && !isLate),
    "never asks before the label is on",
  );
  promise(!CLAIMS_LABEL.test(message) || isLabelled, "never claims a label that is not on");
  promise(
    mail.outcome !== "block" || outlook.mail.label === (mail.mail.label ?? ""),
    "applies nothing to what is held",
  );
  promise(mail.outcome !== "allow" || heldForUnread || isLate, "keeps nothing harmless");
  promise(
    mail.outcome !== "label" || heldForUnread || isLate || labelCanFail(combination),
    "labels and releases what can be labelled",
  );
  return broken;
}

const LANGUAGE = { sv: /mejl|etikett/i, da: /mail|mærkat/i };
const CLAIMS_LABEL = /Mejlet har fått känslighetsetiketten|Mailen har fået følsomhedsmærkaten/;

/** One call that never answers must not cost the whole check; several may. */
function isSlow({ faults, latency }: Combination): boolean {
  return latency !== undefined || Object.keys(faults).length > 1;
}

function isRead({ numberIn }: JudgedMail, unread: readonly DraftPart[]): boolean {
  return numberIn !== undefined && !unread.includes(numberIn);
}

/** The parts that this Outlook did not give, in time or at all. */
function unreadParts({ faults, claims }: Combination): readonly DraftPart[] {
  const parts = HOST_CALL_NAMES.flatMap((name) => {
    const fault = faults[name];
    const { reads } = PURPOSE[name];
    return reads !== undefined && fault !== undefined && isLost(name, fault) ? [reads] : [];
  });
  return claims === "1.12" ? [...parts, "label"] : parts;
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
