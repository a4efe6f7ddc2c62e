/**
 * The two sums that Danish and Swedish numbers are checked with. A sum that fits is a reason to believe a number,
 * not proof: one number in eleven, or in ten, fits by chance.
 */

/** The digits' sum, each times its weight. `digits` holds ASCII digits, at least as many as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  weights.forEach((weight, index) => (sum += weight * Number(digits[index])));
  return sum;
}

/**
 * True when the last digit is the Luhn check digit of those before it (ISO/IEC 7812-1 annex B): from the right,
 * every second digit is doubled, the digits of all products are added, and the sum ends in 0.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[index]);
    const product = (digits.length - index) % 2 === 0 ? digit * 2 : digit;
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
