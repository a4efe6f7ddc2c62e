import { evaluate, type Remark } from "../../../src/rules";
import { read, type ComposeType } from "../../../src/rules/draft";
import { isLookAlike } from "../../../src/rules/recipients/look-alike";
import { findSubjectTags } from "../../../src/rules/policy/subject-tags";
import type { Policy } from "../../../src/rules/policy/policy";
import { draftOf, type DraftParts } from "../../support/draft";
import { shippedPolicy } from "../../support/policy";

const nyborg = shippedPolicy("nyborg");
const from = { name: "Lone Hedegaard", address: "lone.hedegaard@nyborg.dk" };
const THREAD =
  "Hej\n\nTak for det.\n\nLone\n\nFra: Aisha Warsame <aisha.warsame@mail.example>\nSendt: 3. marts 2026 10:12\nTil: Lone Hedegaard\nEmne: Møde\n\nHej Lone\n\nKan vi mødes?\n\nAisha";

function remarksOn(
  parts: DraftParts,
  composeType: ComposeType = "newMail",
  policy: Policy = nyborg,
): Remark["kind"][] {
  const draft = { ...draftOf({ from, subject: "Møde", ...parts }), composeType: read(composeType) };
  const { remarks } = evaluate(draft, policy, { year: 2026, month: 11, day: 21 });
  return remarks.map(({ kind }) => kind);
}

describe("N-11 what can be sent to", () => {
  it.each([
    ["an address", { address: "jens.bak@nyborg.dk" }],
    ["an address with letters of its own", { address: "jörgen@malmö.example" }],
    ["a CPR number by itself", { name: "070761-4285" }],
    ["a CPR number on the secure channel", { address: "0707614285@x.ngdp.digital-post.dk" }],
    ["a CVR number on the secure channel", { address: "13748136@x.ngdp.digital-post.dk" }],
    ["a list", { name: "Alle ledere", kind: "list" as const }],
    ["somebody of the organisation's own Exchange", { address: "/o=ExchangeLabs/ou=x/cn=jens" }],
  ])("%s", (_what, recipient) => {
    expect(remarksOn({ to: [recipient] })).not.toContain("invalid-recipient");
  });
  it.each([
    ["a name without an address", { name: "Jens Bak" }],
    ["an address without a domain", { address: "jens.bak@" }],
    ["two addresses in one", { address: "jens@nyborg.dk; bo@nyborg.dk" }],
    ["a number that no CPR number can be", { name: "9999999999" }],
    ["such a number on the secure channel", { address: "9999999999@x.ngdp.digital-post.dk" }],
    ["a CVR number with a wrong check digit", { address: "13748137@x.ngdp.digital-post.dk" }],
  ])("is told: %s", (_what, recipient) => {
    expect(remarksOn({ to: [recipient] })).toContain("invalid-recipient");
  });
});

describe("I-04 look-alikes", () => {
  it.each([
    ["ali.noor@mejl.example", "ali.nor@mejl.example"],
    ["ali.noor@mejl.example", "ali.noor@mail.example"],
    ["anna.berg@kommun.example", "anna.bergh@kommun.example"],
    ["anna.berg@kommun.example", "anna.breg@kommun.example"],
  ])("%s and %s", (a, b) => expect(isLookAlike(a, b)).toBe(true));
  it.each([
    ["ali.noor@mejl.example", "ali.noor@mejl.example"],
    ["info@ett.example", "info@tva.example"],
    ["elev17@skola.example", "elev18@skola.example"],
    ["bo@kommun.example", "bå@kommun.example"],
    ["anna.berg@kommun.example", "karin.ek@kommun.example"],
  ])("not %s and %s", (a, b) => expect(isLookAlike(a, b)).toBe(false));

  it("an address much like one of the conversation", () => {
    expect(remarksOn({ to: [{ address: "aisha.warsam@mail.example" }], body: THREAD }, "reply")).toContain(
      "look-alike",
    );
  });
  it("not when both get the mail", () => {
    const to = [{ address: "aisha.warsame@mail.example" }, { address: "aisha.warsam@mail.example" }];
    expect(remarksOn({ to, body: THREAD }, "reply")).not.toContain("look-alike");
  });
  it("a domain one slip from the organisation's own", () => {
    expect(remarksOn({ to: [{ address: "jens.bak@nyborq.dk" }] })).toContain("look-alike");
    expect(remarksOn({ to: [{ address: "jens.bak@svendborg.dk" }] })).not.toContain("look-alike");
  });
});

