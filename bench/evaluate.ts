import { evaluate } from "../src/rules/evaluate";
import { draftOf } from "../test/support/draft";
import { shippedPolicy } from "../test/support/policy";

/**
 * How the whole check's work grows with a mail: bodies made of nothing but names, numbers, header lines and the like, at
 * one length and at four times that. Processor time; the ratio should stay near 4 and is what counts, since the machine
 * is not the sender's.
 *
 *   npx tsx bench/evaluate.ts
 */
const POLICY = shippedPolicy("goteborg");
const TODAY = { year: 2026, month: 11, day: 21 };
const LENGTH = 75_000;

const BODIES: Readonly<Record<string, string>> = {
  "ordinary text": "Vi ses på torsdag i mötesrum tre och tar frågan om fakturan då. ",
  names: "Anna Svensson och Bo Lindgren träffade Fatima Yusuf i Malmö. ",
  numbers: "19900716-9817 070761-4285 0707614285 ",
  "names with numbers":
    "Anna Svensson 19900716-9817 har diabetes och Bo Lindgren 070761-4285 är sjukskriven. ",
  "a table of persons": "Anna\tSvensson\t19900716-9817\t\n",
  statements: "Hon har diabetes, skulder och missbruk, och vårdnaden är omtvistad. ",
  "quoted headers": "> Från: Anna\n> Skickat: i dag\n> Till: Bo\n> Ämne: x\n",
  "sign-offs": "Mvh\nAnna\n",
};

for (const [name, unit] of Object.entries(BODIES)) {
  const [once, four] = [LENGTH, 4 * LENGTH].map((length) => {
    const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const before = process.cpuUsage();
    evaluate(draftOf({ subject: "Ärende", body }), POLICY, TODAY);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const ratio = (four ?? 0) / (once ?? 1);
  console.log(
    `${name.padEnd(20)} ${(once ?? 0).toFixed(0).padStart(6)} ms  four times the text: ${ratio.toFixed(1)} times`,
  );
}
