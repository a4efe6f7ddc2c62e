/**
 * What a UTF-16 code unit is to the tokeniser. The core may not use `\p{…}`, so letters are told by their case
 * (a letter with two cases differs between them) and by the blocks of the scripts that have none.
 */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;

/** Latin, its extensions, IPA and combining marks: what Danish and Swedish mails consist of, looked up at once. */
const TABLE_SIZE = 0x370;
let classes: Uint8Array | null = null;
let folded: Uint16Array | null = null;

/** The class of a code unit: LOWER (also letters without case and combining marks), UPPER, DIGIT or OTHER. */
export function classOf(code: number): number {
  classes ??= buildClasses();
  return code < TABLE_SIZE ? (classes[code] ?? OTHER) : classify(code);
}

/** The code unit in lower case. Letters whose lower case is longer than one code unit stay as they are. */
export function fold(code: number): number {
  folded ??= buildFolded();
  return code < TABLE_SIZE ? (folded[code] ?? code) : foldSlowly(code);
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(code);
  return table;
}

function buildFolded(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) table[code] = foldSlowly(code);
  return table;
}

function foldSlowly(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function classify(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0xaa || code === 0xba) return OTHER; // ª and º number things in names of streets, not people
  if (code >= 0x300 && code <= 0x36f) return LOWER; // combining marks, as in a decomposed å
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower !== upper) return char === lower ? LOWER : UPPER;
  return isCaselessLetter(code) ? LOWER : OTHER;
}

/** Letters of scripts without case: Hebrew to Ethiopic (Tigrinya) and Georgian, kana, Han, Hangul. */
function isCaselessLetter(code: number): boolean {
  return (
    (code >= 0x1bb && code <= 0x1c3) ||
    (code >= 0x5d0 && code <= 0x1fff) ||
    (code >= 0x3041 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}
