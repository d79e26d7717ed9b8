// The key stays on the server; what is public is an address.
import { createOpenAI } from "@ai-sdk/openai";
import OpenAI from "openai";

export const provider = createOpenAI({ apiKey: process.env.OPENAI_API_KEY, headers: { referer: process.env.NEXT_PUBLIC_SITE ?? "" } });
export const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY, dangerouslyAllowBrowser: false });
export const makeClient = (apiKey: string) => new OpenAI({ apiKey, baseURL: process.env.NEXT_PUBLIC_PROXY });
