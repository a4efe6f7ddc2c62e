/*
 * Stands in for MicrosoftAjax.js 3.5, which Office.js loads from ajax.aspnetcdn.com and without which it throws.
 * Nobody publishes it to npm. These are the names Office.js asks for (isMsAjaxLoaded and what it calls, read in
 * outlook-web-16.01.debug.js); the checking of Office.js' own internal parameters is left out, while the mailbox
 * API's checks of what the add-in passes are in Office.js itself and stay.
 */

type Loose = Record<string, unknown>;

const ajax = globalThis as unknown as Loose;

ajax.Sys = {
  StringBuilder: class {
    private readonly parts: unknown[] = [];
    append(part: unknown): this {
      this.parts.push(part);
      return this;
    }
    toString(): string {
      return this.parts.join("");
    }
  },
  Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  Debug: { trace: () => undefined },
  Browser: { agent: null, InternetExplorer: {} },
};

ajax.Type = Object.assign(Function, {
  registerNamespace: (name: string) => (ajax[name] ??= {}),
  /** Null means that nothing is wrong with the parameters. */
  _validateParams: () => null,
  _validateParameter: () => null,
});

// Every function has it, Type itself included.
Object.defineProperty(Function.prototype, "registerClass", { value: () => undefined });

const namedError =
  (name: string) =>
  (...about: (string | undefined)[]): Error =>
    Object.assign(new Error(about.filter((part) => part !== undefined).join(": ")), { name });

Object.assign(Error, {
  argument: namedError("Sys.ArgumentException"),
  argumentNull: namedError("Sys.ArgumentNullException"),
  argumentOutOfRange: namedError("Sys.ArgumentOutOfRangeException"),
  argumentType: namedError("Sys.ArgumentTypeException"),
  parameterCount: namedError("Sys.ParameterCountException"),
  invalidOperation: namedError("Sys.InvalidOperationException"),
});

export {};
