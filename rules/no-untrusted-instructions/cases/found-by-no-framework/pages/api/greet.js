// Where no framework is, a file of this name has exports like any other.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

export default async function handler(request, response) {
  await generateText({ model, system: request.body.persona, prompt: "Greet the visitor." });
  response.status(204).end();
}

export async function getServerSideProps({ query }) {
  await generateText({ model, system: query.persona, prompt: "Greet the visitor." });
  return { props: {} };
}
