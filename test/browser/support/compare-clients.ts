import type { ClientId } from "../../../outlook-host/host/clients";
import type { Outcome } from "../../../outlook-host/lean/send-mail";
import { thirtyWindowMails } from "../../bundle/thirty-mails";
import type { Choice, LocalOutlook } from "./local-outlook";

/** What the compared clients made of one mail. */
export interface Compared {
  readonly id: string;
  readonly outcomes: Readonly<Record<ClientId, Outcome>>;
}

/** The clients that are compared: the real library for the web, the real one for Windows in a bare world, a phone. */
export const COMPARED = ["web", "classic", "phone"] as const satisfies readonly ClientId[];

/** No patience runs out, however busy the machine is: what is compared is what is decided. */
const PATIENT = { slowAfter: 120_000 } as const;

/** What is decided at Send is compared, and a phone decides nothing. */
const AT_SEND_ONLY = { composeEvents: "off" } as const;

/** Sends the same thirty mails in each client, all from one page. */
export async function compareClients(outlook: LocalOutlook): Promise<readonly Compared[]> {
  const mails = thirtyWindowMails();
  const lean = await outlook.openLean();
  const results = await Promise.all(COMPARED.map(async (client) => [client, await sendAll(client)] as const));
  await lean.close();
  return mails.map(({ id }, index) => ({
    id,
    outcomes: Object.fromEntries(
      results.map(([client, all]) => [client, all[index]]),
    ) as Compared["outcomes"],
  }));

  async function sendAll(client: ClientId): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { lang, mail } of mails) {
      const choice: Choice = { lang, client, ...PATIENT, ...(client === "phone" ? {} : AT_SEND_ONLY) };
      outcomes.push(await lean.send(mail, choice));
    }
    return outcomes;
  }
}

/** All that a client decided about a mail: what is compared. */
export function decisionOf({ ended, options, label, subject, headers }: Outcome): object {
  return { ended, options: withoutClient(options), label, subject, headers };
}

/** The reference that a sender reads out ends with the client and its version, and so differs. */
function withoutClient(options: unknown): unknown {
  const json = JSON.stringify(options ?? null).replace(/, (?:web|windows) [\d.]+(?=\.["\\])/g, "");
  return JSON.parse(json);
}

/** The table that `npm run compare-clients` prints. */
export function formatCompared(compared: readonly Compared[]): string {
  const rows = compared.map(({ id, outcomes: { web, classic, phone } }) => [
    id,
    inShort(web),
    inShort(classic),
    JSON.stringify(decisionOf(web)) === JSON.stringify(decisionOf(classic)) ? "same" : "DIFFERS",
    phone.warnings.length === 0 ? "-" : "warned",
  ]);
  const heads = ["mail", "web (browser)", "classic (bare realm)", "", "phone"];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [heads, ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
    .join("\n");
}

function inShort({ ended, label }: Outcome): string {
  return label === null ? ended : `${ended}, labelled`;
}
