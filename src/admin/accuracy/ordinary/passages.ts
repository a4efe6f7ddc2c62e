import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { read, type Draft, type Language } from "../../../rules";

interface Corpus {
  readonly file: string;
  readonly language: Language;
  /** Whether the statement model learned from it (training/statements): then it shows little of unseen text. */
  readonly learned: boolean;
}

/**
 * Ordinary text that is nobody's mail: consecutive sentences of corpora that were labelled for names, joined into
 * passages of a mail's length. The corpora are not part of the project.
 */
const CORPORA: readonly Corpus[] = [
  { file: "sv_talbanken_dev", language: "sv", learned: false },
  { file: "sv_suc3_hard", language: "sv", learned: false },
  { file: "sv_talbanken_train", language: "sv", learned: true },
  { file: "sv_klintan_train", language: "sv", learned: true },
  { file: "da_ddt_dev", language: "da", learned: false },
  { file: "danplus_twitter_dev", language: "da", learned: false },
  { file: "danplus_arto_dev", language: "da", learned: false },
  { file: "da_ddt_train", language: "da", learned: true },
];

/** At least so many characters a passage, in turn: short, middling and long mails as the development mails are. */
const LENGTHS = [140, 250, 400];

const sentence = v.object({ text: v.string() });

/** A draft that nothing should stop. */
export interface OrdinaryDraft {
  /** Where it comes from, such as `da_ddt_dev 12`. */
  readonly id: string;
  readonly set: string;
  readonly language: Language;
  readonly draft: Draft;
}

/**
 * Joins the corpora's sentences into drafts with an empty subject.
 *
 * @param data the folder that holds `names/`
 * @returns null when a corpus is not there
 */
export function readPassages(data: string): readonly OrdinaryDraft[] | null {
  const files = CORPORA.map(({ file }) => join(data, "names", `${file}.jsonl`));
  if (!files.every((file) => existsSync(file))) return null;
  return CORPORA.flatMap(({ file, language, learned }, index) =>
    joinSentences(readSentences(files[index] ?? "")).map((text, number) => ({
      id: `${file} ${number}`,
      set: `${language === "sv" ? "Swedish" : "Danish"} passages, ${learned ? "learned from" : "never met"}`,
      language,
      draft: draftOf(text),
    })),
  );
}

function readSentences(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => v.parse(sentence, JSON.parse(line)).text);
}

/** Sentences are taken in order until the passage is long enough; a last one that stays too short is left out. */
export function joinSentences(sentences: readonly string[]): string[] {
  const passages: string[] = [];
  let passage = "";
  for (const text of sentences) {
    passage = passage === "" ? text : `${passage} ${text}`;
    if (passage.length >= (LENGTHS[passages.length % LENGTHS.length] ?? 0)) {
      passages.push(passage);
      passage = "";
    }
  }
  return passages;
}

function draftOf(text: string): Draft {
  return {
    subject: read(""),
    body: read({ format: "text", content: text }),
    from: read({ name: "", address: "" }),
    recipients: read([]),
    attachments: read([]),
    label: read(null),
    composeType: read("newMail"),
  };
}
