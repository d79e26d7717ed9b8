// Templates escape the values that are put into them, unless a value says of itself that it is markup.
import ejs from "ejs";
import express from "express";
import Handlebars from "handlebars";
import Mustache from "mustache";
import pug from "pug";
import _ from "lodash";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const app = express();
const page = Handlebars.compile("<p>{{tip}}</p>");

app.get("/tip", async (_req, res) => {
  const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "A tip for today." });
  res.send(page({ tip: text }));
  res.send(page({ tip: new Handlebars.SafeString(text) }));
//                                               ^^^^ finding: no-model-output-in-html
  res.send(ejs.render("<p><%= tip %></p>", { tip: text }));
  res.send(pug.render("p= tip", { tip: text }));
  res.send(Mustache.render("<p>{{tip}}</p>", { tip: text }));
  res.send(`<p>${_.escape(text)}</p>`);
  res.send(`<p>${text}</p>`);
//         ^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
});
