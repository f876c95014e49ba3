// The process: listens, and ends quickly when it is told to.

import { app } from "./app.js";

const server = app.listen(Number(process.env.PORT ?? 3000));

process.on("SIGTERM", () => {
  server.close(() => process.exit());
  setTimeout(() => process.exit(), 1000).unref();
});
