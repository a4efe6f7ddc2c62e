import type { AddInEnvironment, AddInRuntime, Completion, OpenScript } from "./add-in-runtime";
import { openAddInPage, type AddInPage } from "./add-in-page";
import type { AssumedId } from "./behaviours";
import { CLIENTS, sendOffline, type Client, type ClientId } from "./clients";
import { createComposeEvents } from "./compose-events";
import type { Connection, Faults } from "./faults";
import { runHandler, type HandlerRun } from "./handler-run";
import { eventsOf, initializationContextChanged, type ItemEvent } from "./item-events";
import { findLabel, leavesOf, withoutLabel, type Label } from "./labels";
import { LOCALES, type Language } from "./languages";
import { createItem, emptyMail, type Address, type Item, type Mail } from "./mail";
import { readManifest, type AddIn, type Control, type LaunchEvent, type SendMode } from "./manifest";
import { outlookTexts, type OutlookTexts } from "./outlook-texts";
import {
  alertFor,
  failureAlert,
  workOfflineAlert,
  type AlertAction,
  type AlertPlace,
  type SmartAlert,
} from "./smart-alert";
import { createStore, type Store } from "./store";
import type { Tenant } from "./tenants";

/** How this Outlook is set up. */
export interface OutlookSetUp {
  readonly language: Language;
  readonly tenant: Tenant;
  /** `missing`: the label the policy asks for is not published to this sender. `off`: no labels at all. */
  readonly labels: "published" | "missing" | "off";
  readonly client: ClientId;
  /** The newest set of the mailbox API it says it has; null: the client's own. */
  readonly mailboxVersion: string | null;
  /** Instead of what the manifest says; null: as it says. */
  readonly sendMode: SendMode | null;
  readonly connection: Connection;
  readonly faults: Faults;
  /** Whether the add-in is told what happens while a mail is written; only those who save time leave it out. */
  readonly composeEvents: boolean;
  /** The assumed behaviours that this Outlook turns round. */
  readonly otherwise: readonly AssumedId[];
  /** Opens the bare engine of classic Outlook. */
  readonly openScript: OpenScript;
  /** After how long Outlook says that the add-in is slow: five seconds, and not configurable there (SA, #6696). */
  readonly slowAfterMs: number;
  /** After how long it gives a handler up; null: after the client's own limit, which is minutes. */
  readonly giveUpAfterMs: number | null;
  readonly manifest: string;
  /** Turns an address of the manifest into the one in use. */
  readonly mapUrl: (url: string) => string;
}

/** How long a recipient stands still before it counts as resolved, in milliseconds. */
const SETTLE_MS = 600;

export interface SentMail {
  readonly number: number;
  readonly mail: Mail;
  /** The name of the label it was sent with. */
  readonly label: string | null;
  /** The headers it was sent with. */
  readonly headers: Readonly<Record<string, string>>;
  /** True when it waits for a connection. */
  readonly inOutbox: boolean;
}

/** What stands in front of the compose window. */
export type Dialog =
  /** The handler is running; Outlook shows nothing yet, but takes no input. */
  | { readonly kind: "checking" }
  /** The handler takes long: the sender may wait, and in one mode send anyway. */
  | { readonly kind: "slow"; readonly sendMode: SendMode }
  /** The handler allowed the mail, but after the sender had been told to wait: Outlook asks again. */
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
  /** How the newest send handler ended. */
  readonly completion: Completion | null;
  /** Whether the add-in's handlers for what happened while the mail was written have all ended. */
  readonly idle: boolean;
}

export interface Outlook {
  readonly setUp: OutlookSetUp;
  readonly client: Client;
  readonly addIn: AddIn;
  readonly texts: OutlookTexts;
  readonly labels: readonly Label[];
  /** Whether the window has a Send button now. */
  readonly canSend: boolean;
  readonly state: Store<OutlookState>;
  /** Opens a mail in the compose window, in place of the one that is there. */
  compose(mail: Mail): void;
  /** Chooses another mailbox to send from. */
  sendFrom(from: Address): void;
  /** Presses Send. */
  send(): void;
  /** Presses a button of the dialog. */
  answer(action: AlertAction): void;
  /** The add-in's buttons in the ribbon: a mail has others than an invitation. */
  controls(): readonly Control[];
  /** Presses one of them. */
  press(control: Control): void;
  closePane(): void;
  /** Puts the open pane's page into the place the window has for it; gives the way to take it out again. */
  showPane(place: HTMLElement): () => void;
  close(): void;
}

