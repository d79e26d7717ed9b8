// A program, and those that its output is piped into.
import spawn from "nano-spawn";
import express from "express";

express().post("/run", async (request) => {
  const { program, command, pattern } = request.body;

  await spawn("grep", [pattern], { shell: true });
//                    ^^^^^^^^^ finding: no-model-output-in-shell
  await spawn("bash", ["-c", command]);
//                    ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await spawn("ls").pipe("sort").pipe(program, [pattern], { shell: true });
//                                    ^^^^^^^ finding: no-model-output-in-shell
  await spawn("ls").pipe("bash", ["-c", command]);
//                               ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
