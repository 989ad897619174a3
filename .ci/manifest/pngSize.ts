const signature = "89504e470d0a1a0a";
const widthAt = 16;
const heightAt = 20;

/** Width and height of a PNG in pixels, from its header. Throws for bytes that are none. */
export function pngSize(bytes: Buffer): readonly [width: number, height: number] {
  if (bytes.toString("hex", 0, 8) !== signature) throw new Error("This is not a PNG.");
  return [bytes.readUInt32BE(widthAt), bytes.readUInt32BE(heightAt)];
}
