/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ManifestError, readManifest } from "../../outlook-host/host/manifest";

const MANIFEST = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

function read(xml = MANIFEST, locale = "sv-SE") {
  return readManifest(xml, locale, (url) =>
    url.replace("https://localhost:3000/", "https://elsewhere.example/"),
  );
}

test("reads from manifest.xml what a compose window needs", () => {
  const addIn = read();
  expect(addIn).toMatchObject({
    name: "Kuvert",
    permission: "ReadWriteItem",
    runtimePage: "https://elsewhere.example/commands.html",
  });
  expect(addIn.launchEvents[0]).toEqual({
    type: "OnMessageSend",
    functionName: "onMessageSendHandler",
    sendMode: "SoftBlock",
  });
  expect(addIn.controls).toMatchObject([
    {
      id: "msgComposeOpenPane",
      action: { kind: "show-task-pane", url: "https://elsewhere.example/taskpane.html" },
    },
  ]);
});

test("takes the texts of Outlook's language, and the default where the manifest has none", () => {
  const label = (locale: string): string | undefined => read(MANIFEST, locale).controls[0]?.label;
  expect(label("da-DK")).not.toBe(label("sv-SE"));
  expect(label("en-US")).toBe(label("sv-SE"));
});

test("a launch event without a send mode is soft-blocked, as in Outlook", () => {
  expect(read(MANIFEST.replace(' SendMode="SoftBlock"', "")).launchEvents[0]?.sendMode).toBe("SoftBlock");
  expect(read(MANIFEST.replace('"SoftBlock"', '"Block"')).launchEvents[0]?.sendMode).toBe("Block");
});

test.each([
  ["is no XML", "<OfficeApp>"],
  ["names a resource it does not have", MANIFEST.replace('id="Pane.Page"', 'id="Pane.Other"')],
  ["has no VersionOverrides", MANIFEST.replaceAll("VersionOverrides", "Nothing")],
])("a manifest that %s is refused with a reason", (_what, xml) => {
  expect(() => read(xml)).toThrow(ManifestError);
});
