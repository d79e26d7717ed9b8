// `pnpm models:check [PACKAGE...]`: installs the packages that the models describe, looks every access path up in their declarations and records
// the outcome in check-models/resolved.json, which the tests compare with the models. Needs the network; the tests do not.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LibraryModel } from "@sluice/core";
import { models } from "@sluice/models";
import { format, resolveConfig } from "prettier";
import { installsOf } from "./check-models/installs.ts";
import { checkableModels, pathsOf } from "./check-models/paths-of-model.ts";
import { probe } from "./check-models/probe.ts";
import { isExcused } from "./check-models/undeclared.ts";
import { isCovered, type CheckRecord, type PackageRecord } from "./check-models/record.ts";

const recordFile = fileURLToPath(new URL("./check-models/resolved.json", import.meta.url));
const cache = join(tmpdir(), "sluice-models");
const wanted = process.argv.slice(2);
const checkable = checkableModels(models);
const names = [...new Set(checkable.map((model) => model.package))].sort();
const before = readRecord();
const checked: Record<string, PackageRecord> = {};
for (const name of names) {
  const known = before[name];
  const mine = checkable.filter((model) => model.package === name);
  const isWanted = wanted.length === 0 ? !known || !isCovered(known, mine) : wanted.includes(name);
  if (isWanted) checked[name] = checkPackage(name, mine);
}
// Another run may have written meanwhile.
const recorded = readRecord();
const after: Record<string, PackageRecord> = {};
for (const name of names) {
  const record = checked[name] ?? recorded[name];
  if (record) after[name] = record;
}
writeFileSync(recordFile, await format(JSON.stringify(after), { ...(await resolveConfig(recordFile)), filepath: recordFile }));
const missing = Object.entries(after).flatMap(([name, { missing: open = {} }]) =>
  Object.entries(open).flatMap(([path, steps]) =>
    isExcused(name, path) ? [] : [`  ${name}: ${path}\n    not declared: ${steps.join(", ")}`],
  ),
);
if (missing.length > 0) {
  console.error(`${missing.length} paths are not declared:\n${missing.join("\n")}`);
  process.exitCode = 1;
}

function readRecord(): CheckRecord {
  return existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, "utf8")) as CheckRecord) : {};
}

function checkPackage(name: string, ofPackage: readonly LibraryModel[]): PackageRecord {
  const installed = new Set<string>();
  const resolved = new Set<string>();
  const missing = new Map<string, readonly string[]>();
  let isTyped = false;
  for (const packages of installsOf(name)) {
    const folder = prepare(packages);
    if (folder === undefined) continue;
    for (const label of labelsOf(folder)) installed.add(label);
    const declared = probe(folder, name, ofPackage);
    if (!declared) continue;
    isTyped = true;
    for (const path of new Set(ofPackage.flatMap(pathsOf))) {
      const steps = declared.missingIn(path);
      const earlier = missing.get(path);
      if (steps.length === 0) resolved.add(path);
      else missing.set(path, earlier ? earlier.filter((step) => steps.includes(step)) : steps);
    }
  }
  console.log(`${name}: ${isTyped ? `${resolved.size} of ${new Set(ofPackage.flatMap(pathsOf)).size}` : "no declarations"}`);
  const all = [...new Set(ofPackage.flatMap(pathsOf))];
  if (!isTyped) return { installed: [...installed].sort(), undeclared: all };
  const open = all.filter((path) => !resolved.has(path) && (missing.get(path) ?? []).length > 0);
  return {
    installed: [...installed].sort(),
    resolved: all.filter((path) => !open.includes(path)),
    ...(open.length > 0 ? { missing: Object.fromEntries(open.map((path) => [path, missing.get(path) ?? []])) } : {}),
  };
}

/** A folder in which the packages are installed; undefined where the registry does not have them. */
function prepare(packages: readonly string[]): string | undefined {
  const folder = join(cache, packages.join("+").replace(/[^\w.@+-]/g, "_"));
  if (existsSync(join(folder, "node_modules"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "probe", private: true }));
  const npm = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps", "--loglevel=error", ...packages];
  const { status } = spawnSync("npm", npm, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  return status === 0 ? folder : undefined;
}

/** `name@version` of what was asked for, without what it depends on. */
function labelsOf(folder: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies).map((name) => {
    const { version } = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")) as { version: string };
    return `${name}@${version}`;
  });
}
