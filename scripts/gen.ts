// `pnpm gen`: writes every generated file. `pnpm gen --check`: changes nothing and fails when one is not as it would be written.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as prettier from "prettier";
import { configSchema } from "./gen/config-schema.ts";
import type { GeneratedFile } from "./gen/generated-file.ts";
import { modelIndex, ruleIndex } from "./gen/indexes.ts";
import { mapPage } from "./gen/map-page.ts";
import { modelsPage } from "./gen/models-page.ts";
import { rulePages } from "./gen/rule-pages.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

// The indexes come first: the pages are printed from what the indexes export.
await put([ruleIndex(root), modelIndex(root)]);
const pages = await rulePages(root);
await put([...pages, await modelsPage(), configSchema(), await mapPage(root)]);
removeOthers("docs/rules", new Set(pages.map((page) => page.path)));

if (isCheck && stale.length > 0) {
  console.error(`Not as generated, run \`pnpm gen\`:\n${stale.map((path) => `  ${path}\n`).join("")}`);
  process.exitCode = 1;
}

async function put(files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, text } of files) {
    const options = await prettier.resolveConfig(join(root, path));
    const wanted = await prettier.format(text, { ...options, filepath: path });
    if (read(path) === wanted) continue;
    stale.push(path);
    if (isCheck) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted);
  }
}

function removeOthers(folder: string, keep: ReadonlySet<string>): void {
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (keep.has(path)) continue;
    stale.push(path);
    if (!isCheck) rmSync(join(root, path));
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}
