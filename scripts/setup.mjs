// Brings a checkout to the point where it runs: dependencies installed, packages built. Does nothing when nothing changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
export const packages = [...readdirSync(join(root, "packages")).map((name) => join("packages", name)), "rules"].filter((dir) =>
  existsSync(join(root, dir, "package.json")),
);

/** Runs a command in the root of the checkout and returns its exit code. Windows needs a shell to start `npx.cmd`. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error) throw result.error;
  return result.status ?? 3;
}

/** Runs the pnpm version that `package.json` pins, which need not be installed. */
export function runPnpm(args, options = {}) {
  return run("npx", ["--yes", manifest.packageManager, ...args], { shell: process.platform === "win32", ...options });
}

/** Runs the command-line tool of a dependency. */
export function runTool(name, args, options = {}) {
  return run(join(root, "node_modules", ".bin", name), args, { shell: process.platform === "win32", ...options });
}

/** Installs what the lock file says, unless that was already done. */
export function install() {
  const inputs = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...packages.map((dir) => join(dir, "package.json"))];
  const wanted = hashFiles(inputs) + process.platform + process.arch;
  return once("install", wanted, ["node_modules/.bin/tsdown"], () => {
    console.error("Installing dependencies...");
    return runPnpm(["install", "--frozen-lockfile", "--loglevel=error"], { stdio: ["ignore", 2, 2], env: { ...process.env, CI: "true" } });
  });
}

/** Builds every package, unless its sources are as they were. */
export function build() {
  const sources = packages
    .flatMap((dir) => listFiles(dir))
    .filter((file) => /\.(ts|json)$/.test(file) && !/\.test\.ts$|[\\/]cases[\\/]/.test(file));
  const wanted = hashFiles(["tsconfig.base.json", "tsconfig.json", "tsdown.config.ts", "pnpm-lock.yaml", ...sources]);
  const outputs = packages.filter((dir) => !isPrivate(dir)).map((dir) => join(dir, "dist", "index.js"));
  return once("build", wanted, outputs, () => {
    console.error("Building...");
    return runTool("tsdown", ["--logLevel", "error"], { stdio: ["ignore", 2, 2] });
  });
}

/** Installs and builds; ends the process when either fails. */
export function setUp() {
  const code = install() || build();
  if (code !== 0) process.exit(code);
}

/** Whether a package is for this repository alone: neither built nor published. */
export function isPrivate(dir) {
  return JSON.parse(readFileSync(join(root, dir, "package.json"), "utf8")).private === true;
}

function once(name, wanted, outputs, work) {
  const stamp = join(root, "node_modules", ".sluice", name);
  const isDone = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && outputs.every((file) => existsSync(join(root, file)));
  if (isDone) return 0;
  const code = work();
  if (code === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  }
  return code;
}

function hashFiles(files) {
  const hash = createHash("sha256");
  for (const file of [...files].sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function listFiles(dir) {
  return readdirSync(join(root, dir), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules" || entry.name === "dist") return [];
    const path = join(dir, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}
