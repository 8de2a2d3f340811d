import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { renderClosingReport } from "../../../api/formats/closing.ts";
import { aView } from "../../support/app.ts";
import { HOSTILE, viewOfText } from "../../support/hostile-text.ts";

test("a closing report links to its report on GitHub", () => {
  const [report] = aView().reports;
  expect(renderClosingReport(report!)).toMatch(
    /^# What became of our promises after “Outage of 1 March”\n\nWe published \[our report\]\(<https:\/\/github\.com\/acme\/status\/blob\/[\da-f]{40}\/docs\/incidents\/2026-03-01-outage\.md>\)/,
  );
});

test.for(HOSTILE)("the text %j adds no markup to a closing report", (text) => {
  const [report] = viewOfText(text).reports;
  const tokens = new MarkdownIt({ html: true }).parse(renderClosingReport(report!), {});
  const types = new Set(tokens.flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]));
  for (const type of [
    "html_block",
    "html_inline",
    "image",
    "fence",
    "code_block",
    "code_inline",
    "hr",
    "blockquote_open",
  ])
    expect(types).not.toContain(type);
});
