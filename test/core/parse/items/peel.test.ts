import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONG } from "../../../support/long-mode.ts";
import { parseItem, parseText, PUBLISHED } from "../parsed.ts";

test.each([
  ["Upgrade to .NET 8", "Upgrade to .NET 8"],
  ["Upgrade to .NET 8 (due 2026-12-01)", "Upgrade to .NET 8"],
  ["Stop calling `getFirestore()`", "Stop calling getFirestore()"],
  ["Stop calling getFirestore() (#12)", "Stop calling getFirestore()"],
  ["Never pass `--` — @ann", "Never pass --"],
  ["Never pass `--`", "Never pass --"],
  ["Rename `a;` (#12)", "Rename a;"],
  ["Rewrite the agent in C++ (#12)", "Rewrite the agent in C++"],
  ["Reject paths under /etc/ — @ann", "Reject paths under /etc/"],
  ["Return Vec&lt;T&gt; (#12)", "Return Vec<T>"],
  ["Reject names ending in foo- (due 2026-12-01)", "Reject names ending in foo-"],
  ["Support TLS 1.3+, #12", "Support TLS 1.3+"],
  ["Rotate the keys => #12", "Rotate the keys"],
  ["Rotate the keys - #12", "Rotate the keys"],
  ["Rotate the keys · @ann · 2026-12-01 · #12", "Rotate the keys"],
  ["Rotate the keys / @ann / 2026-12-01 / #12", "Rotate the keys"],
  ["Rotate the keys (Ann / #12 / 2026-12-01)", "Rotate the keys"],
  ["Rotate the keys. Fixes issue #12", "Rotate the keys."],
  ["Rotate the keys, done by 2026-12-01", "Rotate the keys"],
  ["Rotate the keys. Expected: January 2027", "Rotate the keys."],
  ["Rotate the keys. We expect to be done by the end of April", "Rotate the keys."],
  ["Get the keys done by 2026-12-01", "Get the keys done"],
  ["Tell users what is expected", "Tell users what is expected"],
  ["Schlüssel tauschen noch vor Weihnachten", "Schlüssel tauschen"],
  ["Sleutels wisselen vóór het einde van het jaar", "Sleutels wisselen"],
  ["Print `(done)`", "Print (done)"],
  ["Ask why it failed!", "Ask why it failed!"],
  ["Rotate the keys, tests, etc. (#12)", "Rotate the keys, tests, etc."],
  ["Rotate the keys (all of them, #12 too)", "Rotate the keys (all of them, #12 too)"],
  ["Rotate the keys ([]) and (()) now", "Rotate the keys ([]) and (()) now"],
  ["Rotate the keys ; and the locks , too", "Rotate the keys ; and the locks , too"],
  ["Rotate the keys (#12, in progress)", "Rotate the keys"],
  ["Rotate the keys (owner of the vault decides)", "Rotate the keys (owner of the vault decides)"],
  ["by 2026-12-01 rotate the keys", "by 2026-12-01 rotate the keys"],
  ["By Dec 1, 2026, rotate the keys", "rotate the keys"],
  ["Write the runbook https://example.com/runbook", "Write the runbook"],
  ["Follow https://example.com/runbook", "Follow https://example.com/runbook"],
  ["Owner: @ann. Rotate the keys (#12)", "Rotate the keys"],
  ["(P1) Rotate the keys", "(P1) Rotate the keys"],
  ["Rotate the keys ✅ done (#12)", "Rotate the keys"],
  ["Hand the pager to @mira", "Hand the pager to @mira"],
  ["Hand the pager to @mira (#12), due 2026-12-01", "Hand the pager to @mira"],
  ["Ask for help from @mira and @jonas", "Ask for help from @mira and @jonas"],
  ["Rotate the keys @mira", "Rotate the keys"],
  ["Rotate the keys for region 1 — @mira", "Rotate the keys for region 1"],
  ["Hand the pager to the team (@mira)", "Hand the pager to the team"],
  ["P1 - Owner: Ann — Rotate the keys", "Rotate the keys"],
])("the title of “%s” is “%s”", (markdown, title) => {
  expect(parseItem(markdown).subject).toBe(title);
});

test.each([
  ["Rotate the keys ✅ #12", true],
  ["Rotate the keys (done) #12", true],
  ["Rotate the keys (#12, done)", true],
  ["Rotate the keys (#12, in progress)", false],
  ["Rotate the keys (done by 2026-12-01) #12", null],
])("the mark before other fields in “%s” sets done to %s", (markdown, done) => {
  expect(parseItem(markdown)).toMatchObject({ done, subject: "Rotate the keys", tracker: "#12" });
});

const WORDS = [
  "Rotate", "the", "keys", "of .NET", "with getFirestore()", "(all)", "by", "Ann's", "and", "—", "etc.", "C++",
  "[x]", "`a()`", "#7", "for", "e.g.", "ключи", "鍵を", "C#,", "v1.2;", "(see", "more)", "due", "done",
]; // prettier-ignore
const FIELDS = [
  "(#12)", "(@ann, due 2026-12-01)", "— tracked in #12", "#12", "@ann", "by 2026-12-01", "(done)", "P1", "✅", "{#id}",
  "([PR](https://github.com/a/b/pull/1))", "Owner: Ann", "(due 2026-12-01; #12, #13)", "https://a.b/issues/1", "(moved from 2026-11-01)",
]; // prettier-ignore

describe("a title", () => {
  const item = fc
    .tuple(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom(...FIELDS), { maxLength: 4 }),
    )
    .map(([words, fields]) => [...words, ...fields].join(" "));

  test("is part of the text, and has balanced brackets if the text does", () => {
    fc.assert(
      fc.property(item, (markdown) => {
        const report = parseText(`# Outage\n\n## Action items\n\n- Rotate ${markdown}\n`, {
          firstCommitted: PUBLISHED,
        });
        for (const { text, subject } of [...report.commitments, ...report.withdrawn]) {
          expect(subject).not.toBe("");
          expect(text).toContain(subject);
          expect(isBalanced(subject) || !isBalanced(text), `${subject} ← ${text}`).toBe(true);
        }
      }),
      { numRuns: LONG ? 3_000 : 500 },
    );
  });

  test("doesn't change if whole fields are added at its end", () => {
    const added = fc.uniqueArray(fc.constantFrom("(#12)", "(@ann, due 2026-12-01)", "(PR #12, issue #13)"), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.constantFrom("Rotate the keys", "Use .NET 8", "Call `a()` twice", "鍵を更新する"),
        added,
        (words, fields) => {
          const title = parseItem(words).subject;
          expect(parseItem([words, ...fields].join(" ")).subject).toBe(title);
        },
      ),
    );
  });
});

/** Returns whether the brackets in a text are balanced. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  const pairs = new Map([[")", "("], ["]", "["], ["）", "（"]]); // prettier-ignore
  for (const character of text) {
    if ("([（".includes(character)) open.push(character);
    else if (pairs.has(character) && open.pop() !== pairs.get(character)) return false;
  }
  return open.length === 0;
}
