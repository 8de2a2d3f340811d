import { mapLimited } from "../../core/model/map-limited.ts";
import type { FoundIssue } from "../../core/model/register.ts";
import { parseStatement, type Statement } from "./comment-statement.ts";
import { issueNumberOf, readComments, UNHEARD, type Comment, type CommentScope } from "./comments.ts";
import { isStranger, type MayWrite } from "./permissions.ts";
import { expectSkippable, type Reading } from "./unread.ts";

/**
 * The maximum number of accounts without a role in the repository whose permissions one read requests. Anyone can comment, so
 * without this limit, strangers could use up the rate limit.
 */
export const MAX_STRANGERS = 100;

const MAY_STATE = /(?:^|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*(?:evidence|reason)\s*[:：]/i;

/** Whether a comment may contain a statement. The time is linear in its length, because an indent contains no line breaks. */
export function mayState(body: string): boolean {
  return MAY_STATE.test(body);
}

/** Reads the statements of people with write access, by issue number. */
export async function readTrustedStatements(
  github: Reading,
  issues: readonly FoundIssue[],
  scope: CommentScope,
  mayWrite: MayWrite,
): Promise<Map<number, Statement[]>> {
  const comments = (await readComments(github, issues, scope)).filter(({ body }) => mayState(body));
  const byNumber = Map.groupBy(comments, issueNumberOf);
  const commented = issues.map(({ facts }) => facts.number).filter((number) => byNumber.has(number));
  const flooded = floodedIssues(commented, byNumber);
  for (const number of flooded) reportFlood(number, github);
  const trusted = await mapLimited(commented, async (number): Promise<[number, Statement[]]> => {
    if (flooded.has(number)) return [number, []];
    try {
      return [number, await trustedStatements(byNumber.get(number) ?? [], mayWrite)];
    } catch (error) {
      skipPermissions(error, number, github);
      return [number, []];
    }
  });
  return new Map(trusted);
}

/**
 * The issues whose comments require more permission requests than one read may send. The issues with the fewest strangers come
 * first, so that strangers on one issue don't affect the others.
 */
function floodedIssues(
  numbers: readonly number[],
  comments: ReadonlyMap<number, readonly Comment[]>,
): ReadonlySet<number> {
  const strangersOn = (number: number): Set<string> =>
    new Set(
      (comments.get(number) ?? []).flatMap(({ user, author_association: association }) =>
        user && isStranger(user.login, association) ? user.login : [],
      ),
    );
  const all = new Set<string>();
  const flooded = new Set<number>();
  const rows = numbers.map((number) => ({ number, strangers: strangersOn(number) }));
  for (const { number, strangers } of rows.toSorted((a, b) => a.strangers.size - b.strangers.size)) {
    const together = new Set([...all, ...strangers]);
    if (together.size > MAX_STRANGERS) flooded.add(number);
    else for (const login of strangers) all.add(login);
  }
  return flooded;
}

/** Reports that an issue's statements were not read. A reader that reports nothing only leaves them out. */
function reportFlood(number: number, { unread }: Reading): void {
  const message = `The comments on issue #${number} were not read, because evidence or reasons in recent comments come from too many people. A run checks the permissions of at most ${MAX_STRANGERS} people without a role in the repository. ${UNHEARD} Delete those people's comments.`;
  unread?.problems.push({ severity: "error", file: null, line: null, message });
  unread?.activity.add(number);
}

/** Marks an issue if it is unknown whether the people who closed it or commented on it have write access. */
export function skipPermissions(error: unknown, number: number, { unread }: Reading): void {
  const doing = `read the permissions of people on issue #${number}`;
  const skipped = expectSkippable(error, doing, unread);
  skipped.add(error, doing, UNHEARD);
  skipped.activity.add(number);
}

/**
 * The statements in comments. Permissions are requested only for comments that may contain one, and such a comment is parsed
 * only if its author has write access.
 */
async function trustedStatements(comments: readonly Comment[], mayWrite: MayWrite): Promise<Statement[]> {
  const trusted: Statement[] = [];
  for (const comment of comments) {
    const { user, author_association: association } = comment;
    const statement = user && (await mayWrite(user.login, association)) ? parseStatement(comment) : null;
    if (statement) trusted.push(statement);
  }
  return trusted;
}
