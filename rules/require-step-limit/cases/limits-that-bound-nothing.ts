// Numbers and conditions that no run ever meets.
// same: @openai/agents=@openai/agents-core @anthropic-ai/claude-agent-sdk=@anthropic-ai/claude-code
import Anthropic from "@anthropic-ai/sdk";
import { query } from "@anthropic-ai/claude-agent-sdk";
import { createNetwork } from "@inngest/agent-kit";
import { StateGraph } from "@langchain/langgraph";
import { Agent as MastraAgent } from "@mastra/core/agent";
import { run, Runner } from "@openai/agents";
import { Agent as VoltAgent } from "@voltagent/core";
import { AgentExecutor } from "langchain/agents";
import { generateText, hasToolCall, stepCountIs, streamText, ToolLoopAgent } from "ai";

generateText({ model, prompt, tools, maxSteps: Infinity });
//                                             ^^^^^^^^ finding: require-step-limit
generateText({ model, prompt, tools, stopWhen: hasToolCall("finish") });
//                                             ^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
streamText({ model, prompt, tools, stopWhen: () => false });
//                                           ^^^^^^^^^^^ finding: require-step-limit
new ToolLoopAgent({ model, tools, stopWhen: [hasToolCall("finish")] });
//                                          ^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
new ToolLoopAgent({ model, tools, stopWhen: () => false });
//                                          ^^^^^^^^^^^ finding: require-step-limit
new ToolLoopAgent({ model, tools, stopWhen: stepCountIs(Number.MAX_SAFE_INTEGER) });
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
await new Anthropic().beta.messages.toolRunner({ model: "claude", max_tokens: 500, messages, tools });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
await query({ prompt: "Mend the build.", options: { allowedTools: ["Read"] } });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
await createNetwork({ name: "desk", agents });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
createNetwork({ name: "desk", agents, router, maxIter: 0 });
//                                                     ^ finding: require-step-limit
new StateGraph(state).compile().invoke(input, { recursionLimit: Infinity });
//                                                              ^^^^^^^^ finding: require-step-limit
new MastraAgent({ name: "desk", model }).generate("Help.", { maxSteps: Infinity });
//                                                                     ^^^^^^^^ finding: require-step-limit
run(agent, "Help.", { maxTurns: Infinity });
//                              ^^^^^^^^ finding: require-step-limit
new Runner().run(agent, "Help.", { maxTurns: Infinity });
//                                           ^^^^^^^^ finding: require-step-limit
new VoltAgent({ name: "desk", model, maxSteps: Infinity }).generateText("Help.", { maxSteps: Infinity });
//                                             ^^^^^^^^ finding: require-step-limit
//                                                                                           ^^^^^^^^ finding: require-step-limit
new AgentExecutor({ agent, tools, maxIterations: Infinity });
//                                               ^^^^^^^^ finding: require-step-limit
AgentExecutor.fromAgentAndTools({ agent, tools, maxIterations: Infinity });
//                                                             ^^^^^^^^ finding: require-step-limit
