import { readOrganisationsnummer } from "../numbers/organisationsnummer";
import type { NumberDetector, Reading } from "./numbers/number-detector";

/** Organisation numbers, also with 16 in front, and within a VAT number. */
export const seOrganisationsnummer: NumberDetector = {
  id: "se-organisationsnummer",
  category: "organisation-id",
  labels: ["organisation", "vat"],
  ownLabels: ["organisation"],
  language: "sv",
  read({ compact, form, hyphenated }): Reading | null {
    if (!/^\d{10}(?:\d\d)?$/.test(compact)) return null;
    const vat = readOrganisationsnummer(compact) === null && compact.endsWith("01") && compact.length === 12;
    const number = readOrganisationsnummer(vat ? compact.slice(0, 10) : compact);
    if (number === null || (vat && !number.passesCheck)) return null;
    return {
      proof: number.passesCheck ? "proven" : "broken",
      shape: vat ? "organisationsnummer-vat" : "organisationsnummer",
      check: number.passesCheck,
      birthYear: null,
      // Ten digits in a row are as often an order number; the hyphen is what makes people see a company's.
      needsLabel: vat || form !== "standard" || !hyphenated,
    };
  },
};
