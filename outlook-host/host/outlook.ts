import { openAddInPage, type AddInPage, type PageEnvironment } from "./add-in-page";
import type { CallContext } from "./calls/call";
import { eventsOf, initializationContextChanged, type ItemEvent } from "./item-events";
import { findLabel, withoutLabel, type Label } from "./labels";
import { LOCALES, type Language } from "./languages";
import { createItem, emptyMail, type Item, type Mail } from "./mail";
import { readManifest, type AddIn, type Control, type LaunchEvent } from "./manifest";
import { OUTLOOK_TEXTS, type OutlookTexts } from "./outlook-texts";
import { alertFor, failureAlert, type AlertAction, type SmartAlert } from "./smart-alert";
import { createStore, type Store } from "./store";
import type { Tenant } from "./tenants";

/** How this Outlook is set up. */
export interface OutlookSetUp {
  readonly language: Language;
  readonly tenant: Tenant;
  /** `missing`: the label the policy asks for is not published to this sender. `off`: no labels at all. */
  readonly labels: "published" | "missing" | "off";
  /** The newest set of the mailbox API it says it has. */
  readonly mailboxVersion: string;
  /** After how long Outlook says that the add-in is slow: five seconds, and not configurable there (SA, #6696). */
  readonly slowAfterMs: number;
  readonly manifest: string;
  /** Turns an address of the manifest into the one in use. */
  readonly mapUrl: (url: string) => string;
}

/** After how long Outlook gives up on a handler (EBA). */
const GIVE_UP_AFTER_MS = 300_000;

export interface SentMail {
  readonly number: number;
  readonly mail: Mail;
  /** The name of the label it was sent with. */
  readonly label: string | null;
}

/** What stands in front of the compose window. */
export type Dialog =
  /** The handler is running; Outlook shows nothing yet, but takes no input. */
  | { readonly kind: "checking" }
  | { readonly kind: "slow" }
  /** The handler allowed the mail, but after the sender had been told to wait: Outlook asks again (#4968). */
  | { readonly kind: "allowed-late" }
  | { readonly kind: "alert"; readonly alert: SmartAlert }
  | { readonly kind: "needs-recipient" };

/** The pane that is open; a new number is a new page. */
export interface Pane {
  readonly number: number;
  readonly title: string;
  readonly url: string;
}

export interface LogLine {
  readonly kind: "told" | "complaint";
  readonly text: string;
}

export interface OutlookState {
  readonly item: Item;
  readonly dialog: Dialog | null;
  readonly pane: Pane | null;
  readonly sent: readonly SentMail[];
  readonly log: readonly LogLine[];
}

export interface Outlook {
  readonly setUp: OutlookSetUp;
  readonly addIn: AddIn;
  readonly texts: OutlookTexts;
  readonly labels: readonly Label[];
  readonly state: Store<OutlookState>;
  /** Opens a mail in the compose window, in place of the one that is there. */
  compose(mail: Mail): void;
  /** Presses Send. */
  send(): void;
  /** Presses a button of the dialog. */
  answer(action: AlertAction): void;
  /** Presses the add-in's button in the ribbon. */
  press(control: Control): void;
  closePane(): void;
  /** Puts the open pane's page into the place the window has for it; gives the way to take it out again. */
  showPane(place: HTMLElement): () => void;
  close(): void;
}

