// Who looks at a message's parts changes nothing in it: the message is what it was.
import { HumanMessage, SystemMessage, type BaseMessage } from "@langchain/core/messages";
import { Annotation, MessagesAnnotation, StateGraph } from "@langchain/langgraph";
import { ChatOpenAI } from "@langchain/openai";

const model = new ChatOpenAI({ model: "gpt-5-mini" });
const state = Annotation.Root({ ...MessagesAnnotation.spec });

function withoutFiles(message: BaseMessage): BaseMessage {
  if (!Array.isArray(message.content)) return message;
  const kept = message.content.filter((part) => typeof part === "object" && part !== null && (part as { type?: string }).type !== "file");
  if (kept.length === message.content.length) return message;
  return new HumanMessage({ content: kept as never, id: message.id });
}

new StateGraph(state).addNode("name", async ({ messages }) => {
  const reply = await model.invoke([new SystemMessage("Name the thread."), ...messages.map(withoutFiles)]);
  return { messages: [reply] };
});

new StateGraph(state).addNode("plan", async ({ messages }) => {
  const plan = await model.invoke([new SystemMessage(`The plan: ${String(messages.at(-1)?.content)}`), ...messages.map(withoutFiles)]);
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return { messages: [plan] };
});
