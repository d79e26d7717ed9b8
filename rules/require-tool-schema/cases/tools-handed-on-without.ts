// The tools say what they take; one function that hands them on leaves that out, another one does not.
import OpenAI from "openai";
import { z } from "zod";

const client = new OpenAI();
const definitions = [
  { name: "find_order", description: "Finds an order", schema: z.object({ id: z.uuid() }) },
  { name: "find_parcel", description: "Finds a parcel", schema: z.object({ code: z.string() }) },
];

export function ask(question: string): Promise<unknown> {
  const tools = definitions.map(({ name, description, schema }) => ({
//                                                                  ^ finding: require-tool-schema
    type: "function" as const,
    // The key is another library's: this one takes `parameters`.
    function: { name, description, inputSchema: z.toJSONSchema(schema) },
  }));
  return client.chat.completions.create({ model: "gpt-5", messages: [{ role: "user", content: question }], tools });
}

export function askWith(question: string): Promise<unknown> {
  const tools = definitions.map(({ name, description, schema }) => ({
    type: "function" as const,
    function: { name: `${name}_safe`, description, parameters: z.toJSONSchema(schema) },
  }));
  return client.chat.completions.create({ model: "gpt-5", messages: [{ role: "user", content: question }], tools });
}
