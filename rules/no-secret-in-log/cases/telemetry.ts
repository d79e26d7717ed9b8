// Reports of errors and of use leave the machine.
import { Axiom } from "@axiomhq/js";
import { Logging } from "@google-cloud/logging";
import { Logger } from "@nestjs/common";
import { Analytics } from "@segment/analytics-node";
import * as Sentry from "@sentry/node";
import newrelic from "newrelic";
import { PostHog } from "posthog-node";

const token = process.env.CRM_TOKEN;
const request = { url: "https://crm.example", headers: { authorization: `Bearer ${token}` } };

Sentry.setContext("request", request);
//                           ^^^^^^^ finding: no-secret-in-log
Sentry.addBreadcrumb({ message: "request", data: request });
//                                               ^^^^^^^ finding: no-secret-in-log
Sentry.withScope((scope) => scope.setExtra("token", token));
//                                                  ^^^^^ finding: no-secret-in-log
Sentry.captureException(new Error(`refused with ${token}`), { extra: { url: request.url } });
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
newrelic.recordCustomEvent("Request", { token });
//                                      ^^^^^ finding: no-secret-in-log
newrelic.addCustomAttributes({ token });
//                             ^^^^^ finding: no-secret-in-log
new PostHog("phc_public").capture({ distinctId: "agent", event: "request", properties: { request } });
//                                                                                       ^^^^^^^ finding: no-secret-in-log
new Analytics({ writeKey: "public" }).track({ userId: "agent", event: "request", properties: { token } });
//                                                                                             ^^^^^ finding: no-secret-in-log
new Axiom({ token: token ?? "" }).ingest("requests", [{ request }]);
//                                                      ^^^^^^^ finding: no-secret-in-log
new Logger("agent").error("refused", request);
//                                   ^^^^^^^ finding: no-secret-in-log
Logger.warn(request);
//          ^^^^^^^ finding: no-secret-in-log
const log = new Logging().log("agent");
await log.write(log.entry({ severity: "ERROR" }, request));
//                                               ^^^^^^^ finding: no-secret-in-log
