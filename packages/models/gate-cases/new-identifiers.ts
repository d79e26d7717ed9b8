// Objects under keys that are new each time take no other's place, whoever makes the key.
import { randomBytes, webcrypto } from "node:crypto";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createId, init } from "@paralleldrive/cuid2";
import { createIdGenerator, generateId, tool } from "ai";
import { customAlphabet, nanoid } from "nanoid";
import pino from "pino";
import { monotonicFactory, ulid } from "ulid";
import { v4 } from "uuid";
import { z } from "zod";

const log = pino();
const s3 = new S3Client();
const letters = customAlphabet("abc", 12);
const cuid = init();
const growing = monotonicFactory();
const made = createIdGenerator();
const put = (Key: string, Body: string) => {
  log.info({ tool: "keep", Key, Body });
  return s3.send(new PutObjectCommand({ Bucket: "drafts", Key, Body }));
};
const base = { description: "Keep a text", inputSchema: z.object({ text: z.string() }), needsApproval: true };

export const tools = {
  short: tool({ ...base, execute: async ({ text }) => put(nanoid(), text) }),
  lettered: tool({ ...base, execute: async ({ text }) => put(letters(), text) }),
  resistant: tool({ ...base, execute: async ({ text }) => put(createId(), text) }),
  own: tool({ ...base, execute: async ({ text }) => put(cuid(), text) }),
  sorted: tool({ ...base, execute: async ({ text }) => put(ulid(), text) }),
  growing: tool({ ...base, execute: async ({ text }) => put(growing(), text) }),
  plain: tool({ ...base, execute: async ({ text }) => put(generateId(), text) }),
  prefixed: tool({ ...base, execute: async ({ text }) => put(made(), text) }),
  random: tool({ ...base, execute: async ({ text }) => put(v4(), text) }),
  hex: tool({ ...base, execute: async ({ text }) => put(randomBytes(8).toString("hex"), text) }),
  web: tool({ ...base, execute: async ({ text }) => put(webcrypto.randomUUID(), text) }),
  global: tool({ ...base, execute: async ({ text }) => put(crypto.randomUUID(), text) }),
  number: tool({ ...base, execute: async ({ text }) => put(String(Math.random()), text) }),
};
