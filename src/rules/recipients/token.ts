import type { CalendarDate } from "../calendar-date";
import type { Recipient } from "../draft";
import { readCpr } from "../numbers/cpr";
import { readCvr } from "../numbers/cvr";
import type { Channel } from "../policy/policy";
import { isInsideExchange, readAddress } from "./address";

/**
 * True when mail can be sent to what stands in a recipient field: an address; or a CPR or CVR number that could be one,
 * by itself or as the address behind a secure gateway (Nyborg Kommune 2024: "mailen [vil] kun blive sendt i fald, der er
 * et validt cpr, cvr eller sikker mailadresse", N-11). Whether a number is allowed there is for the rules to say.
 */
export function isValidRecipient(recipient: Recipient, channel: Channel, today: CalendarDate): boolean {
  const { name, address } = recipient;
  const read = readAddress(recipient);
  if (read === null) {
    const digits = digitsOnly(address.trim() === "" ? name : address);
    return digits === null
      ? isInsideExchange(recipient) || recipient.kind === "list"
      : isNumber(digits, today);
  }
  const digits = channel === "secure-gateway" ? digitsOnly(read.local) : null;
  return digits === null || isNumber(digits, today);
}

/** The digits of a text that is nothing but a number, written with or without spaces and hyphens; null for another. */
function digitsOnly(text: string): string | null {
  const digits = text.replace(/[\s\u00a0.-]/g, "");
  return /^\d{6,14}$/.test(digits) ? digits : null;
}

/** Check digits of CPR numbers are no gate: numbers without one have been issued since 2007. */
function isNumber(digits: string, today: CalendarDate): boolean {
  if (digits.length === 8) return readCvr(digits)?.passesCheck === true;
  return digits.length === 10 && readCpr(digits, today) !== null;
}
