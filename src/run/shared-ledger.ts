import { sourceOf } from "../config/connect.ts";
import { Failure } from "../core/model/failure.ts";
import {
  combineSources,
  encodeOwners,
  hasRoomForSource,
  isSameName,
  storedProblems,
  wholeLedgerAs,
  type LedgerSource,
  type StoredProblem,
} from "../core/model/ledger-sources.ts";
import { inStoredOrder, type Ledger } from "../core/model/ledger.ts";
import type { RunFacts } from "../core/model/build-snapshot.ts";
import type { CommitmentFacts } from "../core/model/snapshot.ts";
import type { Register } from "../github/read/register.ts";
import { ownersIn } from "./known-source.ts";
import { presentName } from "./own-issues.ts";
import type { RunContext } from "./world.ts";

/** The facts for the ledger of a register that several sources share. */
export interface SharedFacts {
  /** This run's source, without its problems. */
  own: LedgerSource;
  /** The problems of this run that the dashboard shows. */
  problems: readonly StoredProblem[];
  /** The ledger's entries after this run. */
  entries: ReadonlyMap<number, string>;
  register: Register;
  /** Every commitment's facts after this run. */
  commitments: readonly CommitmentFacts[];
  /** The keys of the other sources' commitments. */
  foreign: ReadonlySet<string>;
}

/** The values in a ledger that are kept for each source. */
export interface SharedLedger {
  sources: LedgerSource[];
  owners: string;
  /** The values for versions that don't know about sources. */
  combined: Omit<LedgerSource, "name">;
}

/** Whether several repositories have, or can have, their reports' issues in this register. */
export function isShared({ dashboard }: Pick<Register, "dashboard">, { github }: Pick<RunContext, "github">): boolean {
  return dashboard?.data.sources !== undefined || sourceOf(github) !== null;
}

/**
 * The settings and counts of a register that several sources share: the settings are the first source's, and the counts cover
 * all sources, whichever of them runs. `own` contains those of this run.
 */
export function combineRunFacts(ledger: Ledger | null, name: string, own: RunFacts): RunFacts {
  const sources = ledger?.sources ?? [];
  const [first] = sources;
  const others = sources.filter((source) => !isSameName(source.name, name));
  if (first === undefined || own.untracked === null) return own;
  const { before_since, ignored, hints } = own.untracked;
  const sum = (key: "before_since" | "ignored" | "hints", start: number): number =>
    others.reduce((total, { untracked }) => total + untracked[key], start);
  return {
    settings: isSameName(first.name, name) ? own.settings : first.settings,
    untracked: {
      before_since: sum("before_since", before_since),
      ignored: sum("ignored", ignored),
      hints: sum("hints", hints),
    },
  };
}

/**
 * The sources in the ledger after this run; null while the issues' own repository is the only one. Throws a Failure if there is no
 * room for this run's source.
 */
export function shareLedger(facts: SharedFacts, context: RunContext): SharedLedger | null {
  const { own: values, problems, entries, register, commitments, foreign } = facts;
  const before = register.dashboard?.data ?? null;
  if (!isShared(register, context)) return null;
  const sources = [...(before?.sources ?? earlierSource(facts))];
  const index = sources.findIndex(({ name }) => isSameName(name, values.name));
  const kept = storedProblems(problems, index >= 0 ? sources.length : sources.length + 1);
  const own = inStoredOrder({ ...values, ...(kept.length > 0 ? { problems: kept } : {}) });
  if (index >= 0) sources[index] = own;
  else if (hasRoomForSource(sources)) sources.push(own);
  else
    throw new Failure(
      `${register.repository.name} tracks the reports of too many repositories. Create the issues in another repository.`,
    );
  const combined = combineSources(sources);
  if (combined === null) return null;
  const known = ownersIn(before);
  const byNumber = new Map(
    commitments.flatMap(({ block: { key, source = register.repository.name }, issue }) =>
      issue === null
        ? []
        : [
            [
              issue.number,
              foreign.has(key) ? (known.get(issue.number) ?? presentName(before, source)) : own.name,
            ] as const,
          ],
    ),
  );
  const fallback = sources[0]?.name ?? own.name;
  const indexOf = (number: number): number => {
    const owner = byNumber.get(number) ?? known.get(number) ?? fallback;
    return Math.max(
      0,
      sources.findIndex(({ name }) => isSameName(name, owner)),
    );
  };
  const numbers = [...entries.keys()].toSorted((a, b) => a - b);
  return { sources, owners: encodeOwners(numbers.map(indexOf)), combined };
}

/** The only source of a ledger that lists none: the issues' own repository, if any of the issues are for its reports. */
function earlierSource({ register, commitments, foreign }: SharedFacts): LedgerSource[] {
  const before = register.dashboard?.data ?? null;
  const hasOwn = commitments.some(({ block }) => foreign.has(block.key) && block.source === undefined);
  return before !== null && hasOwn ? [wholeLedgerAs(register.repository.name, before)] : [];
}
