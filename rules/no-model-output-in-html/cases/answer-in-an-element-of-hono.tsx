// JSX escapes what stands in an element, so the element is safe markup; what goes into it by `dangerouslySetInnerHTML` does not.
import { Hono } from "hono";
import OpenAI from "openai";

const app = new Hono();
const riddle = async (): Promise<string> => (await new OpenAI().responses.create({ model: "gpt-5", input: "A riddle." })).output_text;

app.get("/riddle", async (c) => c.html(<p>{await riddle()}</p>));
app.get("/marked-up", async (c) => {
  const text = await riddle();
  return c.html(<p dangerouslySetInnerHTML={{ __html: text }} />);
  //                                                  ^^^^ finding: no-model-output-in-html
});
