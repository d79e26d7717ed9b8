import type { Rule } from "@sluice/core";
import { loadRules } from "../load-rules.ts";
import type { Io } from "../io.ts";
import { ExitCode } from "../exit-code.ts";

/** `sluice rules`: every rule that applies here, one line each. */
export function listRules(io: Io): ExitCode {
  const rules = loadRules(io.cwd);
  const width = Math.max(...rules.map((rule) => rule.id.length));
  io.stdout.write(rules.map((rule) => `${printRow(rule, width)}\n`).join(""));
  return ExitCode.Clean;
}

function printRow({ id, preset, severity, title }: Rule, width: number): string {
  return `${id.padEnd(width)}  ${severity.padEnd(8)}  ${preset.padEnd(11)}  ${title}`;
}
