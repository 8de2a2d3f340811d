import type { Messages } from "../en/index.ts";

export const method: Messages["method"] = {
  title: "Comment c’est décidé",
  intro: {
    promise:
      "Après une panne, on promet de faire quelque chose. Chaque promesse trouvée dans un rapport devient un ticket public et un seul, pour toujours.",
    sources:
      "Ce que vous voyez est tiré de ces tickets et de l’historique des rapports dans git. Personne ne décide d’un état : les règles ci-dessous le font, la première qui convient.",
    firstDate:
      "La première échéance publiée n’est jamais oubliée. La reporter change le moment où un engagement est en retard, jamais la question de savoir s’il a été tenu à temps.",
    noPercentage:
      "Il n’y a pas de pourcentage du total : chaque chiffre figure à côté de ce dont il est une partie. Les engagements retirés ou sans échéance restent dans tous les totaux.",
  },
  states: "États",
  rule: "La première règle qui convient décide",
  rules: {
    overdue: "Ouvert, et l’échéance actuelle ainsi que les jours de grâce sont passés.",
    removed: "Ouvert, et disparu de son rapport sans un mot : la ligne, ou le rapport entier.",
    rescheduled: "Ouvert ; la première échéance est passée, l’actuelle ne l’est pas.",
    due_soon: "Ouvert, et l’échéance est proche, ou dans les jours de grâce.",
    unproven: "Fermé comme terminé, ou coché dans son rapport, et rien de public ne montre que c’est fait.",
    not_due: "Ouvert, échéance plus tard.",
    undated: "Ouvert, et aucune échéance n’a jamais été donnée. Reste dans tous les totaux.",
    kept: "Fermé comme terminé avec preuve, au plus tard à la première échéance publiée, ou jamais daté.",
    kept_late: "De même, après la première échéance. Une date reportée depuis n’y change rien.",
    already_done: "Déjà fait lorsque c’était promis. Ne compte ni comme tenu ni comme fait à temps.",
    withdrawn: "Fermé comme non prévu, ou retiré dans son rapport. Reste dans tous les totaux.",
    replaced: "Fermé comme doublon d’un autre engagement, ou dit remplacé par un autre.",
  },
  evidence: "Ce qui compte comme preuve",
  evidenceRules: [
    "une pull request fusionnée, ou un commit, qui a fermé le ticket ;",
    "le ticket ou la pull request que le rapport nomme, une fois terminé ou fusionnée ;",
    "un lien à côté de la coche dans le rapport ;",
    "un commentaire « Evidence: https://… » de quelqu’un qui peut écrire dans le dépôt.",
  ],
  bots: "Une fermeture par un robot, ou par quelqu’un qui ne peut pas y écrire, compte comme encore ouverte si rien de cela ne l’accompagne.",
  dates: "Jours et fuseaux horaires",
  datesText:
    "Une échéance dure jusqu’à la fin de ce jour dans le fuseau horaire de l’engagement, fixé à sa première publication. Les jours sont affichés avec ce fuseau.",
  untracked: "Ce qui n’est pas suivi",
  untrackedRows: {
    before_since: "engagements de rapports plus anciens que le jour à partir duquel ils sont pris en compte",
    ignored: "passages que leurs auteurs ont marqués comme non suivis",
    hints: "phrases qui se lisent comme des promesses, dans aucune section qui en contient",
  },
  untrackedText:
    "Ce qui a été promis ailleurs, dans des exposés, des tickets ou d’autres pages, cette page ne le voit pas.",
  unknown: "inconnu",
  settings: "Réglages",
  settingsText: "Ce sont ceux du dépôt, tels que sa dernière exécution les a notés.",
  repository: "Dépôt",
  warn: "Bientôt à échéance, jours avant",
  grace: "Jours de grâce",
  proof: "Preuve exigée",
  yes: "oui",
  no: "non",
  age: "Quel âge elles peuvent avoir",
  ageText: (minutes, snapshot, hours) =>
    `Des données qu’un serveur a lues sur GitHub il y a plus de ${minutes} minutes sont dites anciennes, et l’instantané d’une exécution après ${snapshot} heures. Après ${hours} heures sans lecture, ou sans exécution de l’Action, le verdict est « inconnu », jamais bon.`,
  check: "Comment le vérifier",
  checkText: [
    "Chaque engagement mène à sa ligne dans le rapport et à son ticket, tous deux sur GitHub et avec leur propre historique.",
    "Dans une copie du dépôt, `npx follow-through verify` refait chaque historique à partir de git et nomme tout ce qui ne concorde pas avec les tickets.",
    "Tout ce qui est montré ici peut être emporté en JSON et en CSV.",
  ],
};
