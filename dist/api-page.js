import { PRODUCT, capitalise, clip, groupBy, oneLine, plural as plural$16 } from "./core-model-start.js";
import { sha256, utf8ToBytes } from "./lib.js";
import { daysBetween, memoize, parseDay, todayIn } from "./core-model-for-read.js";
import { evidenceKind } from "./core-model.js";
import { inCommit as inCommit$1, quoteOr, workName } from "./core-render.js";
import { STATES, STATE_WORDS } from "./core-assess-for-read.js";
import { ENGLISH, UNKNOWN_AFTER_MS, describePublicEvent, entryId, eventsOfEntry, goneIssues, issueUrl, newestEvents, promiseSourceUrl, promisedOn, reportPath, reportSourceUrl, ticketUrl, trackerUrl, untrackedCounts } from "./api-view.js";
import { STALE_AFTER_MS } from "./api-facts.js";
import { diffArrays, html as html$1, raw } from "./lib-server.js";
import { dueDateHistory, isHistoryComplete } from "./core-lifecycle.js";
import { DUE_GROUPS, countOpen, isFirstDatePast, onTimeByQuarter, tally } from "./core-assess.js";

// api/page/number-format.ts
/** Creates functions that format numbers and plurals in a language: https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
function createNumberFormat(locale) {
	const format = new Intl.NumberFormat(locale);
	const rules = new Intl.PluralRules(locale);
	const small = Array.from({ length: 100 }, (_, value) => format.format(value));
	const number = (value) => small[value] ?? format.format(value);
	return {
		number,
		plural: (count, forms) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}`
	};
}

// api/page/languages/de/events.ts
const CLOSED_AS$3 = {
	completed: "als erledigt geschlossen",
	not_planned: "als nicht geplant geschlossen",
	duplicate: "als Duplikat geschlossen"
};
/** What happened, in German. */
const GERMAN = {
	promised: ({ to, report }, { quote, day, brief }) => `Zugesagt${brief ? "" : ` in ${quote(report)}`}${to === null ? ", ohne Termin" : ` für den ${day(to)}`}.`,
	dated: (event, { day }) => `Termin festgelegt: ${day(event.to)}${inCommit$1(event)}.`,
	moved: (event, style) => `Termin ${howFar$3(event)}: ${style.day(event.from)} → ${style.day(event.to)}${inCommit$1(event)}${because$3(event, style)}.`,
	reworded: (event, { quote }) => `Umformuliert${inCommit$1(event)}. Vorher: ${quote(event.before)} Jetzt: ${quote(event.after)}`,
	owner: ({ from, to }, style) => `Zuständigkeit geändert: ${quoteOr("niemand", from, style)} → ${quoteOr("niemand", to, style)}.`,
	tracker: ({ from, to }, style) => `Ticket geändert: ${quoteOr("keines", from, style)} → ${quoteOr("keines", to, style)}.`,
	ticked: (event) => `Im Bericht als erledigt markiert${inCommit$1(event)}.`,
	unticked: (event) => `Im Bericht nicht mehr als erledigt markiert${inCommit$1(event)}.`,
	removed: (event) => `Ohne Erklärung aus dem Bericht entfernt${inCommit$1(event)}.`,
	restored: (event) => `Wieder im Bericht${inCommit$1(event)}.`,
	withdrawn: (event, style) => event.replaced_by === null ? `Im Bericht zurückgezogen${inCommit$1(event)}${because$3(event, style)}.` : `Im Bericht ersetzt durch ${style.quote(event.replaced_by)}${inCommit$1(event)}${because$3(event, style)}.`,
	reason: (event, style) => `Grund genannt${by$3(event, style)}: ${style.quote(event.text)}.`,
	closed: (event, style) => `Issue${by$3(event, style)} ${CLOSED_AS$3[event.as]}.`,
	reopened: ({ early }, style) => early === void 0 ? "Wieder geöffnet." : `Wieder geöffnet, weil ${workName(early, style)} schon vor der Zusage fertig war: ${style.address(early)}`,
	evidence: ({ evidence: { url }, early }, style) => early ? `${workName(url, style)} war schon vor der Zusage fertig und zählt deshalb nicht als Beleg: ${style.address(url)}` : `Beleg erfasst: ${style.address(url)}`,
	other: () => "Ein Ereignis, das diese Version nicht kennt.",
	edited: () => "Der automatisch verwaltete Teil wurde von Hand geändert und aus der Git-Historie des Berichts wiederhergestellt.",
	overdue: ({ due }, { day }) => `Zum Termin am ${day(due)} nicht erledigt.`,
	gone: ({ number }) => `Issue #${number}, mit dem eine Zusage verfolgt wurde, wurde gelöscht, verschoben oder ist nicht mehr sichtbar.`
};
function because$3({ reason }, { quote }) {
	return reason === null ? "" : `, Grund: ${quote(reason)}`;
}
function by$3(event, { name }) {
	return event.by === null ? "" : ` von ${name(event.by)}`;
}
function howFar$3({ from, to }) {
	const days = daysBetween(from, to);
	return `um ${plural$16(Math.abs(days), "Tag", "Tage")} ${days < 0 ? "vorgezogen" : "verschoben"}`;
}

// api/page/languages/de/method.ts
const method$4 = {
	title: "So wird bewertet",
	intro: {
		promise: "In Berichten über Ausfälle (Post-mortems) wird zugesagt, dass etwas getan wird. Zu jeder Zusage, die in einem solchen Bericht gefunden wird, gibt es genau ein öffentliches Issue.",
		sources: "Die Daten stammen aus öffentlichen Issues und aus der Git-Historie der Berichte. Über den Status entscheidet kein Mensch, sondern die erste der folgenden Regeln, die zutrifft.",
		firstDate: "Der erste Termin einer Zusage steht unveränderlich fest. Wird der Termin verschoben, ändert sich nur, ab wann die Zusage überfällig ist, nicht aber, ob sie pünktlich erfüllt wurde.",
		noPercentage: "Eine Gesamtquote gibt es nicht: Jede Zahl steht zusammen mit der Gesamtzahl, auf die sie sich bezieht. Zurückgezogene Zusagen und solche ohne Termin zählen überall mit."
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
		replaced: "Als Duplikat geschlossen oder im Bericht durch eine andere Zusage ersetzt."
	},
	evidence: "Was als Beleg zählt",
	evidenceRules: [
		"ein gemergter Pull Request oder ein Commit, der das Issue geschlossen hat;",
		"das Ticket (Issue oder Pull Request), das der Bericht zur Zusage nennt, sobald es erledigt oder gemergt ist;",
		"ein Link neben dem Haken im Bericht;",
		"ein Kommentar „Evidence: https://…“ von jemandem mit Schreibrechten im Repository."
	],
	bots: "Schließt ein Bot oder jemand ohne Schreibrechte ein Issue, gilt die Zusage weiterhin als offen, es sei denn, ein Pull Request, ein Commit oder ein Ticket hat es geschlossen oder der Punkt ist im Bericht abgehakt.",
	dates: "Termine und Zeitzonen",
	datesText: "Eine Zusage ist bis zum Ende des Tages in ihrer eigenen Zeitzone fällig. Diese wird festgelegt, wenn die Zusage zum ersten Mal erfasst wird, und steht neben dem Datum.",
	untracked: "Was nicht erfasst wird",
	untrackedRows: {
		before_since: "Zusagen aus Berichten, die vor Beginn der Erfassung erschienen sind",
		ignored: "Punkte, die von ihren Verfassern ausgenommen wurden",
		hints: "Sätze, die nach einer Zusage klingen, aber außerhalb der ausgewerteten Abschnitte stehen"
	},
	untrackedText: "Zusagen, die anderswo gemacht wurden, etwa in Vorträgen, Tickets oder auf anderen Seiten, sind nicht erfasst.",
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
	ageText: (minutes, snapshot, hours) => `Daten gelten als alt, wenn ein Server sie vor mehr als ${minutes} Minuten von GitHub gelesen oder ein Lauf sie vor mehr als ${snapshot} Stunden in einen Snapshot geschrieben hat. Wurde ${hours} Stunden lang nichts gelesen oder lief die Action so lange nicht, lautet das Ergebnis „unbekannt“.`,
	check: "So lässt es sich nachprüfen",
	checkText: [
		"Jede Zusage ist mit ihrer Zeile im Bericht und mit ihrem Issue verlinkt. GitHub bewahrt die Historie von beiden auf.",
		`In einem Klon des Repositorys rekonstruiert \`${PRODUCT.npx} verify\` jeden Verlauf aus Git und listet alle Abweichungen von den Issues auf.`,
		"Alles, was hier steht, gibt es auch als JSON und CSV."
	]
};

// api/page/languages/de/outcome.ts
const { plural: plural$15 } = createNumberFormat("de-DE");
const inDays = (count) => plural$15(count, {
	one: "Tag",
	other: "Tagen"
});
const outcome$4 = {
	overdue: (count, due) => `Seit ${inDays(count)} überfällig: Termin war der ${due}`,
	removed: (day) => `${day === null ? "Ohne" : `Am ${day} ohne`} Erklärung aus dem Bericht entfernt`,
	rescheduled: (count, due) => `Offen. Der erste Termin ist seit ${inDays(count)} verstrichen, der neue ist der ${due}`,
	grace: (count, due) => `Offen. Termin seit ${inDays(count)} verstrichen (${due}), die Karenzfrist läuft noch`,
	notDue: (due) => `Offen. Fällig am ${due}`,
	undated: "Offen, ohne Termin",
	unproven: (day) => `Am ${day} als erledigt gemeldet, aber ohne öffentlichen Beleg`,
	kept: (day, due) => `Am ${day} erfüllt${due === null ? "" : `, Termin war der ${due}`}`,
	keptLate: (count, day) => `Am ${day} erfüllt, ${plural$15(count, {
		one: "Tag",
		other: "Tage"
	})} zu spät`,
	alreadyDone: "Bei der Zusage schon erledigt",
	withdrawn: (day) => `Am ${day} zurückgezogen`,
	replaced: (day) => `Am ${day} ersetzt`
};
const timeline$4 = {
	promised: "zugesagt",
	due: "fällig",
	firstDue: "zuerst fällig",
	moved: "verschoben auf",
	today: "heute",
	done: "erledigt",
	ended: "beendet",
	noReason: "kein Grund genannt"
};

// api/page/languages/de/promises.ts
const { number: number$11, plural: plural$14 } = createNumberFormat("de-DE");
const days$14 = (count) => plural$14(count, {
	one: "Tag",
	other: "Tage"
});
const promises$3 = (count) => plural$14(count, {
	one: "Zusage",
	other: "Zusagen"
});
const times$6 = (count) => [
	"nie",
	"einmal",
	"zweimal",
	"dreimal"
][count] ?? `${number$11(count)}-mal`;
const is = (count) => count === 1 ? "ist" : "sind";
const was = (count) => count === 1 ? "wurde" : "wurden";
const all$4 = (count) => count === 1 ? "Sie" : count === 2 ? "Beide" : `Alle ${number$11(count)}`;
const headline$5 = {
	overline: (name, incidents) => `Was ${name === null ? "" : `${name} `}nach ${plural$14(incidents, {
		one: "Vorfall",
		other: "Vorfällen"
	})} zugesagt ${name === null ? "wurde" : "hat"}`,
	due: (count, day) => `Bis ${day === null ? "heute" : `zum ${day}`} ${count === 1 ? "war" : "waren"} ${promises$3(count)} fällig`,
	groups: {
		kept_on_time: (count) => `${number$11(count)} pünktlich erfüllt`,
		kept_late: (count) => `${number$11(count)} verspätet erfüllt`,
		overdue: (count) => `${number$11(count)} überfällig`,
		rescheduled: (count) => `${number$11(count)} verschoben`,
		in_grace: (count) => `${number$11(count)} in der Karenzfrist`,
		unproven: (count) => `${number$11(count)} ohne Beleg erledigt`,
		withdrawn_or_replaced: (count) => `${number$11(count)} zurückgezogen oder ersetzt`,
		removed: (count) => `${number$11(count)} aus dem Bericht entfernt`
	},
	all: {
		kept_on_time: (count) => `${all$4(count)} ${was(count)} pünktlich erfüllt`,
		kept_late: (count) => `${all$4(count)} ${was(count)} verspätet erfüllt`,
		overdue: (count) => `${all$4(count)} ${is(count)} überfällig`,
		rescheduled: (count) => `${all$4(count)} ${was(count)} verschoben`,
		in_grace: (count) => `${all$4(count)} ${is(count)} in der Karenzfrist`,
		unproven: (count) => `${all$4(count)} ${was(count)} ohne Beleg erledigt`,
		withdrawn_or_replaced: (count) => `${all$4(count)} ${was(count)} zurückgezogen oder ersetzt`,
		removed: (count) => `${all$4(count)} ${was(count)} aus dem Bericht entfernt`
	},
	nothingDue: "Bisher war nichts fällig",
	open: (count) => `${promises$3(count)} ${is(count)} offen`,
	early: (count) => `${promises$3(count)} ${was(count)} vorzeitig oder ohne Termin erfüllt`,
	removed: (count) => `${number$11(count)} noch nicht fällige ${was(count)} aus dem Bericht entfernt`,
	gone: (count) => plural$14(count, {
		one: "Issue ist nicht auffindbar",
		other: "Issues sind nicht auffindbar"
	}),
	none: "Keine Zusagen erfasst",
	total: (count, since) => `Insgesamt ${promises$3(count)}${since === null ? "" : ` seit dem ${since}`}${count === 1 ? ", verlinkt" : ", jede verlinkt"} mit ihrem Bericht und einem öffentlichen Issue.`,
	ownerless: (count) => `Bei ${promises$3(count)} ist niemand als zuständig genannt.`
};
const units$5 = {
	overdue: (count) => `${number$11(count)} überfällig`,
	removed: (count) => `${number$11(count)} entfernt`,
	rescheduled: (count) => `${number$11(count)} verschoben`,
	grace: (count) => `${number$11(count)} in der Karenzfrist`,
	unproven: (count) => `${number$11(count)} ohne Beleg erledigt`,
	kept: (count) => `${number$11(count)} erfüllt`,
	kept_late: (count) => `${number$11(count)} verspätet erfüllt`,
	not_due: (count) => `${number$11(count)} noch nicht fällig`,
	undated: (count) => `${number$11(count)} ohne Termin`,
	already_done: (count) => `${number$11(count)} schon erledigt`,
	withdrawn: (count) => `${number$11(count)} zurückgezogen oder ersetzt`
};
const unitNotes$4 = {
	longest: (late, count) => `${count === 1 ? "" : "am längsten "}seit ${plural$14(late, {
		one: "Tag",
		other: "Tagen"
	})}`,
	next: (day) => `nächster Termin: ${day}`,
	neverOverdue: "nie überfällig",
	early: (count) => `${number$11(count)} vorzeitig oder ohne Termin`,
	whenPublished: "zum Zeitpunkt der Zusage",
	withoutEvidence: (count) => `${number$11(count)} ohne Beleg`,
	withoutReason: (count) => `${number$11(count)} ohne Begründung`
};
const row$5 = {
	late: (count) => `${days$14(count)} zu spät`,
	due: (day) => `fällig ${day}`,
	was: (day) => `war fällig ${day}`,
	done: (day) => `erledigt ${day}`,
	noDate: "kein Termin",
	moved: (count, complete, day) => `${complete ? "" : "mindestens "}${times$6(count)} verschoben, zuerst fällig am ${day}`,
	after: (report) => `nach ${report}`
};

// api/page/languages/de/share.ts
const { plural: plural$13 } = createNumberFormat("de-DE");
const days$13 = (count) => plural$13(count, {
	one: "Tag",
	other: "Tage"
});
const sinceDays = (count) => plural$13(count, {
	one: "Tag",
	other: "Tagen"
});
const share$4 = {
	heading: "Teilen",
	promise: (name, on, title, due) => `${name === null ? "Zusage" : `Zusage von ${name}`}${on === null ? "" : ` vom ${on}`}: „${title}“${due === null ? "" : `, fällig am ${due}`}.`,
	asOf: (day, state) => `Stand ${day}: ${state}.`,
	overdue: (count) => `seit ${sinceDays(count)} überfällig`,
	removed: "ohne Erklärung aus dem Bericht entfernt",
	rescheduled: (count, due) => `offen, erster Termin seit ${sinceDays(count)} verstrichen, verschoben auf den ${due}`,
	grace: (count) => `Termin seit ${sinceDays(count)} verstrichen, noch in der Karenzfrist`,
	notDue: "offen und noch nicht fällig",
	undated: "offen und ohne Termin",
	unproven: (day) => `Am ${day} als erledigt gemeldet, ohne öffentlichen Beleg.`,
	kept: (day) => `Am ${day} erfüllt.`,
	keptLate: (count, day) => `Am ${day} erfüllt, ${days$13(count)} zu spät.`,
	alreadyDone: "Bei der Zusage schon erledigt.",
	withdrawn: (day, reason) => `Am ${day} zurückgezogen. ${reason}`,
	replaced: (day, reason) => `Am ${day} ersetzt. ${reason}`
};

// api/page/languages/de/index.ts
const { number: number$10, plural: plural$12 } = createNumberFormat("de-DE");
const days$12 = (count) => plural$12(count, {
	one: "Tag",
	other: "Tage"
});
const byDays = (count) => plural$12(count, {
	one: "Tag",
	other: "Tagen"
});
const times$5 = (count) => [
	"nie",
	"einmal",
	"zweimal",
	"dreimal"
][count] ?? `${number$10(count)}-mal`;
const state$1 = {
	overdue: "überfällig",
	removed: "aus dem Bericht entfernt",
	rescheduled: "über den ersten Termin hinaus verschoben",
	due_soon: "bald fällig",
	unproven: "erledigt ohne Beleg",
	not_due: "noch nicht fällig",
	undated: "ohne Termin",
	kept: "erfüllt",
	kept_late: "verspätet erfüllt",
	already_done: "bei der Zusage schon erledigt",
	withdrawn: "zurückgezogen",
	replaced: "ersetzt"
};
const de = {
	locale: "de-DE",
	number: number$10,
	state: state$1,
	stateLabels: state$1,
	overdueBy: (count) => `seit ${byDays(count)} überfällig`,
	withinGrace: (count) => `Termin seit ${byDays(count)} verstrichen, noch in der Karenzfrist`,
	keptLateBy: (count) => `${days$12(count)} zu spät erfüllt`,
	labelled: (name, value) => `${name}: ${value}`,
	joints: {
		comma: ", ",
		period: ".",
		space: " ",
		open: " (",
		close: ")"
	},
	title: "Was wir zugesagt haben",
	headline: headline$5,
	units: units$5,
	unitNotes: unitNotes$4,
	row: row$5,
	outcome: outcome$4,
	timeline: timeline$4,
	share: share$4,
	verdict: {
		kept: "{kept} von {due} fälligen erfüllt",
		late: "{n} verspätet",
		nothingDue: "Noch nichts fällig",
		open: "{n} offen",
		early: "{n} erfüllt",
		overdue: "{n} überfällig",
		removed: "{n} entfernt",
		gone: "{n} nicht auffindbar",
		none: "Keine Zusagen erfasst",
		unknown: "Unbekannt"
	},
	notNone: "Das heißt nicht, dass nichts zugesagt wurde.",
	of: (part, total) => `${number$10(part)} von ${number$10(total)}`,
	strip: {
		label: "Alter der Daten",
		read: (when) => `Stand: ${when}`,
		ran: (when) => `letzter Lauf: ${when}`,
		neverRan: "noch kein Lauf",
		holds: (when) => `gültig bis ${when}`,
		outlived: "Diese Seite ist veraltet. Inzwischen überfällige Zusagen fehlen möglicherweise.",
		stale: "Diese Daten sind alt. Neuere Änderungen fehlen möglicherweise.",
		unknown: "Diese Daten sind zu alt, um verlässlich zu sein. Neuere liegen nicht vor.",
		moreProblems: (count) => plural$12(count, {
			one: "weiteres Problem.",
			other: "weitere Probleme."
		}),
		today: (day) => `Das heutige Datum ist über FOLLOW_THROUGH_TODAY auf den ${day} festgelegt.`
	},
	sections: {
		overdue: "Überfällig",
		removed: "Aus dem Bericht entfernt",
		rescheduled: "Über den ersten Termin hinaus verschoben",
		grace: "In der Karenzfrist",
		unproven: "Ohne Beleg erledigt",
		kept: "Erfüllt",
		kept_late: "Verspätet erfüllt",
		not_due: "Noch nicht fällig",
		undated: "Ohne Termin",
		already_done: "Bei der Zusage schon erledigt",
		withdrawn: "Zurückgezogen oder ersetzt",
		reports: "Nach Bericht",
		quarters: "Zum ersten Termin erfüllt, nach Quartal",
		moved: "Verschobene Termine",
		lost: "Nicht auffindbare Issues",
		log: "Was sich geändert hat",
		take: "Abonnieren oder herunterladen",
		embed: "Diese Seite einbetten"
	},
	gone: {
		lead: "Mit diesen Issues wurden Zusagen verfolgt. Sie lassen sich nicht mehr lesen und fehlen deshalb möglicherweise in den Zahlen.",
		deleted: "gelöscht",
		moved: "in ein anderes Repository verschoben",
		hidden: "nicht mehr sichtbar"
	},
	nothing: "Keine Einträge.",
	more: (count) => `${number$10(count)} weitere: siehe die einzelnen Berichte.`,
	due: {
		on: (day) => `fällig am ${day}`,
		none: "kein Termin",
		noDay: (text) => `kein genaues Datum („${text}“)`,
		slips: (count, late, complete) => `${complete ? "" : "mindestens "}${times$5(count)} verschoben, ${late < 0 ? "−" : "+"}${days$12(Math.abs(late))}`
	},
	daysFrom: (count) => `${count < 0 ? "−" : "+"}${days$12(Math.abs(count))}`,
	nobody: "niemand genannt",
	reason: (text) => `Grund: „${text}“`,
	noReason: "Es wurde kein Grund genannt.",
	published: ["veröffentlicht am ", ""],
	commitment: {
		promisedBy: (name, day) => [`${name === null ? "Zugesagt" : `Von ${name} zugesagt`}${day === null ? "" : ` am ${day}`}, nach `, ""],
		words: () => "Im Wortlaut",
		check: "Selbst nachprüfen",
		all: "Alle Zusagen",
		owner: "Zuständig",
		line: (line) => `Zeile ${line}`,
		tracker: "Ticket",
		evidence: "Belege",
		noEvidence: "keine",
		reason: "Grund",
		issue: "Issue",
		noIssue: "noch nicht angelegt",
		dates: "Termine und Ergebnis",
		promised: "Zugesagt für",
		moved: "Verschoben auf",
		done: "Erledigt",
		today: "Heute",
		afterFirst: "Nach dem ersten Termin",
		rewordings: "Änderungen am Wortlaut",
		before: "Vorher",
		after: "Nachher",
		history: "Verlauf",
		shortened: "Der Verlauf ist zu lang, um ihn vollständig zu zeigen. Hier stehen die ersten und die letzten Ereignisse; in den Kommentaren am Issue sind alle beschrieben.",
		day: "Datum",
		what: "Was geschah"
	},
	evidence: {
		pull_request: "gemergter Pull Request",
		commit: "Commit",
		tracker: "erledigtes Ticket",
		link: "Link im Bericht",
		comment: "Kommentar aus dem Team",
		other: "anderer Beleg",
		notChecked: "nicht geprüft"
	},
	rejected: {
		before_promise: "schon vor der Zusage fertig, zählt deshalb nicht",
		not_checked: "nicht geprüft, zählt deshalb nicht"
	},
	report: {
		source: "Bericht lesen",
		slipped: (part) => `${part} auf einen späteren Termin verschoben`,
		closing: "Abschlussbericht (auf Englisch)"
	},
	table: {
		commitment: "Zusage",
		dates: "Termine",
		quarter: "Quartal",
		kept: "Zum ersten Termin erfüllt",
		state: "Status"
	},
	quarter: (year, quarter) => `${quarter}. Quartal ${year}`,
	events: GERMAN,
	quoted: (text) => `„${text}“`,
	allEvents: "Alle Änderungen",
	olderEvents: "Alle Ereignisse als JSON",
	method: method$4,
	use: "Abonnieren oder einbetten",
	take: {
		atom: "Atom-Feed",
		json: "JSON-Feed",
		calendar: "Kalender mit allen Terminen",
		csv: "Tabelle (CSV)",
		summary: "Zusammenfassung (JSON)",
		commitments: "Zusagen (JSON)",
		openapi: "API-Beschreibung (OpenAPI)"
	},
	embed: {
		badge: "Badge",
		frame: "Iframe",
		component: "Webkomponente",
		copy: "Kopieren",
		copied: "Kopiert",
		replace: (address) => `Ersetzen Sie ${address} durch die Adresse dieser Seite.`,
		see: "Alle Zusagen ansehen",
		badgeText: "Unsere Zusagen",
		unreachable: "Die Seite ist gerade nicht erreichbar.",
		recomputed: "Anhand der Termine neu gezählt, weil die veröffentlichten Zahlen veraltet sind.",
		asOf: (when) => `Stand: ${when}`
	},
	badge: {
		label: "unsere Zusagen",
		incomplete: "nicht alle Daten lesbar",
		lastRun: (when) => `letzter Lauf ${when}`,
		lastRead: (when) => `zuletzt gelesen ${when}`
	},
	feed: {
		subtitle: "Was nach Ausfällen zugesagt wurde, was erledigt ist und was sich verspätet.",
		promise: "Die Zusage"
	},
	errors: {
		400: ["Ungültige Anfrage", "Die Adresse enthält einen ungültigen Parameter oder Wert."],
		404: ["Seite nicht gefunden", "Unter dieser Adresse gibt es nichts. Vielleicht wurde die Seite verschoben, oder die Adresse enthält einen Tippfehler."],
		405: ["Methode nicht erlaubt", "Diese Adresse kann nur gelesen werden."],
		410: ["Nicht mehr verfügbar", "Der Inhalt dieser Seite ist nicht mehr öffentlich."],
		500: ["Etwas ist schiefgelaufen", "Ein unerwarteter Fehler ist aufgetreten. Bitte versuchen Sie es später noch einmal."],
		503: ["Noch nicht bereit", "Die Daten wurden noch nicht von GitHub abgerufen. Bitte versuchen Sie es in einer halben Minute noch einmal."]
	},
	home: "Startseite",
	pages: "Seiten",
	skip: "Zum Inhalt"
};

// api/page/languages/en/method.ts
const rules = {
	overdue: "Open, and its current due date and grace period have passed.",
	removed: "Open, but its line or its whole report was removed without explanation.",
	rescheduled: "Open; its original due date has passed, but its current one is later and not overdue.",
	due_soon: "Open, and its due date is near, or has passed but is still within the grace period.",
	unproven: "Closed as completed or ticked in its report, but without public evidence.",
	not_due: "Open, and due later.",
	undated: "Open, without a due date. It counts in every total.",
	kept: "Done with evidence, by its original due date if it has one.",
	kept_late: "Done with evidence, but after its original due date, even if the due date was moved.",
	already_done: "Already done when it was promised. It counts neither as kept nor as on time.",
	withdrawn: "Closed as not planned, or withdrawn in its report. It counts in every total.",
	replaced: "Closed as a duplicate, or replaced by another promise in its report."
};
/** The text of the page about how states are decided. */
const method$3 = {
	title: "How this is decided",
	intro: {
		promise: "Post-mortems promise that something will be done. Each promise found in a post-mortem is tracked in exactly one public issue.",
		sources: "The facts come from public issues and from the git history of the reports. Nobody decides on a state: the first rule below that applies determines it.",
		firstDate: "The original due date of a promise never changes. Moving the due date changes when the promise becomes overdue, but not whether it was kept on time.",
		noPercentage: "There is no overall percentage: each figure is shown with its total. Withdrawn and undated promises count in every total."
	},
	states: "States",
	rule: "Rule (the first that applies decides)",
	rules,
	evidence: "What counts as evidence",
	evidenceRules: [
		"a merged pull request, or a commit, that closed the issue;",
		"the issue or pull request that the report names as the promise’s tracker, once it is completed or merged;",
		"a link next to the tick in the report;",
		"a comment “Evidence: https://…” by someone with write access to the repository."
	],
	bots: "If a bot or someone without write access closes an issue, the promise still counts as open, unless a pull request, commit or tracker caused the close, or the item is ticked in the report.",
	dates: "Dates and time zones",
	datesText: "A promise is due by the end of the day in its own time zone, which was set when it was first tracked. Dates are shown with that time zone.",
	untracked: "What is not tracked",
	untrackedRows: {
		before_since: "promises in reports that were published before tracking began",
		ignored: "items that their authors marked as not tracked",
		hints: "sentences that sound like promises, outside the sections that are read"
	},
	untrackedText: "Promises made elsewhere, such as in talks, in tickets or on other pages, are not tracked.",
	unknown: "unknown",
	settings: "Settings",
	settingsText: "Each repository has its own settings, recorded by its last run.",
	repository: "Repository",
	warn: "Due soon (days before)",
	grace: "Grace period (days)",
	proof: "Evidence required",
	yes: "yes",
	no: "no",
	age: "Age of the facts",
	ageText: (minutes, snapshot, hours) => `Facts are marked as old ${minutes} minutes after a server read them from GitHub, or ${snapshot} hours after a run wrote them to a snapshot. After ${hours} hours without a read, or without a run of the Action, the verdict is “unknown”.`,
	check: "How to check it",
	checkText: [
		"Each promise links to its line in the report and to its issue. GitHub keeps the history of both.",
		`In a clone of the repository, \`${PRODUCT.npx} verify\` rebuilds every history from git and lists all differences from the issues.`,
		"Everything shown here is also available as JSON and CSV."
	]
};

// api/page/languages/en/outcome.ts
const { plural: plural$11 } = createNumberFormat("en-GB");
const days$11 = (count) => plural$11(count, {
	one: "day",
	other: "days"
});
/** A promise's verdict in words, without a final period. */
const outcome$3 = {
	overdue: (count, due) => `${days$11(count)} overdue: it was due on ${due}`,
	removed: (day) => `Removed from its report${day === null ? "" : ` on ${day}`} without explanation`,
	rescheduled: (count, due) => `Open. It missed its original due date by ${days$11(count)} and is now due on ${due}`,
	grace: (count, due) => `Open. It was due on ${due}, ${days$11(count)} ago, and is in its grace period`,
	notDue: (due) => `Open. It is due on ${due}`,
	undated: "Open. It has no due date",
	unproven: (day) => `Reported as done on ${day}, but without public evidence`,
	kept: (day, due) => `Kept on ${day}${due === null ? "" : `, due on ${due}`}`,
	keptLate: (count, day) => `Kept ${days$11(count)} late, on ${day}`,
	alreadyDone: "Already done when it was promised",
	withdrawn: (day) => `Withdrawn on ${day}`,
	replaced: (day) => `Replaced on ${day}`
};
/** The labels on a promise's timeline. */
const timeline$3 = {
	promised: "promised",
	due: "due",
	firstDue: "first due",
	moved: "moved to",
	today: "today",
	done: "done",
	ended: "ended",
	noReason: "no reason given"
};

// api/page/languages/en/promises.ts
const { number: number$9, plural: plural$10 } = createNumberFormat("en-GB");
const days$10 = (count) => plural$10(count, {
	one: "day",
	other: "days"
});
const promises$2 = (count) => plural$10(count, {
	one: "promise",
	other: "promises"
});
const were = (count) => count === 1 ? "was" : "were";
/** Starts a sentence about all promises that are due: `It`, `Both` or `All 6`. */
const all$3 = (count) => count === 1 ? "It" : count === 2 ? "Both" : `All ${number$9(count)}`;
const due = {
	kept_on_time: (count) => `${number$9(count)} kept on time`,
	kept_late: (count) => `${number$9(count)} kept late`,
	overdue: (count) => `${number$9(count)} overdue`,
	rescheduled: (count) => `${number$9(count)} rescheduled`,
	in_grace: (count) => `${number$9(count)} in the grace period`,
	unproven: (count) => `${number$9(count)} done without evidence`,
	withdrawn_or_replaced: (count) => `${number$9(count)} withdrawn or replaced`,
	removed: (count) => `${number$9(count)} removed`
};
const allDue = {
	kept_on_time: (count) => `${all$3(count)} ${were(count)} kept on time`,
	kept_late: (count) => `${all$3(count)} ${were(count)} kept late`,
	overdue: (count) => `${all$3(count)} ${count === 1 ? "is" : "are"} overdue`,
	rescheduled: (count) => `${all$3(count)} ${count === 1 ? "has" : "have"} been rescheduled`,
	in_grace: (count) => `${all$3(count)} ${count === 1 ? "is" : "are"} in the grace period`,
	unproven: (count) => `${all$3(count)} ${were(count)} done without evidence`,
	withdrawn_or_replaced: (count) => `${all$3(count)} ${were(count)} withdrawn or replaced`,
	removed: (count) => `${all$3(count)} ${were(count)} removed`
};
/** The sentences of the headline. They have no final period. */
const headline$4 = {
	overline: (name, incidents) => `${name === null ? "What was promised" : `What ${name} promised`} after ${plural$10(incidents, {
		one: "incident",
		other: "incidents"
	})}`,
	/** `day` replaces “today” if the date is set. */
	due: (count, day) => `${promises$2(count)} ${were(count)} due by ${day ?? "today"}`,
	groups: due,
	all: allDue,
	nothingDue: "Nothing has come due yet",
	open: (count) => `${promises$2(count)} ${count === 1 ? "is" : "are"} open`,
	early: (count) => `${promises$2(count)} ${were(count)} kept early or without a due date`,
	removed: (count) => `${number$9(count)} that ${were(count)} not due yet ${were(count)} removed`,
	gone: (count) => `${plural$10(count, {
		one: "tracked issue is",
		other: "tracked issues are"
	})} missing`,
	none: "No promises recorded",
	total: (count, since) => `${promises$2(count)} in all${since === null ? "" : ` since ${since}`}. ${count === 1 ? "It" : "Each one"} links to the report it was made in and to a public issue.`,
	ownerless: (count) => `${promises$2(count)} ${count === 1 ? "has" : "have"} no named owner.`
};
/** The names of the groups of squares. `unitNotes` contains the lines below them. */
const units$4 = {
	overdue: (count) => `${number$9(count)} overdue`,
	removed: (count) => `${number$9(count)} removed`,
	rescheduled: (count) => `${number$9(count)} rescheduled`,
	grace: (count) => `${number$9(count)} in the grace period`,
	unproven: (count) => `${number$9(count)} done without evidence`,
	kept: (count) => `${number$9(count)} kept`,
	kept_late: (count) => `${number$9(count)} kept late`,
	not_due: (count) => `${number$9(count)} not due yet`,
	undated: (count) => `${number$9(count)} without a due date`,
	already_done: (count) => `${number$9(count)} already done`,
	withdrawn: (count) => `${number$9(count)} withdrawn or replaced`
};
const unitNotes$3 = {
	/** `count` is the number of promises. */
	longest: (late, count) => `${count === 1 ? "" : "the longest "}by ${days$10(late)}`,
	next: (day) => `next: ${day}`,
	neverOverdue: "can never be overdue",
	early: (count) => `${number$9(count)} early or without a due date`,
	whenPublished: "when promised",
	withoutEvidence: (count) => `${number$9(count)} without evidence`,
	withoutReason: (count) => `${number$9(count)} without a reason`
};
/** The date column of a list, and the line below a promise. */
const row$4 = {
	late: (count) => `${days$10(count)} late`,
	due: (day) => `due ${day}`,
	was: (day) => `was due ${day}`,
	done: (day) => `done ${day}`,
	noDate: "no due date",
	moved: (count, complete, day) => `moved ${complete ? "" : "at least "}${count === 1 ? "once" : count === 2 ? "twice" : `${number$9(count)} times`}, first due ${day}`,
	after: (report) => `after ${report}`
};

