import type { UserError } from "@sluice/core";
import { findNodeAtLocation } from "jsonc-parser";
import type { Node } from "jsonc-parser";

/** A place of a file: both numbers count from 1. */
export type Place = NonNullable<UserError["place"]>;

/** The way to a value of a JSON document: keys and indexes. */
export type JsonPath = readonly (string | number)[];

/** Turns an offset into a line and a column. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/u);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The offset of the value at `path`; of the nearest thing around it where it is absent. */
export function offsetOf(tree: Node | undefined, path: JsonPath): number {
  for (let length = path.length; tree !== undefined && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node.offset;
  }
  return tree?.offset ?? 0;
}

/** The offset of the key `key` of the object at `path`. */
export function offsetOfKey(tree: Node | undefined, path: JsonPath, key: string): number {
  const value = tree && findNodeAtLocation(tree, [...path, key]);
  return value?.parent?.offset ?? offsetOf(tree, path);
}

/** The offset of the character `index` of the string whose quoted form starts at `start`: an escape is longer than what it stands for. */
export function offsetInString(text: string, start: number, index: number): number {
  let offset = start + 1;
  for (let count = 0; count < index; count++) {
    const isEscape = text[offset] === "\\";
    offset += isEscape ? (text[offset + 1] === "u" ? 6 : 2) : 1;
  }
  return offset;
}
