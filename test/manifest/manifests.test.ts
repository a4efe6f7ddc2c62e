import fc from "fast-check";
import { DEVELOPMENT_URL, manifestFor, parseBaseUrl, UrlError } from "../../scripts/manifests";
import { attribute, named, parseManifest, readManifest, textOf, type Manifest } from "./manifest";

const SOURCE = readManifest().xml;
const made = (mode: "SoftBlock" | "Block", url?: string): Manifest =>
  parseManifest(manifestFor(SOURCE, mode, url));
const idOf = (manifest: Manifest): string => named(manifest, "Id").map(textOf).join();
const sendModes = (manifest: Manifest): readonly (string | undefined)[] =>
  named(manifest, "LaunchEvent").flatMap(({ attribs }) => attribs.SendMode ?? []);

describe("the manifest for an organisation's own address", () => {
  const url = "https://intern.exempel.se/kuvert";

  it("names that address in all places, and the development host in none", () => {
    const manifest = made("SoftBlock", url);
    expect(manifest.xml).not.toContain("localhost");
    const addresses = [
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"],
      ...["SourceLocation", "Image", "Url"],
    ].flatMap((name) => named(manifest, name).flatMap(({ attribs }) => attribs.DefaultValue ?? []));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(address.startsWith(`${url}/`)).toBe(true);
    expect(named(manifest, "AppDomain").map(textOf)).toEqual(["https://intern.exempel.se"]);
  });

  it("is otherwise the manifest in the root, without the words to whoever keeps it", () => {
    const manifest = made("SoftBlock", url);
    const ours = readManifest();
    expect(manifest.xml).not.toContain("<!--");
    for (const name of ["LaunchEvent", "Control", "String", "ExtensionPoint", "Override", "Set", "Rule"]) {
      expect(named(manifest, name).map(({ attribs }) => attribs)).toEqual(
        named(ours, name).map(({ attribs }) => attribs),
      );
    }
  });

  it("has an id of its own for each address and send mode, and keeps it from build to build", () => {
    const ids = [url, "https://kuvert.exempel.dk", DEVELOPMENT_URL].flatMap((one) =>
      (["SoftBlock", "Block"] as const).map((mode) => idOf(made(mode, one))),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(idOf(made("Block", url))).toBe(idOf(made("Block", url)));
    // Kept for good: another id would be another add-in, deployed beside the first.
    expect(idOf(made("SoftBlock", "https://kuvert.exempel.dk"))).toBe("04292231-8cf9-52fc-b161-81d4151fdc70");
  });
});

describe("the send modes", () => {
  it.each([undefined, "https://kuvert.exempel.dk"])("differ in nothing but id and mode, at %s", (url) => {
    expect(sendModes(made("SoftBlock", url))).toEqual(["SoftBlock", "SoftBlock"]);
    expect(sendModes(made("Block", url))).toEqual(["Block", "Block"]);
    const same = (manifest: Manifest): string =>
      manifest.xml
        .replace(/[ \t]*<!--[^]*?-->\r?\n?/g, "")
        .replace(/"(?:Soft)?Block"/g, "MODE")
        .replace(idOf(manifest), "ID");
    expect(same(made("Block", url))).toBe(same(made("SoftBlock", url)));
  });

  it("for the development host the soft one is the manifest in the root, word for word", () => {
    expect(manifestFor(SOURCE, "SoftBlock")).toBe(SOURCE);
    expect(attribute(named(made("SoftBlock"), "LaunchEvent")[0] ?? fail(), "SendMode")).toBe("SoftBlock");
  });

  it("a manifest that names the development host in an unknown way is refused", () => {
    const odd = SOURCE.replace("</OfficeApp>", `<Odd>${DEVELOPMENT_URL}</Odd></OfficeApp>`);
    expect(() => manifestFor(odd, "SoftBlock", "https://kuvert.exempel.dk")).toThrow(/does not know/);
  });
});

describe("the address given", () => {
  it.each([
    ["https://kuvert.exempel.se", "https://kuvert.exempel.se"],
    ["https://kuvert.exempel.se/", "https://kuvert.exempel.se"],
    ["https://Intern.Exempel.DK/kuvert//", "https://intern.exempel.dk/kuvert"],
    ["https://kuvert.exempel.se:8443/a/b", "https://kuvert.exempel.se:8443/a/b"],
    ["https://blåbær.exempel.dk", "https://xn--blbr-roah.exempel.dk"],
  ])("%s is taken as %s", (given, expected) => {
    expect(parseBaseUrl(given)).toBe(expected);
  });

  it.each([
    ["kuvert.exempel.se", /no address/],
    ["", /no address/],
    ["http://kuvert.exempel.se", /https only/],
    ["ftp://kuvert.exempel.se", /https only/],
    ["https://robin:hemligt@kuvert.exempel.se", /password/],
    ["https://kuvert.exempel.se/?v=2", /\? or #/],
    ["https://kuvert.exempel.se/#", /\? or #/],
    ["https://kuvert.exempel.se/taskpane.html", /the folder/],
    ["https://kuvert.exempel.se/a&b", /character/],
    ["https://*.exempel.se", /character/],
  ])("%s is refused with a reason and an example", (given, why) => {
    expect(() => parseBaseUrl(given)).toThrow(UrlError);
    expect(() => parseBaseUrl(given)).toThrow(why);
    expect(() => parseBaseUrl(given)).toThrow("https://kuvert.example.se");
  });

  it("whatever is taken makes a manifest whose addresses all begin with it", () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ["https"], withFragments: false }), (given) => {
        let url: string;
        try {
          url = parseBaseUrl(given);
        } catch (error) {
          expect(error).toBeInstanceOf(UrlError);
          return;
        }
        const urls = named(made("Block", url), "Url").map((one) => attribute(one, "DefaultValue"));
        for (const one of urls) expect(one.startsWith(`${url}/`)).toBe(true);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

function fail(): never {
  throw new Error("the manifest has no event");
}
