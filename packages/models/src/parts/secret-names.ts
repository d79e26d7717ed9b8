/** Prefixes by which build tools put a variable into the browser: what is public is no secret. */
const PUBLIC = "(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PLASMO_PUBLIC|PUBLIC|VITE|REACT_APP|GATSBY)_";

/** Keys that are made to be seen, or that are no credentials, such as the name of another variable; the key of a certificate is mostly said by the name of its file. */
const HARMLESS_KEY =
  "PUBLIC|PUB|PUBLISHABLE|ANON|SITE|CACHE|PARTITION|SORT|PRIMARY|FOREIGN|STORAGE|COOKIE|SEARCH|WRITE|POSTHOG|HOT|SHORTCUT|ROUTING|LICENSE|HTTPS|SSL|TLS|_ENV";

const WORDS = [
  "API_?KEYS?|SECRETS?(?:_?KEY)?|(?:AUTH|ACCESS|REFRESH|BOT|BEARER|ID|API|APP|USER|SERVICE|SESSION|JWT)?_?TOKEN|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_?KEY|CREDENTIALS?",
  "(?:GITHUB|GH|GITLAB)_PAT|CONNECTION_?STRING|CONN_STR",
  "(?<!(?:TURSO|LIBSQL|LANCE)_)(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|AMQP|RABBITMQ)_(?:PRISMA_)?UR[LI](?:_NON_POOLING|_UNPOOLED)?",
].join("|");

/** What may follow a word that says secret: where it applies, or how it is written. Anything else speaks of something about the secret. */
const SUFFIX = "(?:_?\\d+|_(?:PROD|PRODUCTION|DEV|TEST|STAGING|LIVE|BASE64|B64|HEX|PEM|JSON))?";

/** A step that matches names of environment variables that look like a secret: `OPENAI_API_KEY`, not `MAX_TOKENS`, `API_KEY_HEADER`, `VITE_API_KEY`. */
export const SECRET_VARIABLE = `/^(?!${PUBLIC}|GOOGLE_APPLICATION_CREDENTIALS$)(?:(?:.*_)?(?:${WORDS})|.+(?<!${HARMLESS_KEY})_KEY)${SUFFIX}$/`;
