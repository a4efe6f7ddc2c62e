import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { convert } from "office-addin-manifest-converter";
import { manifestFor } from "../../scripts/manifests";
import { readManifest, ROOT } from "./manifest";

/**
 * Microsoft's own parser reads the manifest, without a network: their converter turns it into the newer JSON form,
 * which their schema then judges. The converter says nothing when it fails; that it wrote no file is the sign.
 */
const { xml } = readManifest();
let folder: string;
let valid: ValidateFunction;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kuvert-manifest-"));
  const schema = path.join(
    ROOT,
    "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.17/MicrosoftTeams.schema.json",
  );
  // Draft 4, of which the schema uses nothing that later drafts read otherwise; and it has keywords of its own.
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true });
  addFormats(ajv);
  valid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What Microsoft's tools find wrong: nothing, or why. */
async function problemsOf(manifest: string, name: string): Promise<readonly string[]> {
  const input = path.join(folder, `${name}.xml`);
  const out = path.join(folder, name);
  writeFileSync(input, manifest);
  await convert(input, out).catch(() => undefined);
  const output = path.join(out, "manifest.json");
  if (!existsSync(output)) return ["the parser wrote no file"];
  return valid(JSON.parse(readFileSync(output, "utf8")))
    ? []
    : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

it.each([
  ["the manifest in the root", "ours", xml],
  ["the one that holds hard", "block", manifestFor(xml, "Block")],
  ["one to deploy", "deploy", manifestFor(xml, "SoftBlock", "https://intern.exempel.se/kuvert")],
  ["one to deploy that holds hard", "deploy-block", manifestFor(xml, "Block", "https://kuvert.exempel.dk")],
])("finds nothing wrong with %s", async (_what, name, manifest) => {
  await expect(problemsOf(manifest, name)).resolves.toEqual([]);
});

it.each([
  ["no version", /<Version>.*<\/Version>/, ""],
  ["a permission that does not exist", "ReadWriteItem", "ReadEverything"],
  ["a resource that is not there", 'resid="Pane.Page"', 'resid="Nowhere"'],
  ["a send mode that does not exist", "SoftBlock", "HardBlock"],
])("finds %s", async (what, good, bad) => {
  const broken = xml.replace(good, bad);
  expect(broken).not.toBe(xml);
  await expect(problemsOf(broken, what.replace(/ /g, "-"))).resolves.not.toEqual([]);
});
