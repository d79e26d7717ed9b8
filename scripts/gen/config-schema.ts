import { printConfigSchema } from "@sluice/config";
import type { GeneratedFile } from "./generated-file.ts";

/** The JSON schema of `sluice.config.json`, from the validator itself. */
export function configSchema(): GeneratedFile {
  return { path: "packages/cli/schema/sluice.config.schema.json", text: printConfigSchema() };
}
