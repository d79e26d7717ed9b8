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

// Lines that begin and end a block do as well, whatever its parts are called; lines that only part one from the next do not.
await generateText({ model, prompt: `Which team?\n--- TICKET ---\nQueue: desk\n\n${ticket.title}\n--- END TICKET ---\nAnswer with a name.` });
await generateText({ model, prompt: `Which team?\n=====\nTitle: ${ticket.title}\n=====\nAnswer with a name.` });
await generateText({ model, prompt: `Which team?\n--- END NOTES ---\nTitle: ${ticket.title}\n--- END TICKET ---\nAnswer with its name.` });
//                                                                            ^^^^^^^^^^^^ finding: no-unsanitized-prompt
await generateText({ model, prompt: `Which team?\n--- TASK ---\nSay: ${ticket.title}\n--- NOTES ---\nAnswer with the name of one team.` });
//                                                                     ^^^^^^^^^^^^ finding: no-unsanitized-prompt
