import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import { firstBlock } from "../../../src/core/lifecycle/history.ts";
import { matchCommitments } from "../../../src/core/identity/match.ts";
import { parseReport } from "../../../src/core/parse/report.ts";
import type { Commitment, Report } from "../../../src/core/model/commitment.ts";

const WORDS = Array.from(
  { length: 300 },
  (_, index) => `w${((index * 7919) % 99991).toString(36)}o${index.toString(36)}`,
);

function read(text: string, path = "postmortems/a.md"): Report {
  return parseReport({ path, text, firstCommitted: "2026-08-05" }, { headings: [] });
}

function known(report: Report): Array<{ block: Block }> {
  return report.commitments.map((commitment, index) => {
    const fixed = { repository_id: 1, key: `k${index}`, time_zone: "UTC" };
    const reading = { report: { ...report, slug: "a" }, moment: { today: "2026-08-06", commit: null } };
    return { block: firstBlock(commitment, reading, fixed) };
  });
}

/** Returns the text of each old item's match, or null for an item without a match. */
function matchedTexts(before: Report, after: Report): Array<string | null> {
  const tracked = known(before);
  const pairs = matchCommitments(after.commitments, tracked);
  const byKey = new Map(Array.from(pairs, ([commitment, { block }]): [string, Commitment] => [block.key, commitment]));
  return tracked.map(({ block }) => byKey.get(block.key)?.subject ?? null);
}

type Shape = (items: string[]) => string;
const section = (text: string): string => `# Outage\n\n## Action items\n\n${text}\n`;
const bullets: Shape = (items) => section(items.map((item) => `- ${item}`).join("\n"));

/** Changes to a report that must not affect a commitment's identity. */
const SHAPES: Record<string, Shape> = {
  "nothing changes": bullets,
  "the items are reversed": (items) => bullets(items.toReversed()),
  "the line breaks change": (items) =>
    section(items.map((item) => `- ${item.replaceAll(/(\S+ \S+) /g, "$1\n  ")}`).join("\n")),
  "words are emphasised": (items) => bullets(items.map((item) => item.replace(/^(\S+) (\S+)/, "**$1** _$2_"))),
  "the list becomes numbered": (items) => section(items.map((item, index) => `${index + 1}. ${item}`).join("\n")),
  "the items are ticked": (items) => bullets(items.map((item) => `[x] ${item}`)),
  "trackers are added": (items) =>
    bullets(items.map((item, index) => `${item} ([#${index}](https://github.com/a/b/issues/${index}))`)),
  "owners and due dates are added": (items) => bullets(items.map((item) => `${item} (owner: @ann, due 2026-12-01)`)),
  "the list becomes a table": (items) => section(`| Action |\n| - |\n${items.map((item) => `| ${item} |`).join("\n")}`),
  "the list becomes a table with more columns": (items) =>
    section(
      `| # | Owner | Action | Status |\n| - | - | - | - |\n${items.map((item, index) => `| ${index} | Ann | ${item} | open |`).join("\n")}`,
    ),
  "text is added above the list": (items) => `# Outage\n\nMore was learnt.\n\n${bullets(items)}`,
};

const sentence = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 10, maxLength: 20 })
  .map((words) => words.join(" "));
const reports = fc.uniqueArray(sentence, { minLength: 1, maxLength: 25 });

describe("a commitment's identity", () => {
  test.each(Object.entries(SHAPES))("is kept when %s", (_, shape) => {
    fc.assert(
      fc.property(reports, (items) => {
        expect(matchedTexts(read(bullets(items)), read(shape(items)))).toEqual(items);
      }),
      { numRuns: 30 },
    );
  });

  test("is kept when a report is renamed and edited at the same time", () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...Object.values(SHAPES)), (items, shape) => {
        expect(matchedTexts(read(bullets(items)), read(shape(items), "incidents/2026/b.md"))).toEqual(items);
      }),
      { numRuns: 50 },
    );
  });

  test("is kept when words are changed, removed and added in one item in ten", () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...Object.values(SHAPES)), (items, shape) => {
        const reworded = items.map((item, index) => (index % 10 === 0 ? reword(item, index) : item));
        expect(matchedTexts(read(bullets(items)), read(shape(reworded)))).toEqual(reworded);
      }),
      { numRuns: 100 },
    );
  });

  test("is not swapped or merged when items are added and removed", () => {
    fc.assert(
      fc.property(reports, fc.array(sentence, { maxLength: 5 }), fc.nat(), (items, fresh, seed) => {
        const remaining = items.filter((_, index) => (index + seed) % 3 !== 0);
        const now = [...fresh.filter((item) => !items.includes(item)), ...remaining];
        const result = matchedTexts(read(bullets(items)), read(bullets(now)));
        expect(result).toEqual(items.map((item) => (remaining.includes(item) ? item : null)));
      }),
      { numRuns: 50 },
    );
  });

  test("is kept among a thousand similar items when some are removed", () => {
    const items = Array.from(
      { length: 1000 },
      (_, index) => `Rotate the signing key of service ${WORDS[index % 300]} in region r${index}`,
    );
    const gone = new Set([3, 500, 999]);
    const now = [
      ...items.filter((_, index) => !gone.has(index)),
      "Rotate the signing key of service other in region r1000",
    ];
    const result = matchedTexts(read(bullets(items)), read(bullets(now.toReversed())));
    expect(result).toEqual(items.map((item, index) => (gone.has(index) ? null : item)));
  });

  test("is kept among a thousand similar items when one in ten is reworded", () => {
    const items = Array.from({ length: 1000 }, (_, index) => `Rotate the signing key of service s${index} every month`);
    const now = items.map((item, index) =>
      index % 10 === 0 ? item.replace("Rotate the", "Rotate and test each") : item,
    );
    expect(matchedTexts(read(bullets(items)), read(bullets(now)))).toEqual(now);
  });
});

function reword(item: string, seed: number): string {
  const words = item.split(" ");
  words[seed % words.length] = "other";
  words.splice((seed + 3) % words.length, 1);
  words.splice((seed + 5) % words.length, 0, "more");
  return words.join(" ");
}
