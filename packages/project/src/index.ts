export { compileGlob } from "./compile-glob.ts";
export { findImportedData } from "./imported-data.ts";
export { DEFAULT_EXCLUDE, isCodeFile } from "./file-names.ts";
export { DEFAULT_MAX_FILE_BYTES, openProject, openReader } from "./project.ts";
export type { FileReader, Project, ProjectOptions, Reading } from "./project.ts";
export type { ReadRecord } from "./source-reader.ts";
export type { ResolvedModule } from "./resolve-module.ts";
export { satisfies } from "./satisfies.ts";
export type { AskType, ExportedType } from "./type-questions.ts";
