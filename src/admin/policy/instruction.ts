import type { Language } from "../../rules";
import type { DataCategory } from "../../rules/finding";
import { textsIn } from "../../rules/explanation/texts";
import { outcomeInGrid } from "../../rules/policy/counts";
import { bands, type Band } from "../../rules/policy/file/grid-problems";
import type { PolicyFile, PolicyFileRule } from "../../rules/policy/parse-policy";
import type { Channel, CountRange, Policy } from "../../rules/policy/policy";
import type { PolicyDocument } from "../policy-file";
import type { Block } from "./blocks";
import { INSTRUCTION_TEXTS, type InstructionTexts } from "./instruction-texts";
import { matrixOf, type Verdict } from "./matrix";

/**
 * The written instruction that a policy amounts to: what may be mailed how, and why (IMY 2022-11-15, I-13). Made of the
 * policy and of what the check itself decides; nothing in it is written by hand for one organisation.
 */
export function instructionOf({ policy, file }: PolicyDocument, language: Language): readonly Block[] {
  const texts = INSTRUCTION_TEXTS[language];
  return [
    { kind: "heading", level: 1, text: texts.title(policy.organisation) },
    {
      kind: "paragraph",
      text: `${texts.made(`${policy.id} ${policy.version}`)} ${texts.mode[policy.mode ?? "enforce"]}`,
    },
    heading(texts.headings.matrix),
    { kind: "paragraph", text: texts.matrixIntroduction },
    ...matrixBlocks(policy, language, texts),
    ...gridBlocks(file, policy, language, texts),
    heading(texts.headings.securely),
    { kind: "steps", items: policy.label?.byHand?.[language] ?? policy.secureChannel[language] },
    { kind: "paragraph", text: textsIn(language).contact(policy.contact[language]) },
    heading(texts.headings.recipients),
    ...recipientBlocks(file, language, texts),
    heading(texts.headings.rules),
    {
      kind: "table",
      header: texts.ruleColumns,
      rows: file.rules.map((rule) => ruleRow(rule, policy, language, texts)),
    },
    heading(texts.headings.exceptions),
    ...exceptionBlocks(file, language, texts),
    heading(texts.headings.unread),
    { kind: "list", items: unreadItems(policy, texts) },
    ...noteBlocks(policy, language, texts),
    heading(texts.headings.limits),
    { kind: "list", items: texts.limits },
  ];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text };
}

function matrixBlocks(policy: Policy, language: Language, texts: InstructionTexts): Block[] {
  const { columns, rows } = matrixOf(policy);
  const used = new Set<Verdict>();
  rows.forEach(({ verdicts }) => verdicts.forEach((verdict) => used.add(verdict)));
  const header = columns.map(({ place, channels, isEveryChannel }) => {
    const to = isEveryChannel
      ? texts.everyChannel
      : channels.map((channel) => texts.channel[channel]).join(", ");
    return `${texts.place[place]}: ${to}`;
  });
  return [
    {
      kind: "table",
      header: [texts.kind, ...header],
      rows: rows.map(({ categories, verdicts }) => [
        categories.map((category) => nameOf(category, language, texts)).join("; "),
        ...verdicts.map((verdict) => texts.verdict[verdict]),
      ]),
    },
    { kind: "heading", level: 3, text: texts.headings.meaning },
    {
      kind: "list",
      items: ORDER.filter((verdict) => used.has(verdict)).map(
        (verdict) => `${texts.verdict[verdict]}: ${lowerFirst(texts.meaning[verdict])}`,
      ),
    },
  ];
}

const ORDER: readonly Verdict[] = ["allow", "label", "secure", "ask", "block", "by-number"];

function nameOf(category: DataCategory, language: Language, texts: InstructionTexts): string {
  switch (category) {
    case "national-id":
      return texts.nationalId;
    case "organisation-id":
      return texts.organisationId;
    case "person-name":
      return texts.subjectName;
    default:
      return textsIn(language).nouns[category].heading;
  }
}

/** A table for each rule whose outcome depends on numbers: every pair of bands, and where each field comes from. */
function gridBlocks(file: PolicyFile, policy: Policy, language: Language, texts: InstructionTexts): Block[] {
  const blocks: Block[] = [];
  for (const { grid, title } of file.rules) {
    if (grid === undefined) continue;
    const persons = bands(
      grid.map((cell) => cell.persons),
      1,
    );
    const recipients = bands(
      grid.map((cell) => cell.recipients),
      0,
    );
    blocks.push(
      heading(texts.headings.numbers),
      { kind: "paragraph", text: `${title[language]} ${texts.numbersIntroduction}` },
      {
        kind: "table",
        header: ["", ...recipients.map((band) => texts.recipients(rangeOf(band, texts)))],
        rows: persons.map((person) => [
          texts.persons(rangeOf(person, texts)),
          ...recipients.map((recipient) => {
            const outcome = outcomeInGrid(grid, person.from, recipient.from) ?? "block";
            return texts.verdict[outcome === "label" && policy.label === null ? "secure" : outcome];
          }),
        ]),
      },
      {
        kind: "list",
        items: grid.map((cell) => {
          const where = `${texts.persons(spanOf(cell.persons, 1, texts))}, ${texts.recipients(spanOf(cell.recipients, 0, texts))}`;
          return `${where}: ${cell.source?.quote === undefined ? texts.policyDecides : `”${cell.source.quote}”`}`;
        }),
      },
    );
  }
  return blocks;
}

