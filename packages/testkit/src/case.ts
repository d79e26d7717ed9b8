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
    .map(({ path, isFolder }) => (isFolder ? readFolderCase(path) : readFileCase(path)));
}

function readFileCase(path: string): Case {
  const name = basename(path);
  const sources = { [name]: readFileSync(path, "utf8") };
  return { name, sources, analyze: (knowledge) => analyzeSources(sources, knowledge) };
}

function readFolderCase(path: string): Case {
  const { files } = openProject({ root: path });
  const sources = Object.fromEntries(files.map((file) => [file, readFileSync(join(path, file), "utf8")]));
  return { name: basename(path), sources, analyze: (knowledge) => analyzeFolder(path, knowledge) };
}

/** Analyses a case with every rule and returns where it differs from its markers. */
export function runCase({ sources, analyze }: Case, knowledge: Knowledge): readonly Mismatch[] {
  const markers = Object.entries(sources).flatMap(([file, text]) => readMarkers(file, text));
  return compare(markers, analyze(knowledge).findings, knowledge.rules);
}
