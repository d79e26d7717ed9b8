// The text travels through then() and Promise.all.
import OpenAI from "openai";
import { Pool } from "pg";

const openai = new OpenAI();
const ask = (input: string) =>
  openai.responses.create({ model: "gpt-5-mini", input }).then((response) => response.output_text.trim());
//                                                                           ^ source: model-output

const [table, limit] = await Promise.all([ask("Which table?"), Promise.resolve(10)]);
//                                        ^ step: returned by
await Promise.resolve(`SELECT * FROM ${table} LIMIT ${limit}`).then((text) => new Pool().query(text));
//                                                                                             ^^^^ finding: no-model-output-in-sql
