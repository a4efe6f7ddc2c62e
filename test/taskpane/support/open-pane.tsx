import "@testing-library/jest-dom";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../../src/taskpane/components/App";
import type { Preferences, PreferenceStore } from "../../../src/taskpane/preferences";
import { FakeOutlook, type FakeParts } from "./fake-outlook";
import type { Checker } from "../../../src/taskpane/checker";
import { checker as asGoteborg } from "./marking-checker";

// The whole pane is drawn and clicked through in each test; a busy machine may take its time.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

export interface OpenPane {
  readonly outlook: FakeOutlook;
  readonly user: UserEvent;
  /** What a screen reader is told, in order. */
  readonly announced: readonly string[];
  readonly saved: readonly Preferences[];
}

/** Opens the pane on a mail in an Outlook in memory, and waits for the verdict and what loads after it. */
export async function openPane(
  parts: FakeParts,
  {
    preferences = { language: null, introductionSeen: true },
    prepare,
    checker = asGoteborg,
  }: {
    readonly checker?: Checker;
    readonly preferences?: Preferences;
    readonly prepare?: (outlook: FakeOutlook) => void;
  } = {},
): Promise<OpenPane> {
  const outlook = new FakeOutlook(parts);
  prepare?.(outlook);
  const announced: string[] = [];
  // Fluent speaks through `ariaNotify` where a browser has it, which is easier to listen to than a live region.
  Object.assign(document, { ariaNotify: (words: string) => announced.push(words) });
  const saved: Preferences[] = [];
  const preferenceStore: PreferenceStore = {
    load: () => Promise.resolve(preferences),
    save: (changed) => {
      saved.push(changed);
      return Promise.resolve();
    },
  };
  render(<App outlook={outlook} checker={checker} preferenceStore={preferenceStore} />);
  await screen.findByRole("heading", { level: 1 });
  await settle();
  return { outlook, user: userEvent.setup(), announced, saved };
}

/** Lets promises and lazily loaded parts come in. */
export async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

export function verdict(): string {
  return screen.getByRole("heading", { level: 1 }).textContent;
}

/** Everything there is to read, as one string. */
export function allText(): string {
  return document.body.textContent;
}

/** What axe finds wrong. Contrast is left to the browser tests: jsdom has no layout. */
export async function violations(): Promise<readonly string[]> {
  const results = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
