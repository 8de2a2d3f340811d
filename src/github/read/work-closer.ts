import type { WorkRef } from "../../core/model/work-reference.ts";
import { isSameRepository, type RepoRef } from "../repo-ref.ts";
import { isDeletedAccount } from "./account.ts";
import type { MayWrite } from "./permissions.ts";
import type { NamedTracker } from "./unread-work.ts";
import type { Reading } from "./unread.ts";
import type { IssueClose, Work } from "./work.ts";

/** Tells whether work that GitHub shows as completed counts. Throws a Failure if that can't be determined. */
export type CloseCounts = (work: Work) => Promise<boolean>;

/** Associations of accounts that certainly have no write access. Others can have a private membership. */
const OUTSIDERS: ReadonlySet<string> = new Set(["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR"]);

/**
 * Creates the check for issues that a report or a comment names, by the rule for tracked issues: a close counts if a merged pull
 * request, a commit or someone with write access made it. A deleted account's close doesn't. In other repositories, whose permissions the token usually can't
 * read, the association counts. Pull requests and commits always count.
 */
export function createCloseCheck(repo: RepoRef, mayWrite: MayWrite): CloseCounts {
  return ({ url, close }) => {
    if (close === undefined || close.byWork) return Promise.resolve(true);
    if (close.bot) return Promise.resolve(false);
    const { login, association } = close;
    if (isDeletedAccount(login)) return Promise.resolve(false);
    return isSameRepository(repositoryOf(url), repo)
      ? mayWrite(login, association)
      : Promise.resolve(!OUTSIDERS.has(association));
  };
}

/** The repository of an issue's page. It can differ from the one in the reference, which may have been renamed. */
function repositoryOf(url: string): RepoRef {
  const [, owner = "", repo = ""] = new URL(url).pathname.split("/");
  return { owner, repo };
}

/** Warns about trackers whose close doesn't count. Linked work needs no warning, because it is shown with the evidence. */
export function reportIgnoredCloses(
  trackers: readonly NamedTracker[],
  ignored: (ref: WorkRef) => Work | null,
  { unread }: Reading,
): void {
  for (const { ref, file, line } of trackers) {
    const { close, url } = ignored(ref) ?? {};
    if (close === undefined) continue;
    const message = `The tracker ${url} was closed by ${describe(close)}, so it proves nothing: someone with write access has to reopen and close it, or a pull request has to.`;
    unread?.work.push({ severity: "warning", file, line, tracker: ref, message });
  }
}

function describe({ login, bot }: IssueClose): string {
  if (bot) return `the bot ${login}`;
  return isDeletedAccount(login) ? "an account that has been deleted" : `@${login}, who has no write access`;
}
