// A record by a logger, a tracer or a service that keeps events, whichever it is. A constant tells neither the tool nor what it was called with.
import { rmSync } from "node:fs";
import { generateText, tool } from "ai";
import { z } from "zod";
import { log as print } from "node:console";
import pino from "pino";
import winston, { createLogger } from "winston";
import bunyan from "bunyan";
import log4js from "log4js";
import { consola, createConsola, info as consolaInfo } from "consola";
import loglevel from "loglevel";
import signale, { Signale } from "signale";
import debug from "debug";
import electronLog from "electron-log";
import { Logger as TsLogger } from "tslog";
import { Roarr } from "roarr";
import { logs } from "@opentelemetry/api-logs";
import { trace } from "@opentelemetry/api";
import { Logger } from "@nestjs/common";
import { PostHog } from "posthog-node";
import newrelic from "newrelic";
import { Axiom } from "@axiomhq/js";
import { log as axiomLog } from "next-axiom";
import { Analytics } from "@segment/analytics-node";
import { Logging } from "@google-cloud/logging";
import tracerOfDatadog from "dd-trace";
import { Client, RunTree } from "langsmith";
import { Langfuse } from "langfuse";
import { startObservation } from "@langfuse/tracing";
import * as sentryAwsServerless from "@sentry/aws-serverless";
import * as sentryBrowser from "@sentry/browser";
import * as sentryBun from "@sentry/bun";
import * as sentryCloudflare from "@sentry/cloudflare";
import * as sentryCore from "@sentry/core";
import * as sentryDeno from "@sentry/deno";
import * as sentryElectron from "@sentry/electron";
import * as sentryNextjs from "@sentry/nextjs";
import * as sentryNode from "@sentry/node";
import * as sentryReact from "@sentry/react";
import * as sentrySveltekit from "@sentry/sveltekit";
import insights from "applicationinsights";
import { Logger as LambdaLogger } from "@aws-lambda-powertools/logger";
import { getLogger } from "@logtape/logtape";
import { currentSpan, startSpan } from "braintrust";
import { logger as functionsLog } from "firebase-functions";
import { info as functionsInfo } from "firebase-functions/logger";
import { log as clackLog } from "@clack/prompts";
import { window } from "vscode";
import fastify from "fastify";

const pinoLog = pino();
const winstonLog = createLogger();
const bunyanLog = bunyan.createLogger({ name: "agent" });
const log4jsLog = log4js.getLogger();
const consolaLog = createConsola();
const levelLog = loglevel.getLogger("agent");
const signaleLog = new Signale();
const debugLog = debug("agent");
const scoped = electronLog.scope("agent");
const tsLog = new TsLogger();
const otelLog = logs.getLogger("agent");
const tracer = trace.getTracer("agent");
const nestLog = new Logger("agent");
const posthog = new PostHog("key");
const axiom = new Axiom({ token: "" });
const analytics = new Analytics({ writeKey: "" });
const cloudLog = new Logging().log("tools");
const smith = new Client();
const langfuse = new Langfuse();
const telemetry = new insights.TelemetryClient();
const lambdaLog = new LambdaLogger();
const tapeLog = getLogger(["agent"]);
const channel = window.createOutputChannel("agent");
const server = fastify();

const asked = { inputSchema: z.object({ path: z.string() }), needsApproval: true };

