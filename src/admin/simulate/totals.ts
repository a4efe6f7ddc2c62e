import type { DataCategory, Place, Policy } from "../../rules";
import type { Outcome, RuleOutcome } from "../../rules/policy/policy";
import type { Line, RunLine, SessionLine } from "./results-file";
import type { Found, MailRow, UnreadableRow, Verdict } from "./row";

export const OUTCOMES: readonly Outcome[] = ["allow", "label", "ask", "block"];

/** Hours 0 to 23, and one more for mails that do not say when they were sent. */
export const HOURS = 25;
export const UNKNOWN_HOUR = 24;

/** How many mails a list of examples holds; the table of mails (CSV) holds all. */
const EXAMPLES = 50;
const SLOWEST = 20;

export type OutcomeCounts = Record<Outcome, number>;

/** How often a rule was met. A mail can meet several. */
export interface RuleTotal {
  readonly rule: string;
  readonly mails: number;
  /** What it asked for, in mails; a rule that wants a label holds where there is none. */
  readonly outcomes: Readonly<Record<RuleOutcome, number>>;
  /** Mails in which it would have acted, had it not only observed. */
  readonly observed: number;
}

/** How often a category was found, or something in a place. Findings of low confidence count nowhere. */
export interface FoundTotal<T extends string> {
  readonly of: T;
  readonly mails: number;
  readonly findings: number;
  /** Mails in which it was part of why a rule acted. */
  readonly acted: number;
}

export interface PolicyTotals {
  readonly id: string;
  readonly version: string;
  readonly outcomes: Readonly<OutcomeCounts>;
  /** Mails that get a label: those with the outcome `label`, and those asked about that carry one. */
  readonly labelled: number;
  /** The policy's rules in its order, also those never met, and what was decided about unreadable parts. */
  readonly rules: readonly RuleTotal[];
  readonly categories: readonly FoundTotal<DataCategory>[];
  readonly places: readonly FoundTotal<Place>[];
  /** By the hour sent. */
  readonly hours: readonly Readonly<OutcomeCounts>[];
}

/** Times of the check of one mail, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly longest: number;
  /** How many mails took at most `upTo`, and more than the one before. */
  readonly histogram: readonly { readonly upTo: number; readonly mails: number }[];
}

/** A mail that one policy treats otherwise than the other. */
export interface ChangedExample {
  readonly mail: MailRow;
}

export interface Comparison {
  /** `matrix[from][to]`: mails with the first outcome under the first policy and the second under the second. */
  readonly matrix: Readonly<Record<Outcome, Readonly<OutcomeCounts>>>;
  readonly changed: number;
  readonly examples: readonly MailRow[];
}

/** Everything that the report tells, for a run that may not be complete. */
export interface Totals {
  readonly run: RunLine;
  readonly complete: boolean;
  readonly mails: number;
  readonly sessions: readonly SessionLine[];
  readonly policies: readonly PolicyTotals[];
  /** Null with one policy. */
  readonly comparison: Comparison | null;
  /** Mails that would not just be sent under the first policy: the first of each outcome. */
  readonly examples: Readonly<Record<RuleOutcome, readonly MailRow[]>>;
  readonly times: Times;
  readonly slowest: readonly MailRow[];
  /** Parts of mails that could not be read, such as "body, unsupported", and how many mails. */
  readonly unreadableParts: readonly {
    readonly part: string;
    readonly why: string;
    readonly mails: number;
  }[];
  readonly unreadable: readonly UnreadableRow[];
  readonly leftOut: readonly string[];
}

const UP_TO = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, Infinity] as const;

/** Adds up the lines of a results file, one pass, whatever their number. */
export async function addUp(
  lines: AsyncIterable<Line>,
  policies: readonly Policy[],
  onMail: (mail: MailRow) => Promise<void> | void = () => undefined,
): Promise<Totals> {
  const tallies = policies.map((policy) => new Tally(policy));
  const sessions: SessionLine[] = [];
  const unreadable: UnreadableRow[] = [];
  const leftOut: string[] = [];
  const milliseconds: number[] = [];
  const parts = new Map<string, number>();
  const examples: Record<RuleOutcome, MailRow[]> = { label: [], ask: [], block: [] };
  const comparison = { matrix: byOutcome(() => byOutcome(() => 0)), changed: 0, examples: [] as MailRow[] };
  let slowest: MailRow[] = [];
  let run: RunLine | null = null;
  for await (const line of lines) {
    switch (line.type) {
      case "run":
        run = line;
        break;
      case "session":
        sessions.push(line);
        break;
      case "unreadable":
        unreadable.push(line);
        break;
      case "left-out":
        leftOut.push(line.file);
        break;
      case "mail": {
        line.verdicts.forEach((verdict, index) => tallies[index]?.add(verdict, line.hour));
        milliseconds.push(line.milliseconds);
        for (const { part, why } of line.unreadable) count(parts, `${part}, ${why}`);
        slowest = [...slowest, line].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
        const [first, second] = line.verdicts;
        if (first !== undefined && first.outcome !== "allow" && examples[first.outcome].length < EXAMPLES) {
          examples[first.outcome].push(line);
        }
        if (first !== undefined && second !== undefined) {
          comparison.matrix[first.outcome][second.outcome]++;
          if (isChanged(line)) {
            comparison.changed++;
            if (comparison.examples.length < EXAMPLES) comparison.examples.push(line);
          }
        }
        await onMail(line);
      }
    }
  }
  if (run === null) throw new Error("INVARIANT: a results file begins with what is run");
  return {
    run,
    complete: sessions.at(-1)?.complete ?? false,
    mails: milliseconds.length,
    sessions,
    policies: tallies.map((tally) => tally.totals()),
    comparison: policies.length < 2 ? null : comparison,
    examples,
    times: timesOf(milliseconds),
    slowest,
    unreadableParts: Array.from(parts, ([name, mails]) => {
      const [part = "", why = ""] = name.split(", ");
      return { part, why, mails };
    }),
    unreadable,
    leftOut,
  };
}

