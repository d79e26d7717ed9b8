// What a model said stays what it said: a log reads it, the history is handed on, and put into a message of the user's or of the model's it is obeyed by nobody.
import { AIMessage, HumanMessage, SystemMessage, type BaseMessage } from "@langchain/core/messages";
import { Annotation, MessagesAnnotation, StateGraph } from "@langchain/langgraph";
import { ChatOpenAI } from "@langchain/openai";

const model = new ChatOpenAI({ model: "gpt-5-mini" });
const state = Annotation.Root({ ...MessagesAnnotation.spec });

const trimmed = (content: unknown): string => String(content).trim();

function print(messages: BaseMessage[]): void {
  console.log(messages.map((message) => trimmed(message.content)).join("\n"));
}

const merged = (messages: BaseMessage[]): BaseMessage =>
  messages[0] instanceof HumanMessage ? new HumanMessage(`${messages[0].content}\n`) : new AIMessage({ content: `${messages[0]?.content}\n` });

/** What the user asked, which no model said. */
function asked(message: BaseMessage): string {
  return message instanceof HumanMessage ? trimmed(message.content) : "";
}

new StateGraph(state).addNode("answer", async ({ messages }) => {
  print(messages);
  const reply = await model.invoke([new SystemMessage("You help."), merged(messages), ...messages]);
  return { messages: [reply] };
});

new StateGraph(state).addNode("plan", async ({ messages }) => {
  const last = messages[messages.length - 1];
  const plan = await model.invoke([new SystemMessage(`The plan so far: ${String(last?.content)}`), ...messages]);
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return { messages: [plan] };
});

new StateGraph(state).addNode("route", async ({ messages }) => {
  const route = await model.invoke([new SystemMessage(`Find who answers: ${asked(messages[0])}`), ...messages]);
  return { messages: [route] };
});
