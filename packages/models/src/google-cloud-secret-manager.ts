import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@google-cloud/secret-manager",
  types: { SecretManagerServiceClient: ["SecretManagerServiceClient > new", "{v1,v1beta2} > SecretManagerServiceClient > new"] },
  sources: [{ at: "SecretManagerServiceClient > accessSecretVersion > call > 0 > payload > data", kind: "secret" }],
});
