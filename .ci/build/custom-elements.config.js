export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  quiet: true,
  // The package.json says where the manifest is; it is not the analyzer's to write.
  packagejson: false,
};
