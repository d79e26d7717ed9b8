// The older package of Gemini returns text by a method.
import { GoogleGenerativeAI } from "@google/generative-ai";
import { neon } from "@neondatabase/serverless";

const sql = neon(process.env.DATABASE_URL ?? "");
const model = new GoogleGenerativeAI(process.env.GEMINI_API_KEY ?? "").getGenerativeModel({ model: "gemini-2.0-flash" });
const { response } = await model.generateContent("Write a query for the open tickets.");
await sql.query(response.text());
//              ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
