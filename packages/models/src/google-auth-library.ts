import { defineModel } from "@sluice/core";

const CLIENTS = "{OAuth2Client,JWT,UserRefreshClient,Compute}";

export default defineModel({
  package: "google-auth-library",
  types: { GoogleAuth: ["GoogleAuth > new"], AuthClient: [`${CLIENTS} > new`, "GoogleAuth > {getClient,fromJSON} > call"] },
  sources: [
    { at: "GoogleAuth > getAccessToken > call", kind: "secret" },
    { at: "AuthClient > getAccessToken > call > token", kind: "secret" },
    { at: "AuthClient > getToken > call > tokens", kind: "secret" },
    { at: "AuthClient > credentials", kind: "secret" },
    { at: "{AuthClient,GoogleAuth} > getRequestHeaders > call", kind: "secret" },
  ],
});
