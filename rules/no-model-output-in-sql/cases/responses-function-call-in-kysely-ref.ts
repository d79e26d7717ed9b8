// sql.ref quotes an identifier; the builder binds values.
import OpenAI from "openai";
import { sql, type Kysely } from "kysely";

export async function answer(db: Kysely<{ orders: { id: number; city: string } }>, question: string) {
  const response = await new OpenAI().responses.create({ model: "gpt-5", input: question });
  for (const item of response.output) {
    if (item.type !== "function_call") continue;
    const { orderBy, city } = JSON.parse(item.arguments);
    await db.selectFrom("orders").selectAll().where("city", "=", city).orderBy(sql.ref(orderBy)).execute();
  }
}
