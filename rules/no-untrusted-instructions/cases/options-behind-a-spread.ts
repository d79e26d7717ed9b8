// A client may give options of a call, as long as the program writes its own instructions, messages and tools behind them.
import { generateText } from "ai";
import express from "express";

declare const model: never;
const system = "You help to find a recipe.";
const own = { prompt: "Which recipe is quick?", messages: undefined, tools: {} };
const shop = express();

shop.post("/own", async (request, response) => {
  const { text } = await generateText({
    ...request.body,
    model,
    system,
    instructions: undefined,
    allowSystemInMessages: false,
    prompt: own.prompt,
    messages: own.messages,
    tools: own.tools,
  });
  response.json(text);
});

shop.post("/any", async (request, response) => {
  const { text } = await generateText({ model, system, ...request.body, prompt: own.prompt, messages: own.messages, tools: own.tools });
  //                                                   ^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  response.json(text);
});

shop.post("/most", async (request, response) => {
  const { text } = await generateText({ ...request.body, model, system });
  //                                    ^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  response.json(text);
});
