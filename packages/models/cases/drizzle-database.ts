// A database that is declared by the type of its driver.
// same: PgDatabase=AwsDataApiPgDatabase
// same: PgDatabase=BaseSQLiteDatabase
// same: PgDatabase=BetterSQLite3Database
// same: PgDatabase=BunSQLiteDatabase
// same: PgDatabase=DrizzleD1Database
// same: PgDatabase=DrizzleSqliteDODatabase
// same: PgDatabase=ExpoSQLiteDatabase
// same: PgDatabase=LibSQLDatabase
// same: PgDatabase=MySql2Database
// same: PgDatabase=MySqlDatabase
// same: PgDatabase=MySqlTransaction
// same: PgDatabase=NeonDatabase
// same: PgDatabase=NeonHttpDatabase
// same: PgDatabase=NodePgDatabase
// same: PgDatabase=PgRemoteDatabase
// same: PgDatabase=PgTransaction
// same: PgDatabase=PgliteDatabase
// same: PgDatabase=PlanetScaleDatabase
// same: PgDatabase=PostgresJsDatabase
// same: PgDatabase=SQLJsDatabase
// same: PgDatabase=SQLiteTransaction
// same: PgDatabase=SingleStoreDatabase
// same: PgDatabase=SqliteRemoteDatabase
// same: PgDatabase=TiDBServerlessDatabase
// same: PgDatabase=VercelPgDatabase
// same: PgDatabase=XataHttpDatabase
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { withReplicas, type PgDatabase } from "drizzle-orm/pg-core";
import express from "express";

export function serve(db: PgDatabase) {
  express().post("/rows", async (request) => {
    const { query, name } = request.body;

    await db.execute(query);
//                   ^^^^^ finding: no-model-output-in-sql
    await db.$primary.run(query);
//                        ^^^^^ finding: no-model-output-in-sql
    await db.transaction((inner) => inner.execute(query));
//                                                ^^^^^ finding: no-model-output-in-sql
    await withReplicas(db, []).execute(query);
//                                     ^^^^^ finding: no-model-output-in-sql
    await drizzle.mock().execute(query);
//                               ^^^^^ finding: no-model-output-in-sql
    await db.execute(sql`SELECT * FROM ${sql.identifier(name)}`);
  });
}