/** True when the two policies do not do the same with a mail: outcome, or label. */
export function isChanged({ verdicts: [first, second] }: MailRow): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    (first.outcome !== second.outcome || first.label !== second.label)
  );
}

class Tally {
  private readonly outcomes = byOutcome(() => 0);
  private labelled = 0;
  private readonly rules: Map<
    string,
    { mails: number; outcomes: Record<RuleOutcome, number>; observed: number }
  >;
  private readonly categories = new Map<DataCategory, FoundCount>();
  private readonly places = new Map<Place, FoundCount>();
  private readonly hours = Array.from({ length: HOURS }, () => byOutcome(() => 0));

  constructor(private readonly policy: Policy) {
    this.rules = new Map(policy.rules.map(({ id }) => [id, noRule()]));
  }

  add({ outcome, label, rules, observed, found }: Verdict, hour: number | null): void {
    this.outcomes[outcome]++;
    if (label !== null) this.labelled++;
    const hourly = this.hours[hour ?? UNKNOWN_HOUR];
    if (hourly !== undefined) hourly[outcome]++;
    for (const { rule, outcome } of onePerRule(rules)) {
      const total = this.rule(rule);
      total.mails++;
      total.outcomes[outcome]++;
    }
    for (const rule of new Set(observed)) this.rule(rule).observed++;
    const counted = found.filter(({ confidence }) => confidence !== "low");
    addFound(this.categories, counted, ({ category }) => category);
    addFound(this.places, counted, ({ place }) => place);
  }

  private rule(id: string) {
    const known = this.rules.get(id);
    if (known !== undefined) return known;
    const total = noRule();
    this.rules.set(id, total);
    return total;
  }

  totals(): PolicyTotals {
    const { id, version } = this.policy;
    return {
      id,
      version,
      outcomes: this.outcomes,
      labelled: this.labelled,
      rules: Array.from(this.rules, ([rule, total]) => ({ rule, ...total })),
      categories: foundTotals(this.categories),
      places: foundTotals(this.places),
      hours: this.hours,
    };
  }
}

function noRule() {
  return { mails: 0, outcomes: { label: 0, ask: 0, block: 0 }, observed: 0 };
}

/** A rule can be met in two ways in one mail; its strictest counts. */
function onePerRule(rules: Verdict["rules"]): Verdict["rules"] {
  const strictest = new Map<string, RuleOutcome>();
  for (const { rule, outcome } of rules) {
    const before = strictest.get(rule);
    if (before === undefined || OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(before))
      strictest.set(rule, outcome);
  }
  return Array.from(strictest, ([rule, outcome]) => ({ rule, outcome }));
}

interface FoundCount {
  mails: number;
  findings: number;
  acted: number;
}

function addFound<T extends string>(
  counts: Map<T, FoundCount>,
  found: readonly Found[],
  of: (found: Found) => T,
): void {
  const inMail = new Map<T, { findings: number; acts: boolean }>();
  for (const finding of found) {
    const before = inMail.get(of(finding)) ?? { findings: 0, acts: false };
    inMail.set(of(finding), { findings: before.findings + 1, acts: before.acts || finding.acts });
  }
  for (const [key, { findings, acts }] of inMail) {
    const total = counts.get(key) ?? { mails: 0, findings: 0, acted: 0 };
    counts.set(key, {
      mails: total.mails + 1,
      findings: total.findings + findings,
      acted: total.acted + (acts ? 1 : 0),
    });
  }
}

function foundTotals<T extends string>(counts: ReadonlyMap<T, FoundCount>): readonly FoundTotal<T>[] {
  return Array.from(counts, ([of, total]) => ({ of, ...total })).sort(
    (a, b) => b.mails - a.mails || (a.of < b.of ? -1 : 1),
  );
}

function timesOf(milliseconds: readonly number[]): Times {
  const sorted = Float64Array.from(milliseconds).sort();
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  let from = -Infinity;
  const histogram = UP_TO.map((upTo) => {
    const mails = milliseconds.filter((time) => time > from && time <= upTo).length;
    from = upTo;
    return { upTo, mails };
  });
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1), histogram };
}

function byOutcome<T>(make: () => T): Record<Outcome, T> {
  return { allow: make(), label: make(), ask: make(), block: make() };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
