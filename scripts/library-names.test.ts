import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { models } from "@sluice/models";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Packages that are called by a word which the engine and the rules also use for itself: the language, its runtime, protocols, plain English. */
const WORDS = new Set(
  "actions agents ai assert async chat console flat global got graphql http https loops marked merge needle net next open path process prompts request segment send stream together underscore url uuid whatwg".split(
    " ",
  ),
);

const names = new Set(models.flatMap((model) => namesOf(model.package)));
const used = new Set<string>();

describe("what libraries mean is for models alone to know", () => {
  it.each(["packages/engine/src", "rules"])("%s names no library, not even in a comment", (folder) => {
    const places = filesIn(folder).flatMap((file) => namedIn(file).map(({ line, name }) => `${file}:${line}: ${name}`));
    expect(places, "Say what is meant without the name; where it is none but a word, add it to WORDS.").toEqual([]);
  });

  it("every word that is let through is both", () => {
    expect([...WORDS].filter((word) => !used.has(word))).toEqual([]);
  });
});

/** What a package is called: `drizzle` is `drizzle-orm`, `prisma` all that `@prisma` publishes. */
function namesOf(name: string): readonly string[] {
  const owner = name.replace(/^@([^/]+)\/.*$/u, "$1");
  return [name, owner].map((each) => each.toLowerCase().replace(/-(?:ai|api|client|driver|js|node|orm|sdk)$/u, ""));
}

/** The programs that ship, not what tests them; advisories are data of the packages that they warn of. */
function filesIn(folder: string): readonly string[] {
  const all = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
    (file) => `${folder}/${file.replaceAll("\\", "/")}`,
  );
  return all.filter((file) => file.endsWith(".ts") && !/\.test(?:-data)?\.ts$|(?:cases|node_modules)\/|advisories\.ts$/u.test(file)).sort();
}

function namedIn(file: string): readonly { readonly line: number; readonly name: string }[] {
  return readFileSync(join(root, file), "utf8")
    .split("\n")
    .flatMap((text, index) => wordsOf(text).flatMap((name) => (isLibrary(name) ? [{ line: index + 1, name }] : [])));
}

/** `@scope/name` is one word, and so is each part of it. */
function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return [...new Set([...(lower.match(/@?[a-z\d][\w.-]*(?:\/[\w.-]+)*/gu) ?? []), ...(lower.match(/[a-z\d][a-z\d-]*/gu) ?? [])])];
}

function isLibrary(word: string): boolean {
  if (!names.has(word)) return false;
  used.add(word);
  return !WORDS.has(word);
}
