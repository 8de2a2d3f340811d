import { describe, expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { findTracker, httpsLinks, trackerInCell } from "../../../../src/core/parse/items/tracker.ts";
import { parseItem } from "../parsed.ts";

describe("findTracker", () => {
  test.each([
    { text: "Rotate keys #12", cut: "#12", reference: "#12" },
    { text: "Rotate keys (#12)", cut: "#12", reference: "#12" },
    { text: "Rotate keys acme/keys#12", cut: "acme/keys#12", reference: "acme/keys#12" },
    { text: "Rotate keys GH-12", cut: "GH-12", reference: "#12" },
    { text: "Rotate keys (Jira OPS-12), UTF-8", cut: "OPS-12", reference: "OPS-12" },
    { text: "#12, then #13", cut: "#12", reference: "#12" },
    {
      text: "See https://github.com/acme/keys/issues/12.",
      cut: "https://github.com/acme/keys/issues/12",
      reference: "https://github.com/acme/keys/issues/12",
    },
    {
      text: "See #7 and https://github.com/acme/keys/pull/12",
      cut: "https://github.com/acme/keys/pull/12",
      reference: "https://github.com/acme/keys/pull/12",
    },
    {
      text: "https://example.com/wiki and (https://acme.atlassian.net/browse/SRE-12)",
      cut: "https://acme.atlassian.net/browse/SRE-12",
      reference: "https://acme.atlassian.net/browse/SRE-12",
    },
  ])("finds $reference in “$text”", ({ text, cut, reference }) => {
    const tracker = findTracker(text, [], LEXICON);
    expect(tracker?.reference).toBe(reference);
    expect(text.slice(tracker?.start, tracker?.end)).toBe(cut);
  });

  test.each([
    "https://gitlab.com/acme/keys/-/issues/12",
    "https://gitlab.com/acme/keys/-/merge_requests/12",
    "https://gitlab.com/acme/keys/-/work_items/12",
    "https://bugzilla.mozilla.org/show_bug.cgi?id=12",
    "https://phabricator.wikimedia.org/T12",
    "https://trello.com/c/abc",
  ])("recognises %s as a ticket", (url) => {
    expect(findTracker(`See ${url}`, [], LEXICON)?.reference).toBe(url);
  });

  test.each([
    "",
    "Rotate the keys",
    "Write it in C#7",
    "Colour &#12;",
    "See https://example.com/page#12a",
    "##12",
    "Encode as UTF-8 and hash with SHA-256",
    "Step #one",
    "https://example.com/issues",
    "https://phabricator.wikimedia.org/T12/more",
  ])("finds no tracker in “%s”", (text) => {
    expect(findTracker(text, [], LEXICON)).toBeNull();
  });

  test("prefers a linked ticket over a bare URL, and returns the span of the link text", () => {
    const links = [
      { href: "https://example.com/wiki", text: "wiki" },
      { href: "https://github.com/acme/keys/issues/12", text: "the ticket" },
    ];
    const text = "See wiki, the ticket and https://github.com/acme/keys/issues/13";
    const tracker = findTracker(text, links, LEXICON);
    expect(tracker?.reference).toBe("https://github.com/acme/keys/issues/12");
    expect(text.slice(tracker?.start, tracker?.end)).toBe("the ticket");
  });

  test("returns an empty span for a link whose text does not appear", () => {
    const links = [{ href: "https://github.com/acme/keys/issues/12", text: "done" }];
    expect(findTracker("Rotate the keys", links, LEXICON)).toEqual({ start: 0, end: 0, reference: links[0]?.href });
  });

  test("returns the same result when it is called twice", () => {
    expect(findTracker("Rotate #12", [], LEXICON)).toEqual(findTracker("Rotate #12", [], LEXICON));
  });
});

test("findTracker ignores a URL with a numeric fragment", () => {
  expect(findTracker("See https://example.com/docs#12", [], LEXICON)).toBeNull();
});

test.each([
  { markdown: "Rotate the keys #12", tracker: "#12" },
  { markdown: "Rotate the keys (#12)", tracker: "#12" },
  { markdown: "Rotate the keys (tracked in acme/keys#12)", tracker: "acme/keys#12" },
  { markdown: "Rotate the keys. See #12.", tracker: "#12" },
  { markdown: "Issue #12: Rotate the keys", tracker: "#12" },
  {
    markdown: "Rotate the keys ([ticket](https://acme.atlassian.net/browse/SRE-12))",
    tracker: "https://acme.atlassian.net/browse/SRE-12",
  },
  {
    markdown: "Rotate the keys https://github.com/acme/keys/issues/12",
    tracker: "https://github.com/acme/keys/issues/12",
  },
  {
    markdown: "Rotate the keys <https://github.com/acme/keys/issues/12>",
    tracker: "https://github.com/acme/keys/issues/12",
  },
])("the tracker of “$markdown” is $tracker and is not part of the subject", ({ markdown, tracker }) => {
  expect(parseItem(markdown)).toMatchObject({ tracker, subject: "Rotate the keys" });
});

test("trackerInCell accepts any link or ticket key", () => {
  expect(trackerInCell("wiki", [{ href: "https://example.com", text: "wiki" }], LEXICON)).toBe("https://example.com");
  expect(trackerInCell("OPS-12", [], LEXICON)).toBe("OPS-12");
  expect(trackerInCell("ask Ann", [], LEXICON)).toBeNull();
});

test("httpsLinks lists links first and then bare URLs, without duplicates", () => {
  const links = [
    { href: "https://example.com/b", text: "b" },
    { href: "mailto:ann@example.com", text: "Ann" },
  ];
  const text = "https://example.com/a, https://example.com/b and http://example.com/c";
  expect(httpsLinks(text, links)).toEqual(["https://example.com/b", "https://example.com/a"]);
});

describe("evidence", () => {
  test("comes from the https links after a done item's text", () => {
    const links = "([change](https://example.com/1), https://example.com/log)";
    const proof = ["https://example.com/1", "https://example.com/log"];
    expect(parseItem(`[x] Write the runbook ${links}`).links).toEqual(proof);
    expect(parseItem(`[ ] Write the runbook ${links}`).links).toEqual([]);
    expect(parseItem(`Write the runbook ${links}`).links).toEqual([]);
  });

  test.each([
    "[x] Fix [the docs page](https://example.com/docs) for new users",
    "[x] Fix [the docs page](https://example.com/docs)",
    "[x] Rotate the keys (https://github.com/acme/keys/issues/9)",
    "[x] Rotate the keys http://example.com/",
    "[x] [Rotate the keys](https://example.com/keys)",
  ])("excludes links in the subject and links that don't prove any work: %s", (markdown) => {
    expect(parseItem(markdown).links).toEqual([]);
  });

  test("includes a URL in the done mark", () => {
    expect(parseItem("Rotate the keys ([done](https://github.com/acme/keys/pull/12))")).toMatchObject({
      text: "Rotate the keys",
      subject: "Rotate the keys",
      tracker: "https://github.com/acme/keys/pull/12",
      links: ["https://github.com/acme/keys/pull/12"],
    });
  });
});
