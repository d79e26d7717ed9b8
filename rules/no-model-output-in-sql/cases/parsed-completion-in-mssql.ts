// Parsed, structured output still holds free text.
import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import sql from "mssql";
import { z } from "zod";

const Filter = z.object({ where: z.string() });
const pool = await sql.connect(process.env.MSSQL_URL ?? "");
const completion = await new OpenAI().chat.completions.parse({
  model: "gpt-5-mini",
  messages: [{ role: "user", content: "Orders from Berlin" }],
  response_format: zodResponseFormat(Filter, "filter"),
});
const filter = completion.choices[0]?.message.parsed;
if (filter) await pool.request().query(`SELECT * FROM orders WHERE ${filter.where}`);
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
