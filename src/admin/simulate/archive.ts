import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import tar from "tar-stream";
import yauzl from "yauzl";
import { problemOf } from "../check/inputs";
import type { Problem } from "./problem";

/** A file within an archive. */
export interface Entry {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
  /** Gives its content, once and before the next entry is asked for. */
  readonly open: () => Promise<AsyncIterable<Uint8Array>> | AsyncIterable<Uint8Array>;
  /** Set when it cannot be read. */
  readonly problem?: Problem;
}

/** Thrown when an archive cannot be read, or not to its end. */
export class ArchiveError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

const ARCHIVE = /\.(?:zip|tar|tar\.gz|tgz)$/i;

export function isArchive(name: string): boolean {
  return ARCHIVE.test(name);
}

/**
 * The files of an archive, in the order they lie in it.
 *
 * @throws {ArchiveError} when it is damaged, or of another kind than its name says
 */
export async function* readArchive(path: string): AsyncGenerator<Entry> {
  if (/\.zip$/i.test(path)) yield* readZip(path);
  else yield* readTar(path);
}

async function* readZip(path: string): AsyncGenerator<Entry> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw asArchiveError(error);
  }
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      yield {
        name: entry.fileName,
        size: entry.uncompressedSize,
        open: () => zip.openReadStreamPromise(entry),
        ...(entry.isEncrypted() ? { problem: { kind: "encrypted" } } : {}),
      };
    }
  } catch (error) {
    throw asArchiveError(error);
  } finally {
    zip.close();
  }
}

async function* readTar(path: string): AsyncGenerator<Entry> {
  const extract = tar.extract();
  const source = createReadStream(path);
  const unpacked = /\.tar$/i.test(path)
    ? pipeline(source, extract)
    : pipeline(source, createGunzip(), extract);
  // The loop below meets the same error; here it only must not go unheard.
  unpacked.catch(() => undefined);
  try {
    for await (const entry of extract) {
      const { name, size, type } = entry.header;
      if (type === "file") yield { name, size, open: () => entry as AsyncIterable<Uint8Array> };
      entry.resume();
    }
    await unpacked;
  } catch (error) {
    throw asArchiveError(error);
  } finally {
    source.destroy();
  }
}

function asArchiveError(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  // Errors of the system name the call that failed; those of unpacking and of a damaged archive do not.
  const isSystems = typeof error === "object" && error !== null && "syscall" in error;
  return new ArchiveError(isSystems ? problemOf(error) : { kind: "no-archive" });
}
