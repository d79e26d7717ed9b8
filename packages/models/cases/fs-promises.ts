// The promised functions of the module, which it also has under a name of its own.
import { chmod, mkdtempDisposable, stat } from "node:fs/promises";
import express from "express";

express().post("/files", async (request, response) => {
  const { file } = request.body;

  await chmod(file, 0o600);
//            ^^^^ finding: no-model-output-in-path
  await mkdtempDisposable(file);
//                        ^^^^ finding: no-model-output-in-path
  response.json(await stat(file));
});
