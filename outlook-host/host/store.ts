/** A value that somebody may watch. Small on purpose: the page reads it with React's useSyncExternalStore. */
export interface Store<T> {
  get(): T;
  /** Puts a changed value in place and tells every watcher. */
  update(change: (now: T) => T): void;
  /** Calls `watcher` after each change; gives the way to stop. */
  watch(watcher: (now: T, before: T) => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const watchers = new Set<(now: T, before: T) => void>();
  return {
    get: () => value,
    update(change) {
      const before = value;
      value = change(before);
      if (value !== before) for (const watcher of watchers) watcher(value, before);
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
