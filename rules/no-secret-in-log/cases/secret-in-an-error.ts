// A key in the text of an error is printed by whoever catches it.
function connect(): void {
  const url = `postgres://crm:${process.env.DB_PASSWORD}@db.example/crm`;
  if (!url.startsWith("postgres://")) throw new Error(`cannot connect to ${url}`);
}

try {
  connect();
} catch (error) {
  console.error(error instanceof Error ? error.message : "failed");
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
}
