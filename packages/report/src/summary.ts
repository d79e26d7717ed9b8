import { type Finding, groupBy, type Notice, type Run, type Severity } from "@sluice/core";
import type { ChalkInstance } from "chalk";
import { toVisible } from "./visible-text.ts";

/** What was found, what was read, and what was not: a run that could not read everything never sounds clean. */
export function summarize(run: Run, chalk: ChalkInstance): readonly string[] {
  return [...listNotices(run.notices, chalk), headline(run, chalk), chalk.dim(describeCoverage(run))];
}

const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low"];
/** Notices of one kind that are listed in full. */
const LISTED_NOTICES = 10;

/** What could not be seen, in rows that end with an empty one. */
export function listNotices(notices: readonly Notice[], chalk: ChalkInstance): readonly string[] {
  if (notices.length === 0) return [];
  const byKind = groupBy(notices, (notice) => notice.kind);
  const rows = [...byKind.values()].flatMap((group) => {
    const rest = group.length - LISTED_NOTICES;
    const more = rest > 0 ? [`  ... and ${count(rest, "more notice")} of this kind; --format json lists them all.`] : [];
    return [...group.slice(0, LISTED_NOTICES).map((notice) => `  ${printNotice(notice)}`), ...more];
  });
  return [chalk.yellow("Not everything could be seen:"), ...rows, ""];
}

function printNotice({ file, position, message }: Notice): string {
  const place = [file, position?.line, position?.column].filter((part) => part !== undefined).join(":");
  return toVisible(place === "" ? message : `${place}: ${message}`);
}

function headline(run: Run, chalk: ChalkInstance): string {
  const { findings, coverage, notices } = run;
  if (findings.length > 0) {
    const files = new Set(findings.map((finding) => finding.location.file)).size;
    return chalk.bold(`${count(findings.length, "finding")} (${countSeverities(findings)}) in ${count(files, "file")}.`);
  }
  if (notices.some((notice) => notice.kind === "internal"))
    return chalk.bold("No findings, but Sluice failed on the way: this says nothing about the code.");
  if (coverage.files === 0) return chalk.bold("Nothing was analysed.");
  if (notices.length === 0) return chalk.bold("No findings.");
  return chalk.bold(
    `No findings in what was analysed; ${count(notices.length, "notice")} above ${notices.length === 1 ? "says" : "say"} what was not.`,
  );
}

function countSeverities(findings: readonly Finding[]): string {
  const counts = SEVERITIES.map((severity) => ({ severity, number: findings.filter((finding) => finding.severity === severity).length }));
  return counts.flatMap(({ severity, number }) => (number > 0 ? [`${number} ${severity}`] : [])).join(", ");
}

/** What was read, in one sentence. */
export function describeCoverage({ coverage }: Pick<Run, "coverage">): string {
  const { files, lines, functions, calls, unresolvedCalls, skippedFiles } = coverage;
  const skipped = skippedFiles > 0 ? `, skipped ${number(skippedFiles)}` : "";
  const unknown = `${number(unresolvedCalls)} of ${count(calls, "call")} in ${count(functions, "function")} lead${unresolvedCalls === 1 ? "s" : ""} into unknown code`;
  return `Read ${count(files, "file")} (${count(lines, "line")})${skipped}; ${unknown}.`;
}

/** A number and what it counts: `1 file`, `2 files`. */
export function count(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? "" : "s"}`;
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
