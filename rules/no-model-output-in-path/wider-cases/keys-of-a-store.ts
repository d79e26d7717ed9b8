// A store keeps each entry in a file of its own: retrievers look keys up that a document names which they found.
import fs from "node:fs/promises";
import path from "node:path";
import { BaseStore } from "@langchain/core/stores";

export class FileStore extends BaseStore<string, string> {
  lc_namespace = ["notes"];
  mget(keys: string[]): Promise<string[]> {
    return Promise.all(keys.map((key) => fs.readFile(path.join("/srv/store", `${key}.txt`), "utf8")));
    //                                               ^ finding: no-model-output-in-path
  }
  async mset(): Promise<void> {}
  async mdelete(): Promise<void> {}
  async *yieldKeys(): AsyncGenerator<string> {}
}

export class CarefulFileStore extends BaseStore<string, string> {
  lc_namespace = ["notes"];
  mget(keys: string[]): Promise<string[]> {
    return Promise.all(keys.map((key) => this.read(key)));
  }
  async mset(): Promise<void> {}
  async mdelete(): Promise<void> {}
  async *yieldKeys(): AsyncGenerator<string> {}
  private read(key: string): Promise<string> {
    if (!/^[\w:.-]+$/u.test(key)) throw new Error(`bad key: ${key}`);
    return fs.readFile(path.join("/srv/store", `${key}.txt`), "utf8");
  }
}
