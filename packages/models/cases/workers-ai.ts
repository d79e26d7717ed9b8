// The bindings of a worker: models, vectors and databases.
import { generateText } from "ai";

export const onRequest = async (request: Request, ai: Ai, vectors: Vectorize, db: D1Database, session: D1DatabaseSession) => {
  const { persona, role, description } = await request.json();
  await ai.run("m", { messages: [{ role: "system", content: persona }] });
//                                                          ^^^^^^^ finding: no-untrusted-instructions
  await ai.run("m", { messages: [{ role, content: "Hello" }] });
//                                 ^^^^ finding: no-untrusted-instructions
  await ai.run("m", { messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                 ^^^^^^^ finding: no-untrusted-instructions
  await ai.run("m", { prompt: process.env.API_KEY });
//                            ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await ai.run("m", { messages: [], tools: [{ name: "noop", description, parameters: {} }] });
//                                                          ^^^^^^^^^^^ finding: no-untrusted-instructions
  const answer = await ai.run("m", { messages: [], tools: [{ name: "noop", parameters: {} }] });
  await db.exec(answer.response);
//              ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.exec(answer.tool_calls[0].arguments.sql);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.exec(answer.choices[0].message.content);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.exec(answer.choices[0].message.tool_calls[0].function.arguments);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.withSession().prepare(answer.response).run();
//                               ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await session.prepare(answer.response).run();
//                      ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.exec(request.headers.get("query"));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.exec(request.url);
//              ^^^^^^^^^^^ finding: no-model-output-in-sql
  const { matches } = await vectors.query([]);
  await generateText({ model: "m", system: matches[0].metadata.text });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const page = await fetch("https://shop.example");
  for await (const part of page.body) await generateText({ model: "m", system: part.toString() });
//                                                                             ^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
};

export const onPage: PagesFunction = async ({ request, params }) => {
  await state.storage.sql.exec(params.query);
//                             ^^^^^^^^^^^^ finding: no-model-output-in-sql
  await state.storage.sql.exec(request.url);
//                             ^^^^^^^^^^^ finding: no-model-output-in-sql
};
const state = new DurableObjectState();
Bun.serve({ fetch: (request) => state.storage.sql.exec(request.url) });
//                                                     ^^^^^^^^^^^ finding: no-model-output-in-sql
