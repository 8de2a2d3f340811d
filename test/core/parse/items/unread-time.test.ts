import { expect, test } from "vitest";
import { findUnreadTime } from "../../../../src/core/parse/items/unread-time.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { wordsOf } from "../../../../src/core/parse/words.ts";

const context = { ...wordsOf(LANGUAGES), text: "", people: new Set<string>(), published: "2026-10-05" };

test.each([
  ["Rotate the keys that expire on 2026-12-01", "2026-12-01"],
  ["Rotate the keys by 1 October", "1 October"],
  ["Rotate the keys in Q1 FY27", "Q1 FY27"],
  ["Rotate the keys in 26Q4", "26Q4"],
  ["Rotate the keys on 12-01", "12-01"],
  ["Rotate the keys 12-01", "12-01"],
  ["Rotate the keys at line 12-10", null],
  ["Rotate the keys on Friday", "Friday"],
  ["Rotate the keys today", "today"],
  ["Rotate the keys after Christmas", "Christmas"],
  ["Rotate the keys (+2 weeks)", "2 weeks"],
  ["Rotate the keys in 2 weeks that we don't need", "in 2 weeks"],
  ["Rotate the keys within 5 days after a leak", null],
  ["Alert when a certificate expires in 30 days", null],
  ["Explain what happened on 20 September", null],
  ["Rotate the keys before 1 October", null],
  ["Keep the logs for 90 days", null],
  ["Let people march", null],
  ["Upgrade to 2/3 of the limit", null],
  ["Rotate the keys, due 2026-12-0l", "2026-12-0l"],
  ["Rotate the keys due 2O26/12/01", "2O26/12/01"],
  ["Rotate the keys due 2026 12 01", "2026 12 01"],
  ["Rotate the keys by 26-12-01", "26-12-01"],
  ["Upgrade to 1.10.11", null],
  ["Rotate the keys by 12/1", "12/1"],
  ["Rotate the keys by COB 12/7.", "12/7"],
  ["Rotate the keys by the end of the week of 12/7", "12/7"],
  ["Reduce the load by 1/3", null],
  ["Reduce the load by 40/60", null],
  ["Rotate 12/7 of the keys", null],
])("the time in “%s” that isn't read as a due date is %s", (text, time) => {
  expect(findUnreadTime(text, context)).toBe(time);
});

test("without a publication date, any date that needs one is unread", () => {
  expect(findUnreadTime("Rotate the keys Dec 1", { ...context, published: null })).toBe("Dec 1");
});
