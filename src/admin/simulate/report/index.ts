import type { Policy } from "../../../rules";
import type { Totals } from "../totals";
import { comparisonSection } from "./comparison";
import { examplesSection, problemsSection } from "./mails";
import { html, trusted } from "./html";
import { headSection } from "./head";
import {
  categoriesSection,
  hoursSection,
  outcomesSection,
  placesSection,
  rulesSection,
  timesSection,
} from "./sections";
import { STYLE } from "./style";

/**
 * The report as one HTML page that needs nothing else: no script, no address but its own, charts as SVG. Every chart has
 * its figures in a table. Nothing of a mail's text is in it.
 */
export function reportPage(totals: Totals, policies: readonly Policy[]): string {
  const names = totals.policies.map(({ id, version }) => `${id} ${version}`).join(" and ");
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Simulation: ${names}</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <main>
          ${headSection(totals, policies)} ${outcomesSection(totals)} ${comparisonSection(totals)}
          ${rulesSection(totals, policies)} ${categoriesSection(totals)} ${placesSection(totals)}
          ${hoursSection(totals)} ${examplesSection(totals)} ${timesSection(totals)}
          ${problemsSection(totals)}
        </main>
      </body>
    </html> `;
  return page.text;
}
