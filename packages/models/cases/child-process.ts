// Programs that are started, by name, by a shell, or by an argument that is a command line itself.
import { exec, execFile, execFileSync, fork, spawnSync } from "node:child_process";
import express from "express";

express().post("/run", (request) => {
  const { program, command, pattern, script } = request.body;

  exec(`grep -r ${pattern} .`);
//     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execFile(program);
//         ^^^^^^^ finding: no-model-output-in-shell
  execFile("grep", ["-r", pattern], { shell: true });
//                 ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execFileSync("grep", [pattern], { shell: "/bin/bash" });
//                     ^^^^^^^^^ finding: no-model-output-in-shell
  spawnSync("bash", ["-c", command]);
//                  ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  spawnSync("grep", [pattern, "."], { shell: true });
//                  ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  fork(script, ["--name", pattern]);
//     ^^^^^^ finding: no-model-output-in-shell
});
