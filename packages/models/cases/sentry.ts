// What is recorded with Sentry, by functions, scopes, spans and its logger.
// same: @sentry/node=@sentry/aws-serverless
// same: @sentry/node=@sentry/browser
// same: @sentry/node=@sentry/bun
// same: @sentry/node=@sentry/cloudflare
// same: @sentry/node=@sentry/core
// same: @sentry/node=@sentry/deno
// same: @sentry/node=@sentry/electron
// same: @sentry/node=@sentry/nextjs
// same: @sentry/node=@sentry/react
// same: @sentry/node=@sentry/sveltekit
import * as Sentry from "@sentry/node";

const key = process.env.API_KEY;
Sentry.captureMessage(key);
//                    ^^^ finding: no-secret-in-log
Sentry.setTag("key", key);
//                   ^^^ finding: no-secret-in-log
Sentry.startSpan({ name: "order", attributes: { key } }, () => {});
//                                              ^^^ finding: no-secret-in-log
Sentry.logger.info(key);
//                 ^^^ finding: no-secret-in-log
Sentry.withScope((scope) => {
  scope.captureMessage(key);
//                     ^^^ finding: no-secret-in-log
  scope.setTag("key", key);
//                    ^^^ finding: no-secret-in-log
});
