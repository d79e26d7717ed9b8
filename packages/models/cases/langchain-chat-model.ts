// A chat model of LangChain, of whichever provider: what it is asked, and what it answers.
// same: @langchain/groq=@langchain/anthropic ChatGroq=ChatAnthropic
// same: @langchain/groq=@langchain/anthropic ChatGroq=ChatAnthropicMessages
// same: @langchain/groq=@langchain/aws ChatGroq=ChatBedrockConverse
// same: @langchain/groq=@langchain/cerebras ChatGroq=ChatCerebras
// same: @langchain/groq=@langchain/classic ChatGroq=ConfigurableModel
// same: @langchain/groq=@langchain/cloudflare ChatGroq=ChatCloudflareWorkersAI
// same: @langchain/groq=@langchain/cohere ChatGroq=ChatCohere
// same: @langchain/groq=@langchain/community ChatGroq=BedrockChat
// same: @langchain/groq=@langchain/community ChatGroq=ChatAlibabaTongyi
// same: @langchain/groq=@langchain/community ChatGroq=ChatBaiduWenxin
// same: @langchain/groq=@langchain/community ChatGroq=ChatCloudflareWorkersAI
// same: @langchain/groq=@langchain/community ChatGroq=ChatDeepInfra
// same: @langchain/groq=@langchain/community ChatGroq=ChatFireworks
// same: @langchain/groq=@langchain/community ChatGroq=ChatFriendli
// same: @langchain/groq=@langchain/community ChatGroq=ChatGooglePaLM
// same: @langchain/groq=@langchain/community ChatGroq=ChatGoogleVertexAI
// same: @langchain/groq=@langchain/community ChatGroq=ChatIflytekXinghuo
// same: @langchain/groq=@langchain/community ChatGroq=ChatLlamaCpp
// same: @langchain/groq=@langchain/community ChatGroq=ChatMinimax
// same: @langchain/groq=@langchain/community ChatGroq=ChatMoonshot
// same: @langchain/groq=@langchain/community ChatGroq=ChatNovitaAI
// same: @langchain/groq=@langchain/community ChatGroq=ChatOllama
// same: @langchain/groq=@langchain/community ChatGroq=ChatPerplexity
// same: @langchain/groq=@langchain/community ChatGroq=ChatTencentHunyuan
// same: @langchain/groq=@langchain/community ChatGroq=ChatTogetherAI
// same: @langchain/groq=@langchain/community ChatGroq=ChatWebLLM
// same: @langchain/groq=@langchain/community ChatGroq=ChatYandexGPT
// same: @langchain/groq=@langchain/community ChatGroq=ChatZhipuAI
// same: @langchain/groq=@langchain/community ChatGroq=PortkeyChat
// same: @langchain/groq=@langchain/core ChatGroq=BaseChatModel
// same: @langchain/groq=@langchain/core ChatGroq=BaseLanguageModel
// same: @langchain/groq=@langchain/core ChatGroq=SimpleChatModel
// same: @langchain/groq=@langchain/deepseek ChatGroq=ChatDeepSeek
// same: @langchain/groq=@langchain/google ChatGroq=ChatGoogle
// same: @langchain/groq=@langchain/google-genai ChatGroq=ChatGoogleGenerativeAI
// same: @langchain/groq=@langchain/google-vertexai ChatGroq=ChatVertexAI
// same: @langchain/groq=@langchain/google-vertexai-web ChatGroq=ChatVertexAI
// same: @langchain/groq=@langchain/mistralai ChatGroq=ChatMistralAI
// same: @langchain/groq=@langchain/ollama ChatGroq=ChatOllama
// same: @langchain/groq=@langchain/openai ChatGroq=AzureChatOpenAI
// same: @langchain/groq=@langchain/openai ChatGroq=AzureChatOpenAICompletions
// same: @langchain/groq=@langchain/openai ChatGroq=AzureChatOpenAIResponses
// same: @langchain/groq=@langchain/openai ChatGroq=ChatOpenAI
// same: @langchain/groq=@langchain/openai ChatGroq=ChatOpenAICompletions
// same: @langchain/groq=@langchain/openai ChatGroq=ChatOpenAIResponses
// same: @langchain/groq=@langchain/openrouter ChatGroq=ChatOpenRouter
// same: @langchain/groq=@langchain/xai ChatGroq=ChatXAI
// same: @langchain/groq=langchain ChatGroq=BaseChatModel
// same: @langchain/groq=langchain ChatGroq=BedrockChat
// same: @langchain/groq=langchain ChatGroq=ChatAnthropic
// same: @langchain/groq=langchain ChatGroq=ChatGooglePaLM
// same: @langchain/groq=langchain ChatGroq=ChatGoogleVertexAI
// same: @langchain/groq=langchain ChatGroq=ChatOllama
// same: @langchain/groq=langchain ChatGroq=ChatOpenAI
// same: @langchain/groq=langchain ChatGroq=ConfigurableModel
import express from "express";
import pg from "pg";
import { z } from "zod";
import { ChatGroq } from "@langchain/groq";

