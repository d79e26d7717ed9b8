import { defineModel } from "@sluice/core";
import { githubScopesAt, googleScopesAt, slackScopesAt } from "./parts/permissions.ts";

// Libraries by which a program asks users for rights to their accounts.
export default [
  defineModel({
    package: "@slack/oauth",
    settings: [slackScopesAt("InstallProvider > new > generateInstallUrl > arg 0 > {scopes,userScopes}")],
  }),
  defineModel({ package: "@slack/bolt", settings: [slackScopesAt("App > arg 0 > scopes")] }),
  defineModel({
    package: "@octokit/oauth-app",
    settings: [githubScopesAt("OAuthApp > new > getWebFlowAuthorizationUrl > arg 0 > scopes")],
  }),
  defineModel({
    package: "next-auth/providers/google",
    settings: [googleScopesAt("default > arg 0 > authorization > params > scope")],
  }),
  defineModel({
    package: "next-auth/providers/github",
    settings: [githubScopesAt("default > arg 0 > authorization > params > scope")],
  }),
];
