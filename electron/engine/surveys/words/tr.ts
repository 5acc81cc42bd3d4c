/** Turkish words: plural, possessive and case endings are taken off; ı and i, u and ü, s and ş are folded into one. */
import { foldedWords, type Suffix, withoutSuffix, type WordRules } from './rules.ts';

const stopWords = foldedWords(`
  acaba ama ancak arada artık aslında az bana bazen bazı belki ben benim beri bile bir biraz birçok biri birkaç birşey
  biz bize bizi bizim böyle böylece bu buna bunda bundan bunlar bunu bunun burada çok çünkü da daha dahi de defa değil
  diğer diye doğru dolayı dün eğer en epey fakat falan gayet gene genel gereken gerek gibi göre hâlâ hala hangi hani
  hatta hem henüz hep hepsi her herkes hiç hiçbir için içinde iki ile ilgili ise işte iyi kadar karşı kendi kez ki kim
  kimse mı mi mu mü nasıl ne neden nerede nereye niçin niye o olan olarak oldu olduğu olduğunu olsa olması olmak olur
  oluyor ona ondan onlar onu onun orada oysa öyle önce rağmen sadece sanki sen siz sizin son sonra sonunda şey şimdi
  şöyle şu tam tüm üzere var ve veya ya yani yapmak yeni yerine yine yok yoksa zaten zaman bugün yarın etmek ediyor
  ediyoruz oluyoruz olabilir gerekiyor gerekmiyor bunları vardı yoktu ilk kere bizde sizi size lütfen teşekkürler
  teşekkür ederim ederiz gelen sürekli on üç dört beş gerçekten doğrudan geri geliyor görüyor oluyordu
`);

const endings = (least: number, text: string): readonly Suffix[] =>
  text.split(' ').map((ending) => ({ ending, least }));

/** Longest first, each with the shortest stem it may leave: "sorun" is no "sor" with an ending. */
const suffixes: readonly Suffix[] = [
  ...endings(3, 'larimiz lerimiz lariniz leriniz'),
  ...endings(3, 'lardan lerden larda lerde larin lerin lari leri'),
  ...endings(4, 'imiz umuz iniz unuz'),
  ...endings(3, 'ndan nden'),
  ...endings(3, 'lar ler dan den tan ten'),
  ...endings(4, 'nin nun nda nde yla yle dir dur tir tur'),
  ...endings(4, 'da de ta te in un si su yi yu ya ye na ne'),
  ...endings(4, 'i u a e'),
];

/** "desteği" and "destek", "ekibi" and "ekip": a last consonant softens before an ending. */
const hard: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't' };

const hardened = (word: string): string => {
  const last = hard[word.at(-1) ?? ''];
  return last === undefined ? word : word.slice(0, -1) + last;
};

const stripped = (word: string): string => {
  const rest = withoutSuffix(word, suffixes);
  return rest === word ? word : stripped(rest);
};

/** How Turkish words are counted. */
export const turkish: WordRules = { stopWords, stem: (word) => hardened(stripped(word)) };
