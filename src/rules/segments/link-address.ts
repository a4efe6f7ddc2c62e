/** Schemes whose address tells nobody anything. */
const SILENT = /^\s*(?:#|javascript:|data:|cid:|about:|blob:|mhtml:)/i;
/** Microsoft Defender wraps the links of incoming mail; what it wrapped stands in `url`. */
const SAFE_LINK =
  /^https?:\/\/[a-z0-9.-]{1,80}\.safelinks\.protection\.outlook\.com\/[^?#]{0,80}\?(?:[^#]{0,80}&)?url=([^&#]*)/i;

/**
 * The address of a link as a reader would write it, decoded, or null when the visible text already says it.
 *
 * @param visible the text of the link
 */
export function linkAddress(href: string, visible: string): string | null {
  if (href === "" || SILENT.test(href)) return null;
  const wrapped = SAFE_LINK.exec(href);
  const address = decodeAddress(wrapped?.[1] === undefined ? href : decodePercent(wrapped[1])).trim();
  return compact(visible).includes(compact(address)) ? null : address;
}

/** An address that a mail fetches from, decoded, or null when it names a part of the mail itself. */
export function resourceAddress(address: string): string | null {
  return SILENT.test(address) ? null : decodeAddress(address).trim();
}

function decodeAddress(href: string): string {
  const query = href.indexOf("?");
  // In a query `+` stands for a space, except in mailto: links (RFC 6068, 5).
  if (query < 0 || /^\s*mailto:/i.test(href)) return decodePercent(href);
  return decodePercent(href.slice(0, query) + href.slice(query).replace(/\+/g, " "));
}

/** Decodes percent-encoded UTF-8, and, where it is none, Latin-1 as older pages write it. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    }
  });
}

/** For telling whether two texts say the same address. */
function compact(address: string): string {
  return address
    .replace(/^\s*(?:mailto:|tel:|https?:\/\/)/i, "")
    .replace(/[\s\u00a0]+/g, "")
    .replace(/\/$/, "")
    .toLowerCase();
}
