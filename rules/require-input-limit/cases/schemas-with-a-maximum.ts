// Schema libraries, each with its own words for the greatest length.
import HapiJoi from "@hapi/joi";
import express from "express";
import Joi from "joi";
import OpenAI from "openai";
import { create, object, size, string } from "superstruct";
import * as v from "valibot";
import * as yup from "yup";

const app = express();
const openai = new OpenAI();

function ask(input: string) {
  return openai.responses.create({ model: "m", input });
}

const joined = v.object({ text: v.pipe(v.string(), v.trim(), v.maxLength(2000)) });
app.post("/valibot", async (req, res) => res.json(await ask(v.parse(joined, req.body).text)));

const yupped = yup.object({ text: yup.string().max(2000).required() });
app.post("/yup", async (req, res) => res.json(await ask((await yupped.validate(req.body)).text)));

const joied = Joi.object({ text: Joi.string().max(2000).required() });
app.post("/joi", async (req, res) => res.json(await ask(Joi.attempt(req.body, joied).text)));

const structured = object({ text: size(string(), 1, 2000) });
app.post("/superstruct", async (req, res) => res.json(await ask(create(req.body, structured).text)));

const older = HapiJoi.object({ text: HapiJoi.string().max(2000).required() });
app.post("/hapi", async (req, res) => res.json(await ask(HapiJoi.attempt(req.body, older).text)));
