/** The addresses in manifest.xml begin with this: it is the development manifest's own. */
const MANIFEST_ORIGIN = "https://localhost:3000/";

/** Turns the manifest's addresses into those where the add-in is served with one profile's policy. */
export function manifestFor(addInAddress: string, profile: string): (url: string) => string {
  return (url) => url.replace(MANIFEST_ORIGIN, `${addInAddress}/addin/${profile}/`);
}
