// What a client writes to is said by a field of its class.
import axios from "axios";
import { tool } from "ai";
import { z } from "zod";

class Table {
  private readonly address: string;

  constructor(name: string) {
    this.address = `https://api.airtable.com/v0/${name}`;
  }

  async request(method: string, row: string, data?: object): Promise<unknown> {
    return (await axios({ method, url: `${this.address}/${row}`, data })).data;
  }
}

const bookings = new Table("bookings");

export const tools = {
  look: tool({
    description: "Look at a booking",
    inputSchema: z.object({ row: z.string() }),
    execute: async ({ row }) => bookings.request("GET", row),
  }),
  move: tool({
    //  ^^^^ finding: require-approval-gate
    description: "Move a booking to another day",
    inputSchema: z.object({ row: z.string(), day: z.iso.date() }),
    execute: async ({ row, day }) => {
      console.info("move", { row, day });
      return bookings.request("PATCH", row, { fields: { day } });
    },
  }),
};
