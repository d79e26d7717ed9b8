import { defineModel } from "@sluice/core";

// A person answers. What was asked does not come back with the answer.
export default defineModel({
  package: "inquirer",
  opaque: ["prompt", "createPromptModule > call"],
  controls: [
    { at: "prompt > call", control: "approval" },
    { at: "createPromptModule > call > call", control: "approval" },
  ],
});
