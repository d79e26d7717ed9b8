// Settings are filled under keys of a list: whoever reads another one by its name has no secret, whoever prints them all has.
const NAMES = Object.keys({ region: "eu", apiToken: "" });
const settings: Record<string, string | undefined> = {};
for (const name of NAMES) {
  let value = process.env[`APP_${name}`];
  if (name === "apiToken" && !value) value = process.env.API_TOKEN;
  settings[name] = value;
}

const settingOf = (name: string): string | undefined => settings[name];

console.log(`region ${settings.region}`);
console.log(`region ${settingOf("region")}`);
console.log("settings", settings);
//                      ^^^^^^^^ finding: no-secret-in-log
for (const name of NAMES) console.log(`${name} is ${settingOf(name)}`);
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
