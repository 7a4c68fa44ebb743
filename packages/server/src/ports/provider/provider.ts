/** What a provider has to be asked with, to be kept on the server until the person comes back. */
export interface ProviderAsk {
  /** Where the browser goes. */
  url: string;
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Who came back, as the provider says. */
export interface ProviderPerson {
  issuer: string;
  subject: string;
  /** A mail address that the provider has verified. */
  mail: string | undefined;
  name: string | undefined;
  /** When the person proved themselves at the provider; seconds since 1970, where the provider tells. */
  authenticatedAt: number | undefined;
}

/** A utility's own identity provider (OpenID Connect). */
export interface Provider {
  /**
   * @param redirectUri where the provider sends the browser back to
   * @param again has the person prove themselves again, even if the provider knows them
   */
  begin(redirectUri: string, language: string, again: boolean): Promise<ProviderAsk>;
  /**
   * Exchanges the code at the provider and checks everything that it says.
   * @param url address that the browser came back to
   * @throws ProviderRefusal when the provider refuses, or what it says does not hold
   */
  finish(url: URL, ask: Omit<ProviderAsk, 'url'>): Promise<ProviderPerson>;
}

/** The provider said no, or something that does not hold. Its message is for the log only. */
export class ProviderRefusal extends Error {}

/** Providers by the utility's id. */
export type Providers = ReadonlyMap<string, Provider>;
