// What an interpreter is handed as a program is run, whatever the program begins with; an argument of the program is not.
import { execFile, execFileSync, spawn } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";

const run = promisify(execFile);
const PRINT = "import sys; print(sys.argv[1])";

function python(code: string) {
  return run("python3", ["-c", code]);
  //                    ^^^^^^^^^^^^ finding: no-model-output-in-shell
}

function textOfScript(text: string) {
  return text.replace(/\\/g, "\\\\").replace(/"/g, '\\"');
}

export const describe = tool({
  description: "Describes a module.",
  inputSchema: z.object({ module: z.string(), path: z.string() }),
  execute: async ({ module, path }) => {
    await python(`import importlib\nprint(importlib.util.find_spec('${module}'))`);
    spawn("node", ["--no-warnings", `--eval=console.log(require('${module}'))`, "x"]);
    //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    execFileSync("/usr/bin/ruby", ["-e", `puts "${module}"`]);
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    spawn("osascript", ["-e", `display dialog "${module.replace(/"/g, '\\"')}"`]);
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    spawn("osascript", ["-e", `display dialog "${textOfScript(module)}" buttons {"OK"}`]);
    spawn("python3", ["-c", PRINT, `name=${module}`]);
    spawn("python3", ["describe.py", "-m", `/srv/modules/${module}`]);
    spawn("grep", ["-c", `name: ${module}`, "index.txt"]);
    spawn("awk", ["-F", ",", `$1 == "${module}"`, "index.txt"]);
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    spawn("awk", ["-F", ",", '$1 == "core"', `/srv/${module.length}/${path.length}`, `name=${module}`]);
  },
});
