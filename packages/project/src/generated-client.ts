import type { FileTree } from "./file-tree.ts";
import { joinPath } from "./relative-path.ts";

/** The package whose client Prisma generates into a folder of the project, by the `output` of its schema (Prisma's reference, "Generators"). */
export const GENERATED_CLIENT = "@prisma/client";

/** Folders below a package in which its schema lies, in one file or several (Prisma's reference, "Prisma schema location"). */
const SCHEMA_FOLDERS = ["", "prisma", "prisma/schema", "src/prisma"];
const GENERATOR = /^\s*generator\s+\w+\s*\{([^}]*)\}/gmu;
const PROVIDER = /^\s*provider\s*=\s*"prisma-client(?:-js)?"/mu;
const OUTPUT = /^\s*output\s*=\s*"([^"]+)"/mu;

/** Whether a path, from the root and without an extension, leads to such a client, which is seldom in a checkout. */
export type IsGeneratedClient = (path: string) => boolean;

/** Reads the schemas of some packages, once somebody asks. */
export function findGeneratedClients(tree: FileTree, packageFolders: readonly string[]): IsGeneratedClient {
  let known: ReadonlySet<string> | undefined;
  return (path) => {
    known ??= new Set(packageFolders.flatMap((folder) => SCHEMA_FOLDERS.flatMap((name) => outputsIn(tree, joinPath(folder, name)))));
    return known.has(path.replace(/(?:\/(?:client|index|edge))?(?:\.[cm]?[jt]s)?$/u, ""));
  };
}

function outputsIn(tree: FileTree, path: string): readonly string[] {
  const folder = tree.locateFolder(path);
  if (folder === undefined) return [];
  const schemas = [...tree.list(folder).keys()].filter((name) => name.endsWith(".prisma"));
  return schemas.flatMap((name) => outputsOf(tree.readText(joinPath(folder, name)) ?? "").map((output) => joinPath(folder, output)));
}

function outputsOf(schema: string): readonly string[] {
  const blocks = [...schema.matchAll(GENERATOR)].map(([, block = ""]) => block).filter((block) => PROVIDER.test(block));
  return blocks.flatMap((block) => OUTPUT.exec(block)?.[1] ?? []);
}
