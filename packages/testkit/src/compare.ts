import { isFlowRule, type Finding, type Location, type Rule } from "@sluice/core";
import type { Marker } from "./marker.ts";

/** A difference between what a case expects and what was reported. */
export interface Mismatch {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly width: number;
  readonly text: string;
}

/** Compares what the markers expect with what was reported, exactly: what no marker expects is a mismatch too. */
export function compare(markers: readonly Marker[], findings: readonly Finding[], rules: readonly Rule[]): readonly Mismatch[] {
  const open = new Set(findings);
  const take = (marker: Marker): boolean => {
    const finding = [...open].find((each) => isReportedAt(each, marker));
    return finding !== undefined && open.delete(finding);
  };
  const checked = markers.flatMap((marker) => checkMarker(marker, take, findings, rules));
  return [...checked, ...[...open].map(describeUnexpected)];
}

function checkMarker(
  marker: Marker,
  take: (marker: Marker) => boolean,
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly Mismatch[] {
  const { kind, name } = marker;
  const fail = (text: string): readonly Mismatch[] => [
    { file: marker.file, line: marker.line, column: marker.column, width: widthOf(marker), text },
  ];
  switch (kind) {
    case "finding":
      if (!rules.some((rule) => rule.id === name)) return fail(`there is no rule ${name}`);
      return take(marker) ? [] : fail(`expected, not reported: ${name}${marker.message === undefined ? "" : ` "${marker.message}"`}`);
    case "missing":
      return take(marker) ? fail(`the gap is closed: write finding instead of missing: ${name}`) : [];
    case "spurious":
      return take(marker) ? [] : fail(`the gap is closed: remove spurious: ${name}`);
    case "source":
      return startsFlow(marker, findings, rules) ? [] : fail(`no finding has its source here: ${name}`);
    case "step":
      return findings.some((finding) => finding.codeFlow.some((step) => isAt(step.location, marker) && step.note.includes(name)))
        ? []
        : fail(`no code flow has this step: ${name}`);
    default:
      return kind satisfies never;
  }
}

function isReportedAt(finding: Finding, marker: Marker): boolean {
  return finding.ruleId === marker.name && isAt(finding.location, marker) && finding.message.includes(marker.message ?? "");
}

function startsFlow(marker: Marker, findings: readonly Finding[], rules: readonly Rule[]): boolean {
  return findings.some((finding) => {
    const [source] = finding.codeFlow;
    const kinds = rules.filter(isFlowRule).find((rule) => rule.id === finding.ruleId)?.flow.sources ?? [];
    return source !== undefined && isAt(source.location, marker) && kinds.includes(marker.name);
  });
}

/** Carets cover a place exactly; those of a place that goes on below cover its first line. */
function isAt({ file, start, end }: Location, marker: Marker): boolean {
  const isStart = file === marker.file && start.line === marker.line && start.column === marker.column;
  return isStart && (marker.endColumn === undefined || end.line > start.line || end.column === marker.endColumn);
}

function widthOf({ column, endColumn }: Marker): number {
  return endColumn === undefined ? 1 : endColumn - column;
}

function describeUnexpected({ ruleId, message, location: { file, start, end }, codeFlow }: Finding): Mismatch {
  const source = codeFlow[0]?.location;
  const origin = source === undefined ? "" : ` (from ${source.file}:${source.start.line}:${source.start.column})`;
  return {
    file,
    line: start.line,
    column: start.column,
    width: end.line === start.line ? end.column - start.column : 1,
    text: `reported, not expected: ${ruleId}: ${message}${origin}`,
  };
}
