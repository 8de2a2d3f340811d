import { KNOWN_CODES, KNOWN_NAMES } from "./error-codes.ts";

/**
 * An error that a person can fix. Its message says what is wrong and how to fix it, one problem per line. It contains only
 * our own wording and checked values, never the text of another error or of a response.
 */
export class Failure extends Error {
  override name = "Failure";
  readonly #publicMessage: string | null;
  readonly #words: string;

  constructor(message: string, publicMessage: string | null = null, words = "") {
    super(message);
    this.#publicMessage = publicMessage;
    this.#words = words;
  }

  /** What went wrong, in a sentence without any names, so it is safe to publish. Null if there is none. */
  get publicMessage(): string | null {
    return this.#publicMessage;
  }

  /** GitHub's own explanation for refusing a request, for the log and annotations only. Empty if there is none. */
  get words(): string {
    return this.#words;
  }
}

/** A failure after which cached data must not be shown, for example because the repository became private. */
export class Withheld extends Failure {
  override name = "Withheld";
}

/** A message, followed by GitHub's own explanation if there is one. Only for the log and annotations. */
export function withWords({ message, words = "" }: { message: string; words?: string }): string {
  return words === "" ? message : `${message} GitHub said: “${words}”`;
}

/**
 * The code of an error or its cause (`ENOENT`), otherwise the error's name. Returns only known codes and names, and exit
 * statuses, so the result is safe to show. An error's message isn't, because it can contain tokens and passwords.
 */
export function codeOf(thrown: unknown): string {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const code = "code" in error ? error.code : null;
    if (typeof code === "string" && KNOWN_CODES.has(code)) return code;
    // The code of a DOMException is a meaningless number.
    if (typeof code === "number" && !(error instanceof DOMException)) return String(code);
    if (!(error.cause instanceof Error) && KNOWN_NAMES.has(error.name)) return error.name;
  }
  return thrown instanceof Error && KNOWN_NAMES.has(thrown.name) ? thrown.name : "unknown";
}

/** The location in a stack frame: the file's name and the line. */
const PLACE = /\/([\w.-]+\.[jt]s:\d+):\d+\)?$/;

/** Renders an unexpected error: its code and where it was thrown, but not its message. */
export function unexpectedError(thrown: unknown): string {
  return `Unexpected error (${[codeOf(thrown), placeOf(thrown)].filter((part) => part !== "").join(" at ")}). ${HELP}`;
}

const HELP = "Look for this code in the project's issues, or report it there.";

/** The file and line where an error was thrown, from its stack; empty if unknown. */
function placeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "";
  const { stack = "", message } = thrown;
  // The stack starts with the message, which can look like a stack frame.
  const start = stack.indexOf(message);
  const frames = start < 0 ? [] : stack.slice(start + message.length).split("\n");
  return frames.flatMap((frame) => PLACE.exec(frame)?.[1] ?? [])[0] ?? "";
}
