// An address that is signed is not what lies there: an agent that gives one has read nothing. One that reads the file as well has.
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { Agent, tool } from "@openai/agents";
import { z } from "zod";

const store = new S3Client({});
const key = z.object({ key: z.string() });
const url = z.object({ url: z.string() });

const link = tool({
  name: "link_to_file",
  description: "Give an address of a file",
  parameters: key,
  execute: async ({ key }) => await getSignedUrl(store, new GetObjectCommand({ Bucket: "files", Key: key }), { expiresIn: 60 }),
});
const open = tool({
  name: "open_page",
  description: "Open a web page",
  parameters: url,
  execute: async ({ url }) => (await fetch(url)).text(),
});
export const guide = new Agent({ name: "Guide", instructions: "Show where things are.", tools: [link, open] });

const read = tool({
  name: "read_file",
  description: "Read a file, and give its address",
  parameters: key,
  execute: async ({ key }) => {
    const command = new GetObjectCommand({ Bucket: "files", Key: key });
    return [await getSignedUrl(store, command), await (await store.send(command)).Body?.transformToString()].join(" ");
  },
});
const visit = tool({
  name: "visit_page",
  //    ^^^^^^^^^^^^ finding: no-lethal-trifecta
  description: "Open a web page",
  parameters: url,
  execute: async ({ url }) => (await fetch(url)).text(),
});
export const reader = new Agent({ name: "Reader", instructions: "Say what is in them.", tools: [read, visit] });
