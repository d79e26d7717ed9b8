// What the package adds to the functions of fs.
// same: fs-extra=zx default=fs
import { default as fs } from "fs-extra";
import express from "express";

express().post("/files", async (request, response) => {
  const { from, to, text } = request.body;

  await fs.copy(from, to);
//              ^^^^ finding: no-model-output-in-path
//                    ^^ finding: no-model-output-in-path
  await fs.rename(from, to);
//                ^^^^ finding: no-model-output-in-path
//                      ^^ finding: no-model-output-in-path
  fs.renameSync(from, to);
//              ^^^^ finding: no-model-output-in-path
//                    ^^ finding: no-model-output-in-path
  await fs.ensureDir(from);
//                   ^^^^ finding: no-model-output-in-path
  await fs.outputFile(from, text);
//                    ^^^^ finding: no-model-output-in-path
  await fs.remove(from);
//                ^^^^ finding: no-model-output-in-path
  await fs.readJson(from);
//                  ^^^^ finding: no-model-output-in-path
  response.json(await fs.pathExists(from));
});
