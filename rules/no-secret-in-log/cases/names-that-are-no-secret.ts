// Limits, names, headers, files and public keys sound like secrets and are none.
const { MAX_TOKENS, API_KEY_HEADER, SECRET_NAME, VITE_API_KEY, NEXT_PUBLIC_SUPABASE_ANON_KEY, AWS_REGION } = process.env;

console.log(MAX_TOKENS, API_KEY_HEADER, SECRET_NAME, VITE_API_KEY, NEXT_PUBLIC_SUPABASE_ANON_KEY, AWS_REGION);
console.log(process.env.GOOGLE_APPLICATION_CREDENTIALS, process.env.TLS_PRIVATE_KEY_PATH, process.env.SORT_KEY);
// A store of which the address names a folder or a bucket, and the key is a setting of its own.
console.log(process.env.LANCE_DB_URI);
// The name of the variable that holds the secret is none; a file of variables has a key that is.
console.log(process.env.SHOP_ACCESS_TOKEN_ENV_KEY);
console.log(process.env.DOTENV_KEY);
//          ^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
