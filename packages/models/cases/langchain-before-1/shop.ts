// Before version 1 the package held models, prompts, tools and messages itself.
import { ConsoleCallbackHandler } from "langchain/callbacks";
import { ChatOpenAI } from "langchain/chat_models/openai";
import { PromptTemplate } from "langchain/prompts";
import { DynamicTool, StructuredTool, Tool } from "langchain/tools";
import { z } from "zod";
import pg from "pg";

const db = new pg.Pool();
const model = new ChatOpenAI();

export async function report() {
  const answer = await model.invoke("Which query?");
  await db.query(answer.content + answer.tool_calls[0].args.sql + answer.additional_kwargs.function_call);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const handler = new ConsoleCallbackHandler({ alwaysVerbose: true, query: answer.content });
  await db.query(handler.query);
//               ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const { generations } = await model.generate([[]]);
  await db.query(generations[0][0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await model.predict("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const event of model.streamEvents("Which query?")) await db.query(event.data.chunk);
//                                                                             ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  model.withStructuredOutput(z.object({ sql: z.string() })).pipe((found) => db.query(found.sql));
//                                                                                   ^^^^^^^^^ finding: no-model-output-in-sql

  const chain = PromptTemplate.fromTemplate("Which query?").pipe(model);
  await db.query(await chain.invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await chain.stream({})) await db.query(part);
//                                                                ^^^^ finding: no-model-output-in-sql
  for await (const event of chain.streamEvents({})) await db.query(event.data.chunk);
//                                                                 ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  chain.pipe((text) => db.query(text));
//                              ^^^^ finding: no-model-output-in-sql
}

export const ask = new DynamicTool({ name: "ask", description: "Ask the database", func: (sql) => db.query(sql) });
//                                                                                                         ^^^ finding: no-model-output-in-sql

export class AskTool extends StructuredTool {
  name = "ask_typed";
  schema = z.object({ sql: z.string() });
  _call({ sql }) {
    return db.query(sql);
//                  ^^^ finding: no-model-output-in-sql
  }
}

export class TextTool extends Tool {
  name = "ask_text";
  _call(sql) {
    return db.query(sql);
//                  ^^^ finding: no-model-output-in-sql
  }
}
