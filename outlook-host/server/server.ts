import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { adaptPage, NoOfficeJsError, type Surroundings } from "./adapt-page";
import { createCertificate } from "./certificate";
import { createClassicRuns, type ClassicRuns } from "./classic-runs";
import { contentTypeOf, filesIn, filesInAnyCase, type FileReader } from "./files";

const root = path.join(__dirname, "../..");

/** By which addresses the browser reaches what is served. */
export interface Addresses {
  /** Where the add-in is: the compose window opens its pages below this. */
  readonly addIn: string;
  readonly surroundings: Surroundings;
}

/** One origin for everything: `npm start`. */
export const ON_LOCALHOST: Addresses = {
  addIn: "",
  surroundings: {
    officeJs: "/lib/1/hosted/office.js",
    before: "/ajax/3.5/MicrosoftAjax.js",
    after: "/host/mailbox-additions.js",
  },
};

/**
 * As in reality, for the tests, whose browser is told that these names are this machine: the window at
 * outlook.office.com, the add-in at an origin of its own, Office.js and MicrosoftAjax.js from Microsoft's addresses.
 */
export const AS_IN_REALITY: Addresses = {
  addIn: "https://addin.example",
  surroundings: { officeJs: null, before: null, after: "/host/mailbox-additions.js" },
};

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Thrown when another program listens on the port. */
export class PortBusyError extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use.`);
  }
}

/**
 * Serves what was built, over https and to this machine only. Port 0 takes any that is free; `dist` is where the
 * builds are.
 */
export async function startServer(
  port: number,
  addresses: Addresses,
  dist = path.join(root, "dist"),
): Promise<RunningServer> {
  const classic = createClassicRuns(filesIn(dist), path.join(dist, "outlook-host"));
  const answer = createAnswerer(addresses, dist, classic);
  const server = createServer(await createCertificate(), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      send(response, 500, "text/plain; charset=utf-8", String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortBusyError(port) : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function createAnswerer(
  addresses: Addresses,
  dist: string,
  classic: ClassicRuns,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const page = filesIn(path.join(dist, "outlook-host"));
  /** The first whose prefix fits answers. */
  const places: readonly { readonly prefix: string; readonly read: FileReader }[] = [
    { prefix: "/addin/", read: addInFiles(dist, addresses.surroundings) },
    { prefix: "/host/", read: page },
    // Microsoft's files, as they came from npm.
    {
      prefix: "/lib/1/hosted/",
      read: filesInAnyCase(path.join(root, "node_modules/@microsoft/office-js/dist")),
    },
  ];
  const single: Readonly<Record<string, () => Promise<Buffer | null>>> = {
    "/": () => page("index.html"),
    "/outlook.json": () => Promise.resolve(Buffer.from(JSON.stringify({ addIn: addresses.addIn }))),
    "/manifest.xml": () => filesIn(root)("manifest.xml"),
    "/ajax/3.5/MicrosoftAjax.js": () => page("microsoft-ajax.js"),
  };
  return async (request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    if (await classic.handle(wanted, request, response)) return;
    const place = places.find(({ prefix }) => wanted.startsWith(prefix));
    const content = await (single[wanted]?.() ?? place?.read(wanted.slice(place.prefix.length)) ?? null);
    if (content === null) {
      send(response, 404, "text/plain; charset=utf-8", `There is no ${wanted} here.`);
      return;
    }
    send(response, 200, contentTypeOf(wanted === "/" ? "index.html" : wanted), content);
  };
}

/** The built add-in, one folder a policy profile. Its pages are changed in one place: see adaptPage. */
function addInFiles(dist: string, surroundings: Surroundings): FileReader {
  const read = filesIn(dist);
  return async (relativePath) => {
    const content = await read(relativePath);
    if (content === null || !relativePath.endsWith(".html")) return content;
    try {
      return Buffer.from(adaptPage(content.toString("utf8"), surroundings));
    } catch (error) {
      if (error instanceof NoOfficeJsError)
        throw new Error(`dist/${relativePath}: ${error.message}`, { cause: error });
      throw error;
    }
  };
}

function send(response: ServerResponse, status: number, contentType: string, content: string | Buffer): void {
  response.writeHead(status, {
    "Content-Type": contentType,
    "Cache-Control": "no-store",
    // Office.js loads its scripts with crossorigin=anonymous.
    "Access-Control-Allow-Origin": "*",
  });
  response.end(content);
}
