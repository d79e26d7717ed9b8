import type { EffectCondition, EffectKind, EffectRow } from "@sluice/core";

// What a request does is told by its method; what it does to whom, by the service at its address.

const CHANGING = "^(?:post|put|patch)$";
const DELETING = "^delete$";

const host = (names: string): string => `^https?://(?:[\\w-]+\\.)*(?:${names})`;

/**
 * Services that send messages, by the fields of a request's JSON that say to whom, as their references name them; without, the address that is asked says it,
 * or nobody knows.
 */
const MESSENGERS: readonly (readonly [string, readonly string[] | undefined])[] = [
  [
    "hooks\\.slack\\.com|discord(?:app)?\\.com/api/(?:v\\d+/)?(?:webhooks|channels)|ntfy\\.sh|chat\\.googleapis\\.com|outlook\\.office\\.com/webhook",
    [],
  ],
  ["api\\.telegram\\.org", ["chat_id"]],
  ["slack\\.com/api/(?:chat\\.|files)", ["channel"]],
  ["api\\.resend\\.com/emails|graph\\.facebook\\.com|api\\.line\\.me", ["to"]],
  ["api\\.postmarkapp\\.com/email", ["To"]],
  ["api\\.pushover\\.net", ["user"]],
  [
    "api\\.sendgrid\\.com/v3/mail|api\\.(?:eu\\.)?mailgun\\.net|api\\.brevo\\.com/v3/smtp|api\\.twilio\\.com|gmail\\.googleapis\\.com|" +
      "graph\\.microsoft\\.com/v1\\.0/[^?]*sendMail",
    undefined,
  ],
];

/** Other services by what a request that is not a plain read does there. */
const SERVICES: readonly (readonly [EffectKind, string])[] = [
  [
    "pay",
    host(
      "api\\.stripe\\.com|api-m\\.(?:sandbox\\.)?paypal\\.com|connect\\.squareup(?:sandbox)?\\.com|api\\.lemonsqueezy\\.com|api\\.paddle\\.com|" +
        "api\\.razorpay\\.com|api\\.wise\\.com|api\\.transferwise\\.com|api\\.coinbase\\.com|api\\.mercadopago\\.com",
    ),
  ],
  [
    "deploy",
    host(
      "api\\.vercel\\.com|api\\.netlify\\.com|api\\.cloudflare\\.com|api\\.digitalocean\\.com|api\\.heroku\\.com|api\\.render\\.com|api\\.machines\\.dev|" +
        "management\\.azure\\.com|compute\\.googleapis\\.com|api\\.supabase\\.com",
    ),
  ],
  [
    "publish",
    host(
      "api\\.(?:twitter|x)\\.com|api\\.linkedin\\.com|api\\.medium\\.com|dev\\.to/api|oauth\\.reddit\\.com|www\\.reddit\\.com/api|bsky\\.social/xrpc/com\\.atproto\\.repo\\.create",
    ),
  ],
  [
    "write-data",
    host(
      "api\\.github\\.com|gitlab\\.com/api|api\\.notion\\.com|api\\.airtable\\.com|api\\.hubapi\\.com|atlassian\\.net/rest|api\\.trello\\.com|" +
        "app\\.asana\\.com/api|api\\.todoist\\.com|api\\.clickup\\.com|api\\.intercom\\.io|zendesk\\.com/api|salesforce\\.com/services|www\\.googleapis\\.com|" +
        "(?:sheets|docs|drive|tasks)\\.googleapis\\.com|graph\\.microsoft\\.com|supabase\\.co/rest|api\\.pagerduty\\.com|myshopify\\.com/admin",
    ),
  ],
];

/** What a path says of whatever service: what is bought or sent back there, what is done away with. */
const PATHS: readonly (readonly [EffectKind, string])[] = [
  ["pay", "^(?:https?://|\\uFFFC|/)[^?#]*/?(?:\\b(?:payments?|refunds?|payouts?|charges?))(?:[/?#]|$)"],
  ["delete-data", "^(?:https?://|\\uFFFC|/)[^?#]*/?\\b(?:delete|remove|purge|destroy)(?:[-_/?#]|$)"],
];

