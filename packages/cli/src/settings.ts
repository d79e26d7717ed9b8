import { DEFAULT_CONFIG, loadConfig, selectRules, suggestName } from "@sluice/config";
import type { Config } from "@sluice/config";
import { UserError } from "@sluice/core";
import type { LibraryModel, Preset, Rule, Severity } from "@sluice/core";
import { models } from "@sluice/models";
import type { ProjectOptions } from "@sluice/project";
import { rules } from "@sluice/rules";
import type { Target } from "./target.ts";

/** What the command line says about rules; it goes before the configuration. */
export interface RuleOptions {
  readonly preset?: Preset;
  readonly rule?: readonly string[];
  readonly failOn?: Severity;
}

/** Everything that is decided before the first file is read. */
export interface Settings {
  readonly rules: readonly Rule[];
  readonly models: readonly LibraryModel[];
  readonly project: ProjectOptions;
  /** The lowest severity that fails the run. */
  readonly failOn: Severity;
}

/**
 * Puts together the configuration of `target` and the command line.
 * @throws UserError for a mistake in either.
 */
export function readSettings(target: Target, options: RuleOptions): Settings {
  const file = target.configFile === undefined ? DEFAULT_CONFIG : loadConfig(target.configFile, target.root, rules);
  const config: Config = { ...file, preset: options.preset ?? file.preset };
  refuseUnknown(options.rule ?? [], [...rules, ...config.flows]);
  return {
    rules: selectRules(rules, config, options.rule),
    models: [...models, ...config.models],
    project: { root: target.root, ...(target.paths && { paths: target.paths }), ...config.files },
    failOn: options.failOn ?? config.failOn,
  };
}

function refuseUnknown(ids: readonly string[], rules: readonly Rule[]): void {
  const known = rules.map((rule) => rule.id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UserError(`There is no rule "${unknown}".`, undefined, suggestName(unknown, known));
}
