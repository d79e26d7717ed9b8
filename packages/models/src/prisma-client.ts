import { defineModel } from "@sluice/core";

// `$queryRaw` and `$executeRaw` as tags bind what is put in: their first argument is then a list of constants. Called as a function they take text.
const TEXT = "{$queryRawUnsafe,$executeRawUnsafe,$queryRaw,$executeRaw} > arg 0";

export default [
  defineModel({
    package: "@prisma/client",
    types: {
      PrismaClient: ["PrismaClient > new", "PrismaClient > $extends > call", "Prisma > getExtensionContext > call"],
      TransactionClient: ["PrismaClient > $transaction > arg 0 > param 0"],
      Queryable: ["PrismaClient", "TransactionClient"],
    },
    sources: [
      { at: "Queryable > /^[a-zA-Z]/ > {findMany,findFirst,findFirstOrThrow,findUnique,findUniqueOrThrow} > call", kind: "private-data" },
      { at: "Queryable > {$queryRaw,$queryRawUnsafe} > call", kind: "private-data" },
    ],
    sinks: [
      { at: `Queryable > ${TEXT}`, kind: "sql" },
      { at: "Prisma > raw > arg 0", kind: "sql" },
    ],
    opaque: ["Prisma > {sql,join}"],
  }),
  // Since version 7 the client is generated into the project, often into a folder that is not checked in. The names are Prisma's alone.
  defineModel({ package: "@prisma/client", receiver: "any", sinks: [{ at: TEXT, kind: "sql" }] }),
];
