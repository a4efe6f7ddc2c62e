import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Body, Draft, Language } from "../../../rules";
import { parseDraft } from "../../draft-json";
import { halfOf, readGoldMails, type Gold } from "../../accuracy/gold";

/** A mail to be varied, and what in it stands for a person or a number. */
export interface Template {
  readonly language: Language;
  readonly subject: string;
  readonly body: Body;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly attachments: readonly string[];
  readonly names: readonly string[];
  readonly numbers: Gold["nationalIds"];
}

export interface Address {
  readonly name: string;
  readonly address: string;
}

const TEST = resolve(__dirname, "../../../../test");

/** The development mails and ordinary mails of the half that is looked at. The other half is for measuring alone. */
export function readTemplates(): readonly Template[] {
  const development = readGoldMails(join(TEST, "mails"))
    .filter(({ half }) => half === "looked")
    .map(({ language, draft, gold }) =>
      templateOf(
        language,
        draft,
        gold.names.map(({ text }) => text),
        gold.nationalIds,
      ),
    );
  return [...development, ...ordinary("sv"), ...ordinary("da")];
}

function ordinary(language: Language): readonly Template[] {
  return readFileSync(join(TEST, "ordinary", `${language}.jsonl`), "utf8")
    .split("\n")
    .filter((line, position) => line !== "" && halfOf(position) === "looked")
    .map((line) => {
      const parsed = parseDraft(JSON.parse(line));
      if (!parsed.ok) throw new Error(`test/ordinary/${language}.jsonl holds a line that is no draft`);
      return templateOf(language, parsed.draft, [], []);
    });
}

function templateOf(
  language: Language,
  draft: Draft,
  names: readonly string[],
  numbers: Gold["nationalIds"],
): Template {
  const { subject, body, from, recipients, attachments } = draft;
  if (
    subject.kind !== "read" ||
    body.kind !== "read" ||
    from.kind !== "read" ||
    recipients.kind !== "read" ||
    attachments.kind !== "read"
  ) {
    throw new Error("INVARIANT: a draft in JSON can be read");
  }
  const inField = (wanted: string): Address[] =>
    recipients.value.filter(({ field }) => field === wanted).map(({ name, address }) => ({ name, address }));
  return {
    language,
    subject: subject.value,
    body: body.value,
    from: { name: from.value.name, address: from.value.address },
    to: inField("to"),
    cc: inField("cc"),
    attachments: attachments.value.map(({ name }) => name),
    names: [...names, from.value.name],
    numbers,
  };
}
