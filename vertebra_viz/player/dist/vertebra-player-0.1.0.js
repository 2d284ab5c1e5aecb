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
"use strict";(()=>{var rt={t:{label:"Time",short:"Time",spoken:"Time",unit:"s",spokenUnit:"seconds",group:"beside",digits:1,of:"",hint:"",part:null,until:null},anterior_height_mm:{label:"Front height",short:"Front",spoken:"Front height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"anterior height",part:null,until:null},middle_height_mm:{label:"Middle height",short:"Middle",spoken:"Middle height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"middle height",part:null,until:null},posterior_height_mm:{label:"Back height",short:"Back",spoken:"Back height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"posterior height",part:null,until:null},wedge_angle_deg:{label:"Wedge angle",short:"Wedge",spoken:"Wedge angle",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"angle between endplates",part:null,until:null},local_kyphosis_deg:{label:"Local kyphosis (\xB11 level)",short:"Local kyphosis",spoken:"Local kyphosis from one level above to one below",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"\xB11 level: from the bone above to the bone below",part:null,until:null},beck_index:{label:"Beck index",short:"Beck index",spoken:"Beck index",unit:"",spokenUnit:"",group:"grade",digits:2,of:"",hint:"front height divided by back height",part:null,until:null},genant_grade:{label:"Genant grade",short:"Genant grade",spoken:"Genant grade",unit:"",spokenUnit:"",group:"grade",digits:0,of:"",hint:"0 to 3, by the largest height lost",part:null,until:null},body_volume_ml:{label:"Volume of the body",short:"Body",spoken:"Volume of the body",unit:"mL",spokenUnit:"millilitres",group:"grade",digits:1,of:"",hint:"the bone's block",part:null,until:null},balloon_volume_ml:{label:"Balloon volume",short:"Balloon",spoken:"Balloon volume",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"both sides",part:"balloon",until:null},cavity_volume_ml:{label:"Hollow volume",short:"Hollow",spoken:"Hollow volume",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"the space in the bone",part:"cavity",until:"cement_volume_ml"},cement_volume_ml:{label:"Cement in the bone",short:"Cement",spoken:"Cement in the bone",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"inside the body",part:"cement",until:null},injected_volume_ml:{label:"Cement put in",short:"Cement put in",spoken:"Cement put in",unit:"mL",spokenUnit:"millilitres",group:"beside",digits:1,of:"",hint:"",part:"cement",until:null},leaked_volume_ml:{label:"Leaked cement",short:"Leaked",spoken:"Leaked cement",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"cement outside",part:"cement",until:null},cement_fill_percent:{label:"Cement fill",short:"Fill",spoken:"Cement fill",unit:"%",spokenUnit:"percent",group:"volume",digits:0,of:"of body",hint:"of the body's volume now",part:"cement",until:null},cement_touches_superior_mm2:{label:"Cement at the upper endplate",short:"At the upper endplate",spoken:"Cement at the upper endplate",unit:"mm\xB2",spokenUnit:"square millimetres",group:"volume",digits:0,of:"",hint:"cement within 1 mm of it",part:"cement",until:null},cement_touches_inferior_mm2:{label:"Cement at the lower endplate",short:"At the lower endplate",spoken:"Cement at the lower endplate",unit:"mm\xB2",spokenUnit:"square millimetres",group:"volume",digits:0,of:"",hint:"cement within 1 mm of it",part:"cement",until:null},canal_encroachment_mm:{label:"Bone or cement in the canal",short:"In the canal",spoken:"Bone or cement in the canal",unit:"mm",spokenUnit:"millimetres",group:"canal",digits:1,of:"",hint:"into the space of the nerves",part:null,until:null},canal_encroachment_percent:{label:"Part of the canal taken",short:"Part of the canal taken",spoken:"Part of the canal taken",unit:"%",spokenUnit:"percent",group:"beside",digits:0,of:"of canal",hint:"",part:null,until:null}},kn={restored_anterior_height_mm:{label:"Front height",short:"Front height",spoken:"Front height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},restored_middle_height_mm:{label:"Middle height",short:"Middle height",spoken:"Middle height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},restored_posterior_height_mm:{label:"Back height",short:"Back height",spoken:"Back height",unit:"mm",spokenUnit:"millimetres",group:"beside",digits:1,of:"",hint:"",part:null,until:null},restored_anterior_percent_of_lost:{label:"Front height",short:"Front height",spoken:"Front height",unit:"%",spokenUnit:"percent",group:"beside",digits:0,of:"of lost",hint:"",part:null,until:null},wedge_correction_deg:{label:"Wedge angle",short:"Wedge angle",spoken:"Wedge angle",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"",part:null,until:null},local_kyphosis_correction_deg:{label:"Local kyphosis (\xB11 level)",short:"Local kyphosis (\xB11 level)",spoken:"Local kyphosis (\xB11 level)",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"",part:null,until:null}},ad=["wedge_correction_deg","local_kyphosis_correction_deg"],ld={medial_wall_mm:{label:"To the pedicle's inner wall",short:"To the pedicle's inner wall",spoken:"To the pedicle's inner wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},lateral_wall_mm:{label:"To the pedicle's outer wall",short:"To the pedicle's outer wall",spoken:"To the pedicle's outer wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},canal_mm:{label:"To the canal",short:"To the canal",spoken:"To the canal",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},posterior_wall_mm:{label:"Past the back wall (tube)",short:"Past the back wall (tube)",spoken:"Past the back wall (tube)",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},front_cortex_mm:{label:"To the front wall",short:"To the front wall",spoken:"To the front wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null}},hr={anterior_percent_of_intact:{unit:"%",digits:0},cut_mm:{unit:"mm",digits:1},skin_from_midline_mm:{unit:"mm",digits:0},skin_depth_mm:{unit:"mm",digits:0}};var Ei=n=>Math.floor(10*n+.5+1e-6)/10+0;var as={lateral:"Side",front:"Front",back:"Back",top:"Top",oblique:"Oblique",needle:"Needle"},cd={lateral:{azimuth_deg:90,elevation_deg:0},front:{azimuth_deg:0,elevation_deg:0},back:{azimuth_deg:180,elevation_deg:0},top:{azimuth_deg:180,elevation_deg:89.99},oblique:{azimuth_deg:54.211027,elevation_deg:23.455301}},hn={bone:"Bone",glass:"Glass",cutaway:"Cutaway",xray:"X-ray"};var yo={bone:"Bone",body:"Body",cancellous:"Spongy bone",crack:"Crack",cleft:"Gap",tumour:"Tumour",needle:"Needle",contrast:"Dye",balloon:"Balloon",cavity:"Hollow",implant:"Metal implant",cement:"Cement",leak:"Leaked cement",skin:"Cut in the skin",neighbour:"Bone of another level",disc:"Disc"},bo={needle:"Needle",cannula:"Tube",catheter:"Balloon tube",osteotome:"Chisel",curette:"Scraper",expander:"Jack tool",biopsy:"Sample needle",filler:"Cement tube","neighbour-above":"Bone above","neighbour-below":"Bone below","disc-above":"Disc"},Vi=["bone","crack","needle","leak","skin","neighbour","disc"],So=["cleft","tumour","contrast","balloon","cavity","implant","cement"],Mo=["leak","cement","contrast","balloon","implant","cavity","tumour","cleft","crack","needle","skin","bone","disc","neighbour"],hd=["needle","cannula"],ud=["body","balloon","cavity","cement","leak"];var dd={intact:{label:"Intact",plain:"The bone"},fracture:{label:"Fracture",plain:"The fracture"},posture:{label:"Lying down",plain:"Lying down"},access:{label:"Access",plain:"Needle in"},biopsy:{label:"Sample",plain:"A sample"},contrast:{label:"Dye",plain:"Dye in"},cavity:{label:"Hollow",plain:"A hollow"},expansion:{label:"Expansion",plain:"Jack opens"},inflation:{label:"Inflation",plain:"Balloon up"},deflation:{label:"Deflation",plain:"Balloon out"},fill:{label:"Fill",plain:"Cement in"},set:{label:"Set",plain:"Cement hard"},"follow-up":{label:"Follow-up",plain:"Some time later"}};var xi=(n,e)=>{let t=n.toFixed(e);return(/^-0\.?0*$/.test(t)?t.slice(1):t).replace("-","\u2212")},Wc=(n,e)=>`${Number(n.toFixed(e))>0?"+":""}${xi(n,e)}`,Xc=(n,{unit:e})=>`${n}${e&&e!=="\xB0"?" ":""}${e}`,kt=(n,e)=>Xc(xi(e,n.digits),n),To=(n,e)=>Xc(Wc(e,n.digits),n),Ao=n=>n.charAt(0).toUpperCase()+n.slice(1),fd=(n,e=!1)=>dd[n]?.[e?"plain":"label"]??Ao(n),{t:Hc,anterior_height_mm:wo,cement_volume_ml:ur,local_kyphosis_deg:pd}=rt,Eo=n=>xi(n,Hc.digits),V={player:"Vertebra player",playerOf:n=>`Vertebra player. ${n}`,stage:fd,part:({level:n,own:e,part:t,warns:i})=>`${n||(bo[e]??yo[t])}${i?": wrong place":""}`,stageOf:(n,e)=>`Stage ${n+1} of ${e}`,time:(n,e)=>`${Eo(n)} of ${Xc(String(Number(Eo(e))),Hc)}`,moment:(n,e,t)=>`${fd(n)}, ${Eo(e)} of ${Number(Eo(t))} ${Hc.spokenUnit}`,position:"Position in the procedure",stages:"Stages",goTo:(n,e)=>`${e+1}. ${n}`,play:"Play",pause:"Pause",previous:"Previous stage",next:"Next stage",speed:"Speed",times:n=>`${n}\xD7`,loop:"Repeat",style:"Style",styles:hn,xrayMissing:n=>`X-ray is not shown: ${n}`,view:"View",views:as,freeView:"Own view",cut:"Cut",cutAt:n=>Math.abs(n)<.25?"in the midline":`${kt(hr.cut_mm,Math.abs(n))} to the patient's ${n>0?"right":"left"}`,camera:"Turn, move and zoom",zoomIn:"Zoom in",zoomOut:"Zoom out",reset:"Reset the view",turn:"Turn",turnTo:{left:"Turn left",right:"Turn right",up:"Turn up",down:"Turn down"},move:"Move",moveTo:{left:"Move left",right:"Move right",up:"Move up",down:"Move down"},explore:n=>n?"Tap to explore":"Click to explore",numbers:"Numbers",measured:"measured on this picture",measuredStill:"measured on the model at this step",measure:"Measure",now:"Now",since:{intact:"Since intact",fracture:"Since the fracture",posture:"Since lying down"},than:{intact:"intact",fracture:"after the fracture",posture:"after lying down"},ofLost:n=>`${kt(kn.restored_anterior_percent_of_lost,n)} of the height lost`,ofIntact:n=>`${kt(hr.anterior_percent_of_intact,n)} of the intact height`,ofCanal:n=>`${kt(rt.canal_encroachment_percent,n)} of the canal's depth; the nerves run there`,hollow:{byBalloon:{made:"The space the balloon makes.",filled:"The space the balloon left. The cement now fills it."},byHand:{made:"The space made in the bone.",filled:"The space made in the bone. The cement now fills it."}},outcome:{title:"What the treatment did",where:"in this picture"},localKyphosis:n=>`${pd.label} ${kt(pd,n)}`,kyphosisHelp:"From the bone above to the bone below. The discs take up a part.",otherLevels:"Other levels",numbersOf:n=>`Numbers of ${n}`,allLevels:(n,e)=>`All levels: ${kt(ur,n)} of cement in the bones${Ei(e)>0?`, ${kt(rt.leaked_volume_ml,e)} leaked`:""}.`,grades:"Grades and index",genantNone:"not graded once an instrument is in the bone",genantHelp:"0 to 3, by the largest height lost against the same bone when intact.",curve:"Over time",curveHeight:`${wo.label}, ${wo.unit} (solid)`,curveCement:`${ur.short}, ${ur.unit} (dashed)`,curveSaid:(n,e)=>`${wo.label} at the end of each stage, in ${wo.spokenUnit}: ${n}.${e===null?"":` ${ur.short} at the end, in ${ur.spokenUnit}: ${e}.`}`,risks:"Risks and limits",benefits:"What may help, and what is not known",journey:"Before, during and after",phases:{before:"Before",during:"On the day",after:"After"},needles:"Needles",needle:n=>`${Ao(n)} needle`,free:(n,e)=>`${kt(n,Math.abs(e))}${Ei(e)<0?" beyond":""}`,skinCut:(n,e)=>`Skin cut ${kt(hr.skin_from_midline_mm,n)} from the midline, with the skin ${kt(hr.skin_depth_mm,e)} behind the bone (assumed).`,assumptions:"What was assumed",source:n=>`Source: ${n}`,reviewed:n=>`Text of ${n}`,close:"Close",directions:{"+x":"Patient\u2019s right","-x":"Patient\u2019s left","+y":"Front","-y":"Back","+z":"Head","-z":"Feet"},poster:"Picture of the bone",disclaimer:"For learning only. Average shapes, not your own body. Not a medical device.",sourcePlace:"Text of 0000-00. Shapes: published averages. Numbers: read off this picture.",loading:"Loading \u2026",retry:"Try again",lost:"The graphics were interrupted. The picture may come back by itself.",gone:"The graphics were interrupted, and the picture did not come back.",restStays:"Steps, words and numbers are here all the same; the picture stands still.",offline:"The case file could not be loaded. Check the connection.",fromDisk:"This page was opened from a disk, where browsers let no page read a second file. Put its folder on a web server, or open a page that was exported as one file.",otherSite:"The case file could not be loaded: there is no connection, or its site does not let other sites read it (Access-Control-Allow-Origin).",status:n=>n===404?"The case file was not found (404).":`The case file could not be loaded (${n}).`,broken:"This case file cannot be shown.",notReady:"the player is not ready yet; wait for its ready event",picture:n=>`3-D picture. ${n}`,keys:"Arrow keys turn the picture, with Shift they move it; plus and minus zoom. Space plays and pauses. Page Up and Page Down change the stage, digits go to one. Escape leaves. On the timeline, left and right arrows go through time.",seenFrom:n=>`Seen from the ${n}.`};var Je=class extends Error{constructor(e,t){super(t),this.name="PlayerError",this.code=e}};var Eg=60;function Tg(n){if(typeof n=="number")return String(n);let e;try{e=JSON.stringify(n)}catch{e=void 0}return(e??String(n)).slice(0,Eg)}function $t(n,e,t){return new Je("bad-value",`${n}: ${Tg(e)} is not allowed; allowed: ${t}`)}function bt(n,e,t){let i=t.find(s=>s===e);if(i===void 0)throw $t(n,e,t.join(", "));return i}function vi(n,e,t,i){let s=typeof e=="string"&&e.trim()!==""?Number(e):e;if(typeof s!="number"||!(s>=t&&s<=i))throw $t(n,e,i===1/0?`a number from ${t}`:`${t} to ${i}`);return s}var dr={bone:{colour:"#fbf6e9",roughness:.52},cancellous:{colour:"#f2e3c2",roughness:.95},crack:{colour:"#c18a6a",roughness:1},cleft:{colour:"#2b6f74",roughness:1},tumour:{colour:"#9a4f86",roughness:.45},needle:{colour:"#d3d8de",roughness:.24},contrast:{colour:"#b06fc4",roughness:.1},balloon:{colour:"#1f7fe0",roughness:.1},cavity:{colour:"#d2a688",roughness:1},implant:{colour:"#bfc8d6",roughness:.24},cement:{colour:"#b4bfb8",roughness:.78},leak:{colour:"#e0301e",roughness:.35},skin:{colour:"#c98a6c",roughness:.8},neighbour:{colour:"#ece5d6",roughness:.5},disc:{colour:"#b4dbe0",roughness:.5},breach:{colour:"#d4201a",roughness:.35}},qc="#8e6a50",md={COMPACT:{colour:"#fbf6e9"},SPONGY:{colour:"#f2e3c2",marrow:"#c18a6a"},CEMENT:{colour:"#b4bfb8"},SKIN:{colour:"#0f4fa8"},FLUID:{colour:"#4a9cec"},LEAK:{colour:"#e0301e"},TUMOUR:{colour:"#9a4f86"}},zn={light:{above:"#d3dbe3",below:"#e6e9ec",glow:"#f6f8fa",shadow:.5,glass:"#5f7488",density:[.05,.85,.03,.4],hollow:"#8d3a24",handle:"#34404c"},dark:{above:"#0f151c",below:"#1a222b",glow:"#33414f",shadow:.75,glass:"#b4cbe0",density:[.05,.8,.025,.35],hollow:"#e08a5c",handle:"#e3e9ef"},contrast:{above:"#ffffff",below:"#ffffff",glow:"#ffffff",shadow:.45,glass:"#24323f",density:[.04,1,.02,.5],hollow:"#7a2412",handle:"#1a1a1a"}};var fr=["low","medium","high"],Hi=["auto",...fr],pr={value:0},gd=fr.length-1,Ag=1,_d="vertebra-viz-quality",Rg=180,Cg=900,Ig=12,Pg=800,Lg=40,Ng=22,Dg=4,Ro=class{#e="auto";#t;#i=0;#n=1;#s=[];#r=-1/0;#o=!1;#a=0;#l;constructor(e=()=>{},t=Ug()){this.onRest=e,this.#l=t;let i=fr.findIndex(s=>s===Og(t));this.#t=i<0?Ag:i}get asked(){return this.#e}set asked(e){this.#e=bt("quality",e,Hi)}get moving(){return this.#e==="auto"?this.#t:fr.indexOf(this.#e)}get still(){return this.#e==="auto"?gd:this.moving}changed(){this.#o=!1}next(e,t){clearTimeout(this.#a);let i=this.#o&&!t;return this.#o=!1,i?(this.#s=[],this.#r=-1/0,this.still):(this.#d(e),this.moving!==this.still&&(this.#a=setTimeout(()=>this.#h(),Rg)),this.moving)}dispose(){clearTimeout(this.#a)}#h(){this.onRest(),this.#o=!0}#d(e){let t=e-this.#r;this.#r=e,t>Cg?this.#s=[]:(this.#s.push(t)>=Ig||this.#s.reduce((i,s)=>i+s,0)>Pg)&&this.#c()}#c(){let e=this.#s.sort((t,i)=>t-i)[this.#s.length>>1];this.#s=[],this.#e==="auto"&&(this.#i=e<Ng?this.#i+1:0,e>Lg&&this.#t>0?(this.#n*=Dg,this.#u(this.#t-1)):this.#i>=this.#n&&this.#t<gd&&this.#u(this.#t+1))}#u(e){this.#t=e,this.#i=0;try{this.#l?.setItem(_d,fr[e])}catch{}}};function Og(n){try{return n?.getItem(_d)??null}catch{return null}}function Ug(){try{return localStorage}catch{return null}}var un=Object.keys(as),Gn=Object.keys(hn),ls=["auto",...Object.keys(zn)];var Ti=["controls","timeline","numbers","captions","styles","views","labels"],Co=[.25,.5,1,2,4],Io=[.25,4],Fg=["","on","true","1"],Bg=["off","false","0"];function mr(n,e,t){if(e===null)return t;if(Fg.includes(e)||e===n)return!0;if(Bg.includes(e))return!1;throw $t(n,e,"on, off")}function cs(n,e){let t=(s,r)=>{try{return mr(s,n(s),r)}catch(o){return e(o),r}},i=t("chrome",!0);return Object.fromEntries(Ti.map(s=>[s,t(s,i)]))}function xd({stage:n,share:e},t){let i=t.find(({name:s})=>s===n);return i?i.start_s+e*(i.end_s-i.start_s):0}var vd={on:"on",off:"off",1:"on",0:"off"},kg=/^[a-z][a-z-]{0,29}$/,zg=/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,Po=n=>e=>n.includes(e)?e:null,Yc=n=>vd[Object.hasOwn(vd,n)?n:""]??null,yd=n=>e=>n.test(e)?e:null,bd=(n,e)=>t=>{let i=Number(t);return/^\d{0,6}(\.\d{0,6})?$/.test(t)&&t!==""&&i>=n&&i<=e?String(i):null},Gg=new Map([...["chrome","title",...Ti].map(n=>[n,Yc]),["autoplay",Yc],["loop",Yc],["stage",yd(kg)],["t",bd(0,1e5)],["view",Po(un)],["style",Po(Gn)],["theme",Po(ls)],["quality",Po([...Hi])],["speed",bd(.25,4)],["lang",yd(zg)]]);function Sd(n){let e=new Map,t=[];for(let[i,s]of new URLSearchParams(n)){let r=Gg.get(i)?.(s)??null;r===null||e.has(i)?t.push(`${i}=${s}`.slice(0,60)):e.set(i,r)}return{flags:e,ignored:t}}var gr=["ready","timeupdate","stagechange","error"];var Vg=["__proto__","constructor","prototype"],Md=new Map([["play",0],["pause",0],["seek",1],["next",0],["previous",0],["setView",1],["setStyle",1],["measurements",1],["capture",0],["restore",1],["snapshot",0]]),si=class extends Error{code="bad-value"};function wd(n,e){let t=window.parent!==window?window.parent:window.opener;if(!t||!e.length)return;let i={},s=new Set(gr),r=!1,o=e.find(u=>u===Hg())??null,a=u=>{o!==null&&t.postMessage({vertebraViz:1,...u},o)},l=({events:u=gr,measurements:d=!1})=>{if(!Array.isArray(u)||!u.every(f=>gr.includes(f)))throw new si(`events: a list of ${gr.join(", ")}`);if(typeof d!="boolean")throw new si("measurements: true or false");return s=new Set(u),r=d,{ready:n.ready,...i}},c=(u,d)=>{if(u==="subscribe"&&d.length<=1)return l(Xg(d[0]));let f=Md.get(u);if(f===void 0)throw new si(`method: ${[...Md.keys(),"subscribe"].join(", ")}`);if(d.length>f)throw new si(`args: at most ${f} for ${u}`);return n[u](...d)},h=async u=>{if(u.source!==t||!e.includes(u.origin))return;let d=Wg(u.data);if(!d)return;o=u.origin;let{id:f}=d;try{if(d.problem)throw new si(d.problem);let p=await c(d.method,d.args);a({id:f,result:p??null})}catch(p){a({id:f,error:qg(p)})}};for(let u of gr)n.addEventListener(u,d=>{if(!(d instanceof CustomEvent)||(u==="ready"&&(i=d.detail),!s.has(u)))return;let p=r&&(u==="timeupdate"||u==="stagechange")?{measurements:n.measurements()}:{};a({event:u,detail:{...d.detail,...p}})});window.addEventListener("message",h)}function Hg(){let n=location.ancestorOrigins?.[0];if(n)return n;try{return new URL(document.referrer).origin}catch{return null}}function Wg(n){if(!Zc(n)||n.vertebraViz!==1)return null;let{id:e=null,method:t,args:i=[]}=n;if(!(e===null||typeof e=="string"&&e.length<=100||Number.isFinite(e)))return null;let r={id:e,method:"",args:[]};if(typeof t!="string"||t.length>100)return{...r,problem:"method: a name"};if(!Array.isArray(i))return{...r,problem:"args: a list"};let o={values:500,characters:1e4};try{return{...r,method:t,args:$c(i,o,8)}}catch(a){return{...r,problem:a instanceof si?a.message:"args: plain values"}}}function Zc(n){return typeof n=="object"&&n!==null&&Object.getPrototypeOf(n)===Object.prototype}function $c(n,e,t){if(e.values-=1,typeof n=="string"&&(e.characters-=n.length),e.values<0||e.characters<0||t<0)throw new si("args: less than that");if(n==null||typeof n=="boolean"||typeof n=="string"||typeof n=="number"&&Number.isFinite(n))return n;if(Array.isArray(n)){if(n.length>e.values)throw new si("args: less than that");return n.map(s=>$c(s,e,t-1))}if(!Zc(n))throw new si("args: numbers, texts, true, false, null, lists and objects of these");let i={};for(let s of Object.keys(n)){if(e.characters-=s.length,Vg.includes(s))throw new si("args: no such names");i[s]=$c(n[s],e,t-1)}return i}function Xg(n){if(n===void 0)return{};if(!Zc(n))throw new si("args: an object with events and measurements");return n}function qg(n){return n instanceof Error&&"code"in n&&typeof n.code=="string"?{code:n.code,message:n.message}:{code:"failed",message:"that did not work"}}var Kc=8;function Jc(){let n=document.getElementById("vertebra-page"),e=document.querySelector("vertebra-player");if(!n||!e)return;let t=JSON.parse(n.textContent??"{}"),i=document.getElementById("vertebra-asleep");i&&(i.className="off");for(let s of["ready","error"])e.addEventListener(s,()=>i?.remove());Yg(e,location.search),wd(e,t.allow_origin),e.addEventListener("ready",()=>document.documentElement.classList.toggle("ready",e.drawing)),e.addEventListener("error",()=>document.documentElement.classList.remove("ready")),Zg(e)}function Yg(n,e){let{flags:t,ignored:i}=Sd(e);for(let[o,a]of t)o!=="title"&&n.setAttribute(o==="style"?"look":o,a);let s=document.getElementById("vertebra-title"),r=t.get("title")??(t.get("chrome")==="off"?"off":null);s&&r&&(s.hidden=r==="off"),i.length&&$g(i)}function $g(n){let e=n.length>Kc?` and ${n.length-Kc} more`:"";console.warn(`vertebra-player: ignored in the address: ${n.slice(0,Kc).join(", ")}${e}`)}function Zg(n){let e=document.getElementById("vertebra-picture"),t=document.getElementById("vertebra-words");if(!e||!t)return;let i=e.querySelector("img"),s=null,r=document.createElement("p"),o=()=>{i&&s?.replaceWith(i),s=null,r.remove(),n.prepend(e)};addEventListener("beforeprint",()=>{if(o(),t.prepend(e),s=n.ready?n.still():null,!s||!i)return;s.style.cssText="max-block-size: 8cm; max-inline-size: 100%",i.replaceWith(s,r);let{stage:a,t:l}=n.capture();r.textContent=`${V.stage(a)}, ${kt(rt.t,l)}`}),addEventListener("afterprint",o)}var Kg=[200,250,401],Td=180/Math.PI;function Ht(n,e){let t=n.timeOf(e),i=n.stageAt(t),s=Ad(n),r=Ed(n.landmarks(t)),o=_r(n,"body",t),a=_r(n,"cement",t),l=_r(n,"leak",t),c=Jg(n,t),[h,u]=jg(n,t);return{stage:i.name,t,anterior_height_mm:r.anterior_mm,middle_height_mm:r.middle_mm,posterior_height_mm:r.posterior_mm,wedge_angle_deg:r.wedge_deg,local_kyphosis_deg:Qg(n.endPlates(t)),beck_index:r.anterior_mm/r.posterior_mm,genant_grade:s<0||t<=n.stages[s].start_s?e0(r,Ed(n.extras.landmarks.base_mm)):null,body_volume_ml:o,balloon_volume_ml:_r(n,"balloon",t),cavity_volume_ml:_r(n,"cavity",t),cement_volume_ml:a,injected_volume_ml:a+l,leaked_volume_ml:l,cement_fill_percent:100*a/o,cement_touches_superior_mm2:h,cement_touches_inferior_mm2:u,canal_encroachment_mm:c,canal_encroachment_percent:100*c/n.extras.canal.depth_mm}}function Jg(n,e){let{backward_mm:t,cement:i=[]}=n.extras.canal,s=n.weights("body",e),r=[0,jc(t,s)];if(i.length&&n.shown("leak",e)){let o=n.weights("leak",e);for(let a of i)r.push(a.behind_mm+jc(a.backward_mm,o)+jc(a.ridden_mm,s))}return Math.max(...r)}function jg(n,e){let{contact:t}=n.extras;if(!t||!n.shown("cement",e))return[0,0];let{times_s:i,superior_mm2:s,inferior_mm2:r}=t,o=Math.max(1,i.filter(l=>l<e).length);if(o===i.length)return[s[o-1],r[o-1]];let a=Math.max(0,(e-i[o-1])/(i[o]-i[o-1]));return[s,r].map(l=>l[o-1]+a*(l[o]-l[o-1]))}var jc=(n,e)=>n.reduce((t,i,s)=>t+i*e[s],0),Ad=n=>n.stages.findIndex(({name:e})=>e==="access");function Rd(n){let e=Ad(n);if(e<1)return null;let t=Ht(n,n.stages[0].end_s),i=Ht(n,n.stages[e-1].end_s),s=Ht(n,n.stages.find(({name:a})=>a==="set")?.end_s??n.durationS),r=t.anterior_height_mm-i.anterior_height_mm,o=s.anterior_height_mm-i.anterior_height_mm;return{restored_anterior_height_mm:o,restored_middle_height_mm:s.middle_height_mm-i.middle_height_mm,restored_posterior_height_mm:s.posterior_height_mm-i.posterior_height_mm,restored_anterior_percent_of_lost:Ei(r)>0?100*o/r:null,wedge_correction_deg:i.wedge_angle_deg-s.wedge_angle_deg,local_kyphosis_correction_deg:i.local_kyphosis_deg===null||s.local_kyphosis_deg===null?null:i.local_kyphosis_deg-s.local_kyphosis_deg,cement_volume_ml:s.cement_volume_ml,leaked_volume_ml:s.leaked_volume_ml,cement_fill_percent:s.cement_fill_percent}}function _r(n,e,t){let i=n.actors.get(e);return i&&n.shown(e,t)?Qc(i.volume_ml,n.weights(e,t)):0}function Qc(n,e){let{exponents:t,coefficients:i}=n;return i.reduce((s,r,o)=>s+t[o].reduce((a,l,c)=>a*e[c]**l,r),0)}function Ed(n){let e=[n[0],n[2],n[4]],t=[n[1],n[3],n[5]],[i,s,r]=e.map((l,c)=>Math.hypot(l[0]-t[c][0],l[1]-t[c][1],l[2]-t[c][2])),[o,a]=[e,t].map(l=>Cd(l[0],l[2]));return{anterior_mm:i,middle_mm:s,posterior_mm:r,wedge_deg:(o-a)*Td}}var Cd=(n,e)=>Math.atan2(e[2]-n[2],n[1]-e[1]);function Qg(n){if(!n)return null;let[e,t]=n.map(([i,s])=>Cd(i,s));return(e-t)*Td}function e0(n,e){let t=Math.max(1-n.anterior_mm/e.anterior_mm,1-n.middle_mm/e.middle_mm,1-n.posterior_mm/e.posterior_mm),i=Math.round(1e3*t);return Kg.filter(s=>i>=s).length}function Id(n,e,t){let i=s=>(...r)=>{let o=e();return o?s(o,...r):!1};return{...t,toggle:i(({clock:s})=>s.playing?n.pause():n.play()),pause:i(()=>n.pause()),seek:i(({clock:s},r)=>n.seek(Math.min(r,s.durationS))),seekBy:i(({clock:s},r)=>n.seek(s.t+r)),goTo:i((s,r)=>n.seek(r)),goToIndex:i(({clock:s},r)=>{let o=s.stages[r];return o&&n.seek(o.name),o!==void 0}),step:i((s,r)=>r>0?n.next():n.previous()),setSpeed:i(({clock:s,display:r},o)=>{s.speed=o,r.requestFrame()}),setLoop:i(({clock:s,display:r},o)=>{s.loop=o,r.requestFrame()}),setStyle:i((s,r)=>n.setStyle(r)),setView:i((s,r)=>n.setView(r)),setCut:i(({viewer:s},r)=>s.setCut(r)),orbit:i(({viewer:s},r,o)=>s.orbit(r,o)),pan:i(({viewer:s},r,o)=>s.pan(r,o)),zoom:i(({viewer:s},r)=>s.zoom(r)),reset:i(({viewer:s})=>s.resetView())}}var Lo=class{#e=!1;#t=null;constructor(e,t,i){this.host=e,this.picture=t,this.onchange=i}get active(){return this.#e}connect(){this.#t=new AbortController;let{signal:e}=this.#t;this.picture.addEventListener("pointerdown",t=>t.pointerType!=="touch"&&this.set(!0),{capture:!0,signal:e}),this.picture.addEventListener("click",()=>this.set(!0),{signal:e}),this.host.addEventListener("pointerleave",t=>t.pointerType==="mouse"&&!t.buttons&&this.set(!1),{signal:e}),this.host.ownerDocument.addEventListener("pointerdown",t=>!t.composedPath().includes(this.host)&&this.set(!1),{capture:!0,signal:e})}disconnect(){this.#t?.abort(),this.set(!1)}set(e){e!==this.#e&&(this.#e=e,this.onchange(e))}};var En={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Tn={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},ef=0,Eh=1,tf=2;var zr=1,nf=2,Vs=3,An=0,zt=1,Ut=2,Jn=0,Hs=1,Th=2,Ah=3,Rh=4,Ws=5;var Pi=100,sf=101,rf=102,of=103,af=104,lf=200,jn=201,cf=202,hf=203,Ch=204,Gr=205,uf=206,df=207,ff=208,pf=209,mf=210,gf=211,_f=212,xf=213,vf=214,ea=0,ta=1,ia=2,Es=3,na=4,sa=5,Ts=6,ra=7,Ih=0,yf=1,bf=2,Fi=0,Ph=1,Lh=2,Nh=3,Dh=4,Oh=5,Uh=6,Vr=7;var Fh=300,Qn=301,Xs=302,Aa=303,Ra=304,xn=1e3,Ui=1001,oa=1002,Ot=1003,Sf=1004;var Hr=1005;var dt=1006,Ca=1007;var Qi=1008;var hi=1009,Wr=1010,Xr=1011,qs=1012,Ia=1013,Li=1014,ti=1015,ui=1016,Pa=1017,La=1018,es=1020,Bh=35902,kh=35899,zh=1021,Gh=1022,di=1023,Ji=1026,en=1027,qr=1028,Na=1029,Rn=1030,Da=1031;var ts=1033,Yr=33776,$r=33777,Zr=33778,Kr=33779,Oa=35840,Ua=35841,Fa=35842,Ba=35843,ka=36196,za=37492,Ga=37496,Va=37488,Ha=37489,Jr=37490,Wa=37491,Xa=37808,qa=37809,Ya=37810,$a=37811,Za=37812,Ka=37813,Ja=37814,ja=37815,Qa=37816,el=37817,tl=37818,il=37819,nl=37820,sl=37821,rl=36492,ol=36494,al=36495,ll=36283,cl=36284,jr=36285,hl=36286;var Er=2300,aa=2301,Qo=2302,vh=2303,yh=2400,bh=2401,Sh=2402;var Mf=3200;var Vh=0,wf=1,tn="",ai="srgb",Tr="srgb-linear",Ar="linear",et="srgb";var Ms=7680;var Hh=5386;var Wh=514;var Ef=519,Tf=512,Af=513,Rf=514,Xh=515,Cf=516,If=517,qh=518,Yh=519,$h=35044;var Zh="300 es",bi=2e3,Rr=2001;function t0(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function i0(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Cr(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Pf(){let n=Cr("canvas");return n.style.display="block",n}var Pd={},As=null;function Ir(...n){let e="THREE."+n.shift();As?As("log",e,...n):console.log(e,...n)}function Lf(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ie(...n){n=Lf(n);let e="THREE."+n.shift();if(As)As("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function De(...n){n=Lf(n);let e="THREE."+n.shift();if(As)As("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Sr(...n){let e=n.join(" ");e in Pd||(Pd[e]=!0,Ie(...n))}function Nf(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var Df={[ea]:ea,[ia]:Ts,[na]:na,[Es]:sa,[ta]:ta,[Ts]:ia,[ra]:ra,[sa]:Es},Ii=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Wt=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Ld=1234567,Mr=Math.PI/180,Rs=180/Math.PI;function Cn(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Wt[n&255]+Wt[n>>8&255]+Wt[n>>16&255]+Wt[n>>24&255]+"-"+Wt[e&255]+Wt[e>>8&255]+"-"+Wt[e>>16&15|64]+Wt[e>>24&255]+"-"+Wt[t&63|128]+Wt[t>>8&255]+"-"+Wt[t>>16&255]+Wt[t>>24&255]+Wt[i&255]+Wt[i>>8&255]+Wt[i>>16&255]+Wt[i>>24&255]).toLowerCase()}function Xe(n,e,t){return Math.max(e,Math.min(t,n))}function Kh(n,e){return(n%e+e)%e}function n0(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function s0(n,e,t){return n!==e?(t-n)/(e-n):0}function wr(n,e,t){return(1-t)*n+t*e}function r0(n,e,t,i){return wr(n,e,1-Math.exp(-t*i))}function o0(n,e=1){return e-Math.abs(Kh(n,e*2)-e)}function a0(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function l0(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function c0(n,e){return n+Math.floor(Math.random()*(e-n+1))}function h0(n,e){return n+Math.random()*(e-n)}function u0(n){return n*(.5-Math.random())}function d0(n){n!==void 0&&(Ld=n);let e=Ld+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function f0(n){return n*Mr}function p0(n){return n*Rs}function m0(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function g0(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Jh(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function _0(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+i)/2),h=o((e+i)/2),u=r((e-i)/2),d=o((e-i)/2),f=r((i-e)/2),p=o((i-e)/2);switch(s){case"XYX":n.set(a*h,l*u,l*d,a*c);break;case"YZY":n.set(l*d,a*h,l*u,a*c);break;case"ZXZ":n.set(l*u,l*d,a*h,a*c);break;case"XZX":n.set(a*h,l*p,l*f,a*c);break;case"YXY":n.set(l*f,a*h,l*p,a*c);break;case"ZYZ":n.set(l*p,l*f,a*h,a*c);break;default:Ie("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function ul(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function jh(n,e){if(e.constructor===Float32Array)return n;let t=ul(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Qh(n,e){if(e.constructor===Float32Array)return n;let t=ul(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var dl={DEG2RAD:Mr,RAD2DEG:Rs,generateUUID:Cn,clamp:Xe,euclideanModulo:Kh,mapLinear:n0,inverseLerp:s0,lerp:wr,damp:r0,pingpong:o0,smoothstep:a0,smootherstep:l0,randInt:c0,randFloat:h0,randFloatSpread:u0,seededRandom:d0,degToRad:f0,radToDeg:p0,isPowerOfTwo:m0,ceilPowerOfTwo:g0,floorPowerOfTwo:Jh,setQuaternionFromProperEuler:_0,normalize:Qh,denormalize:jh},Me=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xe(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(Xe(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Jt=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let l=i[s+0],c=i[s+1],h=i[s+2],u=i[s+3],d=r[o+0],f=r[o+1],p=r[o+2],x=r[o+3];if(u!==x||l!==d||c!==f||h!==p){let m=l*d+c*f+h*p+u*x;m<0&&(d=-d,f=-f,p=-p,x=-x,m=-m);let g=1-a;if(m<.9995){let b=Math.acos(m),T=Math.sin(b);g=Math.sin(g*b)/T,a=Math.sin(a*b)/T,l=l*g+d*a,c=c*g+f*a,h=h*g+p*a,u=u*g+x*a}else{l=l*g+d*a,c=c*g+f*a,h=h*g+p*a,u=u*g+x*a;let b=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=b,c*=b,h*=b,u*=b}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],h=i[s+3],u=r[o],d=r[o+1],f=r[o+2],p=r[o+3];return e[t]=a*p+h*u+l*f-c*d,e[t+1]=l*p+h*d+c*u-a*f,e[t+2]=c*p+h*f+a*d-l*u,e[t+3]=h*p-a*u-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(s/2),u=a(r/2),d=l(i/2),f=l(s/2),p=l(r/2);switch(o){case"XYZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"YXZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"ZXY":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"ZYX":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"YZX":this._x=d*h*u+c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u-d*f*p;break;case"XZY":this._x=d*h*u-c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u+d*f*p;break;default:Ie("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=i+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(i>a&&i>u){let f=2*Math.sqrt(1+i-a-u);this._w=(h-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-i-u);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+u-i-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Xe(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-i*c,this._z=r*h+o*c+i*l-s*a,this._w=o*h-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Nd.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Nd.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*i),h=2*(a*t-r*s),u=2*(r*i-o*t);return this.x=t+l*c+o*u-a*h,this.y=i+l*h+a*c-r*u,this.z=s+l*u+r*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xe(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return eh.copy(this).projectOnVector(e),this.sub(eh)}reflect(e){return this.sub(eh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(Xe(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},eh=new L,Nd=new Jt,Ne=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c)}set(e,t,i,s,r,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],u=i[7],d=i[2],f=i[5],p=i[8],x=s[0],m=s[3],g=s[6],b=s[1],T=s[4],S=s[7],A=s[2],w=s[5],_=s[8];return r[0]=o*x+a*b+l*A,r[3]=o*m+a*T+l*w,r[6]=o*g+a*S+l*_,r[1]=c*x+h*b+u*A,r[4]=c*m+h*T+u*w,r[7]=c*g+h*S+u*_,r[2]=d*x+f*b+p*A,r[5]=d*m+f*T+p*w,r[8]=d*g+f*S+p*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*r*h+i*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,d=a*l-h*r,f=c*r-o*l,p=t*u+i*d+s*f;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/p;return e[0]=u*x,e[1]=(s*c-h*i)*x,e[2]=(a*i-s*o)*x,e[3]=d*x,e[4]=(h*t-s*l)*x,e[5]=(s*r-a*t)*x,e[6]=f*x,e[7]=(i*l-c*t)*x,e[8]=(o*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Sr("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(th.makeScale(e,t)),this}rotate(e){return Sr("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(th.makeRotation(-e)),this}translate(e,t){return Sr("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(th.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},th=new Ne,Dd=new Ne().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Od=new Ne().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function x0(){let n={enabled:!0,workingColorSpace:Tr,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===et&&(s.r=Ki(s.r),s.g=Ki(s.g),s.b=Ki(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===et&&(s.r=ws(s.r),s.g=ws(s.g),s.b=ws(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===tn?Ar:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Tr]:{primaries:e,whitePoint:i,transfer:Ar,toXYZ:Dd,fromXYZ:Od,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ai},outputColorSpaceConfig:{drawingBufferColorSpace:ai}},[ai]:{primaries:e,whitePoint:i,transfer:et,toXYZ:Dd,fromXYZ:Od,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ai}}}),n}var Ze=x0();function Ki(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function ws(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var hs,la=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{hs===void 0&&(hs=Cr("canvas")),hs.width=e.width,hs.height=e.height;let s=hs.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=hs}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Cr("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ki(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Ki(t[i]/255)*255):t[i]=Ki(t[i]);return{data:t,width:e.width,height:e.height}}else return Ie("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},v0=0,Cs=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:v0++}),this.uuid=Cn(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(ih(s[o].image)):r.push(ih(s[o]))}else r=ih(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function ih(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?la.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ie("Texture: Unable to serialize Texture."),{})}var y0=0,nh=new L,ei=class n extends Ii{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Ui,s=Ui,r=dt,o=Qi,a=di,l=hi,c=n.DEFAULT_ANISOTROPY,h=tn){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:y0++}),this.uuid=Cn(),this.name="",this.source=new Cs(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Me(0,0),this.repeat=new Me(1,1),this.center=new Me(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ne,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(nh).x}get height(){return this.source.getSize(nh).y}get depth(){return this.source.getSize(nh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ie(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ie(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Fh)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case xn:e.x=e.x-Math.floor(e.x);break;case Ui:e.x=e.x<0?0:1;break;case oa:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case xn:e.y=e.y-Math.floor(e.y);break;case Ui:e.y=e.y<0?0:1;break;case oa:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};ei.DEFAULT_IMAGE=null;ei.DEFAULT_MAPPING=Fh;ei.DEFAULT_ANISOTROPY=1;var st=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],p=l[9],x=l[2],m=l[6],g=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-x)<.01&&Math.abs(p-m)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+x)<.1&&Math.abs(p+m)<.1&&Math.abs(c+f+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let T=(c+1)/2,S=(f+1)/2,A=(g+1)/2,w=(h+d)/4,_=(u+x)/4,M=(p+m)/4;return T>S&&T>A?T<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(T),s=w/i,r=_/i):S>A?S<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),i=w/s,r=M/s):A<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(A),i=_/r,s=M/r),this.set(i,s,r,t),this}let b=Math.sqrt((m-p)*(m-p)+(u-x)*(u-x)+(d-h)*(d-h));return Math.abs(b)<.001&&(b=1),this.x=(m-p)/b,this.y=(u-x)/b,this.z=(d-h)/b,this.w=Math.acos((c+f+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this.w=Xe(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this.w=Xe(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xe(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},ca=class extends Ii{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:dt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new st(0,0,e,t),this.scissorTest=!1,this.viewport=new st(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new ei({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:dt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Cs(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},jt=class extends ca{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},qn=class extends ei{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Ot,this.minFilter=Ot,this.wrapR=Ui,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Is=class extends ei{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Ot,this.minFilter=Ot,this.wrapR=Ui,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var tt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,l,c,h,u,d,f,p,x,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c,h,u,d,f,p,x,m)}set(e,t,i,s,r,o,a,l,c,h,u,d,f,p,x,m){let g=this.elements;return g[0]=e,g[4]=t,g[8]=i,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=l,g[2]=c,g[6]=h,g[10]=u,g[14]=d,g[3]=f,g[7]=p,g[11]=x,g[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/us.setFromMatrixColumn(e,0).length(),r=1/us.setFromMatrixColumn(e,1).length(),o=1/us.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let d=o*h,f=o*u,p=a*h,x=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=f+p*c,t[5]=d-x*c,t[9]=-a*l,t[2]=x-d*c,t[6]=p+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,f=l*u,p=c*h,x=c*u;t[0]=d+x*a,t[4]=p*a-f,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=f*a-p,t[6]=x+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,f=l*u,p=c*h,x=c*u;t[0]=d-x*a,t[4]=-o*u,t[8]=p+f*a,t[1]=f+p*a,t[5]=o*h,t[9]=x-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,f=o*u,p=a*h,x=a*u;t[0]=l*h,t[4]=p*c-f,t[8]=d*c+x,t[1]=l*u,t[5]=x*c+d,t[9]=f*c-p,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,p=a*l,x=a*c;t[0]=l*h,t[4]=x-d*u,t[8]=p*u+f,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*u+p,t[10]=d-x*u}else if(e.order==="XZY"){let d=o*l,f=o*c,p=a*l,x=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+x,t[5]=o*h,t[9]=f*u-p,t[2]=p*u-f,t[6]=a*h,t[10]=x*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(b0,e,S0)}lookAt(e,t,i){let s=this.elements;return ri.subVectors(e,t),ri.lengthSq()===0&&(ri.z=1),ri.normalize(),dn.crossVectors(i,ri),dn.lengthSq()===0&&(Math.abs(i.z)===1?ri.x+=1e-4:ri.z+=1e-4,ri.normalize(),dn.crossVectors(i,ri)),dn.normalize(),No.crossVectors(ri,dn),s[0]=dn.x,s[4]=No.x,s[8]=ri.x,s[1]=dn.y,s[5]=No.y,s[9]=ri.y,s[2]=dn.z,s[6]=No.z,s[10]=ri.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],u=i[5],d=i[9],f=i[13],p=i[2],x=i[6],m=i[10],g=i[14],b=i[3],T=i[7],S=i[11],A=i[15],w=s[0],_=s[4],M=s[8],O=s[12],I=s[1],D=s[5],F=s[9],X=s[13],C=s[2],W=s[6],$=s[10],H=s[14],ne=s[3],Y=s[7],ee=s[11],te=s[15];return r[0]=o*w+a*I+l*C+c*ne,r[4]=o*_+a*D+l*W+c*Y,r[8]=o*M+a*F+l*$+c*ee,r[12]=o*O+a*X+l*H+c*te,r[1]=h*w+u*I+d*C+f*ne,r[5]=h*_+u*D+d*W+f*Y,r[9]=h*M+u*F+d*$+f*ee,r[13]=h*O+u*X+d*H+f*te,r[2]=p*w+x*I+m*C+g*ne,r[6]=p*_+x*D+m*W+g*Y,r[10]=p*M+x*F+m*$+g*ee,r[14]=p*O+x*X+m*H+g*te,r[3]=b*w+T*I+S*C+A*ne,r[7]=b*_+T*D+S*W+A*Y,r[11]=b*M+T*F+S*$+A*ee,r[15]=b*O+T*X+S*H+A*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],f=e[14],p=e[3],x=e[7],m=e[11],g=e[15],b=l*f-c*d,T=a*f-c*u,S=a*d-l*u,A=o*f-c*h,w=o*d-l*h,_=o*u-a*h;return t*(x*b-m*T+g*S)-i*(p*b-m*A+g*w)+s*(p*T-x*A+g*_)-r*(p*S-x*w+m*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(r*h-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],f=e[11],p=e[12],x=e[13],m=e[14],g=e[15],b=t*a-i*o,T=t*l-s*o,S=t*c-r*o,A=i*l-s*a,w=i*c-r*a,_=s*c-r*l,M=h*x-u*p,O=h*m-d*p,I=h*g-f*p,D=u*m-d*x,F=u*g-f*x,X=d*g-f*m,C=b*X-T*F+S*D+A*I-w*O+_*M;if(C===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let W=1/C;return e[0]=(a*X-l*F+c*D)*W,e[1]=(s*F-i*X-r*D)*W,e[2]=(x*_-m*w+g*A)*W,e[3]=(d*w-u*_-f*A)*W,e[4]=(l*I-o*X-c*O)*W,e[5]=(t*X-s*I+r*O)*W,e[6]=(m*S-p*_-g*T)*W,e[7]=(h*_-d*S+f*T)*W,e[8]=(o*F-a*I+c*M)*W,e[9]=(i*I-t*F-r*M)*W,e[10]=(p*w-x*S+g*b)*W,e[11]=(u*S-h*w-f*b)*W,e[12]=(a*O-o*D-l*M)*W,e[13]=(t*D-i*O+s*M)*W,e[14]=(x*T-p*A-m*b)*W,e[15]=(h*A-u*T+d*b)*W,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,l=e.z,c=r*o,h=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+i,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,h=o+o,u=a+a,d=r*c,f=r*h,p=r*u,x=o*h,m=o*u,g=a*u,b=l*c,T=l*h,S=l*u,A=i.x,w=i.y,_=i.z;return s[0]=(1-(x+g))*A,s[1]=(f+S)*A,s[2]=(p-T)*A,s[3]=0,s[4]=(f-S)*w,s[5]=(1-(d+g))*w,s[6]=(m+b)*w,s[7]=0,s[8]=(p+T)*_,s[9]=(m-b)*_,s[10]=(1-(d+x))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=us.set(s[0],s[1],s[2]).length(),a=us.set(s[4],s[5],s[6]).length(),l=us.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ai.copy(this);let c=1/o,h=1/a,u=1/l;return Ai.elements[0]*=c,Ai.elements[1]*=c,Ai.elements[2]*=c,Ai.elements[4]*=h,Ai.elements[5]*=h,Ai.elements[6]*=h,Ai.elements[8]*=u,Ai.elements[9]*=u,Ai.elements[10]*=u,t.setFromRotationMatrix(Ai),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,s,r,o,a=bi,l=!1){let c=this.elements,h=2*r/(t-e),u=2*r/(i-s),d=(t+e)/(t-e),f=(i+s)/(i-s),p,x;if(l)p=r/(o-r),x=o*r/(o-r);else if(a===bi)p=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===Rr)p=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=bi,l=!1){let c=this.elements,h=2/(t-e),u=2/(i-s),d=-(t+e)/(t-e),f=-(i+s)/(i-s),p,x;if(l)p=1/(o-r),x=o/(o-r);else if(a===bi)p=-2/(o-r),x=-(o+r)/(o-r);else if(a===Rr)p=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=p,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},us=new L,Ai=new tt,b0=new L(0,0,0),S0=new L(1,1,1),dn=new L,No=new L,ri=new L,Ud=new tt,Fd=new Jt,vn=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],u=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Xe(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Xe(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Xe(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Xe(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Xe(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Xe(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Ie("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Ud.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Ud,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Fd.setFromEuler(this),this.setFromQuaternion(Fd,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};vn.DEFAULT_ORDER="XYZ";var Pr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},M0=0,Bd=new L,ds=new Jt,Wi=new tt,Do=new L,xr=new L,w0=new L,E0=new Jt,kd=new L(1,0,0),zd=new L(0,1,0),Gd=new L(0,0,1),Vd={type:"added"},T0={type:"removed"},fs={type:"childadded",child:null},sh={type:"childremoved",child:null},Si=class n extends Ii{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:M0++}),this.uuid=Cn(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new L,t=new vn,i=new Jt,s=new L(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new tt},normalMatrix:{value:new Ne}}),this.matrix=new tt,this.matrixWorld=new tt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Pr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return ds.setFromAxisAngle(e,t),this.quaternion.multiply(ds),this}rotateOnWorldAxis(e,t){return ds.setFromAxisAngle(e,t),this.quaternion.premultiply(ds),this}rotateX(e){return this.rotateOnAxis(kd,e)}rotateY(e){return this.rotateOnAxis(zd,e)}rotateZ(e){return this.rotateOnAxis(Gd,e)}translateOnAxis(e,t){return Bd.copy(e).applyQuaternion(this.quaternion),this.position.add(Bd.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(kd,e)}translateY(e){return this.translateOnAxis(zd,e)}translateZ(e){return this.translateOnAxis(Gd,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Wi.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Do.copy(e):Do.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),xr.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Wi.lookAt(xr,Do,this.up):Wi.lookAt(Do,xr,this.up),this.quaternion.setFromRotationMatrix(Wi),s&&(Wi.extractRotation(s.matrixWorld),ds.setFromRotationMatrix(Wi),this.quaternion.premultiply(ds.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(De("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Vd),fs.child=e,this.dispatchEvent(fs),fs.child=null):De("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(T0),sh.child=e,this.dispatchEvent(sh),sh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Wi.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Wi.multiply(e.parent.matrixWorld)),e.applyMatrix4(Wi),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Vd),fs.child=e,this.dispatchEvent(fs),fs.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(xr,e,w0),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(xr,E0,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),d=o(e.skeletons),f=o(e.animations),p=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),p.length>0&&(i.nodes=p)}return i.object=s,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Si.DEFAULT_UP=new L(0,1,0);Si.DEFAULT_MATRIX_AUTO_UPDATE=!0;Si.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Zi=class extends Si{constructor(){super(),this.isGroup=!0,this.type="Group"}},A0={type:"move"},Ps=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Zi,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Zi,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Zi,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let x of e.hand.values()){let m=t.getJointPose(x,i),g=this._getHandJoint(c,x);m!==null&&(g.matrix.fromArray(m.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=m.radius),g.visible=m!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,p=.005;c.inputState.pinching&&d>f+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(A0)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new Zi;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},Of={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},fn={h:0,s:0,l:0},Oo={h:0,s:0,l:0};function rh(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Pe=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ai){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ze.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=Ze.workingColorSpace){return this.r=e,this.g=t,this.b=i,Ze.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=Ze.workingColorSpace){if(e=Kh(e,1),t=Xe(t,0,1),i=Xe(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=rh(o,r,e+1/3),this.g=rh(o,r,e),this.b=rh(o,r,e-1/3)}return Ze.colorSpaceToWorking(this,s),this}setStyle(e,t=ai){function i(r){r!==void 0&&parseFloat(r)<1&&Ie("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ie("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ie("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ai){let i=Of[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ie("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ki(e.r),this.g=Ki(e.g),this.b=Ki(e.b),this}copyLinearToSRGB(e){return this.r=ws(e.r),this.g=ws(e.g),this.b=ws(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ai){return Ze.workingToColorSpace(Xt.copy(this),e),Math.round(Xe(Xt.r*255,0,255))*65536+Math.round(Xe(Xt.g*255,0,255))*256+Math.round(Xe(Xt.b*255,0,255))}getHexString(e=ai){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ze.workingColorSpace){Ze.workingToColorSpace(Xt.copy(this),t);let i=Xt.r,s=Xt.g,r=Xt.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case i:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-i)/u+2;break;case r:l=(i-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=Ze.workingColorSpace){return Ze.workingToColorSpace(Xt.copy(this),t),e.r=Xt.r,e.g=Xt.g,e.b=Xt.b,e}getStyle(e=ai){Ze.workingToColorSpace(Xt.copy(this),e);let t=Xt.r,i=Xt.g,s=Xt.b;return e!==ai?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(fn),this.setHSL(fn.h+e,fn.s+t,fn.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(fn),e.getHSL(Oo);let i=wr(fn.h,Oo.h,t),s=wr(fn.s,Oo.s,t),r=wr(fn.l,Oo.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Xt=new Pe;Pe.NAMES=Of;var Yn=class extends Si{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new vn,this.environmentIntensity=1,this.environmentRotation=new vn,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ri=new L,Xi=new L,oh=new L,qi=new L,ps=new L,ms=new L,Hd=new L,ah=new L,lh=new L,ch=new L,hh=new st,uh=new st,dh=new st,_n=class n{constructor(e=new L,t=new L,i=new L){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ri.subVectors(e,t),s.cross(Ri);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ri.subVectors(s,t),Xi.subVectors(i,t),oh.subVectors(e,t);let o=Ri.dot(Ri),a=Ri.dot(Xi),l=Ri.dot(oh),c=Xi.dot(Xi),h=Xi.dot(oh),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let d=1/u,f=(c*l-a*h)*d,p=(o*h-a*l)*d;return r.set(1-f-p,p,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,qi)===null?!1:qi.x>=0&&qi.y>=0&&qi.x+qi.y<=1}static getInterpolation(e,t,i,s,r,o,a,l){return this.getBarycoord(e,t,i,s,qi)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,qi.x),l.addScaledVector(o,qi.y),l.addScaledVector(a,qi.z),l)}static getInterpolatedAttribute(e,t,i,s,r,o){return hh.setScalar(0),uh.setScalar(0),dh.setScalar(0),hh.fromBufferAttribute(e,t),uh.fromBufferAttribute(e,i),dh.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(hh,r.x),o.addScaledVector(uh,r.y),o.addScaledVector(dh,r.z),o}static isFrontFacing(e,t,i,s){return Ri.subVectors(i,t),Xi.subVectors(e,t),Ri.cross(Xi).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ri.subVectors(this.c,this.b),Xi.subVectors(this.a,this.b),Ri.cross(Xi).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;ps.subVectors(s,i),ms.subVectors(r,i),ah.subVectors(e,i);let l=ps.dot(ah),c=ms.dot(ah);if(l<=0&&c<=0)return t.copy(i);lh.subVectors(e,s);let h=ps.dot(lh),u=ms.dot(lh);if(h>=0&&u<=h)return t.copy(s);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(ps,o);ch.subVectors(e,r);let f=ps.dot(ch),p=ms.dot(ch);if(p>=0&&f<=p)return t.copy(r);let x=f*c-l*p;if(x<=0&&c>=0&&p<=0)return a=c/(c-p),t.copy(i).addScaledVector(ms,a);let m=h*p-f*u;if(m<=0&&u-h>=0&&f-p>=0)return Hd.subVectors(r,s),a=(u-h)/(u-h+(f-p)),t.copy(s).addScaledVector(Hd,a);let g=1/(m+x+d);return o=x*g,a=d*g,t.copy(i).addScaledVector(ps,o).addScaledVector(ms,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},yn=class{constructor(e=new L(1/0,1/0,1/0),t=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Ci.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Ci.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Ci.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Ci):Ci.fromBufferAttribute(r,o),Ci.applyMatrix4(e.matrixWorld),this.expandByPoint(Ci);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Uo.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Uo.copy(i.boundingBox)),Uo.applyMatrix4(e.matrixWorld),this.union(Uo)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ci),Ci.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(vr),Fo.subVectors(this.max,vr),gs.subVectors(e.a,vr),_s.subVectors(e.b,vr),xs.subVectors(e.c,vr),pn.subVectors(_s,gs),mn.subVectors(xs,_s),Vn.subVectors(gs,xs);let t=[0,-pn.z,pn.y,0,-mn.z,mn.y,0,-Vn.z,Vn.y,pn.z,0,-pn.x,mn.z,0,-mn.x,Vn.z,0,-Vn.x,-pn.y,pn.x,0,-mn.y,mn.x,0,-Vn.y,Vn.x,0];return!fh(t,gs,_s,xs,Fo)||(t=[1,0,0,0,1,0,0,0,1],!fh(t,gs,_s,xs,Fo))?!1:(Bo.crossVectors(pn,mn),t=[Bo.x,Bo.y,Bo.z],fh(t,gs,_s,xs,Fo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ci).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ci).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Yi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Yi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Yi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Yi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Yi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Yi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Yi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Yi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Yi),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Yi=[new L,new L,new L,new L,new L,new L,new L,new L],Ci=new L,Uo=new yn,gs=new L,_s=new L,xs=new L,pn=new L,mn=new L,Vn=new L,vr=new L,Fo=new L,Bo=new L,Hn=new L;function fh(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){Hn.fromArray(n,r);let a=s.x*Math.abs(Hn.x)+s.y*Math.abs(Hn.y)+s.z*Math.abs(Hn.z),l=e.dot(Hn),c=t.dot(Hn),h=i.dot(Hn);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var St=new L,ko=new Me,R0=0,At=class extends Ii{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:R0++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=$h,this.updateRanges=[],this.gpuType=ti,this.version=0,this._normalizationScale=e!==void 0?ul(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)ko.fromBufferAttribute(this,t),ko.applyMatrix3(e),this.setXY(t,ko.x,ko.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)St.fromBufferAttribute(this,t),St.applyMatrix3(e),this.setXYZ(t,St.x,St.y,St.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)St.fromBufferAttribute(this,t),St.applyMatrix4(e),this.setXYZ(t,St.x,St.y,St.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)St.fromBufferAttribute(this,t),St.applyNormalMatrix(e),this.setXYZ(t,St.x,St.y,St.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)St.fromBufferAttribute(this,t),St.transformDirection(e),this.setXYZ(t,St.x,St.y,St.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):jh(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Qh(e,this.array)}};var Lr=class extends At{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var Nr=class extends At{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var gt=class extends At{constructor(e,t,i){super(new Float32Array(e),t,i)}},C0=new yn,yr=new L,ph=new L,bn=class{constructor(e=new L,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):C0.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;yr.subVectors(e,this.center);let t=yr.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(yr,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(ph.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(yr.copy(e.center).add(ph)),this.expandByPoint(yr.copy(e.center).sub(ph))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},I0=0,yi=new tt,mh=new Si,vs=new L,oi=new yn,br=new yn,Dt=new L,Mt=class n extends Ii{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:I0++}),this.uuid=Cn(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(t0(e)?Nr:Lr)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new Ne().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return yi.makeRotationFromQuaternion(e),this.applyMatrix4(yi),this}rotateX(e){return yi.makeRotationX(e),this.applyMatrix4(yi),this}rotateY(e){return yi.makeRotationY(e),this.applyMatrix4(yi),this}rotateZ(e){return yi.makeRotationZ(e),this.applyMatrix4(yi),this}translate(e,t,i){return yi.makeTranslation(e,t,i),this.applyMatrix4(yi),this}scale(e,t,i){return yi.makeScale(e,t,i),this.applyMatrix4(yi),this}lookAt(e){return mh.lookAt(e),mh.updateMatrix(),this.applyMatrix4(mh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(vs).negate(),this.translate(vs.x,vs.y,vs.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new gt(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ie("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new yn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];oi.setFromBufferAttribute(r),this.morphTargetsRelative?(Dt.addVectors(this.boundingBox.min,oi.min),this.boundingBox.expandByPoint(Dt),Dt.addVectors(this.boundingBox.max,oi.max),this.boundingBox.expandByPoint(Dt)):(this.boundingBox.expandByPoint(oi.min),this.boundingBox.expandByPoint(oi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&De('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new bn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(e){let i=this.boundingSphere.center;if(oi.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];br.setFromBufferAttribute(a),this.morphTargetsRelative?(Dt.addVectors(oi.min,br.min),oi.expandByPoint(Dt),Dt.addVectors(oi.max,br.max),oi.expandByPoint(Dt)):(oi.expandByPoint(br.min),oi.expandByPoint(br.max))}oi.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)Dt.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Dt));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Dt.fromBufferAttribute(a,c),l&&(vs.fromBufferAttribute(e,c),Dt.add(vs)),s=Math.max(s,i.distanceToSquared(Dt))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&De('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){De("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new At(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let O=0;O<i.count;O++)a[O]=new L,l[O]=new L;let h=new L,u=new L,d=new L,f=new Me,p=new Me,x=new Me,m=new L,g=new L;function b(O,I,D){c[O]=c[I]=c[D]=1,h.fromBufferAttribute(i,O),u.fromBufferAttribute(i,I),d.fromBufferAttribute(i,D),f.fromBufferAttribute(r,O),p.fromBufferAttribute(r,I),x.fromBufferAttribute(r,D),u.sub(h),d.sub(h),p.sub(f),x.sub(f);let F=1/(p.x*x.y-x.x*p.y);isFinite(F)&&(m.copy(u).multiplyScalar(x.y).addScaledVector(d,-p.y).multiplyScalar(F),g.copy(d).multiplyScalar(p.x).addScaledVector(u,-x.x).multiplyScalar(F),a[O].add(m),a[I].add(m),a[D].add(m),l[O].add(g),l[I].add(g),l[D].add(g))}let T=this.groups;T.length===0&&(T=[{start:0,count:e.count}]);for(let O=0,I=T.length;O<I;++O){let D=T[O],F=D.start,X=D.count;for(let C=F,W=F+X;C<W;C+=3)b(e.getX(C+0),e.getX(C+1),e.getX(C+2))}let S=new L,A=new L,w=new L,_=new L;function M(O){w.fromBufferAttribute(s,O),_.copy(w);let I=a[O];S.copy(I),S.sub(w.multiplyScalar(w.dot(I))).normalize(),A.crossVectors(_,I);let F=A.dot(l[O])<0?-1:1;o.setXYZW(O,S.x,S.y,S.z,F)}for(let O=0,I=i.count;O<I;++O)c[O]&&M(O);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new At(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);let s=new L,r=new L,o=new L,a=new L,l=new L,c=new L,h=new L,u=new L;if(e)for(let d=0,f=e.count;d<f;d+=3){let p=e.getX(d+0),x=e.getX(d+1),m=e.getX(d+2);s.fromBufferAttribute(t,p),r.fromBufferAttribute(t,x),o.fromBufferAttribute(t,m),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(i,p),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,m),a.add(h),l.add(h),c.add(h),i.setXYZ(p,a.x,a.y,a.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(m,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Dt.fromBufferAttribute(e,t),Dt.normalize(),e.setXYZ(t,Dt.x,Dt.y,Dt.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),f=0,p=0;for(let x=0,m=l.length;x<m;x++){a.isInterleavedBufferAttribute?f=l[x]*a.data.stride+a.offset:f=l[x]*h;for(let g=0;g<h;g++)d[p++]=c[f++]}return new At(d,h,u)}if(this.index===null)return Ie("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,i);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],f=e(d,i);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u];h.push(f.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],u=r[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Ls=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=$h,this.updateRanges=[],this.version=0,this.uuid=Cn()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Wd(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Wd(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function Wd(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=Cn()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var Zt=new L,Ns=class n{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?ul(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Zt.fromBufferAttribute(this,t),Zt.applyMatrix4(e),this.setXYZ(t,Zt.x,Zt.y,Zt.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Zt.fromBufferAttribute(this,t),Zt.applyNormalMatrix(e),this.setXYZ(t,Zt.x,Zt.y,Zt.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Zt.fromBufferAttribute(this,t),Zt.transformDirection(e),this.setXYZ(t,Zt.x,Zt.y,Zt.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Ir("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new At(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new n(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Ir("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):jh(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Qh(e,this.data.array)}},gh=new L,P0=new L,L0=new Ne,li=class{constructor(e=new L(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=gh.subVectors(i,t).cross(P0.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(gh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||L0.getNormalMatrix(e),s=this.coplanarPoint(gh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},N0=0,$n=class extends Ii{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:N0++}),this.uuid=Cn(),this.name="",this.type="Material",this.blending=Hs,this.side=An,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Ch,this.blendDst=Gr,this.blendEquation=Pi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Pe(0,0,0),this.blendAlpha=0,this.depthFunc=Es,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Ef,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Ms,this.stencilZFail=Ms,this.stencilZPass=Ms,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ie(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ie(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Pe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new li().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Me().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Me().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var $i=new L,_h=new L,zo=new L,Go=new L,Ds=class{constructor(e=new L,t=new L(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,$i)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=$i.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):($i.copy(this.origin).addScaledVector(this.direction,t),$i.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){_h.copy(e).add(t).multiplyScalar(.5),zo.copy(t).sub(e).normalize(),Go.copy(this.origin).sub(_h);let r=e.distanceTo(t)*.5,o=-this.direction.dot(zo),a=Go.dot(this.direction),l=-Go.dot(zo),c=Go.lengthSq(),h=Math.abs(1-o*o),u,d,f,p;if(h>0)if(u=o*l-a,d=o*a-l,p=r*h,u>=0)if(d>=-p)if(d<=p){let x=1/h;u*=x,d*=x,f=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d<=-p?(u=Math.max(0,-(-o*r+a)),d=u>0?-r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c):d<=p?(u=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(u=Math.max(0,-(o*r+a)),d=u>0?r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c);else d=o>0?-r:r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(_h).addScaledVector(zo,d),f}intersectSphere(e,t){if(e.radius<0)return null;$i.subVectors(e.center,this.origin);let i=$i.dot(this.direction),s=$i.dot($i)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),h>=0?(r=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(r=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(a=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,$i)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,d=e.y-o.y,f=e.z-o.z,p=t.x-o.x,x=t.y-o.y,m=t.z-o.z,g=i.x-o.x,b=i.y-o.y,T=i.z-o.z,S=Math.abs(l),A=Math.abs(c),w=Math.abs(h),_,M,O,I,D,F,X,C,W,$,H,ne;if(S>=A&&S>=w?(O=l,F=u,W=p,ne=g,l>=0?(_=c,M=h,I=d,D=f,X=x,C=m,$=b,H=T):(_=h,M=c,I=f,D=d,X=m,C=x,$=T,H=b)):A>=w?(O=c,F=d,W=x,ne=b,c>=0?(_=h,M=l,I=f,D=u,X=m,C=p,$=T,H=g):(_=l,M=h,I=u,D=f,X=p,C=m,$=g,H=T)):(O=h,F=f,W=m,ne=T,h>=0?(_=l,M=c,I=u,D=d,X=p,C=x,$=g,H=b):(_=c,M=l,I=d,D=u,X=x,C=p,$=b,H=g)),O===0)return null;let Y=_/O,ee=M/O,te=1/O,we=I-Y*F,Fe=D-ee*F,J=X-Y*W,ge=C-ee*W,ye=$-Y*ne,Re=H-ee*ne,_e=ye*ge-Re*J,ze=we*Re-Fe*ye,vt=J*Fe-ge*we;if(s){if(_e<0||ze<0||vt<0)return null}else if((_e<0||ze<0||vt<0)&&(_e>0||ze>0||vt>0))return null;let Le=_e+ze+vt;if(Le===0)return null;let it=te*(_e*F+ze*W+vt*ne);return(Le>0?it<0:it>0)?null:this.at(it/Le,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},ha=class extends $n{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Pe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new vn,this.combine=Ih,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Xd=new tt,Wn=new Ds,Vo=new bn,qd=new L,Ho=new L,Wo=new L,Xo=new L,xh=new L,qo=new L,Yd=new L,Yo=new L,wt=class extends Si{constructor(e=new Mt,t=new ha){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){qo.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],u=r[l];h!==0&&(xh.fromBufferAttribute(u,e),o?qo.addScaledVector(xh,h):qo.addScaledVector(xh.sub(t),h))}t.add(qo)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Vo.copy(i.boundingSphere),Vo.applyMatrix4(r),Wn.copy(e.ray).recast(e.near),!(Vo.containsPoint(Wn.origin)===!1&&(Wn.intersectSphere(Vo,qd)===null||Wn.origin.distanceToSquared(qd)>(e.far-e.near)**2))&&(Xd.copy(r).invert(),Wn.copy(e.ray).applyMatrix4(Xd),!(i.boundingBox!==null&&Wn.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Wn)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,x=d.length;p<x;p++){let m=d[p],g=o[m.materialIndex],b=Math.max(m.start,f.start),T=Math.min(a.count,Math.min(m.start+m.count,f.start+f.count));for(let S=b,A=T;S<A;S+=3){let w=a.getX(S),_=a.getX(S+1),M=a.getX(S+2);s=$o(this,g,e,i,c,h,u,w,_,M),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let p=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let m=p,g=x;m<g;m+=3){let b=a.getX(m),T=a.getX(m+1),S=a.getX(m+2);s=$o(this,o,e,i,c,h,u,b,T,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let p=0,x=d.length;p<x;p++){let m=d[p],g=o[m.materialIndex],b=Math.max(m.start,f.start),T=Math.min(l.count,Math.min(m.start+m.count,f.start+f.count));for(let S=b,A=T;S<A;S+=3){let w=S,_=S+1,M=S+2;s=$o(this,g,e,i,c,h,u,w,_,M),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let p=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let m=p,g=x;m<g;m+=3){let b=m,T=m+1,S=m+2;s=$o(this,o,e,i,c,h,u,b,T,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}};function D0(n,e,t,i,s,r,o,a){let l;if(e.side===zt?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,e.side===An,a),l===null)return null;Yo.copy(a),Yo.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(Yo);return c<t.near||c>t.far?null:{distance:c,point:Yo.clone(),object:n}}function $o(n,e,t,i,s,r,o,a,l,c){n.getVertexPosition(a,Ho),n.getVertexPosition(l,Wo),n.getVertexPosition(c,Xo);let h=D0(n,e,t,i,Ho,Wo,Xo,Yd);if(h){let u=new L;_n.getBarycoord(Yd,Ho,Wo,Xo,u),s&&(h.uv=_n.getInterpolatedAttribute(s,a,l,c,u,new Me)),r&&(h.uv1=_n.getInterpolatedAttribute(r,a,l,c,u,new Me)),o&&(h.normal=_n.getInterpolatedAttribute(o,a,l,c,u,new L),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new L,materialIndex:0};_n.getNormal(Ho,Wo,Xo,d.normal),h.face=d,h.barycoord=u}return h}var Os=class extends ei{constructor(e=null,t=1,i=1,s,r,o,a,l,c=Ot,h=Ot,u,d){super(null,o,a,l,c,h,s,r,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Xn=new bn,O0=new Me(.5,.5),Zo=new L,Zn=class{constructor(e=new li,t=new li,i=new li,s=new li,r=new li,o=new li){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=bi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],f=r[7],p=r[8],x=r[9],m=r[10],g=r[11],b=r[12],T=r[13],S=r[14],A=r[15];if(s[0].setComponents(c-o,f-h,g-p,A-b).normalize(),s[1].setComponents(c+o,f+h,g+p,A+b).normalize(),s[2].setComponents(c+a,f+u,g+x,A+T).normalize(),s[3].setComponents(c-a,f-u,g-x,A-T).normalize(),i)s[4].setComponents(l,d,m,S).normalize(),s[5].setComponents(c-l,f-d,g-m,A-S).normalize();else if(s[4].setComponents(c-l,f-d,g-m,A-S).normalize(),t===bi)s[5].setComponents(c+l,f+d,g+m,A+S).normalize();else if(t===Rr)s[5].setComponents(l,d,m,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Xn.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Xn.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Xn)}intersectsSprite(e){Xn.center.set(0,0,0);let t=O0.distanceTo(e.center);return Xn.radius=.7071067811865476+t,Xn.applyMatrix4(e.matrixWorld),this.intersectsSphere(Xn)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(Zo.x=s.normal.x>0?e.max.x:e.min.x,Zo.y=s.normal.y>0?e.max.y:e.min.y,Zo.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Zo)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},$d=new tt,ua=class n{constructor(){this.coordinateSystem=bi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];$d.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Zn),i[s].setFromProjectionMatrix($d,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Zn),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var Dr=class extends ei{constructor(e=[],t=Qn,i,s,r,o,a,l,c,h){super(e,t,i,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var ji=class extends ei{constructor(e,t,i=Li,s,r,o,a=Ot,l=Ot,c,h=Ji,u=1){if(h!==Ji&&h!==en)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,s,r,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Cs(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Or=class extends ji{constructor(e,t=Li,i=Qn,s,r,o=Ot,a=Ot,l,c=Ji){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,s,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Ur=class extends ei{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Us=class n extends Mt{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,f=0;p("z","y","x",-1,-1,i,t,e,o,r,0),p("z","y","x",1,-1,i,t,-e,o,r,1),p("x","z","y",1,1,e,i,t,s,o,2),p("x","z","y",1,-1,e,i,-t,s,o,3),p("x","y","z",1,-1,e,t,i,s,r,4),p("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new gt(c,3)),this.setAttribute("normal",new gt(h,3)),this.setAttribute("uv",new gt(u,2));function p(x,m,g,b,T,S,A,w,_,M,O){let I=S/_,D=A/M,F=S/2,X=A/2,C=w/2,W=_+1,$=M+1,H=0,ne=0,Y=new L;for(let ee=0;ee<$;ee++){let te=ee*D-X;for(let we=0;we<W;we++){let Fe=we*I-F;Y[x]=Fe*b,Y[m]=te*T,Y[g]=C,c.push(Y.x,Y.y,Y.z),Y[x]=0,Y[m]=0,Y[g]=w>0?1:-1,h.push(Y.x,Y.y,Y.z),u.push(we/_),u.push(1-ee/M),H+=1}}for(let ee=0;ee<M;ee++)for(let te=0;te<_;te++){let we=d+te+W*ee,Fe=d+te+W*(ee+1),J=d+(te+1)+W*(ee+1),ge=d+(te+1)+W*ee;l.push(we,Fe,ge),l.push(Fe,J,ge),ne+=6}a.addGroup(f,ne,O),f+=ne,d+=H}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Fs=class n extends Mt{constructor(e=1,t=1,i=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let h=[],u=[],d=[],f=[],p=0,x=[],m=i/2,g=0;b(),o===!1&&(e>0&&T(!0),t>0&&T(!1)),this.setIndex(h),this.setAttribute("position",new gt(u,3)),this.setAttribute("normal",new gt(d,3)),this.setAttribute("uv",new gt(f,2));function b(){let S=new L,A=new L,w=0,_=(t-e)/i;for(let M=0;M<=r;M++){let O=[],I=M/r,D=I*(t-e)+e;for(let F=0;F<=s;F++){let X=F/s,C=X*l+a,W=Math.sin(C),$=Math.cos(C);A.x=D*W,A.y=-I*i+m,A.z=D*$,u.push(A.x,A.y,A.z),S.set(W,_,$).normalize(),d.push(S.x,S.y,S.z),f.push(X,1-I),O.push(p++)}x.push(O)}for(let M=0;M<s;M++)for(let O=0;O<r;O++){let I=x[O][M],D=x[O+1][M],F=x[O+1][M+1],X=x[O][M+1];(e>0||O!==0)&&(h.push(I,D,X),w+=3),(t>0||O!==r-1)&&(h.push(D,F,X),w+=3)}c.addGroup(g,w,0),g+=w}function T(S){let A=p,w=new Me,_=new L,M=0,O=S===!0?e:t,I=S===!0?1:-1;for(let F=1;F<=s;F++)u.push(0,m*I,0),d.push(0,I,0),f.push(.5,.5),p++;let D=p;for(let F=0;F<=s;F++){let C=F/s*l+a,W=Math.cos(C),$=Math.sin(C);_.x=O*$,_.y=m*I,_.z=O*W,u.push(_.x,_.y,_.z),d.push(0,I,0),w.x=W*.5+.5,w.y=$*.5*I+.5,f.push(w.x,w.y),p++}for(let F=0;F<s;F++){let X=A+F,C=D+F;S===!0?h.push(C,C+1,X):h.push(C+1,C,X),M+=3}c.addGroup(g,M,S===!0?1:2),g+=M}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}},Bs=class n extends Fs{constructor(e=1,t=1,i=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,e,t,i,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(e){return new n(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}};var Kn=class n extends Mt{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),l=Math.floor(s),c=a+1,h=l+1,u=e/a,d=t/l,f=[],p=[],x=[],m=[];for(let g=0;g<h;g++){let b=g*d-o;for(let T=0;T<c;T++){let S=T*u-r;p.push(S,-b,0),x.push(0,0,1),m.push(T/a),m.push(1-g/l)}}for(let g=0;g<l;g++)for(let b=0;b<a;b++){let T=b+c*g,S=b+c*(g+1),A=b+1+c*(g+1),w=b+1+c*g;f.push(T,S,w),f.push(S,A,w)}this.setIndex(f),this.setAttribute("position",new gt(p,3)),this.setAttribute("normal",new gt(x,3)),this.setAttribute("uv",new gt(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var ks=class n extends Mt{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,h=[],u=new L,d=new L,f=[],p=[],x=[],m=[];for(let g=0;g<=i;g++){let b=[],T=g/i,S=o+T*a,A=e*Math.cos(S),w=Math.sqrt(e*e-A*A),_=0;g===0&&o===0?_=.5/t:g===i&&l===Math.PI&&(_=-.5/t);for(let M=0;M<=t;M++){let O=M/t,I=s+O*r;u.x=-w*Math.cos(I),u.y=A,u.z=w*Math.sin(I),p.push(u.x,u.y,u.z),d.copy(u).normalize(),x.push(d.x,d.y,d.z),m.push(O+_,1-T),b.push(c++)}h.push(b)}for(let g=0;g<i;g++)for(let b=0;b<t;b++){let T=h[g][b+1],S=h[g][b],A=h[g+1][b],w=h[g+1][b+1];(g!==0||o>0)&&f.push(T,S,w),(g!==i-1||l<Math.PI)&&f.push(S,A,w)}this.setIndex(f),this.setAttribute("position",new gt(p,3)),this.setAttribute("normal",new gt(x,3)),this.setAttribute("uv",new gt(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function is(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(Zd(s))s.isRenderTargetTexture?(Ie("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(Zd(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function qt(n){let e={};for(let t=0;t<n.length;t++){let i=is(n[t]);for(let s in i)e[s]=i[s]}return e}function Zd(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function U0(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function eu(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ze.workingColorSpace}var Uf={clone:is,merge:qt},F0=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,B0=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,xt=class extends $n{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=F0,this.fragmentShader=B0,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=is(e.uniforms),this.uniformsGroups=U0(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Pe().setHex(s.value);break;case"v2":this.uniforms[i].value=new Me().fromArray(s.value);break;case"v3":this.uniforms[i].value=new L().fromArray(s.value);break;case"v4":this.uniforms[i].value=new st().fromArray(s.value);break;case"m3":this.uniforms[i].value=new Ne().fromArray(s.value);break;case"m4":this.uniforms[i].value=new tt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},da=class extends xt{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var fa=class extends $n{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Mf,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},pa=class extends $n{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ys(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Ko(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Sn=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];i:{e:{let o;t:{n:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break n;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break i}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},ma=class extends Sn{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:yh,endingEnd:yh}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case bh:r=e,a=2*t-i;break;case Sh:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case bh:o=e,l=2*i-t;break;case Sh:o=1,l=i+s[1]-s[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,p=(i-t)/(s-t),x=p*p,m=x*p,g=-d*m+2*d*x-d*p,b=(1+d)*m+(-1.5-2*d)*x+(-.5+d)*p+1,T=(-1-f)*m+(1.5+f)*x+.5*p,S=f*m-f*x;for(let A=0;A!==a;++A)r[A]=g*o[h+A]+b*o[c+A]+T*o[l+A]+S*o[u+A];return r}},ga=class extends Sn{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(s-t),u=1-h;for(let d=0;d!==a;++d)r[d]=o[c+d]*u+o[l+d]*h;return r}},_a=class extends Sn{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},xa=class extends Sn{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let p=(i-t)/(s-t),x=1-p;for(let m=0;m!==a;++m)r[m]=o[c+m]*x+o[l+m]*p;return r}let d=a*2,f=e-1;for(let p=0;p!==a;++p){let x=o[c+p],m=o[l+p],g=f*d+p*2,b=u[g],T=u[g+1],S=e*d+p*2,A=h[S],w=h[S+1],_=z0(i,t,b,A,s);r[p]=Ff(_,x,T,w,m)}return r}};function Ff(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function k0(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function z0(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=Ff(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let l=k0(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var ci=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ys(t,this.TimeBufferType),this.values=ys(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:ys(e.times,Array),values:ys(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Ko(e.settings)&&(i.settings={inTangents:ys(e.settings.inTangents,Array),outTangents:ys(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new _a(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new ga(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new ma(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new xa(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Er:t=this.InterpolantFactoryMethodDiscrete;break;case aa:t=this.InterpolantFactoryMethodLinear;break;case Qo:t=this.InterpolantFactoryMethodSmooth;break;case vh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ie("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Er;case this.InterpolantFactoryMethodLinear:return aa;case this.InterpolantFactoryMethodSmooth:return Qo;case this.InterpolantFactoryMethodBezier:return vh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Ko(this.settings)&&(Kd(this.settings.inTangents,e),Kd(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Ko(this.settings)&&(Jd(this.settings.inTangents,e),Jd(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(De("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(De("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){De("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){De("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&i0(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){De("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===Qo,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(s)l=!0;else{let u=a*i,d=u-i,f=u+i;for(let p=0;p!==i;++p){let x=t[u+p];if(x!==t[d+p]||x!==t[f+p]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*i,d=o*i;for(let f=0;f!==i;++f)t[d+f]=t[u+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Ko(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Kd(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function Jd(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}ci.prototype.ValueTypeName="";ci.prototype.TimeBufferType=Float32Array;ci.prototype.ValueBufferType=Float32Array;ci.prototype.DefaultInterpolation=aa;var Mn=class extends ci{constructor(e,t,i){super(e,t,i)}};Mn.prototype.ValueTypeName="bool";Mn.prototype.ValueBufferType=Array;Mn.prototype.DefaultInterpolation=Er;Mn.prototype.InterpolantFactoryMethodLinear=void 0;Mn.prototype.InterpolantFactoryMethodSmooth=void 0;var va=class extends ci{constructor(e,t,i,s){super(e,t,i,s)}};va.prototype.ValueTypeName="color";var ya=class extends ci{constructor(e,t,i,s){super(e,t,i,s)}};ya.prototype.ValueTypeName="number";var ba=class extends Sn{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(s-t),c=e*a;for(let h=c+a;c!==h;c+=4)Jt.slerpFlat(r,0,o,c-a,o,c,l);return r}},Fr=class extends ci{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new ba(this.times,this.values,this.getValueSize(),e)}};Fr.prototype.ValueTypeName="quaternion";Fr.prototype.InterpolantFactoryMethodSmooth=void 0;var wn=class extends ci{constructor(e,t,i){super(e,t,i)}};wn.prototype.ValueTypeName="string";wn.prototype.ValueBufferType=Array;wn.prototype.DefaultInterpolation=Er;wn.prototype.InterpolantFactoryMethodLinear=void 0;wn.prototype.InterpolantFactoryMethodSmooth=void 0;var Sa=class extends ci{constructor(e,t,i,s){super(e,t,i,s)}};Sa.prototype.ValueTypeName="vector";var Ma=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let f=c[u],p=c[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Bf=new Ma,wa=class{constructor(e){this.manager=e!==void 0?e:Bf,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};wa.DEFAULT_MATERIAL_NAME="__DEFAULT";var Jo=new L,jo=new Jt,Oi=new L,Br=class extends Si{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new tt,this.projectionMatrix=new tt,this.projectionMatrixInverse=new tt,this.coordinateSystem=bi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Jo,jo,Oi),Oi.x===1&&Oi.y===1&&Oi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Jo,jo,Oi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Jo,jo,Oi),Oi.x===1&&Oi.y===1&&Oi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Jo,jo,Oi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},gn=new L,jd=new Me,Qd=new Me,Kt=class extends Br{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Rs*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Mr*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Rs*2*Math.atan(Math.tan(Mr*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){gn.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(gn.x,gn.y).multiplyScalar(-e/gn.z),gn.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(gn.x,gn.y).multiplyScalar(-e/gn.z)}getViewSize(e,t){return this.getViewBounds(e,jd,Qd),t.subVectors(Qd,jd)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Mr*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Ea=class extends Br{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var bs=-90,Ss=1,zs=class extends Si{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Kt(bs,Ss,e,t);s.layers=this.layers,this.add(s);let r=new Kt(bs,Ss,e,t);r.layers=this.layers,this.add(r);let o=new Kt(bs,Ss,e,t);o.layers=this.layers,this.add(o);let a=new Kt(bs,Ss,e,t);a.layers=this.layers,this.add(a);let l=new Kt(bs,Ss,e,t);l.layers=this.layers,this.add(l);let c=new Kt(bs,Ss,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===bi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Rr)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,f),e.xr.enabled=p,i.texture.needsPMREMUpdate=!0}},Ta=class extends Kt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var tu="\\[\\]\\.:\\/",G0=new RegExp("["+tu+"]","g"),iu="[^"+tu+"]",V0="[^"+tu.replace("\\.","")+"]",H0=/((?:WC+[\/:])*)/.source.replace("WC",iu),W0=/(WCOD+)?/.source.replace("WCOD",V0),X0=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",iu),q0=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",iu),Y0=new RegExp("^"+H0+W0+X0+q0+"$"),$0=["material","materials","bones","map"],Mh=class{constructor(e,t,i){let s=i||ct.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},ct=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(G0,"")}static parseTrackName(e){let t=Y0.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);$0.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ie("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){De("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){De("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){De("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){De("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){De("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;De("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ct.Composite=Mh;ct.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ct.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ct.prototype.GetterByBindingType=[ct.prototype._getValue_direct,ct.prototype._getValue_array,ct.prototype._getValue_arrayElement,ct.prototype._getValue_toArray];ct.prototype.SetterByBindingTypeAndVersioning=[[ct.prototype._setValue_direct,ct.prototype._setValue_direct_setNeedsUpdate,ct.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ct.prototype._setValue_array,ct.prototype._setValue_array_setNeedsUpdate,ct.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ct.prototype._setValue_arrayElement,ct.prototype._setValue_arrayElement_setNeedsUpdate,ct.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ct.prototype._setValue_fromArray,ct.prototype._setValue_fromArray_setNeedsUpdate,ct.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var Xw=new Float32Array(1);var Gs=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Xe(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(Xe(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var wh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var kr=class extends Ii{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function nu(n,e,t,i){let s=Z0(i);switch(t){case zh:return n*e;case qr:return n*e/s.components*s.byteLength;case Na:return n*e/s.components*s.byteLength;case Rn:return n*e*2/s.components*s.byteLength;case Da:return n*e*2/s.components*s.byteLength;case Gh:return n*e*3/s.components*s.byteLength;case di:return n*e*4/s.components*s.byteLength;case ts:return n*e*4/s.components*s.byteLength;case Yr:case $r:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Zr:case Kr:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Ua:case Ba:return Math.max(n,16)*Math.max(e,8)/4;case Oa:case Fa:return Math.max(n,8)*Math.max(e,8)/2;case ka:case za:case Va:case Ha:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Ga:case Jr:case Wa:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Xa:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case qa:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Ya:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case $a:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Za:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Ka:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Ja:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case ja:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Qa:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case el:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case tl:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case il:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case nl:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case sl:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case rl:case ol:case al:return Math.ceil(n/4)*Math.ceil(e/4)*16;case ll:case cl:return Math.ceil(n/4)*Math.ceil(e/4)*8;case jr:case hl:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Z0(n){switch(n){case hi:case Wr:return{byteLength:1,components:1};case qs:case Xr:case ui:return{byteLength:2,components:1};case Pa:case La:return{byteLength:2,components:4};case Li:case Ia:case ti:return{byteLength:4,components:1};case Bh:case kh:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ie("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function op(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function t_(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,l,c){let h=l.array,u=l.updateRanges;if(n.bindBuffer(c,a),u.length===0)n.bufferSubData(c,0,h);else{u.sort((f,p)=>f.start-p.start);let d=0;for(let f=1;f<u.length;f++){let p=u[d],x=u[f];x.start<=p.start+p.count+1?p.count=Math.max(p.count,x.start+x.count-p.start):(++d,u[d]=x)}u.length=d+1;for(let f=0,p=u.length;f<p;f++){let x=u[f];n.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var i_=`#ifdef USE_ALPHAHASH
if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,n_=`#ifdef USE_ALPHAHASH
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
#endif`,s_=`#ifdef USE_ALPHAMAP
diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,r_=`#ifdef USE_ALPHAMAP
uniform sampler2D alphaMap;
#endif`,o_=`#ifdef USE_ALPHATEST
#ifdef ALPHA_TO_COVERAGE
diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
if ( diffuseColor.a == 0.0 ) discard;
#else
if ( diffuseColor.a < alphaTest ) discard;
#endif
#endif`,a_=`#ifdef USE_ALPHATEST
uniform float alphaTest;
#endif`,l_=`#ifdef USE_AOMAP
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
#endif`,c_=`#ifdef USE_AOMAP
uniform sampler2D aoMap;
uniform float aoMapIntensity;
#endif`,h_=`#ifdef USE_BATCHING
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
#endif`,u_=`#ifdef USE_BATCHING
mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,d_=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
vPosition = vec3( position );
#endif`,f_=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
vec3 objectTangent = vec3( tangent.xyz );
#endif`,p_=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,m_=`#ifdef USE_IRIDESCENCE
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
#endif`,g_=`#ifdef USE_BUMPMAP
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
#endif`,__=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,x_=`#if NUM_CLIPPING_PLANES > 0
varying vec3 vClipPosition;
uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,v_=`#if NUM_CLIPPING_PLANES > 0
varying vec3 vClipPosition;
#endif`,y_=`#if NUM_CLIPPING_PLANES > 0
vClipPosition = - mvPosition.xyz;
#endif`,b_=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
diffuseColor *= vColor;
#endif`,S_=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
varying vec4 vColor;
#endif`,M_=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
varying vec4 vColor;
#endif`,w_=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,E_=`#define PI 3.141592653589793
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
} // validated`,T_=`vec3 transformedNormal = objectNormal;
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
#endif`,A_=`#ifdef USE_DISPLACEMENTMAP
uniform sampler2D displacementMap;
uniform float displacementScale;
uniform float displacementBias;
#endif`,R_=`#ifdef USE_DISPLACEMENTMAP
transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,C_=`#ifdef USE_EMISSIVEMAP
vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
emissiveColor = sRGBTransferEOTF( emissiveColor );
#endif
totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,I_=`#ifdef USE_EMISSIVEMAP
uniform sampler2D emissiveMap;
#endif`,P_="gl_FragColor = linearToOutputTexel( gl_FragColor );",L_=`vec4 LinearTransferOETF( in vec4 value ) {
return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,N_=`#ifdef USE_ENVMAP
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
#endif`,D_=`#ifdef USE_ENVMAP
uniform float envMapIntensity;
uniform mat3 envMapRotation;
uniform samplerCube envMap;
#ifdef ENVMAP_TYPE_PMREM
float roughnessToMip( const in float roughness ) {
float r = clamp( roughness, 0.0, 1.0 );
return ENVMAP_MAX_LOD * r * ( 2.0 - r );
}
#endif
#endif`,O_=`#ifdef USE_ENVMAP
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
#endif`,U_=`#ifdef USE_ENVMAP
#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
#define ENV_WORLDPOS
#endif
#ifdef ENV_WORLDPOS

varying vec3 vWorldPosition;
#else
varying vec3 vReflect;
uniform float refractionRatio;
#endif
#endif`,F_=`#ifdef USE_ENVMAP
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
#endif`,B_=`#ifdef USE_FOG
vFogDepth = - mvPosition.z;
#endif`,k_=`#ifdef USE_FOG
varying float vFogDepth;
#endif`,z_=`#ifdef USE_FOG
#ifdef FOG_EXP2
float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
#else
float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
#endif
gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,G_=`#ifdef USE_FOG
uniform vec3 fogColor;
varying float vFogDepth;
#ifdef FOG_EXP2
uniform float fogDensity;
#else
uniform float fogNear;
uniform float fogFar;
#endif
#endif`,V_=`#ifdef USE_GRADIENTMAP
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
}`,H_=`#ifdef USE_LIGHTMAP
uniform sampler2D lightMap;
uniform float lightMapIntensity;
#endif`,W_=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,X_=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,q_=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Y_=`#ifdef USE_ENVMAP
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
#endif`,$_=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Z_=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,K_=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,J_=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,j_=`PhysicalMaterial material;
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
#endif`,Q_=`uniform sampler2D dfgLUT;
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
}`,ex=`
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
#endif`,tx=`#if defined( RE_IndirectDiffuse )
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
#endif`,ix=`#if defined( RE_IndirectDiffuse )
#if defined( LAMBERT ) || defined( PHONG )
irradiance += iblIrradiance;
#endif
RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,nx=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,sx=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,rx=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
uniform float logDepthBufFC;
varying float vFragDepth;
varying float vIsPerspective;
#endif`,ox=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
varying float vFragDepth;
varying float vIsPerspective;
#endif`,ax=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
vFragDepth = 1.0 + gl_Position.w;
vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,lx=`#ifdef USE_MAP
vec4 sampledDiffuseColor = texture2D( map, vMapUv );
#ifdef DECODE_VIDEO_TEXTURE
sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
#endif
diffuseColor *= sampledDiffuseColor;
#endif`,cx=`#ifdef USE_MAP
uniform sampler2D map;
#endif`,hx=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,ux=`#if defined( USE_POINTS_UV )
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
#endif`,dx=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
metalnessFactor *= texelMetalness.b;
#endif`,fx=`#ifdef USE_METALNESSMAP
uniform sampler2D metalnessMap;
#endif`,px=`#ifdef USE_INSTANCING_MORPH
float morphTargetInfluences[ MORPHTARGETS_COUNT ];
float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
}
#endif`,mx=`#if defined( USE_MORPHCOLORS )
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
#endif`,gx=`#ifdef USE_MORPHNORMALS
objectNormal *= morphTargetBaseInfluence;
for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
}
#endif`,_x=`#ifdef USE_MORPHTARGETS
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
#endif`,xx=`#ifdef USE_MORPHTARGETS
transformed *= morphTargetBaseInfluence;
for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
}
#endif`,vx=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,yx=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,bx=`#ifndef FLAT_SHADED
varying vec3 vNormal;
#ifdef USE_TANGENT
varying vec3 vTangent;
varying vec3 vBitangent;
#endif
#endif`,Sx=`#ifndef FLAT_SHADED
varying vec3 vNormal;
#ifdef USE_TANGENT
varying vec3 vTangent;
varying vec3 vBitangent;
#endif
#endif`,Mx=`#ifndef FLAT_SHADED
vNormal = normalize( transformedNormal );
#ifdef USE_TANGENT
vTangent = normalize( transformedTangent );
vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
#ifdef FLIP_SIDED
vBitangent = - vBitangent;
#endif
#endif
#endif`,wx=`#ifdef USE_NORMALMAP
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
#endif`,Ex=`#ifdef USE_CLEARCOAT
vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Tx=`#ifdef USE_CLEARCOAT_NORMALMAP
vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
clearcoatMapN.xy *= clearcoatNormalScale;
clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,Ax=`#ifdef USE_CLEARCOATMAP
uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
uniform sampler2D clearcoatNormalMap;
uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
uniform sampler2D clearcoatRoughnessMap;
#endif`,Rx=`#ifdef USE_IRIDESCENCEMAP
uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
uniform sampler2D iridescenceThicknessMap;
#endif`,Cx=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Ix=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,Px=`#ifdef PREMULTIPLIED_ALPHA
gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Lx=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Nx=`#ifdef DITHERING
gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,Dx=`#ifdef DITHERING
vec3 dithering( vec3 color ) {
float grid_position = rand( gl_FragCoord.xy );
vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
return color + dither_shift_RGB;
}
#endif`,Ox=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
roughnessFactor *= texelRoughness.g;
#endif`,Ux=`#ifdef USE_ROUGHNESSMAP
uniform sampler2D roughnessMap;
#endif`,Fx=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Bx=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,kx=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,zx=`float getShadowMask() {
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
}`,Gx=`#ifdef USE_SKINNING
mat4 boneMatX = getBoneMatrix( skinIndex.x );
mat4 boneMatY = getBoneMatrix( skinIndex.y );
mat4 boneMatZ = getBoneMatrix( skinIndex.z );
mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Vx=`#ifdef USE_SKINNING
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
#endif`,Hx=`#ifdef USE_SKINNING
vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
vec4 skinned = vec4( 0.0 );
skinned += boneMatX * skinVertex * skinWeight.x;
skinned += boneMatY * skinVertex * skinWeight.y;
skinned += boneMatZ * skinVertex * skinWeight.z;
skinned += boneMatW * skinVertex * skinWeight.w;
transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Wx=`#ifdef USE_SKINNING
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
#endif`,Xx=`float specularStrength;
#ifdef USE_SPECULARMAP
vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
specularStrength = texelSpecular.r;
#else
specularStrength = 1.0;
#endif`,qx=`#ifdef USE_SPECULARMAP
uniform sampler2D specularMap;
#endif`,Yx=`#if defined( TONE_MAPPING )
gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,$x=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Zx=`#ifdef USE_TRANSMISSION
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
#endif`,Kx=`#ifdef USE_TRANSMISSION
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
#endif`,Jx=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,jx=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Qx=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,ev=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
vec4 worldPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
worldPosition = batchingMatrix * worldPosition;
#endif
#ifdef USE_INSTANCING
worldPosition = instanceMatrix * worldPosition;
#endif
worldPosition = modelMatrix * worldPosition;
#endif`,tv=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,iv=`uniform sampler2D t2D;
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
}`,nv=`varying vec3 vWorldDirection;
#include <common>
void main() {
vWorldDirection = transformDirection( position, modelMatrix );
#include <begin_vertex>
#include <project_vertex>
gl_Position.z = gl_Position.w;
}`,sv=`uniform float backgroundBlurriness;
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
}`,rv=`varying vec3 vWorldDirection;
#include <common>
void main() {
vWorldDirection = transformDirection( position, modelMatrix );
#include <begin_vertex>
#include <project_vertex>
gl_Position.z = gl_Position.w;
}`,ov=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
gl_FragColor = texColor;
gl_FragColor.a *= opacity;
#include <tonemapping_fragment>
#include <colorspace_fragment>
}`,av=`#include <common>
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
}`,lv=`#if DEPTH_PACKING == 3200
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
}`,cv=`#define DISTANCE
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
}`,hv=`#define DISTANCE
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
}`,uv=`varying vec3 vWorldDirection;
#include <common>
void main() {
vWorldDirection = transformDirection( position, modelMatrix );
#include <begin_vertex>
#include <project_vertex>
}`,dv=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
vec3 direction = normalize( vWorldDirection );
vec2 sampleUV = equirectUv( direction );
gl_FragColor = texture2D( tEquirect, sampleUV );
#include <tonemapping_fragment>
#include <colorspace_fragment>
}`,fv=`uniform float scale;
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
}`,pv=`uniform vec3 diffuse;
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
}`,mv=`#include <common>
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
}`,gv=`uniform vec3 diffuse;
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
}`,_v=`#define LAMBERT
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
}`,xv=`#define LAMBERT
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
}`,vv=`#define MATCAP
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
}`,yv=`#define MATCAP
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
}`,bv=`#define NORMAL
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
}`,Sv=`#define NORMAL
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
}`,Mv=`#define PHONG
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
}`,wv=`#define PHONG
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
}`,Ev=`#define STANDARD
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
}`,Tv=`#define STANDARD
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
}`,Av=`#define TOON
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
}`,Rv=`#define TOON
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
}`,Cv=`uniform float size;
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
}`,Iv=`uniform vec3 diffuse;
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
}`,Pv=`#include <common>
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
}`,Lv=`uniform vec3 color;
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
}`,Nv=`uniform float rotation;
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
}`,Dv=`uniform vec3 diffuse;
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
}`,He={alphahash_fragment:i_,alphahash_pars_fragment:n_,alphamap_fragment:s_,alphamap_pars_fragment:r_,alphatest_fragment:o_,alphatest_pars_fragment:a_,aomap_fragment:l_,aomap_pars_fragment:c_,batching_pars_vertex:h_,batching_vertex:u_,begin_vertex:d_,beginnormal_vertex:f_,bsdfs:p_,iridescence_fragment:m_,bumpmap_pars_fragment:g_,clipping_planes_fragment:__,clipping_planes_pars_fragment:x_,clipping_planes_pars_vertex:v_,clipping_planes_vertex:y_,color_fragment:b_,color_pars_fragment:S_,color_pars_vertex:M_,color_vertex:w_,common:E_,defaultnormal_vertex:T_,displacementmap_pars_vertex:A_,displacementmap_vertex:R_,emissivemap_fragment:C_,emissivemap_pars_fragment:I_,colorspace_fragment:P_,colorspace_pars_fragment:L_,envmap_fragment:N_,envmap_common_pars_fragment:D_,envmap_pars_fragment:O_,envmap_pars_vertex:U_,envmap_physical_pars_fragment:Y_,envmap_vertex:F_,fog_vertex:B_,fog_pars_vertex:k_,fog_fragment:z_,fog_pars_fragment:G_,gradientmap_pars_fragment:V_,lightmap_pars_fragment:H_,lights_lambert_fragment:W_,lights_lambert_pars_fragment:X_,lights_pars_begin:q_,lights_toon_fragment:$_,lights_toon_pars_fragment:Z_,lights_phong_fragment:K_,lights_phong_pars_fragment:J_,lights_physical_fragment:j_,lights_physical_pars_fragment:Q_,lights_fragment_begin:ex,lights_fragment_maps:tx,lights_fragment_end:ix,lightprobes_pars_fragment:nx,logdepthbuf_fragment:sx,logdepthbuf_pars_fragment:rx,logdepthbuf_pars_vertex:ox,logdepthbuf_vertex:ax,map_fragment:lx,map_pars_fragment:cx,map_particle_fragment:hx,map_particle_pars_fragment:ux,metalnessmap_fragment:dx,metalnessmap_pars_fragment:fx,morphinstance_vertex:px,morphcolor_vertex:mx,morphnormal_vertex:gx,morphtarget_pars_vertex:_x,morphtarget_vertex:xx,normal_fragment_begin:vx,normal_fragment_maps:yx,normal_pars_fragment:bx,normal_pars_vertex:Sx,normal_vertex:Mx,normalmap_pars_fragment:wx,clearcoat_normal_fragment_begin:Ex,clearcoat_normal_fragment_maps:Tx,clearcoat_pars_fragment:Ax,iridescence_pars_fragment:Rx,opaque_fragment:Cx,packing:Ix,premultiplied_alpha_fragment:Px,project_vertex:Lx,dithering_fragment:Nx,dithering_pars_fragment:Dx,roughnessmap_fragment:Ox,roughnessmap_pars_fragment:Ux,shadowmap_pars_fragment:Fx,shadowmap_pars_vertex:Bx,shadowmap_vertex:kx,shadowmask_pars_fragment:zx,skinbase_vertex:Gx,skinning_pars_vertex:Vx,skinning_vertex:Hx,skinnormal_vertex:Wx,specularmap_fragment:Xx,specularmap_pars_fragment:qx,tonemapping_fragment:Yx,tonemapping_pars_fragment:$x,transmission_fragment:Zx,transmission_pars_fragment:Kx,uv_pars_fragment:Jx,uv_pars_vertex:jx,uv_vertex:Qx,worldpos_vertex:ev,background_vert:tv,background_frag:iv,backgroundCube_vert:nv,backgroundCube_frag:sv,cube_vert:rv,cube_frag:ov,depth_vert:av,depth_frag:lv,distance_vert:cv,distance_frag:hv,equirect_vert:uv,equirect_frag:dv,linedashed_vert:fv,linedashed_frag:pv,meshbasic_vert:mv,meshbasic_frag:gv,meshlambert_vert:_v,meshlambert_frag:xv,meshmatcap_vert:vv,meshmatcap_frag:yv,meshnormal_vert:bv,meshnormal_frag:Sv,meshphong_vert:Mv,meshphong_frag:wv,meshphysical_vert:Ev,meshphysical_frag:Tv,meshtoon_vert:Av,meshtoon_frag:Rv,points_vert:Cv,points_frag:Iv,shadow_vert:Pv,shadow_frag:Lv,sprite_vert:Nv,sprite_frag:Dv},me={common:{diffuse:{value:new Pe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ne},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ne}},envmap:{envMap:{value:null},envMapRotation:{value:new Ne},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ne}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ne}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ne},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ne},normalScale:{value:new Me(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ne},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ne}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ne}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ne}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Pe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Pe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0},uvTransform:{value:new Ne}},sprite:{diffuse:{value:new Pe(16777215)},opacity:{value:1},center:{value:new Me(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ne},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0}}},ki={basic:{uniforms:qt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.fog]),vertexShader:He.meshbasic_vert,fragmentShader:He.meshbasic_frag},lambert:{uniforms:qt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new Pe(0)},envMapIntensity:{value:1}}]),vertexShader:He.meshlambert_vert,fragmentShader:He.meshlambert_frag},phong:{uniforms:qt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new Pe(0)},specular:{value:new Pe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:He.meshphong_vert,fragmentShader:He.meshphong_frag},standard:{uniforms:qt([me.common,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.roughnessmap,me.metalnessmap,me.fog,me.lights,{emissive:{value:new Pe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:He.meshphysical_vert,fragmentShader:He.meshphysical_frag},toon:{uniforms:qt([me.common,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.gradientmap,me.fog,me.lights,{emissive:{value:new Pe(0)}}]),vertexShader:He.meshtoon_vert,fragmentShader:He.meshtoon_frag},matcap:{uniforms:qt([me.common,me.bumpmap,me.normalmap,me.displacementmap,me.fog,{matcap:{value:null}}]),vertexShader:He.meshmatcap_vert,fragmentShader:He.meshmatcap_frag},points:{uniforms:qt([me.points,me.fog]),vertexShader:He.points_vert,fragmentShader:He.points_frag},dashed:{uniforms:qt([me.common,me.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:He.linedashed_vert,fragmentShader:He.linedashed_frag},depth:{uniforms:qt([me.common,me.displacementmap]),vertexShader:He.depth_vert,fragmentShader:He.depth_frag},normal:{uniforms:qt([me.common,me.bumpmap,me.normalmap,me.displacementmap,{opacity:{value:1}}]),vertexShader:He.meshnormal_vert,fragmentShader:He.meshnormal_frag},sprite:{uniforms:qt([me.sprite,me.fog]),vertexShader:He.sprite_vert,fragmentShader:He.sprite_frag},background:{uniforms:{uvTransform:{value:new Ne},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:He.background_vert,fragmentShader:He.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ne}},vertexShader:He.backgroundCube_vert,fragmentShader:He.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:He.cube_vert,fragmentShader:He.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:He.equirect_vert,fragmentShader:He.equirect_frag},distance:{uniforms:qt([me.common,me.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:He.distance_vert,fragmentShader:He.distance_frag},shadow:{uniforms:qt([me.lights,me.fog,{color:{value:new Pe(0)},opacity:{value:1}}]),vertexShader:He.shadow_vert,fragmentShader:He.shadow_frag}};ki.physical={uniforms:qt([ki.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ne},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ne},clearcoatNormalScale:{value:new Me(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ne},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ne},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ne},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ne},sheen:{value:0},sheenColor:{value:new Pe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ne},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ne},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ne},transmissionSamplerSize:{value:new Me},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ne},attenuationDistance:{value:0},attenuationColor:{value:new Pe(0)},specularColor:{value:new Pe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ne},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ne},anisotropyVector:{value:new Me},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ne}}]),vertexShader:He.meshphysical_vert,fragmentShader:He.meshphysical_frag};var fl={r:0,b:0,g:0},Ov=new tt,ap=new Ne;ap.set(-1,0,0,0,1,0,0,0,1);function Uv(n,e,t,i,s,r){let o=new Pe(0),a=s===!0?0:1,l,c,h=null,u=0,d=null;function f(b){let T=b.isScene===!0?b.background:null;if(T&&T.isTexture){let S=b.backgroundBlurriness>0;T=e.get(T,S)}return T}function p(b){let T=!1,S=f(b);S===null?m(o,a):S&&S.isColor&&(m(S,1),T=!0);let A=n.xr.getEnvironmentBlendMode();A==="additive"?t.buffers.color.setClear(0,0,0,1,r):A==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||T)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(b,T){let S=f(T);S&&S.isCubeTexture?(c===void 0&&(c=new wt(new Us(1,1,1),new xt({name:"BackgroundCubeMaterial",uniforms:is(ki.backgroundCube.uniforms),vertexShader:ki.backgroundCube.vertexShader,fragmentShader:ki.backgroundCube.fragmentShader,side:zt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(A,w,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=T.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Ov.makeRotationFromEuler(T.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(ap),c.material.toneMapped=Ze.getTransfer(S.colorSpace)!==et,(h!==S||u!==S.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=S,u=S.version,d=n.toneMapping),c.layers.enableAll(),b.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new wt(new Kn(2,2),new xt({name:"BackgroundMaterial",uniforms:is(ki.background.uniforms),vertexShader:ki.background.vertexShader,fragmentShader:ki.background.fragmentShader,side:An,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,l.material.toneMapped=Ze.getTransfer(S.colorSpace)!==et,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||u!==S.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=S,u=S.version,d=n.toneMapping),l.layers.enableAll(),b.unshift(l,l.geometry,l.material,0,0,null))}function m(b,T){b.getRGB(fl,eu(n)),t.buffers.color.setClear(fl.r,fl.g,fl.b,T,r)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(b,T=1){o.set(b),a=T,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(b){a=b,m(o,a)},render:p,addToRenderList:x,dispose:g}}function Fv(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(D,F,X,C,W){let $=!1,H=u(D,C,X,F);r!==H&&(r=H,c(r.object)),$=f(D,C,X,W),$&&p(D,C,X,W),W!==null&&e.update(W,n.ELEMENT_ARRAY_BUFFER),($||o)&&(o=!1,S(D,F,X,C),W!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(W).buffer))}function l(){return n.createVertexArray()}function c(D){return n.bindVertexArray(D)}function h(D){return n.deleteVertexArray(D)}function u(D,F,X,C){let W=C.wireframe===!0,$=i[F.id];$===void 0&&($={},i[F.id]=$);let H=D.isInstancedMesh===!0?D.id:0,ne=$[H];ne===void 0&&(ne={},$[H]=ne);let Y=ne[X.id];Y===void 0&&(Y={},ne[X.id]=Y);let ee=Y[W];return ee===void 0&&(ee=d(l()),Y[W]=ee),ee}function d(D){let F=[],X=[],C=[];for(let W=0;W<t;W++)F[W]=0,X[W]=0,C[W]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:F,enabledAttributes:X,attributeDivisors:C,object:D,attributes:{},index:null}}function f(D,F,X,C){let W=r.attributes,$=F.attributes,H=0,ne=X.getAttributes();for(let Y in ne)if(ne[Y].location>=0){let te=W[Y],we=$[Y];if(we===void 0&&(Y==="instanceMatrix"&&D.instanceMatrix&&(we=D.instanceMatrix),Y==="instanceColor"&&D.instanceColor&&(we=D.instanceColor)),te===void 0||te.attribute!==we||we&&te.data!==we.data)return!0;H++}return r.attributesNum!==H||r.index!==C}function p(D,F,X,C){let W={},$=F.attributes,H=0,ne=X.getAttributes();for(let Y in ne)if(ne[Y].location>=0){let te=$[Y];te===void 0&&(Y==="instanceMatrix"&&D.instanceMatrix&&(te=D.instanceMatrix),Y==="instanceColor"&&D.instanceColor&&(te=D.instanceColor));let we={};we.attribute=te,te&&te.data&&(we.data=te.data),W[Y]=we,H++}r.attributes=W,r.attributesNum=H,r.index=C}function x(){let D=r.newAttributes;for(let F=0,X=D.length;F<X;F++)D[F]=0}function m(D){g(D,0)}function g(D,F){let X=r.newAttributes,C=r.enabledAttributes,W=r.attributeDivisors;X[D]=1,C[D]===0&&(n.enableVertexAttribArray(D),C[D]=1),W[D]!==F&&(n.vertexAttribDivisor(D,F),W[D]=F)}function b(){let D=r.newAttributes,F=r.enabledAttributes;for(let X=0,C=F.length;X<C;X++)F[X]!==D[X]&&(n.disableVertexAttribArray(X),F[X]=0)}function T(D,F,X,C,W,$,H){H===!0?n.vertexAttribIPointer(D,F,X,W,$):n.vertexAttribPointer(D,F,X,C,W,$)}function S(D,F,X,C){x();let W=C.attributes,$=X.getAttributes(),H=F.defaultAttributeValues;for(let ne in $){let Y=$[ne];if(Y.location>=0){let ee=W[ne];if(ee===void 0&&(ne==="instanceMatrix"&&D.instanceMatrix&&(ee=D.instanceMatrix),ne==="instanceColor"&&D.instanceColor&&(ee=D.instanceColor)),ee!==void 0){let te=ee.normalized,we=ee.itemSize,Fe=e.get(ee);if(Fe===void 0)continue;let J=Fe.buffer,ge=Fe.type,ye=Fe.bytesPerElement,Re=ge===n.INT||ge===n.UNSIGNED_INT||ee.gpuType===Ia;if(ee.isInterleavedBufferAttribute){let _e=ee.data,ze=_e.isInterleavedBuffer===!0?_e.stride:_e.itemSize,vt=ee.offset;if(_e.isInstancedInterleavedBuffer||_e.isInstancedBufferAttribute){for(let Le=0;Le<Y.locationSize;Le++)g(Y.location+Le,_e.meshPerAttribute);D.isInstancedMesh!==!0&&C._maxInstanceCount===void 0&&(C._maxInstanceCount=_e.meshPerAttribute*_e.count)}else for(let Le=0;Le<Y.locationSize;Le++)m(Y.location+Le);n.bindBuffer(n.ARRAY_BUFFER,J);for(let Le=0;Le<Y.locationSize;Le++)T(Y.location+Le,we/Y.locationSize,ge,te,ze*ye,(vt+we/Y.locationSize*Le)*ye,Re)}else{if(ee.isInstancedBufferAttribute){for(let _e=0;_e<Y.locationSize;_e++)g(Y.location+_e,ee.meshPerAttribute);D.isInstancedMesh!==!0&&C._maxInstanceCount===void 0&&(C._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let _e=0;_e<Y.locationSize;_e++)m(Y.location+_e);n.bindBuffer(n.ARRAY_BUFFER,J);for(let _e=0;_e<Y.locationSize;_e++)T(Y.location+_e,we/Y.locationSize,ge,te,we*ye,we/Y.locationSize*_e*ye,Re)}}else if(H!==void 0){let te=H[ne];if(te!==void 0)switch(te.length){case 2:n.vertexAttrib2fv(Y.location,te);break;case 3:n.vertexAttrib3fv(Y.location,te);break;case 4:n.vertexAttrib4fv(Y.location,te);break;default:n.vertexAttrib1fv(Y.location,te)}}}}b()}function A(){O();for(let D in i){let F=i[D];for(let X in F){let C=F[X];for(let W in C){let $=C[W];for(let H in $)h($[H].object),delete $[H];delete C[W]}}delete i[D]}}function w(D){if(i[D.id]===void 0)return;let F=i[D.id];for(let X in F){let C=F[X];for(let W in C){let $=C[W];for(let H in $)h($[H].object),delete $[H];delete C[W]}}delete i[D.id]}function _(D){for(let F in i){let X=i[F];for(let C in X){let W=X[C];if(W[D.id]===void 0)continue;let $=W[D.id];for(let H in $)h($[H].object),delete $[H];delete W[D.id]}}}function M(D){for(let F in i){let X=i[F],C=D.isInstancedMesh===!0?D.id:0,W=X[C];if(W!==void 0){for(let $ in W){let H=W[$];for(let ne in H)h(H[ne].object),delete H[ne];delete W[$]}delete X[C],Object.keys(X).length===0&&delete i[F]}}}function O(){I(),o=!0,r!==s&&(r=s,c(r.object))}function I(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:O,resetDefaultState:I,dispose:A,releaseStatesOfGeometry:w,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:x,enableAttribute:m,disableUnusedAttributes:b}}function Bv(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function kv(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==di&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===ui&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==hi&&_!==ti&&!M&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ie("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Ie("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Ie("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),p=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),m=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),g=n.getParameter(n.MAX_VERTEX_ATTRIBS),b=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),T=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),A=n.getParameter(n.MAX_SAMPLES),w=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:p,maxTextureSize:x,maxCubemapSize:m,maxAttributes:g,maxVertexUniforms:b,maxVaryings:T,maxFragmentUniforms:S,maxSamples:A,samples:w}}function zv(n){let e=this,t=null,i=0,s=!1,r=!1,o=new li,a=new Ne,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||i!==0||s;return s=d,i=u.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,f){let p=u.clippingPlanes,x=u.clipIntersection,m=u.clipShadows,g=n.get(u);if(!s||p===null||p.length===0||r&&!m)r?h(null):c();else{let b=r?0:i,T=b*4,S=g.clippingState||null;l.value=S,S=h(p,d,T,f);for(let A=0;A!==T;++A)S[A]=t[A];g.clippingState=S,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=b}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,d,f,p){let x=u!==null?u.length:0,m=null;if(x!==0){if(m=l.value,p!==!0||m===null){let g=f+x*4,b=d.matrixWorldInverse;a.getNormalMatrix(b),(m===null||m.length<g)&&(m=new Float32Array(g));for(let T=0,S=f;T!==x;++T,S+=4)o.copy(u[T]).applyMatrix4(b,a),o.normal.toArray(m,S),m[S+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,m}}var to=class extends jt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Dr(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Us(5,5,5),r=new xt({name:"CubemapFromEquirect",uniforms:is(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:zt,blending:Jn});r.uniforms.tEquirect.value=t;let o=new wt(s,r),a=t.minFilter;return t.minFilter===Qi&&(t.minFilter=dt),new zs(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},kf=256,Gv=3,Vv=20,lp=256,cp=16,Hv=3,Wv=new L,Xv=new Pe,ml=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new zs(1,10,null),this._boxMesh=new wt(new Us(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=Wv}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,p=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(Xv));let m=new zs(i,s,h);return m.position.copy(a),m.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=p,e.background=x,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Vf(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Gf(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(kf,Jh(e))}_fromTexture(e,t){e.mapping===Qn||e.mapping===Xs?this._setSize(e.image.length===0?kf:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=zf(e,!1,!1),i=Math.log2(e)-Gv;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=zf(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Qn||e.mapping===Xs?(this._cubemapMaterial===null&&(this._cubemapMaterial=Vf()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Gf()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=qv(),this._integrationMaterial=Yv());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/cp);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-Hv)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(lp*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=$v());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function zf(n,e,t){return new to(n,{minFilter:Qi,generateMipmaps:e,type:ui,colorSpace:Tr,depthBuffer:t})}function io(n,e,t){return new xt({name:n,uniforms:e,vertexShader:He.cube_vert,fragmentShader:t,side:zt,blending:Jn,depthTest:!1,depthWrite:!1})}function qv(){return io("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${lp}u

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
	`)}function Yv(){return io("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:cp}},`

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
	`)}function $v(){return io("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Vv}
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
	`)}function Gf(){return io("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Vf(){return io("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function Zv(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===Aa||f===Ra)if(e.has(d)){let p=e.get(d).texture;return a(p,d.mapping)}else{let p=d.image;if(p&&p.height>0){let x=new to(p.height);return x.fromEquirectangularTexture(n,d),e.set(d,x),d.addEventListener("dispose",c),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,p=f===Aa||f===Ra,x=f===Qn||f===Xs;if(p||x){let m=t.get(d),g=m!==void 0?m.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==g)return i===null&&(i=new ml(n)),m=p?i.fromEquirectangular(d,m):i.fromCubemap(d,m),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),m.texture;if(m!==void 0)return m.texture;{let b=d.image;return p&&b&&b.height>0||x&&b&&l(b)?(i===null&&(i=new ml(n)),m=p?i.fromEquirectangular(d):i.fromCubemap(d),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),d.addEventListener("dispose",h),m.texture):null}}}return d}function a(d,f){return f===Aa?d.mapping=Qn:f===Ra&&(d.mapping=Xs),d}function l(d){let f=0,p=6;for(let x=0;x<p;x++)d[x]!==void 0&&f++;return f===p}function c(d){let f=d.target;f.removeEventListener("dispose",c);let p=e.get(f);p!==void 0&&(e.delete(f),p.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let p=t.get(f);p!==void 0&&(t.delete(f),p.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function Kv(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&Sr("WebGLRenderer: "+i+" extension not supported."),s}}}function Jv(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(p=>delete s[p]);function a(p){l(p.target)}function l(p){p.index!==null&&e.remove(p.index);for(let m in p.attributes)e.remove(p.attributes[m]);p.removeEventListener("dispose",a),delete s[p.id],o.unregister(p);let x=r.get(p);x&&(e.remove(x),r.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function c(p,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function h(p){let x=p.attributes;for(let m in x)e.update(x[m],n.ARRAY_BUFFER)}function u(p){let x=p.index,m=p.attributes.position,g=0;if(m===void 0)return;let b=x!==null?x.array.length:m.array.length/3-1,T=m.count>=65535?Nr:Lr,S=new T(Math.ceil(b/3)*6,1),A=S.array;if(x!==null){let _=x.array;g=x.version;for(let M=0,O=0;M<b;M+=3){let I=_[M+0],D=_[M+1],F=_[M+2];A[O++]=I,A[O++]=D,A[O++]=D,A[O++]=F,A[O++]=F,A[O++]=I}}else{g=m.version;for(let _=0,M=0;_<b;_+=3){let O=_+0,I=_+1,D=_+2;A[M++]=O,A[M++]=I,A[M++]=I,A[M++]=D,A[M++]=D,A[M++]=O}}S.version=g;let w=r.get(p);w&&e.remove(w),r.set(p,S)}function d(p){let x=r.get(p);if(x){let m=p.index;m!==null&&x.version<m.version&&u(p)}else u(p);return r.get(p)}function f(){for(let p in s){let x=s[p].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function jv(n,e,t){let i;function s(u){i=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,d){n.drawElements(i,d,r,u*o),t.update(d,i,1)}function c(u,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,u*o,f),t.update(d,i,f))}function h(u,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,f);let x=0;for(let m=0;m<f;m++)x+=d[m];t.update(x,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function Qv(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:De("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function ey(n,e,t){let i=new WeakMap,s=new st;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=i.get(a);if(d===void 0||d.count!==u){let O=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",O)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],b=a.morphAttributes.color||[],T=0;f===!0&&(T=1),p===!0&&(T=2),x===!0&&(T=3);let S=a.attributes.position.count*T,A=1;S>e.maxTextureSize&&(A=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let w=new Float32Array(S*A*4*u),_=new qn(w,S,A,u);_.type=ti,_.needsUpdate=!0;let M=T*4;for(let I=0;I<u;I++){let D=m[I],F=g[I],X=b[I],C=S*A*4*I;for(let W=0;W<D.count;W++){let $=W*M;f===!0&&(s.fromBufferAttribute(D,W),w[C+$+0]=s.x,w[C+$+1]=s.y,w[C+$+2]=s.z,w[C+$+3]=0),p===!0&&(s.fromBufferAttribute(F,W),w[C+$+4]=s.x,w[C+$+5]=s.y,w[C+$+6]=s.z,w[C+$+7]=0),x===!0&&(s.fromBufferAttribute(X,W),w[C+$+8]=s.x,w[C+$+9]=s.y,w[C+$+10]=s.z,w[C+$+11]=X.itemSize===4?s.w:1)}}d={count:u,texture:_,size:new Me(S,A)},i.set(a,d),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let p=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",p),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function ty(n,e,t,i,s){let r=new WeakMap;function o(c){let h=s.render.frame,u=c.geometry,d=e.get(c,u);if(r.get(d)!==h&&(e.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return d}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var iy={[Ph]:"LINEAR_TONE_MAPPING",[Lh]:"REINHARD_TONE_MAPPING",[Nh]:"CINEON_TONE_MAPPING",[Dh]:"ACES_FILMIC_TONE_MAPPING",[Uh]:"AGX_TONE_MAPPING",[Vr]:"NEUTRAL_TONE_MAPPING",[Oh]:"CUSTOM_TONE_MAPPING"};function ny(n,e,t,i,s,r){let o=new jt(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Mt;h.setAttribute("position",new gt([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new gt([0,2,0,0,2,0],2));let u=new da({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new wt(h,u),f=new Ea(-1,1,1,-1,0,1),p=null,x=null,m=!1,g,b=null,T=[],S=!1;this.setSize=function(A,w){o.setSize(A,w),a!==null&&a.setSize(A,w),l!==null&&l.setSize(A,w);for(let _=0;_<T.length;_++){let M=T[_];M.setSize&&M.setSize(A,w)}},this.setEffects=function(A){T=A,S=T.length>0&&T[0].isRenderPass===!0;let w=o.width,_=o.height;T.length>0&&a===null&&(a=new jt(w,_,{type:ui,depthBuffer:!1,stencilBuffer:!1}),l=new jt(w,_,{type:ui,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&T.some(O=>O.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new ji(w,_),r===!0&&(c.format=en,c.type=es)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let O=0;O<T.length;O++){let I=T[O];I.setSize&&I.setSize(w,_),M&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(A,w){if(m||A.toneMapping===Fi&&T.length===0)return!1;if(b=w,w!==null){let _=w.width,M=w.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return S===!1&&A.setRenderTarget(o),g=A.toneMapping,A.toneMapping=Fi,!0},this.hasRenderPass=function(){return S},this.end=function(A,w){A.toneMapping=g,m=!0;let _=o,M=a;for(let O=0;O<T.length;O++){let I=T[O];I.enabled!==!1&&(I.render(A,M,_,w),I.needsSwap!==!1&&(_=M,M=M===a?l:a))}if(p!==A.outputColorSpace||x!==A.toneMapping){p=A.outputColorSpace,x=A.toneMapping,u.defines={},Ze.getTransfer(p)===et&&(u.defines.SRGB_TRANSFER="");let O=iy[x];O&&(u.defines[O]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,A.setRenderTarget(b),A.render(d,f),b=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var hp=new ei,up=new ji(1,1),dp=new Or(1),fp=new qn,pp=new Is,mp=new Dr,Hf=[],Wf=[],Xf=new Float32Array(16),qf=new Float32Array(9),Yf=new Float32Array(4);function $s(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=Hf[s];if(r===void 0&&(r=new Float32Array(s),Hf[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function Rt(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function Ct(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function _l(n,e){let t=Wf[e];t===void 0&&(t=new Int32Array(e),Wf[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function sy(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function ry(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rt(t,e))return;n.uniform2fv(this.addr,e),Ct(t,e)}}function oy(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Rt(t,e))return;n.uniform3fv(this.addr,e),Ct(t,e)}}function ay(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rt(t,e))return;n.uniform4fv(this.addr,e),Ct(t,e)}}function ly(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Rt(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),Ct(t,e)}else{if(Rt(t,i))return;Yf.set(i),n.uniformMatrix2fv(this.addr,!1,Yf),Ct(t,i)}}function cy(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Rt(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),Ct(t,e)}else{if(Rt(t,i))return;qf.set(i),n.uniformMatrix3fv(this.addr,!1,qf),Ct(t,i)}}function hy(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Rt(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),Ct(t,e)}else{if(Rt(t,i))return;Xf.set(i),n.uniformMatrix4fv(this.addr,!1,Xf),Ct(t,i)}}function uy(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function dy(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rt(t,e))return;n.uniform2iv(this.addr,e),Ct(t,e)}}function fy(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Rt(t,e))return;n.uniform3iv(this.addr,e),Ct(t,e)}}function py(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rt(t,e))return;n.uniform4iv(this.addr,e),Ct(t,e)}}function my(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function gy(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rt(t,e))return;n.uniform2uiv(this.addr,e),Ct(t,e)}}function _y(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Rt(t,e))return;n.uniform3uiv(this.addr,e),Ct(t,e)}}function xy(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rt(t,e))return;n.uniform4uiv(this.addr,e),Ct(t,e)}}function xl(n){return n.version===0&&(n.compareFunction=Yh,n.needsUpdate=!0),n}function vy(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=xl(up):r=hp,t.setTexture2D(e||r,s)}function yy(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||pp,s)}function by(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=xl(dp):r=mp,t.setTextureCube(e||r,s)}function Sy(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||fp,s)}function My(n){switch(n){case 5126:return sy;case 35664:return ry;case 35665:return oy;case 35666:return ay;case 35674:return ly;case 35675:return cy;case 35676:return hy;case 5124:case 35670:return uy;case 35667:case 35671:return dy;case 35668:case 35672:return fy;case 35669:case 35673:return py;case 5125:return my;case 36294:return gy;case 36295:return _y;case 36296:return xy;case 35678:case 36198:case 36298:case 36306:case 35682:return vy;case 35679:case 36299:case 36307:return yy;case 35680:case 36300:case 36308:case 36293:return by;case 36289:case 36303:case 36311:case 36292:return Sy}}function wy(n,e){n.uniform1fv(this.addr,e)}function Ey(n,e){let t=$s(e,this.size,2);n.uniform2fv(this.addr,t)}function Ty(n,e){let t=$s(e,this.size,3);n.uniform3fv(this.addr,t)}function Ay(n,e){let t=$s(e,this.size,4);n.uniform4fv(this.addr,t)}function Ry(n,e){let t=$s(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function Cy(n,e){let t=$s(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function Iy(n,e){let t=$s(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function Py(n,e){n.uniform1iv(this.addr,e)}function Ly(n,e){n.uniform2iv(this.addr,e)}function Ny(n,e){n.uniform3iv(this.addr,e)}function Dy(n,e){n.uniform4iv(this.addr,e)}function Oy(n,e){n.uniform1uiv(this.addr,e)}function Uy(n,e){n.uniform2uiv(this.addr,e)}function Fy(n,e){n.uniform3uiv(this.addr,e)}function By(n,e){n.uniform4uiv(this.addr,e)}function ky(n,e,t){let i=this.cache,s=e.length,r=_l(t,s);Rt(i,r)||(n.uniform1iv(this.addr,r),Ct(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=xl(up):o=hp;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function zy(n,e,t){let i=this.cache,s=e.length,r=_l(t,s);Rt(i,r)||(n.uniform1iv(this.addr,r),Ct(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||pp,r[o])}function Gy(n,e,t){let i=this.cache,s=e.length,r=_l(t,s);Rt(i,r)||(n.uniform1iv(this.addr,r),Ct(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=xl(dp):o=mp;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function Vy(n,e,t){let i=this.cache,s=e.length,r=_l(t,s);Rt(i,r)||(n.uniform1iv(this.addr,r),Ct(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||fp,r[o])}function Hy(n){switch(n){case 5126:return wy;case 35664:return Ey;case 35665:return Ty;case 35666:return Ay;case 35674:return Ry;case 35675:return Cy;case 35676:return Iy;case 5124:case 35670:return Py;case 35667:case 35671:return Ly;case 35668:case 35672:return Ny;case 35669:case 35673:return Dy;case 5125:return Oy;case 36294:return Uy;case 36295:return Fy;case 36296:return By;case 35678:case 36198:case 36298:case 36306:case 35682:return ky;case 35679:case 36299:case 36307:return zy;case 35680:case 36300:case 36308:case 36293:return Gy;case 36289:case 36303:case 36311:case 36292:return Vy}}var ou=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=My(t.type)}},au=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Hy(t.type)}},lu=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},su=/(\w+)(\])?(\[|\.)?/g;function $f(n,e){n.seq.push(e),n.map[e.id]=e}function Wy(n,e,t){let i=n.name,s=i.length;for(su.lastIndex=0;;){let r=su.exec(i),o=su.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){$f(t,c===void 0?new ou(a,n,e):new au(a,n,e));break}else{let u=t.map[a];u===void 0&&(u=new lu(a),$f(t,u)),t=u}}}var Ys=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);Wy(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function Zf(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var Xy=37297,qy=0;function Yy(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var Kf=new Ne;function $y(n){Ze._getMatrix(Kf,Ze.workingColorSpace,n);let e=`mat3( ${Kf.elements.map(t=>t.toFixed(4))} )`;switch(Ze.getTransfer(n)){case Ar:return[e,"LinearTransferOETF"];case et:return[e,"sRGBTransferOETF"];default:return Ie("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Jf(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+Yy(n.getShaderSource(e),a)}else return r}function Zy(n,e){let t=$y(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Ky={[Ph]:"Linear",[Lh]:"Reinhard",[Nh]:"Cineon",[Dh]:"ACESFilmic",[Uh]:"AgX",[Vr]:"Neutral",[Oh]:"Custom"};function Jy(n,e){let t=Ky[e];return t===void 0?(Ie("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var pl=new L;function jy(){Ze.getLuminanceCoefficients(pl);let n=pl.x.toFixed(4),e=pl.y.toFixed(4),t=pl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Qy(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(eo).join(`
`)}function eb(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function tb(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function eo(n){return n!==""}function jf(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Qf(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var ib=/^[ \t]*#include +<([\w\d./]+)>/gm;function cu(n){return n.replace(ib,nb)}function nb(n,e){let t=He[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return cu(t)}var sb=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function ep(n){return n.replace(sb,rb)}function rb(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function tp(n){let e=`precision ${n.precision} float;
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
	`;return n.precision==="highp"?e+=`
#define HIGH_PRECISION`:n.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:n.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var ob={[zr]:"SHADOWMAP_TYPE_PCF",[Vs]:"SHADOWMAP_TYPE_VSM"};function ab(n){return ob[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var lb={[Xs]:"ENVMAP_MODE_REFRACTION"};function cb(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":lb[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var hb={[Ih]:"ENVMAP_BLENDING_MULTIPLY",[yf]:"ENVMAP_BLENDING_MIX",[bf]:"ENVMAP_BLENDING_ADD"};function ub(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":hb[n.combine]||"ENVMAP_BLENDING_NONE"}function db(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=ab(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=cb(t),u=ub(t),d=Qy(t),f=eb(r),p=s.createProgram(),x,m,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(eo).join(`
`),x.length>0&&(x+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(eo).join(`
`),m.length>0&&(m+=`
`)):(x=[tp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(eo).join(`
`),m=[tp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Fi?"#define TONE_MAPPING":"",t.toneMapping!==Fi?He.tonemapping_pars_fragment:"",t.toneMapping!==Fi?Jy("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",He.colorspace_pars_fragment,Zy("linearToOutputTexel",t.outputColorSpace),jy(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(eo).join(`
`)),o=cu(o),o=jf(o,t),o=Qf(o,t),a=cu(a),a=jf(a,t),a=Qf(a,t),o=ep(o),a=ep(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,m=["#define varying in",t.glslVersion===Zh?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Zh?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let b=g+x+o,T=g+m+a,S=Zf(s,s.VERTEX_SHADER,b),A=Zf(s,s.FRAGMENT_SHADER,T);s.attachShader(p,S),s.attachShader(p,A),t.index0AttributeName!==void 0?s.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(p,0,"position"),s.linkProgram(p);function w(I){if(n.debug.checkShaderErrors){let D=s.getProgramInfoLog(p)||"",F=s.getShaderInfoLog(S)||"",X=s.getShaderInfoLog(A)||"",C=D.trim(),W=F.trim(),$=X.trim(),H=!0,ne=!0;if(s.getProgramParameter(p,s.LINK_STATUS)===!1)if(H=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,p,S,A);else{let Y=Jf(s,S,"vertex"),ee=Jf(s,A,"fragment");De("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(p,s.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+C+`
`+Y+`
`+ee)}else C!==""?Ie("WebGLProgram: Program Info Log:",C):(W===""||$==="")&&(ne=!1);ne&&(I.diagnostics={runnable:H,programLog:C,vertexShader:{log:W,prefix:x},fragmentShader:{log:$,prefix:m}})}s.deleteShader(S),s.deleteShader(A),_=new Ys(s,p),M=tb(s,p)}let _;this.getUniforms=function(){return _===void 0&&w(this),_};let M;this.getAttributes=function(){return M===void 0&&w(this),M};let O=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=s.getProgramParameter(p,Xy)),O},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=qy++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=S,this.fragmentShader=A,this}var fb=0,hu=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new uu(e),t.set(e,i)),i}},uu=class{constructor(e){this.id=fb++,this.code=e,this.usedTimes=0}};function pb(n){return n===Rn||n===Jr||n===jr}function mb(n,e,t,i,s,r){let o=new Pr,a=new hu,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(_){return l.add(_),_===0?"uv":`uv${_}`}function p(_,M,O,I,D,F){let X=I.fog,C=D.geometry,W=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?I.environment:null,$=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,H=e.get(_.envMap||W,$),ne=d[_.type],Y=i.precision;_.precision!==null&&(Y=i.getMaxPrecision(_.precision),Y!==_.precision&&Ie("WebGLProgram.getParameters:",_.precision,"not supported, using",Y,"instead."));let ee=C.morphAttributes.position||C.morphAttributes.normal||C.morphAttributes.color,te=ee!==void 0?ee.length:0,we=0;C.morphAttributes.position!==void 0&&(we=1),C.morphAttributes.normal!==void 0&&(we=2),C.morphAttributes.color!==void 0&&(we=3);let Fe,J,ge,ye;if(ne){let pe=ki[ne];Fe=pe.vertexShader,J=pe.fragmentShader}else{Fe=_.vertexShader,J=_.fragmentShader;let pe=a.getVertexShaderStage(_),nt=a.getFragmentShaderStage(_);a.update(_,pe,nt),ge=pe.id,ye=nt.id}let Re=n.getRenderTarget(),_e=n.state.buffers.depth.getReversed(),ze=D.isInstancedMesh===!0,vt=D.isBatchedMesh===!0,Le=!!_.map,it=!!_.matcap,ot=!!H,qe=ot&&H.isPMREMTexture===!0,Ft=!!_.aoMap,Et=!!_.lightMap,Qt=!!_.bumpMap&&_.wireframe===!1,pt=!!_.normalMap,Di=!!_.displacementMap,Pt=!!_.emissiveMap,pi=!!_.metalnessMap,mi=!!_.roughnessMap,gi=_.anisotropy>0,N=_.clearcoat>0,_i=_.diffuseRoughness>0,ht=_.dispersion>0,ut=_.retroreflectivity>0,fe=_.iridescence>0,Tt=_.sheen>0,Ce=_.transmission>0,Oe=gi&&!!_.anisotropyMap,E=N&&!!_.clearcoatMap,v=N&&!!_.clearcoatNormalMap,k=N&&!!_.clearcoatRoughnessMap,ie=_i&&!!_.diffuseRoughnessMap,Q=fe&&!!_.iridescenceMap,oe=fe&&!!_.iridescenceThicknessMap,ue=Tt&&!!_.sheenColorMap,Z=Tt&&!!_.sheenRoughnessMap,K=!!_.specularMap,le=!!_.specularColorMap,R=!!_.specularIntensityMap,j=Ce&&!!_.transmissionMap,q=Ce&&!!_.thicknessMap,ce=!!_.gradientMap,re=!!_.alphaMap,ae=_.alphaTest>0,Te=!!_.alphaHash,Ve=!!_.extensions,se=Fi;_.toneMapped&&(Re===null||Re.isXRRenderTarget===!0)&&(se=n.toneMapping);let Ae=qe?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,Ge={shaderID:ne,shaderType:_.type,shaderName:_.name,vertexShader:Fe,fragmentShader:J,defines:_.defines,customVertexShaderID:ge,customFragmentShaderID:ye,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:Y,batching:vt,batchingColor:vt&&D._colorsTexture!==null,instancing:ze,instancingColor:ze&&D.instanceColor!==null,instancingMorph:ze&&D.morphTexture!==null,outputColorSpace:Re===null?n.outputColorSpace:Re.isXRRenderTarget===!0?Re.texture.colorSpace:Ze.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Le,matcap:it,envMap:ot,envMapMode:ot&&H.mapping,envMapPMREM:qe,envMapMaxLod:qe?Ae.length-1:null,envMapSize:qe?Ae[0].width:null,aoMap:Ft,lightMap:Et,bumpMap:Qt,normalMap:pt,displacementMap:Di,emissiveMap:Pt,normalMapObjectSpace:pt&&_.normalMapType===wf,normalMapTangentSpace:pt&&_.normalMapType===Vh,packedNormalMap:pt&&_.normalMapType===Vh&&pb(_.normalMap.format),metalnessMap:pi,roughnessMap:mi,anisotropy:gi,anisotropyMap:Oe,clearcoat:N,clearcoatMap:E,clearcoatNormalMap:v,clearcoatRoughnessMap:k,diffuseRoughness:_i,diffuseRoughnessMap:ie,dispersion:ht,retroreflection:ut,iridescence:fe,iridescenceMap:Q,iridescenceThicknessMap:oe,sheen:Tt,sheenColorMap:ue,sheenRoughnessMap:Z,specularMap:K,specularColorMap:le,specularIntensityMap:R,transmission:Ce,transmissionMap:j,thicknessMap:q,gradientMap:ce,opaque:_.transparent===!1&&_.blending===Hs&&_.alphaToCoverage===!1,alphaMap:re,alphaTest:ae,alphaHash:Te,combine:_.combine,mapUv:Le&&f(_.map.channel),aoMapUv:Ft&&f(_.aoMap.channel),lightMapUv:Et&&f(_.lightMap.channel),bumpMapUv:Qt&&f(_.bumpMap.channel),normalMapUv:pt&&f(_.normalMap.channel),displacementMapUv:Di&&f(_.displacementMap.channel),emissiveMapUv:Pt&&f(_.emissiveMap.channel),metalnessMapUv:pi&&f(_.metalnessMap.channel),roughnessMapUv:mi&&f(_.roughnessMap.channel),anisotropyMapUv:Oe&&f(_.anisotropyMap.channel),clearcoatMapUv:E&&f(_.clearcoatMap.channel),clearcoatNormalMapUv:v&&f(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:k&&f(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ie&&f(_.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(_.iridescenceMap.channel),iridescenceThicknessMapUv:oe&&f(_.iridescenceThicknessMap.channel),sheenColorMapUv:ue&&f(_.sheenColorMap.channel),sheenRoughnessMapUv:Z&&f(_.sheenRoughnessMap.channel),specularMapUv:K&&f(_.specularMap.channel),specularColorMapUv:le&&f(_.specularColorMap.channel),specularIntensityMapUv:R&&f(_.specularIntensityMap.channel),transmissionMapUv:j&&f(_.transmissionMap.channel),thicknessMapUv:q&&f(_.thicknessMap.channel),alphaMapUv:re&&f(_.alphaMap.channel),vertexTangents:!!C.attributes.tangent&&(pt||gi),vertexNormals:!!C.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!C.attributes.color&&C.attributes.color.itemSize===4,pointsUvs:D.isPoints===!0&&!!C.attributes.uv&&(Le||re),fog:!!X,useFog:_.fog===!0,fogExp2:!!X&&X.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||C.attributes.normal===void 0&&pt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:_e,skinning:D.isSkinnedMesh===!0,hasPositionAttribute:C.attributes.position!==void 0,morphTargets:C.morphAttributes.position!==void 0,morphNormals:C.morphAttributes.normal!==void 0,morphColors:C.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:we,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:F.filter(pe=>pe.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&O.length>0,shadowMapType:n.shadowMap.type,toneMapping:se,decodeVideoTexture:Le&&_.map.isVideoTexture===!0&&Ze.getTransfer(_.map.colorSpace)===et,decodeVideoTextureEmissive:Pt&&_.emissiveMap.isVideoTexture===!0&&Ze.getTransfer(_.emissiveMap.colorSpace)===et,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===Ut,flipSided:_.side===zt,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:Ve&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ve&&_.extensions.multiDraw===!0||vt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return Ge.vertexUv1s=l.has(1),Ge.vertexUv2s=l.has(2),Ge.vertexUv3s=l.has(3),l.clear(),Ge}function x(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let O in _.defines)M.push(O),M.push(_.defines[O]);return _.isRawShaderMaterial===!1&&(m(M,_),g(M,_),M.push(n.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function m(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function g(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function b(_){let M=d[_.type],O;if(M){let I=ki[M];O=Uf.clone(I.uniforms)}else O=_.uniforms;return O}function T(_,M){let O=h.get(M);return O!==void 0?++O.usedTimes:(O=new db(n,M,_,s),c.push(O),h.set(M,O)),O}function S(_){if(--_.usedTimes===0){let M=c.indexOf(_);c[M]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function A(_){a.remove(_)}function w(){a.dispose()}return{getParameters:p,getProgramCacheKey:x,getUniforms:b,acquireProgram:T,releaseProgram:S,releaseShaderCache:A,programs:c,dispose:w}}function gb(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function _b(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function ip(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function np(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,p,x,m,g){let b=n[e];return b===void 0?(b={id:d.id,object:d,geometry:f,material:p,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:m,group:g},n[e]=b):(b.id=d.id,b.object=d,b.geometry=f,b.material=p,b.materialVariant=o(d),b.groupOrder=x,b.renderOrder=d.renderOrder,b.z=m,b.group=g),e++,b}function l(d,f,p,x,m,g,b){b.reversedDepth===!0&&(m=-m);let T=a(d,f,p,x,m,g);p.transmission>0?i.push(T):p.transparent===!0?s.push(T):t.push(T)}function c(d,f,p,x,m,g){let b=a(d,f,p,x,m,g);p.transmission>0?i.unshift(b):p.transparent===!0?s.unshift(b):t.unshift(b)}function h(d,f){t.length>1&&t.sort(d||_b),i.length>1&&i.sort(f||ip),s.length>1&&s.sort(f||ip)}function u(){for(let d=e,f=n.length;d<f;d++){let p=n[d];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function xb(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new np,n.set(i,[o])):s>=r.length?(o=new np,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function vb(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new L,color:new Pe};break;case"SpotLight":t={position:new L,direction:new L,color:new Pe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new L,color:new Pe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new L,skyColor:new Pe,groundColor:new Pe};break;case"RectAreaLight":t={color:new Pe,position:new L,halfWidth:new L,halfHeight:new L};break}return n[e.id]=t,t}}}function yb(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Me};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Me};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Me,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var bb=0;function Sb(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function Mb(n){let e=new vb,t=yb(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new L);let s=new L,r=new tt,o=new tt;function a(c){let h=0,u=0,d=0;for(let F=0;F<9;F++)i.probe[F].set(0,0,0);let f=0,p=0,x=0,m=0,g=0,b=0,T=0,S=0,A=0,w=0,_=0,M=0,O=0,I=0;c.sort(Sb);for(let F=0,X=c.length;F<X;F++){let C=c[F],W=C.color,$=C.intensity,H=C.distance,ne=null;if(C.shadow&&C.shadow.map&&(C.shadow.map.texture.format===Rn?ne=C.shadow.map.texture:ne=C.shadow.map.depthTexture||C.shadow.map.texture),C.isAmbientLight)h+=W.r*$,u+=W.g*$,d+=W.b*$;else if(C.isLightProbe){for(let Y=0;Y<9;Y++)i.probe[Y].addScaledVector(C.sh.coefficients[Y],$);I++}else if(C.isSunLight){let Y=e.get(C);if(Y.color.copy(C.color).multiplyScalar(C.intensity),C.castShadow){let ee=C.shadow,te=t.get(C);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),i.sunShadow[p]=te,i.sunShadowMap[p]=ne;let we=ee.getViewportCount();for(let Fe=0;Fe<we;Fe++)i.sunShadowMatrix[x+Fe]=ee.getMatrix(Fe),i.sunShadowCascade[x+Fe]=ee._cascadeData[Fe];x+=we,p++}i.sun[f]=Y,f++}else if(C.isDirectionalLight){let Y=e.get(C);if(Y.color.copy(C.color).multiplyScalar(C.intensity),C.castShadow){let ee=C.shadow,te=t.get(C);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,i.directionalShadow[m]=te,i.directionalShadowMap[m]=ne,i.directionalShadowMatrix[m]=C.shadow.matrix,A++}i.directional[m]=Y,m++}else if(C.isSpotLight){let Y=e.get(C);Y.position.setFromMatrixPosition(C.matrixWorld),Y.color.copy(W).multiplyScalar($),Y.distance=H,Y.coneCos=Math.cos(C.angle),Y.penumbraCos=Math.cos(C.angle*(1-C.penumbra)),Y.decay=C.decay,i.spot[b]=Y;let ee=C.shadow;if(C.map&&(i.spotLightMap[M]=C.map,M++,ee.updateMatrices(C),C.castShadow&&O++),i.spotLightMatrix[b]=ee.matrix,C.castShadow){let te=t.get(C);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,i.spotShadow[b]=te,i.spotShadowMap[b]=ne,_++}b++}else if(C.isRectAreaLight){let Y=e.get(C);Y.color.copy(W).multiplyScalar($),Y.halfWidth.set(C.width*.5,0,0),Y.halfHeight.set(0,C.height*.5,0),i.rectArea[T]=Y,T++}else if(C.isPointLight){let Y=e.get(C);if(Y.color.copy(C.color).multiplyScalar(C.intensity),Y.distance=C.distance,Y.decay=C.decay,C.castShadow){let ee=C.shadow,te=t.get(C);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,te.shadowCameraNear=ee.camera.near,te.shadowCameraFar=ee.camera.far,i.pointShadow[g]=te,i.pointShadowMap[g]=ne,i.pointShadowMatrix[g]=C.shadow.matrix,w++}i.point[g]=Y,g++}else if(C.isHemisphereLight){let Y=e.get(C);Y.skyColor.copy(C.color).multiplyScalar($),Y.groundColor.copy(C.groundColor).multiplyScalar($),i.hemi[S]=Y,S++}}T>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=me.LTC_FLOAT_1,i.rectAreaLTC2=me.LTC_FLOAT_2):(i.rectAreaLTC1=me.LTC_HALF_1,i.rectAreaLTC2=me.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;let D=i.hash;(D.sunLength!==f||D.directionalLength!==m||D.pointLength!==g||D.spotLength!==b||D.rectAreaLength!==T||D.hemiLength!==S||D.numSunShadows!==p||D.numDirectionalShadows!==A||D.numPointShadows!==w||D.numSpotShadows!==_||D.numSpotMaps!==M||D.numLightProbes!==I)&&(i.sun.length=f,i.directional.length=m,i.spot.length=b,i.rectArea.length=T,i.point.length=g,i.hemi.length=S,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=A,i.directionalShadowMap.length=A,i.directionalShadowMatrix.length=A,i.pointShadow.length=w,i.pointShadowMap.length=w,i.pointShadowMatrix.length=w,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+M-O,i.spotLightMap.length=M,i.numSpotLightShadowsWithMaps=O,i.numLightProbes=I,D.sunLength=f,D.directionalLength=m,D.pointLength=g,D.spotLength=b,D.rectAreaLength=T,D.hemiLength=S,D.numSunShadows=p,D.numDirectionalShadows=A,D.numPointShadows=w,D.numSpotShadows=_,D.numSpotMaps=M,D.numLightProbes=I,i.version=bb++)}function l(c,h){let u=0,d=0,f=0,p=0,x=0,m=0,g=h.matrixWorldInverse;for(let b=0,T=c.length;b<T;b++){let S=c[b];if(S.isSunLight){let A=i.sun[u];A.direction.setFromMatrixPosition(S.matrixWorld),A.direction.transformDirection(g),u++}else if(S.isDirectionalLight){let A=i.directional[d];A.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),A.direction.sub(s),A.direction.transformDirection(g),d++}else if(S.isSpotLight){let A=i.spot[p];A.position.setFromMatrixPosition(S.matrixWorld),A.position.applyMatrix4(g),A.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),A.direction.sub(s),A.direction.transformDirection(g),p++}else if(S.isRectAreaLight){let A=i.rectArea[x];A.position.setFromMatrixPosition(S.matrixWorld),A.position.applyMatrix4(g),o.identity(),r.copy(S.matrixWorld),r.premultiply(g),o.extractRotation(r),A.halfWidth.set(S.width*.5,0,0),A.halfHeight.set(0,S.height*.5,0),A.halfWidth.applyMatrix4(o),A.halfHeight.applyMatrix4(o),x++}else if(S.isPointLight){let A=i.point[f];A.position.setFromMatrixPosition(S.matrixWorld),A.position.applyMatrix4(g),f++}else if(S.isHemisphereLight){let A=i.hemi[m];A.direction.setFromMatrixPosition(S.matrixWorld),A.direction.transformDirection(g),m++}}}return{setup:a,setupView:l,state:i}}function sp(n){let e=new Mb(n),t=[],i=[],s=[];function r(u){h.camera=u,t.length=0,i.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):t.push(u)}function a(u){i.push(u)}function l(){e.setup(t),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function wb(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new sp(n),e.set(s,[a])):r>=o.length?(a=new sp(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var Eb=`void main() {
gl_Position = vec4( position, 1.0 );
}`,Tb=`uniform sampler2D shadow_pass;
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
}`,Ab=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],Rb=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],rp=new tt,Qr=new L,ru=new L;function Cb(n,e,t){let i=new Zn,s=new Me,r=new Me,o=new st,a=new fa,l=new pa,c={},h=t.maxTextureSize,u={[An]:zt,[zt]:An,[Ut]:Ut},d=new xt({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Me},radius:{value:4}},vertexShader:Eb,fragmentShader:Tb}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let p=new Mt;p.setAttribute("position",new At(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new wt(p,d),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=zr;let g=this.type;this.render=function(w,_,M){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||w.length===0)return;this.type===nf&&(Ie("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=zr);let O=n.getRenderTarget(),I=n.getActiveCubeFace(),D=n.getActiveMipmapLevel(),F=n.state;F.setBlending(Jn),F.buffers.depth.getReversed()===!0?F.buffers.color.setClear(0,0,0,0):F.buffers.color.setClear(1,1,1,1),F.buffers.depth.setTest(!0),F.setScissorTest(!1);let X=g!==this.type;X&&_.traverse(function(C){C.material&&(Array.isArray(C.material)?C.material.forEach(W=>W.needsUpdate=!0):C.material.needsUpdate=!0)});for(let C=0,W=w.length;C<W;C++){let $=w[C],H=$.shadow;if(H===void 0){Ie("WebGLShadowMap:",$,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;s.copy(H.mapSize);let ne=H.getFrameExtents();s.multiply(ne),r.copy(H.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/ne.x),s.x=r.x*ne.x,H.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/ne.y),s.y=r.y*ne.y,H.mapSize.y=r.y));let Y=n.state.buffers.depth.getReversed();if(H.camera._reversedDepth=Y,H.map===null||X===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===Vs){if($.isPointLight){Ie("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new jt(s.x,s.y,{format:Rn,type:ui,minFilter:dt,magFilter:dt,generateMipmaps:!1}),H.map.texture.name=$.name+".shadowMap",H.map.depthTexture=new ji(s.x,s.y,ti),H.map.depthTexture.name=$.name+".shadowMapDepth",H.map.depthTexture.format=Ji,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Ot,H.map.depthTexture.magFilter=Ot}else $.isPointLight?(H.map=new to(s.x),H.map.depthTexture=new Or(s.x,Li)):(H.map=new jt(s.x,s.y),H.map.depthTexture=new ji(s.x,s.y,Li)),H.map.depthTexture.name=$.name+".shadowMap",H.map.depthTexture.format=Ji,this.type===zr?(H.map.depthTexture.compareFunction=Y?qh:Xh,H.map.depthTexture.minFilter=dt,H.map.depthTexture.magFilter=dt):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Ot,H.map.depthTexture.magFilter=Ot);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==s.x||H.map.height!==s.y)&&H.map.setSize(s.x,s.y);let ee=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();$.isPointLight!==!0&&H.updateMatrices($,M);let te=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:M.layers;for(let we=0;we<ee;we++){let Fe=H.getCamera(we);if($.isPointLight){let J=H.camera,ge=H.matrix,ye=$.distance||J.far;ye!==J.far&&(J.far=ye,J.updateProjectionMatrix()),Qr.setFromMatrixPosition($.matrixWorld),J.position.copy(Qr),ru.copy(J.position),ru.add(Ab[we]),J.up.copy(Rb[we]),J.lookAt(ru),J.updateMatrixWorld(),ge.makeTranslation(-Qr.x,-Qr.y,-Qr.z),rp.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),H._frustum.setFromProjectionMatrix(rp,J.coordinateSystem,J.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)n.setRenderTarget(H.map,we),n.clear();else{we===0&&(n.setRenderTarget(H.map),n.clear());let J=H.getViewport(we);o.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),F.viewport(o)}i=H.getFrustum(we),S(_,M,Fe,$,te,this.type)}H.isPointLightShadow!==!0&&this.type===Vs&&b(H,M),H.needsUpdate=!1}g=this.type,m.needsUpdate=!1,n.setRenderTarget(O,I,D)};function b(w,_){let M=e.update(x);d.defines.VSM_SAMPLES!==w.blurSamples&&(d.defines.VSM_SAMPLES=w.blurSamples,f.defines.VSM_SAMPLES=w.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),w.mapPass===null?w.mapPass=new jt(s.x,s.y,{format:Rn,type:ui}):(w.mapPass.width!==w.map.width||w.mapPass.height!==w.map.height)&&w.mapPass.setSize(w.map.width,w.map.height),d.uniforms.shadow_pass.value=w.map.depthTexture,d.uniforms.resolution.value.set(w.map.width,w.map.height),d.uniforms.radius.value=w.radius,n.setRenderTarget(w.mapPass),n.clear(),n.renderBufferDirect(_,null,M,d,x,null),f.uniforms.shadow_pass.value=w.mapPass.texture,f.uniforms.resolution.value.set(w.map.width,w.map.height),f.uniforms.radius.value=w.radius,n.setRenderTarget(w.map),n.clear(),n.renderBufferDirect(_,null,M,f,x,null)}function T(w,_,M,O){let I=null,D=M.isPointLight===!0?w.customDistanceMaterial:w.customDepthMaterial;if(D!==void 0)I=D;else if(I=M.isPointLight===!0?l:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let F=I.uuid,X=_.uuid,C=c[F];C===void 0&&(C={},c[F]=C);let W=C[X];W===void 0&&(W=I.clone(),C[X]=W,_.addEventListener("dispose",A)),I=W}if(I.visible=_.visible,I.wireframe=_.wireframe,O===Vs?I.side=_.shadowSide!==null?_.shadowSide:_.side:I.side=_.shadowSide!==null?_.shadowSide:u[_.side],I.alphaMap=_.alphaMap,I.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,I.map=_.map,I.clipShadows=_.clipShadows,I.clippingPlanes=_.clippingPlanes,I.clipIntersection=_.clipIntersection,I.displacementMap=_.displacementMap,I.displacementScale=_.displacementScale,I.displacementBias=_.displacementBias,I.wireframeLinewidth=_.wireframeLinewidth,I.linewidth=_.linewidth,M.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let F=n.properties.get(I);F.light=M}return I}function S(w,_,M,O,I,D){if(w.visible===!1)return;if(w.layers.test(I)&&(w.isMesh||w.isLine||w.isPoints)&&(w.castShadow||w.receiveShadow&&D===Vs)&&(!w.frustumCulled||w.intersectsFrustum(i))){w.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,w.matrixWorld);let C=e.update(w),W=w.material;if(Array.isArray(W)){let $=C.groups;for(let H=0,ne=$.length;H<ne;H++){let Y=$[H],ee=W[Y.materialIndex];if(ee&&ee.visible){let te=T(w,ee,O,D);w.onBeforeShadow(n,w,_,M,C,te,Y),n.renderBufferDirect(M,null,C,te,w,Y),w.onAfterShadow(n,w,_,M,C,te,Y)}}}else if(W.visible){let $=T(w,W,O,D);w.onBeforeShadow(n,w,_,M,C,$,null),n.renderBufferDirect(M,null,C,$,w,null),w.onAfterShadow(n,w,_,M,C,$,null)}}let X=w.children;for(let C=0,W=X.length;C<W;C++)S(X[C],_,M,O,I,D)}function A(w){w.target.removeEventListener("dispose",A);for(let M in c){let O=c[M],I=w.target.uuid;I in O&&(O[I].dispose(),delete O[I])}}}function Ib(n,e){function t(){let R=!1,j=new st,q=null,ce=new st(0,0,0,0);return{setMask:function(re){q!==re&&!R&&(n.colorMask(re,re,re,re),q=re)},setLocked:function(re){R=re},setClear:function(re,ae,Te,Ve,se){se===!0&&(re*=Ve,ae*=Ve,Te*=Ve),j.set(re,ae,Te,Ve),ce.equals(j)===!1&&(n.clearColor(re,ae,Te,Ve),ce.copy(j))},reset:function(){R=!1,q=null,ce.set(-1,0,0,0)}}}function i(){let R=!1,j=!1,q=null,ce=null,re=null;return{setReversed:function(ae){if(j!==ae){let Te=e.get("EXT_clip_control");ae?Te.clipControlEXT(Te.LOWER_LEFT_EXT,Te.ZERO_TO_ONE_EXT):Te.clipControlEXT(Te.LOWER_LEFT_EXT,Te.NEGATIVE_ONE_TO_ONE_EXT),j=ae;let Ve=re;re=null,this.setClear(Ve)}},getReversed:function(){return j},setTest:function(ae){ae?_e(n.DEPTH_TEST):ze(n.DEPTH_TEST)},setMask:function(ae){q!==ae&&!R&&(n.depthMask(ae),q=ae)},setFunc:function(ae){if(j&&(ae=Df[ae]),ce!==ae){switch(ae){case ea:n.depthFunc(n.NEVER);break;case ta:n.depthFunc(n.ALWAYS);break;case ia:n.depthFunc(n.LESS);break;case Es:n.depthFunc(n.LEQUAL);break;case na:n.depthFunc(n.EQUAL);break;case sa:n.depthFunc(n.GEQUAL);break;case Ts:n.depthFunc(n.GREATER);break;case ra:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}ce=ae}},setLocked:function(ae){R=ae},setClear:function(ae){re!==ae&&(re=ae,j&&(ae=1-ae),n.clearDepth(ae))},reset:function(){R=!1,q=null,ce=null,re=null,j=!1}}}function s(){let R=!1,j=null,q=null,ce=null,re=null,ae=null,Te=null,Ve=null,se=null;return{setTest:function(Ae){R||(Ae?_e(n.STENCIL_TEST):ze(n.STENCIL_TEST))},setMask:function(Ae){j!==Ae&&!R&&(n.stencilMask(Ae),j=Ae)},setFunc:function(Ae,Ge,pe){(q!==Ae||ce!==Ge||re!==pe)&&(n.stencilFunc(Ae,Ge,pe),q=Ae,ce=Ge,re=pe)},setOp:function(Ae,Ge,pe){(ae!==Ae||Te!==Ge||Ve!==pe)&&(n.stencilOp(Ae,Ge,pe),ae=Ae,Te=Ge,Ve=pe)},setLocked:function(Ae){R=Ae},setClear:function(Ae){se!==Ae&&(n.clearStencil(Ae),se=Ae)},reset:function(){R=!1,j=null,q=null,ce=null,re=null,ae=null,Te=null,Ve=null,se=null}}}let r=new t,o=new i,a=new s,l={},c=new WeakMap,h={},u={},d={},f=new WeakMap,p=[],x=null,m=!1,g=null,b=null,T=null,S=null,A=null,w=null,_=null,M=new Pe(0,0,0),O=0,I=!1,D=null,F=null,X=null,C=null,W=null,$=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,ne=0,Y=n.getParameter(n.VERSION);Y.indexOf("WebGL")!==-1?(ne=parseFloat(/^WebGL (\d)/.exec(Y)[1]),H=ne>=1):Y.indexOf("OpenGL ES")!==-1&&(ne=parseFloat(/^OpenGL ES (\d)/.exec(Y)[1]),H=ne>=2);let ee=null,te={},we=n.getParameter(n.SCISSOR_BOX),Fe=n.getParameter(n.VIEWPORT),J=new st().fromArray(we),ge=new st().fromArray(Fe);function ye(R,j,q,ce){let re=new Uint8Array(4),ae=n.createTexture();n.bindTexture(R,ae),n.texParameteri(R,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(R,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Te=0;Te<q;Te++)R===n.TEXTURE_3D||R===n.TEXTURE_2D_ARRAY?n.texImage3D(j,0,n.RGBA,1,1,ce,0,n.RGBA,n.UNSIGNED_BYTE,re):n.texImage2D(j+Te,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,re);return ae}let Re={};Re[n.TEXTURE_2D]=ye(n.TEXTURE_2D,n.TEXTURE_2D,1),Re[n.TEXTURE_CUBE_MAP]=ye(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Re[n.TEXTURE_2D_ARRAY]=ye(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Re[n.TEXTURE_3D]=ye(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),_e(n.DEPTH_TEST),o.setFunc(Es),Qt(!1),pt(Eh),_e(n.CULL_FACE),Ft(Jn);function _e(R){h[R]!==!0&&(n.enable(R),h[R]=!0)}function ze(R){h[R]!==!1&&(n.disable(R),h[R]=!1)}function vt(R,j){return d[R]!==j?(n.bindFramebuffer(R,j),d[R]=j,R===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=j),R===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=j),!0):!1}function Le(R,j){let q=p,ce=!1;if(R){q=f.get(j),q===void 0&&(q=[],f.set(j,q));let re=R.textures;if(q.length!==re.length||q[0]!==n.COLOR_ATTACHMENT0){for(let ae=0,Te=re.length;ae<Te;ae++)q[ae]=n.COLOR_ATTACHMENT0+ae;q.length=re.length,ce=!0}}else q[0]!==n.BACK&&(q[0]=n.BACK,ce=!0);ce&&n.drawBuffers(q)}function it(R){return x!==R?(n.useProgram(R),x=R,!0):!1}let ot={[Pi]:n.FUNC_ADD,[sf]:n.FUNC_SUBTRACT,[rf]:n.FUNC_REVERSE_SUBTRACT};ot[of]=n.MIN,ot[af]=n.MAX;let qe={[lf]:n.ZERO,[jn]:n.ONE,[cf]:n.SRC_COLOR,[Ch]:n.SRC_ALPHA,[mf]:n.SRC_ALPHA_SATURATE,[ff]:n.DST_COLOR,[uf]:n.DST_ALPHA,[hf]:n.ONE_MINUS_SRC_COLOR,[Gr]:n.ONE_MINUS_SRC_ALPHA,[pf]:n.ONE_MINUS_DST_COLOR,[df]:n.ONE_MINUS_DST_ALPHA,[gf]:n.CONSTANT_COLOR,[_f]:n.ONE_MINUS_CONSTANT_COLOR,[xf]:n.CONSTANT_ALPHA,[vf]:n.ONE_MINUS_CONSTANT_ALPHA};function Ft(R,j,q,ce,re,ae,Te,Ve,se,Ae){if(R===Jn){m===!0&&(ze(n.BLEND),m=!1);return}if(m===!1&&(_e(n.BLEND),m=!0),R!==Ws){if(R!==g||Ae!==I){if((b!==Pi||A!==Pi)&&(n.blendEquation(n.FUNC_ADD),b=Pi,A=Pi),Ae)switch(R){case Hs:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Th:n.blendFunc(n.ONE,n.ONE);break;case Ah:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Rh:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:De("WebGLState: Invalid blending: ",R);break}else switch(R){case Hs:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Th:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Ah:De("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Rh:De("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:De("WebGLState: Invalid blending: ",R);break}T=null,S=null,w=null,_=null,M.set(0,0,0),O=0,g=R,I=Ae}return}re=re||j,ae=ae||q,Te=Te||ce,(j!==b||re!==A)&&(n.blendEquationSeparate(ot[j],ot[re]),b=j,A=re),(q!==T||ce!==S||ae!==w||Te!==_)&&(n.blendFuncSeparate(qe[q],qe[ce],qe[ae],qe[Te]),T=q,S=ce,w=ae,_=Te),(Ve.equals(M)===!1||se!==O)&&(n.blendColor(Ve.r,Ve.g,Ve.b,se),M.copy(Ve),O=se),g=R,I=!1}function Et(R,j){R.side===Ut?ze(n.CULL_FACE):_e(n.CULL_FACE);let q=R.side===zt;j&&(q=!q),Qt(q),R.blending===Hs&&R.transparent===!1?Ft(Jn):Ft(R.blending,R.blendEquation,R.blendSrc,R.blendDst,R.blendEquationAlpha,R.blendSrcAlpha,R.blendDstAlpha,R.blendColor,R.blendAlpha,R.premultipliedAlpha),o.setFunc(R.depthFunc),o.setTest(R.depthTest),o.setMask(R.depthWrite),r.setMask(R.colorWrite);let ce=R.stencilWrite;a.setTest(ce),ce&&(a.setMask(R.stencilWriteMask),a.setFunc(R.stencilFunc,R.stencilRef,R.stencilFuncMask),a.setOp(R.stencilFail,R.stencilZFail,R.stencilZPass)),Pt(R.polygonOffset,R.polygonOffsetFactor,R.polygonOffsetUnits),R.alphaToCoverage===!0?_e(n.SAMPLE_ALPHA_TO_COVERAGE):ze(n.SAMPLE_ALPHA_TO_COVERAGE)}function Qt(R){D!==R&&(R?n.frontFace(n.CW):n.frontFace(n.CCW),D=R)}function pt(R){R!==ef?(_e(n.CULL_FACE),R!==F&&(R===Eh?n.cullFace(n.BACK):R===tf?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):ze(n.CULL_FACE),F=R}function Di(R){R!==X&&(H&&n.lineWidth(R),X=R)}function Pt(R,j,q){R?(_e(n.POLYGON_OFFSET_FILL),(C!==j||W!==q)&&(C=j,W=q,o.getReversed()&&(j=-j,q=-q),n.polygonOffset(j,q))):ze(n.POLYGON_OFFSET_FILL)}function pi(R){R?_e(n.SCISSOR_TEST):ze(n.SCISSOR_TEST)}function mi(R){R===void 0&&(R=n.TEXTURE0+$-1),ee!==R&&(n.activeTexture(R),ee=R)}function gi(R,j,q){q===void 0&&(ee===null?q=n.TEXTURE0+$-1:q=ee);let ce=te[q];ce===void 0&&(ce={type:void 0,texture:void 0},te[q]=ce),(ce.type!==R||ce.texture!==j)&&(ee!==q&&(n.activeTexture(q),ee=q),n.bindTexture(R,j||Re[R]),ce.type=R,ce.texture=j)}function N(){let R=te[ee];R!==void 0&&R.type!==void 0&&(n.bindTexture(R.type,null),R.type=void 0,R.texture=void 0)}function _i(){try{n.compressedTexImage2D(...arguments)}catch(R){De("WebGLState:",R)}}function ht(){try{n.compressedTexImage3D(...arguments)}catch(R){De("WebGLState:",R)}}function ut(){try{n.texSubImage2D(...arguments)}catch(R){De("WebGLState:",R)}}function fe(){try{n.texSubImage3D(...arguments)}catch(R){De("WebGLState:",R)}}function Tt(){try{n.compressedTexSubImage2D(...arguments)}catch(R){De("WebGLState:",R)}}function Ce(){try{n.compressedTexSubImage3D(...arguments)}catch(R){De("WebGLState:",R)}}function Oe(){try{n.texStorage2D(...arguments)}catch(R){De("WebGLState:",R)}}function E(){try{n.texStorage3D(...arguments)}catch(R){De("WebGLState:",R)}}function v(){try{n.texImage2D(...arguments)}catch(R){De("WebGLState:",R)}}function k(){try{n.texImage3D(...arguments)}catch(R){De("WebGLState:",R)}}function ie(R){return u[R]!==void 0?u[R]:n.getParameter(R)}function Q(R,j){u[R]!==j&&(n.pixelStorei(R,j),u[R]=j)}function oe(R){J.equals(R)===!1&&(n.scissor(R.x,R.y,R.z,R.w),J.copy(R))}function ue(R){ge.equals(R)===!1&&(n.viewport(R.x,R.y,R.z,R.w),ge.copy(R))}function Z(R,j){let q=c.get(j);q===void 0&&(q=new WeakMap,c.set(j,q));let ce=q.get(R);ce===void 0&&(ce=n.getUniformBlockIndex(j,R.name),n.uniformBlockBinding(j,ce,ce),q.set(R,ce))}function K(R,j,q){let re=c.get(j).get(R);l[re]!==q&&(n.bindBufferBase(n.UNIFORM_BUFFER,re,q),l[re]=q)}function le(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},ee=null,te={},d={},l={},f=new WeakMap,p=[],x=null,m=!1,g=null,b=null,T=null,S=null,A=null,w=null,_=null,M=new Pe(0,0,0),O=0,I=!1,D=null,F=null,X=null,C=null,W=null,J.set(0,0,n.canvas.width,n.canvas.height),ge.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:_e,disable:ze,bindFramebuffer:vt,drawBuffers:Le,useProgram:it,setBlending:Ft,setMaterial:Et,setFlipSided:Qt,setCullFace:pt,setLineWidth:Di,setPolygonOffset:Pt,setScissorTest:pi,activeTexture:mi,bindTexture:gi,unbindTexture:N,compressedTexImage2D:_i,compressedTexImage3D:ht,texImage2D:v,texImage3D:k,pixelStorei:Q,getParameter:ie,updateUBOMapping:Z,uniformBlockBinding:K,texStorage2D:Oe,texStorage3D:E,texSubImage2D:ut,texSubImage3D:fe,compressedTexSubImage2D:Tt,compressedTexSubImage3D:Ce,scissor:oe,viewport:ue,reset:le}}function Pb(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Me,h=new WeakMap,u=new Set,d,f=new WeakMap,p=new Set,x=new FinalizationRegistry(E=>p.delete(E)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(E,v){return m?new OffscreenCanvas(E,v):Cr("canvas")}function b(E,v,k){let ie=1,Q=Oe(E);if((Q.width>k||Q.height>k)&&(ie=k/Math.max(Q.width,Q.height)),ie<1)if(typeof HTMLImageElement<"u"&&E instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&E instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&E instanceof ImageBitmap||typeof VideoFrame<"u"&&E instanceof VideoFrame){let oe=Math.floor(ie*Q.width),ue=Math.floor(ie*Q.height);d===void 0&&(d=g(oe,ue));let Z=v?g(oe,ue):d;return Z.width=oe,Z.height=ue,Z.getContext("2d").drawImage(E,0,0,oe,ue),Ie("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+oe+"x"+ue+")."),Z}else return"data"in E&&Ie("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),E;return E}function T(E){return E.generateMipmaps}function S(E){n.generateMipmap(E)}function A(E){return E.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:E.isWebGL3DRenderTarget?n.TEXTURE_3D:E.isWebGLArrayRenderTarget||E.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function w(E,v,k,ie,Q,oe=!1){if(E!==null){if(n[E]!==void 0)return n[E];Ie("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+E+"'")}let ue;ie&&(ue=e.get("EXT_texture_norm16"),ue||Ie("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Z=v;if(v===n.RED&&(k===n.FLOAT&&(Z=n.R32F),k===n.HALF_FLOAT&&(Z=n.R16F),k===n.UNSIGNED_BYTE&&(Z=n.R8),k===n.UNSIGNED_SHORT&&ue&&(Z=ue.R16_EXT),k===n.SHORT&&ue&&(Z=ue.R16_SNORM_EXT)),v===n.RED_INTEGER&&(k===n.UNSIGNED_BYTE&&(Z=n.R8UI),k===n.UNSIGNED_SHORT&&(Z=n.R16UI),k===n.UNSIGNED_INT&&(Z=n.R32UI),k===n.BYTE&&(Z=n.R8I),k===n.SHORT&&(Z=n.R16I),k===n.INT&&(Z=n.R32I)),v===n.RG&&(k===n.FLOAT&&(Z=n.RG32F),k===n.HALF_FLOAT&&(Z=n.RG16F),k===n.UNSIGNED_BYTE&&(Z=n.RG8),k===n.UNSIGNED_SHORT&&ue&&(Z=ue.RG16_EXT),k===n.SHORT&&ue&&(Z=ue.RG16_SNORM_EXT)),v===n.RG_INTEGER&&(k===n.UNSIGNED_BYTE&&(Z=n.RG8UI),k===n.UNSIGNED_SHORT&&(Z=n.RG16UI),k===n.UNSIGNED_INT&&(Z=n.RG32UI),k===n.BYTE&&(Z=n.RG8I),k===n.SHORT&&(Z=n.RG16I),k===n.INT&&(Z=n.RG32I)),v===n.RGB_INTEGER&&(k===n.UNSIGNED_BYTE&&(Z=n.RGB8UI),k===n.UNSIGNED_SHORT&&(Z=n.RGB16UI),k===n.UNSIGNED_INT&&(Z=n.RGB32UI),k===n.BYTE&&(Z=n.RGB8I),k===n.SHORT&&(Z=n.RGB16I),k===n.INT&&(Z=n.RGB32I)),v===n.RGBA_INTEGER&&(k===n.UNSIGNED_BYTE&&(Z=n.RGBA8UI),k===n.UNSIGNED_SHORT&&(Z=n.RGBA16UI),k===n.UNSIGNED_INT&&(Z=n.RGBA32UI),k===n.BYTE&&(Z=n.RGBA8I),k===n.SHORT&&(Z=n.RGBA16I),k===n.INT&&(Z=n.RGBA32I)),v===n.RGB&&(k===n.UNSIGNED_SHORT&&ue&&(Z=ue.RGB16_EXT),k===n.SHORT&&ue&&(Z=ue.RGB16_SNORM_EXT),k===n.UNSIGNED_INT_5_9_9_9_REV&&(Z=n.RGB9_E5),k===n.UNSIGNED_INT_10F_11F_11F_REV&&(Z=n.R11F_G11F_B10F)),v===n.RGBA){let K=oe?Ar:Ze.getTransfer(Q);k===n.FLOAT&&(Z=n.RGBA32F),k===n.HALF_FLOAT&&(Z=n.RGBA16F),k===n.UNSIGNED_BYTE&&(Z=K===et?n.SRGB8_ALPHA8:n.RGBA8),k===n.UNSIGNED_SHORT&&ue&&(Z=ue.RGBA16_EXT),k===n.SHORT&&ue&&(Z=ue.RGBA16_SNORM_EXT),k===n.UNSIGNED_SHORT_4_4_4_4&&(Z=n.RGBA4),k===n.UNSIGNED_SHORT_5_5_5_1&&(Z=n.RGB5_A1)}return(Z===n.R16F||Z===n.R32F||Z===n.RG16F||Z===n.RG32F||Z===n.RGBA16F||Z===n.RGBA32F)&&e.get("EXT_color_buffer_float"),Z}function _(E,v){let k;return E?v===null||v===Li||v===es?k=n.DEPTH24_STENCIL8:v===ti?k=n.DEPTH32F_STENCIL8:v===qs&&(k=n.DEPTH24_STENCIL8,Ie("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):v===null||v===Li||v===es?k=n.DEPTH_COMPONENT24:v===ti?k=n.DEPTH_COMPONENT32F:v===qs&&(k=n.DEPTH_COMPONENT16),k}function M(E,v){return T(E)===!0||E.isFramebufferTexture&&E.minFilter!==Ot&&E.minFilter!==dt?Math.log2(Math.max(v.width,v.height))+1:E.mipmaps.length>0?E.mipmaps.length:E.isCompressedTexture&&Array.isArray(E.image)?v.mipmaps.length:1}function O(E){let v=new WeakRef(E);i.get(E).__ref=v,p.add(v),x.register(E,v,v)}function I(E){let v=i.get(E).__ref;v!==void 0&&(p.delete(v),x.unregister(v))}function D(E){X(E.target)}function F(E){C(E.target)}function X(E){E.removeEventListener("dispose",D),I(E),$(E),E.isVideoTexture&&h.delete(E),E.isHTMLTexture&&u.delete(E)}function C(E){E.removeEventListener("dispose",F),I(E),ne(E)}function W(){for(let E of p){let v=E.deref();v!==void 0&&(v.isRenderTarget===!0?C(v):X(v))}p.clear(),u.clear()}function $(E){let v=i.get(E);if(v.__webglInit===void 0)return;let k=E.source,ie=f.get(k);if(ie){let Q=ie[v.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&H(E),Object.keys(ie).length===0&&f.delete(k)}i.remove(E)}function H(E){let v=i.get(E);n.deleteTexture(v.__webglTexture);let k=E.source,ie=f.get(k);delete ie[v.__cacheKey],o.memory.textures--}function ne(E){let v=i.get(E);v.__depthDisposeCallback&&v.__depthDisposeCallback();let k=E.depthTexture;if(k&&k.renderTarget===E&&X(k),E.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(v.__webglFramebuffer[Q]))for(let oe=0;oe<v.__webglFramebuffer[Q].length;oe++)n.deleteFramebuffer(v.__webglFramebuffer[Q][oe]);else n.deleteFramebuffer(v.__webglFramebuffer[Q]);v.__webglDepthbuffer&&n.deleteRenderbuffer(v.__webglDepthbuffer[Q])}else{if(Array.isArray(v.__webglFramebuffer))for(let Q=0;Q<v.__webglFramebuffer.length;Q++)n.deleteFramebuffer(v.__webglFramebuffer[Q]);else n.deleteFramebuffer(v.__webglFramebuffer);if(v.__webglDepthbuffer&&n.deleteRenderbuffer(v.__webglDepthbuffer),v.__webglMultisampledFramebuffer&&n.deleteFramebuffer(v.__webglMultisampledFramebuffer),v.__webglColorRenderbuffer)for(let Q=0;Q<v.__webglColorRenderbuffer.length;Q++)v.__webglColorRenderbuffer[Q]&&n.deleteRenderbuffer(v.__webglColorRenderbuffer[Q]);v.__webglDepthRenderbuffer&&n.deleteRenderbuffer(v.__webglDepthRenderbuffer)}let ie=E.textures;for(let Q=0,oe=ie.length;Q<oe;Q++){let ue=i.get(ie[Q]);ue.__webglTexture&&(n.deleteTexture(ue.__webglTexture),o.memory.textures--),i.remove(ie[Q])}i.remove(E)}let Y=0;function ee(){Y=0}function te(){return Y}function we(E){Y=E}function Fe(){let E=Y;return E>=s.maxTextures&&Ie("WebGLTextures: Trying to use "+(E+1)+" texture units while this GPU supports only "+s.maxTextures),Y+=1,E}function J(E){let v=[];return v.push(E.wrapS),v.push(E.wrapT),v.push(E.wrapR||0),v.push(E.magFilter),v.push(E.minFilter),v.push(E.anisotropy),v.push(E.internalFormat),v.push(E.format),v.push(E.type),v.push(E.generateMipmaps),v.push(E.mipmapsAutoUpdate),v.push(E.premultiplyAlpha),v.push(E.flipY),v.push(E.unpackAlignment),v.push(E.colorSpace),v.join()}function ge(E,v){let k=i.get(E);if(E.isVideoTexture&&Tt(E),E.isRenderTargetTexture===!1&&E.isExternalTexture!==!0&&E.version>0&&k.__version!==E.version){let ie=E.image;if(ie===null)Ie("WebGLRenderer: Texture marked for update but no image data found.");else if(ie.complete===!1)Ie("WebGLRenderer: Texture marked for update but image is incomplete");else{Et(k,E,v);return}}else E.isExternalTexture&&(k.__webglTexture=E.sourceTexture?E.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,k.__webglTexture,n.TEXTURE0+v)}function ye(E,v){let k=i.get(E);if(E.isRenderTargetTexture===!1&&E.version>0&&k.__version!==E.version){Et(k,E,v);return}else E.isExternalTexture&&(k.__webglTexture=E.sourceTexture?E.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,k.__webglTexture,n.TEXTURE0+v)}function Re(E,v){let k=i.get(E);if(E.isRenderTargetTexture===!1&&E.version>0&&k.__version!==E.version){Et(k,E,v);return}t.bindTexture(n.TEXTURE_3D,k.__webglTexture,n.TEXTURE0+v)}function _e(E,v){let k=i.get(E);if(E.version>0&&k.__version!==E.version){Qt(k,E,v);return}t.bindTexture(n.TEXTURE_CUBE_MAP,k.__webglTexture,n.TEXTURE0+v)}let ze={[xn]:n.REPEAT,[Ui]:n.CLAMP_TO_EDGE,[oa]:n.MIRRORED_REPEAT},vt={[Ot]:n.NEAREST,[Sf]:n.NEAREST_MIPMAP_NEAREST,[Hr]:n.NEAREST_MIPMAP_LINEAR,[dt]:n.LINEAR,[Ca]:n.LINEAR_MIPMAP_NEAREST,[Qi]:n.LINEAR_MIPMAP_LINEAR},Le={[Tf]:n.NEVER,[Yh]:n.ALWAYS,[Af]:n.LESS,[Xh]:n.LEQUAL,[Rf]:n.EQUAL,[qh]:n.GEQUAL,[Cf]:n.GREATER,[If]:n.NOTEQUAL};function it(E,v){if(v.type===ti&&e.has("OES_texture_float_linear")===!1&&(v.magFilter===dt||v.magFilter===Ca||v.magFilter===Hr||v.magFilter===Qi||v.minFilter===dt||v.minFilter===Ca||v.minFilter===Hr||v.minFilter===Qi)&&Ie("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(E,n.TEXTURE_WRAP_S,ze[v.wrapS]),n.texParameteri(E,n.TEXTURE_WRAP_T,ze[v.wrapT]),(E===n.TEXTURE_3D||E===n.TEXTURE_2D_ARRAY)&&n.texParameteri(E,n.TEXTURE_WRAP_R,ze[v.wrapR]),n.texParameteri(E,n.TEXTURE_MAG_FILTER,vt[v.magFilter]),n.texParameteri(E,n.TEXTURE_MIN_FILTER,vt[v.minFilter]),v.compareFunction&&(n.texParameteri(E,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(E,n.TEXTURE_COMPARE_FUNC,Le[v.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(v.magFilter===Ot||v.minFilter!==Hr&&v.minFilter!==Qi||v.type===ti&&e.has("OES_texture_float_linear")===!1)return;if(v.anisotropy>1||i.get(v).__currentAnisotropy){let k=e.get("EXT_texture_filter_anisotropic");n.texParameterf(E,k.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(v.anisotropy,s.getMaxAnisotropy())),i.get(v).__currentAnisotropy=v.anisotropy}}}function ot(E,v){let k=!1;E.__webglInit===void 0&&(E.__webglInit=!0,v.addEventListener("dispose",D),O(v));let ie=v.source,Q=f.get(ie);Q===void 0&&(Q={},f.set(ie,Q));let oe=J(v);if(oe!==E.__cacheKey){Q[oe]===void 0&&(Q[oe]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,k=!0),Q[oe].usedTimes++;let ue=Q[E.__cacheKey];ue!==void 0&&(Q[E.__cacheKey].usedTimes--,ue.usedTimes===0&&H(v)),E.__cacheKey=oe,E.__webglTexture=Q[oe].texture}return k}function qe(E,v,k){return Math.floor(Math.floor(E/k)/v)}function Ft(E,v,k,ie){let oe=E.updateRanges;if(oe.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,v.width,v.height,k,ie,v.data);else{oe.sort((R,j)=>R.start-j.start);let ue=0;for(let R=1;R<oe.length;R++){let j=oe[ue],q=oe[R],ce=j.start+j.count,re=qe(q.start,v.width,4),ae=qe(j.start,v.width,4);q.start<=ce+1&&re===ae&&qe(q.start+q.count-1,v.width,4)===re?j.count=Math.max(j.count,q.start+q.count-j.start):(++ue,oe[ue]=q)}oe.length=ue+1;let Z=t.getParameter(n.UNPACK_ROW_LENGTH),K=t.getParameter(n.UNPACK_SKIP_PIXELS),le=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,v.width);for(let R=0,j=oe.length;R<j;R++){let q=oe[R],ce=Math.floor(q.start/4),re=Math.ceil(q.count/4),ae=ce%v.width,Te=Math.floor(ce/v.width),Ve=re,se=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,ae),t.pixelStorei(n.UNPACK_SKIP_ROWS,Te),t.texSubImage2D(n.TEXTURE_2D,0,ae,Te,Ve,se,k,ie,v.data)}E.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,Z),t.pixelStorei(n.UNPACK_SKIP_PIXELS,K),t.pixelStorei(n.UNPACK_SKIP_ROWS,le)}}function Et(E,v,k){let ie=n.TEXTURE_2D;(v.isDataArrayTexture||v.isCompressedArrayTexture)&&(ie=n.TEXTURE_2D_ARRAY),v.isData3DTexture&&(ie=n.TEXTURE_3D);let Q=ot(E,v),oe=v.source;t.bindTexture(ie,E.__webglTexture,n.TEXTURE0+k);let ue=i.get(oe);if(oe.version!==ue.__version||Q===!0){if(t.activeTexture(n.TEXTURE0+k),(typeof ImageBitmap<"u"&&v.image instanceof ImageBitmap)===!1){let se=Ze.getPrimaries(Ze.workingColorSpace),Ae=v.colorSpace===tn?null:Ze.getPrimaries(v.colorSpace),Ge=v.colorSpace===tn||se===Ae?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ge)}t.pixelStorei(n.UNPACK_ALIGNMENT,v.unpackAlignment);let K=b(v.image,!1,s.maxTextureSize);K=Ce(v,K);let le=r.convert(v.format,v.colorSpace),R=r.convert(v.type),j=w(v.internalFormat,le,R,v.normalized,v.colorSpace,v.isVideoTexture);it(ie,v);let q,ce=v.mipmaps,re=v.isVideoTexture!==!0,ae=ue.__version===void 0||Q===!0,Te=oe.dataReady,Ve=M(v,K);if(v.isDepthTexture)j=_(v.format===en,v.type),ae&&(re?t.texStorage2D(n.TEXTURE_2D,1,j,K.width,K.height):t.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,le,R,null));else if(v.isDataTexture)if(ce.length>0){re&&ae&&t.texStorage2D(n.TEXTURE_2D,Ve,j,ce[0].width,ce[0].height);for(let se=0,Ae=ce.length;se<Ae;se++)q=ce[se],re?Te&&t.texSubImage2D(n.TEXTURE_2D,se,0,0,q.width,q.height,le,R,q.data):t.texImage2D(n.TEXTURE_2D,se,j,q.width,q.height,0,le,R,q.data);v.generateMipmaps=!1}else re?(ae&&t.texStorage2D(n.TEXTURE_2D,Ve,j,K.width,K.height),Te&&Ft(v,K,le,R)):t.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,le,R,K.data);else if(v.isCompressedTexture)if(v.isCompressedArrayTexture){re&&ae&&t.texStorage3D(n.TEXTURE_2D_ARRAY,Ve,j,ce[0].width,ce[0].height,K.depth);for(let se=0,Ae=ce.length;se<Ae;se++)if(q=ce[se],v.format!==di)if(le!==null)if(re){if(Te)if(v.layerUpdates.size>0){let Ge=nu(q.width,q.height,v.format,v.type);for(let pe of v.layerUpdates){let nt=q.data.subarray(pe*Ge/q.data.BYTES_PER_ELEMENT,(pe+1)*Ge/q.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,se,0,0,pe,q.width,q.height,1,le,nt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,se,0,0,0,q.width,q.height,K.depth,le,q.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,se,j,q.width,q.height,K.depth,0,q.data,0,0);else Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else re?Te&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,se,0,0,0,q.width,q.height,K.depth,le,R,q.data):t.texImage3D(n.TEXTURE_2D_ARRAY,se,j,q.width,q.height,K.depth,0,le,R,q.data);v.layerUpdates.size>0&&v.clearLayerUpdates()}else{re&&ae&&t.texStorage2D(n.TEXTURE_2D,Ve,j,ce[0].width,ce[0].height);for(let se=0,Ae=ce.length;se<Ae;se++)q=ce[se],v.format!==di?le!==null?re?Te&&t.compressedTexSubImage2D(n.TEXTURE_2D,se,0,0,q.width,q.height,le,q.data):t.compressedTexImage2D(n.TEXTURE_2D,se,j,q.width,q.height,0,q.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):re?Te&&t.texSubImage2D(n.TEXTURE_2D,se,0,0,q.width,q.height,le,R,q.data):t.texImage2D(n.TEXTURE_2D,se,j,q.width,q.height,0,le,R,q.data)}else if(v.isDataArrayTexture)if(re){if(ae&&t.texStorage3D(n.TEXTURE_2D_ARRAY,Ve,j,K.width,K.height,K.depth),Te)if(v.layerUpdates.size>0){let se=nu(K.width,K.height,v.format,v.type);for(let Ae of v.layerUpdates){let Ge=K.data.subarray(Ae*se/K.data.BYTES_PER_ELEMENT,(Ae+1)*se/K.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Ae,K.width,K.height,1,le,R,Ge)}v.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,le,R,K.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,j,K.width,K.height,K.depth,0,le,R,K.data);else if(v.isData3DTexture)re?(ae&&t.texStorage3D(n.TEXTURE_3D,Ve,j,K.width,K.height,K.depth),Te&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,le,R,K.data)):t.texImage3D(n.TEXTURE_3D,0,j,K.width,K.height,K.depth,0,le,R,K.data);else if(v.isFramebufferTexture){if(ae)if(re)t.texStorage2D(n.TEXTURE_2D,Ve,j,K.width,K.height);else{let se=K.width,Ae=K.height;for(let Ge=0;Ge<Ve;Ge++)t.texImage2D(n.TEXTURE_2D,Ge,j,se,Ae,0,le,R,null),se>>=1,Ae>>=1}}else if(v.isHTMLTexture){if("texElementImage2D"in n){let se=n.canvas;if(se.hasAttribute("layoutsubtree")||se.setAttribute("layoutsubtree","true"),K.parentNode!==se){se.appendChild(K),u.add(v),se.onpaint=Ae=>{let Ge=Ae.changedElements;for(let pe of u)Ge.includes(pe.image)&&(pe.needsUpdate=!0)},se.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,K);else{let Ge=n.RGBA,pe=n.RGBA,nt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Ge,pe,nt,K)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(ce.length>0){if(re&&ae){let se=Oe(ce[0]);t.texStorage2D(n.TEXTURE_2D,Ve,j,se.width,se.height)}for(let se=0,Ae=ce.length;se<Ae;se++)q=ce[se],re?Te&&t.texSubImage2D(n.TEXTURE_2D,se,0,0,le,R,q):t.texImage2D(n.TEXTURE_2D,se,j,le,R,q);v.generateMipmaps=!1}else if(re){if(ae){let se=Oe(K);t.texStorage2D(n.TEXTURE_2D,Ve,j,se.width,se.height)}Te&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,le,R,K)}else t.texImage2D(n.TEXTURE_2D,0,j,le,R,K);T(v)&&v.mipmapsAutoUpdate===!0&&S(ie),ue.__version=oe.version,v.onUpdate&&v.onUpdate(v)}E.__version=v.version}function Qt(E,v,k){if(v.image.length!==6)return;let ie=ot(E,v),Q=v.source;t.bindTexture(n.TEXTURE_CUBE_MAP,E.__webglTexture,n.TEXTURE0+k);let oe=i.get(Q);if(Q.version!==oe.__version||ie===!0){t.activeTexture(n.TEXTURE0+k);let ue=Ze.getPrimaries(Ze.workingColorSpace),Z=v.colorSpace===tn?null:Ze.getPrimaries(v.colorSpace),K=v.colorSpace===tn||ue===Z?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,v.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let le=v.isCompressedTexture||v.image[0].isCompressedTexture,R=v.image[0]&&v.image[0].isDataTexture,j=[];for(let pe=0;pe<6;pe++)!le&&!R?j[pe]=b(v.image[pe],!0,s.maxCubemapSize):j[pe]=R?v.image[pe].image:v.image[pe],j[pe]=Ce(v,j[pe]);let q=j[0],ce=r.convert(v.format,v.colorSpace),re=r.convert(v.type),ae=w(v.internalFormat,ce,re,v.normalized,v.colorSpace),Te=v.isVideoTexture!==!0,Ve=oe.__version===void 0||ie===!0,se=Q.dataReady,Ae=M(v,q);it(n.TEXTURE_CUBE_MAP,v);let Ge;if(v.isDepthTexture){if(ae=_(v.format===en,v.type),Ve)if(Te)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,ae,q.width,q.height);else for(let pe=0;pe<6;pe++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,q.width,q.height,0,ce,re,null)}else if(le){Te&&Ve&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Ae,ae,q.width,q.height);for(let pe=0;pe<6;pe++){Ge=j[pe].mipmaps;for(let nt=0;nt<Ge.length;nt++){let Lt=Ge[nt];v.format!==di?ce!==null?Te?se&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,nt,0,0,Lt.width,Lt.height,ce,Lt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,nt,ae,Lt.width,Lt.height,0,Lt.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Te?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,nt,0,0,Lt.width,Lt.height,ce,re,Lt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,nt,ae,Lt.width,Lt.height,0,ce,re,Lt.data)}}}else{if(Ge=v.mipmaps,Te&&Ve){Ge.length>0&&Ae++;let pe=Oe(j[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Ae,ae,pe.width,pe.height)}for(let pe=0;pe<6;pe++)if(R){Te?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,j[pe].width,j[pe].height,ce,re,j[pe].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,j[pe].width,j[pe].height,0,ce,re,j[pe].data);for(let nt=0;nt<Ge.length;nt++){let ln=Ge[nt].image[pe].image;Te?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,nt+1,0,0,ln.width,ln.height,ce,re,ln.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,nt+1,ae,ln.width,ln.height,0,ce,re,ln.data)}}else{Te?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,ce,re,j[pe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,ce,re,j[pe]);for(let nt=0;nt<Ge.length;nt++){let Lt=Ge[nt];Te?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,nt+1,0,0,ce,re,Lt.image[pe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,nt+1,ae,ce,re,Lt.image[pe])}}}T(v)&&v.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),oe.__version=Q.version,v.onUpdate&&v.onUpdate(v)}E.__version=v.version}function pt(E,v,k,ie,Q,oe){let ue=r.convert(k.format,k.colorSpace),Z=r.convert(k.type),K=w(k.internalFormat,ue,Z,k.normalized,k.colorSpace),le=i.get(v),R=i.get(k);if(R.__renderTarget=v,!le.__hasExternalTextures){let j=Math.max(1,v.width>>oe),q=Math.max(1,v.height>>oe);Q===n.TEXTURE_3D||Q===n.TEXTURE_2D_ARRAY?t.texImage3D(Q,oe,K,j,q,v.depth,0,ue,Z,null):t.texImage2D(Q,oe,K,j,q,0,ue,Z,null)}t.bindFramebuffer(n.FRAMEBUFFER,E),fe(v)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ie,Q,R.__webglTexture,0,ut(v)):(Q===n.TEXTURE_2D||Q>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ie,Q,R.__webglTexture,oe),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Di(E,v,k){if(n.bindRenderbuffer(n.RENDERBUFFER,E),v.depthBuffer){let ie=v.depthTexture,Q=ie&&ie.isDepthTexture?ie.type:null,oe=_(v.stencilBuffer,Q),ue=v.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;fe(v)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ut(v),oe,v.width,v.height):k?n.renderbufferStorageMultisample(n.RENDERBUFFER,ut(v),oe,v.width,v.height):n.renderbufferStorage(n.RENDERBUFFER,oe,v.width,v.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ue,n.RENDERBUFFER,E)}else{let ie=v.textures;for(let Q=0;Q<ie.length;Q++){let oe=ie[Q],ue=r.convert(oe.format,oe.colorSpace),Z=r.convert(oe.type),K=w(oe.internalFormat,ue,Z,oe.normalized,oe.colorSpace);fe(v)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ut(v),K,v.width,v.height):k?n.renderbufferStorageMultisample(n.RENDERBUFFER,ut(v),K,v.width,v.height):n.renderbufferStorage(n.RENDERBUFFER,K,v.width,v.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function Pt(E,v,k){let ie=v.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,E),!(v.depthTexture&&v.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=i.get(v.depthTexture);Q.__renderTarget=v;let oe=ie?v.depthTexture.image[0]:v.depthTexture.image;(!Q.__webglTexture||oe.width!==v.width||oe.height!==v.height)&&(oe.width=v.width,oe.height=v.height,v.depthTexture.needsUpdate=!0),ie?_e(v.depthTexture,0):ge(v.depthTexture,0);let ue=Q.__webglTexture,Z=ut(v),K=ie?n.TEXTURE_CUBE_MAP_POSITIVE_X+k:n.TEXTURE_2D,le=v.depthTexture.format===en?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(v.depthTexture.format===Ji)fe(v)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,le,K,ue,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,le,K,ue,0);else if(v.depthTexture.format===en)fe(v)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,le,K,ue,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,le,K,ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function pi(E){let v=i.get(E),k=E.isWebGLCubeRenderTarget===!0;if(v.__boundDepthTexture!==E.depthTexture){let ie=E.depthTexture;if(v.__depthDisposeCallback&&v.__depthDisposeCallback(),ie){let Q=()=>{delete v.__boundDepthTexture,delete v.__depthDisposeCallback,ie.removeEventListener("dispose",Q)};ie.addEventListener("dispose",Q),v.__depthDisposeCallback=Q}v.__boundDepthTexture=ie}if(E.depthTexture&&!v.__autoAllocateDepthBuffer)if(k)for(let ie=0;ie<6;ie++)Pt(v.__webglFramebuffer[ie],E,ie);else E.texture.mipmaps.length>0?Pt(v.__webglFramebuffer[0],E,0):Pt(v.__webglFramebuffer,E,0);else if(k){v.__webglDepthbuffer=[];for(let ie=0;ie<6;ie++)if(t.bindFramebuffer(n.FRAMEBUFFER,v.__webglFramebuffer[ie]),v.__webglDepthbuffer[ie]===void 0)v.__webglDepthbuffer[ie]=n.createRenderbuffer(),Di(v.__webglDepthbuffer[ie],E,!1);else{let Q=E.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,oe=v.__webglDepthbuffer[ie];n.bindRenderbuffer(n.RENDERBUFFER,oe),n.framebufferRenderbuffer(n.FRAMEBUFFER,Q,n.RENDERBUFFER,oe)}}else if(E.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,v.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,v.__webglFramebuffer),v.__webglDepthbuffer===void 0)v.__webglDepthbuffer=n.createRenderbuffer(),Di(v.__webglDepthbuffer,E,!1);else{let Q=E.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,oe=v.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,oe),n.framebufferRenderbuffer(n.FRAMEBUFFER,Q,n.RENDERBUFFER,oe)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function mi(E,v,k){let ie=i.get(E);v!==void 0&&pt(ie.__webglFramebuffer,E,E.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),k!==void 0&&pi(E)}function gi(E){let v=E.texture,k=i.get(E),ie=i.get(v);E.addEventListener("dispose",F),O(E);let Q=E.textures,oe=E.isWebGLCubeRenderTarget===!0,ue=Q.length>1;if(ue||(ie.__webglTexture===void 0&&(ie.__webglTexture=n.createTexture()),ie.__version=v.version,o.memory.textures++),oe){k.__webglFramebuffer=[];for(let Z=0;Z<6;Z++)if(v.mipmaps.length>0){k.__webglFramebuffer[Z]=[];for(let K=0;K<v.mipmaps.length;K++)k.__webglFramebuffer[Z][K]=n.createFramebuffer()}else k.__webglFramebuffer[Z]=n.createFramebuffer()}else{if(v.mipmaps.length>0){k.__webglFramebuffer=[];for(let Z=0;Z<v.mipmaps.length;Z++)k.__webglFramebuffer[Z]=n.createFramebuffer()}else k.__webglFramebuffer=n.createFramebuffer();if(ue)for(let Z=0,K=Q.length;Z<K;Z++){let le=i.get(Q[Z]);le.__webglTexture===void 0&&(le.__webglTexture=n.createTexture(),o.memory.textures++)}if(E.samples>0&&fe(E)===!1){k.__webglMultisampledFramebuffer=n.createFramebuffer(),k.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,k.__webglMultisampledFramebuffer);for(let Z=0;Z<Q.length;Z++){let K=Q[Z];k.__webglColorRenderbuffer[Z]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,k.__webglColorRenderbuffer[Z]);let le=r.convert(K.format,K.colorSpace),R=r.convert(K.type),j=w(K.internalFormat,le,R,K.normalized,K.colorSpace,E.isXRRenderTarget===!0),q=ut(E);n.renderbufferStorageMultisample(n.RENDERBUFFER,q,j,E.width,E.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Z,n.RENDERBUFFER,k.__webglColorRenderbuffer[Z])}n.bindRenderbuffer(n.RENDERBUFFER,null),E.depthBuffer&&(k.__webglDepthRenderbuffer=n.createRenderbuffer(),Di(k.__webglDepthRenderbuffer,E,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(oe){t.bindTexture(n.TEXTURE_CUBE_MAP,ie.__webglTexture),it(n.TEXTURE_CUBE_MAP,v);for(let Z=0;Z<6;Z++)if(v.mipmaps.length>0)for(let K=0;K<v.mipmaps.length;K++)pt(k.__webglFramebuffer[Z][K],E,v,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,K);else pt(k.__webglFramebuffer[Z],E,v,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,0);T(v)?S(n.TEXTURE_CUBE_MAP):v.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}else if(ue){for(let Z=0,K=Q.length;Z<K;Z++){let le=Q[Z],R=i.get(le),j=n.TEXTURE_2D;(E.isWebGL3DRenderTarget||E.isWebGLArrayRenderTarget)&&(j=E.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(j,R.__webglTexture),it(j,le),pt(k.__webglFramebuffer,E,le,n.COLOR_ATTACHMENT0+Z,j,0),T(le)&&S(j)}t.unbindTexture()}else{let Z=n.TEXTURE_2D;if((E.isWebGL3DRenderTarget||E.isWebGLArrayRenderTarget)&&(Z=E.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(Z,ie.__webglTexture),it(Z,v),v.mipmaps.length>0)for(let K=0;K<v.mipmaps.length;K++)pt(k.__webglFramebuffer[K],E,v,n.COLOR_ATTACHMENT0,Z,K);else pt(k.__webglFramebuffer,E,v,n.COLOR_ATTACHMENT0,Z,0);T(v)?S(Z):v.mipmaps.length>0&&n.texParameteri(Z,n.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}E.depthBuffer&&pi(E)}function N(E){let v=E.textures;for(let k=0,ie=v.length;k<ie;k++){let Q=v[k];if(T(Q)&&Q.mipmapsAutoUpdate===!0){let oe=A(E),ue=i.get(Q).__webglTexture;t.bindTexture(oe,ue),S(oe),t.unbindTexture()}}}let _i=[];function ht(E){if(E.samples>0){if(fe(E)===!1){let v=E.textures,k=E.width,ie=E.height,Q=n.COLOR_BUFFER_BIT,oe=E.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ue=i.get(E),Z=v.length>1;if(Z)for(let le=0;le<v.length;le++)t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,ue.__webglMultisampledFramebuffer),E.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ue.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let le=0;le<v.length;le++){if(E.resolveDepthBuffer&&(E.depthBuffer&&(Q|=n.DEPTH_BUFFER_BIT),E.stencilBuffer&&E.resolveStencilBuffer&&(Q|=n.STENCIL_BUFFER_BIT)),Z){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let R=i.get(v[le]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,R,0)}n.blitFramebuffer(0,0,k,ie,0,0,k,ie,Q,n.NEAREST),l===!0&&(_i.length=0,_i.push(n.COLOR_ATTACHMENT0+le),E.depthBuffer&&E.storeMultisampledDepthBuffer===!1&&_i.push(oe),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,_i))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),Z)for(let le=0;le<v.length;le++){t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let R=i.get(v[le]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.TEXTURE_2D,R,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ue.__webglMultisampledFramebuffer)}else if(E.depthBuffer&&E.storeMultisampledDepthBuffer===!1&&l){let v=E.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[v])}}}function ut(E){return Math.min(s.maxSamples,E.samples)}function fe(E){let v=i.get(E);return E.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&v.__useRenderToTexture!==!1}function Tt(E){let v=o.render.frame;h.get(E)!==v&&(h.set(E,v),E.update())}function Ce(E,v){let k=E.colorSpace,ie=E.format,Q=E.type;return E.isCompressedTexture===!0||E.isVideoTexture===!0||k!==Tr&&k!==tn&&(Ze.getTransfer(k)===et?(ie!==di||Q!==hi)&&Ie("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):De("WebGLTextures: Unsupported texture color space:",k)),v}function Oe(E){return typeof HTMLImageElement<"u"&&E instanceof HTMLImageElement?(c.width=E.naturalWidth||E.width,c.height=E.naturalHeight||E.height):typeof VideoFrame<"u"&&E instanceof VideoFrame?(c.width=E.displayWidth,c.height=E.displayHeight):(c.width=E.width,c.height=E.height),c}this.allocateTextureUnit=Fe,this.resetTextureUnits=ee,this.getTextureUnits=te,this.setTextureUnits=we,this.setTexture2D=ge,this.setTexture2DArray=ye,this.setTexture3D=Re,this.setTextureCube=_e,this.rebindTextures=mi,this.setupRenderTarget=gi,this.updateRenderTargetMipmap=N,this.updateMultisampleRenderTarget=ht,this.setupDepthRenderbuffer=pi,this.setupFrameBufferTexture=pt,this.useMultisampledRTT=fe,this.dispose=W}function Lb(n,e){function t(i,s=tn){let r,o=Ze.getTransfer(s);if(i===hi)return n.UNSIGNED_BYTE;if(i===Pa)return n.UNSIGNED_SHORT_4_4_4_4;if(i===La)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Bh)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===kh)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Wr)return n.BYTE;if(i===Xr)return n.SHORT;if(i===qs)return n.UNSIGNED_SHORT;if(i===Ia)return n.INT;if(i===Li)return n.UNSIGNED_INT;if(i===ti)return n.FLOAT;if(i===ui)return n.HALF_FLOAT;if(i===zh)return n.ALPHA;if(i===Gh)return n.RGB;if(i===di)return n.RGBA;if(i===Ji)return n.DEPTH_COMPONENT;if(i===en)return n.DEPTH_STENCIL;if(i===qr)return n.RED;if(i===Na)return n.RED_INTEGER;if(i===Rn)return n.RG;if(i===Da)return n.RG_INTEGER;if(i===ts)return n.RGBA_INTEGER;if(i===Yr||i===$r||i===Zr||i===Kr)if(o===et)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Yr)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===$r)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Zr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Kr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Yr)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===$r)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Zr)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Kr)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Oa||i===Ua||i===Fa||i===Ba)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Oa)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Ua)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Fa)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Ba)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===ka||i===za||i===Ga||i===Va||i===Ha||i===Jr||i===Wa)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===ka||i===za)return o===et?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Ga)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Va)return r.COMPRESSED_R11_EAC;if(i===Ha)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Jr)return r.COMPRESSED_RG11_EAC;if(i===Wa)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Xa||i===qa||i===Ya||i===$a||i===Za||i===Ka||i===Ja||i===ja||i===Qa||i===el||i===tl||i===il||i===nl||i===sl)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Xa)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===qa)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Ya)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===$a)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Za)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Ka)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Ja)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===ja)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Qa)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===el)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===tl)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===il)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===nl)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===sl)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===rl||i===ol||i===al)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===rl)return o===et?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===ol)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===al)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===ll||i===cl||i===jr||i===hl)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===ll)return r.COMPRESSED_RED_RGTC1_EXT;if(i===cl)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===jr)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===hl)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===es?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var Nb=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Db=`
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

}`,du=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Ur(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new xt({vertexShader:Nb,fragmentShader:Db,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new wt(new Kn(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},fu=class extends Ii{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,p=null,x=typeof XRWebGLBinding<"u",m=new du,g={},b=t.getContextAttributes(),T=null,S=null,A=[],w=[],_=new Me,M=null,O=null,I=new Kt;I.viewport=new st;let D=new Kt;D.viewport=new st;let F=[I,D],X=new Ta,C=null,W=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let ge=A[J];return ge===void 0&&(ge=new Ps,A[J]=ge),ge.getTargetRaySpace()},this.getControllerGrip=function(J){let ge=A[J];return ge===void 0&&(ge=new Ps,A[J]=ge),ge.getGripSpace()},this.getHand=function(J){let ge=A[J];return ge===void 0&&(ge=new Ps,A[J]=ge),ge.getHandSpace()};function $(J){let ge=w.indexOf(J.inputSource);if(ge===-1)return;let ye=A[ge];ye!==void 0&&(ye.update(J.inputSource,J.frame,c||o),ye.dispatchEvent({type:J.type,data:J.inputSource}))}function H(){s.removeEventListener("select",$),s.removeEventListener("selectstart",$),s.removeEventListener("selectend",$),s.removeEventListener("squeeze",$),s.removeEventListener("squeezestart",$),s.removeEventListener("squeezeend",$),s.removeEventListener("end",H),s.removeEventListener("inputsourceschange",ne);for(let J=0;J<A.length;J++){let ge=w[J];ge!==null&&(w[J]=null,A[J].disconnect(ge))}C=null,W=null,m.reset();for(let J in g)delete g[J];if(e.setRenderTarget(T),f=null,d=null,u=null,s=null,S=null,Fe.stop(),i.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),O!==null){let J=O.camera;J.fov=O.fov,J.zoom=O.zoom,J.updateProjectionMatrix(),O=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,i.isPresenting===!0&&Ie("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,i.isPresenting===!0&&Ie("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return p},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(T=e.getRenderTarget(),s.addEventListener("select",$),s.addEventListener("selectstart",$),s.addEventListener("selectend",$),s.addEventListener("squeeze",$),s.addEventListener("squeezestart",$),s.addEventListener("squeezeend",$),s.addEventListener("end",H),s.addEventListener("inputsourceschange",ne),b.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let ye=null,Re=null,_e=null;b.depth&&(_e=b.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ye=b.stencil?en:Ji,Re=b.stencil?es:Li);let ze={colorFormat:t.RGBA8,depthFormat:_e,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(ze),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),S=new jt(d.textureWidth,d.textureHeight,{format:di,type:hi,depthTexture:new ji(d.textureWidth,d.textureHeight,Re,void 0,void 0,void 0,void 0,void 0,void 0,ye),stencilBuffer:b.stencil,colorSpace:e.outputColorSpace,samples:b.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let ye={antialias:b.antialias,alpha:!0,depth:b.depth,stencil:b.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,ye),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new jt(f.framebufferWidth,f.framebufferHeight,{format:di,type:hi,colorSpace:e.outputColorSpace,stencilBuffer:b.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),Fe.setContext(s),Fe.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ne(J){for(let ge=0;ge<J.removed.length;ge++){let ye=J.removed[ge],Re=w.indexOf(ye);Re>=0&&(w[Re]=null,A[Re].disconnect(ye))}for(let ge=0;ge<J.added.length;ge++){let ye=J.added[ge],Re=w.indexOf(ye);if(Re===-1){for(let ze=0;ze<A.length;ze++)if(ze>=w.length){w.push(ye),Re=ze;break}else if(w[ze]===null){w[ze]=ye,Re=ze;break}if(Re===-1)break}let _e=A[Re];_e&&_e.connect(ye)}}function Y(J,ge){ge===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(ge.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let ge=J.near,ye=J.far;m.texture!==null&&(m.depthNear>0&&(ge=m.depthNear),m.depthFar>0&&(ye=m.depthFar)),X.near=D.near=I.near=ge,X.far=D.far=I.far=ye,(C!==X.near||W!==X.far)&&(s.updateRenderState({depthNear:X.near,depthFar:X.far}),C=X.near,W=X.far),X.layers.mask=J.layers.mask|6,I.layers.mask=X.layers.mask&-5,D.layers.mask=X.layers.mask&-3;let Re=J.parent,_e=X.cameras;Y(X,Re);for(let ze=0;ze<_e.length;ze++)Y(_e[ze],Re);X.projectionMatrix.copy(I.projectionMatrix),X.projectionMatrixInverse.copy(I.projectionMatrixInverse),O===null&&J.isPerspectiveCamera&&(O={camera:J,fov:J.fov,zoom:J.zoom}),ee(J,X,Re)};function ee(J,ge,ye){ye===null?J.matrix.copy(ge.matrixWorld):(J.matrix.copy(ye.matrixWorld),J.matrix.invert(),J.matrix.multiply(ge.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(ge.projectionMatrix),J.projectionMatrixInverse.copy(ge.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=Rs*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return X},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(J){l=J,d!==null&&(d.fixedFoveation=J),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=J)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(X)},this.getCameraTexture=function(J){return g[J]};let te=null;function we(J,ge){if(h=ge.getViewerPose(c||o),p=ge,h!==null){let ye=h.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let Re=!1;ye.length!==X.cameras.length&&(X.cameras.length=0,Re=!0);for(let Le=0;Le<ye.length;Le++){let it=ye[Le],ot=null;if(f!==null)ot=f.getViewport(it);else{let Ft=u.getViewSubImage(d,it);ot=Ft.viewport,Le===0&&(e.setRenderTargetTextures(S,Ft.colorTexture,Ft.depthStencilTexture),e.setRenderTarget(S))}let qe=F[Le];qe===void 0&&(qe=new Kt,qe.layers.enable(Le),qe.viewport=new st,F[Le]=qe),qe.matrix.fromArray(it.transform.matrix),qe.matrix.decompose(qe.position,qe.quaternion,qe.scale),qe.projectionMatrix.fromArray(it.projectionMatrix),qe.projectionMatrixInverse.copy(qe.projectionMatrix).invert(),qe.viewport.set(ot.x,ot.y,ot.width,ot.height),Le===0&&(X.matrix.copy(qe.matrix),X.matrix.decompose(X.position,X.quaternion,X.scale)),Re===!0&&X.cameras.push(qe)}let _e=s.enabledFeatures;if(_e&&_e.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){u=i.getBinding();let Le=u.getDepthInformation(ye[0]);Le&&Le.isValid&&Le.texture&&m.init(Le,s.renderState)}if(_e&&_e.includes("camera-access")&&x){e.state.unbindTexture(),u=i.getBinding();for(let Le=0;Le<ye.length;Le++){let it=ye[Le].camera;if(it){let ot=g[it];ot||(ot=new Ur,g[it]=ot);let qe=u.getCameraImage(it);ot.sourceTexture=qe}}}}for(let ye=0;ye<A.length;ye++){let Re=w[ye],_e=A[ye];Re!==null&&_e!==void 0&&_e.update(Re,ge,c||o)}te&&te(J,ge),ge.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ge}),p=null}let Fe=new op;Fe.setAnimationLoop(we),this.setAnimationLoop=function(J){te=J},this.dispose=function(){}}},Ob=new tt,gp=new Ne;gp.set(-1,0,0,0,1,0,0,0,1);function Ub(n,e){function t(m,g){m.matrixAutoUpdate===!0&&m.updateMatrix(),g.value.copy(m.matrix)}function i(m,g){g.color.getRGB(m.fogColor.value,eu(n)),g.isFog?(m.fogNear.value=g.near,m.fogFar.value=g.far):g.isFogExp2&&(m.fogDensity.value=g.density)}function s(m,g,b,T,S){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(m,g):g.isMeshLambertMaterial?(r(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(m,g),u(m,g)):g.isMeshPhongMaterial?(r(m,g),h(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(m,g),d(m,g),g.isMeshPhysicalMaterial&&f(m,g,S)):g.isMeshMatcapMaterial?(r(m,g),p(m,g)):g.isMeshDepthMaterial?r(m,g):g.isMeshDistanceMaterial?(r(m,g),x(m,g)):g.isMeshNormalMaterial?r(m,g):g.isLineBasicMaterial?(o(m,g),g.isLineDashedMaterial&&a(m,g)):g.isPointsMaterial?l(m,g,b,T):g.isSpriteMaterial?c(m,g):g.isShadowMaterial?(m.color.value.copy(g.color),m.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(m,g){m.opacity.value=g.opacity,g.color&&m.diffuse.value.copy(g.color),g.emissive&&m.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(m.map.value=g.map,t(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.bumpMap&&(m.bumpMap.value=g.bumpMap,t(g.bumpMap,m.bumpMapTransform),m.bumpScale.value=g.bumpScale,g.side===zt&&(m.bumpScale.value*=-1)),g.normalMap&&(m.normalMap.value=g.normalMap,t(g.normalMap,m.normalMapTransform),m.normalScale.value.copy(g.normalScale),g.side===zt&&m.normalScale.value.negate()),g.displacementMap&&(m.displacementMap.value=g.displacementMap,t(g.displacementMap,m.displacementMapTransform),m.displacementScale.value=g.displacementScale,m.displacementBias.value=g.displacementBias),g.emissiveMap&&(m.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,m.emissiveMapTransform)),g.specularMap&&(m.specularMap.value=g.specularMap,t(g.specularMap,m.specularMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest);let b=e.get(g),T=b.envMap,S=b.envMapRotation;T&&(m.envMap.value=T,m.envMapRotation.value.setFromMatrix4(Ob.makeRotationFromEuler(S)).transpose(),T.isCubeTexture&&T.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(gp),m.reflectivity.value=g.reflectivity,m.ior.value=g.ior,m.refractionRatio.value=g.refractionRatio),g.lightMap&&(m.lightMap.value=g.lightMap,m.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,m.lightMapTransform)),g.aoMap&&(m.aoMap.value=g.aoMap,m.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,m.aoMapTransform))}function o(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,g.map&&(m.map.value=g.map,t(g.map,m.mapTransform))}function a(m,g){m.dashSize.value=g.dashSize,m.totalSize.value=g.dashSize+g.gapSize,m.scale.value=g.scale}function l(m,g,b,T){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.size.value=g.size*b,m.scale.value=T*.5,g.map&&(m.map.value=g.map,t(g.map,m.uvTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function c(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.rotation.value=g.rotation,g.map&&(m.map.value=g.map,t(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function h(m,g){m.specular.value.copy(g.specular),m.shininess.value=Math.max(g.shininess,1e-4)}function u(m,g){g.gradientMap&&(m.gradientMap.value=g.gradientMap)}function d(m,g){m.metalness.value=g.metalness,g.metalnessMap&&(m.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,m.metalnessMapTransform)),m.roughness.value=g.roughness,g.roughnessMap&&(m.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,m.roughnessMapTransform)),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)}function f(m,g,b){m.ior.value=g.ior,g.diffuseRoughness>0&&(m.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),g.sheen>0&&(m.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),m.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(m.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,m.sheenColorMapTransform)),g.sheenRoughnessMap&&(m.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,m.sheenRoughnessMapTransform))),g.clearcoat>0&&(m.clearcoat.value=g.clearcoat,m.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(m.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,m.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(m.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===zt&&m.clearcoatNormalScale.value.negate())),g.dispersion>0&&(m.dispersion.value=g.dispersion),g.retroreflectivity>0&&(m.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(m.iridescence.value=g.iridescence,m.iridescenceIOR.value=g.iridescenceIOR,m.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(m.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,m.iridescenceMapTransform)),g.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),g.transmission>0&&(m.transmission.value=g.transmission,m.transmissionSamplerMap.value=b.texture,m.transmissionSamplerSize.value.set(b.width,b.height),g.transmissionMap&&(m.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,m.transmissionMapTransform)),m.thickness.value=g.thickness,g.thicknessMap&&(m.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=g.attenuationDistance,m.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(m.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(m.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=g.specularIntensity,m.specularColor.value.copy(g.specularColor),g.specularColorMap&&(m.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,m.specularColorMapTransform)),g.specularIntensityMap&&(m.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,m.specularIntensityMapTransform))}function p(m,g){g.matcap&&(m.matcap.value=g.matcap)}function x(m,g){let b=e.get(g).light;m.referencePosition.value.setFromMatrixPosition(b.matrixWorld),m.nearDistance.value=b.shadow.camera.near,m.farDistance.value=b.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function Fb(n,e,t,i){let s={},r={};function o(b,T){let S=T.program;i.uniformBlockBinding(b,S,s[b.id])}function a(b,T){let S=s[b.id];S===void 0&&(p(b),S=l(b),s[b.id]=S,b.addEventListener("dispose",m));let A=T.program;i.updateUBOMapping(b,A);let w=e.render.frame;r[b.id]!==w&&(c(b),r[b.id]=w)}function l(b){let T=n.createBuffer(),S=b.__size,A=b.usage;return n.bindBuffer(n.UNIFORM_BUFFER,T),n.bufferData(n.UNIFORM_BUFFER,S,A),n.bindBuffer(n.UNIFORM_BUFFER,null),T}function c(b){let T=s[b.id],S=b.uniforms,A=b.__cache;n.bindBuffer(n.UNIFORM_BUFFER,T);for(let w=0,_=S.length;w<_;w++){let M=S[w];if(Array.isArray(M))for(let O=0,I=M.length;O<I;O++)h(M[O],w,O,A);else h(M,w,0,A)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(b,T,S,A){if(d(b,T,S,A)===!0){let w=b.__offset,_=b.value;if(Array.isArray(_)){let M=0;for(let O=0;O<_.length;O++){let I=_[O],D=x(I,!0);u(I,b.__data,M),M+=D.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,b.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,w,b.__data)}}function u(b,T,S){typeof b=="number"||typeof b=="boolean"?T[S]=b:b.isMatrix3?(T[S]=b.elements[0],T[S+1]=b.elements[1],T[S+2]=b.elements[2],T[S+3]=0,T[S+4]=b.elements[3],T[S+5]=b.elements[4],T[S+6]=b.elements[5],T[S+7]=0,T[S+8]=b.elements[6],T[S+9]=b.elements[7],T[S+10]=b.elements[8],T[S+11]=0):ArrayBuffer.isView(b)?T.set(b.subarray(0,T.length-S),S):b.toArray(T,S)}function d(b,T,S,A){let w=b.value,_=T+"_"+S;if(Array.isArray(w)){A[_]===void 0&&(A[_]=[]);let M=A[_],O=!1;for(let I=0;I<w.length;I++)f(w[I],M,I)===!0&&(O=!0);return O}return f(w,A,_)}function f(b,T,S){if(T[S]===void 0)return typeof b=="number"||typeof b=="boolean"?T[S]=b:ArrayBuffer.isView(b)?T[S]=b.slice():T[S]=b.clone(),!0;{let A=T[S];if(typeof b=="number"||typeof b=="boolean"){if(A!==b)return T[S]=b,!0}else{if(ArrayBuffer.isView(b))return!0;if(A.equals(b)===!1)return A.copy(b),!0}}return!1}function p(b){let T=b.uniforms,S=0,A=16;for(let _=0,M=T.length;_<M;_++){let O=Array.isArray(T[_])?T[_]:[T[_]];for(let I=0,D=O.length;I<D;I++){let F=O[I],X=Array.isArray(F.value)?F.value:[F.value],C=Array.isArray(T[_])||Array.isArray(F.value),W=S;for(let H=0,ne=X.length;H<ne;H++){let Y=X[H],ee=x(Y,C),te=S%A,we=te%ee.boundary,Fe=te+we;S+=we,Fe!==0&&A-Fe<ee.storage&&(S+=A-Fe),H===0&&(W=S),S+=ee.storage}let $=F.type==="int"?Int32Array:F.type==="uint"?Uint32Array:Float32Array;F.__data=new $((S-W)/Float32Array.BYTES_PER_ELEMENT),F.__offset=W}}let w=S%A;return w>0&&(S+=A-w),b.__size=S,b.__cache={},this}function x(b,T){let S={boundary:0,storage:0};return typeof b=="number"||typeof b=="boolean"?(S.boundary=4,S.storage=4):b.isVector2?(S.boundary=8,S.storage=8):b.isVector3||b.isColor?(S.boundary=16,S.storage=12):b.isVector4?(S.boundary=16,S.storage=16):b.isMatrix3?(S.boundary=16,S.storage=48):b.isMatrix4?(S.boundary=16,S.storage=64):b.isTexture?Ie("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(b)?(S.boundary=16,S.storage=b.byteLength):Ie("WebGLRenderer: Unsupported uniform value type.",b),T===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function m(b){let T=b.target;T.removeEventListener("dispose",m),n.deleteBuffer(s[T.id]),delete s[T.id],delete r[T.id]}function g(){for(let b in s)n.deleteBuffer(s[b]);s={},r={}}return{bind:o,update:a,dispose:g}}var Bb=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Bi=null;function kb(){return Bi===null&&(Bi=new Os(Bb,16,16,Rn,ui),Bi.name="DFG_LUT",Bi.minFilter=dt,Bi.magFilter=dt,Bi.wrapS=Ui,Bi.wrapT=Ui,Bi.generateMipmaps=!1,Bi.needsUpdate=!0),Bi}var gl=class{constructor(e={}){let{canvas:t=Pf(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=hi}=e;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=o;let x=f,m=new Set([ts,Da,Na]),g=new Set([hi,Li,qs,es,Pa,La]),b=new Uint32Array(4),T=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},A=null,w=null,_=[],M=[],O=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Fi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,D=!1,F=null,X=null,C=null,W=null;this._outputColorSpace=ai;let $=0,H=0,ne=null,Y=-1,ee=null,te=new st,we=new st,Fe=null,J=new Pe(0),ge=0,ye=t.width,Re=t.height,_e=1,ze=null,vt=null,Le=new st(0,0,ye,Re),it=new st(0,0,ye,Re),ot=!1,qe=new Zn,Ft=new ua,Et=!1,Qt=!1,pt=new tt,Di=new L,Pt=new st,pi={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},mi=!1;function gi(){return ne===null?_e:1}let N=i;function _i(y,P){return t.getContext(y,P)}let ht,ut,fe,Tt,Ce,Oe,E,v,k,ie,Q,oe,ue,Z,K,le,R,j,q,ce,re,ae,Te;try{let y={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ae,!1),t.addEventListener("webglcontextrestored",Ge,!1),t.addEventListener("webglcontextcreationerror",pe,!1),N===null){let P="webgl2";if(N=_i(P,y),N===null)throw _i(P)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ve()}catch(y){throw t.removeEventListener("webglcontextlost",Ae,!1),t.removeEventListener("webglcontextrestored",Ge,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),De("WebGLRenderer: "+y.message),y}function Ve(){ht=new Kv(N),ht.init(),re=new Lb(N,ht),ut=new kv(N,ht,e,re),fe=new Ib(N,ht),ut.reversedDepthBuffer&&d&&fe.buffers.depth.setReversed(!0),X=N.createFramebuffer(),C=N.createFramebuffer(),W=N.createFramebuffer(),Tt=new Qv(N),Ce=new gb,Oe=new Pb(N,ht,fe,Ce,ut,re,Tt),E=new Zv(I),v=new t_(N),ae=new Fv(N,v),k=new Jv(N,v,Tt,ae),ie=new ty(N,k,v,ae,Tt),j=new ey(N,ut,Oe),K=new zv(Ce),Q=new mb(I,E,ht,ut,ae,K),oe=new Ub(I,Ce),ue=new xb,Z=new wb(ht),R=new Uv(I,E,fe,ie,p,l),le=new Cb(I,ie,ut),Te=new Fb(N,Tt,ut,fe),q=new Bv(N,ht,Tt),ce=new jv(N,ht,Tt),Tt.programs=Q.programs,I.capabilities=ut,I.extensions=ht,I.properties=Ce,I.renderLists=ue,I.shadowMap=le,I.state=fe,I.info=Tt}x!==hi&&(O=new ny(x,t.width,t.height,a,s,r));let se=new fu(I,N);this.xr=se,this.getContext=function(){return N},this.getContextAttributes=function(){return N.getContextAttributes()},this.forceContextLoss=function(){let y=ht.get("WEBGL_lose_context");y&&y.loseContext()},this.forceContextRestore=function(){let y=ht.get("WEBGL_lose_context");y&&y.restoreContext()},this.getPixelRatio=function(){return _e},this.setPixelRatio=function(y){y!==void 0&&(_e=y,this.setSize(ye,Re,!1))},this.getSize=function(y){return y.set(ye,Re)},this.setSize=function(y,P,G=!0){if(se.isPresenting){Ie("WebGLRenderer: Can't change size while VR device is presenting.");return}ye=y,Re=P,t.width=Math.floor(y*_e),t.height=Math.floor(P*_e),G===!0&&(t.style.width=y+"px",t.style.height=P+"px"),O!==null&&O.setSize(t.width,t.height),this.setViewport(0,0,y,P)},this.getDrawingBufferSize=function(y){return y.set(ye*_e,Re*_e).floor()},this.setDrawingBufferSize=function(y,P,G){ye=y,Re=P,_e=G,t.width=Math.floor(y*G),t.height=Math.floor(P*G),this.setViewport(0,0,y,P)},this.setEffects=function(y){if(x===hi){De("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(y){for(let P=0;P<y.length;P++)if(y[P].isOutputPass===!0){Ie("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(y||[])},this.getCurrentViewport=function(y){return y.copy(te)},this.getViewport=function(y){return y.copy(Le)},this.setViewport=function(y,P,G,B){y.isVector4?Le.set(y.x,y.y,y.z,y.w):Le.set(y,P,G,B),fe.viewport(te.copy(Le).multiplyScalar(gi()).round())},this.getScissor=function(y){return y.copy(it)},this.setScissor=function(y,P,G,B){y.isVector4?it.set(y.x,y.y,y.z,y.w):it.set(y,P,G,B),fe.scissor(we.copy(it).multiplyScalar(gi()).round())},this.getScissorTest=function(){return ot},this.setScissorTest=function(y){fe.setScissorTest(ot=y)},this.setOpaqueSort=function(y){ze=y},this.setTransparentSort=function(y){vt=y},this.getClearColor=function(y){return y.copy(R.getClearColor())},this.setClearColor=function(){R.setClearColor(...arguments)},this.getClearAlpha=function(){return R.getClearAlpha()},this.setClearAlpha=function(){R.setClearAlpha(...arguments)},this.clear=function(y=!0,P=!0,G=!0){let B=0;if(y){let z=!1;if(ne!==null){let de=ne.texture.format;z=m.has(de)}if(z){let de=ne.texture.type,ve=g.has(de),he=R.getClearColor(),xe=R.getClearAlpha(),Ee=he.r,Be=he.g,Ye=he.b;ve?(b[0]=Ee,b[1]=Be,b[2]=Ye,b[3]=xe,N.clearBufferuiv(N.COLOR,0,b)):(T[0]=Ee,T[1]=Be,T[2]=Ye,T[3]=xe,N.clearBufferiv(N.COLOR,0,T))}else B|=N.COLOR_BUFFER_BIT}P&&(B|=N.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),G&&(B|=N.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),B!==0&&N.clear(B)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(y){y.setRenderer(this),F=y},this.dispose=function(){t.removeEventListener("webglcontextlost",Ae,!1),t.removeEventListener("webglcontextrestored",Ge,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),R.dispose(),ue.dispose(),Z.dispose(),Oe.dispose(),Ce.dispose(),E.dispose(),ie.dispose(),k.dispose(),ae.dispose(),Te.dispose(),Q.dispose(),se.dispose(),se.removeEventListener("sessionstart",Ju),se.removeEventListener("sessionend",ju),Un.stop()};function Ae(y){y.preventDefault(),Ir("WebGLRenderer: Context Lost."),D=!0}function Ge(){Ir("WebGLRenderer: Context Restored."),D=!1;let y=Tt.autoReset,P=le.enabled,G=le.autoUpdate,B=le.needsUpdate,z=le.type;Ve(),Tt.autoReset=y,le.enabled=P,le.autoUpdate=G,le.needsUpdate=B,le.type=z}function pe(y){De("WebGLRenderer: A WebGL context could not be created. Reason: ",y.statusMessage)}function nt(y){let P=y.target;P.removeEventListener("dispose",nt),Lt(P)}function Lt(y){ln(y),Ce.remove(y)}function ln(y){let P=Ce.get(y).programs;P!==void 0&&(P.forEach(function(G){Q.releaseProgram(G)}),y.isShaderMaterial&&Q.releaseShaderCache(y))}this.renderBufferDirect=function(y,P,G,B,z,de){P===null&&(P=pi);let ve=z.isMesh&&z.matrixWorld.determinantAffine()<0,he=bg(y,P,G,B,z);fe.setMaterial(B,ve);let xe=G.index,Ee=1;if(B.wireframe===!0){if(xe=k.getWireframeAttribute(G),xe===void 0)return;Ee=2}let Be=G.drawRange,Ye=G.attributes.position,be=Be.start*Ee,$e=(Be.start+Be.count)*Ee;de!==null&&(be=Math.max(be,de.start*Ee),$e=Math.min($e,(de.start+de.count)*Ee)),xe!==null?(be=Math.max(be,0),$e=Math.min($e,xe.count)):Ye!=null&&(be=Math.max(be,0),$e=Math.min($e,Ye.count));let yt=$e-be;if(yt<0||yt===1/0)return;ae.setup(z,B,he,G,xe);let lt,at=q;if(xe!==null&&(lt=v.get(xe),at=ce,at.setIndex(lt)),z.isMesh)B.wireframe===!0?(fe.setLineWidth(B.wireframeLinewidth*gi()),at.setMode(N.LINES)):at.setMode(N.TRIANGLES);else if(z.isLine){let Gt=B.linewidth;Gt===void 0&&(Gt=1),fe.setLineWidth(Gt*gi()),z.isLineSegments?at.setMode(N.LINES):z.isLineLoop?at.setMode(N.LINE_LOOP):at.setMode(N.LINE_STRIP)}else z.isPoints?at.setMode(N.POINTS):z.isSprite&&at.setMode(N.TRIANGLES);if(z.isBatchedMesh)if(ht.get("WEBGL_multi_draw"))at.renderMultiDraw(z._multiDrawStarts,z._multiDrawCounts,z._multiDrawCount);else{let Gt=z._multiDrawStarts,Se=z._multiDrawCounts,Yt=z._multiDrawCount,je=xe?v.get(xe).bytesPerElement:1,Fn=Ce.get(B).currentProgram.getUniforms();for(let Vt=0;Vt<Yt;Vt++)Fn.setValue(N,"_gl_DrawID",Vt),at.render(Gt[Vt]/je,Se[Vt])}else if(z.isInstancedMesh)at.renderInstances(be,yt,z.count);else if(G.isInstancedBufferGeometry){let Gt=G._maxInstanceCount!==void 0?G._maxInstanceCount:1/0,Se=Math.min(G.instanceCount,Gt);at.renderInstances(be,yt,Se)}else at.render(be,yt)};function Ku(y,P,G,B){F!==null&&y.isNodeMaterial&&F.setObject(B,y),Et===!0&&K.setState(y,G,!1),y.transparent===!0&&y.side===Ut&&y.forceSinglePass===!1?(y.side=zt,y.needsUpdate=!0,cr(y,P,B),y.side=An,y.needsUpdate=!0,cr(y,P,B),y.side=Ut):cr(y,P,B)}this.compile=function(y,P,G=null){G===null&&(G=y),F!==null&&F.renderStart(y,P,G),w=Z.get(G),w.init(P),M.push(w),G.traverseVisible(function(z){z.isLight&&z.layers.test(P.layers)&&(w.pushLight(z),z.castShadow&&w.pushShadow(z))}),y!==G&&y.traverseVisible(function(z){z.isLight&&z.layers.test(P.layers)&&(w.pushLight(z),z.castShadow&&w.pushShadow(z))}),w.setupLights(),F!==null&&F.updateLights(w.state.lightsArray),Qt=this.localClippingEnabled,Et=K.init(this.clippingPlanes,Qt),Et===!0&&K.setGlobalState(this.clippingPlanes,P),F!==null&&le.render(w.state.shadowsArray,G,P);let B=new Set;return y.traverse(function(z){if(!(z.isMesh||z.isPoints||z.isLine||z.isSprite))return;let de=z.material;if(de)if(Array.isArray(de))for(let ve=0;ve<de.length;ve++){let he=de[ve];Ku(he,G,P,z),B.add(he)}else Ku(de,G,P,z),B.add(de)}),w=M.pop(),F!==null&&F.renderEnd(),B},this.compileAsync=function(y,P,G=null){let B=this.compile(y,P,G);return new Promise(z=>{function de(){if(B.forEach(function(ve){let xe=Ce.get(ve).currentProgram;(xe===void 0||xe.isReady())&&B.delete(ve)}),B.size===0){z(y);return}setTimeout(de,10)}ht.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let Gc=null;function vg(y){Gc&&Gc(y)}function Ju(){Un.stop()}function ju(){Un.start()}let Un=new op;Un.setAnimationLoop(vg),typeof self<"u"&&Un.setContext(self),this.setAnimationLoop=function(y){Gc=y,se.setAnimationLoop(y),y===null?Un.stop():Un.start()},se.addEventListener("sessionstart",Ju),se.addEventListener("sessionend",ju),this.render=function(y,P){if(P!==void 0&&P.isCamera!==!0){De("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(D===!0)return;F!==null&&F.renderStart(y,P);let G=se.enabled===!0&&se.isPresenting===!0,B=O!==null&&(ne===null||G)&&O.begin(I,ne);if(y.matrixWorldAutoUpdate===!0&&y.updateMatrixWorld(),P.parent===null&&P.matrixWorldAutoUpdate===!0&&P.updateMatrixWorld(),se.enabled===!0&&se.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(se.cameraAutoUpdate===!0&&se.updateCamera(P),P=se.getCamera()),y.isScene===!0&&y.onBeforeRender(I,y,P,ne),w=Z.get(y,M.length),w.init(P),w.state.textureUnits=Oe.getTextureUnits(),M.push(w),pt.multiplyMatrices(P.projectionMatrix,P.matrixWorldInverse),P.isArrayCamera?Ft.setFromArrayCamera(P):qe.setFromProjectionMatrix(pt,bi,P.reversedDepth),Qt=this.localClippingEnabled,Et=K.init(this.clippingPlanes,Qt),A=ue.get(y,_.length),A.init(),_.push(A),this.info.render.frame++,se.enabled===!0&&se.isPresenting===!0){let ve=I.xr.getDepthSensingMesh();ve!==null&&Vc(ve,P,-1/0,I.sortObjects)}Vc(y,P,0,I.sortObjects),A.finish(),F!==null&&F.updateLights(w.state.lightsArray),I.sortObjects===!0&&A.sort(ze,vt),mi=se.enabled===!1||se.isPresenting===!1||se.hasDepthSensing()===!1,mi&&R.addToRenderList(A,y),this.info.autoReset===!0&&this.info.reset(),Et===!0&&K.beginShadows();let z=w.state.shadowsArray;if(le.render(z,y,P),Et===!0&&K.endShadows(),(B&&O.hasRenderPass())===!1){let ve=A.opaque,he=A.transmissive;if(w.setupLights(),P.isArrayCamera){let xe=P.cameras;if(he.length>0)for(let Ee=0,Be=xe.length;Ee<Be;Ee++){let Ye=xe[Ee];ed(ve,he,y,Ye)}mi&&R.render(y);for(let Ee=0,Be=xe.length;Ee<Be;Ee++){let Ye=xe[Ee];Qu(A,y,Ye,Ye.viewport)}}else he.length>0&&ed(ve,he,y,P),mi&&R.render(y),Qu(A,y,P)}ne!==null&&H===0&&(Oe.updateMultisampleRenderTarget(ne),Oe.updateRenderTargetMipmap(ne)),B&&O.end(I),y.isScene===!0&&y.onAfterRender(I,y,P),ae.resetDefaultState(),Y=-1,ee=null,M.pop(),M.length>0?(w=M[M.length-1],Oe.setTextureUnits(w.state.textureUnits),Et===!0&&K.setGlobalState(I.clippingPlanes,w.state.camera)):w=null,_.pop(),_.length>0?A=_[_.length-1]:A=null,F!==null&&F.renderEnd()};function Vc(y,P,G,B){if(y.visible===!1)return;if(y.layers.test(P.layers)){if(y.isGroup)G=y.renderOrder;else if(y.isLOD)y.autoUpdate===!0&&y.update(P);else if(y.isLight)w.pushLight(y),y.castShadow&&w.pushShadow(y);else if(y.isSprite){let ve=P.isArrayCamera?Ft:qe;if(!y.frustumCulled||y.intersectsFrustum(ve)){B&&Pt.setFromMatrixPosition(y.matrixWorld).applyMatrix4(pt);let he=ie.update(y),xe=y.material;xe.visible&&A.push(y,he,xe,G,Pt.z,null,P)}}else if(y.isMesh||y.isLine||y.isPoints){let ve=P.isArrayCamera?Ft:qe;if(!y.frustumCulled||y.intersectsFrustum(ve)){let he=ie.update(y),xe=y.material;if(B&&(y.boundingSphere!==void 0?(y.boundingSphere===null&&y.computeBoundingSphere(),Pt.copy(y.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),Pt.copy(he.boundingSphere.center)),Pt.applyMatrix4(y.matrixWorld).applyMatrix4(pt)),Array.isArray(xe)){let Ee=he.groups;for(let Be=0,Ye=Ee.length;Be<Ye;Be++){let be=Ee[Be],$e=xe[be.materialIndex];$e&&$e.visible&&A.push(y,he,$e,G,Pt.z,be,P)}}else xe.visible&&A.push(y,he,xe,G,Pt.z,null,P)}}}let de=y.children;for(let ve=0,he=de.length;ve<he;ve++)Vc(de[ve],P,G,B)}function Qu(y,P,G,B){let{opaque:z,transmissive:de,transparent:ve}=y;w.setupLightsView(G),Et===!0&&K.setGlobalState(I.clippingPlanes,G),B&&fe.viewport(te.copy(B)),z.length>0&&xo(z,P,G),de.length>0&&xo(de,P,G),ve.length>0&&xo(ve,P,G),fe.buffers.depth.setTest(!0),fe.buffers.depth.setMask(!0),fe.buffers.color.setMask(!0),fe.setPolygonOffset(!1)}function ed(y,P,G,B){if((G.isScene===!0?G.overrideMaterial:null)!==null)return;if(w.state.transmissionRenderTarget[B.id]===void 0){let be=ht.has("EXT_color_buffer_half_float")||ht.has("EXT_color_buffer_float");w.state.transmissionRenderTarget[B.id]=new jt(1,1,{generateMipmaps:!0,type:be?ui:hi,minFilter:Qi,samples:Math.max(4,ut.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ze.workingColorSpace})}let de=w.state.transmissionRenderTarget[B.id],ve=B.viewport||te;de.setSize(ve.z*I.transmissionResolutionScale,ve.w*I.transmissionResolutionScale);let he=I.getRenderTarget(),xe=I.getActiveCubeFace(),Ee=I.getActiveMipmapLevel();I.setRenderTarget(de),I.getClearColor(J),ge=I.getClearAlpha(),ge<1&&I.setClearColor(16777215,.5),I.clear(),mi&&R.render(G);let Be=I.toneMapping;I.toneMapping=Fi;let Ye=B.viewport;if(B.viewport!==void 0&&(B.viewport=void 0),w.setupLightsView(B),Et===!0&&K.setGlobalState(I.clippingPlanes,B),xo(y,G,B),Oe.updateMultisampleRenderTarget(de),Oe.updateRenderTargetMipmap(de),ht.has("WEBGL_multisampled_render_to_texture")===!1){let be=!1;for(let $e=0,yt=P.length;$e<yt;$e++){let lt=P[$e],{object:at,geometry:Gt,material:Se,group:Yt}=lt;if(Se.side===Ut&&at.layers.test(B.layers)){let je=Se.side;Se.side=zt,Se.needsUpdate=!0,td(at,G,B,Gt,Se,Yt),Se.side=je,Se.needsUpdate=!0,be=!0}}be===!0&&(Oe.updateMultisampleRenderTarget(de),Oe.updateRenderTargetMipmap(de))}I.setRenderTarget(he,xe,Ee),I.setClearColor(J,ge),Ye!==void 0&&(B.viewport=Ye),I.toneMapping=Be}function xo(y,P,G){let B=P.isScene===!0?P.overrideMaterial:null;for(let z=0,de=y.length;z<de;z++){let ve=y[z],{object:he,geometry:xe,group:Ee}=ve,Be=ve.material;Be.allowOverride===!0&&B!==null&&(Be=B),he.layers.test(G.layers)&&td(he,P,G,xe,Be,Ee)}}function td(y,P,G,B,z,de){F!==null&&z.isNodeMaterial&&F.setObject(y,z),y.onBeforeRender(I,P,G,B,z,de),y.modelViewMatrix.multiplyMatrices(G.matrixWorldInverse,y.matrixWorld),y.normalMatrix.getNormalMatrix(y.modelViewMatrix),z.onBeforeRender(I,P,G,B,y,de),z.transparent===!0&&z.side===Ut&&z.forceSinglePass===!1?(z.side=zt,z.needsUpdate=!0,I.renderBufferDirect(G,P,B,z,y,de),z.side=An,z.needsUpdate=!0,I.renderBufferDirect(G,P,B,z,y,de),z.side=Ut):I.renderBufferDirect(G,P,B,z,y,de),y.onAfterRender(I,P,G,B,z,de)}function id(y){let P=0;for(let G of y)G.texture!==null&&P++;return P}function cr(y,P,G){P.isScene!==!0&&(P=pi);let B=Ce.get(y),z=w.state.lights,de=w.state.shadowsArray,ve=z.state.version,he=Q.getParameters(y,z.state,de,P,G,w.state.lightProbeGridArray),xe=Q.getProgramCacheKey(he),Ee=B.programs;B.environment=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?P.environment:null,B.fog=P.fog;let Be=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap;B.envMap=E.get(y.envMap||B.environment,Be),B.envMapRotation=B.environment!==null&&y.envMap===null?P.environmentRotation:y.envMapRotation,Ee===void 0&&(y.addEventListener("dispose",nt),Ee=new Map,B.programs=Ee,B.programVariants=new Map);let Ye=Ee.get(xe);if(Ye!==void 0){if(B.currentProgram===Ye&&B.lightsStateVersion===ve)return sd(y,he),Ye}else he.uniforms=Q.getUniforms(y),F!==null&&y.isNodeMaterial&&F.build(y,G,he),y.onBeforeCompile(he,I),Ye=Q.acquireProgram(he,xe),Ee.set(xe,Ye),B.uniforms=he.uniforms;let be=B.uniforms;return(!y.isShaderMaterial&&!y.isRawShaderMaterial||y.clipping===!0)&&(be.clippingPlanes=K.uniform),sd(y,he),B.needsLights=Mg(y),B.lightsStateVersion=ve,B.needsLights&&(be.ambientLightColor.value=z.state.ambient,be.lightProbe.value=z.state.probe,be.sunLights.value=z.state.sun,be.sunLightShadows.value=z.state.sunShadow,be.directionalLights.value=z.state.directional,be.directionalLightShadows.value=z.state.directionalShadow,be.spotLights.value=z.state.spot,be.spotLightShadows.value=z.state.spotShadow,be.rectAreaLights.value=z.state.rectArea,be.ltc_1.value=z.state.rectAreaLTC1,be.ltc_2.value=z.state.rectAreaLTC2,be.pointLights.value=z.state.point,be.pointLightShadows.value=z.state.pointShadow,be.hemisphereLights.value=z.state.hemi,be.sunShadowMatrix.value=z.state.sunShadowMatrix,be.sunShadowCascade.value=z.state.sunShadowCascade,be.directionalShadowMatrix.value=z.state.directionalShadowMatrix,be.spotLightMatrix.value=z.state.spotLightMatrix,be.spotLightMap.value=z.state.spotLightMap,be.pointShadowMatrix.value=z.state.pointShadowMatrix),B.numLightProbeGrids=id(w.state.lightProbeGridArray),B.currentProgram=Ye,B.uniformsList=null,Ye}function yg(y,P,G,B,z){let de=Ce.get(y),ve=de.currentProgram.id+","+B+","+z,he=de.programVariants.get(ve);return he===void 0?(he=cr(y,P,G),de.programVariants.set(ve,he)):(de.currentProgram=he,de.uniformsList=null,de.outputColorSpace=B,de.toneMapping=z),he}function nd(y){if(y.uniformsList===null){let P=y.currentProgram.getUniforms();y.uniformsList=Ys.seqWithValue(P.seq,y.uniforms)}return y.uniformsList}function sd(y,P){let G=Ce.get(y);G.outputColorSpace=P.outputColorSpace,G.batching=P.batching,G.batchingColor=P.batchingColor,G.instancing=P.instancing,G.instancingColor=P.instancingColor,G.instancingMorph=P.instancingMorph,G.skinning=P.skinning,G.morphTargets=P.morphTargets,G.morphNormals=P.morphNormals,G.morphColors=P.morphColors,G.morphTargetsCount=P.morphTargetsCount,G.numClippingPlanes=P.numClippingPlanes,G.numIntersection=P.numClipIntersection,G.vertexAlphas=P.vertexAlphas,G.vertexTangents=P.vertexTangents,G.toneMapping=P.toneMapping}function bg(y,P,G,B,z){P.isScene!==!0&&(P=pi),Oe.resetTextureUnits();let de=P.fog,ve=B.isMeshStandardMaterial||B.isMeshLambertMaterial||B.isMeshPhongMaterial?P.environment:null,he=ne===null?I.outputColorSpace:ne.isXRRenderTarget===!0?ne.texture.colorSpace:Ze.workingColorSpace,xe=B.isMeshStandardMaterial||B.isMeshLambertMaterial&&!B.envMap||B.isMeshPhongMaterial&&!B.envMap,Ee=E.get(B.envMap||ve,xe),Be=B.vertexColors===!0&&!!G.attributes.color&&G.attributes.color.itemSize===4,Ye=!!G.attributes.tangent&&(!!B.normalMap||B.anisotropy>0),be=!!G.morphAttributes.position,$e=!!G.morphAttributes.normal,yt=!!G.morphAttributes.color,lt=Fi;B.toneMapped&&(ne===null||ne.isXRRenderTarget===!0)&&(lt=I.toneMapping);let at=G.morphAttributes.position||G.morphAttributes.normal||G.morphAttributes.color,Gt=at!==void 0?at.length:0,Se=Ce.get(B),Yt=w.state.lights;if(Et===!0&&(Qt===!0||y!==ee)){let mt=y===ee&&B.id===Y;K.setState(B,y,mt)}let je=!1,Fn=!1;B.version===Se.__version?Se.needsLights&&Se.lightsStateVersion!==Yt.state.version||z.isBatchedMesh&&Se.batching===!1||!z.isBatchedMesh&&Se.batching===!0||z.isBatchedMesh&&Se.batchingColor===!0&&z._colorsTexture===null||z.isBatchedMesh&&Se.batchingColor===!1&&z._colorsTexture!==null||z.isInstancedMesh&&Se.instancing===!1||!z.isInstancedMesh&&Se.instancing===!0||z.isSkinnedMesh&&Se.skinning===!1||!z.isSkinnedMesh&&Se.skinning===!0||z.isInstancedMesh&&Se.instancingColor===!0&&z.instanceColor===null||z.isInstancedMesh&&Se.instancingColor===!1&&z.instanceColor!==null||z.isInstancedMesh&&Se.instancingMorph===!0&&z.morphTexture===null||z.isInstancedMesh&&Se.instancingMorph===!1&&z.morphTexture!==null||Se.envMap!==Ee||B.fog===!0&&Se.fog!==de||Se.numClippingPlanes!==void 0&&(Se.numClippingPlanes!==K.numPlanes||Se.numIntersection!==K.numIntersection)||Se.vertexAlphas!==Be||Se.vertexTangents!==Ye||Se.morphTargets!==be||Se.morphNormals!==$e||Se.morphColors!==yt||Se.morphTargetsCount!==Gt||Se.numLightProbeGrids!==id(w.state.lightProbeGridArray)?je=!0:(Se.outputColorSpace!==he||Se.toneMapping!==lt)&&(Fn=!0):(je=!0,Se.__version=B.version);let Vt=Se.currentProgram;(je===!0||Fn===!0)&&(Vt=Fn===!0?yg(B,P,z,he,lt):cr(B,P,z),F&&B.isNodeMaterial&&F.onUpdateProgram(B,Vt,Se));let vo=!1,cn=!1,Bn=!1,Ke=Vt.getUniforms(),Bt=Se.uniforms;if(fe.useProgram(Vt.program)&&(vo=!0,cn=!0,Bn=!0),B.id!==Y&&(Y=B.id,cn=!0),vo||ee!==y){fe.buffers.depth.getReversed()&&y.reversedDepth!==!0&&(y._reversedDepth=!0,y.updateProjectionMatrix()),Ke.setValue(N,"projectionMatrix",y.projectionMatrix),Ke.setValue(N,"viewMatrix",y.matrixWorldInverse);let Nt=Ke.map.cameraPosition;Nt!==void 0&&Nt.setValue(N,Di.setFromMatrixPosition(y.matrixWorld)),ut.logarithmicDepthBuffer&&Ke.setValue(N,"logDepthBufFC",2/(Math.log(y.far+1)/Math.LN2)),(B.isMeshPhongMaterial||B.isMeshToonMaterial||B.isMeshLambertMaterial||B.isMeshBasicMaterial||B.isMeshStandardMaterial||B.isShaderMaterial)&&Ke.setValue(N,"isOrthographic",y.isOrthographicCamera===!0),ee!==y&&(ee=y,cn=!0,Bn=!0)}if(Se.needsLights&&(Yt.state.sunShadowMap.length>0&&Ke.setValue(N,"sunShadowMap",Yt.state.sunShadowMap,Oe),Yt.state.directionalShadowMap.length>0&&Ke.setValue(N,"directionalShadowMap",Yt.state.directionalShadowMap,Oe),Yt.state.spotShadowMap.length>0&&Ke.setValue(N,"spotShadowMap",Yt.state.spotShadowMap,Oe),Yt.state.pointShadowMap.length>0&&Ke.setValue(N,"pointShadowMap",Yt.state.pointShadowMap,Oe)),z.isSkinnedMesh){Ke.setOptional(N,z,"bindMatrix"),Ke.setOptional(N,z,"bindMatrixInverse");let mt=z.skeleton;mt&&(mt.boneTexture===null&&mt.computeBoneTexture(),Ke.setValue(N,"boneTexture",mt.boneTexture,Oe))}z.isBatchedMesh&&(Ke.setOptional(N,z,"batchingTexture"),Ke.setValue(N,"batchingTexture",z._matricesTexture,Oe),Ke.setOptional(N,z,"batchingIdTexture"),Ke.setValue(N,"batchingIdTexture",z._indirectTexture,Oe),Ke.setOptional(N,z,"batchingColorTexture"),z._colorsTexture!==null&&Ke.setValue(N,"batchingColorTexture",z._colorsTexture,Oe));let wi=G.morphAttributes;if((wi.position!==void 0||wi.normal!==void 0||wi.color!==void 0)&&j.update(z,G,Vt),(cn||Se.receiveShadow!==z.receiveShadow)&&(Se.receiveShadow=z.receiveShadow,Ke.setValue(N,"receiveShadow",z.receiveShadow)),(B.isMeshStandardMaterial||B.isMeshLambertMaterial||B.isMeshPhongMaterial)&&B.envMap===null&&P.environment!==null&&(Bt.envMapIntensity.value=P.environmentIntensity),Bt.dfgLUT!==void 0&&(Bt.dfgLUT.value=kb()),cn){if(Ke.setValue(N,"toneMappingExposure",I.toneMappingExposure),Se.needsLights&&Sg(Bt,Bn),de&&B.fog===!0&&oe.refreshFogUniforms(Bt,de),oe.refreshMaterialUniforms(Bt,B,_e,Re,w.state.transmissionRenderTarget[y.id]),Se.needsLights&&Se.numLightProbeGrids>0){let mt=S,Nt=0;for(let Gi of w.state.lightProbeGridArray)Gi.texture!==null&&(mt.textures[Nt]=Gi.texture,mt.min[Nt]=Gi.boundingBox.min,mt.max[Nt]=Gi.boundingBox.max,mt.resolution[Nt]=Gi.resolution,Nt++);for(let Gi in mt)mt[Gi].length=Nt;Bt.probesSH.value=mt.textures,Bt.probesMin.value=mt.min,Bt.probesMax.value=mt.max,Bt.probesResolution.value=mt.resolution}Ys.upload(N,nd(Se),Bt,Oe)}if(B.isShaderMaterial&&B.uniformsNeedUpdate===!0&&(Ys.upload(N,nd(Se),Bt,Oe),B.uniformsNeedUpdate=!1),B.isSpriteMaterial&&Ke.setValue(N,"center",z.center),Ke.setValue(N,"modelViewMatrix",z.modelViewMatrix),Ke.setValue(N,"normalMatrix",z.normalMatrix),Ke.setValue(N,"modelMatrix",z.matrixWorld),B.uniformsGroups!==void 0){let mt=B.uniformsGroups;for(let Nt=0,Gi=mt.length;Nt<Gi;Nt++){let od=mt[Nt];Te.update(od,Vt),Te.bind(od,Vt)}}return Vt}function Sg(y,P){y.ambientLightColor.needsUpdate=P,y.lightProbe.needsUpdate=P,y.sunLights.needsUpdate=P,y.sunLightShadows.needsUpdate=P,y.directionalLights.needsUpdate=P,y.directionalLightShadows.needsUpdate=P,y.pointLights.needsUpdate=P,y.pointLightShadows.needsUpdate=P,y.spotLights.needsUpdate=P,y.spotLightShadows.needsUpdate=P,y.rectAreaLights.needsUpdate=P,y.hemisphereLights.needsUpdate=P}function Mg(y){return y.isMeshLambertMaterial||y.isMeshToonMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isShadowMaterial||y.isShaderMaterial&&y.lights===!0}this.getActiveCubeFace=function(){return $},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return ne},this.setRenderTargetTextures=function(y,P,G){let B=Ce.get(y);B.__autoAllocateDepthBuffer=y.resolveDepthBuffer===!1,B.__autoAllocateDepthBuffer===!1&&(B.__useRenderToTexture=!1),Ce.get(y.texture).__webglTexture=P,Ce.get(y.depthTexture).__webglTexture=B.__autoAllocateDepthBuffer?void 0:G,B.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(y,P){let G=Ce.get(y);G.__webglFramebuffer=P,G.__useDefaultFramebuffer=P===void 0},this.setRenderTarget=function(y,P=0,G=0){ne=y,$=P,H=G;let B=null,z=!1,de=!1;if(y){let he=Ce.get(y);if(he.__useDefaultFramebuffer!==void 0){fe.bindFramebuffer(N.FRAMEBUFFER,he.__webglFramebuffer),te.copy(y.viewport),we.copy(y.scissor),Fe=y.scissorTest,fe.viewport(te),fe.scissor(we),fe.setScissorTest(Fe),Y=-1;return}else if(he.__webglFramebuffer===void 0)Oe.setupRenderTarget(y);else if(he.__hasExternalTextures)Oe.rebindTextures(y,Ce.get(y.texture).__webglTexture,Ce.get(y.depthTexture).__webglTexture);else if(y.depthBuffer){let Be=y.depthTexture;if(he.__boundDepthTexture!==Be){if(Be!==null&&Ce.has(Be)&&(y.width!==Be.image.width||y.height!==Be.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Oe.setupDepthRenderbuffer(y)}}let xe=y.texture;(xe.isData3DTexture||xe.isDataArrayTexture||xe.isCompressedArrayTexture)&&(de=!0);let Ee=Ce.get(y).__webglFramebuffer;y.isWebGLCubeRenderTarget?(Array.isArray(Ee[P])?B=Ee[P][G]:B=Ee[P],z=!0):y.samples>0&&Oe.useMultisampledRTT(y)===!1?B=Ce.get(y).__webglMultisampledFramebuffer:Array.isArray(Ee)?B=Ee[G]:B=Ee,te.copy(y.viewport),we.copy(y.scissor),Fe=y.scissorTest}else te.copy(Le).multiplyScalar(_e).floor(),we.copy(it).multiplyScalar(_e).floor(),Fe=ot;if(G!==0&&(B=X),fe.bindFramebuffer(N.FRAMEBUFFER,B)&&fe.drawBuffers(y,B),fe.viewport(te),fe.scissor(we),fe.setScissorTest(Fe),z){let he=Ce.get(y.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_CUBE_MAP_POSITIVE_X+P,he.__webglTexture,G)}else if(de){let he=P;for(let xe=0;xe<y.textures.length;xe++){let Ee=Ce.get(y.textures[xe]);N.framebufferTextureLayer(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0+xe,Ee.__webglTexture,G,he)}}else if(y!==null&&G!==0){let he=Ce.get(y.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,he.__webglTexture,G)}Y=-1};function rd(y){let P=Ce.get(y);return(P.__readFormat!==y.format||P.__readType!==y.type)&&(P.__readFormat=y.format,P.__readType=y.type,P.__formatReadable=ut.textureFormatReadable(y.format),P.__typeReadable=ut.textureTypeReadable(y.type)),P}this.readRenderTargetPixels=function(y,P,G,B,z,de,ve,he=0){if(!(y&&y.isWebGLRenderTarget)){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let xe=Ce.get(y).__webglFramebuffer;if(y.isWebGLCubeRenderTarget&&ve!==void 0&&(xe=xe[ve],Array.isArray(xe)&&(xe=xe[0])),xe){fe.bindFramebuffer(N.FRAMEBUFFER,xe);try{let Ee=y.textures[he],Be=Ee.format,Ye=Ee.type;y.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+he);let be=rd(Ee);if(be.__formatReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(be.__typeReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}P>=0&&P<=y.width-B&&G>=0&&G<=y.height-z&&N.readPixels(P,G,B,z,re.convert(Be),re.convert(Ye),de)}finally{let Ee=ne!==null?Ce.get(ne).__webglFramebuffer:null;fe.bindFramebuffer(N.FRAMEBUFFER,Ee)}}},this.readRenderTargetPixelsAsync=async function(y,P,G,B,z,de,ve,he=0){if(!(y&&y.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let xe=Ce.get(y).__webglFramebuffer;if(y.isWebGLCubeRenderTarget&&ve!==void 0&&(xe=xe[ve],Array.isArray(xe)&&(xe=xe[0])),xe)if(P>=0&&P<=y.width-B&&G>=0&&G<=y.height-z){fe.bindFramebuffer(N.FRAMEBUFFER,xe);let Ee=y.textures[he],Be=Ee.format,Ye=Ee.type;y.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+he);let be=rd(Ee);if(be.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(be.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $e=N.createBuffer();N.bindBuffer(N.PIXEL_PACK_BUFFER,$e),N.bufferData(N.PIXEL_PACK_BUFFER,de.byteLength,N.STREAM_READ),N.readPixels(P,G,B,z,re.convert(Be),re.convert(Ye),0),N.bindBuffer(N.PIXEL_PACK_BUFFER,null);let yt=ne!==null?Ce.get(ne).__webglFramebuffer:null;fe.bindFramebuffer(N.FRAMEBUFFER,yt);let lt=N.fenceSync(N.SYNC_GPU_COMMANDS_COMPLETE,0);return N.flush(),await Nf(N,lt,4),N.bindBuffer(N.PIXEL_PACK_BUFFER,$e),N.getBufferSubData(N.PIXEL_PACK_BUFFER,0,de),N.bindBuffer(N.PIXEL_PACK_BUFFER,null),N.deleteBuffer($e),N.deleteSync(lt),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(y,P=null,G=0){let B=Math.pow(2,-G),z=Math.floor(y.image.width*B),de=Math.floor(y.image.height*B),ve=P!==null?P.x:0,he=P!==null?P.y:0;Oe.setTexture2D(y,0),N.copyTexSubImage2D(N.TEXTURE_2D,G,0,0,ve,he,z,de),fe.unbindTexture()},this.copyTextureToTexture=function(y,P,G=null,B=null,z=0,de=0){let ve,he,xe,Ee,Be,Ye,be,$e,yt,lt=y.isCompressedTexture?y.mipmaps[de]:y.image;if(G!==null)ve=G.max.x-G.min.x,he=G.max.y-G.min.y,xe=G.isBox3?G.max.z-G.min.z:1,Ee=G.min.x,Be=G.min.y,Ye=G.isBox3?G.min.z:0;else{let Ke=Math.pow(2,-z);ve=Math.floor(lt.width*Ke),he=Math.floor(lt.height*Ke),y.isDataArrayTexture?xe=lt.depth:y.isData3DTexture?xe=Math.floor(lt.depth*Ke):xe=1,Ee=0,Be=0,Ye=0}B!==null?(be=B.x,$e=B.y,yt=B.z):(be=0,$e=0,yt=0);let at=re.convert(P.format),Gt=re.convert(P.type),Se;P.isData3DTexture?(Oe.setTexture3D(P,0),Se=N.TEXTURE_3D):P.isDataArrayTexture||P.isCompressedArrayTexture?(Oe.setTexture2DArray(P,0),Se=N.TEXTURE_2D_ARRAY):(Oe.setTexture2D(P,0),Se=N.TEXTURE_2D),fe.activeTexture(N.TEXTURE0),fe.pixelStorei(N.UNPACK_FLIP_Y_WEBGL,P.flipY),fe.pixelStorei(N.UNPACK_PREMULTIPLY_ALPHA_WEBGL,P.premultiplyAlpha),fe.pixelStorei(N.UNPACK_ALIGNMENT,P.unpackAlignment);let Yt=fe.getParameter(N.UNPACK_ROW_LENGTH),je=fe.getParameter(N.UNPACK_IMAGE_HEIGHT),Fn=fe.getParameter(N.UNPACK_SKIP_PIXELS),Vt=fe.getParameter(N.UNPACK_SKIP_ROWS),vo=fe.getParameter(N.UNPACK_SKIP_IMAGES);fe.pixelStorei(N.UNPACK_ROW_LENGTH,lt.width),fe.pixelStorei(N.UNPACK_IMAGE_HEIGHT,lt.height),fe.pixelStorei(N.UNPACK_SKIP_PIXELS,Ee),fe.pixelStorei(N.UNPACK_SKIP_ROWS,Be),fe.pixelStorei(N.UNPACK_SKIP_IMAGES,Ye);let cn=y.isDataArrayTexture||y.isData3DTexture,Bn=P.isDataArrayTexture||P.isData3DTexture;if(y.isDepthTexture){let Ke=Ce.get(y),Bt=Ce.get(P),wi=Ce.get(Ke.__renderTarget),mt=Ce.get(Bt.__renderTarget);fe.bindFramebuffer(N.READ_FRAMEBUFFER,wi.__webglFramebuffer),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,mt.__webglFramebuffer);for(let Nt=0;Nt<xe;Nt++)cn&&(N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ce.get(y).__webglTexture,z,Ye+Nt),N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ce.get(P).__webglTexture,de,yt+Nt)),N.blitFramebuffer(Ee,Be,Ee+ve,Be+he,be,$e,be+ve,$e+he,N.DEPTH_BUFFER_BIT,N.NEAREST);fe.bindFramebuffer(N.READ_FRAMEBUFFER,null),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else if(z!==0||y.isRenderTargetTexture||Ce.has(y)){let Ke=Ce.get(y),Bt=Ce.get(P);fe.bindFramebuffer(N.READ_FRAMEBUFFER,C),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,W);for(let wi=0;wi<xe;wi++)cn?N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ke.__webglTexture,z,Ye+wi):N.framebufferTexture2D(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Ke.__webglTexture,z),Bn?N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Bt.__webglTexture,de,yt+wi):N.framebufferTexture2D(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Bt.__webglTexture,de),z!==0?N.blitFramebuffer(Ee,Be,Ee+ve,Be+he,be,$e,be+ve,$e+he,N.COLOR_BUFFER_BIT,N.NEAREST):Bn?N.copyTexSubImage3D(Se,de,be,$e,yt+wi,Ee,Be,ve,he):N.copyTexSubImage2D(Se,de,be,$e,Ee,Be,ve,he);fe.bindFramebuffer(N.READ_FRAMEBUFFER,null),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else Bn?y.isDataTexture||y.isData3DTexture?N.texSubImage3D(Se,de,be,$e,yt,ve,he,xe,at,Gt,lt.data):P.isCompressedArrayTexture?N.compressedTexSubImage3D(Se,de,be,$e,yt,ve,he,xe,at,lt.data):N.texSubImage3D(Se,de,be,$e,yt,ve,he,xe,at,Gt,lt):y.isDataTexture?N.texSubImage2D(N.TEXTURE_2D,de,be,$e,ve,he,at,Gt,lt.data):y.isCompressedTexture?N.compressedTexSubImage2D(N.TEXTURE_2D,de,be,$e,lt.width,lt.height,at,lt.data):N.texSubImage2D(N.TEXTURE_2D,de,be,$e,ve,he,at,Gt,lt);fe.pixelStorei(N.UNPACK_ROW_LENGTH,Yt),fe.pixelStorei(N.UNPACK_IMAGE_HEIGHT,je),fe.pixelStorei(N.UNPACK_SKIP_PIXELS,Fn),fe.pixelStorei(N.UNPACK_SKIP_ROWS,Vt),fe.pixelStorei(N.UNPACK_SKIP_IMAGES,vo),de===0&&P.generateMipmaps===!0&&P.mipmapsAutoUpdate===!0&&N.generateMipmap(Se),fe.unbindTexture()},this.initRenderTarget=function(y){Ce.get(y).__webglFramebuffer===void 0&&Oe.setupRenderTarget(y)},this.initTexture=function(y){y.isCubeTexture?Oe.setTextureCube(y,0):y.isData3DTexture?Oe.setTexture3D(y,0):y.isDataArrayTexture||y.isCompressedArrayTexture?Oe.setTexture2DArray(y,0):Oe.setTexture2D(y,0),fe.unbindTexture()},this.resetState=function(){$=0,H=0,ne=null,fe.reset(),ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return bi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Ze._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ze._getUnpackColorSpace()}};var pu=16,zb=1.15,In=Math.PI/180,Gb=.42,no=Object.keys(as),_p={entry:[-18,-32,6],direction:[.25,.94,-.2]};function xp({x:n,y:e,z:t}){return{azimuth_deg:Math.atan2(n,t)/In,elevation_deg:Math.atan2(e,Math.hypot(n,t))/In}}function ns([n,e,t],i=new L){return i.set(-n,t,e)}function yl({x:n,y:e,z:t}){return[-n,t,e]}function bl({azimuth_deg:n,elevation_deg:e},t=new L){let i=Math.cos(e*In);return t.set(i*Math.sin(n*In),Math.sin(e*In),i*Math.cos(n*In))}function vp(n){let e=bl(n),t=new L(Math.cos(n.azimuth_deg*In),0,-Math.sin(n.azimuth_deg*In));return{eye:e,right:t,above:e.clone().cross(t)}}var vl=class{#e;constructor({points:e,low:t,high:i},s){this.#e=e,this.low=t,this.high=i,this.centre=t.clone().add(i).multiplyScalar(.5),this.body=ns(s.body_centre_mm),this.entry=ns(s.entry_mm??_p.entry),this.needle=ns(s.needle??_p.direction).normalize()}view(e,t){let i=this.centre.clone();if(e!=="needle")return{...cd[e],target:i};let s=new L,r=xp(this.needle.clone().negate());for(let o=0;o<3;o+=1)s.copy(this.entry).addScaledVector(this.needle,-t(r,i)).sub(i),r=xp(s);return{...r,target:i}}back(e,t,i){let{right:s,above:r}=vp(e),o=new L,a=1/0,[l,c]=[0,0];for(let u=0;u<this.#e.length;u+=3){o.fromArray(this.#e,u).sub(t);let[d,f]=[o.dot(s),o.dot(r)],p=Math.hypot(d,f);p<a&&([a,l,c]=[p,d,f])}if(a<=i)return null;let h=1-i/a;return s.multiplyScalar(h*l).addScaledVector(r,h*c)}distance(e,t,i,s){let{eye:r,right:o,above:a}=vp(e),l=this.#e,{x:c,y:h,z:u}=r,{x:d,y:f,z:p}=o,{x,y:m,z:g}=a,{x:b,y:T,z:S}=t,A=0;for(let w=0;w<l.length;w+=3){let _=l[w]-b,M=l[w+1]-T,O=l[w+2]-S,I=Math.abs(_*d+M*f+O*p)/i,D=Math.abs(_*x+M*m+O*g)/s,F=_*c+M*h+O*u+zb*(I>D?I:D);F>A&&(A=F)}return A}};function yp(n){let e=[[Math.abs(n.x),n.x>0?"patient's left":"patient's right"],[Math.abs(n.z),n.z>0?"front":"back"],[Math.abs(n.y),n.y>0?"head":"feet"]];return e.sort((t,i)=>i[0]-t[0]),e.filter(([t],i)=>i===0||t>=Gb).map(([,t])=>t).join(", ")}var bp=200,Vb=[.05,50];function Sl(n,e){if(typeof n!="object"||n===null)throw $t(e,n,"azimuth_deg, elevation_deg, zoom and target_mm");let{view:t=null,azimuth_deg:i,elevation_deg:s,zoom:r,target_mm:o}=n;if(!Array.isArray(o)||o.length!==3)throw $t(`${e}.target_mm`,o,"three numbers");let[a,l,c]=o.map(h=>vi(`${e}.target_mm`,h,-bp,bp));return{view:t===null?null:bt(`${e}.view`,t,no),azimuth_deg:vi(`${e}.azimuth_deg`,i,-360,360),elevation_deg:vi(`${e}.elevation_deg`,s,-90,90),zoom:vi(`${e}.zoom`,r,...Vb),target_mm:[a,l,c]}}var Sp=1e3;function Ep(n,{t:e,speed:t,loop:i},s,r,o){let{view:a,style:l,cut:c}=s,h=n.stageAt(e).name;return{format:1,t:e,stage:h,view:a,camera:s.camera(),style:l,cut_mm:c.position_mm,speed:t,loop:i,theme:o,chrome:r}}function Tp(n,e,t){if(!Mp(n))throw $t("state",n,"what capture() gave");if(n.format!==1)throw $t("state.format",n.format,"1");let{t:i,stage:s,view:r,camera:o,style:a,cut_mm:l,speed:c,loop:h,theme:u,chrome:d}=n,f={chrome:{}};if(i!==void 0?f.t=vi("state.t",i,0,e.durationS):s!==void 0&&(f.t=e.timeOf(String(s))),o!==void 0?f.camera=Sl(o,"state.camera"):r!=null&&(f.view=bt("state.view",r,un)),a!==void 0&&(f.style=bt("state.style",a,t.styles)),l!==void 0&&(f.cut_mm=vi("state.cut_mm",l,-Sp,Sp)),c!==void 0&&(f.speed=vi("state.speed",c,...Io)),h!==void 0&&(f.loop=wp("state.loop",h)),u!==void 0&&(f.theme=bt("state.theme",u,ls)),d!==void 0&&!Mp(d))throw $t("state.chrome",d,`true or false for ${Ti.join(", ")}`);for(let p of Ti)d?.[p]!==void 0&&(f.chrome[p]=wp(`state.chrome.${p}`,d[p]));return f}function Ml({t:n,speed:e,loop:t,style:i,cut_mm:s,camera:r,view:o,theme:a,chrome:l},{clock:c,viewer:h},u){n!==void 0&&(c.pause(),c.seek(n)),c.speed=e??c.speed,c.loop=t??c.loop,i&&h.setStyle(i),s!==void 0&&h.setCut(s),r?h.setCamera(r):o&&h.setView(o);let d=cs(f=>u.getAttribute(f),()=>{});for(let f of Ti){let p=l[f]??d[f];p!==d[f]&&u.setAttribute(f,p?"on":"off")}a&&a!==(u.getAttribute("theme")??"auto")&&u.setAttribute("theme",a)}var Mp=n=>typeof n=="object"&&n!==null;function wp(n,e){if(typeof e!="boolean")throw $t(n,e,"true, false");return e}var Hb="bone",Wb="oblique",wl=["style","look","view","speed","loop","stage","t"],Ap=["src","poster","theme","quality","plain","chrome",...Ti,...wl],El=class{#e=new Set;constructor(e,{loading:t,shell:i,theme:s}){this.player=e,this.loading=t,this.shell=i,this.theme=s}changed(e,t){wl.includes(e)&&this.loading.returning&&(this.#e.delete(e),this.#e.add(e)),this.#i(e,t)}readChrome(){let e=cs(t=>this.player.getAttribute(t),mu);this.shell.setChrome(e),this.player.isConnected&&this.shell.measure()}first(e){let{player:t,shell:i}=this,s=this.loading.shown;s.viewer.setStyle(Hb),s.viewer.setView(Wb);for(let o of wl)t.hasAttribute(o)&&this.#i(o,t.getAttribute(o));e&&Ml(e,s,t);for(let o of this.#e)this.#i(o,t.getAttribute(o));this.#e.clear();let r=!e&&this.#t();r&&s.clock.play(),i.playsByItself||=r}#t(){try{return mr("autoplay",this.player.getAttribute("autoplay"),!1)}catch(e){return mu(e),!1}}#i(e,t){try{this.#n(e,t)}catch(i){mu(i)}}#n(e,t){let{player:i,loading:s}=this;if(e==="src")return s.reload();if(e==="poster")return this.shell.showPoster(t);if(e==="theme")return this.theme.ask(bt(e,t??"auto",ls));if(e==="quality")return this.#s(bt(e,t??"auto",Hi));if(e==="plain")return this.shell.setPlain(mr(e,t,!1));if(!wl.includes(e))return this.readChrome();if(!s.shown)return;let{clock:r,display:o}=s.shown;if(e==="loop")r.loop=mr(e,t,!1);else if(e==="speed")r.speed=vi(e,t??1,...Io);else{if(t===null)return;e==="t"?i.seek(vi(e,t,0,1/0)):e==="stage"?i.seek(t):e==="view"?i.setView(t):e==="look"?i.setStyle(bt(e,t.trim(),Gn)):Gn.some(a=>a===t.trim())&&i.setStyle(t.trim())}o.requestFrame()}#s(e){this.loading.shown&&(this.loading.shown.viewer.quality=e)}};function mu(n){if(!(n instanceof Je))throw n;console.warn(`vertebra-player: ${n.message}`)}var Tl=class{#e=!1;#t="";#i=-1;constructor(e){this.player=e}hold(){this.#e=!1}ready(e){let{clip:t}=e;this.#e=!0,this.#t="",this.#n("ready",{duration_s:t.durationS,stages:t.stages.map(({name:i})=>i)}),this.moved(e)}moved({clip:e,clock:t,display:i}){if(!this.#e)return;let{t:s}=t,{name:r}=e.stageAt(s);this.#i!==s&&this.#n("timeupdate",{t:s,stage:r}),this.#i=s,this.#t!==r&&(this.#t=r,this.#n("stagechange",{stage:r,t:s})),i.requestFrame()}error({code:e,message:t}){this.#n("error",{code:e,message:t})}#n(e,t){this.player.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:e!=="error",composed:!0}))}};var Al=class{#e;#t=0;constructor(e){this.#e=e}get left(){return this.#e.length-this.#t}take(e){if(!(e>=0&&e<=this.left))throw new RangeError;return this.#t+=e,this.#e.subarray(this.#t-e,this.#t)}numbers(e,t){let i=this.take(e*t),s=new Int32Array(e);for(let r=0,o=0;r<t;r+=1)for(let a=0;a<e;a+=1,o+=1)s[a]|=i[o]<<8*r;for(let r=0;r<e;r+=1)s[r]=s[r]>>>1^-(s[r]&1);return s}};var Rl={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},Zs={SCALAR:1,VEC2:2,VEC3:3,VEC4:4};var Rp=[{occurrences:1,back:2,further:2},{occurrences:1,back:1,further:2},{occurrences:2,back:1,further:2},{occurrences:1,back:1,further:-2},{occurrences:2,back:2,further:2},{occurrences:1,back:2,further:-2},{occurrences:2,back:1,further:-2},{occurrences:2,back:2,further:-2}];function Cp(n,e,t){let i=n.take(8),[s,r]=[0,4].map(S=>new DataView(i.buffer,i.byteOffset).getUint32(S,!0)),o=e.length/3+2*s,a=n.numbers(s,2);if(a.some(S=>S<3)||a.reduce((S,A)=>S+A,0)!==o)throw new RangeError;let l=n.take(o),c=n.numbers(r,e.BYTES_PER_ELEMENT),h=e.BYTES_PER_ELEMENT===2?65535:-1,u=new Int32Array(o),d=new Int32Array(o),f=new Int32Array(t).fill(-1),p=new Int32Array(3*t),x=0,m=0,g=0,b=0,T=0;for(let S of a)for(let A=0;A<S;A+=1,T+=1){let w=l[T],_;if(w===0){if(_=x++,_===t)throw new RangeError;p[3*_]=T?u[T-1]:0,p[3*_+1]=A<3?p[3*_]:u[T-2],p[3*_+2]=A<3?p[3*_]:u[T-3]}else if(w<=Rp.length){let{occurrences:O,back:I,further:D}=Rp[w-1],F=d[T-I];O===2&&(F=d[F]),_=u[F+D]}else g=g+c[m++]&h,_=g;if(!(_>=0&&_<x))throw new RangeError;if(u[T]=_,d[T]=f[_],f[_]=T,A<2)continue;let M=A%2;e[b++]=u[T-2+M],e[b++]=u[T-1-M],e[b++]=_}if(b!==e.length||m!==r)throw new RangeError;for(let S=x;S<t;S+=1)p.fill(S-1,3*S,3*S+3);return p}var gu="VERTEBRA_VIZ_coding",Xb=12;function Pp({accessors:n,bufferViews:e,buffers:t,meshes:i},s){let{byteLength:r}=t[1];if(!(r<=Xb*s.length))throw new RangeError;let o=new Uint8Array(r),a=new Al(s),l=new Map,c=new Map;for(let{primitives:f}of i){let{indices:p,attributes:x,targets:m=[]}=f[0];c.has(p)||c.set(p,n[x.POSITION].count);for(let g of[x,...m])for(let[b,T]of Object.entries(g)){let S=g===x&&b==="NORMAL";l.has(T)||l.set(T,{indices:p,positions:x.POSITION,isNormal:S})}}if(!(Ip(c.values())<=s.length))throw new RangeError;let h=n.map(f=>qb(f,e[f.bufferView],o.buffer)),u=[...l.values()].filter(({isNormal:f})=>f);if(!(Ip(u.map(({indices:f})=>h[f].count/3))<=s.length))throw new RangeError;let d=new Map;for(let[f,{array:p}]of h.entries())c.has(f)?d.set(f,Cp(a,p,c.get(f))):l.has(f)||Yb(p).set(a.take(p.byteLength));for(let[f,p]of h.entries()){let x=l.get(f),m=n[f].extensions?.[gu].affine;x&&m?Zb(a,p,h[x.positions],m):x?.isNormal?Kb(a,p,h[x.positions],h[x.indices].array):x&&$b(a,p,d.get(x.indices))}if(a.left>3)throw new RangeError;return o}function Ip(n){let e=0;for(let t of n)e+=t;return e}function qb({componentType:n,count:e,type:t},{byteOffset:i,byteLength:s,byteStride:r},o){let a=Rl[n],l=a.BYTES_PER_ELEMENT,c=Zs[t],h=(r??l*c)/l;if(s!==h*l*e||h<c)throw new RangeError;return{array:new a(o,i,s/l),count:e,columns:c,stride:h}}var Yb=({buffer:n,byteOffset:e,byteLength:t})=>new Uint8Array(n,e,t);function $b(n,{array:e,count:t,columns:i,stride:s},r){if(r.length!==3*t)throw new RangeError;let o=n.numbers(t*i,e.BYTES_PER_ELEMENT);for(let a=0;a<i;a+=1){t&&(e[a]=o[a*t]);for(let l=1,c=a*t+1;l<t;l+=1,c+=1){let h=e[r[3*l]*s+a],u=e[r[3*l+1]*s+a],d=e[r[3*l+2]*s+a];e[l*s+a]=h+u-d+o[c]}}}function Zb(n,{array:e,count:t,columns:i,stride:s},r,o){if(i!==3||r.columns!==3||r.count!==t||o.length!==12)throw new RangeError;let a=n.numbers(3*t,e.BYTES_PER_ELEMENT);for(let l=0;l<3;l+=1){let[c,h,u,d]=o.slice(4*l,4*l+4);for(let f=0,p=0;f<t;f+=1,p+=r.stride){let x=Math.floor(c*r.array[p]+h*r.array[p+1]+u*r.array[p+2]+d+.5);e[f*s+l]=x+a[l*t+f]}}}function Kb(n,{array:e,count:t,columns:i,stride:s},r,o){if(i!==3||r.columns!==3||r.count!==t)throw new RangeError;let a=n.numbers(3*t,e.BYTES_PER_ELEMENT),l=Jb(r,o);for(let c=0;c<t;c+=1){let h=l[3*c],u=l[3*c+1],d=l[3*c+2],f=Math.max(Math.sqrt(h*h+u*u+d*d),1);for(let p=0;p<3;p+=1)e[c*s+p]=Math.floor(127*(l[3*c+p]/f)+.5)+a[p*t+c]}}function Jb({array:n,count:e,stride:t},i){let s=new Float64Array(3*e);for(let r=0;r<i.length;r+=3){let o=i[r],a=i[r+1],l=i[r+2],c=n[o*t],h=n[o*t+1],u=n[o*t+2],d=n[a*t]-c,f=n[a*t+1]-h,p=n[a*t+2]-u,x=n[l*t]-c,m=n[l*t+1]-h,g=n[l*t+2]-u,b=f*g-p*m,T=p*x-d*g,S=d*m-f*x;for(let A=r;A<r+3;A+=1){let w=3*i[A];s[w]+=b,s[w+1]+=T,s[w+2]+=S}}return s}var jb=1179937895,Qb=1313821514,eS=5130562,tS=[1,2],iS=5126;function Lp(n){let e=new DataView(n);if(e.byteLength===0)throw _t("it is empty");if(e.byteLength<20||e.getUint32(0,!0)!==jb)throw _t("it is not a .glb file");if(e.getUint32(4,!0)!==2)throw _t("it is not glTF version 2");if(e.getUint32(8,!0)!==e.byteLength)throw _t("a part of it is missing");let t=new Map;for(let l=12;l<e.byteLength;){if(l+8>e.byteLength)throw _t("a part of it is missing");let c=e.getUint32(l,!0);if(l+8+c>e.byteLength)throw _t("a part of it is missing");t.set(e.getUint32(l+4,!0),new Uint8Array(n,l+8,c)),l+=8+c}let i=t.get(Qb),s=t.get(eS);if(!i||!s)throw _t("a part of it is missing");let r;try{r=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}catch{throw _t("its description cannot be read")}let o=r?.scenes?.[0]?.extras?.format;if(o===void 0)throw _t("it was not made by vertebra_viz");if(!tS.includes(o))throw _t("it was made by a newer version of vertebra_viz than this player");let a=r.extensionsRequired?.includes?.(gu)??!1;if(!nS(r,a?2:1))throw _t("it points outside itself");if(!a)return{json:r,bin:s};try{return{json:r,bin:Pp(r,s)}}catch{throw _t("a part of it is missing")}}function nS({images:n,buffers:e=[]},t){return n!==void 0||!Array.isArray(e)||e.length>t?!1:e.every(i=>i&&i.uri===void 0)}function _u({json:n,bin:e},t){let i=n.accessors?.[t],s=n.bufferViews?.[i?.bufferView],r=Zs[i?.type];if(!s||!r||i.componentType!==iS)throw _t("its animation cannot be read");let o=(s.byteOffset??0)+(i.byteOffset??0),a=o+4*r*i.count;if(!(a<=e.byteLength))throw _t("a part of it is missing");return new Float32Array(e.slice(o,a).buffer)}function _t(n){return new Je("corrupt",`This case file cannot be shown: ${n}.`)}function sS(n){let{nodes:e,animations:t=[]}=n.json,i=new Map;for(let s of t)for(let{sampler:r,target:o}of s.channels){if(o.path!=="weights")continue;let{input:a,output:l}=s.samplers[r],c=e[o.node].name.replace(/-surface$/,"");i.set(c,{times_s:_u(n,a),values:_u(n,l)})}return i}function xu(n,e){let t=n.findIndex(({end_s:i})=>e<=i);return t<0?n.length-1:t}function Np({base_mm:n,targets_mm:e},t){return n.map((i,s)=>{let r=[...i];return t.forEach((o,a)=>{for(let l=0;l<3;l+=1)r[l]+=o*e[a][s][l]}),r})}var Cl=class n{#e;#t;constructor(e,t,i,s=null){this.extras=e,this.glb=i,this.level=s?.level??"",this.#t=s?.whole??this,this.stages=e.stages,this.durationS=e.duration_s,this.actors=new Map(e.actors.map(r=>({...r,level:r.level??"",own:r.own??r.name})).map(r=>[r.name,r])),this.#e=t}static fromBuffer(e){let t=Lp(e);try{let{extras:i}=t.json.scenes[0];if(i.levels&&i.actors.some(({level:r})=>r===void 0))throw _t("it has several levels and was made by an earlier version of vertebra_viz");let s=new n(i,sS(t),t);for(let[r,o]of s.actors)ud.includes(o.part)&&Qc(o.volume_ml,s.weights(r,0));return s.stages.forEach(({end_s:r})=>Ht(s,r)),s}catch(i){throw i instanceof Je&&i.code==="corrupt"?i:_t("its description does not fit its data")}}weights(e,t,i=[]){let s=this.#i(e),r=s.targets.length,o=this.#e.get(s.track);if(!o||!r)return i.length=0,i;let{times_s:a,values:l}=o,c=a.length-1,h=0,u=c;for(;u-h>1;){let f=h+u>>1;a[f]<=t?h=f:u=f}let d=c===0?0:Math.min(1,Math.max(0,(t-a[h])/(a[u]-a[h])));for(let f=0;f<r;f+=1){let p=l[h*r+f];i[f]=p+d*(l[u*r+f]-p)}return i.length=r,i}shown(e,t){let{shown_after_s:i,shown_before_s:s}=this.#i(e);return(i===null||t>i)&&(s===null||t<s)}stageAt(e){return this.stages[this.stageIndexAt(e)]}stageIndexAt(e){return xu(this.stages,e)}timeOf(e){if(typeof e=="string"){let t=this.stages.find(({name:s})=>s===e);if(t)return t.end_s;let i=this.stages.map(({name:s})=>s).join(", ");throw new Je("bad-value",`stage: ${JSON.stringify(e)} is not allowed; allowed: ${i}`)}if(!Number.isFinite(e))throw new Je("bad-value",`t: ${e} is not allowed; allowed: 0 to ${this.durationS} s`);return Math.min(this.durationS,Math.max(0,e))}landmarks(e){return Np(this.extras.landmarks,this.weights("bone",e))}endPlates(e){let t=this.extras.end_plates;return t?t.map(i=>Np(i,this.#t.weights(i.actor,e))):null}of(e){let t=this.extras.levels?.find(c=>c.level===e);if(!t)throw new Je("bad-value",`level: ${JSON.stringify(e)} is not another broken level of this case`);let i=[...this.actors.values()].filter(c=>c.level===e).map(c=>({...c,name:c.own})),{landmarks:s,canal:r,contact:o,end_plates:a}=t,l={...this.extras,actors:i,landmarks:s,canal:r,contact:o,end_plates:a,levels:void 0};return new n(l,this.#e,this.glb,{level:e,whole:this})}has(e){return[...this.actors.values()].some(t=>t.part===e&&t.level===this.level)}#i(e){let t=this.actors.get(e);if(!t)throw new Je("bad-value",`actor: ${JSON.stringify(e)} is not in this case`);return t}};function Ks(n,e=3){let[t,i,s]=[1/0,1/0,1/0],[r,o,a]=[-1/0,-1/0,-1/0];for(let l=0;l<n.length;l+=e){let c=n[l],h=n[l+1],u=n[l+2];c<t&&(t=c),c>r&&(r=c),h<i&&(i=h),h>o&&(o=h),u<s&&(s=u),u>a&&(a=u)}return{low:[t,i,s],high:[r,o,a]}}var Il=1e-4;function Pl(n,e,t,i){let s=-1/0,r=0;for(let o=0;o<n.length;o+=3){let a=n[o]*e+n[o+1]*t+n[o+2]*i;a>s+Il?(s=a,r=o):a>s-Il&&n[o]<n[r]&&(r=o)}return r}var vu=1.5,Js=class{#e;#t;constructor(e,t){this.part=e;let{base:i,deltas:s}=e.middle(t);this.#e=i,this.#t=s,this.at=new L}move(){this.at.copy(this.#e);for(let e=0;e<this.#t.length;e+=1)this.at.addScaledVector(this.#t[e],this.part.influences[e]);return this.at}};function yu(n,e,{x:t,y:i,z:s}){let r=Pl(e,t,i,s),[o,a,l]=e.subarray(r,r+3),c=[];for(let h=0;h<e.length;h+=3){let u=e[h]-o;u<vu&&u>-vu&&Math.hypot(u,e[h+1]-a,e[h+2]-l)<vu&&c.push(h/3)}return new Js(n,c)}function Dp(n,e){let t=n.positions(so(e,n));return[-1,1].map(i=>{let s=new L(.7*i,0,.7);return{spot:yu(n,t,s),facing:s}})}function Op(n,e){let t=0;for(let r=0;r<e.length;r+=3)t+=e[r]/(e.length/3);let[i,s]=[[],[]];for(let r=0;r<e.length;r+=3)(e[r]>=t-Il?i:s).push(r/3);return[new Js(n,i),new Js(n,s)]}function Up(n,e,{entry:t,needle:i}){let s=n.positions(e),r=(l,c,h)=>l*t.x>0?(l-t.x)*i.x+(c-t.y)*i.y+(h-t.z)*i.z:-1/0,o=-1/0;for(let l=0;l<s.length;l+=3)o=Math.max(o,r(s[l],s[l+1],s[l+2]));let a=[];for(let l=0;l<s.length;l+=3)r(s[l],s[l+1],s[l+2])>o-1&&a.push(l/3);return new Js(n,a)}function so(n,e){let t=e.influences.map(()=>0),i=-1;for(let{end_s:s}of n.stages){let r=n.weights(e.name,s),o=r.reduce((a,l)=>a+Math.abs(l),0);n.shown(e.name,s)&&o>i&&([t,i]=[r,o])}return t}var rS=new Set(["bone","crack","needle"]),oS=16,Fp=2,aS=.5,Ll=class{#e;#t;#i;#n;#s;#r;#o=new Map;#a=[];#l=null;#h;#d=new Map;#c;#u=new L;constructor(e,t,i){this.#e=e,this.#t=t,this.#s=i,this.#i=i.needle,this.#n=i.entry.clone().addScaledVector(i.needle,-oS);let s=[...e.values()];this.#r=s.filter(({level:l,kind:c})=>!l&&c==="needle").sort((l,c)=>Bp(l)-Bp(c));let r=e.get("bone"),o=r.positions(r.influences.map(()=>0));for(let l of[new L(.8,-.25,.55),new L(-.8,-.25,.55),new L(0,.1,-1),new L(0,-.35,1),new L(.25,1,.6)])l.normalize(),this.#a.push({spot:yu(r,o,l),facing:l});this.#h=s.filter(({level:l,kind:c,name:h})=>l?c==="bone":Mo.includes(c)&&!rS.has(c)&&(h in bo||h in yo));let a=["bone","needle","crack",...this.#h.map(({name:l})=>l)];this.#c=a.map(l=>({name:l,point_mm:[0,0,0],shown:!1}))}cutAt(){if(this.#t.extras.case.fracture.back_wall==="pushed-in")return 0;let e=this.#h.find(({name:i})=>i==="cavity")??this.#h.find(({name:i})=>i==="cement");if(!e)return 0;let[t]=this.#m(e);return t.part.influences.splice(0,1/0,...so(this.#t,t.part)),-t.move().x}at(e,t,i){let s=e==="cutaway"?t:null,r=e==="bone";this.#g(this.#c[0],s,i),this.#_(this.#c[1],r,i),this.#f(this.#c[2],r,i);for(let o=0;o<this.#h.length;o+=1){let{kind:a,shown:l}=this.#h[o],c=this.#c[3+o];c.shown=l&&(!r||Vi.includes(a)),a==="skin"&&(s||e==="xray")&&(c.shown=!1),a==="cavity"&&c.shown&&(c.shown=!this.#p()),c.shown&&this.#b(c,this.#m(this.#h[o]),s,i)}return this.#c}#m(e){let t=this.#d.get(e.name);return t||(t=Op(e,e.positions(so(this.#t,e))),this.#d.set(e.name,t)),t}#p(){return!!(this.#e.get("balloon")?.shown||this.#e.get("cement")?.shown)}#g(e,t,i){let s=-1/0;for(let{spot:r,facing:o}of this.#a){let a=r.move();if(t?.takes(a.x))continue;let l=this.#u.copy(i).sub(a).normalize().dot(o);l>s&&(s=l,ro(e.point_mm,a))}e.shown=s>-1}#f(e,t,i){let s=0,r=t?this.#e.get("crack"):void 0;for(let{spot:o,facing:a}of r?.shown?this.#l??=Dp(r,this.#t):[]){let l=o.move(),c=this.#u.copy(i).sub(l).normalize().dot(a);c<=s||(s=c,ro(e.point_mm,l))}e.shown=s>0}#_(e,t,i){let s=this.#r.find(({shown:l,influences:c})=>l&&c[0]>.4);e.shown=s!==void 0,s&&(e.name=s.name),ro(e.point_mm,this.#n);let r=this.#e.get("cannula");if(!s||!r?.shown||t||s===r)return;let o=this.#x(r);if(this.#u.copy(i).sub(o).normalize().dot(this.#i)>aS)return;this.#x(s).sub(o).dot(this.#i)>2*Fp&&ro(e.point_mm,o.addScaledVector(this.#i,Fp))}#x(e){let t=this.#o.get(e);return t||(t=Up(e,so(this.#t,e),this.#s),this.#o.set(e,t)),t.move()}#b(e,t,i,s){let r=1/0;for(let o of t){let a=o.move(),l=i?Math.abs(a.x-i.x):a.distanceTo(s);l>=r||(r=l,ro(e.point_mm,a),i&&l<5&&(e.point_mm[0]=-i.x),e.shown=!i||l<5||!i.takes(a.x))}}},Bp=({name:n})=>hd.indexOf(n);function ro(n,{x:e,y:t,z:i}){n[0]=-e,n[1]=i,n[2]=t}var kp=60,Nl=class n{#e=null;constructor(e){this.points=e;let{low:t,high:i}=Ks(e);this.low=new L(...t),this.high=new L(...i)}static of(e,t){let s=[...e.values()].filter(({kind:a})=>a==="bone"||a==="neighbour").map(a=>a.positions(a.influences.map(()=>0))),r=new Float32Array(s.reduce((a,{length:l})=>a+l,0)),o=0;for(let a of s)r.set(a,o),o+=a.length;return t&&lS(t.points,r)?t:new n(r)}get outline(){return this.#e??=this.#t()}#t(){let e=new Set;for(let t=0;t<kp;t+=1){let i=1-(2*t+1)/kp,s=Math.sqrt(1-i*i),r=t*Math.PI*(3-Math.sqrt(5));e.add(Pl(this.points,s*Math.cos(r),i,s*Math.sin(r)))}return[...e].map(t=>yl(new L().fromArray(this.points,t)))}};function lS(n,e){return n.length===e.length&&n.every((t,i)=>t===e[i])}var zp={mouse:18,pen:22,touch:30},Dl=class{#e;#t;#i;#n=!1;#s=null;#r={x:0,y:0,many:!1};#o={x:0,y:0,at_ms:-1/0};#a=new Set;#l;constructor(e,t,i){this.#e=e,this.#t=t,this.#i=i,this.#l=[["pointerdown",this.#h.bind(this)],["pointermove",this.#d.bind(this)],["pointerup",this.#c.bind(this)],["pointercancel",this.#c.bind(this)]]}get enabled(){return this.#n}set enabled(e){if(e!==this.#n)if(this.#n=e,e){for(let[t,i]of this.#l)this.#e.addEventListener(t,i,{capture:!0});this.#t.controls.connect(this.#e)}else{this.#t.controls.disconnect();for(let[t,i]of this.#l)this.#e.removeEventListener(t,i,{capture:!0});this.#s=null,this.#a.clear(),this.#e.style.cursor=""}}dispose(){this.enabled=!1}#h(e){if(this.#a.add(e.pointerId),this.#r={x:e.clientX,y:e.clientY,many:this.#a.size>1},!this.#u(e))return;let t=this.#i.handle(),i=this.#i.project(t),s=this.#i.project(t.clone().setX(t.x-1)),r={x:s.x-i.x,y:s.y-i.y},o=1/this.#t.mmPerPixel();Math.hypot(r.x,r.y)<.3*o&&Object.assign(r,{x:o,y:0}),this.#s={pointer:e.pointerId,x:e.clientX,y:e.clientY,mm:this.#i.cutPosition(),axis:r},this.#e.setPointerCapture(e.pointerId),e.stopImmediatePropagation(),e.preventDefault()}#d(e){let t=this.#s;if(!t){this.#a.size===0&&(this.#e.style.cursor=this.#u(e)?"ew-resize":"grab");return}if(e.pointerId!==t.pointer)return;let{axis:i}=t,s=(e.clientX-t.x)*i.x+(e.clientY-t.y)*i.y;this.#i.cut(t.mm+s/(i.x**2+i.y**2)),e.stopImmediatePropagation()}#c(e){if(this.#a.delete(e.pointerId),this.#s?.pointer===e.pointerId){this.#s=null,e.stopImmediatePropagation();return}let t=Math.hypot(e.clientX-this.#r.x,e.clientY-this.#r.y)<8;if(e.type!=="pointerup"||!t||this.#r.many||e.button!==0)return;let{x:i,y:s,at_ms:r}=this.#o,o=e.timeStamp-r<320&&Math.hypot(e.clientX-i,e.clientY-s)<26;this.#o={x:e.clientX,y:e.clientY,at_ms:o?-1/0:e.timeStamp},o&&this.#i.reset()}#u(e){let t=this.#i.handle();if(!t)return!1;let{left:i,top:s}=this.#e.getBoundingClientRect(),{x:r,y:o}=this.#i.project(t),a=zp[e.pointerType]??zp.touch;return Math.hypot(e.clientX-i-r,e.clientY-s-o)<a}};function Vp(n,e=!1){let t=n[0].index!==null,i=new Set(Object.keys(n[0].attributes)),s=new Set(Object.keys(n[0].morphAttributes)),r={},o={},a=n[0].morphTargetsRelative,l=new Mt;l.morphTargetsRelative=a;let c=0;for(let h=0;h<n.length;++h){let u=n[h],d=0,f=0;if(t!==(u.index!==null))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". All geometries must have compatible attributes; make sure index attribute exists among all geometries, or in none of them."),null;for(let p in u.attributes){if(!i.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have compatible attributes; make sure "'+p+'" attribute exists among all geometries, or in none of them.'),null;r[p]===void 0&&(r[p]=[]),r[p].push(u.attributes[p]),d++}if(d!==i.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of attributes."),null;if(a!==u.morphTargetsRelative)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". .morphTargetsRelative must be consistent throughout all geometries."),null;for(let p in u.morphAttributes){if(!s.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+".  .morphAttributes must be consistent throughout all geometries."),null;if(u.morphAttributes[p].length!==n[0].morphAttributes[p].length)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have the same number of morph targets for the "'+p+'" morph attribute.'),null;o[p]===void 0&&(o[p]=[]),o[p].push(u.morphAttributes[p]),f++}if(f!==s.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of morph attributes."),null;if(e){let p;if(t)p=u.index.count;else if(u.attributes.position!==void 0)p=u.attributes.position.count;else return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". The geometry must have either an index or a position attribute"),null;l.addGroup(c,p,h),c+=p}}if(t){let h=0,u=[];for(let d=0;d<n.length;++d){let f=n[d].index;for(let p=0;p<f.count;++p)u.push(f.getX(p)+h);h+=n[d].attributes.position.count}l.setIndex(u)}for(let h in r){let u=Gp(r[h]);if(!u)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" attribute."),null;l.setAttribute(h,u)}for(let h in o){let u=o[h][0].length;if(u!==0){l.morphAttributes=l.morphAttributes||{},l.morphAttributes[h]=[];for(let d=0;d<u;++d){let f=[];for(let x=0;x<o[h].length;++x)f.push(o[h][x][d]);let p=Gp(f);if(!p)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" morphAttribute."),null;l.morphAttributes[h].push(p)}}}return l}function Gp(n){let e,t,i,s=-1,r=0;for(let c=0;c<n.length;++c){let h=n[c];if(e===void 0&&(e=h.array.constructor),e!==h.array.constructor)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.array must be of consistent array types across matching attributes."),null;if(t===void 0&&(t=h.itemSize),t!==h.itemSize)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.itemSize must be consistent across matching attributes."),null;if(i===void 0&&(i=h.normalized),i!==h.normalized)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.normalized must be consistent across matching attributes."),null;if(s===-1&&(s=h.gpuType),s!==h.gpuType)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.gpuType must be consistent across matching attributes."),null;r+=h.count*t}let o=new e(r),a=new At(o,t,i),l=0;for(let c=0;c<n.length;++c){let h=n[c];if(h.isInterleavedBufferAttribute){let u=l/t;for(let d=0,f=h.count;d<f;d++)for(let p=0;p<t;p++){let x=h.getComponent(d,p);a.setComponent(d+u,p,x)}}else o.set(h.array,l);l+=h.count*t}return s!==void 0&&(a.gpuType=s),a}var cS=2048,Hp=16,qp=new Map([[Int8Array,{type:Wr,format:ts}],[Int16Array,{type:Xr,format:ts}],[Float32Array,{type:ti,format:di}]]);function ss(n){let{array:e,itemSize:t}=n;return{array:e,stride:"data"in n?n.data.stride:t}}function Yp(n){let e=n[0]?.array.constructor;return n.every(({array:t})=>t.constructor===e)&&(qp.has(e)||n.length===0)}var Ol=class{constructor(e,t){let{position:i=[],normal:s=[]}=e.morphAttributes,{count:r}=e.attributes.position;this.geometry=new Mt,this.geometry.index=e.index,this.geometry.attributes=e.attributes,this.geometry.computeBoundingSphere=()=>{this.geometry.boundingSphere=uS(e.attributes.position,i)};let o=Wp(i,r);this.textures=s.length?[o,Wp(s,r)]:[o],this.uniforms={uTargets:{value:i.length},uTurned:{value:s.length},uWeights:{value:i.length?t:[0]},uMoves:{value:o},uTurns:{value:this.textures.at(-1)}},this.defines={ROOM:Hp*Math.max(1,Math.ceil(i.length/Hp))},o.type===ti&&(this.defines.FRACTIONS=1)}dispose(){this.geometry.dispose();for(let e of this.textures)e.dispose()}};function Wp(n,e){let t=n[0]?.array.constructor??Int8Array,i=n.length?Math.min(cS,e):1,s=n.length?Math.ceil(e/i):1,r=Math.max(1,n.length),o=new qn;return o.image={width:i,height:s,depth:r,get data(){return hS(n,e,new t(4*i*s*r))}},Object.assign(o,qp.get(t)),o.needsUpdate=!0,o}function hS(n,e,t){let i=t.length/Math.max(1,n.length);return n.forEach((s,r)=>{let{array:o,stride:a}=ss(s);if(a===4)t.set(o.subarray(0,4*e),i*r);else for(let l=0;l<e;l+=1)for(let c=0;c<3;c+=1)t[i*r+4*l+c]=o[a*l+c]}),t}function uS(n,e){let{low:t,high:i}=Xp(n);for(let s of e){let r=Xp(s);for(let o=0;o<3;o+=1){let a=t[o]+r.low[o],l=Math.max(i[o],a)+r.high[o];t[o]=Math.min(t[o],a,l),i[o]=Math.max(i[o],a,l)}}return new bn(new L(...t.map((s,r)=>(s+i[r])/2)),0)}function Xp(n){let{array:e,stride:t}=ss(n);return Ks(e,t)}var $p={POSITION:"position",NORMAL:"normal",COLOR_0:"color",_OCCLUSION:"occlusion"};function Zp(n,e){let t=n.json.nodes?.find(l=>l.name===`${e}-surface`),i=n.json.meshes?.[t?.mesh]?.primitives?.[0];if(!i)throw _t(`it has no ${e}`);let s=new Mt;s.setIndex(bu(n,i.indices));for(let[l,c]of Object.entries(i.attributes))s.setAttribute($p[l],bu(n,c));for(let l of i.targets??[])for(let[c,h]of Object.entries(l))(s.morphAttributes[$p[c]]??=[]).push(bu(n,h));if(!Object.values(s.morphAttributes).every(Yp))throw _t("a surface cannot be read");s.morphTargetsRelative=!0;let{translation:r=[0,0,0],scale:o=[1,1,1]}=t,a=new tt().compose(new L(...r),new Jt,new L(...o));return{geometry:s,toMetres:a}}function bu({json:n,bin:e},t){let{bufferView:i,componentType:s,count:r,type:o,normalized:a=!1}=n.accessors?.[t]??{},l=n.bufferViews?.[i],c=Rl[s],h=Zs[o];if(!l||!c||!h)throw _t("a surface cannot be read");let{byteOffset:u=0,byteLength:d,byteStride:f}=l,p=c.BYTES_PER_ELEMENT,x=(f??h*p)/p;if(u+d>e.byteLength||r*x*p>d)throw _t("a part of it is missing");let m=new c(e.buffer,e.byteOffset+u,r*x);return x===h?new At(m,h,a):new Ns(new Ls(m,x),h,0,a)}var Su=1e3,oo=class{#e=null;#t=null;constructor(e,t,i,s,r,o=!1){this.name=e,this.level=t,this.kind=i,this.look=o?"breach":i,this.geometry=s,this.toWorld=r,this.influences=(s.morphAttributes.position??[]).map(()=>0),this.shown=!1,this.broken={value:0}}move(e,t){e.weights(this.name,t,this.influences),this.shown=e.shown(this.name,t),this.kind==="bone"&&(this.broken.value=dS(e,this.level,t))}get targets(){return this.#e??=new Ol(this.geometry,this.influences)}mesh(e,t){let i=new wt(this.targets.geometry,e);return i.name=this.name,i.renderOrder=t,i.frustumCulled=!1,i.matrixAutoUpdate=!1,i.matrixWorldAutoUpdate=!1,i.matrix.copy(this.toWorld),i.matrixWorld.copy(this.toWorld),i}positions(e=this.influences){let{position:t}=this.geometry.attributes,{array:i,stride:s}=ss(t),o=(this.geometry.morphAttributes.position??[]).map(ss).map((c,h)=>({...c,weight:e[h]})).filter(({weight:c})=>c),a=new Float32Array(3*t.count),l=this.toWorld.elements;for(let c=0;c<t.count;c+=1){let[h,u,d]=[i[c*s],i[c*s+1],i[c*s+2]];for(let f=0;f<o.length;f+=1){let{array:p,stride:x,weight:m}=o[f];h+=m*p[c*x],u+=m*p[c*x+1],d+=m*p[c*x+2]}a[3*c]=l[0]*h+l[4]*u+l[8]*d+l[12],a[3*c+1]=l[1]*h+l[5]*u+l[9]*d+l[13],a[3*c+2]=l[2]*h+l[6]*u+l[10]*d+l[14]}return a}middle(e){let{attributes:t,morphAttributes:i}=this.geometry,s=Kp(t.position,e),r=(i.position??[]).map(o=>Kp(o,e).add(s).applyMatrix4(this.toWorld));return s.applyMatrix4(this.toWorld),{base:s,deltas:r.map(o=>o.sub(s))}}get leastAlpha(){return this.#t??=Math.min(fS(this.geometry.attributes.color),.99)}dispose(){this.#e?.dispose()}};function dS({actors:n,stages:e},t,i){for(let{part:s,level:r,shown_after_s:o}of n.values()){if(s!=="crack"||r!==t||o===null||i<=o)continue;let a=e.find(({start_s:l})=>l>=o)?.end_s??o;return Math.min(1,(i-o)/Math.max(a-o,1e-6))}return 0}function Kp(n,e){let{array:t,stride:i}=ss(n),s=new L;for(let r of e)s.x+=t[r*i],s.y+=t[r*i+1],s.z+=t[r*i+2];return s.divideScalar(Math.max(1,e.length))}function fS(n){let{array:e,stride:t}=ss(n),i=0;for(let s=1;s<n.count;s+=1)e[s*t+3]<e[i*t+3]&&(i=s);return n.getW(i)}async function Jp(n){let e=new tt().makeScale(Su,Su,Su),t=new Map;for(let{name:i,level:s,part:r,warns:o,drawn:a}of n.actors.values()){if(!a)continue;let{geometry:l,toMetres:c}=Zp(n.glb,i);t.set(i,new oo(i,s,r,l,c.premultiply(e),o))}return t}function nn(n){return new Pe().setStyle(n,"srgb-linear")}var Pn=1.5,jp=34,pS=[{below_mm:7,blur:2,dark:.62},{below_mm:17,blur:5,dark:.5},{below_mm:1/0,blur:8,dark:.42}];function em(n){let{low:e,high:t}=Ks(n),i=Math.ceil((t[0]-e[0]+2*jp)/Pn),s=Math.ceil((t[2]-e[2]+2*jp)/Pn),r=(e[0]+t[0]-i*Pn)/2,o=(e[2]+t[2]+s*Pn)/2,a=new Float32Array(i*s).fill(1),l=-1/0;for(let{below_mm:c,blur:h,dark:u}of pS){let d=new Float32Array(i*s);for(let f=0;f<n.length;f+=3){let p=n[f+1]-e[1];if(p<=l||p>c)continue;let x=Math.floor((n[f]-r)/Pn),m=Math.floor((o-n[f+2])/Pn);d[m*i+x]=1}l=c,d=Ul(Ul(d,i,s,1).map(f=>f>.2?1:0),i,s,h),d=Ul(Ul(d,i,s,h),i,s,h);for(let f=0;f<a.length;f+=1)a[f]*=1-u*d[f]}return{pixels:Uint8Array.from(a,c=>Math.round(255*(1-c))),columns:i,rows:s,low:[r,o-s*Pn],high:[r+i*Pn,o],floor:e[1]}}function Ul(n,e,t,i){return Qp(Qp(n,e,t,i,1,e),t,e,i,e,1)}function Qp(n,e,t,i,s,r){let o=new Float32Array(n.length),a=i*s,l=(i+1)*s;for(let c=0;c<t;c+=1){let h=c*r,u=0;for(let d=0;d<i;d+=1)u+=n[h+d*s];for(let d=0;d<e;d+=1){let f=h+d*s;d+i<e&&(u+=n[f+a]),d>i&&(u-=n[f-l]),o[f]=u/(2*i+1)}}return o}var mS=8,gS=3;function Mu(){let n=new Mt;return n.setAttribute("position",new At(new Float32Array([-1,-1,0,3,-1,0,-1,3,0]),3)),n}var tm=`
varying vec2 vAt;
void main() {
vAt = 0.5 * position.xy + 0.5;
gl_Position = vec4( position.xy, 0.0, 1.0 );
}
`,_S=`
varying vec2 vAt;
varying vec3 vRay;
void main() {
vAt = 0.5 * position.xy + 0.5;
vec4 far = inverse( projectionMatrix ) * vec4( position.xy, 1.0, 1.0 );
vRay = transpose( mat3( viewMatrix ) ) * ( far.xyz / far.w );
gl_Position = vec4( position.xy, 1.0, 1.0 );
}
`,xS=`
uniform vec3 uAbove;
uniform vec3 uBelow;
uniform vec3 uGlow;
uniform vec2 uCentre;
uniform float uAspect;
uniform sampler2D uShadow;
uniform float uStrength;
uniform vec3 uFloor;
uniform vec2 uExtent;
varying vec2 vAt;
varying vec3 vRay;
void main() {
vec3 colour = mix( uBelow, uAbove, smoothstep( 0.05, 1.0, vAt.y ) );
float away = length( ( vAt - uCentre ) * vec2( uAspect, 1.0 ) / max( 1.0, 0.8 * uAspect ) );
colour = mix( uGlow, colour, smoothstep( 0.0, 0.75, away ) );
vec2 at = ( cameraPosition.xz + vRay.xz * ( uFloor.y - cameraPosition.y ) / min( vRay.y, -1e-4 ) - uFloor.xz ) / uExtent;
if ( vRay.y < 0.0 && max( abs( at.x - 0.5 ), abs( at.y - 0.5 ) ) < 0.5 ) {

float above = smoothstep( 0.0, 0.05, -vRay.y / length( vRay ) );
colour *= 1.0 - uStrength * above * textureLod( uShadow, vec2( at.x, 1.0 - at.y ), 0.0 ).r;
}

float grain = fract( 52.9829189 * fract( dot( gl_FragCoord.xy, vec2( 0.06711056, 0.00583715 ) ) ) );
gl_FragColor = vec4( colour + ( grain - 0.5 ) / 255.0, 1.0 );
}
`,Fl=class{#e;#t;constructor(e){this.bones=e;let t=em(e.points);this.#e=new Os(t.pixels,t.columns,t.rows,qr),this.#e.minFilter=dt,this.#e.magFilter=dt,this.#e.unpackAlignment=1,this.#e.needsUpdate=!0;let[i,s]=[t.low,t.high];this.#t=new xt({uniforms:{uAbove:{value:new Pe},uBelow:{value:new Pe},uGlow:{value:new Pe},uCentre:{value:new Me(.5,.5)},uAspect:{value:1},uShadow:{value:this.#e},uStrength:{value:0},uFloor:{value:new L(i[0],t.floor-gS,i[1])},uExtent:{value:new Me(s[0]-i[0],s[1]-i[1])}},vertexShader:_S,fragmentShader:xS,depthWrite:!1}),this.mesh=new wt(Mu(),this.#t),this.mesh.name="backdrop",this.mesh.renderOrder=mS,this.mesh.frustumCulled=!1}paint(e,t){let{uAbove:i,uBelow:s,uGlow:r,uStrength:o}=this.#t.uniforms;i.value.copy(nn(e.above)),s.value.copy(nn(e.below)),r.value.copy(nn(e.glow)),o.value=t*e.shadow}frame(e,t,i){this.#t.uniforms.uCentre.value.set(e,t),this.#t.uniforms.uAspect.value=i}dispose(e){this.mesh.removeFromParent(),this.mesh.geometry.dispose(),e.retire([this.#t]),this.#e.dispose()}};function Bl(n){n.blending=Ws,n.blendEquation=Pi,n.blendSrc=jn,n.blendDst=Gr}var wu=.11,sn=1.7,im=2.65*sn,vS=`
varying vec3 vNormalView;
varying vec3 vPlace;
void main() {
vPlace = position;
vNormalView = normalize( mat3( modelViewMatrix ) * normal );
gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}
`,yS=`
uniform vec3 uColour;
uniform vec4 uKnob;
varying vec3 vNormalView;
varying vec3 vPlace;
void main() {
float alpha = distance( vPlace, uKnob.xyz ) < uKnob.w ? 1.0 : 0.45;
vec3 n = normalize( vNormalView );
float lit = 0.82 + 0.18 * dot( n, normalize( vec3( -0.4, 0.7, 0.6 ) ) );
float shine = 0.25 * pow( max( 0.0, dot( n, normalize( vec3( -0.3, 0.5, 0.8 ) ) ) ), 24.0 );
gl_FragColor = vec4( ( uColour * lit + shine ) * alpha, alpha );
}
`,zl=class{#e;#t={value:new Pe};#i=new L;constructor({low:e,high:t,body:i},s){let[r,o]=[e.y-s,t.y+s],[a,l]=[e.z-s,t.z+s];this.#e=new L(0,i.y,l);let{y:c,z:h}=this.#e,u=[kl(o-r).translate(0,(o+r)/2,a),kl(o-r).translate(0,(o+r)/2,l),kl(l-a).rotateX(Math.PI/2).translate(0,r,(l+a)/2),kl(l-a).rotateX(Math.PI/2).translate(0,o,(l+a)/2),...[[r,a],[r,l],[o,a],[o,l]].map(([f,p])=>new ks(wu,8,6).translate(0,f,p)),new ks(sn,24,16).translate(0,c,h),new Bs(.62*sn,1.1*sn,20).rotateZ(-Math.PI/2).translate(2.1*sn,c,h),new Bs(.62*sn,1.1*sn,20).rotateZ(Math.PI/2).translate(-2.1*sn,c,h)],d=Vp(u);for(let f of u)f.dispose();this.mesh=new wt(d,new xt({uniforms:{uColour:this.#t,uKnob:{value:new st(0,c,h,2.8*sn)}},vertexShader:vS,fragmentShader:yS})),Bl(this.mesh.material),this.mesh.name="handle",this.mesh.frustumCulled=!1,this.mesh.matrixAutoUpdate=!1,this.mesh.matrixWorldAutoUpdate=!1}point(){return this.#i.copy(this.#e).applyMatrix4(this.mesh.matrixWorld)}paint(e){this.#t.value.copy(nn(e))}};function kl(n){return new Fs(wu,wu,n,8,1)}function nm(n){let e=n.positions();for(let t=0;t<e.length;t+=3){let[i,s,r]=[e[t],e[t+1],e[t+2]];e[t]=-i,e[t+1]=r,e[t+2]=s}return e}function Eu(n){return new Promise((e,t)=>{n.toBlob(i=>{i?e(i):t(new Je("lost","The picture could not be taken."))},"image/png")})}var bS=-.2,js=class{value=new Me(0,1);get x(){return this.value.x}moveTo(e){this.value.x=-e}face({matrixWorld:{elements:e}}){this.value.y=e[8]<bS?-1:1}takes(e){return(e-this.value.x)*this.value.y>0}};var om=5,Ni=2**om,Ln=Ni**3,SS=[{times:3,reach:2,strength:.3},{times:3,reach:1,strength:.16}],MS=700,wS=3.2,ao={uGrain:{value:null},uPits:{value:null}},Tu=[];function am(){return Tu.length||(Tu=[sm(ES()),sm(AS())]),Tu.map(n=>{let e=new Is(n,Ni,Ni,Ni);return e.magFilter=dt,e.minFilter=dt,e.wrapS=xn,e.wrapT=xn,e.wrapR=xn,e.needsUpdate=!0,e})}function lm(){let n=20;return()=>(n=Math.imul(n,1664525)+1013904223>>>0,(n>>>8)/2**24)}function ES(){let n=lm(),e=new Float32Array(Ln);for(let{times:t,reach:i,strength:s}of SS){let r=Float32Array.from(e,()=>n()-.5);for(let a=0;a<t;a+=1)for(let l=0;l<3;l+=1)r=TS(r,l,i);let o=Math.sqrt(r.reduce((a,l)=>a+l*l,0)/Ln);for(let a=0;a<Ln;a+=1)e[a]+=s/o*r[a]}return e}function TS(n,e,t){let i=new Float32Array(Ln);for(let s=0;s<Ln;s+=1){let r=0;for(let o=-t;o<=t;o+=1)r+=n[Au(s,e,o)];i[s]=r/(2*t+1)}return i}function Au(n,e,t){let i=e*om,s=n>>i&Ni-1;return n+(Gl(s+t)-s<<i)}function AS(){let n=lm(),e=new Float32Array(Ln);for(let t=0;t<MS;t+=1){let[i,s,r,o]=[Ni*n(),Ni*n(),Ni*n(),n()],a=wS*(.45+.55*o*o),l=Math.ceil(a),[c,h,u]=[i,s,r].map(Math.floor);for(let d=u-l;d<=u+l;d+=1)for(let f=h-l;f<=h+l;f+=1)for(let p=c-l;p<=c+l;p+=1){let x=(p-i)**2+(f-s)**2+(d-r)**2;if(x>=a*a)continue;let m=1-Math.sqrt(x)/a,g=Gl(p)+Ni*(Gl(f)+Ni*Gl(d));e[g]=Math.min(e[g],-(.5+.5*o)*m*m*(3-2*m))}}return e}var Gl=n=>n&Ni-1;function sm(n){let e=new Uint8Array(4*Ln);for(let t=0;t<Ln;t+=1){for(let i=0;i<3;i+=1)e[4*t+i]=rm(n[Au(t,i,1)]-n[Au(t,i,-1)]);e[4*t+3]=rm(n[t])}return e}var rm=n=>Math.max(0,Math.min(255,Math.round(128+127*n)));var Vl=class{#e;#t=new Map;constructor(e){this.#e=e}retire(e){for(let t of e){let i=this.#n(t),s=i.filter(r=>!this.#i(r));for(let r of i){let o=s.includes(r)?t:this.#t.get(r);this.#t.delete(r),this.#t.set(r,o)}s.length?RS(t):t.dispose()}for(let[t,i]of this.#t){if(this.#t.size<=64)break;this.#t.delete(t),i.dispose()}}dispose(){for(let e of this.#t.values())e.dispose();this.#t.clear()}#i(e){let t=this.#t.get(e);return t!==void 0&&this.#n(t).includes(e)}#n(e){let{programs:t}=this.#e.properties.get(e);return[...t?.keys()??[]]}};function RS({uniforms:n}){for(let e of Object.keys(n))delete n[e]}var Qs=28;function rn([n,e,t]){return new L(-n,t,e)}function cm({markers:n,marker_radii_mm:[e,t]},i){let s=new Mt,r=[],o=[],a=[];for(let{tip_mm:c,direction:h,length_mm:u,advance_mm:d}of n){let f=rn(c),p=rn(h),x=rn(d),m=new L(0,1,0).cross(p).normalize(),g=p.clone().cross(m),b=r.length/3;for(let[T,S]of[[0,t],[u,t],[u,e],[0,e]])for(let A=0;A<Qs;A+=1){let w=2*Math.PI*A/Qs,_=f.clone().addScaledVector(p,-T);_.addScaledVector(m,S*Math.cos(w)).addScaledVector(g,S*Math.sin(w)),r.push(_.x,_.y,_.z),o.push(x.x,x.y,x.z)}for(let T=0;T<4;T+=1)for(let S=0;S<Qs;S+=1){let A=(S+1)%Qs,[w,_]=[b+T*Qs,b+(T+1)%4*Qs];a.push(w+S,_+A,w+A,w+S,_+S,_+A)}}s.setIndex(new At(new Uint16Array(a),1)),s.setAttribute("position",new gt(r,3)),s.morphAttributes.position=[new gt(o,3)],s.morphTargetsRelative=!0;let l=new oo(i.name,"","needle",s,new tt);return l.influences=i.influences,l}var rs=4,er={uShafts:{value:0},uShaftTip:{value:Array.from({length:rs},()=>new L)},uShaftOut:{value:Array.from({length:rs},()=>new L)},uShaftRadius:{value:new Array(rs).fill(0)}},Hl=class{#e;constructor(e,t){let i=t.extras.xray?.needles??[];this.#e=i.slice(0,rs).map(({entry_mm:s,direction:r,radius_mm:o})=>({entry:rn(s),ahead:rn(r),radius:o,slides:[]}));for(let s of e.values())s.kind==="needle"&&!s.level&&this.#t(s)}#t(e){let t=e.influences.map(()=>0),i=e.positions(t),s=t.map((l,c)=>e.positions(t.map((h,u)=>+(u===c)))),r=new L,o=(l,c,h,u)=>r.fromArray(l,3*c).sub(h).dot(u),a=this.#e.map(()=>({i:-1,tip_mm:-1/0}));for(let l=0;l<i.length/3;l+=1){let c=-1,h=1/0;if(this.#e.forEach(({entry:p,ahead:x},m)=>{let g=o(i,l,p,x),b=r.addScaledVector(x,-g).length();b<h&&([c,h]=[m,b])}),c<0)return;let{entry:u,ahead:d}=this.#e[c],f=o(i,l,u,d);f>a[c].tip_mm&&(a[c]={i:l,tip_mm:f})}a.forEach(({i:l,tip_mm:c},h)=>{if(l<0)return;let{entry:u,ahead:d,slides:f}=this.#e[h];f.push({part:e,tip_mm:c,moves_mm:s.map(p=>o(p,l,u,d)-c)})})}update(){let e=0;for(let{entry:t,ahead:i,radius:s,slides:r}of this.#e){let o=-1/0;for(let{part:a,tip_mm:l,moves_mm:c}of r){if(!a.shown)continue;let h=l;for(let u=0;u<c.length;u+=1)h+=a.influences[u]*c[u];o=Math.max(o,h)}o!==-1/0&&(er.uShaftTip.value[e].copy(t).addScaledVector(i,o),er.uShaftOut.value[e].copy(i).negate(),er.uShaftRadius.value[e]=s,e+=1)}er.uShafts.value=e}};var tr=`
const vec3 KEY = vec3( -0.505, 0.606, 0.615 );
const vec3 KEY_RIGHT = vec3( 0.772, 0.0, 0.634 );
const vec3 KEY_UP = vec3( 0.384, 0.795, -0.468 );
const vec3 KEY_LIGHT = vec3( 1.0, 0.955, 0.885 );
const vec3 STRIP = vec3( 0.83, 0.17, 0.53 );
const vec3 STRIP_LIGHT = vec3( 0.82, 0.91, 1.0 );
const vec3 SKY = vec3( 0.86, 0.93, 1.0 );
const vec3 FLOOR = vec3( 0.62, 0.55, 0.48 );

/** Light that arrives on a matt spot; bleed softens the edge of the shade, colour by colour. */
vec3 mattLight( vec3 normalView, float up, vec3 bleed ) {
float key = dot( normalView, KEY );
vec3 lit = clamp( ( key + bleed ) / ( 1.0 + bleed ), 0.0, 1.0 );
float strip = clamp( dot( normalView, STRIP ) * 0.75 + 0.25, 0.0, 1.0 );
vec3 around = mix( FLOOR, SKY, 0.5 + 0.5 * up );
return 1.14 * KEY_LIGHT * lit * lit * ( 1.6 - 0.6 * lit ) + 0.17 * STRIP_LIGHT * strip * strip + 0.25 * around;
}

/** What a mirror of that roughness sees in the direction. */
vec3 mirrorLight( vec3 direction, vec3 directionWorld, float roughness ) {
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
`,ir=`
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
`;var hm=`
uniform vec3 uColour;
uniform vec4 uDensity;
uniform float uGloss;
#ifdef BONE
varying float vBody;
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${tr}

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
vec3 mirror = mirrorLight( mat3( viewMatrix ) * back, back, 0.12 );
vec3 shine = gloss * max( mirror - 0.45, 0.0 ) * ( 0.06 + 0.94 * turned );

gl_FragColor = vec4( uColour * alpha + shine, alpha );
}
`;var um=`
uniform vec3 uShade;
uniform sampler3D uGrain;
uniform sampler3D uPits;
varying float vBody;
varying float vHidden;
varying float vUp;
varying float vCartilage;

/** Noise round 0 (w) and its slope (xyz), about 1 at the most. */
vec4 grain( vec3 at ) {
return 2.0 * ( texture( uGrain, at ) - 0.50196 );
}

/** Pits: 0 between them, -1 at the bottom of the deepest (w), and the slope. */
vec4 pits( vec3 at ) {
return 2.0 * ( texture( uPits, at ) - 0.50196 );
}

/** Askew, or the volumes' edges would show. */
const mat3 ASKEW = mat3( 0.60, -0.80, 0.0, 0.64, 0.48, -0.60, 0.48, 0.36, 0.80 );

uniform int uShafts;
uniform vec3 uShaftTip[ SHAFTS ];
uniform vec3 uShaftOut[ SHAFTS ];
uniform float uShaftRadius[ SHAFTS ];

/** Share of the light that the instruments leave: a soft shadow away from the light, and a dark seam where they touch. */
float besideShafts( vec3 at, vec3 normalWorld, vec3 toLight ) {
float left = 1.0;
for ( int i = 0; i < uShafts; i ++ ) {
vec3 from = at - uShaftTip[ i ];
float radius = uShaftRadius[ i ];
float aslant = dot( toLight, uShaftOut[ i ] );
float out_ = dot( from, uShaftOut[ i ] );

float far = max( ( aslant * out_ - dot( from, toLight ) ) / max( 1.0 - aslant * aslant, 0.01 ), 0.0 );
float up = max( out_ + far * aslant, 0.0 );
float away = length( from + far * toLight - up * uShaftOut[ i ] );
float soft = 0.3 + 0.06 * far;
left *= 1.0 - 0.8 * smoothstep( radius + soft, radius - soft, away ) * smoothstep( 0.3, 1.5, far ) * exp( -0.02 * far );
vec3 aside = max( out_, 0.0 ) * uShaftOut[ i ] - from;
float gap = max( length( aside ) - radius, 0.0 );
left *= 1.0 - 0.5 * exp( -0.7 * gap ) * smoothstep( 0.0, 0.4, dot( normalize( aside ), normalWorld ) );
}
return left;
}

struct Bone {
vec3 slope;
vec3 tint;
float gloss;
float cavity;
};

Bone boneAt( vec3 rest, float pixel_mm, vec3 normalWorld ) {
Bone bone = Bone( vec3( 0.0 ), vec3( 1.0 ), 0.0, 1.0 );
vec4 bump = grain( rest * 0.085 );
#ifdef SMOOTH
bone.slope = 0.12 * bump.xyz;
bone.tint = vec3( 1.0 + 0.06 * bump.w );
#else
float near = 1.0 - smoothstep( 0.25, 0.8, pixel_mm );
vec3 askew = ASKEW * rest;
vec4 stain = grain( askew * 0.028 );
float up = abs( vUp );
float plate = vBody * smoothstep( 0.86, 0.965, up );
float rim = vBody * smoothstep( 0.3, 0.6, up ) * ( 1.0 - smoothstep( 0.82, 0.95, up ) );
float wall = vBody * ( 1.0 - smoothstep( 0.25, 0.6, up ) );
float glossy = smoothstep( 0.15, 0.5, vCartilage );
float rough = ( 1.0 - 0.75 * rim ) * ( 1.0 - 0.9 * glossy );

vec3 ridges = bump.xyz * ( 0.6 - bump.w / sqrt( bump.w * bump.w + 0.02 ) );
bone.slope = 0.14 * stain.xyz * ASKEW + rough * 0.13 * ridges;
bone.gloss = 0.12 * bump.w;

bone.tint = mix( vec3( 1.01, 1.0, 1.0 ), vec3( 1.0, 0.955, 0.86 ), smoothstep( 0.0, 0.7, stain.w ) );
bone.tint *= mix( vec3( 1.0 ), vec3( 1.01, 0.965, 0.94 ), smoothstep( 0.0, -0.6, stain.w ) * ( 1.0 - rim ) );
bone.tint *= 1.0 + 0.06 * bump.w;

vec4 pore = pits( ( rest + 0.6 * bump.xyz ) * 0.19 );
float porous = near * rough * ( 0.16 + 0.5 * plate + 0.3 * wall ) * smoothstep( -0.5, 0.5, stain.w + 0.3 * bump.w );
bone.slope += 0.7 * porous * pore.xyz;
bone.cavity += 0.7 * porous * pore.w;
bone.tint *= mix( vec3( 1.0 ), vec3( 0.86, 0.70, 0.58 ), porous * -pore.w );
if ( uQuality > 1 ) {
vec4 streak = grain( rest * vec3( 0.21, 0.027, 0.21 ) );
vec4 fine = grain( askew * 0.33 );
vec3 striae = vec3( 1.0, 0.13, 1.0 ) * streak.xyz;
bone.slope += near * wall * 0.24 * striae * ( 0.7 - streak.w / sqrt( streak.w * streak.w + 0.02 ) );
bone.slope += near * rough * 0.12 * fine.xyz * ASKEW;
bone.tint *= 1.0 + near * ( 0.10 * wall * streak.w + 0.06 * fine.w );

vec4 hole = pits( ( rest + 0.8 * bump.xyz ) * vec3( 0.095, 0.08, 0.095 ) );
float some = ( wall + 0.3 * ( 1.0 - vBody ) ) * smoothstep( 0.5, 0.8, stain.w );
float opening = some * smoothstep( -0.38, -0.7, hole.w );
bone.cavity *= 1.0 - 0.7 * opening;
bone.slope += 0.8 * some * hole.xyz;
bone.tint *= mix( vec3( 1.0 ), vec3( 0.72, 0.50, 0.40 ), opening );
}

bone.tint *= mix( vec3( 1.0 ), vec3( 1.03, 1.035, 1.04 ), rim );
bone.gloss -= 0.14 * rim;

bone.slope *= 1.0 - 0.6 * glossy;
bone.tint = mix( bone.tint, vec3( 0.90, 0.955, 0.99 ), 0.8 * glossy );
bone.gloss -= 0.28 * glossy;

if ( uShafts > 0 ) bone.cavity *= 0.16 + 0.84 * besideShafts( vWorld, normalWorld, transpose( mat3( viewMatrix ) ) * KEY );
#endif
return bone;
}
`;var dm=`
uniform sampler3D uGrain;
varying float vHidden;

const float ROUND_MM = 20.0;

/** Fibres that lean by a third of a turn's quarter, this way or that: slope (xyz) and shade (w). */
vec4 fibres( vec3 rest, float lean ) {
float along = ROUND_MM * atan( rest.x, rest.z );
vec3 at = vec3( 0.87 * along + lean * rest.y, 0.1 * ( rest.y - lean * along ), 0.0 );
vec4 fine = 2.0 * ( texture( uGrain, vec3( 0.42, 0.16, 0.0 ) * at + 0.3 * lean ) - 0.50196 );
vec3 across = normalize( vec3( rest.z, 0.0, -rest.x ) );
return vec4( fine.x * ( 0.87 * across + vec3( 0.0, lean, 0.0 ) ), fine.w );
}
`;var fm=`
uniform vec3 uColour;
uniform float uRoughness;
uniform int uQuality;
#ifdef CUT
uniform vec2 uCut;
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${tr}
${ir}
#ifdef BONY
${um}
#endif
#ifdef DISC
${dm}
#endif

void main() {
#ifdef CUT
if ( ( vWorld.x - uCut.x ) * uCut.y > 0.06 ) discard;
#endif
vec3 eye = normalize( vEye );
vec3 normalWorld = normalize( vNormalWorld );
if ( ! gl_FrontFacing ) normalWorld = -normalWorld;
vec3 albedo = uColour;
float roughness = uRoughness;
float straight = 0.04;
float shade = 1.0;
vec3 bleed = vec3( 0.1 );

float pixel_mm = length( fwidth( vWorld ) );

#ifdef BONY
Bone bone = boneAt( vRest, pixel_mm, normalWorld );
normalWorld = normalize( normalWorld - bone.slope + dot( bone.slope, normalWorld ) * normalWorld );
float hidden = vHidden / ( 1.0 + 0.3 * vHidden * vHidden );
vec3 tone = mix( sqrt( uColour ), sqrt( uShade ), hidden );
albedo = tone * tone * ( 1.0 - 0.4 * hidden ) * bone.tint;
shade = ( 1.0 - 0.8 * hidden ) * bone.cavity;
roughness += bone.gloss;
bleed = vec3( 0.30, 0.20, 0.14 );
#endif
#ifdef DISC
if ( uQuality > 0 ) {
vec4 right = fibres( vRest, 0.5 ), left = fibres( vRest, -0.5 );
vec3 slope = 0.25 * ( right.xyz + left.xyz );
normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
albedo = mix( albedo, vec3( 0.78, 0.76, 0.70 ), clamp( 0.55 + 0.16 * ( right.w + left.w ), 0.0, 1.0 ) );
roughness += 0.1 * right.w;
}
albedo *= mix( vec3( 1.0 ), vec3( 0.62, 0.52, 0.46 ), min( 1.6 * vHidden, 1.0 ) );
shade = 1.0 - 0.6 * vHidden;
bleed = vec3( 0.22, 0.26, 0.30 );
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
albedo *= vec3( 0.24, 0.19, 0.17 );
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

#ifdef CUT
albedo *= mix( vec3( 1.0 ), vec3( 0.56, 0.46, 0.42 ), smoothstep( 0.0, 15.0, ( uCut.x - vWorld.x ) * uCut.y ) );
#endif
straight = 0.0;
bleed = vec3( 0.7, 0.55, 0.45 );
#endif

vec3 normalView = normalize( mat3( viewMatrix ) * normalWorld );
float facing = clamp( dot( normalWorld, eye ), 0.0, 1.0 );
vec3 back = reflect( -eye, normalWorld );
vec3 mirror = mirrorLight( mat3( viewMatrix ) * back, back, roughness );
float thrown = fresnel( facing, straight, roughness );
vec3 light = mattLight( normalView, normalWorld.y, bleed );

#ifdef STEEL
vec3 colour = albedo * ( 0.10 * light + mirror * mix( 0.62, 1.0, pow( 1.0 - facing, 3.0 ) ) );
#else
vec3 colour = albedo * light + shade * thrown * mirror;
#endif
#ifdef BONY
colour *= bone.cavity;

colour += shade * 0.16 * SKY * pow( 1.0 - facing, 3.0 ) * smoothstep( -0.2, 0.9, normalView.y );
#endif
#ifdef BALLOON
colour += albedo * 0.6 * pow( 1.0 - facing, 2.5 ) * vec3( 0.7, 0.9, 1.0 );
#endif
gl_FragColor = vec4( colour, 1.0 );
#include <tonemapping_fragment>
#include <colorspace_fragment>
}
`;var pm=`
uniform int uTargets;
uniform int uTurned;
uniform float uWeights[ ROOM ];
#ifdef FRACTIONS
uniform sampler2DArray uMoves;
uniform sampler2DArray uTurns;
const float UNIT = 1.0;
#else
uniform isampler2DArray uMoves;
uniform isampler2DArray uTurns;
const float UNIT = 127.0;
#endif
#if defined( INSET ) || defined( THINNER )
uniform vec2 uInset;
#endif
#ifdef SHELL
uniform vec3 uShell;
uniform float uBack;
#endif
#ifdef SHAFT
uniform vec3 uEntry[ NEEDLES ];
uniform vec3 uAhead[ NEEDLES ];
uniform float uRadius[ NEEDLES ];
#endif
#if defined( BONE ) || defined( INSET )
varying float vBody;
#ifndef BESIDE
uniform float uLeastAlpha;
#endif
#endif
#if defined( BONY ) || defined( DISC )
attribute vec2 occlusion;
varying float vHidden;
#endif
#ifdef BONY
uniform float uBroken;
uniform vec2 uHidden;
varying float vCartilage;
varying float vUp;
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;

centroid varying vec3 vEye;

void main() {
vec3 objectNormal = normal;
vec3 transformed = position;
int columns = textureSize( uMoves, 0 ).x;
ivec2 cell = ivec2( gl_VertexID % columns, gl_VertexID / columns );
for ( int i = 0; i < uTargets; i ++ ) {
if ( uWeights[ i ] == 0.0 ) continue;
transformed += uWeights[ i ] * vec3( texelFetch( uMoves, ivec3( cell, i ), 0 ).xyz );
if ( i < uTurned ) objectNormal += uWeights[ i ] * vec3( texelFetch( uTurns, ivec3( cell, i ), 0 ).xyz ) / UNIT;
}

vec4 world = modelMatrix * vec4( transformed, 1.0 );
vec3 facing = normalize( mat3( modelMatrix ) * objectNormal );
#ifdef BESIDE
vBody = occlusion.y;
#elif defined( BONE ) || defined( INSET )
vBody = clamp( ( color.a - uLeastAlpha ) / ( 1.0 - uLeastAlpha ), 0.0, 1.0 );
#endif
#ifdef DISC
vHidden = occlusion.x;
#endif
#ifdef BONY
vUp = normal.y;
#ifdef BESIDE
vHidden = occlusion.x;
vCartilage = 0.0;
#else
vCartilage = occlusion.y;
vHidden = ( uHidden.x - sqrt( color.g ) ) / ( uHidden.x - uHidden.y );
vHidden += uBroken * occlusion.x;
#endif
#endif
#ifdef INSET
world.xyz -= mix( uInset.x, uInset.y, vBody ) * facing;
#endif
#ifdef THINNER
world.xyz -= uInset.y * facing;
#endif
vRest = ( modelMatrix * vec4( position, 1.0 ) ).xyz;
#ifdef SHELL
world.xyz -= mix( uShell.y, uShell.x, clamp( ( uBack - vRest.z ) / uShell.z, 0.0, 1.0 ) ) * facing;
#endif
#ifdef SHAFT
float nearest = 1e9;
vec3 drawnIn = vec3( 0.0 );
for ( int i = 0; i < NEEDLES; i ++ ) {
vec3 aside = vRest - uEntry[ i ];
aside -= dot( aside, uAhead[ i ] ) * uAhead[ i ];
float radius = length( aside );
if ( radius < nearest ) {
nearest = radius;
drawnIn = aside * ( min( 1.0, uRadius[ i ] / max( radius, 1e-6 ) ) - 1.0 );
}
}
world.xyz += drawnIn;
#endif
vWorld = world.xyz;
vNormalWorld = facing;
vEye = cameraPosition - world.xyz;
gl_Position = projectionMatrix * viewMatrix * world;
}
`;var CS=[.14,.6,.08,.3],IS={disc:"DISC",crack:"CRACK",cleft:"HOLLOW",tumour:"TUMOUR",needle:"STEEL",implant:"STEEL",contrast:"BALLOON",balloon:"BALLOON",cavity:"HOLLOW",cement:"CEMENT",leak:"LEAK",breach:"LEAK"},PS={bone:{BONE:1,BONY:1,SHAFTS:rs},neighbour:{BONE:1,BONY:1,BESIDE:1,SHAFTS:rs}},LS=new Me(Math.sqrt(new Pe(dr.bone.colour).g),Math.sqrt(new Pe(qc).g));function lo({targets:n},e){return new xt({...e,vertexShader:pm,defines:{...n.defines,...e.defines},uniforms:{uQuality:pr,...ao,...n.uniforms,...e.uniforms}})}function Wl(n){return{uLeastAlpha:{value:n.leastAlpha}}}function fi(n,e){let t=dr[n.look],i=PS[n.kind],s=lo(n,{defines:{...i??{[IS[n.look]??"PLAIN"]:1},...e&&{CUT:1}},uniforms:{uColour:{value:new Pe(t.colour)},uRoughness:{value:t.roughness},...i&&{...er,uShade:{value:new Pe(qc)},uHidden:{value:LS},uBroken:n.broken},...n.kind==="bone"&&Wl(n),...e&&{uCut:e}},fragmentShader:fm,vertexColors:n.kind==="bone"});return i&&(s.onBeforeRender=()=>NS(s,pr.value===0)),s}function NS(n,e){e!=="SMOOTH"in n.defines&&(e?n.defines.SMOOTH=1:delete n.defines.SMOOTH,n.needsUpdate=!0)}function nr(n){let e=n.kind==="bone",t=lo(n,{defines:e?{BONE:1}:{},uniforms:{uColour:{value:new Pe},uDensity:{value:new st},uGloss:{value:1},...e&&Wl(n)},fragmentShader:hm,vertexColors:e,side:Ut,depthWrite:!1,transparent:!0,forceSinglePass:!0});return Bl(t),t}function Xl(n,e,t,i){n&&mm(n.material,e,t,i)}function ql(n){let e=nr(n);return mm(e,dr.disc.colour,CS,.3),e}function mm({uniforms:n},e,t,i){n.uColour.value.copy(nn(e)),n.uDensity.value.fromArray(t),n.uGloss.value=i}function Yl(n){let e=nr(n);return e.uniforms.uColour.value.copy(nn(dr.skin.colour)),e.uniforms.uDensity.value.set(.5,.9,.2,.4),e.uniforms.uGloss.value=.2,e}function co(n,e){return lo(n,{...Ru(e),uniforms:{...e},fragmentShader:"void main() { gl_FragColor = vec4( 0.0 ); }"})}function Ru(n){let e=!!(n&&"uLeastAlpha"in n);return{defines:n?{[e?"INSET":"THINNER"]:1}:{},vertexColors:e}}var ho=({level:n})=>!n,_m=({level:n})=>!!n,zi=class{#e=[];#t=new Set;constructor(e){this.parts=e,this.group=new Zi,this.shadow=1}add(e,t,i,s){let r=this.parts.get(e);if(!r)return null;let o=t(r);this.#t.add(o);let a=r.mesh(o,i);return this.group.add(a),this.#e.push({mesh:a,shown:s?()=>r.shown&&s(r):()=>r.shown}),a}addKind(e,t,i,s=()=>!0){return[...this.parts.values()].filter(o=>o.kind===e&&s(o)).map(o=>this.add(o.name,t,i))}addMesh(e,t=()=>!0){this.#t.add(e.material),this.group.add(e),this.#e.push({mesh:e,shown:t})}update(){for(let e=0;e<this.#e.length;e+=1)this.#e[e].mesh.visible=this.#e[e].shown()}paint(e){}cut(){}handlePoint(){return null}frame(e,t,i){}before(e,t,i){}compile(e,t,i){for(let s of this.#t)s.onBeforeRender();e.compile(this.group,t,i)}dispose(e){e.retire(this.#t),this.group.removeFromParent()}};function $l(n){return[...n.values()].some(({kind:e})=>e==="leak")?ql:fi}function Zl(n){let e=n.get("balloon"),t=n.get("cavity");return t?e?.shown?Math.abs(gm(t.influences,2)-gm(e.influences,2))>.02:!0:!1}function gm(n,e){let t=0;for(let i=0;i<Math.min(e,n.length);i+=1)t+=n[i];return t}var Kl=class extends zi{constructor(e){super(e);for(let t of Vi)t==="bone"||t==="crack"?this.addKind(t,fi,0):t==="disc"?this.addKind(t,$l(e),2):t==="skin"?this.addKind(t,Yl,2):this.addKind(t,fi,1)}};var xm=[.03873,.07466,.22867,.93669],Cu={needle:[0,0,0,1],bone:[1,0,0,0],cavity:[-.0739,0,0,0],cleft:[-.0739,0,0,0],tumour:[-.0739,0,0,0],contrast:[0,1,0,0],balloon:[0,1,0,0],cement:[0,0,1,0],leak:[0,0,1,0],implant:[0,0,0,1],neighbour:[1,0,0,0]},vm={catheter:[0,0,0,.137]},ym=[0,0,0,9.9385],Iu=[-.9261,0,0,0],sr={arch:1.3,body:.5,neighbour:.8},bm=4,Nn={soft_per_mm:.021708800000000004,harmony:.03,level:.87,gain:4,fall:.66,least:-.2,grain:.012},Pu={half:[160,260,112],centre:[0,0,32]};var Lu=`
varying vec3 vWorld;
void main() {
vec4 world = modelMatrix * vec4( position, 1.0 );
vWorld = world.xyz;
gl_Position = projectionMatrix * viewMatrix * world;
}
`,Sm=`
uniform vec3 uColour;
uniform vec2 uCut;
#ifdef SPONGY
uniform vec3 uMarrow;
uniform mat3 uNow;
uniform mat3 uIntact;
#endif
#ifdef FLUID
uniform float uMiddle;
#endif
varying vec3 vWorld;
${tr}
${ir}

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
vec2 size = vec2( 0.78, 1.15 );
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

float thick = 0.085 + 0.05 * dense + 0.10 * broken;
float soft = max( 0.05, 0.6 * pixel_mm );
float strut = smoothstep( thick + soft, thick - soft, wall );

strut = mix( strut, 0.38, smoothstep( 0.25, 0.8, pixel_mm ) );
vec3 marrow = uMarrow * ( 1.12 - 0.55 * smoothstep( 0.0, 0.42, wall ) ) * ( 1.0 + 0.2 * broken );
albedo = mix( marrow, uColour, strut );
#endif
#ifdef COMPACT
albedo *= 1.0 + 0.08 * noise( vWorld * vec3( 1.0, 2.2, 2.2 ) ).w;
#endif
#ifdef CEMENT
float seen = 1.0 - smoothstep( 0.12, 0.4, pixel_mm );

vec3 askew = vec3( dot( vWorld, vec3( 0.6, 0.64, 0.48 ) ), dot( vWorld, vec3( -0.8, 0.48, 0.36 ) ), dot( vWorld, vec3( 0.0, -0.6, 0.8 ) ) );
float grit = noise( askew * 4.4 ).w + 0.6 * noise( askew * 8.1 + 5.0 ).w;
albedo *= 1.0 + 0.10 * noise( askew * 0.8 ).w + 0.16 * seen * grit;

albedo += 0.16 * seen * smoothstep( 0.36, 0.5, grit );
albedo *= 1.0 - 0.4 * seen * smoothstep( 0.31, 0.37, noise( askew * 1.5 + 9.0 ).w );
#endif
vec3 face = vec3( uCut.y, 0.0, 0.0 );
vec3 light = mix( vec3( 1.02 ), mattLight( mat3( viewMatrix ) * face, 0.0, vec3( 0.4 ) ), 0.35 );
vec3 colour = albedo * light;
#ifdef FLUID

colour *= 1.10 + 0.30 * clamp( ( vWorld.y - uMiddle ) / 9.0, -1.0, 1.0 );
#endif
gl_FragColor = vec4( colour, 1.0 );
#include <tonemapping_fragment>
#include <colorspace_fragment>
}
`;var ft={bone:1,cancellous:2,core:4,cavity:8,cement:16,balloon:32,leak:64,fluid:128},Jl=ft.cavity|ft.cement|ft.balloon,DS=[["cancellous",ft.cancellous],["cavity",ft.cavity],["balloon",ft.balloon],["cement",ft.cement],["leak",ft.leak],["cleft",ft.cavity],["tumour",ft.leak]],Em=["bone","crack","tumour","balloon","cement","leak"],OS=new Set([...Em,"cavity","cleft","disc","skin"]),US=[{look:"COMPACT",set:ft.bone,clear:Jl,part:"bone"},{look:"SPONGY",set:ft.core,clear:Jl,part:"bone"},{look:"SPONGY",set:ft.cancellous,clear:Jl,part:"cancellous"},{look:"TUMOUR",set:ft.leak|ft.cancellous,clear:Jl,part:"tumour"},{look:"CEMENT",set:ft.cement,clear:ft.balloon,part:"cement"},{look:"SKIN",set:ft.balloon,clear:0,part:"balloon"},{look:"FLUID",set:ft.fluid,clear:0,part:"balloon"},{look:"LEAK",set:ft.leak,clear:ft.cancellous,part:"leak"}],FS=new Me(sr.arch,2.5),BS=new Me(0,.45),kS=-9,jl=-8,zS=5,GS=9,Nu=2.5,ec=class extends zi{#e;#t;#i={value:new Ne};#n;#s=[];constructor(e,t,i,s,r){super(e),this.#e=t,this.#t=r,this.#n=HS(i),this.#r(new xt({vertexShader:Lu,fragmentShader:VS,colorWrite:!1,side:Ut}),kS,()=>!0);for(let[h,u]of DS)this.addKind(h,d=>Ql(co(d),u),jl,ho);this.add("bone",h=>Ql(co(h,{...Wl(h),uInset:{value:FS}}),ft.core),jl),this.add("balloon",h=>Ql(co(h,{uInset:{value:BS}}),ft.fluid),jl);let o=this.add("bone",h=>Ql(co(h),ft.bone),jl+1);o&&(o.onAfterRender=()=>s.clearDepth());for(let h of Em)this.addKind(h,u=>fi(u,this.#t),0,ho);let a=this.add("cavity",h=>fi(h,this.#t),0,()=>Zl(e)),l=this.add("cleft",h=>fi(h,this.#t),0);for(let h of[a,l])h&&(h.material.side=zt);for(let h of[...Vi,...So])OS.has(h)||this.addKind(h,fi,1,ho);for(let h of Vi)h!=="disc"&&h!=="skin"&&this.addKind(h,fi,1,_m);this.addKind("disc",$l(e),2);let c=wm(t,null,new Ne);US.forEach(({look:h,set:u,clear:d,part:f},p)=>{let x=[...e.values()].filter(b=>b.kind===f&&ho(b));if(!x.length)return;let m=WS(h,r,this.#i,c);m.stencilWrite=!0,m.stencilFunc=Wh,m.stencilRef=u,m.stencilFuncMask=u|d;let g=this.#r(m,zS+.1*p,()=>x.some(({shown:b})=>b));g.name=`face-${h.toLowerCase()}`}),this.handle=new zl(i,Nu),this.handle.mesh.renderOrder=GS,this.addMesh(this.handle.mesh)}cut(){for(let e of this.#s)Mm(e,this.#t.x);Mm(this.handle.mesh,this.#t.x)}update(){super.update(),wm(this.#e,this.parts.get("bone").influences,this.#i.value)}handlePoint(){return this.handle.point()}paint(e){this.handle.paint(e.handle)}dispose(e){super.dispose(e),this.#n.dispose(),this.handle.mesh.geometry.dispose()}#r(e,t,i){let s=new wt(this.#n,e);return s.renderOrder=t,s.frustumCulled=!1,s.matrixAutoUpdate=!1,s.matrixWorldAutoUpdate=!1,this.#s.push(s),this.addMesh(s,i),s}},VS="void main() { gl_FragColor = vec4( 0.0 ); }";function HS({low:n,high:e}){let t=new Kn(e.z-n.z+2*Nu,e.y-n.y+2*Nu);return t.rotateY(Math.PI/2),t.translate(0,(n.y+e.y)/2,(n.z+e.z)/2),t}function Mm(n,e){n.matrix.makeTranslation(e,0,0),n.matrixWorld.copy(n.matrix)}function Ql(n,e){return n.side=Ut,n.colorWrite=!1,n.depthWrite=!1,n.depthFunc=Ts,n.stencilWrite=!0,n.stencilWriteMask=e,n.stencilZPass=Hh,n.stencilZFail=Ms,n}function WS(n,e,t,i){let{colour:s,marrow:r}=md[n];return new xt({defines:{[n]:1},uniforms:{uColour:{value:new Pe(s)},uCut:e,...n==="FLUID"&&{uMiddle:{value:(i.elements[4]+i.elements[7])/2}},...r!==void 0&&{uMarrow:{value:new Pe(r)},uNow:t,uIntact:{value:i}}},vertexShader:Lu,fragmentShader:Sm,side:Ut})}function wm(n,e,t){let{base_mm:i,targets_mm:s}=n.extras.landmarks,{elements:r}=t;for(let o=0;o<3;o+=1){let a=2*(2-o),[l,c,h]=[i[a][1],i[a][2],i[a+1][2]];for(let u=0;e&&u<e.length;u+=1)l+=e[u]*s[u][a][1],c+=e[u]*s[u][a][2],h+=e[u]*s[u][a+1][2];r[o]=l,r[3+o]=c,r[6+o]=h}return t}var Tm=[.16,.75,.1,.5],XS=.5,qS=new Set(["bone","crack","cavity","neighbour","disc","skin"]),tc=class extends zi{#e;#t;#i;constructor(e){super(e),this.shadow=.55;for(let t of[...Vi,...So])qS.has(t)||this.addKind(t,fi,0);this.#e=this.add("cavity",nr,1,()=>Zl(e)&&this.#n()>0),this.#t=this.addKind("bone",nr,2),this.#i=this.addKind("neighbour",nr,2),this.addKind("disc",ql,2),this.addKind("skin",Yl,3)}update(){if(super.update(),!this.#e?.visible)return;let{uDensity:e}=this.#e.material.uniforms;e.value.fromArray(Tm).multiplyScalar(this.#n())}#n(){let e=this.parts.get("cement");if(!e?.shown)return 1;let t=Math.max(...e.influences.slice(1));return Math.max(0,1-1.15*t)}paint(e){let t=e.density.map(i=>XS*i);Xl(this.#e,e.hollow,Tm,.3);for(let i of this.#t)Xl(i,e.glass,e.density,1);for(let i of this.#i)Xl(i,e.glass,t,.5)}};var Am=`
uniform vec4 uShare;
uniform float uMiddle;
centroid varying vec3 vEye;
void main() {
float way = ( length( vEye ) - uMiddle ) / 64.0;
gl_FragColor = uShare * ( gl_FrontFacing ? -way : way );
}
`,Rm=`
uniform sampler2D uThickness;
uniform vec2 uStep;
uniform vec3 uEye;
uniform mat4 uWorld;
varying vec2 vAt;
${ir}
const vec4 PER_MM = ${Du(xm)};
const vec3 HALF = ${Du(Pu.half)};
const vec3 CENTRE = ${Du(Pu.centre)};

float trunk( vec2 at ) {
vec4 far = uWorld * vec4( 2.0 * at - 1.0, 1.0, 1.0 );
vec3 ahead = normalize( far.xyz / far.w - uEye );
vec3 start = ( uEye - CENTRE ) / HALF;
vec3 way = ahead / HALF;

float a = dot( way.xz, way.xz );
float b = dot( way.xz, start.xz );
float root = sqrt( max( b * b - a * ( dot( start.xz, start.xz ) - 1.0 ), 0.0 ) );
float up = abs( way.y ) < 1e-6 ? 1e-6 : way.y;
vec2 ends = ( vec2( -1.0, 1.0 ) - start.y ) / up;
return max( min( ( root - b ) / a, max( ends.x, ends.y ) ) - max( ( - root - b ) / a, min( ends.x, ends.y ) ), 0.0 );
}

float absorbed( vec2 at ) {
return dot( PER_MM, 64.0 * texture2D( uThickness, at ) );
}

void main() {
float way = 0.0;
for ( int y = - 1; y <= 1; y ++ ) {
for ( int x = - 1; x <= 1; x ++ ) {
way += float( ( 2 - abs( x ) ) * ( 2 - abs( y ) ) ) / 16.0 * absorbed( vAt + vec2( x, y ) * uStep );
}
}
float weakened = way + ${os(Nn.harmony*Nn.soft_per_mm)} * ( trunk( vAt ) - trunk( vec2( 0.5 ) ) );
float grey = ${os(Nn.level)} * pow( 1.0 + ${os(Nn.gain)} * max( weakened, ${os(Nn.least)} ), ${os(-Nn.fall)} );
float grain = hash( vec3( gl_FragCoord.xy * 0.37, 3.0 ) ) + hash( vec3( gl_FragCoord.yx * 0.23, 11.0 ) ) - 1.0;
grey += ${os(Nn.grain*Math.sqrt(6))} * grain * sqrt( clamp( 1.2 - grey, 0.0, 1.0 ) );
gl_FragColor = vec4( vec3( grey ), 1.0 );
}
`;function Du(n){return`vec${n.length}( ${n.map(os).join(", ")} )`}function os(n){return Number.isInteger(n)?n.toFixed(1):String(n)}var YS=Object.keys(Cu),Cm={uInset:{value:new Me(0,sr.neighbour)}};function Im(n){return n.getExtension("EXT_color_buffer_float")||n.getExtension("EXT_color_buffer_half_float")?null:"X-ray pictures need a graphics card that can add up fractions; this device's cannot."}var ic=class extends zi{#e={value:0};#t;#i=null;constructor(e,t){super(e);let{xray:i}=t.extras;this.shadow=0,this.target=new jt(1,1,{type:ui,minFilter:dt,magFilter:dt,depthBuffer:!1,samples:4}),this.rays=new Yn,this.rays.matrixWorldAutoUpdate=!1;let s=this.group;this.group=this.rays,this.addKind("bone",o=>this.#n(o,Iu,ZS(i,o.name)),0);for(let o of YS)this.addKind(o,a=>this.#n(a,$S(t,a),KS(i,a)),0);this.addKind("neighbour",o=>this.#n(o,Iu,{...Ru(Cm),uniforms:Cm}),0);let r=e.get("catheter");r&&i?.markers.length&&(this.#i=cm(i,r),this.addMesh(this.#i.mesh(this.#n(this.#i,ym),0),()=>r.shown)),this.group=s,this.film=new xt({uniforms:{uThickness:{value:this.target.texture},uStep:{value:new Me},uEye:{value:new L},uWorld:{value:new tt}},vertexShader:tm,fragmentShader:Rm,depthTest:!1,depthWrite:!1}),this.#t=new wt(Mu(),this.film),this.#t.frustumCulled=!1,this.addMesh(this.#t)}before(e,t,i){let{x:s,y:r}=e.getDrawingBufferSize(JS);(this.target.width!==s||this.target.height!==r)&&this.target.setSize(s,r),this.#e.value=i;let{uStep:o,uEye:a,uWorld:l}=this.film.uniforms;o.value.set(1/s,1/r),a.value.copy(t.position),l.value.multiplyMatrices(t.matrixWorld,t.projectionMatrixInverse),e.setClearColor("black",0),e.setRenderTarget(this.target),e.render(this.rays,t),e.setRenderTarget(null)}compile(e,t,i){e.setRenderTarget(this.target),e.compile(this.rays,t),e.setRenderTarget(null),super.compile(e,t,i)}dispose(e){super.dispose(e),this.#t.geometry.dispose(),this.#i?.dispose(),this.target.dispose()}#n(e,t,i){return lo(e,{defines:i?.defines??{},uniforms:{uShare:{value:new st(...t)},uMiddle:this.#e,...i?.uniforms},fragmentShader:Am,side:Ut,depthTest:!1,depthWrite:!1,blending:Ws,blendEquation:Pi,blendSrc:jn,blendDst:jn,toneMapped:!1})}};function $S({actors:n},{name:e,kind:t}){return vm[n.get(e)?.own??e]??Cu[t]}function ZS(n,e){let{body_mm:t,back_mm:i}=n?.shells[e]??{body_mm:sr.body,back_mm:1/0},s=Number.isFinite(i),r=s?sr.arch:t;return{defines:{SHELL:1},uniforms:{uShell:{value:new L(r,t,bm)},uBack:{value:s?i:0}}}}function KS(n,{kind:e,level:t}){let i=n?.needles??[];if(!(e!=="needle"||t||!i.length))return{defines:{SHAFT:1,NEEDLES:i.length},uniforms:{uEntry:{value:i.map(({entry_mm:s})=>rn(s))},uAhead:{value:i.map(({direction:s})=>rn(s))},uRadius:{value:i.map(({radius_mm:s})=>s)}}}}var JS=new Me;var Pm={antialias:!0,stencil:!0,depth:!0,alpha:!1},jS="This device cannot show 3D pictures: its browser has no WebGL 2, or it is switched off.",nc=class{#e=zn.light;#t={};#i=new Map;#n="bone";#s=new Set;#r;#o=null;#a=null;#l={x:.5,y:.5,aspect:1};constructor(e){let t=e.getContext("webgl2",Pm);if(!t||t.isContextLost())throw new Je("no-webgl",jS);this.renderer=new gl({canvas:e,context:t,...Pm}),this.renderer.toneMapping=Vr,this.renderer.info.autoReset=!1,this.renderer.debug.checkShaderErrors=!1,this.#r=new Vl(this.renderer),this.xrayMissing=Im(t),this.scene=new Yn,this.scene.matrixWorldAutoUpdate=!1,this.parts=new Map,this.backdrop=null,this.cutPlane=new js}get styles(){return Object.keys(hn).filter(e=>e!=="xray"||this.xrayMissing===null)}load(e,t,i,s){this.#d(),this.parts=e,this.backdrop?.bones!==s&&(this.backdrop?.dispose(this.#r),this.backdrop=new Fl(s),this.scene.add(this.backdrop.mesh)),this.#t={bone:()=>new Kl(e),glass:()=>new tc(e),cutaway:()=>new ec(e,t,i,this.renderer,this.cutPlane),xray:()=>new ic(e,t)},this.#o=new Hl(e,t),this.#s=new Set(this.styles),this.frame(this.#l.x,this.#l.y,this.#l.aspect)}resize(e,t,i){this.renderer.setDrawingBufferSize(e,t,i)}get info(){return this.renderer.info.render}show(e){let t=this.#h(e);for(let i of this.#i.values())i.group.visible=i===t;this.#n=e,this.current=t,this.#c()}#h(e){let t=this.#i.get(e);return t||(t=this.#t[e](),this.#i.set(e,t),t.group.visible=!1,this.scene.add(t.group),t.paint(this.#e),t.frame(this.#l.x,this.#l.y,this.#l.aspect),t.cut(),t)}paint(e){this.#e=e;for(let t of this.#i.values())t.paint(e);this.#c()}cut(e){this.cutPlane.moveTo(e);for(let t of this.#i.values())t.cut()}frame(e,t,i){this.#l={x:e,y:t,aspect:i},this.backdrop?.frame(e,t,i);for(let s of this.#i.values())s.frame(e,t,i)}move(e,t){for(let i of this.parts.values())i.move(e,t)}draw(e,t){this.renderer.info.reset(),this.#a??=am(),this.#o?.update(),[ao.uGrain.value,ao.uPits.value]=this.#a,this.cutPlane.face(e),this.current?.update(),this.current?.before(this.renderer,e,t),this.renderer.render(this.scene,e)}get cold(){return{now:this.#s.has(this.#n),ever:this.#s.size>0}}warm(e){let t=this.#s.has(this.#n)?this.#n:[...this.#s][0];!t||this.renderer.getContext().isContextLost()||(this.#s.delete(t),this.#h(t).compile(this.renderer,e,this.scene))}release(){this.renderer.getContext().isContextLost()||this.renderer.forceContextLoss()}regain(){this.renderer.forceContextRestore()}#d(){for(let e of this.#i.values())e.dispose(this.#r);this.#i.clear(),this.#s.clear(),this.current=void 0;for(let e of this.parts.values())e.dispose();this.parts=new Map}dispose(){this.#d(),this.backdrop?.dispose(this.#r),this.#r.dispose();for(let e of this.#a??[])e.dispose();this.renderer.dispose(),this.release()}#c(){!this.backdrop||!this.current||(this.backdrop.mesh.visible=this.current.shadow>0,this.backdrop.paint(this.#e,this.current.shadow))}};var sc=class{parts=new Map;cutPlane=new js;current={handlePoint:()=>null};xrayMissing=null;styles=Object.keys(hn);info={calls:0,triangles:0};cold={now:!1,ever:!1};load(e){this.dispose(),this.parts=e}move(e,t){for(let i of this.parts.values())i.move(e,t)}cut(e){this.cutPlane.moveTo(e)}draw(e){this.cutPlane.face(e)}dispose(){for(let e of this.parts.values())e.dispose()}resize(){}show(){}paint(){}frame(){}warm(){}release(){}regain(){}};var Lm={type:"change"},Uu={type:"start"},Dm={type:"end"},rc=new Ds,Nm=new li,QS=Math.cos(70*dl.DEG2RAD),It=new L,ii=2*Math.PI,Qe={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Ou=1e-6,oc=class extends kr{constructor(e,t=null){super(e,t),this.state=Qe.NONE,this.target=new L,this.cursor=new L,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:En.ROTATE,MIDDLE:En.DOLLY,RIGHT:En.PAN},this.touches={ONE:Tn.ROTATE,TWO:Tn.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new L,this._lastQuaternion=new Jt,this._lastTargetPosition=new L,this._quat=new Jt().setFromUnitVectors(e.up,new L(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Gs,this._sphericalDelta=new Gs,this._scale=1,this._panOffset=new L,this._rotateStart=new Me,this._rotateEnd=new Me,this._rotateDelta=new Me,this._panStart=new Me,this._panEnd=new Me,this._panDelta=new Me,this._dollyStart=new Me,this._dollyEnd=new Me,this._dollyDelta=new Me,this._dollyDirection=new L,this._mouse=new Me,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=tM.bind(this),this._onPointerDown=eM.bind(this),this._onPointerUp=iM.bind(this),this._onContextMenu=cM.bind(this),this._onMouseWheel=rM.bind(this),this._onKeyDown=oM.bind(this),this._onTouchStart=aM.bind(this),this._onTouchMove=lM.bind(this),this._onMouseDown=nM.bind(this),this._onMouseMove=sM.bind(this),this._interceptControlDown=hM.bind(this),this._interceptControlUp=uM.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Qe.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Lm),this.update(),this.state=Qe.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;It.copy(t).sub(this.target),It.applyQuaternion(this._quat),this._spherical.setFromVector3(It),this.autoRotate&&this.state===Qe.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ii:i>Math.PI&&(i-=ii),s<-Math.PI?s+=ii:s>Math.PI&&(s-=ii),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(It.setFromSpherical(this._spherical),It.applyQuaternion(this._quatInverse),t.copy(this.target).add(It),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=It.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new L(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new L(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=It.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(rc.origin.copy(this.object.position),rc.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(rc.direction))<QS?this.object.lookAt(this.target):(Nm.setFromNormalAndCoplanarPoint(this.object.up,this.target),rc.intersectPlane(Nm,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Ou||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Ou||this._lastTargetPosition.distanceToSquared(this.target)>Ou?(this.dispatchEvent(Lm),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ii/60*this.autoRotateSpeed*e:ii/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){It.setFromMatrixColumn(t,0),It.multiplyScalar(-e),this._panOffset.add(It)}_panUp(e,t){this.screenSpacePanning===!0?It.setFromMatrixColumn(t,1):(It.setFromMatrixColumn(t,0),It.crossVectors(this.object.up,It)),It.multiplyScalar(e),this._panOffset.add(It)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;It.copy(s).sub(this.target);let r=It.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Me,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function eM(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function tM(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function iM(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Dm),this.state=Qe.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function nM(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case En.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Qe.DOLLY;break;case En.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Qe.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Qe.ROTATE}break;case En.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Qe.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Qe.PAN}break;default:this.state=Qe.NONE}this.state!==Qe.NONE&&this.dispatchEvent(Uu)}function sM(n){switch(this.state){case Qe.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Qe.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Qe.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function rM(n){this.enabled===!1||this.enableZoom===!1||this.state!==Qe.NONE||(n.preventDefault(),this.dispatchEvent(Uu),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(Dm))}function oM(n){this.enabled!==!1&&this._handleKeyDown(n)}function aM(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Tn.ROTATE:if(this.enableRotate===!1){this.state=Qe.NONE;break}this._handleTouchStartRotate(n),this.state=Qe.TOUCH_ROTATE;break;case Tn.PAN:if(this.enablePan===!1){this.state=Qe.NONE;break}this._handleTouchStartPan(n),this.state=Qe.TOUCH_PAN;break;default:this.state=Qe.NONE}break;case 2:switch(this.touches.TWO){case Tn.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Qe.TOUCH_DOLLY_PAN;break;case Tn.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Qe.TOUCH_DOLLY_ROTATE;break;default:this.state=Qe.NONE}break;default:this.state=Qe.NONE}this.state!==Qe.NONE&&this.dispatchEvent(Uu)}function lM(n){switch(this._trackPointer(n),this.state){case Qe.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Qe.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Qe.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Qe.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Qe.NONE}}function cM(n){this.enabled!==!1&&n.preventDefault()}function hM(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function uM(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var dM=480,fM=.16,ac={least:.4,most:3.5},pM=.35,Om=Math.tan(pu*Math.PI/360),Um=89.99,lc=class{#e;#t=new Me(1,1);#i={left:0,top:0,right:0,bottom:0};#n=null;#s=null;#r=!1;constructor(e,t){this.camera=new Kt(pu,1,1,2e3),this.#e=t,this.view="lateral",this.controls=new oc(this.camera,e),this.controls.enableDamping=!0,this.controls.dampingFactor=fM,this.controls.rotateSpeed=.8,this.controls.disconnect(),this.controls.addEventListener("start",()=>{this.#s=null}),this.controls.addEventListener("change",()=>{this.#r||(this.view=null,this.#d(),this.#e())})}set frame(e){let t=this.#n&&this.view===null?this.pose():null;this.#n=e,this.controls.cursor.copy(e.centre),this.controls.maxTargetRadius=e.low.distanceTo(e.high)/2,t?this.setPose(t):this.place(this.view??"lateral",!1)}resize(e,t,i){let s=this.#n?this.#u()/this.distance():1;this.#t.set(e,t),this.#i=i,this.camera.aspect=e/t;let{x:r,y:o}=this.freeCentre();this.camera.setViewOffset(e,t,e*(.5-r),t*(.5-o),e,t),this.#n&&(this.#s&&this.#l(),this.#p(this.#c(),this.controls.target,this.#u()/s))}freeCentre(){let{left:e,top:t,right:i,bottom:s}=this.#i;return{x:.5+(e-i)/(2*this.#t.x),y:.5+(t-s)/(2*this.#t.y)}}place(e,t){if(!this.#n){this.view=e;return}let{target:i,...s}=this.#n.view(e,(r,o)=>this.#u(r,o));this.#a(s,i,this.#u(s,i),t),this.view=e}orbit(e,t){this.#l();let i=this.#c(),s=Math.max(-Um,Math.min(Um,i.elevation_deg+t));this.#p({azimuth_deg:i.azimuth_deg+e,elevation_deg:s},this.controls.target,this.distance()),this.view=null}pan(e,t){this.#l();let i=this.mmPerPixel(),[s,r]=[0,1].map(a=>new L().setFromMatrixColumn(this.camera.matrixWorld,a)),o=this.controls.target.clone().addScaledVector(s,-e*i).addScaledVector(r,t*i);this.#p(this.#c(),this.#h(o),this.distance()),this.#d(),this.view=null}zoom(e){this.#l(),this.#p(this.#c(),this.controls.target,this.distance()/e),this.view=null}mmPerPixel(){return 2*Om*this.distance()/this.#t.y}pose(){return this.#s?{...this.#o(this.#s.to,this.#s.to.target,this.#s.to.distance)}:this.#o(this.#c(),this.controls.target,this.distance())}setPose(e){let t=Sl(e,"camera"),i=this.#h(ns(t.target_mm));this.#s=null,this.#p(t,i,this.#u(t,i)/t.zoom),this.#d(),this.view=t.view}orientation(){let{azimuth_deg:e,elevation_deg:t}=this.#c();return{azimuth_deg:e,elevation_deg:t,towards:yp(bl({azimuth_deg:e,elevation_deg:t}))}}advance(e){if(!this.#s)return this.controls.update();let{from:t,to:i,start_ms:s}=this.#s,r=Math.min(1,Math.max(0,(e-s)/dM)),o=r*r*(3-2*r),a=(h,u)=>h+o*(u-h),l=t.target.clone().lerp(i.target,o),c={azimuth_deg:a(t.azimuth_deg,i.azimuth_deg),elevation_deg:a(t.elevation_deg,i.elevation_deg)};return this.#p(c,l,a(t.distance,i.distance)),r===1&&(this.#s=null),this.#s!==null}dispose(){this.controls.dispose()}#o(e,t,i){let s=Math.round(e.azimuth_deg*1e9)/1e9;return{view:this.view,azimuth_deg:s===-180?180:s,elevation_deg:e.elevation_deg,zoom:this.#u(e,t)/i,target_mm:yl(t)}}#a(e,t,i,s){if(!s){this.#s=null,this.#p(e,t,i);return}let r=this.#c(),o=((e.azimuth_deg-r.azimuth_deg)%360+540)%360-180;this.#s={from:{...r,distance:this.distance(),target:this.controls.target.clone()},to:{azimuth_deg:r.azimuth_deg+o,elevation_deg:e.elevation_deg,distance:i,target:t},start_ms:performance.now()},this.#e()}#l(){if(!this.#s)return;let{to:e}=this.#s;this.#s=null,this.#p(e,e.target,e.distance)}#h(e){let{cursor:t,maxTargetRadius:i}=this.controls;return e.sub(t).clampLength(0,i).add(t)}#d(){let{width:e,height:t}=this.#m(),i=pM*this.mmPerPixel()*Math.min(e,t)/2,s=this.#n?.back(this.#c(),this.controls.target,i);s&&(this.controls.target.add(s),this.camera.position.add(s))}#c(){return{azimuth_deg:this.controls.getAzimuthalAngle()*180/Math.PI,elevation_deg:90-this.controls.getPolarAngle()*180/Math.PI}}distance(){return this.controls.getDistance()}#u(e=this.#c(),t=this.controls.target){if(!this.#n)return 1;let{width:i,height:s}=this.#m(),r=Om/this.#t.y;return this.#n.distance(e,t,r*i,r*s)}#m(){let{left:e,top:t,right:i,bottom:s}=this.#i;return{width:Math.max(60,this.#t.x-e-i),height:Math.max(60,this.#t.y-t-s)}}#p(e,t,i){let s=this.#u(e,t),r=Math.max(s/ac.most,Math.min(s/ac.least,i));this.#r=!0,this.controls.minDistance=0,this.controls.maxDistance=1/0,this.controls.enableDamping=!1,this.controls.update(),this.controls.target.copy(t),this.camera.position.copy(t).addScaledVector(bl(e),r),this.controls.update(),this.controls.enableDamping=!0,this.controls.minDistance=s/ac.most,this.controls.maxDistance=s/ac.least,this.#r=!1,this.#e()}focus(){let e=this.distance();this.camera.near=Math.max(2,e-260),this.camera.far=e+420,this.camera.updateProjectionMatrix(),this.camera.updateMatrixWorld()}};var mM=250,cc=class{#e;#t=null;#i=!1;#n=[];#s={width:300,height:150,ratio:1};#r={left:0,top:0,right:0,bottom:0};#o=!1;#a=!1;#l=!1;#h=!1;#d=0;#c=0;#u=0;#m=new L;tiers=new Ro(()=>this.invalidate());#p;#g;constructor(e,t={},i=!1){this.canvas=e,this.flat=i,this.#e=t,this.caseScene=i?new sc:new nc(e),this.drawn=0,this.disposed=!1,this.rig=new lc(e,()=>this.viewChanged()),this.rig.resize(this.#s.width,this.#s.height,this.#r),this.#p=()=>{let s=this.#t!==null;this.#l=!0,this.#h=!0,s?this.#i||setTimeout(()=>this.disposed||this.caseScene.regain()):t.onLost?.()},this.#g=()=>{this.#l=!1,this.#h=!1,this.#o=!0,this.render(),this.#t?.remove(),this.#t=null;for(let s of this.#n.splice(0))s();t.onRestored?.(),this.#i&&this.park()},e.addEventListener("webglcontextlost",this.#p),e.addEventListener("webglcontextrestored",this.#g)}resize(e,t,i=1){let s=Math.max(1,Math.round(e)),r=Math.max(1,Math.round(t)),o=Math.min(i,2),a=this.#s;(s!==a.width||r!==a.height||o!==a.ratio)&&this.#_({width:s,height:r,ratio:o})}setInsets(e){let{left:t,top:i,right:s,bottom:r}=this.#r;e.left===t&&e.top===i&&e.right===s&&e.bottom===r||(this.#r={...e},this.#x())}project(e){return this.projectWorld(ns(e,this.#m))}invalidate(){this.disposed||(this.#o=!0,this.tiers.changed(),!this.#a&&(this.#a=!0,this.#e.onNeedsFrame?this.#e.onNeedsFrame():this.#d=requestAnimationFrame(()=>this.render())))}get lost(){return this.#l&&!this.#t}get parked(){return this.#t!==null}park(){if(this.disposed||this.flat||(this.#i=!0,this.#t))return;let e=this.still();e&&(e.className="parked",this.canvas.after(e),this.#t=e,this.#l=!0,this.caseScene.release())}wake(){this.#i&&(this.#i=!1,this.#h&&this.caseScene.regain())}awake(){if(!this.#t)return Promise.resolve();let e=new Promise(t=>this.#n.push(t));return this.wake(),e}render(){if(this.#a=!1,!this.#o||this.#l||this.disposed||!this.caseScene.current)return!1;let e=performance.now();this.#o=!1;let t=this.rig.advance(e);return t&&this.invalidate(),this.draw(this.tiers.next(e,t)),this.drawn+=1,this.#u=performance.now()-e,this.#c||this.#f(),!0}info(){let{calls:e,triangles:t}=this.caseScene.info;return{calls:e,triangles:t,script_ms:this.#u}}async snapshot({width:e,height:t}={}){if(this.flat)throw new Je("no-webgl","There is no picture: this browser has no WebGL 2.");if(await this.awake(),this.#l)throw new Je("lost","The picture could not be taken: the graphics were interrupted.");let i=this.#s;if(e&&t){let s=this.#r;this.#r={left:0,top:0,right:0,bottom:0},this.#_({width:e,height:t,ratio:1}),this.draw();let r=Eu(this.canvas);return this.#r=s,this.#_(i),this.draw(),r}return this.draw(),Eu(this.canvas)}still(){if(this.lost||this.flat)return null;let e=this.#t??this.canvas;this.#t||this.draw();let t=document.createElement("canvas");return Object.assign(t,{width:e.width,height:e.height}),t.getContext("2d")?.drawImage(e,0,0),t}dispose(){if(!this.disposed){this.disposed=!0,cancelAnimationFrame(this.#d),clearTimeout(this.#c),this.tiers.dispose(),this.canvas.removeEventListener("webglcontextlost",this.#p),this.canvas.removeEventListener("webglcontextrestored",this.#g),this.rig.dispose(),this.caseScene.dispose();for(let e of this.#n.splice(0))e()}}#f(){if(!this.caseScene.cold.ever)return;let e=this.drawn;this.#c=setTimeout(()=>{this.#c=0,(this.caseScene.cold.now||e===this.drawn)&&this.caseScene.warm(this.rig.camera),this.#f()},mM)}draw(e=this.tiers.still){pr.value=e,this.rig.focus(),this.caseScene.draw(this.rig.camera,this.rig.distance())}viewChanged(){this.rig.focus(),this.invalidate()}#_(e){this.#s=e,this.caseScene.resize(e.width,e.height,e.ratio),this.#x()}#x(){let{width:e,height:t}=this.#s;this.rig.resize(e,t,this.#r);let{x:i,y:s}=this.rig.freeCentre();this.caseScene.frame(i,1-s,e/t),this.viewChanged()}projectWorld(e){let{camera:t}=this.rig,i=e.distanceTo(t.position);return e.project(t),{x:(.5+.5*e.x)*this.#s.width,y:(.5-.5*e.y)*this.#s.height,depth:i}}};var gM=Object.keys(zn),hc=class extends cc{#e=null;#t=null;#i=null;#n="bone";#s="lateral";#r=0;#o={position_mm:0,low_mm:0,high_mm:0};#a;constructor(e,t,i){super(e,t,i),this.xrayMissing=this.caseScene.xrayMissing,this.#a=new Dl(e,this.rig,{handle:()=>this.#l(),project:s=>this.projectWorld(s.clone()),cut:s=>this.setCut(s),cutPosition:()=>this.#o.position_mm,reset:()=>this.resetView()})}async load(e,t){let i=await Jp(e);if(t?.throwIfAborted(),this.disposed)return;this.#i=Nl.of(i,this.#i);let s=new vl(this.#i,e.extras.view);this.caseScene.load(i,e,s,this.#i),this.#e=e,this.#t=new Ll(i,e,s),this.#o={position_mm:this.#t.cutAt(),low_mm:-s.high.x,high_mm:-s.low.x},this.caseScene.cut(this.#o.position_mm),this.rig.frame=s,this.#r=Math.min(this.#r,e.durationS),this.caseScene.move(e,this.#r),this.setStyle(this.#n)}get styles(){return this.caseScene.styles}get views(){return[...no]}get style(){return this.#n}get view(){return this.rig.view}setTime(e){e!==this.#r&&(this.#r=e,this.#e&&this.caseScene.move(this.#e,e),this.invalidate())}setStyle(e){this.#n=bt("style",e,this.styles),this.#e&&this.caseScene.show(this.#n),this.viewChanged()}setView(e,{animate:t=!0}={}){let i=bt("view",e,no);this.rig.place(i,t&&this.drawn>0&&!matchMedia("(prefers-reduced-motion: reduce)").matches),this.#s=i}setCut(e){if(!Number.isFinite(e))throw $t("cut",e,"a number of mm");let{low_mm:t,high_mm:i}=this.#o;this.#o.position_mm=Math.max(t,Math.min(i,e)),this.caseScene.cut(this.#o.position_mm),this.viewChanged()}get quality(){return this.tiers.asked}set quality(e){this.tiers.asked=e,this.invalidate()}get cut(){return{...this.#o}}orbit(e,t){this.rig.orbit(e,t)}pan(e,t){this.rig.pan(e,t)}zoom(e){this.rig.zoom(e)}resetView(){this.setView(this.#s)}get interactive(){return this.#a.enabled}set interactive(e){this.#a.enabled=e}anchors(e){if(!this.#e||!this.#t)return[];e!==this.#r&&this.caseScene.move(this.#e,e);let t=this.#t.at(this.#n,this.caseScene.cutPlane,this.rig.camera.position);return e!==this.#r&&this.caseScene.move(this.#e,this.#r),t}get outline(){return this.#i?.outline??[]}orientation(){return this.rig.orientation()}handle(){let e=this.#l();return e&&{...this.projectWorld(e.clone()),reach:im/this.rig.mmPerPixel()}}#l(){return this.#n==="cutaway"?this.caseScene.current?.handlePoint()??null:null}camera(){return this.rig.pose()}setCamera(e){this.rig.setPose(e),this.#s=this.rig.view??this.#s}setTheme(e){this.caseScene.paint(zn[bt("theme",e,gM)]),this.invalidate()}readPositions(e){let t=this.caseScene.parts.get(e);if(!t)throw $t("actor",e,[...this.caseScene.parts.keys()].join(", "));return nm(t)}dispose(){this.disposed||this.#a.dispose(),super.dispose()}};var _M=2.5,xM=3,vM=.5;function yM(n){return Math.max(xM,n.caption.split(/\s+/).length/_M)}var uc=class{#e=0;constructor(e){this.stages=e,this.durationS=e[e.length-1].end_s,this.t=0,this.speed=1,this.playing=!1,this.loop=!1,this.stepping=!1}get index(){return xu(this.stages,this.t)}play(){this.t>=this.durationS&&(this.t=0),this.playing=!0,this.#e=0,this.stepping&&(this.t=this.#n())}pause(){this.playing=!1}seek(e){this.t=Math.min(this.durationS,Math.max(0,e)),this.#e=0}step(e){let{end_s:t}=this.stages[this.index],s=e>0&&this.t<t?this.index:this.index+e;s<0?this.seek(0):this.seek(this.stages[Math.min(s,this.stages.length-1)].end_s)}advance(e){if(!this.playing)return!1;let t=Math.min(e,vM)*this.speed;return this.stepping?this.#i(t):this.#t(t)}#t(e){let t=this.t+e;return t<this.durationS?this.t=t:this.loop?this.t=t%this.durationS:(this.t=this.durationS,this.playing=!1),e>0}#i(e){if(this.#e+=e,this.#e<yM(this.stages[this.index]))return!1;this.#e=0;let t=this.index+1;return t<this.stages.length?this.t=this.stages[t].end_s:this.loop?this.t=this.stages[0].end_s:this.playing=!1,!0}#n(){let{end_s:e}=this.stages[this.index],t=this.stages[this.index+1];return this.t>=e&&t?t.end_s:e}};var bM=window.parent===window?4:0,on=new Set;function dc(n){let e=on.delete(n);on.add(n),!e&&(km(n),n.wake())}function Fu(n){on.delete(n)&&(on.add(n),km(n))}function Bm(n){on.delete(n)}function km(n){let e=[...on].filter(({visible:t})=>!t);for(let t of e.slice(0,Math.max(0,e.length-bM)))Fm(t);for(;on.size>12;){let t=[...on].filter(i=>i!==n);Fm(t.find(({visible:i})=>!i)??t.find(({playing:i})=>!i)??t[0])}}function Fm(n){on.delete(n),n.park()}var SM=new Set([429,503]),MM=60,wM=20;async function zm(n,e){for(let t=1;;t+=1){let i=await fetch(n,e),s=SM.has(i.status)?EM(i):null;if(s===null||t===wM)return i;await i.body?.cancel(),await TM(1e3*s*(1+Math.random()/4),e.signal)}}function EM(n){let e=n.headers.get("Retry-After");if(!e)return null;let t=/^\d+$/.test(e)?Number(e):(Date.parse(e)-Date.now())/1e3;return t<=MM?Math.max(t,0):null}function TM(n,e){return new Promise((t,i)=>{e.throwIfAborted();let s=setTimeout(()=>{e.removeEventListener("abort",r),t()},n),r=()=>{clearTimeout(s),i(e.reason)};e.addEventListener("abort",r,{once:!0})})}async function Gm(n,e,t=!1){let i;try{if(i=await zm(n,{signal:e,cache:t?"reload":"default"}),i.ok)return await i.arrayBuffer()}catch(s){throw e.aborted?s:new Je("missing",AM(n))}throw new Je("missing",V.status(i.status))}function AM(n){if(navigator.onLine===!1)return V.offline;let{protocol:e,origin:t}=new URL(n,document.baseURI);return e==="file:"?V.fromDisk:t===self.origin?V.offline:V.otherSite}var uo=class{#e;#t=0;#i=null;#n=!0;#s=!1;#r=!1;#o=window;constructor(e,t,i){this.#e=t;let s={onLost:t.onLost,onRestored:()=>{t.onRestored(),this.requestFrame()},onNeedsFrame:()=>this.#a()};this.viewer=new hc(e,s,i),this.clip=null,this.clock=null}async open(e,t){await this.viewer.load(e,t),this.clip=e,this.clock=new uc(e.stages)}get visible(){return this.#n}get playing(){return this.clock?.playing??!1}setVisible(e){this.#n=e,this.#i=null,this.viewer.flat?this.requestFrame():e?(dc(this),this.requestFrame()):Fu(this)}park(){this.clock?.playing&&this.#n&&(this.clock.pause(),this.#e.onMove()),this.viewer.park(),this.#e.onParked()}wake(){this.viewer.parked&&(this.#e.onWaking(),this.viewer.wake())}setView(e){e!==this.#o&&(this.#o.cancelAnimationFrame(this.#t),this.#t=0,this.#o=e,this.requestFrame())}async snapshot(e){this.viewer.flat||dc(this),this.viewer.setTime(this.clock?.t??0);try{return await this.viewer.snapshot(e)}finally{this.#n||Fu(this)}}resize(e,t,i){this.viewer.setInsets(i),this.viewer.resize(e,t,this.#o.devicePixelRatio),this.requestFrame(),this.draw()}requestFrame(){this.#s=!0,this.#a()}draw(){if(!(!this.clock||this.#r)){this.#r=!0;try{if(this.viewer.setTime(this.clock.t),!this.viewer.render()&&!this.#s)return;this.#s=!1,this.#e.onFrame()}finally{this.#r=!1}}}#a(){this.#t||!this.#n||(this.viewer.parked&&dc(this),this.#t=this.#o.requestAnimationFrame(e=>this.#l(e)))}#l(e){this.#t=0;let{clock:t}=this;t&&(t.playing&&(this.#i!==null&&t.advance((e-this.#i)/1e3)&&this.#e.onMove(),this.#i=e,this.#a()),t.playing||(this.#i=null),this.draw())}dispose(){this.#o.cancelAnimationFrame(this.#t),this.#n=!1,Bm(this),this.viewer.dispose()}};var RM=5e3,fc=class{#e;#t;#i=null;#n=null;#s=null;#r=!1;#o=!1;#a=!1;#l=0;#h=null;#d=null;#c="";#u=window;constructor(e,t){this.#e=e,this.#t=t}get shown(){let e=this.#i;return!this.#r||!e?.clip||!e.clock?null:{display:e,clip:e.clip,clock:e.clock,viewer:e.viewer}}get returning(){return this.#s!==null}setNear(e){this.#o=e,e&&this.#i?.viewer.lost&&!this.#l&&!this.#n&&this.#y(),this.#i?.setVisible(e),e&&!this.#n&&(this.#a||!this.#i)&&this.#p()}reload(){this.#s=null,this.#h=null,this.#m()}retry(){this.#i?.viewer.flat&&this.#y(),this.#c="",this.#m()}setView(e){this.#u=e,this.#i?.setView(e)}#m(){this.#w(),this.#a=!this.#o,this.#o?this.#p():this.#r||this.#e.setState("waiting")}close(){this.#y(),this.#w(),this.#o=!1,this.#h=null,this.#e.setState("waiting")}resize(){let{clientWidth:e,clientHeight:t}=this.#e.picture;e&&t&&this.#i?.resize(e,t,this.#e.insets())}async#p(){this.#a=!1;let{src:e,data:t}=this.#t.source();if(!e&&!t){this.#e.statusMessage.clear();return}let i=this.#n=new AbortController,{signal:s}=i;this.#e.statusMessage.wait(),this.#r||this.#e.setState("loading");try{let r=this.#h??Cl.fromBuffer(t??await Gm(String(e),s,this.#d===e));s.throwIfAborted();let o=this.#_();this.#i?.viewer.lost&&this.#R();let a=this.#i===null,l=this.#i??this.#g();await l.open(r,s),this.#h=r,this.#d=null,this.#x(l,a,o)}catch(r){s.aborted||this.#b(r,e)}finally{this.#n===i&&(this.#n=null)}}#g(){let e=document.createElement("canvas");this.#e.canvasBox.replaceChildren(e);let t=this.#f(e);return this.#i=t,t.setView(this.#u),t.setVisible(this.#o),this.#e.setFlat(t.viewer.flat),this.#t.onOpen(t.viewer),this.resize(),t}#f(e){let t={onFrame:()=>this.#r&&this.#t.onFrame(),onMove:this.#t.onMove,onLost:()=>this.#E(),onRestored:()=>this.#T(),onParked:()=>this.#v(),onWaking:()=>this.#S()};try{if(!this.#c)return new uo(e,t)}catch(i){if(!(i instanceof Je)||i.code!=="no-webgl")throw i;this.#c=i.message,this.#t.onError(i)}return new uo(e,t,!0)}#_(){if(!this.shown)return null;let{clip:e,clock:t}=this.shown,{name:i,start_s:s,end_s:r}=e.stageAt(t.t),{speed:o,loop:a,playing:l}=t;return{stage:i,share:(t.t-s)/(r-s),speed:o,loop:a,playing:l}}#x(e,t,i){this.#r=!0;let{clip:s,clock:r,viewer:o}=this.shown;this.#e.setClip(s,o),t&&this.#t.onFirst(this.#s),this.#s=null,i&&(r.speed=i.speed,r.loop=i.loop,r.seek(xd(i,s.stages)),i.playing&&r.play()),this.#e.setState("ready"),o.flat?this.#e.statusMessage.inform(`${this.#c} ${V.restStays}`,this.#c===V.gone):o.lost||this.#e.statusMessage.clear(),this.resize(),e.draw(),this.#t.onReady()}#b(e,t){this.#h=null,this.#d=t;let i=e instanceof Je?e:new Je("corrupt",V.broken);i!==e&&reportError(e),this.#M(),this.#e.setState("failed"),this.#e.statusMessage.fail(i.message,i.message!==V.fromDisk),this.#t.onError(i)}#E(){this.#o&&(this.#e.statusMessage.fail(V.lost,!1),this.#S(),this.#t.onError(new Je("lost",V.lost)))}#S(){this.#v(),this.#l=window.setTimeout(()=>{this.#u.document.hidden?this.#S():this.#A()},RM)}#v(){clearTimeout(this.#l),this.#l=0}#T(){this.#v(),this.#n?this.#e.statusMessage.wait():this.#e.statusMessage.clear()}#A(){this.#y(),this.#o&&(this.#c=V.gone,this.#t.onError(new Je("no-webgl",V.gone))),this.#m()}#y(){this.#r&&!this.#n&&!this.#a&&(this.#s=this.#t.keep()),this.#M()}#R(){if(this.#r){let{style:e,camera:t}=this.#t.keep();this.#s={style:e,camera:t,chrome:{}}}this.#M()}#w(){this.#n?.abort(),this.#n=null}#M(){this.#v(),this.#i?.dispose(),this.#i=null,this.#r=!1,this.#e.canvasBox.replaceChildren()}};var CM="http://www.w3.org/2000/svg";function Vm(n,e,t){for(let[i,s]of Object.entries(e))typeof s=="function"?n.addEventListener(i.slice(2),s):s!==void 0&&s!==!1&&n.setAttribute(i,s===!0?"":String(s));n.append(...t.filter(i=>i!=null))}function U(n,e={},...t){let i=document.createElement(n);return Vm(i,e,t),i}function We(n,e={},...t){let i=document.createElementNS(CM,n);return Vm(i,e,t),i}function ke(n,e){n.textContent!==e&&(n.textContent=e)}function Ue(n,e,t){n.getAttribute(e)!==t&&n.setAttribute(e,t)}var Hm=`@media print{:host{block-size:auto!important;container-type:normal!important;overflow:visible!important}.shell{position:static;display:block;overflow:visible}.picture{aspect-ratio:var(--vp-picture);inline-size:auto;max-block-size:12cm;margin-inline:auto;container-type:normal;break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}.canvas canvas:not(.still),.hint,.picture-bar,.camera,.cut,.alone,.notice,.timeline,.open-panel,.risks-button,.shell .panel .close,.reserve,.grades:not([open]),.panel details:not([open]),summary:after{display:none!important}.shell .panel{display:block!important;position:static;block-size:auto;max-block-size:none;overflow:visible;border:0;box-shadow:none;animation:none}tr,li,.curve,.outcome{break-inside:avoid}.foot{background:none}}
`;var Wm=new WeakMap;function fo(n,e){let t=Wm.get(e.document)??new Map;Wm.set(e.document,t);let i=t.get(n);return i||(i=new e.CSSStyleSheet,i.replaceSync(n),t.set(n,i)),i}var pc=class{#e=window;#t=null;#i=()=>{};constructor(e,t,i){this.root=e,this.shell=t,this.take=i}connect(e){this.#e=e,this.#t=new AbortController;let{signal:t}=this.#t;e.addEventListener("beforeprint",()=>this.#n(),{signal:t}),e.addEventListener("afterprint",()=>this.#i(),{signal:t})}disconnect(){this.#t?.abort(),this.#i()}#n(){this.#i();let e=this.take();if(!e)return;let{canvasBox:t,overlay:i,panel:s,picture:r,root:o}=this.shell,{clientWidth:a,clientHeight:l}=r,c=[s.notes.risks].filter(({open:d})=>!d),{theme:h}=o.dataset;e.className="still",t.append(e),Ue(i.root,"viewBox",`0 0 ${a} ${l}`),o.style.setProperty("--vp-picture",`${a} / ${l}`),o.dataset.theme="light";for(let d of c)d.open=!0;let u=fo(Hm,this.#e);this.root.adoptedStyleSheets.push(u),this.#i=()=>{this.#i=()=>{},this.root.adoptedStyleSheets=this.root.adoptedStyleSheets.filter(d=>d!==u),e.remove(),i.root.removeAttribute("viewBox"),o.style.removeProperty("--vp-picture"),o.dataset.theme=h;for(let d of c)d.open=!1}}};var PM={play:{d:"M8 5.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L9.2 4.5A.8.8 0 0 0 8 5.2Z",solid:!0},pause:{d:"M7 4.5h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8H7a.8.8 0 0 1-.8-.8V5.3A.8.8 0 0 1 7 4.5Zm7 0h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8h-3a.8.8 0 0 1-.8-.8V5.3a.8.8 0 0 1 .8-.8Z",solid:!0},previous:{d:"M6 5v14M18.5 5.8v12.4a.5.5 0 0 1-.8.4L9 12.4a.5.5 0 0 1 0-.8l8.7-6.2a.5.5 0 0 1 .8.4Z"},next:{d:"M18 5v14M5.5 5.8v12.4a.5.5 0 0 0 .8.4L15 12.4a.5.5 0 0 0 0-.8L6.3 5.4a.5.5 0 0 0-.8.4Z"},loop:{d:"M4 11V9.5A3.5 3.5 0 0 1 7.5 6H20m0 0-3-3m3 3-3 3M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H4m0 0 3-3m-3 3 3 3"},plus:{d:"M12 5v14M5 12h14"},minus:{d:"M5 12h14"},reset:{d:"M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4 4v4h4"},move:{d:"M12 3v18M3 12h18M12 3 9.5 5.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5"},left:{d:"M14.5 5.5 8 12l6.5 6.5"},right:{d:"M9.5 5.5 16 12l-6.5 6.5"},up:{d:"M5.5 14.5 12 8l6.5 6.5"},down:{d:"M5.5 9.5 12 16l6.5-6.5"},close:{d:"M6 6l12 12M18 6 6 18"},numbers:{d:"M4 20V10m5.3 10V4m5.4 16v-8M20 20V7"},caution:{d:"M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.4v.1"},eye:{d:"M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 2.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z"},layers:{d:"m12 3.5 9 4.7-9 4.7-9-4.7 9-4.7Zm9 8.7-9 4.7-9-4.7m18 3.8-9 4.7-9-4.7"}};function ni(n){let{d:e,solid:t}=PM[n],i=We("path",{d:e,class:t?"solid":"line"});return We("svg",{class:"icon",viewBox:"0 0 24 24","aria-hidden":"true",focusable:"false"},i)}function Mi(n,e,t,i=""){let s={type:"button",class:`icon-button ${i}`,"aria-label":n,title:n,onclick:t};return U("button",s,ni(e))}var po=class{constructor(e,t=""){this.root=Mi(V.play,"play",()=>e.toggle(),`primary ${t}`),this.glyphs={play:this.root.firstElementChild,pause:ni("pause")}}update(e){let t=e?V.pause:V.play;this.root.ariaLabel!==t&&(this.root.ariaLabel=this.root.title=t,this.root.replaceChildren(e?this.glyphs.pause:this.glyphs.play))}},mc=class{constructor(e){this.play=new po(e),this.loop=Mi(V.loop,"loop",()=>e.setLoop(this.loop.ariaPressed!=="true")),this.loop.ariaPressed="false",this.speed=U("select",{"aria-label":V.speed,title:V.speed,onchange:()=>e.setSpeed(Number(this.speed.value))}),this.#e(Co),this.time=U("span",{class:"time"}),this.steps=U("div",{class:"steps"},Mi(V.previous,"previous",()=>e.step(-1)),this.play.root,Mi(V.next,"next",()=>e.step(1))),this.extras=U("div",{class:"extras"},this.time,this.speed,this.loop)}#e(e){this.speed.replaceChildren(...e.map(t=>U("option",{value:t},V.times(t))))}update({t:e,clip:t,playing:i,speed:s,loop:r}){this.play.update(i),ke(this.time,V.time(e,t.durationS)),Ue(this.loop,"aria-pressed",String(r)),Number(this.speed.value)!==s&&(Co.includes(s)||this.#e([...Co,s].sort((o,a)=>o-a)),this.speed.value=String(s))}};var Xm=15,qm=40,mo=1.25,LM=[["up",0,1],["left",-1,0],["right",1,0],["down",0,-1]];function Ym(n,e,t){let i=LM.map(([s,r,o])=>Mi(e[s],s,()=>t(r,o),`to-${s}`));return U("div",{class:"pad",role:"group","aria-label":n},U("span",{class:"pad-name","aria-hidden":"true"},n),...i)}var gc=class{constructor(e){this.more=Mi(V.camera,"move",()=>this.toggle()),this.more.ariaExpanded="false";let t=U("div",{class:"quick"},Mi(V.zoomIn,"plus",()=>e.zoom(mo)),Mi(V.zoomOut,"minus",()=>e.zoom(1/mo)),Mi(V.reset,"reset",()=>e.reset())),i=U("div",{class:"pads"},Ym(V.turn,V.turnTo,(s,r)=>e.orbit(s*Xm,r*Xm)),Ym(V.move,V.moveTo,(s,r)=>e.pan(s*qm,-r*qm)));this.root=U("div",{class:"camera",role:"group","aria-label":V.camera},t,this.more,i)}toggle(e=this.more.ariaExpanded!=="true"){return this.more.ariaExpanded==="true"===e?!1:(this.more.ariaExpanded=String(e),!e&&this.root.matches(":focus-within")&&this.more.focus(),this.root.toggleAttribute("data-open",e),!0)}};var NM=350,_c=class{#e=0;#t="";plain=!1;constructor(){this.count=U("span",{class:"count"}),this.name=U("span",{class:"stage-name"}),this.text=U("p",{class:"text"}),this.words=U("div",{class:"words"},this.text),this.root=U("div",{class:"caption"},U("p",{class:"heading"},this.name,this.count),this.words),this.live=U("div",{class:"unseen",role:"status","aria-live":"polite"})}setStages(e){let t=({caption:i})=>U("p",{class:"reserve","aria-hidden":"true"},i);this.words.replaceChildren(this.text,...e.map(t))}update({clip:e,index:t}){let{name:i,caption:s}=e.stages[t],r=V.stage(i,this.plain);ke(this.count,V.stageOf(t,e.stages.length)),ke(this.name,r),ke(this.text,s);let o=`${r}. ${s}`;if(this.#t===o)return;let a=this.#t==="";this.#t=o,a||this.say(o)}say(e){clearTimeout(this.#e),this.#e=window.setTimeout(()=>ke(this.live,e),NM)}};var DM="button, select, input, summary, [tabindex]";function Bu(n,e){let t=e.getBoundingClientRect(),i=[...n.querySelectorAll(DM)].filter(r=>!e.contains(r)),s=i.map(r=>OM(r.getBoundingClientRect(),t)>.5);i.forEach((r,o)=>{r.inert=s[o]})}function OM(n,e){let t=Math.min(n.right,e.right)-Math.max(n.left,e.left),i=Math.min(n.bottom,e.bottom)-Math.max(n.top,e.top);return t>0&&i>0?t*i/(n.width*n.height):0}var xc=class{constructor(e){this.input=U("input",{type:"range",step:.5,"aria-label":V.cut,oninput:()=>e(-Number(this.input.value))}),this.value=U("output",{}),this.root=U("label",{class:"cut",hidden:!0},U("span",{},V.cut),this.input,this.value)}update(e,t){if(this.root.hidden===e&&(this.root.hidden=!e),!e)return;Ue(this.input,"min",String(-t.high_mm)),Ue(this.input,"max",String(-t.low_mm));let i=String(-t.position_mm);Math.abs(Number(this.input.value)-Number(i))>.26&&(this.input.value=i);let s=V.cutAt(t.position_mm);ke(this.value,s),Ue(this.input,"aria-valuetext",s)}};var $m=(...n)=>Object.keys(rt).filter(e=>n.includes(rt[e].group)),rr=$m("shape","volume","canal"),Zm=$m("grade");function Dn(n,{clip:e,intact:t,samples:i}){let{group:s,part:r}=rt[n];return r!==null?e.has(r):s==="canal"?i.some(o=>Ei(o[n]??0)>0):t[n]!==null}var or=(n,e)=>e===null?"\u2013":kt(rt[n],e),UM=({now:n,t:e},t)=>{let i="anterior_height_mm",{intact:s}=t,r=t.baseline(e);if(!r||r.since==="intact")return V.ofIntact(100*n[i]/s[i]);let o=s[i]-r.from[i],a=n[i]-r.from[i];return Ei(o)<.5||Ei(a)===0?V.ofIntact(100*n[i]/s[i]):`${To(rt[i],a)} is ${V.ofLost(100*a/o)}`},FM=new Set(["middle_height_mm","posterior_height_mm","wedge_angle_deg","body_volume_ml","balloon_volume_ml","cement_volume_ml","leaked_volume_ml"]),BM={anterior_height_mm:UM,local_kyphosis_deg:()=>V.kyphosisHelp,genant_grade:()=>V.genantHelp,cavity_volume_ml:({now:n},{clip:e})=>{let{made:t,filled:i}=V.hollow[e.has("balloon")?"byBalloon":"byHand"];return Ei(n.cement_volume_ml)>0&&Ei(n.cavity_volume_ml)>0?i:t},canal_encroachment_mm:({now:n})=>V.ofCanal(n.canal_encroachment_percent)},ku=n=>BM[n]??(()=>FM.has(n)?"":rt[n].hint);function kM(n,e,t){let{digits:i,spokenUnit:s}=rt[e];return Number(n.toFixed(i))===0?"":`, ${xi(Math.abs(n),i)} ${s} ${n>0?"more":"less"} than ${t}`}function zM(n,e,t,i){let{spoken:s,spokenUnit:r,digits:o,group:a,of:l,until:c}=rt[n];if(c&&(e[c]??0)>0)return"";let h=e[n],u=h===null?0:Number(h.toFixed(o));if(h===null||a==="volume"&&h<=0||a==="canal"&&u===0)return"";let d=a==="volume"&&u===0?`less than ${xi(10**-o,o)}`:xi(h,o),f=a==="shape"?t?.[n]??null:null,p=[f===null?"":kM(h-f,n,i),n==="canal_encroachment_mm"?`, ${V.ofCanal(e.canal_encroachment_percent)}`:""];return`${[s,d,r,l].filter(Boolean).join(" ")}${p.join("")}.`}function Km({now:n,baseline:e,since:t,index:i,count:s,durationS:r,towards:o,numbers:a}){let l=[V.seenFrom(o),`${V.stageOf(i,s)}: ${V.moment(n.stage,n.t,r)}.`];return a&&l.push(...rr.map(c=>zM(c,n,e,t))),l.filter(Boolean).join(" ")}var Jm=10,jm=30,GM=.25,VM=1,Qm={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function eg({shell:n,picture:e,slider:t,panel:i,fold:s},r){let o=({key:h,shiftKey:u})=>{let d=Qm[h];if(d&&u)r.pan(d[0]*jm,-d[1]*jm);else if(d)r.orbit(d[0]*Jm,d[1]*Jm);else if(h==="+"||h==="=")r.zoom(mo);else if(h==="-")r.zoom(1/mo);else if(h==="Enter")r.activate(!0);else return!1;return!0},a=({key:h,shiftKey:u})=>{let d=Qm[h];return d?(r.pause(),r.seekBy((d[0]||d[1])*(u?VM:GM)),!0):!1},l=({key:h},u)=>{let d=u.matches("input, select, summary, button")&&u!==e,f=u===e||u===t;if(/^[1-9]$/.test(h)&&!u.matches("select"))return r.goToIndex(Number(h)-1);if(h===" "&&!d)r.toggle();else if((h==="PageUp"||h==="PageDown")&&(f||!i.contains(u))){if(u.matches("input[type=range], select"))return!1;r.step(h==="PageUp"?-1:1)}else if(f&&h==="Home")r.seek(0);else if(f&&h==="End")r.seek(1/0);else return!1;return!0},c=h=>s()?!0:h!==e?!1:(r.activate(!1),h.blur(),!0);n.addEventListener("keydown",h=>{if(h.ctrlKey||h.altKey||h.metaKey||h.defaultPrevented)return;let u=h.target;(u===e&&o(h)||u===t&&a(h)||(h.key==="Escape"?c(u):l(h,u)))&&h.preventDefault()})}var vc=class{free={x:0,y:0,width:100,height:100};covered=[];read(e,t){let i=e.getBoundingClientRect();this.covered=t.map(s=>s.getBoundingClientRect()).filter(s=>s.width&&s.height&&s.top<i.bottom-1&&s.bottom>i.top+1).filter(s=>s.left<i.right-1).map(({left:s,top:r,width:o,height:a})=>({x:s-i.left,y:r-i.top,width:o,height:a})),this.free={x:10,y:10,width:Math.max(40,i.width-20),height:Math.max(40,i.height-20)}}insets(e){let t=this.free.width+20,i=this.free.height+20,s=Math.max(0,...this.covered.filter(({y:l})=>l<40).map(l=>l.y+l.height)),r=this.covered.filter(l=>l.y>i/2&&l.width>t/2),o=Math.max(0,...r.map(({y:l})=>i-l)),a=t>600?4*e:10;return{left:a,right:a,top:(i>380?s:0)+e+10,bottom:o+e+10}}};var yc=class{constructor(e){let t=()=>U("button",{type:"button",class:"button",onclick:e},V.retry);this.text=U("span",{}),this.retry=t(),this.alert=U("div",{class:"alert",role:"alert",hidden:!0},ni("caution"),this.text,this.retry),this.said=U("span",{}),this.anew=t(),this.status=U("div",{class:"loading",role:"status",hidden:!0},this.said,this.anew),this.root=U("div",{class:"notice"},this.alert,this.status)}fail(e,t=!0){this.status.hidden=!0,this.retry.hidden=!t,this.alert.hidden=!1,ke(this.text,e)}wait(){this.inform(V.loading,!1)}inform(e,t){this.alert.hidden=!0,this.status.hidden=!1,this.anew.hidden=!t,ke(this.said,e)}clear(){this.alert.hidden=!0,this.status.hidden=!0}};function Sc(n,e,t=4){return n.x<e.x+e.width+t&&e.x<n.x+n.width+t&&n.y<e.y+e.height+t&&e.y<n.y+n.height+t}function zu(n,e,t){let i=t.y,s=t.y+t.height-n.height;if(s<i||n.x<t.x-.5||n.x+n.width>t.x+t.width+.5)return null;let o=(c=>Math.min(s,Math.max(i,c)))(n.y),a=[o];for(let c of e)a.push(c.y-n.height-4,c.y+c.height+4);let l=a.filter(c=>c>=i&&c<=s).map(c=>({...n,y:c})).filter(c=>!e.some(h=>Sc(c,h,4-.5)));return l.sort((c,h)=>Math.abs(c.y-o)-Math.abs(h.y-o)),l[0]??null}function ig(n,e,t,i){let s=[...i],r=new Map,o={x:t.left,y:t.top,width:t.right-t.left,height:t.bottom-t.top};for(let{id:a,x:l,y:c,width:h,height:u,side:d}of n){let f={left:e.x,right:e.x+e.width-h},p={left:Math.max(f.left,Math.min(t.left-16,e.x+e.width)-h),right:Math.min(f.right,Math.max(t.right+16,e.x))},x=d==="left"?"right":"left",m=Math.min(f.right,Math.max(f.left,l-h/2)),g=[...s,o],b=[[d,p[d],g],[x,p[x],g],[d,f[d],g],[d,m,g],[x,f[x],g],[d,f[d],s],[x,f[x],s]];for(let[T,S,A]of b){let w=zu({x:S,y:c-u/2,width:h,height:u},A,e);if(w){s.push(w),r.set(a,{...w,side:T});break}}}return HM(n,r,s,i.length,e),r}function HM(n,e,t,i,s){let r=n.filter(({id:o})=>e.has(o));r.forEach((o,a)=>{for(let l of r.slice(a+1)){let[c,h]=[o,l].map(({id:x})=>e.get(x)),[u,d]=[tg(c,h),tg(h,c)];if(bc(u,o)+bc(d,l)>.9*(bc(c,o)+bc(h,l)))continue;let f=[...t.slice(0,i),...r.filter(x=>x!==o&&x!==l).map(({id:x})=>e.get(x))];![u,d].every(x=>ng(x,s)&&!f.some(m=>Sc(x,m)))||Sc(u,d)||(e.set(o.id,u),e.set(l.id,d))}})}function tg({width:n,height:e},t){let i=t.side==="left"?t.x:t.x+t.width-n;return{...t,x:i,y:t.y+(t.height-e)/2,width:n,height:e}}var Gu=(n,e)=>({x:Math.min(Math.max(e.x,n.x),n.x+n.width),y:n.y+n.height/2}),ng=(n,e)=>n.x>=e.x&&n.y>=e.y&&n.x+n.width<=e.x+e.width&&n.y+n.height<=e.y+e.height;function bc(n,e){let{x:t,y:i}=Gu(n,e);return Math.hypot(e.x-t,e.y-i)}function sg(n,e,t){for(let r of n)for(let o of n)if(r.id<o.id&&Math.hypot(r.x1+r.x2-o.x1-o.x2,r.y1+r.y2-o.y1-o.y2)/2<22)return null;let i=[...t],s=new Map;for(let{id:r,x1:o,y1:a,x2:l,y2:c,width:h,height:u}of n){let d=(o+l)/2,f=(a+c)/2-u/2,p=a-u-8,x=c+8,m=u+6,b=[[o-h/2,p],[l-h/2,x],[o-10,p],[o-h+10,p],[l-10,x],[l-h+10,x],[o-h/2,p-m],[l-h/2,x+m],[o-10,p-m],[o-h+10,p-m],[l-10,x+m],[l-h+10,x+m],[d+8,f],[d-h-8,f]].map(([T,S])=>({x:T,y:S,width:h,height:u})).find(T=>ng(T,e)&&!i.some(S=>Sc(T,S)));if(!b)return null;i.push(b),s.set(r,b)}return s}var Vu=8,ar=(n,e)=>n.width(e)+2*Vu,On=class{constructor(e){this.box=We("rect",{rx:6}),this.text=We("text",{x:Vu}),this.root=We("g",{class:e,visibility:"hidden"},this.box,this.text)}show(e,{x:t,y:i,width:s,height:r},o){let{root:a,box:l,text:c}=this;c.childElementCount!==e.length&&c.replaceChildren(...e.map((h,u)=>We("tspan",{x:Vu,dy:u?o:0}))),e.forEach((h,u)=>ke(c.children[u],h)),Ue(a,"visibility","visible"),Ue(a,"transform",`translate(${t.toFixed(1)} ${i.toFixed(1)})`),Ue(l,"width",String(s)),Ue(l,"height",String(r)),Ue(c,"y",(o*.69).toFixed(1))}hide(){Ue(this.root,"visibility","hidden")}};var WM=24,Hu=class{constructor(e){this.id=e,this.rank=-1,this.line=We("path",{class:"leader",visibility:"hidden"}),this.dot=We("circle",{class:"leader-dot",r:3,visibility:"hidden"}),this.pill=new On(`name ${e}`),this.rows=[],this.x=0,this.y=0,this.width=0,this.height=0,this.side="left",this.placed=!1}show(e,t){this.placed=!0,this.side=e.side,this.pill.show(this.rows,e,t);let{x:i,y:s}=Gu(e,this);Ue(this.line,"d",`M${i.toFixed(1)} ${s.toFixed(1)}L${this.x.toFixed(1)} ${this.y.toFixed(1)}`),Ue(this.dot,"transform",`translate(${this.x.toFixed(1)} ${this.y.toFixed(1)})`);for(let r of[this.line,this.dot])Ue(r,"visibility","visible")}hide(){this.placed=!1,this.pill.hide();for(let e of[this.line,this.dot])Ue(e,"visibility","hidden")}},Mc=class{#e=new Map;#t=[];#i={left:0,right:0,top:0,bottom:0};constructor(e){this.ruler=e,this.leaders=We("g",{}),this.names=We("g",{})}update({viewer:e,anchors:t,clip:i},s,r,o){let a=s.x+s.width/2;this.#t.length=0;for(let{name:c,shown:h,point_mm:u}of t){let d=h&&i.actors.get(c);if(!d)continue;let{x:f,y:p}=e.project(u);this.#n(c,[V.part(d)],f,p,a).rank=Mo.indexOf(d.part)}this.#t.sort((c,h)=>c.rank-h.rank),this.#t.length=Math.min(this.#t.length,Math.max(2,Math.floor(s.height/(this.ruler.row*3)))),o&&(this.#n("heights",o.rows,o.x,o.y,a),this.#t.unshift(this.#t.pop())),this.#s(e);let l=ig(this.#t,s,this.#i,r);for(let c of this.#e.values()){let h=l.get(c.id);h?c.show(h,this.ruler.row):c.hide()}}#n(e,t,i,s,r){let o=this.#e.get(e);return o||(o=new Hu(e),this.#e.set(e,o),this.leaders.append(o.line,o.dot),this.names.append(o.pill.root)),(!o.placed||Math.abs(i-r)>=WM)&&(o.side=i<r?"left":"right"),o.rows=t,o.x=i,o.y=s,o.width=Math.max(...t.map(a=>ar(this.ruler,a))),o.height=this.ruler.row*t.length,this.#t.push(o),o}#s(e){this.#i.left=1/0,this.#i.right=-1/0,this.#i.top=1/0,this.#i.bottom=-1/0;for(let t of e.outline){let{x:i,y:s}=e.project(t);this.#i.left=Math.min(this.#i.left,i),this.#i.right=Math.max(this.#i.right,i),this.#i.top=Math.min(this.#i.top,s),this.#i.bottom=Math.max(this.#i.bottom,s)}}};var XM=10,qM=["x","y","z"],rg={left:n=>-n,right:n=>n,top:(n,e)=>-e,bottom:(n,e)=>e},YM=Object.keys(rg),wc=class{#e=[0,0,0];constructor(e){this.ruler=e,this.words=YM.map(t=>({edge:t,text:We("text",{class:"direction"}),name:"",most:0})),this.roots=this.words.map(({text:t})=>t)}update(e,t,i,s){let r=e.project(t);for(let l of this.words)l.most=-1/0;qM.forEach((l,c)=>{for(let u=0;u<3;u+=1)this.#e[u]=t[u]+(u===c?XM:0);let h=e.project(this.#e);for(let u of this.words){let d=rg[u.edge](h.x-r.x,h.y-r.y);Math.abs(d)<=u.most||(u.most=Math.abs(d),u.name=`${d>0?"+":"-"}${l}`)}});let o=e.handle();o&&s.push({x:o.x-o.reach,y:o.y-o.reach,width:2*o.reach,height:2*o.reach});let a=s.length;for(let{edge:l,text:c,name:h}of this.words){let u=V.directions[h],d=this.#t(l,u,i),f=zu(d,s.slice(0,a),i)??d;s.push(f),ke(c,u),Ue(c,"transform",`translate(${(f.x+f.width/2).toFixed(1)} ${(f.y+f.height*.68).toFixed(1)})`)}}#t(e,t,i){let s=this.ruler.width(t)+4,r=this.ruler.row,o={x:i.x,y:i.y,width:s,height:r};e==="right"&&(o.x+=i.width-s);let a=i.height>i.width?.72:.5;return e==="left"||e==="right"?o.y+=(i.height-r)*a:o.x+=(i.width-s)/2,e==="bottom"&&(o.y+=i.height-r),o}};var $M=.45,ZM=.25,og=6,ag=Math.PI/180,Ec=class{constructor(e){this.ruler=e,this.pill=new On("value end-plates"),this.lines=[0,1].map(()=>({halo:We("path",{class:"halo"}),stroke:We("path",{class:"plate-line"})})),this.root=We("g",{class:"plates"},...this.lines.flatMap(({halo:t,stroke:i})=>[t,i])),this.said=[""]}update({viewer:e,now:t,t:i,clip:s},r,o){let l=s.endPlates(i)?.map(([m,g])=>[lg(m,g),lg(g,m)].map(b=>e.project(b))),{azimuth_deg:c,elevation_deg:h}=e.orientation(),u=Math.abs(Math.sin(c*ag)*Math.cos(h*ag))>ZM;if(Ue(this.root,"visibility",l&&u?"visible":"hidden"),!l||!u){this.pill.hide();return}if(this.lines.forEach(({halo:m,stroke:g},b)=>{let[T,S]=l[b],A=`M${T.x.toFixed(1)} ${T.y.toFixed(1)}L${S.x.toFixed(1)} ${S.y.toFixed(1)}`;Ue(m,"d",A),Ue(g,"d",A)}),!o||t.local_kyphosis_deg===null){this.pill.hide();return}this.said[0]=V.localKyphosis(t.local_kyphosis_deg);let d=ar(this.ruler,this.said[0]),[f,p]=l[0],x={x:f.x<p.x?Math.max(0,f.x-d-og):f.x+og,y:Math.max(0,f.y-this.ruler.row/2),width:d,height:this.ruler.row};this.pill.show(this.said,x,this.ruler.row),r.push(x)}},lg=(n,e)=>n.map((t,i)=>t+$M*(t-e[i]));var KM=["anterior_height_mm","middle_height_mm","posterior_height_mm"],cg={width:560,height:400},JM=30,Tc=class{#e=!1;constructor(e){this.ruler=e,this.all=KM.map(t=>({halo:We("path",{class:"halo"}),stroke:We("path",{class:"height-line"}),pill:new On("value"),line:{id:t,x1:0,y1:0,x2:0,y2:0,width:0,height:0},value_mm:0,said:[""]})),this.lines=this.all.map(({line:t})=>t),this.root=We("g",{class:"heights"},...this.all.flatMap(({halo:t,stroke:i})=>[t,i])),this.values=We("g",{},...this.all.map(({pill:t})=>t.root)),this.list=null}update({viewer:e,now:t,t:i,clip:s},r,o,a){let l=s.landmarks(i);if(this.all.forEach(({halo:x,stroke:m,line:g},b)=>{let[T,S]=[e.project(l[2*b]),e.project(l[2*b+1])],[A,w]=T.y<=S.y?[T,S]:[S,T];Object.assign(g,{x1:A.x,y1:A.y,x2:w.x,y2:w.y}),QM(x,m,g)}),this.list=null,!a){for(let{pill:x}of this.all)x.hide();return}for(let x of this.all)x.value_mm=t[x.line.id];let c=this.#t(r,o);this.#e=c===null;for(let{pill:x,line:m,said:g}of this.all){let b=c?.get(m.id);b?(x.show(g,b,this.ruler.row),o.push(b)):x.hide()}if(c)return;let{x1:h,y1:u,x2:d,y2:f}=this.lines[0],p=this.all.map(({line:x,value_mm:m})=>hg(x.id,kt,m));this.list={rows:p,x:(h+d)/2,y:(u+f)/2}}#t(e,t){let i=this.lines.some((r,o)=>o&&Math.abs(r.x1-this.lines[o-1].x1)<JM);return this.#e&&i?null:e.width>cg.width&&e.height>cg.height&&this.#i(kt,e,t)||this.#i(jM,e,t)}#i(e,t,i){for(let s of this.all)s.said[0]=hg(s.line.id,e,s.value_mm),s.line.width=ar(this.ruler,s.said[0]),s.line.height=this.ruler.row;return sg(this.lines,t,i)}},hg=(n,e,t)=>`${rt[n].short} ${e(rt[n],t)}`,jM=({digits:n},e)=>xi(e,n);function QM(n,e,{x1:t,y1:i,x2:s,y2:r}){let o=Math.hypot(s-t,r-i),[a,l]=o>4?[5*(r-i)/o,-5*(s-t)/o]:[0,0],c=(d,f)=>`${d.toFixed(1)} ${f.toFixed(1)}`,h=(d,f)=>`M${c(d-a,f-l)}L${c(d+a,f+l)}`,u=`M${c(t,i)}L${c(s,r)}${h(t,i)}${h(s,r)}`;Ue(n,"d",u),Ue(e,"d",u)}var Ac=class{#e=new Map;#t=document.createElement("canvas").getContext("2d");#i=13;#n={letter:0,word:0};restyle(e){let t=e.ownerDocument.defaultView??window,{fontSize:i,fontFamily:s,letterSpacing:r,wordSpacing:o}=t.getComputedStyle(e);this.#i=parseFloat(i),this.#n={letter:parseFloat(r)||0,word:parseFloat(o)||0},this.#t&&(this.#t.font=`600 ${i} ${s}`),this.#e.clear()}width(e){let t=this.#e.get(e);if(t===void 0){let{letter:i,word:s}=this.#n,r=this.#t?.measureText(e).width??e.length*this.#i*.6;t=Math.ceil(r+i*e.length+s*(e.split(" ").length-1)),this.#e.set(e,t)}return t}get row(){return Math.round(this.#i*1.7)}};var Rc=class{#e=[];constructor(){this.ruler=new Ac,this.directions=new wc(this.ruler),this.heights=new Tc(this.ruler),this.plates=new Ec(this.ruler),this.callouts=new Mc(this.ruler),this.root=We("svg",{class:"overlay","aria-hidden":"true",focusable:"false"},this.plates.root,this.heights.root,this.callouts.leaders,this.heights.values,this.plates.pill.root,this.callouts.names,...this.directions.roots)}restyle(){this.ruler.restyle(this.root)}update(e,t,i,{labels:s,numbers:r}){this.root.classList.contains("off")===s&&this.root.classList.toggle("off",!s);let o=this.#e;o.length=0,o.push(...i),this.directions.update(e.viewer,e.clip.extras.view.body_centre_mm,t,o),s&&(this.plates.update(e,o,r),this.heights.update(e,t,o,r),this.callouts.update(e,t,o,this.heights.list))}};var Cc=300,go=30,Wu=8,an={height:{top:6,bottom:54},cement:{top:70,bottom:98}},ew=5,ug=(n,e,t,{top:i,bottom:s})=>s-(n-e)/(t-e)*(s-i),Ic=class{#e=1;#t=e=>0;#i=e=>0;constructor(){this.drawing=We("g",{}),this.head=We("line",{class:"playhead",x1:0,x2:0,y1:2}),this.dots={height:We("circle",{class:"dot height",r:3.5}),cement:We("rect",{class:"dot cement",x:-3,y:-3,width:6,height:6})},this.moving=We("g",{},this.head,this.dots.height,this.dots.cement),this.svg=We("svg",{role:"img"},this.drawing,this.moving);let e=(t,i)=>U("span",{class:"key"},We("svg",{viewBox:"0 0 22 8","aria-hidden":"true"},We("path",{class:`trace ${t}`,d:"M1 4h20"})),i);this.cementKey=e("cement",V.curveCement),this.root=U("figure",{class:"curve"},U("h3",{},V.curve),this.svg,U("figcaption",{},e("height",V.curveHeight),this.cementKey))}setClipNumbers(e){let{samples:t,ends:i,clip:s}=e,r=Dn("cement_volume_ml",e),o=r?[an.height,an.cement]:[an.height],a=o[o.length-1].bottom+ew;Ue(this.svg,"viewBox",`0 0 ${Cc} ${a+4}`),Ue(this.head,"y2",String(a)),Ue(this.dots.cement,"visibility",r?"visible":"hidden"),this.cementKey.hidden=!r,this.#e=s.durationS;let l=t.map(b=>b.anterior_height_mm),c=Math.floor(Math.min(...l)-1),h=Math.ceil(Math.max(...l)+.5),u=Math.max(1,Math.ceil(Math.max(...t.map(b=>b.cement_volume_ml))));this.#t=b=>ug(b.anterior_height_mm,c,h,an.height),this.#i=b=>ug(b.cement_volume_ml,0,u,an.cement);let d=b=>`M${t.map(T=>`${this.#n(T.t).toFixed(1)} ${b(T).toFixed(1)}`).join("L")}`,f=(b,T)=>We("text",{x:go-6,y:b+3.5,"text-anchor":"end"},xi(T,0)),p=(b,T,S,A)=>We("line",{class:"grid",x1:b,y1:T,x2:S,y2:A}),x=s.stages.slice(0,-1).map(({end_s:b})=>this.#n(b));this.drawing.replaceChildren(...x.map(b=>p(b,4,b,a)),...o.flatMap(({top:b,bottom:T})=>[p(go,b,Cc-Wu,b),p(go,T,Cc-Wu,T)]),f(an.height.top,h),f(an.height.bottom,c),We("path",{class:"trace height",d:d(this.#t)}),...r?[f(an.cement.top,u),f(an.cement.bottom,0),We("path",{class:"trace cement",d:d(this.#i)})]:[]);let m=(b,T)=>xi(T[b],rt[b].digits),g=i.map(b=>`${V.stage(b.stage)} ${m("anterior_height_mm",b)}`).join(", ");this.svg.setAttribute("aria-label",V.curveSaid(g,r?m("cement_volume_ml",i[i.length-1]):null))}#n(e){return go+(Cc-go-Wu)*e/this.#e}update(e){Ue(this.moving,"transform",`translate(${this.#n(e.t).toFixed(1)} 0)`),Ue(this.dots.height,"cy",this.#t(e).toFixed(1)),Ue(this.dots.cement,"transform",`translate(0 ${this.#i(e).toFixed(1)})`)}};var dg=120,lr=class{constructor(e){this.clip=e,this.intact=Ht(e,e.stages[0].end_s);let t=e.stages.find(({name:r})=>r==="fracture");this.fractured=t?Ht(e,t.end_s):null;let i=e.stages.find(({name:r})=>r==="posture");this.settled=i?Ht(e,i.end_s):null;let s=[...Array(dg+1).keys()].map(r=>r*e.durationS/dg);s.push(...e.stages.map(({end_s:r})=>r)),s.sort((r,o)=>r-o),this.samples=s.map(r=>Ht(e,r)),this.outcome=Rd(e),this.ends=e.stages.map(({end_s:r})=>Ht(e,r))}baseline(e){let{intact:t,fractured:i,settled:s}=this;return!i||e<=t.t?null:e<=i.t?{since:"intact",from:t}:s&&e>s.t?{since:"posture",from:s}:{since:"fracture",from:i}}};var Pc=class{#e=[];#t=[];constructor(){this.table=U("table",{class:"levels"}),this.total=U("p",{}),this.root=U("section",{class:"other-levels",hidden:!0,"aria-label":V.otherLevels},this.table,this.total)}get any(){return this.#e.length>0}setClip(e){let t=e.extras.levels??[];this.#e=t.map(({level:o})=>e.of(o));let i=this.#e.map(o=>new lr(o)),s=rr.filter(o=>i.some(a=>Dn(o,a)));if(this.#t=s.map(o=>({key:o,cells:t.map(()=>U("td",{}))})),!this.any){this.table.replaceChildren();return}let r=({key:o,cells:a})=>U("tr",{"data-key":o},U("th",{scope:"row"},rt[o].label),...a);this.table.replaceChildren(U("caption",{},V.otherLevels,U("small",{},V.measured)),U("thead",{},U("tr",{},U("th",{scope:"col"},V.measure),...t.map(({level:o})=>U("th",{scope:"col"},o)))),U("tbody",{},...this.#t.map(r)))}update({now:e,t},i){let s=!i||!this.any;if(this.root.hidden!==s&&(this.root.hidden=s),s)return;let r=this.#e.map(l=>Ht(l,t));for(let{key:l,cells:c}of this.#t)r.forEach((h,u)=>ke(c[u],or(l,h[l])));let o=[e,...r].reduce((l,c)=>l+c.cement_volume_ml,0),a=[e,...r].reduce((l,c)=>l+c.leaked_volume_ml,0);ke(this.total,V.allLevels(o,a))}};function tw({side:n,clearances:e,route_words:t,breach_words:i,skin:s}){let r=Object.entries(ld).flatMap(([o,a])=>{let l=e[o]??null;return l===null?[]:[U("dt",{},a.label),U("dd",{},V.free(a,l))]});return U("li",{},U("b",{},V.needle(n)),...i?[U("p",{class:"breach"},ni("caution"),U("span",{},i))]:[],...t?[U("p",{},t)]:[],U("dl",{},...r),U("small",{},V.skinCut(s.from_midline_mm,s.assumed_depth_mm)))}var Lc=class{constructor(){this.list=U("ul",{}),this.root=U("details",{class:"needles"},U("summary",{},V.needles),this.list)}setNeedles(e){this.list.replaceChildren(...e.map(tw)),this.root.hidden=e.length===0}};var fg=({text:n,source:e})=>U("li",{},n," ",U("small",{},V.source(e)));function iw({name:n,value:e,note:t}){let i=n.replaceAll("_"," ").replaceAll(".",": ");return U("li",{},U("b",{},`${i}: ${typeof e=="object"?JSON.stringify(e):e}`)," ",U("small",{},t))}function Xu(n,e){let t=n.filter(i=>i.phase===e).map(({title:i,text:s,source:r})=>U("li",{},U("b",{},i),U("p",{},s),U("small",{},V.source(r))));return t.length?[U("h4",{},V.phases[e]),U("ul",{},...t)]:[]}var Nc=class{constructor(e){this.riskList=U("ul",{}),this.benefitList=U("ul",{}),this.benefitTitle=U("h4",{},V.benefits),this.assumedList=U("ul",{}),this.risks=U("details",{class:"risks"},U("summary",{},ni("caution"),U("span",{},V.risks)),this.riskList,this.benefitTitle,this.benefitList),this.phases=U("div",{}),this.journey=U("details",{class:"journey"},U("summary",{},V.journey),this.phases),this.assumptions=U("details",{class:"assumptions"},U("summary",{},V.assumptions),this.assumedList),this.words=U("span",{class:"disclaimer"},V.disclaimer),this.source=U("span",{class:"source"},V.sourcePlace),this.button=U("button",{type:"button",class:"risks-button",onclick:e},ni("caution"),U("span",{},V.risks)),this.footer=U("div",{class:"foot"},U("p",{},this.words," ",this.source),this.button)}setExtras(e){ke(this.words,e.disclaimer),ke(this.source,`${V.reviewed(e.reviewed)}. ${e.source}`),this.riskList.replaceChildren(...e.risks.map(fg)),this.benefitList.replaceChildren(...e.benefits.map(fg)),this.benefitTitle.hidden=this.benefitList.hidden=e.benefits.length===0;let{journey:t=[]}=e;this.phases.replaceChildren(...Xu(t,"before"),...Xu(t,"during"),...Xu(t,"after")),this.journey.hidden=t.length===0,this.assumedList.replaceChildren(...e.assumptions.map(iw)),this.assumptions.hidden=e.assumptions.length===0}};var nw=["anterior_height_mm","wedge_angle_deg","cement_volume_ml"],qu=class{constructor(e){this.key=e,this.note=ku(e),this.noteNode=U("small",{}),this.reserve=U("span",{class:"reserve","aria-hidden":"true"}),this.value=U("td",{}),this.change=U("td",{class:"change"});let t=U("th",{scope:"row"},U("span",{},rt[e].label),U("span",{class:"noted"},this.noteNode,this.reserve));this.root=U("tr",{"data-key":e},t,this.value,this.change)}setClipNumbers(e){this.root.hidden=!Dn(this.key,e);let t=e.samples.map(i=>this.note({now:i,t:i.t},e));ke(this.reserve,t.reduce((i,s)=>s.length>i.length?s:i))}update(e,t){if(this.root.hidden)return;let{key:i}=this,s=e.now[i],r=t?.from[i]??null;ke(this.value,or(i,s));let o=s===null||r===null||s===0&&r===0;ke(this.change,o?"":Wc(s-r,rt[i].digits)),ke(this.noteNode,this.note(e,e.clipNumbers))}},Yu=class{constructor(e){this.key=e,this.note=ku(e),this.noteNode=U("small",{}),this.name=U("dt",{},rt[e].label,this.noteNode),this.value=U("dd",{"data-key":e})}setClipNumbers(e){this.name.hidden=this.value.hidden=!Dn(this.key,e)}update(e){let{key:t}=this,i=Ao(this.note(e,e.clipNumbers));ke(this.noteNode,i.endsWith(".")||!i?i:`${i}.`),ke(this.value,t==="genant_grade"&&e.now[t]===null?V.genantNone:or(t,e.now[t]))}},$u=class{constructor(e){this.key=e,this.value=U("b",{}),this.root=U("span",{class:"key-figure","data-key":e},U("span",{},rt[e].short),this.value)}setClipNumbers(e){this.root.hidden=!Dn(this.key,e)}update({now:e}){ke(this.value,or(this.key,e[this.key]))}},Dc=class{constructor(){this.heading=U("span",{},V.numbers),this.where=U("small",{},V.measured),this.since=U("th",{scope:"col"}),this.rows=rr.map(i=>new qu(i)),this.table=U("table",{},U("caption",{},this.heading,this.where),U("thead",{},U("tr",{},U("th",{scope:"col"},V.measure),U("th",{scope:"col"},V.now),this.since)),U("tbody",{},...this.rows.map(({root:i})=>i)));let e=Zm.map(i=>new Yu(i));this.grades=U("details",{class:"grades"},U("summary",{},V.grades),U("dl",{},...e.flatMap(({name:i,value:s})=>[i,s])));let t=nw.map(i=>new $u(i));this.key=U("span",{class:"key-figures"},...t.map(({root:i})=>i)),this.others=[...e,...t]}setClipNumbers(e){for(let t of[...this.rows,...this.others])t.setClipNumbers(e)}update(e){let t=e.clipNumbers.baseline(e.t);ke(this.since,V.since[t?.since??"intact"]);for(let i of this.rows)i.update(e,t);for(let i of this.others)i.update(e)}};var sw=Object.keys(kn).filter(n=>kn[n].group==="shape"),rw={restored_anterior_height_mm:({restored_anterior_percent_of_lost:n})=>n===null?"":V.ofLost(n)},ow=n=>n?.replaceAll(" ","\xA0"),Oc=class{#e=!1;constructor(){this.rows=sw.map(e=>{let t=U("small",{});return{key:e,note:t,name:U("dt",{},kn[e].label,t),value:U("dd",{"data-key":e})}}),this.root=U("section",{class:"outcome",hidden:!0,"aria-label":V.outcome.title},U("h3",{},V.outcome.title,U("small",{},V.outcome.where)),U("dl",{},...this.rows.flatMap(({name:e,value:t})=>[e,t])))}setResult(e,t){if(this.#e=e!==null,!!e)for(let{key:i,name:s,value:r,note:o}of this.rows){let a=e[i];s.hidden=r.hidden=a===null,ke(r,a===null?"":To(kn[i],ad.includes(i)?-a:a)),ke(o,[rw[i]?.(e),ow(t[i])].filter(Boolean).join("; "))}}update(e,t){let i=!e||!this.#e;this.root.hidden!==i&&(this.root.hidden=i),this.root.toggleAttribute("data-pending",!t)}};var aw=60,lw=["set","follow-up"],Uc=class{#e=!0;constructor(e){this.ontoggle=e,this.title=U("h2",{class:"title"}),this.numbers=new Dc,this.levels=new Pc,this.outcome=new Oc,this.curve=new Ic,this.needles=new Lc,this.notes=new Nc(()=>this.openRisks()),this.open=U("button",{type:"button",class:"open-panel","aria-expanded":"false",onclick:()=>this.toggle()},this.numbers.key,U("span",{class:"open-name"},ni("numbers"),U("span",{},V.numbers))),this.root=U("aside",{class:"panel","aria-label":V.numbers,tabindex:-1},Mi(V.close,"close",()=>this.toggle(!1),"close"),U("div",{class:"figures"},this.title,this.numbers.table),this.levels.root,this.outcome.root,this.curve.root,U("div",{class:"notes"},this.notes.risks,this.notes.journey,this.needles.root,this.numbers.grades,this.notes.assumptions))}setNumbers(e){this.#e=e;let{numbers:t,curve:i}=this;for(let s of[this.open,i.root,t.table,t.grades])s.hidden=!e}setClipNumbers(e){let{extras:t}=e.clip;ke(this.title,t.title),this.numbers.setClipNumbers(e),this.levels.setClip(e.clip),ke(this.numbers.heading,this.levels.any?V.numbersOf(String(t.case.level)):V.numbers),this.outcome.setResult(e.outcome,t.studies??{}),this.curve.setClipNumbers(e),this.needles.setNeedles(t.access),this.notes.setExtras(t)}update(e){this.numbers.update(e),this.levels.update(e,this.#e),this.outcome.update(this.#e,lw.includes(e.now.stage)),this.curve.update(e.now)}toggle(e=this.open.ariaExpanded!=="true"){return this.open.ariaExpanded==="true"===e?!1:(this.open.ariaExpanded=String(e),this.ontoggle(e),e?this.root.focus({preventScroll:!0}):this.root.matches(":focus-within")&&this.open.focus(),!0)}openRisks(){let{risks:e}=this.notes;this.toggle(!0),e.open=!0,this.root.scrollTop+=e.getBoundingClientRect().top-this.root.getBoundingClientRect().top-aw,e.querySelector("summary")?.focus({preventScroll:!0})}};var _o=class{#e=new Map;#t="";constructor(e,t,i,s,r){this.legend=t,this.labels=new Map(s.map(({value:a,label:l})=>[a,l])),this.current=U("span",{class:"current"}),this.trigger=U("button",{type:"button",class:"trigger","aria-expanded":"false",onclick:()=>this.toggle()},ni(i),this.current);let o=s.map(({value:a,label:l})=>{let c=U("input",{type:"radio",name:e,value:a,onchange:()=>r(a)});this.#e.set(a,c);let h=()=>this.toggle(!1);return c.addEventListener("click",u=>u.detail&&h()),c.addEventListener("keydown",u=>u.key==="Enter"&&h()),U("label",{class:"option"},c,U("span",{},l))});this.note=U("p",{class:"note",id:`${e}-note`,hidden:!0}),this.options=U("fieldset",{class:"options",tabindex:-1},U("legend",{class:"unseen"},t),U("div",{class:"row"},...o),this.note),this.root=U("div",{class:`picker ${e}`},this.trigger,this.options),this.root.addEventListener("focusout",a=>{this.root.contains(a.relatedTarget)||this.toggle(!1)})}toggle(e=this.trigger.ariaExpanded!=="true"){return this.trigger.ariaExpanded==="true"===e?!1:(this.trigger.ariaExpanded=String(e),this.root.toggleAttribute("data-open",e),e?this.#e.get(this.#t)?.focus():this.options.matches(":focus-within")&&this.trigger.focus(),!0)}refuse(e,t){let i=this.#e.get(e);i&&(i.disabled=t!=="",t&&i.setAttribute("aria-describedby",this.note.id),this.note.hidden=t==="",ke(this.note,t))}update(e,t=""){if(e===this.#t)return;this.#t=e;for(let[s,r]of this.#e)r.checked=s===e;let i=this.labels.get(e)??t;ke(this.current,i),Ue(this.trigger,"aria-label",`${this.legend}: ${i}`)}};function pg(n,e,t){let i=n[n.length-1].end_s,s=Math.min(1/n.length,t/e),r=1-s*n.length,o=0;return n.map(({start_s:a,end_s:l})=>o+=s+r*(l-a)/i)}function mg(n,e,t){let i=n.findIndex(({end_s:a})=>t<=a);if(i<0)return 1;let s=i?e[i-1]:0,{start_s:r,end_s:o}=n[i];return s+(e[i]-s)*(t-r)/(o-r)}function gg(n,e,t){let i=Math.min(1,Math.max(0,t)),s=Math.max(0,e.findIndex(l=>i<=l+1e-9)),r=s?e[s-1]:0,{start_s:o,end_s:a}=n[s];return o+(a-o)*Math.min(1,(i-r)/(e[s]-r))}var cw=44,Fc=class{#e=[];#t=[];#i=[];#n=[];#s=600;#r=0;#o="";constructor(e){this.actions=e,this.thumb=U("span",{class:"thumb"}),this.rail=U("span",{class:"rail"}),this.slider=U("div",{class:"slider",role:"slider",tabindex:0,"aria-label":V.position,"aria-valuemin":0},this.rail,this.thumb),this.marks=U("div",{class:"stages",role:"group","aria-label":V.stages}),this.root=U("div",{class:"scrubber"},this.slider,this.marks),this.#a()}#a(){let{slider:e,actions:t}=this,i=0,s=r=>t.seek(gg(this.#e,this.#t,(r.clientX-i)/this.#s));e.addEventListener("pointerdown",r=>{if(r.button!==0||!this.#e.length)return;e.setPointerCapture(r.pointerId);let o=this.rail.getBoundingClientRect();i=o.left,this.#s=o.width,t.pause(),s(r)}),e.addEventListener("pointermove",r=>{e.hasPointerCapture(r.pointerId)&&s(r)})}setStages(e){this.#e=e,this.slider.setAttribute("aria-valuemax",String(e[e.length-1].end_s)),this.#i=e.map(()=>U("span",{class:"segment"})),this.rail.replaceChildren(...this.#i),this.#n=e.map(({name:t},i)=>{let s=V.stage(t);return U("button",{type:"button",class:"stage","aria-label":V.goTo(s,i),onclick:()=>this.actions.goTo(t)},U("span",{class:"number"},String(i+1)),U("span",{class:"name"},s))}),this.marks.replaceChildren(...this.#n),this.resize(this.#s)}resize(e){this.#s=e,this.#e.length&&(this.#t=pg(this.#e,e,cw),this.#t.forEach((t,i)=>{let s=t-(i?this.#t[i-1]:0);for(let r of[this.#i[i],this.#n[i]])r.style.setProperty("flex-grow",String(s))}),this.#l())}update(e,t,i){this.#r=e,this.#l();let{name:s}=this.#e[t],r=this.#e[this.#e.length-1].end_s;(!i||this.#o!==s)&&(Ue(this.slider,"aria-valuenow",e.toFixed(2)),Ue(this.slider,"aria-valuetext",i?V.stage(s):V.moment(s,e,r))),this.#o=i?s:"",this.#n.forEach((o,a)=>Ue(o,"aria-current",a===t?"step":"false"))}#l(){let e=mg(this.#e,this.#t,this.#r);this.thumb.style.setProperty("transform",`translateX(${(e*this.#s).toFixed(1)}px)`),this.#i.forEach((t,i)=>{let s=i?this.#t[i-1]:0,r=Math.min(1,Math.max(0,(e-s)/(this.#t[i]-s)));t.style.setProperty("--vp-done",r.toFixed(4))})}};var _g=500,hw=Object.fromEntries(Ti.map(n=>[n,!0])),Bc=class{#e=null;#t=hw;#i=new vc;#n=null;#s=0;#r=0;#o="";constructor(e){this.actions=e,this.overlay=new Rc,this.captions=new _c,this.scrubber=new Fc(e),this.transport=new mc(e),this.playsByItself=!1,this.alone=new po(e,"alone"),this.alone.root.hidden=!0,this.panel=new Uc(r=>{this.root.toggleAttribute("data-panel",r),Bu(this.root,this.panel.root)}),this.camera=new gc(e),this.cut=new xc(e.setCut),this.statusMessage=new yc(e.retry);let t=(r,o)=>r.map(a=>({value:a,label:o[a]}));this.styles=new _o("styles",V.style,"layers",t(Gn,V.styles),e.setStyle),this.views=new _o("views",V.view,"eye",t(un,V.views),e.setView),this.poster=U("div",{class:"poster"},U("slot",{})),this.canvasBox=U("div",{class:"canvas"}),this.description=U("div",{class:"unseen",id:"description"}),this.hint=U("div",{class:"hint","aria-hidden":"true"}),this.picture=U("div",{class:"stage-area",role:"application",tabindex:0,"aria-describedby":"description","aria-roledescription":"3-D picture"},this.canvasBox,this.overlay.root,this.hint),this.bar=U("div",{class:"picture-bar"},this.styles.root,this.views.root),this.timeline=U("div",{class:"timeline"},this.transport.steps,this.scrubber.root,this.transport.extras),this.root=U("section",{class:"shell","aria-label":V.player,lang:"en","data-state":"waiting"},U("div",{class:"picture"},this.poster,this.picture,this.bar,this.camera.root,this.alone.root,this.cut.root,this.statusMessage.root,this.description),this.captions.root,this.panel.open,this.timeline,this.panel.root,this.panel.notes.footer,this.captions.live);let{picture:i,root:s}=this;eg({shell:s,picture:i,panel:this.panel.root,slider:this.scrubber.slider,fold:()=>this.fold()},e),i.addEventListener("focus",()=>this.describe()),this.sizes=null}connect(e){this.sizes=new e.ResizeObserver(()=>this.measure());let t=[this.root,this.picture,this.scrubber.rail,this.bar,this.captions.root];for(let i of t)this.sizes.observe(i)}disconnect(){this.sizes?.disconnect(),clearTimeout(this.#s),this.#s=0}measure(){let e=this.scrubber.rail.clientWidth;e&&this.scrubber.resize(e),this.overlay.restyle(),Bu(this.root,this.panel.root),this.actions.resized()}insets(){let{styles:e,views:t,camera:i,cut:s,captions:r,alone:o}=this,a=[e.root,t.root,i.root,o.root,s.root,r.root,this.panel.open,this.hint];return this.#i.read(this.picture,a),this.#i.insets(this.overlay.ruler.row)}setPlain(e){this.captions.plain=e,this.#n&&this.captions.update(this.#n)}setChrome(e){this.#t=e,this.root.toggleAttribute("data-no-numbers",!e.numbers),this.transport.steps.hidden=this.transport.extras.hidden=this.camera.root.hidden=!e.controls,this.scrubber.root.hidden=!e.timeline,this.timeline.hidden=!e.controls&&!e.timeline,this.captions.root.hidden=!e.captions,this.styles.root.hidden=!e.styles,this.views.root.hidden=!e.views,this.bar.hidden=!e.styles&&!e.views,e.controls&&(this.alone.root.hidden=!0),this.panel.setNumbers(e.numbers)}setClip(e,t){let{title:i}=e.extras;this.#e=new lr(e),this.root.setAttribute("aria-label",V.playerOf(i)),this.picture.setAttribute("aria-label",V.picture(i)),this.poster.querySelector("img")?.setAttribute("alt",i),this.scrubber.setStages(e.stages),this.captions.setStages(e.stages),this.panel.setClipNumbers(this.#e),this.styles.refuse("xray",t.xrayMissing?V.xrayMissing(t.xrayMissing):"")}update(e){if(!this.#e)return;let{viewer:t,t:i,index:s,playing:r}=e,o=Object.assign(e,{clipNumbers:this.#e,anchors:t.anchors(i)});this.#n=o;let{controls:a}=this.#t,l=t.style==="cutaway"&&a,c=this.cut.root.hidden===l;this.cut.update(l,t.cut);let h=r&&this.playsByItself&&!a&&this.alone.root.hidden;h&&(this.alone.root.hidden=!1),this.alone.update(r),(c||h)&&this.actions.resized(),this.transport.update(o),this.scrubber.update(i,s,r),this.captions.update(o),this.panel.update(o),this.overlay.update(o,this.#i.free,this.#i.covered,this.#t),Ue(this.root,"data-style",t.style),this.styles.update(t.style),this.views.update(t.view??"",V.freeView),this.#r=performance.now()+_g,this.#s||=window.setTimeout(this.#a,_g)}#a=()=>{let e=this.#r-performance.now();this.#s=e>1?window.setTimeout(this.#a,e):0,this.#s||this.describe()};describe(){let e=this.#n;if(!e)return;let{now:t,index:i,clip:s,t:r,clipNumbers:o}=e,a=o.baseline(r),{towards:l}=e.viewer.orientation(),c=Km({now:t,baseline:a?.from??null,since:V.than[a?.since??"intact"],index:i,count:s.stages.length,durationS:s.durationS,towards:l,numbers:this.#t.numbers});ke(this.description,`${c} ${V.keys}`),this.#o&&this.#o!==l&&this.captions.say(V.seenFrom(l)),this.#o=l}setState(e){Ue(this.root,"data-state",e)}setFlat(e){this.root.toggleAttribute("data-flat",e),ke(this.panel.numbers.where,e?V.measuredStill:V.measured)}showPoster(e){this.poster.querySelector("img")?.remove(),e&&this.poster.prepend(U("img",{src:e,alt:this.#e?.clip.extras.title??this.#l()}))}#l(){return this.root.getRootNode().host?.querySelector("img")?.alt||V.poster}setActive(e,t){e&&this.root.toggleAttribute("data-explored",!0),this.root.toggleAttribute("data-active",e),ke(this.hint,V.explore(t)),this.insets()}fold(){return[this.styles,this.views,this.camera].some(e=>e.toggle(!1))||this.panel.toggle(!1)}};var Zu=`:host{--vp-ink: #14212b;--vp-quiet: #4a5a67;--vp-surface: #fff;--vp-raised: #f4f7f9;--vp-line: #d3dce3;--vp-strong-line: #8496a4;--vp-accent: #0b5a78;--vp-on-accent: #fff;--vp-soft: #dfecf3;--vp-height: #0b4f9c;--vp-plate: #6a2170;--vp-halo: #fff;--vp-alert: #8a1f11;--vp-shadow: 0 1px 2px #0f20301f, 0 6px 20px #0f203026;--vp-radius: 10px;--vp-target: 44px;--vp-gap: .75rem;display:block;position:relative;box-sizing:border-box;inline-size:100%;block-size:min(42rem,100svh);container:player / size;overflow:hidden;color-scheme:light;font:400 .9375rem/1.4 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,sans-serif;text-align:start}:host([hidden]){display:none}[hidden]{display:none!important}*,:before,:after{box-sizing:border-box}p,h2,h3,h4,ul,dl,dd,figure,fieldset,legend{margin:0;padding:0;border:0}button,select,input{font:inherit;color:inherit}button,select{touch-action:manipulation}.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus-visible{outline:3px solid var(--vp-accent);outline-offset:2px;box-shadow:0 0 0 2px var(--vp-surface)}.shell[data-theme=dark]{--vp-ink: #eaf0f4;--vp-quiet: #a9b9c5;--vp-surface: #141c24;--vp-raised: #1b2630;--vp-line: #2c3a46;--vp-strong-line: #6f8494;--vp-accent: #7cc9ea;--vp-on-accent: #06202c;--vp-soft: #1f3a48;--vp-height: #9fd0ff;--vp-plate: #e9b6f3;--vp-halo: #0b1117;--vp-alert: #ffb4a6;--vp-shadow: 0 1px 2px #0008, 0 6px 20px #000a;color-scheme:dark}.shell[data-theme=contrast]{--vp-ink: #000;--vp-quiet: #000;--vp-surface: #fff;--vp-raised: #fff;--vp-line: #000;--vp-strong-line: #000;--vp-accent: #003e8a;--vp-on-accent: #fff;--vp-soft: #dbe7f7;--vp-height: #00307a;--vp-plate: #4d0a57;--vp-halo: #fff;--vp-alert: #7a0000;--vp-shadow: 0 0 0 2px #000}[data-theme=contrast] .segment{background:var(--vp-surface);box-shadow:inset 0 0 0 1.5px var(--vp-line);border-inline-start-width:0}[data-theme=contrast] .segment+.segment{margin-inline-start:-1px}.shell{position:absolute;inset:0;display:grid;overflow:hidden auto;overscroll-behavior:auto;background:var(--vp-surface);color:var(--vp-ink);grid-template:minmax(min(15rem,35cqh),1fr) repeat(4,max-content) / minmax(0,1fr);grid-template-areas:"picture" "caption" "timeline" "open" "foot"}:host([heading="off"]) .title{display:none}.title{font-size:.875rem;font-weight:500;line-height:1.3;color:var(--vp-quiet);padding-block-end:.75rem}.picture{grid-area:picture;position:relative;min-block-size:0;overflow:hidden;background:var(--vp-raised);container:picture / size}.stage-area,.canvas,.canvas canvas,.overlay,.poster{position:absolute;inset:0;inline-size:100%;block-size:100%}.stage-area{outline-offset:-4px;cursor:grab;touch-action:pan-x pan-y pinch-zoom;user-select:none;-webkit-user-select:none}.stage-area:focus-visible{outline-offset:-4px;box-shadow:inset 0 0 0 6px var(--vp-surface);z-index:1}.stage-area:active{cursor:grabbing}.shell[data-active] .stage-area{touch-action:none}.canvas canvas{display:block;touch-action:inherit}.shell:not([data-state=ready]) :is(.stage-area,.picture-bar,.camera,.open-panel,.caption,.timeline>*,.panel>*,.source,.risks-button){visibility:hidden}.shell[data-state=ready]:not([data-flat]) .poster{display:none}.shell[data-flat] :is(.stage-area,.camera,.cut),:host(:not([drawn="elsewhere"])) .shell[data-flat] .picture-bar{display:none}:host([drawn="elsewhere"]) .shell[data-flat] .notice{display:none}.shell:is([data-flat],[data-state=failed]) .picture{display:flex;flex-direction:column}.shell:is([data-flat],[data-state=failed]) :is(.poster,.notice){position:static}.shell:is([data-flat],[data-state=failed]) .poster{flex:1;min-block-size:0}.shell:is([data-flat],[data-state=failed]) .notice{padding:.375rem var(--vp-gap)}.shell.shell[data-state=failed]{grid-template:"picture" minmax(0,1fr) "foot" max-content / minmax(0,1fr)}.shell.shell.shell[data-state=failed]>:is(.caption,.timeline,.panel,.open-panel){display:none}.canvas .parked{pointer-events:none}.poster{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.5rem;padding:0;overflow:auto;color:var(--vp-quiet)}.poster img,::slotted(img){inline-size:100%;min-block-size:0;flex:1 1 0;object-fit:contain}.poster img+slot::slotted(img){display:none}::slotted(:not(img)){max-inline-size:44em;margin:0 auto;padding:.5rem 1rem}.overlay{pointer-events:none;overflow:hidden;font-size:.8125rem;font-weight:600}.overlay text{fill:var(--vp-ink);white-space:pre}[data-style=xray] .overlay{--vp-over-ink: #1c2730;--vp-over-quiet: #1c2730;--vp-over-height: #0b4f9c;--vp-over-plate: #6a2170;--vp-halo: #fff}.overlay .direction{text-anchor:middle;fill:var(--vp-over-quiet, var(--vp-quiet));stroke:var(--vp-halo);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.overlay path{fill:none;stroke-linecap:round}.halo{stroke:var(--vp-halo);stroke-width:6;opacity:.85}.plate-line{stroke:var(--vp-over-plate, var(--vp-plate));stroke-width:2;stroke-dasharray:9 4}.height-line{stroke:var(--vp-over-height, var(--vp-height));stroke-width:2.25}.value rect,.name rect{fill:var(--vp-surface);stroke:var(--vp-line);fill-opacity:.94}.value rect,.name.heights rect{stroke:var(--vp-height);stroke-width:1.25}.overlay .value text,.name.heights text{fill:var(--vp-height);font-variant-numeric:tabular-nums}.value.end-plates rect{stroke:var(--vp-plate)}.overlay .value.end-plates text{fill:var(--vp-plate)}.leader{stroke:var(--vp-over-ink, var(--vp-ink));stroke-width:1.25}.leader-dot{fill:var(--vp-over-ink, var(--vp-ink));stroke:var(--vp-halo);stroke-width:1.5}.overlay.off>g{display:none}.hint{position:absolute;inset-block-start:4.5rem;inset-inline:0;margin:auto;inline-size:fit-content;padding:.375rem .875rem;border-radius:99px;background:var(--vp-ink);color:var(--vp-surface);font-size:.8125rem;font-weight:600;pointer-events:none;opacity:.86}.hint:empty,.shell[data-active] .hint,.shell[data-explored] .hint{display:none}.picture-bar{position:absolute;inset:.625rem var(--vp-gap) auto;display:flex;flex-wrap:wrap;gap:.5rem;justify-content:space-between;pointer-events:none}.picture-bar>*{pointer-events:auto}.picker{position:relative}.picker .options,.trigger,.icon-button,.button,select,.cut,.pads,.quick{border:1px solid var(--vp-line);border-radius:var(--vp-radius);background:var(--vp-surface)}.picker .options,.trigger,.cut,.camera .icon-button,.camera .pads{box-shadow:var(--vp-shadow)}.trigger{display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);padding:0 .875rem 0 .625rem;font-weight:600;font-size:.875rem;cursor:pointer}.picker .options{display:none;position:absolute;z-index:6;inset-block-start:calc(100% + .375rem);inset-inline-start:0;padding:.25rem;min-inline-size:9rem}.picker:last-child:not(:first-child) .options{inset-inline:auto 0}.picker[data-open] .options{display:block}.row{display:flex;flex-direction:column}.option{position:relative;display:flex;align-items:center;justify-content:center;min-block-size:var(--vp-target);min-inline-size:var(--vp-target);padding:0 .75rem;border-radius:7px;font-size:.875rem;font-weight:500;cursor:pointer}.picker[data-open] .option{justify-content:start}.option input{position:absolute;inset:0;opacity:0;margin:0;inline-size:100%;block-size:100%;cursor:pointer}.option:has(:checked){background:var(--vp-accent);color:var(--vp-on-accent);font-weight:650}.option:has(:focus-visible){outline:3px solid var(--vp-accent);outline-offset:2px}.option:has(:disabled){color:var(--vp-quiet);text-decoration:line-through;cursor:not-allowed}.note{padding:.25rem .75rem .5rem;font-size:.8125rem;max-inline-size:22em;color:var(--vp-quiet)}.icon{inline-size:1.375rem;block-size:1.375rem;flex:none;max-inline-size:30px;max-block-size:30px}.icon .line{fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}.icon .solid{fill:currentColor}.icon-button{display:inline-grid;place-items:center;inline-size:var(--vp-target);block-size:var(--vp-target);padding:0;cursor:pointer}.icon-button[aria-pressed=true],.icon-button[aria-expanded=true],.trigger[aria-expanded=true],.open-panel[aria-expanded=true]{background:var(--vp-soft);border-color:var(--vp-accent);color:var(--vp-accent)}.icon-button.primary{border-color:var(--vp-accent);background:var(--vp-accent);color:var(--vp-on-accent);border-radius:50%}.button{min-block-size:var(--vp-target);padding:0 1rem;font-weight:600;cursor:pointer}select{min-block-size:var(--vp-target);padding:0 .25rem;font-size:.875rem;cursor:pointer}.camera{position:absolute;z-index:4;inset:auto var(--vp-gap) .625rem auto;display:flex;flex-direction:column;align-items:end;gap:.375rem}.alone{position:absolute;z-index:4;inset:auto var(--vp-gap) .625rem auto;box-shadow:var(--vp-shadow)}.quick{display:none;border:0;background:none;flex-direction:column;gap:.375rem}.pads{display:none;position:absolute;inset:auto calc(100% + .5rem) 0 auto;gap:.75rem;padding:.5rem}.camera[data-open] .pads,.camera[data-open] .quick{display:flex}.pad{display:grid;grid-template:repeat(3,var(--vp-target)) / repeat(3,var(--vp-target));place-items:center}.pad .icon-button{box-shadow:none;border-color:transparent}.pad-name{grid-area:2 / 2;font-size:.75rem;font-weight:600;color:var(--vp-quiet)}.to-up{grid-area:1 / 2}.to-left{grid-area:2 / 1}.to-right{grid-area:2 / 3}.to-down{grid-area:3 / 2}.cut{position:absolute;z-index:3;inset:auto auto .625rem var(--vp-gap);display:grid;grid-template-columns:auto minmax(5rem,9rem);align-items:center;column-gap:.625rem;padding:0 .75rem .375rem;font-size:.8125rem;font-weight:600;max-inline-size:calc(100% - 5rem)}.cut output{grid-column:1 / -1;font-weight:400;color:var(--vp-quiet);line-height:1.2}input[type=range]{accent-color:var(--vp-accent);min-block-size:var(--vp-target);margin:0;inline-size:100%;touch-action:pan-y}.notice{position:absolute;z-index:5;inset:auto var(--vp-gap) var(--vp-gap);display:grid;justify-items:center;pointer-events:none}.alert,.loading{display:flex;flex-wrap:wrap;align-items:center;gap:.375rem .75rem;padding:.5rem .875rem;border-radius:var(--vp-radius);background:var(--vp-surface);box-shadow:var(--vp-shadow);pointer-events:auto;font-weight:500;max-inline-size:40em}.alert>span{flex:1 1 12em}.alert{border:1px solid var(--vp-alert);color:var(--vp-alert)}.alert .button{color:var(--vp-ink)}.loading{font-size:.875rem}.caption{grid-area:caption;padding:.5rem var(--vp-gap) .125rem;min-block-size:4.5rem;border-block-start:1px solid var(--vp-line)}.heading{display:flex;align-items:baseline;gap:.5rem}.stage-name{font-weight:700;font-size:1.0625rem;letter-spacing:-.005em}.count{font-size:.8125rem;color:var(--vp-quiet)}.words,.noted{display:grid}.words>*,.noted>*{grid-area:1 / 1}.reserve{visibility:hidden}.words>*{line-height:1.35}.timeline{grid-area:timeline;display:flex;flex-wrap:wrap;gap:.25rem .375rem;padding:0 var(--vp-gap) .5rem;align-items:center}.steps,.extras{display:flex;align-items:center;gap:.375rem}.steps{grid-area:steps}.extras{grid-area:extras;flex:1 1 auto;justify-content:end}.time{min-inline-size:6em;text-align:end;font-size:.8125rem;font-variant-numeric:tabular-nums;color:var(--vp-quiet);white-space:nowrap;margin-inline-end:.25rem}.scrubber{grid-area:scrubber;order:-1;flex:1 0 100%;min-inline-size:0;container:scrubber / inline-size}.slider{position:relative;z-index:1;margin-block-start:-.625rem;block-size:var(--vp-target);cursor:pointer;touch-action:pan-y;border-radius:6px;-webkit-user-select:none;user-select:none}.rail{position:absolute;inset:auto 0 8px;block-size:7px;display:flex}.segment{flex:1 1 0;position:relative;overflow:hidden;background:var(--vp-line);border-inline-start:2px solid var(--vp-surface)}.segment:first-child{border:0;border-start-start-radius:4px;border-end-start-radius:4px}.segment:last-child{border-start-end-radius:4px;border-end-end-radius:4px}.segment:before{content:"";position:absolute;inset:0;background:var(--vp-accent);transform:scaleX(var(--vp-done, 0));transform-origin:0 50%}.thumb{position:absolute;inset:auto auto 1.5px -10px;inline-size:20px;block-size:20px;border-radius:50%;background:var(--vp-surface);border:3px solid var(--vp-accent);box-shadow:0 1px 4px #0005;will-change:transform}.stages{display:flex;min-block-size:var(--vp-target)}.stage{flex:1 1 0;min-inline-size:0;min-block-size:var(--vp-target);padding:0 2px;border:0;border-radius:8px;background:none;cursor:pointer;font-size:.8125rem;font-weight:500;color:var(--vp-quiet);overflow:hidden}.stage .name{display:none}.stage .number{display:inline-grid;place-items:center;inline-size:1.75em;block-size:1.75em;border-radius:50%;border:1px solid var(--vp-strong-line)}.stage[aria-current=step]{color:var(--vp-ink);font-weight:700}.stage[aria-current=step] .number{background:var(--vp-accent);border-color:var(--vp-accent);color:var(--vp-on-accent)}.stage:focus-visible{outline-offset:-3px}.open-panel{grid-area:open;display:flex;align-items:center;gap:.75rem;margin:0 var(--vp-gap) .5rem;padding:.25rem .75rem;min-block-size:var(--vp-target);border:1px solid var(--vp-line);border-radius:var(--vp-radius);background:var(--vp-raised);cursor:pointer;text-align:start}.key-figures{flex:1;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.125rem .625rem}.key-figure{display:grid;line-height:1.2;min-inline-size:3.75em}.key-figure>span{font-size:.75rem;color:var(--vp-quiet)}.key-figure b{font-size:.9375rem;font-weight:650;font-variant-numeric:tabular-nums;white-space:nowrap}.open-name{display:flex;align-items:center;gap:.25rem;font-size:.8125rem;font-weight:600;color:var(--vp-accent)}.panel{display:none;background:var(--vp-surface);padding:var(--vp-gap);overflow:auto;overscroll-behavior:auto}.panel:focus{outline:none}.panel .close{position:sticky;inset-block-start:0;float:inline-end;z-index:2;margin:-.25rem -.25rem 0 .5rem}.shell[data-panel] .panel{display:block;position:absolute;z-index:10;inset:auto 0 0;block-size:80%;border-block-start:1px solid var(--vp-line);border-radius:16px 16px 0 0;box-shadow:var(--vp-shadow)}table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:start;font-weight:700;font-size:1.0625rem;line-height:1.2;padding-block-end:.375rem}small,.noted .reserve{font-size:.78125rem;font-weight:400;color:var(--vp-quiet);line-height:1.25}caption small{margin-inline-start:.375rem}thead th{block-size:calc(2.4em + .25rem);font-size:.75rem;font-weight:500;color:var(--vp-quiet);text-align:end;vertical-align:bottom;padding:0 0 .25rem .5rem;line-height:1.2}thead th:nth-child(2){inline-size:6.6em}thead th:nth-child(3){inline-size:5.6em}thead th:first-child,tbody th{text-align:start;padding-inline-start:0}tbody th{font-weight:500;line-height:1.2;padding:.25rem 0;font-size:.875rem}tbody tr>*{border-block-start:1px solid var(--vp-line)}td{text-align:end;white-space:nowrap;font-weight:650;padding-inline-start:.5rem;vertical-align:baseline}tbody th{vertical-align:baseline}.change{font-weight:500;font-size:.875rem;color:var(--vp-quiet)}.outcome,.other-levels{padding-block:.625rem}.other-levels p{padding-block-start:.375rem;line-height:1.3}.levels :is(td,th[scope=col]){text-align:end}.levels th[scope=col]:first-child{text-align:start}.outcome h3{font-size:.9375rem;font-weight:700;line-height:1.2;padding-block-end:.25rem}.outcome h3 small{margin-inline-start:.375rem}.outcome dl{gap:.1875rem 1rem;padding:0;line-height:1.25}.outcome dd{max-inline-size:none;font-variant-numeric:tabular-nums}.outcome[data-pending]{display:none}details{border-block-start:1px solid var(--vp-line)}summary{display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);font-weight:600;font-size:.875rem;cursor:pointer;border-radius:6px}summary::-webkit-details-marker{display:none}summary:after{content:"";margin-inline-start:auto;margin-inline-end:.375rem;inline-size:.5rem;block-size:.5rem;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}details[open]>summary:after{transform:rotate(225deg)}dl{display:grid;grid-template-columns:1fr auto;gap:.5rem 1rem;padding-block-end:.75rem;font-size:.875rem}dt small{display:block}dd{font-weight:650;text-align:end;max-inline-size:11em}details ul{list-style:none;display:grid;gap:.625rem;padding-block-end:.75rem;font-size:.875rem;line-height:1.35}details h4{font-size:.875rem;padding-block-end:.375rem}li small{display:block;overflow-wrap:anywhere}.needles .breach{display:flex;gap:.375rem;align-items:start;color:var(--vp-alert);font-weight:600}.needles dl{padding-block:.25rem;gap:.1875rem 1rem}.curve{padding-block:.625rem .375rem}.curve h3{font-size:.875rem;font-weight:600}.curve svg{display:block;inline-size:100%;block-size:auto;max-inline-size:26rem;overflow:visible}.curve text{font-size:10.5px;fill:var(--vp-quiet)}.grid{stroke:var(--vp-line);stroke-width:1}.trace{fill:none;stroke-width:2;stroke-linejoin:round}.trace.height{stroke:var(--vp-height)}.trace.cement{stroke:var(--vp-ink);stroke-dasharray:5 3.5}.playhead{stroke:var(--vp-accent);stroke-width:1.5}.dot{fill:var(--vp-surface);stroke-width:2}.dot.height{stroke:var(--vp-height)}.dot.cement{stroke:var(--vp-ink)}figcaption{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.78125rem;color:var(--vp-quiet)}.key{display:inline-flex;align-items:center;gap:.375rem}.curve .key svg{inline-size:1.375rem;flex:none}.foot{grid-area:foot;display:flex;align-items:center;gap:.75rem;padding:.125rem var(--vp-gap);border-block-start:1px solid var(--vp-line);background:var(--vp-raised);font-size:.75rem;line-height:1.3;color:var(--vp-quiet)}.foot p{flex:1}@container player (max-width: 39.99em){.foot{font-size:.6875rem;line-height:1.25}.risks-button{flex:none;inline-size:8.75em;padding:0;line-height:1.15}}@container player (max-width: 24em){.stages{margin-inline:-.375rem}.time{display:none}.open-name span{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}@container player (max-width: 18em){.foot{flex-direction:column;align-items:start;gap:0}.risks-button{inline-size:auto}.caption{min-block-size:0}}@container player (max-width: 24em) and (max-height: 40em){.caption{padding-block-start:.25rem;min-block-size:0}.words{font-size:.8125rem}.words>*{line-height:1.25}}.disclaimer{color:var(--vp-ink);font-weight:500}.risks-button{flex:0 1 auto;text-align:start;display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);padding:0 .5rem;border:0;border-radius:8px;background:none;font-weight:600;font-size:.8125rem;color:var(--vp-accent);cursor:pointer;text-decoration:underline;text-underline-offset:3px}.risks-button .icon,summary .icon{inline-size:1.125rem;block-size:1.125rem}@container picture (max-height: 18em){.hint,.cut output{display:none}.cut{padding-block:0}}@container picture (min-width: 34em) and (min-height: 24em){.quick{display:flex}}@container picture (min-width: 46em) and (min-height: 22em){.picker .trigger{display:none}.picker .options,.picker[data-open] .options{display:block;position:static;min-inline-size:0;padding:2px}.row{flex-direction:row}.option{justify-content:center;padding:0 .625rem}}@container scrubber (min-width: 40em){.stage{text-align:start;padding:4px 4px 0;align-content:start;white-space:nowrap;text-overflow:ellipsis}.stage .name{display:inline}.stage .number{display:none}}@container player (min-width: 62em),player (min-width: 40em) and (max-height: 29.99em){.scrubber{order:0}.timeline{display:grid;grid-template:"steps scrubber extras" auto / auto minmax(0,1fr) auto;padding-block:.25rem 0;gap:0 1.25rem}.steps,.extras{align-self:start;padding-block-start:0}}@container player (min-width: 40em) and (max-width: 61.99em) and (min-height: 44em){.shell{grid-template:minmax(22rem,1fr) repeat(4,max-content) / minmax(0,1fr);grid-template-areas:"picture" "caption" "timeline" "panel" "foot"}.shell:not([data-no-numbers]) .panel{grid-area:panel;display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:0 1.5rem;position:static;block-size:auto;max-block-size:40cqh;border-block-start:1px solid var(--vp-line);border-radius:0;box-shadow:none;grid-template-rows:repeat(2,auto) 1fr;align-content:start}.shell:not([data-no-numbers]) .panel .close{display:none}.figures{grid-area:1 / 1 / 4}.curve,.panel>.notes,.outcome{grid-column:2}.other-levels{grid-area:4 / 1}.curve{grid-row:1;padding-block-start:0}.panel>.notes{grid-row:2}.outcome{grid-row:3;border-block-start:1px solid var(--vp-line)}.outcome[data-pending]{display:block;visibility:hidden}.shell .open-panel{display:none}.figures .title{padding-block-end:.5rem}}@container player (min-width: 62em) and (min-height: 30em){.shell{grid-template:minmax(0,1fr) repeat(3,max-content) / minmax(0,1fr) 21.5rem;grid-template-areas:"picture panel" "caption panel" "timeline timeline" "foot foot"}.shell[data-no-numbers]{grid-template-columns:minmax(0,1fr) 0}.shell:not([data-no-numbers]) .panel{grid-area:panel;display:block;position:static;block-size:auto;border:0;border-inline-start:1px solid var(--vp-line);border-radius:0;box-shadow:none}.shell:not([data-no-numbers]) .panel .close{display:none}.shell .open-panel{display:none}.shell[data-no-numbers][data-panel] .panel{inset:0 0 0 auto;inline-size:24rem;block-size:auto;border-radius:0}.timeline{border-block-start:1px solid var(--vp-line);padding-block-start:.375rem}.caption{min-block-size:4rem}}@container player (max-height: 29.99em) and (min-width: 30em){.shell{grid-template:minmax(9rem,1fr) repeat(2,max-content) / minmax(0,1fr);grid-template-areas:"picture" "timeline" "foot"}.caption{grid-area:picture;align-self:end;z-index:2;justify-self:start;margin:0 calc(var(--vp-gap) * 2 + var(--vp-target)) .5rem var(--vp-gap);padding:.25rem .625rem;min-block-size:0;border:0;border-radius:8px;background:color-mix(in srgb,var(--vp-surface) 92%,transparent);font-size:.8125rem;pointer-events:none}.caption .count{display:none}.caption .heading{display:inline;margin-inline-end:.5em}.caption .stage-name{font-size:inherit}.words,.words>.text{display:inline}.words>.reserve{display:none}.open-panel{grid-area:picture;z-index:3;align-self:start;justify-self:end;margin:.625rem var(--vp-gap);background:var(--vp-surface);box-shadow:var(--vp-shadow)}.key-figures{display:none}.picture-bar{justify-content:start;inset-inline-end:9rem}.picker:last-child:not(:first-child) .options{inset-inline:0 auto}.row{display:grid;grid-template-columns:repeat(3,auto)}.styles .row{grid-template-columns:repeat(2,auto)}.foot{font-size:.6875rem;line-height:1.2}.cut{inset:auto auto 3rem var(--vp-gap);padding-block:0}.cut output{display:none}.hint{inset:auto auto 3.5rem var(--vp-gap)}.picture:has(.cut:not([hidden])) .hint{display:none}.shell[data-panel] .panel{inset:0 0 0 auto;block-size:auto;inline-size:min(22rem,100%);border-radius:0}}@container player (max-height: 29.99em) and (min-width: 40em){.time{display:none}}@media(forced-colors:active){.shell[data-theme][data-theme]{--vp-ink: CanvasText;--vp-quiet: CanvasText;--vp-surface: Canvas;--vp-raised: Canvas;--vp-line: CanvasText;--vp-strong-line: CanvasText;--vp-accent: Highlight;--vp-on-accent: HighlightText;--vp-soft: Canvas;--vp-height: CanvasText;--vp-plate: CanvasText;--vp-halo: Canvas;--vp-alert: CanvasText}.shell[data-theme][data-style] .overlay{--vp-over-ink: CanvasText;--vp-over-quiet: CanvasText;--vp-over-height: CanvasText;--vp-over-plate: CanvasText;--vp-halo: Canvas}.shell :is(svg,.segment,.segment:before,.thumb,.option:has(:checked),.icon-button.primary,.stage[aria-current=step] .number,.hint){forced-color-adjust:none}.shell :is(.value,.name) rect{fill-opacity:1}.option:has(:checked) input{forced-color-adjust:none}.icon-button[aria-pressed=true],[aria-expanded=true]{outline:2px solid Highlight;outline-offset:-4px}.shell :focus-visible{outline-color:Highlight}}@media(hover:hover){.icon-button:hover,.trigger:hover,.button:hover,select:hover,.open-panel:hover{border-color:var(--vp-accent)}.option:not(:has(:checked),:has(:disabled)):hover,.stage:hover,.risks-button:hover,summary:hover{background:var(--vp-soft)}}@media(prefers-reduced-motion:no-preference){.icon-button,.trigger,.option,.stage,.open-panel,.button{transition:background-color .12s,border-color .12s,color .12s}.thumb{transition:box-shadow .12s}.shell[data-panel] .panel{animation:rise .18s ease-out}}@keyframes rise{0%{opacity:0;translate:0 12px}}
`;var kc=class{#e=xg(window);#t="auto";constructor(e){this.onchange=e,this.tell=()=>e(this.theme)}connect(e){this.#e=xg(e),Object.values(this.#e).forEach(t=>t.addEventListener("change",this.tell)),this.tell()}disconnect(){Object.values(this.#e).forEach(e=>e.removeEventListener("change",this.tell))}ask(e){this.#t=e,this.tell()}get theme(){if(this.#t!=="auto")return this.#t;let{dark:e,contrast:t,forced:i}=this.#e;return i.matches?e.matches?"dark":"contrast":t.matches?"contrast":e.matches?"dark":"light"}};function xg(n){return{dark:n.matchMedia("(prefers-color-scheme: dark)"),contrast:n.matchMedia("(prefers-contrast: more)"),forced:n.matchMedia("(forced-colors: active)")}}var dw="300px",zc=class extends HTMLElement{static observedAttributes=Ap;#e=null;#t=window;#i=matchMedia("(pointer: coarse)");#n=matchMedia("(prefers-reduced-motion: reduce)");#s;#r;#o;#a;#l;#h;#d;#c=null;constructor(){super();let e=this.attachShadow({mode:"open"});e.adoptedStyleSheets=[fo(Zu,window)];let t=Id(this,()=>this.#r.shown,{activate:i=>this.#o.set(i),retry:()=>this.#r.retry(),resized:()=>this.#r.resize()});this.#s=new Bc(t),e.append(this.#s.root),this.#h=new Tl(this),this.#r=new fc(this.#s,{source:()=>({src:this.getAttribute("src"),data:this.#e}),onOpen:i=>{i.interactive=this.#o.active,i.setTheme(this.#a.theme),i.quality=this.quality},onFirst:i=>{this.#h.hold(),this.#l.first(i)},onReady:()=>{this.#m(),this.#h.ready(this.#f())},onError:i=>this.#h.error(i),onFrame:()=>this.#p(),onMove:()=>this.#g(),keep:()=>({...this.capture(),theme:void 0,chrome:{}})}),this.#o=new Lo(this,this.#s.picture,i=>{this.#s.setActive(i,this.#i.matches),this.#r.shown&&(this.#r.shown.viewer.interactive=i)}),this.#a=new kc(i=>{this.#s.root.dataset.theme=i,this.#r.shown?.viewer.setTheme(i)}),this.#l=new El(this,{loading:this.#r,shell:this.#s,theme:this.#a}),this.#d=new pc(e,this.#s,()=>this.ready?this.still():null)}adoptedCallback(){let e=this.ownerDocument.defaultView;e&&(this.#t=e,this.#i=e.matchMedia("(pointer: coarse)"),this.#n=e.matchMedia("(prefers-reduced-motion: reduce)"),this.shadowRoot.adoptedStyleSheets=[fo(Zu,e)],this.#r.setView(e))}connectedCallback(){if(Object.hasOwn(this,"data")){let{data:t}=this;delete this.data,this.data=t}this.#l.readChrome(),this.#s.setActive(!1,this.#i.matches),this.#s.connect(this.#t),this.#o.connect(),this.#a.connect(this.#t),this.#d.connect(this.#t),this.#n.addEventListener("change",this.#m);let e=t=>this.#u(t[t.length-1].isIntersecting);this.#c=new this.#t.IntersectionObserver(e,{rootMargin:dw}),this.#c.observe(this)}disconnectedCallback(){this.#c?.disconnect(),this.#s.disconnect(),this.#o.disconnect(),this.#a.disconnect(),this.#d.disconnect(),this.#n.removeEventListener("change",this.#m),queueMicrotask(()=>this.isConnected||this.#r.close())}attributeChangedCallback(e,t,i){t!==i&&this.#l.changed(e,i)}get data(){return this.#e}set data(e){this.#e=e,this.#r.reload()}get ready(){return this.#r.shown!==null}get drawing(){return this.#r.shown?.viewer.flat===!1}#u(e){this.#r.setNear(e),e||this.#o.set(!1)}#m=()=>{this.#r.shown&&(this.#r.shown.clock.stepping=this.#n.matches)};#p(){let{clip:e,clock:t,viewer:i}=this.#f(),{t:s,index:r,playing:o,loop:a,speed:l}=t;this.#s.update({clip:e,viewer:i,t:s,index:r,playing:o,loop:a,speed:l,now:Ht(e,s)})}#g(){this.#h.moved(this.#f())}#f(){let{shown:e}=this.#r;if(!e)throw new Je("not-ready",V.notReady);return e}play(){this.#f().clock.play(),this.#g()}pause(){this.#f().clock.pause(),this.#g()}seek(e){let{clip:t,clock:i}=this.#f();i.seek(t.timeOf(e)),this.#g()}next(){this.#f().clock.step(1),this.#g()}previous(){this.#f().clock.step(-1),this.#g()}setView(e){this.#f().viewer.setView(bt("view",e,un))}setStyle(e){let{viewer:t}=this.#f();t.setStyle(bt("style",e,t.styles)),this.#r.resize()}get quality(){return Hi.find(e=>e===this.getAttribute("quality"))??"auto"}set quality(e){this.setAttribute("quality",bt("quality",e,Hi))}measurements(e){let{clip:t,clock:i}=this.#f();return Ht(t,e??i.t)}get journey(){return this.#f().clip.extras.journey??[]}capture(){let{clip:e,clock:t,viewer:i}=this.#f();return Ep(e,t,i,this.#_(),this.getAttribute("theme")??"auto")}restore(e){let t=this.#f();Ml(Tp(e,t.clip,t.viewer),t,this),this.#r.resize(),this.#g()}#_(){return cs(e=>this.getAttribute(e),()=>{})}async snapshot(e){return this.#f().display.snapshot(e)}still(){let{viewer:e,clock:t}=this.#f();e.setTime(t.t),e.setTheme("light");let i=e.still();return e.setTheme(this.#a.theme),i}};customElements.get("vertebra-player")||(customElements.define("vertebra-player",zc),document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Jc):Jc());})();
