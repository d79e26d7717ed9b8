// A language model that is asked by a request of the program's own answers as one that a library asks does; another service is none.
import axios from "axios";
import pg from "pg";

const pool = new pg.Pool();
const headers = { "content-type": "application/json", "x-api-key": process.env["API_KEY"] ?? "" };
const BASE = process.env["OPENAI_BASE_URL"] ?? "https://api.openai.com/v1";

async function ask(prompt: string): Promise<string> {
  const response = await fetch("https://api.anthropic.com/v1/messages", {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "claude-sonnet-4-5", max_tokens: 500, messages: [{ role: "user", content: prompt }] }),
  });
  const answer = (await response.json()) as { content: { text: string }[] };
  return answer.content[0]?.text ?? "";
}

export async function report(question: string): Promise<unknown> {
  const sql = await ask(`Write one SQL statement for: ${question}`);
  return await pool.query(sql);
//                        ^^^ finding: no-model-output-in-sql
}

export async function reportByAnother(question: string): Promise<unknown> {
  const body = JSON.stringify({ model: "gpt-5-mini", messages: [{ role: "user", content: question }] });
  const answer = (await (await fetch(`${BASE}/chat/completions`, { method: "POST", headers, body })).json()) as {
    choices: { message: { content: string } }[];
  };
  return await pool.query(answer.choices[0]?.message.content ?? "");
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export async function reportByAxios(question: string): Promise<unknown> {
  const { data } = await axios.post("http://localhost:11434/api/generate", { model: "llama3", prompt: question, stream: false });
  return await pool.query(data.response);
//                        ^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export async function reportByConfiguration(question: string): Promise<unknown> {
  const request = { method: "post", url: "https://openrouter.ai/api/v1/chat/completions", data: { model: "some/model", prompt: question } };
  const answer = await axios(request);
  return await pool.query(answer.data.choices[0].message.content);
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export async function reportByStream(question: string): Promise<unknown> {
  const body = JSON.stringify({ model: "llama3", prompt: question });
  const response = await fetch("http://localhost:11434/api/generate", { method: "POST", body });
  let sql = "";
  for await (const chunk of response.body ?? []) sql += new TextDecoder().decode(chunk);
  return await pool.query(sql);
//                        ^^^ finding: no-model-output-in-sql
}

export async function count(question: string): Promise<unknown> {
  return await pool.query("SELECT count(*) FROM notes WHERE word = $1", [await ask(question)]);
}

export async function run(): Promise<unknown> {
  const response = await fetch("https://migrations.example.com/v1/next");
  return await pool.query(await response.text());
}
