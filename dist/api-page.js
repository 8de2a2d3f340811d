import { capitalise, clip, daysBetween, evidenceKind, groupBy, memoize, oneLine, parseDay, plural as plural$9, todayIn } from "./core-model.js";
import { sha256, utf8ToBytes } from "./lib.js";
import { DUE_GROUPS, STATES, STATE_WORDS, countOpen, isFirstDatePast, onTimeByQuarter, tally } from "./core-assess.js";
import { inCommit, quoteOr, workName } from "./core-render.js";
import { dueDateHistory, isHistoryComplete } from "./core-lifecycle.js";
import { diffArrays, html as html$1, raw } from "./lib-server.js";
import { STALE_AFTER_MS } from "./api-facts.js";
import { ENGLISH, UNKNOWN_AFTER_MS, describePublicEvent, entryId, eventsOfEntry, goneIssues, issueUrl, newestEvents, promiseSourceUrl, promisedOn, reportPath, reportSourceUrl, ticketUrl, trackerUrl, untrackedCounts } from "./api-view.js";

// api/page/time.ts
const formattersOf = memoize((locale) => {
	const date = {
		day: "numeric",
		month: "short",
		year: "numeric",
		timeZone: "UTC"
	};
	const format = new Intl.DateTimeFormat(locale, date);
	return {
		day: memoize((day) => format.format(Date.parse(day))),
		shortDay: new Intl.DateTimeFormat(locale, {
			day: "numeric",
			month: "short",
			timeZone: "UTC"
		}),
		relative: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
		instant: new Intl.DateTimeFormat(locale, {
			...date,
			hour: "2-digit",
			minute: "2-digit",
			hourCycle: "h23"
		})
	};
});
/** `1 Mar 2026`, in the language's format. */
function dayText({ locale }, day) {
	return formattersOf(locale).day(day);
}
/** `1 Mar`, in the language's format. */
function shortDayText({ locale }, day) {
	return formattersOf(locale).shortDay.format(Date.parse(day));
}
/** `in 5 days`, `tomorrow`, `2 days ago`. */
function relativeDays({ locale }, days) {
	return formattersOf(locale).relative.format(days, "day");
}
/** Adds the time zone in which a date ends, unless it is UTC: `1 Mar 2026 (Europe/Berlin)`. */
function inZone(text, zone) {
	return zone === "UTC" ? text : `${text} (${zone})`;
}
/** `26 Nov 2026, 19:15 UTC`, for an RFC 3339 instant. */
function instantText({ locale }, instant) {
	return `${formattersOf(locale).instant.format(Date.parse(instant))} UTC`;
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
/** The warnings at the top of a page: how the facts are out of date or incomplete. */
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
const CLOSED_AS$1 = {
	completed: "als erledigt geschlossen",
	not_planned: "als nicht geplant geschlossen",
	duplicate: "als doppelt geschlossen"
};
/** What happened, in German. */
const GERMAN = {
	promised: ({ to }, { day }) => to === null ? "Zugesagt, ohne Termin." : `Zugesagt für den ${day(to)}.`,
	dated: (event, { day }) => `Termin festgelegt: ${day(event.to)}${inCommit(event)}.`,
	moved: (event, style) => `Termin ${howFar$1(event)} verschoben: ${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${because$1(event, style)}.`,
	reworded: (event, { quote }) => `Umformuliert${inCommit(event)}. Vorher: ${quote(event.before)} Jetzt: ${quote(event.after)}`,
	owner: ({ from, to }, style) => `Zuständig war ${quoteOr("niemand", from, style)}, ist jetzt ${quoteOr("niemand", to, style)}.`,
	tracker: ({ from, to }, style) => `Ticket geändert: ${quoteOr("keines", from, style)} → ${quoteOr("keines", to, style)}.`,
	ticked: (event) => `Im Bericht als erledigt markiert${inCommit(event)}.`,
	unticked: (event) => `Im Bericht nicht mehr als erledigt markiert${inCommit(event)}.`,
	removed: (event) => `Ohne ein Wort aus dem Bericht verschwunden${inCommit(event)}.`,
	restored: (event) => `Wieder im Bericht${inCommit(event)}.`,
	withdrawn: (event, style) => event.replaced_by === null ? `Im Bericht zurückgenommen${inCommit(event)}${because$1(event, style)}.` : `Im Bericht ersetzt durch ${style.quote(event.replaced_by)}${inCommit(event)}${because$1(event, style)}.`,
	reason: (event, style) => `Grund genannt${by$1(event, style)}: ${style.quote(event.text)}.`,
	closed: (event, style) => `Vorgang${by$1(event, style)} ${CLOSED_AS$1[event.as]}.`,
	reopened: ({ early }, style) => early === void 0 ? "Wieder geöffnet." : `Wieder geöffnet, weil ${workName(early, style)} vor dieser Zusage fertig war: ${style.address(early)}`,
	evidence: ({ evidence: { url }, early }, style) => early ? `${workName(url, style)} war vor dieser Zusage fertig und zählt nicht als Beleg: ${style.address(url)}` : `Beleg festgehalten: ${style.address(url)}`,
	other: () => "Ein anderes Ereignis, das diese Version nicht kennt.",
	edited: () => "Der verwaltete Teil wurde von Hand geändert und aus der Geschichte des Berichts wiederhergestellt.",
	overdue: ({ due }, { day }) => `Bis ${day(due)}, für den es zugesagt war, nicht getan.`,
	gone: ({ number }) => `Vorgang #${number}, der für eine Zusage stand, wurde gelöscht, verschoben oder verborgen.`
};
function because$1({ reason }, { quote }) {
	return reason === null ? "" : `, Grund: ${quote(reason)}`;
}
function by$1(event, { quote }) {
	return event.by === null ? "" : ` von ${quote(event.by)}`;
}
function howFar$1({ from, to }) {
	const days = daysBetween(from, to);
	return `um ${plural$9(Math.abs(days), "Tag", "Tage")} nach ${days < 0 ? "vorn" : "hinten"}`;
}

// api/page/languages/de/method.ts
const method$2 = {
	title: "Wie das entschieden wird",
	intro: {
		promise: "Nach einem Ausfall wird versprochen, dass etwas getan wird. Aus jedem Versprechen, das in einem Bericht gefunden wird, wird genau ein öffentlicher Vorgang, und er bleibt es.",
		sources: "Was hier steht, ist aus diesen Vorgängen und aus der Geschichte der Berichte in git gemacht. Kein Mensch entscheidet über einen Stand: Das tun die Regeln unten, die erste, die zutrifft.",
		firstDate: "Der erste veröffentlichte Termin wird nie vergessen. Ihn zu verschieben ändert, wann eine Zusage überfällig ist, und nie, ob sie rechtzeitig gehalten wurde.",
		noPercentage: "Es gibt keinen Prozentsatz vom Ganzen: Jede Zahl steht neben dem, wovon sie ein Teil ist. Zurückgenommene Zusagen und solche ohne Termin bleiben in jeder Summe."
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
		replaced: "Als doppelt geschlossen oder laut Bericht durch eine andere Zusage ersetzt."
	},
	evidence: "Was als Beleg zählt",
	evidenceRules: [
		"ein übernommener Pull Request oder ein Commit, der den Vorgang geschlossen hat;",
		"der Vorgang oder Pull Request, den der Bericht dafür nennt, sobald er erledigt oder übernommen ist;",
		"ein Link neben dem Haken im Bericht;",
		"ein Kommentar „Evidence: https://…“ von jemandem mit Schreibrecht."
	],
	bots: "Schließt ein Bot oder jemand ohne Schreibrecht, so gilt die Zusage als offen, wenn nichts davon dabeisteht.",
	dates: "Tage und Zeitzonen",
	datesText: "Ein Termin gilt, bis dieser Tag in der Zeitzone der Zusage endet; sie wurde bei der ersten Veröffentlichung festgelegt. Tage stehen hier mit ihr.",
	untracked: "Was nicht verfolgt wird",
	untrackedRows: {
		before_since: "Zusagen aus Berichten, die älter sind als der Tag, von dem an Berichte aufgenommen werden",
		ignored: "Stellen, die ihre Verfasser als nicht verfolgt gekennzeichnet haben",
		hints: "Sätze, die sich wie Zusagen lesen und in keinem Abschnitt mit Zusagen stehen"
	},
	untrackedText: "Was anderswo versprochen wurde, in Vorträgen, Tickets oder auf anderen Seiten, sieht diese Seite nicht.",
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
	ageText: (minutes, snapshot, hours) => `Angaben, die ein Server vor über ${minutes} Minuten von GitHub gelesen hat, heißen alt, der Schnappschuss eines Laufs nach ${snapshot} Stunden. Nach ${hours} Stunden ohne Lesen oder ohne Lauf der Action lautet das Urteil „unbekannt“, nie gut.`,
	check: "Wie man es nachprüft",
	checkText: [
		"Jede Zusage führt zu ihrer Zeile im Bericht und zu ihrem Vorgang, beide auf GitHub und beide mit eigener Geschichte.",
		"In einer Kopie des Repositorys macht `npx follow-through verify` jede Geschichte neu aus git und nennt, was nicht mit den Vorgängen übereinstimmt.",
		"Alles, was hier steht, gibt es als JSON und CSV."
	]
};

// api/page/languages/de/outcome.ts
const { plural: plural$8 } = createNumberFormat("de-DE");
const inDays = (count) => plural$8(count, {
	one: "Tag",
	other: "Tagen"
});
const outcome$2 = {
	overdue: (count, due) => `Seit ${inDays(count)} überfällig: Termin war der ${due}`,
	removed: (day) => `${day === null ? "Ohne" : `Am ${day} ohne`} Erklärung aus dem Bericht gestrichen`,
	rescheduled: (count, due) => `Offen. Erster Termin seit ${inDays(count)} verstrichen, nun fällig am ${due}`,
	grace: (count, due) => `Offen. War am ${due} fällig, vor ${inDays(count)}, und ist in der Karenzfrist`,
	notDue: (due) => `Offen. Fällig am ${due}`,
	undated: "Offen. Ohne Termin",
	unproven: (day) => `Am ${day} als erledigt gemeldet, aber ohne öffentlichen Beleg`,
	kept: (day, due) => `Gehalten am ${day}${due === null ? "" : `, fällig am ${due}`}`,
	keptLate: (count, day) => `${plural$8(count, {
		one: "Tag",
		other: "Tage"
	})} zu spät gehalten, am ${day}`,
	alreadyDone: "Bei der Zusage schon erledigt",
	withdrawn: (day) => `Zurückgezogen am ${day}`,
	replaced: (day) => `Ersetzt am ${day}`
};
const timeline$2 = {
	promised: "zugesagt",
	due: "fällig",
	firstDue: "zuerst fällig",
	moved: "verschoben auf",
	today: "heute",
	done: "erledigt",
	ended: "beendet",
	noReason: "ohne Begründung"
};

// api/page/languages/de/promises.ts
const { number: number$5, plural: plural$7 } = createNumberFormat("de-DE");
const promises$2 = (count) => plural$7(count, {
	one: "Zusage",
	other: "Zusagen"
});
const is = (count) => count === 1 ? "ist" : "sind";
const was = (count) => count === 1 ? "wurde" : "wurden";
const all$2 = (count) => count === 1 ? "Sie" : count === 2 ? "Beide" : `Alle ${number$5(count)}`;
const headline$3 = {
	overline: (name, incidents) => `Was ${name ?? "hier"} nach ${plural$7(incidents, {
		one: "Vorfall",
		other: "Vorfällen"
	})} zugesagt ${name === null ? "wurde" : "hat"}`,
	due: (count, day) => `Bis ${day === null ? "heute" : `zum ${day}`} ${count === 1 ? "war" : "waren"} ${promises$2(count)} fällig`,
	groups: {
		kept_on_time: (count) => `${number$5(count)} pünktlich gehalten`,
		kept_late: (count) => `${number$5(count)} verspätet gehalten`,
		overdue: (count) => `${number$5(count)} überfällig`,
		rescheduled: (count) => `${number$5(count)} verschoben`,
		in_grace: (count) => `${number$5(count)} in der Karenzfrist`,
		unproven: (count) => `${number$5(count)} ohne Beleg erledigt`,
		withdrawn_or_replaced: (count) => `${number$5(count)} zurückgezogen oder ersetzt`,
		removed: (count) => `${number$5(count)} aus dem Bericht gestrichen`
	},
	all: {
		kept_on_time: (count) => `${all$2(count)} ${was(count)} pünktlich gehalten`,
		kept_late: (count) => `${all$2(count)} ${was(count)} verspätet gehalten`,
		overdue: (count) => `${all$2(count)} ${is(count)} überfällig`,
		rescheduled: (count) => `${all$2(count)} ${was(count)} verschoben`,
		in_grace: (count) => `${all$2(count)} ${is(count)} in der Karenzfrist`,
		unproven: (count) => `${all$2(count)} ${was(count)} ohne Beleg erledigt`,
		withdrawn_or_replaced: (count) => `${all$2(count)} ${was(count)} zurückgezogen oder ersetzt`,
		removed: (count) => `${all$2(count)} ${was(count)} aus dem Bericht gestrichen`
	},
	nothingDue: "Noch ist nichts fällig",
	open: (count) => `${promises$2(count)} ${is(count)} offen`,
	early: (count) => `${promises$2(count)} ${was(count)} vorzeitig oder ohne Termin gehalten`,
	removed: (count) => `${number$5(count)} noch nicht fällige ${was(count)} aus dem Bericht gestrichen`,
	gone: (count) => plural$7(count, {
		one: "Issue fehlt",
		other: "Issues fehlen"
	}),
	none: "Keine Zusagen verzeichnet",
	total: (count, since) => `Insgesamt ${promises$2(count)}${since === null ? "" : ` seit dem ${since}`}. Jede führt zu ihrem Bericht und zu einem öffentlichen Issue.`,
	ownerless: (count) => `${promises$2(count)} ${count === 1 ? "nennt" : "nennen"} niemanden, der zuständig ist.`
};
const units$3 = {
	overdue: (count) => `${number$5(count)} überfällig`,
	removed: (count) => `${number$5(count)} gestrichen`,
	rescheduled: (count) => `${number$5(count)} verschoben`,
	grace: (count) => `${number$5(count)} in der Karenzfrist`,
	unproven: (count) => `${number$5(count)} ohne Beleg erledigt`,
	kept: (count) => `${number$5(count)} gehalten`,
	kept_late: (count) => `${number$5(count)} verspätet gehalten`,
	not_due: (count) => `${number$5(count)} noch nicht fällig`,
	undated: (count) => `${number$5(count)} ohne Termin`,
	already_done: (count) => `${number$5(count)} schon erledigt`,
	withdrawn: (count) => `${number$5(count)} zurückgezogen oder ersetzt`
};
const unitNotes$2 = {
	longest: (count) => `am längsten seit ${plural$7(count, {
		one: "Tag",
		other: "Tagen"
	})}`,
	next: (day) => `nächster Termin: ${day}`,
	neverOverdue: "können nie überfällig werden",
	early: (count) => `${number$5(count)} davon vorzeitig oder ohne Termin`,
	whenPublished: "als der Bericht erschien",
	withoutEvidence: (count) => `${number$5(count)} ohne Beleg`,
	withoutReason: (count) => `${number$5(count)} ohne Begründung`
};
const row$3 = {
	late: (count) => `${plural$7(count, {
		one: "Tag",
		other: "Tage"
	})} zu spät`,
	due: (day) => `fällig ${day}`,
	was: (day) => `war fällig ${day}`,
	done: (day) => `erledigt ${day}`,
	noDate: "kein Termin",
	moved: (count, complete, day) => `${complete ? "" : "mindestens "}${number$5(count)}-mal verschoben, zuerst fällig ${day}`,
	after: "nach"
};

// api/page/languages/de/index.ts
const { number: number$4, plural: plural$6 } = createNumberFormat("de-DE");
const days$5 = (count) => plural$6(count, {
	one: "Tag",
	other: "Tage"
});
const byDays = (count) => plural$6(count, {
	one: "Tag",
	other: "Tagen"
});
const de = {
	locale: "de-DE",
	number: number$4,
	state: {
		overdue: "überfällig",
		removed: "aus dem Bericht verschwunden",
		rescheduled: "über den ersten Termin hinaus verschoben",
		due_soon: "bald fällig",
		unproven: "erledigt ohne Beleg",
		not_due: "noch nicht fällig",
		undated: "ohne Termin",
		kept: "gehalten",
		kept_late: "verspätet gehalten",
		already_done: "bei der Zusage schon erledigt",
		withdrawn: "zurückgenommen",
		replaced: "ersetzt"
	},
	overdueBy: (count) => `seit ${byDays(count)} überfällig`,
	withinGrace: (count) => `Termin seit ${byDays(count)} vorbei, noch innerhalb der Nachsicht`,
	keptLateBy: (count) => `${days$5(count)} zu spät gehalten`,
	labelled: (name, value) => `${name}: ${value}`,
	title: "Was wir zugesagt haben",
	headline: headline$3,
	units: units$3,
	unitNotes: unitNotes$2,
	row: row$3,
	outcome: outcome$2,
	timeline: timeline$2,
	verdict: {
		kept: "{kept} von {due} fälligen gehalten",
		late: "{n} verspätet",
		nothingDue: "Noch nichts fällig",
		open: "{n} offen",
		early: "{n} gehalten",
		overdue: "{n} überfällig",
		removed: "{n} verschwunden",
		gone: "{n} nicht mehr da",
		none: "Keine Zusagen verzeichnet",
		unknown: "Unbekannt"
	},
	notNone: "Das heißt nicht, dass keine gemacht wurden.",
	of: (part, total) => `${number$4(part)} von ${number$4(total)}`,
	strip: {
		label: "Wie alt das ist",
		read: (when) => `Stand: ${when}`,
		ran: (when) => `letzter Lauf ${when}`,
		neverRan: "noch kein Lauf",
		holds: (when) => `gilt bis ${when}`,
		outlived: "Diese Zeit ist vorbei: Was seither fällig wurde, ist hier nicht zu sehen.",
		stale: "Diese Angaben sind alt; was seither geschah, ist nicht zu sehen.",
		unknown: "Diese Angaben sind zu alt, um zu sagen, wie es steht. Es folgt, was zuletzt bekannt war.",
		moreProblems: (count) => `${number$4(count)} weitere dieser Art.`,
		today: (day) => `FOLLOW_THROUGH_TODAY setzt das heutige Datum auf den ${day}.`
	},
	sections: {
		overdue: "Überfällig",
		removed: "Aus dem Bericht gestrichen",
		rescheduled: "Über den ersten Termin hinaus verschoben",
		grace: "In der Karenzfrist",
		unproven: "Ohne Beleg erledigt",
		kept: "Gehalten",
		kept_late: "Verspätet gehalten",
		not_due: "Noch nicht fällig",
		undated: "Ohne Termin",
		already_done: "Bei der Zusage schon erledigt",
		withdrawn: "Zurückgezogen oder ersetzt",
		reports: "Nach Bericht",
		quarters: "Zum ersten Termin gehalten, je Quartal",
		moved: "Verschobene Termine",
		lost: "Vorgänge, die nicht mehr da sind",
		log: "Was sich geändert hat",
		take: "Abonnieren und mitnehmen",
		embed: "Anderswo zeigen"
	},
	gone: {
		lead: "Sie standen für Zusagen. Sie lassen sich nicht mehr lesen, darum zählt keine Zahl hier sie mit.",
		deleted: "gelöscht",
		moved: "anderswohin verschoben",
		hidden: "nicht mehr zu sehen"
	},
	nothing: "Keine.",
	more: (count) => `${number$4(count)} weitere: siehe die Berichte.`,
	due: {
		on: (day) => `fällig ${day}`,
		none: "kein Termin",
		noDay: (text) => `kein Tag genannt („${text}“)`,
		slips: (count, late, complete) => `${complete ? "" : "mindestens "}${plural$6(count, {
			one: "Mal",
			other: "Mal"
		})} verschoben, ${late < 0 ? "−" : "+"}${days$5(Math.abs(late))}`
	},
	daysFrom: (count) => `${count < 0 ? "−" : "+"}${days$5(Math.abs(count))}`,
	nobody: "niemand genannt",
	reason: (text) => `Grund: „${text}“`,
	noReason: "Ein Grund wurde nicht genannt.",
	published: "veröffentlicht",
	commitment: {
		promisedBy: (name, day) => `${name === null ? "Zugesagt" : `Von ${name} zugesagt`}${day === null ? "" : ` am ${day}`}, nach`,
		words: () => "Im Wortlaut",
		check: "Selbst nachprüfen",
		all: "Alle Zusagen",
		owner: "Zuständig",
		line: (line) => `Zeile ${line}`,
		tracker: "Ticket",
		evidence: "Belege",
		noEvidence: "keine",
		reason: "Grund",
		issue: "Vorgang",
		noIssue: "noch nicht eröffnet",
		dates: "Von der Zusage bis heute",
		promised: "Zugesagt für",
		moved: "Verschoben auf",
		done: "Erledigt",
		today: "Heute",
		afterFirst: "Nach dem ersten Termin",
		rewordings: "Wie sich der Wortlaut änderte",
		before: "Vorher",
		after: "Nachher",
		history: "Alles, was geschah",
		shortened: "Von einer so langen Geschichte stehen hier die ersten und die letzten Ereignisse; die Kommentare am Vorgang nennen alle.",
		day: "Tag",
		what: "Was geschah"
	},
	evidence: {
		pull_request: "übernommener Pull Request",
		commit: "Commit",
		tracker: "erledigtes Ticket",
		link: "Link im Bericht",
		comment: "Kommentar aus dem Team",
		other: "Beleg anderer Art",
		notChecked: "nicht geprüft"
	},
	rejected: {
		before_promise: "vor der Zusage, zählt darum nicht",
		not_checked: "nicht geprüft, zählt darum nicht"
	},
	report: {
		source: "Den Bericht lesen",
		slipped: (part) => `${part} auf später verschoben`
	},
	table: {
		commitment: "Zusage",
		dates: "Termine",
		quarter: "Quartal",
		kept: "Zum ersten Termin gehalten",
		state: "Stand"
	},
	quarter: (year, quarter) => `${quarter}. Quartal ${year}`,
	events: GERMAN,
	quoted: (text) => `„${text}“`,
	allEvents: "Alle Änderungen",
	olderEvents: "Alles, was je geschah, als JSON",
	method: method$2,
	use: "Abonnieren oder einbetten",
	take: {
		atom: "Atom-Feed",
		json: "JSON Feed",
		calendar: "Kalender der Termine",
		csv: "Tabelle (CSV)",
		summary: "Zusammenfassung (JSON)",
		commitments: "Zusagen (JSON)",
		openapi: "Beschreibung der API (OpenAPI)"
	},
	embed: {
		badge: "Abzeichen",
		frame: "Rahmen",
		component: "Webkomponente",
		copy: "Kopieren",
		copied: "Kopiert",
		replace: (address) => `Statt ${address} gehört die Adresse dieser Seite hin.`,
		see: "Alle Zusagen ansehen",
		badgeText: "Wir haben zugesagt",
		unreachable: "Das Verzeichnis ist gerade nicht zu erreichen.",
		recomputed: "Neu beurteilt nach den Terminen, da das Verzeichnis älter ist.",
		asOf: (when) => `Stand: ${when}`
	},
	errors: {
		400: ["Das lässt sich nicht fragen", "Die Adresse fragt nach etwas, das hier nicht bekannt ist."],
		404: ["Hier ist nichts", "Unter dieser Adresse gibt es nichts. Vielleicht ist es umgezogen oder vertippt."],
		405: ["So nicht", "Diese Adresse lässt sich nur lesen."],
		410: ["Nicht mehr gezeigt", "Was hier stand, ist nicht mehr öffentlich und wird darum nicht mehr gezeigt."],
		500: ["Etwas ging schief", "Das hätte nicht geschehen sollen. Bitte noch einmal versuchen."],
		503: ["Noch nicht bereit", "Die Angaben wurden noch nicht von GitHub gelesen. In einer halben Minute noch einmal versuchen."]
	},
	home: "Start",
	pages: "Seiten",
	skip: "Zum Urteil"
};

// api/page/languages/en/method.ts
const rules = {
	overdue: "Open, and its current due date and grace period have passed.",
	removed: "Open, but its line or its whole report was removed without explanation.",
	rescheduled: "Open; its original due date has passed, but its current one is later and not overdue.",
	due_soon: "Open, and its due date is near, or has passed but is still within the grace period.",
	unproven: "Closed as completed, or ticked in its report, but without public evidence.",
	not_due: "Open, and due later.",
	undated: "Open, without a due date. It counts in every total.",
	kept: "Done with evidence, by its original due date if it has one.",
	kept_late: "Done with evidence, but after its original due date, even if the due date was moved.",
	already_done: "Already done when it was promised. It counts as neither kept nor on time.",
	withdrawn: "Closed as not planned, or withdrawn in its report. It counts in every total.",
	replaced: "Closed as a duplicate, or replaced by another promise in its report."
};
/** The text of the page about how states are decided. */
const method$1 = {
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
		"the issue or pull request that the report names as the promise's tracker, once it is completed or merged;",
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
		"In a clone of the repository, `npx follow-through verify` rebuilds every history from git and lists all differences from the issues.",
		"Everything shown here is also available as JSON and CSV."
	]
};

