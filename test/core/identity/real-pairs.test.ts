import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { firstBlock } from "../../../src/core/lifecycle/history.ts";
import { matchCommitments } from "../../../src/core/identity/match.ts";
import { parseReport } from "../../../src/core/parse/report.ts";
import type { Report } from "../../../src/core/model/commitment.ts";

// Two versions of each of several real reports. They are stored outside the repository.
const PAIRS = path.join(import.meta.dirname, "../../../../shared/corpus/open/pairs");
const hasPairs = existsSync(PAIRS);

function read(name: string): Report {
  const text = readFileSync(path.join(PAIRS, `${name}.md`), "utf8");
  return parseReport({ path: "report.md", text, firstCommitted: "2020-01-01" }, { headings: [] });
}

const pairs: Record<string, { map: Record<string, number> }> = hasPairs
  ? JSON.parse(readFileSync(path.join(PAIRS, "pairs.json"), "utf8"))
  : {};
const names = hasPairs ? Object.keys(pairs) : ["skipped because the real reports are not available"];

test.skipIf(!hasPairs).each(names)("every line is matched as in the manual annotation: %s", (name) => {
  const [before, after] = [read(`${name}.old`), read(`${name}.new`)];
  const known = before.commitments.map((commitment, index) => {
    const fixed = { repository_id: 1, key: `k${index}`, time_zone: "UTC" };
    const reading = { report: { ...before, slug: "report" }, moment: { today: "2020-01-02", commit: null } };
    return {
      line: commitment.line,
      block: firstBlock(commitment, reading, fixed),
    };
  });
  const matched = matchCommitments(after.commitments, known);
  const lines = Object.fromEntries(Array.from(matched, ([{ line }, old]) => [String(old.line), line]));
  expect(lines).toEqual(pairs[name]!.map);
});
