import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { headersAt, markupAt, recipientsAt, textAt } from "./parts/messages.ts";

// A command holds the mail; the client only sends it.
export default [
  defineModel({
    package: "@aws-sdk/client-ses",
    types: { SES: ["SES > new"] },
    sinks: ["SendEmailCommand > arg 0", "SES > sendEmail > arg 0"].flatMap((mail) => [
      ...recipientsAt(`${mail} > Destination`),
      ...textAt(`${mail} > Message`),
      ...markupAt(`${mail} > Message > Body > Html > Data`),
    ]),
    effects: [
      ...effectsAt(
        "send-message",
        "{SendEmailCommand,SendRawEmailCommand,SendTemplatedEmailCommand,SendBulkTemplatedEmailCommand} > new",
        "SES > {sendEmail,sendRawEmail,sendTemplatedEmail} > call",
      ),
    ],
  }),
  defineModel({
    package: "@aws-sdk/client-sesv2",
    types: { SESv2: ["SESv2 > new"] },
    sinks: ["SendEmailCommand > arg 0", "SESv2 > sendEmail > arg 0"].flatMap((mail) => [
      ...recipientsAt(`${mail} > Destination`),
      ...headersAt(`${mail} > Content > Simple > Headers`),
      ...textAt(`${mail} > Content`),
      ...markupAt(`${mail} > Content > Simple > Body > Html > Data`),
    ]),
    effects: [...effectsAt("send-message", "{SendEmailCommand,SendBulkEmailCommand} > new", "SESv2 > {sendEmail,sendBulkEmail} > call")],
  }),
];
