import type { CategoryLevel, Channel, CountRange, PolicyMode, RuleCategory } from "../policy";
import { expandCategories, levelOf } from "../categories";
import { gridProblems } from "./grid-problems";
import { didYouMean, type PolicyProblem } from "./problem";
import type { PolicyFile } from "./schema";

/** What the whole policy must tell before its rules can be judged; parts that cannot be read are left out. */
export type Setting = {
  readonly [
    K in "channels" | "subjectTags" | "label" | "categories" | "mode" | "functionMailboxes" | "reasons"
  ]: PolicyFile[K] | undefined;
};

type When = PolicyFile["rules"][number]["when"];

const FINDING_KEYS = [
  "places",
  "confidence",
  "roles",
  "linked",
  "frames",
  "unlessRemarked",
  "persons",
] as const;
const HEADER_PLACES: readonly string[] = ["subject", "to", "cc", "bcc"];
const MODES: readonly PolicyMode[] = ["observe", "warn", "enforce"];

/** What a rule may say in itself, and yet cannot mean. */
export function ruleProblems(
  rule: PolicyFile["rules"][number],
  setting: Setting,
  path: string,
): readonly PolicyProblem[] {
  const { when, outcome, grid, askBy, mode } = rule;
  const problems: PolicyProblem[] = [...conditionProblems(when, setting, `${path}.when`)];
  const tell = (key: string, reason: string, suggestion: string): void =>
    void problems.push({ path: `${path}${key}`, reason, suggestion });

  if (outcome === undefined && grid === undefined) {
    tell(".outcome", "is missing", "Say what the rule asks for: label, ask or block; or give a grid.");
  }
  if (outcome !== undefined && grid !== undefined) {
    tell(".grid", "stands beside an outcome, and only one of them can hold", "Take one of them out.");
  }
  if (grid !== undefined) {
    problems.push(...gridProblems(grid, `${path}.grid`));
    grid.forEach((cell, index) => {
      problems.push(...rangeProblems(cell.persons, `${path}.grid[${index}].persons`));
      problems.push(...rangeProblems(cell.recipients, `${path}.grid[${index}].recipients`));
    });
    if (when.categories === undefined) {
      tell(".grid", "counts persons in a rule that finds none", "Add categories, or use an outcome.");
    }
  }
  const outcomes: readonly string[] = grid?.map((cell) => cell.outcome) ?? [outcome ?? ""];
  if (outcomes.includes("label")) {
    if (when.places?.every((place) => HEADER_PLACES.includes(place)) === true) {
      tell(
        ".outcome",
        "wants a label for what only stands in headers, which no label encrypts",
        'Use "block" or "ask".',
      );
    }
    if (when.unlessProtected === true) {
      tell(
        ".when.unlessProtected",
        "leaves labelled mail alone in a rule that labels",
        "Take it out: a label is never put on twice.",
      );
    }
  }
  if (askBy !== undefined && !outcomes.includes("ask")) {
    tell(".askBy", "says how to ask in a rule that does not ask", 'Take it out, or make the outcome "ask".');
  } else if (askBy === "reason" && (setting.reasons ?? []).length === 0) {
    tell(
      ".askBy",
      "asks for a reason, and the policy has none to choose among",
      'Add `reasons` to the policy, or ask by "dialog".',
    );
  }
  if (mode !== undefined && MODES.indexOf(mode) > MODES.indexOf(setting.mode ?? "enforce")) {
    tell(
      ".mode",
      `is stricter than the policy's own mode, ${setting.mode}, and so means nothing`,
      "Take it out, or make the policy's mode stricter.",
    );
  }
  return problems;
}

