import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "./runner.ts";

export interface RunningServer {
  url: string;
  pid: number;
  /** Sends SIGTERM and resolves to the exit status. */
  stop: () => Promise<number>;
}

/** Starts the built production server on a free port and waits until it listens. */
export async function startServer(env: Record<string, string>): Promise<RunningServer> {
  const child = spawn(process.execPath, [path.join(ROOT, "dist/server.js")], {
    env: { PATH: process.env["PATH"], PORT: "0", HOST: "127.0.0.1", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number>((resolve) => child.on("close", (code) => resolve(code ?? -1)));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const found = /http:\/\/\S+/.exec(text)?.[0];
      if (found) resolve(found.replace(/\/$/, ""));
    });
    child.on("close", () => reject(new Error("The server exited before it started to listen.")));
  });
  const kill = (): void => void child.kill();
  process.once("exit", kill);
  void ended.then(() => process.off("exit", kill));
  return {
    url,
    pid: child.pid!,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
