import { createHash } from "node:crypto";

/** A digest of where a mail lies, for telling what was done: names of files may say whom a mail is about. */
export function keyOf(file: string, part: number | null): string {
  return digestOf([file, part]).slice(0, 20);
}

/** A digest of plain data, in hexadecimal digits. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
