import { ANSWER_KEY } from "../../../src/mailbox/answer";
import { readDraft } from "../../../src/mailbox/read-draft";
import { answerFor } from "../../../src/rules/answer";
import { evaluate } from "../../../src/rules/evaluate";
import type { Policy } from "../../../src/rules/policy/policy";
import { fakeOutlook, install, type FakeMail } from "../../mailbox/fake-outlook";
import { pressSend, type Handler } from "../send-desk";
import { describeCombination } from "./combinations";
import type { JudgedMail } from "./mails";
import { brokenPromises, type Combination } from "./promises";

/** Presses Send once for each combination, and gives what was broken in which. Fake time must be on. */
export async function run(
  handler: Handler,
  policy: Policy,
  combinations: readonly Combination[],
  stopAfter = Infinity,
): Promise<readonly string[]> {
  const broken: string[] = [];
  const answers = new Map<JudgedMail, Partial<FakeMail>>();
  for (const combination of combinations) {
    const { mail, claims, language, faults, latency, completing } = combination;
    const displayLanguage = language === "sv" ? "sv-SE" : "da-DK";
    const answer = answers.get(mail) ?? (await answerTo(mail, policy));
    answers.set(mail, answer);
    const sent = await pressSend(handler, {
      mail: { ...mail.mail, ...answer },
      claims,
      displayLanguage,
      faults,
      ...(latency === undefined ? {} : { latency }),
      ...(completing === undefined ? {} : { completing }),
    });
    for (const promise of brokenPromises(combination, sent, policy)) {
      broken.push(`${describeCombination(combination)}: ${promise}`);
    }
    if (broken.length >= stopAfter) break;
  }
  return broken;
}

/** What the pane leaves with the draft when the sender has given a reason. */
async function answerTo({ mail, answered }: JudgedMail, policy: Policy): Promise<Partial<FakeMail>> {
  if (answered === undefined) return {};
  const before = answered === "this" ? mail : { ...mail, html: `${mail.html ?? ""}<p>Hej då.</p>` };
  const uninstall = install(fakeOutlook({ mail: before, claims: "1.16" }));
  const reading = readDraft();
  await jest.advanceTimersByTimeAsync(1000);
  const draft = await reading;
  uninstall();
  const decision = evaluate(draft, policy, { year: 2026, month: 11, day: 21 });
  const answer = answerFor(decision, draft, policy, { reason: "agreed", salt: "0badcafe" });
  return { sessionData: { [ANSWER_KEY]: JSON.stringify(answer) } };
}
