import type { Language } from "../rules";

/** What the pane remembers on this device: how to show itself, and nothing of any mail. */
export interface Preferences {
  /** The language chosen with the switch; null follows Outlook. */
  readonly language: Language | null;
  readonly introductionSeen: boolean;
}

export interface PreferenceStore {
  readonly load: () => Promise<Preferences>;
  /** Best effort: a device that does not let us remember works all the same. */
  readonly save: (preferences: Preferences) => Promise<void>;
}

const KEY = "display";
const NOTHING_YET: Preferences = { language: null, introductionSeen: false };

/**
 * Preferences in the browser's own storage, through the `Storage` of office-js-helpers. The package is deprecated
 * upstream, so it is loaded when needed, and everything works without it.
 */
export const storedPreferences: PreferenceStore = {
  load: async () => {
    try {
      return parse((await storage()).get(KEY));
    } catch {
      return NOTHING_YET;
    }
  },
  save: async (preferences) => {
    try {
      (await storage()).set(KEY, preferences);
    } catch {
      // Storage can be switched off or full; the choice then lasts as long as the pane is open.
    }
  },
};

async function storage(): Promise<{ get(key: string): unknown; set(key: string, value: unknown): unknown }> {
  const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
  return new Storage<unknown>("kuvert", StorageType.LocalStorage);
}

/** What was stored may be from an older version, or from somebody's hand. */
function parse(stored: unknown): Preferences {
  if (typeof stored !== "object" || stored === null) return NOTHING_YET;
  const language = "language" in stored ? stored.language : null;
  return {
    language: language === "sv" || language === "da" ? language : null,
    introductionSeen: "introductionSeen" in stored && stored.introductionSeen === true,
  };
}
