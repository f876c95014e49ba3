// The form that places an order: what was filled in, and the order that it means.

export const LINES = 3;

export function draft({ customer, method, product, quantity }) {
  const quantities = [quantity ?? []].flat();
  const lines = [product ?? []].flat().map((id, row) => ({ product: id, quantity: quantities[row] ?? "" }));
  return { customer: customer ?? "", method: method ?? "card", lines };
}

// words that are no number go to the api as they are: it says what is wrong with them
export function order({ customer, method, lines }) {
  return {
    customer_id: customer,
    method,
    lines: lines.filter((line) => line.product).map((line) => ({ product_id: line.product, quantity: line.quantity })),
  };
}
