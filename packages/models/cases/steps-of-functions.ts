// What a step of a function gives, in the form in which the first argument names the triggers as well.
import { generateText } from "ai";
import { Inngest } from "inngest";
import pg from "pg";

const db = new pg.Pool();

new Inngest({ id: "shop" }).createFunction({ id: "report", triggers: { event: "shop/report" } }, async ({ step }) => {
  const { text } = await step.run("ask", async () => await generateText({ model: "openai/gpt-5-mini", prompt: "Write SQL." }));
  await db.query(text);
//               ^^^^ finding: no-model-output-in-sql
});
