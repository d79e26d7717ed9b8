// Loggers and services that keep events.
import { Logger as LambdaLogger } from "@aws-lambda-powertools/logger";
import { getLogger } from "@logtape/logtape";
import { Mastra } from "@mastra/core";
import { ConsoleLogger, MultiLogger, createLogger, noopLogger, type MastraLogger } from "@mastra/core/logger";
import { PinoLogger } from "@mastra/loggers";
import insights, { TelemetryClient } from "applicationinsights";
import { startSpan, traced, wrapTraced } from "braintrust";
import { logger as functionsLog } from "firebase-functions";
import { info } from "firebase-functions/logger";
import { Logger, useLogger, withAxiom } from "next-axiom";

const key = process.env.API_KEY;

export function record() {
  const lambda = new LambdaLogger().createChild({});
  lambda.info("started", { key });
//                         ^^^ finding: no-secret-in-log
  lambda.appendKeys({ key });
//                    ^^^ finding: no-secret-in-log
  getLogger("agent").getChild("tools").with({}).info("started", { key });
//                                                                ^^^ finding: no-secret-in-log
  new TelemetryClient().trackEvent({ name: "started", properties: { key } });
//                                                                  ^^^ finding: no-secret-in-log
  insights.defaultClient.trackTrace({ message: key });
//                                             ^^^ finding: no-secret-in-log
  functionsLog.info("started", { key });
//                               ^^^ finding: no-secret-in-log
  info("started", { key });
//                  ^^^ finding: no-secret-in-log
  new Logger().with({}).info("started", { key });
//                                        ^^^ finding: no-secret-in-log
  useLogger().info("started", { key });
//                              ^^^ finding: no-secret-in-log
  startSpan({}).startSpan({}).log({ input: key });
//                                         ^^^ finding: no-secret-in-log
  traced((span) => span.traced((inner) => inner.log({ input: key })));
//                                                           ^^^ finding: no-secret-in-log
}

export function recordForAgents(given: MastraLogger) {
  const pino = new PinoLogger({ name: "shop", level: "info" });
  pino.info("started", { key });
//                       ^^^ finding: no-secret-in-log
  createLogger({ name: "shop" }).warn(`started with ${key}`);
//                                    ^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
  new MultiLogger([pino, new ConsoleLogger()]).debug("started", { key });
//                                                                ^^^ finding: no-secret-in-log
  new Mastra({ logger: pino }).getLogger().error("started", key);
//                                                          ^^^ finding: no-secret-in-log
  given.info("started", { key });
//                        ^^^ finding: no-secret-in-log
  noopLogger.info("started", { key });
}

export const handler = withAxiom((request) => request.log.info("started", { key }));
//                                                                          ^^^ finding: no-secret-in-log

export const recorded = wrapTraced(() => functionsLog.info(key));
//                                                         ^^^ finding: no-secret-in-log
