// Secrets that a store, a key chain or a login gives out.
import { SecretsManager, SecretsManagerClient, GetSecretValueCommand } from "@aws-sdk/client-secrets-manager";
import { DefaultAzureCredential } from "@azure/identity";
import { SecretClient } from "@azure/keyvault-secrets";
import { SecretManagerServiceClient } from "@google-cloud/secret-manager";
import { createAppAuth } from "@octokit/auth-app";
import { GoogleAuth, OAuth2Client } from "google-auth-library";
import jwt from "jsonwebtoken";
import keytar from "keytar";
import { generateKeyPair, generateKeyPairSync } from "node:crypto";
import vault from "node-vault";
import { getToken } from "next-auth/jwt";

const secret = await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: "crm" }));
console.log("secret", secret.SecretString, secret.Name);
//                    ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log((await new SecretsManager().getSecretValue({ SecretId: "crm" })).SecretString);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log((await new DefaultAzureCredential().getToken("scope")).token);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log((await new SecretClient("", new DefaultAzureCredential()).getSecret("crm")).value);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
const [version] = await new SecretManagerServiceClient().accessSecretVersion({ name: "crm" });
console.log(version.payload.data.toString());
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log((await createAppAuth({ appId: 1 })({ type: "installation" })).token);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(await new GoogleAuth().getAccessToken());
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
const client = new OAuth2Client();
const { tokens } = await client.getToken("code");
console.log(tokens.access_token, client.credentials, await client.getRequestHeaders());
//          ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
//                               ^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(`token ${(await client.getAccessToken()).token}`);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(jwt.sign({ sub: "1" }, "key"));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(await keytar.getPassword("crm", "me"));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
for (const { account, password } of await keytar.findCredentials("crm")) console.log(account, password);
//                                                                                            ^^^^^^^^ finding: no-secret-in-log
console.log(generateKeyPairSync("rsa", { modulusLength: 4096 }).privateKey);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
generateKeyPair("rsa", { modulusLength: 4096 }, (error, publicKey, privateKey) => console.log(publicKey, privateKey));
//                                                                                                       ^^^^^^^^^^ finding: no-secret-in-log
const { data } = await vault({}).read("crm");
console.log(data, data.password, data.data.password);
//          ^^^^ finding: no-secret-in-log
//                ^^^^^^^^^^^^^ finding: no-secret-in-log
//                               ^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(JSON.parse(secret.SecretString ?? "{}").password);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(tokens.refresh_token, (await client.getRequestHeaders()).Authorization);
//          ^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(await getToken({ req: undefined }));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
