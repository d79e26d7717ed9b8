import { defineModel } from "@sluice/core";
import { lineEffects } from "./parts/commands.ts";
import { effectsAt } from "./parts/effects.ts";

// Lists of files may be given one by one or as an array, after an optional argument with the options.
const FILES = "{ls,find,cp,rm,mv,mkdir,cat,head,tail,sort,uniq,touch,ln,chmod,cd,pushd}";

export default defineModel({
  package: "shelljs",
  types: { ShellString: [`${FILES} > call`, "{exec,echo,cmd,sed,grep} > call", "ShellString > call", "ShellString > new"] },
  sinks: [
    { at: "exec > arg 0", kind: "shell" },
    { at: "cmd > arg 0", kind: "shell" },
    { at: "cmd > arg 1..", kind: "shell-argument" },
    { at: `${FILES} > arg any`, kind: "path" },
    { at: `${FILES} > arg any > each`, kind: "path" },
    // What is looked for, and what takes its place, stands before the files.
    { at: "grep > arg 1..", kind: "path" },
    { at: "sed > arg 2..", kind: "path" },
    { at: "ShellString > {to,toEnd} > arg 0", kind: "path" },
    { at: "ShellString > exec > arg 0", kind: "shell" },
  ],
  opaque: ["{test,which}"],
  effects: [
    ...lineEffects("exec"),
    ...effectsAt("run-command", "cmd > call", "ShellString > exec > call"),
    ...effectsAt("delete-file", "rm > call"),
    ...effectsAt("write-file", "{cp,mv} > call", "ShellString > to > call"),
    ...effectsAt("add-folder", "mkdir > call"),
    ...effectsAt("add-file", "{touch,ln} > call", "ShellString > toEnd > call"),
  ],
});
