import type { Script } from "node:vm";
import { bareRealm, type BareRealm } from "./bare-realm";
import { openWin32Library, type Win32Library, type Win32SetUp } from "./win32-library";

/**
 * Classic Outlook's way to run a handler, as near as can be had: the add-in's one script in a bare world, and beside it
 * Microsoft's library for Windows, whose `Office.context` and `Office.actions` are all that the script is given. The
 * library looks the function up, calls it and reports its completion, as in Outlook.
 *
 * Not classic Outlook: the engine is Node's, and the library the one on npm.
 */
export interface ScriptRuntime {
  readonly library: Win32Library;
  readonly realm: BareRealm;
}

/** Loads a script into a new bare world beside a library that is ready. */
export function loadScript(library: Win32Library, script: Script, es2016 = true): ScriptRuntime {
  const realm = bareRealm({ es2016 });
  const { context, actions } = library.Office;
  realm.run(script, {
    context,
    actions: { associate: (name: string, handler: unknown) => actions.associate(name, handler) },
    onReady: () => new Promise(() => undefined),
  });
  return { library, realm };
}

/** A library for a set-up, kept and used again: it takes a third of a second to start. */
export class LibraryShelf {
  private readonly kept = new Map<string, Promise<Win32Library>>();

  /** One run at a time may use a library. `item` is what it was told when it started, of which it asks no more. */
  async take(setUp: Win32SetUp, item: string): Promise<Win32Library> {
    const key = JSON.stringify([setUp.locale, setUp.displayLanguage, setUp.mailboxVersion, item]);
    const kept = this.kept.get(key);
    if (kept !== undefined) {
      const library = await kept;
      library.use(setUp.execute);
      return library;
    }
    const opened = openWin32Library(setUp);
    this.kept.set(key, opened);
    return await opened;
  }

  async close(): Promise<void> {
    for (const library of this.kept.values()) (await library).close();
    this.kept.clear();
  }
}
