// A template that the model writes runs whatever it holds; a template of the program's own is given text.
import { Eta } from "eta";
import Handlebars from "handlebars";
import nunjucks from "nunjucks";
import pug from "pug";
import _ from "lodash";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "A template for a letter." });
const eta = new Eta();
const environment = new nunjucks.Environment();

Handlebars.compile(text);
//                 ^^^^ finding: no-model-output-in-code
pug.render(text);
//         ^^^^ finding: no-model-output-in-code
nunjucks.renderString(text, {});
//                    ^^^^ finding: no-model-output-in-code
environment.renderString(text, {});
//                       ^^^^ finding: no-model-output-in-code
eta.renderString(text, {});
//               ^^^^ finding: no-model-output-in-code
_.template(text);
//         ^^^^ finding: no-model-output-in-code

pug.render("p= text", { text });
nunjucks.renderString("{{ text }}", { text });
eta.renderString("<%= it.text %>", { text });
