import { createContext, runInContext, Script } from "node:vm";

/**
 * A JavaScript world like the one classic Outlook runs launch events in: no window, document, navigator, URL,
 * TextEncoder, crypto, atob, queueMicrotask or structuredClone, and no network. `Office.onReady` is whatever the
 * given Office makes of it. Ours, and not Microsoft's engine: that one is not to be had.
 *
 * @behaviour no-ready-in-classic
 *
 * @param es2016 also without every built-in newer than ES2016, and with a RegExp that refuses newer syntax
 * @param localStorage a browser's storage, which this world is given as well; classic Outlook has none
 */
export function bareRealm({
  es2016,
  localStorage,
}: {
  readonly es2016: boolean;
  readonly localStorage?: object;
}): BareRealm {
  const asked: string[] = [];
  const refuse = (what: string) => (): never => {
    asked.push(what);
    throw new Error(`${what} is not to be used here`);
  };
  const globals: Record<string, unknown> = {
    // As functions of this world, so that fake time holds in both.
    setTimeout: (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds),
    clearTimeout: (handle: NodeJS.Timeout) => clearTimeout(handle),
    fetch: refuse("fetch"),
    XMLHttpRequest: refuse("XMLHttpRequest"),
    WebSocket: refuse("WebSocket"),
    ...(localStorage === undefined ? {} : { localStorage }),
  };
  const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  // V8 gives every world a console and WebAssembly; the runtime need not.
  runInContext("delete globalThis.console; delete globalThis.WebAssembly;", context);
  if (es2016) runInContext(BACK_TO_2016, context);
  return {
    asked,
    run: (script, office) => {
      globals.Office = office;
      script.runInContext(context);
    },
    use: (office) => {
      globals.Office = office;
    },
  };
}

export interface BareRealm {
  /** What was asked of the network, by the name of the function. */
  readonly asked: readonly string[];
  run(script: Script, office: object): void;
  /** Makes this the Office of the world, for what runs in it from now on. */
  use(office: object): void;
}

/** Runs inside the world. The lists hold what ECMAScript 2017 to 2025 and ECMA-402 added. */
const BACK_TO_2016 = `(() => {
  "use strict";
  const without = (owner, names) => names.forEach((name) => { if (owner) delete owner[name]; });
  const typed = Object.getPrototypeOf(Int8Array);
  without(Object, ["entries", "values", "getOwnPropertyDescriptors", "fromEntries", "hasOwn", "groupBy"]);
  without(String.prototype, ["padStart", "padEnd", "trimStart", "trimEnd", "matchAll", "replaceAll", "at", "isWellFormed", "toWellFormed"]);
  without(Array, ["fromAsync"]);
  without(Array.prototype, ["flat", "flatMap", "at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]);
  without(typed.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "with"]);
  without(Promise, ["allSettled", "any", "withResolvers", "try"]);
  without(Promise.prototype, ["finally"]);
  without(Map, ["groupBy"]);
  without(Set.prototype, ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]);
  without(Symbol, ["dispose", "asyncDispose"]);
  without(Symbol.prototype, ["description"]);
  without(RegExp, ["escape"]);
  without(RegExp.prototype, ["dotAll", "hasIndices", "unicodeSets"]);
  const Real = RegExp;
  const check = (pattern, flags) => {
    const source = pattern instanceof Real ? pattern.source : String(pattern);
    if (/\\(\\?<|\\\\[pPk][{<]/.test(source) || /[sdv]/.test(flags === undefined ? "" : flags)) {
      throw new SyntaxError("newer than ES2016: /" + source + "/" + flags);
    }
  };
  const Old = new Proxy(Real, {
    construct: (target, [pattern, flags]) => { check(pattern, flags); return new target(pattern, flags); },
    apply: (target, self, [pattern, flags]) => { check(pattern, flags); return target(pattern, flags); },
  });
  globalThis.RegExp = Old;
  without(globalThis, ["BigInt", "BigInt64Array", "BigUint64Array", "Atomics", "SharedArrayBuffer", "WeakRef", "FinalizationRegistry", "AggregateError", "Iterator", "Float16Array", "Intl"]);
  delete globalThis.globalThis;
})();`;
