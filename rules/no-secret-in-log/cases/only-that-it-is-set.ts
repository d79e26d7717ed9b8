// Whether there is a key, how long it is, its last characters, a digest: none of them is the key.
import { createHash } from "node:crypto";

const key = process.env.OPENAI_API_KEY ?? "";

console.log(key ? "key found" : "no key", Boolean(key), key.length);
console.log(`key ending in ${key.slice(-4)}, digest ${createHash("sha256").update(key).digest("hex")}`);
console.log("database", process.env.DATABASE_URL?.replace(/\/\/.*@/, "//***@"));

// How to sign in, not what with: a key in other letters is none.
console.log(`signing in by ${process.env.CLOUD_CREDENTIALS?.toLowerCase().trim() ?? "default"}`);
