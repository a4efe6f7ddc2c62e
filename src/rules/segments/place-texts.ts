import type { Draft } from "../draft";
import { readBody, segment } from ".";
import type { SegmentRef } from "./segment";

/** Gives the whole text of the place a segment stands in: the text that findings' spans count in. */
export type PlaceTexts = (ref: SegmentRef) => string;

/** The place texts of a draft; a place that is not there, or could not be read, has the empty text. */
export function placeTexts(draft: Draft): PlaceTexts {
  const body = draft.body.kind === "read" ? readBody(draft.body.value).text : "";
  const others = segment({ ...draft, body: { kind: "unreadable", why: "unsupported" } });
  return (ref) => {
    switch (ref.kind) {
      case "body":
      case "quoted":
      case "signature":
        return body;
      default:
        return others.find((other) => sameRef(other.ref, ref))?.text ?? "";
    }
  };
}

function sameRef(a: SegmentRef, b: SegmentRef): boolean {
  return a.kind === b.kind && ("index" in a ? a.index : 0) === ("index" in b ? b.index : 0);
}
