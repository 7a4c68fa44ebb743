/** Leaves out what only the class itself may touch: the manifest tells users of an element, not its authors. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'),
        );
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  quiet: true,
  // The package.json says where the manifest is; it is not the analyzer's to write.
  packagejson: false,
  plugins: [publicOnly],
};
