// What the api says is wrong, as sentences for a page.

export function reasons(detail) {
  if (!Array.isArray(detail)) return [detail ?? "nobody knows why"];
  return detail.map(({ loc, msg }) => `${place(loc)}: ${sentence(msg)}`);
}

function place([, ...path]) {
  if (path[0] === "lines" && path.length > 1) return `line ${path[1] + 1}, ${String(path[2] ?? "").replace(/_id$/, "")}`;
  return String(path.at(-1) ?? "the order").replace(/_id$/, "");
}

function sentence(words) {
  return words.replace(/^Value error, /, "").replace(/^(Input|List)/, "it").replace(/^Field required$/, "it is missing");
}
