/**
 * Writes docs/verify-in-your-tenant.md from the assumed behaviours: `npm run verify-steps` (`--check` only compares). What an administrator must
 * look at is what we assume, no more and no less.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { ASSUMED } from "./host/behaviours";

const VERIFY_FILE = path.join(__dirname, "../docs/verify-in-your-tenant.md");

/** The document as it should be. */
async function verificationDocument(): Promise<string> {
  const options = await resolveConfig(VERIFY_FILE);
  return await format(INTRODUCTION + ASSUMED.map(section).join("\n"), { ...options, filepath: VERIFY_FILE });
}

const INTRODUCTION = `# Verify in your tenant

For the administrator who introduces Kuvert. Nobody has run it in a Microsoft 365 tenant yet: it was built and tested with
Microsoft's own Office.js against a local Outlook of our own. Where Microsoft's documentation says what Outlook does, we
rely on it. Each check below is something that **no document says** and that we have assumed. Kuvert has been tested with
the opposite of each that it can notice, and stays safe then; but what people see may differ.

Before you begin: deploy Kuvert to yourself and one colleague only; have one account with your labels published and one
without; use the clients your organisation uses. Write down, for each check: date, client, version, seen as expected or
not. All numbers are published test numbers. Nobody has them.

This file is made from outlook-host/host/behaviours.ts (\`npm run verify-steps\`).

`;

function section({ id, does, otherwise, noticed, verify }: (typeof ASSUMED)[number], index: number): string {
  return [
    `## ${index + 1}. ${does}`,
    ...verify.steps.map((step, at) => `${at + 1}. ${step}`),
    `\n**Expected:** ${verify.expected}\n`,
    `**If you see something else:** ${verify.ifNot}\n`,
    typeof noticed === "object"
      ? `<sub>\`${id}\` – otherwise: ${otherwise} ${noticed.nowhere}</sub>\n`
      : `<sub>\`${id}\` – tested the other way round: ${otherwise}</sub>\n`,
  ].join("\n");
}

async function main(): Promise<void> {
  const text = await verificationDocument();
  if (!process.argv.includes("--check")) writeFileSync(VERIFY_FILE, text);
  else if (readFileSync(VERIFY_FILE, "utf8") !== text)
    throw new Error("npm run verify-steps has not been run.");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
