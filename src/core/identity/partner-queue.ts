import type { Block } from "../model/block.ts";
import { groupBy } from "../model/text.ts";

/** Commitments with the same text, from which items take their partners in order. */
export interface PartnerQueue<K> {
  /** Takes the first partner that isn't taken and whose id doesn't contradict the item's; undefined if there is none. */
  take(id: string | null): K | undefined;
}

/** Creates the queue. Thousands of items can have the same text, so taking a partner must not search the whole list. */
export function createPartnerQueue<K extends { block: Block }>(partners: readonly K[]): PartnerQueue<K> {
  const taken = new Set<K>();
  const order = new Map(partners.map((partner, index) => [partner, index]));
  const all = createLine(partners, taken);
  const byId = new Map(
    Array.from(
      groupBy(partners, ({ block }) => block.id),
      ([id, members]) => [id, createLine(members, taken)] as const,
    ),
  );
  return {
    take(id) {
      const candidates = id === null ? [all.first()] : [byId.get(null)?.first(), byId.get(id)?.first()];
      const [partner] = candidates
        .filter((candidate) => candidate !== undefined)
        .toSorted((a, b) => Number(order.get(a)) - Number(order.get(b)));
      if (partner) taken.add(partner);
      return partner;
    },
  };
}

/** A list that skips each taken member only once, which keeps the queue linear. */
function createLine<K>(members: readonly K[], taken: ReadonlySet<K>): { first: () => K | undefined } {
  let next = 0;
  return {
    first() {
      for (let member = members[next]; member !== undefined && taken.has(member); member = members[next]) next += 1;
      return members[next];
    },
  };
}
