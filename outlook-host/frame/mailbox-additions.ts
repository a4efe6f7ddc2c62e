/*
 * What the Office.js on npm (2022) lacks and the one Microsoft serves today has: sensitivity labels and their
 * event (Mailbox 1.13) and the event of a changed initialization context (1.15). Office.js itself is loaded and
 * run as it is; this runs beside it, when it is ready and before the page's own code is told so. Method names and
 * behaviour: @types/office-js. Call numbers: see ../host/calls/label-calls.ts.
 */

type Callback = (result: unknown) => void;
type Handler = (args: unknown) => void;

/** The few parts of Office.js that are used here: how it asks its host, and what it hands to the page. */
interface OfficeInternals {
  readonly OSF: {
    /** On Windows: parameters in, JSON of the answer and the error's number out. */
    readonly ClientHostController?: {
      execute(id: number, parameters: readonly string[], callback: (answer: SafeArray) => void): void;
    };
    readonly _OfficeAppFactory: {
      getId(): string;
      getClientEndPoint(): EndPoint;
    };
  };
  readonly Microsoft: {
    readonly Office: {
      readonly WebExtension: {
        /** As Office.onReady, but does not count as the page's own call, which Office.js waits for. */
        onReadyInternal(callback: () => void): void;
        readonly EventType: Record<string, string>;
      };
    };
  };
  readonly Office: {
    readonly context: {
      readonly mailbox?: { item?: Item };
      /** `PC` in classic Outlook. */
      readonly platform?: string;
    };
  };
}

interface SafeArray {
  toArray(): readonly [json: string, errorCode: number];
}

interface EndPoint {
  invoke(
    action: string,
    callback: (status: number, response: HostResponse | null) => void,
    data: object,
  ): void;
  registerForEvent(
    name: string,
    handler: (payload: { readonly 0: string }) => void,
    callback: (status: number) => void,
    data: object,
  ): void;
  unregisterForEvent(name: string, callback: (status: number) => void, data: object): void;
}

interface HostResponse {
  readonly error: boolean;
  readonly errorCode: number;
  readonly data?: unknown;
}

interface Item {
  readonly addHandlerAsync: (...args: unknown[]) => void;
  readonly removeHandlerAsync: (...args: unknown[]) => void;
}

const GET_CATALOGUE = 199;
const SET_LABEL = 200;
const GET_LABEL = 201;
const IS_ENABLED = 202;

/** Names of the errors these calls may give, as in Microsoft's library of June 2025. */
const ERROR_NAMES: Readonly<Record<number, string>> = {
  5000: "OperationNotSupported",
  9057: "SensitivityLabelNotEnabled",
  9058: "NativeLabelingNotEnabled",
  9059: "SensitivityUnableToSetParent",
  9060: "UserHasNoLabelsToSet",
  9061: "FailedToGetSensitivityLabelsCatalog",
  9062: "FailedToGetSensitivityLabel",
  9063: "FailedToSetSensitivityLabel",
};

const NEW_EVENTS: Readonly<Record<string, string>> = {
  SensitivityLabelChanged: "olkSensitivityLabelChanged",
  InitializationContextChanged: "olkInitializationContextChanged",
};

const { OSF, Microsoft, Office } = globalThis as unknown as OfficeInternals;

Microsoft.Office.WebExtension.onReadyInternal(() => {
  const { mailbox } = Office.context;
  if (mailbox?.item === undefined) return;
  Object.assign(Microsoft.Office.WebExtension.EventType, NEW_EVENTS);
  Object.defineProperty(Office.context, "sensitivityLabelsCatalog", {
    enumerable: true,
    value: {
      getAsync: (...args: unknown[]) => ask(GET_CATALOGUE, undefined, args),
      getIsEnabledAsync: (...args: unknown[]) => ask(IS_ENABLED, undefined, args),
    },
  });
  // The item's own members cannot be replaced, so the page gets an item that inherits from it.
  mailbox.item = Object.create(mailbox.item, {
    sensitivityLabel: {
      enumerable: true,
      value: {
        getAsync: (...args: unknown[]) => ask(GET_LABEL, undefined, args),
        setAsync: (label: unknown, ...args: unknown[]) =>
          ask(SET_LABEL, { sensitivityLabelID: labelId(label) }, args),
      },
    },
    ...handlerMethods(mailbox.item),
  }) as Item;
});

