/** Something that a person can mend. Its message is what they read: one sentence a line, naming the thing and the fix. */
export class Failure extends Error {
  override name = "Failure";
}

/** A failure after which nothing that was read before may be shown any more: a repository that turned private. */
export class Withheld extends Failure {
  override name = "Withheld";
}

/** The first line of what was thrown. Nothing else of it is ever shown: a request's error holds its token. */
export function reasonOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.split("\n")[0]!.slice(0, 200);
}

/** The system's code of what was thrown or caused it (`ENOENT`), or its name: never its words, which may hold an address with its password. */
export function codeOf(thrown: unknown): string {
  for (let error = thrown; error instanceof Error; error = error.cause) if ("code" in error) return String(error.code);
  return thrown instanceof Error ? thrown.name : "unknown";
}
