/**
 * P-nummer: the number of a Danish production unit (a place of work), issued by Erhvervsstyrelsen.
 *
 * Ten digits that begin with 10. The check digit cannot tell it from a CPR number: it is modulus 11 with the same
 * weights as the CPR number's, and part of the series was made with wrong weights (erhvervsstyrelsen.dk/modulus_11, read
 * November 2026). About four in ten read as the tenth of some month, so only the words around it can tell.
 */
export function mayBePNummer(digits: string): boolean {
  return /^10\d{8}$/.test(digits);
}