const db = new pg.Pool();
const model = new ChatGroq({ temperature: 0 });
const typed = model.withRetry().withStructuredOutput(z.object({ sql: z.string() }));

express().post("/ask", async (request) => {
  const { question, role, persona } = request.body;

  await model.batch([question]);
  await model.call(question);
  await model.stream([question, [role, "Hello"], ["system", persona]]);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await model.invoke([{ role, content: "Hello" }]);
//                      ^^^^ finding: no-untrusted-instructions
  await model.invoke([{ role: "system", content: persona }]);
//                                               ^^^^^^^ finding: no-untrusted-instructions
  await model.invoke([{ role: "system", content: [{ type: "text", text: persona }] }]);
//                                                                      ^^^^^^^ finding: no-untrusted-instructions
  await typed.invoke(question);
  await typed.stream([question, [role, "Hello"], ["system", persona]]);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await typed.invoke([{ role, content: "Hello" }]);
//                      ^^^^ finding: no-untrusted-instructions
  await typed.invoke([{ role: "system", content: persona }]);
//                                               ^^^^^^^ finding: no-untrusted-instructions
  await typed.invoke([{ role: "system", content: [{ type: "text", text: persona }] }]);
//                                                                      ^^^^^^^ finding: no-untrusted-instructions
  await model.pipe((message) => message).invoke(question);
  await typed.pipe((answer) => answer).stream([question]);
});

export async function report() {
  const answer = await model.invoke("Which query?");
  await db.query(answer.content + answer.tool_calls[0].args.sql + answer.additional_kwargs.function_call);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const chunk of await model.stream("Which query?")) await db.query(chunk.content);
//                                                                             ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const { generations } = await model.generate([[]]);
  await db.query(generations[0][0].text + generations[0][0].message.content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await model.predict("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const event of model.streamEvents("Which query?")) await db.query(event.data.chunk);
//                                                                             ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const { sql } = await typed.invoke("Which query?");
  await db.query(sql);
//               ^^^ finding: no-model-output-in-sql
  for await (const part of await typed.stream("Which query?")) await db.query(part.sql);
//                                                                            ^^^^^^^^ finding: no-model-output-in-sql

  const run = typed.pipe((found) => db.query(found.sql)).withConfig({});
//                                           ^^^^^^^^^ finding: no-model-output-in-sql
  model.pipe((message) => db.query(message.content));
//                                 ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await run.invoke("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await run.stream("Which query?")) await db.query(part);
//                                                                          ^^^^ finding: no-model-output-in-sql
  for await (const event of run.streamEvents("Which query?")) await db.query(event.data.chunk);
//                                                                           ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  run.pipe((text) => db.query(text));
//                            ^^^^ finding: no-model-output-in-sql
}
