// Files by path, in each of the three styles of the module.
// same: node:fs=fs-extra
// same: node:fs=graceful-fs
// same: node:fs=zx default=fs
import { default as fs } from "node:fs";
import express from "express";

express().post("/files", async (request, response) => {
  const { from, to } = request.body;

  fs.copyFileSync(from, to);
//                ^^^^ finding: no-model-output-in-path
//                      ^^ finding: no-model-output-in-path
  fs.copyFile(from, to, () => {});
//            ^^^^ finding: no-model-output-in-path
//                  ^^ finding: no-model-output-in-path
  fs.rmSync(from);
//          ^^^^ finding: no-model-output-in-path
  fs.readFileSync(from);
//                ^^^^ finding: no-model-output-in-path
  fs.readFile(from, () => {});
//            ^^^^ finding: no-model-output-in-path
  fs.createReadStream(from).pipe(response);
//                    ^^^^ finding: no-model-output-in-path
  fs.truncate(from, () => {});
//            ^^^^ finding: no-model-output-in-path
  await fs.promises.copyFile(from, to);
//                           ^^^^ finding: no-model-output-in-path
//                                 ^^ finding: no-model-output-in-path
  await fs.promises.readFile(from);
//                           ^^^^ finding: no-model-output-in-path
  await fs.promises.chmod(from, 0o600);
//                        ^^^^ finding: no-model-output-in-path
  await fs.promises.mkdtempDisposable(from);
//                                    ^^^^ finding: no-model-output-in-path
});

// Whether a file is there says nothing of its name, and a path that was resolved is compared with the root.
express().get("/exists", async (request, response) => {
  const { name } = request.query;
  response.json({ is: fs.stat(name), was: fs.existsSync(name), will: await fs.promises.stat(name) });

  const real = await fs.promises.realpath(`data/${name}`);
  const native = fs.realpathSync.native(`data/${name}`);
  if (real.startsWith("/srv/data/")) await fs.promises.readFile(real);
  if (native.startsWith("/srv/data/")) fs.readFileSync(native);
  const synchronous = fs.realpathSync(`data/${name}`);
  if (synchronous.startsWith("/srv/data/")) fs.readFileSync(synchronous);
  const promised = await fs.realpath(`data/${name}`);
  if (promised.startsWith("/srv/data/")) fs.readFileSync(promised);
  fs.realpath(name, (error, path) => {
    if (path.startsWith("/srv/data/")) fs.readFileSync(path);
  });
  fs.realpath(name, "utf8", (error, path) => {
    if (path.startsWith("/srv/data/")) fs.readFileSync(path);
  });
});
