import type { GitHubRepo } from "../client.ts";
import { explain, isNotFound } from "../errors.ts";

/** GitHub's limit for assignees per issue. */
const MAX_ASSIGNEES = 10;

/** Returns the logins that can be assigned, at most ten. */
export type FindAssignable = (logins: readonly string[]) => Promise<string[]>;

/**
 * Creates a filter for assignees, because GitHub rejects the whole issue if one assignee is invalid. It sends one request
 * per login. https://docs.github.com/en/rest/issues/assignees#check-if-a-user-can-be-assigned
 */
export function createFindAssignable({ client, repo }: GitHubRepo): FindAssignable {
  const answers = new Map<string, boolean>();
  const ask = async (assignee: string): Promise<boolean> => {
    try {
      await client.issues.checkUserCanBeAssigned({ ...repo, assignee });
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw explain(error, `check whether @${assignee} can be assigned`);
    }
  };
  return async (logins) => {
    for (const login of logins) if (!answers.has(login)) answers.set(login, await ask(login));
    return logins.filter((login) => answers.get(login)).slice(0, MAX_ASSIGNEES);
  };
}
