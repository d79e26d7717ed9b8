import { defineModel } from "@sluice/core";

const VALUE = "{SecretString,SecretBinary}";

export default defineModel({
  package: "@aws-sdk/client-secrets-manager",
  types: { SecretsManagerClient: ["SecretsManagerClient > new"], SecretsManager: ["SecretsManager > new"] },
  sources: [
    { at: `SecretsManagerClient > send > call > ${VALUE}`, kind: "secret" },
    { at: `SecretsManager > getSecretValue > call > ${VALUE}`, kind: "secret" },
  ],
});
