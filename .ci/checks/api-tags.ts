/** The API as it is written: tags of `openapi.yaml`, and the files of `openapi/paths` as they are parsed, by name without ending. */
interface Written {
  tags: readonly string[];
  files: Readonly<Record<string, unknown>>;
}

/** What departs from the rule that the operations of a tag are in the one file that is named like the tag. */
export function tagFaults({ tags, files }: Written): string[] {
  const names = Object.keys(files);
  return [
    ...tags
      .filter((tag) => !names.includes(tag))
      .map((tag) => `openapi/openapi.yaml: the tag ${tag} has no file openapi/paths/${tag}.yaml`),
    ...names
      .filter((name) => !tags.includes(name))
      .map((name) => `openapi/paths/${name}.yaml: no tag of openapi.yaml has this name`),
    ...names.flatMap((name) =>
      tagsIn(files[name])
        .filter(([, found]) => found.join() !== name)
        .map(
          ([id, found]) =>
            `openapi/paths/${name}.yaml: ${id} has ${found.length === 0 ? 'no tag' : `the tags ${found.join(', ')}`} instead of ${name}`,
        ),
    ),
  ];
}

/** Operations below a value with their tags, wherever they are. */
function tagsIn(value: unknown): [id: string, tags: string[]][] {
  if (typeof value !== 'object' || value === null) return [];
  const { operationId, tags } = value as { operationId?: unknown; tags?: unknown };
  if (typeof operationId === 'string')
    return [[operationId, Array.isArray(tags) ? tags.map((tag) => String(tag)) : []]];
  return Object.values(value).flatMap(tagsIn);
}
