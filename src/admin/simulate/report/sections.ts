import type { Policy } from "../../../rules";
import type { Outcome } from "../../../rules/policy/policy";
import { number } from "../progress";
import {
  OUTCOMES,
  UNKNOWN_HOUR,
  type FoundTotal,
  type PolicyTotals,
  type RuleTotal,
  type Totals,
} from "../totals";
import { barChart, columnChart, type Series } from "./chart";
import { html, type Html, type Part } from "./html";
import {
  CATEGORY_NAMES,
  milliseconds,
  OUTCOME_MEANINGS,
  OUTCOME_NAMES,
  PLACE_NAMES,
  plural,
  share,
  SHORT_NAMES,
} from "./words";

/** A part of the report: heading, what it tells, and its charts with their tables. */
export function section(id: string, title: string, intro: Part, content: Part): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    <p>${intro}</p>
    ${content}
  </section>`;
}

export function swatch(outcome: Outcome): Html {
  return html`<span class="swatch" style="--c: var(--${outcome})"></span>`;
}

/** Under two policies, everything is told for each of them under its name. */
function forEach({ policies }: Totals, tell: (policy: PolicyTotals, index: number) => Part): Part {
  if (policies.length === 1) return policies.map(tell);
  return policies.map(
    (policy, index) =>
      html`<h3>${policy.id} ${policy.version}</h3>
        ${tell(policy, index)}`,
  );
}

export function outcomesSection(totals: Totals): Html {
  const { policies, mails } = totals;
  const chart = barChart(
    `How many mails have which outcome: ${policies.map(({ id, outcomes }) => `${id}: ${OUTCOMES.map((outcome) => `${OUTCOME_NAMES[outcome].toLowerCase()} ${outcomes[outcome]}`).join(", ")}`).join("; ")}.`,
    policies.map(({ id }) => id),
    byOutcome((outcome) => policies.map(({ outcomes }) => outcomes[outcome])),
  );
  const table = html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">Outcome</th>
          ${policies.map(
            ({ id }) =>
              html`<th scope="col" class="n">${id}</th>
                <th scope="col" class="n">Share</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${OUTCOMES.map(
          (outcome) =>
            html`<tr>
              <th scope="row">
                ${swatch(outcome)}${OUTCOME_NAMES[outcome]}<br /><small>${OUTCOME_MEANINGS[outcome]}</small>
              </th>
              ${policies.map(
                ({ outcomes }) =>
                  html`<td class="n">${number(outcomes[outcome])}</td>
                    <td class="n">${share(outcomes[outcome], mails)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
  const asked = policies.filter(({ outcomes, labelled }) => labelled > outcomes.label);
  const more = asked.map(
    ({ id, outcomes, labelled }) =>
      html`<p class="soft">
        Of those asked about under ${id}, ${number(labelled - outcomes.label)} get the label too.
      </p>`,
  );
  return section("outcomes", "Outcomes", "Each mail has one outcome: the strictest that any rule asks for.", [
    html`<div class="pair">
      ${chart}
      <div>${table}${more}</div>
    </div>`,
  ]);
}

export function rulesSection(totals: Totals, policies: readonly Policy[]): Html {
  const intro =
    "Which of the policy's rules were met, and what each asked for. A mail can meet several rules, so the figures may add up to more than the mails.";
  return section(
    "rules",
    "Rules",
    intro,
    forEach(totals, ({ rules }, index) => {
      const met = rules.filter(({ mails }) => mails > 0).sort((a, b) => b.mails - a.mails);
      const others = rules.filter(({ mails }) => mails === 0);
      return html`<div class="pair">
        ${met.length === 0 ? html`<p>No rule was met.</p>` : ruleChart(met)}
        <div class="wide">${ruleTable([...met, ...others], totals.mails, policies[index])}</div>
      </div>`;
    }),
  );
}

function ruleChart(rules: readonly RuleTotal[]): Html {
  return barChart(
    `How many mails met which rule: ${rules.map(({ rule, mails }) => `${rule} ${mails}`).join(", ")}.`,
    rules.map(({ rule }) => rule),
    byOutcome((outcome) => rules.map(({ outcomes }) => (outcome === "allow" ? 0 : outcomes[outcome]))).filter(
      ({ values }) => values.some((value) => value > 0),
    ),
  );
}

function ruleTable(rules: readonly RuleTotal[], mails: number, policy: Policy | undefined): Html {
  const language = policy?.language ?? "sv";
  const titles = new Map(policy?.rules.map(({ id, title }) => [id, title[language]]));
  const observes = rules.some(({ observed }) => observed > 0);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Rule</th>
        <th scope="col" class="n">Mails</th>
        <th scope="col" class="n">Share</th>
        ${observes ? html`<th scope="col" class="n">Only observed</th>` : null}
      </tr>
    </thead>
    <tbody>
      ${rules.map((rule) => html`<tr${rule.mails + rule.observed === 0 ? html` class="none"` : null}><th scope="row"><code>${rule.rule}</code>${titles.has(rule.rule) ? html`<br /><small lang="${language}">${titles.get(rule.rule) ?? ""}</small>` : html`<br /><small>A part of the mail could not be read</small>`}</th><td class="n">${number(rule.mails)}</td><td class="n">${share(rule.mails, mails)}</td>${observes ? html`<td class="n">${number(rule.observed)}</td>` : null}</tr>`)}
    </tbody>
  </table>`;
}

export function categoriesSection(totals: Totals): Html {
  const intro =
    "What was found, by kind of data, with at least medium confidence. Dark: mails in which it was part of why a rule acted. Pale: found, and no rule minded it there, such as names of colleagues.";
  return section(
    "categories",
    "Categories",
    intro,
    forEach(totals, ({ categories }) => foundPart(categories, CATEGORY_NAMES, "Category", totals.mails)),
  );
}

export function placesSection(totals: Totals): Html {
  const intro =
    "Where in the mails it was found. Nothing in the subject line is ever encrypted, whatever the label; what stands in quoted history was often written by somebody else.";
  return section(
    "places",
    "Places",
    intro,
    forEach(totals, ({ places }) => foundPart(places, PLACE_NAMES, "Place", totals.mails)),
  );
}

function foundPart<T extends string>(
  found: readonly FoundTotal<T>[],
  names: Readonly<Record<T, string>>,
  heading: string,
  mails: number,
): Part {
  if (found.length === 0) return html`<p>Nothing was found.</p>`;
  const chart = barChart(
    `In how many mails something was found: ${found.map(({ of, mails }) => `${names[of]} ${mails}`).join(", ")}.`,
    found.map(({ of }) => names[of]),
    [
      { name: "A rule acted", color: "var(--plain)", values: found.map(({ acted }) => acted) },
      {
        name: "No rule minded",
        color: "var(--pale)",
        values: found.map(({ mails, acted }) => mails - acted),
      },
    ],
  );
  return html`<div class="pair">
    ${chart}
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${heading}</th>
            <th scope="col" class="n">Mails</th>
            <th scope="col" class="n">Share</th>
            <th scope="col" class="n">A rule acted</th>
            <th scope="col" class="n">Findings</th>
          </tr>
        </thead>
        <tbody>
          ${found.map(
            (total) =>
              html`<tr>
                <th scope="row">${names[total.of]}</th>
                <td class="n">${number(total.mails)}</td>
                <td class="n">${share(total.mails, mails)}</td>
                <td class="n">${number(total.acted)}</td>
                <td class="n">${number(total.findings)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

export function hoursSection(totals: Totals): Html {
  const intro = `When the mails were sent, by the hour in ${totals.run.timeZone}, and what would have become of them: it tells when people would be asked, and when someone should be there to help.`;
  return section(
    "hours",
    "Hours of the day",
    intro,
    forEach(totals, ({ hours }) => {
      const known = hours.slice(0, UNKNOWN_HOUR);
      const unknown = hours[UNKNOWN_HOUR];
      const without = unknown === undefined ? 0 : sum(unknown);
      const names = known.map((_, hour) => String(hour).padStart(2, "0"));
      const chart = columnChart(
        `Mails by the hour they were sent; most between ${busiest(known.map(sum))} o'clock.`,
        names,
        "hour",
        byOutcome((outcome) => known.map((counts) => counts[outcome])),
      );
      return html`<div class="pair">
          ${chart}
          <div class="wide">
            <table class="tight">
              <thead>
                <tr>
                  <th scope="col">Hour</th>
                  ${OUTCOMES.map((outcome) => html`<th scope="col" class="n">${SHORT_NAMES[outcome]}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${known.map((counts, hour) =>
                  sum(counts) === 0
                    ? null
                    : html`<tr>
                        <th scope="row" class="t">
                          ${names[hour] ?? ""}–${String((hour + 1) % 24).padStart(2, "0")}
                        </th>
                        ${OUTCOMES.map((outcome) => html`<td class="n">${number(counts[outcome])}</td>`)}
                      </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </div>
        ${without === 0 ? null : html`<p class="soft">${plural(without, "mail does", "mails do")} not say when it was sent.</p>`}`;
    }),
  );
}

function busiest(counts: readonly number[]): string {
  const hour = counts.indexOf(Math.max(...counts));
  return `${hour} and ${hour + 1}`;
}

export function timesSection(totals: Totals): Html {
  const { times, slowest } = totals;
  const intro = `How long the check of one mail took on this machine, with other mails being checked at the same time. Half of them took at most ${milliseconds(times.median)}, 95 of 100 at most ${milliseconds(times.p95)}, 99 of 100 at most ${milliseconds(times.p99)}, the slowest ${milliseconds(times.longest)}.`;
  const last = times.histogram.reduce((last, { mails }, index) => (mails > 0 ? index : last), 0);
  const shown = times.histogram.slice(0, last + 1);
  const names = shown.map(({ upTo }, index) =>
    upTo === Infinity ? `more than ${shown[index - 1]?.upTo ?? 0}` : `≤ ${upTo}`,
  );
  const chart = columnChart("How many mails took how long.", names, "milliseconds", [
    { name: "Mails", color: "var(--plain)", values: shown.map(({ mails }) => mails) },
  ]);
  return section(
    "times",
    "Time of the check",
    intro,
    html`<div class="pair">
        ${chart}
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">Milliseconds</th>
                <th scope="col" class="n">Mails</th>
                <th scope="col" class="n">Share</th>
              </tr>
            </thead>
            <tbody>
              ${shown.map(
                ({ mails }, index) =>
                  html`<tr>
                    <th scope="row">${names[index] ?? ""}</th>
                    <td class="n">${number(mails)}</td>
                    <td class="n">${share(mails, totals.mails)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </div>
      <h3>The slowest</h3>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">Mail</th>
              <th scope="col" class="n">Time</th>
              <th scope="col" class="n">Characters, with markup</th>
            </tr>
          </thead>
          <tbody>
            ${slowest.map(
              (mail) =>
                html`<tr>
                  <th scope="row">${whereOf(mail)}</th>
                  <td class="n">${milliseconds(mail.milliseconds)}</td>
                  <td class="n">${number(mail.characters)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  );
}

/** The file, and which mail of it. */
export function whereOf({ file, part }: { readonly file: string; readonly part: number | null }): Html {
  return html`<code>${file}</code>${part === null ? null : ` no. ${number(part)}`}`;
}

function byOutcome(values: (outcome: Outcome) => readonly number[]): Series[] {
  return OUTCOMES.map((outcome) => ({
    name: OUTCOME_NAMES[outcome],
    color: `var(--${outcome})`,
    values: values(outcome),
  }));
}

function sum(counts: Readonly<Record<Outcome, number>>): number {
  return OUTCOMES.reduce((total, outcome) => total + counts[outcome], 0);
}
