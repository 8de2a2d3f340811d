import { previousIds } from "../core/model/ledger.ts";
import type { TrackedIssue } from "../core/model/register.ts";
import { workKey, type WorkRef } from "../core/model/work-reference.ts";
import { refsToConfirm, type VerifyInput } from "../core/verify/compare.ts";
import type { RecordContext } from "../core/verify/record.ts";
import { needsComments, needsRecord } from "../core/verify/stated-facts.ts";
import type { GitHubRepo } from "../github/client.ts";
import { isSameRepository } from "../github/repo-ref.ts";
import { readRecords } from "../github/read/records.ts";
import type { Register } from "../github/read/register.ts";

/** Reads what GitHub shows about how these issues were closed, and about the work that proves their commitments. */
export async function readRecordContext(
  { client, repo, source = repo }: GitHubRepo,
  input: Pick<VerifyInput, "issues" | "replayed">,
  { repository, dashboard }: Pick<Register, "repository" | "dashboard">,
): Promise<RecordContext> {
  const here = isSameRepository(source, repo) ? repo : null;
  const context = { server: new URL(repository.url).origin, repo, here };
  const own = (issues: readonly TrackedIssue[]): WorkRef[] =>
    issues.map(({ facts }) => ({ ...repo, number: facts.number }));
  const refs = [...own(input.issues.filter(needsRecord)), ...refsToConfirm(input, context)];
  const commented = new Set(own(input.issues.filter(needsComments)).map(workKey));
  const isAdopted = previousIds(dashboard?.data ?? null, repository.id).length > 0;
  return { ...context, isAdopted, records: await readRecords(client, refs, commented) };
}
