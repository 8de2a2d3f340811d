import type { Problem } from "../core/model/commitment.ts";
import type { BlobContent } from "./blobs.ts";

/** The largest report that is read. */
export const MAX_FILE_BYTES = 256 * 1024;

/** The largest number of list items and table rows in a report that is read. Each of them takes long to parse. */
export const MAX_ITEMS = 5_000;

/** A file that can't be read as a report. */
export interface UnreadableFile {
  path: string;
  problem: Problem;
  /** Its size in bytes, if it is too large. */
  size?: number;
}

/** The contents of files, by path. A path that doesn't exist is in none of the lists. */
export interface FilesRead {
  texts: Map<string, string>;
  unreadable: UnreadableFile[];
  /** Paths that are links or submodules, or are below one. */
  replaced?: string[];
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:[0-9a-f]{64}\n/;

/** Returns a file's text, or a problem that names the file and the fix. */
export function decodeFile(path: string, content: BlobContent): string | UnreadableFile {
  const orExclude = `or exclude it with \`!${path}\`.`;
  if (content.kind === "failed") return unreadable(path, `${path} can't be read. ${content.message}`);
  if (content.kind === "large") {
    const { size } = content;
    return {
      ...unreadable(path, `${path} is ${size} bytes long, but the limit is 256 KiB: split it, ${orExclude}`),
      size,
    };
  }
  const text = decodeUtf8(content.bytes);
  if (text === null) return unreadable(path, `${path} is not UTF-8 text: save it as UTF-8, ${orExclude}`);
  if (LFS_POINTER.test(text)) {
    return unreadable(
      path,
      `${path} is a Git LFS pointer, not the report: commit the text itself (\`git lfs untrack\`), ${orExclude}`,
    );
  }
  const items = text.split(/\r\n?|\n/).filter(isItem).length;
  if (items > MAX_ITEMS) {
    return unreadable(
      path,
      `${path} has ${items} list items and table rows, but the limit is ${MAX_ITEMS}: split it, ${orExclude}`,
    );
  }
  return text;
}

/** Whether a line is an item of a list or a row of a table. */
export function isItem(line: string): boolean {
  return /^[\s>]*(?:(?:[-*+]|\d+[.)])\s|[•◦▪☐☑☒✅✔])|\|/.test(line);
}

/** Describes a file that can't be read. */
export function unreadable(path: string, message: string): UnreadableFile {
  return { path, problem: { severity: "error", file: path, line: null, message } };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
