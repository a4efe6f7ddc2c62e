/**
 * Stands in the bundles for the package `entities/decode`, which htmlparser2's tokenizer names for decoding that is
 * turned off here (`decodeEntities: false`): its table is 15 KB gzip. `character-references.ts` decodes instead.
 */
export class EntityDecoder {
  startEntity(): void {
    throw new Error("The tokenizer is asked to decode entities, which the bundle leaves out.");
  }
}

export const htmlDecodeTree = null;
export const xmlDecodeTree = null;
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 };
export const fromCodePoint = String.fromCodePoint;
