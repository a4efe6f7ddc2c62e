/**
 * The built add-in over the same thirty mails as the web (Microsoft's library for the web, in a browser) and as classic
 * Outlook (Microsoft's library for Windows and a bare world): the same decisions, case by case.
 */
import { assumedNoticed } from "../../outlook-host/host/behaviours";
import { emptyMail, type Mail } from "../../outlook-host/host/mail";
import { thirtyWindowMails } from "../bundle/thirty-mails";
import { compareClients, decisionOf, formatCompared, type Compared } from "./support/compare-clients";
import { startLocalOutlook, type LeanOutlook, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(600_000);

let outlook: LocalOutlook;
let lean: LeanOutlook;
let compared: readonly Compared[];
beforeAll(async () => {
  outlook = await startLocalOutlook();
  compared = await compareClients(outlook);
  lean = await outlook.openLean();
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
  const warned = thirtyWindowMails().flatMap(({ id, lang, mail }) => {
    const onThePhone = compared.find((one) => one.id === id)?.outcomes.phone.warnings ?? [];
    return onThePhone.length === 0 ? [] : [{ lang, mail, onThePhone }];
  });
  expect(warned.length).toBeGreaterThan(3);
  const finding = (warnings: readonly string[]) => warnings.map((warning) => warning.split(".")[0]);
  for (const { lang, mail, onThePhone } of warned.filter((_one, index) => index % 3 === 0)) {
    const onTheWeb = (await lean.send(mail, { lang, client: "web" })).warnings;
    expect(finding(onThePhone)).toEqual(finding(onTheWeb));
  }
});

const INHERITED: Mail = {
  ...emptyMail({ name: "Anna Exempelsson", address: "anna.exempelsson@goteborg.se" }),
  to: [{ name: "Karin Provsson", address: "karin.provsson@example.com" }],
  subject: "SV: Ansökan 811218-9876",
  html: "<div>Hej!</div>",
  composeType: "reply",
};

test("a phone warns of a reply that has inherited an identity number in its subject, in the words the web has", async () => {
  const [onTheWeb, onThePhone, otherwise] = [
    await lean.send(INHERITED, { lang: "sv", client: "web" }),
    await lean.send(INHERITED, { lang: "sv", client: "phone" }),
    await lean.send(INHERITED, { lang: "sv", client: "phone", otherwise: assumedNoticed("on-the-phone") }),
  ];
  expect(onThePhone.warnings).toHaveLength(1);
  expect(onThePhone.warnings).toEqual(onTheWeb.warnings);
  // And when what is assumed of phones is not so.
  expect(otherwise.warnings).toEqual(onTheWeb.warnings);
});

test("nothing was asked for but the add-in's own files, office.js with its folder, and MicrosoftAjax.js", () => {
  expect(outlook.takeStrayRequests()).toEqual([]);
});
