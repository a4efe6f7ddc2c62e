import { screen, waitFor, within } from "@testing-library/react";
import { read } from "../../src/rules";
import { paneTexts } from "../../src/taskpane/texts/texts";
import { CONFIDENTIAL, INTERNAL, LABELS, OPEN } from "./support/fake-outlook";
import { markingChecker, policy } from "./support/marking-checker";
import { allText, openPane, settle, verdict, violations } from "./support/open-pane";

const held = "Mejlet kan inte skickas ännu.";
const free = "Mejlet kan skickas.";
const click = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("taking a number out of the subject", () => {
  test("N-05 N-07 one click mends it, the verdict changes, and undo brings it back", async () => {
    const { outlook, user, announced } = await openPane({
      subject: "SV: Vedr. 010190-1234 boligstøtte",
      language: "sv",
    });
    expect(verdict()).toBe(held);
    expect(allText()).toContain("Ämnesraden blir då: SV: Vedr. boligstøtte");

    await user.click(click("Ta bort numret ur ämnesraden"));
    expect(verdict()).toBe(free);
    expect(outlook.draft.subject).toEqual(read("SV: Vedr. boligstøtte"));
    expect(allText()).toContain("Numret är borttaget ur ämnesraden.");
    expect(allText()).toContain(paneTexts.sv.pressSend);
    expect(announced.filter((words) => words.startsWith(free))).toHaveLength(1);
    expect(await violations()).toEqual([]);

    await user.click(click("Ångra"));
    expect(verdict()).toBe(held);
    expect(outlook.draft.subject).toEqual(read("SV: Vedr. 010190-1234 boligstøtte"));
  });

  test("takes out all that is there at once, or one at a time", async () => {
    const subject = "Anna Holm, 19121212-1212, org.nr 556016-0680 – komplettering";
    const { outlook, user } = await openPane({ subject, language: "sv" });
    expect(screen.getAllByRole("button", { name: "Ta bort ur ämnesraden" })).toHaveLength(3);
    await user.click(click("Ta bort namn och nummer ur ämnesraden"));
    expect(outlook.draft.subject).toEqual(read("Komplettering"));
    expect(verdict()).toBe(free);
  });

  test("puts initials in place of a name", async () => {
    const { outlook, user } = await openPane({ subject: "Möte om Anna Holm på torsdag", language: "sv" });
    expect(allText()).toContain("Ämnesraden blir då: Möte om A.H. på torsdag");
    await user.click(click("Byt namnet mot initialer"));
    expect(outlook.draft.subject).toEqual(read("Möte om A.H. på torsdag"));
    expect(allText()).toContain("Namnet i ämnesraden är utbytt mot initialer.");
    await user.click(click("Ångra"));
    expect(outlook.draft.subject).toEqual(read("Möte om Anna Holm på torsdag"));
    await user.click(click("Ta bort namnet ur ämnesraden"));
    expect(outlook.draft.subject).toEqual(read("Möte på torsdag"));
  });

  test("one name beside a number may become initials by itself", async () => {
    const { outlook, user } = await openPane({ subject: "Anna Holm 19121212-1212", language: "sv" });
    await user.click(click("Byt mot initialer"));
    expect(outlook.draft.subject).toEqual(read("A.H. 19121212-1212"));
    expect(verdict()).toBe(held);
  });

  test("N-07 asks for a subject when nothing that routes the mail is left", async () => {
    const { user } = await openPane({ subject: "SV: 010190-1234", language: "da" });
    await user.click(click("Fjern nummeret fra emnefeltet"));
    expect(allText()).toContain(paneTexts.da.mend.saysNothing);
  });

  test("never cuts a subject that was changed after the check", async () => {
    const { outlook, user } = await openPane({ subject: "Ang. 010190-1234", language: "sv" });
    outlook.type({ subject: read("Angående 010190-1234 igen") });
    await user.click(click("Ta bort numret ur ämnesraden"));
    expect(outlook.done).toEqual([]);
    expect(allText()).toContain(paneTexts.sv.mend.changedMeanwhile);
    await user.click(click("Ta bort numret ur ämnesraden"));
    expect(outlook.draft.subject).toEqual(read("Angående igen"));
  });

  test("does not undo over what the sender has typed since", async () => {
    const { outlook, user } = await openPane({ subject: "Ang. 010190-1234 bilag", language: "sv" });
    await user.click(click("Ta bort numret ur ämnesraden"));
    outlook.type({ subject: read("Ang. bilag, rykker") });
    await user.click(click("Ångra"));
    expect(outlook.draft.subject).toEqual(read("Ang. bilag, rykker"));
    expect(allText()).toContain(paneTexts.sv.mend.cannotUndo);
  });

  test("tells how to do it by hand when Outlook refuses", async () => {
    const { user } = await openPane(
      { subject: "Ang. 010190-1234", language: "sv" },
      { prepare: (outlook) => (outlook.fails = { writeSubject: true }) },
    );
    await user.click(click("Ta bort numret ur ämnesraden"));
    expect(verdict()).toBe(held);
    expect(allText()).toContain(paneTexts.sv.mend.notWritten);
  });

  test("offers nothing for the body, which is never edited", async () => {
    await openPane({ body: "Anna Holm, 010190-1234", language: "sv", labels: LABELS });
    expect(screen.queryByRole("button", { name: /Ta bort/ })).not.toBeInTheDocument();
  });

  test("works by keyboard alone", async () => {
    const { outlook, user } = await openPane({ subject: "Ang. 010190-1234 bilag", language: "sv" });
    await user.tab();
    expect(click("Ta bort numret ur ämnesraden")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(outlook.draft.subject).toEqual(read("Ang. bilag"));
    // The words have the focus, so that one more Enter takes nothing back.
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Numret är borttaget/));
    await user.keyboard("{Enter}");
    expect(outlook.draft.subject).toEqual(read("Ang. bilag"));
    // How Tab gets there is seen in a browser: test/browser/pane.test.ts.
    click("Ångra").focus();
    await user.keyboard("{Enter}");
    expect(outlook.draft.subject).toEqual(read("Ang. 010190-1234 bilag"));
  });
});

