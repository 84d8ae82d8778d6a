declare module 'html-encoding-sniffer' {
  /** WHATWG name of the encoding, or `defaultEncoding` where nothing declares one. */
  function sniff(
    bytes: Uint8Array,
    options: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding: string | null },
  ): string | null;
  export = sniff;
}
