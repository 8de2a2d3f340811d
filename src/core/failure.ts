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

/** The system's code of what was thrown (`ENOENT`), or its first line. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : reasonOf(thrown);
}
