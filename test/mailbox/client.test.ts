import { readClient } from "../../src/mailbox/client";

afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

function within(context: unknown): string {
  Object.assign(globalThis, { Office: { context } });
  return readClient();
}

it.each<[string, string, string | undefined, string]>([
  ["OutlookWebApp", "15.20.9000.10", undefined, "web 15.20.9000.10"],
  ["newOutlookWindows", "15.20.9000.10", "PC", "new 15.20.9000.10"],
  ["Outlook", "16.0.18324.20172", "PC", "windows 16.0.18324.20172"],
  ["Outlook", "16.100", "Mac", "mac 16.100"],
  ["OutlookIOS", "4.2508.0", "iOS", "ios 4.2508.0"],
  ["OutlookAndroid", "4.2508.0", "Android", "android 4.2508.0"],
  ["Something new", "17", undefined, "outlook 17"],
])("N-21 names %s %s on %s in a few characters", (hostName, hostVersion, platform, code) => {
  expect(within({ mailbox: { diagnostics: { hostName, hostVersion } }, platform })).toBe(code);
});

const THROWING = Object.defineProperty({}, "diagnostics", {
  get: () => {
    throw new Error("no diagnostics");
  },
});

it.each<[string, unknown]>([
  ["there is no mailbox", {}],
  ["there are no diagnostics", { mailbox: {} }],
  ["diagnostics throw", { mailbox: THROWING }],
  ["they are of another shape", { mailbox: { diagnostics: { hostName: 7, hostVersion: {} } } }],
  ["the version is no version", { mailbox: { diagnostics: { hostVersion: "<b>Kim</b>" } } }],
  ["there is no context", undefined],
])("still has a code when %s", (_what, context) => {
  expect(within(context)).toBe("outlook");
});

it("cuts a version that has no end", () => {
  expect(within({ mailbox: { diagnostics: { hostVersion: "1.".repeat(500) } } }).length).toBeLessThan(30);
});
