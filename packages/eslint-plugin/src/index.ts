import { readFileSync } from "node:fs";
import { isInPreset } from "@sluice/core";
import type { Preset, Rule as SluiceRule } from "@sluice/core";
import { rules } from "@sluice/rules";
import type { ESLint, Linter, Rule } from "eslint";
import { createProjectRule, createRule } from "./rule.ts";

/** Sluice's plugin: its rules by id, and one flat configuration for each preset. */
export interface SluicePlugin extends ESLint.Plugin {
  readonly rules: Record<string, Rule.RuleModule>;
  readonly configs: Record<Preset, Linter.Config>;
}

/** Reports the flows of `sluice.config.json`. */
const PROJECT_RULE = "project-flow";

const plugin: SluicePlugin = {
  meta: { name: "@sluice/eslint-plugin", version: readVersion(), namespace: "sluice" },
  rules: { ...Object.fromEntries(rules.map((rule) => [rule.id, createRule(rule)])), [PROJECT_RULE]: createProjectRule(rules) },
  configs: {
    get recommended() {
      return createConfig("recommended");
    },
    get strict() {
      return createConfig("strict");
    },
    get audit() {
      return createConfig("audit");
    },
  },
};

/** ESLint's cache and debug output name the version. */
function readVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };
  return manifest.version;
}

function createConfig(preset: Preset): Linter.Config {
  const entries = rules.filter((rule) => isInPreset(rule, preset)).map((rule) => [`sluice/${rule.id}`, levelOf(rule)] as const);
  return {
    name: `sluice/${preset}`,
    plugins: { sluice: plugin },
    rules: { ...Object.fromEntries(entries), [`sluice/${PROJECT_RULE}`]: "error" },
  };
}

/** What is grave and sure fails a build. */
function levelOf({ severity, confidence }: SluiceRule): "error" | "warn" {
  return severity === "low" || confidence === "low" ? "warn" : "error";
}

export default plugin;
