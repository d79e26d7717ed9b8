import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Analysis } from "@sluice/engine";
import { openProject } from "@sluice/project";
import { analyzeFolder, analyzeSources } from "./analyze-sources.ts";
import type { Knowledge, Sources } from "./analyze-sources.ts";
import { compare } from "./compare.ts";
import type { Mismatch } from "./compare.ts";
import { readMarkers } from "./marker.ts";

/** A program with its expectations marked in the code: one file, or a folder with as many as it takes. */
export interface Case {
  /** The name of its file or folder. */
  readonly name: string;
  readonly sources: Sources;
  readonly analyze: (knowledge: Knowledge) => Analysis;
}

const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;

/** The cases in a folder, by name. Files that are no code (a note, a snapshot) and tests are none. */
export function readCases(folder: string): readonly Case[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() || (CODE.test(entry.name) && !entry.name.endsWith(".test.ts")),
  );
  const paths = entries.map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }));
  return paths
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, isFolder }) => (isFolder ? readFolderCase(path) : readFileCases(path)));
}

/** The case of a file, and the same program written with other packages: `// same: @langchain/openai=@langchain/groq ChatOpenAI=ChatGroq`. */
function readFileCases(path: string): readonly Case[] {
  const file = basename(path);
  const text = readFileSync(path, "utf8");
  const others = [...text.matchAll(SAME)].map(([, pairs = ""]) => pairs.split(" ").map((pair) => pair.split("=", 2) as [string, string]));
  return [caseOf(file, file, text), ...others.map((pairs) => caseOf(`${file} with ${pairs[0]?.[1] ?? ""}`, file, exchange(text, pairs)))];
}

const SAME = /^\/\/ same: (\S+=\S+(?: \S+=\S+)*)$/gmu;

function caseOf(name: string, file: string, text: string): Case {
  const sources = { [file]: text };
  return { name, sources, analyze: (knowledge) => analyzeSources(sources, knowledge) };
}

/** A text with other words for some, all at once. */
function exchange(text: string, pairs: readonly (readonly [string, string])[]): string {
  const words = pairs.map(([word]) => word.replace(/[$()*+.?[\\\]^{|}]/gu, "\\$&")).join("|");
  return text.replace(new RegExp(`(?<![\\w@/-])(?:${words})(?![\\w-])`, "gu"), (word) => new Map(pairs).get(word) ?? word);
}

function readFolderCase(path: string): Case {
  const data = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  const files = new Set([...openProject({ root: path }).files, ...data.map((file) => file.replaceAll("\\", "/"))]);
  const sources = Object.fromEntries([...files].map((file) => [file, readFileSync(join(path, file), "utf8")]));
  return { name: basename(path), sources, analyze: (knowledge) => analyzeFolder(path, knowledge) };
}

/** Analyses a case with every rule and returns where it differs from its markers. */
export function runCase({ sources, analyze }: Case, knowledge: Knowledge): readonly Mismatch[] {
  const markers = Object.entries(sources).flatMap(([file, text]) => readMarkers(file, text));
  return compare(markers, analyze(knowledge).findings, knowledge.rules);
}
