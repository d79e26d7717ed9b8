// D1 binds what is passed to bind().
import { GoogleGenAI } from "@google/genai";

export async function answer(env: { DB: D1Database; KEY: string }, question: string) {
  const ai = new GoogleGenAI({ apiKey: env.KEY });
  const response = await ai.models.generateContent({ model: "gemini-2.5-flash", contents: question });
  const call = response.functionCalls?.[0];
  if (call?.name !== "find_user") return [];
  const statement = env.DB.prepare("SELECT id FROM users WHERE email = ?").bind(call.args?.email);
  return (await statement.all()).results;
}
