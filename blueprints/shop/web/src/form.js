// The form that places an order: what was filled in, and the order that it means.

export const LINES = 3;

export function draft({ customer, method, product, quantity }) {
  const quantities = [quantity ?? []].flat();
  const lines = [product ?? []].flat().map((id, row) => ({ product: id, quantity: quantities[row] ?? "" }));
  return { customer: customer ?? "", method: method ?? "card", lines };
}

// what is no number goes to the api as it is, and what is empty not at all: it says what is wrong with either
export function order({ customer, method, lines }) {
  const wanted = lines.filter((line) => line.product);
  return {
    customer_id: customer || undefined,
    method,
    lines: wanted.map((line) => ({ product_id: line.product, quantity: line.quantity || undefined })),
  };
}
