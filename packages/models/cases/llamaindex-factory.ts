// A language model of LlamaIndex by the function that makes one.
// same: @llamaindex/openai=@llamaindex/anthropic openai=anthropic
// same: @llamaindex/openai=@llamaindex/google openai=gemini
// same: @llamaindex/openai=@llamaindex/mistral openai=mistral
// same: @llamaindex/openai=@llamaindex/ollama openai=ollama
// same: @llamaindex/openai=@llamaindex/openai openai=openaiResponses
import { openai } from "@llamaindex/openai";
import pg from "pg";

const llm = openai({});

export async function report() {
  const { message } = await llm.chat({ messages: [] });
  await new pg.Pool().query(message.content);
//                          ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
