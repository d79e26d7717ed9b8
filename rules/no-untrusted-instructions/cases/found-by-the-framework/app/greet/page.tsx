// A page is given the parameters of its address.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { remember } from "./actions";

export default async function Page({ searchParams }) {
  const { persona } = await searchParams;
  const { text } = await generateText({ model: openai("gpt-5-mini"), system: persona, prompt: "Greet the visitor." });
//                                                                           ^^^^^^^ finding: no-untrusted-instructions

  async function greet(other) {
    "use server";
    await generateText({ model: openai("gpt-5-mini"), system: other, prompt: "Greet the visitor." });
//                                                            ^^^^^ finding: no-untrusted-instructions
  }

  async function local(other) {
    await generateText({ model: openai("gpt-5-mini"), system: other, prompt: "Greet the visitor." });
  }

  return <form action={greet} onSubmit={() => local(remember.name)}>{text}</form>;
}
