/**
 * Passport numbers, as they are written and as machines read them.
 *
 * Danish ones have nine digits; Swedish ones eight, and since 2022 two letters and seven digits. They have no check
 * digit, so a word has to name them. The second line of the machine-readable zone has: number, nationality, birth,
 * sex and expiry, each followed by a check digit, the remainder modulo 10 of its characters times 7, 3, 1 in turn, where
 * letters count from A = 10 and the filler `<` counts 0.
 *
 * Sources: ICAO Doc 9303 part 3 (4.9) and part 4 (appendix B), whose example L898902C36UTO7408122F1204159ZE184226B<<<<<10 is;
 * learn.microsoft.com, "Denmark passport number" and "Sweden passport number". Read August 2026.
 */
export function isPassportNumber(compact: string): boolean {
  return /^(?:\d{8,9}|[A-Z]{2}\d{7})$/.test(compact);
}

/** True for the second line of a passport's machine-readable zone, 44 characters, whose check digits fit. */
export function isMachineReadableLine(line: string): boolean {
  const parts = /^([A-Z\d<]{9})(\d)[A-Z<]{3}(\d{6})(\d)[MFX<](\d{6})(\d)[A-Z\d<]{14}[\d<]\d$/.exec(line);
  if (parts === null) return false;
  const [, number = "", a, birth = "", b, expiry = "", c] = parts;
  return checkDigit(number) === a && checkDigit(birth) === b && checkDigit(expiry) === c;
}

function checkDigit(field: string): string {
  let sum = 0;
  for (let index = 0; index < field.length; index++) {
    const character = field.charAt(index);
    sum += (character === "<" ? 0 : parseInt(character, 36)) * ([7, 3, 1][index % 3] ?? 0);
  }
  return String(sum % 10);
}
