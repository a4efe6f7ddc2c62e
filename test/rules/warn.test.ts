import { evaluate } from "../../src/rules/evaluate";
import { read, unreadable, type Draft, type LabelId } from "../../src/rules/draft";
import type { Policy } from "../../src/rules/policy/policy";
import { canTellMended, warn, type Warning } from "../../src/rules/warn";
import { draftOf, type DraftParts } from "../support/draft";
import { shippedPolicy } from "../support/policy";

/** Published as test numbers: by the CPR office in 2009, and by Skatteverket. */
const CPR = "211062-5629";
const PERSONNUMMER = "19850709-9805";

const LABEL_ID = "3f1c9a52-7a55-4c11-9a3e-1f6f6c1f2b10" as LabelId;
const OTHER_ID = "3f1c9a52-7a55-4c11-9a3e-1f6f6c1f2b11" as LabelId;
const shipped = shippedPolicy("goteborg");
const nyborg = shippedPolicy("nyborg");
const goteborg: Policy = {
  ...shipped,
  label: { id: LABEL_ID, names: ["Skicka känslig (konfidentiell) e-post"] },
  functionMailboxes: { addresses: ["info"], names: ["*brevlåda"], atSend: "ask" },
};
const TODAY = { year: 2026, month: 11, day: 21 };

function warningFor(
  parts: DraftParts | Draft,
  policy: Policy = goteborg,
  checksAtSend = true,
): Warning | null {
  const draft = "label" in parts ? parts : draftOf(parts);
  return warn(evaluate(draft, policy, TODAY), draft, policy, { checksAtSend });
}

const labelled = (parts: DraftParts, id: LabelId): Draft => ({ ...draftOf(parts), label: read(id) });
const reply = "<div>Hej, vi återkommer.</div>";
const quoting = (text: string): string =>
  `${reply}<div id="divRplyFwdMsg"><b>Från:</b> Kim Prov<br><b>Till:</b> Robin Prov<br><b>Ämne:</b> Hej</div><div>${text}</div>`;

describe("the subject comes first", () => {
  it("N-05 a number that an answer has inherited", () => {
    expect(warningFor({ subject: `SV: CPR ${CPR}`, html: quoting(`CPR ${CPR}`) }, nyborg)).toEqual({
      kind: "identifier",
      place: "subject",
      detector: "dk-cpr",
      count: 1,
      atSend: "block",
    });
  });

  it("N-04 a number that was typed", () => {
    expect(warningFor({ subject: `Personnummer ${PERSONNUMMER}` })).toMatchObject({
      place: "subject",
      detector: "se-personnummer",
    });
  });

  it("N-01 even when the mail has its label", () => {
    expect(warningFor(labelled({ subject: `Personnummer ${PERSONNUMMER}` }, LABEL_ID))).toMatchObject({
      place: "subject",
    });
  });

  it.each(["[NoTLS]", "[notencrypted]", "[ikkekrypteret]", "[NOTLS]", "[ no tls ]", "[Not Encrypted]"])(
    "A-09 a tag that turns TLS off, also as %s and inherited",
    (tag) => {
      for (const subject of [`${tag} Referat`, `SV: ${tag} Referat`, `Re: VS: Referat ${tag}`]) {
        expect(warningFor({ subject })).toMatchObject({ kind: "tls-off" });
      }
    },
  );

  it("A-09 the tag is named as the organisation writes it, and the number in the subject goes before it", () => {
    expect(warningFor({ subject: "sv: [no tls] Referat" })).toEqual({ kind: "tls-off", tag: "NoTLS" });
    expect(warningFor({ subject: `[NoTLS] CPR ${CPR}` })).toMatchObject({ kind: "identifier" });
  });

  it("only the tags that the policy says turn TLS off, where it says anything", () => {
    const subjectTags: Policy["subjectTags"] = [
      { id: "open", words: ["öppet"], turnsOffTls: true },
      { id: "case", words: ["ärende"], turnsOffTls: false },
    ];
    const policy = { ...goteborg, subjectTags };
    expect(warningFor({ subject: "[Öppet] Referat" }, policy)).toEqual({ kind: "tls-off", tag: "öppet" });
    expect(warningFor({ subject: "[ärende] Referat" }, policy)).toBeNull();
    expect(warningFor({ subject: "[NoTLS] Referat" }, policy)).toBeNull();
  });

  it.each(["NoTLS", "[no TLS 1.0]", "[not]", "(NoTLS)", "[krypteret]", "[NoTLS"])("not %s", (subject) => {
    expect(warningFor({ subject })).toBeNull();
  });
});

describe("the rest of what can be read", () => {
  it("a number in the text, with what happens to it at Send", () => {
    expect(warningFor({ body: `Personnummer ${PERSONNUMMER}` })).toMatchObject({
      place: "body",
      atSend: "label",
    });
    const to = [{ address: "kim@exempel.dk" }];
    expect(warningFor({ body: `CPR ${CPR}`, to }, nyborg)).toMatchObject({ place: "body", atSend: "block" });
  });

  it("a number in the quoted history", () => {
    expect(warningFor({ html: quoting(`Personnummer ${PERSONNUMMER}`) })).toMatchObject({ place: "quoted" });
  });

  it("a number in a recipient's name, before what stands in the text", () => {
    const to = [{ name: `Kim ${CPR}`, address: "kim@exempel.se" }];
    expect(warningFor({ to, body: `CPR ${CPR}` })).toMatchObject({ place: "recipients", atSend: "block" });
  });

  it("N-10 not a number in an address that the secure channel reads", () => {
    const to = [{ address: `${CPR.replace("-", "")}@digital-post.dk` }];
    expect(warningFor({ to }, nyborg)).toBeNull();
  });

  it("how many there are of the same kind", () => {
    expect(warningFor({ body: `CPR ${CPR}\nPersonnummer ${PERSONNUMMER}\nCPR ${CPR}` })).toMatchObject({
      detector: "dk-cpr",
      count: 2,
    });
  });

  it("that nothing is checked at Send, where it is not", () => {
    expect(warningFor({ body: `CPR ${CPR}` }, goteborg, false)).toMatchObject({ atSend: "unchecked" });
  });
});

