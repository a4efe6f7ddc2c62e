import { createHash } from "node:crypto";

/** Where the manifest in the root says that the add-in is: the development host. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/** What Outlook does when the add-in cannot answer: lets the sender decide, or holds the mail until it can. */
export type SendMode = "SoftBlock" | "Block";

/** The manifests that a build brings along, by file name. */
export const MANIFEST_FILES: Readonly<Record<SendMode, string>> = {
  SoftBlock: "manifest.xml",
  Block: "manifest-block.xml",
};

/** Thrown for an address that Outlook could not load the add-in from. */
export class UrlError extends Error {}

/**
 * The address an administrator gave, as it stands in a manifest: without a slash at the end. Throws an `UrlError` that
 * says what is wrong with it.
 */
export function parseBaseUrl(given: string): string {
  const refuse = (why: string): never => {
    throw new UrlError(
      `--url ${given}: ${why} Write where the built files will lie, such as https://kuvert.example.se or https://intern.example.dk/kuvert.`,
    );
  };
  if (!URL.canParse(given)) return refuse("this is no address.");
  const url = new URL(given);
  if (url.protocol !== "https:") return refuse("Outlook loads add-ins over https only.");
  if (url.username !== "" || url.password !== "") return refuse("a name or a password does not belong here.");
  if (url.search !== "" || url.hash !== "" || /[?#]/.test(given)) return refuse("it may not have ? or #.");
  if (/[*<>"'&\s]/.test(given)) return refuse("it has a character that may not stand there.");
  if (/\.(html|js|xml)$/i.test(url.pathname)) return refuse("it names a file and not the folder.");
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/**
 * The manifest to deploy, made from the one in the root, which is the only one kept by hand. For the development host the
 * `SoftBlock` manifest is that one, word for word.
 *
 * @param source the manifest in the root
 * @param url where the built files will lie, as `parseBaseUrl` gives it
 */
export function manifestFor(source: string, mode: SendMode, url: string = DEVELOPMENT_URL): string {
  if (mode === "SoftBlock" && url === DEVELOPMENT_URL) return source;
  const id = only(/<Id>([^<]*)<\/Id>/g, source, "Id");
  const domain = only(/<AppDomain>([^<]*)<\/AppDomain>/g, source, "AppDomain");
  const manifest = source
    // What is said to whoever keeps the source is of no use to whoever deploys.
    .replace(/[ \t]*<!--[^]*?-->\r?\n?/g, "")
    .replace(id, `<Id>${idFor(url, mode)}</Id>`)
    .replace(domain, `<AppDomain>${new URL(url).origin}</AppDomain>`)
    .split(`"${DEVELOPMENT_URL}/`)
    .join(`"${url}/`)
    .split('SendMode="SoftBlock"')
    .join(`SendMode="${mode}"`);
  if (url !== DEVELOPMENT_URL && manifest.includes(DEVELOPMENT_URL)) {
    throw new Error(`manifest.xml names ${DEVELOPMENT_URL} in a way that the build does not know.`);
  }
  return manifest;
}

/** The one place in the manifest that fits; it is replaced as a whole. */
function only(pattern: RegExp, source: string, what: string): string {
  const [found, ...more] = Array.from(source.matchAll(pattern), ([whole]) => whole);
  if (found === undefined || more.length > 0) throw new Error(`manifest.xml should have one ${what}.`);
  return found;
}

/** The namespace of ids that are made from an address (RFC 9562, appendix A). */
const URL_NAMESPACE = "6ba7b8119dad11d180b400c04fd430c8";

/**
 * An id of its own for every address and send mode, the same at every build: a version 5 UUID (RFC 9562, 5.5). Two
 * add-ins with one id get into each other's way: the one the administrator deployed wins (office-js #4391).
 */
function idFor(url: string, mode: SendMode): string {
  const bytes = createHash("sha1").update(URL_NAMESPACE, "hex").update(`${url}/#${mode}`).digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
