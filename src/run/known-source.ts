import { sourceOf } from "../config/connect.ts";
import { recognizeSource, renameSources, type SourceIdentity } from "../core/identity/known-source.ts";
import { Failure } from "../core/model/failure.ts";
import { decodeOwners, findSourceOnce, isSameName, type LedgerSource } from "../core/model/ledger-sources.ts";
import { ledgerEntries, type Ledger } from "../core/model/ledger.ts";
import { groupBy, matchKey } from "../core/model/text.ts";
import type { ReportsRead } from "../documents/reports.ts";
import type { Register } from "../github/read/register.ts";
import { readRepository, type Repository } from "../github/read/repository.ts";
import type { RunContext } from "./world.ts";

/** The maximum number of a source's first commits to look up. One match is enough. */
const MAX_COMMITS = 10;

/** Reads the reports' repository. Returns null if the issues are in the same repository, or if it can't be read. */
export async function readSourceRepository({ github }: Pick<RunContext, "github">): Promise<Repository | null> {
  if (sourceOf(github) === null) return null;
  try {
    return await readRepository({ client: github.client, repo: github.source });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return null;
  }
}

/**
 * Returns the ledger with the current name of this run's source, or the ledger itself (null if there is none) if nothing
 * changed. A source that was renamed or transferred keeps its id. A source whose id changed is recognised by the first commits
 * of its reports, and needs `adopt`. Throws a Failure if the source could be a different one.
 */
export async function recognizeOwnSource(
  { tracked, dashboard }: Register,
  { reports }: ReportsRead,
  identity: SourceIdentity,
  { world, config }: Pick<RunContext, "world" | "config">,
): Promise<Ledger | null> {
  const ledger = dashboard?.data ?? null;
  if (ledger?.sources === undefined) return ledger;
  const { entry, namesake } = recognizeSource(ledger, identity);
  if (entry !== null && namesake !== null) throw nameTaken(identity, namesake);
  if (entry !== null) return isSameName(entry.name, identity.name) ? ledger : renameSources(ledger, [entry], identity);
  const renamed = identity.id === null ? findSourceOnce(ledger, identity.name) : null;
  if (renamed !== null) throw renamedSince(identity, renamed);
  const owners = ownersIn(ledger);
  const paths = new Set(reports.map(({ report }) => report.path));
  const titles = new Set(reports.flatMap(({ report }) => report.commitments.map(({ subject }) => matchKey(subject))));
  const likely = tracked.filter(
    ({ edited, block }) => !edited && (paths.has(block.report.path) || titles.has(matchKey(block.subject))),
  );
  const commits = new Map(
    Array.from(
      groupBy(likely, ({ facts }) => owners.get(facts.number) ?? ""),
      ([owner, issues]) => {
        const first = new Set(issues.flatMap(({ block }) => block.first_commit ?? []));
        return [owner, [...first].slice(0, MAX_COMMITS)] as const;
      },
    ),
  );
  const asked = [...new Set([...commits.values()].flat())];
  const history = asked.length > 0 ? await world.findCommits(asked) : new Map<string, boolean>();
  const matches = ledger.sources.filter(({ name }) => commits.get(name)?.some((id) => history.get(id) === true));
  if (namesake !== null && !matches.includes(namesake)) throw nameTaken(identity, namesake);
  if (matches.length > 0 && !config.adopt) throw notAdopted(identity, matches);
  return renameSources(ledger, matches, identity);
}

/** The name of each listed issue's source; empty if the ledger doesn't list sources. */
export function ownersIn(ledger: Ledger | null): Map<number, string> {
  if (ledger?.sources === undefined) return new Map();
  const owners = decodeOwners(ledger.owners ?? "", ledger.sources);
  return new Map(
    [...ledgerEntries(ledger).keys()].flatMap((number, index) => {
      const owner = owners[index];
      return owner === undefined ? [] : [[number, owner] as const];
    }),
  );
}

function notAdopted({ name }: SourceIdentity, matches: readonly LedgerSource[]): Failure {
  const earlier = matches.map((source) => source.name).join(" and ");
  return new Failure(
    `${name} contains the commits of the reports in ${earlier}, whose commitments are tracked here, so nothing is created. If ${name} replaces ${earlier}, run once with \`adopt: true\`; if it is a copy, track its reports in another repository.`,
  );
}

function nameTaken({ name, id }: SourceIdentity, { name: taken, id: known }: LedgerSource): Failure {
  return new Failure(
    `${taken} was the name of another repository (id ${known ?? "unknown"}, not ${id ?? "unknown"}) whose commitments are tracked here, so nothing is created for ${name}. If that repository was renamed, run its workflow first. If it is gone, rename this repository.`,
  );
}

function renamedSince({ name }: SourceIdentity, { name: present }: LedgerSource): Failure {
  return new Failure(
    `${name} was renamed to ${present}, so nothing is created. Run the workflow of ${present}, or let the token read ${name}.`,
  );
}
