// Plain JavaScript, CommonJS, callbacks.
const OpenAI = require("openai");
const mysql = require("mysql2");

const client = new OpenAI();
const connection = mysql.createConnection(process.env.DATABASE_URL);

async function ask(question, done) {
  const completion = await client.chat.completions.create({ model: "gpt-5-mini", messages: [{ role: "user", content: question }] });
  const [call] = completion.choices[0].message.tool_calls;
  const { where } = JSON.parse(call.function.arguments);
  connection.query("SELECT * FROM orders WHERE " + where, done);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

module.exports = { ask };
