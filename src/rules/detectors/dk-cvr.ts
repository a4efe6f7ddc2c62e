import { readCvr } from "../numbers/cvr";
import type { NumberDetector, Reading } from "./numbers/number-detector";

export const dkCvr: NumberDetector = {
  id: "dk-cvr",
  category: "organisation-id",
  labels: ["cvr", "vat"],
  ownLabels: ["cvr"],
  language: "da",
  read({ compact }): Reading | null {
    const number = readCvr(compact);
    if (number === null) return null;
    // Mistyped company numbers are common in mails, and a label leaves no doubt what is meant.
    const proof = number.passesCheck ? "proven" : "open";
    return { proof, shape: "cvr", check: number.passesCheck, birthYear: null, needsLabel: true };
  },
};
