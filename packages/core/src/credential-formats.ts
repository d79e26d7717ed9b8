/** How the credentials of one provider look. */
export interface CredentialFormat {
  /** Completes "… is written in the source": `an OpenAI API key`. */
  readonly title: string;
  /** Source of a regular expression (flag `u`). What it captures as `random` is what nobody can guess; without such a group that is all of it. */
  readonly pattern: string;
  /** Such a credential is made to be seen where the object that holds it has this key as well. */
  readonly publicBeside?: string;
  /** It is the secret of a client of OAuth: one that is installed on the machines of its users has none that is kept (RFC 8252, section 8.5). */
  readonly ofClient?: true;
}

const WORD = String.raw`(?<![\w-])`;
const END = String.raw`(?![\w-])`;

/** A credential that begins with letters of its provider's own. */
function prefixed(title: string, prefix: string, random: string): CredentialFormat {
  return { title, pattern: `${WORD}${prefix}(?<random>${random})${END}` };
}

/** As the providers document their credentials, or as their consoles give them out. The most specific come first. */
export const CREDENTIAL_FORMATS: readonly CredentialFormat[] = [
  prefixed("an Anthropic API key", "sk-ant-", String.raw`(?:(?:api|admin|oat|sid)\d\d-)?[\w-]{24,}`),
  prefixed("an OpenRouter API key", "sk-or-v\\d-", "[0-9a-f]{32,}"),
  prefixed("a Langfuse secret key", "sk-lf-", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
  prefixed("an OpenAI API key", "sk-(?:proj|svcacct|admin|None)-", String.raw`[\w-]{32,}`),
  prefixed("an API key in the form of OpenAI's", "sk-", String.raw`(?=[A-Za-z]*\d)[A-Za-z0-9]{32,}`),
  // Firebase's configuration of a web page holds one that only names the project.
  { ...prefixed("a Google API key", "AIza", String.raw`[\w-]{35}`), publicBeside: "authDomain" },
  { ...prefixed("a Google OAuth client secret", "GOCSPX-", String.raw`[\w-]{24,}`), ofClient: true },
  prefixed("an AWS access key", "(?:AKIA|ASIA)", "[A-Z2-7]{16}"),
  prefixed("a GitHub token", "gh[opsru]_", "[A-Za-z0-9]{36,}"),
  prefixed("a GitHub token", "github_pat_", String.raw`[A-Za-z0-9]{20,}_[A-Za-z0-9]{40,}`),
  prefixed("a GitLab token", "gl(?:pat|ptt|dt|rt|cbt|soat|oas)-", String.raw`[\w-]{20,}`),
  prefixed("a Slack token", "xox[abeoprs](?:\\.xox[abp])?-", String.raw`(?:\d+-)+[A-Za-z0-9]{16,}`),
  prefixed("a Slack app token", String.raw`xapp-\d-`, String.raw`[A-Z0-9]+-\d+-[A-Za-z0-9]{32,}`),
  prefixed(
    "a Slack webhook",
    String.raw`https://hooks\.slack\.com/(?:services|workflows)/`,
    String.raw`[A-Z0-9]{8,}/[A-Z0-9]{8,}/[A-Za-z0-9/]{20,}`,
  ),
  prefixed("a Stripe live key", "(?:sk|rk)_live_", "[A-Za-z0-9]{16,}"),
  prefixed("a webhook signing secret", "whsec_", "[A-Za-z0-9+/=]{32,}"),
  prefixed("a Twilio API key", "SK", "[0-9a-f]{32}"),
  prefixed("a SendGrid API key", String.raw`SG\.`, String.raw`[\w-]{20,24}\.[\w-]{39,50}`),
  prefixed("a Mailgun API key", "key-", "[0-9a-f]{32}"),
  prefixed("an npm token", "npm_", "[A-Za-z0-9]{36}"),
  prefixed("a Hugging Face token", "hf_", "[A-Za-z0-9]{30,40}"),
  prefixed("a Groq API key", "gsk_", "[A-Za-z0-9]{40,}"),
  prefixed("an xAI API key", "xai-", "[A-Za-z0-9]{60,}"),
  prefixed("a Perplexity API key", "pplx-", "[A-Za-z0-9]{40,}"),
  prefixed("a Replicate token", "r8_", "[A-Za-z0-9]{37}"),
  prefixed("a Pinecone API key", "pcsk_", "[A-Za-z0-9]{4,}_[A-Za-z0-9]{40,}"),
  prefixed("a Tavily API key", "tvly-(?:dev-|prod-)?", "[A-Za-z0-9]{30,}"),
  prefixed("a LangSmith API key", "lsv2_(?:pt|sk)_", "[0-9a-f]{32}_[0-9a-f]{10}"),
  prefixed("a Firecrawl API key", "fc-", "[0-9a-f]{32}"),
  prefixed("an E2B API key", "e2b_", "[0-9a-f]{40}"),
  prefixed("a Resend API key", "re_", "[A-Za-z0-9]{8}_[A-Za-z0-9]{24}"),
  prefixed("a Supabase secret key", "sb_secret_", String.raw`[\w-]{22,}`),
  prefixed("a Supabase access token", "sbp_", "[0-9a-f]{40}"),
  prefixed("a Linear API key", "lin_(?:api|oauth)_", "[A-Za-z0-9]{40,}"),
  prefixed("a Notion token", "ntn_", "[A-Za-z0-9]{40,}"),
  prefixed("an Airtable token", "pat", String.raw`[A-Za-z0-9]{14}\.[0-9a-f]{64}`),
  prefixed("a HubSpot token", String.raw`pat-(?:na|eu)\d-`, "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
  prefixed("a Shopify token", "shp(?:at|ca|pa|ss)_", "[0-9a-f]{32}"),
  prefixed("a Databricks token", "dapi", "[0-9a-f]{32}"),
  prefixed("a DigitalOcean token", "do[opr]_v1_", "[0-9a-f]{64}"),
  prefixed("a Telegram bot token", "", String.raw`\d{8,10}:[\w-]{35}`),
  prefixed("a Discord bot token", "", String.raw`[MNO][A-Za-z0-9]{23,27}\.[\w-]{6}\.[\w-]{27,40}`),
  prefixed("a Discord webhook", String.raw`https://(?:\w+\.)?discord(?:app)?\.com/api/webhooks/\d{15,}/`, String.raw`[\w-]{60,}`),
  { title: "an Azure storage key", pattern: String.raw`AccountKey=(?<random>[A-Za-z0-9+/]{80,}={0,2})` },
  {
    title: "a private key",
    pattern: String.raw`-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----(?:\\n|\s)+(?<random>[A-Za-z0-9+/=][A-Za-z0-9+/=\s\\]{60,})`,
  },
];

/** Address of a data store or a broker with a user's password in it. */
export const CONNECTION: Readonly<RegExp> =
  /(?<![\w+])(?:postgres(?:ql)?|mysql2?|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|cockroachdb|clickhouse|neo4j(?:\+s{1,2}c?)?|libsql):\/\/[^\s:/@"'`]*:(?<password>[^\s@/"'`]+)@(?<host>\[[^\]]*\]|[^\s/:?#"'`,]*)/gu;

/** A JSON web token; what it says stands in its second part. */
export const WEB_TOKEN: Readonly<RegExp> = /(?<![\w-])eyJ[\w-]{8,}\.(?<claims>eyJ[\w-]{8,})\.[\w-]{16,}/gu;
