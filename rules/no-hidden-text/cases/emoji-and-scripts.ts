// Emoji, their joiners, and what real scripts need: nothing is hidden.
import OpenAI from "openai";

const client = new OpenAI();
await client.responses.create({
  model: "gpt-5-mini",
  instructions: "Greet a family 👨‍👩‍👧 ❤️ in Persian (می‌خواهم), Hindi (क्‍ष) or Thai (สวัสดี​ครับ) 👋🏽.",
  input: "שלום ‏abc",
});
