/** What can be made to go wrong in this Outlook, one call at a time. */
export type Fault =
  /** Answers after so many milliseconds. */
  | { readonly kind: "delay"; readonly ms: number }
  | { readonly kind: "never" }
  /** Refuses with an error code of Office.js. */
  | { readonly kind: "error"; readonly code: number };

/** By Microsoft's number of the call. */
export type Faults = Readonly<Record<number, Fault>>;

/** Whether the add-in's pages and scripts, and everything else, can be reached. */
export const CONNECTIONS = ["online", "offline", "unreachable"] as const;
export type Connection = (typeof CONNECTIONS)[number];

/** Gives an answer as the fault has it: at once, later, never, or another one. */
export function withFault(answer: () => object, fault: Fault | undefined): Promise<object> {
  switch (fault?.kind) {
    case undefined:
      return Promise.resolve(answer());
    case "never":
      return new Promise(() => undefined);
    case "error":
      return Promise.resolve({ error: true, errorCode: fault.code });
    case "delay":
      return new Promise((resolve) => setTimeout(() => resolve(answer()), fault.ms));
  }
}

/** `37:never,201:delay=6000,200:error=9063`; what cannot be understood is left out. */
export function parseFaults(written: string): Faults {
  const faults: Record<number, Fault> = {};
  for (const part of written.split(",")) {
    const [, id, kind, value] = /^(\d+):(delay|never|error)(?:=(\d+))?$/.exec(part.trim()) ?? [];
    if (id === undefined) continue;
    const fault = faultOf(kind, Number(value));
    if (fault !== null) faults[Number(id)] = fault;
  }
  return faults;
}

function faultOf(kind: string | undefined, value: number): Fault | null {
  if (kind === "never") return { kind };
  if (Number.isNaN(value)) return null;
  return kind === "delay" ? { kind, ms: value } : { kind: "error", code: value };
}

/** The other way. */
export function formatFaults(faults: Faults): string {
  return Object.entries(faults)
    .map(([id, fault]) => `${id}:${formatFault(fault)}`)
    .join(",");
}

function formatFault(fault: Fault): string {
  switch (fault.kind) {
    case "never":
      return "never";
    case "delay":
      return `delay=${fault.ms}`;
    case "error":
      return `error=${fault.code}`;
  }
}
