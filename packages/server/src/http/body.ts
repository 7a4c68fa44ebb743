import type { OperationValidators, Validate } from '../generated/validators.js';
import { invalidRequest, Problem } from './problem.ts';
import type { Operation } from './operation.ts';

/** Largest bodies, in bytes. */
export interface BodyLimits {
  json: number;
  /** JSON of an operator's program; as much as a stream when left out. */
  operatorJson?: number;
  /** JSON of a webhook; as much as other JSON when left out. */
  webhook?: number;
  stream: number;
}

/** A body that is read by its handler. */
export interface StreamedBody {
  mediaType: string;
  /** Lower-case name of the character encoding; `utf-8` unless the request says otherwise. */
  charset: string;
  stream: ReadableStream<Uint8Array>;
}

/** A body whose type is right, and whose size is limited while it is read. */
interface OpenBody extends StreamedBody {
  /** Given for JSON, which the pipeline reads itself. */
  check: Validate | undefined;
}

/**
 * Reads the body of an operation that takes one.
 *
 * @returns the checked JSON, or the stream of any other media type; undefined when the operation takes no body
 * @throws Problem 400, 413 or 415
 */
export async function readBody(
  operation: Operation,
  validators: OperationValidators,
  request: Request,
  limits: BodyLimits,
): Promise<unknown> {
  const body = openBody(operation, validators, request, limits);
  if (!body) return undefined;
  const { check, ...streamed } = body;
  return check ? checked(await new Response(body.stream).arrayBuffer(), check) : streamed;
}

/**
 * Reads the body of a webhook, whose bytes must be shown to be its sender's before anything is made of them.
 *
 * @param isSigned is given the bytes, which are within the limit
 * @throws Problem 400, 401, 413 or 415
 */
export async function readSignedBody(
  operation: Operation,
  validators: OperationValidators,
  request: Request,
  limits: BodyLimits,
  isSigned: (bytes: Uint8Array) => boolean,
): Promise<unknown> {
  const open = openBody(operation, validators, request, limits);
  const buffer = open ? await new Response(open.stream).arrayBuffer() : new ArrayBuffer(0);
  if (!isSigned(new Uint8Array(buffer))) throw new Problem('webhook-refused');
  return open?.check ? checked(buffer, open.check) : undefined;
}

function openBody(
  { bodyTypes, security }: Operation,
  validators: OperationValidators,
  request: Request,
  { json, operatorJson, webhook, stream: whole }: BodyLimits,
): OpenBody | undefined {
  if (bodyTypes.length === 0) return undefined;
  const { mediaType, charset } = contentType(request.headers.get('Content-Type') ?? '');
  if (!request.body && mediaType === '')
    throw invalidRequest({ in: 'body', path: '', code: 'required', message: 'must be there' });
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  if (!bodyTypes.includes(mediaType) || encoding.trim().toLowerCase() !== 'identity')
    throw new Problem('unsupported-media-type');

  const check = validators.bodies[mediaType];
  const limits = { public: json, session: json, operator: operatorJson ?? whole, webhook: webhook ?? json };
  const limit = check ? limits[security] : whole;
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw new Problem('payload-too-large');
  if (check && charset !== 'utf-8' && charset !== 'utf8') throw new Problem('unsupported-media-type');
  return { mediaType, charset, stream: limited(request.body ?? new Blob([]).stream(), limit), check };
}

function checked(bytes: ArrayBuffer, check: Validate): unknown {
  const value = parsed(bytes);
  if (check(value)) return value;
  throw invalidRequest(
    ...(check.errors ?? []).map(({ instancePath, keyword, message = '' }) => ({
      in: 'body' as const,
      path: instancePath,
      code: keyword,
      message,
    })),
  );
}

/** Media type and charset of a `Content-Type`, both in lower case. */
function contentType(header: string): { mediaType: string; charset: string } {
  const [mediaType = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return { mediaType, charset: charset?.replaceAll('"', '') ?? 'utf-8' };
}

/** Ends with 413 as soon as more than `limit` bytes have passed; `Content-Length` may be missing or lie. */
function limited(stream: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  let passed = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      passed += chunk.byteLength;
      if (passed > limit) controller.error(new Problem('payload-too-large'));
      else controller.enqueue(chunk);
    },
  });
  return stream.pipeThrough(counter);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parsed(bytes: ArrayBuffer): unknown {
  const fault = (code: string, message: string): Problem => invalidRequest({ in: 'body', path: '', code, message });
  if (bytes.byteLength === 0) throw fault('required', 'must be there');
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (error) {
    throw error instanceof TypeError ? fault('utf-8', 'must be UTF-8') : error;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw error instanceof SyntaxError ? fault('json', 'must be JSON') : error;
  }
}
