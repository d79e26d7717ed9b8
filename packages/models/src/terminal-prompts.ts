import { defineModel } from "@sluice/core";

// A person answers. What was asked does not come back with the answer.
export default [
  defineModel({
    package: "@inquirer/prompts",
    opaque: ["{input,confirm,password,editor,number,expand,rawlist,search,select,checkbox}"],
    propagators: [{ at: "{select,checkbox,rawlist}", from: "arg 0 > choices > each > value", to: "call" }],
  }),
  defineModel({ package: "inquirer", opaque: ["prompt", "createPromptModule > call"] }),
  defineModel({ package: "@clack/prompts", opaque: ["{text,confirm,password,select,multiselect,selectKey,groupMultiselect}"] }),
  defineModel({ package: "prompts", opaque: ["default", "prompt"] }),
  defineModel({ package: "enquirer", opaque: ["prompt"] }),
];
