import type { Problem } from "../../core/model/commitment.ts";
import type { GitHubRepo } from "../client.ts";
import { explain, problemWords, isNotFound, stopsRun } from "../errors.ts";

/** GitHub's limit for assignees per issue. */
const MAX_ASSIGNEES = 10;

/** Returns the logins that can be assigned, at most ten. */
export type FindAssignable = (logins: readonly string[]) => Promise<string[]>;

/**
 * Creates a filter for assignees, because GitHub rejects the whole issue if one assignee is invalid. It sends one request
 * per login. If GitHub refuses the check for an account, that account isn't assigned, and `report` gets the message.
 * https://docs.github.com/en/rest/issues/assignees#check-if-a-user-can-be-assigned
 */
export function createFindAssignable(
  { client, repo }: GitHubRepo,
  report?: (said: Pick<Problem, "message" | "words">) => void,
): FindAssignable {
  const answers = new Map<string, boolean>();
  const ask = async (assignee: string): Promise<boolean> => {
    try {
      await client.issues.checkUserCanBeAssigned({ ...repo, assignee });
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      const failure = explain(error, `check whether @${assignee} can be assigned`);
      if (!report || stopsRun(error)) throw failure;
      report(problemWords(failure, "Assign this account to its issues by hand."));
      return false;
    }
  };
  return async (logins) => {
    for (const login of logins) if (!answers.has(login)) answers.set(login, await ask(login));
    return logins.filter((login) => answers.get(login)).slice(0, MAX_ASSIGNEES);
  };
}
