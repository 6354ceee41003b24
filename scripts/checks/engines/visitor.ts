/** What a visit to the site needs of a browser, whatever speaks to it. Selectors are CSS. */
export interface Visitor {
  goto: (address: string) => Promise<void>;
  /** Value of an expression in the page. */
  read: <T>(expression: string) => Promise<T>;
  click: (selector: string) => Promise<void>;
  type: (selector: string, text: string) => Promise<void>;
  back: () => Promise<void>;
  screenshot: (file: string) => Promise<void>;
  /** The page on A4 paper, as PDF, where the driver can print. */
  print?: () => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** An engine, or the sentence that says why it is skipped. */
export type Opened = { visitor: Visitor } | { skipped: string };

/** Pixels. */
export const widthOfPhone = 390;
export const heightOfPhone = 800;
