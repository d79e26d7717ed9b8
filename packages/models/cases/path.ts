// Paths in parts, put together again, and under the rules of either system.
import { format, isAbsolute, parse, posix, win32 } from "node:path";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import express from "express";

express().post("/files", (request) => {
  const { name, folder, file } = request.body;

  const { root, dir, base, name: stem, ext } = parse(file);
  readFileSync(root);
//             ^^^^ finding: no-model-output-in-path
  readFileSync(dir);
//             ^^^ finding: no-model-output-in-path
  readFileSync(`data/${base}`);
  readFileSync(`data/${stem}${ext}`);
  readFileSync(format(file));
//             ^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(format({ root: folder, base: "notes.md" }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(format({ dir: folder, base: "notes.md" }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(format({ dir: "data", base: name }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(format({ dir: "data", name, ext: ".md" }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(format({ dir: "data", name: "notes", ext: name }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path

  readFileSync(posix.dirname(file));
//             ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  const parts = win32.posix.parse(file);
  readFileSync(parts.root);
//             ^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(parts.dir);
//             ^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(`data/${parts.base}`);
  readFileSync(`data/${parts.name}${parts.ext}`);
  readFileSync(posix.format(file));
//             ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(posix.format({ root: folder, base: "notes.md" }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(posix.format({ dir: folder, base: "notes.md" }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(posix.format({ dir: "data", base: name }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(posix.format({ dir: "data", name, ext: ".md" }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  readFileSync(posix.format({ dir: "data", name: "notes", ext: name }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path

  execFileSync("rm", [posix.resolve(name)]);
  readFileSync(`data/${posix.basename(name)}`);
  const normal = posix.normalize(`data/${name}`);
  if (normal.startsWith("data/")) readFileSync(normal);
  console.log(isAbsolute(name), posix.isAbsolute(name));
});
