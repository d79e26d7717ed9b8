// A route that anybody may call, and one behind a limiter.
import express, { Router } from "express";
import { rateLimit } from "express-rate-limit";
import OpenAI from "openai";

const client = new OpenAI();
const ask = (text: string) => client.chat.completions.create({ model: "m", max_tokens: 99, messages: [{ role: "user", content: text }] });

const app = express();
app.use(express.json({ limit: "32kb" }));
const open = Router();
const first = open.post("/rewrite", async (req, res) => res.json(await ask(req.body.text)));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-rate-limit
open.get("/health", (_req, res) => void res.json({ ok: true }));
app.use("/open", open);

const limited = Router();
limited.post("/rewrite", async (req, res) => res.json(await ask(req.body.text)));
app.use("/limited", rateLimit({ limit: 20 }), limited);

const own = Router();
own.post("/rewrite", rateLimit({ limit: 20 }), async (req, res) => res.json(await ask(req.body.text)));
app.use("/own", own);

const known = Router();
known.use(requireUser);
known.post("/rewrite", async (req, res) => res.json(await ask(req.body.text)));
app.use("/known", known);
