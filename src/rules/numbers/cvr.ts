import { weightedSum } from "./check-digits";

/**
 * CVR-nummer: the number of a Danish company, issued by Erhvervsstyrelsen. As a VAT number it is written with DK in front.
 *
 * Eight digits, never a 0 first, checked by modulus 11. So are one in eleven Danish telephone numbers: what stands
 * around the digits has to tell them apart. It is also written in pairs: 13-74-81-36.
 *
 * Source: erhvervsstyrelsen.dk/modulus_11, whose example 13748136 is. Read August 2026.
 */

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/** @returns null when eight digits cannot be a CVR number, else whether they pass the check */
export function readCvr(digits: string): { readonly passesCheck: boolean } | null {
  if (!/^[1-9]\d{7}$/.test(digits)) return null;
  return { passesCheck: weightedSum(digits, WEIGHTS) % 11 === 0 };
}
