import { Failure, Withheld } from "../../src/core/model/failure.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Pace } from "./budget.ts";
import type { Store } from "./store.ts";

/** Reads the facts of one repository, or fails; never a part of them. */
export interface Source {
  /** `owner/name`, or the place of a snapshot: its name in the store and in hints. */
  name: string;
  /** One cheap look: fails with Withheld when nothing may be shown, or when nobody answers. */
  probe: () => Promise<void>;
  read: () => Promise<Snapshot>;
  /** `commitments`: how many are known. */
  pace: (commitments: number) => Pace;
  /** Facts of it that are older are called so, in milliseconds. */
  staleAfter: number;
}

/** What is known at one moment. Another object as soon as anything differs. */
export interface Facts {
  snapshots: Snapshot[];
  /** Whether everything that may be shown was read at least once. */
  complete: boolean;
  /** How many repositories may not be shown. */
  withheld: number;
  /** Why the facts are older or fewer than they should be, for the public. */
  lastError: string | null;
  /** From when on they are called old, in milliseconds. */
  staleAfter: number;
}

export interface Collector {
  /** The newest facts. Never waits. */
  facts: () => Facts;
  /** Resolves once what is being refreshed has ended, well or badly. */
  settled: () => Promise<unknown>;
  /** Refreshes what is due. Of one repository one refresh is under way at most. */
  tick: () => Promise<void>;
  /** Something happened in a repository: read it again soon. False when it is none of ours. */
  hint: (repository: string) => boolean;
}

export interface CollectorOptions {
  sources: readonly Source[];
  store: Store;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Told what went wrong, in full, whenever that changes. */
  report: (name: string, problem: string | null) => void;
  /** Whether to read the sources, or only what another process puts into the store. */
  leads?: boolean;
}

/** While webhooks arrive, reading without one is only a safeguard. */
const READ_WHILE_HINTED_MS = 5 * 60_000;
const HINTS_COUNT_FOR_MS = 60 * 60_000;
/** Another process reads: how often to look at what it stored. */
const FOLLOW_MS = 5_000;
const FIRST_FOLLOW_MS = 500;
/** After so many failed reads in a row they get rarer, and only the probe goes on. */
const PATIENCE = 3;
const RAREST_READ_MS = 10 * 60_000;
/** A minute is over although timers are early at times. */
const SLACK_MS = 500;

interface SourceState {
  source: Source;
  snapshot: Snapshot | null;
  /** What was observed until then is known, or may not be shown; RFC 3339. */
  known: string | null;
  withheld: string | null;
  problem: string | null;
  failures: number;
  /** Milliseconds since 1970, as the following. */
  triedAt: number;
  nextAt: number;
  hintedAt: number;
  hinted: boolean;
  refreshing: Promise<void> | null;
}