describe("I-02 a domain that is new to the conversation", () => {
  it("in a reply", () => {
    expect(remarksOn({ to: [{ address: "eva@byraa.example" }], body: THREAD }, "reply")).toContain(
      "new-domain",
    );
  });
  it.each<[string, DraftParts, ComposeType]>([
    ["in a new mail", { to: [{ address: "eva@byraa.example" }], body: THREAD }, "newMail"],
    [
      "to whom the conversation names",
      { to: [{ address: "aisha.warsame@mail.example" }], body: THREAD },
      "reply",
    ],
    ["to another at a domain it has", { to: [{ address: "bo.ek@mail.example" }], body: THREAD }, "reply"],
    ["to a colleague", { to: [{ address: "jens.bak@nyborg.dk" }], body: THREAD }, "reply"],
    ["without a quoted conversation", { to: [{ address: "eva@byraa.example" }], body: "Hej" }, "reply"],
    [
      "to somebody it names without an address, as Outlook's own headers do",
      {
        to: [{ name: "Aisha Warsame", address: "aisha@privat.example" }],
        body: "Tak.\n\nFra: Aisha Warsame\nSendt: 3. marts 2026 10:12\nTil: Lone Hedegaard\nEmne: Møde\n\nHej",
      },
      "reply",
    ],
  ])("not %s", (_what, parts, composeType) => {
    expect(remarksOn(parts, composeType)).not.toContain("new-domain");
  });
});

describe("S-13 a new organisation", () => {
  const skole = shippedPolicy("dk-skole");
  it("is outside, and no secure channel is configured for it", () => {
    expect(remarksOn({ to: [{ address: "a@nordre.example" }] }, "newMail", skole)).toContain(
      "new-organisation",
    );
    expect(remarksOn({ to: [{ address: "jens@nyborg.dk" }] }, "newMail", skole)).not.toContain(
      "new-organisation",
    );
    const channels = {
      ...skole.channels,
      tunnel: [{ domain: "nordre.example" }],
    };
    expect(remarksOn({ to: [{ address: "a@nordre.example" }] }, "newMail", { ...skole, channels })).toEqual(
      [],
    );
  });
  it("S-06 several domains can share a mail server, and a single address can be secure (S-09)", () => {
    const kind = (address: string) => {
      const channels = {
        ...skole.channels,
        sameServer: [{ domain: "vestre.example" }, { domain: "oestre.example" }],
        tunnel: [{ domain: "sikkermail@nordre.example" }],
      };
      const draft = draftOf({ from, to: [{ address }], body: "CPR-nummer: 070761-4285" });
      return evaluate(draft, { ...skole, channels }, { year: 2026, month: 11, day: 21 }).kind;
    };
    expect(["a@vestre.example", "b@oestre.example", "sikkermail@nordre.example"].map(kind)).toEqual(
      Array(3).fill("allow"),
    );
    expect(["a@soendre.example", "a@nordre.example"].map(kind)).toEqual(["block", "block"]);
  });
});

describe("a greeting to somebody who is no recipient", () => {
  const greeted = (body: string, ...to: DraftParts["to"] & object) =>
    remarksOn({ to, body }).includes("greeting");
  const anna = { name: "Anna Berg", address: "anna.berg@mejl.example" };

  it("is told", () => {
    expect(greeted("Hej Ali!\n\nVi ses på torsdag.\n\nLone", anna)).toBe(true);
    expect(greeted("Kære Ali\n\nVi ses på torsdag.\n\nLone", anna)).toBe(true);
  });
  it("is not told when the name is a recipient's, in any form", () => {
    expect(greeted("Hej Anna!\n\nVi ses.\n\nLone", anna)).toBe(false);
    expect(greeted("Hej Ali!\n\nVi ses.\n\nLone", anna, { name: "Ali Noor", address: "ali@x.example" })).toBe(
      false,
    );
    expect(greeted("Hej Kasper!\n\nVi ses.\n\nLone", { address: "kasper.dahl@x.example" })).toBe(false);
    expect(greeted("Hej Søren!\n\nVi ses.\n\nLone", { address: "soeren.dahl@x.example" })).toBe(false);
  });
  it("is not told where anybody may sit behind a recipient", () => {
    expect(
      greeted("Hej Ali!\n\nVi ses.\n\nLone", { name: "Registrator", address: "registrator@x.example" }),
    ).toBe(false);
    expect(
      greeted("Hej Ali!\n\nVi ses.\n\nLone", { name: "Alle", address: "alle@x.example", kind: "list" }),
    ).toBe(false);
  });
  it("is not told of names further down", () => {
    expect(greeted("Hej!\n\nJeg har talt med Ali Noor.\n\nLone", anna)).toBe(false);
  });
});

describe("A-09 tags in the subject", () => {
  const tags = shippedPolicy("au").subjectTags ?? [];
  it.each([
    "[notencrypted] Program",
    "[NotEncrypted]",
    "SV: [ikkekrypteret] Program",
    "VS: Re: [IKKE KRYPTERET] Program",
    "Program [ NoTLS ]",
    "[no-tls]",
  ])("%s", (subject) => expect(findSubjectTags(subject, tags)).toHaveLength(1));
  it.each(["[EXTERN] Program", "NoTLS", "(notls)", "[]", "[notls", "[noget andet]"])("not %s", (subject) =>
    expect(findSubjectTags(subject, tags)).toEqual([]),
  );
});
