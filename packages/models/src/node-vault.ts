import { defineModel } from "@sluice/core";

export default defineModel({
  package: "node-vault",
  types: { client: ["call"] },
  sources: [{ at: "client > read > call > data", kind: "secret" }],
});
