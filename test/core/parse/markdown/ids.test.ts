import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutIds, findMalformedId } from "../../../../src/core/parse/markdown/ids.ts";
import { parseAction, parseActions, parseItem, parseText, PUBLISHED, table } from "../parsed.ts";

const FIELDS = "Tidy the shed (@ann, #12), due 2026-10-01";

describe("an id in an item", () => {
  test.each([
    "Tidy the shed (@ann, #12), due 2026-10-01 {#shed}",
    "Tidy the shed (@ann, #12), due 2026-10-01{#shed}",
    "{#shed} Tidy the shed (@ann, #12), due 2026-10-01",
    "{#shed}: Tidy the shed (@ann, #12), due 2026-10-01",
    "{#shed} — Tidy the shed (@ann, #12), due 2026-10-01",
    "[{#shed}] Tidy the shed (@ann, #12), due 2026-10-01",
    "**{#shed}** Tidy the shed (@ann, #12), due 2026-10-01",
    "**Tidy {#shed}** the shed (@ann, #12), due 2026-10-01",
    "*Tidy* {#shed} the shed (@ann, #12), due 2026-10-01",
    "Tidy {#shed} the shed (@ann, #12), due 2026-10-01",
    "Tidy{#shed} the shed (@ann, #12), due 2026-10-01",
    "Tidy the shed {#shed} (@ann, #12), due 2026-10-01",
    "Tidy the shed ({#shed}, @ann, #12), due 2026-10-01",
    "Tidy the shed (@ann, {#shed}, #12), due 2026-10-01",
    "Tidy the shed (@ann, #12, {#shed}), due 2026-10-01",
    "Tidy the shed (@ann, #12) {#shed}, due 2026-10-01",
    "Tidy the shed (@ann, #12), {#shed}, due 2026-10-01",
    "Tidy the shed (@ann, #12), due 2026-10-01 ({#shed})",
    "Tidy the shed (@ann, #12), due 2026-10-01, {#shed}",
    "Tidy the shed (@ann, #12), due 2026-10-01 — {#shed}",
    "Tidy the shed (@ann, #12), due 2026-10-01\n  {#shed}",
    "Tidy the shed (@ann, #12), due 2026-10-01 { #shed }",
    "Tidy the shed (@ann, #12), due 2026-10-01 {#shed .wide tab=1}",
    "Tidy the shed (@ann, #12), due 2026-10-01 {#sh\u200Bed}",
    "Tidy the shed {#shed} (@ann, #12), due 2026-10-01 {#shed}",
  ])("is never a part of the title, wherever it is: “%s”", (markdown) => {
    const item = parseItem(markdown);
    expect({ ...item, text: FIELDS }).toEqual({ ...parseItem(FIELDS), id: "shed" });
    expect(item.text).not.toContain("{");
    expect(parseActions(`- ${markdown}`).problems).toEqual([]);
  });

  test.each([
    ["[ ] {#shed} Tidy the shed", { done: false }],
    ["[x] {#shed}: Tidy the shed", { done: true }],
    ["[x] Tidy the shed {#shed} https://example.com/1", { done: true, links: ["https://example.com/1"] }],
    ["[x] Tidy the shed https://example.com/1 {#shed}", { done: true, links: ["https://example.com/1"] }],
    ["[Tidy the shed {#shed}](https://example.com/1)", {}],
    ["[Tidy the shed](https://example.com/1){#shed}", {}],
    ["**JP** {#shed} Tidy the shed", { owner: "JP" }],
    ["{#shed} **JP** Tidy the shed", { owner: "JP" }],
    ["**JP** ~~Clean {#shed}~~ Tidy the shed", { owner: "JP" }],
    ["Tidy the shed {#shed} (done)", { done: true }],
    ["Tidy the shed\n  - Owner {#shed}: Ann", { owner: "Ann" }],
  ])("leaves the other fields as they are: “%s”", (markdown, fields) => {
    expect(parseItem(markdown)).toMatchObject({ subject: "Tidy the shed", id: "shed", ...fields });
  });

  test.each(["Run `{#shed}` first", "Run <code>{#shed}</code> first"])("is text in code: “%s”", (markdown) => {
    expect(parseItem(markdown)).toMatchObject({ subject: "Run {#shed} first", id: null });
  });

  test("is text if its brace is escaped", () => {
    expect(parseItem("Run \\{#shed} first")).toMatchObject({ subject: "Run {#shed} first", id: null });
    expect(parseActions("- Run \\{#shed} first").problems).toEqual([]);
  });

  test("is text in fenced code", () => {
    expect(parseItem("Tidy the shed\n  ```\n  {#shed}\n  ```")).toMatchObject({ subject: "Tidy the shed", id: null });
  });

  test("can contain any letters, however their accents are encoded", () => {
    expect(parseItem("Tidy {#schlu\u0308ssel} the shed").id).toBe("schlüssel");
    expect(parseItem("Tidy {#сарай_2} the shed").id).toBe("сарай_2");
  });
});

