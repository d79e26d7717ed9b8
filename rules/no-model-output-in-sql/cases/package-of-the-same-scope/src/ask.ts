// A package of the same scope that is developed elsewhere uses the library like anybody else.
import Anthropic from "@anthropic-ai/sdk";
import pg from "pg";

const reply = await new Anthropic().messages.create({ model: "claude-sonnet-4-5", max_tokens: 200, messages: [] });
const [block] = reply.content;
if (block?.type === "text") await new pg.Pool().query(block.text);
//                                                    ^^^^^^^^^^ finding: no-model-output-in-sql
