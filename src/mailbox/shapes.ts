import type { Attachment, ComposeType, LabelId, Person, Recipient } from "../rules/draft";

/**
 * What answers of the host must look like. Each reader takes whatever came and gives the value, or undefined when
 * it is of another shape: what cannot be understood is unreadable, never empty.
 */

/** A recipient as the host gives it; in which field it stands is known from the call. */
export type HostRecipient = Omit<Recipient, "field">;

/** A label as the host gives it. `children` is null for a label that has no sublabels (and not an empty list). */
export interface HostLabel {
  readonly id: LabelId;
  readonly name: string;
  readonly tooltip: string;
  readonly color: string;
  readonly children: readonly HostLabel[];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** For calls that answer nothing: that they succeeded is all there is to know. */
export function anything(): true {
  return true;
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** No label is the empty string (@types/office-js 1.0.612); null or a missing value is no answer. */
export function optionalLabelId(value: unknown): LabelId | null | undefined {
  if (value === "") return null;
  return labelId(value);
}

function labelId(value: unknown): LabelId | undefined {
  return typeof value === "string" && value !== "" ? (value as LabelId) : undefined;
}

/** A name and an address. Contact lists may come with one of them blank or missing, but not both. */
export function person(value: unknown): Person | undefined {
  if (!isRecord(value)) return undefined;
  const name = textOrMissing(value.displayName);
  const address = textOrMissing(value.emailAddress);
  if (name === undefined || address === undefined || (name === "" && address === "")) return undefined;
  return { name, address };
}

function textOrMissing(value: unknown): string | undefined {
  return value === undefined || value === null ? "" : text(value);
}

export function recipientList(value: unknown): readonly HostRecipient[] | undefined {
  return listOf(value, (entry) => {
    const found = person(entry);
    return found === undefined || !isRecord(entry)
      ? undefined
      : { ...found, kind: recipientKind(entry.recipientType) };
  });
}

/**
 * QUIRK (2026-08): a dynamic list is `other` in classic Outlook and a group `other` on the web (office-js #3249,
 * #1909), so whatever the host has no word for is unknown, and never a person.
 */
function recipientKind(type: unknown): Recipient["kind"] {
  if (type === "distributionList") return "list";
  return type === "user" || type === "externalUser" ? "person" : "unknown";
}

export function attachmentList(value: unknown): readonly Attachment[] | undefined {
  return listOf(value, (entry) => {
    const name = isRecord(entry) ? text(entry.name) : undefined;
    return name === undefined ? undefined : { name };
  });
}

export function composeTypeResult(value: unknown): ComposeType | undefined {
  const type = isRecord(value) ? value.composeType : undefined;
  return type === "newMail" || type === "reply" || type === "forward" ? type : undefined;
}

export function labelList(value: unknown): readonly HostLabel[] | undefined {
  return listOf(value, label);
}

function label(value: unknown): HostLabel | undefined {
  if (!isRecord(value)) return undefined;
  const id = labelId(value.id);
  const name = text(value.name);
  const children = value.children === null || value.children === undefined ? [] : labelList(value.children);
  if (id === undefined || name === undefined || children === undefined) return undefined;
  return { id, name, tooltip: text(value.tooltip) ?? "", color: text(value.color) ?? "", children };
}

/** One entry that cannot be understood makes the list unreadable: a list without it would be another list. */
function listOf<T>(value: unknown, entry: (value: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list: T[] = [];
  for (const candidate of value as unknown[]) {
    const item = entry(candidate);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}
