import { type Finding, groupBy, type RelatedLocation, type Rule, type Run, type Severity, type Step } from "@sluice/core";
import type { ChalkInstance } from "chalk";
import wrapAnsi from "wrap-ansi";
import { concealCredentials } from "./conceal.ts";
import { drawExcerpt } from "./excerpt.ts";
import type { Canvas, Mark } from "./excerpt.ts";
import { summarize } from "./summary.ts";
import { toVisible } from "./visible-text.ts";

/** How the page looks, and where its excerpts come from. */
export interface PrettyOptions extends Canvas {
  /** One line per finding, no excerpts and no summary. */
  readonly isQuiet: boolean;
}

/** The run for a person: findings by file, each with its code flow drawn into the source, then what was read and what was not. */
export function reportPretty(run: Run, rules: readonly Rule[], options: PrettyOptions): string {
  const safe = { ...options, sourceLines: concealCredentials(run, rules, options.sourceLines) };
  return `${(options.isQuiet ? printBriefly(run, options.chalk) : printFully(run, rules, safe)).join("\n")}\n`.replace(/^\n$/u, "");
}

/** Steps of a code flow that are drawn; of a longer one the middle is left out. */
const DRAWN_STEPS = 24;

function printBriefly({ findings, notices }: Run, chalk: ChalkInstance): readonly string[] {
  const rows = findings.map(
    (finding) => `${printPlace(finding)} ${paintSeverity(finding.severity, chalk)} ${finding.ruleId} ${toVisible(finding.message)}`,
  );
  const missing =
    notices.length > 0 ? [chalk.yellow(`Not everything could be seen: ${notices.length} notices; run without --quiet to read them.`)] : [];
  return [...rows, ...missing];
}

function printFully(run: Run, rules: readonly Rule[], options: PrettyOptions): readonly string[] {
  const fixes = new Map(rules.map((rule) => [rule.id, rule.docs.fix]));
  const files = [...groupBy(run.findings, (finding) => finding.location.file)];
  const pages = files.flatMap(([file, findings]) => {
    const told = new Set<string>();
    return [
      options.chalk.underline(toVisible(file)),
      "",
      ...findings.flatMap((finding) => {
        const fix = told.has(finding.ruleId) ? undefined : fixes.get(finding.ruleId);
        told.add(finding.ruleId);
        return [...printFinding(finding, options), ...(fix === undefined ? [] : printFix(fix, options)), ""];
      }),
    ];
  });
  return [...pages, ...summarize(run, options.chalk).flatMap((row) => wrap(row, options.width))];
}

function printFinding(finding: Finding, options: PrettyOptions): readonly string[] {
  const { chalk, width } = options;
  const { line, column } = finding.location.start;
  const sureness = finding.confidence === "low" ? chalk.dim("  low confidence") : "";
  return [
    ...indent(
      `${chalk.dim(`${line}:${column}`)}  ${paintSeverity(finding.severity, chalk)}  ${chalk.bold(finding.ruleId)}${sureness}`,
      width,
    ),
    ...indent(toVisible(finding.message), width),
    "",
    ...drawExcerpt(listMarks(finding), finding.location.file, options),
    ...drawRelated(finding, options),
  ];
}

/** Other places of one finding that are drawn. */
const DRAWN_PLACES = 10;

function drawRelated(finding: Finding, options: PrettyOptions): readonly string[] {
  // A check on the way stands among the steps already, and the message tells of it.
  const places = finding.related.filter((item) => !isStep(finding, item));
  const drawn = places
    .slice(0, DRAWN_PLACES)
    .flatMap(({ location, note }) => [
      "",
      ...indent(options.chalk.yellow(toVisible(note)), options.width),
      ...drawExcerpt([{ location, label: "", isPrimary: false }], finding.location.file, options),
    ]);
  const left = places.length - DRAWN_PLACES;
  if (left <= 0) return drawn;
  const more = `${left} more ${left === 1 ? "place is" : "places are"} in --format json`;
  return [...drawn, "", ...indent(options.chalk.yellow(more), options.width)];
}

function isStep({ codeFlow }: Finding, { location: { file, start } }: RelatedLocation): boolean {
  return codeFlow.some(({ location: at }) => at.file === file && at.start.line === start.line && at.start.column === start.column);
}

/** The steps in the order in which the data runs, the reported place last. */
function listMarks({ codeFlow, location }: Finding): readonly Mark[] {
  const skipped = codeFlow.length - DRAWN_STEPS;
  const steps = codeFlow.map((step, index) => ({
    location: step.location,
    label: labelStep(step, index, codeFlow.length),
    isPrimary: index === codeFlow.length - 1,
  }));
  const drawn = skipped <= 0 ? steps : [...steps.slice(0, DRAWN_STEPS / 2), ...steps.slice(-DRAWN_STEPS / 2)];
  return drawn.length > 0 ? drawn : [{ location, label: "", isPrimary: true }];
}

function labelStep(step: Step, index: number, total: number): string {
  const jump =
    total > DRAWN_STEPS && index === total - DRAWN_STEPS / 2 ? ` (steps ${DRAWN_STEPS / 2 + 1} to ${index} are in --format json)` : "";
  return `${index + 1} ${step.note}${jump}`;
}

function printFix(fix: string, { chalk, width }: PrettyOptions): readonly string[] {
  return ["", ...indent(`${chalk.green("How to mend it:")} ${fix}`, width)];
}

function indent(text: string, width: number): readonly string[] {
  return wrap(`  ${text}`, width);
}

/** Breaks a line at `width`; what follows is indented like it. */
function wrap(line: string, width: number): readonly string[] {
  const indentation = /^ */u.exec(line)?.[0] ?? "";
  const room = Math.max(20, width - indentation.length);
  const rows = wrapAnsi(line.slice(indentation.length), room, { hard: true }).split("\n");
  return rows.map((row) => (row === "" ? "" : indentation + row));
}

function printPlace({ location: { file, start } }: Finding): string {
  return `${toVisible(file)}:${start.line}:${start.column}`;
}

function paintSeverity(severity: Severity, chalk: ChalkInstance): string {
  const paints: Readonly<Record<Severity, ChalkInstance>> = {
    critical: chalk.bgRed.whiteBright.bold,
    high: chalk.red.bold,
    medium: chalk.yellow.bold,
    low: chalk.blue.bold,
  };
  return paints[severity](severity);
}
