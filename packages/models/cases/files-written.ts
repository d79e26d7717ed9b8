// Files that are written where a language model says, by the functions of each package.
import { createWriteStream, promises } from "node:fs";
import vm from "node:vm";
import { tool } from "ai";
import extra from "fs-extra";
import graceful from "graceful-fs";
import jsonfile from "jsonfile";
import { z } from "zod";
import { fs as shell } from "zx";

export const write = tool({
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => {
    createWriteStream(name);
    //                ^^^^ finding: no-model-output-in-path
    await promises.writeFile(name, "");
    //                       ^^^^ finding: no-model-output-in-path
    extra.createWriteStream(name);
    //                      ^^^^ finding: no-model-output-in-path
    await extra.promises.writeFile(name, "");
    //                             ^^^^ finding: no-model-output-in-path
    await extra.writeFile(name, "");
    //                    ^^^^ finding: no-model-output-in-path
    extra.writeFileSync(name, "");
    //                  ^^^^ finding: no-model-output-in-path
    await extra.writeJson(name, {});
    //                    ^^^^ finding: no-model-output-in-path
    graceful.createWriteStream(name);
    //                         ^^^^ finding: no-model-output-in-path
    await graceful.promises.writeFile(name, "");
    //                                ^^^^ finding: no-model-output-in-path
    graceful.writeFile(name, "", () => undefined);
    //                 ^^^^ finding: no-model-output-in-path
    graceful.writeFileSync(name, "");
    //                     ^^^^ finding: no-model-output-in-path
    await jsonfile.writeFile(name, {});
    //                       ^^^^ finding: no-model-output-in-path
    shell.createWriteStream(name);
    //                      ^^^^ finding: no-model-output-in-path
    await shell.promises.writeFile(name, "");
    //                             ^^^^ finding: no-model-output-in-path
    await shell.writeFile(name, "");
    //                    ^^^^ finding: no-model-output-in-path
    shell.writeFileSync(name, "");
    //                  ^^^^ finding: no-model-output-in-path
    await shell.writeJson(name, {});
    //                    ^^^^ finding: no-model-output-in-path
    await Deno.writeTextFile(name, "");
    //                       ^^^^ finding: no-model-output-in-path
    vm.compileFunction(name);
    //                 ^^^^ finding: no-model-output-in-code
  },
});
