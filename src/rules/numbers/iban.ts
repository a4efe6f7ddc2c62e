/**
 * IBAN: an account number as it is written across borders.
 *
 * Two letters of the country, two check digits, the country's own account number; Danish ones have 18 characters,
 * Swedish ones 24. With the first four moved to the end and letters counted from A = 10, the whole is 1 modulo 97.
 *
 * Source: ISO 13616-1:2020 and SWIFT's IBAN Registry. Read August 2026. DK5000400440116243 is the registry's Danish
 * example, SE4550000000058398257466 the Swedish one.
 */
const LENGTHS: Readonly<Record<string, number>> = {
  DK: 18,
  SE: 24,
  NO: 15,
  FI: 18,
  IS: 26,
  DE: 22,
  PL: 28,
  GB: 22,
  NL: 18,
  FO: 18,
  GL: 18,
};

/** @param compact without spaces, letters in upper case */
export function isIban(compact: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{10,30}$/.test(compact)) return false;
  const length = LENGTHS[compact.slice(0, 2)];
  if (length !== undefined && compact.length !== length) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
