import type { AddInEnvironment, AddInRuntime } from "./add-in-runtime";
import { isRecord, parseJson, property } from "./json";
import { createWin32Host } from "./win32";

/*
 * Classic Outlook's bare engine cannot be had in a page, so the server of the local Outlook has it: Node's, with the
 * add-in's script and Microsoft's library for Windows (../classic). The run's calls come to us as lines, one JSON object
 * each; we answer them here, where the mail is.
 */

/** What the server needs to know to start a run. */
export interface ScriptRun {
  /** Where the add-in's script is, below the server's root. */
  readonly script: string;
  readonly locale: string;
  readonly displayLanguage: string | number;
  readonly mailboxVersion: string;
  readonly hostVersion: string;
  readonly functionName: string;
  readonly event: object;
}

/** Windows' numbers for the languages. */
const LCIDS: Readonly<Record<string, number>> = { "sv-SE": 1053, "da-DK": 1030, "en-US": 1033 };

/** What `Office.context.displayLanguage` is in classic Outlook. */
export function displayLanguageFor({ locale, context }: AddInEnvironment): string | number {
  return context.differs("classic-language-is-a-tag") ? (LCIDS[locale] ?? locale) : locale;
}

/** Opens the server's bare engine. */
export function openScriptOnServer(environment: AddInEnvironment): AddInRuntime {
  const ended = new AbortController();
  return {
    launch(functionName, event, completed) {
      const { addIn, locale, mailboxVersion, client } = environment;
      const answer = createWin32Host(environment, completed);
      const run: ScriptRun = {
        script: new URL(addIn.runtimeScript).pathname,
        locale,
        displayLanguage: displayLanguageFor(environment),
        mailboxVersion,
        hostVersion: client.hostVersion,
        functionName,
        event,
      };
      follow(run, answer, environment.onComplaint, ended.signal).catch((error: unknown) => {
        if (!ended.signal.aborted) environment.onComplaint(`The bare engine: ${String(error)}`);
      });
    },
    close: () => ended.abort(),
  };
}

/** Starts a run and answers its calls until it ends. */
async function follow(
  run: ScriptRun,
  answer: ReturnType<typeof createWin32Host>,
  complain: (complaint: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const response = await post("/classic/runs", run, signal);
  if (response.body === null) throw new Error("the run gave no lines");
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  let runId: unknown;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const message = parseJson(line);
      if (!isRecord(message)) continue;
      if ("run" in message) runId = message.run;
      if (typeof message.complaint === "string") complain(message.complaint);
      if ("call" in message) {
        const { call, id, parameters } = message;
        const given: readonly unknown[] = Array.isArray(parameters) ? parameters : [];
        void answer(Number(id), given)
          .then((safeArray) => post("/classic/answers", { run: runId, call, answer: safeArray }, signal))
          .catch(() => undefined);
      }
    }
  }
}

async function post(address: string, body: object, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) throw new Error(String(property(parseJson(await response.text()), "error")));
  return response;
}
