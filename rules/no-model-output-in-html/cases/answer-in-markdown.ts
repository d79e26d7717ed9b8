// Renderers of Markdown let HTML through.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { Marked, lexer, marked, parse, parser } from "marked";
import showdown from "showdown";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Greet the visitor." });
const box = document.createElement("div");
export const show = async () => {
  box.innerHTML = marked(text);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  box.innerHTML = await parse(text);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  box.innerHTML = new Marked().parseInline(text, { async: false });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  box.innerHTML = parser(lexer(text));
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  box.innerHTML = new showdown.Converter().makeHtml(text);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
};