/**
 * What a body says: a GraphQL mutation (GraphQL specification, section 2.3), the name of a procedure (JSON-RPC 2.0, section 4, and what follows its habit).
 */
const PROCEDURE = '^\\{(?:.*,)?"(?:action|method|operation|command|procedure)":"(?:[\\w-]+[./:_])*';
const BODIES: readonly (readonly [EffectKind, string])[] = [
  ["write-data", '^\\{(?:.*,)?"(?:query|mutation)":"(?:\\s|\\\\n)*mutation\\b'],
  ["write-data", `${PROCEDURE}(?:update|create|insert|upsert|rename|modify|cancel|transfer)`],
  ["delete-data", `${PROCEDURE}(?:delete|remove|destroy|purge|erase)`],
  ["pay", `${PROCEDURE}(?:refund|pay(?!load)|charge)`],
];

/** What is asked for by the name of a procedure, by a document that holds queries alone (GraphQL specification, section 2.3), or by a statement that reads. */
const ASKING_BODY =
  `${PROCEDURE}(?:get|list|find|search|query|read|describe|count|estimate)|` +
  '^\\{(?:.*,)?"query":"(?:\\s|\\\\n|#[^"]*?\\\\n)*(?:query\\b|\\{|fragment\\b)(?!.*\\bmutation\\b)|' +
  '^\\{(?:.*,)?"(?:query|sql|statement)":"(?:\\s|\\\\n)*(?:select|show|describe|explain)\\b(?!.*\\b(?:insert|update|delete|drop|alter|create)\\b)';

const VERBS =
  "add|approve|archive|assign|ban|cancel|charge|close|create|deactivate|delete|destroy|disable|edit|enable|erase|grant|insert|invite|merge|" +
  "modify|move|notify|pay|publish|purge|refund|reject|remove|rename|replace|reset|restore|revoke|save|send|submit|suspend|transfer|unblock|unlock|update|" +
  "upsert|wipe|write";
/** A part of a path that says that something is changed there: `/cancel`, `/bulk-update/`, `/cancelOrders`. */
const CHANGING_PART = `(?:(?<![A-Za-z])(?:${VERBS})|(?:${VERBS.replaceAll(/\b[a-z]/gu, (letter) => letter.toUpperCase())}))(?:[/_?#A-Z-]|$)`;
/** The last part of a path that says what is asked for: `/people/by-name`, `/orders/find`, `/listOrders`, `/orders:batchGet`; or that pages are read: `/crawl`. */
const ASKING_PART =
  "(?:/by-[\\w-]+|[/:.](?:(?:batch)?[gG]et|list|find|lookup|look-up|count|filter|autocomplete|suggest|estimate|calculate|freeBusy)(?:(?:[A-Z]|[_-])[\\w-]*)?|" +
  "/(?:extract|crawl|map)(?=[?#]|$))";
/** Something is looked up, unless another part of the path says what is done to it. */
const LOOK_UP = `^(?:https?://|\\uFFFC|/)(?:(?!${CHANGING_PART})[^?#])*${ASKING_PART}(?=[/?#]|$)(?![^?#]*${CHANGING_PART})`;

/** What is queried: but a database is sent statements of any sort, by its owner's interface: `/database/query`, `/database/{id}/query`. */
const QUERY = "(?<!/(?:database|sql)(?:/[^/?#]+)?)/query";

