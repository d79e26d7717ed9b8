// The same secret in a server that many sign in to is one.
import { OAuth2Client } from "google-auth-library";

const clientSecret = "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";
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-hardcoded-credentials
const client = new OAuth2Client({ clientId: "412-abc.apps.googleusercontent.com", clientSecret });

export const signIn = (): string => client.generateAuthUrl({ redirect_uri: "http://localhost:3000/callback", scope: "openid" });
