/** Leaves out members that are not public: the manifest is for users of an element, not for its authors. */
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
  // The package.json names the manifest itself; the analyzer must not write it.
  packagejson: false,
  plugins: [publicOnly],
};
