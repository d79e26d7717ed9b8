// Before version 6 the package was one function with others on it.
import execa from "execa";
import express from "express";

express().post("/run", async (request) => {
  const { program, command, pattern, script } = request.body;

  await execa(program, [pattern], { shell: true });
//            ^^^^^^^ finding: no-model-output-in-shell
  await execa("bash", ["-c", command]);
//                    ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execa.sync(program, [pattern], { shell: true });
//           ^^^^^^^ finding: no-model-output-in-shell
  execa.sync("bash", ["-c", command]);
//                   ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execa.command(command);
//              ^^^^^^^ finding: no-model-output-in-shell
  execa.node(script, [pattern]);
//           ^^^^^^ finding: no-model-output-in-shell
});
