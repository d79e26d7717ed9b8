import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "@google-cloud/secret-manager",
  types: { SecretManagerServiceClient: ["SecretManagerServiceClient > new", "{v1,v1beta2} > SecretManagerServiceClient > new"] },
  sources: [{ at: "SecretManagerServiceClient > accessSecretVersion > call > 0 > payload > data", kind: "secret" }],
  effects: [
    ...effectsAt("read-private", "SecretManagerServiceClient > accessSecretVersion > call"),
    ...effectsAt("change-permissions", "SecretManagerServiceClient > {createSecret,addSecretVersion,updateSecret,setIamPolicy} > call"),
    ...effectsAt("delete-data", "SecretManagerServiceClient > {deleteSecret,destroySecretVersion} > call"),
  ],
});
