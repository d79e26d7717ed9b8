// A tool described to the client of a language model, with an object of which nothing is said.
import OpenAI from "openai";

const client = new OpenAI();

export const ask = (content: string) =>
  client.chat.completions.create({
    model: "gpt-5-mini",
    messages: [{ role: "user", content }],
    max_completion_tokens: 500,
    tools: [
      { type: "function", function: { name: "convert", description: "Convert a length", parameters: { type: "object" } } },
      //                                    ^^^^^^^^^ finding: require-tool-schema
      {
        type: "function",
        function: {
          name: "round",
          description: "Round a number",
          parameters: { type: "object", properties: { value: { type: "number" } }, required: ["value"], additionalProperties: false },
        },
      },
    ],
  });