describe("an id", () => {
  test.each([
    [{ Action: "Tidy {#shed} the shed", Owner: "Ann", ID: "" }],
    [{ Action: "Tidy the shed", Owner: "Ann {#shed}", ID: "" }],
    [{ Action: "Tidy the shed", Owner: "Ann", ID: "{#shed}" }],
    [{ Action: "Tidy the shed {#shed}", Owner: "Ann", ID: "shed" }],
    [{ Action: "Tidy the shed", Owner: "Ann", ID: "1", Due: "{#shed} 2026-10-01" }],
  ])("can be in any cell of a row: %j", (row) => {
    expect(parseAction(table(row))).toMatchObject({ subject: "Tidy the shed", owner: "Ann", id: "shed" });
  });

  test.each(["### 1. Rotate the keys {#keys}", "### {#keys} Rotate the keys", "### Rotate {#keys} the keys"])(
    "can be in a heading that is an item: “%s”",
    (heading) => {
      expect(parseAction(`${heading}\n\nOwner: Ann`)).toMatchObject({ subject: "Rotate the keys", id: "keys" });
    },
  );

  test.each(["### Rotate the keys {#a/b}", "### Rotate the keys {.wide}"])(
    "isn't made from a heading's attributes if none is a valid id: “%s”",
    (heading) => {
      expect(parseAction(`${heading}\n\nOwner: Ann`)).toMatchObject({ subject: "Rotate the keys", id: null });
    },
  );

  test("belongs to the sentence that contains it or that it precedes", () => {
    const { commitments } = parseActions(
      "We will rotate the keys {#keys} by 2026-10-01. {#alert} We will move the alert by 2026-11-01.",
    );
    expect(commitments.map(({ id, subject }) => [id, subject])).toEqual([
      ["keys", "We will rotate the keys"],
      ["alert", "We will move the alert"],
    ]);
  });

  test("can follow a label", () => {
    expect(parseAction("Action point: {#keys} rotate the keys by 2026-10-01")).toMatchObject({ id: "keys" });
  });

  test("can be in an entry of the front matter", () => {
    const text = '---\ncommitments:\n  - "{#a} Rotate the keys"\n  - text: Move {#b} the alert\n---\n# Outage\n';
    const { commitments } = parseText(text, { firstCommitted: PUBLISHED });
    expect(commitments.map(({ id, subject }) => [id, subject])).toEqual([
      ["a", "Rotate the keys"],
      ["b", "Move the alert"],
    ]);
  });
});

