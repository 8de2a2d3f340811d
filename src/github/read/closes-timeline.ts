import * as v from "valibot";
import { mapLimited } from "../../core/model/map-limited.ts";
import { instant } from "../../core/model/schemas.ts";
import type { Evidence } from "../../core/model/snapshot.ts";
import { workKey, type CommitRef } from "../../core/model/work-reference.ts";
import type { RepoRef } from "../repo-ref.ts";
import { readPages } from "../pages.ts";
import { namedAccount } from "./account.ts";
import { earlier, type Close } from "./close.ts";
import { UNHEARD } from "./comments.ts";
import { expectSkippable, type Reading } from "./unread.ts";
import { isTemporary } from "./unread-work.ts";
import { toEvidence, type Work } from "./work.ts";
import { WorkLookup } from "./work-lookup.ts";

const EventShape = v.object({
  event: v.optional(v.string(), ""),
  created_at: v.nullish(instant, null),
  commit_id: v.nullish(v.string(), null),
  commit_url: v.nullish(v.string(), null),
  actor: v.nullish(v.object({ login: v.string(), type: v.optional(v.string(), "User") }), null),
});
type TimelineEvent = v.InferOutput<typeof EventShape>;

/**
 * Reads how each issue was last closed from its timeline, for servers without GraphQL. The timeline doesn't name the pull
 * request that closed an issue, and a pull request that only mentions the issue proves nothing, so only the closing commit
 * counts. If a timeline or commit can't be read, throws a Failure unless `unread` collects the issues, because otherwise any
 * close would count.
 * https://docs.github.com/en/rest/issues/timeline
 */
export async function readTimelineCloses(github: Reading, numbers: readonly number[]): Promise<Map<number, Close>> {
  const { client, repo } = github;
  const closed = await mapLimited(numbers, async (number) => {
    const doing = `read the timeline of issue #${number}`;
    try {
      const timeline = await readPages(client, EventShape, doing, (page) =>
        client.issues.listEventsForTimeline({ ...repo, issue_number: number, per_page: 100, page }),
      );
      const close = timeline.findLast(({ event }) => event === "closed");
      return [{ number, close, commit: commitOf(close, repo) }];
    } catch (error) {
      skipClose(error, doing, number, github);
      return [];
    }
  });
  const commits = new WorkLookup(client, () => Promise.resolve(true));
  await commits.read(closed.flat().flatMap(({ commit }) => commit ?? []));
  const failed = new Map(commits.unread.filter(isTemporary).map(({ ref, error }) => [workKey(ref), error]));
  return new Map(
    closed.flat().flatMap(({ number, close, commit }): Array<[number, Close]> => {
      if (commit && failed.has(workKey(commit))) {
        // If the close were recorded without the commit, later runs would not look for the commit.
        skipClose(failed.get(workKey(commit)), `read the commit that closed issue #${number}`, number, github);
        return [];
      }
      const evidence = commitEvidence(close, commit && commits.get(commit));
      return [[number, { ...closerOf(close), evidence }]];
    }),
  );
}

function closerOf(close: TimelineEvent | undefined): Pick<Close, "login" | "bot"> {
  if (close === undefined) return { login: null, bot: false };
  const { kind, login } = namedAccount(close.actor && { kind: close.actor.type, login: close.actor.login });
  return { login, bot: kind === "Bot" };
}

function skipClose(error: unknown, doing: string, number: number, { unread }: Reading): void {
  const skipped = expectSkippable(error, doing, unread);
  skipped.add(error, doing, UNHEARD);
  skipped.activity.add(number);
}

/** The commit that closed an issue, which may be in another repository. */
function commitOf(close: TimelineEvent | undefined, repo: RepoRef): CommitRef | null {
  if (!close?.commit_id || !/^[\da-f]+$/.test(close.commit_id)) return null;
  const path = /\/repos\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)\/commits\/[\da-f]+$/.exec(close.commit_url ?? "")?.groups;
  const { owner = repo.owner, name = repo.repo } = path ?? {};
  return { owner, repo: name, sha: close.commit_id };
}

/** A commit that can't be read isn't evidence, because it may be older than the commitment. */
function commitEvidence(close: TimelineEvent | undefined, commit: Work | null): Evidence[] {
  if (!commit || commit.at === null) return [];
  return toEvidence("commit", { url: commit.url, at: earlier(commit.at, close?.created_at ?? commit.at) });
}
