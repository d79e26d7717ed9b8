import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// Everything becomes an argument of `git`, which has options that run commands.
const TEXT =
  "{raw,clone,mirror,checkout,checkoutBranch,checkoutLocalBranch,fetch,pull,push,pushTags,merge,mergeFromTo,rebase,branch,deleteLocalBranch," +
  "diff,diffSummary,show,log,revparse,listRemote,addRemote,removeRemote,remote,tag,addTag,reset,revert,grep,submoduleAdd,catFile,stash}";

export default defineModel({
  package: "simple-git",
  types: {
    SimpleGit: [
      "call",
      "{simpleGit,gitP} > call",
      "SimpleGit > {cwd,env,outputHandler,customBinary,init,add,addConfig,addRemote,commit,checkout,checkoutLocalBranch,fetch,pull,push,raw} > call",
    ],
  },
  sinks: [
    { at: `SimpleGit > ${TEXT} > arg 0`, kind: "shell-argument" },
    { at: `SimpleGit > ${TEXT} > arg 1`, kind: "shell-argument" },
    { at: `SimpleGit > ${TEXT} > arg any > each`, kind: "shell-argument" },
    { at: "SimpleGit > raw > arg any", kind: "shell-argument" },
    { at: "SimpleGit > customBinary > arg 0", kind: "shell" },
    { at: "SimpleGit > addConfig > arg 0", kind: "shell-argument" },
    { at: "SimpleGit > {clone,mirror} > arg 1", kind: "path" },
    { at: "SimpleGit > cwd > arg 0", kind: "path" },
    { at: "{simpleGit,gitP,default} > arg 0", kind: "path" },
    { at: "{simpleGit,gitP,default} > arg 0 > baseDir", kind: "path" },
  ],
  effects: [
    ...effectsAt("publish", "SimpleGit > {push,pushTags} > call"),
    ...effectsAt("write-file", "SimpleGit > {checkout,checkoutBranch,reset,revert,merge,mergeFromTo,rebase,pull,clean,stash,rm} > call"),
    ...effectsAt("add-file", "SimpleGit > {commit,clone,mirror,init,checkoutLocalBranch,addTag,submoduleAdd} > call"),
    ...effectsAt("delete-data", "SimpleGit > {deleteLocalBranch,deleteLocalBranches} > call"),
    { at: "SimpleGit > raw > call", kind: "publish", when: { option: "SimpleGit > raw > arg 0", matches: "^push$", known: true } },
    { at: "SimpleGit > raw > call", kind: "publish", when: { option: "SimpleGit > raw > arg 0 > 0", matches: "^push$", known: true } },
  ],
});
