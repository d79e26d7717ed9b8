// An address of the store's own that a class keeps in a field says where a request goes: what is read there does not go along with it.
import mongoose from "mongoose";
import { generateText, tool } from "ai";
import { openai } from "@ai-sdk/openai";
import { z } from "zod";

const Shops = mongoose.model("Shop", new mongoose.Schema({ address: String, note: String }));

class Shop {
  private address = "";
  async open(): Promise<void> {
    const row = await Shops.findOne({});
    if (!row) throw new Error("none");
    this.address = row.address;
  }
  private async request(path: string): Promise<number> {
    const url = `${this.address}${path}`;
    return (await fetch(url)).status;
  }
  async ping(): Promise<number> {
    return this.request("/ping");
  }
}
export const shop = new Shop();
const ping = tool({ inputSchema: z.object({}), execute: () => shop.ping() });
export const run = (prompt: string) => generateText({ model: openai("gpt-4o"), prompt, tools: { ping } });
