// A model of LangChain that is bound to tools is asked by a loop of the program's own.
// same: @langchain/groq=@langchain/anthropic ChatGroq=ChatAnthropic
// same: @langchain/groq=@langchain/aws ChatGroq=ChatBedrockConverse
// same: @langchain/groq=@langchain/cerebras ChatGroq=ChatCerebras
// same: @langchain/groq=@langchain/cloudflare ChatGroq=ChatCloudflareWorkersAI
// same: @langchain/groq=@langchain/cohere ChatGroq=ChatCohere
// same: @langchain/groq=@langchain/deepseek ChatGroq=ChatDeepSeek
// same: @langchain/groq=@langchain/google ChatGroq=ChatGoogle
// same: @langchain/groq=@langchain/google-genai ChatGroq=ChatGoogleGenerativeAI
// same: @langchain/groq=@langchain/google-vertexai ChatGroq=ChatVertexAI
// same: @langchain/groq=@langchain/google-vertexai-web ChatGroq=ChatVertexAI
// same: @langchain/groq=@langchain/mistralai ChatGroq=ChatMistralAI
// same: @langchain/groq=@langchain/ollama ChatGroq=ChatOllama
// same: @langchain/groq=@langchain/openrouter ChatGroq=ChatOpenRouter
// same: @langchain/groq=@langchain/xai ChatGroq=ChatXAI
import { rmSync } from "node:fs";
import { ChatGroq } from "@langchain/groq";
import { tool } from "@langchain/core/tools";
import { z } from "zod";

const schema = z.object({ path: z.string() });
const erase = tool(({ path }) => (console.info("erase", path), rmSync(path)), { name: "erase", description: "Erase a file", schema });
//                                                                                    ^^^^^^^ finding: require-approval-gate

export const model = new ChatGroq({}).bindTools([erase]);
