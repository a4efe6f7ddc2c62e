import { readPersonnummer } from "../numbers/personnummer";
import { readDigitReserveNumber, readReserveNumber, type ReserveNumber } from "../numbers/reserve-number";
import type { CalendarDate } from "../calendar-date";
import type { NumberDetector, Reading } from "./numbers/number-detector";

/** Personnummer, also where they serve as a sole trader's organisation or VAT number; interim and reserve numbers. */
export const sePersonnummer: NumberDetector = {
  id: "se-personnummer",
  category: "national-id",
  labels: ["person", "swedish", "birth", "organisation", "vat"],
  ownLabels: ["swedish"],
  language: "sv",
  read({ compact, plus }, today): Reading | null {
    if (compact.length < 10) return null;
    if (!/^\d+$/.test(compact)) return readLettered(compact, today);
    return (
      readDigits(compact, plus, today) ??
      fromReserve(readDigitReserveNumber(compact, today)) ??
      readVat(compact, today)
    );
  },
};

function readDigits(digits: string, plus: boolean, today: CalendarDate): Reading | null {
  const number = readPersonnummer(digits, plus, today);
  if (number === null) return null;
  return {
    proof: number.passesCheck ? "proven" : "broken",
    shape: "personnummer",
    check: number.passesCheck,
    birthYear: number.birth.year,
    needsLabel: false,
  };
}

/** SE, a sole trader's ten digits, 01. */
function readVat(digits: string, today: CalendarDate): Reading | null {
  if (!/^\d{10}01$/.test(digits)) return null;
  const reading = readDigits(digits.slice(0, 10), false, today);
  return reading?.proof === "proven" ? { ...reading, shape: "personnummer-vat", needsLabel: true } : null;
}

function readLettered(compact: string, today: CalendarDate): Reading | null {
  return fromReserve(readReserveNumber(compact, today), today.year);
}

/** A reserve number that is old enough to be a birth is believed; a recent date may as well be a version. */
function fromReserve(number: ReserveNumber | null, thisYear?: number): Reading | null {
  if (number === null) return null;
  const { passesCheck, published, unmistakable, birthYear } = number;
  const recent = thisYear !== undefined && birthYear !== null && thisYear - birthYear < 10;
  const proven = passesCheck ?? (unmistakable || !recent);
  return {
    proof: proven ? "proven" : published ? "open" : "broken",
    shape: published ? "reserve-number" : "reserve-number-like",
    check: passesCheck,
    birthYear,
    needsLabel: false,
  };
}
