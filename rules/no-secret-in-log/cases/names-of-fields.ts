// The names of an object's fields are no secret, however the object was put together.
const headers: Record<string, string> = {};
for (const [name, value] of Object.entries({ accept: "text/plain", authorization: `Bearer ${process.env.API_TOKEN}` })) headers[name] = value;

console.log(Object.keys(headers).join(", "));
