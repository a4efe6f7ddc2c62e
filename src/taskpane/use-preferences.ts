import { useEffect, useState } from "react";
import type { Preferences, PreferenceStore } from "./preferences";

/** What the device remembers; null until it is known. A choice made meanwhile wins over what was stored. */
export function usePreferences(store: PreferenceStore): {
  readonly preferences: Preferences | null;
  readonly prefer: (change: Partial<Preferences>) => void;
} {
  const [stored, setStored] = useState<Preferences | null>(null);
  const [changes, setChanges] = useState<Partial<Preferences>>({});
  useEffect(() => {
    void store.load().then(setStored);
  }, [store]);

  const preferences = stored === null ? null : { ...stored, ...changes };
  return {
    preferences,
    prefer: (change) => {
      const all = { ...changes, ...change };
      setChanges(all);
      void store.save({ language: null, introductionSeen: false, ...stored, ...all });
    },
  };
}
