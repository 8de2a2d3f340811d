import type { GitHubRepo } from "../client.ts";
import type { Close } from "./close.ts";
import { queryCloses } from "./closes-graphql.ts";
import { readTimelineCloses } from "./closes-timeline.ts";

const ISSUES_PER_QUERY = 50;

/**
 * Reads the last close of each issue by its number: up to 50 with one request if the server has GraphQL, otherwise from each
 * issue's timeline. Throws a Failure if one can't be read.
 */
export async function readCloses(github: GitHubRepo, numbers: readonly number[]): Promise<Map<number, Close>> {
  const closes = new Map<number, Close>();
  for (let start = 0; start < numbers.length; start += ISSUES_PER_QUERY) {
    const batch = numbers.slice(start, start + ISSUES_PER_QUERY);
    const found = (await queryCloses(github, batch)) ?? (await readTimelineCloses(github, batch));
    for (const [number, close] of found) closes.set(number, close);
  }
  return closes;
}
