export const analyzeComponents: (folder: string) => Promise<unknown>;