/** Requests that only ask, though they are posted: searches, GraphQL, vectors, completions, tokens. */
const SEARCHES = `^(?:https?://|\\uFFFC|/)[^?]*(?:/graphql|search|${QUERY}|/(?:scrape|screenshot|parse|preview|validate|translate|summarize)(?:[/?#]|$)|/browser-rendering/|/ai/run/|api\\.tavily\\.com|api\\.exa\\.ai|serper\\.dev|api\\.firecrawl\\.dev|api\\.linear\\.app|r\\.jina\\.ai)`;
/** The same of a path alone. */
const ASKS_BY_PATH = `(?:/graphql|search|${QUERY}|/embed|/completions|/(?:scrape|screenshot|parse|preview|validate|translate|summarize|oauth|token|rerank))(?:[/?#]|$)`;
/** Services that count how a program is used. */
const COUNTS =
  "^https?://(?:[\\w-]+\\.)*(?:posthog\\.com|segment\\.(?:io|com)|mixpanel\\.com|amplitude\\.com|google-analytics\\.com|plausible\\.io|sentry\\.io|rudderlabs\\.com)";
const ASKS =
  `${SEARCHES}|${COUNTS}|^(?:https?://|\\uFFFC|/)(?:[^?]*(?:/embed|/completions|/oauth|/token|/rerank|/moderations|:11434)|(?:[\\w-]+\\.)*(?:api\\.openai\\.com|api\\.anthropic\\.com|` +
  "generativelanguage\\.googleapis\\.com|aiplatform\\.googleapis\\.com|api\\.mistral\\.ai|api\\.groq\\.com|openrouter\\.ai|api\\.cohere\\.\\w+|api\\.deepseek\\.com|" +
  "api\\.x\\.ai|api\\.together\\.xyz|api\\.perplexity\\.ai|api-inference\\.huggingface\\.co|api\\.voyageai\\.com|api\\.replicate\\.com|api\\.elevenlabs\\.io))";

/** An address that is not only asked, in which a part of the path says more than an interface's name or version, or the way in for procedures of any sort. */
const PLACE =
  `(?!${ASKS})^(?:https?://[^/?#]*|(?!https?:)[^/?#]*)(?:/[^/?#]*)*?/` +
  "(?!(?:api|v\\d+|(?:json-?|t|x)?rpc|mcp)(?:[/?#]|$))[^/?#\\uFFFC]*[A-Za-z]";

/** Where a call has its method, and its address: several places where it may be given in several ways. Paths below the call. */
interface Request {
  readonly method: string;
  readonly urls: readonly string[];
  /** Where its body stands, as text or as an object of which its JSON is made. */
  readonly bodies?: readonly string[];
}

/** Effects of a request whose method is an option: `fetch(url, { method })`. Several ways to write it down are told apart by where the method is. */
export function requestEffects(
  at: string,
  ways: readonly Request[] = [{ method: "arg 1 > method", urls: ["arg 0"], bodies: ["arg 1 > body"] }],
): EffectRow[] {
  const end = `${at} > call`;
  const asks = ways.map(({ method }): EffectCondition => ({
    option: `${at} > ${method}`,
    matches: "^(?:post|put|patch|delete)$",
    not: true,
  }));
  return [{ at: end, kind: "read-untrusted", when: asks }, ...ways.flatMap((way) => changingEffects(at, end, way))];
}

function changingEffects(at: string, end: string, { method, urls, bodies = [] }: Request): EffectRow[] {
  const option = `${at} > ${method}`;
  const addresses = urls.map((url) => `${at} > ${url}`);
  const sent = bodies.map((body) => `${at} > ${body}`);
  return [
    { at: end, kind: "delete-data", when: { option, matches: DELETING, known: true } },
    ...sendingEffects(end, addresses, { when: [{ option, matches: CHANGING, known: true }], bodies: sent }),
    ...bodyEffects(end, sent),
  ];
}

