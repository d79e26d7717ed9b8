import type { Finding, Location, Notice, Rule, Run, Severity, Step } from "@sluice/core";
import type * as Sarif from "sarif";
import { printJson } from "./json-text.ts";
import type { ReportOptions } from "./reporter.ts";
import { listTaxonomies, relateToTaxonomies } from "./taxonomies.ts";

/** The run as SARIF 2.1.0. Paths are relative to `SRCROOT`, the folder that was checked; the same run gives the same bytes. */
export function reportSarif(run: Run, rules: readonly Rule[], options: ReportOptions): string {
  const taxonomies = listTaxonomies(rules);
  const log: Sarif.Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: printDriver(run, rules, options, taxonomies) },
        ...(taxonomies.length === 0 ? {} : { taxonomies }),
        invocations: [printInvocation(run.notices)],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The folder that was checked." } } },
        results: run.findings.map((finding) => printResult(finding, rules)),
        properties: { coverage: run.coverage },
      },
    ],
  };
  return printJson(log);
}

const ROOT = "SRCROOT";
const LEVELS = { critical: "error", high: "error", medium: "warning", low: "note" } as const;
/** Numbers in the middle of the ranges by which GitHub names severities. */
const SECURITY_SEVERITIES: Readonly<Record<Severity, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
const STEP_KINDS: Readonly<Record<Step["kind"], string>> = { source: "taint", step: "value", sink: "danger" };

function printDriver(
  run: Run,
  rules: readonly Rule[],
  options: ReportOptions,
  taxonomies: readonly Sarif.ToolComponent[],
): Sarif.ToolComponent {
  return {
    name: "Sluice",
    version: options.version,
    semanticVersion: options.version,
    rules: rules.map((rule) => printRule(rule, rules)),
    notifications: listNoticeKinds(run.notices).map((kind) => ({ id: kind })),
    supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })),
  };
}

function printRule(rule: Rule, rules: readonly Rule[]): Sarif.ReportingDescriptor {
  const { why, fix, misses } = rule.docs;
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nHow to mend it: ${fix}\n\nWhat it cannot see: ${misses}`,
      markdown: `${why}\n\n## How to mend it\n\n${fix}\n\n## What it cannot see\n\n${misses}`,
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    relationships: relateToTaxonomies(rule, rules),
    properties: {
      tags: [
        "security",
        ...rule.cwe.map((id) => `external/cwe/cwe-${String(id).padStart(3, "0")}`),
        ...rule.owasp.map((id) => `external/owasp/${id.toLowerCase()}`),
      ],
      "security-severity": SECURITY_SEVERITIES[rule.severity],
      precision: rule.confidence,
      preset: rule.preset,
    },
  };
}

function printResult(finding: Finding, rules: readonly Rule[]): Sarif.Result {
  const index = rules.findIndex((rule) => rule.id === finding.ruleId);
  return {
    ruleId: finding.ruleId,
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: LEVELS[finding.severity],
    message: printMessage(finding.message),
    locations: [{ physicalLocation: printLocation(finding.location) }],
    ...(finding.codeFlow.length === 0 ? {} : { codeFlows: [printCodeFlow(finding.codeFlow)] }),
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map(({ location, note }, id) => ({
            id,
            physicalLocation: printLocation(location),
            message: printMessage(note),
          })),
        }),
    partialFingerprints: { "sluice/v1": finding.fingerprint },
    properties: { confidence: finding.confidence, severity: finding.severity },
  };
}

function printCodeFlow(steps: readonly Step[]): Sarif.CodeFlow {
  const locations = steps.map((step): Sarif.ThreadFlowLocation => ({
    location: { physicalLocation: printLocation(step.location), message: printMessage(step.note) },
    kinds: [STEP_KINDS[step.kind]],
    importance: step.kind === "step" ? "important" : "essential",
  }));
  return { threadFlows: [{ locations }] };
}

function printInvocation(notices: readonly Notice[]): Sarif.Invocation {
  const kinds = listNoticeKinds(notices);
  return {
    executionSuccessful: !kinds.includes("internal"),
    toolExecutionNotifications: notices.map((notice) => ({
      descriptor: { id: notice.kind, index: kinds.indexOf(notice.kind) },
      level: notice.kind === "internal" ? "error" : isNote(notice.kind) ? "note" : "warning",
      message: printMessage(notice.message),
      ...(notice.file === undefined ? {} : { locations: [{ physicalLocation: printNoticePlace(notice.file, notice.position) }] }),
    })),
  };
}

/** What lies outside of the project is nobody's fault. */
function isNote(kind: Notice["kind"]): boolean {
  return kind === "missing-module" || kind === "unknown-tools";
}

function listNoticeKinds(notices: readonly Notice[]): readonly Notice["kind"][] {
  return [...new Set(notices.map((notice) => notice.kind))].sort();
}

function printNoticePlace(file: string, position: Notice["position"]): Sarif.PhysicalLocation {
  const region = position && { startLine: position.line, startColumn: position.column };
  return { artifactLocation: printFile(file), ...(region ? { region } : {}) };
}

function printLocation({ file, start, end }: Location): Sarif.PhysicalLocation {
  return {
    artifactLocation: printFile(file),
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

function printFile(file: string): Sarif.ArtifactLocation {
  // A lone surrogate, possible in a Windows file name, has no percent encoding.
  const wellFormed = file.replace(/\p{Surrogate}/gu, "\uFFFD");
  return { uri: wellFormed.split("/").map(encodeURIComponent).join("/"), uriBaseId: ROOT };
}

/** Quoted source text must not become a link: SARIF viewers make one of `[text](target)`. */
function printMessage(text: string): Sarif.Message {
  return { text: text.replaceAll("](", "] (") };
}
