// Gemini's answer is a script for SQLite, fences stripped.
import { GoogleGenAI } from "@google/genai";
import Database from "better-sqlite3";

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const response = await ai.models.generateContent({ model: "gemini-2.5-flash", contents: "Write the schema." });
const script = response.text?.replace(/^```sql\n/, "").replace(/\n```$/, "");
if (script) new Database(":memory:").exec(script);
//                                        ^^^^^^ finding: no-model-output-in-sql
