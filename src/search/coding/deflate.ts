/** Raw deflate by the streams that browsers and Node share. */

export type Transform = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

export const deflate: Transform = (bytes) => pass(bytes, new CompressionStream('deflate-raw'));

export const inflate: Transform = (bytes) => pass(bytes, new DecompressionStream('deflate-raw'));

async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const passed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(passed).arrayBuffer());
}
