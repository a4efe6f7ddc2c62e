import type { Outcome } from "../../../rules/policy/policy";
import { number } from "../progress";
import type { MailRow, Verdict } from "../row";
import { OUTCOMES, type Totals } from "../totals";
import { html, type Html, type Part } from "./html";
import { section, swatch, whereOf } from "./sections";
import { OUTCOME_NAMES, plural, share } from "./words";

/** Two policies side by side: how many mails go from which outcome to which, and examples. Nothing with one policy. */
export function comparisonSection({ comparison, policies, mails }: Totals): Part {
  const [first, second] = policies;
  if (comparison === null || first === undefined || second === undefined) return null;
  const { matrix, changed, examples } = comparison;
  const cell = (from: Outcome, to: Outcome): Html => {
    const count = matrix[from][to];
    const kind = from === to ? "same" : count > 0 ? "other" : "same";
    return html`<td class="${kind}">${count === 0 ? "–" : number(count)}</td>`;
  };
  return section(
    "comparison",
    "Side by side",
    `${plural(changed, "mail", "mails")} (${share(changed, mails)}) would be treated otherwise under ${second.id} ${second.version} than under ${first.id} ${first.version}: another outcome, or another label.`,
    [
      html`<div class="wide">
        <table class="matrix">
          <caption>
            Each row is an outcome under ${first.id}, each column one under ${second.id}. What stays the same
            is grey.
          </caption>
          <thead>
            <tr>
              <th scope="col">${first.id} ↓ ${second.id} →</th>
              ${OUTCOMES.map((to) => html`<th scope="col" class="n">${OUTCOME_NAMES[to]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${OUTCOMES.map(
              (from) =>
                html`<tr>
                  <th scope="row">${swatch(from)}${OUTCOME_NAMES[from]}</th>
                  ${OUTCOMES.map((to) => cell(from, to))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
      examples.length === 0
        ? null
        : html`<details>
            <summary>
              ${examples.length === changed ? "The mails" : `The first ${examples.length} mails; mails.csv has all`}
            </summary>
            <div class="wide">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Mail</th>
                    <th scope="col">${first.id}</th>
                    <th scope="col">${second.id}</th>
                  </tr>
                </thead>
                <tbody>
                  ${examples.map(exampleRow)}
                </tbody>
              </table>
            </div>
          </details>`,
    ],
  );
}

function exampleRow(mail: MailRow): Html {
  return html`<tr>
    <th scope="row">${whereOf(mail)}</th>
    ${mail.verdicts.map((verdict) => html`<td>${verdictPart(verdict)}</td>`)}
  </tr>`;
}

function verdictPart({ outcome, rules }: Verdict): Part {
  const ids = Array.from(new Set(rules.map(({ rule }) => rule))).join(", ");
  return [OUTCOME_NAMES[outcome], ids === "" ? null : html`<br /><small><code>${ids}</code></small>`];
}
