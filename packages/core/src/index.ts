export * from "./access-path.ts";
export * from "./errors.ts";
export * from "./finding.ts";
export * from "./kinds.ts";
export * from "./location.ts";
export * from "./model.ts";
export * from "./rule.ts";
