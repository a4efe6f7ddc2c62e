import type { DraftPart, Language } from "../draft";
import type { Confidence, DataCategory, NameRole } from "../finding";
import type { Place } from "../segments/segment";

/** A text in each language Kuvert speaks. */
export type LocalText = Readonly<Record<Language, string>>;

/** What a rule asks for. `label`: apply the label, verify it, send. `ask`: the sender may send anyway. */
export type RuleOutcome = "label" | "ask" | "block";
/** What happens to the mail, from least to most strict. */
export type Outcome = "allow" | RuleOutcome;

/** How a recipient is reached. A recipient without an address is `unknown`, which counts as open. */
export type Channel = "internal" | "secure-gateway" | "open" | "unknown";

/** A domain or address pattern the organisation trusts, and why it may. */
export interface TrustedPattern {
  /** A domain, which its subdomains belong to (`nyborg.dk`), or one with a wildcard (`*.digital-post.dk`). */
  readonly domain: string;
  /** Why the organisation may treat it so. */
  readonly justification: string;
}

/**
 * How the sender is asked. `dialog`: Outlook's own alert has a button that sends anyway; nothing is recorded, since
 * nobody can know which button was pressed. `reason`: the mail is held until the sender has chosen one of the policy's
 * reasons in the pane. Outlook before Mailbox 1.14 has no such button, and there both are answered in the pane.
 */
export type AskBy = "dialog" | "reason";

/** A reason the sender may give for sending anyway. Closed: nobody writes free text, which could be content. */
export interface SendReason {
  /** What stands in the draft's session data, never shown. */
  readonly code: string;
  /** As the sender chooses it: "Mottagaren har rätt att ta del av uppgifterna". */
  readonly label: LocalText;
}

/** How mailboxes that several people work in are recognised, and what is done when a labelled mail goes to one (G-07). */
export interface FunctionMailboxes {
  /**
   * The part of the address before @, or a part of that between full stops and hyphens, such as `info` or `registrator`.
   * A `*` at either end stands for anything. Upper and lower case are the same.
   */
  readonly addresses: readonly string[];
  /** Words of the name shown, such as `*brevlåda` or `reception`; `*` as above. */
  readonly names: readonly string[];
  /** What happens at Send when a mail with the label goes to one. */
  readonly atSend: "allow" | "ask";
}

/** The internet header that tells the organisation's server rules that a mail was checked. */
export interface Stamp {
  /** Its name, in small letters, beginning with `x-`. */
  readonly header: string;
}

/** A label as an organisation names it. */
export interface LabelName {
  /** The label's GUID in the organisation's tenant; null until the organisation has filled it in. */
  readonly id: string | null;
  /** What the label is called, in each language it has a name in. Compared when there is no GUID, or it is not found. */
  readonly names: readonly [string, ...string[]];
}

/** The label that protects a mail. */
export interface PolicyLabel extends LabelName {
  /**
   * Labels that protect at least as well: a mail that has one keeps it. Office.js does not tell which label is the
   * higher, so the organisation must.
   */
  readonly atLeastAsHigh?: readonly LabelName[];
}

/** A provision that a rule rests on. Shown as it stands, so it must be law in force. */
export interface LegalReference {
  readonly text: LocalText;
  /** The day somebody last checked that it is in force, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** When a rule applies: some finding fits every condition given. */
export interface RuleCondition {
  readonly categories: readonly [DataCategory, ...DataCategory[]];
  readonly places: readonly [Place, ...Place[]];
  /** The least confidence that counts; `medium` when absent. */
  readonly confidence?: Confidence;
  /** For names: the roles that count; all when absent. */
  readonly roles?: readonly [NameRole, ...NameRole[]];
  /** For sensitive categories: whether it must be said of a person; true when absent. */
  readonly linked?: boolean;
  /**
   * The channels that count; all when absent. For a finding in a recipient its own channel, otherwise that of
   * any recipient. A mail without recipients yet counts as `unknown`.
   */
  readonly channels?: readonly [Channel, ...Channel[]];
  /** Ways of saying it that count, such as `protected-identity`: the finding's evidence names one; all when absent. */
  readonly frames?: readonly [string, ...string[]];
  /**
   * True: the rule leaves a mail alone that is protected anyway, because it has the policy's label or another rule
   * wants it labelled. What may need protection has it then, and nobody need be asked.
   */
  readonly unlessProtected?: boolean;
}

/** One rule of the organisation. The word *rule* means only this. */
export interface PolicyRule {
  readonly id: string;
  readonly when: RuleCondition;
  readonly outcome: RuleOutcome;
  /** On `ask`: how the sender is asked; `dialog` when absent. */
  readonly askBy?: AskBy;
  /** What the rule says, in a sentence the sender can read. */
  readonly title: LocalText;
  /** Why it is there: for the administrator and the auditor. */
  readonly rationale: string;
  /** Where it comes from: the organisation's document, or that it is Kuvert's default. */
  readonly source: string;
  readonly legalBasis: readonly LegalReference[];
}

/** The organisation's written policy, as `parsePolicy` accepts it. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  /** Spoken when Outlook's language is neither Swedish nor Danish. */
  readonly language: Language;
  readonly organisation: string;
  /** Whom the sender can ask, as it stands in the sentence "Ask …". */
  readonly contact: LocalText;
  /** The label that protects a mail; null where none is used. */
  readonly label: PolicyLabel | null;
  /** How to send the mail safely by hand when the label cannot be applied: whole sentences, in order. */
  readonly secureChannel: Readonly<Record<Language, readonly [string, ...string[]]>>;
  readonly channels: {
    readonly internal: readonly TrustedPattern[];
    readonly secureGateway: readonly TrustedPattern[];
  };
  /** What happens when a part of the draft could not be read. */
  readonly whenUnreadable: Readonly<Record<DraftPart, "allow" | "ask" | "block">>;
  /** What happens when the check itself failed or did not finish in time. */
  readonly whenUnfinished: "ask" | "block";
  /** How many characters of body are looked at; what lies beyond is unreadable. */
  readonly maxBodyLength: number;
  /** What the sender may answer where a rule asks by `reason`. */
  readonly reasons?: readonly SendReason[];
  /** The header that says that a mail was checked: `x-kuvert` when absent, none when null. */
  readonly stamp?: Stamp | null;
  /** Mailboxes whose delegates cannot open a labelled mail; none are known when absent. */
  readonly functionMailboxes?: FunctionMailboxes;
  readonly rules: readonly [PolicyRule, ...PolicyRule[]];
}
