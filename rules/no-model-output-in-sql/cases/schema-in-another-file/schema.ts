import { z } from "zod";

const Column = z.enum(["total", "placed_at"]);
const Paging = { limit: z.number().int().max(100), offset: z.number().int() };

export const Sorting = z.object({ by: Column.default("total"), ...Paging });
export const Search = Sorting.extend({ words: z.string() });
