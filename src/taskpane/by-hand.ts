import type { Draft, ExplainedFinding } from "../rules";
import { mendSubject } from "./mend-subject";

/** What the sender must change, where Office.js can change nothing: names of files, and recipients. */
export type ByHand =
  | { readonly kind: "file-name"; readonly name: string }
  /** `name` is the recipient's name without what may not stand there; empty when nothing is left. */
  | { readonly kind: "recipient-name"; readonly name: string }
  | { readonly kind: "recipient-address" };

/**
 * Says exactly what to change about a finding; null where there is nothing more to say than what the explanation says.
 * Several findings in one name are told once, with the first.
 *
 * @param all what was found in the same place
 */
export function byHandFor(
  { finding, outcome }: ExplainedFinding,
  all: readonly ExplainedFinding[],
  draft: Draft,
): ByHand | null {
  if (outcome !== "block" && outcome !== "ask") return null;
  const { segment, span } = finding;
  const together = all
    .filter((other) => other.outcome === "block" || other.outcome === "ask")
    .map((other) => other.finding)
    .filter((other) => other.segment.kind === segment.kind && indexOf(other) === indexOf(finding));
  if (together[0] !== finding) return null;
  const edits = together.map((other) => ({ span: other.span, replacement: "" }));
  switch (segment.kind) {
    case "attachment-name": {
      const file = draft.attachments.kind === "read" ? draft.attachments.value[segment.index] : undefined;
      return file === undefined ? null : fileName(file.name, edits);
    }
    case "to":
    case "cc":
    case "bcc": {
      if (draft.recipients.kind !== "read") return null;
      const recipient = draft.recipients.value.filter(({ field }) => field === segment.kind)[segment.index];
      if (recipient === undefined) return null;
      // What was checked is "name <address>".
      if (span.end > recipient.name.length) return { kind: "recipient-address" };
      const inName = edits.filter((edit) => edit.span.end <= recipient.name.length);
      return { kind: "recipient-name", name: mendSubject(recipient.name, inName) };
    }
    default:
      return null;
  }
}

function indexOf({ segment }: ExplainedFinding["finding"]): number {
  return "index" in segment ? segment.index : 0;
}

/** The name without what may not stand there, and with its ending; null when nothing would be left. */
function fileName(name: string, edits: Parameters<typeof mendSubject>[1]): ByHand | null {
  const dot = name.lastIndexOf(".");
  const ending = dot > 0 ? name.slice(dot) : "";
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const inStem = edits.filter(({ span }) => span.end <= stem.length);
  const mended = mendSubject(stem, inStem).replace(/[\s_-]+$/, "");
  return mended === "" || inStem.length < edits.length ? null : { kind: "file-name", name: mended + ending };
}
