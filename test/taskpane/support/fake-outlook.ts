import { read, unreadable, type Draft, type ItemKind, type LabelId, type Language } from "../../../src/rules";
import type { Catalogue, Label, LabelProblem } from "../../../src/mailbox/labels";
import { withStopped, type DeviceNotes } from "../../../src/mailbox/device-notes";
import type { Answer } from "../../../src/rules/answer";
import type { Abilities, Outlook, Theme } from "../../../src/taskpane/outlook";
import { draftOf, type DraftParts } from "../../support/draft";

export interface FakeParts extends DraftParts {
  readonly language?: Language;
  readonly theme?: Theme;
  /** The labels the user has; null for an Outlook without labels. */
  readonly labels?: readonly Label[] | LabelProblem["why"];
  readonly label?: string | null;
}

/** An Outlook in memory. What a test changes on it, the pane finds at its next look. */
export class FakeOutlook implements Outlook {
  draft: Draft;
  catalogue: Catalogue;
  colours: Theme;
  /** What goes wrong. */
  fails: { read?: boolean; writeSubject?: boolean; label?: LabelProblem["why"]; answer?: boolean } = {};
  can: Abilities = {
    client: "web 15.20.9000.0",
    checksAtSend: true,
    hasLabels: true,
    canAsk: true,
    mailboxSet: "1.15",
  };
  answer: Answer | null = null;
  /** Whether an alert opened the pane. */
  stopped = false;
  kept: DeviceNotes | null = { keeps: true, lastCheck: null, stopped: [] };
  warning = true;
  /** Written subjects and applied labels, in order. */
  readonly done: string[] = [];
  readonly #language: Language | null;
  readonly #draftListeners = new Set<() => void>();
  readonly #callListeners = new Set<() => void>();
  readonly #themeListeners = new Set<() => void>();

  constructor({ language, theme = "light", labels = [], label = null, ...draft }: FakeParts) {
    this.draft = { ...draftOf(draft), label: read(label as LabelId | null) };
    this.catalogue =
      typeof labels === "string"
        ? { kind: "failed", why: labels, code: null }
        : labels.length === 0
          ? { kind: "failed", why: "disabled", code: null }
          : { kind: "read", labels };
    this.colours = theme;
    this.#language = language ?? null;
  }

  readonly language = (otherwise: Language): Language => this.#language ?? otherwise;
  readonly theme = (): Theme => this.colours;
  readonly item = (): ItemKind => this.draft.item ?? "mail";
  readonly readDraft = (): Promise<Draft> =>
    this.fails.read === true ? Promise.reject(new Error("no host")) : Promise.resolve(this.draft);
  readonly readCatalogue = (): Promise<Catalogue> => Promise.resolve(this.catalogue);
  readonly readSubject = (): Promise<Draft["subject"]> => Promise.resolve(this.draft.subject);

  readonly applyLabel = (id: LabelId): Promise<{ readonly kind: "applied" } | LabelProblem> => {
    if (this.fails.label !== undefined) {
      return Promise.resolve({ kind: "failed", why: this.fails.label, code: null });
    }
    this.done.push(`label: ${id}`);
    this.draft = { ...this.draft, label: read(id) };
    return Promise.resolve({ kind: "applied" });
  };

  readonly writeSubject = (subject: string): Promise<Draft["subject"]> => {
    if (this.fails.writeSubject === true) return Promise.resolve(unreadable("host-error"));
    this.done.push(`subject: ${subject}`);
    this.draft = { ...this.draft, subject: read(subject) };
    return Promise.resolve(this.draft.subject);
  };

  readonly onDraftChanged = (listener: () => void): (() => void) => {
    this.#draftListeners.add(listener);
    return () => void this.#draftListeners.delete(listener);
  };
  readonly onCalled = (listener: () => void): (() => void) => {
    this.#callListeners.add(listener);
    return () => void this.#callListeners.delete(listener);
  };
  readonly onThemeChanged = (listener: () => void): (() => void) => {
    this.#themeListeners.add(listener);
    return () => void this.#themeListeners.delete(listener);
  };

  readonly abilities = (): Abilities => this.can;
  readonly readAnswer = (): Promise<Answer | null> => Promise.resolve(this.answer);
  readonly writeAnswer = (answer: Answer | null): Promise<boolean> => {
    if (this.fails.answer === true) return Promise.resolve(false);
    this.answer = answer;
    return Promise.resolve(true);
  };
  readonly wasStopped = (): Promise<boolean> => Promise.resolve(this.stopped);
  readonly removeWarning = (): Promise<void> => {
    this.warning = false;
    return Promise.resolve();
  };
  readonly notes = (): DeviceNotes | null => this.kept;
  readonly changeNotes = (change: (notes: DeviceNotes) => DeviceNotes): void => {
    if (this.kept !== null) this.kept = change(this.kept);
  };
  readonly noteStopped = (reference: string): Promise<void> => {
    this.changeNotes((notes) =>
      withStopped(notes, { id: "this", at: Date.UTC(2026, 10, 22, 13, 3), reference }),
    );
    return Promise.resolve();
  };
  readonly stoppedId = (): Promise<string | null> =>
    Promise.resolve(this.kept?.stopped.some(({ id }) => id === "this") === true ? "this" : null);

  /** The sender writes on; Outlook says nothing of it. */
  type(parts: Partial<Draft>): void {
    this.draft = { ...this.draft, ...parts };
  }

  /** Something changes that Outlook tells of. */
  change(parts: Partial<Draft>): void {
    this.type(parts);
    for (const listener of this.#draftListeners) listener();
  }

  /** The sender presses Send with the pane open, and then the alert's button. */
  stop(): void {
    this.stopped = true;
    for (const listener of this.#callListeners) listener();
  }

  recolour(theme: Theme): void {
    this.colours = theme;
    for (const listener of this.#themeListeners) listener();
  }
}

/** A label as the catalogue gives it. */
export function labelOf(id: string, name: string, tooltip = "", parents: readonly string[] = []): Label {
  return { id: id as LabelId, name, tooltip, color: "", parents };
}

export const OPEN = labelOf("a0", "Öppen", "Uppgifter som vem som helst får se.");
export const INTERNAL = labelOf("b1", "Intern", "Bara för oss som arbetar här.");
export const CONFIDENTIAL = labelOf(
  "c2",
  "Skicka känslig (konfidentiell) e-post",
  "Krypteras. Bara mottagaren kan öppna mejlet och bilagorna.",
);
export const LABELS = [OPEN, INTERNAL, CONFIDENTIAL];
