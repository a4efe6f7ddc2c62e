import * as v from "valibot";
import { SENSITIVE_ALWAYS, SENSITIVE_SOMETIMES } from "../../finding";
import { REMARK_KINDS } from "../../remark";

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const HEADER = /^x-[a-z0-9-]{1,60}$/;
const LOCALE = /^[a-z]{2}(-[A-Z]{2})?$/;
/** A word or the part of an address before @, with `*` for anything at either end. */
const PATTERN = /^\*?[^*@\s]{2,60}\*?$/;
const DOMAIN = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
/** A domain, an address, or the sender's own domain. */
const TRUSTED =
  /^(?:same-as-sender|[^\s@*]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;
const TAG = /^[^[\]]{2,40}$/;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty("is empty"));
const localText = v.strictObject({ sv: text, da: text });
const localSteps = v.strictObject({ sv: list(text), da: list(text) });
const id = v.pipe(
  v.string(),
  v.regex(ID, "is no id: small letters, digits and hyphens, a letter first, at most 40"),
);
const date = v.pipe(v.string(), v.regex(DATE, "is no date, such as 2026-11-21"));
const domain = v.pipe(v.string(), v.regex(DOMAIN, "is no domain, such as nyborg.dk or *.nyborg.dk"));
const count = v.pipe(v.number(), v.integer("is no whole number"), v.minValue(0, "is less than 0"));

const trustedPattern = v.strictObject({
  domain: v.pipe(v.string(), v.regex(TRUSTED, "is no domain, such as nyborg.dk or *.nyborg.dk")),
  justification: localText,
});
const legalReference = v.strictObject({ text: localText, checked: date });

/** Where a text comes from: the organisation's own document, or null for Kuvert's default. */
const source = v.strictObject({
  document: v.nullable(text),
  quote: v.exactOptional(text),
  requirements: v.exactOptional(v.array(text)),
});

const sensitive = [...SENSITIVE_ALWAYS, ...SENSITIVE_SOMETIMES] as const;
const category = v.picklist([
  "national-id",
  "organisation-id",
  "person-name",
  "always",
  "sometimes",
  ...sensitive,
]);
const place = v.picklist(["subject", "body", "quoted", "signature", "to", "cc", "bcc", "attachment-name"]);
const remark = v.picklist(REMARK_KINDS);
const composeType = v.picklist(["newMail", "reply", "forward"]);
const range = v.strictObject({ atLeast: v.exactOptional(count), atMost: v.exactOptional(count) });
const outcome = v.picklist(["label", "ask", "block"]);
const anyOutcome = v.picklist(["allow", "label", "ask", "block"]);
const mode = v.picklist(["observe", "warn", "enforce"]);
const masking = v.picklist(["identities", "everything"]);

export const condition = v.strictObject({
  categories: v.exactOptional(list(category)),
  places: v.exactOptional(list(place)),
  confidence: v.exactOptional(v.picklist(["low", "medium", "high"])),
  roles: v.exactOptional(
    list(v.picklist(["data-subject", "sender", "recipient", "colleague", "public-figure", "other"])),
  ),
  linked: v.exactOptional(v.boolean()),
  channels: v.exactOptional(
    list(
      v.picklist(["internal", "same-server", "secure-gateway", "tunnel", "forced-tls", "open", "unknown"]),
    ),
  ),
  frames: v.exactOptional(list(v.picklist(["protected-identity"]))),
  unlessProtected: v.exactOptional(v.boolean()),
  labelled: v.exactOptional(v.boolean()),
  unlessRemarked: v.exactOptional(list(remark)),
  persons: v.exactOptional(range),
  recipients: v.exactOptional(range),
  composeTypes: v.exactOptional(list(composeType)),
  subjectTags: v.exactOptional(list(id)),
  label: v.exactOptional(list(v.picklist(["none", "ours", "other", "unknown"]))),
  remarks: v.exactOptional(list(remark)),
  mailKinds: v.exactOptional(list(v.picklist(["appointment"]))),
});

const cell = v.strictObject({
  persons: range,
  recipients: range,
  outcome: anyOutcome,
  source: v.exactOptional(source),
});

export const rule = v.strictObject({
  id,
  when: condition,
  outcome: v.exactOptional(outcome),
  grid: v.exactOptional(list(cell)),
  askBy: v.exactOptional(v.picklist(["dialog", "reason"])),
  mode: v.exactOptional(mode),
  title: localText,
  rationale: localText,
  source,
  legalBasis: v.array(legalReference),
});

export const exception = v.strictObject({
  id,
  enabled: v.boolean(),
  lifts: list(id),
  when: condition,
  title: localText,
  rationale: localText,
  source,
  /** The decision that the exception rests on; null while it is off. */
  decision: v.nullable(v.strictObject({ reference: text, date })),
  expires: v.nullable(date),
});

