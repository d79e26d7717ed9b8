// A function call of Gemini picks the columns of a Cloudflare D1 query.
import { GoogleGenAI } from "@google/genai";

export async function answer(env: { DB: D1Database; KEY: string }, question: string) {
  const ai = new GoogleGenAI({ apiKey: env.KEY });
  const response = await ai.models.generateContent({ model: "gemini-2.5-flash", contents: question });
  const call = response.functionCalls?.[0];
  if (call?.name !== "list_users") return [];
  const statement = env.DB.prepare(`SELECT ${call.args?.columns} FROM users`);
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  return (await statement.all()).results;
}
