import { mapLimited } from "../../core/model/map-limited.ts";
import { workKey, type WorkRef } from "../../core/model/work-reference.ts";
import type { Client } from "../client.ts";
import { stopsAllRequests } from "../errors.ts";
import { readWork, type UnreadWork } from "./read-work.ts";
import type { BranchRef } from "./work-graphql.ts";
import type { CloseCounts } from "./work-closer.ts";
import type { Work } from "./work.ts";

/** Work by `workKey`; null if the token can't see it. */
export type KnownWork = Map<string, Work | null>;

/** Issues, pull requests and commits that were read, so that each is requested only once. */
export class WorkLookup {
  /** The references that could not be read. They are not cached. */
  readonly unread: UnreadWork[] = [];
  /** The newest commit of the branch that was read along with references; null if none was. */
  head: string | null = null;
  readonly #client: Client;
  readonly #known: KnownWork;
  readonly #counts: CloseCounts;

  /**
   * `known` contains work from earlier reads. Newly read work is added to it. An issue whose close doesn't count, according to
   * `counts`, isn't completed.
   */
  constructor(client: Client, counts: CloseCounts, known: KnownWork = new Map()) {
    this.#client = client;
    this.#counts = counts;
    this.#known = known;
  }

  /** Reads what isn't known yet, in as few requests as possible, and the head of `branch` if that needs no additional request. */
  async read(refs: Iterable<WorkRef>, branch: BranchRef | null = null): Promise<void> {
    const tried = new Set(this.unread.map(({ ref }) => workKey(ref)));
    const wanted = new Map(
      Array.from(refs, (ref) => [workKey(ref), ref] as const).filter(
        ([key]) => !this.#known.has(key) && !tried.has(key),
      ),
    );
    if (wanted.size === 0) return;
    const { found, unread, head } = await readWork(this.#client, wanted.values(), branch);
    this.head ??= head;
    this.unread.push(...unread);
    for (const { ref } of unread) wanted.delete(workKey(ref));
    await mapLimited([...wanted], async ([key, ref]) => {
      try {
        this.#known.set(key, await this.#checked(found.get(key) ?? null));
      } catch (error) {
        if (stopsAllRequests(error)) throw error;
        this.unread.push({ ref, error });
      }
    });
  }

  async #checked(work: Work | null): Promise<Work | null> {
    return work === null || work.at === null || (await this.#counts(work)) ? work : { ...work, at: null };
  }

  /** Returns the work if it is an issue whose close doesn't count; otherwise null. */
  ignored(ref: WorkRef): Work | null {
    const work = this.get(ref);
    return work?.close !== undefined && work.at === null ? work : null;
  }

  /** Returns the work; null if the token can't see it or if it could not be read. */
  get(ref: WorkRef): Work | null {
    return this.#known.get(workKey(ref)) ?? null;
  }
}
