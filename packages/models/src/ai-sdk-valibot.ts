import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@ai-sdk/valibot",
  schemas: [{ at: "valibotSchema > call", is: { type: "same", of: "arg 0" } }],
});
