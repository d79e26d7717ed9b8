// mssql binds its inputs.
import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import sql from "mssql";
import { z } from "zod";

const Filter = z.object({ city: z.string() });
const pool = await sql.connect(process.env.MSSQL_URL ?? "");
const completion = await new OpenAI().chat.completions.parse({
  model: "gpt-5-mini",
  messages: [{ role: "user", content: "Orders from Berlin" }],
  response_format: zodResponseFormat(Filter, "filter"),
});
const city = completion.choices[0]?.message.parsed?.city;
await pool.request().input("city", sql.NVarChar, city).query("SELECT * FROM orders WHERE city = @city");
