import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import * as v from "valibot";
import type { Judged } from "./judge";
import type { OrdinaryVerdict } from "./ordinary/measure";
import { wrongMails } from "./wrong";

/**
 * What was wrong with each mail, by the mail's id and the way of being wrong: why, once each time, as in `WrongMails`.
 * Nothing of what a mail says is in it.
 */
export type Faults = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const faultsSchema = v.record(v.string(), v.record(v.string(), v.array(v.string())));

/** A mail that is wrong in one way more often than it was. */
export interface NewFault {
  readonly id: string;
  readonly kind: string;
  /** The reasons that are new, or all of them where none is. */
  readonly reasons: readonly string[];
}

/** The faults of annotated mails; those without any are left out. */
export function faultsOf(mails: readonly Judged[]): Faults {
  return collect(
    wrongMails(mails).flatMap(({ kind, reason, ids }) => ids.map((id) => ({ id, kind, reason }))),
  );
}

/** The same of mails that nothing should stop. */
export function ordinaryFaults(verdicts: readonly OrdinaryVerdict[]): Faults {
  return collect(
    verdicts
      .filter(({ stopped, asked }) => stopped || asked)
      .map(({ id, stopped, because }) => ({
        id,
        kind: stopped ? "ordinary mail labelled or held" : "ordinary mail asked about",
        reason: Array.from(new Set(because.map(({ category }) => category)))
          .sort()
          .join(", "),
      })),
  );
}

function collect(
  faults: readonly { readonly id: string; readonly kind: string; readonly reason: string }[],
): Faults {
  const byId: Record<string, Record<string, string[]>> = {};
  for (const { id, kind, reason } of faults) ((byId[id] ??= {})[kind] ??= []).push(reason);
  return byId;
}

/**
 * The mails that are wrong now in some way more often than before, in the order of their ids. Told the other way round,
 * it gives what became better. A reason that merely changed is no new fault.
 */
export function newFaults(before: Faults, now: Faults): readonly NewFault[] {
  return Object.keys(now)
    .sort()
    .flatMap((id) =>
      Object.entries(now[id] ?? {}).flatMap(([kind, reasons]) => {
        const known = before[id]?.[kind] ?? [];
        if (reasons.length <= known.length) return [];
        const added = reasons.filter((reason) => !known.includes(reason));
        return [{ id, kind, reasons: added.length > 0 ? added : reasons }];
      }),
    );
}

/** A line a mail, for people. */
export function faultLines(faults: readonly NewFault[]): readonly string[] {
  return Array.from(new Set(faults.map(({ id }) => id)), (id) => {
    const own = faults.filter((fault) => fault.id === id);
    return `${id}: ${own.map(({ kind, reasons }) => `${kind} (${reasons.join("; ")})`).join(", ")}`;
  });
}

/** What was wrong with the mails that may be looked at, when the figures were last landed. */
export const LANDED_FAULTS = resolve(__dirname, "../../../test/accuracy/wrong-looked.json");

/** The faults of the mails that may be looked at; of the others nobody is told which they are. */
export function lookedFaults(judged: readonly Judged[], ordinary: readonly OrdinaryVerdict[]): Faults {
  return {
    ...faultsOf(judged.filter(({ mail }) => mail.half === "looked")),
    ...ordinaryFaults(ordinary.filter(({ looked }) => looked)),
  };
}

export function readLandedFaults(): Faults {
  return v.parse(faultsSchema, JSON.parse(readFileSync(LANDED_FAULTS, "utf8")));
}

/** Writes a mail a line, so that a change shows which mails it is about. */
export function writeLandedFaults(faults: Faults): void {
  const lines = Object.keys(faults)
    .sort()
    .map((id) => `${JSON.stringify(id)}: ${JSON.stringify(faults[id])}`);
  writeFileSync(LANDED_FAULTS, `{\n${lines.join(",\n")}\n}\n`);
}
