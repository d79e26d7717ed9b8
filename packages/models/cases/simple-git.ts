// Whatever is handed to git stands among its options.
import simpleGit, { gitP } from "simple-git";
import express from "express";

const git = simpleGit();

express().post("/repository", async (request) => {
  const { branch, folder, program, from } = request.body;

  simpleGit(folder);
//          ^^^^^^ finding: no-model-output-in-path
  gitP({ baseDir: folder });
//                ^^^^^^ finding: no-model-output-in-path
  await git.checkout(branch);
//                   ^^^^^^ finding: no-model-output-in-shell
  await git.push("origin", branch);
//                         ^^^^^^ finding: no-model-output-in-shell
  await git.log(["--oneline", branch]);
//              ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await git.raw("log", "--oneline", branch);
//                                  ^^^^^^ finding: no-model-output-in-shell
  await git.addConfig(branch, "value");
//                    ^^^^^^ finding: no-model-output-in-shell
  await git.clone(from, folder);
//                ^^^^ finding: no-model-output-in-shell
//                      ^^^^^^ finding: no-model-output-in-path
  await git.cwd(folder).status();
//              ^^^^^^ finding: no-model-output-in-path
  git.customBinary(program);
//                 ^^^^^^^ finding: no-model-output-in-shell
});
