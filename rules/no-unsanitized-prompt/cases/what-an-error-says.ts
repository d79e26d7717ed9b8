// What a service answered when it refused becomes part of an error, which is told to a model: a step less sure than the page itself.
import { generateText } from "ai";

async function load(url: string): Promise<string> {
  const response = await fetch(url);
  const text = await response.text();
  if (!response.ok) throw new Error(`The service refused: ${text}`);
  return text;
}

export async function explain(url: string) {
  try {
    await load(url);
  } catch (error) {
    await generateText({ model: "openai/gpt-5-mini", prompt: `Explain to a user what went wrong here: ${String(error)}` });
    //                                                                                                  ^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  }
  return generateText({ model: "openai/gpt-5-mini", prompt: `Sum up this page in two sentences: ${await load(url)}` });
  //                                                                                              ^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
}
