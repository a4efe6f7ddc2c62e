import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Language } from "../../../rules";
import { parseDraft } from "../../draft-json";
import type { OrdinaryDraft } from "./passages";

/** Ordinary work mails of our own, all of them harmless. */
export const ORDINARY_MAILS = resolve(__dirname, "../../../../test/ordinary");

/**
 * Reads the ordinary mails of both languages.
 *
 * @throws when a line is no draft: a measure over part of the mails would be a wrong figure
 */
export function readOrdinaryMails(): readonly OrdinaryDraft[] {
  return [...readFile("sv"), ...readFile("da")];
}

function readFile(language: Language): OrdinaryDraft[] {
  return readFileSync(join(ORDINARY_MAILS, `${language}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line, position) => {
      const parsed = parseDraft(JSON.parse(line));
      if (!parsed.ok) throw new Error(`test/ordinary/${language}.jsonl, mail ${position + 1} is no draft`);
      return {
        id: parsed.id ?? `${language} ${position}`,
        set: language === "sv" ? "Swedish work mails" : "Danish work mails",
        language,
        draft: parsed.draft,
      };
    });
}
