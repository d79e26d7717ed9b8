// A record in a block of its own, put together line by line, and one among what is to be done with it.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

interface Ticket {
  readonly title: string;
  readonly text?: string;
}

const model = openai("gpt-5-mini");
const ticket = (await (await fetch("https://desk.example.com/ticket/1")).json()) as Ticket;

function block(): string {
  let section = `<ticket>\n- Title: ${ticket.title}`;
  if (ticket.text) section += `\n- Detailed description: ${ticket.text}`;
  section += "\n</ticket>";
  return section;
}

const lines = ["<ticket>", ticket.title, "</ticket>"];

await generateText({ model, prompt: `Say which team the ticket below belongs to.\n${block()}` });
await generateText({ model, prompt: `Say which team the ticket below belongs to.\n${lines.join("\n")}` });
await generateText({ model, prompt: `<task>Say which team of ours should take care of ${ticket.title}</task>` });
//                                                                                      ^^^^^^^^^^^^ finding: no-unsanitized-prompt
await generateText({ model, prompt: `<ticket>See below.</ticket> Say which team it belongs to: ${ticket.title} <end></end>` });
//                                                                                               ^^^^^^^^^^^^ finding: no-unsanitized-prompt
