import type { Evidence } from "../finding";
import type { NonEmpty } from "../span";
import type { Segment } from "../segments/segment";
import type { Read } from "./features";

/** What the place of a name in a mail says of it. */
export type Cue = "greeting" | "sign-off" | "address-line";

/** A segment and its words. */
export interface ReadSegment {
  readonly segment: Segment;
  readonly read: Read;
}

/** One name where it stands: tokens `from` to `to` (half-open) of a segment. */
export interface Mention {
  readonly at: ReadSegment;
  readonly from: number;
  readonly to: number;
  /** How likely it is a name at all, 0 to 1. */
  readonly chance: number;
  readonly evidence: NonEmpty<Evidence>;
  readonly cue: Cue | null;
}

export function startOf({ at, from }: Mention): number {
  return at.read.tokens.start[from] ?? 0;
}

export function endOf({ at, to }: Mention): number {
  return at.read.tokens.end[to - 1] ?? 0;
}
