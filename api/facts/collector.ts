import { Failure, unexpectedError, withWords, Withheld } from "../../src/core/model/failure.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { gatherFacts, type Facts } from "./facts.ts";
import { isPrivate, privateRepository } from "./privacy.ts";
import { createSourceState, isReadDue, paceOf, readDueAt, type SourceState } from "./source-state.ts";
import type { Source } from "./source.ts";
import type { Store } from "./store.ts";

/** Keeps the latest facts from all sources. */
export interface Collector {
  /** Returns the latest facts without waiting for a read. */
  facts: () => Facts;
  /** Resolves when all refreshes in progress have finished, successfully or not; at once if `readsSources` is false. */
  settled: () => Promise<unknown>;
  /** Refreshes every source that is due, and resolves when all of these refreshes have finished. */
  refreshDue: () => Promise<void>;
  /** When the next read of a source is expected, in milliseconds since 1970; in the past if one is in progress. */
  nextReadAt: () => number;
  /** Schedules a read of a changed repository. Returns false if the repository is not one of the sources. */
  markChanged: (repository: string) => boolean;
}

export interface CollectorOptions {
  sources: readonly Source[];
  store: Store;
  /** Whether private repositories may be shown. */
  allowPrivate: boolean;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Called with the full text of every new problem with a source, and with null once the problem is resolved. */
  onProblem: (name: string, problem: string | null) => void;
  /** If false, the collector only loads the facts that another process saves in the store. */
  readsSources?: boolean;
}

/** The dependencies of a refresh. */
interface RefreshDeps extends Required<Omit<CollectorOptions, "sources">> {
  /** Called when a source's facts or problem have changed. */
  publish: () => void;
}

const UNKNOWN_PROBLEM = "The facts could not be read.";
/** How often to check the store for facts from another process. */
const STORE_POLL_MS = 5_000;
const FIRST_STORE_POLL_MS = 500;

/** Reads each source when it is due, shares its facts through the store, and keeps the last good facts if a read fails. */
export function createCollector({ sources, readsSources = true, ...options }: CollectorOptions): Collector {
  const { clock } = options;
  const states = sources.map(createSourceState);
  let facts = gatherFacts(states);
  const publish = (): void => {
    facts = gatherFacts(states);
  };
  const deps: RefreshDeps = { ...options, readsSources, publish };
  return {
    facts: () => facts,
    settled: () => Promise.all(states.map(({ refreshing }) => refreshing ?? Promise.resolve())),
    refreshDue: async () => {
      const due = states.filter(({ nextRefreshAt }) => clock() >= nextRefreshAt);
      // On Workers, a request can't await a promise created by another request, so store polls aren't shared.
      await Promise.all(
        due.map((state) => (readsSources ? (state.refreshing ??= refresh(state, deps)) : refresh(state, deps))),
      );
    },
    nextReadAt: () => Math.min(...states.map((state) => state.nextReadAt)),
    markChanged: (repository) => {
      const matching = states.filter(({ source }) => source.name.toLowerCase() === repository.toLowerCase());
      for (const state of matching) Object.assign(state, { changed: true, lastWebhookAt: clock() });
      return matching.length > 0;
    },
  };
}

/** Loads facts saved by another process. Then probes the source and, if due, reads it, unless another process has claimed it. */
async function refresh(state: SourceState, deps: RefreshDeps): Promise<void> {
  const { store, clock, readsSources } = deps;
  try {
    await loadStored(state, deps);
    const startedAt = clock();
    if (readsSources && (await store.claim(state.source.name, paceOf(state).probe))) {
      await readSource(state, deps);
      // Recompute the pace, because the responses may have changed it.
      state.nextRefreshAt = startedAt + paceOf(state).probe;
      state.nextReadAt = Math.max(state.nextRefreshAt, readDueAt(state, clock()));
    } else {
      state.nextReadAt = clock() + paceOf(state).probe;
      state.nextRefreshAt = clock() + (state.snapshot === null ? FIRST_STORE_POLL_MS : STORE_POLL_MS);
    }
  } finally {
    state.refreshing = null;
  }
}

async function loadStored(state: SourceState, deps: RefreshDeps): Promise<void> {
  const { name } = state.source;
  const stored = await deps.store.load(name, state.newestObservedAt);
  if (stored === null) return;
  if ("withheld" in stored) {
    // Anyone with access to the store could have written the reason, so the log doesn't quote it.
    if (state.withheld === null) withhold(state, `The store says that ${name} must not be shown.`, deps);
  } else if (mayShow(stored.snapshot, deps)) setSnapshot(state, stored.snapshot, deps);
  else withhold(state, privateRepository(name).message, deps);
}

async function readSource(state: SourceState, deps: RefreshDeps): Promise<void> {
  const { source } = state;
  const { store, clock } = deps;
  let handled = false;
  try {
    await source.probe();
    if (!isReadDue(state, clock())) {
      if (state.failedReads === 0) update(state, { problem: null, publicProblem: null }, deps);
      return;
    }
    state.lastReadAt = clock();
    // A webhook that arrives after this point may report a change that this read misses.
    handled = state.changed;
    state.changed = false;
    const snapshot = await source.read(state.snapshot);
    if (!mayShow(snapshot, deps)) throw privateRepository(snapshot.repository.name);
    state.failedReads = 0;
    setSnapshot(state, snapshot, deps);
    await store.save(source.name, { snapshot });
  } catch (error) {
    const problem = error instanceof Failure ? withWords(error) : `${UNKNOWN_PROBLEM} ${unexpectedError(error)}`;
    if (error instanceof Withheld) {
      withhold(state, problem, deps);
      await store.save(source.name, { withheld: error.message });
      return;
    }
    state.failedReads += 1;
    state.changed ||= handled;
    const publicProblem = (error instanceof Failure ? error.publicMessage : null) ?? UNKNOWN_PROBLEM;
    update(state, { problem, publicProblem }, deps);
  }
}

/** Privacy is checked here for all facts, from the store and from a source, in case another check was skipped. */
function mayShow(snapshot: Snapshot, { allowPrivate }: RefreshDeps): boolean {
  return allowPrivate || !isPrivate(snapshot);
}

function setSnapshot(state: SourceState, snapshot: Snapshot, deps: RefreshDeps): void {
  // Later snapshots must count as newer even if this snapshot's clock was ahead.
  const now = new Date(deps.clock()).toISOString();
  state.newestObservedAt = snapshot.observed_at < now ? snapshot.observed_at : now;
  update(state, { snapshot, withheld: null, problem: null, publicProblem: null }, deps);
}

/** Hides the repository and ignores all facts observed before it was hidden, including those in the store. */
function withhold(state: SourceState, reason: string, deps: RefreshDeps): void {
  if (state.withheld === null) state.newestObservedAt = new Date(deps.clock()).toISOString();
  update(state, { snapshot: null, withheld: reason, problem: reason, publicProblem: null }, deps);
}

type Change = Partial<Pick<SourceState, "snapshot" | "withheld" | "problem" | "publicProblem">>;

function update(state: SourceState, change: Change, { onProblem, publish }: RefreshDeps): void {
  const { snapshot, withheld, problem } = state;
  Object.assign(state, change);
  // New facts invalidate every rendered page, so publish only real changes.
  if (state.snapshot === snapshot && state.withheld === withheld && state.problem === problem) return;
  if (state.problem !== problem) onProblem(state.source.name, state.problem);
  publish();
}
