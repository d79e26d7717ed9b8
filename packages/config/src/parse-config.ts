import { UserError } from "@sluice/core";
import type { Rule } from "@sluice/core";
import { getNodeValue } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import type { z } from "zod";
import { findUnknownNames } from "./check-names.ts";
import type { Mistake } from "./check-names.ts";
import { DEFAULT_CONFIG, toRule } from "./config.ts";
import type { Config } from "./config.ts";
import { describeIssue } from "./issue-text.ts";
import { parseDocument } from "./parse-document.ts";
import { offsetInString, offsetOf, offsetOfKey, placeAt } from "./place.ts";
import type { JsonPath } from "./place.ts";
import { configSchema } from "./schema.ts";
import type { ConfigFile } from "./schema.ts";

/** What a configuration is judged by. */
export interface ConfigContext {
  /** The rules that exist. */
  readonly rules: readonly Rule[];
  /** Whether the project has this file: `./src/db.ts`. */
  readonly hasFile: (path: string) => boolean;
}

/**
 * Reads the text of a configuration file; `file` is its name in messages.
 * @throws UserError at the first mistake, with its line and column.
 */
export function parseConfig(text: string, file: string, context: ConfigContext): Config {
  const tree = parseDocument(text, file);
  const parsed = configSchema().safeParse(getNodeValue(tree), { error: describeIssue });
  if (!parsed.success) throw toUserError(parsed.error.issues, { tree, text, file });
  const mistake = firstMistake(parsed.data, context);
  if (mistake !== undefined) {
    const { path, isKey, message, hint } = mistake;
    const offset = isKey === true ? offsetOfKey(tree, path.slice(0, -1), String(path.at(-1))) : offsetOf(tree, path);
    throw new UserError(message, placeAt(file, text, offset), hint);
  }
  return toConfig(parsed.data);
}

interface Document {
  readonly tree: Node;
  readonly text: string;
  readonly file: string;
}

function toUserError(issues: readonly z.core.$ZodIssue[], document: Document): UserError {
  const placed = issues.map((issue) => ({ issue, offset: offsetOfIssue(issue, document) })).sort((a, b) => a.offset - b.offset);
  const first = placed[0];
  const rest = placed.length > 1 ? `(${placed.length - 1} more after it.)` : undefined;
  return new UserError(first?.issue.message ?? "", placeAt(document.file, document.text, first?.offset ?? 0), rest);
}

function offsetOfIssue(issue: z.core.$ZodIssue, { tree, text }: Document): number {
  const path = issue.path as JsonPath;
  if (issue.code === "unrecognized_keys") return offsetOfKey(tree, path, issue.keys[0] ?? "");
  const start = offsetOf(tree, path);
  const offset: unknown = issue.code === "custom" ? issue.params?.["offset"] : undefined;
  return typeof offset === "number" ? offsetInString(text, start, offset) : start;
}

function firstMistake(config: ConfigFile, context: ConfigContext): Mistake | undefined {
  for (const mistake of findUnknownNames(config, context.rules)) return mistake;
  if (config.tsconfig !== undefined && !context.hasFile(config.tsconfig))
    return {
      path: ["tsconfig"],
      message: `The project has no file ${config.tsconfig}.`,
      hint: "Name a tsconfig.json below the project's root; paths count from there.",
    };
  for (const [index, { package: name }] of (config.models ?? []).entries()) {
    const isFile = name.startsWith("./") || name.startsWith("../");
    if (isFile && !context.hasFile(name))
      return {
        path: ["models", index, "package"],
        message: `The project has no file ${name}.`,
        hint: "Paths count from the project's root; write the extension.",
      };
  }
  return undefined;
}

/** What is left over says which files to read; `$schema` comes along unread. */
function toConfig({ preset, rules, models, flows, failOn, ...files }: ConfigFile): Config {
  return {
    preset: preset ?? DEFAULT_CONFIG.preset,
    severities: new Map(Object.entries(rules ?? {})),
    files,
    models: models ?? [],
    flows: (flows ?? []).map(toRule),
    failOn: failOn ?? DEFAULT_CONFIG.failOn,
  };
}
