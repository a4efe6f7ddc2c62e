/**
 * Account numbers of Danish and Swedish banks.
 *
 * A Danish one is a registration number of four digits and an account number of up to ten, which is filled up with
 * noughts from the left; a Swedish one a clearing number of four digits (five for Swedbank's that begin with 8) and an
 * account number of seven to ten. What check digits there are differ from bank to bank, so a word has to name them.
 *
 * Sources: Finans Danmark, "Registreringsnumre"; Bankgirocentralen, "Bankernas kontonummer" (2025). Read November 2026.
 */
export function isBankAccount(branch: string, account: string): boolean {
  return /^(?:\d{4}|8\d{4})$/.test(branch) && /^\d{6,10}$/.test(account);
}
