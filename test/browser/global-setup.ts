import { existsSync } from "node:fs";
import path from "node:path";
import { buildPage } from "../../outlook-host/server/build-page";
import { DIST } from "./support/local-outlook";

/** Builds the compose window for the browser tests; the add-in itself must have been built before. */
export default async function setUp(): Promise<void> {
  for (const profile of ["goteborg", "nyborg"]) {
    const page = path.join(DIST, profile, "commands.html");
    if (!existsSync(page)) throw new Error(`${page} is not there: npm run build makes it.`);
  }
  if (process.env.KUVERT_PAGE_IS_BUILT !== "true") await buildPage(path.join(DIST, "outlook-host"));
}
