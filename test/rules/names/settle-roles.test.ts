import type { Recipient } from "../../../src/rules/draft";
import type { Finding, LinkedTo, NameRole } from "../../../src/rules/finding";
import { findNames, settleRoles, type MailPeople } from "../../../src/rules/names";
import type { Segment } from "../../../src/rules/segments/segment";

const subject = (text: string): Segment => ({ ref: { kind: "subject" }, text, start: 0 });
const body = (text: string): Segment => ({ ref: { kind: "body" }, text, start: 0 });

const INSIDE: Recipient = {
  name: "Hanne Krogh",
  address: "hkrogh@eksempelkommune.dk",
  field: "to",
  kind: "person",
};
const CITIZEN: Recipient = {
  name: "Samira Yusuf",
  address: "samira.yusuf@mail.example",
  field: "to",
  kind: "person",
};
const mailTo = (...recipients: Recipient[]): MailPeople => ({
  from: { name: "Lone Bisgaard", address: "lbisgaard@eksempelkommune.dk" },
  recipients,
});

interface Told {
  /** The word of the name that a statement is about, or whom else it is said of. */
  readonly statementAbout?: string;
  /** Words that are a national number. */
  readonly number?: string;
}

/** Who is what in a mail, by the words as they stand. */
function rolesIn(
  segments: readonly Segment[],
  people: MailPeople,
  told: Told = {},
): Record<string, NameRole | undefined> {
  const textOf = ({ segment, span }: Finding): string =>
    (segments.find(({ ref }) => ref.kind === segment.kind)?.text ?? "").slice(span.start, span.end);
  const names = findNames(segments, people);
  const about = told.statementAbout;
  const linked = names.find((name) => textOf(name) === about)?.person ?? asLinked(about);
  const statements = linked === undefined ? [] : [finding("health", segments, "", { linkedTo: linked })];
  const numbers = told.number === undefined ? [] : [finding("national-id", segments, told.number, {})];
  const roles: Record<string, NameRole | undefined> = {};
  for (const name of settleRoles(names, numbers, statements)) roles[textOf(name)] = name.role;
  return roles;
}

function asLinked(about: string | undefined): LinkedTo | undefined {
  return about === "sender" || about === "recipient" || about === "unnamed" ? about : undefined;
}

function finding(
  category: "health" | "national-id",
  segments: readonly Segment[],
  text: string,
  more: { readonly linkedTo?: LinkedTo },
): Finding {
  const at = segments.find((segment) => segment.text.includes(text));
  if (at === undefined) throw new Error(`${text} stands nowhere`);
  const start = at.text.indexOf(text);
  return {
    detector: category === "health" ? "health" : "dk-cpr",
    category,
    segment: at.ref,
    span: { start, end: start + text.length },
    confidence: "high",
    evidence: [{ kind: "shape", name: "test" }],
    ...more,
  };
}

describe("what the mail's form tells", () => {
  test("the sender, the recipient, and a colleague known by the first name alone", () => {
    const mail = [body("Hej Hanne\nSpørg Mogens, hvis appen driller.\nLone")];
    expect(rolesIn(mail, mailTo(INSIDE))).toEqual({
      Hanne: "recipient",
      Mogens: "colleague",
      Lone: "sender",
    });
  });

  test("an office-holder by the title or the party", () => {
    const mail = [body("Hej Hanne\nBorgmester Kirstine Lydolph og Rasmus Ellemose (C) kommer på fredag.")];
    expect(rolesIn(mail, mailTo(INSIDE))).toMatchObject({
      "Kirstine Lydolph": "public-figure",
      "Rasmus Ellemose": "public-figure",
    });
  });

  test("somebody the matter is about, by the word before the name", () => {
    expect(
      rolesIn([body("Hej Hanne\nVedr. Peter Nissen: han skal ringes op.")], mailTo(INSIDE)),
    ).toMatchObject({
      "Peter Nissen": "data-subject",
    });
  });
});

describe("a name in the subject", () => {
  test.each([
    "Bygglov beviljat, Karin Öst",
    "Ny sag - Peter Nissen",
    "Samtal från Sven Olsson",
    "Möte om Karin Östs skolgång",
  ])("first and last name are the matter: %s", (text) => {
    expect(Object.values(rolesIn([subject(text)], mailTo(INSIDE)))).toEqual(["data-subject"]);
  });

  test.each([
    "Blomst til Mogens",
    "Tillykke med fødselsdagen, Peter Nissen",
    "Avtackning Bosse",
    "Møde med Hanne",
    "Tale om Peter Nissens jubilæum",
  ])("an occasion is harmless: %s", (text) => {
    expect(Object.values(rolesIn([subject(text)], mailTo(INSIDE)))).not.toContain("data-subject");
  });

  test("the recipient's own name is harmless", () => {
    expect(rolesIn([subject("Att.: Hanne Krogh")], mailTo(INSIDE))).toEqual({ "Hanne Krogh": "recipient" });
  });
});

describe("once statements and numbers are known", () => {
  const mail = [body("Hej Hanne\nMogens er sygemeldt i tre uger.\nLone")];

  test("whom a statement is about is a data subject", () => {
    expect(rolesIn(mail, mailTo(INSIDE), { statementAbout: "Mogens" })).toEqual({
      Hanne: "recipient",
      Mogens: "data-subject",
      Lone: "sender",
    });
  });

  test("a citizen written to about the citizen is a data subject", () => {
    const letter = [body("Hej Samira\nDin ansøgning er behandlet.\nLone")];
    expect(rolesIn(letter, mailTo(CITIZEN), { statementAbout: "recipient" })).toEqual({
      Samira: "data-subject",
      Lone: "sender",
    });
  });

  test("a number just after the name makes even a recipient a data subject", () => {
    const numbered = [body("Hej Lone\nHanne Krogh 211062-5629 skal indkaldes.")];
    expect(rolesIn(numbered, mailTo(INSIDE), { number: "211062-5629" })).toMatchObject({
      "Hanne Krogh": "data-subject",
    });
  });

  test("who writes of themselves stays the sender", () => {
    expect(rolesIn(mail, mailTo(INSIDE), { statementAbout: "Lone" })).toMatchObject({ Lone: "sender" });
  });

  test("the others named in such a mail are part of the matter, but not a colleague known by the trade", () => {
    const more = [body("Hej Hanne\nMogens og Yrsa er hos ham. Spørg sygeplejerske Gitte.\nLone")];
    expect(rolesIn(more, mailTo(INSIDE), { statementAbout: "unnamed" })).toMatchObject({
      Mogens: "data-subject",
      Yrsa: "data-subject",
      Gitte: "colleague",
    });
  });
});
