import { read, type Draft, type Recipient } from "../../src/rules/draft";

/** What a test says of a mail; everything it leaves out is read and empty. */
export interface DraftParts {
  readonly subject?: string;
  readonly body?: string;
  readonly html?: string;
  readonly from?: { readonly name?: string; readonly address?: string };
  readonly to?: readonly Partial<Recipient>[];
  readonly cc?: readonly Partial<Recipient>[];
  readonly bcc?: readonly Partial<Recipient>[];
  readonly attachments?: readonly string[];
}

/** A draft in which every part was read. */
export function draftOf(parts: DraftParts): Draft {
  const recipients = (["to", "cc", "bcc"] as const).flatMap((field) =>
    (parts[field] ?? []).map((recipient): Recipient => ({
      name: "",
      address: "",
      kind: "person",
      ...recipient,
      field,
    })),
  );
  return {
    subject: read(parts.subject ?? ""),
    body: read(
      parts.html === undefined
        ? { format: "text", content: parts.body ?? "" }
        : { format: "html", content: parts.html },
    ),
    from: read({ name: parts.from?.name ?? "", address: parts.from?.address ?? "" }),
    recipients: read(recipients),
    attachments: read((parts.attachments ?? []).map((name) => ({ name }))),
    label: read(null),
    composeType: read("newMail"),
  };
}
