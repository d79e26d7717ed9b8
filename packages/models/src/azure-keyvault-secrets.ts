import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "@azure/keyvault-secrets",
  types: { SecretClient: ["SecretClient > new"] },
  sources: [{ at: "SecretClient > getSecret > call > value", kind: "secret" }],
  effects: [
    ...effectsAt("read-private", "SecretClient > getSecret > call"),
    ...effectsAt("change-permissions", "SecretClient > setSecret > call"),
    ...effectsAt("delete-data", "SecretClient > {beginDeleteSecret,purgeDeletedSecret} > call"),
  ],
});
