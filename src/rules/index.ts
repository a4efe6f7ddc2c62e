/**
 * The core of Kuvert, and the only door to it.
 *
 * It may not know of Outlook, the DOM, the clock, the network or the console. It is pure and synchronous:
 * the same draft, policy and day give the same decision, byte for byte.
 */
export { evaluate } from "./evaluate";
export * from "./draft";
export * from "./decision";
export * from "./finding";
export { REMARK_KINDS, type RecipientRemarkKind, type Remark, type RemarkKind } from "./remark";
export type { CalendarDate } from "./calendar-date";
export type { NonEmpty, Span } from "./span";
export type { AsideKind, Place, Segment, SegmentRef } from "./segments/segment";
export { readBody, segment } from "./segments";
export { placeTexts, type PlaceTexts } from "./segments/place-texts";
export type * from "./policy/policy";
export { explain } from "./explanation/explain";
export type * from "./explanation/explanation";
export { alertText, type AlertSituation } from "./explanation/alert";
