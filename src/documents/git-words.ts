import { codeOf } from "../core/model/failure.ts";

/**
 * The meanings of git's messages. The messages themselves are never shown, because they quote paths, addresses and settings,
 * which can contain a password or, after a checkout, the token.
 */
const MEANINGS: ReadonlyArray<[says: RegExp, meaning: string]> = [
  [/not a git repository/, "the folder is not a git repository"],
  [/dubious ownership/, "the folder belongs to another user"],
  [/bad config|bad (?:boolean|numeric)|invalid value for/, "the repository's configuration is invalid"],
  [/shallow/, "the clone is shallow"],
  [
    /bad object|bad file|not a tree object|not a valid |unknown revision|ambiguous argument|needed a single revision/i,
    "an object is missing",
  ],
  [/could not get object info|unable to read|loose object|packfile|corrupt/i, "an object can't be read"],
  [/permission denied/i, "a file can't be read"],
  [/no space left/i, "the disk is full"],
  [/out of memory/i, "memory ran out"],
];
/** The first messages already show what is wrong. */
const MAX_LENGTH = 4_000;

/** Explains in a few words why git failed or couldn't run, without quoting git. */
export function gitWords(error: unknown): string {
  const code = codeOf(error);
  if (code === "ENOENT") return "git is not installed";
  const stderr = typeof error === "object" && error !== null && "stderr" in error ? error.stderr : null;
  const said = stderr instanceof Uint8Array ? Buffer.from(stderr.subarray(0, MAX_LENGTH)).toString() : String(stderr);
  const meaning = MEANINGS.find(([says]) => says.test(said.slice(0, MAX_LENGTH)))?.[1];
  return (
    meaning ?? (code === "unknown" ? "git failed" : `git failed with ${/^\d+$/.test(code) ? `status ${code}` : code}`)
  );
}
