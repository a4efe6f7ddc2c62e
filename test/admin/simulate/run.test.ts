import {
  appendFileSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import { gzipSync, strToU8, zipSync } from "fflate";
import tar from "tar-stream";
import { simulate } from "../../support/run-simulate";
import { writeEml } from "../../support/write-eml";
import { writeMsg } from "../../support/write-msg";

/** A test number: birth numbers 980 to 999 are given to nobody. */
const NUMBER = "850709-9805";
const HARMLESS = { subject: "Fika", text: "Hej alla, det finns bullar i köket." };
const IN_BODY = { subject: "Plan", text: `Hej!\nPersonnummer ${NUMBER} gäller.` };
const IN_SUBJECT = { subject: `Ang. personnummer ${NUMBER}`, text: "Hej!" };

/** Worker threads begin by loading the whole check. */
jest.setTimeout(240_000);

let folder: string;
let mails: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kuvert-"));
  mails = join(folder, "mails");
  out = join(folder, "out");
  mkdirSync(mails);
});
afterEach(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Uint8Array): string {
  const path = join(mails, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

interface Figures {
  readonly mails: number;
  readonly complete: boolean;
  readonly policies: readonly {
    readonly outcomes: object;
    readonly rules: readonly { readonly rule: string; readonly mails: number }[];
    readonly categories: readonly { readonly of: string; readonly mails: number }[];
    readonly places: readonly { readonly of: string; readonly mails: number; readonly acted: number }[];
    readonly hours: readonly { readonly allow: number; readonly label: number; readonly block: number }[];
  }[];
  readonly comparison: { readonly changed: number; readonly matrix: Record<string, object> } | null;
  readonly slowest: readonly object[];
  readonly unreadable: readonly {
    readonly file: string;
    readonly part: number | null;
    readonly problem: { readonly kind: string };
  }[];
  readonly leftOut: readonly string[];
}

function output(name: string): string {
  return readFileSync(join(out, name), "utf8");
}
const figures = (): Figures => JSON.parse(output("totals.json")) as Figures;
const rows = (): Record<string, unknown>[] =>
  output("results.jsonl")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const checkedRows = (): Record<string, unknown>[] => rows().filter(({ type }) => type === "mail");

async function mbox(...parts: readonly (typeof HARMLESS)[]): Promise<string> {
  const all = await Promise.all(parts.map((part) => writeEml(part)));
  return all
    .map((eml) => `From - Mon Nov 02 08:00:00 2026\n${eml.toString("latin1").replace(/\r\n/g, "\n")}\n`)
    .join("");
}

async function tarOf(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const file = join(folder, "made.tar");
  const pack = tar.pack();
  const written = finished(pack.pipe(createWriteStream(file)));
  for (const [name, content] of Object.entries(files)) pack.entry({ name }, Buffer.from(content));
  pack.finalize();
  await written;
  return new Uint8Array(readFileSync(file));
}

describe("the totals, for weighing false stops before a policy is taken into use (I-17)", () => {
  it("are right for a folder with every format, folders and archives", async () => {
    const inBody = new Uint8Array(await writeEml(IN_BODY));
    save("one.eml", await writeEml(HARMLESS));
    save("deeper/two.eml", await writeEml(IN_SUBJECT));
    save("three.msg", writeMsg({ subject: "Plan", body: IN_BODY.text }));
    save("four.json", JSON.stringify({ subject: "Fika", body: "Hej", date: "2026-11-02T08:00:00Z" }));
    save(
      "five.jsonl",
      `${JSON.stringify({ subject: IN_SUBJECT.subject })}\n\n${JSON.stringify({ subject: "Hej" })}\n`,
    );
    save("six.mbox", await mbox(HARMLESS, IN_BODY));
    save("seven.zip", zipSync({ "inner/a.eml": inBody, "b.jsonl": strToU8('{"subject":"Hej"}\n') }));
    save("eight.tar", await tarOf({ "a.eml": inBody }));
    save("nine.tgz", gzipSync(await tarOf({ "a.eml": inBody })));
    const { status, out: said } = await simulate(["--out", out, mails]);
    const { policies, ...others } = figures();
    expect(status).toBe(0);
    expect(others).toMatchObject({
      mails: 12,
      complete: true,
      comparison: null,
      unreadable: [],
      leftOut: [],
    });
    expect(policies[0]?.outcomes).toEqual({ allow: 5, label: 5, ask: 0, block: 2 });
    expect(policies[0]?.rules).toContainEqual(
      expect.objectContaining({ rule: "subject-national-id", mails: 2 }),
    );
    expect(policies[0]?.categories).toContainEqual(expect.objectContaining({ of: "national-id", mails: 7 }));
    expect(policies[0]?.places).toContainEqual(
      expect.objectContaining({ of: "subject", mails: 2, acted: 2 }),
    );
    expect(others.slowest).toHaveLength(12);
    expect(said).toContain("5 sent as they are, 5 labelled, 0 asked about, 2 held");
  });

  it("count by the hour sent in the time zone, and tell apart those that do not say", async () => {
    save("winter.eml", await writeEml({ ...HARMLESS, date: new Date("2026-11-02T08:30:00Z") }));
    save("summer.eml", await writeEml({ ...HARMLESS, date: new Date("2026-07-02T08:30:00Z") }));
    save("day.json", JSON.stringify({ subject: "Hej", date: "2026-07-02" }));
    save("none.json", JSON.stringify({ subject: "Hej" }));
    await simulate(["--out", out, mails]);
    expect(figures().policies[0]?.hours.map(({ allow }) => allow)).toEqual(
      Array.from({ length: 25 }, (_, hour) => (hour === 9 || hour === 10 ? 1 : hour === 24 ? 2 : 0)),
    );
    await simulate(["--out", out, "--again", "--time-zone", "UTC", mails]);
    expect(figures().policies[0]?.hours[8]?.allow).toBe(2);
  });

  it("stand side by side for two policies, with what changes", async () => {
    save("a.eml", await writeEml(HARMLESS));
    save("b.eml", await writeEml(IN_BODY));
    save("c.eml", await writeEml(IN_SUBJECT));
    await simulate(["--out", out, "--policy", "goteborg", "--policy", "nyborg", mails]);
    const { policies, comparison } = figures();
    expect(policies.map(({ outcomes }) => outcomes)).toEqual([
      { allow: 1, label: 1, ask: 0, block: 1 },
      { allow: 1, label: 0, ask: 0, block: 2 },
    ]);
    expect(comparison).toMatchObject({ changed: 1, matrix: { label: { block: 1 }, block: { block: 1 } } });
    expect(output("report.html")).toContain("would be treated otherwise under nyborg");
    expect(output("mails.csv").split("\r\n")[0]).toContain("2 nyborg: outcome");
  });

  it("are the same in the same order, however many threads there are", async () => {
    save(
      "many.jsonl",
      Array.from({ length: 120 }, (_, n) => JSON.stringify({ subject: `Möte ${n}` })).join("\n"),
    );
    await simulate(["--out", out, mails]);
    const one = checkedRows().map(({ part }) => part);
    await simulate(["--out", out, "--again", "--threads", "3", mails]);
    expect(checkedRows().map(({ part }) => part)).toEqual(one);
    expect(one).toEqual(Array.from({ length: 120 }, (_, n) => n + 1));
  });
});

describe("what cannot be read", () => {
  it("is listed with its reason, ends with status 1, and does not keep the rest from being checked", async () => {
    const inBody = new Uint8Array(await writeEml(IN_BODY));
    const zip = zipSync({ "a.eml": inBody, "broken.msg": strToU8("no"), "x.zip": strToU8("PK") });
    save("good.eml", inBody);
    save("empty.eml", "");
    save("text.eml", "Hej hopp");
    save("broken.msg", writeMsg({ subject: "x", body: "y" }).subarray(0, 900));
    save("lines.jsonl", '{"subject":"Hej"}\nno json\n{"body":1}\n');
    save("no.mbox", "Hej\n");
    save("archive.zip", zip);
    save("damaged.zip", zip.subarray(0, 200));
    save("damaged.tgz", gzipSync(strToU8("x".repeat(5000))).subarray(0, 20));
    save("picture.png", "x");
    const { status, out: said } = await simulate(["--out", out, mails, join(folder, "absent")]);
    expect(said).toContain("11 could not be read; the report lists them. The first 3:\n");
    const { unreadable, leftOut, mails: checked } = figures();
    const told = unreadable.map(({ file, part, problem }) => [
      file.slice(folder.length + 1),
      part,
      problem.kind,
    ]);
    expect({ status, checked }).toEqual({ status: 1, checked: 3 });
    expect(told.sort()).toEqual(
      [
        ["absent", null, "not-found"],
        ["mails/archive.zip/broken.msg", null, "no-mail"],
        ["mails/archive.zip/x.zip", null, "nested-archive"],
        ["mails/broken.msg", null, "cut-msg"],
        ["mails/damaged.tgz", null, "no-archive"],
        ["mails/damaged.zip", null, "no-archive"],
        ["mails/empty.eml", null, "empty-file"],
        ["mails/lines.jsonl", 2, "no-json"],
        ["mails/lines.jsonl", 3, "no-draft"],
        ["mails/no.mbox", null, "no-mailbox"],
        ["mails/text.eml", null, "no-mail"],
      ].sort(),
    );
    expect(leftOut).toEqual([join(mails, "picture.png")]);
    const report = output("report.html");
    for (const { file } of unreadable) expect(report).toContain(file);
    expect(report).toContain("picture.png");
    expect(await simulate(["--out", out, mails, join(folder, "absent")])).toMatchObject({ status: 1 });
    expect(figures().unreadable).toHaveLength(unreadable.length);
  });

  it("says that a folder holds no mails", async () => {
    save("picture.png", "x");
    expect(await simulate(["--out", out, mails])).toMatchObject({ status: 1 });
    expect(figures().unreadable).toMatchObject([{ problem: { kind: "empty-folder" } }]);
  });
});

describe("a run that is interrupted", () => {
  const COUNT = 300;
  beforeEach(() => {
    const lines = Array.from({ length: COUNT }, (_, n) =>
      JSON.stringify({ subject: `Möte ${n}`, body: IN_BODY.text }),
    );
    save("many.jsonl", lines.join("\n"));
  });

  it("keeps what is done, ends with status 130, and goes on to the figures of a run without a break", async () => {
    const stop = new AbortController();
    // The first line of progress that a terminal gets is where Ctrl-C is pressed.
    const first = await simulate(["--out", out, mails], {
      stop: stop.signal,
      isTerminal: true,
      onStderr: () => stop.abort(),
    });
    const done = checkedRows().length;
    expect(first.status).toBe(130);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(COUNT);
    expect(figures()).toMatchObject({ complete: false, mails: done });
    expect(output("report.html")).toContain("The run was interrupted");

    const second = await simulate(["--out", out, mails]);
    expect(second).toMatchObject({ status: 0, err: `Going on after ${done} that were done before.\n` });
    expect(checkedRows().map(({ part }) => part)).toEqual(Array.from({ length: COUNT }, (_, n) => n + 1));
    const resumed = figures();
    await simulate(["--out", out, "--again", mails]);
    expect(figures().policies).toEqual(resumed.policies);
  });

  it("goes on when the last line was cut off in the middle", async () => {
    await simulate(["--out", out, mails]);
    const lines = output("results.jsonl").split("\n");
    writeFileSync(join(out, "results.jsonl"), `${lines.slice(0, 101).join("\n")}\n`);
    appendFileSync(join(out, "results.jsonl"), '{"type":"mail","key":"abc');
    await simulate(["--out", out, mails]);
    expect(checkedRows().map(({ part }) => part)).toEqual(Array.from({ length: COUNT }, (_, n) => n + 1));
  });

  it("is not mixed with a run of another policy, and says what to do", async () => {
    await simulate(["--out", out, mails]);
    const other = await simulate(["--out", out, "--policy", "nyborg", mails]);
    expect(other.status).toBe(2);
    expect(other.err).toContain("--again");
    expect(checkedRows()).toHaveLength(COUNT);
  });

  it("does not touch a results file of something else", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "results.jsonl"), '{"somebody":"else"}\n');
    const { status, err } = await simulate(["--out", out, mails]);
    expect(status).toBe(2);
    expect(err).toContain("was not written by this program");
    expect(output("results.jsonl")).toBe('{"somebody":"else"}\n');
  });
});

