/**
 * The pane in a browser, on an Outlook in memory: what every state looks like, that it can be read and reached by
 * everybody, and that it can be used without a mouse. A picture that changed on purpose is accepted with
 * `npm run screenshots -- --accept`.
 */
import { paneTexts } from "../../src/taskpane/texts/texts";
import { PaneGallery, STATE_NAMES, takePictures } from "./support/pane-gallery";
import { DIFFERENCES, differenceFrom } from "./support/pictures";

jest.setTimeout(120_000);

let gallery: PaneGallery;
beforeAll(async () => {
  gallery = await PaneGallery.open();
});
afterAll(async () => {
  await gallery.close();
});

/** Axe takes its time, and what it looks at hardly depends on the language: each is looked at in one theme. */
const LOOKED_AT = { sv: "light", da: "dark" } as const;

/** Pictures of a state that are not as they were accepted, by name. */
async function differencesOf(
  state: string,
  whileShown?: Parameters<typeof takePictures>[3],
): Promise<Map<string, string>> {
  const different = new Map<string, string>();
  await takePictures(
    gallery,
    state,
    (name, png) => {
      const difference = differenceFrom(name, png);
      if (difference !== null) different.set(name, difference);
    },
    whileShown,
  );
  return different;
}

test.each(STATE_NAMES)(
  "%s looks as it was accepted, light and dark, narrow and wide; axe finds nothing wrong, and nothing is cut off",
  async (state) => {
    const wrong: string[] = [];
    let different = await differencesOf(state, async (language, theme) => {
      if (LOOKED_AT[language] !== theme) return;
      wrong.push(...(await gallery.accessibilityFaults()));
      // The last is a pane of 480 pixels whose text is twice as large (WCAG 1.4.4, 1.4.10).
      for (const width of [320, 600, 240]) {
        if ((await gallery.overflow(width)) > 0) wrong.push(`wider than ${width} pixels`);
      }
    });
    // A busy machine may be caught between two frames; what really changed is different every time.
    for (let again = 0; different.size > 0 && again < 2; again += 1) {
      const now = await differencesOf(state);
      different = new Map([...now].filter(([name]) => different.has(name)));
    }
    if (different.size > 0) wrong.push(...different.values(), `Look in ${DIFFERENCES}.`);
    expect(wrong).toEqual([]);
  },
);

test("with forced colours (Windows high contrast) axe finds nothing wrong", async () => {
  await gallery.page.emulateMedia({ forcedColors: "active" });
  for (const state of STATE_NAMES) {
    await gallery.show(state, "sv", "light");
    expect(await gallery.accessibilityFaults()).toEqual([]);
  }
  await gallery.page.emulateMedia({ forcedColors: "none" });
});

test("with reduced motion what folds is there at once; otherwise it slides", async () => {
  const longest = async (reducedMotion: "reduce" | "no-preference"): Promise<number> => {
    await gallery.show("nothing-found", "sv", "light");
    await gallery.page.emulateMedia({ reducedMotion });
    await gallery.page.getByRole("button", { name: paneTexts.sv.about.heading }).click();
    return await gallery.page.evaluate(() =>
      Math.max(
        0,
        ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0)),
      ),
    );
  };
  expect(await longest("no-preference")).toBeGreaterThan(50);
  expect(await longest("reduce")).toBeLessThanOrEqual(1);
});

describe("without a mouse", () => {
  const texts = paneTexts.sv;

  test("a number is taken out of the subject, and put back", async () => {
    await gallery.show("subject-one", "sv", "light");
    await gallery.tabTo(texts.mend.remove({ removed: "number", count: 1 }));
    await gallery.page.keyboard.press("Enter");
    await gallery.whenVerdict("Mejlet kan skickas.");
    // The words have the focus: one more Enter takes nothing back, and undo is one step away.
    expect(await gallery.focused()).toContain(texts.mend.done({ removed: "number", count: 1 }));
    await gallery.page.keyboard.press("Enter");
    await gallery.whenVerdict("Mejlet kan skickas.");
    await gallery.tabTo(texts.mend.undo);
    await gallery.page.keyboard.press("Enter");
    await gallery.whenVerdict("Mejlet kan inte skickas ännu.");
  });

  test("a reason is given, and taken back", async () => {
    await gallery.show("ask-reason", "sv", "light");
    const { keyboard } = gallery.page;
    await gallery.tabTo("Mottagaren har rätt att ta del av uppgifterna.");
    await keyboard.press("ArrowDown");
    await gallery.tabTo(texts.answer.confirm);
    await keyboard.press("Enter");
    await gallery.whenVerdict(texts.answer.headline);
    expect(await gallery.focused()).toBe(texts.answer.takeBack);
    await keyboard.press("Enter");
    await gallery.whenVerdict("Du avgör om mejlet ska skickas.");
  });

  test("a label is chosen among one's own", async () => {
    await gallery.show("label", "sv", "light");
    const { keyboard } = gallery.page;
    await gallery.tabTo(texts.label.choose);
    await keyboard.press("Enter");
    await gallery.page.getByRole("radio").first().waitFor();
    await gallery.tabTo(texts.label.apply({ label: "Skicka känslig (konfidentiell) e-post" }));
    await keyboard.press("Enter");
    await gallery.whenVerdict(texts.protected.headline);
  });

  test("everything that folds is opened, and the report to the helpdesk is reached", async () => {
    await gallery.show("subject-one", "sv", "light");
    const { keyboard } = gallery.page;
    for (const name of [texts.rules.heading, texts.about.heading, texts.about.wrong]) {
      await gallery.tabTo(name);
      await keyboard.press("Enter");
    }
    await gallery.tabTo(texts.about.copy);
    expect(await gallery.focused()).toBe(texts.about.copy);
  });
});
