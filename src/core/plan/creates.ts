import { textFingerprint } from "../identity/key.ts";
import type { AssessedCommitment } from "../assess/assess-one.ts";
import type { Commitment, Problem } from "../model/commitment.ts";
import type { GoneIssue } from "../model/register.ts";
import { issueTitle, ownerLogins } from "../render/issue.ts";
import { plainFingerprint, type GoneFinder } from "./gone.ts";
import type { CreateIssue } from "./operation.ts";
import type { Policy } from "./policy.ts";
import { claimedProblem, continuedProblem, goneProblem, waitingProblem } from "./problems.ts";
import type { Known, NewCommitment } from "./reconcile.ts";
import { mayClose } from "./state-change.ts";

/** The label for overdue issues, added and removed as the state changes. */
export const OVERDUE = "overdue";

interface CreateInput {
  gone: readonly GoneIssue[];
  /** Keys found in untrusted issues' blocks, with the issue numbers. No new issue is created for these keys. */
  claimed: ReadonlyMap<string, number>;
  policy: Policy;
}

export interface PlannedCreate {
  create: CreateIssue | null;
  problem: Problem | null;
  /** The missing issue that tracked the commitment. */
  replaces: GoneIssue | null;
  held: boolean;
  commitment: Commitment;
  id: string | null;
  /** The current fingerprint by which the ledger recognises the commitment of the missing issue. */
  title: string;
}

/** The create for a new commitment, unless an issue for it may already exist. */
export function planCreate(
  { assessed, commitment, continues }: NewCommitment<Known>,
  { gone, claimed, policy }: CreateInput,
  findGone: GoneFinder,
): PlannedCreate {
  const { block } = assessed;
  const { id } = commitment;
  const title = plainFingerprint(commitment);
  const nothing: PlannedCreate = { create: null, problem: null, replaces: null, held: false, commitment, id, title };
  const claim = claimed.get(block.key);
  if (claim !== undefined) return { ...nothing, problem: claimedProblem(commitment, claim), held: true };
  const own = findGone(commitment);
  if (own)
    return { ...nothing, problem: goneProblem(commitment, own), replaces: own, title: textFingerprint(commitment) };
  const create = createOperation(assessed, policy);
  const continued = gone.find(({ number }) => number === continues?.gone);
  if (continued) return { ...nothing, create, problem: continuedProblem(commitment, continued), replaces: continued };
  const earlier = findGone({ ...commitment, id: null });
  if (!earlier) return { ...nothing, create };
  // Without the history, the new issue would lose the original due date.
  return { ...nothing, problem: waitingProblem(commitment, earlier), replaces: earlier };
}

function createOperation({ block, state }: AssessedCommitment, { label, assignOwners }: Policy): CreateIssue {
  return {
    type: "create",
    block,
    title: issueTitle(block),
    labels: [label, ...(state === "overdue" ? [OVERDUE] : [])],
    logins: assignOwners ? ownerLogins(block.owner) : [],
    closes: mayClose(block),
  };
}