/** An Outlook with one compose window and one add-in. `mail` is what stands in the window at first. */
export function createOutlook(setUp: OutlookSetUp, mail = emptyMail(setUp.tenant.sender)): Outlook {
  const { tenant, language } = setUp;
  const texts = OUTLOOK_TEXTS[language];
  const addIn = readManifest(setUp.manifest, LOCALES[language], setUp.mapUrl);
  const labels =
    setUp.labels === "missing" ? withoutLabel(tenant.labels, tenant.protectingLabel) : tenant.labels;
  const roamingSettings = new Map<string, string>();
  let numbers = 0;
  const state = createStore<OutlookState>({
    item: createItem(++numbers, mail),
    dialog: null,
    pane: null,
    sent: [],
    log: [],
  });
  let panePage: AddInPage | null = null;
  /** The page a handler is running in, and the way to stop waiting for it. */
  let running: { readonly page: AddInPage; readonly stop: () => void } | null = null;
  let unwatch = watchItem(state.get().item);

  return {
    setUp,
    addIn,
    texts,
    labels,
    state,
    compose: (next) => {
      stopRunning();
      openItem(next);
    },
    send,
    answer,
    press,
    closePane: () => set({ pane: null }),
    showPane,
    close: () => {
      stopRunning();
      unwatch();
      panePage?.close();
    },
  };

  function set(change: Partial<OutlookState>): void {
    state.update((now) => ({ ...now, ...change }));
  }

  function log(kind: LogLine["kind"], text: string): void {
    if (kind === "complaint") console.warn(text);
    state.update((now) => ({ ...now, log: [...now.log, { kind, text }] }));
  }

  // The compose window

  function openItem(next: Mail): void {
    unwatch();
    const item = createItem(++numbers, next);
    // A task pane belongs to its window, so it goes with it.
    set({ item, dialog: null, pane: null });
    unwatch = watchItem(item);
  }

  function watchItem(item: Item): () => void {
    return item.mail.watch((now, before) => {
      for (const event of eventsOf(now, before)) raiseInPane(event);
    });
  }

  // Sending

  function send(): void {
    const { item, dialog } = state.get();
    if (dialog !== null) return;
    const { to, cc, bcc } = item.mail.get();
    // Assumed: Outlook looks for recipients before it asks the add-ins.
    if ([...to, ...cc, ...bcc].length === 0) {
      set({ dialog: { kind: "needs-recipient" } });
      return;
    }
    const launch = addIn.launchEvents.find(({ type }) => type === "OnMessageSend");
    if (launch === undefined) {
      deliver();
      return;
    }
    runHandler(launch);
  }

  function runHandler(launch: LaunchEvent): void {
    set({ dialog: { kind: "checking" } });
    log("told", `${launch.type} → ${launch.functionName}`);
    // Assumed: a new page for every send. That the web launches the handler in a frame of the runtime's page is
    // inferred from Office.js, which knows no other way.
    const page = openAddInPage(
      document.body,
      addIn.runtimePage,
      `${addIn.name} (${launch.type})`,
      environment(),
    );
    page.hide();
    const slow = window.setTimeout(() => set({ dialog: { kind: "slow" } }), setUp.slowAfterMs);
    const giveUp = window.setTimeout(() => {
      log("complaint", `${launch.functionName} did not complete in ${GIVE_UP_AFTER_MS / 1000} seconds.`);
      stopRunning();
      showAlert(failureAlert(launch.sendMode, addIn, texts));
    }, GIVE_UP_AFTER_MS);
    running = {
      page,
      stop: () => {
        window.clearTimeout(slow);
        window.clearTimeout(giveUp);
        page.close();
      },
    };
    // The event holds only its type and where it came from: measured, read in Office.js.
    const event = { type: launch.type, source: { id: addIn.id } };
    page.launch(launch.functionName, event, (completion) => {
      const wasSlow = state.get().dialog?.kind === "slow";
      stopRunning();
      log("told", `event.completed(${JSON.stringify(completion.options)}), status ${completion.status}`);
      const alert = alertFor(completion, launch, addIn, texts);
      if (alert !== null) showAlert(alert);
      else if (wasSlow) set({ dialog: { kind: "allowed-late" } });
      else deliver();
    });
  }

  function stopRunning(): void {
    running?.stop();
    running = null;
  }

  function showAlert(alert: SmartAlert): void {
    for (const complaint of alert.complaints) log("complaint", complaint);
    set({ dialog: { kind: "alert", alert } });
  }

  function answer(action: AlertAction): void {
    const { dialog } = state.get();
    stopRunning();
    set({ dialog: null });
    if (action === "send-anyway") deliver();
    if (action === "take-action" && dialog?.kind === "alert" && dialog.alert.command !== null) {
      const { controlId, contextData } = dialog.alert.command;
      const control = addIn.controls.find(({ id }) => id === controlId);
      // A control that is not in the manifest: the button merely closes the alert (@types/office-js).
      if (control === undefined) log("complaint", `The manifest has no control ${controlId}.`);
      else openPane(control, contextData);
    }
  }

  function deliver(): void {
    const { item, sent } = state.get();
    const mail = item.mail.get();
    const label = findLabel(tenant.labels, mail.label)?.name ?? null;
    set({ sent: [{ number: item.number, mail, label }, ...sent] });
    openItem(emptyMail(tenant.sender));
  }

  // The pane

  function press(control: Control): void {
    openPane(control, "");
  }

  function openPane(control: Control, contextData: string): void {
    if (control.action.kind !== "show-task-pane") {
      log("complaint", `${control.id} runs a function from the ribbon, which is not built here.`);
      return;
    }
    const { item, pane } = state.get();
    item.initializationContext = contextData;
    // A pane that listens gets the new context; another is opened anew (@types/office-js, 1.15).
    if (pane !== null && raiseInPane(initializationContextChanged(contextData))) return;
    set({ pane: { number: ++numbers, title: addIn.name, url: control.action.url } });
  }

  function showPane(place: HTMLElement): () => void {
    const { pane } = state.get();
    if (pane === null) return () => undefined;
    const page = openAddInPage(place, pane.url, pane.title, environment());
    panePage = page;
    return () => {
      if (panePage === page) panePage = null;
      page.close();
    };
  }

  function raiseInPane({ name, data }: ItemEvent): boolean {
    return panePage?.raise(name, data) ?? false;
  }

  // What the add-in's pages are told

  function environment(): PageEnvironment {
    const context: CallContext = {
      item: state.get().item,
      labels,
      labelsEnabled: setUp.labels !== "off",
      roamingSettings,
    };
    return {
      addIn,
      locale: LOCALES[language],
      mailboxVersion: setUp.mailboxVersion,
      context,
      onCall: ({ id, name }) =>
        name === null ? log("complaint", `Call ${id} is not built here: answered 5000.`) : log("told", name),
    };
  }
}
