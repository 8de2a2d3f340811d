import type { Messages } from "../en/index.ts";
import { PRODUCT } from "../../../../src/core/model/product.ts";

export const method: Messages["method"] = {
  title: "Notre méthode",
  intro: {
    promise:
      "Dans un rapport d’incident (post-mortem), on s’engage à agir. Chaque engagement trouvé dans un tel rapport est suivi dans un ticket public, et un seul.",
    sources:
      "Les données proviennent de tickets publics et de l’historique git des rapports. Personne ne décide de l’état d’un engagement : il est déterminé par la première des règles ci-dessous qui s’applique.",
    firstDate:
      "La première échéance d’un engagement ne change jamais. Reporter l’échéance change la date à partir de laquelle l’engagement est en retard, mais pas le fait qu’il ait été tenu à temps ou non.",
    noPercentage:
      "Il n’y a pas de pourcentage global : chaque chiffre est indiqué avec son total. Les engagements abandonnés ou sans échéance comptent dans tous les totaux.",
  },
  states: "États",
  rule: "Règle (la première qui s’applique l’emporte)",
  rules: {
    overdue: "Ouvert ; l’échéance actuelle et le délai de grâce sont dépassés.",
    removed: "Ouvert ; sa ligne ou tout son rapport a été supprimé sans explication.",
    rescheduled:
      "Ouvert ; la première échéance est dépassée, mais l’échéance actuelle est plus tardive et n’est pas dépassée.",
    due_soon: "Ouvert ; l’échéance est proche, ou dépassée mais encore dans le délai de grâce.",
    unproven: "Fermé comme terminé ou coché dans le rapport, mais sans preuve publique.",
    not_due: "Ouvert ; l’échéance est plus lointaine.",
    undated: "Ouvert, sans échéance. Compte dans tous les totaux.",
    kept: "Réalisé avec preuve, au plus tard à la première échéance s’il y en avait une.",
    kept_late: "Réalisé avec preuve, mais après la première échéance, même si celle-ci a été reportée.",
    already_done: "Déjà réalisé au moment de la promesse. N’est compté ni comme tenu ni comme tenu à temps.",
    withdrawn: "Fermé comme non prévu, ou abandonné dans le rapport. Compte dans tous les totaux.",
    replaced: "Fermé comme doublon, ou remplacé par un autre engagement dans le rapport.",
  },
  evidence: "Ce qui compte comme preuve",
  evidenceRules: [
    "une pull request fusionnée, ou un commit, qui a fermé le ticket ;",
    "le ticket ou la pull request que le rapport désigne pour suivre l’engagement, une fois le ticket terminé ou la pull request fusionnée ;",
    "un lien à côté de la case cochée dans le rapport ;",
    "un commentaire « Evidence: https://… » d’une personne ayant un accès en écriture au dépôt.",
  ],
  bots: "Si un robot, ou une personne sans accès en écriture, ferme un ticket, l’engagement est toujours considéré comme ouvert, sauf si la fermeture vient d’une pull request, d’un commit ou d’un ticket de suivi, ou si l’élément est coché dans le rapport.",
  dates: "Dates et fuseaux horaires",
  datesText:
    "Un engagement arrive à échéance à la fin de la journée, dans son propre fuseau horaire, fixé au début du suivi. Les dates sont affichées avec ce fuseau.",
  untracked: "Ce qui n’est pas suivi",
  untrackedRows: {
    before_since: "engagements de rapports publiés avant le début du suivi",
    ignored: "éléments que leurs auteurs ont exclus du suivi",
    hints: "phrases qui ressemblent à des engagements, en dehors des sections analysées",
  },
  untrackedText:
    "Les engagements pris ailleurs, par exemple dans des conférences, des tickets ou sur d’autres pages, ne sont pas suivis.",
  unknown: "nombre inconnu",
  settings: "Paramètres",
  settingsText: "Chaque dépôt a ses propres paramètres, enregistrés lors de sa dernière exécution.",
  repository: "Dépôt",
  warn: "Bientôt à échéance (jours avant)",
  grace: "Délai de grâce (jours)",
  proof: "Preuve exigée",
  yes: "oui",
  no: "non",
  age: "Ancienneté des données",
  ageText: (minutes, snapshot, hours) =>
    `Les données sont signalées comme anciennes ${minutes} minutes après leur lecture sur GitHub par un serveur, ou ${snapshot} heures après l’écriture d’un instantané par une exécution. Après ${hours} heures sans lecture ou sans exécution de l’Action, le résultat est « inconnu ».`,
  check: "Comment vérifier",
  checkText: [
    "Chaque engagement renvoie à sa ligne dans le rapport et à son ticket. GitHub conserve l’historique des deux.",
    `Dans un clone du dépôt, \`${PRODUCT.npx} verify\` reconstitue chaque historique à partir de git et liste tous les écarts avec les tickets.`,
    "Tout ce qui est affiché ici est aussi disponible en JSON et en CSV.",
  ],
};
