// A client of a provider sends its key wherever its base URL says, and a request its header wherever its address does.
// same: openai=@anthropic-ai/sdk OpenAI=Anthropic
// same: openai=groq-sdk OpenAI=Groq
import Client, { OpenAI } from "openai";
import express from "express";

const app = express();
app.use(express.json());
const SERVICES = { near: "https://near.example.com/v1", far: "https://far.example.com/v1" };
const isService = (name: unknown): name is keyof typeof SERVICES => typeof name === "string" && Object.hasOwn(SERVICES, name);

app.post("/named", (request, response) => {
  const client = new OpenAI({
    baseURL: request.body.baseURL,
    apiKey: process.env.PROVIDER_KEY,
    //      ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
  });
  response.json({ made: client !== undefined });
});

app.post("/default", (request, response) => {
  const client = new Client({
    baseURL: request.body.baseURL,
    apiKey: process.env.PROVIDER_KEY,
    //      ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
  });
  response.json({ made: client !== undefined });
});

app.post("/listed", (request, response) => {
  const { service } = request.body;
  if (!isService(service)) return response.sendStatus(400);
  const client = new OpenAI({ baseURL: SERVICES[service], apiKey: process.env.PROVIDER_KEY });
  response.json({ made: client !== undefined });
});

app.post("/hook", async (request, response) => {
  const sent = await fetch(request.body.hook, { method: "POST", headers: { authorization: `Bearer ${process.env.PROVIDER_KEY}` } });
  //                                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
  response.sendStatus(sent.status);
});
