import { isCompoundFile, isWholeCompoundFile } from "../../../src/admin/check/compound-file";
import { writeMsg } from "../../support/write-msg";

const small = writeMsg({ subject: "Hej", body: "Hej" });
/** More sectors than the FAT's first 109 sectors can tell of, so that some are listed in a chain of their own. */
const large = writeMsg({
  subject: "Hej",
  attachments: [{ name: "film.mp4", content: new Uint8Array(8_000_000) }],
});

describe("a compound file", () => {
  it("is known by its first eight bytes", () => {
    expect(isCompoundFile(small)).toBe(true);
    expect(isCompoundFile(new TextEncoder().encode("Subject: Hej\r\n\r\nHej"))).toBe(false);
    expect(isCompoundFile(new Uint8Array())).toBe(false);
  });

  it("is whole when nothing was cut off", () => {
    expect(isWholeCompoundFile(small)).toBe(true);
    expect(isWholeCompoundFile(large)).toBe(true);
  });

  it("is not whole at any shorter length", () => {
    for (let length = 0; length < small.length; length++) {
      expect([length, isWholeCompoundFile(small.subarray(0, length))]).toEqual([length, false]);
    }
    for (let length = 512; length < large.length; length += 99_991) {
      expect([length, isWholeCompoundFile(large.subarray(0, length))]).toEqual([length, false]);
    }
  });

  it("is read where it stands in a larger buffer", () => {
    const shifted = new Uint8Array(small.length + 100);
    shifted.set(small, 100);
    expect(isWholeCompoundFile(shifted.subarray(100))).toBe(true);
  });
});
