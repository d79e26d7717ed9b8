// What an agent asks for by its class is an object of that class, on another machine or not. How a statement begins says little.
import { openai } from "@ai-sdk/openai";
import { Agent } from "agents";
import { streamText, tool } from "ai";
import { z } from "zod";

export class Ledger extends Agent {
  query(text: string) {
    return this.ctx.storage.sql.exec(text).toArray();
//                                   ^^^^ finding: no-model-output-in-sql
  }
}

export class Clerk extends Agent {
  #ledger() {
    return this.subAgent(Ledger, "ledger");
  }

  answer(question: string) {
    const clerk = this;
    const search = tool({
      inputSchema: z.object({ sql: z.string() }),
      execute: async ({ sql }) => {
        if (!sql.trim().toUpperCase().startsWith("SELECT")) return "Only SELECT is allowed.";
        const ledger = await clerk.#ledger();
        return ledger.query(sql);
      },
    });
    return streamText({ model: openai("gpt-5-mini"), prompt: question, tools: { search } });
  }
}
