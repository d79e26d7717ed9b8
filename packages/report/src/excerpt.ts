import { groupBy, type Location } from "@sluice/core";
import type { ChalkInstance } from "chalk";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { cropLine, markLine, toVisible } from "./visible-text.ts";
import type { MarkedText, Span } from "./visible-text.ts";

/** A place to mark in the source, with what is to be said of it. */
export interface Mark {
  readonly location: Location;
  readonly label: string;
  readonly isPrimary: boolean;
}

/** What an excerpt is drawn with. */
export interface Canvas {
  readonly chalk: ChalkInstance;
  /** Columns of the page. */
  readonly width: number;
  readonly sourceLines: (file: string) => readonly string[] | undefined;
}

/** The lines of source under the marks, file by file in the order of the marks, each mark underlined and labelled. */
export function drawExcerpt(marks: readonly Mark[], home: string, canvas: Canvas): readonly string[] {
  const numberWidth = Math.max(...marks.map((mark) => String(mark.location.start.line).length)) + 2;
  const gutters = createGutters(numberWidth, canvas.chalk);
  const blocks = splitByFile(marks);
  return blocks.flatMap((block) => {
    const file = block[0]?.location.file ?? home;
    const needsName = blocks.length > 1 || file !== home;
    const title = needsName ? [`${" ".repeat(numberWidth)} ${canvas.chalk.dim("╭")} ${canvas.chalk.dim(toVisible(file))}`] : [];
    return [...title, ...drawBlock(block, canvas.sourceLines(file), gutters, canvas)];
  });
}

interface Gutters {
  readonly width: number;
  readonly numbered: (line: number) => string;
  readonly blank: string;
  readonly gap: string;
}

function createGutters(numberWidth: number, chalk: ChalkInstance): Gutters {
  return {
    width: numberWidth + 3,
    numbered: (line) => chalk.dim(`${String(line).padStart(numberWidth)} │ `),
    blank: chalk.dim(`${" ".repeat(numberWidth)} │ `),
    gap: chalk.dim(`${" ".repeat(numberWidth)} ⋮`),
  };
}

/** Runs of marks in one file: a flow that comes back to a file is shown in the order in which it runs. */
function splitByFile(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const blocks: Mark[][] = [];
  for (const mark of marks) {
    const last = blocks.at(-1);
    if (last?.[0]?.location.file === mark.location.file) last.push(mark);
    else blocks.push([mark]);
  }
  return blocks;
}

function drawBlock(marks: readonly Mark[], lines: readonly string[] | undefined, gutters: Gutters, canvas: Canvas): readonly string[] {
  const byLine = groupBy(marks, (mark) => mark.location.start.line);
  const numbers = [...byLine.keys()].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    const gap = before !== undefined && number > before + 1 ? [gutters.gap] : [];
    return [...gap, ...drawLine(number, byLine.get(number) ?? [], lines?.[number - 1] ?? "", gutters, canvas)];
  });
}

function drawLine(number: number, marks: readonly Mark[], line: string, gutters: Gutters, canvas: Canvas): readonly string[] {
  const room = Math.max(20, canvas.width - gutters.width);
  const draw = ({ text, marks: drawn }: MarkedText, labelled: readonly Mark[]): readonly string[] => [
    gutters.numbered(number) + text,
    ...labelled.flatMap((mark, index) =>
      drawMark(mark, drawn[index] ?? { start: 0, width: 1 }, room, canvas.chalk).map((row) => gutters.blank + row),
    ),
  ];
  const spans = marks.map((mark) => toSpan(mark.location, line));
  const whole = markLine(line, spans, room);
  if (whole !== undefined) return draw(whole, marks);
  return marks.flatMap((mark, index) => draw(cropLine(line, spans[index] ?? { start: 0, stop: 1 }, room), [mark]));
}

/** The underlined part of a mark's first line. */
function toSpan({ start, end }: Location, line: string): Span {
  const from = Math.min(start.column - 1, line.length);
  const stop = end.line === start.line ? end.column - 1 : line.trimEnd().length;
  return { start: from, stop: Math.max(from + 1, stop) };
}

/** The underline and its label: beside it where that fits, else below. */
function drawMark(
  mark: Mark,
  { start, width }: { readonly start: number; readonly width: number },
  room: number,
  chalk: ChalkInstance,
): readonly string[] {
  const paint = mark.isPrimary ? chalk.red : chalk.cyan;
  const underline = " ".repeat(start) + paint((mark.isPrimary ? "━" : "─").repeat(width));
  const label = toVisible(mark.label);
  if (label === "") return [underline];
  if (start + width + 1 + stringWidth(label) <= room) return [`${underline} ${paint(label)}`];
  return [
    underline,
    ...wrapAnsi(label, room, { hard: true })
      .split("\n")
      .map((row) => paint(row)),
  ];
}
