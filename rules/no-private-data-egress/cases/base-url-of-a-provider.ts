// Whoever sends the request names the service, and the program's own key goes there; with a key of the client's own, nothing of the program's does.
// same: @ai-sdk/openai=@ai-sdk/anthropic createOpenAI=createAnthropic
// same: @ai-sdk/openai=@ai-sdk/google createOpenAI=createGoogleGenerativeAI
// same: @ai-sdk/openai=@ai-sdk/azure createOpenAI=createAzure
// same: @ai-sdk/openai=@ai-sdk/mistral createOpenAI=createMistral
// same: @ai-sdk/openai=@ai-sdk/groq createOpenAI=createGroq
// same: @ai-sdk/openai=@ai-sdk/xai createOpenAI=createXai
// same: @ai-sdk/openai=@ai-sdk/cohere createOpenAI=createCohere
// same: @ai-sdk/openai=@ai-sdk/deepseek createOpenAI=createDeepSeek
// same: @ai-sdk/openai=@ai-sdk/perplexity createOpenAI=createPerplexity
import { createOpenAI } from "@ai-sdk/openai";
import { generateText } from "ai";
import express from "express";

const app = express();
app.use(express.json());

app.post("/ask", async (request, response) => {
  const { baseURL, apiKey, prompt } = request.body;
  const provider = createOpenAI({
    baseURL: baseURL || "https://api.example.com/v1",
    apiKey: apiKey || process.env.PROVIDER_KEY,
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
  });
  const { text } = await generateText({ model: provider("large"), prompt, maxOutputTokens: 500, abortSignal: AbortSignal.timeout(9_000) });
  response.json({ text });
});

app.post("/ask-own", async (request, response) => {
  const { baseURL, apiKey, prompt } = request.body;
  const provider = baseURL ? createOpenAI({ baseURL, apiKey }) : createOpenAI({ apiKey: process.env.PROVIDER_KEY });
  const { text } = await generateText({ model: provider("large"), prompt, maxOutputTokens: 500, abortSignal: AbortSignal.timeout(9_000) });
  response.json({ text });
});
