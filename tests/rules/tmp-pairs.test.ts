import { test } from 'vitest';
import { EXAM_IDS, ONSETS, SAFETY_DETAILS, SAFETY_IDS, SIGNS, emptyVisit, type Visit } from '../../src/rules/visit.ts';
import { decided, classicVisit } from './a-visit.ts';
import { put, isBlank, type Place } from './any-visit.ts';
const T = ['emergency','urgent','routine','note']; const W=['now','same day','days','2 weeks','routine'];
const press=(v:Visit)=>Math.min(40,...decided(v).urgency.fired.map(({then})=>T.indexOf(then.tier)*10+W.indexOf(then.within)));
const vals:[Place,unknown][]=[];
const onsets=[undefined,'days','one-to-three-months','longer'] as const;
for(const id of SAFETY_IDS){ vals.push([{area:'safety',key:id},{answer:'no'}],[{area:'safety',key:id},{answer:'unsure'}]);
 for(const d of [undefined,...SAFETY_DETAILS[id]]) for(const o of onsets) vals.push([{area:'safety',key:id},{answer:'yes',...(d?{details:[d]}:{}),...(o?{onset:o}:{})}]);}
for(const id of EXAM_IDS){ vals.push([{area:'exam',key:id},{state:'normal'}]);
 for(const s of [undefined,...SIGNS[id]]) for(const o of onsets) for (const side of ['left','both']) vals.push([{area:'exam',key:id},{state:'abnormal',side,...(s?{signs:[s]}:{}),...(o?{onset:o}:{})}]);
 vals.push([{area:'exam',key:id},{state:'abnormal','known-stable':'yes','known-cause':'x'}]);}
for(const m of ['back-pain','pain-down-one-leg','breathless-lying','bladder-trouble']) vals.push([{area:'many',key:'also-mentions'},[m]]);
for(const m of ['standing-still']) vals.push([{area:'many',key:'eased-by'},[m]]);
vals.push([{area:'answers',key:'leg-side'},'one'],[{area:'numbers',key:'age'},{text:'82',unit:'years'}],[{area:'numbers',key:'age'},{text:'9',unit:'years'}]);
test('pairs',()=>{
 const bad=new Map<string,string>(); let n=0;
 const single=vals.map(([p,v])=>put(emptyVisit,p,v)); const base=single.map(press);
 for(let i=0;i<vals.length;i++) { if(base[i]===40) continue; for(let j=0;j<vals.length;j++){ const [p,v]=vals[j]!; if(!isBlank(single[i]!,p)) continue; n++;
  if(press(put(single[i]!,p,v))>base[i]!){ const k=`${vals[i]![0].area}.${vals[i]![0].key} + ${p.area}.${p.key}`; if(!bad.has(k)) bad.set(k, JSON.stringify(vals[i]![1])+' then '+JSON.stringify(v)+' '+decided(single[i]!).urgency.fired.map(r=>r.id)+' -> '+decided(put(single[i]!,p,v)).urgency.fired.map(r=>r.id)); } } }
 console.log(vals.length,n,bad.size); for(const [k,v] of bad) console.log(k,v);
 // completed examination as base
 bad.clear();
 for(let i=0;i<vals.length;i++){ const s=put({...classicVisit},vals[i]![0],vals[i]![1]); void s; }
},600000);
