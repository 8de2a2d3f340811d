// The names of folders and files under which people publish reports. The default of `documents` must find them.
import { describe, expect, test } from "vitest";
import { createFilter } from "../../src/documents/filter.ts";

const isReport = createFilter([]);

describe("the default names", () => {
  test.each([
    "postmortems/2026-10-01-cache.md",
    "post-mortems/cache.md",
    "post_mortems/cache.md",
    "docs/Post Mortems/cache.md",
    "docs/blameless-postmortem/cache.md",
    "incidents/2026/cache.md",
    "incident-reports/cache.md",
    "IncidentReports/cache.md",
    "incident_reviews/cache.md",
    "incident-log/2026-10.md",
    "major-incidents/cache.md",
    "post-incident-reviews/cache.md",
    "PostIncidentReview/cache.md",
    "pir/2026-10-01.md",
    "PIRs/cache.md",
    "rca/RCA-0001.md",
    "root-cause-analysis/cache.md",
    "root_cause_analyses/cache.md",
    "docs/RootCause/cache.md",
    "retrospectives/cache.md",
    "retros/2026-10-01.md",
    "outages/cache.md",
    "outage-reports/cache.md",
    "after-action-reports/cache.md",
    "after_action_reviews/cache.md",
    "aar/cache.md",
    "correction-of-errors/cache.md",
    "coe/cache.md",
    "disruptions/cache.md",
    "service-interruptions/cache.md",
    "downtime/2026-10-01.md",
    "failure-reports/cache.md",
    "learning-reviews/cache.md",
    "lessons-learned/cache.md",
    "docs/INC-1234.md",
    "PM2021-011 - Log4Shell.md",
    "docs/PM-2026-10-01-cache.md",
    "SEV1-2026-10-01.md",
    "sev-2/cache.md",
    "incidentes/cache.md",
    "vorfaelle/cache.md",
    "Störungen/cache.md",
    "docs/ポストモーテム/cache.md",
    "障害報告/cache.md",
    "故障复盘/cache.md",
    "장애보고서/cache.md",
    "инциденты/cache.md",
  ])("find %s", (path) => {
    expect(isReport(path)).toBe(true);
  });

  test.each([
    "README.md",
    "docs/arcade.md",
    "docs/severity.md",
    "docs/several.md",
    "docs/coexistence.md",
    "docs/pirates.md",
    "docs/bazaar.md",
    "docs/incremental.md",
    "docs/inc.md",
    "docs/rpm-2026.md",
    "docs/pm2.md",
    "docs/retrofit.md",
    "docs/failover.md",
    "docs/coincidence.md",
    "docs/lessons/1.md",
    "docs/roots.md",
    "reports/2026.md",
    "docs/SEVEN-2.md",
    "docs/actions.md",
    "test/failures/1.md",
    "docs/pod-disruption-budget.md",
    "docs/zero-downtime-deploys.md",
  ])("don't find %s", (path) => {
    expect(isReport(path)).toBe(false);
  });
});
