// Tools of frameworks that nobody knows, in each form that they are written in.
import { generateText } from "ai";
import { createTool, FunctionTool } from "./framework-dist";
import { defineTool, AgentTool } from "unheard-of-agents";
import { tool, ServerTool } from "unheard-of-servers";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const { text } = await generateText({ model: "openai/gpt-5-mini", prompt: "How is the tool to be described?" });
const form = z.object({ sql: z.string(), table: z.enum(["orders", "users"]) });

export const t1 = createTool({ name: "ask", description: "Asks", parameters: form, handler: ({ sql, table }) => db.query(sql, [table]) });
//                                                                                                                       ^^^ finding: no-model-output-in-sql
export const t2 = createTool({ name: "ask", description: "Asks", parameters: form, execute: ({ sql, table }) => db.query(sql, [table]) });
//                                                                                                                       ^^^ finding: no-model-output-in-sql
export const t3 = new FunctionTool({ name: "ask", description: "Asks", parameters: form, run: ({ sql, table }) => db.query(sql, [table]) });
//                                                                                                                         ^^^ finding: no-model-output-in-sql
createTool({ name: "ask", description: text, parameters: form, run: ({ table }) => db.query(`SELECT * FROM ${table}`) });
//                                     ^^^^ finding: no-untrusted-instructions
export const t4 = defineTool({ name: "ask", description: "Asks", inputSchema: form, handler: ({ sql, table }) => db.query(sql, [table]) });
//                                                                                                                        ^^^ finding: no-model-output-in-sql
export const t5 = defineTool({ name: "ask", description: "Asks", inputSchema: form, execute: ({ sql, table }) => db.query(sql, [table]) });
//                                                                                                                        ^^^ finding: no-model-output-in-sql
export const t6 = new AgentTool({ name: "ask", description: "Asks", inputSchema: form, run: ({ sql, table }) => db.query(sql, [table]) });
//                                                                                                                       ^^^ finding: no-model-output-in-sql
defineTool({ name: "ask", description: text, inputSchema: form, run: ({ table }) => db.query(`SELECT * FROM ${table}`) });
//                                     ^^^^ finding: no-untrusted-instructions
export const t7 = tool({ name: "ask", description: "Asks", schema: form, handler: ({ sql, table }) => db.query(sql, [table]) });
//                                                                                                             ^^^ finding: no-model-output-in-sql
export const t8 = tool({ name: "ask", description: "Asks", schema: form, execute: ({ sql, table }) => db.query(sql, [table]) });
//                                                                                                             ^^^ finding: no-model-output-in-sql
export const t9 = new ServerTool({ name: "ask", description: "Asks", schema: form, run: ({ sql, table }) => db.query(sql, [table]) });
//                                                                                                                   ^^^ finding: no-model-output-in-sql
tool({ name: "ask", description: text, schema: form, run: ({ table }) => db.query(`SELECT * FROM ${table}`) });
//                               ^^^^ finding: no-untrusted-instructions
