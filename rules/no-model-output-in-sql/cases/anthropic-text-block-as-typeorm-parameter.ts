// TypeORM binds its second argument.
import Anthropic from "@anthropic-ai/sdk";
import { DataSource } from "typeorm";

const source = new DataSource({ type: "postgres", url: process.env.DATABASE_URL });
const message = await new Anthropic().messages.create({
  model: "claude-sonnet-4-5",
  max_tokens: 500,
  messages: [{ role: "user", content: "Which city?" }],
});
const block = message.content[0];
if (block?.type === "text") await source.query("SELECT * FROM shops WHERE city = $1", [block.text]);
