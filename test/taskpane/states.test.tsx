import { screen, within } from "@testing-library/react";
import { unreadable, type Language } from "../../src/rules";
import { paneTexts } from "../../src/taskpane/texts/texts";
import {
  CONFIDENTIAL,
  INTERNAL,
  LABELS,
  OPEN,
  type FakeOutlook,
  type FakeParts,
} from "./support/fake-outlook";
import { policy } from "./support/marking-checker";
import { allText, openPane, verdict, violations } from "./support/open-pane";

const manyPersons = Array.from({ length: 40 }, () => "Anna Holm, 19121212-1212").join("\n");

/** Every state the pane can be in, and what its verdict is in both languages. */
const STATES: readonly {
  readonly name: string;
  readonly parts: FakeParts;
  readonly prepare?: (outlook: FakeOutlook) => void;
  readonly verdict: Readonly<Record<Language, string>>;
}[] = [
  {
    name: "nothing found",
    parts: { subject: "Lunch", body: "Ska vi äta?", labels: LABELS },
    verdict: { sv: "Mejlet kan skickas.", da: "Mailen kan sendes." },
  },
  {
    name: "a label will be put on",
    parts: { body: "Anna Holm har en depression.", labels: LABELS },
    verdict: {
      sv: "Mejlet skyddas när du skickar det.",
      da: "Mailen bliver beskyttet, når du sender den.",
    },
  },
  {
    name: "the label is on",
    parts: { body: "Anna Holm har en depression.", labels: LABELS, label: CONFIDENTIAL.id },
    verdict: { sv: paneTexts.sv.protected.headline, da: paneTexts.da.protected.headline },
  },
  {
    name: "the sender decides",
    parts: { body: "Vi måste tala om hennes ekonomi.", labels: LABELS },
    verdict: { sv: "Du avgör om mejlet ska skickas.", da: "Du afgør, om mailen skal sendes." },
  },
  {
    name: "one number in the subject",
    parts: { subject: "SV: Vedr. 010190-1234 boligstøtte", labels: LABELS, label: CONFIDENTIAL.id },
    verdict: { sv: "Mejlet kan inte skickas ännu.", da: "Mailen kan ikke sendes endnu." },
  },
  {
    name: "many things in many places",
    parts: {
      subject: "Anna Holm, 19121212-1212, org.nr 556016-0680 – komplettering",
      to: [{ name: "Bo Ek 19121212-1212", address: "bo.ek@example.se" }],
      attachments: ["Intyg 19121212-1212.pdf"],
      body: manyPersons,
      labels: LABELS,
    },
    verdict: { sv: "Mejlet kan inte skickas ännu.", da: "Mailen kan ikke sendes endnu." },
  },
  {
    name: "parts that could not be read",
    parts: { subject: "Underlag", labels: LABELS },
    prepare: (outlook) =>
      outlook.type({ body: unreadable("timed-out"), attachments: unreadable("host-error") }),
    verdict: { sv: "Du avgör om mejlet ska skickas.", da: "Du afgør, om mailen skal sendes." },
  },
  {
    name: "the label is missing",
    parts: { body: "Anna Holm har en depression.", labels: [OPEN, INTERNAL] },
    verdict: { sv: paneTexts.sv.labelMissing.headline, da: paneTexts.da.labelMissing.headline },
  },
  {
    name: "the check failed",
    parts: {},
    prepare: (outlook) => (outlook.fails = { read: true }),
    verdict: { sv: paneTexts.sv.failed.headline, da: paneTexts.da.failed.headline },
  },
];

describe.each(STATES)("$name", ({ parts, prepare, verdict: expected }) => {
  test.each(["sv", "da"] as const)("says so in %s, and axe finds nothing wrong", async (language) => {
    await openPane({ ...parts, language }, prepare === undefined ? {} : { prepare });
    expect(verdict()).toBe(expected[language]);
    expect(document.documentElement.lang).toBe(language);
    expect(await violations()).toEqual([]);
  });
});

test("the verdict says what is wrong and where, before anything else", async () => {
  await openPane({ subject: "SV: Vedr. 010190-1234", language: "sv", labels: LABELS });
  expect(allText().indexOf("Ämnesraden innehåller ett danskt CPR-nummer.")).toBeGreaterThan(0);
  expect(allText().indexOf("Ämnesraden innehåller")).toBeLessThan(allText().indexOf("Kontrollerat"));
});

test("N-06 findings stand by place in reading order: subject, recipients, attachments, text", async () => {
  await openPane({
    subject: "19121212-1212",
    to: [{ name: "Bo Ek 19121212-1212", address: "bo.ek@example.se" }],
    attachments: ["19121212-1212.pdf"],
    body: "19121212-1212",
    language: "sv",
    labels: LABELS,
  });
  const places = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(places.slice(0, 4)).toEqual(["Ämnesraden", "Mottagare", "Bilagornas namn", "Mejlets text"]);
});

