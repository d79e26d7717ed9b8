// Whatever a logger is given is recorded, objects with all that is in them.
import bunyan from "bunyan";
import { consola } from "consola";
import debug from "debug";
import electronLog from "electron-log";
import log4js from "log4js";
import loglevel from "loglevel";
import pino from "pino";
import { Roarr } from "roarr";
import signale from "signale";
import { Logger } from "tslog";
import winston from "winston";

const options = { region: "eu", auth: { token: process.env.SERVICE_TOKEN } };

pino({ name: "agent" }).child({ part: "tools" }).info({ options }, "starting");
//                                                      ^^^^^^^ finding: no-secret-in-log
winston.createLogger({ level: "info" }).warn("starting", options);
//                                                       ^^^^^^^ finding: no-secret-in-log
winston.info(`starting with ${options.auth.token}`);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
bunyan.createLogger({ name: "agent" }).error(options, "starting");
//                                           ^^^^^^^ finding: no-secret-in-log
consola.withTag("agent").start("starting", options);
//                                         ^^^^^^^ finding: no-secret-in-log
debug("agent").extend("tools")("starting with %o", options);
//                                                 ^^^^^^^ finding: no-secret-in-log
electronLog.scope("agent").info(options);
//                              ^^^^^^^ finding: no-secret-in-log
log4js.getLogger("agent").info("starting", options);
//                                         ^^^^^^^ finding: no-secret-in-log
loglevel.getLogger("agent").debug(options);
//                                ^^^^^^^ finding: no-secret-in-log
Roarr.child({ part: "tools" }).info({ options }, "starting");
//                                    ^^^^^^^ finding: no-secret-in-log
signale.scope("agent").success(options);
//                             ^^^^^^^ finding: no-secret-in-log
new Logger({ name: "agent" }).getSubLogger({ name: "tools" }).fatal("starting", options);
//                                                                              ^^^^^^^ finding: no-secret-in-log
