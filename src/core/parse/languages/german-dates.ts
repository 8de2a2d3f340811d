import type { Language } from "../language.ts";

export const GERMAN_DATES: Language["dates"] = {
  dated:
    "veröffentlicht, erstellt, geschrieben, stand, fassung, version, aktualisiert, letzte änderung, zuletzt geändert, vorgelegt, ausgabe",
  leadIns:
    "erledigt, fertig, umgesetzt, abgeschlossen, geplant, erwartet, voraussichtlich, zu erledigen, soll fertig sein, soll erledigt sein, wir rechnen damit, wir planen das, abschluss, umsetzung, ziel, hoffentlich",
  weekOf: "woche vom @, der woche vom @, woche ab @, woche ab dem @, der woche ab dem @, woche um den @",
  published: "datum, veröffentlicht, veröffentlicht am, berichtsdatum, datum des berichts, bericht vom, erstellt am",
  months: `januar/jan/jänner/januars, februar/feb/februars, märz/mrz, april/apr/aprils, mai/mais, juni/jun/junis, juli/jul/julis, august/aug/augusts, september/sept/sep/septembers,
      oktober/okt/oktobers, november/nov/novembers, dezember/dez/dezembers`,
  weekdays: "sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag/sonnabend",
  numbers:
    "einem/einer/einen/eine/ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, vierzehn=14, fünfzehn=15, zwanzig=20, dreißig=30, sechzig=60, neunzig=90",
  units: {
    day: "tag, tage, tagen",
    week: "woche, wochen",
    month: "monat, monate, monaten, monats",
    quarter: "quartal, quartale, quartalen, quartals",
    year: "jahr, jahre, jahren, jahres",
  },
  current: {
    week: "diese woche, dieser woche, der woche",
    month: "diesen monat, dieses monats, des monats, monatsende, diesem monat",
    quarter: "dieses quartal, dieses quartals, des quartals, quartalsende, diesem quartal",
    year: "dieses jahr, dieses jahres, des jahres, jahresende, das jahresende, diesem jahr",
  },
  coming: {
    week: "nächste woche, nächster woche, nächsten woche, kommende woche, kommenden woche, kommender woche",
    month: "nächsten monat, nächsten monats, nächster monat, nächstem monat, kommenden monat, kommenden monats",
    quarter:
      "nächstes quartal, nächsten quartals, nächsten quartal, kommendes quartal, kommenden quartal, kommenden quartals",
    year: "nächstes jahr, nächsten jahres, nächsten jahr, kommendes jahr, kommenden jahr, kommenden jahres",
  },
  alone: `diese woche, dieser woche, diesen monat, dieses quartal, dieses jahr, nächste woche, nächster woche, nächsten monat, nächstes quartal, nächstes jahr, jahresende, monatsende, quartalsende, diesem jahr, diesem monat, diesem quartal, nächsten woche, nächsten jahr, nächsten quartal, kommende woche, kommenden monat, kommenden quartal, kommenden jahr, kommendes jahr`,
  unless: "nicht, nicht vor, von, seit, nach, anfang, jeden, alle, läuft ab, ablaufen, gültig, abläuft",
  continues: "nach, vor, alte, alten, lang, später",
  quarter: "q@, @. quartal, @ quartal, @ quartals, @. quartals",
  ordinals: "erstes/ersten, zweites/zweiten, drittes/dritten, viertes/vierten",
  within:
    "innerhalb von @, innerhalb der nächsten @, in den nächsten @, in den kommenden @, innerhalb der kommenden @, binnen @, in @, in spätestens @",
  first: "ersten, erster",
  endOf:
    "ende @, bis ende @, zum ende @, bis zum ende @, mitte bis ende @, @ zu ende ist, @ vorbei ist, im laufe des @, im laufe der @, im laufe @, im laufe des jahres @, im verlauf des @, im verlauf @, im lauf des @, ende des jahres @, ende des @, bis ende des @, zum ende des @, bis zum ende des @",
  next: "nächsten @, nächster @, kommenden @",
  ahead: "vor dem, vor",
  before:
    "verschoben auf, verlegt auf, vertagt auf, bis, bis zum, spätestens, spätestens am, vor dem, vor, noch vor, noch vor dem, noch bis, noch bis zum, geplant für, geplant am, geplant im, terminiert auf, angesetzt für, angesetzt auf, vorgesehen für, vorgesehen am, eingeplant für, voraussichtlich, voraussichtlich bis, voraussichtlich am, voraussichtlich im",
  after: "",
  of: "des",
  to: "bis",
  at: "am, im, in, ab, ab dem, den, beginnend am, zum, noch im, noch am, gegen, voraussichtlich",
  hours: "uhr, mittag, mitternacht, feierabend, ende des tages",
  workdays: "werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen",
  near: "heute/ab sofort/heutigen tag/heutiger tag, heute abend, morgen, übermorgen",
  seasons: "frühling/frühjahr, sommer, herbst, winter",
  holidays: "weihnachten=12-25, heiligabend=12-24, neujahr=01-01, silvester=12-31, nikolaus=12-06",
  weeks: "kw @, kalenderwoche @",
  parts: "mitte @=15, bis mitte @=15",
  halves:
    "erstes halbjahr/erste halbjahr/ersten halbjahr/1. halbjahr, zweites halbjahr/zweite halbjahr/zweiten halbjahr/2. halbjahr",
  vague: `bald, demnächst, in kürze, baldmöglichst, so bald wie möglich, so schnell wie möglich, schnellstmöglich, zeitnah, in naher zukunft, in den nächsten tagen, in den nächsten wochen, in den nächsten monaten,
      in den kommenden tagen, in den kommenden wochen, in den kommenden monaten, nächster sprint, nächsten sprint, diesen sprint, nächstes release, nächsten release, ostern, pfingsten, semesterende, ende des semesters, quartalswechsel, wochenende, am wochenende`,
  early: "anfang @, bis anfang @, spätestens anfang @, zu beginn @",
  events:
    "sprint, sprints, release, releases, version, iteration, meilenstein, ferien, feiertagen, feiertage, urlaub, semester, semesters, saison, sitzung, stunden, stunde",
  some: "paar, einige, einigen, wenigen, mehrere, mehreren, kommenden, nächsten",
  every:
    "jede @, jeden @, jedes @, alle @, jede zweite @=2, jeden zweiten @=2, jedes zweite @=2, einmal pro @, einmal im @",
  regular: {
    day: "täglich",
    week: "wöchentlich",
    month: "monatlich",
    quarter: "vierteljährlich, quartalsweise",
    year: "jährlich",
  },
  releases: "jedem release, jedes release, bei jedem release, mit jedem release, pro release",
};
