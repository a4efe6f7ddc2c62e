import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { check, checkDrafts, checkStream } from "../../support/run-check";
import { writeEml } from "../../support/write-eml";
import { writeMsg } from "../../support/write-msg";

const ROOT = resolve(__dirname, "../../..");
const MAILS = join(ROOT, "test/fixtures/mails");
const LABEL = "Skicka känslig (konfidentiell) e-post";

/** A test number: birth numbers 980 to 999 are given to nobody. */
const NUMBER = "850709-9805";
const harmless = { id: "harmless", subject: "Fika", body: "Hej alla, det finns bullar i köket." };
const inBody = { id: "body", subject: "Plan", body: `Hej!\nPersonnummer ${NUMBER} gäller.` };
const inSubject = { id: "subject", subject: `Ang. personnummer ${NUMBER}`, body: "Hej!" };

/** Starting npm, and reading 20 MB, may take its time on a busy machine. */
jest.setTimeout(120_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kuvert-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the answer as JSON", () => {
  it("is one object a line, in the order of the inputs, with every key of the contract", async () => {
    const file = save("en.json", JSON.stringify(inSubject));
    const { status, out, err } = await check(["--json", file, "-"], `${JSON.stringify(harmless)}\n`);
    const [first, second, ...rest] = out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect({ status, err, rest }).toEqual({ status: 0, err: "", rest: [] });
    expect(first).toEqual({
      file,
      id: "subject",
      outcome: "block",
      label: null,
      findings: [
        {
          detector: "se-personnummer",
          category: "national-id",
          confidence: expect.stringMatching(/^(medium|high)$/) as string,
          place: "subject",
          index: 0,
          start: 18,
          end: 29,
          evidence: expect.arrayContaining(["check-digit:passed"]) as string[],
        },
      ],
      persons: 0,
      reasons: [{ rule: "subject-national-id", outcome: "block", findings: [0] }],
      unreadable: [],
      policy: { id: "goteborg", version: expect.any(String) as string },
      message: {
        sv: expect.stringContaining("Ämnesraden") as string,
        da: expect.stringContaining("Emnefeltet") as string,
      },
    });
    expect(second).toMatchObject({
      file: "-",
      line: 1,
      id: "harmless",
      outcome: "allow",
      label: null,
      findings: [],
    });
  });

  it("names the label where the mail gets one, and holds the mail where the policy has none", async () => {
    expect(await checkDrafts([inBody])).toMatchObject([{ outcome: "label", label: LABEL }]);
    expect(await checkDrafts([inBody], "--policy", "nyborg")).toMatchObject([
      { outcome: "block", label: null, policy: { id: "nyborg" } },
    ]);
  });

  it("counts offsets in the body as it was given, and shows the words with --reveal only", async () => {
    const [masked] = await checkDrafts([inBody]);
    const [revealed] = await checkDrafts([inBody], "--reveal");
    const start = inBody.body.indexOf(NUMBER);
    const place = { place: "body", start, end: start + NUMBER.length };
    expect(masked).toMatchObject({ findings: [place] });
    expect(JSON.stringify(masked)).not.toContain(NUMBER);
    expect(revealed).toMatchObject({ findings: [{ ...place, text: NUMBER }] });
  });

  it("counts recipients and attachments from nought in their own field", async () => {
    const draft = {
      subject: "Plan",
      to: [{ name: "A", address: "a@exempel.se" }],
      cc: [{ name: "B" }, { name: `C personnummer ${NUMBER}`, address: "c@exempel.se" }],
      attachments: ["karta.png", `personnummer ${NUMBER}.pdf`],
    };
    const [result] = (await checkDrafts([draft], "--reveal")) as { findings: { category: string }[] }[];
    expect(result?.findings.filter(({ category }) => category === "national-id")).toMatchObject([
      { place: "cc", index: 1, start: 15, end: 26, text: NUMBER },
      { place: "attachment-name", index: 1, start: 13, end: 24, text: NUMBER },
    ]);
  });

  it("checks on the day it is told", async () => {
    const unborn = { subject: "", body: "Personnummer 20280105-9805" };
    const [before] = await checkDrafts([unborn], "--today", "2026-11-21");
    const [after] = await checkDrafts([unborn], "--today", "2028-06-01");
    expect(before).toMatchObject({ outcome: "allow" });
    expect(after).toMatchObject({ outcome: "label" });
  });
});

