import { findDetails } from "../src/rules/detectors/find-details";
import { findNumbers } from "../src/rules/detectors/find-numbers";
import type { Segment } from "../src/rules/segments/segment";

/**
 * What finding numbers costs: `tsx bench/numbers.ts`. Processor time; what to look at is the ratio: four times the text
 * should take about four times as long, whatever it is made of.
 */
const HARD: Readonly<Record<string, string>> = {
  "one digit": "1",
  "digits apart": "1 ",
  "pairs and hyphens": "12-",
  "CPR numbers": "070761-4285 ",
  "time stamps, a line each": "180312-0915\n",
  "labels without numbers": "cpr ",
  "names without numbers": "Lis Holm, ",
  "numbers beside names": "Lis Holm 070761-4285\n",
  "a long row of cells": "070761\t4285\t",
  "invisible characters": "\u200b",
  "quotation marks": "> ",
  "almost addresses": "gade 1 ",
  "almost accounts": "DK50 0040 ",
  telephones: "tlf. 22334455 ",
};

function milliseconds(work: () => void): number {
  work();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const today = { year: 2026, month: 11, day: 21 };
for (const [name, piece] of Object.entries(HARD)) {
  const time = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const segments: readonly Segment[] = [{ ref: { kind: "body" }, text, start: 0 }];
    return milliseconds(() => findDetails(segments, [], findNumbers(segments, today)));
  };
  const first = time(250_000);
  const whole = time(1_000_000);
  console.log(
    `${name.padEnd(26)} 1 MB ${whole.toFixed(0).padStart(6)} ms  ${(whole / first).toFixed(1)} x of a quarter`,
  );
}
