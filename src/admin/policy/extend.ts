import type { PolicyProblem } from "../../rules/policy/parse-policy";

/** A policy file with what it extends put in; or why that cannot be done. */
export type Extended =
  | {
      readonly ok: true;
      readonly json: unknown;
      /** Where an entry of the whole stands: `rules[3]` may be `rules[0]` of the file, or the profile's own. */
      readonly origin: (path: string) => string;
    }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

type Json = Readonly<Record<string, unknown>>;

/** Lists whose entries are known by their id: an entry with the profile's id changes that one, another is added. */
const BY_ID = ["rules", "exceptions", "notes", "subjectTags"] as const;

/** Profiles that extend each other further than this are a mistake. */
const DEEPEST = 5;

/**
 * Puts a policy on top of the profile that it `extends`: objects key by key, lists of rules, exceptions, notes and tags
 * entry by entry, everything else in place of the profile's. `without` names entries of the profile to leave out. Done
 * when a policy is checked or built, so that what is tested is what runs.
 *
 * @param load gives the JSON of a shipped profile, or null when there is none of that name
 * @param profiles the names that can be extended
 */
export function extend(
  json: unknown,
  load: (name: string) => unknown,
  profiles: readonly string[],
  depth = 0,
): Extended {
  if (!isObject(json) || (json.extends === undefined && json.without === undefined)) {
    return { ok: true, json, origin: (path) => path };
  }
  const { extends: name, without = [], ...own } = json;
  const base = typeof name === "string" && depth < DEEPEST ? load(name) : null;
  if (base === null) {
    const suggestion = `Name a profile: ${profiles.join(", ")}.`;
    const reason = name === undefined ? "is missing beside without" : `is no profile that can be extended`;
    return { ok: false, problems: [{ path: "extends", reason, suggestion }] };
  }
  const whole = extend(base, load, profiles, depth + 1);
  if (!whole.ok || !isObject(whole.json)) return whole;
  const { merged, places, problems } = merge(whole.json, own, Array.isArray(without) ? without : [without]);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    json: merged,
    origin: (path) => {
      const [, entry = "", rest = ""] = /^(\w+\[\d+\])(.*)$/.exec(path) ?? [];
      const place = places.get(entry);
      if (place !== undefined) return `${place}${rest}`;
      const [top = ""] = path.split(/[.[]/);
      return top in own ? path : `${String(name)}: ${whole.origin(path)}`;
    },
  };
}

interface Merged {
  readonly merged: Json;
  /** By its path in the whole: where an entry stands in the file. Entries of the profile alone have none. */
  readonly places: ReadonlyMap<string, string>;
  readonly problems: readonly PolicyProblem[];
}

function merge(base: Json, own: Json, without: readonly unknown[]): Merged {
  const merged: Record<string, unknown> = { ...base };
  const places = new Map<string, string>();
  const left = new Set<unknown>(without);
  for (const key of BY_ID) {
    if (!Array.isArray(base[key])) continue;
    merged[key] = base[key].filter((entry: unknown) => !left.delete(idOf(entry)));
  }
  for (const [key, value] of Object.entries(own)) {
    const before = merged[key];
    if (isById(key) && Array.isArray(value) && Array.isArray(before)) {
      merged[key] = mergeEntries(key, before, value, places);
    } else merged[key] = isObject(before) && isObject(value) ? mergeObjects(before, value) : value;
  }
  const problems = Array.from(left, (id): PolicyProblem => ({
    path: "without",
    reason: `names ${JSON.stringify(id)}, which the profile has not got`,
    suggestion: "Correct it, or take it out.",
  }));
  return { merged, places, problems };
}

function mergeEntries(
  key: string,
  before: readonly unknown[],
  own: readonly unknown[],
  places: Map<string, string>,
): unknown[] {
  const entries = [...before];
  own.forEach((entry, index) => {
    const at = entries.findIndex((one) => idOf(one) !== undefined && idOf(one) === idOf(entry));
    const existing = entries[at];
    if (at >= 0 && isObject(existing) && isObject(entry)) {
      entries[at] = { ...existing, ...entry };
      places.set(`${key}[${at}]`, `${key}[${index}]`);
    } else {
      entries.push(entry);
      places.set(`${key}[${entries.length - 1}]`, `${key}[${index}]`);
    }
  });
  return entries;
}

/** Texts and settings key by key, as deep as they go; lists as a whole. */
function mergeObjects(before: Json, own: Json): Json {
  const merged: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(own)) {
    const existing = merged[key];
    merged[key] = isObject(existing) && isObject(value) ? mergeObjects(existing, value) : value;
  }
  return merged;
}

function isById(key: string): boolean {
  return (BY_ID as readonly string[]).includes(key);
}

function idOf(entry: unknown): unknown {
  return isObject(entry) ? entry.id : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
