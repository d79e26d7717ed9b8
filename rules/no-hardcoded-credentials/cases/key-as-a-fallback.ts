// A key that steps in where the environment has none, in a template, and given to a client at once.
import OpenAI from "openai";

const settings = {
  model: process.env["MODEL"] ?? "gpt-5-mini",
  apiKey: process.env["OPENAI_API_KEY"] ?? "sk-proj-111122223333444455556666777788889999aaaabbbbccccddddeeeeffff0000",
  //                                        ^ finding: no-hardcoded-credentials "An OpenAI API key is written in the source (`apiKey`)"
};
export const client = new OpenAI({ apiKey: settings.apiKey });

const headers = { authorization: `Bearer sk-ant-api03-ZZ11ZZ22ZZ33ZZ44aaaabbbbccccdddd` };
//                                       ^ finding: no-hardcoded-credentials "An Anthropic API key"
await fetch("https://api.acme.com/v1/messages", { headers });

export const unused = "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";
//                     ^ finding: no-hardcoded-credentials "A Tavily API key is written in the source (`unused`)"
