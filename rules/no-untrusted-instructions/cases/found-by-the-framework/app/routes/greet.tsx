// A route of React Router.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

export async function action({ request }) {
  const form = await request.formData();
  await generateText({ model: openai("gpt-5-mini"), system: form.get("persona"), prompt: "Greet the visitor." });
//                                                          ^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}
