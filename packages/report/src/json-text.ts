const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Indented JSON that ends with a line break and is safe to print: what a terminal would obey or hide is written as an escape. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(UNSEEN, (character) => (character === "\n" ? character : escape(character)))}\n`;
}

function escape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
