import { aSnapshot } from "../support/builders.ts";
import type { AppOptions } from "../support/app.ts";
import { aYear } from "../support/hundred-commitments.ts";
import { aRegister } from "../support/register.ts";

const LATER = "2026-05-15T12:30:00Z";
const MUCH_LATER = "2026-05-17T12:00:00Z";

/** Every kind of page in its main states, with the app's options and the path to open. */
export const PAGES: Record<string, { options: AppOptions; path: string }> = {
  "the home page with a year of commitments": { options: { snapshots: [aYear()] }, path: "/" },
  "the home page for several repositories": {
    options: { snapshots: aRegister(), site: { homeUrl: "https://acme.example", baseUrl: "https://acme.example" } },
    path: "/",
  },
  "the home page of an empty register": { options: { snapshots: [aSnapshot({ commitments: [] })] }, path: "/" },
  "the home page with old facts": {
    options: { snapshots: aRegister(), instant: LATER, lastError: "GitHub did not answer." },
    path: "/",
  },
  "the home page with facts that are too old": { options: { snapshots: aRegister(), instant: MUCH_LATER }, path: "/" },
  "the home page with an overridden date": { options: { snapshots: aRegister(), today: "2026-08-01" }, path: "/" },
  "the home page in German": { options: { snapshots: aRegister(), site: { language: "de" } }, path: "/" },
  "the home page in French": { options: { snapshots: aRegister(), site: { language: "fr" } }, path: "/" },
  "the page of a report": { options: { snapshots: aRegister() }, path: "/r/acme/status/2026-03-01-outage/" },
  "the page of a commitment whose due date moved": { options: { snapshots: aRegister() }, path: "/c/acme/status/2/" },
  "the page of a commitment without an issue": {
    options: { snapshots: aRegister() },
    path: "/c/acme/status/00000000000000000000000a/",
  },
  "the page of all changes": { options: { snapshots: aRegister() }, path: "/history/" },
  "the page with feeds and snippets": { options: { snapshots: aRegister() }, path: "/use/" },
  "the method page": { options: { snapshots: aRegister() }, path: "/method/" },
  "the page for iframes": { options: { snapshots: aRegister() }, path: "/embed/" },
  "the page for a path that does not exist": { options: {}, path: "/nothing/" },
  "the page before the first read": { options: { snapshots: null, firstReadTimeoutMs: 0 }, path: "/" },
};
