/** Something that a person can mend. Its message is what they read: one sentence a line, naming the thing and the fix. */
export class Failure extends Error {
  override name = "Failure";
}

/** A repository that is not public, or no longer: none of its facts may be shown, not even those from earlier reads. */
export class NotPublic extends Failure {
  override name = "NotPublic";
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
