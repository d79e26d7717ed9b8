import { defineModel } from "@sluice/core";
import { programEffects } from "./parts/commands.ts";
import { startsProgram } from "./parts/processes.ts";

export default defineModel({
  package: "tinyexec",
  sinks: [
    ...["x", "exec", "xSync", "execSync", "ExecProcess"].flatMap((name) => startsProgram(name)),
    ...startsProgram("{x,exec} > call > pipe"),
    {
      at: "{x,exec,xSync,execSync,ExecProcess} > arg 1 > each",
      kind: "shell",
      when: { option: "x > arg 2 > nodeOptions > shell", is: "set" },
    },
  ],
  effects: [
    ...["x", "exec", "xSync", "execSync"].flatMap((name) => programEffects(name)),
    ...programEffects("ExecProcess", { form: "new" }),
  ],
});