// api/page/languages/en/share.ts
const { plural: plural$9 } = createNumberFormat("en-GB");
const days$9 = (count) => plural$9(count, {
	one: "day",
	other: "days"
});
/** A text for other people to quote: what was promised, and what has become of it. */
const share$3 = {
	heading: "Share this",
	promise: (name, on, title, due) => `${name === null ? "This was promised" : `${name} promised`}${on === null ? "" : ` on ${on}`}: “${title}”${due === null ? "" : `, due on ${due}`}.`,
	asOf: (day, state) => `On ${day}, ${state}.`,
	overdue: (count) => `it was ${days$9(count)} overdue`,
	removed: "it had been removed from the report without explanation",
	rescheduled: (count, due) => `it was open, ${days$9(count)} past its original due date and rescheduled to ${due}`,
	grace: (count) => `it was ${days$9(count)} past its due date and in its grace period`,
	notDue: "it was open and not due yet",
	undated: "it was open and had no due date",
	unproven: (day) => `It was reported as done on ${day}, without public evidence.`,
	kept: (day) => `It was kept on ${day}.`,
	keptLate: (count, day) => `It was kept ${days$9(count)} late, on ${day}.`,
	alreadyDone: "It was already done when it was promised.",
	withdrawn: (day, reason) => `It was withdrawn on ${day}. ${reason}`,
	replaced: (day, reason) => `It was replaced on ${day}. ${reason}`
};

// api/page/languages/en/index.ts
const { number: number$8, plural: plural$8 } = createNumberFormat("en-GB");
const days$8 = (count) => plural$8(count, {
	one: "day",
	other: "days"
});
const times$4 = (count) => count === 1 ? "once" : count === 2 ? "twice" : `${number$8(count)} times`;
/** All text of the pages in English. The other languages have the same shape. */
const en = {
	/** For Intl, which formats dates, numbers and plurals. */
	locale: "en-GB",
	number: number$8,
	state: STATE_WORDS,
	/** The labels of the states' counts. */
	stateLabels: STATE_WORDS,
	overdueBy: (count) => `overdue by ${days$8(count)}`,
	/** For `due_soon` after the due date has passed. */
	withinGrace: (count) => `${days$8(count)} past its due date, within the grace period`,
	keptLateBy: (count) => `kept ${days$8(count)} late`,
	labelled: (name, value) => `${name}: ${value}`,
	/** Punctuation and spaces that join pieces of text. */
	joints: {
		comma: ", ",
		period: ".",
		space: " ",
		open: " (",
		close: ")"
	},
	/** The page's title if none is set. */
	title: "What we promised",
	headline: headline$4,
	units: units$4,
	unitNotes: unitNotes$3,
	row: row$4,
	outcome: outcome$3,
	timeline: timeline$3,
	share: share$3,
	/** Templates without plurals, because the embedded component also fills them in. */
	verdict: {
		kept: "{kept} of {due} due kept",
		late: "{n} late",
		nothingDue: "Nothing due yet",
		open: "{n} open",
		early: "{n} kept",
		overdue: "{n} overdue",
		removed: "{n} removed",
		gone: "{n} gone",
		none: "No promises recorded",
		unknown: "Unknown"
	},
	notNone: "This doesn’t mean that none were made.",
	of: (part, total) => `${number$8(part)} of ${number$8(total)}`,
	strip: {
		label: "Age of the facts",
		read: (when) => `Checked ${when}`,
		ran: (when) => `last run ${when}`,
		neverRan: "no run yet",
		holds: (when) => `valid until ${when}`,
		outlived: "This page is out of date and may miss overdue promises.",
		stale: "These facts are old and may miss recent changes.",
		unknown: "These facts are too old to be reliable. No newer facts are available.",
		moreProblems: (count) => plural$8(count, {
			one: "more problem.",
			other: "more problems."
		}),
		today: (day) => `Today is set to ${day} by FOLLOW_THROUGH_TODAY.`
	},
	sections: {
		overdue: "Overdue",
		removed: "Removed from their reports",
		rescheduled: "Rescheduled past the original due date",
		grace: "In the grace period",
		unproven: "Done without evidence",
		kept: "Kept",
		kept_late: "Kept late",
		not_due: "Not due yet",
		undated: "Without a due date",
		already_done: "Already done when promised",
		withdrawn: "Withdrawn or replaced",
		reports: "By report",
		quarters: "Kept by the original due date, per quarter",
		moved: "Due dates that moved",
		lost: "Missing issues",
		log: "What changed",
		take: "Subscribe or download",
		embed: "Embed this page"
	},
	/** Tracked issues that can no longer be read. */
	gone: {
		lead: "These issues tracked promises. They can no longer be read, so the totals may not include them.",
		deleted: "deleted",
		moved: "transferred elsewhere",
		hidden: "no longer visible"
	},
	nothing: "None.",
	more: (count) => `${number$8(count)} more: see their reports.`,
	due: {
		on: (day) => `due ${day}`,
		none: "no due date",
		noDay: (text) => `no exact date given (“${text}”)`,
		/** `complete`: whether every slip is known. */
		slips: (count, late, complete) => `postponed ${complete ? "" : "at least "}${times$4(count)}, ${late < 0 ? "−" : "+"}${days$8(Math.abs(late))}`
	},
	daysFrom: (count) => `${count < 0 ? "−" : "+"}${days$8(Math.abs(count))}`,
	nobody: "nobody named",
	reason: (text) => `Reason: “${text}”`,
	noReason: "No reason was given.",
	/** The text around the date. */
	published: ["published ", ""],
	commitment: {
		/** The text around the link to the report. */
		promisedBy: (name, day) => [`${name === null ? "Promised" : `${name} promised`}${day === null ? "" : ` on ${day}`}, after `, ""],
		words: (name) => name === null ? "In the report’s words" : `In ${name}’s words`,
		check: "Check it yourself",
		all: "All promises",
		owner: "Owner",
		line: (line) => `line ${line}`,
		tracker: "Tracked in",
		evidence: "Evidence",
		noEvidence: "none",
		reason: "Reason",
		issue: "Issue",
		noIssue: "not opened yet",
		dates: "Due dates and outcome",
		promised: "Promised for",
		moved: "Moved to",
		done: "Done",
		today: "Today",
		afterFirst: "After the original due date",
		rewordings: "Changes to the wording",
		before: "Before",
		after: "After",
		history: "History",
		shortened: "This history is too long to show in full, so only the first and last events are listed. The comments on the issue describe every event.",
		day: "Date",
		what: "What happened"
	},
	/** Kinds of evidence. */
	evidence: {
		pull_request: "merged pull request",
		commit: "commit",
		tracker: "completed ticket",
		link: "link in the report",
		comment: "comment by a collaborator",
		other: "other evidence",
		notChecked: "not checked"
	},
	/** Why evidence doesn't count. */
	rejected: {
		before_promise: "finished before the promise, so it doesn’t count",
		not_checked: "not checked, so it doesn’t count"
	},
	report: {
		source: "Read the report",
		slipped: (part) => `${part} moved to a later date`,
		closing: "Closing report"
	},
	table: {
		commitment: "Promise",
		dates: "Dates",
		quarter: "Quarter",
		kept: "Kept by the original due date",
		state: "State"
	},
	quarter: (year, quarter) => `Q${quarter} ${year}`,
	events: ENGLISH,
	/** Text written by a person, in quotes. */
	quoted: (text) => `“${text}”`,
	allEvents: "All changes",
	olderEvents: "All events, as JSON",
	method: method$3,
	use: "Follow or embed this page",
	take: {
		atom: "Atom feed",
		json: "JSON Feed",
		calendar: "Calendar of due dates",
		csv: "Spreadsheet (CSV)",
		summary: "Summary (JSON)",
		commitments: "Promises (JSON)",
		openapi: "API description (OpenAPI)"
	},
	embed: {
		badge: "Badge",
		frame: "Frame",
		component: "Web component",
		copy: "Copy",
		copied: "Copied",
		replace: (address) => `Replace ${address} with this page’s address.`,
		see: "See all promises",
		badgeText: "We promised",
		unreachable: "The page can’t be reached right now.",
		recomputed: "Recounted from the due dates, because the published figures are out of date.",
		asOf: (when) => `As of ${when}`
	},
	badge: {
		label: "we promised",
		incomplete: "not everything could be read",
		lastRun: (when) => `last run ${when}`,
		lastRead: (when) => `last read ${when}`
	},
	feed: {
		subtitle: "What was promised after failures, what was done, and what is late.",
		promise: "The promise"
	},
	errors: {
		400: ["Invalid request", "The address contains a parameter or a value that isn’t valid."],
		404: ["Not found", "There is nothing at this address. The page may have moved, or the address may be mistyped."],
		405: ["Method not allowed", "This address is read-only."],
		410: ["No longer shown", "This page’s content is no longer public."],
		500: ["Something went wrong", "An unexpected error occurred. Try again later."],
		503: ["Not ready yet", "The facts have not been read from GitHub yet. Try again in half a minute."]
	},
	home: "Home",
	pages: "Pages",
	skip: "Skip to content"
};

// api/page/languages/es/events.ts
const CLOSED_AS$2 = {
	completed: "como completado",
	not_planned: "como no planificado",
	duplicate: "como duplicado"
};
/** What happened, in Spanish. */
const SPANISH = {
	promised: ({ to, report }, { quote, day, brief }) => `Prometido${brief ? "" : ` en ${quote(report)}`}${to === null ? ", sin fecha límite" : ` para el ${day(to)}`}.`,
	dated: (event, { day }) => `Fecha límite fijada: ${day(event.to)}${inCommit$1(event)}.`,
	moved: (event, style) => `Fecha límite ${howFar$2(event)}: ${style.day(event.from)} → ${style.day(event.to)}${inCommit$1(event)}${because$2(event, style)}.`,
	reworded: (event, { quote }) => `Reformulado${inCommit$1(event)}. Antes: ${quote(event.before)} Ahora: ${quote(event.after)}`,
	owner: ({ from, to }, style) => `Cambio de responsable: ${quoteOr("nadie", from, style)} → ${quoteOr("nadie", to, style)}.`,
	tracker: ({ from, to }, style) => `Cambio de ticket de seguimiento: ${quoteOr("ninguno", from, style)} → ${quoteOr("ninguno", to, style)}.`,
	ticked: (event) => `Marcado como hecho en el informe${inCommit$1(event)}.`,
	unticked: (event) => `Ya no está marcado como hecho en el informe${inCommit$1(event)}.`,
	removed: (event) => `Eliminado del informe sin explicación${inCommit$1(event)}.`,
	restored: (event) => `De nuevo en el informe${inCommit$1(event)}.`,
	withdrawn: (event, style) => event.replaced_by === null ? `Retirado en el informe${inCommit$1(event)}${because$2(event, style)}.` : `Sustituido en el informe por ${style.quote(event.replaced_by)}${inCommit$1(event)}${because$2(event, style)}.`,
	reason: (event, style) => `Motivo indicado${by$2(event, style)}: ${style.quote(event.text)}.`,
	closed: (event, style) => `Ticket cerrado${by$2(event, style)} ${CLOSED_AS$2[event.as]}.`,
	reopened: ({ early }, style) => early === void 0 ? "Reabierto." : `Reabierto, porque ${workName(early, style)} se terminó antes del compromiso: ${style.address(early)}`,
	evidence: ({ evidence: { url }, early }, style) => early ? `${workName(url, style)} se terminó antes del compromiso, por lo que no cuenta como prueba: ${style.address(url)}` : `Prueba registrada: ${style.address(url)}`,
	other: () => "Un evento que esta versión no conoce.",
	edited: () => "La parte gestionada automáticamente se modificó a mano y se restauró a partir del historial del informe.",
	overdue: ({ due }, { day }) => `La fecha límite del ${day(due)} pasó sin que se cumpliera.`,
	gone: ({ number }) => `El ticket n.º ${number}, que servía para seguir un compromiso, se eliminó, se transfirió o se ocultó.`
};
function because$2({ reason }, { quote }) {
	return reason === null ? "" : `, motivo: ${quote(reason)}`;
}
function by$2(event, { name }) {
	return event.by === null ? "" : ` por ${name(event.by)}`;
}
function howFar$2({ from, to }) {
	const days = daysBetween(from, to);
	return `${days < 0 ? "adelantada" : "aplazada"} ${plural$16(Math.abs(days), "día", "días")}`;
}

// api/page/languages/es/method.ts
const method$2 = {
	title: "Cómo se evalúa",
	intro: {
		promise: "En los informes sobre incidentes (post-mortems) se promete hacer algo. Cada compromiso que se encuentra en un informe se sigue en un único ticket público.",
		sources: "Los datos proceden de tickets públicos y del historial de git de los informes. Nadie decide el estado de un compromiso: lo determina la primera de las reglas siguientes que se cumple.",
		firstDate: "La primera fecha límite de un compromiso nunca cambia. Aplazar la fecha cambia cuándo vence el compromiso, pero no si se cumplió a tiempo.",
		noPercentage: "No hay un porcentaje global: cada cifra se muestra con su total. Los compromisos retirados o sin fecha límite cuentan en todos los totales."
	},
	states: "Estados",
	rule: "Regla (se aplica la primera que se cumple)",
	rules: {
		overdue: "Abierto; han pasado la fecha límite actual y el periodo de gracia.",
		removed: "Abierto; su línea o todo el informe se eliminó sin explicación.",
		rescheduled: "Abierto; la primera fecha límite ya pasó, pero la actual es posterior y no ha vencido.",
		due_soon: "Abierto; la fecha límite está cerca, o ya pasó pero sigue en el periodo de gracia.",
		unproven: "Cerrado como completado o marcado en el informe, pero sin pruebas públicas.",
		not_due: "Abierto; vence más adelante.",
		undated: "Abierto y sin fecha límite. Cuenta en todos los totales.",
		kept: "Hecho y con pruebas, a más tardar en la primera fecha límite, si la tenía.",
		kept_late: "Hecho y con pruebas, pero después de la primera fecha límite, aunque esta se aplazara.",
		already_done: "Ya estaba hecho cuando se prometió. No cuenta ni como cumplido ni como cumplido a tiempo.",
		withdrawn: "Cerrado como no planificado o retirado en el informe. Cuenta en todos los totales.",
		replaced: "Cerrado como duplicado o sustituido por otro compromiso en el informe."
	},
	evidence: "Qué cuenta como prueba",
	evidenceRules: [
		"una pull request fusionada, o un commit, que cerró el ticket;",
		"el ticket o la pull request que el informe indica para el seguimiento del compromiso, una vez completado o fusionada;",
		"un enlace junto a la casilla marcada en el informe;",
		"un comentario «Evidence: https://…» de alguien con permiso de escritura en el repositorio."
	],
	bots: "Si un bot o alguien sin permiso de escritura cierra un ticket, el compromiso sigue contando como abierto, salvo que lo haya cerrado una pull request, un commit o un ticket de seguimiento, o que el punto esté marcado en el informe.",
	dates: "Fechas y zonas horarias",
	datesText: "Un compromiso vence al final del día en su propia zona horaria, que se fijó al empezar el seguimiento. Las fechas se muestran con esa zona.",
	untracked: "Qué no se sigue",
	untrackedRows: {
		before_since: "compromisos de informes publicados antes de empezar el seguimiento",
		ignored: "puntos que sus autores excluyeron del seguimiento",
		hints: "frases que parecen compromisos, fuera de las secciones que se analizan"
	},
	untrackedText: "Los compromisos asumidos en otros lugares, por ejemplo en charlas, en tickets o en otras páginas, no se siguen.",
	unknown: "se desconoce",
	settings: "Configuración",
	settingsText: "Cada repositorio tiene su propia configuración, registrada en su última ejecución.",
	repository: "Repositorio",
	warn: "Vence pronto (días antes)",
	grace: "Periodo de gracia (días)",
	proof: "Pruebas obligatorias",
	yes: "sí",
	no: "no",
	age: "Antigüedad de los datos",
	ageText: (minutes, snapshot, hours) => `Los datos se señalan como antiguos ${minutes} minutos después de que un servidor los lea de GitHub, o ${snapshot} horas después de que una ejecución los guarde en una instantánea. Tras ${hours} horas sin lecturas, o sin ejecuciones de la Action, el resultado es «desconocido».`,
	check: "Cómo comprobarlo",
	checkText: [
		"Cada compromiso enlaza con su línea en el informe y con su ticket. GitHub conserva el historial de ambos.",
		`En un clon del repositorio, \`${PRODUCT.npx} verify\` reconstruye cada historial a partir de git y enumera todas las diferencias con los tickets.`,
		"Todo lo que se muestra aquí también está disponible en JSON y CSV."
	]
};

// api/page/languages/es/outcome.ts
const { plural: plural$7 } = createNumberFormat("es-ES");
const days$7 = (count) => plural$7(count, {
	one: "día",
	other: "días"
});
const outcome$2 = {
	overdue: (count, due) => `Lleva ${days$7(count)} de retraso: la fecha límite era el ${due}`,
	removed: (day) => `Eliminado del informe${day === null ? "" : ` el ${day}`} sin explicación`,
	rescheduled: (count, due) => `Abierto. La primera fecha límite pasó hace ${days$7(count)}; la nueva es el ${due}`,
	grace: (count, due) => `Abierto. Venció el ${due}, hace ${days$7(count)}, y está en el periodo de gracia`,
	notDue: (due) => `Abierto. Vence el ${due}`,
	undated: "Abierto, sin fecha límite",
	unproven: (day) => `Declarado como hecho el ${day}, pero sin pruebas públicas`,
	kept: (day, due) => `Cumplido el ${day}${due === null ? "" : `, con fecha límite el ${due}`}`,
	keptLate: (count, day) => `Cumplido el ${day}, con ${days$7(count)} de retraso`,
	alreadyDone: "Ya hecho cuando se prometió",
	withdrawn: (day) => `Retirado el ${day}`,
	replaced: (day) => `Sustituido el ${day}`
};
const timeline$2 = {
	promised: "prometido",
	due: "fecha límite",
	firstDue: "primera fecha límite",
	moved: "aplazado al",
	today: "hoy",
	done: "hecho",
	ended: "cerrado",
	noReason: "sin motivo indicado"
};

// api/page/languages/es/promises.ts
const { number: number$7, plural: plural$6 } = createNumberFormat("es-ES");
const days$6 = (count) => plural$6(count, {
	one: "día",
	other: "días"
});
const times$3 = (count) => count === 1 ? "una vez" : `${[
	"cero",
	"una",
	"dos",
	"tres"
][count] ?? number$7(count)} veces`;
const promises$1 = (count) => plural$6(count, {
	one: "compromiso",
	other: "compromisos"
});
/** Adds the plural’s `s` to each participle or adjective. */
const agree$1 = (count, text) => `${number$7(count)} ${text.replaceAll("(s)", count === 1 ? "" : "s")}`;
/** Starts a sentence about all promises that are due. */
const all$2 = (count, one, other) => count === 1 ? one : count === 2 ? `Ambos ${other}` : `Los ${number$7(count)} ${other}`;
const headline$3 = {
	overline: (name, incidents) => `Lo que ${name === null ? "se prometió" : `prometió ${name}`} tras ${plural$6(incidents, {
		one: "incidente",
		other: "incidentes"
	})}`,
	due: (count, day) => `Hasta ${day === null ? "hoy" : `el ${day}`} vencía el plazo de ${promises$1(count)}`,
	groups: {
		kept_on_time: (count) => agree$1(count, "cumplido(s) a tiempo"),
		kept_late: (count) => agree$1(count, "cumplido(s) con retraso"),
		overdue: (count) => agree$1(count, "atrasado(s)"),
		rescheduled: (count) => agree$1(count, "aplazado(s)"),
		in_grace: (count) => agree$1(count, "en el periodo de gracia"),
		unproven: (count) => agree$1(count, "hecho(s) sin pruebas"),
		withdrawn_or_replaced: (count) => agree$1(count, "retirado(s) o sustituido(s)"),
		removed: (count) => agree$1(count, "eliminado(s) del informe")
	},
	all: {
		kept_on_time: (count) => all$2(count, "Se cumplió a tiempo", "se cumplieron a tiempo"),
		kept_late: (count) => all$2(count, "Se cumplió con retraso", "se cumplieron con retraso"),
		overdue: (count) => all$2(count, "Está atrasado", "están atrasados"),
		rescheduled: (count) => all$2(count, "Se aplazó", "se aplazaron"),
		in_grace: (count) => all$2(count, "Está en el periodo de gracia", "están en el periodo de gracia"),
		unproven: (count) => all$2(count, "Se hizo, sin pruebas", "se hicieron, sin pruebas"),
		withdrawn_or_replaced: (count) => all$2(count, "Se retiró o sustituyó", "se retiraron o sustituyeron"),
		removed: (count) => all$2(count, "Se eliminó del informe", "se eliminaron del informe")
	},
	nothingDue: "Aún no ha vencido ningún plazo",
	open: (count) => `${promises$1(count)} ${count === 1 ? "sigue abierto" : "siguen abiertos"}`,
	early: (count) => `${promises$1(count)} ${count === 1 ? "cumplido" : "cumplidos"} antes del plazo o sin fecha límite`,
	removed: (count) => agree$1(count, "eliminado(s) del informe antes de vencer"),
	gone: (count) => count === 1 ? "No se localiza 1 ticket de seguimiento" : `No se localizan ${number$7(count)} tickets de seguimiento`,
	none: "No hay compromisos registrados",
	total: (count, since) => `${promises$1(count)} en total${since === null ? "" : ` desde el ${since}`}. ${count === 1 ? "Enlaza" : "Cada uno enlaza"} con su informe y con un ticket público.`,
	ownerless: (count) => `${promises$1(count)} no ${count === 1 ? "tiene" : "tienen"} responsable asignado.`
};
const units$3 = {
	overdue: (count) => agree$1(count, "atrasado(s)"),
	removed: (count) => agree$1(count, "eliminado(s)"),
	rescheduled: (count) => agree$1(count, "aplazado(s)"),
	grace: (count) => agree$1(count, "en el periodo de gracia"),
	unproven: (count) => agree$1(count, "hecho(s) sin pruebas"),
	kept: (count) => agree$1(count, "cumplido(s)"),
	kept_late: (count) => agree$1(count, "cumplido(s) con retraso"),
	not_due: (count) => `${number$7(count)} aún no ${count === 1 ? "vence" : "vencen"}`,
	undated: (count) => agree$1(count, "sin fecha límite"),
	already_done: (count) => agree$1(count, "ya hecho(s)"),
	withdrawn: (count) => agree$1(count, "retirado(s) o sustituido(s)")
};
const unitNotes$2 = {
	longest: (late, count) => `${count === 1 ? "" : "hasta "}${days$6(late)}`,
	next: (day) => `próxima fecha límite: ${day}`,
	neverOverdue: "nunca vencen",
	early: (count) => `${number$7(count)} antes del plazo o sin fecha límite`,
	whenPublished: "cuando se prometieron",
	withoutEvidence: (count) => `${number$7(count)} sin pruebas`,
	withoutReason: (count) => `${number$7(count)} sin motivo`
};
const row$3 = {
	late: (count) => `${days$6(count)} de retraso`,
	due: (day) => `plazo: ${day}`,
	was: (day) => `plazo inicial: ${day}`,
	done: (day) => `hecho: ${day}`,
	noDate: "sin fecha límite",
	moved: (count, complete, day) => `aplazado ${complete ? "" : "al menos "}${times$3(count)}, primera fecha límite el ${day}`,
	after: (report) => `tras ${report}`
};

// api/page/languages/es/share.ts
const { plural: plural$5 } = createNumberFormat("es-ES");
const days$5 = (count) => plural$5(count, {
	one: "día",
	other: "días"
});
const share$2 = {
	heading: "Compartir",
	promise: (name, on, title, due) => `Compromiso${name === null ? "" : ` de ${name}`}${on === null ? "" : ` del ${on}`}: «${title}»${due === null ? "" : `, con fecha límite el ${due}`}.`,
	asOf: (day, state) => `A ${day}, ${state}.`,
	overdue: (count) => `llevaba ${days$5(count)} de retraso`,
	removed: "se había eliminado del informe sin explicación",
	rescheduled: (count, due) => `seguía abierto, ${days$5(count)} después de la primera fecha límite, y se había aplazado al ${due}`,
	grace: (count) => `había vencido hacía ${days$5(count)} y estaba en el periodo de gracia`,
	notDue: "estaba abierto y aún no había vencido",
	undated: "estaba abierto y no tenía fecha límite",
	unproven: (day) => `Se declaró como hecho el ${day}, sin pruebas públicas.`,
	kept: (day) => `Se cumplió el ${day}.`,
	keptLate: (count, day) => `Se cumplió el ${day}, con ${days$5(count)} de retraso.`,
	alreadyDone: "Ya estaba hecho cuando se prometió.",
	withdrawn: (day, reason) => `Se retiró el ${day}. ${reason}`,
	replaced: (day, reason) => `Se sustituyó el ${day}. ${reason}`
};

// api/page/languages/es/index.ts
const { number: number$6, plural: plural$4 } = createNumberFormat("es-ES");
const days$4 = (count) => plural$4(count, {
	one: "día",
	other: "días"
});
const times$2 = (count) => count === 1 ? "una vez" : `${[
	"cero",
	"una",
	"dos",
	"tres"
][count] ?? number$6(count)} veces`;
const es = {
	locale: "es-ES",
	number: number$6,
	state: {
		overdue: "atrasado",
		removed: "eliminado del informe",
		rescheduled: "aplazado más allá de la primera fecha límite",
		due_soon: "vence pronto",
		unproven: "hecho sin pruebas",
		not_due: "aún no vence",
		undated: "sin fecha límite",
		kept: "cumplido",
		kept_late: "cumplido con retraso",
		already_done: "ya hecho cuando se prometió",
		withdrawn: "retirado",
		replaced: "sustituido"
	},
	stateLabels: {
		overdue: "atrasados",
		removed: "eliminados del informe",
		rescheduled: "aplazados más allá de la primera fecha límite",
		due_soon: "vencen pronto",
		unproven: "hechos sin pruebas",
		not_due: "aún no vencen",
		undated: "sin fecha límite",
		kept: "cumplidos",
		kept_late: "cumplidos con retraso",
		already_done: "ya hechos cuando se prometieron",
		withdrawn: "retirados",
		replaced: "sustituidos"
	},
	overdueBy: (count) => `con ${days$4(count)} de retraso`,
	withinGrace: (count) => `venció hace ${days$4(count)}, dentro del periodo de gracia`,
	keptLateBy: (count) => `cumplido con ${days$4(count)} de retraso`,
	labelled: (name, value) => `${name}: ${value}`,
	joints: {
		comma: ", ",
		period: ".",
		space: " ",
		open: " (",
		close: ")"
	},
	title: "Nuestros compromisos",
	headline: headline$3,
	units: units$3,
	unitNotes: unitNotes$2,
	row: row$3,
	outcome: outcome$2,
	timeline: timeline$2,
	share: share$2,
	verdict: {
		kept: "Cumplidos en plazo: {kept} de {due}",
		late: "cumplidos con retraso: {n}",
		nothingDue: "Aún no ha vencido ningún plazo",
		open: "abiertos: {n}",
		early: "cumplidos: {n}",
		overdue: "atrasados: {n}",
		removed: "eliminados: {n}",
		gone: "no localizables: {n}",
		none: "No hay compromisos registrados",
		unknown: "Desconocido"
	},
	notNone: "Eso no significa que no se haya asumido ninguno.",
	of: (part, total) => `${number$6(part)} de ${number$6(total)}`,
	strip: {
		label: "Antigüedad de los datos",
		read: (when) => `Comprobado: ${when}`,
		ran: (when) => `última ejecución: ${when}`,
		neverRan: "aún sin ejecuciones",
		holds: (when) => `válido hasta: ${when}`,
		outlived: "Esta página no está actualizada y puede omitir compromisos atrasados.",
		stale: "Estos datos son antiguos y pueden omitir cambios recientes.",
		unknown: "Estos datos son demasiado antiguos para ser fiables. No hay otros más recientes.",
		moreProblems: (count) => plural$4(count, {
			one: "problema más.",
			other: "problemas más."
		}),
		today: (day) => `FOLLOW_THROUGH_TODAY fija la fecha de hoy en el ${day}.`
	},
	sections: {
		overdue: "Atrasados",
		removed: "Eliminados del informe",
		rescheduled: "Aplazados más allá de la primera fecha límite",
		grace: "En el periodo de gracia",
		unproven: "Hechos sin pruebas",
		kept: "Cumplidos",
		kept_late: "Cumplidos con retraso",
		not_due: "Aún no vencen",
		undated: "Sin fecha límite",
		already_done: "Ya hechos cuando se prometieron",
		withdrawn: "Retirados o sustituidos",
		reports: "Por informe",
		quarters: "Cumplidos en la primera fecha límite, por trimestre",
		moved: "Fechas límite aplazadas",
		lost: "Tickets no localizables",
		log: "Últimos cambios",
		take: "Suscribirse o descargar",
		embed: "Insertar esta página"
	},
	gone: {
		lead: "Estos tickets servían para seguir compromisos. Ya no se pueden leer, así que es posible que los totales no los incluyan.",
		deleted: "eliminado",
		moved: "transferido a otro lugar",
		hidden: "ya no es visible"
	},
	nothing: "No hay nada que mostrar.",
	more: (count) => `${number$6(count)} más: consulte los informes.`,
	due: {
		on: (day) => `fecha límite: ${day}`,
		none: "sin fecha límite",
		noDay: (text) => `sin fecha exacta («${text}»)`,
		slips: (count, late, complete) => `aplazado ${complete ? "" : "al menos "}${times$2(count)}, ${late < 0 ? "−" : "+"}${days$4(Math.abs(late))}`
	},
	daysFrom: (count) => `${count < 0 ? "−" : "+"}${days$4(Math.abs(count))}`,
	nobody: "sin asignar",
	reason: (text) => `Motivo: «${text}»`,
	noReason: "No se indicó ningún motivo.",
	published: ["publicado el ", ""],
	commitment: {
		promisedBy: (name, day) => [`${name === null ? "Prometido" : `Prometido por ${name}`}${day === null ? "" : ` el ${day}`}, tras `, ""],
		words: () => "Texto del informe",
		check: "Compruébelo usted mismo",
		all: "Todos los compromisos",
		owner: "Responsable",
		line: (line) => `línea ${line}`,
		tracker: "Seguimiento en",
		evidence: "Pruebas",
		noEvidence: "ninguna",
		reason: "Motivo",
		issue: "Ticket",
		noIssue: "aún sin ticket",
		dates: "Fechas límite y resultado",
		promised: "Prometido para el",
		moved: "Aplazado al",
		done: "Hecho",
		today: "Hoy",
		afterFirst: "Después de la primera fecha límite",
		rewordings: "Cambios en el texto",
		before: "Antes",
		after: "Después",
		history: "Historial",
		shortened: "El historial es demasiado largo para mostrarlo entero: aquí solo figuran los primeros y los últimos eventos. Los comentarios del ticket los describen todos.",
		day: "Fecha",
		what: "Qué ocurrió"
	},
	evidence: {
		pull_request: "pull request fusionada",
		commit: "commit",
		tracker: "ticket completado",
		link: "enlace en el informe",
		comment: "comentario de un colaborador",
		other: "otra prueba",
		notChecked: "sin comprobar"
	},
	rejected: {
		before_promise: "anterior al compromiso, por lo que no cuenta",
		not_checked: "sin comprobar, por lo que no cuenta"
	},
	report: {
		source: "Leer el informe",
		slipped: (part) => `aplazados a una fecha posterior: ${part}`,
		closing: "Informe de cierre (en inglés)"
	},
	table: {
		commitment: "Compromiso",
		dates: "Fechas",
		quarter: "Trimestre",
		kept: "Cumplidos en la primera fecha límite",
		state: "Estado"
	},
	quarter: (year, quarter) => `${quarter}.º trimestre de ${year}`,
	events: SPANISH,
	quoted: (text) => `«${text}»`,
	allEvents: "Todos los cambios",
	olderEvents: "Todos los eventos, en JSON",
	method: method$2,
	use: "Seguir o insertar esta página",
	take: {
		atom: "Fuente Atom",
		json: "Fuente JSON",
		calendar: "Calendario de fechas límite",
		csv: "Hoja de cálculo (CSV)",
		summary: "Resumen (JSON)",
		commitments: "Compromisos (JSON)",
		openapi: "Descripción de la API (OpenAPI)"
	},
	embed: {
		badge: "Insignia",
		frame: "Marco (iframe)",
		component: "Componente web",
		copy: "Copiar",
		copied: "Copiado",
		replace: (address) => `Sustituya ${address} por la dirección de esta página.`,
		see: "Ver todos los compromisos",
		badgeText: "Nuestros compromisos",
		unreachable: "No se puede acceder a la página en este momento.",
		recomputed: "Recalculado a partir de las fechas límite, porque las cifras publicadas no están actualizadas.",
		asOf: (when) => `Situación a ${when}`
	},
	badge: {
		label: "nuestros compromisos",
		incomplete: "datos incompletos",
		lastRun: (when) => `última ejecución: ${when}`,
		lastRead: (when) => `última lectura: ${when}`
	},
	feed: {
		subtitle: "Lo que se prometió tras los incidentes, lo que se ha hecho y lo que va con retraso.",
		promise: "El compromiso"
	},
	errors: {
		400: ["Solicitud no válida", "La dirección contiene un parámetro o un valor no válido."],
		404: ["Página no encontrada", "No hay nada en esta dirección. Puede que la página se haya movido o que la dirección contenga un error."],
		405: ["Método no permitido", "Esta dirección es de solo lectura."],
		410: ["Ya no disponible", "El contenido de esta página ya no es público."],
		500: ["Se ha producido un error", "Ha ocurrido un error inesperado. Vuelva a intentarlo más tarde."],
		503: ["Aún no está listo", "Todavía no se han leído los datos de GitHub. Vuelva a intentarlo dentro de medio minuto."]
	},
	home: "Inicio",
	pages: "Páginas",
	skip: "Ir al contenido"
};

