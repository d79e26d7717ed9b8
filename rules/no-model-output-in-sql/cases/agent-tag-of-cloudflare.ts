// The tag of the Agents SDK binds what it interpolates.
import { Agent } from "agents";
import { generateText, tool } from "ai";
import { openai } from "@ai-sdk/openai";
import { z } from "zod";

export class Journal extends Agent {
  async onRequest(request: Request) {
    const search = tool({
      inputSchema: z.object({ mood: z.string() }),
      execute: async ({ mood }) => this.sql`SELECT * FROM entries WHERE mood = ${mood}`,
    });
    const { text } = await generateText({ model: openai("gpt-5-mini"), tools: { search }, prompt: await request.text() });
    return new Response(text);
  }
}
