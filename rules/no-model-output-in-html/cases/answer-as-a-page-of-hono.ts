// Hono's tag escapes what it puts in, unless that says of itself that it is markup; text in a page of one's own is markup anyhow.
import { Hono } from "hono";
import { html, raw } from "hono/html";
import sanitizeHtml from "sanitize-html";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const app = new Hono();
const model = openai("gpt-5-mini");
const tip = async () => sanitizeHtml((await generateText({ model, prompt: "A tip for today." })).text);

app.get("/tip", async (c) => {
  const { text } = await generateText({ model, prompt: "A tip for today." });
  return c.html(html`<p>${text}</p>`);
});
app.get("/riddle", async (c) => {
  const { text } = await generateText({ model, prompt: "A riddle for today." });
  return c.html(html`<p>${raw(text)}</p>`);
//                            ^^^^ finding: no-model-output-in-html
});
app.get("/news", async (c) => {
  const { text } = await generateText({ model, prompt: "The news of today." });
  return c.html(`<p>${text}</p>`);
//              ^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
});
app.get("/clean", async (c) => c.html(`<p>${await tip()}</p>`));