describe("a withdrawn item", () => {
  test.each([
    ["~~Tidy the shed {#shed}~~ withdrawn: it burnt down", "shed", null, "it burnt down"],
    ["~~Tidy the shed~~ {#shed} withdrawn: it burnt down", "shed", null, "it burnt down"],
    ["~~Tidy the shed~~ withdrawn: it burnt down {#shed}", "shed", null, "it burnt down"],
    ["~~Tidy the shed~~ {#shed}", "shed", null, null],
    ["{#shed} ~~Tidy the shed~~", "shed", null, null],
    ["Tidy the shed (won't do: it burnt down) {#shed}", "shed", null, "it burnt down"],
    ["[N/A] Tidy the shed {#shed}: it burnt down", "shed", null, "it burnt down"],
    ["~~Tidy the shed {#shed}~~ replaced by {#barn}", "shed", "barn", null],
    ["Tidy the shed {#shed} (replaced by {#barn}: it is bigger)", "shed", "barn", "it is bigger"],
    ["~~Tidy the shed~~ replaced by {#barn}", null, "barn", null],
    ["~~Tidy the shed~~ replaced by #14 {#shed}", "shed", "#14", null],
  ])("keeps its own id and that of its replacement, if any: “%s”", (markdown, id, replacedBy, reason) => {
    const { withdrawn, problems } = parseActions(`- ${markdown}`);
    expect(withdrawn).toMatchObject([{ subject: "Tidy the shed", id, replacedBy, reason }]);
    expect(problems).toEqual([]);
  });

  test("can name its replacement in its status cell", () => {
    const { withdrawn } = parseActions(table({ Action: "Tidy the shed {#shed}", Status: "Replaced by {#barn}" }));
    expect(withdrawn).toMatchObject([{ id: "shed", replacedBy: "barn" }]);
  });
});

describe("a problem is reported", () => {
  test("if an item has two ids", () => {
    const { problems, commitments } = parseActions("- Tidy {#a} the shed {#b}");
    expect(problems).toMatchObject([
      { severity: "error", line: 5, message: "This item has two ids, “a” and “b”: keep only one." },
    ]);
    expect(commitments).toMatchObject([{ subject: "Tidy the shed", id: "a" }]);
  });

  test.each(["{#two words}", "{#}", "{#a/b}", "{#each items as item}"])("if an id can't be read: %s", (malformed) => {
    const { problems, commitments } = parseActions(`- Tidy the ${malformed} shed`);
    expect(commitments).toMatchObject([{ subject: `Tidy the ${malformed} shed`, id: null }]);
    expect(problems).toMatchObject([{ severity: "warning", line: 5 }]);
    expect(problems[0]?.message).toContain(`“${malformed}” is not an id, so it stays in the text.`);
  });

  test("unless what looks like an id is code", () => {
    expect(parseActions("- Tidy the `{#two words}` shed").problems).toEqual([]);
    expect(findMalformedId("{#two words}", () => true)).toBeNull();
  });
});

test("cutting out an id that a word follows directly keeps the space in front of it", () => {
  expect(cutIds("Tidy the {#a}shed")).toEqual({ text: "Tidy the shed", ids: [{ id: "a", at: 9 }] });
});

test.each([
  ["Tidy ({#a}) up", "Tidy up"],
  ["Tidy({#a})up", "Tidy()up"],
  ["Tidy{#a}({#b})up", "Tidy()up"],
])("cutting the ids out of “%s” joins no words", (text, rest) => {
  expect(cutIds(text).text).toBe(rest);
});

test("cutting ids out of a text removes them completely and keeps all other words", () => {
  const piece = fc.constantFrom("Tidy", " ", "{#a}", "{#b-2}", "(", ")", ", ", " — ", ".", "\n", "[ ] ", "ключ");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { text, ids } = cutIds(pieces.join(""));
      expect(text).not.toMatch(/\{#/);
      expect(ids).toHaveLength(pieces.filter((part) => part.startsWith("{#")).length);
      expect(text.match(/\p{L}+/gu) ?? []).toEqual(
        pieces
          .join("")
          .replaceAll(/\{#[ab2-]*\}/g, "")
          .match(/\p{L}+/gu) ?? [],
      );
      for (const { at } of ids) expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
