// Amazon Bedrock returns tool input as a document.
import { BedrockRuntimeClient, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import { Pool } from "pg";

const client = new BedrockRuntimeClient({});
const pool = new Pool();
const { output } = await client.send(new ConverseCommand({ modelId: "amazon.nova-lite-v1:0", messages: [] }));
for (const { toolUse } of output?.message?.content ?? []) {
  const input = toolUse?.input as { building: string };
  await pool.query(`SELECT * FROM visits WHERE building = '${input.building}'`);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
