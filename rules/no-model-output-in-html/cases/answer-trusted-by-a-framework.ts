// Frameworks of the browser escape until they are told not to.
import type { DomSanitizer } from "@angular/platform-browser";
import parse from "html-react-parser";
import $ from "jquery";
import { html } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Greet the visitor." });

$("#answer").text(text);
$("#answer").html(text);
//                ^^^^ finding: no-model-output-in-html
export const element = () => parse(text);
//                                 ^^^^ finding: no-model-output-in-html
export const template = () => html`<p>${text}</p>`;
export const raw = () => html`<p>${unsafeHTML(text)}</p>`;
//                                            ^^^^ finding: no-model-output-in-html
export const trusted = (sanitizer: DomSanitizer) => sanitizer.bypassSecurityTrustHtml(text);
//                                                                                    ^^^^ finding: no-model-output-in-html
