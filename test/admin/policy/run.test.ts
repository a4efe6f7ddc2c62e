import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { shippedPolicies } from "../../../src/admin/policy-file";
import { runPolicy } from "../../../src/admin/policy/run";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "kuvert-policy-"))));
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const texts = { out: "", err: "" };
  const to = (key: "out" | "err") =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[key] += chunk.toString("utf8");
        done();
      },
    });
  const status = await runPolicy(args, { stdin: Readable.from([""]), stdout: to("out"), stderr: to("err") });
  return { status, ...texts };
}

function fileWith(json: object): string {
  const file = join(folder, "policy.json");
  writeFileSync(file, JSON.stringify(json));
  return file;
}

it.each(shippedPolicies())("check: %s has no problems", async (profile) => {
  expect(await run("check", profile)).toMatchObject({ status: 0, err: "" });
});

it("check: tells every problem, with path, reason and suggestion", async () => {
  const { status, err } = await run("check", fileWith({ extends: "nyborg", label: 3, colour: "red" }));
  expect(status).toBe(2);
  expect(err).toContain("2 problems");
  expect(err).toContain("colour: is no key that a policy knows.");
});

describe("explain: the written instruction (I-13)", () => {
  it.each(shippedPolicies())("%s, in both languages and both formats", async (profile) => {
    const { status } = await run("explain", profile, "--out", folder);
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(
      ["da.html", "da.md", "sv.html", "sv.md"].map((ending) => `${profile}.${ending}`),
    );
    const html = readFileSync(join(folder, `${profile}.sv.html`), "utf8");
    expect(html).not.toMatch(/undefined|\[object|https?:\/\//);
    expect(readFileSync(join(folder, `${profile}.da.md`), "utf8")).not.toMatch(/undefined|\[object|mejl/);
  });
  it("says what Nyborg lets go, and what it holds", async () => {
    const { out } = await run("explain", "nyborg", "--lang", "da");
    const row = out.split("\n").find((line) => line.startsWith("| CPR-numre")) ?? "";
    expect(row.split("|").map((cell) => cell.trim())).toEqual([
      "",
      "CPR-numre og svenske personnumre og samordningsnumre",
      "Stoppes",
      "Må sendes",
      "Sendes sikkert",
      "Stoppes",
      "Må sendes",
      "Stoppes",
      "Stoppes",
      "",
    ]);
  });
  it("A-07 shows Aarhus's table, and which cells the policy decides itself", async () => {
    const { out } = await run("explain", "au", "--lang", "sv");
    expect(out).toContain("| 2–5 personer | Får skickas | Skickas säkert | Skickas säkert |");
    expect(out).toContain(
      "2–5 personer, 2–5 mottagare: Källan säger inget om det; det är policyn som bestämmer.",
    );
  });
  it("escapes what would be markup", async () => {
    const { out } = await run("explain", fileWith({ extends: "au", organisation: "A <b> & B" }), "--html");
    expect(out).toContain("<title>Hvad må mailes, og hvordan: A &lt;b&gt; &amp; B</title>");
  });
});

describe("test", () => {
  it("runs a profile's golden cases", async () => {
    const { status, out } = await run("test", "nyborg");
    expect(out).toMatch(/ok {4}N-05 a CPR number inherited in the subject of a reply/);
    expect(status).toBe(0);
  });
  it("says which cases a changed policy breaks, and how", async () => {
    const file = fileWith({ extends: "nyborg", without: ["subject-national-id"] });
    const { status, out } = await run("test", file);
    expect(status).toBe(1);
    expect(out).toContain("FAIL  N-04");
    expect(out).toContain("the rule subject-national-id is missing");
  });
});

describe("diff", () => {
  it("tells which rules differ, which mails change, and why", async () => {
    const file = fileWith({ extends: "goteborg", rules: [{ id: "subject-name", outcome: "block" }] });
    const { status, out } = await run("diff", "goteborg", file);
    expect(status).toBe(1);
    expect(out).toMatch(/^changed {2}rules\.subject-name$/m);
    expect(out).toContain("goteborg: N-06 the name of the person concerned in the subject is asked about");
    expect(out).toMatch(
      /: ask with the label \(subject-name, sensitive\)\n.*: block \(subject-name, sensitive\)/,
    );
  });
  it("takes mails of one's own", async () => {
    const mail = join(folder, "mail.json");
    writeFileSync(
      mail,
      JSON.stringify({ subject: "Ang. 19900716-9817", to: [{ address: "a@goteborg.se" }] }),
    );
    const { status, out } = await run("diff", "goteborg", "nyborg", mail);
    expect(out).toContain("0 of 1 mails change outcome.");
    expect(status).toBe(0);
  });
});

it.each([[[]], [["check"]], [["explain", "au", "--lang", "no"]], [["paint", "au"]], [["check", "nobody"]]])(
  "wrong usage %j is told, with status 2",
  async (args) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).not.toBe("");
  },
);

describe("what is wrong with a file that was named is said, without a stack trace", () => {
  const save = (content: string): string => {
    const file = join(folder, "named.json");
    writeFileSync(file, content);
    return file;
  };

  it.each([
    ["an empty file", "", "is no JSON"],
    ["broken JSON", '{"cases": [', "is no JSON"],
    ["binary data", "\u0000\u0001\ufffd", "is no JSON"],
    ["null", "null", "is no"],
    ["a list", "[]", "document is missing"],
    ["wrong types", '{"document": 1, "cases": {}}', "document is"],
  ])("%s, as a policy and as golden cases", async (_what, content, said) => {
    const file = save(content);
    const cases = await run("test", "goteborg", file);
    expect({ status: cases.status, out: cases.out }).toEqual({ status: 2, out: "" });
    expect(cases.err).toContain(`${file} cannot be used as golden cases: `);
    expect(cases.err).toContain(said);
    const policy = await run("check", file);
    expect({ status: policy.status, out: policy.out }).toEqual({ status: 2, out: "" });
    expect(policy.err).toContain(file);
    expect(cases.err + policy.err).not.toMatch(/^ +at /m);
  });

  it.each([
    ["nothing", "absent.json", "no such file|no profile and no file"],
    ["a folder", ".", "it is a folder"],
  ])("%s in its place", async (_what, name, said) => {
    const file = join(folder, name);
    for (const args of [
      ["check", file],
      ["test", "goteborg", file],
    ]) {
      const { status, err } = await run(...args);
      expect(status).toBe(2);
      expect(err).toMatch(new RegExp(said));
      expect(err).not.toMatch(/^ +at /m);
    }
  });

  it("a folder that cannot be written to, and nothing is written", async () => {
    const file = save("{}");
    for (const out of [file, join(file, "within")]) {
      const { status, out: said, err } = await run("explain", "goteborg", "--out", out);
      expect({ status, said }).toEqual({ status: 2, said: "" });
      expect(err).toMatch(/^Nothing can be written to .*\. Name another folder with --out\./);
    }
    expect(readdirSync(folder)).toEqual(["named.json"]);
  });

  it("a mail that cannot be compared, which is no success", async () => {
    const { status, err } = await run(
      "diff",
      "goteborg",
      "goteborg",
      save("no json"),
      join(folder, "absent.eml"),
    );
    expect(status).toBe(1);
    expect(err).toContain("named.json is left out. It is not JSON.");
    expect(err).toContain("absent.eml is left out. There is no such file or folder.");
  });

  it("an option that there is not, in one sentence", async () => {
    expect((await run("check", "--frob", "goteborg")).err).toMatch(/^Unknown option '--frob'\.\n\nChecks, /);
  });
});
