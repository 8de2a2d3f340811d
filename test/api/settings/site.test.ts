import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { SITE_VARIABLES, siteOf, url } from "../../../api/settings/site.ts";
import type { Site } from "../../../api/view/site.ts";

function parseSite(variables: Record<string, string>): Site {
  return siteOf(v.parse(v.object(SITE_VARIABLES), variables));
}

describe("a URL", () => {
  const schema = url("https://example.com");

  test.for<[text: string, parsed: string]>([
    ["https://example.com", "https://example.com"],
    ["http://example.com/folder//", "http://example.com/folder"],
  ])("%j is parsed as %j", ([text, parsed]) => {
    expect(v.parse(schema, text)).toBe(parsed);
  });

  test.for(["", "example.com", "ftp://example.com", "javascript:alert(1)"])(
    "%j is rejected with a message that contains an example",
    (text) => {
      const issues = v.safeParse(schema, text).issues ?? [];
      expect(issues[0]?.message).toBe("expected a URL, such as https://example.com");
    },
  );
});

test("the title is the name by default, or a title in the page's language", () => {
  expect(parseSite({ FOLLOW_THROUGH_NAME: "Acme" }).title).toBe("Acme");
  expect(parseSite({ FOLLOW_THROUGH_NAME: "Acme", FOLLOW_THROUGH_TITLE: "Our promises" }).title).toBe("Our promises");
  expect(parseSite({ FOLLOW_THROUGH_LANGUAGE: "de" }).title).toBe("Was wir zugesagt haben");
});

test("the site has an English title and no URLs by default", () => {
  expect(parseSite({})).toEqual({
    title: "What we promised",
    name: null,
    baseUrl: "",
    homeUrl: null,
    logoUrl: null,
    language: "en",
    theme: {},
  });
});

describe("a theme", () => {
  test.for<[text: string, theme: Record<string, string>]>([
    ["ink: #111", { ink: "#111" }],
    [" ink : rgb(1, 2, 3) ; paper:white;; ", { ink: "rgb(1, 2, 3)", paper: "white" }],
    ["ink: red; ink: blue", { ink: "blue" }],
  ])("%j is parsed as %j", ([text, theme]) => {
    expect(parseSite({ FOLLOW_THROUGH_THEME: text }).theme).toEqual(theme);
  });

  test.for(["ink", ": red", "ink:", "colour: red", "ink: a:b"])("%j is rejected", (text) => {
    expect(() => parseSite({ FOLLOW_THROUGH_THEME: text })).toThrow('expected "name: value; …"');
  });
});
