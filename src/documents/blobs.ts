import { Failure } from "../core/model/failure.ts";
import { mapLimited } from "../core/model/map-limited.ts";
import type { GitHubRepo } from "../github/client.ts";
import { queryBlobs, readBlob } from "../github/read/blobs.ts";
import { blobId } from "./blob-id.ts";
import type { GitObjects } from "./objects.ts";

/** The maximum number of blobs, and of bytes, that one GraphQL request asks for. */
const BLOBS_PER_QUERY = 50;
const BYTES_PER_QUERY = 4 * 1024 * 1024;
/** The maximum number of bytes of blobs of unknown size that one call downloads one by one. */
const UNSIZED_BYTES = 16 * 1024 * 1024;

/** The content of a blob, or why it wasn't read. */
export type BlobContent =
  | { kind: "bytes"; bytes: Uint8Array }
  | { kind: "large"; size: number }
  | { kind: "failed"; message: string };

/** A blob to read, with its size if it is known. */
export interface WantedBlob {
  id: string;
  size: number | null;
}

export interface BlobSources {
  /** The objects in the workspace. */
  objects: GitObjects | null;
  /** The repository on GitHub from which missing blobs are read; null without a token. */
  github: GitHubRepo | null;
}

/** Reads blobs by id, from the workspace or otherwise from GitHub, and checks that their content matches the id. */
export class BlobReader {
  readonly #sources: BlobSources;
  readonly #known = new Map<string, BlobContent>();
  /** The sizes of blobs in the workspace, because each query starts a process. */
  readonly #sizes = new Map<string, number>();

  constructor(sources: BlobSources) {
    this.#sources = sources;
  }

  /** Caches content that was read along with something else, under the blob id computed from it. */
  remember(text: string): void {
    const bytes = Buffer.from(text);
    this.#known.set(blobId(bytes), { kind: "bytes", bytes });
  }

  /** Returns the sizes that are known without a request to GitHub. */
  async readSizes(wanted: readonly WantedBlob[]): Promise<Map<string, number>> {
    const unknown = wanted.flatMap(({ id, size }) => (size === null && !this.#sizes.has(id) ? [id] : []));
    const { objects } = this.#sources;
    const found = unknown.length === 0 ? undefined : await objects?.readSizes(unknown);
    for (const [id, size] of found ?? []) this.#sizes.set(id, size);
    const sizes = new Map<string, number>();
    for (const { id, size } of wanted) {
      const known = size ?? this.#sizes.get(id);
      if (known !== undefined) sizes.set(id, known);
    }
    return sizes;
  }

  /** Reads the blobs that are at most `limit` bytes long. The result also contains the blobs that weren't read, with the reason. */
  async read(wanted: readonly WantedBlob[], limit: number): Promise<ReadonlyMap<string, BlobContent>> {
    const missing = wanted.filter(({ id }) => !this.#known.has(id));
    if (missing.length === 0) return this.#known;
    const sizes = await this.readSizes(missing);
    const readable = new Set<string>();
    for (const { id } of missing) {
      const size = sizes.get(id) ?? 0;
      if (size > limit) this.#known.set(id, { kind: "large", size });
      else readable.add(id);
    }
    const { objects, github } = this.#sources;
    for (const [id, bytes] of (await objects?.readBlobs([...readable])) ?? []) {
      this.#known.set(id, { kind: "bytes", bytes });
      readable.delete(id);
    }
    if (github === null) for (const id of readable) this.#known.set(id, { kind: "failed", message: NOT_HERE });
    else await this.#download(github, [...readable], { sizes, limit });
    return this.#known;
  }

  async #download(github: GitHubRepo, ids: readonly string[], { sizes, limit }: Limits): Promise<void> {
    const batches = splitBatches(ids, sizes);
    const left = await mapLimited(batches, async (batch) => {
      const answers = await queryBlobs(github, batch);
      return batch.filter((id) => {
        const answer = answers.get(id);
        if (answer === undefined) return true;
        sizes.set(id, answer.size);
        if (answer.size > limit) this.#known.set(id, { kind: "large", size: answer.size });
        else if (answer.text !== null) this.remember(answer.text);
        return !this.#known.has(id);
      });
    });
    const [sized, unsized] = [left.flat().filter((id) => sizes.has(id)), left.flat().filter((id) => !sizes.has(id))];
    await mapLimited(sized, async (id) => this.#known.set(id, await downloadOne(github, id, limit)));
    // One after another, because each can be much longer than the limit.
    let room = UNSIZED_BYTES;
    for (const id of unsized) {
      const content = room > 0 ? await downloadOne(github, id, limit) : TOO_MUCH;
      room -= sizeOf(content);
      this.#known.set(id, content);
    }
  }
}

interface Limits {
  /** The known sizes. */
  sizes: Map<string, number>;
  limit: number;
}

const NOT_HERE =
  "Its content isn't in this checkout: check out all files, or give the job a token with `contents: read`.";

const TOO_MUCH = {
  kind: "failed",
  message: "Too many bytes were downloaded for files of unknown size: check out all files with their content.",
} as const satisfies BlobContent;

function sizeOf(content: BlobContent): number {
  if (content.kind === "failed") return 0;
  return content.kind === "large" ? content.size : content.bytes.length;
}

function splitBatches(ids: readonly string[], sizes: ReadonlyMap<string, number>): string[][] {
  const batches: string[][] = [];
  let bytes = 0;
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    const current = batches.at(-1);
    if (current && current.length < BLOBS_PER_QUERY && bytes + size <= BYTES_PER_QUERY) {
      current.push(id);
      bytes += size;
    } else {
      batches.push([id]);
      bytes = size;
    }
  }
  return batches;
}

async function downloadOne(github: GitHubRepo, id: string, limit: number): Promise<BlobContent> {
  const read = await readBlob(github, id, `read the blob ${id.slice(0, 12)}`);
  if (read instanceof Failure) return { kind: "failed", message: read.message };
  if (blobId(read) === id)
    return read.length > limit ? { kind: "large", size: read.length } : { kind: "bytes", bytes: read };
  return { kind: "failed", message: "GitHub returned content that doesn't match the id. Run again." };
}
