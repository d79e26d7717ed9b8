// A model of LangChain that answers with a text, of whichever provider.
// same: @langchain/cohere=@langchain/cloudflare Cohere=CloudflareWorkersAI
// same: @langchain/cohere=@langchain/community Cohere=AlephAlpha
// same: @langchain/cohere=@langchain/community Cohere=Bedrock
// same: @langchain/cohere=@langchain/community Cohere=ChromeAI
// same: @langchain/cohere=@langchain/community Cohere=CloudflareWorkersAI
// same: @langchain/cohere=@langchain/community Cohere=Cohere
// same: @langchain/cohere=@langchain/community Cohere=DeepInfraLLM
// same: @langchain/cohere=@langchain/community Cohere=Fireworks
// same: @langchain/cohere=@langchain/community Cohere=Friendli
// same: @langchain/cohere=@langchain/community Cohere=GooglePaLM
// same: @langchain/cohere=@langchain/community Cohere=GoogleVertexAI
// same: @langchain/cohere=@langchain/community Cohere=GradientLLM
// same: @langchain/cohere=@langchain/community Cohere=HuggingFaceInference
// same: @langchain/cohere=@langchain/community Cohere=LayerupSecurity
// same: @langchain/cohere=@langchain/community Cohere=LlamaCpp
// same: @langchain/cohere=@langchain/community Cohere=Ollama
// same: @langchain/cohere=@langchain/community Cohere=Portkey
// same: @langchain/cohere=@langchain/community Cohere=RaycastAI
// same: @langchain/cohere=@langchain/community Cohere=Replicate
// same: @langchain/cohere=@langchain/community Cohere=SageMakerEndpoint
// same: @langchain/cohere=@langchain/community Cohere=TogetherAI
// same: @langchain/cohere=@langchain/community Cohere=Writer
// same: @langchain/cohere=@langchain/community Cohere=YandexGPT
// same: @langchain/cohere=@langchain/core Cohere=BaseLLM
// same: @langchain/cohere=@langchain/core Cohere=LLM
// same: @langchain/cohere=@langchain/google-vertexai Cohere=VertexAI
// same: @langchain/cohere=@langchain/google-vertexai-web Cohere=VertexAI
// same: @langchain/cohere=@langchain/mistralai Cohere=MistralAI
// same: @langchain/cohere=@langchain/ollama Cohere=Ollama
// same: @langchain/cohere=@langchain/openai Cohere=AzureOpenAI
// same: @langchain/cohere=@langchain/openai Cohere=OpenAI
// same: @langchain/cohere=langchain Cohere=BaseLLM
// same: @langchain/cohere=langchain Cohere=Bedrock
// same: @langchain/cohere=langchain Cohere=Cohere
// same: @langchain/cohere=langchain Cohere=HuggingFaceInference
// same: @langchain/cohere=langchain Cohere=LlamaCpp
// same: @langchain/cohere=langchain Cohere=Ollama
// same: @langchain/cohere=langchain Cohere=OpenAI
// same: @langchain/cohere=langchain Cohere=Replicate
import express from "express";
import pg from "pg";
import { Cohere } from "@langchain/cohere";

const db = new pg.Pool();
const model = new Cohere({ temperature: 0 }).withRetry();

express().post("/ask", async (request) => {
  const { question } = request.body;
  await model.invoke(`Answer briefly: ${question}`);
  await model.batch([`Answer briefly: ${question}`]);
});

export async function report() {
  await db.query(await model.invoke("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await model.stream("Which query?")) await db.query(part);
//                                                                            ^^^^ finding: no-model-output-in-sql
  const { generations } = await model.generate(["Which query?"]);
  await db.query(generations[0][0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  model.pipe((text) => db.query(text));
//                              ^^^^ finding: no-model-output-in-sql
}
