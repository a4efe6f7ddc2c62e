/** The languages Kuvert speaks. */
export type Language = "sv" | "da";

/** Why a part of the draft could not be read. */
export type UnreadableWhy = "host-error" | "timed-out" | "unsupported" | "too-large" | "incomplete";

/**
 * A failed read is not an empty value: the two must be able to lead to different decisions. `incomplete` says that
 * `value` is only the beginning, as in a mail file that was cut off: it is checked, and told as unreadable too.
 */
export type Reading<T> =
  | { readonly kind: "read"; readonly value: T; readonly incomplete?: true }
  | { readonly kind: "unreadable"; readonly why: UnreadableWhy };

/** The GUID of a sensitivity label, as Microsoft Purview gives it. */
export type LabelId = string & { readonly __brand: "LabelId" };

/** A name and an address; either may be the empty string. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

export type RecipientField = "to" | "cc" | "bcc";

/**
 * One recipient. `kind` is what the host says of it: a list is of unknown size, `unknown` is everything
 * the host has no word for.
 */
export interface Recipient extends Person {
  readonly field: RecipientField;
  readonly kind: "person" | "list" | "unknown";
}

export interface Body {
  readonly format: "html" | "text";
  readonly content: string;
}

/** Only the name is looked at; contents are not read. */
export interface Attachment {
  readonly name: string;
}

export type ComposeType = "newMail" | "reply" | "forward";

/** What is being sent: a mail, or an invitation to a meeting. */
export type ItemKind = "mail" | "meeting";

/** A plain snapshot of the item being sent, taken once. */
export interface Draft {
  /** A mail unless it says otherwise. A meeting's required attendees stand in To, the optional ones in Cc. */
  readonly item?: ItemKind;
  readonly subject: Reading<string>;
  readonly body: Reading<Body>;
  readonly from: Reading<Person>;
  /** In the order To, Cc, Bcc, and as the host listed them within each field. */
  readonly recipients: Reading<readonly Recipient[]>;
  readonly attachments: Reading<readonly Attachment[]>;
  /** The label now on the mail; null when it has none. */
  readonly label: Reading<LabelId | null>;
  readonly composeType: Reading<ComposeType>;
}

export type DraftPart = Exclude<keyof Draft, "item">;

/** Wraps a value that was read. */
export function read<T>(value: T): Reading<T> {
  return { kind: "read", value };
}

/** Says that there is no value, and why. */
export function unreadable<T>(why: UnreadableWhy): Reading<T> {
  return { kind: "unreadable", why };
}
