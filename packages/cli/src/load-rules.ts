import { dirname } from "node:path";
import { findConfig, loadConfig } from "@sluice/config";
import type { Rule } from "@sluice/core";
import { rules } from "@sluice/rules";

/** The rules that come with Sluice and those of the project in `folder`. */
export function loadRules(folder: string): readonly Rule[] {
  const file = findConfig(folder);
  return file === undefined ? rules : [...rules, ...loadConfig(file, dirname(file), rules).flows];
}
