export { DEFAULT_CONFIG, selectRules } from "./config.ts";
export type { Config } from "./config.ts";
export { CONFIG_FILE, findConfig, loadConfig } from "./load-config.ts";
export { parseConfig } from "./parse-config.ts";
export type { ConfigContext } from "./parse-config.ts";
export { PRESETS, printConfigSchema, SEVERITIES } from "./schema.ts";
export { suggestName } from "./suggestion.ts";
