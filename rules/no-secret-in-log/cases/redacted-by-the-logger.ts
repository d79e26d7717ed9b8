// The logger leaves the field out.
import pino from "pino";

const log = pino({ name: "agent", redact: ["options.apiKey"] });
const options = { model: "gpt-5-mini", apiKey: process.env.OPENAI_API_KEY };

log.info({ options }, "starting");
//         ^^^^^^^ spurious: no-secret-in-log #3
