import { database } from "../database.js";

export interface Filter {
  city: string;
  limit: number;
}

export function search({ city, limit = 10 }: Filter) {
  return database.all(`SELECT * FROM orders WHERE city = '${city}' LIMIT ${limit}`);
}
