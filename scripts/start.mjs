// `npm start [-- PATH...]`: set up, then check PATH, or the vulnerable agent app that comes with this repository.
import { join } from "node:path";
import { root, run, setUp } from "./setup.mjs";

setUp();
const args = process.argv.slice(2);
const cwd = args.length > 0 ? (process.env["INIT_CWD"] ?? process.cwd()) : root;
const code = run(
  process.execPath,
  [join(root, "packages/cli/bin/sluice.js"), "check", ...(args.length > 0 ? args : ["fixtures/support-agent"])],
  { cwd },
);

// Findings are what a demonstration is for; only a usage error (2) or a crash (3) is a failure of `npm start`.
process.exitCode = code === 1 ? 0 : code;
