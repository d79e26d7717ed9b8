import type { SettingRow } from "@sluice/core";

/** Source of a regular expression for addresses at which only this machine reaches a server. */
export const LOOPBACK = "^(?:localhost$|127\\.|::1$|\\[::1)";

/** Source of a regular expression for what is given to servers and checks nothing: parsers, files, headers, logs. */
export const HARMLESS_MIDDLEWARE =
  "^(?:express\\.)?(?:json|urlencoded|text|raw|static|Router|cors|helmet|morgan|compression|cookieParser|default)?\\(";

/** A server of tools that lets every machine of the network in. */
export const openTools: Pick<SettingRow, "kind" | "serving" | "label"> = {
  kind: "insecure-server",
  serving: {
    reaches: "serve-tools",
    through: "use",
    besides: HARMLESS_MIDDLEWARE,
    headers: "^(?:authorization|origin|host|x-api-key|api-key)$",
  },
  label: "every machine that reaches it may call its tools, and nothing checks who asks",
};

/** A server that listens where it is told to in these options, and elsewhere on the loopback interface alone. */
export function openAt(options: string, ...lacks: readonly string[]): SettingRow {
  return {
    ...openTools,
    at: `${options} > host`,
    is: ["0.0.0.0", "::"],
    ...(lacks.length > 0 && { lacks: lacks.map((option) => `${options} > ${option}`) }),
  };
}
