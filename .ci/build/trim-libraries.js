/**
 * Removes unused parts of libraries from the bundle. i18next: a loader for backends, formatters (we add texts ourselves
 * and format with Intl), nested texts, plurals, methods that nothing here calls. ky: progress of uploads and downloads.
 * Saves 4.5 KB gzipped. What npm publishes stays whole. An update that changes the places stops the build.
 */

/** @type {Record<string, string | Record<string, string>>} Class → replacement of it or of its methods. */
const standIns = {
  Connector: 'class Connector { on() {} }',
  // Our texts have a key for each form, as words around the number differ as well.
  PluralResolver: 'class PluralResolver { getSuffix() { return ""; } }',
  Formatter: 'class Formatter { init() {} format(value) { return value; } }',
  Interpolator: { nest: 'nest(text) { return text; }' },
  LanguageUtil: { getBestMatchFromCodes: 'getBestMatchFromCodes([code]) { return code; }' },
  Translator: { exists: '', getUsedParamsDetails: '' },
  ResourceStore: { removeNamespaces: '', addResource: '', addResources: '', removeResourceBundle: '', toJSON: '' },
  I18n: {
    loadResources: 'loadResources(language, done) { done?.(null); }',
    reloadResources: 'reloadResources() {}',
    use: '',
    hydrate: '',
    exists: '',
    setDefaultNamespace: '',
    loadNamespaces: '',
    loadLanguages: '',
    dir: '',
    cloneInstance: '',
    toJSON: '',
  },
};

/** @type {Record<string, string>} Module → its replacement. */
const modules = {
  '/ky/distribution/utils/body.js':
    'export const streamRequest = (request) => request; export const streamResponse = (response) => response;',
};

/** @returns {import('rollup').Plugin} */
export const trimLibraries = () => ({
  name: 'trim-libraries',
  load: (id) => Object.entries(modules).find(([end]) => id.endsWith(end))?.[1],
  transform(code, id) {
    if (!id.endsWith('/i18next/dist/esm/i18next.js')) return null;
    const cuts = [];
    for (const node of this.parse(code).body) {
      const standIn = node.type === 'ClassDeclaration' && standIns[node.id.name];
      if (typeof standIn === 'string') cuts.push({ ...node, text: standIn });
      else if (standIn)
        cuts.push(
          ...node.body.body
            .filter(({ key }) => Object.hasOwn(standIn, key.name))
            .map((method) => ({ ...method, text: standIn[method.key.name] })),
        );
    }
    const expected = Object.values(standIns).reduce(
      (sum, standIn) => sum + (typeof standIn === 'string' ? 1 : Object.keys(standIn).length),
      0,
    );
    if (cuts.length !== expected) this.error(`i18next has changed: ${cuts.length} of ${expected} places found`);
    let trimmed = '';
    let from = 0;
    for (const { start, end, text } of cuts) {
      trimmed += code.slice(from, start) + text;
      from = end;
    }
    return { code: trimmed + code.slice(from), map: { mappings: '' } };
  },
});
