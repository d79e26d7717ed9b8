// Listing a folder discloses the names of its files.
import { readdirSync, readFileSync } from "node:fs";
import { GoogleGenAI } from "@google/genai";

const ai = new GoogleGenAI({});
const { functionCalls } = await ai.models.generateContent({ model: "gemini-2.5-pro", contents: "Explain this project." });
for (const { name, args } of functionCalls ?? []) {
  if (name === "list") console.log(readdirSync(String(args?.folder ?? ".")));
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  if (name === "license") console.log(readFileSync("LICENSE", "utf8"));
}
