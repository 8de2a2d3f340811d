import type { Language } from "../language.ts";

export const FRENCH_DATES: Language["dates"] = {
  dated:
    "publié, publiée, mis en ligne, rédigé, rédigée, mis à jour, mise à jour, dernière mise à jour, version, diffusé, édition",
  leadIns:
    "terminé, terminée, fait, prêt, livré, prévu, prévue, attendu, attendue, à terminer, à faire, à livrer, mise en service, mise en production, objectif, nous visons, probablement",
  weekOf: "la semaine du @, semaine du @",
  fortnight: "quinzaine=15, quinzaine de jours=15",
  published: "date, publié le, date de publication, date du rapport, date du compte rendu, date de rédaction",
  months: `janvier/janv, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août, septembre/sept, octobre/oct,
      novembre/nov, décembre/déc`,
  weekdays: "dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi",
  numbers:
    "un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze=15, vingt=20, trente=30, soixante=60",
  units: {
    day: "jour, jours",
    week: "semaine, semaines",
    month: "mois",
    quarter: "trimestre, trimestres",
    year: "an, ans, année, années",
  },
  current: {
    week: "cette semaine, de cette semaine, de la semaine, de semaine",
    month: "ce mois, ce mois-ci, de ce mois, du mois, de mois",
    quarter: "ce trimestre, de ce trimestre, du trimestre, de trimestre",
    year: "cette année, de cette année, de l'année, d'année",
  },
  coming: {
    week: "semaine prochaine, la semaine prochaine",
    month: "mois prochain, le mois prochain, du mois prochain",
    quarter: "trimestre prochain, prochain trimestre",
    year: "année prochaine, l'année prochaine",
  },
  alone: `cette semaine, ce mois, ce mois-ci, ce trimestre, cette année, semaine prochaine, la semaine prochaine, mois prochain, le mois prochain, trimestre prochain, prochain trimestre, année prochaine, l'année prochaine`,
  unless: "pas, de, depuis, après, début, chaque, expire, expirent, expirant, valable, valide",
  continues: "après, avant, de, d'inactivité",
  quarter: "q@, t@, @ trimestre, @er trimestre, @e trimestre, @ème trimestre",
  ordinals: "premier, deuxième/second, troisième, quatrième",
  within:
    "dans les @, sous @, d'ici @, dans un délai de @, dans @, d'ici à @, sous un délai de @, dans les prochains @, dans les prochaines @, au cours des prochains @, au cours des prochaines @",
  first: "premier",
  endOf:
    "d'ici la fin du mois de @, fin du mois de @, la fin du mois de @, d'ici fin @, d'ici la fin @, fin @, la fin @, pour fin @, avant fin @, avant la fin @, fin de @, la fin de @, d'ici à fin @, courant @, courant du mois de @, au cours de @, au cours du @, au cours du mois de @, au cours de l'année @, dans le courant de @, dans le courant du @, dans le courant du mois de @, tout au long de @, tout au long du @, avant la fin du mois de @, d'ici à la fin @, d'ici la fin du @, d'ici la fin de @",
  next: "@ prochain",
  ahead: "avant le, avant",
  before:
    "reporté au, reporté à, reportée au, reportée à, repoussé au, repoussé à, décalé au, avant le, avant, d'ici le, d'ici, d'ici au, pour le, jusqu'au, au plus tard le, pour, prévu le, prévue le, prévus le, prévues le, prévu pour, prévue pour, prévus pour, prévues pour, prévu en, prévue en, prévu au, prévue au, planifié pour, planifiée pour, planifié le, planifiée le, programmé pour, programmée pour, programmé le, programmée le, d'ici à, au plus tard en, au plus tard",
  after: "",
  of: "de, du",
  to: "à, au, jusqu'au",
  at: "le, en, au, dès, dès le, à partir de, à partir du, à compter du, courant, au mois de, à",
  hours: "midi, minuit, heures, fin de journée, la fin de journée",
  workdays: "jour ouvré, jours ouvrés, jour ouvrable, jours ouvrables",
  near: "aujourd'hui/ce jour, ce soir, demain, après-demain",
  seasons: "printemps, été, automne, hiver",
  holidays: "noël=12-25, nouvel an/jour de l'an/le nouvel an=01-01, la toussaint/toussaint=11-01, le 14 juillet=07-14",
  weeks: "semaine @, sem. @",
  parts: "mi-@=15, la mi-@=15, d'ici mi-@=15, d'ici la mi-@=15, mi @=15",
  halves: "premier semestre/1er semestre/s1, second semestre/deuxième semestre/2e semestre/s2",
  vague: `bientôt, prochainement, dès que possible, au plus vite, au plus tôt, rapidement, sous peu, dans les prochains jours, dans les prochaines semaines, dans les prochains mois, dans les jours qui viennent, dans les semaines à venir, dans les mois à venir,
      prochain sprint, au prochain sprint, ce sprint, fin du sprint, prochaine version, la rentrée, les vacances, pâques, le week-end, ce week-end, jeudi soir, début d'année`,
  early: "début @, d'ici début @, en début de @, au début de @",
  events:
    "sprint, sprints, version, versions, itération, jalon, vacances, rentrée, fêtes, saison, semestre, heures, heure",
  some: "quelques, prochains, prochaines, plusieurs",
  every: "chaque @, tous les @, toutes les @, une fois par @",
  regular: {
    day: "quotidien, quotidiennement, quotidienne",
    week: "hebdomadaire, hebdomadairement",
    month: "mensuel, mensuellement, mensuelle",
    quarter: "trimestriel, trimestriellement, trimestrielle",
    year: "annuel, annuellement, annuelle",
  },
  releases: "chaque version, à chaque version, chaque release, à chaque release",
};