const tools = {
  silent: tool({ ...asked, execute: ({ path }) => rmSync(path) }),
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-tool-call-log
  constant: tool({ ...asked, execute: ({ path }) => [console.log("done"), rmSync(path)] }),
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-tool-call-log
  console1: tool({ ...asked, execute: ({ path }) => [console.info({ path }), rmSync(path)] }),
  console2: tool({ ...asked, execute: ({ path }) => [process.stderr.write(`erase ${path}\n`), rmSync(path)] }),
  nodeConsole: tool({ ...asked, execute: ({ path }) => [print("erase", path), rmSync(path)] }),
  pino: tool({ ...asked, execute: ({ path }) => [pinoLog.info({ path }), rmSync(path)] }),
  winston1: tool({ ...asked, execute: ({ path }) => [winstonLog.info("erase", { path }), rmSync(path)] }),
  winston2: tool({ ...asked, execute: ({ path }) => [winston.info(path), rmSync(path)] }),
  bunyan: tool({ ...asked, execute: ({ path }) => [bunyanLog.info({ path }), rmSync(path)] }),
  log4js: tool({ ...asked, execute: ({ path }) => [log4jsLog.info("erase", path), rmSync(path)] }),
  consola1: tool({ ...asked, execute: ({ path }) => [consola.info({ path }), rmSync(path)] }),
  consola2: tool({ ...asked, execute: ({ path }) => [consolaLog.info({ path }), rmSync(path)] }),
  consola3: tool({ ...asked, execute: ({ path }) => [consolaInfo(path), rmSync(path)] }),
  loglevel1: tool({ ...asked, execute: ({ path }) => [loglevel.info(path), rmSync(path)] }),
  loglevel2: tool({ ...asked, execute: ({ path }) => [levelLog.info(path), rmSync(path)] }),
  signale1: tool({ ...asked, execute: ({ path }) => [signale.note(path), rmSync(path)] }),
  signale2: tool({ ...asked, execute: ({ path }) => [signaleLog.note(path), rmSync(path)] }),
  debug: tool({ ...asked, execute: ({ path }) => [debugLog("erase %s", path), rmSync(path)] }),
  electronLog1: tool({ ...asked, execute: ({ path }) => [electronLog.info(path), rmSync(path)] }),
  electronLog2: tool({ ...asked, execute: ({ path }) => [scoped.info(path), rmSync(path)] }),
  tslog: tool({ ...asked, execute: ({ path }) => [tsLog.info("erase", path), rmSync(path)] }),
  roarr1: tool({ ...asked, execute: ({ path }) => [Roarr({ path }, "erase"), rmSync(path)] }),
  roarr2: tool({ ...asked, execute: ({ path }) => [Roarr.info({ path }, "erase"), rmSync(path)] }),
  otelLogs: tool({ ...asked, execute: ({ path }) => [otelLog.emit({ body: "erase", attributes: { path } }), rmSync(path)] }),
  otel1: tool({ ...asked, execute: ({ path }) => [tracer.startSpan("erase", { attributes: { path } }), rmSync(path)] }),
  otel2: tool({ ...asked, execute: ({ path }) => [trace.getActiveSpan()?.addEvent("erase", { path }), rmSync(path)] }),
  nest: tool({ ...asked, execute: ({ path }) => [nestLog.log(`erase ${path}`), rmSync(path)] }),
  posthog: tool({
    ...asked,
    execute: ({ path }) => [posthog.capture({ distinctId: "agent", event: "erase", properties: { path } }), rmSync(path)],
  }),
  newrelic: tool({ ...asked, execute: ({ path }) => [newrelic.recordCustomEvent("ToolCall", { path }), rmSync(path)] }),
  axiom: tool({ ...asked, execute: ({ path }) => [axiom.ingest("tools", [{ path }]), rmSync(path)] }),
  nextAxiom: tool({ ...asked, execute: ({ path }) => [axiomLog.info("erase", { path }), rmSync(path)] }),
  segment: tool({
    ...asked,
    execute: ({ path }) => [analytics.track({ userId: "agent", event: "erase", properties: { path } }), rmSync(path)],
  }),
  googleLogging: tool({ ...asked, execute: ({ path }) => [cloudLog.write(cloudLog.entry({}, { path })), rmSync(path)] }),
  ddTrace: tool({ ...asked, execute: ({ path }) => [tracerOfDatadog.startSpan("erase", { tags: { path } }), rmSync(path)] }),
  langsmith1: tool({
    ...asked,
    execute: ({ path }) => [smith.createRun({ name: "erase", run_type: "tool", inputs: { path } }), rmSync(path)],
  }),
  langsmith2: tool({
    ...asked,
    execute: ({ path }) => [new RunTree({ name: "agent" }).createChild({ name: "erase", inputs: { path } }), rmSync(path)],
  }),
  langfuse: tool({ ...asked, execute: ({ path }) => [langfuse.trace({ name: "erase", input: { path } }), rmSync(path)] }),
  langfuseTracing1: tool({ ...asked, execute: ({ path }) => [startObservation("erase", { input: { path } }), rmSync(path)] }),
  langfuseTracing2: tool({
    ...asked,
    execute: ({ path }) => [startObservation("agent", { input: path }).startObservation("erase", { input: { path } }), rmSync(path)],
  }),
  sentryAwsServerless: tool({
    ...asked,
    execute: ({ path }) => [
      sentryAwsServerless.captureMessage(path),
      sentryAwsServerless.getCurrentScope().captureMessage(path),
      sentryAwsServerless.logger.info(path),
      rmSync(path),
    ],
  }),
  sentryBrowser: tool({
    ...asked,
    execute: ({ path }) => [
      sentryBrowser.captureMessage(path),
      sentryBrowser.getCurrentScope().captureMessage(path),
      sentryBrowser.logger.info(path),
      rmSync(path),
    ],
  }),
  sentryBun: tool({
    ...asked,
    execute: ({ path }) => [
      sentryBun.captureMessage(path),
      sentryBun.getCurrentScope().captureMessage(path),
      sentryBun.logger.info(path),
      rmSync(path),
    ],
  }),
  sentryCloudflare: tool({
    ...asked,
    execute: ({ path }) => [
      sentryCloudflare.captureMessage(path),
      sentryCloudflare.getCurrentScope().captureMessage(path),
      sentryCloudflare.logger.info(path),
      rmSync(path),
    ],
  }),
  sentryCore: tool({
    ...asked,
    execute: ({ path }) => [
      sentryCore.captureMessage(path),
      sentryCore.getCurrentScope().captureMessage(path),
      sentryCore.logger.info(path),
      rmSync(path),
    ],
  }),
  sentryDeno: tool({
    ...asked,
    execute: ({ path }) => [
      sentryDeno.captureMessage(path),
      sentryDeno.getCurrentScope().captureMessage(path),
      sentryDeno.logger.info(path),
      rmSync(path),
    ],
  }),
  sentryElectron: tool({
    ...asked,
    execute: ({ path }) => [
      sentryElectron.captureMessage(path),
      sentryElectron.getCurrentScope().captureMessage(path),
      sentryElectron.logger.info(path),
      rmSync(path),
    ],
  }),
  sentryNextjs: tool({
    ...asked,
    execute: ({ path }) => [
      sentryNextjs.captureMessage(path),
      sentryNextjs.getCurrentScope().captureMessage(path),
      sentryNextjs.logger.info(path),
      rmSync(path),
    ],
  }),
  sentryNode: tool({ ...asked, execute: ({ path }) => [sentryNode.captureMessage(`erase ${path}`), rmSync(path)] }),
  sentryReact: tool({
    ...asked,
    execute: ({ path }) => [
      sentryReact.captureMessage(path),
      sentryReact.getCurrentScope().captureMessage(path),
      sentryReact.logger.info(path),
      rmSync(path),
    ],
  }),
  sentrySveltekit: tool({
    ...asked,
    execute: ({ path }) => [
      sentrySveltekit.captureMessage(path),
      sentrySveltekit.getCurrentScope().captureMessage(path),
      sentrySveltekit.logger.info(path),
      rmSync(path),
    ],
  }),
  sentryScope1: tool({ ...asked, execute: ({ path }) => [sentryNode.getCurrentScope().captureMessage(`erase ${path}`), rmSync(path)] }),
  sentryScope2: tool({ ...asked, execute: ({ path }) => [sentryNode.logger.info("erase", { path }), rmSync(path)] }),
  insights: tool({ ...asked, execute: ({ path }) => [telemetry.trackEvent({ name: "erase", properties: { path } }), rmSync(path)] }),
  powertools: tool({ ...asked, execute: ({ path }) => [lambdaLog.info("erase", { path }), rmSync(path)] }),
  logtape: tool({ ...asked, execute: ({ path }) => [tapeLog.info("erase {path}", { path }), rmSync(path)] }),
  braintrust1: tool({ ...asked, execute: ({ path }) => [currentSpan().log({ input: { path } }), rmSync(path)] }),
  braintrust2: tool({ ...asked, execute: ({ path }) => [startSpan({ name: "erase", event: { input: path } }), rmSync(path)] }),
  firebase1: tool({ ...asked, execute: ({ path }) => [functionsLog.info("erase", { path }), rmSync(path)] }),
  firebase2: tool({ ...asked, execute: ({ path }) => [functionsInfo("erase", { path }), rmSync(path)] }),
  clack: tool({ ...asked, execute: ({ path }) => [clackLog.info(`erase ${path}`), rmSync(path)] }),
  vscode: tool({ ...asked, execute: ({ path }) => [channel.appendLine(`erase ${path}`), rmSync(path)] }),
  fastify: tool({ ...asked, execute: ({ path }) => [server.log.info({ path }, "erase"), rmSync(path)] }),
  span: tool({ ...asked, execute: ({ path }) => tracer.startActiveSpan("erase", { attributes: { path } }, () => rmSync(path)) }),
};

export const ask = (model: never, prompt: string) => generateText({ model, prompt, tools });
