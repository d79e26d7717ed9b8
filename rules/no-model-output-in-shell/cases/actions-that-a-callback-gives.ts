// The actions of a runtime may be given by a callback: their handlers are called with what the language model chose.
import { exec } from "node:child_process";
import { CopilotRuntime } from "@copilotkit/runtime";

export const runtime = new CopilotRuntime({
  actions: ({ properties }) => {
    const archive = {
      name: "archive",
      handler: async ({ folder }: { folder: string }) => {
        exec(`tar -cf backup.tar ${folder}`);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
      },
      // No handler: the program calls it with what it knows.
      restore: async ({ folder }: { folder: string }) => {
        exec(`tar -xf ${folder}/backup.tar`);
      },
    };
    return [archive, ...(properties.all ? [] : [])];
  },
});
