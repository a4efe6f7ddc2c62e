import fc from "fast-check";
import { halfOf, readGoldMails } from "../../src/admin/accuracy/gold";
import { figuresOf } from "../../src/admin/accuracy/figures";
import { judge } from "../../src/admin/accuracy/judge";
import { joinSentences } from "../../src/admin/accuracy/ordinary/passages";
import { readOrdinaryMails } from "../../src/admin/accuracy/ordinary/mails";
import { upperBound } from "../../src/admin/accuracy/ordinary/upper-bound";
import { MAILS } from "../../src/admin/accuracy/run";
import { wrongMails } from "../../src/admin/accuracy/wrong";
import { allow, decided, findingAt, health, mailOf } from "../support/judged-mails";

describe("halves", () => {
  it("are cut in blocks of ten", () => {
    const halves = Array.from({ length: 40 }, (_, position) => halfOf(position));
    expect(halves.map((half) => (half === "looked" ? "l" : "k")).join("")).toBe(
      "llllllllllkkkkkkkkkkllllllllllkkkkkkkkkk",
    );
  });

  it("hold about as many mails each, in every file", () => {
    const mails = readGoldMails(MAILS);
    expect(mails.length).toBeGreaterThan(2000);
    for (const set of new Set(mails.map((mail) => mail.set))) {
      const halves = mails.filter((mail) => mail.set === set).map(({ half }) => half);
      const looked = halves.filter((half) => half === "looked").length;
      expect(Math.abs(looked - (halves.length - looked))).toBeLessThanOrEqual(10);
    }
  });
});

describe("a mail counts as secured", () => {
  const secure = mailOf({ secure: true, categories: ["health"] });
  const sometimes = mailOf({ secure: true, categories: ["finances", "employment"] });

  it("when it is labelled or held, or asked about with a label", () => {
    expect(judge(secure, decided("label", health)).secured).toBe(true);
    expect(judge(secure, decided("block", health)).secured).toBe(true);
    expect(judge(secure, decided("ask", health, true)).secured).toBe(true);
  });

  it("when it is asked about and all that it holds is confidential only sometimes", () => {
    expect(judge(sometimes, decided("ask", health)).secured).toBe(true);
    expect(judge(secure, decided("ask", health)).secured).toBe(false);
    expect(judge(mailOf({ secure: true }), decided("ask", health)).secured).toBe(false);
    const nationalIds = [{ text: "1", where: "body" as const, kind: "cpr" as const }];
    expect(
      judge(mailOf({ secure: true, categories: ["finances"], nationalIds }), decided("ask", health)).secured,
    ).toBe(false);
    const company = [{ text: "1", where: "body" as const, kind: "cvr" as const }];
    expect(
      judge(mailOf({ secure: true, categories: ["finances"], nationalIds: company }), decided("ask", health))
        .secured,
    ).toBe(true);
  });

  it("never when it is allowed", () => {
    expect(judge(sometimes, allow()).secured).toBe(false);
  });
});

describe("a false alarm", () => {
  it("is a harmless mail labelled or held; one that is asked about is counted apart", () => {
    const harmless = mailOf({});
    expect(judge(harmless, decided("label", health)).falseAlarm).toBe(true);
    expect(judge(harmless, decided("block", health)).falseAlarm).toBe(true);
    expect(judge(harmless, decided("ask", health, true)).falseAlarm).toBe(true);
    expect(judge(harmless, decided("ask", health)).falseAlarm).toBe(false);
    expect(figuresOf([judge(harmless, decided("ask", health))])).toMatchObject({
      falseAlarms: { count: 0, of: 1 },
      asked: { count: 1, of: 1 },
    });
  });

  it("is no mail whose subject had to be stopped", () => {
    expect(judge(mailOf({ subjectBlock: true }), decided("block", health)).falseAlarm).toBe(false);
  });
});

describe("a subject counts as stopped", () => {
  it("when a reason to ask or hold has a finding in the subject", () => {
    const inSubject = findingAt([0, 1], { segment: { kind: "subject" } });
    const mail = mailOf({ subjectBlock: true });
    expect(judge(mail, decided("block", inSubject)).subjectStopped).toBe(true);
    expect(judge(mail, decided("ask", inSubject)).subjectStopped).toBe(true);
    expect(judge(mail, decided("label", inSubject)).subjectStopped).toBe(false);
    expect(judge(mail, decided("block", health)).subjectStopped).toBe(false);
  });
});

describe("an identifier", () => {
  const body = "CPR: 120384\n> 4006.";
  const mail = mailOf({ nationalIds: [{ text: "120384-4006", where: "body", kind: "cpr" }] }, body);
  const number = { detector: "dk-cpr", category: "national-id" } as const;

  it("is found when its digits are, whatever stands between them", () => {
    expect(judge(mail, allow(findingAt([5, 18], number))).identifiers).toEqual([
      { right: true, what: "cpr in body" },
    ]);
  });

  it("that is found with low confidence is found, but not surely enough for a rule", () => {
    const weak = findingAt([5, 18], { ...number, confidence: "low" });
    const judged = judge(mail, allow(weak));
    expect(judged).toMatchObject({ identifiers: [{ right: true }], sureIdentifiers: [{ right: false }] });
    expect(wrongMails([judged]).map(({ kind }) => kind)).toContain("identifier found too weakly");
  });

  it("is missed by a finding elsewhere, of other digits, or of another category", () => {
    for (const finding of [
      findingAt([5, 18], { ...number, segment: { kind: "subject" } }),
      findingAt([0, 3], number),
      findingAt([5, 18], {}),
    ]) {
      expect(judge(mail, allow(finding)).identifiers).toMatchObject([{ right: false }]);
    }
  });

  it("that the gold does not have is counted as wrong", () => {
    expect(judge(mailOf({}, body), allow(findingAt([5, 18], number))).foundIdentifiers).toEqual([
      { right: false, what: "dk-cpr" },
    ]);
  });
});

