// What a client answers is not the key that it was made with.
import OpenAI from "openai";
import { Weather } from "weather-client";

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
const weather = new Weather({ token: process.env.WEATHER_TOKEN });

console.log(openai.baseURL, await weather.today("Berlin"));
const response = await fetch("https://api.example", { headers: { authorization: `Bearer ${process.env.API_TOKEN}` } });
console.log(await response.json());
