// The input of a tool_use block, cast to the expected shape: a cast checks nothing.
import Anthropic from "@anthropic-ai/sdk";
import { Sequelize } from "sequelize";

const sequelize = new Sequelize(process.env.DATABASE_URL ?? "");

export async function runTools(message: Anthropic.Message) {
  for (const block of message.content) {
    if (block.type !== "tool_use" || block.name !== "visits") continue;
    const { ward } = block.input as { ward: string };
    await sequelize.query("SELECT count(*) FROM visits WHERE ward = '" + ward + "'");
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
}
