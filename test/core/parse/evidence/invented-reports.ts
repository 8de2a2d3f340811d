/** Invented reports in different shapes, each with the texts of all its commitments. */
export const REPORTS: ReadonlyArray<readonly [shape: string, text: string, items: readonly string[]]> = [
  [
    "a table whose heads are joined by slashes and brackets",
    `# Slow checkout on 4 May 2026\n\nThe queue was full.\n\n## What we're improving\n\n| Measure (planned) | Owner / team | Due (date) |\n| - | - | - |\n| Raise the queue's limit | Ola | 2026-06-01 |\n| Alert on the queue's age | Mia | 2026-06-15 |\n`,
    ["Raise the queue's limit", "Alert on the queue's age"],
  ],
  [
    "a table with unusual heads",
    `# Lost mails on 5 May 2026\n\nMails were lost.\n\n## Follow-up\n\n| Title | Accountable | Issue / PR | Timing |\n| - | - | - | - |\n| Store mails twice | Ola | #12 | June |\n| Test the restore | Mia | #13 | July |\n`,
    ["Store mails twice", "Test the restore"],
  ],
  [
    "a heading for each item with options below",
    `# Deletion of drafts on 6 May 2026\n\nDrafts were deleted.\n\n## Action items\n\n### A1. Keep deleted drafts for 30 days\n\n**Owner:** Ola\n**Due:** 2026-06-01\n\n### A2. Decide how to test the clean-up\n\n**Options:**\n\n1. A copy of production\n2. A dry run\n\n**Owner:** Mia\n`,
    ["Keep deleted drafts for 30 days", "Decide how to test the clean-up"],
  ],
  [
    "a list item that is the heading of the list below it",
    `# Expired certificate on 7 May 2026\n\n- What happened\n  - The certificate expired at 10:02\n- Follow-up actions\n  - Renew certificates automatically\n  - Alert 14 days before a certificate expires\n- Thanks\n  - Ola for staying up\n`,
    ["Renew certificates automatically", "Alert 14 days before a certificate expires"],
  ],
  [
    "categories over sub-lists",
    `# Full disk on 8 May 2026\n\nThe disk was full.\n\n## Next steps\n\n- Monitoring\n  - Alert on disks that are 80 % full\n- Search team\n  - Move the index to the new disks\n- Paperwork\n  - Describe how to add a disk\n`,
    ["Alert on disks that are 80 % full", "Move the index to the new disks", "Describe how to add a disk"],
  ],
  [
    "an announcement over several sub-headings",
    `# An apology for 9 May 2026\n\nTickets were sold twice.\n\n## Where we stand\n\nWe are committing to the following changes.\n\n### Box office\n\n- Count the seats before each sale\n- Print one list for all doors\n\n### Website\n\n- Lock a seat while somebody pays for it\n\n## Thanks\n\n- To everybody who waited\n`,
    ["Count the seats before each sale", "Print one list for all doors", "Lock a seat while somebody pays for it"],
  ],
  [
    "bold leads with a gerund",
    `# Slow search on 10 May 2026\n\nSearches were slow.\n\n## How we will do better\n\n- **Caching results.** The most frequent searches will be kept in memory.\n- **Testing with real data.** We'll copy a day of searches.\n`,
    [
      "Caching results. The most frequent searches will be kept in memory.",
      "Testing with real data. We'll copy a day of searches.",
    ],
  ],
  [
    "items by horizon with tickets",
    `# Failed payments on 11 May 2026\n\nPayments failed for an hour.\n\n## Remediation\n\n### Short term\n\n- Retry failed payments (#21)\n\n### Long term\n\n- Replace the payment library (#22)\n- Run a failover exercise every quarter\n`,
    ["Retry failed payments (#21)", "Replace the payment library (#22)", "Run a failover exercise every quarter"],
  ],
  [
    "done and open boxes",
    `# Broken links on 12 May 2026\n\nLinks were broken.\n\n## Corrective actions\n\n- [x] Restore the redirects\n- [ ] Check all links in the build\n`,
    ["Restore the redirects", "Check all links in the build"],
  ],
  [
    "owners as bold labels over lists",
    `# Wrong prices on 13 May 2026\n\nPrices were wrong.\n\n## Actions\n\n**Ola**\n\n- Compare prices with the catalogue every night\n\n**Mia**\n\n- Show the currency next to each price\n`,
    ["Compare prices with the catalogue every night", "Show the currency next to each price"],
  ],
  [
    "labels in the lessons",
    `# Lost orders on 14 May 2026\n\nOrders were lost.\n\n## Lessons learned\n\n- We had no alert on lost orders.\n  Action: alert on orders without a receipt\n- The runbook was old.\n`,
    ["alert on orders without a receipt"],
  ],
  [
    "details below items",
    `# Late trains on 15 May 2026\n\nThe plan was not published.\n\n## Measures\n\n1. Publish the plan a day earlier\n   - Owner: Ola\n   - Due: 2026-06-01\n2. Send a text message to all drivers\n   - Owner: Mia\n`,
    ["Publish the plan a day earlier", "Send a text message to all drivers"],
  ],
  [
    "a hidden list",
    `# Crash on 16 May 2026\n\nThe app crashed.\n\n<details>\n<summary>Action items</summary>\n\n- Test on old phones\n- Roll out in steps of 10 %\n\n</details>\n`,
    ["Test on old phones", "Roll out in steps of 10 %"],
  ],
  [
    "prose with names and days",
    `# Closed pool on 17 May 2026\n\nThe pump failed.\n\nWe will install a second pump by 1 July 2026. Dana Holm will publish the water report on 15 June 2026.\n`,
    ["We will install a second pump by 1 July 2026.", "Dana Holm will publish the water report on 15 June 2026."],
  ],
  [
    "a German report with a table",
    `# Ausfall der Anmeldung am 18. Mai 2026\n\nDie Anmeldung war zwei Stunden nicht möglich.\n\n## Maßnahmen\n\n| Nr. | Was | Wer | Bis wann |\n| - | - | - | - |\n| 1 | Zweiten Server einrichten | Ola | 2026-07-01 |\n| 2 | Zertifikate überwachen | Mia | 2026-06-15 |\n`,
    ["Zweiten Server einrichten", "Zertifikate überwachen"],
  ],
];
