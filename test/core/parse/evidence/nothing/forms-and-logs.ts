/** Invented forms, change logs, notices and timelines. None of them promises anything. */
export const FORMS_AND_LOGS: ReadonlyArray<readonly [name: string, text: string]> = [
  [
    "a template with instructions in italics",
    `# Incident report: <service>, <date>

## Summary

_Two or three sentences. What broke, for whom, for how long?_

## Timeline

| Time (UTC) | Event |
| ---------- | ----- |
| HH:MM | |

## Action items

| Action | Owner | Due |
| ------ | ----- | --- |
| _What will be done_ | _@login_ | _YYYY-MM-DD_ |
`,
  ],
  [
    "a template with example items",
    `# Retrospective

Team:
Date:
Facilitator:

## What went well

-

## What didn't

-

## Actions

- [ ] e.g. "Ann writes the migration guide by Friday"
- [ ]
- [ ]
`,
  ],
  [
    "a form with questions",
    `# Outage questionnaire

Fill in one copy for each outage and send it to the reliability team.

## Prevention

- What would have prevented the outage?
- Who will implement it?
- By when?

## Detection

- How could you have noticed it sooner?
`,
  ],
  [
    "an issue form in Portuguese",
    `# Relatório de incidente

**Data:** DD/MM/AAAA
**Responsável:** [nome]

## Causa raiz

[descreva a causa]

## Ações corretivas

| Ação | Responsável | Prazo |
| ---- | ----------- | ----- |
| [ação] | [nome] | DD/MM/AAAA |
`,
  ],
  [
    "a template with double braces",
    `# {{ title }}

Severity: {{ severity }}

## What we will do

{{#each actions}}
- {{ text }} ({{ owner }}, {{ due }})
{{/each}}

## Follow-up

- Link the tickets here.
`,
  ],
  [
    "a change log with fixes and improvements",
    `# Changelog

## 2.4.0 (2026-03-02)

### Improvements

- Add retries to the upload client
- Reduce memory use of the importer

### Fixes

- Fix a crash when the token expires
- Prevent duplicate notifications

## 2.3.1 (2026-02-11)

### Fixes

- Handle empty responses
`,
  ],
  [
    "release notes",
    `# What's new in version 7

We've made searching faster and easier.

## Enhancements

- Filter results by date
- Export to CSV

## What's next

We're working on a dark theme and offline maps. Stay tuned!
`,
  ],
  [
    "a deprecation notice",
    `# Removal of the v1 API

The v1 API will be switched off on 1 September 2026.

## What is changing

- \`GET /v1/users\` will return 410.
- Keys that start with \`old_\` will stop working.

## What you need to do

- Replace your keys.
- Move your calls to \`/v2\`.
`,
  ],
  [
    "a change log that names tickets",
    `# Changes in week 14

- Add an index to the orders table (#812)
- Move the login page to the new design (#820)
- Revert "Cache the price list" (#823)

## Fixes

- Fix rounding of refunds (#819)
`,
  ],
  [
    "a log of migrations",
    `# Migration log

## 2026-04-01

- Moved the mail server to the new rack
- Updated the DNS records

## 2026-04-03

- Removed the old mail server
- Still to do: nothing

## Mitigations

- Lowered the TTL to five minutes on both days
`,
  ],
  [
    "a report that only has a timeline",
    `# Outage of the booking system on 3 May 2026

All times in UTC.

- 07:12 Alert: bookings fail
- 07:15 Mia starts to investigate
- 07:31 Mia restarts the payment service; no change
- 07:40 Rolled back to the previous version
- 07:44 Bookings work again
`,
  ],
  [
    "a timeline with actions in a table",
    `# 2026-06-18 – mail delays

| Time | Action | Who |
| ---- | ------ | --- |
| 09:02 | Noticed that the queue grows | Ola |
| 09:10 | Added two workers | Ola |
| 09:40 | Blocked the sender of the spam wave | Ida |
| 10:05 | Queue is empty | |

## Resolution

Adding workers and blocking the sender cleared the queue.
`,
  ],
  [
    "an incident that was resolved",
    `# Login errors on 11 February 2026

**Impact:** 4 % of logins failed for 50 minutes.

**Cause:** a full disk on one of the session servers.

**Immediate actions:**

- Took the server out of the pool
- Deleted old session files
- Put the server back

The incident is closed.
`,
  ],
  [
    "status updates during an outage",
    `# Elevated error rates

**Resolved** – 14:20 UTC. Error rates have been normal for an hour.

**Monitoring** – 13:15 UTC. A fix has been deployed and we are monitoring the results.

**Identified** – 12:50 UTC. We have identified the cause and are rolling out a fix. We will post an update at 13:15 UTC.

**Investigating** – 12:31 UTC. We are looking into elevated error rates.
`,
  ],
  [
    "a timeline in French",
    `# Panne du 14 janvier 2026

## Chronologie

- 08:05 : les premières erreurs apparaissent
- 08:20 : redémarrage du serveur
- 08:45 : retour à la normale

## Actions réalisées

- Redémarrage du serveur d'authentification
- Purge du cache
`,
  ],
];
