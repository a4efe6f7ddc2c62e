import type { HostCallName } from "../../../src/mailbox/host-calls";
import type { Fault } from "../../mailbox/fake-outlook";
import { faultsOf, SEND_CALLS, SETS } from "./faults";
import { MAILS } from "./mails";
import type { Combination } from "./promises";

/** Every call the send handler makes × every fault × every Mailbox set × every mail; the languages take turns. */
export function everyCombination(): readonly Combination[] {
  const combinations: Combination[] = [];
  for (const name of SEND_CALLS) {
    for (const fault of faultsOf(name)) {
      if (isTrueAnswer(name, fault)) continue;
      for (const claims of SETS) {
        for (const mail of MAILS) {
          const language = combinations.length % 2 === 0 ? "sv" : "da";
          combinations.push({ mail, claims, language, faults: { [name]: fault } });
        }
      }
    }
  }
  // Nothing is wrong but that Outlook will not be told.
  for (const completing of ["not-at-first", "old-options-only", "no-release"] as const) {
    for (const claims of SETS) {
      for (const mail of MAILS) combinations.push({ mail, claims, language: "da", faults: {}, completing });
    }
  }
  // Nothing is wrong but time: at the slowest, the deadline comes before the check is done.
  for (const latency of [300, 700, 1000, 1300, 1400]) {
    for (const claims of SETS) {
      for (const mail of MAILS) combinations.push({ mail, claims, language: "sv", faults: {}, latency });
    }
  }
  return combinations;
}

/** A host that answers an empty subject or text says that it is empty: nobody can know better. */
function isTrueAnswer(name: HostCallName, fault: Fault): boolean {
  return fault.kind === "answers" && fault.value === "" && (name === "getSubject" || name === "getBody");
}

/** For a failing test: which combination it was. */
export function describeCombination({
  mail,
  claims,
  language,
  faults,
  latency,
  completing,
}: Combination): string {
  const wrong = Object.entries(faults).map(([name, fault]) => `${name} ${JSON.stringify(fault)}`);
  return `${mail.what}, Mailbox ${claims}, ${language}, ${wrong.join(", ") || "nothing wrong"}, ${latency ?? "no"} ms a call, completing ${completing ?? "as it should"}`;
}
