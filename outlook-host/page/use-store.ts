import { useSyncExternalStore } from "react";
import type { Store } from "../host/store";

/** What is in the store now; the component is drawn anew when it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(
    (changed) => store.watch(changed),
    () => store.get(),
  );
}