/** Conditions that contradict each other, or that nothing can meet under this policy. */
export function conditionProblems(when: When, setting: Setting, path: string): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const tell = (key: string, reason: string, suggestion: string): void =>
    void problems.push({ path: `${path}${key}`, reason, suggestion });

  if (when.categories === undefined) {
    if (when.remarks === undefined && when.subjectTags === undefined) {
      tell("", "names nothing that could be met", "Add categories, remarks or subjectTags.");
    }
    for (const key of FINDING_KEYS) {
      if (when[key] !== undefined) {
        tell(
          `.${key}`,
          "is about what is found, in a rule without categories",
          "Add categories, or take it out.",
        );
      }
    }
  } else {
    problems.push(...categoryProblems(when.categories, setting, `${path}.categories`));
    if (when.roles !== undefined && when.categories.some((name) => name !== "person-name")) {
      tell(
        ".roles",
        "only names have roles, so the rule's other categories would never match",
        "Make two rules of it: one for person-name with roles, one for the rest without.",
      );
    }
  }
  problems.push(...rangeProblems(when.persons, `${path}.persons`));
  problems.push(...rangeProblems(when.recipients, `${path}.recipients`));

  const possible = possibleChannels(setting);
  if (possible !== null && when.channels?.every((channel) => !possible.includes(channel)) === true) {
    tell(
      ".channels",
      "names only channels that this policy has no domains for, so the rule is never met",
      `Add their domains under channels, or name one of ${possible.join(", ")}.`,
    );
  }
  if (setting.label === null && when.label?.every((state) => state === "ours") === true) {
    tell(
      ".label",
      "wants a label that the policy has not got",
      'Fill in "label", or take the condition out.',
    );
  }
  const tags = (setting.subjectTags ?? []).map(({ id }) => id);
  when.subjectTags?.forEach((tag, index) => {
    if (!tags.includes(tag)) {
      tell(
        `.subjectTags[${index}]`,
        `"${tag}" is no tag of this policy`,
        didYouMean(tag, tags, "Add it under subjectTags."),
      );
    }
  });
  if (tags.length === 0 && when.remarks?.includes("subject-tag") === true) {
    tell(".remarks", "waits for a subject tag, and the policy has none", "Add subjectTags to the policy.");
  }
  if (setting.functionMailboxes === undefined) {
    const named = [...(when.remarks ?? []), ...(when.unlessRemarked ?? [])];
    if (named.includes("function-mailbox") || named.includes("forward-to")) {
      tell(
        when.remarks === undefined ? ".unlessRemarked" : ".remarks",
        "depends on function mailboxes, and the policy does not say how to know one",
        "Add functionMailboxes to the policy.",
      );
    }
  }
  return problems;
}

function categoryProblems(
  named: readonly RuleCategory[],
  { categories }: Setting,
  path: string,
): readonly PolicyProblem[] {
  if (categories === undefined) return [];
  const problems: PolicyProblem[] = [];
  const levels: Readonly<Record<string, CategoryLevel>> = categories;
  named.forEach((name, index) => {
    if (levels[name] === "off") {
      problems.push({
        path: `${path}[${index}]`,
        reason: `"${name}" is switched off under categories`,
        suggestion: "Take it out, or rank it as always or sometimes.",
      });
    }
    if (
      (name === "always" || name === "sometimes") &&
      expandCategories([name], { categories }).length === 0
    ) {
      problems.push({
        path: `${path}[${index}]`,
        reason: `no category is ranked "${name}", so it names nothing`,
        suggestion: "Take it out, or rank a category so.",
      });
    }
    const level = name === "always" || name === "sometimes" ? null : levelOf(name, { categories });
    if (level !== null && level !== "off" && named.includes(level)) {
      problems.push({
        path: `${path}[${index}]`,
        reason: `"${name}" is among "${level}" already`,
        suggestion: "Name one of them.",
      });
    }
  });
  return problems;
}

function rangeProblems(range: CountRange | undefined, path: string): readonly PolicyProblem[] {
  if (range?.atLeast === undefined || range.atMost === undefined || range.atLeast <= range.atMost) return [];
  return [
    {
      path,
      reason: `begins at ${range.atLeast} and ends at ${range.atMost}, so nothing lies in it`,
      suggestion: "Swap them.",
    },
  ];
}

/** The channels that some recipient can have; null when the policy's own list cannot be read. */
function possibleChannels({ channels, subjectTags = [] }: Setting): readonly Channel[] | null {
  if (channels === undefined) return null;
  const { internal, sameServer = [], secureGateway, tunnel = [], forcedTls = [], elsewhere } = channels;
  const isForced = elsewhere?.channel === "forced-tls";
  const possible: [Channel, boolean][] = [
    ["internal", internal.length > 0],
    ["same-server", sameServer.length > 0],
    ["secure-gateway", secureGateway.length > 0],
    ["tunnel", tunnel.length > 0],
    ["forced-tls", isForced || forcedTls.length > 0],
    ["open", !isForced || subjectTags.some(({ turnsOffTls }) => turnsOffTls)],
    ["unknown", true],
  ];
  return possible.filter(([, can]) => can).map(([channel]) => channel);
}
