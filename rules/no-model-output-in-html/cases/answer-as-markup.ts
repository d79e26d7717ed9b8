// An answer set as HTML, and the same answer set as text, escaped or cleaned.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import DOMPurify from "dompurify";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Greet the visitor." });
const box = document.createElement("div");
export const show = () => {
  box.innerHTML = text;
//^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
};
box.textContent = text;
box.innerHTML = DOMPurify.sanitize(text);
box.innerHTML = text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
