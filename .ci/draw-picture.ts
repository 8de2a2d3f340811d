// Renders the preview image for shared links into api/page/picture.ts. The image never changes, so it contains no figures. Needs
// Chromium: `node .ci/draw-picture.ts`.
import { writeFile } from "node:fs/promises";
import { launch } from "../test/support/browser.ts";

const PAGE = `<!doctype html><meta charset="utf-8"><style>
body{margin:0;width:1200px;height:630px;background:#fdfcfa;color:#1b1b1a;font:34px/1.4 sans-serif;display:flex;flex-direction:column;justify-content:center;padding:0 100px;box-sizing:border-box}
h1{font:600 96px/1.1 Georgia,serif;margin:0 0 30px}
p{margin:0;color:#5c5a55}
i{display:inline-block;width:44px;height:44px;margin:60px 12px 0 0;border:5px solid #5c5a55;border-radius:8px;box-sizing:border-box}
</style><h1>What we promised</h1><p>Every promise made after a failure,<br>and what became of it.</p><div><i></i><i></i><i></i><i></i><i></i><i></i></div>`;

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
