// A handler of the pages directory, with a page that gets its properties on the server.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

export default async function handler(request, response) {
  await generateText({ model, system: request.body.persona, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  response.status(204).end();
}

export async function getServerSideProps({ query }) {
  await generateText({ model, system: query.persona, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^ finding: no-untrusted-instructions
  return { props: {} };
}
