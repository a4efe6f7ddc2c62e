import { hasDraft, officeOutlook } from "../../src/taskpane/office-outlook";

type Handler = () => void;

/** As much of Office.js as the pane's own part touches; a test says what is missing or throws. */
function install({
  background,
  mailbox = "1.15",
  throwsOn = [],
  item = {},
}: {
  readonly background?: string;
  readonly mailbox?: string;
  readonly throwsOn?: readonly string[];
  readonly item?: object | null;
}): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  const addHandlerAsync = (type: string, handler: Handler): void => {
    if (throwsOn.includes(type)) throw new Error(`${type} is not supported`);
    handlers.set(type, handler);
  };
  const names = ["RecipientsChanged", "AttachmentsChanged", "SensitivityLabelChanged"];
  Object.assign(globalThis, {
    Office: {
      EventType: Object.fromEntries(
        [...names, "InitializationContextChanged", "OfficeThemeChanged"].map((name) => [name, name]),
      ),
      context: {
        displayLanguage: "sv-SE",
        officeTheme: background === undefined ? undefined : { bodyBackgroundColor: background },
        requirements: { isSetSupported: (_set: string, version: string) => version <= mailbox },
        mailbox: { item: item === null ? null : { subject: {}, addHandlerAsync, ...item }, addHandlerAsync },
      },
    },
  });
  return handlers;
}

let systemIsDark = false;
beforeEach(() => {
  systemIsDark = false;
  Object.assign(window, {
    matchMedia: () => ({ matches: systemIsDark, addEventListener: () => undefined }),
  });
});

test("a change that Outlook tells of reaches whoever listens, until they stop", () => {
  const handlers = install({});
  const outlook = officeOutlook();
  const heard = jest.fn();
  const stop = outlook.onDraftChanged(heard);
  for (const type of ["RecipientsChanged", "AttachmentsChanged", "SensitivityLabelChanged"]) {
    handlers.get(type)?.();
  }
  handlers.get("InitializationContextChanged")?.();
  expect(heard).toHaveBeenCalledTimes(4);
  stop();
  handlers.get("RecipientsChanged")?.();
  expect(heard).toHaveBeenCalledTimes(4);
});

test("an event that this Outlook has not got does not cost the others", () => {
  const handlers = install({ throwsOn: ["RecipientsChanged", "OfficeThemeChanged"] });
  officeOutlook();
  expect([...handlers.keys()]).toEqual([
    "AttachmentsChanged",
    "SensitivityLabelChanged",
    "InitializationContextChanged",
  ]);
});

test("an Outlook of Mailbox 1.12 is asked for no event it does not know", () => {
  const handlers = install({ mailbox: "1.12" });
  officeOutlook();
  expect([...handlers.keys()]).toEqual(["RecipientsChanged", "AttachmentsChanged"]);
});

test.each([
  ["#ffffff", "light"],
  ["#FAF9F8", "light"],
  ["#292929", "dark"],
  ["000000", "dark"],
] as const)("a background of %s is a %s theme", (background, theme) => {
  install({ background });
  systemIsDark = theme === "light";
  expect(officeOutlook().theme()).toBe(theme);
});

test.each([undefined, "", "transparent"])("a theme told as %p falls back on the system's", (background) => {
  install(background === undefined ? {} : { background });
  expect(officeOutlook().theme()).toBe("light");
  systemIsDark = true;
  expect(officeOutlook().theme()).toBe("dark");
});

test("only a mail that is being written is a draft", () => {
  install({});
  expect(hasDraft()).toBe(true);
  install({ item: { subject: "Re: a mail that is being read" } });
  expect(hasDraft()).toBe(false);
  install({ item: null });
  expect(hasDraft()).toBe(false);
  Reflect.deleteProperty(globalThis, "Office");
  expect(hasDraft()).toBe(false);
});
