import { UNKNOWN_AFTER_MS } from "../view/freshness.ts";
import type { Site } from "../view/site.ts";
import { LANGUAGES } from "./languages/index.ts";

/**
 * `GET /embed.js`: the custom element `<follow-through>`, for any page. The element recounts the commitments if its data is
 * out of date.
 */
export function renderComponent({ language }: Site): string {
  const { verdict, embed, joints, locale } = LANGUAGES[language];
  const messages = {
    ...verdict,
    see: embed.see,
    unreachable: embed.unreachable,
    recomputed: embed.recomputed,
    asOf: embed.asOf("{when}"),
  };
  const constants = { locale, messages, joints, unknownAfterMs: UNKNOWN_AFTER_MS };
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
