// The api, by its plain name.

const ADDRESS = process.env.API_URL ?? "http://api:8000";
const PATIENCE = 5000;

export class ApiError extends Error {
  constructor(status, detail, cause) {
    super(`${status}: ${JSON.stringify(detail)}`, { cause });
    this.status = status;
    this.detail = detail;
  }
}

export function get(path, wanted = {}) {
  const given = Object.entries(wanted).filter(([, value]) => value);
  return ask(given.length ? `${path}?${new URLSearchParams(given)}` : path);
}

export function post(path, content) {
  return ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(content) });
}

async function ask(path, options) {
  let response;
  let answer;
  try {
    response = await fetch(ADDRESS + path, { ...options, signal: AbortSignal.timeout(PATIENCE) });
    answer = await response.json();
  } catch (cause) {
    throw new ApiError(502, "the api does not answer", cause);
  }
  if (!response.ok) throw new ApiError(response.status, answer.detail);
  return answer;
}
