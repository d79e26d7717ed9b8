// Packages that do one thing to files.
import { deleteAsync } from "del";
import { readFileSync } from "jsonfile";
import { loadJsonFile } from "load-json-file";
import { makeDirectory } from "make-dir";
import trash from "trash";
import writeFileAtomic from "write-file-atomic";
import { writeJsonFile } from "write-json-file";
import express from "express";

express().post("/files", async (request) => {
  const { file } = request.body;

  await deleteAsync(file);
//                  ^^^^ finding: no-model-output-in-path
  await deleteAsync(["/tmp/old", file]);
//                  ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(file);
//             ^^^^ finding: no-model-output-in-path
  await loadJsonFile(file);
//                   ^^^^ finding: no-model-output-in-path
  await makeDirectory(file);
//                    ^^^^ finding: no-model-output-in-path
  await trash(file);
//            ^^^^ finding: no-model-output-in-path
  await trash(["/tmp/old", file]);
//            ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  await writeFileAtomic(file, "");
//                      ^^^^ finding: no-model-output-in-path
  await writeJsonFile(file, {});
//                    ^^^^ finding: no-model-output-in-path
});