/** A range as a field of the table gives it; numbers begin at `least`. */
function spanOf({ atLeast, atMost }: CountRange, least: number, texts: InstructionTexts): string {
  return rangeOf({ from: Math.max(atLeast ?? least, least), to: atMost ?? Infinity }, texts);
}

function rangeOf({ from, to }: Band, texts: InstructionTexts): string {
  if (from === to) return String(from);
  if (to === Infinity) return from === 0 ? texts.anyNumber : texts.orMore(from);
  return from === 0 ? texts.upTo(to) : `${from}–${to}`;
}

function recipientBlocks(file: PolicyFile, language: Language, texts: InstructionTexts): Block[] {
  const { internal, sameServer = [], secureGateway, tunnel = [], forcedTls = [], elsewhere } = file.channels;
  const rows: string[][] = [];
  const add = (channel: Channel, patterns: typeof internal): void => {
    for (const { domain, justification } of patterns) {
      const shown = domain === "same-as-sender" ? texts.sameAsSender : domain;
      rows.push([shown, texts.channel[channel], justification[language]]);
    }
  };
  add("internal", internal);
  add("same-server", sameServer);
  add("secure-gateway", secureGateway);
  add("tunnel", tunnel);
  add("forced-tls", forcedTls);
  rows.push([
    texts.elsewhere,
    texts.channel[elsewhere?.channel ?? "open"],
    elsewhere?.justification[language] ?? "",
  ]);
  const isNobodyInside = internal.length === 0 && sameServer.length === 0;
  return [
    ...(isNobodyInside ? [{ kind: "paragraph", text: texts.noDomains } as const] : []),
    { kind: "table", header: texts.recipientColumns, rows },
  ];
}

function ruleRow(
  rule: PolicyFileRule,
  policy: Policy,
  language: Language,
  texts: InstructionTexts,
): readonly string[] {
  const { document, requirements = [] } = rule.source;
  const ids = requirements.length === 0 ? "" : ` (${requirements.join(", ")})`;
  const outcome =
    rule.outcome === undefined
      ? texts.byNumber
      : texts.verdict[rule.outcome === "label" && policy.label === null ? "secure" : rule.outcome];
  const laws = rule.legalBasis.map(({ text, checked }) => `${text[language]} (${texts.checked(checked)})`);
  return [
    `${rule.title[language]} [${rule.id}]`,
    outcome,
    `${rule.rationale[language]}${rule.mode === undefined ? "" : ` ${texts.ruleMode(rule.mode)}`}`,
    `${laws.join("; ")}. ${document === null ? texts.ownDefault(ids) : texts.fromDocument(document, ids)}`,
  ];
}

function exceptionBlocks(file: PolicyFile, language: Language, texts: InstructionTexts): Block[] {
  const exceptions = file.exceptions ?? [];
  if (exceptions.length === 0) return [{ kind: "paragraph", text: texts.noExceptions }];
  return [
    {
      kind: "list",
      items: exceptions.map(({ title, rationale, enabled, decision, expires }) => {
        const state =
          enabled && decision !== null && expires !== null
            ? texts.exceptionOn(decision.reference, decision.date, expires)
            : texts.exceptionOff;
        return `${title[language]} ${state} ${rationale[language]}`;
      }),
    },
  ];
}

function unreadItems(policy: Policy, texts: InstructionTexts): string[] {
  const parts = Object.keys(policy.whenUnreadable) as (keyof typeof policy.whenUnreadable)[];
  return [
    ...parts.map((part) =>
      texts.unread(texts.part[part], lowerFirst(texts.verdict[policy.whenUnreadable[part]])),
    ),
    texts.unfinished(lowerFirst(texts.verdict[policy.whenUnfinished])),
  ];
}

function noteBlocks(policy: Policy, language: Language, texts: InstructionTexts): Block[] {
  const notes = policy.notes ?? [];
  if (notes.length === 0) return [];
  return [heading(texts.headings.words), { kind: "list", items: notes.map(({ text }) => text[language]) }];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
