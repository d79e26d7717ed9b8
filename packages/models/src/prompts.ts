import { defineModel } from "@sluice/core";

// A person answers. What was asked does not come back with the answer.
export default defineModel({
  package: "prompts",
  opaque: ["default", "prompt"],
  controls: [{ at: "{default,prompt} > call", control: "approval" }],
});
