import type { ComposeType, DraftPart, Language } from "../draft";
import type { Confidence, DataCategory, NameRole, SensitiveCategory } from "../finding";
import type { RemarkKind } from "../remark";
import type { Place } from "../segments/segment";

/** A text in each language Kuvert speaks. */
export type LocalText = Readonly<Record<Language, string>>;

/** What a rule asks for. `label`: apply the label, verify it, send. `ask`: the sender may send anyway. */
export type RuleOutcome = "label" | "ask" | "block";
/** What happens to the mail, from least to most strict. */
export type Outcome = "allow" | RuleOutcome;

/**
 * How a recipient is reached, from the closest to the farthest. `forced-tls`: the mail goes encrypted between the
 * servers or not at all. `tunnel`: an agreed connection between two organisations. `secure-gateway`: a gateway such as
 * Digital Post's reads the address. A recipient without an address is `unknown`, which counts as open.
 */
export type Channel =
  "internal" | "same-server" | "secure-gateway" | "tunnel" | "forced-tls" | "open" | "unknown";

/** A domain or address pattern the organisation trusts. */
export interface TrustedPattern {
  /**
   * A domain, which its subdomains belong to (`nyborg.dk`), one with a wildcard (`*.digital-post.dk`), a single address
   * (`sikkermail@skole.dk`), or `same-as-sender` for the sender's own domain.
   */
  readonly domain: string;
  /** Why the organisation may treat it so: required in the file, for administrators and auditors (I-06). */
  readonly justification?: LocalText;
}

/** The domains of each channel, and what holds for every other address. */
export interface PolicyChannels {
  readonly internal: readonly TrustedPattern[];
  readonly sameServer?: readonly TrustedPattern[];
  readonly secureGateway: readonly TrustedPattern[];
  readonly tunnel?: readonly TrustedPattern[];
  readonly forcedTls?: readonly TrustedPattern[];
  /** How all other addresses are reached; over the open internet when absent. */
  readonly elsewhere?: { readonly channel: "forced-tls" | "open"; readonly justification?: LocalText };
}

/**
 * `identities`: numbers, names, addresses and the like; what is said of somebody can be read. `everything`: that too, and
 * every telling word around it.
 */
export type Masking = "identities" | "everything";

/**
 * `enforce`: as the rules say. `warn`: every hold becomes a question. `observe`: nothing is held, asked or labelled; the
 * pane tells what would have happened.
 */
export type PolicyMode = "observe" | "warn" | "enforce";

/** How an organisation ranks a category: what rules mean by `always` and `sometimes`. `off`: neither. */
export type CategoryLevel = "always" | "sometimes" | "off";

/** What a rule may name: a category, or all categories that the organisation ranks so. */
export type RuleCategory = DataCategory | "always" | "sometimes";

/** A range of whole numbers, both ends within it. */
export interface CountRange {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One field of a rule's table of persons and recipients. */
export interface GridCell {
  readonly persons: CountRange;
  readonly recipients: CountRange;
  readonly outcome: Outcome;
}

/** A tag the sender can write in the subject, in square brackets, that changes how the mail is sent. */
export interface SubjectTag {
  readonly id: string;
  /** Without brackets; case, spaces and hyphens do not count. */
  readonly words: readonly [string, ...string[]];
  /** True: the mail is then sent without forced TLS. */
  readonly turnsOffTls: boolean;
}

/** The label now on the mail: none, the policy's own or one as high, another, or not read. */
export type LabelState = "none" | "ours" | "other" | "unknown";

/** What kind of mail it is, by its own words: `appointment` is a reminder or a call to an appointment (I-19). */
export type MailKind = "appointment";

/**
 * An exception to rules that an organisation has decided on (I-19). Off until `enabled`, and then until it expires. A
 * rule is lifted when the exception's conditions fit the mail and every finding that the rule met.
 */
export interface PolicyException {
  readonly id: string;
  readonly enabled: boolean;
  /** Ids of the rules it lifts. */
  readonly lifts: readonly [string, ...string[]];
  readonly when: RuleCondition;
  readonly title: LocalText;
  /** The last day it applies, `YYYY-MM-DD`; null while it is not enabled. */
  readonly expires: string | null;
}

/** When a note is shown: everything that is given fits. */
export interface NoteCondition {
  readonly outcomes?: readonly [Outcome, ...Outcome[]];
  /** The mail met one of these rules. */
  readonly rules?: readonly [string, ...string[]];
  /** Something of one of these was found, surely enough to count and said of somebody. */
  readonly categories?: readonly [RuleCategory, ...RuleCategory[]];
  readonly places?: readonly [Place, ...Place[]];
  readonly remarks?: readonly [RemarkKind, ...RemarkKind[]];
  /** The label is asked for, or already on. */
  readonly labelled?: boolean;
  /** The pane knows that Kuvert cannot put the label on. Other notes about the label are not shown then. */
  readonly labelMissing?: boolean;
  readonly composeTypes?: readonly [ComposeType, ...ComposeType[]];
}

/** A text of the organisation's that the explanation brings when it applies. Shown in the pane only. */
export interface PolicyNote {
  readonly id: string;
  readonly when: NoteCondition;
  readonly text: LocalText;
  /** Where to read more: an https address. */
  readonly link?: string;
}

/** The organisation's own words in place of Kuvert's, by the text's name, such as `mend.subject`. */
export type OwnWords = Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;

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
  /** How to put it on by hand: whole sentences, in order; the secure channel's steps are told when absent. */
  readonly byHand?: Readonly<Record<Language, readonly [string, ...string[]]>>;
}

