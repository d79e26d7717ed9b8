import type { LibraryModel, Preset, Severity } from "@sluice/core";
import type { z } from "zod";
import { createModelSchema } from "./model-schema.ts";
import { closedObject, loadZod, oneOf } from "./schema-parts.ts";

/** What stands in `sluice.config.json`. */
export interface ConfigFile {
  readonly $schema?: string;
  readonly preset?: Preset;
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly tsconfig?: string;
  readonly models?: readonly LibraryModel[];
  readonly flows?: readonly ProjectFlow[];
  readonly failOn?: Severity;
  readonly maxFileBytes?: number;
}

/** A flow rule of the project's own: from these kinds of data to these kinds of positions. */
export interface ProjectFlow {
  readonly id: string;
  readonly title?: string;
  readonly message?: string;
  readonly severity?: Severity;
  readonly sources: readonly string[];
  readonly sinks: readonly string[];
}

/** The severities, the worst first. */
export const SEVERITIES: readonly ["critical", "high", "medium", "low"] = ["critical", "high", "medium", "low"];
/** The presets, the smallest first. */
export const PRESETS: readonly ["recommended", "strict", "audit"] = ["recommended", "strict", "audit"];

let configFile: z.ZodType<ConfigFile> | undefined;

/** The form of `sluice.config.json`; made when it is first asked for. */
export function configSchema(): z.ZodType<ConfigFile> {
  return (configFile ??= createConfigSchema());
}

function createConfigSchema(): z.ZodType<ConfigFile> {
  const z = loadZod();
  const severity = oneOf(SEVERITIES);
  const globs = z.array(z.string().min(1));
  const kinds = z.array(z.string().min(1)).min(1);

  const projectFlow = closedObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
      error: "A rule id is written in small letters with hyphens, such as no-model-output-in-ledger.",
    }),
    title: z.string().exactOptional().describe("What is reported, in a few words."),
    message: z.string().exactOptional().describe("The message of a finding; {{source}} and {{sink}} stand for what was found."),
    severity: severity.exactOptional().describe("Default: high."),
    sources: kinds.describe("Kinds of data: built-in ones, or those that `models` of this file declare."),
    sinks: kinds.describe("Kinds of positions: built-in ones, or those that `models` of this file declare."),
  });

  return closedObject({
    $schema: z.string().exactOptional(),
    preset: oneOf(PRESETS).exactOptional().describe("How much is reported; each preset holds the one before. Default: recommended."),
    rules: z
      .record(z.string(), oneOf(["off", ...SEVERITIES]))
      .exactOptional()
      .describe("Severity of single rules, or off. Naming a rule turns it on, whatever the preset."),
    include: globs.exactOptional().describe("Globs of the files to analyse. Default: every source file."),
    exclude: globs.exactOptional().describe("Globs of files to leave out. Default: tests and stories; write [] to analyse them too."),
    tsconfig: z.string().min(1).exactOptional().describe("The tsconfig.json that resolves modules. Default: the nearest one to each file."),
    models: z
      .array(createModelSchema())
      .exactOptional()
      .describe("What functions of the project, or libraries that Sluice does not know, mean."),
    flows: z.array(projectFlow).exactOptional().describe("Rules of the project's own."),
    failOn: severity.exactOptional().describe("The lowest severity that makes `sluice check` exit with 1. Default: low."),
    maxFileBytes: z.int().positive().exactOptional().describe("Larger files are skipped, with a notice."),
  });
}

/** The JSON schema that editors use for `sluice.config.json`. */
export function printConfigSchema(): string {
  const schema = loadZod().toJSONSchema(configSchema(), { target: "draft-7", io: "input" });
  return `${JSON.stringify({ title: "Sluice configuration", ...schema }, undefined, 2)}\n`;
}
