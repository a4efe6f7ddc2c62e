/**
 * Telephone numbers of Denmark and Sweden.
 *
 * Danish ones have eight digits and never begin with 0 or 1. Swedish ones begin with 0, which +46 replaces, and have
 * seven to nine digits after it; those of mobiles begin with 70, 72, 73, 76 or 79 and have nine.
 *
 * Sources: SDFI, "Den danske nummerplan"; PTS, "Svensk nummerplan för telefoni enligt ITU-T E.164". Read November 2026.
 */
export type PhoneCountry = "DK" | "SE";

/** The country of a number, or null. `compact`: digits, with a + first where one was written. */
export function readPhone(compact: string): PhoneCountry | null {
  const digits = compact.replace(/^(?:\+|00)/, "+");
  if (/^(?:\+45)?[2-9]\d{7}$/.test(digits)) return "DK";
  return /^(?:0|\+460?)(?:7[02369]\d{7}|[1-68-9]\d{6,8})$/.test(digits) ? "SE" : null;
}
