// A guard that throws, and one whose verdict nobody asks for.
import { checkPlainText, type GuardrailBundle } from "@openai/guardrails";
import { generateText } from "ai";

export async function brief(bundle: GuardrailBundle): Promise<void> {
  const page = await (await fetch("https://news.example.com")).text();
  await generateText({ model: "openai/gpt-5-mini", prompt: `Sum up in one sentence what the page says: ${page}` });
//                                                                                                       ^^^^ finding: no-unsanitized-prompt
  await checkPlainText(page, bundle);
  await generateText({ model: "openai/gpt-5-mini", prompt: `Sum up in one sentence what the page says: ${page}` });
}
