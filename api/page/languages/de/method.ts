import type { Messages } from "../en/index.ts";
import { PRODUCT } from "../../../../src/core/model/product.ts";

export const method: Messages["method"] = {
  title: "So wird bewertet",
  intro: {
    promise:
      "In Berichten über Ausfälle (Post-mortems) wird zugesagt, dass etwas getan wird. Zu jeder Zusage, die in einem solchen Bericht gefunden wird, gibt es genau ein öffentliches Issue.",
    sources:
      "Die Daten stammen aus öffentlichen Issues und aus der Git-Historie der Berichte. Über den Status entscheidet kein Mensch, sondern die erste der folgenden Regeln, die zutrifft.",
    firstDate:
      "Der erste Termin einer Zusage steht unveränderlich fest. Wird der Termin verschoben, ändert sich nur, ab wann die Zusage überfällig ist, nicht aber, ob sie pünktlich erfüllt wurde.",
    noPercentage:
      "Eine Gesamtquote gibt es nicht: Jede Zahl steht zusammen mit der Gesamtzahl, auf die sie sich bezieht. Zurückgezogene Zusagen und solche ohne Termin zählen überall mit.",
  },
  states: "Status",
  rule: "Regel (die erste zutreffende entscheidet)",
  rules: {
    overdue: "Offen; der aktuelle Termin und die Karenzfrist sind verstrichen.",
    removed: "Offen; die Zeile oder der ganze Bericht wurde ohne Erklärung entfernt.",
    rescheduled: "Offen; der erste Termin ist verstrichen, der aktuelle liegt später und ist nicht überfällig.",
    due_soon: "Offen; der Termin steht bevor oder ist verstrichen, die Karenzfrist läuft aber noch.",
    unproven: "Als erledigt geschlossen oder im Bericht abgehakt, aber ohne öffentlichen Beleg.",
    not_due: "Offen und erst später fällig.",
    undated: "Offen und ohne Termin. Zählt in allen Summen mit.",
    kept: "Mit Beleg erledigt, und zwar bis zum ersten Termin, falls es einen gab.",
    kept_late: "Mit Beleg erledigt, aber nach dem ersten Termin, auch wenn der Termin verschoben wurde.",
    already_done: "War bei der Zusage schon erledigt. Zählt weder als erfüllt noch als pünktlich.",
    withdrawn: "Als nicht geplant geschlossen oder im Bericht zurückgezogen. Zählt in allen Summen mit.",
    replaced: "Als Duplikat geschlossen oder im Bericht durch eine andere Zusage ersetzt.",
  },
  evidence: "Was als Beleg zählt",
  evidenceRules: [
    "ein gemergter Pull Request oder ein Commit, der das Issue geschlossen hat;",
    "das Ticket (Issue oder Pull Request), das der Bericht zur Zusage nennt, sobald es erledigt oder gemergt ist;",
    "ein Link neben dem Haken im Bericht;",
    "ein Kommentar „Evidence: https://…“ von jemandem mit Schreibrechten im Repository.",
  ],
  bots: "Schließt ein Bot oder jemand ohne Schreibrechte ein Issue, gilt die Zusage weiterhin als offen, es sei denn, ein Pull Request, ein Commit oder ein Ticket hat es geschlossen oder der Punkt ist im Bericht abgehakt.",
  dates: "Termine und Zeitzonen",
  datesText:
    "Eine Zusage ist bis zum Ende des Tages in ihrer eigenen Zeitzone fällig. Diese wird festgelegt, wenn die Zusage zum ersten Mal erfasst wird, und steht neben dem Datum.",
  untracked: "Was nicht erfasst wird",
  untrackedRows: {
    before_since: "Zusagen aus Berichten, die vor Beginn der Erfassung erschienen sind",
    ignored: "Punkte, die von ihren Verfassern ausgenommen wurden",
    hints: "Sätze, die nach einer Zusage klingen, aber außerhalb der ausgewerteten Abschnitte stehen",
  },
  untrackedText:
    "Zusagen, die anderswo gemacht wurden, etwa in Vorträgen, Tickets oder auf anderen Seiten, sind nicht erfasst.",
  unknown: "unbekannt",
  settings: "Einstellungen",
  settingsText: "Jedes Repository hat eigene Einstellungen. Angegeben sind die des letzten Laufs.",
  repository: "Repository",
  warn: "Bald fällig (Tage vorher)",
  grace: "Karenzfrist (Tage)",
  proof: "Beleg erforderlich",
  yes: "ja",
  no: "nein",
  age: "Alter der Daten",
  ageText: (minutes, snapshot, hours) =>
    `Daten gelten als alt, wenn ein Server sie vor mehr als ${minutes} Minuten von GitHub gelesen oder ein Lauf sie vor mehr als ${snapshot} Stunden in einen Snapshot geschrieben hat. Wurde ${hours} Stunden lang nichts gelesen oder lief die Action so lange nicht, lautet das Ergebnis „unbekannt“.`,
  check: "So lässt es sich nachprüfen",
  checkText: [
    "Jede Zusage ist mit ihrer Zeile im Bericht und mit ihrem Issue verlinkt. GitHub bewahrt die Historie von beiden auf.",
    `In einem Klon des Repositorys rekonstruiert \`${PRODUCT.npx} verify\` jeden Verlauf aus Git und listet alle Abweichungen von den Issues auf.`,
    "Alles, was hier steht, gibt es auch als JSON und CSV.",
  ],
};
