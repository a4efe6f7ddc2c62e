import { randomUUID } from "node:crypto";
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

/**
 * Starts the library, loads the script into a new bare world beside it, and calls a function of it. Each run has a library
 * of its own, which takes a third of a second to start. Throws when the script does not load.
 *
 * @param es2016 without the built-ins that are newer than ES2016
 */
export async function runScript(
  setUp: Win32SetUp,
  script: Script,
  launch: { readonly functionName: string; readonly event: object },
  es2016 = true,
): Promise<ScriptRuntime> {
  const library = await openWin32Library(setUp);
  const realm = bareRealm({ es2016 });
  const { context, actions } = library.Office;
  realm.run(script, {
    context,
    actions: { associate: (name: string, handler: unknown) => actions.associate(name, handler) },
    onReady: () => new Promise(() => undefined),
  });
  library.invoke(randomUUID(), launch.functionName, launch.event);
  return { library, realm };
}