// api/page/languages/fr/events.ts
const CLOSED_AS$1 = {
	completed: "comme terminé",
	not_planned: "comme non prévu",
	duplicate: "comme doublon"
};
/** What happened, in French. */
const FRENCH = {
	promised: ({ to, report }, { quote, day, brief }) => `Engagement pris${brief ? "" : ` dans ${quote(report)}`}${to === null ? ", sans échéance" : ` pour le ${day(to)}`}.`,
	dated: (event, { day }) => `Échéance fixée au ${day(event.to)}${inCommit$1(event)}.`,
	moved: (event, style) => `Échéance ${howFar$1(event)} : ${style.day(event.from)} → ${style.day(event.to)}${inCommit$1(event)}${because$1(event, style)}.`,
	reworded: (event, { quote }) => `Reformulé${inCommit$1(event)}. Avant : ${quote(event.before)} Maintenant : ${quote(event.after)}`,
	owner: ({ from, to }, style) => `Changement de responsable : ${quoteOr("personne", from, style)} → ${quoteOr("personne", to, style)}.`,
	tracker: ({ from, to }, style) => `Changement de ticket de suivi : ${quoteOr("aucun", from, style)} → ${quoteOr("aucun", to, style)}.`,
	ticked: (event) => `Marqué comme réalisé dans le rapport${inCommit$1(event)}.`,
	unticked: (event) => `N’est plus marqué comme réalisé dans le rapport${inCommit$1(event)}.`,
	removed: (event) => `Supprimé du rapport sans explication${inCommit$1(event)}.`,
	restored: (event) => `De retour dans le rapport${inCommit$1(event)}.`,
	withdrawn: (event, style) => event.replaced_by === null ? `Abandonné dans le rapport${inCommit$1(event)}${because$1(event, style)}.` : `Remplacé dans le rapport par ${style.quote(event.replaced_by)}${inCommit$1(event)}${because$1(event, style)}.`,
	reason: (event, style) => `Motif donné${by$1(event, style)} : ${style.quote(event.text)}.`,
	closed: (event, style) => `Ticket fermé${by$1(event, style)} ${CLOSED_AS$1[event.as]}.`,
	reopened: ({ early }, style) => early === void 0 ? "Rouvert." : `Rouvert, car ${workName(early, style)} était terminé avant la promesse : ${style.address(early)}`,
	evidence: ({ evidence: { url }, early }, style) => early ? `${workName(url, style)} était terminé avant la promesse et ne compte donc pas comme preuve : ${style.address(url)}` : `Preuve enregistrée : ${style.address(url)}`,
	other: () => "Événement inconnu de cette version.",
	edited: () => "La partie gérée automatiquement a été modifiée à la main, puis rétablie d’après l’historique du rapport.",
	overdue: ({ due }, { day }) => `Échéance du ${day(due)} non respectée.`,
	gone: ({ number }) => `Le ticket n° ${number}, qui servait à suivre un engagement, a été supprimé, transféré ou masqué.`
};
function because$1({ reason }, { quote }) {
	return reason === null ? "" : `, motif : ${quote(reason)}`;
}
function by$1(event, { name }) {
	return event.by === null ? "" : ` par ${name(event.by)}`;
}
function howFar$1({ from, to }) {
	const days = daysBetween(from, to);
	const distance = Math.abs(days) === 1 ? "d’un jour" : `de ${plural$16(Math.abs(days), "jour", "jours")}`;
	return `${days < 0 ? "avancée" : "reportée"} ${distance}`;
}

// api/page/languages/fr/method.ts
const method$1 = {
	title: "Notre méthode",
	intro: {
		promise: "Dans un rapport d’incident (post-mortem), on s’engage à agir. Chaque engagement trouvé dans un tel rapport est suivi dans un ticket public, et un seul.",
		sources: "Les données proviennent de tickets publics et de l’historique git des rapports. Personne ne décide de l’état d’un engagement\xA0: il est déterminé par la première des règles ci-dessous qui s’applique.",
		firstDate: "La première échéance d’un engagement ne change jamais. Reporter l’échéance change la date à partir de laquelle l’engagement est en retard, mais pas le fait qu’il ait été tenu à temps ou non.",
		noPercentage: "Il n’y a pas de pourcentage global\xA0: chaque chiffre est indiqué avec son total. Les engagements abandonnés ou sans échéance comptent dans tous les totaux."
	},
	states: "États",
	rule: "Règle (la première qui s’applique l’emporte)",
	rules: {
		overdue: "Ouvert\xA0; l’échéance actuelle et le délai de grâce sont dépassés.",
		removed: "Ouvert\xA0; sa ligne ou tout son rapport a été supprimé sans explication.",
		rescheduled: "Ouvert\xA0; la première échéance est dépassée, mais l’échéance actuelle est plus tardive et n’est pas dépassée.",
		due_soon: "Ouvert\xA0; l’échéance est proche, ou dépassée mais encore dans le délai de grâce.",
		unproven: "Fermé comme terminé ou coché dans le rapport, mais sans preuve publique.",
		not_due: "Ouvert\xA0; l’échéance est plus lointaine.",
		undated: "Ouvert, sans échéance. Compte dans tous les totaux.",
		kept: "Réalisé avec preuve, au plus tard à la première échéance s’il y en avait une.",
		kept_late: "Réalisé avec preuve, mais après la première échéance, même si celle-ci a été reportée.",
		already_done: "Déjà réalisé au moment de la promesse. N’est compté ni comme tenu ni comme tenu à temps.",
		withdrawn: "Fermé comme non prévu, ou abandonné dans le rapport. Compte dans tous les totaux.",
		replaced: "Fermé comme doublon, ou remplacé par un autre engagement dans le rapport."
	},
	evidence: "Ce qui compte comme preuve",
	evidenceRules: [
		"une pull request fusionnée, ou un commit, qui a fermé le ticket\xA0;",
		"le ticket ou la pull request que le rapport désigne pour suivre l’engagement, une fois le ticket terminé ou la pull request fusionnée\xA0;",
		"un lien à côté de la case cochée dans le rapport\xA0;",
		"un commentaire «\xA0Evidence: https://…\xA0» d’une personne ayant un accès en écriture au dépôt."
	],
	bots: "Si un robot, ou une personne sans accès en écriture, ferme un ticket, l’engagement est toujours considéré comme ouvert, sauf si la fermeture vient d’une pull request, d’un commit ou d’un ticket de suivi, ou si l’élément est coché dans le rapport.",
	dates: "Dates et fuseaux horaires",
	datesText: "Un engagement arrive à échéance à la fin de la journée, dans son propre fuseau horaire, fixé au début du suivi. Les dates sont affichées avec ce fuseau.",
	untracked: "Ce qui n’est pas suivi",
	untrackedRows: {
		before_since: "engagements de rapports publiés avant le début du suivi",
		ignored: "éléments que leurs auteurs ont exclus du suivi",
		hints: "phrases qui ressemblent à des engagements, en dehors des sections analysées"
	},
	untrackedText: "Les engagements pris ailleurs, par exemple dans des conférences, des tickets ou sur d’autres pages, ne sont pas suivis.",
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
	ageText: (minutes, snapshot, hours) => `Les données sont signalées comme anciennes ${minutes} minutes après leur lecture sur GitHub par un serveur, ou ${snapshot} heures après l’écriture d’un instantané par une exécution. Après ${hours} heures sans lecture ou sans exécution de l’Action, le résultat est « inconnu ».`,
	check: "Comment vérifier",
	checkText: [
		"Chaque engagement renvoie à sa ligne dans le rapport et à son ticket. GitHub conserve l’historique des deux.",
		`Dans un clone du dépôt, \`${PRODUCT.npx} verify\` reconstitue chaque historique à partir de git et liste tous les écarts avec les tickets.`,
		"Tout ce qui est affiché ici est aussi disponible en JSON et en CSV."
	]
};

// api/page/languages/fr/outcome.ts
const { plural: plural$3 } = createNumberFormat("fr-FR");
const days$3 = (count) => plural$3(count, {
	one: "jour",
	other: "jours"
});
/** `d’un jour`, `de 2 jours`. */
const ofDays$2 = (count) => count === 1 ? "d’un jour" : `de ${days$3(count)}`;
const outcome$1 = {
	overdue: (count, due) => `En retard ${ofDays$2(count)} : l’échéance était le ${due}`,
	removed: (day) => `Supprimé du rapport${day === null ? "" : ` le ${day}`} sans explication`,
	rescheduled: (count, due) => `Ouvert. Première échéance dépassée ${ofDays$2(count)}, nouvelle échéance le ${due}`,
	grace: (count, due) => `Ouvert. Échéance dépassée ${ofDays$2(count)} (le ${due}), délai de grâce en cours`,
	notDue: (due) => `Ouvert. Échéance le ${due}`,
	undated: "Ouvert, sans échéance",
	unproven: (day) => `Déclaré réalisé le ${day}, mais sans preuve publique`,
	kept: (day, due) => `Tenu le ${day}${due === null ? "" : `, pour une échéance au ${due}`}`,
	keptLate: (count, day) => `Tenu le ${day}, avec ${days$3(count)} de retard`,
	alreadyDone: "Déjà réalisé au moment de la promesse",
	withdrawn: (day) => `Abandonné le ${day}`,
	replaced: (day) => `Remplacé le ${day}`
};
const timeline$1 = {
	promised: "promis",
	due: "échéance",
	firstDue: "première échéance",
	moved: "reporté au",
	today: "aujourd’hui",
	done: "réalisé",
	ended: "clos",
	noReason: "aucun motif donné"
};

// api/page/languages/fr/promises.ts
const { number: number$5, plural: plural$2 } = createNumberFormat("fr-FR");
const days$2 = (count) => plural$2(count, {
	one: "jour",
	other: "jours"
});
const times$1 = (count) => `${[
	"zéro",
	"une",
	"deux",
	"trois"
][count] ?? number$5(count)} fois`;
const promises = (count) => plural$2(count, {
	one: "engagement",
	other: "engagements"
});
/** Adds the plural’s `s` to each participle or adjective. French uses the singular for 0 and 1. */
const agree = (count, text) => `${number$5(count)} ${count < 2 ? text.replaceAll("(s)", "") : text.replaceAll("(s)", "s")}`;
const all$1 = (count, one, other) => count === 1 ? `Il ${one}` : count === 2 ? `Les deux ${other}` : `Les ${number$5(count)} ${other}`;
const headline$2 = {
	overline: (name, incidents) => `Engagements pris${name === null ? "" : ` par ${name}`} après ${plural$2(incidents, {
		one: "incident",
		other: "incidents"
	})}`,
	due: (count, day) => `${day === null ? "À ce jour" : `Au ${day}`}, ${promises(count)} ${count < 2 ? "est arrivé" : "sont arrivés"} à échéance`,
	groups: {
		kept_on_time: (count) => agree(count, "tenu(s) à temps"),
		kept_late: (count) => agree(count, "tenu(s) en retard"),
		overdue: (count) => agree(count, "en retard"),
		rescheduled: (count) => agree(count, "reporté(s)"),
		in_grace: (count) => agree(count, "dans le délai de grâce"),
		unproven: (count) => agree(count, "réalisé(s) sans preuve"),
		withdrawn_or_replaced: (count) => agree(count, "abandonné(s) ou remplacé(s)"),
		removed: (count) => agree(count, "supprimé(s) du rapport")
	},
	all: {
		kept_on_time: (count) => all$1(count, "a été tenu à temps", "ont été tenus à temps"),
		kept_late: (count) => all$1(count, "a été tenu en retard", "ont été tenus en retard"),
		overdue: (count) => all$1(count, "est en retard", "sont en retard"),
		rescheduled: (count) => all$1(count, "a été reporté", "ont été reportés"),
		in_grace: (count) => all$1(count, "est dans le délai de grâce", "sont dans le délai de grâce"),
		unproven: (count) => all$1(count, "a été réalisé sans preuve", "ont été réalisés sans preuve"),
		withdrawn_or_replaced: (count) => all$1(count, "a été abandonné ou remplacé", "ont été abandonnés ou remplacés"),
		removed: (count) => all$1(count, "a été supprimé du rapport", "ont été supprimés du rapport")
	},
	nothingDue: "Rien n’est encore arrivé à échéance",
	open: (count) => `${promises(count)} ${count < 2 ? "est ouvert" : "sont ouverts"}`,
	early: (count) => `${promises(count)} ${count < 2 ? "tenu" : "tenus"} en avance ou sans échéance`,
	removed: (count) => agree(count, "supprimé(s) du rapport avant l’échéance"),
	gone: (count) => plural$2(count, {
		one: "ticket de suivi est introuvable",
		other: "tickets de suivi sont introuvables"
	}),
	none: "Aucun engagement recensé",
	total: (count, since) => `${promises(count)} en tout${since === null ? "" : ` depuis le ${since}`}. ${count < 2 ? "Il" : "Chacun"} renvoie à son rapport et à un ticket public.`,
	ownerless: (count) => `${promises(count)} ${count < 2 ? "n’a" : "n’ont"} pas de responsable désigné.`
};
const units$2 = {
	overdue: (count) => agree(count, "en retard"),
	removed: (count) => agree(count, "supprimé(s)"),
	rescheduled: (count) => agree(count, "reporté(s)"),
	grace: (count) => agree(count, "dans le délai de grâce"),
	unproven: (count) => agree(count, "réalisé(s) sans preuve"),
	kept: (count) => agree(count, "tenu(s)"),
	kept_late: (count) => agree(count, "tenu(s) en retard"),
	not_due: (count) => agree(count, "pas encore à échéance"),
	undated: (count) => agree(count, "sans échéance"),
	already_done: (count) => agree(count, "déjà réalisé(s)"),
	withdrawn: (count) => agree(count, "abandonné(s) ou remplacé(s)")
};
const unitNotes$1 = {
	longest: (late, count) => count > 1 ? `jusqu’à ${days$2(late)}` : late === 1 ? "d’un jour" : `de ${days$2(late)}`,
	next: (day) => `prochaine échéance : ${day}`,
	neverOverdue: "jamais en retard",
	early: (count) => `dont ${number$5(count)} en avance ou sans échéance`,
	whenPublished: "au moment de la promesse",
	withoutEvidence: (count) => `dont ${number$5(count)} sans preuve`,
	withoutReason: (count) => `dont ${number$5(count)} sans motif`
};
const row$2 = {
	late: (count) => `${days$2(count)} de retard`,
	due: (day) => `échéance le ${day}`,
	was: (day) => `au lieu du ${day}`,
	done: (day) => `réalisé le ${day}`,
	noDate: "sans échéance",
	moved: (count, complete, day) => `reporté ${complete ? "" : "au moins "}${times$1(count)}, première échéance le ${day}`,
	after: (report) => `après ${report}`
};

// api/page/languages/fr/share.ts
const { plural: plural$1 } = createNumberFormat("fr-FR");
const days$1 = (count) => plural$1(count, {
	one: "jour",
	other: "jours"
});
/** `d’un jour`, `de 2 jours`. */
const ofDays$1 = (count) => count === 1 ? "d’un jour" : `de ${days$1(count)}`;
const share$1 = {
	heading: "Partager",
	promise: (name, on, title, due) => `${name === null ? "Engagement pris" : `Engagement pris par ${name}`}${on === null ? "" : ` le ${on}`} : « ${title} »${due === null ? "" : `, échéance le ${due}`}.`,
	asOf: (day, state) => `Au ${day}, ${state}.`,
	overdue: (count) => `le retard était ${ofDays$1(count)}`,
	removed: "l’engagement avait été supprimé du rapport sans explication",
	rescheduled: (count, due) => `l’engagement restait ouvert, ${days$1(count)} après la première échéance, reporté au ${due}`,
	grace: (count) => `l’échéance était dépassée ${ofDays$1(count)}, dans le délai de grâce`,
	notDue: "l’échéance n’était pas encore arrivée",
	undated: "l’engagement restait ouvert, sans échéance",
	unproven: (day) => `Déclaré réalisé le ${day}, sans preuve publique.`,
	kept: (day) => `Tenu le ${day}.`,
	keptLate: (count, day) => `Tenu le ${day}, avec ${days$1(count)} de retard.`,
	alreadyDone: "Déjà réalisé au moment de la promesse.",
	withdrawn: (day, reason) => `Abandonné le ${day}. ${reason}`,
	replaced: (day, reason) => `Remplacé le ${day}. ${reason}`
};

// api/page/languages/fr/index.ts
const { number: number$4, plural } = createNumberFormat("fr-FR");
const days = (count) => plural(count, {
	one: "jour",
	other: "jours"
});
/** `d’un jour`, `de 2 jours`. */
const ofDays = (count) => count === 1 ? "d’un jour" : `de ${days(count)}`;
const times = (count) => `${[
	"zéro",
	"une",
	"deux",
	"trois"
][count] ?? number$4(count)} fois`;
const fr = {
	locale: "fr-FR",
	number: number$4,
	state: {
		overdue: "en retard",
		removed: "supprimé du rapport",
		rescheduled: "reporté au-delà de la première échéance",
		due_soon: "bientôt à échéance",
		unproven: "réalisé sans preuve",
		not_due: "pas encore à échéance",
		undated: "sans échéance",
		kept: "tenu",
		kept_late: "tenu en retard",
		already_done: "déjà réalisé au moment de la promesse",
		withdrawn: "abandonné",
		replaced: "remplacé"
	},
	stateLabels: {
		overdue: "en retard",
		removed: "supprimés du rapport",
		rescheduled: "reportés au-delà de la première échéance",
		due_soon: "bientôt à échéance",
		unproven: "réalisés sans preuve",
		not_due: "pas encore à échéance",
		undated: "sans échéance",
		kept: "tenus",
		kept_late: "tenus en retard",
		already_done: "déjà réalisés au moment de la promesse",
		withdrawn: "abandonnés",
		replaced: "remplacés"
	},
	overdueBy: (count) => `en retard ${ofDays(count)}`,
	withinGrace: (count) => `échéance dépassée ${ofDays(count)}, dans le délai de grâce`,
	keptLateBy: (count) => `tenu avec ${days(count)} de retard`,
	labelled: (name, value) => `${name} : ${value}`,
	joints: {
		comma: ", ",
		period: ".",
		space: " ",
		open: " (",
		close: ")"
	},
	title: "Nos engagements",
	headline: headline$2,
	units: units$2,
	unitNotes: unitNotes$1,
	row: row$2,
	outcome: outcome$1,
	timeline: timeline$1,
	share: share$1,
	verdict: {
		kept: "Tenus à l’échéance\xA0: {kept} sur {due}",
		late: "tenus en retard\xA0: {n}",
		nothingDue: "Rien n’est encore arrivé à échéance",
		open: "ouverts\xA0: {n}",
		early: "tenus\xA0: {n}",
		overdue: "en retard\xA0: {n}",
		removed: "supprimés\xA0: {n}",
		gone: "introuvables\xA0: {n}",
		none: "Aucun engagement recensé",
		unknown: "Inconnu"
	},
	notNone: "Cela ne veut pas dire qu’aucun engagement n’a été pris.",
	of: (part, total) => `${number$4(part)} sur ${number$4(total)}`,
	strip: {
		label: "Ancienneté des données",
		read: (when) => `Vérifié le ${when}`,
		ran: (when) => `dernière exécution le ${when}`,
		neverRan: "encore aucune exécution",
		holds: (when) => `valable jusqu’au ${when}`,
		outlived: "Cette page n’est plus à jour\xA0: il peut y manquer des engagements en retard.",
		stale: "Ces données sont anciennes\xA0: les derniers changements peuvent manquer.",
		unknown: "Ces données sont trop anciennes pour être fiables. Il n’en existe pas de plus récentes.",
		moreProblems: (count) => plural(count, {
			one: "autre problème.",
			other: "autres problèmes."
		}),
		today: (day) => `La date du jour est fixée au ${day} par FOLLOW_THROUGH_TODAY.`
	},
	sections: {
		overdue: "En retard",
		removed: "Supprimés du rapport",
		rescheduled: "Reportés au-delà de la première échéance",
		grace: "Dans le délai de grâce",
		unproven: "Réalisés sans preuve",
		kept: "Tenus",
		kept_late: "Tenus en retard",
		not_due: "Pas encore à échéance",
		undated: "Sans échéance",
		already_done: "Déjà réalisés au moment de la promesse",
		withdrawn: "Abandonnés ou remplacés",
		reports: "Rapports d’incident",
		quarters: "Tenus à la première échéance, par trimestre",
		moved: "Échéances reportées",
		lost: "Tickets introuvables",
		log: "Derniers changements",
		take: "S’abonner ou télécharger",
		embed: "Intégrer cette page"
	},
	gone: {
		lead: "Ces tickets servaient à suivre des engagements. Ils ne sont plus lisibles\xA0: il se peut donc que les totaux n’en tiennent pas compte.",
		deleted: "supprimé",
		moved: "transféré ailleurs",
		hidden: "n’est plus visible"
	},
	nothing: "Rien à signaler.",
	more: (count) => `${number$4(count)} de plus : voir les rapports.`,
	due: {
		on: (day) => `échéance : ${day}`,
		none: "sans échéance",
		noDay: (text) => `pas de date précise (« ${text} »)`,
		slips: (count, late, complete) => `reporté ${complete ? "" : "au moins "}${times(count)}, ${late < 0 ? "−" : "+"}${days(Math.abs(late))}`
	},
	daysFrom: (count) => `${count < 0 ? "−" : "+"}${days(Math.abs(count))}`,
	nobody: "non désigné",
	reason: (text) => `Motif : « ${text} »`,
	noReason: "Aucun motif n’a été donné.",
	published: ["publié le ", ""],
	commitment: {
		promisedBy: (name, day) => [`Promis${name === null ? "" : ` par ${name}`}${day === null ? "" : ` le ${day}`}, après `, ""],
		words: () => "Texte du rapport",
		check: "Vérifiez par vous-même",
		all: "Tous les engagements",
		owner: "Responsable",
		line: (line) => `ligne ${line}`,
		tracker: "Suivi dans",
		evidence: "Preuves",
		noEvidence: "aucune",
		reason: "Motif",
		issue: "Ticket",
		noIssue: "pas encore de ticket",
		dates: "Échéances et résultat",
		promised: "Promis pour le",
		moved: "Reporté au",
		done: "Réalisé",
		today: "Aujourd’hui",
		afterFirst: "Après la première échéance",
		rewordings: "Modifications du texte",
		before: "Avant",
		after: "Après",
		history: "Historique",
		shortened: "Cet historique est trop long pour être affiché en entier\xA0: seuls les premiers et les derniers événements y figurent. Les commentaires du ticket les décrivent tous.",
		day: "Date",
		what: "Événement"
	},
	evidence: {
		pull_request: "pull request fusionnée",
		commit: "commit",
		tracker: "ticket terminé",
		link: "lien dans le rapport",
		comment: "commentaire d’un collaborateur",
		other: "autre preuve",
		notChecked: "non vérifié"
	},
	rejected: {
		before_promise: "antérieur à la promesse, donc non pris en compte",
		not_checked: "non vérifié, donc non pris en compte"
	},
	report: {
		source: "Lire le rapport",
		slipped: (part) => `reportés à une date ultérieure : ${part}`,
		closing: "Bilan final (en anglais)"
	},
	table: {
		commitment: "Engagement",
		dates: "Échéances",
		quarter: "Trimestre",
		kept: "Tenus à la première échéance",
		state: "État"
	},
	quarter: (year, quarter) => `T${quarter} ${year}`,
	events: FRENCH,
	quoted: (text) => `« ${text} »`,
	allEvents: "Tous les changements",
	olderEvents: "Tous les événements, en JSON",
	method: method$1,
	use: "Suivre ou intégrer cette page",
	take: {
		atom: "Flux Atom",
		json: "Flux JSON",
		calendar: "Calendrier des échéances",
		csv: "Tableur (CSV)",
		summary: "Résumé (JSON)",
		commitments: "Engagements (JSON)",
		openapi: "Description de l’API (OpenAPI)"
	},
	embed: {
		badge: "Badge",
		frame: "Cadre (iframe)",
		component: "Composant web",
		copy: "Copier",
		copied: "Copié",
		replace: (address) => `Remplacez ${address} par l’adresse de cette page.`,
		see: "Voir tous les engagements",
		badgeText: "Nos engagements",
		unreachable: "La page est momentanément inaccessible.",
		recomputed: "Recompté d’après les échéances, car les chiffres publiés ne sont plus à jour.",
		asOf: (when) => `Situation au ${when}`
	},
	badge: {
		label: "nos engagements",
		incomplete: "données incomplètes",
		lastRun: (when) => `dernière exécution le ${when}`,
		lastRead: (when) => `dernière lecture le ${when}`
	},
	feed: {
		subtitle: "Ce qui a été promis après des incidents, ce qui a été fait et ce qui est en retard.",
		promise: "L’engagement"
	},
	errors: {
		400: ["Requête invalide", "L’adresse contient un paramètre ou une valeur non valide."],
		404: ["Page introuvable", "Il n’y a rien à cette adresse. La page a peut-être été déplacée, ou l’adresse contient une faute de frappe."],
		405: ["Méthode non autorisée", "Cette adresse est en lecture seule."],
		410: ["Contenu retiré", "Le contenu de cette page n’est plus public."],
		500: ["Une erreur s’est produite", "Une erreur inattendue est survenue. Veuillez réessayer plus tard."],
		503: ["Pas encore prêt", "Les données n’ont pas encore été lues sur GitHub. Veuillez réessayer dans une trentaine de secondes."]
	},
	home: "Accueil",
	pages: "Pages",
	skip: "Aller au contenu"
};

// api/page/languages/ja/events.ts
const CLOSED_AS = {
	completed: "完了",
	not_planned: "対応予定なし",
	duplicate: "重複"
};
/** What happened, in Japanese. */
const JAPANESE = {
	promised: ({ to, report }, { quote, day, brief }) => `${brief ? "" : `${quote(report)}で`}約束（${to === null ? "期限なし" : `期限は${day(to)}`}）。`,
	dated: (event, { day }) => `期限を${day(event.to)}に設定${inCommit(event)}。`,
	moved: (event, style) => `期限を${howFar(event)}：${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${because(event, style)}。`,
	reworded: (event, { quote }) => `文面を変更${inCommit(event)}。変更前：${quote(event.before)}変更後：${quote(event.after)}`,
	owner: ({ from, to }, style) => `担当者を変更：${quoteOr("なし", from, style)} → ${quoteOr("なし", to, style)}。`,
	tracker: ({ from, to }, style) => `関連チケットを変更：${quoteOr("なし", from, style)} → ${quoteOr("なし", to, style)}。`,
	ticked: (event) => `報告書で完了と記載${inCommit(event)}。`,
	unticked: (event) => `報告書の完了の記載を取り消し${inCommit(event)}。`,
	removed: (event) => `説明なく報告書から削除${inCommit(event)}。`,
	restored: (event) => `報告書に再掲載${inCommit(event)}。`,
	withdrawn: (event, style) => event.replaced_by === null ? `報告書で取り下げ${inCommit(event)}${because(event, style)}。` : `報告書で${style.quote(event.replaced_by)}に変更${inCommit(event)}${because(event, style)}。`,
	reason: (event, style) => `${by(event, style)}理由を記載：${style.quote(event.text)}。`,
	closed: (event, style) => `${by(event, style)}Issueを「${CLOSED_AS[event.as]}」としてクローズ。`,
	reopened: ({ early }, style) => early === void 0 ? "再オープン。" : `${workName(early, style)}が約束より前に完了していたため再オープン：${style.address(early)}`,
	evidence: ({ evidence: { url }, early }, style) => early ? `${workName(url, style)}は約束より前に完了していたため、裏付けの対象外：${style.address(url)}` : `裏付けを記録：${style.address(url)}`,
	other: () => "このバージョンでは表示できない出来事。",
	edited: () => "自動管理部分が手動で変更されたため、報告書の履歴から復元。",
	overdue: ({ due }, { day }) => `${day(due)}の期限までに完了せず。`,
	gone: ({ number }) => `約束を追跡していたIssue #${number}は削除、移管または閲覧不可の状態。`
};
function inCommit({ commit }) {
	return commit === null ? "" : `（${commit.slice(0, 12)}）`;
}
function because({ reason }, { quote }) {
	return reason === null ? "" : `、理由：${quote(reason)}`;
}
function by(event, { name }) {
	return event.by === null ? "" : `${name(event.by)}が`;
}
function howFar({ from, to }) {
	const days = daysBetween(from, to);
	return `${Math.abs(days)}日${days < 0 ? "前倒し" : "延期"}`;
}

// api/page/languages/ja/method.ts
const method = {
	title: "判定方法",
	intro: {
		promise: "障害報告書（ポストモーテム）では、再発防止などの対応が約束されます。報告書に記載された約束は、それぞれ一つの公開Issueで追跡されます。",
		sources: "データの出典は、公開Issueと、報告書のgitの履歴です。状態を人が決めることはなく、以下の規則のうち最初に当てはまるものによって決まります。",
		firstDate: "約束の当初の期限は変わりません。期限を変更すると、期限超過となる日は変わりますが、期限内に履行したかどうかの判定は変わりません。",
		noPercentage: "全体の達成率は表示しません。件数は必ず母数とともに示します。取り下げた約束や期限のない約束も、すべての集計に含まれます。"
	},
	states: "状態",
	rule: "規則（最初に当てはまるものを適用）",
	rules: {
		overdue: "未完了で、現在の期限と猶予期間を過ぎている。",
		removed: "未完了で、該当する行または報告書全体が説明なく削除された。",
		rescheduled: "未完了で、当初の期限を過ぎているが、現在の期限はそれより後で、超過していない。",
		due_soon: "未完了で、期限が近い。または、期限を過ぎたが猶予期間中である。",
		unproven: "完了としてクローズされたか、報告書でチェックが付けられたが、公開された裏付けがない。",
		not_due: "未完了で、期限はまだ先である。",
		undated: "未完了で、期限がない。すべての集計に含まれる。",
		kept: "裏付けがあり、当初の期限（ある場合）までに完了した。",
		kept_late: "裏付けはあるが、当初の期限の後に完了した。期限を変更した場合も同じ。",
		already_done: "約束した時点ですでに完了していた。履行にも期限内の履行にも数えない。",
		withdrawn: "「対応予定なし」としてクローズされたか、報告書で取り下げられた。すべての集計に含まれる。",
		replaced: "重複としてクローズされたか、報告書で別の約束に変更された。"
	},
	evidence: "裏付けとして認めるもの",
	evidenceRules: [
		"Issueをクローズした、マージ済みのプルリクエストまたはコミット",
		"報告書が関連チケットとして挙げているIssueまたはプルリクエスト（完了またはマージされたもの）",
		"報告書のチェックの横にあるリンク",
		"リポジトリへの書き込み権限を持つ人による「Evidence: https://…」というコメント"
	],
	bots: "ボットや書き込み権限のない人がIssueをクローズしても、約束は未完了として扱われます。ただし、プルリクエスト、コミットまたは関連チケットによってクローズされた場合や、報告書でチェックが付いている場合を除きます。",
	dates: "日付とタイムゾーン",
	datesText: "約束の期限は、その約束のタイムゾーンにおける当日の終わりです。タイムゾーンは追跡を始めた時点で決まり、日付に併記されます。",
	untracked: "追跡の対象外",
	untrackedRows: {
		before_since: "追跡の開始前に公開された報告書の約束",
		ignored: "執筆者が追跡の対象外とした項目",
		hints: "約束のように読めるが、読み取り対象の節の外にある文"
	},
	untrackedText: "講演、チケット、ほかのページなど、別の場所での約束は追跡の対象外です。",
	unknown: "不明",
	settings: "設定",
	settingsText: "設定はリポジトリごとに異なります。表示しているのは前回の実行時の設定です。",
	repository: "リポジトリ",
	warn: "期限間近とする日数",
	grace: "猶予期間（日）",
	proof: "裏付けの要否",
	yes: "必要",
	no: "不要",
	age: "データの鮮度",
	ageText: (minutes, snapshot, hours) => `サーバーがGitHubから読み取って${minutes}分、またはアクションがスナップショットに書き込んで${snapshot}時間が過ぎたデータは「古い」と表示されます。読み取りやアクションの実行が${hours}時間ない場合、判定は「不明」になります。`,
	check: "確認方法",
	checkText: [
		"どの約束からも、報告書の該当行とIssueに移動できます。履歴はいずれもGitHubに残っています。",
		`リポジトリのクローンで\`${PRODUCT.npx} verify\`を実行すると、すべての経過をgitから再構成し、Issueとの相違をすべて一覧表示します。`,
		"ここに表示している情報は、すべてJSONとCSVでも入手できます。"
	]
};

// api/page/languages/ja/outcome.ts
const { number: number$3 } = createNumberFormat("ja-JP");
const outcome = {
	overdue: (count, due) => `${due}の期限を${number$3(count)}日超過`,
	removed: (day) => `${day === null ? "" : `${day}に`}説明なく報告書から削除`,
	rescheduled: (count, due) => `未完了。当初の期限を${number$3(count)}日過ぎ、現在の期限は${due}`,
	grace: (count, due) => `未完了。${due}の期限を${number$3(count)}日過ぎ、猶予期間中`,
	notDue: (due) => `未完了。期限は${due}`,
	undated: "未完了。期限なし",
	unproven: (day) => `${day}に完了と報告されたが、公開された裏付けなし`,
	kept: (day, due) => `${due === null ? "" : `${due}の期限に対し、`}${day}に履行`,
	keptLate: (count, day) => `期限から${number$3(count)}日遅れて${day}に履行`,
	alreadyDone: "約束の時点で完了済み",
	withdrawn: (day) => `${day}に取り下げ`,
	replaced: (day) => `${day}に別の約束に変更`
};
const timeline = {
	promised: "約束",
	due: "期限",
	firstDue: "当初の期限",
	moved: "変更後の期限",
	today: "今日",
	done: "完了",
	ended: "終了",
	noReason: "理由の記載なし"
};

// api/page/languages/ja/promises.ts
const { number: number$2 } = createNumberFormat("ja-JP");
const items = (count) => `${number$2(count)}件`;
/** Starts a sentence about all promises that are due. */
const all = (count) => count === 1 ? "この約束は" : `${items(count)}すべてが`;
const headline$1 = {
	overline: (name, incidents) => `${name === null ? "" : `${name}が`}${items(incidents)}の障害を受けて約束したこと`,
	due: (count, day) => `${day ?? "今日"}までに期限を迎えた約束は${items(count)}`,
	groups: {
		kept_on_time: (count) => `期限内に履行${items(count)}`,
		kept_late: (count) => `遅れて履行${items(count)}`,
		overdue: (count) => `期限超過${items(count)}`,
		rescheduled: (count) => `延期${items(count)}`,
		in_grace: (count) => `猶予期間中${items(count)}`,
		unproven: (count) => `裏付けなしで完了${items(count)}`,
		withdrawn_or_replaced: (count) => `取り下げ・別の約束に変更${items(count)}`,
		removed: (count) => `報告書から削除${items(count)}`
	},
	all: {
		kept_on_time: (count) => `${all(count)}期限内に履行済み`,
		kept_late: (count) => `${all(count)}期限に遅れて履行済み`,
		overdue: (count) => `${all(count)}期限を超過`,
		rescheduled: (count) => `${all(count)}延期済み`,
		in_grace: (count) => `${all(count)}猶予期間中`,
		unproven: (count) => `${all(count)}裏付けなしで完了`,
		withdrawn_or_replaced: (count) => `${all(count)}取り下げ済み、または別の約束に変更済み`,
		removed: (count) => `${all(count)}報告書から削除済み`
	},
	nothingDue: "期限の来た約束はまだありません",
	open: (count) => `未完了${items(count)}`,
	early: (count) => `期限前または期限なしで履行${items(count)}`,
	removed: (count) => `期限前に報告書から削除${items(count)}`,
	gone: (count) => `確認できないIssueが${items(count)}`,
	none: "約束は登録されていません",
	total: (count, since) => `${since === null ? "" : `${since}以降、`}全${items(count)}。${count === 1 ? "" : "それぞれ"}元の報告書と公開Issueにリンクしています。`,
	ownerless: (count) => `このうち${items(count)}には担当者の記載がありません。`
};
const units$1 = {
	overdue: (count) => `期限超過${items(count)}`,
	removed: (count) => `削除${items(count)}`,
	rescheduled: (count) => `延期${items(count)}`,
	grace: (count) => `猶予期間中${items(count)}`,
	unproven: (count) => `裏付けなしで完了${items(count)}`,
	kept: (count) => `履行済み${items(count)}`,
	kept_late: (count) => `遅れて履行${items(count)}`,
	not_due: (count) => `期限前${items(count)}`,
	undated: (count) => `期限なし${items(count)}`,
	already_done: (count) => `完了済み${items(count)}`,
	withdrawn: (count) => `取り下げ・変更${items(count)}`
};
const unitNotes = {
	longest: (late, count) => `${count === 1 ? "" : "最長"}${number$2(late)}日超過`,
	next: (day) => `次の期限：${day}`,
	neverOverdue: "期限超過にならない",
	early: (count) => `期限前または期限なし${items(count)}`,
	whenPublished: "約束の時点",
	withoutEvidence: (count) => `裏付けなし${items(count)}`,
	withoutReason: (count) => `理由の記載なし${items(count)}`
};
const row$1 = {
	late: (count) => `${number$2(count)}日遅れ`,
	due: (day) => `期限：${day}`,
	was: (day) => `当初の期限：${day}`,
	done: (day) => `完了：${day}`,
	noDate: "期限なし",
	moved: (count, complete, day) => `${number$2(count)}回${complete ? "" : "以上"}延期（当初の期限は${day}）`,
	after: (report) => `報告書：${report}`
};