/** An Outlook with one compose window and one add-in. `mail` is what stands in the window at first. */
export function createOutlook(setUp: OutlookSetUp, mail = emptyMail(setUp.tenant.sender)): Outlook {
  const { tenant, language, connection } = setUp;
  const client = CLIENTS[setUp.client];
  const mailboxVersion = setUp.mailboxVersion ?? client.mailboxVersion;
  const handlerLimitMs = setUp.giveUpAfterMs ?? client.handlerLimitMs;
  const differs = (id: AssumedId): boolean => setUp.otherwise.includes(id);
  const addIn = readManifest(setUp.manifest, LOCALES[language], setUp.mapUrl);
  const launchEvents = client.form === "mobile" ? addIn.mobileEvents : addIn.launchEvents;
  const labels =
    setUp.labels === "missing" ? withoutLabel(tenant.labels, tenant.protectingLabel) : tenant.labels;
  /** @behaviour classic-runs-from-cache */
  const canLoad = connection === "online" || client.runtime === "script";
  const roamingSettings = new Map<string, string>();
  let numbers = 0;
  const state = createStore<OutlookState>({
    item: createItem(++numbers, mail),
    dialog: null,
    pane: null,
    sent: [],
    log: [],
    completion: null,
    idle: true,
  });
  let panePage: AddInPage | null = null;
  /** The send handler that is waited for. */
  let running: HandlerRun | null = null;
  /** Kept from one press on Send to the next only where that is what Outlook is to do. */
  let keptRuntime: AddInRuntime | null = null;
  const composeEvents = createComposeEvents({
    launchEvents: canLoad && setUp.composeEvents ? launchEvents : [],
    openRuntime: (launch) => openRuntime(launch.type),
    giveUpAfterMs: handlerLimitMs,
    settleMs: differs("recipients-settle") ? 0 : SETTLE_MS,
    addInId: addIn.id,
    onLaunch: (launch) => {
      set({ idle: false });
      log("told", `${launch.type} → ${launch.functionName}`);
    },
    onGivenUp: ({ functionName }) => log("complaint", `${functionName} did not complete in time.`),
    onIdle: () => set({ idle: true }),
  });
  let unwatch = watchItem(state.get().item);
  composeEvents.opened(state.get().item);

  return {
    setUp,
    client,
    addIn,
    get texts() {
      return textsIn(language);
    },
    labels,
    canSend: !(connection === "offline" && sendOffline(client.id, sendMode()) === "no-send-button"),
    controls,
    state,
    compose: (next) => {
      stopRunning();
      openItem(next);
    },
    sendFrom: (from) => state.get().item.mail.update((now) => ({ ...now, from })),
    send,
    answer,
    press,
    closePane: () => set({ pane: null }),
    showPane,
    close: () => {
      stopRunning();
      composeEvents.stop();
      unwatch();
      panePage?.close();
      keptRuntime?.close();
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
    set({ item, dialog: null, pane: null, idle: true });
    unwatch = watchItem(item);
    composeEvents.opened(item);
  }

  function watchItem(item: Item): () => void {
    return item.mail.watch((now, before) => {
      for (const event of eventsOf(now, before)) raiseInPane(event);
      // What the check at Send itself changes starts no other handler.
      if (running === null) composeEvents.changed(now, before);
    });
  }

  // Sending

  function send(): void {
    const { item, dialog } = state.get();
    if (dialog !== null) return;
    const { to, cc, bcc, meeting } = item.mail.get();
    const hasRecipient = [...to, ...cc, ...bcc].length > 0;
    if (!hasRecipient && !differs("recipients-first")) {
      set({ dialog: { kind: "needs-recipient" } });
      return;
    }
    /** @behaviour send-ends-other-handlers */
    composeEvents.stop();
    set({ idle: true });
    const type = meeting === null ? "OnMessageSend" : "OnAppointmentSend";
    const launch = launchEvents.find((one) => one.type === type);
    if (launch === undefined) {
      deliver();
      return;
    }
    if (connection === "offline" && sendOffline(client.id, sendMode()) !== "unavailable") {
      if (sendOffline(client.id, sendMode()) === "outbox") deliver();
      else showAlert(workOfflineAlert(alertPlace()));
      return;
    }
    if (!canLoad) {
      showAlert(failureAlert("unavailable", alertPlace()));
      return;
    }
    if (differs("mandatory-label-apart")) chooseLowestLabel(item);
    runSendHandler(launch, item.mail.get().label);
  }

  /** What Outlook says of what is open now. */
  function textsIn(spoken: Language): OutlookTexts {
    return outlookTexts(spoken, state.get().item.mail.get().meeting !== null);
  }

  function sendMode(): SendMode {
    const { item } = state.get();
    const type = item.mail.get().meeting === null ? "OnMessageSend" : "OnAppointmentSend";
    const said = addIn.launchEvents.find((one) => one.type === type)?.sendMode;
    return setUp.sendMode ?? said ?? "SoftBlock";
  }

  function alertPlace(): AlertPlace {
    const said = textsIn(differs("buttons-and-words") ? "en" : language);
    return { client, mailboxVersion, sendMode: sendMode(), addInName: addIn.name, texts: said, differs };
  }

  /** @param labelBefore the label the mail had when Send was pressed */
  function runSendHandler(launch: LaunchEvent, labelBefore: string | null, again = false): void {
    set({ dialog: { kind: "checking" } });
    log("told", `${launch.type} → ${launch.functionName}`);
    const keeps = differs("new-runtime-each-time");
    const runtime = keptRuntime ?? openRuntime(launch.type);
    if (keeps) keptRuntime = runtime;
    // The event holds only its type and where it came from: measured, read in Office.js.
    const event = { type: launch.type, source: { id: addIn.id } };
    running = runHandler(runtime, launch, event, {
      /** @behaviour five-seconds */
      slowAfterMs: setUp.slowAfterMs,
      onSlow: () => set({ dialog: { kind: "slow", sendMode: sendMode() } }),
      /** @behaviour handler-limits */
      giveUpAfterMs: handlerLimitMs,
      onGivenUp: () => {
        log("complaint", `${launch.functionName} did not complete in ${handlerLimitMs / 1000} seconds.`);
        showAlert(failureAlert("timed-out", alertPlace()));
      },
      firstCounts: !differs("first-completion-counts"),
      endsRuntime: !keeps,
      onCompleted: (completion) => {
        const wasSlow = state.get().dialog?.kind === "slow";
        running = null;
        set({ completion });
        log("told", `event.completed(${JSON.stringify(completion.options)}), status ${completion.status}`);
        const alert = alertFor(completion, alertPlace());
        const { label } = state.get().item.mail.get();
        const startsOver = label !== labelBefore && differs("label-does-not-start-over") && !again;
        if (alert !== null) showAlert(alert);
        else if (startsOver) runSendHandler(launch, labelBefore, true);
        /** @behaviour asked-again-when-late */ else if (wasSlow) set({ dialog: { kind: "allowed-late" } });
        else deliver();
      },
    });
  }

  /** As a person does who is made to choose a label and wants to be done. */
  function chooseLowestLabel(item: Item): void {
    const lowest = leavesOf(labels)[0]?.id ?? null;
    item.mail.update((now) => ({ ...now, label: now.label ?? lowest }));
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
      const control = controls().find(({ id }) => id === controlId);
      /** @behaviour unknown-command */
      if (control === undefined) log("complaint", `The manifest has no control ${controlId}.`);
      else openPane(control, contextData);
    }
  }

  function deliver(): void {
    const { item, sent } = state.get();
    const mail = item.mail.get();
    if ([...mail.to, ...mail.cc, ...mail.bcc].length === 0) {
      set({ dialog: { kind: "needs-recipient" } });
      return;
    }
    const label = findLabel(tenant.labels, mail.label)?.name ?? null;
    const headers = Object.fromEntries(item.internetHeaders);
    const inOutbox = connection === "offline";
    set({ sent: [{ number: item.number, mail, label, headers, inOutbox }, ...sent] });
    openItem(emptyMail(tenant.sender));
  }

  // The pane

  function controls(): readonly Control[] {
    /** @behaviour phone-no-send */
    if (client.form === "mobile") return [];
    return state.get().item.mail.get().meeting === null ? addIn.controls : addIn.meetingControls;
  }

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
    if (pane === null || connection !== "online") return () => undefined;
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

  // Where the add-in's code runs, and what it is told

  /** That the web runs a handler in a frame of the runtime's page is inferred from Office.js, which has no other way. */
  function openRuntime(what: string): AddInRuntime {
    if (client.runtime === "script") return setUp.openScript(environment());
    const page = openAddInPage(document.body, addIn.runtimePage, `${addIn.name} (${what})`, environment());
    page.hide();
    return page;
  }

  function environment(): AddInEnvironment {
    return {
      addIn,
      client,
      locale: localeFor(),
      mailboxVersion,
      context: {
        item: state.get().item,
        client,
        differs,
        sending: () => running !== null,
        labels,
        labelsEnabled: setUp.labels !== "off",
        roamingSettings,
      },
      faults: setUp.faults,
      onCall: ({ id, name }) =>
        name === null ? log("complaint", `Call ${id} is not built here: answered 5000.`) : log("told", name),
      onComplaint: (complaint) => log("complaint", complaint),
    };
  }

  function localeFor(): string {
    const alone = client.id === "phone" && differs("phone-language-with-country");
    return alone ? language : LOCALES[language];
  }
}
