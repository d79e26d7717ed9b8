/** What a comment under a line of code expects at the place that its carets point at. */
export interface Marker {
  readonly kind: "finding" | "source" | "step" | "missing" | "spurious";
  readonly file: string;
  /** The line of the code; counts from 1, as do the columns. */
  readonly line: number;
  readonly column: number;
  /** Exclusive. A single caret says only where the place starts. */
  readonly endColumn: number | undefined;
  /** A rule id, a source kind, or a part of a step's note (possibly empty). */
  readonly name: string;
  /** Text that the message has to contain. */
  readonly message: string | undefined;
}

const MARKER = /^(?<before>\s*(?:\/\/|\/\*|\{\/\*)[^^\w]*)(?<carets>\^+)\s*(?<kind>\w+)(?::\s*(?<text>.*?))?\s*(?:\*\/\}?)?$/u;
const NAMES = /^(?<names>[\w-]+(?:,\s*[\w-]+)*)(?:\s+"(?<message>[^"]*)")?(?:\s+(?<reference>#\S+))?$/u;

/**
 * Reads the markers of a file. Several marker lines may follow one line of code:
 *
 *     await pool.query(sql);
 *     //               ^^^ finding: no-model-output-in-sql
 *     //               ^^^ missing: no-model-output-in-sql #12
 *
 * `finding: a, b` expects two, and `finding: a "part of the message"` looks into the message. `missing` is a finding that is not there yet and
 * `spurious` one that should not be; both name the issue.
 * @throws Error for a comment that points with carets and is no marker.
 */
export function readMarkers(file: string, text: string): readonly Marker[] {
  let codeLine = 0;
  return text.split("\n").flatMap((line, index) => {
    if (!isMarkerLine(line)) {
      codeLine = index + 1;
      return [];
    }
    return readMarker(file, line, index + 1, codeLine);
  });
}

/** Whether the line points at the code above it. */
export function isMarkerLine(line: string): boolean {
  return /^\s*(?:\/\/|\/\*|\{\/\*)\s*\^/u.test(line);
}

function readMarker(file: string, line: string, lineNumber: number, codeLine: number): readonly Marker[] {
  const { before = "", carets = "", kind = "", text = "" } = MARKER.exec(line.trimEnd())?.groups ?? {};
  if (!isKind(kind))
    throw new Error(
      `${file}:${lineNumber}: "${line.trim()}" is no marker; write finding, source, step, missing or spurious after the carets.`,
    );
  const column = before.length + 1;
  const place = { kind, file, line: codeLine, column, endColumn: carets.length > 1 ? column + carets.length : undefined };
  if (kind === "step") return [{ ...place, name: text, message: undefined }];
  const { names, message, reference } = NAMES.exec(text)?.groups ?? {};
  if (names === undefined)
    throw new Error(
      `${file}:${lineNumber}: "${kind}:" needs a name, such as ${kind === "source" ? "model-output" : "no-model-output-in-sql"}.`,
    );
  const isGap = kind === "missing" || kind === "spurious";
  if (isGap && reference === undefined) throw new Error(`${file}:${lineNumber}: a known gap names its issue: ${kind}: ${names} #12.`);
  return names.split(/,\s*/u).map((name) => ({ ...place, name, message }));
}

function isKind(kind: string): kind is Marker["kind"] {
  return ["finding", "source", "step", "missing", "spurious"].includes(kind);
}
