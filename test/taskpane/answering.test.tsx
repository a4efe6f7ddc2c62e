import { screen, waitFor } from "@testing-library/react";
import { read, type Policy } from "../../src/rules";
import { paneTexts } from "../../src/taskpane/texts/texts";
import { CONFIDENTIAL, LABELS } from "./support/fake-outlook";
import { markingChecker, policy } from "./support/marking-checker";
import { allText, openPane, settle, verdict, violations, type OpenPane } from "./support/open-pane";

const sv = paneTexts.sv.answer;
const asks = "Du avgör om mejlet ska skickas.";

/** Göteborg's policy, but what it asks about is answered with one of two reasons. */
const asksByReason: Policy = {
  ...policy,
  reasons: [
    { code: "consent", label: { sv: "Personen vill ha det så.", da: "Personen ønsker det." } },
    { code: "urgent", label: { sv: "Det är bråttom.", da: "Det haster." } },
  ],
  rules: mapRules(policy.rules),
};

function mapRules(rules: Policy["rules"]): Policy["rules"] {
  const [first, ...rest] = rules.map((rule) =>
    rule.outcome === "ask" ? { ...rule, askBy: "reason" as const } : rule,
  );
  if (first === undefined) throw new Error("a policy has rules");
  return [first, ...rest];
}

async function openAsking(): Promise<OpenPane> {
  return openPane(
    { body: "Vi måste tala om hennes ekonomi.", labels: LABELS, language: "sv" },
    { checker: markingChecker(asksByReason) },
  );
}

test("a reason from the policy's list lets the mail go: the verdict changes at once, and the choice can be undone", async () => {
  const { outlook, user, announced } = await openAsking();
  expect(verdict()).toBe(asks);
  expect(screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).value)).toEqual([
    "consent",
    "urgent",
  ]);
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("radio", { name: "Det är bråttom." }));
  await user.click(screen.getByRole("button", { name: sv.confirm }));
  expect(verdict()).toBe(sv.headline);
  expect(allText()).toContain("Ditt skäl: ”Det är bråttom”.");
  expect(allText()).toContain(sv.send);
  expect(outlook.answer).toMatchObject({ reason: "urgent" });
  // Nothing of the mail goes into what is kept.
  expect(JSON.stringify(outlook.answer)).not.toMatch(/ekonomi/);
  expect(announced.filter((words) => words.startsWith(sv.headline))).toHaveLength(1);
  expect(await violations()).toEqual([]);

  await waitFor(() => expect(screen.getByRole("button", { name: sv.takeBack })).toHaveFocus());
  await user.click(screen.getByRole("button", { name: sv.takeBack }));
  expect(verdict()).toBe(asks);
  expect(outlook.answer).toBeNull();
});

test("any change of the mail voids the answer, and the pane says so", async () => {
  const { outlook, user } = await openAsking();
  await user.click(screen.getByRole("radio", { name: "Det är bråttom." }));
  await user.click(screen.getByRole("button", { name: sv.confirm }));
  outlook.change({ body: read({ format: "text", content: "Vi måste tala om hennes ekonomi. Snart." }) });
  await settle();
  expect(verdict()).toBe(asks);
  expect(allText()).toContain(sv.voided);

  // As it was when the answer was given.
  outlook.change({ body: read({ format: "text", content: "Vi måste tala om hennes ekonomi." }) });
  await settle();
  expect(verdict()).toBe(sv.headline);
});

test("an answer that was given before the pane was opened still counts", async () => {
  const first = await openAsking();
  await first.user.click(screen.getByRole("radio", { name: "Det är bråttom." }));
  await first.user.click(screen.getByRole("button", { name: sv.confirm }));
  const { answer, draft } = first.outlook;
  document.body.innerHTML = "";
  await openPane(
    { labels: LABELS, language: "sv" },
    {
      checker: markingChecker(asksByReason),
      prepare: (outlook) => Object.assign(outlook, { answer, draft }),
    },
  );
  await settle();
  expect(verdict()).toBe(sv.headline);
});

test("an answer that Outlook does not take is told, and nothing is pretended", async () => {
  const { outlook, user } = await openAsking();
  outlook.fails = { answer: true };
  await user.click(screen.getByRole("radio", { name: "Det är bråttom." }));
  await user.click(screen.getByRole("button", { name: sv.confirm }));
  expect(verdict()).toBe(asks);
  expect(allText()).toContain(sv.notKept);
});

describe("where a rule asks in Outlook's dialog", () => {
  const asksInDialog = { body: "Vi måste tala om hennes ekonomi.", language: "sv" } as const;

  test("the pane asks nothing, and says that Outlook will", async () => {
    await openPane(asksInDialog);
    expect(screen.queryAllByRole("radio")).toEqual([]);
    expect(allText()).toContain(sv.inDialog);
  });

  test("an Outlook without such a dialog (before Mailbox 1.14) leaves the question to the pane", async () => {
    const { user } = await openPane(asksInDialog, {
      prepare: (outlook) => (outlook.can = { ...outlook.can, canAsk: false, mailboxSet: "1.13" }),
    });
    expect(screen.getAllByRole("radio")).toHaveLength(1);
    expect(screen.getByRole("radio")).toBeChecked();
    await user.click(screen.getByRole("button", { name: sv.confirm }));
    expect(verdict()).toBe(sv.headline);
  });
});

test("an answered mail that needs the label as well says that it will have it", async () => {
  const checker = markingChecker({
    ...asksByReason,
    rules: mapRules([
      ...policy.rules.map((rule) =>
        rule.id === "sometimes-confidential"
          ? { ...rule, when: { categories: ["finances"] as const } }
          : rule,
      ),
    ] as unknown as Policy["rules"]),
  });
  const { user } = await openPane(
    { body: "Anna Holm har en depression. Hennes ekonomi är dålig.", labels: LABELS, language: "sv" },
    { checker },
  );
  await user.click(screen.getByRole("radio", { name: "Det är bråttom." }));
  await user.click(screen.getByRole("button", { name: sv.confirm }));
  expect(allText()).toContain(sv.withLabel({ label: CONFIDENTIAL.name }));
});
