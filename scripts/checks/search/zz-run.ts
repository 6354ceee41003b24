import { openEngine } from './ask-engine.ts';
import { readFileSync } from 'node:fs';
const ask = await openEngine('/tmp/search-old');
const file = process.argv[2]!;
const lang = (process.argv[3] ?? 'ja') as 'ja';
let h1=0,h5=0,n=0;
for (const [q, expect] of JSON.parse(readFileSync(file,'utf8'))) {
  const r = await ask(q, lang); n++;
  const f = expect.length ? expect.includes(r.answers[0]) : r.answers.length===0; const five = expect.length ? r.answers.slice(0,5).some((a:number)=>expect.includes(a)) : r.answers.length===0;
  h1+=+f; h5+=+five;
  if(!f) console.log(five?'  late':'MISSED', q, 'wants',expect.join(),'shows',r.answers.slice(0,7).join(),';',r.related.slice(0,5).join());
}
console.log(n,(h1/n).toFixed(3),(h5/n).toFixed(3));
