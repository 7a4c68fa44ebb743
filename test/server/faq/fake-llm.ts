import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/** What the fake model was asked. */
export interface Asked {
  authorization: string | undefined;
  body: { model: string; messages: { role: string; content: string }[]; stream: boolean };
}

/** One way to answer; most are wrong in one way. */
export type Manner = (response: ServerResponse) => Promise<void> | void;

/** A small server that speaks chat completions over HTTP, and answers as it is told to. */
export interface FakeLlm {
  url: string;
  asked: Asked[];
  manner: Manner;
  close(): Promise<void>;
}

export async function startFakeLlm(): Promise<FakeLlm> {
  const asked: Asked[] = [];
  const fake: FakeLlm = { url: '', asked, manner: says(''), close: () => Promise.resolve() };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({
        authorization: request.headers.authorization,
        body: JSON.parse(Buffer.concat(chunks).toString()) as Asked['body'],
      });
      void Promise.resolve(fake.manner(response)).catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  fake.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return fake;
}

const chunk = (content: string, finish: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] })}\n\n`;

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
}

/** The text, a few characters at a time, as models speak. */
export function says(text: string, end: 'stop' | 'length' = 'stop'): Manner {
  return async (response) => {
    begin(response);
    for (let at = 0; at < text.length; at += 3) {
      response.write(chunk(text.slice(at, at + 3)));
      if (at % 60 === 0) await after(1);
    }
    response.end(`${chunk('', end)}data: [DONE]\n\n`);
  };
}

/** The beginning of an answer, then nothing for long. */
export function stalls(text: string, milliseconds = 30_000): Manner {
  return async (response) => {
    begin(response);
    response.write(chunk(text));
    await after(milliseconds, undefined, { ref: false });
    response.end();
  };
}

/** The beginning of an answer, then the connection is cut. */
export function cutsOff(text: string): Manner {
  return async (response) => {
    begin(response);
    response.write(chunk(text));
    await after(10);
    response.destroy();
  };
}

/** An answer that ends politely and yet is not complete. */
export function endsEarly(text: string): Manner {
  return (response) => {
    begin(response);
    response.end(chunk(text));
  };
}

export function answersWith(status: number, type: string, body: string): Manner {
  return (response) => {
    response.writeHead(status, { 'Content-Type': type, ...(status === 302 && { Location: 'http://127.0.0.1:9/' }) });
    response.end(body);
  };
}

/** Words without end. */
export const babbles: Manner = async (response) => {
  begin(response);
  for (let count = 0; count < 20_000 && !response.destroyed; count += 1) {
    response.write(chunk('使用をやめる日の3営業日前までにご連絡ください。'));
    if (count % 100 === 0) await after(1);
  }
  response.end();
};
