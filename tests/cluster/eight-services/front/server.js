// Pages with all orders.
const http = require("node:http");

const serve = async (request, response) => {
  if (request.url === "/healthz") return response.end("ok");
  const { orders } = await (await fetch(`${process.env.WEB_URL}/orders`)).json();
  response.setHeader("Content-Type", "text/html");
  response.end(`<ul>${orders.map((each) => `<li>${each.item}: ${each.state}</li>`).join("")}</ul>`);
};

process.on("SIGTERM", () => process.exit());
http.createServer((request, response) => serve(request, response).catch((error) => response.writeHead(502).end(String(error)))).listen(3000);
