/** Something that a person can mend. Its message is what they read: one sentence a line, naming the thing and the fix. */
export class Failure extends Error {
  override name = "Failure";
}
