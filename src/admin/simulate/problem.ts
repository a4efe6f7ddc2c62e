import type { InputProblem } from "../check/texts";

/** Why an input, or a part of one, gave nothing to check. */
export type Problem =
  | InputProblem
  | { readonly kind: "no-archive" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "no-mailbox" }
  | { readonly kind: "too-large" }
  | { readonly kind: "nested-archive" }
  | { readonly kind: "check-failed" };

/** What should stand in a draft, where the schema's own word is no word for people. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: "a text",
  Object: "an object, in braces",
  Array: "a list",
  "(string | number)": "a text or a number",
};

/** The problem in words. Never holds anything of the mail. */
export function problemText(problem: Problem): string {
  switch (problem.kind) {
    case "not-found":
      return "There is no such file or folder.";
    case "not-readable":
      return `It cannot be opened or read to its end (${problem.code}).`;
    case "unknown-kind":
      return "It is of a kind that is not read.";
    case "empty-file":
      return "It is empty.";
    case "empty-folder":
      return "There is no mail in it.";
    case "no-json":
      return "It is not JSON.";
    case "no-draft":
      return `It is not a draft: ${problem.problems.map(({ path, expected }) => `${path === "" ? "it" : `"${path}"`} should be ${EXPECTED[expected] ?? expected}`).join("; ")}.`;
    case "no-mail":
      return "It is not a mail.";
    case "cut-msg":
      return "It is cut off: a .msg file can be read only when it is whole.";
    case "not-parsed":
      return `It cannot be read as ${problem.format}.`;
    case "no-archive":
      return "It cannot be read as an archive: damaged, cut off, or of another kind.";
    case "encrypted":
      return "It is encrypted: unpack it with its password first.";
    case "no-mailbox":
      return 'It is not a mailbox: the first line of one begins with "From ".';
    case "too-large":
      return "It is larger than 150 MB, which no mail is.";
    case "nested-archive":
      return "It is an archive within an archive: unpack the outer one first.";
    case "check-failed":
      return "The check itself failed on it. Please report this.";
  }
}
