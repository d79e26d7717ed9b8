// The AI SDK's objects, whole and in parts, and its components of pages until version 4.
import { generateObject, streamObject } from "ai";
import { useChat, useCompletion } from "ai/react";
import { streamUI } from "ai/rsc";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();

export async function report() {
  const { reasoning } = await generateObject({ prompt: "Write SQL.", schema: z.object({}) });
  await db.query(reasoning);
//               ^^^^^^^^^ finding: no-model-output-in-sql

  const stream = streamObject({ prompt: "Write SQL.", schema: z.object({ sql: z.string() }), onFinish: ({ object }) => db.query(object.sql) });
//                                                                                                                              ^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of stream.partialObjectStream) await db.query(part.sql);
//                                                                    ^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of stream.textStream) await db.query(part);
//                                                           ^^^^ finding: no-model-output-in-sql
  for await (const part of stream.fullStream) await db.query(part.textDelta);
//                                                           ^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await stream.object).sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

streamUI({
  text: ({ content }) => db.query(content),
//                                ^^^^^^^ finding: no-model-output-in-sql
  tools: { query: { generate: ({ sql }) => db.query(sql) } },
//                                                  ^^^ finding: no-model-output-in-sql
});

export function Page() {
  const chat = useChat({
    onFinish: (message) => document.write(message.content),
//                                        ^^^^^^^^^^^^^^^ finding: no-model-output-in-html
    onToolCall: ({ toolCall }) => document.write(toolCall.args.text),
//                                               ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  });
  const { completion } = useCompletion({ onFinish: (prompt, text) => document.write(text) });
//                                                                                  ^^^^ finding: no-model-output-in-html
  document.write(chat.messages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  document.write(completion);
//               ^^^^^^^^^^ finding: no-model-output-in-html
}
