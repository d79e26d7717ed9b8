// Before there were tools, a message had one function call.
const OpenAI = require("openai");
const { Pool } = require("pg");

const pool = new Pool();

exports.answer = async function answer(messages, functions) {
  const { choices } = await new OpenAI().chat.completions.create({ model: "gpt-4o-mini", messages, functions });
  const call = choices[0].message.function_call;
  if (call?.name === "count") return pool.query(`SELECT count(*) FROM ${JSON.parse(call.arguments).table}`);
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
};
