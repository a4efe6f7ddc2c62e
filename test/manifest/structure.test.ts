import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { OPEN_PANE_COMMAND } from "../../src/commands/completed-options";
import { fakeOutlook, install } from "../mailbox/fake-outlook";
import { all, attribute, childrenOf, localName, named, readManifest, ROOT, textOf } from "./manifest";

const manifest = readManifest();
const HOST = "https://localhost:3000";

const one = (name: string) => {
  const [element, ...more] = named(manifest, name);
  if (element === undefined || more.length > 0)
    throw new Error(`${name}: ${more.length + (element ? 1 : 0)} of them`);
  return element;
};
const resources = () => childrenOf(one("Resources")).flatMap(childrenOf);

describe("the manifest and the code", () => {
  it("name the same handlers", async () => {
    const outlook = fakeOutlook();
    const uninstall = install(outlook);
    await import("../../src/commands/commands");
    uninstall();
    const functions = new Set(
      named(manifest, "LaunchEvent").map((event) => attribute(event, "FunctionName")),
    );
    expect(Array.from(outlook.handlers.keys()).sort()).toEqual(Array.from(functions).sort());
  });

  it.each([
    ["mail", "MessageComposeCommandSurface"],
    ["meeting", "AppointmentOrganizerCommandSurface"],
  ] as const)("name the same button for a %s's alert and the ribbon, and it opens the pane", (item, type) => {
    const surface = named(manifest, "ExtensionPoint").find((point) => attribute(point, "xsi:type") === type);
    const button = surface && all(surface).find(({ attribs }) => attribs.id === OPEN_PANE_COMMAND[item]);
    const action = button && all(button).find((element) => localName(element) === "Action");
    expect(action && attribute(action, "xsi:type")).toBe("ShowTaskpane");
  });

  it("load the same page and script for events", () => {
    const runtime = one("Runtime");
    const launches = named(manifest, "ExtensionPoint").filter(
      (point) => attribute(point, "xsi:type") === "LaunchEvent",
    );
    expect(launches).toHaveLength(2);
    for (const launch of launches) {
      const source = childrenOf(launch).find((element) => localName(element) === "SourceLocation");
      expect(source && attribute(source, "resid")).toBe(attribute(runtime, "resid"));
    }
    const override = childrenOf(runtime).find((element) => localName(element) === "Override");
    expect(override && attribute(override, "type")).toBe("javascript");
  });
});

