// Models of providers and engines of an index, by the ways to them.
import { OpenAI, RouterQueryEngine, VectorStoreIndex } from "llamaindex";
import { BaseLLM, ToolCallLLM } from "@llamaindex/core/llms";
import { Memory } from "mem0ai/oss";
import pg from "pg";

const db = new pg.Pool();
const memory = new Memory();

export async function report(base: BaseLLM, caller: ToolCallLLM) {
  await db.query((await new OpenAI().complete({ prompt: "Which query?" })).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await base.complete({ prompt: "Which query?" })).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await caller.complete({ prompt: "Which query?" })).text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await new RouterQueryEngine({}).query({ query: "Which query?" })).response);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const made = await VectorStoreIndex.fromDocuments([]);
  await db.query((await made.asQueryEngine().query({ query: "Which query?" })).response);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const found = await VectorStoreIndex.fromVectorStore({});
  await db.query((await found.asQueryEngine().query({ query: "Which query?" })).response);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const [hit] = await found.asRetriever().retrieve({ query: "orders" });
  await memory.add(hit.node.getContent());
//                 ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
}
