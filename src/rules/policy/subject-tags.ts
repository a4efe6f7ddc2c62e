import type { Span } from "../span";
import type { SubjectTag } from "./policy";

/** "[NoTLS]", "[ no-tls ]": square brackets round a few letters, spaces and hyphens. */
const IN_BRACKETS = /\[([^[\]]{2,40})\]/g;

/**
 * The tags of a subject that the policy knows, wherever they stand: typed, or inherited after "SV:", "Re:", "VS:". Case,
 * spaces and hyphens do not count, since the mail server is not particular about them either.
 */
export function findSubjectTags(
  subject: string,
  tags: readonly SubjectTag[] = [],
): readonly { readonly tag: SubjectTag; readonly span: Span }[] {
  const found: { readonly tag: SubjectTag; readonly span: Span }[] = [];
  IN_BRACKETS.lastIndex = 0;
  for (let match = IN_BRACKETS.exec(subject); match !== null; match = IN_BRACKETS.exec(subject)) {
    const written = compact(match[1] ?? "");
    const tag = tags.find(({ words }) => words.some((word) => compact(word) === written));
    if (tag !== undefined)
      found.push({ tag, span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

function compact(word: string): string {
  return word.toLowerCase().replace(/[\s\u00a0\u200b_‐-―-]+/g, "");
}
