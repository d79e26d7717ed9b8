import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@valibot/to-json-schema",
  schemas: [{ at: "{toJsonSchema,toStandardJsonSchema} > call", is: { type: "same", of: "arg 0" } }],
});
