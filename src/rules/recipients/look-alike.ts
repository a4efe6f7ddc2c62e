import { readAddress, type Address } from "./address";

/** Local parts that are the same in every organisation, so that sharing one says nothing. */
const COMMON =
  /^(?:info|post|mail|kontakt|kontakten|kontor|kontoret|registrator|hej|support|admin|noreply|no-reply)$/;

/** Shorter parts of an address are alike by chance. */
const SHORTEST = 4;

/**
 * True when two addresses are easily taken for one another and are not the same: a letter or two differ before the @, or
 * the same person's part stands at another domain, as when Outlook completes the wrong address (I-04).
 */
export function isLookAlike(address: string, other: string): boolean {
  const a = readAddress({ address });
  const b = readAddress({ address: other });
  if (a === null || b === null || (a.local === b.local && a.domain === b.domain)) return false;
  if (a.domain === b.domain) return isNear(a.local, b.local);
  return a.local === b.local ? isTelling(a) : isNear(a.domain, b.domain) && isNear(a.local, b.local);
}

/** True when a domain is one slip of the finger from a known one: `nyborq.dk`. */
export function isDomainSlip(domain: string, known: string): boolean {
  return known.length > 6 && domain !== known && distance(domain, known, 1) === 1;
}

function isTelling({ local }: Address): boolean {
  return local.length >= SHORTEST && !COMMON.test(local);
}

function isNear(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST) return false;
  const most = shortest < 8 ? 1 : 2;
  return differsInLetters(a, b) && distance(a, b, most) <= most;
}

/** Numbered addresses (`elev17`, `elev18`) are alike because they are meant to be. */
function differsInLetters(a: string, b: string): boolean {
  const letters = (text: string): string => text.replace(/\d+/g, "#");
  return letters(a) !== letters(b);
}

/** How many letters must be put in, taken out, changed or swapped to make `b` of `a`; more than `most` counts as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}
