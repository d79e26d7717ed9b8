import { defineModel } from "@sluice/core";

export default defineModel({
  package: "zod-to-json-schema",
  schemas: [{ at: "zodToJsonSchema > call", is: { type: "same", of: "arg 0" } }],
});
