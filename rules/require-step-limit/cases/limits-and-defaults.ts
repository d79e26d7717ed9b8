// Libraries that stop by themselves, and limits that are given.
import Anthropic from "@anthropic-ai/sdk";
import { query } from "@anthropic-ai/claude-agent-sdk";
import { createNetwork } from "@inngest/agent-kit";
import { run } from "@openai/agents";
import { generateText, hasToolCall, stepCountIs, streamText, ToolLoopAgent } from "ai";

generateText({ model, prompt, tools });
generateText({ model, prompt, tools, stopWhen: [hasToolCall("finish"), stepCountIs(8)] });
streamText({ model, prompt, tools, stopWhen: ({ steps }) => steps.length > 5 });
new ToolLoopAgent({ model, tools });
new Anthropic().beta.messages.toolRunner({ model: "claude", max_tokens: 500, messages, tools, max_iterations: 8 });
query({ prompt: "Mend the build.", options: { maxBudgetUsd: 2 } });
createNetwork({ name: "desk", agents, router: ({ callCount }) => (callCount > 3 ? undefined : agents[0]) });
run(agent, "Help.", { maxTurns: 6 });
run(agent, "Help.");
