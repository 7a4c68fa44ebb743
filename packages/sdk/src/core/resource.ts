/**
 * Operations of the API that belong together. It is data, so that a bundler drops what nobody imports; a client makes methods of it.
 *
 * @typeParam Methods what a client has under the resource's name
 */
export interface Resource<Methods> {
  /** First word of the `operationId`s. */
  readonly name: string;
  /** `METHOD PATH FLAGS MEDIA-TYPE` of each method, see `readRoute`. */
  readonly routes: { readonly [Method in keyof Methods]: string };
  /** Known to the compiler only. */
  readonly methods?: Methods;
}

/** Resources, each under the name that a client has it by. */
export type Resources = Readonly<Record<string, Resource<unknown>>>;

type MethodsOf<R> = R extends { methods?: infer Methods } ? Methods : never;
/** What resources are in a client. */
export type Bound<R> = { readonly [Name in keyof R]: MethodsOf<R[Name]> };
