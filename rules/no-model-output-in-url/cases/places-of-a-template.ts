// A template of the program's own is filled in: what stands before the place decides the host, unless the place stands first.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const SEARCH = "https://example.com/search?q={query}";

export async function search(configured: { url: string }): Promise<void> {
  const { text } = await generateText({ model: openai("gpt-4o"), prompt: "What shall I search for?" });
  await fetch(SEARCH.replace("{query}", text));
  await fetch(SEARCH.replaceAll(/\{query\}/g, text));
  await fetch(configured.url.replace("{query}", text));
  await fetch("{host}/search".replace("{host}", text));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  await fetch("https://example.com".replace(/.+/, text));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
}
