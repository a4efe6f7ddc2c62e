import { faultLines, lookedFaults, newFaults, readLandedFaults } from "../../src/admin/accuracy/faults";
import { readGoldMails } from "../../src/admin/accuracy/gold";
import { judge, type Judged } from "../../src/admin/accuracy/judge";
import { readOrdinaryMails } from "../../src/admin/accuracy/ordinary/mails";
import { judgeOrdinary, type OrdinaryVerdict } from "../../src/admin/accuracy/ordinary/measure";
import { fallen, headlines, isDecided, raise, readRatchet } from "../../src/admin/accuracy/ratchet";
import { ACCURACY_DAY, MAILS } from "../../src/admin/accuracy/run";
import { evaluate, type Decision, type Draft, type Finding } from "../../src/rules";
import { decide } from "../../src/rules/policy/decide";
import { shippedPolicy } from "../support/policy";

/** Two thousand mails take their time on a busy machine. */
jest.setTimeout(300_000);

const policy = shippedPolicy("goteborg");

const mails = readGoldMails(MAILS);
const ordinary = readOrdinaryMails();
const decisions = new Map<Draft, Decision>();
for (const { draft } of [...mails, ...ordinary]) decisions.set(draft, evaluate(draft, policy, ACCURACY_DAY));

/** The check as it would be with other findings: what was found is the same, and decided on anew. */
function measure(change: (findings: readonly Finding[]) => readonly Finding[]): {
  readonly judged: readonly Judged[];
  readonly verdicts: readonly OrdinaryVerdict[];
} {
  const check = (draft: Draft): Decision => {
    const decision = decisions.get(draft);
    if (decision === undefined) throw new Error("a draft that was not checked");
    return decide({ draft, findings: change(decision.findings), unreadable: decision.unreadable }, policy);
  };
  return {
    judged: mails.map((mail) => judge(mail, check(mail.draft))),
    verdicts: judgeOrdinary(ordinary, policy, check),
  };
}

function headlinesWith(change: (findings: readonly Finding[]) => readonly Finding[]) {
  const { judged, verdicts } = measure(change);
  return headlines(judged, verdicts);
}

/** The mails that may be looked at and are wrong in some way in which they were not when the figures were landed. */
function brokenWith(change: (findings: readonly Finding[]) => readonly Finding[]): readonly string[] {
  const { judged, verdicts } = measure(change);
  return faultLines(newFaults(landedFaults, lookedFaults(judged, verdicts)));
}

const asIs = headlinesWith((findings) => findings);
const landed = readRatchet();
const landedFaults = readLandedFaults();

describe("the accuracy on the development mails and the ordinary mails, profile goteborg", () => {
  it("is in no headline figure below the last landed one; if it is, the mails are named that broke", () => {
    const worse = fallen(asIs, landed);
    const broken = worse.length === 0 ? [] : brokenWith((findings) => findings);
    expect({ worse, broken }).toEqual({ worse: [], broken: [] });
  });

  it("has a landed figure for every headline", () => {
    expect(Object.keys(landed.figures).sort()).toEqual(asIs.map(({ id }) => id).sort());
  });

  it.each([
    ["identifiers", 1, "up"],
    ["names", 0.75, "up"],
    ["securedRecall", 0.75, "up"],
    ["falseAlarms", 0.15, "down"],
  ] as const)("is above the first floor: %s", (figure, floor, direction) => {
    for (const { id, figure: now } of asIs.filter((headline) => headline.id.endsWith(` ${figure}`))) {
      const rate = now.rate ?? 0;
      expect([id, rate, direction === "up" ? rate >= floor : rate <= floor]).toEqual([id, rate, true]);
    }
  });

  it("was let down only with a reason in docs/decisions.md", () => {
    for (const { decision } of landed.lowered)
      expect([decision, isDecided(decision)]).toEqual([decision, true]);
  });
});

