import { describe, expect, test } from "vitest";
import { TITLE_LIMIT, UNFOLLOWED } from "../../../../src/core/model/commitment.ts";
import { firstBlock, revisedBlock } from "../../../../src/core/lifecycle/history.ts";
import { storedLength } from "../../../../src/core/model/managed.ts";
import { clip, codePoints } from "../../../../src/core/model/text.ts";
import { unfollowedWarning, withinLimits } from "../../../../src/core/parse/sections/within-limits.ts";
import { renderManagedPart } from "../../../../src/core/render/issue.ts";
import { BODY_LIMIT } from "../../../../src/github/write/errors.ts";

type Limited = ReturnType<typeof withinLimits>;
const MOMENT = { today: "2026-05-15", commit: "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9" };

/** Fields that are all as long as possible and consist of this text. */
function fieldsOf(text: string): Limited {
  const long = text.repeat(5_000);
  const url = `https://example.com/${text.repeat(1_000)}`;
  const few = { due: null, recurs: null, done: null, doneOn: null, kind: null };
  const words = { text: long, subject: long, owner: long, dueText: long, priority: long, id: long, reason: long };
  const lists = { otherTrackers: Array(50).fill(url.slice(0, 200)), links: Array(50).fill(url.slice(0, 2_000)) };
  return withinLimits({ ...few, ...words, tracker: url.slice(0, 2_000), ...lists });
}

test.each(["<", "&", "-", "->", "<&", '"', "\\", "`", "漢", "🔥", "x", "\uD800", "\u202E"])(
  "a block with overlong fields made of %j fits in an issue body, even after the item is reworded",
  (text) => {
    const title = clip(text.repeat(1_000), TITLE_LIMIT);
    const report = { path: `${"-".repeat(250)}.md`, slug: "a".repeat(250), title, published: "2026-03-01" };
    const reading = { report: { ...report, commitments: [], withdrawn: [] } as never, moment: MOMENT };
    const commitmentOf = (fields: Limited): never => ({ report: report.path, line: 1, ...fields }) as never;
    const fixed = { repository_id: 1, key: "0123456789abcdef01234567", time_zone: "America/Argentina/Buenos_Aires" };
    const first = firstBlock(commitmentOf(fieldsOf(text)), reading, fixed);
    const tooLong = (part: string): boolean => codePoints(part) > BODY_LIMIT;
    expect(tooLong(renderManagedPart(first, { server: "https://github.com", repository: "acme/status" }))).toBe(false);

    const reworded = revisedBlock(first, commitmentOf(fieldsOf(`${text}y`)), reading, false);
    const quoted = reworded.history.flatMap((event) => (event.type === "reworded" ? [event.before, event.after] : []));
    expect(quoted.map((words) => storedLength(words) <= 1_000)).toEqual([true, true]);
    const part = renderManagedPart(reworded, { server: "https://github.com", repository: "acme/status" });
    expect(tooLong(part)).toBe(false);
  },
);

test("each text takes at most 4,000 characters of a block", () => {
  const { text, subject, tracker } = fieldsOf("<");
  expect([text, subject].map((words) => [storedLength(words), words.at(-1)])).toEqual([
    [3_997, "…"],
    [3_997, "…"],
  ]);
  expect(storedLength(tracker ?? "")).toBeLessThanOrEqual(2_000);
});

test("text without escapes is clipped to 2,000 characters, and a reference that doesn't fit is left out whole", () => {
  const { text, links, otherTrackers, tracker } = fieldsOf("x");
  expect(text).toBe(`${"x".repeat(1_999)}…`);
  expect(links.map(({ length }) => length)).toEqual([1_020, 1_020, 1_020]);
  expect(otherTrackers).toHaveLength(21);
  expect(tracker).toHaveLength(1_020);
});

describe("an item's trackers", () => {
  const limited = (
    tracker: string | null,
    otherTrackers: string[] = [],
  ): Pick<Limited, "tracker" | "otherTrackers"> => {
    const { tracker: kept, otherTrackers: others } = withinLimits({ ...fieldsOf("x"), tracker, otherTrackers });
    return { tracker: kept, otherTrackers: others };
  };
  const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => `#${index + 2}`);
  const long = `https://github.com/acme/status/issues/2?${"p".repeat(200)}`;
  const tooLong = `https://github.com/acme/status/issues/2?${"p".repeat(2_000)}`;

  test("are kept if they fit", () => {
    const all = { tracker: "#1", otherTrackers: numbers(20) };
    expect(limited("#1", numbers(20))).toEqual(all);
    expect(limited(null)).toEqual({ tracker: null, otherTrackers: [] });
    expect(limited(long)).toEqual({ tracker: long, otherTrackers: [] });
    expect(unfollowedWarning(all)).toBeNull();
  });

  test.for<[what: string, tracker: string, others: string[], kept: string[]]>([
    ["more than 21 of them", "#1", numbers(21), ["#1", ...numbers(20), UNFOLLOWED]],
    ["a later one with a long address", "#1", [long, "#3"], ["#1", "#3", UNFOLLOWED]],
    ["a first one with a very long address", tooLong, ["#3"], ["#3", UNFOLLOWED]],
    ["only one, with a very long address", tooLong, [], [UNFOLLOWED]],
    [
      "more addresses than fit in a block",
      "#1",
      Array(20).fill(`#${"-".repeat(199)}`),
      ["#1", "#".padEnd(200, "-"), "#".padEnd(200, "-"), "#".padEnd(200, "-"), UNFOLLOWED],
    ],
  ])("include one that leads nowhere and cause a warning, given %s", ([, tracker, others, [first, ...rest]]) => {
    const result = limited(tracker, others);
    expect(result).toEqual({ tracker: first, otherTrackers: rest });
    expect(unfollowedWarning(result)).toBe(
      "Not all trackers of this item can be followed, so they can't prove that it is done: name at most 21, each with an address of at most 200 characters.",
    );
  });
});
