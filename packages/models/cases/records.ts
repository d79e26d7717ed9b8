// What loggers, traces and telemetry record, by their less common ways.
import { PostHog } from "posthog-node";
import { Analytics } from "@segment/analytics-node";
import { Client, RunTree } from "langsmith";
import { ConsoleLogger, type LoggerService } from "@nestjs/common";
import { Entry, type LogSync } from "@google-cloud/logging";
import { Logger as TsLogger } from "tslog";
import { diag, trace } from "@opentelemetry/api";
import { startActiveObservation, updateActiveObservation } from "@langfuse/tracing";
import bunyan from "bunyan";
import consola from "consola";
import ddTrace from "dd-trace";
import electronLog from "electron-log";
import console from "node:console";
import log4js from "log4js";
import loglevel from "loglevel";
import pino, { type BaseLogger } from "pino";
import signale, { Signale } from "signale";
import winston, { loggers } from "winston";
import { Roarr } from "roarr";

const key = process.env.API_KEY;

export function record(service: LoggerService, sync: LogSync, base: BaseLogger) {
  service.log(key);
//            ^^^ finding: no-secret-in-log
  new ConsoleLogger().log(key);
//                        ^^^ finding: no-secret-in-log
  sync.write(key);
  base.info(key);
//          ^^^ finding: no-secret-in-log
  new Entry({}, key);
//              ^^^ finding: no-secret-in-log
  new TsLogger().log(1, "info", key);
//                              ^^^ finding: no-secret-in-log
  bunyan.createLogger({ name: "shop" }).child({ key }).info("child");
//                                              ^^^ finding: no-secret-in-log
  bunyan.createLogger({ name: "shop" }).child({}).info(key);
//                                                     ^^^ finding: no-secret-in-log
  consola.info(key);
//             ^^^ finding: no-secret-in-log
  console.log(key);
//            ^^^ finding: no-secret-in-log
  electronLog.info(key);
//                 ^^^ finding: no-secret-in-log
  electronLog.create("shop").info(key);
//                                ^^^ finding: no-secret-in-log
  electronLog.scope("shop").info(key);
//                               ^^^ finding: no-secret-in-log
  log4js.getLogger().addContext("key", key);
//                                     ^^^ finding: no-secret-in-log
  loglevel.info(key);
//              ^^^ finding: no-secret-in-log
  pino().child({ key });
//               ^^^ finding: no-secret-in-log
  signale.info(key);
//             ^^^ finding: no-secret-in-log
  new Signale().scope("shop").info(key);
//                                 ^^^ finding: no-secret-in-log
  winston.createLogger({}).child({ key });
//                                 ^^^ finding: no-secret-in-log
  winston.createLogger({}).child({}).info(key);
//                                        ^^^ finding: no-secret-in-log
  loggers.get("shop").info(key);
//                         ^^^ finding: no-secret-in-log
  Roarr(key);
//      ^^^ finding: no-secret-in-log
  Roarr.child({ key });
//              ^^^ finding: no-secret-in-log

  new PostHog("x").captureException(new Error("failed"), "1", { key });
//                                                              ^^^ finding: no-secret-in-log
  new Analytics({}).identify({ userId: "1", traits: { key } });
//                                                    ^^^ finding: no-secret-in-log
  diag.info(key);
//          ^^^ finding: no-secret-in-log
  const tracer = trace.getTracerProvider().getTracer("shop");
  tracer.startSpan("order", { attributes: { key } });
//                                          ^^^ finding: no-secret-in-log
  tracer.startActiveSpan("order", (span) => span.setStatus({ code: 2, message: key }));
//                                                                             ^^^ finding: no-secret-in-log
  tracer.startActiveSpan("order", {}, undefined, (span) => span.setStatus({ code: 2, message: key }));
//                                                                                            ^^^ finding: no-secret-in-log
  ddTrace.init().startSpan("order", { tags: { key } });
//                                            ^^^ finding: no-secret-in-log
  ddTrace.trace("order", {}, (span) => span.addTags({ key }));
//                                                    ^^^ finding: no-secret-in-log
  ddTrace.scope().active().addTags({ key });
//                                   ^^^ finding: no-secret-in-log
  startActiveObservation("order", (observation) => {
    observation.update({ input: key });
//                              ^^^ finding: no-secret-in-log
    observation.startObservation("step", { input: key });
//                                                ^^^ finding: no-secret-in-log
  });
  updateActiveObservation("span", { input: key });
//                                         ^^^ finding: no-secret-in-log
  new Client().updateRun("1", { outputs: { key } });
//                                         ^^^ finding: no-secret-in-log
  new RunTree({ name: "order", inputs: { key } }).end({ key });
//                                       ^^^ finding: no-secret-in-log
//                                                      ^^^ finding: no-secret-in-log
}
