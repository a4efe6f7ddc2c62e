import type { Policy } from "../../../src/rules/policy/policy";
import { pressSend, type Handler } from "../send-desk";
import { describeCombination } from "./combinations";
import { brokenPromises, type Combination } from "./promises";

/** Presses Send once for each combination, and gives what was broken in which. Fake time must be on. */
export async function run(
  handler: Handler,
  policy: Policy,
  combinations: readonly Combination[],
  stopAfter = Infinity,
): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const combination of combinations) {
    const { mail, claims, language, faults, latency } = combination;
    const displayLanguage = language === "sv" ? "sv-SE" : "da-DK";
    const sent = await pressSend(handler, {
      mail: mail.mail,
      claims,
      displayLanguage,
      faults,
      ...(latency === undefined ? {} : { latency }),
    });
    for (const promise of brokenPromises(combination, sent, policy)) {
      broken.push(`${describeCombination(combination)}: ${promise}`);
    }
    if (broken.length >= stopAfter) break;
  }
  return broken;
}
