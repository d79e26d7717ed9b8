import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** A case as a page shows it: what it is about, its files with the markers put into words, and whether something is reported. */
export interface RuleCase {
  readonly name: string;
  readonly caption: string;
  readonly files: readonly CaseFile[];
  readonly isReported: boolean;
}

export interface CaseFile {
  /** Relative to the case; the name of a file that is the whole case. */
  readonly path: string;
  readonly language: string;
  readonly code: string;
}

/** The cases in a folder, by name. A folder is a case of several files; its caption is the first comment that one of them begins with. */
export function readRuleCases(folder: string, ruleId: string): readonly RuleCase[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .map((entry) => readCase(folder, entry.name, entry.isDirectory() ? listFiles(join(folder, entry.name)) : [""], ruleId))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readCase(folder: string, entry: string, paths: readonly string[], ruleId: string): RuleCase {
  const texts = paths.map((path) => readFileSync(join(folder, entry, path), "utf8").trimEnd());
  const captions = texts.map((text) => /^\/\/ (.+)\n/.exec(text)?.[1]);
  const files = texts.map((text, index) => {
    const path = paths[index] === "" ? entry : (paths[index] ?? "");
    const code = captions[index] === undefined ? text : text.slice(text.indexOf("\n") + 1);
    return { path, language: extname(path).slice(1), code: putMarkersIntoWords(code, ruleId) };
  });
  return {
    name: basename(entry, extname(entry)),
    caption: captions.find((caption) => caption !== undefined) ?? "",
    files,
    isReported: texts.some((text) => new RegExp(`\\^ finding: .*\\b${ruleId}\\b`).test(text)),
  };
}

/** `// ^^^ finding: no-model-output-in-sql` to `// ^^^ reported`. */
function putMarkersIntoWords(code: string, ruleId: string): string {
  return code.replace(/^(\s*\/\/\s*\^+) (\w+): (.+)$/gm, (_, carets: string, kind: string, text: string) => {
    return `${carets} ${describe(kind, text, ruleId)}`;
  });
}

function describe(kind: string, text: string, ruleId: string): string {
  const others = text
    .replace(/".*|#.*/, "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== ruleId);
  const by = others.length > 0 ? ` by ${others.join(", ")}` : "";
  const words: Record<string, string> = {
    finding: `reported${by}`,
    missing: `not reported yet${by}`,
    spurious: `reported by mistake${by}`,
    source: `${text} comes in here`,
    step: text,
  };
  return words[kind] ?? `${kind}: ${text}`;
}

function listFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => extname(name) !== "")
    .sort();
}
