import { expect, test } from "vitest";
import { copyBox } from "../../../api/page/copy-box.ts";
import { html } from "../../../api/page/html.ts";
import { createPage } from "../../../api/page/page.ts";
import { aView } from "../../support/app.ts";

test("a copy box contains the text, the button's labels for the script, and the placeholder if one is given", () => {
  const page = createPage(aView(), 1);
  expect(String(copyBox(page, "badge", html`<code>a</code>`))).toBe(
    '<pre id="copy-badge" data-copy="Copy" data-copied="Copied" data-root="../"><code>a</code></pre>',
  );
  expect(String(copyBox(page, "badge", html`a`, "https://page.example"))).toContain(
    ' data-placeholder="https://page.example"',
  );
});
