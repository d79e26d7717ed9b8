import { defineModel } from "@sluice/core";
import { writtenBy } from "./parts/log-records.ts";

// A person answers. What was asked does not come back with the answer.
export default defineModel({
  package: "@clack/prompts",
  controls: [
    { at: "{text,confirm,password,select,multiselect,selectKey,groupMultiselect,autocomplete,group} > call", control: "approval" },
    ...writtenBy("log > {message,info,success,step,warn,error}"),
  ],
  opaque: ["{text,confirm,password,select,multiselect,selectKey,groupMultiselect}"],
});
