import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { Script } from "node:vm";
import type { ScriptRun } from "../host/open-script";
import type { ScriptRuntime } from "../classic/script-runtime";
import type { FileReader } from "./files";

/*
 * The bare engine that plays classic Outlook for the page (see ../classic): the calls of a run are written to the
 * page as lines of JSON, the answers posted back. jsdom is loaded when the first run begins, so that starting the local
 * Outlook takes no longer for it.
 */

interface Run {
  readonly answered: (call: number, answer: readonly [string, number]) => void;
}

export interface ClassicRuns {
  /** Answers the two addresses below `/classic/`; false when the request is none of ours. */
  handle(wanted: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** @param scripts gives the add-in's built scripts @param companions where the scripts beside Office.js lie */
export function createClassicRuns(scripts: FileReader, companions: string): ClassicRuns {
  const runs = new Map<string, Run>();

  async function start(setUp: ScriptRun, response: ServerResponse): Promise<void> {
    const source = await scripts(setUp.script.replace(/^\/addin\//, ""));
    if (source === null) throw new Error(`There is no ${setUp.script} here.`);
    const { runScript } = await import("../classic/script-runtime");
    const id = randomUUID();
    const waiting = new Map<number, (answer: readonly [string, number]) => void>();
    const line = (message: object): void => void response.write(`${JSON.stringify(message)}\n`);
    let calls = 0;
    runs.set(id, {
      answered: (call, answer) => {
        waiting.get(call)?.(answer);
        waiting.delete(call);
      },
    });
    response.writeHead(200, { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store" });
    line({ run: id });
    const execute = (callId: number, parameters: readonly unknown[]): Promise<readonly [string, number]> =>
      new Promise((resolve) => {
        calls += 1;
        waiting.set(calls, resolve);
        line({ call: calls, id: callId, parameters });
      });
    const over = new Promise<void>((ended) => response.on("close", ended));
    let runtime: ScriptRuntime | null = null;
    try {
      const script = new Script(source.toString("utf8"), { filename: path.basename(setUp.script) });
      runtime = await runScript({ ...setUp, companions, execute }, script, setUp);
    } catch (error) {
      // As in Outlook: a script that does not load says nothing, and the sender waits. Here it is written down.
      line({ complaint: `${setUp.script} did not load: ${String(error)}` });
    }
    await over;
    for (const what of runtime?.realm.asked ?? [])
      console.error(`The add-in asked for ${what} in the bare engine.`);
    for (const what of runtime?.library.strayLoads ?? []) console.error(`Office.js asked for ${what}.`);
    runtime?.library.close();
    runs.delete(id);
  }

  return {
    async handle(wanted, request, response) {
      if (request.method !== "POST" || request.headers["content-type"] !== "application/json") return false;
      if (wanted === "/classic/runs") {
        const setUp = JSON.parse(await bodyOf(request)) as ScriptRun;
        await start(setUp, response);
        return true;
      }
      if (wanted === "/classic/answers") {
        const { run, call, answer } = JSON.parse(await bodyOf(request)) as {
          run: string;
          call: number;
          answer: readonly [string, number];
        };
        runs.get(run)?.answered(call, answer);
        response.writeHead(204).end();
        return true;
      }
      return false;
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
