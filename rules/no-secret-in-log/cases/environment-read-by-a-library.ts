// Libraries that read the environment keep its names.
import { ConfigService } from "@nestjs/config";
import { createEnv } from "@t3-oss/env-core";
import dotenv from "dotenv";
import { cleanEnv, str } from "envalid";
import { readFileSync } from "node:fs";

const env = createEnv({ server: {}, runtimeEnv: process.env });
console.log(env.SERVICE_SECRET, env.REGION);
//          ^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(dotenv.config().parsed?.SERVICE_SECRET, dotenv.parse(readFileSync(".env")).SERVICE_SECRET);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log(cleanEnv(process.env, { SERVICE_SECRET: str() }).SERVICE_SECRET);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log

export class Service {
  constructor(private readonly config: ConfigService) {}

  start(): void {
    console.log(this.config.get("REGION"), this.config.getOrThrow("SERVICE_SECRET"));
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
  }
}
