import { readFileSync } from 'node:fs';
import { makeVocabulary } from '../../../src/search/query/make-vocabulary.ts';
import { parseQuery } from '../../../src/search/query/terms.ts';
const { words } = JSON.parse(readFileSync('/tmp/search-old/search/index.json','utf8'));
const v = makeVocabulary(words);
for (const q of process.argv.slice(2)) { const r = parseQuery(q, v); console.log(q,'|',r.text,'|',r.elsewhere.join(),'\n   ', r.terms.map(t=>(t.isThing?'*':'')+t.forms.slice(0,5).map(f=>f.text+':'+f.weight.toFixed(2)).join(' ')).join('\n    ')); }
