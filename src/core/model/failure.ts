/** An error that a person can fix. Its message says what is wrong and how to fix it, one sentence per line. */
export class Failure extends Error {
  override name = "Failure";
}

/** A failure after which cached data must not be shown, for example because the repository became private. */
export class Withheld extends Failure {
  override name = "Withheld";
}

/** The first line of an error's message, at most 200 characters. Never show more, because request errors contain the token. */
export function reasonOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const [firstLine = ""] = message.split("\n", 1);
  return firstLine.slice(0, 200);
}

/** The system code of an error or its cause (`ENOENT`), otherwise the error's name. Safe to log, unlike messages, which can reveal passwords. */
export function codeOf(thrown: unknown): string {
  for (let error = thrown; error instanceof Error; error = error.cause) if ("code" in error) return String(error.code);
  return thrown instanceof Error ? thrown.name : "unknown";
}
