// Readers of forms: by events, by a callback, by a promise.
import { createServer } from "node:http";
import busboy from "busboy";
import formidable from "formidable";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const prompt = "Greet the visitor.";

createServer(async (request) => {
  busboy({ headers: request.headers }).on("field", async (name, value) => {
    await generateText({ model, system: value, prompt });
//                                      ^^^^^ finding: no-untrusted-instructions
  });
  formidable().parse(request, async (error, fields) => {
    await generateText({ model, system: String(fields.persona), prompt });
//                                      ^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  });
  const [fields] = await formidable().parse(request);
  await generateText({ model, system: String(fields.persona), prompt });
//                                    ^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
