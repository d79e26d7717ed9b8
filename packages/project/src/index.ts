export { DEFAULT_EXCLUDE, isCodeFile } from "./file-names.ts";
export { DEFAULT_MAX_FILE_BYTES, openProject } from "./project.ts";
export type { Project, ProjectOptions } from "./project.ts";
export type { ResolvedModule } from "./resolve-module.ts";
export { satisfies } from "./satisfies.ts";
export type { AskType, ExportedType } from "./type-questions.ts";
