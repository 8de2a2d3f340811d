import { includesLogin } from "../../core/model/login.ts";
import type { GitHubRepo } from "../client.ts";
import { explain, isDenied, isNotFound } from "../errors.ts";
import { expectShape, PermissionShape } from "../shapes.ts";

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const WRITER_ASSOCIATIONS = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
/** GitHub uses "write"; Gitea and the built-in emulator use "push". */
const WRITE_PERMISSIONS = new Set(["admin", "maintain", "write", "push"]);

/**
 * Whether an account has write access to the repository. Falls back to `association` if the token can't read permissions.
 */
export type MayWrite = (login: string, association: string) => Promise<boolean>;

/**
 * Creates a check that sends at most one request per account. The trusted `authors` need none. No other bot counts: GitHub
 * returns "none" or 404 for an App's bot even if it has write access.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export function createMayWrite({ client, repo }: GitHubRepo, authors: readonly string[] = []): MayWrite {
  const answers = new Map<string, Promise<boolean | null>>();
  const ask = async (login: string): Promise<boolean | null> => {
    const doing = `read the permission of @${login}`;
    try {
      const { data } = await client.repos.getCollaboratorPermissionLevel({ ...repo, username: login });
      return WRITE_PERMISSIONS.has(expectShape(PermissionShape, data, doing).permission);
    } catch (error) {
      if (isNotFound(error) || isDenied(error)) return null;
      throw explain(error, doing);
    }
  };
  return async (login, association) => {
    if (includesLogin(login, authors)) return true;
    if (login.endsWith("[bot]")) return false;
    const answer = answers.get(login) ?? ask(login);
    answers.set(login, answer);
    return (await answer) ?? WRITER_ASSOCIATIONS.has(association);
  };
}
