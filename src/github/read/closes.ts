import type { Close } from "./close.ts";
import { queryCloses } from "./closes-graphql.ts";
import { readTimelineCloses } from "./closes-timeline.ts";
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
    const found = (await queryCloses(github, batch)) ?? new Map<number, Close>();
    const missing = batch.filter((number) => !found.has(number) && !github.unread?.activity.has(number));
    for (const [number, close] of [...found, ...(await readTimelineCloses(github, missing))]) closes.set(number, close);
  }
  return closes;
}

/** The login of the bot that closed an issue; null if the issue is open or a person closed it. */
export async function readClosingBot(
  github: Reading,
  { number, open }: { number: number; open: boolean },
): Promise<string | null> {
  const close = open ? undefined : (await readCloses(github, [number])).get(number);
  return close?.bot ? close.login : null;
}
