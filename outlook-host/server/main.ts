import { parseArgs } from "node:util";
import { buildAll } from "../../scripts/build";
import { buildPage } from "./build-page";
import { ON_LOCALHOST, PortBusyError, startServer } from "./server";

const DEFAULT_PORT = 3000;

const HELP = `npm start -- [--port NUMBER] [--no-build]

Builds Kuvert, serves it with a local Outlook over https, and prints the address.

  --port NUMBER   the port to serve on (${DEFAULT_PORT})
  --no-build      serve what was built before
  --help          this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: String(DEFAULT_PORT) },
      "no-build": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`${values.port} is no port.`);
  // First the port, so that one who cannot have it need not wait for the build.
  const server = await startServer(port, ON_LOCALHOST);
  if (!values["no-build"]) {
    console.log("Building Kuvert for each policy profile, and the local Outlook …");
    await buildAll();
    await buildPage();
  }
  console.log(greeting(server.port));
}

function greeting(port: number): string {
  return `
The local Outlook is ready:

    https://localhost:${port}/

Your browser will warn that the connection is not private (NET::ERR_CERT_AUTHORITY_INVALID in Chrome and Edge,
"Potential Security Risk" in Firefox). That is expected: the certificate was made a moment ago, for this run
alone, and nothing was installed on your machine. Choose "Advanced", then "Proceed to localhost" ("Accept the
Risk and Continue" in Firefox). The page is served to this machine only.

This is Microsoft's own Office.js (from npm, unmodified) in a compose window of our own. It is not Outlook:
what works here still has to be tried there.

Stop it with Ctrl+C.`;
}

class UsageError extends Error {}

main().catch((error: unknown) => {
  if (error instanceof PortBusyError) {
    console.error(
      `Port ${error.port} is already in use, perhaps by another local Outlook. ` +
        `Stop that program, or choose another port:\n\n    npm start -- --port ${error.port + 1}\n`,
    );
    process.exit(1);
  }
  const isUsage =
    error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  console.error(isUsage === true ? `${(error as Error).message}\n\n${HELP}` : error);
  process.exit(isUsage === true ? 2 : 1);
});
