// The models of Google's older clients: what they are given tools by, and a client that holds what is new.
import { GoogleGenerativeAI } from "@google/generative-ai";
import { VertexAI } from "@google-cloud/vertexai";
import pg from "pg";

const db = new pg.Pool();
const tools = [{ functionDeclarations: [{ name: "find", description: "Finds an order" }] }];

const gemini = new GoogleGenerativeAI("key").getGenerativeModel({ model: "gemini-2.5-flash" });
await gemini.generateContent({ contents: [], tools });

const vertex = new VertexAI({ project: "shop" }).preview.getGenerativeModel({ model: "gemini-2.5-flash" });
await vertex.generateContent({ contents: [], tools });
for (const { text } of (await vertex.startChat().getHistory())[0].parts) await db.query(text);
//                                                                                      ^^^^ finding: no-model-output-in-sql
