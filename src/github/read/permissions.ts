import { includesLogin } from "../../core/model/login.ts";
import type { GitHubRepo } from "../client.ts";
import { explain, isDenied, isNotFound } from "../errors.ts";
import { expectShape, PermissionShape } from "../shapes.ts";
import { isDeletedAccount } from "./account.ts";

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const WRITER_ASSOCIATIONS = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
/** GitHub uses "write"; Gitea and the emulator in the tests use "push". */
const WRITE_PERMISSIONS = new Set(["admin", "maintain", "write", "push"]);

/**
 * Whether an account has write access to the repository. Falls back to `association` if the token can't read permissions.
 */
export type MayWrite = (login: string, association: string) => Promise<boolean>;

/** Whether this account probably has no role in the repository. Checking it costs a request. */
export function isStranger(login: string, association: string): boolean {
  return !isBot(login) && !isInsider(association);
}

function isBot(login: string): boolean {
  return login.endsWith("[bot]");
}

/** Whether this `author_association` usually comes with write access. Private members of an organization have another one. */
function isInsider(association: string): boolean {
  return WRITER_ASSOCIATIONS.has(association);
}

/**
 * Creates a check that sends at most one request per account, and none for the permissions in `github.permissions`. The trusted
 * `authors` need none. No other bot counts: GitHub returns "none" or 404 for an App's bot even if it has write access. A
 * deleted account doesn't count either, because nobody can tell what access it had.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export function createMayWrite(github: GitHubRepo, authors: readonly string[] = []): MayWrite {
  const { client, repo, permissions: known = new Map<string, boolean | null>() } = github;
  const requests = new Map<string, Promise<boolean | null>>();
  const request = async (login: string): Promise<boolean | null> => {
    const doing = `read the permission of @${login}`;
    try {
      const { data } = await client.repos.getCollaboratorPermissionLevel({ ...repo, username: login });
      return WRITE_PERMISSIONS.has(expectShape(PermissionShape, data, doing).permission);
    } catch (error) {
      if (isNotFound(error) || isDenied(error)) return null;
      throw explain(error, doing);
    }
  };
  const read = async (login: string): Promise<boolean | null> => {
    const answer = known.get(login);
    if (answer !== undefined) return answer;
    const sent = requests.get(login) ?? request(login);
    requests.set(login, sent);
    const received = await sent;
    known.set(login, received);
    return received;
  };
  return async (login, association) => {
    if (isDeletedAccount(login)) return false;
    if (includesLogin(login, authors)) return true;
    if (isBot(login)) return false;
    return (await read(login)) ?? isInsider(association);
  };
}
