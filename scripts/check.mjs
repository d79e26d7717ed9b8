// `pnpm check [STEP...]`: everything that a change has to pass, every step even when one fails. CI runs this and nothing else.
import { build, install, run, runTool } from "./setup.mjs";

const node = (script, ...args) => run(process.execPath, [script, ...args]);
const steps = {
  format: () => runTool("prettier", ["--check", "--log-level", "warn", "."]),
  lint: () => runTool("eslint", ["."]),
  types: () =>
    runTool("tsc", ["--noEmit"]) ||
    runTool("tsc", ["--noEmit", "-p", "packages/map-page"]) ||
    build() ||
    runTool("tsc", ["--noEmit", "-p", "tsconfig.declarations.json"]),
  generated: () => runTool("tsx", ["--conditions=@sluice/source", "scripts/gen.ts", "--check"]),
  unused: () => runTool("knip", []) || runTool("knip", ["--production"]),
  architecture: () => runTool("depcruise", ["packages", "rules", "scripts"]),
  test: () => node("scripts/test.mjs"),
  pack: () => node("scripts/pack.mjs"),
};

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. The steps are ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}

const installed = install();
if (installed !== 0) process.exit(installed);
const failed = wanted.filter((name) => {
  const start = performance.now();
  const code = steps[name]();
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return code !== 0;
});
if (failed.length > 0) console.error(`\nFailed: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
