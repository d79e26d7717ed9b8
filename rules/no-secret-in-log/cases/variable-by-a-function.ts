// A function reads whatever variable it is asked for: each caller gets its own.
function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

console.log(`region ${required("REGION")}`);
console.log(`token ${required("SLACK_BOT_TOKEN")}`);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
