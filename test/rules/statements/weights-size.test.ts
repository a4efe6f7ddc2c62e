import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * commands.js may weigh 600 KB raw and 250 KB gzip (scripts/size.ts). Code, word lists and HTML's entities take about
 * 108 KB gzip of it, the name tagger's weights 86, so this is what is left for the sentence classifier.
 */
const MOST_GZIP_BYTES = 47_500;

test("the sentence classifier's weights leave room for the rest of the send handler", () => {
  const weights = readFileSync(
    path.join(__dirname, "../../../src/rules/statements/weights/statement-weights.ts"),
  );
  expect(gzipSync(weights, { level: 9 }).length).toBeLessThanOrEqual(MOST_GZIP_BYTES);
});
