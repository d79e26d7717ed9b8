import { defineModel } from "@sluice/core";

// A person answers. What was asked does not come back with the answer.
export default defineModel({
  package: "@inquirer/prompts",
  opaque: ["{input,confirm,password,editor,number,expand,rawlist,search,select,checkbox}"],
  propagators: [{ at: "{select,checkbox,rawlist}", from: "arg 0 > choices > each > value", to: "call" }],
});
