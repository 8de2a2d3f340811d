import { expect, test } from "vitest";
import { PICTURE } from "../../../api/page/picture.ts";
import { anApp } from "../../support/app.ts";

test("the picture is a PNG of 1200 × 630 pixels and is served even before the first read", async () => {
  const response = await anApp({ snapshots: null, firstReadTimeoutMs: 0 }).request("/picture.png");
  expect(response.headers.get("content-type")).toBe("image/png");
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.equals(PICTURE)).toBe(true);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});
