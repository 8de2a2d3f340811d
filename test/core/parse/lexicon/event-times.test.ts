import { expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { compileEventTimes } from "../../../../src/core/parse/lexicon/event-times.ts";

const eventTimeIn = compileEventTimes(LANGUAGES);

test.each([
  ["Rotate the keys in two sprints", "in two sprints"],
  ["Rotate the keys before the summer holidays.", "before the summer holidays"],
  ["Rotate the keys by sprint 48", "by sprint 48"],
  ["Rotate the keys within 48h", "within 48h"],
  ["Rotate the keys (2w)", "2w"],
  ["Rotate the keys in several weeks", "in several weeks"],
  ["Schlüssel in einigen Wochen", "in einigen Wochen"],
  ["Anahtarları iki sprint içinde değiştir", "iki sprint içinde"],
  ["両方の鍵を2スプリント以内に更新", "2スプリント以内に"],
  ["Test the restore before each release of the app", null],
  ["Open from 10 until 13 hours", null],
  ["Add 2w to the name", null],
])("the time in “%s” that depends on an event or isn't exact is %s", (text, time) => {
  expect(eventTimeIn(text)).toBe(time);
});
