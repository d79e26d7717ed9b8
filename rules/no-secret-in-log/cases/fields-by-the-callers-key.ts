// Which field a function reads or writes is up to its caller: each has its own.
interface Settings {
  [name: string]: string | undefined;
}

const fixed: Settings = { region: process.env.REGION, token: process.env.SLACK_BOT_TOKEN };

function read(settings: Settings, name: string): string {
  return settings[name] ?? "none";
}

function write(settings: Settings, name: string, value: string | undefined): void {
  settings[name] = value;
}

/** Hands the name on. */
function trimmed(name: string): string {
  return read(fixed, name).trim();
}

console.log(`region ${read(fixed, "region")}`);
console.log(`region ${trimmed("region")}`);
console.log(`token ${trimmed("token")}`);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log

const filled: Settings = {};
write(filled, "channel", process.env.CHANNEL);
write(filled, "key", process.env.OPENAI_API_KEY);
console.log(`channel ${filled.channel}`);
console.log(`key ${filled.key}`);
//          ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
