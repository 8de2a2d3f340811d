import { aSnapshot } from "../support/builders.ts";
import type { AppOptions } from "../support/app.ts";
import { aYear } from "../support/hundred-commitments.ts";
import { aRegister } from "../support/register.ts";

const LATER = "2026-05-15T12:30:00Z";
const MUCH_LATER = "2026-05-17T12:00:00Z";

/** Every page in each of its states, with the app's options and the path to open. */
export const PAGES: Record<string, { options: AppOptions; path: string }> = {
  "a year of promises": { options: { snapshots: [aYear()] }, path: "/" },
  "several repositories": {
    options: { snapshots: aRegister(), site: { homeUrl: "https://acme.example", baseUrl: "https://acme.example" } },
    path: "/",
  },
  "nothing recorded": { options: { snapshots: [aSnapshot({ commitments: [] })] }, path: "/" },
  "old facts": { options: { snapshots: aRegister(), instant: LATER, lastError: "GitHub did not answer." }, path: "/" },
  "facts that are too old": { options: { snapshots: aRegister(), instant: MUCH_LATER }, path: "/" },
  "a fixed day": { options: { snapshots: aRegister(), today: "2026-08-01" }, path: "/" },
  "in German": { options: { snapshots: aRegister(), site: { language: "de" } }, path: "/" },
  "in French": { options: { snapshots: aRegister(), site: { language: "fr" } }, path: "/" },
  "a report": { options: { snapshots: aRegister() }, path: "/r/acme/status/2026-03-01-outage/" },
  "a promise that moved": { options: { snapshots: aRegister() }, path: "/c/acme/status/2/" },
  "a promise without an issue": {
    options: { snapshots: aRegister() },
    path: "/c/acme/status/00000000000000000000000a/",
  },
  "the method": { options: { snapshots: aRegister() }, path: "/method/" },
  "the frame": { options: { snapshots: aRegister() }, path: "/embed/" },
  "not found": { options: {}, path: "/nothing/" },
  "nothing read yet": { options: { snapshots: null, firstReadTimeoutMs: 0 }, path: "/" },
};
