/** Long enough for a slow phone to begin reading the file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to save. A link is used, as a strict CSP lets no frame or popup open a blob. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
