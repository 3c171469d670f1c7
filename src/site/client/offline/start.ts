/** What keeps pages for reading without a network is loaded when the page itself is there. */
if (import.meta.env.BANMIAN_OFFLINE === 'on' && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    setTimeout(() => import('./register.ts').then(({ register }) => register()), 1000);
  });
}
