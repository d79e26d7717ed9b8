// A URL with a password in it: its host says where it leads, its text says all.
const database = new URL(process.env.DATABASE_URL ?? "postgres://localhost");

console.log(`connecting to ${database.host}${database.pathname}`);
console.log(`connecting to ${database.href} with ${database.password}`);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
