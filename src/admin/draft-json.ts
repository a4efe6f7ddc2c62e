import * as v from "valibot";
import { read, type Draft, type LabelId, type Recipient, type RecipientField } from "../rules";

const text = v.nullish(v.string(), "");
const person = v.object({ name: text, address: text });
const recipient = v.object({
  ...person.entries,
  kind: v.nullish(v.picklist(["person", "list", "unknown"]), "unknown"),
});
const people = v.nullish(v.array(recipient), []);

/** What is read of a draft in JSON. Everything but `subject` may be left out or null; other keys are ignored. */
const schema = v.object({
  id: v.nullish(v.union([v.string(), v.number()]), null),
  subject: v.string(),
  body: text,
  html: v.nullish(v.string(), null),
  from: v.nullish(person, {}),
  to: people,
  cc: people,
  bcc: people,
  attachments: v.nullish(v.array(v.string()), []),
  composeType: v.nullish(v.picklist(["newMail", "reply", "forward"]), "newMail"),
  label: v.nullish(v.string(), null),
  date: v.nullish(v.string(), null),
});

/** One thing that keeps a value from being a draft. Never holds the value itself, which may be personal data. */
export interface DraftProblem {
  /** Where, such as `to.0.address`; empty for the whole value. */
  readonly path: string;
  /** What should stand there, such as `string`. */
  readonly expected: string;
}

export type ParsedDraft =
  | { readonly ok: true; readonly id: string | null; readonly draft: Draft; readonly date?: string }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/**
 * Reads a draft from JSON, as `npm run check` and the development mails write it. What was left out counts as
 * read and empty. `html`, where given and not null, is the body that is checked.
 */
export function parseDraft(value: unknown): ParsedDraft {
  // To the schema a list is an object, too: one that lacks a subject.
  if (Array.isArray(value)) return { ok: false, problems: [{ path: "", expected: "Object" }] };
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOf) };
  const { id, subject, body, html, from, attachments, composeType, label, date } = parsed.output;
  return {
    ok: true,
    id: id === null ? null : String(id),
    ...(date === null ? {} : { date }),
    draft: {
      subject: read(subject),
      body: read(html === null ? { format: "text", content: body } : { format: "html", content: html }),
      from: read(from),
      recipients: read([
        ...recipients("to", parsed.output.to),
        ...recipients("cc", parsed.output.cc),
        ...recipients("bcc", parsed.output.bcc),
      ]),
      attachments: read(attachments.map((name) => ({ name }))),
      // A file knows its label by name only, so here the name stands for the GUID.
      label: read(label as LabelId | null),
      composeType: read(composeType),
    },
  };
}

function recipients(field: RecipientField, list: readonly v.InferOutput<typeof recipient>[]): Recipient[] {
  return list.map(({ name, address, kind }) => ({ field, name, address, kind }));
}

function problemOf(issue: v.BaseIssue<unknown>): DraftProblem {
  const path = v.getDotPath(issue) ?? "";
  // Only the subject must be there, and it is a text; the schema would tell the name of the key.
  const isMissing = issue.expected === `"${path}"`;
  return { path, expected: isMissing ? "string" : (issue.expected ?? issue.type) };
}
