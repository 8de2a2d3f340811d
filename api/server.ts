/** `npm start`, built to dist/server.js. When it is told to stop, it doesn't wait for reads that are still under way. */
// `import()`, as in the command `serve`: a static import would make the build emit a second chunk for the same file.
const { startServer } = await import("./node/serve.ts");
process.exit(await startServer(process.env));
