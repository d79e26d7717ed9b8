// What users are asked for, on behalf of an agent that has tools.
import { google } from "googleapis";
import { GoogleAuth, JWT, OAuth2Client } from "google-auth-library";
import { InstallProvider } from "@slack/oauth";
import { App } from "@slack/bolt";
import { OAuthApp } from "@octokit/oauth-app";
import GithubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { tool } from "ai";
import { z } from "zod";

export const find = tool({ description: "Find a mail", inputSchema: z.object({ id: z.uuid() }), execute: ({ id }) => id });

const client = { clientId: process.env["ID"] ?? "", clientSecret: process.env["SECRET"] ?? "" };
const MAIL = "https://mail.google.com/";
const DRIVE = "https://www.googleapis.com/auth/drive";
const READ = ["https://www.googleapis.com/auth/gmail.readonly", "https://www.googleapis.com/auth/drive.file"];

const own = new google.auth.OAuth2(client.clientId, client.clientSecret);
own.generateAuthUrl({ scope: [...READ, MAIL] });
//                           ^ finding: no-broad-credentials
own.generateAuthUrl({ scope: [READ[0] ?? "", DRIVE] });
//                           ^ finding: no-broad-credentials
own.generateAuthUrl({ scope: READ });
new OAuth2Client(client).generateAuthUrl({ scope: `${READ.join(" ")} ${DRIVE}` });
new OAuth2Client(client).generateAuthUrl({ scope: DRIVE });
//                                                ^ finding: no-broad-credentials "all mail, all files"
export const asService = [
  new GoogleAuth({ scopes: DRIVE }),
  //                       ^ finding: no-broad-credentials
  new GoogleAuth({ scopes: ["https://www.googleapis.com/auth/cloud-platform"] }),
  new google.auth.GoogleAuth({ scopes: [DRIVE] }),
  //                                   ^ finding: no-broad-credentials
  new JWT({ email: "a@b.example", scopes: [DRIVE] }),
  //                                      ^ finding: no-broad-credentials
];

const slack = new InstallProvider({ ...client, stateSecret: process.env["STATE"] ?? "" });
slack.generateInstallUrl({ scopes: ["chat:write", "channels:history"] });
slack.generateInstallUrl({ scopes: "admin.users:write,chat:write" });
//                                 ^ finding: no-broad-credentials "administrator"
new App({ ...client, scopes: ["admin"] });
//                           ^ finding: no-broad-credentials

const github = new OAuthApp({ clientType: "oauth-app", ...client });
github.getWebFlowAuthorizationUrl({ scopes: ["read:org", "public_repo"] });
github.getWebFlowAuthorizationUrl({ scopes: ["repo", "admin:org"] });
//                                          ^ finding: no-broad-credentials

export const providers = [
  GithubProvider({ ...client, authorization: { params: { scope: "read:user admin:org" } } }),
  //                                                            ^ finding: no-broad-credentials
  GoogleProvider({ ...client, authorization: { params: { scope: `openid email ${MAIL}` } } }),
  //                                                            ^ finding: no-broad-credentials
  GoogleProvider({ ...client, authorization: { params: { scope: "openid email" } } }),
];
