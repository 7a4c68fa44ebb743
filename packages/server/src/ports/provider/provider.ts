/** What a provider has to be asked with, to be kept on the server until the person comes back. */
export interface ProviderAsk {
  /** Where the browser goes. */
  url: string;
  state: string;
  nonce: string;
  codeVerifier: string;
  /** The person must have proven themselves at the provider after this; seconds since 1970, null where any time will do. */
  provenAfter: number | null;
}

/** Who came back, as the provider says. */
export interface ProviderPerson {
  issuer: string;
  subject: string;
  /** A mail address that the provider has verified. */
  mail: string | undefined;
  name: string | undefined;
}

/** A utility's own identity provider (OpenID Connect). */
export interface Provider {
  /**
   * @param redirectUri where the provider sends the browser back to
   * @param language of the reader, as a language tag
   * @param again has the person prove themselves again, even if the provider knows them
   * @throws ProviderRefusal when the provider cannot be asked
   */
  begin(redirectUri: string, language: string, again: boolean): Promise<ProviderAsk>;
  /**
   * Exchanges the code at the provider and checks everything that it says.
   *
   * @param url address that the browser came back to
   * @throws ProviderRefusal when the provider refuses or does not answer, or what it says does not hold
   */
  finish(url: URL, ask: Omit<ProviderAsk, 'url'>): Promise<ProviderPerson>;
}

/** The provider said no, nothing, or something that does not hold. Its cause is for the log only. */
export class ProviderRefusal extends Error {}

/** Providers by the utility's id. */
export type Providers = ReadonlyMap<string, Provider>;
