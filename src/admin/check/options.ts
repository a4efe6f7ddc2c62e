import type { CalendarDate } from "../../rules/calendar-date";
import type { Language } from "../../rules";
import { shippedPolicies } from "../policies";
import { readDay } from "../today";
import { readArgs, UsageError } from "../usage";

export const CHECK_HELP = `Checks mails as Kuvert checks a draft when its sender presses Send.

  npm run --silent check -- [OPTIONS] INPUT...

INPUT is any of
  mail.eml        a mail in MIME
  mail.msg        an Outlook item
  draft.json      a draft
  drafts.jsonl    a draft a line
  a folder        all of these in it, folders within it too
  -               a draft a line, from standard input

OPTIONS
  --policy NAME|FILE   the policy that decides (goteborg)
                       profiles: ${shippedPolicies().join(", ")}
  --lang sv|da         the language of the answer (the policy's own)
  --json               one JSON object a line, in the order of the inputs
  --reveal             show the words that were found; they are masked otherwise
  --today YYYY-MM-DD   the day to check on (today): nobody is born after it
  --help               this text

A draft in JSON has "subject", and may have "id", "body", "html", "from", "to", "cc", "bcc",
"attachments", "composeType" and "label":
  {"subject": "Mötet", "body": "Hej!", "to": [{"name": "Ali Ek", "address": "ali@exempel.se"}],
   "attachments": ["dagordning.pdf"]}

Exit status: 0 when every input was checked, 1 when something could not be read (standard error
names it, the rest is checked), 2 when the command or the policy is wrong.
`;

export interface CheckOptions {
  readonly inputs: readonly string[];
  readonly policy: string;
  /** Null: the policy's own language. */
  readonly language: Language | null;
  readonly json: boolean;
  readonly reveal: boolean;
  readonly today: CalendarDate;
}

/**
 * Reads the command line; null when only help is asked for.
 *
 * @param now the day it is when `--today` does not say
 * @throws UsageError that says what is wrong and what would be right
 */
export function readOptions(args: readonly string[], now: CalendarDate): CheckOptions | null {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      policy: { type: "string" },
      lang: { type: "string" },
      json: { type: "boolean" },
      reveal: { type: "boolean" },
      today: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return null;
  const { policy = "goteborg", lang, today } = values;
  if (lang !== undefined && lang !== "sv" && lang !== "da") {
    throw new UsageError(`--lang is sv or da, not "${lang}".`);
  }
  if (positionals.length === 0) throw new UsageError("No INPUT was named, so there is nothing to check.");
  return {
    inputs: positionals,
    policy,
    language: lang ?? null,
    json: values.json ?? false,
    reveal: values.reveal ?? false,
    today: today === undefined ? now : readDay(today),
  };
}
