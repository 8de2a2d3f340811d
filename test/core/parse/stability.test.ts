// The real reports are stored next to the repository, not in it. The letters are in it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { memoize } from "../../../src/core/model/memoize.ts";
import { LONG } from "../../support/long-mode.ts";
import { withDeeperHeadings, withNumbers, withOtherBullets, wrappedAt } from "../../support/rewrite-markdown.ts";
import { typicalReport } from "../../bench/typical.ts";
import { ROOT } from "../../support/runner.ts";
import { parseText, PUBLISHED } from "./parsed.ts";

const FOLDERS = ["test/fixtures/letters", "../shared/corpus/open/docs", "../shared/corpus/made/docs"];
/** One real report in this many is tried. */
const STEP = LONG ? 1 : 24;

const realReports = FOLDERS.map((folder) => path.join(ROOT, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => file.endsWith(".md"))
  .filter((_, index) => index % STEP === 0)
  .map((file) => ({ name: path.basename(file), text: readFileSync(file, "utf8").replaceAll("\r\n", "\n") }));

const reports = [...realReports, ...[1, 2, 3].map((seed) => ({ name: `typical ${seed}`, text: typicalReport(seed) }))];

/** A report's commitments without their lines. Chinese and Japanese have no spaces, so a line break adds one. */
const itemsIn = memoize((text: string): unknown[] => {
  const same = (value: string | null): string | null => value && value.replaceAll(/\s+/g, "");
  return parseText(text, { firstCommitted: PUBLISHED }).commitments.map((item) => ({
    text: same(item.text),
    owner: same(item.owner),
    due: item.due,
    done: item.done,
    tracker: item.tracker,
    kind: item.kind,
  }));
});

describe("a report has the same commitments", () => {
  test.each<[string, (text: string) => string]>([
    ["if it is wrapped at 60 characters", (text) => wrappedAt(text, 60)],
    ["if it is wrapped at 100 characters", (text) => wrappedAt(text, 100)],
    ["if it isn't wrapped", (text) => wrappedAt(text, Infinity)],
    ["with other bullets", withOtherBullets],
    ["with numbers instead of bullets", withNumbers],
    ["with all headings one level deeper", (text) => withDeeperHeadings(text, false)],
    ["with all headings except its title one level deeper", (text) => withDeeperHeadings(text, true)],
  ])("%s", (_, rewrite) => {
    const rewritten = reports.map(({ name, text }) => ({ name, text, other: rewrite(text) }));
    expect(rewritten.filter(({ text, other }) => other !== text)).not.toEqual([]);
    for (const { name, text, other } of rewritten) {
      expect({ name, items: itemsIn(other) }).toEqual({ name, items: itemsIn(text) });
    }
  });
});
