// What tools of a language model of LlamaIndex are called with, of whichever provider.
// same: @llamaindex/openai=@llamaindex/openai OpenAI=OpenAIResponses
// same: @llamaindex/openai=@llamaindex/groq OpenAI=Groq
// same: @llamaindex/openai=@llamaindex/anthropic OpenAI=Anthropic
// same: @llamaindex/openai=@llamaindex/google OpenAI=Gemini
// same: @llamaindex/openai=@llamaindex/mistral OpenAI=MistralAI
// same: @llamaindex/openai=@llamaindex/ollama OpenAI=Ollama
// same: @llamaindex/openai=@llamaindex/azure OpenAI=AzureOpenAI
import { OpenAI } from "@llamaindex/openai";
import pg from "pg";

const db = new pg.Pool();
const { message } = await new OpenAI({}).chat({ messages: [] });

await db.query(message.options.toolCall[0].input.sql);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
