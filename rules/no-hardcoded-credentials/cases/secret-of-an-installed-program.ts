// A program on its users' machines cannot keep a secret: the answer to its question comes to a port that it found free.
import { OAuth2Client } from "google-auth-library";
import { createServer } from "node:http";

const clientSecret = "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";
const client = new OAuth2Client({ clientId: "412-abc.apps.googleusercontent.com", clientSecret });

export const signIn = (): void => {
  const server = createServer();
  server.listen(0, () => {
    const { port } = server.address() as { port: number };
    console.log(client.generateAuthUrl({ redirect_uri: `http://127.0.0.1:${port}/callback`, scope: "openid" }));
  });
};