describe("the answer for people", () => {
  it("says outcome, what was found and where, which rule, and what the sender is told, masked", async () => {
    const { out } = await check(["--lang", "sv", "-"], JSON.stringify({ ...inSubject, body: inBody.body }));
    expect(out).toContain("HÅLLS KVAR");
    expect(out).toMatch(/Ämnesraden: Personnummer, .*: ••••••-••••/);
    expect(out).toContain("subject-national-id");
    expect(out).toContain("Det här får avsändaren veta");
    expect(out).not.toMatch(/9805|850709/);
  });

  it("shows the words with --reveal", async () => {
    const { out } = await check(["--reveal", "-"], JSON.stringify(inBody));
    expect(out).toContain(`Personnummer [${NUMBER}] gäller.`);
  });

  it.each([
    ["goteborg", [], "HÅLLS KVAR"],
    ["nyborg", [], "HOLDES TILBAGE"],
    ["goteborg", ["--lang", "da"], "HOLDES TILBAGE"],
    ["nyborg", ["--lang", "sv"], "HÅLLS KVAR"],
  ])("speaks the language asked for, else that of the policy: %s %j", async (policy, lang, outcome) => {
    const { out } = await check(["--policy", policy, ...lang, "-"], JSON.stringify(inSubject));
    expect(out).toContain(outcome);
  });

  it("sums up, and says what was not looked at", async () => {
    const { out } = await check(
      ["--lang", "sv", "-"],
      [harmless, inBody, inSubject].map((draft) => JSON.stringify(draft)).join("\n"),
    );
    expect(out).toContain("3 mejl granskade: 1 skickas, 1 får etikett, 0 frågas det om, 1 hålls kvar.");
    expect(out).toContain("bifogade mejl granskas namnet, inte innehållet");
  });
});

describe("mail files", () => {
  it.each([
    ["hand-iso-8859-1-quoted-printable.eml", "label", "body"],
    ["hand-base64-forward.eml", "label", "attachment-name"],
    ["hand-file-names.eml", "label", "attachment-name"],
    ["nodemailer-number-in-subject.eml", "block", "subject"],
    ["cfb-number-in-body.msg", "label", "body"],
  ])("%s: %s, for a number in the %s", async (name, outcome, place) => {
    const { out, status } = await check(["--json", join(MAILS, name)]);
    const result = JSON.parse(out) as { findings: { category: string; place: string }[] };
    expect({ status, result }).toMatchObject({ status: 0, result: { outcome } });
    const numbers = result.findings.filter(({ category }) => category === "national-id");
    expect(numbers).toMatchObject([{ place }]);
  });

  it("is checked when it is 20 MB", async () => {
    const file = save(
      "stor.eml",
      await writeEml({
        subject: "Film",
        text: `Personnummer ${NUMBER}`,
        attachments: [{ filename: "film.mp4", content: Buffer.alloc(15_000_000) }],
      }),
    );
    const { out, status } = await check(["--json", file]);
    expect({ status, result: JSON.parse(out) as unknown }).toMatchObject({
      status: 0,
      result: { outcome: "label", unreadable: [] },
    });
  });

  it("is checked as far as it is looked at, and told as too large, when its text is 20 MB", async () => {
    const [result] = await checkDrafts([
      { subject: "Logg", body: `Personnummer ${NUMBER}\n${"rad i loggen\n".repeat(1_600_000)}` },
    ]);
    expect(result).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ detector: "se-personnummer" })]) as unknown,
      unreadable: [{ part: "body", why: "too-large" }],
    });
  });

  it("is checked and told as incomplete when it was cut off", async () => {
    const whole = await writeEml({
      subject: "Plan",
      text: `Personnummer ${NUMBER}. ${"Mer text. ".repeat(300)}`,
      attachments: [{ filename: "a.pdf", content: "x" }],
    });
    const { out, status } = await check(["--json", save("avklippt.eml", whole.subarray(0, 1500))]);
    expect({ status, result: JSON.parse(out) as unknown }).toMatchObject({
      status: 0,
      result: {
        findings: [{ detector: "se-personnummer" }],
        unreadable: [
          { part: "body", why: "incomplete" },
          { part: "attachments", why: "incomplete" },
        ],
      },
    });
  });

  it("says in the report that a cut mail is cut", async () => {
    const whole = readFileSync(join(MAILS, "nodemailer-number-in-subject.eml"));
    const { out } = await check([save("avklippt.eml", whole.subarray(0, 1500)), "--lang", "da"]);
    expect(out).toContain("Kunne ikke læses");
  });
});

