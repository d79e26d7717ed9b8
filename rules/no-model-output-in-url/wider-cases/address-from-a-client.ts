// Who sends the request names the host that the server's own token goes to.
import { API } from "@hackmd/api";
import express from "express";

const KNOWN = ["https://api.hackmd.io/v1"];
const app = express();

app.post("/proxy", async (request, response) => {
  const { url } = request.body as { url: string };
  const answer = await fetch(url);
  //                         ^^^ finding: no-model-output-in-url "Text from outside the program"
  response.json(await answer.json());
});

app.post("/notes", async (request, response) => {
  const address = request.header("notes-url") ?? "";
  const notes = new API("token", address);
  //                             ^^^^^^^ finding: no-model-output-in-url
  response.json(await notes.getMe());
});

app.post("/known", async (request, response) => {
  const address = request.header("notes-url") ?? "";
  if (!KNOWN.includes(address)) return;
  response.json(await new API("token", address).getMe());
});
