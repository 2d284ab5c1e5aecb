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
"use strict";(()=>{var Fe=n=>Math.floor(10*n+.5+1e-6)/10+0;var Zt=(n,t=1)=>{let e=n.toFixed(t);return(/^-0\.?0*$/.test(e)?e.slice(1):e).replace("-","\u2212")},Op=(n,t=1)=>`${Number(n.toFixed(t))>0?"+":""}${Zt(n,t)}`,ou={intact:"Intact",fracture:"Fracture",posture:"Lying down",access:"Access",biopsy:"Sample",contrast:"Dye",cavity:"Hollow",expansion:"Expansion",inflation:"Inflation",deflation:"Deflation",fill:"Fill",set:"Set","follow-up":"Follow-up"},Fp={intact:"The bone",fracture:"The fracture",posture:"Lying down",access:"Needle in",biopsy:"A sample",contrast:"Dye in",cavity:"A hollow",expansion:"Jack opens",inflation:"Balloon up",deflation:"Balloon out",fill:"Cement in",set:"Cement hard","follow-up":"Some time later"},Bp={bone:"Bone",needle:"Needle",cannula:"Tube",catheter:"Balloon tube",osteotome:"Chisel",curette:"Scraper",expander:"Jack tool",biopsy:"Sample needle",contrast:"Dye",filler:"Cement tube",balloon:"Balloon",hollow:"Hollow",implant:"Metal implant",cement:"Cement",leak:"Leaked cement",cleft:"Gap",tumour:"Tumour",crack:"Crack","neighbour-above":"Bone above","neighbour-below":"Bone below","disc-above":"Disc",skin:"Cut in the skin"},Gr=n=>n.charAt(0).toUpperCase()+n.slice(1),N={player:"Vertebra player",playerOf:n=>`Vertebra player. ${n}`,stage:(n,t=!1)=>(t?Fp:ou)[n]??Gr(n),part:(n,t=!1)=>`${Bp[n]??Gr(n.replace(/\/bone$/,""))}${t?": wrong place":""}`,stageOf:(n,t)=>`Stage ${n+1} of ${t}`,time:(n,t)=>`${Zt(n)} of ${Number(Zt(t))} s`,moment:(n,t,e)=>`${ou[n]??Gr(n)}, ${Zt(t)} of ${Number(Zt(e))} seconds`,mm:n=>`${Zt(n)} mm`,ml:n=>`${Zt(n)} mL`,deg:n=>`${Zt(n)}\xB0`,percent:n=>`${Zt(n,0)} %`,signed:Op,fixed:Zt,position:"Position in the procedure",stages:"Stages",goTo:(n,t)=>`${t+1}. ${n}`,play:"Play",pause:"Pause",previous:"Previous stage",next:"Next stage",speed:"Speed",times:n=>`${n}\xD7`,loop:"Repeat",style:"Style",styles:{bone:"Bone",glass:"Glass",cutaway:"Cutaway",xray:"X-ray"},xrayMissing:n=>`X-ray is not shown: ${n}`,view:"View",views:{lateral:"Side",front:"Front",back:"Back",top:"Top",oblique:"Oblique",needle:"Needle"},freeView:"Own view",cut:"Cut",cutAt:n=>Math.abs(n)<.25?"in the midline":`${Zt(Math.abs(n))} mm to the patient's ${n>0?"right":"left"}`,camera:"Turn, move and zoom",zoomIn:"Zoom in",zoomOut:"Zoom out",reset:"Reset the view",turn:"Turn",turnTo:{left:"Turn left",right:"Turn right",up:"Turn up",down:"Turn down"},move:"Move",moveTo:{left:"Move left",right:"Move right",up:"Move up",down:"Move down"},explore:n=>n?"Tap to explore":"Click to explore",numbers:"Numbers",measured:"measured on this picture",measuredStill:"measured on the model at this step",measure:"Measure",now:"Now",since:{intact:"Since intact",fracture:"Since the fracture",posture:"Since lying down"},than:{intact:"intact",fracture:"after the fracture",posture:"after lying down"},rows:{anterior:"Front height",middle:"Middle height",posterior:"Back height",wedge:"Wedge angle",kyphosis:"Local kyphosis (\xB11 level)",balloon:"Balloon volume",hollow:"Hollow volume",cement:"Cement in the bone",leak:"Leaked cement",fill:"Cement fill",canal:"Bone or cement in the canal"},short:{anterior:"Front",middle:"Middle",posterior:"Back",wedge:"Wedge",cement:"Cement"},ofLost:n=>`${Zt(n,0)} % of the height lost`,ofIntact:n=>`${Zt(n,0)} % of the intact height`,ofBody:"of the body's volume now",ofCanal:n=>`${Zt(n,0)} % of the canal's depth; the nerves run there`,hollow:{byBalloon:{made:"The space the balloon makes.",filled:"The space the balloon left. The cement now fills it."},byHand:{made:"The space made in the bone.",filled:"The space made in the bone. The cement now fills it."}},outcome:{title:"What the treatment did",where:"in this picture",front:"Front height",middle:"Middle height",wedge:"Wedge angle",kyphosis:"Local kyphosis (\xB11 level)"},localKyphosis:n=>`Local kyphosis (\xB11 level) ${Zt(n)}\xB0`,kyphosisHelp:"From the bone above to the bone below. The discs take up a part.",otherLevels:"Other levels",numbersOf:n=>`Numbers of ${n}`,allLevels:(n,t)=>`All levels: ${Zt(n)} mL of cement in the bones${Fe(t)>0?`, ${Zt(t)} mL leaked`:""}.`,grades:"Grades and index",genant:"Genant grade",genantNone:"not graded once an instrument is in the bone",genantHelp:"0 to 3, by the largest height lost against the same bone when intact.",beck:"Beck index",beckHelp:"Front height divided by back height.",bodyVolume:"Volume of the body",curve:"Over time",curveHeight:"Front height, mm (solid)",curveCement:"Cement, mL (dashed)",curveSaid:(n,t)=>`Front height at the end of each stage, in millimetres: ${n}. Cement at the end, in millilitres: ${t}.`,risks:"Risks and limits",benefits:"What may help, and what is not known",journey:"Before, during and after",phases:{before:"Before",during:"On the day",after:"After"},needles:"Needles",needle:n=>`${Gr(n)} needle`,freeOf:{medial_wall_mm:"To the pedicle's inner wall",lateral_wall_mm:"To the pedicle's outer wall",canal_mm:"To the canal",posterior_wall_mm:"Tube past the back wall",front_cortex_mm:"To the front wall"},free:n=>Fe(n)<0?`${Zt(-n)} mm beyond`:`${Zt(Math.abs(n))} mm`,skinCut:(n,t)=>`Skin cut ${Zt(n,0)} mm from the midline, with the skin ${Zt(t,0)} mm behind the bone (assumed).`,assumptions:"What was assumed",source:n=>`Source: ${n}`,reviewed:n=>`Text of ${n}`,close:"Close",directions:{"+x":"Patient\u2019s right","-x":"Patient\u2019s left","+y":"Front","-y":"Back","+z":"Head","-z":"Feet"},poster:"Picture of the bone",disclaimer:"For learning only. Average shapes, not your own body. Not a medical device.",sourcePlace:"Text of 0000-00. Shapes: published averages. Numbers: read off this picture.",loading:"Loading \u2026",retry:"Try again",lost:"The graphics were interrupted. The picture may come back by itself.",gone:"The graphics were interrupted, and the picture did not come back.",restStays:"Steps, words and numbers are here all the same; the picture stands still.",offline:"The case file could not be loaded. Check the connection.",fromDisk:"This page was opened from a disk, where browsers let no page read a second file. Put its folder on a web server, or open a page that was exported as one file.",otherSite:"The case file could not be loaded: there is no connection, or its site does not let other sites read it (Access-Control-Allow-Origin).",status:n=>n===404?"The case file was not found (404).":`The case file could not be loaded (${n}).`,broken:"This case file cannot be shown.",notReady:"the player is not ready yet; wait for its ready event",picture:n=>`3-D picture. ${n}`,keys:"Arrow keys turn the picture, with Shift they move it; plus and minus zoom. Space plays and pauses. Page Up and Page Down change the stage, digits go to one. Escape leaves. On the timeline, left and right arrows go through time.",seenFrom:n=>`Seen from the ${n}.`};var jt=class extends Error{constructor(t,e){super(e),this.name="PlayerError",this.code=t}};var kp=60;function zp(n){if(typeof n=="number")return String(n);let t;try{t=JSON.stringify(n)}catch{t=void 0}return(t??String(n)).slice(0,kp)}function Ze(n,t,e){return new jt("bad-value",`${n}: ${zp(t)} is not allowed; allowed: ${e}`)}function Be(n,t,e){let i=e.find(s=>s===t);if(i===void 0)throw Ze(n,t,e.join(", "));return i}function gi(n,t,e,i){let s=typeof t=="string"&&t.trim()!==""?Number(t):t;if(typeof s!="number"||!(s>=e&&s<=i))throw Ze(n,t,i===1/0?`a number from ${e}`:`${e} to ${i}`);return s}var en=["lateral","front","back","top","oblique","needle"],Tn=["bone","glass","cutaway","xray"],Xn=["auto","light","dark","contrast"],Mi=["controls","timeline","numbers","captions","styles","views","labels"],Vr=[.25,.5,1,2,4],Hr=[.25,4],Gp=["","on","true","1"],Vp=["off","false","0"];function Gs(n,t,e){if(t===null)return e;if(Gp.includes(t)||t===n)return!0;if(Vp.includes(t))return!1;throw Ze(n,t,"on, off")}function qn(n,t){let e=(s,r)=>{try{return Gs(s,n(s),r)}catch(o){return t(o),r}},i=e("chrome",!0);return Object.fromEntries(Mi.map(s=>[s,e(s,i)]))}function au({stage:n,share:t},e){let i=e.find(({name:s})=>s===n);return i?i.start_s+t*(i.end_s-i.start_s):0}var lu={on:"on",off:"off",1:"on",0:"off"},Hp=/^[a-z][a-z-]{0,29}$/,Wp=/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,Zl=n=>t=>n.includes(t)?t:null,Kl=n=>lu[Object.hasOwn(lu,n)?n:""]??null,cu=n=>t=>n.test(t)?t:null,hu=(n,t)=>e=>{let i=Number(e);return/^\d{0,6}(\.\d{0,6})?$/.test(e)&&e!==""&&i>=n&&i<=t?String(i):null},Xp=new Map([...["chrome","title",...Mi].map(n=>[n,Kl]),["autoplay",Kl],["loop",Kl],["stage",cu(Hp)],["t",hu(0,1e5)],["view",Zl(en)],["style",Zl(Tn)],["theme",Zl(Xn)],["speed",hu(.25,4)],["lang",cu(Wp)]]);function uu(n){let t=new Map,e=[];for(let[i,s]of new URLSearchParams(n)){let r=Xp.get(i)?.(s)??null;r===null||t.has(i)?e.push(`${i}=${s}`.slice(0,60)):t.set(i,r)}return{flags:t,ignored:e}}var Vs=["ready","timeupdate","stagechange","error"];var qp=["__proto__","constructor","prototype"],du=new Map([["play",0],["pause",0],["seek",1],["next",0],["previous",0],["setView",1],["setStyle",1],["measurements",1],["capture",0],["restore",1],["snapshot",0]]),si=class extends Error{code="bad-value"};function fu(n,t){let e=window.parent!==window?window.parent:window.opener;if(!e||!t.length)return;let i={},s=new Set(Vs),r=!1,o=t.find(u=>u===Yp())??null,a=u=>{o!==null&&e.postMessage({vertebraViz:1,...u},o)},c=({events:u=Vs,measurements:d=!1})=>{if(!Array.isArray(u)||!u.every(f=>Vs.includes(f)))throw new si(`events: a list of ${Vs.join(", ")}`);if(typeof d!="boolean")throw new si("measurements: true or false");return s=new Set(u),r=d,{ready:n.ready,...i}},l=(u,d)=>{if(u==="subscribe"&&d.length<=1)return c(Zp(d[0]));let f=du.get(u);if(f===void 0)throw new si(`method: ${[...du.keys(),"subscribe"].join(", ")}`);if(d.length>f)throw new si(`args: at most ${f} for ${u}`);return n[u](...d)},h=async u=>{if(u.source!==e||!t.includes(u.origin))return;let d=$p(u.data);if(!d)return;o=u.origin;let{id:f}=d;try{if(d.problem)throw new si(d.problem);let p=await l(d.method,d.args);a({id:f,result:p??null})}catch(p){a({id:f,error:Kp(p)})}};for(let u of Vs)n.addEventListener(u,d=>{if(!(d instanceof CustomEvent)||(u==="ready"&&(i=d.detail),!s.has(u)))return;let p=r&&(u==="timeupdate"||u==="stagechange")?{measurements:n.measurements()}:{};a({event:u,detail:{...d.detail,...p}})});window.addEventListener("message",h)}function Yp(){let n=location.ancestorOrigins?.[0];if(n)return n;try{return new URL(document.referrer).origin}catch{return null}}function $p(n){if(!jl(n)||n.vertebraViz!==1)return null;let{id:t=null,method:e,args:i=[]}=n;if(!(t===null||typeof t=="string"&&t.length<=100||Number.isFinite(t)))return null;let r={id:t,method:"",args:[]};if(typeof e!="string"||e.length>100)return{...r,problem:"method: a name"};if(!Array.isArray(i))return{...r,problem:"args: a list"};let o={values:500,characters:1e4};try{return{...r,method:e,args:Jl(i,o,8)}}catch(a){return{...r,problem:a instanceof si?a.message:"args: plain values"}}}function jl(n){return typeof n=="object"&&n!==null&&Object.getPrototypeOf(n)===Object.prototype}function Jl(n,t,e){if(t.values-=1,typeof n=="string"&&(t.characters-=n.length),t.values<0||t.characters<0||e<0)throw new si("args: less than that");if(n==null||typeof n=="boolean"||typeof n=="string"||typeof n=="number"&&Number.isFinite(n))return n;if(Array.isArray(n)){if(n.length>t.values)throw new si("args: less than that");return n.map(s=>Jl(s,t,e-1))}if(!jl(n))throw new si("args: numbers, texts, true, false, null, lists and objects of these");let i={};for(let s of Object.keys(n)){if(t.characters-=s.length,qp.includes(s))throw new si("args: no such names");i[s]=Jl(n[s],t,e-1)}return i}function Zp(n){if(n===void 0)return{};if(!jl(n))throw new si("args: an object with events and measurements");return n}function Kp(n){return n instanceof Error&&"code"in n&&typeof n.code=="string"?{code:n.code,message:n.message}:{code:"failed",message:"that did not work"}}var Ql=8;function tc(){let n=document.getElementById("vertebra-page"),t=document.querySelector("vertebra-player");if(!n||!t)return;let e=JSON.parse(n.textContent??"{}"),i=document.getElementById("vertebra-asleep");i&&(i.className="off");for(let s of["ready","error"])t.addEventListener(s,()=>i?.remove());Jp(t,location.search),fu(t,e.allow_origin),t.addEventListener("ready",()=>document.documentElement.classList.toggle("ready",t.drawing)),t.addEventListener("error",()=>document.documentElement.classList.remove("ready")),Qp(t)}function Jp(n,t){let{flags:e,ignored:i}=uu(t);for(let[o,a]of e)o!=="title"&&n.setAttribute(o==="style"?"look":o,a);let s=document.getElementById("vertebra-title"),r=e.get("title")??(e.get("chrome")==="off"?"off":null);s&&r&&(s.hidden=r==="off"),i.length&&jp(i)}function jp(n){let t=n.length>Ql?` and ${n.length-Ql} more`:"";console.warn(`vertebra-player: ignored in the address: ${n.slice(0,Ql).join(", ")}${t}`)}function Qp(n){let t=document.getElementById("vertebra-picture"),e=document.getElementById("vertebra-words");if(!t||!e)return;let i=t.querySelector("img"),s=null,r=document.createElement("p"),o=()=>{i&&s?.replaceWith(i),s=null,r.remove(),n.prepend(t)};addEventListener("beforeprint",()=>{if(o(),e.prepend(t),s=n.ready?n.still():null,!s||!i)return;s.style.cssText="max-block-size: 8cm; max-inline-size: 100%",i.replaceWith(s,r);let{stage:a,t:c}=n.capture();r.textContent=`${N.stage(a)}, ${N.fixed(c)} s`}),addEventListener("afterprint",o)}var tm=[200,250,401],mu=180/Math.PI;function He(n,t){let e=n.timeOf(t),i=n.stageAt(e),s=gu(n),r=pu(n.landmarks(e)),o=Hs(n,"body",e),a=Hs(n,"cement",e),c=Hs(n,"leak",e),l=em(n,e);return{stage:i.name,t:e,anterior_height_mm:r.anterior_mm,middle_height_mm:r.middle_mm,posterior_height_mm:r.posterior_mm,wedge_angle_deg:r.wedge_deg,local_kyphosis_deg:im(n.endPlates(e)),beck_index:r.anterior_mm/r.posterior_mm,genant_grade:s<0||e<=n.stages[s].start_s?nm(r,pu(n.extras.landmarks.base_mm)):null,body_volume_ml:o,balloon_volume_ml:Hs(n,"balloon",e),cavity_volume_ml:Hs(n,"cavity",e),cement_volume_ml:a,injected_volume_ml:a+c,leaked_volume_ml:c,cement_fill_percent:100*a/o,canal_encroachment_mm:l,canal_encroachment_percent:100*l/n.extras.canal.depth_mm}}function em(n,t){let{backward_mm:e,cement:i=[]}=n.extras.canal,s=n.weights("body",t),r=[0,ec(e,s)];if(i.length&&n.shown("leak",t)){let o=n.weights("leak",t);for(let a of i)r.push(a.behind_mm+ec(a.backward_mm,o)+ec(a.ridden_mm,s))}return Math.max(...r)}var ec=(n,t)=>n.reduce((e,i,s)=>e+i*t[s],0),gu=n=>n.stages.findIndex(({name:t})=>t==="access");function _u(n){let t=gu(n);if(t<1)return null;let e=He(n,n.stages[0].end_s),i=He(n,n.stages[t-1].end_s),s=He(n,n.stages.find(({name:a})=>a==="set")?.end_s??n.durationS),r=e.anterior_height_mm-i.anterior_height_mm,o=s.anterior_height_mm-i.anterior_height_mm;return{restored_anterior_height_mm:o,restored_middle_height_mm:s.middle_height_mm-i.middle_height_mm,restored_posterior_height_mm:s.posterior_height_mm-i.posterior_height_mm,restored_anterior_percent_of_lost:Fe(r)>0?100*o/r:null,wedge_correction_deg:i.wedge_angle_deg-s.wedge_angle_deg,local_kyphosis_correction_deg:i.local_kyphosis_deg===null||s.local_kyphosis_deg===null?null:i.local_kyphosis_deg-s.local_kyphosis_deg,cement_volume_ml:s.cement_volume_ml,leaked_volume_ml:s.leaked_volume_ml,cement_fill_percent:s.cement_fill_percent}}function Hs(n,t,e){let i=n.actors.get(t);return i&&n.shown(t,e)?ic(i,n.weights(t,e)):0}function ic(n,t){let{exponents:e,coefficients:i}=n.volume_ml;return i.reduce((s,r,o)=>s+e[o].reduce((a,c,l)=>a*t[l]**c,r),0)}function pu(n){let t=[n[0],n[2],n[4]],e=[n[1],n[3],n[5]],[i,s,r]=t.map((c,l)=>Math.hypot(c[0]-e[l][0],c[1]-e[l][1],c[2]-e[l][2])),[o,a]=[t,e].map(c=>xu(c[0],c[2]));return{anterior_mm:i,middle_mm:s,posterior_mm:r,wedge_deg:(o-a)*mu}}var xu=(n,t)=>Math.atan2(t[2]-n[2],n[1]-t[1]);function im(n){if(!n)return null;let[t,e]=n.map(([i,s])=>xu(i,s));return(t-e)*mu}function nm(n,t){let e=Math.max(1-n.anterior_mm/t.anterior_mm,1-n.middle_mm/t.middle_mm,1-n.posterior_mm/t.posterior_mm),i=Math.round(1e3*e);return tm.filter(s=>i>=s).length}function vu(n,t,e){let i=s=>(...r)=>{let o=t();return o?s(o,...r):!1};return{...e,toggle:i(({clock:s})=>s.playing?n.pause():n.play()),pause:i(()=>n.pause()),seek:i(({clock:s},r)=>n.seek(Math.min(r,s.durationS))),seekBy:i(({clock:s},r)=>n.seek(s.t+r)),goTo:i((s,r)=>n.seek(r)),goToIndex:i(({clock:s},r)=>{let o=s.stages[r];return o&&n.seek(o.name),o!==void 0}),step:i((s,r)=>r>0?n.next():n.previous()),setSpeed:i(({clock:s,display:r},o)=>{s.speed=o,r.requestFrame()}),setLoop:i(({clock:s,display:r},o)=>{s.loop=o,r.requestFrame()}),setStyle:i((s,r)=>n.setStyle(r)),setView:i((s,r)=>n.setView(r)),setCut:i(({viewer:s},r)=>s.setCut(r)),orbit:i(({viewer:s},r,o)=>s.orbit(r,o)),pan:i(({viewer:s},r,o)=>s.pan(r,o)),zoom:i(({viewer:s},r)=>s.zoom(r)),reset:i(({viewer:s})=>s.resetView())}}var Wr=class{#t=!1;#e=null;constructor(t,e,i){this.host=t,this.picture=e,this.onchange=i}get active(){return this.#t}connect(){this.#e=new AbortController;let{signal:t}=this.#e;this.picture.addEventListener("pointerdown",e=>e.pointerType!=="touch"&&this.set(!0),{capture:!0,signal:t}),this.picture.addEventListener("click",()=>this.set(!0),{signal:t}),this.host.addEventListener("pointerleave",e=>e.pointerType==="mouse"&&!e.buttons&&this.set(!1),{signal:t}),this.host.ownerDocument.addEventListener("pointerdown",e=>!e.composedPath().includes(this.host)&&this.set(!1),{capture:!0,signal:t})}disconnect(){this.#e?.abort(),this.set(!1)}set(t){t!==this.#t&&(this.#t=t,this.onchange(t))}};var pn={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},mn={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Hu=0,Cc=1,Wu=2;var fr=1,Xu=2,Es=3,gn=0,ze=1,De=2,Un=0,Ts=1,Rc=2,Ic=3,Pc=4,As=5;var Ai=100,qu=101,Yu=102,$u=103,Zu=104,Ku=200,On=201,Ju=202,ju=203,Lc=204,pr=205,Qu=206,td=207,ed=208,id=209,nd=210,sd=211,rd=212,od=213,ad=214,fo=0,po=1,mo=2,ls=3,go=4,_o=5,cs=6,xo=7,Nc=0,ld=1,cd=2,Di=0,Dc=1,Uc=2,Oc=3,Fc=4,Bc=5,kc=6,mr=7;var zc=300,Fn=301,Cs=302,Vo=303,Ho=304,vo=1e3,Ni=1001,yo=1002,Ne=1003,hd=1004;var gr=1005;var me=1006,Wo=1007;var $i=1008;var hi=1009,Gc=1010,Vc=1011,Rs=1012,Xo=1013,Ci=1014,Ri=1015,ui=1016,qo=1017,Yo=1018,Bn=1020,Hc=35902,Wc=35899,Xc=1021,qc=1022,Ii=1023,qi=1026,Zi=1027,_r=1028,$o=1029,_n=1030,Zo=1031;var Ko=1033,xr=33776,vr=33777,yr=33778,br=33779,Jo=35840,jo=35841,Qo=35842,ta=35843,ea=36196,ia=37492,na=37496,sa=37488,ra=37489,Mr=37490,oa=37491,aa=37808,la=37809,ca=37810,ha=37811,ua=37812,da=37813,fa=37814,pa=37815,ma=37816,ga=37817,_a=37818,xa=37819,va=37820,ya=37821,ba=36492,Ma=36494,Sa=36495,wa=36283,Ea=36284,Sr=36285,Ta=36286;var Js=2300,bo=2301,uo=2302,Mc=2303,Sc=2400,wc=2401,Ec=2402;var ud=3200;var Yc=0,dd=1,Ki="",ai="srgb",js="srgb-linear",Qs="linear",ee="srgb";var os=7680;var $c=5386;var Zc=514;var fd=519,pd=512,md=513,gd=514,Kc=515,_d=516,xd=517,Jc=518,jc=519,Qc=35044;var th="300 es",xi=2e3,tr=2001;function sm(n){for(let t=n.length-1;t>=0;--t)if(n[t]>=65535)return!0;return!1}function rm(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function er(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function vd(){let n=er("canvas");return n.style.display="block",n}var yu={},hs=null;function ir(...n){let t="THREE."+n.shift();hs?hs("log",t,...n):console.log(t,...n)}function yd(n){let t=n[0];if(typeof t=="string"&&t.startsWith("TSL:")){let e=n[1];e&&e.isStackTrace?n[0]+=" "+e.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function It(...n){n=yd(n);let t="THREE."+n.shift();if(hs)hs("warn",t,...n);else{let e=n[0];e&&e.isStackTrace?console.warn(e.getError(t)):console.warn(t,...n)}}function Nt(...n){n=yd(n);let t="THREE."+n.shift();if(hs)hs("error",t,...n);else{let e=n[0];e&&e.isStackTrace?console.error(e.getError(t)):console.error(t,...n)}}function $s(...n){let t=n.join(" ");t in yu||(yu[t]=!0,It(...n))}function bd(n,t,e){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(t,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,e);break;default:i()}}setTimeout(r,e)})}var Md={[fo]:fo,[mo]:cs,[go]:go,[ls]:_o,[po]:po,[cs]:mo,[xo]:xo,[_o]:ls},Ti=class{addEventListener(t,e){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[t]===void 0&&(i[t]=[]),i[t].indexOf(e)===-1&&i[t].push(e)}hasEventListener(t,e){let i=this._listeners;return i===void 0?!1:i[t]!==void 0&&i[t].indexOf(e)!==-1}removeEventListener(t,e){let i=this._listeners;if(i===void 0)return;let s=i[t];if(s!==void 0){let r=s.indexOf(e);r!==-1&&s.splice(r,1)}}dispatchEvent(t){let e=this._listeners;if(e===void 0)return;let i=e[t.type];if(i!==void 0){t.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,t);t.target=null}}},We=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],bu=1234567,Zs=Math.PI/180,us=180/Math.PI;function xn(){let n=Math.random()*4294967295|0,t=Math.random()*4294967295|0,e=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(We[n&255]+We[n>>8&255]+We[n>>16&255]+We[n>>24&255]+"-"+We[t&255]+We[t>>8&255]+"-"+We[t>>16&15|64]+We[t>>24&255]+"-"+We[e&63|128]+We[e>>8&255]+"-"+We[e>>16&255]+We[e>>24&255]+We[i&255]+We[i>>8&255]+We[i>>16&255]+We[i>>24&255]).toLowerCase()}function Xt(n,t,e){return Math.max(t,Math.min(e,n))}function eh(n,t){return(n%t+t)%t}function om(n,t,e,i,s){return i+(n-t)*(s-i)/(e-t)}function am(n,t,e){return n!==t?(e-n)/(t-n):0}function Ks(n,t,e){return(1-e)*n+e*t}function lm(n,t,e,i){return Ks(n,t,1-Math.exp(-e*i))}function cm(n,t=1){return t-Math.abs(eh(n,t*2)-t)}function hm(n,t,e){return n<=t?0:n>=e?1:(n=(n-t)/(e-t),n*n*(3-2*n))}function um(n,t,e){return n<=t?0:n>=e?1:(n=(n-t)/(e-t),n*n*n*(n*(n*6-15)+10))}function dm(n,t){return n+Math.floor(Math.random()*(t-n+1))}function fm(n,t){return n+Math.random()*(t-n)}function pm(n){return n*(.5-Math.random())}function mm(n){n!==void 0&&(bu=n);let t=bu+=1831565813;return t=Math.imul(t^t>>>15,t|1),t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}function gm(n){return n*Zs}function _m(n){return n*us}function xm(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function vm(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function ih(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function ym(n,t,e,i,s){let r=Math.cos,o=Math.sin,a=r(e/2),c=o(e/2),l=r((t+i)/2),h=o((t+i)/2),u=r((t-i)/2),d=o((t-i)/2),f=r((i-t)/2),p=o((i-t)/2);switch(s){case"XYX":n.set(a*h,c*u,c*d,a*l);break;case"YZY":n.set(c*d,a*h,c*u,a*l);break;case"ZXZ":n.set(c*u,c*d,a*h,a*l);break;case"XZX":n.set(a*h,c*p,c*f,a*l);break;case"YXY":n.set(c*f,a*h,c*p,a*l);break;case"ZYZ":n.set(c*p,c*f,a*h,a*l);break;default:It("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Aa(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function nh(n,t){if(t.constructor===Float32Array)return n;let e=Aa(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/e,-1)}function sh(n,t){if(t.constructor===Float32Array)return n;let e=Aa(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*e)}var Ca={DEG2RAD:Zs,RAD2DEG:us,generateUUID:xn,clamp:Xt,euclideanModulo:eh,mapLinear:om,inverseLerp:am,lerp:Ks,damp:lm,pingpong:cm,smoothstep:hm,smootherstep:um,randInt:dm,randFloat:fm,randFloatSpread:pm,seededRandom:mm,degToRad:gm,radToDeg:_m,isPowerOfTwo:xm,ceilPowerOfTwo:vm,floorPowerOfTwo:ih,setQuaternionFromProperEuler:ym,normalize:sh,denormalize:nh},Et=class{static{this.prototype.isVector2=!0}constructor(t=0,e=0){this.x=t,this.y=e}get width(){return this.x}set width(t){this.x=t}get height(){return this.y}set height(t){this.y=t}set(t,e){return this.x=t,this.y=e,this}setScalar(t){return this.x=t,this.y=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;default:throw new Error("THREE.Vector2: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y)}copy(t){return this.x=t.x,this.y=t.y,this}add(t){return this.x+=t.x,this.y+=t.y,this}addScalar(t){return this.x+=t,this.y+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this}subScalar(t){return this.x-=t,this.y-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this}multiply(t){return this.x*=t.x,this.y*=t.y,this}multiplyScalar(t){return this.x*=t,this.y*=t,this}divide(t){return this.x/=t.x,this.y/=t.y,this}divideScalar(t){return this.multiplyScalar(1/t)}applyMatrix3(t){let e=this.x,i=this.y,s=t.elements;return this.x=s[0]*e+s[3]*i+s[6],this.y=s[1]*e+s[4]*i+s[7],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this}clamp(t,e){return this.x=Xt(this.x,t.x,e.x),this.y=Xt(this.y,t.y,e.y),this}clampScalar(t,e){return this.x=Xt(this.x,t,e),this.y=Xt(this.y,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(t){return this.x*t.x+this.y*t.y}cross(t){return this.x*t.y-this.y*t.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let i=this.dot(t)/e;return Math.acos(Xt(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,i=this.y-t.y;return e*e+i*i}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this}equals(t){return t.x===this.x&&t.y===this.y}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this}rotateAround(t,e){let i=Math.cos(e),s=Math.sin(e),r=this.x-t.x,o=this.y-t.y;return this.x=r*i-o*s+t.x,this.y=r*s+o*i+t.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},je=class{constructor(t=0,e=0,i=0,s=1){this.isQuaternion=!0,this._x=t,this._y=e,this._z=i,this._w=s}static slerpFlat(t,e,i,s,r,o,a){let c=i[s+0],l=i[s+1],h=i[s+2],u=i[s+3],d=r[o+0],f=r[o+1],p=r[o+2],v=r[o+3];if(u!==v||c!==d||l!==f||h!==p){let g=c*d+l*f+h*p+u*v;g<0&&(d=-d,f=-f,p=-p,v=-v,g=-g);let m=1-a;if(g<.9995){let b=Math.acos(g),A=Math.sin(b);m=Math.sin(m*b)/A,a=Math.sin(a*b)/A,c=c*m+d*a,l=l*m+f*a,h=h*m+p*a,u=u*m+v*a}else{c=c*m+d*a,l=l*m+f*a,h=h*m+p*a,u=u*m+v*a;let b=1/Math.sqrt(c*c+l*l+h*h+u*u);c*=b,l*=b,h*=b,u*=b}}t[e]=c,t[e+1]=l,t[e+2]=h,t[e+3]=u}static multiplyQuaternionsFlat(t,e,i,s,r,o){let a=i[s],c=i[s+1],l=i[s+2],h=i[s+3],u=r[o],d=r[o+1],f=r[o+2],p=r[o+3];return t[e]=a*p+h*u+c*f-l*d,t[e+1]=c*p+h*d+l*u-a*f,t[e+2]=l*p+h*f+a*d-c*u,t[e+3]=h*p-a*u-c*d-l*f,t}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get w(){return this._w}set w(t){this._w=t,this._onChangeCallback()}set(t,e,i,s){return this._x=t,this._y=e,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(t){return this._x=t.x,this._y=t.y,this._z=t.z,this._w=t.w,this._onChangeCallback(),this}setFromEuler(t,e=!0){let i=t._x,s=t._y,r=t._z,o=t._order,a=Math.cos,c=Math.sin,l=a(i/2),h=a(s/2),u=a(r/2),d=c(i/2),f=c(s/2),p=c(r/2);switch(o){case"XYZ":this._x=d*h*u+l*f*p,this._y=l*f*u-d*h*p,this._z=l*h*p+d*f*u,this._w=l*h*u-d*f*p;break;case"YXZ":this._x=d*h*u+l*f*p,this._y=l*f*u-d*h*p,this._z=l*h*p-d*f*u,this._w=l*h*u+d*f*p;break;case"ZXY":this._x=d*h*u-l*f*p,this._y=l*f*u+d*h*p,this._z=l*h*p+d*f*u,this._w=l*h*u-d*f*p;break;case"ZYX":this._x=d*h*u-l*f*p,this._y=l*f*u+d*h*p,this._z=l*h*p-d*f*u,this._w=l*h*u+d*f*p;break;case"YZX":this._x=d*h*u+l*f*p,this._y=l*f*u+d*h*p,this._z=l*h*p-d*f*u,this._w=l*h*u-d*f*p;break;case"XZY":this._x=d*h*u-l*f*p,this._y=l*f*u-d*h*p,this._z=l*h*p+d*f*u,this._w=l*h*u+d*f*p;break;default:It("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return e===!0&&this._onChangeCallback(),this}setFromAxisAngle(t,e){let i=e/2,s=Math.sin(i);return this._x=t.x*s,this._y=t.y*s,this._z=t.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(t){let e=t.elements,i=e[0],s=e[4],r=e[8],o=e[1],a=e[5],c=e[9],l=e[2],h=e[6],u=e[10],d=i+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-c)*f,this._y=(r-l)*f,this._z=(o-s)*f}else if(i>a&&i>u){let f=2*Math.sqrt(1+i-a-u);this._w=(h-c)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+l)/f}else if(a>u){let f=2*Math.sqrt(1+a-i-u);this._w=(r-l)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(c+h)/f}else{let f=2*Math.sqrt(1+u-i-a);this._w=(o-s)/f,this._x=(r+l)/f,this._y=(c+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(t,e){let i=t.dot(e)+1;return i<1e-8?(i=0,Math.abs(t.x)>Math.abs(t.z)?(this._x=-t.y,this._y=t.x,this._z=0,this._w=i):(this._x=0,this._y=-t.z,this._z=t.y,this._w=i)):(this._x=t.y*e.z-t.z*e.y,this._y=t.z*e.x-t.x*e.z,this._z=t.x*e.y-t.y*e.x,this._w=i),this.normalize()}angleTo(t){return 2*Math.acos(Math.abs(Xt(this.dot(t),-1,1)))}rotateTowards(t,e){let i=this.angleTo(t);if(i===0)return this;let s=Math.min(1,e/i);return this.slerp(t,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(t){return this._x*t._x+this._y*t._y+this._z*t._z+this._w*t._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let t=this.length();return t===0?(this._x=0,this._y=0,this._z=0,this._w=1):(t=1/t,this._x=this._x*t,this._y=this._y*t,this._z=this._z*t,this._w=this._w*t),this._onChangeCallback(),this}multiply(t){return this.multiplyQuaternions(this,t)}premultiply(t){return this.multiplyQuaternions(t,this)}multiplyQuaternions(t,e){let i=t._x,s=t._y,r=t._z,o=t._w,a=e._x,c=e._y,l=e._z,h=e._w;return this._x=i*h+o*a+s*l-r*c,this._y=s*h+o*c+r*a-i*l,this._z=r*h+o*l+i*c-s*a,this._w=o*h-i*a-s*c-r*l,this._onChangeCallback(),this}slerp(t,e){let i=t._x,s=t._y,r=t._z,o=t._w,a=this.dot(t);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let c=1-e;if(a<.9995){let l=Math.acos(a),h=Math.sin(l);c=Math.sin(c*l)/h,e=Math.sin(e*l)/h,this._x=this._x*c+i*e,this._y=this._y*c+s*e,this._z=this._z*c+r*e,this._w=this._w*c+o*e,this._onChangeCallback()}else this._x=this._x*c+i*e,this._y=this._y*c+s*e,this._z=this._z*c+r*e,this._w=this._w*c+o*e,this.normalize();return this}slerpQuaternions(t,e,i){return this.copy(t).slerp(e,i)}random(){let t=2*Math.PI*Math.random(),e=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(t),s*Math.cos(t),r*Math.sin(e),r*Math.cos(e))}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._w===this._w}fromArray(t,e=0){return this._x=t[e],this._y=t[e+1],this._z=t[e+2],this._w=t[e+3],this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._w,t}fromBufferAttribute(t,e){return this._x=t.getX(e),this._y=t.getY(e),this._z=t.getZ(e),this._w=t.getW(e),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(t=0,e=0,i=0){this.x=t,this.y=e,this.z=i}set(t,e,i){return i===void 0&&(i=this.z),this.x=t,this.y=e,this.z=i,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;default:throw new Error("THREE.Vector3: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this}multiplyVectors(t,e){return this.x=t.x*e.x,this.y=t.y*e.y,this.z=t.z*e.z,this}applyEuler(t){return this.applyQuaternion(Mu.setFromEuler(t))}applyAxisAngle(t,e){return this.applyQuaternion(Mu.setFromAxisAngle(t,e))}applyMatrix3(t){let e=this.x,i=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[3]*i+r[6]*s,this.y=r[1]*e+r[4]*i+r[7]*s,this.z=r[2]*e+r[5]*i+r[8]*s,this}applyNormalMatrix(t){return this.applyMatrix3(t).normalize()}applyMatrix4(t){let e=this.x,i=this.y,s=this.z,r=t.elements,o=1/(r[3]*e+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*e+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*e+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*e+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(t){let e=this.x,i=this.y,s=this.z,r=t.x,o=t.y,a=t.z,c=t.w,l=2*(o*s-a*i),h=2*(a*e-r*s),u=2*(r*i-o*e);return this.x=e+c*l+o*u-a*h,this.y=i+c*h+a*l-r*u,this.z=s+c*u+r*h-o*l,this}project(t){return this.applyMatrix4(t.matrixWorldInverse).applyMatrix4(t.projectionMatrix)}unproject(t){return this.applyMatrix4(t.projectionMatrixInverse).applyMatrix4(t.matrixWorld)}transformDirection(t){let e=this.x,i=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[4]*i+r[8]*s,this.y=r[1]*e+r[5]*i+r[9]*s,this.z=r[2]*e+r[6]*i+r[10]*s,this.normalize()}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this}divideScalar(t){return this.multiplyScalar(1/t)}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this}clamp(t,e){return this.x=Xt(this.x,t.x,e.x),this.y=Xt(this.y,t.y,e.y),this.z=Xt(this.z,t.z,e.z),this}clampScalar(t,e){return this.x=Xt(this.x,t,e),this.y=Xt(this.y,t,e),this.z=Xt(this.z,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this.z=t.z+(e.z-t.z)*i,this}cross(t){return this.crossVectors(this,t)}crossVectors(t,e){let i=t.x,s=t.y,r=t.z,o=e.x,a=e.y,c=e.z;return this.x=s*c-r*a,this.y=r*o-i*c,this.z=i*a-s*o,this}projectOnVector(t){let e=t.lengthSq();if(e===0)return this.set(0,0,0);let i=t.dot(this)/e;return this.copy(t).multiplyScalar(i)}projectOnPlane(t){return nc.copy(this).projectOnVector(t),this.sub(nc)}reflect(t){return this.sub(nc.copy(t).multiplyScalar(2*this.dot(t)))}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let i=this.dot(t)/e;return Math.acos(Xt(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,i=this.y-t.y,s=this.z-t.z;return e*e+i*i+s*s}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)+Math.abs(this.z-t.z)}setFromSpherical(t){return this.setFromSphericalCoords(t.radius,t.phi,t.theta)}setFromSphericalCoords(t,e,i){let s=Math.sin(e)*t;return this.x=s*Math.sin(i),this.y=Math.cos(e)*t,this.z=s*Math.cos(i),this}setFromCylindrical(t){return this.setFromCylindricalCoords(t.radius,t.theta,t.y)}setFromCylindricalCoords(t,e,i){return this.x=t*Math.sin(e),this.y=i,this.z=t*Math.cos(e),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this}setFromMatrixScale(t){let e=this.setFromMatrixColumn(t,0).length(),i=this.setFromMatrixColumn(t,1).length(),s=this.setFromMatrixColumn(t,2).length();return this.x=e,this.y=i,this.z=s,this}setFromMatrixColumn(t,e){return this.fromArray(t.elements,e*4)}setFromMatrix3Column(t,e){return this.fromArray(t.elements,e*3)}setFromEuler(t){return this.x=t._x,this.y=t._y,this.z=t._z,this}setFromColor(t){return this.x=t.r,this.y=t.g,this.z=t.b,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let t=Math.random()*Math.PI*2,e=Math.random()*2-1,i=Math.sqrt(1-e*e);return this.x=i*Math.cos(t),this.y=e,this.z=i*Math.sin(t),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},nc=new L,Mu=new je,Lt=class{static{this.prototype.isMatrix3=!0}constructor(t,e,i,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],t!==void 0&&this.set(t,e,i,s,r,o,a,c,l)}set(t,e,i,s,r,o,a,c,l){let h=this.elements;return h[0]=t,h[1]=s,h[2]=a,h[3]=e,h[4]=r,h[5]=c,h[6]=i,h[7]=o,h[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(t){let e=this.elements,i=t.elements;return e[0]=i[0],e[1]=i[1],e[2]=i[2],e[3]=i[3],e[4]=i[4],e[5]=i[5],e[6]=i[6],e[7]=i[7],e[8]=i[8],this}extractBasis(t,e,i){return t.setFromMatrix3Column(this,0),e.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(t){let e=t.elements;return this.set(e[0],e[4],e[8],e[1],e[5],e[9],e[2],e[6],e[10]),this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let i=t.elements,s=e.elements,r=this.elements,o=i[0],a=i[3],c=i[6],l=i[1],h=i[4],u=i[7],d=i[2],f=i[5],p=i[8],v=s[0],g=s[3],m=s[6],b=s[1],A=s[4],S=s[7],T=s[2],E=s[5],_=s[8];return r[0]=o*v+a*b+c*T,r[3]=o*g+a*A+c*E,r[6]=o*m+a*S+c*_,r[1]=l*v+h*b+u*T,r[4]=l*g+h*A+u*E,r[7]=l*m+h*S+u*_,r[2]=d*v+f*b+p*T,r[5]=d*g+f*A+p*E,r[8]=d*m+f*S+p*_,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[3]*=t,e[6]*=t,e[1]*=t,e[4]*=t,e[7]*=t,e[2]*=t,e[5]*=t,e[8]*=t,this}determinant(){let t=this.elements,e=t[0],i=t[1],s=t[2],r=t[3],o=t[4],a=t[5],c=t[6],l=t[7],h=t[8];return e*o*h-e*a*l-i*r*h+i*a*c+s*r*l-s*o*c}invert(){let t=this.elements,e=t[0],i=t[1],s=t[2],r=t[3],o=t[4],a=t[5],c=t[6],l=t[7],h=t[8],u=h*o-a*l,d=a*c-h*r,f=l*r-o*c,p=e*u+i*d+s*f;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/p;return t[0]=u*v,t[1]=(s*l-h*i)*v,t[2]=(a*i-s*o)*v,t[3]=d*v,t[4]=(h*e-s*c)*v,t[5]=(s*r-a*e)*v,t[6]=f*v,t[7]=(i*c-l*e)*v,t[8]=(o*e-i*r)*v,this}transpose(){let t,e=this.elements;return t=e[1],e[1]=e[3],e[3]=t,t=e[2],e[2]=e[6],e[6]=t,t=e[5],e[5]=e[7],e[7]=t,this}getNormalMatrix(t){return this.setFromMatrix4(t).invert().transpose()}transposeIntoArray(t){let e=this.elements;return t[0]=e[0],t[1]=e[3],t[2]=e[6],t[3]=e[1],t[4]=e[4],t[5]=e[7],t[6]=e[2],t[7]=e[5],t[8]=e[8],this}setUvTransform(t,e,i,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(i*c,i*l,-i*(c*o+l*a)+o+t,-s*l,s*c,-s*(-l*o+c*a)+a+e,0,0,1),this}scale(t,e){return $s("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(sc.makeScale(t,e)),this}rotate(t){return $s("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(sc.makeRotation(-t)),this}translate(t,e){return $s("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(sc.makeTranslation(t,e)),this}makeTranslation(t,e){return t.isVector2?this.set(1,0,t.x,0,1,t.y,0,0,1):this.set(1,0,t,0,1,e,0,0,1),this}makeRotation(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,-i,0,i,e,0,0,0,1),this}makeScale(t,e){return this.set(t,0,0,0,e,0,0,0,1),this}equals(t){let e=this.elements,i=t.elements;for(let s=0;s<9;s++)if(e[s]!==i[s])return!1;return!0}fromArray(t,e=0){for(let i=0;i<9;i++)this.elements[i]=t[i+e];return this}toArray(t=[],e=0){let i=this.elements;return t[e]=i[0],t[e+1]=i[1],t[e+2]=i[2],t[e+3]=i[3],t[e+4]=i[4],t[e+5]=i[5],t[e+6]=i[6],t[e+7]=i[7],t[e+8]=i[8],t}clone(){return new this.constructor().fromArray(this.elements)}},sc=new Lt,Su=new Lt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),wu=new Lt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function bm(){let n={enabled:!0,workingColorSpace:js,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===ee&&(s.r=Xi(s.r),s.g=Xi(s.g),s.b=Xi(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===ee&&(s.r=as(s.r),s.g=as(s.g),s.b=as(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ki?Qs:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],e=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[js]:{primaries:t,whitePoint:i,transfer:Qs,toXYZ:Su,fromXYZ:wu,luminanceCoefficients:e,workingColorSpaceConfig:{unpackColorSpace:ai},outputColorSpaceConfig:{drawingBufferColorSpace:ai}},[ai]:{primaries:t,whitePoint:i,transfer:ee,toXYZ:Su,fromXYZ:wu,luminanceCoefficients:e,outputColorSpaceConfig:{drawingBufferColorSpace:ai}}}),n}var Kt=bm();function Xi(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function as(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Yn,Mo=class{static getDataURL(t,e="image/png"){if(/^data:/i.test(t.src)||typeof HTMLCanvasElement>"u")return t.src;let i;if(t instanceof HTMLCanvasElement)i=t;else{Yn===void 0&&(Yn=er("canvas")),Yn.width=t.width,Yn.height=t.height;let s=Yn.getContext("2d");t instanceof ImageData?s.putImageData(t,0,0):s.drawImage(t,0,0,t.width,t.height),i=Yn}return i.toDataURL(e)}static sRGBToLinear(t){if(typeof HTMLImageElement<"u"&&t instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&t instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&t instanceof ImageBitmap){let e=er("canvas");e.width=t.width,e.height=t.height;let i=e.getContext("2d");i.drawImage(t,0,0,t.width,t.height);let s=i.getImageData(0,0,t.width,t.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Xi(r[o]/255)*255;return i.putImageData(s,0,0),e}else if(t.data){let e=t.data.slice(0);for(let i=0;i<e.length;i++)e instanceof Uint8Array||e instanceof Uint8ClampedArray?e[i]=Math.floor(Xi(e[i]/255)*255):e[i]=Xi(e[i]);return{data:e,width:t.width,height:t.height}}else return It("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),t}},Mm=0,ds=class{constructor(t=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Mm++}),this.uuid=xn(),this.data=t,this.dataReady=!0,this.version=0}getSize(t){let e=this.data;return typeof HTMLVideoElement<"u"&&e instanceof HTMLVideoElement?t.set(e.videoWidth,e.videoHeight,0):typeof VideoFrame<"u"&&e instanceof VideoFrame?t.set(e.displayWidth,e.displayHeight,0):e!==null?t.set(e.width||0,e.height||0,e.depth||0):t.set(0,0,0),t}set needsUpdate(t){t===!0&&this.version++}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.images[this.uuid]!==void 0)return t.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(rc(s[o].image)):r.push(rc(s[o]))}else r=rc(s);i.url=r}return e||(t.images[this.uuid]=i),i}};function rc(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Mo.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(It("Texture: Unable to serialize Texture."),{})}var Sm=0,oc=new L,ei=class n extends Ti{constructor(t=n.DEFAULT_IMAGE,e=n.DEFAULT_MAPPING,i=Ni,s=Ni,r=me,o=$i,a=Ii,c=hi,l=n.DEFAULT_ANISOTROPY,h=Ki){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Sm++}),this.uuid=xn(),this.name="",this.source=new ds(t),this.mipmaps=[],this.mapping=e,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new Et(0,0),this.repeat=new Et(1,1),this.center=new Et(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Lt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(oc).x}get height(){return this.source.getSize(oc).y}get depth(){return this.source.getSize(oc).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let e in t){let i=t[e];if(i===void 0){It(`Texture.setValues(): parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){It(`Texture.setValues(): property '${e}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[e]=i}}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),e||(t.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==zc)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case vo:t.x=t.x-Math.floor(t.x);break;case Ni:t.x=t.x<0?0:1;break;case yo:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case vo:t.y=t.y-Math.floor(t.y);break;case Ni:t.y=t.y<0?0:1;break;case yo:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};ei.DEFAULT_IMAGE=null;ei.DEFAULT_MAPPING=zc;ei.DEFAULT_ANISOTROPY=1;var se=class{static{this.prototype.isVector4=!0}constructor(t=0,e=0,i=0,s=1){this.x=t,this.y=e,this.z=i,this.w=s}get width(){return this.z}set width(t){this.z=t}get height(){return this.w}set height(t){this.w=t}set(t,e,i,s){return this.x=t,this.y=e,this.z=i,this.w=s,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this.w=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setW(t){return this.w=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;case 3:this.w=e;break;default:throw new Error("THREE.Vector4: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this.w=t.w!==void 0?t.w:1,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this.w+=t.w,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this.w+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this.w=t.w+e.w,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this.w+=t.w*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this.w-=t.w,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this.w-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this.w=t.w-e.w,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this.w*=t.w,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this.w*=t,this}applyMatrix4(t){let e=this.x,i=this.y,s=this.z,r=this.w,o=t.elements;return this.x=o[0]*e+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*e+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*e+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*e+o[7]*i+o[11]*s+o[15]*r,this}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this.w/=t.w,this}divideScalar(t){return this.multiplyScalar(1/t)}setAxisAngleFromQuaternion(t){this.w=2*Math.acos(t.w);let e=Math.sqrt(1-t.w*t.w);return e<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=t.x/e,this.y=t.y/e,this.z=t.z/e),this}setAxisAngleFromRotationMatrix(t){let e,i,s,r,c=t.elements,l=c[0],h=c[4],u=c[8],d=c[1],f=c[5],p=c[9],v=c[2],g=c[6],m=c[10];if(Math.abs(h-d)<.01&&Math.abs(u-v)<.01&&Math.abs(p-g)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+v)<.1&&Math.abs(p+g)<.1&&Math.abs(l+f+m-3)<.1)return this.set(1,0,0,0),this;e=Math.PI;let A=(l+1)/2,S=(f+1)/2,T=(m+1)/2,E=(h+d)/4,_=(u+v)/4,M=(p+g)/4;return A>S&&A>T?A<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(A),s=E/i,r=_/i):S>T?S<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),i=E/s,r=M/s):T<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),i=_/r,s=M/r),this.set(i,s,r,e),this}let b=Math.sqrt((g-p)*(g-p)+(u-v)*(u-v)+(d-h)*(d-h));return Math.abs(b)<.001&&(b=1),this.x=(g-p)/b,this.y=(u-v)/b,this.z=(d-h)/b,this.w=Math.acos((l+f+m-1)/2),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this.w=e[15],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this.w=Math.min(this.w,t.w),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this.w=Math.max(this.w,t.w),this}clamp(t,e){return this.x=Xt(this.x,t.x,e.x),this.y=Xt(this.y,t.y,e.y),this.z=Xt(this.z,t.z,e.z),this.w=Xt(this.w,t.w,e.w),this}clampScalar(t,e){return this.x=Xt(this.x,t,e),this.y=Xt(this.y,t,e),this.z=Xt(this.z,t,e),this.w=Xt(this.w,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z+this.w*t.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this.w+=(t.w-this.w)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this.z=t.z+(e.z-t.z)*i,this.w=t.w+(e.w-t.w)*i,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z&&t.w===this.w}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this.w=t[e+3],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t[e+3]=this.w,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this.w=t.getW(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},So=class extends Ti{constructor(t=1,e=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:me,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=t,this.height=e,this.depth=i.depth,this.scissor=new se(0,0,t,e),this.scissorTest=!1,this.viewport=new se(0,0,t,e),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new ei({width:t,height:e,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(t={}){let e={minFilter:me,generateMipmaps:!1,flipY:!1,internalFormat:null};t.mapping!==void 0&&(e.mapping=t.mapping),t.wrapS!==void 0&&(e.wrapS=t.wrapS),t.wrapT!==void 0&&(e.wrapT=t.wrapT),t.wrapR!==void 0&&(e.wrapR=t.wrapR),t.magFilter!==void 0&&(e.magFilter=t.magFilter),t.minFilter!==void 0&&(e.minFilter=t.minFilter),t.format!==void 0&&(e.format=t.format),t.type!==void 0&&(e.type=t.type),t.anisotropy!==void 0&&(e.anisotropy=t.anisotropy),t.colorSpace!==void 0&&(e.colorSpace=t.colorSpace),t.flipY!==void 0&&(e.flipY=t.flipY),t.generateMipmaps!==void 0&&(e.generateMipmaps=t.generateMipmaps),t.mipmapsAutoUpdate!==void 0&&(e.mipmapsAutoUpdate=t.mipmapsAutoUpdate),t.internalFormat!==void 0&&(e.internalFormat=t.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(e)}get texture(){return this.textures[0]}set texture(t){this.textures[0]=t}set depthTexture(t){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),t!==null&&t.renderTarget===null&&(t.renderTarget=this),this._depthTexture=t}get depthTexture(){return this._depthTexture}setSize(t,e,i=1){if(this.width!==t||this.height!==e||this.depth!==i){this.width=t,this.height=e,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=t,this.textures[s].image.height=e,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,t,e),this.scissor.set(0,0,t,e)}clone(){return new this.constructor().copy(this)}copy(t){this.width=t.width,this.height=t.height,this.depth=t.depth,this.scissor.copy(t.scissor),this.scissorTest=t.scissorTest,this.viewport.copy(t.viewport),this.textures.length=0;for(let e=0,i=t.textures.length;e<i;e++){this.textures[e]=t.textures[e].clone(),this.textures[e].isRenderTargetTexture=!0,this.textures[e].renderTarget=this;let s=Object.assign({},t.textures[e].image);this.textures[e].source=new ds(s)}if(this.depthBuffer=t.depthBuffer,this.stencilBuffer=t.stencilBuffer,this.resolveColorBuffer=t.resolveColorBuffer,this.resolveDepthBuffer=t.resolveDepthBuffer,this.resolveStencilBuffer=t.resolveStencilBuffer,this.storeMultisampledColorBuffer=t.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=t.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=t.storeMultisampledStencilBuffer,t.depthTexture!==null)if(t.depthTexture.renderTarget===t){let e=t.depthTexture.clone();e.renderTarget=null,this.depthTexture=e}else this.depthTexture=t.depthTexture;else this.depthTexture=null;return this.samples=t.samples,this.multiview=t.multiview,this.useArrayDepthTexture=t.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Qe=class extends So{constructor(t=1,e=1,i={}){super(t,e,i),this.isWebGLRenderTarget=!0}},nr=class extends ei{constructor(t=null,e=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:t,width:e,height:i,depth:s},this.magFilter=Ne,this.minFilter=Ne,this.wrapR=Ni,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}};var wo=class extends ei{constructor(t=null,e=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:t,width:e,height:i,depth:s},this.magFilter=Ne,this.minFilter=Ne,this.wrapR=Ni,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}};var le=class n{static{this.prototype.isMatrix4=!0}constructor(t,e,i,s,r,o,a,c,l,h,u,d,f,p,v,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,e,i,s,r,o,a,c,l,h,u,d,f,p,v,g)}set(t,e,i,s,r,o,a,c,l,h,u,d,f,p,v,g){let m=this.elements;return m[0]=t,m[4]=e,m[8]=i,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=c,m[2]=l,m[6]=h,m[10]=u,m[14]=d,m[3]=f,m[7]=p,m[11]=v,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(t){let e=this.elements,i=t.elements;return e[0]=i[0],e[1]=i[1],e[2]=i[2],e[3]=i[3],e[4]=i[4],e[5]=i[5],e[6]=i[6],e[7]=i[7],e[8]=i[8],e[9]=i[9],e[10]=i[10],e[11]=i[11],e[12]=i[12],e[13]=i[13],e[14]=i[14],e[15]=i[15],this}copyPosition(t){let e=this.elements,i=t.elements;return e[12]=i[12],e[13]=i[13],e[14]=i[14],this}setFromMatrix3(t){let e=t.elements;return this.set(e[0],e[3],e[6],0,e[1],e[4],e[7],0,e[2],e[5],e[8],0,0,0,0,1),this}extractBasis(t,e,i){return this.determinantAffine()===0?(t.set(1,0,0),e.set(0,1,0),i.set(0,0,1),this):(t.setFromMatrixColumn(this,0),e.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(t,e,i){return this.set(t.x,e.x,i.x,0,t.y,e.y,i.y,0,t.z,e.z,i.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let e=this.elements,i=t.elements,s=1/$n.setFromMatrixColumn(t,0).length(),r=1/$n.setFromMatrixColumn(t,1).length(),o=1/$n.setFromMatrixColumn(t,2).length();return e[0]=i[0]*s,e[1]=i[1]*s,e[2]=i[2]*s,e[3]=0,e[4]=i[4]*r,e[5]=i[5]*r,e[6]=i[6]*r,e[7]=0,e[8]=i[8]*o,e[9]=i[9]*o,e[10]=i[10]*o,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromEuler(t){let e=this.elements,i=t.x,s=t.y,r=t.z,o=Math.cos(i),a=Math.sin(i),c=Math.cos(s),l=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(t.order==="XYZ"){let d=o*h,f=o*u,p=a*h,v=a*u;e[0]=c*h,e[4]=-c*u,e[8]=l,e[1]=f+p*l,e[5]=d-v*l,e[9]=-a*c,e[2]=v-d*l,e[6]=p+f*l,e[10]=o*c}else if(t.order==="YXZ"){let d=c*h,f=c*u,p=l*h,v=l*u;e[0]=d+v*a,e[4]=p*a-f,e[8]=o*l,e[1]=o*u,e[5]=o*h,e[9]=-a,e[2]=f*a-p,e[6]=v+d*a,e[10]=o*c}else if(t.order==="ZXY"){let d=c*h,f=c*u,p=l*h,v=l*u;e[0]=d-v*a,e[4]=-o*u,e[8]=p+f*a,e[1]=f+p*a,e[5]=o*h,e[9]=v-d*a,e[2]=-o*l,e[6]=a,e[10]=o*c}else if(t.order==="ZYX"){let d=o*h,f=o*u,p=a*h,v=a*u;e[0]=c*h,e[4]=p*l-f,e[8]=d*l+v,e[1]=c*u,e[5]=v*l+d,e[9]=f*l-p,e[2]=-l,e[6]=a*c,e[10]=o*c}else if(t.order==="YZX"){let d=o*c,f=o*l,p=a*c,v=a*l;e[0]=c*h,e[4]=v-d*u,e[8]=p*u+f,e[1]=u,e[5]=o*h,e[9]=-a*h,e[2]=-l*h,e[6]=f*u+p,e[10]=d-v*u}else if(t.order==="XZY"){let d=o*c,f=o*l,p=a*c,v=a*l;e[0]=c*h,e[4]=-u,e[8]=l*h,e[1]=d*u+v,e[5]=o*h,e[9]=f*u-p,e[2]=p*u-f,e[6]=a*h,e[10]=v*u+d}return e[3]=0,e[7]=0,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromQuaternion(t){return this.compose(wm,t,Em)}lookAt(t,e,i){let s=this.elements;return ri.subVectors(t,e),ri.lengthSq()===0&&(ri.z=1),ri.normalize(),nn.crossVectors(i,ri),nn.lengthSq()===0&&(Math.abs(i.z)===1?ri.x+=1e-4:ri.z+=1e-4,ri.normalize(),nn.crossVectors(i,ri)),nn.normalize(),Xr.crossVectors(ri,nn),s[0]=nn.x,s[4]=Xr.x,s[8]=ri.x,s[1]=nn.y,s[5]=Xr.y,s[9]=ri.y,s[2]=nn.z,s[6]=Xr.z,s[10]=ri.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let i=t.elements,s=e.elements,r=this.elements,o=i[0],a=i[4],c=i[8],l=i[12],h=i[1],u=i[5],d=i[9],f=i[13],p=i[2],v=i[6],g=i[10],m=i[14],b=i[3],A=i[7],S=i[11],T=i[15],E=s[0],_=s[4],M=s[8],F=s[12],P=s[1],O=s[5],z=s[9],X=s[13],R=s[2],W=s[6],$=s[10],H=s[14],nt=s[3],Y=s[7],tt=s[11],et=s[15];return r[0]=o*E+a*P+c*R+l*nt,r[4]=o*_+a*O+c*W+l*Y,r[8]=o*M+a*z+c*$+l*tt,r[12]=o*F+a*X+c*H+l*et,r[1]=h*E+u*P+d*R+f*nt,r[5]=h*_+u*O+d*W+f*Y,r[9]=h*M+u*z+d*$+f*tt,r[13]=h*F+u*X+d*H+f*et,r[2]=p*E+v*P+g*R+m*nt,r[6]=p*_+v*O+g*W+m*Y,r[10]=p*M+v*z+g*$+m*tt,r[14]=p*F+v*X+g*H+m*et,r[3]=b*E+A*P+S*R+T*nt,r[7]=b*_+A*O+S*W+T*Y,r[11]=b*M+A*z+S*$+T*tt,r[15]=b*F+A*X+S*H+T*et,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[4]*=t,e[8]*=t,e[12]*=t,e[1]*=t,e[5]*=t,e[9]*=t,e[13]*=t,e[2]*=t,e[6]*=t,e[10]*=t,e[14]*=t,e[3]*=t,e[7]*=t,e[11]*=t,e[15]*=t,this}determinant(){let t=this.elements,e=t[0],i=t[4],s=t[8],r=t[12],o=t[1],a=t[5],c=t[9],l=t[13],h=t[2],u=t[6],d=t[10],f=t[14],p=t[3],v=t[7],g=t[11],m=t[15],b=c*f-l*d,A=a*f-l*u,S=a*d-c*u,T=o*f-l*h,E=o*d-c*h,_=o*u-a*h;return e*(v*b-g*A+m*S)-i*(p*b-g*T+m*E)+s*(p*A-v*T+m*_)-r*(p*S-v*E+g*_)}determinantAffine(){let t=this.elements,e=t[0],i=t[4],s=t[8],r=t[1],o=t[5],a=t[9],c=t[2],l=t[6],h=t[10];return e*(o*h-a*l)-i*(r*h-a*c)+s*(r*l-o*c)}transpose(){let t=this.elements,e;return e=t[1],t[1]=t[4],t[4]=e,e=t[2],t[2]=t[8],t[8]=e,e=t[6],t[6]=t[9],t[9]=e,e=t[3],t[3]=t[12],t[12]=e,e=t[7],t[7]=t[13],t[13]=e,e=t[11],t[11]=t[14],t[14]=e,this}setPosition(t,e,i){let s=this.elements;return t.isVector3?(s[12]=t.x,s[13]=t.y,s[14]=t.z):(s[12]=t,s[13]=e,s[14]=i),this}invert(){let t=this.elements,e=t[0],i=t[1],s=t[2],r=t[3],o=t[4],a=t[5],c=t[6],l=t[7],h=t[8],u=t[9],d=t[10],f=t[11],p=t[12],v=t[13],g=t[14],m=t[15],b=e*a-i*o,A=e*c-s*o,S=e*l-r*o,T=i*c-s*a,E=i*l-r*a,_=s*l-r*c,M=h*v-u*p,F=h*g-d*p,P=h*m-f*p,O=u*g-d*v,z=u*m-f*v,X=d*m-f*g,R=b*X-A*z+S*O+T*P-E*F+_*M;if(R===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let W=1/R;return t[0]=(a*X-c*z+l*O)*W,t[1]=(s*z-i*X-r*O)*W,t[2]=(v*_-g*E+m*T)*W,t[3]=(d*E-u*_-f*T)*W,t[4]=(c*P-o*X-l*F)*W,t[5]=(e*X-s*P+r*F)*W,t[6]=(g*S-p*_-m*A)*W,t[7]=(h*_-d*S+f*A)*W,t[8]=(o*z-a*P+l*M)*W,t[9]=(i*P-e*z-r*M)*W,t[10]=(p*E-v*S+m*b)*W,t[11]=(u*S-h*E-f*b)*W,t[12]=(a*F-o*O-c*M)*W,t[13]=(e*O-i*F+s*M)*W,t[14]=(v*A-p*T-g*b)*W,t[15]=(h*T-u*A+d*b)*W,this}scale(t){let e=this.elements,i=t.x,s=t.y,r=t.z;return e[0]*=i,e[4]*=s,e[8]*=r,e[1]*=i,e[5]*=s,e[9]*=r,e[2]*=i,e[6]*=s,e[10]*=r,e[3]*=i,e[7]*=s,e[11]*=r,this}getMaxScaleOnAxis(){let t=this.elements,e=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],i=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],s=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(e,i,s))}makeTranslation(t,e,i){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,e,0,0,1,i,0,0,0,1),this}makeRotationX(t){let e=Math.cos(t),i=Math.sin(t);return this.set(1,0,0,0,0,e,-i,0,0,i,e,0,0,0,0,1),this}makeRotationY(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,0,i,0,0,1,0,0,-i,0,e,0,0,0,0,1),this}makeRotationZ(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,-i,0,0,i,e,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,e){let i=Math.cos(e),s=Math.sin(e),r=1-i,o=t.x,a=t.y,c=t.z,l=r*o,h=r*a;return this.set(l*o+i,l*a-s*c,l*c+s*a,0,l*a+s*c,h*a+i,h*c-s*o,0,l*c-s*a,h*c+s*o,r*c*c+i,0,0,0,0,1),this}makeScale(t,e,i){return this.set(t,0,0,0,0,e,0,0,0,0,i,0,0,0,0,1),this}makeShear(t,e,i,s,r,o){return this.set(1,i,r,0,t,1,o,0,e,s,1,0,0,0,0,1),this}compose(t,e,i){let s=this.elements,r=e._x,o=e._y,a=e._z,c=e._w,l=r+r,h=o+o,u=a+a,d=r*l,f=r*h,p=r*u,v=o*h,g=o*u,m=a*u,b=c*l,A=c*h,S=c*u,T=i.x,E=i.y,_=i.z;return s[0]=(1-(v+m))*T,s[1]=(f+S)*T,s[2]=(p-A)*T,s[3]=0,s[4]=(f-S)*E,s[5]=(1-(d+m))*E,s[6]=(g+b)*E,s[7]=0,s[8]=(p+A)*_,s[9]=(g-b)*_,s[10]=(1-(d+v))*_,s[11]=0,s[12]=t.x,s[13]=t.y,s[14]=t.z,s[15]=1,this}decompose(t,e,i){let s=this.elements;t.x=s[12],t.y=s[13],t.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),e.identity(),this;let o=$n.set(s[0],s[1],s[2]).length(),a=$n.set(s[4],s[5],s[6]).length(),c=$n.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Si.copy(this);let l=1/o,h=1/a,u=1/c;return Si.elements[0]*=l,Si.elements[1]*=l,Si.elements[2]*=l,Si.elements[4]*=h,Si.elements[5]*=h,Si.elements[6]*=h,Si.elements[8]*=u,Si.elements[9]*=u,Si.elements[10]*=u,e.setFromRotationMatrix(Si),i.x=o,i.y=a,i.z=c,this}makePerspective(t,e,i,s,r,o,a=xi,c=!1){let l=this.elements,h=2*r/(e-t),u=2*r/(i-s),d=(e+t)/(e-t),f=(i+s)/(i-s),p,v;if(c)p=r/(o-r),v=o*r/(o-r);else if(a===xi)p=-(o+r)/(o-r),v=-2*o*r/(o-r);else if(a===tr)p=-o/(o-r),v=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=h,l[4]=0,l[8]=d,l[12]=0,l[1]=0,l[5]=u,l[9]=f,l[13]=0,l[2]=0,l[6]=0,l[10]=p,l[14]=v,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(t,e,i,s,r,o,a=xi,c=!1){let l=this.elements,h=2/(e-t),u=2/(i-s),d=-(e+t)/(e-t),f=-(i+s)/(i-s),p,v;if(c)p=1/(o-r),v=o/(o-r);else if(a===xi)p=-2/(o-r),v=-(o+r)/(o-r);else if(a===tr)p=-1/(o-r),v=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=h,l[4]=0,l[8]=0,l[12]=d,l[1]=0,l[5]=u,l[9]=0,l[13]=f,l[2]=0,l[6]=0,l[10]=p,l[14]=v,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(t){let e=this.elements,i=t.elements;for(let s=0;s<16;s++)if(e[s]!==i[s])return!1;return!0}fromArray(t,e=0){for(let i=0;i<16;i++)this.elements[i]=t[i+e];return this}toArray(t=[],e=0){let i=this.elements;return t[e]=i[0],t[e+1]=i[1],t[e+2]=i[2],t[e+3]=i[3],t[e+4]=i[4],t[e+5]=i[5],t[e+6]=i[6],t[e+7]=i[7],t[e+8]=i[8],t[e+9]=i[9],t[e+10]=i[10],t[e+11]=i[11],t[e+12]=i[12],t[e+13]=i[13],t[e+14]=i[14],t[e+15]=i[15],t}},$n=new L,Si=new le,wm=new L(0,0,0),Em=new L(1,1,1),nn=new L,Xr=new L,ri=new L,Eu=new le,Tu=new je,cn=class n{constructor(t=0,e=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=e,this._z=i,this._order=s}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,e,i,s=this._order){return this._x=t,this._y=e,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,e=this._order,i=!0){let s=t.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],h=s[9],u=s[2],d=s[6],f=s[10];switch(e){case"XYZ":this._y=Math.asin(Xt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,l),this._z=0);break;case"YXZ":this._x=Math.asin(-Xt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Xt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-Xt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(Xt(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-h,l),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Xt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:It("Euler: .setFromRotationMatrix() encountered an unknown order: "+e)}return this._order=e,i===!0&&this._onChangeCallback(),this}setFromQuaternion(t,e,i){return Eu.makeRotationFromQuaternion(t),this.setFromRotationMatrix(Eu,e,i)}setFromVector3(t,e=this._order){return this.set(t.x,t.y,t.z,e)}reorder(t){return Tu.setFromEuler(this),this.setFromQuaternion(Tu,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};cn.DEFAULT_ORDER="XYZ";var sr=class{constructor(){this.mask=1}set(t){this.mask=(1<<t|0)>>>0}enable(t){this.mask|=1<<t|0}enableAll(){this.mask=-1}toggle(t){this.mask^=1<<t|0}disable(t){this.mask&=~(1<<t|0)}disableAll(){this.mask=0}test(t){return(this.mask&t.mask)!==0}isEnabled(t){return(this.mask&(1<<t|0))!==0}},Tm=0,Au=new L,Zn=new je,ki=new le,qr=new L,Ws=new L,Am=new L,Cm=new je,Cu=new L(1,0,0),Ru=new L(0,1,0),Iu=new L(0,0,1),Pu={type:"added"},Rm={type:"removed"},Kn={type:"childadded",child:null},ac={type:"childremoved",child:null},vi=class n extends Ti{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Tm++}),this.uuid=xn(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let t=new L,e=new cn,i=new je,s=new L(1,1,1);function r(){i.setFromEuler(e,!1)}function o(){e.setFromQuaternion(i,void 0,!1)}e._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:e},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new le},normalMatrix:{value:new Lt}}),this.matrix=new le,this.matrixWorld=new le,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new sr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,e){this.quaternion.setFromAxisAngle(t,e)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,e){return Zn.setFromAxisAngle(t,e),this.quaternion.multiply(Zn),this}rotateOnWorldAxis(t,e){return Zn.setFromAxisAngle(t,e),this.quaternion.premultiply(Zn),this}rotateX(t){return this.rotateOnAxis(Cu,t)}rotateY(t){return this.rotateOnAxis(Ru,t)}rotateZ(t){return this.rotateOnAxis(Iu,t)}translateOnAxis(t,e){return Au.copy(t).applyQuaternion(this.quaternion),this.position.add(Au.multiplyScalar(e)),this}translateX(t){return this.translateOnAxis(Cu,t)}translateY(t){return this.translateOnAxis(Ru,t)}translateZ(t){return this.translateOnAxis(Iu,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(ki.copy(this.matrixWorld).invert())}lookAt(t,e,i){t.isVector3?qr.copy(t):qr.set(t,e,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Ws.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ki.lookAt(Ws,qr,this.up):ki.lookAt(qr,Ws,this.up),this.quaternion.setFromRotationMatrix(ki),s&&(ki.extractRotation(s.matrixWorld),Zn.setFromRotationMatrix(ki),this.quaternion.premultiply(Zn.invert()))}add(t){if(arguments.length>1){for(let e=0;e<arguments.length;e++)this.add(arguments[e]);return this}return t===this?(Nt("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(Pu),Kn.child=t,this.dispatchEvent(Kn),Kn.child=null):Nt("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let e=this.children.indexOf(t);return e!==-1&&(t.parent=null,this.children.splice(e,1),t.dispatchEvent(Rm),ac.child=t,this.dispatchEvent(ac),ac.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),ki.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),ki.multiply(t.parent.matrixWorld)),t.applyMatrix4(ki),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(Pu),Kn.child=t,this.dispatchEvent(Kn),Kn.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,e){if(this[t]===e)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(t,e);if(o!==void 0)return o}}getObjectsByProperty(t,e,i=[]){this[t]===e&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(t,e,i);return i}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ws,t,Am),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ws,Cm,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let e=this.matrixWorld.elements;return t.set(e[8],e[9],e[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let e=this.children;for(let i=0,s=e.length;i<s;i++)e[i].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let e=this.children;for(let i=0,s=e.length;i<s;i++)e[i].traverseVisible(t)}traverseAncestors(t){let e=this.parent;e!==null&&(t(e),e.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let e=t.x,i=t.y,s=t.z,r=this.matrix.elements;r[12]+=e-r[0]*e-r[4]*i-r[8]*s,r[13]+=i-r[1]*e-r[5]*i-r[9]*s,r[14]+=s-r[2]*e-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let e=this.children;for(let i=0,s=e.length;i<s;i++)e[i].updateMatrixWorld(t)}updateWorldMatrix(t,e,i=!1){let s=this.parent;if(t===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),e===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(t){let e=t===void 0||typeof t=="string",i={};e&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(t),s.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(t)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(t.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,h=c.length;l<h;l++){let u=c[l];r(t.shapes,u)}else r(t.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(t.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(t.materials,this.material[c]));s.material=a}else s.material=r(t.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(t).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(t.animations,c))}}if(e){let a=o(t.geometries),c=o(t.materials),l=o(t.textures),h=o(t.images),u=o(t.shapes),d=o(t.skeletons),f=o(t.animations),p=o(t.nodes);a.length>0&&(i.geometries=a),c.length>0&&(i.materials=c),l.length>0&&(i.textures=l),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),p.length>0&&(i.nodes=p)}return i.object=s,i;function o(a){let c=[];for(let l in a){let h=a[l];delete h.metadata,c.push(h)}return c}}clone(t){return new this.constructor().copy(this,t)}copy(t,e=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),e===!0)for(let i=0;i<t.children.length;i++){let s=t.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};vi.DEFAULT_UP=new L(0,1,0);vi.DEFAULT_MATRIX_AUTO_UPDATE=!0;vi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Wi=class extends vi{constructor(){super(),this.isGroup=!0,this.type="Group"}},Im={type:"move"},fs=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Wi,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Wi,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Wi,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(t){return this._targetRay!==null&&this._targetRay.dispatchEvent(t),this._grip!==null&&this._grip.dispatchEvent(t),this._hand!==null&&this._hand.dispatchEvent(t),this}connect(t){if(t&&t.hand){let e=this._hand;if(e)for(let i of t.hand.values())this._getHandJoint(e,i)}return this.dispatchEvent({type:"connected",data:t}),this}disconnect(t){return this.dispatchEvent({type:"disconnected",data:t}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(t,e,i){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(t&&e.session.visibilityState!=="visible-blurred"){if(l&&t.hand){o=!0;for(let v of t.hand.values()){let g=e.getJointPose(v,i),m=this._getHandJoint(l,v);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}let h=l.joints["index-finger-tip"],u=l.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,p=.005;l.inputState.pinching&&d>f+p?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:t.handedness,target:this})):!l.inputState.pinching&&d<=f-p&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:t.handedness,target:this}))}else c!==null&&t.gripSpace&&(r=e.getPose(t.gripSpace,i),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:t,target:this})));a!==null&&(s=e.getPose(t.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Im)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(t,e){if(t.joints[e.jointName]===void 0){let i=new Wi;i.matrixAutoUpdate=!1,i.visible=!1,t.joints[e.jointName]=i,t.add(i)}return t.joints[e.jointName]}},Sd={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},sn={h:0,s:0,l:0},Yr={h:0,s:0,l:0};function lc(n,t,e){return e<0&&(e+=1),e>1&&(e-=1),e<1/6?n+(t-n)*6*e:e<1/2?t:e<2/3?n+(t-n)*6*(2/3-e):n}var Dt=class{constructor(t,e,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(t,e,i)}set(t,e,i){if(e===void 0&&i===void 0){let s=t;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(t,e,i);return this}setScalar(t){return this.r=t,this.g=t,this.b=t,this}setHex(t,e=ai){return t=Math.floor(t),this.r=(t>>16&255)/255,this.g=(t>>8&255)/255,this.b=(t&255)/255,Kt.colorSpaceToWorking(this,e),this}setRGB(t,e,i,s=Kt.workingColorSpace){return this.r=t,this.g=e,this.b=i,Kt.colorSpaceToWorking(this,s),this}setHSL(t,e,i,s=Kt.workingColorSpace){if(t=eh(t,1),e=Xt(e,0,1),i=Xt(i,0,1),e===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+e):i+e-i*e,o=2*i-r;this.r=lc(o,r,t+1/3),this.g=lc(o,r,t),this.b=lc(o,r,t-1/3)}return Kt.colorSpaceToWorking(this,s),this}setStyle(t,e=ai){function i(r){r!==void 0&&parseFloat(r)<1&&It("Color: Alpha component of "+t+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(t)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,e);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,e);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,e);break;default:It("Color: Unknown color model "+t)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(t)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,e);if(o===6)return this.setHex(parseInt(r,16),e);It("Color: Invalid hex color "+t)}else if(t&&t.length>0)return this.setColorName(t,e);return this}setColorName(t,e=ai){let i=Sd[t.toLowerCase()];return i!==void 0?this.setHex(i,e):It("Color: Unknown color "+t),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(t){return this.r=t.r,this.g=t.g,this.b=t.b,this}copySRGBToLinear(t){return this.r=Xi(t.r),this.g=Xi(t.g),this.b=Xi(t.b),this}copyLinearToSRGB(t){return this.r=as(t.r),this.g=as(t.g),this.b=as(t.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(t=ai){return Kt.workingToColorSpace(Xe.copy(this),t),Math.round(Xt(Xe.r*255,0,255))*65536+Math.round(Xt(Xe.g*255,0,255))*256+Math.round(Xt(Xe.b*255,0,255))}getHexString(t=ai){return("000000"+this.getHex(t).toString(16)).slice(-6)}getHSL(t,e=Kt.workingColorSpace){Kt.workingToColorSpace(Xe.copy(this),e);let i=Xe.r,s=Xe.g,r=Xe.b,o=Math.max(i,s,r),a=Math.min(i,s,r),c,l,h=(a+o)/2;if(a===o)c=0,l=0;else{let u=o-a;switch(l=h<=.5?u/(o+a):u/(2-o-a),o){case i:c=(s-r)/u+(s<r?6:0);break;case s:c=(r-i)/u+2;break;case r:c=(i-s)/u+4;break}c/=6}return t.h=c,t.s=l,t.l=h,t}getRGB(t,e=Kt.workingColorSpace){return Kt.workingToColorSpace(Xe.copy(this),e),t.r=Xe.r,t.g=Xe.g,t.b=Xe.b,t}getStyle(t=ai){Kt.workingToColorSpace(Xe.copy(this),t);let e=Xe.r,i=Xe.g,s=Xe.b;return t!==ai?`color(${t} ${e.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(e*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(t,e,i){return this.getHSL(sn),this.setHSL(sn.h+t,sn.s+e,sn.l+i)}add(t){return this.r+=t.r,this.g+=t.g,this.b+=t.b,this}addColors(t,e){return this.r=t.r+e.r,this.g=t.g+e.g,this.b=t.b+e.b,this}addScalar(t){return this.r+=t,this.g+=t,this.b+=t,this}sub(t){return this.r=Math.max(0,this.r-t.r),this.g=Math.max(0,this.g-t.g),this.b=Math.max(0,this.b-t.b),this}multiply(t){return this.r*=t.r,this.g*=t.g,this.b*=t.b,this}multiplyScalar(t){return this.r*=t,this.g*=t,this.b*=t,this}lerp(t,e){return this.r+=(t.r-this.r)*e,this.g+=(t.g-this.g)*e,this.b+=(t.b-this.b)*e,this}lerpColors(t,e,i){return this.r=t.r+(e.r-t.r)*i,this.g=t.g+(e.g-t.g)*i,this.b=t.b+(e.b-t.b)*i,this}lerpHSL(t,e){this.getHSL(sn),t.getHSL(Yr);let i=Ks(sn.h,Yr.h,e),s=Ks(sn.s,Yr.s,e),r=Ks(sn.l,Yr.l,e);return this.setHSL(i,s,r),this}setFromVector3(t){return this.r=t.x,this.g=t.y,this.b=t.z,this}applyMatrix3(t){let e=this.r,i=this.g,s=this.b,r=t.elements;return this.r=r[0]*e+r[3]*i+r[6]*s,this.g=r[1]*e+r[4]*i+r[7]*s,this.b=r[2]*e+r[5]*i+r[8]*s,this}equals(t){return t.r===this.r&&t.g===this.g&&t.b===this.b}fromArray(t,e=0){return this.r=t[e],this.g=t[e+1],this.b=t[e+2],this}toArray(t=[],e=0){return t[e]=this.r,t[e+1]=this.g,t[e+2]=this.b,t}fromBufferAttribute(t,e){return this.r=t.getX(e),this.g=t.getY(e),this.b=t.getZ(e),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Xe=new Dt;Dt.NAMES=Sd;var Pn=class extends vi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new cn,this.environmentIntensity=1,this.environmentRotation=new cn,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(t,e){return super.copy(t,e),this.background=t.background!==null?t.background.clone():null,this.environment=t.environment!==null?t.environment.clone():null,this.fog=t.fog!==null?t.fog.clone():null,this.backgroundBlurriness=t.backgroundBlurriness,this.backgroundIntensity=t.backgroundIntensity,this.backgroundRotation.copy(t.backgroundRotation),this.environmentIntensity=t.environmentIntensity,this.environmentRotation.copy(t.environmentRotation),this.overrideMaterial=t.overrideMaterial!==null?t.overrideMaterial.clone():null,this.matrixAutoUpdate=t.matrixAutoUpdate,this}toJSON(t){let e=super.toJSON(t);return this.fog!==null&&(e.object.fog=this.fog.toJSON()),e.object.backgroundBlurriness=this.backgroundBlurriness,e.object.backgroundIntensity=this.backgroundIntensity,e.object.backgroundRotation=this.backgroundRotation.toArray(),e.object.environmentIntensity=this.environmentIntensity,e.object.environmentRotation=this.environmentRotation.toArray(),e}},wi=new L,zi=new L,cc=new L,Gi=new L,Jn=new L,jn=new L,Lu=new L,hc=new L,uc=new L,dc=new L,fc=new se,pc=new se,mc=new se,ln=class n{constructor(t=new L,e=new L,i=new L){this.a=t,this.b=e,this.c=i}static getNormal(t,e,i,s){s.subVectors(i,e),wi.subVectors(t,e),s.cross(wi);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(t,e,i,s,r){wi.subVectors(s,e),zi.subVectors(i,e),cc.subVectors(t,e);let o=wi.dot(wi),a=wi.dot(zi),c=wi.dot(cc),l=zi.dot(zi),h=zi.dot(cc),u=o*l-a*a;if(u===0)return r.set(0,0,0),null;let d=1/u,f=(l*c-a*h)*d,p=(o*h-a*c)*d;return r.set(1-f-p,p,f)}static containsPoint(t,e,i,s){return this.getBarycoord(t,e,i,s,Gi)===null?!1:Gi.x>=0&&Gi.y>=0&&Gi.x+Gi.y<=1}static getInterpolation(t,e,i,s,r,o,a,c){return this.getBarycoord(t,e,i,s,Gi)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,Gi.x),c.addScaledVector(o,Gi.y),c.addScaledVector(a,Gi.z),c)}static getInterpolatedAttribute(t,e,i,s,r,o){return fc.setScalar(0),pc.setScalar(0),mc.setScalar(0),fc.fromBufferAttribute(t,e),pc.fromBufferAttribute(t,i),mc.fromBufferAttribute(t,s),o.setScalar(0),o.addScaledVector(fc,r.x),o.addScaledVector(pc,r.y),o.addScaledVector(mc,r.z),o}static isFrontFacing(t,e,i,s){return wi.subVectors(i,e),zi.subVectors(t,e),wi.cross(zi).dot(s)<0}set(t,e,i){return this.a.copy(t),this.b.copy(e),this.c.copy(i),this}setFromPointsAndIndices(t,e,i,s){return this.a.copy(t[e]),this.b.copy(t[i]),this.c.copy(t[s]),this}setFromAttributeAndIndices(t,e,i,s){return this.a.fromBufferAttribute(t,e),this.b.fromBufferAttribute(t,i),this.c.fromBufferAttribute(t,s),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return wi.subVectors(this.c,this.b),zi.subVectors(this.a,this.b),wi.cross(zi).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return n.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,e){return n.getBarycoord(t,this.a,this.b,this.c,e)}getInterpolation(t,e,i,s,r){return n.getInterpolation(t,this.a,this.b,this.c,e,i,s,r)}containsPoint(t){return n.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return n.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,e){let i=this.a,s=this.b,r=this.c,o,a;Jn.subVectors(s,i),jn.subVectors(r,i),hc.subVectors(t,i);let c=Jn.dot(hc),l=jn.dot(hc);if(c<=0&&l<=0)return e.copy(i);uc.subVectors(t,s);let h=Jn.dot(uc),u=jn.dot(uc);if(h>=0&&u<=h)return e.copy(s);let d=c*u-h*l;if(d<=0&&c>=0&&h<=0&&c-h>0)return o=c/(c-h),e.copy(i).addScaledVector(Jn,o);dc.subVectors(t,r);let f=Jn.dot(dc),p=jn.dot(dc);if(p>=0&&f<=p)return e.copy(r);let v=f*l-c*p;if(v<=0&&l>=0&&p<=0)return a=l/(l-p),e.copy(i).addScaledVector(jn,a);let g=h*p-f*u;if(g<=0&&u-h>=0&&f-p>=0)return Lu.subVectors(r,s),a=(u-h)/(u-h+(f-p)),e.copy(s).addScaledVector(Lu,a);let m=1/(g+v+d);return o=v*m,a=d*m,e.copy(i).addScaledVector(Jn,o).addScaledVector(jn,a)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},hn=class{constructor(t=new L(1/0,1/0,1/0),e=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=t,this.max=e}set(t,e){return this.min.copy(t),this.max.copy(e),this}setFromArray(t){this.makeEmpty();for(let e=0,i=t.length;e<i;e+=3)this.expandByPoint(Ei.fromArray(t,e));return this}setFromBufferAttribute(t){this.makeEmpty();for(let e=0,i=t.count;e<i;e++)this.expandByPoint(Ei.fromBufferAttribute(t,e));return this}setFromPoints(t){this.makeEmpty();for(let e=0,i=t.length;e<i;e++)this.expandByPoint(t[e]);return this}setFromCenterAndSize(t,e){let i=Ei.copy(e).multiplyScalar(.5);return this.min.copy(t).sub(i),this.max.copy(t).add(i),this}setFromObject(t,e=!1){return this.makeEmpty(),this.expandByObject(t,e)}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(t){return this.isEmpty()?t.set(0,0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}expandByObject(t,e=!1){t.updateWorldMatrix(!1,!1);let i=t.geometry;if(i!==void 0){let r=i.getAttribute("position");if(e===!0&&r!==void 0&&t.isInstancedMesh!==!0&&t.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)t.isMesh===!0?t.getVertexPosition(o,Ei):Ei.fromBufferAttribute(r,o),Ei.applyMatrix4(t.matrixWorld),this.expandByPoint(Ei);else t.boundingBox!==void 0?(t.boundingBox===null&&t.computeBoundingBox(),$r.copy(t.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),$r.copy(i.boundingBox)),$r.applyMatrix4(t.matrixWorld),this.union($r)}let s=t.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],e);return this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y&&t.z>=this.min.z&&t.z<=this.max.z}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y&&this.min.z<=t.min.z&&t.max.z<=this.max.z}getParameter(t,e){return e.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y),(t.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y&&t.max.z>=this.min.z&&t.min.z<=this.max.z}intersectsSphere(t){return this.clampPoint(t.center,Ei),Ei.distanceToSquared(t.center)<=t.radius*t.radius}intersectsPlane(t){let e,i;return t.normal.x>0?(e=t.normal.x*this.min.x,i=t.normal.x*this.max.x):(e=t.normal.x*this.max.x,i=t.normal.x*this.min.x),t.normal.y>0?(e+=t.normal.y*this.min.y,i+=t.normal.y*this.max.y):(e+=t.normal.y*this.max.y,i+=t.normal.y*this.min.y),t.normal.z>0?(e+=t.normal.z*this.min.z,i+=t.normal.z*this.max.z):(e+=t.normal.z*this.max.z,i+=t.normal.z*this.min.z),e<=-t.constant&&i>=-t.constant}intersectsTriangle(t){if(this.isEmpty())return!1;this.getCenter(Xs),Zr.subVectors(this.max,Xs),Qn.subVectors(t.a,Xs),ts.subVectors(t.b,Xs),es.subVectors(t.c,Xs),rn.subVectors(ts,Qn),on.subVectors(es,ts),An.subVectors(Qn,es);let e=[0,-rn.z,rn.y,0,-on.z,on.y,0,-An.z,An.y,rn.z,0,-rn.x,on.z,0,-on.x,An.z,0,-An.x,-rn.y,rn.x,0,-on.y,on.x,0,-An.y,An.x,0];return!gc(e,Qn,ts,es,Zr)||(e=[1,0,0,0,1,0,0,0,1],!gc(e,Qn,ts,es,Zr))?!1:(Kr.crossVectors(rn,on),e=[Kr.x,Kr.y,Kr.z],gc(e,Qn,ts,es,Zr))}clampPoint(t,e){return e.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,Ei).distanceTo(t)}getBoundingSphere(t){return this.isEmpty()?t.makeEmpty():(this.getCenter(t.center),t.radius=this.getSize(Ei).length()*.5),t}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}applyMatrix4(t){return this.isEmpty()?this:(Vi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(t),Vi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(t),Vi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(t),Vi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(t),Vi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(t),Vi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(t),Vi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(t),Vi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(t),this.setFromPoints(Vi),this)}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(t){return this.min.fromArray(t.min),this.max.fromArray(t.max),this}},Vi=[new L,new L,new L,new L,new L,new L,new L,new L],Ei=new L,$r=new hn,Qn=new L,ts=new L,es=new L,rn=new L,on=new L,An=new L,Xs=new L,Zr=new L,Kr=new L,Cn=new L;function gc(n,t,e,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){Cn.fromArray(n,r);let a=s.x*Math.abs(Cn.x)+s.y*Math.abs(Cn.y)+s.z*Math.abs(Cn.z),c=t.dot(Cn),l=e.dot(Cn),h=i.dot(Cn);if(Math.max(-Math.max(c,l,h),Math.min(c,l,h))>a)return!1}return!0}var xe=new L,Jr=new Et,Pm=0,ke=class extends Ti{constructor(t,e,i=!1){if(super(),Array.isArray(t))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Pm++}),this.name="",this.array=t,this.itemSize=e,this.count=t!==void 0?t.length/e:0,this.normalized=i,this.usage=Qc,this.updateRanges=[],this.gpuType=Ri,this.version=0,this._normalizationScale=t!==void 0?Aa(t):void 0}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.name=t.name,this.array=new t.array.constructor(t.array),this.itemSize=t.itemSize,this.count=t.count,this.normalized=t.normalized,this.usage=t.usage,this.gpuType=t.gpuType,this._normalizationScale=t._normalizationScale,this}copyAt(t,e,i){t*=this.itemSize,i*=e.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[t+s]=e.array[i+s];return this}copyArray(t){return this.array.set(t),this}applyMatrix3(t){if(this.itemSize===2)for(let e=0,i=this.count;e<i;e++)Jr.fromBufferAttribute(this,e),Jr.applyMatrix3(t),this.setXY(e,Jr.x,Jr.y);else if(this.itemSize===3)for(let e=0,i=this.count;e<i;e++)xe.fromBufferAttribute(this,e),xe.applyMatrix3(t),this.setXYZ(e,xe.x,xe.y,xe.z);return this}applyMatrix4(t){for(let e=0,i=this.count;e<i;e++)xe.fromBufferAttribute(this,e),xe.applyMatrix4(t),this.setXYZ(e,xe.x,xe.y,xe.z);return this}applyNormalMatrix(t){for(let e=0,i=this.count;e<i;e++)xe.fromBufferAttribute(this,e),xe.applyNormalMatrix(t),this.setXYZ(e,xe.x,xe.y,xe.z);return this}transformDirection(t){for(let e=0,i=this.count;e<i;e++)xe.fromBufferAttribute(this,e),xe.transformDirection(t),this.setXYZ(e,xe.x,xe.y,xe.z);return this}set(t,e=0){return this.array.set(t,e),this}getComponent(t,e){let i=this.array[t*this.itemSize+e];return this.normalized&&(i=this._denormalize(i)),i}setComponent(t,e,i){return this.normalized&&(i=this._normalize(i)),this.array[t*this.itemSize+e]=i,this}getX(t){let e=this.array[t*this.itemSize];return this.normalized&&(e=this._denormalize(e)),e}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize]=e,this}getY(t){let e=this.array[t*this.itemSize+1];return this.normalized&&(e=this._denormalize(e)),e}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+1]=e,this}getZ(t){let e=this.array[t*this.itemSize+2];return this.normalized&&(e=this._denormalize(e)),e}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+2]=e,this}getW(t){let e=this.array[t*this.itemSize+3];return this.normalized&&(e=this._denormalize(e)),e}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+3]=e,this}setXY(t,e,i){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i)),this.array[t+0]=e,this.array[t+1]=i,this}setXYZ(t,e,i,s){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s)),this.array[t+0]=e,this.array[t+1]=i,this.array[t+2]=s,this}setXYZW(t,e,i,s,r){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[t+0]=e,this.array[t+1]=i,this.array[t+2]=s,this.array[t+3]=r,this}onUpload(t){return this.onUploadCallback=t,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let t={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return t.name=this.name,t.usage=this.usage,t.gpuType=this.gpuType,t}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):nh(t,this.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):sh(t,this.array)}};var rr=class extends ke{constructor(t,e,i){super(new Uint16Array(t),e,i)}};var or=class extends ke{constructor(t,e,i){super(new Uint32Array(t),e,i)}};var we=class extends ke{constructor(t,e,i){super(new Float32Array(t),e,i)}},Lm=new hn,qs=new L,_c=new L,ps=class{constructor(t=new L,e=-1){this.isSphere=!0,this.center=t,this.radius=e}set(t,e){return this.center.copy(t),this.radius=e,this}setFromPoints(t,e){let i=this.center;e!==void 0?i.copy(e):Lm.setFromPoints(t).getCenter(i);let s=0;for(let r=0,o=t.length;r<o;r++)s=Math.max(s,i.distanceToSquared(t[r]));return this.radius=Math.sqrt(s),this}copy(t){return this.center.copy(t.center),this.radius=t.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(t){return t.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(t){return t.distanceTo(this.center)-this.radius}intersectsSphere(t){let e=this.radius+t.radius;return t.center.distanceToSquared(this.center)<=e*e}intersectsBox(t){return t.intersectsSphere(this)}intersectsPlane(t){return Math.abs(t.distanceToPoint(this.center))<=this.radius}clampPoint(t,e){let i=this.center.distanceToSquared(t);return e.copy(t),i>this.radius*this.radius&&(e.sub(this.center).normalize(),e.multiplyScalar(this.radius).add(this.center)),e}getBoundingBox(t){return this.isEmpty()?(t.makeEmpty(),t):(t.set(this.center,this.center),t.expandByScalar(this.radius),t)}applyMatrix4(t){return this.center.applyMatrix4(t),this.radius=this.radius*t.getMaxScaleOnAxis(),this}translate(t){return this.center.add(t),this}expandByPoint(t){if(this.isEmpty())return this.center.copy(t),this.radius=0,this;qs.subVectors(t,this.center);let e=qs.lengthSq();if(e>this.radius*this.radius){let i=Math.sqrt(e),s=(i-this.radius)*.5;this.center.addScaledVector(qs,s/i),this.radius+=s}return this}union(t){return t.isEmpty()?this:this.isEmpty()?(this.copy(t),this):(this.center.equals(t.center)===!0?this.radius=Math.max(this.radius,t.radius):(_c.subVectors(t.center,this.center).setLength(t.radius),this.expandByPoint(qs.copy(t.center).add(_c)),this.expandByPoint(qs.copy(t.center).sub(_c))),this)}equals(t){return t.center.equals(this.center)&&t.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(t){return this.radius=t.radius,this.center.fromArray(t.center),this}},Nm=0,_i=new le,xc=new vi,is=new L,oi=new hn,Ys=new hn,Le=new L,qe=class n extends Ti{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Nm++}),this.uuid=xn(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(sm(t)?or:rr)(t,1):this.index=t,this}setIndirect(t,e=0){return this.indirect=t,this.indirectOffset=e,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,e){return this.attributes[t]=e,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,e,i=0){this.groups.push({start:t,count:e,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(t,e){this.drawRange.start=t,this.drawRange.count=e}applyMatrix4(t){let e=this.attributes.position;e!==void 0&&(e.applyMatrix4(t),e.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new Lt().getNormalMatrix(t);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(t),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return _i.makeRotationFromQuaternion(t),this.applyMatrix4(_i),this}rotateX(t){return _i.makeRotationX(t),this.applyMatrix4(_i),this}rotateY(t){return _i.makeRotationY(t),this.applyMatrix4(_i),this}rotateZ(t){return _i.makeRotationZ(t),this.applyMatrix4(_i),this}translate(t,e,i){return _i.makeTranslation(t,e,i),this.applyMatrix4(_i),this}scale(t,e,i){return _i.makeScale(t,e,i),this.applyMatrix4(_i),this}lookAt(t){return xc.lookAt(t),xc.updateMatrix(),this.applyMatrix4(xc.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(is).negate(),this.translate(is.x,is.y,is.z),this}setFromPoints(t){let e=this.getAttribute("position");if(e===void 0){let i=[];for(let s=0,r=t.length;s<r;s++){let o=t[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new we(i,3))}else{let i=Math.min(t.length,e.count);for(let s=0;s<i;s++){let r=t[s];e.setXYZ(s,r.x,r.y,r.z||0)}t.length>e.count&&It("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),e.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new hn);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Nt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),e)for(let i=0,s=e.length;i<s;i++){let r=e[i];oi.setFromBufferAttribute(r),this.morphTargetsRelative?(Le.addVectors(this.boundingBox.min,oi.min),this.boundingBox.expandByPoint(Le),Le.addVectors(this.boundingBox.max,oi.max),this.boundingBox.expandByPoint(Le)):(this.boundingBox.expandByPoint(oi.min),this.boundingBox.expandByPoint(oi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Nt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ps);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Nt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(t){let i=this.boundingSphere.center;if(oi.setFromBufferAttribute(t),e)for(let r=0,o=e.length;r<o;r++){let a=e[r];Ys.setFromBufferAttribute(a),this.morphTargetsRelative?(Le.addVectors(oi.min,Ys.min),oi.expandByPoint(Le),Le.addVectors(oi.max,Ys.max),oi.expandByPoint(Le)):(oi.expandByPoint(Ys.min),oi.expandByPoint(Ys.max))}oi.getCenter(i);let s=0;for(let r=0,o=t.count;r<o;r++)Le.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(Le));if(e)for(let r=0,o=e.length;r<o;r++){let a=e[r],c=this.morphTargetsRelative;for(let l=0,h=a.count;l<h;l++)Le.fromBufferAttribute(a,l),c&&(is.fromBufferAttribute(t,l),Le.add(is)),s=Math.max(s,i.distanceToSquared(Le))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Nt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,e=this.attributes;if(t===null||e.position===void 0||e.normal===void 0||e.uv===void 0){Nt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=e.position,s=e.normal,r=e.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new ke(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(i.count);for(let F=0;F<i.count;F++)a[F]=new L,c[F]=new L;let h=new L,u=new L,d=new L,f=new Et,p=new Et,v=new Et,g=new L,m=new L;function b(F,P,O){l[F]=l[P]=l[O]=1,h.fromBufferAttribute(i,F),u.fromBufferAttribute(i,P),d.fromBufferAttribute(i,O),f.fromBufferAttribute(r,F),p.fromBufferAttribute(r,P),v.fromBufferAttribute(r,O),u.sub(h),d.sub(h),p.sub(f),v.sub(f);let z=1/(p.x*v.y-v.x*p.y);isFinite(z)&&(g.copy(u).multiplyScalar(v.y).addScaledVector(d,-p.y).multiplyScalar(z),m.copy(d).multiplyScalar(p.x).addScaledVector(u,-v.x).multiplyScalar(z),a[F].add(g),a[P].add(g),a[O].add(g),c[F].add(m),c[P].add(m),c[O].add(m))}let A=this.groups;A.length===0&&(A=[{start:0,count:t.count}]);for(let F=0,P=A.length;F<P;++F){let O=A[F],z=O.start,X=O.count;for(let R=z,W=z+X;R<W;R+=3)b(t.getX(R+0),t.getX(R+1),t.getX(R+2))}let S=new L,T=new L,E=new L,_=new L;function M(F){E.fromBufferAttribute(s,F),_.copy(E);let P=a[F];S.copy(P),S.sub(E.multiplyScalar(E.dot(P))).normalize(),T.crossVectors(_,P);let z=T.dot(c[F])<0?-1:1;o.setXYZW(F,S.x,S.y,S.z,z)}for(let F=0,P=i.count;F<P;++F)l[F]&&M(F);this._transformed=!0}computeVertexNormals(){let t=this.index,e=this.getAttribute("position");if(e!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==e.count)i=new ke(new Float32Array(e.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);let s=new L,r=new L,o=new L,a=new L,c=new L,l=new L,h=new L,u=new L;if(t)for(let d=0,f=t.count;d<f;d+=3){let p=t.getX(d+0),v=t.getX(d+1),g=t.getX(d+2);s.fromBufferAttribute(e,p),r.fromBufferAttribute(e,v),o.fromBufferAttribute(e,g),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(i,p),c.fromBufferAttribute(i,v),l.fromBufferAttribute(i,g),a.add(h),c.add(h),l.add(h),i.setXYZ(p,a.x,a.y,a.z),i.setXYZ(v,c.x,c.y,c.z),i.setXYZ(g,l.x,l.y,l.z)}else for(let d=0,f=e.count;d<f;d+=3)s.fromBufferAttribute(e,d+0),r.fromBufferAttribute(e,d+1),o.fromBufferAttribute(e,d+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let e=0,i=t.count;e<i;e++)Le.fromBufferAttribute(t,e),Le.normalize(),t.setXYZ(e,Le.x,Le.y,Le.z)}toNonIndexed(){function t(a,c){let l=a.array,h=a.itemSize,u=a.normalized,d=new l.constructor(c.length*h),f=0,p=0;for(let v=0,g=c.length;v<g;v++){a.isInterleavedBufferAttribute?f=c[v]*a.data.stride+a.offset:f=c[v]*h;for(let m=0;m<h;m++)d[p++]=l[f++]}return new ke(d,h,u)}if(this.index===null)return It("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let e=new n,i=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=t(c,i);e.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let h=0,u=l.length;h<u;h++){let d=l[h],f=t(d,i);c.push(f)}e.morphAttributes[a]=c}e.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];e.addGroup(l.start,l.count,l.materialIndex)}return e}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(t[l]=c[l]);return t}t.data={attributes:{}};let e=this.index;e!==null&&(t.data.index={type:e.array.constructor.name,array:Array.prototype.slice.call(e.array)});let i=this.attributes;for(let c in i){let l=i[c];t.data.attributes[c]=l.toJSON(t.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],h=[];for(let u=0,d=l.length;u<d;u++){let f=l[u];h.push(f.toJSON(t.data))}h.length>0&&(s[c]=h,r=!0)}r&&(t.data.morphAttributes=s,t.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(t.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(t.data.boundingSphere=a.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let e={};this.name=t.name;let i=t.index;i!==null&&this.setIndex(i.clone());let s=t.attributes;for(let l in s){let h=s[l];this.setAttribute(l,h.clone(e))}let r=t.morphAttributes;for(let l in r){let h=[],u=r[l];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(e));this.morphAttributes[l]=h}this.morphTargetsRelative=t.morphTargetsRelative;let o=t.groups;for(let l=0,h=o.length;l<h;l++){let u=o[l];this.addGroup(u.start,u.count,u.materialIndex)}let a=t.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=t.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},ms=class{constructor(t,e){this.isInterleavedBuffer=!0,this.array=t,this.stride=e,this.count=t!==void 0?t.length/e:0,this.usage=Qc,this.updateRanges=[],this.version=0,this.uuid=xn()}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.array=new t.array.constructor(t.array),this.count=t.count,this.stride=t.stride,this.usage=t.usage,this}copyAt(t,e,i){t*=this.stride,i*=e.stride;for(let s=0,r=this.stride;s<r;s++)this.array[t+s]=e.array[i+s];return this}set(t,e=0){return this.array.set(t,e),this}clone(t){t.arrayBuffers===void 0&&(t.arrayBuffers={});let e=Nu(this.array);t.arrayBuffers[e]===void 0&&(t.arrayBuffers[e]=this.array.slice(0).buffer);let i=new this.array.constructor(t.arrayBuffers[e]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(t){return this.onUploadCallback=t,this}toJSON(t){t.arrayBuffers===void 0&&(t.arrayBuffers={});let e=Nu(this.array);t.arrayBuffers[e]===void 0&&(t.arrayBuffers[e]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:e,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function Nu(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=xn()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var Ke=new L,gs=class n{constructor(t,e,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=t,this.itemSize=e,this.offset=i,this.normalized=s,this._normalizationScale=t!==void 0?Aa(t.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(t){this.data.needsUpdate=t}applyMatrix4(t){for(let e=0,i=this.data.count;e<i;e++)Ke.fromBufferAttribute(this,e),Ke.applyMatrix4(t),this.setXYZ(e,Ke.x,Ke.y,Ke.z);return this}applyNormalMatrix(t){for(let e=0,i=this.count;e<i;e++)Ke.fromBufferAttribute(this,e),Ke.applyNormalMatrix(t),this.setXYZ(e,Ke.x,Ke.y,Ke.z);return this}transformDirection(t){for(let e=0,i=this.count;e<i;e++)Ke.fromBufferAttribute(this,e),Ke.transformDirection(t),this.setXYZ(e,Ke.x,Ke.y,Ke.z);return this}getComponent(t,e){let i=this.array[t*this.data.stride+this.offset+e];return this.normalized&&(i=this._denormalize(i)),i}setComponent(t,e,i){return this.normalized&&(i=this._normalize(i)),this.data.array[t*this.data.stride+this.offset+e]=i,this}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset]=e,this}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset+1]=e,this}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset+2]=e,this}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset+3]=e,this}getX(t){let e=this.data.array[t*this.data.stride+this.offset];return this.normalized&&(e=this._denormalize(e)),e}getY(t){let e=this.data.array[t*this.data.stride+this.offset+1];return this.normalized&&(e=this._denormalize(e)),e}getZ(t){let e=this.data.array[t*this.data.stride+this.offset+2];return this.normalized&&(e=this._denormalize(e)),e}getW(t){let e=this.data.array[t*this.data.stride+this.offset+3];return this.normalized&&(e=this._denormalize(e)),e}setXY(t,e,i){return t=t*this.data.stride+this.offset,this.normalized&&(e=this._normalize(e),i=this._normalize(i)),this.data.array[t+0]=e,this.data.array[t+1]=i,this}setXYZ(t,e,i,s){return t=t*this.data.stride+this.offset,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s)),this.data.array[t+0]=e,this.data.array[t+1]=i,this.data.array[t+2]=s,this}setXYZW(t,e,i,s,r){return t=t*this.data.stride+this.offset,this.normalized&&(e=this._normalize(e),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[t+0]=e,this.data.array[t+1]=i,this.data.array[t+2]=s,this.data.array[t+3]=r,this}clone(t){if(t===void 0){ir("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let e=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)e.push(this.data.array[s+r])}return new ke(new this.array.constructor(e),this.itemSize,this.normalized)}else return t.interleavedBuffers===void 0&&(t.interleavedBuffers={}),t.interleavedBuffers[this.data.uuid]===void 0&&(t.interleavedBuffers[this.data.uuid]=this.data.clone(t)),new n(t.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(t){if(t===void 0){ir("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let e=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)e.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:e,normalized:this.normalized}}else return t.interleavedBuffers===void 0&&(t.interleavedBuffers={}),t.interleavedBuffers[this.data.uuid]===void 0&&(t.interleavedBuffers[this.data.uuid]=this.data.toJSON(t)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):nh(t,this.data.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):sh(t,this.data.array)}},vc=new L,Dm=new L,Um=new Lt,li=class{constructor(t=new L(1,0,0),e=0){this.isPlane=!0,this.normal=t,this.constant=e}set(t,e){return this.normal.copy(t),this.constant=e,this}setComponents(t,e,i,s){return this.normal.set(t,e,i),this.constant=s,this}setFromNormalAndCoplanarPoint(t,e){return this.normal.copy(t),this.constant=-e.dot(this.normal),this}setFromCoplanarPoints(t,e,i){let s=vc.subVectors(i,e).cross(Dm.subVectors(t,e)).normalize();return this.setFromNormalAndCoplanarPoint(s,t),this}copy(t){return this.normal.copy(t.normal),this.constant=t.constant,this}normalize(){let t=1/this.normal.length();return this.normal.multiplyScalar(t),this.constant*=t,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(t){return this.normal.dot(t)+this.constant}distanceToSphere(t){return this.distanceToPoint(t.center)-t.radius}projectPoint(t,e){return e.copy(t).addScaledVector(this.normal,-this.distanceToPoint(t))}intersectLine(t,e,i=!0){let s=t.delta(vc),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(t.start)===0?e.copy(t.start):null;let o=-(t.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:e.copy(t.start).addScaledVector(s,o)}intersectsLine(t){let e=this.distanceToPoint(t.start),i=this.distanceToPoint(t.end);return e<0&&i>0||i<0&&e>0}intersectsBox(t){return t.intersectsPlane(this)}intersectsSphere(t){return t.intersectsPlane(this)}coplanarPoint(t){return t.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(t,e){let i=e||Um.getNormalMatrix(t),s=this.coplanarPoint(vc).applyMatrix4(t),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(t){return this.constant-=t.dot(this.normal),this}equals(t){return t.normal.equals(this.normal)&&t.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(t){return this.normal.fromArray(t.normal),this.constant=t.constant,this}},Om=0,Ln=class extends Ti{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Om++}),this.uuid=xn(),this.name="",this.type="Material",this.blending=Ts,this.side=gn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Lc,this.blendDst=pr,this.blendEquation=Ai,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Dt(0,0,0),this.blendAlpha=0,this.depthFunc=ls,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=fd,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=os,this.stencilZFail=os,this.stencilZPass=os,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(t){this._alphaTest>0!=t>0&&this.version++,this._alphaTest=t}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(t){if(t!==void 0)for(let e in t){let i=t[e];if(i===void 0){It(`Material: parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){It(`Material: '${e}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[e]=i}}toJSON(t){let e=t===void 0||typeof t=="string";e&&(t={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(t).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(t).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(t).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(t).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(t).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(t).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(t).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(t).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(t).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(t).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(t).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(t).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(t).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(t).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(t).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(t).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(t).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(t).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(t).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(t).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(t).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(t).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(t).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(t).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(t).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(t).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(t).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(e){let r=s(t.textures),o=s(t.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(t,e){if(t.uuid!==void 0&&(this.uuid=t.uuid),t.name!==void 0&&(this.name=t.name),t.color!==void 0&&this.color!==void 0&&this.color.setHex(t.color),t.roughness!==void 0&&(this.roughness=t.roughness),t.metalness!==void 0&&(this.metalness=t.metalness),t.sheen!==void 0&&(this.sheen=t.sheen),t.sheenColor!==void 0&&(this.sheenColor=new Dt().setHex(t.sheenColor)),t.sheenRoughness!==void 0&&(this.sheenRoughness=t.sheenRoughness),t.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(t.emissive),t.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(t.specular),t.specularIntensity!==void 0&&(this.specularIntensity=t.specularIntensity),t.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(t.specularColor),t.shininess!==void 0&&(this.shininess=t.shininess),t.clearcoat!==void 0&&(this.clearcoat=t.clearcoat),t.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=t.clearcoatRoughness),t.diffuseRoughness!==void 0&&(this.diffuseRoughness=t.diffuseRoughness),t.dispersion!==void 0&&(this.dispersion=t.dispersion),t.retroreflectivity!==void 0&&(this.retroreflectivity=t.retroreflectivity),t.iridescence!==void 0&&(this.iridescence=t.iridescence),t.iridescenceIOR!==void 0&&(this.iridescenceIOR=t.iridescenceIOR),t.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum),t.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum),t.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=t.iridescenceThicknessRange[1]),t.transmission!==void 0&&(this.transmission=t.transmission),t.thickness!==void 0&&(this.thickness=t.thickness),t.attenuationDistance!==void 0&&(this.attenuationDistance=t.attenuationDistance),t.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(t.attenuationColor),t.anisotropy!==void 0&&(this.anisotropy=t.anisotropy),t.anisotropyRotation!==void 0&&(this.anisotropyRotation=t.anisotropyRotation),t.fog!==void 0&&(this.fog=t.fog),t.flatShading!==void 0&&(this.flatShading=t.flatShading),t.blending!==void 0&&(this.blending=t.blending),t.combine!==void 0&&(this.combine=t.combine),t.side!==void 0&&(this.side=t.side),t.shadowSide!==void 0&&(this.shadowSide=t.shadowSide),t.opacity!==void 0&&(this.opacity=t.opacity),t.transparent!==void 0&&(this.transparent=t.transparent),t.alphaTest!==void 0&&(this.alphaTest=t.alphaTest),t.alphaHash!==void 0&&(this.alphaHash=t.alphaHash),t.depthFunc!==void 0&&(this.depthFunc=t.depthFunc),t.depthTest!==void 0&&(this.depthTest=t.depthTest),t.depthWrite!==void 0&&(this.depthWrite=t.depthWrite),t.colorWrite!==void 0&&(this.colorWrite=t.colorWrite),t.clippingPlanes!==void 0&&(this.clippingPlanes=t.clippingPlanes.map(i=>new li().fromJSON(i))),t.clipIntersection!==void 0&&(this.clipIntersection=t.clipIntersection),t.clipShadows!==void 0&&(this.clipShadows=t.clipShadows),t.depthPacking!==void 0&&(this.depthPacking=t.depthPacking),t.blendSrc!==void 0&&(this.blendSrc=t.blendSrc),t.blendDst!==void 0&&(this.blendDst=t.blendDst),t.blendEquation!==void 0&&(this.blendEquation=t.blendEquation),t.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=t.blendSrcAlpha),t.blendDstAlpha!==void 0&&(this.blendDstAlpha=t.blendDstAlpha),t.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=t.blendEquationAlpha),t.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(t.blendColor),t.blendAlpha!==void 0&&(this.blendAlpha=t.blendAlpha),t.stencilWriteMask!==void 0&&(this.stencilWriteMask=t.stencilWriteMask),t.stencilFunc!==void 0&&(this.stencilFunc=t.stencilFunc),t.stencilRef!==void 0&&(this.stencilRef=t.stencilRef),t.stencilFuncMask!==void 0&&(this.stencilFuncMask=t.stencilFuncMask),t.stencilFail!==void 0&&(this.stencilFail=t.stencilFail),t.stencilZFail!==void 0&&(this.stencilZFail=t.stencilZFail),t.stencilZPass!==void 0&&(this.stencilZPass=t.stencilZPass),t.stencilWrite!==void 0&&(this.stencilWrite=t.stencilWrite),t.wireframe!==void 0&&(this.wireframe=t.wireframe),t.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=t.wireframeLinewidth),t.wireframeLinecap!==void 0&&(this.wireframeLinecap=t.wireframeLinecap),t.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=t.wireframeLinejoin),t.rotation!==void 0&&(this.rotation=t.rotation),t.linewidth!==void 0&&(this.linewidth=t.linewidth),t.linecap!==void 0&&(this.linecap=t.linecap),t.linejoin!==void 0&&(this.linejoin=t.linejoin),t.dashSize!==void 0&&(this.dashSize=t.dashSize),t.gapSize!==void 0&&(this.gapSize=t.gapSize),t.scale!==void 0&&(this.scale=t.scale),t.polygonOffset!==void 0&&(this.polygonOffset=t.polygonOffset),t.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=t.polygonOffsetFactor),t.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=t.polygonOffsetUnits),t.dithering!==void 0&&(this.dithering=t.dithering),t.alphaToCoverage!==void 0&&(this.alphaToCoverage=t.alphaToCoverage),t.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=t.premultipliedAlpha),t.forceSinglePass!==void 0&&(this.forceSinglePass=t.forceSinglePass),t.allowOverride!==void 0&&(this.allowOverride=t.allowOverride),t.visible!==void 0&&(this.visible=t.visible),t.toneMapped!==void 0&&(this.toneMapped=t.toneMapped),t.userData!==void 0&&(this.userData=t.userData),t.vertexColors!==void 0&&(typeof t.vertexColors=="number"?this.vertexColors=t.vertexColors>0:this.vertexColors=t.vertexColors),t.size!==void 0&&(this.size=t.size),t.sizeAttenuation!==void 0&&(this.sizeAttenuation=t.sizeAttenuation),t.map!==void 0&&(this.map=e[t.map]||null),t.matcap!==void 0&&(this.matcap=e[t.matcap]||null),t.alphaMap!==void 0&&(this.alphaMap=e[t.alphaMap]||null),t.bumpMap!==void 0&&(this.bumpMap=e[t.bumpMap]||null),t.bumpScale!==void 0&&(this.bumpScale=t.bumpScale),t.normalMap!==void 0&&(this.normalMap=e[t.normalMap]||null),t.normalMapType!==void 0&&(this.normalMapType=t.normalMapType),t.normalScale!==void 0){let i=t.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Et().fromArray(i)}return t.displacementMap!==void 0&&(this.displacementMap=e[t.displacementMap]||null),t.displacementScale!==void 0&&(this.displacementScale=t.displacementScale),t.displacementBias!==void 0&&(this.displacementBias=t.displacementBias),t.roughnessMap!==void 0&&(this.roughnessMap=e[t.roughnessMap]||null),t.metalnessMap!==void 0&&(this.metalnessMap=e[t.metalnessMap]||null),t.emissiveMap!==void 0&&(this.emissiveMap=e[t.emissiveMap]||null),t.emissiveIntensity!==void 0&&(this.emissiveIntensity=t.emissiveIntensity),t.specularMap!==void 0&&(this.specularMap=e[t.specularMap]||null),t.specularIntensityMap!==void 0&&(this.specularIntensityMap=e[t.specularIntensityMap]||null),t.specularColorMap!==void 0&&(this.specularColorMap=e[t.specularColorMap]||null),t.envMap!==void 0&&(this.envMap=e[t.envMap]||null),t.envMapRotation!==void 0&&this.envMapRotation.fromArray(t.envMapRotation),t.envMapIntensity!==void 0&&(this.envMapIntensity=t.envMapIntensity),t.reflectivity!==void 0&&(this.reflectivity=t.reflectivity),t.refractionRatio!==void 0&&(this.refractionRatio=t.refractionRatio),t.lightMap!==void 0&&(this.lightMap=e[t.lightMap]||null),t.lightMapIntensity!==void 0&&(this.lightMapIntensity=t.lightMapIntensity),t.aoMap!==void 0&&(this.aoMap=e[t.aoMap]||null),t.aoMapIntensity!==void 0&&(this.aoMapIntensity=t.aoMapIntensity),t.gradientMap!==void 0&&(this.gradientMap=e[t.gradientMap]||null),t.clearcoatMap!==void 0&&(this.clearcoatMap=e[t.clearcoatMap]||null),t.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=e[t.clearcoatRoughnessMap]||null),t.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=e[t.clearcoatNormalMap]||null),t.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Et().fromArray(t.clearcoatNormalScale)),t.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=e[t.diffuseRoughnessMap]||null),t.iridescenceMap!==void 0&&(this.iridescenceMap=e[t.iridescenceMap]||null),t.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=e[t.iridescenceThicknessMap]||null),t.transmissionMap!==void 0&&(this.transmissionMap=e[t.transmissionMap]||null),t.thicknessMap!==void 0&&(this.thicknessMap=e[t.thicknessMap]||null),t.anisotropyMap!==void 0&&(this.anisotropyMap=e[t.anisotropyMap]||null),t.sheenColorMap!==void 0&&(this.sheenColorMap=e[t.sheenColorMap]||null),t.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=e[t.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(t){this.name=t.name,this.blending=t.blending,this.side=t.side,this.vertexColors=t.vertexColors,this.opacity=t.opacity,this.transparent=t.transparent,this.blendSrc=t.blendSrc,this.blendDst=t.blendDst,this.blendEquation=t.blendEquation,this.blendSrcAlpha=t.blendSrcAlpha,this.blendDstAlpha=t.blendDstAlpha,this.blendEquationAlpha=t.blendEquationAlpha,this.blendColor.copy(t.blendColor),this.blendAlpha=t.blendAlpha,this.depthFunc=t.depthFunc,this.depthTest=t.depthTest,this.depthWrite=t.depthWrite,this.stencilWriteMask=t.stencilWriteMask,this.stencilFunc=t.stencilFunc,this.stencilRef=t.stencilRef,this.stencilFuncMask=t.stencilFuncMask,this.stencilFail=t.stencilFail,this.stencilZFail=t.stencilZFail,this.stencilZPass=t.stencilZPass,this.stencilWrite=t.stencilWrite;let e=t.clippingPlanes,i=null;if(e!==null){let s=e.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=e[r].clone()}return this.clippingPlanes=i,this.clipIntersection=t.clipIntersection,this.clipShadows=t.clipShadows,this.shadowSide=t.shadowSide,this.colorWrite=t.colorWrite,this.precision=t.precision,this.polygonOffset=t.polygonOffset,this.polygonOffsetFactor=t.polygonOffsetFactor,this.polygonOffsetUnits=t.polygonOffsetUnits,this.dithering=t.dithering,this.alphaTest=t.alphaTest,this.alphaHash=t.alphaHash,this.alphaToCoverage=t.alphaToCoverage,this.premultipliedAlpha=t.premultipliedAlpha,this.forceSinglePass=t.forceSinglePass,this.allowOverride=t.allowOverride,this.visible=t.visible,this.toneMapped=t.toneMapped,this.userData=JSON.parse(JSON.stringify(t.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(t){t===!0&&this.version++}};var Hi=new L,yc=new L,jr=new L,Qr=new L,_s=class{constructor(t=new L,e=new L(0,0,-1)){this.origin=t,this.direction=e}set(t,e){return this.origin.copy(t),this.direction.copy(e),this}copy(t){return this.origin.copy(t.origin),this.direction.copy(t.direction),this}at(t,e){return e.copy(this.origin).addScaledVector(this.direction,t)}lookAt(t){return this.direction.copy(t).sub(this.origin).normalize(),this}recast(t){return this.origin.copy(this.at(t,Hi)),this}closestPointToPoint(t,e){e.subVectors(t,this.origin);let i=e.dot(this.direction);return i<0?e.copy(this.origin):e.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(t){return Math.sqrt(this.distanceSqToPoint(t))}distanceSqToPoint(t){let e=Hi.subVectors(t,this.origin).dot(this.direction);return e<0?this.origin.distanceToSquared(t):(Hi.copy(this.origin).addScaledVector(this.direction,e),Hi.distanceToSquared(t))}distanceSqToSegment(t,e,i,s){yc.copy(t).add(e).multiplyScalar(.5),jr.copy(e).sub(t).normalize(),Qr.copy(this.origin).sub(yc);let r=t.distanceTo(e)*.5,o=-this.direction.dot(jr),a=Qr.dot(this.direction),c=-Qr.dot(jr),l=Qr.lengthSq(),h=Math.abs(1-o*o),u,d,f,p;if(h>0)if(u=o*c-a,d=o*a-c,p=r*h,u>=0)if(d>=-p)if(d<=p){let v=1/h;u*=v,d*=v,f=u*(u+o*d+2*a)+d*(o*u+d+2*c)+l}else d=r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*c)+l;else d=-r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*c)+l;else d<=-p?(u=Math.max(0,-(-o*r+a)),d=u>0?-r:Math.min(Math.max(-r,-c),r),f=-u*u+d*(d+2*c)+l):d<=p?(u=0,d=Math.min(Math.max(-r,-c),r),f=d*(d+2*c)+l):(u=Math.max(0,-(o*r+a)),d=u>0?r:Math.min(Math.max(-r,-c),r),f=-u*u+d*(d+2*c)+l);else d=o>0?-r:r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*c)+l;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(yc).addScaledVector(jr,d),f}intersectSphere(t,e){if(t.radius<0)return null;Hi.subVectors(t.center,this.origin);let i=Hi.dot(this.direction),s=Hi.dot(Hi)-i*i,r=t.radius*t.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,c=i+o;return c<0?null:a<0?this.at(c,e):this.at(a,e)}intersectsSphere(t){return t.radius<0?!1:this.distanceSqToPoint(t.center)<=t.radius*t.radius}distanceToPlane(t){let e=t.normal.dot(this.direction);if(e===0)return t.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(t.normal)+t.constant)/e;return i>=0?i:null}intersectPlane(t,e){let i=this.distanceToPlane(t);return i===null?null:this.at(i,e)}intersectsPlane(t){let e=t.distanceToPoint(this.origin);return e===0||t.normal.dot(this.direction)*e<0}intersectBox(t,e){let i,s,r,o,a,c,l=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return l>=0?(i=(t.min.x-d.x)*l,s=(t.max.x-d.x)*l):(i=(t.max.x-d.x)*l,s=(t.min.x-d.x)*l),h>=0?(r=(t.min.y-d.y)*h,o=(t.max.y-d.y)*h):(r=(t.max.y-d.y)*h,o=(t.min.y-d.y)*h),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(t.min.z-d.z)*u,c=(t.max.z-d.z)*u):(a=(t.max.z-d.z)*u,c=(t.min.z-d.z)*u),i>c||a>s)||((a>i||i!==i)&&(i=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(i>=0?i:s,e)}intersectsBox(t){return this.intersectBox(t,Hi)!==null}intersectTriangle(t,e,i,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,h=a.z,u=t.x-o.x,d=t.y-o.y,f=t.z-o.z,p=e.x-o.x,v=e.y-o.y,g=e.z-o.z,m=i.x-o.x,b=i.y-o.y,A=i.z-o.z,S=Math.abs(c),T=Math.abs(l),E=Math.abs(h),_,M,F,P,O,z,X,R,W,$,H,nt;if(S>=T&&S>=E?(F=c,z=u,W=p,nt=m,c>=0?(_=l,M=h,P=d,O=f,X=v,R=g,$=b,H=A):(_=h,M=l,P=f,O=d,X=g,R=v,$=A,H=b)):T>=E?(F=l,z=d,W=v,nt=b,l>=0?(_=h,M=c,P=f,O=u,X=g,R=p,$=A,H=m):(_=c,M=h,P=u,O=f,X=p,R=g,$=m,H=A)):(F=h,z=f,W=g,nt=A,h>=0?(_=c,M=l,P=u,O=d,X=p,R=v,$=m,H=b):(_=l,M=c,P=d,O=u,X=v,R=p,$=b,H=m)),F===0)return null;let Y=_/F,tt=M/F,et=1/F,St=P-Y*z,Ft=O-tt*z,J=X-Y*W,gt=R-tt*W,yt=$-Y*nt,Ct=H-tt*nt,_t=yt*gt-Ct*J,kt=St*Ct-Ft*yt,ge=J*Ft-gt*St;if(s){if(_t<0||kt<0||ge<0)return null}else if((_t<0||kt<0||ge<0)&&(_t>0||kt>0||ge>0))return null;let Pt=_t+kt+ge;if(Pt===0)return null;let ie=et*(_t*z+kt*W+ge*nt);return(Pt>0?ie<0:ie>0)?null:this.at(ie/Pt,r)}applyMatrix4(t){return this.origin.applyMatrix4(t),this.direction.transformDirection(t),this}equals(t){return t.origin.equals(this.origin)&&t.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Eo=class extends Ln{constructor(t){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Dt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new cn,this.combine=Nc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},Du=new le,Rn=new _s,to=new ps,Uu=new L,eo=new L,io=new L,no=new L,bc=new L,so=new L,Ou=new L,ro=new L,ve=class extends vi{constructor(t=new qe,e=new Eo){super(),this.isMesh=!0,this.type="Mesh",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}updateMorphTargets(){let e=this.geometry.morphAttributes,i=Object.keys(e);if(i.length>0){let s=e[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(t,e){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;e.fromBufferAttribute(s,t);let a=this.morphTargetInfluences;if(r&&a){so.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let h=a[c],u=r[c];h!==0&&(bc.fromBufferAttribute(u,t),o?so.addScaledVector(bc,h):so.addScaledVector(bc.sub(e),h))}e.add(so)}return e}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),to.copy(i.boundingSphere),to.applyMatrix4(r),Rn.copy(t.ray).recast(t.near),!(to.containsPoint(Rn.origin)===!1&&(Rn.intersectSphere(to,Uu)===null||Rn.origin.distanceToSquared(Uu)>(t.far-t.near)**2))&&(Du.copy(r).invert(),Rn.copy(t.ray).applyMatrix4(Du),!(i.boundingBox!==null&&Rn.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(t,e,Rn)))}_computeIntersections(t,e,i){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,v=d.length;p<v;p++){let g=d[p],m=o[g.materialIndex],b=Math.max(g.start,f.start),A=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let S=b,T=A;S<T;S+=3){let E=a.getX(S),_=a.getX(S+1),M=a.getX(S+2);s=oo(this,m,t,i,l,h,u,E,_,M),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,e.push(s))}}else{let p=Math.max(0,f.start),v=Math.min(a.count,f.start+f.count);for(let g=p,m=v;g<m;g+=3){let b=a.getX(g),A=a.getX(g+1),S=a.getX(g+2);s=oo(this,o,t,i,l,h,u,b,A,S),s&&(s.faceIndex=Math.floor(g/3),e.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let p=0,v=d.length;p<v;p++){let g=d[p],m=o[g.materialIndex],b=Math.max(g.start,f.start),A=Math.min(c.count,Math.min(g.start+g.count,f.start+f.count));for(let S=b,T=A;S<T;S+=3){let E=S,_=S+1,M=S+2;s=oo(this,m,t,i,l,h,u,E,_,M),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,e.push(s))}}else{let p=Math.max(0,f.start),v=Math.min(c.count,f.start+f.count);for(let g=p,m=v;g<m;g+=3){let b=g,A=g+1,S=g+2;s=oo(this,o,t,i,l,h,u,b,A,S),s&&(s.faceIndex=Math.floor(g/3),e.push(s))}}}};function Fm(n,t,e,i,s,r,o,a){let c;if(t.side===ze?c=i.intersectTriangle(o,r,s,!0,a):c=i.intersectTriangle(s,r,o,t.side===gn,a),c===null)return null;ro.copy(a),ro.applyMatrix4(n.matrixWorld);let l=e.ray.origin.distanceTo(ro);return l<e.near||l>e.far?null:{distance:l,point:ro.clone(),object:n}}function oo(n,t,e,i,s,r,o,a,c,l){n.getVertexPosition(a,eo),n.getVertexPosition(c,io),n.getVertexPosition(l,no);let h=Fm(n,t,e,i,eo,io,no,Ou);if(h){let u=new L;ln.getBarycoord(Ou,eo,io,no,u),s&&(h.uv=ln.getInterpolatedAttribute(s,a,c,l,u,new Et)),r&&(h.uv1=ln.getInterpolatedAttribute(r,a,c,l,u,new Et)),o&&(h.normal=ln.getInterpolatedAttribute(o,a,c,l,u,new L),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:c,c:l,normal:new L,materialIndex:0};ln.getNormal(eo,io,no,d.normal),h.face=d,h.barycoord=u}return h}var xs=class extends ei{constructor(t=null,e=1,i=1,s,r,o,a,c,l=Ne,h=Ne,u,d){super(null,o,a,c,l,h,s,r,u,d),this.isDataTexture=!0,this.image={data:t,width:e,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var In=new ps,Bm=new Et(.5,.5),ao=new L,Nn=class{constructor(t=new li,e=new li,i=new li,s=new li,r=new li,o=new li){this.planes=[t,e,i,s,r,o]}set(t,e,i,s,r,o){let a=this.planes;return a[0].copy(t),a[1].copy(e),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(t){let e=this.planes;for(let i=0;i<6;i++)e[i].copy(t.planes[i]);return this}setFromProjectionMatrix(t,e=xi,i=!1){let s=this.planes,r=t.elements,o=r[0],a=r[1],c=r[2],l=r[3],h=r[4],u=r[5],d=r[6],f=r[7],p=r[8],v=r[9],g=r[10],m=r[11],b=r[12],A=r[13],S=r[14],T=r[15];if(s[0].setComponents(l-o,f-h,m-p,T-b).normalize(),s[1].setComponents(l+o,f+h,m+p,T+b).normalize(),s[2].setComponents(l+a,f+u,m+v,T+A).normalize(),s[3].setComponents(l-a,f-u,m-v,T-A).normalize(),i)s[4].setComponents(c,d,g,S).normalize(),s[5].setComponents(l-c,f-d,m-g,T-S).normalize();else if(s[4].setComponents(l-c,f-d,m-g,T-S).normalize(),e===xi)s[5].setComponents(l+c,f+d,m+g,T+S).normalize();else if(e===tr)s[5].setComponents(c,d,g,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+e);return this}intersectsObject(t){if(t.boundingSphere!==void 0)t.boundingSphere===null&&t.computeBoundingSphere(),In.copy(t.boundingSphere).applyMatrix4(t.matrixWorld);else{let e=t.geometry;e.boundingSphere===null&&e.computeBoundingSphere(),In.copy(e.boundingSphere).applyMatrix4(t.matrixWorld)}return this.intersectsSphere(In)}intersectsSprite(t){In.center.set(0,0,0);let e=Bm.distanceTo(t.center);return In.radius=.7071067811865476+e,In.applyMatrix4(t.matrixWorld),this.intersectsSphere(In)}intersectsSphere(t){let e=this.planes,i=t.center,s=-t.radius;for(let r=0;r<6;r++)if(e[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(t){let e=this.planes;for(let i=0;i<6;i++){let s=e[i];if(ao.x=s.normal.x>0?t.max.x:t.min.x,ao.y=s.normal.y>0?t.max.y:t.min.y,ao.z=s.normal.z>0?t.max.z:t.min.z,s.distanceToPoint(ao)<0)return!1}return!0}containsPoint(t){let e=this.planes;for(let i=0;i<6;i++)if(e[i].distanceToPoint(t)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Fu=new le,To=class n{constructor(){this.coordinateSystem=xi,this._frustums=[],this._count=0}setFromArrayCamera(t){let e=t.cameras,i=this._frustums;for(let s=0;s<e.length;s++){let r=e[s];Fu.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Nn),i[s].setFromProjectionMatrix(Fu,r.coordinateSystem,r.reversedDepth)}return this._count=e.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsObject(t))return!0;return!1}intersectsSprite(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsSphere(t))return!0;return!1}intersectsBox(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsBox(t))return!0;return!1}containsPoint(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let e=this._frustums,i=t._frustums;for(let s=0;s<t._count;s++)e[s]===void 0&&(e[s]=new Nn),e[s].copy(i[s]);return this._count=t._count,this}clone(){return new n().copy(this)}};var ar=class extends ei{constructor(t=[],e=Fn,i,s,r,o,a,c,l,h){super(t,e,i,s,r,o,a,c,l,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(t){this.image=t}};var Yi=class extends ei{constructor(t,e,i=Ci,s,r,o,a=Ne,c=Ne,l,h=qi,u=1){if(h!==qi&&h!==Zi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:t,height:e,depth:u};super(d,s,r,o,a,c,h,i,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(t){return super.copy(t),this.source=new ds(Object.assign({},t.image)),this.compareFunction=t.compareFunction,this}toJSON(t){let e=super.toJSON(t);return e.compareFunction=this.compareFunction,e}},lr=class extends Yi{constructor(t,e=Ci,i=Fn,s,r,o=Ne,a=Ne,c,l=qi){let h={width:t,height:t,depth:1},u=[h,h,h,h,h,h];super(t,t,e,i,s,r,o,a,c,l),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(t){this.image=t}},cr=class extends ei{constructor(t=null){super(),this.sourceTexture=t,this.isExternalTexture=!0}copy(t){return super.copy(t),this.sourceTexture=t.sourceTexture,this}},vs=class n extends qe{constructor(t=1,e=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:e,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],h=[],u=[],d=0,f=0;p("z","y","x",-1,-1,i,e,t,o,r,0),p("z","y","x",1,-1,i,e,-t,o,r,1),p("x","z","y",1,1,t,i,e,s,o,2),p("x","z","y",1,-1,t,i,-e,s,o,3),p("x","y","z",1,-1,t,e,i,s,r,4),p("x","y","z",-1,-1,t,e,-i,s,r,5),this.setIndex(c),this.setAttribute("position",new we(l,3)),this.setAttribute("normal",new we(h,3)),this.setAttribute("uv",new we(u,2));function p(v,g,m,b,A,S,T,E,_,M,F){let P=S/_,O=T/M,z=S/2,X=T/2,R=E/2,W=_+1,$=M+1,H=0,nt=0,Y=new L;for(let tt=0;tt<$;tt++){let et=tt*O-X;for(let St=0;St<W;St++){let Ft=St*P-z;Y[v]=Ft*b,Y[g]=et*A,Y[m]=R,l.push(Y.x,Y.y,Y.z),Y[v]=0,Y[g]=0,Y[m]=E>0?1:-1,h.push(Y.x,Y.y,Y.z),u.push(St/_),u.push(1-tt/M),H+=1}}for(let tt=0;tt<M;tt++)for(let et=0;et<_;et++){let St=d+et+W*tt,Ft=d+et+W*(tt+1),J=d+(et+1)+W*(tt+1),gt=d+(et+1)+W*tt;c.push(St,Ft,gt),c.push(Ft,J,gt),nt+=6}a.addGroup(f,nt,F),f+=nt,d+=H}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}};var ys=class n extends qe{constructor(t=1,e=1,i=1,s=32,r=1,o=!1,a=0,c=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:t,radiusBottom:e,height:i,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:c};let l=this;s=Math.floor(s),r=Math.floor(r);let h=[],u=[],d=[],f=[],p=0,v=[],g=i/2,m=0;b(),o===!1&&(t>0&&A(!0),e>0&&A(!1)),this.setIndex(h),this.setAttribute("position",new we(u,3)),this.setAttribute("normal",new we(d,3)),this.setAttribute("uv",new we(f,2));function b(){let S=new L,T=new L,E=0,_=(e-t)/i;for(let M=0;M<=r;M++){let F=[],P=M/r,O=P*(e-t)+t;for(let z=0;z<=s;z++){let X=z/s,R=X*c+a,W=Math.sin(R),$=Math.cos(R);T.x=O*W,T.y=-P*i+g,T.z=O*$,u.push(T.x,T.y,T.z),S.set(W,_,$).normalize(),d.push(S.x,S.y,S.z),f.push(X,1-P),F.push(p++)}v.push(F)}for(let M=0;M<s;M++)for(let F=0;F<r;F++){let P=v[F][M],O=v[F+1][M],z=v[F+1][M+1],X=v[F][M+1];(t>0||F!==0)&&(h.push(P,O,X),E+=3),(e>0||F!==r-1)&&(h.push(O,z,X),E+=3)}l.addGroup(m,E,0),m+=E}function A(S){let T=p,E=new Et,_=new L,M=0,F=S===!0?t:e,P=S===!0?1:-1;for(let z=1;z<=s;z++)u.push(0,g*P,0),d.push(0,P,0),f.push(.5,.5),p++;let O=p;for(let z=0;z<=s;z++){let R=z/s*c+a,W=Math.cos(R),$=Math.sin(R);_.x=F*$,_.y=g*P,_.z=F*W,u.push(_.x,_.y,_.z),d.push(0,P,0),E.x=W*.5+.5,E.y=$*.5*P+.5,f.push(E.x,E.y),p++}for(let z=0;z<s;z++){let X=T+z,R=O+z;S===!0?h.push(R,R+1,X):h.push(R+1,R,X),M+=3}l.addGroup(m,M,S===!0?1:2),m+=M}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.radiusTop,t.radiusBottom,t.height,t.radialSegments,t.heightSegments,t.openEnded,t.thetaStart,t.thetaLength)}},bs=class n extends ys{constructor(t=1,e=1,i=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,t,e,i,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:t,height:e,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(t){return new n(t.radius,t.height,t.radialSegments,t.heightSegments,t.openEnded,t.thetaStart,t.thetaLength)}};var Dn=class n extends qe{constructor(t=1,e=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:e,widthSegments:i,heightSegments:s};let r=t/2,o=e/2,a=Math.floor(i),c=Math.floor(s),l=a+1,h=c+1,u=t/a,d=e/c,f=[],p=[],v=[],g=[];for(let m=0;m<h;m++){let b=m*d-o;for(let A=0;A<l;A++){let S=A*u-r;p.push(S,-b,0),v.push(0,0,1),g.push(A/a),g.push(1-m/c)}}for(let m=0;m<c;m++)for(let b=0;b<a;b++){let A=b+l*m,S=b+l*(m+1),T=b+1+l*(m+1),E=b+1+l*m;f.push(A,S,E),f.push(S,T,E)}this.setIndex(f),this.setAttribute("position",new we(p,3)),this.setAttribute("normal",new we(v,3)),this.setAttribute("uv",new we(g,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.width,t.height,t.widthSegments,t.heightSegments)}};var Ms=class n extends qe{constructor(t=1,e=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:t,widthSegments:e,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},e=Math.max(3,Math.floor(e)),i=Math.max(2,Math.floor(i));let c=Math.min(o+a,Math.PI),l=0,h=[],u=new L,d=new L,f=[],p=[],v=[],g=[];for(let m=0;m<=i;m++){let b=[],A=m/i,S=o+A*a,T=t*Math.cos(S),E=Math.sqrt(t*t-T*T),_=0;m===0&&o===0?_=.5/e:m===i&&c===Math.PI&&(_=-.5/e);for(let M=0;M<=e;M++){let F=M/e,P=s+F*r;u.x=-E*Math.cos(P),u.y=T,u.z=E*Math.sin(P),p.push(u.x,u.y,u.z),d.copy(u).normalize(),v.push(d.x,d.y,d.z),g.push(F+_,1-A),b.push(l++)}h.push(b)}for(let m=0;m<i;m++)for(let b=0;b<e;b++){let A=h[m][b+1],S=h[m][b],T=h[m+1][b],E=h[m+1][b+1];(m!==0||o>0)&&f.push(A,S,E),(m!==i-1||c<Math.PI)&&f.push(S,T,E)}this.setIndex(f),this.setAttribute("position",new we(p,3)),this.setAttribute("normal",new we(v,3)),this.setAttribute("uv",new we(g,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new n(t.radius,t.widthSegments,t.heightSegments,t.phiStart,t.phiLength,t.thetaStart,t.thetaLength)}};function kn(n){let t={};for(let e in n){t[e]={};for(let i in n[e]){let s=n[e][i];if(Bu(s))s.isRenderTargetTexture?(It("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[e][i]=null):t[e][i]=s.clone();else if(Array.isArray(s))if(Bu(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();t[e][i]=r}else t[e][i]=s.slice();else t[e][i]=s}}return t}function Ye(n){let t={};for(let e=0;e<n.length;e++){let i=kn(n[e]);for(let s in i)t[s]=i[s]}return t}function Bu(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function km(n){let t=[];for(let e=0;e<n.length;e++)t.push(n[e].clone());return t}function rh(n){let t=n.getRenderTarget();return t===null?n.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:Kt.workingColorSpace}var wd={clone:kn,merge:Ye},zm=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Gm=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,de=class extends Ln{constructor(t){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=zm,this.fragmentShader=Gm,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,t!==void 0&&this.setValues(t)}copy(t){return super.copy(t),this.fragmentShader=t.fragmentShader,this.vertexShader=t.vertexShader,this.uniforms=kn(t.uniforms),this.uniformsGroups=km(t.uniformsGroups),this.defines=Object.assign({},t.defines),this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.fog=t.fog,this.lights=t.lights,this.clipping=t.clipping,this.extensions=Object.assign({},t.extensions),this.glslVersion=t.glslVersion,this.defaultAttributeValues=Object.assign({},t.defaultAttributeValues),this.index0AttributeName=t.index0AttributeName,this.uniformsNeedUpdate=t.uniformsNeedUpdate,this}toJSON(t){let e=super.toJSON(t);e.glslVersion=this.glslVersion,e.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?e.uniforms[s]={type:"t",value:o.toJSON(t).uuid}:o&&o.isColor?e.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?e.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?e.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?e.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?e.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?e.uniforms[s]={type:"m4",value:o.toArray()}:e.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(e.defines=this.defines),e.vertexShader=this.vertexShader,e.fragmentShader=this.fragmentShader,e.lights=this.lights,e.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(e.extensions=i),e}fromJSON(t,e){if(super.fromJSON(t,e),t.uniforms!==void 0)for(let i in t.uniforms){let s=t.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=e[s.value]||null;break;case"c":this.uniforms[i].value=new Dt().setHex(s.value);break;case"v2":this.uniforms[i].value=new Et().fromArray(s.value);break;case"v3":this.uniforms[i].value=new L().fromArray(s.value);break;case"v4":this.uniforms[i].value=new se().fromArray(s.value);break;case"m3":this.uniforms[i].value=new Lt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new le().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(t.defines!==void 0&&(this.defines=t.defines),t.vertexShader!==void 0&&(this.vertexShader=t.vertexShader),t.fragmentShader!==void 0&&(this.fragmentShader=t.fragmentShader),t.glslVersion!==void 0&&(this.glslVersion=t.glslVersion),t.extensions!==void 0)for(let i in t.extensions)this.extensions[i]=t.extensions[i];return t.lights!==void 0&&(this.lights=t.lights),t.clipping!==void 0&&(this.clipping=t.clipping),this}},Ao=class extends de{constructor(t){super(t),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Co=class extends Ln{constructor(t){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=ud,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(t)}copy(t){return super.copy(t),this.depthPacking=t.depthPacking,this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this}},Ro=class extends Ln{constructor(t){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(t)}copy(t){return super.copy(t),this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this}};function ns(n,t){return!n||n.constructor===t?n:typeof t.BYTES_PER_ELEMENT=="number"?new t(n):Array.prototype.slice.call(n)}function lo(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var un=class{constructor(t,e,i,s){this.parameterPositions=t,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new e.constructor(i),this.sampleValues=e,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(t){let e=this.parameterPositions,i=this._cachedIndex,s=e[i],r=e[i-1];i:{t:{let o;e:{n:if(!(t<s)){for(let a=i+2;;){if(s===void 0){if(t<r)break n;return i=e.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=e[++i],t<s)break t}o=e.length;break e}if(!(t>=r)){let a=e[1];t<a&&(i=2,r=a);for(let c=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===c)break;if(s=r,r=e[--i-1],t>=r)break t}o=i,i=0;break e}break i}for(;i<o;){let a=i+o>>>1;t<e[a]?o=a:i=a+1}if(s=e[i],r=e[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=e.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,t,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(t){let e=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=t*s;for(let o=0;o!==s;++o)e[o]=i[r+o];return e}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Io=class extends un{constructor(t,e,i,s){super(t,e,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Sc,endingEnd:Sc}}intervalChanged_(t,e,i){let s=this.parameterPositions,r=t-2,o=t+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case wc:r=t,a=2*e-i;break;case Ec:r=s.length-2,a=e+s[r]-s[r+1];break;default:r=t,a=i}if(c===void 0)switch(this.getSettings_().endingEnd){case wc:o=t,c=2*i-e;break;case Ec:o=1,c=i+s[1]-s[0];break;default:o=t-1,c=e}let l=(i-e)*.5,h=this.valueSize;this._weightPrev=l/(e-a),this._weightNext=l/(c-i),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=t*a,l=c-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,p=(i-e)/(s-e),v=p*p,g=v*p,m=-d*g+2*d*v-d*p,b=(1+d)*g+(-1.5-2*d)*v+(-.5+d)*p+1,A=(-1-f)*g+(1.5+f)*v+.5*p,S=f*g-f*v;for(let T=0;T!==a;++T)r[T]=m*o[h+T]+b*o[l+T]+A*o[c+T]+S*o[u+T];return r}},Po=class extends un{constructor(t,e,i,s){super(t,e,i,s)}interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=t*a,l=c-a,h=(i-e)/(s-e),u=1-h;for(let d=0;d!==a;++d)r[d]=o[l+d]*u+o[c+d]*h;return r}},Lo=class extends un{constructor(t,e,i,s){super(t,e,i,s)}interpolate_(t){return this.copySampleValue_(t-1)}},No=class extends un{interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=t*a,l=c-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let p=(i-e)/(s-e),v=1-p;for(let g=0;g!==a;++g)r[g]=o[l+g]*v+o[c+g]*p;return r}let d=a*2,f=t-1;for(let p=0;p!==a;++p){let v=o[l+p],g=o[c+p],m=f*d+p*2,b=u[m],A=u[m+1],S=t*d+p*2,T=h[S],E=h[S+1],_=Hm(i,e,b,T,s);r[p]=Ed(_,v,A,E,g)}return r}};function Ed(n,t,e,i,s){let r=1-n;return r*r*r*t+3*r*r*n*e+3*r*n*n*i+n*n*n*s}function Vm(n,t,e,i,s){let r=1-n;return 3*r*r*(e-t)+6*r*n*(i-e)+3*n*n*(s-i)}function Hm(n,t,e,i,s){let r=(n-t)/(s-t);for(let o=0;o<8;o++){let a=Ed(r,t,e,i,s)-n;if(Math.abs(a)<1e-10)break;let c=Vm(r,t,e,i,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var ci=class{constructor(t,e,i,s){if(t===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(e===void 0||e.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+t);this.name=t,this.times=ns(e,this.TimeBufferType),this.values=ns(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(t){let e=t.constructor,i;if(e.toJSON!==this.toJSON)i=e.toJSON(t);else{i={name:t.name,times:ns(t.times,Array),values:ns(t.values,Array)};let s=t.getInterpolation();s!==t.DefaultInterpolation&&(i.interpolation=s),lo(t.settings)&&(i.settings={inTangents:ns(t.settings.inTangents,Array),outTangents:ns(t.settings.outTangents,Array)})}return i.type=t.ValueTypeName,i}InterpolantFactoryMethodDiscrete(t){return new Lo(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodLinear(t){return new Po(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodSmooth(t){return new Io(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodBezier(t){let e=new No(this.times,this.values,this.getValueSize(),t);return this.settings&&(e.inTangents=this.settings.inTangents,e.outTangents=this.settings.outTangents),e}setInterpolation(t){let e;switch(t){case Js:e=this.InterpolantFactoryMethodDiscrete;break;case bo:e=this.InterpolantFactoryMethodLinear;break;case uo:e=this.InterpolantFactoryMethodSmooth;break;case Mc:e=this.InterpolantFactoryMethodBezier;break}if(e===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(t!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return It("KeyframeTrack:",i),this}return this.createInterpolant=e,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Js;case this.InterpolantFactoryMethodLinear:return bo;case this.InterpolantFactoryMethodSmooth:return uo;case this.InterpolantFactoryMethodBezier:return Mc}}getValueSize(){return this.values.length/this.times.length}shift(t){if(t!==0){let e=this.times;for(let i=0,s=e.length;i!==s;++i)e[i]+=t;lo(this.settings)&&(ku(this.settings.inTangents,t),ku(this.settings.outTangents,t))}return this}scale(t){if(t!==1){let e=this.times;for(let i=0,s=e.length;i!==s;++i)e[i]*=t;lo(this.settings)&&(zu(this.settings.inTangents,t),zu(this.settings.outTangents,t))}return this}trim(t,e){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<t;)++r;for(;o!==-1&&i[o]>e;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let t=!0,e=this.getValueSize();e-Math.floor(e)!==0&&(Nt("KeyframeTrack: Invalid value size in track.",this),t=!1);let i=this.times,s=this.values,r=i.length;r===0&&(Nt("KeyframeTrack: Track is empty.",this),t=!1);let o=null;for(let a=0;a!==r;a++){let c=i[a];if(typeof c=="number"&&isNaN(c)){Nt("KeyframeTrack: Time is not a valid number.",this,a,c),t=!1;break}if(o!==null&&o>c){Nt("KeyframeTrack: Out of order keys.",this,a,c,o),t=!1;break}o=c}if(s!==void 0&&rm(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){Nt("KeyframeTrack: Value is not a valid number.",this,a,l),t=!1;break}}return t}optimize(){let t=this.times.slice(),e=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===uo,r=t.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=t[a],h=t[a+1];if(l!==h&&(a!==1||l!==t[0]))if(s)c=!0;else{let u=a*i,d=u-i,f=u+i;for(let p=0;p!==i;++p){let v=e[u+p];if(v!==e[d+p]||v!==e[f+p]){c=!0;break}}}if(c){if(a!==o){t[o]=t[a];let u=a*i,d=o*i;for(let f=0;f!==i;++f)e[d+f]=e[u+f]}++o}}if(r>0){t[o]=t[r];for(let a=r*i,c=o*i,l=0;l!==i;++l)e[c+l]=e[a+l];++o}return o!==t.length?(this.times=t.slice(0,o),this.values=e.slice(0,o*i)):(this.times=t,this.values=e),this}clone(){let t=this.times.slice(),e=this.values.slice(),i=this.constructor,s=new i(this.name,t,e);return s.createInterpolant=this.createInterpolant,lo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function ku(n,t){for(let e=0,i=n.length;e!==i;e+=2)n[e]+=t}function zu(n,t){for(let e=0,i=n.length;e!==i;e+=2)n[e]*=t}ci.prototype.ValueTypeName="";ci.prototype.TimeBufferType=Float32Array;ci.prototype.ValueBufferType=Float32Array;ci.prototype.DefaultInterpolation=bo;var dn=class extends ci{constructor(t,e,i){super(t,e,i)}};dn.prototype.ValueTypeName="bool";dn.prototype.ValueBufferType=Array;dn.prototype.DefaultInterpolation=Js;dn.prototype.InterpolantFactoryMethodLinear=void 0;dn.prototype.InterpolantFactoryMethodSmooth=void 0;var Do=class extends ci{constructor(t,e,i,s){super(t,e,i,s)}};Do.prototype.ValueTypeName="color";var Uo=class extends ci{constructor(t,e,i,s){super(t,e,i,s)}};Uo.prototype.ValueTypeName="number";var Oo=class extends un{constructor(t,e,i,s){super(t,e,i,s)}interpolate_(t,e,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(i-e)/(s-e),l=t*a;for(let h=l+a;l!==h;l+=4)je.slerpFlat(r,0,o,l-a,o,l,c);return r}},hr=class extends ci{constructor(t,e,i,s){super(t,e,i,s)}InterpolantFactoryMethodLinear(t){return new Oo(this.times,this.values,this.getValueSize(),t)}};hr.prototype.ValueTypeName="quaternion";hr.prototype.InterpolantFactoryMethodSmooth=void 0;var fn=class extends ci{constructor(t,e,i){super(t,e,i)}};fn.prototype.ValueTypeName="string";fn.prototype.ValueBufferType=Array;fn.prototype.DefaultInterpolation=Js;fn.prototype.InterpolantFactoryMethodLinear=void 0;fn.prototype.InterpolantFactoryMethodSmooth=void 0;var Fo=class extends ci{constructor(t,e,i,s){super(t,e,i,s)}};Fo.prototype.ValueTypeName="vector";var Bo=class{constructor(t,e,i){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=t,this.onProgress=e,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),c?c(h):h},this.setURLModifier=function(h){return c=h,this},this.addHandler=function(h,u){return l.push(h,u),this},this.removeHandler=function(h){let u=l.indexOf(h);return u!==-1&&l.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=l.length;u<d;u+=2){let f=l[u],p=l[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Td=new Bo,ko=class{constructor(t){this.manager=t!==void 0?t:Td,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(t,e){let i=this;return new Promise(function(s,r){i.load(t,s,e,r)})}parse(){}setCrossOrigin(t){return this.crossOrigin=t,this}setWithCredentials(t){return this.withCredentials=t,this}setPath(t){return this.path=t,this}setResourcePath(t){return this.resourcePath=t,this}setRequestHeader(t){return this.requestHeader=t,this}setPriority(t){return this.priority=t,this}setCache(t){return this.cache=t,this}abort(){return this}};ko.DEFAULT_MATERIAL_NAME="__DEFAULT";var co=new L,ho=new je,Li=new L,ur=class extends vi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new le,this.projectionMatrix=new le,this.projectionMatrixInverse=new le,this.coordinateSystem=xi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(t,e){return super.copy(t,e),this.matrixWorldInverse.copy(t.matrixWorldInverse),this.projectionMatrix.copy(t.projectionMatrix),this.projectionMatrixInverse.copy(t.projectionMatrixInverse),this.coordinateSystem=t.coordinateSystem,this}getWorldDirection(t){return super.getWorldDirection(t).negate()}updateMatrixWorld(t){super.updateMatrixWorld(t),this.matrixWorld.decompose(co,ho,Li),Li.x===1&&Li.y===1&&Li.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(co,ho,Li.set(1,1,1)).invert()}updateWorldMatrix(t,e,i=!1){super.updateWorldMatrix(t,e,i),this.matrixWorld.decompose(co,ho,Li),Li.x===1&&Li.y===1&&Li.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(co,ho,Li.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},an=new L,Gu=new Et,Vu=new Et,Je=class extends ur{constructor(t=50,e=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=t,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=e,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.fov=t.fov,this.zoom=t.zoom,this.near=t.near,this.far=t.far,this.focus=t.focus,this.aspect=t.aspect,this.view=t.view===null?null:Object.assign({},t.view),this.filmGauge=t.filmGauge,this.filmOffset=t.filmOffset,this}setFocalLength(t){let e=.5*this.getFilmHeight()/t;this.fov=us*2*Math.atan(e),this.updateProjectionMatrix()}getFocalLength(){let t=Math.tan(Zs*.5*this.fov);return .5*this.getFilmHeight()/t}getEffectiveFOV(){return us*2*Math.atan(Math.tan(Zs*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(t,e,i){an.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),e.set(an.x,an.y).multiplyScalar(-t/an.z),an.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(an.x,an.y).multiplyScalar(-t/an.z)}getViewSize(t,e){return this.getViewBounds(t,Gu,Vu),e.subVectors(Vu,Gu)}setViewOffset(t,e,i,s,r,o){this.aspect=t/e,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=this.near,e=t*Math.tan(Zs*.5*this.fov)/this.zoom,i=2*e,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,e-=o.offsetY*i/l,s*=o.width/c,i*=o.height/l}let a=this.filmOffset;a!==0&&(r+=t*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,e,e-i,t,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.fov=this.fov,e.object.zoom=this.zoom,e.object.near=this.near,e.object.far=this.far,e.object.focus=this.focus,e.object.aspect=this.aspect,this.view!==null&&(e.object.view=Object.assign({},this.view)),e.object.filmGauge=this.filmGauge,e.object.filmOffset=this.filmOffset,e}};var zo=class extends ur{constructor(t=-1,e=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=t,this.right=e,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.left=t.left,this.right=t.right,this.top=t.top,this.bottom=t.bottom,this.near=t.near,this.far=t.far,this.zoom=t.zoom,this.view=t.view===null?null:Object.assign({},t.view),this}setViewOffset(t,e,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=(this.right-this.left)/(2*this.zoom),e=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-t,o=i+t,a=s+e,c=s-e;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=h*this.view.offsetY,c=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.zoom=this.zoom,e.object.left=this.left,e.object.right=this.right,e.object.top=this.top,e.object.bottom=this.bottom,e.object.near=this.near,e.object.far=this.far,this.view!==null&&(e.object.view=Object.assign({},this.view)),e}};var ss=-90,rs=1,Ss=class extends vi{constructor(t,e,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Je(ss,rs,t,e);s.layers=this.layers,this.add(s);let r=new Je(ss,rs,t,e);r.layers=this.layers,this.add(r);let o=new Je(ss,rs,t,e);o.layers=this.layers,this.add(o);let a=new Je(ss,rs,t,e);a.layers=this.layers,this.add(a);let c=new Je(ss,rs,t,e);c.layers=this.layers,this.add(c);let l=new Je(ss,rs,t,e);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let t=this.coordinateSystem,e=this.children.concat(),[i,s,r,o,a,c]=e;for(let l of e)this.remove(l);if(t===xi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(t===tr)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+t);for(let l of e)this.add(l),l.updateMatrixWorld()}update(t,e){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==t.coordinateSystem&&(this.coordinateSystem=t.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,h]=this.children,u=t.getRenderTarget(),d=t.getActiveCubeFace(),f=t.getActiveMipmapLevel(),p=t.xr.enabled;t.xr.enabled=!1;let v=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;t.isWebGLRenderer===!0?g=t.state.buffers.depth.getReversed():g=t.reversedDepthBuffer,t.setRenderTarget(i,0,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,r),t.setRenderTarget(i,1,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,o),t.setRenderTarget(i,2,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,a),t.setRenderTarget(i,3,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,c),t.setRenderTarget(i,4,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,l),i.texture.mipmapsAutoUpdate=v,t.setRenderTarget(i,5,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,h),t.setRenderTarget(u,d,f),t.xr.enabled=p,i.texture.needsPMREMUpdate=!0}},Go=class extends Je{constructor(t=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=t,this.perCameraFrustumCulled=!1}};var oh="\\[\\]\\.:\\/",Wm=new RegExp("["+oh+"]","g"),ah="[^"+oh+"]",Xm="[^"+oh.replace("\\.","")+"]",qm=/((?:WC+[\/:])*)/.source.replace("WC",ah),Ym=/(WCOD+)?/.source.replace("WCOD",Xm),$m=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",ah),Zm=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",ah),Km=new RegExp("^"+qm+Ym+$m+Zm+"$"),Jm=["material","materials","bones","map"],Tc=class{constructor(t,e,i){let s=i||ce.parseTrackName(e);this._targetGroup=t,this._bindings=t.subscribe_(e,s)}getValue(t,e){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(t,e)}setValue(t,e){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(t,e)}bind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,i=t.length;e!==i;++e)t[e].bind()}unbind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,i=t.length;e!==i;++e)t[e].unbind()}},ce=class n{constructor(t,e,i){this.path=e,this.parsedPath=i||n.parseTrackName(e),this.node=n.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,e,i){return t&&t.isAnimationObjectGroup?new n.Composite(t,e,i):new n(t,e,i)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace(Wm,"")}static parseTrackName(t){let e=Km.exec(t);if(e===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let i={nodeName:e[2],objectName:e[3],objectIndex:e[4],propertyName:e[5],propertyIndex:e[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);Jm.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return i}static findNode(t,e){if(e===void 0||e===""||e==="."||e===-1||e===t.name||e===t.uuid)return t;if(t.skeleton){let i=t.skeleton.getBoneByName(e);if(i!==void 0)return i}if(t.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===e||a.uuid===e)return a;let c=i(a.children);if(c)return c}return null},s=i(t.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,e){t[e]=this.targetObject[this.propertyName]}_getValue_array(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)t[e++]=i[s]}_getValue_arrayElement(t,e){t[e]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,e){this.resolvedProperty.toArray(t,e)}_setValue_direct(t,e){this.targetObject[this.propertyName]=t[e]}_setValue_direct_setNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=t[e++]}_setValue_array_setNeedsUpdate(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=t[e++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,e){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=t[e++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,e){this.resolvedProperty[this.propertyIndex]=t[e]}_setValue_arrayElement_setNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,e){this.resolvedProperty.fromArray(t,e)}_setValue_fromArray_setNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,e){this.bind(),this.getValue(t,e)}_setValue_unbound(t,e){this.bind(),this.setValue(t,e)}bind(){let t=this.node,e=this.parsedPath,i=e.objectName,s=e.propertyName,r=e.propertyIndex;if(t||(t=n.findNode(this.rootNode,e.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){It("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let l=e.objectIndex;switch(i){case"materials":if(!t.material){Nt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){Nt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){Nt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let h=0;h<t.length;h++)if(t[h].name===l){l=h;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){Nt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){Nt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[i]===void 0){Nt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[i]}if(l!==void 0){if(t[l]===void 0){Nt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[l]}}let o=t[s];if(o===void 0){let l=e.nodeName;Nt("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",t);return}let a=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?a=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!t.geometry){Nt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){Nt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[r]!==void 0&&(r=t.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ce.Composite=Tc;ce.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ce.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ce.prototype.GetterByBindingType=[ce.prototype._getValue_direct,ce.prototype._getValue_array,ce.prototype._getValue_arrayElement,ce.prototype._getValue_toArray];ce.prototype.SetterByBindingTypeAndVersioning=[[ce.prototype._setValue_direct,ce.prototype._setValue_direct_setNeedsUpdate,ce.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ce.prototype._setValue_array,ce.prototype._setValue_array_setNeedsUpdate,ce.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ce.prototype._setValue_arrayElement,ce.prototype._setValue_arrayElement_setNeedsUpdate,ce.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ce.prototype._setValue_fromArray,ce.prototype._setValue_fromArray_setNeedsUpdate,ce.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var hM=new Float32Array(1);var ws=class{constructor(t=1,e=0,i=0){this.radius=t,this.phi=e,this.theta=i}set(t,e,i){return this.radius=t,this.phi=e,this.theta=i,this}copy(t){return this.radius=t.radius,this.phi=t.phi,this.theta=t.theta,this}makeSafe(){return this.phi=Xt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(t){return this.setFromCartesianCoords(t.x,t.y,t.z)}setFromCartesianCoords(t,e,i){return this.radius=Math.sqrt(t*t+e*e+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(t,i),this.phi=Math.acos(Xt(e/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Ac=class{static{this.prototype.isMatrix2=!0}constructor(t,e,i,s){this.elements=[1,0,0,1],t!==void 0&&this.set(t,e,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(t,e=0){for(let i=0;i<4;i++)this.elements[i]=t[i+e];return this}set(t,e,i,s){let r=this.elements;return r[0]=t,r[2]=e,r[1]=i,r[3]=s,this}};var dr=class extends Ti{constructor(t,e=null){super(),this.object=t,this.domElement=e,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(t){this.domElement!==null&&this.disconnect(),this.domElement=t}disconnect(){}dispose(){}update(){}};function lh(n,t,e,i){let s=jm(i);switch(e){case Xc:return n*t;case _r:return n*t/s.components*s.byteLength;case $o:return n*t/s.components*s.byteLength;case _n:return n*t*2/s.components*s.byteLength;case Zo:return n*t*2/s.components*s.byteLength;case qc:return n*t*3/s.components*s.byteLength;case Ii:return n*t*4/s.components*s.byteLength;case Ko:return n*t*4/s.components*s.byteLength;case xr:case vr:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*8;case yr:case br:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*16;case jo:case ta:return Math.max(n,16)*Math.max(t,8)/4;case Jo:case Qo:return Math.max(n,8)*Math.max(t,8)/2;case ea:case ia:case sa:case ra:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*8;case na:case Mr:case oa:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*16;case aa:return Math.floor((n+3)/4)*Math.floor((t+3)/4)*16;case la:return Math.floor((n+4)/5)*Math.floor((t+3)/4)*16;case ca:return Math.floor((n+4)/5)*Math.floor((t+4)/5)*16;case ha:return Math.floor((n+5)/6)*Math.floor((t+4)/5)*16;case ua:return Math.floor((n+5)/6)*Math.floor((t+5)/6)*16;case da:return Math.floor((n+7)/8)*Math.floor((t+4)/5)*16;case fa:return Math.floor((n+7)/8)*Math.floor((t+5)/6)*16;case pa:return Math.floor((n+7)/8)*Math.floor((t+7)/8)*16;case ma:return Math.floor((n+9)/10)*Math.floor((t+4)/5)*16;case ga:return Math.floor((n+9)/10)*Math.floor((t+5)/6)*16;case _a:return Math.floor((n+9)/10)*Math.floor((t+7)/8)*16;case xa:return Math.floor((n+9)/10)*Math.floor((t+9)/10)*16;case va:return Math.floor((n+11)/12)*Math.floor((t+9)/10)*16;case ya:return Math.floor((n+11)/12)*Math.floor((t+11)/12)*16;case ba:case Ma:case Sa:return Math.ceil(n/4)*Math.ceil(t/4)*16;case wa:case Ea:return Math.ceil(n/4)*Math.ceil(t/4)*8;case Sr:case Ta:return Math.ceil(n/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${e} format.`)}function jm(n){switch(n){case hi:case Gc:return{byteLength:1,components:1};case Rs:case Vc:case ui:return{byteLength:2,components:1};case qo:case Yo:return{byteLength:2,components:4};case Ci:case Xo:case Ri:return{byteLength:4,components:1};case Hc:case Wc:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?It("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function $d(){let n=null,t=!1,e=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),e(r,o)}return{start:function(){t!==!0&&e!==null&&n!==null&&(i=n.requestAnimationFrame(s),t=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),t=!1},setAnimationLoop:function(r){e=r},setContext:function(r){n=r}}}function sg(n){let t=new WeakMap;function e(a,c){let l=a.array,h=a.usage,u=l.byteLength,d=n.createBuffer();n.bindBuffer(c,d),n.bufferData(c,l,h),a.onUploadCallback();let f;if(l instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)f=n.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(l instanceof Int16Array)f=n.SHORT;else if(l instanceof Uint32Array)f=n.UNSIGNED_INT;else if(l instanceof Int32Array)f=n.INT;else if(l instanceof Int8Array)f=n.BYTE;else if(l instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:d,type:f,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,c,l){let h=c.array,u=c.updateRanges;if(n.bindBuffer(l,a),u.length===0)n.bufferSubData(l,0,h);else{u.sort((f,p)=>f.start-p.start);let d=0;for(let f=1;f<u.length;f++){let p=u[d],v=u[f];v.start<=p.start+p.count+1?p.count=Math.max(p.count,v.start+v.count-p.start):(++d,u[d]=v)}u.length=d+1;for(let f=0,p=u.length;f<p;f++){let v=u[f];n.bufferSubData(l,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),t.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=t.get(a);c&&(n.deleteBuffer(c.buffer),t.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=t.get(a);(!h||h.version<a.version)&&t.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=t.get(a);if(l===void 0)t.set(a,e(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var rg=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,og=`#ifdef USE_ALPHAHASH
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
#endif`,ag=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,lg=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,cg=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,hg=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,ug=`#ifdef USE_AOMAP
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
#endif`,dg=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,fg=`#ifdef USE_BATCHING
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
#endif`,pg=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,mg=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,gg=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,_g=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,xg=`#ifdef USE_IRIDESCENCE
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
#endif`,vg=`#ifdef USE_BUMPMAP
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
#endif`,yg=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,bg=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Mg=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Sg=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,wg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Eg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Tg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Ag=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,Cg=`#define PI 3.141592653589793
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
} // validated`,Rg=`vec3 transformedNormal = objectNormal;
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
#endif`,Ig=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Pg=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Lg=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Ng=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Dg="gl_FragColor = linearToOutputTexel( gl_FragColor );",Ug=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Og=`#ifdef USE_ENVMAP
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
#endif`,Fg=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Bg=`#ifdef USE_ENVMAP
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
#endif`,kg=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,zg=`#ifdef USE_ENVMAP
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
#endif`,Gg=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Vg=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Hg=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Wg=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Xg=`#ifdef USE_GRADIENTMAP
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
}`,qg=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Yg=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,$g=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Zg=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Kg=`#ifdef USE_ENVMAP
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
#endif`,Jg=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,jg=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Qg=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,t0=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,e0=`PhysicalMaterial material;
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
#endif`,i0=`uniform sampler2D dfgLUT;
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
}`,n0=`
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
#endif`,s0=`#if defined( RE_IndirectDiffuse )
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
#endif`,r0=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,o0=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,a0=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,l0=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,c0=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,h0=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,u0=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,d0=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,f0=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,p0=`#if defined( USE_POINTS_UV )
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
#endif`,m0=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,g0=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,_0=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,x0=`#if defined( USE_MORPHCOLORS )
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
#endif`,v0=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,y0=`#ifdef USE_MORPHTARGETS
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
#endif`,b0=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,M0=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,S0=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,w0=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,E0=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,T0=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,A0=`#ifdef USE_NORMALMAP
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
#endif`,C0=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,R0=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,I0=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,P0=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,L0=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,N0=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,D0=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,U0=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,O0=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,F0=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,B0=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,k0=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,z0=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,G0=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,V0=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,H0=`float getShadowMask() {
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
}`,W0=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,X0=`#ifdef USE_SKINNING
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
#endif`,q0=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Y0=`#ifdef USE_SKINNING
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
#endif`,$0=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Z0=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,K0=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,J0=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,j0=`#ifdef USE_TRANSMISSION
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
#endif`,Q0=`#ifdef USE_TRANSMISSION
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
#endif`,t_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,e_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,i_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,n_=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,s_=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,r_=`uniform sampler2D t2D;
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
}`,o_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,a_=`uniform float backgroundBlurriness;
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
}`,l_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,c_=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,h_=`#include <common>
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
}`,u_=`#if DEPTH_PACKING == 3200
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
}`,d_=`#define DISTANCE
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
}`,f_=`#define DISTANCE
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
}`,p_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,m_=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,g_=`uniform float scale;
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
}`,__=`uniform vec3 diffuse;
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
}`,x_=`#include <common>
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
}`,v_=`uniform vec3 diffuse;
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
}`,y_=`#define LAMBERT
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
}`,b_=`#define LAMBERT
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
}`,M_=`#define MATCAP
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
}`,S_=`#define MATCAP
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
}`,w_=`#define NORMAL
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
}`,E_=`#define NORMAL
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
}`,T_=`#define PHONG
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
}`,A_=`#define PHONG
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
}`,C_=`#define STANDARD
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
}`,R_=`#define STANDARD
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
}`,I_=`#define TOON
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
}`,P_=`#define TOON
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
}`,L_=`uniform float size;
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
}`,N_=`uniform vec3 diffuse;
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
}`,D_=`#include <common>
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
}`,U_=`uniform vec3 color;
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
}`,O_=`uniform float rotation;
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
}`,F_=`uniform vec3 diffuse;
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
}`,Ht={alphahash_fragment:rg,alphahash_pars_fragment:og,alphamap_fragment:ag,alphamap_pars_fragment:lg,alphatest_fragment:cg,alphatest_pars_fragment:hg,aomap_fragment:ug,aomap_pars_fragment:dg,batching_pars_vertex:fg,batching_vertex:pg,begin_vertex:mg,beginnormal_vertex:gg,bsdfs:_g,iridescence_fragment:xg,bumpmap_pars_fragment:vg,clipping_planes_fragment:yg,clipping_planes_pars_fragment:bg,clipping_planes_pars_vertex:Mg,clipping_planes_vertex:Sg,color_fragment:wg,color_pars_fragment:Eg,color_pars_vertex:Tg,color_vertex:Ag,common:Cg,defaultnormal_vertex:Rg,displacementmap_pars_vertex:Ig,displacementmap_vertex:Pg,emissivemap_fragment:Lg,emissivemap_pars_fragment:Ng,colorspace_fragment:Dg,colorspace_pars_fragment:Ug,envmap_fragment:Og,envmap_common_pars_fragment:Fg,envmap_pars_fragment:Bg,envmap_pars_vertex:kg,envmap_physical_pars_fragment:Kg,envmap_vertex:zg,fog_vertex:Gg,fog_pars_vertex:Vg,fog_fragment:Hg,fog_pars_fragment:Wg,gradientmap_pars_fragment:Xg,lightmap_pars_fragment:qg,lights_lambert_fragment:Yg,lights_lambert_pars_fragment:$g,lights_pars_begin:Zg,lights_toon_fragment:Jg,lights_toon_pars_fragment:jg,lights_phong_fragment:Qg,lights_phong_pars_fragment:t0,lights_physical_fragment:e0,lights_physical_pars_fragment:i0,lights_fragment_begin:n0,lights_fragment_maps:s0,lights_fragment_end:r0,lightprobes_pars_fragment:o0,logdepthbuf_fragment:a0,logdepthbuf_pars_fragment:l0,logdepthbuf_pars_vertex:c0,logdepthbuf_vertex:h0,map_fragment:u0,map_pars_fragment:d0,map_particle_fragment:f0,map_particle_pars_fragment:p0,metalnessmap_fragment:m0,metalnessmap_pars_fragment:g0,morphinstance_vertex:_0,morphcolor_vertex:x0,morphnormal_vertex:v0,morphtarget_pars_vertex:y0,morphtarget_vertex:b0,normal_fragment_begin:M0,normal_fragment_maps:S0,normal_pars_fragment:w0,normal_pars_vertex:E0,normal_vertex:T0,normalmap_pars_fragment:A0,clearcoat_normal_fragment_begin:C0,clearcoat_normal_fragment_maps:R0,clearcoat_pars_fragment:I0,iridescence_pars_fragment:P0,opaque_fragment:L0,packing:N0,premultiplied_alpha_fragment:D0,project_vertex:U0,dithering_fragment:O0,dithering_pars_fragment:F0,roughnessmap_fragment:B0,roughnessmap_pars_fragment:k0,shadowmap_pars_fragment:z0,shadowmap_pars_vertex:G0,shadowmap_vertex:V0,shadowmask_pars_fragment:H0,skinbase_vertex:W0,skinning_pars_vertex:X0,skinning_vertex:q0,skinnormal_vertex:Y0,specularmap_fragment:$0,specularmap_pars_fragment:Z0,tonemapping_fragment:K0,tonemapping_pars_fragment:J0,transmission_fragment:j0,transmission_pars_fragment:Q0,uv_pars_fragment:t_,uv_pars_vertex:e_,uv_vertex:i_,worldpos_vertex:n_,background_vert:s_,background_frag:r_,backgroundCube_vert:o_,backgroundCube_frag:a_,cube_vert:l_,cube_frag:c_,depth_vert:h_,depth_frag:u_,distance_vert:d_,distance_frag:f_,equirect_vert:p_,equirect_frag:m_,linedashed_vert:g_,linedashed_frag:__,meshbasic_vert:x_,meshbasic_frag:v_,meshlambert_vert:y_,meshlambert_frag:b_,meshmatcap_vert:M_,meshmatcap_frag:S_,meshnormal_vert:w_,meshnormal_frag:E_,meshphong_vert:T_,meshphong_frag:A_,meshphysical_vert:C_,meshphysical_frag:R_,meshtoon_vert:I_,meshtoon_frag:P_,points_vert:L_,points_frag:N_,shadow_vert:D_,shadow_frag:U_,sprite_vert:O_,sprite_frag:F_},mt={common:{diffuse:{value:new Dt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Lt},alphaMap:{value:null},alphaMapTransform:{value:new Lt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Lt}},envmap:{envMap:{value:null},envMapRotation:{value:new Lt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Lt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Lt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Lt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Lt},normalScale:{value:new Et(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Lt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Lt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Lt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Lt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Dt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Dt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Lt},alphaTest:{value:0},uvTransform:{value:new Lt}},sprite:{diffuse:{value:new Dt(16777215)},opacity:{value:1},center:{value:new Et(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Lt},alphaMap:{value:null},alphaMapTransform:{value:new Lt},alphaTest:{value:0}}},Oi={basic:{uniforms:Ye([mt.common,mt.specularmap,mt.envmap,mt.aomap,mt.lightmap,mt.fog]),vertexShader:Ht.meshbasic_vert,fragmentShader:Ht.meshbasic_frag},lambert:{uniforms:Ye([mt.common,mt.specularmap,mt.envmap,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.fog,mt.lights,{emissive:{value:new Dt(0)},envMapIntensity:{value:1}}]),vertexShader:Ht.meshlambert_vert,fragmentShader:Ht.meshlambert_frag},phong:{uniforms:Ye([mt.common,mt.specularmap,mt.envmap,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.fog,mt.lights,{emissive:{value:new Dt(0)},specular:{value:new Dt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ht.meshphong_vert,fragmentShader:Ht.meshphong_frag},standard:{uniforms:Ye([mt.common,mt.envmap,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.roughnessmap,mt.metalnessmap,mt.fog,mt.lights,{emissive:{value:new Dt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ht.meshphysical_vert,fragmentShader:Ht.meshphysical_frag},toon:{uniforms:Ye([mt.common,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.gradientmap,mt.fog,mt.lights,{emissive:{value:new Dt(0)}}]),vertexShader:Ht.meshtoon_vert,fragmentShader:Ht.meshtoon_frag},matcap:{uniforms:Ye([mt.common,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.fog,{matcap:{value:null}}]),vertexShader:Ht.meshmatcap_vert,fragmentShader:Ht.meshmatcap_frag},points:{uniforms:Ye([mt.points,mt.fog]),vertexShader:Ht.points_vert,fragmentShader:Ht.points_frag},dashed:{uniforms:Ye([mt.common,mt.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ht.linedashed_vert,fragmentShader:Ht.linedashed_frag},depth:{uniforms:Ye([mt.common,mt.displacementmap]),vertexShader:Ht.depth_vert,fragmentShader:Ht.depth_frag},normal:{uniforms:Ye([mt.common,mt.bumpmap,mt.normalmap,mt.displacementmap,{opacity:{value:1}}]),vertexShader:Ht.meshnormal_vert,fragmentShader:Ht.meshnormal_frag},sprite:{uniforms:Ye([mt.sprite,mt.fog]),vertexShader:Ht.sprite_vert,fragmentShader:Ht.sprite_frag},background:{uniforms:{uvTransform:{value:new Lt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ht.background_vert,fragmentShader:Ht.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Lt}},vertexShader:Ht.backgroundCube_vert,fragmentShader:Ht.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ht.cube_vert,fragmentShader:Ht.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ht.equirect_vert,fragmentShader:Ht.equirect_frag},distance:{uniforms:Ye([mt.common,mt.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ht.distance_vert,fragmentShader:Ht.distance_frag},shadow:{uniforms:Ye([mt.lights,mt.fog,{color:{value:new Dt(0)},opacity:{value:1}}]),vertexShader:Ht.shadow_vert,fragmentShader:Ht.shadow_frag}};Oi.physical={uniforms:Ye([Oi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Lt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Lt},clearcoatNormalScale:{value:new Et(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Lt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Lt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Lt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Lt},sheen:{value:0},sheenColor:{value:new Dt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Lt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Lt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Lt},transmissionSamplerSize:{value:new Et},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Lt},attenuationDistance:{value:0},attenuationColor:{value:new Dt(0)},specularColor:{value:new Dt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Lt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Lt},anisotropyVector:{value:new Et},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Lt}}]),vertexShader:Ht.meshphysical_vert,fragmentShader:Ht.meshphysical_frag};var Ra={r:0,b:0,g:0},B_=new le,Zd=new Lt;Zd.set(-1,0,0,0,1,0,0,0,1);function k_(n,t,e,i,s,r){let o=new Dt(0),a=s===!0?0:1,c,l,h=null,u=0,d=null;function f(b){let A=b.isScene===!0?b.background:null;if(A&&A.isTexture){let S=b.backgroundBlurriness>0;A=t.get(A,S)}return A}function p(b){let A=!1,S=f(b);S===null?g(o,a):S&&S.isColor&&(g(S,1),A=!0);let T=n.xr.getEnvironmentBlendMode();T==="additive"?e.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&e.buffers.color.setClear(0,0,0,0,r),(n.autoClear||A)&&(e.buffers.depth.setTest(!0),e.buffers.depth.setMask(!0),e.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function v(b,A){let S=f(A);S&&S.isCubeTexture?(l===void 0&&(l=new ve(new vs(1,1,1),new de({name:"BackgroundCubeMaterial",uniforms:kn(Oi.backgroundCube.uniforms),vertexShader:Oi.backgroundCube.vertexShader,fragmentShader:Oi.backgroundCube.fragmentShader,side:ze,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(T,E,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(l)),l.material.uniforms.envMap.value=S,l.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(B_.makeRotationFromEuler(A.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(Zd),l.material.toneMapped=Kt.getTransfer(S.colorSpace)!==ee,(h!==S||u!==S.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=S,u=S.version,d=n.toneMapping),l.layers.enableAll(),b.unshift(l,l.geometry,l.material,0,0,null)):S&&S.isTexture&&(c===void 0&&(c=new ve(new Dn(2,2),new de({name:"BackgroundMaterial",uniforms:kn(Oi.background.uniforms),vertexShader:Oi.background.vertexShader,fragmentShader:Oi.background.fragmentShader,side:gn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(c)),c.material.uniforms.t2D.value=S,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.toneMapped=Kt.getTransfer(S.colorSpace)!==ee,S.matrixAutoUpdate===!0&&S.updateMatrix(),c.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||u!==S.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=S,u=S.version,d=n.toneMapping),c.layers.enableAll(),b.unshift(c,c.geometry,c.material,0,0,null))}function g(b,A){b.getRGB(Ra,rh(n)),e.buffers.color.setClear(Ra.r,Ra.g,Ra.b,A,r)}function m(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(b,A=1){o.set(b),a=A,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(b){a=b,g(o,a)},render:p,addToRenderList:v,dispose:m}}function z_(n,t){let e=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(O,z,X,R,W){let $=!1,H=u(O,R,X,z);r!==H&&(r=H,l(r.object)),$=f(O,R,X,W),$&&p(O,R,X,W),W!==null&&t.update(W,n.ELEMENT_ARRAY_BUFFER),($||o)&&(o=!1,S(O,z,X,R),W!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,t.get(W).buffer))}function c(){return n.createVertexArray()}function l(O){return n.bindVertexArray(O)}function h(O){return n.deleteVertexArray(O)}function u(O,z,X,R){let W=R.wireframe===!0,$=i[z.id];$===void 0&&($={},i[z.id]=$);let H=O.isInstancedMesh===!0?O.id:0,nt=$[H];nt===void 0&&(nt={},$[H]=nt);let Y=nt[X.id];Y===void 0&&(Y={},nt[X.id]=Y);let tt=Y[W];return tt===void 0&&(tt=d(c()),Y[W]=tt),tt}function d(O){let z=[],X=[],R=[];for(let W=0;W<e;W++)z[W]=0,X[W]=0,R[W]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:z,enabledAttributes:X,attributeDivisors:R,object:O,attributes:{},index:null}}function f(O,z,X,R){let W=r.attributes,$=z.attributes,H=0,nt=X.getAttributes();for(let Y in nt)if(nt[Y].location>=0){let et=W[Y],St=$[Y];if(St===void 0&&(Y==="instanceMatrix"&&O.instanceMatrix&&(St=O.instanceMatrix),Y==="instanceColor"&&O.instanceColor&&(St=O.instanceColor)),et===void 0||et.attribute!==St||St&&et.data!==St.data)return!0;H++}return r.attributesNum!==H||r.index!==R}function p(O,z,X,R){let W={},$=z.attributes,H=0,nt=X.getAttributes();for(let Y in nt)if(nt[Y].location>=0){let et=$[Y];et===void 0&&(Y==="instanceMatrix"&&O.instanceMatrix&&(et=O.instanceMatrix),Y==="instanceColor"&&O.instanceColor&&(et=O.instanceColor));let St={};St.attribute=et,et&&et.data&&(St.data=et.data),W[Y]=St,H++}r.attributes=W,r.attributesNum=H,r.index=R}function v(){let O=r.newAttributes;for(let z=0,X=O.length;z<X;z++)O[z]=0}function g(O){m(O,0)}function m(O,z){let X=r.newAttributes,R=r.enabledAttributes,W=r.attributeDivisors;X[O]=1,R[O]===0&&(n.enableVertexAttribArray(O),R[O]=1),W[O]!==z&&(n.vertexAttribDivisor(O,z),W[O]=z)}function b(){let O=r.newAttributes,z=r.enabledAttributes;for(let X=0,R=z.length;X<R;X++)z[X]!==O[X]&&(n.disableVertexAttribArray(X),z[X]=0)}function A(O,z,X,R,W,$,H){H===!0?n.vertexAttribIPointer(O,z,X,W,$):n.vertexAttribPointer(O,z,X,R,W,$)}function S(O,z,X,R){v();let W=R.attributes,$=X.getAttributes(),H=z.defaultAttributeValues;for(let nt in $){let Y=$[nt];if(Y.location>=0){let tt=W[nt];if(tt===void 0&&(nt==="instanceMatrix"&&O.instanceMatrix&&(tt=O.instanceMatrix),nt==="instanceColor"&&O.instanceColor&&(tt=O.instanceColor)),tt!==void 0){let et=tt.normalized,St=tt.itemSize,Ft=t.get(tt);if(Ft===void 0)continue;let J=Ft.buffer,gt=Ft.type,yt=Ft.bytesPerElement,Ct=gt===n.INT||gt===n.UNSIGNED_INT||tt.gpuType===Xo;if(tt.isInterleavedBufferAttribute){let _t=tt.data,kt=_t.isInterleavedBuffer===!0?_t.stride:_t.itemSize,ge=tt.offset;if(_t.isInstancedInterleavedBuffer||_t.isInstancedBufferAttribute){for(let Pt=0;Pt<Y.locationSize;Pt++)m(Y.location+Pt,_t.meshPerAttribute);O.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=_t.meshPerAttribute*_t.count)}else for(let Pt=0;Pt<Y.locationSize;Pt++)g(Y.location+Pt);n.bindBuffer(n.ARRAY_BUFFER,J);for(let Pt=0;Pt<Y.locationSize;Pt++)A(Y.location+Pt,St/Y.locationSize,gt,et,kt*yt,(ge+St/Y.locationSize*Pt)*yt,Ct)}else{if(tt.isInstancedBufferAttribute){for(let _t=0;_t<Y.locationSize;_t++)m(Y.location+_t,tt.meshPerAttribute);O.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=tt.meshPerAttribute*tt.count)}else for(let _t=0;_t<Y.locationSize;_t++)g(Y.location+_t);n.bindBuffer(n.ARRAY_BUFFER,J);for(let _t=0;_t<Y.locationSize;_t++)A(Y.location+_t,St/Y.locationSize,gt,et,St*yt,St/Y.locationSize*_t*yt,Ct)}}else if(H!==void 0){let et=H[nt];if(et!==void 0)switch(et.length){case 2:n.vertexAttrib2fv(Y.location,et);break;case 3:n.vertexAttrib3fv(Y.location,et);break;case 4:n.vertexAttrib4fv(Y.location,et);break;default:n.vertexAttrib1fv(Y.location,et)}}}}b()}function T(){F();for(let O in i){let z=i[O];for(let X in z){let R=z[X];for(let W in R){let $=R[W];for(let H in $)h($[H].object),delete $[H];delete R[W]}}delete i[O]}}function E(O){if(i[O.id]===void 0)return;let z=i[O.id];for(let X in z){let R=z[X];for(let W in R){let $=R[W];for(let H in $)h($[H].object),delete $[H];delete R[W]}}delete i[O.id]}function _(O){for(let z in i){let X=i[z];for(let R in X){let W=X[R];if(W[O.id]===void 0)continue;let $=W[O.id];for(let H in $)h($[H].object),delete $[H];delete W[O.id]}}}function M(O){for(let z in i){let X=i[z],R=O.isInstancedMesh===!0?O.id:0,W=X[R];if(W!==void 0){for(let $ in W){let H=W[$];for(let nt in H)h(H[nt].object),delete H[nt];delete W[$]}delete X[R],Object.keys(X).length===0&&delete i[z]}}}function F(){P(),o=!0,r!==s&&(r=s,l(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:F,resetDefaultState:P,dispose:T,releaseStatesOfGeometry:E,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:g,disableUnusedAttributes:b}}function G_(n,t,e){let i;function s(c){i=c}function r(c,l){n.drawArrays(i,c,l),e.update(l,i,1)}function o(c,l,h){h!==0&&(n.drawArraysInstanced(i,c,l,h),e.update(l,i,h))}function a(c,l,h){if(h===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,c,0,l,0,h);let d=0;for(let f=0;f<h;f++)d+=l[f];e.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function V_(n,t,e,i){let s;function r(){if(s!==void 0)return s;if(t.has("EXT_texture_filter_anisotropic")===!0){let _=t.get("EXT_texture_filter_anisotropic");s=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==Ii&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===ui&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(_!==hi&&_!==Ri&&!M&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function c(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=e.precision!==void 0?e.precision:"highp",h=c(l);h!==l&&(It("WebGLRenderer:",l,"not supported, using",h,"instead."),l=h);let u=e.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),d=e.logarithmicDepthBuffer===!0&&u===!1;e.reversedDepthBuffer===!0&&u===!1&&It("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),e.logarithmicDepthBuffer===!0&&u===!0&&It("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),p=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),b=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),A=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),T=n.getParameter(n.MAX_SAMPLES),E=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:p,maxTextureSize:v,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:b,maxVaryings:A,maxFragmentUniforms:S,maxSamples:T,samples:E}}function H_(n){let t=this,e=null,i=0,s=!1,r=!1,o=new li,a=new Lt,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||i!==0||s;return s=d,i=u.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){e=h(u,d,0)},this.setState=function(u,d,f){let p=u.clippingPlanes,v=u.clipIntersection,g=u.clipShadows,m=n.get(u);if(!s||p===null||p.length===0||r&&!g)r?h(null):l();else{let b=r?0:i,A=b*4,S=m.clippingState||null;c.value=S,S=h(p,d,A,f);for(let T=0;T!==A;++T)S[T]=e[T];m.clippingState=S,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=b}};function l(){c.value!==e&&(c.value=e,c.needsUpdate=i>0),t.numPlanes=i,t.numIntersection=0}function h(u,d,f,p){let v=u!==null?u.length:0,g=null;if(v!==0){if(g=c.value,p!==!0||g===null){let m=f+v*4,b=d.matrixWorldInverse;a.getNormalMatrix(b),(g===null||g.length<m)&&(g=new Float32Array(m));for(let A=0,S=f;A!==v;++A,S+=4)o.copy(u[A]).applyMatrix4(b,a),o.normal.toArray(g,S),g[S+3]=o.constant}c.value=g,c.needsUpdate=!0}return t.numPlanes=v,t.numIntersection=0,g}}var Tr=class extends Qe{constructor(t=1,e={}){super(t,t,e),this.isWebGLCubeRenderTarget=!0;let i={width:t,height:t,depth:1},s=[i,i,i,i,i,i];this.texture=new ar(s),this._setTextureOptions(e),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(t,e){this.texture.type=e.type,this.texture.colorSpace=e.colorSpace,this.texture.generateMipmaps=e.generateMipmaps,this.texture.minFilter=e.minFilter,this.texture.magFilter=e.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new vs(5,5,5),r=new de({name:"CubemapFromEquirect",uniforms:kn(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:ze,blending:Un});r.uniforms.tEquirect.value=e;let o=new ve(s,r),a=e.minFilter;return e.minFilter===$i&&(e.minFilter=me),new Ss(1,10,this).update(t,o),e.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(t,e=!0,i=!0,s=!0){let r=t.getRenderTarget();for(let o=0;o<6;o++)t.setRenderTarget(this,o),t.clear(e,i,s);t.setRenderTarget(r)}},Ad=256,W_=3,X_=20,Kd=256,Jd=16,q_=3,Y_=new L,$_=new Dt,Pa=class n{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Ss(1,10,null),this._boxMesh=new ve(new vs(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,e=0,i=.1,s=100,r={}){let{size:o=256,position:a=Y_}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),h=this._getSourceTarget(!0);e>0&&(h.texture.mipmapsAutoUpdate=!1);let u=c.autoClear,d=c.autoClearColor,f=c.autoClearDepth,p=c.autoClearStencil,v=t.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,v===null&&(t.background=c.getClearColor($_));let g=new Ss(i,s,h);return g.position.copy(a),g.update(c,t),c.autoClear=u,c.autoClearColor=d,c.autoClearDepth=f,c.autoClearStencil=p,t.background=v,e>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(l,e)),this._applyPMREM(l),l}fromEquirectangular(t,e=null){return this._fromTexture(t,e)}fromCubemap(t,e=null){return this._fromTexture(t,e)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Id(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Rd(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,e){return e>0?1-Math.sqrt(1-t/e):0}_setSize(t){this._cubeSize=Math.max(Ad,ih(t))}_fromTexture(t,e){t.mapping===Fn||t.mapping===Cs?this._setSize(t.image.length===0?Ad:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let i=e||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(i),i}_allocateTarget(){let t=this._cubeSize,e=Cd(t,!1,!1),i=Math.log2(t)-W_;for(let s=0;s<=i;s++)e.texture.mipmaps.push({width:t>>s,height:t>>s});return e.texture.name="PMREM",e.texture.isPMREMTexture=!0,e}_getSourceTarget(t=!1){let e=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==e||t&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Cd(e,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,e,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=t,r.activeMipmapLevel=e;let o=t.width>>e;t.viewport.set(0,0,o,o),r.update(this._renderer,s),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let e;t.mapping===Fn||t.mapping===Cs?(this._cubemapMaterial===null&&(this._cubemapMaterial=Id()),e=this._cubemapMaterial,e.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Rd()),e=this._equirectMaterial),e.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,e)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=Z_(),this._integrationMaterial=K_());let e=this._cubeSize,i=t.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(e/Jd);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-q_)r.roughness.value=a,this._renderCube(t,o,this._integrationMaterial);else{let c=a>0?Math.log2(e)+.5*Math.log2(6/(Kd*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(t,o,this._ggxMaterial)}}}_blur(t,e){this._blurMaterial===null&&(this._blurMaterial=J_());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(e,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(t,0,i),s.envMap.value=t.texture,this._renderCube(r,0,i)}};function Cd(n,t,e){return new Tr(n,{minFilter:$i,generateMipmaps:t,type:ui,colorSpace:js,depthBuffer:e})}function Ar(n,t,e){return new de({name:n,uniforms:t,vertexShader:Ht.cube_vert,fragmentShader:e,side:ze,blending:Un,depthTest:!1,depthWrite:!1})}function Z_(){return Ar("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Kd}u

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
	`)}function K_(){return Ar("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Jd}},`

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
	`)}function J_(){return Ar("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${X_}
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
	`)}function Rd(){return Ar("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Id(){return Ar("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function j_(n){let t=new WeakMap,e=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===Vo||f===Ho)if(t.has(d)){let p=t.get(d).texture;return a(p,d.mapping)}else{let p=d.image;if(p&&p.height>0){let v=new Tr(p.height);return v.fromEquirectangularTexture(n,d),t.set(d,v),d.addEventListener("dispose",l),a(v.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,p=f===Vo||f===Ho,v=f===Fn||f===Cs;if(p||v){let g=e.get(d),m=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return i===null&&(i=new Pa(n)),g=p?i.fromEquirectangular(d,g):i.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,e.set(d,g),g.texture;if(g!==void 0)return g.texture;{let b=d.image;return p&&b&&b.height>0||v&&b&&c(b)?(i===null&&(i=new Pa(n)),g=p?i.fromEquirectangular(d):i.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,e.set(d,g),d.addEventListener("dispose",h),g.texture):null}}}return d}function a(d,f){return f===Vo?d.mapping=Fn:f===Ho&&(d.mapping=Cs),d}function c(d){let f=0,p=6;for(let v=0;v<p;v++)d[v]!==void 0&&f++;return f===p}function l(d){let f=d.target;f.removeEventListener("dispose",l);let p=t.get(f);p!==void 0&&(t.delete(f),p.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let p=e.get(f);p!==void 0&&(e.delete(f),p.dispose())}function u(){t=new WeakMap,e=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function Q_(n){let t={};function e(i){if(t[i]!==void 0)return t[i];let s=n.getExtension(i);return t[i]=s,s}return{has:function(i){return e(i)!==null},init:function(){e("EXT_color_buffer_float"),e("WEBGL_clip_cull_distance"),e("OES_texture_float_linear"),e("EXT_color_buffer_half_float"),e("WEBGL_multisampled_render_to_texture"),e("WEBGL_render_shared_exponent")},get:function(i){let s=e(i);return s===null&&$s("WebGLRenderer: "+i+" extension not supported."),s}}}function tx(n,t,e,i){let s={},r=new WeakMap,o=new FinalizationRegistry(p=>delete s[p]);function a(p){c(p.target)}function c(p){p.index!==null&&t.remove(p.index);for(let g in p.attributes)t.remove(p.attributes[g]);p.removeEventListener("dispose",a),delete s[p.id],o.unregister(p);let v=r.get(p);v&&(t.remove(v),r.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,e.memory.geometries--}function l(p,v){return s[v.id]!==void 0||(v.addEventListener("dispose",a),s[v.id]=new WeakRef(v),o.register(v,v.id,v),e.memory.geometries++),v}function h(p){let v=p.attributes;for(let g in v)t.update(v[g],n.ARRAY_BUFFER)}function u(p){let v=p.index,g=p.attributes.position,m=0;if(g===void 0)return;let b=v!==null?v.array.length:g.array.length/3-1,A=g.count>=65535?or:rr,S=new A(Math.ceil(b/3)*6,1),T=S.array;if(v!==null){let _=v.array;m=v.version;for(let M=0,F=0;M<b;M+=3){let P=_[M+0],O=_[M+1],z=_[M+2];T[F++]=P,T[F++]=O,T[F++]=O,T[F++]=z,T[F++]=z,T[F++]=P}}else{m=g.version;for(let _=0,M=0;_<b;_+=3){let F=_+0,P=_+1,O=_+2;T[M++]=F,T[M++]=P,T[M++]=P,T[M++]=O,T[M++]=O,T[M++]=F}}S.version=m;let E=r.get(p);E&&t.remove(E),r.set(p,S)}function d(p){let v=r.get(p);if(v){let g=p.index;g!==null&&v.version<g.version&&u(p)}else u(p);return r.get(p)}function f(){for(let p in s){let v=s[p].deref();v!==void 0&&c(v)}}return{get:l,update:h,getWireframeAttribute:d,dispose:f}}function ex(n,t,e){let i;function s(u){i=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function c(u,d){n.drawElements(i,d,r,u*o),e.update(d,i,1)}function l(u,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,u*o,f),e.update(d,i,f))}function h(u,d,f){if(f===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,f);let v=0;for(let g=0;g<f;g++)v+=d[g];e.update(v,i,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=h}function ix(n){let t={geometries:0,textures:0},e={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(e.calls++,o){case n.TRIANGLES:e.triangles+=a*(r/3);break;case n.LINES:e.lines+=a*(r/2);break;case n.LINE_STRIP:e.lines+=a*(r-1);break;case n.LINE_LOOP:e.lines+=a*r;break;case n.POINTS:e.points+=a*r;break;default:Nt("WebGLInfo: Unknown draw mode:",o);break}}function s(){e.calls=0,e.triangles=0,e.points=0,e.lines=0}return{memory:t,render:e,programs:null,autoReset:!0,reset:s,update:i}}function nx(n,t,e){let i=new WeakMap,s=new se;function r(o,a,c){let l=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=i.get(a);if(d===void 0||d.count!==u){let F=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",F)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],b=a.morphAttributes.color||[],A=0;f===!0&&(A=1),p===!0&&(A=2),v===!0&&(A=3);let S=a.attributes.position.count*A,T=1;S>t.maxTextureSize&&(T=Math.ceil(S/t.maxTextureSize),S=t.maxTextureSize);let E=new Float32Array(S*T*4*u),_=new nr(E,S,T,u);_.type=Ri,_.needsUpdate=!0;let M=A*4;for(let P=0;P<u;P++){let O=g[P],z=m[P],X=b[P],R=S*T*4*P;for(let W=0;W<O.count;W++){let $=W*M;f===!0&&(s.fromBufferAttribute(O,W),E[R+$+0]=s.x,E[R+$+1]=s.y,E[R+$+2]=s.z,E[R+$+3]=0),p===!0&&(s.fromBufferAttribute(z,W),E[R+$+4]=s.x,E[R+$+5]=s.y,E[R+$+6]=s.z,E[R+$+7]=0),v===!0&&(s.fromBufferAttribute(X,W),E[R+$+8]=s.x,E[R+$+9]=s.y,E[R+$+10]=s.z,E[R+$+11]=X.itemSize===4?s.w:1)}}d={count:u,texture:_,size:new Et(S,T)},i.set(a,d),a.addEventListener("dispose",F)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(n,"morphTexture",o.morphTexture,e);else{let f=0;for(let v=0;v<l.length;v++)f+=l[v];let p=a.morphTargetsRelative?1:1-f;c.getUniforms().setValue(n,"morphTargetBaseInfluence",p),c.getUniforms().setValue(n,"morphTargetInfluences",l)}c.getUniforms().setValue(n,"morphTargetsTexture",d.texture,e),c.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function sx(n,t,e,i,s){let r=new WeakMap;function o(l){let h=s.render.frame,u=l.geometry,d=t.get(l,u);if(r.get(d)!==h&&(t.update(d),r.set(d,h)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==h&&(e.update(l.instanceMatrix,n.ARRAY_BUFFER),l.instanceColor!==null&&e.update(l.instanceColor,n.ARRAY_BUFFER),r.set(l,h))),l.isSkinnedMesh){let f=l.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return d}function a(){r=new WeakMap}function c(l){let h=l.target;h.removeEventListener("dispose",c),i.releaseStatesOfObject(h),e.remove(h.instanceMatrix),h.instanceColor!==null&&e.remove(h.instanceColor)}return{update:o,dispose:a}}var rx={[Dc]:"LINEAR_TONE_MAPPING",[Uc]:"REINHARD_TONE_MAPPING",[Oc]:"CINEON_TONE_MAPPING",[Fc]:"ACES_FILMIC_TONE_MAPPING",[kc]:"AGX_TONE_MAPPING",[mr]:"NEUTRAL_TONE_MAPPING",[Bc]:"CUSTOM_TONE_MAPPING"};function ox(n,t,e,i,s,r){let o=new Qe(t,e,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,h=new qe;h.setAttribute("position",new we([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new we([0,2,0,0,2,0],2));let u=new Ao({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new ve(h,u),f=new zo(-1,1,1,-1,0,1),p=null,v=null,g=!1,m,b=null,A=[],S=!1;this.setSize=function(T,E){o.setSize(T,E),a!==null&&a.setSize(T,E),c!==null&&c.setSize(T,E);for(let _=0;_<A.length;_++){let M=A[_];M.setSize&&M.setSize(T,E)}},this.setEffects=function(T){A=T,S=A.length>0&&A[0].isRenderPass===!0;let E=o.width,_=o.height;A.length>0&&a===null&&(a=new Qe(E,_,{type:ui,depthBuffer:!1,stencilBuffer:!1}),c=new Qe(E,_,{type:ui,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&A.some(F=>F.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&l===null&&(l=new Yi(E,_),r===!0&&(l.format=Zi,l.type=Bn)),o.dispose(),o.depthTexture=M?l:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let F=0;F<A.length;F++){let P=A[F];P.setSize&&P.setSize(E,_),M&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(l)}},this.begin=function(T,E){if(g||T.toneMapping===Di&&A.length===0)return!1;if(b=E,E!==null){let _=E.width,M=E.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return S===!1&&T.setRenderTarget(o),m=T.toneMapping,T.toneMapping=Di,!0},this.hasRenderPass=function(){return S},this.end=function(T,E){T.toneMapping=m,g=!0;let _=o,M=a;for(let F=0;F<A.length;F++){let P=A[F];P.enabled!==!1&&(P.render(T,M,_,E),P.needsSwap!==!1&&(_=M,M=M===a?c:a))}if(p!==T.outputColorSpace||v!==T.toneMapping){p=T.outputColorSpace,v=T.toneMapping,u.defines={},Kt.getTransfer(p)===ee&&(u.defines.SRGB_TRANSFER="");let F=rx[v];F&&(u.defines[F]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,T.setRenderTarget(b),T.render(d,f),b=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),h.dispose(),u.dispose()}}var jd=new ei,Qd=new Yi(1,1),tf=new lr(1),ef=new nr,nf=new wo,sf=new ar,Pd=[],Ld=[],Nd=new Float32Array(16),Dd=new Float32Array(9),Ud=new Float32Array(4);function Ps(n,t,e){let i=n[0];if(i<=0||i>0)return n;let s=t*e,r=Pd[s];if(r===void 0&&(r=new Float32Array(s),Pd[s]=r),t!==0){i.toArray(r,0);for(let o=1,a=0;o!==t;++o)a+=e,n[o].toArray(r,a)}return r}function Ee(n,t){if(n.length!==t.length)return!1;for(let e=0,i=n.length;e<i;e++)if(n[e]!==t[e])return!1;return!0}function Te(n,t){for(let e=0,i=t.length;e<i;e++)n[e]=t[e]}function Na(n,t){let e=Ld[t];e===void 0&&(e=new Int32Array(t),Ld[t]=e);for(let i=0;i!==t;++i)e[i]=n.allocateTextureUnit();return e}function ax(n,t){let e=this.cache;e[0]!==t&&(n.uniform1f(this.addr,t),e[0]=t)}function lx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(n.uniform2f(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ee(e,t))return;n.uniform2fv(this.addr,t),Te(e,t)}}function cx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(n.uniform3f(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else if(t.r!==void 0)(e[0]!==t.r||e[1]!==t.g||e[2]!==t.b)&&(n.uniform3f(this.addr,t.r,t.g,t.b),e[0]=t.r,e[1]=t.g,e[2]=t.b);else{if(Ee(e,t))return;n.uniform3fv(this.addr,t),Te(e,t)}}function hx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(n.uniform4f(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ee(e,t))return;n.uniform4fv(this.addr,t),Te(e,t)}}function ux(n,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ee(e,t))return;n.uniformMatrix2fv(this.addr,!1,t),Te(e,t)}else{if(Ee(e,i))return;Ud.set(i),n.uniformMatrix2fv(this.addr,!1,Ud),Te(e,i)}}function dx(n,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ee(e,t))return;n.uniformMatrix3fv(this.addr,!1,t),Te(e,t)}else{if(Ee(e,i))return;Dd.set(i),n.uniformMatrix3fv(this.addr,!1,Dd),Te(e,i)}}function fx(n,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ee(e,t))return;n.uniformMatrix4fv(this.addr,!1,t),Te(e,t)}else{if(Ee(e,i))return;Nd.set(i),n.uniformMatrix4fv(this.addr,!1,Nd),Te(e,i)}}function px(n,t){let e=this.cache;e[0]!==t&&(n.uniform1i(this.addr,t),e[0]=t)}function mx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(n.uniform2i(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ee(e,t))return;n.uniform2iv(this.addr,t),Te(e,t)}}function gx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(n.uniform3i(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ee(e,t))return;n.uniform3iv(this.addr,t),Te(e,t)}}function _x(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(n.uniform4i(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ee(e,t))return;n.uniform4iv(this.addr,t),Te(e,t)}}function xx(n,t){let e=this.cache;e[0]!==t&&(n.uniform1ui(this.addr,t),e[0]=t)}function vx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(n.uniform2ui(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ee(e,t))return;n.uniform2uiv(this.addr,t),Te(e,t)}}function yx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(n.uniform3ui(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ee(e,t))return;n.uniform3uiv(this.addr,t),Te(e,t)}}function bx(n,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(n.uniform4ui(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ee(e,t))return;n.uniform4uiv(this.addr,t),Te(e,t)}}function Da(n){return n.version===0&&(n.compareFunction=jc,n.needsUpdate=!0),n}function Mx(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Da(Qd):r=jd,e.setTexture2D(t||r,s)}function Sx(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),e.setTexture3D(t||nf,s)}function wx(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Da(tf):r=sf,e.setTextureCube(t||r,s)}function Ex(n,t,e){let i=this.cache,s=e.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),e.setTexture2DArray(t||ef,s)}function Tx(n){switch(n){case 5126:return ax;case 35664:return lx;case 35665:return cx;case 35666:return hx;case 35674:return ux;case 35675:return dx;case 35676:return fx;case 5124:case 35670:return px;case 35667:case 35671:return mx;case 35668:case 35672:return gx;case 35669:case 35673:return _x;case 5125:return xx;case 36294:return vx;case 36295:return yx;case 36296:return bx;case 35678:case 36198:case 36298:case 36306:case 35682:return Mx;case 35679:case 36299:case 36307:return Sx;case 35680:case 36300:case 36308:case 36293:return wx;case 36289:case 36303:case 36311:case 36292:return Ex}}function Ax(n,t){n.uniform1fv(this.addr,t)}function Cx(n,t){let e=Ps(t,this.size,2);n.uniform2fv(this.addr,e)}function Rx(n,t){let e=Ps(t,this.size,3);n.uniform3fv(this.addr,e)}function Ix(n,t){let e=Ps(t,this.size,4);n.uniform4fv(this.addr,e)}function Px(n,t){let e=Ps(t,this.size,4);n.uniformMatrix2fv(this.addr,!1,e)}function Lx(n,t){let e=Ps(t,this.size,9);n.uniformMatrix3fv(this.addr,!1,e)}function Nx(n,t){let e=Ps(t,this.size,16);n.uniformMatrix4fv(this.addr,!1,e)}function Dx(n,t){n.uniform1iv(this.addr,t)}function Ux(n,t){n.uniform2iv(this.addr,t)}function Ox(n,t){n.uniform3iv(this.addr,t)}function Fx(n,t){n.uniform4iv(this.addr,t)}function Bx(n,t){n.uniform1uiv(this.addr,t)}function kx(n,t){n.uniform2uiv(this.addr,t)}function zx(n,t){n.uniform3uiv(this.addr,t)}function Gx(n,t){n.uniform4uiv(this.addr,t)}function Vx(n,t,e){let i=this.cache,s=t.length,r=Na(e,s);Ee(i,r)||(n.uniform1iv(this.addr,r),Te(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Da(Qd):o=jd;for(let a=0;a!==s;++a)e.setTexture2D(t[a]||o,r[a])}function Hx(n,t,e){let i=this.cache,s=t.length,r=Na(e,s);Ee(i,r)||(n.uniform1iv(this.addr,r),Te(i,r));for(let o=0;o!==s;++o)e.setTexture3D(t[o]||nf,r[o])}function Wx(n,t,e){let i=this.cache,s=t.length,r=Na(e,s);Ee(i,r)||(n.uniform1iv(this.addr,r),Te(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Da(tf):o=sf;for(let a=0;a!==s;++a)e.setTextureCube(t[a]||o,r[a])}function Xx(n,t,e){let i=this.cache,s=t.length,r=Na(e,s);Ee(i,r)||(n.uniform1iv(this.addr,r),Te(i,r));for(let o=0;o!==s;++o)e.setTexture2DArray(t[o]||ef,r[o])}function qx(n){switch(n){case 5126:return Ax;case 35664:return Cx;case 35665:return Rx;case 35666:return Ix;case 35674:return Px;case 35675:return Lx;case 35676:return Nx;case 5124:case 35670:return Dx;case 35667:case 35671:return Ux;case 35668:case 35672:return Ox;case 35669:case 35673:return Fx;case 5125:return Bx;case 36294:return kx;case 36295:return zx;case 36296:return Gx;case 35678:case 36198:case 36298:case 36306:case 35682:return Vx;case 35679:case 36299:case 36307:return Hx;case 35680:case 36300:case 36308:case 36293:return Wx;case 36289:case 36303:case 36311:case 36292:return Xx}}var uh=class{constructor(t,e,i){this.id=t,this.addr=i,this.cache=[],this.type=e.type,this.setValue=Tx(e.type)}},dh=class{constructor(t,e,i){this.id=t,this.addr=i,this.cache=[],this.type=e.type,this.size=e.size,this.setValue=qx(e.type)}},fh=class{constructor(t){this.id=t,this.seq=[],this.map={}}setValue(t,e,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(t,e[a.id],i)}}},ch=/(\w+)(\])?(\[|\.)?/g;function Od(n,t){n.seq.push(t),n.map[t.id]=t}function Yx(n,t,e){let i=n.name,s=i.length;for(ch.lastIndex=0;;){let r=ch.exec(i),o=ch.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){Od(e,l===void 0?new uh(a,n,t):new dh(a,n,t));break}else{let u=e.map[a];u===void 0&&(u=new fh(a),Od(e,u)),e=u}}}var Is=class{constructor(t,e){this.seq=[],this.map={};let i=t.getProgramParameter(e,t.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=t.getActiveUniform(e,o),c=t.getUniformLocation(e,a.name);Yx(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===t.SAMPLER_2D_SHADOW||o.type===t.SAMPLER_CUBE_SHADOW||o.type===t.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(t,e,i,s){let r=this.map[e];r!==void 0&&r.setValue(t,i,s)}setOptional(t,e,i){let s=e[i];s!==void 0&&this.setValue(t,i,s)}static upload(t,e,i,s){for(let r=0,o=e.length;r!==o;++r){let a=e[r],c=i[a.id];c.needsUpdate!==!1&&a.setValue(t,c.value,s)}}static seqWithValue(t,e){let i=[];for(let s=0,r=t.length;s!==r;++s){let o=t[s];o.id in e&&i.push(o)}return i}};function Fd(n,t,e){let i=n.createShader(t);return n.shaderSource(i,e),n.compileShader(i),i}var $x=37297,Zx=0;function Kx(n,t){let e=n.split(`
`),i=[],s=Math.max(t-6,0),r=Math.min(t+6,e.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===t?">":" "} ${a}: ${e[o]}`)}return i.join(`
`)}var Bd=new Lt;function Jx(n){Kt._getMatrix(Bd,Kt.workingColorSpace,n);let t=`mat3( ${Bd.elements.map(e=>e.toFixed(4))} )`;switch(Kt.getTransfer(n)){case Qs:return[t,"LinearTransferOETF"];case ee:return[t,"sRGBTransferOETF"];default:return It("WebGLProgram: Unsupported color space: ",n),[t,"LinearTransferOETF"]}}function kd(n,t,e){let i=n.getShaderParameter(t,n.COMPILE_STATUS),r=(n.getShaderInfoLog(t)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return e.toUpperCase()+`

`+r+`

`+Kx(n.getShaderSource(t),a)}else return r}function jx(n,t){let e=Jx(t);return[`vec4 ${n}( vec4 value ) {`,`	return ${e[1]}( vec4( ${e[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Qx={[Dc]:"Linear",[Uc]:"Reinhard",[Oc]:"Cineon",[Fc]:"ACESFilmic",[kc]:"AgX",[mr]:"Neutral",[Bc]:"Custom"};function tv(n,t){let e=Qx[t];return e===void 0?(It("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+e+"ToneMapping( color ); }"}var Ia=new L;function ev(){Kt.getLuminanceCoefficients(Ia);let n=Ia.x.toFixed(4),t=Ia.y.toFixed(4),e=Ia.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${t}, ${e} );`,"	return dot( weights, rgb );","}"].join(`
`)}function iv(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Er).join(`
`)}function nv(n){let t=[];for(let e in n){let i=n[e];i!==!1&&t.push("#define "+e+" "+i)}return t.join(`
`)}function sv(n,t){let e={},i=n.getProgramParameter(t,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(t,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),e[o]={type:r.type,location:n.getAttribLocation(t,o),locationSize:a}}return e}function Er(n){return n!==""}function zd(n,t){let e=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,e).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function Gd(n,t){return n.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var rv=/^[ \t]*#include +<([\w\d./]+)>/gm;function ph(n){return n.replace(rv,ov)}function ov(n,t){let e=Ht[t];if(e===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return ph(e)}var av=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Vd(n){return n.replace(av,lv)}function lv(n,t,e,i){let s="";for(let r=parseInt(t);r<parseInt(e);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Hd(n){let t=`precision ${n.precision} float;
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
#define LOW_PRECISION`),t}var cv={[fr]:"SHADOWMAP_TYPE_PCF",[Es]:"SHADOWMAP_TYPE_VSM"};function hv(n){return cv[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var uv={[Cs]:"ENVMAP_MODE_REFRACTION"};function dv(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":uv[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var fv={[Nc]:"ENVMAP_BLENDING_MULTIPLY",[ld]:"ENVMAP_BLENDING_MIX",[cd]:"ENVMAP_BLENDING_ADD"};function pv(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":fv[n.combine]||"ENVMAP_BLENDING_NONE"}function mv(n,t,e,i){let s=n.getContext(),r=e.defines,o=e.vertexShader,a=e.fragmentShader,c=hv(e),l=e.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=dv(e),u=pv(e),d=iv(e),f=nv(r),p=s.createProgram(),v,g,m=e.glslVersion?"#version "+e.glslVersion+`
`:"";e.isRawShaderMaterial?(v=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(Er).join(`
`),v.length>0&&(v+=`
`),g=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(Er).join(`
`),g.length>0&&(g+=`
`)):(v=[Hd(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",e.batching?"#define USE_BATCHING":"",e.batchingColor?"#define USE_BATCHING_COLOR":"",e.instancing?"#define USE_INSTANCING":"",e.instancingColor?"#define USE_INSTANCING_COLOR":"",e.instancingMorph?"#define USE_INSTANCING_MORPH":"",e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.map?"#define USE_MAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+h:"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.displacementMap?"#define USE_DISPLACEMENTMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.mapUv?"#define MAP_UV "+e.mapUv:"",e.alphaMapUv?"#define ALPHAMAP_UV "+e.alphaMapUv:"",e.lightMapUv?"#define LIGHTMAP_UV "+e.lightMapUv:"",e.aoMapUv?"#define AOMAP_UV "+e.aoMapUv:"",e.emissiveMapUv?"#define EMISSIVEMAP_UV "+e.emissiveMapUv:"",e.bumpMapUv?"#define BUMPMAP_UV "+e.bumpMapUv:"",e.normalMapUv?"#define NORMALMAP_UV "+e.normalMapUv:"",e.displacementMapUv?"#define DISPLACEMENTMAP_UV "+e.displacementMapUv:"",e.metalnessMapUv?"#define METALNESSMAP_UV "+e.metalnessMapUv:"",e.roughnessMapUv?"#define ROUGHNESSMAP_UV "+e.roughnessMapUv:"",e.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+e.anisotropyMapUv:"",e.clearcoatMapUv?"#define CLEARCOATMAP_UV "+e.clearcoatMapUv:"",e.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+e.clearcoatNormalMapUv:"",e.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+e.clearcoatRoughnessMapUv:"",e.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+e.diffuseRoughnessMapUv:"",e.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+e.iridescenceMapUv:"",e.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+e.iridescenceThicknessMapUv:"",e.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+e.sheenColorMapUv:"",e.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+e.sheenRoughnessMapUv:"",e.specularMapUv?"#define SPECULARMAP_UV "+e.specularMapUv:"",e.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+e.specularColorMapUv:"",e.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+e.specularIntensityMapUv:"",e.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+e.transmissionMapUv:"",e.thicknessMapUv?"#define THICKNESSMAP_UV "+e.thicknessMapUv:"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexNormals?"#define HAS_NORMAL":"",e.vertexColors?"#define USE_COLOR":"",e.vertexAlphas?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.flatShading?"#define FLAT_SHADED":"",e.skinning?"#define USE_SKINNING":"",e.morphTargets?"#define USE_MORPHTARGETS":"",e.morphNormals&&e.flatShading===!1?"#define USE_MORPHNORMALS":"",e.morphColors?"#define USE_MORPHCOLORS":"",e.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+e.morphTextureStride:"",e.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+e.morphTargetsCount:"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+c:"",e.sizeAttenuation?"#define USE_SIZEATTENUATION":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Er).join(`
`),g=[Hd(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",e.map?"#define USE_MAP":"",e.matcap?"#define USE_MATCAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+l:"",e.envMap?"#define "+h:"",e.envMap?"#define "+u:"",e.envMapPMREM?"#define ENVMAP_MAX_LOD "+e.envMapMaxLod+".0":"",e.envMapPMREM?"#define ENVMAP_SIZE "+e.envMapSize+".0":"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoat?"#define USE_CLEARCOAT":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.dispersion?"#define USE_DISPERSION":"",e.retroreflection?"#define USE_RETROREFLECTION":"",e.iridescence?"#define USE_IRIDESCENCE":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaTest?"#define USE_ALPHATEST":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.sheen?"#define USE_SHEEN":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexColors||e.instancingColor?"#define USE_COLOR":"",e.vertexAlphas||e.batchingColor?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.gradientMap?"#define USE_GRADIENTMAP":"",e.flatShading?"#define FLAT_SHADED":"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+c:"",e.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",e.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",e.toneMapping!==Di?"#define TONE_MAPPING":"",e.toneMapping!==Di?Ht.tonemapping_pars_fragment:"",e.toneMapping!==Di?tv("toneMapping",e.toneMapping):"",e.dithering?"#define DITHERING":"",e.opaque?"#define OPAQUE":"",Ht.colorspace_pars_fragment,jx("linearToOutputTexel",e.outputColorSpace),ev(),e.useDepthPacking?"#define DEPTH_PACKING "+e.depthPacking:"",`
`].filter(Er).join(`
`)),o=ph(o),o=zd(o,e),o=Gd(o,e),a=ph(a),a=zd(a,e),a=Gd(a,e),o=Vd(o),a=Vd(a),e.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,v=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,g=["#define varying in",e.glslVersion===th?"":"layout(location = 0) out highp vec4 pc_fragColor;",e.glslVersion===th?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let b=m+v+o,A=m+g+a,S=Fd(s,s.VERTEX_SHADER,b),T=Fd(s,s.FRAGMENT_SHADER,A);s.attachShader(p,S),s.attachShader(p,T),e.index0AttributeName!==void 0?s.bindAttribLocation(p,0,e.index0AttributeName):e.hasPositionAttribute===!0&&s.bindAttribLocation(p,0,"position"),s.linkProgram(p);function E(P){if(n.debug.checkShaderErrors){let O=s.getProgramInfoLog(p)||"",z=s.getShaderInfoLog(S)||"",X=s.getShaderInfoLog(T)||"",R=O.trim(),W=z.trim(),$=X.trim(),H=!0,nt=!0;if(s.getProgramParameter(p,s.LINK_STATUS)===!1)if(H=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,p,S,T);else{let Y=kd(s,S,"vertex"),tt=kd(s,T,"fragment");Nt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(p,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+R+`
`+Y+`
`+tt)}else R!==""?It("WebGLProgram: Program Info Log:",R):(W===""||$==="")&&(nt=!1);nt&&(P.diagnostics={runnable:H,programLog:R,vertexShader:{log:W,prefix:v},fragmentShader:{log:$,prefix:g}})}s.deleteShader(S),s.deleteShader(T),_=new Is(s,p),M=sv(s,p)}let _;this.getUniforms=function(){return _===void 0&&E(this),_};let M;this.getAttributes=function(){return M===void 0&&E(this),M};let F=e.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return F===!1&&(F=s.getProgramParameter(p,$x)),F},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(p),this.program=void 0},this.type=e.shaderType,this.name=e.shaderName,this.id=Zx++,this.cacheKey=t,this.usedTimes=1,this.program=p,this.vertexShader=S,this.fragmentShader=T,this}var gv=0,mh=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(t,e,i){let s=this._getShaderCacheForMaterial(t);return s.has(e)===!1&&(s.add(e),e.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(t){let e=this.materialCache.get(t);for(let i of e)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(t),this}getVertexShaderStage(t){return this._getShaderStage(t.vertexShader)}getFragmentShaderStage(t){return this._getShaderStage(t.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(t){let e=this.materialCache,i=e.get(t);return i===void 0&&(i=new Set,e.set(t,i)),i}_getShaderStage(t){let e=this.shaderCache,i=e.get(t);return i===void 0&&(i=new gh(t),e.set(t,i)),i}},gh=class{constructor(t){this.id=gv++,this.code=t,this.usedTimes=0}};function _v(n){return n===_n||n===Mr||n===Sr}function xv(n,t,e,i,s,r){let o=new sr,a=new mh,c=new Set,l=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(_){return c.add(_),_===0?"uv":`uv${_}`}function p(_,M,F,P,O,z){let X=P.fog,R=O.geometry,W=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?P.environment:null,$=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,H=t.get(_.envMap||W,$),nt=d[_.type],Y=i.precision;_.precision!==null&&(Y=i.getMaxPrecision(_.precision),Y!==_.precision&&It("WebGLProgram.getParameters:",_.precision,"not supported, using",Y,"instead."));let tt=R.morphAttributes.position||R.morphAttributes.normal||R.morphAttributes.color,et=tt!==void 0?tt.length:0,St=0;R.morphAttributes.position!==void 0&&(St=1),R.morphAttributes.normal!==void 0&&(St=2),R.morphAttributes.color!==void 0&&(St=3);let Ft,J,gt,yt;if(nt){let pt=Oi[nt];Ft=pt.vertexShader,J=pt.fragmentShader}else{Ft=_.vertexShader,J=_.fragmentShader;let pt=a.getVertexShaderStage(_),ne=a.getFragmentShaderStage(_);a.update(_,pt,ne),gt=pt.id,yt=ne.id}let Ct=n.getRenderTarget(),_t=n.state.buffers.depth.getReversed(),kt=O.isInstancedMesh===!0,ge=O.isBatchedMesh===!0,Pt=!!_.map,ie=!!_.matcap,re=!!H,qt=re&&H.isPMREMTexture===!0,Ue=!!_.aoMap,Me=!!_.lightMap,ti=!!_.bumpMap&&_.wireframe===!1,fe=!!_.normalMap,Pi=!!_.displacementMap,Re=!!_.emissiveMap,di=!!_.metalnessMap,fi=!!_.roughnessMap,pi=_.anisotropy>0,D=_.clearcoat>0,mi=_.diffuseRoughness>0,he=_.dispersion>0,ue=_.retroreflectivity>0,ft=_.iridescence>0,Se=_.sheen>0,Rt=_.transmission>0,Ut=pi&&!!_.anisotropyMap,w=D&&!!_.clearcoatMap,x=D&&!!_.clearcoatNormalMap,k=D&&!!_.clearcoatRoughnessMap,it=mi&&!!_.diffuseRoughnessMap,Q=ft&&!!_.iridescenceMap,ot=ft&&!!_.iridescenceThicknessMap,ut=Se&&!!_.sheenColorMap,Z=Se&&!!_.sheenRoughnessMap,K=!!_.specularMap,lt=!!_.specularColorMap,C=!!_.specularIntensityMap,j=Rt&&!!_.transmissionMap,q=Rt&&!!_.thicknessMap,ct=!!_.gradientMap,rt=!!_.alphaMap,at=_.alphaTest>0,Tt=!!_.alphaHash,Vt=!!_.extensions,st=Di;_.toneMapped&&(Ct===null||Ct.isXRRenderTarget===!0)&&(st=n.toneMapping);let At=qt?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,Gt={shaderID:nt,shaderType:_.type,shaderName:_.name,vertexShader:Ft,fragmentShader:J,defines:_.defines,customVertexShaderID:gt,customFragmentShaderID:yt,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:Y,batching:ge,batchingColor:ge&&O._colorsTexture!==null,instancing:kt,instancingColor:kt&&O.instanceColor!==null,instancingMorph:kt&&O.morphTexture!==null,outputColorSpace:Ct===null?n.outputColorSpace:Ct.isXRRenderTarget===!0?Ct.texture.colorSpace:Kt.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Pt,matcap:ie,envMap:re,envMapMode:re&&H.mapping,envMapPMREM:qt,envMapMaxLod:qt?At.length-1:null,envMapSize:qt?At[0].width:null,aoMap:Ue,lightMap:Me,bumpMap:ti,normalMap:fe,displacementMap:Pi,emissiveMap:Re,normalMapObjectSpace:fe&&_.normalMapType===dd,normalMapTangentSpace:fe&&_.normalMapType===Yc,packedNormalMap:fe&&_.normalMapType===Yc&&_v(_.normalMap.format),metalnessMap:di,roughnessMap:fi,anisotropy:pi,anisotropyMap:Ut,clearcoat:D,clearcoatMap:w,clearcoatNormalMap:x,clearcoatRoughnessMap:k,diffuseRoughness:mi,diffuseRoughnessMap:it,dispersion:he,retroreflection:ue,iridescence:ft,iridescenceMap:Q,iridescenceThicknessMap:ot,sheen:Se,sheenColorMap:ut,sheenRoughnessMap:Z,specularMap:K,specularColorMap:lt,specularIntensityMap:C,transmission:Rt,transmissionMap:j,thicknessMap:q,gradientMap:ct,opaque:_.transparent===!1&&_.blending===Ts&&_.alphaToCoverage===!1,alphaMap:rt,alphaTest:at,alphaHash:Tt,combine:_.combine,mapUv:Pt&&f(_.map.channel),aoMapUv:Ue&&f(_.aoMap.channel),lightMapUv:Me&&f(_.lightMap.channel),bumpMapUv:ti&&f(_.bumpMap.channel),normalMapUv:fe&&f(_.normalMap.channel),displacementMapUv:Pi&&f(_.displacementMap.channel),emissiveMapUv:Re&&f(_.emissiveMap.channel),metalnessMapUv:di&&f(_.metalnessMap.channel),roughnessMapUv:fi&&f(_.roughnessMap.channel),anisotropyMapUv:Ut&&f(_.anisotropyMap.channel),clearcoatMapUv:w&&f(_.clearcoatMap.channel),clearcoatNormalMapUv:x&&f(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:k&&f(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:it&&f(_.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(_.iridescenceMap.channel),iridescenceThicknessMapUv:ot&&f(_.iridescenceThicknessMap.channel),sheenColorMapUv:ut&&f(_.sheenColorMap.channel),sheenRoughnessMapUv:Z&&f(_.sheenRoughnessMap.channel),specularMapUv:K&&f(_.specularMap.channel),specularColorMapUv:lt&&f(_.specularColorMap.channel),specularIntensityMapUv:C&&f(_.specularIntensityMap.channel),transmissionMapUv:j&&f(_.transmissionMap.channel),thicknessMapUv:q&&f(_.thicknessMap.channel),alphaMapUv:rt&&f(_.alphaMap.channel),vertexTangents:!!R.attributes.tangent&&(fe||pi),vertexNormals:!!R.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!R.attributes.color&&R.attributes.color.itemSize===4,pointsUvs:O.isPoints===!0&&!!R.attributes.uv&&(Pt||rt),fog:!!X,useFog:_.fog===!0,fogExp2:!!X&&X.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||R.attributes.normal===void 0&&fe===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:_t,skinning:O.isSkinnedMesh===!0,hasPositionAttribute:R.attributes.position!==void 0,morphTargets:R.morphAttributes.position!==void 0,morphNormals:R.morphAttributes.normal!==void 0,morphColors:R.morphAttributes.color!==void 0,morphTargetsCount:et,morphTextureStride:St,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:z.filter(pt=>pt.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&F.length>0,shadowMapType:n.shadowMap.type,toneMapping:st,decodeVideoTexture:Pt&&_.map.isVideoTexture===!0&&Kt.getTransfer(_.map.colorSpace)===ee,decodeVideoTextureEmissive:Re&&_.emissiveMap.isVideoTexture===!0&&Kt.getTransfer(_.emissiveMap.colorSpace)===ee,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===De,flipSided:_.side===ze,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:Vt&&_.extensions.clipCullDistance===!0&&e.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Vt&&_.extensions.multiDraw===!0||ge)&&e.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:e.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return Gt.vertexUv1s=c.has(1),Gt.vertexUv2s=c.has(2),Gt.vertexUv3s=c.has(3),c.clear(),Gt}function v(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let F in _.defines)M.push(F),M.push(_.defines[F]);return _.isRawShaderMaterial===!1&&(g(M,_),m(M,_),M.push(n.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function g(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function m(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function b(_){let M=d[_.type],F;if(M){let P=Oi[M];F=wd.clone(P.uniforms)}else F=_.uniforms;return F}function A(_,M){let F=h.get(M);return F!==void 0?++F.usedTimes:(F=new mv(n,M,_,s),l.push(F),h.set(M,F)),F}function S(_){if(--_.usedTimes===0){let M=l.indexOf(_);l[M]=l[l.length-1],l.pop(),h.delete(_.cacheKey),_.destroy()}}function T(_){a.remove(_)}function E(){a.dispose()}return{getParameters:p,getProgramCacheKey:v,getUniforms:b,acquireProgram:A,releaseProgram:S,releaseShaderCache:T,programs:l,dispose:E}}function vv(){let n=new WeakMap;function t(o){return n.has(o)}function e(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,c){n.get(o)[a]=c}function r(){n=new WeakMap}return{has:t,get:e,remove:i,update:s,dispose:r}}function yv(n,t){return n.groupOrder!==t.groupOrder?n.groupOrder-t.groupOrder:n.renderOrder!==t.renderOrder?n.renderOrder-t.renderOrder:n.material.id!==t.material.id?n.material.id-t.material.id:n.materialVariant!==t.materialVariant?n.materialVariant-t.materialVariant:n.z!==t.z?n.z-t.z:n.id-t.id}function Wd(n,t){return n.groupOrder!==t.groupOrder?n.groupOrder-t.groupOrder:n.renderOrder!==t.renderOrder?n.renderOrder-t.renderOrder:n.z!==t.z?t.z-n.z:n.id-t.id}function Xd(){let n=[],t=0,e=[],i=[],s=[];function r(){t=0,e.length=0,i.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,p,v,g,m){let b=n[t];return b===void 0?(b={id:d.id,object:d,geometry:f,material:p,materialVariant:o(d),groupOrder:v,renderOrder:d.renderOrder,z:g,group:m},n[t]=b):(b.id=d.id,b.object=d,b.geometry=f,b.material=p,b.materialVariant=o(d),b.groupOrder=v,b.renderOrder=d.renderOrder,b.z=g,b.group=m),t++,b}function c(d,f,p,v,g,m,b){b.reversedDepth===!0&&(g=-g);let A=a(d,f,p,v,g,m);p.transmission>0?i.push(A):p.transparent===!0?s.push(A):e.push(A)}function l(d,f,p,v,g,m){let b=a(d,f,p,v,g,m);p.transmission>0?i.unshift(b):p.transparent===!0?s.unshift(b):e.unshift(b)}function h(d,f){e.length>1&&e.sort(d||yv),i.length>1&&i.sort(f||Wd),s.length>1&&s.sort(f||Wd)}function u(){for(let d=t,f=n.length;d<f;d++){let p=n[d];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:e,transmissive:i,transparent:s,init:r,push:c,unshift:l,finish:u,sort:h}}function bv(){let n=new WeakMap;function t(i,s){let r=n.get(i),o;return r===void 0?(o=new Xd,n.set(i,[o])):s>=r.length?(o=new Xd,r.push(o)):o=r[s],o}function e(){n=new WeakMap}return{get:t,dispose:e}}function Mv(){let n={};return{get:function(t){if(n[t.id]!==void 0)return n[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={direction:new L,color:new Dt};break;case"SpotLight":e={position:new L,direction:new L,color:new Dt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":e={position:new L,color:new Dt,distance:0,decay:0};break;case"HemisphereLight":e={direction:new L,skyColor:new Dt,groundColor:new Dt};break;case"RectAreaLight":e={color:new Dt,position:new L,halfWidth:new L,halfHeight:new L};break}return n[t.id]=e,e}}}function Sv(){let n={};return{get:function(t){if(n[t.id]!==void 0)return n[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Et};break;case"SpotLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Et};break;case"PointLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Et,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[t.id]=e,e}}}var wv=0;function Ev(n,t){return(t.castShadow?2:0)-(n.castShadow?2:0)+(t.map?1:0)-(n.map?1:0)}function Tv(n){let t=new Mv,e=Sv(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)i.probe.push(new L);let s=new L,r=new le,o=new le;function a(l){let h=0,u=0,d=0;for(let z=0;z<9;z++)i.probe[z].set(0,0,0);let f=0,p=0,v=0,g=0,m=0,b=0,A=0,S=0,T=0,E=0,_=0,M=0,F=0,P=0;l.sort(Ev);for(let z=0,X=l.length;z<X;z++){let R=l[z],W=R.color,$=R.intensity,H=R.distance,nt=null;if(R.shadow&&R.shadow.map&&(R.shadow.map.texture.format===_n?nt=R.shadow.map.texture:nt=R.shadow.map.depthTexture||R.shadow.map.texture),R.isAmbientLight)h+=W.r*$,u+=W.g*$,d+=W.b*$;else if(R.isLightProbe){for(let Y=0;Y<9;Y++)i.probe[Y].addScaledVector(R.sh.coefficients[Y],$);P++}else if(R.isSunLight){let Y=t.get(R);if(Y.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){let tt=R.shadow,et=e.get(R);et.shadowIntensity=tt.intensity,et.shadowBias=tt.bias,et.shadowNormalBias=tt.normalBias,et.shadowRadius=tt.radius,et.shadowMapSize.copy(tt.mapSize).multiply(tt.getFrameExtents()),i.sunShadow[p]=et,i.sunShadowMap[p]=nt;let St=tt.getViewportCount();for(let Ft=0;Ft<St;Ft++)i.sunShadowMatrix[v+Ft]=tt.getMatrix(Ft),i.sunShadowCascade[v+Ft]=tt._cascadeData[Ft];v+=St,p++}i.sun[f]=Y,f++}else if(R.isDirectionalLight){let Y=t.get(R);if(Y.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){let tt=R.shadow,et=e.get(R);et.shadowIntensity=tt.intensity,et.shadowBias=tt.bias,et.shadowNormalBias=tt.normalBias,et.shadowRadius=tt.radius,et.shadowMapSize=tt.mapSize,i.directionalShadow[g]=et,i.directionalShadowMap[g]=nt,i.directionalShadowMatrix[g]=R.shadow.matrix,T++}i.directional[g]=Y,g++}else if(R.isSpotLight){let Y=t.get(R);Y.position.setFromMatrixPosition(R.matrixWorld),Y.color.copy(W).multiplyScalar($),Y.distance=H,Y.coneCos=Math.cos(R.angle),Y.penumbraCos=Math.cos(R.angle*(1-R.penumbra)),Y.decay=R.decay,i.spot[b]=Y;let tt=R.shadow;if(R.map&&(i.spotLightMap[M]=R.map,M++,tt.updateMatrices(R),R.castShadow&&F++),i.spotLightMatrix[b]=tt.matrix,R.castShadow){let et=e.get(R);et.shadowIntensity=tt.intensity,et.shadowBias=tt.bias,et.shadowNormalBias=tt.normalBias,et.shadowRadius=tt.radius,et.shadowMapSize=tt.mapSize,i.spotShadow[b]=et,i.spotShadowMap[b]=nt,_++}b++}else if(R.isRectAreaLight){let Y=t.get(R);Y.color.copy(W).multiplyScalar($),Y.halfWidth.set(R.width*.5,0,0),Y.halfHeight.set(0,R.height*.5,0),i.rectArea[A]=Y,A++}else if(R.isPointLight){let Y=t.get(R);if(Y.color.copy(R.color).multiplyScalar(R.intensity),Y.distance=R.distance,Y.decay=R.decay,R.castShadow){let tt=R.shadow,et=e.get(R);et.shadowIntensity=tt.intensity,et.shadowBias=tt.bias,et.shadowNormalBias=tt.normalBias,et.shadowRadius=tt.radius,et.shadowMapSize=tt.mapSize,et.shadowCameraNear=tt.camera.near,et.shadowCameraFar=tt.camera.far,i.pointShadow[m]=et,i.pointShadowMap[m]=nt,i.pointShadowMatrix[m]=R.shadow.matrix,E++}i.point[m]=Y,m++}else if(R.isHemisphereLight){let Y=t.get(R);Y.skyColor.copy(R.color).multiplyScalar($),Y.groundColor.copy(R.groundColor).multiplyScalar($),i.hemi[S]=Y,S++}}A>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=mt.LTC_FLOAT_1,i.rectAreaLTC2=mt.LTC_FLOAT_2):(i.rectAreaLTC1=mt.LTC_HALF_1,i.rectAreaLTC2=mt.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;let O=i.hash;(O.sunLength!==f||O.directionalLength!==g||O.pointLength!==m||O.spotLength!==b||O.rectAreaLength!==A||O.hemiLength!==S||O.numSunShadows!==p||O.numDirectionalShadows!==T||O.numPointShadows!==E||O.numSpotShadows!==_||O.numSpotMaps!==M||O.numLightProbes!==P)&&(i.sun.length=f,i.directional.length=g,i.spot.length=b,i.rectArea.length=A,i.point.length=m,i.hemi.length=S,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=v,i.sunShadowCascade.length=v,i.directionalShadow.length=T,i.directionalShadowMap.length=T,i.directionalShadowMatrix.length=T,i.pointShadow.length=E,i.pointShadowMap.length=E,i.pointShadowMatrix.length=E,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+M-F,i.spotLightMap.length=M,i.numSpotLightShadowsWithMaps=F,i.numLightProbes=P,O.sunLength=f,O.directionalLength=g,O.pointLength=m,O.spotLength=b,O.rectAreaLength=A,O.hemiLength=S,O.numSunShadows=p,O.numDirectionalShadows=T,O.numPointShadows=E,O.numSpotShadows=_,O.numSpotMaps=M,O.numLightProbes=P,i.version=wv++)}function c(l,h){let u=0,d=0,f=0,p=0,v=0,g=0,m=h.matrixWorldInverse;for(let b=0,A=l.length;b<A;b++){let S=l[b];if(S.isSunLight){let T=i.sun[u];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(m),u++}else if(S.isDirectionalLight){let T=i.directional[d];T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),d++}else if(S.isSpotLight){let T=i.spot[p];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(m),T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),p++}else if(S.isRectAreaLight){let T=i.rectArea[v];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(m),o.identity(),r.copy(S.matrixWorld),r.premultiply(m),o.extractRotation(r),T.halfWidth.set(S.width*.5,0,0),T.halfHeight.set(0,S.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),v++}else if(S.isPointLight){let T=i.point[f];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(m),f++}else if(S.isHemisphereLight){let T=i.hemi[g];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(m),g++}}}return{setup:a,setupView:c,state:i}}function qd(n){let t=new Tv(n),e=[],i=[],s=[];function r(u){h.camera=u,e.length=0,i.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):e.push(u)}function a(u){i.push(u)}function c(){t.setup(e),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function l(u){t.setupView(e,u)}let h={lightsArray:e,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function Av(n){let t=new WeakMap;function e(s,r=0){let o=t.get(s),a;return o===void 0?(a=new qd(n),t.set(s,[a])):r>=o.length?(a=new qd(n),o.push(a)):a=o[r],a}function i(){t=new WeakMap}return{get:e,dispose:i}}var Cv=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Rv=`uniform sampler2D shadow_pass;
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
}`,Iv=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],Pv=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],Yd=new le,wr=new L,hh=new L;function Lv(n,t,e){let i=new Nn,s=new Et,r=new Et,o=new se,a=new Co,c=new Ro,l={},h=e.maxTextureSize,u={[gn]:ze,[ze]:gn,[De]:De},d=new de({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Et},radius:{value:4}},vertexShader:Cv,fragmentShader:Rv}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let p=new qe;p.setAttribute("position",new ke(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new ve(p,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=fr;let m=this.type;this.render=function(E,_,M){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||E.length===0)return;this.type===Xu&&(It("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=fr);let F=n.getRenderTarget(),P=n.getActiveCubeFace(),O=n.getActiveMipmapLevel(),z=n.state;z.setBlending(Un),z.buffers.depth.getReversed()===!0?z.buffers.color.setClear(0,0,0,0):z.buffers.color.setClear(1,1,1,1),z.buffers.depth.setTest(!0),z.setScissorTest(!1);let X=m!==this.type;X&&_.traverse(function(R){R.material&&(Array.isArray(R.material)?R.material.forEach(W=>W.needsUpdate=!0):R.material.needsUpdate=!0)});for(let R=0,W=E.length;R<W;R++){let $=E[R],H=$.shadow;if(H===void 0){It("WebGLShadowMap:",$,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;s.copy(H.mapSize);let nt=H.getFrameExtents();s.multiply(nt),r.copy(H.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/nt.x),s.x=r.x*nt.x,H.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/nt.y),s.y=r.y*nt.y,H.mapSize.y=r.y));let Y=n.state.buffers.depth.getReversed();if(H.camera._reversedDepth=Y,H.map===null||X===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===Es){if($.isPointLight){It("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new Qe(s.x,s.y,{format:_n,type:ui,minFilter:me,magFilter:me,generateMipmaps:!1}),H.map.texture.name=$.name+".shadowMap",H.map.depthTexture=new Yi(s.x,s.y,Ri),H.map.depthTexture.name=$.name+".shadowMapDepth",H.map.depthTexture.format=qi,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Ne,H.map.depthTexture.magFilter=Ne}else $.isPointLight?(H.map=new Tr(s.x),H.map.depthTexture=new lr(s.x,Ci)):(H.map=new Qe(s.x,s.y),H.map.depthTexture=new Yi(s.x,s.y,Ci)),H.map.depthTexture.name=$.name+".shadowMap",H.map.depthTexture.format=qi,this.type===fr?(H.map.depthTexture.compareFunction=Y?Jc:Kc,H.map.depthTexture.minFilter=me,H.map.depthTexture.magFilter=me):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Ne,H.map.depthTexture.magFilter=Ne);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==s.x||H.map.height!==s.y)&&H.map.setSize(s.x,s.y);let tt=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();$.isPointLight!==!0&&H.updateMatrices($,M);let et=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:M.layers;for(let St=0;St<tt;St++){let Ft=H.getCamera(St);if($.isPointLight){let J=H.camera,gt=H.matrix,yt=$.distance||J.far;yt!==J.far&&(J.far=yt,J.updateProjectionMatrix()),wr.setFromMatrixPosition($.matrixWorld),J.position.copy(wr),hh.copy(J.position),hh.add(Iv[St]),J.up.copy(Pv[St]),J.lookAt(hh),J.updateMatrixWorld(),gt.makeTranslation(-wr.x,-wr.y,-wr.z),Yd.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),H._frustum.setFromProjectionMatrix(Yd,J.coordinateSystem,J.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)n.setRenderTarget(H.map,St),n.clear();else{St===0&&(n.setRenderTarget(H.map),n.clear());let J=H.getViewport(St);o.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),z.viewport(o)}i=H.getFrustum(St),S(_,M,Ft,$,et,this.type)}H.isPointLightShadow!==!0&&this.type===Es&&b(H,M),H.needsUpdate=!1}m=this.type,g.needsUpdate=!1,n.setRenderTarget(F,P,O)};function b(E,_){let M=t.update(v);d.defines.VSM_SAMPLES!==E.blurSamples&&(d.defines.VSM_SAMPLES=E.blurSamples,f.defines.VSM_SAMPLES=E.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),E.mapPass===null?E.mapPass=new Qe(s.x,s.y,{format:_n,type:ui}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),d.uniforms.shadow_pass.value=E.map.depthTexture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,n.setRenderTarget(E.mapPass),n.clear(),n.renderBufferDirect(_,null,M,d,v,null),f.uniforms.shadow_pass.value=E.mapPass.texture,f.uniforms.resolution.value.set(E.map.width,E.map.height),f.uniforms.radius.value=E.radius,n.setRenderTarget(E.map),n.clear(),n.renderBufferDirect(_,null,M,f,v,null)}function A(E,_,M,F){let P=null,O=M.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(O!==void 0)P=O;else if(P=M.isPointLight===!0?c:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let z=P.uuid,X=_.uuid,R=l[z];R===void 0&&(R={},l[z]=R);let W=R[X];W===void 0&&(W=P.clone(),R[X]=W,_.addEventListener("dispose",T)),P=W}if(P.visible=_.visible,P.wireframe=_.wireframe,F===Es?P.side=_.shadowSide!==null?_.shadowSide:_.side:P.side=_.shadowSide!==null?_.shadowSide:u[_.side],P.alphaMap=_.alphaMap,P.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,P.map=_.map,P.clipShadows=_.clipShadows,P.clippingPlanes=_.clippingPlanes,P.clipIntersection=_.clipIntersection,P.displacementMap=_.displacementMap,P.displacementScale=_.displacementScale,P.displacementBias=_.displacementBias,P.wireframeLinewidth=_.wireframeLinewidth,P.linewidth=_.linewidth,M.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let z=n.properties.get(P);z.light=M}return P}function S(E,_,M,F,P,O){if(E.visible===!1)return;if(E.layers.test(P)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&O===Es)&&(!E.frustumCulled||E.intersectsFrustum(i))){E.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,E.matrixWorld);let R=t.update(E),W=E.material;if(Array.isArray(W)){let $=R.groups;for(let H=0,nt=$.length;H<nt;H++){let Y=$[H],tt=W[Y.materialIndex];if(tt&&tt.visible){let et=A(E,tt,F,O);E.onBeforeShadow(n,E,_,M,R,et,Y),n.renderBufferDirect(M,null,R,et,E,Y),E.onAfterShadow(n,E,_,M,R,et,Y)}}}else if(W.visible){let $=A(E,W,F,O);E.onBeforeShadow(n,E,_,M,R,$,null),n.renderBufferDirect(M,null,R,$,E,null),E.onAfterShadow(n,E,_,M,R,$,null)}}let X=E.children;for(let R=0,W=X.length;R<W;R++)S(X[R],_,M,F,P,O)}function T(E){E.target.removeEventListener("dispose",T);for(let M in l){let F=l[M],P=E.target.uuid;P in F&&(F[P].dispose(),delete F[P])}}}function Nv(n,t){function e(){let C=!1,j=new se,q=null,ct=new se(0,0,0,0);return{setMask:function(rt){q!==rt&&!C&&(n.colorMask(rt,rt,rt,rt),q=rt)},setLocked:function(rt){C=rt},setClear:function(rt,at,Tt,Vt,st){st===!0&&(rt*=Vt,at*=Vt,Tt*=Vt),j.set(rt,at,Tt,Vt),ct.equals(j)===!1&&(n.clearColor(rt,at,Tt,Vt),ct.copy(j))},reset:function(){C=!1,q=null,ct.set(-1,0,0,0)}}}function i(){let C=!1,j=!1,q=null,ct=null,rt=null;return{setReversed:function(at){if(j!==at){let Tt=t.get("EXT_clip_control");at?Tt.clipControlEXT(Tt.LOWER_LEFT_EXT,Tt.ZERO_TO_ONE_EXT):Tt.clipControlEXT(Tt.LOWER_LEFT_EXT,Tt.NEGATIVE_ONE_TO_ONE_EXT),j=at;let Vt=rt;rt=null,this.setClear(Vt)}},getReversed:function(){return j},setTest:function(at){at?_t(n.DEPTH_TEST):kt(n.DEPTH_TEST)},setMask:function(at){q!==at&&!C&&(n.depthMask(at),q=at)},setFunc:function(at){if(j&&(at=Md[at]),ct!==at){switch(at){case fo:n.depthFunc(n.NEVER);break;case po:n.depthFunc(n.ALWAYS);break;case mo:n.depthFunc(n.LESS);break;case ls:n.depthFunc(n.LEQUAL);break;case go:n.depthFunc(n.EQUAL);break;case _o:n.depthFunc(n.GEQUAL);break;case cs:n.depthFunc(n.GREATER);break;case xo:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}ct=at}},setLocked:function(at){C=at},setClear:function(at){rt!==at&&(rt=at,j&&(at=1-at),n.clearDepth(at))},reset:function(){C=!1,q=null,ct=null,rt=null,j=!1}}}function s(){let C=!1,j=null,q=null,ct=null,rt=null,at=null,Tt=null,Vt=null,st=null;return{setTest:function(At){C||(At?_t(n.STENCIL_TEST):kt(n.STENCIL_TEST))},setMask:function(At){j!==At&&!C&&(n.stencilMask(At),j=At)},setFunc:function(At,Gt,pt){(q!==At||ct!==Gt||rt!==pt)&&(n.stencilFunc(At,Gt,pt),q=At,ct=Gt,rt=pt)},setOp:function(At,Gt,pt){(at!==At||Tt!==Gt||Vt!==pt)&&(n.stencilOp(At,Gt,pt),at=At,Tt=Gt,Vt=pt)},setLocked:function(At){C=At},setClear:function(At){st!==At&&(n.clearStencil(At),st=At)},reset:function(){C=!1,j=null,q=null,ct=null,rt=null,at=null,Tt=null,Vt=null,st=null}}}let r=new e,o=new i,a=new s,c={},l=new WeakMap,h={},u={},d={},f=new WeakMap,p=[],v=null,g=!1,m=null,b=null,A=null,S=null,T=null,E=null,_=null,M=new Dt(0,0,0),F=0,P=!1,O=null,z=null,X=null,R=null,W=null,$=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,nt=0,Y=n.getParameter(n.VERSION);Y.indexOf("WebGL")!==-1?(nt=parseFloat(/^WebGL (\d)/.exec(Y)[1]),H=nt>=1):Y.indexOf("OpenGL ES")!==-1&&(nt=parseFloat(/^OpenGL ES (\d)/.exec(Y)[1]),H=nt>=2);let tt=null,et={},St=n.getParameter(n.SCISSOR_BOX),Ft=n.getParameter(n.VIEWPORT),J=new se().fromArray(St),gt=new se().fromArray(Ft);function yt(C,j,q,ct){let rt=new Uint8Array(4),at=n.createTexture();n.bindTexture(C,at),n.texParameteri(C,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(C,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Tt=0;Tt<q;Tt++)C===n.TEXTURE_3D||C===n.TEXTURE_2D_ARRAY?n.texImage3D(j,0,n.RGBA,1,1,ct,0,n.RGBA,n.UNSIGNED_BYTE,rt):n.texImage2D(j+Tt,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,rt);return at}let Ct={};Ct[n.TEXTURE_2D]=yt(n.TEXTURE_2D,n.TEXTURE_2D,1),Ct[n.TEXTURE_CUBE_MAP]=yt(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ct[n.TEXTURE_2D_ARRAY]=yt(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Ct[n.TEXTURE_3D]=yt(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),_t(n.DEPTH_TEST),o.setFunc(ls),ti(!1),fe(Cc),_t(n.CULL_FACE),Ue(Un);function _t(C){h[C]!==!0&&(n.enable(C),h[C]=!0)}function kt(C){h[C]!==!1&&(n.disable(C),h[C]=!1)}function ge(C,j){return d[C]!==j?(n.bindFramebuffer(C,j),d[C]=j,C===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=j),C===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=j),!0):!1}function Pt(C,j){let q=p,ct=!1;if(C){q=f.get(j),q===void 0&&(q=[],f.set(j,q));let rt=C.textures;if(q.length!==rt.length||q[0]!==n.COLOR_ATTACHMENT0){for(let at=0,Tt=rt.length;at<Tt;at++)q[at]=n.COLOR_ATTACHMENT0+at;q.length=rt.length,ct=!0}}else q[0]!==n.BACK&&(q[0]=n.BACK,ct=!0);ct&&n.drawBuffers(q)}function ie(C){return v!==C?(n.useProgram(C),v=C,!0):!1}let re={[Ai]:n.FUNC_ADD,[qu]:n.FUNC_SUBTRACT,[Yu]:n.FUNC_REVERSE_SUBTRACT};re[$u]=n.MIN,re[Zu]=n.MAX;let qt={[Ku]:n.ZERO,[On]:n.ONE,[Ju]:n.SRC_COLOR,[Lc]:n.SRC_ALPHA,[nd]:n.SRC_ALPHA_SATURATE,[ed]:n.DST_COLOR,[Qu]:n.DST_ALPHA,[ju]:n.ONE_MINUS_SRC_COLOR,[pr]:n.ONE_MINUS_SRC_ALPHA,[id]:n.ONE_MINUS_DST_COLOR,[td]:n.ONE_MINUS_DST_ALPHA,[sd]:n.CONSTANT_COLOR,[rd]:n.ONE_MINUS_CONSTANT_COLOR,[od]:n.CONSTANT_ALPHA,[ad]:n.ONE_MINUS_CONSTANT_ALPHA};function Ue(C,j,q,ct,rt,at,Tt,Vt,st,At){if(C===Un){g===!0&&(kt(n.BLEND),g=!1);return}if(g===!1&&(_t(n.BLEND),g=!0),C!==As){if(C!==m||At!==P){if((b!==Ai||T!==Ai)&&(n.blendEquation(n.FUNC_ADD),b=Ai,T=Ai),At)switch(C){case Ts:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Rc:n.blendFunc(n.ONE,n.ONE);break;case Ic:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Pc:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Nt("WebGLState: Invalid blending: ",C);break}else switch(C){case Ts:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Rc:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Ic:Nt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Pc:Nt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Nt("WebGLState: Invalid blending: ",C);break}A=null,S=null,E=null,_=null,M.set(0,0,0),F=0,m=C,P=At}return}rt=rt||j,at=at||q,Tt=Tt||ct,(j!==b||rt!==T)&&(n.blendEquationSeparate(re[j],re[rt]),b=j,T=rt),(q!==A||ct!==S||at!==E||Tt!==_)&&(n.blendFuncSeparate(qt[q],qt[ct],qt[at],qt[Tt]),A=q,S=ct,E=at,_=Tt),(Vt.equals(M)===!1||st!==F)&&(n.blendColor(Vt.r,Vt.g,Vt.b,st),M.copy(Vt),F=st),m=C,P=!1}function Me(C,j){C.side===De?kt(n.CULL_FACE):_t(n.CULL_FACE);let q=C.side===ze;j&&(q=!q),ti(q),C.blending===Ts&&C.transparent===!1?Ue(Un):Ue(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),o.setFunc(C.depthFunc),o.setTest(C.depthTest),o.setMask(C.depthWrite),r.setMask(C.colorWrite);let ct=C.stencilWrite;a.setTest(ct),ct&&(a.setMask(C.stencilWriteMask),a.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),a.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),Re(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?_t(n.SAMPLE_ALPHA_TO_COVERAGE):kt(n.SAMPLE_ALPHA_TO_COVERAGE)}function ti(C){O!==C&&(C?n.frontFace(n.CW):n.frontFace(n.CCW),O=C)}function fe(C){C!==Hu?(_t(n.CULL_FACE),C!==z&&(C===Cc?n.cullFace(n.BACK):C===Wu?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):kt(n.CULL_FACE),z=C}function Pi(C){C!==X&&(H&&n.lineWidth(C),X=C)}function Re(C,j,q){C?(_t(n.POLYGON_OFFSET_FILL),(R!==j||W!==q)&&(R=j,W=q,o.getReversed()&&(j=-j,q=-q),n.polygonOffset(j,q))):kt(n.POLYGON_OFFSET_FILL)}function di(C){C?_t(n.SCISSOR_TEST):kt(n.SCISSOR_TEST)}function fi(C){C===void 0&&(C=n.TEXTURE0+$-1),tt!==C&&(n.activeTexture(C),tt=C)}function pi(C,j,q){q===void 0&&(tt===null?q=n.TEXTURE0+$-1:q=tt);let ct=et[q];ct===void 0&&(ct={type:void 0,texture:void 0},et[q]=ct),(ct.type!==C||ct.texture!==j)&&(tt!==q&&(n.activeTexture(q),tt=q),n.bindTexture(C,j||Ct[C]),ct.type=C,ct.texture=j)}function D(){let C=et[tt];C!==void 0&&C.type!==void 0&&(n.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function mi(){try{n.compressedTexImage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function he(){try{n.compressedTexImage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function ue(){try{n.texSubImage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function ft(){try{n.texSubImage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function Se(){try{n.compressedTexSubImage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function Rt(){try{n.compressedTexSubImage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function Ut(){try{n.texStorage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function w(){try{n.texStorage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function x(){try{n.texImage2D(...arguments)}catch(C){Nt("WebGLState:",C)}}function k(){try{n.texImage3D(...arguments)}catch(C){Nt("WebGLState:",C)}}function it(C){return u[C]!==void 0?u[C]:n.getParameter(C)}function Q(C,j){u[C]!==j&&(n.pixelStorei(C,j),u[C]=j)}function ot(C){J.equals(C)===!1&&(n.scissor(C.x,C.y,C.z,C.w),J.copy(C))}function ut(C){gt.equals(C)===!1&&(n.viewport(C.x,C.y,C.z,C.w),gt.copy(C))}function Z(C,j){let q=l.get(j);q===void 0&&(q=new WeakMap,l.set(j,q));let ct=q.get(C);ct===void 0&&(ct=n.getUniformBlockIndex(j,C.name),n.uniformBlockBinding(j,ct,ct),q.set(C,ct))}function K(C,j,q){let rt=l.get(j).get(C);c[rt]!==q&&(n.bindBufferBase(n.UNIFORM_BUFFER,rt,q),c[rt]=q)}function lt(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},tt=null,et={},d={},c={},f=new WeakMap,p=[],v=null,g=!1,m=null,b=null,A=null,S=null,T=null,E=null,_=null,M=new Dt(0,0,0),F=0,P=!1,O=null,z=null,X=null,R=null,W=null,J.set(0,0,n.canvas.width,n.canvas.height),gt.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:_t,disable:kt,bindFramebuffer:ge,drawBuffers:Pt,useProgram:ie,setBlending:Ue,setMaterial:Me,setFlipSided:ti,setCullFace:fe,setLineWidth:Pi,setPolygonOffset:Re,setScissorTest:di,activeTexture:fi,bindTexture:pi,unbindTexture:D,compressedTexImage2D:mi,compressedTexImage3D:he,texImage2D:x,texImage3D:k,pixelStorei:Q,getParameter:it,updateUBOMapping:Z,uniformBlockBinding:K,texStorage2D:Ut,texStorage3D:w,texSubImage2D:ue,texSubImage3D:ft,compressedTexSubImage2D:Se,compressedTexSubImage3D:Rt,scissor:ot,viewport:ut,reset:lt}}function Dv(n,t,e,i,s,r,o){let a=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new Et,h=new WeakMap,u=new Set,d,f=new WeakMap,p=new Set,v=new FinalizationRegistry(w=>p.delete(w)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(w,x){return g?new OffscreenCanvas(w,x):er("canvas")}function b(w,x,k){let it=1,Q=Ut(w);if((Q.width>k||Q.height>k)&&(it=k/Math.max(Q.width,Q.height)),it<1)if(typeof HTMLImageElement<"u"&&w instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&w instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&w instanceof ImageBitmap||typeof VideoFrame<"u"&&w instanceof VideoFrame){let ot=Math.floor(it*Q.width),ut=Math.floor(it*Q.height);d===void 0&&(d=m(ot,ut));let Z=x?m(ot,ut):d;return Z.width=ot,Z.height=ut,Z.getContext("2d").drawImage(w,0,0,ot,ut),It("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+ot+"x"+ut+")."),Z}else return"data"in w&&It("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),w;return w}function A(w){return w.generateMipmaps}function S(w){n.generateMipmap(w)}function T(w){return w.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:w.isWebGL3DRenderTarget?n.TEXTURE_3D:w.isWebGLArrayRenderTarget||w.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function E(w,x,k,it,Q,ot=!1){if(w!==null){if(n[w]!==void 0)return n[w];It("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+w+"'")}let ut;it&&(ut=t.get("EXT_texture_norm16"),ut||It("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Z=x;if(x===n.RED&&(k===n.FLOAT&&(Z=n.R32F),k===n.HALF_FLOAT&&(Z=n.R16F),k===n.UNSIGNED_BYTE&&(Z=n.R8),k===n.UNSIGNED_SHORT&&ut&&(Z=ut.R16_EXT),k===n.SHORT&&ut&&(Z=ut.R16_SNORM_EXT)),x===n.RED_INTEGER&&(k===n.UNSIGNED_BYTE&&(Z=n.R8UI),k===n.UNSIGNED_SHORT&&(Z=n.R16UI),k===n.UNSIGNED_INT&&(Z=n.R32UI),k===n.BYTE&&(Z=n.R8I),k===n.SHORT&&(Z=n.R16I),k===n.INT&&(Z=n.R32I)),x===n.RG&&(k===n.FLOAT&&(Z=n.RG32F),k===n.HALF_FLOAT&&(Z=n.RG16F),k===n.UNSIGNED_BYTE&&(Z=n.RG8),k===n.UNSIGNED_SHORT&&ut&&(Z=ut.RG16_EXT),k===n.SHORT&&ut&&(Z=ut.RG16_SNORM_EXT)),x===n.RG_INTEGER&&(k===n.UNSIGNED_BYTE&&(Z=n.RG8UI),k===n.UNSIGNED_SHORT&&(Z=n.RG16UI),k===n.UNSIGNED_INT&&(Z=n.RG32UI),k===n.BYTE&&(Z=n.RG8I),k===n.SHORT&&(Z=n.RG16I),k===n.INT&&(Z=n.RG32I)),x===n.RGB_INTEGER&&(k===n.UNSIGNED_BYTE&&(Z=n.RGB8UI),k===n.UNSIGNED_SHORT&&(Z=n.RGB16UI),k===n.UNSIGNED_INT&&(Z=n.RGB32UI),k===n.BYTE&&(Z=n.RGB8I),k===n.SHORT&&(Z=n.RGB16I),k===n.INT&&(Z=n.RGB32I)),x===n.RGBA_INTEGER&&(k===n.UNSIGNED_BYTE&&(Z=n.RGBA8UI),k===n.UNSIGNED_SHORT&&(Z=n.RGBA16UI),k===n.UNSIGNED_INT&&(Z=n.RGBA32UI),k===n.BYTE&&(Z=n.RGBA8I),k===n.SHORT&&(Z=n.RGBA16I),k===n.INT&&(Z=n.RGBA32I)),x===n.RGB&&(k===n.UNSIGNED_SHORT&&ut&&(Z=ut.RGB16_EXT),k===n.SHORT&&ut&&(Z=ut.RGB16_SNORM_EXT),k===n.UNSIGNED_INT_5_9_9_9_REV&&(Z=n.RGB9_E5),k===n.UNSIGNED_INT_10F_11F_11F_REV&&(Z=n.R11F_G11F_B10F)),x===n.RGBA){let K=ot?Qs:Kt.getTransfer(Q);k===n.FLOAT&&(Z=n.RGBA32F),k===n.HALF_FLOAT&&(Z=n.RGBA16F),k===n.UNSIGNED_BYTE&&(Z=K===ee?n.SRGB8_ALPHA8:n.RGBA8),k===n.UNSIGNED_SHORT&&ut&&(Z=ut.RGBA16_EXT),k===n.SHORT&&ut&&(Z=ut.RGBA16_SNORM_EXT),k===n.UNSIGNED_SHORT_4_4_4_4&&(Z=n.RGBA4),k===n.UNSIGNED_SHORT_5_5_5_1&&(Z=n.RGB5_A1)}return(Z===n.R16F||Z===n.R32F||Z===n.RG16F||Z===n.RG32F||Z===n.RGBA16F||Z===n.RGBA32F)&&t.get("EXT_color_buffer_float"),Z}function _(w,x){let k;return w?x===null||x===Ci||x===Bn?k=n.DEPTH24_STENCIL8:x===Ri?k=n.DEPTH32F_STENCIL8:x===Rs&&(k=n.DEPTH24_STENCIL8,It("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):x===null||x===Ci||x===Bn?k=n.DEPTH_COMPONENT24:x===Ri?k=n.DEPTH_COMPONENT32F:x===Rs&&(k=n.DEPTH_COMPONENT16),k}function M(w,x){return A(w)===!0||w.isFramebufferTexture&&w.minFilter!==Ne&&w.minFilter!==me?Math.log2(Math.max(x.width,x.height))+1:w.mipmaps.length>0?w.mipmaps.length:w.isCompressedTexture&&Array.isArray(w.image)?x.mipmaps.length:1}function F(w){let x=new WeakRef(w);i.get(w).__ref=x,p.add(x),v.register(w,x,x)}function P(w){let x=i.get(w).__ref;x!==void 0&&(p.delete(x),v.unregister(x))}function O(w){X(w.target)}function z(w){R(w.target)}function X(w){w.removeEventListener("dispose",O),P(w),$(w),w.isVideoTexture&&h.delete(w),w.isHTMLTexture&&u.delete(w)}function R(w){w.removeEventListener("dispose",z),P(w),nt(w)}function W(){for(let w of p){let x=w.deref();x!==void 0&&(x.isRenderTarget===!0?R(x):X(x))}p.clear(),u.clear()}function $(w){let x=i.get(w);if(x.__webglInit===void 0)return;let k=w.source,it=f.get(k);if(it){let Q=it[x.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&H(w),Object.keys(it).length===0&&f.delete(k)}i.remove(w)}function H(w){let x=i.get(w);n.deleteTexture(x.__webglTexture);let k=w.source,it=f.get(k);delete it[x.__cacheKey],o.memory.textures--}function nt(w){let x=i.get(w);x.__depthDisposeCallback&&x.__depthDisposeCallback();let k=w.depthTexture;if(k&&k.renderTarget===w&&X(k),w.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(x.__webglFramebuffer[Q]))for(let ot=0;ot<x.__webglFramebuffer[Q].length;ot++)n.deleteFramebuffer(x.__webglFramebuffer[Q][ot]);else n.deleteFramebuffer(x.__webglFramebuffer[Q]);x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer[Q])}else{if(Array.isArray(x.__webglFramebuffer))for(let Q=0;Q<x.__webglFramebuffer.length;Q++)n.deleteFramebuffer(x.__webglFramebuffer[Q]);else n.deleteFramebuffer(x.__webglFramebuffer);if(x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer),x.__webglMultisampledFramebuffer&&n.deleteFramebuffer(x.__webglMultisampledFramebuffer),x.__webglColorRenderbuffer)for(let Q=0;Q<x.__webglColorRenderbuffer.length;Q++)x.__webglColorRenderbuffer[Q]&&n.deleteRenderbuffer(x.__webglColorRenderbuffer[Q]);x.__webglDepthRenderbuffer&&n.deleteRenderbuffer(x.__webglDepthRenderbuffer)}let it=w.textures;for(let Q=0,ot=it.length;Q<ot;Q++){let ut=i.get(it[Q]);ut.__webglTexture&&(n.deleteTexture(ut.__webglTexture),o.memory.textures--),i.remove(it[Q])}i.remove(w)}let Y=0;function tt(){Y=0}function et(){return Y}function St(w){Y=w}function Ft(){let w=Y;return w>=s.maxTextures&&It("WebGLTextures: Trying to use "+(w+1)+" texture units while this GPU supports only "+s.maxTextures),Y+=1,w}function J(w){let x=[];return x.push(w.wrapS),x.push(w.wrapT),x.push(w.wrapR||0),x.push(w.magFilter),x.push(w.minFilter),x.push(w.anisotropy),x.push(w.internalFormat),x.push(w.format),x.push(w.type),x.push(w.generateMipmaps),x.push(w.mipmapsAutoUpdate),x.push(w.premultiplyAlpha),x.push(w.flipY),x.push(w.unpackAlignment),x.push(w.colorSpace),x.join()}function gt(w,x){let k=i.get(w);if(w.isVideoTexture&&Se(w),w.isRenderTargetTexture===!1&&w.isExternalTexture!==!0&&w.version>0&&k.__version!==w.version){let it=w.image;if(it===null)It("WebGLRenderer: Texture marked for update but no image data found.");else if(it.complete===!1)It("WebGLRenderer: Texture marked for update but image is incomplete");else{Me(k,w,x);return}}else w.isExternalTexture&&(k.__webglTexture=w.sourceTexture?w.sourceTexture:null);e.bindTexture(n.TEXTURE_2D,k.__webglTexture,n.TEXTURE0+x)}function yt(w,x){let k=i.get(w);if(w.isRenderTargetTexture===!1&&w.version>0&&k.__version!==w.version){Me(k,w,x);return}else w.isExternalTexture&&(k.__webglTexture=w.sourceTexture?w.sourceTexture:null);e.bindTexture(n.TEXTURE_2D_ARRAY,k.__webglTexture,n.TEXTURE0+x)}function Ct(w,x){let k=i.get(w);if(w.isRenderTargetTexture===!1&&w.version>0&&k.__version!==w.version){Me(k,w,x);return}e.bindTexture(n.TEXTURE_3D,k.__webglTexture,n.TEXTURE0+x)}function _t(w,x){let k=i.get(w);if(w.version>0&&k.__version!==w.version){ti(k,w,x);return}e.bindTexture(n.TEXTURE_CUBE_MAP,k.__webglTexture,n.TEXTURE0+x)}let kt={[vo]:n.REPEAT,[Ni]:n.CLAMP_TO_EDGE,[yo]:n.MIRRORED_REPEAT},ge={[Ne]:n.NEAREST,[hd]:n.NEAREST_MIPMAP_NEAREST,[gr]:n.NEAREST_MIPMAP_LINEAR,[me]:n.LINEAR,[Wo]:n.LINEAR_MIPMAP_NEAREST,[$i]:n.LINEAR_MIPMAP_LINEAR},Pt={[pd]:n.NEVER,[jc]:n.ALWAYS,[md]:n.LESS,[Kc]:n.LEQUAL,[gd]:n.EQUAL,[Jc]:n.GEQUAL,[_d]:n.GREATER,[xd]:n.NOTEQUAL};function ie(w,x){if(x.type===Ri&&t.has("OES_texture_float_linear")===!1&&(x.magFilter===me||x.magFilter===Wo||x.magFilter===gr||x.magFilter===$i||x.minFilter===me||x.minFilter===Wo||x.minFilter===gr||x.minFilter===$i)&&It("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(w,n.TEXTURE_WRAP_S,kt[x.wrapS]),n.texParameteri(w,n.TEXTURE_WRAP_T,kt[x.wrapT]),(w===n.TEXTURE_3D||w===n.TEXTURE_2D_ARRAY)&&n.texParameteri(w,n.TEXTURE_WRAP_R,kt[x.wrapR]),n.texParameteri(w,n.TEXTURE_MAG_FILTER,ge[x.magFilter]),n.texParameteri(w,n.TEXTURE_MIN_FILTER,ge[x.minFilter]),x.compareFunction&&(n.texParameteri(w,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(w,n.TEXTURE_COMPARE_FUNC,Pt[x.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(x.magFilter===Ne||x.minFilter!==gr&&x.minFilter!==$i||x.type===Ri&&t.has("OES_texture_float_linear")===!1)return;if(x.anisotropy>1||i.get(x).__currentAnisotropy){let k=t.get("EXT_texture_filter_anisotropic");n.texParameterf(w,k.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(x.anisotropy,s.getMaxAnisotropy())),i.get(x).__currentAnisotropy=x.anisotropy}}}function re(w,x){let k=!1;w.__webglInit===void 0&&(w.__webglInit=!0,x.addEventListener("dispose",O),F(x));let it=x.source,Q=f.get(it);Q===void 0&&(Q={},f.set(it,Q));let ot=J(x);if(ot!==w.__cacheKey){Q[ot]===void 0&&(Q[ot]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,k=!0),Q[ot].usedTimes++;let ut=Q[w.__cacheKey];ut!==void 0&&(Q[w.__cacheKey].usedTimes--,ut.usedTimes===0&&H(x)),w.__cacheKey=ot,w.__webglTexture=Q[ot].texture}return k}function qt(w,x,k){return Math.floor(Math.floor(w/k)/x)}function Ue(w,x,k,it){let ot=w.updateRanges;if(ot.length===0)e.texSubImage2D(n.TEXTURE_2D,0,0,0,x.width,x.height,k,it,x.data);else{ot.sort((C,j)=>C.start-j.start);let ut=0;for(let C=1;C<ot.length;C++){let j=ot[ut],q=ot[C],ct=j.start+j.count,rt=qt(q.start,x.width,4),at=qt(j.start,x.width,4);q.start<=ct+1&&rt===at&&qt(q.start+q.count-1,x.width,4)===rt?j.count=Math.max(j.count,q.start+q.count-j.start):(++ut,ot[ut]=q)}ot.length=ut+1;let Z=e.getParameter(n.UNPACK_ROW_LENGTH),K=e.getParameter(n.UNPACK_SKIP_PIXELS),lt=e.getParameter(n.UNPACK_SKIP_ROWS);e.pixelStorei(n.UNPACK_ROW_LENGTH,x.width);for(let C=0,j=ot.length;C<j;C++){let q=ot[C],ct=Math.floor(q.start/4),rt=Math.ceil(q.count/4),at=ct%x.width,Tt=Math.floor(ct/x.width),Vt=rt,st=1;e.pixelStorei(n.UNPACK_SKIP_PIXELS,at),e.pixelStorei(n.UNPACK_SKIP_ROWS,Tt),e.texSubImage2D(n.TEXTURE_2D,0,at,Tt,Vt,st,k,it,x.data)}w.clearUpdateRanges(),e.pixelStorei(n.UNPACK_ROW_LENGTH,Z),e.pixelStorei(n.UNPACK_SKIP_PIXELS,K),e.pixelStorei(n.UNPACK_SKIP_ROWS,lt)}}function Me(w,x,k){let it=n.TEXTURE_2D;(x.isDataArrayTexture||x.isCompressedArrayTexture)&&(it=n.TEXTURE_2D_ARRAY),x.isData3DTexture&&(it=n.TEXTURE_3D);let Q=re(w,x),ot=x.source;e.bindTexture(it,w.__webglTexture,n.TEXTURE0+k);let ut=i.get(ot);if(ot.version!==ut.__version||Q===!0){if(e.activeTexture(n.TEXTURE0+k),(typeof ImageBitmap<"u"&&x.image instanceof ImageBitmap)===!1){let st=Kt.getPrimaries(Kt.workingColorSpace),At=x.colorSpace===Ki?null:Kt.getPrimaries(x.colorSpace),Gt=x.colorSpace===Ki||st===At?n.NONE:n.BROWSER_DEFAULT_WEBGL;e.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),e.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),e.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Gt)}e.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment);let K=b(x.image,!1,s.maxTextureSize);K=Rt(x,K);let lt=r.convert(x.format,x.colorSpace),C=r.convert(x.type),j=E(x.internalFormat,lt,C,x.normalized,x.colorSpace,x.isVideoTexture);ie(it,x);let q,ct=x.mipmaps,rt=x.isVideoTexture!==!0,at=ut.__version===void 0||Q===!0,Tt=ot.dataReady,Vt=M(x,K);if(x.isDepthTexture)j=_(x.format===Zi,x.type),at&&(rt?e.texStorage2D(n.TEXTURE_2D,1,j,K.width,K.height):e.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,lt,C,null));else if(x.isDataTexture)if(ct.length>0){rt&&at&&e.texStorage2D(n.TEXTURE_2D,Vt,j,ct[0].width,ct[0].height);for(let st=0,At=ct.length;st<At;st++)q=ct[st],rt?Tt&&e.texSubImage2D(n.TEXTURE_2D,st,0,0,q.width,q.height,lt,C,q.data):e.texImage2D(n.TEXTURE_2D,st,j,q.width,q.height,0,lt,C,q.data);x.generateMipmaps=!1}else rt?(at&&e.texStorage2D(n.TEXTURE_2D,Vt,j,K.width,K.height),Tt&&Ue(x,K,lt,C)):e.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,lt,C,K.data);else if(x.isCompressedTexture)if(x.isCompressedArrayTexture){rt&&at&&e.texStorage3D(n.TEXTURE_2D_ARRAY,Vt,j,ct[0].width,ct[0].height,K.depth);for(let st=0,At=ct.length;st<At;st++)if(q=ct[st],x.format!==Ii)if(lt!==null)if(rt){if(Tt)if(x.layerUpdates.size>0){let Gt=lh(q.width,q.height,x.format,x.type);for(let pt of x.layerUpdates){let ne=q.data.subarray(pt*Gt/q.data.BYTES_PER_ELEMENT,(pt+1)*Gt/q.data.BYTES_PER_ELEMENT);e.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,st,0,0,pt,q.width,q.height,1,lt,ne)}}else e.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,st,0,0,0,q.width,q.height,K.depth,lt,q.data)}else e.compressedTexImage3D(n.TEXTURE_2D_ARRAY,st,j,q.width,q.height,K.depth,0,q.data,0,0);else It("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else rt?Tt&&e.texSubImage3D(n.TEXTURE_2D_ARRAY,st,0,0,0,q.width,q.height,K.depth,lt,C,q.data):e.texImage3D(n.TEXTURE_2D_ARRAY,st,j,q.width,q.height,K.depth,0,lt,C,q.data);x.layerUpdates.size>0&&x.clearLayerUpdates()}else{rt&&at&&e.texStorage2D(n.TEXTURE_2D,Vt,j,ct[0].width,ct[0].height);for(let st=0,At=ct.length;st<At;st++)q=ct[st],x.format!==Ii?lt!==null?rt?Tt&&e.compressedTexSubImage2D(n.TEXTURE_2D,st,0,0,q.width,q.height,lt,q.data):e.compressedTexImage2D(n.TEXTURE_2D,st,j,q.width,q.height,0,q.data):It("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):rt?Tt&&e.texSubImage2D(n.TEXTURE_2D,st,0,0,q.width,q.height,lt,C,q.data):e.texImage2D(n.TEXTURE_2D,st,j,q.width,q.height,0,lt,C,q.data)}else if(x.isDataArrayTexture)if(rt){if(at&&e.texStorage3D(n.TEXTURE_2D_ARRAY,Vt,j,K.width,K.height,K.depth),Tt)if(x.layerUpdates.size>0){let st=lh(K.width,K.height,x.format,x.type);for(let At of x.layerUpdates){let Gt=K.data.subarray(At*st/K.data.BYTES_PER_ELEMENT,(At+1)*st/K.data.BYTES_PER_ELEMENT);e.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,At,K.width,K.height,1,lt,C,Gt)}x.clearLayerUpdates()}else e.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,lt,C,K.data)}else e.texImage3D(n.TEXTURE_2D_ARRAY,0,j,K.width,K.height,K.depth,0,lt,C,K.data);else if(x.isData3DTexture)rt?(at&&e.texStorage3D(n.TEXTURE_3D,Vt,j,K.width,K.height,K.depth),Tt&&e.texSubImage3D(n.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,lt,C,K.data)):e.texImage3D(n.TEXTURE_3D,0,j,K.width,K.height,K.depth,0,lt,C,K.data);else if(x.isFramebufferTexture){if(at)if(rt)e.texStorage2D(n.TEXTURE_2D,Vt,j,K.width,K.height);else{let st=K.width,At=K.height;for(let Gt=0;Gt<Vt;Gt++)e.texImage2D(n.TEXTURE_2D,Gt,j,st,At,0,lt,C,null),st>>=1,At>>=1}}else if(x.isHTMLTexture){if("texElementImage2D"in n){let st=n.canvas;if(st.hasAttribute("layoutsubtree")||st.setAttribute("layoutsubtree","true"),K.parentNode!==st){st.appendChild(K),u.add(x),st.onpaint=At=>{let Gt=At.changedElements;for(let pt of u)Gt.includes(pt.image)&&(pt.needsUpdate=!0)},st.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,K);else{let Gt=n.RGBA,pt=n.RGBA,ne=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Gt,pt,ne,K)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(ct.length>0){if(rt&&at){let st=Ut(ct[0]);e.texStorage2D(n.TEXTURE_2D,Vt,j,st.width,st.height)}for(let st=0,At=ct.length;st<At;st++)q=ct[st],rt?Tt&&e.texSubImage2D(n.TEXTURE_2D,st,0,0,lt,C,q):e.texImage2D(n.TEXTURE_2D,st,j,lt,C,q);x.generateMipmaps=!1}else if(rt){if(at){let st=Ut(K);e.texStorage2D(n.TEXTURE_2D,Vt,j,st.width,st.height)}Tt&&e.texSubImage2D(n.TEXTURE_2D,0,0,0,lt,C,K)}else e.texImage2D(n.TEXTURE_2D,0,j,lt,C,K);A(x)&&x.mipmapsAutoUpdate===!0&&S(it),ut.__version=ot.version,x.onUpdate&&x.onUpdate(x)}w.__version=x.version}function ti(w,x,k){if(x.image.length!==6)return;let it=re(w,x),Q=x.source;e.bindTexture(n.TEXTURE_CUBE_MAP,w.__webglTexture,n.TEXTURE0+k);let ot=i.get(Q);if(Q.version!==ot.__version||it===!0){e.activeTexture(n.TEXTURE0+k);let ut=Kt.getPrimaries(Kt.workingColorSpace),Z=x.colorSpace===Ki?null:Kt.getPrimaries(x.colorSpace),K=x.colorSpace===Ki||ut===Z?n.NONE:n.BROWSER_DEFAULT_WEBGL;e.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),e.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),e.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment),e.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let lt=x.isCompressedTexture||x.image[0].isCompressedTexture,C=x.image[0]&&x.image[0].isDataTexture,j=[];for(let pt=0;pt<6;pt++)!lt&&!C?j[pt]=b(x.image[pt],!0,s.maxCubemapSize):j[pt]=C?x.image[pt].image:x.image[pt],j[pt]=Rt(x,j[pt]);let q=j[0],ct=r.convert(x.format,x.colorSpace),rt=r.convert(x.type),at=E(x.internalFormat,ct,rt,x.normalized,x.colorSpace),Tt=x.isVideoTexture!==!0,Vt=ot.__version===void 0||it===!0,st=Q.dataReady,At=M(x,q);ie(n.TEXTURE_CUBE_MAP,x);let Gt;if(x.isDepthTexture){if(at=_(x.format===Zi,x.type),Vt)if(Tt)e.texStorage2D(n.TEXTURE_CUBE_MAP,1,at,q.width,q.height);else for(let pt=0;pt<6;pt++)e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,at,q.width,q.height,0,ct,rt,null)}else if(lt){Tt&&Vt&&e.texStorage2D(n.TEXTURE_CUBE_MAP,At,at,q.width,q.height);for(let pt=0;pt<6;pt++){Gt=j[pt].mipmaps;for(let ne=0;ne<Gt.length;ne++){let Ie=Gt[ne];x.format!==Ii?ct!==null?Tt?st&&e.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ne,0,0,Ie.width,Ie.height,ct,Ie.data):e.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ne,at,Ie.width,Ie.height,0,Ie.data):It("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ne,0,0,Ie.width,Ie.height,ct,rt,Ie.data):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ne,at,Ie.width,Ie.height,0,ct,rt,Ie.data)}}}else{if(Gt=x.mipmaps,Tt&&Vt){Gt.length>0&&At++;let pt=Ut(j[0]);e.texStorage2D(n.TEXTURE_CUBE_MAP,At,at,pt.width,pt.height)}for(let pt=0;pt<6;pt++)if(C){Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,0,0,j[pt].width,j[pt].height,ct,rt,j[pt].data):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,at,j[pt].width,j[pt].height,0,ct,rt,j[pt].data);for(let ne=0;ne<Gt.length;ne++){let Qi=Gt[ne].image[pt].image;Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ne+1,0,0,Qi.width,Qi.height,ct,rt,Qi.data):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ne+1,at,Qi.width,Qi.height,0,ct,rt,Qi.data)}}else{Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,0,0,ct,rt,j[pt]):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,at,ct,rt,j[pt]);for(let ne=0;ne<Gt.length;ne++){let Ie=Gt[ne];Tt?st&&e.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ne+1,0,0,ct,rt,Ie.image[pt]):e.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pt,ne+1,at,ct,rt,Ie.image[pt])}}}A(x)&&x.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),ot.__version=Q.version,x.onUpdate&&x.onUpdate(x)}w.__version=x.version}function fe(w,x,k,it,Q,ot){let ut=r.convert(k.format,k.colorSpace),Z=r.convert(k.type),K=E(k.internalFormat,ut,Z,k.normalized,k.colorSpace),lt=i.get(x),C=i.get(k);if(C.__renderTarget=x,!lt.__hasExternalTextures){let j=Math.max(1,x.width>>ot),q=Math.max(1,x.height>>ot);Q===n.TEXTURE_3D||Q===n.TEXTURE_2D_ARRAY?e.texImage3D(Q,ot,K,j,q,x.depth,0,ut,Z,null):e.texImage2D(Q,ot,K,j,q,0,ut,Z,null)}e.bindFramebuffer(n.FRAMEBUFFER,w),ft(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,it,Q,C.__webglTexture,0,ue(x)):(Q===n.TEXTURE_2D||Q>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,it,Q,C.__webglTexture,ot),e.bindFramebuffer(n.FRAMEBUFFER,null)}function Pi(w,x,k){if(n.bindRenderbuffer(n.RENDERBUFFER,w),x.depthBuffer){let it=x.depthTexture,Q=it&&it.isDepthTexture?it.type:null,ot=_(x.stencilBuffer,Q),ut=x.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;ft(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ue(x),ot,x.width,x.height):k?n.renderbufferStorageMultisample(n.RENDERBUFFER,ue(x),ot,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,ot,x.width,x.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ut,n.RENDERBUFFER,w)}else{let it=x.textures;for(let Q=0;Q<it.length;Q++){let ot=it[Q],ut=r.convert(ot.format,ot.colorSpace),Z=r.convert(ot.type),K=E(ot.internalFormat,ut,Z,ot.normalized,ot.colorSpace);ft(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ue(x),K,x.width,x.height):k?n.renderbufferStorageMultisample(n.RENDERBUFFER,ue(x),K,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,K,x.width,x.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function Re(w,x,k){let it=x.isWebGLCubeRenderTarget===!0;if(e.bindFramebuffer(n.FRAMEBUFFER,w),!(x.depthTexture&&x.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=i.get(x.depthTexture);Q.__renderTarget=x;let ot=it?x.depthTexture.image[0]:x.depthTexture.image;(!Q.__webglTexture||ot.width!==x.width||ot.height!==x.height)&&(ot.width=x.width,ot.height=x.height,x.depthTexture.needsUpdate=!0),it?_t(x.depthTexture,0):gt(x.depthTexture,0);let ut=Q.__webglTexture,Z=ue(x),K=it?n.TEXTURE_CUBE_MAP_POSITIVE_X+k:n.TEXTURE_2D,lt=x.depthTexture.format===Zi?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(x.depthTexture.format===qi)ft(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,lt,K,ut,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,lt,K,ut,0);else if(x.depthTexture.format===Zi)ft(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,lt,K,ut,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,lt,K,ut,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function di(w){let x=i.get(w),k=w.isWebGLCubeRenderTarget===!0;if(x.__boundDepthTexture!==w.depthTexture){let it=w.depthTexture;if(x.__depthDisposeCallback&&x.__depthDisposeCallback(),it){let Q=()=>{delete x.__boundDepthTexture,delete x.__depthDisposeCallback,it.removeEventListener("dispose",Q)};it.addEventListener("dispose",Q),x.__depthDisposeCallback=Q}x.__boundDepthTexture=it}if(w.depthTexture&&!x.__autoAllocateDepthBuffer)if(k)for(let it=0;it<6;it++)Re(x.__webglFramebuffer[it],w,it);else w.texture.mipmaps.length>0?Re(x.__webglFramebuffer[0],w,0):Re(x.__webglFramebuffer,w,0);else if(k){x.__webglDepthbuffer=[];for(let it=0;it<6;it++)if(e.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[it]),x.__webglDepthbuffer[it]===void 0)x.__webglDepthbuffer[it]=n.createRenderbuffer(),Pi(x.__webglDepthbuffer[it],w,!1);else{let Q=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ot=x.__webglDepthbuffer[it];n.bindRenderbuffer(n.RENDERBUFFER,ot),n.framebufferRenderbuffer(n.FRAMEBUFFER,Q,n.RENDERBUFFER,ot)}}else if(w.texture.mipmaps.length>0?e.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[0]):e.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer),x.__webglDepthbuffer===void 0)x.__webglDepthbuffer=n.createRenderbuffer(),Pi(x.__webglDepthbuffer,w,!1);else{let Q=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ot=x.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ot),n.framebufferRenderbuffer(n.FRAMEBUFFER,Q,n.RENDERBUFFER,ot)}e.bindFramebuffer(n.FRAMEBUFFER,null)}function fi(w,x,k){let it=i.get(w);x!==void 0&&fe(it.__webglFramebuffer,w,w.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),k!==void 0&&di(w)}function pi(w){let x=w.texture,k=i.get(w),it=i.get(x);w.addEventListener("dispose",z),F(w);let Q=w.textures,ot=w.isWebGLCubeRenderTarget===!0,ut=Q.length>1;if(ut||(it.__webglTexture===void 0&&(it.__webglTexture=n.createTexture()),it.__version=x.version,o.memory.textures++),ot){k.__webglFramebuffer=[];for(let Z=0;Z<6;Z++)if(x.mipmaps.length>0){k.__webglFramebuffer[Z]=[];for(let K=0;K<x.mipmaps.length;K++)k.__webglFramebuffer[Z][K]=n.createFramebuffer()}else k.__webglFramebuffer[Z]=n.createFramebuffer()}else{if(x.mipmaps.length>0){k.__webglFramebuffer=[];for(let Z=0;Z<x.mipmaps.length;Z++)k.__webglFramebuffer[Z]=n.createFramebuffer()}else k.__webglFramebuffer=n.createFramebuffer();if(ut)for(let Z=0,K=Q.length;Z<K;Z++){let lt=i.get(Q[Z]);lt.__webglTexture===void 0&&(lt.__webglTexture=n.createTexture(),o.memory.textures++)}if(w.samples>0&&ft(w)===!1){k.__webglMultisampledFramebuffer=n.createFramebuffer(),k.__webglColorRenderbuffer=[],e.bindFramebuffer(n.FRAMEBUFFER,k.__webglMultisampledFramebuffer);for(let Z=0;Z<Q.length;Z++){let K=Q[Z];k.__webglColorRenderbuffer[Z]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,k.__webglColorRenderbuffer[Z]);let lt=r.convert(K.format,K.colorSpace),C=r.convert(K.type),j=E(K.internalFormat,lt,C,K.normalized,K.colorSpace,w.isXRRenderTarget===!0),q=ue(w);n.renderbufferStorageMultisample(n.RENDERBUFFER,q,j,w.width,w.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Z,n.RENDERBUFFER,k.__webglColorRenderbuffer[Z])}n.bindRenderbuffer(n.RENDERBUFFER,null),w.depthBuffer&&(k.__webglDepthRenderbuffer=n.createRenderbuffer(),Pi(k.__webglDepthRenderbuffer,w,!0)),e.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ot){e.bindTexture(n.TEXTURE_CUBE_MAP,it.__webglTexture),ie(n.TEXTURE_CUBE_MAP,x);for(let Z=0;Z<6;Z++)if(x.mipmaps.length>0)for(let K=0;K<x.mipmaps.length;K++)fe(k.__webglFramebuffer[Z][K],w,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,K);else fe(k.__webglFramebuffer[Z],w,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,0);A(x)?S(n.TEXTURE_CUBE_MAP):x.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),e.unbindTexture()}else if(ut){for(let Z=0,K=Q.length;Z<K;Z++){let lt=Q[Z],C=i.get(lt),j=n.TEXTURE_2D;(w.isWebGL3DRenderTarget||w.isWebGLArrayRenderTarget)&&(j=w.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),e.bindTexture(j,C.__webglTexture),ie(j,lt),fe(k.__webglFramebuffer,w,lt,n.COLOR_ATTACHMENT0+Z,j,0),A(lt)&&S(j)}e.unbindTexture()}else{let Z=n.TEXTURE_2D;if((w.isWebGL3DRenderTarget||w.isWebGLArrayRenderTarget)&&(Z=w.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),e.bindTexture(Z,it.__webglTexture),ie(Z,x),x.mipmaps.length>0)for(let K=0;K<x.mipmaps.length;K++)fe(k.__webglFramebuffer[K],w,x,n.COLOR_ATTACHMENT0,Z,K);else fe(k.__webglFramebuffer,w,x,n.COLOR_ATTACHMENT0,Z,0);A(x)?S(Z):x.mipmaps.length>0&&n.texParameteri(Z,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),e.unbindTexture()}w.depthBuffer&&di(w)}function D(w){let x=w.textures;for(let k=0,it=x.length;k<it;k++){let Q=x[k];if(A(Q)&&Q.mipmapsAutoUpdate===!0){let ot=T(w),ut=i.get(Q).__webglTexture;e.bindTexture(ot,ut),S(ot),e.unbindTexture()}}}let mi=[];function he(w){if(w.samples>0){if(ft(w)===!1){let x=w.textures,k=w.width,it=w.height,Q=n.COLOR_BUFFER_BIT,ot=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ut=i.get(w),Z=x.length>1;if(Z)for(let lt=0;lt<x.length;lt++)e.bindFramebuffer(n.FRAMEBUFFER,ut.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+lt,n.RENDERBUFFER,null),e.bindFramebuffer(n.FRAMEBUFFER,ut.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+lt,n.TEXTURE_2D,null,0);e.bindFramebuffer(n.READ_FRAMEBUFFER,ut.__webglMultisampledFramebuffer),w.texture.mipmaps.length>0?e.bindFramebuffer(n.DRAW_FRAMEBUFFER,ut.__webglFramebuffer[0]):e.bindFramebuffer(n.DRAW_FRAMEBUFFER,ut.__webglFramebuffer);for(let lt=0;lt<x.length;lt++){if(w.resolveDepthBuffer&&(w.depthBuffer&&(Q|=n.DEPTH_BUFFER_BIT),w.stencilBuffer&&w.resolveStencilBuffer&&(Q|=n.STENCIL_BUFFER_BIT)),Z){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ut.__webglColorRenderbuffer[lt]);let C=i.get(x[lt]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,C,0)}n.blitFramebuffer(0,0,k,it,0,0,k,it,Q,n.NEAREST),c===!0&&(mi.length=0,mi.push(n.COLOR_ATTACHMENT0+lt),w.depthBuffer&&w.storeMultisampledDepthBuffer===!1&&mi.push(ot),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,mi))}if(e.bindFramebuffer(n.READ_FRAMEBUFFER,null),e.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),Z)for(let lt=0;lt<x.length;lt++){e.bindFramebuffer(n.FRAMEBUFFER,ut.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+lt,n.RENDERBUFFER,ut.__webglColorRenderbuffer[lt]);let C=i.get(x[lt]).__webglTexture;e.bindFramebuffer(n.FRAMEBUFFER,ut.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+lt,n.TEXTURE_2D,C,0)}e.bindFramebuffer(n.DRAW_FRAMEBUFFER,ut.__webglMultisampledFramebuffer)}else if(w.depthBuffer&&w.storeMultisampledDepthBuffer===!1&&c){let x=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[x])}}}function ue(w){return Math.min(s.maxSamples,w.samples)}function ft(w){let x=i.get(w);return w.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&x.__useRenderToTexture!==!1}function Se(w){let x=o.render.frame;h.get(w)!==x&&(h.set(w,x),w.update())}function Rt(w,x){let k=w.colorSpace,it=w.format,Q=w.type;return w.isCompressedTexture===!0||w.isVideoTexture===!0||k!==js&&k!==Ki&&(Kt.getTransfer(k)===ee?(it!==Ii||Q!==hi)&&It("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Nt("WebGLTextures: Unsupported texture color space:",k)),x}function Ut(w){return typeof HTMLImageElement<"u"&&w instanceof HTMLImageElement?(l.width=w.naturalWidth||w.width,l.height=w.naturalHeight||w.height):typeof VideoFrame<"u"&&w instanceof VideoFrame?(l.width=w.displayWidth,l.height=w.displayHeight):(l.width=w.width,l.height=w.height),l}this.allocateTextureUnit=Ft,this.resetTextureUnits=tt,this.getTextureUnits=et,this.setTextureUnits=St,this.setTexture2D=gt,this.setTexture2DArray=yt,this.setTexture3D=Ct,this.setTextureCube=_t,this.rebindTextures=fi,this.setupRenderTarget=pi,this.updateRenderTargetMipmap=D,this.updateMultisampleRenderTarget=he,this.setupDepthRenderbuffer=di,this.setupFrameBufferTexture=fe,this.useMultisampledRTT=ft,this.dispose=W}function Uv(n,t){function e(i,s=Ki){let r,o=Kt.getTransfer(s);if(i===hi)return n.UNSIGNED_BYTE;if(i===qo)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Yo)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Hc)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Wc)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Gc)return n.BYTE;if(i===Vc)return n.SHORT;if(i===Rs)return n.UNSIGNED_SHORT;if(i===Xo)return n.INT;if(i===Ci)return n.UNSIGNED_INT;if(i===Ri)return n.FLOAT;if(i===ui)return n.HALF_FLOAT;if(i===Xc)return n.ALPHA;if(i===qc)return n.RGB;if(i===Ii)return n.RGBA;if(i===qi)return n.DEPTH_COMPONENT;if(i===Zi)return n.DEPTH_STENCIL;if(i===_r)return n.RED;if(i===$o)return n.RED_INTEGER;if(i===_n)return n.RG;if(i===Zo)return n.RG_INTEGER;if(i===Ko)return n.RGBA_INTEGER;if(i===xr||i===vr||i===yr||i===br)if(o===ee)if(r=t.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===xr)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===vr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===yr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===br)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=t.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===xr)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===vr)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===yr)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===br)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Jo||i===jo||i===Qo||i===ta)if(r=t.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Jo)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===jo)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Qo)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===ta)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===ea||i===ia||i===na||i===sa||i===ra||i===Mr||i===oa)if(r=t.get("WEBGL_compressed_texture_etc"),r!==null){if(i===ea||i===ia)return o===ee?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===na)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===sa)return r.COMPRESSED_R11_EAC;if(i===ra)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Mr)return r.COMPRESSED_RG11_EAC;if(i===oa)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===aa||i===la||i===ca||i===ha||i===ua||i===da||i===fa||i===pa||i===ma||i===ga||i===_a||i===xa||i===va||i===ya)if(r=t.get("WEBGL_compressed_texture_astc"),r!==null){if(i===aa)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===la)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===ca)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===ha)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===ua)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===da)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===fa)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===pa)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===ma)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===ga)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===_a)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===xa)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===va)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===ya)return o===ee?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===ba||i===Ma||i===Sa)if(r=t.get("EXT_texture_compression_bptc"),r!==null){if(i===ba)return o===ee?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Ma)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Sa)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===wa||i===Ea||i===Sr||i===Ta)if(r=t.get("EXT_texture_compression_rgtc"),r!==null){if(i===wa)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Ea)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Sr)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Ta)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Bn?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:e}}var Ov=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Fv=`
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

}`,_h=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(t,e){if(this.texture===null){let i=new cr(t.texture);(t.depthNear!==e.depthNear||t.depthFar!==e.depthFar)&&(this.depthNear=t.depthNear,this.depthFar=t.depthFar),this.texture=i}}getMesh(t){if(this.texture!==null&&this.mesh===null){let e=t.cameras[0].viewport,i=new de({vertexShader:Ov,fragmentShader:Fv,uniforms:{depthColor:{value:this.texture},depthWidth:{value:e.z},depthHeight:{value:e.w}}});this.mesh=new ve(new Dn(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},xh=class extends Ti{constructor(t,e){super();let i=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,h=null,u=null,d=null,f=null,p=null,v=typeof XRWebGLBinding<"u",g=new _h,m={},b=e.getContextAttributes(),A=null,S=null,T=[],E=[],_=new Et,M=null,F=null,P=new Je;P.viewport=new se;let O=new Je;O.viewport=new se;let z=[P,O],X=new Go,R=null,W=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let gt=T[J];return gt===void 0&&(gt=new fs,T[J]=gt),gt.getTargetRaySpace()},this.getControllerGrip=function(J){let gt=T[J];return gt===void 0&&(gt=new fs,T[J]=gt),gt.getGripSpace()},this.getHand=function(J){let gt=T[J];return gt===void 0&&(gt=new fs,T[J]=gt),gt.getHandSpace()};function $(J){let gt=E.indexOf(J.inputSource);if(gt===-1)return;let yt=T[gt];yt!==void 0&&(yt.update(J.inputSource,J.frame,l||o),yt.dispatchEvent({type:J.type,data:J.inputSource}))}function H(){s.removeEventListener("select",$),s.removeEventListener("selectstart",$),s.removeEventListener("selectend",$),s.removeEventListener("squeeze",$),s.removeEventListener("squeezestart",$),s.removeEventListener("squeezeend",$),s.removeEventListener("end",H),s.removeEventListener("inputsourceschange",nt);for(let J=0;J<T.length;J++){let gt=E[J];gt!==null&&(E[J]=null,T[J].disconnect(gt))}R=null,W=null,g.reset();for(let J in m)delete m[J];if(t.setRenderTarget(A),f=null,d=null,u=null,s=null,S=null,Ft.stop(),i.isPresenting=!1,t.setPixelRatio(M),t.setSize(_.width,_.height,!1),F!==null){let J=F.camera;J.fov=F.fov,J.zoom=F.zoom,J.updateProjectionMatrix(),F=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,i.isPresenting===!0&&It("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,i.isPresenting===!0&&It("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function(J){l=J},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&v&&(u=new XRWebGLBinding(s,e)),u},this.getFrame=function(){return p},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(A=t.getRenderTarget(),s.addEventListener("select",$),s.addEventListener("selectstart",$),s.addEventListener("selectend",$),s.addEventListener("squeeze",$),s.addEventListener("squeezestart",$),s.addEventListener("squeezeend",$),s.addEventListener("end",H),s.addEventListener("inputsourceschange",nt),b.xrCompatible!==!0&&await e.makeXRCompatible(),M=t.getPixelRatio(),t.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let yt=null,Ct=null,_t=null;b.depth&&(_t=b.stencil?e.DEPTH24_STENCIL8:e.DEPTH_COMPONENT24,yt=b.stencil?Zi:qi,Ct=b.stencil?Bn:Ci);let kt={colorFormat:e.RGBA8,depthFormat:_t,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(kt),s.updateRenderState({layers:[d]}),t.setPixelRatio(1),t.setSize(d.textureWidth,d.textureHeight,!1),S=new Qe(d.textureWidth,d.textureHeight,{format:Ii,type:hi,depthTexture:new Yi(d.textureWidth,d.textureHeight,Ct,void 0,void 0,void 0,void 0,void 0,void 0,yt),stencilBuffer:b.stencil,colorSpace:t.outputColorSpace,samples:b.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let yt={antialias:b.antialias,alpha:!0,depth:b.depth,stencil:b.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,e,yt),s.updateRenderState({baseLayer:f}),t.setPixelRatio(1),t.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new Qe(f.framebufferWidth,f.framebufferHeight,{format:Ii,type:hi,colorSpace:t.outputColorSpace,stencilBuffer:b.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),Ft.setContext(s),Ft.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function nt(J){for(let gt=0;gt<J.removed.length;gt++){let yt=J.removed[gt],Ct=E.indexOf(yt);Ct>=0&&(E[Ct]=null,T[Ct].disconnect(yt))}for(let gt=0;gt<J.added.length;gt++){let yt=J.added[gt],Ct=E.indexOf(yt);if(Ct===-1){for(let kt=0;kt<T.length;kt++)if(kt>=E.length){E.push(yt),Ct=kt;break}else if(E[kt]===null){E[kt]=yt,Ct=kt;break}if(Ct===-1)break}let _t=T[Ct];_t&&_t.connect(yt)}}function Y(J,gt){gt===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(gt.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let gt=J.near,yt=J.far;g.texture!==null&&(g.depthNear>0&&(gt=g.depthNear),g.depthFar>0&&(yt=g.depthFar)),X.near=O.near=P.near=gt,X.far=O.far=P.far=yt,(R!==X.near||W!==X.far)&&(s.updateRenderState({depthNear:X.near,depthFar:X.far}),R=X.near,W=X.far),X.layers.mask=J.layers.mask|6,P.layers.mask=X.layers.mask&-5,O.layers.mask=X.layers.mask&-3;let Ct=J.parent,_t=X.cameras;Y(X,Ct);for(let kt=0;kt<_t.length;kt++)Y(_t[kt],Ct);X.projectionMatrix.copy(P.projectionMatrix),X.projectionMatrixInverse.copy(P.projectionMatrixInverse),F===null&&J.isPerspectiveCamera&&(F={camera:J,fov:J.fov,zoom:J.zoom}),tt(J,X,Ct)};function tt(J,gt,yt){yt===null?J.matrix.copy(gt.matrixWorld):(J.matrix.copy(yt.matrixWorld),J.matrix.invert(),J.matrix.multiply(gt.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(gt.projectionMatrix),J.projectionMatrixInverse.copy(gt.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=us*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return X},this.getFoveation=function(){if(!(d===null&&f===null))return c},this.setFoveation=function(J){c=J,d!==null&&(d.fixedFoveation=J),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=J)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(X)},this.getCameraTexture=function(J){return m[J]};let et=null;function St(J,gt){if(h=gt.getViewerPose(l||o),p=gt,h!==null){let yt=h.views;f!==null&&(t.setRenderTargetFramebuffer(S,f.framebuffer),t.setRenderTarget(S));let Ct=!1;yt.length!==X.cameras.length&&(X.cameras.length=0,Ct=!0);for(let Pt=0;Pt<yt.length;Pt++){let ie=yt[Pt],re=null;if(f!==null)re=f.getViewport(ie);else{let Ue=u.getViewSubImage(d,ie);re=Ue.viewport,Pt===0&&(t.setRenderTargetTextures(S,Ue.colorTexture,Ue.depthStencilTexture),t.setRenderTarget(S))}let qt=z[Pt];qt===void 0&&(qt=new Je,qt.layers.enable(Pt),qt.viewport=new se,z[Pt]=qt),qt.matrix.fromArray(ie.transform.matrix),qt.matrix.decompose(qt.position,qt.quaternion,qt.scale),qt.projectionMatrix.fromArray(ie.projectionMatrix),qt.projectionMatrixInverse.copy(qt.projectionMatrix).invert(),qt.viewport.set(re.x,re.y,re.width,re.height),Pt===0&&(X.matrix.copy(qt.matrix),X.matrix.decompose(X.position,X.quaternion,X.scale)),Ct===!0&&X.cameras.push(qt)}let _t=s.enabledFeatures;if(_t&&_t.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&v){u=i.getBinding();let Pt=u.getDepthInformation(yt[0]);Pt&&Pt.isValid&&Pt.texture&&g.init(Pt,s.renderState)}if(_t&&_t.includes("camera-access")&&v){t.state.unbindTexture(),u=i.getBinding();for(let Pt=0;Pt<yt.length;Pt++){let ie=yt[Pt].camera;if(ie){let re=m[ie];re||(re=new cr,m[ie]=re);let qt=u.getCameraImage(ie);re.sourceTexture=qt}}}}for(let yt=0;yt<T.length;yt++){let Ct=E[yt],_t=T[yt];Ct!==null&&_t!==void 0&&_t.update(Ct,gt,l||o)}et&&et(J,gt),gt.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:gt}),p=null}let Ft=new $d;Ft.setAnimationLoop(St),this.setAnimationLoop=function(J){et=J},this.dispose=function(){}}},Bv=new le,rf=new Lt;rf.set(-1,0,0,0,1,0,0,0,1);function kv(n,t){function e(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function i(g,m){m.color.getRGB(g.fogColor.value,rh(n)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function s(g,m,b,A,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(g,m):m.isMeshLambertMaterial?(r(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(g,m),u(g,m)):m.isMeshPhongMaterial?(r(g,m),h(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(g,m),d(g,m),m.isMeshPhysicalMaterial&&f(g,m,S)):m.isMeshMatcapMaterial?(r(g,m),p(g,m)):m.isMeshDepthMaterial?r(g,m):m.isMeshDistanceMaterial?(r(g,m),v(g,m)):m.isMeshNormalMaterial?r(g,m):m.isLineBasicMaterial?(o(g,m),m.isLineDashedMaterial&&a(g,m)):m.isPointsMaterial?c(g,m,b,A):m.isSpriteMaterial?l(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,e(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,e(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,e(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===ze&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,e(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===ze&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,e(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,e(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,e(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);let b=t.get(m),A=b.envMap,S=b.envMapRotation;A&&(g.envMap.value=A,g.envMapRotation.value.setFromMatrix4(Bv.makeRotationFromEuler(S)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(rf),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,e(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,e(m.aoMap,g.aoMapTransform))}function o(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,e(m.map,g.mapTransform))}function a(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function c(g,m,b,A){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*b,g.scale.value=A*.5,m.map&&(g.map.value=m.map,e(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,e(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function l(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,e(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,e(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function h(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function u(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function d(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,e(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,e(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function f(g,m,b){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,e(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,e(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,e(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,e(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,e(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,e(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===ze&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,e(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,e(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=b.texture,g.transmissionSamplerSize.value.set(b.width,b.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,e(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,e(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,e(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,e(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,e(m.specularIntensityMap,g.specularIntensityMapTransform))}function p(g,m){m.matcap&&(g.matcap.value=m.matcap)}function v(g,m){let b=t.get(m).light;g.referencePosition.value.setFromMatrixPosition(b.matrixWorld),g.nearDistance.value=b.shadow.camera.near,g.farDistance.value=b.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function zv(n,t,e,i){let s={},r={};function o(b,A){let S=A.program;i.uniformBlockBinding(b,S,s[b.id])}function a(b,A){let S=s[b.id];S===void 0&&(p(b),S=c(b),s[b.id]=S,b.addEventListener("dispose",g));let T=A.program;i.updateUBOMapping(b,T);let E=t.render.frame;r[b.id]!==E&&(l(b),r[b.id]=E)}function c(b){let A=n.createBuffer(),S=b.__size,T=b.usage;return n.bindBuffer(n.UNIFORM_BUFFER,A),n.bufferData(n.UNIFORM_BUFFER,S,T),n.bindBuffer(n.UNIFORM_BUFFER,null),A}function l(b){let A=s[b.id],S=b.uniforms,T=b.__cache;n.bindBuffer(n.UNIFORM_BUFFER,A);for(let E=0,_=S.length;E<_;E++){let M=S[E];if(Array.isArray(M))for(let F=0,P=M.length;F<P;F++)h(M[F],E,F,T);else h(M,E,0,T)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(b,A,S,T){if(d(b,A,S,T)===!0){let E=b.__offset,_=b.value;if(Array.isArray(_)){let M=0;for(let F=0;F<_.length;F++){let P=_[F],O=v(P,!0);u(P,b.__data,M),M+=O.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,b.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,E,b.__data)}}function u(b,A,S){typeof b=="number"||typeof b=="boolean"?A[S]=b:b.isMatrix3?(A[S]=b.elements[0],A[S+1]=b.elements[1],A[S+2]=b.elements[2],A[S+3]=0,A[S+4]=b.elements[3],A[S+5]=b.elements[4],A[S+6]=b.elements[5],A[S+7]=0,A[S+8]=b.elements[6],A[S+9]=b.elements[7],A[S+10]=b.elements[8],A[S+11]=0):ArrayBuffer.isView(b)?A.set(b.subarray(0,A.length-S),S):b.toArray(A,S)}function d(b,A,S,T){let E=b.value,_=A+"_"+S;if(Array.isArray(E)){T[_]===void 0&&(T[_]=[]);let M=T[_],F=!1;for(let P=0;P<E.length;P++)f(E[P],M,P)===!0&&(F=!0);return F}return f(E,T,_)}function f(b,A,S){if(A[S]===void 0)return typeof b=="number"||typeof b=="boolean"?A[S]=b:ArrayBuffer.isView(b)?A[S]=b.slice():A[S]=b.clone(),!0;{let T=A[S];if(typeof b=="number"||typeof b=="boolean"){if(T!==b)return A[S]=b,!0}else{if(ArrayBuffer.isView(b))return!0;if(T.equals(b)===!1)return T.copy(b),!0}}return!1}function p(b){let A=b.uniforms,S=0,T=16;for(let _=0,M=A.length;_<M;_++){let F=Array.isArray(A[_])?A[_]:[A[_]];for(let P=0,O=F.length;P<O;P++){let z=F[P],X=Array.isArray(z.value)?z.value:[z.value],R=Array.isArray(A[_])||Array.isArray(z.value),W=S;for(let H=0,nt=X.length;H<nt;H++){let Y=X[H],tt=v(Y,R),et=S%T,St=et%tt.boundary,Ft=et+St;S+=St,Ft!==0&&T-Ft<tt.storage&&(S+=T-Ft),H===0&&(W=S),S+=tt.storage}let $=z.type==="int"?Int32Array:z.type==="uint"?Uint32Array:Float32Array;z.__data=new $((S-W)/Float32Array.BYTES_PER_ELEMENT),z.__offset=W}}let E=S%T;return E>0&&(S+=T-E),b.__size=S,b.__cache={},this}function v(b,A){let S={boundary:0,storage:0};return typeof b=="number"||typeof b=="boolean"?(S.boundary=4,S.storage=4):b.isVector2?(S.boundary=8,S.storage=8):b.isVector3||b.isColor?(S.boundary=16,S.storage=12):b.isVector4?(S.boundary=16,S.storage=16):b.isMatrix3?(S.boundary=16,S.storage=48):b.isMatrix4?(S.boundary=16,S.storage=64):b.isTexture?It("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(b)?(S.boundary=16,S.storage=b.byteLength):It("WebGLRenderer: Unsupported uniform value type.",b),A===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function g(b){let A=b.target;A.removeEventListener("dispose",g),n.deleteBuffer(s[A.id]),delete s[A.id],delete r[A.id]}function m(){for(let b in s)n.deleteBuffer(s[b]);s={},r={}}return{bind:o,update:a,dispose:m}}var Gv=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Ui=null;function Vv(){return Ui===null&&(Ui=new xs(Gv,16,16,_n,ui),Ui.name="DFG_LUT",Ui.minFilter=me,Ui.magFilter=me,Ui.wrapS=Ni,Ui.wrapT=Ni,Ui.generateMipmaps=!1,Ui.needsUpdate=!0),Ui}var La=class{constructor(t={}){let{canvas:e=vd(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=hi}=t;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=o;let v=f,g=new Set([Ko,Zo,$o]),m=new Set([hi,Ci,Rs,Bn,qo,Yo]),b=new Uint32Array(4),A=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},T=null,E=null,_=[],M=[],F=null;this.domElement=e,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Di,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,O=!1,z=null,X=null,R=null,W=null;this._outputColorSpace=ai;let $=0,H=0,nt=null,Y=-1,tt=null,et=new se,St=new se,Ft=null,J=new Dt(0),gt=0,yt=e.width,Ct=e.height,_t=1,kt=null,ge=null,Pt=new se(0,0,yt,Ct),ie=new se(0,0,yt,Ct),re=!1,qt=new Nn,Ue=new To,Me=!1,ti=!1,fe=new le,Pi=new L,Re=new se,di={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},fi=!1;function pi(){return nt===null?_t:1}let D=i;function mi(y,I){return e.getContext(y,I)}let he,ue,ft,Se,Rt,Ut,w,x,k,it,Q,ot,ut,Z,K,lt,C,j,q,ct,rt,at,Tt;try{let y={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in e&&e.setAttribute("data-engine",`three.js r${"187"}`),e.addEventListener("webglcontextlost",At,!1),e.addEventListener("webglcontextrestored",Gt,!1),e.addEventListener("webglcontextcreationerror",pt,!1),D===null){let I="webgl2";if(D=mi(I,y),D===null)throw mi(I)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Vt()}catch(y){throw e.removeEventListener("webglcontextlost",At,!1),e.removeEventListener("webglcontextrestored",Gt,!1),e.removeEventListener("webglcontextcreationerror",pt,!1),Nt("WebGLRenderer: "+y.message),y}function Vt(){he=new Q_(D),he.init(),rt=new Uv(D,he),ue=new V_(D,he,t,rt),ft=new Nv(D,he),ue.reversedDepthBuffer&&d&&ft.buffers.depth.setReversed(!0),X=D.createFramebuffer(),R=D.createFramebuffer(),W=D.createFramebuffer(),Se=new ix(D),Rt=new vv,Ut=new Dv(D,he,ft,Rt,ue,rt,Se),w=new j_(P),x=new sg(D),at=new z_(D,x),k=new tx(D,x,Se,at),it=new sx(D,k,x,at,Se),j=new nx(D,ue,Ut),K=new H_(Rt),Q=new xv(P,w,he,ue,at,K),ot=new kv(P,Rt),ut=new bv,Z=new Av(he),C=new k_(P,w,ft,it,p,c),lt=new Lv(P,it,ue),Tt=new zv(D,Se,ue,ft),q=new G_(D,he,Se),ct=new ex(D,he,Se),Se.programs=Q.programs,P.capabilities=ue,P.extensions=he,P.properties=Rt,P.renderLists=ut,P.shadowMap=lt,P.state=ft,P.info=Se}v!==hi&&(F=new ox(v,e.width,e.height,a,s,r));let st=new xh(P,D);this.xr=st,this.getContext=function(){return D},this.getContextAttributes=function(){return D.getContextAttributes()},this.forceContextLoss=function(){let y=he.get("WEBGL_lose_context");y&&y.loseContext()},this.forceContextRestore=function(){let y=he.get("WEBGL_lose_context");y&&y.restoreContext()},this.getPixelRatio=function(){return _t},this.setPixelRatio=function(y){y!==void 0&&(_t=y,this.setSize(yt,Ct,!1))},this.getSize=function(y){return y.set(yt,Ct)},this.setSize=function(y,I,V=!0){if(st.isPresenting){It("WebGLRenderer: Can't change size while VR device is presenting.");return}yt=y,Ct=I,e.width=Math.floor(y*_t),e.height=Math.floor(I*_t),V===!0&&(e.style.width=y+"px",e.style.height=I+"px"),F!==null&&F.setSize(e.width,e.height),this.setViewport(0,0,y,I)},this.getDrawingBufferSize=function(y){return y.set(yt*_t,Ct*_t).floor()},this.setDrawingBufferSize=function(y,I,V){yt=y,Ct=I,_t=V,e.width=Math.floor(y*V),e.height=Math.floor(I*V),this.setViewport(0,0,y,I)},this.setEffects=function(y){if(v===hi){Nt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(y){for(let I=0;I<y.length;I++)if(y[I].isOutputPass===!0){It("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}F.setEffects(y||[])},this.getCurrentViewport=function(y){return y.copy(et)},this.getViewport=function(y){return y.copy(Pt)},this.setViewport=function(y,I,V,B){y.isVector4?Pt.set(y.x,y.y,y.z,y.w):Pt.set(y,I,V,B),ft.viewport(et.copy(Pt).multiplyScalar(pi()).round())},this.getScissor=function(y){return y.copy(ie)},this.setScissor=function(y,I,V,B){y.isVector4?ie.set(y.x,y.y,y.z,y.w):ie.set(y,I,V,B),ft.scissor(St.copy(ie).multiplyScalar(pi()).round())},this.getScissorTest=function(){return re},this.setScissorTest=function(y){ft.setScissorTest(re=y)},this.setOpaqueSort=function(y){kt=y},this.setTransparentSort=function(y){ge=y},this.getClearColor=function(y){return y.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(y=!0,I=!0,V=!0){let B=0;if(y){let G=!1;if(nt!==null){let dt=nt.texture.format;G=g.has(dt)}if(G){let dt=nt.texture.type,vt=m.has(dt),ht=C.getClearColor(),xt=C.getClearAlpha(),wt=ht.r,Bt=ht.g,Yt=ht.b;vt?(b[0]=wt,b[1]=Bt,b[2]=Yt,b[3]=xt,D.clearBufferuiv(D.COLOR,0,b)):(A[0]=wt,A[1]=Bt,A[2]=Yt,A[3]=xt,D.clearBufferiv(D.COLOR,0,A))}else B|=D.COLOR_BUFFER_BIT}I&&(B|=D.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),V&&(B|=D.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),B!==0&&D.clear(B)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(y){y.setRenderer(this),z=y},this.dispose=function(){e.removeEventListener("webglcontextlost",At,!1),e.removeEventListener("webglcontextrestored",Gt,!1),e.removeEventListener("webglcontextcreationerror",pt,!1),C.dispose(),ut.dispose(),Z.dispose(),Ut.dispose(),Rt.dispose(),w.dispose(),it.dispose(),k.dispose(),at.dispose(),Tt.dispose(),Q.dispose(),st.dispose(),st.removeEventListener("sessionstart",Kh),st.removeEventListener("sessionend",Jh),Sn.stop()};function At(y){y.preventDefault(),ir("WebGLRenderer: Context Lost."),O=!0}function Gt(){ir("WebGLRenderer: Context Restored."),O=!1;let y=Se.autoReset,I=lt.enabled,V=lt.autoUpdate,B=lt.needsUpdate,G=lt.type;Vt(),Se.autoReset=y,lt.enabled=I,lt.autoUpdate=V,lt.needsUpdate=B,lt.type=G}function pt(y){Nt("WebGLRenderer: A WebGL context could not be created. Reason: ",y.statusMessage)}function ne(y){let I=y.target;I.removeEventListener("dispose",ne),Ie(I)}function Ie(y){Qi(y),Rt.remove(y)}function Qi(y){let I=Rt.get(y).programs;I!==void 0&&(I.forEach(function(V){Q.releaseProgram(V)}),y.isShaderMaterial&&Q.releaseShaderCache(y))}this.renderBufferDirect=function(y,I,V,B,G,dt){I===null&&(I=di);let vt=G.isMesh&&G.matrixWorld.determinantAffine()<0,ht=Np(y,I,V,B,G);ft.setMaterial(B,vt);let xt=V.index,wt=1;if(B.wireframe===!0){if(xt=k.getWireframeAttribute(V),xt===void 0)return;wt=2}let Bt=V.drawRange,Yt=V.attributes.position,bt=Bt.start*wt,$t=(Bt.start+Bt.count)*wt;dt!==null&&(bt=Math.max(bt,dt.start*wt),$t=Math.min($t,(dt.start+dt.count)*wt)),xt!==null?(bt=Math.max(bt,0),$t=Math.min($t,xt.count)):Yt!=null&&(bt=Math.max(bt,0),$t=Math.min($t,Yt.count));let _e=$t-bt;if(_e<0||_e===1/0)return;at.setup(G,B,ht,V,xt);let ae,oe=q;if(xt!==null&&(ae=x.get(xt),oe=ct,oe.setIndex(ae)),G.isMesh)B.wireframe===!0?(ft.setLineWidth(B.wireframeLinewidth*pi()),oe.setMode(D.LINES)):oe.setMode(D.TRIANGLES);else if(G.isLine){let Ge=B.linewidth;Ge===void 0&&(Ge=1),ft.setLineWidth(Ge*pi()),G.isLineSegments?oe.setMode(D.LINES):G.isLineLoop?oe.setMode(D.LINE_LOOP):oe.setMode(D.LINE_STRIP)}else G.isPoints?oe.setMode(D.POINTS):G.isSprite&&oe.setMode(D.TRIANGLES);if(G.isBatchedMesh)if(he.get("WEBGL_multi_draw"))oe.renderMultiDraw(G._multiDrawStarts,G._multiDrawCounts,G._multiDrawCount);else{let Ge=G._multiDrawStarts,Mt=G._multiDrawCounts,$e=G._multiDrawCount,Qt=xt?x.get(xt).bytesPerElement:1,wn=Rt.get(B).currentProgram.getUniforms();for(let Ve=0;Ve<$e;Ve++)wn.setValue(D,"_gl_DrawID",Ve),oe.render(Ge[Ve]/Qt,Mt[Ve])}else if(G.isInstancedMesh)oe.renderInstances(bt,_e,G.count);else if(V.isInstancedBufferGeometry){let Ge=V._maxInstanceCount!==void 0?V._maxInstanceCount:1/0,Mt=Math.min(V.instanceCount,Ge);oe.renderInstances(bt,_e,Mt)}else oe.render(bt,_e)};function Zh(y,I,V,B){z!==null&&y.isNodeMaterial&&z.setObject(B,y),Me===!0&&K.setState(y,V,!1),y.transparent===!0&&y.side===De&&y.forceSinglePass===!1?(y.side=ze,y.needsUpdate=!0,zs(y,I,B),y.side=gn,y.needsUpdate=!0,zs(y,I,B),y.side=De):zs(y,I,B)}this.compile=function(y,I,V=null){V===null&&(V=y),z!==null&&z.renderStart(y,I,V),E=Z.get(V),E.init(I),M.push(E),V.traverseVisible(function(G){G.isLight&&G.layers.test(I.layers)&&(E.pushLight(G),G.castShadow&&E.pushShadow(G))}),y!==V&&y.traverseVisible(function(G){G.isLight&&G.layers.test(I.layers)&&(E.pushLight(G),G.castShadow&&E.pushShadow(G))}),E.setupLights(),z!==null&&z.updateLights(E.state.lightsArray),ti=this.localClippingEnabled,Me=K.init(this.clippingPlanes,ti),Me===!0&&K.setGlobalState(this.clippingPlanes,I),z!==null&&lt.render(E.state.shadowsArray,V,I);let B=new Set;return y.traverse(function(G){if(!(G.isMesh||G.isPoints||G.isLine||G.isSprite))return;let dt=G.material;if(dt)if(Array.isArray(dt))for(let vt=0;vt<dt.length;vt++){let ht=dt[vt];Zh(ht,V,I,G),B.add(ht)}else Zh(dt,V,I,G),B.add(dt)}),E=M.pop(),z!==null&&z.renderEnd(),B},this.compileAsync=function(y,I,V=null){let B=this.compile(y,I,V);return new Promise(G=>{function dt(){if(B.forEach(function(vt){let xt=Rt.get(vt).currentProgram;(xt===void 0||xt.isReady())&&B.delete(vt)}),B.size===0){G(y);return}setTimeout(dt,10)}he.get("KHR_parallel_shader_compile")!==null?dt():setTimeout(dt,10)})};let Yl=null;function Pp(y){Yl&&Yl(y)}function Kh(){Sn.stop()}function Jh(){Sn.start()}let Sn=new $d;Sn.setAnimationLoop(Pp),typeof self<"u"&&Sn.setContext(self),this.setAnimationLoop=function(y){Yl=y,st.setAnimationLoop(y),y===null?Sn.stop():Sn.start()},st.addEventListener("sessionstart",Kh),st.addEventListener("sessionend",Jh),this.render=function(y,I){if(I!==void 0&&I.isCamera!==!0){Nt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(O===!0)return;z!==null&&z.renderStart(y,I);let V=st.enabled===!0&&st.isPresenting===!0,B=F!==null&&(nt===null||V)&&F.begin(P,nt);if(y.matrixWorldAutoUpdate===!0&&y.updateMatrixWorld(),I.parent===null&&I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),st.enabled===!0&&st.isPresenting===!0&&(F===null||F.isCompositing()===!1)&&(st.cameraAutoUpdate===!0&&st.updateCamera(I),I=st.getCamera()),y.isScene===!0&&y.onBeforeRender(P,y,I,nt),E=Z.get(y,M.length),E.init(I),E.state.textureUnits=Ut.getTextureUnits(),M.push(E),fe.multiplyMatrices(I.projectionMatrix,I.matrixWorldInverse),I.isArrayCamera?Ue.setFromArrayCamera(I):qt.setFromProjectionMatrix(fe,xi,I.reversedDepth),ti=this.localClippingEnabled,Me=K.init(this.clippingPlanes,ti),T=ut.get(y,_.length),T.init(),_.push(T),this.info.render.frame++,st.enabled===!0&&st.isPresenting===!0){let vt=P.xr.getDepthSensingMesh();vt!==null&&$l(vt,I,-1/0,P.sortObjects)}$l(y,I,0,P.sortObjects),T.finish(),z!==null&&z.updateLights(E.state.lightsArray),P.sortObjects===!0&&T.sort(kt,ge),fi=st.enabled===!1||st.isPresenting===!1||st.hasDepthSensing()===!1,fi&&C.addToRenderList(T,y),this.info.autoReset===!0&&this.info.reset(),Me===!0&&K.beginShadows();let G=E.state.shadowsArray;if(lt.render(G,y,I),Me===!0&&K.endShadows(),(B&&F.hasRenderPass())===!1){let vt=T.opaque,ht=T.transmissive;if(E.setupLights(),I.isArrayCamera){let xt=I.cameras;if(ht.length>0)for(let wt=0,Bt=xt.length;wt<Bt;wt++){let Yt=xt[wt];Qh(vt,ht,y,Yt)}fi&&C.render(y);for(let wt=0,Bt=xt.length;wt<Bt;wt++){let Yt=xt[wt];jh(T,y,Yt,Yt.viewport)}}else ht.length>0&&Qh(vt,ht,y,I),fi&&C.render(y),jh(T,y,I)}nt!==null&&H===0&&(Ut.updateMultisampleRenderTarget(nt),Ut.updateRenderTargetMipmap(nt)),B&&F.end(P),y.isScene===!0&&y.onAfterRender(P,y,I),at.resetDefaultState(),Y=-1,tt=null,M.pop(),M.length>0?(E=M[M.length-1],Ut.setTextureUnits(E.state.textureUnits),Me===!0&&K.setGlobalState(P.clippingPlanes,E.state.camera)):E=null,_.pop(),_.length>0?T=_[_.length-1]:T=null,z!==null&&z.renderEnd()};function $l(y,I,V,B){if(y.visible===!1)return;if(y.layers.test(I.layers)){if(y.isGroup)V=y.renderOrder;else if(y.isLOD)y.autoUpdate===!0&&y.update(I);else if(y.isLight)E.pushLight(y),y.castShadow&&E.pushShadow(y);else if(y.isSprite){let vt=I.isArrayCamera?Ue:qt;if(!y.frustumCulled||y.intersectsFrustum(vt)){B&&Re.setFromMatrixPosition(y.matrixWorld).applyMatrix4(fe);let ht=it.update(y),xt=y.material;xt.visible&&T.push(y,ht,xt,V,Re.z,null,I)}}else if(y.isMesh||y.isLine||y.isPoints){let vt=I.isArrayCamera?Ue:qt;if(!y.frustumCulled||y.intersectsFrustum(vt)){let ht=it.update(y),xt=y.material;if(B&&(y.boundingSphere!==void 0?(y.boundingSphere===null&&y.computeBoundingSphere(),Re.copy(y.boundingSphere.center)):(ht.boundingSphere===null&&ht.computeBoundingSphere(),Re.copy(ht.boundingSphere.center)),Re.applyMatrix4(y.matrixWorld).applyMatrix4(fe)),Array.isArray(xt)){let wt=ht.groups;for(let Bt=0,Yt=wt.length;Bt<Yt;Bt++){let bt=wt[Bt],$t=xt[bt.materialIndex];$t&&$t.visible&&T.push(y,ht,$t,V,Re.z,bt,I)}}else xt.visible&&T.push(y,ht,xt,V,Re.z,null,I)}}}let dt=y.children;for(let vt=0,ht=dt.length;vt<ht;vt++)$l(dt[vt],I,V,B)}function jh(y,I,V,B){let{opaque:G,transmissive:dt,transparent:vt}=y;E.setupLightsView(V),Me===!0&&K.setGlobalState(P.clippingPlanes,V),B&&ft.viewport(et.copy(B)),G.length>0&&kr(G,I,V),dt.length>0&&kr(dt,I,V),vt.length>0&&kr(vt,I,V),ft.buffers.depth.setTest(!0),ft.buffers.depth.setMask(!0),ft.buffers.color.setMask(!0),ft.setPolygonOffset(!1)}function Qh(y,I,V,B){if((V.isScene===!0?V.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[B.id]===void 0){let bt=he.has("EXT_color_buffer_half_float")||he.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[B.id]=new Qe(1,1,{generateMipmaps:!0,type:bt?ui:hi,minFilter:$i,samples:Math.max(4,ue.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Kt.workingColorSpace})}let dt=E.state.transmissionRenderTarget[B.id],vt=B.viewport||et;dt.setSize(vt.z*P.transmissionResolutionScale,vt.w*P.transmissionResolutionScale);let ht=P.getRenderTarget(),xt=P.getActiveCubeFace(),wt=P.getActiveMipmapLevel();P.setRenderTarget(dt),P.getClearColor(J),gt=P.getClearAlpha(),gt<1&&P.setClearColor(16777215,.5),P.clear(),fi&&C.render(V);let Bt=P.toneMapping;P.toneMapping=Di;let Yt=B.viewport;if(B.viewport!==void 0&&(B.viewport=void 0),E.setupLightsView(B),Me===!0&&K.setGlobalState(P.clippingPlanes,B),kr(y,V,B),Ut.updateMultisampleRenderTarget(dt),Ut.updateRenderTargetMipmap(dt),he.has("WEBGL_multisampled_render_to_texture")===!1){let bt=!1;for(let $t=0,_e=I.length;$t<_e;$t++){let ae=I[$t],{object:oe,geometry:Ge,material:Mt,group:$e}=ae;if(Mt.side===De&&oe.layers.test(B.layers)){let Qt=Mt.side;Mt.side=ze,Mt.needsUpdate=!0,tu(oe,V,B,Ge,Mt,$e),Mt.side=Qt,Mt.needsUpdate=!0,bt=!0}}bt===!0&&(Ut.updateMultisampleRenderTarget(dt),Ut.updateRenderTargetMipmap(dt))}P.setRenderTarget(ht,xt,wt),P.setClearColor(J,gt),Yt!==void 0&&(B.viewport=Yt),P.toneMapping=Bt}function kr(y,I,V){let B=I.isScene===!0?I.overrideMaterial:null;for(let G=0,dt=y.length;G<dt;G++){let vt=y[G],{object:ht,geometry:xt,group:wt}=vt,Bt=vt.material;Bt.allowOverride===!0&&B!==null&&(Bt=B),ht.layers.test(V.layers)&&tu(ht,I,V,xt,Bt,wt)}}function tu(y,I,V,B,G,dt){z!==null&&G.isNodeMaterial&&z.setObject(y,G),y.onBeforeRender(P,I,V,B,G,dt),y.modelViewMatrix.multiplyMatrices(V.matrixWorldInverse,y.matrixWorld),y.normalMatrix.getNormalMatrix(y.modelViewMatrix),G.onBeforeRender(P,I,V,B,y,dt),G.transparent===!0&&G.side===De&&G.forceSinglePass===!1?(G.side=ze,G.needsUpdate=!0,P.renderBufferDirect(V,I,B,G,y,dt),G.side=gn,G.needsUpdate=!0,P.renderBufferDirect(V,I,B,G,y,dt),G.side=De):P.renderBufferDirect(V,I,B,G,y,dt),y.onAfterRender(P,I,V,B,G,dt)}function eu(y){let I=0;for(let V of y)V.texture!==null&&I++;return I}function zs(y,I,V){I.isScene!==!0&&(I=di);let B=Rt.get(y),G=E.state.lights,dt=E.state.shadowsArray,vt=G.state.version,ht=Q.getParameters(y,G.state,dt,I,V,E.state.lightProbeGridArray),xt=Q.getProgramCacheKey(ht),wt=B.programs;B.environment=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?I.environment:null,B.fog=I.fog;let Bt=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap;B.envMap=w.get(y.envMap||B.environment,Bt),B.envMapRotation=B.environment!==null&&y.envMap===null?I.environmentRotation:y.envMapRotation,wt===void 0&&(y.addEventListener("dispose",ne),wt=new Map,B.programs=wt,B.programVariants=new Map);let Yt=wt.get(xt);if(Yt!==void 0){if(B.currentProgram===Yt&&B.lightsStateVersion===vt)return nu(y,ht),Yt}else ht.uniforms=Q.getUniforms(y),z!==null&&y.isNodeMaterial&&z.build(y,V,ht),y.onBeforeCompile(ht,P),Yt=Q.acquireProgram(ht,xt),wt.set(xt,Yt),B.uniforms=ht.uniforms;let bt=B.uniforms;return(!y.isShaderMaterial&&!y.isRawShaderMaterial||y.clipping===!0)&&(bt.clippingPlanes=K.uniform),nu(y,ht),B.needsLights=Up(y),B.lightsStateVersion=vt,B.needsLights&&(bt.ambientLightColor.value=G.state.ambient,bt.lightProbe.value=G.state.probe,bt.sunLights.value=G.state.sun,bt.sunLightShadows.value=G.state.sunShadow,bt.directionalLights.value=G.state.directional,bt.directionalLightShadows.value=G.state.directionalShadow,bt.spotLights.value=G.state.spot,bt.spotLightShadows.value=G.state.spotShadow,bt.rectAreaLights.value=G.state.rectArea,bt.ltc_1.value=G.state.rectAreaLTC1,bt.ltc_2.value=G.state.rectAreaLTC2,bt.pointLights.value=G.state.point,bt.pointLightShadows.value=G.state.pointShadow,bt.hemisphereLights.value=G.state.hemi,bt.sunShadowMatrix.value=G.state.sunShadowMatrix,bt.sunShadowCascade.value=G.state.sunShadowCascade,bt.directionalShadowMatrix.value=G.state.directionalShadowMatrix,bt.spotLightMatrix.value=G.state.spotLightMatrix,bt.spotLightMap.value=G.state.spotLightMap,bt.pointShadowMatrix.value=G.state.pointShadowMatrix),B.numLightProbeGrids=eu(E.state.lightProbeGridArray),B.currentProgram=Yt,B.uniformsList=null,Yt}function Lp(y,I,V,B,G){let dt=Rt.get(y),vt=dt.currentProgram.id+","+B+","+G,ht=dt.programVariants.get(vt);return ht===void 0?(ht=zs(y,I,V),dt.programVariants.set(vt,ht)):(dt.currentProgram=ht,dt.uniformsList=null,dt.outputColorSpace=B,dt.toneMapping=G),ht}function iu(y){if(y.uniformsList===null){let I=y.currentProgram.getUniforms();y.uniformsList=Is.seqWithValue(I.seq,y.uniforms)}return y.uniformsList}function nu(y,I){let V=Rt.get(y);V.outputColorSpace=I.outputColorSpace,V.batching=I.batching,V.batchingColor=I.batchingColor,V.instancing=I.instancing,V.instancingColor=I.instancingColor,V.instancingMorph=I.instancingMorph,V.skinning=I.skinning,V.morphTargets=I.morphTargets,V.morphNormals=I.morphNormals,V.morphColors=I.morphColors,V.morphTargetsCount=I.morphTargetsCount,V.numClippingPlanes=I.numClippingPlanes,V.numIntersection=I.numClipIntersection,V.vertexAlphas=I.vertexAlphas,V.vertexTangents=I.vertexTangents,V.toneMapping=I.toneMapping}function Np(y,I,V,B,G){I.isScene!==!0&&(I=di),Ut.resetTextureUnits();let dt=I.fog,vt=B.isMeshStandardMaterial||B.isMeshLambertMaterial||B.isMeshPhongMaterial?I.environment:null,ht=nt===null?P.outputColorSpace:nt.isXRRenderTarget===!0?nt.texture.colorSpace:Kt.workingColorSpace,xt=B.isMeshStandardMaterial||B.isMeshLambertMaterial&&!B.envMap||B.isMeshPhongMaterial&&!B.envMap,wt=w.get(B.envMap||vt,xt),Bt=B.vertexColors===!0&&!!V.attributes.color&&V.attributes.color.itemSize===4,Yt=!!V.attributes.tangent&&(!!B.normalMap||B.anisotropy>0),bt=!!V.morphAttributes.position,$t=!!V.morphAttributes.normal,_e=!!V.morphAttributes.color,ae=Di;B.toneMapped&&(nt===null||nt.isXRRenderTarget===!0)&&(ae=P.toneMapping);let oe=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,Ge=oe!==void 0?oe.length:0,Mt=Rt.get(B),$e=E.state.lights;if(Me===!0&&(ti===!0||y!==tt)){let pe=y===tt&&B.id===Y;K.setState(B,y,pe)}let Qt=!1,wn=!1;B.version===Mt.__version?Mt.needsLights&&Mt.lightsStateVersion!==$e.state.version||G.isBatchedMesh&&Mt.batching===!1||!G.isBatchedMesh&&Mt.batching===!0||G.isBatchedMesh&&Mt.batchingColor===!0&&G._colorsTexture===null||G.isBatchedMesh&&Mt.batchingColor===!1&&G._colorsTexture!==null||G.isInstancedMesh&&Mt.instancing===!1||!G.isInstancedMesh&&Mt.instancing===!0||G.isSkinnedMesh&&Mt.skinning===!1||!G.isSkinnedMesh&&Mt.skinning===!0||G.isInstancedMesh&&Mt.instancingColor===!0&&G.instanceColor===null||G.isInstancedMesh&&Mt.instancingColor===!1&&G.instanceColor!==null||G.isInstancedMesh&&Mt.instancingMorph===!0&&G.morphTexture===null||G.isInstancedMesh&&Mt.instancingMorph===!1&&G.morphTexture!==null||Mt.envMap!==wt||B.fog===!0&&Mt.fog!==dt||Mt.numClippingPlanes!==void 0&&(Mt.numClippingPlanes!==K.numPlanes||Mt.numIntersection!==K.numIntersection)||Mt.vertexAlphas!==Bt||Mt.vertexTangents!==Yt||Mt.morphTargets!==bt||Mt.morphNormals!==$t||Mt.morphColors!==_e||Mt.morphTargetsCount!==Ge||Mt.numLightProbeGrids!==eu(E.state.lightProbeGridArray)?Qt=!0:(Mt.outputColorSpace!==ht||Mt.toneMapping!==ae)&&(wn=!0):(Qt=!0,Mt.__version=B.version);let Ve=Mt.currentProgram;(Qt===!0||wn===!0)&&(Ve=wn===!0?Lp(B,I,G,ht,ae):zs(B,I,G),z&&B.isNodeMaterial&&z.onUpdateProgram(B,Ve,Mt));let zr=!1,tn=!1,En=!1,Jt=Ve.getUniforms(),Oe=Mt.uniforms;if(ft.useProgram(Ve.program)&&(zr=!0,tn=!0,En=!0),B.id!==Y&&(Y=B.id,tn=!0),zr||tt!==y){ft.buffers.depth.getReversed()&&y.reversedDepth!==!0&&(y._reversedDepth=!0,y.updateProjectionMatrix()),Jt.setValue(D,"projectionMatrix",y.projectionMatrix),Jt.setValue(D,"viewMatrix",y.matrixWorldInverse);let Pe=Jt.map.cameraPosition;Pe!==void 0&&Pe.setValue(D,Pi.setFromMatrixPosition(y.matrixWorld)),ue.logarithmicDepthBuffer&&Jt.setValue(D,"logDepthBufFC",2/(Math.log(y.far+1)/Math.LN2)),(B.isMeshPhongMaterial||B.isMeshToonMaterial||B.isMeshLambertMaterial||B.isMeshBasicMaterial||B.isMeshStandardMaterial||B.isShaderMaterial)&&Jt.setValue(D,"isOrthographic",y.isOrthographicCamera===!0),tt!==y&&(tt=y,tn=!0,En=!0)}if(Mt.needsLights&&($e.state.sunShadowMap.length>0&&Jt.setValue(D,"sunShadowMap",$e.state.sunShadowMap,Ut),$e.state.directionalShadowMap.length>0&&Jt.setValue(D,"directionalShadowMap",$e.state.directionalShadowMap,Ut),$e.state.spotShadowMap.length>0&&Jt.setValue(D,"spotShadowMap",$e.state.spotShadowMap,Ut),$e.state.pointShadowMap.length>0&&Jt.setValue(D,"pointShadowMap",$e.state.pointShadowMap,Ut)),G.isSkinnedMesh){Jt.setOptional(D,G,"bindMatrix"),Jt.setOptional(D,G,"bindMatrixInverse");let pe=G.skeleton;pe&&(pe.boneTexture===null&&pe.computeBoneTexture(),Jt.setValue(D,"boneTexture",pe.boneTexture,Ut))}G.isBatchedMesh&&(Jt.setOptional(D,G,"batchingTexture"),Jt.setValue(D,"batchingTexture",G._matricesTexture,Ut),Jt.setOptional(D,G,"batchingIdTexture"),Jt.setValue(D,"batchingIdTexture",G._indirectTexture,Ut),Jt.setOptional(D,G,"batchingColorTexture"),G._colorsTexture!==null&&Jt.setValue(D,"batchingColorTexture",G._colorsTexture,Ut));let bi=V.morphAttributes;if((bi.position!==void 0||bi.normal!==void 0||bi.color!==void 0)&&j.update(G,V,Ve),(tn||Mt.receiveShadow!==G.receiveShadow)&&(Mt.receiveShadow=G.receiveShadow,Jt.setValue(D,"receiveShadow",G.receiveShadow)),(B.isMeshStandardMaterial||B.isMeshLambertMaterial||B.isMeshPhongMaterial)&&B.envMap===null&&I.environment!==null&&(Oe.envMapIntensity.value=I.environmentIntensity),Oe.dfgLUT!==void 0&&(Oe.dfgLUT.value=Vv()),tn){if(Jt.setValue(D,"toneMappingExposure",P.toneMappingExposure),Mt.needsLights&&Dp(Oe,En),dt&&B.fog===!0&&ot.refreshFogUniforms(Oe,dt),ot.refreshMaterialUniforms(Oe,B,_t,Ct,E.state.transmissionRenderTarget[y.id]),Mt.needsLights&&Mt.numLightProbeGrids>0){let pe=S,Pe=0;for(let Bi of E.state.lightProbeGridArray)Bi.texture!==null&&(pe.textures[Pe]=Bi.texture,pe.min[Pe]=Bi.boundingBox.min,pe.max[Pe]=Bi.boundingBox.max,pe.resolution[Pe]=Bi.resolution,Pe++);for(let Bi in pe)pe[Bi].length=Pe;Oe.probesSH.value=pe.textures,Oe.probesMin.value=pe.min,Oe.probesMax.value=pe.max,Oe.probesResolution.value=pe.resolution}Is.upload(D,iu(Mt),Oe,Ut)}if(B.isShaderMaterial&&B.uniformsNeedUpdate===!0&&(Is.upload(D,iu(Mt),Oe,Ut),B.uniformsNeedUpdate=!1),B.isSpriteMaterial&&Jt.setValue(D,"center",G.center),Jt.setValue(D,"modelViewMatrix",G.modelViewMatrix),Jt.setValue(D,"normalMatrix",G.normalMatrix),Jt.setValue(D,"modelMatrix",G.matrixWorld),B.uniformsGroups!==void 0){let pe=B.uniformsGroups;for(let Pe=0,Bi=pe.length;Pe<Bi;Pe++){let ru=pe[Pe];Tt.update(ru,Ve),Tt.bind(ru,Ve)}}return Ve}function Dp(y,I){y.ambientLightColor.needsUpdate=I,y.lightProbe.needsUpdate=I,y.sunLights.needsUpdate=I,y.sunLightShadows.needsUpdate=I,y.directionalLights.needsUpdate=I,y.directionalLightShadows.needsUpdate=I,y.pointLights.needsUpdate=I,y.pointLightShadows.needsUpdate=I,y.spotLights.needsUpdate=I,y.spotLightShadows.needsUpdate=I,y.rectAreaLights.needsUpdate=I,y.hemisphereLights.needsUpdate=I}function Up(y){return y.isMeshLambertMaterial||y.isMeshToonMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isShadowMaterial||y.isShaderMaterial&&y.lights===!0}this.getActiveCubeFace=function(){return $},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return nt},this.setRenderTargetTextures=function(y,I,V){let B=Rt.get(y);B.__autoAllocateDepthBuffer=y.resolveDepthBuffer===!1,B.__autoAllocateDepthBuffer===!1&&(B.__useRenderToTexture=!1),Rt.get(y.texture).__webglTexture=I,Rt.get(y.depthTexture).__webglTexture=B.__autoAllocateDepthBuffer?void 0:V,B.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(y,I){let V=Rt.get(y);V.__webglFramebuffer=I,V.__useDefaultFramebuffer=I===void 0},this.setRenderTarget=function(y,I=0,V=0){nt=y,$=I,H=V;let B=null,G=!1,dt=!1;if(y){let ht=Rt.get(y);if(ht.__useDefaultFramebuffer!==void 0){ft.bindFramebuffer(D.FRAMEBUFFER,ht.__webglFramebuffer),et.copy(y.viewport),St.copy(y.scissor),Ft=y.scissorTest,ft.viewport(et),ft.scissor(St),ft.setScissorTest(Ft),Y=-1;return}else if(ht.__webglFramebuffer===void 0)Ut.setupRenderTarget(y);else if(ht.__hasExternalTextures)Ut.rebindTextures(y,Rt.get(y.texture).__webglTexture,Rt.get(y.depthTexture).__webglTexture);else if(y.depthBuffer){let Bt=y.depthTexture;if(ht.__boundDepthTexture!==Bt){if(Bt!==null&&Rt.has(Bt)&&(y.width!==Bt.image.width||y.height!==Bt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ut.setupDepthRenderbuffer(y)}}let xt=y.texture;(xt.isData3DTexture||xt.isDataArrayTexture||xt.isCompressedArrayTexture)&&(dt=!0);let wt=Rt.get(y).__webglFramebuffer;y.isWebGLCubeRenderTarget?(Array.isArray(wt[I])?B=wt[I][V]:B=wt[I],G=!0):y.samples>0&&Ut.useMultisampledRTT(y)===!1?B=Rt.get(y).__webglMultisampledFramebuffer:Array.isArray(wt)?B=wt[V]:B=wt,et.copy(y.viewport),St.copy(y.scissor),Ft=y.scissorTest}else et.copy(Pt).multiplyScalar(_t).floor(),St.copy(ie).multiplyScalar(_t).floor(),Ft=re;if(V!==0&&(B=X),ft.bindFramebuffer(D.FRAMEBUFFER,B)&&ft.drawBuffers(y,B),ft.viewport(et),ft.scissor(St),ft.setScissorTest(Ft),G){let ht=Rt.get(y.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_CUBE_MAP_POSITIVE_X+I,ht.__webglTexture,V)}else if(dt){let ht=I;for(let xt=0;xt<y.textures.length;xt++){let wt=Rt.get(y.textures[xt]);D.framebufferTextureLayer(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0+xt,wt.__webglTexture,V,ht)}}else if(y!==null&&V!==0){let ht=Rt.get(y.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,ht.__webglTexture,V)}Y=-1};function su(y){let I=Rt.get(y);return(I.__readFormat!==y.format||I.__readType!==y.type)&&(I.__readFormat=y.format,I.__readType=y.type,I.__formatReadable=ue.textureFormatReadable(y.format),I.__typeReadable=ue.textureTypeReadable(y.type)),I}this.readRenderTargetPixels=function(y,I,V,B,G,dt,vt,ht=0){if(!(y&&y.isWebGLRenderTarget)){Nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let xt=Rt.get(y).__webglFramebuffer;if(y.isWebGLCubeRenderTarget&&vt!==void 0&&(xt=xt[vt],Array.isArray(xt)&&(xt=xt[0])),xt){ft.bindFramebuffer(D.FRAMEBUFFER,xt);try{let wt=y.textures[ht],Bt=wt.format,Yt=wt.type;y.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+ht);let bt=su(wt);if(bt.__formatReadable===!1){Nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(bt.__typeReadable===!1){Nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}I>=0&&I<=y.width-B&&V>=0&&V<=y.height-G&&D.readPixels(I,V,B,G,rt.convert(Bt),rt.convert(Yt),dt)}finally{let wt=nt!==null?Rt.get(nt).__webglFramebuffer:null;ft.bindFramebuffer(D.FRAMEBUFFER,wt)}}},this.readRenderTargetPixelsAsync=async function(y,I,V,B,G,dt,vt,ht=0){if(!(y&&y.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let xt=Rt.get(y).__webglFramebuffer;if(y.isWebGLCubeRenderTarget&&vt!==void 0&&(xt=xt[vt],Array.isArray(xt)&&(xt=xt[0])),xt)if(I>=0&&I<=y.width-B&&V>=0&&V<=y.height-G){ft.bindFramebuffer(D.FRAMEBUFFER,xt);let wt=y.textures[ht],Bt=wt.format,Yt=wt.type;y.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+ht);let bt=su(wt);if(bt.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(bt.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $t=D.createBuffer();D.bindBuffer(D.PIXEL_PACK_BUFFER,$t),D.bufferData(D.PIXEL_PACK_BUFFER,dt.byteLength,D.STREAM_READ),D.readPixels(I,V,B,G,rt.convert(Bt),rt.convert(Yt),0),D.bindBuffer(D.PIXEL_PACK_BUFFER,null);let _e=nt!==null?Rt.get(nt).__webglFramebuffer:null;ft.bindFramebuffer(D.FRAMEBUFFER,_e);let ae=D.fenceSync(D.SYNC_GPU_COMMANDS_COMPLETE,0);return D.flush(),await bd(D,ae,4),D.bindBuffer(D.PIXEL_PACK_BUFFER,$t),D.getBufferSubData(D.PIXEL_PACK_BUFFER,0,dt),D.bindBuffer(D.PIXEL_PACK_BUFFER,null),D.deleteBuffer($t),D.deleteSync(ae),dt}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(y,I=null,V=0){let B=Math.pow(2,-V),G=Math.floor(y.image.width*B),dt=Math.floor(y.image.height*B),vt=I!==null?I.x:0,ht=I!==null?I.y:0;Ut.setTexture2D(y,0),D.copyTexSubImage2D(D.TEXTURE_2D,V,0,0,vt,ht,G,dt),ft.unbindTexture()},this.copyTextureToTexture=function(y,I,V=null,B=null,G=0,dt=0){let vt,ht,xt,wt,Bt,Yt,bt,$t,_e,ae=y.isCompressedTexture?y.mipmaps[dt]:y.image;if(V!==null)vt=V.max.x-V.min.x,ht=V.max.y-V.min.y,xt=V.isBox3?V.max.z-V.min.z:1,wt=V.min.x,Bt=V.min.y,Yt=V.isBox3?V.min.z:0;else{let Jt=Math.pow(2,-G);vt=Math.floor(ae.width*Jt),ht=Math.floor(ae.height*Jt),y.isDataArrayTexture?xt=ae.depth:y.isData3DTexture?xt=Math.floor(ae.depth*Jt):xt=1,wt=0,Bt=0,Yt=0}B!==null?(bt=B.x,$t=B.y,_e=B.z):(bt=0,$t=0,_e=0);let oe=rt.convert(I.format),Ge=rt.convert(I.type),Mt;I.isData3DTexture?(Ut.setTexture3D(I,0),Mt=D.TEXTURE_3D):I.isDataArrayTexture||I.isCompressedArrayTexture?(Ut.setTexture2DArray(I,0),Mt=D.TEXTURE_2D_ARRAY):(Ut.setTexture2D(I,0),Mt=D.TEXTURE_2D),ft.activeTexture(D.TEXTURE0),ft.pixelStorei(D.UNPACK_FLIP_Y_WEBGL,I.flipY),ft.pixelStorei(D.UNPACK_PREMULTIPLY_ALPHA_WEBGL,I.premultiplyAlpha),ft.pixelStorei(D.UNPACK_ALIGNMENT,I.unpackAlignment);let $e=ft.getParameter(D.UNPACK_ROW_LENGTH),Qt=ft.getParameter(D.UNPACK_IMAGE_HEIGHT),wn=ft.getParameter(D.UNPACK_SKIP_PIXELS),Ve=ft.getParameter(D.UNPACK_SKIP_ROWS),zr=ft.getParameter(D.UNPACK_SKIP_IMAGES);ft.pixelStorei(D.UNPACK_ROW_LENGTH,ae.width),ft.pixelStorei(D.UNPACK_IMAGE_HEIGHT,ae.height),ft.pixelStorei(D.UNPACK_SKIP_PIXELS,wt),ft.pixelStorei(D.UNPACK_SKIP_ROWS,Bt),ft.pixelStorei(D.UNPACK_SKIP_IMAGES,Yt);let tn=y.isDataArrayTexture||y.isData3DTexture,En=I.isDataArrayTexture||I.isData3DTexture;if(y.isDepthTexture){let Jt=Rt.get(y),Oe=Rt.get(I),bi=Rt.get(Jt.__renderTarget),pe=Rt.get(Oe.__renderTarget);ft.bindFramebuffer(D.READ_FRAMEBUFFER,bi.__webglFramebuffer),ft.bindFramebuffer(D.DRAW_FRAMEBUFFER,pe.__webglFramebuffer);for(let Pe=0;Pe<xt;Pe++)tn&&(D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Rt.get(y).__webglTexture,G,Yt+Pe),D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Rt.get(I).__webglTexture,dt,_e+Pe)),D.blitFramebuffer(wt,Bt,wt+vt,Bt+ht,bt,$t,bt+vt,$t+ht,D.DEPTH_BUFFER_BIT,D.NEAREST);ft.bindFramebuffer(D.READ_FRAMEBUFFER,null),ft.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else if(G!==0||y.isRenderTargetTexture||Rt.has(y)){let Jt=Rt.get(y),Oe=Rt.get(I);ft.bindFramebuffer(D.READ_FRAMEBUFFER,R),ft.bindFramebuffer(D.DRAW_FRAMEBUFFER,W);for(let bi=0;bi<xt;bi++)tn?D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Jt.__webglTexture,G,Yt+bi):D.framebufferTexture2D(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,Jt.__webglTexture,G),En?D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Oe.__webglTexture,dt,_e+bi):D.framebufferTexture2D(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,Oe.__webglTexture,dt),G!==0?D.blitFramebuffer(wt,Bt,wt+vt,Bt+ht,bt,$t,bt+vt,$t+ht,D.COLOR_BUFFER_BIT,D.NEAREST):En?D.copyTexSubImage3D(Mt,dt,bt,$t,_e+bi,wt,Bt,vt,ht):D.copyTexSubImage2D(Mt,dt,bt,$t,wt,Bt,vt,ht);ft.bindFramebuffer(D.READ_FRAMEBUFFER,null),ft.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else En?y.isDataTexture||y.isData3DTexture?D.texSubImage3D(Mt,dt,bt,$t,_e,vt,ht,xt,oe,Ge,ae.data):I.isCompressedArrayTexture?D.compressedTexSubImage3D(Mt,dt,bt,$t,_e,vt,ht,xt,oe,ae.data):D.texSubImage3D(Mt,dt,bt,$t,_e,vt,ht,xt,oe,Ge,ae):y.isDataTexture?D.texSubImage2D(D.TEXTURE_2D,dt,bt,$t,vt,ht,oe,Ge,ae.data):y.isCompressedTexture?D.compressedTexSubImage2D(D.TEXTURE_2D,dt,bt,$t,ae.width,ae.height,oe,ae.data):D.texSubImage2D(D.TEXTURE_2D,dt,bt,$t,vt,ht,oe,Ge,ae);ft.pixelStorei(D.UNPACK_ROW_LENGTH,$e),ft.pixelStorei(D.UNPACK_IMAGE_HEIGHT,Qt),ft.pixelStorei(D.UNPACK_SKIP_PIXELS,wn),ft.pixelStorei(D.UNPACK_SKIP_ROWS,Ve),ft.pixelStorei(D.UNPACK_SKIP_IMAGES,zr),dt===0&&I.generateMipmaps===!0&&I.mipmapsAutoUpdate===!0&&D.generateMipmap(Mt),ft.unbindTexture()},this.initRenderTarget=function(y){Rt.get(y).__webglFramebuffer===void 0&&Ut.setupRenderTarget(y)},this.initTexture=function(y){y.isCubeTexture?Ut.setTextureCube(y,0):y.isData3DTexture?Ut.setTexture3D(y,0):y.isDataArrayTexture||y.isCompressedArrayTexture?Ut.setTexture2DArray(y,0):Ut.setTexture2D(y,0),ft.unbindTexture()},this.resetState=function(){$=0,H=0,nt=null,ft.reset(),at.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return xi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(t){this._outputColorSpace=t;let e=this.getContext();e.drawingBufferColorSpace=Kt._getDrawingBufferColorSpace(t),e.unpackColorSpace=Kt._getUnpackColorSpace()}};var yh=16,Hv=1.15,Wv=89.99,vn=Math.PI/180,of=60,Xv=.42,qv={lateral:{azimuth_deg:90,elevation_deg:0},front:{azimuth_deg:0,elevation_deg:0},back:{azimuth_deg:180,elevation_deg:0},top:{azimuth_deg:180,elevation_deg:Wv},oblique:vh(new L(.86,.46,.62))},Ls=["lateral","front","back","top","oblique","needle"],af={entry:[-18,-32,6],direction:[.25,.94,-.2]};function vh({x:n,y:t,z:e}){return{azimuth_deg:Math.atan2(n,e)/vn,elevation_deg:Math.atan2(t,Math.hypot(n,e))/vn}}function zn([n,t,e],i=new L){return i.set(-n,e,t)}function bh({x:n,y:t,z:e}){return[-n,e,t]}function Oa({azimuth_deg:n,elevation_deg:t},e=new L){let i=Math.cos(t*vn);return e.set(i*Math.sin(n*vn),Math.sin(t*vn),i*Math.cos(n*vn))}function lf(n){let t=Oa(n),e=new L(Math.cos(n.azimuth_deg*vn),0,-Math.sin(n.azimuth_deg*vn));return{eye:t,right:e,above:t.clone().cross(e)}}var Ua=class{#t;constructor(t,e){this.#t=t;let i=new L(1/0,1/0,1/0),s=i.clone().negate(),r=new L;for(let o=0;o<t.length;o+=3)r.fromArray(t,o),i.min(r),s.max(r);this.low=i,this.high=s,this.centre=i.clone().add(s).multiplyScalar(.5),this.body=zn(e.body_centre_mm),this.entry=zn(e.entry_mm??af.entry),this.needle=zn(e.needle??af.direction).normalize()}view(t,e){let i=this.centre.clone();if(t!=="needle")return{...qv[t],target:i};let s=new L,r=vh(this.needle.clone().negate());for(let o=0;o<3;o+=1)s.copy(this.entry).addScaledVector(this.needle,-e(r,i)).sub(i),r=vh(s);return{...r,target:i}}outline(){let t=new Set;for(let e=0;e<of;e+=1){let i=1-(2*e+1)/of,s=Math.sqrt(1-i*i),r=e*Math.PI*(3-Math.sqrt(5)),[o,a]=[s*Math.cos(r),s*Math.sin(r)],c=-1/0,l=0;for(let h=0;h<this.#t.length;h+=3){let u=this.#t[h]*o+this.#t[h+1]*i+this.#t[h+2]*a;u>c&&([c,l]=[u,h])}t.add(l)}return[...t].map(e=>bh(new L().fromArray(this.#t,e)))}back(t,e,i){let{right:s,above:r}=lf(t),o=new L,a=1/0,[c,l]=[0,0];for(let u=0;u<this.#t.length;u+=3){o.fromArray(this.#t,u).sub(e);let[d,f]=[o.dot(s),o.dot(r)],p=Math.hypot(d,f);p<a&&([a,c,l]=[p,d,f])}if(a<=i)return null;let h=1-i/a;return s.multiplyScalar(h*c).addScaledVector(r,h*l)}distance(t,e,i,s){let{eye:r,right:o,above:a}=lf(t),c=this.#t,l=0;for(let h=0;h<c.length;h+=3){let[u,d,f]=[c[h]-e.x,c[h+1]-e.y,c[h+2]-e.z],p=Math.abs(u*o.x+d*o.y+f*o.z)/i,v=Math.abs(u*a.x+d*a.y+f*a.z)/s;l=Math.max(l,u*r.x+d*r.y+f*r.z+Hv*Math.max(p,v))}return l}};function cf(n){let t=[[Math.abs(n.x),n.x>0?"patient's left":"patient's right"],[Math.abs(n.z),n.z>0?"front":"back"],[Math.abs(n.y),n.y>0?"head":"feet"]];return t.sort((e,i)=>i[0]-e[0]),t.filter(([e],i)=>i===0||e>=Xv).map(([,e])=>e).join(", ")}var hf=200,Yv=[.05,50];function Fa(n,t){if(typeof n!="object"||n===null)throw Ze(t,n,"azimuth_deg, elevation_deg, zoom and target_mm");let{view:e=null,azimuth_deg:i,elevation_deg:s,zoom:r,target_mm:o}=n;if(!Array.isArray(o)||o.length!==3)throw Ze(`${t}.target_mm`,o,"three numbers");let[a,c,l]=o.map(h=>gi(`${t}.target_mm`,h,-hf,hf));return{view:e===null?null:Be(`${t}.view`,e,Ls),azimuth_deg:gi(`${t}.azimuth_deg`,i,-360,360),elevation_deg:gi(`${t}.elevation_deg`,s,-90,90),zoom:gi(`${t}.zoom`,r,...Yv),target_mm:[a,c,l]}}var uf=1e3;function pf(n,{t,speed:e,loop:i},s,r,o){let{view:a,style:c,cut:l}=s,h=n.stageAt(t).name;return{format:1,t,stage:h,view:a,camera:s.camera(),style:c,cut_mm:l.position_mm,speed:e,loop:i,theme:o,chrome:r}}function mf(n,t,e){if(!df(n))throw Ze("state",n,"what capture() gave");if(n.format!==1)throw Ze("state.format",n.format,"1");let{t:i,stage:s,view:r,camera:o,style:a,cut_mm:c,speed:l,loop:h,theme:u,chrome:d}=n,f={chrome:{}};if(i!==void 0?f.t=gi("state.t",i,0,t.durationS):s!==void 0&&(f.t=t.timeOf(String(s))),o!==void 0?f.camera=Fa(o,"state.camera"):r!=null&&(f.view=Be("state.view",r,en)),a!==void 0&&(f.style=Be("state.style",a,e.styles)),c!==void 0&&(f.cut_mm=gi("state.cut_mm",c,-uf,uf)),l!==void 0&&(f.speed=gi("state.speed",l,...Hr)),h!==void 0&&(f.loop=ff("state.loop",h)),u!==void 0&&(f.theme=Be("state.theme",u,Xn)),d!==void 0&&!df(d))throw Ze("state.chrome",d,`true or false for ${Mi.join(", ")}`);for(let p of Mi)d?.[p]!==void 0&&(f.chrome[p]=ff(`state.chrome.${p}`,d[p]));return f}function Ba({t:n,speed:t,loop:e,style:i,cut_mm:s,camera:r,view:o,theme:a,chrome:c},{clock:l,viewer:h},u){n!==void 0&&(l.pause(),l.seek(n)),l.speed=t??l.speed,l.loop=e??l.loop,i&&h.setStyle(i),s!==void 0&&h.setCut(s),r?h.setCamera(r):o&&h.setView(o);let d=qn(f=>u.getAttribute(f),()=>{});for(let f of Mi){let p=c[f]??d[f];p!==d[f]&&u.setAttribute(f,p?"on":"off")}a&&a!==(u.getAttribute("theme")??"auto")&&u.setAttribute("theme",a)}var df=n=>typeof n=="object"&&n!==null;function ff(n,t){if(typeof t!="boolean")throw Ze(n,t,"true, false");return t}var $v="bone",Zv="oblique",ka=["style","look","view","speed","loop","stage","t"],gf=["src","poster","theme","plain","chrome",...Mi,...ka],za=class{#t=new Set;constructor(t,{loading:e,shell:i,theme:s}){this.player=t,this.loading=e,this.shell=i,this.theme=s}changed(t,e){ka.includes(t)&&this.loading.returning&&(this.#t.delete(t),this.#t.add(t)),this.#i(t,e)}readChrome(){let t=qn(e=>this.player.getAttribute(e),Mh);this.shell.setChrome(t),this.player.isConnected&&this.shell.measure()}first(t){let{player:e,shell:i}=this,s=this.loading.shown;s.viewer.setStyle($v),s.viewer.setView(Zv);for(let o of ka)e.hasAttribute(o)&&this.#i(o,e.getAttribute(o));t&&Ba(t,s,e);for(let o of this.#t)this.#i(o,e.getAttribute(o));this.#t.clear();let r=!t&&this.#e();r&&s.clock.play(),i.playsByItself||=r}#e(){try{return Gs("autoplay",this.player.getAttribute("autoplay"),!1)}catch(t){return Mh(t),!1}}#i(t,e){try{this.#s(t,e)}catch(i){Mh(i)}}#s(t,e){let{player:i,loading:s}=this;if(t==="src")return s.reload();if(t==="poster")return this.shell.showPoster(e);if(t==="theme")return this.theme.ask(Be(t,e??"auto",Xn));if(t==="plain")return this.shell.setPlain(Gs(t,e,!1));if(!ka.includes(t))return this.readChrome();if(!s.shown)return;let{clock:r,display:o}=s.shown;if(t==="loop")r.loop=Gs(t,e,!1);else if(t==="speed")r.speed=gi(t,e??1,...Hr);else{if(e===null)return;t==="t"?i.seek(gi(t,e,0,1/0)):t==="stage"?i.seek(e):t==="view"?i.setView(e):t==="look"?i.setStyle(Be(t,e.trim(),Tn)):Tn.includes(e.trim())&&i.setStyle(e.trim())}o.requestFrame()}};function Mh(n){if(!(n instanceof jt))throw n;console.warn(`vertebra-player: ${n.message}`)}var Ga=class{#t=!1;#e="";#i=-1;constructor(t){this.player=t}hold(){this.#t=!1}ready(t){let{clip:e}=t;this.#t=!0,this.#e="",this.#s("ready",{duration_s:e.durationS,stages:e.stages.map(({name:i})=>i)}),this.moved(t)}moved({clip:t,clock:e,display:i}){if(!this.#t)return;let{t:s}=e,{name:r}=t.stageAt(s);this.#i!==s&&this.#s("timeupdate",{t:s,stage:r}),this.#i=s,this.#e!==r&&(this.#e=r,this.#s("stagechange",{stage:r,t:s})),i.requestFrame()}error({code:t,message:e}){this.#s("error",{code:t,message:e})}#s(t,e){this.player.dispatchEvent(new CustomEvent(t,{detail:e,bubbles:t!=="error",composed:!0}))}};var Kv=1179937895,Jv=1313821514,jv=5130562,Qv=5126,ty={SCALAR:1,VEC2:2,VEC3:3,VEC4:4};function Va(n){let t=new DataView(n);if(t.byteLength===0)throw Ae("it is empty");if(t.byteLength<20||t.getUint32(0,!0)!==Kv)throw Ae("it is not a .glb file");if(t.getUint32(4,!0)!==2)throw Ae("it is not glTF version 2");if(t.getUint32(8,!0)!==t.byteLength)throw Ae("a part of it is missing");let e=new Map;for(let a=12;a<t.byteLength;){if(a+8>t.byteLength)throw Ae("a part of it is missing");let c=t.getUint32(a,!0);if(a+8+c>t.byteLength)throw Ae("a part of it is missing");e.set(t.getUint32(a+4,!0),new Uint8Array(n,a+8,c)),a+=8+c}let i=e.get(Jv),s=e.get(jv);if(!i||!s)throw Ae("a part of it is missing");let r;try{r=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}catch{throw Ae("its description cannot be read")}let o=r?.scenes?.[0]?.extras?.format;if(o===void 0)throw Ae("it was not made by vertebra_viz");if(o!==1)throw Ae("it was made by a newer version of vertebra_viz than this player");if(!ey(r))throw Ae("it points outside itself");return{json:r,bin:s}}function ey({images:n,buffers:t=[]}){return n!==void 0||!Array.isArray(t)||t.length>1?!1:t.every(e=>e&&e.uri===void 0)}function Sh({json:n,bin:t},e){let i=n.accessors?.[e],s=n.bufferViews?.[i?.bufferView],r=ty[i?.type];if(!s||!r||i.componentType!==Qv)throw Ae("its animation cannot be read");let o=(s.byteOffset??0)+(i.byteOffset??0),a=o+4*r*i.count;if(!(a<=t.byteLength))throw Ae("a part of it is missing");return new Float32Array(t.slice(o,a).buffer)}function Ae(n){return new jt("corrupt",`This case file cannot be shown: ${n}.`)}function iy(n){let{nodes:t,animations:e=[]}=n.json,i=new Map;for(let s of e)for(let{sampler:r,target:o}of s.channels){if(o.path!=="weights")continue;let{input:a,output:c}=s.samplers[r],l=t[o.node].name.replace(/-surface$/,"");i.set(l,{times_s:Sh(n,a),values:Sh(n,c)})}return i}function wh(n,t){let e=n.findIndex(({end_s:i})=>t<=i);return e<0?n.length-1:e}function _f({base_mm:n,targets_mm:t},e){return n.map((i,s)=>{let r=[...i];return e.forEach((o,a)=>{for(let c=0;c<3;c+=1)r[c]+=o*t[a][s][c]}),r})}var Ha=class n{#t;constructor(t,e){this.extras=t,this.stages=t.stages,this.durationS=t.duration_s,this.actors=new Map(t.actors.map(i=>[i.name,i])),this.#t=e}static fromBuffer(t){let e=Va(t);try{let i=new n(e.json.scenes[0].extras,iy(e));for(let[s,r]of i.actors)ic(r,i.weights(s,0));return i.stages.forEach(({end_s:s})=>He(i,s)),i}catch(i){throw i instanceof jt&&i.code==="corrupt"?i:Ae("its description does not fit its data")}}weights(t,e,i=[]){let s=this.#e(t),r=s.targets.length,o=this.#t.get(s.track);if(!o||!r)return i.length=0,i;let{times_s:a,values:c}=o,l=a.length-1,h=0,u=l;for(;u-h>1;){let f=h+u>>1;a[f]<=e?h=f:u=f}let d=l===0?0:Math.min(1,Math.max(0,(e-a[h])/(a[u]-a[h])));for(let f=0;f<r;f+=1){let p=c[h*r+f];i[f]=p+d*(c[u*r+f]-p)}return i.length=r,i}shown(t,e){let{shown_after_s:i,shown_before_s:s}=this.#e(t);return(i===null||e>i)&&(s===null||e<s)}stageAt(t){return this.stages[this.stageIndexAt(t)]}stageIndexAt(t){return wh(this.stages,t)}timeOf(t){if(typeof t=="string"){let e=this.stages.find(({name:s})=>s===t);if(e)return e.end_s;let i=this.stages.map(({name:s})=>s).join(", ");throw new jt("bad-value",`stage: ${JSON.stringify(t)} is not allowed; allowed: ${i}`)}if(!Number.isFinite(t))throw new jt("bad-value",`t: ${t} is not allowed; allowed: 0 to ${this.durationS} s`);return Math.min(this.durationS,Math.max(0,t))}landmarks(t){return _f(this.extras.landmarks,this.weights("bone",t))}endPlates(t){let e=this.extras.end_plates;return e?e.map(i=>_f(i,this.weights(i.actor,t))):null}of(t){let e=this.extras.levels?.find(a=>a.level===t);if(!e)throw new jt("bad-value",`level: ${JSON.stringify(t)} is not another broken level of this case`);let i=a=>a.startsWith(`${t}/`)?a.slice(t.length+1):a.includes("/")||/^(neighbour|disc)/.test(a)?a:`/${a}`,s=e.end_plates?.map(a=>({...a,actor:i(a.actor)})),r=this.extras.actors.map(a=>({...a,name:i(a.name)})),o={...this.extras,actors:r,landmarks:e.landmarks,canal:e.canal,end_plates:s,levels:void 0};return new n(o,this.#t)}#e(t){let e=this.actors.get(t);if(!e)throw new jt("bad-value",`actor: ${JSON.stringify(t)} is not in this case`);return e}};var Gn=class{#t;#e;constructor(t,e,i){this.part=t;let s=[];for(let o=0;o<i.length/3;o+=1)e(i[3*o],i[3*o+1],i[3*o+2])&&s.push(o);let r=t.influences.map(()=>0);this.#t=t.middle(s,r),this.#e=r.map((o,a)=>t.middle(s,r.map((c,l)=>+(l===a))).sub(this.#t)),this.at=new L}move(){this.at.copy(this.#t);for(let t=0;t<this.#e.length;t+=1)this.at.addScaledVector(this.#e[t],this.part.influences[t]);return this.at}},ny=[["balloon","balloon"],["cavity","hollow"],["implant","implant"],["contrast","contrast"],["cement","cement"],["leak","leak"],["cleft","cleft"],["tumour","tumour"],["skin","skin"],["neighbour-above","neighbour-above"],["neighbour-below","neighbour-below"],["disc-above","disc-above"]],sy=["leak","skin","neighbour-above","neighbour-below","disc-above"],ry=16,xf=2,oy=.5,Eh=["filler","biopsy","catheter","osteotome","curette","expander","needle","cannula"],Xa=class{#t;#e;#i;#s;#n=new Map;#r=[];#o;#a;#l=[];#h=new Map;#u;#c=new L;constructor(t,e,i){this.#t=t,this.#e=e,this.#i=i.needle,this.#s=i.entry.clone().addScaledVector(i.needle,-ry);for(let l of Eh){let h=t.get(l);h&&this.#n.set(l,ay(h,Wa(e,h),i))}let s=t.get("bone"),r=s.positions(s.influences.map(()=>0));for(let l of[new L(.8,-.25,.55),new L(-.8,-.25,.55),new L(0,.1,-1),new L(0,-.35,1),new L(.25,1,.6)]){l.normalize();let[h,u,d]=vf(r,l);this.#r.push({spot:new Gn(s,(f,p,v)=>Math.hypot(f-h,p-u,v-d)<1.5,r),facing:l})}let o=[...t.values()].filter(({name:l,kind:h})=>h==="bone"&&l!=="bone");this.#o=[...ny,...o.map(({name:l})=>[l,l])],this.#a=[...sy,...o.map(({name:l})=>l)];let a=t.get("crack"),c=a?.positions(Wa(e,a))??[];for(let l of a?[-1,1]:[]){let h=new L(.7*l,0,.7),[u,d,f]=vf(c,h);this.#l.push({spot:new Gn(a,(p,v,g)=>Math.hypot(p-u,v-d,g-f)<1.5,c),facing:h})}for(let[l]of this.#o){let h=t.get(l);if(!h)continue;let u=h.positions(Wa(e,h)),d=0;for(let f=0;f<u.length;f+=3)d+=u[f]/(u.length/3);this.#h.set(l,[new Gn(h,f=>f>=d,u),new Gn(h,f=>f<d,u)])}this.#u=["bone",Eh[0],"crack",...this.#o.map(([,l])=>l)].map(l=>({name:l,point_mm:[0,0,0],shown:!1}))}cutAt(){if(this.#e.extras.case.fracture.back_wall==="pushed-in")return 0;let t=this.#h.get("cavity")?.[0]??this.#h.get("cement")?.[0];return t?(t.part.influences.splice(0,1/0,...Wa(this.#e,t.part)),-t.move().x):0}at(t,e,i){let s=t==="cutaway"?e:null,r=t==="bone";this.#g(this.#u[0],s,i),this.#m(this.#u[1],r,i),this.#p(this.#u[2],r,i);for(let o=0;o<this.#o.length;o+=1){let[a]=this.#o[o],c=this.#u[3+o],l=this.#h.get(a),h=this.#t.get(a);c.shown=!!(l&&h?.shown)&&(!r||this.#a.includes(a)),a==="skin"&&(s||t==="xray")&&(c.shown=!1),a==="cavity"&&c.shown&&(c.shown=!this.#f()),c.shown&&l&&this.#d(c,l,s,i)}return this.#u}#f(){return!!(this.#t.get("balloon")?.shown||this.#t.get("cement")?.shown)}#g(t,e,i){let s=-1/0;for(let{spot:r,facing:o}of this.#r){let a=r.move();if(e?.takes(a.x))continue;let c=this.#c.copy(i).sub(a).normalize().dot(o);c>s&&(s=c,Cr(t.point_mm,a))}t.shown=s>-1}#p(t,e,i){let s=0;for(let{spot:r,facing:o}of e&&this.#t.get("crack")?.shown?this.#l:[]){let a=r.move(),c=this.#c.copy(i).sub(a).normalize().dot(o);c<=s||(s=c,Cr(t.point_mm,a))}t.shown=s>0}#m(t,e,i){let s=Eh.find(c=>{let l=this.#t.get(c);return l?.shown&&l.influences[0]>.4});t.shown=s!==void 0,s&&(t.name=s),Cr(t.point_mm,this.#s);let r=this.#t.get("cannula")?.shown&&this.#n.get("cannula");if(!s||!r||e||s==="cannula")return;let o=r.move();if(this.#c.copy(i).sub(o).normalize().dot(this.#i)>oy)return;this.#n.get(s).move().sub(o).dot(this.#i)>2*xf&&Cr(t.point_mm,o.addScaledVector(this.#i,xf))}#d(t,e,i,s){let r=1/0;for(let o of e){let a=o.move(),c=i?Math.abs(a.x-i.x):a.distanceTo(s);c>=r||(r=c,Cr(t.point_mm,a),i&&c<5&&(t.point_mm[0]=-i.x),t.shown=!i||c<5||!i.takes(a.x))}}};function vf(n,t){let e=-1/0,i=0;for(let s=0;s<n.length;s+=3){let r=n[s]*t.x+n[s+1]*t.y+n[s+2]*t.z;r>e&&([e,i]=[r,s])}return[n[i],n[i+1],n[i+2]]}function Cr(n,{x:t,y:e,z:i}){n[0]=-t,n[1]=i,n[2]=e}function ay(n,t,{entry:e,needle:i}){let s=n.positions(t),r=(a,c,l)=>a*e.x>0?(a-e.x)*i.x+(c-e.y)*i.y+(l-e.z)*i.z:-1/0,o=-1/0;for(let a=0;a<s.length;a+=3)o=Math.max(o,r(s[a],s[a+1],s[a+2]));return new Gn(n,(a,c,l)=>r(a,c,l)>o-1,s)}function Wa(n,t){let e=t.influences.map(()=>0),i=-1;for(let{end_s:s}of n.stages){let r=n.weights(t.name,s),o=r.reduce((a,c)=>a+Math.abs(c),0);n.shown(t.name,s)&&o>i&&([e,i]=[r,o])}return e}var yf={mouse:18,pen:22,touch:30},qa=class{#t;#e;#i;#s=!1;#n=null;#r={x:0,y:0,many:!1};#o={x:0,y:0,at_ms:-1/0};#a=new Set;#l;constructor(t,e,i){this.#t=t,this.#e=e,this.#i=i,this.#l=[["pointerdown",this.#h.bind(this)],["pointermove",this.#u.bind(this)],["pointerup",this.#c.bind(this)],["pointercancel",this.#c.bind(this)]]}get enabled(){return this.#s}set enabled(t){if(t!==this.#s)if(this.#s=t,t){for(let[e,i]of this.#l)this.#t.addEventListener(e,i,{capture:!0});this.#e.controls.connect(this.#t)}else{this.#e.controls.disconnect();for(let[e,i]of this.#l)this.#t.removeEventListener(e,i,{capture:!0});this.#n=null,this.#a.clear(),this.#t.style.cursor=""}}dispose(){this.enabled=!1}#h(t){if(this.#a.add(t.pointerId),this.#r={x:t.clientX,y:t.clientY,many:this.#a.size>1},!this.#f(t))return;let e=this.#i.handle(),i=this.#i.project(e),s=this.#i.project(e.clone().setX(e.x-1)),r={x:s.x-i.x,y:s.y-i.y},o=1/this.#e.mmPerPixel();Math.hypot(r.x,r.y)<.3*o&&Object.assign(r,{x:o,y:0}),this.#n={pointer:t.pointerId,x:t.clientX,y:t.clientY,mm:this.#i.cutPosition(),axis:r},this.#t.setPointerCapture(t.pointerId),t.stopImmediatePropagation(),t.preventDefault()}#u(t){let e=this.#n;if(!e){this.#a.size===0&&(this.#t.style.cursor=this.#f(t)?"ew-resize":"grab");return}if(t.pointerId!==e.pointer)return;let{axis:i}=e,s=(t.clientX-e.x)*i.x+(t.clientY-e.y)*i.y;this.#i.cut(e.mm+s/(i.x**2+i.y**2)),t.stopImmediatePropagation()}#c(t){if(this.#a.delete(t.pointerId),this.#n?.pointer===t.pointerId){this.#n=null,t.stopImmediatePropagation();return}let e=Math.hypot(t.clientX-this.#r.x,t.clientY-this.#r.y)<8;if(t.type!=="pointerup"||!e||this.#r.many||t.button!==0)return;let{x:i,y:s,at_ms:r}=this.#o,o=t.timeStamp-r<320&&Math.hypot(t.clientX-i,t.clientY-s)<26;this.#o={x:t.clientX,y:t.clientY,at_ms:o?-1/0:t.timeStamp},o&&this.#i.reset()}#f(t){let e=this.#i.handle();if(!e)return!1;let{left:i,top:s}=this.#t.getBoundingClientRect(),{x:r,y:o}=this.#i.project(e),a=yf[t.pointerType]??yf.touch;return Math.hypot(t.clientX-i-r,t.clientY-s-o)<a}};var Ya={bone:16777215,crack:3806992,cleft:2846580,tumour:10112902,needle:13883614,contrast:11562948,implant:12568790,balloon:2064352,cavity:13805192,cement:11845560,leak:14692382,neighbour:13352870,disc:8364996,breach:13901850,skin:13208172},Rr={light:{above:13884387,below:15133164,glow:16185594,shadow:.5,glass:6255752,density:[.05,.85,.03,.4],hollow:9255460,handle:3424332},dark:{above:988444,below:1712683,glow:3359055,shadow:.75,glass:11848672,density:[.05,.8,.025,.35],hollow:14715484,handle:14936559},contrast:{above:16777215,below:16777215,glow:16777215,shadow:.45,glass:2372159,density:[.04,1,.02,.5],hollow:8004626,handle:1710618}},bf={COMPACT:{colour:15984328},SPONGY:{colour:15918018,marrow:12683882},CEMENT:{colour:11582386},SKIN:{colour:1003432},FLUID:{colour:4889836},LEAK:{colour:14170664},TUMOUR:{colour:10112902}};var ly={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},cy={SCALAR:1,VEC2:2,VEC3:3,VEC4:4},Mf={POSITION:"position",NORMAL:"normal",COLOR_0:"color"};function Sf(n,t){let e=n.json.nodes?.find(c=>c.name===`${t}-surface`),i=n.json.meshes?.[e?.mesh]?.primitives?.[0];if(!i)throw Ae(`it has no ${t}`);let s=new qe;s.setIndex(Th(n,i.indices));for(let[c,l]of Object.entries(i.attributes))s.setAttribute(Mf[c],Th(n,l));for(let c of i.targets??[])for(let[l,h]of Object.entries(c))(s.morphAttributes[Mf[l]]??=[]).push(Th(n,h));s.morphTargetsRelative=!0;let{translation:r=[0,0,0],scale:o=[1,1,1]}=e,a=new le().compose(new L(...r),new je,new L(...o));return{geometry:s,toMetres:a}}function Th({json:n,bin:t},e){let{bufferView:i,componentType:s,count:r,type:o,normalized:a=!1}=n.accessors?.[e]??{},c=n.bufferViews?.[i],l=ly[s],h=cy[o];if(!c||!l||!h)throw Ae("a surface cannot be read");let{byteOffset:u=0,byteLength:d,byteStride:f}=c,p=l.BYTES_PER_ELEMENT,v=(f??h*p)/p;if(u+d>t.byteLength||r*v*p>d)throw Ae("a part of it is missing");let g=new l(t.buffer,t.byteOffset+u,r*v);return v===h?new ke(g,h,a):new gs(new ms(g,v),h,0,a)}var Ah=1e3,hy=new L,Ch=class{constructor(t,e,i,s){this.name=t,this.kind=e,this.geometry=i,this.toWorld=s,this.influences=(i.morphAttributes.position??[]).map(()=>0),this.shown=!1}move(t,e){t.weights(this.name,e,this.influences),this.shown=t.shown(this.name,e)}mesh(t,e){let i=new ve(this.geometry,t);return i.name=this.name,i.renderOrder=e,i.frustumCulled=!1,i.matrixAutoUpdate=!1,i.matrixWorldAutoUpdate=!1,i.matrix.copy(this.toWorld),i.matrixWorld.copy(this.toWorld),i.morphTargetInfluences=this.influences,i}positions(t=this.influences){let{count:e}=this.geometry.attributes.position,i=new Float32Array(3*e),s=new L;for(let r=0;r<e;r+=1)this.#t(r,t,s).toArray(i,3*r);return i}middle(t,e){let i=new L,s=new L;for(let r of t)i.add(this.#t(r,e,s));return i.divideScalar(Math.max(1,t.length))}#t(t,e,i){let{attributes:s,morphAttributes:r}=this.geometry,o=r.position??[];i.fromBufferAttribute(s.position,t);for(let a=0;a<e.length;a+=1)e[a]!==0&&i.addScaledVector(hy.fromBufferAttribute(o[a],t),e[a]);return i.applyMatrix4(this.toWorld)}};async function wf(n,t){let e=Va(n),i=new le().makeScale(Ah,Ah,Ah),s=new Map;for(let{name:r,part:o,warns:a,drawn:c}of t.actors.values()){if(!c)continue;let{geometry:l,toMetres:h}=Sf(e,r);s.set(r,new Ch(r,a?"breach":o,l,h.premultiply(i)))}return s}function Ef(n){let{color:t}=n.attributes,e=1;for(let i=0;i<t.count;i+=1)e=Math.min(e,t.getW(i));return Math.min(e,.99)}function Ji(n){return new Dt().setHex(n,"srgb-linear")}function Tf(n){let t=n.positions();for(let e=0;e<t.length;e+=3){let[i,s,r]=[t[e],t[e+1],t[e+2]];t[e]=-i,t[e+1]=r,t[e+2]=s}return t}function Rh(n){return new Promise((t,e)=>{n.toBlob(i=>{i?t(i):e(new jt("lost","The picture could not be taken."))},"image/png")})}var uy=[{below_mm:7,blur:2,dark:.62},{below_mm:17,blur:5,dark:.5},{below_mm:1/0,blur:8,dark:.42}];function Cf(n){let t=[1/0,1/0,1/0],e=[-1/0,-1/0,-1/0];for(let l=0;l<n.length;l+=1)t[l%3]=Math.min(t[l%3],n[l]),e[l%3]=Math.max(e[l%3],n[l]);let i=Math.ceil((e[0]-t[0]+68)/1.5),s=Math.ceil((e[2]-t[2]+68)/1.5),r=(t[0]+e[0]-i*1.5)/2,o=(t[2]+e[2]+s*1.5)/2,a=new Float32Array(i*s).fill(1),c=-1/0;for(let{below_mm:l,blur:h,dark:u}of uy){let d=new Float32Array(i*s);for(let f=0;f<n.length;f+=3){let p=n[f+1]-t[1];if(p<=c||p>l)continue;let v=Math.floor((n[f]-r)/1.5),g=Math.floor((o-n[f+2])/1.5);d[g*i+v]=1}c=l,d=$a($a(d,i,s,1).map(f=>f>.2?1:0),i,s,h),d=$a($a(d,i,s,h),i,s,h);for(let f=0;f<a.length;f+=1)a[f]*=1-u*d[f]}return{pixels:Uint8Array.from(a,l=>Math.round(255*(1-l))),columns:i,rows:s,low:[r,o-s*1.5],high:[r+i*1.5,o],floor:t[1]}}function $a(n,t,e,i){return Af(Af(n,t,e,i,1,t),e,t,i,t,1)}function Af(n,t,e,i,s,r){let o=new Float32Array(n.length);for(let a=0;a<e;a+=1){let c=0;for(let l=-i;l<t;l+=1)l+i<t&&(c+=n[a*r+(l+i)*s]),l-i-1>=0&&(c-=n[a*r+(l-i-1)*s]),l>=0&&(o[a*r+l*s]=c/(2*i+1))}return o}var dy=-20,fy=3;function Ih(){let n=new qe;return n.setAttribute("position",new ke(new Float32Array([-1,-1,0,3,-1,0,-1,3,0]),3)),n}var Rf=`
varying vec2 vAt; // 0 to 1 over the picture
void main() {
	vAt = 0.5 * position.xy + 0.5;
	gl_Position = vec4( position.xy, 0.0, 1.0 );
}
`,py=`
varying vec2 vAt; // 0 to 1 over the picture
varying vec3 vRay; // from the eye, world
void main() {
	vAt = 0.5 * position.xy + 0.5;
	vec4 far = inverse( projectionMatrix ) * vec4( position.xy, 1.0, 1.0 );
	vRay = transpose( mat3( viewMatrix ) ) * ( far.xyz / far.w );
	gl_Position = vec4( position.xy, 0.0, 1.0 );
}
`,my=`
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
`,Za=class{#t;#e;constructor(t){let e=Cf(t);this.#t=new xs(e.pixels,e.columns,e.rows,_r),this.#t.minFilter=me,this.#t.magFilter=me,this.#t.unpackAlignment=1,this.#t.needsUpdate=!0;let[i,s]=[e.low,e.high];this.#e=new de({uniforms:{uAbove:{value:new Dt},uBelow:{value:new Dt},uGlow:{value:new Dt},uCentre:{value:new Et(.5,.5)},uAspect:{value:1},uShadow:{value:this.#t},uStrength:{value:0},uFloor:{value:new L(i[0],e.floor-fy,i[1])},uExtent:{value:new Et(s[0]-i[0],s[1]-i[1])}},vertexShader:py,fragmentShader:my,depthTest:!1,depthWrite:!1}),this.mesh=new ve(Ih(),this.#e),this.mesh.name="backdrop",this.mesh.renderOrder=dy,this.mesh.frustumCulled=!1}paint(t,e){let{uAbove:i,uBelow:s,uGlow:r,uStrength:o}=this.#e.uniforms;i.value.copy(Ji(t.above)),s.value.copy(Ji(t.below)),r.value.copy(Ji(t.glow)),o.value=e*t.shadow}frame(t,e,i){this.#e.uniforms.uCentre.value.set(t,e),this.#e.uniforms.uAspect.value=i}dispose(){this.mesh.removeFromParent(),this.mesh.geometry.dispose(),this.#e.dispose(),this.#t.dispose()}};function Ka(n){n.blending=As,n.blendEquation=Ai,n.blendSrc=On,n.blendDst=pr}var gy=-.2,Ns=class{value=new Et(0,1);get x(){return this.value.x}moveTo(t){this.value.x=-t}face({matrixWorld:{elements:t}}){this.value.y=t[8]<gy?-1:1}takes(t){return(t-this.value.x)*this.value.y>0}};var Ds=`
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
`,Us=`
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
`;var If=`
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
${Ds}

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
`;var Pf=`
uniform vec3 uColour;
#ifdef CUT
uniform vec2 uCut; // x of the plane; 1: what lies at greater x is cut away, -1: at lesser
#endif
#ifdef BONE
varying vec3 vTint;
varying float vBody;
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${Ds}
${Us}

void main() {
	#ifdef CUT
		if ( ( vWorld.x - uCut.x ) * uCut.y > 0.06 ) discard; // a little over, or the rim of the face shows gaps
	#endif
	vec3 eye = normalize( vEye );
	vec3 normalWorld = normalize( vNormalWorld );
	if ( ! gl_FrontFacing ) normalWorld = -normalWorld;
	vec3 albedo = uColour;
	float roughness = 0.5;
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
		vec3 tint = vTint * sqrt( vTint / vec3( 0.96, 0.88, 0.75 ) ); // hollows a little deeper than baked
		albedo *= tint * ( 1.0 + 0.10 * coarse.w + 0.07 * seen * fine.w );
		albedo *= mix( vec3( 1.0 ), vec3( 1.02, 0.985, 0.94 ), smoothstep( -0.1, 0.4, coarse.w ) );
		shade = vTint.g / 0.87;
		roughness = 0.52 + 0.2 * fine.w;
		bleed = vec3( 0.30, 0.20, 0.14 );
	#endif
	#ifdef CEMENT
		vec4 lump = noise( vWorld * 0.8 );
		vec4 grit = noise( vWorld * 3.7 );
		float seen = 1.0 - smoothstep( 0.12, 0.45, pixel_mm );
		vec3 slope = 0.12 * lump.xyz + 0.16 * seen * grit.xyz;
		normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
		albedo *= 1.0 + 0.12 * lump.w + seen * ( 0.25 * grit.w - 0.25 * smoothstep( 0.25, 0.4, grit.w ) );
		roughness = 0.78;
		bleed = vec3( 0.16 );
	#endif
	#ifdef STEEL
		roughness = 0.24;
		straight = 0.7;
	#endif
	#ifdef BALLOON
		roughness = 0.10;
		straight = 0.06;
		bleed = vec3( 0.18, 0.28, 0.40 );
	#endif
	#ifdef CRACK
		roughness = 1.0;
		straight = 0.0;
	#endif
	#ifdef TUMOUR
		vec4 lump = noise( vRest * 0.9 );
		normalWorld = normalize( normalWorld - 0.2 * lump.xyz );
		albedo *= 1.0 + 0.25 * lump.w;
		roughness = 0.45;
		bleed = vec3( 0.30, 0.12, 0.22 );
	#endif
	#ifdef LEAK
		roughness = 0.35;
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
		roughness = 1.0;
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
`;var Os=`
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
`;var _y=[.14,.6,.08,.3],xy={bone:"BONE",crack:"CRACK",cleft:"HOLLOW",tumour:"TUMOUR",needle:"STEEL",implant:"STEEL",contrast:"BALLOON",balloon:"BALLOON",cavity:"HOLLOW",cement:"CEMENT",leak:"LEAK",neighbour:"PLAIN",disc:"PLAIN",breach:"LEAK"};function Vn(n){return{uLeastAlpha:{value:Ef(n.geometry)}}}function ye(n,t){let e=n.kind==="bone";return new de({defines:{[xy[n.kind]]:1,...t&&{CUT:1}},uniforms:{uColour:{value:new Dt(Ya[n.kind])},...e&&Vn(n),...t&&{uCut:t}},vertexShader:Os,fragmentShader:Pf,vertexColors:e})}function Hn(n){let t=n.kind==="bone",e=new de({defines:t?{BONE:1}:{},uniforms:{uColour:{value:new Dt},uDensity:{value:new se},uGloss:{value:1},...t&&Vn(n)},vertexShader:Os,fragmentShader:If,vertexColors:t,side:De,depthWrite:!1,transparent:!0,forceSinglePass:!0});return Ka(e),e}function Ir(n,t,e,i){n&&Lf(n.material,t,e,i)}function Ja(n){let t=Hn(n);return Lf(t,Ya.disc,_y,.3),t}function Lf({uniforms:n},t,e,i){n.uColour.value.copy(Ji(t)),n.uDensity.value.fromArray(e),n.uGloss.value=i}function Fs(n){let t=Hn(n);return t.uniforms.uColour.value.copy(Ji(Ya.skin)),t.uniforms.uDensity.value.set(.5,.9,.2,.4),t.uniforms.uGloss.value=.2,t}function Bs(n){return new de({...Ph(n),uniforms:{...n},vertexShader:Os,fragmentShader:"void main() { gl_FragColor = vec4( 0.0 ); }"})}function Ph(n){let t=!!(n&&"uLeastAlpha"in n);return{defines:n?{[t?"INSET":"THINNER"]:1}:{},vertexColors:t}}var yn=["needle","cannula","biopsy","catheter","osteotome","curette","expander","filler"],Fi=class{#t=[];#e=new Set;constructor(t){this.parts=t,this.group=new Wi,this.shadow=1}add(t,e,i,s){let r=this.parts.get(t);if(!r)return null;let o=e(r);this.#e.add(o);let a=r.mesh(o,i);return this.group.add(a),this.#t.push({mesh:a,shown:s?()=>r.shown&&s(r):()=>r.shown}),a}addKind(t,e,i){return[...this.parts.values()].filter(s=>s.kind===t).map(s=>this.add(s.name,e,i))}addOthers(t,e,i){return[...this.parts.values()].filter(({name:r,kind:o})=>r.includes("/")&&t.includes(o)).map(r=>this.add(r.name,e,i))}addMesh(t,e=()=>!0){this.#e.add(t.material),this.group.add(t),this.#t.push({mesh:t,shown:e})}update(){for(let t=0;t<this.#t.length;t+=1)this.#t[t].mesh.visible=this.#t[t].shown()}paint(t){}cut(){}handlePoint(){return null}frame(t,e,i){}before(t,e,i){}compile(t,e,i){t.compile(this.group,e,i)}dispose(){for(let t of this.#e)t.dispose();this.group.removeFromParent()}};function ja(n){return[...n.values()].some(({kind:t})=>t==="leak")?Ja:ye}function Qa(n){let t=n.get("balloon"),e=n.get("cavity");return e?t?.shown?Math.abs(Nf(e.influences,2)-Nf(t.influences,2))>.02:!0:!1}function Nf(n,t){let e=0;for(let i=0;i<Math.min(t,n.length);i+=1)e+=n[i];return e}var tl=class extends Fi{constructor(t){super(t),this.add("bone",ye,0),this.add("crack",ye,0);for(let e of yn)this.add(e,ye,1);this.add("leak",ye,1),this.addOthers(["bone","crack"],ye,0),this.addOthers(["needle","leak"],ye,1),this.addKind("neighbour",ye,1),this.addKind("disc",ja(t),2),this.add("skin",Fs,2),this.addOthers(["skin"],Fs,2)}};function Uf(n,t=!1){let e=n[0].index!==null,i=new Set(Object.keys(n[0].attributes)),s=new Set(Object.keys(n[0].morphAttributes)),r={},o={},a=n[0].morphTargetsRelative,c=new qe;c.morphTargetsRelative=a;let l=0;for(let h=0;h<n.length;++h){let u=n[h],d=0,f=0;if(e!==(u.index!==null))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". All geometries must have compatible attributes; make sure index attribute exists among all geometries, or in none of them."),null;for(let p in u.attributes){if(!i.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have compatible attributes; make sure "'+p+'" attribute exists among all geometries, or in none of them.'),null;r[p]===void 0&&(r[p]=[]),r[p].push(u.attributes[p]),d++}if(d!==i.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of attributes."),null;if(a!==u.morphTargetsRelative)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". .morphTargetsRelative must be consistent throughout all geometries."),null;for(let p in u.morphAttributes){if(!s.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+".  .morphAttributes must be consistent throughout all geometries."),null;if(u.morphAttributes[p].length!==n[0].morphAttributes[p].length)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have the same number of morph targets for the "'+p+'" morph attribute.'),null;o[p]===void 0&&(o[p]=[]),o[p].push(u.morphAttributes[p]),f++}if(f!==s.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of morph attributes."),null;if(t){let p;if(e)p=u.index.count;else if(u.attributes.position!==void 0)p=u.attributes.position.count;else return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". The geometry must have either an index or a position attribute"),null;c.addGroup(l,p,h),l+=p}}if(e){let h=0,u=[];for(let d=0;d<n.length;++d){let f=n[d].index;for(let p=0;p<f.count;++p)u.push(f.getX(p)+h);h+=n[d].attributes.position.count}c.setIndex(u)}for(let h in r){let u=Df(r[h]);if(!u)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" attribute."),null;c.setAttribute(h,u)}for(let h in o){let u=o[h][0].length;if(u!==0){c.morphAttributes=c.morphAttributes||{},c.morphAttributes[h]=[];for(let d=0;d<u;++d){let f=[];for(let v=0;v<o[h].length;++v)f.push(o[h][v][d]);let p=Df(f);if(!p)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" morphAttribute."),null;c.morphAttributes[h].push(p)}}}return c}function Df(n){let t,e,i,s=-1,r=0;for(let l=0;l<n.length;++l){let h=n[l];if(t===void 0&&(t=h.array.constructor),t!==h.array.constructor)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.array must be of consistent array types across matching attributes."),null;if(e===void 0&&(e=h.itemSize),e!==h.itemSize)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.itemSize must be consistent across matching attributes."),null;if(i===void 0&&(i=h.normalized),i!==h.normalized)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.normalized must be consistent across matching attributes."),null;if(s===-1&&(s=h.gpuType),s!==h.gpuType)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.gpuType must be consistent across matching attributes."),null;r+=h.count*e}let o=new t(r),a=new ke(o,e,i),c=0;for(let l=0;l<n.length;++l){let h=n[l];if(h.isInterleavedBufferAttribute){let u=c/e;for(let d=0,f=h.count;d<f;d++)for(let p=0;p<e;p++){let v=h.getComponent(d,p);a.setComponent(d+u,p,v)}}else o.set(h.array,c);c+=h.count*e}return s!==void 0&&(a.gpuType=s),a}var Lh=.11,bn=1.7,vy=`
varying vec3 vNormalView;
varying vec3 vPlace;
void main() {
	vPlace = position;
	vNormalView = normalize( mat3( modelViewMatrix ) * normal );
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}
`,yy=`
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
`,il=class{#t;#e={value:new Dt};#i=new L;constructor({low:t,high:e,body:i},s){let[r,o]=[t.y-s,e.y+s],[a,c]=[t.z-s,e.z+s];this.#t=new L(0,i.y,c);let{y:l,z:h}=this.#t,u=[el(o-r).translate(0,(o+r)/2,a),el(o-r).translate(0,(o+r)/2,c),el(c-a).rotateX(Math.PI/2).translate(0,r,(c+a)/2),el(c-a).rotateX(Math.PI/2).translate(0,o,(c+a)/2),...[[r,a],[r,c],[o,a],[o,c]].map(([f,p])=>new Ms(Lh,8,6).translate(0,f,p)),new Ms(bn,24,16).translate(0,l,h),new bs(.62*bn,1.1*bn,20).rotateZ(-Math.PI/2).translate(2.1*bn,l,h),new bs(.62*bn,1.1*bn,20).rotateZ(Math.PI/2).translate(-2.1*bn,l,h)],d=Uf(u);for(let f of u)f.dispose();this.mesh=new ve(d,new de({uniforms:{uColour:this.#e,uKnob:{value:new se(0,l,h,2.8*bn)}},vertexShader:vy,fragmentShader:yy})),Ka(this.mesh.material),this.mesh.name="handle",this.mesh.frustumCulled=!1,this.mesh.matrixAutoUpdate=!1,this.mesh.matrixWorldAutoUpdate=!1}point(){return this.#i.copy(this.#t).applyMatrix4(this.mesh.matrixWorld)}paint(t){this.#e.value.copy(Ji(t))}};function el(n){return new ys(Lh,Lh,n,8,1)}var Nh=`
varying vec3 vWorld;
void main() {
	vec4 world = modelMatrix * vec4( position, 1.0 );
	vWorld = world.xyz;
	gl_Position = projectionMatrix * viewMatrix * world;
}
`,Of=`
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
${Ds}
${Us}

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
`;var be={bone:1,cancellous:2,core:4,cavity:8,cement:16,balloon:32,leak:64,fluid:128},nl=be.cavity|be.cement|be.balloon,by={cleft:be.cavity,tumour:be.leak},My=[{look:"COMPACT",set:be.bone,clear:nl,part:"bone"},{look:"SPONGY",set:be.core,clear:nl,part:"bone"},{look:"SPONGY",set:be.cancellous,clear:nl,part:"cancellous"},{look:"TUMOUR",set:be.leak|be.cancellous,clear:nl,part:"tumour"},{look:"CEMENT",set:be.cement,clear:be.balloon,part:"cement"},{look:"SKIN",set:be.balloon,clear:0,part:"balloon"},{look:"FLUID",set:be.fluid,clear:0,part:"balloon"},{look:"LEAK",set:be.leak,clear:be.cancellous,part:"leak"}],Sy=new Et(1.2,2.5),wy=new Et(0,.45),Ey=-9,Pr=-8,Ty=5,Ay=9,Dh=2.5,sl=class extends Fi{#t;#e;#i={value:new Lt};#s;#n=[];constructor(t,e,i,s,r){super(t),this.#t=e,this.#e=r,this.#s=Ry(i),this.#r(new de({vertexShader:Nh,fragmentShader:Cy,colorWrite:!1,side:De}),Ey,()=>!0);for(let h of["cancellous","cavity","balloon","cement","leak"])this.add(h,()=>Lr(Bs(),be[h]),Pr);for(let[h,u]of Object.entries(by))this.add(h,()=>Lr(Bs(),u),Pr);this.add("bone",h=>Lr(Bs({...Vn(h),uInset:{value:Sy}}),be.core),Pr),this.add("balloon",()=>Lr(Bs({uInset:{value:wy}}),be.fluid),Pr);let o=this.add("bone",()=>Lr(Bs(),be.bone),Pr+1);o&&(o.onAfterRender=()=>s.clearDepth());for(let h of["bone","crack","tumour","balloon","cement","leak"])this.add(h,u=>ye(u,this.#e),0);let a=this.add("cavity",h=>ye(h,this.#e),0,()=>Qa(t)),c=this.add("cleft",h=>ye(h,this.#e),0);for(let h of[a,c])h&&(h.material.side=ze);for(let h of[...yn,"implant","contrast"])this.add(h,ye,1);this.addOthers(["bone","crack","needle","leak"],ye,1),this.addKind("neighbour",ye,1),this.addKind("disc",ja(t),2);let l=Bf(e,null,new Lt);My.forEach(({look:h,set:u,clear:d,part:f},p)=>{if(!t.has(f))return;let v=Iy(h,r,this.#i,l);v.stencilWrite=!0,v.stencilFunc=Zc,v.stencilRef=u,v.stencilFuncMask=u|d;let g=this.#r(v,Ty+.1*p,()=>t.get(f).shown);g.name=`face-${h.toLowerCase()}`}),this.handle=new il(i,Dh),this.handle.mesh.renderOrder=Ay,this.addMesh(this.handle.mesh)}cut(){for(let t of this.#n)Ff(t,this.#e.x);Ff(this.handle.mesh,this.#e.x)}update(){super.update(),Bf(this.#t,this.parts.get("bone").influences,this.#i.value)}handlePoint(){return this.handle.point()}paint(t){this.handle.paint(t.handle)}dispose(){super.dispose(),this.#s.dispose(),this.handle.mesh.geometry.dispose()}#r(t,e,i){let s=new ve(this.#s,t);return s.renderOrder=e,s.frustumCulled=!1,s.matrixAutoUpdate=!1,s.matrixWorldAutoUpdate=!1,this.#n.push(s),this.addMesh(s,i),s}},Cy="void main() { gl_FragColor = vec4( 0.0 ); }";function Ry({low:n,high:t}){let e=new Dn(t.z-n.z+2*Dh,t.y-n.y+2*Dh);return e.rotateY(Math.PI/2),e.translate(0,(n.y+t.y)/2,(n.z+t.z)/2),e}function Ff(n,t){n.matrix.makeTranslation(t,0,0),n.matrixWorld.copy(n.matrix)}function Lr(n,t){return n.side=De,n.colorWrite=!1,n.depthWrite=!1,n.depthFunc=cs,n.stencilWrite=!0,n.stencilWriteMask=t,n.stencilZPass=$c,n.stencilZFail=os,n}function Iy(n,t,e,i){let{colour:s,marrow:r}=bf[n];return new de({defines:{[n]:1},uniforms:{uColour:{value:new Dt(s)},uCut:t,...n==="FLUID"&&{uMiddle:{value:(i.elements[4]+i.elements[7])/2}},...r!==void 0&&{uMarrow:{value:new Dt(r)},uNow:e,uIntact:{value:i}}},vertexShader:Nh,fragmentShader:Of,side:De})}function Bf(n,t,e){let{base_mm:i,targets_mm:s}=n.extras.landmarks,{elements:r}=e;for(let o=0;o<3;o+=1){let a=2*(2-o),[c,l,h]=[i[a][1],i[a][2],i[a+1][2]];for(let u=0;t&&u<t.length;u+=1)c+=t[u]*s[u][a][1],l+=t[u]*s[u][a][2],h+=t[u]*s[u][a+1][2];r[o]=c,r[3+o]=l,r[6+o]=h}return e}var kf=[.16,.75,.1,.5],Py=.5,rl=class extends Fi{#t;#e;#i;#s;constructor(t){super(t),this.shadow=.55;for(let e of[...yn,"crack","cleft","tumour","implant","contrast","balloon","cement","leak"])this.add(e,ye,0);this.addOthers(["needle","crack","cleft","tumour","implant","contrast","balloon","cement","leak"],ye,0),this.#t=this.add("cavity",Hn,1,()=>Qa(t)&&this.#n()>0),this.#e=this.add("bone",Hn,2),this.#i=this.addOthers(["bone"],Hn,2),this.#s=this.addKind("neighbour",Hn,2),this.addKind("disc",Ja,2),this.add("skin",Fs,3),this.addOthers(["skin"],Fs,3)}update(){if(super.update(),!this.#t?.visible)return;let{uDensity:t}=this.#t.material.uniforms;t.value.fromArray(kf).multiplyScalar(this.#n())}#n(){let t=this.parts.get("cement");return t?.shown?Math.max(0,1-1.15*t.influences[t.influences.length-1]):1}paint(t){let e=t.density.map(i=>Py*i);Ir(this.#e,t.glass,t.density,1),Ir(this.#t,t.hollow,kf,.3);for(let i of this.#i)Ir(i,t.glass,t.density,1);for(let i of this.#s)Ir(i,t.glass,e,.5)}};var zf=`
uniform vec4 uShare; // of each channel: mineral, contrast medium, cement, steel
uniform float uMiddle; // mm from the eye to what is looked at: keeps the numbers small
centroid varying vec3 vEye;
void main() {
	float way = ( length( vEye ) - uMiddle ) / 64.0;
	gl_FragColor = uShare * ( gl_FrontFacing ? -way : way );
}
`,Gf=`
uniform sampler2D uThickness;
uniform vec2 uCentre;
uniform float uAspect;
varying vec2 vAt;
${Us}
// per mm; mineral is compact bone, the others are chosen to look as they do beside it
const vec4 ABSORB = vec4( 0.068, 0.085, 0.1, 0.75 );
void main() {
	vec4 way = max( 64.0 * texture2D( uThickness, vAt ), 0.0 );
	vec2 place = ( vAt - uCentre ) * vec2( uAspect, 1.0 );
	// soft tissue round it: a little uneven, thicker towards the middle
	float tissue = 0.10 + 0.06 * noise( vec3( place * 2.6, 1.0 ) ).w + 0.04 * noise( vec3( place * 6.0, 7.0 ) ).w;
	float passed = exp( -dot( ABSORB, way ) - tissue );
	float light = 0.93 * pow( passed, 0.8 );
	// the beam is weaker at its rim
	float rim = length( place / max( 1.0, uAspect ) );
	light *= 1.0 - 0.30 * smoothstep( 0.30, 0.85, rim );
	// few photons make grain, and more of it where few of them pass
	float grain = hash( vec3( gl_FragCoord.xy * 0.37, 3.0 ) ) + hash( vec3( gl_FragCoord.yx * 0.23, 11.0 ) ) - 1.0;
	light += 0.022 * grain * ( 1.2 - light );
	gl_FragColor = vec4( vec3( 0.975, 0.99, 1.0 ) * ( 0.035 + 0.94 * light ), 1.0 );
}
`;var ol=.3,Vf=new Et(1.1,.5),Ly=new Et(0,.8),Ny={bone:[1,0,0,0],core:[ol-1,0,0,0],cavity:[-ol,0,0,0],cleft:[-ol,0,0,0],tumour:[-ol,0,0,0],contrast:[0,1,0,0],balloon:[0,1,0,0],cement:[0,0,1,0],leak:[0,0,1,0],steel:[0,0,0,1]};function Hf(n){return n.getExtension("EXT_color_buffer_float")||n.getExtension("EXT_color_buffer_half_float")?null:"X-ray pictures need a graphics card that can add up fractions; this device's cannot."}var al=class extends Fi{#t={value:0};#e;constructor(t){super(t),this.shadow=0,this.target=new Qe(1,1,{type:ui,minFilter:me,magFilter:me,depthBuffer:!1,samples:4}),this.rays=new Pn,this.rays.matrixWorldAutoUpdate=!1;let e=this.group;this.group=this.rays,this.add("bone",()=>this.#i("bone"),0),this.add("bone",i=>this.#i("core",{...Vn(i),uInset:{value:Vf}}),0);for(let i of["cavity","cleft","tumour","contrast","balloon","cement","leak"])this.add(i,()=>this.#i(i),0);for(let i of[...yn,"implant"])this.add(i,()=>this.#i("steel"),0);for(let i of["bone","cavity","cleft","tumour","contrast","balloon","cement","leak"])this.addOthers([i],()=>this.#i(i),0);this.addOthers(["bone"],i=>this.#i("core",{...Vn(i),uInset:{value:Vf}}),0),this.addOthers(["needle","implant"],()=>this.#i("steel"),0),this.addKind("neighbour",()=>this.#i("bone"),0),this.addKind("neighbour",()=>this.#i("core",{uInset:{value:Ly}}),0),this.group=e,this.film=new de({uniforms:{uThickness:{value:this.target.texture},uCentre:{value:new Et(.5,.5)},uAspect:{value:1}},vertexShader:Rf,fragmentShader:Gf,depthTest:!1,depthWrite:!1}),this.#e=new ve(Ih(),this.film),this.#e.frustumCulled=!1,this.addMesh(this.#e)}before(t,e,i){let{x:s,y:r}=t.getDrawingBufferSize(Dy);(this.target.width!==s||this.target.height!==r)&&this.target.setSize(s,r),this.#t.value=i,t.setClearColor(0,0),t.setRenderTarget(this.target),t.render(this.rays,e),t.setRenderTarget(null)}compile(t,e,i){t.setRenderTarget(this.target),t.compile(this.rays,e),t.setRenderTarget(null),super.compile(t,e,i)}frame(t,e,i){this.film.uniforms.uCentre.value.set(t,e),this.film.uniforms.uAspect.value=i}dispose(){super.dispose(),this.#e.geometry.dispose(),this.target.dispose()}#i(t,e){return new de({...Ph(e),uniforms:{uShare:{value:new se(...Ny[t])},uMiddle:this.#t,...e},vertexShader:Os,fragmentShader:zf,side:De,depthTest:!1,depthWrite:!1,blending:As,blendEquation:Ai,blendSrc:On,blendDst:On,toneMapped:!1})}},Dy=new Et;var Wf={antialias:!0,stencil:!0,depth:!0,alpha:!1},Uy="This device cannot show 3D pictures: its browser has no WebGL 2, or it is switched off.",ll=class{#t=Rr.light;#e={};#i=new Map;#s="bone";#n=new Set;#r={x:.5,y:.5,aspect:1};constructor(t){let e=t.getContext("webgl2",Wf);if(!e||e.isContextLost())throw new jt("no-webgl",Uy);this.renderer=new La({canvas:t,context:e,...Wf}),this.renderer.toneMapping=mr,this.renderer.info.autoReset=!1,this.renderer.debug.checkShaderErrors=!1,this.xrayMissing=Hf(e),this.scene=new Pn,this.scene.matrixWorldAutoUpdate=!1,this.parts=new Map,this.backdrop=null,this.cutPlane=new Ns}get styles(){return["bone","glass","cutaway",...this.xrayMissing===null?["xray"]:[]]}load(t,e,i,s){this.unload(),this.parts=t,this.backdrop=new Za(s),this.scene.add(this.backdrop.mesh),this.#e={bone:()=>new tl(t),glass:()=>new rl(t),cutaway:()=>new sl(t,e,i,this.renderer,this.cutPlane),xray:()=>new al(t)},this.#n=new Set(this.styles),this.frame(this.#r.x,this.#r.y,this.#r.aspect)}resize(t,e,i){this.renderer.setDrawingBufferSize(t,e,i)}get info(){return this.renderer.info.render}show(t){let e=this.#o(t);for(let i of this.#i.values())i.group.visible=i===e;this.#s=t,this.current=e,this.#a()}#o(t){let e=this.#i.get(t);return e||(e=this.#e[t](),this.#i.set(t,e),e.group.visible=!1,this.scene.add(e.group),e.paint(this.#t),e.frame(this.#r.x,this.#r.y,this.#r.aspect),e.cut(),e)}paint(t){this.#t=t;for(let e of this.#i.values())e.paint(t);this.#a()}cut(t){this.cutPlane.moveTo(t);for(let e of this.#i.values())e.cut()}frame(t,e,i){this.#r={x:t,y:e,aspect:i},this.backdrop?.frame(t,e,i);for(let s of this.#i.values())s.frame(t,e,i)}move(t,e){for(let i of this.parts.values())i.move(t,e)}draw(t,e){this.renderer.info.reset(),this.cutPlane.face(t),this.current?.update(),this.current?.before(this.renderer,t,e),this.renderer.render(this.scene,t)}get cold(){return{now:this.#n.has(this.#s),ever:this.#n.size>0}}warm(t){let e=this.#n.has(this.#s)?this.#s:[...this.#n][0];!e||this.renderer.getContext().isContextLost()||(this.#n.delete(e),this.#o(e).compile(this.renderer,t,this.scene))}release(){this.renderer.getContext().isContextLost()||this.renderer.forceContextLoss()}regain(){this.renderer.forceContextRestore()}unload(){for(let t of this.#i.values())t.dispose();this.#i.clear(),this.#n.clear(),this.current=void 0,this.backdrop?.dispose(),this.backdrop=null;for(let t of this.parts.values())t.geometry.dispose();this.parts=new Map}dispose(){this.unload(),this.renderer.dispose(),this.release()}#a(){!this.backdrop||!this.current||(this.backdrop.mesh.visible=this.current.shadow>0,this.backdrop.paint(this.#t,this.current.shadow))}};var Oy=["bone","glass","cutaway","xray"],cl=class{parts=new Map;cutPlane=new Ns;current={handlePoint:()=>null};xrayMissing=null;styles=Oy;info={calls:0,triangles:0};cold={now:!1,ever:!1};load(t){this.dispose(),this.parts=t}move(t,e){for(let i of this.parts.values())i.move(t,e)}cut(t){this.cutPlane.moveTo(t)}draw(t){this.cutPlane.face(t)}dispose(){for(let t of this.parts.values())t.geometry.dispose()}resize(){}show(){}paint(){}frame(){}warm(){}release(){}regain(){}};var Xf={type:"change"},Oh={type:"start"},Yf={type:"end"},hl=new _s,qf=new li,Fy=Math.cos(70*Ca.DEG2RAD),Ce=new L,ii=2*Math.PI,te={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Uh=1e-6,ul=class extends dr{constructor(t,e=null){super(t,e),this.state=te.NONE,this.target=new L,this.cursor=new L,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:pn.ROTATE,MIDDLE:pn.DOLLY,RIGHT:pn.PAN},this.touches={ONE:mn.ROTATE,TWO:mn.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new L,this._lastQuaternion=new je,this._lastTargetPosition=new L,this._quat=new je().setFromUnitVectors(t.up,new L(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new ws,this._sphericalDelta=new ws,this._scale=1,this._panOffset=new L,this._rotateStart=new Et,this._rotateEnd=new Et,this._rotateDelta=new Et,this._panStart=new Et,this._panEnd=new Et,this._panDelta=new Et,this._dollyStart=new Et,this._dollyEnd=new Et,this._dollyDelta=new Et,this._dollyDirection=new L,this._mouse=new Et,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=ky.bind(this),this._onPointerDown=By.bind(this),this._onPointerUp=zy.bind(this),this._onContextMenu=Yy.bind(this),this._onMouseWheel=Hy.bind(this),this._onKeyDown=Wy.bind(this),this._onTouchStart=Xy.bind(this),this._onTouchMove=qy.bind(this),this._onMouseDown=Gy.bind(this),this._onMouseMove=Vy.bind(this),this._interceptControlDown=$y.bind(this),this._interceptControlUp=Zy.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(t){this._cursorStyle=t,t==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(t){super.connect(t),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=te.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(t){t.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=t}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Xf),this.update(),this.state=te.NONE}pan(t,e){this._pan(t,e),this.update()}dollyIn(t){this._dollyIn(t),this.update()}dollyOut(t){this._dollyOut(t),this.update()}rotateLeft(t){this._rotateLeft(t),this.update()}rotateUp(t){this._rotateUp(t),this.update()}update(t=null){let e=this.object.position;Ce.copy(e).sub(this.target),Ce.applyQuaternion(this._quat),this._spherical.setFromVector3(Ce),this.autoRotate&&this.state===te.NONE&&this._rotateLeft(this._getAutoRotationAngle(t)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ii:i>Math.PI&&(i-=ii),s<-Math.PI?s+=ii:s>Math.PI&&(s-=ii),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Ce.setFromSpherical(this._spherical),Ce.applyQuaternion(this._quatInverse),e.copy(this.target).add(Ce),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Ce.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),r=!!c}else if(this.object.isOrthographicCamera){let a=new L(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=c!==this.object.zoom;let l=new L(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=Ce.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(hl.origin.copy(this.object.position),hl.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(hl.direction))<Fy?this.object.lookAt(this.target):(qf.setFromNormalAndCoplanarPoint(this.object.up,this.target),hl.intersectPlane(qf,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Uh||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Uh||this._lastTargetPosition.distanceToSquared(this.target)>Uh?(this.dispatchEvent(Xf),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(t){return t!==null?ii/60*this.autoRotateSpeed*t:ii/60/60*this.autoRotateSpeed}_getZoomScale(t){let e=Math.abs(t*.01);return Math.pow(.95,this.zoomSpeed*e)}_rotateLeft(t){this._sphericalDelta.theta-=t}_rotateUp(t){this._sphericalDelta.phi-=t}_panLeft(t,e){Ce.setFromMatrixColumn(e,0),Ce.multiplyScalar(-t),this._panOffset.add(Ce)}_panUp(t,e){this.screenSpacePanning===!0?Ce.setFromMatrixColumn(e,1):(Ce.setFromMatrixColumn(e,0),Ce.crossVectors(this.object.up,Ce)),Ce.multiplyScalar(t),this._panOffset.add(Ce)}_pan(t,e){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Ce.copy(s).sub(this.target);let r=Ce.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*t*r/i.clientHeight,this.object.matrix),this._panUp(2*e*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(t*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(e*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(t,e){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=t-i.left,r=e-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(t){return Math.max(this.minDistance,Math.min(this.maxDistance,t))}_handleMouseDownRotate(t){this._rotateStart.set(t.clientX,t.clientY)}_handleMouseDownDolly(t){this._updateZoomParameters(t.clientX,t.clientY),this._dollyStart.set(t.clientX,t.clientY)}_handleMouseDownPan(t){this._panStart.set(t.clientX,t.clientY)}_handleMouseMoveRotate(t){this._rotateEnd.set(t.clientX,t.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/e.clientHeight),this._rotateUp(ii*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(t){this._dollyEnd.set(t.clientX,t.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(t){this._panEnd.set(t.clientX,t.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(t){this._updateZoomParameters(t.clientX,t.clientY),t.deltaY<0?this._dollyIn(this._getZoomScale(t.deltaY)):t.deltaY>0&&this._dollyOut(this._getZoomScale(t.deltaY)),this.update()}_handleKeyDown(t){let e=!1;switch(t.code){case this.keys.UP:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),e=!0;break;case this.keys.BOTTOM:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),e=!0;break;case this.keys.LEFT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),e=!0;break;case this.keys.RIGHT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),e=!0;break}e&&(t.preventDefault(),this.update())}_handleTouchStartRotate(t){if(this._pointers.length===1)this._rotateStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(t){if(this._pointers.length===1)this._panStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._panStart.set(i,s)}}_handleTouchStartDolly(t){let e=this._getSecondPointerPosition(t),i=t.pageX-e.x,s=t.pageY-e.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enablePan&&this._handleTouchStartPan(t)}_handleTouchStartDollyRotate(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enableRotate&&this._handleTouchStartRotate(t)}_handleTouchMoveRotate(t){if(this._pointers.length==1)this._rotateEnd.set(t.pageX,t.pageY);else{let i=this._getSecondPointerPosition(t),s=.5*(t.pageX+i.x),r=.5*(t.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/e.clientHeight),this._rotateUp(ii*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(t){if(this._pointers.length===1)this._panEnd.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(t){let e=this._getSecondPointerPosition(t),i=t.pageX-e.x,s=t.pageY-e.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(t.pageX+e.x)*.5,a=(t.pageY+e.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enablePan&&this._handleTouchMovePan(t)}_handleTouchMoveDollyRotate(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enableRotate&&this._handleTouchMoveRotate(t)}_addPointer(t){this._pointers.push(t.pointerId)}_removePointer(t){delete this._pointerPositions[t.pointerId];for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId){this._pointers.splice(e,1);return}}_isTrackingPointer(t){for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId)return!0;return!1}_trackPointer(t){let e=this._pointerPositions[t.pointerId];e===void 0&&(e=new Et,this._pointerPositions[t.pointerId]=e),e.set(t.pageX,t.pageY)}_getSecondPointerPosition(t){let e=t.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[e]}_customWheelEvent(t){let e=t.deltaMode,i={clientX:t.clientX,clientY:t.clientY,deltaY:t.deltaY};switch(e){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return t.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function By(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function ky(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function zy(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Yf),this.state=te.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let t=this._pointers[0],e=this._pointerPositions[t];this._onTouchStart({pointerId:t,pageX:e.x,pageY:e.y});break}}function Gy(n){let t;switch(n.button){case 0:t=this.mouseButtons.LEFT;break;case 1:t=this.mouseButtons.MIDDLE;break;case 2:t=this.mouseButtons.RIGHT;break;default:t=-1}switch(t){case pn.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=te.DOLLY;break;case pn.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=te.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=te.ROTATE}break;case pn.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=te.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=te.PAN}break;default:this.state=te.NONE}this.state!==te.NONE&&this.dispatchEvent(Oh)}function Vy(n){switch(this.state){case te.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case te.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case te.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function Hy(n){this.enabled===!1||this.enableZoom===!1||this.state!==te.NONE||(n.preventDefault(),this.dispatchEvent(Oh),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(Yf))}function Wy(n){this.enabled!==!1&&this._handleKeyDown(n)}function Xy(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case mn.ROTATE:if(this.enableRotate===!1){this.state=te.NONE;break}this._handleTouchStartRotate(n),this.state=te.TOUCH_ROTATE;break;case mn.PAN:if(this.enablePan===!1){this.state=te.NONE;break}this._handleTouchStartPan(n),this.state=te.TOUCH_PAN;break;default:this.state=te.NONE}break;case 2:switch(this.touches.TWO){case mn.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=te.TOUCH_DOLLY_PAN;break;case mn.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=te.TOUCH_DOLLY_ROTATE;break;default:this.state=te.NONE}break;default:this.state=te.NONE}this.state!==te.NONE&&this.dispatchEvent(Oh)}function qy(n){switch(this._trackPointer(n),this.state){case te.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case te.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case te.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case te.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=te.NONE}}function Yy(n){this.enabled!==!1&&n.preventDefault()}function $y(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function Zy(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Ky=480,Jy=.16,dl={least:.4,most:3.5},jy=.35,$f=Math.tan(yh*Math.PI/360),Zf=89.99,fl=class{#t;#e=new Et(1,1);#i={left:0,top:0,right:0,bottom:0};#s=null;#n=null;#r=!1;constructor(t,e){this.camera=new Je(yh,1,1,2e3),this.#t=e,this.view="lateral",this.controls=new ul(this.camera,t),this.controls.enableDamping=!0,this.controls.dampingFactor=Jy,this.controls.rotateSpeed=.8,this.controls.disconnect(),this.controls.addEventListener("start",()=>{this.#n=null}),this.controls.addEventListener("change",()=>{this.#r||(this.view=null,this.#u(),this.#t())})}set frame(t){let e=this.#s&&this.view===null?this.pose():null;this.#s=t,this.controls.cursor.copy(t.centre),this.controls.maxTargetRadius=t.low.distanceTo(t.high)/2,e?this.setPose(e):this.place(this.view??"lateral",!1)}resize(t,e,i){let s=this.#s?this.#f()/this.distance():1;this.#e.set(t,e),this.#i=i,this.camera.aspect=t/e;let{x:r,y:o}=this.freeCentre();this.camera.setViewOffset(t,e,t*(.5-r),e*(.5-o),t,e),this.#s&&(this.#n&&this.#l(),this.#p(this.#c(),this.controls.target,this.#f()/s))}freeCentre(){let{left:t,top:e,right:i,bottom:s}=this.#i;return{x:.5+(t-i)/(2*this.#e.x),y:.5+(e-s)/(2*this.#e.y)}}place(t,e){if(Be("view",t,Ls),!this.#s){this.view=t;return}let{target:i,...s}=this.#s.view(t,(r,o)=>this.#f(r,o));this.#a(s,i,this.#f(s,i),e),this.view=t}orbit(t,e){this.#l();let i=this.#c(),s=Math.max(-Zf,Math.min(Zf,i.elevation_deg+e));this.#p({azimuth_deg:i.azimuth_deg+t,elevation_deg:s},this.controls.target,this.distance()),this.view=null}pan(t,e){this.#l();let i=this.mmPerPixel(),[s,r]=[0,1].map(a=>new L().setFromMatrixColumn(this.camera.matrixWorld,a)),o=this.controls.target.clone().addScaledVector(s,-t*i).addScaledVector(r,e*i);this.#p(this.#c(),this.#h(o),this.distance()),this.#u(),this.view=null}zoom(t){this.#l(),this.#p(this.#c(),this.controls.target,this.distance()/t),this.view=null}mmPerPixel(){return 2*$f*this.distance()/this.#e.y}pose(){return this.#n?{...this.#o(this.#n.to,this.#n.to.target,this.#n.to.distance)}:this.#o(this.#c(),this.controls.target,this.distance())}setPose(t){let e=Fa(t,"camera"),i=this.#h(zn(e.target_mm));this.#n=null,this.#p(e,i,this.#f(e,i)/e.zoom),this.#u(),this.view=e.view}orientation(){let{azimuth_deg:t,elevation_deg:e}=this.#c();return{azimuth_deg:t,elevation_deg:e,towards:cf(Oa({azimuth_deg:t,elevation_deg:e}))}}advance(t){if(!this.#n)return this.controls.update();let{from:e,to:i,start_ms:s}=this.#n,r=Math.min(1,Math.max(0,(t-s)/Ky)),o=r*r*(3-2*r),a=(h,u)=>h+o*(u-h),c=e.target.clone().lerp(i.target,o),l={azimuth_deg:a(e.azimuth_deg,i.azimuth_deg),elevation_deg:a(e.elevation_deg,i.elevation_deg)};return this.#p(l,c,a(e.distance,i.distance)),r===1&&(this.#n=null),this.#n!==null}dispose(){this.controls.dispose()}#o(t,e,i){let s=Math.round(t.azimuth_deg*1e9)/1e9;return{view:this.view,azimuth_deg:s===-180?180:s,elevation_deg:t.elevation_deg,zoom:this.#f(t,e)/i,target_mm:bh(e)}}#a(t,e,i,s){if(!s){this.#n=null,this.#p(t,e,i);return}let r=this.#c(),o=((t.azimuth_deg-r.azimuth_deg)%360+540)%360-180;this.#n={from:{...r,distance:this.distance(),target:this.controls.target.clone()},to:{azimuth_deg:r.azimuth_deg+o,elevation_deg:t.elevation_deg,distance:i,target:e},start_ms:performance.now()},this.#t()}#l(){if(!this.#n)return;let{to:t}=this.#n;this.#n=null,this.#p(t,t.target,t.distance)}#h(t){let{cursor:e,maxTargetRadius:i}=this.controls;return t.sub(e).clampLength(0,i).add(e)}#u(){let{width:t,height:e}=this.#g(),i=jy*this.mmPerPixel()*Math.min(t,e)/2,s=this.#s?.back(this.#c(),this.controls.target,i);s&&(this.controls.target.add(s),this.camera.position.add(s))}#c(){return{azimuth_deg:this.controls.getAzimuthalAngle()*180/Math.PI,elevation_deg:90-this.controls.getPolarAngle()*180/Math.PI}}distance(){return this.controls.getDistance()}#f(t=this.#c(),e=this.controls.target){if(!this.#s)return 1;let{width:i,height:s}=this.#g(),r=$f/this.#e.y;return this.#s.distance(t,e,r*i,r*s)}#g(){let{left:t,top:e,right:i,bottom:s}=this.#i;return{width:Math.max(60,this.#e.x-t-i),height:Math.max(60,this.#e.y-e-s)}}#p(t,e,i){let s=this.#f(t,e),r=Math.max(s/dl.most,Math.min(s/dl.least,i));this.#r=!0,this.controls.minDistance=0,this.controls.maxDistance=1/0,this.controls.enableDamping=!1,this.controls.update(),this.controls.target.copy(e),this.camera.position.copy(e).addScaledVector(Oa(t),r),this.controls.update(),this.controls.enableDamping=!0,this.controls.minDistance=s/dl.most,this.controls.maxDistance=s/dl.least,this.#r=!1,this.#t()}focus(){let t=this.distance();this.camera.near=Math.max(2,t-260),this.camera.far=t+420,this.camera.updateProjectionMatrix(),this.camera.updateMatrixWorld()}};var Qy=250,pl=class{#t;#e=null;#i=!1;#s=[];#n={width:300,height:150,ratio:1};#r={left:0,top:0,right:0,bottom:0};#o=!1;#a=!1;#l=!1;#h=!1;#u=0;#c=0;#f=0;#g=new L;#p;#m;constructor(t,e={},i=!1){this.canvas=t,this.flat=i,this.#t=e,this.caseScene=i?new cl:new ll(t),this.drawn=0,this.disposed=!1,this.rig=new fl(t,()=>this.viewChanged()),this.rig.resize(this.#n.width,this.#n.height,this.#r),this.#p=()=>{let s=this.#e!==null;this.#l=!0,this.#h=!0,s?this.#i||setTimeout(()=>this.disposed||this.caseScene.regain()):e.onLost?.()},this.#m=()=>{this.#l=!1,this.#h=!1,this.#o=!0,this.render(),this.#e?.remove(),this.#e=null;for(let s of this.#s.splice(0))s();e.onRestored?.(),this.#i&&this.park()},t.addEventListener("webglcontextlost",this.#p),t.addEventListener("webglcontextrestored",this.#m)}resize(t,e,i=1){let s=Math.max(1,Math.round(t)),r=Math.max(1,Math.round(e)),o=Math.min(i,2),a=this.#n;(s!==a.width||r!==a.height||o!==a.ratio)&&this.#_({width:s,height:r,ratio:o})}setInsets(t){let{left:e,top:i,right:s,bottom:r}=this.#r;t.left===e&&t.top===i&&t.right===s&&t.bottom===r||(this.#r={...t},this.#x())}project(t){return this.projectWorld(zn(t,this.#g))}invalidate(){this.disposed||(this.#o=!0,!this.#a&&(this.#a=!0,this.#t.onNeedsFrame?this.#t.onNeedsFrame():this.#u=requestAnimationFrame(()=>this.render())))}get lost(){return this.#l&&!this.#e}get parked(){return this.#e!==null}park(){if(this.disposed||this.flat||(this.#i=!0,this.#e))return;let t=this.still();t&&(t.className="parked",this.canvas.after(t),this.#e=t,this.#l=!0,this.caseScene.release())}wake(){this.#i&&(this.#i=!1,this.#h&&this.caseScene.regain())}awake(){if(!this.#e)return Promise.resolve();let t=new Promise(e=>this.#s.push(e));return this.wake(),t}render(){if(this.#a=!1,!this.#o||this.#l||this.disposed||!this.caseScene.current)return!1;let t=performance.now();return this.#o=!1,this.rig.advance(t)&&this.invalidate(),this.draw(),this.drawn+=1,this.#f=performance.now()-t,this.#c||this.#d(),!0}info(){let{calls:t,triangles:e}=this.caseScene.info;return{calls:t,triangles:e,script_ms:this.#f}}async snapshot({width:t,height:e}={}){if(this.flat)throw new jt("no-webgl","There is no picture: this browser has no WebGL 2.");if(await this.awake(),this.#l)throw new jt("lost","The picture could not be taken: the graphics were interrupted.");let i=this.#n;if(t&&e){let s=this.#r;this.#r={left:0,top:0,right:0,bottom:0},this.#_({width:t,height:e,ratio:1}),this.draw();let r=Rh(this.canvas);return this.#r=s,this.#_(i),this.draw(),r}return this.draw(),Rh(this.canvas)}still(){if(this.lost||this.flat)return null;let t=this.#e??this.canvas;this.#e||this.draw();let e=document.createElement("canvas");return Object.assign(e,{width:t.width,height:t.height}),e.getContext("2d")?.drawImage(t,0,0),e}dispose(){if(!this.disposed){this.disposed=!0,cancelAnimationFrame(this.#u),clearTimeout(this.#c),this.canvas.removeEventListener("webglcontextlost",this.#p),this.canvas.removeEventListener("webglcontextrestored",this.#m),this.rig.dispose(),this.caseScene.dispose();for(let t of this.#s.splice(0))t()}}#d(){if(!this.caseScene.cold.ever)return;let t=this.drawn;this.#c=setTimeout(()=>{this.#c=0,(this.caseScene.cold.now||t===this.drawn)&&this.caseScene.warm(this.rig.camera),this.#d()},Qy)}draw(){this.rig.focus(),this.caseScene.draw(this.rig.camera,this.rig.distance())}viewChanged(){this.rig.focus(),this.invalidate()}#_(t){this.#n=t,this.caseScene.resize(t.width,t.height,t.ratio),this.#x()}#x(){let{width:t,height:e}=this.#n;this.rig.resize(t,e,this.#r);let{x:i,y:s}=this.rig.freeCentre();this.caseScene.frame(i,1-s,t/e),this.viewChanged()}projectWorld(t){let{camera:e}=this.rig,i=t.distanceTo(e.position);return t.project(e),{x:(.5+.5*t.x)*this.#n.width,y:(.5-.5*t.y)*this.#n.height,depth:i}}};var tb=Object.keys(Rr),ml=class extends pl{#t=null;#e=null;#i=[];#s="bone";#n="lateral";#r=0;#o={position_mm:0,low_mm:0,high_mm:0};#a;constructor(t,e,i){super(t,e,i),this.xrayMissing=this.caseScene.xrayMissing,this.#a=new qa(t,this.rig,{handle:()=>this.#s==="cutaway"?this.caseScene.current?.handlePoint()??null:null,project:s=>this.projectWorld(s.clone()),cut:s=>this.setCut(s),cutPosition:()=>this.#o.position_mm,reset:()=>this.resetView()})}async load(t,e,i){let s=await wf(t,e);if(i?.throwIfAborted(),this.disposed)return;let r=eb(s),o=new Ua(r,e.extras.view);this.caseScene.load(s,e,o,r),this.#t=e,this.#e=new Xa(s,e,o),this.#o={position_mm:this.#e.cutAt(),low_mm:-o.high.x,high_mm:-o.low.x},this.caseScene.cut(this.#o.position_mm),this.rig.frame=o,this.#i=o.outline(),this.#r=Math.min(this.#r,e.durationS),this.caseScene.move(e,this.#r),this.setStyle(this.#s)}get styles(){return this.caseScene.styles}get views(){return[...Ls]}get style(){return this.#s}get view(){return this.rig.view}setTime(t){t!==this.#r&&(this.#r=t,this.#t&&this.caseScene.move(this.#t,t),this.invalidate())}setStyle(t){this.#s=Be("style",t,this.styles),this.#t&&this.caseScene.show(t),this.viewChanged()}setView(t,{animate:e=!0}={}){this.rig.place(t,e&&this.drawn>0&&!matchMedia("(prefers-reduced-motion: reduce)").matches),this.#n=t}setCut(t){if(!Number.isFinite(t))throw Ze("cut",t,"a number of mm");let{low_mm:e,high_mm:i}=this.#o;this.#o.position_mm=Math.max(e,Math.min(i,t)),this.caseScene.cut(this.#o.position_mm),this.viewChanged()}get cut(){return{...this.#o}}orbit(t,e){this.rig.orbit(t,e)}pan(t,e){this.rig.pan(t,e)}zoom(t){this.rig.zoom(t)}resetView(){this.setView(this.#n)}get interactive(){return this.#a.enabled}set interactive(t){this.#a.enabled=t}anchors(t){if(!this.#t||!this.#e)return[];t!==this.#r&&this.caseScene.move(this.#t,t);let e=this.#e.at(this.#s,this.caseScene.cutPlane,this.rig.camera.position);return t!==this.#r&&this.caseScene.move(this.#t,this.#r),e}get outline(){return this.#i}orientation(){return this.rig.orientation()}camera(){return this.rig.pose()}setCamera(t){this.rig.setPose(t),this.#n=this.rig.view??this.#n}setTheme(t){this.caseScene.paint(Rr[Be("theme",t,tb)]),this.invalidate()}readPositions(t){let e=this.caseScene.parts.get(t);if(!e)throw Ze("actor",t,[...this.caseScene.parts.keys()].join(", "));return Tf(e)}dispose(){this.disposed||this.#a.dispose(),super.dispose()}};function eb(n){let e=[...n.values()].filter(({kind:r})=>r==="bone"||r==="neighbour").map(r=>r.positions(r.influences.map(()=>0))),i=new Float32Array(e.reduce((r,{length:o})=>r+o,0)),s=0;for(let r of e)i.set(r,s),s+=r.length;return i}var ib=2.5,nb=3,sb=.5;function rb(n){return Math.max(nb,n.caption.split(/\s+/).length/ib)}var gl=class{#t=0;constructor(t){this.stages=t,this.durationS=t[t.length-1].end_s,this.t=0,this.speed=1,this.playing=!1,this.loop=!1,this.stepping=!1}get index(){return wh(this.stages,this.t)}play(){this.t>=this.durationS&&(this.t=0),this.playing=!0,this.#t=0,this.stepping&&(this.t=this.#s())}pause(){this.playing=!1}seek(t){this.t=Math.min(this.durationS,Math.max(0,t)),this.#t=0}step(t){let{end_s:e}=this.stages[this.index],s=t>0&&this.t<e?this.index:this.index+t;s<0?this.seek(0):this.seek(this.stages[Math.min(s,this.stages.length-1)].end_s)}advance(t){if(!this.playing)return!1;let e=Math.min(t,sb)*this.speed;return this.stepping?this.#i(e):this.#e(e)}#e(t){let e=this.t+t;return e<this.durationS?this.t=e:this.loop?this.t=e%this.durationS:(this.t=this.durationS,this.playing=!1),t>0}#i(t){if(this.#t+=t,this.#t<rb(this.stages[this.index]))return!1;this.#t=0;let e=this.index+1;return e<this.stages.length?this.t=this.stages[e].end_s:this.loop?this.t=this.stages[0].end_s:this.playing=!1,!0}#s(){let{end_s:t}=this.stages[this.index],e=this.stages[this.index+1];return this.t>=t&&e?e.end_s:t}};var ob=window.parent===window?4:0,ji=new Set;function _l(n){let t=ji.delete(n);ji.add(n),!t&&(jf(n),n.wake())}function Fh(n){ji.delete(n)&&(ji.add(n),jf(n))}function Jf(n){ji.delete(n)}function jf(n){let t=[...ji].filter(({visible:e})=>!e);for(let e of t.slice(0,Math.max(0,t.length-ob)))Kf(e);for(;ji.size>12;){let e=[...ji].filter(i=>i!==n);Kf(e.find(({visible:i})=>!i)??e.find(({playing:i})=>!i)??e[0])}}function Kf(n){ji.delete(n),n.park()}var ab=new Set([429,503]),lb=60,cb=20;async function Qf(n,t){for(let e=1;;e+=1){let i=await fetch(n,t),s=ab.has(i.status)?hb(i):null;if(s===null||e===cb)return i;await i.body?.cancel(),await ub(1e3*s*(1+Math.random()/4),t.signal)}}function hb(n){let t=n.headers.get("Retry-After");if(!t)return null;let e=/^\d+$/.test(t)?Number(t):(Date.parse(t)-Date.now())/1e3;return e<=lb?Math.max(e,0):null}function ub(n,t){return new Promise((e,i)=>{t.throwIfAborted();let s=setTimeout(()=>{t.removeEventListener("abort",r),e()},n),r=()=>{clearTimeout(s),i(t.reason)};t.addEventListener("abort",r,{once:!0})})}async function tp(n,t,e=!1){let i;try{if(i=await Qf(n,{signal:t,cache:e?"reload":"default"}),i.ok)return await i.arrayBuffer()}catch(s){throw t.aborted?s:new jt("missing",db(n))}throw new jt("missing",N.status(i.status))}function db(n){if(navigator.onLine===!1)return N.offline;let{protocol:t,origin:e}=new URL(n,document.baseURI);return t==="file:"?N.fromDisk:e===self.origin?N.offline:N.otherSite}var Nr=class{#t;#e=0;#i=null;#s=!0;#n=!1;#r=!1;#o=window;constructor(t,e,i){this.#t=e;let s={onLost:e.onLost,onRestored:()=>{e.onRestored(),this.requestFrame()},onNeedsFrame:()=>this.#a()};this.viewer=new ml(t,s,i),this.clip=null,this.clock=null}async open(t,e){let i=Ha.fromBuffer(t);await this.viewer.load(t,i,e),this.clip=i,this.clock=new gl(i.stages)}get visible(){return this.#s}get playing(){return this.clock?.playing??!1}setVisible(t){this.#s=t,this.#i=null,this.viewer.flat?this.requestFrame():t?(_l(this),this.requestFrame()):Fh(this)}park(){this.clock?.playing&&this.#s&&(this.clock.pause(),this.#t.onMove()),this.viewer.park(),this.#t.onParked()}wake(){this.viewer.parked&&(this.#t.onWaking(),this.viewer.wake())}setView(t){t!==this.#o&&(this.#o.cancelAnimationFrame(this.#e),this.#e=0,this.#o=t,this.requestFrame())}async snapshot(t){this.viewer.flat||_l(this),this.viewer.setTime(this.clock?.t??0);try{return await this.viewer.snapshot(t)}finally{this.#s||Fh(this)}}resize(t,e,i){this.viewer.setInsets(i),this.viewer.resize(t,e,this.#o.devicePixelRatio),this.requestFrame(),this.draw()}requestFrame(){this.#n=!0,this.#a()}draw(){if(!(!this.clock||this.#r)){this.#r=!0;try{if(this.viewer.setTime(this.clock.t),!this.viewer.render()&&!this.#n)return;this.#n=!1,this.#t.onFrame()}finally{this.#r=!1}}}#a(){this.#e||!this.#s||(this.viewer.parked&&_l(this),this.#e=this.#o.requestAnimationFrame(t=>this.#l(t)))}#l(t){this.#e=0;let{clock:e}=this;e&&(e.playing&&(this.#i!==null&&e.advance((t-this.#i)/1e3)&&this.#t.onMove(),this.#i=t,this.#a()),e.playing||(this.#i=null),this.draw())}dispose(){this.#o.cancelAnimationFrame(this.#e),this.#s=!1,Jf(this),this.viewer.dispose()}};var fb=5e3,xl=class{#t;#e;#i=null;#s=null;#n=null;#r=!1;#o=!1;#a=!1;#l=0;#h=null;#u=null;#c="";#f=window;constructor(t,e){this.#t=t,this.#e=e}get shown(){let t=this.#i;return!this.#r||!t?.clip||!t.clock?null:{display:t,clip:t.clip,clock:t.clock,viewer:t.viewer}}get returning(){return this.#n!==null}setNear(t){this.#o=t,t&&this.#i?.viewer.lost&&!this.#l&&!this.#s&&this.#y(),this.#i?.setVisible(t),t&&!this.#s&&(this.#a||!this.#i)&&this.#p()}reload(){this.#n=null,this.#h=null,this.#g()}retry(){this.#i?.viewer.flat&&this.#y(),this.#c="",this.#g()}setView(t){this.#f=t,this.#i?.setView(t)}#g(){this.#S(),this.#a=!this.#o,this.#o?this.#p():this.#r||this.#t.setState("waiting")}close(){this.#y(),this.#S(),this.#o=!1,this.#h=null,this.#t.setState("waiting")}resize(){let{clientWidth:t,clientHeight:e}=this.#t.picture;t&&e&&this.#i?.resize(t,e,this.#t.insets())}async#p(){this.#a=!1;let{src:t,data:e}=this.#e.source();if(!t&&!e){this.#t.statusMessage.clear();return}let i=this.#s=new AbortController,{signal:s}=i;this.#t.statusMessage.wait(),this.#r||this.#t.setState("loading");try{let r=e??this.#h??await tp(String(t),s,this.#u===t);s.throwIfAborted();let o=this.#_();this.#i?.viewer.lost&&this.#C();let a=this.#i===null,c=this.#i??this.#m();await c.open(r,s),this.#h=r,this.#u=null,this.#x(c,a,o)}catch(r){s.aborted||this.#w(r,t)}finally{this.#s===i&&(this.#s=null)}}#m(){let t=document.createElement("canvas");this.#t.canvasBox.replaceChildren(t);let e=this.#d(t);return this.#i=e,e.setView(this.#f),e.setVisible(this.#o),this.#t.setFlat(e.viewer.flat),this.#e.onOpen(e.viewer),this.resize(),e}#d(t){let e={onFrame:()=>this.#r&&this.#e.onFrame(),onMove:this.#e.onMove,onLost:()=>this.#E(),onRestored:()=>this.#T(),onParked:()=>this.#v(),onWaking:()=>this.#b()};try{if(!this.#c)return new Nr(t,e)}catch(i){if(!(i instanceof jt)||i.code!=="no-webgl")throw i;this.#c=i.message,this.#e.onError(i)}return new Nr(t,e,!0)}#_(){if(!this.shown)return null;let{clip:t,clock:e}=this.shown,{name:i,start_s:s,end_s:r}=t.stageAt(e.t),{speed:o,loop:a,playing:c}=e;return{stage:i,share:(e.t-s)/(r-s),speed:o,loop:a,playing:c}}#x(t,e,i){this.#r=!0;let{clip:s,clock:r,viewer:o}=this.shown;this.#t.setClip(s,o),e&&this.#e.onFirst(this.#n),this.#n=null,i&&(r.speed=i.speed,r.loop=i.loop,r.seek(au(i,s.stages)),i.playing&&r.play()),this.#t.setState("ready"),o.flat?this.#t.statusMessage.inform(`${this.#c} ${N.restStays}`,this.#c===N.gone):o.lost||this.#t.statusMessage.clear(),this.resize(),t.draw(),this.#e.onReady()}#w(t,e){this.#h=null,this.#u=e;let i=t instanceof jt?t:new jt("corrupt",N.broken);i!==t&&reportError(t),this.#M(),this.#t.setState("failed"),this.#t.statusMessage.fail(i.message,i.message!==N.fromDisk),this.#e.onError(i)}#E(){this.#o&&(this.#t.statusMessage.fail(N.lost,!1),this.#b(),this.#e.onError(new jt("lost",N.lost)))}#b(){this.#v(),this.#l=window.setTimeout(()=>{this.#f.document.hidden?this.#b():this.#A()},fb)}#v(){clearTimeout(this.#l),this.#l=0}#T(){this.#v(),this.#s?this.#t.statusMessage.wait():this.#t.statusMessage.clear()}#A(){this.#y(),this.#o&&(this.#c=N.gone,this.#e.onError(new jt("no-webgl",N.gone))),this.#g()}#y(){this.#r&&!this.#s&&!this.#a&&(this.#n=this.#e.keep()),this.#M()}#C(){if(this.#r){let{style:t,camera:e}=this.#e.keep();this.#n={style:t,camera:e,chrome:{}}}this.#M()}#S(){this.#s?.abort(),this.#s=null}#M(){this.#v(),this.#i?.dispose(),this.#i=null,this.#r=!1,this.#t.canvasBox.replaceChildren()}};var pb="http://www.w3.org/2000/svg";function ep(n,t,e){for(let[i,s]of Object.entries(t))typeof s=="function"?n.addEventListener(i.slice(2),s):s!==void 0&&s!==!1&&n.setAttribute(i,s===!0?"":String(s));n.append(...e.filter(i=>i!=null))}function U(n,t={},...e){let i=document.createElement(n);return ep(i,t,e),i}function Wt(n,t={},...e){let i=document.createElementNS(pb,n);return ep(i,t,e),i}function Ot(n,t){n.textContent!==t&&(n.textContent=t)}function zt(n,t,e){n.getAttribute(t)!==e&&n.setAttribute(t,e)}var ip=`@media print{:host{block-size:auto!important;container-type:normal!important;overflow:visible!important}.shell{position:static;display:block;overflow:visible}.picture{aspect-ratio:var(--vp-picture);inline-size:auto;max-block-size:12cm;margin-inline:auto;container-type:normal;break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}.canvas canvas:not(.still),.hint,.picture-bar,.camera,.cut,.alone,.notice,.timeline,.open-panel,.risks-button,.shell .panel .close,.reserve,.grades:not([open]),.panel details:not([open]),summary:after{display:none!important}.shell .panel{display:block!important;position:static;block-size:auto;max-block-size:none;overflow:visible;border:0;box-shadow:none;animation:none}tr,li,.curve,.outcome{break-inside:avoid}.foot{background:none}}
`;var np=new WeakMap;function Dr(n,t){let e=np.get(t.document)??new Map;np.set(t.document,e);let i=e.get(n);return i||(i=new t.CSSStyleSheet,i.replaceSync(n),e.set(n,i)),i}var vl=class{#t=window;#e=null;#i=()=>{};constructor(t,e,i){this.root=t,this.shell=e,this.take=i}connect(t){this.#t=t,this.#e=new AbortController;let{signal:e}=this.#e;t.addEventListener("beforeprint",()=>this.#s(),{signal:e}),t.addEventListener("afterprint",()=>this.#i(),{signal:e})}disconnect(){this.#e?.abort(),this.#i()}#s(){this.#i();let t=this.take();if(!t)return;let{canvasBox:e,overlay:i,panel:s,picture:r,root:o}=this.shell,{clientWidth:a,clientHeight:c}=r,l=[s.notes.risks].filter(({open:d})=>!d),{theme:h}=o.dataset;t.className="still",e.append(t),zt(i.root,"viewBox",`0 0 ${a} ${c}`),o.style.setProperty("--vp-picture",`${a} / ${c}`),o.dataset.theme="light";for(let d of l)d.open=!0;let u=Dr(ip,this.#t);this.root.adoptedStyleSheets.push(u),this.#i=()=>{this.#i=()=>{},this.root.adoptedStyleSheets=this.root.adoptedStyleSheets.filter(d=>d!==u),t.remove(),i.root.removeAttribute("viewBox"),o.style.removeProperty("--vp-picture"),o.dataset.theme=h;for(let d of l)d.open=!1}}};var gb={play:{d:"M8 5.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L9.2 4.5A.8.8 0 0 0 8 5.2Z",solid:!0},pause:{d:"M7 4.5h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8H7a.8.8 0 0 1-.8-.8V5.3A.8.8 0 0 1 7 4.5Zm7 0h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8h-3a.8.8 0 0 1-.8-.8V5.3a.8.8 0 0 1 .8-.8Z",solid:!0},previous:{d:"M6 5v14M18.5 5.8v12.4a.5.5 0 0 1-.8.4L9 12.4a.5.5 0 0 1 0-.8l8.7-6.2a.5.5 0 0 1 .8.4Z"},next:{d:"M18 5v14M5.5 5.8v12.4a.5.5 0 0 0 .8.4L15 12.4a.5.5 0 0 0 0-.8L6.3 5.4a.5.5 0 0 0-.8.4Z"},loop:{d:"M4 11V9.5A3.5 3.5 0 0 1 7.5 6H20m0 0-3-3m3 3-3 3M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H4m0 0 3-3m-3 3 3 3"},plus:{d:"M12 5v14M5 12h14"},minus:{d:"M5 12h14"},reset:{d:"M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4 4v4h4"},move:{d:"M12 3v18M3 12h18M12 3 9.5 5.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5"},left:{d:"M14.5 5.5 8 12l6.5 6.5"},right:{d:"M9.5 5.5 16 12l-6.5 6.5"},up:{d:"M5.5 14.5 12 8l6.5 6.5"},down:{d:"M5.5 9.5 12 16l6.5-6.5"},close:{d:"M6 6l12 12M18 6 6 18"},numbers:{d:"M4 20V10m5.3 10V4m5.4 16v-8M20 20V7"},caution:{d:"M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.4v.1"},eye:{d:"M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 2.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z"},layers:{d:"m12 3.5 9 4.7-9 4.7-9-4.7 9-4.7Zm9 8.7-9 4.7-9-4.7m18 3.8-9 4.7-9-4.7"}};function ni(n){let{d:t,solid:e}=gb[n],i=Wt("path",{d:t,class:e?"solid":"line"});return Wt("svg",{class:"icon",viewBox:"0 0 24 24","aria-hidden":"true",focusable:"false"},i)}function yi(n,t,e,i=""){let s={type:"button",class:`icon-button ${i}`,"aria-label":n,title:n,onclick:e};return U("button",s,ni(t))}var Ur=class{constructor(t,e=""){this.root=yi(N.play,"play",()=>t.toggle(),`primary ${e}`),this.glyphs={play:this.root.firstElementChild,pause:ni("pause")}}update(t){let e=t?N.pause:N.play;this.root.ariaLabel!==e&&(this.root.ariaLabel=this.root.title=e,this.root.replaceChildren(t?this.glyphs.pause:this.glyphs.play))}},yl=class{constructor(t){this.play=new Ur(t),this.loop=yi(N.loop,"loop",()=>t.setLoop(this.loop.ariaPressed!=="true")),this.loop.ariaPressed="false",this.speed=U("select",{"aria-label":N.speed,title:N.speed,onchange:()=>t.setSpeed(Number(this.speed.value))}),this.#t(Vr),this.time=U("span",{class:"time"}),this.steps=U("div",{class:"steps"},yi(N.previous,"previous",()=>t.step(-1)),this.play.root,yi(N.next,"next",()=>t.step(1))),this.extras=U("div",{class:"extras"},this.time,this.speed,this.loop)}#t(t){this.speed.replaceChildren(...t.map(e=>U("option",{value:e},N.times(e))))}update({t,clip:e,playing:i,speed:s,loop:r}){this.play.update(i),Ot(this.time,N.time(t,e.durationS)),zt(this.loop,"aria-pressed",String(r)),Number(this.speed.value)!==s&&(Vr.includes(s)||this.#t([...Vr,s].sort((o,a)=>o-a)),this.speed.value=String(s))}};var sp=15,rp=40,Or=1.25,_b=[["up",0,1],["left",-1,0],["right",1,0],["down",0,-1]];function op(n,t,e){let i=_b.map(([s,r,o])=>yi(t[s],s,()=>e(r,o),`to-${s}`));return U("div",{class:"pad",role:"group","aria-label":n},U("span",{class:"pad-name","aria-hidden":"true"},n),...i)}var bl=class{constructor(t){this.more=yi(N.camera,"move",()=>this.toggle()),this.more.ariaExpanded="false";let e=U("div",{class:"quick"},yi(N.zoomIn,"plus",()=>t.zoom(Or)),yi(N.zoomOut,"minus",()=>t.zoom(1/Or)),yi(N.reset,"reset",()=>t.reset())),i=U("div",{class:"pads"},op(N.turn,N.turnTo,(s,r)=>t.orbit(s*sp,r*sp)),op(N.move,N.moveTo,(s,r)=>t.pan(s*rp,-r*rp)));this.root=U("div",{class:"camera",role:"group","aria-label":N.camera},e,this.more,i)}toggle(t=this.more.ariaExpanded!=="true"){return this.more.ariaExpanded==="true"===t?!1:(this.more.ariaExpanded=String(t),!t&&this.root.matches(":focus-within")&&this.more.focus(),this.root.toggleAttribute("data-open",t),!0)}};var xb=350,Ml=class{#t=0;#e="";plain=!1;constructor(){this.count=U("span",{class:"count"}),this.name=U("span",{class:"stage-name"}),this.text=U("p",{class:"text"}),this.words=U("div",{class:"words"},this.text),this.root=U("div",{class:"caption"},U("p",{class:"heading"},this.name,this.count),this.words),this.live=U("div",{class:"unseen",role:"status","aria-live":"polite"})}setStages(t){let e=({caption:i})=>U("p",{class:"reserve","aria-hidden":"true"},i);this.words.replaceChildren(this.text,...t.map(e))}update({clip:t,index:e}){let{name:i,caption:s}=t.stages[e],r=N.stage(i,this.plain);Ot(this.count,N.stageOf(e,t.stages.length)),Ot(this.name,r),Ot(this.text,s);let o=`${r}. ${s}`;if(this.#e===o)return;let a=this.#e==="";this.#e=o,a||this.say(o)}say(t){clearTimeout(this.#t),this.#t=window.setTimeout(()=>Ot(this.live,t),xb)}};var ap=120,Sl=class{constructor(t){this.clip=t,this.intact=He(t,t.stages[0].end_s);let e=t.stages.find(({name:r})=>r==="fracture");this.fractured=e?He(t,e.end_s):null;let i=t.stages.find(({name:r})=>r==="posture");this.settled=i?He(t,i.end_s):null;let s=[...Array(ap+1).keys()].map(r=>r*t.durationS/ap);s.push(...t.stages.map(({end_s:r})=>r)),s.sort((r,o)=>r-o),this.samples=s.map(r=>He(t,r)),this.outcome=_u(t),this.ends=t.stages.map(({end_s:r})=>He(t,r))}baseline(t){let{intact:e,fractured:i,settled:s}=this;return!i||t<=e.t?null:t<=i.t?{since:"intact",from:e}:s&&t>s.t?{since:"posture",from:s}:{since:"fracture",from:i}}};var vb="button, select, input, summary, [tabindex]";function Bh(n,t){let e=t.getBoundingClientRect(),i=[...n.querySelectorAll(vb)].filter(r=>!t.contains(r)),s=i.map(r=>yb(r.getBoundingClientRect(),e)>.5);i.forEach((r,o)=>{r.inert=s[o]})}function yb(n,t){let e=Math.min(n.right,t.right)-Math.max(n.left,t.left),i=Math.min(n.bottom,t.bottom)-Math.max(n.top,t.top);return e>0&&i>0?e*i/(n.width*n.height):0}var wl=class{constructor(t){this.input=U("input",{type:"range",step:.5,"aria-label":N.cut,oninput:()=>t(-Number(this.input.value))}),this.value=U("output",{}),this.root=U("label",{class:"cut",hidden:!0},U("span",{},N.cut),this.input,this.value)}update(t,e){if(this.root.hidden===t&&(this.root.hidden=!t),!t)return;zt(this.input,"min",String(-e.high_mm)),zt(this.input,"max",String(-e.low_mm));let i=String(-e.position_mm);Math.abs(Number(this.input.value)-Number(i))>.26&&(this.input.value=i);let s=N.cutAt(e.position_mm);Ot(this.value,s),zt(this.input,"aria-valuetext",s)}};function bb(n,t,e){return Fe(n)===0?"":`, ${Zt(Math.abs(n))} ${t} ${n>0?"more":"less"} than ${e}`}function lp({now:n,baseline:t,since:e,index:i,count:s,durationS:r,towards:o,numbers:a}){let c=(h,u)=>t?bb(n[h]-t[h],u,e):"",l=[N.seenFrom(o),`${N.stageOf(i,s)}: ${N.moment(n.stage,n.t,r)}.`];if(!a)return l.join(" ");if(l.push(`Front height ${Zt(n.anterior_height_mm)} millimetres${c("anterior_height_mm","millimetres")}.`,`Middle height ${Zt(n.middle_height_mm)}, back height ${Zt(n.posterior_height_mm)} millimetres.`,`Wedge angle ${Zt(n.wedge_angle_deg)} degrees${c("wedge_angle_deg","degrees")}.`),n.local_kyphosis_deg!==null&&l.push(`Local kyphosis from one level above to one below ${Zt(n.local_kyphosis_deg)} degrees.`),Fe(n.balloon_volume_ml)>0&&l.push(`Balloon volume ${Zt(n.balloon_volume_ml)} millilitres.`),Fe(n.cement_volume_ml)>0&&l.push(`Cement in the bone ${Zt(n.cement_volume_ml)} millilitres.`),n.leaked_volume_ml>0){let h=Fe(n.leaked_volume_ml)>0?Zt(n.leaked_volume_ml):"less than 0.1";l.push(`Leaked cement ${h} millilitres.`)}if(Fe(n.canal_encroachment_mm)>0){let h=N.ofCanal(n.canal_encroachment_percent);l.push(`Bone or cement ${Zt(n.canal_encroachment_mm)} millimetres into the canal, ${h}.`)}return l.join(" ")}var cp=10,hp=30,Mb=.25,Sb=1,up={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function dp({shell:n,picture:t,slider:e,panel:i,fold:s},r){let o=({key:h,shiftKey:u})=>{let d=up[h];if(d&&u)r.pan(d[0]*hp,-d[1]*hp);else if(d)r.orbit(d[0]*cp,d[1]*cp);else if(h==="+"||h==="=")r.zoom(Or);else if(h==="-")r.zoom(1/Or);else if(h==="Enter")r.activate(!0);else return!1;return!0},a=({key:h,shiftKey:u})=>{let d=up[h];return d?(r.pause(),r.seekBy((d[0]||d[1])*(u?Sb:Mb)),!0):!1},c=({key:h},u)=>{let d=u.matches("input, select, summary, button")&&u!==t,f=u===t||u===e;if(/^[1-9]$/.test(h)&&!u.matches("select"))return r.goToIndex(Number(h)-1);if(h===" "&&!d)r.toggle();else if((h==="PageUp"||h==="PageDown")&&(f||!i.contains(u))){if(u.matches("input[type=range], select"))return!1;r.step(h==="PageUp"?-1:1)}else if(f&&h==="Home")r.seek(0);else if(f&&h==="End")r.seek(1/0);else return!1;return!0},l=h=>s()?!0:h!==t?!1:(r.activate(!1),h.blur(),!0);n.addEventListener("keydown",h=>{if(h.ctrlKey||h.altKey||h.metaKey||h.defaultPrevented)return;let u=h.target;(u===t&&o(h)||u===e&&a(h)||(h.key==="Escape"?l(u):c(h,u)))&&h.preventDefault()})}var El=class{free={x:0,y:0,width:100,height:100};covered=[];read(t,e){let i=t.getBoundingClientRect();this.covered=e.map(s=>s.getBoundingClientRect()).filter(s=>s.width&&s.height&&s.top<i.bottom-1&&s.bottom>i.top+1).filter(s=>s.left<i.right-1).map(({left:s,top:r,width:o,height:a})=>({x:s-i.left,y:r-i.top,width:o,height:a})),this.free={x:10,y:10,width:Math.max(40,i.width-20),height:Math.max(40,i.height-20)}}insets(t){let e=this.free.width+20,i=this.free.height+20,s=Math.max(0,...this.covered.filter(({y:c})=>c<40).map(c=>c.y+c.height)),r=this.covered.filter(c=>c.y>i/2&&c.width>e/2),o=Math.max(0,...r.map(({y:c})=>i-c)),a=e>600?4*t:10;return{left:a,right:a,top:(i>380?s:0)+t+10,bottom:o+t+10}}};var Tl=class{constructor(t){let e=()=>U("button",{type:"button",class:"button",onclick:t},N.retry);this.text=U("span",{}),this.retry=e(),this.alert=U("div",{class:"alert",role:"alert",hidden:!0},ni("caution"),this.text,this.retry),this.said=U("span",{}),this.anew=e(),this.status=U("div",{class:"loading",role:"status",hidden:!0},this.said,this.anew),this.root=U("div",{class:"notice"},this.alert,this.status)}fail(t,e=!0){this.status.hidden=!0,this.retry.hidden=!e,this.alert.hidden=!1,Ot(this.text,t)}wait(){this.inform(N.loading,!1)}inform(t,e){this.alert.hidden=!0,this.status.hidden=!1,this.anew.hidden=!e,Ot(this.said,t)}clear(){this.alert.hidden=!0,this.status.hidden=!0}};function Cl(n,t,e=4){return n.x<t.x+t.width+e&&t.x<n.x+n.width+e&&n.y<t.y+t.height+e&&t.y<n.y+n.height+e}function kh(n,t,e){let i=e.y,s=e.y+e.height-n.height;if(s<i||n.x<e.x-.5||n.x+n.width>e.x+e.width+.5)return null;let o=(l=>Math.min(s,Math.max(i,l)))(n.y),a=[o];for(let l of t)a.push(l.y-n.height-4,l.y+l.height+4);let c=a.filter(l=>l>=i&&l<=s).map(l=>({...n,y:l})).filter(l=>!t.some(h=>Cl(l,h,4-.5)));return c.sort((l,h)=>Math.abs(l.y-o)-Math.abs(h.y-o)),c[0]??null}function pp(n,t,e,i){let s=[...i],r=new Map,o={x:e.left,y:e.top,width:e.right-e.left,height:e.bottom-e.top};for(let{id:a,x:c,y:l,width:h,height:u,side:d}of n){let f={left:t.x,right:t.x+t.width-h},p={left:Math.max(f.left,Math.min(e.left-16,t.x+t.width)-h),right:Math.min(f.right,Math.max(e.right+16,t.x))},v=d==="left"?"right":"left",g=Math.min(f.right,Math.max(f.left,c-h/2)),m=[...s,o],b=[[d,p[d],m],[v,p[v],m],[d,f[d],m],[d,g,m],[v,f[v],m],[d,f[d],s],[v,f[v],s]];for(let[A,S,T]of b){let E=kh({x:S,y:l-u/2,width:h,height:u},T,t);if(E){s.push(E),r.set(a,{...E,side:A});break}}}return wb(n,r,s,i.length,t),r}function wb(n,t,e,i,s){let r=n.filter(({id:o})=>t.has(o));r.forEach((o,a)=>{for(let c of r.slice(a+1)){let[l,h]=[o,c].map(({id:v})=>t.get(v)),[u,d]=[fp(l,h),fp(h,l)];if(Al(u,o)+Al(d,c)>.9*(Al(l,o)+Al(h,c)))continue;let f=[...e.slice(0,i),...r.filter(v=>v!==o&&v!==c).map(({id:v})=>t.get(v))];![u,d].every(v=>mp(v,s)&&!f.some(g=>Cl(v,g)))||Cl(u,d)||(t.set(o.id,u),t.set(c.id,d))}})}function fp({width:n,height:t},e){let i=e.side==="left"?e.x:e.x+e.width-n;return{...e,x:i,y:e.y+(e.height-t)/2,width:n,height:t}}var zh=(n,t)=>({x:Math.min(Math.max(t.x,n.x),n.x+n.width),y:n.y+n.height/2}),mp=(n,t)=>n.x>=t.x&&n.y>=t.y&&n.x+n.width<=t.x+t.width&&n.y+n.height<=t.y+t.height;function Al(n,t){let{x:e,y:i}=zh(n,t);return Math.hypot(t.x-e,t.y-i)}function gp(n,t,e){for(let r of n)for(let o of n)if(r.id<o.id&&Math.hypot(r.x1+r.x2-o.x1-o.x2,r.y1+r.y2-o.y1-o.y2)/2<22)return null;let i=[...e],s=new Map;for(let{id:r,x1:o,y1:a,x2:c,y2:l,width:h,height:u}of n){let d=(o+c)/2,f=(a+l)/2-u/2,p=a-u-8,v=l+8,g=u+6,b=[[o-h/2,p],[c-h/2,v],[o-10,p],[o-h+10,p],[c-10,v],[c-h+10,v],[o-h/2,p-g],[c-h/2,v+g],[o-10,p-g],[o-h+10,p-g],[c-10,v+g],[c-h+10,v+g],[d+8,f],[d-h-8,f]].map(([A,S])=>({x:A,y:S,width:h,height:u})).find(A=>mp(A,t)&&!i.some(S=>Cl(A,S)));if(!b)return null;i.push(b),s.set(r,b)}return s}var Gh=8,ks=(n,t)=>n.width(t)+2*Gh,Mn=class{constructor(t){this.box=Wt("rect",{rx:6}),this.text=Wt("text",{x:Gh}),this.root=Wt("g",{class:t,visibility:"hidden"},this.box,this.text)}show(t,{x:e,y:i,width:s,height:r},o){let{root:a,box:c,text:l}=this;l.childElementCount!==t.length&&l.replaceChildren(...t.map((h,u)=>Wt("tspan",{x:Gh,dy:u?o:0}))),t.forEach((h,u)=>Ot(l.children[u],h)),zt(a,"visibility","visible"),zt(a,"transform",`translate(${e.toFixed(1)} ${i.toFixed(1)})`),zt(c,"width",String(s)),zt(c,"height",String(r)),zt(l,"y",(o*.69).toFixed(1))}hide(){zt(this.root,"visibility","hidden")}};var Vh=["leak","cement","contrast","balloon","implant","hollow","tumour","cleft","crack","filler","biopsy","catheter","osteotome","curette","expander","needle","cannula","skin","bone","disc-above","neighbour-above","neighbour-below"],_p=n=>Vh.includes(n)?Vh.indexOf(n):Vh.indexOf("bone"),Eb=24,Hh=class{constructor(t){this.id=t,this.line=Wt("path",{class:"leader",visibility:"hidden"}),this.dot=Wt("circle",{class:"leader-dot",r:3,visibility:"hidden"}),this.pill=new Mn(`name ${t}`),this.rows=[],this.x=0,this.y=0,this.width=0,this.height=0,this.side="left",this.placed=!1}show(t,e){this.placed=!0,this.side=t.side,this.pill.show(this.rows,t,e);let{x:i,y:s}=zh(t,this);zt(this.line,"d",`M${i.toFixed(1)} ${s.toFixed(1)}L${this.x.toFixed(1)} ${this.y.toFixed(1)}`),zt(this.dot,"transform",`translate(${this.x.toFixed(1)} ${this.y.toFixed(1)})`);for(let r of[this.line,this.dot])zt(r,"visibility","visible")}hide(){this.placed=!1,this.pill.hide();for(let t of[this.line,this.dot])zt(t,"visibility","hidden")}},Rl=class{#t=new Map;#e=[];#i={left:0,right:0,top:0,bottom:0};constructor(t){this.ruler=t,this.leaders=Wt("g",{}),this.names=Wt("g",{})}update({viewer:t,anchors:e,clip:i},s,r,o){let a=s.x+s.width/2;this.#e.length=0;for(let{name:l,shown:h,point_mm:u}of e){if(!h)continue;let{x:d,y:f}=t.project(u);this.#s(l,[N.part(l,i.actors.get(l)?.warns)],d,f,a)}this.#e.sort((l,h)=>_p(l.id)-_p(h.id)),this.#e.length=Math.min(this.#e.length,Math.max(2,Math.floor(s.height/(this.ruler.row*3)))),o&&(this.#s("heights",o.rows,o.x,o.y,a),this.#e.unshift(this.#e.pop())),this.#n(t);let c=pp(this.#e,s,this.#i,r);for(let l of this.#t.values()){let h=c.get(l.id);h?l.show(h,this.ruler.row):l.hide()}}#s(t,e,i,s,r){let o=this.#t.get(t);o||(o=new Hh(t),this.#t.set(t,o),this.leaders.append(o.line,o.dot),this.names.append(o.pill.root)),(!o.placed||Math.abs(i-r)>=Eb)&&(o.side=i<r?"left":"right"),o.rows=e,o.x=i,o.y=s,o.width=Math.max(...e.map(a=>ks(this.ruler,a))),o.height=this.ruler.row*e.length,this.#e.push(o)}#n(t){this.#i.left=1/0,this.#i.right=-1/0,this.#i.top=1/0,this.#i.bottom=-1/0;for(let e of t.outline){let{x:i,y:s}=t.project(e);this.#i.left=Math.min(this.#i.left,i),this.#i.right=Math.max(this.#i.right,i),this.#i.top=Math.min(this.#i.top,s),this.#i.bottom=Math.max(this.#i.bottom,s)}}};var Tb=10,Ab=["x","y","z"],xp={left:n=>-n,right:n=>n,top:(n,t)=>-t,bottom:(n,t)=>t},Cb=Object.keys(xp),Il=class{#t=[0,0,0];constructor(t){this.ruler=t,this.words=Cb.map(e=>({edge:e,text:Wt("text",{class:"direction"}),name:"",most:0})),this.roots=this.words.map(({text:e})=>e)}update(t,e,i,s){let r=t.project(e);for(let a of this.words)a.most=-1/0;Ab.forEach((a,c)=>{for(let h=0;h<3;h+=1)this.#t[h]=e[h]+(h===c?Tb:0);let l=t.project(this.#t);for(let h of this.words){let u=xp[h.edge](l.x-r.x,l.y-r.y);Math.abs(u)<=h.most||(h.most=Math.abs(u),h.name=`${u>0?"+":"-"}${a}`)}});let o=s.length;for(let{edge:a,text:c,name:l}of this.words){let h=N.directions[l],u=this.#e(a,h,i),d=kh(u,s.slice(0,o),i)??u;s.push(d),Ot(c,h),zt(c,"transform",`translate(${(d.x+d.width/2).toFixed(1)} ${(d.y+d.height*.68).toFixed(1)})`)}}#e(t,e,i){let s=this.ruler.width(e)+4,r=this.ruler.row,o={x:i.x,y:i.y,width:s,height:r};t==="right"&&(o.x+=i.width-s);let a=i.height>i.width?.72:.5;return t==="left"||t==="right"?o.y+=(i.height-r)*a:o.x+=(i.width-s)/2,t==="bottom"&&(o.y+=i.height-r),o}};var Rb=.45,Ib=.25,vp=6,yp=Math.PI/180,Pl=class{constructor(t){this.ruler=t,this.pill=new Mn("value end-plates"),this.lines=[0,1].map(()=>({halo:Wt("path",{class:"halo"}),stroke:Wt("path",{class:"plate-line"})})),this.root=Wt("g",{class:"plates"},...this.lines.flatMap(({halo:e,stroke:i})=>[e,i])),this.said=[""]}update({viewer:t,now:e,t:i,clip:s},r,o){let c=s.endPlates(i)?.map(([g,m])=>[bp(g,m),bp(m,g)].map(b=>t.project(b))),{azimuth_deg:l,elevation_deg:h}=t.orientation(),u=Math.abs(Math.sin(l*yp)*Math.cos(h*yp))>Ib;if(zt(this.root,"visibility",c&&u?"visible":"hidden"),!c||!u){this.pill.hide();return}if(this.lines.forEach(({halo:g,stroke:m},b)=>{let[A,S]=c[b],T=`M${A.x.toFixed(1)} ${A.y.toFixed(1)}L${S.x.toFixed(1)} ${S.y.toFixed(1)}`;zt(g,"d",T),zt(m,"d",T)}),!o||e.local_kyphosis_deg===null){this.pill.hide();return}this.said[0]=N.localKyphosis(e.local_kyphosis_deg);let d=ks(this.ruler,this.said[0]),[f,p]=c[0],v={x:f.x<p.x?Math.max(0,f.x-d-vp):f.x+vp,y:Math.max(0,f.y-this.ruler.row/2),width:d,height:this.ruler.row};this.pill.show(this.said,v,this.ruler.row),r.push(v)}},bp=(n,t)=>n.map((e,i)=>e+Rb*(e-t[i]));var Pb=["anterior","middle","posterior"],Lb={anterior:"anterior_height_mm",middle:"middle_height_mm",posterior:"posterior_height_mm"},Mp={width:560,height:400},Nb=30,Ll=class{#t=!1;constructor(t){this.ruler=t,this.all=Pb.map(e=>({halo:Wt("path",{class:"halo"}),stroke:Wt("path",{class:"height-line"}),pill:new Mn("value"),line:{id:e,x1:0,y1:0,x2:0,y2:0,width:0,height:0},value_mm:0,said:[""]})),this.lines=this.all.map(({line:e})=>e),this.root=Wt("g",{class:"heights"},...this.all.flatMap(({halo:e,stroke:i})=>[e,i])),this.values=Wt("g",{},...this.all.map(({pill:e})=>e.root)),this.list=null}update({viewer:t,now:e,t:i,clip:s},r,o,a){let c=s.landmarks(i);if(this.all.forEach(({halo:v,stroke:g,line:m},b)=>{let[A,S]=[t.project(c[2*b]),t.project(c[2*b+1])],[T,E]=A.y<=S.y?[A,S]:[S,A];Object.assign(m,{x1:T.x,y1:T.y,x2:E.x,y2:E.y}),Db(v,g,m)}),this.list=null,!a){for(let{pill:v}of this.all)v.hide();return}for(let v of this.all)v.value_mm=e[Lb[v.line.id]];let l=this.#e(r,o);this.#t=l===null;for(let{pill:v,line:g,said:m}of this.all){let b=l?.get(g.id);b?(v.show(m,b,this.ruler.row),o.push(b)):v.hide()}if(l)return;let{x1:h,y1:u,x2:d,y2:f}=this.lines[0],p=this.all.map(({line:v,value_mm:g})=>Sp(v.id,N.mm(g)));this.list={rows:p,x:(h+d)/2,y:(u+f)/2}}#e(t,e){let i=this.lines.some((r,o)=>o&&Math.abs(r.x1-this.lines[o-1].x1)<Nb);return this.#t&&i?null:t.width>Mp.width&&t.height>Mp.height&&this.#i(N.mm,t,e)||this.#i(N.fixed,t,e)}#i(t,e,i){for(let s of this.all)s.said[0]=Sp(s.line.id,t(s.value_mm)),s.line.width=ks(this.ruler,s.said[0]),s.line.height=this.ruler.row;return gp(this.lines,e,i)}},Sp=(n,t)=>`${N.short[n]} ${t}`;function Db(n,t,{x1:e,y1:i,x2:s,y2:r}){let o=Math.hypot(s-e,r-i),[a,c]=o>4?[5*(r-i)/o,-5*(s-e)/o]:[0,0],l=(d,f)=>`${d.toFixed(1)} ${f.toFixed(1)}`,h=(d,f)=>`M${l(d-a,f-c)}L${l(d+a,f+c)}`,u=`M${l(e,i)}L${l(s,r)}${h(e,i)}${h(s,r)}`;zt(n,"d",u),zt(t,"d",u)}var Nl=class{#t=new Map;#e=document.createElement("canvas").getContext("2d");#i=13;#s={letter:0,word:0};restyle(t){let e=t.ownerDocument.defaultView??window,{fontSize:i,fontFamily:s,letterSpacing:r,wordSpacing:o}=e.getComputedStyle(t);this.#i=parseFloat(i),this.#s={letter:parseFloat(r)||0,word:parseFloat(o)||0},this.#e&&(this.#e.font=`600 ${i} ${s}`),this.#t.clear()}width(t){let e=this.#t.get(t);if(e===void 0){let{letter:i,word:s}=this.#s,r=this.#e?.measureText(t).width??t.length*this.#i*.6;e=Math.ceil(r+i*t.length+s*(t.split(" ").length-1)),this.#t.set(t,e)}return e}get row(){return Math.round(this.#i*1.7)}};var Dl=class{#t=[];constructor(){this.ruler=new Nl,this.directions=new Il(this.ruler),this.heights=new Ll(this.ruler),this.plates=new Pl(this.ruler),this.callouts=new Rl(this.ruler),this.root=Wt("svg",{class:"overlay","aria-hidden":"true",focusable:"false"},this.plates.root,this.heights.root,this.callouts.leaders,this.heights.values,this.plates.pill.root,this.callouts.names,...this.directions.roots)}restyle(){this.ruler.restyle(this.root)}update(t,e,i,{labels:s,numbers:r}){this.root.classList.contains("off")===s&&this.root.classList.toggle("off",!s);let o=this.#t;o.length=0,o.push(...i),this.directions.update(t.viewer,t.clip.extras.view.body_centre_mm,e,o),s&&(this.plates.update(t,o,r),this.heights.update(t,e,o,r),this.callouts.update(t,e,o,this.heights.list))}};var Ul=300,Fr=30,Wh=8,Wn={height:{top:6,bottom:54},cement:{top:70,bottom:98}},Xh=103,wp=(n,t,e,{top:i,bottom:s})=>s-(n-t)/(e-t)*(s-i),Ol=class{#t=1;#e=t=>0;#i=t=>0;constructor(){this.drawing=Wt("g",{}),this.head=Wt("line",{class:"playhead",x1:0,x2:0,y1:2,y2:Xh}),this.dots={height:Wt("circle",{class:"dot height",r:3.5}),cement:Wt("rect",{class:"dot cement",x:-3,y:-3,width:6,height:6})},this.moving=Wt("g",{},this.head,this.dots.height,this.dots.cement),this.svg=Wt("svg",{viewBox:`0 0 ${Ul} ${Xh+4}`,role:"img"},this.drawing,this.moving);let t=(e,i)=>U("span",{class:"key"},Wt("svg",{viewBox:"0 0 22 8","aria-hidden":"true"},Wt("path",{class:`trace ${e}`,d:"M1 4h20"})),i);this.root=U("figure",{class:"curve"},U("h3",{},N.curve),this.svg,U("figcaption",{},t("height",N.curveHeight),t("cement",N.curveCement)))}setClipNumbers({samples:t,ends:e,clip:i}){this.#t=i.durationS;let s=t.map(p=>p.anterior_height_mm),r=Math.floor(Math.min(...s)-1),o=Math.ceil(Math.max(...s)+.5),a=Math.max(1,Math.ceil(Math.max(...t.map(p=>p.cement_volume_ml))));this.#e=p=>wp(p.anterior_height_mm,r,o,Wn.height),this.#i=p=>wp(p.cement_volume_ml,0,a,Wn.cement);let c=p=>`M${t.map(v=>`${this.#s(v.t).toFixed(1)} ${p(v).toFixed(1)}`).join("L")}`,l=(p,v)=>Wt("text",{x:Fr-6,y:p+3.5,"text-anchor":"end"},Zt(v,0)),h=(p,v,g,m)=>Wt("line",{class:"grid",x1:p,y1:v,x2:g,y2:m}),u=i.stages.slice(0,-1).map(({end_s:p})=>this.#s(p));this.drawing.replaceChildren(...u.map(p=>h(p,4,p,Xh)),...Object.values(Wn).flatMap(({top:p,bottom:v})=>[h(Fr,p,Ul-Wh,p),h(Fr,v,Ul-Wh,v)]),l(Wn.height.top,o),l(Wn.height.bottom,r),l(Wn.cement.top,a),l(Wn.cement.bottom,0),Wt("path",{class:"trace height",d:c(this.#e)}),Wt("path",{class:"trace cement",d:c(this.#i)}));let d=e.map(p=>`${N.stage(p.stage)} ${Zt(p.anterior_height_mm)}`).join(", "),f=e[e.length-1];this.svg.setAttribute("aria-label",N.curveSaid(d,Zt(f.cement_volume_ml)))}#s(t){return Fr+(Ul-Fr-Wh)*t/this.#t}update(t){zt(this.moving,"transform",`translate(${this.#s(t.t).toFixed(1)} 0)`),zt(this.dots.height,"cy",this.#e(t).toFixed(1)),zt(this.dots.cement,"transform",`translate(0 ${this.#i(t).toFixed(1)})`)}};var qh=[{label:N.rows.anterior,said:n=>N.mm(n.anterior_height_mm)},{label:N.rows.middle,said:n=>N.mm(n.middle_height_mm)},{label:N.rows.posterior,said:n=>N.mm(n.posterior_height_mm)},{label:N.rows.wedge,said:n=>N.deg(n.wedge_angle_deg)},{label:N.rows.kyphosis,said:({local_kyphosis_deg:n})=>n===null?"\u2013":N.deg(n)},{label:N.rows.cement,said:n=>N.ml(n.cement_volume_ml)},{label:N.rows.leak,said:n=>N.ml(n.leaked_volume_ml)}],Fl=class{#t=[];#e=[];constructor(){this.table=U("table",{class:"levels"}),this.total=U("p",{}),this.root=U("section",{class:"other-levels",hidden:!0,"aria-label":N.otherLevels},this.table,this.total)}get any(){return this.#t.length>0}setClip(t){let e=t.extras.levels??[];if(this.#t=e.map(({level:i})=>t.of(i)),this.#e=qh.map(()=>e.map(()=>U("td",{}))),!this.any){this.table.replaceChildren();return}this.table.replaceChildren(U("caption",{},N.otherLevels,U("small",{},N.measured)),U("thead",{},U("tr",{},U("th",{scope:"col"},N.measure),...e.map(({level:i})=>U("th",{scope:"col"},i)))),U("tbody",{},...qh.map(({label:i},s)=>U("tr",{},U("th",{scope:"row"},i),...this.#e[s]))))}update({now:t,t:e},i){let s=!i||!this.any;if(this.root.hidden!==s&&(this.root.hidden=s),s)return;let r=this.#t.map(c=>He(c,e));qh.forEach(({said:c},l)=>r.forEach((h,u)=>Ot(this.#e[l][u],c(h))));let o=[t,...r].reduce((c,l)=>c+l.cement_volume_ml,0),a=[t,...r].reduce((c,l)=>c+l.leaked_volume_ml,0);Ot(this.total,N.allLevels(o,a))}};function Ub({side:n,clearances:t,route_words:e,breach_words:i,skin:s}){let r=Object.entries(t).filter(([,o])=>o!==null);return U("li",{},U("b",{},N.needle(n)),...i?[U("p",{class:"breach"},ni("caution"),U("span",{},i))]:[],...e?[U("p",{},e)]:[],U("dl",{},...r.flatMap(([o,a])=>[U("dt",{},N.freeOf[o]??o),U("dd",{},N.free(a))])),U("small",{},N.skinCut(s.from_midline_mm,s.assumed_depth_mm)))}var Bl=class{constructor(){this.list=U("ul",{}),this.root=U("details",{class:"needles"},U("summary",{},N.needles),this.list)}setNeedles(t){this.list.replaceChildren(...t.map(Ub)),this.root.hidden=t.length===0}};var Ep=({text:n,source:t})=>U("li",{},n," ",U("small",{},N.source(t)));function Ob({name:n,value:t,note:e}){let i=n.replaceAll("_"," ").replaceAll(".",": ");return U("li",{},U("b",{},`${i}: ${typeof t=="object"?JSON.stringify(t):t}`)," ",U("small",{},e))}function Yh(n,t){let e=n.filter(i=>i.phase===t).map(({title:i,text:s,source:r})=>U("li",{},U("b",{},i),U("p",{},s),U("small",{},N.source(r))));return e.length?[U("h4",{},N.phases[t]),U("ul",{},...e)]:[]}var kl=class{constructor(t){this.riskList=U("ul",{}),this.benefitList=U("ul",{}),this.benefitTitle=U("h4",{},N.benefits),this.assumedList=U("ul",{}),this.risks=U("details",{class:"risks"},U("summary",{},ni("caution"),U("span",{},N.risks)),this.riskList,this.benefitTitle,this.benefitList),this.phases=U("div",{}),this.journey=U("details",{class:"journey"},U("summary",{},N.journey),this.phases),this.assumptions=U("details",{class:"assumptions"},U("summary",{},N.assumptions),this.assumedList),this.words=U("span",{class:"disclaimer"},N.disclaimer),this.source=U("span",{class:"source"},N.sourcePlace),this.button=U("button",{type:"button",class:"risks-button",onclick:t},ni("caution"),U("span",{},N.risks)),this.footer=U("div",{class:"foot"},U("p",{},this.words," ",this.source),this.button)}setExtras(t){Ot(this.words,t.disclaimer),Ot(this.source,`${N.reviewed(t.reviewed)}. ${t.source}`),this.riskList.replaceChildren(...t.risks.map(Ep)),this.benefitList.replaceChildren(...t.benefits.map(Ep)),this.benefitTitle.hidden=this.benefitList.hidden=t.benefits.length===0;let{journey:e=[]}=t;this.phases.replaceChildren(...Yh(e,"before"),...Yh(e,"during"),...Yh(e,"after")),this.journey.hidden=e.length===0,this.assumedList.replaceChildren(...t.assumptions.map(Ob)),this.assumptions.hidden=t.assumptions.length===0}};var Fb=n=>({now:t,t:e},i)=>{let{intact:s}=i,r=i.baseline(e);if(!r||r.since==="intact")return N.ofIntact(100*t[n]/s[n]);let o=s[n]-r.from[n],a=t[n]-r.from[n];return Fe(o)<.5||Fe(a)===0?N.ofIntact(100*t[n]/s[n]):`${N.signed(a)} mm is ${N.ofLost(100*a/o)}`},Bb=[{id:"anterior",key:"anterior_height_mm",unit:N.mm,note:Fb("anterior_height_mm")},{id:"middle",key:"middle_height_mm",unit:N.mm},{id:"posterior",key:"posterior_height_mm",unit:N.mm},{id:"wedge",key:"wedge_angle_deg",unit:N.deg},{id:"kyphosis",key:"local_kyphosis_deg",unit:N.deg,note:()=>N.kyphosisHelp},{id:"balloon",key:"balloon_volume_ml",unit:N.ml,of:"balloon"},{id:"hollow",key:"cavity_volume_ml",unit:N.ml,note:({now:n},{clip:t})=>{let{made:e,filled:i}=N.hollow[t.actors.has("balloon")?"byBalloon":"byHand"];return Fe(n.cement_volume_ml)>0&&Fe(n.cavity_volume_ml)>0?i:e},of:"cavity"},{id:"cement",key:"cement_volume_ml",unit:N.ml},{id:"leak",key:"leaked_volume_ml",unit:N.ml},{id:"fill",key:"cement_fill_percent",unit:N.percent,note:()=>N.ofBody},{id:"canal",key:"canal_encroachment_mm",unit:N.mm,note:({now:n})=>N.ofCanal(n.canal_encroachment_percent),when:({samples:n})=>n.some(t=>Fe(t.canal_encroachment_mm)>0)}],zl=class{constructor(){this.heading=U("span",{},N.numbers),this.where=U("small",{},N.measured),this.since=U("th",{scope:"col"}),this.rows=Bb.map(t=>{let e=U("small",{}),i=U("span",{class:"reserve","aria-hidden":"true"}),s=U("td",{}),r=U("td",{class:"change"}),o=U("span",{},N.rows[t.id]),a=U("tr",{class:t.id},U("th",{scope:"row"},o,U("span",{class:"noted"},e,i)),s,r);return{...t,root:a,noteNode:e,reserve:i,value:s,change:r}}),this.table=U("table",{},U("caption",{},this.heading,this.where),U("thead",{},U("tr",{},U("th",{scope:"col"},N.measure),U("th",{scope:"col"},N.now),this.since)),U("tbody",{},...this.rows.map(({root:t})=>t))),this.genant=U("dd",{}),this.beck=U("dd",{}),this.body=U("dd",{}),this.grades=U("details",{class:"grades"},U("summary",{},N.grades),U("dl",{},U("dt",{},N.genant,U("small",{},N.genantHelp)),this.genant,U("dt",{},N.beck,U("small",{},N.beckHelp)),this.beck,U("dt",{},N.bodyVolume),this.body)),this.key=U("span",{class:"key-figures"}),this.keys=["anterior","wedge","cement"].map(t=>{let e=U("b",{});return this.key.append(U("span",{class:"key-figure"},U("span",{},N.short[t]),e)),{id:t,value:e}})}setClipNumbers(t){for(let{note:e,reserve:i,root:s,of:r,when:o,key:a}of this.rows){let c=r!==void 0&&!t.clip.actors.has(r)||t.intact[a]===null;if(s.hidden=c||o!==void 0&&!o(t),!e)continue;let l=t.samples.map(h=>e({now:h,t:h.t},t));Ot(i,l.reduce((h,u)=>u.length>h.length?u:h))}}update(t){let{now:e,clipNumbers:i,t:s}=t,r=i.baseline(s);Ot(this.since,N.since[r?.since??"intact"]);for(let{id:o,key:a,unit:c,note:l,noteNode:h,value:u,change:d,root:f}of this.rows){if(f.hidden)continue;let p=e[a],v=r&&r.from[a],g=c(p);Ot(u,g),Ot(d,v===null||p===0&&v===0?"":N.signed(p-v,o==="fill"?0:1)),l&&Ot(h,l(t,i));let m=this.keys.find(b=>b.id===o);m&&Ot(m.value,g)}Ot(this.genant,e.genant_grade===null?N.genantNone:String(e.genant_grade)),Ot(this.beck,e.beck_index.toFixed(2)),Ot(this.body,N.ml(e.body_volume_ml))}};var kb=[{label:N.outcome.front,said:n=>`${N.signed(n.restored_anterior_height_mm)} mm`,share:({restored_anterior_percent_of_lost:n})=>n===null?"":N.ofLost(n)},{label:N.outcome.middle,said:n=>`${N.signed(n.restored_middle_height_mm)} mm`},{label:N.outcome.wedge,said:n=>`${N.signed(-n.wedge_correction_deg)}\xB0`},{label:N.outcome.kyphosis,said:({local_kyphosis_correction_deg:n})=>n===null?"":`${N.signed(-n)}\xB0`}],Gl=class{#t=!1;constructor(){this.rows=kb.map(t=>{let e=U("small",{});return{...t,note:e,name:U("dt",{},t.label,e),value:U("dd",{})}}),this.root=U("section",{class:"outcome",hidden:!0,"aria-label":N.outcome.title},U("h3",{},N.outcome.title,U("small",{},N.outcome.where)),U("dl",{},...this.rows.flatMap(({name:t,value:e})=>[t,e])))}setResult(t){if(this.#t=t!==null,!!t)for(let{name:e,value:i,said:s,note:r,share:o}of this.rows)e.hidden=i.hidden=s(t)==="",Ot(i,s(t)),Ot(r,o?.(t)??"")}update(t,e){let i=!t||!this.#t;this.root.hidden!==i&&(this.root.hidden=i),this.root.toggleAttribute("data-pending",!e)}};var zb=60,Vl=class{#t=!0;constructor(t){this.ontoggle=t,this.title=U("h2",{class:"title"}),this.numbers=new zl,this.levels=new Fl,this.outcome=new Gl,this.curve=new Ol,this.needles=new Bl,this.notes=new kl(()=>this.openRisks()),this.open=U("button",{type:"button",class:"open-panel","aria-expanded":"false",onclick:()=>this.toggle()},this.numbers.key,U("span",{class:"open-name"},ni("numbers"),U("span",{},N.numbers))),this.root=U("aside",{class:"panel","aria-label":N.numbers,tabindex:-1},yi(N.close,"close",()=>this.toggle(!1),"close"),U("div",{class:"figures"},this.title,this.numbers.table),this.levels.root,this.outcome.root,this.curve.root,U("div",{class:"notes"},this.notes.risks,this.notes.journey,this.needles.root,this.numbers.grades,this.notes.assumptions))}setNumbers(t){this.#t=t;let{numbers:e,curve:i}=this;for(let s of[this.open,i.root,e.table,e.grades])s.hidden=!t}setClipNumbers(t){let{extras:e}=t.clip;Ot(this.title,e.title),this.numbers.setClipNumbers(t),this.levels.setClip(t.clip),Ot(this.numbers.heading,this.levels.any?N.numbersOf(String(e.case.level)):N.numbers),this.outcome.setResult(t.outcome),this.curve.setClipNumbers(t),this.needles.setNeedles(e.access),this.notes.setExtras(e)}update(t){this.numbers.update(t),this.levels.update(t,this.#t),this.outcome.update(this.#t,["set","follow-up"].includes(t.now.stage)),this.curve.update(t.now)}toggle(t=this.open.ariaExpanded!=="true"){return this.open.ariaExpanded==="true"===t?!1:(this.open.ariaExpanded=String(t),this.ontoggle(t),t?this.root.focus({preventScroll:!0}):this.root.matches(":focus-within")&&this.open.focus(),!0)}openRisks(){let{risks:t}=this.notes;this.toggle(!0),t.open=!0,this.root.scrollTop+=t.getBoundingClientRect().top-this.root.getBoundingClientRect().top-zb,t.querySelector("summary")?.focus({preventScroll:!0})}};var Br=class{#t=new Map;#e="";constructor(t,e,i,s,r){this.legend=e,this.labels=new Map(s.map(({value:a,label:c})=>[a,c])),this.current=U("span",{class:"current"}),this.trigger=U("button",{type:"button",class:"trigger","aria-expanded":"false",onclick:()=>this.toggle()},ni(i),this.current);let o=s.map(({value:a,label:c})=>{let l=U("input",{type:"radio",name:t,value:a,onchange:()=>r(a)});this.#t.set(a,l);let h=()=>this.toggle(!1);return l.addEventListener("click",u=>u.detail&&h()),l.addEventListener("keydown",u=>u.key==="Enter"&&h()),U("label",{class:"option"},l,U("span",{},c))});this.note=U("p",{class:"note",id:`${t}-note`,hidden:!0}),this.options=U("fieldset",{class:"options",tabindex:-1},U("legend",{class:"unseen"},e),U("div",{class:"row"},...o),this.note),this.root=U("div",{class:`picker ${t}`},this.trigger,this.options),this.root.addEventListener("focusout",a=>{this.root.contains(a.relatedTarget)||this.toggle(!1)})}toggle(t=this.trigger.ariaExpanded!=="true"){return this.trigger.ariaExpanded==="true"===t?!1:(this.trigger.ariaExpanded=String(t),this.root.toggleAttribute("data-open",t),t?this.#t.get(this.#e)?.focus():this.options.matches(":focus-within")&&this.trigger.focus(),!0)}refuse(t,e){let i=this.#t.get(t);i&&(i.disabled=e!=="",e&&i.setAttribute("aria-describedby",this.note.id),this.note.hidden=e==="",Ot(this.note,e))}update(t,e=""){if(t===this.#e)return;this.#e=t;for(let[s,r]of this.#t)r.checked=s===t;let i=this.labels.get(t)??e;Ot(this.current,i),zt(this.trigger,"aria-label",`${this.legend}: ${i}`)}};function Tp(n,t,e){let i=n[n.length-1].end_s,s=Math.min(1/n.length,e/t),r=1-s*n.length,o=0;return n.map(({start_s:a,end_s:c})=>o+=s+r*(c-a)/i)}function Ap(n,t,e){let i=n.findIndex(({end_s:a})=>e<=a);if(i<0)return 1;let s=i?t[i-1]:0,{start_s:r,end_s:o}=n[i];return s+(t[i]-s)*(e-r)/(o-r)}function Cp(n,t,e){let i=Math.min(1,Math.max(0,e)),s=Math.max(0,t.findIndex(c=>i<=c+1e-9)),r=s?t[s-1]:0,{start_s:o,end_s:a}=n[s];return o+(a-o)*Math.min(1,(i-r)/(t[s]-r))}var Gb=44,Hl=class{#t=[];#e=[];#i=[];#s=[];#n=600;#r=0;#o="";constructor(t){this.actions=t,this.thumb=U("span",{class:"thumb"}),this.rail=U("span",{class:"rail"}),this.slider=U("div",{class:"slider",role:"slider",tabindex:0,"aria-label":N.position,"aria-valuemin":0},this.rail,this.thumb),this.marks=U("div",{class:"stages",role:"group","aria-label":N.stages}),this.root=U("div",{class:"scrubber"},this.slider,this.marks),this.#a()}#a(){let{slider:t,actions:e}=this,i=0,s=r=>e.seek(Cp(this.#t,this.#e,(r.clientX-i)/this.#n));t.addEventListener("pointerdown",r=>{if(r.button!==0||!this.#t.length)return;t.setPointerCapture(r.pointerId);let o=this.rail.getBoundingClientRect();i=o.left,this.#n=o.width,e.pause(),s(r)}),t.addEventListener("pointermove",r=>{t.hasPointerCapture(r.pointerId)&&s(r)})}setStages(t){this.#t=t,this.slider.setAttribute("aria-valuemax",String(t[t.length-1].end_s)),this.#i=t.map(()=>U("span",{class:"segment"})),this.rail.replaceChildren(...this.#i),this.#s=t.map(({name:e},i)=>{let s=N.stage(e);return U("button",{type:"button",class:"stage","aria-label":N.goTo(s,i),onclick:()=>this.actions.goTo(e)},U("span",{class:"number"},String(i+1)),U("span",{class:"name"},s))}),this.marks.replaceChildren(...this.#s),this.resize(this.#n)}resize(t){this.#n=t,this.#t.length&&(this.#e=Tp(this.#t,t,Gb),this.#e.forEach((e,i)=>{let s=e-(i?this.#e[i-1]:0);for(let r of[this.#i[i],this.#s[i]])r.style.setProperty("flex-grow",String(s))}),this.#l())}update(t,e,i){this.#r=t,this.#l();let{name:s}=this.#t[e],r=this.#t[this.#t.length-1].end_s;(!i||this.#o!==s)&&(zt(this.slider,"aria-valuenow",t.toFixed(2)),zt(this.slider,"aria-valuetext",i?N.stage(s):N.moment(s,t,r))),this.#o=i?s:"",this.#s.forEach((o,a)=>zt(o,"aria-current",a===e?"step":"false"))}#l(){let t=Ap(this.#t,this.#e,this.#r);this.thumb.style.setProperty("transform",`translateX(${(t*this.#n).toFixed(1)}px)`),this.#i.forEach((e,i)=>{let s=i?this.#e[i-1]:0,r=Math.min(1,Math.max(0,(t-s)/(this.#e[i]-s)));e.style.setProperty("--vp-done",r.toFixed(4))})}};var Rp=500,Vb=Object.fromEntries(Mi.map(n=>[n,!0])),Wl=class{#t=null;#e=Vb;#i=new El;#s=null;#n=0;#r=0;#o="";constructor(t){this.actions=t,this.overlay=new Dl,this.captions=new Ml,this.scrubber=new Hl(t),this.transport=new yl(t),this.playsByItself=!1,this.alone=new Ur(t,"alone"),this.alone.root.hidden=!0,this.panel=new Vl(r=>{this.root.toggleAttribute("data-panel",r),Bh(this.root,this.panel.root)}),this.camera=new bl(t),this.cut=new wl(t.setCut),this.statusMessage=new Tl(t.retry);let e=(r,o)=>r.map(a=>({value:a,label:o[a]}));this.styles=new Br("styles",N.style,"layers",e(Tn,N.styles),t.setStyle),this.views=new Br("views",N.view,"eye",e(en,N.views),t.setView),this.poster=U("div",{class:"poster"},U("slot",{})),this.canvasBox=U("div",{class:"canvas"}),this.description=U("div",{class:"unseen",id:"description"}),this.hint=U("div",{class:"hint","aria-hidden":"true"}),this.picture=U("div",{class:"stage-area",role:"application",tabindex:0,"aria-describedby":"description","aria-roledescription":"3-D picture"},this.canvasBox,this.overlay.root,this.hint),this.bar=U("div",{class:"picture-bar"},this.styles.root,this.views.root),this.timeline=U("div",{class:"timeline"},this.transport.steps,this.scrubber.root,this.transport.extras),this.root=U("section",{class:"shell","aria-label":N.player,lang:"en","data-state":"waiting"},U("div",{class:"picture"},this.poster,this.picture,this.bar,this.camera.root,this.alone.root,this.cut.root,this.statusMessage.root,this.description),this.captions.root,this.panel.open,this.timeline,this.panel.root,this.panel.notes.footer,this.captions.live);let{picture:i,root:s}=this;dp({shell:s,picture:i,panel:this.panel.root,slider:this.scrubber.slider,fold:()=>this.fold()},t),i.addEventListener("focus",()=>this.describe()),this.sizes=null}connect(t){this.sizes=new t.ResizeObserver(()=>this.measure());let e=[this.root,this.picture,this.scrubber.rail,this.bar,this.captions.root];for(let i of e)this.sizes.observe(i)}disconnect(){this.sizes?.disconnect(),clearTimeout(this.#n),this.#n=0}measure(){let t=this.scrubber.rail.clientWidth;t&&this.scrubber.resize(t),this.overlay.restyle(),Bh(this.root,this.panel.root),this.actions.resized()}insets(){let{styles:t,views:e,camera:i,cut:s,captions:r,alone:o}=this,a=[t.root,e.root,i.root,o.root,s.root,r.root,this.panel.open,this.hint];return this.#i.read(this.picture,a),this.#i.insets(this.overlay.ruler.row)}setPlain(t){this.captions.plain=t,this.#s&&this.captions.update(this.#s)}setChrome(t){this.#e=t,this.root.toggleAttribute("data-no-numbers",!t.numbers),this.transport.steps.hidden=this.transport.extras.hidden=this.camera.root.hidden=!t.controls,this.scrubber.root.hidden=!t.timeline,this.timeline.hidden=!t.controls&&!t.timeline,this.captions.root.hidden=!t.captions,this.styles.root.hidden=!t.styles,this.views.root.hidden=!t.views,this.bar.hidden=!t.styles&&!t.views,t.controls&&(this.alone.root.hidden=!0),this.panel.setNumbers(t.numbers)}setClip(t,e){let{title:i}=t.extras;this.#t=new Sl(t),this.root.setAttribute("aria-label",N.playerOf(i)),this.picture.setAttribute("aria-label",N.picture(i)),this.poster.querySelector("img")?.setAttribute("alt",i),this.scrubber.setStages(t.stages),this.captions.setStages(t.stages),this.panel.setClipNumbers(this.#t),this.styles.refuse("xray",e.xrayMissing?N.xrayMissing(e.xrayMissing):"")}update(t){if(!this.#t)return;let{viewer:e,t:i,index:s,playing:r}=t,o=Object.assign(t,{clipNumbers:this.#t,anchors:e.anchors(i)});this.#s=o;let{controls:a}=this.#e,c=e.style==="cutaway"&&a,l=this.cut.root.hidden===c;this.cut.update(c,e.cut);let h=r&&this.playsByItself&&!a&&this.alone.root.hidden;h&&(this.alone.root.hidden=!1),this.alone.update(r),(l||h)&&this.actions.resized(),this.transport.update(o),this.scrubber.update(i,s,r),this.captions.update(o),this.panel.update(o),this.overlay.update(o,this.#i.free,this.#i.covered,this.#e),zt(this.root,"data-style",e.style),this.styles.update(e.style),this.views.update(e.view??"",N.freeView),this.#r=performance.now()+Rp,this.#n||=window.setTimeout(this.#a,Rp)}#a=()=>{let t=this.#r-performance.now();this.#n=t>1?window.setTimeout(this.#a,t):0,this.#n||this.describe()};describe(){let t=this.#s;if(!t)return;let{now:e,index:i,clip:s,t:r,clipNumbers:o}=t,a=o.baseline(r),{towards:c}=t.viewer.orientation(),l=lp({now:e,baseline:a?.from??null,since:N.than[a?.since??"intact"],index:i,count:s.stages.length,durationS:s.durationS,towards:c,numbers:this.#e.numbers});Ot(this.description,`${l} ${N.keys}`),this.#o&&this.#o!==c&&this.captions.say(N.seenFrom(c)),this.#o=c}setState(t){zt(this.root,"data-state",t)}setFlat(t){this.root.toggleAttribute("data-flat",t),Ot(this.panel.numbers.where,t?N.measuredStill:N.measured)}showPoster(t){this.poster.querySelector("img")?.remove(),t&&this.poster.prepend(U("img",{src:t,alt:this.#t?.clip.extras.title??this.#l()}))}#l(){return this.root.getRootNode().host?.querySelector("img")?.alt||N.poster}setActive(t,e){t&&this.root.toggleAttribute("data-explored",!0),this.root.toggleAttribute("data-active",t),Ot(this.hint,N.explore(e)),this.insets()}fold(){return[this.styles,this.views,this.camera].some(t=>t.toggle(!1))||this.panel.toggle(!1)}};var $h=`:host{--vp-ink: #14212b;--vp-quiet: #4a5a67;--vp-surface: #fff;--vp-raised: #f4f7f9;--vp-line: #d3dce3;--vp-strong-line: #8496a4;--vp-accent: #0b5a78;--vp-on-accent: #fff;--vp-soft: #dfecf3;--vp-height: #0b4f9c;--vp-plate: #6a2170;--vp-halo: #fff;--vp-alert: #8a1f11;--vp-shadow: 0 1px 2px #0f20301f, 0 6px 20px #0f203026;--vp-radius: 10px;--vp-target: 44px;--vp-gap: .75rem;display:block;position:relative;box-sizing:border-box;inline-size:100%;block-size:min(42rem,100svh);container:player / size;overflow:hidden;color-scheme:light;font:400 .9375rem/1.4 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,sans-serif;text-align:start}:host([hidden]){display:none}[hidden]{display:none!important}*,:before,:after{box-sizing:border-box}p,h2,h3,h4,ul,dl,dd,figure,fieldset,legend{margin:0;padding:0;border:0}button,select,input{font:inherit;color:inherit}button,select{touch-action:manipulation}.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus-visible{outline:3px solid var(--vp-accent);outline-offset:2px;box-shadow:0 0 0 2px var(--vp-surface)}.shell[data-theme=dark]{--vp-ink: #eaf0f4;--vp-quiet: #a9b9c5;--vp-surface: #141c24;--vp-raised: #1b2630;--vp-line: #2c3a46;--vp-strong-line: #6f8494;--vp-accent: #7cc9ea;--vp-on-accent: #06202c;--vp-soft: #1f3a48;--vp-height: #9fd0ff;--vp-plate: #e9b6f3;--vp-halo: #0b1117;--vp-alert: #ffb4a6;--vp-shadow: 0 1px 2px #0008, 0 6px 20px #000a;color-scheme:dark}.shell[data-theme=contrast]{--vp-ink: #000;--vp-quiet: #000;--vp-surface: #fff;--vp-raised: #fff;--vp-line: #000;--vp-strong-line: #000;--vp-accent: #003e8a;--vp-on-accent: #fff;--vp-soft: #dbe7f7;--vp-height: #00307a;--vp-plate: #4d0a57;--vp-halo: #fff;--vp-alert: #7a0000;--vp-shadow: 0 0 0 2px #000}[data-theme=contrast] .segment{background:var(--vp-surface);box-shadow:inset 0 0 0 1.5px var(--vp-line);border-inline-start-width:0}[data-theme=contrast] .segment+.segment{margin-inline-start:-1px}.shell{position:absolute;inset:0;display:grid;overflow:hidden auto;overscroll-behavior:auto;background:var(--vp-surface);color:var(--vp-ink);grid-template:minmax(min(15rem,35cqh),1fr) repeat(4,max-content) / minmax(0,1fr);grid-template-areas:"picture" "caption" "timeline" "open" "foot"}:host([heading="off"]) .title{display:none}.title{font-size:.875rem;font-weight:500;line-height:1.3;color:var(--vp-quiet);padding-block-end:.75rem}.picture{grid-area:picture;position:relative;min-block-size:0;overflow:hidden;background:var(--vp-raised);container:picture / size}.stage-area,.canvas,.canvas canvas,.overlay,.poster{position:absolute;inset:0;inline-size:100%;block-size:100%}.stage-area{outline-offset:-4px;cursor:grab;touch-action:pan-x pan-y pinch-zoom;user-select:none;-webkit-user-select:none}.stage-area:focus-visible{outline-offset:-4px;box-shadow:inset 0 0 0 6px var(--vp-surface);z-index:1}.stage-area:active{cursor:grabbing}.shell[data-active] .stage-area{touch-action:none}.canvas canvas{display:block;touch-action:inherit}.shell:not([data-state=ready]) :is(.stage-area,.picture-bar,.camera,.open-panel,.caption,.timeline>*,.panel>*,.source,.risks-button){visibility:hidden}.shell[data-state=ready]:not([data-flat]) .poster{display:none}.shell[data-flat] :is(.stage-area,.camera,.cut),:host(:not([drawn="elsewhere"])) .shell[data-flat] .picture-bar{display:none}:host([drawn="elsewhere"]) .shell[data-flat] .notice{display:none}.shell:is([data-flat],[data-state=failed]) .picture{display:flex;flex-direction:column}.shell:is([data-flat],[data-state=failed]) :is(.poster,.notice){position:static}.shell:is([data-flat],[data-state=failed]) .poster{flex:1;min-block-size:0}.shell:is([data-flat],[data-state=failed]) .notice{padding:.375rem var(--vp-gap)}.shell.shell[data-state=failed]{grid-template:"picture" minmax(0,1fr) "foot" max-content / minmax(0,1fr)}.shell.shell.shell[data-state=failed]>:is(.caption,.timeline,.panel,.open-panel){display:none}.canvas .parked{pointer-events:none}.poster{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.5rem;padding:0;overflow:auto;color:var(--vp-quiet)}.poster img,::slotted(img){inline-size:100%;min-block-size:0;flex:1 1 0;object-fit:contain}.poster img+slot::slotted(img){display:none}::slotted(:not(img)){max-inline-size:44em;margin:0 auto;padding:.5rem 1rem}.overlay{pointer-events:none;overflow:hidden;font-size:.8125rem;font-weight:600}.overlay text{fill:var(--vp-ink);white-space:pre}[data-style=xray] .overlay{--vp-over-ink: #1c2730;--vp-over-quiet: #1c2730;--vp-over-height: #0b4f9c;--vp-over-plate: #6a2170;--vp-halo: #fff}.overlay .direction{text-anchor:middle;fill:var(--vp-over-quiet, var(--vp-quiet));stroke:var(--vp-halo);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.overlay path{fill:none;stroke-linecap:round}.halo{stroke:var(--vp-halo);stroke-width:6;opacity:.85}.plate-line{stroke:var(--vp-over-plate, var(--vp-plate));stroke-width:2;stroke-dasharray:9 4}.height-line{stroke:var(--vp-over-height, var(--vp-height));stroke-width:2.25}.value rect,.name rect{fill:var(--vp-surface);stroke:var(--vp-line);fill-opacity:.94}.value rect,.name.heights rect{stroke:var(--vp-height);stroke-width:1.25}.overlay .value text,.name.heights text{fill:var(--vp-height);font-variant-numeric:tabular-nums}.value.end-plates rect{stroke:var(--vp-plate)}.overlay .value.end-plates text{fill:var(--vp-plate)}.leader{stroke:var(--vp-over-ink, var(--vp-ink));stroke-width:1.25}.leader-dot{fill:var(--vp-over-ink, var(--vp-ink));stroke:var(--vp-halo);stroke-width:1.5}.overlay.off>g{display:none}.hint{position:absolute;inset-block-start:4.5rem;inset-inline:0;margin:auto;inline-size:fit-content;padding:.375rem .875rem;border-radius:99px;background:var(--vp-ink);color:var(--vp-surface);font-size:.8125rem;font-weight:600;pointer-events:none;opacity:.86}.hint:empty,.shell[data-active] .hint,.shell[data-explored] .hint{display:none}.picture-bar{position:absolute;inset:.625rem var(--vp-gap) auto;display:flex;flex-wrap:wrap;gap:.5rem;justify-content:space-between;pointer-events:none}.picture-bar>*{pointer-events:auto}.picker{position:relative}.picker .options,.trigger,.icon-button,.button,select,.cut,.pads,.quick{border:1px solid var(--vp-line);border-radius:var(--vp-radius);background:var(--vp-surface)}.picker .options,.trigger,.cut,.camera .icon-button,.camera .pads{box-shadow:var(--vp-shadow)}.trigger{display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);padding:0 .875rem 0 .625rem;font-weight:600;font-size:.875rem;cursor:pointer}.picker .options{display:none;position:absolute;z-index:6;inset-block-start:calc(100% + .375rem);inset-inline-start:0;padding:.25rem;min-inline-size:9rem}.picker:last-child:not(:first-child) .options{inset-inline:auto 0}.picker[data-open] .options{display:block}.row{display:flex;flex-direction:column}.option{position:relative;display:flex;align-items:center;justify-content:center;min-block-size:var(--vp-target);min-inline-size:var(--vp-target);padding:0 .75rem;border-radius:7px;font-size:.875rem;font-weight:500;cursor:pointer}.picker[data-open] .option{justify-content:start}.option input{position:absolute;inset:0;opacity:0;margin:0;inline-size:100%;block-size:100%;cursor:pointer}.option:has(:checked){background:var(--vp-accent);color:var(--vp-on-accent);font-weight:650}.option:has(:focus-visible){outline:3px solid var(--vp-accent);outline-offset:2px}.option:has(:disabled){color:var(--vp-quiet);text-decoration:line-through;cursor:not-allowed}.note{padding:.25rem .75rem .5rem;font-size:.8125rem;max-inline-size:22em;color:var(--vp-quiet)}.icon{inline-size:1.375rem;block-size:1.375rem;flex:none;max-inline-size:30px;max-block-size:30px}.icon .line{fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}.icon .solid{fill:currentColor}.icon-button{display:inline-grid;place-items:center;inline-size:var(--vp-target);block-size:var(--vp-target);padding:0;cursor:pointer}.icon-button[aria-pressed=true],.icon-button[aria-expanded=true],.trigger[aria-expanded=true],.open-panel[aria-expanded=true]{background:var(--vp-soft);border-color:var(--vp-accent);color:var(--vp-accent)}.icon-button.primary{border-color:var(--vp-accent);background:var(--vp-accent);color:var(--vp-on-accent);border-radius:50%}.button{min-block-size:var(--vp-target);padding:0 1rem;font-weight:600;cursor:pointer}select{min-block-size:var(--vp-target);padding:0 .25rem;font-size:.875rem;cursor:pointer}.camera{position:absolute;z-index:4;inset:auto var(--vp-gap) .625rem auto;display:flex;flex-direction:column;align-items:end;gap:.375rem}.alone{position:absolute;z-index:4;inset:auto var(--vp-gap) .625rem auto;box-shadow:var(--vp-shadow)}.quick{display:none;border:0;background:none;flex-direction:column;gap:.375rem}.pads{display:none;position:absolute;inset:auto calc(100% + .5rem) 0 auto;gap:.75rem;padding:.5rem}.camera[data-open] .pads,.camera[data-open] .quick{display:flex}.pad{display:grid;grid-template:repeat(3,var(--vp-target)) / repeat(3,var(--vp-target));place-items:center}.pad .icon-button{box-shadow:none;border-color:transparent}.pad-name{grid-area:2 / 2;font-size:.75rem;font-weight:600;color:var(--vp-quiet)}.to-up{grid-area:1 / 2}.to-left{grid-area:2 / 1}.to-right{grid-area:2 / 3}.to-down{grid-area:3 / 2}.cut{position:absolute;z-index:3;inset:auto auto .625rem var(--vp-gap);display:grid;grid-template-columns:auto minmax(5rem,9rem);align-items:center;column-gap:.625rem;padding:0 .75rem .375rem;font-size:.8125rem;font-weight:600;max-inline-size:calc(100% - 5rem)}.cut output{grid-column:1 / -1;font-weight:400;color:var(--vp-quiet);line-height:1.2}input[type=range]{accent-color:var(--vp-accent);min-block-size:var(--vp-target);margin:0;inline-size:100%;touch-action:pan-y}.notice{position:absolute;z-index:5;inset:auto var(--vp-gap) var(--vp-gap);display:grid;justify-items:center;pointer-events:none}.alert,.loading{display:flex;flex-wrap:wrap;align-items:center;gap:.375rem .75rem;padding:.5rem .875rem;border-radius:var(--vp-radius);background:var(--vp-surface);box-shadow:var(--vp-shadow);pointer-events:auto;font-weight:500;max-inline-size:40em}.alert>span{flex:1 1 12em}.alert{border:1px solid var(--vp-alert);color:var(--vp-alert)}.alert .button{color:var(--vp-ink)}.loading{font-size:.875rem}.caption{grid-area:caption;padding:.5rem var(--vp-gap) .125rem;min-block-size:4.5rem;border-block-start:1px solid var(--vp-line)}.heading{display:flex;align-items:baseline;gap:.5rem}.stage-name{font-weight:700;font-size:1.0625rem;letter-spacing:-.005em}.count{font-size:.8125rem;color:var(--vp-quiet)}.words,.noted{display:grid}.words>*,.noted>*{grid-area:1 / 1}.reserve{visibility:hidden}.words>*{line-height:1.35}.timeline{grid-area:timeline;display:flex;flex-wrap:wrap;gap:.25rem .375rem;padding:0 var(--vp-gap) .5rem;align-items:center}.steps,.extras{display:flex;align-items:center;gap:.375rem}.steps{grid-area:steps}.extras{grid-area:extras;flex:1 1 auto;justify-content:end}.time{min-inline-size:6em;text-align:end;font-size:.8125rem;font-variant-numeric:tabular-nums;color:var(--vp-quiet);white-space:nowrap;margin-inline-end:.25rem}.scrubber{grid-area:scrubber;order:-1;flex:1 0 100%;min-inline-size:0;container:scrubber / inline-size}.slider{position:relative;z-index:1;margin-block-start:-.625rem;block-size:var(--vp-target);cursor:pointer;touch-action:pan-y;border-radius:6px;-webkit-user-select:none;user-select:none}.rail{position:absolute;inset:auto 0 8px;block-size:7px;display:flex}.segment{flex:1 1 0;position:relative;overflow:hidden;background:var(--vp-line);border-inline-start:2px solid var(--vp-surface)}.segment:first-child{border:0;border-start-start-radius:4px;border-end-start-radius:4px}.segment:last-child{border-start-end-radius:4px;border-end-end-radius:4px}.segment:before{content:"";position:absolute;inset:0;background:var(--vp-accent);transform:scaleX(var(--vp-done, 0));transform-origin:0 50%}.thumb{position:absolute;inset:auto auto 1.5px -10px;inline-size:20px;block-size:20px;border-radius:50%;background:var(--vp-surface);border:3px solid var(--vp-accent);box-shadow:0 1px 4px #0005;will-change:transform}.stages{display:flex;min-block-size:var(--vp-target)}.stage{flex:1 1 0;min-inline-size:0;min-block-size:var(--vp-target);padding:0 2px;border:0;border-radius:8px;background:none;cursor:pointer;font-size:.8125rem;font-weight:500;color:var(--vp-quiet);overflow:hidden}.stage .name{display:none}.stage .number{display:inline-grid;place-items:center;inline-size:1.75em;block-size:1.75em;border-radius:50%;border:1px solid var(--vp-strong-line)}.stage[aria-current=step]{color:var(--vp-ink);font-weight:700}.stage[aria-current=step] .number{background:var(--vp-accent);border-color:var(--vp-accent);color:var(--vp-on-accent)}.stage:focus-visible{outline-offset:-3px}.open-panel{grid-area:open;display:flex;align-items:center;gap:.75rem;margin:0 var(--vp-gap) .5rem;padding:.25rem .75rem;min-block-size:var(--vp-target);border:1px solid var(--vp-line);border-radius:var(--vp-radius);background:var(--vp-raised);cursor:pointer;text-align:start}.key-figures{flex:1;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.125rem .625rem}.key-figure{display:grid;line-height:1.2;min-inline-size:3.75em}.key-figure>span{font-size:.75rem;color:var(--vp-quiet)}.key-figure b{font-size:.9375rem;font-weight:650;font-variant-numeric:tabular-nums;white-space:nowrap}.open-name{display:flex;align-items:center;gap:.25rem;font-size:.8125rem;font-weight:600;color:var(--vp-accent)}.panel{display:none;background:var(--vp-surface);padding:var(--vp-gap);overflow:auto;overscroll-behavior:auto}.panel:focus{outline:none}.panel .close{position:sticky;inset-block-start:0;float:inline-end;z-index:2;margin:-.25rem -.25rem 0 .5rem}.shell[data-panel] .panel{display:block;position:absolute;z-index:10;inset:auto 0 0;block-size:80%;border-block-start:1px solid var(--vp-line);border-radius:16px 16px 0 0;box-shadow:var(--vp-shadow)}table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:start;font-weight:700;font-size:1.0625rem;line-height:1.2;padding-block-end:.375rem}small,.noted .reserve{font-size:.78125rem;font-weight:400;color:var(--vp-quiet);line-height:1.25}caption small{margin-inline-start:.375rem}thead th{block-size:calc(2.4em + .25rem);font-size:.75rem;font-weight:500;color:var(--vp-quiet);text-align:end;vertical-align:bottom;padding:0 0 .25rem .5rem;line-height:1.2}thead th:nth-child(2){inline-size:6.6em}thead th:nth-child(3){inline-size:5.6em}thead th:first-child,tbody th{text-align:start;padding-inline-start:0}tbody th{font-weight:500;line-height:1.2;padding:.25rem 0;font-size:.875rem}tbody tr>*{border-block-start:1px solid var(--vp-line)}td{text-align:end;white-space:nowrap;font-weight:650;padding-inline-start:.5rem;vertical-align:baseline}tbody th{vertical-align:baseline}.change{font-weight:500;font-size:.875rem;color:var(--vp-quiet)}.outcome,.other-levels{padding-block:.625rem}.other-levels p{padding-block-start:.375rem;line-height:1.3}.levels :is(td,th[scope=col]){text-align:end}.levels th[scope=col]:first-child{text-align:start}.outcome h3{font-size:.9375rem;font-weight:700;line-height:1.2;padding-block-end:.25rem}.outcome h3 small{margin-inline-start:.375rem}.outcome dl{gap:.1875rem 1rem;padding:0;line-height:1.25}.outcome dd{max-inline-size:none;font-variant-numeric:tabular-nums}.outcome[data-pending]{display:none}details{border-block-start:1px solid var(--vp-line)}summary{display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);font-weight:600;font-size:.875rem;cursor:pointer;border-radius:6px}summary::-webkit-details-marker{display:none}summary:after{content:"";margin-inline-start:auto;margin-inline-end:.375rem;inline-size:.5rem;block-size:.5rem;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}details[open]>summary:after{transform:rotate(225deg)}dl{display:grid;grid-template-columns:1fr auto;gap:.5rem 1rem;padding-block-end:.75rem;font-size:.875rem}dt small{display:block}dd{font-weight:650;text-align:end;max-inline-size:11em}details ul{list-style:none;display:grid;gap:.625rem;padding-block-end:.75rem;font-size:.875rem;line-height:1.35}details h4{font-size:.875rem;padding-block-end:.375rem}li small{display:block;overflow-wrap:anywhere}.needles .breach{display:flex;gap:.375rem;align-items:start;color:var(--vp-alert);font-weight:600}.needles dl{padding-block:.25rem;gap:.1875rem 1rem}.curve{padding-block:.625rem .375rem}.curve h3{font-size:.875rem;font-weight:600}.curve svg{display:block;inline-size:100%;block-size:auto;max-inline-size:26rem;overflow:visible}.curve text{font-size:10.5px;fill:var(--vp-quiet)}.grid{stroke:var(--vp-line);stroke-width:1}.trace{fill:none;stroke-width:2;stroke-linejoin:round}.trace.height{stroke:var(--vp-height)}.trace.cement{stroke:var(--vp-ink);stroke-dasharray:5 3.5}.playhead{stroke:var(--vp-accent);stroke-width:1.5}.dot{fill:var(--vp-surface);stroke-width:2}.dot.height{stroke:var(--vp-height)}.dot.cement{stroke:var(--vp-ink)}figcaption{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.78125rem;color:var(--vp-quiet)}.key{display:inline-flex;align-items:center;gap:.375rem}.curve .key svg{inline-size:1.375rem;flex:none}.foot{grid-area:foot;display:flex;align-items:center;gap:.75rem;padding:.125rem var(--vp-gap);border-block-start:1px solid var(--vp-line);background:var(--vp-raised);font-size:.75rem;line-height:1.3;color:var(--vp-quiet)}.foot p{flex:1}@container player (max-width: 39.99em){.foot{font-size:.6875rem;line-height:1.25}.risks-button{flex:none;inline-size:8.75em;padding:0;line-height:1.15}}@container player (max-width: 24em){.stages{margin-inline:-.375rem}.time{display:none}.open-name span{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}@container player (max-width: 18em){.foot{flex-direction:column;align-items:start;gap:0}.risks-button{inline-size:auto}.caption{min-block-size:0}}@container player (max-width: 24em) and (max-height: 40em){.caption{padding-block-start:.25rem;min-block-size:0}.words{font-size:.8125rem}.words>*{line-height:1.25}}.disclaimer{color:var(--vp-ink);font-weight:500}.risks-button{flex:0 1 auto;text-align:start;display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);padding:0 .5rem;border:0;border-radius:8px;background:none;font-weight:600;font-size:.8125rem;color:var(--vp-accent);cursor:pointer;text-decoration:underline;text-underline-offset:3px}.risks-button .icon,summary .icon{inline-size:1.125rem;block-size:1.125rem}@container picture (max-height: 18em){.hint,.cut output{display:none}.cut{padding-block:0}}@container picture (min-width: 34em) and (min-height: 24em){.quick{display:flex}}@container picture (min-width: 46em) and (min-height: 22em){.picker .trigger{display:none}.picker .options,.picker[data-open] .options{display:block;position:static;min-inline-size:0;padding:2px}.row{flex-direction:row}.option{justify-content:center;padding:0 .625rem}}@container scrubber (min-width: 40em){.stage{text-align:start;padding:4px 4px 0;align-content:start;white-space:nowrap;text-overflow:ellipsis}.stage .name{display:inline}.stage .number{display:none}}@container player (min-width: 62em),player (min-width: 40em) and (max-height: 29.99em){.scrubber{order:0}.timeline{display:grid;grid-template:"steps scrubber extras" auto / auto minmax(0,1fr) auto;padding-block:.25rem 0;gap:0 1.25rem}.steps,.extras{align-self:start;padding-block-start:0}}@container player (min-width: 40em) and (max-width: 61.99em) and (min-height: 44em){.shell{grid-template:minmax(22rem,1fr) repeat(4,max-content) / minmax(0,1fr);grid-template-areas:"picture" "caption" "timeline" "panel" "foot"}.shell:not([data-no-numbers]) .panel{grid-area:panel;display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:0 1.5rem;position:static;block-size:auto;max-block-size:40cqh;border-block-start:1px solid var(--vp-line);border-radius:0;box-shadow:none;grid-template-rows:repeat(2,auto) 1fr;align-content:start}.shell:not([data-no-numbers]) .panel .close{display:none}.figures{grid-area:1 / 1 / 4}.curve,.panel>.notes,.outcome{grid-column:2}.other-levels{grid-area:4 / 1}.curve{grid-row:1;padding-block-start:0}.panel>.notes{grid-row:2}.outcome{grid-row:3;border-block-start:1px solid var(--vp-line)}.outcome[data-pending]{display:block;visibility:hidden}.shell .open-panel{display:none}.figures .title{padding-block-end:.5rem}}@container player (min-width: 62em) and (min-height: 30em){.shell{grid-template:minmax(0,1fr) repeat(3,max-content) / minmax(0,1fr) 21.5rem;grid-template-areas:"picture panel" "caption panel" "timeline timeline" "foot foot"}.shell[data-no-numbers]{grid-template-columns:minmax(0,1fr) 0}.shell:not([data-no-numbers]) .panel{grid-area:panel;display:block;position:static;block-size:auto;border:0;border-inline-start:1px solid var(--vp-line);border-radius:0;box-shadow:none}.shell:not([data-no-numbers]) .panel .close{display:none}.shell .open-panel{display:none}.shell[data-no-numbers][data-panel] .panel{inset:0 0 0 auto;inline-size:24rem;block-size:auto;border-radius:0}.timeline{border-block-start:1px solid var(--vp-line);padding-block-start:.375rem}.caption{min-block-size:4rem}}@container player (max-height: 29.99em) and (min-width: 30em){.shell{grid-template:minmax(9rem,1fr) repeat(2,max-content) / minmax(0,1fr);grid-template-areas:"picture" "timeline" "foot"}.caption{grid-area:picture;align-self:end;z-index:2;justify-self:start;margin:0 calc(var(--vp-gap) * 2 + var(--vp-target)) .5rem var(--vp-gap);padding:.25rem .625rem;min-block-size:0;border:0;border-radius:8px;background:color-mix(in srgb,var(--vp-surface) 92%,transparent);font-size:.8125rem;pointer-events:none}.caption .count{display:none}.caption .heading{display:inline;margin-inline-end:.5em}.caption .stage-name{font-size:inherit}.words,.words>.text{display:inline}.words>.reserve{display:none}.open-panel{grid-area:picture;z-index:3;align-self:start;justify-self:end;margin:.625rem var(--vp-gap);background:var(--vp-surface);box-shadow:var(--vp-shadow)}.key-figures{display:none}.picture-bar{justify-content:start;inset-inline-end:9rem}.picker:last-child:not(:first-child) .options{inset-inline:0 auto}.row{display:grid;grid-template-columns:repeat(3,auto)}.styles .row{grid-template-columns:repeat(2,auto)}.foot{font-size:.6875rem;line-height:1.2}.cut{inset:auto auto 3rem var(--vp-gap);padding-block:0}.cut output{display:none}.hint{inset:auto auto 3.5rem var(--vp-gap)}.picture:has(.cut:not([hidden])) .hint{display:none}.shell[data-panel] .panel{inset:0 0 0 auto;block-size:auto;inline-size:min(22rem,100%);border-radius:0}}@container player (max-height: 29.99em) and (min-width: 40em){.time{display:none}}@media(forced-colors:active){.shell[data-theme][data-theme]{--vp-ink: CanvasText;--vp-quiet: CanvasText;--vp-surface: Canvas;--vp-raised: Canvas;--vp-line: CanvasText;--vp-strong-line: CanvasText;--vp-accent: Highlight;--vp-on-accent: HighlightText;--vp-soft: Canvas;--vp-height: CanvasText;--vp-plate: CanvasText;--vp-halo: Canvas;--vp-alert: CanvasText}.shell[data-theme][data-style] .overlay{--vp-over-ink: CanvasText;--vp-over-quiet: CanvasText;--vp-over-height: CanvasText;--vp-over-plate: CanvasText;--vp-halo: Canvas}.shell :is(svg,.segment,.segment:before,.thumb,.option:has(:checked),.icon-button.primary,.stage[aria-current=step] .number,.hint){forced-color-adjust:none}.shell :is(.value,.name) rect{fill-opacity:1}.option:has(:checked) input{forced-color-adjust:none}.icon-button[aria-pressed=true],[aria-expanded=true]{outline:2px solid Highlight;outline-offset:-4px}.shell :focus-visible{outline-color:Highlight}}@media(hover:hover){.icon-button:hover,.trigger:hover,.button:hover,select:hover,.open-panel:hover{border-color:var(--vp-accent)}.option:not(:has(:checked),:has(:disabled)):hover,.stage:hover,.risks-button:hover,summary:hover{background:var(--vp-soft)}}@media(prefers-reduced-motion:no-preference){.icon-button,.trigger,.option,.stage,.open-panel,.button{transition:background-color .12s,border-color .12s,color .12s}.thumb{transition:box-shadow .12s}.shell[data-panel] .panel{animation:rise .18s ease-out}}@keyframes rise{0%{opacity:0;translate:0 12px}}
`;var Xl=class{#t=Ip(window);#e="auto";constructor(t){this.onchange=t,this.tell=()=>t(this.theme)}connect(t){this.#t=Ip(t),Object.values(this.#t).forEach(e=>e.addEventListener("change",this.tell)),this.tell()}disconnect(){Object.values(this.#t).forEach(t=>t.removeEventListener("change",this.tell))}ask(t){this.#e=t,this.tell()}get theme(){if(this.#e!=="auto")return this.#e;let{dark:t,contrast:e,forced:i}=this.#t;return i.matches?t.matches?"dark":"contrast":e.matches?"contrast":t.matches?"dark":"light"}};function Ip(n){return{dark:n.matchMedia("(prefers-color-scheme: dark)"),contrast:n.matchMedia("(prefers-contrast: more)"),forced:n.matchMedia("(forced-colors: active)")}}var Wb="300px",ql=class extends HTMLElement{static observedAttributes=gf;#t=null;#e=window;#i=matchMedia("(pointer: coarse)");#s=matchMedia("(prefers-reduced-motion: reduce)");#n;#r;#o;#a;#l;#h;#u;#c=null;constructor(){super();let t=this.attachShadow({mode:"open"});t.adoptedStyleSheets=[Dr($h,window)];let e=vu(this,()=>this.#r.shown,{activate:i=>this.#o.set(i),retry:()=>this.#r.retry(),resized:()=>this.#r.resize()});this.#n=new Wl(e),t.append(this.#n.root),this.#h=new Ga(this),this.#r=new xl(this.#n,{source:()=>({src:this.getAttribute("src"),data:this.#t}),onOpen:i=>{i.interactive=this.#o.active,i.setTheme(this.#a.theme)},onFirst:i=>{this.#h.hold(),this.#l.first(i)},onReady:()=>{this.#g(),this.#h.ready(this.#d())},onError:i=>this.#h.error(i),onFrame:()=>this.#p(),onMove:()=>this.#m(),keep:()=>({...this.capture(),theme:void 0,chrome:{}})}),this.#o=new Wr(this,this.#n.picture,i=>{this.#n.setActive(i,this.#i.matches),this.#r.shown&&(this.#r.shown.viewer.interactive=i)}),this.#a=new Xl(i=>{this.#n.root.dataset.theme=i,this.#r.shown?.viewer.setTheme(i)}),this.#l=new za(this,{loading:this.#r,shell:this.#n,theme:this.#a}),this.#u=new vl(t,this.#n,()=>this.ready?this.still():null)}adoptedCallback(){let t=this.ownerDocument.defaultView;t&&(this.#e=t,this.#i=t.matchMedia("(pointer: coarse)"),this.#s=t.matchMedia("(prefers-reduced-motion: reduce)"),this.shadowRoot.adoptedStyleSheets=[Dr($h,t)],this.#r.setView(t))}connectedCallback(){if(Object.hasOwn(this,"data")){let{data:e}=this;delete this.data,this.data=e}this.#l.readChrome(),this.#n.setActive(!1,this.#i.matches),this.#n.connect(this.#e),this.#o.connect(),this.#a.connect(this.#e),this.#u.connect(this.#e),this.#s.addEventListener("change",this.#g);let t=e=>this.#f(e[e.length-1].isIntersecting);this.#c=new this.#e.IntersectionObserver(t,{rootMargin:Wb}),this.#c.observe(this)}disconnectedCallback(){this.#c?.disconnect(),this.#n.disconnect(),this.#o.disconnect(),this.#a.disconnect(),this.#u.disconnect(),this.#s.removeEventListener("change",this.#g),queueMicrotask(()=>this.isConnected||this.#r.close())}attributeChangedCallback(t,e,i){e!==i&&this.#l.changed(t,i)}get data(){return this.#t}set data(t){this.#t=t,this.#r.reload()}get ready(){return this.#r.shown!==null}get drawing(){return this.#r.shown?.viewer.flat===!1}#f(t){this.#r.setNear(t),t||this.#o.set(!1)}#g=()=>{this.#r.shown&&(this.#r.shown.clock.stepping=this.#s.matches)};#p(){let{clip:t,clock:e,viewer:i}=this.#d(),{t:s,index:r,playing:o,loop:a,speed:c}=e;this.#n.update({clip:t,viewer:i,t:s,index:r,playing:o,loop:a,speed:c,now:He(t,s)})}#m(){this.#h.moved(this.#d())}#d(){let{shown:t}=this.#r;if(!t)throw new jt("not-ready",N.notReady);return t}play(){this.#d().clock.play(),this.#m()}pause(){this.#d().clock.pause(),this.#m()}seek(t){let{clip:e,clock:i}=this.#d();i.seek(e.timeOf(t)),this.#m()}next(){this.#d().clock.step(1),this.#m()}previous(){this.#d().clock.step(-1),this.#m()}setView(t){this.#d().viewer.setView(Be("view",t,en))}setStyle(t){let{viewer:e}=this.#d();e.setStyle(Be("style",t,e.styles)),this.#r.resize()}measurements(t){let{clip:e,clock:i}=this.#d();return He(e,t??i.t)}get journey(){return this.#d().clip.extras.journey??[]}capture(){let{clip:t,clock:e,viewer:i}=this.#d();return pf(t,e,i,this.#_(),this.getAttribute("theme")??"auto")}restore(t){let e=this.#d();Ba(mf(t,e.clip,e.viewer),e,this),this.#r.resize(),this.#m()}#_(){return qn(t=>this.getAttribute(t),()=>{})}async snapshot(t){return this.#d().display.snapshot(t)}still(){let{viewer:t,clock:e}=this.#d();t.setTime(e.t),t.setTheme("light");let i=t.still();return t.setTheme(this.#a.theme),i}};customElements.get("vertebra-player")||(customElements.define("vertebra-player",ql),document.readyState==="loading"?document.addEventListener("DOMContentLoaded",tc):tc());})();
