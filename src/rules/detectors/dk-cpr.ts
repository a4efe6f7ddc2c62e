import type { CalendarDate } from "../calendar-date";
import { readCpr } from "../numbers/cpr";
import { readEcpr } from "../numbers/ecpr";
import type { NumberDetector, Reading } from "./numbers/number-detector";

/** CPR numbers, replacement numbers (day + 60) and the health sector's eCPR. */
export const dkCpr: NumberDetector = {
  id: "dk-cpr",
  category: "national-id",
  labels: ["cpr", "person", "birth"],
  ownLabels: ["cpr"],
  language: "da",
  read({ compact, plus }, today): Reading | null {
    if (plus) return null;
    if (/^\d{10}$/.test(compact)) return readTen(compact, today);
    if (/^\d{12}$/.test(compact)) return readTwelve(compact, today);
    const birth = readEcpr(compact, today);
    return birth && { proof: "proven", shape: "ecpr", check: null, birthYear: birth.year, needsLabel: false };
  },
};

function readTen(digits: string, today: CalendarDate): Reading | null {
  const cpr = readCpr(digits, today);
  if (cpr === null) return null;
  const shape = cpr.replacement ? "cpr-replacement" : cpr.check === "exempt" ? "cpr-exempt-date" : "cpr";
  return {
    proof: cpr.check === "failed" ? "open" : "proven",
    shape,
    check: cpr.replacement ? null : cpr.check === "passed",
    birthYear: cpr.birth.year,
    needsLabel: false,
  };
}

/** `DDMMYYYY-SSSS`: not how it is issued, but how some write it. The year has to be the one that the serial number tells. */
function readTwelve(digits: string, today: CalendarDate): Reading | null {
  const year = Number(digits.slice(4, 8));
  const reading = readTen(digits.slice(0, 4) + digits.slice(6), today);
  return reading?.birthYear === year
    ? { ...reading, shape: "cpr-full-year", needsLabel: reading.proof !== "proven" }
    : null;
}
