import { readFile } from "node:fs/promises";
import {
  evaluate,
  placeTexts,
  reasonsOf,
  requiredLabel,
  type CalendarDate,
  type Decision,
  type Draft,
  type Policy,
} from "../../rules";
import { mask } from "../../rules/explanation/excerpt";
import { problemOf, readMail } from "../check/inputs";
import type { ReadMail } from "../check/read-eml";
import type { Item, MailItem } from "./items";
import { keyOf } from "./key";
import { maskFoundWords, maskName } from "./mask-name";
import type { Row, Verdict } from "./row";

/** What every mail of a run is checked with. Plain data: it is handed to the workers. */
export interface Settings {
  /** One policy, or two to be compared. */
  readonly policies: readonly [Policy, ...Policy[]];
  readonly today: CalendarDate;
  /** An IANA name, such as `Europe/Stockholm`. */
  readonly timeZone: string;
}

/** Reads and checks one item. Never throws: what goes wrong is a row too. */
export async function checkItem(item: Item, settings: Settings): Promise<Row> {
  const { file, part } = item;
  const [policy] = settings.policies;
  const origin = { key: keyOf(file, part), file: maskName(file, policy, settings.today), part };
  if (item.type === "left-out") return { type: "left-out", ...origin };
  if (item.type === "unreadable") return { type: "unreadable", ...origin, problem: item.problem };
  const mail = await readItem(item);
  if (!mail.ok) return { type: "unreadable", ...origin, problem: mail.problem };
  const { draft, date } = mail;
  try {
    const start = performance.now();
    const first = evaluate(draft, policy, settings.today);
    const milliseconds = performance.now() - start;
    const decisions = [
      first,
      ...settings.policies.slice(1).map((other) => evaluate(draft, other, settings.today)),
    ];
    return {
      type: "mail",
      ...origin,
      // Many mails share a file of many: its name is nobody's.
      file: part === null ? maskFoundWords(origin.file, draft, first.findings) : origin.file,
      hour: hourOf(date, settings.timeZone),
      milliseconds: Math.round(milliseconds * 100) / 100,
      characters: charactersOf(draft),
      unreadable: first.unreadable,
      verdicts: decisions.map((decision) => verdictOf(decision, draft)),
    };
  } catch {
    // The error's own message may quote the mail.
    return { type: "unreadable", ...origin, problem: { kind: "check-failed" } };
  }
}

async function readItem({ kind, content }: MailItem): Promise<ReadMail> {
  try {
    return await readMail(kind, "path" in content ? await readFile(content.path) : content.bytes);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function verdictOf(decision: Decision, draft: Draft): Verdict {
  const textOf = placeTexts(draft);
  const reasons = reasonsOf(decision);
  const acting = new Set(reasons.flatMap((reason) => (reason.kind === "rule" ? reason.findings : [])));
  return {
    outcome: decision.kind,
    label: requiredLabel(decision)?.names[0] ?? null,
    rules: reasons.map((reason) => ({ rule: ruleOf(reason), outcome: reason.outcome })),
    observed: decision.observed.map(ruleOf),
    found: decision.findings.map((finding) => {
      const { category, segment, confidence, span } = finding;
      const words = textOf(segment).slice(span.start, span.end);
      return {
        category,
        place: segment.kind,
        confidence,
        masked: mask(words).replace(/\s+/g, " ").trim(),
        acts: acting.has(finding),
      };
    }),
  };
}

function ruleOf(reason: Decision["observed"][number]): string {
  return reason.kind === "rule" ? reason.rule.id : `unreadable-${reason.part}`;
}

function charactersOf({ subject, body }: Draft): number {
  return (
    (subject.kind === "read" ? subject.value.length : 0) +
    (body.kind === "read" ? body.value.content.length : 0)
  );
}

/** The hour of the day that a mail was sent. Null when it does not say, or gives a day and no time. */
export function hourOf(date: string | undefined, timeZone: string): number | null {
  if (date === undefined || !/\d:\d\d/.test(date)) return null;
  const time = Date.parse(date);
  if (Number.isNaN(time)) return null;
  const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone });
  return Number(hour.format(time));
}
