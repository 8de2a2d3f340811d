/** Returns a typical report: half narrative, a third timeline, and four action items at the end. `seed` varies the figures. */
export function typicalReport(seed: number): string {
  const timeOf = (minute: number): string =>
    `${String(8 + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const timeline = Array.from(
    { length: 18 },
    (_, step) => `- **${timeOf(seed + step * 7)} UTC** ${STEPS[(seed + step) % STEPS.length]}`,
  );
  return `---
title: Outage ${seed} of the checkout
date: 2026-0${1 + (seed % 9)}-1${seed % 10}
---

# Checkout was unavailable for ${30 + seed} minutes

## Summary

${STORY[seed % STORY.length]} ${STORY[(seed + 1) % STORY.length]}

## Impact

${STORY[(seed + 2) % STORY.length]} About ${seed * 137} orders were affected, [as the dashboard shows](https://status.example.com/incidents/${seed}).

## Timeline

${timeline.join("\n")}

## Root cause

${STORY[(seed + 3) % STORY.length]}

\`\`\`
ERROR pool exhausted after ${seed * 11} ms: connection refused (checkout-${seed})
\`\`\`

${STORY[(seed + 4) % STORY.length]} ${STORY[seed % STORY.length]}

## What went well

1. The on-call engineer was paged within ${seed} minutes and knew the runbook.
2. Support had a prepared text and answered every customer on the same day.

## What went wrong

- The alert looked at the average, so one slow shard went unnoticed for ${seed * 3} minutes.
- Nobody could tell which deploy was live, because the dashboard still showed the previous deploy.

## Lessons learned

${STORY[(seed + 1) % STORY.length]}

## Action items

- [ ] Alert on the slowest shard instead of the average (@jonas, due 2026-12-0${1 + (seed % 9)})
- [x] Raise the connection limit in every region ([#${seed}](https://github.com/example/checkout/issues/${seed}))
- [ ] Write a runbook for a full connection pool. Owner: Storage team
- [ ] Show the live deploy on the dashboard within 30 days

Thanks to everyone who helped.
`;
}

const STEPS = [
  "a deploy of `checkout` reaches the first region; all checks are green.",
  "the error rate rises to four percent; the alert is still silent.",
  "the first customer writes to support, who ask in the incident channel whether anyone else sees this.",
  "the on-call engineer is paged and opens an incident. A second engineer joins.",
  "we suspect the payment provider and look at [its status page](https://status.example.org), which shows nothing.",
  "the deploy is rolled back in the first region; errors decrease but do not stop.",
  "connections of the old instances are closed by hand, and the queue begins to drain.",
];

const STORY = [
  "At the time of the deploy, the connection pool of every new instance opened all of its connections at once, which the database had never seen before.",
  "The service kept working for customers who were already signed in, because their sessions live in a cache that does not depend on the database.",
  "Requests that could not get a connection waited for ten seconds and were then refused. Our customers' browsers retried, which made things worse.",
  "The setting had been changed in March, when a migration needed more connections for one night, and *nobody* had changed it back after that night.",
  "Our tests run against a database without a connection limit, so this could not show up before production; staging has a limit but only a tenth of the traffic.",
];
