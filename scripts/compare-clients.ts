/**
 * Sends the same thirty mails in the local Outlook as the web, as classic Outlook and as a phone, and prints what each
 * decided: `npm run compare-clients`. The add-in must have been built (`npm run build`).
 */
import path from "node:path";
import { buildPage } from "../outlook-host/server/build-page";
import { compareClients, decisionOf, formatCompared } from "../test/browser/support/compare-clients";
import { DIST, startLocalOutlook } from "../test/browser/support/local-outlook";

async function main(): Promise<boolean> {
  await buildPage(path.join(DIST, "outlook-host"));
  const outlook = await startLocalOutlook();
  try {
    const compared = await compareClients(outlook);
    console.log(formatCompared(compared));
    const stray = outlook.takeStrayRequests();
    for (const request of stray) console.error(`Should not have been asked for: ${request}`);
    const differing = compared.filter(
      ({ outcomes: { web, classic } }) =>
        JSON.stringify(decisionOf(web)) !== JSON.stringify(decisionOf(classic)),
    );
    console.log(`\n${compared.length} mails, ${differing.length} decided differently.`);
    return differing.length === 0 && stray.length === 0;
  } finally {
    await outlook.close();
  }
}

main().then(
  (ok) => (process.exitCode = ok ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
