import { resolve } from "node:path";
import { Piscina } from "piscina";
import type { Settings } from "./check-item";
import type { Item } from "./items";
import { keyOf } from "./key";
import { maskName } from "./mask-name";
import type { Row } from "./row";

/** A batch that was checked. */
export interface Checked {
  readonly rows: readonly Row[];
  /** How much of the inputs it was, in bytes. */
  readonly size: number;
}

/** A batch is sent when it has so many items or bytes: sending costs, and a batch is what an interruption waits for. */
const BATCH_ITEMS = 24;
const BATCH_BYTES = 400_000;
/** Batches that wait beside the one each worker has. */
const AHEAD = 2;

/**
 * Checks items in worker threads and gives them in their order. When `stop` is aborted no further item is taken, and
 * what was begun is finished. The workers end with the generator, whatever ends it.
 */
export async function* checkInWorkers(
  items: AsyncIterable<Item>,
  settings: Settings,
  threads: number,
  stop: AbortSignal,
): AsyncGenerator<Checked> {
  const pool = new Piscina({
    filename: resolve(__dirname, "worker.ts"),
    // The workers are TypeScript too, whatever started this program.
    execArgv: ["--require", require.resolve("tsx/cjs")],
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
  });
  const pending: Promise<Checked>[] = [];
  try {
    for await (const batch of batchesOf(items)) {
      if (stop.aborted) break;
      pending.push(checkBatch(batch, pool, settings));
      if (pending.length > threads * AHEAD) yield* first(pending);
    }
    while (pending.length > 0) yield* first(pending);
  } finally {
    await pool.destroy();
  }
}

async function* first(pending: Promise<Checked>[]): AsyncGenerator<Checked> {
  const oldest = pending.shift();
  if (oldest !== undefined) yield await oldest;
}

async function* batchesOf(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let size = 0;
  for await (const item of items) {
    batch.push(item);
    size += item.size;
    if (batch.length >= BATCH_ITEMS || size >= BATCH_BYTES) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

async function checkBatch(batch: readonly Item[], pool: Piscina, settings: Settings): Promise<Checked> {
  const size = batch.reduce((sum, item) => sum + item.size, 0);
  try {
    return { rows: (await pool.run(batch)) as readonly Row[], size };
  } catch {
    // The worker itself ended, as it does when memory runs out: one at a time, only the mail that ends it is lost.
    const rows: Row[] = [];
    for (const item of batch) rows.push(await checkAlone(item, pool, settings));
    return { rows, size };
  }
}

async function checkAlone(item: Item, pool: Piscina, { policies, today }: Settings): Promise<Row> {
  try {
    const [row] = (await pool.run([item])) as readonly Row[];
    if (row !== undefined) return row;
  } catch {
    // Told below, without the error's message, which may quote the mail.
  }
  const { file, part } = item;
  const origin = { key: keyOf(file, part), file: maskName(file, policies[0], today), part };
  return { type: "unreadable", ...origin, problem: { kind: "check-failed" } };
}
