/** A file beside the pages, made when it is asked for. */
export interface ExportFile {
  /** Path inside the site. */
  path: string;
  /** The content; the same at every call. */
  make: () => string;
}
