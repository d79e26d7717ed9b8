// A listener answers where it was asked, in words; a channel that the model names is another matter.
import { App } from "@slack/bolt";
import { generateObject, generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { z } from "zod";

const app = new App({ token: "" });
const model = openai("gpt-5-mini");

app.message(async ({ message, say }) => {
  const { text } = await generateText({ model, prompt: message.text });
  await say(text);
  const { object } = await generateObject({ model, prompt: message.text, schema: z.object({ channel: z.string(), note: z.string() }) });
  await say({ channel: object.channel, text: object.note });
//                     ^^^^^^^^^^^^^^ finding: no-model-output-in-request
});
