import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { evaluate, placeTexts } from "../../../src/rules";
import { parseDraft } from "../../../src/admin/draft-json";
import { personnummer12 } from "../../../src/admin/accuracy/identifiers/generate";
import { createRandom } from "../../../src/admin/accuracy/identifiers/random";
import { loadPolicy } from "../../../src/admin/policies";
import { checkItem } from "../../../src/admin/simulate/check-item";
import { maskFoundWords, maskName } from "../../../src/admin/simulate/mask-name";
import { simulate } from "../../support/run-simulate";

jest.setTimeout(240_000);

const TODAY = { year: 2026, month: 11, day: 21 };
const loaded = loadPolicy("goteborg");
if (!loaded.ok) throw new Error("goteborg is a profile");
const { policy } = loaded;

/** A mail with a person and a number in several places, and a file named after it, as Outlook names saved mails. */
const mail = fc
  .record({
    given: fc.constantFrom("Annika", "Fatima", "Jens-Peter", "Åsa", "Søren", "Yusuf"),
    surname: fc.constantFrom("Lindqvist", "Nørgaard", "Öberg", "Ekström", "Hassan"),
    seed: fc.nat(),
    number: fc.constantFrom<(digits: string) => string>(
      (digits) => `${digits.slice(2, 8)}-${digits.slice(8)}`,
      (digits) => digits,
      (digits) => `${digits.slice(0, 8)}-${digits.slice(8)}`,
    ),
    about: fc.constantFrom(
      "har diabetes",
      "får ekonomiskt bistånd",
      "är dömd för stöld",
      "ska träffas på måndag",
    ),
    named: fc.constantFrom<(name: string, number: string) => string>(
      (name, number) => `Ang. ${name} ${number}`,
      (name, number) => `${name}_${number.replace("-", "")}`.replace(/ /g, "_"),
      (name) => `SV ${name.toUpperCase()}`,
      (_name, number) => `ärende ${number.replace("-", " ")}`,
    ),
  })
  .map(({ given, surname, seed, number, about, named }) => {
    const name = `${given} ${surname}`;
    const id = number(personnummer12(createRandom(seed), TODAY));
    return {
      file: `mails/${named(name, id)}.json`,
      name,
      id,
      draft: {
        subject: `Ang. ${name}`,
        body: `Hej!\n${name}, personnummer ${id}, ${about}.`,
        to: [{ name: `Enheten ${id}`, address: "enheten@exempelstad.se" }],
        attachments: [`${name} ${id}.pdf`],
      },
    };
  });

/** All that was found in a draft, in words. */
function foundWords(json: object): readonly string[] {
  const parsed = parseDraft(json);
  if (!parsed.ok) throw new Error("the draft is one");
  const textOf = placeTexts(parsed.draft);
  return evaluate(parsed.draft, policy, TODAY).findings.map(({ segment, span }) =>
    textOf(segment).slice(span.start, span.end),
  );
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

describe("what was found", () => {
  it("is in no row, neither as a match nor in the name of the file", async () => {
    await fc.assert(
      fc.asyncProperty(mail, async ({ file, id, draft }) => {
        const words = foundWords(draft);
        const item = {
          type: "mail" as const,
          file,
          part: null,
          size: 0,
          kind: ".json" as const,
          content: { bytes: Buffer.from(JSON.stringify(draft)) },
        };
        const row = await checkItem(item, { policies: [policy], today: TODAY, timeZone: "UTC" });
        if (row.type !== "mail") throw new Error("the mail can be read");
        const text = [
          row.file,
          ...row.verdicts.flatMap(({ found }) => found.map(({ masked }) => masked)),
        ].join("\n");
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
        expect(digitsOf(row.file)).not.toContain(digitsOf(id).slice(-10));
      }),
      { numRuns: 200 },
    );
  });

  it("is in no file that a run writes and in nothing it says, also of mails that could not be read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kuvert-"));
    try {
      const drafts = fc.sample(mail, { numRuns: 40, seed: 7 });
      drafts.forEach(({ file, draft }, index) => {
        const name = file.slice("mails/".length, -".json".length);
        writeFileSync(
          join(folder, `${name} ${index}.json`),
          index % 4 === 0 ? "no draft" : JSON.stringify(draft),
        );
      });
      writeFileSync(join(folder, "Personnummer 850709-9805.png"), "x");
      const out = join(folder, "out of it");
      const ran = await simulate(["--out", out, "--policy", "goteborg", "--policy", "nyborg", folder]);
      const texts = ["report.html", "mails.csv", "totals.json", "results.jsonl"].map((name) =>
        readFileSync(join(out, name), "utf8"),
      );
      const all = [ran.out, ran.err, ...texts].join("\n");
      for (const { name, id, draft } of drafts.filter((_, index) => index % 4 !== 0)) {
        for (const secret of [
          name,
          id,
          id.slice(-11),
          ...foundWords(draft).filter((word) => word.includes(" ")),
        ]) {
          expect(all).not.toContain(secret);
        }
      }
      expect(all).not.toContain("850709-9805");
      expect(ran.status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("names of files", () => {
  it.each([
    ["Ang. personnummer 850709-9805.eml", "Ang. personnummer ••••••-••••.eml"],
    ["2026/11/mail 000123.eml", "2026/11/mail 000123.eml"],
    ["inkorg/Möte om budgeten.msg", "inkorg/Möte om budgeten.msg"],
  ])("are masked where they say something, and kept where they do not: %s", (name, masked) => {
    expect(maskName(name, policy, TODAY)).toBe(masked);
  });

  it("are masked where they say what was found in the mail, however it is written", () => {
    const json = { subject: "Plan", body: "Annika Lindqvist, personnummer 19850709-9805, har diabetes." };
    const parsed = parseDraft(json);
    if (!parsed.ok) throw new Error("the draft is one");
    const { findings } = evaluate(parsed.draft, policy, TODAY);
    expect(maskFoundWords("ANNIKA_LINDQVIST 850709 9805 a.eml", parsed.draft, findings)).toBe(
      "••••••_••••••••• •••••• •••• a.eml",
    );
  });
});
