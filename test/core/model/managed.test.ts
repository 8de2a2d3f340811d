import * as v from "valibot";
import { expect, test } from "vitest";
import { clipStored, createFormat, storedLength } from "../../../src/core/model/managed.ts";

const FORMAT = createFormat("test:v1", v.object({ name: v.string() }));
const BODY = FORMAT.render({ name: "a" }, "Readable.");

test("data is stored in a comment, followed by the rendering and a closing fence", () => {
  expect(BODY).toBe('<!-- test:v1 {"name":"a"} -->\nReadable.\n<!-- /follow-through -->');
});

test("characters that could end the comment, break the line or mislead a reader are escaped", () => {
  const name = "a --> <b> & \u202E\u2028\u0000🛟";
  const body = FORMAT.render({ name }, "Readable.");
  expect(body.split("\n")[0]).toBe(
    String.raw`<!-- test:v1 {"name":"a \u002d\u002d\u003e \u003cb\u003e \u0026 \u202e\u2028\u0000🛟"} -->`,
  );
  expect(FORMAT.parse(body)).toMatchObject({ data: { name } });
});

test.each([
  ["Unix", "\n"],
  ["Windows", "\r\n"],
])("the text before and after a block is preserved with %s line endings", (_, end) => {
  const [before, after] = ["Before.\n\n", "\n\nAfter.\n"].map((text) => text.replaceAll("\n", end)) as [string, string];
  const body = `${before}${BODY.replaceAll("\n", end)}${after}`;
  expect(FORMAT.parse(body)).toEqual({
    before,
    data: { name: "a" },
    json: '{"name":"a"}',
    rendering: "Readable.",
    after,
  });
});

test.each([
  ["without a comment", "Readable."],
  ["with a different marker", BODY.replace("test:v1", "other:v1")],
  ["that quotes the block", BODY.replaceAll(/^/gm, "> ")],
  ["with text before the comment on the same line", `See ${BODY}`],
])("a body %s contains no data", (_, body) => {
  expect(FORMAT.parse(body)).toBeNull();
});

test("a quoted block above the real one is ignored", () => {
  const quoted = FORMAT.render({ name: "forged" }, "Forged.").replaceAll(/^/gm, "> ");
  expect(FORMAT.parse(`${quoted}\n\n${BODY}`)).toMatchObject({ data: { name: "a" }, rendering: "Readable." });
});

test.each([
  ["is cut off", BODY.slice(0, -5), "its managed block is cut off"],
  ["has text after its fence", `${BODY} x`, "its managed block is cut off"],
  ["occurs twice", `${BODY}\n${BODY}`, "it contains more than one managed block"],
  ["isn't JSON", BODY.replace('"a"', '"a'), "its managed block can't be read"],
  ["doesn't match its schema", BODY.replace('"a"', "1"), "its managed block can't be read"],
])("a block that %s is rejected", (_, body, problem) => {
  expect(FORMAT.parse(body)).toEqual({ problem });
});

test.each(["a", "<&>-", '"', "\\", "🔥", "漢", "\u202E\u200B", "\u{E0001}", "\uD800", 'a<b"c\\🔥\uDC00'])(
  "the stored length of %j is the number of characters that it takes up in a block, and clipping respects it",
  (text) => {
    const length = FORMAT.render({ name: text }, "").length - FORMAT.render({ name: "" }, "").length;
    expect(storedLength(text)).toBe(length);
    const clipped = clipStored(text.repeat(100), 150, 40);
    expect(storedLength(clipped)).toBeLessThanOrEqual(40);
    expect(text.repeat(100).startsWith(clipped.replace(/…$/, ""))).toBe(true);
    expect(clipped.isWellFormed()).toBe(text.isWellFormed());
  },
);
