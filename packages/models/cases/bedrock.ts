// Bedrock, by commands and by the methods of the whole client; what the fields of an answer are called depends on the command.
import {
  BedrockRuntime,
  BedrockRuntimeClient,
  ConverseCommand,
  InvokeModelCommand,
  type ConverseCommandOutput,
  type ConverseResponse,
} from "@aws-sdk/client-bedrock-runtime";
import {
  BedrockAgentRuntime,
  InvokeAgentCommand,
  InvokeInlineAgentCommand,
  RetrieveAndGenerateCommand,
} from "@aws-sdk/client-bedrock-agent-runtime";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const client = new BedrockRuntimeClient({});
const whole = new BedrockRuntime({});
const agents = new BedrockAgentRuntime({});
const tools = [{ toolSpec: { name: "noop", inputSchema: { json: {} } } }];

express().post("/ask", async (request) => {
  const { persona, description } = request.body;
  const text = process.env.API_KEY;
  await client.send(new ConverseCommand({ modelId: "m", toolConfig: { tools: [{ toolSpec: { name: "noop", description } }] } }));
//                                                                                                        ^^^^^^^^^^^ finding: no-untrusted-instructions
  await client.send(new InvokeModelCommand({ modelId: "m", body: text }));
//                                                               ^^^^ finding: no-secret-in-prompt
  await whole.converse({ modelId: "m", system: [{ text: persona }] });
//                                                      ^^^^^^^ finding: no-untrusted-instructions
  await whole.converse({ modelId: "m", messages: [{ role: "user", content: [{ text }] }] });
//                                                                            ^^^^ finding: no-secret-in-prompt
  await whole.converse({ modelId: "m", toolConfig: { tools: [{ toolSpec: { name: "noop", description } }] } });
//                                                                                       ^^^^^^^^^^^ finding: no-untrusted-instructions
  await whole.invokeModel({ modelId: "m", body: text });
//                                              ^^^^ finding: no-secret-in-prompt
  new InvokeAgentCommand({ agentId: "a", inputText: text });
//                                                  ^^^^ finding: no-secret-in-prompt
  new InvokeInlineAgentCommand({ instruction: persona });
//                                            ^^^^^^^ finding: no-untrusted-instructions
  new RetrieveAndGenerateCommand({ input: { text } });
//                                          ^^^^ finding: no-secret-in-prompt
});

export async function report(command: ConverseCommandOutput, response: ConverseResponse) {
  const { output } = await client.send(new ConverseCommand({ modelId: "m", toolConfig: { tools } }));
  await db.query(output.message.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(output.message.content[0].reasoningContent.reasoningText.text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(command.output.message.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(response.output.message.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  client.send(new ConverseCommand({ modelId: "m" }), (error, answer) => db.query(answer.output.message.content[0].text));
//                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  const answer = await whole.converseStream({ modelId: "m", toolConfig: { tools } });
  for await (const part of answer.stream) {
    await db.query(part.contentBlockStart.start.toolUse.name);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.contentBlockDelta.delta.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.contentBlockDelta.delta.toolUse.input);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.contentBlockDelta.delta.reasoningContent.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  await db.query((await whole.invokeModel({ modelId: "m", body: "" })).body);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of (await whole.invokeModelWithResponseStream({ modelId: "m", body: "" })).body) await db.query(part.chunk.bytes);
//                                                                                                                      ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  for await (const part of (await agents.invokeAgent({ inputText: "Which query?" })).completion) {
    await db.query(part.chunk.bytes);
//                 ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.returnControl.invocationInputs[0].functionInvocationInput.parameters[0].value);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await db.query(part.returnControl.invocationInputs[0].apiInvocationInput.parameters[0].value);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
  for await (const part of (await agents.invokeFlow({})).responseStream) await db.query(part.flowOutputEvent.content.document);
//                                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await agents.retrieveAndGenerate({})).output.text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of (await agents.retrieveAndGenerateStream({})).stream) await db.query(part.output.text);
//                                                                                             ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