// api/page/languages/en/outcome.ts
const { plural: plural$5 } = createNumberFormat("en-GB");
const days$4 = (count) => plural$5(count, {
	one: "day",
	other: "days"
});
/** A promise's verdict in one sentence without a final period. */
const outcome$1 = {
	overdue: (count, due) => `${days$4(count)} overdue: it was due on ${due}`,
	removed: (day) => `Removed from its report${day === null ? "" : ` on ${day}`} without explanation`,
	rescheduled: (count, due) => `Open. It missed its original due date by ${days$4(count)} and is now due on ${due}`,
	grace: (count, due) => `Open. It was due on ${due}, ${days$4(count)} ago, and is in its grace period`,
	notDue: (due) => `Open. It is due on ${due}`,
	undated: "Open. It has no due date",
	unproven: (day) => `Reported as done on ${day}, but without public evidence`,
	kept: (day, due) => `Kept on ${day}${due === null ? "" : `, due on ${due}`}`,
	keptLate: (count, day) => `Kept ${days$4(count)} late, on ${day}`,
	alreadyDone: "Already done when it was promised",
	withdrawn: (day) => `Withdrawn on ${day}`,
	replaced: (day) => `Replaced on ${day}`
};
/** The labels on a promise's timeline. */
const timeline$1 = {
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
const { number: number$3, plural: plural$4 } = createNumberFormat("en-GB");
const days$3 = (count) => plural$4(count, {
	one: "day",
	other: "days"
});
const promises$1 = (count) => plural$4(count, {
	one: "promise",
	other: "promises"
});
const were = (count) => count === 1 ? "was" : "were";
/** Starts a sentence about all promises that are due: `It`, `Both` or `All 6`. */
const all$1 = (count) => count === 1 ? "It" : count === 2 ? "Both" : `All ${number$3(count)}`;
const due = {
	kept_on_time: (count) => `${number$3(count)} kept on time`,
	kept_late: (count) => `${number$3(count)} kept late`,
	overdue: (count) => `${number$3(count)} overdue`,
	rescheduled: (count) => `${number$3(count)} rescheduled`,
	in_grace: (count) => `${number$3(count)} in the grace period`,
	unproven: (count) => `${number$3(count)} done without evidence`,
	withdrawn_or_replaced: (count) => `${number$3(count)} withdrawn or replaced`,
	removed: (count) => `${number$3(count)} removed`
};
const allDue = {
	kept_on_time: (count) => `${all$1(count)} ${were(count)} kept on time`,
	kept_late: (count) => `${all$1(count)} ${were(count)} kept late`,
	overdue: (count) => `${all$1(count)} ${count === 1 ? "is" : "are"} overdue`,
	rescheduled: (count) => `${all$1(count)} ${count === 1 ? "has" : "have"} been rescheduled`,
	in_grace: (count) => `${all$1(count)} ${count === 1 ? "is" : "are"} in the grace period`,
	unproven: (count) => `${all$1(count)} ${were(count)} done without evidence`,
	withdrawn_or_replaced: (count) => `${all$1(count)} ${were(count)} withdrawn or replaced`,
	removed: (count) => `${all$1(count)} ${were(count)} removed`
};
/** The sentences of the headline. They have no final period. */
const headline$2 = {
	overline: (name, incidents) => `${name === null ? "What was promised" : `What ${name} promised`} after ${plural$4(incidents, {
		one: "incident",
		other: "incidents"
	})}`,
	/** `day` replaces “today” if the date is set. */
	due: (count, day) => `${promises$1(count)} ${were(count)} due by ${day ?? "today"}`,
	groups: due,
	all: allDue,
	nothingDue: "Nothing has come due yet",
	open: (count) => `${promises$1(count)} ${count === 1 ? "is" : "are"} open`,
	early: (count) => `${promises$1(count)} ${were(count)} kept early or had no due date`,
	removed: (count) => `${number$3(count)} that ${were(count)} not due yet ${were(count)} removed`,
	gone: (count) => `${plural$4(count, {
		one: "tracked issue is",
		other: "tracked issues are"
	})} missing`,
	none: "No promises recorded",
	total: (count, since) => `${promises$1(count)} in all${since === null ? "" : ` since ${since}`}. Each one links to the report it was made in and to a public issue.`,
	ownerless: (count) => `${promises$1(count)} ${count === 1 ? "names" : "name"} no owner.`
};
/** The groups of squares: their name, and a line below it. */
const units$2 = {
	overdue: (count) => `${number$3(count)} overdue`,
	removed: (count) => `${number$3(count)} removed`,
	rescheduled: (count) => `${number$3(count)} rescheduled`,
	grace: (count) => `${number$3(count)} in the grace period`,
	unproven: (count) => `${number$3(count)} done without evidence`,
	kept: (count) => `${number$3(count)} kept`,
	kept_late: (count) => `${number$3(count)} kept late`,
	not_due: (count) => `${number$3(count)} not due yet`,
	undated: (count) => `${number$3(count)} without a due date`,
	already_done: (count) => `${number$3(count)} already done`,
	withdrawn: (count) => `${number$3(count)} withdrawn or replaced`
};
const unitNotes$1 = {
	longest: (count) => `the longest by ${days$3(count)}`,
	next: (day) => `next: ${day}`,
	neverOverdue: "can never be overdue",
	early: (count) => `${number$3(count)} early or without a due date`,
	whenPublished: "when promised",
	withoutEvidence: (count) => `${number$3(count)} without evidence`,
	withoutReason: (count) => `${number$3(count)} without a reason`
};
/** The date column of a list, and the line below a promise. */
const row$2 = {
	late: (count) => `${days$3(count)} late`,
	due: (day) => `due ${day}`,
	was: (day) => `was due ${day}`,
	done: (day) => `done ${day}`,
	noDate: "no due date",
	moved: (count, complete, day) => `moved ${complete ? "" : "at least "}${count === 1 ? "once" : count === 2 ? "twice" : `${number$3(count)} times`}, first due ${day}`,
	after: "after"
};

// api/page/languages/en/index.ts
const { number: number$2, plural: plural$3 } = createNumberFormat("en-GB");
const days$2 = (count) => plural$3(count, {
	one: "day",
	other: "days"
});
/** All text of the pages in English. The other languages have the same shape. */
const en = {
	/** For Intl, which formats dates, numbers and plurals. */
	locale: "en-GB",
	number: number$2,
	state: STATE_WORDS,
	overdueBy: (count) => `overdue by ${days$2(count)}`,
	/** For `due_soon` after the due date has passed. */
	withinGrace: (count) => `${days$2(count)} past its due date, within the grace period`,
	keptLateBy: (count) => `kept ${days$2(count)} late`,
	labelled: (name, value) => `${name}: ${value}`,
	/** The page's title if none is set. */
	title: "What we promised",
	headline: headline$2,
	units: units$2,
	unitNotes: unitNotes$1,
	row: row$2,
	outcome: outcome$1,
	timeline: timeline$1,
	/** Templates without plurals, because the embedded component also fills them in. */
	verdict: {
		kept: "{kept} of {due} due kept",
		late: "{n} late",
		nothingDue: "Nothing has come due yet",
		open: "{n} open",
		early: "{n} kept",
		overdue: "{n} overdue",
		removed: "{n} removed",
		gone: "{n} gone",
		none: "No promises recorded",
		unknown: "Unknown"
	},
	notNone: "This does not mean none were made.",
	of: (part, total) => `${number$2(part)} of ${number$2(total)}`,
	strip: {
		label: "How current this page is",
		read: (when) => `Checked ${when}`,
		ran: (when) => `last run ${when}`,
		neverRan: "no run yet",
		holds: (when) => `valid until ${when}`,
		outlived: "This page is out of date and may miss overdue promises.",
		stale: "These facts are old and may miss recent changes.",
		unknown: "These facts are too old to be reliable. No newer facts are available.",
		moreProblems: (count) => plural$3(count, {
			one: "more problem.",
			other: "more problems."
		}),
		today: (day) => `Today is set to ${day} by FOLLOW_THROUGH_TODAY.`
	},
	sections: {
		overdue: "Overdue",
		removed: "Removed from its report",
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
		lead: "These issues tracked promises. They can no longer be read, so the totals don't include them.",
		deleted: "deleted",
		moved: "transferred elsewhere",
		hidden: "no longer visible"
	},
	nothing: "None.",
	more: (count) => `${number$2(count)} more: see their reports.`,
	due: {
		on: (day) => `due ${day}`,
		none: "no due date",
		noDay: (text) => `no exact date given (“${text}”)`,
		/** `complete`: whether every slip is known. */
		slips: (count, late, complete) => `${complete ? "" : "at least "}${plural$3(count, {
			one: "slip",
			other: "slips"
		})}, ${late < 0 ? "−" : "+"}${days$2(Math.abs(late))}`
	},
	daysFrom: (count) => `${count < 0 ? "−" : "+"}${days$2(Math.abs(count))}`,
	nobody: "nobody named",
	reason: (text) => `Reason: “${text}”`,
	noReason: "No reason was given.",
	published: "published",
	commitment: {
		promisedBy: (name, day) => `${name === null ? "Promised" : `${name} promised`}${day === null ? "" : ` on ${day}`}, after`,
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
		before_promise: "finished before the promise, so it does not count",
		not_checked: "not checked, so it does not count"
	},
	report: {
		source: "Read the report",
		slipped: (part) => `${part} moved to a later date`
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
	allEvents: "Everything that changed",
	olderEvents: "All events, as JSON",
	method: method$1,
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
		replace: (address) => `Replace ${address} with this page's address.`,
		see: "See all promises",
		badgeText: "We promised",
		unreachable: "The page can't be reached right now.",
		recomputed: "Recounted from the due dates, because the published figures are out of date.",
		asOf: (when) => `As of ${when}`
	},
	errors: {
		400: ["Invalid request", "The address contains a parameter or value that is not valid."],
		404: ["Not found", "There is nothing at this address. The page may have moved, or the address may be mistyped."],
		405: ["Method not allowed", "This address is read-only."],
		410: ["No longer shown", "This page's content is no longer public."],
		500: ["Something went wrong", "An unexpected error occurred. Try again later."],
		503: ["Not ready yet", "The facts have not been read from GitHub yet. Try again in half a minute."]
	},
	home: "Home",
	pages: "Pages",
	skip: "Skip to the verdict"
};

// api/page/languages/fr/events.ts
const CLOSED_AS = {
	completed: "fermé comme terminé",
	not_planned: "fermé comme non prévu",
	duplicate: "fermé comme doublon"
};
/** What happened, in French. */
const FRENCH = {
	promised: ({ to }, { day }) => to === null ? "Engagement pris, sans échéance." : `Engagement pris pour le ${day(to)}.`,
	dated: (event, { day }) => `Échéance fixée au ${day(event.to)}${inCommit(event)}.`,
	moved: (event, style) => `Échéance ${howFar(event)} : ${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${because(event, style)}.`,
	reworded: (event, { quote }) => `Reformulé${inCommit(event)}. Avant : ${quote(event.before)} Maintenant : ${quote(event.after)}`,
	owner: ({ from, to }, style) => `Responsable : ${quoteOr("personne", from, style)} → ${quoteOr("personne", to, style)}.`,
	tracker: ({ from, to }, style) => `Ticket : ${quoteOr("aucun", from, style)} → ${quoteOr("aucun", to, style)}.`,
	ticked: (event) => `Marqué comme fait dans le rapport${inCommit(event)}.`,
	unticked: (event) => `N’est plus marqué comme fait dans le rapport${inCommit(event)}.`,
	removed: (event) => `Disparu du rapport sans un mot${inCommit(event)}.`,
	restored: (event) => `De retour dans le rapport${inCommit(event)}.`,
	withdrawn: (event, style) => event.replaced_by === null ? `Retiré dans le rapport${inCommit(event)}${because(event, style)}.` : `Remplacé dans le rapport par ${style.quote(event.replaced_by)}${inCommit(event)}${because(event, style)}.`,
	reason: (event, style) => `Motif donné${by(event, style)} : ${style.quote(event.text)}.`,
	closed: (event, style) => `Ticket de suivi ${CLOSED_AS[event.as]}${by(event, style)}.`,
	reopened: ({ early }, style) => early === void 0 ? "Rouvert." : `Rouvert, car ${workName(early, style)} était terminé avant cette promesse : ${style.address(early)}`,
	evidence: ({ evidence: { url }, early }, style) => early ? `${workName(url, style)} était terminé avant cette promesse et ne compte pas comme preuve : ${style.address(url)}` : `Preuve enregistrée : ${style.address(url)}`,
	other: () => "Un autre événement, que cette version ne connaît pas.",
	edited: () => "Sa partie gérée a été modifiée à la main, puis rétablie d’après l’historique du rapport.",
	overdue: ({ due }, { day }) => `Pas fait le ${day(due)}, pour quand c’était promis.`,
	gone: ({ number }) => `Le ticket n° ${number}, qui tenait lieu d’engagement, a été supprimé, déplacé ou masqué.`
};
function because({ reason }, { quote }) {
	return reason === null ? "" : `, motif : ${quote(reason)}`;
}
function by(event, { quote }) {
	return event.by === null ? "" : ` par ${quote(event.by)}`;
}
function howFar({ from, to }) {
	const days = daysBetween(from, to);
	return `${days < 0 ? "avancée" : "reportée"} de ${plural$9(Math.abs(days), "jour", "jours")}`;
}

// api/page/languages/fr/method.ts
const method = {
	title: "Comment c’est décidé",
	intro: {
		promise: "Après une panne, on promet de faire quelque chose. Chaque promesse trouvée dans un rapport devient un ticket public et un seul, pour toujours.",
		sources: "Ce que vous voyez est tiré de ces tickets et de l’historique des rapports dans git. Personne ne décide d’un état : les règles ci-dessous le font, la première qui convient.",
		firstDate: "La première échéance publiée n’est jamais oubliée. La reporter change le moment où un engagement est en retard, jamais la question de savoir s’il a été tenu à temps.",
		noPercentage: "Il n’y a pas de pourcentage du total : chaque chiffre figure à côté de ce dont il est une partie. Les engagements retirés ou sans échéance restent dans tous les totaux."
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
		replaced: "Fermé comme doublon d’un autre engagement, ou dit remplacé par un autre."
	},
	evidence: "Ce qui compte comme preuve",
	evidenceRules: [
		"une pull request fusionnée, ou un commit, qui a fermé le ticket ;",
		"le ticket ou la pull request que le rapport nomme, une fois terminé ou fusionnée ;",
		"un lien à côté de la coche dans le rapport ;",
		"un commentaire « Evidence: https://… » de quelqu’un qui peut écrire dans le dépôt."
	],
	bots: "Une fermeture par un robot, ou par quelqu’un qui ne peut pas y écrire, compte comme encore ouverte si rien de cela ne l’accompagne.",
	dates: "Jours et fuseaux horaires",
	datesText: "Une échéance dure jusqu’à la fin de ce jour dans le fuseau horaire de l’engagement, fixé à sa première publication. Les jours sont affichés avec ce fuseau.",
	untracked: "Ce qui n’est pas suivi",
	untrackedRows: {
		before_since: "engagements de rapports plus anciens que le jour à partir duquel ils sont pris en compte",
		ignored: "passages que leurs auteurs ont marqués comme non suivis",
		hints: "phrases qui se lisent comme des promesses, dans aucune section qui en contient"
	},
	untrackedText: "Ce qui a été promis ailleurs, dans des exposés, des tickets ou d’autres pages, cette page ne le voit pas.",
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
	ageText: (minutes, snapshot, hours) => `Des données qu’un serveur a lues sur GitHub il y a plus de ${minutes} minutes sont dites anciennes, et l’instantané d’une exécution après ${snapshot} heures. Après ${hours} heures sans lecture, ou sans exécution de l’Action, le verdict est « inconnu », jamais bon.`,
	check: "Comment le vérifier",
	checkText: [
		"Chaque engagement mène à sa ligne dans le rapport et à son ticket, tous deux sur GitHub et avec leur propre historique.",
		"Dans une copie du dépôt, `npx follow-through verify` refait chaque historique à partir de git et nomme tout ce qui ne concorde pas avec les tickets.",
		"Tout ce qui est montré ici peut être emporté en JSON et en CSV."
	]
};

// api/page/languages/fr/outcome.ts
const { plural: plural$2 } = createNumberFormat("fr-FR");
const days$1 = (count) => plural$2(count, {
	one: "jour",
	other: "jours"
});
const outcome = {
	overdue: (count, due) => `En retard de ${days$1(count)} : l’échéance était le ${due}`,
	removed: (day) => `Supprimé du rapport${day === null ? "" : ` le ${day}`} sans explication`,
	rescheduled: (count, due) => `Ouvert. Première échéance dépassée de ${days$1(count)}, désormais prévu pour le ${due}`,
	grace: (count, due) => `Ouvert. L’échéance était le ${due}, il y a ${days$1(count)} ; le délai de grâce court encore`,
	notDue: (due) => `Ouvert. Échéance le ${due}`,
	undated: "Ouvert, sans échéance",
	unproven: (day) => `Déclaré fait le ${day}, mais sans preuve publique`,
	kept: (day, due) => `Tenu le ${day}${due === null ? "" : `, échéance le ${due}`}`,
	keptLate: (count, day) => `Tenu avec ${days$1(count)} de retard, le ${day}`,
	alreadyDone: "Déjà fait au moment de la promesse",
	withdrawn: (day) => `Retiré le ${day}`,
	replaced: (day) => `Remplacé le ${day}`
};
const timeline = {
	promised: "promis",
	due: "échéance",
	firstDue: "première échéance",
	moved: "reporté au",
	today: "aujourd’hui",
	done: "fait",
	ended: "clos",
	noReason: "sans motif"
};

// api/page/languages/fr/promises.ts
const { number: number$1, plural: plural$1 } = createNumberFormat("fr-FR");
const promises = (count) => plural$1(count, {
	one: "engagement",
	other: "engagements"
});
/** Adds the plural’s `s` to each participle or adjective. French uses the singular for 0 and 1. */
const agree = (count, text) => `${number$1(count)} ${count < 2 ? text.replaceAll("(s)", "") : text.replaceAll("(s)", "s")}`;
const all = (count, one, other) => count === 1 ? `Il ${one}` : count === 2 ? `Les deux ${other}` : `Les ${number$1(count)} ${other}`;
const headline$1 = {
	overline: (name, incidents) => `Ce ${name === null ? "qui a été promis" : `que ${name} a promis`} après ${plural$1(incidents, {
		one: "incident",
		other: "incidents"
	})}`,
	due: (count, day) => `${promises(count)} ${count < 2 ? "arrivait" : "arrivaient"} à échéance ${day === null ? "à ce jour" : `au ${day}`}`,
	groups: {
		kept_on_time: (count) => agree(count, "tenu(s) à temps"),
		kept_late: (count) => agree(count, "tenu(s) en retard"),
		overdue: (count) => agree(count, "en retard"),
		rescheduled: (count) => agree(count, "reporté(s)"),
		in_grace: (count) => agree(count, "dans le délai de grâce"),
		unproven: (count) => agree(count, "déclaré(s) fait(s) sans preuve"),
		withdrawn_or_replaced: (count) => agree(count, "retiré(s) ou remplacé(s)"),
		removed: (count) => agree(count, "supprimé(s) du rapport")
	},
	all: {
		kept_on_time: (count) => all(count, "a été tenu à temps", "ont été tenus à temps"),
		kept_late: (count) => all(count, "a été tenu en retard", "ont été tenus en retard"),
		overdue: (count) => all(count, "est en retard", "sont en retard"),
		rescheduled: (count) => all(count, "a été reporté", "ont été reportés"),
		in_grace: (count) => all(count, "est dans le délai de grâce", "sont dans le délai de grâce"),
		unproven: (count) => all(count, "est déclaré fait sans preuve", "sont déclarés faits sans preuve"),
		withdrawn_or_replaced: (count) => all(count, "a été retiré ou remplacé", "ont été retirés ou remplacés"),
		removed: (count) => all(count, "a été supprimé du rapport", "ont été supprimés du rapport")
	},
	nothingDue: "Rien n’est encore arrivé à échéance",
	open: (count) => `${promises(count)} ${count < 2 ? "est ouvert" : "sont ouverts"}`,
	early: (count) => `${promises(count)} ${count < 2 ? "tenu" : "tenus"} en avance ou sans échéance`,
	removed: (count) => agree(count, "supprimé(s) du rapport avant l’échéance"),
	gone: (count) => plural$1(count, {
		one: "ticket de suivi a disparu",
		other: "tickets de suivi ont disparu"
	}),
	none: "Aucun engagement enregistré",
	total: (count, since) => `${promises(count)} en tout${since === null ? "" : ` depuis le ${since}`}. Chacun renvoie à son rapport et à un ticket public.`,
	ownerless: (count) => `${promises(count)} ${count < 2 ? "ne nomme" : "ne nomment"} aucun responsable.`
};
const units$1 = {
	overdue: (count) => agree(count, "en retard"),
	removed: (count) => agree(count, "supprimé(s)"),
	rescheduled: (count) => agree(count, "reporté(s)"),
	grace: (count) => agree(count, "dans le délai de grâce"),
	unproven: (count) => agree(count, "fait(s) sans preuve"),
	kept: (count) => agree(count, "tenu(s)"),
	kept_late: (count) => agree(count, "tenu(s) en retard"),
	not_due: (count) => agree(count, "pas encore à échéance"),
	undated: (count) => agree(count, "sans échéance"),
	already_done: (count) => agree(count, "déjà fait(s)"),
	withdrawn: (count) => agree(count, "retiré(s) ou remplacé(s)")
};
const unitNotes = {
	longest: (count) => `jusqu’à ${plural$1(count, {
		one: "jour",
		other: "jours"
	})}`,
	next: (day) => `prochaine échéance : ${day}`,
	neverOverdue: "ne peuvent jamais être en retard",
	early: (count) => `dont ${number$1(count)} en avance ou sans échéance`,
	whenPublished: "à la parution du rapport",
	withoutEvidence: (count) => `dont ${number$1(count)} sans preuve`,
	withoutReason: (count) => `dont ${number$1(count)} sans motif`
};
const row$1 = {
	late: (count) => `${plural$1(count, {
		one: "jour",
		other: "jours"
	})} de retard`,
	due: (day) => `échéance ${day}`,
	was: (day) => `échéance le ${day}`,
	done: (day) => `fait le ${day}`,
	noDate: "sans échéance",
	moved: (count, complete, day) => `reporté ${complete ? "" : "au moins "}${number$1(count)} fois, d’abord prévu le ${day}`,
	after: "après"
};

// api/page/languages/fr/index.ts
const { number, plural } = createNumberFormat("fr-FR");
const days = (count) => plural(count, {
	one: "jour",
	other: "jours"
});
const fr = {
	locale: "fr-FR",
	number,
	state: {
		overdue: "en retard",
		removed: "disparu du rapport",
		rescheduled: "reporté après la première date",
		due_soon: "bientôt à échéance",
		unproven: "fait, sans preuve",
		not_due: "pas encore échu",
		undated: "sans échéance",
		kept: "tenu",
		kept_late: "tenu en retard",
		already_done: "déjà fait lors de la promesse",
		withdrawn: "retiré",
		replaced: "remplacé"
	},
	overdueBy: (count) => `en retard de ${days(count)}`,
	withinGrace: (count) => `échéance passée de ${days(count)}, dans le délai de grâce`,
	keptLateBy: (count) => `tenu avec ${days(count)} de retard`,
	labelled: (name, value) => `${name}\u00a0: ${value}`,
	title: "Ce que nous avons promis",
	headline: headline$1,
	units: units$1,
	unitNotes,
	row: row$1,
	outcome,
	timeline,
	verdict: {
		kept: "engagements échus tenus : {kept} sur {due}",
		late: "tenus en retard : {n}",
		nothingDue: "Rien n’est encore échu",
		open: "ouverts : {n}",
		early: "tenus : {n}",
		overdue: "en retard : {n}",
		removed: "disparus : {n}",
		gone: "perdus : {n}",
		none: "Aucun engagement enregistré",
		unknown: "Inconnu"
	},
	notNone: "Cela ne veut pas dire qu’aucun n’a été pris.",
	of: (part, total) => `${number(part)} sur ${number(total)}`,
	strip: {
		label: "Fraîcheur des données",
		read: (when) => `Données du ${when}`,
		ran: (when) => `dernière exécution le ${when}`,
		neverRan: "aucune exécution encore",
		holds: (when) => `valable jusqu’au ${when}`,
		outlived: "Ce moment est passé : ce qui est arrivé à échéance depuis n’apparaît pas ici.",
		stale: "Ces données sont anciennes ; ce qui s’est passé depuis n’apparaît pas.",
		unknown: "Ces données sont trop anciennes pour dire où en sont les choses. Voici ce que l’on savait en dernier.",
		moreProblems: (count) => `${number(count)} autres du même genre.`,
		today: (day) => `FOLLOW_THROUGH_TODAY fixe la date du jour au ${day}.`
	},
	sections: {
		overdue: "En retard",
		removed: "Supprimés de leur rapport",
		rescheduled: "Reportés après la première date",
		grace: "Dans le délai de grâce",
		unproven: "Faits, sans preuve",
		kept: "Tenus",
		kept_late: "Tenus en retard",
		not_due: "Pas encore à échéance",
		undated: "Sans échéance",
		already_done: "Déjà faits lors de la promesse",
		withdrawn: "Retirés ou remplacés",
		reports: "Par rapport",
		quarters: "Tenus à la première date, par trimestre",
		moved: "Échéances reportées",
		lost: "Tickets perdus",
		log: "Ce qui a changé",
		take: "S’abonner et emporter",
		embed: "Montrer ailleurs"
	},
	gone: {
		lead: "Ils tenaient lieu d’engagements. On ne peut plus les lire : aucun chiffre ne les compte ici.",
		deleted: "supprimé",
		moved: "transféré ailleurs",
		hidden: "n’est plus visible"
	},
	nothing: "Aucun.",
	more: (count) => `${number(count)} de plus : voir leurs rapports.`,
	due: {
		on: (day) => `échéance ${day}`,
		none: "sans échéance",
		noDay: (text) => `aucun jour donné (« ${text} »)`,
		slips: (count, late, complete) => `${complete ? "" : "au moins "}${plural(count, {
			one: "report",
			other: "reports"
		})}, ${late < 0 ? "−" : "+"}${days(Math.abs(late))}`
	},
	daysFrom: (count) => `${count < 0 ? "−" : "+"}${days(Math.abs(count))}`,
	nobody: "personne de nommé",
	reason: (text) => `Motif : « ${text} »`,
	noReason: "Aucun motif n’a été donné.",
	published: "publié le",
	commitment: {
		promisedBy: (name, day) => `Promis${name === null ? "" : ` par ${name}`}${day === null ? "" : ` le ${day}`}, après`,
		words: () => "Dans le texte",
		check: "Vérifiez par vous-même",
		all: "Tous les engagements",
		owner: "Responsable",
		line: (line) => `ligne ${line}`,
		tracker: "Suivi dans",
		evidence: "Preuves",
		noEvidence: "aucune",
		reason: "Motif",
		issue: "Ticket de suivi",
		noIssue: "pas encore ouvert",
		dates: "De la promesse à aujourd’hui",
		promised: "Promis pour",
		moved: "Reporté au",
		done: "Fait",
		today: "Aujourd’hui",
		afterFirst: "Après la première date",
		rewordings: "Comment les mots ont changé",
		before: "Avant",
		after: "Après",
		history: "Tout ce qui s’est passé",
		shortened: "D’un historique aussi long, seuls le début et la fin figurent ici ; les commentaires du ticket disent tout.",
		day: "Jour",
		what: "Ce qui s’est passé"
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
		before_promise: "antérieur à la promesse, ne compte donc pas",
		not_checked: "non vérifié, ne compte donc pas"
	},
	report: {
		source: "Lire le rapport",
		slipped: (part) => `reportés à plus tard : ${part}`
	},
	table: {
		commitment: "Engagement",
		dates: "Dates",
		quarter: "Trimestre",
		kept: "Tenus à la première date",
		state: "État"
	},
	quarter: (year, quarter) => `T${quarter} ${year}`,
	events: FRENCH,
	quoted: (text) => `« ${text} »`,
	allEvents: "Tous les changements",
	olderEvents: "Tout ce qui s’est jamais passé, en JSON",
	method,
	use: "Suivre ou intégrer cette page",
	take: {
		atom: "Flux Atom",
		json: "JSON Feed",
		calendar: "Calendrier des échéances",
		csv: "Tableur (CSV)",
		summary: "Résumé (JSON)",
		commitments: "Engagements (JSON)",
		openapi: "Description de l’API (OpenAPI)"
	},
	embed: {
		badge: "Badge",
		frame: "Cadre",
		component: "Composant web",
		copy: "Copier",
		copied: "Copié",
		replace: (address) => `Mettez l’adresse de cette page à la place de ${address}.`,
		see: "Voir tous les engagements",
		badgeText: "Nous avons promis",
		unreachable: "Le registre ne peut pas être atteint pour le moment.",
		recomputed: "Jugé à nouveau d’après les échéances, le registre étant plus ancien.",
		asOf: (when) => `État au ${when}`
	},
	errors: {
		400: ["Cela ne se demande pas", "L’adresse demande quelque chose d’inconnu ici."],
		404: ["Rien ici", "Il n’y a rien à cette adresse. Elle a peut-être changé ou été mal saisie."],
		405: ["Pas ainsi", "Cette adresse ne peut qu’être lue."],
		410: ["N’est plus montré", "Ce qui se trouvait ici n’est plus public et n’est donc plus montré."],
		500: ["Quelque chose a échoué", "Cela n’aurait pas dû arriver. Réessayez."],
		503: ["Pas encore prêt", "Les données n’ont pas encore été lues sur GitHub. Réessayez dans une demi-minute."]
	},
	home: "Accueil",
	pages: "Pages",
	skip: "Aller au verdict"
};

// api/page/languages/index.ts
/** The messages of every language. */
const LANGUAGES = {
	en,
	de,
	fr
};

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

// api/page/state-marks.ts
/** The appearance of each state. The stylesheet contains a class for each. */
const MARKS = {
	overdue: {
		shape: "▲",
		tone: "bad",
		fill: "bad"
	},
	removed: {
		shape: "✕",
		tone: "bad",
		fill: "bad"
	},
	rescheduled: {
		shape: "↷",
		tone: "warn",
		fill: "warn"
	},
	due_soon: {
		shape: "◐",
		tone: "warn",
		fill: "open"
	},
	unproven: {
		shape: "?",
		tone: "warn",
		fill: "warn"
	},
	not_due: {
		shape: "○",
		tone: "ink",
		fill: "open"
	},
	undated: {
		shape: "·",
		tone: "ink",
		fill: "open"
	},
	kept: {
		shape: "●",
		tone: "good",
		fill: "good"
	},
	kept_late: {
		shape: "◕",
		tone: "good",
		fill: "late"
	},
	already_done: {
		shape: "◌",
		tone: "ink",
		fill: "rest"
	},
	withdrawn: {
		shape: "–",
		tone: "ink",
		fill: "rest"
	},
	replaced: {
		shape: "→",
		tone: "ink",
		fill: "rest"
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
a:focus-visible,summary:focus-visible,button:focus-visible{outline:3px solid currentColor;outline-offset:2px}
nav{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;padding:.75rem 0;border-bottom:1px solid var(--line)}
.brand{display:flex;align-items:center;gap:.5rem;margin-right:auto;font-weight:600;color:inherit}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
h1{font:600 clamp(1.6rem,5vw,2.5rem)/1.15 var(--display);margin:1.5rem 0 .5rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font:600 1.3rem/1.3 var(--display);margin:2.75rem 0 .5rem}
h3{font:600 1rem/1.4 var(--text);margin:1.5rem 0 .25rem}
h1 em{font-style:normal;color:var(--bad)}
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
summary{cursor:pointer;color:var(--soft)}
button{font:inherit;color:inherit;background:none;border:1px solid var(--soft);border-radius:4px;padding:.15rem .75rem}
footer{padding-block:.75rem 3rem;margin-top:2.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
@media(min-width:40.01rem){table.narrow{position:absolute;left:-99rem}}
@media(max-width:40rem){svg.course{display:none}dl.facts div{grid-template-columns:1fr}ul.units{grid-template-columns:repeat(2,1fr)}ul.list li{display:block}.when small{display:inline;margin-inline-start:.5rem}.list li>a{display:block}table:has(.picture) tr{display:block;border-top:1px solid var(--line);padding:.4rem 0}table:has(.picture) :is(th,td){display:block;border:0;padding:.1rem 0;width:auto}table:has(.picture) thead{position:absolute;left:-99rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--link:#000}nav,button,footer{display:none}main a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}}
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
		[labels.check, html`<a href="${promiseSourceUrl(entry)}">${block.report.path}, ${labels.line(block.line)}</a> · ${issue ? html`<a href="${issue.url}">${labels.issue} #${issue.number}</a>` : labels.noIssue}`]
	];
	return html`<dl class="facts">${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function evidenceList(page, { evidence, block }) {
	const { messages } = page;
	if (evidence.length === 0) return null;
	const items = evidence.map((item) => {
		const { url, at } = item;
		const day = parseDay(at?.slice(0, 10) ?? "");
		const when = day === null ? "" : html`, ${dayElement(messages, day)}${inZone("", at === day ? block.time_zone : "UTC")}`;
		return html`<li>${messages.evidence[evidenceKind(item)]}: ${externalLink(url)}${when}${noteOn(page, item)}</li>`;
	});
	return html`<ul>${items}</ul>`;
}
/** Says whether the evidence counts, and if it does, whether anybody looked at it. */
function noteOn({ messages }, { rejected, at, kind }) {
	if (rejected !== null) return ` (${messages.rejected[rejected]})`;
	return at !== null || kind !== "link" && kind !== "comment" ? "" : ` (${messages.evidence.notChecked})`;
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
/** The marks from the promise to its end, or to today, oldest first. */
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
/** The reason for the move to this date. A move to an earlier date needs none. */
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
/** The date column of a row: what happened when, and below it the date that it is measured against. */
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
	if (state === "kept_late" && first_due !== null && closure !== null) return [row.late(daysBetween(first_due, closure.on)), `${measured}, ${row.done(format(closure.on))}`];
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
/** A promise's timeline with every date labelled, and the same as a table for narrow screens and screen readers. */
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
/** The time after the original due date during which the promise was open. */
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
		const width = Math.max(...lines.map((line) => line.length)) * CHARACTER_WIDTH;
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
	const rows = marks.map(({ label, day, note, isUnexplained }) => html`<tr><th scope="row">${label}</th><td>${dayElement(messages, day)}${inZone("", block.time_zone)}${note === "" ? "" : isUnexplained ? html`, <b class="bad">${note}</b>` : html`, ${note}`}</td></tr>`);
	return html`<table class="narrow"><thead><tr><th scope="col">${labels.what}</th><th scope="col">${labels.day}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

// api/page/event-text.ts
/** Describes an event in one sentence. User text in it can't break the line or change the text direction. */
function eventText({ messages }, event) {
	return describePublicEvent(messages.events, event, {
		quote: (text) => messages.quoted(oneLine(text)),
		day: (day) => dayText(messages, day),
		address: oneLine,
		brief: true
	});
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
/** One promise's verdict in words, with every move of its due date: `Open. It is due on 15 Feb 2027. Moved twice, …`. */
function outcomeText(page, entry) {
	const { messages } = page;
	const { slips, block } = entry;
	const sentence = stateSentence(page, entry);
	if (slips.length === 0 || block.first_due === null) return sentence;
	const day = dayText(messages, block.first_due);
	return `${sentence}. ${capitalise(messages.row.moved(slips.length, isHistoryComplete(block), day))}`;
}
function stateSentence({ view, messages }, entry) {
	const { block, closure, state, days_overdue } = entry;
	const { due, first_due, time_zone } = block;
	const { outcome } = messages;
	const today = todayIn(view.now, time_zone);
	const format = (day) => inZone(dayText(messages, day), time_zone);
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

// api/page/verdict.ts
/** The verdict on all commitments in the view. */
function currentVerdict(page) {
	const { assessment, snapshots } = page.view;
	return unlessUnknown(page, verdictText(page, assessment, goneIssues(snapshots).length));
}
/** Marks a verdict or state as unknown if the facts are too old to be reliable. */
function unlessUnknown({ view, messages }, verdict) {
	return view.freshness.state === "unknown" ? `${messages.verdict.unknown} (${verdict})` : verdict;
}
/**
* `4 of 9 due kept · 1 late · 2 overdue`, like the badge but in the page's language. `gone` is the number of missing issues.
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
	return [verdictText(page, assessment), ...others.map((state) => messages.labelled(messages.state[state], messages.number(counts[state])))].join(" · ");
}
/** Whether the verdict already gives the count of a state. A commitment that was kept early may not be due yet. */
function isInVerdict(state, { counts, due }) {
	if (state === "kept") return due.total === 0 || due.kept_on_time === counts.kept;
	return state === "overdue" || state === "removed" || state === "kept_late";
}

// api/page/wording.ts
/** Above this length, comparing two texts word by word costs more than it shows. */
const COMPARED_LENGTH = 4e3;
/** The promise as the report words it, with the words that changed since it was made. */
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
/** A commitment's permanent page, with the promise, its state and history, and links to the evidence. */
function renderCommitment(view, entry) {
	const page = createPage(view, 4);
	const { messages } = page;
	const { block } = entry;
	const state = unlessUnknown(page, messages.state[entry.state]);
	const { published } = block.report;
	const promised = messages.commitment.promisedBy(view.name, published === null ? null : dayText(messages, published));
	const body = html`
<p class="overline">${promised} <a href="${reportHref(page, entry)}">${block.report.title}</a></p>
<h1 lang="" dir="auto">${clip(block.subject, HEADING_LIMIT)}</h1>
<p class="verdict"><b class="${entry.state}">${unlessUnknown(page, outcomeText(page, entry))}</b></p>
${courseSection(page, entry)}
${section("words", messages.commitment.words(view.name), html`${wording(entry)}${commitmentFacts(page, entry)}`)}
${rewordings(page, entry)}
${section("history", messages.commitment.history, history(page, entry))}`;
	return renderDocument({
		site: view,
		root: page.root,
		title: `${clip(block.subject, TITLE_LIMIT$3)}: ${state} · ${view.title}`,
		description: `${capitalise(state)}. ${clip(block.text, HEADING_LIMIT)}`,
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
* `GET /embed.js`: the custom element `<follow-through>`, for any page. The element recounts overdue commitments if its data
* is out of date.
*/
function renderComponent({ language }) {
	const { verdict, embed, locale } = LANGUAGES[language];
	const constants = {
		locale,
		messages: {
			...verdict,
			see: embed.see,
			unreachable: embed.unreachable,
			recomputed: embed.recomputed,
			asOf: embed.asOf("{when}")
		},
		unknownAfterMs: UNKNOWN_AFTER_MS
	};
	return `const { locale, messages, unknownAfterMs } = ${JSON.stringify(constants)};\n${COMPONENT}`;
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
      line("p", unknown ? messages.unknown + " (" + verdict + ")" : verdict, counts.overdue + counts.removed > 0 ? "bad" : ""),
      line("small", messages.asOf.replace("{when}", when(freshness.observed_at, now)) + (counts === published ? "" : ". " + messages.recomputed)),
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
  return moment + ", " + new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(count), unit);
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
	const parts = headlineParts(page).map(({ text, isBad }) => isBad ? html`<em>${text}</em>` : text);
	const { view, messages } = page;
	return html`<h1>${view.freshness.state === "unknown" ? html`${messages.verdict.unknown} (${parts})` : parts}</h1>`;
}
/** The same in one line of text. */
function headlineText(page) {
	const texts = headlineParts(page).map(({ text }) => text);
	return unlessUnknown(page, texts.join(""));
}
function headlineParts(page) {
	const { assessment, snapshots } = page.view;
	const { headline: texts } = page.messages;
	const { counts, due } = assessment;
	const gone = goneIssues(snapshots).length;
	const removedEarly = counts.removed - due.removed;
	return [
		...counts.total === 0 ? [good(texts.none)] : due.total === 0 ? nothingDue(page, assessment) : dueParts(page),
		...removedEarly > 0 ? [good(". "), bad(texts.removed(removedEarly))] : [],
		...gone > 0 ? [good(". "), bad(texts.gone(gone))] : []
	];
}
/** `9 promises were due by today: 4 kept on time, 2 overdue`, or `6 promises were due by today. All 6 are overdue`. */
function dueParts({ view, messages }) {
	const { headline: texts, labelled } = messages;
	const { due } = view.assessment;
	const { today } = view.now;
	const lead = texts.due(due.total, today === null ? null : dayText(messages, today));
	const [first, ...others] = DUE_GROUPS.filter((group) => due[group] > 0);
	if (first !== void 0 && others.length === 0) return [good(`${lead}. `), {
		text: texts.all[first](due.total),
		isBad: BAD_GROUPS.has(first)
	}];
	const groups = [first, ...others].flatMap((group, index) => {
		if (group === void 0) return [];
		const part = {
			text: texts.groups[group](due[group]),
			isBad: BAD_GROUPS.has(group)
		};
		return index === 0 ? [part] : [good(", "), part];
	});
	return [good(labelled(lead, "")), ...groups];
}
/** Kept promises that aren't due yet are named here, because there is no other figure in the headline. */
function nothingDue({ messages: { headline: texts, labelled } }, { counts }) {
	const clauses = [...countOpen(counts) > 0 ? [texts.open(countOpen(counts))] : [], ...counts.kept > 0 ? [texts.early(counts.kept)] : []];
	return [good(clauses.length === 0 ? texts.nothingDue : labelled(texts.nothingDue, clauses.join(", ")))];
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

// api/page/progress-bar.ts
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
/** A report's progress bar: kept commitments first, followed by failed and open ones. */
function progressBar(states) {
	const parts = [...groupBy(states, (state) => MARKS[state].fill)].map(([tone, sameTone]) => ({
		tone,
		size: sameTone.length
	}));
	const order = [
		"good",
		"late",
		"warn",
		"bad",
		"open",
		"rest"
	];
	return bar(parts.toSorted((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone)), states.length);
}

// api/page/units.ts
/** If there are more promises, a bar replaces the squares. */
const MAX_SQUARES = 120;
const TITLE_LIMIT$2 = 40;
/** Groups whose squares are hollow, because nothing has been done yet. */
const HOLLOW = /* @__PURE__ */ new Set([
	"rescheduled",
	"grace",
	"not_due",
	"undated"
]);
/**
* One linked square per promise, by group, with each group's count. The squares add up to the total. `linked` is false where
* only the counts fit.
*/
function units(page, linked = true) {
	const { view } = page;
	const byGroup = groupBy(view.entries, (entry) => unitGroup(view, entry));
	const groups = UNIT_GROUPS.filter((group) => group === "kept" || byGroup.has(group)).map((id) => {
		const entries = byGroup.get(id) ?? [];
		return {
			id,
			entries,
			tone: entries.length === 0 ? "ink" : toneOf(id)
		};
	});
	const hasSquares = linked && view.entries.length <= 120;
	const total = hasSquares ? "" : bar(groups.map(({ tone, entries }) => ({
		tone: tone === "ink" ? "open" : tone,
		size: entries.length
	})), view.entries.length);
	return html`${total}<ul class="units">${groups.map(({ id, entries, tone }) => html`
<li class="${tone}">${hasSquares ? html`<div class="squares">${entries.map((entry) => square(page, id, entry))}</div>` : ""}${name(page, id, entries.length, linked)}${note(page, id, entries)}</li>`)}</ul>`;
}
/** A group's own tone, which is that of its most common state. */
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
	if (group === "overdue") return unitNotes.longest(Math.max(...entries.map(({ days_overdue }) => days_overdue)));
	if (group === "kept") return count((entry) => !isFirstDatePast(entry, view.now), unitNotes.early);
	if (group === "undated") return unitNotes.neverOverdue;
	if (group === "withdrawn") return count(({ reason }) => reason === null, unitNotes.withoutReason);
	if (group === "already_done") return [unitNotes.whenPublished, count((entry) => !hasProof(entry), unitNotes.withoutEvidence)].filter((text) => text !== "").join("; ");
	if (group !== "not_due") return "";
	const [next] = entries.flatMap(({ block: { due } }) => due === null ? [] : [due]).toSorted((a, b) => a < b ? -1 : 1);
	return next === void 0 ? "" : unitNotes.next(dayText(messages, next));
}
/** Whether any evidence counts. */
function hasProof({ evidence }) {
	return evidence.some(({ rejected }) => rejected === null);
}

// api/page/embed.ts
/** A page that contains only the verdict, for use in an iframe on other sites. */
function renderEmbed(view) {
	const page = createPage(view, 1);
	const { messages } = page;
	const verdict = currentVerdict(page);
	const isEmpty = view.assessment.counts.total === 0;
	const body = html`
${isEmpty ? "" : html`<p class="overline">${messages.headline.overline(view.name, view.reports.length)}</p>`}
${headline(page)}
${isEmpty ? html`<p>${messages.notNone}</p>` : units(page, false)}
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
* A list of commitments, earliest due date first. On a report's page (`inReport`), all rows are shown, without the report's
* name.
*/
function commitmentList(page, entries, inReport = false) {
	const sorted = [...groupBy(entries, ({ block }) => block.due ?? "9")].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([, sameDay]) => sameDay);
	const shown = inReport ? sorted : sorted.slice(0, 200);
	return html`<ul class="list">${shown.map((entry) => row(page, entry, inReport))}</ul>
${omittedNote(page, sorted.length - shown.length)}`;
}
/** A link to the reports if `count` rows are left out; empty if none are. */
function omittedNote({ messages }, count) {
	return count > 0 ? html`<p><a href="#reports">${messages.more(count)}</a></p>` : html``;
}
function row(page, entry, inReport) {
	const { block, repository } = entry;
	const { view, messages } = page;
	const where = view.snapshots.length > 1 ? ` · ${repository.name}` : "";
	const meta = [
		...block.owner === null ? [] : [html`<bdi>${block.owner}</bdi>`],
		...inReport ? [] : [`${messages.row.after} ${messages.quoted(block.report.title)}${where}`],
		...movedText(page, entry),
		...block.due === null && block.due_text ? [messages.due.noDay(block.due_text)] : []
	].map((part, index) => index === 0 ? part : html` · ${part}`);
	const reason = reasonText(page, entry);
	return html`
<li>${rowDates(page, entry)} <a href="${commitmentHref(page, entry)}" lang="" dir="auto">${clip(block.subject, TITLE_LIMIT)}</a>${meta.length === 0 ? "" : html`<p>${meta}</p>`}${reason === "" ? "" : html`<p>${reason}</p>`}</li>`;
}
/** `moved twice, first due 1 Nov`: keeps every slip in view, whatever the current due date is. */
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
* `1 Mar 2026 → 15 May 2026 (1 slip, +75 days)`: the history of the due dates, so that the current one never hides a
* slip.
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
	const moved = slips.length > 0 ? ` (${messages.due.slips(slips.length, daysMoved, isHistoryComplete(block))})` : "";
	return `${inZone(dates.join(" → "), block.time_zone)}${moved}`;
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
/** The commitments whose due dates moved furthest, with timelines on a common scale; null if no due date moved. */
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
/** Older events are only in the JSON list. */
const MAX_EVENTS$1 = 500;
/** The page of everything that changed, with the due dates that moved and what was kept in each quarter. */
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
/** The missing tracked issues, each with the reason if it is known; null if there are none. */
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
/** The home page: the verdict as its heading, one square per promise, and all promises by state. */
function renderHome(view) {
	const page = createPage(view, 0);
	const { messages } = page;
	const isEmpty = view.assessment.counts.total === 0;
	const body = html`
${isEmpty ? "" : html`<p class="overline">${messages.headline.overline(view.name, view.reports.length)}</p>`}
${headline(page)}
<p class="lead">${isEmpty ? messages.notNone : leadText(page)}</p>
${isEmpty ? "" : [units(page), ...stateSections(page, view.entries)]}
${sectionUnlessNull("lost", messages.sections.lost, goneList(page))}
${isEmpty ? "" : section("reports", messages.sections.reports, reportList(page))}
${section("log", messages.sections.log, changeLog(page, MAX_EVENTS))}`;
	return renderDocument({
		site: view,
		root: page.root,
		title: `${currentVerdict(page)} · ${view.title}`,
		description: `${headlineText(page)}. ${isEmpty ? messages.notNone : ""}`.trim(),
		path: "",
		body,
		facts: page
	});
}
/** The number of promises, since when, and how many name no owner. */
function leadText({ view, messages }) {
	const { headline: texts } = messages;
	const dates = view.entries.flatMap(({ block: { report } }) => report.published === null ? [] : [report.published]);
	const since = dates.length === 0 ? null : dates.reduce((a, b) => a < b ? a : b);
	const ownerless = view.entries.filter(({ block }) => block.owner === null).length;
	return [texts.total(view.entries.length, since === null ? null : dayText(messages, since)), ...ownerless === 0 ? [] : [texts.ownerless(ownerless)]].join(" ");
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
		return html`<li>${messages.labelled(count === null ? unknown : messages.number(count), untrackedRows[key])}</li>`;
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
const PICTURE = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAABLAAAAJ2CAIAAADAIuwLAAAQAElEQVR4nOzdBXgUV9vG8YGgwYITglvQBIfg7u5OoUbdKG2pfu1bWlqs7oq7uwZ3CBAIIQLEiABJcP+eZJLtspbZjZBk/r/m6rXMzm5WZjLnnufMObke3L+rAAAAAAD0J6cCAAAAANAlAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgU7kUAOlg46ZNzz77nGKndm3b/vvvP3Y9ZPbs2Xv37QsICAgNDatRo3q1atU7derYvVs3JWPFxcXV8/BU7JQrV66gwAAFmr03efLcufMUO33y8cfjx49TACAtcNwBshkCIZBVnT595q2JE319fQ1Ljh07Lj+LFy/u2bPHF1OmuLi4KAAApBGOO0C2RJdRIEs6dcp38JAhxkdlY2vXrhs2fPi1a9cUAADSAscdILvK8eD+XQWavfHmW0uXLlXS1Pjx4z75+GPlSevStauf31nFIW+9+cZrr72mwMiDBw+OHz++e/fuXbt3HzlyVP6p5VEau4zKs3Xs1CUoKND2amPGjPnfZ58qGSUgIGCXvNvde/bt33f9+nUtD6Hrjr1u3ry5Z+8e+ZzlJzAwUOOj6DIKIJU47gDZGBVCIF04OTk1atRIcvKSxYt9jh+rVq2aknbWb1if4lFZ/Pvvv9HR0UpGkfc4btxTf/zx22nfU/3799PykPv37yuwh7Ozc+dOnT/9v//bvm3r4kWLFADIEBx3gGyMQAiku8KFCxco4Kyknc2bt2hcc9u27cqTULx4CS2ryZlaBY6qUKGcAgAZguMOkI2xV9infbt28XHxfmf9QkJClNQpWbJkpUoVy5cv36JFCyUTGNC//8lTvmFhYRcvXoyJidH4qCpVqtaq5d6wUSMFGSjyUqTGNS9dilAAAEgdjjtANkYgtE+fPr3lR27Ex8efPHXyhM/JL778UvvDR4wY3rp164oVKlauXKlAgQJKZjJhwgTD7Rs3bly8GBIaFhIaEvbxJ5+Yrzzl8/+5u9esU6e2s3NaFr6g0e07dzSueecuFwkDAFKL4w6QjREIHVS4cOGWLVrKz4aNG44dO67xUfnz5+/Zo4eSpia//8H54PPGS156+QV5YUoqSFitVaum/Fh8a927dRs1apSCJ6dUyZIa1yxZQuuaAABYw3EHyMYIhKnVq2dP7YFwxYqVH7z/vpOTk5JGgoOD5syZY7LQ2Tl/KgOhwbbtFq4E6NChg4InysvLa8PGjVrWbNeurQIAQOpw3AGyMQaVSa1evXrmyJFD48qXL1/23rlTSTtz5y0wX7h5y5awsDAlLWzfvs1kibzZLl06K3iiBg4cULRo0RRXa9+uXeXKlRUAAFKH4w6QjREIU8vVtaxd5bhVq1YpaeTOnTuLFy82X/7o0aMFC9NgPPpLly6dOHHSZGELrxZaDglIV4ULF/74o49sr1OkSJEPP/xAAQAg1TjuANkYgTAN9Oxpx2WBGzZsvH37tpIW1q/fcPXqVYt3zZs37+HDh0rqbNmy1Xxhx470F80UBgzo/8nHH1u7t2DBgr//9lvaTn4IZD/y17hZc68KFSuZ/CxfvkIB8DiOO0B2RSBMAxIItU9rc/PmzXXr1itpYaH1MmB0dLTGvv42bN++w3xh165dFGQO48ePmzNndscOHY0XOjs7Dx48ePmyZc2aNVUA2PTnn39FRDBEPqAVxx0gW2JQmTTg4uLSoX37TZs3a1x/9eo1cppNSZ3g4KA9e/fYWGHhgoU9undXHHXr1q1du3eZLKxXr2758uUVZBptWreWn8jIyMCgIPlnDiWHp6cHc4EAWly7du3nX35VANiD4w6Q/RAI00avXr20B0Lvnd4xMTElSpRQUmHO3Pm2V9jh7R0WFubm5qY4ZPee3eZdWzt36qQg8ymdSMmC7t+/rwBPyPc//BAbe1UBYD+OO0B2QpfRtNGtW1ftp8fkj5EUCZVUuHPnzpIlS2yv8+jRo9lmM1JoZ7G/aKdOjC/qoJw59bWvaXy/2vtaA2krIiLin3/+VQBkFxx3AIcRCNNGvnz57Lq4btXq1UoqrFu33tpwMsYWL17i8JmwTZtMC55SbKxbt44Chzg56esIlCtXmk22CaSHb7799ubNmwqA7ILjDuAwAmGa6dmzp/aVjxw5cuHCBcVRixYt1rJadHS0YwPYnDhxMioqymRh9+7dFDgqT+7cip7kzp1HATKroKDAhWkxNw+AzIPjDuAwAmGaad+uXeHChbWvv2zZcsUhKQ4nY2zBgoWK/czno1cS+otyAaHj8uTR14Eqr87ebybn5MSf+sd8PW36gwcPFADZCMcdwGG0EtJM7ty5+/TprX19h3uNpjicjLHde3ZLgFTstH2Ht8kSF5eizZoynLTj8ufPr+hJvnz5FGQaeuuxbNuJEyfXrl2nAMheOO4ADqOVkJZ69uwxZ85cjSsHBgYeOXKkUaNGij20DCdjYvaceR99+IH29a9cuXL06FGThV27dnZySoPe+Tu8vY8fOxZ/LcGNGzdvXL+eK1fuwkUKFSlSpHixYrVq12rcqJGETyXTu3379pGjRyLCIyIjo6Kio8SN6zcKFCiQ39m5QAJn9e3UrVNHfTsFCxVSsjjZKkJCQqOi5B3LG46MvRorR1/nAs7qOy5SuHAN9xq1a9UqV66crFy4sKb3y2hvGSN3Sj2WZXu+ePHipcjI0JDQq1evlihRolTpUqVKlixTpkzx4sWVtBAbGxsaGib/ya8IjwiXWzGXY+TvQFzctfj4uBs3bpis7+patlixokVdihZxKVK0aNGSJUrU86jr1dxLNjYldaZMmaIgM8mix4Xr16/v3bfP/6z/uYBzERERMTGXhew+pUuXlk23WNHiLi5FXIq6FCtW3LVM6SpVq1auVMnV1VVxiOyhIfL3NyxMdqCw8PDQ0NCY6MuxcbGJe1ACk/VLlSolO4+8CvkM5TXIHl21StXWrVvJciVL4bgDZAwCYVpq4dVC2k+XLl3SuP7qNWvsDYRyYlvLcDLGli5d+s6kt/PmzatxffPhZJRU9xdds3bN+vUbd+zYIUevFFeuXbtW1y5dR44ckQkPXdHR0Rs3btq+fcfmLVpnGalYsWKd2rUvRWrdKqx54803Iy9F2fuozz//rHLlyoqjbt68uX1Hgi1btkpbR8tDJD/Uq1tX+/aWfp56atzdu/cUR5Ur7/bV1KlKevp8yhe+p3y1rNmtW5cxY8YojrLWY1m+3O3bt+/bt+/sWX9rj5UNeMLzz8v+qDhEdvkPPvzw4MFD0pS164ERcrolItx8eft27d555x35K6HYKSgocP/+g7t275JGfIor//zLz4sXWz711qKF18svv6SkEX9//08++VRJhc6dO40b95SSnkaPHvPgwUMta77++mtNmzZRtMm6xwXZhObPn79y5SqL90YmsvZYNze34sWLvT/5fS+v5ooGs2bN2rxly8mTpxR7RCUyX16nTp0XJkzQ3puJ4w6gEwTCtJQjR47evXv/9ttvGteXw8mHH3xgV+Vt8WJNw8kYkwC5Zs2agQMHalxf/gqbLJHzcNIIUxwyb97873/4QU5nan/I6dNn5GfmrFlDhw6Z/N57UhxQMgEpnH49bdqCkkbEcQAAEABJREFUBQvtvfToQiIl1Xx8TgQEBCh2cngcxXv37v3xxx8//PiT+bln2+T4Lef7Na6crsN/S6PNfC5N7aTlpKSzs35+u/fs1rJmzVo1lVSQE+rG/5T9ceGixcuWLZOaQ4qPla33vcmT//zrzxnTZ3h6eih2un792vLlK5S0kxBid+x47rnnJr71Zoo9xCRS7pXtYP+B/fv3SwlU0ezMGT9rd5Uuk5Zzr0mVSeM2YE0N9+pKOtuzd6/GosrYpzSdtsi6x4U7d+58PmXK33//ozgqLNGVq1c0rr9q9RoH/vJb4+vr+/Irr8i+/8UXU7SUKznuADrBNYRprHevXtpXtutPmJI0nMxexX4LF2kdT+/u3bs7d+0yWdiuXVsHxkSR52nbrsO7771n11Hf2MKFi3r36SuNAOWJkkOUhPx27TvOnTtPJwNRbNq8uWu37lO++NLeozIypwLJgfDSpUsT357UomWrb775RksaNDh3LqB3nz7rN2xQModff/11zNix8fHxtlfr1LnrG2++tWjRIrvSINJPlj4uyPmFwUOGpCYNZhLbtm/v13+gjX4BTwTHHeAJ4jRJGqtf37NatWraz6itWrWqY4cOGleePWee4pD9+w/4+Z2tWdM9xTV379kjZ6xNFnbq2FGx09KlS6UdpqSaNOMGDhr0+++/tWzRQnkSpMX5zLPPygeoPGmTJ7+7deu2zZu3WOwIlFYePXr08SefZIMWj/jwg/fnL1hwSlufTGMNGtRv0qRp69atlHT20ksv1apd6+DBQ0eOHLG2TuXKVTp27DBo4AAldQ4cOLh02VLHhh02eOutiRUrVKhdu7aSRmrUqO7h4eleo3qpUqWLlyh+8cLFoOAgqeZp+dZkrxwydOjCBQuKFCmiZFlVq1Z9+eWXli5dFhERYdcDnZ2dGzVs2KRJ465d031CoFkzZx48dGjfvr1yXsDaOo0bN27frl3DBg1sPE+WPi74+/uPHjPW2tfUqmWrkqVKFC9ePH9+58jIyKjIyFO+vjExMUp6KlWqlGwDdevWkd2njGuZmOiYgMCAUydPee/cmeJjJdwOGjx47pw5Hh71bKzGcQfQiRwP7t9VkKZmzpw1c9YsjSvLQf3I4UNahkm4c+dO02bN7b2A0GDcuKf+75NPUlzto48/NvmjnCtXLp/jxwrZMybKd999//W0aTZWkPf72quvdO3axdW1rJyk/PHHH21XHuSwt27tmoy/dEQOmePGP3P69OkU1yxZsqS8Iy8vr/Lly9+/f19iZGxsnPwXcjHkXECANKQ0XgHSrm3bf/9N4aAor+evv//WOIva+nVr7er6+OJLL69Zs0bLms8991y/vn3LlXNzcXGRBlDiuAbx0loKCgo8ePCw9l5wFy+cV9LTiRMnP/3sUwldKa5Zr17dSZMmNW7UyIFhS2bPnn3lSlIfsOLFS4waNdKeRyu3bt06dPjw119/7eNzwnj5qpUr5RyTtUfJ9tmseUafKGnUqNHyZUu1r2/xRUrKlYjbt2+fChUqWHzUDPkbqu2vaM+ePX768Udr99apW0/L9Wl2GThw4MwZ05W0JkWbSZPe0dLsls9t7JgxEsAUO8lmJpVVwz89PD3tvRbg8uXLBw4efPvtScafqrt7jQXz56c4+FCWPi7InzgpXhn2cWP9+vV9/bVXq1Span6XFOG3bdv22+9/mBeof/rpx549eigadOjYyeQUs5wB6Se/tU9va9vAho0b33nnXS2thYoVK8pnqOX4znEHyN4IhGnv/Pnzbdq2077+zBkzBmo4/b9s2fLX33hDcZT8xT908IDkT9urtWjZyqQnT5vWrefMma1oluI5YCcnp/nz5jVv3sx44VNPjZP2kI1HyfnXuXNn58iRQ8ko0pAdMHCwlpEwpEn65Rdf2C5T9O7Tx6Stb5GWQCiWL1/x2uuvKxrYdWAeNWq0eYdhc1Ig+uH776SyYWOdTz/73++//65okAEH5i1bt4wf/0yKqxUrVkz2kRQH5DQXHBzctl17wz9lK927Z7ebm5tiDzlH3tyrhXH9QRrr//zzt42HpCYQSpu7fHk3Kfg4cI5J/iDInwWNK5u8SGm+T3p74pAhQ1J84Lx589997z1FA41/QpXEC6i69+ipZc1vZs3q37+fkrE+n/LFL7/8kuJqXbt0+e23XxX7SWv+7UmTDP+sVKmS947t9v5RNdnaxaS3305xlJ2sflx49tnnNm7aZL68Y4cOf/31Z4oP/+eff76c+pXxULoOB8LXX399/LinJA7ZfpTUMzt17qJoMHz4sKlffqllTY47QDbGNYRpT46yDRrU176+xhNj5sPJSFVK0UxO6K5encIvklOA5td12DW+aHh4+Cf/l8KIec8//5zJUV988snHth8lZ/4y+PqlDz74WEsafOaZp6VAkaU7rankOKrlqOzVvPmypUtsH5Uzmw7tO2gpI8jpf4ttvhTNm7/A+J8S7ebOs7t39959e016o/Xp00dJU82aNf3fZ59KW83/rN+B/XuXLF4sxf8D+/fZNS2NmD/PjqlQTQwbNkxLGhRDhgyWeruWNR0YaitzGjZU0yezZavWoRdN/P3PYyeb5Nyllr6FJlasWGmyJMU0ntWPC/IrrP1l+OILTVOYjB079qupmkKXbfLn9803Xk8xDSoJnbFrSCVZ0UDONZtfJ5JhsvFxB8haCITpokf37tpXlkNyilcaWBxOZtiwoXadw/4npdLTtm0WzsV2727HBSqTJr1j+3LwggULPvfss+bLJUXLuV7Fpn8y8AIDSelaJpaoUaP6ZG1FjEwuJCRk+oyZKa6WL1++adO+TrHOrF3GjPaWM2dOSRda1ly+zO7xMO/cuWPejUqW2DvV1dq1643/KR9yt25dlTTSu3dvKVouXrRozJgxcubeeHBOV1fXZ5555s8/NZ1WV2mZtsEaqW5pXFO2jXFPjdWyprweiRxK1iftXS1zNjx48MDe2WjF8eM+UiA1WbjQ/mtK16x97MSi/N1OcbDKrH5cWLzI8qctNasyZcoo2vTo0UPeppI6nTt31r7yCxNe0LKa/AWzONdUBsjexx0gayEQpos+fXpr78QiDcdVq1bbXme22Xz38vwjhg8fNnSYotmpU762ey3u8N5hsqRhwwalS2sdY337jh0pnupr4eVVrFgxi3c1bNTQ9mP37d9/9OgxJf3Fx8d/+tn/tKz52aefZY9Dy+TJ75vPDG7u5Zde1Fi00SjDJggePkzTnrJt+zbt84iq1qxZGxtr2usyOjp6/fr12p9Emvgm63fv3j31M7AbNGrYUJ242ZpOHTt99OGHijZXr17VcmGtucqVK9erV1f7+q1aae2YevToUSVbGDRwkJbVli5bpthp/gILdd0NGzfaNViIHERMxpVJsQyV1Y8Lcrp2y9YtFu+qUqWKopmTk1OnTnYPz2bCrpNEtWvX0tiN6Njx48qTkO2PO0AWQiBMF66uZVt42XFtz6rVtgKhnMBbutT08N++XTs3Nzcvr+bVq1dTNFu4yOr54CtXrhw6dNhkYccOdhzAFmm43NzLy8vaXTXdaygpmTN3rpL+Zs+eoyUVSKVF48zCmdzhw4e19BzLnTv36NGjlTSVYXFa2hMtW7RMcTUJZvZOmrdg4QKLy+fPt6P2smv3bpNOgP369VUy1qhRI1McF8QgKDhIsV8XzeVBValSWnvFX7oUqWQLcjJRSyXEz++sXRn42jXLs0HKBj9/vh0dgNetX2f8z7x58/bqlcI1mVn9uHDE+uccb+fsCO3sGVzAnJyftX1ax5zGEXeiIp/A7qOH4w6QhRAI00vPnpquF1fJod3G3OVSgjAf+GFI8tUmo0aOUjRbuXKVtRljt23b9ujRI5OF2i8glNPMcrI5xdVsDFhftmzKg3DIIURJf2vXrdWy2sgRI5RsYe26dVpWk036SU0GnSYGDuyvZbUF2obRU50963/gwEGLd+3eszs4OFjRZu3axza5MmXKtGqZcnxNW/ny5Rs/bpzGlePjHBm6s2sXOzq8CdneNHa1iEzPMfEzkqTB3r01TWa7dNlyRbMlS5bevn3b4l3z5i98+PChoo3JhehSsLJdx84Gx4VL1qcDOXrs2K1btxTNOnfulJrxbzp3sm/3ESW0neKJjHoCgVAnxx0gqyAQphc5b2rXWSgbR3eLw8l065rUdWTQoIHGVwTZJueJl1npa7Rt+w6TJZUrV6lVq6aizbx5miZtd3Mra+2uokVTHpfl/Pnz6T2zk7+/v8aZ63r1siPzZ1ryra1dq+nA3KWz3c2RTKVXr15aRlcPDg7S3r6cPWeOw/ca3Lt3b8OGxxrNffv2dXJyUjJcq1Zap17UPnO0q2vZBQvmqz/2zpQgrWeNXdYtzgeQRWnsNbpixQprGc/cnLlWN8WIiPBNmzVdQnb06DGTE5cp9hfNBseFCOu9Ra5fv/7d998rmsnfn/999ulbb74hP9Wrae3aM+3rr9XdZ+RIu09BFi2mKUpdvpzRu49+jjtAVkEgTC8uLi7tHx+b2zZrOU2ap+ZDOIwYMSJnzqTvTo4xdvUum2epg5D8dd6xY4fJwq5d7ejfZXtwcANr044pCXMrpTxymvA54aOkp1WrNQ366u5ew8UlO5y2lK1L41VzTZs2VbIyOW8iQUvLmsuWa6q9SHFgmc1LuZYsWXbnzh0lJTu8d5jkq37ahgdMc8WKad2kr2u48seghZeX+qPYT2NFRXuNK/Nr1qypnIxLcTU5u2dyHsGaPXttTSivaB5aZt3jl7kWK1YsxWNcNjguPHhga9P6/vsfvpw6VdFs9OjRryWqUSPlrrCqhg0bqLuPlsFFTWTa3Uc/xx0gqyAQpqMUL64wdvHiRYt1CYvDyZiMTm7v0DJHjhwxWSh/nc0Hnu7UUesFhPfu3dMy8brtzkV58uRRNDjhc1JJT/v27dWyWpMmKQ8GmCXs3avp/VavXi1jJoBOV4O0zVa3cuUqLbWXpUuX2R6uPTb26qpVq5SUmJwpr127ll1zOqch7bOnPHqUfQJYJqRx/oll2oaWWbgwhbwnsS3FKXYePXq0+vFr3fv372e7jp09jgvFUuqv+OOPP7Vq3Wb+/AUKNNPVcQfIEgiE6ahLl852DZRsPrSMxeFkOnXsZDLntZxBtKsFOd/sfPB2s/O4JUuWbNJEa/8uOepr6RdkbRw5lcaOryFmMyWmITlReuKEpoaFu+bzu5ncaV9Nw0W6u2vtPJyZNWzYsGZN9xRXk9rLunUpjxGqZbLBBSm1xSV5btz42BRn/ftl9HzoBg6UIJAehg4doqXPsPfOnSmWWa5evZpi3zwJeymOy3Lw4CHTeTJ7p1DHzh7HBdsvTyXnc995990GDRt9PW269iuH9UxXxx0gSyAQpiM58dnFnkEUVq9eY3L4tDiczNBhFk4ejx5lx9AyUrWIj483XmLe9UheufbL3319Uz4NrCSMl5Dfxr0aL7m8ZWVQnDqNB/gAABAASURBVDRx9qy/lj5+wq1cykMdZAnHfTR1tTI5B5F1DRmcNrWXQ4cOm8/qZnE12ahsrLB12zbjgddlpxs4cKDyhDAaeyYhIUTLpVMS5MyvMDcxd+48qdQpKVm0aLHtb3/9hsdOkVStWrVBg/qKTdnjuKB9HO/Lly9/9913bdu1HzBw0M8//3z+/HkFVujtuANkfgTC9NWzpx29RuVwsn3HY5W6RYtMBzx0dS1rsSdn//79tE96K0WJJUuWGv7p7+8fanZ6Vfv4ouLkKU0HfienFA7tWo79tjvppZLGFowo65odDlQhISHmZxwscitbVskWBgzonzdv3hRX27V7t+3ay/wFWnuI/Tt7to17TUqRbdu0KVGihALdG6Cte/OSpbaud5XEuCilxKiKjo62URWX51m58rHOzwMHpPzyssdxoWHDhoULF7brIYcPH57yxZdt2rbr3qPnl1Onauk3qys6PO4AmR+BMH11aN/ermOJ8aDewcFB+/bvN1lh+LAhhuFkjOXPn3/QIDsKC/Pm/9fbbdu2bSb3Sm2ztebxBkVYaJiW1XLlckpphZQP/DfSs0J4+swZjWtWqVJZyfpO+WoaT1VJqIhmkwOz1F46a6u92LjySloza9ZoGnxILF++3NrY9HJqxmTv6/uEhpN5suLi4i5evCjt5n379u/dt8/45+7du4oude7UScvVUxZHHTPYtn2b9jqVjavg9u7bazJP5kANeTXbHBe8mjs436yvr++PP/7Us1ev55+fICdelfRx48aN8PDw06fPHDhw0GT3uRxzWcl8dHjcATI/ZudMX7lz5+7Vq+e8eVpn/t24cZP8cVcvsjcfTsbJyWmE9bnvRo4Y+fff/yja+Pufk7aXOq+6t7fp5LAdO3bQeCm/SuPB+MSJkxUqVlJS5+ZNO4Y3tFd4WLiW1eRr1T7VR2am8f0KlyLZZyYoOXWiJc4tXLT41VdftdhxesmSJdpH/JfaxdKlS0dZ6tS9YcNG4/6izs7O3bp1U7Iv+dCOHjvmc9xHXIq8FBsbHxt7NTvNGJGG5MSfbKgSJ1Jcc9my5dZGcF0wX9Pwoao9e/cEBwdXrmzhVJfJVYitWrZydXVVUpJtjgu9e/feuGmTkgrrN2yQn1GjRk586y0tFyVaIydNfHyOHzl6LCTkYmxsbFxcfOSTmFM+lfR53AEyOSqE6U7jLMOqmzdvbtiwQbEynEyXzp1tnDN2d6/RvHkzRbMFCxPOB8fHx5ufYLZ3AtwbN9KxG6eJW7e0NsQdcFNbC0bqsUq2oH1WZS3dLLOKdm3blitXLsXVQkND91oaclaKh+Yna2yba+WU0PrHx/Hv3r277REXs64zZ/zeeffd+g0aDhs2/Isvv1y3fv3Ro8eCggJJgzYMHqRpQkI5u2HxD1dYWJjGCQYNLM6c+eDBg/XrNxgv0VjHzjbHhT59ejdq1EhJtTlz5rbv0HHDRk2ThRiLioqaMXNW02bNpdg4+f0P5ATTwYOH5KxuVkyDil6PO0AmRyBMdy28WpQpU0b7+qtWJYw1Ksd48072Q1Iai3zokKGKZuqINVu3bpMGrvHyXLlydehgxwyKSsKBPx2762Skm7c0vZHsUR5UNL9fJXsdmKX2MmCApgu0li1bYb5w1+7dxt3wypcvr6TE19fXfFIZORezfsNj7Wy7JhTNKsLDw596alzXbt3mz19w82Y2+UORMapWraqls6J8qhYr3vPmLzD+265lQzU/C6kkbvAm/UW7d9dUx842xwXx7jvvKGlBjrnPPff8zJmzNK4vRfWPPv64cZOms2bN0jhxX+anz+MOkMkRCNNdjhw5evfurX397Tt2xMTELLQ0nEz7du1sP3bgwAHaZ0u/d+/e4sWLd3jvMFnepnXrQoUKKfa4du2aki1obMFkn0B4U/uB2Y4uxJnf0CGDtay2du1a849oweOztsyYPl3LTrdgoekevfHxQoGcNmrVsqWSvWzctKl7j54aZyeHuYEDNZ65sDC0zAKjcY9kE505Y4aSEokr5sOWyqlD439KeVDjhfHZ5rggmjVrOuXzz5U0MnPWrO+//yHF1c6e9e/Tt6/2K0GyCt0ed4DMjECYEXr3sqPXqJgxc9b+/QdMFo4eNdLicDImhg2zo0gosXPHDm+ThZ06aZ2P3iBHjmyyId27p2kEC5OaatZ1927K49Gr0uktP6l5DqRa0qplysMmScNFrdgbREVFGffzrFOnjrQUh2qYRnzVqlUm7eN160y64fXVMvVcFrJh48Znn31O43CC48Y9NWP6tCWLFx8+dPDihfOGHy3XqmVjvXr10nJ6bu++fSEhIcZLpGYYHR1t+OeQIYObNm2iZbpak1lq5byhyZkL7eMeZZvjgmrUqJHfffutkka++vpr2x16L168OHDQID+/s4oGPXv0kLw6d+6c3bt2Gu8+/fs/sUlNbdDtcQfIzBhUJiPUr+9ZoUIF+fuucf05ZhdySEtxiLaaxvBhQ3/++WdFm3PnAswXahmD0USRIoVjY1Nu9rXw8lqwQOv4Ok+Exqk7sk3PN+1XrKXTJToaJxlLD4MGDdy9Z3eKqy1bvsz4JMv8+fONJwsdO2aM/H/E8GG//vqr7bbL7du3Fy5c9MwzT6v/jI2N9d752LmYftlrfFHJJ5MmvatlzU4dO/3vf5+WZXx5S5ydnXv37qVlWDIpQb898S3DP+fNe2zI0JEjhsv/nxo79u1Jk2w/z+HDCTNnurvXUP+5fceOuLg4w73FihVr307rBQXZ5rhgIGG4atWqL738SnBwkJJqX3451cZsk6++9rrJdMEWVatWbeqXXzZp0ljJOvR83AEyLSqEGUTjNUvWdOvWTcsQ5KJy5cptWrdWHCXHldKlSyt20vj3/cHDB0rmVsBZ0xvRfk18JleooNYDs/ZBNbOKHj26a6m9SK3eUHt5+PDhPKNhG+X0gVotkZ0uxe7cSkLt5b9W77p1643PUteuXUtL9SYLmTjxbS1hQD63P//8nTRow6CBmuYTWr58ueGURHBwsPHJjnZt26pjh/br11dL9+Z//v2vj+LatY/1F5WKk/Y6drY5LhirW7eO945tb0+cqKRaQEDAQrOe5KrpM2YePXpUSYmbm9uypUuyVhpU9H3cATItAmEGGZC6nht2dQQdNtyOlU107GB3f1EloWWs6e/7vXtaO4o8KRovnsxGFUJNFVFx+052OzDny5evf//+WtY0zEG/afPmiIj/BkwfOnSIYbzZYcOHpfg8UpDfs3ePenvdusfG8e/fLzP27HKYr6+v+RyqFn3++f8U2NS4ceOaNd1TXC00NNR7Z9IEQiaDhRo2zrx58w4alPKpyRUrVqrnvKQ5vmnTY90a+/S2o46dbY4L5l555eVjR4+89eYbdo0YZ27lylUWl8+bN0/RYOJbb7q4uChZjZ6PO0CmRSDMIJUqVfL09FAcIo+1q+jXrWu3kiVLKg7p3LmTYr+C2v6+Z/4Dv7MdXVmyQ5FQYxdZJZueqdVYe1m8eInUBpWEWd0e64Y3ZvRow+0unTu7uqZc5lLn/o6Ojt61+78CTo4cOfr0yVb9RZcuW6ZltVYtW2mZ/wMaN9RliR/7nTt3liz57/OXzbJb166Gf462NB+mievXry9ZskRubNm61XiezKpVqzZoUF/RLNscFywqXrz4a6+9dvDA/r/++nPgwIGOzS4ohVzjT1i1YeNG4+s/rXF2du7Zs6eSBen8uANkTgTCjNOzRw/FIcOGDrU4O7Y1uXLlGj58uGK/ypWrVK9eXbGfa1lNAz/cuJHZQ1ShQloPVDExMUrWV0Bz150rj487nz3Ur++ppfYSGRm5w9s7LCxs+44dhoUtW7Q0nsI7Z86co0amvNOtX7/h6tWrUh40vuCwbZs22WnoFGnfW5y9wFyLFl4KNBg0aJCWjpqydcXFxa1cudK4s+6woUOMRyPTeE3BvMQzF+vWPTZP5kA7L3zINscF2zp26DBzxvTjx44uWbz4ueees3cqUV/f0yZLVixfoeFxStMmTbLoeNc6P+4AmROBMOP0dWjQiNy5cw/X0BvNxPBh9mVIVc+e3RWH1KheQ8tqWq4perLcNF/LdDFE6xBBmVk5N631mYshoUp2NHyYplMnK1as+Hf2bOMUZ75XDh2acldtCUvz5s13bJrvrCIoKFjjyKI1a6WcxqEkDuXSrVvXFFeT2uDq1WuMhwmVGDly5AiT1YaPSHmb9/X19d6502R6Q41zYBhkm+OCRk2bNvng/ckH9u97e+JE7ad4omNMi4GHjxzR8DjFvWZNJWviuANkQgTCjOPqWraFl91nxLt371a0qNapBQ3c3Nw6d7K782enjo5cQChquGs68F+5ckXJ3OrU1Tqwx8ULIUrWV6dObY1DRFy8eEHJjvr31zQX/IoVK5csWWr4Z6lSpfr0MZ1cVBZqiXYSLPfu22e8pFs3TdN8ZxXad/Oyrowlo9WgQZp6jf78yy9HjOKExEjz0ch69uihpXvzu+++Z/zPVi1b2VvHzjbHBbsULlz4lVdellj43bffVq5cJcX1Lz/e2UTOOmnpL6ok7D5ZtVsBxx0gEyIQZqhevezu8e9AeVBl79AykiEbNGigOKRO7Voa1zx58pSSidWprTUQXsgWByqpP9fVloEvXkyXAPzE54NycSmqsUBn3EqzNvGglsGfIiIijP8pVRd7+5hlcrFxsRrXzGZvPF21b9dey0DTJpMbDRtm+fAxTMPMmWFhYcb/ND8DkqLscVwICQmRMzjyExAQYNcD5Q+L945tvXun8LnFxz82PWlcXKzGyfcKFHBWsiaOO0AmRCDMUL169bJrApxKlSq18GqhOKRD+w6u9pyA79SpkwO9TFXSqpY8qWVNP78zSibm4uKi5Zyu0DImeJZQq5amRpuPj4/54AeplxnmgxqobcQOA9lNRli5Rrdli5bVq1dT7NG3r6YSZRZyTcPkaaq8efMq0CZnzpwap6I1sDEa2ciRI7TPHqEkflO9e/dS7JQ9jgvLli0bNmy4/Lzx5puK/b6ZNdN2zyCTYULj4rTvPlnyAkIVxx0gsyEQZij509+ubTvt648aOcLhkJY4ysUI7et36uRgf1FV+/aaZis2Hlwxc6pTp7aW1Q4dOpweB6qMV6e2pvd77969AwcPKtlR2zZt7BrrslPHTjaauSNHjFQ0K1OmTOtWrZTsJU8erTEvJoYRI+wwfJh9vUVGjhhu7fAhxUbjoUdT1LVrF8fKudnmuKAkhJMTly5dUuwk2eOtt96ysYJL0ccCYZ48eRRtsvTAZhx3gMyGQJjRtPcazZ079+DB9p0SNjF06BCNp4HlVG6rli2VVBikbbyB9es3xMZq7VH2RHRo307Lag8ePNi3f5+S9XXs2FHjSYd9+zTNLJflyNsfPGiQ9vWHj7DVL3Tw4EHah/7r06ePXYWaLKFQYU2TeYqo6Cgls7px47qSyZQvX15K0BpXlsPHkCGfFyX1AAAQAElEQVS2+oUOs+diBIfHPco2xwXVtm3bFfs1adJYjrDW7i1erLjxP4sUKaJoYz4aTRbCcQfIbAiEGU1OtTo7a+r6L9HRgeFkjMlp4O7dNQ0c2qFDu1Q2TBs2bFhbwxUjd+7cWbRokZKJ9e7dW+PHbm1O4axFimMdtJ3FX7duXXa99GLQoIEaWyeurmU7tO9gY4VChQoNGKBpvnvRL9v1F1UShurV1EtQREdldIvW2Tm/xjXDH7/UM5MYOFDrpiXnGmz/HWvTunWlSpUUDYoVK2Z7m7ch2xwXVDuMJp6xS6lSJazdZfL5SPOgRAmrKxuLisrCgZDjDpDZEAgzWoECBTRO/q5lFPsUaRyTJpX9RVUaZ0+eNn2Gn99ZJbPKmzevxtHV16xZazKEQxY1dJimLS0kJGTlypVKdiS1Fy2TsykJ83qPNJ7VzSKNvUalIVhX86i2WUiNGtU11kj3H8joc//FHq/G2BAeHq5kPr169ZIzDlrWHJHSVLRyBkQ2ZkWDfv36puZ0YfY4Lqh2eHvfvXtXsdO9e/cCA4Ms3tWta1fzkqDG7pR79ux9+PChkmVx3AEyFQLhE9CzZ8q9RqVR5cAcFeZatWyZ4mlgab116mj3HBXmRowYIS87xdVu37792uuvRUZGKpnV8889Z6OHj8GDBw+mTZ+uZH3SKGnWrKmWNX/48aebN28qaSfznPodpKHXaO7cuUdquC63Xr26jRo1SnG1/v36KdmRBOZatTTNkLZq1WqNMxamFWl8axxqa9eu3Wm7qacJ+VutZRSiOnXqNGnSOMXVhg0bpiW69+2Tqjp2tjkuKIkvcuu2bYqdTp3ylYOFxbsGDbbwZ0fjBIMREeGbNm9WsiyOO0CmQiB8Ajp26FC4cGHb62icLztFWk4Dt27VWvtVTzY4OzvPmjlLy1OdOePXrXsPB46sGaN06dLvT35Py5orVqzMEj2dUvTV1C+1fHEBAQEffvSxknYyz2hvXbt2SbGrcI8e3TV2Jx6RUmVedsw+fbLVfPTGNM5oKpWTb7/7zsYKsbGxDhRkbGvVStNleNHR0b/++quS+Wi5Km/kCE2HDyk2prgRVq1atUGD+koqZJvjgmrSpHcOHLBvmJOffvrJ4vKGDRt26dzZfLn2CYF/++03yag2VoiLjVMyMY47QOZBIHwCpM7Qs2cPGyvIn8jBg+0Y5cI2KX3Ib7SxgsYurFrUrVvnnUmTtKx5+fLlcePG9+vf//fff7d2VjgkJOTo0WMbN22aM2futOkzxo17undGtaGHDh3Srm1bLWtOfHvS8uUrbKwg7Rt55T4+J5RMrHLlKq++8oqWNRcvXvx/n35qYwVfX99J77wzb948RYPMc6ZWdrp+/VKohAzTPMyjtLNtF5nbtmnjmmXnlU6R7eFMjP3xx5+ffvaZ8RJp4MomNHfuvLFjn/LwrC9/KJQ01a1bF41rzpg569tvvzVZGB8ff+jQYXl5yhMiKaJmTXcbKxQsWFD7TCopnrkYOEBT/3nbss1xQUmYFiJu8JAhP/zwo8b1//zzrw0bN1q8a9Kkty0ub968WW1tUzjKpvjUU+OuXXtsJsPg4KA1a9e+9vrrderW27bdkVFwMgzHHSDz4DTJk9G7d6/58xdYu7dXr14plhC1k5qGNE+XLl1q8V6pVEhtREk7Tz89XtpMM2fN0rKyHNfl59PP/ifnquV1urgUKVSw0OUrlyMjoyz2JStfvrySUaZM+XzgoCERESlfSiSH3v0H9r/04osVKlQwLDxy5MjevfuWLF0mh2clrUVoHvEiLDy8Th1NF6q9/PJL8oJ370l5/HdpxPudOfvyKy8aj3koJ3H379+/evWaffuz6qBwgwYO+uuvv63dW716tZYttE4KmjdvXjmnI+fvra3g8LCNWYLU2J977jmNFbbff/9j4cJFsmsXLFjgwoWLjnUalEqIJEkt1YbOnTrXrl379OnTigaSN3797feqVasUcC748OGD4PPnDbuenD5wbCaG1BsyeIhJijY2YMCA/Pm1jp0j8VL+Pkhj2toKGi+oTlG2OS6opn711eIlS4cNHSyfdqlSpSyuExgY+N333y9bttzivS+8MMHGVSETJ741fvwzigZ79+2T4CeF3FIlS4ZHRFy4cEGx3507d65cuVKsWDHbq3HcAbKxHA/up3GHHGjx6NGjZs29rE1qtGTx4qZNmyhp5+DBQ4OszGDh1bz5woULlLS2aNGid9+bnObn4eTAv2f3LiWjhIeHjx4z5ty5ACWjODk5eXp6NE/UtEkT4wFp/f399+2To94BaQHYdeWVVKK8vJon/Ne8WcWKFW2sKc2CV1551dr57HQiTRmvhJfWvEULL43D66WfXr17nzhx0uJd//fJJ+PGPaVoFhwc3Lad5WH05Gs9cvhQauKEvMhjx45KQ2r9hg1a1pfGWc8ePRo3biwftMUVwsLCErauAwc1doGuVq1a9+7d6tf3bNLY8pD6Es+6de8ZFBSopE6RIkWkJqNx5Y4dOrRq1apNm9bVq9u6aG3P3r3Dh9sxR6tFZ077PqlAKG13OXzI3mrx3s2bNrm711A0W7BgoZRWLN4lLe/58+cqaScrHhe++eab6TNm2lhB/oK516hRvUaNqlWqFCpcMCgwKCQ0NDgo2HvnTmsPGTCg/6yZtp5TvP7GG9bCZDqRvw8Ju0/rVnLDsJDjDqATBMInRk7xyqlx8+VyZNmSDleKd+zUyWKw+eD9yXIuX0kHO3ftev75CWk7e7s0an/6SWtfnTQhh8Bx48fL6WoldeQ8twPjZxi+HRvpwi5BgQEpXj4x+f3358xJbSvQsffbs2ePn37M0O/XxD///GPxYhUpPUmE0zjAo8GYMWN3eHubL5eqy8wZMxSHrFm79p133jXpJGaXGdOnmYyg06Nnz1OnfBVHSZVpxfJl5sulCvf0M89K1FQcNXjw4ElvT+zcpVtsrH3bUoppbe26dS+88KKSCk8wEIoXX3p5zZo15sulhbto4ULFHrdu3ZJWscVP+KupU4cNS4PBro1lueNCioHQLvLn9+WXX371lZdT/DscGxs7YcILEsMUR0menzz5vVmzvtm8xb4WxV9//dGxQ8J1jBx3AP3gGsInppeVsUZHjxqlpIOxY8ZYXK5xokIHtGndesf2bc8++2zBggWV1ClWrJicUv37778yOA0qiQeYFcuXf/Thhw6fRJRneHvixLVrViv2uxT5BGbunvL557/++ovGgSItGjp0yNYtm7UMLWgiNDRUeaL69++fN29eS8v72ZsGFetzf/dNxfSDVy5fTk0aVBKGS4kxWXLhQqpmT5FWo8XltWvXXrVyhWOjJXft0mWn947p074uXbp0x44OToJng0SIDevXObyR165d6wmmQSVx5kyLy4cOsTu/5c+f3+L0hrIj9O7dS0lrWe644OHpqbH3Y4pke1u0cMGbb7yuZVATFxeXBQvm29UrwUBe8Pz586S6W69e3S5dOitZgZ6PO0BmQCB8YuS0uvElZyopREiTVEkH8rTmF9jIYSNdr76QxtyHH7y/d8/uye+927FDBy1zOZgYPnzYwgULjh87OmvmTI3z2KaHZ555Wpqnr732mpub1km3lcT2ykcffiBv/5VXXi5Xrlz3bt2ULKJb164bN2yQ5riHRz27Hjh+/LgD+/d+/dVXkp+HDdU6BEvmUbhw4R49LJwicWzUX/kYzSc5KFOmTOtWrRR9KFmypDRqf/zxB42tNPkTMWTIkNWrVv3226+G+XLSZJZUc5JXZSP//H+fWbsGzFzNmu6T3n5786ZNG9avV56odm3byp8Uk4Xy6fXqlfKcRubGjB5tvrBr1y7pFHqz1nGhfbt269etldOCL7wwoUmTxsWLa53K0pjUoObOnSPbm3FvTC3+75NP5LdrnxdKPs/vvv1WHmK44Dmddp/0oNvjDpAZ0GX0SZo+Y+Y333xjvGTYsKFfTZ2qpI/3Jk82GRxPEs5bb76hZKAzZ/yOHz8eGBQUExN9OeZyVHRUZGTUlStX1HurVKlazq1sGVfXihXK12/QoHGjRtpHR8gwQUGB+/cfPHDwQEBAQHh4hPkoiFJKkoZj+3btpdVi3HoIDw8/b+cV/65lylSuXFl5ouQNJlxBcuDgmTOnQ0LCLI6yI2cWmjVrKqnJ+OKl69evnzh5UrFHAecCnp4eyhO1a/fukSMfq9LLu5MGluIQ8/5mzz333AfvT1YcdezY8Z07vZVU8PJqYXKJ8g8//Hj//j3FUXny5JW2coqr+fr6JmxHBw5cirwUGxsne318fHy1atXKukpqll2+YvPmzextLqcJqbiuX79+565de/bsNdmdJcdWqliphnuNShUr1q1bt7a2GcMzxrTpM0wGQZ0wYYJELMUhI0aMMhnY448/fuvcKYOKS1nruHDp0qV9+/b7n/OXylJ0VHRYeLhhKBdnZ+ciRVyKFJGDQKHSpcs0qO9Zu06d+p6eqY/WYWFhu3fv2bd/n9TzY2Njr169Kp+PnFN2KyufTJkKFSrWr+/RwqtFJjxiOkZvxx3giSMQAqklETEqKubho4e5c+UuV84tG08noJJmkDSJ7t67l0PJUaZM6SceWQEA2RvHHSBdEQgBAAAAQKe4hhAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6lUtBJvPjj98d2L9fbkyY8KJXi5YKkNZWrVyxdOliudGzV58hQ4YqmdLPP/+4b+8euTH+6Wfbtm2npL/jPsfkk4mOio6Pj3NyyjVy5KiOnTorOrN61Yr9+/dduXLl5s2b+fLle/e9DypXrqw4ytqW9tyz4+/cuSM3/vl3rgIAAJ4oAqEdZk6fJk1GudGmbbunn37Wxpp///3n9m1b5UatWrXffe99G2saGkzlypX7fMpUBcCTtCq9mgAAEABJREFUIGdh5FyM4Z8PHtyPjYtVdOaff/7atnWL4Z+3b9++efOGAgAAsjUCoR3qN2igBsITPj621zx+7Jh6w8/P786d23nz5rO25smTJ9QbnvUbKk/OokUL165Z1b5Dx6eeGq8guyteooS7u7vcKFWypIJE69avUW+ULFWqa5durm5l8+dzVpecOOkz/euvypZ1++LLr5TsS0qC27dtU2/XrlWnbbt2+ZzzlyldRkkFtjQAADI/AqEdGjVuIqU/uREbe/XihQsVKla0uFp4eNjVq1fU248ePTxx8kSTxk0trilZ8dy5c+rtBvUbKE9OUMA5BbrRsmUr+VFgJCI8XL3x+utvSbne+K7AgABFByIiIuTvldwoUsTl7XfezZkzDa4wZ0sDACDzY1AZOxQuXLhSpUrqbR+fY9ZWO3EiqX6YN29e+f9J6+VEn+PH1RZYwYIFq1Wvrjwh8hoCAnXR5AWsUS9pE2XLljW5K+CcLk6XyPkp9UapUiXTJA0CAIAsgaO+fQwdO0+cOGFtnZM+CXeVKFGyRo2EvlI+NgJhcnT09KyfI0cO5Qm5cOHivXv3FADyN9EsC53TRyB89OiReoM0CACArtBl1D4NGzRcuWKZkthGvHnjhnOBAiYr3L171+/sGblRu06d0qVKnzx5Ijb2amhoqEknNNXJ5FTZoKGFCwhz5nSS/4eFhe7Yvt3f3+9SZKRTTqcK5cuXr1ixbZt25cqXVyy5f//+Tu8dBw7sv3r16rXr1+7cvuNa1tW1TNlq1au1bdsuf35n45VXLF+6fPkywz+3b9uqjoUjtdDvvv9JsUJe0uT33pEbVapW/fjjT81XMIy+U61a9Q8/+sR8he+//ebQ4YNy4513J9euXcew/OjRI97bt0fFRF2/du3GjRtFixaTck3FSpXbtm1bsmQpa68nMvLS6lUrg88Hy6NEnjx5ixQpUqpkqSZNmzb3apEnTx5FmwcP7o8fN1ZJvIps2rSZcmPf3r0HD+4PCwu7fDmmSBGXCuUreLVo2bRZM5P0LhvD/z77RG60bdd+/Phn/PzOLF+2NDQ0RN7CBx9+LB+C8cqBgYG7dnlHR0bJf1evXini4iIvtVTp0rINNLB0Hak6HmPp0mW++nq6/NPbe8ee3TsvXYq8efNmiRIlqteo0bFDp0rJ40DKk69ZvVJecExMjLOzc/HixZo18+reo6fJC7YxyuiDBw927fTeu29P7NXYuPi4e3fvFi4sr7GIe81arVu3tbgZi4cPH0phXLb2iPAE169fL1asWFnXsp716zdr7iWvRLEiMCBg2/atEeFhso9IRb10mTL16tZr176DfNqKo+zaBdSrZ42XjB0zUr3RolWrvbt3G5aHh4cZ7pryxVQ3t3KpefvPPP2UnIUpU8Z16lfTrly5PHfO7KCgILkxdOjwHj17KdpcvHhx48b1Fy+cv3ZNfue1fPnyl3NzcytfvnkzL9kwFM0++/STAKNO42fPnjW800nvvFenTl3DXfbuoXaNZzt37uxNGzfIjYEDB/fp2898hfPBwR9//IHcqFix4qefTTEsX71qxZIlCb9lwoSXvFq0kD9i3t7bZYtycnL66effjPPt7Vu3Dh484O9/9tKlCNlN5IuTnahixUqy9zVu3CRHDpIwAECPCIT2kZa3i4tLbGxswsWBJ3wkb5is4Ot7UtqjcqN6teolSiWNo+Bz/Kh5S/r8+fNxicMYOjnl8vDwNP9dOXPllKb5n3/+Lq0Ww8IzfmfkZ/OmTS+89FKzps1NHiJRbfq0ryW9GC8MDQmRn0OHDqxYvnzAgIFdunZTUkeawtIQlDAj7bN79+7mzv1Y4pI6wxm/0+rtoKBAafXmzp3b5Bl8T5+S/0tUq1mzlrpEGmqzZs04c+a08WoxMdHyI5/zmtWrWrZq9cwzz5q32BYsmL9+3RrjJbdu3ZQfafCdOOmzbNnStyZOKm8lPJuQL0KeX77ZmzduSi768YfvDh8+ZLhXPlX5OXb86NZtm19/7U3jcwG5cyXtR7dv35Jm6PRpX8l5AXXJzVs3DavJ97hixXJpIqv9hJOeNiZGfuSNe+/Y3qBBo5deftnk83SSJ79z5/bt2/Kov/78QwKh4a6IiHD52btnt7xHydXyDH/99afhya9di5cf2cwuX7k8evRYRYNLEeFTp34pscR4oXzR8hMcHLxh/TrZeEaOHG3yqPj4+Bkzvg4OCjJeKCldfuTjWrR44ahRYyxeSLZ//77ffv1Z3V+UxE6b8lTn/P23bt365psTFYdkzC5gzLG3L1+r7Brytcrb//KLKbKyuvz6Da2jes6fN3fDhnXGS+QJz/jFy9+HLZs3ubu7T3jhpWLFiitpxOE9NAPkypX0F0Z2wF27dqpXeiuJH4ih7Kkkni6ZOWOa7BTGjw1NtGfPbgnnEya8WLlKFQUAAJ0hENrN07O+2ig/7nPcPBAaupJWrVZNTpnLKWqJFidPnpQT5CZrnjxxXL1Rq2Yti8OQShN25YoVcnq7adMmdevWcy7gHBUZKae3pYkvjf5///7L06N+vnz/PVBSkKEpLPmzS9fucvL7/oP7kZcu+fudPXzksKwg5+DLurnJs6kPadmqdfUa7seOHd28aaOSMLBNw85duypGDSxrPDw85EOQhHP6zGl5GcZ3nTvnr16OJXlPcpFkv/qej42Xc/HCBaluyY16dT0MJ+9/+eUnta0pxclOnbpUq15dWnKSlKTut2/vHmk37961U1LooEGDjZ9KXraaBuVRDRo0dHUtW6asa57cea5eubLDe7tEC0kyUz7/dObMb/Plz69okCuX0717DyV/SclR0qC0DqXYIuU7afWe9fOT8oi8Zbkx65sZkyd/aPSopP3o7p17K5YtVdOgpFApDRV0LmhY7Yfvv1UTpkS+Dh07upV1K1qsWOzVq1Kp2Lp1i0TrY8eOzJg27Z33Jj/2kpwSCsXykjZt3CifeaVKlRo3blrWrWxYaJj8U16YJIp5c2ePGjVWzh0UKFBQKiQ1a9W6Fhfv43P8+PGEOq3Eg1YtW6fY0pUvZdr0r9U0KNtktRo1ypQu41Ks6KOHj074+Eg7W7YfKeAULFCwb7/+hkfJm506dYpsq4nfQhH57VJHLVCwQHR09JnTp+UTk0L6r7/8JJVGqfsZ/zpJET/9+L16W2q5tWvVKV6yRHxcfERExNYtm2bOnG64Xlc7B3YBKW3VqZNQo/5q6hfqEqmJqTcKFiggn9uVy5d///1XJXHATMNkM/K0qXz7uZxyJT78zo7t29Q0WKJESanoahyNc+OG9WoalG2vTdt2UuByyukUHxcXFh6+f9/e6OgoqfL9/POP7733vpaENmr02Js3b8iOuWDBvISPrnz5ESNGqXcZvgXH9tCMYdgB5V1s2rRJSTi54yQn72TfMdTGpcA79csp6nWSsm00btI0ocb76JF8U/v375Vaq5xC+uKL/8l+XSkV8y4CAJAVEQjtVr9BQzUQnjxh4eJAdUYKaRqqPcqk2ST5wc/vjJxfN8kk/0040aC+xV8kJ93LlnV95dXXJecYFrZt12HiW29Iu/b69etHDh+SRGe4S5rsalO4cuXKH3/y6X8NQQ+lS5du0miTBqL8a87sf7+c+rV6j0RW+TGMryitf+PuYTbUSwyEcuOs31mTQOjrm1D9kyaXs3MBf/+z0iw2CYSnz/gmvS7PpLpoSEiINJ2VxGF4Pv30c4lJ/71fpX2PHj3ffWfSgwf3V69a0alTZ6nQGu7dvn2reuP99z8s4/rYWCCtWreZPfsfyUKSc/bu3dOhYydFAzWgSsRas2ZV127dhw8fYfgY5TOUhPnFF5/LK5HvVKJd48ZNkh7llLROfHxsUFCw/K7+/QfINmD8zNJAV9OgvMf3Jn9oMtm35MMvpnwu8VU+HEkIxuFB7TksGXvRogWSxPr3H6i2cRs1aiJ1p3feeVuSpHyAM2ZMk4bsG29MNHw+8jJmTPvaJ/G8w5Gjh1MMhCdPnYiOipIbTZs1f+mlV4zvqlfPo3OXLh9+MFna/du2be3Tt6/hY1m8aKEah9zc3Ca//2HBgoUMj5JPTFKf1EuVxN6AcibF+Jtdv26teqNT5y4mBcwWLVp++n8fq2nWLg7sAqVLlyn9+MwKJruAlBzVG3nz5DXfOxx++06JOV/OFnl7b69eo8ZTTz1trTuuOXnUmuRuri++/Eqjho2N7+3bt99HH70fHhYmW+mBAweaN/dK8QlNtsYCzs4m79ThPTRjqB+mOHb8mBQAx44dJ+VK47Nskl1/+ukHNQ1KaH/uuReM+5H26Nlr8eKFa9eslr3sjz9+/ex/XygAAOgJl0zYzcPD0ynx7L5EssDAQOO7IiLCpWIjN+rUTWpO1a2TUIiQ5shJ35PGa0rTxN8/6aIda5NSSDHq9Tfecn085xQsWLB16zbqbTk3b3yXVMY86nlKwPPyamleFjBcyyQnwg0dGh0mBRa1RXXW74zJXWdOJ+S9ihUrVUysLVhYwTep15ln/aQkeePGdQlX0iD28His0awqVap0veR6zoWL5w3L5V2EJ0ZZadCbpEHV4MFD5eeZZ5+vVt2O66lUhYsUGTp0mMnHKA331m2SPvy9e/YYludMrkLI9lC1alVpj5qkQTF//hz1Rp8+/SqblSDkLfTp01e9vXnzRsWMbEJScx4wYJDx1YBSs6qePDitfBovv/yqSVu8mVdSGLh4/oKSkvPBSZtTwwYWLmWUb2HCCy9Kchs5avS9e0mdPOPiYrdtS5jHXGqer73+pnEcUsnOom6u8vL27PnverzQ0NDTiduJBIyBAwaZPEq2hN69+yj2y8hdQEnF2xfq9ygJJCoq6rXX3tCeBpXEzsB16taThC87i0kaTHwxudsk/4m4cOG8khYc20MzjGGnkFM23br3lFMhJn0ujh49LPVPuSHF4Weeed5k1Bx5+MCBg9TzAlIq1MksIwAAGFAhtFuuXLnq1qmrFl58fI5LADDcJf9Ub3gmXxNYz8NTHVNBKofGwc8w4YQUFswbWCppTUpLy3y5Yf7D2KuxxsulrGTSLc2YtIFKlSqV2N30UVhoaCovlcmf37latepSAAwKCpTGrmHgFqlWqUMy1qpVO7+z8+ZNG+U3Sj3TMJKHpNwziRGxXPnyRYsmvfGaNWsZLia0qLRrGSWxHBsWEmooSEpZQL1A6MqVy9I0Nx+GJF++fL0cyhWiVavWauw30ahxY6ngKQkVPz+LD+zcpav5woSedYnXmElykBKKxQdKXe7ff/+WdyRhSd6R+dVfrVu1MX+UZGE1Wbm7u5uP6iFBWb0Rfz1eSYmhlRwUHOTVoqX5Cg0aNDJZcvLECfUKwMZNGpe2MoN50+bNpXCnJJbEDV/HKUN53LO++chMSmLJdPnyZVJ0UuyRkbuAkoq3b6y5V4tChQor9nBxKTphwos2Viid/L3L/qKkBcf20Iwn0a5Lly7my48ePare6Na1u4TZa6IAABAASURBVKF/qTHZ2Rs3aaoOL+RzwkdOvigAAOgGFUJH1G+Q1AfyxOOzEaoTTiiJzVz1htSC1LrBiccnnzBMOFHfUjVGVbNmTYvL8yd3PTXMG6aR4cpA45FOHFY3sQoqAU9ioWHhKd9T6hA4Ndzd1eKVNL59fX0NK0iAVF+2xXF0Unzlt27fMiyUQKgOpXjv3r0pn/9PcprUbJU0Ut1KUbFSxaTi3vXr16RsYr5Co0aNzBdGRkWqNypWrGjtakap/ZYokXT9WHBwkPkKxqcejB+l3qhcxeK9SVnLMMmeDZLh1RubNm74668/pNhiPCCHReeSh6asUrmqtXWqV6uuFnAuhlw0LLx8OWncmvLlK1h8VIECBcuUKa2ktbTdBRx++8YsjjCcSrlyJ49ydOeWkiEs7qEZT0K+pGXz5QHJRT+Lu4mqWnIIDL14UQEAQE+oEDpCziX/889fSkLDPTg+Pk7tHyixRJ1wQholxkWPuvXq7d+3Nzb2akhIiGG4y+PHkpJk/foNrP2WwlZG3s+RM7nToKXmupQujx45Eh4WFpcg9vZt+0KjdvXqeS5btlRunDlz2jBEx+lTCdmvcOHCasFE/h8ZeUlWMFxu53vqlHrDvIwQHha6c9fOixcuXLly5dq1eC3pbtTIMV98+fntW7cuXYqQDCM/ksDda9Zq3KiJXcPumytrqQ+qkvjWpMKg1oWuXo2V3GJ8r1QpTcYIVanX5ikJE1rYGjKkRIkS0dEJa8bFxpnfW6BgQfOFhs5yBSzNbfBf/9IUkl0C+RK9WrTYt3ev3JZ0LT+yGdd0rylnN5o2bWaxjnclOdfNnTtbfmw//80bNwy14qtXr6oLrZXHlcQLXMPCwhT7Zdgu4PDbN1bK+nwqtsXHx3vv2BYYEBhzOfqa7DDx8cbDEacHB/bQDFaieAmLy68mD5z74QfvKSmJvhytAACgJwRCR0gqkFLPhcSLUnx8fNTLhE4lTzhRr56H8cpSCpNAmLDm8WNqIJQHSn1JSSzvVLd+eVtOO6eql+bm999+e+rxixXTT5WqVaV1K7/UuPPk6cT5JOok50Mpckog9DMaqt7vTEJmliqZlBCNn23RogVr16xW7FSpcuWpU79etGjhnt271CXBiTasX1e8eImmzZrJV2M8X5x2efPls3ZXnrx51S/6jlnSyGflUZHJgdDicLJGD08qHt6yVL+yPVxkzpz2bS0WTZjwkgT1pUuXqLlUMszRo0fk5++//6qXGBebNG1mPInI9Rv2RQKJEGoiunIlaVqIvNZnicyXL59ipwzeBRx++8by59M0/q2Jw4cP/frLz/b2EUgNx/bQDGZxt5W9VUuF3OCG5pk/AADIHgiEDqrfoJEaCE+cSAqE/9W+PB+rfRnyoRTK1IuIThguNfSsnyNHGrTjVdJAVJvC8pzNmjWX2qNkoVKlSxsa1ibTT6eeh6fHgf37AwMC1NkIb9y4HhqacM1SneS55mvWrOXtvUMWSlNY0u+DBw/8z51NXKGu8bgOGzesN7Q13d3dGzduWrVqtRIlSxguCzSfPdzAxaXoc89N6Nu337FjR/3P+gcGBkgxVkmcNnD9urXyM2DAIONpEjTKnVvDrqH5u5PPR7FHnjx5lSfEq0XLZs29jh0/etbPL+Cc//nzFx48uJ8w6+ZJH/lZsWL5xLcnGS5tzZtcDu3dp1+tWrVSfHI5k6Le0FCwVB48sLvelcG7gMNv31gO+5N8YGDgjz98r15gKUV4Ceru7jVLlSpVvHhx9ayBfFPTv/5KSTup2UMzksWTaE5O8scmp1o+fenlVwtYqnUbS3HSHQAAshkCoYMa1G+wcsUyJaHklVT+UofTdHZ2NrnWS1qBUsg6Hxx87tw5acM5OeXySx5408YFhPaSspg6Lrw8/5sTJ6qjm5owng89TXjU85RAmDA1n/9Z+Y0+x5OCbr3k6wNr10lKhpKWmzVvLrVEtbbm6fnfBYSyZNWqFert/v0H9Os/ULH/lUuzuFu3HvKjJEbBkydOrF69Sh3xddmyJSVKlrQ4MboNUlKwVs0zFAbz5tUa2wo4G67ls1XSuZ18/VXJ0g52I0wT0npu1LCxOnzlvXv3/P3PHjiw33vHdiVxvvXp077+cupXavAoXrKkkrgxlyxRQuOEJSqX5CBx777VYWNu2XmZX8bvAg6//VRatWK5mgY9PDxffe0N45qtKsWLP+2SJntomnjgUJ9Y2VaLlyihdtuuWLGiteF/AADQLQaVcVDlKlXUs+Px8fHSSr565crFxKEI6tSta961T73ETsLAGb8z0nJSx+F0cnLyeLxzaWqokz0oiRclWmwKi5iYy0qaMkwkKNUk+b9v4muQ8pFh8gMp36nNL3XuwdPJL9J4II2QixfVi5EKFSpsrZSnTi6nUfHiJdq17/D5lC8NM7Bt2rRBsVNMtOXfKFVQqXOqtw2zk6fIsGZkZKSN1S4lTlCupOK6sjQnYUOizvjxz7w1cZI6GOalSxGGGQJLGt5XVKRdT1skeQu5HGP1m7X3OTN+F3D47afSmeQzSkOGDjdPg+JKmr7NNN9DrTF0l7AWaOPiYhWHGK4ttL0DAgCgTwRCxxmm0fP39/fzS7qOTopm5msaeo2e8/e/cP6CWiaqWbOWtQEnHRB/7Zp6o2RJy8OWSFnS4eaUNYULF6mYOAfGubMJHUHVWGjSd849caxU9dJBtZpaoWJF42n64q4lDaBSvERxi5fJ3b5921B71C5fvnzPT3hRLeKFXAxR7BQQaLljYUREhHqjRImS2i9yq5JcNL544cLtW5aHYZRzCvKj3rY43ciTJcWorl2TZtQwfJ6GiS4M00hoVDQ5EFqbKO/q1SuGkXg0yvhdwOG3nxpSszXUmUtZGaNIKrpK2kmnPdScoaf0LSvjAFmb6yVFhjMyJzPwmwIAIKsgEDquQXKHTyl8qeOLKglFMwtzcFWvXkMNDxKZfH2TLjU0zF2RJgoXSpoUO/6ahRnnHj58uGTxQuN/WnyS+/ftm/ZNSRhDNSHrBgQGSJlUHYmkdvIFhKpaidOXSVlJ7g0MDFQShyc1XqFIoaRweC25QW9i5crlhoEijV/5ls2bpkz57OWXXlAvGjRnuJ7IZB5qLQ7st9ykPnLksHqjTp06imZly7q5Jg5bKp/w/v37LK6ze/dO9Ubjxk0sTpWWrqTC8/3330x6+63Zs/+xvlbSB2r4PD3rN1BPaly4cEEtAps75XvyzTdf++uvP4wv3vNIHmP29JnTFre63bt2KnZKk13ABkNl2MDht58aUhI0dGaOj7fwTo/7HDuT3I89TcYddXgPtZdLkaRfdCE42Pxe+RV79+xWHNK8RQv1xs6d3jetjBmzZMnijz6cvGjRwjSpdgIAkIUQCB1Xt249tb9WUFBQwDl/JWFStfKG3pLGnJyc1JgUFBQoRUJ1YcOGjZS0U8Y1aSpqOVVvMhy8lKS+//abixdDatRIGtgzPu6xWQ0MoyxIbFPspE4nKFWLtWvXqEtqP56UDP/csmWz2lj0fHwGQtfkV345JsakVf3o0cNVK1esW7umvmdSeI6L/a/Cc/36NQnY167F//v33xaboRs3blBHF6xSpbJiJ2m+L1++1GShv//ZjRuSep+2tDRNvA29+/RVb8jTXjNLLDEx0atXJwzaIVlr6LDhSoYrXLiwbDmS6r13bFe7NJu4ceP6jsTLCJXE/tLqjYIFC/bt00+9/ftvv6oXbRoLDw/75acf5ZvdsX1brNF3J8+gXmorrfNVq1aaPCosLHTN2jV5rA9AalFqdgEbDHtHTEyMyQwWDr/9VHJ1TboKbteuXSZ3+Zw4/uP33xnmdImN1fo2bf46B/dQe1VLHnJZfos6PJWBfKHfzJxx65aDkxzWrVNP/UxkS/jpxx/ML+U9dOjAmtWrJNhv2rhB/lwb33Xx4sWlSxfLz7rkP3EAAGQzDCrjOGmw1qpV+8QJn0sR4WpPqrr1rE62Xq+ex9GjRySfnDiZMCV9WTc3wyzkaaJevXrqpH/ScP/oo/fbt2tfoVKlXE65pHq5bdtWaXZPmPBSeESYOon8uvVrixR1yZ0rj3vi3A+lkkdZCDh3bvu2rS5FXc6fP9+ubXsbc8QZSPFT6hXSwFKn1pD3ZdwdVEm+jFBemLSJFUsTTsgSw/R3s2ZMb9++Y/UaNfLnzx8RHr5p00Z5YNu27Zo195K6h6xw6PAhzwYNnPM7V6tWrVPnrps2bZL3e+To4Smff9q2bftixYurz3n37p0jR47s2umt/nPQ4KGKPSSVNWnadMXyZaEhIc29vJydC0ReunT69OkjRw6pyVO+d/fH30WKWrZsdezYkUMHD0ow+PT/PpF/Vq1WTX6RvFR/f/+9e/aojdQePXs9kf6iuXPn6dmzt4RVyfZff/Vl+w4d6tSt65QzqWUsCW3L5s1q4JFTG8YDqHTp2k2qLhER4ZIW3pk0sUGDRtWqVytTxjUqKlI2tmNHj6oFQCl7GuaiVHXv0fP7776VGytXLDvhc6yeh6d8IPIbJY5u3Li+cKHCHp6eUgRWNEvNLmBDkSIuefPmlT33wYP7ixYtkPM454ODq8tGnPhAh99+anTo0OnPP39XEj+6yEsRclLGpWjR69eub9u2xc/vjJub2wsvvfTChOclrUlZfsP6deUrVCjrWlbL7myRw3uo7UlWzFUSieNvye2pX07p1Klz1erVcig5pDIpRcjwsLDRo8farGDbMmzECL+zZ9S/wG9PfKtR48aVK1UuULCAPO2pU6cMA30NGzbcZGr7sNAQCb1K4p8y2T0VAACyHQJhqtSv30ACoZI8yJ40Sa2tmXDBYWJLRu145umZlv1FlcQG/QsvvPTtt7OuXLksbdMlSxYb3ztgwEBp0vmdOaO2bCTnfD31SykKfff9T/JPqdVIS0xC4KNHj/7++0/1IR4e9bW0IBOKn7VqHzt+VK3F1axpYfD9GjVqSKtRra7Uq1PPfKaNMWPGxURHSxKQJ9mwYZ38GO6Sxu7Yp8bdu3svX7588gxqqUeWT/liqptbuYkTJ/340/fRUVHnEikWPpbco0aNMdSFNJLUN2LEKGkpHj58SH5M7nWvWfOVV19T7Pfii6/8nf8Pb+8dkhbMy4/yBqW926q1fYXHNNS3X7+4+LhtW7dINJUUIT/m61SrVv3Fl142XpIrV67/+/SzuXNmy/uS8COVFvkxXkHSVLfuPfr27WfyVE2aNHv66Wf/+usP+bTV2SMNd0mZ/ZVXXjt46KD6zwfaejKnZhewQTbXDh07rV+3Vm5v3bJZfuTGkCFD1UDo8NtPjbbt2gcFB6lnWPbv32fcCVnOJrz+xlv58zvXqllLrebNnz9X/i+bVqfOXRRHObyHKnZ66qmnv5jymfyW+Pi4ZcuWGJbL35mnnhrfrn0HNRCad99NUdmybp9P+fKXX3465+8fFxcr27nJCvLnbvCgIS1btVYAANAZAmGqSLng33/2ur93AAAQAElEQVT/Vm9Ly08KR9bWLF68hNQNDH0yG6TdhBMGlatU+erraZs2bjjtezooOPDmzZvS3nV3r9W1W/fq1avLCjVr1Xr++RcWL14kLWYloTPnf3WetyZOmjPn37N+fmrHNmnsFi3qovH31vPwkECo3q5d28InIB/LruRLwup5WiiiOjs7f/DhJ3v37D58+PD5C8HSmpcPs3q1Gi1atlTbZ075c7373gf//PNncFCQklhJKJR4wViVqlWnTp22e/eu48eOhoSGGIYhcXLKVa6cm3w70pQ3qVhqVLBgoc/+98Whg9K+P3jhwgVJGFIpqlC+grykJk2bOTZ7pNQDxz/9bNt2HTasX+vj4yO5S15nyZIlS5UsJZXVbt26O1zDSRNS5R47dlzXLl23bd8WGBAQEnLRMJ23JDSJgm3atTP0RTQmhSB5X42bNpX6p3wFlyIvXYuPL+PqWrpk6eo1qrdp265AgYIWf6PcJQFm584d4RHhYaGhkihKlynjUc9T2v2y6RrG/9B+aWtqdgEbBg8eIoHk4IEDUnCTkyZSh6xYqXLq335qjBv3dOvWbXZ67wgKCgwNDZUNUt57fc8G3Xv0yJ04O+JLr7z65++/HT12VM5VFS1arFy58koqOLyH2qty5cryi5YvW+Lre0rd/ORXS1G6d+++UjxUEj9t2XHu3LFvYk+V7Grvv/+RREH/c/6Sb+WvsdTDZdeT8qkUvZt7ecn+aOPhJl1JAQDINnI8uO/IkRXIlp57drzaDP39j79y57bvGjYA2dXzzz1dvHjxKV98pQAAkO1QIQQAwKrLieMJSaFVAQAgOyIQAgBglY9PwiyL7u41FQAAsiMCIQAAlj169GjzloTRbps1b64AAJAdEQgBALAsMvJS48ZNSnbrUTp5eh4AALIZAiEAAJaVKeM6cOBgBQCA7CunAgAAAADQJaadAAAAAACdokIIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0ikAIAAAAADpFIAQAAAAAnSIQAgAAAIBOEQgBAAAAQKcIhAAAAACgUwRCAAAAANApAiEAAAAA6BSBEAAAAAB0KpeCJ+RSRPg777wtN0qXLvPV19MVZCZRUZFvT3xTbhQvXmLGzG8UPFFvvvHa5csxcuPraTNKlSqtZKAstJ+uWrli6dLFcqNnrz5DhgxV0sfaNasXLVogN7r36DVs2HAFAABkcVQIAQAAAECnCIT6cuKkz9gxI997d5ICILNybD8tXqKEe6JSJUsqWce9e3fHjxsj7zc+Pl4BAAAZji6j+hIYEKAAyNwc209btmwlP0pWExgQ+ODBAwUAADwhBEJ9CTh3TgGQuelqPz13zl8BAABPDoFQX84RCIFMT1f7Kd0WAAB4sgiEdnjpxQnXr1/LmTPnr7/9kTt3HpN7169bs2DBfLmRuMKfuXPnNllhy+ZNs2f/Izf69us/YMAgw3InJyf5/4MHD3bv2nnk8OGw8LC4uNjSZcqUdS1bu3ad1m3a5spl+Wu6ePHixo3rL144f+3adXlh+fLlL+fm5la+fPNmXtVr1DBe08/vzBdT/mf4Z3h42NgxI9XbU76Y6uZWTrHi++++PXTogNx4462J9T0bmNwbHBz8yccfqLffenuSRz1PkxVCQ0Pfn/yO3HCvWXPy5A8Ny+UNbt686bTvqbi4+GvXrinKo3LlypVxLetRz6NZ8+Y5cli+tFU+ol07vffu2xN7NTYuPu7e3buFCxdxcSniXrNW69Zt5RkUOz18+HDN6lVSoAgPD5eXVLx4iUqVK3u1aGH+Ts0FBgbu2uUdHRkl/129ekVeR6mSpUqVLt2gYcMG9Ruarz992lcnTvjIjVnffFe0aLHo6KgVK5YHBwVevnz50aNHRYq4lCxZslefPrVr1bH2G4MCA48cPRwaEhIREXH5coy899KlStWqXUdecHoMvGnvdyQv7//+7yO50aZtu6efflZu7Ni+bf++vZFRUfJUBQoUKFKkSN16Hv36DciXL5/F37hv794jRw/Ju7sUESGfp5urW6PGjWX7V3cQ7TLbfnr06BHv7dujYqKuX7t248YN+fbLli1bsVLltm3blixZynhNh/dTlY1RRtN837HGrs3mqbGjHz16aPjnKy+/oN4YPXpsp85djNfM4I0fAABdIRDaoZ6Hx769eyRF+J72Nc8Mvr6+6g1Z4fQZX0+P+iYrnD59Wr3h4fFYcHJyyint1xnTv5aMYVgoTR/5OXjwgPfOHRKl8uQxbdfOnzd3w4Z1xkvu3bt3xi/+jN8ZadG6u7tPeOGlYsWKK6kjb1kNhH5n/Cy85VMnDbfPnD5tHghPnz6V9Dx1PQwLD+zf/9tvv9y7d9d4zcBEe3bvWrJ08fjxz0gL2+SpLkWET5365ZUrl40XShKTH8mlG9av69K128iRoxXNbt648c03M6UJ/t+vuBQhP5JhOnTs1K1bd2sPlO9Xspw0vo3bspdjYuTnzJnT3ju2N2jQ6KWXXzaJIoa0cOvWrQsXjv34w3d37twx3BsluTIqUrYQeWCTJs3Mf+Off/4uDXrjhfJRyI983StWLOvarcfQoUOtBWkHOPAdGd7g7Vu37ty5/eMP3x8/fsxwb3yikJAQ/7N+7773gcn2LJF4/vy5GzesNyxRP88TJ3127dr5xptvKfbIPPupfBSzZs2QrcJ4YUxMtPzI2QE5GdGyVatnnnk2Db84i9J837HGsV3btozf+AEA0BsCoR08PTyloSk3zvqZpiM5Ae/vf1Zu5M2bT1rDZ06fMW9onvFLaBcWKFCwatVqxsvlIT/9+IO0mcq6uTVs2KhK1arX4uJDw0K3b9t6//794KAgaSj37tPX+CGyRE2D0gqXgoxUpZxyOsXHxYWFh0uekerT2bNnf/75x/fee19tJ1UoX2HSO+9duXz5999/VRJHI1RrOKJEiRKKdR4eSUHO/+wZ83tPn/Y1vGXjZPXfW05uW3vWT/q45Ez/L7/8qI4hUb9+g1Zt2jjnd75953Z4aOjx48cDAs5FR0X98P23n0/50sWlqOF5bt68OW3612qLtlbNWtVq1ChTuoxLsaKPHj464ZOQGW7durlp44aCBQpKVUfRZtr0r9S+alKd69y5c6lSZfLkyxN1KfLYsaPbtm6RZqi1B8rLO3z4kNyQyNehY0e3sm5FixWLvXo1LCxs69Yt0ho+duzIjGnT3nlvsvGjnJyS9jVpgv/5x2+PHilNmzarW7eecwHn8LCwPXv2REZekoT5y88/16ld17lAAePH/v33n2qDWIpUzb1aVK1SVb5B+Y3nL5zf6e394MF9qXpJ2eSll15R0oJj35FTrqQ63t07d//843dJg4btOe5qbEBggEQCJTEeSJw2qV8tXrxITYPyBqU0VL58hcJFCl+OjgkMCpRynGTLnE52NPczz376yy8/qWmwcOHCnTp1qVa9ukRfCbrB54PlFd6+fVvenRQMBw0arK7v8H5qQ3rsOxY5sNlMeudd+UC+/+4beZHyz5dffU0eIjek6Gp42gze+AEA0CECoR3q/ZeOzprcdc7fXy34yCl/iRN+Z3xNVrhw4YKUpNQnyZEjh/Fd588HS4Ny0KAhvXr3Mb4rX778q1etkBs7d3obNzSlybVmzSr19osvv9KoYWPjZ+vbt99HH70vGUNawwcOHGje3EsWSsCoU6duWFiouk7ePHnln4oG0lotV7681EAkxkgDWtrExi/D39/f8JaDg4KlZZk/sT2nkqae31k/9UkqVKigLlyzZrXaZDQpSsi76N2nnyQlb+8d169fX7582bhxTxvuPXnqhLQm5UbTZs1NWn716nl07tLlww8mS/N627atffr21VIrkMCspsF8+fJ98OFHxr3Ounbr/uuvP+/Yvs3aA9U0mDdv3vcmf1i5cmXjeyUffjHlcym8SOlJnqFd+w6Gu3I6JX2zf//1R+nSpV959XVXQ6u3idKxU+f3J78XG3tV8qREqRZGY0UeOXJIqo6JvzGfJPzKVaoY/8Y+ffrKe5dP7OCB/U2bNWvSuKmSao59R045kz52ee9379412Z6l6OpaxnXJkkVy+/Chg8aBULarrVs3q7dfeOll47cgj5IMI0UnxR6ZZD+VcujRo0eUxE3l008/l7MGhrvaKu179Oj57juTJM/IYzt16uzi4qKkYj+1Ic33HWsc2GzUaqGhtuxeo6YkZ+PnzPiNHwAAHaKbjR0KFiykBoCgoEBp8hrf5ZvYN7JEiZJqA+78+Qu3b90yXuG0b1LvyvqephUJaWW2bt1GmpImDdCuXbvmTGxkR0VFqmfQVdeuxdepW0/aRtLENEmDSkLZKneb1m3U2xcunFdSTapYSmLHrbP+jzWvpSSo9g1r1y4h9kh1S41/BufPn1fb1oYyoyhWvJg08aXZ17Jla/Pf1b5DJ/VGyMULjz1VcLB6o2EDC5fnSZyb8MKLo0ePHTlq9L179xUNNm/coN7o3KWr+TVIY0aPlQKRxQfOnz9HvdGnTz+TNChKly7TJzkSbN680eIzyNf92utvuhrVQJTETatxkybq7eDkN6uSepp6Q5rRJg1iUaxY8REjRqm3vbdvV9KCY9+RgewarSxtz+07JMVjqYUa7x27du5U/1m9Rg3zNr08lboFapdJ9tMbN643btykXLlyHh71jdOgSra6esnv68LF80q6SfN9x5pUbjYWZfzGDwCADlEhtE/dep7SXpd05Hf2jPElc6cTL0xyd3evWbOWtBclHfme8TVOa+qFSXJXPQ9P86ft1KmL+cJChQoXL14iOjrh7L4UnZydk4pvLi5FJ0x4UbGudBlX9UZYSKiSalIq2bA+oXuq3xk/47esXoslbeuKFStKAfDixYvyIRiPp3La95ThGQwLR40aY+N3ubomvfLQ0DDj5TmTq09BwUFeLVqaP7BBg0aKPU4lv7YWlp4tX/78rdu0Ud+1sYTOfkFBSmJnUanqWHxmqcP8++/fUh0NDQ29cuWy+WWcHh6ekhvNH+hW1k29IXVCw0L53i9eSGhAy5bQ3MvL4m9s0rTZb7/9Kpvc6dO+ElqsDW2inWPfkbHOlrZnyWlSB4uNjZXbV65eKZs/6f2eOpmUwVp4tbT4bJ26dDlldLWqFplhP5VfIT+KdaVdyygJwwwl7KfmPVfTSprvO9akfrMx8UQ2fgAAdIgKoX3q1bPQG+3WrZvqOBM1argXLFhQzWOGy+eUxM6TZxOrZ1WqVJEVTJ5T4kcls1qTKn/+pC6ad27fUTTLlTt5eI87t5RUq1Wzdt68eeWGv/9jBUC1llKtenX5f5XEq638Hh88Q73CMKFtbTSijG2GIR/v3Ln92GuoVVu9sWnjhr/++uOcv798pIqjpGokX1nir8tjUqkzqFK1qvnCyKhI9YZkYPnWLD5Qvl8Jyert4OAg8xVq1qxp8YGFiiR1RpV2cgAAEABJREFUlrt9+7/3ftYv6TOvVLGSSWHKIE+ePBLJlcROvOHh4Uo6s/YdGdjYngsVKqTeuH3rv8devpo02En58hUsPsq9huVPzIassZ/mSvokb91Og/3UmrTddxyW4mZjLhNu/AAAZEucT7VPjRo18ud3lpalcfiR5KMOOFmrdkLby71GjUsR4cZDC547l3TlksWyQ5HCRaz9OkMzyLwFFx8f771jW2BAYMzl6GvXrsk/bYyDkhpOTk5SUDlxwicwIODevbvq4JkSWtSejbUSayA13Wvu2L5NioTXr19XW9LSPlPnm5a7TLLTvXv39uzeJZ+PFFViY+PklZsMS2iubt16Xi1a7Nu7V0mczEB+nAsUkGf29KzftGkzkyFYUqQWc5SEWquLtYZm6ZIWxrJXr8USJUuVVKwrUSKpXhQXG2d+rxSULD7KUMkx/rIvX04KS0eOHjbMQGBDdHSk4XLN1HDgOzIwpD5zhvdovD3HXk2qiBYz61epkpqbbEImfTttyzz7aXhY6M5dO6XSdeXKFdlNZQdRMlba7ju2pWazMfekNn4AAPSGQGgfafnVrl3nyJFDUmowpCO182Tx4iXUroBySt7be0doSIghHZ1OHuneI406hh0+fOjXX37Wfq49lep5eEggTLiM8OxZ9YIudUo9UaduwrVYagtbSWxzSytTbgScO5fctn6sPBgWFjpr5oyo5FKbdhMmvOTpUX/p0iVq1rp548bRo0fk5++//6qX2ORt0rSZ+ZxyFsVcjlFv5M5jdf18+S3MlReZHAiNB9ex8Nh8SQFYrUOasGtWvWt25ocb128oqebwd6TKac/AJA8e3JfYoN7OkzePtdXy57MvEGaS/XTRogVr16xWnrQ03HdsSOVmY+6JbPwAAOgQgdBu9erVk4amOshK3ToJ6UhtRxq6Av6XjnxPNW3WXEnuS1mwYKGqljoi2kvauD/+8L20pJXEUUykPScVvFKlShUvXlwdJPDESZ/pX3+lpB2Peh5zE2/4+fmpgdDXN2lwDnVmbReXovJKIiMvSXFADYSnk8dv9DAa9//mzZvTp399OSYhj0nZp0XLVnXr1pUHlipVWr34R+qK48dZvRLJq0XLZs29jh0/etbPL+Cc//nzF+RDkJqPvF/5WbFi+cS3J2mZpVpLlzl1vEQT9pY78uTJq6RO3uSMVN+zQZdu3VJcv6yVHrDapfI7Sifq1m6XJ76fbtyw3pAG3d3dGzduWrVqtRIlSxQp4qIuXLRo4drk4YLTW1rtO9akx2aT8Rs/AAD6RCC0m4dnUncyvzN+0tCMi4uNiEi4dqVW8oTLhnR0WtJRs+b37t07F3BOSaiV2TdYojWrVixX28ceHp6vvvaG+an9NL9GqIxr2aJFi129euVs8mSD6pVX7kaXw8ltect+Z5JXSGxby0dRvnx5wzreO7apTUZJkpMnf1DcbGq1FF95zpw5GzVsrI4CIh+sv//ZAwf2qwPTy2+fPu3rL6d+leLQ+cVckromPrj/wNo6tyzVowo4J/Wvs12bvZ18SVjJ0qWU1CmZfDli/gL5Uz8DgRap/47s4uSUy7lAAXU02vvWR7m8dcvuYviT3U/v37+/KnEuCtG//4B+/Qear6P2X80wabLvWJMem03Gb/wAAOgTg8rYrXjxEupIJOpc7SdPnFCXG8axUJKT0pnEdHT2rJ+0DpWE+bLTph/ameRUNmTocIsdva7EXFbSmmf9hBcfEHBOqmTStpYWpPyzTnLbWkm+mDA8POz69esJbevEKQo9PR+7FuvM6aRX3rVbt+KWJtqOSb66Twt579JMHD/+mbcmTlIvzLt0KeL48WMpPtClaNK82JeT+46auxQRYb7QMDl4ZKStfnGXEj8cUapkagOhlGDVG1FRdnwyqZG235EWLskVs5gYy1+HfE0OXIr2ZPfTkMTraZXES0atTfhuY/NLbw7vO9akx2aT8Rs/AAD6RCB0hHpdXFBQkFTqTieWwqTUoE4trVLT0aWI8NjYq2qtTE69e3h6KqkmWctQniplZWgTOfGvpDX1xT98+DAwIPBEcttavYBQZeiAJy1vP78z6gg3aow0uHbjmnqjZEnLr3z//n2KA6/Nw7Nr167q7ZCLISmuX7hwYfVCPgkAoSGW1/f3P2u+0DD06MULF6xd0nb1yhX5UW+npg9e8jMkRcrzwcE3bmTEeCTp9B3ZYNhxzp8PtriC+fzyGj3B/TTuWtJ4QsVLFLdYdrt9+7bP8ePKk2bvvmNNemw2Gb/xAwCgTwRCR6hFBslmAQGB6tjohjikMvxTTpyr3SyrVq1qba5zu8ipfcOIJobROIwd9zlmGDjR2rijFi+Qs61eXQ81RJ09K0+fcC1WGdeyLi5FDSsULVpMHavjjN9pv8S3LOvXqfNY77tCBZLGn7wWf838V0jBZPPmTYZ/Gl68LP/++28mvf3W7Nn/KFYlDfP431idNtVOrm1arIpIY/3IkcPmy8uWdVOLTpIkrTVwd+/eqd5o3LhJ6mdFK1asePUaNZTEr2zjxg0W15HN4K03X//+228O7E+DEwGOfUepYegN6ONjOSDt3rVLccgT3E+LFEoakvTatWsWV1i5crlhfpE03E9NpMe+Y1GabDYP7j/WZzjjN34AAPSJQOiIWrVq58mTMODBnj27YmKi5UbtWnWMVzCko3MB/kFBCXUP445qqeTqmjSt+S6zhrLPieM/fv+doc9b7OPTHhRIHmI+JibGeLI7LeT91qjhriSUa/z91LZ1LdNJt9XhOi5eOH8usbzmXqNmvnyPjcZZpmzS5NS795i+8sjIS19N/bJEyZJSvkt+8UmzEcgSqaXICt47tp87d878tUn1YEfipVCicpUqigadk6siGzeuj483nRxizpx/79613Eexd5++6o3ly5deu2YayGVjWL06YRwRaVsPHTZcSQsjho9Sb6xZvcowuKuBfI/ffjNDfu+hwwdlY3vsrlu3li5drP5cv35N0cax7yg12rXvoI4CevLkCXXuSmP79u455XtSXcFeT3A/NczDfjkmxjDAkurRo4erVq5Yt3ZN/eTxluJiY41XSM1+aiI99h2LUrPZ5M/vrN4ICzeds97hjV8sXrzwn3/+kp/gIAvTgQIAAAOnjz/6UIGdpPYlBYeoqKhLERHqWfyxT41TZ283uHBR/rsQER6uXv40bNiIokWLGq8gbfQtWzYriVOZd+7S1eIv2r59a1xcQlxp2669YZa2nDlyHjt2VEmYuPmMvIC7d+5IFUIaPbP//Xv1qpVlypR56+1Ja9eulZbnzZs38ufLf+fundy5cuXPn19Ki+vXr5UXLE3SW7duybs4eODAI6NL42y7evWqtNfj4uPUokfPHr3cypUzXuHmrVtSWJMXLCvIb+nQsZN6gt9A3oK39w6pD0gr2df31N07d2/evhlxKWLliuV///WnZLC3334nIOCcOv+YPIm8Znl30mp/+OCh2g31wIH9129cf6Q8krZydHSU/Bw/fvSvP/9Qx9OXul//AQO1vJfSpUofPnJIygt37tzZvm1raEjIzRsJggID5s6dfeTwoeHDR6oNUGdn567duhseWKFChbCw0PCwMGmMHj58WB517/49eS1hYSE7d3rPnTNb7dvWs1dvdbRVg0OHDoaFhiqJlUOLM7BHRISrVQ6JKC1atjQsL1qsmHwgsi09evRI0lGA/7mYmKhbt27KFrhzl7e894jEyx1Llir14ouvGF9TKh/UN7NmnD3rJz9t27QtaH16wNR/R4WLFHF4e5bMJhtVUFDClPHyBs/5+0tAko02NDR0/bq1kmabe7VwcsqpTlfYpUtX7RW8J7if5sqdW4KQ2iH58KGD169fly1N9qATPsd/+fkn2Rjatm0nK+/Zs1tWiIqOKuNaRt5gkSKFpars8H4qX7TaO0DO3ah1V3lsmu878gWpgwxXr15DHXNYScVmI/884eMTmThZRXRUZPESJeQjkgeqMwo6vPGL33795cxp3+DgoJo1axsPbQUAAEwwyqiDpJJw6tRJdao9Nzc389nGa9WstWunt3qCv2DBQqk5+25C2pFBwUE7tm9TEq/MMe67WKpU6dffeEvOuMtvV+sS8+cnTBgxevTYTp275MiRQ0KaNLJlydYtm7cmNnOHDBnq7u6u5ffW8/BcsmSR+pZFbbNx/+rUSSi/SNNNXcfD03RwDje3cmPHjvv333+k8S3NSnXgGZXUEl98+RVX17K1a9c9m3jN2N49u+WnSZNmL7/yat9+/SQzbNu65c6d2xvWr5Mf85dXrVr1F196WdFGPop33508fdpXwcHB8h2ZfIzyKXXq3FnqhIqlCQ+k6fl3/j+k+RsVFSl1QpN75Y3Ip92qdRsl7TzzzHPly5VfvHiRfG5SLpMfkxW8WrQYMWK0ZFcl1Rz+jpRUGDly9L1796SKJYlCdiv5MdxVtVq1MWPGzpo5Q/2nvb0on+B+OmbMOAle5xIn5NywYZ38GO7y8PCUaHrv7j35SOVXSy33+2+/keVTvpgqn38q91MTab7vWJSazaZj584nTiacfJHP6qupXygJ89x4tmzZSn14Rm78AADoE4HQQR4eHmrWUowGsjdmPOCKyeTsqTdu3NOtW7fZ6b1D6ipSSJEWpDRk63s26N6jh9q57qVXXv3z99+OHjsqRQapsJUrl3SCfPDgIWrBQcoCktykGFWxUmWNv7RSpUrSYlY7H5YrX16dy9uYi0tRSaTqzNRyu9zj9UNVm7bt5NPYsGF9YMC58+fPSwwo6+Ym1YlePXsXTSyt9O3X//adO9u2bpZmtBRzaiTWGHPkyCnNza5dum7bvi0wICAk5KIhl7q4uEhztk27dvYODinZ4IMPP1m1amVwYGBYRFh8XFzx4iUqV6ncokUraa8rCdOg5ZXfcs9sLoScOXOOf/rZtu06bFi/1sfHR9rZTk65EiZkLFlK3ku3bt2LJte+0pBUKes3aLBl8+bw8LDo6OgrVy4nzppQWr532RLUfo825Ey8/lMjx76j1Ej4SMc/U6VylVMnT0ZcCr906VIRFxc3V7dGjRu3btNWtlhD3+N79+ybkPAJ7qcSUWQDk+QjleTzF4KldCafVfVqNaT827JVa1nBKX+ud9/74J9//lT7NMr+VSi5ipua/dREeuw7Fjm82dSv3+C5519Yt26NFHLv378vf2Rq13nsm0rlxg8AAGzL8eC+3eO5A8gqZk6fdtzn2A8//iztbAUAAAB4HBVCIDsLCw/LkydPmoycCQAAgOyHUUaBbCsiIjw6OqpGdfccOXIoAAAAgBkqhEC2tWnTRvl/0+bNFQAAAMASAiGQPd2/f79w4cL9+w9snaZDngIAACA7YVAZAAAAANApriEEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACATjXTqbAAAAdKSURBVBEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6lUuBZlVea6EAQKKgb/aaLPl2419KtvBq13EmS+ZVr6Q8aSPOnTdZEnD2hKJX1dw9FAAA0gIVQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQKQIhAAAAAOgUgRAAAAAAdIpACAAAAAA6RSAEAAAAAJ0iEAIAAACAThEIAQAAAECnCIQAAAAAoFMEQgAAAADQqRwP7t9VAAAAAAD6Q4UQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABApwiEAAAAAKBTBEIAAAAA0CkCIQAAAADoFIEQAAAAAHSKQAgAAAAAOkUgBAAAAACdIhACAAAAgE4RCAEAAABAp/4fAAD//80Y0JQAAAAGSURBVAMAN6gLaKxolw8AAAAASUVORK5CYII="), (character) => character.charCodeAt(0));

// api/page/report.ts
/** A report's page, with its commitments by state. */
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
<p class="verdict">${unlessUnknown(page, breakdown(page, assessment))}.</p>
${progressBar(entries.map(({ state }) => state))}
<p class="meta">${publishedText(page, first)} · <a href="${reportSourceUrl(first)}">${messages.report.source}</a> · ${messages.report.slipped(messages.of(slipped, counts.total))}</p>
${stateSections(page, entries, true)}`;
	return renderDocument({
		site: view,
		root: page.root,
		title: `${report.title}: ${verdict} · ${view.title}`,
		description: `${report.title}. ${verdict}.`,
		path: reportHref({ root: "" }, first),
		body,
		facts: page
	});
}
function publishedText({ messages }, { block, repository }) {
	const { published } = block.report;
	if (published === null) return html`${repository.name}`;
	return html`${repository.name}, ${messages.published} ${dayElement(messages, published)}`;
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
	return html`<p><a href="${root}"><img src="${root}badge.svg" alt="${embed.badgeText}: ${currentVerdict(page)}" height="20"></a></p>
${snippets.map(([id, name, code]) => html`<h3>${name}</h3>
<pre id="copy-${id}" data-copy="${embed.copy}" data-copied="${embed.copied}" data-root="${root}"${base === PLACEHOLDER ? html` data-placeholder="${PLACEHOLDER}"` : ""}><code>${code}</code></pre>`)}
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

export { LANGUAGES, PICTURE, THEME, pageHeaders, renderCommitment, renderComponent, renderEmbed, renderError, renderHistory, renderHome, renderMethod, renderReport, renderUse, rootPath };