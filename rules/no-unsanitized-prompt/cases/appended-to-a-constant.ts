// A page that is added to instructions kept in a constant, on one of two branches.
import { generateText } from "ai";

const RULES = "You answer questions about our shop. Be brief and polite.";
const page = await (await fetch("https://news.example.com/")).text();

let system = RULES;
if (page !== "") system += `\n\nNews:\n${page}`;
//                                       ^^^^ finding: no-unsanitized-prompt
await generateText({ model: "openai/gpt-5-mini", system, prompt: "What is new?" });
//                                               ^^^^^^ finding: no-untrusted-instructions

let question = RULES;
if (page !== "") question += `\n\nNews:\n${page}`;
//                                         ^^^^ finding: no-unsanitized-prompt
await generateText({ model: "openai/gpt-5-mini", prompt: question });

const prompt = page.length < 200 ? page : `Sum up this page in one sentence: ${page}`;
//                                                                             ^^^^ finding: no-unsanitized-prompt
await generateText({ model: "openai/gpt-5-mini", prompt });
