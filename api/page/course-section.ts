import { daysBetween, type Day } from "../../src/core/model/date.ts";
import type { Entry } from "../view/view.ts";
import { courseOf, type Mark } from "./course.ts";
import { dayElement, html, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { inZone } from "./time.ts";
import { rowDay } from "./row-dates.ts";

const WIDTH = 800;
const MARGIN = 12;
const AXIS = 14;
const LINE_HEIGHT = 18;
/** Generous, because the font is unknown. */
const CHARACTER_WIDTH = 8;

interface PlacedMark extends Mark {
  x: number;
  lines: string[];
  /** The row of the label below the axis, from 0. Labels in a row don't overlap. */
  row: number;
  anchor: "start" | "middle" | "end";
}

/** A promise's timeline with labelled dates, and a table of the same dates for narrow screens and screen readers. */
export function courseSection(page: Page, entry: Entry): Html {
  const marks = courseOf(page, entry);
  return html`${drawing(page, entry, marks)}${table(page, entry, marks)}`;
}

function drawing(page: Page, entry: Entry, marks: readonly Mark[]): Html {
  const placed = place(page, entry, marks);
  const rows = Math.max(...placed.map(({ row }) => row)) + 1;
  const [first, last] = [placed[0]?.x ?? MARGIN, placed.at(-1)?.x ?? WIDTH - MARGIN];
  return html`<svg class="course" viewBox="0 0 ${WIDTH} ${AXIS + 12 + rows * 3 * LINE_HEIGHT}" aria-hidden="true"><path class="rest" d="M${first} ${AXIS}H${last}"/>${missedPart(placed)}${placed.map(drawMark)}</svg>`;
}

/** The part of the axis after the original due date; empty if the promise wasn't late or has been dropped. */
function missedPart(placed: readonly PlacedMark[]): Html | string {
  const due = placed.find(({ shape }) => shape === "due");
  const end = placed.find(({ shape }) => shape === "today" || shape === "done");
  return due && end && due.x < end.x ? html`<path class="late" d="M${due.x} ${AXIS}H${end.x}"/>` : "";
}

function place(page: Page, entry: Entry, marks: readonly Mark[]): PlacedMark[] {
  const [from, to] = [marks[0]?.day ?? "", marks.at(-1)?.day ?? ""];
  const span = Math.max(1, daysBetween(from, to));
  const position = (day: Day): number => Math.round(MARGIN + (daysBetween(from, day) / span) * (WIDTH - 2 * MARGIN));
  const rowEnds: number[] = [];
  return marks.map((mark) => {
    const x = position(mark.day);
    const lines = [mark.label, rowDay(page, entry, mark.day), ...(mark.note === "" ? [] : [mark.note])];
    const width = Math.max(...lines.map(columnsOf)) * CHARACTER_WIDTH;
    const anchor = x - width / 2 < 0 ? "start" : x + width / 2 > WIDTH ? "end" : "middle";
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const free = rowEnds.findIndex((end) => end <= left);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = left + width;
    return { ...mark, x, lines, row, anchor };
  });
}

/** The width of a text, in Latin characters. A Chinese or Japanese character is twice as wide. */
function columnsOf(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFFF]/g) ?? []).length;
}

function drawMark({ shape, x, lines, row, anchor, isUnexplained }: PlacedMark): Html {
  const top = AXIS + 12 + row * 3 * LINE_HEIGHT;
  const texts = lines.map(
    (line, index) =>
      html`<text class="${index === 0 ? "label" : index === 2 && isUnexplained ? "bad" : "detail"}" x="${x}" y="${top + (index + 1) * LINE_HEIGHT - 4}" text-anchor="${anchor}">${line}</text>`,
  );
  const leader = row === 0 ? "" : html`<path class="rest" d="M${x} ${AXIS + 8}V${top}"/>`;
  return html`${leader}${SHAPES[shape](x)}${texts}`;
}

const SHAPES: Record<Mark["shape"], (x: number) => Html> = {
  promised: (x) => html`<circle class="first" cx="${x}" cy="${AXIS}" r="7"/>`,
  due: (x) => html`<path class="due" d="M${x} ${AXIS - 10}v20"/>`,
  moved: (x) => html`<path class="moved" d="M${x} ${AXIS - 8}l8 8-8 8-8-8z"/>`,
  today: (x) => html`<path class="now" d="M${x} ${AXIS - 12}v24"/>`,
  done: (x) => html`<rect class="done" x="${x - 7}" y="${AXIS - 7}" width="14" height="14"/>`,
  ended: (x) => html`<rect class="first" x="${x - 7}" y="${AXIS - 7}" width="14" height="14"/>`,
};

function table({ messages }: Page, { block }: Entry, marks: readonly Mark[]): Html {
  const { commitment: labels } = messages;
  const rows = marks.map(
    ({ label, day, note, isUnexplained }) =>
      html`<tr><th scope="row">${label}</th><td>${dayElement(messages, day)}${inZone(messages, "", block.time_zone)}${note === "" ? "" : html`${messages.joints.comma}${isUnexplained ? html`<b class="bad">${note}</b>` : note}`}</td></tr>`,
  );
  return html`<table class="narrow"><thead><tr><th scope="col">${labels.what}</th><th scope="col">${labels.day}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
