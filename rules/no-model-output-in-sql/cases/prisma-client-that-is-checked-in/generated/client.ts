// As version 7 of Prisma writes it.
import * as runtime from "@prisma/client/runtime/client";

export const sql = runtime.sqltag;
export const raw = runtime.raw;
