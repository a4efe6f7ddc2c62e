import type { Language } from "../../draft";

/**
 * Which of our languages a mail is written in, as far as its small words and letters show; null when they do not.
 * Only used to choose between two readings of the same digits.
 */
export function languageOf(texts: readonly string[]): Language | null {
  let swedish = 0;
  let danish = 0;
  for (const text of texts) {
    const start = text.slice(0, 4000);
    swedish +=
      count(start, /[äöÄÖ]/g) +
      2 * count(start, /(?:^|\s)(?:och|är|att|inte|jag|från|som har|på|till|hej,)(?=\s)/gi);
    danish +=
      count(start, /[æøÆØ]/g) + 2 * count(start, /(?:^|\s)(?:og|er|ikke|jeg|fra|at|af|på|til|kære)(?=\s)/gi);
  }
  return swedish > danish ? "sv" : danish > swedish ? "da" : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
