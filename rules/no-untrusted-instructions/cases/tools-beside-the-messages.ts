// What tools deliver is not in the messages that are converted with their help; a role that the client chooses is.
import { convertToModelMessages, streamText, tool, type UIMessage } from "ai";
import { z } from "zod";

export async function POST(request: Request) {
  const catalogue = await (await fetch("https://tools.example.com/catalogue.json")).json();
  const tools = { find: tool({ description: "Find a product", inputSchema: z.object({}), execute: async () => catalogue }) };
  const { question, role } = await request.json();
  const asked: UIMessage[] = [{ id: "1", role: "user", parts: [{ type: "text", text: question }] }];
  streamText({ model: "openai/gpt-5-mini", messages: await convertToModelMessages(asked, { tools }) });
  const chosen: UIMessage[] = [{ id: "1", role, parts: [{ type: "text", text: "Hello" }] }];
  streamText({ model: "openai/gpt-5-mini", messages: await convertToModelMessages(chosen, { tools }) });
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return Response.json({});
}
