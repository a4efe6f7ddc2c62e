/** The tag the add-in's pages load Office.js with: Microsoft requires this address. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What stands around Office.js in a page of the add-in when this Outlook serves it. */
export interface Surroundings {
  /** Where Office.js is loaded from; null leaves the page's own address. */
  readonly officeJs: string | null;
  /** A script before it; null where the browser gets it from the address Office.js itself asks for. */
  readonly before: string | null;
  /** A script after it. */
  readonly after: string;
}

/** Thrown when a page does not load Office.js the way it must. */
export class NoOfficeJsError extends Error {}

/**
 * A built page of the add-in as this Outlook serves it: only the script tag of Office.js differs. Throws when
 * there is not exactly one.
 */
export function adaptPage(html: string, { officeJs, before, after }: Surroundings): string {
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]*\/office\.js"[^>]*><\/script>/g) ?? [];
  const [tag] = tags;
  if (tag === undefined || tags.length > 1 || !tag.includes(`"${OFFICE_JS}"`)) {
    throw new NoOfficeJsError(
      `The page must load Office.js once, from ${OFFICE_JS}; it has ${tags.length} such tags.`,
    );
  }
  const officeTag = officeJs === null ? tag : tag.replace(OFFICE_JS, officeJs);
  return html.replace(tag, [before === null ? "" : script(before), officeTag, script(after)].join(""));
}

function script(address: string): string {
  return `<script src="${address}"></script>`;
}
