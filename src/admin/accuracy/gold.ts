import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { SENSITIVE_ALWAYS, SENSITIVE_SOMETIMES, type Draft, type Language } from "../../rules";
import { parseDraft } from "../draft-json";

const where = v.picklist(["subject", "body", "to", "attachment"]);
const category = v.picklist([...SENSITIVE_ALWAYS, ...SENSITIVE_SOMETIMES]);

const schema = v.object({
  id: v.string(),
  lang: v.picklist(["sv", "da"]),
  gold: v.object({
    secure: v.boolean(),
    subjectBlock: v.boolean(),
    borderline: v.boolean(),
    nationalIds: v.array(
      v.object({
        text: v.string(),
        where,
        kind: v.picklist(["cpr", "personnummer", "samordningsnummer", "cvr", "orgnr"]),
      }),
    ),
    names: v.array(
      v.object({
        text: v.string(),
        where,
        role: v.picklist(["data-subject", "sender", "recipient", "colleague", "public-figure", "other"]),
      }),
    ),
    categories: v.array(category),
    spans: v.array(v.object({ category, text: v.string(), where })),
  }),
});

/** What the annotators say of a mail. `where`: `body` includes quoted text and signature, `to` includes Cc. */
export type Gold = v.InferOutput<typeof schema>["gold"];
export type GoldWhere = v.InferOutput<typeof where>;

/** The half that is looked at, and the half that nobody looks at and nothing is trained on. */
export type Half = "looked" | "kept";

export interface GoldMail {
  readonly id: string;
  readonly language: Language;
  /** The file it stands in, without folder and extension. */
  readonly set: string;
  readonly half: Half;
  readonly draft: Draft;
  readonly gold: Gold;
}

/**
 * Neighbouring mails can mirror each other (the same people, a shared word), so halves are cut in blocks of ten,
 * by the order in the file: even blocks are looked at, odd blocks are kept.
 *
 * @param position the mail's place in its file, from 0
 */
export function halfOf(position: number): Half {
  return Math.floor(position / 10) % 2 === 0 ? "looked" : "kept";
}

/**
 * Reads every `.jsonl` file of a folder, in the order of their names.
 *
 * @throws when a line is no annotated mail: a measure over part of the mails would be a wrong figure
 */
export function readGoldMails(folder: string): readonly GoldMail[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readGoldFile(join(folder, name)));
}

function readGoldFile(file: string): GoldMail[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, position) => {
      const json: unknown = JSON.parse(line);
      const parsed = v.safeParse(schema, json);
      const draft = parseDraft(json);
      if (!parsed.success) throw new Error(`${file}, mail ${position + 1}: ${v.summarize(parsed.issues)}`);
      if (!draft.ok) throw new Error(`${file}, mail ${position + 1} is no draft`);
      const { id, lang, gold } = parsed.output;
      return {
        id,
        language: lang,
        set: basename(file, ".jsonl"),
        half: halfOf(position),
        draft: draft.draft,
        gold,
      };
    });
}
