import { workerData } from "piscina";
import { checkItem, type Settings } from "./check-item";
import type { Item } from "./items";
import type { Row } from "./row";

const settings = workerData as Settings;

/** What a worker thread does: checks a batch of items, and gives a row for each in their order. */
export default async function checkBatch(items: readonly Item[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const item of items) rows.push(await checkItem(item, settings));
  return rows;
}
