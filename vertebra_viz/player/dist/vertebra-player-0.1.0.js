/*!
vertebra_viz player 0.1.0

BSD 3-Clause License

Copyright (c) 2026, the vertebra_viz developers

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this
   list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice,
   this list of conditions and the following disclaimer in the documentation
   and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its
   contributors may be used to endorse or promote products derived from
   this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

----

three

The MIT License

Copyright (c) 2010-2026 three.js authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
"use strict";(()=>{var se={t:{label:"Time",short:"Time",spoken:"Time",unit:"s",spokenUnit:"seconds",group:"beside",digits:1,of:"",hint:"",part:null},anterior_height_mm:{label:"Front height",short:"Front",spoken:"Front height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"anterior height",part:null},middle_height_mm:{label:"Middle height",short:"Middle",spoken:"Middle height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"middle height",part:null},posterior_height_mm:{label:"Back height",short:"Back",spoken:"Back height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"posterior height",part:null},wedge_angle_deg:{label:"Wedge angle",short:"Wedge",spoken:"Wedge angle",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"angle between endplates",part:null},local_kyphosis_deg:{label:"Local kyphosis (\xB11 level)",short:"Local kyphosis",spoken:"Local kyphosis from one level above to one below",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"\xB11 level: from the bone above to the bone below",part:null},beck_index:{label:"Beck index",short:"Beck index",spoken:"Beck index",unit:"",spokenUnit:"",group:"grade",digits:2,of:"",hint:"front height divided by back height",part:null},genant_grade:{label:"Genant grade",short:"Genant grade",spoken:"Genant grade",unit:"",spokenUnit:"",group:"grade",digits:0,of:"",hint:"0 to 3, by the largest height lost",part:null},body_volume_ml:{label:"Volume of the body",short:"Body",spoken:"Volume of the body",unit:"mL",spokenUnit:"millilitres",group:"grade",digits:1,of:"",hint:"the bone's block",part:null},balloon_volume_ml:{label:"Balloon volume",short:"Balloon",spoken:"Balloon volume",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"both sides",part:"balloon"},cavity_volume_ml:{label:"Hollow volume",short:"Hollow",spoken:"Hollow volume",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"the space in the bone",part:"cavity"},cement_volume_ml:{label:"Cement in the bone",short:"Cement",spoken:"Cement in the bone",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"inside the body",part:"cement"},injected_volume_ml:{label:"Cement put in",short:"Put in",spoken:"Cement put in",unit:"mL",spokenUnit:"millilitres",group:"beside",digits:1,of:"",hint:"",part:"cement"},leaked_volume_ml:{label:"Leaked cement",short:"Leaked",spoken:"Leaked cement",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"cement outside",part:"cement"},cement_fill_percent:{label:"Cement fill",short:"Fill",spoken:"Cement fill",unit:"%",spokenUnit:"percent",group:"volume",digits:0,of:"of body",hint:"of the body's volume now",part:"cement"},canal_encroachment_mm:{label:"Bone or cement in the canal",short:"In the canal",spoken:"Bone or cement in the canal",unit:"mm",spokenUnit:"millimetres",group:"canal",digits:1,of:"",hint:"into the space of the nerves",part:null},canal_encroachment_percent:{label:"Part of the canal taken",short:"Canal taken",spoken:"Part of the canal taken",unit:"%",spokenUnit:"percent",group:"beside",digits:0,of:"of canal",hint:"",part:null}},Js={restored_anterior_height_mm:{label:"Front height",short:"Front height",spoken:"Front height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null},restored_middle_height_mm:{label:"Middle height",short:"Middle height",spoken:"Middle height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null},restored_posterior_height_mm:{label:"Back height",short:"Back height",spoken:"Back height",unit:"mm",spokenUnit:"millimetres",group:"beside",digits:1,of:"",hint:"",part:null},restored_anterior_percent_of_lost:{label:"Front height",short:"Front height",spoken:"Front height",unit:"%",spokenUnit:"percent",group:"beside",digits:0,of:"of lost",hint:"",part:null},wedge_correction_deg:{label:"Wedge angle",short:"Wedge angle",spoken:"Wedge angle",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"",part:null},local_kyphosis_correction_deg:{label:"Local kyphosis (\xB11 level)",short:"Local kyphosis (\xB11 level)",spoken:"Local kyphosis (\xB11 level)",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"",part:null}},yu={medial_wall_mm:{label:"To the pedicle's inner wall",short:"To the pedicle's inner wall",spoken:"To the pedicle's inner wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null},lateral_wall_mm:{label:"To the pedicle's outer wall",short:"To the pedicle's outer wall",spoken:"To the pedicle's outer wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null},canal_mm:{label:"To the canal",short:"To the canal",spoken:"To the canal",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null},posterior_wall_mm:{label:"Tube past the back wall",short:"Tube past the back wall",spoken:"Tube past the back wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null},front_cortex_mm:{label:"To the front wall",short:"To the front wall",spoken:"To the front wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null}};var Mi=n=>Math.floor(10*n+.5+1e-6)/10+0;var Zn={lateral:"Side",front:"Front",back:"Back",top:"Top",oblique:"Oblique",needle:"Needle"},bu={lateral:{azimuth_deg:90,elevation_deg:0},front:{azimuth_deg:0,elevation_deg:0},back:{azimuth_deg:180,elevation_deg:0},top:{azimuth_deg:180,elevation_deg:89.99},oblique:{azimuth_deg:54.211027,elevation_deg:23.455301}},sn={bone:"Bone",glass:"Glass",cutaway:"Cutaway",xray:"X-ray"};var Su={bone:"Bone",body:"Body",cancellous:"Spongy bone",crack:"Crack",cleft:"Gap",tumour:"Tumour",needle:"Needle",contrast:"Dye",balloon:"Balloon",cavity:"Hollow",implant:"Metal implant",cement:"Cement",leak:"Leaked cement",skin:"Cut in the skin",neighbour:"Bone of another level",disc:"Disc"},Mu={needle:"Needle",cannula:"Tube",catheter:"Balloon tube",osteotome:"Chisel",curette:"Scraper",expander:"Jack tool",biopsy:"Sample needle",filler:"Cement tube","neighbour-above":"Bone above","neighbour-below":"Bone below","disc-above":"Disc"};var wu={intact:{label:"Intact",plain:"The bone"},fracture:{label:"Fracture",plain:"The fracture"},posture:{label:"Lying down",plain:"Lying down"},access:{label:"Access",plain:"Needle in"},biopsy:{label:"Sample",plain:"A sample"},contrast:{label:"Dye",plain:"Dye in"},cavity:{label:"Hollow",plain:"A hollow"},expansion:{label:"Expansion",plain:"Jack opens"},inflation:{label:"Inflation",plain:"Balloon up"},deflation:{label:"Deflation",plain:"Balloon out"},fill:{label:"Fill",plain:"Cement in"},set:{label:"Set",plain:"Cement hard"},"follow-up":{label:"Follow-up",plain:"Some time later"}};var xe=(n,t=1)=>{let e=n.toFixed(t);return(/^-0\.?0*$/.test(e)?e.slice(1):e).replace("-","\u2212")},oc=(n,t=1)=>`${Number(n.toFixed(t))>0?"+":""}${xe(n,t)}`,ac=(n,{unit:t})=>`${n}${t&&t!=="\xB0"?" ":""}${t}`,gi=(n,t)=>ac(xe(t,n.digits),n),Qr=(n,t)=>ac(oc(t,n.digits),n),to=n=>n.charAt(0).toUpperCase()+n.slice(1),Eu=(n,t=!1)=>wu[n]?.[t?"plain":"label"]??to(n),{t:Tu,anterior_height_mm:jr,cement_volume_ml:js,local_kyphosis_deg:Au}=se,V={player:"Vertebra player",playerOf:n=>`Vertebra player. ${n}`,stage:Eu,part:({level:n,own:t,part:e,warns:i})=>`${n||(Mu[t]??Su[e])}${i?": wrong place":""}`,stageOf:(n,t)=>`Stage ${n+1} of ${t}`,time:(n,t)=>`${xe(n)} of ${ac(String(Number(xe(t))),Tu)}`,moment:(n,t,e)=>`${Eu(n)}, ${xe(t)} of ${Number(xe(e))} ${Tu.spokenUnit}`,position:"Position in the procedure",stages:"Stages",goTo:(n,t)=>`${t+1}. ${n}`,play:"Play",pause:"Pause",previous:"Previous stage",next:"Next stage",speed:"Speed",times:n=>`${n}\xD7`,loop:"Repeat",style:"Style",styles:sn,xrayMissing:n=>`X-ray is not shown: ${n}`,view:"View",views:Zn,freeView:"Own view",cut:"Cut",cutAt:n=>Math.abs(n)<.25?"in the midline":`${xe(Math.abs(n))} mm to the patient's ${n>0?"right":"left"}`,camera:"Turn, move and zoom",zoomIn:"Zoom in",zoomOut:"Zoom out",reset:"Reset the view",turn:"Turn",turnTo:{left:"Turn left",right:"Turn right",up:"Turn up",down:"Turn down"},move:"Move",moveTo:{left:"Move left",right:"Move right",up:"Move up",down:"Move down"},explore:n=>n?"Tap to explore":"Click to explore",numbers:"Numbers",measured:"measured on this picture",measuredStill:"measured on the model at this step",measure:"Measure",now:"Now",since:{intact:"Since intact",fracture:"Since the fracture",posture:"Since lying down"},than:{intact:"intact",fracture:"after the fracture",posture:"after lying down"},ofLost:n=>`${xe(n,0)} % of the height lost`,ofIntact:n=>`${xe(n,0)} % of the intact height`,ofCanal:n=>`${gi(se.canal_encroachment_percent,n)} of the canal's depth; the nerves run there`,hollow:{byBalloon:{made:"The space the balloon makes.",filled:"The space the balloon left. The cement now fills it."},byHand:{made:"The space made in the bone.",filled:"The space made in the bone. The cement now fills it."}},outcome:{title:"What the treatment did",where:"in this picture"},localKyphosis:n=>`${Au.label} ${gi(Au,n)}`,kyphosisHelp:"From the bone above to the bone below. The discs take up a part.",otherLevels:"Other levels",numbersOf:n=>`Numbers of ${n}`,allLevels:(n,t)=>`All levels: ${gi(js,n)} of cement in the bones${Mi(t)>0?`, ${gi(se.leaked_volume_ml,t)} leaked`:""}.`,grades:"Grades and index",genantNone:"not graded once an instrument is in the bone",genantHelp:"0 to 3, by the largest height lost against the same bone when intact.",curve:"Over time",curveHeight:`${jr.label}, ${jr.unit} (solid)`,curveCement:`${js.short}, ${js.unit} (dashed)`,curveSaid:(n,t)=>`${jr.label} at the end of each stage, in ${jr.spokenUnit}: ${n}. ${js.short} at the end, in ${js.spokenUnit}: ${t}.`,risks:"Risks and limits",benefits:"What may help, and what is not known",journey:"Before, during and after",phases:{before:"Before",during:"On the day",after:"After"},needles:"Needles",needle:n=>`${to(n)} needle`,free:(n,t)=>`${gi(n,Math.abs(t))}${Mi(t)<0?" beyond":""}`,skinCut:(n,t)=>`Skin cut ${xe(n,0)} mm from the midline, with the skin ${xe(t,0)} mm behind the bone (assumed).`,assumptions:"What was assumed",source:n=>`Source: ${n}`,reviewed:n=>`Text of ${n}`,close:"Close",directions:{"+x":"Patient\u2019s right","-x":"Patient\u2019s left","+y":"Front","-y":"Back","+z":"Head","-z":"Feet"},poster:"Picture of the bone",disclaimer:"For learning only. Average shapes, not your own body. Not a medical device.",sourcePlace:"Text of 0000-00. Shapes: published averages. Numbers: read off this picture.",loading:"Loading \u2026",retry:"Try again",lost:"The graphics were interrupted. The picture may come back by itself.",gone:"The graphics were interrupted, and the picture did not come back.",restStays:"Steps, words and numbers are here all the same; the picture stands still.",offline:"The case file could not be loaded. Check the connection.",fromDisk:"This page was opened from a disk, where browsers let no page read a second file. Put its folder on a web server, or open a page that was exported as one file.",otherSite:"The case file could not be loaded: there is no connection, or its site does not let other sites read it (Access-Control-Allow-Origin).",status:n=>n===404?"The case file was not found (404).":`The case file could not be loaded (${n}).`,broken:"This case file cannot be shown.",notReady:"the player is not ready yet; wait for its ready event",picture:n=>`3-D picture. ${n}`,keys:"Arrow keys turn the picture, with Shift they move it; plus and minus zoom. Space plays and pauses. Page Up and Page Down change the stage, digits go to one. Escape leaves. On the timeline, left and right arrows go through time.",seenFrom:n=>`Seen from the ${n}.`};var Jt=class extends Error{constructor(t,e){super(e),this.name="PlayerError",this.code=t}};var um=60;function dm(n){if(typeof n=="number")return String(n);let t;try{t=JSON.stringify(n)}catch{t=void 0}return(t??String(n)).slice(0,um)}function Ze(n,t,e){return new Jt("bad-value",`${n}: ${dm(t)} is not allowed; allowed: ${e}`)}function Be(n,t,e){let i=e.find(s=>s===t);if(i===void 0)throw Ze(n,t,e.join(", "));return i}function _i(n,t,e,i){let s=typeof t=="string"&&t.trim()!==""?Number(t):t;if(typeof s!="number"||!(s>=e&&s<=i))throw Ze(n,t,i===1/0?`a number from ${e}`:`${e} to ${i}`);return s}var eo={bone:{colour:"#faf1de",roughness:.52},cancellous:{colour:"#f2e3c2",roughness:.95},crack:{colour:"#3a1710",roughness:1},cleft:{colour:"#2b6f74",roughness:1},tumour:{colour:"#9a4f86",roughness:.45},needle:{colour:"#d3d8de",roughness:.24},contrast:{colour:"#b06fc4",roughness:.1},balloon:{colour:"#1f7fe0",roughness:.1},cavity:{colour:"#d2a688",roughness:1},implant:{colour:"#bfc8d6",roughness:.24},cement:{colour:"#b4bfb8",roughness:.78},leak:{colour:"#e0301e",roughness:.35},skin:{colour:"#c98a6c",roughness:.8},neighbour:{colour:"#cbbfa6",roughness:.5},disc:{colour:"#7fa3c4",roughness:.5},breach:{colour:"#d4201a",roughness:.35}},Cu=[.956,.8796,.7305],Ru={COMPACT:{colour:"#faf1de"},SPONGY:{colour:"#f2e3c2",marrow:"#c18a6a"},CEMENT:{colour:"#b4bfb8"},SKIN:{colour:"#0f4fa8"},FLUID:{colour:"#4a9cec"},LEAK:{colour:"#e0301e"},TUMOUR:{colour:"#9a4f86"}},Rn={light:{above:"#d3dbe3",below:"#e6e9ec",glow:"#f6f8fa",shadow:.5,glass:"#5f7488",density:[.05,.85,.03,.4],hollow:"#8d3a24",handle:"#34404c"},dark:{above:"#0f151c",below:"#1a222b",glow:"#33414f",shadow:.75,glass:"#b4cbe0",density:[.05,.8,.025,.35],hollow:"#e08a5c",handle:"#e3e9ef"},contrast:{above:"#ffffff",below:"#ffffff",glow:"#ffffff",shadow:.45,glass:"#24323f",density:[.04,1,.02,.5],hollow:"#7a2412",handle:"#1a1a1a"}};var rn=Object.keys(Zn),In=Object.keys(sn),Kn=["auto",...Object.keys(Rn)],wi=["controls","timeline","numbers","captions","styles","views","labels"],io=[.25,.5,1,2,4],no=[.25,4],fm=["","on","true","1"],pm=["off","false","0"];function Qs(n,t,e){if(t===null)return e;if(fm.includes(t)||t===n)return!0;if(pm.includes(t))return!1;throw Ze(n,t,"on, off")}function Jn(n,t){let e=(s,r)=>{try{return Qs(s,n(s),r)}catch(o){return t(o),r}},i=e("chrome",!0);return Object.fromEntries(wi.map(s=>[s,e(s,i)]))}function Iu({stage:n,share:t},e){let i=e.find(({name:s})=>s===n);return i?i.start_s+t*(i.end_s-i.start_s):0}var Pu={on:"on",off:"off",1:"on",0:"off"},mm=/^[a-z][a-z-]{0,29}$/,gm=/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,lc=n=>t=>n.includes(t)?t:null,cc=n=>Pu[Object.hasOwn(Pu,n)?n:""]??null,Lu=n=>t=>n.test(t)?t:null,Nu=(n,t)=>e=>{let i=Number(e);return/^\d{0,6}(\.\d{0,6})?$/.test(e)&&e!==""&&i>=n&&i<=t?String(i):null},_m=new Map([...["chrome","title",...wi].map(n=>[n,cc]),["autoplay",cc],["loop",cc],["stage",Lu(mm)],["t",Nu(0,1e5)],["view",lc(rn)],["style",lc(In)],["theme",lc(Kn)],["speed",Nu(.25,4)],["lang",Lu(gm)]]);function Du(n){let t=new Map,e=[];for(let[i,s]of new URLSearchParams(n)){let r=_m.get(i)?.(s)??null;r===null||t.has(i)?e.push(`${i}=${s}`.slice(0,60)):t.set(i,r)}return{flags:t,ignored:e}}var tr=["ready","timeupdate","stagechange","error"];var xm=["__proto__","constructor","prototype"],Uu=new Map([["play",0],["pause",0],["seek",1],["next",0],["previous",0],["setView",1],["setStyle",1],["measurements",1],["capture",0],["restore",1],["snapshot",0]]),si=class extends Error{code="bad-value"};function Ou(n,t){let e=window.parent!==window?window.parent:window.opener;if(!e||!t.length)return;let i={},s=new Set(tr),r=!1,o=t.find(d=>d===vm())??null,a=d=>{o!==null&&e.postMessage({vertebraViz:1,...d},o)},l=({events:d=tr,measurements:u=!1})=>{if(!Array.isArray(d)||!d.every(f=>tr.includes(f)))throw new si(`events: a list of ${tr.join(", ")}`);if(typeof u!="boolean")throw new si("measurements: true or false");return s=new Set(d),r=u,{ready:n.ready,...i}},c=(d,u)=>{if(d==="subscribe"&&u.length<=1)return l(bm(u[0]));let f=Uu.get(d);if(f===void 0)throw new si(`method: ${[...Uu.keys(),"subscribe"].join(", ")}`);if(u.length>f)throw new si(`args: at most ${f} for ${d}`);return n[d](...u)},h=async d=>{if(d.source!==e||!t.includes(d.origin))return;let u=ym(d.data);if(!u)return;o=d.origin;let{id:f}=u;try{if(u.problem)throw new si(u.problem);let p=await c(u.method,u.args);a({id:f,result:p??null})}catch(p){a({id:f,error:Sm(p)})}};for(let d of tr)n.addEventListener(d,u=>{if(!(u instanceof CustomEvent)||(d==="ready"&&(i=u.detail),!s.has(d)))return;let p=r&&(d==="timeupdate"||d==="stagechange")?{measurements:n.measurements()}:{};a({event:d,detail:{...u.detail,...p}})});window.addEventListener("message",h)}function vm(){let n=location.ancestorOrigins?.[0];if(n)return n;try{return new URL(document.referrer).origin}catch{return null}}function ym(n){if(!uc(n)||n.vertebraViz!==1)return null;let{id:t=null,method:e,args:i=[]}=n;if(!(t===null||typeof t=="string"&&t.length<=100||Number.isFinite(t)))return null;let r={id:t,method:"",args:[]};if(typeof e!="string"||e.length>100)return{...r,problem:"method: a name"};if(!Array.isArray(i))return{...r,problem:"args: a list"};let o={values:500,characters:1e4};try{return{...r,method:e,args:hc(i,o,8)}}catch(a){return{...r,problem:a instanceof si?a.message:"args: plain values"}}}function uc(n){return typeof n=="object"&&n!==null&&Object.getPrototypeOf(n)===Object.prototype}function hc(n,t,e){if(t.values-=1,typeof n=="string"&&(t.characters-=n.length),t.values<0||t.characters<0||e<0)throw new si("args: less than that");if(n==null||typeof n=="boolean"||typeof n=="string"||typeof n=="number"&&Number.isFinite(n))return n;if(Array.isArray(n)){if(n.length>t.values)throw new si("args: less than that");return n.map(s=>hc(s,t,e-1))}if(!uc(n))throw new si("args: numbers, texts, true, false, null, lists and objects of these");let i={};for(let s of Object.keys(n)){if(t.characters-=s.length,xm.includes(s))throw new si("args: no such names");i[s]=hc(n[s],t,e-1)}return i}function bm(n){if(n===void 0)return{};if(!uc(n))throw new si("args: an object with events and measurements");return n}function Sm(n){return n instanceof Error&&"code"in n&&typeof n.code=="string"?{code:n.code,message:n.message}:{code:"failed",message:"that did not work"}}var dc=8;function fc(){let n=document.getElementById("vertebra-page"),t=document.querySelector("vertebra-player");if(!n||!t)return;let e=JSON.parse(n.textContent??"{}"),i=document.getElementById("vertebra-asleep");i&&(i.className="off");for(let s of["ready","error"])t.addEventListener(s,()=>i?.remove());Mm(t,location.search),Ou(t,e.allow_origin),t.addEventListener("ready",()=>document.documentElement.classList.toggle("ready",t.drawing)),t.addEventListener("error",()=>document.documentElement.classList.remove("ready")),Em(t)}function Mm(n,t){let{flags:e,ignored:i}=Du(t);for(let[o,a]of e)o!=="title"&&n.setAttribute(o==="style"?"look":o,a);let s=document.getElementById("vertebra-title"),r=e.get("title")??(e.get("chrome")==="off"?"off":null);s&&r&&(s.hidden=r==="off"),i.length&&wm(i)}function wm(n){let t=n.length>dc?` and ${n.length-dc} more`:"";console.warn(`vertebra-player: ignored in the address: ${n.slice(0,dc).join(", ")}${t}`)}function Em(n){let t=document.getElementById("vertebra-picture"),e=document.getElementById("vertebra-words");if(!t||!e)return;let i=t.querySelector("img"),s=null,r=document.createElement("p"),o=()=>{i&&s?.replaceWith(i),s=null,r.remove(),n.prepend(t)};addEventListener("beforeprint",()=>{if(o(),e.prepend(t),s=n.ready?n.still():null,!s||!i)return;s.style.cssText="max-block-size: 8cm; max-inline-size: 100%",i.replaceWith(s,r);let{stage:a,t:l}=n.capture();r.textContent=`${V.stage(a)}, ${gi(se.t,l)}`}),addEventListener("afterprint",o)}var Tm=[200,250,401],Bu=180/Math.PI;function He(n,t){let e=n.timeOf(t),i=n.stageAt(e),s=ku(n),r=Fu(n.landmarks(e)),o=er(n,"body",e),a=er(n,"cement",e),l=er(n,"leak",e),c=Am(n,e);return{stage:i.name,t:e,anterior_height_mm:r.anterior_mm,middle_height_mm:r.middle_mm,posterior_height_mm:r.posterior_mm,wedge_angle_deg:r.wedge_deg,local_kyphosis_deg:Cm(n.endPlates(e)),beck_index:r.anterior_mm/r.posterior_mm,genant_grade:s<0||e<=n.stages[s].start_s?Rm(r,Fu(n.extras.landmarks.base_mm)):null,body_volume_ml:o,balloon_volume_ml:er(n,"balloon",e),cavity_volume_ml:er(n,"cavity",e),cement_volume_ml:a,injected_volume_ml:a+l,leaked_volume_ml:l,cement_fill_percent:100*a/o,canal_encroachment_mm:c,canal_encroachment_percent:100*c/n.extras.canal.depth_mm}}function Am(n,t){let{backward_mm:e,cement:i=[]}=n.extras.canal,s=n.weights("body",t),r=[0,pc(e,s)];if(i.length&&n.shown("leak",t)){let o=n.weights("leak",t);for(let a of i)r.push(a.behind_mm+pc(a.backward_mm,o)+pc(a.ridden_mm,s))}return Math.max(...r)}var pc=(n,t)=>n.reduce((e,i,s)=>e+i*t[s],0),ku=n=>n.stages.findIndex(({name:t})=>t==="access");function zu(n){let t=ku(n);if(t<1)return null;let e=He(n,n.stages[0].end_s),i=He(n,n.stages[t-1].end_s),s=He(n,n.stages.find(({name:a})=>a==="set")?.end_s??n.durationS),r=e.anterior_height_mm-i.anterior_height_mm,o=s.anterior_height_mm-i.anterior_height_mm;return{restored_anterior_height_mm:o,restored_middle_height_mm:s.middle_height_mm-i.middle_height_mm,restored_posterior_height_mm:s.posterior_height_mm-i.posterior_height_mm,restored_anterior_percent_of_lost:Mi(r)>0?100*o/r:null,wedge_correction_deg:i.wedge_angle_deg-s.wedge_angle_deg,local_kyphosis_correction_deg:i.local_kyphosis_deg===null||s.local_kyphosis_deg===null?null:i.local_kyphosis_deg-s.local_kyphosis_deg,cement_volume_ml:s.cement_volume_ml,leaked_volume_ml:s.leaked_volume_ml,cement_fill_percent:s.cement_fill_percent}}function er(n,t,e){let i=n.actors.get(t);return i&&n.shown(t,e)?mc(i,n.weights(t,e)):0}function mc(n,t){let{exponents:e,coefficients:i}=n.volume_ml;return i.reduce((s,r,o)=>s+e[o].reduce((a,l,c)=>a*t[c]**l,r),0)}function Fu(n){let t=[n[0],n[2],n[4]],e=[n[1],n[3],n[5]],[i,s,r]=t.map((l,c)=>Math.hypot(l[0]-e[c][0],l[1]-e[c][1],l[2]-e[c][2])),[o,a]=[t,e].map(l=>Gu(l[0],l[2]));return{anterior_mm:i,middle_mm:s,posterior_mm:r,wedge_deg:(o-a)*Bu}}var Gu=(n,t)=>Math.atan2(t[2]-n[2],n[1]-t[1]);function Cm(n){if(!n)return null;let[t,e]=n.map(([i,s])=>Gu(i,s));return(t-e)*Bu}function Rm(n,t){let e=Math.max(1-n.anterior_mm/t.anterior_mm,1-n.middle_mm/t.middle_mm,1-n.posterior_mm/t.posterior_mm),i=Math.round(1e3*e);return Tm.filter(s=>i>=s).length}function Vu(n,t,e){let i=s=>(...r)=>{let o=t();return o?s(o,...r):!1};return{...e,toggle:i(({clock:s})=>s.playing?n.pause():n.play()),pause:i(()=>n.pause()),seek:i(({clock:s},r)=>n.seek(Math.min(r,s.durationS))),seekBy:i(({clock:s},r)=>n.seek(s.t+r)),goTo:i((s,r)=>n.seek(r)),goToIndex:i(({clock:s},r)=>{let o=s.stages[r];return o&&n.seek(o.name),o!==void 0}),step:i((s,r)=>r>0?n.next():n.previous()),setSpeed:i(({clock:s,display:r},o)=>{s.speed=o,r.requestFrame()}),setLoop:i(({clock:s,display:r},o)=>{s.loop=o,r.requestFrame()}),setStyle:i((s,r)=>n.setStyle(r)),setView:i((s,r)=>n.setView(r)),setCut:i(({viewer:s},r)=>s.setCut(r)),orbit:i(({viewer:s},r,o)=>s.orbit(r,o)),pan:i(({viewer:s},r,o)=>s.pan(r,o)),zoom:i(({viewer:s},r)=>s.zoom(r)),reset:i(({viewer:s})=>s.resetView())}}var so=class{#t=!1;#e=null;constructor(t,e,i){this.host=t,this.picture=e,this.onchange=i}get active(){return this.#t}connect(){this.#e=new AbortController;let{signal:t}=this.#e;this.picture.addEventListener("pointerdown",e=>e.pointerType!=="touch"&&this.set(!0),{capture:!0,signal:t}),this.picture.addEventListener("click",()=>this.set(!0),{signal:t}),this.host.addEventListener("pointerleave",e=>e.pointerType==="mouse"&&!e.buttons&&this.set(!1),{signal:t}),this.host.ownerDocument.addEventListener("pointerdown",e=>!e.composedPath().includes(this.host)&&this.set(!1),{capture:!0,signal:t})}disconnect(){this.#e?.abort(),this.set(!1)}set(t){t!==this.#t&&(this.#t=t,this.onchange(t))}};var _n={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},xn={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},dd=0,Gc=1,fd=2;var Er=1,pd=2,Is=3,vn=0,ze=1,Ue=2,kn=0,Ps=1,Vc=2,Hc=3,Wc=4,Ls=5;var Ri=100,md=101,gd=102,_d=103,xd=104,vd=200,zn=201,yd=202,bd=203,Xc=204,Tr=205,Sd=206,Md=207,wd=208,Ed=209,Td=210,Ad=211,Cd=212,Rd=213,Id=214,Ao=0,Co=1,Ro=2,fs=3,Io=4,Po=5,ps=6,Lo=7,qc=0,Pd=1,Ld=2,Oi=0,Yc=1,$c=2,Zc=3,Kc=4,Jc=5,jc=6,Ar=7;var Qc=300,Gn=301,Ns=302,ia=303,na=304,No=1e3,Ui=1001,Do=1002,De=1003,Nd=1004;var Cr=1005;var me=1006,sa=1007;var Ki=1008;var hi=1009,th=1010,eh=1011,Ds=1012,ra=1013,Ii=1014,Pi=1015,ui=1016,oa=1017,aa=1018,Vn=1020,ih=35902,nh=35899,sh=1021,rh=1022,Li=1023,$i=1026,Ji=1027,Rr=1028,la=1029,yn=1030,ca=1031;var ha=1033,Ir=33776,Pr=33777,Lr=33778,Nr=33779,ua=35840,da=35841,fa=35842,pa=35843,ma=36196,ga=37492,_a=37496,xa=37488,va=37489,Dr=37490,ya=37491,ba=37808,Sa=37809,Ma=37810,wa=37811,Ea=37812,Ta=37813,Aa=37814,Ca=37815,Ra=37816,Ia=37817,Pa=37818,La=37819,Na=37820,Da=37821,Ua=36492,Oa=36494,Fa=36495,Ba=36283,ka=36284,Ur=36285,za=36286;var cr=2300,Uo=2301,To=2302,Uc=2303,Oc=2400,Fc=2401,Bc=2402;var Dd=3200;var oh=0,Ud=1,ji="",ai="srgb",hr="srgb-linear",ur="linear",te="srgb";var us=7680;var ah=5386;var lh=514;var Od=519,Fd=512,Bd=513,kd=514,ch=515,zd=516,Gd=517,hh=518,uh=519,dh=35044;var fh="300 es",vi=2e3,dr=2001;function Im(n){for(let t=n.length-1;t>=0;--t)if(n[t]>=65535)return!0;return!1}function Pm(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function fr(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Vd(){let n=fr("canvas");return n.style.display="block",n}var Hu={},ms=null;function pr(...n){let t="THREE."+n.shift();ms?ms("log",t,...n):console.log(t,...n)}function Hd(n){let t=n[0];if(typeof t=="string"&&t.startsWith("TSL:")){let e=n[1];e&&e.isStackTrace?n[0]+=" "+e.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function It(...n){n=Hd(n);let t="THREE."+n.shift();if(ms)ms("warn",t,...n);else{let e=n[0];e&&e.isStackTrace?console.warn(e.getError(t)):console.warn(t,...n)}}function Nt(...n){n=Hd(n);let t="THREE."+n.shift();if(ms)ms("error",t,...n);else{let e=n[0];e&&e.isStackTrace?console.error(e.getError(t)):console.error(t,...n)}}function or(...n){let t=n.join(" ");t in Hu||(Hu[t]=!0,It(...n))}function Wd(n,t,e){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(t,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,e);break;default:i()}}setTimeout(r,e)})}var Xd={[Ao]:Ao,[Ro]:ps,[Io]:Io,[fs]:Po,[Co]:Co,[ps]:Ro,[Lo]:Lo,[Po]:fs},Ci=class{addEventListener(t,e){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[t]===void 0&&(i[t]=[]),i[t].indexOf(e)===-1&&i[t].push(e)}hasEventListener(t,e){let i=this._listeners;return i===void 0?!1:i[t]!==void 0&&i[t].indexOf(e)!==-1}removeEventListener(t,e){let i=this._listeners;if(i===void 0)return;let s=i[t];if(s!==void 0){let r=s.indexOf(e);r!==-1&&s.splice(r,1)}}dispatchEvent(t){let e=this._listeners;if(e===void 0)return;let i=e[t.type];if(i!==void 0){t.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,t);t.target=null}}},We=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Wu=1234567,ar=Math.PI/180,gs=180/Math.PI;function bn(){let n=Math.random()*4294967295|0,t=Math.random()*4294967295|0,e=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(We[n&255]+We[n>>8&255]+We[n>>16&255]+We[n>>24&255]+"-"+We[t&255]+We[t>>8&255]+"-"+We[t>>16&15|64]+We[t>>24&255]+"-"+We[e&63|128]+We[e>>8&255]+"-"+We[e>>16&255]+We[e>>24&255]+We[i&255]+We[i>>8&255]+We[i>>16&255]+We[i>>24&255]).toLowerCase()}function Xt(n,t,e){return Math.max(t,Math.min(e,n))}function ph(n,t){return(n%t+t)%t}function Lm(n,t,e,i,s){return i+(n-t)*(s-i)/(e-t)}function Nm(n,t,e){return n!==t?(e-n)/(t-n):0}function lr(n,t,e){return(1-e)*n+e*t}function Dm(n,t,e,i){return lr(n,t,1-Math.exp(-e*i))}function Um(n,t=1){return t-Math.abs(ph(n,t*2)-t)}function Om(n,t,e){return n<=t?0:n>=e?1:(n=(n-t)/(e-t),n*n*(3-2*n))}function Fm(n,t,e){return n<=t?0:n>=e?1:(n=(n-t)/(e-t),n*n*n*(n*(n*6-15)+10))}function Bm(n,t){return n+Math.floor(Math.random()*(t-n+1))}function km(n,t){return n+Math.random()*(t-n)}function zm(n){return n*(.5-Math.random())}function Gm(n){n!==void 0&&(Wu=n);let t=Wu+=1831565813;return t=Math.imul(t^t>>>15,t|1),t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}function Vm(n){return n*ar}function Hm(n){return n*gs}function Wm(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function Xm(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function mh(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function qm(n,t,e,i,s){let r=Math.cos,o=Math.sin,a=r(e/2),l=o(e/2),c=r((t+i)/2),h=o((t+i)/2),d=r((t-i)/2),u=o((t-i)/2),f=r((i-t)/2),p=o((i-t)/2);switch(s){case"XYX":n.set(a*h,l*d,l*u,a*c);break;case"YZY":n.set(l*u,a*h,l*d,a*c);break;case"ZXZ":n.set(l*d,l*u,a*h,a*c);break;case"XZX":n.set(a*h,l*p,l*f,a*c);break;case"YXY":n.set(l*f,a*h,l*p,a*c);break;case"ZYZ":n.set(l*p,l*f,a*h,a*c);break;default:It("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Ga(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function gh(n,t){if(t.constructor===Float32Array)return n;let e=Ga(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/e,-1)}function _h(n,t){if(t.constructor===Float32Array)return n;let e=Ga(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*e)}var Va={DEG2RAD:ar,RAD2DEG:gs,generateUUID:bn,clamp:Xt,euclideanModulo:ph,mapLinear:Lm,inverseLerp:Nm,lerp:lr,damp:Dm,pingpong:Um,smoothstep:Om,smootherstep:Fm,randInt:Bm,randFloat:km,randFloatSpread:zm,seededRandom:Gm,degToRad:Vm,radToDeg:Hm,isPowerOfTwo:Wm,ceilPowerOfTwo:Xm,floorPowerOfTwo:mh,setQuaternionFromProperEuler:qm,normalize:_h,denormalize:gh},Et=class{static{this.prototype.isVector2=!0}constructor(t=0,e=0){this.x=t,this.y=e}get width(){return this.x}set width(t){this.x=t}get height(){return this.y}set height(t){this.y=t}set(t,e){return this.x=t,this.y=e,this}setScalar(t){return this.x=t,this.y=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;default:throw new Error("THREE.Vector2: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y)}copy(t){return this.x=t.x,this.y=t.y,this}add(t){return this.x+=t.x,this.y+=t.y,this}addScalar(t){return this.x+=t,this.y+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this}subScalar(t){return this.x-=t,this.y-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this}multiply(t){return this.x*=t.x,this.y*=t.y,this}multiplyScalar(t){return this.x*=t,this.y*=t,this}divide(t){return this.x/=t.x,this.y/=t.y,this}divideScalar(t){return this.multiplyScalar(1/t)}applyMatrix3(t){let e=this.x,i=this.y,s=t.elements;return this.x=s[0]*e+s[3]*i+s[6],this.y=s[1]*e+s[4]*i+s[7],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this}clamp(t,e){return this.x=Xt(this.x,t.x,e.x),this.y=Xt(this.y,t.y,e.y),this}clampScalar(t,e){return this.x=Xt(this.x,t,e),this.y=Xt(this.y,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(t){return this.x*t.x+this.y*t.y}cross(t){return this.x*t.y-this.y*t.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let i=this.dot(t)/e;return Math.acos(Xt(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,i=this.y-t.y;return e*e+i*i}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this}equals(t){return t.x===this.x&&t.y===this.y}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this}rotateAround(t,e){let i=Math.cos(e),s=Math.sin(e),r=this.x-t.x,o=this.y-t.y;return this.x=r*i-o*s+t.x,this.y=r*s+o*i+t.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},je=class{constructor(t=0,e=0,i=0,s=1){this.isQuaternion=!0,this._x=t,this._y=e,this._z=i,this._w=s}static slerpFlat(t,e,i,s,r,o,a){let l=i[s+0],c=i[s+1],h=i[s+2],d=i[s+3],u=r[o+0],f=r[o+1],p=r[o+2],y=r[o+3];if(d!==y||l!==u||c!==f||h!==p){let g=l*u+c*f+h*p+d*y;g<0&&(u=-u,f=-f,p=-p,y=-y,g=-g);let m=1-a;if(g<.9995){let b=Math.acos(g),A=Math.sin(b);m=Math.sin(m*b)/A,a=Math.sin(a*b)/A,l=l*m+u*a,c=c*m+f*a,h=h*m+p*a,d=d*m+y*a}else{l=l*m+u*a,c=c*m+f*a,h=h*m+p*a,d=d*m+y*a;let b=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=b,c*=b,h*=b,d*=b}}t[e]=l,t[e+1]=c,t[e+2]=h,t[e+3]=d}static multiplyQuaternionsFlat(t,e,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],h=i[s+3],d=r[o],u=r[o+1],f=r[o+2],p=r[o+3];return t[e]=a*p+h*d+l*f-c*u,t[e+1]=l*p+h*u+c*d-a*f,t[e+2]=c*p+h*f+a*u-l*d,t[e+3]=h*p-a*d-l*u-c*f,t}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get w(){return this._w}set w(t){this._w=t,this._onChangeCallback()}set(t,e,i,s){return this._x=t,this._y=e,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(t){return this._x=t.x,this._y=t.y,this._z=t.z,this._w=t.w,this._onChangeCallback(),this}setFromEuler(t,e=!0){let i=t._x,s=t._y,r=t._z,o=t._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(s/2),d=a(r/2),u=l(i/2),f=l(s/2),p=l(r/2);switch(o){case"XYZ":this._x=u*h*d+c*f*p,this._y=c*f*d-u*h*p,this._z=c*h*p+u*f*d,this._w=c*h*d-u*f*p;break;case"YXZ":this._x=u*h*d+c*f*p,this._y=c*f*d-u*h*p,this._z=c*h*p-u*f*d,this._w=c*h*d+u*f*p;break;case"ZXY":this._x=u*h*d-c*f*p,this._y=c*f*d+u*h*p,this._z=c*h*p+u*f*d,this._w=c*h*d-u*f*p;break;case"ZYX":this._x=u*h*d-c*f*p,this._y=c*f*d+u*h*p,this._z=c*h*p-u*f*d,this._w=c*h*d+u*f*p;break;case"YZX":this._x=u*h*d+c*f*p,this._y=c*f*d+u*h*p,this._z=c*h*p-u*f*d,this._w=c*h*d-u*f*p;break;case"XZY":this._x=u*h*d-c*f*p,this._y=c*f*d-u*h*p,this._z=c*h*p+u*f*d,this._w=c*h*d+u*f*p;break;default:It("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return e===!0&&this._onChangeCallback(),this}setFromAxisAngle(t,e){let i=e/2,s=Math.sin(i);return this._x=t.x*s,this._y=t.y*s,this._z=t.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(t){let e=t.elements,i=e[0],s=e[4],r=e[8],o=e[1],a=e[5],l=e[9],c=e[2],h=e[6],d=e[10],u=i+a+d;if(u>0){let f=.5/Math.sqrt(u+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(i>a&&i>d){let f=2*Math.sqrt(1+i-a-d);this._w=(h-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>d){let f=2*Math.sqrt(1+a-i-d);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+d-i-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(t,e){let i=t.dot(e)+1;return i<1e-8?(i=0,Math.abs(t.x)>Math.abs(t.z)?(this._x=-t.y,this._y=t.x,this._z=0,this._w=i):(this._x=0,this._y=-t.z,this._z=t.y,this._w=i)):(this._x=t.y*e.z-t.z*e.y,this._y=t.z*e.x-t.x*e.z,this._z=t.x*e.y-t.y*e.x,this._w=i),this.normalize()}angleTo(t){return 2*Math.acos(Math.abs(Xt(this.dot(t),-1,1)))}rotateTowards(t,e){let i=this.angleTo(t);if(i===0)return this;let s=Math.min(1,e/i);return this.slerp(t,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(t){return this._x*t._x+this._y*t._y+this._z*t._z+this._w*t._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let t=this.length();return t===0?(this._x=0,this._y=0,this._z=0,this._w=1):(t=1/t,this._x=this._x*t,this._y=this._y*t,this._z=this._z*t,this._w=this._w*t),this._onChangeCallback(),this}multiply(t){return this.multiplyQuaternions(this,t)}premultiply(t){return this.multiplyQuaternions(t,this)}multiplyQuaternions(t,e){let i=t._x,s=t._y,r=t._z,o=t._w,a=e._x,l=e._y,c=e._z,h=e._w;return this._x=i*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-i*c,this._z=r*h+o*c+i*l-s*a,this._w=o*h-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(t,e){let i=t._x,s=t._y,r=t._z,o=t._w,a=this.dot(t);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-e;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,e=Math.sin(e*c)/h,this._x=this._x*l+i*e,this._y=this._y*l+s*e,this._z=this._z*l+r*e,this._w=this._w*l+o*e,this._onChangeCallback()}else this._x=this._x*l+i*e,this._y=this._y*l+s*e,this._z=this._z*l+r*e,this._w=this._w*l+o*e,this.normalize();return this}slerpQuaternions(t,e,i){return this.copy(t).slerp(e,i)}random(){let t=2*Math.PI*Math.random(),e=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(t),s*Math.cos(t),r*Math.sin(e),r*Math.cos(e))}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._w===this._w}fromArray(t,e=0){return this._x=t[e],this._y=t[e+1],this._z=t[e+2],this._w=t[e+3],this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._w,t}fromBufferAttribute(t,e){return this._x=t.getX(e),this._y=t.getY(e),this._z=t.getZ(e),this._w=t.getW(e),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(t=0,e=0,i=0){this.x=t,this.y=e,this.z=i}set(t,e,i){return i===void 0&&(i=this.z),this.x=t,this.y=e,this.z=i,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;default:throw new Error("THREE.Vector3: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this}multiplyVectors(t,e){return this.x=t.x*e.x,this.y=t.y*e.y,this.z=t.z*e.z,this}applyEuler(t){return this.applyQuaternion(Xu.setFromEuler(t))}applyAxisAngle(t,e){return this.applyQuaternion(Xu.setFromAxisAngle(t,e))}applyMatrix3(t){let e=this.x,i=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[3]*i+r[6]*s,this.y=r[1]*e+r[4]*i+r[7]*s,this.z=r[2]*e+r[5]*i+r[8]*s,this}applyNormalMatrix(t){return this.applyMatrix3(t).normalize()}applyMatrix4(t){let e=this.x,i=this.y,s=this.z,r=t.elements,o=1/(r[3]*e+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*e+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*e+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*e+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(t){let e=this.x,i=this.y,s=this.z,r=t.x,o=t.y,a=t.z,l=t.w,c=2*(o*s-a*i),h=2*(a*e-r*s),d=2*(r*i-o*e);return this.x=e+l*c+o*d-a*h,this.y=i+l*h+a*c-r*d,this.z=s+l*d+r*h-o*c,this}project(t){return this.applyMatrix4(t.matrixWorldInverse).applyMatrix4(t.projectionMatrix)}unproject(t){return this.applyMatrix4(t.projectionMatrixInverse).applyMatrix4(t.matrixWorld)}transformDirection(t){let e=this.x,i=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[4]*i+r[8]*s,this.y=r[1]*e+r[5]*i+r[9]*s,this.z=r[2]*e+r[6]*i+r[10]*s,this.normalize()}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this}divideScalar(t){return this.multiplyScalar(1/t)}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this}clamp(t,e){return this.x=Xt(this.x,t.x,e.x),this.y=Xt(this.y,t.y,e.y),this.z=Xt(this.z,t.z,e.z),this}clampScalar(t,e){return this.x=Xt(this.x,t,e),this.y=Xt(this.y,t,e),this.z=Xt(this.z,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this.z=t.z+(e.z-t.z)*i,this}cross(t){return this.crossVectors(this,t)}crossVectors(t,e){let i=t.x,s=t.y,r=t.z,o=e.x,a=e.y,l=e.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(t){let e=t.lengthSq();if(e===0)return this.set(0,0,0);let i=t.dot(this)/e;return this.copy(t).multiplyScalar(i)}projectOnPlane(t){return gc.copy(this).projectOnVector(t),this.sub(gc)}reflect(t){return this.sub(gc.copy(t).multiplyScalar(2*this.dot(t)))}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let i=this.dot(t)/e;return Math.acos(Xt(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,i=this.y-t.y,s=this.z-t.z;return e*e+i*i+s*s}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)+Math.abs(this.z-t.z)}setFromSpherical(t){return this.setFromSphericalCoords(t.radius,t.phi,t.theta)}setFromSphericalCoords(t,e,i){let s=Math.sin(e)*t;return this.x=s*Math.sin(i),this.y=Math.cos(e)*t,this.z=s*Math.cos(i),this}setFromCylindrical(t){return this.setFromCylindricalCoords(t.radius,t.theta,t.y)}setFromCylindricalCoords(t,e,i){return this.x=t*Math.sin(e),this.y=i,this.z=t*Math.cos(e),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this}setFromMatrixScale(t){let e=this.setFromMatrixColumn(t,0).length(),i=this.setFromMatrixColumn(t,1).length(),s=this.setFromMatrixColumn(t,2).length();return this.x=e,this.y=i,this.z=s,this}setFromMatrixColumn(t,e){return this.fromArray(t.elements,e*4)}setFromMatrix3Column(t,e){return this.fromArray(t.elements,e*3)}setFromEuler(t){return this.x=t._x,this.y=t._y,this.z=t._z,this}setFromColor(t){return this.x=t.r,this.y=t.g,this.z=t.b,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let t=Math.random()*Math.PI*2,e=Math.random()*2-1,i=Math.sqrt(1-e*e);return this.x=i*Math.cos(t),this.y=e,this.z=i*Math.sin(t),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},gc=new L,Xu=new je,Lt=class{static{this.prototype.isMatrix3=!0}constructor(t,e,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],t!==void 0&&this.set(t,e,i,s,r,o,a,l,c)}set(t,e,i,s,r,o,a,l,c){let h=this.elements;return h[0]=t,h[1]=s,h[2]=a,h[3]=e,h[4]=r,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(t){let e=this.elements,i=t.elements;return e[0]=i[0],e[1]=i[1],e[2]=i[2],e[3]=i[3],e[4]=i[4],e[5]=i[5],e[6]=i[6],e[7]=i[7],e[8]=i[8],this}extractBasis(t,e,i){return t.setFromMatrix3Column(this,0),e.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(t){let e=t.elements;return this.set(e[0],e[4],e[8],e[1],e[5],e[9],e[2],e[6],e[10]),this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let i=t.elements,s=e.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],d=i[7],u=i[2],f=i[5],p=i[8],y=s[0],g=s[3],m=s[6],b=s[1],A=s[4],M=s[7],T=s[2],E=s[5],_=s[8];return r[0]=o*y+a*b+l*T,r[3]=o*g+a*A+l*E,r[6]=o*m+a*M+l*_,r[1]=c*y+h*b+d*T,r[4]=c*g+h*A+d*E,r[7]=c*m+h*M+d*_,r[2]=u*y+f*b+p*T,r[5]=u*g+f*A+p*E,r[8]=u*m+f*M+p*_,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[3]*=t,e[6]*=t,e[1]*=t,e[4]*=t,e[7]*=t,e[2]*=t,e[5]*=t,e[8]*=t,this}determinant(){let t=this.elements,e=t[0],i=t[1],s=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8];return e*o*h-e*a*c-i*r*h+i*a*l+s*r*c-s*o*l}invert(){let t=this.elements,e=t[0],i=t[1],s=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],d=h*o-a*c,u=a*l-h*r,f=c*r-o*l,p=e*d+i*u+s*f;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let y=1/p;return t[0]=d*y,t[1]=(s*c-h*i)*y,t[2]=(a*i-s*o)*y,t[3]=u*y,t[4]=(h*e-s*l)*y,t[5]=(s*r-a*e)*y,t[6]=f*y,t[7]=(i*l-c*e)*y,t[8]=(o*e-i*r)*y,this}transpose(){let t,e=this.elements;return t=e[1],e[1]=e[3],e[3]=t,t=e[2],e[2]=e[6],e[6]=t,t=e[5],e[5]=e[7],e[7]=t,this}getNormalMatrix(t){return this.setFromMatrix4(t).invert().transpose()}transposeIntoArray(t){let e=this.elements;return t[0]=e[0],t[1]=e[3],t[2]=e[6],t[3]=e[1],t[4]=e[4],t[5]=e[7],t[6]=e[2],t[7]=e[5],t[8]=e[8],this}setUvTransform(t,e,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+t,-s*c,s*l,-s*(-c*o+l*a)+a+e,0,0,1),this}scale(t,e){return or("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(_c.makeScale(t,e)),this}rotate(t){return or("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(_c.makeRotation(-t)),this}translate(t,e){return or("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(_c.makeTranslation(t,e)),this}makeTranslation(t,e){return t.isVector2?this.set(1,0,t.x,0,1,t.y,0,0,1):this.set(1,0,t,0,1,e,0,0,1),this}makeRotation(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,-i,0,i,e,0,0,0,1),this}makeScale(t,e){return this.set(t,0,0,0,e,0,0,0,1),this}equals(t){let e=this.elements,i=t.elements;for(let s=0;s<9;s++)if(e[s]!==i[s])return!1;return!0}fromArray(t,e=0){for(let i=0;i<9;i++)this.elements[i]=t[i+e];return this}toArray(t=[],e=0){let i=this.elements;return t[e]=i[0],t[e+1]=i[1],t[e+2]=i[2],t[e+3]=i[3],t[e+4]=i[4],t[e+5]=i[5],t[e+6]=i[6],t[e+7]=i[7],t[e+8]=i[8],t}clone(){return new this.constructor().fromArray(this.elements)}},_c=new Lt,qu=new Lt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Yu=new Lt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Ym(){let n={enabled:!0,workingColorSpace:hr,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===te&&(s.r=Yi(s.r),s.g=Yi(s.g),s.b=Yi(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===te&&(s.r=ds(s.r),s.g=ds(s.g),s.b=ds(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===ji?ur:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],e=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[hr]:{primaries:t,whitePoint:i,transfer:ur,toXYZ:qu,fromXYZ:Yu,luminanceCoefficients:e,workingColorSpaceConfig:{unpackColorSpace:ai},outputColorSpaceConfig:{drawingBufferColorSpace:ai}},[ai]:{primaries:t,whitePoint:i,transfer:te,toXYZ:qu,fromXYZ:Yu,luminanceCoefficients:e,outputColorSpaceConfig:{drawingBufferColorSpace:ai}}}),n}var Zt=Ym();function Yi(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function ds(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var jn,Oo=class{static getDataURL(t,e="image/png"){if(/^data:/i.test(t.src)||typeof HTMLCanvasElement>"u")return t.src;let i;if(t instanceof HTMLCanvasElement)i=t;else{jn===void 0&&(jn=fr("canvas")),jn.width=t.width,jn.height=t.height;let s=jn.getContext("2d");t instanceof ImageData?s.putImageData(t,0,0):s.drawImage(t,0,0,t.width,t.height),i=jn}return i.toDataURL(e)}static sRGBToLinear(t){if(typeof HTMLImageElement<"u"&&t instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&t instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&t instanceof ImageBitmap){let e=fr("canvas");e.width=t.width,e.height=t.height;let i=e.getContext("2d");i.drawImage(t,0,0,t.width,t.height);let s=i.getImageData(0,0,t.width,t.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Yi(r[o]/255)*255;return i.putImageData(s,0,0),e}else if(t.data){let e=t.data.slice(0);for(let i=0;i<e.length;i++)e instanceof Uint8Array||e instanceof Uint8ClampedArray?e[i]=Math.floor(Yi(e[i]/255)*255):e[i]=Yi(e[i]);return{data:e,width:t.width,height:t.height}}else return It("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),t}},$m=0,_s=class{constructor(t=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:$m++}),this.uuid=bn(),this.data=t,this.dataReady=!0,this.version=0}getSize(t){let e=this.data;return typeof HTMLVideoElement<"u"&&e instanceof HTMLVideoElement?t.set(e.videoWidth,e.videoHeight,0):typeof VideoFrame<"u"&&e instanceof VideoFrame?t.set(e.displayWidth,e.displayHeight,0):e!==null?t.set(e.width||0,e.height||0,e.depth||0):t.set(0,0,0),t}set needsUpdate(t){t===!0&&this.version++}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.images[this.uuid]!==void 0)return t.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(xc(s[o].image)):r.push(xc(s[o]))}else r=xc(s);i.url=r}return e||(t.images[this.uuid]=i),i}};function xc(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Oo.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(It("Texture: Unable to serialize Texture."),{})}var Zm=0,vc=new L,ei=class n extends Ci{constructor(t=n.DEFAULT_IMAGE,e=n.DEFAULT_MAPPING,i=Ui,s=Ui,r=me,o=Ki,a=Li,l=hi,c=n.DEFAULT_ANISOTROPY,h=ji){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Zm++}),this.uuid=bn(),this.name="",this.source=new _s(t),this.mipmaps=[],this.mapping=e,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Et(0,0),this.repeat=new Et(1,1),this.center=new Et(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Lt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(vc).x}get height(){return this.source.getSize(vc).y}get depth(){return this.source.getSize(vc).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let e in t){let i=t[e];if(i===void 0){It(`Texture.setValues(): parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){It(`Texture.setValues(): property '${e}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[e]=i}}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),e||(t.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==Qc)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case No:t.x=t.x-Math.floor(t.x);break;case Ui:t.x=t.x<0?0:1;break;case Do:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case No:t.y=t.y-Math.floor(t.y);break;case Ui:t.y=t.y<0?0:1;break;case Do:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};ei.DEFAULT_IMAGE=null;ei.DEFAULT_MAPPING=Qc;ei.DEFAULT_ANISOTROPY=1;var ne=class{static{this.prototype.isVector4=!0}constructor(t=0,e=0,i=0,s=1){this.x=t,this.y=e,this.z=i,this.w=s}get width(){return this.z}set width(t){this.z=t}get height(){return this.w}set height(t){this.w=t}set(t,e,i,s){return this.x=t,this.y=e,this.z=i,this.w=s,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this.w=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setW(t){return this.w=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;case 3:this.w=e;break;default:throw new Error("THREE.Vector4: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this.w=t.w!==void 0?t.w:1,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this.w+=t.w,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this.w+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this.w=t.w+e.w,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this.w+=t.w*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this.w-=t.w,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this.w-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this.w=t.w-e.w,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this.w*=t.w,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this.w*=t,this}applyMatrix4(t){let e=this.x,i=this.y,s=this.z,r=this.w,o=t.elements;return this.x=o[0]*e+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*e+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*e+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*e+o[7]*i+o[11]*s+o[15]*r,this}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this.w/=t.w,this}divideScalar(t){return this.multiplyScalar(1/t)}setAxisAngleFromQuaternion(t){this.w=2*Math.acos(t.w);let e=Math.sqrt(1-t.w*t.w);return e<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=t.x/e,this.y=t.y/e,this.z=t.z/e),this}setAxisAngleFromRotationMatrix(t){let e,i,s,r,l=t.elements,c=l[0],h=l[4],d=l[8],u=l[1],f=l[5],p=l[9],y=l[2],g=l[6],m=l[10];if(Math.abs(h-u)<.01&&Math.abs(d-y)<.01&&Math.abs(p-g)<.01){if(Math.abs(h+u)<.1&&Math.abs(d+y)<.1&&Math.abs(p+g)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;e=Math.PI;let A=(c+1)/2,M=(f+1)/2,T=(m+1)/2,E=(h+u)/4,_=(d+y)/4,S=(p+g)/4;return A>M&&A>T?A<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(A),s=E/i,r=_/i):M>T?M<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(M),i=E/s,r=S/s):T<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),i=_/r,s=S/r),this.set(i,s,r,e),this}let b=Math.sqrt((g-p)*(g-p)+(d-y)*(d-y)+(u-h)*(u-h));return Math.abs(b)<.001&&(b=1),this.x=(g-p)/b,this.y=(d-y)/b,this.z=(u-h)/b,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this.w=e[15],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this.w=Math.min(this.w,t.w),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this.w=Math.max(this.w,t.w),this}clamp(t,e){return this.x=Xt(this.x,t.x,e.x),this.y=Xt(this.y,t.y,e.y),this.z=Xt(this.z,t.z,e.z),this.w=Xt(this.w,t.w,e.w),this}clampScalar(t,e){return this.x=Xt(this.x,t,e),this.y=Xt(this.y,t,e),this.z=Xt(this.z,t,e),this.w=Xt(this.w,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z+this.w*t.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this.w+=(t.w-this.w)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this.z=t.z+(e.z-t.z)*i,this.w=t.w+(e.w-t.w)*i,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z&&t.w===this.w}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this.w=t[e+3],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t[e+3]=this.w,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this.w=t.getW(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Fo=class extends Ci{constructor(t=1,e=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:me,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=t,this.height=e,this.depth=i.depth,this.scissor=new ne(0,0,t,e),this.scissorTest=!1,this.viewport=new ne(0,0,t,e),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new ei({width:t,height:e,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(t={}){let e={minFilter:me,generateMipmaps:!1,flipY:!1,internalFormat:null};t.mapping!==void 0&&(e.mapping=t.mapping),t.wrapS!==void 0&&(e.wrapS=t.wrapS),t.wrapT!==void 0&&(e.wrapT=t.wrapT),t.wrapR!==void 0&&(e.wrapR=t.wrapR),t.magFilter!==void 0&&(e.magFilter=t.magFilter),t.minFilter!==void 0&&(e.minFilter=t.minFilter),t.format!==void 0&&(e.format=t.format),t.type!==void 0&&(e.type=t.type),t.anisotropy!==void 0&&(e.anisotropy=t.anisotropy),t.colorSpace!==void 0&&(e.colorSpace=t.colorSpace),t.flipY!==void 0&&(e.flipY=t.flipY),t.generateMipmaps!==void 0&&(e.generateMipmaps=t.generateMipmaps),t.mipmapsAutoUpdate!==void 0&&(e.mipmapsAutoUpdate=t.mipmapsAutoUpdate),t.internalFormat!==void 0&&(e.internalFormat=t.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(e)}get texture(){return this.textures[0]}set texture(t){this.textures[0]=t}set depthTexture(t){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),t!==null&&t.renderTarget===null&&(t.renderTarget=this),this._depthTexture=t}get depthTexture(){return this._depthTexture}setSize(t,e,i=1){if(this.width!==t||this.height!==e||this.depth!==i){this.width=t,this.height=e,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=t,this.textures[s].image.height=e,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,t,e),this.scissor.set(0,0,t,e)}clone(){return new this.constructor().copy(this)}copy(t){this.width=t.width,this.height=t.height,this.depth=t.depth,this.scissor.copy(t.scissor),this.scissorTest=t.scissorTest,this.viewport.copy(t.viewport),this.textures.length=0;for(let e=0,i=t.textures.length;e<i;e++){this.textures[e]=t.textures[e].clone(),this.textures[e].isRenderTargetTexture=!0,this.textures[e].renderTarget=this;let s=Object.assign({},t.textures[e].image);this.textures[e].source=new _s(s)}if(this.depthBuffer=t.depthBuffer,this.stencilBuffer=t.stencilBuffer,this.resolveColorBuffer=t.resolveColorBuffer,this.resolveDepthBuffer=t.resolveDepthBuffer,this.resolveStencilBuffer=t.resolveStencilBuffer,this.storeMultisampledColorBuffer=t.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=t.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=t.storeMultisampledStencilBuffer,t.depthTexture!==null)if(t.depthTexture.renderTarget===t){let e=t.depthTexture.clone();e.renderTarget=null,this.depthTexture=e}else this.depthTexture=t.depthTexture;else this.depthTexture=null;return this.samples=t.samples,this.multiview=t.multiview,this.useArrayDepthTexture=t.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Qe=class extends Fo{constructor(t=1,e=1,i={}){super(t,e,i),this.isWebGLRenderTarget=!0}},mr=class extends ei{constructor(t=null,e=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:t,width:e,height:i,depth:s},this.magFilter=De,this.minFilter=De,this.wrapR=Ui,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}};var Bo=class extends ei{constructor(t=null,e=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:t,width:e,height:i,depth:s},this.magFilter=De,this.minFilter=De,this.wrapR=Ui,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}};var le=class n{static{this.prototype.isMatrix4=!0}constructor(t,e,i,s,r,o,a,l,c,h,d,u,f,p,y,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,e,i,s,r,o,a,l,c,h,d,u,f,p,y,g)}set(t,e,i,s,r,o,a,l,c,h,d,u,f,p,y,g){let m=this.elements;return m[0]=t,m[4]=e,m[8]=i,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=d,m[14]=u,m[3]=f,m[7]=p,m[11]=y,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(t){let e=this.elements,i=t.elements;return e[0]=i[0],e[1]=i[1],e[2]=i[2],e[3]=i[3],e[4]=i[4],e[5]=i[5],e[6]=i[6],e[7]=i[7],e[8]=i[8],e[9]=i[9],e[10]=i[10],e[11]=i[11],e[12]=i[12],e[13]=i[13],e[14]=i[14],e[15]=i[15],this}copyPosition(t){let e=this.elements,i=t.elements;return e[12]=i[12],e[13]=i[13],e[14]=i[14],this}setFromMatrix3(t){let e=t.elements;return this.set(e[0],e[3],e[6],0,e[1],e[4],e[7],0,e[2],e[5],e[8],0,0,0,0,1),this}extractBasis(t,e,i){return this.determinantAffine()===0?(t.set(1,0,0),e.set(0,1,0),i.set(0,0,1),this):(t.setFromMatrixColumn(this,0),e.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(t,e,i){return this.set(t.x,e.x,i.x,0,t.y,e.y,i.y,0,t.z,e.z,i.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let e=this.elements,i=t.elements,s=1/Qn.setFromMatrixColumn(t,0).length(),r=1/Qn.setFromMatrixColumn(t,1).length(),o=1/Qn.setFromMatrixColumn(t,2).length();return e[0]=i[0]*s,e[1]=i[1]*s,e[2]=i[2]*s,e[3]=0,e[4]=i[4]*r,e[5]=i[5]*r,e[6]=i[6]*r,e[7]=0,e[8]=i[8]*o,e[9]=i[9]*o,e[10]=i[10]*o,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromEuler(t){let e=this.elements,i=t.x,s=t.y,r=t.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),d=Math.sin(r);if(t.order==="XYZ"){let u=o*h,f=o*d,p=a*h,y=a*d;e[0]=l*h,e[4]=-l*d,e[8]=c,e[1]=f+p*c,e[5]=u-y*c,e[9]=-a*l,e[2]=y-u*c,e[6]=p+f*c,e[10]=o*l}else if(t.order==="YXZ"){let u=l*h,f=l*d,p=c*h,y=c*d;e[0]=u+y*a,e[4]=p*a-f,e[8]=o*c,e[1]=o*d,e[5]=o*h,e[9]=-a,e[2]=f*a-p,e[6]=y+u*a,e[10]=o*l}else if(t.order==="ZXY"){let u=l*h,f=l*d,p=c*h,y=c*d;e[0]=u-y*a,e[4]=-o*d,e[8]=p+f*a,e[1]=f+p*a,e[5]=o*h,e[9]=y-u*a,e[2]=-o*c,e[6]=a,e[10]=o*l}else if(t.order==="ZYX"){let u=o*h,f=o*d,p=a*h,y=a*d;e[0]=l*h,e[4]=p*c-f,e[8]=u*c+y,e[1]=l*d,e[5]=y*c+u,e[9]=f*c-p,e[2]=-c,e[6]=a*l,e[10]=o*l}else if(t.order==="YZX"){let u=o*l,f=o*c,p=a*l,y=a*c;e[0]=l*h,e[4]=y-u*d,e[8]=p*d+f,e[1]=d,e[5]=o*h,e[9]=-a*h,e[2]=-c*h,e[6]=f*d+p,e[10]=u-y*d}else if(t.order==="XZY"){let u=o*l,f=o*c,p=a*l,y=a*c;e[0]=l*h,e[4]=-d,e[8]=c*h,e[1]=u*d+y,e[5]=o*h,e[9]=f*d-p,e[2]=p*d-f,e[6]=a*h,e[10]=y*d+u}return e[3]=0,e[7]=0,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromQuaternion(t){return this.compose(Km,t,Jm)}lookAt(t,e,i){let s=this.elements;return ri.subVectors(t,e),ri.lengthSq()===0&&(ri.z=1),ri.normalize(),on.crossVectors(i,ri),on.lengthSq()===0&&(Math.abs(i.z)===1?ri.x+=1e-4:ri.z+=1e-4,ri.normalize(),on.crossVectors(i,ri)),on.normalize(),ro.crossVectors(ri,on),s[0]=on.x,s[4]=ro.x,s[8]=ri.x,s[1]=on.y,s[5]=ro.y,s[9]=ri.y,s[2]=on.z,s[6]=ro.z,s[10]=ri.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let i=t.elements,s=e.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],d=i[5],u=i[9],f=i[13],p=i[2],y=i[6],g=i[10],m=i[14],b=i[3],A=i[7],M=i[11],T=i[15],E=s[0],_=s[4],S=s[8],O=s[12],P=s[1],D=s[5],k=s[9],X=s[13],R=s[2],W=s[6],$=s[10],H=s[14],nt=s[3],Y=s[7],tt=s[11],et=s[15];return r[0]=o*E+a*P+l*R+c*nt,r[4]=o*_+a*D+l*W+c*Y,r[8]=o*S+a*k+l*$+c*tt,r[12]=o*O+a*X+l*H+c*et,r[1]=h*E+d*P+u*R+f*nt,r[5]=h*_+d*D+u*W+f*Y,r[9]=h*S+d*k+u*$+f*tt,r[13]=h*O+d*X+u*H+f*et,r[2]=p*E+y*P+g*R+m*nt,r[6]=p*_+y*D+g*W+m*Y,r[10]=p*S+y*k+g*$+m*tt,r[14]=p*O+y*X+g*H+m*et,r[3]=b*E+A*P+M*R+T*nt,r[7]=b*_+A*D+M*W+T*Y,r[11]=b*S+A*k+M*$+T*tt,r[15]=b*O+A*X+M*H+T*et,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[4]*=t,e[8]*=t,e[12]*=t,e[1]*=t,e[5]*=t,e[9]*=t,e[13]*=t,e[2]*=t,e[6]*=t,e[10]*=t,e[14]*=t,e[3]*=t,e[7]*=t,e[11]*=t,e[15]*=t,this}determinant(){let t=this.elements,e=t[0],i=t[4],s=t[8],r=t[12],o=t[1],a=t[5],l=t[9],c=t[13],h=t[2],d=t[6],u=t[10],f=t[14],p=t[3],y=t[7],g=t[11],m=t[15],b=l*f-c*u,A=a*f-c*d,M=a*u-l*d,T=o*f-c*h,E=o*u-l*h,_=o*d-a*h;return e*(y*b-g*A+m*M)-i*(p*b-g*T+m*E)+s*(p*A-y*T+m*_)-r*(p*M-y*E+g*_)}determinantAffine(){let t=this.elements,e=t[0],i=t[4],s=t[8],r=t[1],o=t[5],a=t[9],l=t[2],c=t[6],h=t[10];return e*(o*h-a*c)-i*(r*h-a*l)+s*(r*c-o*l)}transpose(){let t=this.elements,e;return e=t[1],t[1]=t[4],t[4]=e,e=t[2],t[2]=t[8],t[8]=e,e=t[6],t[6]=t[9],t[9]=e,e=t[3],t[3]=t[12],t[12]=e,e=t[7],t[7]=t[13],t[13]=e,e=t[11],t[11]=t[14],t[14]=e,this}setPosition(t,e,i){let s=this.elements;return t.isVector3?(s[12]=t.x,s[13]=t.y,s[14]=t.z):(s[12]=t,s[13]=e,s[14]=i),this}invert(){let t=this.elements,e=t[0],i=t[1],s=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],d=t[9],u=t[10],f=t[11],p=t[12],y=t[13],g=t[14],m=t[15],b=e*a-i*o,A=e*l-s*o,M=e*c-r*o,T=i*l-s*a,E=i*c-r*a,_=s*c-r*l,S=h*y-d*p,O=h*g-u*p,P=h*m-f*p,D=d*g-u*y,k=d*m-f*y,X=u*m-f*g,R=b*X-A*k+M*D+T*P-E*O+_*S;if(R===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let W=1/R;return t[0]=(a*X-l*k+c*D)*W,t[1]=(s*k-i*X-r*D)*W,t[2]=(y*_-g*E+m*T)*W,t[3]=(u*E-d*_-f*T)*W,t[4]=(l*P-o*X-c*O)*W,t[5]=(e*X-s*P+r*O)*W,t[6]=(g*M-p*_-m*A)*W,t[7]=(h*_-u*M+f*A)*W,t[8]=(o*k-a*P+c*S)*W,t[9]=(i*P-e*k-r*S)*W,t[10]=(p*E-y*M+m*b)*W,t[11]=(d*M-h*E-f*b)*W,t[12]=(a*O-o*D-l*S)*W,t[13]=(e*D-i*O+s*S)*W,t[14]=(y*A-p*T-g*b)*W,t[15]=(h*T-d*A+u*b)*W,this}scale(t){let e=this.elements,i=t.x,s=t.y,r=t.z;return e[0]*=i,e[4]*=s,e[8]*=r,e[1]*=i,e[5]*=s,e[9]*=r,e[2]*=i,e[6]*=s,e[10]*=r,e[3]*=i,e[7]*=s,e[11]*=r,this}getMaxScaleOnAxis(){let t=this.elements,e=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],i=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],s=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(e,i,s))}makeTranslation(t,e,i){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,e,0,0,1,i,0,0,0,1),this}makeRotationX(t){let e=Math.cos(t),i=Math.sin(t);return this.set(1,0,0,0,0,e,-i,0,0,i,e,0,0,0,0,1),this}makeRotationY(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,0,i,0,0,1,0,0,-i,0,e,0,0,0,0,1),this}makeRotationZ(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,-i,0,0,i,e,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,e){let i=Math.cos(e),s=Math.sin(e),r=1-i,o=t.x,a=t.y,l=t.z,c=r*o,h=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+i,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(t,e,i){return this.set(t,0,0,0,0,e,0,0,0,0,i,0,0,0,0,1),this}makeShear(t,e,i,s,r,o){return this.set(1,i,r,0,t,1,o,0,e,s,1,0,0,0,0,1),this}compose(t,e,i){let s=this.elements,r=e._x,o=e._y,a=e._z,l=e._w,c=r+r,h=o+o,d=a+a,u=r*c,f=r*h,p=r*d,y=o*h,g=o*d,m=a*d,b=l*c,A=l*h,M=l*d,T=i.x,E=i.y,_=i.z;return s[0]=(1-(y+m))*T,s[1]=(f+M)*T,s[2]=(p-A)*T,s[3]=0,s[4]=(f-M)*E,s[5]=(1-(u+m))*E,s[6]=(g+b)*E,s[7]=0,s[8]=(p+A)*_,s[9]=(g-b)*_,s[10]=(1-(u+y))*_,s[11]=0,s[12]=t.x,s[13]=t.y,s[14]=t.z,s[15]=1,this}decompose(t,e,i){let s=this.elements;t.x=s[12],t.y=s[13],t.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),e.identity(),this;let o=Qn.set(s[0],s[1],s[2]).length(),a=Qn.set(s[4],s[5],s[6]).length(),l=Qn.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ei.copy(this);let c=1/o,h=1/a,d=1/l;return Ei.elements[0]*=c,Ei.elements[1]*=c,Ei.elements[2]*=c,Ei.elements[4]*=h,Ei.elements[5]*=h,Ei.elements[6]*=h,Ei.elements[8]*=d,Ei.elements[9]*=d,Ei.elements[10]*=d,e.setFromRotationMatrix(Ei),i.x=o,i.y=a,i.z=l,this}makePerspective(t,e,i,s,r,o,a=vi,l=!1){let c=this.elements,h=2*r/(e-t),d=2*r/(i-s),u=(e+t)/(e-t),f=(i+s)/(i-s),p,y;if(l)p=r/(o-r),y=o*r/(o-r);else if(a===vi)p=-(o+r)/(o-r),y=-2*o*r/(o-r);else if(a===dr)p=-o/(o-r),y=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=y,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(t,e,i,s,r,o,a=vi,l=!1){let c=this.elements,h=2/(e-t),d=2/(i-s),u=-(e+t)/(e-t),f=-(i+s)/(i-s),p,y;if(l)p=1/(o-r),y=o/(o-r);else if(a===vi)p=-2/(o-r),y=-(o+r)/(o-r);else if(a===dr)p=-1/(o-r),y=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=p,c[14]=y,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(t){let e=this.elements,i=t.elements;for(let s=0;s<16;s++)if(e[s]!==i[s])return!1;return!0}fromArray(t,e=0){for(let i=0;i<16;i++)this.elements[i]=t[i+e];return this}toArray(t=[],e=0){let i=this.elements;return t[e]=i[0],t[e+1]=i[1],t[e+2]=i[2],t[e+3]=i[3],t[e+4]=i[4],t[e+5]=i[5],t[e+6]=i[6],t[e+7]=i[7],t[e+8]=i[8],t[e+9]=i[9],t[e+10]=i[10],t[e+11]=i[11],t[e+12]=i[12],t[e+13]=i[13],t[e+14]=i[14],t[e+15]=i[15],t}},Qn=new L,Ei=new le,Km=new L(0,0,0),Jm=new L(1,1,1),on=new L,ro=new L,ri=new L,$u=new le,Zu=new je,dn=class n{constructor(t=0,e=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=e,this._z=i,this._order=s}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,e,i,s=this._order){return this._x=t,this._y=e,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,e=this._order,i=!0){let s=t.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],d=s[2],u=s[6],f=s[10];switch(e){case"XYZ":this._y=Math.asin(Xt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Xt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,r),this._z=0);break;case"ZXY":this._x=Math.asin(Xt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Xt(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Xt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Xt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:It("Euler: .setFromRotationMatrix() encountered an unknown order: "+e)}return this._order=e,i===!0&&this._onChangeCallback(),this}setFromQuaternion(t,e,i){return $u.makeRotationFromQuaternion(t),this.setFromRotationMatrix($u,e,i)}setFromVector3(t,e=this._order){return this.set(t.x,t.y,t.z,e)}reorder(t){return Zu.setFromEuler(this),this.setFromQuaternion(Zu,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};dn.DEFAULT_ORDER="XYZ";var gr=class{constructor(){this.mask=1}set(t){this.mask=(1<<t|0)>>>0}enable(t){this.mask|=1<<t|0}enableAll(){this.mask=-1}toggle(t){this.mask^=1<<t|0}disable(t){this.mask&=~(1<<t|0)}disableAll(){this.mask=0}test(t){return(this.mask&t.mask)!==0}isEnabled(t){return(this.mask&(1<<t|0))!==0}},jm=0,Ku=new L,ts=new je,Gi=new le,oo=new L,ir=new L,Qm=new L,tg=new je,Ju=new L(1,0,0),ju=new L(0,1,0),Qu=new L(0,0,1),td={type:"added"},eg={type:"removed"},es={type:"childadded",child:null},yc={type:"childremoved",child:null},yi=class n extends Ci{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:jm++}),this.uuid=bn(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let t=new L,e=new dn,i=new je,s=new L(1,1,1);function r(){i.setFromEuler(e,!1)}function o(){e.setFromQuaternion(i,void 0,!1)}e._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:e},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new le},normalMatrix:{value:new Lt}}),this.matrix=new le,this.matrixWorld=new le,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new gr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,e){this.quaternion.setFromAxisAngle(t,e)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,e){return ts.setFromAxisAngle(t,e),this.quaternion.multiply(ts),this}rotateOnWorldAxis(t,e){return ts.setFromAxisAngle(t,e),this.quaternion.premultiply(ts),this}rotateX(t){return this.rotateOnAxis(Ju,t)}rotateY(t){return this.rotateOnAxis(ju,t)}rotateZ(t){return this.rotateOnAxis(Qu,t)}translateOnAxis(t,e){return Ku.copy(t).applyQuaternion(this.quaternion),this.position.add(Ku.multiplyScalar(e)),this}translateX(t){return this.translateOnAxis(Ju,t)}translateY(t){return this.translateOnAxis(ju,t)}translateZ(t){return this.translateOnAxis(Qu,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(Gi.copy(this.matrixWorld).invert())}lookAt(t,e,i){t.isVector3?oo.copy(t):oo.set(t,e,i);let s=this.parent;this.updateWorldMatrix(!0,!1),ir.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Gi.lookAt(ir,oo,this.up):Gi.lookAt(oo,ir,this.up),this.quaternion.setFromRotationMatrix(Gi),s&&(Gi.extractRotation(s.matrixWorld),ts.setFromRotationMatrix(Gi),this.quaternion.premultiply(ts.invert()))}add(t){if(arguments.length>1){for(let e=0;e<arguments.length;e++)this.add(arguments[e]);return this}return t===this?(Nt("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(td),es.child=t,this.dispatchEvent(es),es.child=null):Nt("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let e=this.children.indexOf(t);return e!==-1&&(t.parent=null,this.children.splice(e,1),t.dispatchEvent(eg),yc.child=t,this.dispatchEvent(yc),yc.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),Gi.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),Gi.multiply(t.parent.matrixWorld)),t.applyMatrix4(Gi),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(td),es.child=t,this.dispatchEvent(es),es.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,e){if(this[t]===e)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(t,e);if(o!==void 0)return o}}getObjectsByProperty(t,e,i=[]){this[t]===e&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(t,e,i);return i}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ir,t,Qm),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ir,tg,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let e=this.matrixWorld.elements;return t.set(e[8],e[9],e[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let e=this.children;for(let i=0,s=e.length;i<s;i++)e[i].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let e=this.children;for(let i=0,s=e.length;i<s;i++)e[i].traverseVisible(t)}traverseAncestors(t){let e=this.parent;e!==null&&(t(e),e.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let e=t.x,i=t.y,s=t.z,r=this.matrix.elements;r[12]+=e-r[0]*e-r[4]*i-r[8]*s,r[13]+=i-r[1]*e-r[5]*i-r[9]*s,r[14]+=s-r[2]*e-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let e=this.children;for(let i=0,s=e.length;i<s;i++)e[i].updateMatrixWorld(t)}updateWorldMatrix(t,e,i=!1){let s=this.parent;if(t===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),e===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(t){let e=t===void 0||typeof t=="string",i={};e&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(t),s.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(t)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(t.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let d=l[c];r(t.shapes,d)}else r(t.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(t.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(t.materials,this.material[l]));s.material=a}else s.material=r(t.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(t).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(t.animations,l))}}if(e){let a=o(t.geometries),l=o(t.materials),c=o(t.textures),h=o(t.images),d=o(t.shapes),u=o(t.skeletons),f=o(t.animations),p=o(t.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),d.length>0&&(i.shapes=d),u.length>0&&(i.skeletons=u),f.length>0&&(i.animations=f),p.length>0&&(i.nodes=p)}return i.object=s,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(t){return new this.constructor().copy(this,t)}copy(t,e=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),e===!0)for(let i=0;i<t.children.length;i++){let s=t.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};yi.DEFAULT_UP=new L(0,1,0);yi.DEFAULT_MATRIX_AUTO_UPDATE=!0;yi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var qi=class extends yi{constructor(){super(),this.isGroup=!0,this.type="Group"}},ig={type:"move"},xs=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new qi,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new qi,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new qi,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(t){return this._targetRay!==null&&this._targetRay.dispatchEvent(t),this._grip!==null&&this._grip.dispatchEvent(t),this._hand!==null&&this._hand.dispatchEvent(t),this}connect(t){if(t&&t.hand){let e=this._hand;if(e)for(let i of t.hand.values())this._getHandJoint(e,i)}return this.dispatchEvent({type:"connected",data:t}),this}disconnect(t){return this.dispatchEvent({type:"disconnected",data:t}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(t,e,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(t&&e.session.visibilityState!=="visible-blurred"){if(c&&t.hand){o=!0;for(let y of t.hand.values()){let g=e.getJointPose(y,i),m=this._getHandJoint(c,y);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}let h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),f=.02,p=.005;c.inputState.pinching&&u>f+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:t.handedness,target:this})):!c.inputState.pinching&&u<=f-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:t.handedness,target:this}))}else l!==null&&t.gripSpace&&(r=e.getPose(t.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:t,target:this})));a!==null&&(s=e.getPose(t.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(ig)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(t,e){if(t.joints[e.jointName]===void 0){let i=new qi;i.matrixAutoUpdate=!1,i.visible=!1,t.joints[e.jointName]=i,t.add(i)}return t.joints[e.jointName]}},qd={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},an={h:0,s:0,l:0},ao={h:0,s:0,l:0};function bc(n,t,e){return e<0&&(e+=1),e>1&&(e-=1),e<1/6?n+(t-n)*6*e:e<1/2?t:e<2/3?n+(t-n)*6*(2/3-e):n}var Dt=class{constructor(t,e,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(t,e,i)}set(t,e,i){if(e===void 0&&i===void 0){let s=t;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(t,e,i);return this}setScalar(t){return this.r=t,this.g=t,this.b=t,this}setHex(t,e=ai){return t=Math.floor(t),this.r=(t>>16&255)/255,this.g=(t>>8&255)/255,this.b=(t&255)/255,Zt.colorSpaceToWorking(this,e),this}setRGB(t,e,i,s=Zt.workingColorSpace){return this.r=t,this.g=e,this.b=i,Zt.colorSpaceToWorking(this,s),this}setHSL(t,e,i,s=Zt.workingColorSpace){if(t=ph(t,1),e=Xt(e,0,1),i=Xt(i,0,1),e===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+e):i+e-i*e,o=2*i-r;this.r=bc(o,r,t+1/3),this.g=bc(o,r,t),this.b=bc(o,r,t-1/3)}return Zt.colorSpaceToWorking(this,s),this}setStyle(t,e=ai){function i(r){r!==void 0&&parseFloat(r)<1&&It("Color: Alpha component of "+t+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(t)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,e);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,e);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,e);break;default:It("Color: Unknown color model "+t)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(t)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,e);if(o===6)return this.setHex(parseInt(r,16),e);It("Color: Invalid hex color "+t)}else if(t&&t.length>0)return this.setColorName(t,e);return this}setColorName(t,e=ai){let i=qd[t.toLowerCase()];return i!==void 0?this.setHex(i,e):It("Color: Unknown color "+t),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(t){return this.r=t.r,this.g=t.g,this.b=t.b,this}copySRGBToLinear(t){return this.r=Yi(t.r),this.g=Yi(t.g),this.b=Yi(t.b),this}copyLinearToSRGB(t){return this.r=ds(t.r),this.g=ds(t.g),this.b=ds(t.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(t=ai){return Zt.workingToColorSpace(Xe.copy(this),t),Math.round(Xt(Xe.r*255,0,255))*65536+Math.round(Xt(Xe.g*255,0,255))*256+Math.round(Xt(Xe.b*255,0,255))}getHexString(t=ai){return("000000"+this.getHex(t).toString(16)).slice(-6)}getHSL(t,e=Zt.workingColorSpace){Zt.workingToColorSpace(Xe.copy(this),e);let i=Xe.r,s=Xe.g,r=Xe.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=h<=.5?d/(o+a):d/(2-o-a),o){case i:l=(s-r)/d+(s<r?6:0);break;case s:l=(r-i)/d+2;break;case r:l=(i-s)/d+4;break}l/=6}return t.h=l,t.s=c,t.l=h,t}getRGB(t,e=Zt.workingColorSpace){return Zt.workingToColorSpace(Xe.copy(this),e),t.r=Xe.r,t.g=Xe.g,t.b=Xe.b,t}getStyle(t=ai){Zt.workingToColorSpace(Xe.copy(this),t);let e=Xe.r,i=Xe.g,s=Xe.b;return t!==ai?`color(${t} ${e.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(e*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(t,e,i){return this.getHSL(an),this.setHSL(an.h+t,an.s+e,an.l+i)}add(t){return this.r+=t.r,this.g+=t.g,this.b+=t.b,this}addColors(t,e){return this.r=t.r+e.r,this.g=t.g+e.g,this.b=t.b+e.b,this}addScalar(t){return this.r+=t,this.g+=t,this.b+=t,this}sub(t){return this.r=Math.max(0,this.r-t.r),this.g=Math.max(0,this.g-t.g),this.b=Math.max(0,this.b-t.b),this}multiply(t){return this.r*=t.r,this.g*=t.g,this.b*=t.b,this}multiplyScalar(t){return this.r*=t,this.g*=t,this.b*=t,this}lerp(t,e){return this.r+=(t.r-this.r)*e,this.g+=(t.g-this.g)*e,this.b+=(t.b-this.b)*e,this}lerpColors(t,e,i){return this.r=t.r+(e.r-t.r)*i,this.g=t.g+(e.g-t.g)*i,this.b=t.b+(e.b-t.b)*i,this}lerpHSL(t,e){this.getHSL(an),t.getHSL(ao);let i=lr(an.h,ao.h,e),s=lr(an.s,ao.s,e),r=lr(an.l,ao.l,e);return this.setHSL(i,s,r),this}setFromVector3(t){return this.r=t.x,this.g=t.y,this.b=t.z,this}applyMatrix3(t){let e=this.r,i=this.g,s=this.b,r=t.elements;return this.r=r[0]*e+r[3]*i+r[6]*s,this.g=r[1]*e+r[4]*i+r[7]*s,this.b=r[2]*e+r[5]*i+r[8]*s,this}equals(t){return t.r===this.r&&t.g===this.g&&t.b===this.b}fromArray(t,e=0){return this.r=t[e],this.g=t[e+1],this.b=t[e+2],this}toArray(t=[],e=0){return t[e]=this.r,t[e+1]=this.g,t[e+2]=this.b,t}fromBufferAttribute(t,e){return this.r=t.getX(e),this.g=t.getY(e),this.b=t.getZ(e),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Xe=new Dt;Dt.NAMES=qd;var Un=class extends yi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new dn,this.environmentIntensity=1,this.environmentRotation=new dn,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(t,e){return super.copy(t,e),this.background=t.background!==null?t.background.clone():null,this.environment=t.environment!==null?t.environment.clone():null,this.fog=t.fog!==null?t.fog.clone():null,this.backgroundBlurriness=t.backgroundBlurriness,this.backgroundIntensity=t.backgroundIntensity,this.backgroundRotation.copy(t.backgroundRotation),this.environmentIntensity=t.environmentIntensity,this.environmentRotation.copy(t.environmentRotation),this.overrideMaterial=t.overrideMaterial!==null?t.overrideMaterial.clone():null,this.matrixAutoUpdate=t.matrixAutoUpdate,this}toJSON(t){let e=super.toJSON(t);return this.fog!==null&&(e.object.fog=this.fog.toJSON()),e.object.backgroundBlurriness=this.backgroundBlurriness,e.object.backgroundIntensity=this.backgroundIntensity,e.object.backgroundRotation=this.backgroundRotation.toArray(),e.object.environmentIntensity=this.environmentIntensity,e.object.environmentRotation=this.environmentRotation.toArray(),e}},Ti=new L,Vi=new L,Sc=new L,Hi=new L,is=new L,ns=new L,ed=new L,Mc=new L,wc=new L,Ec=new L,Tc=new ne,Ac=new ne,Cc=new ne,un=class n{constructor(t=new L,e=new L,i=new L){this.a=t,this.b=e,this.c=i}static getNormal(t,e,i,s){s.subVectors(i,e),Ti.subVectors(t,e),s.cross(Ti);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(t,e,i,s,r){Ti.subVectors(s,e),Vi.subVectors(i,e),Sc.subVectors(t,e);let o=Ti.dot(Ti),a=Ti.dot(Vi),l=Ti.dot(Sc),c=Vi.dot(Vi),h=Vi.dot(Sc),d=o*c-a*a;if(d===0)return r.set(0,0,0),null;let u=1/d,f=(c*l-a*h)*u,p=(o*h-a*l)*u;return r.set(1-f-p,p,f)}static containsPoint(t,e,i,s){return this.getBarycoord(t,e,i,s,Hi)===null?!1:Hi.x>=0&&Hi.y>=0&&Hi.x+Hi.y<=1}static getInterpolation(t,e,i,s,r,o,a,l){return this.getBarycoord(t,e,i,s,Hi)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Hi.x),l.addScaledVector(o,Hi.y),l.addScaledVector(a,Hi.z),l)}static getInterpolatedAttribute(t,e,i,s,r,o){return Tc.setScalar(0),Ac.setScalar(0),Cc.setScalar(0),Tc.fromBufferAttribute(t,e),Ac.fromBufferAttribute(t,i),Cc.fromBufferAttribute(t,s),o.setScalar(0),o.addScaledVector(Tc,r.x),o.addScaledVector(Ac,r.y),o.addScaledVector(Cc,r.z),o}static isFrontFacing(t,e,i,s){return Ti.subVectors(i,e),Vi.subVectors(t,e),Ti.cross(Vi).dot(s)<0}set(t,e,i){return this.a.copy(t),this.b.copy(e),this.c.copy(i),this}setFromPointsAndIndices(t,e,i,s){return this.a.copy(t[e]),this.b.copy(t[i]),this.c.copy(t[s]),this}setFromAttributeAndIndices(t,e,i,s){return this.a.fromBufferAttribute(t,e),this.b.fromBufferAttribute(t,i),this.c.fromBufferAttribute(t,s),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return Ti.subVectors(this.c,this.b),Vi.subVectors(this.a,this.b),Ti.cross(Vi).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return n.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,e){return n.getBarycoord(t,this.a,this.b,this.c,e)}getInterpolation(t,e,i,s,r){return n.getInterpolation(t,this.a,this.b,this.c,e,i,s,r)}containsPoint(t){return n.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return n.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,e){let i=this.a,s=this.b,r=this.c,o,a;is.subVectors(s,i),ns.subVectors(r,i),Mc.subVectors(t,i);let l=is.dot(Mc),c=ns.dot(Mc);if(l<=0&&c<=0)return e.copy(i);wc.subVectors(t,s);let h=is.dot(wc),d=ns.dot(wc);if(h>=0&&d<=h)return e.copy(s);let u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),e.copy(i).addScaledVector(is,o);Ec.subVectors(t,r);let f=is.dot(Ec),p=ns.dot(Ec);if(p>=0&&f<=p)return e.copy(r);let y=f*c-l*p;if(y<=0&&c>=0&&p<=0)return a=c/(c-p),e.copy(i).addScaledVector(ns,a);let g=h*p-f*d;if(g<=0&&d-h>=0&&f-p>=0)return ed.subVectors(r,s),a=(d-h)/(d-h+(f-p)),e.copy(s).addScaledVector(ed,a);let m=1/(g+y+u);return o=y*m,a=u*m,e.copy(i).addScaledVector(is,o).addScaledVector(ns,a)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},fn=class{constructor(t=new L(1/0,1/0,1/0),e=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=t,this.max=e}set(t,e){return this.min.copy(t),this.max.copy(e),this}setFromArray(t){this.makeEmpty();for(let e=0,i=t.length;e<i;e+=3)this.expandByPoint(Ai.fromArray(t,e));return this}setFromBufferAttribute(t){this.makeEmpty();for(let e=0,i=t.count;e<i;e++)this.expandByPoint(Ai.fromBufferAttribute(t,e));return this}setFromPoints(t){this.makeEmpty();for(let e=0,i=t.length;e<i;e++)this.expandByPoint(t[e]);return this}setFromCenterAndSize(t,e){let i=Ai.copy(e).multiplyScalar(.5);return this.min.copy(t).sub(i),this.max.copy(t).add(i),this}setFromObject(t,e=!1){return this.makeEmpty(),this.expandByObject(t,e)}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(t){return this.isEmpty()?t.set(0,0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}expandByObject(t,e=!1){t.updateWorldMatrix(!1,!1);let i=t.geometry;if(i!==void 0){let r=i.getAttribute("position");if(e===!0&&r!==void 0&&t.isInstancedMesh!==!0&&t.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)t.isMesh===!0?t.getVertexPosition(o,Ai):Ai.fromBufferAttribute(r,o),Ai.applyMatrix4(t.matrixWorld),this.expandByPoint(Ai);else t.boundingBox!==void 0?(t.boundingBox===null&&t.computeBoundingBox(),lo.copy(t.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),lo.copy(i.boundingBox)),lo.applyMatrix4(t.matrixWorld),this.union(lo)}let s=t.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],e);return this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y&&t.z>=this.min.z&&t.z<=this.max.z}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y&&this.min.z<=t.min.z&&t.max.z<=this.max.z}getParameter(t,e){return e.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y),(t.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y&&t.max.z>=this.min.z&&t.min.z<=this.max.z}intersectsSphere(t){return this.clampPoint(t.center,Ai),Ai.distanceToSquared(t.center)<=t.radius*t.radius}intersectsPlane(t){let e,i;return t.normal.x>0?(e=t.normal.x*this.min.x,i=t.normal.x*this.max.x):(e=t.normal.x*this.max.x,i=t.normal.x*this.min.x),t.normal.y>0?(e+=t.normal.y*this.min.y,i+=t.normal.y*this.max.y):(e+=t.normal.y*this.max.y,i+=t.normal.y*this.min.y),t.normal.z>0?(e+=t.normal.z*this.min.z,i+=t.normal.z*this.max.z):(e+=t.normal.z*this.max.z,i+=t.normal.z*this.min.z),e<=-t.constant&&i>=-t.constant}intersectsTriangle(t){if(this.isEmpty())return!1;this.getCenter(nr),co.subVectors(this.max,nr),ss.subVectors(t.a,nr),rs.subVectors(t.b,nr),os.subVectors(t.c,nr),ln.subVectors(rs,ss),cn.subVectors(os,rs),Pn.subVectors(ss,os);let e=[0,-ln.z,ln.y,0,-cn.z,cn.y,0,-Pn.z,Pn.y,ln.z,0,-ln.x,cn.z,0,-cn.x,Pn.z,0,-Pn.x,-ln.y,ln.x,0,-cn.y,cn.x,0,-Pn.y,Pn.x,0];return!Rc(e,ss,rs,os,co)||(e=[1,0,0,0,1,0,0,0,1],!Rc(e,ss,rs,os,co))?!1:(ho.crossVectors(ln,cn),e=[ho.x,ho.y,ho.z],Rc(e,ss,rs,os,co))}clampPoint(t,e){return e.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,Ai).distanceTo(t)}getBoundingSphere(t){return this.isEmpty()?t.makeEmpty():(this.getCenter(t.center),t.radius=this.getSize(Ai).length()*.5),t}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}applyMatrix4(t){return this.isEmpty()?this:(Wi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(t),Wi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(t),Wi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(t),Wi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(t),Wi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(t),Wi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(t),Wi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(t),Wi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(t),this.setFromPoints(Wi),this)}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(t){return this.min.fromArray(t.min),this.max.fromArray(t.max),this}},Wi=[new L,new L,new L,new L,new L,new L,new L,new L],Ai=new L,lo=new fn,ss=new L,rs=new L,os=new L,ln=new L,cn=new L,Pn=new L,nr=new L,co=new L,ho=new L,Ln=new L;function Rc(n,t,e,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){Ln.fromArray(n,r);let a=s.x*Math.abs(Ln.x)+s.y*Math.abs(Ln.y)+s.z*Math.abs(Ln.z),l=t.dot(Ln),c=e.dot(Ln),h=i.dot(Ln);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var ve=new L,uo=new Et,ng=0,ke=class extends Ci{constructor(t,e,i=!1){if(super(),Array.isArray(t))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:ng++}),this.name="",this.array=t,this.itemSize=e,this.count=t!==void 0?t.length/e:0,this.normalized=i,this.usage=dh,this.updateRanges=[],this.gpuType=Pi,this.version=0,this._normalizationScale=t!==void 0?Ga(t):void 0}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.name=t.name,this.array=new t.array.constructor(t.array),this.itemSize=t.itemSize,this.count=t.count,this.normalized=t.normalized,this.usage=t.usage,this.gpuType=t.gpuType,this._normalizationScale=t._normalizationScale,this}copyAt(t,e,i){t*=this.itemSize,i*=e.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[t+s]=e.array[i+s];return this}copyArray(t){return this.array.set(t),this}applyMatrix3(t){if(this.itemSize===2)for(let e=0,i=this.count;e<i;e++)uo.fromBufferAttribute(this,e),uo.applyMatrix3(t),this.setXY(e,uo.x,uo.y);else if(this.itemSize===3)for(let e=0,i=this.count;e<i;e++)ve.fromBufferAttribute(this,e),ve.applyMatrix3(t),this.setXYZ(e,ve.x,ve.y,ve.z);return this}applyMatrix4(t){for(let e=0,i=this.count;e<i;e++)ve.fromBufferAttribute(this,e),ve.applyMatrix4(t),this.setXYZ(e,ve.x,ve.y,ve.z);return this}applyNormalMatrix(t){for(let e=0,i=this.count;e<i;e++)ve.fromBufferAttribute(this,e),ve.applyNormalMatrix(t),this.setXYZ(e,ve.x,ve.y,ve.z);return this}transformDirection(t){for(let e=0,i=this.count;e<i;e++)ve.fromBufferAttribute(this,e),ve.transformDirection(t),this.setXYZ(e,ve.x,ve.y,ve.z);return this}set(t,e=0){return this.array.set(t,e),this}getComponent(t,e){let i=this.array[t*this.itemSize+e];return this.normalized&&(i=this._denormalize(i)),i}setComponent(t,e,i){return this.normalized&&(i=this._normalize(i)),this.array[t*this.itemSize+e]=i,this}getX(t){let e=this.array[t*this.itemSize];return this.normalized&&(e=this._denormalize(e)),e}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize]=e,this}getY(t){let e=this.array[t*this.itemSize+1];return this.normalized&&(e=this._denormalize(e)),e}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+1]=e,this}getZ(t){let e=this.array[t*this.itemSize+2];return this.normalized&&(e=this._denormalize(e)),e}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+2]=e,this}getW(t){let e=this.array[t*this.itemSize+3];return this.normalized&&(e=this._denormalize(e)),e}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+3]=e,this}setXY(t,e,i){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i)),this.array[t+0]=e,this.array[t+1]=i,this}setXYZ(t,e,i,s){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s)),this.array[t+0]=e,this.array[t+1]=i,this.array[t+2]=s,this}setXYZW(t,e,i,s,r){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[t+0]=e,this.array[t+1]=i,this.array[t+2]=s,this.array[t+3]=r,this}onUpload(t){return this.onUploadCallback=t,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let t={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return t.name=this.name,t.usage=this.usage,t.gpuType=this.gpuType,t}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):gh(t,this.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):_h(t,this.array)}};var _r=class extends ke{constructor(t,e,i){super(new Uint16Array(t),e,i)}};var xr=class extends ke{constructor(t,e,i){super(new Uint32Array(t),e,i)}};var Te=class extends ke{constructor(t,e,i){super(new Float32Array(t),e,i)}},sg=new fn,sr=new L,Ic=new L,vs=class{constructor(t=new L,e=-1){this.isSphere=!0,this.center=t,this.radius=e}set(t,e){return this.center.copy(t),this.radius=e,this}setFromPoints(t,e){let i=this.center;e!==void 0?i.copy(e):sg.setFromPoints(t).getCenter(i);let s=0;for(let r=0,o=t.length;r<o;r++)s=Math.max(s,i.distanceToSquared(t[r]));return this.radius=Math.sqrt(s),this}copy(t){return this.center.copy(t.center),this.radius=t.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(t){return t.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(t){return t.distanceTo(this.center)-this.radius}intersectsSphere(t){let e=this.radius+t.radius;return t.center.distanceToSquared(this.center)<=e*e}intersectsBox(t){return t.intersectsSphere(this)}intersectsPlane(t){return Math.abs(t.distanceToPoint(this.center))<=this.radius}clampPoint(t,e){let i=this.center.distanceToSquared(t);return e.copy(t),i>this.radius*this.radius&&(e.sub(this.center).normalize(),e.multiplyScalar(this.radius).add(this.center)),e}getBoundingBox(t){return this.isEmpty()?(t.makeEmpty(),t):(t.set(this.center,this.center),t.expandByScalar(this.radius),t)}applyMatrix4(t){return this.center.applyMatrix4(t),this.radius=this.radius*t.getMaxScaleOnAxis(),this}translate(t){return this.center.add(t),this}expandByPoint(t){if(this.isEmpty())return this.center.copy(t),this.radius=0,this;sr.subVectors(t,this.center);let e=sr.lengthSq();if(e>this.radius*this.radius){let i=Math.sqrt(e),s=(i-this.radius)*.5;this.center.addScaledVector(sr,s/i),this.radius+=s}return this}union(t){return t.isEmpty()?this:this.isEmpty()?(this.copy(t),this):(this.center.equals(t.center)===!0?this.radius=Math.max(this.radius,t.radius):(Ic.subVectors(t.center,this.center).setLength(t.radius),this.expandByPoint(sr.copy(t.center).add(Ic)),this.expandByPoint(sr.copy(t.center).sub(Ic))),this)}equals(t){return t.center.equals(this.center)&&t.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(t){return this.radius=t.radius,this.center.fromArray(t.center),this}},rg=0,xi=new le,Pc=new yi,as=new L,oi=new fn,rr=new fn,Ne=new L,qe=class n extends Ci{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:rg++}),this.uuid=bn(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(Im(t)?xr:_r)(t,1):this.index=t,this}setIndirect(t,e=0){return this.indirect=t,this.indirectOffset=e,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,e){return this.attributes[t]=e,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,e,i=0){this.groups.push({start:t,count:e,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(t,e){this.drawRange.start=t,this.drawRange.count=e}applyMatrix4(t){let e=this.attributes.position;e!==void 0&&(e.applyMatrix4(t),e.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new Lt().getNormalMatrix(t);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(t),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return xi.makeRotationFromQuaternion(t),this.applyMatrix4(xi),this}rotateX(t){return xi.makeRotationX(t),this.applyMatrix4(xi),this}rotateY(t){return xi.makeRotationY(t),this.applyMatrix4(xi),this}rotateZ(t){return xi.makeRotationZ(t),this.applyMatrix4(xi),this}translate(t,e,i){return xi.makeTranslation(t,e,i),this.applyMatrix4(xi),this}scale(t,e,i){return xi.makeScale(t,e,i),this.applyMatrix4(xi),this}lookAt(t){return Pc.lookAt(t),Pc.updateMatrix(),this.applyMatrix4(Pc.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(as).negate(),this.translate(as.x,as.y,as.z),this}setFromPoints(t){let e=this.getAttribute("position");if(e===void 0){let i=[];for(let s=0,r=t.length;s<r;s++){let o=t[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Te(i,3))}else{let i=Math.min(t.length,e.count);for(let s=0;s<i;s++){let r=t[s];e.setXYZ(s,r.x,r.y,r.z||0)}t.length>e.count&&It("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),e.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new fn);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Nt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),e)for(let i=0,s=e.length;i<s;i++){let r=e[i];oi.setFromBufferAttribute(r),this.morphTargetsRelative?(Ne.addVectors(this.boundingBox.min,oi.min),this.boundingBox.expandByPoint(Ne),Ne.addVectors(this.boundingBox.max,oi.max),this.boundingBox.expandByPoint(Ne)):(this.boundingBox.expandByPoint(oi.min),this.boundingBox.expandByPoint(oi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Nt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new vs);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Nt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(t){let i=this.boundingSphere.center;if(oi.setFromBufferAttribute(t),e)for(let r=0,o=e.length;r<o;r++){let a=e[r];rr.setFromBufferAttribute(a),this.morphTargetsRelative?(Ne.addVectors(oi.min,rr.min),oi.expandByPoint(Ne),Ne.addVectors(oi.max,rr.max),oi.expandByPoint(Ne)):(oi.expandByPoint(rr.min),oi.expandByPoint(rr.max))}oi.getCenter(i);let s=0;for(let r=0,o=t.count;r<o;r++)Ne.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(Ne));if(e)for(let r=0,o=e.length;r<o;r++){let a=e[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Ne.fromBufferAttribute(a,c),l&&(as.fromBufferAttribute(t,c),Ne.add(as)),s=Math.max(s,i.distanceToSquared(Ne))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Nt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,e=this.attributes;if(t===null||e.position===void 0||e.normal===void 0||e.uv===void 0){Nt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=e.position,s=e.normal,r=e.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new ke(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let O=0;O<i.count;O++)a[O]=new L,l[O]=new L;let h=new L,d=new L,u=new L,f=new Et,p=new Et,y=new Et,g=new L,m=new L;function b(O,P,D){c[O]=c[P]=c[D]=1,h.fromBufferAttribute(i,O),d.fromBufferAttribute(i,P),u.fromBufferAttribute(i,D),f.fromBufferAttribute(r,O),p.fromBufferAttribute(r,P),y.fromBufferAttribute(r,D),d.sub(h),u.sub(h),p.sub(f),y.sub(f);let k=1/(p.x*y.y-y.x*p.y);isFinite(k)&&(g.copy(d).multiplyScalar(y.y).addScaledVector(u,-p.y).multiplyScalar(k),m.copy(u).multiplyScalar(p.x).addScaledVector(d,-y.x).multiplyScalar(k),a[O].add(g),a[P].add(g),a[D].add(g),l[O].add(m),l[P].add(m),l[D].add(m))}let A=this.groups;A.length===0&&(A=[{start:0,count:t.count}]);for(let O=0,P=A.length;O<P;++O){let D=A[O],k=D.start,X=D.count;for(let R=k,W=k+X;R<W;R+=3)b(t.getX(R+0),t.getX(R+1),t.getX(R+2))}let M=new L,T=new L,E=new L,_=new L;function S(O){E.fromBufferAttribute(s,O),_.copy(E);let P=a[O];M.copy(P),M.sub(E.multiplyScalar(E.dot(P))).normalize(),T.crossVectors(_,P);let k=T.dot(l[O])<0?-1:1;o.setXYZW(O,M.x,M.y,M.z,k)}for(let O=0,P=i.count;O<P;++O)c[O]&&S(O);this._transformed=!0}computeVertexNormals(){let t=this.index,e=this.getAttribute("position");if(e!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==e.count)i=new ke(new Float32Array(e.count*3),3),this.setAttribute("normal",i);else for(let u=0,f=i.count;u<f;u++)i.setXYZ(u,0,0,0);let s=new L,r=new L,o=new L,a=new L,l=new L,c=new L,h=new L,d=new L;if(t)for(let u=0,f=t.count;u<f;u+=3){let p=t.getX(u+0),y=t.getX(u+1),g=t.getX(u+2);s.fromBufferAttribute(e,p),r.fromBufferAttribute(e,y),o.fromBufferAttribute(e,g),h.subVectors(o,r),d.subVectors(s,r),h.cross(d),a.fromBufferAttribute(i,p),l.fromBufferAttribute(i,y),c.fromBufferAttribute(i,g),a.add(h),l.add(h),c.add(h),i.setXYZ(p,a.x,a.y,a.z),i.setXYZ(y,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let u=0,f=e.count;u<f;u+=3)s.fromBufferAttribute(e,u+0),r.fromBufferAttribute(e,u+1),o.fromBufferAttribute(e,u+2),h.subVectors(o,r),d.subVectors(s,r),h.cross(d),i.setXYZ(u+0,h.x,h.y,h.z),i.setXYZ(u+1,h.x,h.y,h.z),i.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let e=0,i=t.count;e<i;e++)Ne.fromBufferAttribute(t,e),Ne.normalize(),t.setXYZ(e,Ne.x,Ne.y,Ne.z)}toNonIndexed(){function t(a,l){let c=a.array,h=a.itemSize,d=a.normalized,u=new c.constructor(l.length*h),f=0,p=0;for(let y=0,g=l.length;y<g;y++){a.isInterleavedBufferAttribute?f=l[y]*a.data.stride+a.offset:f=l[y]*h;for(let m=0;m<h;m++)u[p++]=c[f++]}return new ke(u,h,d)}if(this.index===null)return It("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let e=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=t(l,i);e.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,d=c.length;h<d;h++){let u=c[h],f=t(u,i);l.push(f)}e.morphAttributes[a]=l}e.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];e.addGroup(c.start,c.count,c.materialIndex)}return e}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(t[c]=l[c]);return t}t.data={attributes:{}};let e=this.index;e!==null&&(t.data.index={type:e.array.constructor.name,array:Array.prototype.slice.call(e.array)});let i=this.attributes;for(let l in i){let c=i[l];t.data.attributes[l]=c.toJSON(t.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){let f=c[d];h.push(f.toJSON(t.data))}h.length>0&&(s[l]=h,r=!0)}r&&(t.data.morphAttributes=s,t.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(t.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(t.data.boundingSphere=a.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let e={};this.name=t.name;let i=t.index;i!==null&&this.setIndex(i.clone());let s=t.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(e))}let r=t.morphAttributes;for(let c in r){let h=[],d=r[c];for(let u=0,f=d.length;u<f;u++)h.push(d[u].clone(e));this.morphAttributes[c]=h}this.morphTargetsRelative=t.morphTargetsRelative;let o=t.groups;for(let c=0,h=o.length;c<h;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=t.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=t.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},ys=class{constructor(t,e){this.isInterleavedBuffer=!0,this.array=t,this.stride=e,this.count=t!==void 0?t.length/e:0,this.usage=dh,this.updateRanges=[],this.version=0,this.uuid=bn()}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.array=new t.array.constructor(t.array),this.count=t.count,this.stride=t.stride,this.usage=t.usage,this}copyAt(t,e,i){t*=this.stride,i*=e.stride;for(let s=0,r=this.stride;s<r;s++)this.array[t+s]=e.array[i+s];return this}set(t,e=0){return this.array.set(t,e),this}clone(t){t.arrayBuffers===void 0&&(t.arrayBuffers={});let e=id(this.array);t.arrayBuffers[e]===void 0&&(t.arrayBuffers[e]=this.array.slice(0).buffer);let i=new this.array.constructor(t.arrayBuffers[e]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(t){return this.onUploadCallback=t,this}toJSON(t){t.arrayBuffers===void 0&&(t.arrayBuffers={});let e=id(this.array);t.arrayBuffers[e]===void 0&&(t.arrayBuffers[e]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:e,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function id(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=bn()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var Ke=new L,bs=class n{constructor(t,e,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=t,this.itemSize=e,this.offset=i,this.normalized=s,this._normalizationScale=t!==void 0?Ga(t.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(t){this.data.needsUpdate=t}applyMatrix4(t){for(let e=0,i=this.data.count;e<i;e++)Ke.fromBufferAttribute(this,e),Ke.applyMatrix4(t),this.setXYZ(e,Ke.x,Ke.y,Ke.z);return this}applyNormalMatrix(t){for(let e=0,i=this.count;e<i;e++)Ke.fromBufferAttribute(this,e),Ke.applyNormalMatrix(t),this.setXYZ(e,Ke.x,Ke.y,Ke.z);return this}transformDirection(t){for(let e=0,i=this.count;e<i;e++)Ke.fromBufferAttribute(this,e),Ke.transformDirection(t),this.setXYZ(e,Ke.x,Ke.y,Ke.z);return this}getComponent(t,e){let i=this.array[t*this.data.stride+this.offset+e];return this.normalized&&(i=this._denormalize(i)),i}setComponent(t,e,i){return this.normalized&&(i=this._normalize(i)),this.data.array[t*this.data.stride+this.offset+e]=i,this}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset]=e,this}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset+1]=e,this}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset+2]=e,this}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset+3]=e,this}getX(t){let e=this.data.array[t*this.data.stride+this.offset];return this.normalized&&(e=this._denormalize(e)),e}getY(t){let e=this.data.array[t*this.data.stride+this.offset+1];return this.normalized&&(e=this._denormalize(e)),e}getZ(t){let e=this.data.array[t*this.data.stride+this.offset+2];return this.normalized&&(e=this._denormalize(e)),e}getW(t){let e=this.data.array[t*this.data.stride+this.offset+3];return this.normalized&&(e=this._denormalize(e)),e}setXY(t,e,i){return t=t*this.data.stride+this.offset,this.normalized&&(e=this._normalize(e),i=this._normalize(i)),this.data.array[t+0]=e,this.data.array[t+1]=i,this}setXYZ(t,e,i,s){return t=t*this.data.stride+this.offset,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s)),this.data.array[t+0]=e,this.data.array[t+1]=i,this.data.array[t+2]=s,this}setXYZW(t,e,i,s,r){return t=t*this.data.stride+this.offset,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[t+0]=e,this.data.array[t+1]=i,this.data.array[t+2]=s,this.data.array[t+3]=r,this}clone(t){if(t===void 0){pr("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let e=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)e.push(this.data.array[s+r])}return new ke(new this.array.constructor(e),this.itemSize,this.normalized)}else return t.interleavedBuffers===void 0&&(t.interleavedBuffers={}),t.interleavedBuffers[this.data.uuid]===void 0&&(t.interleavedBuffers[this.data.uuid]=this.data.clone(t)),new n(t.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(t){if(t===void 0){pr("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let e=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)e.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:e,normalized:this.normalized}}else return t.interleavedBuffers===void 0&&(t.interleavedBuffers={}),t.interleavedBuffers[this.data.uuid]===void 0&&(t.interleavedBuffers[this.data.uuid]=this.data.toJSON(t)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):gh(t,this.data.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):_h(t,this.data.array)}},Lc=new L,og=new L,ag=new Lt,li=class{constructor(t=new L(1,0,0),e=0){this.isPlane=!0,this.normal=t,this.constant=e}set(t,e){return this.normal.copy(t),this.constant=e,this}setComponents(t,e,i,s){return this.normal.set(t,e,i),this.constant=s,this}setFromNormalAndCoplanarPoint(t,e){return this.normal.copy(t),this.constant=-e.dot(this.normal),this}setFromCoplanarPoints(t,e,i){let s=Lc.subVectors(i,e).cross(og.subVectors(t,e)).normalize();return this.setFromNormalAndCoplanarPoint(s,t),this}copy(t){return this.normal.copy(t.normal),this.constant=t.constant,this}normalize(){let t=1/this.normal.length();return this.normal.multiplyScalar(t),this.constant*=t,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(t){return this.normal.dot(t)+this.constant}distanceToSphere(t){return this.distanceToPoint(t.center)-t.radius}projectPoint(t,e){return e.copy(t).addScaledVector(this.normal,-this.distanceToPoint(t))}intersectLine(t,e,i=!0){let s=t.delta(Lc),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(t.start)===0?e.copy(t.start):null;let o=-(t.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:e.copy(t.start).addScaledVector(s,o)}intersectsLine(t){let e=this.distanceToPoint(t.start),i=this.distanceToPoint(t.end);return e<0&&i>0||i<0&&e>0}intersectsBox(t){return t.intersectsPlane(this)}intersectsSphere(t){return t.intersectsPlane(this)}coplanarPoint(t){return t.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(t,e){let i=e||ag.getNormalMatrix(t),s=this.coplanarPoint(Lc).applyMatrix4(t),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(t){return this.constant-=t.dot(this.normal),this}equals(t){return t.normal.equals(this.normal)&&t.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(t){return this.normal.fromArray(t.normal),this.constant=t.constant,this}},lg=0,On=class extends Ci{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:lg++}),this.uuid=bn(),this.name="",this.type="Material",this.blending=Ps,this.side=vn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Xc,this.blendDst=Tr,this.blendEquation=Ri,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Dt(0,0,0),this.blendAlpha=0,this.depthFunc=fs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Od,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=us,this.stencilZFail=us,this.stencilZPass=us,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(t){this._alphaTest>0!=t>0&&this.version++,this._alphaTest=t}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(t){if(t!==void 0)for(let e in t){let i=t[e];if(i===void 0){It(`Material: parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){It(`Material: '${e}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[e]=i}}toJSON(t){let e=t===void 0||typeof t=="string";e&&(t={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(t).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(t).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(t).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(t).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(t).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(t).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(t).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(t).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(t).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(t).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(t).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(t).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(t).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(t).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(t).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(t).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(t).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(t).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(t).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(t).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(t).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(t).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(t).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(t).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(t).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(t).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(t).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(e){let r=s(t.textures),o=s(t.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(t,e){if(t.uuid!==void 0&&(this.uuid=t.uuid),t.name!==void 0&&(this.name=t.name),t.color!==void 0&&this.color!==void 0&&this.color.setHex(t.color),t.roughness!==void 0&&(this.roughness=t.roughness),t.metalness!==void 0&&(this.metalness=t.metalness),t.sheen!==void 0&&(this.sheen=t.sheen),t.sheenColor!==void 0&&(this.sheenColor=new Dt().setHex(t.sheenColor)),t.sheenRoughness!==void 0&&(this.sheenRoughness=t.sheenRoughness),t.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(t.emissive),t.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(t.specular),t.specularIntensity!==void 0&&(this.specularIntensity=t.specularIntensity),t.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(t.specularColor),t.shininess!==void 0&&(this.shininess=t.shininess),t.clearcoat!==void 0&&(this.clearcoat=t.clearcoat),t.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=t.clearcoatRoughness),t.diffuseRoughness!==void 0&&(this.diffuseRoughness=t.diffuseRoughness),t.dispersion!==void 0&&(this.dispersion=t.dispersion),t.retroreflectivity!==void 0&&(this.retroreflectivity=t.retroreflectivity),t.iridescence!==void 0&&(this.iridescence=t.iridescence),t.iridescenceIOR!==void 0&&(this.iridescenceIOR=t.iridescenceIOR),t.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum),t.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum),t.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=t.iridescenceThicknessRange[1]),t.transmission!==void 0&&(this.transmission=t.transmission),t.thickness!==void 0&&(this.thickness=t.thickness),t.attenuationDistance!==void 0&&(this.attenuationDistance=t.attenuationDistance),t.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(t.attenuationColor),t.anisotropy!==void 0&&(this.anisotropy=t.anisotropy),t.anisotropyRotation!==void 0&&(this.anisotropyRotation=t.anisotropyRotation),t.fog!==void 0&&(this.fog=t.fog),t.flatShading!==void 0&&(this.flatShading=t.flatShading),t.blending!==void 0&&(this.blending=t.blending),t.combine!==void 0&&(this.combine=t.combine),t.side!==void 0&&(this.side=t.side),t.shadowSide!==void 0&&(this.shadowSide=t.shadowSide),t.opacity!==void 0&&(this.opacity=t.opacity),t.transparent!==void 0&&(this.transparent=t.transparent),t.alphaTest!==void 0&&(this.alphaTest=t.alphaTest),t.alphaHash!==void 0&&(this.alphaHash=t.alphaHash),t.depthFunc!==void 0&&(this.depthFunc=t.depthFunc),t.depthTest!==void 0&&(this.depthTest=t.depthTest),t.depthWrite!==void 0&&(this.depthWrite=t.depthWrite),t.colorWrite!==void 0&&(this.colorWrite=t.colorWrite),t.clippingPlanes!==void 0&&(this.clippingPlanes=t.clippingPlanes.map(i=>new li().fromJSON(i))),t.clipIntersection!==void 0&&(this.clipIntersection=t.clipIntersection),t.clipShadows!==void 0&&(this.clipShadows=t.clipShadows),t.depthPacking!==void 0&&(this.depthPacking=t.depthPacking),t.blendSrc!==void 0&&(this.blendSrc=t.blendSrc),t.blendDst!==void 0&&(this.blendDst=t.blendDst),t.blendEquation!==void 0&&(this.blendEquation=t.blendEquation),t.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=t.blendSrcAlpha),t.blendDstAlpha!==void 0&&(this.blendDstAlpha=t.blendDstAlpha),t.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=t.blendEquationAlpha),t.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(t.blendColor),t.blendAlpha!==void 0&&(this.blendAlpha=t.blendAlpha),t.stencilWriteMask!==void 0&&(this.stencilWriteMask=t.stencilWriteMask),t.stencilFunc!==void 0&&(this.stencilFunc=t.stencilFunc),t.stencilRef!==void 0&&(this.stencilRef=t.stencilRef),t.stencilFuncMask!==void 0&&(this.stencilFuncMask=t.stencilFuncMask),t.stencilFail!==void 0&&(this.stencilFail=t.stencilFail),t.stencilZFail!==void 0&&(this.stencilZFail=t.stencilZFail),t.stencilZPass!==void 0&&(this.stencilZPass=t.stencilZPass),t.stencilWrite!==void 0&&(this.stencilWrite=t.stencilWrite),t.wireframe!==void 0&&(this.wireframe=t.wireframe),t.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=t.wireframeLinewidth),t.wireframeLinecap!==void 0&&(this.wireframeLinecap=t.wireframeLinecap),t.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=t.wireframeLinejoin),t.rotation!==void 0&&(this.rotation=t.rotation),t.linewidth!==void 0&&(this.linewidth=t.linewidth),t.linecap!==void 0&&(this.linecap=t.linecap),t.linejoin!==void 0&&(this.linejoin=t.linejoin),t.dashSize!==void 0&&(this.dashSize=t.dashSize),t.gapSize!==void 0&&(this.gapSize=t.gapSize),t.scale!==void 0&&(this.scale=t.scale),t.polygonOffset!==void 0&&(this.polygonOffset=t.polygonOffset),t.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=t.polygonOffsetFactor),t.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=t.polygonOffsetUnits),t.dithering!==void 0&&(this.dithering=t.dithering),t.alphaToCoverage!==void 0&&(this.alphaToCoverage=t.alphaToCoverage),t.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=t.premultipliedAlpha),t.forceSinglePass!==void 0&&(this.forceSinglePass=t.forceSinglePass),t.allowOverride!==void 0&&(this.allowOverride=t.allowOverride),t.visible!==void 0&&(this.visible=t.visible),t.toneMapped!==void 0&&(this.toneMapped=t.toneMapped),t.userData!==void 0&&(this.userData=t.userData),t.vertexColors!==void 0&&(typeof t.vertexColors=="number"?this.vertexColors=t.vertexColors>0:this.vertexColors=t.vertexColors),t.size!==void 0&&(this.size=t.size),t.sizeAttenuation!==void 0&&(this.sizeAttenuation=t.sizeAttenuation),t.map!==void 0&&(this.map=e[t.map]||null),t.matcap!==void 0&&(this.matcap=e[t.matcap]||null),t.alphaMap!==void 0&&(this.alphaMap=e[t.alphaMap]||null),t.bumpMap!==void 0&&(this.bumpMap=e[t.bumpMap]||null),t.bumpScale!==void 0&&(this.bumpScale=t.bumpScale),t.normalMap!==void 0&&(this.normalMap=e[t.normalMap]||null),t.normalMapType!==void 0&&(this.normalMapType=t.normalMapType),t.normalScale!==void 0){let i=t.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Et().fromArray(i)}return t.displacementMap!==void 0&&(this.displacementMap=e[t.displacementMap]||null),t.displacementScale!==void 0&&(this.displacementScale=t.displacementScale),t.displacementBias!==void 0&&(this.displacementBias=t.displacementBias),t.roughnessMap!==void 0&&(this.roughnessMap=e[t.roughnessMap]||null),t.metalnessMap!==void 0&&(this.metalnessMap=e[t.metalnessMap]||null),t.emissiveMap!==void 0&&(this.emissiveMap=e[t.emissiveMap]||null),t.emissiveIntensity!==void 0&&(this.emissiveIntensity=t.emissiveIntensity),t.specularMap!==void 0&&(this.specularMap=e[t.specularMap]||null),t.specularIntensityMap!==void 0&&(this.specularIntensityMap=e[t.specularIntensityMap]||null),t.specularColorMap!==void 0&&(this.specularColorMap=e[t.specularColorMap]||null),t.envMap!==void 0&&(this.envMap=e[t.envMap]||null),t.envMapRotation!==void 0&&this.envMapRotation.fromArray(t.envMapRotation),t.envMapIntensity!==void 0&&(this.envMapIntensity=t.envMapIntensity),t.reflectivity!==void 0&&(this.reflectivity=t.reflectivity),t.refractionRatio!==void 0&&(this.refractionRatio=t.refractionRatio),t.lightMap!==void 0&&(this.lightMap=e[t.lightMap]||null),t.lightMapIntensity!==void 0&&(this.lightMapIntensity=t.lightMapIntensity),t.aoMap!==void 0&&(this.aoMap=e[t.aoMap]||null),t.aoMapIntensity!==void 0&&(this.aoMapIntensity=t.aoMapIntensity),t.gradientMap!==void 0&&(this.gradientMap=e[t.gradientMap]||null),t.clearcoatMap!==void 0&&(this.clearcoatMap=e[t.clearcoatMap]||null),t.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=e[t.clearcoatRoughnessMap]||null),t.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=e[t.clearcoatNormalMap]||null),t.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Et().fromArray(t.clearcoatNormalScale)),t.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=e[t.diffuseRoughnessMap]||null),t.iridescenceMap!==void 0&&(this.iridescenceMap=e[t.iridescenceMap]||null),t.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=e[t.iridescenceThicknessMap]||null),t.transmissionMap!==void 0&&(this.transmissionMap=e[t.transmissionMap]||null),t.thicknessMap!==void 0&&(this.thicknessMap=e[t.thicknessMap]||null),t.anisotropyMap!==void 0&&(this.anisotropyMap=e[t.anisotropyMap]||null),t.sheenColorMap!==void 0&&(this.sheenColorMap=e[t.sheenColorMap]||null),t.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=e[t.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(t){this.name=t.name,this.blending=t.blending,this.side=t.side,this.vertexColors=t.vertexColors,this.opacity=t.opacity,this.transparent=t.transparent,this.blendSrc=t.blendSrc,this.blendDst=t.blendDst,this.blendEquation=t.blendEquation,this.blendSrcAlpha=t.blendSrcAlpha,this.blendDstAlpha=t.blendDstAlpha,this.blendEquationAlpha=t.blendEquationAlpha,this.blendColor.copy(t.blendColor),this.blendAlpha=t.blendAlpha,this.depthFunc=t.depthFunc,this.depthTest=t.depthTest,this.depthWrite=t.depthWrite,this.stencilWriteMask=t.stencilWriteMask,this.stencilFunc=t.stencilFunc,this.stencilRef=t.stencilRef,this.stencilFuncMask=t.stencilFuncMask,this.stencilFail=t.stencilFail,this.stencilZFail=t.stencilZFail,this.stencilZPass=t.stencilZPass,this.stencilWrite=t.stencilWrite;let e=t.clippingPlanes,i=null;if(e!==null){let s=e.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=e[r].clone()}return this.clippingPlanes=i,this.clipIntersection=t.clipIntersection,this.clipShadows=t.clipShadows,this.shadowSide=t.shadowSide,this.colorWrite=t.colorWrite,this.precision=t.precision,this.polygonOffset=t.polygonOffset,this.polygonOffsetFactor=t.polygonOffsetFactor,this.polygonOffsetUnits=t.polygonOffsetUnits,this.dithering=t.dithering,this.alphaTest=t.alphaTest,this.alphaHash=t.alphaHash,this.alphaToCoverage=t.alphaToCoverage,this.premultipliedAlpha=t.premultipliedAlpha,this.forceSinglePass=t.forceSinglePass,this.allowOverride=t.allowOverride,this.visible=t.visible,this.toneMapped=t.toneMapped,this.userData=JSON.parse(JSON.stringify(t.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(t){t===!0&&this.version++}};var Xi=new L,Nc=new L,fo=new L,po=new L,Ss=class{constructor(t=new L,e=new L(0,0,-1)){this.origin=t,this.direction=e}set(t,e){return this.origin.copy(t),this.direction.copy(e),this}copy(t){return this.origin.copy(t.origin),this.direction.copy(t.direction),this}at(t,e){return e.copy(this.origin).addScaledVector(this.direction,t)}lookAt(t){return this.direction.copy(t).sub(this.origin).normalize(),this}recast(t){return this.origin.copy(this.at(t,Xi)),this}closestPointToPoint(t,e){e.subVectors(t,this.origin);let i=e.dot(this.direction);return i<0?e.copy(this.origin):e.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(t){return Math.sqrt(this.distanceSqToPoint(t))}distanceSqToPoint(t){let e=Xi.subVectors(t,this.origin).dot(this.direction);return e<0?this.origin.distanceToSquared(t):(Xi.copy(this.origin).addScaledVector(this.direction,e),Xi.distanceToSquared(t))}distanceSqToSegment(t,e,i,s){Nc.copy(t).add(e).multiplyScalar(.5),fo.copy(e).sub(t).normalize(),po.copy(this.origin).sub(Nc);let r=t.distanceTo(e)*.5,o=-this.direction.dot(fo),a=po.dot(this.direction),l=-po.dot(fo),c=po.lengthSq(),h=Math.abs(1-o*o),d,u,f,p;if(h>0)if(d=o*l-a,u=o*a-l,p=r*h,d>=0)if(u>=-p)if(u<=p){let y=1/h;d*=y,u*=y,f=d*(d+o*u+2*a)+u*(o*d+u+2*l)+c}else u=r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u=-r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u<=-p?(d=Math.max(0,-(-o*r+a)),u=d>0?-r:Math.min(Math.max(-r,-l),r),f=-d*d+u*(u+2*l)+c):u<=p?(d=0,u=Math.min(Math.max(-r,-l),r),f=u*(u+2*l)+c):(d=Math.max(0,-(o*r+a)),u=d>0?r:Math.min(Math.max(-r,-l),r),f=-d*d+u*(u+2*l)+c);else u=o>0?-r:r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,d),s&&s.copy(Nc).addScaledVector(fo,u),f}intersectSphere(t,e){if(t.radius<0)return null;Xi.subVectors(t.center,this.origin);let i=Xi.dot(this.direction),s=Xi.dot(Xi)-i*i,r=t.radius*t.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,e):this.at(a,e)}intersectsSphere(t){return t.radius<0?!1:this.distanceSqToPoint(t.center)<=t.radius*t.radius}distanceToPlane(t){let e=t.normal.dot(this.direction);if(e===0)return t.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(t.normal)+t.constant)/e;return i>=0?i:null}intersectPlane(t,e){let i=this.distanceToPlane(t);return i===null?null:this.at(i,e)}intersectsPlane(t){let e=t.distanceToPoint(this.origin);return e===0||t.normal.dot(this.direction)*e<0}intersectBox(t,e){let i,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(i=(t.min.x-u.x)*c,s=(t.max.x-u.x)*c):(i=(t.max.x-u.x)*c,s=(t.min.x-u.x)*c),h>=0?(r=(t.min.y-u.y)*h,o=(t.max.y-u.y)*h):(r=(t.max.y-u.y)*h,o=(t.min.y-u.y)*h),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),d>=0?(a=(t.min.z-u.z)*d,l=(t.max.z-u.z)*d):(a=(t.max.z-u.z)*d,l=(t.min.z-u.z)*d),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,e)}intersectsBox(t){return this.intersectBox(t,Xi)!==null}intersectTriangle(t,e,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,d=t.x-o.x,u=t.y-o.y,f=t.z-o.z,p=e.x-o.x,y=e.y-o.y,g=e.z-o.z,m=i.x-o.x,b=i.y-o.y,A=i.z-o.z,M=Math.abs(l),T=Math.abs(c),E=Math.abs(h),_,S,O,P,D,k,X,R,W,$,H,nt;if(M>=T&&M>=E?(O=l,k=d,W=p,nt=m,l>=0?(_=c,S=h,P=u,D=f,X=y,R=g,$=b,H=A):(_=h,S=c,P=f,D=u,X=g,R=y,$=A,H=b)):T>=E?(O=c,k=u,W=y,nt=b,c>=0?(_=h,S=l,P=f,D=d,X=g,R=p,$=A,H=m):(_=l,S=h,P=d,D=f,X=p,R=g,$=m,H=A)):(O=h,k=f,W=g,nt=A,h>=0?(_=l,S=c,P=d,D=u,X=p,R=y,$=m,H=b):(_=c,S=l,P=u,D=d,X=y,R=p,$=b,H=m)),O===0)return null;let Y=_/O,tt=S/O,et=1/O,Mt=P-Y*k,Ot=D-tt*k,J=X-Y*W,gt=R-tt*W,yt=$-Y*nt,Ct=H-tt*nt,_t=yt*gt-Ct*J,kt=Mt*Ct-Ot*yt,ge=J*Ot-gt*Mt;if(s){if(_t<0||kt<0||ge<0)return null}else if((_t<0||kt<0||ge<0)&&(_t>0||kt>0||ge>0))return null;let Pt=_t+kt+ge;if(Pt===0)return null;let ee=et*(_t*k+kt*W+ge*nt);return(Pt>0?ee<0:ee>0)?null:this.at(ee/Pt,r)}applyMatrix4(t){return this.origin.applyMatrix4(t),this.direction.transformDirection(t),this}equals(t){return t.origin.equals(this.origin)&&t.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},ko=class extends On{constructor(t){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Dt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new dn,this.combine=qc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},nd=new le,Nn=new Ss,mo=new vs,sd=new L,go=new L,_o=new L,xo=new L,Dc=new L,vo=new L,rd=new L,yo=new L,ye=class extends yi{constructor(t=new qe,e=new ko){super(),this.isMesh=!0,this.type="Mesh",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}updateMorphTargets(){let e=this.geometry.morphAttributes,i=Object.keys(e);if(i.length>0){let s=e[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(t,e){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;e.fromBufferAttribute(s,t);let a=this.morphTargetInfluences;if(r&&a){vo.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],d=r[l];h!==0&&(Dc.fromBufferAttribute(d,t),o?vo.addScaledVector(Dc,h):vo.addScaledVector(Dc.sub(e),h))}e.add(vo)}return e}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),mo.copy(i.boundingSphere),mo.applyMatrix4(r),Nn.copy(t.ray).recast(t.near),!(mo.containsPoint(Nn.origin)===!1&&(Nn.intersectSphere(mo,sd)===null||Nn.origin.distanceToSquared(sd)>(t.far-t.near)**2))&&(nd.copy(r).invert(),Nn.copy(t.ray).applyMatrix4(nd),!(i.boundingBox!==null&&Nn.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(t,e,Nn)))}_computeIntersections(t,e,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,d=r.attributes.normal,u=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,y=u.length;p<y;p++){let g=u[p],m=o[g.materialIndex],b=Math.max(g.start,f.start),A=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let M=b,T=A;M<T;M+=3){let E=a.getX(M),_=a.getX(M+1),S=a.getX(M+2);s=bo(this,m,t,i,c,h,d,E,_,S),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=g.materialIndex,e.push(s))}}else{let p=Math.max(0,f.start),y=Math.min(a.count,f.start+f.count);for(let g=p,m=y;g<m;g+=3){let b=a.getX(g),A=a.getX(g+1),M=a.getX(g+2);s=bo(this,o,t,i,c,h,d,b,A,M),s&&(s.faceIndex=Math.floor(g/3),e.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let p=0,y=u.length;p<y;p++){let g=u[p],m=o[g.materialIndex],b=Math.max(g.start,f.start),A=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let M=b,T=A;M<T;M+=3){let E=M,_=M+1,S=M+2;s=bo(this,m,t,i,c,h,d,E,_,S),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=g.materialIndex,e.push(s))}}else{let p=Math.max(0,f.start),y=Math.min(l.count,f.start+f.count);for(let g=p,m=y;g<m;g+=3){let b=g,A=g+1,M=g+2;s=bo(this,o,t,i,c,h,d,b,A,M),s&&(s.faceIndex=Math.floor(g/3),e.push(s))}}}};function cg(n,t,e,i,s,r,o,a){let l;if(t.side===ze?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,t.side===vn,a),l===null)return null;yo.copy(a),yo.applyMatrix4(n.matrixWorld);let c=e.ray.origin.distanceTo(yo);return c<e.near||c>e.far?null:{distance:c,point:yo.clone(),object:n}}function bo(n,t,e,i,s,r,o,a,l,c){n.getVertexPosition(a,go),n.getVertexPosition(l,_o),n.getVertexPosition(c,xo);let h=cg(n,t,e,i,go,_o,xo,rd);if(h){let d=new L;un.getBarycoord(rd,go,_o,xo,d),s&&(h.uv=un.getInterpolatedAttribute(s,a,l,c,d,new Et)),r&&(h.uv1=un.getInterpolatedAttribute(r,a,l,c,d,new Et)),o&&(h.normal=un.getInterpolatedAttribute(o,a,l,c,d,new L),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let u={a,b:l,c,normal:new L,materialIndex:0};un.getNormal(go,_o,xo,u.normal),h.face=u,h.barycoord=d}return h}var Ms=class extends ei{constructor(t=null,e=1,i=1,s,r,o,a,l,c=De,h=De,d,u){super(null,o,a,l,c,h,s,r,d,u),this.isDataTexture=!0,this.image={data:t,width:e,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Dn=new vs,hg=new Et(.5,.5),So=new L,Fn=class{constructor(t=new li,e=new li,i=new li,s=new li,r=new li,o=new li){this.planes=[t,e,i,s,r,o]}set(t,e,i,s,r,o){let a=this.planes;return a[0].copy(t),a[1].copy(e),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(t){let e=this.planes;for(let i=0;i<6;i++)e[i].copy(t.planes[i]);return this}setFromProjectionMatrix(t,e=vi,i=!1){let s=this.planes,r=t.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],d=r[5],u=r[6],f=r[7],p=r[8],y=r[9],g=r[10],m=r[11],b=r[12],A=r[13],M=r[14],T=r[15];if(s[0].setComponents(c-o,f-h,m-p,T-b).normalize(),s[1].setComponents(c+o,f+h,m+p,T+b).normalize(),s[2].setComponents(c+a,f+d,m+y,T+A).normalize(),s[3].setComponents(c-a,f-d,m-y,T-A).normalize(),i)s[4].setComponents(l,u,g,M).normalize(),s[5].setComponents(c-l,f-u,m-g,T-M).normalize();else if(s[4].setComponents(c-l,f-u,m-g,T-M).normalize(),e===vi)s[5].setComponents(c+l,f+u,m+g,T+M).normalize();else if(e===dr)s[5].setComponents(l,u,g,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+e);return this}intersectsObject(t){if(t.boundingSphere!==void 0)t.boundingSphere===null&&t.computeBoundingSphere(),Dn.copy(t.boundingSphere).applyMatrix4(t.matrixWorld);else{let e=t.geometry;e.boundingSphere===null&&e.computeBoundingSphere(),Dn.copy(e.boundingSphere).applyMatrix4(t.matrixWorld)}return this.intersectsSphere(Dn)}intersectsSprite(t){Dn.center.set(0,0,0);let e=hg.distanceTo(t.center);return Dn.radius=.7071067811865476+e,Dn.applyMatrix4(t.matrixWorld),this.intersectsSphere(Dn)}intersectsSphere(t){let e=this.planes,i=t.center,s=-t.radius;for(let r=0;r<6;r++)if(e[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(t){let e=this.planes;for(let i=0;i<6;i++){let s=e[i];if(So.x=s.normal.x>0?t.max.x:t.min.x,So.y=s.normal.y>0?t.max.y:t.min.y,So.z=s.normal.z>0?t.max.z:t.min.z,s.distanceToPoint(So)<0)return!1}return!0}containsPoint(t){let e=this.planes;for(let i=0;i<6;i++)if(e[i].distanceToPoint(t)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},od=new le,zo=class n{constructor(){this.coordinateSystem=vi,this._frustums=[],this._count=0}setFromArrayCamera(t){let e=t.cameras,i=this._frustums;for(let s=0;s<e.length;s++){let r=e[s];od.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Fn),i[s].setFromProjectionMatrix(od,r.coordinateSystem,r.reversedDepth)}return this._count=e.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsObject(t))return!0;return!1}intersectsSprite(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsSphere(t))return!0;return!1}intersectsBox(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsBox(t))return!0;return!1}containsPoint(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let e=this._frustums,i=t._frustums;for(let s=0;s<t._count;s++)e[s]===void 0&&(e[s]=new Fn),e[s].copy(i[s]);return this._count=t._count,this}clone(){return new n().copy(this)}};var vr=class extends ei{constructor(t=[],e=Gn,i,s,r,o,a,l,c,h){super(t,e,i,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(t){this.image=t}};var Zi=class extends ei{constructor(t,e,i=Ii,s,r,o,a=De,l=De,c,h=$i,d=1){if(h!==$i&&h!==Ji)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let u={width:t,height:e,depth:d};super(u,s,r,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(t){return super.copy(t),this.source=new _s(Object.assign({},t.image)),this.compareFunction=t.compareFunction,this}toJSON(t){let e=super.toJSON(t);return e.compareFunction=this.compareFunction,e}},yr=class extends Zi{constructor(t,e=Ii,i=Gn,s,r,o=De,a=De,l,c=$i){let h={width:t,height:t,depth:1},d=[h,h,h,h,h,h];super(t,t,e,i,s,r,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(t){this.image=t}},br=class extends ei{constructor(t=null){super(),this.sourceTexture=t,this.isExternalTexture=!0}copy(t){return super.copy(t),this.sourceTexture=t.sourceTexture,this}},ws=class n extends qe{constructor(t=1,e=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:e,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],d=[],u=0,f=0;p("z","y","x",-1,-1,i,e,t,o,r,0),p("z","y","x",1,-1,i,e,-t,o,r,1),p("x","z","y",1,1,t,i,e,s,o,2),p("x","z","y",1,-1,t,i,-e,s,o,3),p("x","y","z",1,-1,t,e,i,s,r,4),p("x","y","z",-1,-1,t,e,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Te(c,3)),this.setAttribute("normal",new Te(h,3)),this.setAttribute("uv",new Te(d,2));function p(y,g,m,b,A,M,T,E,_,S,O){let P=M/_,D=T/S,k=M/2,X=T/2,R=E/2,W=_+1,$=S+1,H=0,nt=0,Y=new L;for(let tt=0;tt<$;tt++){let et=tt*D-X;for(let Mt=0;Mt<W;Mt++){let Ot=Mt*P-k;Y[y]=Ot*b,Y[g]=et*A,Y[m]=R,c.push(Y.x,Y.y,Y.z),Y[y]=0,Y[g]=0,Y[m]=E>0?1:-1,h.push(Y.x,Y.y,Y.z),d.push(Mt/_),d.push(1-tt/S),H+=1}}for(let tt=0;tt<S;tt++)for(let et=0;et<_;et++){let Mt=u+et+W*tt,Ot=u+et+W*(tt+1),J=u+(et+1)+W*(tt+1),gt=u+(et+1)+W*tt;l.push(Mt,Ot,gt),l.push(Ot,J,gt),nt+=6}a.addGroup(f,nt,O),f+=nt,u+=H}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}};var Es=class n extends qe{constructor(t=1,e=1,i=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:t,radiusBottom:e,height:i,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let h=[],d=[],u=[],f=[],p=0,y=[],g=i/2,m=0;b(),o===!1&&(t>0&&A(!0),e>0&&A(!1)),this.setIndex(h),this.setAttribute("position",new Te(d,3)),this.setAttribute("normal",new Te(u,3)),this.setAttribute("uv",new Te(f,2));function b(){let M=new L,T=new L,E=0,_=(e-t)/i;for(let S=0;S<=r;S++){let O=[],P=S/r,D=P*(e-t)+t;for(let k=0;k<=s;k++){let X=k/s,R=X*l+a,W=Math.sin(R),$=Math.cos(R);T.x=D*W,T.y=-P*i+g,T.z=D*$,d.push(T.x,T.y,T.z),M.set(W,_,$).normalize(),u.push(M.x,M.y,M.z),f.push(X,1-P),O.push(p++)}y.push(O)}for(let S=0;S<s;S++)for(let O=0;O<r;O++){let P=y[O][S],D=y[O+1][S],k=y[O+1][S+1],X=y[O][S+1];(t>0||O!==0)&&(h.push(P,D,X),E+=3),(e>0||O!==r-1)&&(h.push(D,k,X),E+=3)}c.addGroup(m,E,0),m+=E}function A(M){let T=p,E=new Et,_=new L,S=0,O=M===!0?t:e,P=M===!0?1:-1;for(let k=1;k<=s;k++)d.push(0,g*P,0),u.push(0,P,0),f.push(.5,.5),p++;let D=p;for(let k=0;k<=s;k++){let R=k/s*l+a,W=Math.cos(R),$=Math.sin(R);_.x=O*$,_.y=g*P,_.z=O*W,d.push(_.x,_.y,_.z),u.push(0,P,0),E.x=W*.5+.5,E.y=$*.5*P+.5,f.push(E.x,E.y),p++}for(let k=0;k<s;k++){let X=T+k,R=D+k;M===!0?h.push(R,R+1,X):h.push(R+1,R,X),S+=3}c.addGroup(m,S,M===!0?1:2),m+=S}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.radiusTop,t.radiusBottom,t.height,t.radialSegments,t.heightSegments,t.openEnded,t.thetaStart,t.thetaLength)}},Ts=class n extends Es{constructor(t=1,e=1,i=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,t,e,i,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:t,height:e,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(t){return new n(t.radius,t.height,t.radialSegments,t.heightSegments,t.openEnded,t.thetaStart,t.thetaLength)}};var Bn=class n extends qe{constructor(t=1,e=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:e,widthSegments:i,heightSegments:s};let r=t/2,o=e/2,a=Math.floor(i),l=Math.floor(s),c=a+1,h=l+1,d=t/a,u=e/l,f=[],p=[],y=[],g=[];for(let m=0;m<h;m++){let b=m*u-o;for(let A=0;A<c;A++){let M=A*d-r;p.push(M,-b,0),y.push(0,0,1),g.push(A/a),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let b=0;b<a;b++){let A=b+c*m,M=b+c*(m+1),T=b+1+c*(m+1),E=b+1+c*m;f.push(A,M,E),f.push(M,T,E)}this.setIndex(f),this.setAttribute("position",new Te(p,3)),this.setAttribute("normal",new Te(y,3)),this.setAttribute("uv",new Te(g,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.width,t.height,t.widthSegments,t.heightSegments)}};var As=class n extends qe{constructor(t=1,e=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:t,widthSegments:e,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},e=Math.max(3,Math.floor(e)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,h=[],d=new L,u=new L,f=[],p=[],y=[],g=[];for(let m=0;m<=i;m++){let b=[],A=m/i,M=o+A*a,T=t*Math.cos(M),E=Math.sqrt(t*t-T*T),_=0;m===0&&o===0?_=.5/e:m===i&&l===Math.PI&&(_=-.5/e);for(let S=0;S<=e;S++){let O=S/e,P=s+O*r;d.x=-E*Math.cos(P),d.y=T,d.z=E*Math.sin(P),p.push(d.x,d.y,d.z),u.copy(d).normalize(),y.push(u.x,u.y,u.z),g.push(O+_,1-A),b.push(c++)}h.push(b)}for(let m=0;m<i;m++)for(let b=0;b<e;b++){let A=h[m][b+1],M=h[m][b],T=h[m+1][b],E=h[m+1][b+1];(m!==0||o>0)&&f.push(A,M,E),(m!==i-1||l<Math.PI)&&f.push(M,T,E)}this.setIndex(f),this.setAttribute("position",new Te(p,3)),this.setAttribute("normal",new Te(y,3)),this.setAttribute("uv",new Te(g,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.radius,t.widthSegments,t.heightSegments,t.phiStart,t.phiLength,t.thetaStart,t.thetaLength)}};function Hn(n){let t={};for(let e in n){t[e]={};for(let i in n[e]){let s=n[e][i];if(ad(s))s.isRenderTargetTexture?(It("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[e][i]=null):t[e][i]=s.clone();else if(Array.isArray(s))if(ad(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();t[e][i]=r}else t[e][i]=s.slice();else t[e][i]=s}}return t}function Ye(n){let t={};for(let e=0;e<n.length;e++){let i=Hn(n[e]);for(let s in i)t[s]=i[s]}return t}function ad(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function ug(n){let t=[];for(let e=0;e<n.length;e++)t.push(n[e].clone());return t}function xh(n){let t=n.getRenderTarget();return t===null?n.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:Zt.workingColorSpace}var Yd={clone:Hn,merge:Ye},dg=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,fg=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,de=class extends On{constructor(t){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=dg,this.fragmentShader=fg,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,t!==void 0&&this.setValues(t)}copy(t){return super.copy(t),this.fragmentShader=t.fragmentShader,this.vertexShader=t.vertexShader,this.uniforms=Hn(t.uniforms),this.uniformsGroups=ug(t.uniformsGroups),this.defines=Object.assign({},t.defines),this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.fog=t.fog,this.lights=t.lights,this.clipping=t.clipping,this.extensions=Object.assign({},t.extensions),this.glslVersion=t.glslVersion,this.defaultAttributeValues=Object.assign({},t.defaultAttributeValues),this.index0AttributeName=t.index0AttributeName,this.uniformsNeedUpdate=t.uniformsNeedUpdate,this}toJSON(t){let e=super.toJSON(t);e.glslVersion=this.glslVersion,e.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?e.uniforms[s]={type:"t",value:o.toJSON(t).uuid}:o&&o.isColor?e.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?e.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?e.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?e.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?e.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?e.uniforms[s]={type:"m4",value:o.toArray()}:e.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(e.defines=this.defines),e.vertexShader=this.vertexShader,e.fragmentShader=this.fragmentShader,e.lights=this.lights,e.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(e.extensions=i),e}fromJSON(t,e){if(super.fromJSON(t,e),t.uniforms!==void 0)for(let i in t.uniforms){let s=t.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=e[s.value]||null;break;case"c":this.uniforms[i].value=new Dt().setHex(s.value);break;case"v2":this.uniforms[i].value=new Et().fromArray(s.value);break;case"v3":this.uniforms[i].value=new L().fromArray(s.value);break;case"v4":this.uniforms[i].value=new ne().fromArray(s.value);break;case"m3":this.uniforms[i].value=new Lt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new le().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(t.defines!==void 0&&(this.defines=t.defines),t.vertexShader!==void 0&&(this.vertexShader=t.vertexShader),t.fragmentShader!==void 0&&(this.fragmentShader=t.fragmentShader),t.glslVersion!==void 0&&(this.glslVersion=t.glslVersion),t.extensions!==void 0)for(let i in t.extensions)this.extensions[i]=t.extensions[i];return t.lights!==void 0&&(this.lights=t.lights),t.clipping!==void 0&&(this.clipping=t.clipping),this}},Go=class extends de{constructor(t){super(t),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Vo=class extends On{constructor(t){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Dd,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(t)}copy(t){return super.copy(t),this.depthPacking=t.depthPacking,this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this}},Ho=class extends On{constructor(t){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(t)}copy(t){return super.copy(t),this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this}};function ls(n,t){return!n||n.constructor===t?n:typeof t.BYTES_PER_ELEMENT=="number"?new t(n):Array.prototype.slice.call(n)}function Mo(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var pn=class{constructor(t,e,i,s){this.parameterPositions=t,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new e.constructor(i),this.sampleValues=e,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(t){let e=this.parameterPositions,i=this._cachedIndex,s=e[i],r=e[i-1];i:{t:{let o;e:{n:if(!(t<s)){for(let a=i+2;;){if(s===void 0){if(t<r)break n;return i=e.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=e[++i],t<s)break t}o=e.length;break e}if(!(t>=r)){let a=e[1];t<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=e[--i-1],t>=r)break t}o=i,i=0;break e}break i}for(;i<o;){let a=i+o>>>1;t<e[a]?o=a:i=a+1}if(s=e[i],r=e[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=e.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,t,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(t){let e=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=t*s;for(let o=0;o!==s;++o)e[o]=i[r+o];return e}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Wo=class extends pn{constructor(t,e,i,s){super(t,e,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Oc,endingEnd:Oc}}intervalChanged_(t,e,i){let s=this.parameterPositions,r=t-2,o=t+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Fc:r=t,a=2*e-i;break;case Bc:r=s.length-2,a=e+s[r]-s[r+1];break;default:r=t,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case Fc:o=t,l=2*i-e;break;case Bc:o=1,l=i+s[1]-s[0];break;default:o=t-1,l=e}let c=(i-e)*.5,h=this.valueSize;this._weightPrev=c/(e-a),this._weightNext=c/(l-i),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this._offsetPrev,d=this._offsetNext,u=this._weightPrev,f=this._weightNext,p=(i-e)/(s-e),y=p*p,g=y*p,m=-u*g+2*u*y-u*p,b=(1+u)*g+(-1.5-2*u)*y+(-.5+u)*p+1,A=(-1-f)*g+(1.5+f)*y+.5*p,M=f*g-f*y;for(let T=0;T!==a;++T)r[T]=m*o[h+T]+b*o[c+T]+A*o[l+T]+M*o[d+T];return r}},Xo=class extends pn{constructor(t,e,i,s){super(t,e,i,s)}interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=(i-e)/(s-e),d=1-h;for(let u=0;u!==a;++u)r[u]=o[c+u]*d+o[l+u]*h;return r}},qo=class extends pn{constructor(t,e,i,s){super(t,e,i,s)}interpolate_(t){return this.copySampleValue_(t-1)}},Yo=class extends pn{interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this.inTangents,d=this.outTangents;if(!h||!d){let p=(i-e)/(s-e),y=1-p;for(let g=0;g!==a;++g)r[g]=o[c+g]*y+o[l+g]*p;return r}let u=a*2,f=t-1;for(let p=0;p!==a;++p){let y=o[c+p],g=o[l+p],m=f*u+p*2,b=d[m],A=d[m+1],M=t*u+p*2,T=h[M],E=h[M+1],_=mg(i,e,b,T,s);r[p]=$d(_,y,A,E,g)}return r}};function $d(n,t,e,i,s){let r=1-n;return r*r*r*t+3*r*r*n*e+3*r*n*n*i+n*n*n*s}function pg(n,t,e,i,s){let r=1-n;return 3*r*r*(e-t)+6*r*n*(i-e)+3*n*n*(s-i)}function mg(n,t,e,i,s){let r=(n-t)/(s-t);for(let o=0;o<8;o++){let a=$d(r,t,e,i,s)-n;if(Math.abs(a)<1e-10)break;let l=pg(r,t,e,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var ci=class{constructor(t,e,i,s){if(t===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(e===void 0||e.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+t);this.name=t,this.times=ls(e,this.TimeBufferType),this.values=ls(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(t){let e=t.constructor,i;if(e.toJSON!==this.toJSON)i=e.toJSON(t);else{i={name:t.name,times:ls(t.times,Array),values:ls(t.values,Array)};let s=t.getInterpolation();s!==t.DefaultInterpolation&&(i.interpolation=s),Mo(t.settings)&&(i.settings={inTangents:ls(t.settings.inTangents,Array),outTangents:ls(t.settings.outTangents,Array)})}return i.type=t.ValueTypeName,i}InterpolantFactoryMethodDiscrete(t){return new qo(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodLinear(t){return new Xo(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodSmooth(t){return new Wo(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodBezier(t){let e=new Yo(this.times,this.values,this.getValueSize(),t);return this.settings&&(e.inTangents=this.settings.inTangents,e.outTangents=this.settings.outTangents),e}setInterpolation(t){let e;switch(t){case cr:e=this.InterpolantFactoryMethodDiscrete;break;case Uo:e=this.InterpolantFactoryMethodLinear;break;case To:e=this.InterpolantFactoryMethodSmooth;break;case Uc:e=this.InterpolantFactoryMethodBezier;break}if(e===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(t!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return It("KeyframeTrack:",i),this}return this.createInterpolant=e,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return cr;case this.InterpolantFactoryMethodLinear:return Uo;case this.InterpolantFactoryMethodSmooth:return To;case this.InterpolantFactoryMethodBezier:return Uc}}getValueSize(){return this.values.length/this.times.length}shift(t){if(t!==0){let e=this.times;for(let i=0,s=e.length;i!==s;++i)e[i]+=t;Mo(this.settings)&&(ld(this.settings.inTangents,t),ld(this.settings.outTangents,t))}return this}scale(t){if(t!==1){let e=this.times;for(let i=0,s=e.length;i!==s;++i)e[i]*=t;Mo(this.settings)&&(cd(this.settings.inTangents,t),cd(this.settings.outTangents,t))}return this}trim(t,e){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<t;)++r;for(;o!==-1&&i[o]>e;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let t=!0,e=this.getValueSize();e-Math.floor(e)!==0&&(Nt("KeyframeTrack: Invalid value size in track.",this),t=!1);let i=this.times,s=this.values,r=i.length;r===0&&(Nt("KeyframeTrack: Track is empty.",this),t=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){Nt("KeyframeTrack: Time is not a valid number.",this,a,l),t=!1;break}if(o!==null&&o>l){Nt("KeyframeTrack: Out of order keys.",this,a,l,o),t=!1;break}o=l}if(s!==void 0&&Pm(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){Nt("KeyframeTrack: Value is not a valid number.",this,a,c),t=!1;break}}return t}optimize(){let t=this.times.slice(),e=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===To,r=t.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=t[a],h=t[a+1];if(c!==h&&(a!==1||c!==t[0]))if(s)l=!0;else{let d=a*i,u=d-i,f=d+i;for(let p=0;p!==i;++p){let y=e[d+p];if(y!==e[u+p]||y!==e[f+p]){l=!0;break}}}if(l){if(a!==o){t[o]=t[a];let d=a*i,u=o*i;for(let f=0;f!==i;++f)e[u+f]=e[d+f]}++o}}if(r>0){t[o]=t[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)e[l+c]=e[a+c];++o}return o!==t.length?(this.times=t.slice(0,o),this.values=e.slice(0,o*i)):(this.times=t,this.values=e),this}clone(){let t=this.times.slice(),e=this.values.slice(),i=this.constructor,s=new i(this.name,t,e);return s.createInterpolant=this.createInterpolant,Mo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function ld(n,t){for(let e=0,i=n.length;e!==i;e+=2)n[e]+=t}function cd(n,t){for(let e=0,i=n.length;e!==i;e+=2)n[e]*=t}ci.prototype.ValueTypeName="";ci.prototype.TimeBufferType=Float32Array;ci.prototype.ValueBufferType=Float32Array;ci.prototype.DefaultInterpolation=Uo;var mn=class extends ci{constructor(t,e,i){super(t,e,i)}};mn.prototype.ValueTypeName="bool";mn.prototype.ValueBufferType=Array;mn.prototype.DefaultInterpolation=cr;mn.prototype.InterpolantFactoryMethodLinear=void 0;mn.prototype.InterpolantFactoryMethodSmooth=void 0;var $o=class extends ci{constructor(t,e,i,s){super(t,e,i,s)}};$o.prototype.ValueTypeName="color";var Zo=class extends ci{constructor(t,e,i,s){super(t,e,i,s)}};Zo.prototype.ValueTypeName="number";var Ko=class extends pn{constructor(t,e,i,s){super(t,e,i,s)}interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-e)/(s-e),c=t*a;for(let h=c+a;c!==h;c+=4)je.slerpFlat(r,0,o,c-a,o,c,l);return r}},Sr=class extends ci{constructor(t,e,i,s){super(t,e,i,s)}InterpolantFactoryMethodLinear(t){return new Ko(this.times,this.values,this.getValueSize(),t)}};Sr.prototype.ValueTypeName="quaternion";Sr.prototype.InterpolantFactoryMethodSmooth=void 0;var gn=class extends ci{constructor(t,e,i){super(t,e,i)}};gn.prototype.ValueTypeName="string";gn.prototype.ValueBufferType=Array;gn.prototype.DefaultInterpolation=cr;gn.prototype.InterpolantFactoryMethodLinear=void 0;gn.prototype.InterpolantFactoryMethodSmooth=void 0;var Jo=class extends ci{constructor(t,e,i,s){super(t,e,i,s)}};Jo.prototype.ValueTypeName="vector";var jo=class{constructor(t,e,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=t,this.onProgress=e,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,d){return c.push(h,d),this},this.removeHandler=function(h){let d=c.indexOf(h);return d!==-1&&c.splice(d,2),this},this.getHandler=function(h){for(let d=0,u=c.length;d<u;d+=2){let f=c[d],p=c[d+1];if(f.global&&(f.lastIndex=0),f.test(h))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Zd=new jo,Qo=class{constructor(t){this.manager=t!==void 0?t:Zd,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(t,e){let i=this;return new Promise(function(s,r){i.load(t,s,e,r)})}parse(){}setCrossOrigin(t){return this.crossOrigin=t,this}setWithCredentials(t){return this.withCredentials=t,this}setPath(t){return this.path=t,this}setResourcePath(t){return this.resourcePath=t,this}setRequestHeader(t){return this.requestHeader=t,this}setPriority(t){return this.priority=t,this}setCache(t){return this.cache=t,this}abort(){return this}};Qo.DEFAULT_MATERIAL_NAME="__DEFAULT";var wo=new L,Eo=new je,Di=new L,Mr=class extends yi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new le,this.projectionMatrix=new le,this.projectionMatrixInverse=new le,this.coordinateSystem=vi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(t,e){return super.copy(t,e),this.matrixWorldInverse.copy(t.matrixWorldInverse),this.projectionMatrix.copy(t.projectionMatrix),this.projectionMatrixInverse.copy(t.projectionMatrixInverse),this.coordinateSystem=t.coordinateSystem,this}getWorldDirection(t){return super.getWorldDirection(t).negate()}updateMatrixWorld(t){super.updateMatrixWorld(t),this.matrixWorld.decompose(wo,Eo,Di),Di.x===1&&Di.y===1&&Di.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(wo,Eo,Di.set(1,1,1)).invert()}updateWorldMatrix(t,e,i=!1){super.updateWorldMatrix(t,e,i),this.matrixWorld.decompose(wo,Eo,Di),Di.x===1&&Di.y===1&&Di.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(wo,Eo,Di.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},hn=new L,hd=new Et,ud=new Et,Je=class extends Mr{constructor(t=50,e=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=t,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=e,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.fov=t.fov,this.zoom=t.zoom,this.near=t.near,this.far=t.far,this.focus=t.focus,this.aspect=t.aspect,this.view=t.view===null?null:Object.assign({},t.view),this.filmGauge=t.filmGauge,this.filmOffset=t.filmOffset,this}setFocalLength(t){let e=.5*this.getFilmHeight()/t;this.fov=gs*2*Math.atan(e),this.updateProjectionMatrix()}getFocalLength(){let t=Math.tan(ar*.5*this.fov);return .5*this.getFilmHeight()/t}getEffectiveFOV(){return gs*2*Math.atan(Math.tan(ar*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(t,e,i){hn.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),e.set(hn.x,hn.y).multiplyScalar(-t/hn.z),hn.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(hn.x,hn.y).multiplyScalar(-t/hn.z)}getViewSize(t,e){return this.getViewBounds(t,hd,ud),e.subVectors(ud,hd)}setViewOffset(t,e,i,s,r,o){this.aspect=t/e,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=this.near,e=t*Math.tan(ar*.5*this.fov)/this.zoom,i=2*e,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,e-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=t*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,e,e-i,t,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.fov=this.fov,e.object.zoom=this.zoom,e.object.near=this.near,e.object.far=this.far,e.object.focus=this.focus,e.object.aspect=this.aspect,this.view!==null&&(e.object.view=Object.assign({},this.view)),e.object.filmGauge=this.filmGauge,e.object.filmOffset=this.filmOffset,e}};var ta=class extends Mr{constructor(t=-1,e=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=t,this.right=e,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.left=t.left,this.right=t.right,this.top=t.top,this.bottom=t.bottom,this.near=t.near,this.far=t.far,this.zoom=t.zoom,this.view=t.view===null?null:Object.assign({},t.view),this}setViewOffset(t,e,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=(this.right-this.left)/(2*this.zoom),e=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-t,o=i+t,a=s+e,l=s-e;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.zoom=this.zoom,e.object.left=this.left,e.object.right=this.right,e.object.top=this.top,e.object.bottom=this.bottom,e.object.near=this.near,e.object.far=this.far,this.view!==null&&(e.object.view=Object.assign({},this.view)),e}};var cs=-90,hs=1,Cs=class extends yi{constructor(t,e,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Je(cs,hs,t,e);s.layers=this.layers,this.add(s);let r=new Je(cs,hs,t,e);r.layers=this.layers,this.add(r);let o=new Je(cs,hs,t,e);o.layers=this.layers,this.add(o);let a=new Je(cs,hs,t,e);a.layers=this.layers,this.add(a);let l=new Je(cs,hs,t,e);l.layers=this.layers,this.add(l);let c=new Je(cs,hs,t,e);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let t=this.coordinateSystem,e=this.children.concat(),[i,s,r,o,a,l]=e;for(let c of e)this.remove(c);if(t===vi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(t===dr)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+t);for(let c of e)this.add(c),c.updateMatrixWorld()}update(t,e){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==t.coordinateSystem&&(this.coordinateSystem=t.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,d=t.getRenderTarget(),u=t.getActiveCubeFace(),f=t.getActiveMipmapLevel(),p=t.xr.enabled;t.xr.enabled=!1;let y=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;t.isWebGLRenderer===!0?g=t.state.buffers.depth.getReversed():g=t.reversedDepthBuffer,t.setRenderTarget(i,0,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,r),t.setRenderTarget(i,1,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,o),t.setRenderTarget(i,2,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,a),t.setRenderTarget(i,3,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,l),t.setRenderTarget(i,4,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,c),i.texture.mipmapsAutoUpdate=y,t.setRenderTarget(i,5,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,h),t.setRenderTarget(d,u,f),t.xr.enabled=p,i.texture.needsPMREMUpdate=!0}},ea=class extends Je{constructor(t=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=t,this.perCameraFrustumCulled=!1}};var vh="\\[\\]\\.:\\/",gg=new RegExp("["+vh+"]","g"),yh="[^"+vh+"]",_g="[^"+vh.replace("\\.","")+"]",xg=/((?:WC+[\/:])*)/.source.replace("WC",yh),vg=/(WCOD+)?/.source.replace("WCOD",_g),yg=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",yh),bg=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",yh),Sg=new RegExp("^"+xg+vg+yg+bg+"$"),Mg=["material","materials","bones","map"],kc=class{constructor(t,e,i){let s=i||ce.parseTrackName(e);this._targetGroup=t,this._bindings=t.subscribe_(e,s)}getValue(t,e){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(t,e)}setValue(t,e){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(t,e)}bind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,i=t.length;e!==i;++e)t[e].bind()}unbind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,i=t.length;e!==i;++e)t[e].unbind()}},ce=class n{constructor(t,e,i){this.path=e,this.parsedPath=i||n.parseTrackName(e),this.node=n.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,e,i){return t&&t.isAnimationObjectGroup?new n.Composite(t,e,i):new n(t,e,i)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace(gg,"")}static parseTrackName(t){let e=Sg.exec(t);if(e===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let i={nodeName:e[2],objectName:e[3],objectIndex:e[4],propertyName:e[5],propertyIndex:e[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);Mg.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return i}static findNode(t,e){if(e===void 0||e===""||e==="."||e===-1||e===t.name||e===t.uuid)return t;if(t.skeleton){let i=t.skeleton.getBoneByName(e);if(i!==void 0)return i}if(t.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===e||a.uuid===e)return a;let l=i(a.children);if(l)return l}return null},s=i(t.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,e){t[e]=this.targetObject[this.propertyName]}_getValue_array(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)t[e++]=i[s]}_getValue_arrayElement(t,e){t[e]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,e){this.resolvedProperty.toArray(t,e)}_setValue_direct(t,e){this.targetObject[this.propertyName]=t[e]}_setValue_direct_setNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=t[e++]}_setValue_array_setNeedsUpdate(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=t[e++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=t[e++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,e){this.resolvedProperty[this.propertyIndex]=t[e]}_setValue_arrayElement_setNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,e){this.resolvedProperty.fromArray(t,e)}_setValue_fromArray_setNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,e){this.bind(),this.getValue(t,e)}_setValue_unbound(t,e){this.bind(),this.setValue(t,e)}bind(){let t=this.node,e=this.parsedPath,i=e.objectName,s=e.propertyName,r=e.propertyIndex;if(t||(t=n.findNode(this.rootNode,e.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){It("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=e.objectIndex;switch(i){case"materials":if(!t.material){Nt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){Nt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){Nt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let h=0;h<t.length;h++)if(t[h].name===c){c=h;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){Nt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){Nt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[i]===void 0){Nt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[i]}if(c!==void 0){if(t[c]===void 0){Nt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[c]}}let o=t[s];if(o===void 0){let c=e.nodeName;Nt("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",t);return}let a=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?a=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!t.geometry){Nt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){Nt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[r]!==void 0&&(r=t.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ce.Composite=kc;ce.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ce.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ce.prototype.GetterByBindingType=[ce.prototype._getValue_direct,ce.prototype._getValue_array,ce.prototype._getValue_arrayElement,ce.prototype._getValue_toArray];ce.prototype.SetterByBindingTypeAndVersioning=[[ce.prototype._setValue_direct,ce.prototype._setValue_direct_setNeedsUpdate,ce.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ce.prototype._setValue_array,ce.prototype._setValue_array_setNeedsUpdate,ce.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ce.prototype._setValue_arrayElement,ce.prototype._setValue_arrayElement_setNeedsUpdate,ce.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ce.prototype._setValue_fromArray,ce.prototype._setValue_fromArray_setNeedsUpdate,ce.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var ZS=new Float32Array(1);var Rs=class{constructor(t=1,e=0,i=0){this.radius=t,this.phi=e,this.theta=i}set(t,e,i){return this.radius=t,this.phi=e,this.theta=i,this}copy(t){return this.radius=t.radius,this.phi=t.phi,this.theta=t.theta,this}makeSafe(){return this.phi=Xt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(t){return this.setFromCartesianCoords(t.x,t.y,t.z)}setFromCartesianCoords(t,e,i){return this.radius=Math.sqrt(t*t+e*e+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(t,i),this.phi=Math.acos(Xt(e/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var zc=class{static{this.prototype.isMatrix2=!0}constructor(t,e,i,s){this.elements=[1,0,0,1],t!==void 0&&this.set(t,e,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(t,e=0){for(let i=0;i<4;i++)this.elements[i]=t[i+e];return this}set(t,e,i,s){let r=this.elements;return r[0]=t,r[2]=e,r[1]=i,r[3]=s,this}};var wr=class extends Ci{constructor(t,e=null){super(),this.object=t,this.domElement=e,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(t){this.domElement!==null&&this.disconnect(),this.domElement=t}disconnect(){}dispose(){}update(){}};function bh(n,t,e,i){let s=wg(i);switch(e){case sh:return n*t;case Rr:return n*t/s.components*s.byteLength;case la:return n*t/s.components*s.byteLength;case yn:return n*t*2/s.components*s.byteLength;case ca:return n*t*2/s.components*s.byteLength;case rh:return n*t*3/s.components*s.byteLength;case Li:return n*t*4/s.components*s.byteLength;case ha:return n*t*4/s.components*s.byteLength;case Ir:case Pr:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*8;case Lr:case Nr:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*16;case da:case pa:return Math.max(n,16)*Math.max(t,8)/4;case ua:case fa:return Math.max(n,8)*Math.max(t,8)/2;case ma:case ga:case xa:case va:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*8;case _a:case Dr:case ya:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*16;case ba:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*16;case Sa:return Math.floor((n+4)/5)*Math.floor((t+3)/4)*16;case Ma:return Math.floor((n+4)/5)*Math.floor((t+4)/5)*16;case wa:return Math.floor((n+5)/6)*Math.floor((t+4)/5)*16;case Ea:return Math.floor((n+5)/6)*Math.floor((t+5)/6)*16;case Ta:return Math.floor((n+7)/8)*Math.floor((t+4)/5)*16;case Aa:return Math.floor((n+7)/8)*Math.floor((t+5)/6)*16;case Ca:return Math.floor((n+7)/8)*Math.floor((t+7)/8)*16;case Ra:return Math.floor((n+9)/10)*Math.floor((t+4)/5)*16;case Ia:return Math.floor((n+9)/10)*Math.floor((t+5)/6)*16;case Pa:return Math.floor((n+9)/10)*Math.floor((t+7)/8)*16;case La:return Math.floor((n+9)/10)*Math.floor((t+9)/10)*16;case Na:return Math.floor((n+11)/12)*Math.floor((t+9)/10)*16;case Da:return Math.floor((n+11)/12)*Math.floor((t+11)/12)*16;case Ua:case Oa:case Fa:return Math.ceil(n/4)*Math.ceil(t/4)*16;case Ba:case ka:return Math.ceil(n/4)*Math.ceil(t/4)*8;case Ur:case za:return Math.ceil(n/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${e} format.`)}function wg(n){switch(n){case hi:case th:return{byteLength:1,components:1};case Ds:case eh:case ui:return{byteLength:2,components:1};case oa:case aa:return{byteLength:2,components:4};case Ii:case ra:case Pi:return{byteLength:4,components:1};case ih:case nh:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?It("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function xf(){let n=null,t=!1,e=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),e(r,o)}return{start:function(){t!==!0&&e!==null&&n!==null&&(i=n.requestAnimationFrame(s),t=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),t=!1},setAnimationLoop:function(r){e=r},setContext:function(r){n=r}}}function Ig(n){let t=new WeakMap;function e(a,l){let c=a.array,h=a.usage,d=c.byteLength,u=n.createBuffer();n.bindBuffer(l,u),n.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function i(a,l,c){let h=l.array,d=l.updateRanges;if(n.bindBuffer(c,a),d.length===0)n.bufferSubData(c,0,h);else{d.sort((f,p)=>f.start-p.start);let u=0;for(let f=1;f<d.length;f++){let p=d[u],y=d[f];y.start<=p.start+p.count+1?p.count=Math.max(p.count,y.start+y.count-p.start):(++u,d[u]=y)}d.length=u+1;for(let f=0,p=d.length;f<p;f++){let y=d[f];n.bufferSubData(c,y.start*h.BYTES_PER_ELEMENT,h,y.start,y.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),t.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=t.get(a);l&&(n.deleteBuffer(l.buffer),t.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=t.get(a);(!h||h.version<a.version)&&t.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=t.get(a);if(c===void 0)t.set(a,e(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Pg=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Lg=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,Ng=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Dg=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Ug=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Og=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Fg=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,Bg=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,kg=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,zg=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Gg=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Vg=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Hg=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,Wg=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,Xg=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,qg=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,Yg=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,$g=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Zg=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Kg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Jg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,jg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Qg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,t0=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,e0=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,i0=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,n0=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,s0=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,r0=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,o0="gl_FragColor = linearToOutputTexel( gl_FragColor );",a0=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,l0=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,c0=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,h0=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,u0=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,d0=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,f0=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,p0=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,m0=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,g0=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,_0=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,x0=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,v0=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,y0=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,b0=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,S0=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,M0=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,w0=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,E0=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,T0=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,A0=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,C0=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,R0=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,I0=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,P0=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,L0=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,N0=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,D0=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,U0=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,O0=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,F0=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,B0=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,k0=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,z0=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,G0=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,V0=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,H0=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,W0=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,X0=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,q0=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,Y0=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,$0=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,Z0=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,K0=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,J0=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,j0=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Q0=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,t_=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,e_=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,i_=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,n_=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,s_=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,r_=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,o_=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,a_=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,l_=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,c_=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,h_=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,u_=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,d_=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,f_=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,p_=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,m_=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,g_=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,__=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,x_=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,v_=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,y_=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,b_=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,S_=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,M_=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,w_=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,E_=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,T_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,A_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,C_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,R_=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,I_=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,P_=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,L_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,N_=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,D_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,U_=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,O_=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,F_=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,B_=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,k_=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,z_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,G_=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,V_=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,H_=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,W_=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,X_=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,q_=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Y_=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,$_=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,Z_=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,K_=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,J_=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,j_=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Q_=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,tx=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,ex=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,ix=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,nx=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,sx=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,rx=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,ox=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,ax=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,lx=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,cx=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,Ht={alphahash_fragment:Pg,alphahash_pars_fragment:Lg,alphamap_fragment:Ng,alphamap_pars_fragment:Dg,alphatest_fragment:Ug,alphatest_pars_fragment:Og,aomap_fragment:Fg,aomap_pars_fragment:Bg,batching_pars_vertex:kg,batching_vertex:zg,begin_vertex:Gg,beginnormal_vertex:Vg,bsdfs:Hg,iridescence_fragment:Wg,bumpmap_pars_fragment:Xg,clipping_planes_fragment:qg,clipping_planes_pars_fragment:Yg,clipping_planes_pars_vertex:$g,clipping_planes_vertex:Zg,color_fragment:Kg,color_pars_fragment:Jg,color_pars_vertex:jg,color_vertex:Qg,common:t0,defaultnormal_vertex:e0,displacementmap_pars_vertex:i0,displacementmap_vertex:n0,emissivemap_fragment:s0,emissivemap_pars_fragment:r0,colorspace_fragment:o0,colorspace_pars_fragment:a0,envmap_fragment:l0,envmap_common_pars_fragment:c0,envmap_pars_fragment:h0,envmap_pars_vertex:u0,envmap_physical_pars_fragment:S0,envmap_vertex:d0,fog_vertex:f0,fog_pars_vertex:p0,fog_fragment:m0,fog_pars_fragment:g0,gradientmap_pars_fragment:_0,lightmap_pars_fragment:x0,lights_lambert_fragment:v0,lights_lambert_pars_fragment:y0,lights_pars_begin:b0,lights_toon_fragment:M0,lights_toon_pars_fragment:w0,lights_phong_fragment:E0,lights_phong_pars_fragment:T0,lights_physical_fragment:A0,lights_physical_pars_fragment:C0,lights_fragment_begin:R0,lights_fragment_maps:I0,lights_fragment_end:P0,lightprobes_pars_fragment:L0,logdepthbuf_fragment:N0,logdepthbuf_pars_fragment:D0,logdepthbuf_pars_vertex:U0,logdepthbuf_vertex:O0,map_fragment:F0,map_pars_fragment:B0,map_particle_fragment:k0,map_particle_pars_fragment:z0,metalnessmap_fragment:G0,metalnessmap_pars_fragment:V0,morphinstance_vertex:H0,morphcolor_vertex:W0,morphnormal_vertex:X0,morphtarget_pars_vertex:q0,morphtarget_vertex:Y0,normal_fragment_begin:$0,normal_fragment_maps:Z0,normal_pars_fragment:K0,normal_pars_vertex:J0,normal_vertex:j0,normalmap_pars_fragment:Q0,clearcoat_normal_fragment_begin:t_,clearcoat_normal_fragment_maps:e_,clearcoat_pars_fragment:i_,iridescence_pars_fragment:n_,opaque_fragment:s_,packing:r_,premultiplied_alpha_fragment:o_,project_vertex:a_,dithering_fragment:l_,dithering_pars_fragment:c_,roughnessmap_fragment:h_,roughnessmap_pars_fragment:u_,shadowmap_pars_fragment:d_,shadowmap_pars_vertex:f_,shadowmap_vertex:p_,shadowmask_pars_fragment:m_,skinbase_vertex:g_,skinning_pars_vertex:__,skinning_vertex:x_,skinnormal_vertex:v_,specularmap_fragment:y_,specularmap_pars_fragment:b_,tonemapping_fragment:S_,tonemapping_pars_fragment:M_,transmission_fragment:w_,transmission_pars_fragment:E_,uv_pars_fragment:T_,uv_pars_vertex:A_,uv_vertex:C_,worldpos_vertex:R_,background_vert:I_,background_frag:P_,backgroundCube_vert:L_,backgroundCube_frag:N_,cube_vert:D_,cube_frag:U_,depth_vert:O_,depth_frag:F_,distance_vert:B_,distance_frag:k_,equirect_vert:z_,equirect_frag:G_,linedashed_vert:V_,linedashed_frag:H_,meshbasic_vert:W_,meshbasic_frag:X_,meshlambert_vert:q_,meshlambert_frag:Y_,meshmatcap_vert:$_,meshmatcap_frag:Z_,meshnormal_vert:K_,meshnormal_frag:J_,meshphong_vert:j_,meshphong_frag:Q_,meshphysical_vert:tx,meshphysical_frag:ex,meshtoon_vert:ix,meshtoon_frag:nx,points_vert:sx,points_frag:rx,shadow_vert:ox,shadow_frag:ax,sprite_vert:lx,sprite_frag:cx},mt={common:{diffuse:{value:new Dt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Lt},alphaMap:{value:null},alphaMapTransform:{value:new Lt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Lt}},envmap:{envMap:{value:null},envMapRotation:{value:new Lt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Lt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Lt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Lt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Lt},normalScale:{value:new Et(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Lt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Lt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Lt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Lt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Dt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Dt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Lt},alphaTest:{value:0},uvTransform:{value:new Lt}},sprite:{diffuse:{value:new Dt(16777215)},opacity:{value:1},center:{value:new Et(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Lt},alphaMap:{value:null},alphaMapTransform:{value:new Lt},alphaTest:{value:0}}},Bi={basic:{uniforms:Ye([mt.common,mt.specularmap,mt.envmap,mt.aomap,mt.lightmap,mt.fog]),vertexShader:Ht.meshbasic_vert,fragmentShader:Ht.meshbasic_frag},lambert:{uniforms:Ye([mt.common,mt.specularmap,mt.envmap,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.fog,mt.lights,{emissive:{value:new Dt(0)},envMapIntensity:{value:1}}]),vertexShader:Ht.meshlambert_vert,fragmentShader:Ht.meshlambert_frag},phong:{uniforms:Ye([mt.common,mt.specularmap,mt.envmap,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.fog,mt.lights,{emissive:{value:new Dt(0)},specular:{value:new Dt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ht.meshphong_vert,fragmentShader:Ht.meshphong_frag},standard:{uniforms:Ye([mt.common,mt.envmap,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.roughnessmap,mt.metalnessmap,mt.fog,mt.lights,{emissive:{value:new Dt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ht.meshphysical_vert,fragmentShader:Ht.meshphysical_frag},toon:{uniforms:Ye([mt.common,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.gradientmap,mt.fog,mt.lights,{emissive:{value:new Dt(0)}}]),vertexShader:Ht.meshtoon_vert,fragmentShader:Ht.meshtoon_frag},matcap:{uniforms:Ye([mt.common,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.fog,{matcap:{value:null}}]),vertexShader:Ht.meshmatcap_vert,fragmentShader:Ht.meshmatcap_frag},points:{uniforms:Ye([mt.points,mt.fog]),vertexShader:Ht.points_vert,fragmentShader:Ht.points_frag},dashed:{uniforms:Ye([mt.common,mt.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ht.linedashed_vert,fragmentShader:Ht.linedashed_frag},depth:{uniforms:Ye([mt.common,mt.displacementmap]),vertexShader:Ht.depth_vert,fragmentShader:Ht.depth_frag},normal:{uniforms:Ye([mt.common,mt.bumpmap,mt.normalmap,mt.displacementmap,{opacity:{value:1}}]),vertexShader:Ht.meshnormal_vert,fragmentShader:Ht.meshnormal_frag},sprite:{uniforms:Ye([mt.sprite,mt.fog]),vertexShader:Ht.sprite_vert,fragmentShader:Ht.sprite_frag},background:{uniforms:{uvTransform:{value:new Lt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ht.background_vert,fragmentShader:Ht.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Lt}},vertexShader:Ht.backgroundCube_vert,fragmentShader:Ht.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ht.cube_vert,fragmentShader:Ht.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ht.equirect_vert,fragmentShader:Ht.equirect_frag},distance:{uniforms:Ye([mt.common,mt.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ht.distance_vert,fragmentShader:Ht.distance_frag},shadow:{uniforms:Ye([mt.lights,mt.fog,{color:{value:new Dt(0)},opacity:{value:1}}]),vertexShader:Ht.shadow_vert,fragmentShader:Ht.shadow_frag}};Bi.physical={uniforms:Ye([Bi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Lt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Lt},clearcoatNormalScale:{value:new Et(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Lt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Lt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Lt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Lt},sheen:{value:0},sheenColor:{value:new Dt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Lt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Lt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Lt},transmissionSamplerSize:{value:new Et},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Lt},attenuationDistance:{value:0},attenuationColor:{value:new Dt(0)},specularColor:{value:new Dt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Lt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Lt},anisotropyVector:{value:new Et},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Lt}}]),vertexShader:Ht.meshphysical_vert,fragmentShader:Ht.meshphysical_frag};var Ha={r:0,b:0,g:0},hx=new le,vf=new Lt;vf.set(-1,0,0,0,1,0,0,0,1);function ux(n,t,e,i,s,r){let o=new Dt(0),a=s===!0?0:1,l,c,h=null,d=0,u=null;function f(b){let A=b.isScene===!0?b.background:null;if(A&&A.isTexture){let M=b.backgroundBlurriness>0;A=t.get(A,M)}return A}function p(b){let A=!1,M=f(b);M===null?g(o,a):M&&M.isColor&&(g(M,1),A=!0);let T=n.xr.getEnvironmentBlendMode();T==="additive"?e.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&e.buffers.color.setClear(0,0,0,0,r),(n.autoClear||A)&&(e.buffers.depth.setTest(!0),e.buffers.depth.setMask(!0),e.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function y(b,A){let M=f(A);M&&M.isCubeTexture?(c===void 0&&(c=new ye(new ws(1,1,1),new de({name:"BackgroundCubeMaterial",uniforms:Hn(Bi.backgroundCube.uniforms),vertexShader:Bi.backgroundCube.vertexShader,fragmentShader:Bi.backgroundCube.fragmentShader,side:ze,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,E,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(hx.makeRotationFromEuler(A.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(vf),c.material.toneMapped=Zt.getTransfer(M.colorSpace)!==te,(h!==M||d!==M.version||u!==n.toneMapping)&&(c.material.needsUpdate=!0,h=M,d=M.version,u=n.toneMapping),c.layers.enableAll(),b.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new ye(new Bn(2,2),new de({name:"BackgroundMaterial",uniforms:Hn(Bi.background.uniforms),vertexShader:Bi.background.vertexShader,fragmentShader:Bi.background.fragmentShader,side:vn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=Zt.getTransfer(M.colorSpace)!==te,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(h!==M||d!==M.version||u!==n.toneMapping)&&(l.material.needsUpdate=!0,h=M,d=M.version,u=n.toneMapping),l.layers.enableAll(),b.unshift(l,l.geometry,l.material,0,0,null))}function g(b,A){b.getRGB(Ha,xh(n)),e.buffers.color.setClear(Ha.r,Ha.g,Ha.b,A,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(b,A=1){o.set(b),a=A,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(b){a=b,g(o,a)},render:p,addToRenderList:y,dispose:m}}function dx(n,t){let e=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=u(null),r=s,o=!1;function a(D,k,X,R,W){let $=!1,H=d(D,R,X,k);r!==H&&(r=H,c(r.object)),$=f(D,R,X,W),$&&p(D,R,X,W),W!==null&&t.update(W,n.ELEMENT_ARRAY_BUFFER),($||o)&&(o=!1,M(D,k,X,R),W!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,t.get(W).buffer))}function l(){return n.createVertexArray()}function c(D){return n.bindVertexArray(D)}function h(D){return n.deleteVertexArray(D)}function d(D,k,X,R){let W=R.wireframe===!0,$=i[k.id];$===void 0&&($={},i[k.id]=$);let H=D.isInstancedMesh===!0?D.id:0,nt=$[H];nt===void 0&&(nt={},$[H]=nt);let Y=nt[X.id];Y===void 0&&(Y={},nt[X.id]=Y);let tt=Y[W];return tt===void 0&&(tt=u(l()),Y[W]=tt),tt}function u(D){let k=[],X=[],R=[];for(let W=0;W<e;W++)k[W]=0,X[W]=0,R[W]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:k,enabledAttributes:X,attributeDivisors:R,object:D,attributes:{},index:null}}function f(D,k,X,R){let W=r.attributes,$=k.attributes,H=0,nt=X.getAttributes();for(let Y in nt)if(nt[Y].location>=0){let et=W[Y],Mt=$[Y];if(Mt===void 0&&(Y==="instanceMatrix"&&D.instanceMatrix&&(Mt=D.instanceMatrix),Y==="instanceColor"&&D.instanceColor&&(Mt=D.instanceColor)),et===void 0||et.attribute!==Mt||Mt&&et.data!==Mt.data)return!0;H++}return r.attributesNum!==H||r.index!==R}function p(D,k,X,R){let W={},$=k.attributes,H=0,nt=X.getAttributes();for(let Y in nt)if(nt[Y].location>=0){let et=$[Y];et===void 0&&(Y==="instanceMatrix"&&D.instanceMatrix&&(et=D.instanceMatrix),Y==="instanceColor"&&D.instanceColor&&(et=D.instanceColor));let Mt={};Mt.attribute=et,et&&et.data&&(Mt.data=et.data),W[Y]=Mt,H++}r.attributes=W,r.attributesNum=H,r.index=R}function y(){let D=r.newAttributes;for(let k=0,X=D.length;k<X;k++)D[k]=0}function g(D){m(D,0)}function m(D,k){let X=r.newAttributes,R=r.enabledAttributes,W=r.attributeDivisors;X[D]=1,R[D]===0&&(n.enableVertexAttribArray(D),R[D]=1),W[D]!==k&&(n.vertexAttribDivisor(D,k),W[D]=k)}function b(){let D=r.newAttributes,k=r.enabledAttributes;for(let X=0,R=k.length;X<R;X++)k[X]!==D[X]&&(n.disableVertexAttribArray(X),k[X]=0)}function A(D,k,X,R,W,$,H){H===!0?n.vertexAttribIPointer(D,k,X,W,$):n.vertexAttribPointer(D,k,X,R,W,$)}function M(D,k,X,R){y();let W=R.attributes,$=X.getAttributes(),H=k.defaultAttributeValues;for(let nt in $){let Y=$[nt];if(Y.location>=0){let tt=W[nt];if(tt===void 0&&(nt==="instanceMatrix"&&D.instanceMatrix&&(tt=D.instanceMatrix),nt==="instanceColor"&&D.instanceColor&&(tt=D.instanceColor)),tt!==void 0){let et=tt.normalized,Mt=tt.itemSize,Ot=t.get(tt);if(Ot===void 0)continue;let J=Ot.buffer,gt=Ot.type,yt=Ot.bytesPerElement,Ct=gt===n.INT||gt===n.UNSIGNED_INT||tt.gpuType===ra;if(tt.isInterleavedBufferAttribute){let _t=tt.data,kt=_t.isInterleavedBuffer===!0?_t.stride:_t.itemSize,ge=tt.offset;if(_t.isInstancedInterleavedBuffer||_t.isInstancedBufferAttribute){for(let Pt=0;Pt<Y.locationSize;Pt++)m(Y.location+Pt,_t.meshPerAttribute);D.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=_t.meshPerAttribute*_t.count)}else for(let Pt=0;Pt<Y.locationSize;Pt++)g(Y.location+Pt);n.bindBuffer(n.ARRAY_BUFFER,J);for(let Pt=0;Pt<Y.locationSize;Pt++)A(Y.location+Pt,Mt/Y.locationSize,gt,et,kt*yt,(ge+Mt/Y.locationSize*Pt)*yt,Ct)}else{if(tt.isInstancedBufferAttribute){for(let _t=0;_t<Y.locationSize;_t++)m(Y.location+_t,tt.meshPerAttribute);D.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=tt.meshPerAttribute*tt.count)}else for(let _t=0;_t<Y.locationSize;_t++)g(Y.location+_t);n.bindBuffer(n.ARRAY_BUFFER,J);for(let _t=0;_t<Y.locationSize;_t++)A(Y.location+_t,Mt/Y.locationSize,gt,et,Mt*yt,Mt/Y.locationSize*_t*yt,Ct)}}else if(H!==void 0){let et=H[nt];if(et!==void 0)switch(et.length){case 2:n.vertexAttrib2fv(Y.location,et);break;case 3:n.vertexAttrib3fv(Y.location,et);break;case 4:n.vertexAttrib4fv(Y.location,et);break;default:n.vertexAttrib1fv(Y.location,et)}}}}b()}function T(){O();for(let D in i){let k=i[D];for(let X in k){let R=k[X];for(let W in R){let $=R[W];for(let H in $)h($[H].object),delete $[H];delete R[W]}}delete i[D]}}function E(D){if(i[D.id]===void 0)return;let k=i[D.id];for(let X in k){let R=k[X];for(let W in R){let $=R[W];for(let H in $)h($[H].object),delete $[H];delete R[W]}}delete i[D.id]}function _(D){for(let k in i){let X=i[k];for(let R in X){let W=X[R];if(W[D.id]===void 0)continue;let $=W[D.id];for(let H in $)h($[H].object),delete $[H];delete W[D.id]}}}function S(D){for(let k in i){let X=i[k],R=D.isInstancedMesh===!0?D.id:0,W=X[R];if(W!==void 0){for(let $ in W){let H=W[$];for(let nt in H)h(H[nt].object),delete H[nt];delete W[$]}delete X[R],Object.keys(X).length===0&&delete i[k]}}}function O(){P(),o=!0,r!==s&&(r=s,c(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:O,resetDefaultState:P,dispose:T,releaseStatesOfGeometry:E,releaseStatesOfObject:S,releaseStatesOfProgram:_,initAttributes:y,enableAttribute:g,disableUnusedAttributes:b}}function fx(n,t,e){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),e.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),e.update(c,i,h))}function a(l,c,h){if(h===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let u=0;for(let f=0;f<h;f++)u+=c[f];e.update(u,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function px(n,t,e,i){let s;function r(){if(s!==void 0)return s;if(t.has("EXT_texture_filter_anisotropic")===!0){let _=t.get("EXT_texture_filter_anisotropic");s=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==Li&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let S=_===ui&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(_!==hi&&_!==Pi&&!S&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=e.precision!==void 0?e.precision:"highp",h=l(c);h!==c&&(It("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let d=e.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),u=e.logarithmicDepthBuffer===!0&&d===!1;e.reversedDepthBuffer===!0&&d===!1&&It("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),e.logarithmicDepthBuffer===!0&&d===!0&&It("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),p=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),y=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),b=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),A=n.getParameter(n.MAX_VARYING_VECTORS),M=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),T=n.getParameter(n.MAX_SAMPLES),E=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:p,maxTextureSize:y,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:b,maxVaryings:A,maxFragmentUniforms:M,maxSamples:T,samples:E}}function mx(n){let t=this,e=null,i=0,s=!1,r=!1,o=new li,a=new Lt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){let f=d.length!==0||u||i!==0||s;return s=u,i=d.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(d,u){e=h(d,u,0)},this.setState=function(d,u,f){let p=d.clippingPlanes,y=d.clipIntersection,g=d.clipShadows,m=n.get(d);if(!s||p===null||p.length===0||r&&!g)r?h(null):c();else{let b=r?0:i,A=b*4,M=m.clippingState||null;l.value=M,M=h(p,u,A,f);for(let T=0;T!==A;++T)M[T]=e[T];m.clippingState=M,this.numIntersection=y?this.numPlanes:0,this.numPlanes+=b}};function c(){l.value!==e&&(l.value=e,l.needsUpdate=i>0),t.numPlanes=i,t.numIntersection=0}function h(d,u,f,p){let y=d!==null?d.length:0,g=null;if(y!==0){if(g=l.value,p!==!0||g===null){let m=f+y*4,b=u.matrixWorldInverse;a.getNormalMatrix(b),(g===null||g.length<m)&&(g=new Float32Array(m));for(let A=0,M=f;A!==y;++A,M+=4)o.copy(d[A]).applyMatrix4(b,a),o.normal.toArray(g,M),g[M+3]=o.constant}l.value=g,l.needsUpdate=!0}return t.numPlanes=y,t.numIntersection=0,g}}var Br=class extends Qe{constructor(t=1,e={}){super(t,t,e),this.isWebGLCubeRenderTarget=!0;let i={width:t,height:t,depth:1},s=[i,i,i,i,i,i];this.texture=new vr(s),this._setTextureOptions(e),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(t,e){this.texture.type=e.type,this.texture.colorSpace=e.colorSpace,this.texture.generateMipmaps=e.generateMipmaps,this.texture.minFilter=e.minFilter,this.texture.magFilter=e.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new ws(5,5,5),r=new de({name:"CubemapFromEquirect",uniforms:Hn(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:ze,blending:kn});r.uniforms.tEquirect.value=e;let o=new ye(s,r),a=e.minFilter;return e.minFilter===Ki&&(e.minFilter=me),new Cs(1,10,this).update(t,o),e.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(t,e=!0,i=!0,s=!0){let r=t.getRenderTarget();for(let o=0;o<6;o++)t.setRenderTarget(this,o),t.clear(e,i,s);t.setRenderTarget(r)}},Kd=256,gx=3,_x=20,yf=256,bf=16,xx=3,vx=new L,yx=new Dt,Xa=class n{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Cs(1,10,null),this._boxMesh=new ye(new ws(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,e=0,i=.1,s=100,r={}){let{size:o=256,position:a=vx}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);e>0&&(h.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,u=l.autoClearColor,f=l.autoClearDepth,p=l.autoClearStencil,y=t.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,y===null&&(t.background=l.getClearColor(yx));let g=new Cs(i,s,h);return g.position.copy(a),g.update(l,t),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=f,l.autoClearStencil=p,t.background=y,e>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,e)),this._applyPMREM(c),c}fromEquirectangular(t,e=null){return this._fromTexture(t,e)}fromCubemap(t,e=null){return this._fromTexture(t,e)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Qd(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=jd(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,e){return e>0?1-Math.sqrt(1-t/e):0}_setSize(t){this._cubeSize=Math.max(Kd,mh(t))}_fromTexture(t,e){t.mapping===Gn||t.mapping===Ns?this._setSize(t.image.length===0?Kd:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let i=e||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(i),i}_allocateTarget(){let t=this._cubeSize,e=Jd(t,!1,!1),i=Math.log2(t)-gx;for(let s=0;s<=i;s++)e.texture.mipmaps.push({width:t>>s,height:t>>s});return e.texture.name="PMREM",e.texture.isPMREMTexture=!0,e}_getSourceTarget(t=!1){let e=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==e||t&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Jd(e,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,e,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=t,r.activeMipmapLevel=e;let o=t.width>>e;t.viewport.set(0,0,o,o),r.update(this._renderer,s),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let e;t.mapping===Gn||t.mapping===Ns?(this._cubemapMaterial===null&&(this._cubemapMaterial=Qd()),e=this._cubemapMaterial,e.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=jd()),e=this._equirectMaterial),e.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,e)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=bx(),this._integrationMaterial=Sx());let e=this._cubeSize,i=t.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(e/bf);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-xx)r.roughness.value=a,this._renderCube(t,o,this._integrationMaterial);else{let l=a>0?Math.log2(e)+.5*Math.log2(6/(yf*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(t,o,this._ggxMaterial)}}}_blur(t,e){this._blurMaterial===null&&(this._blurMaterial=Mx());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(e,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(t,0,i),s.envMap.value=t.texture,this._renderCube(r,0,i)}};function Jd(n,t,e){return new Br(n,{minFilter:Ki,generateMipmaps:t,type:ui,colorSpace:hr,depthBuffer:e})}function kr(n,t,e){return new de({name:n,uniforms:t,vertexShader:Ht.cube_vert,fragmentShader:e,side:ze,blending:kn,depthTest:!1,depthWrite:!1})}function bx(){return kr("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${yf}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function Sx(){return kr("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:bf}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function Mx(){return kr("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${_x}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function jd(){return kr("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function Qd(){return kr("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function wx(n){let t=new WeakMap,e=new WeakMap,i=null;function s(u,f=!1){return u==null?null:f?o(u):r(u)}function r(u){if(u&&u.isTexture){let f=u.mapping;if(f===ia||f===na)if(t.has(u)){let p=t.get(u).texture;return a(p,u.mapping)}else{let p=u.image;if(p&&p.height>0){let y=new Br(p.height);return y.fromEquirectangularTexture(n,u),t.set(u,y),u.addEventListener("dispose",c),a(y.texture,u.mapping)}else return null}}return u}function o(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){let f=u.mapping,p=f===ia||f===na,y=f===Gn||f===Ns;if(p||y){let g=e.get(u),m=g!==void 0?g.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==m)return i===null&&(i=new Xa(n)),g=p?i.fromEquirectangular(u,g):i.fromCubemap(u,g),g.texture.pmremVersion=u.pmremVersion,e.set(u,g),g.texture;if(g!==void 0)return g.texture;{let b=u.image;return p&&b&&b.height>0||y&&b&&l(b)?(i===null&&(i=new Xa(n)),g=p?i.fromEquirectangular(u):i.fromCubemap(u),g.texture.pmremVersion=u.pmremVersion,e.set(u,g),u.addEventListener("dispose",h),g.texture):null}}}return u}function a(u,f){return f===ia?u.mapping=Gn:f===na&&(u.mapping=Ns),u}function l(u){let f=0,p=6;for(let y=0;y<p;y++)u[y]!==void 0&&f++;return f===p}function c(u){let f=u.target;f.removeEventListener("dispose",c);let p=t.get(f);p!==void 0&&(t.delete(f),p.dispose())}function h(u){let f=u.target;f.removeEventListener("dispose",h);let p=e.get(f);p!==void 0&&(e.delete(f),p.dispose())}function d(){t=new WeakMap,e=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:d}}function Ex(n){let t={};function e(i){if(t[i]!==void 0)return t[i];let s=n.getExtension(i);return t[i]=s,s}return{has:function(i){return e(i)!==null},init:function(){e("EXT_color_buffer_float"),e("WEBGL_clip_cull_distance"),e("OES_texture_float_linear"),e("EXT_color_buffer_half_float"),e("WEBGL_multisampled_render_to_texture"),e("WEBGL_render_shared_exponent")},get:function(i){let s=e(i);return s===null&&or("WebGLRenderer: "+i+" extension not supported."),s}}}function Tx(n,t,e,i){let s={},r=new WeakMap,o=new FinalizationRegistry(p=>delete s[p]);function a(p){l(p.target)}function l(p){p.index!==null&&t.remove(p.index);for(let g in p.attributes)t.remove(p.attributes[g]);p.removeEventListener("dispose",a),delete s[p.id],o.unregister(p);let y=r.get(p);y&&(t.remove(y),r.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,e.memory.geometries--}function c(p,y){return s[y.id]!==void 0||(y.addEventListener("dispose",a),s[y.id]=new WeakRef(y),o.register(y,y.id,y),e.memory.geometries++),y}function h(p){let y=p.attributes;for(let g in y)t.update(y[g],n.ARRAY_BUFFER)}function d(p){let y=p.index,g=p.attributes.position,m=0;if(g===void 0)return;let b=y!==null?y.array.length:g.array.length/3-1,A=g.count>=65535?xr:_r,M=new A(Math.ceil(b/3)*6,1),T=M.array;if(y!==null){let _=y.array;m=y.version;for(let S=0,O=0;S<b;S+=3){let P=_[S+0],D=_[S+1],k=_[S+2];T[O++]=P,T[O++]=D,T[O++]=D,T[O++]=k,T[O++]=k,T[O++]=P}}else{m=g.version;for(let _=0,S=0;_<b;_+=3){let O=_+0,P=_+1,D=_+2;T[S++]=O,T[S++]=P,T[S++]=P,T[S++]=D,T[S++]=D,T[S++]=O}}M.version=m;let E=r.get(p);E&&t.remove(E),r.set(p,M)}function u(p){let y=r.get(p);if(y){let g=p.index;g!==null&&y.version<g.version&&d(p)}else d(p);return r.get(p)}function f(){for(let p in s){let y=s[p].deref();y!==void 0&&l(y)}}return{get:c,update:h,getWireframeAttribute:u,dispose:f}}function Ax(n,t,e){let i;function s(d){i=d}let r,o;function a(d){r=d.type,o=d.bytesPerElement}function l(d,u){n.drawElements(i,u,r,d*o),e.update(u,i,1)}function c(d,u,f){f!==0&&(n.drawElementsInstanced(i,u,r,d*o,f),e.update(u,i,f))}function h(d,u,f){if(f===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,u,0,r,d,0,f);let y=0;for(let g=0;g<f;g++)y+=u[g];e.update(y,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function Cx(n){let t={geometries:0,textures:0},e={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(e.calls++,o){case n.TRIANGLES:e.triangles+=a*(r/3);break;case n.LINES:e.lines+=a*(r/2);break;case n.LINE_STRIP:e.lines+=a*(r-1);break;case n.LINE_LOOP:e.lines+=a*r;break;case n.POINTS:e.points+=a*r;break;default:Nt("WebGLInfo: Unknown draw mode:",o);break}}function s(){e.calls=0,e.triangles=0,e.points=0,e.lines=0}return{memory:t,render:e,programs:null,autoReset:!0,reset:s,update:i}}function Rx(n,t,e){let i=new WeakMap,s=new ne;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=h!==void 0?h.length:0,u=i.get(a);if(u===void 0||u.count!==d){let O=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",O)};u!==void 0&&u.texture.dispose();let f=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,y=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],b=a.morphAttributes.color||[],A=0;f===!0&&(A=1),p===!0&&(A=2),y===!0&&(A=3);let M=a.attributes.position.count*A,T=1;M>t.maxTextureSize&&(T=Math.ceil(M/t.maxTextureSize),M=t.maxTextureSize);let E=new Float32Array(M*T*4*d),_=new mr(E,M,T,d);_.type=Pi,_.needsUpdate=!0;let S=A*4;for(let P=0;P<d;P++){let D=g[P],k=m[P],X=b[P],R=M*T*4*P;for(let W=0;W<D.count;W++){let $=W*S;f===!0&&(s.fromBufferAttribute(D,W),E[R+$+0]=s.x,E[R+$+1]=s.y,E[R+$+2]=s.z,E[R+$+3]=0),p===!0&&(s.fromBufferAttribute(k,W),E[R+$+4]=s.x,E[R+$+5]=s.y,E[R+$+6]=s.z,E[R+$+7]=0),y===!0&&(s.fromBufferAttribute(X,W),E[R+$+8]=s.x,E[R+$+9]=s.y,E[R+$+10]=s.z,E[R+$+11]=X.itemSize===4?s.w:1)}}u={count:d,texture:_,size:new Et(M,T)},i.set(a,u),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,e);else{let f=0;for(let y=0;y<c.length;y++)f+=c[y];let p=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",p),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",u.texture,e),l.getUniforms().setValue(n,"morphTargetsTextureSize",u.size)}return{update:r}}function Ix(n,t,e,i,s){let r=new WeakMap;function o(c){let h=s.render.frame,d=c.geometry,u=t.get(c,d);if(r.get(u)!==h&&(t.update(u),r.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(e.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&e.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return u}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),e.remove(h.instanceMatrix),h.instanceColor!==null&&e.remove(h.instanceColor)}return{update:o,dispose:a}}var Px={[Yc]:"LINEAR_TONE_MAPPING",[$c]:"REINHARD_TONE_MAPPING",[Zc]:"CINEON_TONE_MAPPING",[Kc]:"ACES_FILMIC_TONE_MAPPING",[jc]:"AGX_TONE_MAPPING",[Ar]:"NEUTRAL_TONE_MAPPING",[Jc]:"CUSTOM_TONE_MAPPING"};function Lx(n,t,e,i,s,r){let o=new Qe(t,e,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new qe;h.setAttribute("position",new Te([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Te([0,2,0,0,2,0],2));let d=new Go({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),u=new ye(h,d),f=new ta(-1,1,1,-1,0,1),p=null,y=null,g=!1,m,b=null,A=[],M=!1;this.setSize=function(T,E){o.setSize(T,E),a!==null&&a.setSize(T,E),l!==null&&l.setSize(T,E);for(let _=0;_<A.length;_++){let S=A[_];S.setSize&&S.setSize(T,E)}},this.setEffects=function(T){A=T,M=A.length>0&&A[0].isRenderPass===!0;let E=o.width,_=o.height;A.length>0&&a===null&&(a=new Qe(E,_,{type:ui,depthBuffer:!1,stencilBuffer:!1}),l=new Qe(E,_,{type:ui,depthBuffer:!1,stencilBuffer:!1}));let S=s===!0&&A.some(O=>O.needsDepthTexture===!0);S!==(o.depthTexture!==null)&&(S===!0&&c===null&&(c=new Zi(E,_),r===!0&&(c.format=Ji,c.type=Vn)),o.dispose(),o.depthTexture=S?c:null,o.resolveDepthBuffer=S,o.storeMultisampledDepthBuffer=S);for(let O=0;O<A.length;O++){let P=A[O];P.setSize&&P.setSize(E,_),S&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(T,E){if(g||T.toneMapping===Oi&&A.length===0)return!1;if(b=E,E!==null){let _=E.width,S=E.height;(o.width!==_||o.height!==S)&&this.setSize(_,S)}return M===!1&&T.setRenderTarget(o),m=T.toneMapping,T.toneMapping=Oi,!0},this.hasRenderPass=function(){return M},this.end=function(T,E){T.toneMapping=m,g=!0;let _=o,S=a;for(let O=0;O<A.length;O++){let P=A[O];P.enabled!==!1&&(P.render(T,S,_,E),P.needsSwap!==!1&&(_=S,S=S===a?l:a))}if(p!==T.outputColorSpace||y!==T.toneMapping){p=T.outputColorSpace,y=T.toneMapping,d.defines={},Zt.getTransfer(p)===te&&(d.defines.SRGB_TRANSFER="");let O=Px[y];O&&(d.defines[O]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=_.texture,T.setRenderTarget(b),T.render(u,f),b=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}var Sf=new ei,Mf=new Zi(1,1),wf=new yr(1),Ef=new mr,Tf=new Bo,Af=new vr,tf=[],ef=[],nf=new Float32Array(16),sf=new Float32Array(9),rf=new Float32Array(4);function Os(n,t,e){let i=n[0];if(i<=0||i>0)return n;let s=t*e,r=tf[s];if(r===void 0&&(r=new Float32Array(s),tf[s]=r),t!==0){i.toArray(r,0);for(let o=1,a=0;o!==t;++o)a+=e,n[o].toArray(r,a)}return r}function Ae(n,t){if(n.length!==t.length)return!1;for(let e=0,i=n.length;e<i;e++)if(n[e]!==t[e])return!1;return!0}function Ce(n,t){for(let e=0,i=t.length;e<i;e++)n[e]=t[e]}function Ya(n,t){let e=ef[t];e===void 0&&(e=new Int32Array(t),ef[t]=e);for(let i=0;i!==t;++i)e[i]=n.allocateTextureUnit();return e}function Nx(n,t){let e=this.cache;e[0]!==t&&(n.uniform1f(this.addr,t),e[0]=t)}function Dx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(n.uniform2f(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ae(e,t))return;n.uniform2fv(this.addr,t),Ce(e,t)}}function Ux(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(n.uniform3f(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else if(t.r!==void 0)(e[0]!==t.r||e[1]!==t.g||e[2]!==t.b)&&(n.uniform3f(this.addr,t.r,t.g,t.b),e[0]=t.r,e[1]=t.g,e[2]=t.b);else{if(Ae(e,t))return;n.uniform3fv(this.addr,t),Ce(e,t)}}function Ox(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(n.uniform4f(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ae(e,t))return;n.uniform4fv(this.addr,t),Ce(e,t)}}function Fx(n,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ae(e,t))return;n.uniformMatrix2fv(this.addr,!1,t),Ce(e,t)}else{if(Ae(e,i))return;rf.set(i),n.uniformMatrix2fv(this.addr,!1,rf),Ce(e,i)}}function Bx(n,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ae(e,t))return;n.uniformMatrix3fv(this.addr,!1,t),Ce(e,t)}else{if(Ae(e,i))return;sf.set(i),n.uniformMatrix3fv(this.addr,!1,sf),Ce(e,i)}}function kx(n,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ae(e,t))return;n.uniformMatrix4fv(this.addr,!1,t),Ce(e,t)}else{if(Ae(e,i))return;nf.set(i),n.uniformMatrix4fv(this.addr,!1,nf),Ce(e,i)}}function zx(n,t){let e=this.cache;e[0]!==t&&(n.uniform1i(this.addr,t),e[0]=t)}function Gx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(n.uniform2i(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ae(e,t))return;n.uniform2iv(this.addr,t),Ce(e,t)}}function Vx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(n.uniform3i(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ae(e,t))return;n.uniform3iv(this.addr,t),Ce(e,t)}}function Hx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(n.uniform4i(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ae(e,t))return;n.uniform4iv(this.addr,t),Ce(e,t)}}function Wx(n,t){let e=this.cache;e[0]!==t&&(n.uniform1ui(this.addr,t),e[0]=t)}function Xx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(n.uniform2ui(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ae(e,t))return;n.uniform2uiv(this.addr,t),Ce(e,t)}}function qx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(n.uniform3ui(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ae(e,t))return;n.uniform3uiv(this.addr,t),Ce(e,t)}}function Yx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(n.uniform4ui(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ae(e,t))return;n.uniform4uiv(this.addr,t),Ce(e,t)}}function $a(n){return n.version===0&&(n.compareFunction=uh,n.needsUpdate=!0),n}function $x(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=$a(Mf):r=Sf,e.setTexture2D(t||r,s)}function Zx(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),e.setTexture3D(t||Tf,s)}function Kx(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=$a(wf):r=Af,e.setTextureCube(t||r,s)}function Jx(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),e.setTexture2DArray(t||Ef,s)}function jx(n){switch(n){case 5126:return Nx;case 35664:return Dx;case 35665:return Ux;case 35666:return Ox;case 35674:return Fx;case 35675:return Bx;case 35676:return kx;case 5124:case 35670:return zx;case 35667:case 35671:return Gx;case 35668:case 35672:return Vx;case 35669:case 35673:return Hx;case 5125:return Wx;case 36294:return Xx;case 36295:return qx;case 36296:return Yx;case 35678:case 36198:case 36298:case 36306:case 35682:return $x;case 35679:case 36299:case 36307:return Zx;case 35680:case 36300:case 36308:case 36293:return Kx;case 36289:case 36303:case 36311:case 36292:return Jx}}function Qx(n,t){n.uniform1fv(this.addr,t)}function tv(n,t){let e=Os(t,this.size,2);n.uniform2fv(this.addr,e)}function ev(n,t){let e=Os(t,this.size,3);n.uniform3fv(this.addr,e)}function iv(n,t){let e=Os(t,this.size,4);n.uniform4fv(this.addr,e)}function nv(n,t){let e=Os(t,this.size,4);n.uniformMatrix2fv(this.addr,!1,e)}function sv(n,t){let e=Os(t,this.size,9);n.uniformMatrix3fv(this.addr,!1,e)}function rv(n,t){let e=Os(t,this.size,16);n.uniformMatrix4fv(this.addr,!1,e)}function ov(n,t){n.uniform1iv(this.addr,t)}function av(n,t){n.uniform2iv(this.addr,t)}function lv(n,t){n.uniform3iv(this.addr,t)}function cv(n,t){n.uniform4iv(this.addr,t)}function hv(n,t){n.uniform1uiv(this.addr,t)}function uv(n,t){n.uniform2uiv(this.addr,t)}function dv(n,t){n.uniform3uiv(this.addr,t)}function fv(n,t){n.uniform4uiv(this.addr,t)}function pv(n,t,e){let i=this.cache,s=t.length,r=Ya(e,s);Ae(i,r)||(n.uniform1iv(this.addr,r),Ce(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=$a(Mf):o=Sf;for(let a=0;a!==s;++a)e.setTexture2D(t[a]||o,r[a])}function mv(n,t,e){let i=this.cache,s=t.length,r=Ya(e,s);Ae(i,r)||(n.uniform1iv(this.addr,r),Ce(i,r));for(let o=0;o!==s;++o)e.setTexture3D(t[o]||Tf,r[o])}function gv(n,t,e){let i=this.cache,s=t.length,r=Ya(e,s);Ae(i,r)||(n.uniform1iv(this.addr,r),Ce(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=$a(wf):o=Af;for(let a=0;a!==s;++a)e.setTextureCube(t[a]||o,r[a])}function _v(n,t,e){let i=this.cache,s=t.length,r=Ya(e,s);Ae(i,r)||(n.uniform1iv(this.addr,r),Ce(i,r));for(let o=0;o!==s;++o)e.setTexture2DArray(t[o]||Ef,r[o])}function xv(n){switch(n){case 5126:return Qx;case 35664:return tv;case 35665:return ev;case 35666:return iv;case 35674:return nv;case 35675:return sv;case 35676:return rv;case 5124:case 35670:return ov;case 35667:case 35671:return av;case 35668:case 35672:return lv;case 35669:case 35673:return cv;case 5125:return hv;case 36294:return uv;case 36295:return dv;case 36296:return fv;case 35678:case 36198:case 36298:case 36306:case 35682:return pv;case 35679:case 36299:case 36307:return mv;case 35680:case 36300:case 36308:case 36293:return gv;case 36289:case 36303:case 36311:case 36292:return _v}}var wh=class{constructor(t,e,i){this.id=t,this.addr=i,this.cache=[],this.type=e.type,this.setValue=jx(e.type)}},Eh=class{constructor(t,e,i){this.id=t,this.addr=i,this.cache=[],this.type=e.type,this.size=e.size,this.setValue=xv(e.type)}},Th=class{constructor(t){this.id=t,this.seq=[],this.map={}}setValue(t,e,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(t,e[a.id],i)}}},Sh=/(\w+)(\])?(\[|\.)?/g;function of(n,t){n.seq.push(t),n.map[t.id]=t}function vv(n,t,e){let i=n.name,s=i.length;for(Sh.lastIndex=0;;){let r=Sh.exec(i),o=Sh.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){of(e,c===void 0?new wh(a,n,t):new Eh(a,n,t));break}else{let d=e.map[a];d===void 0&&(d=new Th(a),of(e,d)),e=d}}}var Us=class{constructor(t,e){this.seq=[],this.map={};let i=t.getProgramParameter(e,t.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=t.getActiveUniform(e,o),l=t.getUniformLocation(e,a.name);vv(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===t.SAMPLER_2D_SHADOW||o.type===t.SAMPLER_CUBE_SHADOW||o.type===t.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(t,e,i,s){let r=this.map[e];r!==void 0&&r.setValue(t,i,s)}setOptional(t,e,i){let s=e[i];s!==void 0&&this.setValue(t,i,s)}static upload(t,e,i,s){for(let r=0,o=e.length;r!==o;++r){let a=e[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(t,l.value,s)}}static seqWithValue(t,e){let i=[];for(let s=0,r=t.length;s!==r;++s){let o=t[s];o.id in e&&i.push(o)}return i}};function af(n,t,e){let i=n.createShader(t);return n.shaderSource(i,e),n.compileShader(i),i}var yv=37297,bv=0;function Sv(n,t){let e=n.split(`
`),i=[],s=Math.max(t-6,0),r=Math.min(t+6,e.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===t?">":" "} ${a}: ${e[o]}`)}return i.join(`
`)}var lf=new Lt;function Mv(n){Zt._getMatrix(lf,Zt.workingColorSpace,n);let t=`mat3( ${lf.elements.map(e=>e.toFixed(4))} )`;switch(Zt.getTransfer(n)){case ur:return[t,"LinearTransferOETF"];case te:return[t,"sRGBTransferOETF"];default:return It("WebGLProgram: Unsupported color space: ",n),[t,"LinearTransferOETF"]}}function cf(n,t,e){let i=n.getShaderParameter(t,n.COMPILE_STATUS),r=(n.getShaderInfoLog(t)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return e.toUpperCase()+`

`+r+`

`+Sv(n.getShaderSource(t),a)}else return r}function wv(n,t){let e=Mv(t);return[`vec4 ${n}( vec4 value ) {`,`	return ${e[1]}( vec4( ${e[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Ev={[Yc]:"Linear",[$c]:"Reinhard",[Zc]:"Cineon",[Kc]:"ACESFilmic",[jc]:"AgX",[Ar]:"Neutral",[Jc]:"Custom"};function Tv(n,t){let e=Ev[t];return e===void 0?(It("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+e+"ToneMapping( color ); }"}var Wa=new L;function Av(){Zt.getLuminanceCoefficients(Wa);let n=Wa.x.toFixed(4),t=Wa.y.toFixed(4),e=Wa.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${t}, ${e} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Cv(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Fr).join(`
`)}function Rv(n){let t=[];for(let e in n){let i=n[e];i!==!1&&t.push("#define "+e+" "+i)}return t.join(`
`)}function Iv(n,t){let e={},i=n.getProgramParameter(t,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(t,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),e[o]={type:r.type,location:n.getAttribLocation(t,o),locationSize:a}}return e}function Fr(n){return n!==""}function hf(n,t){let e=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,e).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function uf(n,t){return n.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var Pv=/^[ \t]*#include +<([\w\d./]+)>/gm;function Ah(n){return n.replace(Pv,Lv)}function Lv(n,t){let e=Ht[t];if(e===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return Ah(e)}var Nv=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function df(n){return n.replace(Nv,Dv)}function Dv(n,t,e,i){let s="";for(let r=parseInt(t);r<parseInt(e);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function ff(n){let t=`precision ${n.precision} float;
	precision ${n.precision} int;
	precision ${n.precision} sampler2D;
	precision ${n.precision} samplerCube;
	precision ${n.precision} sampler3D;
	precision ${n.precision} sampler2DArray;
	precision ${n.precision} sampler2DShadow;
	precision ${n.precision} samplerCubeShadow;
	precision ${n.precision} sampler2DArrayShadow;
	precision ${n.precision} isampler2D;
	precision ${n.precision} isampler3D;
	precision ${n.precision} isamplerCube;
	precision ${n.precision} isampler2DArray;
	precision ${n.precision} usampler2D;
	precision ${n.precision} usampler3D;
	precision ${n.precision} usamplerCube;
	precision ${n.precision} usampler2DArray;
	`;return n.precision==="highp"?t+=`
#define HIGH_PRECISION`:n.precision==="mediump"?t+=`
#define MEDIUM_PRECISION`:n.precision==="lowp"&&(t+=`
#define LOW_PRECISION`),t}var Uv={[Er]:"SHADOWMAP_TYPE_PCF",[Is]:"SHADOWMAP_TYPE_VSM"};function Ov(n){return Uv[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Fv={[Ns]:"ENVMAP_MODE_REFRACTION"};function Bv(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":Fv[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var kv={[qc]:"ENVMAP_BLENDING_MULTIPLY",[Pd]:"ENVMAP_BLENDING_MIX",[Ld]:"ENVMAP_BLENDING_ADD"};function zv(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":kv[n.combine]||"ENVMAP_BLENDING_NONE"}function Gv(n,t,e,i){let s=n.getContext(),r=e.defines,o=e.vertexShader,a=e.fragmentShader,l=Ov(e),c=e.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=Bv(e),d=zv(e),u=Cv(e),f=Rv(r),p=s.createProgram(),y,g,m=e.glslVersion?"#version "+e.glslVersion+`
`:"";e.isRawShaderMaterial?(y=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(Fr).join(`
`),y.length>0&&(y+=`
`),g=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(Fr).join(`
`),g.length>0&&(g+=`
`)):(y=[ff(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",e.batching?"#define USE_BATCHING":"",e.batchingColor?"#define USE_BATCHING_COLOR":"",e.instancing?"#define USE_INSTANCING":"",e.instancingColor?"#define USE_INSTANCING_COLOR":"",e.instancingMorph?"#define USE_INSTANCING_MORPH":"",e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.map?"#define USE_MAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+h:"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.displacementMap?"#define USE_DISPLACEMENTMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.mapUv?"#define MAP_UV "+e.mapUv:"",e.alphaMapUv?"#define ALPHAMAP_UV "+e.alphaMapUv:"",e.lightMapUv?"#define LIGHTMAP_UV "+e.lightMapUv:"",e.aoMapUv?"#define AOMAP_UV "+e.aoMapUv:"",e.emissiveMapUv?"#define EMISSIVEMAP_UV "+e.emissiveMapUv:"",e.bumpMapUv?"#define BUMPMAP_UV "+e.bumpMapUv:"",e.normalMapUv?"#define NORMALMAP_UV "+e.normalMapUv:"",e.displacementMapUv?"#define DISPLACEMENTMAP_UV "+e.displacementMapUv:"",e.metalnessMapUv?"#define METALNESSMAP_UV "+e.metalnessMapUv:"",e.roughnessMapUv?"#define ROUGHNESSMAP_UV "+e.roughnessMapUv:"",e.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+e.anisotropyMapUv:"",e.clearcoatMapUv?"#define CLEARCOATMAP_UV "+e.clearcoatMapUv:"",e.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+e.clearcoatNormalMapUv:"",e.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+e.clearcoatRoughnessMapUv:"",e.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+e.diffuseRoughnessMapUv:"",e.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+e.iridescenceMapUv:"",e.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+e.iridescenceThicknessMapUv:"",e.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+e.sheenColorMapUv:"",e.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+e.sheenRoughnessMapUv:"",e.specularMapUv?"#define SPECULARMAP_UV "+e.specularMapUv:"",e.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+e.specularColorMapUv:"",e.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+e.specularIntensityMapUv:"",e.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+e.transmissionMapUv:"",e.thicknessMapUv?"#define THICKNESSMAP_UV "+e.thicknessMapUv:"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexNormals?"#define HAS_NORMAL":"",e.vertexColors?"#define USE_COLOR":"",e.vertexAlphas?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.flatShading?"#define FLAT_SHADED":"",e.skinning?"#define USE_SKINNING":"",e.morphTargets?"#define USE_MORPHTARGETS":"",e.morphNormals&&e.flatShading===!1?"#define USE_MORPHNORMALS":"",e.morphColors?"#define USE_MORPHCOLORS":"",e.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+e.morphTextureStride:"",e.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+e.morphTargetsCount:"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.sizeAttenuation?"#define USE_SIZEATTENUATION":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Fr).join(`
`),g=[ff(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",e.map?"#define USE_MAP":"",e.matcap?"#define USE_MATCAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+c:"",e.envMap?"#define "+h:"",e.envMap?"#define "+d:"",e.envMapPMREM?"#define ENVMAP_MAX_LOD "+e.envMapMaxLod+".0":"",e.envMapPMREM?"#define ENVMAP_SIZE "+e.envMapSize+".0":"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoat?"#define USE_CLEARCOAT":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.dispersion?"#define USE_DISPERSION":"",e.retroreflection?"#define USE_RETROREFLECTION":"",e.iridescence?"#define USE_IRIDESCENCE":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaTest?"#define USE_ALPHATEST":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.sheen?"#define USE_SHEEN":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexColors||e.instancingColor?"#define USE_COLOR":"",e.vertexAlphas||e.batchingColor?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.gradientMap?"#define USE_GRADIENTMAP":"",e.flatShading?"#define FLAT_SHADED":"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",e.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",e.toneMapping!==Oi?"#define TONE_MAPPING":"",e.toneMapping!==Oi?Ht.tonemapping_pars_fragment:"",e.toneMapping!==Oi?Tv("toneMapping",e.toneMapping):"",e.dithering?"#define DITHERING":"",e.opaque?"#define OPAQUE":"",Ht.colorspace_pars_fragment,wv("linearToOutputTexel",e.outputColorSpace),Av(),e.useDepthPacking?"#define DEPTH_PACKING "+e.depthPacking:"",`
`].filter(Fr).join(`
`)),o=Ah(o),o=hf(o,e),o=uf(o,e),a=Ah(a),a=hf(a,e),a=uf(a,e),o=df(o),a=df(a),e.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,y=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+y,g=["#define varying in",e.glslVersion===fh?"":"layout(location = 0) out highp vec4 pc_fragColor;",e.glslVersion===fh?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let b=m+y+o,A=m+g+a,M=af(s,s.VERTEX_SHADER,b),T=af(s,s.FRAGMENT_SHADER,A);s.attachShader(p,M),s.attachShader(p,T),e.index0AttributeName!==void 0?s.bindAttribLocation(p,0,e.index0AttributeName):e.hasPositionAttribute===!0&&s.bindAttribLocation(p,0,"position"),s.linkProgram(p);function E(P){if(n.debug.checkShaderErrors){let D=s.getProgramInfoLog(p)||"",k=s.getShaderInfoLog(M)||"",X=s.getShaderInfoLog(T)||"",R=D.trim(),W=k.trim(),$=X.trim(),H=!0,nt=!0;if(s.getProgramParameter(p,s.LINK_STATUS)===!1)if(H=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,p,M,T);else{let Y=cf(s,M,"vertex"),tt=cf(s,T,"fragment");Nt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(p,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+R+`
`+Y+`
`+tt)}else R!==""?It("WebGLProgram: Program Info Log:",R):(W===""||$==="")&&(nt=!1);nt&&(P.diagnostics={runnable:H,programLog:R,vertexShader:{log:W,prefix:y},fragmentShader:{log:$,prefix:g}})}s.deleteShader(M),s.deleteShader(T),_=new Us(s,p),S=Iv(s,p)}let _;this.getUniforms=function(){return _===void 0&&E(this),_};let S;this.getAttributes=function(){return S===void 0&&E(this),S};let O=e.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=s.getProgramParameter(p,yv)),O},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(p),this.program=void 0},this.type=e.shaderType,this.name=e.shaderName,this.id=bv++,this.cacheKey=t,this.usedTimes=1,this.program=p,this.vertexShader=M,this.fragmentShader=T,this}var Vv=0,Ch=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(t,e,i){let s=this._getShaderCacheForMaterial(t);return s.has(e)===!1&&(s.add(e),e.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(t){let e=this.materialCache.get(t);for(let i of e)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(t),this}getVertexShaderStage(t){return this._getShaderStage(t.vertexShader)}getFragmentShaderStage(t){return this._getShaderStage(t.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(t){let e=this.materialCache,i=e.get(t);return i===void 0&&(i=new Set,e.set(t,i)),i}_getShaderStage(t){let e=this.shaderCache,i=e.get(t);return i===void 0&&(i=new Rh(t),e.set(t,i)),i}},Rh=class{constructor(t){this.id=Vv++,this.code=t,this.usedTimes=0}};function Hv(n){return n===yn||n===Dr||n===Ur}function Wv(n,t,e,i,s,r){let o=new gr,a=new Ch,l=new Set,c=[],h=new Map,d=i.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(_){return l.add(_),_===0?"uv":`uv${_}`}function p(_,S,O,P,D,k){let X=P.fog,R=D.geometry,W=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?P.environment:null,$=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,H=t.get(_.envMap||W,$),nt=u[_.type],Y=i.precision;_.precision!==null&&(Y=i.getMaxPrecision(_.precision),Y!==_.precision&&It("WebGLProgram.getParameters:",_.precision,"not supported, using",Y,"instead."));let tt=R.morphAttributes.position||R.morphAttributes.normal||R.morphAttributes.color,et=tt!==void 0?tt.length:0,Mt=0;R.morphAttributes.position!==void 0&&(Mt=1),R.morphAttributes.normal!==void 0&&(Mt=2),R.morphAttributes.color!==void 0&&(Mt=3);let Ot,J,gt,yt;if(nt){let pt=Bi[nt];Ot=pt.vertexShader,J=pt.fragmentShader}else{Ot=_.vertexShader,J=_.fragmentShader;let pt=a.getVertexShaderStage(_),ie=a.getFragmentShaderStage(_);a.update(_,pt,ie),gt=pt.id,yt=ie.id}let Ct=n.getRenderTarget(),_t=n.state.buffers.depth.getReversed(),kt=D.isInstancedMesh===!0,ge=D.isBatchedMesh===!0,Pt=!!_.map,ee=!!_.matcap,re=!!H,qt=re&&H.isPMREMTexture===!0,Oe=!!_.aoMap,we=!!_.lightMap,ti=!!_.bumpMap&&_.wireframe===!1,fe=!!_.normalMap,Ni=!!_.displacementMap,Ie=!!_.emissiveMap,di=!!_.metalnessMap,fi=!!_.roughnessMap,pi=_.anisotropy>0,N=_.clearcoat>0,mi=_.diffuseRoughness>0,he=_.dispersion>0,ue=_.retroreflectivity>0,ft=_.iridescence>0,Ee=_.sheen>0,Rt=_.transmission>0,Ut=pi&&!!_.anisotropyMap,w=N&&!!_.clearcoatMap,x=N&&!!_.clearcoatNormalMap,B=N&&!!_.clearcoatRoughnessMap,it=mi&&!!_.diffuseRoughnessMap,Q=ft&&!!_.iridescenceMap,ot=ft&&!!_.iridescenceThicknessMap,ut=Ee&&!!_.sheenColorMap,Z=Ee&&!!_.sheenRoughnessMap,K=!!_.specularMap,lt=!!_.specularColorMap,C=!!_.specularIntensityMap,j=Rt&&!!_.transmissionMap,q=Rt&&!!_.thicknessMap,ct=!!_.gradientMap,rt=!!_.alphaMap,at=_.alphaTest>0,Tt=!!_.alphaHash,Vt=!!_.extensions,st=Oi;_.toneMapped&&(Ct===null||Ct.isXRRenderTarget===!0)&&(st=n.toneMapping);let At=qt?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,Gt={shaderID:nt,shaderType:_.type,shaderName:_.name,vertexShader:Ot,fragmentShader:J,defines:_.defines,customVertexShaderID:gt,customFragmentShaderID:yt,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:Y,batching:ge,batchingColor:ge&&D._colorsTexture!==null,instancing:kt,instancingColor:kt&&D.instanceColor!==null,instancingMorph:kt&&D.morphTexture!==null,outputColorSpace:Ct===null?n.outputColorSpace:Ct.isXRRenderTarget===!0?Ct.texture.colorSpace:Zt.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Pt,matcap:ee,envMap:re,envMapMode:re&&H.mapping,envMapPMREM:qt,envMapMaxLod:qt?At.length-1:null,envMapSize:qt?At[0].width:null,aoMap:Oe,lightMap:we,bumpMap:ti,normalMap:fe,displacementMap:Ni,emissiveMap:Ie,normalMapObjectSpace:fe&&_.normalMapType===Ud,normalMapTangentSpace:fe&&_.normalMapType===oh,packedNormalMap:fe&&_.normalMapType===oh&&Hv(_.normalMap.format),metalnessMap:di,roughnessMap:fi,anisotropy:pi,anisotropyMap:Ut,clearcoat:N,clearcoatMap:w,clearcoatNormalMap:x,clearcoatRoughnessMap:B,diffuseRoughness:mi,diffuseRoughnessMap:it,dispersion:he,retroreflection:ue,iridescence:ft,iridescenceMap:Q,iridescenceThicknessMap:ot,sheen:Ee,sheenColorMap:ut,sheenRoughnessMap:Z,specularMap:K,specularColorMap:lt,specularIntensityMap:C,transmission:Rt,transmissionMap:j,thicknessMap:q,gradientMap:ct,opaque:_.transparent===!1&&_.blending===Ps&&_.alphaToCoverage===!1,alphaMap:rt,alphaTest:at,alphaHash:Tt,combine:_.combine,mapUv:Pt&&f(_.map.channel),aoMapUv:Oe&&f(_.aoMap.channel),lightMapUv:we&&f(_.lightMap.channel),bumpMapUv:ti&&f(_.bumpMap.channel),normalMapUv:fe&&f(_.normalMap.channel),displacementMapUv:Ni&&f(_.displacementMap.channel),emissiveMapUv:Ie&&f(_.emissiveMap.channel),metalnessMapUv:di&&f(_.metalnessMap.channel),roughnessMapUv:fi&&f(_.roughnessMap.channel),anisotropyMapUv:Ut&&f(_.anisotropyMap.channel),clearcoatMapUv:w&&f(_.clearcoatMap.channel),clearcoatNormalMapUv:x&&f(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:B&&f(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:it&&f(_.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(_.iridescenceMap.channel),iridescenceThicknessMapUv:ot&&f(_.iridescenceThicknessMap.channel),sheenColorMapUv:ut&&f(_.sheenColorMap.channel),sheenRoughnessMapUv:Z&&f(_.sheenRoughnessMap.channel),specularMapUv:K&&f(_.specularMap.channel),specularColorMapUv:lt&&f(_.specularColorMap.channel),specularIntensityMapUv:C&&f(_.specularIntensityMap.channel),transmissionMapUv:j&&f(_.transmissionMap.channel),thicknessMapUv:q&&f(_.thicknessMap.channel),alphaMapUv:rt&&f(_.alphaMap.channel),vertexTangents:!!R.attributes.tangent&&(fe||pi),vertexNormals:!!R.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!R.attributes.color&&R.attributes.color.itemSize===4,pointsUvs:D.isPoints===!0&&!!R.attributes.uv&&(Pt||rt),fog:!!X,useFog:_.fog===!0,fogExp2:!!X&&X.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||R.attributes.normal===void 0&&fe===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:_t,skinning:D.isSkinnedMesh===!0,hasPositionAttribute:R.attributes.position!==void 0,morphTargets:R.morphAttributes.position!==void 0,morphNormals:R.morphAttributes.normal!==void 0,morphColors:R.morphAttributes.color!==void 0,morphTargetsCount:et,morphTextureStride:Mt,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:k.filter(pt=>pt.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&O.length>0,shadowMapType:n.shadowMap.type,toneMapping:st,decodeVideoTexture:Pt&&_.map.isVideoTexture===!0&&Zt.getTransfer(_.map.colorSpace)===te,decodeVideoTextureEmissive:Ie&&_.emissiveMap.isVideoTexture===!0&&Zt.getTransfer(_.emissiveMap.colorSpace)===te,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===Ue,flipSided:_.side===ze,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:Vt&&_.extensions.clipCullDistance===!0&&e.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Vt&&_.extensions.multiDraw===!0||ge)&&e.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:e.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return Gt.vertexUv1s=l.has(1),Gt.vertexUv2s=l.has(2),Gt.vertexUv3s=l.has(3),l.clear(),Gt}function y(_){let S=[];if(_.shaderID?S.push(_.shaderID):(S.push(_.customVertexShaderID),S.push(_.customFragmentShaderID)),_.defines!==void 0)for(let O in _.defines)S.push(O),S.push(_.defines[O]);return _.isRawShaderMaterial===!1&&(g(S,_),m(S,_),S.push(n.outputColorSpace)),S.push(_.customProgramCacheKey),S.join()}function g(_,S){_.push(S.precision),_.push(S.outputColorSpace),_.push(S.envMapMode),_.push(S.envMapPMREM),_.push(S.envMapMaxLod),_.push(S.envMapSize),_.push(S.mapUv),_.push(S.alphaMapUv),_.push(S.lightMapUv),_.push(S.aoMapUv),_.push(S.bumpMapUv),_.push(S.normalMapUv),_.push(S.displacementMapUv),_.push(S.emissiveMapUv),_.push(S.metalnessMapUv),_.push(S.roughnessMapUv),_.push(S.anisotropyMapUv),_.push(S.clearcoatMapUv),_.push(S.clearcoatNormalMapUv),_.push(S.clearcoatRoughnessMapUv),_.push(S.diffuseRoughnessMapUv),_.push(S.iridescenceMapUv),_.push(S.iridescenceThicknessMapUv),_.push(S.sheenColorMapUv),_.push(S.sheenRoughnessMapUv),_.push(S.specularMapUv),_.push(S.specularColorMapUv),_.push(S.specularIntensityMapUv),_.push(S.transmissionMapUv),_.push(S.thicknessMapUv),_.push(S.combine),_.push(S.fogExp2),_.push(S.sizeAttenuation),_.push(S.morphTargetsCount),_.push(S.numSunLights),_.push(S.numDirLights),_.push(S.numPointLights),_.push(S.numSpotLights),_.push(S.numSpotLightMaps),_.push(S.numHemiLights),_.push(S.numRectAreaLights),_.push(S.numSunLightShadows),_.push(S.numDirLightShadows),_.push(S.numPointLightShadows),_.push(S.numSpotLightShadows),_.push(S.numSpotLightShadowsWithMaps),_.push(S.numLightProbes),_.push(S.numLightProbeGrids),_.push(S.shadowMapType),_.push(S.toneMapping),_.push(S.numClippingPlanes),_.push(S.numClipIntersection),_.push(S.depthPacking)}function m(_,S){o.disableAll(),S.instancing&&o.enable(0),S.instancingColor&&o.enable(1),S.instancingMorph&&o.enable(2),S.matcap&&o.enable(3),S.envMap&&o.enable(4),S.normalMapObjectSpace&&o.enable(5),S.normalMapTangentSpace&&o.enable(6),S.clearcoat&&o.enable(7),S.iridescence&&o.enable(8),S.alphaTest&&o.enable(9),S.vertexColors&&o.enable(10),S.vertexAlphas&&o.enable(11),S.vertexUv1s&&o.enable(12),S.vertexUv2s&&o.enable(13),S.vertexUv3s&&o.enable(14),S.vertexTangents&&o.enable(15),S.anisotropy&&o.enable(16),S.alphaHash&&o.enable(17),S.batching&&o.enable(18),S.dispersion&&o.enable(19),S.retroreflection&&o.enable(24),S.diffuseRoughness&&o.enable(25),S.batchingColor&&o.enable(20),S.gradientMap&&o.enable(21),S.packedNormalMap&&o.enable(22),S.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),S.fog&&o.enable(0),S.useFog&&o.enable(1),S.flatShading&&o.enable(2),S.logarithmicDepthBuffer&&o.enable(3),S.reversedDepthBuffer&&o.enable(4),S.skinning&&o.enable(5),S.morphTargets&&o.enable(6),S.morphNormals&&o.enable(7),S.morphColors&&o.enable(8),S.premultipliedAlpha&&o.enable(9),S.shadowMapEnabled&&o.enable(10),S.doubleSided&&o.enable(11),S.flipSided&&o.enable(12),S.useDepthPacking&&o.enable(13),S.dithering&&o.enable(14),S.transmission&&o.enable(15),S.sheen&&o.enable(16),S.opaque&&o.enable(17),S.pointsUvs&&o.enable(18),S.decodeVideoTexture&&o.enable(19),S.decodeVideoTextureEmissive&&o.enable(20),S.alphaToCoverage&&o.enable(21),S.numLightProbeGrids>0&&o.enable(22),S.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function b(_){let S=u[_.type],O;if(S){let P=Bi[S];O=Yd.clone(P.uniforms)}else O=_.uniforms;return O}function A(_,S){let O=h.get(S);return O!==void 0?++O.usedTimes:(O=new Gv(n,S,_,s),c.push(O),h.set(S,O)),O}function M(_){if(--_.usedTimes===0){let S=c.indexOf(_);c[S]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function T(_){a.remove(_)}function E(){a.dispose()}return{getParameters:p,getProgramCacheKey:y,getUniforms:b,acquireProgram:A,releaseProgram:M,releaseShaderCache:T,programs:c,dispose:E}}function Xv(){let n=new WeakMap;function t(o){return n.has(o)}function e(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:t,get:e,remove:i,update:s,dispose:r}}function qv(n,t){return n.groupOrder!==t.groupOrder?n.groupOrder-t.groupOrder:n.renderOrder!==t.renderOrder?n.renderOrder-t.renderOrder:n.material.id!==t.material.id?n.material.id-t.material.id:n.materialVariant!==t.materialVariant?n.materialVariant-t.materialVariant:n.z!==t.z?n.z-t.z:n.id-t.id}function pf(n,t){return n.groupOrder!==t.groupOrder?n.groupOrder-t.groupOrder:n.renderOrder!==t.renderOrder?n.renderOrder-t.renderOrder:n.z!==t.z?t.z-n.z:n.id-t.id}function mf(){let n=[],t=0,e=[],i=[],s=[];function r(){t=0,e.length=0,i.length=0,s.length=0}function o(u){let f=0;return u.isInstancedMesh&&(f+=2),u.isSkinnedMesh&&(f+=1),f}function a(u,f,p,y,g,m){let b=n[t];return b===void 0?(b={id:u.id,object:u,geometry:f,material:p,materialVariant:o(u),groupOrder:y,renderOrder:u.renderOrder,z:g,group:m},n[t]=b):(b.id=u.id,b.object=u,b.geometry=f,b.material=p,b.materialVariant=o(u),b.groupOrder=y,b.renderOrder=u.renderOrder,b.z=g,b.group=m),t++,b}function l(u,f,p,y,g,m,b){b.reversedDepth===!0&&(g=-g);let A=a(u,f,p,y,g,m);p.transmission>0?i.push(A):p.transparent===!0?s.push(A):e.push(A)}function c(u,f,p,y,g,m){let b=a(u,f,p,y,g,m);p.transmission>0?i.unshift(b):p.transparent===!0?s.unshift(b):e.unshift(b)}function h(u,f){e.length>1&&e.sort(u||qv),i.length>1&&i.sort(f||pf),s.length>1&&s.sort(f||pf)}function d(){for(let u=t,f=n.length;u<f;u++){let p=n[u];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:e,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:d,sort:h}}function Yv(){let n=new WeakMap;function t(i,s){let r=n.get(i),o;return r===void 0?(o=new mf,n.set(i,[o])):s>=r.length?(o=new mf,r.push(o)):o=r[s],o}function e(){n=new WeakMap}return{get:t,dispose:e}}function $v(){let n={};return{get:function(t){if(n[t.id]!==void 0)return n[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={direction:new L,color:new Dt};break;case"SpotLight":e={position:new L,direction:new L,color:new Dt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":e={position:new L,color:new Dt,distance:0,decay:0};break;case"HemisphereLight":e={direction:new L,skyColor:new Dt,groundColor:new Dt};break;case"RectAreaLight":e={color:new Dt,position:new L,halfWidth:new L,halfHeight:new L};break}return n[t.id]=e,e}}}function Zv(){let n={};return{get:function(t){if(n[t.id]!==void 0)return n[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Et};break;case"SpotLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Et};break;case"PointLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Et,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[t.id]=e,e}}}var Kv=0;function Jv(n,t){return(t.castShadow?2:0)-(n.castShadow?2:0)+(t.map?1:0)-(n.map?1:0)}function jv(n){let t=new $v,e=Zv(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new L);let s=new L,r=new le,o=new le;function a(c){let h=0,d=0,u=0;for(let k=0;k<9;k++)i.probe[k].set(0,0,0);let f=0,p=0,y=0,g=0,m=0,b=0,A=0,M=0,T=0,E=0,_=0,S=0,O=0,P=0;c.sort(Jv);for(let k=0,X=c.length;k<X;k++){let R=c[k],W=R.color,$=R.intensity,H=R.distance,nt=null;if(R.shadow&&R.shadow.map&&(R.shadow.map.texture.format===yn?nt=R.shadow.map.texture:nt=R.shadow.map.depthTexture||R.shadow.map.texture),R.isAmbientLight)h+=W.r*$,d+=W.g*$,u+=W.b*$;else if(R.isLightProbe){for(let Y=0;Y<9;Y++)i.probe[Y].addScaledVector(R.sh.coefficients[Y],$);P++}else if(R.isSunLight){let Y=t.get(R);if(Y.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){let tt=R.shadow,et=e.get(R);et.shadowIntensity=tt.intensity,et.shadowBias=tt.bias,et.shadowNormalBias=tt.normalBias,et.shadowRadius=tt.radius,et.shadowMapSize.copy(tt.mapSize).multiply(tt.getFrameExtents()),i.sunShadow[p]=et,i.sunShadowMap[p]=nt;let Mt=tt.getViewportCount();for(let Ot=0;Ot<Mt;Ot++)i.sunShadowMatrix[y+Ot]=tt.getMatrix(Ot),i.sunShadowCascade[y+Ot]=tt._cascadeData[Ot];y+=Mt,p++}i.sun[f]=Y,f++}else if(R.isDirectionalLight){let Y=t.get(R);if(Y.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){let tt=R.shadow,et=e.get(R);et.shadowIntensity=tt.intensity,et.shadowBias=tt.bias,et.shadowNormalBias=tt.normalBias,et.shadowRadius=tt.radius,et.shadowMapSize=tt.mapSize,i.directionalShadow[g]=et,i.directionalShadowMap[g]=nt,i.directionalShadowMatrix[g]=R.shadow.matrix,T++}i.directional[g]=Y,g++}else if(R.isSpotLight){let Y=t.get(R);Y.position.setFromMatrixPosition(R.matrixWorld),Y.color.copy(W).multiplyScalar($),Y.distance=H,Y.coneCos=Math.cos(R.angle),Y.penumbraCos=Math.cos(R.angle*(1-R.penumbra)),Y.decay=R.decay,i.spot[b]=Y;let tt=R.shadow;if(R.map&&(i.spotLightMap[S]=R.map,S++,tt.updateMatrices(R),R.castShadow&&O++),i.spotLightMatrix[b]=tt.matrix,R.castShadow){let et=e.get(R);et.shadowIntensity=tt.intensity,et.shadowBias=tt.bias,et.shadowNormalBias=tt.normalBias,et.shadowRadius=tt.radius,et.shadowMapSize=tt.mapSize,i.spotShadow[b]=et,i.spotShadowMap[b]=nt,_++}b++}else if(R.isRectAreaLight){let Y=t.get(R);Y.color.copy(W).multiplyScalar($),Y.halfWidth.set(R.width*.5,0,0),Y.halfHeight.set(0,R.height*.5,0),i.rectArea[A]=Y,A++}else if(R.isPointLight){let Y=t.get(R);if(Y.color.copy(R.color).multiplyScalar(R.intensity),Y.distance=R.distance,Y.decay=R.decay,R.castShadow){let tt=R.shadow,et=e.get(R);et.shadowIntensity=tt.intensity,et.shadowBias=tt.bias,et.shadowNormalBias=tt.normalBias,et.shadowRadius=tt.radius,et.shadowMapSize=tt.mapSize,et.shadowCameraNear=tt.camera.near,et.shadowCameraFar=tt.camera.far,i.pointShadow[m]=et,i.pointShadowMap[m]=nt,i.pointShadowMatrix[m]=R.shadow.matrix,E++}i.point[m]=Y,m++}else if(R.isHemisphereLight){let Y=t.get(R);Y.skyColor.copy(R.color).multiplyScalar($),Y.groundColor.copy(R.groundColor).multiplyScalar($),i.hemi[M]=Y,M++}}A>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=mt.LTC_FLOAT_1,i.rectAreaLTC2=mt.LTC_FLOAT_2):(i.rectAreaLTC1=mt.LTC_HALF_1,i.rectAreaLTC2=mt.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=d,i.ambient[2]=u;let D=i.hash;(D.sunLength!==f||D.directionalLength!==g||D.pointLength!==m||D.spotLength!==b||D.rectAreaLength!==A||D.hemiLength!==M||D.numSunShadows!==p||D.numDirectionalShadows!==T||D.numPointShadows!==E||D.numSpotShadows!==_||D.numSpotMaps!==S||D.numLightProbes!==P)&&(i.sun.length=f,i.directional.length=g,i.spot.length=b,i.rectArea.length=A,i.point.length=m,i.hemi.length=M,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=y,i.sunShadowCascade.length=y,i.directionalShadow.length=T,i.directionalShadowMap.length=T,i.directionalShadowMatrix.length=T,i.pointShadow.length=E,i.pointShadowMap.length=E,i.pointShadowMatrix.length=E,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+S-O,i.spotLightMap.length=S,i.numSpotLightShadowsWithMaps=O,i.numLightProbes=P,D.sunLength=f,D.directionalLength=g,D.pointLength=m,D.spotLength=b,D.rectAreaLength=A,D.hemiLength=M,D.numSunShadows=p,D.numDirectionalShadows=T,D.numPointShadows=E,D.numSpotShadows=_,D.numSpotMaps=S,D.numLightProbes=P,i.version=Kv++)}function l(c,h){let d=0,u=0,f=0,p=0,y=0,g=0,m=h.matrixWorldInverse;for(let b=0,A=c.length;b<A;b++){let M=c[b];if(M.isSunLight){let T=i.sun[d];T.direction.setFromMatrixPosition(M.matrixWorld),T.direction.transformDirection(m),d++}else if(M.isDirectionalLight){let T=i.directional[u];T.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),u++}else if(M.isSpotLight){let T=i.spot[p];T.position.setFromMatrixPosition(M.matrixWorld),T.position.applyMatrix4(m),T.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),p++}else if(M.isRectAreaLight){let T=i.rectArea[y];T.position.setFromMatrixPosition(M.matrixWorld),T.position.applyMatrix4(m),o.identity(),r.copy(M.matrixWorld),r.premultiply(m),o.extractRotation(r),T.halfWidth.set(M.width*.5,0,0),T.halfHeight.set(0,M.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),y++}else if(M.isPointLight){let T=i.point[f];T.position.setFromMatrixPosition(M.matrixWorld),T.position.applyMatrix4(m),f++}else if(M.isHemisphereLight){let T=i.hemi[g];T.direction.setFromMatrixPosition(M.matrixWorld),T.direction.transformDirection(m),g++}}}return{setup:a,setupView:l,state:i}}function gf(n){let t=new jv(n),e=[],i=[],s=[];function r(d){h.camera=d,e.length=0,i.length=0,s.length=0}function o(d){d.isLightProbeGrid?s.push(d):e.push(d)}function a(d){i.push(d)}function l(){t.setup(e),s.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){t.setupView(e,d)}let h={lightsArray:e,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function Qv(n){let t=new WeakMap;function e(s,r=0){let o=t.get(s),a;return o===void 0?(a=new gf(n),t.set(s,[a])):r>=o.length?(a=new gf(n),o.push(a)):a=o[r],a}function i(){t=new WeakMap}return{get:e,dispose:i}}var ty=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,ey=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,iy=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],ny=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],_f=new le,Or=new L,Mh=new L;function sy(n,t,e){let i=new Fn,s=new Et,r=new Et,o=new ne,a=new Vo,l=new Ho,c={},h=e.maxTextureSize,d={[vn]:ze,[ze]:vn,[Ue]:Ue},u=new de({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Et},radius:{value:4}},vertexShader:ty,fragmentShader:ey}),f=u.clone();f.defines.HORIZONTAL_PASS=1;let p=new qe;p.setAttribute("position",new ke(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let y=new ye(p,u),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Er;let m=this.type;this.render=function(E,_,S){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||E.length===0)return;this.type===pd&&(It("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Er);let O=n.getRenderTarget(),P=n.getActiveCubeFace(),D=n.getActiveMipmapLevel(),k=n.state;k.setBlending(kn),k.buffers.depth.getReversed()===!0?k.buffers.color.setClear(0,0,0,0):k.buffers.color.setClear(1,1,1,1),k.buffers.depth.setTest(!0),k.setScissorTest(!1);let X=m!==this.type;X&&_.traverse(function(R){R.material&&(Array.isArray(R.material)?R.material.forEach(W=>W.needsUpdate=!0):R.material.needsUpdate=!0)});for(let R=0,W=E.length;R<W;R++){let $=E[R],H=$.shadow;if(H===void 0){It("WebGLShadowMap:",$,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;s.copy(H.mapSize);let nt=H.getFrameExtents();s.multiply(nt),r.copy(H.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/nt.x),s.x=r.x*nt.x,H.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/nt.y),s.y=r.y*nt.y,H.mapSize.y=r.y));let Y=n.state.buffers.depth.getReversed();if(H.camera._reversedDepth=Y,H.map===null||X===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===Is){if($.isPointLight){It("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new Qe(s.x,s.y,{format:yn,type:ui,minFilter:me,magFilter:me,generateMipmaps:!1}),H.map.texture.name=$.name+".shadowMap",H.map.depthTexture=new Zi(s.x,s.y,Pi),H.map.depthTexture.name=$.name+".shadowMapDepth",H.map.depthTexture.format=$i,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=De,H.map.depthTexture.magFilter=De}else $.isPointLight?(H.map=new Br(s.x),H.map.depthTexture=new yr(s.x,Ii)):(H.map=new Qe(s.x,s.y),H.map.depthTexture=new Zi(s.x,s.y,Ii)),H.map.depthTexture.name=$.name+".shadowMap",H.map.depthTexture.format=$i,this.type===Er?(H.map.depthTexture.compareFunction=Y?hh:ch,H.map.depthTexture.minFilter=me,H.map.depthTexture.magFilter=me):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=De,H.map.depthTexture.magFilter=De);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==s.x||H.map.height!==s.y)&&H.map.setSize(s.x,s.y);let tt=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();$.isPointLight!==!0&&H.updateMatrices($,S);let et=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:S.layers;for(let Mt=0;Mt<tt;Mt++){let Ot=H.getCamera(Mt);if($.isPointLight){let J=H.camera,gt=H.matrix,yt=$.distance||J.far;yt!==J.far&&(J.far=yt,J.updateProjectionMatrix()),Or.setFromMatrixPosition($.matrixWorld),J.position.copy(Or),Mh.copy(J.position),Mh.add(iy[Mt]),J.up.copy(ny[Mt]),J.lookAt(Mh),J.updateMatrixWorld(),gt.makeTranslation(-Or.x,-Or.y,-Or.z),_f.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),H._frustum.setFromProjectionMatrix(_f,J.coordinateSystem,J.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)n.setRenderTarget(H.map,Mt),n.clear();else{Mt===0&&(n.setRenderTarget(H.map),n.clear());let J=H.getViewport(Mt);o.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),k.viewport(o)}i=H.getFrustum(Mt),M(_,S,Ot,$,et,this.type)}H.isPointLightShadow!==!0&&this.type===Is&&b(H,S),H.needsUpdate=!1}m=this.type,g.needsUpdate=!1,n.setRenderTarget(O,P,D)};function b(E,_){let S=t.update(y);u.defines.VSM_SAMPLES!==E.blurSamples&&(u.defines.VSM_SAMPLES=E.blurSamples,f.defines.VSM_SAMPLES=E.blurSamples,u.needsUpdate=!0,f.needsUpdate=!0),E.mapPass===null?E.mapPass=new Qe(s.x,s.y,{format:yn,type:ui}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),u.uniforms.shadow_pass.value=E.map.depthTexture,u.uniforms.resolution.value.set(E.map.width,E.map.height),u.uniforms.radius.value=E.radius,n.setRenderTarget(E.mapPass),n.clear(),n.renderBufferDirect(_,null,S,u,y,null),f.uniforms.shadow_pass.value=E.mapPass.texture,f.uniforms.resolution.value.set(E.map.width,E.map.height),f.uniforms.radius.value=E.radius,n.setRenderTarget(E.map),n.clear(),n.renderBufferDirect(_,null,S,f,y,null)}function A(E,_,S,O){let P=null,D=S.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(D!==void 0)P=D;else if(P=S.isPointLight===!0?l:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let k=P.uuid,X=_.uuid,R=c[k];R===void 0&&(R={},c[k]=R);let W=R[X];W===void 0&&(W=P.clone(),R[X]=W,_.addEventListener("dispose",T)),P=W}if(P.visible=_.visible,P.wireframe=_.wireframe,O===Is?P.side=_.shadowSide!==null?_.shadowSide:_.side:P.side=_.shadowSide!==null?_.shadowSide:d[_.side],P.alphaMap=_.alphaMap,P.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,P.map=_.map,P.clipShadows=_.clipShadows,P.clippingPlanes=_.clippingPlanes,P.clipIntersection=_.clipIntersection,P.displacementMap=_.displacementMap,P.displacementScale=_.displacementScale,P.displacementBias=_.displacementBias,P.wireframeLinewidth=_.wireframeLinewidth,P.linewidth=_.linewidth,S.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let k=n.properties.get(P);k.light=S}return P}function M(E,_,S,O,P,D){if(E.visible===!1)return;if(E.layers.test(P)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&D===Is)&&(!E.frustumCulled||E.intersectsFrustum(i))){E.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,E.matrixWorld);let R=t.update(E),W=E.material;if(Array.isArray(W)){let $=R.groups;for(let H=0,nt=$.length;H<nt;H++){let Y=$[H],tt=W[Y.materialIndex];if(tt&&tt.visible){let et=A(E,tt,O,D);E.onBeforeShadow(n,E,_,S,R,et,Y),n.renderBufferDirect(S,null,R,et,E,Y),E.onAfterShadow(n,E,_,S,R,et,Y)}}}else if(W.visible){let $=A(E,W,O,D);E.onBeforeShadow(n,E,_,S,R,$,null),n.renderBufferDirect(S,null,R,$,E,null),E.onAfterShadow(n,E,_,S,R,$,null)}}let X=E.children;for(let R=0,W=X.length;R<W;R++)M(X[R],_,S,O,P,D)}function T(E){E.target.removeEventListener("dispose",T);for(let S in c){let O=c[S],P=E.target.uuid;P in O&&(O[P].dispose(),delete O[P])}}}function ry(n,t){function e(){let C=!1,j=new ne,q=null,ct=new ne(0,0,0,0);return{setMask:function(rt){q!==rt&&!C&&(n.colorMask(rt,rt,rt,rt),q=rt)},setLocked:function(rt){C=rt},setClear:function(rt,at,Tt,Vt,st){st===!0&&(rt*=Vt,at*=Vt,Tt*=Vt),j.set(rt,at,Tt,Vt),ct.equals(j)===!1&&(n.clearColor(rt,at,Tt,Vt),ct.copy(j))},reset:function(){C=!1,q=null,ct.set(-1,0,0,0)}}}function i(){let C=!1,j=!1,q=null,ct=null,rt=null;return{setReversed:function(at){if(j!==at){let Tt=t.get("EXT_clip_control");at?Tt.clipControlEXT(Tt.LOWER_LEFT_EXT,Tt.ZERO_TO_ONE_EXT):Tt.clipControlEXT(Tt.LOWER_LEFT_EXT,Tt.NEGATIVE_ONE_TO_ONE_EXT),j=at;let Vt=rt;rt=null,this.setClear(Vt)}},getReversed:function(){return j},setTest:function(at){at?_t(n.DEPTH_TEST):kt(n.DEPTH_TEST)},setMask:function(at){q!==at&&!C&&(n.depthMask(at),q=at)},setFunc:function(at){if(j&&(at=Xd[at]),ct!==at){switch(at){case Ao:n.depthFunc(n.NEVER);break;case Co:n.depthFunc(n.ALWAYS);break;case Ro:n.depthFunc(n.LESS);break;case fs:n.depthFunc(n.LEQUAL);break;case Io:n.depthFunc(n.EQUAL);break;case Po:n.depthFunc(n.GEQUAL);break;case ps:n.depthFunc(n.GREATER);break;case Lo:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}ct=at}},setLocked:function(at){C=at},setClear:function(at){rt!==at&&(rt=at,j&&(at=1-at),n.clearDepth(at))},reset:function(){C=!1,q=null,ct=null,rt=null,j=!1}}}function s(){let C=!1,j=null,q=null,ct=null,rt=null,at=null,Tt=null,Vt=null,st=null;return{setTest:function(At){C||(At?_t(n.STENCIL_TEST):kt(n.STENCIL_TEST))},setMask:function(At){j!==At&&!C&&(n.stencilMask(At),j=At)},setFunc:function(At,Gt,pt){(q!==At||ct!==Gt||rt!==pt)&&(n.stencilFunc(At,Gt,pt),q=At,ct=Gt,rt=pt)},setOp:function(At,Gt,pt){(at!==At||Tt!==Gt||Vt!==pt)&&(n.stencilOp(At,Gt,pt),at=At,Tt=Gt,Vt=pt)},setLocked:function(At){C=At},setClear:function(At){st!==At&&(n.clearStencil(At),st=At)},reset:function(){C=!1,j=null,q=null,ct=null,rt=null,at=null,Tt=null,Vt=null,st=null}}}let r=new e,o=new i,a=new s,l={},c=new WeakMap,h={},d={},u={},f=new WeakMap,p=[],y=null,g=!1,m=null,b=null,A=null,M=null,T=null,E=null,_=null,S=new Dt(0,0,0),O=0,P=!1,D=null,k=null,X=null,R=null,W=null,$=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,nt=0,Y=n.getParameter(n.VERSION);Y.indexOf("WebGL")!==-1?(nt=parseFloat(/^WebGL (\d)/.exec(Y)[1]),H=nt>=1):Y.indexOf("OpenGL ES")!==-1&&(nt=parseFloat(/^OpenGL ES (\d)/.exec(Y)[1]),H=nt>=2);let tt=null,et={},Mt=n.getParameter(n.SCISSOR_BOX),Ot=n.getParameter(n.VIEWPORT),J=new ne().fromArray(Mt),gt=new ne().fromArray(Ot);function yt(C,j,q,ct){let rt=new Uint8Array(4),at=n.createTexture();n.bindTexture(C,at),n.texParameteri(C,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(C,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Tt=0;Tt<q;Tt++)C===n.TEXTURE_3D||C===n.TEXTURE_2D_ARRAY?n.texImage3D(j,0,n.RGBA,1,1,ct,0,n.RGBA,n.UNSIGNED_BYTE,rt):n.texImage2D(j+Tt,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,rt);return at}let Ct={};Ct[n.TEXTURE_2D]=yt(n.TEXTURE_2D,n.TEXTURE_2D,1),Ct[n.TEXTURE_CUBE_MAP]=yt(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ct[n.TEXTURE_2D_ARRAY]=yt(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Ct[n.TEXTURE_3D]=yt(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),_t(n.DEPTH_TEST),o.setFunc(fs),ti(!1),fe(Gc),_t(n.CULL_FACE),Oe(kn);function _t(C){h[C]!==!0&&(n.enable(C),h[C]=!0)}function kt(C){h[C]!==!1&&(n.disable(C),h[C]=!1)}function ge(C,j){return u[C]!==j?(n.bindFramebuffer(C,j),u[C]=j,C===n.DRAW_FRAMEBUFFER&&(u[n.FRAMEBUFFER]=j),C===n.FRAMEBUFFER&&(u[n.DRAW_FRAMEBUFFER]=j),!0):!1}function Pt(C,j){let q=p,ct=!1;if(C){q=f.get(j),q===void 0&&(q=[],f.set(j,q));let rt=C.textures;if(q.length!==rt.length||q[0]!==n.COLOR_ATTACHMENT0){for(let at=0,Tt=rt.length;at<Tt;at++)q[at]=n.COLOR_ATTACHMENT0+at;q.length=rt.length,ct=!0}}else q[0]!==n.BACK&&(q[0]=n.BACK,ct=!0);ct&&n.drawBuffers(q)}function ee(C){return y!==C?(n.useProgram(C),y=C,!0):!1}let re={[Ri]:n.FUNC_ADD,[md]:n.FUNC_SUBTRACT,[gd]:n.FUNC_REVERSE_SUBTRACT};re[_d]=n.MIN,re[xd]=n.MAX;let qt={[vd]:n.ZERO,[zn]:n.ONE,[yd]:n.SRC_COLOR,[Xc]:n.SRC_ALPHA,[Td]:n.SRC_ALPHA_SATURATE,[wd]:n.DST_COLOR,[Sd]:n.DST_ALPHA,[bd]:n.ONE_MINUS_SRC_COLOR,[Tr]:n.ONE_MINUS_SRC_ALPHA,[Ed]:n.ONE_MINUS_DST_COLOR,[Md]:n.ONE_MINUS_DST_ALPHA,[Ad]:n.CONSTANT_COLOR,[Cd]:n.ONE_MINUS_CONSTANT_COLOR,[Rd]:n.CONSTANT_ALPHA,[Id]:n.ONE_MINUS_CONSTANT_ALPHA};function Oe(C,j,q,ct,rt,at,Tt,Vt,st,At){if(C===kn){g===!0&&(kt(n.BLEND),g=!1);return}if(g===!1&&(_t(n.BLEND),g=!0),C!==Ls){if(C!==m||At!==P){if((b!==Ri||T!==Ri)&&(n.blendEquation(n.FUNC_ADD),b=Ri,T=Ri),At)switch(C){case Ps:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Vc:n.blendFunc(n.ONE,n.ONE);break;case Hc:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Wc:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Nt("WebGLState: Invalid blending: ",C);break}else switch(C){case Ps:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Vc:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Hc:Nt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Wc:Nt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Nt("WebGLState: Invalid blending: ",C);break}A=null,M=null,E=null,_=null,S.set(0,0,0),O=0,m=C,P=At}return}rt=rt||j,at=at||q,Tt=Tt||ct,(j!==b||rt!==T)&&(n.blendEquationSeparate(re[j],re[rt]),b=j,T=rt),(q!==A||ct!==M||at!==E||Tt!==_)&&(n.blendFuncSeparate(qt[q],qt[ct],qt[at],qt[Tt]),A=q,M=ct,E=at,_=Tt),(Vt.equals(S)===!1||st!==O)&&(n.blendColor(Vt.r,Vt.g,Vt.b,st),S.copy(Vt),O=st),m=C,P=!1}function we(C,j){C.side===Ue?kt(n.CULL_FACE):_t(n.CULL_FACE);let q=C.side===ze;j&&(q=!q),ti(q),C.blending===Ps&&C.transparent===!1?Oe(kn):Oe(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),o.setFunc(C.depthFunc),o.setTest(C.depthTest),o.setMask(C.depthWrite),r.setMask(C.colorWrite);let ct=C.stencilWrite;a.setTest(ct),ct&&(a.setMask(C.stencilWriteMask),a.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),a.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),Ie(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?_t(n.SAMPLE_ALPHA_TO_COVERAGE):kt(n.SAMPLE_ALPHA_TO_COVERAGE)}function ti(C){D!==C&&(C?n.frontFace(n.CW):n.frontFace(n.CCW),D=C)}function fe(C){C!==dd?(_t(n.CULL_FACE),C!==k&&(C===Gc?n.cullFace(n.BACK):C===fd?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):kt(n.CULL_FACE),k=C}function Ni(C){C!==X&&(H&&n.lineWidth(C),X=C)}function Ie(C,j,q){C?(_t(n.POLYGON_OFFSET_FILL),(R!==j||W!==q)&&(R=j,W=q,o.getReversed()&&(j=-j,q=-q),n.polygonOffset(j,q))):kt(n.POLYGON_OFFSET_FILL)}function di(C){C?_t(n.SCISSOR_TEST):kt(n.SCISSOR_TEST)}function fi(C){C===void 0&&(C=n.TEXTURE0+$-1),tt!==C&&(n.activeTexture(C),tt=C)}function pi(C,j,q){q===void 0&&(tt===null?q=n.TEXTURE0+$-1:q=tt);let ct=et[q];ct===void 0&&(ct={type:void 0,texture:void 0},et[q]=ct),(ct.type!==C||ct.texture!==j)&&(tt!==q&&(n.activeTexture(q),tt=q),n.bindTexture(C,j||Ct[C]),ct.type=C,ct.texture=j)}function N(){let C=et[tt];C!==void 0&&C.type!==void 0&&(n.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function mi(){try{n.compressedTexImage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function he(){try{n.compressedTexImage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function ue(){try{n.texSubImage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function ft(){try{n.texSubImage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function Ee(){try{n.compressedTexSubImage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function Rt(){try{n.compressedTexSubImage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function Ut(){try{n.texStorage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function w(){try{n.texStorage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function x(){try{n.texImage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function B(){try{n.texImage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function it(C){return d[C]!==void 0?d[C]:n.getParameter(C)}function Q(C,j){d[C]!==j&&(n.pixelStorei(C,j),d[C]=j)}function ot(C){J.equals(C)===!1&&(n.scissor(C.x,C.y,C.z,C.w),J.copy(C))}function ut(C){gt.equals(C)===!1&&(n.viewport(C.x,C.y,C.z,C.w),gt.copy(C))}function Z(C,j){let q=c.get(j);q===void 0&&(q=new WeakMap,c.set(j,q));let ct=q.get(C);ct===void 0&&(ct=n.getUniformBlockIndex(j,C.name),n.uniformBlockBinding(j,ct,ct),q.set(C,ct))}function K(C,j,q){let rt=c.get(j).get(C);l[rt]!==q&&(n.bindBufferBase(n.UNIFORM_BUFFER,rt,q),l[rt]=q)}function lt(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},d={},tt=null,et={},u={},l={},f=new WeakMap,p=[],y=null,g=!1,m=null,b=null,A=null,M=null,T=null,E=null,_=null,S=new Dt(0,0,0),O=0,P=!1,D=null,k=null,X=null,R=null,W=null,J.set(0,0,n.canvas.width,n.canvas.height),gt.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:_t,disable:kt,bindFramebuffer:ge,drawBuffers:Pt,useProgram:ee,setBlending:Oe,setMaterial:we,setFlipSided:ti,setCullFace:fe,setLineWidth:Ni,setPolygonOffset:Ie,setScissorTest:di,activeTexture:fi,bindTexture:pi,unbindTexture:N,compressedTexImage2D:mi,compressedTexImage3D:he,texImage2D:x,texImage3D:B,pixelStorei:Q,getParameter:it,updateUBOMapping:Z,uniformBlockBinding:K,texStorage2D:Ut,texStorage3D:w,texSubImage2D:ue,texSubImage3D:ft,compressedTexSubImage2D:Ee,compressedTexSubImage3D:Rt,scissor:ot,viewport:ut,reset:lt}}function oy(n,t,e,i,s,r,o){let a=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Et,h=new WeakMap,d=new Set,u,f=new WeakMap,p=new Set,y=new FinalizationRegistry(w=>p.delete(w)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(w,x){return g?new OffscreenCanvas(w,x):fr("canvas")}function b(w,x,B){let it=1,Q=Ut(w);if((Q.width>B||Q.height>B)&&(it=B/Math.max(Q.width,Q.height)),it<1)if(typeof HTMLImageElement<"u"&&w instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&w instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&w instanceof ImageBitmap||typeof VideoFrame<"u"&&w instanceof VideoFrame){let ot=Math.floor(it*Q.width),ut=Math.floor(it*Q.height);u===void 0&&(u=m(ot,ut));let Z=x?m(ot,ut):u;return Z.width=ot,Z.height=ut,Z.getContext("2d").drawImage(w,0,0,ot,ut),It("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+ot+"x"+ut+")."),Z}else return"data"in w&&It("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),w;return w}function A(w){return w.generateMipmaps}function M(w){n.generateMipmap(w)}function T(w){return w.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:w.isWebGL3DRenderTarget?n.TEXTURE_3D:w.isWebGLArrayRenderTarget||w.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function E(w,x,B,it,Q,ot=!1){if(w!==null){if(n[w]!==void 0)return n[w];It("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+w+"'")}let ut;it&&(ut=t.get("EXT_texture_norm16"),ut||It("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Z=x;if(x===n.RED&&(B===n.FLOAT&&(Z=n.R32F),B===n.HALF_FLOAT&&(Z=n.R16F),B===n.UNSIGNED_BYTE&&(Z=n.R8),B===n.UNSIGNED_SHORT&&ut&&(Z=ut.R16_EXT),B===n.SHORT&&ut&&(Z=ut.R16_SNORM_EXT)),x===n.RED_INTEGER&&(B===n.UNSIGNED_BYTE&&(Z=n.R8UI),B===n.UNSIGNED_SHORT&&(Z=n.R16UI),B===n.UNSIGNED_INT&&(Z=n.R32UI),B===n.BYTE&&(Z=n.R8I),B===n.SHORT&&(Z=n.R16I),B===n.INT&&(Z=n.R32I)),x===n.RG&&(B===n.FLOAT&&(Z=n.RG32F),B===n.HALF_FLOAT&&(Z=n.RG16F),B===n.UNSIGNED_BYTE&&(Z=n.RG8),B===n.UNSIGNED_SHORT&&ut&&(Z=ut.RG16_EXT),B===n.SHORT&&ut&&(Z=ut.RG16_SNORM_EXT)),x===n.RG_INTEGER&&(B===n.UNSIGNED_BYTE&&(Z=n.RG8UI),B===n.UNSIGNED_SHORT&&(Z=n.RG16UI),B===n.UNSIGNED_INT&&(Z=n.RG32UI),B===n.BYTE&&(Z=n.RG8I),B===n.SHORT&&(Z=n.RG16I),B===n.INT&&(Z=n.RG32I)),x===n.RGB_INTEGER&&(B===n.UNSIGNED_BYTE&&(Z=n.RGB8UI),B===n.UNSIGNED_SHORT&&(Z=n.RGB16UI),B===n.UNSIGNED_INT&&(Z=n.RGB32UI),B===n.BYTE&&(Z=n.RGB8I),B===n.SHORT&&(Z=n.RGB16I),B===n.INT&&(Z=n.RGB32I)),x===n.RGBA_INTEGER&&(B===n.UNSIGNED_BYTE&&(Z=n.RGBA8UI),B===n.UNSIGNED_SHORT&&(Z=n.RGBA16UI),B===n.UNSIGNED_INT&&(Z=n.RGBA32UI),B===n.BYTE&&(Z=n.RGBA8I),B===n.SHORT&&(Z=n.RGBA16I),B===n.INT&&(Z=n.RGBA32I)),x===n.RGB&&(B===n.UNSIGNED_SHORT&&ut&&(Z=ut.RGB16_EXT),B===n.SHORT&&ut&&(Z=ut.RGB16_SNORM_EXT),B===n.UNSIGNED_INT_5_9_9_9_REV&&(Z=n.RGB9_E5),B===n.UNSIGNED_INT_10F_11F_11F_REV&&(Z=n.R11F_G11F_B10F)),x===n.RGBA){let K=ot?ur:Zt.getTransfer(Q);B===n.FLOAT&&(Z=n.RGBA32F),B===n.HALF_FLOAT&&(Z=n.RGBA16F),B===n.UNSIGNED_BYTE&&(Z=K===te?n.SRGB8_ALPHA8:n.RGBA8),B===n.UNSIGNED_SHORT&&ut&&(Z=ut.RGBA16_EXT),B===n.SHORT&&ut&&(Z=ut.RGBA16_SNORM_EXT),B===n.UNSIGNED_SHORT_4_4_4_4&&(Z=n.RGBA4),B===n.UNSIGNED_SHORT_5_5_5_1&&(Z=n.RGB5_A1)}return(Z===n.R16F||Z===n.R32F||Z===n.RG16F||Z===n.RG32F||Z===n.RGBA16F||Z===n.RGBA32F)&&t.get("EXT_color_buffer_float"),Z}function _(w,x){let B;return w?x===null||x===Ii||x===Vn?B=n.DEPTH24_STENCIL8:x===Pi?B=n.DEPTH32F_STENCIL8:x===Ds&&(B=n.DEPTH24_STENCIL8,It("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):x===null||x===Ii||x===Vn?B=n.DEPTH_COMPONENT24:x===Pi?B=n.DEPTH_COMPONENT32F:x===Ds&&(B=n.DEPTH_COMPONENT16),B}function S(w,x){return A(w)===!0||w.isFramebufferTexture&&w.minFilter!==De&&w.minFilter!==me?Math.log2(Math.max(x.width,x.height))+1:w.mipmaps.length>0?w.mipmaps.length:w.isCompressedTexture&&Array.isArray(w.image)?x.mipmaps.length:1}function O(w){let x=new WeakRef(w);i.get(w).__ref=x,p.add(x),y.register(w,x,x)}function P(w){let x=i.get(w).__ref;x!==void 0&&(p.delete(x),y.unregister(x))}function D(w){X(w.target)}function k(w){R(w.target)}function X(w){w.removeEventListener("dispose",D),P(w),$(w),w.isVideoTexture&&h.delete(w),w.isHTMLTexture&&d.delete(w)}function R(w){w.removeEventListener("dispose",k),P(w),nt(w)}function W(){for(let w of p){let x=w.deref();x!==void 0&&(x.isRenderTarget===!0?R(x):X(x))}p.clear(),d.clear()}function $(w){let x=i.get(w);if(x.__webglInit===void 0)return;let B=w.source,it=f.get(B);if(it){let Q=it[x.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&H(w),Object.keys(it).length===0&&f.delete(B)}i.remove(w)}function H(w){let x=i.get(w);n.deleteTexture(x.__webglTexture);let B=w.source,it=f.get(B);delete it[x.__cacheKey],o.memory.textures--}function nt(w){let x=i.get(w);x.__depthDisposeCallback&&x.__depthDisposeCallback();let B=w.depthTexture;if(B&&B.renderTarget===w&&X(B),w.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(x.__webglFramebuffer[Q]))for(let ot=0;ot<x.__webglFramebuffer[Q].length;ot++)n.deleteFramebuffer(x.__webglFramebuffer[Q][ot]);else n.deleteFramebuffer(x.__webglFramebuffer[Q]);x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer[Q])}else{if(Array.isArray(x.__webglFramebuffer))for(let Q=0;Q<x.__webglFramebuffer.length;Q++)n.deleteFramebuffer(x.__webglFramebuffer[Q]);else n.deleteFramebuffer(x.__webglFramebuffer);if(x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer),x.__webglMultisampledFramebuffer&&n.deleteFramebuffer(x.__webglMultisampledFramebuffer),x.__webglColorRenderbuffer)for(let Q=0;Q<x.__webglColorRenderbuffer.length;Q++)x.__webglColorRenderbuffer[Q]&&n.deleteRenderbuffer(x.__webglColorRenderbuffer[Q]);x.__webglDepthRenderbuffer&&n.deleteRenderbuffer(x.__webglDepthRenderbuffer)}let it=w.textures;for(let Q=0,ot=it.length;Q<ot;Q++){let ut=i.get(it[Q]);ut.__webglTexture&&(n.deleteTexture(ut.__webglTexture),o.memory.textures--),i.remove(it[Q])}i.remove(w)}let Y=0;function tt(){Y=0}function et(){return Y}function Mt(w){Y=w}function Ot(){let w=Y;return w>=s.maxTextures&&It("WebGLTextures: Trying to use "+(w+1)+" texture units while this GPU supports only "+s.maxTextures),Y+=1,w}function J(w){let x=[];return x.push(w.wrapS),x.push(w.wrapT),x.push(w.wrapR||0),x.push(w.magFilter),x.push(w.minFilter),x.push(w.anisotropy),x.push(w.internalFormat),x.push(w.format),x.push(w.type),x.push(w.generateMipmaps),x.push(w.mipmapsAutoUpdate),x.push(w.premultiplyAlpha),x.push(w.flipY),x.push(w.unpackAlignment),x.push(w.colorSpace),x.join()}function gt(w,x){let B=i.get(w);if(w.isVideoTexture&&Ee(w),w.isRenderTargetTexture===!1&&w.isExternalTexture!==!0&&w.version>0&&B.__version!==w.version){let it=w.image;if(it===null)It("WebGLRenderer: Texture marked for update but no image data found.");else if(it.complete===!1)It("WebGLRenderer: Texture marked for update but image is incomplete");else{we(B,w,x);return}}else w.isExternalTexture&&(B.__webglTexture=w.sourceTexture?w.sourceTexture:null);e.bindTexture(n.TEXTURE_2D,B.__webglTexture,n.TEXTURE0+x)}function yt(w,x){let B=i.get(w);if(w.isRenderTargetTexture===!1&&w.version>0&&B.__version!==w.version){we(B,w,x);return}else w.isExternalTexture&&(B.__webglTexture=w.sourceTexture?w.sourceTexture:null);e.bindTexture(n.TEXTURE_2D_ARRAY,B.__webglTexture,n.TEXTURE0+x)}function Ct(w,x){let B=i.get(w);if(w.isRenderTargetTexture===!1&&w.version>0&&B.__version!==w.version){we(B,w,x);return}e.bindTexture(n.TEXTURE_3D,B.__webglTexture,n.TEXTURE0+x)}function _t(w,x){let B=i.get(w);if(w.version>0&&B.__version!==w.version){ti(B,w,x);return}e.bindTexture(n.TEXTURE_CUBE_MAP,B.__webglTexture,n.TEXTURE0+x)}let kt={[No]:n.REPEAT,[Ui]:n.CLAMP_TO_EDGE,[Do]:n.MIRRORED_REPEAT},ge={[De]:n.NEAREST,[Nd]:n.NEAREST_MIPMAP_NEAREST,[Cr]:n.NEAREST_MIPMAP_LINEAR,[me]:n.LINEAR,[sa]:n.LINEAR_MIPMAP_NEAREST,[Ki]:n.LINEAR_MIPMAP_LINEAR},Pt={[Fd]:n.NEVER,[uh]:n.ALWAYS,[Bd]:n.LESS,[ch]:n.LEQUAL,[kd]:n.EQUAL,[hh]:n.GEQUAL,[zd]:n.GREATER,[Gd]:n.NOTEQUAL};function ee(w,x){if(x.type===Pi&&t.has("OES_texture_float_linear")===!1&&(x.magFilter===me||x.magFilter===sa||x.magFilter===Cr||x.magFilter===Ki||x.minFilter===me||x.minFilter===sa||x.minFilter===Cr||x.minFilter===Ki)&&It("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(w,n.TEXTURE_WRAP_S,kt[x.wrapS]),n.texParameteri(w,n.TEXTURE_WRAP_T,kt[x.wrapT]),(w===n.TEXTURE_3D||w===n.TEXTURE_2D_ARRAY)&&n.texParameteri(w,n.TEXTURE_WRAP_R,kt[x.wrapR]),n.texParameteri(w,n.TEXTURE_MAG_FILTER,ge[x.magFilter]),n.texParameteri(w,n.TEXTURE_MIN_FILTER,ge[x.minFilter]),x.compareFunction&&(n.texParameteri(w,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(w,n.TEXTURE_COMPARE_FUNC,Pt[x.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(x.magFilter===De||x.minFilter!==Cr&&x.minFilter!==Ki||x.type===Pi&&t.has("OES_texture_float_linear")===!1)return;if(x.anisotropy>1||i.get(x).__currentAnisotropy){let B=t.get("EXT_texture_filter_anisotropic");n.texParameterf(w,B.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(x.anisotropy,s.getMaxAnisotropy())),i.get(x).__currentAnisotropy=x.anisotropy}}}function re(w,x){let B=!1;w.__webglInit===void 0&&(w.__webglInit=!0,x.addEventListener("dispose",D),O(x));let it=x.source,Q=f.get(it);Q===void 0&&(Q={},f.set(it,Q));let ot=J(x);if(ot!==w.__cacheKey){Q[ot]===void 0&&(Q[ot]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,B=!0),Q[ot].usedTimes++;let ut=Q[w.__cacheKey];ut!==void 0&&(Q[w.__cacheKey].usedTimes--,ut.usedTimes===0&&H(x)),w.__cacheKey=ot,w.__webglTexture=Q[ot].texture}return B}function qt(w,x,B){return Math.floor(Math.floor(w/B)/x)}function Oe(w,x,B,it){let ot=w.updateRanges;if(ot.length===0)e.texSubImage2D(n.TEXTURE_2D,0,0,0,x.width,x.height,B,it,x.data);else{ot.sort((C,j)=>C.start-j.start);let ut=0;for(let C=1;C<ot.length;C++){let j=ot[ut],q=ot[C],ct=j.start+j.count,rt=qt(q.start,x.width,4),at=qt(j.start,x.width,4);q.start<=ct+1&&rt===at&&qt(q.start+q.count-1,x.width,4)===rt?j.count=Math.max(j.count,q.start+q.count-j.start):(++ut,ot[ut]=q)}ot.length=ut+1;let Z=e.getParameter(n.UNPACK_ROW_LENGTH),K=e.getParameter(n.UNPACK_SKIP_PIXELS),lt=e.getParameter(n.UNPACK_SKIP_ROWS);e.pixelStorei(n.UNPACK_ROW_LENGTH,x.width);for(let C=0,j=ot.length;C<j;C++){let q=ot[C],ct=Math.floor(q.start/4),rt=Math.ceil(q.count/4),at=ct%x.width,Tt=Math.floor(ct/x.width),Vt=rt,st=1;e.pixelStorei(n.UNPACK_SKIP_PIXELS,at),e.pixelStorei(n.UNPACK_SKIP_ROWS,Tt),e.texSubImage2D(n.TEXTURE_2D,0,at,Tt,Vt,st,B,it,x.data)}w.clearUpdateRanges(),e.pixelStorei(n.UNPACK_ROW_LENGTH,Z),e.pixelStorei(n.UNPACK_SKIP_PIXELS,K),e.pixelStorei(n.UNPACK_SKIP_ROWS,lt)}}function we(w,x,B){let it=n.TEXTURE_2D;(x.isDataArrayTexture||x.isCompressedArrayTexture)&&(it=n.TEXTURE_2D_ARRAY),x.isData3DTexture&&(it=n.TEXTURE_3D);let Q=re(w,x),ot=x.source;e.bindTexture(it,w.__webglTexture,n.TEXTURE0+B);let ut=i.get(ot);if(ot.version!==ut.__version||Q===!0){if(e.activeTexture(n.TEXTURE0+B),(typeof ImageBitmap<"u"&&x.image instanceof ImageBitmap)===!1){let st=Zt.getPrimaries(Zt.workingColorSpace),At=x.colorSpace===ji?null:Zt.getPrimaries(x.colorSpace),Gt=x.colorSpace===ji||st===At?n.NONE:n.BROWSER_DEFAULT_WEBGL;e.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),e.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),e.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Gt)}e.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment);let K=b(x.image,!1,s.maxTextureSize);K=Rt(x,K);let lt=r.convert(x.format,x.colorSpace),C=r.convert(x.type),j=E(x.internalFormat,lt,C,x.normalized,x.colorSpace,x.isVideoTexture);ee(it,x);let q,ct=x.mipmaps,rt=x.isVideoTexture!==!0,at=ut.__version===void 0||Q===!0,Tt=ot.dataReady,Vt=S(x,K);if(x.isDepthTexture)j=_(x.format===Ji,x.type),at&&(rt?e.texStorage2D(n.TEXTURE_2D,1,j,K.width,K.height):e.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,lt,C,null));else if(x.isDataTexture)if(ct.length>0){rt&&at&&e.texStorage2D(n.TEXTURE_2D,Vt,j,ct[0].width,ct[0].height);for(let st=0,At=ct.length;st<At;st++)q=ct[st],rt?Tt&&e.texSubImage2D(n.TEXTURE_2D,st,0,0,q.width,q.height,lt,C,q.data):e.texImage2D(n.TEXTURE_2D,st,j,q.width,q.height,0,lt,C,q.data);x.generateMipmaps=!1}else rt?(at&&e.texStorage2D(n.TEXTURE_2D,Vt,j,K.width,K.height),Tt&&Oe(x,K,lt,C)):e.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,lt,C,K.data);else if(x.isCompressedTexture)if(x.isCompressedArrayTexture){rt&&at&&e.texStorage3D(n.TEXTURE_2D_ARRAY,Vt,j,ct[0].width,ct[0].height,K.depth);for(let st=0,At=ct.length;st<At;st++)if(q=ct[st],x.format!==Li)if(lt!==null)if(rt){if(Tt)if(x.layerUpdates.size>0){let Gt=bh(q.width,q.height,x.format,x.type);for(let pt of x.layerUpdates){let ie=q.data.subarray(pt*Gt/q.data.BYTES_PER_ELEMENT,(pt+1)*Gt/q.data.BYTES_PER_ELEMENT);e.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,st,0,0,pt,q.width,q.height,1,lt,ie)}}else e.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,st,0,0,0,q.width,q.height,K.depth,lt,q.data)}else e.compressedTexImage3D(n.TEXTURE_2D_ARRAY,st,j,q.width,q.height,K.depth,0,q.data,0,0);else It("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else rt?Tt&&e.texSubImage3D(n.TEXTURE_2D_ARRAY,st,0,0,0,q.width,q.height,K.depth,lt,C,q.data):e.texImage3D(n.TEXTURE_2D_ARRAY,st,j,q.width,q.height,K.depth,0,lt,C,q.data);x.layerUpdates.size>0&&x.clearLayerUpdates()}else{rt&&at&&e.texStorage2D(n.TEXTURE_2D,Vt,j,ct[0].width,ct[0].height);for(let st=0,At=ct.length;st<At;st++)q=ct[st],x.format!==Li?lt!==null?rt?Tt&&e.compressedTexSubImage2D(n.TEXTURE_2D,st,0,0,q.width,q.height,lt,q.data):e.compressedTexImage2D(n.TEXTURE_2D,st,j,q.width,q.height,0,q.data):It("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):rt?Tt&&e.texSubImage2D(n.TEXTURE_2D,st,0,0,q.width,q.height,lt,C,q.data):e.texImage2D(n.TEXTURE_2D,st,j,q.width,q.height,0,lt,C,q.data)}else if(x.isDataArrayTexture)if(rt){if(at&&e.texStorage3D(n.TEXTURE_2D_ARRAY,Vt,j,K.width,K.height,K.depth),Tt)if(x.layerUpdates.size>0){let st=bh(K.width,K.height,x.format,x.type);for(let At of x.layerUpdates){let Gt=K.data.subarray(At*st/K.data.BYTES_PER_ELEMENT,(At+1)*st/K.data.BYTES_PER_ELEMENT);e.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,At,K.width,K.height,1,lt,C,Gt)}x.clearLayerUpdates()}else e.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,lt,C,K.data)}else e.texImage3D(n.TEXTURE_2D_ARRAY,0,j,K.width,K.height,K.depth,0,lt,C,K.data);else if(x.isData3DTexture)rt?(at&&e.texStorage3D(n.TEXTURE_3D,Vt,j,K.width,K.height,K.depth),Tt&&e.texSubImage3D(n.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,lt,C,K.data)):e.texImage3D(n.TEXTURE_3D,0,j,K.width,K.height,K.depth,0,lt,C,K.data);else if(x.isFramebufferTexture){if(at)if(rt)e.texStorage2D(n.TEXTURE_2D,Vt,j,K.width,K.height);else{let st=K.width,At=K.height;for(let Gt=0;Gt<Vt;Gt++)e.texImage2D(n.TEXTURE_2D,Gt,j,st,At,0,lt,C,null),st>>=1,At>>=1}}else if(x.isHTMLTexture){if("texElementImage2D"in n){let st=n.canvas;if(st.hasAttribute("layoutsubtree")||st.setAttribute("layoutsubtree","true"),K.parentNode!==st){st.appendChild(K),d.add(x),st.onpaint=At=>{let Gt=At.changedElements;for(let pt of d)Gt.includes(pt.image)&&(pt.needsUpdate=!0)},st.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,K);else{let Gt=n.RGBA,pt=n.RGBA,ie=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Gt,pt,ie,K)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(ct.length>0){if(rt&&at){let st=Ut(ct[0]);e.texStorage2D(n.TEXTURE_2D,Vt,j,st.width,st.height)}for(let st=0,At=ct.length;st<At;st++)q=ct[st],rt?Tt&&e.texSubImage2D(n.TEXTURE_2D,st,0,0,lt,C,q):e.texImage2D(n.TEXTURE_2D,st,j,lt,C,q);x.generateMipmaps=!1}else if(rt){if(at){let st=Ut(K);e.texStorage2D(n.TEXTURE_2D,Vt,j,st.width,st.height)}Tt&&e.texSubImage2D(n.TEXTURE_2D,0,0,0,lt,C,K)}else e.texImage2D(n.TEXTURE_2D,0,j,lt,C,K);A(x)&&x.mipmapsAutoUpdate===!0&&M(it),ut.__version=ot.version,x.onUpdate&&x.onUpdate(x)}w.__version=x.version}function ti(w,x,B){if(x.image.length!==6)return;let it=re(w,x),Q=x.source;e.bindTexture(n.TEXTURE_CUBE_MAP,w.__webglTexture,n.TEXTURE0+B);let ot=i.get(Q);if(Q.version!==ot.__version||it===!0){e.activeTexture(n.TEXTURE0+B);let ut=Zt.getPrimaries(Zt.workingColorSpace),Z=x.colorSpace===ji?null:Zt.getPrimaries(x.colorSpace),K=x.colorSpace===ji||ut===Z?n.NONE:n.BROWSER_DEFAULT_WEBGL;e.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),e.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),e.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment),e.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let lt=x.isCompressedTexture||x.image[0].isCompressedTexture,C=x.image[0]&&x.image[0].isDataTexture,j=[];for(let pt=0;pt<6;pt++)!lt&&!C?j[pt]=b(x.image[pt],!0,s.maxCubemapSize):j[pt]=C?x.image[pt].image:x.image[pt],j[pt]=Rt(x,j[pt]);let q=j[0],ct=r.convert(x.format,x.colorSpace),rt=r.convert(x.type),at=E(x.internalFormat,ct,rt,x.normalized,x.colorSpace),Tt=x.isVideoTexture!==!0,Vt=ot.__version===void 0||it===!0,st=Q.dataReady,At=S(x,q);ee(n.TEXTURE_CUBE_MAP,x);let Gt;if(x.isDepthTexture){if(at=_(x.format===Ji,x.type),Vt)if(Tt)e.texStorage2D(n.TEXTURE_CUBE_MAP,1,at,q.width,q.height);else for(let pt=0;pt<6;pt++)e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,at,q.width,q.height,0,ct,rt,null)}else if(lt){Tt&&Vt&&e.texStorage2D(n.TEXTURE_CUBE_MAP,At,at,q.width,q.height);for(let pt=0;pt<6;pt++){Gt=j[pt].mipmaps;for(let ie=0;ie<Gt.length;ie++){let Pe=Gt[ie];x.format!==Li?ct!==null?Tt?st&&e.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ie,0,0,Pe.width,Pe.height,ct,Pe.data):e.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ie,at,Pe.width,Pe.height,0,Pe.data):It("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ie,0,0,Pe.width,Pe.height,ct,rt,Pe.data):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ie,at,Pe.width,Pe.height,0,ct,rt,Pe.data)}}}else{if(Gt=x.mipmaps,Tt&&Vt){Gt.length>0&&At++;let pt=Ut(j[0]);e.texStorage2D(n.TEXTURE_CUBE_MAP,At,at,pt.width,pt.height)}for(let pt=0;pt<6;pt++)if(C){Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,0,0,j[pt].width,j[pt].height,ct,rt,j[pt].data):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,at,j[pt].width,j[pt].height,0,ct,rt,j[pt].data);for(let ie=0;ie<Gt.length;ie++){let en=Gt[ie].image[pt].image;Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ie+1,0,0,en.width,en.height,ct,rt,en.data):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ie+1,at,en.width,en.height,0,ct,rt,en.data)}}else{Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,0,0,ct,rt,j[pt]):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,at,ct,rt,j[pt]);for(let ie=0;ie<Gt.length;ie++){let Pe=Gt[ie];Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ie+1,0,0,ct,rt,Pe.image[pt]):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ie+1,at,ct,rt,Pe.image[pt])}}}A(x)&&x.mipmapsAutoUpdate===!0&&M(n.TEXTURE_CUBE_MAP),ot.__version=Q.version,x.onUpdate&&x.onUpdate(x)}w.__version=x.version}function fe(w,x,B,it,Q,ot){let ut=r.convert(B.format,B.colorSpace),Z=r.convert(B.type),K=E(B.internalFormat,ut,Z,B.normalized,B.colorSpace),lt=i.get(x),C=i.get(B);if(C.__renderTarget=x,!lt.__hasExternalTextures){let j=Math.max(1,x.width>>ot),q=Math.max(1,x.height>>ot);Q===n.TEXTURE_3D||Q===n.TEXTURE_2D_ARRAY?e.texImage3D(Q,ot,K,j,q,x.depth,0,ut,Z,null):e.texImage2D(Q,ot,K,j,q,0,ut,Z,null)}e.bindFramebuffer(n.FRAMEBUFFER,w),ft(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,it,Q,C.__webglTexture,0,ue(x)):(Q===n.TEXTURE_2D||Q>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,it,Q,C.__webglTexture,ot),e.bindFramebuffer(n.FRAMEBUFFER,null)}function Ni(w,x,B){if(n.bindRenderbuffer(n.RENDERBUFFER,w),x.depthBuffer){let it=x.depthTexture,Q=it&&it.isDepthTexture?it.type:null,ot=_(x.stencilBuffer,Q),ut=x.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;ft(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ue(x),ot,x.width,x.height):B?n.renderbufferStorageMultisample(n.RENDERBUFFER,ue(x),ot,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,ot,x.width,x.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ut,n.RENDERBUFFER,w)}else{let it=x.textures;for(let Q=0;Q<it.length;Q++){let ot=it[Q],ut=r.convert(ot.format,ot.colorSpace),Z=r.convert(ot.type),K=E(ot.internalFormat,ut,Z,ot.normalized,ot.colorSpace);ft(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ue(x),K,x.width,x.height):B?n.renderbufferStorageMultisample(n.RENDERBUFFER,ue(x),K,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,K,x.width,x.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function Ie(w,x,B){let it=x.isWebGLCubeRenderTarget===!0;if(e.bindFramebuffer(n.FRAMEBUFFER,w),!(x.depthTexture&&x.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=i.get(x.depthTexture);Q.__renderTarget=x;let ot=it?x.depthTexture.image[0]:x.depthTexture.image;(!Q.__webglTexture||ot.width!==x.width||ot.height!==x.height)&&(ot.width=x.width,ot.height=x.height,x.depthTexture.needsUpdate=!0),it?_t(x.depthTexture,0):gt(x.depthTexture,0);let ut=Q.__webglTexture,Z=ue(x),K=it?n.TEXTURE_CUBE_MAP_POSITIVE_X+B:n.TEXTURE_2D,lt=x.depthTexture.format===Ji?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(x.depthTexture.format===$i)ft(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,lt,K,ut,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,lt,K,ut,0);else if(x.depthTexture.format===Ji)ft(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,lt,K,ut,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,lt,K,ut,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function di(w){let x=i.get(w),B=w.isWebGLCubeRenderTarget===!0;if(x.__boundDepthTexture!==w.depthTexture){let it=w.depthTexture;if(x.__depthDisposeCallback&&x.__depthDisposeCallback(),it){let Q=()=>{delete x.__boundDepthTexture,delete x.__depthDisposeCallback,it.removeEventListener("dispose",Q)};it.addEventListener("dispose",Q),x.__depthDisposeCallback=Q}x.__boundDepthTexture=it}if(w.depthTexture&&!x.__autoAllocateDepthBuffer)if(B)for(let it=0;it<6;it++)Ie(x.__webglFramebuffer[it],w,it);else w.texture.mipmaps.length>0?Ie(x.__webglFramebuffer[0],w,0):Ie(x.__webglFramebuffer,w,0);else if(B){x.__webglDepthbuffer=[];for(let it=0;it<6;it++)if(e.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[it]),x.__webglDepthbuffer[it]===void 0)x.__webglDepthbuffer[it]=n.createRenderbuffer(),Ni(x.__webglDepthbuffer[it],w,!1);else{let Q=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ot=x.__webglDepthbuffer[it];n.bindRenderbuffer(n.RENDERBUFFER,ot),n.framebufferRenderbuffer(n.FRAMEBUFFER,Q,n.RENDERBUFFER,ot)}}else if(w.texture.mipmaps.length>0?e.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[0]):e.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer),x.__webglDepthbuffer===void 0)x.__webglDepthbuffer=n.createRenderbuffer(),Ni(x.__webglDepthbuffer,w,!1);else{let Q=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ot=x.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ot),n.framebufferRenderbuffer(n.FRAMEBUFFER,Q,n.RENDERBUFFER,ot)}e.bindFramebuffer(n.FRAMEBUFFER,null)}function fi(w,x,B){let it=i.get(w);x!==void 0&&fe(it.__webglFramebuffer,w,w.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),B!==void 0&&di(w)}function pi(w){let x=w.texture,B=i.get(w),it=i.get(x);w.addEventListener("dispose",k),O(w);let Q=w.textures,ot=w.isWebGLCubeRenderTarget===!0,ut=Q.length>1;if(ut||(it.__webglTexture===void 0&&(it.__webglTexture=n.createTexture()),it.__version=x.version,o.memory.textures++),ot){B.__webglFramebuffer=[];for(let Z=0;Z<6;Z++)if(x.mipmaps.length>0){B.__webglFramebuffer[Z]=[];for(let K=0;K<x.mipmaps.length;K++)B.__webglFramebuffer[Z][K]=n.createFramebuffer()}else B.__webglFramebuffer[Z]=n.createFramebuffer()}else{if(x.mipmaps.length>0){B.__webglFramebuffer=[];for(let Z=0;Z<x.mipmaps.length;Z++)B.__webglFramebuffer[Z]=n.createFramebuffer()}else B.__webglFramebuffer=n.createFramebuffer();if(ut)for(let Z=0,K=Q.length;Z<K;Z++){let lt=i.get(Q[Z]);lt.__webglTexture===void 0&&(lt.__webglTexture=n.createTexture(),o.memory.textures++)}if(w.samples>0&&ft(w)===!1){B.__webglMultisampledFramebuffer=n.createFramebuffer(),B.__webglColorRenderbuffer=[],e.bindFramebuffer(n.FRAMEBUFFER,B.__webglMultisampledFramebuffer);for(let Z=0;Z<Q.length;Z++){let K=Q[Z];B.__webglColorRenderbuffer[Z]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,B.__webglColorRenderbuffer[Z]);let lt=r.convert(K.format,K.colorSpace),C=r.convert(K.type),j=E(K.internalFormat,lt,C,K.normalized,K.colorSpace,w.isXRRenderTarget===!0),q=ue(w);n.renderbufferStorageMultisample(n.RENDERBUFFER,q,j,w.width,w.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Z,n.RENDERBUFFER,B.__webglColorRenderbuffer[Z])}n.bindRenderbuffer(n.RENDERBUFFER,null),w.depthBuffer&&(B.__webglDepthRenderbuffer=n.createRenderbuffer(),Ni(B.__webglDepthRenderbuffer,w,!0)),e.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ot){e.bindTexture(n.TEXTURE_CUBE_MAP,it.__webglTexture),ee(n.TEXTURE_CUBE_MAP,x);for(let Z=0;Z<6;Z++)if(x.mipmaps.length>0)for(let K=0;K<x.mipmaps.length;K++)fe(B.__webglFramebuffer[Z][K],w,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,K);else fe(B.__webglFramebuffer[Z],w,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,0);A(x)?M(n.TEXTURE_CUBE_MAP):x.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),e.unbindTexture()}else if(ut){for(let Z=0,K=Q.length;Z<K;Z++){let lt=Q[Z],C=i.get(lt),j=n.TEXTURE_2D;(w.isWebGL3DRenderTarget||w.isWebGLArrayRenderTarget)&&(j=w.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),e.bindTexture(j,C.__webglTexture),ee(j,lt),fe(B.__webglFramebuffer,w,lt,n.COLOR_ATTACHMENT0+Z,j,0),A(lt)&&M(j)}e.unbindTexture()}else{let Z=n.TEXTURE_2D;if((w.isWebGL3DRenderTarget||w.isWebGLArrayRenderTarget)&&(Z=w.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),e.bindTexture(Z,it.__webglTexture),ee(Z,x),x.mipmaps.length>0)for(let K=0;K<x.mipmaps.length;K++)fe(B.__webglFramebuffer[K],w,x,n.COLOR_ATTACHMENT0,Z,K);else fe(B.__webglFramebuffer,w,x,n.COLOR_ATTACHMENT0,Z,0);A(x)?M(Z):x.mipmaps.length>0&&n.texParameteri(Z,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),e.unbindTexture()}w.depthBuffer&&di(w)}function N(w){let x=w.textures;for(let B=0,it=x.length;B<it;B++){let Q=x[B];if(A(Q)&&Q.mipmapsAutoUpdate===!0){let ot=T(w),ut=i.get(Q).__webglTexture;e.bindTexture(ot,ut),M(ot),e.unbindTexture()}}}let mi=[];function he(w){if(w.samples>0){if(ft(w)===!1){let x=w.textures,B=w.width,it=w.height,Q=n.COLOR_BUFFER_BIT,ot=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ut=i.get(w),Z=x.length>1;if(Z)for(let lt=0;lt<x.length;lt++)e.bindFramebuffer(n.FRAMEBUFFER,ut.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+lt,n.RENDERBUFFER,null),e.bindFramebuffer(n.FRAMEBUFFER,ut.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+lt,n.TEXTURE_2D,null,0);e.bindFramebuffer(n.READ_FRAMEBUFFER,ut.__webglMultisampledFramebuffer),w.texture.mipmaps.length>0?e.bindFramebuffer(n.DRAW_FRAMEBUFFER,ut.__webglFramebuffer[0]):e.bindFramebuffer(n.DRAW_FRAMEBUFFER,ut.__webglFramebuffer);for(let lt=0;lt<x.length;lt++){if(w.resolveDepthBuffer&&(w.depthBuffer&&(Q|=n.DEPTH_BUFFER_BIT),w.stencilBuffer&&w.resolveStencilBuffer&&(Q|=n.STENCIL_BUFFER_BIT)),Z){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ut.__webglColorRenderbuffer[lt]);let C=i.get(x[lt]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,C,0)}n.blitFramebuffer(0,0,B,it,0,0,B,it,Q,n.NEAREST),l===!0&&(mi.length=0,mi.push(n.COLOR_ATTACHMENT0+lt),w.depthBuffer&&w.storeMultisampledDepthBuffer===!1&&mi.push(ot),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,mi))}if(e.bindFramebuffer(n.READ_FRAMEBUFFER,null),e.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),Z)for(let lt=0;lt<x.length;lt++){e.bindFramebuffer(n.FRAMEBUFFER,ut.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+lt,n.RENDERBUFFER,ut.__webglColorRenderbuffer[lt]);let C=i.get(x[lt]).__webglTexture;e.bindFramebuffer(n.FRAMEBUFFER,ut.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+lt,n.TEXTURE_2D,C,0)}e.bindFramebuffer(n.DRAW_FRAMEBUFFER,ut.__webglMultisampledFramebuffer)}else if(w.depthBuffer&&w.storeMultisampledDepthBuffer===!1&&l){let x=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[x])}}}function ue(w){return Math.min(s.maxSamples,w.samples)}function ft(w){let x=i.get(w);return w.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&x.__useRenderToTexture!==!1}function Ee(w){let x=o.render.frame;h.get(w)!==x&&(h.set(w,x),w.update())}function Rt(w,x){let B=w.colorSpace,it=w.format,Q=w.type;return w.isCompressedTexture===!0||w.isVideoTexture===!0||B!==hr&&B!==ji&&(Zt.getTransfer(B)===te?(it!==Li||Q!==hi)&&It("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Nt("WebGLTextures: Unsupported texture color space:",B)),x}function Ut(w){return typeof HTMLImageElement<"u"&&w instanceof HTMLImageElement?(c.width=w.naturalWidth||w.width,c.height=w.naturalHeight||w.height):typeof VideoFrame<"u"&&w instanceof VideoFrame?(c.width=w.displayWidth,c.height=w.displayHeight):(c.width=w.width,c.height=w.height),c}this.allocateTextureUnit=Ot,this.resetTextureUnits=tt,this.getTextureUnits=et,this.setTextureUnits=Mt,this.setTexture2D=gt,this.setTexture2DArray=yt,this.setTexture3D=Ct,this.setTextureCube=_t,this.rebindTextures=fi,this.setupRenderTarget=pi,this.updateRenderTargetMipmap=N,this.updateMultisampleRenderTarget=he,this.setupDepthRenderbuffer=di,this.setupFrameBufferTexture=fe,this.useMultisampledRTT=ft,this.dispose=W}function ay(n,t){function e(i,s=ji){let r,o=Zt.getTransfer(s);if(i===hi)return n.UNSIGNED_BYTE;if(i===oa)return n.UNSIGNED_SHORT_4_4_4_4;if(i===aa)return n.UNSIGNED_SHORT_5_5_5_1;if(i===ih)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===nh)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===th)return n.BYTE;if(i===eh)return n.SHORT;if(i===Ds)return n.UNSIGNED_SHORT;if(i===ra)return n.INT;if(i===Ii)return n.UNSIGNED_INT;if(i===Pi)return n.FLOAT;if(i===ui)return n.HALF_FLOAT;if(i===sh)return n.ALPHA;if(i===rh)return n.RGB;if(i===Li)return n.RGBA;if(i===$i)return n.DEPTH_COMPONENT;if(i===Ji)return n.DEPTH_STENCIL;if(i===Rr)return n.RED;if(i===la)return n.RED_INTEGER;if(i===yn)return n.RG;if(i===ca)return n.RG_INTEGER;if(i===ha)return n.RGBA_INTEGER;if(i===Ir||i===Pr||i===Lr||i===Nr)if(o===te)if(r=t.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Ir)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Pr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Lr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Nr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=t.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Ir)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Pr)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Lr)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Nr)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===ua||i===da||i===fa||i===pa)if(r=t.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===ua)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===da)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===fa)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===pa)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===ma||i===ga||i===_a||i===xa||i===va||i===Dr||i===ya)if(r=t.get("WEBGL_compressed_texture_etc"),r!==null){if(i===ma||i===ga)return o===te?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===_a)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===xa)return r.COMPRESSED_R11_EAC;if(i===va)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Dr)return r.COMPRESSED_RG11_EAC;if(i===ya)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===ba||i===Sa||i===Ma||i===wa||i===Ea||i===Ta||i===Aa||i===Ca||i===Ra||i===Ia||i===Pa||i===La||i===Na||i===Da)if(r=t.get("WEBGL_compressed_texture_astc"),r!==null){if(i===ba)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Sa)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Ma)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===wa)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Ea)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Ta)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Aa)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Ca)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Ra)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Ia)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Pa)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===La)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Na)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Da)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Ua||i===Oa||i===Fa)if(r=t.get("EXT_texture_compression_bptc"),r!==null){if(i===Ua)return o===te?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Oa)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Fa)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Ba||i===ka||i===Ur||i===za)if(r=t.get("EXT_texture_compression_rgtc"),r!==null){if(i===Ba)return r.COMPRESSED_RED_RGTC1_EXT;if(i===ka)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Ur)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===za)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Vn?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:e}}var ly=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,cy=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Ih=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(t,e){if(this.texture===null){let i=new br(t.texture);(t.depthNear!==e.depthNear||t.depthFar!==e.depthFar)&&(this.depthNear=t.depthNear,this.depthFar=t.depthFar),this.texture=i}}getMesh(t){if(this.texture!==null&&this.mesh===null){let e=t.cameras[0].viewport,i=new de({vertexShader:ly,fragmentShader:cy,uniforms:{depthColor:{value:this.texture},depthWidth:{value:e.z},depthHeight:{value:e.w}}});this.mesh=new ye(new Bn(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Ph=class extends Ci{constructor(t,e){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,d=null,u=null,f=null,p=null,y=typeof XRWebGLBinding<"u",g=new Ih,m={},b=e.getContextAttributes(),A=null,M=null,T=[],E=[],_=new Et,S=null,O=null,P=new Je;P.viewport=new ne;let D=new Je;D.viewport=new ne;let k=[P,D],X=new ea,R=null,W=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let gt=T[J];return gt===void 0&&(gt=new xs,T[J]=gt),gt.getTargetRaySpace()},this.getControllerGrip=function(J){let gt=T[J];return gt===void 0&&(gt=new xs,T[J]=gt),gt.getGripSpace()},this.getHand=function(J){let gt=T[J];return gt===void 0&&(gt=new xs,T[J]=gt),gt.getHandSpace()};function $(J){let gt=E.indexOf(J.inputSource);if(gt===-1)return;let yt=T[gt];yt!==void 0&&(yt.update(J.inputSource,J.frame,c||o),yt.dispatchEvent({type:J.type,data:J.inputSource}))}function H(){s.removeEventListener("select",$),s.removeEventListener("selectstart",$),s.removeEventListener("selectend",$),s.removeEventListener("squeeze",$),s.removeEventListener("squeezestart",$),s.removeEventListener("squeezeend",$),s.removeEventListener("end",H),s.removeEventListener("inputsourceschange",nt);for(let J=0;J<T.length;J++){let gt=E[J];gt!==null&&(E[J]=null,T[J].disconnect(gt))}R=null,W=null,g.reset();for(let J in m)delete m[J];if(t.setRenderTarget(A),f=null,u=null,d=null,s=null,M=null,Ot.stop(),i.isPresenting=!1,t.setPixelRatio(S),t.setSize(_.width,_.height,!1),O!==null){let J=O.camera;J.fov=O.fov,J.zoom=O.zoom,J.updateProjectionMatrix(),O=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,i.isPresenting===!0&&It("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,i.isPresenting===!0&&It("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return u!==null?u:f},this.getBinding=function(){return d===null&&y&&(d=new XRWebGLBinding(s,e)),d},this.getFrame=function(){return p},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(A=t.getRenderTarget(),s.addEventListener("select",$),s.addEventListener("selectstart",$),s.addEventListener("selectend",$),s.addEventListener("squeeze",$),s.addEventListener("squeezestart",$),s.addEventListener("squeezeend",$),s.addEventListener("end",H),s.addEventListener("inputsourceschange",nt),b.xrCompatible!==!0&&await e.makeXRCompatible(),S=t.getPixelRatio(),t.getSize(_),y&&"createProjectionLayer"in XRWebGLBinding.prototype){let yt=null,Ct=null,_t=null;b.depth&&(_t=b.stencil?e.DEPTH24_STENCIL8:e.DEPTH_COMPONENT24,yt=b.stencil?Ji:$i,Ct=b.stencil?Vn:Ii);let kt={colorFormat:e.RGBA8,depthFormat:_t,scaleFactor:r};d=this.getBinding(),u=d.createProjectionLayer(kt),s.updateRenderState({layers:[u]}),t.setPixelRatio(1),t.setSize(u.textureWidth,u.textureHeight,!1),M=new Qe(u.textureWidth,u.textureHeight,{format:Li,type:hi,depthTexture:new Zi(u.textureWidth,u.textureHeight,Ct,void 0,void 0,void 0,void 0,void 0,void 0,yt),stencilBuffer:b.stencil,colorSpace:t.outputColorSpace,samples:b.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{let yt={antialias:b.antialias,alpha:!0,depth:b.depth,stencil:b.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,e,yt),s.updateRenderState({baseLayer:f}),t.setPixelRatio(1),t.setSize(f.framebufferWidth,f.framebufferHeight,!1),M=new Qe(f.framebufferWidth,f.framebufferHeight,{format:Li,type:hi,colorSpace:t.outputColorSpace,stencilBuffer:b.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),Ot.setContext(s),Ot.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function nt(J){for(let gt=0;gt<J.removed.length;gt++){let yt=J.removed[gt],Ct=E.indexOf(yt);Ct>=0&&(E[Ct]=null,T[Ct].disconnect(yt))}for(let gt=0;gt<J.added.length;gt++){let yt=J.added[gt],Ct=E.indexOf(yt);if(Ct===-1){for(let kt=0;kt<T.length;kt++)if(kt>=E.length){E.push(yt),Ct=kt;break}else if(E[kt]===null){E[kt]=yt,Ct=kt;break}if(Ct===-1)break}let _t=T[Ct];_t&&_t.connect(yt)}}function Y(J,gt){gt===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(gt.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let gt=J.near,yt=J.far;g.texture!==null&&(g.depthNear>0&&(gt=g.depthNear),g.depthFar>0&&(yt=g.depthFar)),X.near=D.near=P.near=gt,X.far=D.far=P.far=yt,(R!==X.near||W!==X.far)&&(s.updateRenderState({depthNear:X.near,depthFar:X.far}),R=X.near,W=X.far),X.layers.mask=J.layers.mask|6,P.layers.mask=X.layers.mask&-5,D.layers.mask=X.layers.mask&-3;let Ct=J.parent,_t=X.cameras;Y(X,Ct);for(let kt=0;kt<_t.length;kt++)Y(_t[kt],Ct);X.projectionMatrix.copy(P.projectionMatrix),X.projectionMatrixInverse.copy(P.projectionMatrixInverse),O===null&&J.isPerspectiveCamera&&(O={camera:J,fov:J.fov,zoom:J.zoom}),tt(J,X,Ct)};function tt(J,gt,yt){yt===null?J.matrix.copy(gt.matrixWorld):(J.matrix.copy(yt.matrixWorld),J.matrix.invert(),J.matrix.multiply(gt.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(gt.projectionMatrix),J.projectionMatrixInverse.copy(gt.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=gs*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return X},this.getFoveation=function(){if(!(u===null&&f===null))return l},this.setFoveation=function(J){l=J,u!==null&&(u.fixedFoveation=J),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=J)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(X)},this.getCameraTexture=function(J){return m[J]};let et=null;function Mt(J,gt){if(h=gt.getViewerPose(c||o),p=gt,h!==null){let yt=h.views;f!==null&&(t.setRenderTargetFramebuffer(M,f.framebuffer),t.setRenderTarget(M));let Ct=!1;yt.length!==X.cameras.length&&(X.cameras.length=0,Ct=!0);for(let Pt=0;Pt<yt.length;Pt++){let ee=yt[Pt],re=null;if(f!==null)re=f.getViewport(ee);else{let Oe=d.getViewSubImage(u,ee);re=Oe.viewport,Pt===0&&(t.setRenderTargetTextures(M,Oe.colorTexture,Oe.depthStencilTexture),t.setRenderTarget(M))}let qt=k[Pt];qt===void 0&&(qt=new Je,qt.layers.enable(Pt),qt.viewport=new ne,k[Pt]=qt),qt.matrix.fromArray(ee.transform.matrix),qt.matrix.decompose(qt.position,qt.quaternion,qt.scale),qt.projectionMatrix.fromArray(ee.projectionMatrix),qt.projectionMatrixInverse.copy(qt.projectionMatrix).invert(),qt.viewport.set(re.x,re.y,re.width,re.height),Pt===0&&(X.matrix.copy(qt.matrix),X.matrix.decompose(X.position,X.quaternion,X.scale)),Ct===!0&&X.cameras.push(qt)}let _t=s.enabledFeatures;if(_t&&_t.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&y){d=i.getBinding();let Pt=d.getDepthInformation(yt[0]);Pt&&Pt.isValid&&Pt.texture&&g.init(Pt,s.renderState)}if(_t&&_t.includes("camera-access")&&y){t.state.unbindTexture(),d=i.getBinding();for(let Pt=0;Pt<yt.length;Pt++){let ee=yt[Pt].camera;if(ee){let re=m[ee];re||(re=new br,m[ee]=re);let qt=d.getCameraImage(ee);re.sourceTexture=qt}}}}for(let yt=0;yt<T.length;yt++){let Ct=E[yt],_t=T[yt];Ct!==null&&_t!==void 0&&_t.update(Ct,gt,c||o)}et&&et(J,gt),gt.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:gt}),p=null}let Ot=new xf;Ot.setAnimationLoop(Mt),this.setAnimationLoop=function(J){et=J},this.dispose=function(){}}},hy=new le,Cf=new Lt;Cf.set(-1,0,0,0,1,0,0,0,1);function uy(n,t){function e(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function i(g,m){m.color.getRGB(g.fogColor.value,xh(n)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function s(g,m,b,A,M){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(g,m):m.isMeshLambertMaterial?(r(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(g,m),d(g,m)):m.isMeshPhongMaterial?(r(g,m),h(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(g,m),u(g,m),m.isMeshPhysicalMaterial&&f(g,m,M)):m.isMeshMatcapMaterial?(r(g,m),p(g,m)):m.isMeshDepthMaterial?r(g,m):m.isMeshDistanceMaterial?(r(g,m),y(g,m)):m.isMeshNormalMaterial?r(g,m):m.isLineBasicMaterial?(o(g,m),m.isLineDashedMaterial&&a(g,m)):m.isPointsMaterial?l(g,m,b,A):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,e(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,e(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,e(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===ze&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,e(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===ze&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,e(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,e(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,e(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);let b=t.get(m),A=b.envMap,M=b.envMapRotation;A&&(g.envMap.value=A,g.envMapRotation.value.setFromMatrix4(hy.makeRotationFromEuler(M)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(Cf),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,e(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,e(m.aoMap,g.aoMapTransform))}function o(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,e(m.map,g.mapTransform))}function a(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,b,A){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*b,g.scale.value=A*.5,m.map&&(g.map.value=m.map,e(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,e(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,e(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,e(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function h(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function d(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function u(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,e(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,e(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function f(g,m,b){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,e(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,e(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,e(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,e(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,e(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,e(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===ze&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,e(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,e(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=b.texture,g.transmissionSamplerSize.value.set(b.width,b.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,e(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,e(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,e(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,e(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,e(m.specularIntensityMap,g.specularIntensityMapTransform))}function p(g,m){m.matcap&&(g.matcap.value=m.matcap)}function y(g,m){let b=t.get(m).light;g.referencePosition.value.setFromMatrixPosition(b.matrixWorld),g.nearDistance.value=b.shadow.camera.near,g.farDistance.value=b.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function dy(n,t,e,i){let s={},r={};function o(b,A){let M=A.program;i.uniformBlockBinding(b,M,s[b.id])}function a(b,A){let M=s[b.id];M===void 0&&(p(b),M=l(b),s[b.id]=M,b.addEventListener("dispose",g));let T=A.program;i.updateUBOMapping(b,T);let E=t.render.frame;r[b.id]!==E&&(c(b),r[b.id]=E)}function l(b){let A=n.createBuffer(),M=b.__size,T=b.usage;return n.bindBuffer(n.UNIFORM_BUFFER,A),n.bufferData(n.UNIFORM_BUFFER,M,T),n.bindBuffer(n.UNIFORM_BUFFER,null),A}function c(b){let A=s[b.id],M=b.uniforms,T=b.__cache;n.bindBuffer(n.UNIFORM_BUFFER,A);for(let E=0,_=M.length;E<_;E++){let S=M[E];if(Array.isArray(S))for(let O=0,P=S.length;O<P;O++)h(S[O],E,O,T);else h(S,E,0,T)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(b,A,M,T){if(u(b,A,M,T)===!0){let E=b.__offset,_=b.value;if(Array.isArray(_)){let S=0;for(let O=0;O<_.length;O++){let P=_[O],D=y(P,!0);d(P,b.__data,S),S+=D.storage/Float32Array.BYTES_PER_ELEMENT}}else d(_,b.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,E,b.__data)}}function d(b,A,M){typeof b=="number"||typeof b=="boolean"?A[M]=b:b.isMatrix3?(A[M]=b.elements[0],A[M+1]=b.elements[1],A[M+2]=b.elements[2],A[M+3]=0,A[M+4]=b.elements[3],A[M+5]=b.elements[4],A[M+6]=b.elements[5],A[M+7]=0,A[M+8]=b.elements[6],A[M+9]=b.elements[7],A[M+10]=b.elements[8],A[M+11]=0):ArrayBuffer.isView(b)?A.set(b.subarray(0,A.length-M),M):b.toArray(A,M)}function u(b,A,M,T){let E=b.value,_=A+"_"+M;if(Array.isArray(E)){T[_]===void 0&&(T[_]=[]);let S=T[_],O=!1;for(let P=0;P<E.length;P++)f(E[P],S,P)===!0&&(O=!0);return O}return f(E,T,_)}function f(b,A,M){if(A[M]===void 0)return typeof b=="number"||typeof b=="boolean"?A[M]=b:ArrayBuffer.isView(b)?A[M]=b.slice():A[M]=b.clone(),!0;{let T=A[M];if(typeof b=="number"||typeof b=="boolean"){if(T!==b)return A[M]=b,!0}else{if(ArrayBuffer.isView(b))return!0;if(T.equals(b)===!1)return T.copy(b),!0}}return!1}function p(b){let A=b.uniforms,M=0,T=16;for(let _=0,S=A.length;_<S;_++){let O=Array.isArray(A[_])?A[_]:[A[_]];for(let P=0,D=O.length;P<D;P++){let k=O[P],X=Array.isArray(k.value)?k.value:[k.value],R=Array.isArray(A[_])||Array.isArray(k.value),W=M;for(let H=0,nt=X.length;H<nt;H++){let Y=X[H],tt=y(Y,R),et=M%T,Mt=et%tt.boundary,Ot=et+Mt;M+=Mt,Ot!==0&&T-Ot<tt.storage&&(M+=T-Ot),H===0&&(W=M),M+=tt.storage}let $=k.type==="int"?Int32Array:k.type==="uint"?Uint32Array:Float32Array;k.__data=new $((M-W)/Float32Array.BYTES_PER_ELEMENT),k.__offset=W}}let E=M%T;return E>0&&(M+=T-E),b.__size=M,b.__cache={},this}function y(b,A){let M={boundary:0,storage:0};return typeof b=="number"||typeof b=="boolean"?(M.boundary=4,M.storage=4):b.isVector2?(M.boundary=8,M.storage=8):b.isVector3||b.isColor?(M.boundary=16,M.storage=12):b.isVector4?(M.boundary=16,M.storage=16):b.isMatrix3?(M.boundary=16,M.storage=48):b.isMatrix4?(M.boundary=16,M.storage=64):b.isTexture?It("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(b)?(M.boundary=16,M.storage=b.byteLength):It("WebGLRenderer: Unsupported uniform value type.",b),A===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function g(b){let A=b.target;A.removeEventListener("dispose",g),n.deleteBuffer(s[A.id]),delete s[A.id],delete r[A.id]}function m(){for(let b in s)n.deleteBuffer(s[b]);s={},r={}}return{bind:o,update:a,dispose:m}}var fy=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Fi=null;function py(){return Fi===null&&(Fi=new Ms(fy,16,16,yn,ui),Fi.name="DFG_LUT",Fi.minFilter=me,Fi.magFilter=me,Fi.wrapS=Ui,Fi.wrapT=Ui,Fi.generateMipmaps=!1,Fi.needsUpdate=!0),Fi}var qa=class{constructor(t={}){let{canvas:e=Vd(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:f=hi}=t;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=o;let y=f,g=new Set([ha,ca,la]),m=new Set([hi,Ii,Ds,Vn,oa,aa]),b=new Uint32Array(4),A=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},T=null,E=null,_=[],S=[],O=null;this.domElement=e,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Oi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,D=!1,k=null,X=null,R=null,W=null;this._outputColorSpace=ai;let $=0,H=0,nt=null,Y=-1,tt=null,et=new ne,Mt=new ne,Ot=null,J=new Dt(0),gt=0,yt=e.width,Ct=e.height,_t=1,kt=null,ge=null,Pt=new ne(0,0,yt,Ct),ee=new ne(0,0,yt,Ct),re=!1,qt=new Fn,Oe=new zo,we=!1,ti=!1,fe=new le,Ni=new L,Ie=new ne,di={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},fi=!1;function pi(){return nt===null?_t:1}let N=i;function mi(v,I){return e.getContext(v,I)}let he,ue,ft,Ee,Rt,Ut,w,x,B,it,Q,ot,ut,Z,K,lt,C,j,q,ct,rt,at,Tt;try{let v={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in e&&e.setAttribute("data-engine",`three.js r${"187"}`),e.addEventListener("webglcontextlost",At,!1),e.addEventListener("webglcontextrestored",Gt,!1),e.addEventListener("webglcontextcreationerror",pt,!1),N===null){let I="webgl2";if(N=mi(I,v),N===null)throw mi(I)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Vt()}catch(v){throw e.removeEventListener("webglcontextlost",At,!1),e.removeEventListener("webglcontextrestored",Gt,!1),e.removeEventListener("webglcontextcreationerror",pt,!1),Nt("WebGLRenderer: "+v.message),v}function Vt(){he=new Ex(N),he.init(),rt=new ay(N,he),ue=new px(N,he,t,rt),ft=new ry(N,he),ue.reversedDepthBuffer&&u&&ft.buffers.depth.setReversed(!0),X=N.createFramebuffer(),R=N.createFramebuffer(),W=N.createFramebuffer(),Ee=new Cx(N),Rt=new Xv,Ut=new oy(N,he,ft,Rt,ue,rt,Ee),w=new wx(P),x=new Ig(N),at=new dx(N,x),B=new Tx(N,x,Ee,at),it=new Ix(N,B,x,at,Ee),j=new Rx(N,ue,Ut),K=new mx(Rt),Q=new Wv(P,w,he,ue,at,K),ot=new uy(P,Rt),ut=new Yv,Z=new Qv(he),C=new ux(P,w,ft,it,p,l),lt=new sy(P,it,ue),Tt=new dy(N,Ee,ue,ft),q=new fx(N,he,Ee),ct=new Ax(N,he,Ee),Ee.programs=Q.programs,P.capabilities=ue,P.extensions=he,P.properties=Rt,P.renderLists=ut,P.shadowMap=lt,P.state=ft,P.info=Ee}y!==hi&&(O=new Lx(y,e.width,e.height,a,s,r));let st=new Ph(P,N);this.xr=st,this.getContext=function(){return N},this.getContextAttributes=function(){return N.getContextAttributes()},this.forceContextLoss=function(){let v=he.get("WEBGL_lose_context");v&&v.loseContext()},this.forceContextRestore=function(){let v=he.get("WEBGL_lose_context");v&&v.restoreContext()},this.getPixelRatio=function(){return _t},this.setPixelRatio=function(v){v!==void 0&&(_t=v,this.setSize(yt,Ct,!1))},this.getSize=function(v){return v.set(yt,Ct)},this.setSize=function(v,I,G=!0){if(st.isPresenting){It("WebGLRenderer: Can't change size while VR device is presenting.");return}yt=v,Ct=I,e.width=Math.floor(v*_t),e.height=Math.floor(I*_t),G===!0&&(e.style.width=v+"px",e.style.height=I+"px"),O!==null&&O.setSize(e.width,e.height),this.setViewport(0,0,v,I)},this.getDrawingBufferSize=function(v){return v.set(yt*_t,Ct*_t).floor()},this.setDrawingBufferSize=function(v,I,G){yt=v,Ct=I,_t=G,e.width=Math.floor(v*G),e.height=Math.floor(I*G),this.setViewport(0,0,v,I)},this.setEffects=function(v){if(y===hi){Nt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(v){for(let I=0;I<v.length;I++)if(v[I].isOutputPass===!0){It("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(v||[])},this.getCurrentViewport=function(v){return v.copy(et)},this.getViewport=function(v){return v.copy(Pt)},this.setViewport=function(v,I,G,F){v.isVector4?Pt.set(v.x,v.y,v.z,v.w):Pt.set(v,I,G,F),ft.viewport(et.copy(Pt).multiplyScalar(pi()).round())},this.getScissor=function(v){return v.copy(ee)},this.setScissor=function(v,I,G,F){v.isVector4?ee.set(v.x,v.y,v.z,v.w):ee.set(v,I,G,F),ft.scissor(Mt.copy(ee).multiplyScalar(pi()).round())},this.getScissorTest=function(){return re},this.setScissorTest=function(v){ft.setScissorTest(re=v)},this.setOpaqueSort=function(v){kt=v},this.setTransparentSort=function(v){ge=v},this.getClearColor=function(v){return v.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(v=!0,I=!0,G=!0){let F=0;if(v){let z=!1;if(nt!==null){let dt=nt.texture.format;z=g.has(dt)}if(z){let dt=nt.texture.type,vt=m.has(dt),ht=C.getClearColor(),xt=C.getClearAlpha(),wt=ht.r,Ft=ht.g,Yt=ht.b;vt?(b[0]=wt,b[1]=Ft,b[2]=Yt,b[3]=xt,N.clearBufferuiv(N.COLOR,0,b)):(A[0]=wt,A[1]=Ft,A[2]=Yt,A[3]=xt,N.clearBufferiv(N.COLOR,0,A))}else F|=N.COLOR_BUFFER_BIT}I&&(F|=N.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),G&&(F|=N.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),F!==0&&N.clear(F)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(v){v.setRenderer(this),k=v},this.dispose=function(){e.removeEventListener("webglcontextlost",At,!1),e.removeEventListener("webglcontextrestored",Gt,!1),e.removeEventListener("webglcontextcreationerror",pt,!1),C.dispose(),ut.dispose(),Z.dispose(),Ut.dispose(),Rt.dispose(),w.dispose(),it.dispose(),B.dispose(),at.dispose(),Tt.dispose(),Q.dispose(),st.dispose(),st.removeEventListener("sessionstart",hu),st.removeEventListener("sessionend",uu),Tn.stop()};function At(v){v.preventDefault(),pr("WebGLRenderer: Context Lost."),D=!0}function Gt(){pr("WebGLRenderer: Context Restored."),D=!1;let v=Ee.autoReset,I=lt.enabled,G=lt.autoUpdate,F=lt.needsUpdate,z=lt.type;Vt(),Ee.autoReset=v,lt.enabled=I,lt.autoUpdate=G,lt.needsUpdate=F,lt.type=z}function pt(v){Nt("WebGLRenderer: A WebGL context could not be created. Reason: ",v.statusMessage)}function ie(v){let I=v.target;I.removeEventListener("dispose",ie),Pe(I)}function Pe(v){en(v),Rt.remove(v)}function en(v){let I=Rt.get(v).programs;I!==void 0&&(I.forEach(function(G){Q.releaseProgram(G)}),v.isShaderMaterial&&Q.releaseShaderCache(v))}this.renderBufferDirect=function(v,I,G,F,z,dt){I===null&&(I=di);let vt=z.isMesh&&z.matrixWorld.determinantAffine()<0,ht=am(v,I,G,F,z);ft.setMaterial(F,vt);let xt=G.index,wt=1;if(F.wireframe===!0){if(xt=B.getWireframeAttribute(G),xt===void 0)return;wt=2}let Ft=G.drawRange,Yt=G.attributes.position,bt=Ft.start*wt,$t=(Ft.start+Ft.count)*wt;dt!==null&&(bt=Math.max(bt,dt.start*wt),$t=Math.min($t,(dt.start+dt.count)*wt)),xt!==null?(bt=Math.max(bt,0),$t=Math.min($t,xt.count)):Yt!=null&&(bt=Math.max(bt,0),$t=Math.min($t,Yt.count));let _e=$t-bt;if(_e<0||_e===1/0)return;at.setup(z,F,ht,G,xt);let ae,oe=q;if(xt!==null&&(ae=x.get(xt),oe=ct,oe.setIndex(ae)),z.isMesh)F.wireframe===!0?(ft.setLineWidth(F.wireframeLinewidth*pi()),oe.setMode(N.LINES)):oe.setMode(N.TRIANGLES);else if(z.isLine){let Ge=F.linewidth;Ge===void 0&&(Ge=1),ft.setLineWidth(Ge*pi()),z.isLineSegments?oe.setMode(N.LINES):z.isLineLoop?oe.setMode(N.LINE_LOOP):oe.setMode(N.LINE_STRIP)}else z.isPoints?oe.setMode(N.POINTS):z.isSprite&&oe.setMode(N.TRIANGLES);if(z.isBatchedMesh)if(he.get("WEBGL_multi_draw"))oe.renderMultiDraw(z._multiDrawStarts,z._multiDrawCounts,z._multiDrawCount);else{let Ge=z._multiDrawStarts,St=z._multiDrawCounts,$e=z._multiDrawCount,jt=xt?x.get(xt).bytesPerElement:1,An=Rt.get(F).currentProgram.getUniforms();for(let Ve=0;Ve<$e;Ve++)An.setValue(N,"_gl_DrawID",Ve),oe.render(Ge[Ve]/jt,St[Ve])}else if(z.isInstancedMesh)oe.renderInstances(bt,_e,z.count);else if(G.isInstancedBufferGeometry){let Ge=G._maxInstanceCount!==void 0?G._maxInstanceCount:1/0,St=Math.min(G.instanceCount,Ge);oe.renderInstances(bt,_e,St)}else oe.render(bt,_e)};function cu(v,I,G,F){k!==null&&v.isNodeMaterial&&k.setObject(F,v),we===!0&&K.setState(v,G,!1),v.transparent===!0&&v.side===Ue&&v.forceSinglePass===!1?(v.side=ze,v.needsUpdate=!0,Ks(v,I,F),v.side=vn,v.needsUpdate=!0,Ks(v,I,F),v.side=Ue):Ks(v,I,F)}this.compile=function(v,I,G=null){G===null&&(G=v),k!==null&&k.renderStart(v,I,G),E=Z.get(G),E.init(I),S.push(E),G.traverseVisible(function(z){z.isLight&&z.layers.test(I.layers)&&(E.pushLight(z),z.castShadow&&E.pushShadow(z))}),v!==G&&v.traverseVisible(function(z){z.isLight&&z.layers.test(I.layers)&&(E.pushLight(z),z.castShadow&&E.pushShadow(z))}),E.setupLights(),k!==null&&k.updateLights(E.state.lightsArray),ti=this.localClippingEnabled,we=K.init(this.clippingPlanes,ti),we===!0&&K.setGlobalState(this.clippingPlanes,I),k!==null&&lt.render(E.state.shadowsArray,G,I);let F=new Set;return v.traverse(function(z){if(!(z.isMesh||z.isPoints||z.isLine||z.isSprite))return;let dt=z.material;if(dt)if(Array.isArray(dt))for(let vt=0;vt<dt.length;vt++){let ht=dt[vt];cu(ht,G,I,z),F.add(ht)}else cu(dt,G,I,z),F.add(dt)}),E=S.pop(),k!==null&&k.renderEnd(),F},this.compileAsync=function(v,I,G=null){let F=this.compile(v,I,G);return new Promise(z=>{function dt(){if(F.forEach(function(vt){let xt=Rt.get(vt).currentProgram;(xt===void 0||xt.isReady())&&F.delete(vt)}),F.size===0){z(v);return}setTimeout(dt,10)}he.get("KHR_parallel_shader_compile")!==null?dt():setTimeout(dt,10)})};let sc=null;function rm(v){sc&&sc(v)}function hu(){Tn.stop()}function uu(){Tn.start()}let Tn=new xf;Tn.setAnimationLoop(rm),typeof self<"u"&&Tn.setContext(self),this.setAnimationLoop=function(v){sc=v,st.setAnimationLoop(v),v===null?Tn.stop():Tn.start()},st.addEventListener("sessionstart",hu),st.addEventListener("sessionend",uu),this.render=function(v,I){if(I!==void 0&&I.isCamera!==!0){Nt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(D===!0)return;k!==null&&k.renderStart(v,I);let G=st.enabled===!0&&st.isPresenting===!0,F=O!==null&&(nt===null||G)&&O.begin(P,nt);if(v.matrixWorldAutoUpdate===!0&&v.updateMatrixWorld(),I.parent===null&&I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),st.enabled===!0&&st.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(st.cameraAutoUpdate===!0&&st.updateCamera(I),I=st.getCamera()),v.isScene===!0&&v.onBeforeRender(P,v,I,nt),E=Z.get(v,S.length),E.init(I),E.state.textureUnits=Ut.getTextureUnits(),S.push(E),fe.multiplyMatrices(I.projectionMatrix,I.matrixWorldInverse),I.isArrayCamera?Oe.setFromArrayCamera(I):qt.setFromProjectionMatrix(fe,vi,I.reversedDepth),ti=this.localClippingEnabled,we=K.init(this.clippingPlanes,ti),T=ut.get(v,_.length),T.init(),_.push(T),this.info.render.frame++,st.enabled===!0&&st.isPresenting===!0){let vt=P.xr.getDepthSensingMesh();vt!==null&&rc(vt,I,-1/0,P.sortObjects)}rc(v,I,0,P.sortObjects),T.finish(),k!==null&&k.updateLights(E.state.lightsArray),P.sortObjects===!0&&T.sort(kt,ge),fi=st.enabled===!1||st.isPresenting===!1||st.hasDepthSensing()===!1,fi&&C.addToRenderList(T,v),this.info.autoReset===!0&&this.info.reset(),we===!0&&K.beginShadows();let z=E.state.shadowsArray;if(lt.render(z,v,I),we===!0&&K.endShadows(),(F&&O.hasRenderPass())===!1){let vt=T.opaque,ht=T.transmissive;if(E.setupLights(),I.isArrayCamera){let xt=I.cameras;if(ht.length>0)for(let wt=0,Ft=xt.length;wt<Ft;wt++){let Yt=xt[wt];fu(vt,ht,v,Yt)}fi&&C.render(v);for(let wt=0,Ft=xt.length;wt<Ft;wt++){let Yt=xt[wt];du(T,v,Yt,Yt.viewport)}}else ht.length>0&&fu(vt,ht,v,I),fi&&C.render(v),du(T,v,I)}nt!==null&&H===0&&(Ut.updateMultisampleRenderTarget(nt),Ut.updateRenderTargetMipmap(nt)),F&&O.end(P),v.isScene===!0&&v.onAfterRender(P,v,I),at.resetDefaultState(),Y=-1,tt=null,S.pop(),S.length>0?(E=S[S.length-1],Ut.setTextureUnits(E.state.textureUnits),we===!0&&K.setGlobalState(P.clippingPlanes,E.state.camera)):E=null,_.pop(),_.length>0?T=_[_.length-1]:T=null,k!==null&&k.renderEnd()};function rc(v,I,G,F){if(v.visible===!1)return;if(v.layers.test(I.layers)){if(v.isGroup)G=v.renderOrder;else if(v.isLOD)v.autoUpdate===!0&&v.update(I);else if(v.isLight)E.pushLight(v),v.castShadow&&E.pushShadow(v);else if(v.isSprite){let vt=I.isArrayCamera?Oe:qt;if(!v.frustumCulled||v.intersectsFrustum(vt)){F&&Ie.setFromMatrixPosition(v.matrixWorld).applyMatrix4(fe);let ht=it.update(v),xt=v.material;xt.visible&&T.push(v,ht,xt,G,Ie.z,null,I)}}else if(v.isMesh||v.isLine||v.isPoints){let vt=I.isArrayCamera?Oe:qt;if(!v.frustumCulled||v.intersectsFrustum(vt)){let ht=it.update(v),xt=v.material;if(F&&(v.boundingSphere!==void 0?(v.boundingSphere===null&&v.computeBoundingSphere(),Ie.copy(v.boundingSphere.center)):(ht.boundingSphere===null&&ht.computeBoundingSphere(),Ie.copy(ht.boundingSphere.center)),Ie.applyMatrix4(v.matrixWorld).applyMatrix4(fe)),Array.isArray(xt)){let wt=ht.groups;for(let Ft=0,Yt=wt.length;Ft<Yt;Ft++){let bt=wt[Ft],$t=xt[bt.materialIndex];$t&&$t.visible&&T.push(v,ht,$t,G,Ie.z,bt,I)}}else xt.visible&&T.push(v,ht,xt,G,Ie.z,null,I)}}}let dt=v.children;for(let vt=0,ht=dt.length;vt<ht;vt++)rc(dt[vt],I,G,F)}function du(v,I,G,F){let{opaque:z,transmissive:dt,transparent:vt}=v;E.setupLightsView(G),we===!0&&K.setGlobalState(P.clippingPlanes,G),F&&ft.viewport(et.copy(F)),z.length>0&&Kr(z,I,G),dt.length>0&&Kr(dt,I,G),vt.length>0&&Kr(vt,I,G),ft.buffers.depth.setTest(!0),ft.buffers.depth.setMask(!0),ft.buffers.color.setMask(!0),ft.setPolygonOffset(!1)}function fu(v,I,G,F){if((G.isScene===!0?G.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[F.id]===void 0){let bt=he.has("EXT_color_buffer_half_float")||he.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[F.id]=new Qe(1,1,{generateMipmaps:!0,type:bt?ui:hi,minFilter:Ki,samples:Math.max(4,ue.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Zt.workingColorSpace})}let dt=E.state.transmissionRenderTarget[F.id],vt=F.viewport||et;dt.setSize(vt.z*P.transmissionResolutionScale,vt.w*P.transmissionResolutionScale);let ht=P.getRenderTarget(),xt=P.getActiveCubeFace(),wt=P.getActiveMipmapLevel();P.setRenderTarget(dt),P.getClearColor(J),gt=P.getClearAlpha(),gt<1&&P.setClearColor(16777215,.5),P.clear(),fi&&C.render(G);let Ft=P.toneMapping;P.toneMapping=Oi;let Yt=F.viewport;if(F.viewport!==void 0&&(F.viewport=void 0),E.setupLightsView(F),we===!0&&K.setGlobalState(P.clippingPlanes,F),Kr(v,G,F),Ut.updateMultisampleRenderTarget(dt),Ut.updateRenderTargetMipmap(dt),he.has("WEBGL_multisampled_render_to_texture")===!1){let bt=!1;for(let $t=0,_e=I.length;$t<_e;$t++){let ae=I[$t],{object:oe,geometry:Ge,material:St,group:$e}=ae;if(St.side===Ue&&oe.layers.test(F.layers)){let jt=St.side;St.side=ze,St.needsUpdate=!0,pu(oe,G,F,Ge,St,$e),St.side=jt,St.needsUpdate=!0,bt=!0}}bt===!0&&(Ut.updateMultisampleRenderTarget(dt),Ut.updateRenderTargetMipmap(dt))}P.setRenderTarget(ht,xt,wt),P.setClearColor(J,gt),Yt!==void 0&&(F.viewport=Yt),P.toneMapping=Ft}function Kr(v,I,G){let F=I.isScene===!0?I.overrideMaterial:null;for(let z=0,dt=v.length;z<dt;z++){let vt=v[z],{object:ht,geometry:xt,group:wt}=vt,Ft=vt.material;Ft.allowOverride===!0&&F!==null&&(Ft=F),ht.layers.test(G.layers)&&pu(ht,I,G,xt,Ft,wt)}}function pu(v,I,G,F,z,dt){k!==null&&z.isNodeMaterial&&k.setObject(v,z),v.onBeforeRender(P,I,G,F,z,dt),v.modelViewMatrix.multiplyMatrices(G.matrixWorldInverse,v.matrixWorld),v.normalMatrix.getNormalMatrix(v.modelViewMatrix),z.onBeforeRender(P,I,G,F,v,dt),z.transparent===!0&&z.side===Ue&&z.forceSinglePass===!1?(z.side=ze,z.needsUpdate=!0,P.renderBufferDirect(G,I,F,z,v,dt),z.side=vn,z.needsUpdate=!0,P.renderBufferDirect(G,I,F,z,v,dt),z.side=Ue):P.renderBufferDirect(G,I,F,z,v,dt),v.onAfterRender(P,I,G,F,z,dt)}function mu(v){let I=0;for(let G of v)G.texture!==null&&I++;return I}function Ks(v,I,G){I.isScene!==!0&&(I=di);let F=Rt.get(v),z=E.state.lights,dt=E.state.shadowsArray,vt=z.state.version,ht=Q.getParameters(v,z.state,dt,I,G,E.state.lightProbeGridArray),xt=Q.getProgramCacheKey(ht),wt=F.programs;F.environment=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?I.environment:null,F.fog=I.fog;let Ft=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap;F.envMap=w.get(v.envMap||F.environment,Ft),F.envMapRotation=F.environment!==null&&v.envMap===null?I.environmentRotation:v.envMapRotation,wt===void 0&&(v.addEventListener("dispose",ie),wt=new Map,F.programs=wt,F.programVariants=new Map);let Yt=wt.get(xt);if(Yt!==void 0){if(F.currentProgram===Yt&&F.lightsStateVersion===vt)return _u(v,ht),Yt}else ht.uniforms=Q.getUniforms(v),k!==null&&v.isNodeMaterial&&k.build(v,G,ht),v.onBeforeCompile(ht,P),Yt=Q.acquireProgram(ht,xt),wt.set(xt,Yt),F.uniforms=ht.uniforms;let bt=F.uniforms;return(!v.isShaderMaterial&&!v.isRawShaderMaterial||v.clipping===!0)&&(bt.clippingPlanes=K.uniform),_u(v,ht),F.needsLights=cm(v),F.lightsStateVersion=vt,F.needsLights&&(bt.ambientLightColor.value=z.state.ambient,bt.lightProbe.value=z.state.probe,bt.sunLights.value=z.state.sun,bt.sunLightShadows.value=z.state.sunShadow,bt.directionalLights.value=z.state.directional,bt.directionalLightShadows.value=z.state.directionalShadow,bt.spotLights.value=z.state.spot,bt.spotLightShadows.value=z.state.spotShadow,bt.rectAreaLights.value=z.state.rectArea,bt.ltc_1.value=z.state.rectAreaLTC1,bt.ltc_2.value=z.state.rectAreaLTC2,bt.pointLights.value=z.state.point,bt.pointLightShadows.value=z.state.pointShadow,bt.hemisphereLights.value=z.state.hemi,bt.sunShadowMatrix.value=z.state.sunShadowMatrix,bt.sunShadowCascade.value=z.state.sunShadowCascade,bt.directionalShadowMatrix.value=z.state.directionalShadowMatrix,bt.spotLightMatrix.value=z.state.spotLightMatrix,bt.spotLightMap.value=z.state.spotLightMap,bt.pointShadowMatrix.value=z.state.pointShadowMatrix),F.numLightProbeGrids=mu(E.state.lightProbeGridArray),F.currentProgram=Yt,F.uniformsList=null,Yt}function om(v,I,G,F,z){let dt=Rt.get(v),vt=dt.currentProgram.id+","+F+","+z,ht=dt.programVariants.get(vt);return ht===void 0?(ht=Ks(v,I,G),dt.programVariants.set(vt,ht)):(dt.currentProgram=ht,dt.uniformsList=null,dt.outputColorSpace=F,dt.toneMapping=z),ht}function gu(v){if(v.uniformsList===null){let I=v.currentProgram.getUniforms();v.uniformsList=Us.seqWithValue(I.seq,v.uniforms)}return v.uniformsList}function _u(v,I){let G=Rt.get(v);G.outputColorSpace=I.outputColorSpace,G.batching=I.batching,G.batchingColor=I.batchingColor,G.instancing=I.instancing,G.instancingColor=I.instancingColor,G.instancingMorph=I.instancingMorph,G.skinning=I.skinning,G.morphTargets=I.morphTargets,G.morphNormals=I.morphNormals,G.morphColors=I.morphColors,G.morphTargetsCount=I.morphTargetsCount,G.numClippingPlanes=I.numClippingPlanes,G.numIntersection=I.numClipIntersection,G.vertexAlphas=I.vertexAlphas,G.vertexTangents=I.vertexTangents,G.toneMapping=I.toneMapping}function am(v,I,G,F,z){I.isScene!==!0&&(I=di),Ut.resetTextureUnits();let dt=I.fog,vt=F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial?I.environment:null,ht=nt===null?P.outputColorSpace:nt.isXRRenderTarget===!0?nt.texture.colorSpace:Zt.workingColorSpace,xt=F.isMeshStandardMaterial||F.isMeshLambertMaterial&&!F.envMap||F.isMeshPhongMaterial&&!F.envMap,wt=w.get(F.envMap||vt,xt),Ft=F.vertexColors===!0&&!!G.attributes.color&&G.attributes.color.itemSize===4,Yt=!!G.attributes.tangent&&(!!F.normalMap||F.anisotropy>0),bt=!!G.morphAttributes.position,$t=!!G.morphAttributes.normal,_e=!!G.morphAttributes.color,ae=Oi;F.toneMapped&&(nt===null||nt.isXRRenderTarget===!0)&&(ae=P.toneMapping);let oe=G.morphAttributes.position||G.morphAttributes.normal||G.morphAttributes.color,Ge=oe!==void 0?oe.length:0,St=Rt.get(F),$e=E.state.lights;if(we===!0&&(ti===!0||v!==tt)){let pe=v===tt&&F.id===Y;K.setState(F,v,pe)}let jt=!1,An=!1;F.version===St.__version?St.needsLights&&St.lightsStateVersion!==$e.state.version||z.isBatchedMesh&&St.batching===!1||!z.isBatchedMesh&&St.batching===!0||z.isBatchedMesh&&St.batchingColor===!0&&z._colorsTexture===null||z.isBatchedMesh&&St.batchingColor===!1&&z._colorsTexture!==null||z.isInstancedMesh&&St.instancing===!1||!z.isInstancedMesh&&St.instancing===!0||z.isSkinnedMesh&&St.skinning===!1||!z.isSkinnedMesh&&St.skinning===!0||z.isInstancedMesh&&St.instancingColor===!0&&z.instanceColor===null||z.isInstancedMesh&&St.instancingColor===!1&&z.instanceColor!==null||z.isInstancedMesh&&St.instancingMorph===!0&&z.morphTexture===null||z.isInstancedMesh&&St.instancingMorph===!1&&z.morphTexture!==null||St.envMap!==wt||F.fog===!0&&St.fog!==dt||St.numClippingPlanes!==void 0&&(St.numClippingPlanes!==K.numPlanes||St.numIntersection!==K.numIntersection)||St.vertexAlphas!==Ft||St.vertexTangents!==Yt||St.morphTargets!==bt||St.morphNormals!==$t||St.morphColors!==_e||St.morphTargetsCount!==Ge||St.numLightProbeGrids!==mu(E.state.lightProbeGridArray)?jt=!0:(St.outputColorSpace!==ht||St.toneMapping!==ae)&&(An=!0):(jt=!0,St.__version=F.version);let Ve=St.currentProgram;(jt===!0||An===!0)&&(Ve=An===!0?om(F,I,z,ht,ae):Ks(F,I,z),k&&F.isNodeMaterial&&k.onUpdateProgram(F,Ve,St));let Jr=!1,nn=!1,Cn=!1,Kt=Ve.getUniforms(),Fe=St.uniforms;if(ft.useProgram(Ve.program)&&(Jr=!0,nn=!0,Cn=!0),F.id!==Y&&(Y=F.id,nn=!0),Jr||tt!==v){ft.buffers.depth.getReversed()&&v.reversedDepth!==!0&&(v._reversedDepth=!0,v.updateProjectionMatrix()),Kt.setValue(N,"projectionMatrix",v.projectionMatrix),Kt.setValue(N,"viewMatrix",v.matrixWorldInverse);let Le=Kt.map.cameraPosition;Le!==void 0&&Le.setValue(N,Ni.setFromMatrixPosition(v.matrixWorld)),ue.logarithmicDepthBuffer&&Kt.setValue(N,"logDepthBufFC",2/(Math.log(v.far+1)/Math.LN2)),(F.isMeshPhongMaterial||F.isMeshToonMaterial||F.isMeshLambertMaterial||F.isMeshBasicMaterial||F.isMeshStandardMaterial||F.isShaderMaterial)&&Kt.setValue(N,"isOrthographic",v.isOrthographicCamera===!0),tt!==v&&(tt=v,nn=!0,Cn=!0)}if(St.needsLights&&($e.state.sunShadowMap.length>0&&Kt.setValue(N,"sunShadowMap",$e.state.sunShadowMap,Ut),$e.state.directionalShadowMap.length>0&&Kt.setValue(N,"directionalShadowMap",$e.state.directionalShadowMap,Ut),$e.state.spotShadowMap.length>0&&Kt.setValue(N,"spotShadowMap",$e.state.spotShadowMap,Ut),$e.state.pointShadowMap.length>0&&Kt.setValue(N,"pointShadowMap",$e.state.pointShadowMap,Ut)),z.isSkinnedMesh){Kt.setOptional(N,z,"bindMatrix"),Kt.setOptional(N,z,"bindMatrixInverse");let pe=z.skeleton;pe&&(pe.boneTexture===null&&pe.computeBoneTexture(),Kt.setValue(N,"boneTexture",pe.boneTexture,Ut))}z.isBatchedMesh&&(Kt.setOptional(N,z,"batchingTexture"),Kt.setValue(N,"batchingTexture",z._matricesTexture,Ut),Kt.setOptional(N,z,"batchingIdTexture"),Kt.setValue(N,"batchingIdTexture",z._indirectTexture,Ut),Kt.setOptional(N,z,"batchingColorTexture"),z._colorsTexture!==null&&Kt.setValue(N,"batchingColorTexture",z._colorsTexture,Ut));let Si=G.morphAttributes;if((Si.position!==void 0||Si.normal!==void 0||Si.color!==void 0)&&j.update(z,G,Ve),(nn||St.receiveShadow!==z.receiveShadow)&&(St.receiveShadow=z.receiveShadow,Kt.setValue(N,"receiveShadow",z.receiveShadow)),(F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial)&&F.envMap===null&&I.environment!==null&&(Fe.envMapIntensity.value=I.environmentIntensity),Fe.dfgLUT!==void 0&&(Fe.dfgLUT.value=py()),nn){if(Kt.setValue(N,"toneMappingExposure",P.toneMappingExposure),St.needsLights&&lm(Fe,Cn),dt&&F.fog===!0&&ot.refreshFogUniforms(Fe,dt),ot.refreshMaterialUniforms(Fe,F,_t,Ct,E.state.transmissionRenderTarget[v.id]),St.needsLights&&St.numLightProbeGrids>0){let pe=M,Le=0;for(let zi of E.state.lightProbeGridArray)zi.texture!==null&&(pe.textures[Le]=zi.texture,pe.min[Le]=zi.boundingBox.min,pe.max[Le]=zi.boundingBox.max,pe.resolution[Le]=zi.resolution,Le++);for(let zi in pe)pe[zi].length=Le;Fe.probesSH.value=pe.textures,Fe.probesMin.value=pe.min,Fe.probesMax.value=pe.max,Fe.probesResolution.value=pe.resolution}Us.upload(N,gu(St),Fe,Ut)}if(F.isShaderMaterial&&F.uniformsNeedUpdate===!0&&(Us.upload(N,gu(St),Fe,Ut),F.uniformsNeedUpdate=!1),F.isSpriteMaterial&&Kt.setValue(N,"center",z.center),Kt.setValue(N,"modelViewMatrix",z.modelViewMatrix),Kt.setValue(N,"normalMatrix",z.normalMatrix),Kt.setValue(N,"modelMatrix",z.matrixWorld),F.uniformsGroups!==void 0){let pe=F.uniformsGroups;for(let Le=0,zi=pe.length;Le<zi;Le++){let vu=pe[Le];Tt.update(vu,Ve),Tt.bind(vu,Ve)}}return Ve}function lm(v,I){v.ambientLightColor.needsUpdate=I,v.lightProbe.needsUpdate=I,v.sunLights.needsUpdate=I,v.sunLightShadows.needsUpdate=I,v.directionalLights.needsUpdate=I,v.directionalLightShadows.needsUpdate=I,v.pointLights.needsUpdate=I,v.pointLightShadows.needsUpdate=I,v.spotLights.needsUpdate=I,v.spotLightShadows.needsUpdate=I,v.rectAreaLights.needsUpdate=I,v.hemisphereLights.needsUpdate=I}function cm(v){return v.isMeshLambertMaterial||v.isMeshToonMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isShadowMaterial||v.isShaderMaterial&&v.lights===!0}this.getActiveCubeFace=function(){return $},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return nt},this.setRenderTargetTextures=function(v,I,G){let F=Rt.get(v);F.__autoAllocateDepthBuffer=v.resolveDepthBuffer===!1,F.__autoAllocateDepthBuffer===!1&&(F.__useRenderToTexture=!1),Rt.get(v.texture).__webglTexture=I,Rt.get(v.depthTexture).__webglTexture=F.__autoAllocateDepthBuffer?void 0:G,F.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(v,I){let G=Rt.get(v);G.__webglFramebuffer=I,G.__useDefaultFramebuffer=I===void 0},this.setRenderTarget=function(v,I=0,G=0){nt=v,$=I,H=G;let F=null,z=!1,dt=!1;if(v){let ht=Rt.get(v);if(ht.__useDefaultFramebuffer!==void 0){ft.bindFramebuffer(N.FRAMEBUFFER,ht.__webglFramebuffer),et.copy(v.viewport),Mt.copy(v.scissor),Ot=v.scissorTest,ft.viewport(et),ft.scissor(Mt),ft.setScissorTest(Ot),Y=-1;return}else if(ht.__webglFramebuffer===void 0)Ut.setupRenderTarget(v);else if(ht.__hasExternalTextures)Ut.rebindTextures(v,Rt.get(v.texture).__webglTexture,Rt.get(v.depthTexture).__webglTexture);else if(v.depthBuffer){let Ft=v.depthTexture;if(ht.__boundDepthTexture!==Ft){if(Ft!==null&&Rt.has(Ft)&&(v.width!==Ft.image.width||v.height!==Ft.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ut.setupDepthRenderbuffer(v)}}let xt=v.texture;(xt.isData3DTexture||xt.isDataArrayTexture||xt.isCompressedArrayTexture)&&(dt=!0);let wt=Rt.get(v).__webglFramebuffer;v.isWebGLCubeRenderTarget?(Array.isArray(wt[I])?F=wt[I][G]:F=wt[I],z=!0):v.samples>0&&Ut.useMultisampledRTT(v)===!1?F=Rt.get(v).__webglMultisampledFramebuffer:Array.isArray(wt)?F=wt[G]:F=wt,et.copy(v.viewport),Mt.copy(v.scissor),Ot=v.scissorTest}else et.copy(Pt).multiplyScalar(_t).floor(),Mt.copy(ee).multiplyScalar(_t).floor(),Ot=re;if(G!==0&&(F=X),ft.bindFramebuffer(N.FRAMEBUFFER,F)&&ft.drawBuffers(v,F),ft.viewport(et),ft.scissor(Mt),ft.setScissorTest(Ot),z){let ht=Rt.get(v.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_CUBE_MAP_POSITIVE_X+I,ht.__webglTexture,G)}else if(dt){let ht=I;for(let xt=0;xt<v.textures.length;xt++){let wt=Rt.get(v.textures[xt]);N.framebufferTextureLayer(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0+xt,wt.__webglTexture,G,ht)}}else if(v!==null&&G!==0){let ht=Rt.get(v.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,ht.__webglTexture,G)}Y=-1};function xu(v){let I=Rt.get(v);return(I.__readFormat!==v.format||I.__readType!==v.type)&&(I.__readFormat=v.format,I.__readType=v.type,I.__formatReadable=ue.textureFormatReadable(v.format),I.__typeReadable=ue.textureTypeReadable(v.type)),I}this.readRenderTargetPixels=function(v,I,G,F,z,dt,vt,ht=0){if(!(v&&v.isWebGLRenderTarget)){Nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let xt=Rt.get(v).__webglFramebuffer;if(v.isWebGLCubeRenderTarget&&vt!==void 0&&(xt=xt[vt],Array.isArray(xt)&&(xt=xt[0])),xt){ft.bindFramebuffer(N.FRAMEBUFFER,xt);try{let wt=v.textures[ht],Ft=wt.format,Yt=wt.type;v.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+ht);let bt=xu(wt);if(bt.__formatReadable===!1){Nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(bt.__typeReadable===!1){Nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}I>=0&&I<=v.width-F&&G>=0&&G<=v.height-z&&N.readPixels(I,G,F,z,rt.convert(Ft),rt.convert(Yt),dt)}finally{let wt=nt!==null?Rt.get(nt).__webglFramebuffer:null;ft.bindFramebuffer(N.FRAMEBUFFER,wt)}}},this.readRenderTargetPixelsAsync=async function(v,I,G,F,z,dt,vt,ht=0){if(!(v&&v.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let xt=Rt.get(v).__webglFramebuffer;if(v.isWebGLCubeRenderTarget&&vt!==void 0&&(xt=xt[vt],Array.isArray(xt)&&(xt=xt[0])),xt)if(I>=0&&I<=v.width-F&&G>=0&&G<=v.height-z){ft.bindFramebuffer(N.FRAMEBUFFER,xt);let wt=v.textures[ht],Ft=wt.format,Yt=wt.type;v.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+ht);let bt=xu(wt);if(bt.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(bt.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $t=N.createBuffer();N.bindBuffer(N.PIXEL_PACK_BUFFER,$t),N.bufferData(N.PIXEL_PACK_BUFFER,dt.byteLength,N.STREAM_READ),N.readPixels(I,G,F,z,rt.convert(Ft),rt.convert(Yt),0),N.bindBuffer(N.PIXEL_PACK_BUFFER,null);let _e=nt!==null?Rt.get(nt).__webglFramebuffer:null;ft.bindFramebuffer(N.FRAMEBUFFER,_e);let ae=N.fenceSync(N.SYNC_GPU_COMMANDS_COMPLETE,0);return N.flush(),await Wd(N,ae,4),N.bindBuffer(N.PIXEL_PACK_BUFFER,$t),N.getBufferSubData(N.PIXEL_PACK_BUFFER,0,dt),N.bindBuffer(N.PIXEL_PACK_BUFFER,null),N.deleteBuffer($t),N.deleteSync(ae),dt}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(v,I=null,G=0){let F=Math.pow(2,-G),z=Math.floor(v.image.width*F),dt=Math.floor(v.image.height*F),vt=I!==null?I.x:0,ht=I!==null?I.y:0;Ut.setTexture2D(v,0),N.copyTexSubImage2D(N.TEXTURE_2D,G,0,0,vt,ht,z,dt),ft.unbindTexture()},this.copyTextureToTexture=function(v,I,G=null,F=null,z=0,dt=0){let vt,ht,xt,wt,Ft,Yt,bt,$t,_e,ae=v.isCompressedTexture?v.mipmaps[dt]:v.image;if(G!==null)vt=G.max.x-G.min.x,ht=G.max.y-G.min.y,xt=G.isBox3?G.max.z-G.min.z:1,wt=G.min.x,Ft=G.min.y,Yt=G.isBox3?G.min.z:0;else{let Kt=Math.pow(2,-z);vt=Math.floor(ae.width*Kt),ht=Math.floor(ae.height*Kt),v.isDataArrayTexture?xt=ae.depth:v.isData3DTexture?xt=Math.floor(ae.depth*Kt):xt=1,wt=0,Ft=0,Yt=0}F!==null?(bt=F.x,$t=F.y,_e=F.z):(bt=0,$t=0,_e=0);let oe=rt.convert(I.format),Ge=rt.convert(I.type),St;I.isData3DTexture?(Ut.setTexture3D(I,0),St=N.TEXTURE_3D):I.isDataArrayTexture||I.isCompressedArrayTexture?(Ut.setTexture2DArray(I,0),St=N.TEXTURE_2D_ARRAY):(Ut.setTexture2D(I,0),St=N.TEXTURE_2D),ft.activeTexture(N.TEXTURE0),ft.pixelStorei(N.UNPACK_FLIP_Y_WEBGL,I.flipY),ft.pixelStorei(N.UNPACK_PREMULTIPLY_ALPHA_WEBGL,I.premultiplyAlpha),ft.pixelStorei(N.UNPACK_ALIGNMENT,I.unpackAlignment);let $e=ft.getParameter(N.UNPACK_ROW_LENGTH),jt=ft.getParameter(N.UNPACK_IMAGE_HEIGHT),An=ft.getParameter(N.UNPACK_SKIP_PIXELS),Ve=ft.getParameter(N.UNPACK_SKIP_ROWS),Jr=ft.getParameter(N.UNPACK_SKIP_IMAGES);ft.pixelStorei(N.UNPACK_ROW_LENGTH,ae.width),ft.pixelStorei(N.UNPACK_IMAGE_HEIGHT,ae.height),ft.pixelStorei(N.UNPACK_SKIP_PIXELS,wt),ft.pixelStorei(N.UNPACK_SKIP_ROWS,Ft),ft.pixelStorei(N.UNPACK_SKIP_IMAGES,Yt);let nn=v.isDataArrayTexture||v.isData3DTexture,Cn=I.isDataArrayTexture||I.isData3DTexture;if(v.isDepthTexture){let Kt=Rt.get(v),Fe=Rt.get(I),Si=Rt.get(Kt.__renderTarget),pe=Rt.get(Fe.__renderTarget);ft.bindFramebuffer(N.READ_FRAMEBUFFER,Si.__webglFramebuffer),ft.bindFramebuffer(N.DRAW_FRAMEBUFFER,pe.__webglFramebuffer);for(let Le=0;Le<xt;Le++)nn&&(N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Rt.get(v).__webglTexture,z,Yt+Le),N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Rt.get(I).__webglTexture,dt,_e+Le)),N.blitFramebuffer(wt,Ft,wt+vt,Ft+ht,bt,$t,bt+vt,$t+ht,N.DEPTH_BUFFER_BIT,N.NEAREST);ft.bindFramebuffer(N.READ_FRAMEBUFFER,null),ft.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else if(z!==0||v.isRenderTargetTexture||Rt.has(v)){let Kt=Rt.get(v),Fe=Rt.get(I);ft.bindFramebuffer(N.READ_FRAMEBUFFER,R),ft.bindFramebuffer(N.DRAW_FRAMEBUFFER,W);for(let Si=0;Si<xt;Si++)nn?N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Kt.__webglTexture,z,Yt+Si):N.framebufferTexture2D(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Kt.__webglTexture,z),Cn?N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Fe.__webglTexture,dt,_e+Si):N.framebufferTexture2D(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Fe.__webglTexture,dt),z!==0?N.blitFramebuffer(wt,Ft,wt+vt,Ft+ht,bt,$t,bt+vt,$t+ht,N.COLOR_BUFFER_BIT,N.NEAREST):Cn?N.copyTexSubImage3D(St,dt,bt,$t,_e+Si,wt,Ft,vt,ht):N.copyTexSubImage2D(St,dt,bt,$t,wt,Ft,vt,ht);ft.bindFramebuffer(N.READ_FRAMEBUFFER,null),ft.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else Cn?v.isDataTexture||v.isData3DTexture?N.texSubImage3D(St,dt,bt,$t,_e,vt,ht,xt,oe,Ge,ae.data):I.isCompressedArrayTexture?N.compressedTexSubImage3D(St,dt,bt,$t,_e,vt,ht,xt,oe,ae.data):N.texSubImage3D(St,dt,bt,$t,_e,vt,ht,xt,oe,Ge,ae):v.isDataTexture?N.texSubImage2D(N.TEXTURE_2D,dt,bt,$t,vt,ht,oe,Ge,ae.data):v.isCompressedTexture?N.compressedTexSubImage2D(N.TEXTURE_2D,dt,bt,$t,ae.width,ae.height,oe,ae.data):N.texSubImage2D(N.TEXTURE_2D,dt,bt,$t,vt,ht,oe,Ge,ae);ft.pixelStorei(N.UNPACK_ROW_LENGTH,$e),ft.pixelStorei(N.UNPACK_IMAGE_HEIGHT,jt),ft.pixelStorei(N.UNPACK_SKIP_PIXELS,An),ft.pixelStorei(N.UNPACK_SKIP_ROWS,Ve),ft.pixelStorei(N.UNPACK_SKIP_IMAGES,Jr),dt===0&&I.generateMipmaps===!0&&I.mipmapsAutoUpdate===!0&&N.generateMipmap(St),ft.unbindTexture()},this.initRenderTarget=function(v){Rt.get(v).__webglFramebuffer===void 0&&Ut.setupRenderTarget(v)},this.initTexture=function(v){v.isCubeTexture?Ut.setTextureCube(v,0):v.isData3DTexture?Ut.setTexture3D(v,0):v.isDataArrayTexture||v.isCompressedArrayTexture?Ut.setTexture2DArray(v,0):Ut.setTexture2D(v,0),ft.unbindTexture()},this.resetState=function(){$=0,H=0,nt=null,ft.reset(),at.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return vi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(t){this._outputColorSpace=t;let e=this.getContext();e.drawingBufferColorSpace=Zt._getDrawingBufferColorSpace(t),e.unpackColorSpace=Zt._getUnpackColorSpace()}};var Lh=16,my=1.15,Sn=Math.PI/180,Rf=60,gy=.42,Fs=Object.keys(Zn),If={entry:[-18,-32,6],direction:[.25,.94,-.2]};function Pf({x:n,y:t,z:e}){return{azimuth_deg:Math.atan2(n,e)/Sn,elevation_deg:Math.atan2(t,Math.hypot(n,e))/Sn}}function Wn([n,t,e],i=new L){return i.set(-n,e,t)}function Nh({x:n,y:t,z:e}){return[-n,e,t]}function Ka({azimuth_deg:n,elevation_deg:t},e=new L){let i=Math.cos(t*Sn);return e.set(i*Math.sin(n*Sn),Math.sin(t*Sn),i*Math.cos(n*Sn))}function Lf(n){let t=Ka(n),e=new L(Math.cos(n.azimuth_deg*Sn),0,-Math.sin(n.azimuth_deg*Sn));return{eye:t,right:e,above:t.clone().cross(e)}}var Za=class{#t;constructor(t,e){this.#t=t;let i=new L(1/0,1/0,1/0),s=i.clone().negate(),r=new L;for(let o=0;o<t.length;o+=3)r.fromArray(t,o),i.min(r),s.max(r);this.low=i,this.high=s,this.centre=i.clone().add(s).multiplyScalar(.5),this.body=Wn(e.body_centre_mm),this.entry=Wn(e.entry_mm??If.entry),this.needle=Wn(e.needle??If.direction).normalize()}view(t,e){let i=this.centre.clone();if(t!=="needle")return{...bu[t],target:i};let s=new L,r=Pf(this.needle.clone().negate());for(let o=0;o<3;o+=1)s.copy(this.entry).addScaledVector(this.needle,-e(r,i)).sub(i),r=Pf(s);return{...r,target:i}}outline(){let t=new Set;for(let e=0;e<Rf;e+=1){let i=1-(2*e+1)/Rf,s=Math.sqrt(1-i*i),r=e*Math.PI*(3-Math.sqrt(5)),[o,a]=[s*Math.cos(r),s*Math.sin(r)],l=-1/0,c=0;for(let h=0;h<this.#t.length;h+=3){let d=this.#t[h]*o+this.#t[h+1]*i+this.#t[h+2]*a;d>l&&([l,c]=[d,h])}t.add(c)}return[...t].map(e=>Nh(new L().fromArray(this.#t,e)))}back(t,e,i){let{right:s,above:r}=Lf(t),o=new L,a=1/0,[l,c]=[0,0];for(let d=0;d<this.#t.length;d+=3){o.fromArray(this.#t,d).sub(e);let[u,f]=[o.dot(s),o.dot(r)],p=Math.hypot(u,f);p<a&&([a,l,c]=[p,u,f])}if(a<=i)return null;let h=1-i/a;return s.multiplyScalar(h*l).addScaledVector(r,h*c)}distance(t,e,i,s){let{eye:r,right:o,above:a}=Lf(t),l=this.#t,c=0;for(let h=0;h<l.length;h+=3){let[d,u,f]=[l[h]-e.x,l[h+1]-e.y,l[h+2]-e.z],p=Math.abs(d*o.x+u*o.y+f*o.z)/i,y=Math.abs(d*a.x+u*a.y+f*a.z)/s;c=Math.max(c,d*r.x+u*r.y+f*r.z+my*Math.max(p,y))}return c}};function Nf(n){let t=[[Math.abs(n.x),n.x>0?"patient's left":"patient's right"],[Math.abs(n.z),n.z>0?"front":"back"],[Math.abs(n.y),n.y>0?"head":"feet"]];return t.sort((e,i)=>i[0]-e[0]),t.filter(([e],i)=>i===0||e>=gy).map(([,e])=>e).join(", ")}var Df=200,_y=[.05,50];function Ja(n,t){if(typeof n!="object"||n===null)throw Ze(t,n,"azimuth_deg, elevation_deg, zoom and target_mm");let{view:e=null,azimuth_deg:i,elevation_deg:s,zoom:r,target_mm:o}=n;if(!Array.isArray(o)||o.length!==3)throw Ze(`${t}.target_mm`,o,"three numbers");let[a,l,c]=o.map(h=>_i(`${t}.target_mm`,h,-Df,Df));return{view:e===null?null:Be(`${t}.view`,e,Fs),azimuth_deg:_i(`${t}.azimuth_deg`,i,-360,360),elevation_deg:_i(`${t}.elevation_deg`,s,-90,90),zoom:_i(`${t}.zoom`,r,..._y),target_mm:[a,l,c]}}var Uf=1e3;function Bf(n,{t,speed:e,loop:i},s,r,o){let{view:a,style:l,cut:c}=s,h=n.stageAt(t).name;return{format:1,t,stage:h,view:a,camera:s.camera(),style:l,cut_mm:c.position_mm,speed:e,loop:i,theme:o,chrome:r}}function kf(n,t,e){if(!Of(n))throw Ze("state",n,"what capture() gave");if(n.format!==1)throw Ze("state.format",n.format,"1");let{t:i,stage:s,view:r,camera:o,style:a,cut_mm:l,speed:c,loop:h,theme:d,chrome:u}=n,f={chrome:{}};if(i!==void 0?f.t=_i("state.t",i,0,t.durationS):s!==void 0&&(f.t=t.timeOf(String(s))),o!==void 0?f.camera=Ja(o,"state.camera"):r!=null&&(f.view=Be("state.view",r,rn)),a!==void 0&&(f.style=Be("state.style",a,e.styles)),l!==void 0&&(f.cut_mm=_i("state.cut_mm",l,-Uf,Uf)),c!==void 0&&(f.speed=_i("state.speed",c,...no)),h!==void 0&&(f.loop=Ff("state.loop",h)),d!==void 0&&(f.theme=Be("state.theme",d,Kn)),u!==void 0&&!Of(u))throw Ze("state.chrome",u,`true or false for ${wi.join(", ")}`);for(let p of wi)u?.[p]!==void 0&&(f.chrome[p]=Ff(`state.chrome.${p}`,u[p]));return f}function ja({t:n,speed:t,loop:e,style:i,cut_mm:s,camera:r,view:o,theme:a,chrome:l},{clock:c,viewer:h},d){n!==void 0&&(c.pause(),c.seek(n)),c.speed=t??c.speed,c.loop=e??c.loop,i&&h.setStyle(i),s!==void 0&&h.setCut(s),r?h.setCamera(r):o&&h.setView(o);let u=Jn(f=>d.getAttribute(f),()=>{});for(let f of wi){let p=l[f]??u[f];p!==u[f]&&d.setAttribute(f,p?"on":"off")}a&&a!==(d.getAttribute("theme")??"auto")&&d.setAttribute("theme",a)}var Of=n=>typeof n=="object"&&n!==null;function Ff(n,t){if(typeof t!="boolean")throw Ze(n,t,"true, false");return t}var xy="bone",vy="oblique",Qa=["style","look","view","speed","loop","stage","t"],zf=["src","poster","theme","plain","chrome",...wi,...Qa],tl=class{#t=new Set;constructor(t,{loading:e,shell:i,theme:s}){this.player=t,this.loading=e,this.shell=i,this.theme=s}changed(t,e){Qa.includes(t)&&this.loading.returning&&(this.#t.delete(t),this.#t.add(t)),this.#i(t,e)}readChrome(){let t=Jn(e=>this.player.getAttribute(e),Dh);this.shell.setChrome(t),this.player.isConnected&&this.shell.measure()}first(t){let{player:e,shell:i}=this,s=this.loading.shown;s.viewer.setStyle(xy),s.viewer.setView(vy);for(let o of Qa)e.hasAttribute(o)&&this.#i(o,e.getAttribute(o));t&&ja(t,s,e);for(let o of this.#t)this.#i(o,e.getAttribute(o));this.#t.clear();let r=!t&&this.#e();r&&s.clock.play(),i.playsByItself||=r}#e(){try{return Qs("autoplay",this.player.getAttribute("autoplay"),!1)}catch(t){return Dh(t),!1}}#i(t,e){try{this.#s(t,e)}catch(i){Dh(i)}}#s(t,e){let{player:i,loading:s}=this;if(t==="src")return s.reload();if(t==="poster")return this.shell.showPoster(e);if(t==="theme")return this.theme.ask(Be(t,e??"auto",Kn));if(t==="plain")return this.shell.setPlain(Qs(t,e,!1));if(!Qa.includes(t))return this.readChrome();if(!s.shown)return;let{clock:r,display:o}=s.shown;if(t==="loop")r.loop=Qs(t,e,!1);else if(t==="speed")r.speed=_i(t,e??1,...no);else{if(e===null)return;t==="t"?i.seek(_i(t,e,0,1/0)):t==="stage"?i.seek(e):t==="view"?i.setView(e):t==="look"?i.setStyle(Be(t,e.trim(),In)):In.includes(e.trim())&&i.setStyle(e.trim())}o.requestFrame()}};function Dh(n){if(!(n instanceof Jt))throw n;console.warn(`vertebra-player: ${n.message}`)}var el=class{#t=!1;#e="";#i=-1;constructor(t){this.player=t}hold(){this.#t=!1}ready(t){let{clip:e}=t;this.#t=!0,this.#e="",this.#s("ready",{duration_s:e.durationS,stages:e.stages.map(({name:i})=>i)}),this.moved(t)}moved({clip:t,clock:e,display:i}){if(!this.#t)return;let{t:s}=e,{name:r}=t.stageAt(s);this.#i!==s&&this.#s("timeupdate",{t:s,stage:r}),this.#i=s,this.#e!==r&&(this.#e=r,this.#s("stagechange",{stage:r,t:s})),i.requestFrame()}error({code:t,message:e}){this.#s("error",{code:t,message:e})}#s(t,e){this.player.dispatchEvent(new CustomEvent(t,{detail:e,bubbles:t!=="error",composed:!0}))}};var yy=1179937895,by=1313821514,Sy=5130562,My=5126,wy={SCALAR:1,VEC2:2,VEC3:3,VEC4:4};function il(n){let t=new DataView(n);if(t.byteLength===0)throw be("it is empty");if(t.byteLength<20||t.getUint32(0,!0)!==yy)throw be("it is not a .glb file");if(t.getUint32(4,!0)!==2)throw be("it is not glTF version 2");if(t.getUint32(8,!0)!==t.byteLength)throw be("a part of it is missing");let e=new Map;for(let a=12;a<t.byteLength;){if(a+8>t.byteLength)throw be("a part of it is missing");let l=t.getUint32(a,!0);if(a+8+l>t.byteLength)throw be("a part of it is missing");e.set(t.getUint32(a+4,!0),new Uint8Array(n,a+8,l)),a+=8+l}let i=e.get(by),s=e.get(Sy);if(!i||!s)throw be("a part of it is missing");let r;try{r=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}catch{throw be("its description cannot be read")}let o=r?.scenes?.[0]?.extras?.format;if(o===void 0)throw be("it was not made by vertebra_viz");if(o!==1)throw be("it was made by a newer version of vertebra_viz than this player");if(!Ey(r))throw be("it points outside itself");return{json:r,bin:s}}function Ey({images:n,buffers:t=[]}){return n!==void 0||!Array.isArray(t)||t.length>1?!1:t.every(e=>e&&e.uri===void 0)}function Uh({json:n,bin:t},e){let i=n.accessors?.[e],s=n.bufferViews?.[i?.bufferView],r=wy[i?.type];if(!s||!r||i.componentType!==My)throw be("its animation cannot be read");let o=(s.byteOffset??0)+(i.byteOffset??0),a=o+4*r*i.count;if(!(a<=t.byteLength))throw be("a part of it is missing");return new Float32Array(t.slice(o,a).buffer)}function be(n){return new Jt("corrupt",`This case file cannot be shown: ${n}.`)}function Ty(n){let{nodes:t,animations:e=[]}=n.json,i=new Map;for(let s of e)for(let{sampler:r,target:o}of s.channels){if(o.path!=="weights")continue;let{input:a,output:l}=s.samplers[r],c=t[o.node].name.replace(/-surface$/,"");i.set(c,{times_s:Uh(n,a),values:Uh(n,l)})}return i}function Oh(n,t){let e=n.findIndex(({end_s:i})=>t<=i);return e<0?n.length-1:e}function Gf({base_mm:n,targets_mm:t},e){return n.map((i,s)=>{let r=[...i];return e.forEach((o,a)=>{for(let l=0;l<3;l+=1)r[l]+=o*t[a][s][l]}),r})}var nl=class n{#t;#e;constructor(t,e,i=null){this.extras=t,this.level=i?.level??"",this.#e=i?.whole??this,this.stages=t.stages,this.durationS=t.duration_s,this.actors=new Map(t.actors.map(s=>({...s,level:s.level??"",own:s.own??s.name})).map(s=>[s.name,s])),this.#t=e}static fromBuffer(t){let e=il(t);try{let{extras:i}=e.json.scenes[0];if(i.levels&&i.actors.some(({level:r})=>r===void 0))throw be("it has several levels and was made by an earlier version of vertebra_viz");let s=new n(i,Ty(e));for(let[r,o]of s.actors)mc(o,s.weights(r,0));return s.stages.forEach(({end_s:r})=>He(s,r)),s}catch(i){throw i instanceof Jt&&i.code==="corrupt"?i:be("its description does not fit its data")}}weights(t,e,i=[]){let s=this.#i(t),r=s.targets.length,o=this.#t.get(s.track);if(!o||!r)return i.length=0,i;let{times_s:a,values:l}=o,c=a.length-1,h=0,d=c;for(;d-h>1;){let f=h+d>>1;a[f]<=e?h=f:d=f}let u=c===0?0:Math.min(1,Math.max(0,(e-a[h])/(a[d]-a[h])));for(let f=0;f<r;f+=1){let p=l[h*r+f];i[f]=p+u*(l[d*r+f]-p)}return i.length=r,i}shown(t,e){let{shown_after_s:i,shown_before_s:s}=this.#i(t);return(i===null||e>i)&&(s===null||e<s)}stageAt(t){return this.stages[this.stageIndexAt(t)]}stageIndexAt(t){return Oh(this.stages,t)}timeOf(t){if(typeof t=="string"){let e=this.stages.find(({name:s})=>s===t);if(e)return e.end_s;let i=this.stages.map(({name:s})=>s).join(", ");throw new Jt("bad-value",`stage: ${JSON.stringify(t)} is not allowed; allowed: ${i}`)}if(!Number.isFinite(t))throw new Jt("bad-value",`t: ${t} is not allowed; allowed: 0 to ${this.durationS} s`);return Math.min(this.durationS,Math.max(0,t))}landmarks(t){return Gf(this.extras.landmarks,this.weights("bone",t))}endPlates(t){let e=this.extras.end_plates;return e?e.map(i=>Gf(i,this.#e.weights(i.actor,t))):null}of(t){let e=this.extras.levels?.find(l=>l.level===t);if(!e)throw new Jt("bad-value",`level: ${JSON.stringify(t)} is not another broken level of this case`);let i=[...this.actors.values()].filter(l=>l.level===t).map(l=>({...l,name:l.own})),{landmarks:s,canal:r,end_plates:o}=e,a={...this.extras,actors:i,landmarks:s,canal:r,end_plates:o,levels:void 0};return new n(a,this.#t,{level:t,whole:this})}has(t){return[...this.actors.values()].some(e=>e.part===t&&e.level===this.level)}#i(t){let e=this.actors.get(t);if(!e)throw new Jt("bad-value",`actor: ${JSON.stringify(t)} is not in this case`);return e}};var Xn=class{#t;#e;constructor(t,e,i){this.part=t;let s=[];for(let o=0;o<i.length/3;o+=1)e(i[3*o],i[3*o+1],i[3*o+2])&&s.push(o);let r=t.influences.map(()=>0);this.#t=t.middle(s,r),this.#e=r.map((o,a)=>t.middle(s,r.map((l,c)=>+(c===a))).sub(this.#t)),this.at=new L}move(){this.at.copy(this.#t);for(let t=0;t<this.#e.length;t+=1)this.at.addScaledVector(this.#e[t],this.part.influences[t]);return this.at}},Ay=["balloon","cavity","implant","contrast","cement","leak","cleft","tumour","skin","neighbour-above","neighbour-below","disc-above"],Cy=["leak","skin","neighbour-above","neighbour-below","disc-above"],Ry=16,Vf=2,Iy=.5,Fh=["filler","biopsy","catheter","osteotome","curette","expander","needle","cannula"],rl=class{#t;#e;#i;#s;#n=new Map;#r=[];#o;#a;#l=[];#h=new Map;#u;#c=new L;constructor(t,e,i){this.#t=t,this.#e=e,this.#i=i.needle,this.#s=i.entry.clone().addScaledVector(i.needle,-Ry);for(let c of Fh){let h=t.get(c);h&&this.#n.set(c,Py(h,sl(e,h),i))}let s=t.get("bone"),r=s.positions(s.influences.map(()=>0));for(let c of[new L(.8,-.25,.55),new L(-.8,-.25,.55),new L(0,.1,-1),new L(0,-.35,1),new L(.25,1,.6)]){c.normalize();let[h,d,u]=Hf(r,c);this.#r.push({spot:new Xn(s,(f,p,y)=>Math.hypot(f-h,p-d,y-u)<1.5,r),facing:c})}let o=[...t.values()].filter(({level:c,kind:h})=>c&&h==="bone").map(({name:c})=>c);this.#o=[...Ay,...o],this.#a=[...Cy,...o];let a=t.get("crack"),l=a?.positions(sl(e,a))??[];for(let c of a?[-1,1]:[]){let h=new L(.7*c,0,.7),[d,u,f]=Hf(l,h);this.#l.push({spot:new Xn(a,(p,y,g)=>Math.hypot(p-d,y-u,g-f)<1.5,l),facing:h})}for(let c of this.#o){let h=t.get(c);if(!h)continue;let d=h.positions(sl(e,h)),u=0;for(let f=0;f<d.length;f+=3)u+=d[f]/(d.length/3);this.#h.set(c,[new Xn(h,f=>f>=u,d),new Xn(h,f=>f<u,d)])}this.#u=["bone",Fh[0],"crack",...this.#o].map(c=>({name:c,point_mm:[0,0,0],shown:!1}))}cutAt(){if(this.#e.extras.case.fracture.back_wall==="pushed-in")return 0;let t=this.#h.get("cavity")?.[0]??this.#h.get("cement")?.[0];return t?(t.part.influences.splice(0,1/0,...sl(this.#e,t.part)),-t.move().x):0}at(t,e,i){let s=t==="cutaway"?e:null,r=t==="bone";this.#g(this.#u[0],s,i),this.#m(this.#u[1],r,i),this.#p(this.#u[2],r,i);for(let o=0;o<this.#o.length;o+=1){let a=this.#o[o],l=this.#u[3+o],c=this.#h.get(a),h=this.#t.get(a);l.shown=!!(c&&h?.shown)&&(!r||this.#a.includes(a)),a==="skin"&&(s||t==="xray")&&(l.shown=!1),a==="cavity"&&l.shown&&(l.shown=!this.#f()),l.shown&&c&&this.#d(l,c,s,i)}return this.#u}#f(){return!!(this.#t.get("balloon")?.shown||this.#t.get("cement")?.shown)}#g(t,e,i){let s=-1/0;for(let{spot:r,facing:o}of this.#r){let a=r.move();if(e?.takes(a.x))continue;let l=this.#c.copy(i).sub(a).normalize().dot(o);l>s&&(s=l,zr(t.point_mm,a))}t.shown=s>-1}#p(t,e,i){let s=0;for(let{spot:r,facing:o}of e&&this.#t.get("crack")?.shown?this.#l:[]){let a=r.move(),l=this.#c.copy(i).sub(a).normalize().dot(o);l<=s||(s=l,zr(t.point_mm,a))}t.shown=s>0}#m(t,e,i){let s=Fh.find(l=>{let c=this.#t.get(l);return c?.shown&&c.influences[0]>.4});t.shown=s!==void 0,s&&(t.name=s),zr(t.point_mm,this.#s);let r=this.#t.get("cannula")?.shown&&this.#n.get("cannula");if(!s||!r||e||s==="cannula")return;let o=r.move();if(this.#c.copy(i).sub(o).normalize().dot(this.#i)>Iy)return;this.#n.get(s).move().sub(o).dot(this.#i)>2*Vf&&zr(t.point_mm,o.addScaledVector(this.#i,Vf))}#d(t,e,i,s){let r=1/0;for(let o of e){let a=o.move(),l=i?Math.abs(a.x-i.x):a.distanceTo(s);l>=r||(r=l,zr(t.point_mm,a),i&&l<5&&(t.point_mm[0]=-i.x),t.shown=!i||l<5||!i.takes(a.x))}}};function Hf(n,t){let e=-1/0,i=0;for(let s=0;s<n.length;s+=3){let r=n[s]*t.x+n[s+1]*t.y+n[s+2]*t.z;r>e&&([e,i]=[r,s])}return[n[i],n[i+1],n[i+2]]}function zr(n,{x:t,y:e,z:i}){n[0]=-t,n[1]=i,n[2]=e}function Py(n,t,{entry:e,needle:i}){let s=n.positions(t),r=(a,l,c)=>a*e.x>0?(a-e.x)*i.x+(l-e.y)*i.y+(c-e.z)*i.z:-1/0,o=-1/0;for(let a=0;a<s.length;a+=3)o=Math.max(o,r(s[a],s[a+1],s[a+2]));return new Xn(n,(a,l,c)=>r(a,l,c)>o-1,s)}function sl(n,t){let e=t.influences.map(()=>0),i=-1;for(let{end_s:s}of n.stages){let r=n.weights(t.name,s),o=r.reduce((a,l)=>a+Math.abs(l),0);n.shown(t.name,s)&&o>i&&([e,i]=[r,o])}return e}var Wf={mouse:18,pen:22,touch:30},ol=class{#t;#e;#i;#s=!1;#n=null;#r={x:0,y:0,many:!1};#o={x:0,y:0,at_ms:-1/0};#a=new Set;#l;constructor(t,e,i){this.#t=t,this.#e=e,this.#i=i,this.#l=[["pointerdown",this.#h.bind(this)],["pointermove",this.#u.bind(this)],["pointerup",this.#c.bind(this)],["pointercancel",this.#c.bind(this)]]}get enabled(){return this.#s}set enabled(t){if(t!==this.#s)if(this.#s=t,t){for(let[e,i]of this.#l)this.#t.addEventListener(e,i,{capture:!0});this.#e.controls.connect(this.#t)}else{this.#e.controls.disconnect();for(let[e,i]of this.#l)this.#t.removeEventListener(e,i,{capture:!0});this.#n=null,this.#a.clear(),this.#t.style.cursor=""}}dispose(){this.enabled=!1}#h(t){if(this.#a.add(t.pointerId),this.#r={x:t.clientX,y:t.clientY,many:this.#a.size>1},!this.#f(t))return;let e=this.#i.handle(),i=this.#i.project(e),s=this.#i.project(e.clone().setX(e.x-1)),r={x:s.x-i.x,y:s.y-i.y},o=1/this.#e.mmPerPixel();Math.hypot(r.x,r.y)<.3*o&&Object.assign(r,{x:o,y:0}),this.#n={pointer:t.pointerId,x:t.clientX,y:t.clientY,mm:this.#i.cutPosition(),axis:r},this.#t.setPointerCapture(t.pointerId),t.stopImmediatePropagation(),t.preventDefault()}#u(t){let e=this.#n;if(!e){this.#a.size===0&&(this.#t.style.cursor=this.#f(t)?"ew-resize":"grab");return}if(t.pointerId!==e.pointer)return;let{axis:i}=e,s=(t.clientX-e.x)*i.x+(t.clientY-e.y)*i.y;this.#i.cut(e.mm+s/(i.x**2+i.y**2)),t.stopImmediatePropagation()}#c(t){if(this.#a.delete(t.pointerId),this.#n?.pointer===t.pointerId){this.#n=null,t.stopImmediatePropagation();return}let e=Math.hypot(t.clientX-this.#r.x,t.clientY-this.#r.y)<8;if(t.type!=="pointerup"||!e||this.#r.many||t.button!==0)return;let{x:i,y:s,at_ms:r}=this.#o,o=t.timeStamp-r<320&&Math.hypot(t.clientX-i,t.clientY-s)<26;this.#o={x:t.clientX,y:t.clientY,at_ms:o?-1/0:t.timeStamp},o&&this.#i.reset()}#f(t){let e=this.#i.handle();if(!e)return!1;let{left:i,top:s}=this.#t.getBoundingClientRect(),{x:r,y:o}=this.#i.project(e),a=Wf[t.pointerType]??Wf.touch;return Math.hypot(t.clientX-i-r,t.clientY-s-o)<a}};var Ly={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},Ny={SCALAR:1,VEC2:2,VEC3:3,VEC4:4},Xf={POSITION:"position",NORMAL:"normal",COLOR_0:"color"};function qf(n,t){let e=n.json.nodes?.find(l=>l.name===`${t}-surface`),i=n.json.meshes?.[e?.mesh]?.primitives?.[0];if(!i)throw be(`it has no ${t}`);let s=new qe;s.setIndex(Bh(n,i.indices));for(let[l,c]of Object.entries(i.attributes))s.setAttribute(Xf[l],Bh(n,c));for(let l of i.targets??[])for(let[c,h]of Object.entries(l))(s.morphAttributes[Xf[c]]??=[]).push(Bh(n,h));s.morphTargetsRelative=!0;let{translation:r=[0,0,0],scale:o=[1,1,1]}=e,a=new le().compose(new L(...r),new je,new L(...o));return{geometry:s,toMetres:a}}function Bh({json:n,bin:t},e){let{bufferView:i,componentType:s,count:r,type:o,normalized:a=!1}=n.accessors?.[e]??{},l=n.bufferViews?.[i],c=Ly[s],h=Ny[o];if(!l||!c||!h)throw be("a surface cannot be read");let{byteOffset:d=0,byteLength:u,byteStride:f}=l,p=c.BYTES_PER_ELEMENT,y=(f??h*p)/p;if(d+u>t.byteLength||r*y*p>u)throw be("a part of it is missing");let g=new c(t.buffer,t.byteOffset+d,r*y);return y===h?new ke(g,h,a):new bs(new ys(g,y),h,0,a)}var kh=1e3,Dy=new L,zh=class{constructor(t,e,i,s,r){this.name=t,this.level=e,this.kind=i,this.geometry=s,this.toWorld=r,this.influences=(s.morphAttributes.position??[]).map(()=>0),this.shown=!1}move(t,e){t.weights(this.name,e,this.influences),this.shown=t.shown(this.name,e)}mesh(t,e){let i=new ye(this.geometry,t);return i.name=this.name,i.renderOrder=e,i.frustumCulled=!1,i.matrixAutoUpdate=!1,i.matrixWorldAutoUpdate=!1,i.matrix.copy(this.toWorld),i.matrixWorld.copy(this.toWorld),i.morphTargetInfluences=this.influences,i}positions(t=this.influences){let{count:e}=this.geometry.attributes.position,i=new Float32Array(3*e),s=new L;for(let r=0;r<e;r+=1)this.#t(r,t,s).toArray(i,3*r);return i}middle(t,e){let i=new L,s=new L;for(let r of t)i.add(this.#t(r,e,s));return i.divideScalar(Math.max(1,t.length))}#t(t,e,i){let{attributes:s,morphAttributes:r}=this.geometry,o=r.position??[];i.fromBufferAttribute(s.position,t);for(let a=0;a<e.length;a+=1)e[a]!==0&&i.addScaledVector(Dy.fromBufferAttribute(o[a],t),e[a]);return i.applyMatrix4(this.toWorld)}};async function Yf(n,t){let e=il(n),i=new le().makeScale(kh,kh,kh),s=new Map;for(let{name:r,level:o,part:a,warns:l,drawn:c}of t.actors.values()){if(!c)continue;let{geometry:h,toMetres:d}=qf(e,r);s.set(r,new zh(r,o,l?"breach":a,h,d.premultiply(i)))}return s}function $f(n){let{color:t}=n.attributes,e=1;for(let i=0;i<t.count;i+=1)e=Math.min(e,t.getW(i));return Math.min(e,.99)}function Qi(n){return new Dt().setStyle(n,"srgb-linear")}function Zf(n){let t=n.positions();for(let e=0;e<t.length;e+=3){let[i,s,r]=[t[e],t[e+1],t[e+2]];t[e]=-i,t[e+1]=r,t[e+2]=s}return t}function Gh(n){return new Promise((t,e)=>{n.toBlob(i=>{i?t(i):e(new Jt("lost","The picture could not be taken."))},"image/png")})}var Uy=[{below_mm:7,blur:2,dark:.62},{below_mm:17,blur:5,dark:.5},{below_mm:1/0,blur:8,dark:.42}];function Jf(n){let t=[1/0,1/0,1/0],e=[-1/0,-1/0,-1/0];for(let c=0;c<n.length;c+=1)t[c%3]=Math.min(t[c%3],n[c]),e[c%3]=Math.max(e[c%3],n[c]);let i=Math.ceil((e[0]-t[0]+68)/1.5),s=Math.ceil((e[2]-t[2]+68)/1.5),r=(t[0]+e[0]-i*1.5)/2,o=(t[2]+e[2]+s*1.5)/2,a=new Float32Array(i*s).fill(1),l=-1/0;for(let{below_mm:c,blur:h,dark:d}of Uy){let u=new Float32Array(i*s);for(let f=0;f<n.length;f+=3){let p=n[f+1]-t[1];if(p<=l||p>c)continue;let y=Math.floor((n[f]-r)/1.5),g=Math.floor((o-n[f+2])/1.5);u[g*i+y]=1}l=c,u=al(al(u,i,s,1).map(f=>f>.2?1:0),i,s,h),u=al(al(u,i,s,h),i,s,h);for(let f=0;f<a.length;f+=1)a[f]*=1-d*u[f]}return{pixels:Uint8Array.from(a,c=>Math.round(255*(1-c))),columns:i,rows:s,low:[r,o-s*1.5],high:[r+i*1.5,o],floor:t[1]}}function al(n,t,e,i){return Kf(Kf(n,t,e,i,1,t),e,t,i,t,1)}function Kf(n,t,e,i,s,r){let o=new Float32Array(n.length);for(let a=0;a<e;a+=1){let l=0;for(let c=-i;c<t;c+=1)c+i<t&&(l+=n[a*r+(c+i)*s]),c-i-1>=0&&(l-=n[a*r+(c-i-1)*s]),c>=0&&(o[a*r+c*s]=l/(2*i+1))}return o}var Oy=-20,Fy=3;function Vh(){let n=new qe;return n.setAttribute("position",new ke(new Float32Array([-1,-1,0,3,-1,0,-1,3,0]),3)),n}var jf=`
varying vec2 vAt; // 0 to 1 over the picture
void main() {
	vAt = 0.5 * position.xy + 0.5;
	gl_Position = vec4( position.xy, 0.0, 1.0 );
}
`,By=`
varying vec2 vAt; // 0 to 1 over the picture
varying vec3 vRay; // from the eye, world
void main() {
	vAt = 0.5 * position.xy + 0.5;
	vec4 far = inverse( projectionMatrix ) * vec4( position.xy, 1.0, 1.0 );
	vRay = transpose( mat3( viewMatrix ) ) * ( far.xyz / far.w );
	gl_Position = vec4( position.xy, 0.0, 1.0 );
}
`,ky=`
uniform vec3 uAbove;
uniform vec3 uBelow;
uniform vec3 uGlow;
uniform vec2 uCentre; // of the free area
uniform float uAspect;
uniform sampler2D uShadow;
uniform float uStrength;
uniform vec3 uFloor; // left and back edge of the shadow, and how high the floor is; world
uniform vec2 uExtent;
varying vec2 vAt;
varying vec3 vRay;
void main() {
	vec3 colour = mix( uBelow, uAbove, smoothstep( 0.05, 1.0, vAt.y ) );
	float away = length( ( vAt - uCentre ) * vec2( uAspect, 1.0 ) / max( 1.0, 0.8 * uAspect ) );
	colour = mix( uGlow, colour, smoothstep( 0.0, 0.75, away ) );
	vec3 ray = normalize( vRay );
	// the floor cannot be seen from below, and thins out where one looks along it
	float above = smoothstep( 0.0, 0.05, -ray.y );
	vec3 spot = cameraPosition + ray * ( uFloor.y - cameraPosition.y ) / min( ray.y, -1e-4 );
	vec2 at = ( spot.xz - uFloor.xz ) / uExtent;
	colour *= 1.0 - uStrength * above * texture2D( uShadow, vec2( at.x, 1.0 - at.y ) ).r;
	// half a step of grain, or the gradient shows bands
	float grain = fract( 52.9829189 * fract( dot( gl_FragCoord.xy, vec2( 0.06711056, 0.00583715 ) ) ) );
	gl_FragColor = vec4( colour + ( grain - 0.5 ) / 255.0, 1.0 );
}
`,ll=class{#t;#e;constructor(t){let e=Jf(t);this.#t=new Ms(e.pixels,e.columns,e.rows,Rr),this.#t.minFilter=me,this.#t.magFilter=me,this.#t.unpackAlignment=1,this.#t.needsUpdate=!0;let[i,s]=[e.low,e.high];this.#e=new de({uniforms:{uAbove:{value:new Dt},uBelow:{value:new Dt},uGlow:{value:new Dt},uCentre:{value:new Et(.5,.5)},uAspect:{value:1},uShadow:{value:this.#t},uStrength:{value:0},uFloor:{value:new L(i[0],e.floor-Fy,i[1])},uExtent:{value:new Et(s[0]-i[0],s[1]-i[1])}},vertexShader:By,fragmentShader:ky,depthTest:!1,depthWrite:!1}),this.mesh=new ye(Vh(),this.#e),this.mesh.name="backdrop",this.mesh.renderOrder=Oy,this.mesh.frustumCulled=!1}paint(t,e){let{uAbove:i,uBelow:s,uGlow:r,uStrength:o}=this.#e.uniforms;i.value.copy(Qi(t.above)),s.value.copy(Qi(t.below)),r.value.copy(Qi(t.glow)),o.value=e*t.shadow}frame(t,e,i){this.#e.uniforms.uCentre.value.set(t,e),this.#e.uniforms.uAspect.value=i}dispose(){this.mesh.removeFromParent(),this.mesh.geometry.dispose(),this.#e.dispose(),this.#t.dispose()}};function cl(n){n.blending=Ls,n.blendEquation=Ri,n.blendSrc=zn,n.blendDst=Tr}var zy=-.2,Bs=class{value=new Et(0,1);get x(){return this.value.x}moveTo(t){this.value.x=-t}face({matrixWorld:{elements:t}}){this.value.y=t[8]<zy?-1:1}takes(t){return(t-this.value.x)*this.value.y>0}};var ks=`
const vec3 KEY = vec3( -0.505, 0.606, 0.615 );
const vec3 KEY_RIGHT = vec3( 0.772, 0.0, 0.634 );
const vec3 KEY_UP = vec3( 0.384, 0.795, -0.468 );
const vec3 KEY_LIGHT = vec3( 1.0, 0.955, 0.885 );
const vec3 STRIP = vec3( 0.83, 0.17, 0.53 );
const vec3 STRIP_LIGHT = vec3( 0.82, 0.91, 1.0 );
const vec3 SKY = vec3( 0.86, 0.93, 1.0 );
const vec3 FLOOR = vec3( 0.62, 0.55, 0.48 );

/** Light that arrives on a matt spot; bleed softens the edge of the shade, colour by colour. */
vec3 studioLight( vec3 normalView, float up, vec3 bleed ) {
	float key = dot( normalView, KEY );
	vec3 lit = clamp( ( key + bleed ) / ( 1.0 + bleed ), 0.0, 1.0 );
	float strip = clamp( dot( normalView, STRIP ) * 0.75 + 0.25, 0.0, 1.0 );
	vec3 around = mix( FLOOR, SKY, 0.5 + 0.5 * up );
	return 0.92 * KEY_LIGHT * lit * lit * ( 1.6 - 0.6 * lit ) + 0.20 * STRIP_LIGHT * strip * strip + 0.30 * around;
}

/** What a mirror of that roughness sees in the direction. */
vec3 studioMirror( vec3 direction, vec3 directionWorld, float roughness ) {
	float blur = 0.04 + 0.9 * roughness;
	float ahead = dot( direction, KEY );
	vec2 at = abs( vec2( dot( direction, KEY_RIGHT ), dot( direction, KEY_UP ) ) ) / max( ahead, 0.05 );
	vec2 edge = smoothstep( vec2( 0.42, 0.34 ) + blur, vec2( 0.42, 0.34 ) - blur, at );
	float key = ahead > 0.0 ? edge.x * edge.y : 0.0;
	float strip = smoothstep( 0.95 - blur * 0.5, 0.985 + blur * 0.05, dot( direction, STRIP ) );
	float overhead = smoothstep( 0.86 - blur * 0.6, 0.93 + blur * 0.2, directionWorld.y );
	float above = smoothstep( -0.25 - blur, 0.35 + blur, directionWorld.y );
	vec3 around = mix( 0.32 * FLOOR, 0.5 * SKY, above );
	return around + ( 2.6 * key * KEY_LIGHT + 1.3 * strip * STRIP_LIGHT + 0.9 * overhead * SKY ) / ( 1.0 + 2.0 * roughness );
}

/** Share of light thrown back by the surface itself, more where it turns away (Schlick, tamed by roughness). */
float fresnel( float facing, float straight, float roughness ) {
	return straight + ( max( 1.0 - roughness, straight ) - straight ) * pow( 1.0 - facing, 5.0 );
}
`,zs=`
float hash( vec3 p ) {
	p = fract( p * 0.3183099 + vec3( 0.71, 0.113, 0.419 ) );
	p *= 17.0;
	return fract( p.x * p.y * p.z * ( p.x + p.y + p.z ) );
}

/** Smooth noise around 0 (w) and its slope (xyz). */
vec4 noise( vec3 x ) {
	vec3 i = floor( x );
	vec3 f = fract( x );
	vec3 u = f * f * ( 3.0 - 2.0 * f );
	vec3 du = 6.0 * f * ( 1.0 - f );
	float a = hash( i ), b = hash( i + vec3( 1, 0, 0 ) ), c = hash( i + vec3( 0, 1, 0 ) ), d = hash( i + vec3( 1, 1, 0 ) );
	float e = hash( i + vec3( 0, 0, 1 ) ), g = hash( i + vec3( 1, 0, 1 ) ), h = hash( i + vec3( 0, 1, 1 ) ), k = hash( i + vec3( 1, 1, 1 ) );
	float k1 = b - a, k2 = c - a, k3 = e - a, k4 = a - b - c + d, k5 = a - c - e + h, k6 = a - b - e + g;
	float k7 = -a + b + c - d + e - g - h + k;
	return vec4(
		du * vec3( k1 + k4 * u.y + k6 * u.z + k7 * u.y * u.z, k2 + k5 * u.z + k4 * u.x + k7 * u.z * u.x, k3 + k6 * u.x + k5 * u.y + k7 * u.x * u.y ),
		a + k1 * u.x + k2 * u.y + k3 * u.z + k4 * u.x * u.y + k5 * u.y * u.z + k6 * u.z * u.x + k7 * u.x * u.y * u.z - 0.5
	);
}
`;var Qf=`
uniform vec3 uColour; // of the dense outline, as displayed
uniform vec4 uDensity; // middle and outline of the near wall, then of the far wall
uniform float uGloss;
#ifdef BONE
varying vec3 vTint;
varying float vBody;
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${ks}

void main() {
	vec3 eye = normalize( vEye );
	vec3 normalWorld = normalize( vNormalWorld );
	float facing = dot( normalWorld, eye );
	vec2 density = gl_FrontFacing ? uDensity.xy : uDensity.zw;
	float turned = pow( 1.0 - min( abs( facing ), 1.0 ), 2.6 );
	float alpha = mix( density.x, density.y, turned );
	float gloss = gl_FrontFacing ? uGloss : 0.35 * uGloss;
	#ifdef BONE
		float fade = mix( 0.42, 1.0, vBody );
		alpha *= fade;
		gloss *= fade;
	#endif
	vec3 back = reflect( -eye, normalWorld * sign( facing ) );
	vec3 mirror = studioMirror( mat3( viewMatrix ) * back, back, 0.12 );
	vec3 shine = gloss * max( mirror - 0.45, 0.0 ) * ( 0.06 + 0.94 * turned );
	// blended as displayed, so that the same alpha looks as dense on every background
	gl_FragColor = vec4( uColour * alpha + shine, alpha );
}
`;var tp=`
uniform vec3 uColour;
uniform float uRoughness;
#ifdef CUT
uniform vec2 uCut; // x of the plane; 1: what lies at greater x is cut away, -1: at lesser
#endif
#ifdef BONE
varying vec3 vTint;
varying float vBody;
const vec3 LIT = vec3( ${Cu.join(", ")} ); // the tint of bone on open ground
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${ks}
${zs}

void main() {
	#ifdef CUT
		if ( ( vWorld.x - uCut.x ) * uCut.y > 0.06 ) discard; // a little over, or the rim of the face shows gaps
	#endif
	vec3 eye = normalize( vEye );
	vec3 normalWorld = normalize( vNormalWorld );
	if ( ! gl_FrontFacing ) normalWorld = -normalWorld;
	vec3 albedo = uColour;
	float roughness = uRoughness;
	float straight = 0.04;
	float shade = 1.0;
	vec3 bleed = vec3( 0.1 );
	// fine grain would flicker where a pixel spans more than a grain
	float pixel_mm = length( fwidth( vWorld ) );

	#ifdef BONE
		vec4 coarse = noise( vRest * 0.33 );
		vec4 fine = noise( vRest * 1.6 + 3.0 );
		float seen = 1.0 - smoothstep( 0.25, 0.8, pixel_mm );
		vec3 slope = 0.05 * coarse.xyz + 0.05 * seen * fine.xyz;
		normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
		vec3 tint = vTint * sqrt( vTint / LIT ); // hollows a little deeper than baked
		albedo *= tint * ( 1.0 + 0.10 * coarse.w + 0.07 * seen * fine.w );
		albedo *= mix( vec3( 1.0 ), vec3( 1.02, 0.985, 0.94 ), smoothstep( -0.1, 0.4, coarse.w ) );
		shade = vTint.g / LIT.g;
		roughness += 0.2 * fine.w;
		bleed = vec3( 0.30, 0.20, 0.14 );
	#endif
	#ifdef CEMENT
		vec4 lump = noise( vWorld * 0.8 );
		vec4 grit = noise( vWorld * 3.7 );
		float seen = 1.0 - smoothstep( 0.12, 0.45, pixel_mm );
		vec3 slope = 0.12 * lump.xyz + 0.16 * seen * grit.xyz;
		normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
		albedo *= 1.0 + 0.12 * lump.w + seen * ( 0.25 * grit.w - 0.25 * smoothstep( 0.25, 0.4, grit.w ) );
		bleed = vec3( 0.16 );
	#endif
	#ifdef STEEL
		straight = 0.7;
	#endif
	#ifdef BALLOON
		straight = 0.06;
		bleed = vec3( 0.18, 0.28, 0.40 );
	#endif
	#ifdef CRACK
		straight = 0.0;
	#endif
	#ifdef TUMOUR
		vec4 lump = noise( vRest * 0.9 );
		normalWorld = normalize( normalWorld - 0.2 * lump.xyz );
		albedo *= 1.0 + 0.25 * lump.w;
		bleed = vec3( 0.30, 0.12, 0.22 );
	#endif
	#ifdef LEAK
		bleed = vec3( 0.30, 0.15, 0.12 );
	#endif
	#ifdef HOLLOW
		vec4 pressed = noise( vRest * 1.1 );
		vec4 grain = noise( vRest * 3.3 );
		normalWorld = normalize( normalWorld - 0.16 * pressed.xyz - 0.06 * grain.xyz );
		albedo *= 1.0 + 0.2 * pressed.w + 0.2 * grain.w;
		// the deeper the darker, and redder, as light comes in by the cut only
		#ifdef CUT
			albedo *= mix( vec3( 1.0 ), vec3( 0.56, 0.46, 0.42 ), smoothstep( 0.0, 15.0, ( uCut.x - vWorld.x ) * uCut.y ) );
		#endif
		straight = 0.0;
		bleed = vec3( 0.7, 0.55, 0.45 );
	#endif

	vec3 normalView = normalize( mat3( viewMatrix ) * normalWorld );
	float facing = clamp( dot( normalWorld, eye ), 0.0, 1.0 );
	vec3 back = reflect( -eye, normalWorld );
	vec3 mirror = studioMirror( mat3( viewMatrix ) * back, back, roughness );
	float thrown = fresnel( facing, straight, roughness );
	vec3 light = studioLight( normalView, normalWorld.y, bleed );

	#ifdef STEEL
		vec3 colour = albedo * ( 0.10 * light + mirror * mix( 0.62, 1.0, pow( 1.0 - facing, 3.0 ) ) );
	#else
		vec3 colour = albedo * light + shade * thrown * mirror;
	#endif
	#ifdef BONE
		// light that grazes the edge from behind, as in a studio
		colour += shade * 0.16 * SKY * pow( 1.0 - facing, 3.0 ) * smoothstep( -0.2, 0.9, normalView.y );
	#endif
	#ifdef BALLOON
		colour += albedo * 0.6 * pow( 1.0 - facing, 2.5 ) * vec3( 0.7, 0.9, 1.0 );
	#endif
	gl_FragColor = vec4( colour, 1.0 );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}
`;var Gs=`
#include <morphtarget_pars_vertex>

#if defined( INSET ) || defined( THINNER )
uniform vec2 uInset; // mm drawn in along the normal: on the arch, on the body
#endif
#if defined( BONE ) || defined( INSET )
uniform float uLeastAlpha; // COLOR_0.a on the arch; it is 1 on the body
varying vec3 vTint;
varying float vBody; // 1 on the body, 0 on the arch
#endif
varying vec3 vRest; // where the spot lies in the first shape: patterns stick to it
varying vec3 vWorld;
varying vec3 vNormalWorld;
// from the spot towards the camera; centroid, or rays that graze a triangle would measure beside it
centroid varying vec3 vEye;

void main() {
	vec3 objectNormal = normal;
	#include <morphnormal_vertex>
	vec3 transformed = position;
	#include <morphtarget_vertex>

	vec4 world = modelMatrix * vec4( transformed, 1.0 );
	vec3 facing = normalize( mat3( modelMatrix ) * objectNormal );
	#if defined( BONE ) || defined( INSET )
		vBody = clamp( ( color.a - uLeastAlpha ) / ( 1.0 - uLeastAlpha ), 0.0, 1.0 );
		vTint = color.rgb;
	#endif
	#ifdef INSET
		world.xyz -= mix( uInset.x, uInset.y, vBody ) * facing;
	#endif
	#ifdef THINNER
		world.xyz -= uInset.y * facing;
	#endif
	vRest = ( modelMatrix * vec4( position, 1.0 ) ).xyz;
	vWorld = world.xyz;
	vNormalWorld = facing;
	vEye = cameraPosition - world.xyz;
	gl_Position = projectionMatrix * viewMatrix * world;
}
`;var Gy=[.14,.6,.08,.3],Vy={bone:"BONE",crack:"CRACK",cleft:"HOLLOW",tumour:"TUMOUR",needle:"STEEL",implant:"STEEL",contrast:"BALLOON",balloon:"BALLOON",cavity:"HOLLOW",cement:"CEMENT",leak:"LEAK",neighbour:"PLAIN",disc:"PLAIN",breach:"LEAK"};function qn(n){return{uLeastAlpha:{value:$f(n.geometry)}}}function Se(n,t){let e=n.kind==="bone",i=eo[n.kind];return new de({defines:{[Vy[n.kind]]:1,...t&&{CUT:1}},uniforms:{uColour:{value:new Dt(e?"white":i.colour)},uRoughness:{value:i.roughness},...e&&qn(n),...t&&{uCut:t}},vertexShader:Gs,fragmentShader:tp,vertexColors:e})}function Yn(n){let t=n.kind==="bone",e=new de({defines:t?{BONE:1}:{},uniforms:{uColour:{value:new Dt},uDensity:{value:new ne},uGloss:{value:1},...t&&qn(n)},vertexShader:Gs,fragmentShader:Qf,vertexColors:t,side:Ue,depthWrite:!1,transparent:!0,forceSinglePass:!0});return cl(e),e}function Gr(n,t,e,i){n&&ep(n.material,t,e,i)}function hl(n){let t=Yn(n);return ep(t,eo.disc.colour,Gy,.3),t}function ep({uniforms:n},t,e,i){n.uColour.value.copy(Qi(t)),n.uDensity.value.fromArray(e),n.uGloss.value=i}function Vs(n){let t=Yn(n);return t.uniforms.uColour.value.copy(Qi(eo.skin.colour)),t.uniforms.uDensity.value.set(.5,.9,.2,.4),t.uniforms.uGloss.value=.2,t}function Hs(n){return new de({...Hh(n),uniforms:{...n},vertexShader:Gs,fragmentShader:"void main() { gl_FragColor = vec4( 0.0 ); }"})}function Hh(n){let t=!!(n&&"uLeastAlpha"in n);return{defines:n?{[t?"INSET":"THINNER"]:1}:{},vertexColors:t}}var Mn=["needle","cannula","biopsy","catheter","osteotome","curette","expander","filler"],ki=class{#t=[];#e=new Set;constructor(t){this.parts=t,this.group=new qi,this.shadow=1}add(t,e,i,s){let r=this.parts.get(t);if(!r)return null;let o=e(r);this.#e.add(o);let a=r.mesh(o,i);return this.group.add(a),this.#t.push({mesh:a,shown:s?()=>r.shown&&s(r):()=>r.shown}),a}addKind(t,e,i){return[...this.parts.values()].filter(s=>s.kind===t).map(s=>this.add(s.name,e,i))}addOthers(t,e,i){return[...this.parts.values()].filter(({level:r,kind:o})=>r&&t.includes(o)).map(r=>this.add(r.name,e,i))}addMesh(t,e=()=>!0){this.#e.add(t.material),this.group.add(t),this.#t.push({mesh:t,shown:e})}update(){for(let t=0;t<this.#t.length;t+=1)this.#t[t].mesh.visible=this.#t[t].shown()}paint(t){}cut(){}handlePoint(){return null}frame(t,e,i){}before(t,e,i){}compile(t,e,i){t.compile(this.group,e,i)}dispose(){for(let t of this.#e)t.dispose();this.group.removeFromParent()}};function ul(n){return[...n.values()].some(({kind:t})=>t==="leak")?hl:Se}function dl(n){let t=n.get("balloon"),e=n.get("cavity");return e?t?.shown?Math.abs(ip(e.influences,2)-ip(t.influences,2))>.02:!0:!1}function ip(n,t){let e=0;for(let i=0;i<Math.min(t,n.length);i+=1)e+=n[i];return e}var fl=class extends ki{constructor(t){super(t),this.add("bone",Se,0),this.add("crack",Se,0);for(let e of Mn)this.add(e,Se,1);this.add("leak",Se,1),this.addOthers(["bone","crack"],Se,0),this.addOthers(["needle","leak"],Se,1),this.addKind("neighbour",Se,1),this.addKind("disc",ul(t),2),this.add("skin",Vs,2),this.addOthers(["skin"],Vs,2)}};function sp(n,t=!1){let e=n[0].index!==null,i=new Set(Object.keys(n[0].attributes)),s=new Set(Object.keys(n[0].morphAttributes)),r={},o={},a=n[0].morphTargetsRelative,l=new qe;l.morphTargetsRelative=a;let c=0;for(let h=0;h<n.length;++h){let d=n[h],u=0,f=0;if(e!==(d.index!==null))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". All geometries must have compatible attributes; make sure index attribute exists among all geometries, or in none of them."),null;for(let p in d.attributes){if(!i.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have compatible attributes; make sure "'+p+'" attribute exists among all geometries, or in none of them.'),null;r[p]===void 0&&(r[p]=[]),r[p].push(d.attributes[p]),u++}if(u!==i.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of attributes."),null;if(a!==d.morphTargetsRelative)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". .morphTargetsRelative must be consistent throughout all geometries."),null;for(let p in d.morphAttributes){if(!s.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+".  .morphAttributes must be consistent throughout all geometries."),null;if(d.morphAttributes[p].length!==n[0].morphAttributes[p].length)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have the same number of morph targets for the "'+p+'" morph attribute.'),null;o[p]===void 0&&(o[p]=[]),o[p].push(d.morphAttributes[p]),f++}if(f!==s.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of morph attributes."),null;if(t){let p;if(e)p=d.index.count;else if(d.attributes.position!==void 0)p=d.attributes.position.count;else return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". The geometry must have either an index or a position attribute"),null;l.addGroup(c,p,h),c+=p}}if(e){let h=0,d=[];for(let u=0;u<n.length;++u){let f=n[u].index;for(let p=0;p<f.count;++p)d.push(f.getX(p)+h);h+=n[u].attributes.position.count}l.setIndex(d)}for(let h in r){let d=np(r[h]);if(!d)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" attribute."),null;l.setAttribute(h,d)}for(let h in o){let d=o[h][0].length;if(d!==0){l.morphAttributes=l.morphAttributes||{},l.morphAttributes[h]=[];for(let u=0;u<d;++u){let f=[];for(let y=0;y<o[h].length;++y)f.push(o[h][y][u]);let p=np(f);if(!p)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" morphAttribute."),null;l.morphAttributes[h].push(p)}}}return l}function np(n){let t,e,i,s=-1,r=0;for(let c=0;c<n.length;++c){let h=n[c];if(t===void 0&&(t=h.array.constructor),t!==h.array.constructor)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.array must be of consistent array types across matching attributes."),null;if(e===void 0&&(e=h.itemSize),e!==h.itemSize)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.itemSize must be consistent across matching attributes."),null;if(i===void 0&&(i=h.normalized),i!==h.normalized)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.normalized must be consistent across matching attributes."),null;if(s===-1&&(s=h.gpuType),s!==h.gpuType)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.gpuType must be consistent across matching attributes."),null;r+=h.count*e}let o=new t(r),a=new ke(o,e,i),l=0;for(let c=0;c<n.length;++c){let h=n[c];if(h.isInterleavedBufferAttribute){let d=l/e;for(let u=0,f=h.count;u<f;u++)for(let p=0;p<e;p++){let y=h.getComponent(u,p);a.setComponent(u+d,p,y)}}else o.set(h.array,l);l+=h.count*e}return s!==void 0&&(a.gpuType=s),a}var Wh=.11,wn=1.7,Hy=`
varying vec3 vNormalView;
varying vec3 vPlace;
void main() {
	vPlace = position;
	vNormalView = normalize( mat3( modelViewMatrix ) * normal );
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}
`,Wy=`
uniform vec3 uColour;
uniform vec4 uKnob; // its middle and its reach
varying vec3 vNormalView;
varying vec3 vPlace;
void main() {
	float alpha = distance( vPlace, uKnob.xyz ) < uKnob.w ? 1.0 : 0.45; // the frame only hints
	vec3 n = normalize( vNormalView );
	float lit = 0.82 + 0.18 * dot( n, normalize( vec3( -0.4, 0.7, 0.6 ) ) );
	float shine = 0.25 * pow( max( 0.0, dot( n, normalize( vec3( -0.3, 0.5, 0.8 ) ) ) ), 24.0 );
	gl_FragColor = vec4( ( uColour * lit + shine ) * alpha, alpha );
}
`,ml=class{#t;#e={value:new Dt};#i=new L;constructor({low:t,high:e,body:i},s){let[r,o]=[t.y-s,e.y+s],[a,l]=[t.z-s,e.z+s];this.#t=new L(0,i.y,l);let{y:c,z:h}=this.#t,d=[pl(o-r).translate(0,(o+r)/2,a),pl(o-r).translate(0,(o+r)/2,l),pl(l-a).rotateX(Math.PI/2).translate(0,r,(l+a)/2),pl(l-a).rotateX(Math.PI/2).translate(0,o,(l+a)/2),...[[r,a],[r,l],[o,a],[o,l]].map(([f,p])=>new As(Wh,8,6).translate(0,f,p)),new As(wn,24,16).translate(0,c,h),new Ts(.62*wn,1.1*wn,20).rotateZ(-Math.PI/2).translate(2.1*wn,c,h),new Ts(.62*wn,1.1*wn,20).rotateZ(Math.PI/2).translate(-2.1*wn,c,h)],u=sp(d);for(let f of d)f.dispose();this.mesh=new ye(u,new de({uniforms:{uColour:this.#e,uKnob:{value:new ne(0,c,h,2.8*wn)}},vertexShader:Hy,fragmentShader:Wy})),cl(this.mesh.material),this.mesh.name="handle",this.mesh.frustumCulled=!1,this.mesh.matrixAutoUpdate=!1,this.mesh.matrixWorldAutoUpdate=!1}point(){return this.#i.copy(this.#t).applyMatrix4(this.mesh.matrixWorld)}paint(t){this.#e.value.copy(Qi(t))}};function pl(n){return new Es(Wh,Wh,n,8,1)}var rp=[.03873,.07466,.22867,.93669],op={bone:[1,0,0,0],cleft:[-.16,0,0,0],tumour:[-.16,0,0,0],cavity:[-.16,0,0,0],balloon:[0,1,0,0],contrast:[0,1,0,0],cement:[0,0,1,0],leak:[0,0,1,0],implant:[0,0,0,1],needle:[0,0,0,1],neighbour:[1,0,0,0],core:[-.84,0,0,0]},Ws={arch:1.3,body:.5,neighbour:.8};var Xh=`
varying vec3 vWorld;
void main() {
	vec4 world = modelMatrix * vec4( position, 1.0 );
	vWorld = world.xyz;
	gl_Position = projectionMatrix * viewMatrix * world;
}
`,ap=`
uniform vec3 uColour;
uniform vec2 uCut; // x of the plane; which way the face looks
#ifdef SPONGY
uniform vec3 uMarrow;
uniform mat3 uNow; // columns: how far front the posterior, middle, anterior landmarks are; their roofs; their floors
uniform mat3 uIntact;
#endif
#ifdef FLUID
uniform float uMiddle; // height of the body's middle, mm
#endif
varying vec3 vWorld;
${ks}
${zs}

#ifdef SPONGY
/** A landmark line's height at z, straight between its three points. */
float heightAt( vec3 along, vec3 heights, float z ) {
	float back = clamp( ( z - along.x ) / ( along.y - along.x ), 0.0, 1.0 );
	float front = clamp( ( z - along.y ) / ( along.z - along.y ), 0.0, 1.0 );
	return mix( mix( heights.x, heights.y, back ), heights.z, front );
}

/** Where the spot was before the endplates came nearer; the arch never moved. */
vec2 unpressed( vec2 at ) {
	float roof = heightAt( uNow[ 0 ], uNow[ 1 ], at.x );
	float floor_ = heightAt( uNow[ 0 ], uNow[ 2 ], at.x );
	float firstRoof = heightAt( uIntact[ 0 ], uIntact[ 1 ], at.x );
	float firstFloor = heightAt( uIntact[ 0 ], uIntact[ 2 ], at.x );
	float share = ( at.y - floor_ ) / ( roof - floor_ );
	float first = firstFloor + share * ( firstRoof - firstFloor );
	return vec2( at.x, mix( at.y, first, smoothstep( uIntact[ 0 ].x - 6.0, uIntact[ 0 ].x + 2.0, at.x ) ) );
}

/** Distance from the nearest wall between cells, mm; the seeds wander slowly with depth. */
float wallDistance( vec2 at, float depth ) {
	vec2 size = vec2( 0.78, 1.15 ); // upright struts carry the load
	vec2 cell = floor( at / size );
	float first = 9.0, second = 9.0;
	for ( int j = -1; j <= 1; j ++ ) {
		for ( int i = -1; i <= 1; i ++ ) {
			vec2 here = cell + vec2( i, j );
			float a = hash( vec3( here, 1.7 ) ), b = hash( vec3( here, 5.3 ) );
			float turn = depth * ( 0.9 + 0.5 * a ) + 6.283 * b;
			vec2 seed = ( here + 0.5 + 0.47 * vec2( cos( turn ), sin( turn * 1.13 + 4.0 * a ) ) ) * size;
			float away = distance( at, seed );
			second = min( second, max( first, away ) );
			first = min( first, away );
		}
	}
	return 0.5 * ( second - first );
}
#endif

void main() {
	vec3 albedo = uColour;
	float pixel_mm = length( fwidth( vWorld ) ) * 0.7;
	#ifdef SPONGY
		vec2 at = unpressed( vWorld.zy );
		float depth = vWorld.x;
		float dense = noise( vec3( at * 0.16, depth * 0.16 ) ).w;
		float broken = noise( vec3( at * 0.9, depth * 0.9 ) + 4.0 ).w;
		float wall = wallDistance( at, depth );
		// struts of uneven thickness, some of them gone
		float thick = 0.085 + 0.05 * dense + 0.10 * broken;
		float soft = max( 0.05, 0.6 * pixel_mm );
		float strut = smoothstep( thick + soft, thick - soft, wall );
		// farther off the network blends into its mean tone
		strut = mix( strut, 0.38, smoothstep( 0.25, 0.8, pixel_mm ) );
		vec3 marrow = uMarrow * ( 1.12 - 0.55 * smoothstep( 0.0, 0.42, wall ) ) * ( 1.0 + 0.2 * broken );
		albedo = mix( marrow, uColour, strut );
	#endif
	#ifdef COMPACT
		albedo *= 1.0 + 0.08 * noise( vWorld * vec3( 1.0, 2.2, 2.2 ) ).w;
	#endif
	#ifdef CEMENT
		float seen = 1.0 - smoothstep( 0.12, 0.4, pixel_mm );
		// askew, or the noise shows its lattice
		vec3 askew = vec3( dot( vWorld, vec3( 0.6, 0.64, 0.48 ) ), dot( vWorld, vec3( -0.8, 0.48, 0.36 ) ), dot( vWorld, vec3( 0.0, -0.6, 0.8 ) ) );
		float grit = noise( askew * 4.4 ).w + 0.6 * noise( askew * 8.1 + 5.0 ).w;
		albedo *= 1.0 + 0.10 * noise( askew * 0.8 ).w + 0.16 * seen * grit;
		// grains of barium, which make it show on X-rays, and pores
		albedo += 0.16 * seen * smoothstep( 0.36, 0.5, grit );
		albedo *= 1.0 - 0.4 * seen * smoothstep( 0.31, 0.37, noise( askew * 1.5 + 9.0 ).w );
	#endif
	vec3 face = vec3( uCut.y, 0.0, 0.0 );
	vec3 light = mix( vec3( 1.02 ), studioLight( mat3( viewMatrix ) * face, 0.0, vec3( 0.4 ) ), 0.35 );
	vec3 colour = albedo * light;
	#ifdef FLUID
		// contrast medium: clear above, denser towards the bottom of the pool
		colour *= 1.10 + 0.30 * clamp( ( vWorld.y - uMiddle ) / 9.0, -1.0, 1.0 );
	#endif
	gl_FragColor = vec4( colour, 1.0 );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}
`;var Me={bone:1,cancellous:2,core:4,cavity:8,cement:16,balloon:32,leak:64,fluid:128},gl=Me.cavity|Me.cement|Me.balloon,Xy={cleft:Me.cavity,tumour:Me.leak},qy=[{look:"COMPACT",set:Me.bone,clear:gl,part:"bone"},{look:"SPONGY",set:Me.core,clear:gl,part:"bone"},{look:"SPONGY",set:Me.cancellous,clear:gl,part:"cancellous"},{look:"TUMOUR",set:Me.leak|Me.cancellous,clear:gl,part:"tumour"},{look:"CEMENT",set:Me.cement,clear:Me.balloon,part:"cement"},{look:"SKIN",set:Me.balloon,clear:0,part:"balloon"},{look:"FLUID",set:Me.fluid,clear:0,part:"balloon"},{look:"LEAK",set:Me.leak,clear:Me.cancellous,part:"leak"}],Yy=new Et(Ws.arch,2.5),$y=new Et(0,.45),Zy=-9,Vr=-8,Ky=5,Jy=9,qh=2.5,_l=class extends ki{#t;#e;#i={value:new Lt};#s;#n=[];constructor(t,e,i,s,r){super(t),this.#t=e,this.#e=r,this.#s=Qy(i),this.#r(new de({vertexShader:Xh,fragmentShader:jy,colorWrite:!1,side:Ue}),Zy,()=>!0);for(let h of["cancellous","cavity","balloon","cement","leak"])this.add(h,()=>Hr(Hs(),Me[h]),Vr);for(let[h,d]of Object.entries(Xy))this.add(h,()=>Hr(Hs(),d),Vr);this.add("bone",h=>Hr(Hs({...qn(h),uInset:{value:Yy}}),Me.core),Vr),this.add("balloon",()=>Hr(Hs({uInset:{value:$y}}),Me.fluid),Vr);let o=this.add("bone",()=>Hr(Hs(),Me.bone),Vr+1);o&&(o.onAfterRender=()=>s.clearDepth());for(let h of["bone","crack","tumour","balloon","cement","leak"])this.add(h,d=>Se(d,this.#e),0);let a=this.add("cavity",h=>Se(h,this.#e),0,()=>dl(t)),l=this.add("cleft",h=>Se(h,this.#e),0);for(let h of[a,l])h&&(h.material.side=ze);for(let h of[...Mn,"implant","contrast"])this.add(h,Se,1);this.addOthers(["bone","crack","needle","leak"],Se,1),this.addKind("neighbour",Se,1),this.addKind("disc",ul(t),2);let c=cp(e,null,new Lt);qy.forEach(({look:h,set:d,clear:u,part:f},p)=>{if(!t.has(f))return;let y=tb(h,r,this.#i,c);y.stencilWrite=!0,y.stencilFunc=lh,y.stencilRef=d,y.stencilFuncMask=d|u;let g=this.#r(y,Ky+.1*p,()=>t.get(f).shown);g.name=`face-${h.toLowerCase()}`}),this.handle=new ml(i,qh),this.handle.mesh.renderOrder=Jy,this.addMesh(this.handle.mesh)}cut(){for(let t of this.#n)lp(t,this.#e.x);lp(this.handle.mesh,this.#e.x)}update(){super.update(),cp(this.#t,this.parts.get("bone").influences,this.#i.value)}handlePoint(){return this.handle.point()}paint(t){this.handle.paint(t.handle)}dispose(){super.dispose(),this.#s.dispose(),this.handle.mesh.geometry.dispose()}#r(t,e,i){let s=new ye(this.#s,t);return s.renderOrder=e,s.frustumCulled=!1,s.matrixAutoUpdate=!1,s.matrixWorldAutoUpdate=!1,this.#n.push(s),this.addMesh(s,i),s}},jy="void main() { gl_FragColor = vec4( 0.0 ); }";function Qy({low:n,high:t}){let e=new Bn(t.z-n.z+2*qh,t.y-n.y+2*qh);return e.rotateY(Math.PI/2),e.translate(0,(n.y+t.y)/2,(n.z+t.z)/2),e}function lp(n,t){n.matrix.makeTranslation(t,0,0),n.matrixWorld.copy(n.matrix)}function Hr(n,t){return n.side=Ue,n.colorWrite=!1,n.depthWrite=!1,n.depthFunc=ps,n.stencilWrite=!0,n.stencilWriteMask=t,n.stencilZPass=ah,n.stencilZFail=us,n}function tb(n,t,e,i){let{colour:s,marrow:r}=Ru[n];return new de({defines:{[n]:1},uniforms:{uColour:{value:new Dt(s)},uCut:t,...n==="FLUID"&&{uMiddle:{value:(i.elements[4]+i.elements[7])/2}},...r!==void 0&&{uMarrow:{value:new Dt(r)},uNow:e,uIntact:{value:i}}},vertexShader:Xh,fragmentShader:ap,side:Ue})}function cp(n,t,e){let{base_mm:i,targets_mm:s}=n.extras.landmarks,{elements:r}=e;for(let o=0;o<3;o+=1){let a=2*(2-o),[l,c,h]=[i[a][1],i[a][2],i[a+1][2]];for(let d=0;t&&d<t.length;d+=1)l+=t[d]*s[d][a][1],c+=t[d]*s[d][a][2],h+=t[d]*s[d][a+1][2];r[o]=l,r[3+o]=c,r[6+o]=h}return e}var hp=[.16,.75,.1,.5],eb=.5,xl=class extends ki{#t;#e;#i;#s;constructor(t){super(t),this.shadow=.55;for(let e of[...Mn,"crack","cleft","tumour","implant","contrast","balloon","cement","leak"])this.add(e,Se,0);this.addOthers(["needle","crack","cleft","tumour","implant","contrast","balloon","cement","leak"],Se,0),this.#t=this.add("cavity",Yn,1,()=>dl(t)&&this.#n()>0),this.#e=this.add("bone",Yn,2),this.#i=this.addOthers(["bone"],Yn,2),this.#s=this.addKind("neighbour",Yn,2),this.addKind("disc",hl,2),this.add("skin",Vs,3),this.addOthers(["skin"],Vs,3)}update(){if(super.update(),!this.#t?.visible)return;let{uDensity:t}=this.#t.material.uniforms;t.value.fromArray(hp).multiplyScalar(this.#n())}#n(){let t=this.parts.get("cement");return t?.shown?Math.max(0,1-1.15*t.influences[t.influences.length-1]):1}paint(t){let e=t.density.map(i=>eb*i);Gr(this.#e,t.glass,t.density,1),Gr(this.#t,t.hollow,hp,.3);for(let i of this.#i)Gr(i,t.glass,t.density,1);for(let i of this.#s)Gr(i,t.glass,e,.5)}};var up=`
uniform vec4 uShare; // of each channel: compact bone, contrast medium, cement, steel
uniform float uMiddle; // mm from the eye to what is looked at: keeps the numbers small
centroid varying vec3 vEye;
void main() {
	float way = ( length( vEye ) - uMiddle ) / 64.0;
	gl_FragColor = uShare * ( gl_FrontFacing ? -way : way );
}
`,dp=`
uniform sampler2D uThickness;
uniform vec2 uCentre;
uniform float uAspect;
varying vec2 vAt;
${zs}
const vec4 PER_MM = vec4( ${rp.join(", ")} );
void main() {
	vec4 way = max( 64.0 * texture2D( uThickness, vAt ), 0.0 );
	vec2 place = ( vAt - uCentre ) * vec2( uAspect, 1.0 );
	// soft tissue round it is a little uneven
	float tissue = 0.02 * noise( vec3( place * 2.6, 1.0 ) ).w + 0.013 * noise( vec3( place * 6.0, 7.0 ) ).w;
	// Beer and Lambert's law alone would leave cement and steel one black: a screen is evened out in the dark
	float light = 0.87 * pow( 1.0 + 4.0 * ( dot( PER_MM, way ) + tissue ), -0.66 );
	// the beam is weaker at its rim
	float rim = length( place / max( 1.0, uAspect ) );
	light *= 1.0 - 0.30 * smoothstep( 0.30, 0.85, rim );
	// few photons make grain, and more of it where few of them pass
	float grain = hash( vec3( gl_FragCoord.xy * 0.37, 3.0 ) ) + hash( vec3( gl_FragCoord.yx * 0.23, 11.0 ) ) - 1.0;
	light += 0.022 * grain * ( 1.2 - light );
	gl_FragColor = vec4( light * vec3( 0.975, 0.99, 1.0 ), 1.0 );
}
`;var ib=["bone","cavity","cleft","tumour","contrast","balloon","cement","leak","implant"],fp=new Et(Ws.arch,Ws.body),nb=new Et(0,Ws.neighbour);function pp(n){return n.getExtension("EXT_color_buffer_float")||n.getExtension("EXT_color_buffer_half_float")?null:"X-ray pictures need a graphics card that can add up fractions; this device's cannot."}var vl=class extends ki{#t={value:0};#e;constructor(t){super(t),this.shadow=0,this.target=new Qe(1,1,{type:ui,minFilter:me,magFilter:me,depthBuffer:!1,samples:4}),this.rays=new Un,this.rays.matrixWorldAutoUpdate=!1;let e=this.group;this.group=this.rays,this.add("bone",i=>this.#i("core",{...qn(i),uInset:{value:fp}}),0);for(let i of Mn)this.add(i,()=>this.#i("needle"),0);for(let i of ib)this.add(i,()=>this.#i(i),0),this.addOthers([i],()=>this.#i(i),0);this.addOthers(["bone"],i=>this.#i("core",{...qn(i),uInset:{value:fp}}),0),this.addOthers(["needle"],()=>this.#i("needle"),0),this.addKind("neighbour",()=>this.#i("neighbour"),0),this.addKind("neighbour",()=>this.#i("core",{uInset:{value:nb}}),0),this.group=e,this.film=new de({uniforms:{uThickness:{value:this.target.texture},uCentre:{value:new Et(.5,.5)},uAspect:{value:1}},vertexShader:jf,fragmentShader:dp,depthTest:!1,depthWrite:!1}),this.#e=new ye(Vh(),this.film),this.#e.frustumCulled=!1,this.addMesh(this.#e)}before(t,e,i){let{x:s,y:r}=t.getDrawingBufferSize(sb);(this.target.width!==s||this.target.height!==r)&&this.target.setSize(s,r),this.#t.value=i,t.setClearColor("black",0),t.setRenderTarget(this.target),t.render(this.rays,e),t.setRenderTarget(null)}compile(t,e,i){t.setRenderTarget(this.target),t.compile(this.rays,e),t.setRenderTarget(null),super.compile(t,e,i)}frame(t,e,i){this.film.uniforms.uCentre.value.set(t,e),this.film.uniforms.uAspect.value=i}dispose(){super.dispose(),this.#e.geometry.dispose(),this.target.dispose()}#i(t,e){return new de({...Hh(e),uniforms:{uShare:{value:new ne(...op[t])},uMiddle:this.#t,...e},vertexShader:Gs,fragmentShader:up,side:Ue,depthTest:!1,depthWrite:!1,blending:Ls,blendEquation:Ri,blendSrc:zn,blendDst:zn,toneMapped:!1})}},sb=new Et;var mp={antialias:!0,stencil:!0,depth:!0,alpha:!1},rb="This device cannot show 3D pictures: its browser has no WebGL 2, or it is switched off.",yl=class{#t=Rn.light;#e={};#i=new Map;#s="bone";#n=new Set;#r={x:.5,y:.5,aspect:1};constructor(t){let e=t.getContext("webgl2",mp);if(!e||e.isContextLost())throw new Jt("no-webgl",rb);this.renderer=new qa({canvas:t,context:e,...mp}),this.renderer.toneMapping=Ar,this.renderer.info.autoReset=!1,this.renderer.debug.checkShaderErrors=!1,this.xrayMissing=pp(e),this.scene=new Un,this.scene.matrixWorldAutoUpdate=!1,this.parts=new Map,this.backdrop=null,this.cutPlane=new Bs}get styles(){return Object.keys(sn).filter(t=>t!=="xray"||this.xrayMissing===null)}load(t,e,i,s){this.unload(),this.parts=t,this.backdrop=new ll(s),this.scene.add(this.backdrop.mesh),this.#e={bone:()=>new fl(t),glass:()=>new xl(t),cutaway:()=>new _l(t,e,i,this.renderer,this.cutPlane),xray:()=>new vl(t)},this.#n=new Set(this.styles),this.frame(this.#r.x,this.#r.y,this.#r.aspect)}resize(t,e,i){this.renderer.setDrawingBufferSize(t,e,i)}get info(){return this.renderer.info.render}show(t){let e=this.#o(t);for(let i of this.#i.values())i.group.visible=i===e;this.#s=t,this.current=e,this.#a()}#o(t){let e=this.#i.get(t);return e||(e=this.#e[t](),this.#i.set(t,e),e.group.visible=!1,this.scene.add(e.group),e.paint(this.#t),e.frame(this.#r.x,this.#r.y,this.#r.aspect),e.cut(),e)}paint(t){this.#t=t;for(let e of this.#i.values())e.paint(t);this.#a()}cut(t){this.cutPlane.moveTo(t);for(let e of this.#i.values())e.cut()}frame(t,e,i){this.#r={x:t,y:e,aspect:i},this.backdrop?.frame(t,e,i);for(let s of this.#i.values())s.frame(t,e,i)}move(t,e){for(let i of this.parts.values())i.move(t,e)}draw(t,e){this.renderer.info.reset(),this.cutPlane.face(t),this.current?.update(),this.current?.before(this.renderer,t,e),this.renderer.render(this.scene,t)}get cold(){return{now:this.#n.has(this.#s),ever:this.#n.size>0}}warm(t){let e=this.#n.has(this.#s)?this.#s:[...this.#n][0];!e||this.renderer.getContext().isContextLost()||(this.#n.delete(e),this.#o(e).compile(this.renderer,t,this.scene))}release(){this.renderer.getContext().isContextLost()||this.renderer.forceContextLoss()}regain(){this.renderer.forceContextRestore()}unload(){for(let t of this.#i.values())t.dispose();this.#i.clear(),this.#n.clear(),this.current=void 0,this.backdrop?.dispose(),this.backdrop=null;for(let t of this.parts.values())t.geometry.dispose();this.parts=new Map}dispose(){this.unload(),this.renderer.dispose(),this.release()}#a(){!this.backdrop||!this.current||(this.backdrop.mesh.visible=this.current.shadow>0,this.backdrop.paint(this.#t,this.current.shadow))}};var bl=class{parts=new Map;cutPlane=new Bs;current={handlePoint:()=>null};xrayMissing=null;styles=Object.keys(sn);info={calls:0,triangles:0};cold={now:!1,ever:!1};load(t){this.dispose(),this.parts=t}move(t,e){for(let i of this.parts.values())i.move(t,e)}cut(t){this.cutPlane.moveTo(t)}draw(t){this.cutPlane.face(t)}dispose(){for(let t of this.parts.values())t.geometry.dispose()}resize(){}show(){}paint(){}frame(){}warm(){}release(){}regain(){}};var gp={type:"change"},$h={type:"start"},xp={type:"end"},Sl=new Ss,_p=new li,ob=Math.cos(70*Va.DEG2RAD),Re=new L,ii=2*Math.PI,Qt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Yh=1e-6,Ml=class extends wr{constructor(t,e=null){super(t,e),this.state=Qt.NONE,this.target=new L,this.cursor=new L,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:_n.ROTATE,MIDDLE:_n.DOLLY,RIGHT:_n.PAN},this.touches={ONE:xn.ROTATE,TWO:xn.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new L,this._lastQuaternion=new je,this._lastTargetPosition=new L,this._quat=new je().setFromUnitVectors(t.up,new L(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Rs,this._sphericalDelta=new Rs,this._scale=1,this._panOffset=new L,this._rotateStart=new Et,this._rotateEnd=new Et,this._rotateDelta=new Et,this._panStart=new Et,this._panEnd=new Et,this._panDelta=new Et,this._dollyStart=new Et,this._dollyEnd=new Et,this._dollyDelta=new Et,this._dollyDirection=new L,this._mouse=new Et,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=lb.bind(this),this._onPointerDown=ab.bind(this),this._onPointerUp=cb.bind(this),this._onContextMenu=gb.bind(this),this._onMouseWheel=db.bind(this),this._onKeyDown=fb.bind(this),this._onTouchStart=pb.bind(this),this._onTouchMove=mb.bind(this),this._onMouseDown=hb.bind(this),this._onMouseMove=ub.bind(this),this._interceptControlDown=_b.bind(this),this._interceptControlUp=xb.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(t){this._cursorStyle=t,t==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(t){super.connect(t),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Qt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(t){t.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=t}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(gp),this.update(),this.state=Qt.NONE}pan(t,e){this._pan(t,e),this.update()}dollyIn(t){this._dollyIn(t),this.update()}dollyOut(t){this._dollyOut(t),this.update()}rotateLeft(t){this._rotateLeft(t),this.update()}rotateUp(t){this._rotateUp(t),this.update()}update(t=null){let e=this.object.position;Re.copy(e).sub(this.target),Re.applyQuaternion(this._quat),this._spherical.setFromVector3(Re),this.autoRotate&&this.state===Qt.NONE&&this._rotateLeft(this._getAutoRotationAngle(t)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ii:i>Math.PI&&(i-=ii),s<-Math.PI?s+=ii:s>Math.PI&&(s-=ii),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Re.setFromSpherical(this._spherical),Re.applyQuaternion(this._quatInverse),e.copy(this.target).add(Re),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Re.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new L(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new L(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=Re.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Sl.origin.copy(this.object.position),Sl.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Sl.direction))<ob?this.object.lookAt(this.target):(_p.setFromNormalAndCoplanarPoint(this.object.up,this.target),Sl.intersectPlane(_p,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Yh||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Yh||this._lastTargetPosition.distanceToSquared(this.target)>Yh?(this.dispatchEvent(gp),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(t){return t!==null?ii/60*this.autoRotateSpeed*t:ii/60/60*this.autoRotateSpeed}_getZoomScale(t){let e=Math.abs(t*.01);return Math.pow(.95,this.zoomSpeed*e)}_rotateLeft(t){this._sphericalDelta.theta-=t}_rotateUp(t){this._sphericalDelta.phi-=t}_panLeft(t,e){Re.setFromMatrixColumn(e,0),Re.multiplyScalar(-t),this._panOffset.add(Re)}_panUp(t,e){this.screenSpacePanning===!0?Re.setFromMatrixColumn(e,1):(Re.setFromMatrixColumn(e,0),Re.crossVectors(this.object.up,Re)),Re.multiplyScalar(t),this._panOffset.add(Re)}_pan(t,e){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Re.copy(s).sub(this.target);let r=Re.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*t*r/i.clientHeight,this.object.matrix),this._panUp(2*e*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(t*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(e*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(t,e){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=t-i.left,r=e-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(t){return Math.max(this.minDistance,Math.min(this.maxDistance,t))}_handleMouseDownRotate(t){this._rotateStart.set(t.clientX,t.clientY)}_handleMouseDownDolly(t){this._updateZoomParameters(t.clientX,t.clientY),this._dollyStart.set(t.clientX,t.clientY)}_handleMouseDownPan(t){this._panStart.set(t.clientX,t.clientY)}_handleMouseMoveRotate(t){this._rotateEnd.set(t.clientX,t.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/e.clientHeight),this._rotateUp(ii*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(t){this._dollyEnd.set(t.clientX,t.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(t){this._panEnd.set(t.clientX,t.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(t){this._updateZoomParameters(t.clientX,t.clientY),t.deltaY<0?this._dollyIn(this._getZoomScale(t.deltaY)):t.deltaY>0&&this._dollyOut(this._getZoomScale(t.deltaY)),this.update()}_handleKeyDown(t){let e=!1;switch(t.code){case this.keys.UP:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),e=!0;break;case this.keys.BOTTOM:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),e=!0;break;case this.keys.LEFT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),e=!0;break;case this.keys.RIGHT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),e=!0;break}e&&(t.preventDefault(),this.update())}_handleTouchStartRotate(t){if(this._pointers.length===1)this._rotateStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(t){if(this._pointers.length===1)this._panStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._panStart.set(i,s)}}_handleTouchStartDolly(t){let e=this._getSecondPointerPosition(t),i=t.pageX-e.x,s=t.pageY-e.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enablePan&&this._handleTouchStartPan(t)}_handleTouchStartDollyRotate(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enableRotate&&this._handleTouchStartRotate(t)}_handleTouchMoveRotate(t){if(this._pointers.length==1)this._rotateEnd.set(t.pageX,t.pageY);else{let i=this._getSecondPointerPosition(t),s=.5*(t.pageX+i.x),r=.5*(t.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/e.clientHeight),this._rotateUp(ii*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(t){if(this._pointers.length===1)this._panEnd.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(t){let e=this._getSecondPointerPosition(t),i=t.pageX-e.x,s=t.pageY-e.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(t.pageX+e.x)*.5,a=(t.pageY+e.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enablePan&&this._handleTouchMovePan(t)}_handleTouchMoveDollyRotate(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enableRotate&&this._handleTouchMoveRotate(t)}_addPointer(t){this._pointers.push(t.pointerId)}_removePointer(t){delete this._pointerPositions[t.pointerId];for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId){this._pointers.splice(e,1);return}}_isTrackingPointer(t){for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId)return!0;return!1}_trackPointer(t){let e=this._pointerPositions[t.pointerId];e===void 0&&(e=new Et,this._pointerPositions[t.pointerId]=e),e.set(t.pageX,t.pageY)}_getSecondPointerPosition(t){let e=t.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[e]}_customWheelEvent(t){let e=t.deltaMode,i={clientX:t.clientX,clientY:t.clientY,deltaY:t.deltaY};switch(e){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return t.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function ab(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function lb(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function cb(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(xp),this.state=Qt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let t=this._pointers[0],e=this._pointerPositions[t];this._onTouchStart({pointerId:t,pageX:e.x,pageY:e.y});break}}function hb(n){let t;switch(n.button){case 0:t=this.mouseButtons.LEFT;break;case 1:t=this.mouseButtons.MIDDLE;break;case 2:t=this.mouseButtons.RIGHT;break;default:t=-1}switch(t){case _n.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Qt.DOLLY;break;case _n.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Qt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Qt.ROTATE}break;case _n.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Qt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Qt.PAN}break;default:this.state=Qt.NONE}this.state!==Qt.NONE&&this.dispatchEvent($h)}function ub(n){switch(this.state){case Qt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Qt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Qt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function db(n){this.enabled===!1||this.enableZoom===!1||this.state!==Qt.NONE||(n.preventDefault(),this.dispatchEvent($h),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(xp))}function fb(n){this.enabled!==!1&&this._handleKeyDown(n)}function pb(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case xn.ROTATE:if(this.enableRotate===!1){this.state=Qt.NONE;break}this._handleTouchStartRotate(n),this.state=Qt.TOUCH_ROTATE;break;case xn.PAN:if(this.enablePan===!1){this.state=Qt.NONE;break}this._handleTouchStartPan(n),this.state=Qt.TOUCH_PAN;break;default:this.state=Qt.NONE}break;case 2:switch(this.touches.TWO){case xn.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Qt.TOUCH_DOLLY_PAN;break;case xn.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Qt.TOUCH_DOLLY_ROTATE;break;default:this.state=Qt.NONE}break;default:this.state=Qt.NONE}this.state!==Qt.NONE&&this.dispatchEvent($h)}function mb(n){switch(this._trackPointer(n),this.state){case Qt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Qt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Qt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Qt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Qt.NONE}}function gb(n){this.enabled!==!1&&n.preventDefault()}function _b(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function xb(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var vb=480,yb=.16,wl={least:.4,most:3.5},bb=.35,vp=Math.tan(Lh*Math.PI/360),yp=89.99,El=class{#t;#e=new Et(1,1);#i={left:0,top:0,right:0,bottom:0};#s=null;#n=null;#r=!1;constructor(t,e){this.camera=new Je(Lh,1,1,2e3),this.#t=e,this.view="lateral",this.controls=new Ml(this.camera,t),this.controls.enableDamping=!0,this.controls.dampingFactor=yb,this.controls.rotateSpeed=.8,this.controls.disconnect(),this.controls.addEventListener("start",()=>{this.#n=null}),this.controls.addEventListener("change",()=>{this.#r||(this.view=null,this.#u(),this.#t())})}set frame(t){let e=this.#s&&this.view===null?this.pose():null;this.#s=t,this.controls.cursor.copy(t.centre),this.controls.maxTargetRadius=t.low.distanceTo(t.high)/2,e?this.setPose(e):this.place(this.view??"lateral",!1)}resize(t,e,i){let s=this.#s?this.#f()/this.distance():1;this.#e.set(t,e),this.#i=i,this.camera.aspect=t/e;let{x:r,y:o}=this.freeCentre();this.camera.setViewOffset(t,e,t*(.5-r),e*(.5-o),t,e),this.#s&&(this.#n&&this.#l(),this.#p(this.#c(),this.controls.target,this.#f()/s))}freeCentre(){let{left:t,top:e,right:i,bottom:s}=this.#i;return{x:.5+(t-i)/(2*this.#e.x),y:.5+(e-s)/(2*this.#e.y)}}place(t,e){if(Be("view",t,Fs),!this.#s){this.view=t;return}let{target:i,...s}=this.#s.view(t,(r,o)=>this.#f(r,o));this.#a(s,i,this.#f(s,i),e),this.view=t}orbit(t,e){this.#l();let i=this.#c(),s=Math.max(-yp,Math.min(yp,i.elevation_deg+e));this.#p({azimuth_deg:i.azimuth_deg+t,elevation_deg:s},this.controls.target,this.distance()),this.view=null}pan(t,e){this.#l();let i=this.mmPerPixel(),[s,r]=[0,1].map(a=>new L().setFromMatrixColumn(this.camera.matrixWorld,a)),o=this.controls.target.clone().addScaledVector(s,-t*i).addScaledVector(r,e*i);this.#p(this.#c(),this.#h(o),this.distance()),this.#u(),this.view=null}zoom(t){this.#l(),this.#p(this.#c(),this.controls.target,this.distance()/t),this.view=null}mmPerPixel(){return 2*vp*this.distance()/this.#e.y}pose(){return this.#n?{...this.#o(this.#n.to,this.#n.to.target,this.#n.to.distance)}:this.#o(this.#c(),this.controls.target,this.distance())}setPose(t){let e=Ja(t,"camera"),i=this.#h(Wn(e.target_mm));this.#n=null,this.#p(e,i,this.#f(e,i)/e.zoom),this.#u(),this.view=e.view}orientation(){let{azimuth_deg:t,elevation_deg:e}=this.#c();return{azimuth_deg:t,elevation_deg:e,towards:Nf(Ka({azimuth_deg:t,elevation_deg:e}))}}advance(t){if(!this.#n)return this.controls.update();let{from:e,to:i,start_ms:s}=this.#n,r=Math.min(1,Math.max(0,(t-s)/vb)),o=r*r*(3-2*r),a=(h,d)=>h+o*(d-h),l=e.target.clone().lerp(i.target,o),c={azimuth_deg:a(e.azimuth_deg,i.azimuth_deg),elevation_deg:a(e.elevation_deg,i.elevation_deg)};return this.#p(c,l,a(e.distance,i.distance)),r===1&&(this.#n=null),this.#n!==null}dispose(){this.controls.dispose()}#o(t,e,i){let s=Math.round(t.azimuth_deg*1e9)/1e9;return{view:this.view,azimuth_deg:s===-180?180:s,elevation_deg:t.elevation_deg,zoom:this.#f(t,e)/i,target_mm:Nh(e)}}#a(t,e,i,s){if(!s){this.#n=null,this.#p(t,e,i);return}let r=this.#c(),o=((t.azimuth_deg-r.azimuth_deg)%360+540)%360-180;this.#n={from:{...r,distance:this.distance(),target:this.controls.target.clone()},to:{azimuth_deg:r.azimuth_deg+o,elevation_deg:t.elevation_deg,distance:i,target:e},start_ms:performance.now()},this.#t()}#l(){if(!this.#n)return;let{to:t}=this.#n;this.#n=null,this.#p(t,t.target,t.distance)}#h(t){let{cursor:e,maxTargetRadius:i}=this.controls;return t.sub(e).clampLength(0,i).add(e)}#u(){let{width:t,height:e}=this.#g(),i=bb*this.mmPerPixel()*Math.min(t,e)/2,s=this.#s?.back(this.#c(),this.controls.target,i);s&&(this.controls.target.add(s),this.camera.position.add(s))}#c(){return{azimuth_deg:this.controls.getAzimuthalAngle()*180/Math.PI,elevation_deg:90-this.controls.getPolarAngle()*180/Math.PI}}distance(){return this.controls.getDistance()}#f(t=this.#c(),e=this.controls.target){if(!this.#s)return 1;let{width:i,height:s}=this.#g(),r=vp/this.#e.y;return this.#s.distance(t,e,r*i,r*s)}#g(){let{left:t,top:e,right:i,bottom:s}=this.#i;return{width:Math.max(60,this.#e.x-t-i),height:Math.max(60,this.#e.y-e-s)}}#p(t,e,i){let s=this.#f(t,e),r=Math.max(s/wl.most,Math.min(s/wl.least,i));this.#r=!0,this.controls.minDistance=0,this.controls.maxDistance=1/0,this.controls.enableDamping=!1,this.controls.update(),this.controls.target.copy(e),this.camera.position.copy(e).addScaledVector(Ka(t),r),this.controls.update(),this.controls.enableDamping=!0,this.controls.minDistance=s/wl.most,this.controls.maxDistance=s/wl.least,this.#r=!1,this.#t()}focus(){let t=this.distance();this.camera.near=Math.max(2,t-260),this.camera.far=t+420,this.camera.updateProjectionMatrix(),this.camera.updateMatrixWorld()}};var Sb=250,Tl=class{#t;#e=null;#i=!1;#s=[];#n={width:300,height:150,ratio:1};#r={left:0,top:0,right:0,bottom:0};#o=!1;#a=!1;#l=!1;#h=!1;#u=0;#c=0;#f=0;#g=new L;#p;#m;constructor(t,e={},i=!1){this.canvas=t,this.flat=i,this.#t=e,this.caseScene=i?new bl:new yl(t),this.drawn=0,this.disposed=!1,this.rig=new El(t,()=>this.viewChanged()),this.rig.resize(this.#n.width,this.#n.height,this.#r),this.#p=()=>{let s=this.#e!==null;this.#l=!0,this.#h=!0,s?this.#i||setTimeout(()=>this.disposed||this.caseScene.regain()):e.onLost?.()},this.#m=()=>{this.#l=!1,this.#h=!1,this.#o=!0,this.render(),this.#e?.remove(),this.#e=null;for(let s of this.#s.splice(0))s();e.onRestored?.(),this.#i&&this.park()},t.addEventListener("webglcontextlost",this.#p),t.addEventListener("webglcontextrestored",this.#m)}resize(t,e,i=1){let s=Math.max(1,Math.round(t)),r=Math.max(1,Math.round(e)),o=Math.min(i,2),a=this.#n;(s!==a.width||r!==a.height||o!==a.ratio)&&this.#_({width:s,height:r,ratio:o})}setInsets(t){let{left:e,top:i,right:s,bottom:r}=this.#r;t.left===e&&t.top===i&&t.right===s&&t.bottom===r||(this.#r={...t},this.#x())}project(t){return this.projectWorld(Wn(t,this.#g))}invalidate(){this.disposed||(this.#o=!0,!this.#a&&(this.#a=!0,this.#t.onNeedsFrame?this.#t.onNeedsFrame():this.#u=requestAnimationFrame(()=>this.render())))}get lost(){return this.#l&&!this.#e}get parked(){return this.#e!==null}park(){if(this.disposed||this.flat||(this.#i=!0,this.#e))return;let t=this.still();t&&(t.className="parked",this.canvas.after(t),this.#e=t,this.#l=!0,this.caseScene.release())}wake(){this.#i&&(this.#i=!1,this.#h&&this.caseScene.regain())}awake(){if(!this.#e)return Promise.resolve();let t=new Promise(e=>this.#s.push(e));return this.wake(),t}render(){if(this.#a=!1,!this.#o||this.#l||this.disposed||!this.caseScene.current)return!1;let t=performance.now();return this.#o=!1,this.rig.advance(t)&&this.invalidate(),this.draw(),this.drawn+=1,this.#f=performance.now()-t,this.#c||this.#d(),!0}info(){let{calls:t,triangles:e}=this.caseScene.info;return{calls:t,triangles:e,script_ms:this.#f}}async snapshot({width:t,height:e}={}){if(this.flat)throw new Jt("no-webgl","There is no picture: this browser has no WebGL 2.");if(await this.awake(),this.#l)throw new Jt("lost","The picture could not be taken: the graphics were interrupted.");let i=this.#n;if(t&&e){let s=this.#r;this.#r={left:0,top:0,right:0,bottom:0},this.#_({width:t,height:e,ratio:1}),this.draw();let r=Gh(this.canvas);return this.#r=s,this.#_(i),this.draw(),r}return this.draw(),Gh(this.canvas)}still(){if(this.lost||this.flat)return null;let t=this.#e??this.canvas;this.#e||this.draw();let e=document.createElement("canvas");return Object.assign(e,{width:t.width,height:t.height}),e.getContext("2d")?.drawImage(t,0,0),e}dispose(){if(!this.disposed){this.disposed=!0,cancelAnimationFrame(this.#u),clearTimeout(this.#c),this.canvas.removeEventListener("webglcontextlost",this.#p),this.canvas.removeEventListener("webglcontextrestored",this.#m),this.rig.dispose(),this.caseScene.dispose();for(let t of this.#s.splice(0))t()}}#d(){if(!this.caseScene.cold.ever)return;let t=this.drawn;this.#c=setTimeout(()=>{this.#c=0,(this.caseScene.cold.now||t===this.drawn)&&this.caseScene.warm(this.rig.camera),this.#d()},Sb)}draw(){this.rig.focus(),this.caseScene.draw(this.rig.camera,this.rig.distance())}viewChanged(){this.rig.focus(),this.invalidate()}#_(t){this.#n=t,this.caseScene.resize(t.width,t.height,t.ratio),this.#x()}#x(){let{width:t,height:e}=this.#n;this.rig.resize(t,e,this.#r);let{x:i,y:s}=this.rig.freeCentre();this.caseScene.frame(i,1-s,t/e),this.viewChanged()}projectWorld(t){let{camera:e}=this.rig,i=t.distanceTo(e.position);return t.project(e),{x:(.5+.5*t.x)*this.#n.width,y:(.5-.5*t.y)*this.#n.height,depth:i}}};var Mb=Object.keys(Rn),Al=class extends Tl{#t=null;#e=null;#i=[];#s="bone";#n="lateral";#r=0;#o={position_mm:0,low_mm:0,high_mm:0};#a;constructor(t,e,i){super(t,e,i),this.xrayMissing=this.caseScene.xrayMissing,this.#a=new ol(t,this.rig,{handle:()=>this.#s==="cutaway"?this.caseScene.current?.handlePoint()??null:null,project:s=>this.projectWorld(s.clone()),cut:s=>this.setCut(s),cutPosition:()=>this.#o.position_mm,reset:()=>this.resetView()})}async load(t,e,i){let s=await Yf(t,e);if(i?.throwIfAborted(),this.disposed)return;let r=wb(s),o=new Za(r,e.extras.view);this.caseScene.load(s,e,o,r),this.#t=e,this.#e=new rl(s,e,o),this.#o={position_mm:this.#e.cutAt(),low_mm:-o.high.x,high_mm:-o.low.x},this.caseScene.cut(this.#o.position_mm),this.rig.frame=o,this.#i=o.outline(),this.#r=Math.min(this.#r,e.durationS),this.caseScene.move(e,this.#r),this.setStyle(this.#s)}get styles(){return this.caseScene.styles}get views(){return[...Fs]}get style(){return this.#s}get view(){return this.rig.view}setTime(t){t!==this.#r&&(this.#r=t,this.#t&&this.caseScene.move(this.#t,t),this.invalidate())}setStyle(t){this.#s=Be("style",t,this.styles),this.#t&&this.caseScene.show(t),this.viewChanged()}setView(t,{animate:e=!0}={}){this.rig.place(t,e&&this.drawn>0&&!matchMedia("(prefers-reduced-motion: reduce)").matches),this.#n=t}setCut(t){if(!Number.isFinite(t))throw Ze("cut",t,"a number of mm");let{low_mm:e,high_mm:i}=this.#o;this.#o.position_mm=Math.max(e,Math.min(i,t)),this.caseScene.cut(this.#o.position_mm),this.viewChanged()}get cut(){return{...this.#o}}orbit(t,e){this.rig.orbit(t,e)}pan(t,e){this.rig.pan(t,e)}zoom(t){this.rig.zoom(t)}resetView(){this.setView(this.#n)}get interactive(){return this.#a.enabled}set interactive(t){this.#a.enabled=t}anchors(t){if(!this.#t||!this.#e)return[];t!==this.#r&&this.caseScene.move(this.#t,t);let e=this.#e.at(this.#s,this.caseScene.cutPlane,this.rig.camera.position);return t!==this.#r&&this.caseScene.move(this.#t,this.#r),e}get outline(){return this.#i}orientation(){return this.rig.orientation()}camera(){return this.rig.pose()}setCamera(t){this.rig.setPose(t),this.#n=this.rig.view??this.#n}setTheme(t){this.caseScene.paint(Rn[Be("theme",t,Mb)]),this.invalidate()}readPositions(t){let e=this.caseScene.parts.get(t);if(!e)throw Ze("actor",t,[...this.caseScene.parts.keys()].join(", "));return Zf(e)}dispose(){this.disposed||this.#a.dispose(),super.dispose()}};function wb(n){let e=[...n.values()].filter(({kind:r})=>r==="bone"||r==="neighbour").map(r=>r.positions(r.influences.map(()=>0))),i=new Float32Array(e.reduce((r,{length:o})=>r+o,0)),s=0;for(let r of e)i.set(r,s),s+=r.length;return i}var Eb=2.5,Tb=3,Ab=.5;function Cb(n){return Math.max(Tb,n.caption.split(/\s+/).length/Eb)}var Cl=class{#t=0;constructor(t){this.stages=t,this.durationS=t[t.length-1].end_s,this.t=0,this.speed=1,this.playing=!1,this.loop=!1,this.stepping=!1}get index(){return Oh(this.stages,this.t)}play(){this.t>=this.durationS&&(this.t=0),this.playing=!0,this.#t=0,this.stepping&&(this.t=this.#s())}pause(){this.playing=!1}seek(t){this.t=Math.min(this.durationS,Math.max(0,t)),this.#t=0}step(t){let{end_s:e}=this.stages[this.index],s=t>0&&this.t<e?this.index:this.index+t;s<0?this.seek(0):this.seek(this.stages[Math.min(s,this.stages.length-1)].end_s)}advance(t){if(!this.playing)return!1;let e=Math.min(t,Ab)*this.speed;return this.stepping?this.#i(e):this.#e(e)}#e(t){let e=this.t+t;return e<this.durationS?this.t=e:this.loop?this.t=e%this.durationS:(this.t=this.durationS,this.playing=!1),t>0}#i(t){if(this.#t+=t,this.#t<Cb(this.stages[this.index]))return!1;this.#t=0;let e=this.index+1;return e<this.stages.length?this.t=this.stages[e].end_s:this.loop?this.t=this.stages[0].end_s:this.playing=!1,!0}#s(){let{end_s:t}=this.stages[this.index],e=this.stages[this.index+1];return this.t>=t&&e?e.end_s:t}};var Rb=window.parent===window?4:0,tn=new Set;function Rl(n){let t=tn.delete(n);tn.add(n),!t&&(Mp(n),n.wake())}function Zh(n){tn.delete(n)&&(tn.add(n),Mp(n))}function Sp(n){tn.delete(n)}function Mp(n){let t=[...tn].filter(({visible:e})=>!e);for(let e of t.slice(0,Math.max(0,t.length-Rb)))bp(e);for(;tn.size>12;){let e=[...tn].filter(i=>i!==n);bp(e.find(({visible:i})=>!i)??e.find(({playing:i})=>!i)??e[0])}}function bp(n){tn.delete(n),n.park()}var Ib=new Set([429,503]),Pb=60,Lb=20;async function wp(n,t){for(let e=1;;e+=1){let i=await fetch(n,t),s=Ib.has(i.status)?Nb(i):null;if(s===null||e===Lb)return i;await i.body?.cancel(),await Db(1e3*s*(1+Math.random()/4),t.signal)}}function Nb(n){let t=n.headers.get("Retry-After");if(!t)return null;let e=/^\d+$/.test(t)?Number(t):(Date.parse(t)-Date.now())/1e3;return e<=Pb?Math.max(e,0):null}function Db(n,t){return new Promise((e,i)=>{t.throwIfAborted();let s=setTimeout(()=>{t.removeEventListener("abort",r),e()},n),r=()=>{clearTimeout(s),i(t.reason)};t.addEventListener("abort",r,{once:!0})})}async function Ep(n,t,e=!1){let i;try{if(i=await wp(n,{signal:t,cache:e?"reload":"default"}),i.ok)return await i.arrayBuffer()}catch(s){throw t.aborted?s:new Jt("missing",Ub(n))}throw new Jt("missing",V.status(i.status))}function Ub(n){if(navigator.onLine===!1)return V.offline;let{protocol:t,origin:e}=new URL(n,document.baseURI);return t==="file:"?V.fromDisk:e===self.origin?V.offline:V.otherSite}var Wr=class{#t;#e=0;#i=null;#s=!0;#n=!1;#r=!1;#o=window;constructor(t,e,i){this.#t=e;let s={onLost:e.onLost,onRestored:()=>{e.onRestored(),this.requestFrame()},onNeedsFrame:()=>this.#a()};this.viewer=new Al(t,s,i),this.clip=null,this.clock=null}async open(t,e){let i=nl.fromBuffer(t);await this.viewer.load(t,i,e),this.clip=i,this.clock=new Cl(i.stages)}get visible(){return this.#s}get playing(){return this.clock?.playing??!1}setVisible(t){this.#s=t,this.#i=null,this.viewer.flat?this.requestFrame():t?(Rl(this),this.requestFrame()):Zh(this)}park(){this.clock?.playing&&this.#s&&(this.clock.pause(),this.#t.onMove()),this.viewer.park(),this.#t.onParked()}wake(){this.viewer.parked&&(this.#t.onWaking(),this.viewer.wake())}setView(t){t!==this.#o&&(this.#o.cancelAnimationFrame(this.#e),this.#e=0,this.#o=t,this.requestFrame())}async snapshot(t){this.viewer.flat||Rl(this),this.viewer.setTime(this.clock?.t??0);try{return await this.viewer.snapshot(t)}finally{this.#s||Zh(this)}}resize(t,e,i){this.viewer.setInsets(i),this.viewer.resize(t,e,this.#o.devicePixelRatio),this.requestFrame(),this.draw()}requestFrame(){this.#n=!0,this.#a()}draw(){if(!(!this.clock||this.#r)){this.#r=!0;try{if(this.viewer.setTime(this.clock.t),!this.viewer.render()&&!this.#n)return;this.#n=!1,this.#t.onFrame()}finally{this.#r=!1}}}#a(){this.#e||!this.#s||(this.viewer.parked&&Rl(this),this.#e=this.#o.requestAnimationFrame(t=>this.#l(t)))}#l(t){this.#e=0;let{clock:e}=this;e&&(e.playing&&(this.#i!==null&&e.advance((t-this.#i)/1e3)&&this.#t.onMove(),this.#i=t,this.#a()),e.playing||(this.#i=null),this.draw())}dispose(){this.#o.cancelAnimationFrame(this.#e),this.#s=!1,Sp(this),this.viewer.dispose()}};var Ob=5e3,Il=class{#t;#e;#i=null;#s=null;#n=null;#r=!1;#o=!1;#a=!1;#l=0;#h=null;#u=null;#c="";#f=window;constructor(t,e){this.#t=t,this.#e=e}get shown(){let t=this.#i;return!this.#r||!t?.clip||!t.clock?null:{display:t,clip:t.clip,clock:t.clock,viewer:t.viewer}}get returning(){return this.#n!==null}see(t){this.#o=t,t&&this.#i?.viewer.lost&&!this.#l&&!this.#s&&this.#y(),this.#i?.setVisible(t),t&&!this.#s&&(this.#a||!this.#i)&&this.#p()}reload(){this.#n=null,this.#h=null,this.#g()}retry(){this.#i?.viewer.flat&&this.#y(),this.#c="",this.#g()}setView(t){this.#f=t,this.#i?.setView(t)}#g(){this.#M(),this.#a=!this.#o,this.#o?this.#p():this.#r||this.#t.setState("waiting")}close(){this.#y(),this.#M(),this.#o=!1,this.#h=null,this.#t.setState("waiting")}resize(){let{clientWidth:t,clientHeight:e}=this.#t.picture;t&&e&&this.#i?.resize(t,e,this.#t.insets())}async#p(){this.#a=!1;let{src:t,data:e}=this.#e.source();if(!t&&!e){this.#t.statusMessage.clear();return}let i=this.#s=new AbortController,{signal:s}=i;this.#t.statusMessage.wait(),this.#r||this.#t.setState("loading");try{let r=e??this.#h??await Ep(String(t),s,this.#u===t);s.throwIfAborted();let o=this.#_();this.#i?.viewer.lost&&this.#C();let a=this.#i===null,l=this.#i??this.#m();await l.open(r,s),this.#h=r,this.#u=null,this.#x(l,a,o)}catch(r){s.aborted||this.#w(r,t)}finally{this.#s===i&&(this.#s=null)}}#m(){let t=document.createElement("canvas");this.#t.canvasBox.replaceChildren(t);let e=this.#d(t);return this.#i=e,e.setView(this.#f),e.setVisible(this.#o),this.#t.setFlat(e.viewer.flat),this.#e.onOpen(e.viewer),this.resize(),e}#d(t){let e={onFrame:()=>this.#r&&this.#e.onFrame(),onMove:this.#e.onMove,onLost:()=>this.#E(),onRestored:()=>this.#T(),onParked:()=>this.#v(),onWaking:()=>this.#b()};try{if(!this.#c)return new Wr(t,e)}catch(i){if(!(i instanceof Jt)||i.code!=="no-webgl")throw i;this.#c=i.message,this.#e.onError(i)}return new Wr(t,e,!0)}#_(){if(!this.shown)return null;let{clip:t,clock:e}=this.shown,{name:i,start_s:s,end_s:r}=t.stageAt(e.t),{speed:o,loop:a,playing:l}=e;return{stage:i,share:(e.t-s)/(r-s),speed:o,loop:a,playing:l}}#x(t,e,i){this.#r=!0;let{clip:s,clock:r,viewer:o}=this.shown;this.#t.setClip(s,o),e&&this.#e.onFirst(this.#n),this.#n=null,i&&(r.speed=i.speed,r.loop=i.loop,r.seek(Iu(i,s.stages)),i.playing&&r.play()),this.#t.setState("ready"),o.flat?this.#t.statusMessage.inform(`${this.#c} ${V.restStays}`,this.#c===V.gone):o.lost||this.#t.statusMessage.clear(),this.resize(),t.draw(),this.#e.onReady()}#w(t,e){this.#h=null,this.#u=e;let i=t instanceof Jt?t:new Jt("corrupt",V.broken);i!==t&&reportError(t),this.#S(),this.#t.setState("failed"),this.#t.statusMessage.fail(i.message,i.message!==V.fromDisk),this.#e.onError(i)}#E(){this.#o&&(this.#t.statusMessage.fail(V.lost,!1),this.#b(),this.#e.onError(new Jt("lost",V.lost)))}#b(){this.#v(),this.#l=window.setTimeout(()=>{this.#f.document.hidden?this.#b():this.#A()},Ob)}#v(){clearTimeout(this.#l),this.#l=0}#T(){this.#v(),this.#s?this.#t.statusMessage.wait():this.#t.statusMessage.clear()}#A(){this.#y(),this.#o&&(this.#c=V.gone,this.#e.onError(new Jt("no-webgl",V.gone))),this.#g()}#y(){this.#r&&!this.#s&&!this.#a&&(this.#n=this.#e.keep()),this.#S()}#C(){if(this.#r){let{style:t,camera:e}=this.#e.keep();this.#n={style:t,camera:e,chrome:{}}}this.#S()}#M(){this.#s?.abort(),this.#s=null}#S(){this.#v(),this.#i?.dispose(),this.#i=null,this.#r=!1,this.#t.canvasBox.replaceChildren()}};var Fb="http://www.w3.org/2000/svg";function Tp(n,t,e){for(let[i,s]of Object.entries(t))typeof s=="function"?n.addEventListener(i.slice(2),s):s!==void 0&&s!==!1&&n.setAttribute(i,s===!0?"":String(s));n.append(...e.filter(i=>i!=null))}function U(n,t={},...e){let i=document.createElement(n);return Tp(i,t,e),i}function Wt(n,t={},...e){let i=document.createElementNS(Fb,n);return Tp(i,t,e),i}function Bt(n,t){n.textContent!==t&&(n.textContent=t)}function zt(n,t,e){n.getAttribute(t)!==e&&n.setAttribute(t,e)}var Ap=`@media print{:host{block-size:auto!important;container-type:normal!important;overflow:visible!important}.shell{position:static;display:block;overflow:visible}.picture{aspect-ratio:var(--vp-picture);inline-size:auto;max-block-size:12cm;margin-inline:auto;container-type:normal;break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}.canvas canvas:not(.still),.hint,.picture-bar,.camera,.cut,.alone,.notice,.timeline,.open-panel,.risks-button,.shell .panel .close,.reserve,.grades:not([open]),.panel details:not([open]),summary:after{display:none!important}.shell .panel{display:block!important;position:static;block-size:auto;max-block-size:none;overflow:visible;border:0;box-shadow:none;animation:none}tr,li,.curve,.outcome{break-inside:avoid}.foot{background:none}}
`;var Cp=new WeakMap;function Xr(n,t){let e=Cp.get(t.document)??new Map;Cp.set(t.document,e);let i=e.get(n);return i||(i=new t.CSSStyleSheet,i.replaceSync(n),e.set(n,i)),i}var Pl=class{#t=window;#e=null;#i=()=>{};constructor(t,e,i){this.root=t,this.shell=e,this.take=i}connect(t){this.#t=t,this.#e=new AbortController;let{signal:e}=this.#e;t.addEventListener("beforeprint",()=>this.#s(),{signal:e}),t.addEventListener("afterprint",()=>this.#i(),{signal:e})}disconnect(){this.#e?.abort(),this.#i()}#s(){this.#i();let t=this.take();if(!t)return;let{canvasBox:e,overlay:i,panel:s,picture:r,root:o}=this.shell,{clientWidth:a,clientHeight:l}=r,c=[s.notes.risks].filter(({open:u})=>!u),{theme:h}=o.dataset;t.className="still",e.append(t),zt(i.root,"viewBox",`0 0 ${a} ${l}`),o.style.setProperty("--vp-picture",`${a} / ${l}`),o.dataset.theme="light";for(let u of c)u.open=!0;let d=Xr(Ap,this.#t);this.root.adoptedStyleSheets.push(d),this.#i=()=>{this.#i=()=>{},this.root.adoptedStyleSheets=this.root.adoptedStyleSheets.filter(u=>u!==d),t.remove(),i.root.removeAttribute("viewBox"),o.style.removeProperty("--vp-picture"),o.dataset.theme=h;for(let u of c)u.open=!1}}};var kb={play:{d:"M8 5.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L9.2 4.5A.8.8 0 0 0 8 5.2Z",solid:!0},pause:{d:"M7 4.5h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8H7a.8.8 0 0 1-.8-.8V5.3A.8.8 0 0 1 7 4.5Zm7 0h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8h-3a.8.8 0 0 1-.8-.8V5.3a.8.8 0 0 1 .8-.8Z",solid:!0},previous:{d:"M6 5v14M18.5 5.8v12.4a.5.5 0 0 1-.8.4L9 12.4a.5.5 0 0 1 0-.8l8.7-6.2a.5.5 0 0 1 .8.4Z"},next:{d:"M18 5v14M5.5 5.8v12.4a.5.5 0 0 0 .8.4L15 12.4a.5.5 0 0 0 0-.8L6.3 5.4a.5.5 0 0 0-.8.4Z"},loop:{d:"M4 11V9.5A3.5 3.5 0 0 1 7.5 6H20m0 0-3-3m3 3-3 3M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H4m0 0 3-3m-3 3 3 3"},plus:{d:"M12 5v14M5 12h14"},minus:{d:"M5 12h14"},reset:{d:"M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4 4v4h4"},move:{d:"M12 3v18M3 12h18M12 3 9.5 5.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5"},left:{d:"M14.5 5.5 8 12l6.5 6.5"},right:{d:"M9.5 5.5 16 12l-6.5 6.5"},up:{d:"M5.5 14.5 12 8l6.5 6.5"},down:{d:"M5.5 9.5 12 16l6.5-6.5"},close:{d:"M6 6l12 12M18 6 6 18"},numbers:{d:"M4 20V10m5.3 10V4m5.4 16v-8M20 20V7"},caution:{d:"M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.4v.1"},eye:{d:"M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 2.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z"},layers:{d:"m12 3.5 9 4.7-9 4.7-9-4.7 9-4.7Zm9 8.7-9 4.7-9-4.7m18 3.8-9 4.7-9-4.7"}};function ni(n){let{d:t,solid:e}=kb[n],i=Wt("path",{d:t,class:e?"solid":"line"});return Wt("svg",{class:"icon",viewBox:"0 0 24 24","aria-hidden":"true",focusable:"false"},i)}function bi(n,t,e,i=""){let s={type:"button",class:`icon-button ${i}`,"aria-label":n,title:n,onclick:e};return U("button",s,ni(t))}var qr=class{constructor(t,e=""){this.root=bi(V.play,"play",()=>t.toggle(),`primary ${e}`),this.glyphs={play:this.root.firstElementChild,pause:ni("pause")}}update(t){let e=t?V.pause:V.play;this.root.ariaLabel!==e&&(this.root.ariaLabel=this.root.title=e,this.root.replaceChildren(t?this.glyphs.pause:this.glyphs.play))}},Ll=class{constructor(t){this.play=new qr(t),this.loop=bi(V.loop,"loop",()=>t.setLoop(this.loop.ariaPressed!=="true")),this.loop.ariaPressed="false",this.speed=U("select",{"aria-label":V.speed,title:V.speed,onchange:()=>t.setSpeed(Number(this.speed.value))}),this.#t(io),this.time=U("span",{class:"time"}),this.steps=U("div",{class:"steps"},bi(V.previous,"previous",()=>t.step(-1)),this.play.root,bi(V.next,"next",()=>t.step(1))),this.extras=U("div",{class:"extras"},this.time,this.speed,this.loop)}#t(t){this.speed.replaceChildren(...t.map(e=>U("option",{value:e},V.times(e))))}update({t,clip:e,playing:i,speed:s,loop:r}){this.play.update(i),Bt(this.time,V.time(t,e.durationS)),zt(this.loop,"aria-pressed",String(r)),Number(this.speed.value)!==s&&(io.includes(s)||this.#t([...io,s].sort((o,a)=>o-a)),this.speed.value=String(s))}};var Rp=15,Ip=40,Yr=1.25,zb=[["up",0,1],["left",-1,0],["right",1,0],["down",0,-1]];function Pp(n,t,e){let i=zb.map(([s,r,o])=>bi(t[s],s,()=>e(r,o),`to-${s}`));return U("div",{class:"pad",role:"group","aria-label":n},U("span",{class:"pad-name","aria-hidden":"true"},n),...i)}var Nl=class{constructor(t){this.more=bi(V.camera,"move",()=>this.toggle()),this.more.ariaExpanded="false";let e=U("div",{class:"quick"},bi(V.zoomIn,"plus",()=>t.zoom(Yr)),bi(V.zoomOut,"minus",()=>t.zoom(1/Yr)),bi(V.reset,"reset",()=>t.reset())),i=U("div",{class:"pads"},Pp(V.turn,V.turnTo,(s,r)=>t.orbit(s*Rp,r*Rp)),Pp(V.move,V.moveTo,(s,r)=>t.pan(s*Ip,-r*Ip)));this.root=U("div",{class:"camera",role:"group","aria-label":V.camera},e,this.more,i)}toggle(t=this.more.ariaExpanded!=="true"){return this.more.ariaExpanded==="true"===t?!1:(this.more.ariaExpanded=String(t),!t&&this.root.matches(":focus-within")&&this.more.focus(),this.root.toggleAttribute("data-open",t),!0)}};var Gb=350,Dl=class{#t=0;#e="";plain=!1;constructor(){this.count=U("span",{class:"count"}),this.name=U("span",{class:"stage-name"}),this.text=U("p",{class:"text"}),this.words=U("div",{class:"words"},this.text),this.root=U("div",{class:"caption"},U("p",{class:"heading"},this.name,this.count),this.words),this.live=U("div",{class:"unseen",role:"status","aria-live":"polite"})}setStages(t){let e=({caption:i})=>U("p",{class:"reserve","aria-hidden":"true"},i);this.words.replaceChildren(this.text,...t.map(e))}update({clip:t,index:e}){let{name:i,caption:s}=t.stages[e],r=V.stage(i,this.plain);Bt(this.count,V.stageOf(e,t.stages.length)),Bt(this.name,r),Bt(this.text,s);let o=`${r}. ${s}`;if(this.#e===o)return;let a=this.#e==="";this.#e=o,a||this.say(o)}say(t){clearTimeout(this.#t),this.#t=window.setTimeout(()=>Bt(this.live,t),Gb)}};var Vb="button, select, input, summary, [tabindex]";function Kh(n,t){let e=t.getBoundingClientRect(),i=[...n.querySelectorAll(Vb)].filter(r=>!t.contains(r)),s=i.map(r=>Hb(r.getBoundingClientRect(),e)>.5);i.forEach((r,o)=>{r.inert=s[o]})}function Hb(n,t){let e=Math.min(n.right,t.right)-Math.max(n.left,t.left),i=Math.min(n.bottom,t.bottom)-Math.max(n.top,t.top);return e>0&&i>0?e*i/(n.width*n.height):0}var Ul=class{constructor(t){this.input=U("input",{type:"range",step:.5,"aria-label":V.cut,oninput:()=>t(-Number(this.input.value))}),this.value=U("output",{}),this.root=U("label",{class:"cut",hidden:!0},U("span",{},V.cut),this.input,this.value)}update(t,e){if(this.root.hidden===t&&(this.root.hidden=!t),!t)return;zt(this.input,"min",String(-e.high_mm)),zt(this.input,"max",String(-e.low_mm));let i=String(-e.position_mm);Math.abs(Number(this.input.value)-Number(i))>.26&&(this.input.value=i);let s=V.cutAt(e.position_mm);Bt(this.value,s),zt(this.input,"aria-valuetext",s)}};var Lp=(...n)=>Object.keys(se).filter(t=>n.includes(se[t].group)),Xs=Lp("shape","volume","canal"),Np=Lp("grade");function qs(n,{clip:t,intact:e,samples:i}){let{group:s,part:r}=se[n];return r!==null?t.has(r):s==="canal"?i.some(o=>Mi(o[n]??0)>0):e[n]!==null}var Ys=(n,t)=>t===null?"\u2013":gi(se[n],t),Wb=({now:n,t},e)=>{let i="anterior_height_mm",{intact:s}=e,r=e.baseline(t);if(!r||r.since==="intact")return V.ofIntact(100*n[i]/s[i]);let o=s[i]-r.from[i],a=n[i]-r.from[i];return Mi(o)<.5||Mi(a)===0?V.ofIntact(100*n[i]/s[i]):`${Qr(se[i],a)} is ${V.ofLost(100*a/o)}`},Xb=new Set(["middle_height_mm","posterior_height_mm","wedge_angle_deg","body_volume_ml","balloon_volume_ml","cement_volume_ml","leaked_volume_ml"]),qb={anterior_height_mm:Wb,local_kyphosis_deg:()=>V.kyphosisHelp,genant_grade:()=>V.genantHelp,cavity_volume_ml:({now:n},{clip:t})=>{let{made:e,filled:i}=V.hollow[t.has("balloon")?"byBalloon":"byHand"];return Mi(n.cement_volume_ml)>0&&Mi(n.cavity_volume_ml)>0?i:e},canal_encroachment_mm:({now:n})=>V.ofCanal(n.canal_encroachment_percent)},Jh=n=>qb[n]??(()=>Xb.has(n)?"":se[n].hint);function Yb(n,t,e){let{digits:i,spokenUnit:s}=se[t];return Number(n.toFixed(i))===0?"":`, ${xe(Math.abs(n),i)} ${s} ${n>0?"more":"less"} than ${e}`}function $b(n,t,e,i){let{spoken:s,spokenUnit:r,digits:o,group:a,of:l}=se[n],c=t[n],h=c===null?0:Number(c.toFixed(o));if(c===null||a==="volume"&&c<=0||a==="canal"&&h===0)return"";let d=a==="volume"&&h===0?`less than ${xe(10**-o,o)}`:xe(c,o),u=a==="shape"?e?.[n]??null:null,f=[u===null?"":Yb(c-u,n,i),n==="canal_encroachment_mm"?`, ${V.ofCanal(t.canal_encroachment_percent)}`:""];return`${[s,d,r,l].filter(Boolean).join(" ")}${f.join("")}.`}function Dp({now:n,baseline:t,since:e,index:i,count:s,durationS:r,towards:o,numbers:a}){let l=[V.seenFrom(o),`${V.stageOf(i,s)}: ${V.moment(n.stage,n.t,r)}.`];return a&&l.push(...Xs.map(c=>$b(c,n,t,e))),l.filter(Boolean).join(" ")}var Up=10,Op=30,Zb=.25,Kb=1,Fp={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function Bp({shell:n,picture:t,slider:e,panel:i,fold:s},r){let o=({key:h,shiftKey:d})=>{let u=Fp[h];if(u&&d)r.pan(u[0]*Op,-u[1]*Op);else if(u)r.orbit(u[0]*Up,u[1]*Up);else if(h==="+"||h==="=")r.zoom(Yr);else if(h==="-")r.zoom(1/Yr);else if(h==="Enter")r.activate(!0);else return!1;return!0},a=({key:h,shiftKey:d})=>{let u=Fp[h];return u?(r.pause(),r.seekBy((u[0]||u[1])*(d?Kb:Zb)),!0):!1},l=({key:h},d)=>{let u=d.matches("input, select, summary, button")&&d!==t,f=d===t||d===e;if(/^[1-9]$/.test(h)&&!d.matches("select"))return r.goToIndex(Number(h)-1);if(h===" "&&!u)r.toggle();else if((h==="PageUp"||h==="PageDown")&&(f||!i.contains(d))){if(d.matches("input[type=range], select"))return!1;r.step(h==="PageUp"?-1:1)}else if(f&&h==="Home")r.seek(0);else if(f&&h==="End")r.seek(1/0);else return!1;return!0},c=h=>s()?!0:h!==t?!1:(r.activate(!1),h.blur(),!0);n.addEventListener("keydown",h=>{if(h.ctrlKey||h.altKey||h.metaKey||h.defaultPrevented)return;let d=h.target;(d===t&&o(h)||d===e&&a(h)||(h.key==="Escape"?c(d):l(h,d)))&&h.preventDefault()})}var Ol=class{free={x:0,y:0,width:100,height:100};covered=[];read(t,e){let i=t.getBoundingClientRect();this.covered=e.map(s=>s.getBoundingClientRect()).filter(s=>s.width&&s.height&&s.top<i.bottom-1&&s.bottom>i.top+1).filter(s=>s.left<i.right-1).map(({left:s,top:r,width:o,height:a})=>({x:s-i.left,y:r-i.top,width:o,height:a})),this.free={x:10,y:10,width:Math.max(40,i.width-20),height:Math.max(40,i.height-20)}}insets(t){let e=this.free.width+20,i=this.free.height+20,s=Math.max(0,...this.covered.filter(({y:l})=>l<40).map(l=>l.y+l.height)),r=this.covered.filter(l=>l.y>i/2&&l.width>e/2),o=Math.max(0,...r.map(({y:l})=>i-l)),a=e>600?4*t:10;return{left:a,right:a,top:(i>380?s:0)+t+10,bottom:o+t+10}}};var Fl=class{constructor(t){let e=()=>U("button",{type:"button",class:"button",onclick:t},V.retry);this.text=U("span",{}),this.retry=e(),this.alert=U("div",{class:"alert",role:"alert",hidden:!0},ni("caution"),this.text,this.retry),this.said=U("span",{}),this.anew=e(),this.status=U("div",{class:"loading",role:"status",hidden:!0},this.said,this.anew),this.root=U("div",{class:"notice"},this.alert,this.status)}fail(t,e=!0){this.status.hidden=!0,this.retry.hidden=!e,this.alert.hidden=!1,Bt(this.text,t)}wait(){this.inform(V.loading,!1)}inform(t,e){this.alert.hidden=!0,this.status.hidden=!1,this.anew.hidden=!e,Bt(this.said,t)}clear(){this.alert.hidden=!0,this.status.hidden=!0}};function kl(n,t,e=4){return n.x<t.x+t.width+e&&t.x<n.x+n.width+e&&n.y<t.y+t.height+e&&t.y<n.y+n.height+e}function jh(n,t,e){let i=e.y,s=e.y+e.height-n.height;if(s<i||n.x<e.x-.5||n.x+n.width>e.x+e.width+.5)return null;let o=(c=>Math.min(s,Math.max(i,c)))(n.y),a=[o];for(let c of t)a.push(c.y-n.height-4,c.y+c.height+4);let l=a.filter(c=>c>=i&&c<=s).map(c=>({...n,y:c})).filter(c=>!t.some(h=>kl(c,h,4-.5)));return l.sort((c,h)=>Math.abs(c.y-o)-Math.abs(h.y-o)),l[0]??null}function zp(n,t,e,i){let s=[...i],r=new Map,o={x:e.left,y:e.top,width:e.right-e.left,height:e.bottom-e.top};for(let{id:a,x:l,y:c,width:h,height:d,side:u}of n){let f={left:t.x,right:t.x+t.width-h},p={left:Math.max(f.left,Math.min(e.left-16,t.x+t.width)-h),right:Math.min(f.right,Math.max(e.right+16,t.x))},y=u==="left"?"right":"left",g=Math.min(f.right,Math.max(f.left,l-h/2)),m=[...s,o],b=[[u,p[u],m],[y,p[y],m],[u,f[u],m],[u,g,m],[y,f[y],m],[u,f[u],s],[y,f[y],s]];for(let[A,M,T]of b){let E=jh({x:M,y:c-d/2,width:h,height:d},T,t);if(E){s.push(E),r.set(a,{...E,side:A});break}}}return Jb(n,r,s,i.length,t),r}function Jb(n,t,e,i,s){let r=n.filter(({id:o})=>t.has(o));r.forEach((o,a)=>{for(let l of r.slice(a+1)){let[c,h]=[o,l].map(({id:y})=>t.get(y)),[d,u]=[kp(c,h),kp(h,c)];if(Bl(d,o)+Bl(u,l)>.9*(Bl(c,o)+Bl(h,l)))continue;let f=[...e.slice(0,i),...r.filter(y=>y!==o&&y!==l).map(({id:y})=>t.get(y))];![d,u].every(y=>Gp(y,s)&&!f.some(g=>kl(y,g)))||kl(d,u)||(t.set(o.id,d),t.set(l.id,u))}})}function kp({width:n,height:t},e){let i=e.side==="left"?e.x:e.x+e.width-n;return{...e,x:i,y:e.y+(e.height-t)/2,width:n,height:t}}var Qh=(n,t)=>({x:Math.min(Math.max(t.x,n.x),n.x+n.width),y:n.y+n.height/2}),Gp=(n,t)=>n.x>=t.x&&n.y>=t.y&&n.x+n.width<=t.x+t.width&&n.y+n.height<=t.y+t.height;function Bl(n,t){let{x:e,y:i}=Qh(n,t);return Math.hypot(t.x-e,t.y-i)}function Vp(n,t,e){for(let r of n)for(let o of n)if(r.id<o.id&&Math.hypot(r.x1+r.x2-o.x1-o.x2,r.y1+r.y2-o.y1-o.y2)/2<22)return null;let i=[...e],s=new Map;for(let{id:r,x1:o,y1:a,x2:l,y2:c,width:h,height:d}of n){let u=(o+l)/2,f=(a+c)/2-d/2,p=a-d-8,y=c+8,g=d+6,b=[[o-h/2,p],[l-h/2,y],[o-10,p],[o-h+10,p],[l-10,y],[l-h+10,y],[o-h/2,p-g],[l-h/2,y+g],[o-10,p-g],[o-h+10,p-g],[l-10,y+g],[l-h+10,y+g],[u+8,f],[u-h-8,f]].map(([A,M])=>({x:A,y:M,width:h,height:d})).find(A=>Gp(A,t)&&!i.some(M=>kl(A,M)));if(!b)return null;i.push(b),s.set(r,b)}return s}var tu=8,$s=(n,t)=>n.width(t)+2*tu,En=class{constructor(t){this.box=Wt("rect",{rx:6}),this.text=Wt("text",{x:tu}),this.root=Wt("g",{class:t,visibility:"hidden"},this.box,this.text)}show(t,{x:e,y:i,width:s,height:r},o){let{root:a,box:l,text:c}=this;c.childElementCount!==t.length&&c.replaceChildren(...t.map((h,d)=>Wt("tspan",{x:tu,dy:d?o:0}))),t.forEach((h,d)=>Bt(c.children[d],h)),zt(a,"visibility","visible"),zt(a,"transform",`translate(${e.toFixed(1)} ${i.toFixed(1)})`),zt(l,"width",String(s)),zt(l,"height",String(r)),zt(c,"y",(o*.69).toFixed(1))}hide(){zt(this.root,"visibility","hidden")}};var Wp=["leak","cement","contrast","balloon","implant","cavity","tumour","cleft","crack","filler","biopsy","catheter","osteotome","curette","expander","needle","cannula","skin","bone","disc-above","neighbour-above","neighbour-below"],jb=new Map(Wp.map((n,t)=>[n,t])),Hp=n=>jb.get(n)??Wp.indexOf("bone"),Qb=24,eu=class{constructor(t){this.id=t,this.line=Wt("path",{class:"leader",visibility:"hidden"}),this.dot=Wt("circle",{class:"leader-dot",r:3,visibility:"hidden"}),this.pill=new En(`name ${t}`),this.rows=[],this.x=0,this.y=0,this.width=0,this.height=0,this.side="left",this.placed=!1}show(t,e){this.placed=!0,this.side=t.side,this.pill.show(this.rows,t,e);let{x:i,y:s}=Qh(t,this);zt(this.line,"d",`M${i.toFixed(1)} ${s.toFixed(1)}L${this.x.toFixed(1)} ${this.y.toFixed(1)}`),zt(this.dot,"transform",`translate(${this.x.toFixed(1)} ${this.y.toFixed(1)})`);for(let r of[this.line,this.dot])zt(r,"visibility","visible")}hide(){this.placed=!1,this.pill.hide();for(let t of[this.line,this.dot])zt(t,"visibility","hidden")}},zl=class{#t=new Map;#e=[];#i={left:0,right:0,top:0,bottom:0};constructor(t){this.ruler=t,this.leaders=Wt("g",{}),this.names=Wt("g",{})}update({viewer:t,anchors:e,clip:i},s,r,o){let a=s.x+s.width/2;this.#e.length=0;for(let{name:c,shown:h,point_mm:d}of e){let u=h&&i.actors.get(c);if(!u)continue;let{x:f,y:p}=t.project(d);this.#s(c,[V.part(u)],f,p,a)}this.#e.sort((c,h)=>Hp(c.id)-Hp(h.id)),this.#e.length=Math.min(this.#e.length,Math.max(2,Math.floor(s.height/(this.ruler.row*3)))),o&&(this.#s("heights",o.rows,o.x,o.y,a),this.#e.unshift(this.#e.pop())),this.#n(t);let l=zp(this.#e,s,this.#i,r);for(let c of this.#t.values()){let h=l.get(c.id);h?c.show(h,this.ruler.row):c.hide()}}#s(t,e,i,s,r){let o=this.#t.get(t);o||(o=new eu(t),this.#t.set(t,o),this.leaders.append(o.line,o.dot),this.names.append(o.pill.root)),(!o.placed||Math.abs(i-r)>=Qb)&&(o.side=i<r?"left":"right"),o.rows=e,o.x=i,o.y=s,o.width=Math.max(...e.map(a=>$s(this.ruler,a))),o.height=this.ruler.row*e.length,this.#e.push(o)}#n(t){this.#i.left=1/0,this.#i.right=-1/0,this.#i.top=1/0,this.#i.bottom=-1/0;for(let e of t.outline){let{x:i,y:s}=t.project(e);this.#i.left=Math.min(this.#i.left,i),this.#i.right=Math.max(this.#i.right,i),this.#i.top=Math.min(this.#i.top,s),this.#i.bottom=Math.max(this.#i.bottom,s)}}};var tS=10,eS=["x","y","z"],Xp={left:n=>-n,right:n=>n,top:(n,t)=>-t,bottom:(n,t)=>t},iS=Object.keys(Xp),Gl=class{#t=[0,0,0];constructor(t){this.ruler=t,this.words=iS.map(e=>({edge:e,text:Wt("text",{class:"direction"}),name:"",most:0})),this.roots=this.words.map(({text:e})=>e)}update(t,e,i,s){let r=t.project(e);for(let a of this.words)a.most=-1/0;eS.forEach((a,l)=>{for(let h=0;h<3;h+=1)this.#t[h]=e[h]+(h===l?tS:0);let c=t.project(this.#t);for(let h of this.words){let d=Xp[h.edge](c.x-r.x,c.y-r.y);Math.abs(d)<=h.most||(h.most=Math.abs(d),h.name=`${d>0?"+":"-"}${a}`)}});let o=s.length;for(let{edge:a,text:l,name:c}of this.words){let h=V.directions[c],d=this.#e(a,h,i),u=jh(d,s.slice(0,o),i)??d;s.push(u),Bt(l,h),zt(l,"transform",`translate(${(u.x+u.width/2).toFixed(1)} ${(u.y+u.height*.68).toFixed(1)})`)}}#e(t,e,i){let s=this.ruler.width(e)+4,r=this.ruler.row,o={x:i.x,y:i.y,width:s,height:r};t==="right"&&(o.x+=i.width-s);let a=i.height>i.width?.72:.5;return t==="left"||t==="right"?o.y+=(i.height-r)*a:o.x+=(i.width-s)/2,t==="bottom"&&(o.y+=i.height-r),o}};var nS=.45,sS=.25,qp=6,Yp=Math.PI/180,Vl=class{constructor(t){this.ruler=t,this.pill=new En("value end-plates"),this.lines=[0,1].map(()=>({halo:Wt("path",{class:"halo"}),stroke:Wt("path",{class:"plate-line"})})),this.root=Wt("g",{class:"plates"},...this.lines.flatMap(({halo:e,stroke:i})=>[e,i])),this.said=[""]}update({viewer:t,now:e,t:i,clip:s},r,o){let l=s.endPlates(i)?.map(([g,m])=>[$p(g,m),$p(m,g)].map(b=>t.project(b))),{azimuth_deg:c,elevation_deg:h}=t.orientation(),d=Math.abs(Math.sin(c*Yp)*Math.cos(h*Yp))>sS;if(zt(this.root,"visibility",l&&d?"visible":"hidden"),!l||!d){this.pill.hide();return}if(this.lines.forEach(({halo:g,stroke:m},b)=>{let[A,M]=l[b],T=`M${A.x.toFixed(1)} ${A.y.toFixed(1)}L${M.x.toFixed(1)} ${M.y.toFixed(1)}`;zt(g,"d",T),zt(m,"d",T)}),!o||e.local_kyphosis_deg===null){this.pill.hide();return}this.said[0]=V.localKyphosis(e.local_kyphosis_deg);let u=$s(this.ruler,this.said[0]),[f,p]=l[0],y={x:f.x<p.x?Math.max(0,f.x-u-qp):f.x+qp,y:Math.max(0,f.y-this.ruler.row/2),width:u,height:this.ruler.row};this.pill.show(this.said,y,this.ruler.row),r.push(y)}},$p=(n,t)=>n.map((e,i)=>e+nS*(e-t[i]));var rS=["anterior_height_mm","middle_height_mm","posterior_height_mm"],Zp={width:560,height:400},oS=30,Hl=class{#t=!1;constructor(t){this.ruler=t,this.all=rS.map(e=>({halo:Wt("path",{class:"halo"}),stroke:Wt("path",{class:"height-line"}),pill:new En("value"),line:{id:e,x1:0,y1:0,x2:0,y2:0,width:0,height:0},value_mm:0,said:[""]})),this.lines=this.all.map(({line:e})=>e),this.root=Wt("g",{class:"heights"},...this.all.flatMap(({halo:e,stroke:i})=>[e,i])),this.values=Wt("g",{},...this.all.map(({pill:e})=>e.root)),this.list=null}update({viewer:t,now:e,t:i,clip:s},r,o,a){let l=s.landmarks(i);if(this.all.forEach(({halo:y,stroke:g,line:m},b)=>{let[A,M]=[t.project(l[2*b]),t.project(l[2*b+1])],[T,E]=A.y<=M.y?[A,M]:[M,A];Object.assign(m,{x1:T.x,y1:T.y,x2:E.x,y2:E.y}),lS(y,g,m)}),this.list=null,!a){for(let{pill:y}of this.all)y.hide();return}for(let y of this.all)y.value_mm=e[y.line.id];let c=this.#e(r,o);this.#t=c===null;for(let{pill:y,line:g,said:m}of this.all){let b=c?.get(g.id);b?(y.show(m,b,this.ruler.row),o.push(b)):y.hide()}if(c)return;let{x1:h,y1:d,x2:u,y2:f}=this.lines[0],p=this.all.map(({line:y,value_mm:g})=>Kp(y.id,gi,g));this.list={rows:p,x:(h+u)/2,y:(d+f)/2}}#e(t,e){let i=this.lines.some((r,o)=>o&&Math.abs(r.x1-this.lines[o-1].x1)<oS);return this.#t&&i?null:t.width>Zp.width&&t.height>Zp.height&&this.#i(gi,t,e)||this.#i(aS,t,e)}#i(t,e,i){for(let s of this.all)s.said[0]=Kp(s.line.id,t,s.value_mm),s.line.width=$s(this.ruler,s.said[0]),s.line.height=this.ruler.row;return Vp(this.lines,e,i)}},Kp=(n,t,e)=>`${se[n].short} ${t(se[n],e)}`,aS=({digits:n},t)=>xe(t,n);function lS(n,t,{x1:e,y1:i,x2:s,y2:r}){let o=Math.hypot(s-e,r-i),[a,l]=o>4?[5*(r-i)/o,-5*(s-e)/o]:[0,0],c=(u,f)=>`${u.toFixed(1)} ${f.toFixed(1)}`,h=(u,f)=>`M${c(u-a,f-l)}L${c(u+a,f+l)}`,d=`M${c(e,i)}L${c(s,r)}${h(e,i)}${h(s,r)}`;zt(n,"d",d),zt(t,"d",d)}var Wl=class{#t=new Map;#e=document.createElement("canvas").getContext("2d");#i=13;#s={letter:0,word:0};restyle(t){let e=t.ownerDocument.defaultView??window,{fontSize:i,fontFamily:s,letterSpacing:r,wordSpacing:o}=e.getComputedStyle(t);this.#i=parseFloat(i),this.#s={letter:parseFloat(r)||0,word:parseFloat(o)||0},this.#e&&(this.#e.font=`600 ${i} ${s}`),this.#t.clear()}width(t){let e=this.#t.get(t);if(e===void 0){let{letter:i,word:s}=this.#s,r=this.#e?.measureText(t).width??t.length*this.#i*.6;e=Math.ceil(r+i*t.length+s*(t.split(" ").length-1)),this.#t.set(t,e)}return e}get row(){return Math.round(this.#i*1.7)}};var Xl=class{#t=[];constructor(){this.ruler=new Wl,this.directions=new Gl(this.ruler),this.heights=new Hl(this.ruler),this.plates=new Vl(this.ruler),this.callouts=new zl(this.ruler),this.root=Wt("svg",{class:"overlay","aria-hidden":"true",focusable:"false"},this.plates.root,this.heights.root,this.callouts.leaders,this.heights.values,this.plates.pill.root,this.callouts.names,...this.directions.roots)}restyle(){this.ruler.restyle(this.root)}update(t,e,i,{labels:s,numbers:r}){this.root.classList.contains("off")===s&&this.root.classList.toggle("off",!s);let o=this.#t;o.length=0,o.push(...i),this.directions.update(t.viewer,t.clip.extras.view.body_centre_mm,e,o),s&&(this.plates.update(t,o,r),this.heights.update(t,e,o,r),this.callouts.update(t,e,o,this.heights.list))}};var ql=300,$r=30,iu=8,$n={height:{top:6,bottom:54},cement:{top:70,bottom:98}},nu=103,Jp=(n,t,e,{top:i,bottom:s})=>s-(n-t)/(e-t)*(s-i),Yl=class{#t=1;#e=t=>0;#i=t=>0;constructor(){this.drawing=Wt("g",{}),this.head=Wt("line",{class:"playhead",x1:0,x2:0,y1:2,y2:nu}),this.dots={height:Wt("circle",{class:"dot height",r:3.5}),cement:Wt("rect",{class:"dot cement",x:-3,y:-3,width:6,height:6})},this.moving=Wt("g",{},this.head,this.dots.height,this.dots.cement),this.svg=Wt("svg",{viewBox:`0 0 ${ql} ${nu+4}`,role:"img"},this.drawing,this.moving);let t=(e,i)=>U("span",{class:"key"},Wt("svg",{viewBox:"0 0 22 8","aria-hidden":"true"},Wt("path",{class:`trace ${e}`,d:"M1 4h20"})),i);this.root=U("figure",{class:"curve"},U("h3",{},V.curve),this.svg,U("figcaption",{},t("height",V.curveHeight),t("cement",V.curveCement)))}setStory({samples:t,ends:e,clip:i}){this.#t=i.durationS;let s=t.map(p=>p.anterior_height_mm),r=Math.floor(Math.min(...s)-1),o=Math.ceil(Math.max(...s)+.5),a=Math.max(1,Math.ceil(Math.max(...t.map(p=>p.cement_volume_ml))));this.#e=p=>Jp(p.anterior_height_mm,r,o,$n.height),this.#i=p=>Jp(p.cement_volume_ml,0,a,$n.cement);let l=p=>`M${t.map(y=>`${this.#s(y.t).toFixed(1)} ${p(y).toFixed(1)}`).join("L")}`,c=(p,y)=>Wt("text",{x:$r-6,y:p+3.5,"text-anchor":"end"},xe(y,0)),h=(p,y,g,m)=>Wt("line",{class:"grid",x1:p,y1:y,x2:g,y2:m}),d=i.stages.slice(0,-1).map(({end_s:p})=>this.#s(p));this.drawing.replaceChildren(...d.map(p=>h(p,4,p,nu)),...Object.values($n).flatMap(({top:p,bottom:y})=>[h($r,p,ql-iu,p),h($r,y,ql-iu,y)]),c($n.height.top,o),c($n.height.bottom,r),c($n.cement.top,a),c($n.cement.bottom,0),Wt("path",{class:"trace height",d:l(this.#e)}),Wt("path",{class:"trace cement",d:l(this.#i)}));let u=(p,y)=>xe(y[p],se[p].digits),f=e.map(p=>`${V.stage(p.stage)} ${u("anterior_height_mm",p)}`).join(", ");this.svg.setAttribute("aria-label",V.curveSaid(f,u("cement_volume_ml",e[e.length-1])))}#s(t){return $r+(ql-$r-iu)*t/this.#t}update(t){zt(this.moving,"transform",`translate(${this.#s(t.t).toFixed(1)} 0)`),zt(this.dots.height,"cy",this.#e(t).toFixed(1)),zt(this.dots.cement,"transform",`translate(0 ${this.#i(t).toFixed(1)})`)}};var jp=120,Zs=class{constructor(t){this.clip=t,this.intact=He(t,t.stages[0].end_s);let e=t.stages.find(({name:r})=>r==="fracture");this.fractured=e?He(t,e.end_s):null;let i=t.stages.find(({name:r})=>r==="posture");this.settled=i?He(t,i.end_s):null;let s=[...Array(jp+1).keys()].map(r=>r*t.durationS/jp);s.push(...t.stages.map(({end_s:r})=>r)),s.sort((r,o)=>r-o),this.samples=s.map(r=>He(t,r)),this.outcome=zu(t),this.ends=t.stages.map(({end_s:r})=>He(t,r))}baseline(t){let{intact:e,fractured:i,settled:s}=this;return!i||t<=e.t?null:t<=i.t?{since:"intact",from:e}:s&&t>s.t?{since:"posture",from:s}:{since:"fracture",from:i}}};var $l=class{#t=[];#e=[];constructor(){this.table=U("table",{class:"levels"}),this.total=U("p",{}),this.root=U("section",{class:"other-levels",hidden:!0,"aria-label":V.otherLevels},this.table,this.total)}get any(){return this.#t.length>0}setClip(t){let e=t.extras.levels??[];this.#t=e.map(({level:o})=>t.of(o));let i=this.#t.map(o=>new Zs(o)),s=Xs.filter(o=>i.some(a=>qs(o,a)));if(this.#e=s.map(o=>({key:o,cells:e.map(()=>U("td",{}))})),!this.any){this.table.replaceChildren();return}let r=({key:o,cells:a})=>U("tr",{"data-key":o},U("th",{scope:"row"},se[o].label),...a);this.table.replaceChildren(U("caption",{},V.otherLevels,U("small",{},V.measured)),U("thead",{},U("tr",{},U("th",{scope:"col"},V.measure),...e.map(({level:o})=>U("th",{scope:"col"},o)))),U("tbody",{},...this.#e.map(r)))}update({now:t,t:e},i){let s=!i||!this.any;if(this.root.hidden!==s&&(this.root.hidden=s),s)return;let r=this.#t.map(l=>He(l,e));for(let{key:l,cells:c}of this.#e)r.forEach((h,d)=>Bt(c[d],Ys(l,h[l])));let o=[t,...r].reduce((l,c)=>l+c.cement_volume_ml,0),a=[t,...r].reduce((l,c)=>l+c.leaked_volume_ml,0);Bt(this.total,V.allLevels(o,a))}};function cS({side:n,clearances:t,route_words:e,breach_words:i,skin:s}){let r=Object.entries(yu).flatMap(([o,a])=>{let l=t[o]??null;return l===null?[]:[U("dt",{},a.label),U("dd",{},V.free(a,l))]});return U("li",{},U("b",{},V.needle(n)),...i?[U("p",{class:"breach"},ni("caution"),U("span",{},i))]:[],...e?[U("p",{},e)]:[],U("dl",{},...r),U("small",{},V.skinCut(s.from_midline_mm,s.assumed_depth_mm)))}var Zl=class{constructor(){this.list=U("ul",{}),this.root=U("details",{class:"needles"},U("summary",{},V.needles),this.list)}setNeedles(t){this.list.replaceChildren(...t.map(cS)),this.root.hidden=t.length===0}};var Qp=({text:n,source:t})=>U("li",{},n," ",U("small",{},V.source(t)));function hS({name:n,value:t,note:e}){let i=n.replaceAll("_"," ").replaceAll(".",": ");return U("li",{},U("b",{},`${i}: ${typeof t=="object"?JSON.stringify(t):t}`)," ",U("small",{},e))}function su(n,t){let e=n.filter(i=>i.phase===t).map(({title:i,text:s,source:r})=>U("li",{},U("b",{},i),U("p",{},s),U("small",{},V.source(r))));return e.length?[U("h4",{},V.phases[t]),U("ul",{},...e)]:[]}var Kl=class{constructor(t){this.riskList=U("ul",{}),this.benefitList=U("ul",{}),this.benefitTitle=U("h4",{},V.benefits),this.assumedList=U("ul",{}),this.risks=U("details",{class:"risks"},U("summary",{},ni("caution"),U("span",{},V.risks)),this.riskList,this.benefitTitle,this.benefitList),this.phases=U("div",{}),this.journey=U("details",{class:"journey"},U("summary",{},V.journey),this.phases),this.assumptions=U("details",{class:"assumptions"},U("summary",{},V.assumptions),this.assumedList),this.words=U("span",{class:"disclaimer"},V.disclaimer),this.source=U("span",{class:"source"},V.sourcePlace),this.button=U("button",{type:"button",class:"risks-button",onclick:t},ni("caution"),U("span",{},V.risks)),this.footer=U("div",{class:"foot"},U("p",{},this.words," ",this.source),this.button)}setExtras(t){Bt(this.words,t.disclaimer),Bt(this.source,`${V.reviewed(t.reviewed)}. ${t.source}`),this.riskList.replaceChildren(...t.risks.map(Qp)),this.benefitList.replaceChildren(...t.benefits.map(Qp)),this.benefitTitle.hidden=this.benefitList.hidden=t.benefits.length===0;let{journey:e=[]}=t;this.phases.replaceChildren(...su(e,"before"),...su(e,"during"),...su(e,"after")),this.journey.hidden=e.length===0,this.assumedList.replaceChildren(...t.assumptions.map(hS)),this.assumptions.hidden=t.assumptions.length===0}};var uS=["anterior_height_mm","wedge_angle_deg","cement_volume_ml"],ru=class{constructor(t){this.key=t,this.note=Jh(t),this.noteNode=U("small",{}),this.reserve=U("span",{class:"reserve","aria-hidden":"true"}),this.value=U("td",{}),this.change=U("td",{class:"change"});let e=U("th",{scope:"row"},U("span",{},se[t].label),U("span",{class:"noted"},this.noteNode,this.reserve));this.root=U("tr",{"data-key":t},e,this.value,this.change)}setStory(t){this.root.hidden=!qs(this.key,t);let e=t.samples.map(i=>this.note({now:i,t:i.t},t));Bt(this.reserve,e.reduce((i,s)=>s.length>i.length?s:i))}update(t,e){if(this.root.hidden)return;let{key:i}=this,s=t.now[i],r=e?.from[i]??null;Bt(this.value,Ys(i,s));let o=s===null||r===null||s===0&&r===0;Bt(this.change,o?"":oc(s-r,se[i].digits)),Bt(this.noteNode,this.note(t,t.story))}},ou=class{constructor(t){this.key=t,this.note=Jh(t),this.noteNode=U("small",{}),this.name=U("dt",{},se[t].label,this.noteNode),this.value=U("dd",{"data-key":t})}setStory(t){this.name.hidden=this.value.hidden=!qs(this.key,t)}update(t){let{key:e}=this,i=to(this.note(t,t.story));Bt(this.noteNode,i.endsWith(".")||!i?i:`${i}.`),Bt(this.value,e==="genant_grade"&&t.now[e]===null?V.genantNone:Ys(e,t.now[e]))}},au=class{constructor(t){this.key=t,this.value=U("b",{}),this.root=U("span",{class:"key-figure","data-key":t},U("span",{},se[t].short),this.value)}setStory(t){this.root.hidden=!qs(this.key,t)}update({now:t}){Bt(this.value,Ys(this.key,t[this.key]))}},Jl=class{constructor(){this.heading=U("span",{},V.numbers),this.where=U("small",{},V.measured),this.since=U("th",{scope:"col"}),this.rows=Xs.map(i=>new ru(i)),this.table=U("table",{},U("caption",{},this.heading,this.where),U("thead",{},U("tr",{},U("th",{scope:"col"},V.measure),U("th",{scope:"col"},V.now),this.since)),U("tbody",{},...this.rows.map(({root:i})=>i)));let t=Np.map(i=>new ou(i));this.grades=U("details",{class:"grades"},U("summary",{},V.grades),U("dl",{},...t.flatMap(({name:i,value:s})=>[i,s])));let e=uS.map(i=>new au(i));this.key=U("span",{class:"key-figures"},...e.map(({root:i})=>i)),this.others=[...t,...e]}setStory(t){for(let e of[...this.rows,...this.others])e.setStory(t)}update(t){let e=t.story.baseline(t.t);Bt(this.since,V.since[e?.since??"intact"]);for(let i of this.rows)i.update(t,e);for(let i of this.others)i.update(t)}};var dS=Object.keys(Js).filter(n=>Js[n].group==="shape"),fS=new Set(["wedge_correction_deg","local_kyphosis_correction_deg"]),pS={restored_anterior_height_mm:({restored_anterior_percent_of_lost:n})=>n===null?"":V.ofLost(n)},jl=class{#t=!1;constructor(){this.rows=dS.map(t=>{let e=U("small",{});return{key:t,note:e,name:U("dt",{},Js[t].label,e),value:U("dd",{"data-key":t})}}),this.root=U("section",{class:"outcome",hidden:!0,"aria-label":V.outcome.title},U("h3",{},V.outcome.title,U("small",{},V.outcome.where)),U("dl",{},...this.rows.flatMap(({name:t,value:e})=>[t,e])))}setResult(t){if(this.#t=t!==null,!!t)for(let{key:e,name:i,value:s,note:r}of this.rows){let o=t[e];i.hidden=s.hidden=o===null,Bt(s,o===null?"":Qr(Js[e],fS.has(e)?-o:o)),Bt(r,pS[e]?.(t)??"")}}update(t,e){let i=!t||!this.#t;this.root.hidden!==i&&(this.root.hidden=i),this.root.toggleAttribute("data-pending",!e)}};var mS=60,Ql=class{#t=!0;constructor(t){this.ontoggle=t,this.title=U("h2",{class:"title"}),this.numbers=new Jl,this.levels=new $l,this.outcome=new jl,this.curve=new Yl,this.needles=new Zl,this.notes=new Kl(()=>this.openRisks()),this.open=U("button",{type:"button",class:"open-panel","aria-expanded":"false",onclick:()=>this.toggle()},this.numbers.key,U("span",{class:"open-name"},ni("numbers"),U("span",{},V.numbers))),this.root=U("aside",{class:"panel","aria-label":V.numbers,tabindex:-1},bi(V.close,"close",()=>this.toggle(!1),"close"),U("div",{class:"figures"},this.title,this.numbers.table),this.levels.root,this.outcome.root,this.curve.root,U("div",{class:"notes"},this.notes.risks,this.notes.journey,this.needles.root,this.numbers.grades,this.notes.assumptions))}setNumbers(t){this.#t=t;let{numbers:e,curve:i}=this;for(let s of[this.open,i.root,e.table,e.grades])s.hidden=!t}setStory(t){let{extras:e}=t.clip;Bt(this.title,e.title),this.numbers.setStory(t),this.levels.setClip(t.clip),Bt(this.numbers.heading,this.levels.any?V.numbersOf(String(e.case.level)):V.numbers),this.outcome.setResult(t.outcome),this.curve.setStory(t),this.needles.setNeedles(e.access),this.notes.setExtras(e)}update(t){this.numbers.update(t),this.levels.update(t,this.#t),this.outcome.update(this.#t,["set","follow-up"].includes(t.now.stage)),this.curve.update(t.now)}toggle(t=this.open.ariaExpanded!=="true"){return this.open.ariaExpanded==="true"===t?!1:(this.open.ariaExpanded=String(t),this.ontoggle(t),t?this.root.focus({preventScroll:!0}):this.root.matches(":focus-within")&&this.open.focus(),!0)}openRisks(){let{risks:t}=this.notes;this.toggle(!0),t.open=!0,this.root.scrollTop+=t.getBoundingClientRect().top-this.root.getBoundingClientRect().top-mS,t.querySelector("summary")?.focus({preventScroll:!0})}};var Zr=class{#t=new Map;#e="";constructor(t,e,i,s,r){this.legend=e,this.labels=new Map(s.map(({value:a,label:l})=>[a,l])),this.current=U("span",{class:"current"}),this.trigger=U("button",{type:"button",class:"trigger","aria-expanded":"false",onclick:()=>this.toggle()},ni(i),this.current);let o=s.map(({value:a,label:l})=>{let c=U("input",{type:"radio",name:t,value:a,onchange:()=>r(a)});this.#t.set(a,c);let h=()=>this.toggle(!1);return c.addEventListener("click",d=>d.detail&&h()),c.addEventListener("keydown",d=>d.key==="Enter"&&h()),U("label",{class:"option"},c,U("span",{},l))});this.note=U("p",{class:"note",id:`${t}-note`,hidden:!0}),this.options=U("fieldset",{class:"options",tabindex:-1},U("legend",{class:"unseen"},e),U("div",{class:"row"},...o),this.note),this.root=U("div",{class:`picker ${t}`},this.trigger,this.options),this.root.addEventListener("focusout",a=>{this.root.contains(a.relatedTarget)||this.toggle(!1)})}toggle(t=this.trigger.ariaExpanded!=="true"){return this.trigger.ariaExpanded==="true"===t?!1:(this.trigger.ariaExpanded=String(t),this.root.toggleAttribute("data-open",t),t?this.#t.get(this.#e)?.focus():this.options.matches(":focus-within")&&this.trigger.focus(),!0)}refuse(t,e){let i=this.#t.get(t);i&&(i.disabled=e!=="",e&&i.setAttribute("aria-describedby",this.note.id),this.note.hidden=e==="",Bt(this.note,e))}update(t,e=""){if(t===this.#e)return;this.#e=t;for(let[s,r]of this.#t)r.checked=s===t;let i=this.labels.get(t)??e;Bt(this.current,i),zt(this.trigger,"aria-label",`${this.legend}: ${i}`)}};function tm(n,t,e){let i=n[n.length-1].end_s,s=Math.min(1/n.length,e/t),r=1-s*n.length,o=0;return n.map(({start_s:a,end_s:l})=>o+=s+r*(l-a)/i)}function em(n,t,e){let i=n.findIndex(({end_s:a})=>e<=a);if(i<0)return 1;let s=i?t[i-1]:0,{start_s:r,end_s:o}=n[i];return s+(t[i]-s)*(e-r)/(o-r)}function im(n,t,e){let i=Math.min(1,Math.max(0,e)),s=Math.max(0,t.findIndex(l=>i<=l+1e-9)),r=s?t[s-1]:0,{start_s:o,end_s:a}=n[s];return o+(a-o)*Math.min(1,(i-r)/(t[s]-r))}var gS=44,tc=class{#t=[];#e=[];#i=[];#s=[];#n=600;#r=0;#o="";constructor(t){this.actions=t,this.thumb=U("span",{class:"thumb"}),this.rail=U("span",{class:"rail"}),this.slider=U("div",{class:"slider",role:"slider",tabindex:0,"aria-label":V.position,"aria-valuemin":0},this.rail,this.thumb),this.marks=U("div",{class:"stages",role:"group","aria-label":V.stages}),this.root=U("div",{class:"scrubber"},this.slider,this.marks),this.#a()}#a(){let{slider:t,actions:e}=this,i=0,s=r=>e.seek(im(this.#t,this.#e,(r.clientX-i)/this.#n));t.addEventListener("pointerdown",r=>{if(r.button!==0||!this.#t.length)return;t.setPointerCapture(r.pointerId);let o=this.rail.getBoundingClientRect();i=o.left,this.#n=o.width,e.pause(),s(r)}),t.addEventListener("pointermove",r=>{t.hasPointerCapture(r.pointerId)&&s(r)})}setStages(t){this.#t=t,this.slider.setAttribute("aria-valuemax",String(t[t.length-1].end_s)),this.#i=t.map(()=>U("span",{class:"segment"})),this.rail.replaceChildren(...this.#i),this.#s=t.map(({name:e},i)=>{let s=V.stage(e);return U("button",{type:"button",class:"stage","aria-label":V.goTo(s,i),onclick:()=>this.actions.goTo(e)},U("span",{class:"number"},String(i+1)),U("span",{class:"name"},s))}),this.marks.replaceChildren(...this.#s),this.resize(this.#n)}resize(t){this.#n=t,this.#t.length&&(this.#e=tm(this.#t,t,gS),this.#e.forEach((e,i)=>{let s=e-(i?this.#e[i-1]:0);for(let r of[this.#i[i],this.#s[i]])r.style.setProperty("flex-grow",String(s))}),this.#l())}update(t,e,i){this.#r=t,this.#l();let{name:s}=this.#t[e],r=this.#t[this.#t.length-1].end_s;(!i||this.#o!==s)&&(zt(this.slider,"aria-valuenow",t.toFixed(2)),zt(this.slider,"aria-valuetext",i?V.stage(s):V.moment(s,t,r))),this.#o=i?s:"",this.#s.forEach((o,a)=>zt(o,"aria-current",a===e?"step":"false"))}#l(){let t=em(this.#t,this.#e,this.#r);this.thumb.style.setProperty("transform",`translateX(${(t*this.#n).toFixed(1)}px)`),this.#i.forEach((e,i)=>{let s=i?this.#e[i-1]:0,r=Math.min(1,Math.max(0,(t-s)/(this.#e[i]-s)));e.style.setProperty("--vp-done",r.toFixed(4))})}};var nm=500,_S=Object.fromEntries(wi.map(n=>[n,!0])),ec=class{#t=null;#e=_S;#i=new Ol;#s=null;#n=0;#r=0;#o="";constructor(t){this.actions=t,this.overlay=new Xl,this.captions=new Dl,this.scrubber=new tc(t),this.transport=new Ll(t),this.playsByItself=!1,this.alone=new qr(t,"alone"),this.alone.root.hidden=!0,this.panel=new Ql(r=>{this.root.toggleAttribute("data-panel",r),Kh(this.root,this.panel.root)}),this.camera=new Nl(t),this.cut=new Ul(t.setCut),this.statusMessage=new Fl(t.retry);let e=(r,o)=>r.map(a=>({value:a,label:o[a]}));this.styles=new Zr("styles",V.style,"layers",e(In,V.styles),t.setStyle),this.views=new Zr("views",V.view,"eye",e(rn,V.views),t.setView),this.poster=U("div",{class:"poster"},U("slot",{})),this.canvasBox=U("div",{class:"canvas"}),this.description=U("div",{class:"unseen",id:"description"}),this.hint=U("div",{class:"hint","aria-hidden":"true"}),this.picture=U("div",{class:"stage-area",role:"application",tabindex:0,"aria-describedby":"description","aria-roledescription":"3-D picture"},this.canvasBox,this.overlay.root,this.hint),this.bar=U("div",{class:"picture-bar"},this.styles.root,this.views.root),this.timeline=U("div",{class:"timeline"},this.transport.steps,this.scrubber.root,this.transport.extras),this.root=U("section",{class:"shell","aria-label":V.player,lang:"en","data-state":"waiting"},U("div",{class:"picture"},this.poster,this.picture,this.bar,this.camera.root,this.alone.root,this.cut.root,this.statusMessage.root,this.description),this.captions.root,this.panel.open,this.timeline,this.panel.root,this.panel.notes.footer,this.captions.live);let{picture:i,root:s}=this;Bp({shell:s,picture:i,panel:this.panel.root,slider:this.scrubber.slider,fold:()=>this.fold()},t),i.addEventListener("focus",()=>this.describe()),this.sizes=null}connect(t){this.sizes=new t.ResizeObserver(()=>this.measure());let e=[this.root,this.picture,this.scrubber.rail,this.bar,this.captions.root];for(let i of e)this.sizes.observe(i)}disconnect(){this.sizes?.disconnect(),clearTimeout(this.#n),this.#n=0}measure(){let t=this.scrubber.rail.clientWidth;t&&this.scrubber.resize(t),this.overlay.restyle(),Kh(this.root,this.panel.root),this.actions.resized()}insets(){let{styles:t,views:e,camera:i,cut:s,captions:r,alone:o}=this,a=[t.root,e.root,i.root,o.root,s.root,r.root,this.panel.open,this.hint];return this.#i.read(this.picture,a),this.#i.insets(this.overlay.ruler.row)}setPlain(t){this.captions.plain=t,this.#s&&this.captions.update(this.#s)}setChrome(t){this.#e=t,this.root.toggleAttribute("data-no-numbers",!t.numbers),this.transport.steps.hidden=this.transport.extras.hidden=this.camera.root.hidden=!t.controls,this.scrubber.root.hidden=!t.timeline,this.timeline.hidden=!t.controls&&!t.timeline,this.captions.root.hidden=!t.captions,this.styles.root.hidden=!t.styles,this.views.root.hidden=!t.views,this.bar.hidden=!t.styles&&!t.views,t.controls&&(this.alone.root.hidden=!0),this.panel.setNumbers(t.numbers)}setClip(t,e){let{title:i}=t.extras;this.#t=new Zs(t),this.root.setAttribute("aria-label",V.playerOf(i)),this.picture.setAttribute("aria-label",V.picture(i)),this.poster.querySelector("img")?.setAttribute("alt",i),this.scrubber.setStages(t.stages),this.captions.setStages(t.stages),this.panel.setStory(this.#t),this.styles.refuse("xray",e.xrayMissing?V.xrayMissing(e.xrayMissing):"")}update(t){if(!this.#t)return;let{viewer:e,t:i,index:s,playing:r}=t,o=Object.assign(t,{story:this.#t,anchors:e.anchors(i)});this.#s=o;let{controls:a}=this.#e,l=e.style==="cutaway"&&a,c=this.cut.root.hidden===l;this.cut.update(l,e.cut);let h=r&&this.playsByItself&&!a&&this.alone.root.hidden;h&&(this.alone.root.hidden=!1),this.alone.update(r),(c||h)&&this.actions.resized(),this.transport.update(o),this.scrubber.update(i,s,r),this.captions.update(o),this.panel.update(o),this.overlay.update(o,this.#i.free,this.#i.covered,this.#e),zt(this.root,"data-style",e.style),this.styles.update(e.style),this.views.update(e.view??"",V.freeView),this.#r=performance.now()+nm,this.#n||=window.setTimeout(this.#a,nm)}#a=()=>{let t=this.#r-performance.now();this.#n=t>1?window.setTimeout(this.#a,t):0,this.#n||this.describe()};describe(){let t=this.#s;if(!t)return;let{now:e,index:i,clip:s,t:r,story:o}=t,a=o.baseline(r),{towards:l}=t.viewer.orientation(),c=Dp({now:e,baseline:a?.from??null,since:V.than[a?.since??"intact"],index:i,count:s.stages.length,durationS:s.durationS,towards:l,numbers:this.#e.numbers});Bt(this.description,`${c} ${V.keys}`),this.#o&&this.#o!==l&&this.captions.say(V.seenFrom(l)),this.#o=l}setState(t){zt(this.root,"data-state",t)}setFlat(t){this.root.toggleAttribute("data-flat",t),Bt(this.panel.numbers.where,t?V.measuredStill:V.measured)}showPoster(t){this.poster.querySelector("img")?.remove(),t&&this.poster.prepend(U("img",{src:t,alt:this.#t?.clip.extras.title??this.#l()}))}#l(){return this.root.getRootNode().host?.querySelector("img")?.alt||V.poster}setActive(t,e){t&&this.root.toggleAttribute("data-explored",!0),this.root.toggleAttribute("data-active",t),Bt(this.hint,V.explore(e)),this.insets()}fold(){return[this.styles,this.views,this.camera].some(t=>t.toggle(!1))||this.panel.toggle(!1)}};var lu=`:host{--vp-ink: #14212b;--vp-quiet: #4a5a67;--vp-surface: #fff;--vp-raised: #f4f7f9;--vp-line: #d3dce3;--vp-strong-line: #8496a4;--vp-accent: #0b5a78;--vp-on-accent: #fff;--vp-soft: #dfecf3;--vp-height: #0b4f9c;--vp-plate: #6a2170;--vp-halo: #fff;--vp-alert: #8a1f11;--vp-shadow: 0 1px 2px #0f20301f, 0 6px 20px #0f203026;--vp-radius: 10px;--vp-target: 44px;--vp-gap: .75rem;display:block;position:relative;box-sizing:border-box;inline-size:100%;block-size:min(42rem,100svh);container:player / size;overflow:hidden;color-scheme:light;font:400 .9375rem/1.4 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,sans-serif;text-align:start}:host([hidden]){display:none}[hidden]{display:none!important}*,:before,:after{box-sizing:border-box}p,h2,h3,h4,ul,dl,dd,figure,fieldset,legend{margin:0;padding:0;border:0}button,select,input{font:inherit;color:inherit}button,select{touch-action:manipulation}.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus-visible{outline:3px solid var(--vp-accent);outline-offset:2px;box-shadow:0 0 0 2px var(--vp-surface)}.shell[data-theme=dark]{--vp-ink: #eaf0f4;--vp-quiet: #a9b9c5;--vp-surface: #141c24;--vp-raised: #1b2630;--vp-line: #2c3a46;--vp-strong-line: #6f8494;--vp-accent: #7cc9ea;--vp-on-accent: #06202c;--vp-soft: #1f3a48;--vp-height: #9fd0ff;--vp-plate: #e9b6f3;--vp-halo: #0b1117;--vp-alert: #ffb4a6;--vp-shadow: 0 1px 2px #0008, 0 6px 20px #000a;color-scheme:dark}.shell[data-theme=contrast]{--vp-ink: #000;--vp-quiet: #000;--vp-surface: #fff;--vp-raised: #fff;--vp-line: #000;--vp-strong-line: #000;--vp-accent: #003e8a;--vp-on-accent: #fff;--vp-soft: #dbe7f7;--vp-height: #00307a;--vp-plate: #4d0a57;--vp-halo: #fff;--vp-alert: #7a0000;--vp-shadow: 0 0 0 2px #000}[data-theme=contrast] .segment{background:var(--vp-surface);box-shadow:inset 0 0 0 1.5px var(--vp-line);border-inline-start-width:0}[data-theme=contrast] .segment+.segment{margin-inline-start:-1px}.shell{position:absolute;inset:0;display:grid;overflow:hidden auto;overscroll-behavior:auto;background:var(--vp-surface);color:var(--vp-ink);grid-template:minmax(min(15rem,35cqh),1fr) repeat(4,max-content) / minmax(0,1fr);grid-template-areas:"picture" "caption" "timeline" "open" "foot"}:host([heading="off"]) .title{display:none}.title{font-size:.875rem;font-weight:500;line-height:1.3;color:var(--vp-quiet);padding-block-end:.75rem}.picture{grid-area:picture;position:relative;min-block-size:0;overflow:hidden;background:var(--vp-raised);container:picture / size}.stage-area,.canvas,.canvas canvas,.overlay,.poster{position:absolute;inset:0;inline-size:100%;block-size:100%}.stage-area{outline-offset:-4px;cursor:grab;touch-action:pan-x pan-y pinch-zoom;user-select:none;-webkit-user-select:none}.stage-area:focus-visible{outline-offset:-4px;box-shadow:inset 0 0 0 6px var(--vp-surface);z-index:1}.stage-area:active{cursor:grabbing}.shell[data-active] .stage-area{touch-action:none}.canvas canvas{display:block;touch-action:inherit}.shell:not([data-state=ready]) :is(.stage-area,.picture-bar,.camera,.open-panel,.caption,.timeline>*,.panel>*,.source,.risks-button){visibility:hidden}.shell[data-state=ready]:not([data-flat]) .poster{display:none}.shell[data-flat] :is(.stage-area,.camera,.cut),:host(:not([drawn="elsewhere"])) .shell[data-flat] .picture-bar{display:none}:host([drawn="elsewhere"]) .shell[data-flat] .notice{display:none}.shell:is([data-flat],[data-state=failed]) .picture{display:flex;flex-direction:column}.shell:is([data-flat],[data-state=failed]) :is(.poster,.notice){position:static}.shell:is([data-flat],[data-state=failed]) .poster{flex:1;min-block-size:0}.shell:is([data-flat],[data-state=failed]) .notice{padding:.375rem var(--vp-gap)}.shell.shell[data-state=failed]{grid-template:"picture" minmax(0,1fr) "foot" max-content / minmax(0,1fr)}.shell.shell.shell[data-state=failed]>:is(.caption,.timeline,.panel,.open-panel){display:none}.canvas .parked{pointer-events:none}.poster{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.5rem;padding:0;overflow:auto;color:var(--vp-quiet)}.poster img,::slotted(img){inline-size:100%;min-block-size:0;flex:1 1 0;object-fit:contain}.poster img+slot::slotted(img){display:none}::slotted(:not(img)){max-inline-size:44em;margin:0 auto;padding:.5rem 1rem}.overlay{pointer-events:none;overflow:hidden;font-size:.8125rem;font-weight:600}.overlay text{fill:var(--vp-ink);white-space:pre}[data-style=xray] .overlay{--vp-over-ink: #1c2730;--vp-over-quiet: #1c2730;--vp-over-height: #0b4f9c;--vp-over-plate: #6a2170;--vp-halo: #fff}.overlay .direction{text-anchor:middle;fill:var(--vp-over-quiet, var(--vp-quiet));stroke:var(--vp-halo);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.overlay path{fill:none;stroke-linecap:round}.halo{stroke:var(--vp-halo);stroke-width:6;opacity:.85}.plate-line{stroke:var(--vp-over-plate, var(--vp-plate));stroke-width:2;stroke-dasharray:9 4}.height-line{stroke:var(--vp-over-height, var(--vp-height));stroke-width:2.25}.value rect,.name rect{fill:var(--vp-surface);stroke:var(--vp-line);fill-opacity:.94}.value rect,.name.heights rect{stroke:var(--vp-height);stroke-width:1.25}.overlay .value text,.name.heights text{fill:var(--vp-height);font-variant-numeric:tabular-nums}.value.end-plates rect{stroke:var(--vp-plate)}.overlay .value.end-plates text{fill:var(--vp-plate)}.leader{stroke:var(--vp-over-ink, var(--vp-ink));stroke-width:1.25}.leader-dot{fill:var(--vp-over-ink, var(--vp-ink));stroke:var(--vp-halo);stroke-width:1.5}.overlay.off>g{display:none}.hint{position:absolute;inset-block-start:4.5rem;inset-inline:0;margin:auto;inline-size:fit-content;padding:.375rem .875rem;border-radius:99px;background:var(--vp-ink);color:var(--vp-surface);font-size:.8125rem;font-weight:600;pointer-events:none;opacity:.86}.hint:empty,.shell[data-active] .hint,.shell[data-explored] .hint{display:none}.picture-bar{position:absolute;inset:.625rem var(--vp-gap) auto;display:flex;flex-wrap:wrap;gap:.5rem;justify-content:space-between;pointer-events:none}.picture-bar>*{pointer-events:auto}.picker{position:relative}.picker .options,.trigger,.icon-button,.button,select,.cut,.pads,.quick{border:1px solid var(--vp-line);border-radius:var(--vp-radius);background:var(--vp-surface)}.picker .options,.trigger,.cut,.camera .icon-button,.camera .pads{box-shadow:var(--vp-shadow)}.trigger{display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);padding:0 .875rem 0 .625rem;font-weight:600;font-size:.875rem;cursor:pointer}.picker .options{display:none;position:absolute;z-index:6;inset-block-start:calc(100% + .375rem);inset-inline-start:0;padding:.25rem;min-inline-size:9rem}.picker:last-child:not(:first-child) .options{inset-inline:auto 0}.picker[data-open] .options{display:block}.row{display:flex;flex-direction:column}.option{position:relative;display:flex;align-items:center;justify-content:center;min-block-size:var(--vp-target);min-inline-size:var(--vp-target);padding:0 .75rem;border-radius:7px;font-size:.875rem;font-weight:500;cursor:pointer}.picker[data-open] .option{justify-content:start}.option input{position:absolute;inset:0;opacity:0;margin:0;inline-size:100%;block-size:100%;cursor:pointer}.option:has(:checked){background:var(--vp-accent);color:var(--vp-on-accent);font-weight:650}.option:has(:focus-visible){outline:3px solid var(--vp-accent);outline-offset:2px}.option:has(:disabled){color:var(--vp-quiet);text-decoration:line-through;cursor:not-allowed}.note{padding:.25rem .75rem .5rem;font-size:.8125rem;max-inline-size:22em;color:var(--vp-quiet)}.icon{inline-size:1.375rem;block-size:1.375rem;flex:none;max-inline-size:30px;max-block-size:30px}.icon .line{fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}.icon .solid{fill:currentColor}.icon-button{display:inline-grid;place-items:center;inline-size:var(--vp-target);block-size:var(--vp-target);padding:0;cursor:pointer}.icon-button[aria-pressed=true],.icon-button[aria-expanded=true],.trigger[aria-expanded=true],.open-panel[aria-expanded=true]{background:var(--vp-soft);border-color:var(--vp-accent);color:var(--vp-accent)}.icon-button.primary{border-color:var(--vp-accent);background:var(--vp-accent);color:var(--vp-on-accent);border-radius:50%}.button{min-block-size:var(--vp-target);padding:0 1rem;font-weight:600;cursor:pointer}select{min-block-size:var(--vp-target);padding:0 .25rem;font-size:.875rem;cursor:pointer}.camera{position:absolute;z-index:4;inset:auto var(--vp-gap) .625rem auto;display:flex;flex-direction:column;align-items:end;gap:.375rem}.alone{position:absolute;z-index:4;inset:auto var(--vp-gap) .625rem auto;box-shadow:var(--vp-shadow)}.quick{display:none;border:0;background:none;flex-direction:column;gap:.375rem}.pads{display:none;position:absolute;inset:auto calc(100% + .5rem) 0 auto;gap:.75rem;padding:.5rem}.camera[data-open] .pads,.camera[data-open] .quick{display:flex}.pad{display:grid;grid-template:repeat(3,var(--vp-target)) / repeat(3,var(--vp-target));place-items:center}.pad .icon-button{box-shadow:none;border-color:transparent}.pad-name{grid-area:2 / 2;font-size:.75rem;font-weight:600;color:var(--vp-quiet)}.to-up{grid-area:1 / 2}.to-left{grid-area:2 / 1}.to-right{grid-area:2 / 3}.to-down{grid-area:3 / 2}.cut{position:absolute;z-index:3;inset:auto auto .625rem var(--vp-gap);display:grid;grid-template-columns:auto minmax(5rem,9rem);align-items:center;column-gap:.625rem;padding:0 .75rem .375rem;font-size:.8125rem;font-weight:600;max-inline-size:calc(100% - 5rem)}.cut output{grid-column:1 / -1;font-weight:400;color:var(--vp-quiet);line-height:1.2}input[type=range]{accent-color:var(--vp-accent);min-block-size:var(--vp-target);margin:0;inline-size:100%;touch-action:pan-y}.notice{position:absolute;z-index:5;inset:auto var(--vp-gap) var(--vp-gap);display:grid;justify-items:center;pointer-events:none}.alert,.loading{display:flex;flex-wrap:wrap;align-items:center;gap:.375rem .75rem;padding:.5rem .875rem;border-radius:var(--vp-radius);background:var(--vp-surface);box-shadow:var(--vp-shadow);pointer-events:auto;font-weight:500;max-inline-size:40em}.alert>span{flex:1 1 12em}.alert{border:1px solid var(--vp-alert);color:var(--vp-alert)}.alert .button{color:var(--vp-ink)}.loading{font-size:.875rem}.caption{grid-area:caption;padding:.5rem var(--vp-gap) .125rem;min-block-size:4.5rem;border-block-start:1px solid var(--vp-line)}.heading{display:flex;align-items:baseline;gap:.5rem}.stage-name{font-weight:700;font-size:1.0625rem;letter-spacing:-.005em}.count{font-size:.8125rem;color:var(--vp-quiet)}.words,.noted{display:grid}.words>*,.noted>*{grid-area:1 / 1}.reserve{visibility:hidden}.words>*{line-height:1.35}.timeline{grid-area:timeline;display:flex;flex-wrap:wrap;gap:.25rem .375rem;padding:0 var(--vp-gap) .5rem;align-items:center}.steps,.extras{display:flex;align-items:center;gap:.375rem}.steps{grid-area:steps}.extras{grid-area:extras;flex:1 1 auto;justify-content:end}.time{min-inline-size:6em;text-align:end;font-size:.8125rem;font-variant-numeric:tabular-nums;color:var(--vp-quiet);white-space:nowrap;margin-inline-end:.25rem}.scrubber{grid-area:scrubber;order:-1;flex:1 0 100%;min-inline-size:0;container:scrubber / inline-size}.slider{position:relative;z-index:1;margin-block-start:-.625rem;block-size:var(--vp-target);cursor:pointer;touch-action:pan-y;border-radius:6px;-webkit-user-select:none;user-select:none}.rail{position:absolute;inset:auto 0 8px;block-size:7px;display:flex}.segment{flex:1 1 0;position:relative;overflow:hidden;background:var(--vp-line);border-inline-start:2px solid var(--vp-surface)}.segment:first-child{border:0;border-start-start-radius:4px;border-end-start-radius:4px}.segment:last-child{border-start-end-radius:4px;border-end-end-radius:4px}.segment:before{content:"";position:absolute;inset:0;background:var(--vp-accent);transform:scaleX(var(--vp-done, 0));transform-origin:0 50%}.thumb{position:absolute;inset:auto auto 1.5px -10px;inline-size:20px;block-size:20px;border-radius:50%;background:var(--vp-surface);border:3px solid var(--vp-accent);box-shadow:0 1px 4px #0005;will-change:transform}.stages{display:flex;min-block-size:var(--vp-target)}.stage{flex:1 1 0;min-inline-size:0;min-block-size:var(--vp-target);padding:0 2px;border:0;border-radius:8px;background:none;cursor:pointer;font-size:.8125rem;font-weight:500;color:var(--vp-quiet);overflow:hidden}.stage .name{display:none}.stage .number{display:inline-grid;place-items:center;inline-size:1.75em;block-size:1.75em;border-radius:50%;border:1px solid var(--vp-strong-line)}.stage[aria-current=step]{color:var(--vp-ink);font-weight:700}.stage[aria-current=step] .number{background:var(--vp-accent);border-color:var(--vp-accent);color:var(--vp-on-accent)}.stage:focus-visible{outline-offset:-3px}.open-panel{grid-area:open;display:flex;align-items:center;gap:.75rem;margin:0 var(--vp-gap) .5rem;padding:.25rem .75rem;min-block-size:var(--vp-target);border:1px solid var(--vp-line);border-radius:var(--vp-radius);background:var(--vp-raised);cursor:pointer;text-align:start}.key-figures{flex:1;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.125rem .625rem}.key-figure{display:grid;line-height:1.2;min-inline-size:3.75em}.key-figure>span{font-size:.75rem;color:var(--vp-quiet)}.key-figure b{font-size:.9375rem;font-weight:650;font-variant-numeric:tabular-nums;white-space:nowrap}.open-name{display:flex;align-items:center;gap:.25rem;font-size:.8125rem;font-weight:600;color:var(--vp-accent)}.panel{display:none;background:var(--vp-surface);padding:var(--vp-gap);overflow:auto;overscroll-behavior:auto}.panel:focus{outline:none}.panel .close{position:sticky;inset-block-start:0;float:inline-end;z-index:2;margin:-.25rem -.25rem 0 .5rem}.shell[data-panel] .panel{display:block;position:absolute;z-index:10;inset:auto 0 0;block-size:80%;border-block-start:1px solid var(--vp-line);border-radius:16px 16px 0 0;box-shadow:var(--vp-shadow)}table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:start;font-weight:700;font-size:1.0625rem;line-height:1.2;padding-block-end:.375rem}small,.noted .reserve{font-size:.78125rem;font-weight:400;color:var(--vp-quiet);line-height:1.25}caption small{margin-inline-start:.375rem}thead th{block-size:calc(2.4em + .25rem);font-size:.75rem;font-weight:500;color:var(--vp-quiet);text-align:end;vertical-align:bottom;padding:0 0 .25rem .5rem;line-height:1.2}thead th:nth-child(2){inline-size:6.6em}thead th:nth-child(3){inline-size:5.6em}thead th:first-child,tbody th{text-align:start;padding-inline-start:0}tbody th{font-weight:500;line-height:1.2;padding:.25rem 0;font-size:.875rem}tbody tr>*{border-block-start:1px solid var(--vp-line)}td{text-align:end;white-space:nowrap;font-weight:650;padding-inline-start:.5rem;vertical-align:baseline}tbody th{vertical-align:baseline}.change{font-weight:500;font-size:.875rem;color:var(--vp-quiet)}.outcome,.other-levels{padding-block:.625rem}.other-levels p{padding-block-start:.375rem;line-height:1.3}.levels :is(td,th[scope=col]){text-align:end}.levels th[scope=col]:first-child{text-align:start}.outcome h3{font-size:.9375rem;font-weight:700;line-height:1.2;padding-block-end:.25rem}.outcome h3 small{margin-inline-start:.375rem}.outcome dl{gap:.1875rem 1rem;padding:0;line-height:1.25}.outcome dd{max-inline-size:none;font-variant-numeric:tabular-nums}.outcome[data-pending]{display:none}details{border-block-start:1px solid var(--vp-line)}summary{display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);font-weight:600;font-size:.875rem;cursor:pointer;border-radius:6px}summary::-webkit-details-marker{display:none}summary:after{content:"";margin-inline-start:auto;margin-inline-end:.375rem;inline-size:.5rem;block-size:.5rem;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}details[open]>summary:after{transform:rotate(225deg)}dl{display:grid;grid-template-columns:1fr auto;gap:.5rem 1rem;padding-block-end:.75rem;font-size:.875rem}dt small{display:block}dd{font-weight:650;text-align:end;max-inline-size:11em}details ul{list-style:none;display:grid;gap:.625rem;padding-block-end:.75rem;font-size:.875rem;line-height:1.35}details h4{font-size:.875rem;padding-block-end:.375rem}li small{display:block;overflow-wrap:anywhere}.needles .breach{display:flex;gap:.375rem;align-items:start;color:var(--vp-alert);font-weight:600}.needles dl{padding-block:.25rem;gap:.1875rem 1rem}.curve{padding-block:.625rem .375rem}.curve h3{font-size:.875rem;font-weight:600}.curve svg{display:block;inline-size:100%;block-size:auto;max-inline-size:26rem;overflow:visible}.curve text{font-size:10.5px;fill:var(--vp-quiet)}.grid{stroke:var(--vp-line);stroke-width:1}.trace{fill:none;stroke-width:2;stroke-linejoin:round}.trace.height{stroke:var(--vp-height)}.trace.cement{stroke:var(--vp-ink);stroke-dasharray:5 3.5}.playhead{stroke:var(--vp-accent);stroke-width:1.5}.dot{fill:var(--vp-surface);stroke-width:2}.dot.height{stroke:var(--vp-height)}.dot.cement{stroke:var(--vp-ink)}figcaption{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.78125rem;color:var(--vp-quiet)}.key{display:inline-flex;align-items:center;gap:.375rem}.curve .key svg{inline-size:1.375rem;flex:none}.foot{grid-area:foot;display:flex;align-items:center;gap:.75rem;padding:.125rem var(--vp-gap);border-block-start:1px solid var(--vp-line);background:var(--vp-raised);font-size:.75rem;line-height:1.3;color:var(--vp-quiet)}.foot p{flex:1}@container player (max-width: 39.99em){.foot{font-size:.6875rem;line-height:1.25}.risks-button{flex:none;inline-size:8.75em;padding:0;line-height:1.15}}@container player (max-width: 24em){.stages{margin-inline:-.375rem}.time{display:none}.open-name span{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}@container player (max-width: 18em){.foot{flex-direction:column;align-items:start;gap:0}.risks-button{inline-size:auto}.caption{min-block-size:0}}@container player (max-width: 24em) and (max-height: 40em){.caption{padding-block-start:.25rem;min-block-size:0}.words{font-size:.8125rem}.words>*{line-height:1.25}}.disclaimer{color:var(--vp-ink);font-weight:500}.risks-button{flex:0 1 auto;text-align:start;display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);padding:0 .5rem;border:0;border-radius:8px;background:none;font-weight:600;font-size:.8125rem;color:var(--vp-accent);cursor:pointer;text-decoration:underline;text-underline-offset:3px}.risks-button .icon,summary .icon{inline-size:1.125rem;block-size:1.125rem}@container picture (max-height: 18em){.hint,.cut output{display:none}.cut{padding-block:0}}@container picture (min-width: 34em) and (min-height: 24em){.quick{display:flex}}@container picture (min-width: 46em) and (min-height: 22em){.picker .trigger{display:none}.picker .options,.picker[data-open] .options{display:block;position:static;min-inline-size:0;padding:2px}.row{flex-direction:row}.option{justify-content:center;padding:0 .625rem}}@container scrubber (min-width: 40em){.stage{text-align:start;padding:4px 4px 0;align-content:start;white-space:nowrap;text-overflow:ellipsis}.stage .name{display:inline}.stage .number{display:none}}@container player (min-width: 62em),player (min-width: 40em) and (max-height: 29.99em){.scrubber{order:0}.timeline{display:grid;grid-template:"steps scrubber extras" auto / auto minmax(0,1fr) auto;padding-block:.25rem 0;gap:0 1.25rem}.steps,.extras{align-self:start;padding-block-start:0}}@container player (min-width: 40em) and (max-width: 61.99em) and (min-height: 44em){.shell{grid-template:minmax(22rem,1fr) repeat(4,max-content) / minmax(0,1fr);grid-template-areas:"picture" "caption" "timeline" "panel" "foot"}.shell:not([data-no-numbers]) .panel{grid-area:panel;display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:0 1.5rem;position:static;block-size:auto;max-block-size:40cqh;border-block-start:1px solid var(--vp-line);border-radius:0;box-shadow:none;grid-template-rows:repeat(2,auto) 1fr;align-content:start}.shell:not([data-no-numbers]) .panel .close{display:none}.figures{grid-area:1 / 1 / 4}.curve,.panel>.notes,.outcome{grid-column:2}.other-levels{grid-area:4 / 1}.curve{grid-row:1;padding-block-start:0}.panel>.notes{grid-row:2}.outcome{grid-row:3;border-block-start:1px solid var(--vp-line)}.outcome[data-pending]{display:block;visibility:hidden}.shell .open-panel{display:none}.figures .title{padding-block-end:.5rem}}@container player (min-width: 62em) and (min-height: 30em){.shell{grid-template:minmax(0,1fr) repeat(3,max-content) / minmax(0,1fr) 21.5rem;grid-template-areas:"picture panel" "caption panel" "timeline timeline" "foot foot"}.shell[data-no-numbers]{grid-template-columns:minmax(0,1fr) 0}.shell:not([data-no-numbers]) .panel{grid-area:panel;display:block;position:static;block-size:auto;border:0;border-inline-start:1px solid var(--vp-line);border-radius:0;box-shadow:none}.shell:not([data-no-numbers]) .panel .close{display:none}.shell .open-panel{display:none}.shell[data-no-numbers][data-panel] .panel{inset:0 0 0 auto;inline-size:24rem;block-size:auto;border-radius:0}.timeline{border-block-start:1px solid var(--vp-line);padding-block-start:.375rem}.caption{min-block-size:4rem}}@container player (max-height: 29.99em) and (min-width: 30em){.shell{grid-template:minmax(9rem,1fr) repeat(2,max-content) / minmax(0,1fr);grid-template-areas:"picture" "timeline" "foot"}.caption{grid-area:picture;align-self:end;z-index:2;justify-self:start;margin:0 calc(var(--vp-gap) * 2 + var(--vp-target)) .5rem var(--vp-gap);padding:.25rem .625rem;min-block-size:0;border:0;border-radius:8px;background:color-mix(in srgb,var(--vp-surface) 92%,transparent);font-size:.8125rem;pointer-events:none}.caption .count{display:none}.caption .heading{display:inline;margin-inline-end:.5em}.caption .stage-name{font-size:inherit}.words,.words>.text{display:inline}.words>.reserve{display:none}.open-panel{grid-area:picture;z-index:3;align-self:start;justify-self:end;margin:.625rem var(--vp-gap);background:var(--vp-surface);box-shadow:var(--vp-shadow)}.key-figures{display:none}.picture-bar{justify-content:start;inset-inline-end:9rem}.picker:last-child:not(:first-child) .options{inset-inline:0 auto}.row{display:grid;grid-template-columns:repeat(3,auto)}.styles .row{grid-template-columns:repeat(2,auto)}.foot{font-size:.6875rem;line-height:1.2}.cut{inset:auto auto 3rem var(--vp-gap);padding-block:0}.cut output{display:none}.hint{inset:auto auto 3.5rem var(--vp-gap)}.picture:has(.cut:not([hidden])) .hint{display:none}.shell[data-panel] .panel{inset:0 0 0 auto;block-size:auto;inline-size:min(22rem,100%);border-radius:0}}@container player (max-height: 29.99em) and (min-width: 40em){.time{display:none}}@media(forced-colors:active){.shell[data-theme][data-theme]{--vp-ink: CanvasText;--vp-quiet: CanvasText;--vp-surface: Canvas;--vp-raised: Canvas;--vp-line: CanvasText;--vp-strong-line: CanvasText;--vp-accent: Highlight;--vp-on-accent: HighlightText;--vp-soft: Canvas;--vp-height: CanvasText;--vp-plate: CanvasText;--vp-halo: Canvas;--vp-alert: CanvasText}.shell[data-theme][data-style] .overlay{--vp-over-ink: CanvasText;--vp-over-quiet: CanvasText;--vp-over-height: CanvasText;--vp-over-plate: CanvasText;--vp-halo: Canvas}.shell :is(svg,.segment,.segment:before,.thumb,.option:has(:checked),.icon-button.primary,.stage[aria-current=step] .number,.hint){forced-color-adjust:none}.shell :is(.value,.name) rect{fill-opacity:1}.option:has(:checked) input{forced-color-adjust:none}.icon-button[aria-pressed=true],[aria-expanded=true]{outline:2px solid Highlight;outline-offset:-4px}.shell :focus-visible{outline-color:Highlight}}@media(hover:hover){.icon-button:hover,.trigger:hover,.button:hover,select:hover,.open-panel:hover{border-color:var(--vp-accent)}.option:not(:has(:checked),:has(:disabled)):hover,.stage:hover,.risks-button:hover,summary:hover{background:var(--vp-soft)}}@media(prefers-reduced-motion:no-preference){.icon-button,.trigger,.option,.stage,.open-panel,.button{transition:background-color .12s,border-color .12s,color .12s}.thumb{transition:box-shadow .12s}.shell[data-panel] .panel{animation:rise .18s ease-out}}@keyframes rise{0%{opacity:0;translate:0 12px}}
`;var ic=class{#t=sm(window);#e="auto";constructor(t){this.onchange=t,this.tell=()=>t(this.theme)}connect(t){this.#t=sm(t),Object.values(this.#t).forEach(e=>e.addEventListener("change",this.tell)),this.tell()}disconnect(){Object.values(this.#t).forEach(t=>t.removeEventListener("change",this.tell))}ask(t){this.#e=t,this.tell()}get theme(){if(this.#e!=="auto")return this.#e;let{dark:t,contrast:e,forced:i}=this.#t;return i.matches?t.matches?"dark":"contrast":e.matches?"contrast":t.matches?"dark":"light"}};function sm(n){return{dark:n.matchMedia("(prefers-color-scheme: dark)"),contrast:n.matchMedia("(prefers-contrast: more)"),forced:n.matchMedia("(forced-colors: active)")}}var vS="300px",nc=class extends HTMLElement{static observedAttributes=zf;#t=null;#e=window;#i=matchMedia("(pointer: coarse)");#s=matchMedia("(prefers-reduced-motion: reduce)");#n;#r;#o;#a;#l;#h;#u;#c=null;constructor(){super();let t=this.attachShadow({mode:"open"});t.adoptedStyleSheets=[Xr(lu,window)];let e=Vu(this,()=>this.#r.shown,{activate:i=>this.#o.set(i),retry:()=>this.#r.retry(),resized:()=>this.#r.resize()});this.#n=new ec(e),t.append(this.#n.root),this.#h=new el(this),this.#r=new Il(this.#n,{source:()=>({src:this.getAttribute("src"),data:this.#t}),onOpen:i=>{i.interactive=this.#o.active,i.setTheme(this.#a.theme)},onFirst:i=>{this.#h.hold(),this.#l.first(i)},onReady:()=>{this.#g(),this.#h.ready(this.#d())},onError:i=>this.#h.error(i),onFrame:()=>this.#p(),onMove:()=>this.#m(),keep:()=>({...this.capture(),theme:void 0,chrome:{}})}),this.#o=new so(this,this.#n.picture,i=>{this.#n.setActive(i,this.#i.matches),this.#r.shown&&(this.#r.shown.viewer.interactive=i)}),this.#a=new ic(i=>{this.#n.root.dataset.theme=i,this.#r.shown?.viewer.setTheme(i)}),this.#l=new tl(this,{loading:this.#r,shell:this.#n,theme:this.#a}),this.#u=new Pl(t,this.#n,()=>this.ready?this.still():null)}adoptedCallback(){let t=this.ownerDocument.defaultView;t&&(this.#e=t,this.#i=t.matchMedia("(pointer: coarse)"),this.#s=t.matchMedia("(prefers-reduced-motion: reduce)"),this.shadowRoot.adoptedStyleSheets=[Xr(lu,t)],this.#r.setView(t))}connectedCallback(){if(Object.hasOwn(this,"data")){let{data:e}=this;delete this.data,this.data=e}this.#l.readChrome(),this.#n.setActive(!1,this.#i.matches),this.#n.connect(this.#e),this.#o.connect(),this.#a.connect(this.#e),this.#u.connect(this.#e),this.#s.addEventListener("change",this.#g);let t=e=>this.#f(e[e.length-1].isIntersecting);this.#c=new this.#e.IntersectionObserver(t,{rootMargin:vS}),this.#c.observe(this)}disconnectedCallback(){this.#c?.disconnect(),this.#n.disconnect(),this.#o.disconnect(),this.#a.disconnect(),this.#u.disconnect(),this.#s.removeEventListener("change",this.#g),queueMicrotask(()=>this.isConnected||this.#r.close())}attributeChangedCallback(t,e,i){e!==i&&this.#l.changed(t,i)}get data(){return this.#t}set data(t){this.#t=t,this.#r.reload()}get ready(){return this.#r.shown!==null}get drawing(){return this.#r.shown?.viewer.flat===!1}#f(t){this.#r.see(t),t||this.#o.set(!1)}#g=()=>{this.#r.shown&&(this.#r.shown.clock.stepping=this.#s.matches)};#p(){let{clip:t,clock:e,viewer:i}=this.#d(),{t:s,index:r,playing:o,loop:a,speed:l}=e;this.#n.update({clip:t,viewer:i,t:s,index:r,playing:o,loop:a,speed:l,now:He(t,s)})}#m(){this.#h.moved(this.#d())}#d(){let{shown:t}=this.#r;if(!t)throw new Jt("not-ready",V.notReady);return t}play(){this.#d().clock.play(),this.#m()}pause(){this.#d().clock.pause(),this.#m()}seek(t){let{clip:e,clock:i}=this.#d();i.seek(e.timeOf(t)),this.#m()}next(){this.#d().clock.step(1),this.#m()}previous(){this.#d().clock.step(-1),this.#m()}setView(t){this.#d().viewer.setView(Be("view",t,rn))}setStyle(t){let{viewer:e}=this.#d();e.setStyle(Be("style",t,e.styles)),this.#r.resize()}measurements(t){let{clip:e,clock:i}=this.#d();return He(e,t??i.t)}get journey(){return this.#d().clip.extras.journey??[]}capture(){let{clip:t,clock:e,viewer:i}=this.#d();return Bf(t,e,i,this.#_(),this.getAttribute("theme")??"auto")}restore(t){let e=this.#d();ja(kf(t,e.clip,e.viewer),e,this),this.#r.resize(),this.#m()}#_(){return Jn(t=>this.getAttribute(t),()=>{})}async snapshot(t){return this.#d().display.snapshot(t)}still(){let{viewer:t,clock:e}=this.#d();t.setTime(e.t),t.setTheme("light");let i=t.still();return t.setTheme(this.#a.theme),i}};customElements.get("vertebra-player")||(customElements.define("vertebra-player",nc),document.readyState==="loading"?document.addEventListener("DOMContentLoaded",fc):fc());})();
