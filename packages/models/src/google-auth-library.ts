import { defineModel } from "@sluice/core";
import { googleScopesAt } from "./parts/permissions.ts";

const CLIENTS = "{OAuth2Client,JWT,UserRefreshClient,Compute}";

const TOKENS = "{access_token,refresh_token,id_token}";

export default defineModel({
  package: "google-auth-library",
  types: { GoogleAuth: ["GoogleAuth > new"], AuthClient: [`${CLIENTS} > new`, "GoogleAuth > {getClient,fromJSON} > call"] },
  settings: [
    googleScopesAt("AuthClient > generateAuthUrl > arg 0 > scope"),
    googleScopesAt("GoogleAuth > arg 0 > scopes"),
    googleScopesAt("JWT > arg 0 > scopes"),
  ],
  sources: [
    { at: "GoogleAuth > getAccessToken > call", kind: "secret" },
    { at: "AuthClient > getAccessToken > call > token", kind: "secret" },
    { at: "AuthClient > getToken > call > tokens", kind: "secret" },
    { at: `AuthClient > getToken > call > tokens > ${TOKENS}`, kind: "secret" },
    { at: "AuthClient > credentials", kind: "secret" },
    { at: `AuthClient > credentials > ${TOKENS}`, kind: "secret" },
    { at: "{AuthClient,GoogleAuth} > getRequestHeaders > call", kind: "secret" },
    { at: "{AuthClient,GoogleAuth} > getRequestHeaders > call > Authorization", kind: "secret" },
  ],
});
