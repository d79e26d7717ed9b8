import { statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "@sluice/core";

/**
 * Refuses a place for the report before the work is done. `written` is the path as the user wrote it.
 * @throws UserError when there is no such folder, or when the path is one.
 */
export function checkReportFile(file: string, written: string): void {
  const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder(dirname(file)) || isFolder(file))
    throw cannotWrite(written, isFolder(file) ? "it is a folder" : "its folder does not exist");
}

/**
 * Writes the report.
 * @throws UserError when that is not possible.
 */
export function writeReportFile(file: string, written: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw cannotWrite(written, (error as NodeJS.ErrnoException).code ?? "unknown error");
  }
}

function cannotWrite(written: string, reason: string): UserError {
  return new UserError(`The report cannot be written to "${written}" (${reason}).`, undefined, "Name a file in a folder that exists.");
}
