import { constants, type Stats } from "node:fs";
import { open, realpath, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { FileProblem, fileProblem, OutsideProblem } from "./file-problem.ts";

const KIB = 1024;
/** The largest config file. */
export const MAX_CONFIG_BYTES = 64 * KIB;
/** The largest snapshot: 10,000 commitments with a long history take less than half. */
export const MAX_SNAPSHOT_BYTES = 64 * KIB * KIB;
/** GitHub's own limit for an event's payload. https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
export const MAX_EVENT_BYTES = 25 * KIB * KIB;

export interface ReadOptions {
  /** In bytes. */
  limit: number;
  /** The folder that must contain the file; null allows any. */
  inside: string | null;
  /** Whether to follow a symbolic link, as in the mounted volumes of Kubernetes. Default: false. */
  followLinks?: boolean;
}

/** File systems whose files expose data of the kernel or of a process. `/proc/self/environ` looks like a regular file. */
const KERNEL_FOLDERS = ["/proc", "/sys", "/dev"];

/**
 * Reads a regular file of at most `limit` bytes. Follows a link at the path only with `followLinks`. Throws a FileProblem for
 * anything else.
 */
export async function readFileBytes(file: string, options: ReadOptions): Promise<Buffer> {
  let handle: FileHandle | null = null;
  try {
    await expectPlace(file, options.inside);
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
    // Opening a pipe would wait for a writer.
    handle = await open(file, O_RDONLY | O_NONBLOCK | (options.followLinks ? 0 : O_NOFOLLOW));
    const stat = await handle.stat();
    expectReadable(stat, options.limit);
    return await readAll(handle, stat.size);
  } catch (error) {
    throw fileProblem(error, "read");
  } finally {
    await handle?.close();
  }
}

/** Reads a regular file as UTF-8 text. Throws a FileProblem. */
export async function readFileText(file: string, options: ReadOptions): Promise<string> {
  return (await readFileBytes(file, options)).toString();
}

/** Throws a FileProblem unless the real path, with all links resolved, is in `inside` and not in a kernel file system. */
async function expectPlace(file: string, inside: string | null): Promise<void> {
  const real = await realpath(file);
  if (KERNEL_FOLDERS.some((folder) => isInside(real, folder))) throw new FileProblem("is not a regular file");
  if (inside !== null && !isInside(real, await realpath(inside))) throw new OutsideProblem();
}

/** Whether a path is below a folder. Both are absolute and normalized. */
export function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`);
}

function expectReadable(stat: Stats, limit: number): void {
  if (!stat.isFile()) throw new FileProblem("is not a regular file");
  if (stat.size > limit) throw new FileProblem(`is ${stat.size} bytes long, but the limit is ${describeBytes(limit)}`);
}

/** Such as `64 MiB`. */
export function describeBytes(bytes: number): string {
  return bytes >= KIB * KIB ? `${bytes / KIB / KIB} MiB` : `${bytes / KIB} KiB`;
}

/** Reads `size` bytes. Throws a FileProblem if the file has more or fewer, because its size changed after it was checked. */
async function readAll(handle: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size + 1);
  let length = 0;
  while (length <= size) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length !== size) throw new FileProblem("changed while it was being read");
  return bytes.subarray(0, size);
}
