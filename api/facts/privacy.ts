import { Withheld } from "../../src/core/model/failure.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";

/** Whether the facts come from a repository that was private when they were read. */
export function isPrivate({ repository }: Snapshot): boolean {
  return repository.private === true;
}

/** The error for a private repository (`owner/name`) on a server that shows only public ones. It is meant for the log. */
export function privateRepository(name: string): Withheld {
  return new Withheld(
    `${name} is private. To show it, set FOLLOW_THROUGH_ALLOW_PRIVATE=true and restrict access yourself.`,
  );
}
