// A terminal: what it is told to type, the shell in it runs.
// same: node-pty=@homebridge/node-pty-prebuilt-multiarch
// same: node-pty=@lydell/node-pty
import { spawn } from "node-pty";
import express from "express";

express().post("/run", (request) => {
  const { program, command, options, pattern } = request.body;

  spawn(program, options, {});
//      ^^^^^^^ finding: no-model-output-in-shell
  spawn("grep", [pattern], {});
//              ^^^^^^^^^ finding: no-model-output-in-shell
  spawn("bash", ["-c", command], {});
//              ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  spawn("bash", [], {}).write(command);
//                            ^^^^^^^ finding: no-model-output-in-shell
});
