// Thresholds at which nothing is held back.
import { VertexAI } from "@google-cloud/vertexai";
import { GoogleGenAI, HarmBlockThreshold, HarmCategory } from "@google/genai";
import { GoogleGenerativeAI } from "@google/generative-ai";
import { Mistral } from "@mistralai/mistralai";
import { generateText } from "ai";

const safetySettings = [HarmCategory.HARM_CATEGORY_HARASSMENT, HarmCategory.HARM_CATEGORY_HATE_SPEECH].map((category) => ({
  category,
  threshold: HarmBlockThreshold.BLOCK_NONE,
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-disabled-safety
}));
const ai = new GoogleGenAI({});
ai.models.generateContent({ model: "m", contents: "Hello.", config: { safetySettings } });
ai.chats.create({ model: "m", config: { safetySettings: [{ category: HarmCategory.HARM_CATEGORY_HARASSMENT, threshold: "OFF" }] } });
//                                                                                                                     ^^^^^ finding: no-disabled-safety

const off = { category: "HARM_CATEGORY_HARASSMENT", threshold: "BLOCK_NONE" };
//                                                             ^^^^^^^^^^^^ finding: no-disabled-safety
const model = new GoogleGenerativeAI("key").getGenerativeModel({ model: "m", safetySettings: [off] });
model.generateContent({ contents: [], safetySettings: [{ ...off, threshold: "OFF" }] });
//                                                                          ^^^^^ finding: no-disabled-safety
model.startChat({ safetySettings: [{ category: "HARM_CATEGORY_HARASSMENT", threshold: "BLOCK_NONE" }] });
//                                                                                    ^^^^^^^^^^^^ finding: no-disabled-safety

const vertex = new VertexAI({ project: "p" });
const other = vertex.getGenerativeModel({ model: "m", safetySettings: [{ category: "HARM_CATEGORY_HARASSMENT", threshold: "BLOCK_NONE" }] });
//                                                                                                                        ^^^^^^^^^^^^ finding: no-disabled-safety
other.generateContent({ contents: [], safetySettings: [{ category: "HARM_CATEGORY_HARASSMENT", threshold: "OFF" }] });
//                                                                                                        ^^^^^ finding: no-disabled-safety
other.startChat({ safetySettings: [{ category: "HARM_CATEGORY_HARASSMENT", threshold: "OFF" }] });
//                                                                                    ^^^^^ finding: no-disabled-safety
generateText({ model: "m", prompt: "Hello.", providerOptions: { google: { safetySettings: [{ category: "HARM_CATEGORY_HARASSMENT", threshold: "BLOCK_NONE" }] } } });
//                                                                                                                                            ^^^^^^^^^^^^ finding: no-disabled-safety
new Mistral({}).chat.complete({ model: "m", messages: [], safePrompt: false });
//                                                                    ^^^^^ finding: no-disabled-safety

ai.models.generateContent({
  model: "m",
  contents: "Hello.",
  config: { safetySettings: [{ category: HarmCategory.HARM_CATEGORY_HARASSMENT, threshold: HarmBlockThreshold.BLOCK_ONLY_HIGH }] },
});
new Mistral({}).chat.complete({ model: "m", messages: [], safePrompt: true });
