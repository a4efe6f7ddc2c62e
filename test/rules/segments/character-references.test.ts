import {
  decodeHTML,
  decodeHTMLAttribute,
  htmlDecodeTree,
  determineBranch,
  BinTrieFlags,
} from "entities/decode";
import { decodeReferences } from "../../../src/rules/segments/character-references";

/** Every name that HTML knows, with its semicolon if it needs one: 2,231 of them. */
function allNames(): readonly string[] {
  const names: string[] = [];
  const walk = (node: number, name: string): void => {
    const current = htmlDecodeTree[node] ?? 0;
    const valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
    if (valueLength > 0) names.push(name);
    // A value that stands in the node itself has no branches.
    if (valueLength === 1) return;
    for (let code = 0x21; code < 0x7f; code++) {
      const next = determineBranch(htmlDecodeTree, current, node + Math.max(1, valueLength), code);
      if (next >= 0) walk(next, name + String.fromCharCode(code));
    }
  };
  walk(0, "");
  return names;
}

/** What can be a part of a name, a number or the space in it. */
const TELLING = /[\p{Script=Latin}\p{Nd}\p{Zs}\p{Cf}\p{Cc}\p{Pd}]|[\0-\u00ff]/u;

test("every name of HTML is decoded as browsers do it, or stands as it is written", () => {
  const names = allNames();
  expect(names).toHaveLength(2231);
  for (const name of names) {
    for (const after of ["", "x", " ", "=1", "9"]) {
      const source = `a&${name}${after}`;
      const [inText, inAttribute] = [decodeReferences(source, "text"), decodeReferences(source, "attribute")];
      if (inText !== source) expect(inText).toBe(decodeHTML(source));
      if (inAttribute !== source) expect(inAttribute).toBe(decodeHTMLAttribute(source));
    }
  }
});

test("no name is left undecoded that stands for a letter, a space, an invisible character, a hyphen or a sign of ASCII", () => {
  const left = allNames().filter((name) => {
    const decoded = decodeHTML(`&${name}`);
    return (
      Array.from(decoded).length === 1 &&
      TELLING.test(decoded) &&
      decodeReferences(`&${name}`, "text") === `&${name}`
    );
  });
  expect(left).toEqual([]);
});

test.each([
  ["&#48;&#x37;&#X30;7", "0707"],
  ["&#48&#55x", "07x"],
  ["&#128;&#150;", "€–"],
  ["&#0;&#xD800;&#99999999999999999999;", "\ufffd\ufffd\ufffd"],
  ["&#;&#x;& &&amp;amp;", "&#;&#x;& &&amp;"],
  ["070761&nbsp4285", "070761\u00a04285"],
  ["S&oslashren &AElig;r&oslash;", "Søren Ærø"],
  ["&unknown; &boxplus;", "&unknown; &boxplus;"],
])("%s reads as %s", (source, text) => {
  expect(decodeReferences(source, "text")).toBe(text);
});

test("the parameters of an address stay whole", () => {
  expect(decodeReferences("?a=1&copy=2&amp;reg=3&sect", "attribute")).toBe("?a=1&copy=2&reg=3§");
});
