/** Invented documents that tell people how to work. None of them promises anything. */
export const WORKING_PAPERS: ReadonlyArray<readonly [name: string, text: string]> = [
  [
    "a runbook with mitigation steps",
    `# Queue consumer is stuck

Page: \`consumer-lag\`. Severity 2.

## Symptoms

- Lag grows by more than 1,000 messages a minute
- The consumer's pods restart

## Mitigation

1. Check the dead-letter queue.
2. Scale the consumers to six: \`kubectl scale deploy/consumer --replicas=6\`.
3. If the lag keeps growing, restart the broker that leads the partition.

## Follow-up

- Open a ticket for the broker team.
- Write down the offsets that you skipped.
`,
  ],
  [
    "a runbook that is written in the imperative under “Remediation”",
    `# Restoring the search index

Use this when the index is corrupt or more than an hour behind.

## Prerequisites

- Access to the admin cluster
- The name of the last good snapshot

## Remediation

- Stop the indexer before you do anything else.
- Restore the snapshot into a new index.
- Switch the alias to the new index.
- Start the indexer and watch its backlog.

## Next steps

- Tell the support channel that searches are current again.
- Delete the old index after a week.
`,
  ],
  [
    "a runbook with owners of its steps",
    `# Failing over the primary database

## Who does what

| Step | Action | Owner |
| ---- | ------ | ----- |
| 1 | Freeze writes at the proxy | on-call engineer |
| 2 | Promote the replica | database engineer |
| 3 | Point the proxy at the new primary | on-call engineer |
| 4 | Unfreeze writes | incident commander |

## After the failover

- Rebuild the old primary as a replica.
- Verify that backups run on the new primary.
`,
  ],
  [
    "a German runbook",
    `# Zertifikat abgelaufen – was tun?

## Symptome

- Der Browser meldet „Verbindung nicht sicher“

## Sofortmaßnahmen

1. Ablaufdatum prüfen
2. Zertifikat von Hand erneuern
3. Webserver neu laden

## Nachbereitung

- Ticket für die automatische Erneuerung anlegen
- Betroffene Teams informieren
`,
  ],
  [
    "a runbook in questions and commands",
    `# Disk almost full on a build agent

Is it the cache? Run \`du -sh /var/cache/build\`. If it is larger than 40 GB, delete it:

    rm -rf /var/cache/build

Is it the logs? Rotate them by hand.

## Prevention

- Keep the retention of artefacts at seven days.
- Never raise the agent's quota without asking the platform team first.
`,
  ],
  [
    "a policy on incident response",
    `# Incident response

This policy applies to all employees and contractors.

## Severity levels

- SEV1: customers can't use the product
- SEV2: an important feature is degraded

## Corrective actions

- Every SEV1 must have a corrective action with an owner.
- Corrective actions must be completed within 30 days.
- The head of engineering reviews open actions every month.

## Communication

We will publish a statement within 24 hours of every SEV1.
`,
  ],
  [
    "a policy with commitments to the public",
    `# How we handle security reports

We take every report seriously.

## Our commitments

- We will acknowledge your report within two working days.
- We will keep you informed of our progress.
- We will not take legal action against researchers who follow this policy.

## What we ask of you

- Give us time to fix the issue before you publish it.
- Don't access data that isn't yours.
`,
  ],
  [
    "a retention policy",
    `# Data retention policy

| Data | Retention | Owner | Review |
| ---- | --------- | ----- | ------ |
| Access logs | 90 days | Platform | yearly |
| Invoices | 10 years | Finance | yearly |

## Improvements

Proposals for changes go to the data protection officer, who will decide within a month.
`,
  ],
  [
    "a French policy",
    `# Politique de sauvegarde

Version 4 – approuvée par la direction.

## Principes

- Chaque base est sauvegardée toutes les nuits.
- Les sauvegardes sont conservées trente jours.

## Mesures correctives

- Toute sauvegarde en échec doit être relancée dans les quatre heures.
- Le responsable d'exploitation doit vérifier une restauration par trimestre.
`,
  ],
  [
    "a code of conduct's enforcement section",
    `# Enforcement

## What we will do

1. We will listen to everybody involved.
2. We will answer the reporter within three days.
3. We may ask for an apology, or exclude someone from our spaces.

## Appeals

You can appeal within two weeks by writing to the board.
`,
  ],
  [
    "a tutorial on backups",
    `# Back up your blog with restic

In this tutorial you will set up nightly backups.

## What you need

- A server with Docker
- A bucket

## Steps

1. Install restic.
2. Create a repository in your bucket.
3. Add a cron job that runs every night.

## Next steps

- Encrypt your backups with a key that you keep offline.
- Test a restore every month.
- Add monitoring, so that you notice when a backup fails.
`,
  ],
  [
    "a tutorial that ends with improvements to try",
    `# Your first alert in ten minutes

We'll build an alert that fires when a website is slow.

First, create a file called \`rules.yml\`. Then add a rule. Finally, reload the server.

## Improvements

- Add a second rule for errors.
- Send the alert to a chat channel instead of by mail.
- Replace the fixed threshold by a percentile.
`,
  ],
  [
    "a tutorial in Spanish",
    `# Cómo desplegar sin cortes

En esta guía aprenderás a desplegar una aplicación sin que tus usuarios lo noten.

## Pasos

1. Crea dos entornos idénticos.
2. Despliega en el que no recibe tráfico.
3. Cambia el balanceador.

## Próximos pasos

- Automatiza el cambio con tu herramienta de integración continua.
- Añade pruebas de humo antes de cambiar.
`,
  ],
  [
    "a tutorial on writing reports",
    `# Writing a post-mortem that people read

Start with what happened. Then say why.

## Action items

Good action items are specific. Compare:

- Improve monitoring
- Page the on-call engineer when the queue is older than five minutes

The second one can be checked. Give every item an owner:

- Ann: add the alert by Friday
`,
  ],
  [
    "a lab exercise",
    `# Exercise 3: chaos

Kill one of the three nodes and watch what happens.

## Tasks

1. Start the cluster with \`make up\`.
2. Kill a node.
3. Write down how long the election takes.
4. Repeat with two nodes.

## To do at home

- Read chapter 9.
- Implement a health check.
`,
  ],
];
