/** Made by the site's plugin: every page and heading that the search leads to. */
declare module 'virtual:search-entries' {
  export const searchEntries: readonly { readonly page: string; readonly heading?: string; readonly href: string }[];
}
