// Messages by class, by pair and by template.
import { HumanMessage, SystemMessage } from "@langchain/core/messages";
import { ChatPromptTemplate, SystemMessagePromptTemplate } from "@langchain/core/prompts";
import { createReactAgent } from "@langchain/langgraph/prebuilt";
import { ChatOpenAI } from "@langchain/openai";

const model = new ChatOpenAI({ model: "gpt-5-mini" });

export async function POST(request: Request) {
  const { persona, question } = await request.json();
  await model.invoke([new SystemMessage(`You are ${persona}.`), new HumanMessage(question)]);
//                                      ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await model.invoke([["system", `You are ${persona}.`], ["human", question]]);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await model.invoke(question);
  ChatPromptTemplate.fromMessages([["system", `You are ${persona}. Speak {language}.`], ["human", "{question}"]]);
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  SystemMessagePromptTemplate.fromTemplate(`You are ${persona}.`);
//                                         ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  createReactAgent({ llm: model, tools: [], prompt: `You are ${persona}.` });
//                                                  ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return Response.json({});
}
