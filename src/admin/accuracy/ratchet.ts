import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import * as v from "valibot";
import type { Language } from "../../rules";
import { FIGURES, FIGURE_IDS, type Direction, type Figure } from "./figures";
import type { OrdinaryVerdict } from "./ordinary/measure";
import { ordinaryFigures } from "./ordinary/measure";
import { figuresByLanguage, LANGUAGES } from "./run";
import type { Judged } from "./judge";

/** The last landed figures. */
export const RATCHET = resolve(__dirname, "../../../test/accuracy/ratchet.json");
const DECISIONS = resolve(__dirname, "../../../docs/decisions.md");

const figure = v.object({ count: v.number(), of: v.number() });
const schema = v.strictObject({
  figures: v.record(v.string(), figure),
  /** Every figure that was ever let down, and under which heading of docs/decisions.md the reason stands. */
  lowered: v.array(v.strictObject({ figure: v.string(), from: figure, to: figure, decision: v.string() })),
});

export type Ratchet = v.InferOutput<typeof schema>;

/** A headline figure, and whether more is better. */
export interface Headline {
  /** Such as `sv names`. */
  readonly id: string;
  readonly direction: Direction;
  readonly figure: Figure;
}

/** A figure that came out worse than the last landed one, or that can no longer be compared. */
export interface Fallen {
  readonly id: string;
  readonly landed: string;
  readonly now: string;
}

/**
 * The figures that may only get better: those of the development mails, both halves together, and those of the
 * ordinary work mails, each by language.
 */
export function headlines(
  judged: readonly Judged[],
  ordinary: readonly OrdinaryVerdict[],
): readonly Headline[] {
  const byLanguage = figuresByLanguage(judged);
  return LANGUAGES.flatMap((language) => [
    ...FIGURE_IDS.filter((id) => FIGURES[id].headline).map((id) => ({
      id: `${language} ${id}`,
      direction: FIGURES[id].direction,
      figure: byLanguage[language].all[id],
    })),
    ...ordinaryHeadlines(ordinary, language),
  ]);
}

function ordinaryHeadlines(ordinary: readonly OrdinaryVerdict[], language: Language): Headline[] {
  const { stopped, asked } = ordinaryFigures(ordinary.filter((verdict) => verdict.language === language));
  return [
    { id: `${language} ordinaryStopped`, direction: "down", figure: stopped },
    { id: `${language} ordinaryAsked`, direction: "down", figure: asked },
  ];
}

/** Every headline that is worse than the last landed one. A figure that was landed and is gone counts as fallen. */
export function fallen(now: readonly Headline[], landed: Ratchet): readonly Fallen[] {
  const byId = new Map(now.map((headline) => [headline.id, headline]));
  return Object.entries(landed.figures).flatMap(([id, before]) => {
    const headline = byId.get(id);
    if (headline === undefined) return [{ id, landed: show(before), now: "not measured" }];
    return isWorse(headline, before) ? [{ id, landed: show(before), now: show(headline.figure) }] : [];
  });
}

/** Compared as fractions, so that the rates need no rounding. Nothing to count is worse than anything counted. */
function isWorse({ direction, figure: now }: Headline, before: Pick<Figure, "count" | "of">): boolean {
  if (before.of === 0) return false;
  if (now.of === 0) return true;
  const change = now.count * before.of - before.count * now.of;
  return direction === "down" ? change > 0 : change < 0;
}

export function readRatchet(): Ratchet {
  return v.parse(schema, JSON.parse(readFileSync(RATCHET, "utf8")));
}

/**
 * Lands the figures of now. A figure may only be let down with the heading of a decision that says why.
 *
 * @param decision a heading of docs/decisions.md, or null
 * @throws when a figure is worse and no decision says why: nothing is written
 */
export function raise(now: readonly Headline[], landed: Ratchet, decision: string | null): Ratchet {
  const worse = fallen(now, landed);
  if (worse.length > 0 && (decision === null || !isDecided(decision))) {
    const list = worse
      .map(({ id, landed: before, now: after }) => `  ${id}: ${before} → ${after}`)
      .join("\n");
    throw new Error(
      `These figures are worse than the last landed ones:\n${list}\n` +
        "Make them better; or write the reason under a heading of its own in docs/decisions.md and name that heading with --lower.",
    );
  }
  const figures = Object.fromEntries(now.map(({ id, figure: { count, of } }) => [id, { count, of }]));
  const lowered = worse.map(({ id }) => ({
    figure: id,
    from: landed.figures[id] ?? { count: 0, of: 0 },
    to: figures[id] ?? { count: 0, of: 0 },
    decision: decision ?? "",
  }));
  return { figures, lowered: [...landed.lowered, ...lowered] };
}

export function writeRatchet(ratchet: Ratchet): void {
  writeFileSync(RATCHET, `${JSON.stringify(ratchet, null, 2)}\n`);
}

/** True when docs/decisions.md has this heading. */
export function isDecided(decision: string): boolean {
  return readFileSync(DECISIONS, "utf8")
    .split("\n")
    .some((line) => /^#+ /.test(line) && line.replace(/^#+ /, "").trim() === decision);
}

function show({ count, of }: Pick<Figure, "count" | "of">): string {
  return of === 0 ? "nothing to count" : `${((count / of) * 100).toFixed(1)} % (${count}/${of})`;
}
