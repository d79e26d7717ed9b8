// An address tells no secret once its password is replaced, or where it has none; another part that is replaced leaves the password where it is.
const address = (): URL => new URL(process.env.DATABASE_URL ?? "postgres://localhost");

function masked(text: string): string {
  const url = new URL(text);
  if (url.password) {
    url.password = "***";
  }
  return url.toString();
}

function named(text: string): string {
  const url = new URL(text);
  if (url.password) {
    url.username = "***";
  }
  return url.toString();
}

console.log(`connecting to ${masked(process.env.DATABASE_URL ?? "")}`);
console.log(`connecting to ${named(process.env.DATABASE_URL ?? "")}`);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log

const plain = address();
console.log(plain.href);
//          ^^^^^^^^^^ finding: no-secret-in-log
const local = address();
if (!local.password) console.log(local.href);
else console.log(local.href);
//               ^^^^^^^^^^ finding: no-secret-in-log

const hidden = address();
console.log(hidden.host);
hidden.searchParams.set("sslmode", "require");
hidden.username = "***";
hidden.password = "***";
console.log(hidden.href);

const asked = new URL(`https://example.com/?key=${process.env.API_KEY}`);
asked.password = "";
console.log(asked.href);
//          ^^^^^^^^^^ finding: no-secret-in-log

const moved = address();
moved.username = moved.password;
moved.password = "***";
console.log(String(moved));
//          ^^^^^^^^^^^^^ finding: no-secret-in-log
