import type { Policy } from "../../../rules";
import { duration, number } from "../progress";
import { OUTCOMES, type Totals } from "../totals";
import { html, type Html } from "./html";
import { OUTCOME_NAMES, plural, share } from "./words";

/** Title, the answer in a sentence, the figures at a glance, and what they do not say. */
export function headSection(totals: Totals, policies: readonly Policy[]): Html {
  const { mails, complete, unreadable, leftOut, run } = totals;
  const [first, second] = totals.policies;
  if (first === undefined) throw new Error("INVARIANT: every run has a policy");
  const stopped = first.outcomes.ask + first.outcomes.block;
  const organisations = Array.from(new Set(policies.map(({ organisation }) => organisation))).join(" and ");
  return html`<header>
    <p class="soft">Kuvert, simulation · ${organisations}</p>
    <h1>
      What ${first.id} ${first.version}${second === undefined ? "" : ` and ${second.id} ${second.version}`}
      would have done with ${plural(mails, "mail", "mails")}
    </h1>
    <p class="lead">
      Under ${first.id}, ${share(first.outcomes.allow, mails)} of the mails would have been sent as they are,
      ${share(first.outcomes.label, mails)} with the sensitivity label. The sender would have been stopped in
      ${share(stopped, mails)}: asked in ${share(first.outcomes.ask, mails)}, held in
      ${share(first.outcomes.block, mails)}.${second === undefined ? "" : ` ${second.id} would have stopped the sender in ${share(second.outcomes.ask + second.outcomes.block, mails)}.`}
    </p>
    ${complete ? null : html`<p class="note">The run was interrupted, so this is a part of the mails. The same command goes on from here.</p>`}
    ${unreadable.length === 0 ? null : html`<p class="note">${plural(unreadable.length, "file or mail", "files or mails")} could not be read and count nowhere below. <a href="#unreadable">They are listed at the end.</a></p>`}
    <ul class="tiles">
      <li><b>${number(mails)}</b><span>${mails === 1 ? "mail" : "mails"} checked</span></li>
      ${OUTCOMES.map((outcome) => html`<li style="--c: var(--${outcome})"><b>${number(first.outcomes[outcome])}</b><span>${OUTCOME_NAMES[outcome].toLowerCase()}${second === undefined ? "" : ` under ${first.id}`}</span></li>`)}
      <li><b>${number(unreadable.length)}</b><span>could not be read</span></li>
    </ul>
    <p>
      ${howItRan(totals)} Kuvert looks at subject, text, recipients and names of attachments; contents of
      attachments are not read. It errs both ways: look through some of the mails that were stopped, and some
      that were not, before you decide.
    </p>
    <p class="soft">
      Inputs: ${run.inputs.map((input, index) => [index === 0 ? null : ", ", html`<code>${input}</code>`])}.
      Words that were found are shown as dots here and in the other files, also where names of files hold
      them.${leftOut.length === 0 ? "" : ` ${plural(leftOut.length, "file", "files")} of other kinds lay there too; they are listed at the end.`}
    </p>
    <nav aria-label="Parts of the report">
      <ul>
        ${parts(totals).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

function parts({ comparison }: Totals): readonly (readonly [string, string])[] {
  return [
    ["outcomes", "Outcomes"],
    ...(comparison === null ? [] : [["comparison", "Side by side"] as const]),
    ["rules", "Rules"],
    ["categories", "Categories"],
    ["places", "Places"],
    ["hours", "Hours of the day"],
    ["mails", "Mails"],
    ["times", "Time of the check"],
    ["unreadable", "What could not be read"],
  ];
}

function howItRan({ sessions, run }: Totals): string {
  const seconds = sessions.reduce((sum, session) => sum + session.seconds, 0);
  const rows = sessions.reduce((sum, session) => sum + session.rows, 0);
  const threads = Math.max(...sessions.map((session) => session.threads));
  const megabytes = Math.max(...sessions.map((session) => session.megabytes));
  const { year, month, day } = run.today;
  const date = new Date(Date.UTC(year, month - 1, day)).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const rate = seconds > 0 ? `, ${number(Math.round(rows / seconds))} a second` : "";
  const goes = sessions.filter(({ rows }) => rows > 0).length;
  const times = goes > 1 ? ` in ${goes} goes` : "";
  return `Checked as on ${date}${times}: ${duration(seconds)}${rate}, with ${plural(threads, "thread", "threads")} and at most ${number(megabytes)} MB of memory.`;
}
