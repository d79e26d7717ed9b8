// Every way in which execa starts a program; its tags quote what is put in, a call with text does not.
import { $, execa, execaNode, execaSync, parseCommandString } from "execa";
import express from "express";

express().post("/run", async (request) => {
  const { program, command, pattern, script } = request.body;

  await execa("grep", [pattern], { shell: true });
//                    ^^^^^^^^^ finding: no-model-output-in-shell
  await execa("bash", ["-c", command]);
//                    ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execaSync("grep", [pattern], { shell: true });
//                  ^^^^^^^^^ finding: no-model-output-in-shell
  execaSync("bash", ["-c", command]);
//                  ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execaSync(program);
//          ^^^^^^^ finding: no-model-output-in-shell
  execaNode(script, [pattern]);
//          ^^^^^^ finding: no-model-output-in-shell
  await execa("ls").pipe(program, [pattern], { shell: true });
//                       ^^^^^^^ finding: no-model-output-in-shell
  await execa("ls").pipe("bash", ["-c", command]);
//                               ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await $`grep ${pattern}`;
  await $.sync({ cwd: "/" })(command);
//                           ^^^^^^^ finding: no-model-output-in-shell
  await $({ shell: true })(command);
//                         ^^^^^^^ finding: no-model-output-in-shell
  const [file, ...args] = parseCommandString(command);
  await execa(file, args);
//            ^^^^ finding: no-model-output-in-shell
});
