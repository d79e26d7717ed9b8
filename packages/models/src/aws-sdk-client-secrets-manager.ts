import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const VALUE = "{SecretString,SecretBinary}";

export default defineModel({
  package: "@aws-sdk/client-secrets-manager",
  types: { SecretsManagerClient: ["SecretsManagerClient > new"], SecretsManager: ["SecretsManager > new"] },
  sources: [
    { at: `SecretsManagerClient > send > call > ${VALUE}`, kind: "secret" },
    { at: `SecretsManager > getSecretValue > call > ${VALUE}`, kind: "secret" },
  ],
  effects: [
    ...effectsAt(
      "read-private",
      "{GetSecretValueCommand,BatchGetSecretValueCommand} > new",
      "SecretsManager > {getSecretValue,batchGetSecretValue} > call",
    ),
    ...effectsAt(
      "change-permissions",
      "{CreateSecretCommand,PutSecretValueCommand,UpdateSecretCommand,RotateSecretCommand,PutResourcePolicyCommand} > new",
      "SecretsManager > {createSecret,putSecretValue,updateSecret,rotateSecret} > call",
    ),
    ...effectsAt("delete-data", "DeleteSecretCommand > new", "SecretsManager > deleteSecret > call"),
  ],
});
