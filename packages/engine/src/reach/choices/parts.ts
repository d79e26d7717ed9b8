import { EACH } from "../../solve/paths.ts";
import type { Chosen } from "./choice.ts";

/** The parts of an element by a key. */
export function fieldsOfPart(parts: ReadonlyMap<string, Chosen>, key: string): readonly Chosen[] {
  if (key === EACH) return [...parts.values()];
  const part = parts.get(key);
  return part ? [part] : [];
}

/** The keys of elements, as texts. */
export function keysOfElements(elements: readonly Chosen[]): readonly Chosen[] {
  return elements.flatMap(({ key, choice, keyed }) =>
    key === undefined ? [] : [{ value: { kind: "text", text: key }, choice, key, keyed, written: keyed } as const],
  );
}
