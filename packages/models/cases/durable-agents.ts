// Agents and servers that stay: what reaches them over sockets and requests, what they answer, and the database that they hold.
// same: AIChatAgent=Agent @cloudflare/ai-chat=agents
// same: AIChatAgent=Server @cloudflare/ai-chat=partyserver
import { AIChatAgent } from "@cloudflare/ai-chat";
import { generateText } from "ai";

export class ShopAgent extends AIChatAgent {
  async onMessage(connection, message) {
    this.ctx.storage.sql.exec(message);
//                            ^^^^^^^ finding: no-model-output-in-sql
    this.sql`SELECT * FROM orders WHERE name = ${message}`;
    const { text } = await generateText({ model: "m", prompt: "Greet the customer." });
    connection.send(text);
//                  ^^^^ finding: require-output-filter
    this.broadcast(text);
//                 ^^^^ finding: require-output-filter
  }
  async onRequest(request) {
    const { query } = await request.json();
    this.ctx.storage.sql.exec(query);
//                            ^^^^^ finding: no-model-output-in-sql
  }
}
