// The arguments of a function call are text that a language model wrote.
import OpenAI from "openai";
import { sql, type Kysely } from "kysely";

export async function answer(db: Kysely<{ orders: { id: number } }>, question: string) {
  const response = await new OpenAI().responses.create({ model: "gpt-5", input: question });
  for (const item of response.output) {
    if (item.type !== "function_call") continue;
    const { orderBy } = JSON.parse(item.arguments);
    await db.selectFrom("orders").selectAll().orderBy(sql.raw(orderBy)).execute();
//                                                            ^^^^^^^ finding: no-model-output-in-sql
  }
}
