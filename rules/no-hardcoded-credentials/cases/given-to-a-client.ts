// Credentials without a form of their own: a client takes them where credentials belong.
import { Mistral } from "@mistralai/mistralai";
import { CohereClientV2 } from "cohere-ai";
import mssql from "mssql";
import mysql from "mysql2/promise";
import { Pool } from "pg";

const key = "aA1bB2cC3dD4eE5fF6gG7hH8iI9jJ0kK";
//           ^ finding: no-hardcoded-credentials "A Mistral API key is written in the source (`key`)"
export const mistral = new Mistral({ apiKey: key });
export const cohere = new CohereClientV2({ token: "Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0Pp" });
//                                                 ^ finding: no-hardcoded-credentials "A Cohere API key"
export const pool = new Pool({ user: "stats_reader", password: "horse7Battery" });
//                                                              ^ finding: no-hardcoded-credentials "The password of a database"
export const database = mysql.createPool({ user: "stats_reader", password: "Staple-4-horses" });
//                                                                          ^ finding: no-hardcoded-credentials

export const remote = new Pool({ host: "db.internal.acme.io", user: "stats_reader", password: "Lantern9River" });
//                                                                                             ^ finding: no-hardcoded-credentials
export const besideByDefault = mysql.createPool({ host: process.env.DB_HOST ?? "localhost", user: "stats_reader", password: "Copper-5-kettle" });
export const beside = mysql.createPool({ host: "localhost", user: "stats_reader", password: "Copper-5-kettle" });
export const server = mssql.connect({ server: "sql.acme.io", user: "stats_reader", password: "Walnut-8-ladder" });
//                                                                                            ^ finding: no-hardcoded-credentials

export const local = new Mistral({ apiKey: "not-needed-here", serverURL: "http://localhost:8080" });
export const fromEnvironment = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });
export const alike = new Pool({ host: "db.acme.io", database: "Willow7Anchor", user: "Willow7Anchor", password: "Willow7Anchor" });
//                                                                                                               ^ finding: no-hardcoded-credentials "The password of a database"
export const forDevelopment = new Pool({ user: "postgres", password: "postgres" });