describe("the threads", () => {
  it("have all ended when the run has, to its end or interrupted", async () => {
    const threads = jest.requireActual<typeof import("node:worker_threads")>("node:worker_threads");
    const { Worker } = threads;
    const made: InstanceType<typeof Worker>[] = [];
    const spy = jest.spyOn(threads, "Worker").mockImplementation((...args) => {
      const worker = new Worker(...args);
      made.push(worker);
      return worker;
    });
    save("a.eml", await writeEml(HARMLESS));
    await simulate(["--out", out, "--threads", "2", mails]);
    await simulate(["--out", out, "--again", "--threads", "2", mails], { stop: AbortSignal.abort() });
    spy.mockRestore();
    // An ended thread has the number -1.
    expect(made.map(({ threadId }) => threadId)).toEqual([-1, -1, -1, -1]);
  });
});

describe("the command line", () => {
  it.each([
    [[], "No INPUT"],
    [["--policy", "nowhere", "x"], "no profile"],
    [["--policy", "a", "--policy", "b", "--policy", "c", "x"], "once or twice"],
    [["--threads", "0", "x"], "--threads"],
    [["--threads", "many", "x"], "--threads"],
    [["--time-zone", "Atlantis", "x"], "--time-zone"],
    [["--today", "2026-02-30", "x"], "--today"],
    [["--generate", "none", "x"], "--generate"],
    [["--generate", "5"], "FOLDER"],
    [["--unknown", "x"], "--unknown"],
  ])("is refused with status 2 and a reason: %j", async (args, reason) => {
    const { status, err } = await simulate([...args, "--out", out]);
    expect(status).toBe(2);
    expect(err).toContain(reason);
  });

  it.each([
    ["a file in its place", ""],
    ["a file on the way to it", "/within"],
  ])("says so when the results cannot be written, as there is %s", async (_what, rest) => {
    save("a.json", JSON.stringify({ subject: "Hej" }));
    const file = join(mails, "a.json");
    for (const args of [
      ["--out", `${file}${rest}`, mails],
      ["--generate", "5", `${file}${rest}`],
    ]) {
      const { status, err } = await simulate(args);
      expect(status).toBe(2);
      expect(err).toMatch(/^Nothing can be written to .*a\.json.*: [^.]*\. Name another /);
      expect(err).not.toMatch(/^ +at /m);
    }
    expect(readFileSync(file, "utf8")).toBe('{"subject":"Hej"}');
  });

  it("says what is wrong with an input that was named, and ends with status 1", async () => {
    const { status, out: said } = await simulate(["--out", out, join(folder, "absent")]);
    expect(status).toBe(1);
    expect(said).toContain(`${join(folder, "absent")}: There is no such file or folder.`);
  });

  it("ends with status 1 when all that was named is of other kinds", async () => {
    save("picture.png", "x");
    expect(await simulate(["--out", out, join(mails, "picture.png")])).toMatchObject({ status: 1 });
  });

  it("gives help", async () => {
    expect(await simulate(["--help"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("INPUT") as string,
    });
  });
});

describe("generated mails", () => {
  it("are the same every time, in all kinds, and can all be read", async () => {
    await simulate(["--generate", "60", join(folder, "first")]);
    await simulate(["--generate", "60", join(folder, "second")]);
    const files = readdirSync(join(folder, "first"), { recursive: true, encoding: "utf8" }).sort();
    expect(readdirSync(join(folder, "second"), { recursive: true, encoding: "utf8" }).sort()).toEqual(files);
    for (const file of files.filter((name) => /\.(eml|mbox|jsonl)$/.test(name))) {
      expect(readFileSync(join(folder, "second", file))).toEqual(readFileSync(join(folder, "first", file)));
    }
    expect(files).toEqual(expect.arrayContaining(["drafts.jsonl", "mailbox.mbox"]));
    expect(await simulate(["--out", out, join(folder, "first")])).toMatchObject({ status: 0 });
    expect(figures()).toMatchObject({ mails: 60, unreadable: [] });
  });
});
