import { bundle, loadConfig } from '@redocly/openapi-core';
import type { Contract } from './generator.ts';

/** Joins the contract's files into one document whose references are all local. */
export async function bundleContract(path: string): Promise<Contract> {
  const { bundle: document, problems } = await bundle({ ref: path, config: await loadConfig() });
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return document.parsed as Contract;
}