/** Effects of a client whose methods are the verbs: `axios.post(url, body)`. */
export function verbEffects(client: string, ...bodies: readonly string[]): EffectRow[] {
  return [
    { at: `${client} > {get,head} > call`, kind: "read-untrusted" },
    { at: `${client} > delete > call`, kind: "delete-data" },
    ...["post", "put", "patch"].flatMap((verb) =>
      sendingEffects(`${client} > ${verb} > call`, [`${client} > ${verb} > arg 0`], {
        bodies: verb === "post" ? bodies.map((body) => `${client} > post > ${body}`) : [],
      }),
    ),
    ...bodyEffects(
      `${client} > post > call`,
      bodies.map((body) => `${client} > post > ${body}`),
    ),
  ];
}

/** Effects of functions that send a body to a path of one service, which says nothing of where that is. */
export function pathEffects(at: string, path: string, body: string): EffectRow[] {
  const call = `${at} > call`;
  const option = `${at} > ${path}`;
  const asks: EffectCondition = { option, matches: ASKS_BY_PATH, whole: true, not: true };
  return [
    { at: call, kind: "send-request", when: asks },
    ...PATHS.map(([kind, matches]): EffectRow => ({ at: call, kind, when: { option, matches, whole: true, known: true } })),
    ...bodyEffects(call, [`${at} > ${body}`]),
  ];
}

/** What is sent, and when a call sends it. */
interface Sending {
  readonly when?: readonly EffectCondition[];
  /** Where its body stands. */
  readonly bodies?: readonly string[];
}

/** A call that sends something to an address at one of these places. */
function sendingEffects(at: string, addresses: readonly string[], { when = [], bodies = [] }: Sending = {}): EffectRow[] {
  const option = addresses.length === 1 ? addresses[0] : undefined;
  return [
    {
      at,
      kind: "send-request",
      when: [
        ...when,
        ...addresses.flatMap(isOther),
        ...bodies.map((option): EffectCondition => ({ option, matches: ASKING_BODY, whole: true, json: true, not: true })),
      ],
      // Of an address of which nothing is seen, nobody knows whether anything is changed there.
      ...(option !== undefined && { sureFor: { option, matches: PLACE, whole: true, known: true } }),
    },
    ...addresses.flatMap((option) => [
      ...[{ matches: SEARCHES }, { matches: LOOK_UP, cased: true as const }].map((sought): EffectRow => ({
        at,
        kind: "read-untrusted",
        when: [...when, { option, ...sought, whole: true, known: true }],
      })),
      ...MESSENGERS.map(([names, fields]): EffectRow => ({
        at,
        kind: "send-message",
        when: [...when, { option, matches: host(names), whole: true, known: true }, ...isOther(option)],
        ...(fields && {
          to: fields.length === 0 ? [option] : bodies.flatMap((body) => fields.map((field) => `${body} > #json > ${field}`)),
        }),
      })),
      ...[...SERVICES, ...PATHS].map(([kind, matches]): EffectRow => ({
        at,
        kind,
        when: [...when, { option, matches, whole: true, known: true }, ...isOther(option)],
      })),
    ]),
  ];
}

/** That what stands at a place is no address that is only asked. */
function isOther(option: string): readonly EffectCondition[] {
  return [
    { option, matches: ASKS, whole: true, not: true },
    { option, matches: LOOK_UP, cased: true, whole: true, not: true },
  ];
}

/** What a call does by the body that it sends. */
function bodyEffects(at: string, bodies: readonly string[]): EffectRow[] {
  return bodies.flatMap((option) =>
    BODIES.map(([kind, matches]): EffectRow => ({ at, kind, when: { option, matches, whole: true, known: true, json: true } })),
  );
}

/** Effects of a GraphQL operation, by its text at one of these places: a mutation writes (GraphQL specification, section 2.3). */
export function graphqlEffects(at: string, ...documents: readonly string[]): EffectRow[] {
  return [
    { at: `${at} > call`, kind: "read-untrusted" },
    ...documents.map((document): EffectRow => ({
      at: `${at} > call`,
      kind: "write-data",
      when: { option: `${at} > ${document}`, matches: "^(?:\\s|#[^\\n]*\\n)*mutation\\b", known: true },
    })),
  ];
}
