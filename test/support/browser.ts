import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const CANDIDATES = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The path to this machine's Chromium, or null. The variable CHROMIUM overrides the usual paths. */
export const CHROMIUM = CANDIDATES.find((file) => file && existsSync(file)) ?? null;

export const NO_CHROMIUM = "skipped: Chromium was not found. Install it, or set CHROMIUM to its path";

/** A generous timeout, because one test opens many pages and the machine can be busy. */
export const PATIENT = { timeout: 240_000 };

export function launch(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(NO_CHROMIUM);
  // Containers lack the user namespace that Chromium's sandbox needs. Tests only open our own pages.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
