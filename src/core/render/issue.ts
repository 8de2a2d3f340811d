import { describeRecurrence } from "../model/recurrence.ts";
import { dayIn } from "../lifecycle/proof.ts";
import { renderBlock, type Block, EVENTS_KEPT } from "../model/block.ts";
import { clip, plural } from "../model/text.ts";
import { plainText } from "./markdown.ts";
import { describeEvent } from "./events.ts";
import { fitHistory } from "./fit-history.ts";

/** The repository that the rendered links point to. */
export interface LinkBase {
  /** `https://github.com`, or the URL of an Enterprise server. */
  server: string;
  /** `owner/name`. */
  repository: string;
  /** The repository that contains the issues, if this run's reports are in another one. */
  tracker?: string;
}

const TITLE_LIMIT = 200;

/** The title that the Action gives to an issue. Any other title was set by a person and is kept. */
export function issueTitle(block: Pick<Block, "subject">): string {
  return clip(block.subject, TITLE_LIMIT);
}

/** GitHub accepts 65,536 characters in a body. The rest leaves room for text written by people. */
const PART_LIMIT = 30_000;

/**
 * Renders the managed part of an issue body. Shortens a history that is too long for a block or for PART_LIMIT, and counts the events
 * that are left out.
 */
export function renderManagedPart(block: Block, links: LinkBase): string {
  for (let kept = Math.min(block.history.length, EVENTS_KEPT); ; kept -= 2) {
    const fitted = block.history.length <= kept ? block : shortenHistory(block, kept);
    const part = renderBlock(fitted, renderFacts(fitted, links));
    if (part.length <= PART_LIMIT || kept <= 2) return part;
  }
}

function shortenHistory(block: Block, kept: number): Block {
  const history = fitHistory(block.history, kept);
  return { ...block, shortened: (block.shortened ?? 0) + block.history.length - history.length, history };
}

function renderFacts(block: Block, links: LinkBase): string {
  const report = `[${plainText(block.report.title)}](${sourceUrl(block, links)})`;
  const { withdrawn } = block;
  return [
    `> ${plainText(block.text)}`,
    "",
    `- **Promised in** ${report}${block.report.published ? `, published ${block.report.published}` : ""}${renderPromised(block)}`,
    `- **Owner** ${block.owner ? plainText(block.owner) : "nobody named"}`,
    `- **Due** ${renderDue(block)}`,
    ...(block.recurs ? [`- **Repeats** ${describeRecurrence(block.recurs)}`] : []),
    ...(block.tracker ? [`- **Tracked in** ${plainText(block.tracker)}`] : []),
    ...(block.removed ? [`- **Missing from its report** since ${block.removed}`] : []),
    ...(withdrawn ? [`- **${withdrawn.replaced_by === null ? "Withdrawn" : "Replaced"}** since ${withdrawn.at}`] : []),
    ...(block.history.length > 0 ? ["", "**History**", ""] : []),
    ...block.history.map((event) => `- ${event.at}: ${describeEvent(event)}`),
    ...(block.shortened === undefined ? [] : [`- ${omittedWords(block.shortened)}`]),
    "",
    "When it is done, comment `Evidence: https://…` and close this issue as completed. " +
      "To withdraw it, comment `Reason: …` and close it as not planned. " +
      "Follow-through owns everything above the line; write below it.",
    "",
    "---",
  ].join("\n");
}

function omittedWords(count: number): string {
  return `${plural(count, "event", "events")} in between ${count === 1 ? "is" : "are"} only in the comments.`;
}

/** The URL of the commitment's line in the report; see reportUrl. */
export function sourceUrl(block: Block, links: LinkBase): string {
  // Without ?plain=1, GitHub renders the Markdown without line anchors.
  return `${reportUrl(block, links)}?plain=1#L${block.line}`;
}

/** The URL of the commitment's report, at the commit from which it was read, or at HEAD if that is unknown. */
export function reportUrl({ report, source, commit }: Block, { server, repository, tracker }: LinkBase): string {
  const path = report.path.split("/").map(encodeSegment).join("/");
  return `${server}/${source ?? tracker ?? repository}/blob/${commit ?? "HEAD"}/${path}`;
}

/** Like encodeURIComponent, but accepts lone surrogates and also encodes parentheses, which could end a Markdown link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}

/** The logins in an owner field such as `@alice and @bob`. A team (`@acme/sre`) is not a login. */
export function ownerLogins(owner: string | null): string[] {
  const matches = (owner ?? "").matchAll(/(?<![\w@])@(?<login>[A-Za-z\d](?:[A-Za-z\d-]{0,38}))(?![\w/-])/g);
  return Array.from(matches, ({ groups: { login = "" } = {} }) => login);
}

/** The date of the promise, if it differs from the publication date. */
function renderPromised(block: Block): string {
  const { promised, report } = block;
  if (promised === undefined || report.published === null) return "";
  const day = dayIn(block, promised);
  return day === report.published ? "" : `, promised ${day}`;
}

function renderDue(block: Block): string {
  if (!block.due) return block.due_text ? `no day given (“${plainText(block.due_text)}”)` : "no day given";
  const first = block.first_due && block.first_due !== block.due ? `, first promised for ${block.first_due}` : "";
  return `${block.due}, until the end of the day in ${block.time_zone}${first}`;
}
