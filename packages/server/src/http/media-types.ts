/** Whether a body of this media type is one piece of JSON. */
export const isJson = (mediaType: string): boolean => /^application\/(.+\+)?json$/.test(mediaType);

/** How a body of this media type comes. */
export function kindOf(mediaType: string): 'text' | 'lines' | 'events' | 'bytes' {
  if (mediaType === 'application/jsonl') return 'lines';
  if (mediaType === 'text/event-stream') return 'events';
  return isJson(mediaType) || mediaType.startsWith('text/') ? 'text' : 'bytes';
}
