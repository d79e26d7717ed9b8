// Text that no language model reads.
import OpenAI from "openai";

export const title = "Dice​ and cards";
console.log(title, "rolled⁣");
const client = new OpenAI();
await client.responses.create({ model: "gpt-5-mini", input: "Hello." });
