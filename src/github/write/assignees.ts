import type { Client, RepoRef } from "../client.ts";
import { explain, isNotFound } from "../errors.ts";

/** Those of the logins that can be assigned here, ten at the most. */
export type Assignees = (logins: readonly string[]) => Promise<string[]>;

/** GitHub refuses a whole issue when one assignee is wrong, so each login is asked for first, once a run. */
export function createAssignees({ client, repo }: { client: Client; repo: RepoRef }): Assignees {
  const known = new Map<string, boolean>();
  const ask = async (assignee: string): Promise<boolean> => {
    try {
      await client.issues.checkUserCanBeAssigned({ ...repo, assignee });
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw explain(error, `ask whether @${assignee} can be assigned`);
    }
  };
  return async (logins) => {
    for (const login of logins) if (!known.has(login)) known.set(login, await ask(login));
    return logins.filter((login) => known.get(login)).slice(0, 10);
  };
}
