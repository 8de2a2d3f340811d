/** Invented essays, answers and minutes. None of them promises anything. */
export const TALK: ReadonlyArray<readonly [name: string, text: string]> = [
  [
    "an essay about action items",
    `# Why action items rot

Every team I have worked with had a list of action items, and every list looked the same:

- Improve monitoring
- Write documentation
- Train new colleagues

Nobody ever finished them. They were written to end the meeting.

## What to do instead

Write fewer. Ask what would be different in half a year. If nobody can say, strike the item.
`,
  ],
  [
    "an essay on blame",
    `# No more heroes

When a system fails, we look for a person. It is a habit that costs us dearly.

## What we can learn from aviation

- Report near misses
- Protect the reporter
- Change the system, not the pilot

## Moving forward

We will never build systems without faults. But we will, if we choose to, build teams that talk about them.
`,
  ],
  [
    "a blog post with recommendations to other teams",
    `# Five things we wish we had known about sharding

Last year we moved our largest table to a sharded cluster. These are our recommendations.

## Recommendations

1. Choose the shard key before anything else.
2. Measure your hottest tenant.
3. Rehearse the move with a copy of your data.
4. Keep the old table for a month.
5. Tell your customers.
`,
  ],
  [
    "a marketing post about a feature",
    `# Introducing automatic rollbacks

Deployments fail. Now your service recovers by itself.

## How it works

- Our bot watches your error rate.
- It will roll back the release when errors double.
- It opens a ticket and assigns it to the last committer.

## What's next

Try it today: open your settings and switch on “Automatic rollbacks”.
`,
  ],
  [
    "a Dutch opinion piece",
    `# Waarom evaluaties niets veranderen

Na elke storing schrijven we een verslag. Daarna gebeurt er niets.

## Wat er in elk verslag staat

- Monitoring verbeteren
- Procedures aanscherpen
- Beter communiceren

## Wat helpt

Kies één punt en maak het af. Vertel daarna wat het heeft opgeleverd.
`,
  ],
  [
    "an FAQ on an outage",
    `# FAQ: yesterday's outage

**Is my data safe?**

Yes. No data was lost.

**Do I need to do anything?**

- Sign in again.
- Clear your cache if the page looks odd.

**Will it happen again?**

We can't rule it out, but it is unlikely.
`,
  ],
  [
    "an FAQ on prices",
    `# Questions about the new prices

## When will my price change?

Your price will change on your next renewal after 1 October 2026.

## What can I do?

- Change your plan
- Pay yearly
- Cancel at any time

## What happens next?

You will receive an email 30 days before your renewal.
`,
  ],
  [
    "an FAQ in German",
    `# Häufige Fragen zum Umzug des Rechenzentrums

## Was ändert sich?

- Die Adressen bleiben gleich.
- Die Wartungsfenster liegen künftig am Sonntag.

## Was müssen Sie tun?

- Prüfen Sie Ihre Firewall.
- Melden Sie Störungen über das Portal.
`,
  ],
  [
    "an FAQ on backups",
    `# Backups: frequently asked questions

## How do I prevent data loss?

- Enable versioning
- Store a copy in another region
- Test your restores

## How often should I test?

At least once a quarter.
`,
  ],
  [
    "answers for the press",
    `# Press questions

**What measures did you take?** We isolated the affected servers, informed the authority and reset all passwords.

**Who is responsible?** The investigation is still under way.

**Will you change your provider?** We can't comment on that.
`,
  ],
  [
    "minutes of a meeting without decisions",
    `# Operations meeting, 12 March 2026

Present: Ann, Bo, Cem. Excused: Dana.

## Last week

- Bo presented the new dashboard.
- Cem reported on the disk that failed on Tuesday.

## Discussion

- Should we buy spare disks? No decision.
- Ann thinks that alerts are too noisy.

## Next meeting

19 March 2026, 10:00, room 4.
`,
  ],
  [
    "an agenda",
    `# Agenda: incident review, 4 June 2026

1. Summary of the incident (10 min)
2. Timeline (15 min)
3. Root causes (20 min)
4. Action items (20 min)
5. Any other business (5 min)
`,
  ],
  [
    "notes on a talk",
    `# Notes: “Learning from incidents”, 9 April 2026

- The speaker tells the story of a bank that lost its card system for a day
- What they changed afterwards: nothing for a year
- “Fix the incentives, not the people”

## Takeaways

- Invite the people who did the work
- Write for readers outside the team
`,
  ],
  [
    "minutes in Italian",
    `# Verbale del 3 febbraio 2026

Presenti: Anna, Bruno, Carla.

## Aggiornamenti

- Bruno ha mostrato il nuovo cruscotto.
- Carla ha raccontato del guasto di lunedì.

## Prossima riunione

10 febbraio 2026, ore 15.
`,
  ],
  [
    "minutes with a review of old actions",
    `# Weekly, 2 July 2026

## Review of previous action items

- Ann replaced the disks.
- Bo wrote the guide.

## Around the table

- Ann is on holiday from Monday.
- Bo prepares the talk.
`,
  ],
];