export const note = v.strictObject({
  id,
  when: v.strictObject({
    outcomes: v.exactOptional(list(anyOutcome)),
    rules: v.exactOptional(list(id)),
    categories: v.exactOptional(list(category)),
    places: v.exactOptional(list(place)),
    remarks: v.exactOptional(list(remark)),
    labelled: v.exactOptional(v.boolean()),
    labelMissing: v.exactOptional(v.boolean()),
    composeTypes: v.exactOptional(list(composeType)),
  }),
  text: localText,
  link: v.exactOptional(v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, "is no https address"))),
  source: v.exactOptional(source),
});

const labelName = {
  id: v.nullable(v.pipe(v.string(), v.regex(GUID, "is no GUID"))),
  /** One name for all languages, or several; or one for each locale. */
  names: v.union([
    list(text),
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(LOCALE, "is no locale, such as sv or sv-SE")), text),
      v.check((names) => Object.keys(names).length > 0, "has no name"),
    ),
  ]),
};

const pattern = v.pipe(
  v.string(),
  v.regex(
    PATTERN,
    "is no word, such as info or *brevlåda, of two letters or more, with * at either end only",
  ),
);

const functionMailboxes = v.strictObject({
  addresses: v.array(pattern),
  names: v.array(pattern),
  atSend: v.picklist(["allow", "ask"]),
});

const stamp = v.strictObject({
  header: v.pipe(v.string(), v.regex(HEADER, "is no header's name, such as x-kuvert, in small letters")),
});

const answer = v.picklist(["allow", "ask", "block"]);
const level = v.picklist(["always", "sometimes", "off"]);
const ownWords = v.record(v.string(), text);

/** The shape of a policy file; policies/policy.schema.json is made from it (`npm run policy-schema`). */
export const policySchema = v.strictObject({
  /** Editors find the published JSON Schema by it; it means nothing to the check. */
  $schema: v.exactOptional(v.string()),
  id,
  version: text,
  language: v.picklist(["sv", "da"]),
  organisation: text,
  contact: localText,
  mode: v.exactOptional(mode),
  masking: v.exactOptional(masking),
  label: v.nullable(v.strictObject({ ...labelName, byHand: v.exactOptional(localSteps) })),
  /** All labels of the organisation, the lowest first: the policy's own, and those above it protect as well. */
  labelOrder: v.exactOptional(list(v.strictObject(labelName))),
  secureChannel: localSteps,
  domains: v.exactOptional(v.array(domain)),
  channels: v.strictObject({
    internal: v.array(trustedPattern),
    sameServer: v.exactOptional(v.array(trustedPattern)),
    secureGateway: v.array(trustedPattern),
    tunnel: v.exactOptional(v.array(trustedPattern)),
    forcedTls: v.exactOptional(v.array(trustedPattern)),
    elsewhere: v.exactOptional(
      v.strictObject({ channel: v.picklist(["forced-tls", "open"]), justification: localText }),
    ),
  }),
  categories: v.strictObject({
    health: level,
    ethnicity: level,
    politics: level,
    religion: level,
    "trade-union": level,
    genetics: level,
    biometrics: level,
    "sex-life": level,
    "criminal-offence": level,
    "social-problems": level,
    "family-matters": level,
    finances: level,
    employment: level,
    education: level,
    "private-contact": level,
    "personality-test": level,
    "civil-status": level,
    adoption: level,
  }),
  subjectTags: v.exactOptional(
    v.array(
      v.strictObject({
        id,
        words: list(v.pipe(v.string(), v.regex(TAG, "is no tag: write it without brackets"))),
        turnsOffTls: v.boolean(),
      }),
    ),
  ),
  whenUnreadable: v.strictObject({
    subject: answer,
    body: answer,
    from: answer,
    recipients: answer,
    attachments: answer,
    label: answer,
    composeType: answer,
  }),
  whenUnfinished: v.picklist(["ask", "block"]),
  maxBodyLength: v.pipe(v.number(), v.integer("is no whole number"), v.minValue(1000, "is less than 1000")),
  reasons: v.exactOptional(v.array(v.strictObject({ code: id, label: localText }))),
  stamp: v.exactOptional(v.nullable(stamp)),
  functionMailboxes: v.exactOptional(functionMailboxes),
  rules: list(rule),
  exceptions: v.exactOptional(v.array(exception)),
  notes: v.exactOptional(v.array(note)),
  texts: v.exactOptional(v.strictObject({ sv: v.exactOptional(ownWords), da: v.exactOptional(ownWords) })),
});

/** A policy file as it stands, with what only administrators read. */
export type PolicyFile = v.InferOutput<typeof policySchema>;
export type PolicyFileRule = PolicyFile["rules"][number];

/** A list with at least one entry. */
function list<const S extends v.GenericSchema>(entry: S) {
  return v.tupleWithRest([entry], entry);
}
