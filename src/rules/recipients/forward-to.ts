import type { Finding } from "../finding";
import type { Span } from "../span";

/** "Skal videresendes til", "Vidarebefordras till", "Att.:", "Til", just before the name. */
const FORWARD =
  /(?:videresend\w*|vidarebeford\w*|vidaresänd\w*|att\.?|attention)[\s:]{1,3}(?:til|till)?\s{0,2}$/i;
/** How much before a name is looked at, in UTF-16 code units. */
const BEFORE = 40;

/**
 * The names in a subject to whom the mail is to be passed on by those who open a shared mailbox: "Fortroligt. Skal
 * videresendes til [x medarbejder]" (Vejledning om sikker mail, May 2017, S-11). They are employees, not the matter.
 */
export function findForwardTo(subject: string, names: readonly Finding[]): readonly Span[] {
  return names
    .filter(
      ({ category, segment, span }) =>
        category === "person-name" &&
        segment.kind === "subject" &&
        FORWARD.test(subject.slice(Math.max(0, span.start - BEFORE), span.start)),
    )
    .map(({ span }) => span);
}
