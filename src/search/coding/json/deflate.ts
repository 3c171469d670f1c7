/** Raw deflate by the streams that browsers and Node share. */

export type Transform = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

export const deflate: Transform = (bytes) => pass(bytes, new CompressionStream('deflate-raw'));

export const inflate: Transform = (bytes) => pass(bytes, new DecompressionStream('deflate-raw'));

async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [passed] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(passed);
}
