// The same calls as those of child_process, whose options may stand in the place of the arguments.
import crossSpawn, { spawn, sync } from "cross-spawn";
import express from "express";

express().post("/run", (request) => {
  const { program, command, pattern } = request.body;

  crossSpawn("grep", [pattern], { shell: true });
//                   ^^^^^^^^^ finding: no-model-output-in-shell
  crossSpawn("bash", ["-c", command]);
//                   ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  crossSpawn.spawn("grep", [pattern], { shell: true });
//                         ^^^^^^^^^ finding: no-model-output-in-shell
  spawn("bash", ["-c", command]);
//              ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  spawn(program);
//      ^^^^^^^ finding: no-model-output-in-shell
  sync("grep", [pattern], { shell: true });
//             ^^^^^^^^^ finding: no-model-output-in-shell
  sync("bash", ["-c", command]);
//             ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  sync(program);
//     ^^^^^^^ finding: no-model-output-in-shell
});
