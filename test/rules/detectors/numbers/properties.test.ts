import fc from "fast-check";
import { CARRIERS } from "../../../../src/admin/accuracy/identifiers/carriers";
import { KINDS } from "../../../../src/admin/accuracy/identifiers/kinds";
import { createRandom } from "../../../../src/admin/accuracy/identifiers/random";
import { overlaps } from "../../../../src/rules/span";
import { findIn, TODAY } from "./marked";

const RUNS = { numRuns: 300 };
const CHARACTERS = fc.constantFrom(
  ...Array.from("0123456789010190"),
  ...Array.from(" -–+./_,:;\t\n>()[]#@=|"),
  ..."cpr ,personnr ,tlf ,CVR ,orgnr ,født ,f.,DK,SE,Lis Holm,sista fyra,\u00a0,\u200b,\u00ad,xxxx,1308781OS6,😀".split(
    ",",
  ),
);
const TEXTS = fc.array(CHARACTERS, { maxLength: 120 }).map((parts) => parts.join(""));

describe("every valid number", () => {
  it("of every kind, in every format, with a label, is found and cut out exactly", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.nat(), (kind, seed) => {
        const random = createRandom(seed);
        const written = random.pick(nonEmpty(kind.formats)).write(kind.generate(random, TODAY));
        const carrier = random
          .pick(CARRIERS[kind.language].labelled)
          .split("%")
          .join(random.pick(kind.labels));
        const start = carrier.indexOf("#");
        const text = carrier.replace("#", written);
        const cut = findIn(text)
          .filter(({ confidence, span }) => confidence !== "low" && span.start === start)
          .map(({ span }) => text.slice(span.start, span.end));
        expect([kind.name, text, cut]).toEqual([kind.name, text, [written]]);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps its place when something else is written before it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(), (before, seed) => {
        const random = createRandom(seed);
        const kind = random.pick(nonEmpty(KINDS.filter(({ detector }) => detector === "se-personnummer")));
        const number = kind.generate(random, TODAY);
        const text = `${before}\nPersonnummer: ${number}\n`;
        const found = findIn(text).filter(({ confidence }) => confidence !== "low");
        expect(found.map(({ span }) => text.slice(span.start, span.end))).toContain(number);
      }),
      RUNS,
    );
  });
});

describe("a change that leaves no valid reading", () => {
  it("leaves nothing to be found", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 13, max: 19 }),
        fc.constantFrom("cpr ", "personnummer ", ""),
        (seed, month, label) => {
          const random = createRandom(seed);
          // No month, whichever end the date is read from; not as an organisation's either, since its third digit is 1.
          const number = `${random.digits(2)}${month}${random.digits(2)}-${random.digits(4)}`;
          expect([number, findIn(label + number)]).toEqual([number, []]);
        },
      ),
      RUNS,
    );
  });

  it("leaves a Swedish number with a wrong check digit unbelieved", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 9 }), (seed, add) => {
        const random = createRandom(seed);
        const kind = random.pick(nonEmpty(KINDS.filter(({ name }) => name.includes("12 digits"))));
        const number = kind.generate(random, TODAY);
        const broken = number.slice(0, -1) + String((Number(number.slice(-1)) + add) % 10);
        expect(findIn(`personnummer ${broken}`).filter(({ confidence }) => confidence !== "low")).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("any text at all", () => {
  it("gives findings within the text, in order, that never overlap, and never throws", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const found = findIn(text);
        found.forEach(({ span }, index) => {
          const next = found[index + 1];
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toMatch(/^[\d０-９].*[\dA-Za-z０-９]$/su);
          if (next !== undefined) {
            expect(overlaps(span, next.span)).toBe(false);
            expect(next.span.start).toBeGreaterThan(span.start);
          }
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the same findings every time", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        expect(findIn(text)).toEqual(findIn(text));
      }),
      RUNS,
    );
  });

  // What could make a scan look at the same characters again and again: long runs of one thing.
  it.each([
    "1",
    "1 ",
    "12-",
    "0101901234 ",
    "-",
    "\u200b",
    "1\u200b",
    "> ",
    "\n",
    "a",
    "A ",
    "0\t",
    "cpr ",
    "f.",
    "Lis Holm, ",
  ])("reads 200,000 characters of %j", (part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length));
    expect(() => findIn(text)).not.toThrow();
  });
});

function nonEmpty<T>(list: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error("INVARIANT: a list with something in it");
  return [first, ...rest];
}
