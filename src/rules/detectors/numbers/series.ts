import type { Candidate } from "./scan";

interface Numbered {
  readonly candidate: Candidate;
  readonly passes: boolean;
}

/** How many numbers before and after one are looked at, and how far away, in characters, they may stand. */
const NEIGHBOURS = 8;
const REACH = 600;
/** As many strangers as this show a series of something else, when they are twice as many as the others. */
const FEWEST_STRANGERS = 4;

/**
 * Tells of each candidate whether most numbers near it that are written alike cannot be personal numbers: it stands in a
 * log of time stamps, a list of references. One such number in ten passes date and check digit by chance, nine do not,
 * and those nine tell what the list is. Among people's numbers all pass.
 *
 * @param numbers in the order of the text; `passes`: it can be a personal number by its date and check digit
 */
export function findStrangers(numbers: readonly Numbered[]): ReadonlySet<Candidate> {
  const alike = new Map<string, Numbered[]>();
  numbers.forEach((number) => {
    const { form, crowded, compact, hyphenated } = number.candidate;
    if (form !== "standard" || crowded !== "no" || compact.length < 10 || !/^\d+$/.test(compact)) return;
    const key = `${compact.length} ${hyphenated}`;
    const list = alike.get(key) ?? [];
    list.push(number);
    alike.set(key, list);
  });
  const among = new Set<Candidate>();
  alike.forEach((list) => {
    list.forEach((one, at) => {
      let [strangers, others] = [0, 0];
      for (const near of list.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)) {
        if (near === one || Math.abs(near.candidate.span.start - one.candidate.span.start) > REACH) continue;
        if (near.passes) others++;
        else strangers++;
      }
      if (strangers >= FEWEST_STRANGERS && strangers >= 2 * others) among.add(one.candidate);
    });
  });
  return among;
}