describe("a name", () => {
  const body = "Hej Anna!\nAnna\nEks intyg, Annas väska, Annabel.";
  const name = { detector: "person-name", category: "person-name" } as const;
  const mail = mailOf({ names: [{ text: "Anna Eks", where: "body", role: "data-subject" }] }, body);
  const span = (text: string): [number, number] => [body.indexOf(text), body.indexOf(text) + text.length];

  it("is found when a finding touches it, whole when genitive and line break aside it is the same", () => {
    const part = judge(mail, allow(findingAt(span("Eks"), name)));
    expect(part).toMatchObject({ names: [{ right: true }], wholeNames: [{ right: false }] });
    const whole = judge(mail, allow(findingAt(span("Anna\nEk"), { ...name, role: "data-subject" })));
    expect(whole).toMatchObject({
      names: [{ right: true }],
      wholeNames: [{ right: true }],
      roles: [{ right: true }],
    });
  });

  it("is missed by a finding that stands elsewhere", () => {
    expect(judge(mail, allow(findingAt(span("Annabel"), name)))).toMatchObject({
      names: [{ right: false }],
      foundNames: [{ right: false }],
    });
  });
});

describe("a category", () => {
  const mail = mailOf(
    { secure: true, categories: ["health"], spans: [{ category: "health", text: "är sjuk", where: "body" }] },
    "Anna är sjuk.",
  );

  it("is found when it is said of somebody, from medium confidence up", () => {
    expect(judge(mail, allow(findingAt([8, 12], { linkedTo: "unnamed" })))).toMatchObject({
      categories: [{ right: true }],
      spans: [{ right: true }],
    });
    for (const finding of [findingAt([8, 12], {}), findingAt([8, 12], { linkedTo: 1, confidence: "low" })]) {
      expect(judge(mail, allow(finding))).toMatchObject({
        categories: [{ right: false }],
        spans: [{ right: false }],
      });
    }
  });

  it("that the gold does not have is counted once a mail", () => {
    const religion = { category: "religion", detector: "religion", linkedTo: 1 } as const;
    const judged = judge(mail, allow(findingAt([0, 4], religion), findingAt([5, 7], religion)));
    expect(judged.foundCategories).toEqual([{ right: false, what: "religion" }]);
  });
});

describe("figures", () => {
  it("leave borderline mails out of the mail-level ones, and count them apart", () => {
    const judged = [
      judge(mailOf({ borderline: true, secure: true }), allow()),
      judge(mailOf({ borderline: true }), decided("label", health)),
    ];
    expect(figuresOf(judged)).toMatchObject({
      securedRecall: { of: 0, rate: null },
      falseAlarms: { of: 0, rate: null },
      borderlineSecured: { count: 0, of: 1 },
      borderlineAlarms: { count: 1, of: 1 },
    });
    expect(wrongMails(judged)).toEqual([]);
  });
});

describe("the wrong mails", () => {
  it("are listed by how and why", () => {
    const judged = [judge(mailOf({ secure: true, categories: ["health", "religion"] }), allow())];
    expect(wrongMails(judged).filter(({ kind }) => kind === "not secured")).toEqual([
      { kind: "not secured", reason: "health", ids: ["m"] },
      { kind: "not secured", reason: "religion", ids: ["m"] },
    ]);
  });
});

describe("passages", () => {
  it("are consecutive sentences, joined until they are as long as a mail", () => {
    const sentences = Array.from(
      { length: 100 },
      (_, index) => `Det här är mening nummer ${index} av hundra.`,
    );
    const passages = joinSentences(sentences);
    expect(sentences.join(" ").startsWith(passages.join(" "))).toBe(true);
    expect(new Set(passages.map(({ length }) => length)).size).toBeGreaterThan(2);
    for (const passage of passages) expect(passage.length).toBeGreaterThanOrEqual(140);
  });
});

describe("the upper bound", () => {
  it.each([
    [0, 250, 0.0119],
    [0, 3000, 0.000998],
    [1, 100, 0.04656],
    [5, 100, 0.10225],
    [10, 1000, 0.01689],
  ])("of %i in %i is %d", (count, of, bound) => {
    expect(upperBound(count, of)).toBeCloseTo(bound, 4);
  });

  it("is above the share itself, falls with more drafts, and never passes 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (of, seed) => {
        const count = seed % (of + 1);
        const bound = upperBound(count, of);
        expect(bound).toBeGreaterThanOrEqual(count / of);
        expect(bound).toBeLessThanOrEqual(1);
        if (count < of) expect(upperBound(count, of + 1)).toBeLessThan(bound);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the ordinary work mails", () => {
  it.each(["sv", "da"])("are at least 300 in %s, each with its own id, subject and text", (language) => {
    const mails = readOrdinaryMails().filter((mail) => mail.language === language);
    const bodies = mails.map(({ draft }) => (draft.body.kind === "read" ? draft.body.value.content : ""));
    expect(mails.length).toBeGreaterThanOrEqual(300);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
    expect(new Set(bodies).size).toBe(mails.length);
  });
});
