// What a page of SvelteKit loads, and its forms.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

export const load = async ({ params }) => {
  await generateText({ model, system: params.persona, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^ finding: no-untrusted-instructions
};

export const actions = {
  default: async ({ request }) => {
    const form = await request.formData();
    await generateText({ model, system: form.get("persona"), prompt: "Greet the visitor." });
//                                      ^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  },
};
