import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * commands.js may weigh 600 KB raw and 250 KB gzip (scripts/size.ts). The code, the word lists, HTML's entities and the
 * statements' weights take about 155 KB gzip of it, so this is what is left for names.
 */
const MOST_GZIP_BYTES = 86_000;

test("the name tagger's weights leave room for the rest of the send handler", () => {
  const weights = readFileSync(path.join(__dirname, "../../../src/rules/names/weights/name-weights.ts"));
  expect(gzipSync(weights, { level: 9 }).length).toBeLessThanOrEqual(MOST_GZIP_BYTES);
});
