import { writeFileSync } from "node:fs";
import path from "node:path";
import { readPolicyDocument, shippedPolicies } from "../src/admin/policy-file";
import type { ItemKind, Language } from "../src/rules";
import { textsIn, type Texts } from "../src/rules/explanation/texts";
import { textKeys } from "../src/rules/policy/file/own-words-problems";
import { alertsPage } from "./alerts";
import { run } from "./run";

const FILE = path.join(__dirname, "../docs/texts.md");
const ALERTS = path.join(__dirname, "../docs/alerts.md");

interface Row {
  readonly key: string;
  readonly sv: string;
  readonly da: string;
}

/** What a text says, its parameters as `{name}`; null where this language has none of that name. */
function say(key: string, parameters: readonly string[], language: Language, item: ItemKind): string {
  const texts = textsIn(language, item);
  const shown = parameters.map((name) => `{${name}}`);
  let at: unknown = texts;
  const names = key.split(".");
  for (const [index, name] of names.entries()) {
    if (typeof at === "function") return String((at as Say)(names[index], ...shown, "body"));
    at = typeof at === "object" && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined;
  }
  return typeof at === "function" ? String((at as Say)(...shown)) : String(at);
}

type Say = (...args: readonly unknown[]) => unknown;

/** Texts that are made of numbers or lists, by example. */
function examples(texts: Texts): readonly (readonly [string, string])[] {
  const rows: [string, string][] = [
    ["list (2)", texts.list(["a", "b"])],
    ["list (3)", texts.list(["a", "b", "c"])],
    ["more (1)", texts.more(1)],
    ["more (3)", texts.more(3)],
    ["whyLikely", texts.whyLikely([texts.nouns.health.heading, texts.nouns.finances.heading])],
    ["why (subject)", texts.why("number", "subject")],
    ["why (recipients)", texts.why("number", "recipients")],
  ];
  for (const [detector, { counted }] of Object.entries(texts.nouns)) {
    rows.push([`nouns.${detector} (1)`, counted(1)], [`nouns.${detector} (3)`, counted(3)]);
  }
  return rows;
}

function rowsFor(item: ItemKind): readonly Row[] {
  const rows: Row[] = Array.from(textKeys(), ([key, parameters]) => ({
    key,
    sv: say(key, parameters, "sv", item),
    da: say(key, parameters, "da", item),
  }));
  const da = new Map(examples(textsIn("da", item)));
  for (const [key, sv] of examples(textsIn("sv", item))) rows.push({ key, sv, da: da.get(key) ?? "" });
  return rows;
}

/** What the shipped policies say to senders: titles of rules, notes, steps. */
function policyRows(id: string): readonly Row[] {
  const { policy } = readPolicyDocument(id);
  const rows: Row[] = [{ key: "contact", ...policy.contact }];
  const steps = (key: string, texts: Readonly<Record<Language, readonly string[]>>): void => {
    rows.push({ key, sv: texts.sv.join(" "), da: texts.da.join(" ") });
  };
  steps("secureChannel", policy.secureChannel);
  if (policy.label?.byHand !== undefined) steps("label.byHand", policy.label.byHand);
  for (const rule of policy.rules) rows.push({ key: rule.id, ...rule.title });
  for (const note of policy.notes ?? []) rows.push({ key: `note ${note.id}`, ...note.text });
  return rows;
}

/** The proofreading table, as Markdown. */
export function textsTable(): string {
  const mail = rowsFor("mail");
  const meeting = rowsFor("meeting").filter(({ sv, da }, index) => {
    const same = mail[index];
    return same?.sv !== sv || same.da !== da;
  });
  const parts = [
    "# Every text of the check",
    "",
    "For proofreading, and for organisations that put their own words in place of ours (`texts` in the policy file, by",
    "the name in the first column, with the parameters in braces). Made by `npm run texts`; a test says when it is out",
    "of date. Texts that are made of numbers are shown by example, with the number in brackets.",
    "",
    "## Of a mail",
    "",
    ...table(mail),
    "",
    "## Of an invitation to a meeting, where it says something else",
    "",
    ...table(meeting),
    "",
    ...shippedPolicies().flatMap((id) => [`## In the policy ${id}`, "", ...table(policyRows(id)), ""]),
  ];
  return parts.join("\n");
}

function table(rows: readonly Row[]): readonly string[] {
  const line = ({ key, sv, da }: Row): string => `| \`${key}\` | ${cell(sv)} | ${cell(da)} |`;
  return ["| text | Swedish | Danish |", "| --- | --- | --- |", ...rows.map(line)];
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/([{}_*<>])/g, "$1");
}

if (require.main === module) {
  writeFileSync(FILE, textsTable());
  writeFileSync(ALERTS, alertsPage());
  process.exitCode = run("prettier", ["--write", FILE, ALERTS]);
}