describe("resources", () => {
  it("are all there, under ids Outlook takes, and each is used", () => {
    const ids = resources().map((resource) => attribute(resource, "id"));
    const used = all(manifest.root).flatMap(({ attribs }) => attribs.resid ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Array.from(new Set(used)).sort()).toEqual(ids.slice().sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s have at most %i characters", (group, most) => {
    for (const text of childrenOf(one(group))) {
      expect(attribute(text, "DefaultValue").length).toBeLessThanOrEqual(most);
      for (const local of childrenOf(text))
        expect(attribute(local, "Value").length).toBeLessThanOrEqual(most);
    }
  });

  it("are in Swedish by default and in Danish too, everything users see", () => {
    expect(textOf(one("DefaultLocale"))).toBe("sv-SE");
    const texts = [one("DisplayName"), childrenOf(manifest.root).find(({ name }) => name === "Description")];
    const strings = [...childrenOf(one("ShortStrings")), ...childrenOf(one("LongStrings"))];
    for (const text of [...texts, ...strings]) {
      const locales = text && childrenOf(text).map((local) => attribute(local, "Locale"));
      expect(locales).toEqual(["da-DK"]);
    }
  });

  it("are files of ours: icons that exist in the size they say, and pages that are built", () => {
    const files = named(manifest, "Image").flatMap((image) =>
      image.attribs.size === undefined ? [image] : [],
    );
    for (const image of files) {
      const [, size] =
        /^https:\/\/localhost:3000\/assets\/icon-(\d+)\.png$/.exec(attribute(image, "DefaultValue")) ?? [];
      expect(pngSize(path.join(ROOT, `assets/icon-${size}.png`))).toEqual([Number(size), Number(size)]);
    }
    const urls = childrenOf(one("Urls")).map((url) => attribute(url, "DefaultValue"));
    expect(urls).toEqual([`${HOST}/commands.html`, `${HOST}/commands.js`, `${HOST}/taskpane.html`]);
    for (const source of ["src/commands/commands.html", "src/taskpane/taskpane.html"]) {
      expect(existsSync(path.join(ROOT, source))).toBe(true);
    }
  });

  it("give every icon the size its place asks for", () => {
    const targets = new Map(
      childrenOf(one("Images")).map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
    );
    for (const icon of named(manifest, "Icon")) {
      expect(childrenOf(icon).map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
      for (const image of childrenOf(icon)) {
        expect(targets.get(attribute(image, "resid"))).toContain(`icon-${attribute(image, "size")}.png`);
      }
    }
    expect(pngSize(path.join(ROOT, "assets/icon-64.png"))).toEqual([64, 64]);
    expect(attribute(one("IconUrl"), "DefaultValue")).toContain("icon-64.png");
    expect(attribute(one("HighResolutionIconUrl"), "DefaultValue")).toContain("icon-128.png");
  });
});

it("is well-formed XML, which Microsoft's own parser does not look at closely", () => {
  const { DOMParser } = new JSDOM("").window;
  const errors = (xml: string): number =>
    new DOMParser().parseFromString(xml, "application/xml").querySelectorAll("parsererror").length;
  expect(errors(manifest.xml)).toBe(0);
  expect(errors(manifest.xml.replace("<!--", "<!-- --"))).toBe(1);
});

describe("what it asks for", () => {
  it("is the item and nothing more", () => {
    expect(textOf(one("Permissions"))).toBe("ReadWriteItem");
  });

  it("is a set every Outlook with add-ins has, since an unmet one removes the protection without a word", () => {
    const versions = named(manifest, "Sets").map(({ attribs }) => attribs.DefaultMinVersion ?? "");
    const sets = named(manifest, "Set").map(({ attribs }) => attribs.MinVersion ?? "");
    expect([...versions, ...sets].filter((version) => version !== "")).toEqual(["1.5", "1.5"]);
  });

  it("is no domain but its own, without wildcards", () => {
    expect(named(manifest, "AppDomain").map(textOf)).toEqual([HOST]);
    expect(manifest.xml).not.toContain("*.");
  });

  it.each(["OnMessageSend", "OnAppointmentSend"])(
    "%s holds softly when the add-in cannot load, in shared mailboxes as well",
    (type) => {
      const [send, ...more] = named(manifest, "LaunchEvent").filter(
        (event) => attribute(event, "Type") === type,
      );
      expect(more).toEqual([]);
      expect(send && attribute(send, "SendMode")).toBe("SoftBlock");
      expect(textOf(one("SupportsSharedFolders"))).toBe("true");
    },
  );

  it("is on phones exactly the events that phones have (Microsoft Learn, October 2025), and no send mode", () => {
    const events = all(one("MobileFormFactor")).filter((element) => localName(element) === "LaunchEvent");
    expect(events.map((event) => attribute(event, "Type"))).toEqual([
      "OnNewMessageCompose",
      "OnMessageRecipientsChanged",
      "OnMessageFromChanged",
    ]);
    for (const event of events) expect(event.attribs.SendMode).toBeUndefined();
  });

  it("is events that Outlook has: a misspelt one is passed over without a word", () => {
    for (const event of named(manifest, "LaunchEvent")) expect(EVENTS).toContain(attribute(event, "Type"));
  });

  it("is each event by one handler of its own name, the same on phones", () => {
    for (const event of named(manifest, "LaunchEvent")) {
      const type = attribute(event, "Type");
      expect(attribute(event, "FunctionName")).toBe(`o${type.slice(1)}Handler`);
    }
  });

  it("has an id of its own and a version Outlook can compare", () => {
    expect(textOf(one("Id"))).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(textOf(one("Version"))).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(manifest.xml.length).toBeLessThan(256 * 1024);
  });
});

/** The events of a mail or a meeting being written or sent (Microsoft Learn, event-based activation, July 2026). */
const EVENTS = [
  ...["OnMessageSend", "OnNewMessageCompose", "OnMessageCompose", "OnMessageRecipientsChanged"],
  ...["OnMessageAttachmentsChanged", "OnMessageFromChanged", "OnSensitivityLabelChanged"],
  ...[
    "OnAppointmentSend",
    "OnNewAppointmentOrganizer",
    "OnAppointmentOrganizer",
    "OnAppointmentAttendeesChanged",
  ],
  ...["OnAppointmentAttachmentsChanged", "OnAppointmentFromChanged", "OnAppointmentTimeChanged"],
  ...["OnAppointmentRecurrenceChanged", "OnInfoBarDismissClicked"],
];

/**
 * The order in which Outlook takes the children of an element (Microsoft Learn, manifest element ordering, August
 * 2026). Only those we use.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "FormSettings",
    "Permissions",
    "Rule",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
  Host: ["Runtimes", "DesktopFormFactor", "MobileFormFactor"],
  DesktopFormFactor: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["OfficeTab", "LaunchEvents", "SourceLocation"],
  Group: ["Label", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

it("stands in the order Outlook takes it", () => {
  for (const element of all(manifest.root)) {
    const order = ORDER[localName(element)];
    if (order === undefined) continue;
    const places = childrenOf(element).map((child) => order.indexOf(localName(child)));
    expect([element.name, places]).toEqual([element.name, places.slice().sort((a, b) => a - b)]);
    expect(places).not.toContain(-1);
  }
});

/** Width and height as the file itself says: bytes 16 to 23 of a PNG. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
