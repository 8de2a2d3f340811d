import { createHash } from "node:crypto";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { eventType, evidenceKind, parseBody, renderBlock, type Block } from "../../../src/core/model/block.ts";
import { describeEvent } from "../../../src/core/render/events.ts";
import { aBlock } from "../../support/builders.ts";
import { anyText } from "../../support/any-text.ts";

const markdown = new MarkdownIt({ html: true });

/** Texts with many characters that could break the marker. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "-->",
        "--!>",
        "<!--",
        "<",
        ">",
        "&",
        "&#64;",
        "-",
        "\u2028",
        "\u0000",
        "\u202E",
        "\u200B",
        "\uD800",
        "\uDFFF",
        '"',
        "\\",
        "`",
        "@",
        "\n",
        "\r",
      ),
      anyText(),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

function blockOf(body: string): Block {
  const parsed = parseBody(body);
  if (parsed === null || "problem" in parsed)
    throw new Error(`Expected a managed block, got ${JSON.stringify(parsed)}`);
  return parsed.block;
}

describe("a managed block", () => {
  test("is unchanged after rendering and parsing, for any commitment text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const block = aBlock({ text });
        expect(blockOf(renderBlock(block, "rendering"))).toEqual(block);
      }),
      { numRuns: 2000 },
    );
  });

  test("starts with a single-line HTML comment that Markdown parsers recognise", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const body = renderBlock(aBlock({ text }), "rendering");
        const [first] = markdown.parse(body, {});
        expect(first?.type).toBe("html_block");
        expect(body.split("\n")[0]).toMatch(/^<!-- follow-through:v1 [^<>&]* -->$/);
        expect(body.split("\n")[0]!.slice(4, -3)).not.toContain("--");
      }),
      { numRuns: 500 },
    );
  });

  test("is parsed without changing the text around it or its line endings", () => {
    const body = `Hello\r\n\r\n${renderBlock(aBlock(), "rendering").replaceAll("\n", "\r\n")}\r\n\r\nMy notes\r\n`;
    expect(parseBody(body)).toEqual({
      before: "Hello\r\n\r\n",
      block: aBlock(),
      after: "\r\n\r\nMy notes\r\n",
      edited: false,
    });
  });

  test("is not found in a body without a block, or in a quote", () => {
    expect(parseBody("")).toBeNull();
    const quoted = renderBlock(aBlock(), "rendering").replaceAll(/^/gm, "> ");
    expect(parseBody(quoted)).toBeNull();
  });

  test.each([
    ["is cut off", (body: string) => body.slice(0, -10), "its managed block is cut off"],
    ["occurs twice", (body: string) => `${body}\n${body}`, "it contains more than one managed block"],
    [
      "has a field of the wrong type",
      (body: string) => body.replace('"line":12', '"line":"12"'),
      "its managed block can't be read",
    ],
    [
      "has an invalid due date",
      (body: string) => body.replace('"due":"2026', '"due":"20x6'),
      "its managed block can't be read",
    ],
    [
      "has an unknown time zone",
      (body: string) => body.replace('"UTC"', '"Mars/Base"'),
      "its managed block can't be read",
    ],
    [
      "has a link that runs a script",
      (body: string) => body.replace('"links":[]', '"links":["javascript:alert(1)"]'),
      "its managed block can't be read",
    ],
    [
      "has evidence with an invalid date",
      (body: string) =>
        body.replace(
          '"evidence":[]',
          '"evidence":[{"kind":"tracker","url":"https://github.com/acme/status/issues/9","at":"soon"}]',
        ),
      "its managed block can't be read",
    ],
    ["isn't JSON", (body: string) => body.replace('"line":12', '"line":'), "its managed block can't be read"],
  ])("that %s is reported as a problem", (_, damage, problem) => {
    expect(parseBody(damage(renderBlock(aBlock(), "rendering")))).toEqual({ problem });
  });

  test("counts as edited if its data or rendering was changed", () => {
    const body = renderBlock(aBlock(), "rendering");
    expect(parseBody(body)).toMatchObject({ edited: false });
    expect(parseBody(body.replace("rendering", "other text"))).toMatchObject({ edited: true });
    expect(parseBody(body.replace('"line":12', '"line":13'))).toMatchObject({ edited: true });
  });

  test("has the same digest regardless of the key order", () => {
    const reversed = Object.fromEntries(Object.entries(aBlock()).toReversed()) as Block;
    expect(renderBlock(reversed, "rendering")).toBe(renderBlock(aBlock(), "rendering"));
  });
});

describe("a block written by a newer version", () => {
  const stored = {
    ...aBlock(),
    due: "2026-06-01",
    unheard_of: { of: [1] },
    evidence: [{ kind: "video", url: "https://example.com/v", at: null, length: 12 }],
    history: [
      { type: "asked", at: "2026-05-01", about: "the queue" },
      { type: "reopened", at: "2026-05-02", why: "unclear" },
    ],
  };
  // A newer version can store its own keys anywhere.
  const newer = { promised_by: "mira", ...stored };
  const digest = createHash("sha256")
    .update(`${JSON.stringify(newer)}\nrendering`)
    .digest("hex")
    .slice(0, 16);
  const body = `<!-- follow-through:v1 ${JSON.stringify({ ...newer, digest }).replaceAll("-", "\\u002d")} -->\nrendering\n<!-- /follow-through -->`;

  test("counts as unedited, and keeps the fields that this version doesn't know", () => {
    const parsed = parseBody(body);
    expect(parsed).toMatchObject({ edited: false, block: { promised_by: "mira", ...stored } });
    const again = parseBody(renderBlock(blockOf(body), "rendering"));
    expect(again).toMatchObject({ edited: false, block: { promised_by: "mira", ...stored } });
  });

  test("counts as edited if a key that this version doesn't know was changed", () => {
    expect(parseBody(body.replace("mira", "rando"))).toMatchObject({ edited: true });
  });

  test("shows unknown evidence and events as “other”", () => {
    const { evidence, history } = blockOf(body);
    expect(evidence.map(evidenceKind)).toEqual(["other"]);
    expect(history.map(eventType)).toEqual(["other", "reopened"]);
    expect(history.map((event) => describeEvent(event))).toEqual([
      "Another event, which this version doesn’t know.",
      "Reopened.",
    ]);
  });

  test("must still have a date in each event", () => {
    const [event] = stored.history;
    const broken = body.replace(JSON.stringify(event?.at).replaceAll("-", "\\u002d"), '"soon"');
    const noObject = renderBlock(aBlock(), "").replace('"history":[]', '"history":[5]');
    expect(parseBody(noObject)).toEqual({ problem: "its managed block can't be read" });
    expect(parseBody(broken)).toEqual({ problem: "its managed block can't be read" });
  });
});
