import { WARNING_DEADLINE_MS } from "../../../src/commands/early-warning";
import { CALL_LIMIT_MS } from "../../../src/mailbox/ask";
import type { HostCallName } from "../../../src/mailbox/host-calls";
import { WARNING_MAX_LENGTH } from "../../../src/rules/explanation/warning-text";
import type { Fault } from "../../mailbox/fake-outlook";
import { raise, type Raised } from "../compose-desk";
import type { Handlers } from "../load-commands";
import { TEST_NUMBER } from "../send-desk";
import { COMPOSE_CALLS, describeCompose, type ComposeCombination } from "./compose-combinations";

const OLD = "En gammal varning.";

/** Raises the event once for each combination, and gives what was broken in which. Fake time must be on. */
export async function runCompose(
  handlers: Handlers,
  combinations: readonly ComposeCombination[],
  stopAfter = Infinity,
): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const combination of combinations) {
    const { event, item, mail, client, language, faults } = combination;
    const raised = await raise(handlers, event, {
      item,
      mail: mail.mail,
      faults,
      displayLanguage: language === "sv" ? "sv-SE" : "da-DK",
      notifications: [
        ["kuvert", { message: OLD }],
        ["someone-else", { message: "En annan." }],
      ],
      ...(client === "phone" ? { phone: true } : { claims: client }),
    });
    for (const promise of brokenComposePromises(combination, raised)) {
      broken.push(`${describeCompose(combination)}: ${promise}`);
    }
    if (broken.length >= stopAfter) break;
  }
  return broken;
}

/**
 * What a warning promises, whatever goes wrong, as a list of what was broken: that nobody is kept waiting, that the mail
 * stays as it is, that what is shown is true, and that what can be read is warned of.
 */
export function brokenComposePromises(
  { item, mail, client, language, faults, event }: ComposeCombination,
  { outlook, finished, after, refused, warning }: Raised,
): readonly string[] {
  const broken: string[] = [];
  const promise = (kept: boolean, what: string): void => {
    if (!kept) broken.push(what);
  };
  const lost = COMPOSE_CALLS.filter((name) => isLost(name, faults[name]));
  const isRead = (part: "subject" | "body" | "recipients"): boolean =>
    !lost.some((name) => CALLS_FOR[part].includes(name));

  promise(finished.length === 1, `finishes once, not ${finished.length} times`);
  promise(finished[0]?.length === 0, "answers nothing when it finishes");
  promise(after < WARNING_DEADLINE_MS, `finishes in time, not after ${after} ms`);
  promise(refused.length === 0, `asks a phone for nothing it has not got: ${refused.join()}`);
  promise(outlook.mostAtOnce() <= 3, `makes at most three calls at a time, not ${outlook.mostAtOnce()}`);
  promise(
    outlook.calls.every((name) => COMPOSE_CALLS.includes(name)),
    "makes only the calls this matrix has",
  );
  promise(outlook.mail.subject === (mail.mail.subject ?? "Mötestid"), "leaves the subject alone");
  promise(outlook.mail.label === "", "puts no label on");
  promise(outlook.notifications.get("someone-else")?.message === "En annan.", "leaves others' lines alone");
  promise(outlook.notifications.size <= 2, "piles nothing up");
  promise(
    !event.startsWith("onNewMessage") ||
      lost.includes("removeHeaders") ||
      outlook.mail.headers["x-kuvert"] === undefined,
    "takes the stamp off when writing starts",
  );

  const isNew = warning !== null && warning !== OLD;
  if (isNew) {
    promise(mail.numberIn !== null && isRead(mail.numberIn), "warns of nothing that it has not read");
    promise(warning.length <= WARNING_MAX_LENGTH && /^[A-ZÅÄÖÆØ].*\.$/.test(warning), "speaks in sentences");
    promise(LANGUAGE[language].test(warning), "speaks the sender's language");
    promise(!warning.includes(TEST_NUMBER), "never says what stands in the mail");
    promise(item === "mail" || !/mejl|\bmail/.test(warning), "calls a meeting a meeting");
    promise(
      mail.numberIn !== "body" || /kan inte skydda|kan ikke beskytte/.test(warning) === (client === "phone"),
      "says on a phone, and only there, that nothing is protected",
    );
  }
  if (mail.numberIn !== null && isRead(mail.numberIn)) {
    promise(isNew || lost.includes("replaceNotification"), "warns of what it has read");
  } else if (isRead("subject") && isRead("body")) {
    promise(warning === null || lost.includes("removeNotification"), "takes away what is mended");
  } else {
    promise(warning === OLD, "does not take for mended what it could not read");
  }
  return broken;
}

const LANGUAGE = { sv: /innehåller/, da: /indeholder/ };

const CALLS_FOR: Readonly<Record<"subject" | "body" | "recipients", readonly HostCallName[]>> = {
  subject: ["getSubject"],
  body: ["getBody"],
  recipients: ["getTo", "getCc", "getBcc", "getRequiredAttendees", "getOptionalAttendees"],
};

/** Whether the fault keeps the answer, or what the call is to do, from arriving. */
function isLost(name: HostCallName, fault: Fault | undefined): boolean {
  switch (fault?.kind) {
    case undefined:
    case "twice":
    case "throws-after-answering":
      return false;
    case "late":
      return fault.after >= CALL_LIMIT_MS;
    default:
      return true;
  }
}
