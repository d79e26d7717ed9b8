import { isDataFile, isServerList } from "./file-names.ts";

/**
 * A file of data as a program that says the same: what lists servers of tools calls the function that models know as such a list, other data is what the
 * module exports. Lines stay as they are.
 */
export function asProgram(file: string, text: string): string {
  return isDataFile(file) ? `${openingOf(file)}${text}\n);` : text;
}

/** Where in a program of {@link asProgram} the file's own text begins. */
export function ownTextAt(file: string): number {
  return isDataFile(file) ? openingOf(file).length : 0;
}

function openingOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return isServerList(name) ? "$serversOfTools(" : "module.exports = (";
}
