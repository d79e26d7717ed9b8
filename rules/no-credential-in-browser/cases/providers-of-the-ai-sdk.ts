// A provider that is made with a public variable as its key.
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

export const provider = createOpenAI({
  baseURL: process.env.NEXT_PUBLIC_BASE_URL,
  apiKey: process.env.NEXT_PUBLIC_PROVIDER_KEY,
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-credential-in-browser
});
