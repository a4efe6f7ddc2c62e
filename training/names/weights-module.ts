/** The TypeScript module that carries the packed weights, with the notice their sources ask for. */
export function weightsModule(text: string): string {
  return `/**
 * Weights and filters of the name tagger, packed (see ../range-decoder.ts) by \`npm run train:names\`; not to be edited.
 *
 * Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). Derived from: UNER Danish-DDT and
 * Swedish-Talbanken (Universal NER, CC BY-SA 4.0, on Universal Dependencies' treebanks), the Swedish NER corpus of
 * A. Klintberg (CC BY 4.0), SUC 3.0 / SUCX 3.0 (Språkbanken Text and KBLab, CC BY 4.0), NorNE (annotations CC0,
 * Språkbanken at the National Library of Norway), and Statistics Sweden's first and last names (SCB, 2020).
 * docs/name-model.md tells what was taken from each. No text and no list can be read back from it.
 */
export const NAME_WEIGHTS =
  ${JSON.stringify(text)};
`;
}
