// Parts of a message have no role of their own: what the user's message says is nobody's secret.
import { generateText } from "ai";

export async function draw(product: string) {
  const wish = `Draw a square advertisement for the product that the customer has chosen: ${product}.`;
  const rules = "You draw advertisements for the customers of a shop. Never draw a person.";
  const { text } = await generateText({
    model: "openai/gpt-5-mini",
    messages: [
      { role: "system", content: rules },
      { role: "user", content: [{ type: "text", text: wish }] },
    ],
  });
  return Response.json({ text, wish });
}

export async function explain() {
  const rules = ["You draw advertisements for the customers of a shop.", "Never draw a person."].join(" ");
  await generateText({ model: "openai/gpt-5-mini", system: rules, prompt: "A hat." });
  return Response.json({ rules });
//                       ^^^^^ finding: no-system-prompt-leak
}
