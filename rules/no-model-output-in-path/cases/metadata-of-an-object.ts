// What a decorator said of the class of an object is the program's own text, whatever the object holds.
import "reflect-metadata";
import fs from "node:fs";
import { tool } from "ai";
import { z } from "zod";

const FOLDER = Symbol("folder");

function folderOf(target: object): string {
  return Reflect.getMetadata(FOLDER, target) as string;
}

function namesOf(target: object): readonly string[] {
  return Reflect.getMetadataKeys(target) as string[];
}

export const tools = {
  list: tool({
    inputSchema: z.object({ path: z.string() }),
    execute: async (given) => {
      const request = { given };
      if (Reflect.hasMetadata(FOLDER, request)) Reflect.deleteMetadata(FOLDER, request);
      return [...fs.readdirSync(folderOf(request)), ...namesOf(request).map((name) => fs.readFileSync(name, "utf8"))];
    },
  }),
  read: tool({
    inputSchema: z.object({ path: z.string() }),
    execute: async (given) => fs.readFileSync(Reflect.get(given, "path") as string, "utf8"),
    //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  }),
};
