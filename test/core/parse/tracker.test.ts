import { describe, expect, test } from "vitest";
import { LEXICON } from "../../../src/core/parse/lexicon.ts";
import { findTracker, httpsLinks } from "../../../src/core/parse/tracker.ts";
import { safeUrl } from "../../../src/core/model/url.ts";

describe("the tracker of a text", () => {
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
  ])("of “$text” is $reference", ({ text, cut, reference }) => {
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
  ])("%s is a ticket", (url) => {
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
  ])("“%s” has none", (text) => {
    expect(findTracker(text, [], LEXICON)).toBeNull();
  });

  test("a link to a ticket comes before a bare address, and stands where its words stand", () => {
    const links = [
      { href: "https://example.com/wiki", text: "wiki" },
      { href: "https://github.com/acme/keys/issues/12", text: "the ticket" },
    ];
    const text = "See wiki, the ticket and https://github.com/acme/keys/issues/13";
    const tracker = findTracker(text, links, LEXICON);
    expect(tracker?.reference).toBe("https://github.com/acme/keys/issues/12");
    expect(text.slice(tracker?.start, tracker?.end)).toBe("the ticket");
  });

  test("a link whose words are not in the text is a tracker without a place", () => {
    const links = [{ href: "https://github.com/acme/keys/issues/12", text: "done" }];
    expect(findTracker("Rotate the keys", links, LEXICON)).toEqual({ start: 0, end: 0, reference: links[0]?.href });
  });

  test("the same question gets the same answer twice", () => {
    expect(findTracker("Rotate #12", [], LEXICON)).toEqual(findTracker("Rotate #12", [], LEXICON));
  });
});

describe("addresses that may be shown", () => {
  test.each([
    { text: "https://example.com/a", url: "https://example.com/a" },
    { text: "HTTPS://EXAMPLE.com", url: "https://example.com/" },
    { text: "http://example.com/a", url: null },
    { text: "https://ann@example.com/", url: null },
    { text: "https://:secret@example.com/", url: null },
    { text: "javascript:alert(1)", url: null },
    { text: "/relative", url: null },
    { text: "", url: null },
  ])("“$text” is $url", ({ text, url }) => {
    expect(safeUrl(text)).toBe(url);
  });

  test("links come first, then what stands in the text, each once", () => {
    const links = [
      { href: "https://example.com/b", text: "b" },
      { href: "mailto:ann@example.com", text: "Ann" },
    ];
    const text = "https://example.com/a, https://example.com/b and http://example.com/c";
    expect(httpsLinks(text, links)).toEqual(["https://example.com/b", "https://example.com/a"]);
  });
});
