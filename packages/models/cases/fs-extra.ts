// What the package adds to the functions of fs.
import { copy, ensureDir, outputFile, pathExists, readJson, remove } from "fs-extra";
import express from "express";

express().post("/files", async (request, response) => {
  const { from, to, text } = request.body;

  await copy(from, to);
//           ^^^^ finding: no-model-output-in-path
//                 ^^ finding: no-model-output-in-path
  await ensureDir(from);
//                ^^^^ finding: no-model-output-in-path
  await outputFile(from, text);
//                 ^^^^ finding: no-model-output-in-path
  await remove(from);
//             ^^^^ finding: no-model-output-in-path
  await readJson(from);
//               ^^^^ finding: no-model-output-in-path
  response.json(await pathExists(from));
});
