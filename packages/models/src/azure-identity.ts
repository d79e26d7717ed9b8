import { defineModel } from "@sluice/core";

const CREDENTIALS =
  "{DefaultAzureCredential,ManagedIdentityCredential,ClientSecretCredential,AzureCliCredential,EnvironmentCredential,ChainedTokenCredential}";

export default defineModel({
  package: "@azure/identity",
  sources: [{ at: `${CREDENTIALS} > new > getToken > call > token`, kind: "secret" }],
});
