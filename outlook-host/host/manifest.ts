/*
 * What Outlook takes from an add-in's XML manifest. Only what a compose window needs is read: the newest
 * VersionOverrides, its desktop form factor, the ribbon's controls and the events. Source: Microsoft's manifest
 * reference (OfficeDev/office-js-docs-reference, manifest/*.md) and docs "EBA" and "SA".
 */

export type SendMode = "PromptUser" | "SoftBlock" | "Block";

/** A function Outlook calls when something happens. */
export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  /** What Outlook does when the add-in says no or cannot answer; SoftBlock when the manifest does not say (SA). */
  readonly sendMode: SendMode;
}

/** A button of the add-in in the compose window. */
export interface Control {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly action: { readonly kind: "show-task-pane"; readonly url: string } | { readonly kind: "other" };
}

export type Permission = "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";

export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly permission: Permission;
  /** The buttons above a mail, and those above an invitation. */
  readonly controls: readonly Control[];
  readonly meetingControls: readonly Control[];
  readonly launchEvents: readonly LaunchEvent[];
  /** The events Outlook on phones takes; none where the manifest has no part for phones. */
  readonly mobileEvents: readonly LaunchEvent[];
  /** The page the events run in; classic Outlook alone uses the script named beside it. */
  readonly runtimePage: string;
  /** That script; the empty string when there is none. */
  readonly runtimeScript: string;
}

/** Thrown when the manifest lacks what Outlook cannot do without. */
export class ManifestError extends Error {}

/**
 * Reads manifest.xml for one locale. `mapUrl` turns the manifest's addresses into the ones in use.
 */
export function readManifest(xml: string, locale: string, mapUrl: (url: string) => string): AddIn {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror") !== null)
    throw new ManifestError("manifest.xml is not well-formed XML.");
  const root = document.documentElement;
  // Nested by version; a client takes the newest it knows, which is the innermost.
  const overrides = descendants(root, "VersionOverrides").at(-1);
  if (overrides === undefined) throw new ManifestError("manifest.xml has no VersionOverrides.");
  const form = required(overrides, "DesktopFormFactor");
  const resource = (element: Element | undefined): string =>
    localized(overrides, element?.getAttribute("resid"), locale);
  const mobile = descendants(overrides, "MobileFormFactor")[0];
  const mobileLaunch = mobile === undefined ? null : extensionPoint(mobile, "LaunchEvent");
  const script = descendants(overrides, "Override").find((one) => one.getAttribute("type") === "javascript");
  const launch = extensionPoint(form, "LaunchEvent");
  return {
    id: required(root, "Id").textContent.trim(),
    name: override(required(root, "DisplayName"), locale),
    permission: descendants(root, "Permissions")[0]?.textContent.trim() as Permission,
    controls: controlsOn("MessageComposeCommandSurface"),
    meetingControls: controlsOn("AppointmentOrganizerCommandSurface"),
    launchEvents: launchEventsIn(launch),
    mobileEvents: launchEventsIn(mobileLaunch),
    runtimePage: launch === null ? "" : mapUrl(resource(children(launch, "SourceLocation")[0])),
    runtimeScript: script === undefined ? "" : mapUrl(resource(script)),
  };

  function controlsOn(surface: string): readonly Control[] {
    const point = extensionPoint(form, surface);
    return point === null ? [] : descendants(point, "Control").map(readControl);
  }

  function readControl(control: Element): Control {
    const action = required(control, "Action");
    const icons = descendants(required(control, "Icon"), "Image");
    const pane = descendants(action, "SourceLocation")[0];
    const opensPane = action.getAttribute("xsi:type") === "ShowTaskpane" && pane !== undefined;
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(children(control, "Label")[0]),
      description: resource(descendants(control, "Description")[0]),
      icon: mapUrl(resource(icons.find((image) => image.getAttribute("size") === "32") ?? icons[0])),
      action: opensPane ? { kind: "show-task-pane", url: mapUrl(resource(pane)) } : { kind: "other" },
    };
  }
}

function launchEventsIn(point: Element | null): readonly LaunchEvent[] {
  return point === null ? [] : descendants(point, "LaunchEvent").map(readLaunchEvent);
}

function readLaunchEvent(event: Element): LaunchEvent {
  return {
    type: event.getAttribute("Type") ?? "",
    functionName: event.getAttribute("FunctionName") ?? "",
    sendMode: (event.getAttribute("SendMode") ?? "SoftBlock") as SendMode,
  };
}

function extensionPoint(form: Element, type: string): Element | null {
  return descendants(form, "ExtensionPoint").find((point) => point.getAttribute("xsi:type") === type) ?? null;
}

/** A string, address or image of the manifest's resources, in the locale where it has one. */
function localized(overrides: Element, resid: string | null | undefined, locale: string): string {
  const entry = descendants(required(overrides, "Resources"), "*").find(
    (one) => one.getAttribute("id") === resid,
  );
  if (resid === null || resid === undefined || entry === undefined) {
    throw new ManifestError(`manifest.xml has no resource ${String(resid)}.`);
  }
  return override(entry, locale);
}

function override(element: Element, locale: string): string {
  const own = children(element, "Override").find((one) => one.getAttribute("Locale") === locale);
  return (own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "").trim();
}

function descendants(element: Element, localName: string): readonly Element[] {
  return Array.from(element.getElementsByTagNameNS("*", localName));
}

function children(element: Element, localName: string): readonly Element[] {
  return Array.from(element.children).filter((child) => child.localName === localName);
}

function required(element: Element, localName: string): Element {
  const found = descendants(element, localName)[0];
  if (found === undefined) throw new ManifestError(`manifest.xml has no ${localName}.`);
  return found;
}