describe("what Office.js cannot change is told exactly", () => {
  const [first, ...rest] = policy.rules.map((rule) =>
    rule.id === "national-id" ? { ...rule, outcome: "block" as const } : rule,
  );
  const strict = markingChecker(first === undefined ? policy : { ...policy, rules: [first, ...rest] });

  test("a file's name, which is copied with a click", async () => {
    const { user } = await openPane(
      { attachments: ["Läkarintyg 19121212-1212.pdf"], language: "sv" },
      { checker: strict },
    );
    expect(verdict()).toBe(held);
    expect(allText()).toContain("Filen kan heta: Läkarintyg.pdf");
    await user.click(click("Kopiera namnet"));
    expect(await navigator.clipboard.readText()).toBe("Läkarintyg.pdf");
    expect(allText()).toContain("Namnet är kopierat.");
  });

  test("a recipient's name", async () => {
    await openPane({
      to: [{ name: "Bo Ek 19121212-1212", address: "bo.ek@example.org" }],
      language: "da",
    });
    expect(allText()).toContain("Uden nummeret er navnet »Bo Ek«.");
  });
});

describe("the label", () => {
  const body = "Anna Holm har en depression.";

  test("one click puts on the recommended one, and the verdict says that it can be sent", async () => {
    const { outlook, user } = await openPane({ body, language: "sv", labels: LABELS });
    await user.click(click("Sätt etiketten nu"));
    expect(outlook.done).toEqual([`label: ${CONFIDENTIAL.id}`]);
    expect(verdict()).toBe(paneTexts.sv.protected.headline);
    // Office.js cannot take a label off, so the sender is told how to.
    expect(allText()).toContain(paneTexts.sv.label.howToRemove);
    expect(screen.queryByRole("button", { name: "Ångra" })).not.toBeInTheDocument();
  });

  test("undo brings back the label that was on before", async () => {
    const { outlook, user } = await openPane({ body, language: "sv", labels: LABELS, label: INTERNAL.id });
    await user.click(click("Sätt etiketten nu"));
    await user.click(click("Ångra"));
    expect(outlook.draft.label).toEqual(read(INTERNAL.id));
    expect(allText()).toContain(paneTexts.sv.label.restored({ label: INTERNAL.name }));
  });

  test("the sender chooses among their own, the needed one recommended, and is told what another leads to", async () => {
    const { outlook, user } = await openPane({ body, language: "sv", labels: LABELS });
    await user.click(click("Välj etikett"));
    const choices = await screen.findAllByRole("radio");
    expect(choices).toHaveLength(3);
    expect(screen.getByRole("radio", { name: /konfidentiell.*Rekommenderas/ })).toBeChecked();
    expect(allText()).toContain(OPEN.tooltip);
    expect(await violations()).toEqual([]);

    await user.click(screen.getByRole("radio", { name: /Intern/ }));
    expect(allText()).toContain(paneTexts.sv.label.consequenceOther({ required: CONFIDENTIAL.name }));
    await user.click(click("Sätt ”Intern”"));
    expect(outlook.draft.label).toEqual(read(INTERNAL.id));
    expect(verdict()).toBe("Mejlet skyddas när du skickar det.");
  });

  test("where none is needed, the choice is the sender's and stays", async () => {
    const { outlook, user } = await openPane({ body: "Hej", language: "da", labels: LABELS });
    await user.click(click("Vælg mærkat"));
    await user.click(await screen.findByRole("radio", { name: /Intern/ }));
    expect(allText()).toContain(paneTexts.da.label.consequenceFree);
    await user.click(click("Sæt »Intern« på"));
    expect(outlook.draft.label).toEqual(read(INTERNAL.id));
  });

  test("G-09 nothing takes a label off when the reason for it is gone", async () => {
    const { outlook } = await openPane({ body, language: "sv", labels: LABELS, label: CONFIDENTIAL.id });
    outlook.change({ body: read({ format: "text", content: "Hej" }) });
    await settle();
    expect(verdict()).toBe(free);
    expect(outlook.done).toEqual([]);
    expect(allText()).toContain(paneTexts.sv.label.now({ label: CONFIDENTIAL.name }));
  });

  test("tells when Outlook did not take it", async () => {
    const { user } = await openPane(
      { body, language: "da", labels: LABELS },
      { prepare: (outlook) => (outlook.fails = { label: "not-verified" }) },
    );
    await user.click(click("Sæt mærkaten på nu"));
    expect(allText()).toContain(
      paneTexts.da.label.notApplied({ label: CONFIDENTIAL.name, why: "not-verified" }),
    );
  });
});

