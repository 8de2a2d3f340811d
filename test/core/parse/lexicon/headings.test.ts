import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { withSectionNames } from "../../../../src/core/parse/lexicon/headings.ts";

test.each([
  { heading: "Action items", kind: "commitments" },
  { heading: "ACTION ITEMS:", kind: "commitments" },
  { heading: "Acti\u043en it\u0435ms", kind: "commitments" },
  { heading: "3. Follow-up", kind: "commitments" },
  { heading: "What we’re doing about it", kind: "commitments" },
  { heading: "Corrective and preventative measures", kind: "commitments" },
  { heading: "Timeline", kind: "others" },
  { heading: "Lessons learned", kind: "others" },
  { heading: "Call to action", kind: "others" },
  { heading: "Action items and open questions", kind: "commitments" },
  { heading: "Lessons learned & action items", kind: "commitments" },
  { heading: "Summary of action items", kind: "commitments" },
  { heading: "To do", kind: "commitments" },
  { heading: "What users have to do", kind: null },
  { heading: "Long-term", kind: "commitments" },
  { heading: "Within 45 days", kind: "commitments" },
  { heading: "In den nächsten 3 Wochen", kind: "commitments" },
  { heading: "3日以内", kind: "commitments" },
  { heading: "What happened within 45 days", kind: "others" },
  { heading: "Detection improvements", kind: "commitments" },
  { heading: "Corrective actions taken", kind: "commitments" },
  { heading: "Actions taken", kind: "others" },
  { heading: "Acoes corretivas", kind: "commitments" },
  { heading: "暂时措施与改进措施", kind: "commitments" },
  { heading: "原因と対策", kind: "commitments" },
  { heading: "根本原因", kind: "others" },
  { heading: "5.1 Decisions", kind: "commitments" },
  { heading: "3. Agreed", kind: "commitments" },
  { heading: "Transactions", kind: null },
  { heading: "Team A", kind: null },
  { heading: "", kind: null },
])("the section kind of the heading “$heading” is $kind", ({ heading, kind }) => {
  expect(LEXICON.headings.sectionKind(heading)).toBe(kind);
});

test("a heading can start with the words that name commitments", () => {
  expect(LEXICON.headings.startsSection("What we have done so far")).toBe(true);
  expect(LEXICON.headings.startsSection("All of what we have done")).toBe(false);
});

test.each([
  { heading: "Short term", group: true },
  { heading: "Completed and ongoing", group: true },
  { heading: "Infrastructure", group: true },
  { heading: "Infrastructure of the cache", group: false },
])("the heading “$heading” names a group: $group", ({ heading, group }) => {
  expect(LEXICON.headings.isGroup(heading)).toBe(group);
});

test("configured section names override the built-in words", () => {
  const headings = withSectionNames(LEXICON.headings, ["Lessons"]);
  expect(headings.sectionKind("LESSONS!")).toBe("commitments");
  expect(headings.sectionKind("Timeline")).toBe("others");
  expect(withSectionNames(LEXICON.headings, [])).toBe(LEXICON.headings);
});
