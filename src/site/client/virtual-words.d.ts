/** Made by `scripts/integration/words-plugin.ts`. */
declare module 'virtual:words/*' {
  const areas: object;
  export default areas;
}
