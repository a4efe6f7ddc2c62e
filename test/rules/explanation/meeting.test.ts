import type { LabelFailure } from "../../../src/rules/explanation/alert";
import { textsIn, type Gravity, type PlaceGroup, type Texts } from "../../../src/rules/explanation/texts";

const PLACES: readonly PlaceGroup[] = [
  ...(["subject", "recipients", "attachment-name", "body", "quoted", "signature"] as const),
];
const GRAVITIES: readonly Gravity[] = ["number", "organisation", "name", "always", "sometimes"];
const FAILURES: readonly LabelFailure[] = [
  ...(["not-found", "ambiguous", "is-parent", "disabled", "no-labels", "catalogue-failed"] as const),
  ...(["unsupported", "host-error", "not-verified", "timed-out"] as const),
];

/** How each text that is a function is called: all its cases. One that is not here does not compile. */
const CALLS: {
  readonly [K in keyof Texts as Texts[K] extends (...given: never[]) => string ? K : never]: (
    texts: Texts,
  ) => readonly string[];
} = {
  whyLikely: (texts) => [texts.whyLikely(["X", "Y"])],
  list: (texts) => [texts.list(["x", "y"])],
  otherKinds: (texts) => [texts.otherKinds(2)],
  contains: (texts) => PLACES.map((place) => texts.contains(place, "x")),
  labelWillBeSet: (texts) => [texts.labelWillBeSet("X")],
  labelIsSet: (texts) => [texts.labelIsSet("X")],
  labelReason: (texts) => [texts.labelReason("x")],
  labelNotSet: (texts) => [texts.labelNotSet("x")],
  labelFailed: (texts) => FAILURES.map((why) => texts.labelFailed(why, "X")),
  more: (texts) => [texts.more(1), texts.more(2)],
  reference: (texts) => [texts.reference("x")],
  why: (texts) => PLACES.flatMap((place) => GRAVITIES.map((gravity) => texts.why(gravity, place))),
  contact: (texts) => [texts.contact("x")],
};

/** Every text there is, by where it stands. */
function everyText(texts: Texts): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    if (typeof value === "string") found.push([key, value]);
    else if (typeof value === "function") {
      const all = CALLS[key as keyof typeof CALLS](texts);
      for (const text of all) found.push([key, text]);
    } else {
      for (const [name, text] of Object.entries(value as object) as [string, unknown][]) {
        if (typeof text === "string") found.push([`${key}.${name}`, text]);
      }
    }
  }
  return found;
}

describe.each(["sv", "da"] as const)("N-06 in %s", (language) => {
  it("no text about an invitation to a meeting calls it a mail", () => {
    const texts = everyText(textsIn(language, "meeting"));
    expect(texts.length).toBeGreaterThan(80);
    // Secure mail is the name of a channel, whatever goes through it.
    const calling = texts.filter(([, text]) =>
      /mejl|\bmail(?:en|ens|s)?\b/i.test(text.replace(/säker mejl|sikker mail/, "")),
    );
    expect(calling).toEqual([]);
  });

  it("what is said of it in other words says the same in sentences as long", () => {
    const mail = everyText(textsIn(language));
    const meeting = everyText(textsIn(language, "meeting"));
    expect(meeting.map(([key]) => key)).toEqual(mail.map(([key]) => key));
    for (const [index, [key, text]] of meeting.entries()) {
      expect([key, text.endsWith(".")]).toEqual([key, mail[index]?.[1].endsWith(".")]);
    }
  });
});
