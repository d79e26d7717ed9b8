import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@azure/keyvault-secrets",
  types: { SecretClient: ["SecretClient > new"] },
  sources: [{ at: "SecretClient > getSecret > call > value", kind: "secret" }],
});
