import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// Version 2 of the store has the values one level deeper.
export default defineModel({
  package: "node-vault",
  types: { client: ["call"] },
  sources: ["data", "data > /./", "data > data > /./"].map((path) => ({ at: `client > read > call > ${path}`, kind: "secret" })),
  effects: [
    ...effectsAt("read-private", "client > read > call"),
    ...effectsAt("change-permissions", "client > {write,update,addPolicy} > call"),
    ...effectsAt("delete-data", "client > delete > call"),
  ],
});
