import assert from "node:assert/strict";
import { test } from "node:test";

import { reasons } from "../src/errors.js";
import { draft, order } from "../src/form.js";
import { moment, money } from "../src/format.js";

test("money and moments are written the same everywhere", () => {
  assert.equal(money(123450), "€1,234.50");
  assert.equal(moment("2025-09-30T16:05:00Z"), "30 Sept 2025, 16:05");
});

test("lines without a product are no part of an order", () => {
  const filled = draft({ customer: "7", method: "wallet", product: ["3", "", "5"], quantity: ["2", "1", "4"] });

  assert.deepEqual(order(filled), {
    customer_id: "7",
    method: "wallet",
    lines: [
      { product_id: "3", quantity: "2" },
      { product_id: "5", quantity: "4" },
    ],
  });
});

test("a form of one line, and an empty one, are forms too", () => {
  assert.deepEqual(draft({ product: "3", quantity: "2" }).lines, [{ product: "3", quantity: "2" }]);
  assert.deepEqual(order(draft({})).lines, []);
});

test("what the api refuses is said with its place", () => {
  const detail = [
    { loc: ["body", "lines", 1, "quantity"], msg: "Input should be less than or equal to 99" },
    { loc: ["body", "lines"], msg: "Value error, each product once, please: 3" },
    { loc: ["body", "customer_id"], msg: "Field required" },
  ];

  assert.deepEqual(reasons(detail), [
    "line 2, quantity: it should be less than or equal to 99",
    "lines: each product once, please: 3",
    "customer: it is missing",
  ]);
  assert.deepEqual(reasons("there is no customer 7"), ["there is no customer 7"]);
});