describe("what cannot be read", () => {
  it("is named with its reason on standard error, and the rest goes on", async () => {
    const files = [
      save("tom.eml", ""),
      save("bild.eml", Buffer.from([0x89, 0x50, 0x4e, 0x47])),
      save("avklippt.msg", writeMsg({ subject: "Hej" }).subarray(0, 2000)),
      save("text.msg", "Hej"),
      save("trasig.json", '{"subject": "personnummer 850709-9805"'),
      save("lista.json", "[]"),
      save("brev.docx", "Hej"),
      join(folder, "finns-inte.eml"),
      save("bra.json", JSON.stringify(harmless)),
    ];
    const { status, out, err } = await check(["--json", "--lang", "sv", ...files]);
    expect(status).toBe(1);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(err.replaceAll(folder, "")).toBe(
      [
        "/tom.eml: Filen är tom.",
        "/bild.eml: Filen är inget mejl.",
        "/avklippt.msg: Filen är avklippt: en .msg-fil kan bara läsas när den är hel.",
        "/text.msg: Filen är inget mejl.",
        "/trasig.json: Det som står här är inte JSON.",
        "/lista.json: Det som står här är inget mejlutkast: det ska vara ett objekt inom klamrar.",
        "/brev.docx: Filtypen kan inte läsas. Det som kan läsas är .eml, .msg, .json och .jsonl.",
        "/finns-inte.eml: Filen eller mappen finns inte.",
        "",
      ].join("\n"),
    );
  });

  it("is named with its line in a file of lines; empty lines are passed over", async () => {
    const text = `${JSON.stringify(harmless)}\r\n\r\nHej\r\n{"body": "850709-9805"}\r\n${JSON.stringify(inBody)}`;
    const { status, out, err } = await check(["--json", "--lang", "da", "-"], `\uFEFF${text}`);
    expect(status).toBe(1);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { line: number }).line),
    ).toEqual([1, 5]);
    expect(err).toBe(
      "-, linje 3: Det, der står her, er ikke JSON.\n" +
        "-, linje 4: Det, der står her, er ikke et mailudkast: ”subject” skal være en tekst.\n",
    );
  });

  it("is a file of lines, or standard input, without a line", async () => {
    expect(await check(["-"], "\n\n")).toMatchObject({ status: 1, out: "" });
    expect((await check([save("tom.jsonl", "")])).err).toContain("Filen är tom.");
  });
});