// api/page/languages/ja/share.ts
const { number: number$1 } = createNumberFormat("ja-JP");
const share = {
	heading: "共有",
	promise: (name, on, title, due) => `${name === null ? "" : `${name}が`}${on === null ? "" : `${on}に`}約束：「${title}」${due === null ? "" : `（期限は${due}）`}。`,
	asOf: (day, state) => `${day}時点で、${state}。`,
	overdue: (count) => `期限を${number$1(count)}日超過`,
	removed: "説明なく報告書から削除済み",
	rescheduled: (count, due) => `未完了、当初の期限を${number$1(count)}日過ぎ、期限は${due}に延期済み`,
	grace: (count) => `期限を${number$1(count)}日過ぎ、猶予期間中`,
	notDue: "未完了、期限前",
	undated: "未完了、期限なし",
	unproven: (day) => `${day}に完了と報告されたが、公開された裏付けなし。`,
	kept: (day) => `${day}に履行。`,
	keptLate: (count, day) => `期限から${number$1(count)}日遅れて${day}に履行。`,
	alreadyDone: "約束の時点で完了済み。",
	withdrawn: (day, reason) => `${day}に取り下げ。${reason}`,
	replaced: (day, reason) => `${day}に別の約束に変更。${reason}`
};

// api/page/languages/ja/index.ts
const { number } = createNumberFormat("ja-JP");
const state = {
	overdue: "期限超過",
	removed: "報告書から削除",
	rescheduled: "当初の期限を過ぎて延期",
	due_soon: "期限間近",
	unproven: "裏付けなしで完了",
	not_due: "期限前",
	undated: "期限なし",
	kept: "履行済み",
	kept_late: "遅れて履行",
	already_done: "約束の時点で完了済み",
	withdrawn: "取り下げ",
	replaced: "別の約束に変更"
};
const ja = {
	locale: "ja-JP",
	number,
	state,
	stateLabels: state,
	overdueBy: (count) => `期限を${number(count)}日超過`,
	withinGrace: (count) => `期限を${number(count)}日過ぎ、猶予期間中`,
	keptLateBy: (count) => `${number(count)}日遅れて履行`,
	labelled: (name, value) => `${name}：${value}`,
	joints: {
		comma: "、",
		period: "。",
		space: "",
		open: "（",
		close: "）"
	},
	title: "私たちの約束",
	headline: headline$1,
	units: units$1,
	unitNotes,
	row: row$1,
	outcome,
	timeline,
	share,
	verdict: {
		kept: "期限到来{due}件中{kept}件を期限内に履行",
		late: "遅れて履行{n}件",
		nothingDue: "期限の来た約束はまだありません",
		open: "未完了{n}件",
		early: "履行済み{n}件",
		overdue: "期限超過{n}件",
		removed: "削除{n}件",
		gone: "確認できないIssue{n}件",
		none: "約束は登録されていません",
		unknown: "不明"
	},
	notNone: "約束が一つもなかったという意味ではありません。",
	of: (part, total) => `${number(total)}件中${number(part)}件`,
	strip: {
		label: "データの鮮度",
		read: (when) => `確認日時：${when}`,
		ran: (when) => `前回の実行：${when}`,
		neverRan: "実行履歴なし",
		holds: (when) => `有効期限：${when}`,
		outlived: "このページの情報は古く、期限を過ぎた約束が反映されていない可能性があります。",
		stale: "このデータは古く、最近の変更が反映されていない可能性があります。",
		unknown: "このデータは古いため、信頼できません。これより新しいデータはありません。",
		moreProblems: (count) => `ほかに${number(count)}件の問題があります。`,
		today: (day) => `FOLLOW_THROUGH_TODAYにより、今日の日付は${day}に設定されています。`
	},
	sections: {
		overdue: "期限超過",
		removed: "報告書から削除",
		rescheduled: "当初の期限を過ぎて延期",
		grace: "猶予期間中",
		unproven: "裏付けなしで完了",
		kept: "履行済み",
		kept_late: "遅れて履行",
		not_due: "期限前",
		undated: "期限なし",
		already_done: "約束の時点で完了済み",
		withdrawn: "取り下げ・別の約束に変更",
		reports: "報告書別",
		quarters: "当初の期限までに履行した件数（四半期別）",
		moved: "変更された期限",
		lost: "確認できないIssue",
		log: "最近の変更",
		take: "購読・ダウンロード",
		embed: "このページを埋め込む"
	},
	gone: {
		lead: "約束を追跡していたIssueですが、現在は読み取れないため、集計に含まれていない場合があります。",
		deleted: "削除済み",
		moved: "別の場所に移管済み",
		hidden: "閲覧不可"
	},
	nothing: "該当なし",
	more: (count) => `ほか${number(count)}件は各報告書をご覧ください。`,
	due: {
		on: (day) => `期限：${day}`,
		none: "期限なし",
		noDay: (text) => `具体的な日付なし（「${text}」）`,
		slips: (count, late, complete) => `${number(count)}回${complete ? "" : "以上"}延期、${late < 0 ? "−" : "+"}${number(Math.abs(late))}日`
	},
	daysFrom: (count) => `${count < 0 ? "−" : "+"}${number(Math.abs(count))}日`,
	nobody: "記載なし",
	reason: (text) => `理由：「${text}」`,
	noReason: "理由は示されていません。",
	published: ["", "公開"],
	commitment: {
		promisedBy: (name, day) => ["", `を受けて${name === null ? "" : `${name}が`}${day === null ? "" : `${day}に`}約束`],
		words: () => "報告書の文面",
		check: "確認する",
		all: "すべての約束",
		owner: "担当者",
		line: (line) => `${line}行目`,
		tracker: "関連チケット",
		evidence: "裏付け",
		noEvidence: "なし",
		reason: "理由",
		issue: "Issue",
		noIssue: "Issueは未作成",
		dates: "期限と結果",
		promised: "約束した期限",
		moved: "変更後の期限",
		done: "完了",
		today: "今日",
		afterFirst: "当初の期限の後",
		rewordings: "文面の変更",
		before: "変更前",
		after: "変更後",
		history: "経過",
		shortened: "経過が長いため、最初と最後の出来事だけを表示しています。すべての出来事はIssueのコメントに記録されています。",
		day: "日付",
		what: "出来事"
	},
	evidence: {
		pull_request: "マージされたプルリクエスト",
		commit: "コミット",
		tracker: "完了したチケット",
		link: "報告書内のリンク",
		comment: "共同作業者のコメント",
		other: "その他の裏付け",
		notChecked: "未確認"
	},
	rejected: {
		before_promise: "約束より前に完了していたため対象外",
		not_checked: "未確認のため対象外"
	},
	report: {
		source: "報告書を読む",
		slipped: (part) => `${part}が延期`,
		closing: "完了報告（英語）"
	},
	table: {
		commitment: "約束",
		dates: "期限",
		quarter: "四半期",
		kept: "当初の期限までに履行",
		state: "状態"
	},
	quarter: (year, quarter) => `${year}年第${quarter}四半期`,
	events: JAPANESE,
	quoted: (text) => `「${text}」`,
	allEvents: "すべての変更",
	olderEvents: "すべての出来事（JSON）",
	method,
	use: "購読・埋め込み",
	take: {
		atom: "Atomフィード",
		json: "JSONフィード",
		calendar: "期限のカレンダー",
		csv: "スプレッドシート（CSV）",
		summary: "概要（JSON）",
		commitments: "約束の一覧（JSON）",
		openapi: "APIの仕様（OpenAPI）"
	},
	embed: {
		badge: "バッジ",
		frame: "インラインフレーム",
		component: "Webコンポーネント",
		copy: "コピー",
		copied: "コピーしました",
		replace: (address) => `${address}をこのページのURLに置き換えてください。`,
		see: "すべての約束を見る",
		badgeText: "私たちの約束",
		unreachable: "現在、ページに接続できません。",
		recomputed: "公開されている集計が古いため、期限から再集計しました。",
		asOf: (when) => `${when}現在`
	},
	badge: {
		label: "私たちの約束",
		incomplete: "一部のデータを読み取れません",
		lastRun: (when) => `前回の実行は${when}`,
		lastRead: (when) => `前回の読み取りは${when}`
	},
	feed: {
		subtitle: "障害の後に約束したこと、実施したこと、遅れていること。",
		promise: "約束の内容"
	},
	errors: {
		400: ["無効なリクエスト", "URLに無効なパラメーターまたは値が含まれています。"],
		404: ["ページが見つかりません", "このURLには何もありません。ページが移動したか、URLが間違っている可能性があります。"],
		405: ["許可されていないメソッド", "このURLは読み取り専用です。"],
		410: ["表示を終了しました", "このページの内容は現在公開されていません。"],
		500: ["エラーが発生しました", "予期しないエラーが発生しました。しばらくしてからもう一度お試しください。"],
		503: ["準備中です", "GitHubからまだデータを読み込んでいません。30秒ほどしてからもう一度お試しください。"]
	},
	home: "ホーム",
	pages: "ページ一覧",
	skip: "本文へ移動"
};

// api/page/languages/index.ts
/** The messages of every language. */
const LANGUAGES = {
	en,
	de,
	es,
	fr,
	ja
};

// api/page/state-marks.ts
/** The appearance of each state. The stylesheet contains a class for each. */
const MARKS = {
	overdue: {
		shape: "▲",
		tone: "bad"
	},
	removed: {
		shape: "✕",
		tone: "bad"
	},
	rescheduled: {
		shape: "↷",
		tone: "warn"
	},
	due_soon: {
		shape: "◐",
		tone: "warn"
	},
	unproven: {
		shape: "?",
		tone: "warn"
	},
	not_due: {
		shape: "○",
		tone: "ink"
	},
	undated: {
		shape: "·",
		tone: "ink"
	},
	kept: {
		shape: "●",
		tone: "good"
	},
	kept_late: {
		shape: "◕",
		tone: "good"
	},
	already_done: {
		shape: "◌",
		tone: "ink"
	},
	withdrawn: {
		shape: "–",
		tone: "ink"
	},
	replaced: {
		shape: "→",
		tone: "ink"
	}
};

