import { SENSITIVE_ALWAYS, SENSITIVE_SOMETIMES, type DataCategory, type SensitiveCategory } from "../finding";
import type { CategoryLevel, Policy, RuleCategory } from "./policy";

/** How the organisation ranks a sensitive category; as Kuvert does where it does not say. Null for numbers and names. */
export function levelOf(category: DataCategory, policy: Pick<Policy, "categories">): CategoryLevel | null {
  if (category === "national-id" || category === "organisation-id" || category === "person-name") return null;
  return policy.categories?.[category] ?? defaultLevel(category);
}

/** Kuvert's own ranking: GDPR art. 9 and 10 and what Danish and Swedish practice puts beside them are `always`. */
export function defaultLevel(category: SensitiveCategory): CategoryLevel {
  return (SENSITIVE_ALWAYS as readonly SensitiveCategory[]).includes(category) ? "always" : "sometimes";
}

/** True when a rule that names `named` means this category. */
export function meansCategory(
  named: readonly RuleCategory[],
  category: DataCategory,
  policy: Pick<Policy, "categories">,
): boolean {
  if (named.includes(category)) return true;
  const level = levelOf(category, policy);
  return level !== null && level !== "off" && named.includes(level);
}

/** All categories a rule's list means. */
export function expandCategories(
  named: readonly RuleCategory[],
  policy: Pick<Policy, "categories">,
): readonly DataCategory[] {
  const all: readonly DataCategory[] = [
    "national-id",
    "organisation-id",
    "person-name",
    ...SENSITIVE_ALWAYS,
    ...SENSITIVE_SOMETIMES,
  ];
  return all.filter((category) => meansCategory(named, category, policy));
}