/** A provision that a rule rests on. Shown as it stands, so it must be law in force. */
export interface LegalReference {
  readonly text: LocalText;
  /** The day somebody last checked that it is in force, `YYYY-MM-DD`. */
  readonly checked: string;
}

/**
 * When a rule applies: some finding fits every condition on findings, and the mail fits every condition on the mail. A
 * rule without `categories` is about the mail alone, and must name `remarks` or `subjectTags`.
 */
export interface RuleCondition {
  readonly categories?: readonly [RuleCategory, ...RuleCategory[]];
  /** All places when absent. */
  readonly places?: readonly [Place, ...Place[]];
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
  /** True: only for a mail that has the policy's label, or gets it by another rule. */
  readonly labelled?: boolean;
  /** Leaves alone what one of these remarks stands on, such as an employee's name in `forward-to` (S-11). */
  readonly unlessRemarked?: readonly [RemarkKind, ...RemarkKind[]];
  /** How many persons the findings are about. */
  readonly persons?: CountRange;
  /** How many recipients the mail has. A list, or one that was cut off, is more than any number (I-05). */
  readonly recipients?: CountRange;
  /** What kind of mail it is to Outlook. One that could not be read fits every kind. */
  readonly composeTypes?: readonly [ComposeType, ...ComposeType[]];
  /** Ids of subject tags, one of which the subject must have. */
  readonly subjectTags?: readonly [string, ...string[]];
  /** The label now on the mail. */
  readonly label?: readonly [LabelState, ...LabelState[]];
  /** One of these was noticed. */
  readonly remarks?: readonly [RemarkKind, ...RemarkKind[]];
  /** The mail is of one of these kinds by its own words. */
  readonly mailKinds?: readonly [MailKind, ...MailKind[]];
}

/** One rule of the organisation. The word *rule* means only this. */
export interface PolicyRule {
  readonly id: string;
  readonly when: RuleCondition;
  /** What it asks for; with a `grid`, the strictest of its fields. */
  readonly outcome: RuleOutcome;
  /** The outcome by the number of persons and of recipients; every pair of numbers lies in exactly one field. */
  readonly grid?: readonly [GridCell, ...GridCell[]];
  /** How it is applied; as the policy says when absent. Never more strictly than the policy. */
  readonly mode?: PolicyMode;
  /** On `ask`: how the sender is asked; `dialog` when absent. */
  readonly askBy?: AskBy;
  /** What the rule says, in a sentence the sender can read. */
  readonly title: LocalText;
  readonly legalBasis: readonly LegalReference[];
}

/**
 * The organisation's written policy, as the check uses it. What only administrators read (rationale, sources) is in
 * the file besides: `PolicyDocument`.
 */
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
  readonly channels: PolicyChannels;
  /**
   * The organisation's own domains: they tell who is outside, and are trusted with nothing. The sender's own domain
   * counts too.
   */
  readonly domains?: readonly string[];
  /** How each category is ranked; as Kuvert ranks it when absent. */
  readonly categories?: Readonly<Partial<Record<SensitiveCategory, CategoryLevel>>>;
  /** How the whole policy is applied; `enforce` when absent. */
  readonly mode?: PolicyMode;
  /** What the pane hides of what was found, until the sender asks for it; `identities` when absent. */
  readonly masking?: Masking;
  readonly subjectTags?: readonly SubjectTag[];
  readonly exceptions?: readonly PolicyException[];
  readonly notes?: readonly PolicyNote[];
  readonly texts?: OwnWords;
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
