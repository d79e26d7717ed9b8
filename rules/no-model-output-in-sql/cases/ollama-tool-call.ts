// A model on the own machine calls tools as well.
import ollama from "ollama";
import mysql from "mysql2/promise";

const connection = await mysql.createConnection(process.env.DATABASE_URL ?? "");
const response = await ollama.chat({ model: "qwen3", messages: [{ role: "user", content: "Who is late?" }] });
for (const call of response.message.tool_calls ?? []) {
  await connection.query(`SELECT * FROM loans WHERE ${call.function.arguments.condition}`);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
