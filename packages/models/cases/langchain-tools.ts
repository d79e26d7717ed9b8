// Tools of LangChain, by a function and by classes: what the language model gives them, and how they are described to it.
// same: @langchain/core=langchain
// same: @langchain/core=@langchain/classic
import { DynamicStructuredTool, DynamicTool, StructuredTool, Tool } from "@langchain/core/tools";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const schema = z.object({ sql: z.string() });

export const structured = new DynamicStructuredTool({
  name: "structured",
  description: "Ask the database",
  schema,
  func: async ({ sql }) => db.query(sql),
//                                  ^^^ finding: no-model-output-in-sql
});
export const plain = new DynamicTool({ name: "plain", description: "Ask the database", func: (sql) => db.query(sql) });
//                                                                                                             ^^^ finding: no-model-output-in-sql

export class AskTool extends StructuredTool {
  name = "ask";
  description = "Ask the database";
  schema = schema;
  async _call({ sql }) {
    return db.query(sql);
//                  ^^^ finding: no-model-output-in-sql
  }
}

export class TextTool extends Tool {
  name = "text";
  description = "Ask the database";
  async _call(sql) {
    return db.query(sql);
//                  ^^^ finding: no-model-output-in-sql
  }
}

express().post("/tools", (request) => {
  const { description } = request.body;
  new DynamicTool({ name: "noop", description, func: async () => "done" });
//                                ^^^^^^^^^^^ finding: no-untrusted-instructions
});