/** As every method of the API: the last function is called back, an object before it are the options. */
function ask(dispatchId: number, parameters: object | undefined, args: readonly unknown[]): void {
  const callback = args.find((arg): arg is Callback => typeof arg === "function");
  const options = args.find((arg) => typeof arg === "object" && arg !== null) as
    { asyncContext?: unknown } | undefined;
  askHost(dispatchId, parameters, (response) => {
    // Like Office.js: no answer to speak of, no call back.
    if (response !== null) callback?.(asyncResult(response, options?.asyncContext));
  });
}

function askHost(
  dispatchId: number,
  parameters: object | undefined,
  answered: (response: HostResponse | null) => void,
): void {
  const { ClientHostController: controller } = OSF;
  if (Office.context.platform === "PC" && controller !== undefined) {
    // As the newer calls of the library on Windows have it: one JSON string.
    controller.execute(dispatchId, [JSON.stringify(parameters ?? {})], (answer) => {
      const [json, errorCode] = answer.toArray();
      const { data } = JSON.parse(json) as { readonly data?: unknown };
      answered({ error: errorCode !== 0, errorCode, data });
    });
    return;
  }
  OSF._OfficeAppFactory
    .getClientEndPoint()
    .invoke("ExecuteMethod", (_status, response) => answered(response), {
      ApiParams: parameters,
      MethodData: { ControlId: OSF._OfficeAppFactory.getId(), DispatchId: dispatchId },
    });
}

function asyncResult({ error, errorCode, data }: HostResponse, asyncContext: unknown): object {
  if (!error) return { status: "succeeded", value: data ?? undefined, asyncContext };
  const name = ERROR_NAMES[errorCode] ?? "GenericResponseError";
  return { status: "failed", error: { code: errorCode, name, message: name }, asyncContext };
}

/** A GUID, or the catalogue's own entry; an entry with sublabels is refused before the host is asked. */
function labelId(label: unknown): unknown {
  if (typeof label !== "object" || label === null) return label;
  const { id, children } = label as { id: unknown; children: unknown };
  if (children !== null)
    throw Object.assign(new Error("A parent label cannot be set."), { name: "Sys.ArgumentException" });
  return id;
}

/** The item's event methods: the new events are registered here, all others by Office.js itself. */
function handlerMethods(item: Item): PropertyDescriptorMap {
  const handlers = new Map<string, Handler[]>();
  const isNew = (type: unknown): type is string => Object.values(NEW_EVENTS).includes(String(type));
  return {
    addHandlerAsync: {
      enumerable: true,
      value: (type: unknown, ...args: unknown[]) => {
        if (!isNew(type)) {
          item.addHandlerAsync(type, ...args);
          return;
        }
        const [handler, ...rest] = args as [Handler, ...unknown[]];
        const registered = handlers.get(type);
        if (registered !== undefined) {
          registered.push(handler);
          settle(rest);
          return;
        }
        handlers.set(type, [handler]);
        OSF._OfficeAppFactory.getClientEndPoint().registerForEvent(
          type,
          (payload) => {
            const event = { type, ...(JSON.parse(payload[0]) as object) };
            for (const one of handlers.get(type) ?? []) one(event);
          },
          () => settle(rest),
          { controlId: OSF._OfficeAppFactory.getId(), targetId: "" },
        );
      },
    },
    removeHandlerAsync: {
      enumerable: true,
      value: (type: unknown, ...args: unknown[]) => {
        if (!isNew(type)) {
          item.removeHandlerAsync(type, ...args);
          return;
        }
        handlers.delete(type);
        OSF._OfficeAppFactory.getClientEndPoint().unregisterForEvent(type, () => settle(args), {
          controlId: OSF._OfficeAppFactory.getId(),
          targetId: "",
        });
      },
    },
  };
}

function settle(args: readonly unknown[]): void {
  const callback = args.find((arg): arg is Callback => typeof arg === "function");
  callback?.({ status: "succeeded", value: undefined });
}

export {};
