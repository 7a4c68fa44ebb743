import { bundle, loadConfig } from '@redocly/openapi-core';
import type { Api } from './generator.ts';

/** Joins the API's files into one document whose references are all local. */
export async function bundleApi(path: string): Promise<Api> {
  const { bundle: document, problems } = await bundle({ ref: path, config: await loadConfig() });
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return document.parsed as Api;
}
