import { Failure, Withheld } from "../../src/core/model/failure.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { gatherFacts, type Facts } from "./facts.ts";
import { createSourceState, isReadDue, paceOf, type SourceState } from "./source-state.ts";
import type { Source } from "./source.ts";
import type { Store } from "./store.ts";

/** Keeps the newest facts of all sources. */
export interface Collector {
  /** The newest facts, at once. */
  facts: () => Facts;
  /** Resolves when the refreshes in progress have ended, whether they worked or not. */
  settled: () => Promise<unknown>;
  /** Refreshes every source that is due. Each source is refreshed at most once at a time. */
  refreshDue: () => Promise<void>;
  /** Schedules a read of a repository in which something changed. False if it is not one of the sources. */
  markChanged: (repository: string) => boolean;
}

export interface CollectorOptions {
  sources: readonly Source[];
  store: Store;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Receives every new problem of a source in full, and null when it is over. */
  onProblem: (name: string, problem: string | null) => void;
  /** False to show only what another process puts into the store. */
  readsSources?: boolean;
}

/** What one refresh needs. */
interface RefreshDeps extends Required<Omit<CollectorOptions, "sources">> {
  /** Called when a source's facts or problem have changed. */
  publish: () => void;
}

/** How often to look for facts that another process has stored. */
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
      // On Workers, a request can't wait for a promise of another request, so polls of the store aren't shared.
      await Promise.all(
        due.map((state) => (readsSources ? (state.refreshing ??= refresh(state, deps)) : refresh(state, deps))),
      );
    },
    markChanged: (repository) => {
      const found = states.filter(({ source }) => source.name.toLowerCase() === repository.toLowerCase());
      for (const state of found) Object.assign(state, { changed: true, lastWebhookAt: clock() });
      return found.length > 0;
    },
  };
}

/** Takes what another process has stored, then reads the source if no other process does. */
async function refresh(state: SourceState, deps: RefreshDeps): Promise<void> {
  const { store, clock, readsSources } = deps;
  try {
    await loadStored(state, deps);
    const startedAt = clock();
    if (readsSources && (await store.claim(state.source.name, paceOf(state).probe))) {
      await readSource(state, deps);
      // The pace is asked for again, because the answers may have lowered it.
      state.nextRefreshAt = startedAt + paceOf(state).probe;
    } else {
      state.nextRefreshAt = clock() + (state.snapshot === null ? FIRST_STORE_POLL_MS : STORE_POLL_MS);
    }
  } finally {
    state.refreshing = null;
  }
}

async function loadStored(state: SourceState, deps: RefreshDeps): Promise<void> {
  const stored = await deps.store.load(state.source.name, state.newestObservedAt);
  if (stored === null) return;
  if ("withheld" in stored) withhold(state, stored.withheld, deps);
  else show(state, stored.snapshot, deps);
}

async function readSource(state: SourceState, deps: RefreshDeps): Promise<void> {
  const { source } = state;
  const { store, clock } = deps;
  try {
    await source.probe();
    if (!isReadDue(state, clock())) {
      if (state.failedReads === 0) update(state, { problem: null }, deps);
      return;
    }
    state.lastReadAt = clock();
    state.changed = false;
    const snapshot = await source.read();
    state.failedReads = 0;
    show(state, snapshot, deps);
    await store.save(source.name, { snapshot });
  } catch (error) {
    const problem = error instanceof Failure ? error.message : "The facts could not be read.";
    if (error instanceof Withheld) {
      withhold(state, problem, deps);
      await store.save(source.name, { withheld: problem });
      return;
    }
    state.failedReads += 1;
    update(state, { problem }, deps);
  }
}

function show(state: SourceState, snapshot: Snapshot, deps: RefreshDeps): void {
  // If the snapshot comes from a clock that is ahead, later snapshots must still count as newer.
  const now = new Date(deps.clock()).toISOString();
  state.newestObservedAt = snapshot.observed_at < now ? snapshot.observed_at : now;
  update(state, { snapshot, withheld: null, problem: null }, deps);
}

/** Hides the repository, and all facts that were observed until now, even if they are still in the store. */
function withhold(state: SourceState, reason: string, deps: RefreshDeps): void {
  if (state.withheld === null) state.newestObservedAt = new Date(deps.clock()).toISOString();
  update(state, { snapshot: null, withheld: reason, problem: reason }, deps);
}

type Change = Partial<Pick<SourceState, "snapshot" | "withheld" | "problem">>;

function update(state: SourceState, change: Change, { onProblem, publish }: RefreshDeps): void {
  const { snapshot, withheld, problem } = state;
  Object.assign(state, change);
  // New facts make every page be rendered again, so publish only real changes.
  if (state.snapshot === snapshot && state.withheld === withheld && state.problem === problem) return;
  if (state.problem !== problem) onProblem(state.source.name, state.problem);
  publish();
}
