import { screen, within } from "@testing-library/react";
import { read } from "../../src/rules";
import { paneTexts } from "../../src/taskpane/texts/texts";
import { LABELS } from "./support/fake-outlook";
import { allText, openPane, settle, violations } from "./support/open-pane";

const { stopped, readiness } = paneTexts.sv;
const EARLIER = { id: "a", at: Date.UTC(2026, 10, 20, 9, 0), reference: "goteborg 2026.2, sensitive, web" };
const held = { subject: "Ang. 19121212-1212", language: "sv", labels: LABELS } as const;
const open = (count: number): HTMLElement => screen.getByRole("button", { name: stopped.heading({ count }) });

test("N-22 N-27 a mail whose alert opened the pane is listed with time and reference alone, and can be taken off", async () => {
  const { outlook, user } = await openPane(held, {
    prepare: (one) => {
      one.stopped = true;
      one.kept = { keeps: true, lastCheck: null, stopped: [EARLIER] };
    },
  });
  await user.click(open(2));
  const list = screen.getAllByRole("listitem").filter((item) => within(item).queryByText(/Stoppat/) !== null);
  expect(list).toHaveLength(2);
  expect(list[0]).toHaveTextContent(stopped.thisMail);
  expect(JSON.stringify(outlook.kept)).not.toMatch(/1212/);
  expect(await violations()).toEqual([]);

  await user.click(screen.getAllByRole("button", { name: /Ta bort ur listan/ })[1] ?? document.body);
  expect(outlook.kept?.stopped.map(({ id }) => id)).toEqual(["this"]);
});

test("an alert of an earlier mail, which Outlook may still tell of, lists no mail that nothing is wrong with", async () => {
  const { outlook } = await openPane(
    { ...held, subject: "Lunch" },
    { prepare: (one) => void (one.stopped = true) },
  );
  expect(outlook.kept?.stopped).toEqual([]);
});

test("switching the list off forgets what is in it", async () => {
  const { outlook, user } = await openPane(held, {
    prepare: (one) => void (one.kept = { keeps: true, lastCheck: null, stopped: [EARLIER] }),
  });
  await user.click(open(1));
  await user.click(screen.getByRole("switch", { name: stopped.keep }));
  expect(outlook.kept).toMatchObject({ keeps: false, stopped: [] });
  expect(allText()).toContain(stopped.off);
});

test("in classic Outlook the list says what it cannot see, and readiness too", async () => {
  const { user } = await openPane(held, {
    prepare: (one) => void (one.can = { ...one.can, client: "windows 16.0.18324.20172" }),
  });
  await user.click(open(0));
  expect(allText()).toContain(stopped.cannotSee);
  await user.click(screen.getByRole("button", { name: readiness.heading }));
  expect(allText()).toContain(readiness.cannotHear);
  expect(await violations()).toEqual([]);
});

test("the warning above the mail goes away when what it said was mended", async () => {
  const { outlook } = await openPane(held);
  expect(outlook.warning).toBe(true);
  outlook.change({ subject: read("Ansökan") });
  await settle();
  expect(outlook.warning).toBe(false);
});

test("what a click did is no longer told when the sender has changed it since", async () => {
  const { outlook, user } = await openPane(held);
  const texts = paneTexts.sv.mend;
  await user.click(screen.getByRole("button", { name: texts.remove({ removed: "number", count: 1 }) }));
  expect(allText()).toContain(texts.done({ removed: "number", count: 1 }));
  // The undo stays while the text is written on …
  outlook.change({ body: read({ format: "text", content: "Hej igen" }) });
  await settle();
  expect(allText()).toContain(texts.undo);
  // … and goes with the subject.
  outlook.change({ subject: read("Något annat") });
  await settle();
  expect(allText()).not.toContain(texts.done({ removed: "number", count: 1 }));
});
