import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accuracy } from "../../support/run-accuracy";

const folder = mkdtempSync(join(tmpdir(), "kuvert-accuracy-"));
const text = join(folder, "text.json");
writeFileSync(text, "Hej!");
const list = join(folder, "list.json");
writeFileSync(list, "[1]");
afterAll(() => rmSync(folder, { recursive: true }));

const HELP = "npm run accuracy --";

describe("npm run accuracy", () => {
  it.each<[readonly string[], string]>([
    [["nothing"], "There is no report called nothing. Reports: ordinary, identifiers, names."],
    [["--frob"], "Unknown option '--frob'."],
    [["--policy", join(folder, "absent.json")], "is no profile and no file"],
    [["--policy", text], "is no JSON"],
    [["--half", "both"], "--half is looked or kept, not both."],
    [["--set", "de"], "There is no test/mails/de.jsonl."],
    [["--most", "few"], "--most is a number, not few."],
    [["--lower", "x"], "--lower goes with --raise."],
    [["--raise", "--set", "da"], "--raise does not go with --set."],
    [["--compare", join(folder, "absent.json")], "there is no such file or folder"],
    [["--compare", folder], "it is a folder"],
    [["--compare", text], "Name a file that --save wrote."],
    [["--compare", list], "Name a file that --save wrote."],
    [["ordinary", "--data", join(folder, "absent")], "There is no folder"],
    [["ordinary", "extra"], "Unexpected argument 'extra'."],
    [["identifiers", "extra"], "Files are named with --suite"],
    [["identifiers", "--suite", join(folder, "absent")], "there is no such file or folder"],
    [["identifiers", "--suite", folder], "it is a folder"],
    [["identifiers", "--suite", text], "line 1 is not KIND<tab>NUMBER<tab>valid|invalid"],
    [["names", "--corpus", join(folder, "absent")], "there is no such file or folder"],
    [["names", "--corpus", folder], "it is a folder"],
    [["names", "--corpus", text], "--corpus cannot use"],
    [["names", "--corpus", list], "--corpus cannot use"],
    [["names", "--mails", join(folder, "absent")], "there is no such file or folder"],
    [["names", "--mails", text], "a part of its path is a file and no folder"],
    [["names", "--mails", folder], "there are no annotated mails"],
  ])("refuses %j with a reason and its help, writes nothing and measures nothing", (args, said) => {
    const { status, out, err } = accuracy(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(said);
    expect(err).toContain(HELP);
    expect(err).not.toMatch(/^ +at /m);
    expect(readdirSync(folder).sort()).toEqual(["list.json", "text.json"]);
  });

  it.each([[[]], [["ordinary"]], [["identifiers"]], [["names"]]])(
    "gives help: %j",
    (report: readonly string[]) => {
      for (const help of ["--help", "-h"]) {
        expect(accuracy([...report, help])).toMatchObject({
          status: 0,
          err: "",
          out: expect.stringContaining(HELP) as string,
        });
      }
    },
  );
});
