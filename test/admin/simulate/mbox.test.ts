import fc from "fast-check";
import { splitMbox } from "../../../src/admin/simulate/mbox";

async function split(text: string, chunk = 65_536, most = 1000): Promise<(string | null)[]> {
  const bytes = Buffer.from(text, "latin1");
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk)
      yield await Promise.resolve(bytes.subarray(at, at + chunk));
  }
  const mails: (string | null)[] = [];
  for await (const mail of splitMbox(stream(), most)) {
    mails.push(mail === null ? null : Buffer.from(mail).toString("latin1"));
  }
  return mails;
}

const FROM = "From - Mon Nov 02 08:00:00 2026";

describe("a mailbox", () => {
  it.each([
    ["Thunderbird", FROM],
    ["Google Takeout", "From 1790000000000000001@xxx Mon Nov 02 08:00:00 +0000 2026"],
    ["RFC 4155", "From anna@exempelstad.se Mon Nov  2 08:00:00 2026"],
  ])("is split at the separators of %s", async (_, separator) => {
    expect(await split(`${separator}\nA: 1\n\nHej\n\n${separator}\nA: 2\n\nHopp\n`)).toEqual([
      "A: 1\n\nHej\n\n",
      "A: 2\n\nHopp\n",
    ]);
  });

  it("is not split at lines of text that begin alike", async () => {
    const text = "A: 1\n\nFrom now on at eight\nFrom - Mon Nov 02 08:00:00 2026\n";
    expect(await split(`${FROM}\n${text}`)).toEqual([text]);
  });

  it("has the quoting of such lines undone", async () => {
    expect(await split(`${FROM}\r\nA: 1\r\n\r\n>From me\r\n>>From you\r\n`)).toEqual([
      "A: 1\r\n\r\nFrom me\r\n>From you\r\n",
    ]);
  });

  it("gives nothing when it does not begin with a separator, and null for a mail that is too long", async () => {
    expect(await split("Hej\n")).toEqual([]);
    expect(await split(`${FROM}\n${"x".repeat(2000)}\n\n${FROM}\nA: 2\n`)).toEqual([null, "A: 2\n"]);
  });

  it("is split alike however its bytes arrive", async () => {
    const text = `${FROM}\nA: 1\n\nHej\n>From x\n\n${FROM}\nA: 2\n\nHopp`;
    const expected = await split(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 80 }), async (chunk) => {
        expect(await split(text, chunk)).toEqual(expected);
      }),
    );
  });
});
