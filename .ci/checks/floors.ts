/**
 * The floors of the packages, lowest first: a room may import those on its own floor and below, never above. What is composed of everything
 * (`app.ts`, `define.ts`) is at the top. The picture is in docs/architecture.md.
 */
export const floors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'packages/components/src': [
    ['generated', 'version.ts', 'browser'],
    ['i18n', 'theme'],
    ['connection'],
    ['pieces'],
    ['session-guard'],
    ['base'],
    ['forms', 'actions'],
    ['provider', 'sign-in'],
    ['bill-viewer'],
    ['my-page', 'chatbot'],
    ['loader.ts', 'define.ts', 'index.ts'],
  ],
  'packages/server/src': [
    ['generated', 'clock.ts', 'log.ts', 'listen.ts', 'html.ts', 'language.ts', 'utility-config.ts'],
    ['database'],
    ['security', 'csv'],
    ['http', 'ports'],
    ['messages', 'audit'],
    ['utility', 'payments'],
    ['supply'],
    ['accounts'],
    ['import', 'faq', 'callbacks'],
    ['services.ts', 'handlers.ts', 'app.ts'],
    ['samples', 'sites', 'hosted'],
    ['memory.ts', 'node.ts', 'index.ts'],
    ['cli'],
  ],
  'packages/faq/src': [
    ['text', 'message', 'entry.ts'],
    ['dialogue'],
    ['source.ts', 'faq-index.ts', 'answer.ts'],
    ['search', 'redaction'],
    ['build.ts', 'index.ts'],
  ],
  'packages/procedures/src': [['dates'], ['conditions'], ['functions'], ['index.ts']],
  'packages/sdk/src': [['generated'], ['core'], ['resources'], ['client.ts'], ['index.ts', 'testing.ts']],
};
