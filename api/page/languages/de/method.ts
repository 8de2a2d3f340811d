import type { Messages } from "../en/index.ts";

export const method: Messages["method"] = {
  title: "Wie das entschieden wird",
  intro: {
    promise:
      "Nach einem Ausfall wird versprochen, dass etwas getan wird. Aus jedem Versprechen, das in einem Bericht gefunden wird, wird genau ein öffentlicher Vorgang, und er bleibt es.",
    sources:
      "Was hier steht, ist aus diesen Vorgängen und aus der Geschichte der Berichte in git gemacht. Kein Mensch entscheidet über einen Stand: Das tun die Regeln unten, die erste, die zutrifft.",
    firstDate:
      "Der erste veröffentlichte Termin wird nie vergessen. Ihn zu verschieben ändert, wann eine Zusage überfällig ist, und nie, ob sie rechtzeitig gehalten wurde.",
    noPercentage:
      "Es gibt keinen Prozentsatz vom Ganzen: Jede Zahl steht neben dem, wovon sie ein Teil ist. Zurückgenommene Zusagen und solche ohne Termin bleiben in jeder Summe.",
  },
  states: "Stände",
  rule: "Die erste Regel, die zutrifft, entscheidet",
  rules: {
    overdue: "Offen, und heute ist nach dem jetzigen Termin und den Tagen Nachsicht.",
    removed: "Offen, und ohne ein Wort aus dem Bericht verschwunden: die Zeile oder der ganze Bericht.",
    rescheduled: "Offen; der erste Termin ist vorbei, der jetzige noch nicht.",
    due_soon: "Offen, und der Termin ist nah oder noch innerhalb der Nachsicht.",
    unproven: "Als erledigt geschlossen oder im Bericht abgehakt, und nichts Öffentliches zeigt, dass es getan wurde.",
    not_due: "Offen und später fällig.",
    undated: "Offen, und nie wurde ein Termin genannt. Bleibt in jeder Summe.",
    kept: "Mit Beleg als erledigt geschlossen, spätestens am ersten veröffentlichten Termin, oder nie mit Termin.",
    kept_late: "Dasselbe nach dem ersten Termin. Ein seither verschobener Termin ändert daran nichts.",
    already_done: "Schon erledigt, als es zugesagt wurde. Zählt weder als gehalten noch als rechtzeitig.",
    withdrawn: "Als nicht geplant geschlossen oder im Bericht zurückgenommen. Bleibt in jeder Summe.",
    replaced: "Als doppelt geschlossen oder laut Bericht durch eine andere Zusage ersetzt.",
  },
  evidence: "Was als Beleg zählt",
  evidenceRules: [
    "ein übernommener Pull Request oder ein Commit, der den Vorgang geschlossen hat;",
    "der Vorgang oder Pull Request, den der Bericht dafür nennt, sobald er erledigt oder übernommen ist;",
    "ein Link neben dem Haken im Bericht;",
    "ein Kommentar „Evidence: https://…“ von jemandem mit Schreibrecht.",
  ],
  bots: "Schließt ein Bot oder jemand ohne Schreibrecht, so gilt die Zusage als offen, wenn nichts davon dabeisteht.",
  dates: "Tage und Zeitzonen",
  datesText:
    "Ein Termin gilt, bis dieser Tag in der Zeitzone der Zusage endet; sie wurde bei der ersten Veröffentlichung festgelegt. Tage stehen hier mit ihr.",
  untracked: "Was nicht verfolgt wird",
  untrackedRows: {
    before_since: "Zusagen aus Berichten, die älter sind als der Tag, von dem an Berichte aufgenommen werden",
    ignored: "Stellen, die ihre Verfasser als nicht verfolgt gekennzeichnet haben",
    hints: "Sätze, die sich wie Zusagen lesen und in keinem Abschnitt mit Zusagen stehen",
  },
  untrackedText:
    "Was anderswo versprochen wurde, in Vorträgen, Tickets oder auf anderen Seiten, sieht diese Seite nicht.",
  unknown: "nicht bekannt",
  settings: "Einstellungen",
  settingsText: "Es sind die des Repositorys, wie sein letzter Lauf sie festgehalten hat.",
  repository: "Repository",
  warn: "Bald fällig, Tage vorher",
  grace: "Tage Nachsicht",
  proof: "Beleg nötig",
  yes: "ja",
  no: "nein",
  age: "Wie alt es sein darf",
  ageText: (minutes, snapshot, hours) =>
    `Angaben, die ein Server vor über ${minutes} Minuten von GitHub gelesen hat, heißen alt, der Schnappschuss eines Laufs nach ${snapshot} Stunden. Nach ${hours} Stunden ohne Lesen oder ohne Lauf der Action lautet das Urteil „unbekannt“, nie gut.`,
  check: "Wie man es nachprüft",
  checkText: [
    "Jede Zusage führt zu ihrer Zeile im Bericht und zu ihrem Vorgang, beide auf GitHub und beide mit eigener Geschichte.",
    "In einer Kopie des Repositorys macht `npx follow-through verify` jede Geschichte neu aus git und nennt, was nicht mit den Vorgängen übereinstimmt.",
    "Alles, was hier steht, gibt es als JSON und CSV.",
  ],
};
