/** An error that a person can fix. Its message is shown to them: one sentence a line, saying what is wrong and how to fix it. */
export class Failure extends Error {
  override name = "Failure";
}

/** A failure that also forbids showing what was read before, such as a repository that became private. */
export class Withheld extends Failure {
  override name = "Withheld";
}

/** The first line of an error's message, at most 200 characters. Never show more: a request error holds the token. */
export function reasonOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const [firstLine = ""] = message.split("\n", 1);
  return firstLine.slice(0, 200);
}

/** The system's code of an error or its cause (`ENOENT`), else the error's name. Safe to log: a message may hold a URL with a password. */
export function codeOf(thrown: unknown): string {
  for (let error = thrown; error instanceof Error; error = error.cause) if ("code" in error) return String(error.code);
  return thrown instanceof Error ? thrown.name : "unknown";
}
