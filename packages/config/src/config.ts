import type { LibraryModel, Preset, Rule, Severity } from "@sluice/core";
import { atPreset, isInPreset } from "@sluice/core";
import type { ConfigFile, ProjectFlow } from "./schema.ts";

/** What `sluice.config.json` asks for, checked. */
export interface Config {
  readonly preset: Preset;
  /** Severities of single rules; naming a rule turns it on. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly files: FileSettings;
  readonly models: readonly LibraryModel[];
  /** The project's own rules. */
  readonly flows: readonly Rule[];
  readonly failOn: Severity;
}

/** Which files are read, as a project is opened. Globs and paths count from the project's root. */
type FileSettings = Pick<ConfigFile, "include" | "exclude" | "tsconfig" | "maxFileBytes">;

/** What holds without a configuration file. */
export const DEFAULT_CONFIG: Config = {
  preset: "recommended",
  severities: new Map(),
  files: {},
  models: [],
  flows: [],
  failOn: "low",
};

/**
 * The rules to run, with the severities that the configuration gives them: those of the preset and those that it names, or just `only`; each as it is
 * in the preset `width`.
 */
export function selectRules(
  rules: readonly Rule[],
  config: Config,
  only?: readonly string[],
  width: Preset = config.preset,
): readonly Rule[] {
  return [...rules, ...config.flows].flatMap((rule) => {
    const severity = config.severities.get(rule.id);
    const isWanted =
      only === undefined ? severity !== "off" && (severity !== undefined || isInPreset(rule, config.preset)) : only.includes(rule.id);
    if (!isWanted) return [];
    const wide = atPreset(rule, width);
    return [severity === undefined || severity === "off" ? wide : { ...wide, severity }];
  });
}

/** The rule that a project's own flow stands for. */
export function toRule(flow: ProjectFlow): Rule {
  const title = flow.title ?? `${flow.sources.join(" or ")} reaches ${flow.sinks.join(" or ")}`;
  return {
    id: flow.id,
    title,
    severity: flow.severity ?? "high",
    confidence: "high",
    cwe: [],
    owasp: [],
    preset: "recommended",
    since: "",
    flow: { sources: flow.sources, sinks: flow.sinks },
    message: flow.message ?? `${flow.title === undefined ? "" : `${title}: `}{{source}} reaches {{sink}}.`,
    docs: {
      why: "A rule of this project, declared in sluice.config.json.",
      fix: "Check or convert the value before it gets there.",
      misses: "Whatever the models do not describe.",
    },
  };
}
