// Renders the preview image for shared links into api/page/picture.ts. Needs Chromium: `node .ci/draw-picture.ts`.
import { writeFile } from "node:fs/promises";
import { launch } from "../test/support/browser.ts";

const PAGE = `<!doctype html><meta charset="utf-8"><style>
body{margin:0;width:1200px;height:630px;background:#fdfcfa;color:#1b1b1a;font:34px/1.4 sans-serif;display:flex;flex-direction:column;justify-content:center;padding:0 100px;box-sizing:border-box}
h1{font:600 96px/1.1 Georgia,serif;margin:0 0 30px}
p{margin:0;color:#5c5a55}
i{display:block;width:560px;height:18px;margin:50px 0 0;background:linear-gradient(90deg,#1f6b34 62%,#fdfcfa 62% 63%,#8fb599 63% 75%,#fdfcfa 75% 76%,#a3211a 76% 84%,#fdfcfa 84% 85%,#d9d5cc 85%)}
</style><h1>We did what we said</h1><p>What was promised after a failure,<br>what was done, and what is late.</p><i></i>`;

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(PAGE);
const picture = await page.screenshot({ type: "png" });
await browser.close();
const file = new URL("../api/page/picture.ts", import.meta.url);
await writeFile(
  file,
  `/** A PNG of 1200 × 630 pixels, drawn by .ci/draw-picture.ts. */
export const PICTURE = Uint8Array.from(atob("${picture.toString("base64")}"), (character) => character.charCodeAt(0));
`,
);