describe("a check made worse on purpose turns the ratchet red", () => {
  const fallenWith = (change: (findings: readonly Finding[]) => readonly Finding[]): readonly string[] =>
    fallen(headlinesWith(change), landed).map(({ id }) => id);

  it("when CPR numbers are no longer found", () => {
    expect(fallenWith((findings) => findings.filter(({ detector }) => detector !== "dk-cpr"))).toEqual(
      expect.arrayContaining(["da identifiers", "da securedRecall"]),
    );
  });

  it("when a category is no longer found", () => {
    expect(fallenWith((findings) => findings.filter(({ detector }) => detector !== "health"))).toEqual(
      expect.arrayContaining(["sv categories", "sv securedRecall", "da categories", "da securedRecall"]),
    );
  });

  it("when no name is known as the data subject's", () => {
    const nobody = (finding: Finding): Finding =>
      finding.role === "data-subject" ? { ...finding, role: "other" } : finding;
    expect(fallenWith((findings) => findings.map(nobody))).toEqual(
      expect.arrayContaining(["sv subjectRecall", "da subjectRecall"]),
    );
  });

  it("when what is spoken of in general is taken to be said of somebody", () => {
    const said = (finding: Finding): Finding =>
      finding.category === "person-name" || finding.category.endsWith("-id")
        ? finding
        : { ...finding, confidence: "high", linkedTo: "unnamed" };
    expect(fallenWith((findings) => findings.map(said))).toEqual(
      expect.arrayContaining(["sv falseAlarms", "da falseAlarms"]),
    );
  });
});

describe("what a change broke is named", () => {
  const looked = new Set([
    ...mails.filter(({ half }) => half === "looked").map(({ id }) => id),
    ...judgeOrdinary(ordinary, policy).flatMap((verdict) => (verdict.looked ? [verdict.id] : [])),
  ]);
  const idsOf = (lines: readonly string[]): readonly string[] =>
    lines.map((line) => line.split(": ")[0] ?? "");

  it("by id and reason, for mails that may be looked at alone", () => {
    const broken = brokenWith((findings) => findings.filter(({ detector }) => detector !== "health"));
    expect(broken).toContainEqual(
      expect.stringMatching(/^dev-sv.*not secured \(.*health.*category missed \(health/),
    );
    expect(idsOf(broken).filter((id) => !looked.has(id))).toEqual([]);
  });

  it("among the ordinary mails too", () => {
    const said = (finding: Finding): Finding => ({ ...finding, confidence: "high", linkedTo: "unnamed" });
    const broken = brokenWith((findings) => findings.map(said));
    expect(broken).toContainEqual(expect.stringMatching(/ordinary mail labelled or held \(/));
    expect(idsOf(broken).filter((id) => !looked.has(id))).toEqual([]);
  });

  it("against a list in which only such mails stand", () => {
    expect(Object.keys(landedFaults).filter((id) => !looked.has(id))).toEqual([]);
  });
});

describe("landing figures", () => {
  it("raises what is better, and keeps it", () => {
    const raised = raise(asIs, { figures: {}, lowered: [] }, null);
    expect(fallen(asIs, raised)).toEqual([]);
    expect(Object.keys(raised.figures)).toHaveLength(asIs.length);
  });

  it("refuses what is worse, unless a decision says why", () => {
    const better = raise(asIs, { figures: {}, lowered: [] }, null);
    const worse = headlinesWith((findings) => findings.filter(({ detector }) => detector !== "dk-cpr"));
    expect(() => raise(worse, better, null)).toThrow("da identifiers");
    expect(() => raise(worse, better, "A heading that nobody wrote")).toThrow("docs/decisions.md");
  });

  it("compares exact fractions, and counts a figure that is gone as fallen", () => {
    const headline = (count: number, of: number, direction: "up" | "down" = "up") => [
      { id: "x", direction, figure: { count, of, rate: of === 0 ? null : count / of } },
    ];
    const at = (count: number, of: number) => ({ figures: { x: { count, of } }, lowered: [] });
    expect(fallen(headline(1, 3), at(333333, 1000000))).toEqual([]);
    expect(fallen(headline(1, 3), at(333334, 1000000))).toHaveLength(1);
    expect(fallen(headline(1, 3, "down"), at(333333, 1000000))).toHaveLength(1);
    expect(fallen(headline(0, 0), at(1, 2))).toHaveLength(1);
    expect(fallen([], at(1, 2))).toEqual([{ id: "x", landed: "50.0 % (1/2)", now: "not measured" }]);
  });
});