describe("a folder", () => {
  it("is read in the order of its names, folders within it too; files of other kinds are named", async () => {
    mkdirSync(join(folder, "mer"));
    save(
      "b.jsonl",
      `${JSON.stringify({ ...harmless, id: "b1" })}\n${JSON.stringify({ ...harmless, id: "b2" })}`,
    );
    save("a.JSON", JSON.stringify({ ...harmless, id: "a" }));
    save("mer/c.json", JSON.stringify({ ...harmless, id: "c" }));
    save("LÄSMIG.md", "Hej");
    const { status, out, err } = await check(["--json", folder]);
    const ids = out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect({ status, ids }).toEqual({ status: 0, ids: ["a", "b1", "b2", "c"] });
    expect(err).toContain("LÄSMIG.md");
  });

  it("without a mail in it is told as such", async () => {
    save("LÄSMIG.md", "Hej");
    expect(await check([folder])).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining(folder) as string,
    });
  });
});

describe("wrong usage", () => {
  it.each([
    ["no input", [], "nothing to check"],
    ["an option there is not", ["--polcy", "goteborg", "-"], "--polcy"],
    ["a language there is not", ["--lang", "no", "-"], "--lang is sv or da"],
    ["a day there is not", ["--today", "2026-02-30", "-"], "--today is a day"],
    ["an option without its value", ["-", "--policy"], "--policy"],
  ])("%s: exit status 2, and what would be right", async (_, args, message) => {
    const { status, out, err } = await check(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("--reveal");
  });

  it("is a policy that is not there: the profiles are listed", async () => {
    const { status, err } = await check(["--policy", "malmo", "-"]);
    expect(status).toBe(2);
    expect(err).toMatch(/goteborg.*nyborg/);
  });

  it("is a policy that is wrong: every problem is listed", async () => {
    const policy = JSON.parse(readFileSync(join(ROOT, "policies/goteborg.json"), "utf8")) as object;
    const wrong = save(
      "fel.json",
      JSON.stringify({ ...policy, language: "no", maxBodyLength: 1, extra: true }),
    );
    const { status, out, err } = await check(["--policy", wrong, "-"], JSON.stringify(harmless));
    expect({ status, out }).toEqual({ status: 2, out: "" });
    for (const path of ["language", "maxBodyLength", "extra"]) expect(err).toContain(`  ${path} `);
    expect(await check(["--policy", save("trasig.json", "{"), "-"])).toMatchObject({ status: 2 });
  });

  it("is helped by --help, which is no error", async () => {
    const { status, out, err } = await check(["--help"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("--policy NAME|FILE");
  });
});

describe("standard input and output", () => {
  it("are streams: a draft is answered before the next one comes", async () => {
    const { stdin, stdout, status } = checkStream(["--json", "-"]);
    for (const draft of [harmless, inBody]) {
      stdin.write(`${JSON.stringify(draft)}\n`);
      const [chunk] = (await once(stdout, "data")) as [Buffer];
      expect(JSON.parse(chunk.toString("utf8"))).toMatchObject({ id: draft.id });
    }
    stdin.end();
    expect(await status).toBe(0);
  });

  it("hold nothing but the answer, and end quietly when the reader has had enough", () => {
    const file = save("många.jsonl", `${JSON.stringify(harmless)}\n`.repeat(3000));
    const run = spawnSync(
      "bash",
      ["-c", `npm run --silent check -- --json "${file}" | head -n 1; echo "status $\{PIPESTATUS[0]}"`],
      { cwd: ROOT, encoding: "utf8" },
    );
    const [answer, status, ...rest] = run.stdout.trimEnd().split("\n");
    expect(JSON.parse(answer ?? "")).toMatchObject({ id: "harmless" });
    expect({ status, rest }).toEqual({ status: "status 0", rest: [] });
    expect(run.stderr).not.toMatch(/EPIPE|Error/);
  });

  it("find a file that is named from the folder the program was called in", () => {
    save("brev.json", JSON.stringify(harmless));
    const run = spawnSync(
      "npm",
      ["--prefix", ROOT, "run", "--silent", "check", "--", "--json", "brev.json"],
      { cwd: folder, encoding: "utf8" },
    );
    expect({ status: run.status, answer: JSON.parse(run.stdout) as unknown }).toMatchObject({
      status: 0,
      answer: { file: "brev.json", id: "harmless" },
    });
  });
});
