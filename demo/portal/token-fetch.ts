/** Milliseconds before its end at which a token is taken for over. */
const MARGIN = 30_000;

interface Token {
  readonly text: string;
  readonly goodUntil: number;
}

/** A `fetch` that carries a bearer token, and gets a new one before the old one ends. */
export class TokenFetch {
  readonly #address: string;
  #token: Promise<Token> | undefined;

  /** @param address where a token is given: JSON with `token`, and the `seconds` for which it is good */
  constructor(address: string) {
    this.#address = address;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const { text } = await this.#current();
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set('authorization', `Bearer ${text}`);
    return fetch(input, { ...init, headers });
  };

  /** Gets a new token for the next request. */
  forget(): void {
    this.#token = undefined;
  }

  async #current(): Promise<Token> {
    const token = await (this.#token ??= this.#ask());
    if (token.goodUntil > Date.now()) return token;
    return (this.#token = this.#ask());
  }

  async #ask(): Promise<Token> {
    try {
      const response = await fetch(this.#address);
      if (!response.ok) throw new TypeError(`No token: ${response.status}`);
      const { token, seconds } = (await response.json()) as { readonly token: string; readonly seconds: number };
      return { text: token, goodUntil: Date.now() + seconds * 1000 - MARGIN };
    } catch (error) {
      this.#token = undefined;
      throw error;
    }
  }
}
