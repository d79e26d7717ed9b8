// What a Hono handler reads off the request, and what a validator leaves of it: text stays text, a choice of the program's own is none.
import { Hono, type Context } from "hono";
import { sValidator } from "@hono/standard-validator";
import { zValidator } from "@hono/zod-validator";
import { validator } from "hono-openapi";
import { validator as zodValidator } from "hono-openapi/zod";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { z } from "zod";

const app = new Hono();
const model = openai("gpt-5-mini");

app.post("/chat", async (c) => {
  const { persona } = await c.req.json();
  await generateText({ model, system: persona, prompt: "Greet the visitor." });
//                                    ^^^^^^^ finding: no-untrusted-instructions
});

async function help(c: Context) {
  await generateText({ model, system: `Speak of ${c.req.query("topic")}.`, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}
app.get("/help", help);

const Order = z.object({ note: z.string(), tone: z.enum(["warm", "formal"]) });
app.post("/order", zValidator("json", Order), async (c) => {
  const { note, tone } = c.req.valid("json");
  await generateText({ model, system: `Be ${tone}.`, prompt: "Thank the customer." });
  await generateText({ model, system: `Be ${tone}. ${note}`, prompt: "Thank the customer." });
//                                    ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});

app.post("/order/standard", sValidator("json", Order), async (c) => {
  const { note, tone } = c.req.valid("json");
  await generateText({ model, system: `Be ${tone}.`, prompt: "Thank the customer." });
  await generateText({ model, system: `Be ${tone}. ${note}`, prompt: "Thank the customer." });
//                                    ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});

app.post("/order/described", validator("json", Order), async (c) => {
  const { note, tone } = c.req.valid("json");
  await generateText({ model, system: `Be ${tone}.`, prompt: "Thank the customer." });
  await generateText({ model, system: `Be ${tone}. ${note}`, prompt: "Thank the customer." });
//                                    ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});

app.post("/order/before", zodValidator("json", Order), async (c) => {
  const { note, tone } = c.req.valid("json");
  await generateText({ model, system: `Be ${tone}.`, prompt: "Thank the customer." });
  await generateText({ model, system: `Be ${tone}. ${note}`, prompt: "Thank the customer." });
//                                    ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
