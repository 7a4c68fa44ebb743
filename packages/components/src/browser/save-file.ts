/** Long enough for a slow phone to begin reading the file. */
const KEPT_MS = 60_000;

/** Has the browser save a file, through a link: a strict CSP forbids blobs in frames and popups. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
