import type { CountRange } from "../policy";
import { isWithin } from "../counts";
import type { PolicyProblem } from "./problem";
import type { PolicyFileRule } from "./schema";

type Cell = NonNullable<PolicyFileRule["grid"]>[number];

/**
 * Pairs of persons and recipients for which a table says nothing, or two different things. A table must say what holds
 * for every pair: what a source leaves open, the policy decides.
 */
export function gridProblems(grid: readonly Cell[], path: string): readonly PolicyProblem[] {
  const persons = bands(
    grid.map((cell) => cell.persons),
    1,
  );
  const recipients = bands(
    grid.map((cell) => cell.recipients),
    0,
  );
  const problems: PolicyProblem[] = [];
  for (const person of persons) {
    for (const recipient of recipients) {
      const cells = grid.filter(
        (cell) => isWithin(person.from, cell.persons) && isWithin(recipient.from, cell.recipients),
      );
      const where = `${told(person, "person", "persons")} to ${told(recipient, "recipient", "recipients")}`;
      if (cells.length === 0) {
        problems.push({
          path,
          reason: `says nothing of data on ${where}`,
          suggestion: "Add a field for it; where the source is silent, the safe choice is to protect.",
        });
      } else if (new Set(cells.map(({ outcome }) => outcome)).size > 1) {
        problems.push({
          path,
          reason: `says both ${cells.map(({ outcome }) => outcome).join(" and ")} of data on ${where}`,
          suggestion: "Make the fields meet without overlapping.",
        });
      }
    }
  }
  return problems;
}

/** Whole numbers from `from` to `to` that no field tells apart; `to` is infinite in the last band. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Cuts the whole numbers from `least` upwards where some range begins or ends. */
export function bands(ranges: readonly CountRange[], least: number): readonly Band[] {
  const starts = new Set<number>([least]);
  for (const { atLeast, atMost } of ranges) {
    if (atLeast !== undefined && atLeast > least) starts.add(atLeast);
    if (atMost !== undefined && atMost >= least) starts.add(atMost + 1);
  }
  const sorted = Array.from(starts).sort((a, b) => a - b);
  return sorted.map((from, index) => ({ from, to: (sorted[index + 1] ?? Infinity) - 1 }));
}

function told({ from, to }: Band, one: string, many: string): string {
  if (from === to) return `${from} ${from === 1 ? one : many}`;
  return to === Infinity ? `${from} or more ${many}` : `${from} to ${to} ${many}`;
}
