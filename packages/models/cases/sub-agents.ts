// An agent asks for others by their class.
// same: AIChatAgent=Agent @cloudflare/ai-chat=agents
import { AIChatAgent } from "@cloudflare/ai-chat";
import express from "express";

export class Ledger extends AIChatAgent {
  book(query: string) {
    this.ctx.storage.sql.exec(query);
//                            ^^^^^ finding: no-model-output-in-sql
  }
}

export class ShopAgent extends AIChatAgent {
  start() {
    express().post("/book", async (request) => (await this.subAgent(Ledger)).book(request.body.query));
  }
}
