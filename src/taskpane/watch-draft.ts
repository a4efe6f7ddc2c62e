import type { Decision, Draft } from "../rules";
import type { Outlook } from "./outlook";

/** What is known of the mail. `at` is when it was last read, in milliseconds since 1970. */
export interface CheckedDraft {
  readonly kind: "checked";
  readonly draft: Draft;
  readonly decision: Decision;
  readonly at: number;
  /** True when the mail may have changed since: it could not be read again, or nobody has looked. */
  readonly stale: boolean;
}

export type WatchState =
  | { readonly kind: "waiting" }
  | CheckedDraft
  /** The check itself failed. `last` is what was known before. */
  | { readonly kind: "failed"; readonly last: CheckedDraft | null };

export interface DraftWatch {
  readonly state: () => WatchState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads and checks the mail now; settles when the state says what came of it. */
  readonly checkNow: () => Promise<void>;
  /** Begins to watch; returns what ends it. */
  readonly start: () => () => void;
}

/** How often the mail is re-read while the pane can be seen, in milliseconds. */
export const POLL_MS = 2000;
/** A large mail is read less often: reading and checking may take at most this share of the time. */
const BUSY_SHARE = 0.1;

/**
 * Keeps a verdict on the live draft. It is re-read when Outlook says that something changed, when the pane is seen
 * again or gets focus, on demand, and every two seconds while the pane can be seen, since Outlook has no event for
 * subject and body. One read at a time; what is asked for meanwhile is done once more afterwards.
 */
export function watchDraft(
  outlook: Pick<Outlook, "readDraft" | "onDraftChanged">,
  check: (draft: Draft) => Decision,
): DraftWatch {
  let state: WatchState = { kind: "waiting" };
  let running: Promise<void> | null = null;
  let again = false;
  let pause = POLL_MS;
  const listeners = new Set<() => void>();

  const settle = (next: WatchState): void => {
    if (isSame(state, next)) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const look = async (): Promise<void> => {
    const began = performance.now();
    try {
      let draft = await outlook.readDraft();
      // A part that was readable a moment ago gets a second chance, so that one slow answer does not turn the verdict.
      if (lostSomething(lastChecked(state)?.draft, draft)) draft = await outlook.readDraft();
      settle(checkedState(state, draft, check));
    } catch {
      settle({ kind: "failed", last: staled(lastChecked(state)) });
    }
    pause = Math.max(POLL_MS, (performance.now() - began) / BUSY_SHARE);
  };

  const checkNow = (): Promise<void> => {
    if (running !== null) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await look();
      } while (wasAskedAgain());
      running = null;
    })();
    return running;
  };
  const wasAskedAgain = (): boolean => again;

  const start = (): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopEvents = outlook.onDraftChanged(() => void checkNow());
    const onSeen = (): void => {
      clearTimeout(timer);
      if (document.hidden) {
        const last = lastChecked(state);
        if (state.kind === "checked" && last !== null) settle({ ...last, stale: true });
        return;
      }
      void checkNow().then(schedule);
    };
    const schedule = (): void => {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(onSeen, pause);
    };
    document.addEventListener("visibilitychange", onSeen);
    window.addEventListener("focus", onSeen);
    onSeen();
    return () => {
      stopEvents();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onSeen);
      window.removeEventListener("focus", onSeen);
    };
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    checkNow,
    start,
  };
}

function checkedState(before: WatchState, draft: Draft, check: (draft: Draft) => Decision): WatchState {
  const last = lastChecked(before);
  const at = Date.now();
  // The same mail gives the same decision, so it need not be worked out again.
  if (last !== null && isSameDraft(last.draft, draft)) return { ...last, at, stale: false };
  return { kind: "checked", draft, decision: check(draft), at, stale: false };
}

/** The last check there is, however old. */
export function lastChecked(state: WatchState): CheckedDraft | null {
  switch (state.kind) {
    case "waiting":
      return null;
    case "checked":
      return state;
    case "failed":
      return state.last;
  }
}

function staled(last: CheckedDraft | null): CheckedDraft | null {
  return last === null ? null : { ...last, stale: true };
}

function lostSomething(before: Draft | undefined, now: Draft): boolean {
  if (before === undefined) return false;
  return PARTS.some((part) => before[part].kind === "read" && now[part].kind === "unreadable");
}

const PARTS = ["subject", "body", "from", "recipients", "attachments", "label", "composeType"] as const;

function isSameDraft(a: Draft, b: Draft): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** What a reader of the pane would see as the same: the time is shown in minutes. */
function isSame(a: WatchState, b: WatchState): boolean {
  if (a.kind !== "checked" || b.kind !== "checked") return a === b;
  return a.decision === b.decision && a.stale === b.stale && minuteOf(a.at) === minuteOf(b.at);
}

function minuteOf(at: number): number {
  return Math.floor(at / 60_000);
}
