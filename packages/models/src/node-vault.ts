import { defineModel } from "@sluice/core";

// Version 2 of the store has the values one level deeper.
export default defineModel({
  package: "node-vault",
  types: { client: ["call"] },
  sources: ["data", "data > /./", "data > data > /./"].map((path) => ({ at: `client > read > call > ${path}`, kind: "secret" })),
});
