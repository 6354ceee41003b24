/** Names of places that do not exist, made of parts that Japanese place names are made of. Each has its spelling in Latin letters. */

export interface PlaceName {
  ja: string;
  /** Lower case letters only, so that it may stand in an address. */
  en: string;
}

const first =
  '青ao 秋aki 朝asa 石ishi 岩iwa 梅ume 大o 小ko 金kana 川kawa 北kita 清kiyo 桜sakura 白shira 杉sugi 高taka 竹take 谷tani 月tsuki 中naka 西nishi 花hana 東higashi 藤fuji 古furu 星hoshi 松matsu 南minami 宮miya 森mori 柳yanagi';
const last =
  '池ike 浦ura 岡oka 木ki 倉kura 坂saka 崎saki 沢zawa 島shima 田da 塚zuka 戸do 野no 橋hashi 浜hama 原hara 平hira 洞hora 町machi 村mura 山yama 林bayashi 瀬se';

const toParts = (list: string): PlaceName[] =>
  list.split(' ').map((part) => ({ ja: part.slice(0, 1), en: part.slice(1) }));
const firsts = toParts(first);
const lasts = toParts(last);

/** The nth name; names repeat after some 700 and after that get a number of the house. */
export function toPlaceName(n: number): PlaceName {
  // Neighbours in the count should not look alike: the step shares no factor with the number of parts.
  const step = n * 11;
  const start = firsts[step % firsts.length];
  const end = lasts[Math.floor(n / firsts.length + step) % lasts.length];
  if (!start || !end) throw new Error(`${n}: a place name has a whole number that is not negative.`);
  return { ja: start.ja + end.ja, en: start.en + end.en };
}