test("forty persons fold, so that they do not drown the one in the subject", async () => {
  const { user } = await openPane({
    subject: "Ang. 19121212-1212",
    body: manyPersons,
    language: "sv",
    labels: LABELS,
  });
  const body = screen.getByRole("region", { name: "Mejlets text" });
  expect(within(body).getAllByText("40 gånger")).toHaveLength(1);
  expect(body.querySelectorAll("mark")).toHaveLength(2);
  await user.click(within(body).getByRole("button", { name: "Visa 38 till" }));
  expect(body.querySelectorAll("mark")).toHaveLength(40);
});

test("a finding is masked until the sender asks to see it", async () => {
  const { user } = await openPane({
    body: "Hon heter Anna Holm, 19121212-1212.",
    language: "sv",
    labels: LABELS,
  });
  expect(allText()).not.toContain("1212");
  await user.click(screen.getByRole("button", { name: "Visa hela: Personnummer" }));
  expect(screen.getByText("19121212-1212")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Dölj: Personnummer" }));
  expect(allText()).not.toContain("1212");
});

test("what could not be read is told once, and never as nothing found", async () => {
  await openPane(
    { subject: "Underlag", language: "sv" },
    { prepare: (outlook) => outlook.type({ body: unreadable("timed-out") }) },
  );
  expect(allText().match(/kunde inte läsa mejlets text/g)).toHaveLength(1);
  expect(allText()).not.toContain("har inte hittat");
});

test("G-11 a label that cannot be had comes with the steps of the organisation, in order", async () => {
  await openPane({ body: "Anna Holm har en depression.", labels: [OPEN], language: "sv" });
  const steps = document.querySelectorAll("ol > li");
  expect([...steps].map(({ textContent }) => textContent)).toEqual(policy.secureChannel.sv);
});

test.each(["disabled", "unsupported", "ambiguous", "not-found"] as const)(
  "G-11 labels that are %s are told as that",
  async (why) => {
    await openPane({ body: "Anna Holm har en depression.", labels: why, language: "da" });
    expect(verdict()).toBe(paneTexts.da.labelMissing.headline);
    expect(allText()).toContain(paneTexts.da.labelMissing.why({ label: CONFIDENTIAL.name, why }));
  },
);

test("an Outlook that is slow to name its labels is not told as one that has none", async () => {
  await openPane({ body: "Anna Holm har en depression.", labels: "timed-out", language: "sv" });
  expect(verdict()).toBe("Mejlet skyddas när du skickar det.");
});

test("G-07 G-08 the sender is told what the label means for delegates and that it is on", async () => {
  await openPane({
    body: "Anna Holm har en depression.",
    labels: LABELS,
    label: CONFIDENTIAL.id,
    language: "sv",
  });
  expect(allText()).toContain(paneTexts.sv.label.now({ label: CONFIDENTIAL.name }));
  expect(allText()).toContain(paneTexts.sv.label.delegates);
});

test("N-20 N-21 I-14 help is at hand: the alert's own reference, whom to ask, and what the words mean", async () => {
  const { user } = await openPane({ subject: "Ang. 19121212-1212", language: "sv" });
  await user.click(screen.getByRole("button", { name: "Om kontrollen och hjälp" }));
  expect(allText()).toMatch(/Referens: goteborg [\d.]+, subject-national-id, web 15\.20/);
  expect(allText()).toContain("servicedesk");
  expect(allText()).toContain("Integritetskänsliga uppgifter");
  expect(await violations()).toEqual([]);
});

test("the legal basis is folded away until it is asked for", async () => {
  const { user } = await openPane({ subject: "Ang. 19121212-1212", language: "sv" });
  expect(allText()).not.toContain("dataskyddsförordningen");
  await user.click(screen.getByRole("button", { name: "Regler och lagstöd" }));
  expect(allText()).toContain("Artikel 32 i dataskyddsförordningen");
});

test("“this is wrong” shows a text for the helpdesk without a word of the mail", async () => {
  const { user } = await openPane({ subject: "Hemligt 19121212-1212", language: "sv" });
  await user.click(screen.getByRole("button", { name: "Om kontrollen och hjälp" }));
  await user.click(screen.getByRole("button", { name: "Stämmer det inte?" }));
  const report = screen.getByRole<HTMLTextAreaElement>("textbox").value;
  expect(report).toContain("rule: subject-national-id → block");
  expect(report).toContain("subject: se-personnummer, high [shape:given]");
  expect(report).not.toMatch(/1212|Hemligt/);
  await user.click(screen.getByRole("button", { name: "Kopiera" }));
  expect(await screen.findByRole("status")).toHaveTextContent("Texten är kopierad.");
  await expect(navigator.clipboard.readText()).resolves.toBe(report);
});

test("a harmless finding is folded, and shown when asked for", async () => {
  const { user } = await openPane({ body: "Vi ses vid kyrkan. Hälsar Bo Ek", language: "sv" });
  expect(verdict()).toBe("Mejlet kan skickas.");
  expect(document.querySelectorAll("mark")).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Övrigt som hittades (2)" }));
  expect(document.querySelectorAll("mark")).toHaveLength(2);
});
