// What stands for a key, looks for keys, or only begins like one.
import OpenAI from "openai";

export const placeholder = "sk-your-key-here-0123456789abcdefghijklmn";
export const inWords = "sk-myApiKeyToAccessTheInstanceOfOurs";
export const crossed = "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
export const documented = "AKIAIOSFODNN7EXAMPLE";
export const counted = "sk-1234567890abcdef1234567890abcdef12345678";
export const forTests = "sk_test_aa11bb22cc33dd44ee55ff66";
export const header = "-----BEGIN PRIVATE KEY-----";
export const shapes = [/sk-(?:proj-)?[A-Za-z0-9_-]{20,}/g, /AKIA[0-9A-Z]{16}/g];
export const local = new OpenAI({ baseURL: "http://127.0.0.1:11434/v1", apiKey: "ollama" });
export const isKey = (text: string): boolean => text.startsWith("sk-proj-");

// A page needs Firebase's key to name its project; it opens nothing.
export const firebase = { apiKey: "AIzaAa11Bb22Cc33Dd44Ee55Ff66Gg77Hh88Ii9", authDomain: "shop.firebaseapp.com", projectId: "shop" };
