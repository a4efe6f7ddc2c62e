import { createRoot, type Root } from "react-dom/client";
import type { Language } from "../../../src/rules";
import { App } from "../../../src/taskpane/components/App";
import type { Theme } from "../../../src/taskpane/outlook";
import { paneTexts } from "../../../src/taskpane/texts/texts";
import { FakeOutlook } from "../support/fake-outlook";
import { markingChecker } from "../support/marking-checker";
import { GALLERY, typeMore, worldIn } from "./states";

/**
 * The page that pictures of the pane are taken of: the whole pane on an Outlook in memory, one state at a time. Time
 * stands still, so that a picture taken tomorrow is the same.
 */
const NOW = Date.UTC(2026, 10, 24, 13, 3);
Date.now = () => NOW;

declare global {
  interface Window {
    /** Shows a state, and settles when it can be looked at. */
    showPane: (state: string, language: Language, theme: Theme) => Promise<void>;
  }
}

/** What stands at the end of the pane, and is loaded late. */
const DETAILS = "main .fui-Accordion";

let root: Root | null = null;

window.showPane = async (name, language, theme) => {
  const state = GALLERY.find((one) => one.name === name);
  if (state === undefined) throw new Error(`there is no state ${name}`);
  const { words, policy } = worldIn(language);
  const outlook = new FakeOutlook({ ...state.parts(words), language, theme });
  state.prepare?.(outlook, words);
  root?.unmount();
  document.body.innerHTML = "<div></div>";
  const container = document.body.firstElementChild;
  if (container === null) throw new Error("the page has no element");
  root = createRoot(container);
  root.render(
    <App
      outlook={outlook}
      checker={markingChecker(state.policy?.(policy) ?? policy)}
      preferenceStore={{
        load: () => Promise.resolve({ language: null, introductionSeen: state.introduce !== true }),
        save: () => Promise.resolve(),
      }}
    />,
  );
  const isThere = (css: string): boolean => document.querySelector(css) !== null;
  await until(() => isThere(state.shows ?? DETAILS) && (isThere(DETAILS) || outlook.fails.read === true));
  await untilQuiet();
  for (const label of state.clicks?.(paneTexts[language], words) ?? []) {
    await until(() => controlNamed(label) !== null);
    controlNamed(label)?.click();
    await untilQuiet();
  }
  if (state.typed !== undefined) typeMore(outlook, state.typed);
  await untilQuiet();
  // The ring around what has the focus is not what the picture is of.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.scrollTo(0, 0);
  await untilQuiet();
};

/** A button, or what a label stands beside, by what it says. */
function controlNamed(label: string): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>("button, label")];
  return all.find(({ textContent }) => textContent.trim().startsWith(label)) ?? null;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 400) throw new Error(`waited in vain: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/**
 * Waits until nothing has changed on the page for several rounds of its own event loop. Frames and idle moments are no
 * measure: a browser without a window stops giving them.
 */
async function untilQuiet(): Promise<void> {
  const seen = { changes: 0 };
  const observer = new MutationObserver(() => (seen.changes += 1));
  observer.observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
  for (let quiet = 0; quiet < 5;) {
    const before = seen.changes;
    finishMotion();
    await new Promise((resolve) => setTimeout(resolve, 15));
    quiet = seen.changes === before ? quiet + 1 : 0;
  }
  observer.disconnect();
}

/** What fades in or slides is there at once; what turns for ever goes on. */
function finishMotion(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}
