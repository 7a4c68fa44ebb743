export function findNode24(root: string, system?: { version: string; platform: string; arch: string }): string;
