import { defineModel } from "@sluice/core";

// A person answers. What was asked does not come back with the answer.
export default defineModel({
  package: "enquirer",
  opaque: ["prompt"],
  controls: [
    { at: "prompt > call", control: "approval" },
    { at: "{Confirm,Input,Select,Toggle,Form,AutoComplete,MultiSelect,Password} > new > run > call", control: "approval" },
  ],
});
