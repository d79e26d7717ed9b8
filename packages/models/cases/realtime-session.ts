// A session that is told its tools on the way is an agent; what they are called with is the model's.
import { OpenAIRealtimeWS } from "openai/realtime/ws";
import pg from "pg";

const db = new pg.Pool();
const client = new OpenAIRealtimeWS({ model: "gpt-realtime" });
client.send({ type: "session.update", session: { tools: [{ type: "function", name: "find", description: "Finds an order" }] } });
client.on("response.function_call_arguments.done", async (event) => void (await db.query(event.arguments)));
//                                                                                       ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
