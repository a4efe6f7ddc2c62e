import { messageOf } from "./usage";

/** What the system's error codes mean to the person who named a file. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it is not yours to read or write",
  EPERM: "it is not yours to read or write",
  EROFS: "nothing can be written there",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file and no folder",
  EEXIST: "there is something of that name already",
  ENOSPC: "the disk is full",
};

/** Why a file could not be read or written, as a clause: of an error from Node's file system, or of any other. */
export function troubleOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return MEANINGS[code] ?? messageOf(error);
}

/** True for what the file system could not do; another error is a fault of ours. */
export function isFileTrouble(error: unknown): boolean {
  return typeof error === "object" && error !== null && "syscall" in error;
}
