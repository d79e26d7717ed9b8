"use server";
// What a file under the directive exports, clients call.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

export async function remember(persona: string) {
  await generateText({ model, system: persona, prompt: "Greet the visitor." });
//                                    ^^^^^^^ finding: no-untrusted-instructions
}

export const forget = async (previous, form) => {
  await generateText({ model, system: form.get("persona"), prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
};

async function own(persona) {
  await generateText({ model, system: persona, prompt: "Greet the visitor." });
}
