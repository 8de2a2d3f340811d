import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Debian's, or the one that CHROMIUM names. */
const PLACES = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium lies on this machine; null where there is none. */
export const CHROMIUM = PLACES.find((place) => place && existsSync(place)) ?? null;

export const NO_CHROMIUM = "skipped: no Chromium is here; install one, or set CHROMIUM to its path";

/** Many pages are opened in one test, on machines that have other things to do. */
export const PATIENT = { timeout: 240_000 };

export function launch(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(NO_CHROMIUM);
  // In a container there is no user namespace for its own sandbox; only our own pages are opened.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
