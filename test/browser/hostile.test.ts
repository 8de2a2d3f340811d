// Tests every page in a real browser with text that tries to run code.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Block } from "../../src/core/model/block.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { anApp, aView } from "../support/app.ts";
import { CHROMIUM, launch, NO_CHROMIUM, PATIENT } from "../support/browser.ts";
import { aSnapshot, aTracked } from "../support/builders.ts";
import { pagePathsOf } from "../support/page.ts";
import { serveApp } from "../support/serve-app.ts";
import { PAYLOADS } from "./payloads.ts";

if (CHROMIUM === null) process.stdout.write(`Hostile text tests ${NO_CHROMIUM}.\n`);

/** Creates a commitment with this text in every text field. Its state depends on the index. */
function hostile(text: string, index: number): Snapshot["commitments"][number] {
  const withdrawn = { at: "2026-05-02", reason: text, replaced_by: index % 2 === 0 ? text : null };
  const block: Partial<Block> = {
    key: index.toString(16).padStart(24, "0"),
    report: { path: `${index}/${text}.md`, slug: `${index}-${text}`, title: text, published: "2026-03-01" },
    text,
    text_original: `${text} `,
    subject: text,
    owner: text,
    due: index % 5 === 0 ? null : "2026-05-01",
    due_text: text,
    tracker: text,
    priority: text,
    id: text,
    commit: text,
    withdrawn: index % 3 === 0 ? withdrawn : null,
    history: [
      { type: "moved", at: "2026-04-03", from: "2026-04-01", to: "2026-05-01", commit: text, reason: text },
      { type: "reworded", at: "2026-04-04", before: text, after: `${text}.`, commit: text },
      { type: "owner", at: "2026-04-05", from: text, to: text },
      { type: "tracker", at: "2026-04-05", from: text, to: text, commit: text },
      { type: "withdrawn", at: "2026-04-06", reason: text, replaced_by: text, commit: text },
      { type: "reason", at: "2026-04-07", text, by: text },
      { type: "closed", at: "2026-04-08", instant: text, by: text, standing: "writer", as: "completed" },
    ],
  };
  return aTracked({ block, issue: { number: index + 1 } });
}

const SNAPSHOT = aSnapshot({ problems: PAYLOADS, commitments: PAYLOADS.map(hostile) });

/** Lists every part of a page that could run code or load a resource, except the page's own style and script. */
const ACTIVE = `(() => {
  const found = [];
  const ours = new Set(["A","ABBR","ASIDE","B","BDI","BLOCKQUOTE","BODY","BR","BUTTON","CODE","CIRCLE","DD","DEL","DIV","DL","DT","EM","FOOTER","H1","H2","H3","HEAD","HEADER","HTML","IMG","INS","LI","LINK","MAIN","META","NAV","OL","P","PATH","PRE","Q","RECT","SCRIPT","SECTION","SMALL","SPAN","STRONG","STYLE","SVG","TABLE","TBODY","TD","TEXT","TH","THEAD","TIME","TITLE","TR","UL"]);
  for (const element of document.querySelectorAll("*")) {
    if (!ours.has(element.tagName.toUpperCase())) found.push(element.tagName);
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on") || name === "style" || name === "srcdoc") found.push(name);
      if (["href", "src", "cite"].includes(name)) {
        const { protocol, host } = new URL(value, location.href);
        if (!["http:", "https:"].includes(protocol) && element.rel !== "icon") found.push(value);
        if (name === "src" && host !== location.host) found.push(value);
      }
    }
  }
  if (document.scripts.length !== 1 || document.querySelectorAll("style").length !== 1) found.push("scripts or styles");
  if (window.__ran !== undefined || document.title === "__ran" || document.getElementById("__ran")) found.push("ran");
  return found;
})()`;

describe.skipIf(CHROMIUM === null)("hostile text", PATIENT, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Opens a page and records its dialogs and errors, including everything that the policy blocks. */
  async function watchedPage(): Promise<{ page: Page; incidents: string[] }> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const incidents: string[] = [];
    page.on("dialog", (dialog) => {
      incidents.push(dialog.message());
      void dialog.dismiss();
    });
    // The console reports everything that the policy blocks.
    page.on("console", (message) => void (message.type() === "error" && incidents.push(message.text())));
    page.on("pageerror", (error) => void incidents.push(error.message));
    return { page, incidents };
  }

  test("comes in 200 different payloads", () => {
    expect(new Set(PAYLOADS).size).toBe(200);
  });

  test("is never executed on any page and causes no policy violations", async () => {
    const served = await serveApp(anApp({ snapshots: [SNAPSHOT], site: { title: PAYLOADS[0]! } }));
    onTestFinished(served.close);
    const { page, incidents } = await watchedPage();
    const externalRequests: string[] = [];
    page.on(
      "request",
      (request) => void (request.url().startsWith(served.url) || externalRequests.push(request.url())),
    );
    for (const path of pagePathsOf(aView({ snapshots: [SNAPSHOT] }))) {
      const response = await page.goto(served.url + path);
      expect({ path, status: response!.status(), active: await page.evaluate(ACTIVE) }).toEqual({
        path,
        status: 200,
        active: [],
      });
      expect(response!.headers()["content-security-policy"] ?? "").not.toMatch(/unsafe/);
    }
    expect(incidents).toEqual([]);
    expect(externalRequests.filter((url) => !url.startsWith("data:"))).toEqual([]);
  });
});
