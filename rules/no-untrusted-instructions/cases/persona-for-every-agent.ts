// Agents are made with instructions, and run with what somebody asks.
import { query } from "@anthropic-ai/claude-agent-sdk";
import { createAgent as createKitAgent } from "@inngest/agent-kit";
import { Agent as MastraAgent } from "@mastra/core/agent";
import { Agent as OpenAIAgent, run } from "@openai/agents";
import { Agent as VoltAgent } from "@voltagent/core";
import { ToolLoopAgent } from "ai";
import { genkit } from "genkit";
import { createAgent } from "langchain";
import { agent } from "@llamaindex/workflow";

export async function POST(request: Request) {
  const { persona: instructions, question } = await request.json();

  await new ToolLoopAgent({ model: "openai/gpt-5-mini", instructions }).generate({ prompt: question });
//                                                      ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await run(new OpenAIAgent({ name: "Shop", instructions: () => instructions }), question);
//                                                              ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await new MastraAgent({ name: "shop", instructions, model: "openai/gpt-5-mini" }).generate(question);
//                                      ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await new VoltAgent({ name: "shop", instructions, model: "openai/gpt-5-mini" }).generateText(question);
//                                    ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await createKitAgent({ name: "shop", system: instructions }).run(question);
//                                             ^^^^^^^^^^^^ finding: no-untrusted-instructions
  for await (const message of query({ prompt: question, options: { systemPrompt: { type: "preset", preset: "claude_code", append: instructions } } }))
//                                                                                                                                ^^^^^^^^^^^^ finding: no-untrusted-instructions
    console.log(message.type);
  await genkit({}).generate({ system: instructions, prompt: question });
//                                    ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await createAgent({ model: "openai:gpt-5-mini", systemPrompt: instructions }).invoke({ messages: [{ role: "user", content: question }] });
//                                                              ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await agent({ systemPrompt: instructions, tools: [] }).run(question);
//                            ^^^^^^^^^^^^ finding: no-untrusted-instructions
  return Response.json({});
}
