// One function under several names, and the class behind it.
import { exec, ExecProcess, execSync, x, xSync } from "tinyexec";
import express from "express";

express().post("/run", async (request) => {
  const { program, command, pattern } = request.body;

  await x("grep", [pattern], { nodeOptions: { shell: true } });
//                ^^^^^^^^^ finding: no-model-output-in-shell
  await x("bash", ["-c", command]);
//                ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await exec(program, [pattern]);
//           ^^^^^^^ finding: no-model-output-in-shell
  await exec("bash", ["-c", command]);
//                   ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  xSync(program, [pattern]);
//      ^^^^^^^ finding: no-model-output-in-shell
  xSync("bash", ["-c", command]);
//              ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execSync(program, [pattern]);
//         ^^^^^^^ finding: no-model-output-in-shell
  execSync("bash", ["-c", command]);
//                 ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  new ExecProcess(program, [pattern]);
//                ^^^^^^^ finding: no-model-output-in-shell
  new ExecProcess("bash", ["-c", command]);
//                        ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await x("ls").pipe(program, [pattern]);
//                   ^^^^^^^ finding: no-model-output-in-shell
  await x("ls").pipe("bash", ["-c", command]);
//                           ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
