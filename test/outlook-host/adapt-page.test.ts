import { adaptPage, NoOfficeJsError } from "../../outlook-host/server/adapt-page";

const TAG =
  '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const PAGE = `<!doctype html><html><head>${TAG}</head><body><script src="commands.js"></script></body></html>`;

test("on localhost the tag of Office.js gets our address, with a script before and one after; nothing else changes", () => {
  const adapted = adaptPage(PAGE, { officeJs: "/office.js", before: "/before.js", after: "/after.js" });
  expect(adapted).toBe(
    PAGE.replace(
      TAG,
      '<script src="/before.js"></script><script type="text/javascript" src="/office.js"></script><script src="/after.js"></script>',
    ),
  );
});

test("at the addresses of reality the tag itself stays as it is", () => {
  const adapted = adaptPage(PAGE, { officeJs: null, before: null, after: "/after.js" });
  expect(adapted).toBe(PAGE.replace(TAG, `${TAG}<script src="/after.js"></script>`));
});

test.each([
  ["no tag of Office.js", "<html><body></body></html>"],
  ["two of them", PAGE + TAG],
  ["another address", PAGE.replace("appsforoffice.microsoft.com", "cdn.example")],
])("a page with %s is refused, so that nobody tests what Outlook would not load", (_what, html) => {
  expect(() => adaptPage(html, { officeJs: null, before: null, after: "/after.js" })).toThrow(
    NoOfficeJsError,
  );
});