// api/page/style.ts
/** The values that a publisher can change: colours (with `light-dark()` for both schemes) and two typefaces. */
const THEME = {
	ink: "light-dark(#1b1b1a,#ecebe7)",
	paper: "light-dark(#fdfcfa,#171716)",
	soft: "light-dark(#5c5a55,#b0ada5)",
	line: "light-dark(#d9d5cc,#3d3b37)",
	link: "light-dark(#0b4f8a,#9cc9f5)",
	bad: "light-dark(#a3211a,#ff9d94)",
	warn: "light-dark(#7a5200,#eec06a)",
	good: "light-dark(#1f6b34,#86d79b)",
	text: "system-ui,sans-serif",
	display: "Georgia,serif"
};
/** The stylesheet for all pages, for light and dark mode, any screen width, and print. `theme` overrides values in THEME. */
function styleFor(theme) {
	return `:root{color-scheme:light dark;${Object.entries({
		...THEME,
		...theme
	}).map(([name, value]) => `--${name}:${value}`).join(";")}}\n${RULES}`;
}
const RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--text)}
main,header,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
a{color:var(--link);unicode-bidi:plaintext}
img{max-width:100%}
a:focus-visible,button:focus-visible{outline:3px solid currentColor;outline-offset:2px}
nav{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;padding:.75rem 0;border-bottom:1px solid var(--line)}
.brand{display:flex;align-items:center;gap:.5rem;margin-right:auto;font-weight:600;color:inherit}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
h1{font:600 clamp(1.6rem,5vw,2.5rem)/1.15 var(--display);margin:1.5rem 0 .5rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font:600 1.3rem/1.3 var(--display);margin:2.75rem 0 .5rem}
h3{font:600 1rem/1.4 var(--text);margin:1.5rem 0 .25rem}
h1 em,.verdict em{font-style:normal;color:var(--bad)}
.strip p{margin:.5rem 0 0;color:var(--bad);font-weight:600;font-size:.9rem}
.overline{color:var(--soft);margin:1.5rem 0 .25rem}
.overline+h1{margin-top:0}
.lead{color:var(--soft);margin:.25rem 0 1.25rem;max-width:44rem}
.verdict{font:1.35rem/1.4 var(--display);margin:.25rem 0 1rem}
ul.list,ul.reports,ul.links,ul.units{list-style:none;margin:0;padding:0}
ul.units{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem 1.25rem;margin:1.25rem 0}
ul.units b{display:block;font-size:1.05rem}
ul.units b a{color:inherit;text-decoration:none}
ul.units span{color:var(--soft);font-size:.9rem}
ul.units .ink{color:var(--soft)}
ul.units .warn{color:var(--warn)}ul.units .good{color:var(--good)}
.squares{display:flex;flex-wrap:wrap;gap:4px;margin-bottom:.4rem;min-height:20px}
.squares a{width:20px;height:20px;border:2px solid currentColor;border-radius:3px;color:inherit}
.squares .full{background:currentColor}
ul.list li{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 1rem}
ul.list li>:not(.when){grid-column:2}
.when{grid-row:span 3;font-size:.95rem}
.when small{display:block;color:var(--soft);font-size:.85rem}
ul.list li,ul.reports>li{border-top:1px solid var(--line);padding:.7rem 0}
ul.links{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
dl.facts dt{color:var(--soft);font-size:.9rem}
q,.list li>a,blockquote{font:1.1rem/1.4 var(--display);overflow-wrap:anywhere;quotes:none}
.list li>a{color:var(--ink);text-decoration-color:var(--line);text-underline-offset:3px}
.list p a{color:inherit}
blockquote{border-inline-start:4px solid var(--line);margin:1rem 0;padding:.25rem 0;padding-inline-start:1rem;font-size:1.3rem}
.meta,.list p{color:var(--soft);font-size:.92rem;overflow-wrap:anywhere;margin:.2rem 0 0}
b{font-weight:600}
${STATES.map((state) => `.${state}{color:var(--${MARKS[state].tone})}.${state}::before{content:"${MARKS[state].shape} "/""}`).join("\n")}
.bad{color:var(--bad);stroke:var(--bad)}.warn{stroke:var(--warn)}.good{stroke:var(--good)}rect.good{fill:var(--good)}
.late{stroke:color-mix(in srgb,var(--good) 55%,var(--paper))}.open{stroke:var(--soft)}.rest,.missed{stroke:var(--line)}
svg.bar{display:block;width:100%;max-width:24rem;height:.5rem;margin:.35rem 0;border-radius:2px}
svg.bar path{stroke-width:2}
svg.line{display:block;width:100%;min-width:7rem;max-width:24rem}
svg.line path.bad,svg.line path.open{stroke-width:2}
.slip{stroke:var(--warn);stroke-width:2}.first{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}.moved{fill:var(--warn)}
.rest{stroke-width:1.5}
svg.course{display:block;width:100%;margin:1rem 0;overflow:visible}
svg.course text{font:14px var(--text);fill:var(--ink)}svg.course .detail{fill:var(--soft)}svg.course .bad{fill:var(--bad);stroke:none}
svg.course .late{stroke:var(--bad);stroke-width:5}svg.course .due{stroke:var(--ink);stroke-width:3}svg.course .now{stroke:var(--soft);stroke-width:2;stroke-dasharray:4}
svg.course .done{fill:var(--good)}
del{color:var(--bad)}ins{color:var(--good);text-underline-offset:4px}
dl.facts{margin:1rem 0}
dl.facts div{padding:.4rem 0;display:grid;grid-template-columns:10rem minmax(0,1fr);gap:0 1rem}
dl.facts dd{margin:0;overflow-wrap:anywhere}
dl.facts ul{margin:0;padding-inline-start:1.2rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:start;vertical-align:top;padding:.45rem .75rem .45rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere;font-weight:400}
thead th{border:0;color:var(--soft);font-size:.9rem}
td.picture{width:35%;min-width:7rem}
ol.log{list-style:none;margin:0;padding:0}
ol.log>li{border-top:1px solid var(--line);padding:.5rem 0;overflow-wrap:anywhere}
ol.log>li>time{color:var(--soft);margin-inline-end:.5rem}
ol.log ul{list-style:none;margin:0;padding:0}
ol.log ul li{padding:.2rem 0}
pre{background:color-mix(in srgb,var(--line) 35%,var(--paper));padding:.75rem;margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85rem}
#copy-share{font:inherit}
button{font:inherit;color:inherit;background:none;border:1px solid var(--soft);border-radius:4px;padding:.15rem .75rem}
footer{padding-block:.75rem 3rem;margin-top:2.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
@media(min-width:40.01rem){table.narrow{position:absolute;left:-99rem}}
@media(max-width:40rem){svg.course{display:none}dl.facts div{grid-template-columns:1fr}ul.units{grid-template-columns:repeat(2,1fr)}ul.list li{display:block}.when small{display:inline;margin-inline-start:.5rem}.list li>a{display:block}table:has(.picture) tr{display:block;border-top:1px solid var(--line);padding:.4rem 0}table:has(.picture) :is(th,td){display:block;border:0;padding:.1rem 0;width:auto}table:has(.picture) thead{position:absolute;left:-99rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--link:#000}nav,button,footer{display:none}main a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}}
`.trim();

// api/page/time.ts
const formattersOf = memoize((locale) => {
	const month = locale === "es-ES" ? "long" : "short";
	const date = {
		day: "numeric",
		month,
		year: "numeric",
		timeZone: "UTC"
	};
	const time = {
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	};
	const formatterOf = (options) => {
		const format = new Intl.DateTimeFormat(locale, options);
		return (value) => format.format(Date.parse(value)).replace(/^1 /, locale === "fr-FR" ? "1er " : "1 ");
	};
	return {
		day: memoize(formatterOf(date)),
		shortDay: formatterOf({
			day: "numeric",
			month,
			timeZone: "UTC"
		}),
		relative: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
		instant: formatterOf({
			...date,
			...time
		})
	};
});
/** `1 Mar 2026`, in the language's format. */
function dayText({ locale }, day) {
	return formattersOf(locale).day(day);
}
/** `1 Mar`, in the language's format. */
function shortDayText({ locale }, day) {
	return formattersOf(locale).shortDay(day);
}
/** `in 5 days`, `tomorrow`, `2 days ago`. */
function relativeDays({ locale }, days) {
	return formattersOf(locale).relative.format(days, "day").replace(/(?<=\d) (?=\p{Script=Han})/u, "");
}
/** Adds the time zone in which a date ends, unless it is UTC: `1 Mar 2026 (Europe/Berlin)`. */
function inZone(messages, text, zone) {
	return zone === "UTC" ? text : withNote(messages, text, zone);
}
/** Adds a note in brackets. */
function withNote({ joints }, text, note) {
	return `${text}${joints.open}${note}${joints.close}`;
}
/** `26 Nov 2026, 19:15 UTC`, for an RFC 3339 instant. */
function instantText({ locale }, instant) {
	return `${formattersOf(locale).instant(instant)} UTC`;
}

// api/page/html.ts
/** Hono's escaping template tag. It is synchronous, because none of our values is a promise. */
const html = html$1;
/** Marks our own text as HTML. Never use it for user text. */
function trusted(text) {
	return raw(text);
}
/** Quotes user text, whose language is unknown. The browser detects the text direction. */
function quote(text) {
	return html`<q lang="" dir="auto">${text}</q>`;
}
/** A link whose text is its URL. */
function externalLink(url) {
	return html`<a href="${url}">${url}</a>`;
}
/** A date in the language's format, with its machine-readable form. */
function dayElement(language, day) {
	return html`<time datetime="${day}">${dayText(language, day)}</time>`;
}
/** A section with a heading. `id` is also its anchor. */
function section(id, title, body) {
	return html`
<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>`;
}

// api/page/freshness-strip.ts
const MAX_PROBLEMS = 3;
/** The warnings at the top of a page, for example that the facts are out of date or incomplete. */
function freshnessWarnings({ view, messages }) {
	const { freshness, now } = view;
	const { strip } = messages;
	const warnings = [...now.today === null ? [] : [strip.today(dayText(messages, now.today))], ...freshness.state === "fresh" ? [] : [strip[freshness.state]]];
	const { last_error: error } = freshness;
	const otherProblems = view.snapshots.flatMap((snapshot) => snapshot.problems).filter((problem) => problem !== error);
	const problems = [...error === null ? [] : [error], ...otherProblems];
	const omitted = problems.length - MAX_PROBLEMS;
	return html`<aside class="strip" aria-label="${strip.label}"><p id="outlived" hidden>${strip.outlived}</p>
${warnings.map((warning) => html`<p>${warning}</p>`)}${problems.slice(0, MAX_PROBLEMS).map((problem) => html`<p lang="en">${problem}</p>`)}${omitted > 0 ? html`<p>${strip.moreProblems(omitted)}</p>` : ""}</aside>`;
}
/** `Checked 26 Nov 2026, 19:15 UTC · last run … · valid until …`: the age of the facts. */
function checkedText({ view, messages }) {
	const { freshness } = view;
	const { strip } = messages;
	const format = (instant) => instantText(messages, instant);
	const lastRun = freshness.last_run_at === null ? strip.neverRan : strip.ran(format(freshness.last_run_at));
	return [
		strip.read(format(freshness.observed_at)),
		lastRun,
		strip.holds(format(freshness.valid_until))
	].join(" · ");
}

// api/page/script.ts
/**
* The only script on our pages. It adds copy buttons, and shows a warning if the page is out of date. Everything else works
* without it.
*/
const SCRIPT = `
for (const box of document.querySelectorAll("pre[data-copy]")) {
  const root = new URL(box.dataset.root, location.href).href.replace(/\\/$/, "");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = box.dataset.copy;
  button.setAttribute("aria-describedby", box.id);
  button.addEventListener("click", async () => {
    const { placeholder, copied } = box.dataset;
    await navigator.clipboard.writeText(placeholder ? box.textContent.replaceAll(placeholder, root) : box.textContent);
    button.textContent = copied;
  });
  box.after(button);
}
const until = Date.parse(document.body.dataset.until);
if (Date.now() > until) document.getElementById("outlived")?.removeAttribute("hidden");
`.trim();

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// api/page/document.ts
var _templateObject;
/** A check mark as a data URL. */
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%231f6b34'/%3E%3Cpath d='M4 8l3 3 5-6' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";
/** A complete HTML document. It loads nothing from other sites except the logo. */
function renderDocument({ site, root, title, description, path, body, bare, facts }) {
	const messages = LANGUAGES[site.language];
	const { baseUrl } = site;
	const preview = baseUrl === "" || path === null ? "" : html`<link rel="canonical" href="${baseUrl}/${path}">
<meta property="og:url" content="${baseUrl}/${path}">
<meta property="og:image" content="${baseUrl}/picture.png">
<meta name="twitter:card" content="summary_large_image">
`;
	return String(html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"",
		"\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>",
		"</title>\n<meta name=\"description\" content=\"",
		"\">\n<meta property=\"og:type\" content=\"website\">\n<meta property=\"og:title\" content=\"",
		"\">\n<meta property=\"og:description\" content=\"",
		"\">\n",
		"<link rel=\"icon\" href=\"",
		"\">\n",
		"<style>",
		"</style>\n</head>\n<body",
		">\n",
		"\n<main id=\"main\">",
		"",
		"\n</main>\n",
		"\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), site.language, title, description, title, description, preview, ICON, path === null ? "" : html`<link rel="alternate" type="application/atom+xml" title="${messages.take.atom}" href="${root}feed.xml">
`, trusted(styleFor(site.theme)), facts === void 0 ? "" : html` data-until="${facts.view.freshness.valid_until}"`, bare ? "" : header(site, root), facts === void 0 ? "" : freshnessWarnings(facts), body, bare ? "" : footer(site, root, facts), trusted(SCRIPT)));
}
function header({ title, homeUrl, logoUrl, language }, root) {
	const messages = LANGUAGES[language];
	const logo = logoUrl === null ? "" : html`<img src="${logoUrl}" alt="" height="28">`;
	const name = html`${logo}${title}`;
	return html`<header><a class="skip" href="#main">${messages.skip}</a><nav aria-label="${messages.pages}">
${homeUrl === null ? html`<a class="brand" href="${root}">${name}</a>` : html`<a class="brand" href="${homeUrl}">${name}</a> <a href="${root}">${messages.home}</a>`}
<a href="${root}method/">${messages.method.title}</a></nav></header>`;
}
function footer({ language }, root, facts) {
	const { take, use } = LANGUAGES[language];
	const links = [
		["feed.xml", take.atom],
		["calendar.ics", take.calendar],
		["use/", use]
	];
	const linkList = html`<ul class="links">${links.map(([path, name]) => html`<li><a href="${root}${path}">${name}</a></li>`)}</ul>`;
	return html`<footer>${facts === void 0 ? "" : html`<p>${checkedText(facts)}</p>`}${linkList}</footer>`;
}

// api/page/error.ts
/** The page for an HTTP error status. `root` is the path to the home page (see rootPath). */
function renderError(site, status, root) {
	const { errors, commitment } = LANGUAGES[site.language];
	const [title, text] = errors[status] ?? errors[500];
	const body = html`
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${root}">${commitment.all}</a></p>`;
	return renderDocument({
		site,
		root,
		title: `${title} · ${site.title}`,
		description: text,
		path: null,
		body
	});
}
/** A deployment's root path: `/`, or a prefix such as `/status/`. */
function rootPath({ baseUrl }) {
	return baseUrl === "" ? "/" : `${new URL(baseUrl).pathname.replace(/\/$/, "")}/`;
}

// api/page/page-headers.ts
/** Memoized, because all of a deployment's pages use the same stylesheet and script. */
const hashOf = memoize((text) => `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`);
/**
* The security headers of a page. They allow only its own stylesheet and script, by hash (https://www.w3.org/TR/CSP3/). If
* `framed` is true, other sites can embed the page in an iframe.
*/
function pageHeaders({ theme, logoUrl }, framed) {
	const policy = {
		"default-src": "'none'",
		"style-src": hashOf(styleFor(theme)),
		"script-src": hashOf(SCRIPT),
		"img-src": [
			"'self'",
			"data:",
			...logoUrl === null ? [] : [new URL(logoUrl).origin]
		].join(" "),
		"base-uri": "'none'",
		"form-action": "'none'",
		...framed ? {} : { "frame-ancestors": "'none'" }
	};
	return {
		"content-security-policy": Object.entries(policy).map(([name, value]) => `${name} ${value}`).join("; "),
		"referrer-policy": "no-referrer"
	};
}

// api/page/event-text.ts
/**
* Describes an event in one sentence in the page's language. User text in it can't break the line or change the text
* direction. `brief` leaves out what the page shows next to the sentence.
*/
function eventText({ messages }, event, brief = true) {
	return describePublicEvent(messages.events, event, {
		quote: (text) => messages.quoted(oneLine(text)),
		name: oneLine,
		day: (day) => dayText(messages, day),
		address: oneLine,
		brief
	});
}

// api/page/state-text.ts
const REASON_LIMIT = 280;
/** The state in words. The stylesheet adds the shape: `▲ overdue by 12 days`. */
function stateMark(page, entry) {
	return html`<b class="${entry.state}">${stateText(page, entry)}</b>`;
}
function stateText({ messages, view }, { state, days_overdue, block, closure }) {
	const { due, first_due, time_zone } = block;
	if (state === "due_soon" && due !== null) {
		const daysLate = daysBetween(due, todayIn(view.now, time_zone));
		if (daysLate > 0) return messages.withinGrace(daysLate);
	}
	if (state === "overdue") return messages.overdueBy(days_overdue);
	if (state === "kept_late" && first_due !== null && closure !== null) return messages.keptLateBy(daysBetween(first_due, closure.on));
	return messages.state[state];
}
/**
* The reason why the commitment was withdrawn or replaced, or a note that no reason was given; empty for any other state.
*/
function reasonText({ messages }, { state, reason }) {
	if (state !== "withdrawn" && state !== "replaced") return "";
	return reason === null ? messages.noReason : messages.reason(clip(reason, REASON_LIMIT));
}

// api/page/commitment-facts.ts
/** The facts about one commitment, as a list of labels and values. */
function commitmentFacts(page, entry) {
	const { messages } = page;
	const { block, issue } = entry;
	const labels = messages.commitment;
	const facts = [
		[labels.owner, block.owner ?? messages.nobody],
		...block.due === null && block.due_text ? [[capitalise(messages.timeline.due), messages.due.noDay(block.due_text)]] : [],
		[labels.evidence, evidenceList(page, entry) ?? labels.noEvidence],
		...block.tracker === null ? [] : [[labels.tracker, textOrLink(block.tracker, trackerUrl(entry))]],
		...reasonFacts(page, entry),
		...successorFacts(page, entry),
		[labels.check, html`<a href="${promiseSourceUrl(entry)}">${block.report.path}${messages.joints.comma}${labels.line(block.line)}</a> · ${issue ? html`<a href="${issue.url}">${labels.issue} #${issue.number}</a>` : labels.noIssue}`]
	];
	return html`<dl class="facts">${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function evidenceList(page, { evidence, block }) {
	const { messages } = page;
	if (evidence.length === 0) return null;
	const items = evidence.map((item) => {
		const { url, at } = item;
		const day = parseDay(at?.slice(0, 10) ?? "");
		const when = day === null ? "" : html`${messages.joints.comma}${dayElement(messages, day)}${inZone(messages, "", at === day ? block.time_zone : "UTC")}`;
		return html`<li>${messages.labelled(messages.evidence[evidenceKind(item)], "")}${externalLink(url)}${when}${noteOn(page, item)}</li>`;
	});
	return html`<ul>${items}</ul>`;
}
/** A note on evidence that doesn't count or wasn't checked; empty for any other evidence. */
function noteOn({ messages }, { rejected, at, kind }) {
	if (rejected !== null) return withNote(messages, "", messages.rejected[rejected]);
	return at !== null || kind !== "link" && kind !== "comment" ? "" : withNote(messages, "", messages.evidence.notChecked);
}
/** The full reason. It is shortened in lists. */
function reasonFacts(page, entry) {
	const text = reasonText(page, entry);
	if (text === "") return [];
	return [[page.messages.commitment.reason, entry.reason === null ? text : quote(entry.reason)]];
}
function successorFacts({ messages }, { block, repository }) {
	const successor = block.withdrawn?.replaced_by;
	if (!successor) return [];
	return [[capitalise(messages.state.replaced), textOrLink(successor, ticketUrl(successor, repository))]];
}
function textOrLink(text, url) {
	return url === null ? text : externalLink(url);
}

// api/page/course.ts
const NOTE_LIMIT = 28;
/** The marks of the promise, its due dates and its end (today if it is open), in the order of their dates. */
function courseOf(page, entry) {
	const { view, messages } = page;
	const { timeline: labels } = messages;
	const { block, closure } = entry;
	const mark = (shape, day, label) => ({
		shape,
		day,
		label,
		note: "",
		isUnexplained: false
	});
	const [first, ...moves] = dueDateHistory(block).map(({ day }) => day);
	const end = closure === null ? mark("today", todayIn(view.now, block.time_zone), labels.today) : closure.reason === "completed" ? mark("done", closure.on, labels.done) : mark("ended", closure.on, labels.ended);
	return [
		mark("promised", promisedOn(entry), labels.promised),
		...first === void 0 ? [] : [mark("due", first, moves.length === 0 ? labels.due : labels.firstDue)],
		...moves.slice(-4).map((day) => ({
			...mark("moved", day, labels.moved),
			...noteOf(page, entry, day)
		})),
		end
	].toSorted((a, b) => daysBetween(b.day, a.day));
}
/** The reason for the move to this date. Empty for a move to an earlier date, which needs no reason. */
function noteOf({ messages }, { slips }, to) {
	const slip = slips.findLast((candidate) => candidate.to === to);
	if (slip === void 0) return {
		note: "",
		isUnexplained: false
	};
	return slip.reason === null ? {
		note: messages.timeline.noReason,
		isUnexplained: true
	} : {
		note: messages.quoted(clip(slip.reason, NOTE_LIMIT)),
		isUnexplained: false
	};
}

// api/page/unit-groups.ts
/** The groups of promises on the page, in the order in which people should see them. Every promise is in exactly one. */
const UNIT_GROUPS = [
	"overdue",
	"removed",
	"rescheduled",
	"grace",
	"unproven",
	"kept",
	"kept_late",
	"not_due",
	"undated",
	"already_done",
	"withdrawn"
];
const GROUP_OF_STATE = {
	overdue: "overdue",
	removed: "removed",
	rescheduled: "rescheduled",
	unproven: "unproven",
	kept: "kept",
	kept_late: "kept_late",
	not_due: "not_due",
	undated: "undated",
	already_done: "already_done",
	withdrawn: "withdrawn",
	replaced: "withdrawn"
};
/** The group of one promise. The grace period begins when the due date has passed. */
function unitGroup({ now }, { state, block }) {
	if (state !== "due_soon") return GROUP_OF_STATE[state];
	return block.due !== null && block.due < todayIn(now, block.time_zone) ? "grace" : "not_due";
}

// api/page/row-dates.ts
/** The date column of a row: a date or delay, and a detail below it, such as the due date. */
function rowDates(page, entry) {
	const [main, detail] = columnTexts(page, entry);
	return html`<span class="when"><b class="${entry.state}">${main}</b>${detail === "" ? "" : html` <small>${detail}</small>`}</span>`;
}
/** `15 Oct`; with the year if it isn't this year. */
function rowDay({ view, messages }, { block }, day) {
	const today = todayIn(view.now, block.time_zone);
	return day.slice(0, 4) === today.slice(0, 4) ? shortDayText(messages, day) : dayText(messages, day);
}
function columnTexts(page, entry) {
	const { view, messages } = page;
	const { row } = messages;
	const { block, closure, state, days_overdue } = entry;
	const { due, first_due } = block;
	const format = (day) => rowDay(page, entry, day);
	const measured = first_due === null ? "" : row.due(format(first_due));
	if (state === "overdue" && due !== null) return [row.late(days_overdue), row.due(format(due))];
	if (state === "removed") return [block.removed === null ? messages.state.removed : format(block.removed), measured];
	if (state === "kept_late" && first_due !== null && closure !== null) return [row.late(daysBetween(first_due, closure.on)), `${measured}${messages.joints.comma}${row.done(format(closure.on))}`];
	if (closure !== null) return [format(closure.on), measured];
	if (due === null) return [row.noDate, ""];
	if (state === "rescheduled" && first_due !== null) return [row.due(format(due)), row.was(format(first_due))];
	const daysLate = daysBetween(due, todayIn(view.now, block.time_zone));
	if (unitGroup(view, entry) === "grace") return [row.late(daysLate), row.due(format(due))];
	return [format(due), relativeDays(messages, -daysLate)];
}

// api/page/course-section.ts
const WIDTH = 800;
const MARGIN = 12;
const AXIS = 14;
const LINE_HEIGHT = 18;
/** Generous, because the font is unknown. */
const CHARACTER_WIDTH = 8;
/** A promise's timeline with labelled dates, and a table of the same dates for narrow screens and screen readers. */
function courseSection(page, entry) {
	const marks = courseOf(page, entry);
	return html`${drawing(page, entry, marks)}${table(page, entry, marks)}`;
}
function drawing(page, entry, marks) {
	const placed = place(page, entry, marks);
	const rows = Math.max(...placed.map(({ row }) => row)) + 1;
	const [first, last] = [placed[0]?.x ?? MARGIN, placed.at(-1)?.x ?? 788];
	return html`<svg class="course" viewBox="0 0 ${WIDTH} ${26 + rows * 3 * LINE_HEIGHT}" aria-hidden="true"><path class="rest" d="M${first} ${AXIS}H${last}"/>${missedPart(placed)}${placed.map(drawMark)}</svg>`;
}
/** The part of the axis after the original due date; empty if the promise wasn't late or has been dropped. */
function missedPart(placed) {
	const due = placed.find(({ shape }) => shape === "due");
	const end = placed.find(({ shape }) => shape === "today" || shape === "done");
	return due && end && due.x < end.x ? html`<path class="late" d="M${due.x} ${AXIS}H${end.x}"/>` : "";
}
function place(page, entry, marks) {
	const [from, to] = [marks[0]?.day ?? "", marks.at(-1)?.day ?? ""];
	const span = Math.max(1, daysBetween(from, to));
	const position = (day) => Math.round(MARGIN + daysBetween(from, day) / span * 776);
	const rowEnds = [];
	return marks.map((mark) => {
		const x = position(mark.day);
		const lines = [
			mark.label,
			rowDay(page, entry, mark.day),
			...mark.note === "" ? [] : [mark.note]
		];
		const width = Math.max(...lines.map(columnsOf)) * CHARACTER_WIDTH;
		const anchor = x - width / 2 < 0 ? "start" : x + width / 2 > WIDTH ? "end" : "middle";
		const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
		const free = rowEnds.findIndex((end) => end <= left);
		const row = free === -1 ? rowEnds.length : free;
		rowEnds[row] = left + width;
		return {
			...mark,
			x,
			lines,
			row,
			anchor
		};
	});
}
/** The width of a text, in Latin characters. A Chinese or Japanese character is twice as wide. */
function columnsOf(text) {
	return text.length + (text.match(/[\u2E80-\uFFFF]/g) ?? []).length;
}
function drawMark({ shape, x, lines, row, anchor, isUnexplained }) {
	const top = 26 + row * 3 * LINE_HEIGHT;
	const texts = lines.map((line, index) => html`<text class="${index === 0 ? "label" : index === 2 && isUnexplained ? "bad" : "detail"}" x="${x}" y="${top + (index + 1) * LINE_HEIGHT - 4}" text-anchor="${anchor}">${line}</text>`);
	const leader = row === 0 ? "" : html`<path class="rest" d="M${x} ${22}V${top}"/>`;
	return html`${leader}${SHAPES[shape](x)}${texts}`;
}
const SHAPES = {
	promised: (x) => html`<circle class="first" cx="${x}" cy="${AXIS}" r="7"/>`,
	due: (x) => html`<path class="due" d="M${x} ${4}v20"/>`,
	moved: (x) => html`<path class="moved" d="M${x} ${6}l8 8-8 8-8-8z"/>`,
	today: (x) => html`<path class="now" d="M${x} ${2}v24"/>`,
	done: (x) => html`<rect class="done" x="${x - 7}" y="${7}" width="14" height="14"/>`,
	ended: (x) => html`<rect class="first" x="${x - 7}" y="${7}" width="14" height="14"/>`
};
function table({ messages }, { block }, marks) {
	const { commitment: labels } = messages;
	const rows = marks.map(({ label, day, note, isUnexplained }) => html`<tr><th scope="row">${label}</th><td>${dayElement(messages, day)}${inZone(messages, "", block.time_zone)}${note === "" ? "" : html`${messages.joints.comma}${isUnexplained ? html`<b class="bad">${note}</b>` : note}`}</td></tr>`);
	return html`<table class="narrow"><thead><tr><th scope="col">${labels.what}</th><th scope="col">${labels.day}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

// api/page/links.ts
/** The relative link from a page to a commitment's page. */
function commitmentHref({ root }, entry) {
	return `${root}c/${entryId(entry)}/`;
}
/** The relative link from a page to the page of a commitment's report. */
function reportHref({ root }, entry) {
	return `${root}${reportPath(entry)}`;
}

// api/page/outcome.ts
/** One promise's verdict in words, and how often its due date moved: `Open. It is due on 15 Feb 2027. Moved twice, …`. */
function outcomeText(page, entry) {
	const { messages } = page;
	const { slips, block } = entry;
	const sentence = stateSentence(page, entry);
	if (slips.length === 0 || block.first_due === null) return sentence;
	const day = dayText(messages, block.first_due);
	return `${sentence}${messages.joints.period}${messages.joints.space}${capitalise(messages.row.moved(slips.length, isHistoryComplete(block), day))}`;
}
function stateSentence({ view, messages }, entry) {
	const { block, closure, state, days_overdue } = entry;
	const { due, first_due, time_zone } = block;
	const { outcome } = messages;
	const today = todayIn(view.now, time_zone);
	const format = (day) => inZone(messages, dayText(messages, day), time_zone);
	if (state === "removed") return outcome.removed(block.removed === null ? null : format(block.removed));
	if (state === "already_done") return outcome.alreadyDone;
	if (closure !== null) {
		const on = format(closure.on);
		if (state === "withdrawn" || state === "replaced" || state === "unproven") return outcome[state](on);
		return state === "kept_late" && first_due !== null ? outcome.keptLate(daysBetween(first_due, closure.on), on) : outcome.kept(on, first_due === null ? null : format(first_due));
	}
	if (due === null) return outcome.undated;
	if (state === "overdue") return outcome.overdue(days_overdue, format(due));
	if (state === "rescheduled" && first_due !== null) return outcome.rescheduled(daysBetween(first_due, today), format(due));
	return unitGroup(view, entry) === "grace" ? outcome.grace(daysBetween(due, today), format(due)) : outcome.notDue(format(due));
}

// api/page/page.ts
/** Creates the context for a page that is `levels` folders below the root. */
function createPage(view, levels) {
	return {
		view,
		messages: LANGUAGES[view.language],
		root: levels === 0 ? "./" : "../".repeat(levels)
	};
}

// api/page/copy-box.ts
/** Text to copy. The page's script adds a button, which copies the text with the page's address in place of the placeholder. */
function copyBox({ messages, root }, id, text, placeholder = null) {
	const { copy, copied } = messages.embed;
	return html`<pre id="copy-${id}" data-copy="${copy}" data-copied="${copied}" data-root="${root}"${placeholder === null ? "" : html` data-placeholder="${placeholder}"`}>${text}</pre>`;
}

// api/page/share.ts
/** A text about the promise that readers can copy. Without JavaScript, they can select it. */
function shareSection(page, entry) {
	return section("share", page.messages.share.heading, copyBox(page, "share", html`${shareText(page, entry)}`));
}
/** `Acme promised on 3 Nov 2026: “Refund the difference”, due on 20 Nov 2026. On 10 Dec 2026, it was 20 days overdue.` */
function shareText(page, entry) {
	const { view, messages } = page;
	const { block } = entry;
	const { published } = block.report;
	const format = (day) => day === null ? null : dayText(messages, day);
	const due = block.first_due ?? block.due;
	return `${messages.share.promise(view.name, format(published), oneLine(block.subject), format(due))}${messages.joints.space}${becameText(page, entry)}`;
}
function becameText(page, entry) {
	const { messages } = page;
	const { share } = messages;
	const { state, closure, block } = entry;
	if (state === "already_done") return share.alreadyDone;
	if (closure === null) return openText(page, entry);
	const on = dayText(messages, closure.on);
	if (state === "withdrawn" || state === "replaced") return share[state](on, reasonText(page, entry));
	if (state === "unproven") return share.unproven(on);
	return state === "kept_late" && block.first_due !== null ? share.keptLate(daysBetween(block.first_due, closure.on), on) : share.kept(on);
}
function openText({ view, messages }, entry) {
	const { share } = messages;
	const { state, block, days_overdue } = entry;
	const { due, first_due } = block;
	const today = todayIn(view.now, block.time_zone);
	const asOf = (text) => share.asOf(dayText(messages, today), text);
	if (state === "removed") return asOf(share.removed);
	if (due === null) return asOf(share.undated);
	if (state === "overdue") return asOf(share.overdue(days_overdue));
	if (state === "rescheduled" && first_due !== null) return asOf(share.rescheduled(daysBetween(first_due, today), dayText(messages, due)));
	return asOf(unitGroup(view, entry) === "grace" ? share.grace(daysBetween(due, today)) : share.notDue);
}

// api/page/verdict.ts
/** The verdict on all commitments in the view. */
function currentVerdict(page) {
	const { assessment, snapshots } = page.view;
	return unlessUnknown(page, verdictText(page, assessment, goneIssues(snapshots).length));
}
/** Marks a verdict or state as unknown if the facts are too old to be reliable. */
function unlessUnknown({ view, messages }, verdict) {
	return view.freshness.state === "unknown" ? withNote(messages, messages.verdict.unknown, verdict) : verdict;
}
/**
* `4 of 9 due kept · 1 late · 2 overdue` in the page's language, as on the badge. `gone` is the number of missing issues.
*/
function verdictText({ messages: { verdict, number } }, { counts, due }, gone = 0) {
	const part = (template, count) => count > 0 ? [template.replace("{n}", number(count))] : [];
	const goneText = part(verdict.gone, gone);
	if (counts.total === 0) return [verdict.none, ...goneText].join(" · ");
	return [
		...due.total === 0 ? [
			verdict.nothingDue,
			verdict.open.replace("{n}", number(countOpen(counts))),
			...part(verdict.early, counts.kept)
		] : [verdict.kept.replace("{kept}", number(due.kept_on_time)).replace("{due}", number(due.total)), ...part(verdict.late, due.kept_late)],
		...part(verdict.overdue, counts.overdue),
		...part(verdict.removed, counts.removed),
		...goneText
	].join(" · ");
}
/** The verdict, followed by the counts of all other states. */
function breakdown(page, assessment) {
	const { messages } = page;
	const { counts } = assessment;
	const others = STATES.filter((state) => !isInVerdict(state, assessment) && counts[state] > 0);
	return [verdictText(page, assessment), ...others.map((state) => messages.labelled(messages.stateLabels[state], messages.number(counts[state])))].join(" · ");
}
/** Whether the verdict contains a state's whole count. If anything is due, the verdict doesn't count commitments kept early. */
function isInVerdict(state, { counts, due }) {
	if (state === "kept") return due.total === 0 || due.kept_on_time === counts.kept;
	return state === "overdue" || state === "removed" || state === "kept_late";
}

// api/page/wording.ts
/** Longer texts are shown one after the other, because comparing them word by word takes too long. */
const COMPARED_LENGTH = 4e3;
/** The promise in the report's words. Words that have changed since it was made are marked. */
function wording(entry) {
	const { text, text_original } = entry.block;
	return html`<blockquote lang="" dir="auto" cite="${promiseSourceUrl(entry)}">${text === text_original ? text : changes(text_original, text)}</blockquote>`;
}
function changes(before, after) {
	if (before.length + after.length > COMPARED_LENGTH) return [html`<del>${before}</del> <ins>${after}</ins>`];
	return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => {
		const text = value.join("");
		return added ? html`<ins>${text}</ins>` : removed ? html`<del>${text}</del>` : text;
	});
}
function wordsOf(text) {
	return text.split(/(\s+)/);
}

// api/page/commitment.ts
const TITLE_LIMIT$3 = 90;
const HEADING_LIMIT = 200;
/** A commitment's page, with the promise, its state and history, and links to the evidence. */
function renderCommitment(view, entry) {
	const page = createPage(view, 4);
	const { messages } = page;
	const { block } = entry;
	const state = unlessUnknown(page, messages.state[entry.state]);
	const { published } = block.report;
	const [before, after] = messages.commitment.promisedBy(view.name, published === null ? null : dayText(messages, published));
	const { period, space } = messages.joints;
	const body = html`
<p class="overline">${before}<a href="${reportHref(page, entry)}">${block.report.title}</a>${after}</p>
<h1 lang="" dir="auto">${clip(block.subject, HEADING_LIMIT)}</h1>
<p class="verdict"><b class="${entry.state}">${unlessUnknown(page, outcomeText(page, entry))}</b></p>
${courseSection(page, entry)}
${section("words", messages.commitment.words(view.name), html`${wording(entry)}${commitmentFacts(page, entry)}`)}
${rewordings(page, entry)}
${section("history", messages.commitment.history, history(page, entry))}
${shareSection(page, entry)}`;
	return renderDocument({
		site: view,
		root: page.root,
		title: `${messages.labelled(clip(block.subject, TITLE_LIMIT$3), state)} · ${view.title}`,
		description: `${capitalise(state)}${period}${space}${clip(block.text, HEADING_LIMIT)}`,
		path: commitmentHref({ root: "" }, entry),
		body,
		facts: page
	});
}
/** The text before and after each rewording; empty without rewordings. */
function rewordings({ messages }, { block }) {
	const { rewordings: title, before: beforeLabel, after: afterLabel } = messages.commitment;
	const reworded = block.history.filter((event) => event.type === "reworded");
	if (reworded.length === 0) return html``;
	return section("rewordings", title, html`<ol class="log">${reworded.map(({ at, before, after }) => html`
<li>${dayElement(messages, at)}<dl class="facts"><div><dt>${beforeLabel}</dt><dd>${quote(before)}</dd></div><div><dt>${afterLabel}</dt><dd>${quote(after)}</dd></div></dl></li>`)}</ol>`);
}
function history(page, entry) {
	const { messages, view } = page;
	const note = isHistoryComplete(entry.block) ? "" : html`<p>${messages.commitment.shortened}</p>`;
	return html`${note}<ol class="log">${eventsOfEntry(view, entry).map(({ event }) => html`
<li>${dayElement(messages, event.at)} ${eventText(page, event)}</li>`)}</ol>`;
}

// api/page/component.ts
/**
* `GET /embed.js`: the custom element `<follow-through>`, for any page. The element recounts the commitments if its data is
* out of date.
*/
function renderComponent({ language }) {
	const { verdict, embed, joints, locale } = LANGUAGES[language];
	const constants = {
		locale,
		messages: {
			...verdict,
			see: embed.see,
			unreachable: embed.unreachable,
			recomputed: embed.recomputed,
			asOf: embed.asOf("{when}")
		},
		joints,
		unknownAfterMs: UNKNOWN_AFTER_MS
	};
	return `const { locale, messages, joints, unknownAfterMs } = ${JSON.stringify(constants)};\n${COMPONENT}`;
}
const COMPONENT = `
const OPEN = ["overdue", "removed", "rescheduled", "due_soon", "not_due", "undated"];
const GROUPS = { overdue: "overdue", removed: "removed", rescheduled: "rescheduled", unproven: "unproven", kept: "kept_on_time", kept_late: "kept_late", withdrawn: "withdrawn_or_replaced", replaced: "withdrawn_or_replaced" };

class FollowThrough extends HTMLElement {
  static observedAttributes = ["src"];
  #timer;

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: "open" });
    this.load();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  attributeChangedCallback() {
    if (this.shadowRoot) this.load();
  }

  /** The URL of the page: \`src\`, or the folder of this script. */
  get base() {
    const src = this.getAttribute("src");
    return new URL(src === null ? "./" : src.replace(/\\/?$/, "/"), src === null ? import.meta.url : document.baseURI);
  }

  async load() {
    clearTimeout(this.#timer);
    const { base } = this;
    try {
      const summary = await read(new URL("api/v1/summary.json", base));
      const now = Date.now();
      const until = Date.parse(summary.freshness.valid_until);
      const figures = now < until ? summary : await recount(base, summary, now);
      if (this.base.href === base.href) this.show(summary, figures, now);
      this.#timer = setTimeout(() => this.load(), Math.min(Math.max(until - now, 60_000), 3_600_000));
    } catch {
      this.fill([line("p", messages.unreachable)]);
    }
  }

  show({ title, counts: published, gone, freshness }, { counts, due }, now) {
    const lastRun = freshness.last_run_at ?? freshness.observed_at;
    const oldest = Math.min(Date.parse(lastRun), Date.parse(freshness.observed_at));
    const verdict = verdictOf(counts, due, gone);
    const unknown = freshness.state === "unknown" || now - oldest > unknownAfterMs;
    this.fill([
      line("strong", title),
      line("p", unknown ? messages.unknown + joints.open + verdict + joints.close : verdict, counts.overdue + counts.removed > 0 ? "bad" : ""),
      line("small", messages.asOf.replace("{when}", when(freshness.observed_at, now)) + (counts === published ? "" : joints.period + joints.space + messages.recomputed)),
    ]);
  }

  fill(children) {
    const link = document.createElement("a");
    link.href = this.base;
    link.textContent = messages.see;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.shadowRoot.adoptedStyleSheets = [sheet];
    this.shadowRoot.replaceChildren(...children, link);
  }
}

const STYLE = \`
:host{display:block;font:inherit;border:1px solid var(--follow-through-line,#8888);border-radius:6px;padding:1em;max-width:30em}
p{margin:.25em 0;font-size:1.2em}
small{display:block;margin:.25em 0 .5em}
.bad{color:var(--follow-through-bad,inherit)}
a{color:var(--follow-through-link,inherit)}
\`;

async function read(url) {
  const response = await fetch(url, { credentials: "omit" });
  if (!response.ok) throw new Error(url + " returned status " + response.status);
  return response.json();
}

/** Recounts the commitments of an outdated summary as of now, each in its own time zone. */
async function recount(base, { counts, due, repositories }, now) {
  const grace = new Map(repositories.map(({ name, grace_days }) => [name, grace_days]));
  const recounted = { counts: zeros(counts), due: zeros(due) };
  for (let page = "api/v1/commitments.json"; page !== null; ) {
    const { items, next } = await read(new URL(page, base));
    for (const item of items) {
      const day = today(now, item.due.time_zone);
      const state = stateOn(day, item, grace.get(item.repository) ?? 0);
      recounted.counts.total += 1;
      recounted.counts[state] += 1;
      const { original } = item.due;
      const isDue = state === "overdue" || (original !== null && original < day);
      if (!isDue || state === "already_done") continue;
      recounted.due.total += 1;
      recounted.due[GROUPS[state] ?? "in_grace"] += 1;
    }
    page = next === null ? null : "api/v1/after/commitments/" + next + ".json";
  }
  return recounted;
}

function zeros(figures) {
  return Object.fromEntries(Object.keys(figures).map((name) => [name, 0]));
}

/** The state of an open commitment changes with the date. A closed commitment keeps its state. */
function stateOn(day, { state, due: { date, original } }, grace) {
  if (!OPEN.includes(state) || date === null) return state;
  if (day > addDays(date, grace)) return "overdue";
  return state !== "removed" && original !== null && original < day && date > original ? "rescheduled" : state;
}

function today(now, timeZone) {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

function addDays(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function verdictOf(counts, due, gone) {
  const number = (value) => value.toLocaleString(locale);
  const part = (name, count) => (count > 0 ? [messages[name].replace("{n}", number(count))] : []);
  const lost = part("gone", gone);
  if (counts.total === 0) return [messages.none, ...lost].join(" \\u00b7 ");
  const open = OPEN.reduce((sum, state) => sum + counts[state], 0);
  const figures =
    due.total === 0
      ? [messages.nothingDue, messages.open.replace("{n}", number(open)), ...part("early", counts.kept)]
      : [messages.kept.replace("{kept}", number(due.kept_on_time)).replace("{due}", number(due.total)), ...part("late", due.kept_late)];
  return [...figures, ...part("overdue", counts.overdue), ...part("removed", counts.removed), ...lost].join(" \\u00b7 ");
}

/** Formats an instant and how long ago it was. */
function when(instant, now) {
  const at = new Date(instant);
  const moment = at.toLocaleString(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }) + " UTC";
  const minutes = Math.round((at - now) / 60_000);
  const [count, unit] = minutes > -60 ? [minutes, "minute"] : minutes > -1440 ? [minutes / 60, "hour"] : [minutes / 1440, "day"];
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(count), unit);
  return moment + joints.comma + ago.replace(/(?<=\\d) (?=\\p{Script=Han})/u, "");
}

function line(name, text, className = "") {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}

if (!customElements.get("follow-through")) customElements.define("follow-through", FollowThrough);
`.trimStart();

// api/page/headline.ts
const BAD_GROUPS = /* @__PURE__ */ new Set(["overdue", "removed"]);
/** The verdict on all promises, as the page's heading. */
function headline(page) {
	return html`<h1>${verdictSentence(page, page.view.assessment, goneIssues(page.view.snapshots).length)}</h1>`;
}
/** The headline as one line of text. */
function headlineText(page) {
	const { assessment, snapshots } = page.view;
	const texts = headlineParts(page, assessment, goneIssues(snapshots).length).map(({ text }) => text);
	return unlessUnknown(page, texts.join(""));
}
/** The verdict on some promises. `gone` is the number of missing issues. */
function verdictSentence(page, assessment, gone = 0) {
	const parts = headlineParts(page, assessment, gone).map(({ text, isBad }) => isBad ? html`<em>${text}</em>` : text);
	const { view, messages } = page;
	const { open, close } = messages.joints;
	return html`${view.freshness.state === "unknown" ? [
		messages.verdict.unknown,
		open,
		...parts,
		close
	] : parts}`;
}
function headlineParts(page, assessment, gone) {
	const { headline: texts, joints } = page.messages;
	const { counts, due } = assessment;
	const stop = good(joints.period + joints.space);
	const removedEarly = counts.removed - due.removed;
	return [
		...counts.total === 0 ? [good(texts.none)] : due.total === 0 ? nothingDue(page, assessment) : dueParts(page, assessment),
		...removedEarly > 0 ? [stop, bad(texts.removed(removedEarly))] : [],
		...gone > 0 ? [stop, bad(texts.gone(gone))] : []
	];
}
/** `6 promises were due by today: 4 kept on time, 2 overdue`, or `6 promises were due by today. All 6 are overdue`. */
function dueParts({ view, messages }, { due }) {
	const { headline: texts, labelled, joints } = messages;
	const { today } = view.now;
	const lead = texts.due(due.total, today === null ? null : dayText(messages, today));
	const [first, ...others] = DUE_GROUPS.filter((group) => due[group] > 0);
	if (first !== void 0 && others.length === 0) return [good(`${lead}${joints.period}${joints.space}`), {
		text: texts.all[first](due.total),
		isBad: BAD_GROUPS.has(first)
	}];
	const groups = [first, ...others].flatMap((group, index) => {
		if (group === void 0) return [];
		const part = {
			text: texts.groups[group](due[group]),
			isBad: BAD_GROUPS.has(group)
		};
		return index === 0 ? [part] : [good(joints.comma), part];
	});
	return [good(labelled(lead, "")), ...groups];
}
/** The headline if nothing has come due yet: how many promises are open, and how many have already been kept. */
function nothingDue({ messages: { headline: texts, labelled, joints } }, { counts }) {
	const clauses = [...countOpen(counts) > 0 ? [texts.open(countOpen(counts))] : [], ...counts.kept > 0 ? [texts.early(counts.kept)] : []];
	return [good(clauses.length === 0 ? texts.nothingDue : labelled(texts.nothingDue, clauses.join(joints.comma)))];
}
function good(text) {
	return {
		text,
		isBad: false
	};
}
function bad(text) {
	return {
		text,
		isBad: true
	};
}

// api/page/bar.ts
/**
* A bar divided in proportion to the sizes. It is hidden from screen readers, because adjacent text contains the same
* figures. `tone` is a class in the stylesheet.
*/
function bar(parts, total) {
	let start = 0;
	const paths = parts.map(({ tone, size }) => {
		const from = start;
		start += size;
		return html`<path class="${tone}" d="M${from} 0h${size}"/>`;
	});
	return html`<svg class="bar" viewBox="0 -1 ${total} 2" preserveAspectRatio="none" aria-hidden="true">${paths}</svg>`;
}

// api/page/units.ts
/** If there are more promises, a bar replaces the squares. */
const MAX_SQUARES = 120;
const TITLE_LIMIT$2 = 40;
/** Groups whose squares are hollow: open promises that are neither overdue nor removed. */
const HOLLOW = /* @__PURE__ */ new Set([
	"rescheduled",
	"grace",
	"not_due",
	"undated"
]);
/**
* One linked square per promise, by group, with each group's count. If `linked` is false, a bar replaces the squares, and
* nothing is linked.
*/
function units(page, all, linked = true) {
	const { view } = page;
	const byGroup = groupBy(all, (entry) => unitGroup(view, entry));
	const groups = UNIT_GROUPS.filter((group) => group === "kept" || byGroup.has(group)).map((id) => {
		const entries = byGroup.get(id) ?? [];
		return {
			id,
			entries,
			tone: entries.length === 0 ? "ink" : toneOf(id)
		};
	});
	const hasSquares = linked && all.length <= 120;
	const total = hasSquares ? "" : bar(groups.map(({ tone, entries }) => ({
		tone: tone === "ink" ? "open" : tone,
		size: entries.length
	})), all.length);
	return html`${total}<ul class="units">${groups.map(({ id, entries, tone }) => html`
<li class="${tone}">${hasSquares ? html`<div class="squares">${entries.map((entry) => square(page, id, entry))}</div>` : ""}${name(page, id, entries.length, linked)}${note(page, id, entries)}</li>`)}</ul>`;
}
/** The tone of the state that the group is named after. */
function toneOf(group) {
	return MARKS[group === "grace" ? "due_soon" : group].tone;
}
function square(page, group, entry) {
	const isFilled = group === "already_done" ? hasProof(entry) : !HOLLOW.has(group);
	return html`<a${isFilled ? html` class="full"` : ""} href="${commitmentHref(page, entry)}" aria-label="${clip(entry.block.subject, TITLE_LIMIT$2)}"></a>`;
}
function name({ messages }, group, count, linked) {
	const text = messages.units[group](count);
	return html`<b>${linked && count > 0 ? html`<a href="#${group}">${text}</a>` : text}</b>`;
}
/** The line below a group's name; empty if there is nothing to add. */
function note(page, group, entries) {
	const text = noteText(page, group, entries);
	return text === "" ? "" : html`<span>${text}</span>`;
}
function noteText({ view, messages }, group, entries) {
	const { unitNotes } = messages;
	const count = (test, text) => {
		const found = entries.filter(test).length;
		return found === 0 ? "" : text(found);
	};
	if (group === "overdue") return unitNotes.longest(Math.max(...entries.map(({ days_overdue }) => days_overdue)), entries.length);
	if (group === "kept") return count((entry) => !isFirstDatePast(entry, view.now), unitNotes.early);
	if (group === "undated") return unitNotes.neverOverdue;
	if (group === "withdrawn") return count(({ reason }) => reason === null, unitNotes.withoutReason);
	if (group === "already_done") return [unitNotes.whenPublished, count((entry) => !hasProof(entry), unitNotes.withoutEvidence)].filter((text) => text !== "").join(messages.joints.comma);
	if (group !== "not_due") return "";
	const [next] = entries.flatMap(({ block: { due } }) => due === null ? [] : [due]).toSorted((a, b) => a < b ? -1 : 1);
	return next === void 0 ? "" : unitNotes.next(dayText(messages, next));
}
/** Whether any of the promise's evidence counts. */
function hasProof({ evidence }) {
	return evidence.some(({ rejected }) => rejected === null);
}

// api/page/embed.ts
/** A page with only the verdict, the counts and the age of the facts, for use in an iframe on other sites. */
function renderEmbed(view) {
	const page = createPage(view, 1);
	const { messages } = page;
	const verdict = currentVerdict(page);
	const isEmpty = view.assessment.counts.total === 0;
	const body = html`
${isEmpty ? "" : html`<p class="overline">${messages.headline.overline(view.name, view.reports.length)}</p>`}
${headline(page)}
${isEmpty ? html`<p>${messages.notNone}</p>` : units(page, view.entries, false)}
<p class="meta">${checkedText(page)}</p>
<p><a href="${page.root}" target="_top">${messages.embed.see}</a></p>`;
	return renderDocument({
		site: view,
		root: page.root,
		title: `${verdict} · ${view.title}`,
		description: verdict,
		path: "embed/",
		body,
		bare: true,
		facts: page
	});
}

// api/page/change-log.ts
const TITLE_LIMIT$1 = 160;
/** The `count` latest events by day, newest first, with a link to the page of all events. */
function changeLog(page, count) {
	const { messages, root } = page;
	return html`${eventsByDay(page, count)}
<p><a href="${root}history/">${messages.allEvents}</a></p>`;
}
/** The `count` latest events, newest first. Each day is printed once. */
function eventsByDay(page, count) {
	const { view, messages } = page;
	const days = [...groupBy(newestEvents(view, count), ({ event }) => event.at)];
	if (days.length === 0) return html`<p>${messages.nothing}</p>`;
	return html`<ol class="log">${days.map(([day, events]) => html`
<li>${dayElement(messages, day)}<ul>${events.map((event) => eventLine(page, event))}</ul></li>`)}</ol>`;
}
function eventLine(page, { event, entry }) {
	const link = entry === null ? "" : html`<a href="${commitmentHref(page, entry)}">${quote(clip(entry.block.subject, TITLE_LIMIT$1))}</a> `;
	return html`<li>${link}${eventText(page, event)}</li>`;
}

// api/page/commitment-list.ts
/** A longer title is truncated. The commitment's own page shows the whole text. */
const TITLE_LIMIT = 280;
/** Longer sections are truncated and end with a link to the reports. */
const MAX_ROWS$1 = 200;
/**
* A list of commitments, earliest due date first. On a report's page (`inReport`), all rows are shown, each with its outcome in
* a sentence instead of the report's name.
*/
function commitmentList(page, entries, inReport = false) {
	const sorted = [...groupBy(entries, ({ block }) => block.due ?? "9")].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([, sameDay]) => sameDay);
	const shown = inReport ? sorted : sorted.slice(0, 200);
	return html`<ul class="list">${shown.map((entry) => row(page, entry, inReport))}</ul>
${omittedNote(page, sorted.length - shown.length)}`;
}
/** A link to the reports that says how many rows are left out; empty if `count` is 0. */
function omittedNote({ messages }, count) {
	return count > 0 ? html`<p><a href="#reports">${messages.more(count)}</a></p>` : html``;
}
function row(page, entry, inReport) {
	const { block, repository } = entry;
	const { view, messages } = page;
	const where = view.snapshots.length > 1 ? ` · ${repository.name}` : "";
	const meta = [
		...block.owner === null ? [] : [html`<bdi>${block.owner}</bdi>`],
		...inReport ? [] : [`${messages.row.after(messages.quoted(block.report.title))}${where}`],
		...inReport ? [] : movedText(page, entry),
		...block.due === null && block.due_text ? [messages.due.noDay(block.due_text)] : []
	].map((part, index) => index === 0 ? part : html` · ${part}`);
	const reason = reasonText(page, entry);
	const sentences = [...inReport ? [outcomeText(page, entry)] : [], ...reason === "" ? [] : [reason]];
	return html`
<li>${rowDates(page, entry)} <a href="${commitmentHref(page, entry)}" lang="" dir="auto">${clip(block.subject, TITLE_LIMIT)}</a>${meta.length === 0 ? "" : html`<p>${meta}</p>`}${sentences.map((sentence) => html`<p>${sentence}</p>`)}</li>`;
}
/** `moved twice, first due 1 Nov`: how often the due date slipped; empty if it never did. */
function movedText(page, entry) {
	const { slips, block } = entry;
	if (slips.length === 0 || block.first_due === null) return [];
	const text = page.messages.row.moved(slips.length, isHistoryComplete(block), rowDay(page, entry, block.first_due));
	return [html`<span class="rescheduled">${text}</span>`];
}

// api/page/due-dates.ts
/** If there are more due dates, only the original and the most recent ones are shown. */
const MAX_DATES = 5;
/**
* `1 Mar 2026 → 15 May 2026 (postponed once, +75 days)`: the history of the due dates, so that the current one never
* hides a slip.
*/
function dueDatesText({ messages }, { block, slips }) {
	const dues = dueDateHistory(block);
	const [first] = dues;
	if (first === void 0 || block.due === null) return block.due_text ? messages.due.noDay(block.due_text) : messages.due.none;
	const omitted = Math.max(0, dues.length - MAX_DATES);
	const dates = dues.flatMap(({ day, gap }, index) => {
		if (index > 0 && index <= omitted) return index === omitted ? ["…"] : [];
		return gap ? ["…", dayText(messages, day)] : [dayText(messages, day)];
	});
	const daysMoved = daysBetween(first.day, block.due);
	const text = inZone(messages, dates.join(" → "), block.time_zone);
	return slips.length === 0 ? text : withNote(messages, text, messages.due.slips(slips.length, daysMoved, isHistoryComplete(block)));
}

// api/page/timeline.ts
/** A commitment's timeline; null if it never had a due date. */
function timelineOf({ closure, state, block }, today) {
	const [first, ...moved] = dueDateHistory(block).map(({ day }) => day);
	if (first === void 0) return null;
	const outcome = closure?.reason === "completed" ? "done" : state === "overdue" ? "late" : "open";
	return {
		first,
		moved,
		end: closure?.on ?? today,
		outcome
	};
}
/** The span that covers all of these timelines. Throws if there are none. */
function spanOf(timelines) {
	const days = timelines.flatMap(({ first, moved, end }) => [
		first,
		...moved,
		end
	]);
	return [days.reduce((a, b) => a < b ? a : b), days.reduce((a, b) => a > b ? a : b)];
}
/**
* Draws a timeline. It is hidden from screen readers, because adjacent text contains the same dates. To compare timelines,
* give them the same span.
*/
function drawTimeline(timeline, [from, to] = spanOf([timeline])) {
	const { first, moved, end, outcome } = timeline;
	const days = Math.max(1, daysBetween(from, to));
	const x = (day) => (4 + daysBetween(from, day) / days * 192).toFixed(1);
	const last = moved.at(-1) ?? first;
	const marks = [
		html`<circle class="first" cx="${x(first)}" cy="8" r="3"/>`,
		...moved.map((day) => html`<path class="moved" d="M${x(day)} 4l4 4-4 4-4-4z"/>`),
		outcome === "done" ? html`<rect class="good" x="${(Number(x(end)) - 3).toFixed(1)}" y="5" width="6" height="6"/>` : html`<path class="${outcome === "late" ? "bad" : "open"}" d="M${x(end)} 3v10"/>`
	];
	return html`<svg class="line" viewBox="0 0 200 16" aria-hidden="true"><path class="slip" d="M${x(first)} 8H${x(last)}"/><path class="rest" d="M${x(last)} 8H${x(end)}"/>${marks}</svg>`;
}

// api/page/moved-table.ts
/** Further rows are shown on the reports' pages. */
const MAX_ROWS = 6;
const TEXT_LIMIT = 120;
/** The commitments whose due dates moved furthest, with timelines on a common scale; null if none moved to a later date. */
function movedTable(page) {
	const { view, messages } = page;
	const moved = view.entries.filter(({ slips }) => slips.length > 0).map((entry) => ({
		entry,
		days: daysMoved(entry)
	})).toSorted((a, b) => b.days - a.days).slice(0, MAX_ROWS).flatMap(({ entry }) => {
		const timeline = timelineOf(entry, todayIn(view.now, entry.block.time_zone));
		return timeline ? [{
			entry,
			timeline
		}] : [];
	});
	if (moved.length === 0) return null;
	const span = spanOf(moved.map(({ timeline }) => timeline));
	const rows = moved.map(({ entry, timeline }) => html`
<tr><th scope="row"><a href="${commitmentHref(page, entry)}">${quote(clip(entry.block.text, TEXT_LIMIT))}</a></th><td>${stateMark(page, entry)} · ${messages.due.on(dueDatesText(page, entry))}</td><td class="picture">${drawTimeline(timeline, span)}</td></tr>`);
	return html`<table><thead><tr><th scope="col">${messages.table.commitment}</th><th scope="col" colspan="2">${messages.table.dates}</th></tr></thead><tbody>${rows}</tbody></table>
${omittedNote(page, view.assessment.slipped - moved.length)}`;
}
function daysMoved({ block: { first_due, due } }) {
	return first_due === null || due === null ? 0 : daysBetween(first_due, due);
}

// api/page/quarter-table.ts
/** The commitments kept by their original due date, per quarter; null if none has come due. */
function quarterTable({ view, messages }) {
	const quarters = onTimeByQuarter(view.entries, view.now);
	if (quarters.length === 0) return null;
	const largest = Math.max(...quarters.map(({ due }) => due));
	const rows = quarters.map(({ year, quarter, kept, due }) => html`
<tr><th scope="row">${messages.quarter(year, quarter)}</th><td>${messages.of(kept, due)}</td><td class="picture">${bar([{
		tone: "good",
		size: kept
	}, {
		tone: "missed",
		size: due - kept
	}], largest)}</td></tr>`);
	return html`<table><thead><tr><th scope="col">${messages.table.quarter}</th><th scope="col" colspan="2">${messages.table.kept}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

// api/page/history.ts
/** Older events are left out. The JSON list contains all events. */
const MAX_EVENTS$1 = 500;
/** The page of the latest changes, with the due dates that moved furthest and what was kept in each quarter. */
function renderHistory(view) {
	const page = createPage(view, 1);
	const { messages, root } = page;
	const sections = [
		[
			"quarters",
			messages.sections.quarters,
			quarterTable(page)
		],
		[
			"moved",
			messages.sections.moved,
			movedTable(page)
		],
		[
			"log",
			messages.sections.log,
			eventsByDay(page, MAX_EVENTS$1)
		]
	];
	const body = html`
<p><a href="${root}">${messages.commitment.all}</a></p>
<h1>${messages.allEvents}</h1>
${sections.map(([id, title, content]) => content === null ? "" : section(id, title, content))}
<p><a href="${root}api/v1/events.json">${messages.olderEvents}</a></p>`;
	return renderDocument({
		site: view,
		root,
		title: `${messages.allEvents} · ${view.title}`,
		description: messages.allEvents,
		path: "history/",
		body,
		facts: page
	});
}

// api/page/gone-list.ts
/** The missing tracked issues, each with how it went missing; null if there are none. */
function goneList({ view, messages }) {
	const gone = goneIssues(view.snapshots);
	if (gone.length === 0) return null;
	const lines = gone.map(({ number, how, since, repository }) => html`
<li><a href="${issueUrl(repository, number)}">${repository.name}#${number}</a> · ${messages.gone[how]} · ${dayElement(messages, since)}</li>`);
	return html`<p>${messages.gone.lead}</p>
<ul class="list">${lines}</ul>`;
}

// api/page/report-list.ts
/** All reports, each with its verdict. */
function reportList(page) {
	const { view } = page;
	return html`<ul class="reports">${view.reports.map(({ first, entries }) => {
		const where = view.snapshots.length > 1 ? `${first.repository.name} · ` : "";
		return html`
<li><a href="${reportHref(page, first)}">${first.block.report.title}</a>
<p class="meta">${where}${breakdown(page, tally(entries, view.now))}</p></li>`;
	})}</ul>`;
}

// api/page/state-sections.ts
/** A list of commitments for each group that has any, most urgent first. */
function stateSections(page, entries, inReport = false) {
	const { view, messages } = page;
	const byGroup = groupBy(entries, (entry) => unitGroup(view, entry));
	return UNIT_GROUPS.flatMap((id) => {
		const inGroup = byGroup.get(id);
		return inGroup === void 0 ? [] : [section(id, messages.sections[id], commitmentList(page, inGroup, inReport))];
	});
}

// api/page/home.ts
/** The number of events on the home page. */
const MAX_EVENTS = 6;
/** The home page: the verdict as its heading, one square per promise or a bar, and the promises by state. */
function renderHome(view) {
	const page = createPage(view, 0);
	const { messages } = page;
	const isEmpty = view.assessment.counts.total === 0;
	const body = html`
${isEmpty ? "" : html`<p class="overline">${messages.headline.overline(view.name, view.reports.length)}</p>`}
${headline(page)}
<p class="lead">${isEmpty ? messages.notNone : leadText(page)}</p>
${isEmpty ? "" : [units(page, view.entries), ...stateSections(page, view.entries)]}
${sectionUnlessNull("lost", messages.sections.lost, goneList(page))}
${isEmpty ? "" : section("reports", messages.sections.reports, reportList(page))}
${section("log", messages.sections.log, changeLog(page, MAX_EVENTS))}`;
	return renderDocument({
		site: view,
		root: page.root,
		title: `${currentVerdict(page)} · ${view.title}`,
		description: `${headlineText(page)}${messages.joints.period}${isEmpty ? `${messages.joints.space}${messages.notNone}` : ""}`,
		path: "",
		body,
		facts: page
	});
}
/** The number of promises, the date of the first report, and the number of promises without an owner. */
function leadText({ view, messages }) {
	const { headline: texts, joints } = messages;
	const dates = view.entries.flatMap(({ block: { report } }) => report.published === null ? [] : [report.published]);
	const since = dates.length === 0 ? null : dates.reduce((a, b) => a < b ? a : b);
	const ownerless = view.entries.filter(({ block }) => block.owner === null).length;
	return [texts.total(view.entries.length, since === null ? null : dayText(messages, since)), ...ownerless === 0 ? [] : [texts.ownerless(ownerless)]].join(joints.space);
}
function sectionUnlessNull(id, title, body) {
	return body === null ? "" : section(id, title, body);
}

// api/page/untracked-list.ts
/** The number of untracked items in the reports, by kind. */
function untrackedList({ view, messages }) {
	const { untrackedRows, unknown } = messages.method;
	const counts = untrackedCounts(view);
	const rows = [
		"before_since",
		"ignored",
		"hints"
	].map((key) => {
		const count = counts[key];
		return html`<li>${messages.labelled(capitalise(untrackedRows[key]), count === null ? unknown : messages.number(count))}</li>`;
	});
	return html`<ul>${rows}</ul>`;
}

// api/page/method.ts
const MINUTE_MS = 6e4;
const HOUR_MS = 60 * MINUTE_MS;
/** The page that explains how states are decided. Its figures come from the constants in the code. */
function renderMethod(view) {
	const page = createPage(view, 1);
	const { messages } = page;
	const { method } = messages;
	const body = html`
<p><a href="${page.root}">${messages.commitment.all}</a></p>
<h1>${method.title}</h1>
${Object.values(method.intro).map((text) => html`<p>${text}</p>`)}
${section("states", method.states, stateTable(page))}
${section("evidence", method.evidence, html`<ul>${method.evidenceRules.map((rule) => html`<li>${rule}</li>`)}</ul><p>${method.bots}</p>`)}
${section("dates", method.dates, html`<p>${method.datesText}</p>`)}
${section("untracked", method.untracked, html`${untrackedList(page)}<p>${method.untrackedText}</p>`)}
${section("settings", method.settings, settingsTable(page))}
${section("age", method.age, html`<p>${method.ageText(STALE_AFTER_MS.live / MINUTE_MS, STALE_AFTER_MS.snapshot / HOUR_MS, UNKNOWN_AFTER_MS / HOUR_MS)}</p>`)}
${section("check", method.check, html`<ul>${method.checkText.map((text) => html`<li>${text}</li>`)}</ul>`)}`;
	return renderDocument({
		site: view,
		root: page.root,
		title: `${method.title} · ${view.title}`,
		description: method.intro.sources,
		path: "method/",
		body,
		facts: page
	});
}
function stateTable({ messages }) {
	const { table, method } = messages;
	const rows = STATES.map((state) => html`
<tr><th scope="row"><b class="${state}">${messages.state[state]}</b></th><td>${method.rules[state]}</td></tr>`);
	return html`<table><thead><tr><th scope="col">${table.state}</th><th scope="col">${method.rule}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
function settingsTable({ view, messages }) {
	const { method } = messages;
	const headings = [
		method.repository,
		method.warn,
		method.grace,
		method.proof
	];
	const rows = view.snapshots.map(({ repository, settings: { warn_days, grace_days, require_evidence } }) => html`
<tr><th scope="row"><a href="${repository.url}">${repository.name}</a></th><td>${warn_days}</td><td>${grace_days}</td><td>${require_evidence ? method.yes : method.no}</td></tr>`);
	return html`<p>${method.settingsText}</p>
<table><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

// api/page/picture.ts
/** A PNG of 1200 × 630 pixels, drawn by .ci/draw-picture.ts. */
const PICTURE = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAABLAAAAJ2CAIAAADAIuwLAAAQAElEQVR4nOzdBXwU1xqG8YEEDYQgSUiCBQsQnODuDkWKU4pDS90p1KGlaClVaHvbAsXdi2twd4d4AoTgErhfMsl2WZ2NEZjnf/f2N8zO+uzmvPOdOcc59uF9BQAAAACgPxkVAAAAAIAuEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADrlrAAp6qPhw2fMmKk46LNPP+3Xr68CAHh+Xb9+/Y8//jh48PCp06diYmL8y5Qp41+mW9euJUuWVJCaVq9ZM3DgIMVBDerX/+uvPxUAzzsCIQAASHUrVq4cOfKTyMhIw5rtO3bIZdq03958882333pTAQA8DXQZBQAAqWv27DlDhgw1ToPGJk2a9NbbbysAgKeBCqFj3nr7nfnz5yspql+/vp99+qnytDVr3vzEiZNKkrzz9ltvvPGGujxyxIhGjRpu2bJVLmfPnlUAAPp26dKlj4YPt73N/PkLGjVs2LZtWwWpoEnjxgsXzN+6deuWrVv37t0XGxurAEAiKoRIYdmzZ2/apOkXn3++Yf26uXPmKAAAfZv2228PHz60u9mPP/2sIHU4OTlVqVJFDt3Omzv34IH9xYsXVwAgEYEQqahQoQIKAEDfVq/+V8tmR48evXDhgoJU5urq6uKSXQGARHQZdUzDBg1irsecOHni8uXLSvK4u7sXKVK4YMGCtWrVUtKBjh06HD5yNDg4+NKlS1FRURpvVbRosdKl/SpXqaIAAGDm8ePHoaEhGjcOCQ0tUqSIAgBIQwRCx7Rr11YushATE3P4yOFDBw9//c032m/eo0f3unXrFi5U2Ne3iIuLi5KeDBkyxLB869atS5cuBwVfDroc/Olnn5lvPHrUV35+pfz9y2TPzlFGAIBVt2/f1r7x/fv3FQBA2iIQJpGrq2vtWrXlsmr1qv37D2i8VbZs2Vq3aqWkqOEfj7hw/oLxmleHDZUnpiSDhNXSpUvJxeJLa9miRa9evRQAAOyRPyg5c+a8ceOGlo093N0VAEDaIhAmV5vWrbUHwkWLFo/4+GMnJyclhZw/f2769OkmK7Nnz5bMQGiwfsMG85WNGjVSAADQpl69usuXr7C7mZeXV+nSpRUAQNpiUJnkatOmdYYMGTRufOXKlU2bNyspZ8bMWeYr/127Njg4WEkJGzasN1kjL7ZZs6YKAADa9Hmpj5bNevfqpf3vKQAgpRAIk8vLy9uhctySJUuUFHLv3r25c+ear3/8+PGs2Skw30NYWNihQ4dNVtaqWSt37twKAADa1KhRvVu3rra3qVCh/IAB/RUAQJojEKaA1q0dOC1w1arVd+/eVVLCypWrrl27ZvGqmTNnPnr0SEmetWvXma9s3Jj+omlK9pbqNWoWKlzE5LJw4SIFAJ4R344Z06ZNG2vX+vmVnDZ1atasWRUAQJojEKYACYTOzlrPxrx9+/aKFSuVlDDbehkwMjJy1erVSvJs2LDRfGXz5s0UpKHff/8jNDRUAYBn3I8/TBnzzTeVKlU0Xunl5f3aa8Nmz5rl6empAACeBgaVSQFubm6NGjZc86+miXfF0qXLOnbsoCTP+fPntm3fZmOD2bNmt2rZUkmqO3fubNm6xWRluXJlCxYsqCCt3Lhx4+dfflUA4LnQvXs3uZw+fToyfrbbLJkzV2EaWwB42giEKaNNmzbaA+GmzZuioqLy5cunJMP0Gf/Y3mDjpk3BwcE+Pj5KkmzdttW8a2vTJk0UpKEpP/wQHX1NAYDnSIl4CgAgfaDLaMpo0aK59inaHz58KEVCJRnu3bs3b94829s8fvz4b7MZKbSz2F+0SRPGF007oaGhf/75lwIAQIrKmJHmH4D/8IuQMrJmzerQyXVLli5VkmHFipXWhpMxNnfuPAmfSpKsWWNa8JRiY9my/grSyneTJ9++fVsBACBFOTnRQQzAfwiEKaZ169baN967d+/FixeVpJozZ66WzSIjI5M2gM2hQ4cjIiJMVrZs2UJBWjl37uzslJg7BAAAE5kzZVIAIBGBMMU0bNDA1dVV+/YLFixUksTucDLGZs2arTjOfD56Ja6/aCqeQOjkxK74hLHjxsfGxioAAKS0zJkzKwCQiD4DKSZTpkzt2rWdPn2Gxu2XLF361ltvKo6zO5yMsa3btkqA9PUtqjhiw8ZNJmvc3HJXr1ZNSTV0XzEmFdrly1coQFq5cuXKxYsXr1y9EnP9hrh582bWrFly5nR1yeGSO7dbKb9SefPmVQA8L7Jly6YAQCJa4SmpdetW2gPh2bNn9+7d6+iI21qGkzHx9/SZn4wcoX37q1ev7tu3z2Rl8+ZNnZyclFSTyV73lbt37166dCksPDzoctC1a9fy5cvn4enh4e6eP3/+lGqqRkdHBwUFy//kIUJCQ2Qp6kqUNI6vX78RE3P91q1bJtt7eXnnySOt5dy53HLlzp3bPV++cuXL1qxR08XFRUme0aNHK0hPNm7adGD//pi4rHTj1q3bt27edHbO5JorZ65cufLmyVO6TOmAKlXkoInyrDl27NjyFWKl/BzZ3rJcubJ149SpXau2km7IoZMNG9YHBu4MCQ09f/68uvKPP35r3Kix4qDtO3YcOngwKDgkMiJCvvihoWFBQUE5cuSQVJwzp4ss5M2Tr1atmk2bNilUqJCSPshfkN27d1+6fDk0JFR+uC5fDnJ2ds4T/6tUtGjRli1bNmvq2DBgcgBxx46dwcFB4WERcodyjMDLy8vT00NecoXy5evWrVeqlJ+SLgUHB+/atfvsuXOnT50Kjwi/evVaVFSUHNcoUKBA3G+0+r/cefLmyS1rihQpUqpUKflMlRQiPwtr1qyRR5c/E3I45fatONmzZ8/p6io/EZ4e7uXLV6hYsULWrFmVVCN/Ivfu2yt7Qnh4RITsxBERt27ekj9G2bJnd4mTXf2lKuvvr/5SyZ6tAECiDLEP7ytIIY8fP65eo2ZYWJjG7fv16/vZp58qjliwYOGbb73l0E0kq+zaGZglSxaN28+aNfv9Dz4wWTl16q/Nmzk8JX1oaEj1GrW0bPndpEkdOrxgvn7Dxo0bNmzYsWPHyZOnrN22cOHCQwYP7tmzh5Ik8rd8xMiR0piQJoWSEho2aPDBBx+UKVNacdC5c2cDA3dt2bpFS3mwdOlS0kK1eJU0W4cNe1VJIYsXL0nm2YyvvTasZs0aSqo5fvzEl19+pXHjqVN/0Z7Yly1ftnLl6o0bN8pOYndj+cSbN2su+6GHh4eSJr4dO3bKlB8UB/0w5fu2bdtKApQ3bf2GDYqDateqNWLEx/7+WseXmjRp0q5dexQHeeb3mDhhgo0N5Jdh4sSJBw4cNL9KeyAMDw//6++/d+3atXPnLkUzP7+SzZo1e6l3b0cnUh8yZGhMjP0dydiIEcPLlCljsvLEiZOz58xetGix1HVt3zxnzpyDBg544403bG8miXrJ0qUrV660e4fyV+Ctt940f0rm5K5ee+0NxUGSW+RvjUM3mT9/gVwkyioOkkAoBxYlP//15/8cOt3DQA6eys+j/D7I3qhl++rVq3Xq2OmFF9qnYDKMjIxcvXrNhg0b/12rdeIr+YvpX6ZMWHjYvn377W7coH79v/76UwHwvKNCmJIyZMggLa2pU6dq3F7+lowcMcKhytvcuZqGkzEm9bRly5Z16tRJ4/Ybzf62SQNaQo6SmrK7PDFphxybnz1n7oIFCy5fvmz3tnIY+6Phw3//4/cJ4ydUqFBecdDNmzcWLlykpJwN8e2DQYMGvfvO23b/8Etm3i61icCdgYGBUgJVNJMUZO0qz/yOtVNtCwkJSUJjy1jPXknM6hpJWtP+DDWOuztz5j9TfvhB9kNFs2PHjstl4qRJXbt2Gf7RR3IgXD/+tgAAEABJREFURkmXbt689f33348dN15Jkm3bt7ds1bpXr16jR2kK4afPnE3C/iOVf2tXyRG3jz4avm79eiUZJApO+eHH2bNnm8+2apccnJLL1KnTevXqOXjQIO2xcPeePdJ8Vxwhidc4fUnymTV7lvb4Kl+N8RMmyu/LhAnjvb29Ta6Vmuq8+QsWL16s/Zdn9Zo1cvl4+EeDBw+2veX9+/eS8Lk79K2RD3HYa685FOaN3Yx34cKFJIzFff369V+nTvv999/Ne47YIE9VLl9/803/fn1ff/11JXkkjo4dN04O4Dp6tvnFeAoAGCEQprC2bdpoD4RyDHXjpk2NGzXSuH38cDLbFcfNnjNHYyC8f//+5i1bTFY2aFA/tU9Ad0kMhNLaGzd+wpw5DpekTp8+07Zdu19++blli3QxGuqvv/566NDBaVOn2j723KRpcy3VJ6QZ2f9HjvxUvmtKUklBVZrgv/7ySxKqxGlg1OjRMTExSvJMnz49PCz8hx++T6VecNaeoRy7+fSzz6Oj7U+6Y8Mff/zv088+U5JHkuS0ab/JZdRXX/bu3VtJHafPnFbiq0B//T39n3/+MR/8WQs54tSzV+8N69cZ1kgKmvz9FEfPPjAYNfrrK1evDf/oQ+XpkRf1yiuvSihS0px86N9NniyZUEkSOUQrf+N2797z/feT3dzcFMc9ePDgf//73/dTfkzmFwEADJw+/WSkgpQjB7aXLlum/a9UxowZtAeY76f8YH52nxZBQcEtW7bMly+f3S03bd5sPqfFK0OHaOkjZE6Kb/K3U8uWnTp1DA0Nm/z95DfefOvo0aNKUkl5s2HDBu7u7tpvYvtJlixZomHDRh1eaN+5U2cpCARUCfAt6iuxOSLC/pF+eds3btooRWMbjeYff/xJ7k1JUfJhtWjeXEkhuXO73X9wX4oJ0gpx6IbyKUhhuXu3rnLII/nnVdqQI0eO/J75c+bMKU00GwfsmzRu0q/fy9WrV7dxV/Pnzx88eEjym1nyTBYuWlSpUqVCBQsqqaZKlSo1a9Xw9vZRlMfh4RGPHj3Scqt79+4pKeHcuXOHDh1q1aqls7OtA4s+3j5eXvmzZcsWff269nKc7GzmY259+dUoSbN27+SFF9oXtT6M1i+//PKFhg7GxeMUe/TosRSRbG+5fv0G+YLUqW3/1MrChQvHdyd+rP20ApfsLnLAqP+AAVu3bnWoGGVCQoj8ralRo4bs22O+Hfv6628cO3ZMSYY9e/b4lfIrUaKEtQ3k+yjlvixZsoRHRGj/iZP9ZOiQIXY3W7lq1csv971z5475VfJrUK9uvYCqAfKHoHLlKgULFsjt5iYv38bP15Ahg7WPsPLR8OFTpvyQ/C+R1OhWrV4tP9Q5HTyXT46VvNy378yZ/yShuJ0ERYoU6dChgwLgecc5hClv4sRJEydN0rhx9uzZ9+7ZraW5LH+BqlWvoWU+eov69n35cw0HxT/59NP//e+JEwaktXfwwP6cSToBXfs5hClIWskLF8zXvr3FJ+nrW7Rzp47t27ezNoDEBPmMtX3KrVu3+unHH61d61+2XIpXCKUaPHFCEjsEWiONUQlLI0Z+omXjd95+q1mz5qVLl1IcdPLkqVWr/ps5s1WrVjZanNbuYc2a1Sb9ITt27PD16NF223zffz9l7LhxNjaQ7+kbr7/WvHkzLy9veaAff/xRGqY2tpfW/4rly9LmlELJLf37D9gRGKj9JvXr1QsIqOLj4+Pl7e2V31OCZXR09MlT8gb++/fff2u8E4dOhD516tSBAwfefe99LRsf2L8vT548hn8OGTJ0xUpNs6raOIfwu+++Gz9hou2bf/Thhy+91NvwmyyHQqSes3TpUtu36ty584Tx4xRt5MN65513be88qeHj4R/9OnWao91WrfH19d20UdM5qNu2b58wIa4mZndLyZDy58b2Nus3bJA0aPGqN954o3+/ly0O7yTHGRcsXDRr1izz31uTPc0aCWASpCXF2dhG/l588P57AQEBkkv37d//1Vdf2Tj7XdSpXWfmzOmKZvLXqm+/AVrCvByPkx+rmjVrFixY8OHDhxIjo6Ovy/8uX7p8+syZHTu2Hz58RNGAcwgBnSAQprwLFy7Uq99A+/YTJ0yQ+pjdzZIwnIwxSXS7d+2U/Gl7s1q165icN1Wvbt3p07W2Dk0kJxBKm7tgQZ/Tp88kIQPLE5anrXFjkycpzff333u3S5cudm8ox2g//OgjRQONH7ES32pp2aq1li2tDcOTql7o0EHLOAQjR3w8cOBAxXFvvf2OxE7DP7t27TL2228VB0mY+XjEEx0f5s+bV7VqgO1byePKo9vYwMnJ6Z+ZM2vUeKLAKA1T2+OySINvxoy/M2TIoKS+gQMHrV6zxu5m0lR95+23u3R50cZRnjNnzgwZOvTUqdOKBosWLqxcuZKimcaDIFs2b5KSmhIfnwYMGLh9xw5FG2uBcMmSpcNee832bb/68ouXXnrJfL3Uje3mNzniJsfdFG2k0DRjxkzFQSVKFC9cqEjhIoVkjzp65OjBQ4du376tJFWuXLl8fYsUKFCwcOFCUrSUD/3gwUMO3cOPP0xp06aNli01vl67gVB2hsZNmsmPtvlVH37wwSuvDFVsunr16rjx400GA9cYCN//4APb8/rmz59fDgAZ98SRGNa0WfPQ0FAbt3rv3Xdfe22YooG86o6dXtQy+Jkchfzm66/l87WxTdt27bR83ARCQCeYDTzlFSlSpFKlitq3X7ZsmZbNzIeTcahjpLTAli6180By3NF8FI1UnY/eRPXq1aRBtnLF8lMnT+wM3D5v7lxpHOwM3OHQtBnin5kOTNVoolu3blrSoJAmdUFtHQKTMBRQ+tRZ25moc5N0bpIk/yVLlhivWbx4SRLKpytWPNFwl8/IbhoMCQn57PMvbG8zePAgkzQoPvvMTnFs67ataV8Isq1AAZ/+/fvZrvkXL178+8nfa8yxI0aOSMKwHHapPSTlv716v6Q9DVojZTG75w3WqlnTYhoU48aNtZsZvh07NjXG6pAALzlzxozply5eWLd27e+/T/v0k08+GTly9uxZ+/ftdXRiCeHv7z/mm282blh3+NDBJYsXS6j74P335aDV0iVLZKVDk2qk/XSpEyZOtJgGy5QpYzcNCvkQR48aZe1TtmHturW206D45puvTc7LcHV1fedtO4dxx44bFx4ermgwYsSnWtLggAH9f/rxR9tpEABMEAhTRauWLbVvvGnz5qioKNvbWBxOplu3rg7ViP60d5xv/XoLtY6WLdNijJa2bdtu37Z17pw58qda2ivGJ915eXkNGDBAmkHa7y05zUfts2s4Ozv3fbmPli3l+UjkUJ597dq1s1tkVuKHxd+//4DiIInNJuf53L17d+5cx7KltPu373jim/JiZ/sh9v33P7A9RIQ0ygdZqnnK0R+pASo2/fm/Z/L4eunSpfr166tlyyNHjq5KhdB7/XrMnTt3Xu7bN2knTpv48MPhdudU6NWrp7WrJD93795NsUmy64cfauoyoJ087q6dgVJ7rFvHwm6WLVu2adOmduzowCle77/3nhxxk9dStGgx82tl5fx5c7VPNrhn714lDcnvg/kp7io5mKho1tHBk+LkWJXsP7a3kaNOjRo2NF/funVru7+Zf2uYvlgOHGuZWKJkyRLDP0rhnRCAHhAIU0W7dm21dxKTg+tLltg5QcX8D4bcfw/5q97VThvFmLTbbHcR2bhpo8maypUrOTrXVtJUqVy5QIECNjZo0riJHBRXtJG/30kbMsHX17dcubLat69TR2vH1BRp1D51csBb4wGCBQsXKo54/PjxdEs9ymbMtN9UMiZfJbkr4zV2R0TYsHGj+ci6JqR2ZK1AVLlKZdu33REYqKWfbTo0cMAAjZPiLFy4WNFM429jzI2YQYMGJ2lSAdP737t3r93GtGR+270fu7zYWbFHDtvZ3ZccIked7M6frv2HUYlLmHbuTX7w7c5baCClrXPnzipp5d+1a60NP1vU11fRzNG/a79OnWp3fFdrRxJdXFwqlLczGdLMmTMtDpBjIK/6C21TrX75xZe2B3kCAIsIhKnCy8u7Vk0Hzp1bYnPEgnv37s2fv8BkZcMGDXx8fGrWrFGiRHFFs9lzrHZ6uXr1qvlJ/xrnd04bcvw+b968Gjc+l6RpA5ppLg+qPDy09toNC9PUKSj969xZU6/RBQsWODQInjSjL1y4YL7+9OkzDtV7V656YtwRqRuo56HZMGe2/TlOatasae2qUn4lFXumz3As1qYT3t7erVu30rLlho0b7HZzMDBJ7NaMHv3Nps2bLV4l1ZjXX3/9u0mTFi1ceOTwIT/Tj8D0/qdrOHutYgU7/fx9fYvaPmilSsKUOckkhyp69tQ61edFDVMOtm7Vyu63xugO7U8Vm1L27LFakHR0JpXGjbXO9qTEdV6w30+hVi2rw8yW9LNTcZXvju2Dwn//PV3LyLT+/v7SJFAAwHEEwtSisSGlkvKRjZNPli1bbj6wSpeuCee59erZS9Fs8eIl1gYhWL9+vXlDLS1PILQra9as/fpq6sMmYq4nZejO5s0cOyEnd+7cGssd4UmaQCwdkiMdvtbH9De4cePGmjX2OzgZzJo1y9pVs2fbOXXHICQkZNeu3cZr2rdrZ/smcuDf9rCBKhvTrsTP+mDHnj32x1dMnzQOGfLw4cNFixYpKcp8Ksj27dv9+MMUSYDz58179523O3R4QUo9UrXu17efjfuJjjY9N9WiChXL293G7smoYvXqNUmeoS7JGlrqrGiRxjG6GjRooGiTnMkwHGUjFO3YsVNxhPZ3TKKa3fKg/BXw97f6E+Hj7aXYs9vmT8TyFcsVDXr20HpcAABMEAhTS5s2rR3quTF/gdUudhaHkzFMNCcVG+1zQ0szXUo3Fq9av2GjyRpp9ydh5oBUVadOHY1bam+TSTl31qx/1EtAgP0GnzFpB2jsevRUJlBODfKSO2sbMdXanmYuLpWtsprKLB4Qscik3Z8lS5a2bdvavsnMmTNjY2MVe3x8vK1dlTu3/cEbpPipvYCWrtSrW1fjIY9t27YrqaN2rVqfjBy5M3D795MnS0CVBGiyQffu3WzM7TFjxj9aptAsVtT+YY5SfvZ/Dy126EhthQpqHQnm7h1NdftCBe3XQlW300cg3Lpt68ZNmxTN6tap887bb6kX2xPS2B1LRomfYdLG18TiNBgmDh+2ejbHqVOnjhzRNDdvmzYOHIYGAGMEwtTi5ubWsIHWY5CK9dazHCY37zLXo0ePjBkTPrucOXO+8EJ7RbOZ/1gYgVPaxBs3bjRZ2by5Y/0n00CePPb/sqpuOtJMqVWzpnpRHKexuaxx0vBnwosvdtbyqjds3KhxAm7bqUxa8//8M0vRwGQ8zyaNG9sdas/2pBEGNoZezJXLTdHg4KGDyjMoe/bs1apV1bLliZMnlZRWpUqVpUuW/PPPzAED+ihKvYYAABAASURBVMuBGxtb9n35ZWtXbdF2Up9n/vx2t/H29lY02ORIMkkR2oeB0TgerG9Rrafkpc306KpHj2wduxk27DXt4znLjv1GIhuBUA4sStS0e2/589s6LJjT1f4svsePn7h586bFq5Ys1TQOuZ9fSS3JEwAsIhCmIikSat/40qVLFvuVWRxOplvXJ+ZFcHRomb1mQ8NJ5jT/ayTtaSWd0T6U9uPHz08AS2/y58/fqKH9M3AeP348b958u5tJVP5nlp3TrmbNnm33xLPz58+bDG3atp2d8qBETS2zMxvmKLcoc+bMigaHDh5Wnk1ly2oaZik4ODg62uEpQ22oX6/ewgXzK1Sw35NT9OzZw9pYjgcPaZpbz9N6jdFAYyDU+Igpq0iRIkrKKVxI6zmEaSm3m62ZP2JiYt55972OnTpvMDu4mWRHjmqavT1nDlcb12bJouknwtoxox07NNXeq1bVdOAGACwiEKaiZs2aahmj38B8aBmLvY+aNG7i4/PEaUuVK1fy9/dXNPvHrA/MBrM6ibu7u5YTZtKY1F0VpAOdOmvqNTpXQyBcvWaNxYnFjF24cMFuf7Bly544zSZPnjxN7Z0BK2lQS39R2xPQaeywfdlshs9nhY+2FCSOHjuupJzCjiQc+WXo2dPCpBFnzpzReJKbloNN+fJpGtTq6tWrly+n3VArqqxZsygpR/tpCGkpt4YeInJctU+flxs3afL7738k/wjF4UOajuO45rIVCDW+mUGXLcwxKMfLDml7Dn4l7Y9uBQDWEAhTkRQWmjkySMnSpctMmqcWz57q2s3CtOm9ezkwtMySJUtMxmQzP4NLnrn2mTPSTGrMf40kaN6sWe7c9htn58+fCwy0M9jDLG3dQWfbO5Nn0eInBjVp3bp1pkyZbN/kqLbD/9mz2zrFSOOpwnesDOaU/vkU0Ho62amTp5SnZ+SIjy9dvCAX47GRjx7VOv2M3dkdlPj++Yo2h49o2rXgkBLFtQ6pffr0mc8+/7x8hUr9+w+cPXtOkpPhkaOaTt6zfeTX2cnOD5HK4pGLkydPyXFhRQOfAvZHtwIAawiEqUtapdo3vnLlyoaNT1TqzEcw9/LyttiTs0OHF7Q0aFR379417st36tSpILPyRboaXxTpjWStTp20zT+x0NYAG8HBwRqHgpBCoo2x/k6cOClNQOM1dscXVTS32p2c7EQ+LZnQ2glC6V8BH62BMCxc0ymjaemo5vlIbXcMVmn/jT2WosVSqGo6fpr3v2v/fe/99yUZdu/e85dffgkJCXHo5ocPawqEzs62pus0nPBvm8VAqPGglfD2IhACSDoCYepq1LCh+Zh4Niw1On1cqis7AgNNNujerYvFvy7ZsmXTOEGcauY//03MtX79epNrpW1UV/N4nnpw/fr1S5cuHT58ZMeOwO07dhhf7t+/r+hSzx7dtWy2fPmK29aLY3/+9bfGWemkeD7D+mxyK1Y+Mf1gwYIFtQyFEhwUrGhgu7WnaAuEt57ZCmHevHk0bml7cu2nwm5vZJXGk5OzZs3q5OSkZUs50qEgpZUvX86hv6fGtm3fNmr01w0aNvriy6+0j/l8Xtt8trb3CicnbYHwtoVAeOy41iMLRTWPAwQA5hyYFwFJIIWUNm1az5z5j8btV69eI4cJ1WPV5sPJyF+dHtYnGurZo+f//venos2pU6cl26iT2G7aZDr7c+PGjTQOlfGckdrpvv37Dx44KKTcER0dEx197bmZMSJlFStWLCAgwO4Mezdu3Fi+fPmLL75oftW9e/e0DOluMGv2nDfeeN3iAZHly58YiO9FbQdHNIa0Q4cOFypcREme27fTbnT+lJUli9aT027fTneBUOMsC9pPmZMioZYpbe7eTXdvxXNAvvvt27f/+++/laSSX/hp06bNmjXrtWHDhg4dYntj7VMsTpv2m1yU5LF44CwkWNMRDWlppM/TPgE8K6gQprq2bTXN7KySPwmr4ofOtzicTLOmTW1Mt+XnV7JGjeqKZrNmx527FRMTYz6tRdMmjs3P/hw4fvzEBx9+WLFS5W7dun/9zTdScdq3b/+5c2dJgzZ06qhxQkLLU5ZL8dChc3uk2rN6zRrz9VK5Nekv2qFDB0WDW7fSrhvnnTtpNzp/ynIkEKa7KqjGp6SxU59irxZkcCf9ZePnw5tvvK694641N2/elB/5ps2anbR51msad/O2WGDXuAPbnkoRAOwiEKa6WjVr5dcww5XBkiVxY40uW7bMfDiZLl272L5t1y5dFc3UEWvWrVtv0mfP2dm5USMHZlB81oWEhLz8ct/mLVr888+sdNiiTc80HuzYtn3bxYsXzderhyQMTMbOtcji0DIrVz3RX7R69WqFC2saNP/WLT5u+7QHwnSYgu7e05TDUz4Qpr/es88Hd3f3oUOGKClB0mCnzp1tzESaHqr6t+9o+o2iPAggmQiEqS5Dhgxt27bVvv2GjRujoqJmWxpOpmGDBrZv26lTR+1T0z548GDu3LkbN200WV+vbl3tg+k966Ti1LJVa42zk8OEq6urxb6g5uaZlbulNWY8AKkUpV/u85Ld+5Fvh/nZWUufnLhZy3Ayqhs3biiwx+5gremZxmCW4oHw1jPbQzj9Gzp0SOtWrZSUEBMTM3jwkB07Ai1ee/Pm0z9gpPGgFYEQQDIRCNNC2zYO9BoVEyZOMh+sv3evnlpaLd26OVAklNi5caPpGI9NmqS7+ehTyarVqwcOHGReibWob9+XJ4wfN2/u3D27d6mj26sXLy8vRcfkGISWzebPn29SiJ4+44lTZLt17yLsZg+5k7+nTzdes2/fPuPyo5SztB9/yZCBH0D7tM/14por3R1I0pj0NI5spGgOhOlwzp7nhrOz808//Th48GAlJdy7d2/I0KFBlqYJTQ8f4oMHmgYt074DA4BFDCqTFipWrFCoUKFLly5p3H76k01eJb4V0qWLplJM925df/75Z0UbkzOvVE2b6uIEwsuXL7///odatmzSuMlXX33hrXl6bl2pVbOmr29Ru2PxSXtry9atUnxW/yl1G4mIhmul+t24UWNpu7dr1854vUVz58579513DAN7Ll/xRH/RJo0baxwxUokbW9JVy0mM8hpnzdI6LtTzR+M0aErcNH1JHAEy9eTMoSmjmkwAa8ODBw+0bJbDRS+dLJ6Wj4d/VLpUqREjRyb/TD85Jjj5+++/HTPGZH3OnFpPVnzjjTfeefstJRVoPGGSkx0AJBMHyNNIR23Db1jTokULG8PJGPP19TU0u5OgatUAT09PRQfeffc9LWGgYYMGv/8+jTRoQ5cXO2vZzDjpLViw0LgZZ6h+a5nKIjIyctmy5eqyHBdftuyJ/qJt2znQPVvL1HMi9pHWtPBcuntX63A42hvQaUbrR6w5EGqsl+bIoelxkRwdO3bYuGF9586afn9smzVr9tmzZ01Wah+95lGq/US4ZNe0I3HOKoBkIhCmkY4dXlCSwaGOoN26O7CxCSnUKDpw9OhR8zkeLRo16isFNnXq1FFLP7rVq9cYxus37i+aKVMmQ/U7ICDA39/f7l3Nnp0wtMzOnbtCQ0MN611dXZs2aaJoprHVrrEo9LxyoEKYI92VxVy0fcSPHj1StNFaIUx/2fi5JMdJJ4wft/bfNT179kjmeXQmh5YUzUcTxP37qfUTofF8fiqEAJKJQJhGihQpUqFCeSVJ5LYOFf1aNG/h7u6uJEnTpg60p59d8xcs0LJZndp1ChQooMCm/PnzN27UyO5m0mRRR3/Zs2ePBHLD+pYtn6h+9+rZ0+5dbdu+/fz584rZ+KLt27d3aASUHC6aWu06D4TR0fan3VOlwy+Li7aPWHsVVGPLO0f6y8bPsZIlS349evSe3bsmTpjQpHES/4Rt3rLFZI0kTI2njMbGaj3P1lHZNYdSioQAkoNAmHaSPDBat65dHTq73dnZuXt3+13vzPn6Fi1RooTyvJP2vfkcjxbVqlVTgQadtE0Ev2DhQvnvP09OHdG9ezfjf3bs2EFLT62//v47NjZWnaPFQPv4oiovb00DAt26peuWVkRkhMYty5QpraQz3trGfNJ4HpqkQY2dS731PdbUU+Hq6tqpU8fff5928sTxadOmdnCwV87u3XvMV/r6+ioaaJ/C3lHau2FHRUUpAJBUBMK00769Y61VlVQ8TFrMWnTv1jUJI6S1bt1S0YFz585rHFm0VGk/BRq01HaOq9QGDxw4OHfuXMOaEiWK165V23ibbNmyaRk/af78hZs2b75y5YphTcGCBatVq6o4omSJklo203Ku6XMsIjxcy2YuLi5FixZV0pnSmjOqlkyofZ6S0ukvG+uH/IY0a9r0u0mTtmze1KdPn+zZs2u84dWrV03W+Plp+omIiYlRUoeP5tPXL13WOmodAJgjEKYdLy/vWjUdrji1bNkid26tUwsa+Pj4OHQylapJY12cQGj+V98aby/GktFK47BJrw4bZvzPXj17mW/Ts0cPxR4JaR9/PMJ4zYvaqpTGSmpr7WnfYZ5LERGRWjYrW9Zf+2x+aaZMaa3BTEuRR/uAltofF6mncOHCX37x+e5dOz/68EMtgw+b7+p+JbX9RFxJrZ8I/7L2z6lWXbp4WQGApCIQpqk2bVorDkpCeVDl6NAykiErVaqk6ED09WiNW2ofVABdtU2Lcvnyf62WrFmzdraU4kqUKGFSNrTIZIb6Dh06KA7y11zGOXz4iKJXZ8+d07JZmTJllPTHy8srX758Wra8etV+HfiKtnZ/njx5NA4KDYccPXp0+44dcomI0NqNWYkfl2Xo0CFrVq8sXbqU7S3NK8AltAXCI0YnRacs/zJaA+HFSxcVAEgqAmGaatOmjWH+NC2KFClSq2YtJUkaNWzk5UiBq0mTJjqZTPmG5u49WbJkUaBNsWLFHO2x+cIL7a2NoefocRB5aKkGKA5yc8stx0G0bHnixHFFrw4cOKBls3Q7HlWF8hW0bBYeYb9nrMkxCGuqVK6iIBWMGvV1t27d5fLzL78qDpK/hv/74w/bw625uZlWEUuX0nTWgCRJ7fMMO8TNzc3XV1NP7H379ikAkFQEwjQlP+4N6jfQvn2vnj2SHNIyZswoN9e+fZMmuugvKjJn1hrzoqKuKNCscyfHJgTr3s3q0EetWrV0aKRcR4eTMWjYsKGWzbZs3aro0tWrV83nZzNXoEABLUXdp6JFi+ZaNgsLDbO7TVCQpl55jRvbH3QXybF+/QbFcVIu7vvyyzY2kNKuyZqiRYvJRdFg8+YtSurw99dUe9+9e0/qjW0D4LlHIExr2nuNZsqU6cUXNXXDs6Zr1y4aR82WUkmd2um0PZficrpqHRFe+/iKae/WLa2nM6WZdu3aah+/wd/fv1KlitaulUK69rk3pZDbLqmBsHMnTac+rly5Kjpaa0/j58mGDZpa3h06dEi3/QvkJ1fLbnlGQ+49fuKk3W2yZs0qpW8FqencubNajlOYa9CggY0YCO4xAAAQAElEQVRr8+bNa75SY2f4hYsWKqmjUcMGWjaLjY3dEbhDAYAkIRCmtebNm2lsNEs7JgnDyRjz8PBo2VLTwKGNGjXQGB2fAz7emnoJikhtw2mkoOzZs2ncMsRoQvZ0Qnbstm3baNz45T59bG/Qo3t3jRmjcaNGWkaMsKhy5cpaJku4d+/enDlzFP0xmdjDGo2N5qfCxcVFy8/gkcOH7W4TGBhod5uWLVtoPyyCJNN4qMJEvnx5rV0VEBBgcX0nbceMpEB34MBBJRW0bdtWY0tg8eIlCgAkCYEwrUnrROPJNl27OjYqjEUaz8XST39RJW4W4xJyFF/LloE77bf/UlaePHk1bhkSEqKkPxp7jUpFWsqJtrfx8fFp1rSpokFbe3dlW+dOmoYnHTd+wgkNBaLnyZkzZzZs3Gh3s/bt2xUqVEhJxzp1sj/g0IGDdlrzUpLSMtVb586OdZxG0qxfv1Fx3NlzVuuKrVq2sLhejqu2aK6p1/Gbb719+/ZtJaVlyZJFYyhdtmx5Kp3KCOC5RyB8Clq3tt9rVEJLEuaoMFendu0iRYrY3kbSUZPG6XRAiNSQMWNGu8PNqaQ8onHGwpQilS6NQwFt2bI1NRofyVS9ejUtQyBIAz1bNvu10G4aDme4urpqzI3W9OjRQ75udje7e/fuG2++Ea5tUr7nw1dfjbK7jRzhGjlihJK+1aldp369era3kW/TsuXLbGwwf8ECxZ6aNWrUrVNHQerbum1rEn6cj1gZLliKuu3bW+3o+8477yganDt39r33P1BSweBBg+Qgmt3NYmNjx40frwCA4wiET0HjRo2kFWt7GxvjbTgkQ4YMvXv1tL1N3Tp1NVbMnhsaZ1x88ODB5O+/t7FBdHT0/fv3lRRVp46mkzkjIyN//dXhofbSQLeuXexu81Lv3ooGjRo2tHs4Q5pxmTJlUpJB2oKTJk7S8hU4fvxEi5at1q1fr+jA1KlT12volff6a689E1MsjB37rbUhbQ1m/TPb2lVyOODvv6crNsn9T5hAczzt9OrdOzTUgY4S169fn/nPLItXvfxyHxujWPn5lRz11ZeKBkuXLm3ZqnXSzm+0wdPT8+PhH2nZctGixfrs3A4gmQiET4G0X1u3bmVjA2mbvvhiivU76ty5s+0Wc7odLz71dOliP7Sofvvt9y++fKIpIE3Do0ePzpgxs0+fl8tXqHjlSgqPRNqiRTONW06YOGny5MkmK2NiYnbv3iNPT3lK7A5lJOUaX19fRQM5nNG9m50iYZLHFzVWtqz/B++/r2VL+bj79u33QocO06ZNs1YtvHz58r59+1evWTN9+oxx4yf07du/bUo8ybQ0a9bsLzWUB6tUqTJ06BDlWZA/f/5PRo60vc3mLVuWLbNcJPzgww8lTti++YiPP9Y4iwlSxOHDR9q2e2Hd+nUat3/vvffPnz9vvl6Kb0MGD7Z92969ezdvpumXWf46NGzUuF+/AZLNLHbiuHHjhtQSd+7cJRXpP/74n3zRunbtNvxjO2V2+V1tUL++osG7772/cOEiGxvIIS35UTp48JACAIkcmBMPKaht2zb/WDlUqcRPV2i3hKhd7ty527VrN3/+fIvXSpu7eXOtCeS5IQdcBw0apLHCNm3ab7NnzylYsGCOHC4XL15KWqfB69HXJUlqKUM1bdK0TJkyx44dUzSQvPHr1GnFihV1yZ7j0aPY8xcuhCYONvPCC+1dXFyUNJcnT55mTZuuXLXK2gbduztwcmy3bl3HjR8vpVqL18qH4ujkh9b0799PsvTESZO0bCx5Ty5ffPmVFIXk++XmlitnjpxXrl4JD4+w2I1NnqeSbpw4cbJ+g4ayj/mXKVO6TOl8efO5uuaUH5y8efNKC3vnzsDZc+acPHnK7v1Urlzprz//pzjo4sWLsbGxWra8ciUqIiIiBcuP0qQOCwsdP2GijW1eeXWYfMf79etr6NIsEUL2CmncKza99eabDk2eGX1N06C1Dx8+jI6+Zre7oOy6d+7cVTSQLSWl2B32RvvM7+EaRt66c+fOtauaunfK63XoQ5eNJdvUrFFDjvG1atXSWkf0Nf/+++OPP1mbqW/ChLFubm6KPd99N2nYsNfXrluraCCbqVvK76F8fG5urlmzZA0LjwgPD7M4OYS3hkMJo0eP6tS5i5ai6Btvvhm4M/DVV14xPrl3796927fvmDd/wfnz5xQAeFKG2Icp3OENWjx+/Lh6jZphYZZnvpo3d25KNXNVu3bt7mxlBgv5Uzp79iwlpR06dHj//n3y58dGMDDm7+/fulWrgICAGjWqW9wgODh4x44dgTt3aewPU7x48ZYtW1SsWKFqQIDF5pTEsxYtW587l9y+Pbly5bJbOjBo3KhRnTp16tWrW6KErZPWtm3f3r27A3NIWnT82NGnEgiFFMcGDhxk8Sp3d/edgTucnR04FPXW22/Pn2/59C1phb/11ptKypG968OPhkurVElREgi3bU2tacoM5D2Xd15JE/LNmjF9ut1OmEp8GNi3f//BAwcPHTokC9Z+9KyRyl4pP78SJUv6lYz7T6lSfsns3z59+nS71Rgl/gckT57cly8HhWoYzvfr0aN7apj0NSQkZP36DZs3b966bdvNm1qnjZF6e43q1Rs1atiyZcsCBQoYXxUVFbV69Zq1a9fKHd67d0/jHcobWL1aNfkVqlu3XqknJ14/fvzE2rX/SnxyqHwkhxLq1q0j91e/fn1Dx0v5Eu3ffyAwUH62d+7Zu0d+b7XfoTyrGvFq1axh/Ovdo0evrdtszQgqu2WxYsWKFyteomSJe3fvXrp0+eKli3JwTf4eWbvJt2PGaJ/hRo5lfDxixMyZ/ygprVOnThM19DeWXaj3Sy+dPn1GSSuy+1WoUF79OKpVrcoIusDzikD41Hzx5ZdSejJfX7JkibX//quktMZNmlj8KzLi4+FSK1NSzrLlyz/44MMbN24oSTVh/DiTkfpatW595MhRJakqV668aKGFRCENhf4DBkrUVJLqxRdffP+9d5s2ayFH8R26od20tnzFiqFDX1GS4SkGwkePHlWrXsNikeG11157711NIzQY2DicsWXzpsKFCyspavOWLYMHD0nZKZ7lYMdPP/2opLK0CYTSIhw8aNDQoUM0BrNXh722dKmmuSu0aNu27Q9TvleSR57Pm2+9ba3s7JAsWbL88MMUjcMaVQmoGhmZ9Jls5A0/dfKE8Rr5Xsi3Q0mGnYHbDaNYyYGtcuUrKMkgx/VWrliuLs+ePec9bd2wbahVs+asWf+lL7uB0CFSu/v669EtW7Rw9IZTpvzw7dixSor6/LPP+vZ9WcuW165d69uv3759+5XkyZ07dxJG5UnxBgOAdIJzCJ+aNlbGGu3dq5eSCvq89JLF9RonKtTu6pUryUmDStxwKaZju1+8mKyhtC2eNyLKlCmzZPGipI3m2rxZs82bNo4fN9bT07Nx40ZKSpMIsWrlCo2joZorU6b000qDSvw4rp07W5jLIUOGDD0c6Vankmq5NDQtrk/xNCik0LFxw/qBAwfmyJFDSR5pcXbs2OF///sjDdJg2pDdXgpIUpV9poehklS5ZvUqqckkZ/JVeQd69eq5bu2/yRzkFto1bFhf4yDMdsmnJvtAEtKgGDbs1RXLl8tepCSbr29R+alZtXKlxjSoxAe5RQsXfjJyZL58+ZQkkXt47913ly9LymGasHCtfYkBPFsIhE+NlK3MJ++SRkaHDvanzEoCuVvzNpy0s9PV2U1pz93dXY5A//jjD1omHlDihx/o0qXL0iVLpk791TAAZirN4ih5dfWqVaO++lL7GTWlSvm9/957/65ZIy0M5al60dJsbE2bNEnaqBs9e1joj9c+1UZqkZA/csTH27dtHf7Rh40bNdIy4LuJ7t27zZ4168D+fZMmTmzUsKGSnnh5eUlSdegmsqtLg3XO7Nmy25v0WnxGFStWbOKE8RJupTleoUJ5h24rR1skEkh1evSoUel8AsbnjHxYUtL8/fdpXbt2kT9eSTjmlStXrpdf7iMxftq0qck5PbVsWX+pVG/auEFK5Uk4v0P+7sgutGb16k0b18tPjexRioMGDOgvRyTfeOMNh35R5Yv/ycgR8sv22mvD5IuctDwM4LlEl9GnafyEid99953xmm7dun47ZoySOj4aPtxk8En5c/LO228pKWr//gObN29SkqFmzVomf2J/+OHHhw+T3r8rc+YsWsZCPHr0aGDgThEWHhYdff3q1asxMTHFixf3lha0t1fhQoVr1KgeEBCgpDmpuK5cuXLzli3btm03GdRUcmyRwkVK+pUsUrhw2bJlJUMq6UbXrt12BAYar/njj98aN0pKeL5z506VgKrGp105Ozvv37dXmndKmjh+/MSBAwfOnjsXFRV5JepKRGREeHiE7CHqtUWLFivg453fS3aSghUrVQqoUkXLLIspTmOXUfVH5tKlS8eOHz9y5OjRI0dDQoNDQ8MN3Z5lf8+f39PD3cPD07OAj0+9enUtVmifJ7Jr7dy16/ChQyGhoZERUeERYaGhYfJdk1qKFIpdXLK7uOTwcHevXbtWkyZNvL1TpkiF5JMv5p49u+WLGRYaFhEZGRQUZDhJ1dXVVX4f4oZ9cstduEihcmXLyS+ko+Ffu9279xw8eDAoOCgyMupKlOxC8hMRrv5kyXMoWLCAV35v+TtS1LdIQEDVihWT1TXXxLlzZwMDd+3ctfPMmTMhIaHmA1/LE5BjhQ0bNJQDVXnz5jWsDwkJuXDxouII+WnQOEY0gGcLgRAAngcaA2HzZs2k0KcAeE5JRIyIiHr0+FEm50wFCvjIIR4FAGxi2gkA0JFbt24rAJ5fRYsWk4sCAJoRCAFARx7GpsDomgAA4LlBIAQAHbl/n0AIAAD+QyAEAB158IDzxgEAwH8IhACgIw8fPlQAAAASEQgBQEceP36sAAAAJGJiegAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMZYh/eVwAAz5oHDx4cO3b88OFDh+L/f/LkydjYWC039PHxKVa0aNFiRX2L+Mp/i/r6FihQIEOGDAoAANAfAiEAPJOmTPnh27FjlZQwdeqvzZs1UwAAgP7QZRQAAAAAdIpACAAAAAA6RZdRAAAAANApKoQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpAd5CHAQAAEABJREFUCAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFPOCoAk6d+vz8OHD2Xh9z/+cnJyUpAMmzZt/P23qbJQs1btIUNeUdKx0NCQmdOnB4cGX7t69dGjR7Vq1xk8eKiiMwcO7l+yeFFkRGRMzHUnJ+eePXs1btJUSarTp0599dXnslC8eImRn3xmWD9+3LeHDh2UhbfeebdihUoKAABIBQRCh509e/aLzz9RHNSyVetu3XooAJ5lYaEhn3/26Z07tw1rrkRFKjqzMzDwxx+/N/wzNvZh9PVoBQAAPJsIhEASlSzpJ01hWciQIYMCfdiwYYOaBrNkydKqVZuixYspjxOuevDg/uBBA2JjY7+f8pOrq6vy/Fqxcpm64O7h0bxZCy8f72xZsyvJkC1bNj8/P1nwKVBQAQAAaYtAmHROTk6t27TVuHGJkiUVPF8++HC4Ap0JCQ5WF7p06dakaTPjq86eOStpUNGB0JAQdeHNN98pUKCAkmwFChYc/rHD3S4AAECKIBAmnbOzc6dOLyoAdOPeg3vqgmf+/CZXnT59StGHe/cS3gRvb28FAAA84wiEAKDZ44Qeohkzmg7RfPbMGUVnzN8EAADwzCEQpqnY2IevvjJUPQdpxMjPSpQoYW3L8WO/PXQ4bni9Ll26tm7TzrD+0aNHhw4dPHz4UGhInJs3b+bJk8fby7tCxYrVa9TMnt30TJ7Tp09/9eVnslC/QcN+/QacOHF84YL5QUGXb926NWLkpwvmzzt69Ihc++KLXdu0bWftyWxYv+5///tdFkqVKv3R8BGKTXPmzFq+bKksDBw4uE7depGRERs2bDh27EhkRMSDBw+kpFDGv1yjRo3y5XM3ueHSJYvmzZsrC0OGvFqzVi150E2bNgQFBTk5Of3081Tjpqe8jatWrrhw4YLceWhoaIYMGd094v5XqFChxk2a5ciRw+Sez509+3n8OED16jfo33+gPI3FixcdPnQgPDzi8eNHXl5e/mXLNWnSNHfuPOr227Zt3bJ5U1hYWExMjGsu13z58rVu07ZSxcomd2tjlNHw8LClSxafv3D+5o04mTNnyZUrlzzDqtWq1ahZK3PmzIolV65EBe7YfuHixbCw0LDQ0CxZsnp4uJco4RdQtZqNXcWaQQP7SSXH0zP/t2PHK/HDeG7bujksLPz27dvyikqULNm4UZMivr7qxmfPnl22dHFwcHBUVJTsRXnz5qlevWbLVq0tnh4pr3rzpo07dwZeu3btxs0b9+7e8/L28srvXbxE8fr1G2TLZvV0suvXo5cuXRJ06VJQcPCDB/c9PD39/ErVq9dAPjjbr8XR3V6jffv2btqwISIqQj4m+UbIDiD7Z+EivvXr13d39zDeUr6M8pU0XvPtmK/VBT8/v1OnTsuOZLjqtWEJg4727t3HpFup7Ip79+0JunxZ9lv5uF1dc3l6eJQu4y87vIeHp/kzHDvmmyNHD8vCd5N/yJkzx8yZM44cPhwREV62bLl33n1f0Ube9n//XXPs6JHr12Nkb5RQW6BAgfxe3uXLla9eo4Z8fTTez5w5s5cvW2K8ps9LPdWFdu1fMO4ucenSpdWrV166eOHGDfmsbmTNmq2Aj49PwYI1qte02Hne2iijFskbOHnSRFko61/uvQ8+tLjN4MED7t65Iwu//DIta7ZsCY9i88dQHtpw81Ta3wAASJ8IhGnKycm5WrVq0jSX5V07A6218qX9cfhIXCtQmuN169U3rJd8MmHC2PPnzhlvLNlDLvsP7Jszd3avXi/Vrl3H+NpMzgkf8d27dyRcjR/37f3799U1t+/crl+/oRoIN2/eZCMQBgbuUBfq1q2n2JM5U6aE+799+8Tx4xMnjVdbZqrz8dasXtm33wCTp+rsnMnwVLds2axGUCVurI4HjxPLMkJexc8/Tbl8+bLxbS9dvCiXPXt2r1y5csgrr5iMUO9seBPu3JHm6bhx3xq/h+pTCtyxY+Qnn0ps++23aZIGDddeu3pVLpMmjH/t9TcDAqoqGsya9c/KFcuM18ghALlIzJNcsWDBfGnKFyxoOniG7BX/++M3aYka1sgndeNGjES1VatWSBztP3BgzpwODFXiJK/63r27d+9KVvnj99/UvU4VGhoil+3btsozKVPGf9PGDX/88bsh0siDykXy9pWrVyTSmNxtcLDsRWMlzBivlIQjl927dy5auLBjx07Nmrcwfz7ykcnud+3aVcMa9VNbv26ttM4V65Kw29sle8KkSROOHz9mvDIqKlIukgSWLV1Su06dAQMGag9Ldskn+/vvT+xa4urVK3I5fuL4okULmrdo1bVrV5NHdM5k2HVvz579j3xk6j/ly6VoszMwcOrUXyR+G688G0+Oe8ybP1fefNkHlJTzz8wZsscar5Gv8PETMfIy1/67RvLzkKGv5smTV0lztn8MDZulxv4GAEB6RiBMa7Vr11Wb5oGB23v26m1xG8mKautc6gBSQ1BXSttlzJjRQfFBSFZKSaFQwUIuOVwiIyOPHzsmtY7bt279+stPD+7fb9CwkeGuDFno/r0HixbMVxtAkkbkIHeO7Dn8y/hLPU3yp7R1JLyVKl3a/MlIeUEOpSvxwypKPUGxx1Aru3LlypIlix8+eNCsWQspAbnkyHH69Kl9+/aFhYZIA3Hqrz/ncsslx/jNn+rt27fWrFmj3pWUsJydnAx1KmmlffnlZ+rQHcWKF68aUC1vvnxyw4jw8F27d549c0Zyl4S39z/4yLiN6+TslPgm3J/2669yJ5IYK1WuLCW4i5cuSCCRSpokgWXLlrq4uEiTPX9+L6kDFC5SOCIsTKJpcPw4Ir9N+7VSpUoS6W2//H8l7ManQVdXV3kMLy/v/N5emTNlllS5cdMGqYRIIho96ouJEycbChdCCoPqLHxK/IdetmzZ/F5et2/dDg0Lk1qcfATSEv3qyy8+//xL41vZ5hz/QUgkXLN6texyRYoUCQio5u3jHRwULP+U1yuFvpkz/u7Vq48EFReXHLJHyQ5w43rMwYMHDhzYL7eV5nud2nV9ixY13Ke8vYY0KFWmZs1bSrHxYezD8LCwUydO7tm7RzaYMeNvbx8feRXGT0YS5pdffCZPRpblDmvWqOXh6SGlRdl75WCEJBYp3lp8FUnb7e365Zef1DQoH1OTJs2KlyghBx2uREVJUXfH9m2SoqVGLAXDzp0Tql5FfYvJTiULM2dOV59Mt249ChUuLAsu2V0kTsjNp3z/nZrThr3+Rvb4MqnUlAyPKAc41DQoe7VUiYsVLSa7bvS1axcuXti8aZMUvWW3kTf21VdfM36ehi+FHLNQ06AUYAsVKqhxNE4pSP7yy4/q96VixUp16tWTJ3b33t2QoCD5jM+cOS11+x+mTB41+hs3t9x2700Kp/7+cV8rQ3VUfU+Eu3tCwX/1qpVqGpRnLp+pfMucMjrFXL8eHBIiO7mU9E+ePPnzzz9+9NHHKRi2NbL9Y5hwVersbwAApGcEwrTmV6qUtL2io6/JcehTp06WLOlnvo1kRXWhjlFFbu6c2WozxcfHZ/jHI3PkyGm4ShKXlDXkgLcsS3O8QoWKufMk9H7M6JTQ6oqJiT537nyjxk06dOhoCJnqQ6xaGdeAk7hiMRBu25pQlKhRo2amTJb7Ohoz9O1ct26ttLRGjfo6f2KzuHLlKp07d/l+8nf79++VBvSsmTO+GvWN4YaGJLn/wH7JD3369JUqjWQ24zufNWum2rqtVr3GK68MM+7Q2LxFSymhrFyxXO552rRfx46dYLhDp8SndOz4Uak1vvn2O4b+n9Lgk3zy45S4SdWkUCbNQamC9u3X3xD86jdo9NGH70VHR0tb//jx4yY5x9yGDevUhY8/Hpnf64khN+St/vvvPyVlyV1t375NPgt1vUTE3xLT4Msv92vYqLHxrdq1az9h/FhJL1JgnDtvjnnJzpqMGdVAeG/OnFntX+jQoUMn9e2qUqWq1Dc++OA9qRpJ1W7ChHGSut966103Nzf1hvLEJowbe/DQASW+e55xIJR4rKZBX1/fTz/74r82ffm4nVCilLT15V/T//7rmzFjjZ9MfOqOS4MSokaM+NTQNBdNmzb7/ItPNxsVMI0lbbe3TV61tOyV+GMcX3wxyvhW9ZWGrVq1/vCD9yWhLV2yqEmTpurbIsdN/P3LKnHxL6G7oLwQdY2B4UX5lSxlMu3E3r27Ze+Kf8SskoWM31Il/iMeOWK4HJeRI0HVqleXwxyGq/77Nq1fK78bAwYOkoMF2qOUHONQvy9Ss+3Z87/DT1UqB7Rt94Icg5BDA/K4Cxcu6Nu3v9178/TMLxfjNSbvgDzWssQ+pa8Me00exfja9u1f+OSTj0OCg0+eOLFz5075PVHSlt0fQyV19jcAANI5hgR4CurWS4h5O3cGml8r5SA5iK7ElwKqVq1qWLl+/VpZkEj2xptvGzdTVOXLV1D7c0qk2ZbYr0xkTIxMZ8+eLVasmKQskwaQNHnVhT27d0lhxPz5GNKptRqONZI3OnbsZBKKJKT1eflltUV7OZ7hKkO6kzJai5atpblmkgYPHNyv1iqltR3fne+J09vkn126dFObaFLq2bd/r/lTkjenTZs2JmcDVqtaTQ26cq20d/v1H2hcBpRMW658BXX50sWLik1yDyHxI/LL/Zi8cNWLL3aVy4CBg4uX+O9MqhXLl6vFivoNGpqkQZE5c+b4gBqX7qTE5OjEBhKPpZTasWNn47dLalOG7sry0MOGvW5Ig6rqNRMa65cuPPGSpdRZvlwFd3ePmjVrm8cSw+lVkl0NnfGU+Jywbl1CTu7atbtxGhRS8+zff6BiSZJ3e9tu3boZEFBVKpzly1to03t4eJZLjP1SQFZSwqJFC9UFyV0maVDkyZO3R49e6vKmDRuMr8qQ8b8vRf+BA8uVK+9QYS1P3jylS5WW70vt2nXNr23YKOGQxOVLF5WUIMdx/MuWkxco76pJGlTiPsRM9RKPcF28eEFJc3Z/DFNpfwMAIJ2jQph0UnsxjKlgm8nheWlSLF2yWInvGtqr10smwcZQkateo4YhmRw+dEgdvySgaoDJQXqDajVqSAEnbuPDhyyeENi0WXPzldK4L1WqtAStBw8ebN2y2WQMDGnZX4xPQfKgxoMuaCGNqlqWzrTJnTuPtMbOnDktyyeOHzM/m07ekGbNmpnfcNfOneqCRFOTrKiSckqVKgFSgpPlg/v3G1daDOqYnQYZNyaNu3tISFy/0Bo1a5kPnOiVOMFAzI0YxSaJberpjlevXpHGZa5cbiYbZM2a1fyj2X9gn7rQunUbi3crb76vb1F5x2SXO3nqRJnSjp3xVbeOhTM/JbEeO3ZUiR8TxWQAFSFxVl2IufnES27QsJGNnkNoOPEAABAASURBVHLy1nl4eFy4cEHehOCgIEPykdgv74YsSOy0WGKVXUtKjufPnzdZnyK7vTnZ4eViYwNPr/xK3IhOSvDloArlKyrJIxVg9VBC3rz5atS0XBarWq361Km/Pn78SD4UeckmmVmJ/0QkiisOkp8XG9d6eSV8ykFBwUpKkBrmkCGv2NjAM3G/kjdWeaos/him0v4GAEA6R4XwKYhr38e3leN6jcYXA43t3GlhBJfT8fFJiT+XydrdliheQs2Wly5fsrhBlSpVLK6vn1j627Jlk8lVhqPgDRs2VBxUpEhha8NpFkwcVTIsPMz8WnlzLJ7RFBUVqS74lSqlWH3QhGEzL1oqekhBwHx0U+GSw0VdKFqsqIVrXRLOLzJMv2aNBEJ1EEVJ16NHfbVxw/qbN2/avokkpciICPVRrLVBlfgTJtWFoEuXFQdJ/DZfaRiL1beoxWsT3hC7L9mEYWQg41E6rlxJ+OAK+Fg9883i00iR3T4JDK/izt07SrKdPHFCXShSuIjFUVuV+Dpw4cJxXwqppoYkTvturFJly1/e5MiUOP6T2ps3Dfw3Rs69FHhjk8Pij+HT2t8AAHi6qBAmnbT+W7dpq2XL4majidaqVVsdxW7nrkDjeCMVOSmwKPEFAeOK3NUrV9SFGTP+lovNR1Nu37p1585tk9H/pVpl7QxAKUX++df/7t65Iw8t9cDC8UNlqHbsiOsvKq+0dh3744ua8LAeb/IkTvBw/Vq0+bX58uazeKvIiIRc4WlpgH6VYXCL69HXza/N7uJi8VaGvmQ5XHKYX5shsWZoPNipNb16vvT1N6PkzZSP8o8/fpOL1L78SpUOqFLV4oD7V6ISPtlbt25qKThHRkYqDnLJYelFJb5kF0tj6P+XWyy94oOHDuzbuzckOPh6nGiLPY2NXbt6TV3IldvN2jYeZlVKJSV2extCgoM2b9kstburV6/euBFjN7on2ZXEV7F33x5tH3G4+TwcHu7uSpLIsYltW7ccP34sMjIiOvq6HIQyGXE0xclDbNq4/uyZs1FXIm/IOxsTYzx2bnpg7ccwVfc3AADSLQJh0jk7OxtPveWQ2rXrzJwx4/HjR7t37ezdu4+h/b19e+JwMnWe6Gx585ZjrVVp3Zq0VLJmzWptYycnZ6lG/rtmtSxv3Li+T5++6vqzZ8+qxasKFSqaDJKhhY1HzJIli7pw11JpIoulG0qb8urVhOZaNusjbRpe9V1LtZ2MVuozBskf+bCIr++YMWPnzJktrXB1jTqtxaqVK/LmzVetenV5q318Chi2N+mTaZeje4Ji70VlzGjnPTEmLeApkyerM+NpdyXxgzN87uYsfqbJ3+2tMcyWmQZuOBg1b928Zb4yi/Vvkw3BwUGTJk6IiAhX0sqePbt//eXnNCs5Jo21n6bU298AAEjPCIRPh4tLjgrlKxw4uF8Onx8/ccxwVtj27QldNOs8WZHLkng8u227F0qXLm33/h3Nbw0bNlID4Y7t23v27K2ewrRjxzb12noNGiiOy5TY786GDIqFNGIxtt13sO+ilgFRU4mbW+5Bg4a0b//C/v37Tp08dfbsmejouBLZlStRK1csl0vHjp3bv9BB3Thr5oS2aZ48eQcMHGT3znM9OQxGGpO2vpoG5RBG9eo1KlasJOHWw9PT0ML+8ovPziT2uzPQUFhV1HO3TKTSbr961UpDGvTz8wsIqFasWPF87vkM53yaz8CeHFmyJLyKihUqNWvRwu723paGI7J7LMPc7du3x48feyUqblTY7Nmz16pdp2zZsp6e+T08PNUveGxsbL++LykpRw4h/fjDlNjYuI9SHqhmrVp+fqU8PDzy5s2rHpU4dPjg+LHfKulVav/MAgCQPhEInxppn0kgVOLHSlED4YXz59WKXFn/ciaDH+Z1d1fiB9h0z5fPZKj3FCHN+hIlSpw+fVpKQAcO7A8IqPr48ePAHXFnM7q65krauBp3rVcJDJ0MbZSMTGTNlk1CiNpp886dO65WctGdxFPXPDw9lKdKGsQtWrSSixIfBQ8fOrR06RL1NMgFC+blc3dX57Z29/ivK2BqfLIpSOqc6mwNUlJ++913jeeQNDDMbm8sd+IQpg8ePLB25/KZmq9Mjd1ekueSJYvU5Q4dOr7QoZP5NhZfRZK5J562ms0lW1p+xJs2rlfTYL587sOHj8ibz7QntpYu0A5ZsmihmgbLl6/w+htvGc5RTL1HtOZxkjqppvbPLAAA6RODyjw1VQIC1KEy9+7ZozZAAxOHk6lT13SMePfExlx4qvX+ql8/YdiYPXt2yX9PnjxxI35Qzbr16pkPvKmF4YQcc4bhOt3y2J8O2yBf4mlUoWGh1rYJC024ytqJiE9F3rz5GjRsNGr0N4a519asWaUuSGFQfXuvXbtqsUqWfhyPH5VUiZ/i3GIaVOIG/rHwoRuGCLp25apihcXhhVJjt7986ZJ6umDOnK6GOq0Jda7FlGLYbyPiD/ekmePHjqsLzVu0ME+DIioyhZ/P8RMJj9ila3fzNCiuRl1Rks3QreCxYjleyvEmRwdDUqXBzywAAOkQgfCpcXZ2rl6jhhI3BsP1Y8eOycK+vXHlFymFBSROP2hgmBjgyOFDSuqoUbNW1vjzuPbt3SfJZMOG9er6evXqK0ly7txZawUBQ2wrXKiwoplv4giiZ06ftrbN2XNn1QUPT08lncmaNevgIa+oRdHLiYOFStlTHfhU3it1Lvh0K+bGDXXB3coAJydOHFenlzDhljshEJ6/cF6x4vSpU+YrU2O3v34jYbShvPnyWjy7UuLEwQMp+UF4eCS8igvnz9+6lVpD15i7ccvO5xUYuENJOVL+NZw66OFh+REtzrzqqMyJXXCtjQF7/MQxJUnS4GcWAIB0iED4NNWulTByzKGDB8+fPx8eXySpXq26+flvFSpWUtPaxYsXjx0/avHejhw9/Pbbb/zxx2/mJ3FpIUf0a9WqrcSPQb9j+7b98Z0DS5b0M0xJ5yipwxw+YqFdFTfZxqmEyTbKlS+vaBaQOK/g9u3bLI5bKM98z57d6nL16jWVNLf23zWjR3857NWh6kmD5gwnghkXXdXjAmLVihXW7vmb0V99O+brFcuX2eh1mdpccybM021xPkb5RObNnW38T8Ny0aK+6viuEofOnjljftvTp0+HW6oQpsZunytnQmfjG4n51sTixQsNXZqTNjxm7JOVXikCqwPMxsbGrl69yuJN5EvxzttvTpn83c7AFIhMqpwuCZ/XjRgLr1SqoP/Gz9ipSv5AoPIDYpgdVF6O+QYHDu4/fvxY8h/OLVfC8YXgoCCLRfW1q9coSZIGP7MAAKRDBMKnqVTp0mpXrkOHD6odNRVLM6cr8bPGtW/3gro8beqvhhn5DEJCgn/56ccrUVEbN6yPjo5WkqRxoybqwqxZ/6h9rurWdXi2CWO/Tf3VJBpJm/i3ab/evx838H2ZMv4W5xu0plr1aupMffIylyaeBmZs3ry5t2/FjdBYt15984H708DNmzdOnojravvX//5nsckreUB9YyUjGVa2adNOPSVScvKCBfPMy6rTp/91/MTxo0ePbNu+1WJPvLSRP3EecymgmUzScPfOHQkzly5dliMI6pqY6/9N+yEHOBo0SOiQPHfOLJMXKOnrr7/+sDhlZWrs9obZ2OVWJo3+x48fLVm8SFJ3xQqV1DXXHfkqGQacDA4xnee9R/de6sKypUsOHTpocq28A5O/myCvbveeXafPnFJSSH7vhFe6ddsWk6skfn875pt87u6GYVGsHcJwiJdXwkwzW7aYPqJUv3+c8r3hbORoS7PCaOTj4509fq4U+Spt3rTR+CrZtf6ZOUMyW9LGlErO/iZfgfnz56oX+R1QAAB4djCoTNLJwWn52699e2kT5zU7sU2KckuXLA4JDlYrPxJ4DE1qE82at9i8eVNoaIg0Rz54/91KlaoUL1FcyncREeESJPbv26ceLA8IqCoXJUkKFCzo6+srtUq1QZMlS5aatWopSSWFrz27d48cMbxFi5aFfX2l9Xbu7FlZExZ/BmCGDBnatm/v0B1myJDxlVeGjRr1heTJBQvmh4SGVqpYKWd8izY8LOzA/v1ql0spRnXu3EV5Gpo0bb5mzRqpg+3dt2f0qC/q12+YJ29e9ar79+/t3bt3y+ZN6j87v9jVcKusWbN269b9119/luXFixbu3bO7fIWKvr5FHz54IK9x966d6jvm7Ow8cMBg5ekpV66c7J+SJeQFfvLJxw0bNCxUpIizk/OxY0fXr18nUXzIkFdDQoPV8u+Klctz5XbL5JzZzy9uf27atJmUT+WDk2T7zjtvVqxYqVSp0i4uLqEhIWvWrI6KinrxxRflMIT5g6b4bi8lINmrd8TP7zJpwviGDRtL+S5btmzqM5FXV79+g+o1aqoDPu3es7tCpUrZs2UvXry4ofxljaeHp1rnXLRwvuzecofZsmdXhw4qWqyYHKSQT18OiIwf921Z/3Il/UoWKlz4evT1S5cv7dq5Uz1f193Do2PHzkoKkReybu2/8v7IQYqvvvq8RvWaEhHlCQTu2BG4Y7scWfj8ra/++H2aWs2bO3dOnTp1c7nmkh8BJakaNWry++/TlLjdeEF4WGj58hXccue+eePm+vVrT5w47uPjM/TVV4cOGSzBOzIyYtXKFQULFfL28jYZQMsu+R2o36DhyhXLlfhjJUHBQeUrVMjknEm+Yhs3bDhwYH+NmrVk95BfG8VxSd7f7t67K0cT1OXatWrnyJFTAQDgGUEgTDppWhlaAFqUL1fBPBBKCU4CoRI363rcAA9qp02LJA98/sWXM6b/vWnTRmmU7N69Uy7GG0h+a9GyVfv2LyjJIBlGAqG6XM1S51XtPDzyd+veY9Y//8yZM9vkKmmM9u3b3zDZhnZFfH0//PDjyZMnyuF5adTKxWQDqToOGjzEzc1NeRqkwvDuu+//+NMU+TRPxzPfRl57r14vmcT+2tIWz+3229SpV69eCYpncivfokX7vNRXXr7y9MjOMHToq5MnT5InKc1lqccaX9uxYycJWieOH1e/FEGXL48d840UoL6f8pMS321y+MefTBj/rcQPua0EFbmoN3Rycurff6Bhznr5WhnfbWrs9i+91DcqMlI+HTlIsWrVCrkYrpIM0+flvg/uP5CULoU7tfIp60d/PcZ49kiLGjdtKqV+Jb4H7Ldjvlbiv/JqIBQDBgwqWKCg5K4HD+5LCct8Lkd593r06K3WvlKEPOE+ffr+9def8oinT50yPktTXt0rw17z8vIuU6bsyZNxAX77tq1yqVq1+rDXXleSSnLaufPnNsaffhwYuMP4HEUPD88333pHiqilS5VWC7P//DND/tu7d58mTZspDoqb02XfPjlQInuL8b6kxP+i9us/8JtvRqn/fPjk7mRX2vzMAgCQrhAInzIpuUgr/0JiBpOD+jY2lhqFtHUCqlXbvWuXRI6w8LAbMTGdNhcQAAAQAElEQVT5vbw83T1LlCxRr34DF5ccSvLUrFVbGmpqt8Z6Np+MXbGxD5s1a1GpUuUtW7YcPXI4LCxMGqbe3t5l/Ms1atQoXz73pN1tseLFx46buHrVip07Ay9fjhuaRQ7Ge3nlz+fuIW3N+oldE58WqQWNGTNu69YtB/bvuxx0OTJxYEknJ+cCBXwqV67SqHETi3NmSNXo66/HrFi5QqJUZFREaEiolK28vL0KFixUpUqABF0lHZBc+u3YcWtWrzp29Ni582dv374tkc/Pr3TzFi1LlCihxPeCHjx4qMSeq/GT0ZcxGrtfis+fffbl8hXLguMT78OHDzw9PeW2ss9LVcpQz4l9YHpWWIrv9hK6Roz8TPLPnj17Llw8LwFVWvklipesVVviW9wAv07ZnD/8aMSff/5+/tw5+WeRIkVy5rRf8JGy56DBQ1esWBYWGipZQnbLMv5PfGryLlWsVGntv/+GhARHRkbKW+TmllveBHlXJcao3aFTlrw55cqXX7Vq5dkzpy9cuPDgwQNvHx/Zl9q0bqvW5dq/0OHuvXvr1/0rX3l5E0rGn+uYHHKgR17L5k0bz507K5+yVErl1VWsUKllq1bq0aVXX3v992lT9+3fJ3XC3LnzFCiQlIKkBMsRIz+ZP3+elNPVCqcEuZIl/Bo0blS9WtwZuYbpPe/dvSuHaRRHJH9/y+jkpAAA8OzIEPvwvgIkunfv7mvDXpHWobTRR436RnHc8mVL1JJgy1atu3XroQCAPkwcP+7Awf0//PgzXUYBAM8QKoR4wupVCaOeSHFPAQBoFhwSnDlz5uT31AAAIC0xyij+c/XqleXLlyrx58LZOJsRAGAiNDQkMjKiZAm/DIbpZQAAeBZQIUSCW7dujh/3rToDW6tWbZ7i9AYA8MxZs2a1/Lda4rSiAAA8KwiEenfq1Mk7d+9cunBxzZpV6vAMpUvFjRGiAAC0efjwoaura4cOnZI5dysAAGmPQKh3P0z53nhO6qrVqg0Z8qqzMzsGAGglv5mSBhUAAJ5BtPv1ztPTQwJh1qxZixYtVrlylabNmisAAAAA9IFpJwAAAABApxhlFAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6JSzgmffzz//uGP7Nlno139g/foNlLT1xuvDoqOvycJ3k6e4ueVW0quzZ89+8fknsuBbtOhnn32p4Nm0dMmiwMAdV69evX37dtasWT/8aISvr6/tm/Tv1+fhw4ey8Psffzk5OSkAAABIRCAE8Mz4888/1q9ba/jn3bt3b9++pQAAACCpCIR49jx4cH/woAGxsbHfT/nJ1dVVgT5ISXDD+vXqcpnS/vUbNMiaPVt+z/x2b1iypF9sbFyFMEOGDMbrDx0+OH7st97ePl9/860CAACgSwRCPHvOnjkraVCBzoSGhj5+/EgWcuVye++DDzNm1HoK9AcfDre4/uyZMwoAAIC+EQjx7Dl9+pQC/bl376664OHhrj0N2nDm9GkFAABA3wiEePZQ2NGnx48fqwspkgaVuCMLBEIAAKB3BMIkevjw4eZNG3fuDLx27dqNmzfu3b3n5e3lld+7eIni9es3yJYtu/lNxo/79tChg7Iw6bvvc+fOExkZsWjRwvPnzl65ckVaurlyubm7u7dp165MaX+LjygpaP2GdaEhwUFBQVmyZPHMn79c2XINGjaSGyqOmPL95N27d8rCW++8W7FCJZNrz58//9mnI9Tld957v3y5CiYbyKN/PPwDWfArVWr48JHGV2XMGDd+45Ejh7du3XLh/PmoqCjXXK4+3j7FihVr1LiptZP9rl+P/vffNceOHrl+PebGjRvS7C9QoEB+L+/y5cpXr1EjQ4Ynmv4v9+mtdhpUvTZsqLrQu3efJk2bKdqoJ5LdvXt348b1Bw8cCA0NvXnzhpfw9q5atVrVqtWt3fDKlajAHdsvXLwYFhYaFhqaJUtWKVWVKOEXULVaiRIlbDxiWGhIYGDgiePHwsLD5bHkBfoUKFixUqWAKlVNzmoz2Ldv76YNGyKiIm7euHHr1i3ZYby9vQsX8a1fv767u4f59suXLZ0zZ5YsDB48tFbtOteuXp07d/a5c+fkU8iWLZvctkpAQKNGTZyd477ysbEPly5ZcuDg/siIiHv37ufOnVs+phe7dvXxKWDxydy9c2fXrp2nTp2UFx4cHPzo0aN8+fIVLlykUuXKAQFVTT4j7XZs33b4yGF5DuHh4bdv38qbV+41X4ECBes3aODt7WO85ZdffHbmzH/h7eTJk31e6qkuv//BR/7+ZW0/kMkooydOHP969FeGa0NCgg33NvrrMdbeBAAAgOcSgTApgoODxo8bK/HAeGXQ5ctykay1aOHCjh07NWvewuRWaltc3Llz5+LF/T/+8P29e/cM10qrWC7Hjh17ddgw80wSGLhj6q8/q41aJa7v3L2YmJjTp06tW7fu7bffVRxRrnx5NRCeOH7CPBAePXLYsHz82DHzQHjs2JGE+ylb3uQqJ6eMf/zx28YN6w1rrkRFyUVi8Nq1az8eMVIil8lNdgYGTp36y4MH941Xno23beuWefPn9us3oEwZywk5yZwyZpTPbtzYbyUJGFZeiifPp/0LHTp27Gx+q02bNv7vj98kCxnW3L9//8aNGHmqq1atqFSxcv+BA3PmtBB6169b+9dffxrn2PPxtm7Z7OPjM3jIq4ULFzbeXtLXpEkTjh8/ZrwyKipSLvJOLlu6pHadOgMGDDSJYYa9S4Ku3Pm4sWMkeapr5O2NibkuKejQwYPvvPu+pO4J47+VbQy3Vfe9k6dOfPb5l55mY7TIC5w4YZy8UuOVQfG2bduaP7/XkCGv+BYtqjji1q2bv/82bc+e3cYr42J2WKgcUFi9euULL3R4oUMnBQAAAKmMQOiwO3duG9KglHqaNW8pZY2HsQ/Dw8JOnTi5Z+8e2WDGjL+9fXzKli1nfEMnp4R3W9riv/829fFjpVq16rJNdpfsIcHB27ZtCw8Pk9jwy88/+5cpm93FxXBDiQE//ThFXa5arZqUEPO654u5HiOlrXVr10ycOL5IkSKKZuXLJwS5UyePm1977NhR+a/Uvu7duysRwnwDSYnqQoWKpmFy7b//ShqUSqBUzEqXKv3g4UN5RZs2boiOjpY4Mf3vv957/0Pj7c+dPfvLLz+qw8NUrFipTr162bNlv3vvbkhQ0IEDB6QiJLWjH6ZMHjX6G8P0hu9/8KFUU6d8/93t27fln8NefyN7fDHW2yxq2iAfxNRffpY0WKhQoXLlKxYrVvTypctSLjt/7pxcu3jRwiyZM7du0874JlIYlI9MXZaPrGzZsvm9vG7fui0JRgrFUuTcf2DfV19+8fnnX2bNls34hpL6/vzzD3VZQmNJPz+5YWhIyLp1a2UXkmrbmG9Gf/3NGOMy7y+//KSmQXknmzRpVrxECXnJkqvPXzgvJTXJe3KfUjDs3PnFJ19UwvR6kv2++26ChMC6deuVL19Bjj6cOHli+7atctXhw4f27N29bs0a2QNLlSpduXKVPHnzSAxev26dpEd5S+UzksRofLfyLskzVE/ek71dPtm4Atrjx5GRkYGB2+W2EuG+/vorqRUXsTcZoIG8hJEjPla/QfLJNmrUSGqeLjlzREVEnjp9St5qeb0LFy6QUq5kc/UmvXr3kRLipYsXZ82aGfdMChbs0aOXepVDO7+qUMFCUle8euXKtGm/yj+lMNm//0D1KvkuKwAAAHpCIHTYli2b1basr6/vp5998V+hprzSrFkLabL//POP8i9pW38zZqzxDTM6JXQOlEKTp6fna6+/+V/FrKrSuEnTj4d/FB19TZryBw7sr1W7juGGK1csVxeaNG3Wu3cf4/usVav2F59/KtsrmkmWkPa0FDMlFUhDX7Kf4SrJZqdOxY3XIjUoqWudP3dewq1x91dpqUu6UO9E0pTJPS9evKhKlaoDBg7Knv2/m0gEGjvmGyW+K6m8b3nz/tfgXrZsqZoGpZras2dvw/oqlQPatntBApgU5W7evCnZoG/f/upVarXQUA3zK1kqCdNOSMlL3uQ+ffo2atwk4RGrVJXssWTxovnz58o/V69e3aJla0PEunbt6m+JafDll/s1bNTY+N7atWs/YfxYiXASjebOm2P8AUklWUqmSvw5b+998OF/nYErV2ncuMk3Y0ZLBJVa2dy5cwYMGKRec/ny5X379ipxmTzLF1+Myp0nj+He6isNW7Vq/eEH78d3+FzUpElTN7f/YqTh2S5fvkxS1udffGXYu+o3aJg1a1Z1+r6pv/wiH7q8nw0aNlKvlXK0JNXPP/9Elo8ePSJlz8yZM6tXycf9008/qGmwZq1agwYNNT55r1XrNnPnzl6+bKnUq3/77dcvv/pa0WbVyuXqN0gOmowc8anxsQ/5FtSoWXPShPGyvGjRwmrVq6t9R02mnnfJnt1uN1Eb5BHl5vLpqP/MkjlLcu4NAADgmZYyYzPoSuZMmcuXqyA1jZo1a5ufPVW9Rk01Dkk8kLa1xXt4+PDhG2++bdJ/MkeOnAFVq6rLxt35goKCEqt2WTqZdWWUok3btu0UB6mly0ePHp08ddJ4vZQE1d6bDRrEpQUpV6rxz+DChQu3b8XNA24oMxqT6sqrw4YZp8G4x/IvV7BgQfPXJaQ8JYVESXS1a9c1v7eGjRLS2uVLF5UUpVbPDGnQoF37F3x84uKHVPx27dxpWL9i+XL1o5RkZZIGhcSnvv36q3lsy+ZNxvNhSOJVe/nKY5mcGiqFxEEDB6vL27dtk+CtLks+DAioKh9r+fIVjdOgysPDs1xi2fnipQuKJfJU+w8YaLJ31ahRS12QdFenbj1DGlQVLVZM7SkqTz44KMiwft++PVKUU+KT24ABg02GcsmQIUOnTp3VG0qpUONIP1LAlMiqLktdzjgNqiSdSuVcid/91hnNQQ8AAIDUQIXQYdKYNmlPG5NGs4eHhwQnqa5I29riuVXly1fwtDSbtk/iQBpSJzSsPHL4kLpQoUJF89azEhc2GksNTZ13W6Ny5cuvWrlCiT+N0PgswaNH45JnvnzuhQsXlgKgtPKPHT0qDXTDBseOHjHcg/ndSloydIs1VqhwESl8xb2ua9eM1/fq9ZJinZeXl7oQFBSspLRadepYXF+xUpXg4LiHO3zkkNTE1JX7D+xTF1q3bmPxVvJp+voWPXPmtNTKTp46Ych+R48kvF316zc0v5W3T4EePXplypQpp2tOw8pSpUrLRbHO0yu/EjcykRJ8OahC+YrmG+TJk9f8HgxvphJf/rVwtx6e4eFhsnA95rph5b59CS+8RfOWhqqsMfm4A6pWW75siSwfPHSwWPHiYoho3QAAEABJREFUij0HDx5U03WJEiWKF7c8Eo8UBnftigvkhw4eVHorAAAASD1UCFOes3MmdeF2YtnHRKlSpSyuz5kroffj3bt3DSuvXLmiLhQsWMjirVxccuTP76k4onSpMlJvlIVTp54oAB47GjeiTPH4ATOLFotr3J94cmgTtVYppSHzEWVEqdJlLD6coWZoPIiOXZKUEm91V0lRUtctUbykxasM/WCvX4tOWLgeHRkRocS/zxZjvMqQhYIuXVYXJNXLbZX4Dq7m3WtVzVu0lOJh1arVLQ5La5Fh77pz946VZ1LMfGXOnDkMyyUsxbDsORKONdw3+ozOJBb9fItauE9V8f9e+CVFg8jICHWhpJ/V3FvUN+HhIiLC1ZNFAQAAkEqoECbRwUMH9u3dGxIcfD1OtHGEs8viWJSK8exqj/9beS2xqmbegdDA3d1DrWtp5OTk5OdX6tChg2fPnHnw4H6mTHHnjKmjUypxcTGupV7Kr9TGDeulSHjz5s0cOeLiRGxsrDojvFxlMnSKyi1XLosPZzSzwmOTqx48eLBt65bjx49JToiOvh4TE2My4mhqyJM3jyFtml6V+CZHX094269EJQTyW7duGiYnsCEyMlJdCA8LVxeMT5vUKCQ4aPOWzZcuXrx69eqNGzHyEWi/rQRX85WGvs3yWasft9kGCZ/RY+N972rCax854iPFnsgrkYoGkvHUBU8PD2vb5MmbV56wOi6r5GqTTsgAAABIQQRCh925c3vK5MlHjh5Wksow/ocWV68mTG6RJXNma9tkzZpVcVC58uUlEMadRnjypHpKoTpHovAvGzfARukyCeU+qQqq53SdOX1aLfFZ7C8qMmTMoDgiODho0sQJhoSQZrJZSrOqrIlD7ERHJ1QIY27GKI64eSshvN2+c0tdcHJ24OMWc+bMWr5sqZJU1iY2VGXU/Bk9fPjQoYrurVu3tGwWGZGQG7NY32nlJWTLllWtDd65k8L1YQAAABgjEDrs119+VtOgNFurV69RsWIlH58CHp6ehlRmMol2Mj3WsE1s7CPFQeXLlZ8Rv3DixAk1EB6NPz8wXz53dd5zN7fcnp75w8PDpHynBsJjx48m3NZs9sIkkOb++PFjr0TFxV0pAdWqXads2bLyiB4enomTp8f26/uSkgosng5n4lFipSxr5oSPNU+evAMGDrJ7w1yuiWXSDI7FY9XqVSsNadDPzy8goFqxYsXzueczzEsxZ85s9Zy91ObkJBXrjOq8i68Oe93F0vmrxgx9WW1ztAJs4zgIAAAAko9A6Jjz58+rswI4OTm//e67Zf3LmW9jPAV58rklJoEHD60OG3PnjsPnWeX38s6dO8+1a1dPJk42qE4w6Gd0fqMsSyA8cTxxg/jzCSUoGkYNTY5NG9eraVAi6PDhI/Kazf/2+LGWLJwU9+5aLXzdTTxfMXfijA7uHu6Gax2anMAlu+GsPK0RSIpyS5YsUpc7dOhocWb2lN27bMiQIaN8KOr5k4ULF7Zx/qRDXLIn9Gi9Z72XtXz0d+4knCEph1oUAAAApBoGlXHM8WMJVTIpDFpMgyIq8ayzFJErMZmo8cmi8CT1uqxQMW6MSilmStHm+vVodZBJ/zL/zY6gnkwYEhJ88+bNBw8enI6forBChQpKSjh+LCFnNm/RIq+l2cCjEkcfSXFXr1r9gK5dTTxj0y3hZEIpDKrndkp4fvjQgaFcDQN7ysOpdTa7LsefsanEn2Xa/oUOFrdRZ/BLG/kSz34MD0+xbr158uVVF0LDwqxtExERrh4OkLpoZiqEAAAAqYlA6JiYGzfUBXd3d4sbnDhxXB1bMqUYSlUXL16wuIEEFbWM46jy8dFOssrZM2cPHUqY3EI9gVBlOI3w8KFD8rrUVKPGyOS7ccvOOxkYuENJHffu3VOnwTAXEpowNk/uPLnVhQwZMkgNU4kvWx08dEDRTEKdekN5386fO2dxm82bNs6fP1cukrrln9dvJEz5kDdfXvMpLpX4gX8OHnDgOSRTvsSgfjhx7pPkK5Y4YOmZM6esbWOY0tDDw10BAABAaiIQOsY1Z8KUcTE3LIw1Ik3/eXNnG/9TSbbyiXPNHTt+zGKFauuWzUqSlCtbXh3e5uTJ42rlM7+Xt5tbbsMGuXPnUTsKHj9x7ER8z1LZ3t9KXdRROV0S3skbMTfMr5U62L//rjH809o7GetIyc7Yjh3bLK7ft3ePulC27H8vs3qNGurCqhUrrNyf8s3or74d8/WK5cuklGp+wzVrVpnfRLacPv2vJYsXyUUd5yZXzoTzD2/cuGHxURYvXmgYzzZF9i7baiTOxLh586bbVsaMmTdv7icjh8+ZM1tj6bJS5cpq1pWCc1hYqMVttm3dqi5Ur15TSX2xsbEKAACAXhEIHZM/sR+gFGpMJgO4e+fOlMnfXbp0uWRJP3VNzPXrSrL5Fi1arFhcUUVa5EuWLDa5Njg4aNnyZUnrVie3Up/qqZOnTpyIm5CwdGnTqeHUKRMvXbxw+tRJWfArWSoJI5palN874Z3cum2LyVXh4WHfjvkmn7u7q2vC/BzR0U/MaG+YtS84JIlz1q9Yvty86rX23zWX4ifTy50nT9X4cXRUbdq0c40fKubUqZMLFswzP7lRct3xE8ePHj2ybftW4wktmjRpqkZuqXaaZ8J//pmhDuNZqVIVyd6KUS/TK1FRhiF8VI8fP5LcKIGzYuKIPtejU7IQbVFZ/3Lq3Peyb//04w/mE0Lu3r1z2dIlFy9eXLN6lcaxc+WV1qlbV13++88/zU+J3LtvjzpokxyMaNykqZJqDMPkREVFmU8bExMT8+eff6iXJJyjCwAA8KxgUBnHlCtXTh1789atm5988nHDBg0LFSni7OR87NjR9evXSWYbMuTVkNDgU/HxacXK5blyu2Vyzuzn56ckQ8tWrad8P1kWFi9acOjg/nLlKxQrXtwpo9Pp06dXr17pmtO1fIUKa43qadr5+5eV4uDpM6fUZFLGbGZ5v1KlN23aeOHCBTVzWptwIgnq12+wbu2/UvM8eeLEV199XqN6TYmIUqsJ3LEjcMd2iVWfv/XVH79Pk3a5bDx37pw6dermcs1VIH48G08PT/WMx0UL52fIkCE0JCRb9uy1a9ex/YiGklqJkiWjo6MnThjfuEkT/7JlMzlnksc9cGD/+nVr1Q2aNW1uHG8kA3fr1v3XX39W4j6ChXv37C5foaKvb9GHDx6EhIbu3rVTrXQ5OzsPHDDY+BHz5Mnbvn0HyZCyPGP638eOHpOA7ZnfMzgoeNeuQMlRsj67i0v3Hj0SHihbtpq1au3Yvl2WJ00Y37BhY3mqUjyUF7hmzWp5yfKmVa9R88DB/bLB7j27K1SqlD1b9uLFi2fJkjIp3Vy3Hj1OnDwuu8ehwwffe/edKgEBvkV8XXK4hAQHHzly5ETiiETy/hjXlm3r2bPXqZMn5eVI8Bs16stq1ar7+BRQ4uui8j3avi2heNujV6//ZuZMBblyuWXJkkVeWmzswzlzZlWuXOXC+fMlSvqp39bbt28Z9gf5EA3HIAAAAJ4zBELHZMqUeejQVydPnnT16hUp48ybN9f42o4dO0mD/sTx41LMkX8GXb48dsw3Uub6fspPSjJUrVq9f/+Bf/zxW9zZaPEMV7m5ub322hu7du9S/+loF0rJlvPmzTFMN1fGbBRNf/+4MWakJqZuI0FISSGSAfr06fvXX38+eHD/9KlT6og1Kglgrwx7zcvLu0yZsidPxkXr7du2ykXeh2GvvS7/bNy0qeQTWZBI/O2Yr+OeWLkKdgOh4c1xye7StUv3yZMnSl1LLiabSVWqeYuWJitrSxzN7fbb1KnyuQfFM9lACrl9XupbxNfXZH37Fzo4OzstXLjgwYMH+/fvlYvxtXnz5Xv77feMB/B86aW+UZGRp+OnfFy1aoVcDFeVL1+hz8t9H9x/IO+PVLTUirSsH/31GDVQpQZvb59Ro7/55Zef5AO6fj3akJEMpJr6Yucu8v5ovsu4Au+IkZ9MmjTh7JkzJh+9ysPDc8jQV9XCeOqRQwmNGjdZuWK5LMuxCbnIQpcuXZN5+AYAAODZQiB0mDT9vx07ToKEFHzOnT97+/ZtiXx+fqUlRZQoUUI2KFW69ODBQ6WopY5mWcaRuQqsqVe/gbSSN2/eGBIaEhwUJJHAM39+SUENGjaSRzf0fnzoYCAsUqRIjhw5b96MO2NNim85cuQw2UDKPvK46tzxslygQEoGD3lRUnJctWrl2TOnpQgpkcnbx6dMGf82rdtKzFDi09Tde/fWr/tX0pEUc0qWLKnesGLFSoMGD12xYllYaKi8ZHkJZfz97T7cvQcJuTdb9mxSeRszZtzmLZsOHjgQGhoq74CXt/CpVr16lcoBFm9e1r/c11+PWbFyheT8yKiI0JBQqd15eXsVLFioSpWAMmWsPoHWbdpJXtq2dcvhQ4fCIsJv3rjh6enp7VPAv4y/rDfuYqrET8k4YuRnkn737Nlz4eJ5OeggL7xE8ZK1atdWQ5dTNucPPxrx55+/qwPVyCeYM/G81lTi7u7x8cefSBSU6CZhVcqh6ifl7eUtFeYaNWs6OTn8M+Lqmmtk/MvcsmXziRMnHj9+JC/Ty8vLPZ9HwUIFW7VuI0delNT34otdpBS8a+fOyMgIOeohybxwEV8FAABATzLEPnRsnmgAAAAAwPOBQWUAAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnXJWkCSnT5/eunVzaEiwuHnzppLScuTI4ePj4+XtU9oznusAAAjISURBVK9u/WLFiytJxfNU8TxTlt6eJwAAwPMqQ+zD+woc8fDhw3nz5q5aufzx48dK6suQIWPrNm06dOjk7OxYeud5WsTzTFnP/fMEAAB4vhEIHfbZZyPPnzunpK2ixYp9+ukXDt2E52kDzzNlPcfPEwAA4Pnm9OknIxVoJjWNnYE7lDR37do1qaOULl1G4/Y8T9t4ninreX2eAAAAzz0GlXHA+fPnly1drDwlSxYvvHTpopYteZ5ayPO8ciVKy5a8n1o8f88TAABADzidxgHr1q4xPt8pVy63rl27+Zct5+bmpqS06Ojoo0cOz5496/r1aHWNPPS6dWv79u1v97Y8T43Pc+uWLe1f6GD3tryf+nyeAAAAekAgdEBoaKjxP3v16l2teg0ldUjjuHadupkyZfrhh+8NK8OefALW8DzNWXyeFy6c13Jb3k9zenieAAAAekAgdMDly5eM/1m+QkUllZXx9zf+Z0hIsJZb8TytMXme589rCoS8n9Y8388TAABADwiEDrh3757xP7Nmzaqkshw5chr/MyYmRsuteJ7WmDzPa9euarkV76c1z/fzBAAA0AMGlQEAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhA7IlcvN+J83b95QUpnJQ5g8AWt4ntaYPISrq6uWW/F+WvN8P08AAAA9IBA6oHDhwsb/PHrsqJLKjh194iF8i/hquRXP0xqT51mgQEEtt+L9tOb5fp4AAAB6QCB0QKEnG7Iz/v57x/ZtMTHXlVQQHX1t29Ytf//9l/HKwr5FtNyW52nO4vMsUFBTIOT9NKeH5wkAAKAHGWIf3legTWRk5AfvvxMbG6s8DZkyZfpmzLh8+fLZ3ZLnqYU8zy+++Mrbp4DdLXk/tXj+nicAAIAeUCF0gLu7e8eOnZWnpFOnzhpbsTxPLeR5akmDCu+nNs/f8wQAANADAqFj2rRtV6xYMSXNFS9eomWrNtq353naxvNMWc/r8wQAAHjuOX36yUgFjqhdp+7Dhw/PnDmtpIkMGTK2btN20KAhGTM6lt55nhbxPFPWc/88AQAAnm+cQ5hEp0+f3rp1c2hIsLh586aS0nLkyOHj4+Pl7VOvbv1ixYsrScXzVPE8U5benicAAMDzikAIAAAAADpF7ykAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0Kn/AwAA///3+sJSAAAABklEQVQDACPrmJNxzJYTAAAAAElFTkSuQmCC"), (character) => character.charCodeAt(0));

// api/page/report.ts
/** A report's page: the verdict on its commitments, a square for each, and what became of each in a sentence. */
function renderReport(view, { first, entries }) {
	const page = createPage(view, 4);
	const { messages } = page;
	const { report } = first.block;
	const assessment = tally(entries, view.now);
	const { counts, slipped } = assessment;
	const verdict = unlessUnknown(page, verdictText(page, assessment));
	const body = html`
<p><a href="${page.root}">${messages.commitment.all}</a></p>
<h1 lang="" dir="auto">${report.title}</h1>
<p class="verdict">${verdictSentence(page, assessment)}</p>
<p class="meta">${publishedText(page, first)} · <a href="${reportSourceUrl(first)}">${messages.report.source}</a> · ${messages.report.slipped(messages.of(slipped, counts.total))}</p>
${units(page, entries)}
${stateSections(page, entries, true)}
<p><a href="${reportHref(page, first)}closing.md">${messages.report.closing}</a></p>`;
	return renderDocument({
		site: view,
		root: page.root,
		title: `${messages.labelled(report.title, verdict)} · ${view.title}`,
		description: messages.labelled(report.title, verdict),
		path: reportHref({ root: "" }, first),
		body,
		facts: page
	});
}
function publishedText({ messages }, { block, repository }) {
	const { published } = block.report;
	if (published === null) return html`${repository.name}`;
	const [before, after] = messages.published;
	return html`${repository.name}${messages.joints.comma}${before}${dayElement(messages, published)}${after}`;
}

// api/page/embed-snippets.ts
/** The URL in the snippets if there is no base URL. */
const PLACEHOLDER = "https://page.example";
/** Copyable snippets that embed the verdict in another page. */
function embedSnippets(page) {
	const { view, messages, root } = page;
	const { embed } = messages;
	const base = view.baseUrl === "" ? PLACEHOLDER : view.baseUrl;
	const snippets = [
		[
			"badge",
			embed.badge,
			`<a href="${base}/"><img src="${base}/badge.svg" alt="${embed.badgeText}"></a>`
		],
		[
			"frame",
			embed.frame,
			`<iframe src="${base}/embed/" title="${embed.badgeText}" width="100%" height="420"></iframe>`
		],
		[
			"component",
			embed.component,
			`<script type="module" src="${base}/embed.js"><\/script>\n<follow-through></follow-through>`
		]
	];
	return html`<p><a href="${root}"><img src="${root}badge.svg" alt="${messages.labelled(embed.badgeText, currentVerdict(page))}" height="20"></a></p>
${snippets.map(([id, name, code]) => html`<h3>${name}</h3>
${copyBox(page, id, html`<code>${code}</code>`, base === PLACEHOLDER ? PLACEHOLDER : null)}`)}
${view.baseUrl === "" ? html`<p>${embed.replace(PLACEHOLDER)}</p>` : ""}`;
}

// api/page/use.ts
/** The page with the feeds, the data, and snippets that embed the verdict in other pages. */
function renderUse(view) {
	const page = createPage(view, 1);
	const { messages, root } = page;
	const body = html`
<p><a href="${root}">${messages.commitment.all}</a></p>
<h1>${messages.use}</h1>
${section("take", messages.sections.take, takeList(page))}
${section("embed", messages.sections.embed, embedSnippets(page))}`;
	return renderDocument({
		site: view,
		root,
		title: `${messages.use} · ${view.title}`,
		description: messages.use,
		path: "use/",
		body,
		facts: page
	});
}
function takeList({ messages: { take }, root }) {
	const links = [
		["feed.xml", take.atom],
		["feed.json", take.json],
		["calendar.ics", take.calendar],
		["export.csv", take.csv],
		["api/v1/summary.json", take.summary],
		["api/v1/commitments.json", take.commitments],
		["openapi.json", take.openapi]
	];
	return html`<ul>${links.map(([path, name]) => html`<li><a href="${root}${path}">${name}</a></li>`)}</ul>`;
}

export { LANGUAGES, PICTURE, THEME, dayText, eventText, instantText, pageHeaders, renderCommitment, renderComponent, renderEmbed, renderError, renderHistory, renderHome, renderMethod, renderReport, renderUse, rootPath, verdictText };