import { passesLuhn } from "./check-digits";

/**
 * Organisationsnummer: the number of a Swedish organisation, issued by Bolagsverket, Skatteverket and others.
 *
 * `NNNNNN-NNNN`: a group digit (1 estates, 2 state and municipalities, 3 foreign companies, 5 limited companies,
 * 6 simple partnerships, 7 economic associations, 8 non-profit associations and foundations, 9 partnerships), a third
 * digit of at least 2, so that it is never taken for a date, and a Luhn check digit. Twelve digits begin with 16. The
 * VAT number is SE, the ten digits and 01. A sole trader's is the trader's own personnummer, and is read as such.
 *
 * Sources: lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.; Skatteverket,
 * "Organisationsnummer". Read August 2026.
 */

/** @returns null when ten or twelve digits cannot be one, else whether they pass the check */
export function readOrganisationsnummer(digits: string): { readonly passesCheck: boolean } | null {
  if (digits.length === 12 && !digits.startsWith("16")) return null;
  const ten = digits.slice(-10);
  return /^(?!(\d)\1{9})[1235-9]\d[2-9]\d{7}$/.test(ten) ? { passesCheck: passesLuhn(ten) } : null;
}
