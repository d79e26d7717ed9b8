// Loaders and actions of React Router, and an endpoint of SvelteKit, known by the type of what they are given.
import type { RequestEvent } from "@sveltejs/kit";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  await generateText({ model, system: String(form.get("persona")), prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}

export async function loader({ params }: LoaderFunctionArgs) {
  await generateText({ model, system: `Speak of ${params.topic}.`, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}

export async function GET(event: RequestEvent) {
  await generateText({ model, system: `Speak of ${event.params.topic}.`, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}
