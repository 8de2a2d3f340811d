import type { FoundIssue, GoneIssue } from "../../core/model/register.ts";
import { readIssue } from "./issues.ts";
import { expectSkippable, type Reading } from "./unread.ts";
import { mapLimited } from "../../core/model/map-limited.ts";

export interface DirectlyRead {
  /** The numbers of the issues that were read. */
  numbers: ReadonlySet<number>;
  /** The missing issues in the ledger, by ascending number. */
  gone: GoneIssue[];
}

/**
 * Directly reads the unlisted issues in the ledger and those in `alsoRead`. Updates `issues` by replacing listed versions
 * with direct reads and removing missing issues. An issue that GitHub refuses to show is never missing: it stays as listed.
 * `entries` contains the ledger's entries (see ledgerEntries).
 */
export async function readLedgerIssues(
  github: Reading,
  issues: Map<number, FoundIssue>,
  entries: ReadonlyMap<number, string>,
  alsoRead: readonly number[],
): Promise<DirectlyRead> {
  const unlisted = [...entries.keys()].filter((number) => !issues.has(number));
  const numbers = new Set([...unlisted, ...alsoRead]);
  const gone: GoneIssue[] = [];
  await mapLimited([...numbers], async (number) => {
    const issue = await readIssue(github, number).catch((error: unknown) => {
      const doing = `read issue #${number}`;
      const unread = expectSkippable(error, doing, github.unread);
      unread.add(error, doing, "It stays as it is, and no issue is created until it can be read.");
      unread.issues.add(number);
      return null;
    });
    if (issue === null) return;
    if (typeof issue === "object") {
      issues.set(number, issue);
      return;
    }
    issues.delete(number);
    const fingerprint = entries.get(number);
    if (fingerprint !== undefined) gone.push({ number, fingerprint, how: issue });
  });
  return { numbers, gone: gone.toSorted((a, b) => a.number - b.number) };
}
