// Each step of an agent may be given instructions of its own; which tools it may use there is no instruction.
import { openai } from "@ai-sdk/openai";
import { stepCountIs, ToolLoopAgent, generateText } from "ai";
import { lookUp } from "./tools.js";

export async function POST(request: Request): Promise<Response> {
  const { persona, question, tool } = await request.json();
  const agent = new ToolLoopAgent({
    model: openai("gpt-5-mini"),
    tools: { lookUp },
    stopWhen: stepCountIs(5),
    prepareStep: ({ stepNumber }) => (stepNumber === 0 ? { system: `You are ${persona}.` } : {}),
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  });
  const { text } = await agent.generate({ prompt: question });
  const again = await generateText({
    model: openai("gpt-5-mini"),
    prompt: question,
    tools: { lookUp },
    stopWhen: stepCountIs(5),
    prepareStep: () => ({ system: "Answer in one sentence.", activeTools: [tool] }),
  });
  return Response.json({ text, again: again.text });
}
