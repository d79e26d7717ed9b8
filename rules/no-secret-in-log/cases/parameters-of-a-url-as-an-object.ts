// What is put into the parameters of a URL is in the object that is made of them; under which name, nobody has to know.
const params = new URLSearchParams({ q: "rain", appid: process.env.WEATHER_API_KEY ?? "" });
console.info("asks", Object.fromEntries(params));
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
const open = new URLSearchParams({ q: "rain" });
console.info("asks", Object.fromEntries(open));
export const address = `https://weather.example/now?${params}&${open}`;
