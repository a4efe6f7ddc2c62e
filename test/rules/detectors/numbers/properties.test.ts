import fc from "fast-check";
import { CARRIERS } from "../../../../src/admin/accuracy/identifiers/carriers";
import { cpr } from "../../../../src/admin/accuracy/identifiers/generate";
import { KINDS } from "../../../../src/admin/accuracy/identifiers/kinds";
import { createRandom } from "../../../../src/admin/accuracy/identifiers/random";
import { findNumbers } from "../../../../src/rules/detectors/find-numbers";
import { readBody } from "../../../../src/rules/segments";
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

  it("is found wherever tags cut it up, and in every aside", () => {
    const wraps: readonly ((number: string, cut: number) => string)[] = [
      (number, cut) => `<p>cpr ${number.slice(0, cut)}<b>${number.slice(cut)}</b></p>`,
      (number, cut) => `<p>cpr ${number.slice(0, cut)}<!-- x --><span>${number.slice(cut)}</span></p>`,
      (number, cut) =>
        `<p>cpr ${number.slice(0, cut)}<span style="display:none">9</span>${number.slice(cut)}</p>`,
      (number, cut) => `<p>cpr ${number.slice(0, cut)}&shy;${number.slice(cut)}</p>`,
      (number) => `<p>cpr ${number.replace(/\d/g, (digit) => `&#${48 + Number(digit)};`)}</p>`,
      (number) =>
        `<table><tr><td>cpr</td><td>${number.slice(0, -4)}</td><td>${number.slice(-4)}</td></tr></table>`,
      (number) => `<a href="https://x.example/?cpr=${number}">sag</a>`,
      (number) => `<a href="mailto:${number}@borger.example">mail</a>`,
      (number) => `<img alt="cpr ${number}">`,
      (number) => `<p title="cpr ${number}">x</p>`,
      (number) => `<!--[if mso]><p>cpr ${number}</p><![endif]-->`,
      (number) => `<p style="display:none">cpr ${number}</p>`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...wraps), fc.nat(), fc.integer({ min: 1, max: 9 }), (wrap, seed, cut) => {
        const number = cpr(createRandom(seed), TODAY);
        const { text, regions } = readBody({ format: "html", content: wrap(number, cut) });
        const cuts = findNumbers(regions, TODAY)
          .filter(({ confidence }) => confidence !== "low")
          .map(({ span }) => text.slice(span.start, span.end).replace(/\D/g, ""));
        expect([text, cuts]).toEqual([text, [number]]);
      }),
      RUNS,
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
          expect(text.slice(span.start, span.end)).toMatch(/^[\d０-９].*(?:[\dA-Za-z０-９]|\d ?[)\]}])$/su);
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
