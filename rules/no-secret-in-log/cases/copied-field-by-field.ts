// A copy has each field where the object had it.
interface Settings {
  [name: string]: string | undefined;
}

function withoutEmpty(settings: Settings): Settings {
  const full: Settings = {};
  for (const name in settings) if (settings[name] !== undefined) full[name] = settings[name];
  return full;
}

const settings = withoutEmpty({ region: process.env.REGION, token: process.env.SLACK_BOT_TOKEN });
console.log(`region ${settings.region}`);
console.log(`token ${settings.token}`);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
