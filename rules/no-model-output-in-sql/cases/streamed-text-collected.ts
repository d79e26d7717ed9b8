// Chunks of a stream are put together before they are run.
import { streamText } from "ai";
import { openai } from "@ai-sdk/openai";
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const result = streamText({ model: openai("gpt-5-mini"), prompt: "Write a DuckDB query over sales.csv." });

let statement = "";
for await (const chunk of result.textStream) statement += chunk;
await connection.run(statement);
//                   ^^^^^^^^^ finding: no-model-output-in-sql
