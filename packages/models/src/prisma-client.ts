import { defineModel } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";
import { sqlEffects, sqlTagEffects } from "./parts/sql-effects.ts";

const TABLE = "Queryable > /^[a-zA-Z]/";
/** A table, unless it says how the program itself behaves: its flags, and settings that are nobody's in particular. */
const RECORDS =
  "Queryable > /^(?!(?:feature_?|app_?|system_?|global_?|site_?)?(?:[fF]lags?|[tT]oggles?)$|(?:app|system|global|site)_?(?:[sS]ettings?|[cC]onfig(?:uration)?s?)$)[a-zA-Z]/";
const UNSAFE = "{$queryRawUnsafe,$executeRawUnsafe} > arg 0";

export default [
  defineModel({
    package: "@prisma/client",
    types: {
      PrismaClient: ["PrismaClient > new", "PrismaClient > $extends > call", "Prisma > getExtensionContext > call"],
      TransactionClient: ["PrismaClient > $transaction > arg 0 > param 0"],
      Queryable: ["PrismaClient", "TransactionClient"],
    },
    sources: [
      { at: `${RECORDS} > {findMany,findFirst,findFirstOrThrow,findUnique,findUniqueOrThrow} > call`, kind: "private-data" },
      { at: "Queryable > {$queryRaw,$queryRawUnsafe} > call", kind: "private-data" },
    ],
    sinks: [
      { at: `Queryable > ${UNSAFE}`, kind: "sql" },
      { at: "Prisma > raw > arg 0", kind: "sql" },
      // As generated code has it from the runtime.
      { at: "raw > arg 0", kind: "sql" },
    ],
    opaque: ["Prisma > {sql,join}", "{sqltag,join}"],
    effects: [
      ...effectsAt("read-private", `${RECORDS} > {findMany,findFirst,findFirstOrThrow,findUnique,findUniqueOrThrow,groupBy} > call`),
      ...addingAt(
        { adds: ["create", "createMany", "createManyAndReturn"], where: [`${TABLE} > update > arg 0 > where`] },
        `${TABLE} > {create,createMany,createManyAndReturn,update,updateMany,updateManyAndReturn,upsert} > call`,
        "Queryable > {$executeRaw,$runCommandRaw} > call",
      ),
      { at: `${TABLE} > {delete,deleteMany} > call`, kind: "delete-data", where: [`${TABLE} > delete > arg 0 > where`] },
      ...sqlTagEffects("Queryable > {$queryRaw,$executeRaw}"),
      ...sqlEffects("Queryable > {$queryRawUnsafe,$executeRawUnsafe}"),
    ],
  }),
  // Called as a function, these took text once. From version 3 on they take a tag's parts or what `Prisma.sql` gives, which bind what is put in.
  defineModel({
    package: "@prisma/client",
    versions: "<3",
    types: { PrismaClient: ["PrismaClient > new"] },
    sinks: [{ at: "PrismaClient > {$queryRaw,$executeRaw} > arg 0", kind: "sql" }],
  }),
  // The client is generated, since version 7 into the project, often into a folder that is not checked in. The names are Prisma's alone.
  defineModel({
    package: "@prisma/client",
    receiver: "any",
    sinks: [
      { at: UNSAFE, kind: "sql" },
      { at: "Prisma > raw > arg 0", kind: "sql" },
    ],
    effects: [
      ...effectsAt("read-private", "{findFirstOrThrow,findUnique,findUniqueOrThrow} > call"),
      ...effectsAt("write-data", "{createManyAndReturn,updateManyAndReturn} > call"),
      ...sqlTagEffects("{$queryRaw,$executeRaw}"),
      ...sqlEffects("{$queryRawUnsafe,$executeRawUnsafe}"),
    ],
    opaque: ["Prisma > {sql,join}"],
  }),
];