describe("language and introduction", () => {
  test("the switch changes every text at once and is remembered", async () => {
    const { user, saved } = await openPane({ subject: "Ang. 010190-1234", language: "sv" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Språk (Sprog)" }), "Dansk");
    expect(verdict()).toBe("Mailen kan ikke sendes endnu.");
    expect(document.documentElement.lang).toBe("da");
    await user.selectOptions(screen.getByRole("combobox", { name: "Sprog (Språk)" }), "Som i Outlook");
    expect(verdict()).toBe(held);
    expect(saved).toEqual([
      { language: "da", introductionSeen: true },
      { language: null, introductionSeen: true },
    ]);
  });

  test("a remembered language wins over Outlook's", async () => {
    await openPane(
      { subject: "Hej", language: "sv" },
      { preferences: { language: "da", introductionSeen: true } },
    );
    expect(verdict()).toBe("Mailen kan sendes.");
  });

  test("another language of Outlook's gives the policy's", async () => {
    await openPane({ subject: "Hej" });
    expect(verdict()).toBe(free);
  });

  test("the introduction greets once", async () => {
    const { user, saved } = await openPane(
      { subject: "Hej", language: "sv" },
      { preferences: { language: null, introductionSeen: false } },
    );
    const introduction = await screen.findByRole("region", { name: "Nytt för dig?" });
    expect(await violations()).toEqual([]);
    await user.click(within(introduction).getByRole("button", { name: "Jag förstår" }));
    expect(introduction).not.toBeInTheDocument();
    expect(saved).toEqual([{ language: null, introductionSeen: true }]);
  });
});
