// Patterns and arguments of functions that take such characters out, and a stand-in that consists of one.
import OpenAI from "openai";

const HIDDEN = /[\u200B-\u200D\u2060\uFEFF\u202A-\u202E]/gu;
const visible = (text: string): string => text.replaceAll("​", "").replace(HIDDEN, "").replaceAll("\uE000", "\u200D");

const client = new OpenAI();
export const ask = (question: string) => client.responses.create({ model: "gpt-5-mini", instructions: "Answer.", input: visible(question) });
