/** Something that a person can mend. Its message is what they read: one sentence a line, naming the thing and the fix. */
export class Failure extends Error {
  override name = "Failure";
}

/** The first line of what was thrown. Nothing else of it is ever shown: a request's error holds its token. */
export function reasonOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.split("\n")[0]!.slice(0, 200);
}
