const NEWLINE = 0x0a;

/** Splits bytes into lines, each with its end. A line longer than `most` bytes is given in pieces of about that length. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    let at = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, at);
      if (end < 0) break;
      const piece = chunk.subarray(at, end + 1);
      yield rest.length === 0 ? piece : Buffer.concat([...rest, piece]);
      rest = [];
      length = 0;
      at = end + 1;
    }
    if (at < chunk.length) {
      rest.push(chunk.subarray(at));
      length += chunk.length - at;
      if (length > most) {
        yield Buffer.concat(rest);
        rest = [];
        length = 0;
      }
    }
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
