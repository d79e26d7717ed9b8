// A guard that throws, and one whose verdict nobody asks for.
import { checkPlainText, type GuardrailBundle } from "@openai/guardrails";
import { generateText } from "ai";
import OpenAI from "openai";

export async function brief(bundle: GuardrailBundle): Promise<void> {
  const page = await (await fetch("https://news.example.com")).text();
  await generateText({ model: "openai/gpt-5-mini", prompt: `Sum up in one sentence what the page says: ${page}` });
//                                                                                                       ^^^^ finding: no-unsanitized-prompt
  await checkPlainText(page, bundle);
  await generateText({ model: "openai/gpt-5-mini", prompt: `Sum up in one sentence what the page says: ${page}` });
}

export async function moderated(client: OpenAI): Promise<void> {
  const page = await (await fetch("https://news.example.com")).text();
  const verdict = await client.moderations.create({ model: "omni-moderation-latest", input: page });
  if (verdict.results[0]?.flagged) {
    await generateText({ model: "openai/gpt-5-mini", prompt: `Say in one sentence what is wrong with this page: ${page}` });
//                                                                                                                ^^^^ finding: no-unsanitized-prompt
    return;
  }
  await generateText({ model: "openai/gpt-5-mini", prompt: `Sum up in one sentence what the page says: ${page}` });
}
