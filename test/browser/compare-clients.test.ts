/**
 * The built add-in over the same thirty mails as the web (Microsoft's library for the web, in a browser) and as classic
 * Outlook (Microsoft's library for Windows and a bare world): the same decisions, case by case.
 */
import { SEEN_IN_PAGES } from "../../outlook-host/host/behaviours";
import { emptyMail, type Mail } from "../../outlook-host/host/mail";
import { thirtyWindowMails } from "../bundle/thirty-mails";
import { compareClients, decisionOf, formatCompared, type Compared } from "./support/compare-clients";
import { startLocalOutlook, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(600_000);

let outlook: LocalOutlook;
let compared: readonly Compared[];
beforeAll(async () => {
  outlook = await startLocalOutlook();
  compared = await compareClients(outlook);
  console.log(formatCompared(compared));
});
afterAll(async () => {
  await outlook.close();
});

test("thirty mails were sent in each client, some let go, some labelled, some held", () => {
  expect(compared).toHaveLength(30);
  const ends = new Set(compared.map(({ outcomes: { web } }) => web.ended));
  expect(ends).toEqual(new Set(["sent", "held", "asked"]));
  expect(compared.some(({ outcomes: { web } }) => web.label !== null)).toBe(true);
});

test("every mail is decided in classic Outlook's bare world as it is on the web", () => {
  const of = (client: "web" | "classic"): readonly object[] =>
    compared.map(({ id, outcomes }) => ({ id, ...decisionOf(outcomes[client]) }));
  expect(of("classic")).toEqual(of("web"));
});

test("no client was asked for what it has not, and no call stayed open beside three others", () => {
  const complaints = compared.flatMap(({ outcomes }) => [
    ...outcomes.web.complaints,
    ...outcomes.classic.complaints,
    ...outcomes.phone.complaints,
  ]);
  expect(complaints).toEqual([]);
});

test("a phone asks nobody at Send and changes nothing", () => {
  for (const { outcomes } of compared) {
    expect(outcomes.phone).toMatchObject({ ended: "sent", options: null, label: null });
  }
});

test("a phone warns of what the web warns of, as far as it can read; only what can be done about it differs", async () => {
  const web = await outlook.openLean({ lang: "sv", client: "web" });
  const warned = thirtyWindowMails().filter(
    ({ id, lang }) =>
      lang === "sv" && compared.some((one) => one.id === id && one.outcomes.phone.warnings.length > 0),
  );
  expect(warned.length).toBeGreaterThan(0);
  for (const { id, mail } of warned) {
    const onThePhone = compared.find((one) => one.id === id)?.outcomes.phone.warnings ?? [];
    const onTheWeb = (await web.send(mail)).warnings;
    const finding = (warnings: readonly string[]) => warnings.map((warning) => warning.split(".")[0]);
    expect(finding(onThePhone)).toEqual(finding(onTheWeb));
  }
  await web.close();
});

const INHERITED: Mail = {
  ...emptyMail({ name: "Anna Exempelsson", address: "anna.exempelsson@goteborg.se" }),
  to: [{ name: "Karin Provsson", address: "karin.provsson@example.com" }],
  subject: "SV: Ansökan 811218-9876",
  html: "<div>Hej!</div>",
  composeType: "reply",
};

test("a phone warns of a reply that has inherited an identity number in its subject, in the words the web has", async () => {
  const warnings = [];
  for (const client of ["web", "phone"] as const) {
    const lean = await outlook.openLean({ lang: "sv", client });
    warnings.push((await lean.send(INHERITED)).warnings);
    await lean.close();
  }
  const [onTheWeb, onThePhone] = warnings;
  expect(onThePhone).toHaveLength(1);
  expect(onThePhone).toEqual(onTheWeb);
});

test.each(SEEN_IN_PAGES)(
  "where %s is not so, the sender is warned all the same, and a computer holds the mail",
  async (otherwise) => {
    const client = otherwise.startsWith("phone-") ? "phone" : "web";
    const lean = await outlook.openLean({ lang: "sv", client, otherwise });
    const { warnings, ended } = await lean.send(INHERITED);
    await lean.close();
    expect(warnings).toHaveLength(1);
    expect(ended).toBe(client === "phone" ? "sent" : "held");
  },
);

test("nothing was asked for but the add-in's own files, office.js with its folder, and MicrosoftAjax.js", () => {
  expect(outlook.takeStrayRequests()).toEqual([]);
});
