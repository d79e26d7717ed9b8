// What sets one of the fields apart in a text sets all of them apart: one text is told once, at the first of them.
import { openai } from "@ai-sdk/openai";
import { generateText } from "ai";

interface Ticket {
  readonly from: string;
  readonly title: string;
  readonly body: string;
}

const model = openai("gpt-5-mini");

export async function sortIn(id: string): Promise<string> {
  const response = await fetch(`https://tickets.example.com/api/${id}`);
  const ticket = (await response.json()) as Ticket;
  const prompt = `Say which team this is for, in one word. It is from ${ticket.from}, called ${ticket.title}, and reads: ${ticket.body}`;
  //                                                                    ^^^^^^^^^^^ finding: no-unsanitized-prompt
  const { text } = await generateText({ model, prompt });
  const next = await generateText({ model, prompt: `Say in one word how urgent this is for the team: ${ticket.title}` });
  //                                                                                                   ^^^^^^^^^^^^ finding: no-unsanitized-prompt
  return `${text} ${next.text}`;
}
