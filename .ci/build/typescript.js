import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
const compilerOptions = {
  ...options,
  module: ts.ModuleKind.ESNext,
  noEmit: false,
  sourceMap: true,
  inlineSources: true,
};

/**
 * Turns TypeScript into JavaScript, file by file, with the compiler's own legacy decorators and helpers from tslib, so that
 * a helper is in the bundle once. Types are checked elsewhere.
 *
 * @returns {import('rollup').Plugin}
 */
export const typescript = () => ({
  name: 'typescript',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText, sourceMapText } = ts.transpileModule(code, { fileName: id, compilerOptions });
    return { code: outputText.replace(/^\/\/# sourceMappingURL=.*$/m, ''), map: sourceMapText };
  },
});