describe("it does not cry wolf", () => {
  it.each<[string, DraftParts]>([
    ["an ordinary mail", { subject: "Mötestid", body: "Vi ses på tisdag klockan 10." }],
    ["a case number", { subject: "Ärende 2026-004512", body: "Diarienummer 20260045123" }],
    ["a telephone number", { body: "Ring mig på 031-365 00 00." }],
    ["an order number with a wrong date", { subject: "Order 12110625629" }],
    ["a diagnosis, which Send deals with", { body: "Kim Prov har fått diagnosen cancer." }],
    ["a name in the subject, which Send deals with", { subject: "Kim Provssons ansökan" }],
  ])("about %s", (_what, parts) => {
    expect(warningFor(parts)).toBeNull();
  });

  it("about a number that only may be one", () => {
    const parts: DraftParts = { subject: "Ref 850709-9805 i arkivet, order 850709-9805" };
    const decision = evaluate(draftOf(parts), goteborg, TODAY);
    const isSure = decision.findings.some(({ confidence }) => confidence !== "low");
    expect(warningFor(parts) !== null).toBe(isSure);
  });

  it("about a number in the text when the mail has its label, or one that is as high", () => {
    const parts = { body: `Personnummer ${PERSONNUMMER}` };
    expect(warningFor(labelled(parts, LABEL_ID))).toBeNull();
    expect(warningFor(labelled(parts, OTHER_ID))).not.toBeNull();
    const higher: Policy = {
      ...goteborg,
      label: { id: LABEL_ID, names: ["Känslig"], atLeastAsHigh: [{ id: OTHER_ID, names: ["Hemlig"] }] },
    };
    expect(warningFor(labelled(parts, OTHER_ID), higher)).toBeNull();
  });

  it("when the label on the mail may be the one that the policy knows by name only", () => {
    expect(warningFor(labelled({ body: `Personnummer ${PERSONNUMMER}` }, OTHER_ID), shipped)).toBeNull();
  });

  it("about what the policy leaves alone", () => {
    const [first, ...more] = goteborg.rules.filter(({ id }) => id !== "national-id");
    if (first === undefined) throw new Error("goteborg has one rule only");
    const policy: Policy = { ...goteborg, rules: [first, ...more] };
    expect(warningFor({ body: `Personnummer ${PERSONNUMMER}` }, policy)).toBeNull();
  });
});

describe("G-07 a mailbox whose delegates cannot open the mail", () => {
  const to = [{ name: "Funktionsbrevlåda Väst", address: "info@exempel.se" }];

  it("is told of when the label is on", () => {
    expect(warningFor(labelled({ to }, LABEL_ID))).toEqual({ kind: "function-mailbox" });
  });

  it("is told of when the label will be put on, and goes before the text that wants it", () => {
    expect(warningFor({ to, body: `Personnummer ${PERSONNUMMER}` })).toEqual({ kind: "function-mailbox" });
    expect(warningFor({ to, body: "Kim Prov har fått diagnosen cancer." })).toEqual({
      kind: "function-mailbox",
    });
  });

  it("is not told of where no label is needed, nor of a person", () => {
    expect(warningFor({ to, body: "Vi ses på tisdag." })).toBeNull();
    const person = [{ name: "Kim Exempel", address: "kim.exempel@exempel.se" }];
    expect(warningFor(labelled({ to: person }, LABEL_ID))).toBeNull();
  });

  it("is not told of on phones, where Kuvert puts no label on", () => {
    expect(warningFor({ to, body: `Personnummer ${PERSONNUMMER}` }, goteborg, false)).toMatchObject({
      kind: "identifier",
      place: "body",
    });
  });

  it("is not guessed at by a policy that knows no such mailboxes", () => {
    const { functionMailboxes: _none, ...policy } = goteborg;
    expect(warningFor(labelled({ to }, LABEL_ID), policy)).toBeNull();
  });
});

describe("what could not be read", () => {
  it("is not taken for mended", () => {
    const draft = draftOf({});
    expect(canTellMended(draft)).toBe(true);
    expect(canTellMended({ ...draft, subject: unreadable("timed-out") })).toBe(false);
    expect(canTellMended({ ...draft, body: unreadable("host-error") })).toBe(false);
    expect(canTellMended({ ...draft, label: unreadable("unsupported") })).toBe(true);
  });

  it("hides nothing of what could", () => {
    const draft: Draft = {
      ...draftOf({ subject: `CPR ${CPR}` }),
      body: unreadable("host-error"),
      recipients: unreadable("host-error"),
      label: unreadable("unsupported"),
      attachments: unreadable("unsupported"),
    };
    expect(warningFor(draft)).toMatchObject({ place: "subject" });
  });
});
