// Schemas of one library in the words of another stay as narrow as they are.
import { jsonSchema, tool } from "ai";
import { object, number as vNumber } from "valibot";
import { toJsonSchema } from "@valibot/to-json-schema";
import { toJSONSchema, z } from "zod";
import { zodToJsonSchema } from "zod-to-json-schema";
import pg from "pg";

const db = new pg.Pool();
const order = z.object({ id: z.number() });
const find = ({ id }) => db.query(`SELECT * FROM orders WHERE id = ${id}`);

export const one = tool({ inputSchema: jsonSchema(zodToJsonSchema(order)), execute: find });
export const two = tool({ inputSchema: jsonSchema(toJSONSchema(order)), execute: find });
export const three = tool({ inputSchema: jsonSchema(z.toJSONSchema(order)), execute: find });
export const four = tool({ inputSchema: jsonSchema(toJsonSchema(object({ id: vNumber() }))), execute: find });

