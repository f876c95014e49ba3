// The pages: the newest orders with a form for another one, and one order.

import { join } from "node:path";

import express from "express";

import { ApiError, get, post } from "./api.js";
import { reasons } from "./errors.js";
import * as format from "./format.js";
import { LINES, draft, order } from "./form.js";

const STATES = ["placed", "confirmed", "backordered", "shipped", "delivered", "cancelled"];
const folder = (name) => join(import.meta.dirname, "..", name);

export const app = express();
app.disable("x-powered-by");
app.set("view engine", "ejs");
app.set("views", folder("views"));
app.locals.format = format;
app.locals.states = STATES;
app.use(express.static(folder("public"), { maxAge: "1h" }));
app.use(express.urlencoded({ extended: false }));

app.get("/healthz", (_, response) => response.json({ status: "ok" }));

app.get("/", async (request, response) => {
  await list(request, response, draft({}));
});

app.post("/", async (request, response) => {
  const filled = draft(request.body ?? {});
  try {
    const { id } = await post("/orders", order(filled));
    response.redirect(303, `/orders/${id}`);
  } catch (error) {
    if (error.status !== 422) throw error;
    response.status(422);
    await list(request, response, filled, reasons(error.detail));
  }
});

app.get("/orders/:id", async (request, response) => {
  response.render("order", { order: await get(`/orders/${encodeURIComponent(request.params.id)}`) });
});

app.use((request) => {
  throw new ApiError(404, `there is no page ${request.path}`);
});

// express knows a handler of errors by its four parameters
app.use((error, _request, response, _next) => {
  const status = error.status ?? 500;
  if (status >= 500) console.error(error.message, error.cause ?? "");
  response.status(status).render("error", { status, said: error instanceof ApiError ? reasons(error.detail) : [] });
});

async function list(request, response, filled, problems = []) {
  const { state, before } = request.query;
  const [page, products, customers] = await Promise.all([
    get("/orders", { state, before }),
    get("/products", { sort: "bestselling" }),
    get("/customers"),
  ]);
  response.render("orders", { page, products, customers, state, filled, problems, lines: LINES });
}
