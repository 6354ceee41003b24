/** What the thread does that finishes pages. */
import { Tinypool } from 'tinypool';
import { finishPage } from './finish-page.ts';

export interface RenderedPage {
  /** As it came from Astro. */
  bytes: ArrayBuffer;
  /** Its address. */
  path: string;
}

const encoder = new TextEncoder();

/** @returns bytes of the page as it is sent */
export default function finish({ bytes, path }: RenderedPage): ReturnType<typeof Tinypool.move> {
  return Tinypool.move(encoder.encode(finishPage(Buffer.from(bytes).toString(), path)).buffer);
}
