import { Failure } from "../../core/model/failure.ts";
import type { Close } from "./close.ts";
import { queryCloses, skipCloses, type QueriedCloses } from "./closes-graphql.ts";
import { readTimelineCloses } from "./closes-timeline.ts";
import { mayReadPulls } from "./hidden-pulls.ts";
import type { Reading } from "./unread.ts";

const ISSUES_PER_QUERY = 50;

/**
 * Reads how each issue was last closed, by issue number. With GraphQL, one request covers up to 50 issues. Issues that GraphQL
 * refuses to show are read from their timelines, which prove less. Throws a Failure if a read fails, unless `unread` collects
 * the issues.
 */
export async function readCloses(github: Reading, numbers: readonly number[]): Promise<Map<number, Close>> {
  const closes = new Map<number, Close>();
  for (let start = 0; start < numbers.length; start += ISSUES_PER_QUERY) {
    const batch = numbers.slice(start, start + ISSUES_PER_QUERY);
    const queried = await queryCloses(github, batch);
    if (queried?.private) await skipHiddenProof(github, queried.closes);
    for (const [number, close] of await addTimelines(github, batch, queried)) closes.set(number, close);
  }
  return closes;
}

/** Adds the closes that GraphQL refused to show, from the issues' timelines. */
async function addTimelines(
  github: Reading,
  numbers: readonly number[],
  queried: QueriedCloses | null,
): Promise<Map<number, Close>> {
  const closes = queried?.closes ?? new Map<number, Close>();
  const missing = numbers.filter((number) => !closes.has(number) && !github.unread?.activity.has(number));
  return new Map([...closes, ...(await readTimelineCloses(github, missing))]);
}

/** Removes closes without evidence if the token can't see the pull requests that may have caused them. */
async function skipHiddenProof(github: Reading, closes: Map<number, Close>): Promise<void> {
  const unproven = [...closes].filter(([, { evidence }]) => evidence.length === 0).map(([number]) => number);
  if (unproven.length === 0 || (await mayReadPulls(github))) return;
  const { owner, repo } = github.repo;
  const fix = "add `pull-requests: read` to the workflow's permissions";
  skipCloses(
    new Failure(`The token can't read the pull requests of ${owner}/${repo}, which may have closed issues: ${fix}.`),
    unproven,
    github,
  );
  for (const number of unproven) closes.delete(number);
}

/** The login of the bot that closed an issue; null if the issue is open, a person closed it, or the closer is unknown. */
export async function readClosingBot(
  github: Reading,
  { number, open }: { number: number; open: boolean },
): Promise<string | null> {
  if (open) return null;
  const close = (await addTimelines(github, [number], await queryCloses(github, [number]))).get(number);
  return close?.bot ? close.login : null;
}
