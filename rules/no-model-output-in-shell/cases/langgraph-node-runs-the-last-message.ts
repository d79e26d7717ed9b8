// A node of a graph runs what the thinking node wrote into the state.
import { execSync } from "node:child_process";
import { AIMessage } from "@langchain/core/messages";
import { END, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { ChatOpenAI } from "@langchain/openai";

const model = new ChatOpenAI({ model: "gpt-5-mini" });
const think = async ({ messages }: typeof MessagesAnnotation.State) => ({ messages: [await model.invoke(messages)] });

async function act({ messages }: typeof MessagesAnnotation.State) {
  const last = messages.at(-1) as AIMessage;
  const [call] = last.tool_calls ?? [];
  return { messages: [new AIMessage(execSync(call?.args.command).toString())] };
//                                           ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
}

export const graph = new StateGraph(MessagesAnnotation)
  .addNode("think", think)
  .addNode("act", act)
  .addEdge(START, "think")
  .addEdge("think", "act")
  .addEdge("act", END)
  .compile();
