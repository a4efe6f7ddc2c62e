import type { RuleOutcome } from "../../../rules/policy/policy";
import { problemText } from "../problem";
import { number } from "../progress";
import type { Found, MailRow } from "../row";
import type { Totals } from "../totals";
import { html, type Html, type Part } from "./html";
import { section, swatch, whereOf } from "./sections";
import { CATEGORY_NAMES, OUTCOME_NAMES, PLACE_NAMES, plural } from "./words";

/** The strictest first. */
const STOPPED: readonly RuleOutcome[] = ["block", "ask", "label"];
/** Matches of one mail that are shown; the first are enough to know it by. */
const MATCHES = 6;

export function examplesSection({ examples, policies }: Totals): Html {
  const first = policies[0];
  const intro = `The first mails of each outcome${first === undefined ? "" : ` under ${first.id}`}, with what was found that mattered. Words are dots, so that the report can be shown to others; npm run check --reveal shows the words of a mail. mails.csv has every mail.`;
  return section(
    "mails",
    "Mails",
    intro,
    STOPPED.map((outcome) => {
      const mails = examples[outcome];
      const total = first?.outcomes[outcome] ?? 0;
      if (mails.length === 0) return null;
      return html`<details>
        <summary>
          ${swatch(outcome)}${OUTCOME_NAMES[outcome]}:
          ${mails.length === total ? number(total) : `the first ${mails.length} of ${number(total)}`}
        </summary>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">Mail</th>
                <th scope="col">Rules</th>
                <th scope="col">What was found</th>
              </tr>
            </thead>
            <tbody>
              ${mails.map(mailRow)}
            </tbody>
          </table>
        </div>
      </details>`;
    }),
  );
}

function mailRow(mail: MailRow): Html {
  const verdict = mail.verdicts[0];
  const rules = Array.from(new Set((verdict?.rules ?? []).map(({ rule }) => rule))).join(", ");
  const acting = (verdict?.found ?? []).filter(({ acts }) => acts);
  const more = acting.length - MATCHES;
  return html`<tr>
    <th scope="row">${whereOf(mail)}</th>
    <td><code>${rules}</code></td>
    <td>
      ${acting.slice(0, MATCHES).map(matchLine)}${more > 0 ? html`<small>and ${number(more)} more</small>` : null}
    </td>
  </tr>`;
}

function matchLine({ category, place, masked }: Found): Html {
  return html`<div>
    ${CATEGORY_NAMES[category]} <small>(${PLACE_NAMES[place].toLowerCase()})</small> <code>${masked}</code>
  </div>`;
}

export function problemsSection({ unreadable, leftOut, unreadableParts }: Totals): Html {
  const nothing = unreadable.length + leftOut.length + unreadableParts.length === 0;
  return section(
    "unreadable",
    "What could not be read",
    nothing
      ? "Everything in the inputs was read."
      : "Everything that lay in the inputs and is not, or not wholly, in the figures above.",
    [
      unreadable.length === 0
        ? null
        : html`<h3>${plural(unreadable.length, "file or mail was", "files or mails were")} not checked</h3>
            <div class="wide">
              <table>
                <thead>
                  <tr>
                    <th scope="col">File</th>
                    <th scope="col">Why</th>
                  </tr>
                </thead>
                <tbody>
                  ${unreadable.map(
                    (row) =>
                      html`<tr>
                        <th scope="row">${whereOf(row)}</th>
                        <td>${problemText(row.problem)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`,
      partsTable(unreadableParts),
      leftOut.length === 0
        ? null
        : html`<h3>${plural(leftOut.length, "file is", "files are")} of another kind</h3>
            <details>
              <summary>The files</summary>
              <ul>
                ${leftOut.map((file) => html`<li><code>${file}</code></li>`)}
              </ul>
            </details>`,
    ],
  );
}

function partsTable(parts: Totals["unreadableParts"]): Part {
  if (parts.length === 0) return null;
  return html`<h3>Parts of mails that could not be read</h3>
    <p>The policy decides what becomes of such a mail; it is counted above.</p>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Why</th>
            <th scope="col" class="n">Mails</th>
          </tr>
        </thead>
        <tbody>
          ${parts.map(
            ({ part, why, mails }) =>
              html`<tr>
                <th scope="row">${part}</th>
                <td>${why}</td>
                <td class="n">${number(mails)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
