// Programs and files by the functions of Deno.
import express from "express";

express().post("/run", async (request) => {
  const { program, pattern, file } = request.body;

  new Deno.Command(program);
//                 ^^^^^^^ finding: no-model-output-in-shell
  new Deno.Command("git", { args: ["log", pattern] });
//                                ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  Deno.run({ cmd: [program, "--quiet"] });
//                ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  Deno.run({ cmd: ["git", "log", pattern] });
//                ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await Deno.readTextFile(file);
//                        ^^^^ finding: no-model-output-in-path
  await Deno.remove(file);
//                  ^^^^ finding: no-model-output-in-path
  await Deno.rename(file, "/srv/a.txt");
//                  ^^^^ finding: no-model-output-in-path
  Deno.symlinkSync("/srv/a.txt", file);
//                               ^^^^ finding: no-model-output-in-path
  const real = await Deno.realPath(`data/${file}`);
  if (real.startsWith("/srv/data/")) await Deno.readTextFile(real);
  return Deno.stat(file);
});
