import cliTruncate from "cli-truncate";
import stringWidth from "string-width";

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * Text that a terminal shows and does not obey: control characters become their pictures, and what hides or reorders text
 * (bidirectional controls, zero-width and tag characters) becomes a replacement character.
 */
export function toVisible(text: string): string {
  return text.replaceAll("\t", "  ").replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

/** A part of a line of source, as it is printed: where the marked part starts and how many columns it takes. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly width: number }[];
}

/** A span of a line: UTF-16 offsets, `stop` exclusive. */
export interface Span {
  readonly start: number;
  readonly stop: number;
}

/** The whole line with its spans marked; `undefined` when it is wider than `room`. */
export function markLine(line: string, spans: readonly Span[], room: number): MarkedText | undefined {
  if (line.length > room * 2) return undefined;
  const text = toVisible(line);
  if (stringWidth(text) > room) return undefined;
  const marks = spans.map((span) => ({
    start: widthOf(line.slice(0, span.start)),
    width: Math.max(1, widthOf(line.slice(span.start, span.stop))),
  }));
  return { text, marks };
}

/** Columns that are kept for what follows a mark. */
const TAIL_ROOM = 12;

/** The part of a long line around `span`. */
export function cropLine(line: string, { start, stop }: Span, room: number): MarkedText {
  const mark = cliTruncate(toVisible(line.slice(start, Math.min(stop, start + room))), Math.floor(room / 2));
  const headRoom = Math.max(Math.floor(room / 3), room - stringWidth(mark) - TAIL_ROOM);
  const head = cliTruncate(toVisible(line.slice(Math.max(0, start - room), start)), headRoom, { position: "start" });
  const used = stringWidth(head) + stringWidth(mark);
  const tail = cliTruncate(toVisible(line.slice(stop, stop + room)), Math.max(1, room - used));
  return { text: head + mark + tail, marks: [{ start: stringWidth(head), width: Math.max(1, stringWidth(mark)) }] };
}

function widthOf(text: string): number {
  return stringWidth(toVisible(text));
}
