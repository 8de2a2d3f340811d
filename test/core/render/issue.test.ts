import { describe, expect, test } from "vitest";
import { parseBody, type Block, type Event } from "../../../src/core/model/block.ts";
import { oneLine } from "../../../src/core/model/text.ts";
import { issueTitle, ownerLogins, renderManagedPart, sourceUrl } from "../../../src/core/render/issue.ts";
import { aBlock } from "../../support/builders.ts";
import { REFERENCES, renderLikeGitHub } from "../../support/github-text.ts";

const PLACE = { server: "https://github.com", repository: "acme/status" };
function blockOf(body: string): Block {
  const parsed = parseBody(body);
  if (parsed === null || "problem" in parsed)
    throw new Error(`Expected a managed block, got ${JSON.stringify(parsed)}`);
  return parsed.block;
}

describe("an issue's title", () => {
  test("is the commitment's subject, cut to 200 code points", () => {
    expect(issueTitle({ subject: "Add an alert" })).toBe("Add an alert");
    expect(Array.from(issueTitle({ subject: "🔥".repeat(300) }))).toHaveLength(200);
  });
});

describe("the managed part", () => {
  test("shows the commitment, its report, owner and due date, and how to close the issue", () => {
    const text = renderManagedPart(aBlock({ tracker: "https://github.com/acme/site/issues/3" }), PLACE);
    expect(text).toContain("> Add an alert for the queue by 2026-06-01 (@<!-- -->mira)");
    expect(text).toContain(
      "[Outage of 1 March](https://github.com/acme/status/blob/5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9/docs/incidents/2026-03-01-outage.md?plain=1#L12), published 2026-03-01",
    );
    expect(text).toContain("**Owner** @<!-- -->mira");
    expect(text).toContain("**Due** 2026-06-01, until the end of the day in UTC");
    expect(text).toContain("**Tracked in** https:<!-- -->//github.com/acme/site/issues/3");
    expect(text).toContain("comment `Evidence: https://…` and close this issue as completed");
  });

  test("shows when the commitment was promised if its report states another date", () => {
    const promised = (block: Partial<Block>): boolean => renderManagedPart(aBlock(block), PLACE).includes(", promised");
    expect(renderManagedPart(aBlock({ promised: "2026-03-05T09:00:00Z" }), PLACE)).toContain(
      ", published 2026-03-01, promised 2026-03-05\n",
    );
    expect(promised({ promised: "2026-03-01T09:00:00Z" })).toBe(false);
    expect(promised({ promised: "2026-03-05", report: { ...aBlock().report, published: null } })).toBe(false);
  });

  test("omits the middle of a history that is too long", () => {
    const events = (count: number, text: string): Block["history"] =>
      Array.from({ length: count }, (_, index) => ({
        type: "reworded",
        at: "2026-05-20",
        before: `${index} ${text}`,
        after: "",
        commit: null,
      }));
    const firstAndLast = (history: Block["history"]): Array<number | undefined> => {
      const kept = blockOf(renderManagedPart(aBlock({ history }), PLACE)).history;
      const numberOf = (event?: Event): number | undefined =>
        event?.type === "reworded" ? Number.parseInt(event.before, 10) : undefined;
      return [kept.length, numberOf(kept[0]), numberOf(kept.at(-1))];
    };
    expect(firstAndLast(events(39, ""))).toEqual([39, 0, 38]);
    expect(firstAndLast(events(60, ""))).toEqual([40, 0, 59]);
    const [kept = 0, first, last] = firstAndLast(events(60, "x".repeat(1000)));
    expect(kept).toBeLessThan(20);
    expect([first, last]).toEqual([0, 59]);
    // At least one event is kept, even if it is too long.
    expect(firstAndLast(events(3, "x".repeat(20_000)))).toEqual([1, 0, 0]);
    const managed = renderManagedPart(aBlock({ history: events(60, "x".repeat(1000)) }), PLACE);
    expect(managed.length).toBeLessThanOrEqual(30_000);
  });

  test("counts the events that it omits from the history, including those that were omitted before", () => {
    const owner = (to: string): Event => ({ type: "owner", at: "2026-05-20", from: null, to });
    const history = Array.from({ length: 40 }, (_, index) => owner(`@a${index}`));
    const stored = (block: Block): Block => blockOf(renderManagedPart(block, PLACE));
    const full = stored(aBlock({ history }));
    expect([full.shortened, full.history.length]).toEqual([undefined, 40]);
    const first = stored({ ...full, history: [...full.history, owner("@b")] });
    expect([first.shortened, first.history.length]).toEqual([1, 40]);
    const second = stored({ ...first, history: [...first.history, owner("@c"), owner("@d")] });
    expect([second.shortened, second.history.length]).toEqual([3, 40]);
    expect(stored(second)).toEqual(second);
    expect(renderManagedPart(full, PLACE)).not.toContain("only in the comments");
    expect(renderManagedPart(first, PLACE)).toContain("\n- 1 event in between is only in the comments.\n");
    expect(renderManagedPart(second, PLACE)).toContain("\n- 3 events in between are only in the comments.\n");
    const long = { type: "reworded", at: "2026-05-20", before: "x".repeat(1000), after: "", commit: null } as const;
    const cut = stored(aBlock({ history: Array.from({ length: 20 }, () => long) }));
    expect(cut.shortened).toBe(20 - cut.history.length);
    expect(cut.shortened).toBeGreaterThan(0);
  });

  test("shows the original due date next to the current one, and when it moved", () => {
    const history = [
      { type: "moved", at: "2026-05-20", from: "2026-06-01", to: "2026-07-01", commit: null, reason: null },
    ] as const;
    const text = renderManagedPart(
      aBlock({ due: "2026-07-01", first_due: "2026-06-01", history: [...history] }),
      PLACE,
    );
    expect(text).toContain("first promised for 2026-06-01");
    expect(text).toContain("2026-05-20: Due date moved later by 30 days: 2026-06-01 → 2026-07-01");
  });

  test.each([
    [null, "**Withdrawn** since 2026-05-10"],
    ["#7", "**Replaced** since 2026-05-10"],
  ])("shows that the commitment was withdrawn (replacement: %s)", (replaced_by, words) => {
    const block = aBlock({ withdrawn: { at: "2026-05-10", reason: null, replaced_by } });
    expect(renderManagedPart(block, PLACE)).toContain(words);
  });

  test("states how often the commitment repeats", () => {
    expect(renderManagedPart(aBlock({ recurs: "P3M" }), PLACE)).toContain("**Repeats** every 3 months");
    expect(renderManagedPart(aBlock(), PLACE)).not.toContain("**Repeats**");
  });

  test("states which fields are missing", () => {
    const bare = aBlock({
      owner: null,
      due: null,
      due_text: null,
      first_due: null,
      report: { ...aBlock().report, published: null },
    });
    const text = renderManagedPart(bare, PLACE);
    expect(text).toContain("nobody named");
    expect(text).toContain("**Due** no day given\n");
    expect(text).not.toContain(", published");
    expect(renderManagedPart({ ...bare, due_text: "soon" }, PLACE)).toContain("no day given (“soon”)");
    expect(renderManagedPart(aBlock({ removed: "2026-05-05" }), PLACE)).toContain(
      "**Missing from its report** since 2026-05-05",
    );
  });

  test.each(REFERENCES)("shows %j as plain text, and neither mentions nor links anything in it", (text) => {
    const report = { ...aBlock().report, path: `docs/${text.replaceAll("\n", " ")}).md`, title: text };
    const history = [{ type: "reason", at: "2026-05-20", text, by: text }] as const;
    const block = aBlock({
      text,
      owner: text,
      due: null,
      due_text: text,
      tracker: text,
      report,
      history: [...history],
    });
    const { plain, references, links, others } = renderLikeGitHub(renderManagedPart(block, PLACE));
    expect(links).toEqual([sourceUrl(block, PLACE)]);
    expect(others).toEqual([]);
    expect(references).toEqual([]);
    expect(plain).toContain(oneLine(text));
  });
});

describe("the source line's URL", () => {
  test("has no character that ends a Markdown link, whatever the path contains", () => {
    const block = aBlock({ report: { ...aBlock().report, path: "a (b)/c\uD800 <d>.md" } });
    expect(sourceUrl(block, PLACE)).toContain("/a%20%28b%29/c%EF%BF%BD%20%3Cd%3E.md?plain=1#L");
  });

  test("encodes the path, and points to HEAD if there is no commit", () => {
    const block = aBlock({ commit: null, line: 3, report: { ...aBlock().report, path: "post mortems/ü#1?.md" } });
    expect(sourceUrl(block, PLACE)).toBe(
      "https://github.com/acme/status/blob/HEAD/post%20mortems/%C3%BC%231%3F.md?plain=1#L3",
    );
  });
});

describe("the logins in the owner field", () => {
  test.each([
    [null, []],
    ["Storage team", []],
    ["@mira", ["mira"]],
    ["@mira and @jo-nas, @x", ["mira", "jo-nas", "x"]],
    ["@acme/sre", []],
    ["mail me at a@b.example", []],
  ])("%j are %j", (owner, logins) => {
    expect(ownerLogins(owner)).toEqual(logins);
  });
});
