import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBody } from "../../../src/rules/segments";

interface Gold {
  readonly text: string;
  readonly where?: string;
}
interface Mail {
  readonly id: string;
  readonly html?: string | null;
  readonly body: string;
  readonly gold: {
    readonly nationalIds: readonly Gold[];
    readonly names: readonly Gold[];
    readonly spans: readonly Gold[];
  };
}

const mails = ["da.jsonl", "sv.jsonl"].flatMap((file) =>
  readFileSync(join(__dirname, "../../mails", file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Mail),
);
const htmlMails = mails.filter((mail): mail is Mail & { html: string } => typeof mail.html === "string");

/** Without white space, and without the bullets that annotators wrote in more than one way. */
const bare = (text: string): string => text.replace(/[\s•]+|^- /gm, "");

describe("The development mails", () => {
  it("hold mails as HTML", () => expect(htmlMails.length).toBeGreaterThan(60));

  it.each(htmlMails.map((mail) => [mail.id, mail] as const))(
    "%s shows every annotated text",
    (_, { html, gold }) => {
      const { text } = readBody({ format: "html", content: html });
      for (const { text: wanted, where } of [...gold.nationalIds, ...gold.names, ...gold.spans]) {
        if (where === undefined || where === "body") expect(text).toContain(wanted);
      }
    },
  );

  it.each(htmlMails.map((mail) => [mail.id, mail] as const))(
    "%s reads as its text version",
    (_, { html, body }) => {
      const { text, asides } = readBody({ format: "html", content: html });
      const running = asides.reduceRight(
        (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
        text,
      );
      expect(bare(running)).toBe(bare(body));
    },
  );
});
