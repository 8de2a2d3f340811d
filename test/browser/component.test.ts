// Tests `<follow-through>` on another site's page in a real browser.
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { anApp, type AppOptions } from "../support/app.ts";
import { CHROMIUM, launch, NO_CHROMIUM, PATIENT } from "../support/browser.ts";
import { aSnapshot, aTracked } from "../support/builders.ts";
import { serveApp } from "../support/serve-app.ts";
import { PAYLOADS } from "./payloads.ts";

if (CHROMIUM === null) process.stdout.write(`Component tests ${NO_CHROMIUM}.\n`);

/** A strict content security policy. */
const POLICY = "default-src 'none'; script-src http://127.0.0.1:*; connect-src http://127.0.0.1:*";
const proof = { links: ["https://example.org/pr/1"] };
const closed = { state: "closed", state_reason: "completed", closed_at: "2026-05-10T00:00:00Z" } as const;
/** Contains a kept commitment, one due in Berlin on the day when the facts were read, and one due a day earlier, with a day of grace. */
const SNAPSHOT = aSnapshot({
  settings: { warn_days: 14, grace_days: 1, require_evidence: true },
  commitments: [
    aTracked({ block: proof, issue: { number: 1, ...closed } }),
    aTracked({ block: { due: "2026-05-15", time_zone: "Europe/Berlin" }, issue: { number: 2 } }),
    ...Array.from({ length: 110 }, (_, index) =>
      aTracked({ block: { due: "2026-07-01" }, issue: { number: index + 3 } }),
    ),
    aTracked({ block: { due: "2026-05-14" }, issue: { number: 200 } }),
  ],
});

describe.skipIf(CHROMIUM === null)("the component", PATIENT, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Opens another site's page that embeds the component, at the given time. */
  async function show(options: AppOptions, now: string, attributes = ""): Promise<{ page: Page }> {
    const site = await serveApp(anApp(options));
    const body = `<!doctype html><title>Other</title><script type="module" src="${site.url}/embed.js"></script><follow-through ${attributes.replace("SITE", site.url)}></follow-through>`;
    const other = await serveApp(
      new Hono().get("/page/", (c) => c.html(body, 200, { "content-security-policy": POLICY })),
    );
    const page = await browser.newPage();
    onTestFinished(async () => {
      await page.close();
      await site.close();
      await other.close();
    });
    await page.clock.setFixedTime(now);
    await page.goto(`${other.url}/page/`);
    const shown = page.locator("follow-through");
    await shown.locator("a").waitFor();
    return { page };
  }

  const textOf = (page: Page): Promise<string> =>
    page.evaluate(
      "[...document.querySelector('follow-through').shadowRoot.children].map((element) => element.textContent).join('|')",
    );

  test("shows the published verdict and its age", async () => {
    const { page } = await show({ snapshots: [SNAPSHOT] }, "2026-05-15T12:05:00Z");
    expect(await textOf(page)).toBe(
      "Acme|0 of 1 due kept|As of 15 May 2026, 12:00 UTC, 5 minutes ago|See all promises",
    );
    expect(await page.locator("follow-through a").getAttribute("href")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test("recounts the overdue commitments in a stale summary, using each commitment's time zone and grace period", async () => {
    const outdated = await show({ snapshots: [SNAPSHOT] }, "2026-05-16T10:00:00Z");
    expect(await textOf(outdated.page)).toBe(
      "Acme|0 of 2 due kept · 1 overdue|As of 15 May 2026, 12:00 UTC, 22 hours ago. Recounted from the due dates, because the published figures are out of date.|See all promises",
    );
    // At 22:00 UTC it is midnight in Berlin, and the grace period has ended.
    const facts = { ...SNAPSHOT, observed_at: "2026-05-15T22:00:00Z", last_run_at: "2026-05-15T22:00:00Z" };
    const before = await show({ snapshots: [facts], instant: "2026-05-15T22:01:00Z" }, "2026-05-16T21:59:00Z");
    expect(await textOf(before.page)).toContain("|0 of 2 due kept · 1 overdue|");
    const after = await show({ snapshots: [facts], instant: "2026-05-15T22:01:00Z" }, "2026-05-16T22:00:00Z");
    expect(await textOf(after.page)).toContain("|0 of 2 due kept · 2 overdue|");
  });

  test("marks the verdict as unknown if the summary is too old", async () => {
    const { page } = await show({ snapshots: [SNAPSHOT] }, "2026-05-16T14:01:00Z");
    expect(await textOf(page)).toContain("|Unknown (0 of 2 due kept · 1 overdue)|");
  });

  test("says if the page can't be reached, but still links to it", async () => {
    const { page } = await show({ snapshots: null, firstReadTimeoutMs: 0 }, "2026-05-15T12:05:00Z");
    expect(await textOf(page)).toBe("The page can’t be reached right now.|See all promises");
  });

  test("uses the page's language and shows the title as text", async () => {
    const title = PAYLOADS[0]!;
    const { page } = await show({ snapshots: [SNAPSHOT], site: { language: "fr", title } }, "2026-05-15T12:05:00Z");
    expect(await textOf(page)).toContain(`${title}|Tenus à l’échéance\u00A0: 0 sur 1|Situation au 15 mai 2026`);
  });

  test("reads the summary from `src`", async () => {
    const { page } = await show({ snapshots: [SNAPSHOT] }, "2026-05-15T12:05:00Z", 'src="SITE"');
    expect(await textOf(page)).toContain("0 of 1 due kept");
  });
});
