import fc from "fast-check";
import { expect, it } from "vitest";
import { createPartnerQueue } from "../../../src/core/identity/partner-queue.ts";
import { aBlock } from "../../support/builders.ts";

const anId = fc.constantFrom("a", "b", null);

it("the partner queue takes the first partner with the item's id or without an id", () => {
  const [other, none, same, last] = ["a", null, "b", null].map((id) => ({ block: aBlock({ id }) }));
  const queue = createPartnerQueue([other!, none!, same!, last!]);
  const ids = ["b", "b", null, "b", "b"];
  expect(ids.map((id) => queue.take(id))).toEqual([none, same, other, last, undefined]);
});

it("the partner queue takes the partner that a search from the start of the list would find", () => {
  fc.assert(
    fc.property(fc.array(anId), fc.array(anId), (blockIds, itemIds) => {
      const partners = blockIds.map((id) => ({ block: aBlock({ id }) }));
      const left = [...partners];
      const queue = createPartnerQueue(partners);
      for (const id of itemIds) {
        const index = left.findIndex(({ block }) => id === null || block.id === null || id === block.id);
        const [expected] = index < 0 ? [] : left.splice(index, 1);
        expect(queue.take(id)).toBe(expected);
      }
    }),
  );
});
