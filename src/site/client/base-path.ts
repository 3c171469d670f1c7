/** The path under which the site lives: begins and ends in `/`. */
export const basePath = import.meta.env.BASE_URL.replace(/\/?$/, '/');
