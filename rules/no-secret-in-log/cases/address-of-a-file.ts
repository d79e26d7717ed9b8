// The address of a database in a file holds no password; any other one may, and so may a key that begins as keys do.
const address = process.env.DATABASE_URL ?? "file:./dev.db";

if (address.startsWith("file:")) console.log(`The orders are kept in ${address}.`);
else console.log(`The orders are kept in ${address}.`);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log

const token = process.env.SHOP_TOKEN ?? "";
if (!token || token.startsWith("${")) throw new Error("SHOP_TOKEN is not filled in.");
if (token.startsWith("shop_")) console.log("The token is", token);
//                                                         ^^^^^ finding: no-secret-in-log
const other = process.env.OTHER_TOKEN ?? "";
if (other.startsWith("your-")) console.log("There still stands", other);
