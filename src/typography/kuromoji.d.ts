declare module 'kuromoji' {
  export interface Token {
    surface_form: string;
    pos: string;
    pos_detail_1: string;
    basic_form: string;
    /** In katakana; absent for words the dictionary does not have. */
    reading?: string;
  }
  export interface Tokenizer {
    tokenize(text: string): Token[];
    token_info_dictionary: {
      target_map: Record<string, number[]>;
      getFeatures(id: string | number): string;
    };
  }
  export function builder(options: { dicPath: string }): {
    build(callback: (error: Error | null, tokenizer: Tokenizer) => void): void;
  };
  const kuromoji: { builder: typeof builder };
  export default kuromoji;
}
