import { existsSync } from "node:fs";
import { join } from "node:path";
import { CONFIG_FILE, DEFAULT_CONFIG, loadConfig, selectRules } from "@sluice/config";
import type { LibraryModel, Rule } from "@sluice/core";
import { models } from "@sluice/models";
import { openProject } from "@sluice/project";
import type { Project } from "@sluice/project";
import { rules } from "@sluice/rules";

/** A project, opened as its `sluice.config.json` asks. */
export interface ConfiguredProject {
  readonly project: Project;
  /** Every rule that the file does not turn off, and the flows that it declares: which of them report is ESLint's configuration. */
  readonly rules: readonly Rule[];
  readonly models: readonly LibraryModel[];
  /** What is analysed, to look a file up. */
  readonly files: ReadonlySet<string>;
  /** Whether the project has to be opened anew. */
  readonly isOutdated: () => boolean;
}

/**
 * Opens the project in `root`.
 * @throws UserError for a mistake in the configuration.
 */
export function openConfiguredProject(root: string): ConfiguredProject {
  const file = join(root, CONFIG_FILE);
  const config = existsSync(file) ? loadConfig(file, root, rules) : DEFAULT_CONFIG;
  const project = openProject({ root, ...config.files });
  const configStamp = project.stampOf(CONFIG_FILE);
  return {
    project,
    rules: selectRules(rules, { ...config, preset: "audit" }, undefined, config.preset),
    models: [...models, ...config.models],
    files: new Set(project.files),
    isOutdated: () => project.isStale() || project.stampOf(CONFIG_FILE) !== configStamp,
  };
}
