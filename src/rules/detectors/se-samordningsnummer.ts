import { readSamordningsnummer } from "../numbers/samordningsnummer";
import type { NumberDetector, Reading } from "./numbers/number-detector";

export const seSamordningsnummer: NumberDetector = {
  id: "se-samordningsnummer",
  category: "national-id",
  labels: ["person", "swedish", "samordning", "birth", "organisation", "vat"],
  ownLabels: ["samordning", "swedish"],
  language: "sv",
  read({ compact, plus }, today): Reading | null {
    if (!/^\d{10}(?:\d\d)?$/.test(compact)) return null;
    const number = readSamordningsnummer(compact, plus, today);
    if (number === null) return null;
    return {
      proof: number.passesCheck ? "proven" : "broken",
      shape: "samordningsnummer",
      check: number.passesCheck,
      birthYear: number.birthYear,
      needsLabel: false,
    };
  },
};
