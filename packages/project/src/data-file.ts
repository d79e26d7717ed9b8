import { isDataFile, isServerList } from "./file-names.ts";

/**
 * A file of data as a program that says the same: what lists servers of tools calls the function that models know as such a list, other data is what the
 * module exports. Lines stay as they are.
 */
export function asProgram(file: string, text: string): string {
  if (!isDataFile(file)) return text;
  const name = file.slice(file.lastIndexOf("/") + 1);
  return `${isServerList(name) ? "$serversOfTools(" : "module.exports = ("}${text}\n);`;
}
