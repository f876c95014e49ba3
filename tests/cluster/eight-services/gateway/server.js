// What an item costs, and how many are left, in one answer.
const http = require("node:http");

const asked = async (url, item) => (await fetch(`${url}/?item=${encodeURIComponent(item)}`)).json();

const serve = async (request, response) => {
  const url = new URL(request.url, "http://gateway");
  if (url.pathname === "/healthz") return response.end("ok");
  const item = url.searchParams.get("item");
  const [price, stock] = await Promise.all([asked(process.env.PRICING_URL, item), asked(process.env.STOCK_URL, item)]);
  response.end(JSON.stringify({ ...price, ...stock }));
};

process.on("SIGTERM", () => process.exit());
http.createServer((request, response) => serve(request, response).catch((error) => response.writeHead(502).end(String(error)))).listen(3000);