/** Keeps the newest facts of every source: reads what is due, shares it through the store, and holds on to the last good ones. */
export function createCollector({ sources, store, clock, report, leads = true }: CollectorOptions): Collector {
  const never = Number.NEGATIVE_INFINITY;
  const desks = sources.map((source): SourceState => ({
    source,
    snapshot: null,
    known: null,
    withheld: null,
    problem: null,
    failures: 0,
    triedAt: never,
    nextAt: never,
    hintedAt: never,
    hinted: false,
    refreshing: null,
  }));
  let facts = gather(desks);
  const adopt = (desk: SourceState, news: Partial<Pick<SourceState, "snapshot" | "withheld" | "problem">>): void => {
    const { snapshot, withheld, problem } = desk;
    Object.assign(desk, news);
    // Whoever takes the same facts for others renders everything anew.
    if (desk.snapshot === snapshot && desk.withheld === withheld && desk.problem === problem) return;
    if (desk.problem !== problem) report(desk.source.name, desk.problem);
    facts = gather(desks);
  };
  const show = (desk: SourceState, snapshot: Snapshot): void => {
    // A clock that is ahead hides nothing that comes later.
    const present = new Date(clock()).toISOString();
    desk.known = snapshot.observed_at < present ? snapshot.observed_at : present;
    adopt(desk, { snapshot, withheld: null, problem: null });
  };
  /** Nothing that was observed until now is shown again, whatever the store still holds. */
  const withhold = (desk: SourceState, withheld: string): void => {
    if (desk.withheld === null) desk.known = new Date(clock()).toISOString();
    adopt(desk, { snapshot: null, withheld, problem: withheld });
  };

  /** What another process stored since. */
  const follow = async (desk: SourceState): Promise<void> => {
    const kept = await store.load(desk.source.name, desk.known);
    if (kept === null) return;
    if ("withheld" in kept) withhold(desk, kept.withheld);
    else show(desk, kept.snapshot);
  };

  const lead = async (desk: SourceState): Promise<void> => {
    const { source } = desk;
    try {
      await source.probe();
      if (!isReadDue(desk, clock())) return adopt(desk, desk.failures === 0 ? { problem: null } : {});
      desk.triedAt = clock();
      desk.hinted = false;
      const snapshot = await source.read();
      desk.failures = 0;
      show(desk, snapshot);
      await store.save(source.name, { snapshot });
    } catch (error) {
      const problem = error instanceof Failure ? error.message : "The facts could not be read.";
      if (error instanceof Withheld) {
        withhold(desk, problem);
        return store.save(source.name, { withheld: problem });
      }
      desk.failures += 1;
      adopt(desk, { problem });
    }
  };

  const refresh = async (desk: SourceState): Promise<void> => {
    try {
      await follow(desk);
      const started = clock();
      if (leads && (await store.claim(desk.source.name, paceOf(desk).probe))) {
        await lead(desk);
        // GitHub may have asked meanwhile to slow down.
        desk.nextAt = started + paceOf(desk).probe;
      } else {
        desk.nextAt = clock() + (desk.snapshot === null ? FIRST_FOLLOW_MS : FOLLOW_MS);
      }
    } finally {
      desk.refreshing = null;
    }
  };
  return {
    facts: () => facts,
    settled: () => Promise.all(desks.map(({ refreshing }) => refreshing ?? Promise.resolve())),
    tick: async () => {
      const due = desks.filter(({ nextAt }) => clock() >= nextAt);
      // Who only follows asks for itself: on Workers no request may wait for another one's.
      await Promise.all(due.map((desk) => (leads ? (desk.refreshing ??= refresh(desk)) : refresh(desk))));
    },
    hint: (repository) => {
      const found = desks.filter(({ source }) => source.name.toLowerCase() === repository.toLowerCase());
      for (const desk of found) Object.assign(desk, { hinted: true, hintedAt: clock() });
      return found.length > 0;
    },
  };
}

function paceOf({ source, snapshot }: SourceState): Pace {
  return source.pace(snapshot?.commitments.length ?? 0);
}

function isReadDue(desk: SourceState, now: number): boolean {
  const { snapshot, failures, triedAt, hinted, hintedAt } = desk;
  const { read } = paceOf(desk);
  const failing = failures < PATIENCE ? 0 : Math.min(read * 2 ** (failures - PATIENCE + 1), RAREST_READ_MS);
  const told = hinted || now - hintedAt > HINTS_COUNT_FOR_MS ? 0 : READ_WHILE_HINTED_MS;
  const observedAt = snapshot === null ? triedAt : Date.parse(snapshot.observed_at);
  // A clock that is ahead puts no read off.
  const last = observedAt > now ? triedAt : Math.max(triedAt, observedAt);
  return now - last >= Math.max(read, failing, told) - SLACK_MS;
}

function gather(desks: readonly SourceState[]): Facts {
  const withheld = desks.filter((desk) => desk.withheld !== null).length;
  const problem = desks.find((desk) => desk.problem !== null && desk.withheld === null)?.problem ?? null;
  const unread = desks.filter((desk) => desk.snapshot === null && desk.withheld === null).length;
  return {
    snapshots: desks.flatMap(({ snapshot }) => snapshot ?? []),
    complete: unread === 0,
    withheld,
    lastError: problem ?? (withheld > 0 ? WITHHELD : unread > 0 ? "Not everything has been read yet." : null),
    staleAfter: Math.min(...desks.map(({ source }) => source.staleAfter)),
  };
}

/** Says nothing of what must not be shown, its name included. */
export const WITHHELD = "A repository is not public, so it is not shown.";

/** GitHub is read every minute or few, and a snapshot is written once a day: facts that are older should be newer. */
export const STALE_AFTER_MS = { live: 10 * 60_000, snapshot: 25 * 3_600_000 };
