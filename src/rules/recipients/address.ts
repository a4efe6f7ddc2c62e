import type { Person } from "../draft";

/** An address in two parts, in small letters. */
export interface Address {
  readonly local: string;
  readonly domain: string;
}

/** `ali.noor@post.example`: one @, something before it, and a domain of two parts or more. Letters of any language. */
const SHAPE =
  /^([^\s@<>()[\],;:"']{1,64})@([a-z0-9\u00a1-\uffff-]{1,63}(?:\.[a-z0-9\u00a1-\uffff-]{1,63}){1,8})$/;

/** How Exchange writes a recipient of its own organisation. */
const INSIDE_EXCHANGE = /^\/o=/i;

/** The address of a recipient, or null when it is none that mail could be sent to. */
export function readAddress({ address }: Pick<Person, "address">): Address | null {
  const [, local, domain] = SHAPE.exec(address.trim().toLowerCase()) ?? [];
  return local === undefined || domain === undefined ? null : { local, domain };
}

/** What stands after the last @, in small letters, however odd the rest is; null when there is nothing. */
export function domainOf({ address }: Pick<Person, "address">): string | null {
  const at = address.lastIndexOf("@");
  const domain = at < 0 ? "" : address.slice(at + 1).trim();
  return domain === "" ? null : domain.toLowerCase();
}

/** True when Exchange names a recipient of the organisation's own in its own way, without an internet address. */
export function isInsideExchange({ address }: Pick<Person, "address">): boolean {
  return INSIDE_EXCHANGE.test(address.trim());
}

/** `nyborg.dk` covers itself and its subdomains; `*.nyborg.dk` only the subdomains. */
export function coversDomain(pattern: string, domain: string): boolean {
  const wanted = pattern.toLowerCase();
  if (wanted.startsWith("*.")) return domain.endsWith(wanted.slice(1));
  return domain === wanted || domain.endsWith(`.${wanted}`);
}
