import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { parseBody, renderBlock, type Block } from "../../../src/core/model/block.ts";
import { aBlock } from "../../support/builders.ts";

const markdown = new MarkdownIt({ html: true });

/** A text of the signs that have broken such markers elsewhere. */
const nasty = fc
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
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

function read(body: string): Block {
  const parts = parseBody(body);
  if (parts === null || "problem" in parts) throw new Error(`unreadable: ${JSON.stringify(parts)}`);
  return parts.block;
}

describe("a managed block", () => {
  test("comes back as it was written, whatever the promise says", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const block = aBlock({ text });
        expect(read(renderBlock(block, "rendering"))).toEqual(block);
      }),
      { numRuns: 2000 },
    );
  });

  test("is one HTML comment on one line to a Markdown reader", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const body = renderBlock(aBlock({ text }), "rendering");
        const [first] = markdown.parse(body, {});
        expect(first?.type).toBe("html_block");
        expect(body.split("\n")[0]).toMatch(/^<!-- follow-through:v1 [^<>&]* -->$/);
        expect(body.split("\n")[0]!.slice(4, -3)).not.toContain("--");
      }),
      { numRuns: 500 },
    );
  });

  test("leaves what stands before and after it to people, line ends included", () => {
    const body = `Hello\r\n\r\n${renderBlock(aBlock(), "rendering").replaceAll("\n", "\r\n")}\r\n\r\nMy notes\r\n`;
    expect(parseBody(body)).toEqual({
      before: "Hello\r\n\r\n",
      block: aBlock(),
      after: "\r\n\r\nMy notes\r\n",
      edited: false,
    });
  });

  test("is none in a body without one, or in a quotation", () => {
    expect(parseBody("")).toBeNull();
    const quoted = renderBlock(aBlock(), "rendering").replaceAll(/^/gm, "> ");
    expect(parseBody(quoted)).toBeNull();
  });

  test.each([
    ["cut", (body: string) => body.slice(0, -10), "its managed block is cut off"],
    ["twice", (body: string) => `${body}\n${body}`, "it holds more than one managed block"],
    ["of another shape", (body: string) => body.replace('"line":12', '"line":"12"'), "its managed block can't be read"],
    [
      "with a due date that is no day",
      (body: string) => body.replace('"due":"2026', '"due":"20x6'),
      "its managed block can't be read",
    ],
    [
      "with a zone that is none",
      (body: string) => body.replace('"UTC"', '"Mars/Base"'),
      "its managed block can't be read",
    ],
    [
      "with a link that runs",
      (body: string) => body.replace('"links":[]', '"links":["javascript:alert(1)"]'),
      "its managed block can't be read",
    ],
    [
      "with evidence of a day that is none",
      (body: string) =>
        body.replace(
          '"evidence":[]',
          '"evidence":[{"kind":"tracker","url":"https://github.com/acme/status/issues/9","at":"soon"}]',
        ),
      "its managed block can't be read",
    ],
    ["no JSON", (body: string) => body.replace('"line":12', '"line":'), "its managed block can't be read"],
  ])("that is %s is a problem", (_, damage, problem) => {
    expect(parseBody(damage(renderBlock(aBlock(), "rendering")))).toEqual({ problem });
  });
});
