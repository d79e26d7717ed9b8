// What patterns of fixed words catch is one of those words; a pattern of the same list that leaves something open catches what the client wrote.
import express from "express";
import OpenAI from "openai";

const client = new OpenAI();
const ISSUES = [/\b(leak(?:ing)?|damp|won'?t\s+(?:start|turn\s+on))\b/i, /\bno\s+(?:hot\s+)?water\b/i];
const ROOMS = [/\bin the (living\s+room|attic)\b/i, /\broom:\s*([A-Za-z0-9\s]+)\b/i];

function issueOf(message: string): string {
  for (const pattern of ISSUES) {
    const match = message.match(pattern);
    if (match) return match[0].toLowerCase().trim();
  }
  return "";
}

function roomOf(message: string): string {
  for (const pattern of ROOMS) {
    const match = message.match(pattern);
    if (match?.[1]) return match[1].trim();
  }
  return "";
}

express().post("/help", async (request, response) => {
  const { message } = request.body;
  await client.responses.create({ model: "gpt-5-mini", input: message, instructions: `Help with: ${issueOf(message)}.` });
  await client.responses.create({ model: "gpt-5-mini", input: message, instructions: `Speak of the ${roomOf(message)}.` });
  //                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  response.end();
});
