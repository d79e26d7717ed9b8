// Clients of providers refuse to run in a browser for a reason.
// same: openai=groq-sdk OpenAI=Groq
// same: openai=@anthropic-ai/sdk OpenAI=Anthropic
import OpenAI from "openai";
import * as sdk from "openai";

export const client = new OpenAI({
  apiKey: import.meta.env.VITE_PROVIDER_KEY,
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-credential-in-browser
  dangerouslyAllowBrowser: true,
//                         ^^^^ finding: no-credential-in-browser
});

const options = { dangerouslyAllowBrowser: true, apiKey: import.meta.env.VITE_PROVIDER_KEY };
//                                         ^^^^ finding: no-credential-in-browser
//                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-credential-in-browser
export const other = new sdk.OpenAI({ ...options, maxRetries: 1 });
