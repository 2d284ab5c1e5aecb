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
"use strict";(()=>{var ot={t:{label:"Time",short:"Time",spoken:"Time",unit:"s",spokenUnit:"seconds",group:"beside",digits:1,of:"",hint:"",part:null,until:null},anterior_height_mm:{label:"Front height",short:"Front",spoken:"Front height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"anterior height",part:null,until:null},middle_height_mm:{label:"Middle height",short:"Middle",spoken:"Middle height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"middle height",part:null,until:null},posterior_height_mm:{label:"Back height",short:"Back",spoken:"Back height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"posterior height",part:null,until:null},wedge_angle_deg:{label:"Wedge angle",short:"Wedge",spoken:"Wedge angle",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"angle between endplates",part:null,until:null},local_kyphosis_deg:{label:"Local kyphosis (\xB11 level)",short:"Local kyphosis",spoken:"Local kyphosis from one level above to one below",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"\xB11 level: from the bone above to the bone below",part:null,until:null},beck_index:{label:"Beck index",short:"Beck index",spoken:"Beck index",unit:"",spokenUnit:"",group:"grade",digits:2,of:"",hint:"front height divided by back height",part:null,until:null},genant_grade:{label:"Genant grade",short:"Genant grade",spoken:"Genant grade",unit:"",spokenUnit:"",group:"grade",digits:0,of:"",hint:"0 to 3, by the largest height lost",part:null,until:null},body_volume_ml:{label:"Volume of the body",short:"Body",spoken:"Volume of the body",unit:"mL",spokenUnit:"millilitres",group:"grade",digits:1,of:"",hint:"the bone's block",part:null,until:null},balloon_volume_ml:{label:"Balloon volume",short:"Balloon",spoken:"Balloon volume",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"both sides",part:"balloon",until:null},cavity_volume_ml:{label:"Hollow volume",short:"Hollow",spoken:"Hollow volume",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"the space in the bone",part:"cavity",until:"cement_volume_ml"},cement_volume_ml:{label:"Cement in the bone",short:"Cement",spoken:"Cement in the bone",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"inside the body",part:"cement",until:null},injected_volume_ml:{label:"Cement put in",short:"Cement put in",spoken:"Cement put in",unit:"mL",spokenUnit:"millilitres",group:"beside",digits:1,of:"",hint:"",part:"cement",until:null},leaked_volume_ml:{label:"Leaked cement",short:"Leaked",spoken:"Leaked cement",unit:"mL",spokenUnit:"millilitres",group:"volume",digits:1,of:"",hint:"cement outside",part:"cement",until:null},cement_fill_percent:{label:"Cement fill",short:"Fill",spoken:"Cement fill",unit:"%",spokenUnit:"percent",group:"volume",digits:0,of:"of body",hint:"of the body's volume now",part:"cement",until:null},cement_touches_superior_mm2:{label:"Cement at the upper endplate",short:"At the upper endplate",spoken:"Cement at the upper endplate",unit:"mm\xB2",spokenUnit:"square millimetres",group:"volume",digits:0,of:"",hint:"cement within 1 mm of it",part:"cement",until:null},cement_touches_inferior_mm2:{label:"Cement at the lower endplate",short:"At the lower endplate",spoken:"Cement at the lower endplate",unit:"mm\xB2",spokenUnit:"square millimetres",group:"volume",digits:0,of:"",hint:"cement within 1 mm of it",part:"cement",until:null},canal_encroachment_mm:{label:"Bone or cement in the canal",short:"In the canal",spoken:"Bone or cement in the canal",unit:"mm",spokenUnit:"millimetres",group:"canal",digits:1,of:"",hint:"into the space of the nerves",part:null,until:null},canal_encroachment_percent:{label:"Part of the canal taken",short:"Part of the canal taken",spoken:"Part of the canal taken",unit:"%",spokenUnit:"percent",group:"beside",digits:0,of:"of canal",hint:"",part:null,until:null}},Li={restored_anterior_height_mm:{label:"Front height",short:"Front height",spoken:"Front height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},restored_middle_height_mm:{label:"Middle height",short:"Middle height",spoken:"Middle height",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},restored_posterior_height_mm:{label:"Back height",short:"Back height",spoken:"Back height",unit:"mm",spokenUnit:"millimetres",group:"beside",digits:1,of:"",hint:"",part:null,until:null},restored_anterior_percent_of_lost:{label:"Front height",short:"Front height",spoken:"Front height",unit:"%",spokenUnit:"percent",group:"beside",digits:0,of:"of lost",hint:"",part:null,until:null},wedge_correction_deg:{label:"Wedge angle",short:"Wedge angle",spoken:"Wedge angle",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"",part:null,until:null},local_kyphosis_correction_deg:{label:"Local kyphosis (\xB11 level)",short:"Local kyphosis (\xB11 level)",spoken:"Local kyphosis (\xB11 level)",unit:"\xB0",spokenUnit:"degrees",group:"shape",digits:1,of:"",hint:"",part:null,until:null}},gf=["wedge_correction_deg","local_kyphosis_correction_deg"],_f={medial_wall_mm:{label:"To the pedicle's inner wall",short:"To the pedicle's inner wall",spoken:"To the pedicle's inner wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},lateral_wall_mm:{label:"To the pedicle's outer wall",short:"To the pedicle's outer wall",spoken:"To the pedicle's outer wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},canal_mm:{label:"To the canal",short:"To the canal",spoken:"To the canal",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},posterior_wall_mm:{label:"Past the back wall (tube)",short:"Past the back wall (tube)",spoken:"Past the back wall (tube)",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null},front_cortex_mm:{label:"To the front wall",short:"To the front wall",spoken:"To the front wall",unit:"mm",spokenUnit:"millimetres",group:"shape",digits:1,of:"",hint:"",part:null,until:null}},Pr={anterior_percent_of_intact:{unit:"%",digits:0},cut_mm:{unit:"mm",digits:1},skin_from_midline_mm:{unit:"mm",digits:0},skin_depth_mm:{unit:"mm",digits:0}};var Ni=n=>Math.floor(10*n+.5+1e-6)/10+0;var ws={lateral:"Side",front:"Front",back:"Back",top:"Top",oblique:"Oblique",needle:"Needle"},zo={lateral:{azimuth_deg:90,elevation_deg:0},front:{azimuth_deg:0,elevation_deg:0},back:{azimuth_deg:180,elevation_deg:0},top:{azimuth_deg:180,elevation_deg:89.99},oblique:{azimuth_deg:54.211027,elevation_deg:23.455301}},vf={"+x":"Patient\u2019s right","-x":"Patient\u2019s left","+y":"Front","-y":"Back","+z":"Head","-z":"Feet"},Mn={bone:"Bone",glass:"Glass",cutaway:"Cutaway",xray:"X-ray"};var Go={bone:"Bone",body:"Body",cancellous:"Spongy bone",crack:"Crack",cleft:"Gap",tumour:"Tumour",needle:"Needle",contrast:"Dye",balloon:"Balloon",cavity:"Hollow",implant:"Metal implant",cement:"Cement",leak:"Leaked cement",skin:"Cut in the skin",neighbour:"Bone of another level",disc:"Disc"},Vo={needle:"Needle",cannula:"Tube",catheter:"Balloon tube",osteotome:"Chisel",curette:"Scraper",expander:"Jack tool",biopsy:"Sample needle",filler:"Cement tube","neighbour-above":"Bone above","neighbour-below":"Bone below","disc-above":"Disc"},nn=["bone","crack","needle","leak","skin","neighbour","disc"],Ho=["cleft","tumour","contrast","balloon","cavity","implant","cement"],Wo=["leak","cement","contrast","balloon","implant","cavity","tumour","cleft","crack","needle","skin","bone","disc","neighbour"],xf=["needle","cannula"],yf=["body","balloon","cavity","cement","leak"];var bf={intact:{label:"Intact",plain:"The bone"},fracture:{label:"Fracture",plain:"The fracture"},posture:{label:"Lying down",plain:"Lying down"},access:{label:"Access",plain:"Needle in"},biopsy:{label:"Sample",plain:"A sample"},contrast:{label:"Dye",plain:"Dye in"},cavity:{label:"Hollow",plain:"A hollow"},expansion:{label:"Expansion",plain:"Jack opens"},inflation:{label:"Inflation",plain:"Balloon up"},deflation:{label:"Deflation",plain:"Balloon out"},fill:{label:"Fill",plain:"Cement in"},set:{label:"Set",plain:"Cement hard"},"follow-up":{label:"Follow-up",plain:"Some time later"}};var Mi=(n,e)=>{let t=n.toFixed(e);return(/^-0\.?0*$/.test(t)?t.slice(1):t).replace("-","\u2212")},Dh=(n,e)=>`${Number(n.toFixed(e))>0?"+":""}${Mi(n,e)}`,Oh=(n,{unit:e})=>`${n}${e&&e!=="\xB0"?" ":""}${e}`,Vt=(n,e)=>Oh(Mi(e,n.digits),n),ts=(n,e)=>Oh(Dh(e,n.digits),n),Yo=n=>n.charAt(0).toUpperCase()+n.slice(1),Sf=(n,e=!1)=>bf[n]?.[e?"plain":"label"]??Yo(n),{t:Nh,anterior_height_mm:Xo,cement_volume_ml:Lr,local_kyphosis_deg:Mf}=ot,qo=n=>Mi(n,Nh.digits),z_=n=>n.startsWith("L")?"lower back":Number(n.slice(1))>8?"middle of the back":"upper back",wf=n=>[n.slice(0,-1).join(", "),n.at(-1)].filter(Boolean).join(" and "),G={player:"Vertebra player",playerOf:n=>`Vertebra player. ${n}`,stage:Sf,part:({level:n,own:e,part:t,warns:i})=>`${n||(Vo[e]??Go[t])}${i?": wrong place":""}`,stageOf:(n,e)=>`Stage ${n+1} of ${e}`,time:(n,e)=>`${qo(n)} of ${Oh(String(Number(qo(e))),Nh)}`,moment:(n,e,t)=>`${Sf(n)}, ${qo(e)} of ${Number(qo(t))} ${Nh.spokenUnit}`,position:"Position in the procedure",stages:"Stages",goTo:(n,e)=>`${e+1}. ${n}`,play:"Play",pause:"Pause",previous:"Previous stage",next:"Next stage",speed:"Speed",times:n=>`${n}\xD7`,loop:"Repeat",howShown:"How the picture is shown",style:"Style",styles:Mn,xrayMissing:n=>`X-ray is not shown: ${n}`,view:"View",views:ws,freeView:"Own view",show:{title:"Show",follow:"Follow the steps",before:"Before and after",beside:"Neighbours",quality:"Quality"},neighbours:{solid:"Solid",ghost:"See-through",off:"Hidden"},qualities:{auto:"Automatic",low:"Low",medium:"Medium",high:"High"},gained:({restored_anterior_height_mm:n,restored_anterior_percent_of_lost:e})=>`${Li.restored_anterior_height_mm.label} ${ts(Li.restored_anterior_height_mm,n)}${e===null?"":`, ${G.ofLost(e).replace(" ","\xA0")}`}`,cut:"Cut",cutAt:n=>Math.abs(n)<.25?"in the midline":`${Vt(Pr.cut_mm,Math.abs(n))} to the patient's ${n>0?"right":"left"}`,camera:"Turn, move and zoom",zoomIn:"Zoom in",zoomOut:"Zoom out",reset:"Reset the view",turn:"Turn",turnTo:{left:"Turn left",right:"Turn right",up:"Turn up",down:"Turn down"},move:"Move",moveTo:{left:"Move left",right:"Move right",up:"Move up",down:"Move down"},explore:n=>n?"Tap to explore":"Click to explore",numbers:"Numbers",measured:"measured on this picture",measuredStill:"measured on the model at this step",measure:"Measure",now:"Now",since:{intact:"Since intact",fracture:"Since the fracture",posture:"Since lying down"},than:{intact:"intact",fracture:"after the fracture",posture:"after lying down"},ofLost:n=>`${Vt(Li.restored_anterior_percent_of_lost,n)} of the height lost`,ofIntact:n=>`${Vt(Pr.anterior_percent_of_intact,n)} of the intact height`,ofCanal:n=>`${Vt(ot.canal_encroachment_percent,n)} of the canal's depth; the nerves run there`,hollow:{byBalloon:{made:"The space the balloon makes.",filled:"The space the balloon left. The cement now fills it."},byHand:{made:"The space made in the bone.",filled:"The space made in the bone. The cement now fills it."}},outcome:{title:"What the treatment did",where:"in this picture"},localKyphosis:n=>`${Mf.label} ${Vt(Mf,n)}`,kyphosisHelp:"From the bone above to the bone below. The discs take up a part.",otherLevels:"Other levels",numbersOf:n=>`Numbers of ${n}`,allLevels:(n,e)=>`All levels: ${Vt(Lr,n)} of cement in the bones${Ni(e)>0?`, ${Vt(ot.leaked_volume_ml,e)} leaked`:""}.`,grades:"Grades and index",genantNone:"not graded once an instrument is in the bone",genantHelp:"0 to 3, by the largest height lost against the same bone when intact.",curve:"Over time",curveHeight:`${Xo.label}, ${Xo.unit} (solid)`,curveCement:`${Lr.short}, ${Lr.unit} (dashed)`,curveSaid:(n,e)=>`${Xo.label} at the end of each stage, in ${Xo.spokenUnit}: ${n}.${e===null?"":` ${Lr.short} at the end, in ${Lr.spokenUnit}: ${e}.`}`,risks:"Risks and limits",benefits:"What may help, and what is not known",journey:"Before, during and after",phases:{before:"Before",during:"On the day",after:"After"},needles:"Needles",needle:n=>`${Yo(n)} needle`,free:(n,e)=>`${Vt(n,Math.abs(e))}${Ni(e)<0?" beyond":""}`,skinCut:(n,e)=>`Skin cut ${Vt(Pr.skin_from_midline_mm,n)} from the midline, with the skin ${Vt(Pr.skin_depth_mm,e)} behind the bone (assumed).`,assumptions:"What was assumed",source:n=>`Source: ${n}`,reviewed:n=>`Text of ${n}`,close:"Close",where:n=>{let e=[...new Set(n.map(t=>z_(t)))];return`${n.length>1?"Levels":"Level"} ${wf(n)}, ${wf(e)}`},directions:vf,poster:"Picture of the bone",disclaimer:"For learning only. Average shapes, not your own body. Not a medical device.",sourcePlace:"Text of 0000-00. Shapes: published averages. Numbers: read off this picture.",loading:"Loading \u2026",retry:"Try again",lost:"The graphics were interrupted. The picture may come back by itself.",gone:"The graphics were interrupted, and the picture did not come back.",restStays:"Steps, words and numbers are here all the same; the picture stands still.",offline:"The case file could not be loaded. Check the connection.",fromDisk:"This page was opened from a disk, where browsers let no page read a second file. Put its folder on a web server, or open a page that was exported as one file.",otherSite:"The case file could not be loaded: there is no connection, or its site does not let other sites read it (Access-Control-Allow-Origin).",status:n=>n===404?"The case file was not found (404).":`The case file could not be loaded (${n}).`,broken:"This case file cannot be shown.",notReady:"the player is not ready yet; wait for its ready event",picture:n=>`3-D picture. ${n}`,keys:"Arrow keys turn the picture, with Shift they move it; plus and minus zoom. Space plays and pauses. Page Up and Page Down change the stage, digits go to one. Escape leaves. On the timeline, left and right arrows go through time.",seenFrom:n=>`Seen from the ${n}.`};var je=class extends Error{constructor(e,t){super(t),this.name="PlayerError",this.code=e}};var G_=60;function V_(n){if(typeof n=="number")return String(n);let e;try{e=JSON.stringify(n)}catch{e=void 0}return(e??String(n)).slice(0,G_)}function Zt(n,e,t){return new je("bad-value",`${n}: ${V_(e)} is not allowed; allowed: ${t}`)}function dt(n,e,t){let i=t.find(s=>s===e);if(i===void 0)throw Zt(n,e,t.join(", "));return i}function wi(n,e,t,i){let s=typeof e=="string"&&e.trim()!==""?Number(e):e;if(typeof s!="number"||!(s>=t&&s<=i))throw Zt(n,e,i===1/0?`a number from ${t}`:`${t} to ${i}`);return s}var wn={bone:{colour:"#fbf6e9",roughness:.52},cancellous:{colour:"#f2e3c2",roughness:.95},crack:{colour:"#b4725a",roughness:1},cleft:{colour:"#2b6f74",roughness:1},tumour:{colour:"#9a4f86",roughness:.45},needle:{colour:"#d3d8de",roughness:.24},contrast:{colour:"#b06fc4",roughness:.1},balloon:{colour:"#1f7fe0",roughness:.1},cavity:{colour:"#dcc0a4",roughness:1},implant:{colour:"#bfc8d6",roughness:.24},cement:{colour:"#bdbcb7",roughness:.78},leak:{colour:"#e0301e",roughness:.35},skin:{colour:"#bd9c88",roughness:.8},neighbour:{colour:"#ece5d6",roughness:.5},disc:{colour:"#b4dbe0",roughness:.5},breach:{colour:"#d4201a",roughness:.35}},Nr={cement:"#bdbcb7",implant:"#bfc8d6",leak:"#e0301e"},Uh={grip:[.159,.2747,.2384],marker:[.5776,.3613,.0685]},Fh="#8e6a50",kh={COMPACT:{colour:"#fbf6e9"},SPONGY:{colour:"#f2e3c2",marrow:"#b4725a"},CEMENT:{colour:"#bdbcb7"},SKIN:{colour:"#0f4fa8"},FLUID:{colour:"#4a9cec"},LEAK:{colour:"#e0301e"},TUMOUR:{colour:"#9a4f86"}},sn={light:{above:"#d3dbe3",below:"#e6e9ec",glow:"#f6f8fa",shadow:.5,glass:"#5f7488",density:[.05,.85,.03,.4],hollow:"#8d3a24",handle:"#34404c"},dark:{above:"#0f151c",below:"#1a222b",glow:"#33414f",shadow:.75,glass:"#b4cbe0",density:[.05,.8,.025,.35],hollow:"#e08a5c",handle:"#e3e9ef"},contrast:{above:"#ffffff",below:"#ffffff",glow:"#ffffff",shadow:.45,glass:"#24323f",density:[.04,1,.02,.5],hollow:"#7a2412",handle:"#1a1a1a"}},Ef="#8f3a30",$o="#d9480f",Bh={light:{intact:"#0b6b5d",broken:"#a3350b",regained:"#17a37f"},dark:{intact:"#6fe0c8",broken:"#ffae7a",regained:"#34c9a0"},contrast:{intact:"#00463c",broken:"#7a2100",regained:"#0a8a68"}};var Dr=["low","medium","high"],Di=["auto",...Dr],Ei={value:0},Tf=Dr.length-1,H_=1,Af="vertebra-viz-quality",W_=180,X_=900,q_=12,Y_=800,$_=40,Z_=22,K_=4,Zo=class{#e="auto";#t;#i=0;#n=1;#s=[];#r=-1/0;#o=!1;#a=0;#l;constructor(e=()=>{},t=j_()){this.onRest=e,this.#l=t;let i=Dr.findIndex(s=>s===J_(t));this.#t=i<0?H_:i}get asked(){return this.#e}set asked(e){this.#e=dt("quality",e,Di)}get moving(){return this.#e==="auto"?this.#t:Dr.indexOf(this.#e)}get still(){return this.#e==="auto"?Tf:this.moving}changed(){this.#o=!1}next(e,t){clearTimeout(this.#a);let i=this.#o&&!t;return this.#o=!1,i?(this.#s=[],this.#r=-1/0,this.still):(this.#f(e),this.moving!==this.still&&(this.#a=setTimeout(()=>this.#c(),W_)),this.moving)}dispose(){clearTimeout(this.#a)}#c(){this.onRest(),this.#o=!0}#f(e){let t=e-this.#r;this.#r=e,t>X_?this.#s=[]:(this.#s.push(t)>=q_||this.#s.reduce((i,s)=>i+s,0)>Y_)&&this.#h()}#h(){let e=this.#s.sort((t,i)=>t-i)[this.#s.length>>1];this.#s=[],this.#e==="auto"&&(this.#i=e<Z_?this.#i+1:0,e>$_&&this.#t>0?(this.#n*=K_,this.#u(this.#t-1)):this.#i>=this.#n&&this.#t<Tf&&this.#u(this.#t+1))}#u(e){this.#t=e,this.#i=0;try{this.#l?.setItem(Af,Dr[e])}catch{}}};function J_(n){try{return n?.getItem(Af)??null}catch{return null}}function j_(){try{return localStorage}catch{return null}}var En=Object.keys(ws),is=Object.keys(Mn),Ko=["free","sideways"],Es=["auto",...Object.keys(sn)];var Oi=["controls","timeline","numbers","captions","styles","views","labels","locator"],Ts=["auto","on","off"],Tn=["solid","ghost","off"],Jo=[.25,.5,1,2,4],jo=[.25,4],Q_=["","on","true","1"],ev=["off","false","0"];function As(n,e,t){if(e===null)return t;if(Q_.includes(e)||e===n)return!0;if(ev.includes(e))return!1;throw Zt(n,e,"on, off")}function Rs(n,e){let t=(s,r)=>{try{return As(s,n(s),r)}catch(o){return e(o),r}},i=t("chrome",!0);return Object.fromEntries(Oi.map(s=>[s,t(s,i)]))}function Rf({stage:n,share:e},t){let i=t.find(({name:s})=>s===n);return i?i.start_s+e*(i.end_s-i.start_s):0}var Cf={on:"on",off:"off",1:"on",0:"off"},tv=/^[a-z][a-z-]{0,29}$/,iv=/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,ns=n=>e=>n.includes(e)?e:null,Qo=n=>Cf[Object.hasOwn(Cf,n)?n:""]??null,If=n=>e=>n.test(e)?e:null,Pf=(n,e)=>t=>{let i=Number(t);return/^\d{0,6}(\.\d{0,6})?$/.test(t)&&t!==""&&i>=n&&i<=e?String(i):null},nv=new Map([...["chrome","title",...Oi].map(n=>[n,Qo]),["direction",Qo],["autoplay",Qo],["loop",Qo],["stage",If(tv)],["t",Pf(0,1e5)],["view",ns(En)],["style",ns(is)],["theme",ns(Es)],["ghosts",ns(Ts)],["opening",ns(["off"])],["neighbours",ns(Tn)],["quality",ns([...Di])],["speed",Pf(.25,4)],["lang",If(iv)]]);function Lf(n){let e=new Map,t=[];for(let[i,s]of new URLSearchParams(n)){let r=nv.get(i)?.(s)??null;r===null||e.has(i)?t.push(`${i}=${s}`.slice(0,60)):e.set(i,r)}return{flags:e,ignored:t}}var Or=["ready","timeupdate","stagechange","error"];var sv=["__proto__","constructor","prototype"],Nf=new Map([["play",0],["pause",0],["seek",1],["next",0],["previous",0],["setView",1],["setStyle",1],["measurements",1],["capture",0],["restore",1],["snapshot",0]]),ci=class extends Error{code="bad-value"};function Df(n,e){let t=window.parent!==window?window.parent:window.opener;if(!t||!e.length)return;let i={},s=new Set(Or),r=!1,o=e.find(u=>u===rv())??null,a=u=>{o!==null&&t.postMessage({vertebraViz:1,...u},o)},l=({events:u=Or,measurements:d=!1})=>{if(!Array.isArray(u)||!u.every(f=>Or.includes(f)))throw new ci(`events: a list of ${Or.join(", ")}`);if(typeof d!="boolean")throw new ci("measurements: true or false");return s=new Set(u),r=d,{ready:n.ready,...i}},c=(u,d)=>{if(u==="subscribe"&&d.length<=1)return l(av(d[0]));let f=Nf.get(u);if(f===void 0)throw new ci(`method: ${[...Nf.keys(),"subscribe"].join(", ")}`);if(d.length>f)throw new ci(`args: at most ${f} for ${u}`);return n[u](...d)},h=async u=>{if(u.source!==t||!e.includes(u.origin))return;let d=ov(u.data);if(!d)return;o=u.origin;let{id:f}=d;try{if(d.problem)throw new ci(d.problem);let p=await c(d.method,d.args);a({id:f,result:p??null})}catch(p){a({id:f,error:lv(p)})}};for(let u of Or)n.addEventListener(u,d=>{if(!(d instanceof CustomEvent)||(u==="ready"&&(i=d.detail),!s.has(u)))return;let p=r&&(u==="timeupdate"||u==="stagechange")?{measurements:n.measurements()}:{};a({event:u,detail:{...d.detail,...p}})});window.addEventListener("message",h)}function rv(){let n=location.ancestorOrigins?.[0];if(n)return n;try{return new URL(document.referrer).origin}catch{return null}}function ov(n){if(!Gh(n)||n.vertebraViz!==1)return null;let{id:e=null,method:t,args:i=[]}=n;if(!(e===null||typeof e=="string"&&e.length<=100||Number.isFinite(e)))return null;let r={id:e,method:"",args:[]};if(typeof t!="string"||t.length>100)return{...r,problem:"method: a name"};if(!Array.isArray(i))return{...r,problem:"args: a list"};let o={values:500,characters:1e4};try{return{...r,method:t,args:zh(i,o,8)}}catch(a){return{...r,problem:a instanceof ci?a.message:"args: plain values"}}}function Gh(n){return typeof n=="object"&&n!==null&&Object.getPrototypeOf(n)===Object.prototype}function zh(n,e,t){if(e.values-=1,typeof n=="string"&&(e.characters-=n.length),e.values<0||e.characters<0||t<0)throw new ci("args: less than that");if(n==null||typeof n=="boolean"||typeof n=="string"||typeof n=="number"&&Number.isFinite(n))return n;if(Array.isArray(n)){if(n.length>e.values)throw new ci("args: less than that");return n.map(s=>zh(s,e,t-1))}if(!Gh(n))throw new ci("args: numbers, texts, true, false, null, lists and objects of these");let i={};for(let s of Object.keys(n)){if(e.characters-=s.length,sv.includes(s))throw new ci("args: no such names");i[s]=zh(n[s],e,t-1)}return i}function av(n){if(n===void 0)return{};if(!Gh(n))throw new ci("args: an object with events and measurements");return n}function lv(n){return n instanceof Error&&"code"in n&&typeof n.code=="string"?{code:n.code,message:n.message}:{code:"failed",message:"that did not work"}}var Vh=8;function Hh(){let n=document.getElementById("vertebra-page"),e=document.querySelector("vertebra-player");if(!n||!e)return;let t=JSON.parse(n.textContent??"{}"),i=document.getElementById("vertebra-asleep");i&&(i.className="off");for(let s of["ready","error"])e.addEventListener(s,()=>i?.remove());cv(e,location.search),Df(e,t.allow_origin),e.addEventListener("ready",()=>document.documentElement.classList.toggle("ready",e.drawing)),e.addEventListener("error",()=>document.documentElement.classList.remove("ready")),uv(e)}function cv(n,e){let{flags:t,ignored:i}=Lf(e);for(let[o,a]of t)o!=="title"&&n.setAttribute(o==="style"?"look":o,a);let s=document.getElementById("vertebra-title"),r=t.get("title")??(t.get("chrome")==="off"?"off":null);s&&r&&(s.hidden=r==="off"),i.length&&hv(i)}function hv(n){let e=n.length>Vh?` and ${n.length-Vh} more`:"";console.warn(`vertebra-player: ignored in the address: ${n.slice(0,Vh).join(", ")}${e}`)}function uv(n){let e=document.getElementById("vertebra-picture"),t=document.getElementById("vertebra-words");if(!e||!t)return;let i=e.querySelector("img"),s=null,r=document.createElement("p"),o=()=>{i&&s?.replaceWith(i),s=null,r.remove(),n.prepend(e)};addEventListener("beforeprint",()=>{if(o(),t.prepend(e),s=n.ready?n.still():null,!s||!i)return;s.style.cssText="max-block-size: 8cm; max-inline-size: 100%",i.replaceWith(s,r);let{stage:a,t:l}=n.capture();r.textContent=`${G.stage(a)}, ${Vt(ot.t,l)}`}),addEventListener("afterprint",o)}var dv=[200,250,401],Uf=180/Math.PI;function Pt(n,e){let t=n.timeOf(e),i=n.stageAt(t),s=Xh(n),r=Of(n.landmarks(t)),o=Ur(n,"body",t),a=Ur(n,"cement",t),l=Ur(n,"leak",t),c=fv(n,t),[h,u]=pv(n,t);return{stage:i.name,t,anterior_height_mm:r.anterior_mm,middle_height_mm:r.middle_mm,posterior_height_mm:r.posterior_mm,wedge_angle_deg:r.wedge_deg,local_kyphosis_deg:mv(n.endPlates(t)),beck_index:r.anterior_mm/r.posterior_mm,genant_grade:s<0||t<=n.stages[s].start_s?gv(r,Of(n.extras.landmarks.base_mm)):null,body_volume_ml:o,balloon_volume_ml:Ur(n,"balloon",t),cavity_volume_ml:Ur(n,"cavity",t),cement_volume_ml:a,injected_volume_ml:a+l,leaked_volume_ml:l,cement_fill_percent:100*a/o,cement_touches_superior_mm2:h,cement_touches_inferior_mm2:u,canal_encroachment_mm:c,canal_encroachment_percent:100*c/n.extras.canal.depth_mm}}function fv(n,e){let{backward_mm:t,cement:i=[]}=n.extras.canal,s=n.weights("body",e),r=[0,Wh(t,s)];if(i.length&&n.shown("leak",e)){let o=n.weights("leak",e);for(let a of i)r.push(a.behind_mm+Wh(a.backward_mm,o)+Wh(a.ridden_mm,s))}return Math.max(...r)}function pv(n,e){let{contact:t}=n.extras;if(!t||!n.shown("cement",e))return[0,0];let{times_s:i,superior_mm2:s,inferior_mm2:r}=t,o=Math.max(1,i.filter(l=>l<e).length);if(o===i.length)return[s[o-1],r[o-1]];let a=Math.max(0,(e-i[o-1])/(i[o]-i[o-1]));return[s,r].map(l=>l[o-1]+a*(l[o]-l[o-1]))}var Wh=(n,e)=>n.reduce((t,i,s)=>t+i*e[s],0),Xh=n=>n.stages.findIndex(({name:e})=>e==="access");function ea(n){let e=Xh(n);return e>0?n.stages[e-1].end_s:n.stages.find(({name:t})=>t==="fracture")?.end_s??null}function Ff(n){let e=Xh(n);if(e<1)return null;let t=Pt(n,n.stages[0].end_s),i=Pt(n,n.stages[e-1].end_s),s=Pt(n,n.stages.find(({name:a})=>a==="set")?.end_s??n.durationS),r=t.anterior_height_mm-i.anterior_height_mm,o=s.anterior_height_mm-i.anterior_height_mm;return{restored_anterior_height_mm:o,restored_middle_height_mm:s.middle_height_mm-i.middle_height_mm,restored_posterior_height_mm:s.posterior_height_mm-i.posterior_height_mm,restored_anterior_percent_of_lost:Ni(r)>0?100*o/r:null,wedge_correction_deg:i.wedge_angle_deg-s.wedge_angle_deg,local_kyphosis_correction_deg:i.local_kyphosis_deg===null||s.local_kyphosis_deg===null?null:i.local_kyphosis_deg-s.local_kyphosis_deg,cement_volume_ml:s.cement_volume_ml,leaked_volume_ml:s.leaked_volume_ml,cement_fill_percent:s.cement_fill_percent}}function Ur(n,e,t){let i=n.actors.get(e);return i&&n.shown(e,t)?qh(i.volume_ml,n.weights(e,t)):0}function qh(n,e){let{exponents:t,coefficients:i}=n;return i.reduce((s,r,o)=>s+t[o].reduce((a,l,c)=>a*e[c]**l,r),0)}function Of(n){let e=[n[0],n[2],n[4]],t=[n[1],n[3],n[5]],[i,s,r]=e.map((l,c)=>Math.hypot(l[0]-t[c][0],l[1]-t[c][1],l[2]-t[c][2])),[o,a]=[e,t].map(l=>kf(l[0],l[2]));return{anterior_mm:i,middle_mm:s,posterior_mm:r,wedge_deg:(o-a)*Uf}}var kf=(n,e)=>Math.atan2(e[2]-n[2],n[1]-e[1]);function mv(n){if(!n)return null;let[e,t]=n.map(([i,s])=>kf(i,s));return(e-t)*Uf}function gv(n,e){let t=Math.max(1-n.anterior_mm/e.anterior_mm,1-n.middle_mm/e.middle_mm,1-n.posterior_mm/e.posterior_mm),i=Math.round(1e3*t);return dv.filter(s=>i>=s).length}function Bf(n,e,t){let i=s=>(...r)=>{let o=e();return o?s(o,...r):!1};return{...t,toggle:i(({clock:s})=>s.playing?n.pause():n.play()),pause:i(()=>n.pause()),seek:i(({clock:s},r)=>n.seek(Math.min(r,s.durationS))),seekBy:i(({clock:s},r)=>n.seek(s.t+r)),goTo:i((s,r)=>n.seek(r)),goToIndex:i(({clock:s},r)=>{let o=s.stages[r];return o&&n.seek(o.name),o!==void 0}),step:i((s,r)=>r>0?n.next():n.previous()),setSpeed:i(({clock:s,display:r},o)=>{s.speed=o,r.requestFrame()}),setLoop:i(({clock:s,display:r},o)=>{s.loop=o,r.requestFrame()}),setStyle:i((s,r)=>n.setStyle(r)),setView:i((s,r)=>n.setView(r)),setDirection:i((s,r)=>{n.direction=r,r&&n.hasAttribute("ghosts")&&n.setAttribute("ghosts","auto")}),ask:(s,r)=>n.setAttribute(s,r),setCut:i(({viewer:s},r)=>s.setCut(r)),orbit:i(({viewer:s},r,o)=>s.orbit(r,o)),pan:i(({viewer:s},r,o)=>s.pan(r,o)),zoom:i(({viewer:s},r)=>s.zoom(r)),reset:i(({viewer:s})=>s.resetView())}}var ta=class{#e=!1;#t=null;constructor(e,t,i){this.host=e,this.picture=t,this.onchange=i}get active(){return this.#e}connect(){this.#t=new AbortController;let{signal:e}=this.#t;this.picture.addEventListener("pointerdown",t=>t.pointerType!=="touch"&&this.set(!0),{capture:!0,signal:e}),this.picture.addEventListener("click",()=>this.set(!0),{signal:e}),this.host.addEventListener("pointerleave",t=>t.pointerType==="mouse"&&!t.buttons&&this.set(!1),{signal:e}),this.host.ownerDocument.addEventListener("pointerdown",t=>!t.composedPath().includes(this.host)&&this.set(!1),{capture:!0,signal:e})}disconnect(){this.#t?.abort(),this.set(!1)}set(e){e!==this.#e&&(this.#e=e,this.onchange(e))}};var zn={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Gn={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},cp=0,vu=1,hp=2;var ro=1,up=2,lr=3,Zi=0,Xt=1,Et=2,ds=0,cr=1,xu=2,yu=3,bu=4,Vn=5;var zi=100,dp=101,fp=102,pp=103,mp=104,gp=200,fs=201,_p=202,vp=203,Su=204,oo=205,xp=206,yp=207,bp=208,Sp=209,Mp=210,wp=211,Ep=212,Za=213,Ka=214,Ma=0,wa=1,Ws=2,Xs=3,Ea=4,Ta=5,Nn=6,Aa=7,Mu=0,Tp=1,Ap=2,Ki=0,wu=1,Eu=2,Tu=3,Au=4,Ru=5,Cu=6,ao=7;var Iu=300,ps=301,hr=302,Ja=303,ja=304,Dn=1e3,Yi=1001,Ra=1002,Bt=1003,Rp=1004;var lo=1005;var at=1006,Qa=1007;var Gi=1008;var gi=1009,co=1010,ho=1011,ur=1012,el=1013,Vi=1014,oi=1015,ni=1016,tl=1017,il=1018,ms=1020,Pu=35902,Lu=35899,Nu=1021,Du=1022,_i=1023,un=1026,pn=1027,uo=1028,nl=1029,Hn=1030,sl=1031;var gs=1033,fo=33776,po=33777,mo=33778,go=33779,rl=35840,ol=35841,al=35842,ll=35843,cl=36196,hl=37492,ul=37496,dl=37488,fl=37489,_o=37490,pl=37491,ml=37808,gl=37809,_l=37810,vl=37811,xl=37812,yl=37813,bl=37814,Sl=37815,Ml=37816,wl=37817,El=37818,Tl=37819,Al=37820,Rl=37821,Cl=36492,Il=36494,Pl=36495,Ll=36283,Nl=36284,vo=36285,Dl=36286;var Wr=2300,Ca=2301,Sa=2302,du=2303,fu=2400,pu=2401,mu=2402;var Cp=3200;var Ou=0,Ip=1,mn="",di="srgb",Xr="srgb-linear",qr="linear",it="srgb";var Vs=7680,Ol=7681;var Uu=5386;var xo=514;var Pp=519,Lp=512,Np=513,Dp=514,Fu=515,Op=516,Up=517,ku=518,Bu=519,zu=35044;var Gu="300 es",Ai=2e3,Yr=2001;function _v(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function vv(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function $r(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Fp(){let n=$r("canvas");return n.style.display="block",n}var zf={},qs=null;function Zr(...n){let e="THREE."+n.shift();qs?qs("log",e,...n):console.log(e,...n)}function kp(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ne(...n){n=kp(n);let e="THREE."+n.shift();if(qs)qs("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Fe(...n){n=kp(n);let e="THREE."+n.shift();if(qs)qs("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Gr(...n){let e=n.join(" ");e in zf||(zf[e]=!0,Ne(...n))}function Bp(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var zp={[Ma]:Ma,[Ws]:Nn,[Ea]:Ea,[Xs]:Ta,[wa]:wa,[Nn]:Ws,[Aa]:Aa,[Ta]:Xs},Bi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Kt=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Gf=1234567,Vr=Math.PI/180,Ys=180/Math.PI;function Wn(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Kt[n&255]+Kt[n>>8&255]+Kt[n>>16&255]+Kt[n>>24&255]+"-"+Kt[e&255]+Kt[e>>8&255]+"-"+Kt[e>>16&15|64]+Kt[e>>24&255]+"-"+Kt[t&63|128]+Kt[t>>8&255]+"-"+Kt[t>>16&255]+Kt[t>>24&255]+Kt[i&255]+Kt[i>>8&255]+Kt[i>>16&255]+Kt[i>>24&255]).toLowerCase()}function Xe(n,e,t){return Math.max(e,Math.min(t,n))}function Vu(n,e){return(n%e+e)%e}function xv(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function yv(n,e,t){return n!==e?(t-n)/(e-n):0}function Hr(n,e,t){return(1-t)*n+t*e}function bv(n,e,t,i){return Hr(n,e,1-Math.exp(-t*i))}function Sv(n,e=1){return e-Math.abs(Vu(n,e*2)-e)}function Mv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function wv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Ev(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Tv(n,e){return n+Math.random()*(e-n)}function Av(n){return n*(.5-Math.random())}function Rv(n){n!==void 0&&(Gf=n);let e=Gf+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Cv(n){return n*Vr}function Iv(n){return n*Ys}function Pv(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function Lv(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Hu(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Nv(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+i)/2),h=o((e+i)/2),u=r((e-i)/2),d=o((e-i)/2),f=r((i-e)/2),p=o((i-e)/2);switch(s){case"XYX":n.set(a*h,l*u,l*d,a*c);break;case"YZY":n.set(l*d,a*h,l*u,a*c);break;case"ZXZ":n.set(l*u,l*d,a*h,a*c);break;case"XZX":n.set(a*h,l*p,l*f,a*c);break;case"YXY":n.set(l*f,a*h,l*p,a*c);break;case"ZYZ":n.set(l*p,l*f,a*h,a*c);break;default:Ne("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Ul(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Wu(n,e){if(e.constructor===Float32Array)return n;let t=Ul(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Xu(n,e){if(e.constructor===Float32Array)return n;let t=Ul(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Fl={DEG2RAD:Vr,RAD2DEG:Ys,generateUUID:Wn,clamp:Xe,euclideanModulo:Vu,mapLinear:xv,inverseLerp:yv,lerp:Hr,damp:bv,pingpong:Sv,smoothstep:Mv,smootherstep:wv,randInt:Ev,randFloat:Tv,randFloatSpread:Av,seededRandom:Rv,degToRad:Cv,radToDeg:Iv,isPowerOfTwo:Pv,ceilPowerOfTwo:Lv,floorPowerOfTwo:Hu,setQuaternionFromProperEuler:Nv,normalize:Xu,denormalize:Wu},xe=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xe(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(Xe(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},ii=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let l=i[s+0],c=i[s+1],h=i[s+2],u=i[s+3],d=r[o+0],f=r[o+1],p=r[o+2],v=r[o+3];if(u!==v||l!==d||c!==f||h!==p){let m=l*d+c*f+h*p+u*v;m<0&&(d=-d,f=-f,p=-p,v=-v,m=-m);let g=1-a;if(m<.9995){let b=Math.acos(m),E=Math.sin(b);g=Math.sin(g*b)/E,a=Math.sin(a*b)/E,l=l*g+d*a,c=c*g+f*a,h=h*g+p*a,u=u*g+v*a}else{l=l*g+d*a,c=c*g+f*a,h=h*g+p*a,u=u*g+v*a;let b=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=b,c*=b,h*=b,u*=b}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],h=i[s+3],u=r[o],d=r[o+1],f=r[o+2],p=r[o+3];return e[t]=a*p+h*u+l*f-c*d,e[t+1]=l*p+h*d+c*u-a*f,e[t+2]=c*p+h*f+a*d-l*u,e[t+3]=h*p-a*u-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(s/2),u=a(r/2),d=l(i/2),f=l(s/2),p=l(r/2);switch(o){case"XYZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"YXZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"ZXY":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"ZYX":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"YZX":this._x=d*h*u+c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u-d*f*p;break;case"XZY":this._x=d*h*u-c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u+d*f*p;break;default:Ne("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=i+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(i>a&&i>u){let f=2*Math.sqrt(1+i-a-u);this._w=(h-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-i-u);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+u-i-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Xe(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-i*c,this._z=r*h+o*c+i*l-s*a,this._w=o*h-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},R=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Vf.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Vf.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*i),h=2*(a*t-r*s),u=2*(r*i-o*t);return this.x=t+l*c+o*u-a*h,this.y=i+l*h+a*c-r*u,this.z=s+l*u+r*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xe(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Yh.copy(this).projectOnVector(e),this.sub(Yh)}reflect(e){return this.sub(Yh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(Xe(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Yh=new R,Vf=new ii,Ie=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c)}set(e,t,i,s,r,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],u=i[7],d=i[2],f=i[5],p=i[8],v=s[0],m=s[3],g=s[6],b=s[1],E=s[4],S=s[7],T=s[2],w=s[5],_=s[8];return r[0]=o*v+a*b+l*T,r[3]=o*m+a*E+l*w,r[6]=o*g+a*S+l*_,r[1]=c*v+h*b+u*T,r[4]=c*m+h*E+u*w,r[7]=c*g+h*S+u*_,r[2]=d*v+f*b+p*T,r[5]=d*m+f*E+p*w,r[8]=d*g+f*S+p*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*r*h+i*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,d=a*l-h*r,f=c*r-o*l,p=t*u+i*d+s*f;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/p;return e[0]=u*v,e[1]=(s*c-h*i)*v,e[2]=(a*i-s*o)*v,e[3]=d*v,e[4]=(h*t-s*l)*v,e[5]=(s*r-a*t)*v,e[6]=f*v,e[7]=(i*l-c*t)*v,e[8]=(o*t-i*r)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Gr("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply($h.makeScale(e,t)),this}rotate(e){return Gr("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply($h.makeRotation(-e)),this}translate(e,t){return Gr("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply($h.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},$h=new Ie,Hf=new Ie().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Wf=new Ie().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Dv(){let n={enabled:!0,workingColorSpace:Xr,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===it&&(s.r=hn(s.r),s.g=hn(s.g),s.b=hn(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===it&&(s.r=Hs(s.r),s.g=Hs(s.g),s.b=Hs(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===mn?qr:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Xr]:{primaries:e,whitePoint:i,transfer:qr,toXYZ:Hf,fromXYZ:Wf,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:di},outputColorSpaceConfig:{drawingBufferColorSpace:di}},[di]:{primaries:e,whitePoint:i,transfer:it,toXYZ:Hf,fromXYZ:Wf,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:di}}}),n}var Ze=Dv();function hn(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Hs(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Cs,Ia=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Cs===void 0&&(Cs=$r("canvas")),Cs.width=e.width,Cs.height=e.height;let s=Cs.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Cs}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=$r("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=hn(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(hn(t[i]/255)*255):t[i]=hn(t[i]);return{data:t,width:e.width,height:e.height}}else return Ne("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Ov=0,$s=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Ov++}),this.uuid=Wn(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Zh(s[o].image)):r.push(Zh(s[o]))}else r=Zh(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function Zh(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Ia.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ne("Texture: Unable to serialize Texture."),{})}var Uv=0,Kh=new R,ri=class n extends Bi{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Yi,s=Yi,r=at,o=Gi,a=_i,l=gi,c=n.DEFAULT_ANISOTROPY,h=mn){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Uv++}),this.uuid=Wn(),this.name="",this.source=new $s(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new xe(0,0),this.repeat=new xe(1,1),this.center=new xe(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ie,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Kh).x}get height(){return this.source.getSize(Kh).y}get depth(){return this.source.getSize(Kh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ne(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ne(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Iu)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Dn:e.x=e.x-Math.floor(e.x);break;case Yi:e.x=e.x<0?0:1;break;case Ra:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Dn:e.y=e.y-Math.floor(e.y);break;case Yi:e.y=e.y<0?0:1;break;case Ra:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};ri.DEFAULT_IMAGE=null;ri.DEFAULT_MAPPING=Iu;ri.DEFAULT_ANISOTROPY=1;var et=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],p=l[9],v=l[2],m=l[6],g=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-v)<.01&&Math.abs(p-m)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+v)<.1&&Math.abs(p+m)<.1&&Math.abs(c+f+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let E=(c+1)/2,S=(f+1)/2,T=(g+1)/2,w=(h+d)/4,_=(u+v)/4,M=(p+m)/4;return E>S&&E>T?E<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(E),s=w/i,r=_/i):S>T?S<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),i=w/s,r=M/s):T<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),i=_/r,s=M/r),this.set(i,s,r,t),this}let b=Math.sqrt((m-p)*(m-p)+(u-v)*(u-v)+(d-h)*(d-h));return Math.abs(b)<.001&&(b=1),this.x=(m-p)/b,this.y=(u-v)/b,this.z=(d-h)/b,this.w=Math.acos((c+f+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this.w=Xe(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this.w=Xe(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Xe(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Pa=class extends Bi{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:at,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new et(0,0,e,t),this.scissorTest=!1,this.viewport=new et(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new ri({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:at,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new $s(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Wt=class extends Pa{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},ls=class extends ri{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Bt,this.minFilter=Bt,this.wrapR=Yi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Zs=class extends ri{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Bt,this.minFilter=Bt,this.wrapR=Yi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var nt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,l,c,h,u,d,f,p,v,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c,h,u,d,f,p,v,m)}set(e,t,i,s,r,o,a,l,c,h,u,d,f,p,v,m){let g=this.elements;return g[0]=e,g[4]=t,g[8]=i,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=l,g[2]=c,g[6]=h,g[10]=u,g[14]=d,g[3]=f,g[7]=p,g[11]=v,g[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/Is.setFromMatrixColumn(e,0).length(),r=1/Is.setFromMatrixColumn(e,1).length(),o=1/Is.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let d=o*h,f=o*u,p=a*h,v=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=f+p*c,t[5]=d-v*c,t[9]=-a*l,t[2]=v-d*c,t[6]=p+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,f=l*u,p=c*h,v=c*u;t[0]=d+v*a,t[4]=p*a-f,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=f*a-p,t[6]=v+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,f=l*u,p=c*h,v=c*u;t[0]=d-v*a,t[4]=-o*u,t[8]=p+f*a,t[1]=f+p*a,t[5]=o*h,t[9]=v-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,f=o*u,p=a*h,v=a*u;t[0]=l*h,t[4]=p*c-f,t[8]=d*c+v,t[1]=l*u,t[5]=v*c+d,t[9]=f*c-p,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,p=a*l,v=a*c;t[0]=l*h,t[4]=v-d*u,t[8]=p*u+f,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*u+p,t[10]=d-v*u}else if(e.order==="XZY"){let d=o*l,f=o*c,p=a*l,v=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+v,t[5]=o*h,t[9]=f*u-p,t[2]=p*u-f,t[6]=a*h,t[10]=v*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Fv,e,kv)}lookAt(e,t,i){let s=this.elements;return hi.subVectors(e,t),hi.lengthSq()===0&&(hi.z=1),hi.normalize(),An.crossVectors(i,hi),An.lengthSq()===0&&(Math.abs(i.z)===1?hi.x+=1e-4:hi.z+=1e-4,hi.normalize(),An.crossVectors(i,hi)),An.normalize(),ia.crossVectors(hi,An),s[0]=An.x,s[4]=ia.x,s[8]=hi.x,s[1]=An.y,s[5]=ia.y,s[9]=hi.y,s[2]=An.z,s[6]=ia.z,s[10]=hi.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],u=i[5],d=i[9],f=i[13],p=i[2],v=i[6],m=i[10],g=i[14],b=i[3],E=i[7],S=i[11],T=i[15],w=s[0],_=s[4],M=s[8],U=s[12],P=s[1],O=s[5],F=s[9],X=s[13],I=s[2],W=s[6],$=s[10],H=s[14],ne=s[3],Y=s[7],ee=s[11],te=s[15];return r[0]=o*w+a*P+l*I+c*ne,r[4]=o*_+a*O+l*W+c*Y,r[8]=o*M+a*F+l*$+c*ee,r[12]=o*U+a*X+l*H+c*te,r[1]=h*w+u*P+d*I+f*ne,r[5]=h*_+u*O+d*W+f*Y,r[9]=h*M+u*F+d*$+f*ee,r[13]=h*U+u*X+d*H+f*te,r[2]=p*w+v*P+m*I+g*ne,r[6]=p*_+v*O+m*W+g*Y,r[10]=p*M+v*F+m*$+g*ee,r[14]=p*U+v*X+m*H+g*te,r[3]=b*w+E*P+S*I+T*ne,r[7]=b*_+E*O+S*W+T*Y,r[11]=b*M+E*F+S*$+T*ee,r[15]=b*U+E*X+S*H+T*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],f=e[14],p=e[3],v=e[7],m=e[11],g=e[15],b=l*f-c*d,E=a*f-c*u,S=a*d-l*u,T=o*f-c*h,w=o*d-l*h,_=o*u-a*h;return t*(v*b-m*E+g*S)-i*(p*b-m*T+g*w)+s*(p*E-v*T+g*_)-r*(p*S-v*w+m*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(r*h-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],f=e[11],p=e[12],v=e[13],m=e[14],g=e[15],b=t*a-i*o,E=t*l-s*o,S=t*c-r*o,T=i*l-s*a,w=i*c-r*a,_=s*c-r*l,M=h*v-u*p,U=h*m-d*p,P=h*g-f*p,O=u*m-d*v,F=u*g-f*v,X=d*g-f*m,I=b*X-E*F+S*O+T*P-w*U+_*M;if(I===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let W=1/I;return e[0]=(a*X-l*F+c*O)*W,e[1]=(s*F-i*X-r*O)*W,e[2]=(v*_-m*w+g*T)*W,e[3]=(d*w-u*_-f*T)*W,e[4]=(l*P-o*X-c*U)*W,e[5]=(t*X-s*P+r*U)*W,e[6]=(m*S-p*_-g*E)*W,e[7]=(h*_-d*S+f*E)*W,e[8]=(o*F-a*P+c*M)*W,e[9]=(i*P-t*F-r*M)*W,e[10]=(p*w-v*S+g*b)*W,e[11]=(u*S-h*w-f*b)*W,e[12]=(a*U-o*O-l*M)*W,e[13]=(t*O-i*U+s*M)*W,e[14]=(v*E-p*T-m*b)*W,e[15]=(h*T-u*E+d*b)*W,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,l=e.z,c=r*o,h=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+i,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,h=o+o,u=a+a,d=r*c,f=r*h,p=r*u,v=o*h,m=o*u,g=a*u,b=l*c,E=l*h,S=l*u,T=i.x,w=i.y,_=i.z;return s[0]=(1-(v+g))*T,s[1]=(f+S)*T,s[2]=(p-E)*T,s[3]=0,s[4]=(f-S)*w,s[5]=(1-(d+g))*w,s[6]=(m+b)*w,s[7]=0,s[8]=(p+E)*_,s[9]=(m-b)*_,s[10]=(1-(d+v))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=Is.set(s[0],s[1],s[2]).length(),a=Is.set(s[4],s[5],s[6]).length(),l=Is.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ui.copy(this);let c=1/o,h=1/a,u=1/l;return Ui.elements[0]*=c,Ui.elements[1]*=c,Ui.elements[2]*=c,Ui.elements[4]*=h,Ui.elements[5]*=h,Ui.elements[6]*=h,Ui.elements[8]*=u,Ui.elements[9]*=u,Ui.elements[10]*=u,t.setFromRotationMatrix(Ui),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,s,r,o,a=Ai,l=!1){let c=this.elements,h=2*r/(t-e),u=2*r/(i-s),d=(t+e)/(t-e),f=(i+s)/(i-s),p,v;if(l)p=r/(o-r),v=o*r/(o-r);else if(a===Ai)p=-(o+r)/(o-r),v=-2*o*r/(o-r);else if(a===Yr)p=-o/(o-r),v=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=Ai,l=!1){let c=this.elements,h=2/(t-e),u=2/(i-s),d=-(t+e)/(t-e),f=-(i+s)/(i-s),p,v;if(l)p=1/(o-r),v=o/(o-r);else if(a===Ai)p=-2/(o-r),v=-(o+r)/(o-r);else if(a===Yr)p=-1/(o-r),v=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=p,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Is=new R,Ui=new nt,Fv=new R(0,0,0),kv=new R(1,1,1),An=new R,ia=new R,hi=new R,Xf=new nt,qf=new ii,On=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],u=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Xe(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Xe(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Xe(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Xe(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Xe(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Xe(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Ne("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Xf.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Xf,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return qf.setFromEuler(this),this.setFromQuaternion(qf,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};On.DEFAULT_ORDER="XYZ";var Kr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Bv=0,Yf=new R,Ps=new ii,rn=new nt,na=new R,Fr=new R,zv=new R,Gv=new ii,$f=new R(1,0,0),Zf=new R(0,1,0),Kf=new R(0,0,1),Jf={type:"added"},Vv={type:"removed"},Ls={type:"childadded",child:null},Jh={type:"childremoved",child:null},Ri=class n extends Bi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Bv++}),this.uuid=Wn(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new R,t=new On,i=new ii,s=new R(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new nt},normalMatrix:{value:new Ie}}),this.matrix=new nt,this.matrixWorld=new nt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Kr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Ps.setFromAxisAngle(e,t),this.quaternion.multiply(Ps),this}rotateOnWorldAxis(e,t){return Ps.setFromAxisAngle(e,t),this.quaternion.premultiply(Ps),this}rotateX(e){return this.rotateOnAxis($f,e)}rotateY(e){return this.rotateOnAxis(Zf,e)}rotateZ(e){return this.rotateOnAxis(Kf,e)}translateOnAxis(e,t){return Yf.copy(e).applyQuaternion(this.quaternion),this.position.add(Yf.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis($f,e)}translateY(e){return this.translateOnAxis(Zf,e)}translateZ(e){return this.translateOnAxis(Kf,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(rn.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?na.copy(e):na.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Fr.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?rn.lookAt(Fr,na,this.up):rn.lookAt(na,Fr,this.up),this.quaternion.setFromRotationMatrix(rn),s&&(rn.extractRotation(s.matrixWorld),Ps.setFromRotationMatrix(rn),this.quaternion.premultiply(Ps.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Fe("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Jf),Ls.child=e,this.dispatchEvent(Ls),Ls.child=null):Fe("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Vv),Jh.child=e,this.dispatchEvent(Jh),Jh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),rn.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),rn.multiply(e.parent.matrixWorld)),e.applyMatrix4(rn),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Jf),Ls.child=e,this.dispatchEvent(Ls),Ls.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Fr,e,zv),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Fr,Gv,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),d=o(e.skeletons),f=o(e.animations),p=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),p.length>0&&(i.nodes=p)}return i.object=s,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Ri.DEFAULT_UP=new R(0,1,0);Ri.DEFAULT_MATRIX_AUTO_UPDATE=!0;Ri.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var pi=class extends Ri{constructor(){super(),this.isGroup=!0,this.type="Group"}},Hv={type:"move"},Ks=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new pi,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new pi,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new R,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new R),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new pi,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new R,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new R,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let m=t.getJointPose(v,i),g=this._getHandJoint(c,v);m!==null&&(g.matrix.fromArray(m.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=m.radius),g.visible=m!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,p=.005;c.inputState.pinching&&d>f+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Hv)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new pi;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},Gp={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Rn={h:0,s:0,l:0},sa={h:0,s:0,l:0};function jh(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Te=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=di){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ze.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=Ze.workingColorSpace){return this.r=e,this.g=t,this.b=i,Ze.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=Ze.workingColorSpace){if(e=Vu(e,1),t=Xe(t,0,1),i=Xe(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=jh(o,r,e+1/3),this.g=jh(o,r,e),this.b=jh(o,r,e-1/3)}return Ze.colorSpaceToWorking(this,s),this}setStyle(e,t=di){function i(r){r!==void 0&&parseFloat(r)<1&&Ne("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ne("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ne("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=di){let i=Gp[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ne("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=hn(e.r),this.g=hn(e.g),this.b=hn(e.b),this}copyLinearToSRGB(e){return this.r=Hs(e.r),this.g=Hs(e.g),this.b=Hs(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=di){return Ze.workingToColorSpace(Jt.copy(this),e),Math.round(Xe(Jt.r*255,0,255))*65536+Math.round(Xe(Jt.g*255,0,255))*256+Math.round(Xe(Jt.b*255,0,255))}getHexString(e=di){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ze.workingColorSpace){Ze.workingToColorSpace(Jt.copy(this),t);let i=Jt.r,s=Jt.g,r=Jt.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case i:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-i)/u+2;break;case r:l=(i-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=Ze.workingColorSpace){return Ze.workingToColorSpace(Jt.copy(this),t),e.r=Jt.r,e.g=Jt.g,e.b=Jt.b,e}getStyle(e=di){Ze.workingToColorSpace(Jt.copy(this),e);let t=Jt.r,i=Jt.g,s=Jt.b;return e!==di?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Rn),this.setHSL(Rn.h+e,Rn.s+t,Rn.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Rn),e.getHSL(sa);let i=Hr(Rn.h,sa.h,t),s=Hr(Rn.s,sa.s,t),r=Hr(Rn.l,sa.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Jt=new Te;Te.NAMES=Gp;var dn=class extends Ri{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new On,this.environmentIntensity=1,this.environmentRotation=new On,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Fi=new R,on=new R,Qh=new R,an=new R,Ns=new R,Ds=new R,jf=new R,eu=new R,tu=new R,iu=new R,nu=new et,su=new et,ru=new et,Ln=class n{constructor(e=new R,t=new R,i=new R){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Fi.subVectors(e,t),s.cross(Fi);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Fi.subVectors(s,t),on.subVectors(i,t),Qh.subVectors(e,t);let o=Fi.dot(Fi),a=Fi.dot(on),l=Fi.dot(Qh),c=on.dot(on),h=on.dot(Qh),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let d=1/u,f=(c*l-a*h)*d,p=(o*h-a*l)*d;return r.set(1-f-p,p,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,an)===null?!1:an.x>=0&&an.y>=0&&an.x+an.y<=1}static getInterpolation(e,t,i,s,r,o,a,l){return this.getBarycoord(e,t,i,s,an)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,an.x),l.addScaledVector(o,an.y),l.addScaledVector(a,an.z),l)}static getInterpolatedAttribute(e,t,i,s,r,o){return nu.setScalar(0),su.setScalar(0),ru.setScalar(0),nu.fromBufferAttribute(e,t),su.fromBufferAttribute(e,i),ru.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(nu,r.x),o.addScaledVector(su,r.y),o.addScaledVector(ru,r.z),o}static isFrontFacing(e,t,i,s){return Fi.subVectors(i,t),on.subVectors(e,t),Fi.cross(on).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Fi.subVectors(this.c,this.b),on.subVectors(this.a,this.b),Fi.cross(on).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;Ns.subVectors(s,i),Ds.subVectors(r,i),eu.subVectors(e,i);let l=Ns.dot(eu),c=Ds.dot(eu);if(l<=0&&c<=0)return t.copy(i);tu.subVectors(e,s);let h=Ns.dot(tu),u=Ds.dot(tu);if(h>=0&&u<=h)return t.copy(s);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(Ns,o);iu.subVectors(e,r);let f=Ns.dot(iu),p=Ds.dot(iu);if(p>=0&&f<=p)return t.copy(r);let v=f*c-l*p;if(v<=0&&c>=0&&p<=0)return a=c/(c-p),t.copy(i).addScaledVector(Ds,a);let m=h*p-f*u;if(m<=0&&u-h>=0&&f-p>=0)return jf.subVectors(r,s),a=(u-h)/(u-h+(f-p)),t.copy(s).addScaledVector(jf,a);let g=1/(m+v+d);return o=v*g,a=d*g,t.copy(i).addScaledVector(Ns,o).addScaledVector(Ds,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},$i=class{constructor(e=new R(1/0,1/0,1/0),t=new R(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(ki.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(ki.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=ki.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,ki):ki.fromBufferAttribute(r,o),ki.applyMatrix4(e.matrixWorld),this.expandByPoint(ki);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),ra.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),ra.copy(i.boundingBox)),ra.applyMatrix4(e.matrixWorld),this.union(ra)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ki),ki.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(kr),oa.subVectors(this.max,kr),Os.subVectors(e.a,kr),Us.subVectors(e.b,kr),Fs.subVectors(e.c,kr),Cn.subVectors(Us,Os),In.subVectors(Fs,Us),ss.subVectors(Os,Fs);let t=[0,-Cn.z,Cn.y,0,-In.z,In.y,0,-ss.z,ss.y,Cn.z,0,-Cn.x,In.z,0,-In.x,ss.z,0,-ss.x,-Cn.y,Cn.x,0,-In.y,In.x,0,-ss.y,ss.x,0];return!ou(t,Os,Us,Fs,oa)||(t=[1,0,0,0,1,0,0,0,1],!ou(t,Os,Us,Fs,oa))?!1:(aa.crossVectors(Cn,In),t=[aa.x,aa.y,aa.z],ou(t,Os,Us,Fs,oa))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ki).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ki).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ln[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ln[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ln[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ln[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ln[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ln[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ln[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ln[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ln),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},ln=[new R,new R,new R,new R,new R,new R,new R,new R],ki=new R,ra=new $i,Os=new R,Us=new R,Fs=new R,Cn=new R,In=new R,ss=new R,kr=new R,oa=new R,aa=new R,rs=new R;function ou(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){rs.fromArray(n,r);let a=s.x*Math.abs(rs.x)+s.y*Math.abs(rs.y)+s.z*Math.abs(rs.z),l=e.dot(rs),c=t.dot(rs),h=i.dot(rs);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var Rt=new R,la=new xe,Wv=0,St=class extends Bi{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Wv++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=zu,this.updateRanges=[],this.gpuType=oi,this.version=0,this._normalizationScale=e!==void 0?Ul(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)la.fromBufferAttribute(this,t),la.applyMatrix3(e),this.setXY(t,la.x,la.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)Rt.fromBufferAttribute(this,t),Rt.applyMatrix3(e),this.setXYZ(t,Rt.x,Rt.y,Rt.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)Rt.fromBufferAttribute(this,t),Rt.applyMatrix4(e),this.setXYZ(t,Rt.x,Rt.y,Rt.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Rt.fromBufferAttribute(this,t),Rt.applyNormalMatrix(e),this.setXYZ(t,Rt.x,Rt.y,Rt.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Rt.fromBufferAttribute(this,t),Rt.transformDirection(e),this.setXYZ(t,Rt.x,Rt.y,Rt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Wu(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Xu(e,this.array)}};var Jr=class extends St{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var jr=class extends St{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Mt=class extends St{constructor(e,t,i){super(new Float32Array(e),t,i)}},Xv=new $i,Br=new R,au=new R,Un=class{constructor(e=new R,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):Xv.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Br.subVectors(e,this.center);let t=Br.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(Br,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(au.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Br.copy(e.center).add(au)),this.expandByPoint(Br.copy(e.center).sub(au))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},qv=0,Ti=new nt,lu=new Ri,ks=new R,ui=new $i,zr=new $i,kt=new R,xt=class n extends Bi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:qv++}),this.uuid=Wn(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(_v(e)?jr:Jr)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new Ie().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Ti.makeRotationFromQuaternion(e),this.applyMatrix4(Ti),this}rotateX(e){return Ti.makeRotationX(e),this.applyMatrix4(Ti),this}rotateY(e){return Ti.makeRotationY(e),this.applyMatrix4(Ti),this}rotateZ(e){return Ti.makeRotationZ(e),this.applyMatrix4(Ti),this}translate(e,t,i){return Ti.makeTranslation(e,t,i),this.applyMatrix4(Ti),this}scale(e,t,i){return Ti.makeScale(e,t,i),this.applyMatrix4(Ti),this}lookAt(e){return lu.lookAt(e),lu.updateMatrix(),this.applyMatrix4(lu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(ks).negate(),this.translate(ks.x,ks.y,ks.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Mt(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ne("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new $i);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Fe("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new R(-1/0,-1/0,-1/0),new R(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];ui.setFromBufferAttribute(r),this.morphTargetsRelative?(kt.addVectors(this.boundingBox.min,ui.min),this.boundingBox.expandByPoint(kt),kt.addVectors(this.boundingBox.max,ui.max),this.boundingBox.expandByPoint(kt)):(this.boundingBox.expandByPoint(ui.min),this.boundingBox.expandByPoint(ui.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Fe('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Un);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Fe("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new R,1/0);return}if(e){let i=this.boundingSphere.center;if(ui.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];zr.setFromBufferAttribute(a),this.morphTargetsRelative?(kt.addVectors(ui.min,zr.min),ui.expandByPoint(kt),kt.addVectors(ui.max,zr.max),ui.expandByPoint(kt)):(ui.expandByPoint(zr.min),ui.expandByPoint(zr.max))}ui.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)kt.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(kt));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)kt.fromBufferAttribute(a,c),l&&(ks.fromBufferAttribute(e,c),kt.add(ks)),s=Math.max(s,i.distanceToSquared(kt))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Fe('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Fe("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new St(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let U=0;U<i.count;U++)a[U]=new R,l[U]=new R;let h=new R,u=new R,d=new R,f=new xe,p=new xe,v=new xe,m=new R,g=new R;function b(U,P,O){c[U]=c[P]=c[O]=1,h.fromBufferAttribute(i,U),u.fromBufferAttribute(i,P),d.fromBufferAttribute(i,O),f.fromBufferAttribute(r,U),p.fromBufferAttribute(r,P),v.fromBufferAttribute(r,O),u.sub(h),d.sub(h),p.sub(f),v.sub(f);let F=1/(p.x*v.y-v.x*p.y);isFinite(F)&&(m.copy(u).multiplyScalar(v.y).addScaledVector(d,-p.y).multiplyScalar(F),g.copy(d).multiplyScalar(p.x).addScaledVector(u,-v.x).multiplyScalar(F),a[U].add(m),a[P].add(m),a[O].add(m),l[U].add(g),l[P].add(g),l[O].add(g))}let E=this.groups;E.length===0&&(E=[{start:0,count:e.count}]);for(let U=0,P=E.length;U<P;++U){let O=E[U],F=O.start,X=O.count;for(let I=F,W=F+X;I<W;I+=3)b(e.getX(I+0),e.getX(I+1),e.getX(I+2))}let S=new R,T=new R,w=new R,_=new R;function M(U){w.fromBufferAttribute(s,U),_.copy(w);let P=a[U];S.copy(P),S.sub(w.multiplyScalar(w.dot(P))).normalize(),T.crossVectors(_,P);let F=T.dot(l[U])<0?-1:1;o.setXYZW(U,S.x,S.y,S.z,F)}for(let U=0,P=i.count;U<P;++U)c[U]&&M(U);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new St(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);let s=new R,r=new R,o=new R,a=new R,l=new R,c=new R,h=new R,u=new R;if(e)for(let d=0,f=e.count;d<f;d+=3){let p=e.getX(d+0),v=e.getX(d+1),m=e.getX(d+2);s.fromBufferAttribute(t,p),r.fromBufferAttribute(t,v),o.fromBufferAttribute(t,m),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(i,p),l.fromBufferAttribute(i,v),c.fromBufferAttribute(i,m),a.add(h),l.add(h),c.add(h),i.setXYZ(p,a.x,a.y,a.z),i.setXYZ(v,l.x,l.y,l.z),i.setXYZ(m,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)kt.fromBufferAttribute(e,t),kt.normalize(),e.setXYZ(t,kt.x,kt.y,kt.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),f=0,p=0;for(let v=0,m=l.length;v<m;v++){a.isInterleavedBufferAttribute?f=l[v]*a.data.stride+a.offset:f=l[v]*h;for(let g=0;g<h;g++)d[p++]=c[f++]}return new St(d,h,u)}if(this.index===null)return Ne("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,i);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],f=e(d,i);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u];h.push(f.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],u=r[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Js=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=zu,this.updateRanges=[],this.version=0,this.uuid=Wn()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Qf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Qf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function Qf(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=Wn()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var ti=new R,js=class n{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?Ul(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)ti.fromBufferAttribute(this,t),ti.applyMatrix4(e),this.setXYZ(t,ti.x,ti.y,ti.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)ti.fromBufferAttribute(this,t),ti.applyNormalMatrix(e),this.setXYZ(t,ti.x,ti.y,ti.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)ti.fromBufferAttribute(this,t),ti.transformDirection(e),this.setXYZ(t,ti.x,ti.y,ti.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Zr("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new St(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new n(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Zr("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Wu(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Xu(e,this.data.array)}},cu=new R,Yv=new R,$v=new Ie,fi=class{constructor(e=new R(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=cu.subVectors(i,t).cross(Yv.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(cu),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||$v.getNormalMatrix(e),s=this.coplanarPoint(cu).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Zv=0,cs=class extends Bi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Zv++}),this.uuid=Wn(),this.name="",this.type="Material",this.blending=cr,this.side=Zi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Su,this.blendDst=oo,this.blendEquation=zi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Te(0,0,0),this.blendAlpha=0,this.depthFunc=Xs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Pp,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Vs,this.stencilZFail=Vs,this.stencilZPass=Vs,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ne(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ne(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Te().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new fi().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new xe().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new xe().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var cn=new R,hu=new R,ca=new R,ha=new R,Qs=class{constructor(e=new R,t=new R(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,cn)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=cn.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(cn.copy(this.origin).addScaledVector(this.direction,t),cn.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){hu.copy(e).add(t).multiplyScalar(.5),ca.copy(t).sub(e).normalize(),ha.copy(this.origin).sub(hu);let r=e.distanceTo(t)*.5,o=-this.direction.dot(ca),a=ha.dot(this.direction),l=-ha.dot(ca),c=ha.lengthSq(),h=Math.abs(1-o*o),u,d,f,p;if(h>0)if(u=o*l-a,d=o*a-l,p=r*h,u>=0)if(d>=-p)if(d<=p){let v=1/h;u*=v,d*=v,f=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d<=-p?(u=Math.max(0,-(-o*r+a)),d=u>0?-r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c):d<=p?(u=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(u=Math.max(0,-(o*r+a)),d=u>0?r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c);else d=o>0?-r:r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(hu).addScaledVector(ca,d),f}intersectSphere(e,t){if(e.radius<0)return null;cn.subVectors(e.center,this.origin);let i=cn.dot(this.direction),s=cn.dot(cn)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),h>=0?(r=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(r=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(a=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,cn)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,d=e.y-o.y,f=e.z-o.z,p=t.x-o.x,v=t.y-o.y,m=t.z-o.z,g=i.x-o.x,b=i.y-o.y,E=i.z-o.z,S=Math.abs(l),T=Math.abs(c),w=Math.abs(h),_,M,U,P,O,F,X,I,W,$,H,ne;if(S>=T&&S>=w?(U=l,F=u,W=p,ne=g,l>=0?(_=c,M=h,P=d,O=f,X=v,I=m,$=b,H=E):(_=h,M=c,P=f,O=d,X=m,I=v,$=E,H=b)):T>=w?(U=c,F=d,W=v,ne=b,c>=0?(_=h,M=l,P=f,O=u,X=m,I=p,$=E,H=g):(_=l,M=h,P=u,O=f,X=p,I=m,$=g,H=E)):(U=h,F=f,W=m,ne=E,h>=0?(_=l,M=c,P=u,O=d,X=p,I=v,$=g,H=b):(_=c,M=l,P=d,O=u,X=v,I=p,$=b,H=g)),U===0)return null;let Y=_/U,ee=M/U,te=1/U,we=P-Y*F,Be=O-ee*F,J=X-Y*W,ge=I-ee*W,be=$-Y*ne,Pe=H-ee*ne,_e=be*ge-Pe*J,Ge=we*Pe-Be*be,Tt=J*Be-ge*we;if(s){if(_e<0||Ge<0||Tt<0)return null}else if((_e<0||Ge<0||Tt<0)&&(_e>0||Ge>0||Tt>0))return null;let Oe=_e+Ge+Tt;if(Oe===0)return null;let st=te*(_e*F+Ge*W+Tt*ne);return(Oe>0?st<0:st>0)?null:this.at(st/Oe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},La=class extends cs{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Te(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new On,this.combine=Mu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},ep=new nt,os=new Qs,ua=new Un,tp=new R,da=new R,fa=new R,pa=new R,uu=new R,ma=new R,ip=new R,ga=new R,wt=class extends Ri{constructor(e=new xt,t=new La){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){ma.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],u=r[l];h!==0&&(uu.fromBufferAttribute(u,e),o?ma.addScaledVector(uu,h):ma.addScaledVector(uu.sub(t),h))}t.add(ma)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),ua.copy(i.boundingSphere),ua.applyMatrix4(r),os.copy(e.ray).recast(e.near),!(ua.containsPoint(os.origin)===!1&&(os.intersectSphere(ua,tp)===null||os.origin.distanceToSquared(tp)>(e.far-e.near)**2))&&(ep.copy(r).invert(),os.copy(e.ray).applyMatrix4(ep),!(i.boundingBox!==null&&os.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,os)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,v=d.length;p<v;p++){let m=d[p],g=o[m.materialIndex],b=Math.max(m.start,f.start),E=Math.min(a.count,Math.min(m.start+m.count,f.start+f.count));for(let S=b,T=E;S<T;S+=3){let w=a.getX(S),_=a.getX(S+1),M=a.getX(S+2);s=_a(this,g,e,i,c,h,u,w,_,M),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let p=Math.max(0,f.start),v=Math.min(a.count,f.start+f.count);for(let m=p,g=v;m<g;m+=3){let b=a.getX(m),E=a.getX(m+1),S=a.getX(m+2);s=_a(this,o,e,i,c,h,u,b,E,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let p=0,v=d.length;p<v;p++){let m=d[p],g=o[m.materialIndex],b=Math.max(m.start,f.start),E=Math.min(l.count,Math.min(m.start+m.count,f.start+f.count));for(let S=b,T=E;S<T;S+=3){let w=S,_=S+1,M=S+2;s=_a(this,g,e,i,c,h,u,w,_,M),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let p=Math.max(0,f.start),v=Math.min(l.count,f.start+f.count);for(let m=p,g=v;m<g;m+=3){let b=m,E=m+1,S=m+2;s=_a(this,o,e,i,c,h,u,b,E,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}};function Kv(n,e,t,i,s,r,o,a){let l;if(e.side===Xt?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,e.side===Zi,a),l===null)return null;ga.copy(a),ga.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(ga);return c<t.near||c>t.far?null:{distance:c,point:ga.clone(),object:n}}function _a(n,e,t,i,s,r,o,a,l,c){n.getVertexPosition(a,da),n.getVertexPosition(l,fa),n.getVertexPosition(c,pa);let h=Kv(n,e,t,i,da,fa,pa,ip);if(h){let u=new R;Ln.getBarycoord(ip,da,fa,pa,u),s&&(h.uv=Ln.getInterpolatedAttribute(s,a,l,c,u,new xe)),r&&(h.uv1=Ln.getInterpolatedAttribute(r,a,l,c,u,new xe)),o&&(h.normal=Ln.getInterpolatedAttribute(o,a,l,c,u,new R),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new R,materialIndex:0};Ln.getNormal(da,fa,pa,d.normal),h.face=d,h.barycoord=u}return h}var er=class extends ri{constructor(e=null,t=1,i=1,s,r,o,a,l,c=Bt,h=Bt,u,d){super(null,o,a,l,c,h,s,r,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var as=new Un,Jv=new xe(.5,.5),va=new R,hs=class{constructor(e=new fi,t=new fi,i=new fi,s=new fi,r=new fi,o=new fi){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Ai,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],f=r[7],p=r[8],v=r[9],m=r[10],g=r[11],b=r[12],E=r[13],S=r[14],T=r[15];if(s[0].setComponents(c-o,f-h,g-p,T-b).normalize(),s[1].setComponents(c+o,f+h,g+p,T+b).normalize(),s[2].setComponents(c+a,f+u,g+v,T+E).normalize(),s[3].setComponents(c-a,f-u,g-v,T-E).normalize(),i)s[4].setComponents(l,d,m,S).normalize(),s[5].setComponents(c-l,f-d,g-m,T-S).normalize();else if(s[4].setComponents(c-l,f-d,g-m,T-S).normalize(),t===Ai)s[5].setComponents(c+l,f+d,g+m,T+S).normalize();else if(t===Yr)s[5].setComponents(l,d,m,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),as.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),as.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(as)}intersectsSprite(e){as.center.set(0,0,0);let t=Jv.distanceTo(e.center);return as.radius=.7071067811865476+t,as.applyMatrix4(e.matrixWorld),this.intersectsSphere(as)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(va.x=s.normal.x>0?e.max.x:e.min.x,va.y=s.normal.y>0?e.max.y:e.min.y,va.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(va)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},np=new nt,Na=class n{constructor(){this.coordinateSystem=Ai,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];np.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new hs),i[s].setFromProjectionMatrix(np,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new hs),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var Qr=class extends ri{constructor(e=[],t=ps,i,s,r,o,a,l,c,h){super(e,t,i,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var fn=class extends ri{constructor(e,t,i=Vi,s,r,o,a=Bt,l=Bt,c,h=un,u=1){if(h!==un&&h!==pn)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,s,r,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new $s(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},eo=class extends fn{constructor(e,t=Vi,i=ps,s,r,o=Bt,a=Bt,l,c=un){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,s,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},to=class extends ri{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},tr=class n extends xt{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,f=0;p("z","y","x",-1,-1,i,t,e,o,r,0),p("z","y","x",1,-1,i,t,-e,o,r,1),p("x","z","y",1,1,e,i,t,s,o,2),p("x","z","y",1,-1,e,i,-t,s,o,3),p("x","y","z",1,-1,e,t,i,s,r,4),p("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Mt(c,3)),this.setAttribute("normal",new Mt(h,3)),this.setAttribute("uv",new Mt(u,2));function p(v,m,g,b,E,S,T,w,_,M,U){let P=S/_,O=T/M,F=S/2,X=T/2,I=w/2,W=_+1,$=M+1,H=0,ne=0,Y=new R;for(let ee=0;ee<$;ee++){let te=ee*O-X;for(let we=0;we<W;we++){let Be=we*P-F;Y[v]=Be*b,Y[m]=te*E,Y[g]=I,c.push(Y.x,Y.y,Y.z),Y[v]=0,Y[m]=0,Y[g]=w>0?1:-1,h.push(Y.x,Y.y,Y.z),u.push(we/_),u.push(1-ee/M),H+=1}}for(let ee=0;ee<M;ee++)for(let te=0;te<_;te++){let we=d+te+W*ee,Be=d+te+W*(ee+1),J=d+(te+1)+W*(ee+1),ge=d+(te+1)+W*ee;l.push(we,Be,ge),l.push(Be,J,ge),ne+=6}a.addGroup(f,ne,U),f+=ne,d+=H}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var ir=class n extends xt{constructor(e=1,t=1,i=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let h=[],u=[],d=[],f=[],p=0,v=[],m=i/2,g=0;b(),o===!1&&(e>0&&E(!0),t>0&&E(!1)),this.setIndex(h),this.setAttribute("position",new Mt(u,3)),this.setAttribute("normal",new Mt(d,3)),this.setAttribute("uv",new Mt(f,2));function b(){let S=new R,T=new R,w=0,_=(t-e)/i;for(let M=0;M<=r;M++){let U=[],P=M/r,O=P*(t-e)+e;for(let F=0;F<=s;F++){let X=F/s,I=X*l+a,W=Math.sin(I),$=Math.cos(I);T.x=O*W,T.y=-P*i+m,T.z=O*$,u.push(T.x,T.y,T.z),S.set(W,_,$).normalize(),d.push(S.x,S.y,S.z),f.push(X,1-P),U.push(p++)}v.push(U)}for(let M=0;M<s;M++)for(let U=0;U<r;U++){let P=v[U][M],O=v[U+1][M],F=v[U+1][M+1],X=v[U][M+1];(e>0||U!==0)&&(h.push(P,O,X),w+=3),(t>0||U!==r-1)&&(h.push(O,F,X),w+=3)}c.addGroup(g,w,0),g+=w}function E(S){let T=p,w=new xe,_=new R,M=0,U=S===!0?e:t,P=S===!0?1:-1;for(let F=1;F<=s;F++)u.push(0,m*P,0),d.push(0,P,0),f.push(.5,.5),p++;let O=p;for(let F=0;F<=s;F++){let I=F/s*l+a,W=Math.cos(I),$=Math.sin(I);_.x=U*$,_.y=m*P,_.z=U*W,u.push(_.x,_.y,_.z),d.push(0,P,0),w.x=W*.5+.5,w.y=$*.5*P+.5,f.push(w.x,w.y),p++}for(let F=0;F<s;F++){let X=T+F,I=O+F;S===!0?h.push(I,I+1,X):h.push(I+1,I,X),M+=3}c.addGroup(g,M,S===!0?1:2),g+=M}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}},nr=class n extends ir{constructor(e=1,t=1,i=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,e,t,i,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(e){return new n(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}};var us=class n extends xt{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),l=Math.floor(s),c=a+1,h=l+1,u=e/a,d=t/l,f=[],p=[],v=[],m=[];for(let g=0;g<h;g++){let b=g*d-o;for(let E=0;E<c;E++){let S=E*u-r;p.push(S,-b,0),v.push(0,0,1),m.push(E/a),m.push(1-g/l)}}for(let g=0;g<l;g++)for(let b=0;b<a;b++){let E=b+c*g,S=b+c*(g+1),T=b+1+c*(g+1),w=b+1+c*g;f.push(E,S,w),f.push(S,T,w)}this.setIndex(f),this.setAttribute("position",new Mt(p,3)),this.setAttribute("normal",new Mt(v,3)),this.setAttribute("uv",new Mt(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var sr=class n extends xt{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,h=[],u=new R,d=new R,f=[],p=[],v=[],m=[];for(let g=0;g<=i;g++){let b=[],E=g/i,S=o+E*a,T=e*Math.cos(S),w=Math.sqrt(e*e-T*T),_=0;g===0&&o===0?_=.5/t:g===i&&l===Math.PI&&(_=-.5/t);for(let M=0;M<=t;M++){let U=M/t,P=s+U*r;u.x=-w*Math.cos(P),u.y=T,u.z=w*Math.sin(P),p.push(u.x,u.y,u.z),d.copy(u).normalize(),v.push(d.x,d.y,d.z),m.push(U+_,1-E),b.push(c++)}h.push(b)}for(let g=0;g<i;g++)for(let b=0;b<t;b++){let E=h[g][b+1],S=h[g][b],T=h[g+1][b],w=h[g+1][b+1];(g!==0||o>0)&&f.push(E,S,w),(g!==i-1||l<Math.PI)&&f.push(S,T,w)}this.setIndex(f),this.setAttribute("position",new Mt(p,3)),this.setAttribute("normal",new Mt(v,3)),this.setAttribute("uv",new Mt(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function _s(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(sp(s))s.isRenderTargetTexture?(Ne("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(sp(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function jt(n){let e={};for(let t=0;t<n.length;t++){let i=_s(n[t]);for(let s in i)e[s]=i[s]}return e}function sp(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function jv(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function qu(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ze.workingColorSpace}var Vp={clone:_s,merge:jt},Qv=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,ex=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,yt=class extends cs{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Qv,this.fragmentShader=ex,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=_s(e.uniforms),this.uniformsGroups=jv(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Te().setHex(s.value);break;case"v2":this.uniforms[i].value=new xe().fromArray(s.value);break;case"v3":this.uniforms[i].value=new R().fromArray(s.value);break;case"v4":this.uniforms[i].value=new et().fromArray(s.value);break;case"m3":this.uniforms[i].value=new Ie().fromArray(s.value);break;case"m4":this.uniforms[i].value=new nt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Da=class extends yt{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Oa=class extends cs{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Cp,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Ua=class extends cs{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Bs(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function xa(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Fn=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];i:{e:{let o;t:{n:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break n;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break i}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Fa=class extends Fn{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:fu,endingEnd:fu}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case pu:r=e,a=2*t-i;break;case mu:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case pu:o=e,l=2*i-t;break;case mu:o=1,l=i+s[1]-s[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,p=(i-t)/(s-t),v=p*p,m=v*p,g=-d*m+2*d*v-d*p,b=(1+d)*m+(-1.5-2*d)*v+(-.5+d)*p+1,E=(-1-f)*m+(1.5+f)*v+.5*p,S=f*m-f*v;for(let T=0;T!==a;++T)r[T]=g*o[h+T]+b*o[c+T]+E*o[l+T]+S*o[u+T];return r}},ka=class extends Fn{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(s-t),u=1-h;for(let d=0;d!==a;++d)r[d]=o[c+d]*u+o[l+d]*h;return r}},Ba=class extends Fn{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},za=class extends Fn{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let p=(i-t)/(s-t),v=1-p;for(let m=0;m!==a;++m)r[m]=o[c+m]*v+o[l+m]*p;return r}let d=a*2,f=e-1;for(let p=0;p!==a;++p){let v=o[c+p],m=o[l+p],g=f*d+p*2,b=u[g],E=u[g+1],S=e*d+p*2,T=h[S],w=h[S+1],_=ix(i,t,b,T,s);r[p]=Hp(_,v,E,w,m)}return r}};function Hp(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function tx(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function ix(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=Hp(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let l=tx(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var mi=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Bs(t,this.TimeBufferType),this.values=Bs(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:Bs(e.times,Array),values:Bs(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),xa(e.settings)&&(i.settings={inTangents:Bs(e.settings.inTangents,Array),outTangents:Bs(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Ba(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new ka(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Fa(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new za(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Wr:t=this.InterpolantFactoryMethodDiscrete;break;case Ca:t=this.InterpolantFactoryMethodLinear;break;case Sa:t=this.InterpolantFactoryMethodSmooth;break;case du:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ne("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Wr;case this.InterpolantFactoryMethodLinear:return Ca;case this.InterpolantFactoryMethodSmooth:return Sa;case this.InterpolantFactoryMethodBezier:return du}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;xa(this.settings)&&(rp(this.settings.inTangents,e),rp(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;xa(this.settings)&&(op(this.settings.inTangents,e),op(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Fe("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(Fe("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){Fe("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Fe("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&vv(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){Fe("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===Sa,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(s)l=!0;else{let u=a*i,d=u-i,f=u+i;for(let p=0;p!==i;++p){let v=t[u+p];if(v!==t[d+p]||v!==t[f+p]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*i,d=o*i;for(let f=0;f!==i;++f)t[d+f]=t[u+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,xa(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function rp(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function op(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}mi.prototype.ValueTypeName="";mi.prototype.TimeBufferType=Float32Array;mi.prototype.ValueBufferType=Float32Array;mi.prototype.DefaultInterpolation=Ca;var kn=class extends mi{constructor(e,t,i){super(e,t,i)}};kn.prototype.ValueTypeName="bool";kn.prototype.ValueBufferType=Array;kn.prototype.DefaultInterpolation=Wr;kn.prototype.InterpolantFactoryMethodLinear=void 0;kn.prototype.InterpolantFactoryMethodSmooth=void 0;var Ga=class extends mi{constructor(e,t,i,s){super(e,t,i,s)}};Ga.prototype.ValueTypeName="color";var Va=class extends mi{constructor(e,t,i,s){super(e,t,i,s)}};Va.prototype.ValueTypeName="number";var Ha=class extends Fn{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(s-t),c=e*a;for(let h=c+a;c!==h;c+=4)ii.slerpFlat(r,0,o,c-a,o,c,l);return r}},io=class extends mi{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new Ha(this.times,this.values,this.getValueSize(),e)}};io.prototype.ValueTypeName="quaternion";io.prototype.InterpolantFactoryMethodSmooth=void 0;var Bn=class extends mi{constructor(e,t,i){super(e,t,i)}};Bn.prototype.ValueTypeName="string";Bn.prototype.ValueBufferType=Array;Bn.prototype.DefaultInterpolation=Wr;Bn.prototype.InterpolantFactoryMethodLinear=void 0;Bn.prototype.InterpolantFactoryMethodSmooth=void 0;var Wa=class extends mi{constructor(e,t,i,s){super(e,t,i,s)}};Wa.prototype.ValueTypeName="vector";var Xa=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let f=c[u],p=c[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Wp=new Xa,qa=class{constructor(e){this.manager=e!==void 0?e:Wp,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};qa.DEFAULT_MATERIAL_NAME="__DEFAULT";var ya=new R,ba=new ii,qi=new R,no=class extends Ri{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new nt,this.projectionMatrix=new nt,this.projectionMatrixInverse=new nt,this.coordinateSystem=Ai,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(ya,ba,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ya,ba,qi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(ya,ba,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ya,ba,qi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Pn=new R,ap=new xe,lp=new xe,Ht=class extends no{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Ys*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Vr*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Ys*2*Math.atan(Math.tan(Vr*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Pn.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Pn.x,Pn.y).multiplyScalar(-e/Pn.z),Pn.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Pn.x,Pn.y).multiplyScalar(-e/Pn.z)}getViewSize(e,t){return this.getViewBounds(e,ap,lp),t.subVectors(lp,ap)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Vr*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Ya=class extends no{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var rr=class extends xt{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var zs=-90,Gs=1,or=class extends Ri{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Ht(zs,Gs,e,t);s.layers=this.layers,this.add(s);let r=new Ht(zs,Gs,e,t);r.layers=this.layers,this.add(r);let o=new Ht(zs,Gs,e,t);o.layers=this.layers,this.add(o);let a=new Ht(zs,Gs,e,t);a.layers=this.layers,this.add(a);let l=new Ht(zs,Gs,e,t);l.layers=this.layers,this.add(l);let c=new Ht(zs,Gs,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Ai)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Yr)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;let v=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=v,e.setRenderTarget(i,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,f),e.xr.enabled=p,i.texture.needsPMREMUpdate=!0}},$a=class extends Ht{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Yu="\\[\\]\\.:\\/",nx=new RegExp("["+Yu+"]","g"),$u="[^"+Yu+"]",sx="[^"+Yu.replace("\\.","")+"]",rx=/((?:WC+[\/:])*)/.source.replace("WC",$u),ox=/(WCOD+)?/.source.replace("WCOD",sx),ax=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",$u),lx=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",$u),cx=new RegExp("^"+rx+ox+ax+lx+"$"),hx=["material","materials","bones","map"],gu=class{constructor(e,t,i){let s=i||ft.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},ft=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(nx,"")}static parseTrackName(e){let t=cx.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);hx.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ne("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){Fe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Fe("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Fe("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Fe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Fe("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){Fe("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){Fe("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;Fe("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){Fe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Fe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ft.Composite=gu;ft.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ft.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ft.prototype.GetterByBindingType=[ft.prototype._getValue_direct,ft.prototype._getValue_array,ft.prototype._getValue_arrayElement,ft.prototype._getValue_toArray];ft.prototype.SetterByBindingTypeAndVersioning=[[ft.prototype._setValue_direct,ft.prototype._setValue_direct_setNeedsUpdate,ft.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ft.prototype._setValue_array,ft.prototype._setValue_array_setNeedsUpdate,ft.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ft.prototype._setValue_arrayElement,ft.prototype._setValue_arrayElement_setNeedsUpdate,ft.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ft.prototype._setValue_fromArray,ft.prototype._setValue_fromArray_setNeedsUpdate,ft.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var rA=new Float32Array(1);var ar=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Xe(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(Xe(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var _u=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var so=class extends Bi{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Zu(n,e,t,i){let s=ux(i);switch(t){case Nu:return n*e;case uo:return n*e/s.components*s.byteLength;case nl:return n*e/s.components*s.byteLength;case Hn:return n*e*2/s.components*s.byteLength;case sl:return n*e*2/s.components*s.byteLength;case Du:return n*e*3/s.components*s.byteLength;case _i:return n*e*4/s.components*s.byteLength;case gs:return n*e*4/s.components*s.byteLength;case fo:case po:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case mo:case go:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case ol:case ll:return Math.max(n,16)*Math.max(e,8)/4;case rl:case al:return Math.max(n,8)*Math.max(e,8)/2;case cl:case hl:case dl:case fl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case ul:case _o:case pl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case ml:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case gl:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case _l:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case vl:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case xl:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case yl:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case bl:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Sl:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Ml:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case wl:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case El:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Tl:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Al:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Rl:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Cl:case Il:case Pl:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Ll:case Nl:return Math.ceil(n/4)*Math.ceil(e/4)*8;case vo:case Dl:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function ux(n){switch(n){case gi:case co:return{byteLength:1,components:1};case ur:case ho:case ni:return{byteLength:2,components:1};case tl:case il:return{byteLength:2,components:4};case Vi:case el:case oi:return{byteLength:4,components:1};case Pu:case Lu:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ne("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function dm(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function _x(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,l,c){let h=l.array,u=l.updateRanges;if(n.bindBuffer(c,a),u.length===0)n.bufferSubData(c,0,h);else{u.sort((f,p)=>f.start-p.start);let d=0;for(let f=1;f<u.length;f++){let p=u[d],v=u[f];v.start<=p.start+p.count+1?p.count=Math.max(p.count,v.start+v.count-p.start):(++d,u[d]=v)}u.length=d+1;for(let f=0,p=u.length;f<p;f++){let v=u[f];n.bufferSubData(c,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var vx=`#ifdef USE_ALPHAHASH
if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,xx=`#ifdef USE_ALPHAHASH
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
#endif`,yx=`#ifdef USE_ALPHAMAP
diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,bx=`#ifdef USE_ALPHAMAP
uniform sampler2D alphaMap;
#endif`,Sx=`#ifdef USE_ALPHATEST
#ifdef ALPHA_TO_COVERAGE
diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
if ( diffuseColor.a == 0.0 ) discard;
#else
if ( diffuseColor.a < alphaTest ) discard;
#endif
#endif`,Mx=`#ifdef USE_ALPHATEST
uniform float alphaTest;
#endif`,wx=`#ifdef USE_AOMAP
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
#endif`,Ex=`#ifdef USE_AOMAP
uniform sampler2D aoMap;
uniform float aoMapIntensity;
#endif`,Tx=`#ifdef USE_BATCHING
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
#endif`,Ax=`#ifdef USE_BATCHING
mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Rx=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
vPosition = vec3( position );
#endif`,Cx=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
vec3 objectTangent = vec3( tangent.xyz );
#endif`,Ix=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Px=`#ifdef USE_IRIDESCENCE
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
#endif`,Lx=`#ifdef USE_BUMPMAP
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
#endif`,Nx=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,Dx=`#if NUM_CLIPPING_PLANES > 0
varying vec3 vClipPosition;
uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Ox=`#if NUM_CLIPPING_PLANES > 0
varying vec3 vClipPosition;
#endif`,Ux=`#if NUM_CLIPPING_PLANES > 0
vClipPosition = - mvPosition.xyz;
#endif`,Fx=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
diffuseColor *= vColor;
#endif`,kx=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
varying vec4 vColor;
#endif`,Bx=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
varying vec4 vColor;
#endif`,zx=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,Gx=`#define PI 3.141592653589793
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
} // validated`,Vx=`vec3 transformedNormal = objectNormal;
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
#endif`,Hx=`#ifdef USE_DISPLACEMENTMAP
uniform sampler2D displacementMap;
uniform float displacementScale;
uniform float displacementBias;
#endif`,Wx=`#ifdef USE_DISPLACEMENTMAP
transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Xx=`#ifdef USE_EMISSIVEMAP
vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
emissiveColor = sRGBTransferEOTF( emissiveColor );
#endif
totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,qx=`#ifdef USE_EMISSIVEMAP
uniform sampler2D emissiveMap;
#endif`,Yx="gl_FragColor = linearToOutputTexel( gl_FragColor );",$x=`vec4 LinearTransferOETF( in vec4 value ) {
return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Zx=`#ifdef USE_ENVMAP
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
#endif`,Kx=`#ifdef USE_ENVMAP
uniform float envMapIntensity;
uniform mat3 envMapRotation;
uniform samplerCube envMap;
#ifdef ENVMAP_TYPE_PMREM
float roughnessToMip( const in float roughness ) {
float r = clamp( roughness, 0.0, 1.0 );
return ENVMAP_MAX_LOD * r * ( 2.0 - r );
}
#endif
#endif`,Jx=`#ifdef USE_ENVMAP
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
#endif`,jx=`#ifdef USE_ENVMAP
#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
#define ENV_WORLDPOS
#endif
#ifdef ENV_WORLDPOS

varying vec3 vWorldPosition;
#else
varying vec3 vReflect;
uniform float refractionRatio;
#endif
#endif`,Qx=`#ifdef USE_ENVMAP
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
#endif`,ey=`#ifdef USE_FOG
vFogDepth = - mvPosition.z;
#endif`,ty=`#ifdef USE_FOG
varying float vFogDepth;
#endif`,iy=`#ifdef USE_FOG
#ifdef FOG_EXP2
float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
#else
float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
#endif
gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,ny=`#ifdef USE_FOG
uniform vec3 fogColor;
varying float vFogDepth;
#ifdef FOG_EXP2
uniform float fogDensity;
#else
uniform float fogNear;
uniform float fogFar;
#endif
#endif`,sy=`#ifdef USE_GRADIENTMAP
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
}`,ry=`#ifdef USE_LIGHTMAP
uniform sampler2D lightMap;
uniform float lightMapIntensity;
#endif`,oy=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,ay=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,ly=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,cy=`#ifdef USE_ENVMAP
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
#endif`,hy=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,uy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,dy=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,fy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,py=`PhysicalMaterial material;
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
#endif`,my=`uniform sampler2D dfgLUT;
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
}`,gy=`
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
#endif`,_y=`#if defined( RE_IndirectDiffuse )
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
#endif`,vy=`#if defined( RE_IndirectDiffuse )
#if defined( LAMBERT ) || defined( PHONG )
irradiance += iblIrradiance;
#endif
RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,xy=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,yy=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,by=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
uniform float logDepthBufFC;
varying float vFragDepth;
varying float vIsPerspective;
#endif`,Sy=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
varying float vFragDepth;
varying float vIsPerspective;
#endif`,My=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
vFragDepth = 1.0 + gl_Position.w;
vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,wy=`#ifdef USE_MAP
vec4 sampledDiffuseColor = texture2D( map, vMapUv );
#ifdef DECODE_VIDEO_TEXTURE
sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
#endif
diffuseColor *= sampledDiffuseColor;
#endif`,Ey=`#ifdef USE_MAP
uniform sampler2D map;
#endif`,Ty=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,Ay=`#if defined( USE_POINTS_UV )
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
#endif`,Ry=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
metalnessFactor *= texelMetalness.b;
#endif`,Cy=`#ifdef USE_METALNESSMAP
uniform sampler2D metalnessMap;
#endif`,Iy=`#ifdef USE_INSTANCING_MORPH
float morphTargetInfluences[ MORPHTARGETS_COUNT ];
float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
}
#endif`,Py=`#if defined( USE_MORPHCOLORS )
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
#endif`,Ly=`#ifdef USE_MORPHNORMALS
objectNormal *= morphTargetBaseInfluence;
for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
}
#endif`,Ny=`#ifdef USE_MORPHTARGETS
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
#endif`,Dy=`#ifdef USE_MORPHTARGETS
transformed *= morphTargetBaseInfluence;
for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
}
#endif`,Oy=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,Uy=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,Fy=`#ifndef FLAT_SHADED
varying vec3 vNormal;
#ifdef USE_TANGENT
varying vec3 vTangent;
varying vec3 vBitangent;
#endif
#endif`,ky=`#ifndef FLAT_SHADED
varying vec3 vNormal;
#ifdef USE_TANGENT
varying vec3 vTangent;
varying vec3 vBitangent;
#endif
#endif`,By=`#ifndef FLAT_SHADED
vNormal = normalize( transformedNormal );
#ifdef USE_TANGENT
vTangent = normalize( transformedTangent );
vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
#ifdef FLIP_SIDED
vBitangent = - vBitangent;
#endif
#endif
#endif`,zy=`#ifdef USE_NORMALMAP
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
#endif`,Gy=`#ifdef USE_CLEARCOAT
vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Vy=`#ifdef USE_CLEARCOAT_NORMALMAP
vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
clearcoatMapN.xy *= clearcoatNormalScale;
clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,Hy=`#ifdef USE_CLEARCOATMAP
uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
uniform sampler2D clearcoatNormalMap;
uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
uniform sampler2D clearcoatRoughnessMap;
#endif`,Wy=`#ifdef USE_IRIDESCENCEMAP
uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
uniform sampler2D iridescenceThicknessMap;
#endif`,Xy=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,qy=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,Yy=`#ifdef PREMULTIPLIED_ALPHA
gl_FragColor.rgb *= gl_FragColor.a;
#endif`,$y=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Zy=`#ifdef DITHERING
gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,Ky=`#ifdef DITHERING
vec3 dithering( vec3 color ) {
float grid_position = rand( gl_FragCoord.xy );
vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
return color + dither_shift_RGB;
}
#endif`,Jy=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
roughnessFactor *= texelRoughness.g;
#endif`,jy=`#ifdef USE_ROUGHNESSMAP
uniform sampler2D roughnessMap;
#endif`,Qy=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,eb=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,tb=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,ib=`float getShadowMask() {
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
}`,nb=`#ifdef USE_SKINNING
mat4 boneMatX = getBoneMatrix( skinIndex.x );
mat4 boneMatY = getBoneMatrix( skinIndex.y );
mat4 boneMatZ = getBoneMatrix( skinIndex.z );
mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,sb=`#ifdef USE_SKINNING
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
#endif`,rb=`#ifdef USE_SKINNING
vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
vec4 skinned = vec4( 0.0 );
skinned += boneMatX * skinVertex * skinWeight.x;
skinned += boneMatY * skinVertex * skinWeight.y;
skinned += boneMatZ * skinVertex * skinWeight.z;
skinned += boneMatW * skinVertex * skinWeight.w;
transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,ob=`#ifdef USE_SKINNING
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
#endif`,ab=`float specularStrength;
#ifdef USE_SPECULARMAP
vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
specularStrength = texelSpecular.r;
#else
specularStrength = 1.0;
#endif`,lb=`#ifdef USE_SPECULARMAP
uniform sampler2D specularMap;
#endif`,cb=`#if defined( TONE_MAPPING )
gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,hb=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,ub=`#ifdef USE_TRANSMISSION
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
#endif`,db=`#ifdef USE_TRANSMISSION
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
#endif`,fb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,pb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,mb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,gb=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
vec4 worldPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
worldPosition = batchingMatrix * worldPosition;
#endif
#ifdef USE_INSTANCING
worldPosition = instanceMatrix * worldPosition;
#endif
worldPosition = modelMatrix * worldPosition;
#endif`,_b=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,vb=`uniform sampler2D t2D;
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
}`,xb=`varying vec3 vWorldDirection;
#include <common>
void main() {
vWorldDirection = transformDirection( position, modelMatrix );
#include <begin_vertex>
#include <project_vertex>
gl_Position.z = gl_Position.w;
}`,yb=`uniform float backgroundBlurriness;
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
}`,bb=`varying vec3 vWorldDirection;
#include <common>
void main() {
vWorldDirection = transformDirection( position, modelMatrix );
#include <begin_vertex>
#include <project_vertex>
gl_Position.z = gl_Position.w;
}`,Sb=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
gl_FragColor = texColor;
gl_FragColor.a *= opacity;
#include <tonemapping_fragment>
#include <colorspace_fragment>
}`,Mb=`#include <common>
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
}`,wb=`#if DEPTH_PACKING == 3200
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
}`,Eb=`#define DISTANCE
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
}`,Tb=`#define DISTANCE
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
}`,Ab=`varying vec3 vWorldDirection;
#include <common>
void main() {
vWorldDirection = transformDirection( position, modelMatrix );
#include <begin_vertex>
#include <project_vertex>
}`,Rb=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
vec3 direction = normalize( vWorldDirection );
vec2 sampleUV = equirectUv( direction );
gl_FragColor = texture2D( tEquirect, sampleUV );
#include <tonemapping_fragment>
#include <colorspace_fragment>
}`,Cb=`uniform float scale;
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
}`,Ib=`uniform vec3 diffuse;
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
}`,Pb=`#include <common>
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
}`,Lb=`uniform vec3 diffuse;
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
}`,Nb=`#define LAMBERT
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
}`,Db=`#define LAMBERT
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
}`,Ob=`#define MATCAP
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
}`,Ub=`#define MATCAP
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
}`,Fb=`#define NORMAL
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
}`,kb=`#define NORMAL
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
}`,Bb=`#define PHONG
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
}`,zb=`#define PHONG
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
}`,Gb=`#define STANDARD
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
}`,Vb=`#define STANDARD
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
}`,Hb=`#define TOON
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
}`,Wb=`#define TOON
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
}`,Xb=`uniform float size;
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
}`,qb=`uniform vec3 diffuse;
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
}`,Yb=`#include <common>
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
}`,$b=`uniform vec3 color;
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
}`,Zb=`uniform float rotation;
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
}`,Kb=`uniform vec3 diffuse;
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
}`,We={alphahash_fragment:vx,alphahash_pars_fragment:xx,alphamap_fragment:yx,alphamap_pars_fragment:bx,alphatest_fragment:Sx,alphatest_pars_fragment:Mx,aomap_fragment:wx,aomap_pars_fragment:Ex,batching_pars_vertex:Tx,batching_vertex:Ax,begin_vertex:Rx,beginnormal_vertex:Cx,bsdfs:Ix,iridescence_fragment:Px,bumpmap_pars_fragment:Lx,clipping_planes_fragment:Nx,clipping_planes_pars_fragment:Dx,clipping_planes_pars_vertex:Ox,clipping_planes_vertex:Ux,color_fragment:Fx,color_pars_fragment:kx,color_pars_vertex:Bx,color_vertex:zx,common:Gx,defaultnormal_vertex:Vx,displacementmap_pars_vertex:Hx,displacementmap_vertex:Wx,emissivemap_fragment:Xx,emissivemap_pars_fragment:qx,colorspace_fragment:Yx,colorspace_pars_fragment:$x,envmap_fragment:Zx,envmap_common_pars_fragment:Kx,envmap_pars_fragment:Jx,envmap_pars_vertex:jx,envmap_physical_pars_fragment:cy,envmap_vertex:Qx,fog_vertex:ey,fog_pars_vertex:ty,fog_fragment:iy,fog_pars_fragment:ny,gradientmap_pars_fragment:sy,lightmap_pars_fragment:ry,lights_lambert_fragment:oy,lights_lambert_pars_fragment:ay,lights_pars_begin:ly,lights_toon_fragment:hy,lights_toon_pars_fragment:uy,lights_phong_fragment:dy,lights_phong_pars_fragment:fy,lights_physical_fragment:py,lights_physical_pars_fragment:my,lights_fragment_begin:gy,lights_fragment_maps:_y,lights_fragment_end:vy,lightprobes_pars_fragment:xy,logdepthbuf_fragment:yy,logdepthbuf_pars_fragment:by,logdepthbuf_pars_vertex:Sy,logdepthbuf_vertex:My,map_fragment:wy,map_pars_fragment:Ey,map_particle_fragment:Ty,map_particle_pars_fragment:Ay,metalnessmap_fragment:Ry,metalnessmap_pars_fragment:Cy,morphinstance_vertex:Iy,morphcolor_vertex:Py,morphnormal_vertex:Ly,morphtarget_pars_vertex:Ny,morphtarget_vertex:Dy,normal_fragment_begin:Oy,normal_fragment_maps:Uy,normal_pars_fragment:Fy,normal_pars_vertex:ky,normal_vertex:By,normalmap_pars_fragment:zy,clearcoat_normal_fragment_begin:Gy,clearcoat_normal_fragment_maps:Vy,clearcoat_pars_fragment:Hy,iridescence_pars_fragment:Wy,opaque_fragment:Xy,packing:qy,premultiplied_alpha_fragment:Yy,project_vertex:$y,dithering_fragment:Zy,dithering_pars_fragment:Ky,roughnessmap_fragment:Jy,roughnessmap_pars_fragment:jy,shadowmap_pars_fragment:Qy,shadowmap_pars_vertex:eb,shadowmap_vertex:tb,shadowmask_pars_fragment:ib,skinbase_vertex:nb,skinning_pars_vertex:sb,skinning_vertex:rb,skinnormal_vertex:ob,specularmap_fragment:ab,specularmap_pars_fragment:lb,tonemapping_fragment:cb,tonemapping_pars_fragment:hb,transmission_fragment:ub,transmission_pars_fragment:db,uv_pars_fragment:fb,uv_pars_vertex:pb,uv_vertex:mb,worldpos_vertex:gb,background_vert:_b,background_frag:vb,backgroundCube_vert:xb,backgroundCube_frag:yb,cube_vert:bb,cube_frag:Sb,depth_vert:Mb,depth_frag:wb,distance_vert:Eb,distance_frag:Tb,equirect_vert:Ab,equirect_frag:Rb,linedashed_vert:Cb,linedashed_frag:Ib,meshbasic_vert:Pb,meshbasic_frag:Lb,meshlambert_vert:Nb,meshlambert_frag:Db,meshmatcap_vert:Ob,meshmatcap_frag:Ub,meshnormal_vert:Fb,meshnormal_frag:kb,meshphong_vert:Bb,meshphong_frag:zb,meshphysical_vert:Gb,meshphysical_frag:Vb,meshtoon_vert:Hb,meshtoon_frag:Wb,points_vert:Xb,points_frag:qb,shadow_vert:Yb,shadow_frag:$b,sprite_vert:Zb,sprite_frag:Kb},me={common:{diffuse:{value:new Te(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ie},alphaMap:{value:null},alphaMapTransform:{value:new Ie},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ie}},envmap:{envMap:{value:null},envMapRotation:{value:new Ie},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ie}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ie}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ie},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ie},normalScale:{value:new xe(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ie},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ie}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ie}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ie}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Te(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Te(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ie},alphaTest:{value:0},uvTransform:{value:new Ie}},sprite:{diffuse:{value:new Te(16777215)},opacity:{value:1},center:{value:new xe(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ie},alphaMap:{value:null},alphaMapTransform:{value:new Ie},alphaTest:{value:0}}},ji={basic:{uniforms:jt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.fog]),vertexShader:We.meshbasic_vert,fragmentShader:We.meshbasic_frag},lambert:{uniforms:jt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new Te(0)},envMapIntensity:{value:1}}]),vertexShader:We.meshlambert_vert,fragmentShader:We.meshlambert_frag},phong:{uniforms:jt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new Te(0)},specular:{value:new Te(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:We.meshphong_vert,fragmentShader:We.meshphong_frag},standard:{uniforms:jt([me.common,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.roughnessmap,me.metalnessmap,me.fog,me.lights,{emissive:{value:new Te(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:We.meshphysical_vert,fragmentShader:We.meshphysical_frag},toon:{uniforms:jt([me.common,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.gradientmap,me.fog,me.lights,{emissive:{value:new Te(0)}}]),vertexShader:We.meshtoon_vert,fragmentShader:We.meshtoon_frag},matcap:{uniforms:jt([me.common,me.bumpmap,me.normalmap,me.displacementmap,me.fog,{matcap:{value:null}}]),vertexShader:We.meshmatcap_vert,fragmentShader:We.meshmatcap_frag},points:{uniforms:jt([me.points,me.fog]),vertexShader:We.points_vert,fragmentShader:We.points_frag},dashed:{uniforms:jt([me.common,me.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:We.linedashed_vert,fragmentShader:We.linedashed_frag},depth:{uniforms:jt([me.common,me.displacementmap]),vertexShader:We.depth_vert,fragmentShader:We.depth_frag},normal:{uniforms:jt([me.common,me.bumpmap,me.normalmap,me.displacementmap,{opacity:{value:1}}]),vertexShader:We.meshnormal_vert,fragmentShader:We.meshnormal_frag},sprite:{uniforms:jt([me.sprite,me.fog]),vertexShader:We.sprite_vert,fragmentShader:We.sprite_frag},background:{uniforms:{uvTransform:{value:new Ie},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:We.background_vert,fragmentShader:We.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ie}},vertexShader:We.backgroundCube_vert,fragmentShader:We.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:We.cube_vert,fragmentShader:We.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:We.equirect_vert,fragmentShader:We.equirect_frag},distance:{uniforms:jt([me.common,me.displacementmap,{referencePosition:{value:new R},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:We.distance_vert,fragmentShader:We.distance_frag},shadow:{uniforms:jt([me.lights,me.fog,{color:{value:new Te(0)},opacity:{value:1}}]),vertexShader:We.shadow_vert,fragmentShader:We.shadow_frag}};ji.physical={uniforms:jt([ji.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ie},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ie},clearcoatNormalScale:{value:new xe(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ie},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ie},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ie},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ie},sheen:{value:0},sheenColor:{value:new Te(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ie},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ie},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ie},transmissionSamplerSize:{value:new xe},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ie},attenuationDistance:{value:0},attenuationColor:{value:new Te(0)},specularColor:{value:new Te(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ie},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ie},anisotropyVector:{value:new xe},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ie}}]),vertexShader:We.meshphysical_vert,fragmentShader:We.meshphysical_frag};var kl={r:0,b:0,g:0},Jb=new nt,fm=new Ie;fm.set(-1,0,0,0,1,0,0,0,1);function jb(n,e,t,i,s,r){let o=new Te(0),a=s===!0?0:1,l,c,h=null,u=0,d=null;function f(b){let E=b.isScene===!0?b.background:null;if(E&&E.isTexture){let S=b.backgroundBlurriness>0;E=e.get(E,S)}return E}function p(b){let E=!1,S=f(b);S===null?m(o,a):S&&S.isColor&&(m(S,1),E=!0);let T=n.xr.getEnvironmentBlendMode();T==="additive"?t.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||E)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function v(b,E){let S=f(E);S&&S.isCubeTexture?(c===void 0&&(c=new wt(new tr(1,1,1),new yt({name:"BackgroundCubeMaterial",uniforms:_s(ji.backgroundCube.uniforms),vertexShader:ji.backgroundCube.vertexShader,fragmentShader:ji.backgroundCube.fragmentShader,side:Xt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,w,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=E.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Jb.makeRotationFromEuler(E.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(fm),c.material.toneMapped=Ze.getTransfer(S.colorSpace)!==it,(h!==S||u!==S.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=S,u=S.version,d=n.toneMapping),c.layers.enableAll(),b.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new wt(new us(2,2),new yt({name:"BackgroundMaterial",uniforms:_s(ji.background.uniforms),vertexShader:ji.background.vertexShader,fragmentShader:ji.background.fragmentShader,side:Zi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,l.material.toneMapped=Ze.getTransfer(S.colorSpace)!==it,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||u!==S.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=S,u=S.version,d=n.toneMapping),l.layers.enableAll(),b.unshift(l,l.geometry,l.material,0,0,null))}function m(b,E){b.getRGB(kl,qu(n)),t.buffers.color.setClear(kl.r,kl.g,kl.b,E,r)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(b,E=1){o.set(b),a=E,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(b){a=b,m(o,a)},render:p,addToRenderList:v,dispose:g}}function Qb(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(O,F,X,I,W){let $=!1,H=u(O,I,X,F);r!==H&&(r=H,c(r.object)),$=f(O,I,X,W),$&&p(O,I,X,W),W!==null&&e.update(W,n.ELEMENT_ARRAY_BUFFER),($||o)&&(o=!1,S(O,F,X,I),W!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(W).buffer))}function l(){return n.createVertexArray()}function c(O){return n.bindVertexArray(O)}function h(O){return n.deleteVertexArray(O)}function u(O,F,X,I){let W=I.wireframe===!0,$=i[F.id];$===void 0&&($={},i[F.id]=$);let H=O.isInstancedMesh===!0?O.id:0,ne=$[H];ne===void 0&&(ne={},$[H]=ne);let Y=ne[X.id];Y===void 0&&(Y={},ne[X.id]=Y);let ee=Y[W];return ee===void 0&&(ee=d(l()),Y[W]=ee),ee}function d(O){let F=[],X=[],I=[];for(let W=0;W<t;W++)F[W]=0,X[W]=0,I[W]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:F,enabledAttributes:X,attributeDivisors:I,object:O,attributes:{},index:null}}function f(O,F,X,I){let W=r.attributes,$=F.attributes,H=0,ne=X.getAttributes();for(let Y in ne)if(ne[Y].location>=0){let te=W[Y],we=$[Y];if(we===void 0&&(Y==="instanceMatrix"&&O.instanceMatrix&&(we=O.instanceMatrix),Y==="instanceColor"&&O.instanceColor&&(we=O.instanceColor)),te===void 0||te.attribute!==we||we&&te.data!==we.data)return!0;H++}return r.attributesNum!==H||r.index!==I}function p(O,F,X,I){let W={},$=F.attributes,H=0,ne=X.getAttributes();for(let Y in ne)if(ne[Y].location>=0){let te=$[Y];te===void 0&&(Y==="instanceMatrix"&&O.instanceMatrix&&(te=O.instanceMatrix),Y==="instanceColor"&&O.instanceColor&&(te=O.instanceColor));let we={};we.attribute=te,te&&te.data&&(we.data=te.data),W[Y]=we,H++}r.attributes=W,r.attributesNum=H,r.index=I}function v(){let O=r.newAttributes;for(let F=0,X=O.length;F<X;F++)O[F]=0}function m(O){g(O,0)}function g(O,F){let X=r.newAttributes,I=r.enabledAttributes,W=r.attributeDivisors;X[O]=1,I[O]===0&&(n.enableVertexAttribArray(O),I[O]=1),W[O]!==F&&(n.vertexAttribDivisor(O,F),W[O]=F)}function b(){let O=r.newAttributes,F=r.enabledAttributes;for(let X=0,I=F.length;X<I;X++)F[X]!==O[X]&&(n.disableVertexAttribArray(X),F[X]=0)}function E(O,F,X,I,W,$,H){H===!0?n.vertexAttribIPointer(O,F,X,W,$):n.vertexAttribPointer(O,F,X,I,W,$)}function S(O,F,X,I){v();let W=I.attributes,$=X.getAttributes(),H=F.defaultAttributeValues;for(let ne in $){let Y=$[ne];if(Y.location>=0){let ee=W[ne];if(ee===void 0&&(ne==="instanceMatrix"&&O.instanceMatrix&&(ee=O.instanceMatrix),ne==="instanceColor"&&O.instanceColor&&(ee=O.instanceColor)),ee!==void 0){let te=ee.normalized,we=ee.itemSize,Be=e.get(ee);if(Be===void 0)continue;let J=Be.buffer,ge=Be.type,be=Be.bytesPerElement,Pe=ge===n.INT||ge===n.UNSIGNED_INT||ee.gpuType===el;if(ee.isInterleavedBufferAttribute){let _e=ee.data,Ge=_e.isInterleavedBuffer===!0?_e.stride:_e.itemSize,Tt=ee.offset;if(_e.isInstancedInterleavedBuffer||_e.isInstancedBufferAttribute){for(let Oe=0;Oe<Y.locationSize;Oe++)g(Y.location+Oe,_e.meshPerAttribute);O.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=_e.meshPerAttribute*_e.count)}else for(let Oe=0;Oe<Y.locationSize;Oe++)m(Y.location+Oe);n.bindBuffer(n.ARRAY_BUFFER,J);for(let Oe=0;Oe<Y.locationSize;Oe++)E(Y.location+Oe,we/Y.locationSize,ge,te,Ge*be,(Tt+we/Y.locationSize*Oe)*be,Pe)}else{if(ee.isInstancedBufferAttribute){for(let _e=0;_e<Y.locationSize;_e++)g(Y.location+_e,ee.meshPerAttribute);O.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let _e=0;_e<Y.locationSize;_e++)m(Y.location+_e);n.bindBuffer(n.ARRAY_BUFFER,J);for(let _e=0;_e<Y.locationSize;_e++)E(Y.location+_e,we/Y.locationSize,ge,te,we*be,we/Y.locationSize*_e*be,Pe)}}else if(H!==void 0){let te=H[ne];if(te!==void 0)switch(te.length){case 2:n.vertexAttrib2fv(Y.location,te);break;case 3:n.vertexAttrib3fv(Y.location,te);break;case 4:n.vertexAttrib4fv(Y.location,te);break;default:n.vertexAttrib1fv(Y.location,te)}}}}b()}function T(){U();for(let O in i){let F=i[O];for(let X in F){let I=F[X];for(let W in I){let $=I[W];for(let H in $)h($[H].object),delete $[H];delete I[W]}}delete i[O]}}function w(O){if(i[O.id]===void 0)return;let F=i[O.id];for(let X in F){let I=F[X];for(let W in I){let $=I[W];for(let H in $)h($[H].object),delete $[H];delete I[W]}}delete i[O.id]}function _(O){for(let F in i){let X=i[F];for(let I in X){let W=X[I];if(W[O.id]===void 0)continue;let $=W[O.id];for(let H in $)h($[H].object),delete $[H];delete W[O.id]}}}function M(O){for(let F in i){let X=i[F],I=O.isInstancedMesh===!0?O.id:0,W=X[I];if(W!==void 0){for(let $ in W){let H=W[$];for(let ne in H)h(H[ne].object),delete H[ne];delete W[$]}delete X[I],Object.keys(X).length===0&&delete i[F]}}}function U(){P(),o=!0,r!==s&&(r=s,c(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:U,resetDefaultState:P,dispose:T,releaseStatesOfGeometry:w,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:m,disableUnusedAttributes:b}}function eS(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function tS(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==_i&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===ni&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==gi&&_!==oi&&!M&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ne("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Ne("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Ne("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),p=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_TEXTURE_SIZE),m=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),g=n.getParameter(n.MAX_VERTEX_ATTRIBS),b=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),E=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),T=n.getParameter(n.MAX_SAMPLES),w=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:p,maxTextureSize:v,maxCubemapSize:m,maxAttributes:g,maxVertexUniforms:b,maxVaryings:E,maxFragmentUniforms:S,maxSamples:T,samples:w}}function iS(n){let e=this,t=null,i=0,s=!1,r=!1,o=new fi,a=new Ie,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||i!==0||s;return s=d,i=u.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,f){let p=u.clippingPlanes,v=u.clipIntersection,m=u.clipShadows,g=n.get(u);if(!s||p===null||p.length===0||r&&!m)r?h(null):c();else{let b=r?0:i,E=b*4,S=g.clippingState||null;l.value=S,S=h(p,d,E,f);for(let T=0;T!==E;++T)S[T]=t[T];g.clippingState=S,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=b}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,d,f,p){let v=u!==null?u.length:0,m=null;if(v!==0){if(m=l.value,p!==!0||m===null){let g=f+v*4,b=d.matrixWorldInverse;a.getNormalMatrix(b),(m===null||m.length<g)&&(m=new Float32Array(g));for(let E=0,S=f;E!==v;++E,S+=4)o.copy(u[E]).applyMatrix4(b,a),o.normal.toArray(m,S),m[S+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,m}}var So=class extends Wt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Qr(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new tr(5,5,5),r=new yt({name:"CubemapFromEquirect",uniforms:_s(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Xt,blending:ds});r.uniforms.tEquirect.value=t;let o=new wt(s,r),a=t.minFilter;return t.minFilter===Gi&&(t.minFilter=at),new or(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},Xp=256,nS=3,sS=20,pm=256,mm=16,rS=3,oS=new R,aS=new Te,zl=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new or(1,10,null),this._boxMesh=new wt(new tr(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=oS}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,p=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(aS));let m=new or(i,s,h);return m.position.copy(a),m.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=p,e.background=v,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=$p(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Yp(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Xp,Hu(e))}_fromTexture(e,t){e.mapping===ps||e.mapping===hr?this._setSize(e.image.length===0?Xp:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=qp(e,!1,!1),i=Math.log2(e)-nS;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=qp(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===ps||e.mapping===hr?(this._cubemapMaterial===null&&(this._cubemapMaterial=$p()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Yp()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=lS(),this._integrationMaterial=cS());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/mm);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-rS)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(pm*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=hS());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function qp(n,e,t){return new So(n,{minFilter:Gi,generateMipmaps:e,type:ni,colorSpace:Xr,depthBuffer:t})}function Mo(n,e,t){return new yt({name:n,uniforms:e,vertexShader:We.cube_vert,fragmentShader:t,side:Xt,blending:ds,depthTest:!1,depthWrite:!1})}function lS(){return Mo("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${pm}u

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
	`)}function cS(){return Mo("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:mm}},`

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
	`)}function hS(){return Mo("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${sS}
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
	`)}function Yp(){return Mo("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function $p(){return Mo("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function uS(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===Ja||f===ja)if(e.has(d)){let p=e.get(d).texture;return a(p,d.mapping)}else{let p=d.image;if(p&&p.height>0){let v=new So(p.height);return v.fromEquirectangularTexture(n,d),e.set(d,v),d.addEventListener("dispose",c),a(v.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,p=f===Ja||f===ja,v=f===ps||f===hr;if(p||v){let m=t.get(d),g=m!==void 0?m.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==g)return i===null&&(i=new zl(n)),m=p?i.fromEquirectangular(d,m):i.fromCubemap(d,m),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),m.texture;if(m!==void 0)return m.texture;{let b=d.image;return p&&b&&b.height>0||v&&b&&l(b)?(i===null&&(i=new zl(n)),m=p?i.fromEquirectangular(d):i.fromCubemap(d),m.texture.pmremVersion=d.pmremVersion,t.set(d,m),d.addEventListener("dispose",h),m.texture):null}}}return d}function a(d,f){return f===Ja?d.mapping=ps:f===ja&&(d.mapping=hr),d}function l(d){let f=0,p=6;for(let v=0;v<p;v++)d[v]!==void 0&&f++;return f===p}function c(d){let f=d.target;f.removeEventListener("dispose",c);let p=e.get(f);p!==void 0&&(e.delete(f),p.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let p=t.get(f);p!==void 0&&(t.delete(f),p.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function dS(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&Gr("WebGLRenderer: "+i+" extension not supported."),s}}}function fS(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(p=>delete s[p]);function a(p){l(p.target)}function l(p){p.index!==null&&e.remove(p.index);for(let m in p.attributes)e.remove(p.attributes[m]);p.removeEventListener("dispose",a),delete s[p.id],o.unregister(p);let v=r.get(p);v&&(e.remove(v),r.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function c(p,v){return s[v.id]!==void 0||(v.addEventListener("dispose",a),s[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function h(p){let v=p.attributes;for(let m in v)e.update(v[m],n.ARRAY_BUFFER)}function u(p){let v=p.index,m=p.attributes.position,g=0;if(m===void 0)return;let b=v!==null?v.array.length:m.array.length/3-1,E=m.count>=65535?jr:Jr,S=new E(Math.ceil(b/3)*6,1),T=S.array;if(v!==null){let _=v.array;g=v.version;for(let M=0,U=0;M<b;M+=3){let P=_[M+0],O=_[M+1],F=_[M+2];T[U++]=P,T[U++]=O,T[U++]=O,T[U++]=F,T[U++]=F,T[U++]=P}}else{g=m.version;for(let _=0,M=0;_<b;_+=3){let U=_+0,P=_+1,O=_+2;T[M++]=U,T[M++]=P,T[M++]=P,T[M++]=O,T[M++]=O,T[M++]=U}}S.version=g;let w=r.get(p);w&&e.remove(w),r.set(p,S)}function d(p){let v=r.get(p);if(v){let m=p.index;m!==null&&v.version<m.version&&u(p)}else u(p);return r.get(p)}function f(){for(let p in s){let v=s[p].deref();v!==void 0&&l(v)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function pS(n,e,t){let i;function s(u){i=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,d){n.drawElements(i,d,r,u*o),t.update(d,i,1)}function c(u,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,u*o,f),t.update(d,i,f))}function h(u,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,f);let v=0;for(let m=0;m<f;m++)v+=d[m];t.update(v,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function mS(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:Fe("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function gS(n,e,t){let i=new WeakMap,s=new et;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=i.get(a);if(d===void 0||d.count!==u){let U=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",U)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],b=a.morphAttributes.color||[],E=0;f===!0&&(E=1),p===!0&&(E=2),v===!0&&(E=3);let S=a.attributes.position.count*E,T=1;S>e.maxTextureSize&&(T=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let w=new Float32Array(S*T*4*u),_=new ls(w,S,T,u);_.type=oi,_.needsUpdate=!0;let M=E*4;for(let P=0;P<u;P++){let O=m[P],F=g[P],X=b[P],I=S*T*4*P;for(let W=0;W<O.count;W++){let $=W*M;f===!0&&(s.fromBufferAttribute(O,W),w[I+$+0]=s.x,w[I+$+1]=s.y,w[I+$+2]=s.z,w[I+$+3]=0),p===!0&&(s.fromBufferAttribute(F,W),w[I+$+4]=s.x,w[I+$+5]=s.y,w[I+$+6]=s.z,w[I+$+7]=0),v===!0&&(s.fromBufferAttribute(X,W),w[I+$+8]=s.x,w[I+$+9]=s.y,w[I+$+10]=s.z,w[I+$+11]=X.itemSize===4?s.w:1)}}d={count:u,texture:_,size:new xe(S,T)},i.set(a,d),a.addEventListener("dispose",U)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let f=0;for(let v=0;v<c.length;v++)f+=c[v];let p=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",p),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function _S(n,e,t,i,s){let r=new WeakMap;function o(c){let h=s.render.frame,u=c.geometry,d=e.get(c,u);if(r.get(d)!==h&&(e.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return d}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var vS={[wu]:"LINEAR_TONE_MAPPING",[Eu]:"REINHARD_TONE_MAPPING",[Tu]:"CINEON_TONE_MAPPING",[Au]:"ACES_FILMIC_TONE_MAPPING",[Cu]:"AGX_TONE_MAPPING",[ao]:"NEUTRAL_TONE_MAPPING",[Ru]:"CUSTOM_TONE_MAPPING"};function xS(n,e,t,i,s,r){let o=new Wt(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new xt;h.setAttribute("position",new Mt([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Mt([0,2,0,0,2,0],2));let u=new Da({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new wt(h,u),f=new Ya(-1,1,1,-1,0,1),p=null,v=null,m=!1,g,b=null,E=[],S=!1;this.setSize=function(T,w){o.setSize(T,w),a!==null&&a.setSize(T,w),l!==null&&l.setSize(T,w);for(let _=0;_<E.length;_++){let M=E[_];M.setSize&&M.setSize(T,w)}},this.setEffects=function(T){E=T,S=E.length>0&&E[0].isRenderPass===!0;let w=o.width,_=o.height;E.length>0&&a===null&&(a=new Wt(w,_,{type:ni,depthBuffer:!1,stencilBuffer:!1}),l=new Wt(w,_,{type:ni,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&E.some(U=>U.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new fn(w,_),r===!0&&(c.format=pn,c.type=ms)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let U=0;U<E.length;U++){let P=E[U];P.setSize&&P.setSize(w,_),M&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(T,w){if(m||T.toneMapping===Ki&&E.length===0)return!1;if(b=w,w!==null){let _=w.width,M=w.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return S===!1&&T.setRenderTarget(o),g=T.toneMapping,T.toneMapping=Ki,!0},this.hasRenderPass=function(){return S},this.end=function(T,w){T.toneMapping=g,m=!0;let _=o,M=a;for(let U=0;U<E.length;U++){let P=E[U];P.enabled!==!1&&(P.render(T,M,_,w),P.needsSwap!==!1&&(_=M,M=M===a?l:a))}if(p!==T.outputColorSpace||v!==T.toneMapping){p=T.outputColorSpace,v=T.toneMapping,u.defines={},Ze.getTransfer(p)===it&&(u.defines.SRGB_TRANSFER="");let U=vS[v];U&&(u.defines[U]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,T.setRenderTarget(b),T.render(d,f),b=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var gm=new ri,_m=new fn(1,1),vm=new eo(1),xm=new ls,ym=new Zs,bm=new Qr,Zp=[],Kp=[],Jp=new Float32Array(16),jp=new Float32Array(9),Qp=new Float32Array(4);function fr(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=Zp[s];if(r===void 0&&(r=new Float32Array(s),Zp[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function Lt(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function Nt(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Vl(n,e){let t=Kp[e];t===void 0&&(t=new Int32Array(e),Kp[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function yS(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function bS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Lt(t,e))return;n.uniform2fv(this.addr,e),Nt(t,e)}}function SS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Lt(t,e))return;n.uniform3fv(this.addr,e),Nt(t,e)}}function MS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Lt(t,e))return;n.uniform4fv(this.addr,e),Nt(t,e)}}function wS(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Lt(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),Nt(t,e)}else{if(Lt(t,i))return;Qp.set(i),n.uniformMatrix2fv(this.addr,!1,Qp),Nt(t,i)}}function ES(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Lt(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),Nt(t,e)}else{if(Lt(t,i))return;jp.set(i),n.uniformMatrix3fv(this.addr,!1,jp),Nt(t,i)}}function TS(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Lt(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),Nt(t,e)}else{if(Lt(t,i))return;Jp.set(i),n.uniformMatrix4fv(this.addr,!1,Jp),Nt(t,i)}}function AS(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function RS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Lt(t,e))return;n.uniform2iv(this.addr,e),Nt(t,e)}}function CS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Lt(t,e))return;n.uniform3iv(this.addr,e),Nt(t,e)}}function IS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Lt(t,e))return;n.uniform4iv(this.addr,e),Nt(t,e)}}function PS(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function LS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Lt(t,e))return;n.uniform2uiv(this.addr,e),Nt(t,e)}}function NS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Lt(t,e))return;n.uniform3uiv(this.addr,e),Nt(t,e)}}function DS(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Lt(t,e))return;n.uniform4uiv(this.addr,e),Nt(t,e)}}function Hl(n){return n.version===0&&(n.compareFunction=Bu,n.needsUpdate=!0),n}function OS(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Hl(_m):r=gm,t.setTexture2D(e||r,s)}function US(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||ym,s)}function FS(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Hl(vm):r=bm,t.setTextureCube(e||r,s)}function kS(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||xm,s)}function BS(n){switch(n){case 5126:return yS;case 35664:return bS;case 35665:return SS;case 35666:return MS;case 35674:return wS;case 35675:return ES;case 35676:return TS;case 5124:case 35670:return AS;case 35667:case 35671:return RS;case 35668:case 35672:return CS;case 35669:case 35673:return IS;case 5125:return PS;case 36294:return LS;case 36295:return NS;case 36296:return DS;case 35678:case 36198:case 36298:case 36306:case 35682:return OS;case 35679:case 36299:case 36307:return US;case 35680:case 36300:case 36308:case 36293:return FS;case 36289:case 36303:case 36311:case 36292:return kS}}function zS(n,e){n.uniform1fv(this.addr,e)}function GS(n,e){let t=fr(e,this.size,2);n.uniform2fv(this.addr,t)}function VS(n,e){let t=fr(e,this.size,3);n.uniform3fv(this.addr,t)}function HS(n,e){let t=fr(e,this.size,4);n.uniform4fv(this.addr,t)}function WS(n,e){let t=fr(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function XS(n,e){let t=fr(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function qS(n,e){let t=fr(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function YS(n,e){n.uniform1iv(this.addr,e)}function $S(n,e){n.uniform2iv(this.addr,e)}function ZS(n,e){n.uniform3iv(this.addr,e)}function KS(n,e){n.uniform4iv(this.addr,e)}function JS(n,e){n.uniform1uiv(this.addr,e)}function jS(n,e){n.uniform2uiv(this.addr,e)}function QS(n,e){n.uniform3uiv(this.addr,e)}function eM(n,e){n.uniform4uiv(this.addr,e)}function tM(n,e,t){let i=this.cache,s=e.length,r=Vl(t,s);Lt(i,r)||(n.uniform1iv(this.addr,r),Nt(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Hl(_m):o=gm;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function iM(n,e,t){let i=this.cache,s=e.length,r=Vl(t,s);Lt(i,r)||(n.uniform1iv(this.addr,r),Nt(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||ym,r[o])}function nM(n,e,t){let i=this.cache,s=e.length,r=Vl(t,s);Lt(i,r)||(n.uniform1iv(this.addr,r),Nt(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Hl(vm):o=bm;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function sM(n,e,t){let i=this.cache,s=e.length,r=Vl(t,s);Lt(i,r)||(n.uniform1iv(this.addr,r),Nt(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||xm,r[o])}function rM(n){switch(n){case 5126:return zS;case 35664:return GS;case 35665:return VS;case 35666:return HS;case 35674:return WS;case 35675:return XS;case 35676:return qS;case 5124:case 35670:return YS;case 35667:case 35671:return $S;case 35668:case 35672:return ZS;case 35669:case 35673:return KS;case 5125:return JS;case 36294:return jS;case 36295:return QS;case 36296:return eM;case 35678:case 36198:case 36298:case 36306:case 35682:return tM;case 35679:case 36299:case 36307:return iM;case 35680:case 36300:case 36308:case 36293:return nM;case 36289:case 36303:case 36311:case 36292:return sM}}var ju=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=BS(t.type)}},Qu=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=rM(t.type)}},ed=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},Ku=/(\w+)(\])?(\[|\.)?/g;function em(n,e){n.seq.push(e),n.map[e.id]=e}function oM(n,e,t){let i=n.name,s=i.length;for(Ku.lastIndex=0;;){let r=Ku.exec(i),o=Ku.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){em(t,c===void 0?new ju(a,n,e):new Qu(a,n,e));break}else{let u=t.map[a];u===void 0&&(u=new ed(a),em(t,u)),t=u}}}var dr=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);oM(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function tm(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var aM=37297,lM=0;function cM(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var im=new Ie;function hM(n){Ze._getMatrix(im,Ze.workingColorSpace,n);let e=`mat3( ${im.elements.map(t=>t.toFixed(4))} )`;switch(Ze.getTransfer(n)){case qr:return[e,"LinearTransferOETF"];case it:return[e,"sRGBTransferOETF"];default:return Ne("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function nm(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+cM(n.getShaderSource(e),a)}else return r}function uM(n,e){let t=hM(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var dM={[wu]:"Linear",[Eu]:"Reinhard",[Tu]:"Cineon",[Au]:"ACESFilmic",[Cu]:"AgX",[ao]:"Neutral",[Ru]:"Custom"};function fM(n,e){let t=dM[e];return t===void 0?(Ne("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Bl=new R;function pM(){Ze.getLuminanceCoefficients(Bl);let n=Bl.x.toFixed(4),e=Bl.y.toFixed(4),t=Bl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function mM(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(bo).join(`
`)}function gM(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function _M(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function bo(n){return n!==""}function sm(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function rm(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var vM=/^[ \t]*#include +<([\w\d./]+)>/gm;function td(n){return n.replace(vM,xM)}function xM(n,e){let t=We[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return td(t)}var yM=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function om(n){return n.replace(yM,bM)}function bM(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function am(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var SM={[ro]:"SHADOWMAP_TYPE_PCF",[lr]:"SHADOWMAP_TYPE_VSM"};function MM(n){return SM[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var wM={[hr]:"ENVMAP_MODE_REFRACTION"};function EM(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":wM[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var TM={[Mu]:"ENVMAP_BLENDING_MULTIPLY",[Tp]:"ENVMAP_BLENDING_MIX",[Ap]:"ENVMAP_BLENDING_ADD"};function AM(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":TM[n.combine]||"ENVMAP_BLENDING_NONE"}function RM(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=MM(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=EM(t),u=AM(t),d=mM(t),f=gM(r),p=s.createProgram(),v,m,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(bo).join(`
`),v.length>0&&(v+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(bo).join(`
`),m.length>0&&(m+=`
`)):(v=[am(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(bo).join(`
`),m=[am(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Ki?"#define TONE_MAPPING":"",t.toneMapping!==Ki?We.tonemapping_pars_fragment:"",t.toneMapping!==Ki?fM("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",We.colorspace_pars_fragment,uM("linearToOutputTexel",t.outputColorSpace),pM(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(bo).join(`
`)),o=td(o),o=sm(o,t),o=rm(o,t),a=td(a),a=sm(a,t),a=rm(a,t),o=om(o),a=om(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,v=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,m=["#define varying in",t.glslVersion===Gu?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Gu?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let b=g+v+o,E=g+m+a,S=tm(s,s.VERTEX_SHADER,b),T=tm(s,s.FRAGMENT_SHADER,E);s.attachShader(p,S),s.attachShader(p,T),t.index0AttributeName!==void 0?s.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(p,0,"position"),s.linkProgram(p);function w(P){if(n.debug.checkShaderErrors){let O=s.getProgramInfoLog(p)||"",F=s.getShaderInfoLog(S)||"",X=s.getShaderInfoLog(T)||"",I=O.trim(),W=F.trim(),$=X.trim(),H=!0,ne=!0;if(s.getProgramParameter(p,s.LINK_STATUS)===!1)if(H=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,p,S,T);else{let Y=nm(s,S,"vertex"),ee=nm(s,T,"fragment");Fe("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(p,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+I+`
`+Y+`
`+ee)}else I!==""?Ne("WebGLProgram: Program Info Log:",I):(W===""||$==="")&&(ne=!1);ne&&(P.diagnostics={runnable:H,programLog:I,vertexShader:{log:W,prefix:v},fragmentShader:{log:$,prefix:m}})}s.deleteShader(S),s.deleteShader(T),_=new dr(s,p),M=_M(s,p)}let _;this.getUniforms=function(){return _===void 0&&w(this),_};let M;this.getAttributes=function(){return M===void 0&&w(this),M};let U=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return U===!1&&(U=s.getProgramParameter(p,aM)),U},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=lM++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=S,this.fragmentShader=T,this}var CM=0,id=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new nd(e),t.set(e,i)),i}},nd=class{constructor(e){this.id=CM++,this.code=e,this.usedTimes=0}};function IM(n){return n===Hn||n===_o||n===vo}function PM(n,e,t,i,s,r){let o=new Kr,a=new id,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(_){return l.add(_),_===0?"uv":`uv${_}`}function p(_,M,U,P,O,F){let X=P.fog,I=O.geometry,W=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?P.environment:null,$=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,H=e.get(_.envMap||W,$),ne=d[_.type],Y=i.precision;_.precision!==null&&(Y=i.getMaxPrecision(_.precision),Y!==_.precision&&Ne("WebGLProgram.getParameters:",_.precision,"not supported, using",Y,"instead."));let ee=I.morphAttributes.position||I.morphAttributes.normal||I.morphAttributes.color,te=ee!==void 0?ee.length:0,we=0;I.morphAttributes.position!==void 0&&(we=1),I.morphAttributes.normal!==void 0&&(we=2),I.morphAttributes.color!==void 0&&(we=3);let Be,J,ge,be;if(ne){let pe=ji[ne];Be=pe.vertexShader,J=pe.fragmentShader}else{Be=_.vertexShader,J=_.fragmentShader;let pe=a.getVertexShaderStage(_),rt=a.getFragmentShaderStage(_);a.update(_,pe,rt),ge=pe.id,be=rt.id}let Pe=n.getRenderTarget(),_e=n.state.buffers.depth.getReversed(),Ge=O.isInstancedMesh===!0,Tt=O.isBatchedMesh===!0,Oe=!!_.map,st=!!_.matcap,lt=!!H,qe=lt&&H.isPMREMTexture===!0,zt=!!_.aoMap,Ct=!!_.lightMap,si=!!_.bumpMap&&_.wireframe===!1,_t=!!_.normalMap,Xi=!!_.displacementMap,Ot=!!_.emissiveMap,xi=!!_.metalnessMap,yi=!!_.roughnessMap,bi=_.anisotropy>0,D=_.clearcoat>0,Si=_.diffuseRoughness>0,pt=_.dispersion>0,mt=_.retroreflectivity>0,fe=_.iridescence>0,It=_.sheen>0,Le=_.transmission>0,ke=bi&&!!_.anisotropyMap,A=D&&!!_.clearcoatMap,x=D&&!!_.clearcoatNormalMap,B=D&&!!_.clearcoatRoughnessMap,ie=Si&&!!_.diffuseRoughnessMap,Q=fe&&!!_.iridescenceMap,oe=fe&&!!_.iridescenceThicknessMap,ue=It&&!!_.sheenColorMap,Z=It&&!!_.sheenRoughnessMap,K=!!_.specularMap,le=!!_.specularColorMap,C=!!_.specularIntensityMap,j=Le&&!!_.transmissionMap,q=Le&&!!_.thicknessMap,ce=!!_.gradientMap,re=!!_.alphaMap,ae=_.alphaTest>0,Ae=!!_.alphaHash,He=!!_.extensions,se=Ki;_.toneMapped&&(Pe===null||Pe.isXRRenderTarget===!0)&&(se=n.toneMapping);let Ce=qe?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,Ve={shaderID:ne,shaderType:_.type,shaderName:_.name,vertexShader:Be,fragmentShader:J,defines:_.defines,customVertexShaderID:ge,customFragmentShaderID:be,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:Y,batching:Tt,batchingColor:Tt&&O._colorsTexture!==null,instancing:Ge,instancingColor:Ge&&O.instanceColor!==null,instancingMorph:Ge&&O.morphTexture!==null,outputColorSpace:Pe===null?n.outputColorSpace:Pe.isXRRenderTarget===!0?Pe.texture.colorSpace:Ze.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Oe,matcap:st,envMap:lt,envMapMode:lt&&H.mapping,envMapPMREM:qe,envMapMaxLod:qe?Ce.length-1:null,envMapSize:qe?Ce[0].width:null,aoMap:zt,lightMap:Ct,bumpMap:si,normalMap:_t,displacementMap:Xi,emissiveMap:Ot,normalMapObjectSpace:_t&&_.normalMapType===Ip,normalMapTangentSpace:_t&&_.normalMapType===Ou,packedNormalMap:_t&&_.normalMapType===Ou&&IM(_.normalMap.format),metalnessMap:xi,roughnessMap:yi,anisotropy:bi,anisotropyMap:ke,clearcoat:D,clearcoatMap:A,clearcoatNormalMap:x,clearcoatRoughnessMap:B,diffuseRoughness:Si,diffuseRoughnessMap:ie,dispersion:pt,retroreflection:mt,iridescence:fe,iridescenceMap:Q,iridescenceThicknessMap:oe,sheen:It,sheenColorMap:ue,sheenRoughnessMap:Z,specularMap:K,specularColorMap:le,specularIntensityMap:C,transmission:Le,transmissionMap:j,thicknessMap:q,gradientMap:ce,opaque:_.transparent===!1&&_.blending===cr&&_.alphaToCoverage===!1,alphaMap:re,alphaTest:ae,alphaHash:Ae,combine:_.combine,mapUv:Oe&&f(_.map.channel),aoMapUv:zt&&f(_.aoMap.channel),lightMapUv:Ct&&f(_.lightMap.channel),bumpMapUv:si&&f(_.bumpMap.channel),normalMapUv:_t&&f(_.normalMap.channel),displacementMapUv:Xi&&f(_.displacementMap.channel),emissiveMapUv:Ot&&f(_.emissiveMap.channel),metalnessMapUv:xi&&f(_.metalnessMap.channel),roughnessMapUv:yi&&f(_.roughnessMap.channel),anisotropyMapUv:ke&&f(_.anisotropyMap.channel),clearcoatMapUv:A&&f(_.clearcoatMap.channel),clearcoatNormalMapUv:x&&f(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:B&&f(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ie&&f(_.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(_.iridescenceMap.channel),iridescenceThicknessMapUv:oe&&f(_.iridescenceThicknessMap.channel),sheenColorMapUv:ue&&f(_.sheenColorMap.channel),sheenRoughnessMapUv:Z&&f(_.sheenRoughnessMap.channel),specularMapUv:K&&f(_.specularMap.channel),specularColorMapUv:le&&f(_.specularColorMap.channel),specularIntensityMapUv:C&&f(_.specularIntensityMap.channel),transmissionMapUv:j&&f(_.transmissionMap.channel),thicknessMapUv:q&&f(_.thicknessMap.channel),alphaMapUv:re&&f(_.alphaMap.channel),vertexTangents:!!I.attributes.tangent&&(_t||bi),vertexNormals:!!I.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!I.attributes.color&&I.attributes.color.itemSize===4,pointsUvs:O.isPoints===!0&&!!I.attributes.uv&&(Oe||re),fog:!!X,useFog:_.fog===!0,fogExp2:!!X&&X.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||I.attributes.normal===void 0&&_t===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:_e,skinning:O.isSkinnedMesh===!0,hasPositionAttribute:I.attributes.position!==void 0,morphTargets:I.morphAttributes.position!==void 0,morphNormals:I.morphAttributes.normal!==void 0,morphColors:I.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:we,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:F.filter(pe=>pe.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&U.length>0,shadowMapType:n.shadowMap.type,toneMapping:se,decodeVideoTexture:Oe&&_.map.isVideoTexture===!0&&Ze.getTransfer(_.map.colorSpace)===it,decodeVideoTextureEmissive:Ot&&_.emissiveMap.isVideoTexture===!0&&Ze.getTransfer(_.emissiveMap.colorSpace)===it,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===Et,flipSided:_.side===Xt,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:He&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(He&&_.extensions.multiDraw===!0||Tt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return Ve.vertexUv1s=l.has(1),Ve.vertexUv2s=l.has(2),Ve.vertexUv3s=l.has(3),l.clear(),Ve}function v(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let U in _.defines)M.push(U),M.push(_.defines[U]);return _.isRawShaderMaterial===!1&&(m(M,_),g(M,_),M.push(n.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function m(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function g(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function b(_){let M=d[_.type],U;if(M){let P=ji[M];U=Vp.clone(P.uniforms)}else U=_.uniforms;return U}function E(_,M){let U=h.get(M);return U!==void 0?++U.usedTimes:(U=new RM(n,M,_,s),c.push(U),h.set(M,U)),U}function S(_){if(--_.usedTimes===0){let M=c.indexOf(_);c[M]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function T(_){a.remove(_)}function w(){a.dispose()}return{getParameters:p,getProgramCacheKey:v,getUniforms:b,acquireProgram:E,releaseProgram:S,releaseShaderCache:T,programs:c,dispose:w}}function LM(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function NM(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function lm(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function cm(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,p,v,m,g){let b=n[e];return b===void 0?(b={id:d.id,object:d,geometry:f,material:p,materialVariant:o(d),groupOrder:v,renderOrder:d.renderOrder,z:m,group:g},n[e]=b):(b.id=d.id,b.object=d,b.geometry=f,b.material=p,b.materialVariant=o(d),b.groupOrder=v,b.renderOrder=d.renderOrder,b.z=m,b.group=g),e++,b}function l(d,f,p,v,m,g,b){b.reversedDepth===!0&&(m=-m);let E=a(d,f,p,v,m,g);p.transmission>0?i.push(E):p.transparent===!0?s.push(E):t.push(E)}function c(d,f,p,v,m,g){let b=a(d,f,p,v,m,g);p.transmission>0?i.unshift(b):p.transparent===!0?s.unshift(b):t.unshift(b)}function h(d,f){t.length>1&&t.sort(d||NM),i.length>1&&i.sort(f||lm),s.length>1&&s.sort(f||lm)}function u(){for(let d=e,f=n.length;d<f;d++){let p=n[d];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function DM(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new cm,n.set(i,[o])):s>=r.length?(o=new cm,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function OM(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new R,color:new Te};break;case"SpotLight":t={position:new R,direction:new R,color:new Te,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new R,color:new Te,distance:0,decay:0};break;case"HemisphereLight":t={direction:new R,skyColor:new Te,groundColor:new Te};break;case"RectAreaLight":t={color:new Te,position:new R,halfWidth:new R,halfHeight:new R};break}return n[e.id]=t,t}}}function UM(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new xe};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new xe};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new xe,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var FM=0;function kM(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function BM(n){let e=new OM,t=UM(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new R);let s=new R,r=new nt,o=new nt;function a(c){let h=0,u=0,d=0;for(let F=0;F<9;F++)i.probe[F].set(0,0,0);let f=0,p=0,v=0,m=0,g=0,b=0,E=0,S=0,T=0,w=0,_=0,M=0,U=0,P=0;c.sort(kM);for(let F=0,X=c.length;F<X;F++){let I=c[F],W=I.color,$=I.intensity,H=I.distance,ne=null;if(I.shadow&&I.shadow.map&&(I.shadow.map.texture.format===Hn?ne=I.shadow.map.texture:ne=I.shadow.map.depthTexture||I.shadow.map.texture),I.isAmbientLight)h+=W.r*$,u+=W.g*$,d+=W.b*$;else if(I.isLightProbe){for(let Y=0;Y<9;Y++)i.probe[Y].addScaledVector(I.sh.coefficients[Y],$);P++}else if(I.isSunLight){let Y=e.get(I);if(Y.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let ee=I.shadow,te=t.get(I);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),i.sunShadow[p]=te,i.sunShadowMap[p]=ne;let we=ee.getViewportCount();for(let Be=0;Be<we;Be++)i.sunShadowMatrix[v+Be]=ee.getMatrix(Be),i.sunShadowCascade[v+Be]=ee._cascadeData[Be];v+=we,p++}i.sun[f]=Y,f++}else if(I.isDirectionalLight){let Y=e.get(I);if(Y.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let ee=I.shadow,te=t.get(I);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,i.directionalShadow[m]=te,i.directionalShadowMap[m]=ne,i.directionalShadowMatrix[m]=I.shadow.matrix,T++}i.directional[m]=Y,m++}else if(I.isSpotLight){let Y=e.get(I);Y.position.setFromMatrixPosition(I.matrixWorld),Y.color.copy(W).multiplyScalar($),Y.distance=H,Y.coneCos=Math.cos(I.angle),Y.penumbraCos=Math.cos(I.angle*(1-I.penumbra)),Y.decay=I.decay,i.spot[b]=Y;let ee=I.shadow;if(I.map&&(i.spotLightMap[M]=I.map,M++,ee.updateMatrices(I),I.castShadow&&U++),i.spotLightMatrix[b]=ee.matrix,I.castShadow){let te=t.get(I);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,i.spotShadow[b]=te,i.spotShadowMap[b]=ne,_++}b++}else if(I.isRectAreaLight){let Y=e.get(I);Y.color.copy(W).multiplyScalar($),Y.halfWidth.set(I.width*.5,0,0),Y.halfHeight.set(0,I.height*.5,0),i.rectArea[E]=Y,E++}else if(I.isPointLight){let Y=e.get(I);if(Y.color.copy(I.color).multiplyScalar(I.intensity),Y.distance=I.distance,Y.decay=I.decay,I.castShadow){let ee=I.shadow,te=t.get(I);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,te.shadowCameraNear=ee.camera.near,te.shadowCameraFar=ee.camera.far,i.pointShadow[g]=te,i.pointShadowMap[g]=ne,i.pointShadowMatrix[g]=I.shadow.matrix,w++}i.point[g]=Y,g++}else if(I.isHemisphereLight){let Y=e.get(I);Y.skyColor.copy(I.color).multiplyScalar($),Y.groundColor.copy(I.groundColor).multiplyScalar($),i.hemi[S]=Y,S++}}E>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=me.LTC_FLOAT_1,i.rectAreaLTC2=me.LTC_FLOAT_2):(i.rectAreaLTC1=me.LTC_HALF_1,i.rectAreaLTC2=me.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;let O=i.hash;(O.sunLength!==f||O.directionalLength!==m||O.pointLength!==g||O.spotLength!==b||O.rectAreaLength!==E||O.hemiLength!==S||O.numSunShadows!==p||O.numDirectionalShadows!==T||O.numPointShadows!==w||O.numSpotShadows!==_||O.numSpotMaps!==M||O.numLightProbes!==P)&&(i.sun.length=f,i.directional.length=m,i.spot.length=b,i.rectArea.length=E,i.point.length=g,i.hemi.length=S,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=v,i.sunShadowCascade.length=v,i.directionalShadow.length=T,i.directionalShadowMap.length=T,i.directionalShadowMatrix.length=T,i.pointShadow.length=w,i.pointShadowMap.length=w,i.pointShadowMatrix.length=w,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+M-U,i.spotLightMap.length=M,i.numSpotLightShadowsWithMaps=U,i.numLightProbes=P,O.sunLength=f,O.directionalLength=m,O.pointLength=g,O.spotLength=b,O.rectAreaLength=E,O.hemiLength=S,O.numSunShadows=p,O.numDirectionalShadows=T,O.numPointShadows=w,O.numSpotShadows=_,O.numSpotMaps=M,O.numLightProbes=P,i.version=FM++)}function l(c,h){let u=0,d=0,f=0,p=0,v=0,m=0,g=h.matrixWorldInverse;for(let b=0,E=c.length;b<E;b++){let S=c[b];if(S.isSunLight){let T=i.sun[u];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(g),u++}else if(S.isDirectionalLight){let T=i.directional[d];T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(g),d++}else if(S.isSpotLight){let T=i.spot[p];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(g),T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(g),p++}else if(S.isRectAreaLight){let T=i.rectArea[v];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(g),o.identity(),r.copy(S.matrixWorld),r.premultiply(g),o.extractRotation(r),T.halfWidth.set(S.width*.5,0,0),T.halfHeight.set(0,S.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),v++}else if(S.isPointLight){let T=i.point[f];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(g),f++}else if(S.isHemisphereLight){let T=i.hemi[m];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(g),m++}}}return{setup:a,setupView:l,state:i}}function hm(n){let e=new BM(n),t=[],i=[],s=[];function r(u){h.camera=u,t.length=0,i.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):t.push(u)}function a(u){i.push(u)}function l(){e.setup(t),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function zM(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new hm(n),e.set(s,[a])):r>=o.length?(a=new hm(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var GM=`void main() {
gl_Position = vec4( position, 1.0 );
}`,VM=`uniform sampler2D shadow_pass;
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
}`,HM=[new R(1,0,0),new R(-1,0,0),new R(0,1,0),new R(0,-1,0),new R(0,0,1),new R(0,0,-1)],WM=[new R(0,-1,0),new R(0,-1,0),new R(0,0,1),new R(0,0,-1),new R(0,-1,0),new R(0,-1,0)],um=new nt,yo=new R,Ju=new R;function XM(n,e,t){let i=new hs,s=new xe,r=new xe,o=new et,a=new Oa,l=new Ua,c={},h=t.maxTextureSize,u={[Zi]:Xt,[Xt]:Zi,[Et]:Et},d=new yt({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new xe},radius:{value:4}},vertexShader:GM,fragmentShader:VM}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let p=new xt;p.setAttribute("position",new St(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new wt(p,d),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ro;let g=this.type;this.render=function(w,_,M){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||w.length===0)return;this.type===up&&(Ne("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ro);let U=n.getRenderTarget(),P=n.getActiveCubeFace(),O=n.getActiveMipmapLevel(),F=n.state;F.setBlending(ds),F.buffers.depth.getReversed()===!0?F.buffers.color.setClear(0,0,0,0):F.buffers.color.setClear(1,1,1,1),F.buffers.depth.setTest(!0),F.setScissorTest(!1);let X=g!==this.type;X&&_.traverse(function(I){I.material&&(Array.isArray(I.material)?I.material.forEach(W=>W.needsUpdate=!0):I.material.needsUpdate=!0)});for(let I=0,W=w.length;I<W;I++){let $=w[I],H=$.shadow;if(H===void 0){Ne("WebGLShadowMap:",$,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;s.copy(H.mapSize);let ne=H.getFrameExtents();s.multiply(ne),r.copy(H.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/ne.x),s.x=r.x*ne.x,H.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/ne.y),s.y=r.y*ne.y,H.mapSize.y=r.y));let Y=n.state.buffers.depth.getReversed();if(H.camera._reversedDepth=Y,H.map===null||X===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===lr){if($.isPointLight){Ne("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new Wt(s.x,s.y,{format:Hn,type:ni,minFilter:at,magFilter:at,generateMipmaps:!1}),H.map.texture.name=$.name+".shadowMap",H.map.depthTexture=new fn(s.x,s.y,oi),H.map.depthTexture.name=$.name+".shadowMapDepth",H.map.depthTexture.format=un,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Bt,H.map.depthTexture.magFilter=Bt}else $.isPointLight?(H.map=new So(s.x),H.map.depthTexture=new eo(s.x,Vi)):(H.map=new Wt(s.x,s.y),H.map.depthTexture=new fn(s.x,s.y,Vi)),H.map.depthTexture.name=$.name+".shadowMap",H.map.depthTexture.format=un,this.type===ro?(H.map.depthTexture.compareFunction=Y?ku:Fu,H.map.depthTexture.minFilter=at,H.map.depthTexture.magFilter=at):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Bt,H.map.depthTexture.magFilter=Bt);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==s.x||H.map.height!==s.y)&&H.map.setSize(s.x,s.y);let ee=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();$.isPointLight!==!0&&H.updateMatrices($,M);let te=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:M.layers;for(let we=0;we<ee;we++){let Be=H.getCamera(we);if($.isPointLight){let J=H.camera,ge=H.matrix,be=$.distance||J.far;be!==J.far&&(J.far=be,J.updateProjectionMatrix()),yo.setFromMatrixPosition($.matrixWorld),J.position.copy(yo),Ju.copy(J.position),Ju.add(HM[we]),J.up.copy(WM[we]),J.lookAt(Ju),J.updateMatrixWorld(),ge.makeTranslation(-yo.x,-yo.y,-yo.z),um.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),H._frustum.setFromProjectionMatrix(um,J.coordinateSystem,J.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)n.setRenderTarget(H.map,we),n.clear();else{we===0&&(n.setRenderTarget(H.map),n.clear());let J=H.getViewport(we);o.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),F.viewport(o)}i=H.getFrustum(we),S(_,M,Be,$,te,this.type)}H.isPointLightShadow!==!0&&this.type===lr&&b(H,M),H.needsUpdate=!1}g=this.type,m.needsUpdate=!1,n.setRenderTarget(U,P,O)};function b(w,_){let M=e.update(v);d.defines.VSM_SAMPLES!==w.blurSamples&&(d.defines.VSM_SAMPLES=w.blurSamples,f.defines.VSM_SAMPLES=w.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),w.mapPass===null?w.mapPass=new Wt(s.x,s.y,{format:Hn,type:ni}):(w.mapPass.width!==w.map.width||w.mapPass.height!==w.map.height)&&w.mapPass.setSize(w.map.width,w.map.height),d.uniforms.shadow_pass.value=w.map.depthTexture,d.uniforms.resolution.value.set(w.map.width,w.map.height),d.uniforms.radius.value=w.radius,n.setRenderTarget(w.mapPass),n.clear(),n.renderBufferDirect(_,null,M,d,v,null),f.uniforms.shadow_pass.value=w.mapPass.texture,f.uniforms.resolution.value.set(w.map.width,w.map.height),f.uniforms.radius.value=w.radius,n.setRenderTarget(w.map),n.clear(),n.renderBufferDirect(_,null,M,f,v,null)}function E(w,_,M,U){let P=null,O=M.isPointLight===!0?w.customDistanceMaterial:w.customDepthMaterial;if(O!==void 0)P=O;else if(P=M.isPointLight===!0?l:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let F=P.uuid,X=_.uuid,I=c[F];I===void 0&&(I={},c[F]=I);let W=I[X];W===void 0&&(W=P.clone(),I[X]=W,_.addEventListener("dispose",T)),P=W}if(P.visible=_.visible,P.wireframe=_.wireframe,U===lr?P.side=_.shadowSide!==null?_.shadowSide:_.side:P.side=_.shadowSide!==null?_.shadowSide:u[_.side],P.alphaMap=_.alphaMap,P.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,P.map=_.map,P.clipShadows=_.clipShadows,P.clippingPlanes=_.clippingPlanes,P.clipIntersection=_.clipIntersection,P.displacementMap=_.displacementMap,P.displacementScale=_.displacementScale,P.displacementBias=_.displacementBias,P.wireframeLinewidth=_.wireframeLinewidth,P.linewidth=_.linewidth,M.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let F=n.properties.get(P);F.light=M}return P}function S(w,_,M,U,P,O){if(w.visible===!1)return;if(w.layers.test(P)&&(w.isMesh||w.isLine||w.isPoints)&&(w.castShadow||w.receiveShadow&&O===lr)&&(!w.frustumCulled||w.intersectsFrustum(i))){w.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,w.matrixWorld);let I=e.update(w),W=w.material;if(Array.isArray(W)){let $=I.groups;for(let H=0,ne=$.length;H<ne;H++){let Y=$[H],ee=W[Y.materialIndex];if(ee&&ee.visible){let te=E(w,ee,U,O);w.onBeforeShadow(n,w,_,M,I,te,Y),n.renderBufferDirect(M,null,I,te,w,Y),w.onAfterShadow(n,w,_,M,I,te,Y)}}}else if(W.visible){let $=E(w,W,U,O);w.onBeforeShadow(n,w,_,M,I,$,null),n.renderBufferDirect(M,null,I,$,w,null),w.onAfterShadow(n,w,_,M,I,$,null)}}let X=w.children;for(let I=0,W=X.length;I<W;I++)S(X[I],_,M,U,P,O)}function T(w){w.target.removeEventListener("dispose",T);for(let M in c){let U=c[M],P=w.target.uuid;P in U&&(U[P].dispose(),delete U[P])}}}function qM(n,e){function t(){let C=!1,j=new et,q=null,ce=new et(0,0,0,0);return{setMask:function(re){q!==re&&!C&&(n.colorMask(re,re,re,re),q=re)},setLocked:function(re){C=re},setClear:function(re,ae,Ae,He,se){se===!0&&(re*=He,ae*=He,Ae*=He),j.set(re,ae,Ae,He),ce.equals(j)===!1&&(n.clearColor(re,ae,Ae,He),ce.copy(j))},reset:function(){C=!1,q=null,ce.set(-1,0,0,0)}}}function i(){let C=!1,j=!1,q=null,ce=null,re=null;return{setReversed:function(ae){if(j!==ae){let Ae=e.get("EXT_clip_control");ae?Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.ZERO_TO_ONE_EXT):Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.NEGATIVE_ONE_TO_ONE_EXT),j=ae;let He=re;re=null,this.setClear(He)}},getReversed:function(){return j},setTest:function(ae){ae?_e(n.DEPTH_TEST):Ge(n.DEPTH_TEST)},setMask:function(ae){q!==ae&&!C&&(n.depthMask(ae),q=ae)},setFunc:function(ae){if(j&&(ae=zp[ae]),ce!==ae){switch(ae){case Ma:n.depthFunc(n.NEVER);break;case wa:n.depthFunc(n.ALWAYS);break;case Ws:n.depthFunc(n.LESS);break;case Xs:n.depthFunc(n.LEQUAL);break;case Ea:n.depthFunc(n.EQUAL);break;case Ta:n.depthFunc(n.GEQUAL);break;case Nn:n.depthFunc(n.GREATER);break;case Aa:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}ce=ae}},setLocked:function(ae){C=ae},setClear:function(ae){re!==ae&&(re=ae,j&&(ae=1-ae),n.clearDepth(ae))},reset:function(){C=!1,q=null,ce=null,re=null,j=!1}}}function s(){let C=!1,j=null,q=null,ce=null,re=null,ae=null,Ae=null,He=null,se=null;return{setTest:function(Ce){C||(Ce?_e(n.STENCIL_TEST):Ge(n.STENCIL_TEST))},setMask:function(Ce){j!==Ce&&!C&&(n.stencilMask(Ce),j=Ce)},setFunc:function(Ce,Ve,pe){(q!==Ce||ce!==Ve||re!==pe)&&(n.stencilFunc(Ce,Ve,pe),q=Ce,ce=Ve,re=pe)},setOp:function(Ce,Ve,pe){(ae!==Ce||Ae!==Ve||He!==pe)&&(n.stencilOp(Ce,Ve,pe),ae=Ce,Ae=Ve,He=pe)},setLocked:function(Ce){C=Ce},setClear:function(Ce){se!==Ce&&(n.clearStencil(Ce),se=Ce)},reset:function(){C=!1,j=null,q=null,ce=null,re=null,ae=null,Ae=null,He=null,se=null}}}let r=new t,o=new i,a=new s,l={},c=new WeakMap,h={},u={},d={},f=new WeakMap,p=[],v=null,m=!1,g=null,b=null,E=null,S=null,T=null,w=null,_=null,M=new Te(0,0,0),U=0,P=!1,O=null,F=null,X=null,I=null,W=null,$=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,ne=0,Y=n.getParameter(n.VERSION);Y.indexOf("WebGL")!==-1?(ne=parseFloat(/^WebGL (\d)/.exec(Y)[1]),H=ne>=1):Y.indexOf("OpenGL ES")!==-1&&(ne=parseFloat(/^OpenGL ES (\d)/.exec(Y)[1]),H=ne>=2);let ee=null,te={},we=n.getParameter(n.SCISSOR_BOX),Be=n.getParameter(n.VIEWPORT),J=new et().fromArray(we),ge=new et().fromArray(Be);function be(C,j,q,ce){let re=new Uint8Array(4),ae=n.createTexture();n.bindTexture(C,ae),n.texParameteri(C,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(C,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ae=0;Ae<q;Ae++)C===n.TEXTURE_3D||C===n.TEXTURE_2D_ARRAY?n.texImage3D(j,0,n.RGBA,1,1,ce,0,n.RGBA,n.UNSIGNED_BYTE,re):n.texImage2D(j+Ae,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,re);return ae}let Pe={};Pe[n.TEXTURE_2D]=be(n.TEXTURE_2D,n.TEXTURE_2D,1),Pe[n.TEXTURE_CUBE_MAP]=be(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Pe[n.TEXTURE_2D_ARRAY]=be(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Pe[n.TEXTURE_3D]=be(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),_e(n.DEPTH_TEST),o.setFunc(Xs),si(!1),_t(vu),_e(n.CULL_FACE),zt(ds);function _e(C){h[C]!==!0&&(n.enable(C),h[C]=!0)}function Ge(C){h[C]!==!1&&(n.disable(C),h[C]=!1)}function Tt(C,j){return d[C]!==j?(n.bindFramebuffer(C,j),d[C]=j,C===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=j),C===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=j),!0):!1}function Oe(C,j){let q=p,ce=!1;if(C){q=f.get(j),q===void 0&&(q=[],f.set(j,q));let re=C.textures;if(q.length!==re.length||q[0]!==n.COLOR_ATTACHMENT0){for(let ae=0,Ae=re.length;ae<Ae;ae++)q[ae]=n.COLOR_ATTACHMENT0+ae;q.length=re.length,ce=!0}}else q[0]!==n.BACK&&(q[0]=n.BACK,ce=!0);ce&&n.drawBuffers(q)}function st(C){return v!==C?(n.useProgram(C),v=C,!0):!1}let lt={[zi]:n.FUNC_ADD,[dp]:n.FUNC_SUBTRACT,[fp]:n.FUNC_REVERSE_SUBTRACT};lt[pp]=n.MIN,lt[mp]=n.MAX;let qe={[gp]:n.ZERO,[fs]:n.ONE,[_p]:n.SRC_COLOR,[Su]:n.SRC_ALPHA,[Mp]:n.SRC_ALPHA_SATURATE,[bp]:n.DST_COLOR,[xp]:n.DST_ALPHA,[vp]:n.ONE_MINUS_SRC_COLOR,[oo]:n.ONE_MINUS_SRC_ALPHA,[Sp]:n.ONE_MINUS_DST_COLOR,[yp]:n.ONE_MINUS_DST_ALPHA,[wp]:n.CONSTANT_COLOR,[Ep]:n.ONE_MINUS_CONSTANT_COLOR,[Za]:n.CONSTANT_ALPHA,[Ka]:n.ONE_MINUS_CONSTANT_ALPHA};function zt(C,j,q,ce,re,ae,Ae,He,se,Ce){if(C===ds){m===!0&&(Ge(n.BLEND),m=!1);return}if(m===!1&&(_e(n.BLEND),m=!0),C!==Vn){if(C!==g||Ce!==P){if((b!==zi||T!==zi)&&(n.blendEquation(n.FUNC_ADD),b=zi,T=zi),Ce)switch(C){case cr:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case xu:n.blendFunc(n.ONE,n.ONE);break;case yu:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case bu:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Fe("WebGLState: Invalid blending: ",C);break}else switch(C){case cr:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case xu:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case yu:Fe("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case bu:Fe("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Fe("WebGLState: Invalid blending: ",C);break}E=null,S=null,w=null,_=null,M.set(0,0,0),U=0,g=C,P=Ce}return}re=re||j,ae=ae||q,Ae=Ae||ce,(j!==b||re!==T)&&(n.blendEquationSeparate(lt[j],lt[re]),b=j,T=re),(q!==E||ce!==S||ae!==w||Ae!==_)&&(n.blendFuncSeparate(qe[q],qe[ce],qe[ae],qe[Ae]),E=q,S=ce,w=ae,_=Ae),(He.equals(M)===!1||se!==U)&&(n.blendColor(He.r,He.g,He.b,se),M.copy(He),U=se),g=C,P=!1}function Ct(C,j){C.side===Et?Ge(n.CULL_FACE):_e(n.CULL_FACE);let q=C.side===Xt;j&&(q=!q),si(q),C.blending===cr&&C.transparent===!1?zt(ds):zt(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),o.setFunc(C.depthFunc),o.setTest(C.depthTest),o.setMask(C.depthWrite),r.setMask(C.colorWrite);let ce=C.stencilWrite;a.setTest(ce),ce&&(a.setMask(C.stencilWriteMask),a.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),a.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),Ot(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?_e(n.SAMPLE_ALPHA_TO_COVERAGE):Ge(n.SAMPLE_ALPHA_TO_COVERAGE)}function si(C){O!==C&&(C?n.frontFace(n.CW):n.frontFace(n.CCW),O=C)}function _t(C){C!==cp?(_e(n.CULL_FACE),C!==F&&(C===vu?n.cullFace(n.BACK):C===hp?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ge(n.CULL_FACE),F=C}function Xi(C){C!==X&&(H&&n.lineWidth(C),X=C)}function Ot(C,j,q){C?(_e(n.POLYGON_OFFSET_FILL),(I!==j||W!==q)&&(I=j,W=q,o.getReversed()&&(j=-j,q=-q),n.polygonOffset(j,q))):Ge(n.POLYGON_OFFSET_FILL)}function xi(C){C?_e(n.SCISSOR_TEST):Ge(n.SCISSOR_TEST)}function yi(C){C===void 0&&(C=n.TEXTURE0+$-1),ee!==C&&(n.activeTexture(C),ee=C)}function bi(C,j,q){q===void 0&&(ee===null?q=n.TEXTURE0+$-1:q=ee);let ce=te[q];ce===void 0&&(ce={type:void 0,texture:void 0},te[q]=ce),(ce.type!==C||ce.texture!==j)&&(ee!==q&&(n.activeTexture(q),ee=q),n.bindTexture(C,j||Pe[C]),ce.type=C,ce.texture=j)}function D(){let C=te[ee];C!==void 0&&C.type!==void 0&&(n.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function Si(){try{n.compressedTexImage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function pt(){try{n.compressedTexImage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function mt(){try{n.texSubImage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function fe(){try{n.texSubImage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function It(){try{n.compressedTexSubImage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function Le(){try{n.compressedTexSubImage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function ke(){try{n.texStorage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function A(){try{n.texStorage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function x(){try{n.texImage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function B(){try{n.texImage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function ie(C){return u[C]!==void 0?u[C]:n.getParameter(C)}function Q(C,j){u[C]!==j&&(n.pixelStorei(C,j),u[C]=j)}function oe(C){J.equals(C)===!1&&(n.scissor(C.x,C.y,C.z,C.w),J.copy(C))}function ue(C){ge.equals(C)===!1&&(n.viewport(C.x,C.y,C.z,C.w),ge.copy(C))}function Z(C,j){let q=c.get(j);q===void 0&&(q=new WeakMap,c.set(j,q));let ce=q.get(C);ce===void 0&&(ce=n.getUniformBlockIndex(j,C.name),n.uniformBlockBinding(j,ce,ce),q.set(C,ce))}function K(C,j,q){let re=c.get(j).get(C);l[re]!==q&&(n.bindBufferBase(n.UNIFORM_BUFFER,re,q),l[re]=q)}function le(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},ee=null,te={},d={},l={},f=new WeakMap,p=[],v=null,m=!1,g=null,b=null,E=null,S=null,T=null,w=null,_=null,M=new Te(0,0,0),U=0,P=!1,O=null,F=null,X=null,I=null,W=null,J.set(0,0,n.canvas.width,n.canvas.height),ge.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:_e,disable:Ge,bindFramebuffer:Tt,drawBuffers:Oe,useProgram:st,setBlending:zt,setMaterial:Ct,setFlipSided:si,setCullFace:_t,setLineWidth:Xi,setPolygonOffset:Ot,setScissorTest:xi,activeTexture:yi,bindTexture:bi,unbindTexture:D,compressedTexImage2D:Si,compressedTexImage3D:pt,texImage2D:x,texImage3D:B,pixelStorei:Q,getParameter:ie,updateUBOMapping:Z,uniformBlockBinding:K,texStorage2D:ke,texStorage3D:A,texSubImage2D:mt,texSubImage3D:fe,compressedTexSubImage2D:It,compressedTexSubImage3D:Le,scissor:oe,viewport:ue,reset:le}}function YM(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new xe,h=new WeakMap,u=new Set,d,f=new WeakMap,p=new Set,v=new FinalizationRegistry(A=>p.delete(A)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(A,x){return m?new OffscreenCanvas(A,x):$r("canvas")}function b(A,x,B){let ie=1,Q=ke(A);if((Q.width>B||Q.height>B)&&(ie=B/Math.max(Q.width,Q.height)),ie<1)if(typeof HTMLImageElement<"u"&&A instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&A instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&A instanceof ImageBitmap||typeof VideoFrame<"u"&&A instanceof VideoFrame){let oe=Math.floor(ie*Q.width),ue=Math.floor(ie*Q.height);d===void 0&&(d=g(oe,ue));let Z=x?g(oe,ue):d;return Z.width=oe,Z.height=ue,Z.getContext("2d").drawImage(A,0,0,oe,ue),Ne("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+oe+"x"+ue+")."),Z}else return"data"in A&&Ne("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),A;return A}function E(A){return A.generateMipmaps}function S(A){n.generateMipmap(A)}function T(A){return A.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:A.isWebGL3DRenderTarget?n.TEXTURE_3D:A.isWebGLArrayRenderTarget||A.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function w(A,x,B,ie,Q,oe=!1){if(A!==null){if(n[A]!==void 0)return n[A];Ne("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+A+"'")}let ue;ie&&(ue=e.get("EXT_texture_norm16"),ue||Ne("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Z=x;if(x===n.RED&&(B===n.FLOAT&&(Z=n.R32F),B===n.HALF_FLOAT&&(Z=n.R16F),B===n.UNSIGNED_BYTE&&(Z=n.R8),B===n.UNSIGNED_SHORT&&ue&&(Z=ue.R16_EXT),B===n.SHORT&&ue&&(Z=ue.R16_SNORM_EXT)),x===n.RED_INTEGER&&(B===n.UNSIGNED_BYTE&&(Z=n.R8UI),B===n.UNSIGNED_SHORT&&(Z=n.R16UI),B===n.UNSIGNED_INT&&(Z=n.R32UI),B===n.BYTE&&(Z=n.R8I),B===n.SHORT&&(Z=n.R16I),B===n.INT&&(Z=n.R32I)),x===n.RG&&(B===n.FLOAT&&(Z=n.RG32F),B===n.HALF_FLOAT&&(Z=n.RG16F),B===n.UNSIGNED_BYTE&&(Z=n.RG8),B===n.UNSIGNED_SHORT&&ue&&(Z=ue.RG16_EXT),B===n.SHORT&&ue&&(Z=ue.RG16_SNORM_EXT)),x===n.RG_INTEGER&&(B===n.UNSIGNED_BYTE&&(Z=n.RG8UI),B===n.UNSIGNED_SHORT&&(Z=n.RG16UI),B===n.UNSIGNED_INT&&(Z=n.RG32UI),B===n.BYTE&&(Z=n.RG8I),B===n.SHORT&&(Z=n.RG16I),B===n.INT&&(Z=n.RG32I)),x===n.RGB_INTEGER&&(B===n.UNSIGNED_BYTE&&(Z=n.RGB8UI),B===n.UNSIGNED_SHORT&&(Z=n.RGB16UI),B===n.UNSIGNED_INT&&(Z=n.RGB32UI),B===n.BYTE&&(Z=n.RGB8I),B===n.SHORT&&(Z=n.RGB16I),B===n.INT&&(Z=n.RGB32I)),x===n.RGBA_INTEGER&&(B===n.UNSIGNED_BYTE&&(Z=n.RGBA8UI),B===n.UNSIGNED_SHORT&&(Z=n.RGBA16UI),B===n.UNSIGNED_INT&&(Z=n.RGBA32UI),B===n.BYTE&&(Z=n.RGBA8I),B===n.SHORT&&(Z=n.RGBA16I),B===n.INT&&(Z=n.RGBA32I)),x===n.RGB&&(B===n.UNSIGNED_SHORT&&ue&&(Z=ue.RGB16_EXT),B===n.SHORT&&ue&&(Z=ue.RGB16_SNORM_EXT),B===n.UNSIGNED_INT_5_9_9_9_REV&&(Z=n.RGB9_E5),B===n.UNSIGNED_INT_10F_11F_11F_REV&&(Z=n.R11F_G11F_B10F)),x===n.RGBA){let K=oe?qr:Ze.getTransfer(Q);B===n.FLOAT&&(Z=n.RGBA32F),B===n.HALF_FLOAT&&(Z=n.RGBA16F),B===n.UNSIGNED_BYTE&&(Z=K===it?n.SRGB8_ALPHA8:n.RGBA8),B===n.UNSIGNED_SHORT&&ue&&(Z=ue.RGBA16_EXT),B===n.SHORT&&ue&&(Z=ue.RGBA16_SNORM_EXT),B===n.UNSIGNED_SHORT_4_4_4_4&&(Z=n.RGBA4),B===n.UNSIGNED_SHORT_5_5_5_1&&(Z=n.RGB5_A1)}return(Z===n.R16F||Z===n.R32F||Z===n.RG16F||Z===n.RG32F||Z===n.RGBA16F||Z===n.RGBA32F)&&e.get("EXT_color_buffer_float"),Z}function _(A,x){let B;return A?x===null||x===Vi||x===ms?B=n.DEPTH24_STENCIL8:x===oi?B=n.DEPTH32F_STENCIL8:x===ur&&(B=n.DEPTH24_STENCIL8,Ne("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):x===null||x===Vi||x===ms?B=n.DEPTH_COMPONENT24:x===oi?B=n.DEPTH_COMPONENT32F:x===ur&&(B=n.DEPTH_COMPONENT16),B}function M(A,x){return E(A)===!0||A.isFramebufferTexture&&A.minFilter!==Bt&&A.minFilter!==at?Math.log2(Math.max(x.width,x.height))+1:A.mipmaps.length>0?A.mipmaps.length:A.isCompressedTexture&&Array.isArray(A.image)?x.mipmaps.length:1}function U(A){let x=new WeakRef(A);i.get(A).__ref=x,p.add(x),v.register(A,x,x)}function P(A){let x=i.get(A).__ref;x!==void 0&&(p.delete(x),v.unregister(x))}function O(A){X(A.target)}function F(A){I(A.target)}function X(A){A.removeEventListener("dispose",O),P(A),$(A),A.isVideoTexture&&h.delete(A),A.isHTMLTexture&&u.delete(A)}function I(A){A.removeEventListener("dispose",F),P(A),ne(A)}function W(){for(let A of p){let x=A.deref();x!==void 0&&(x.isRenderTarget===!0?I(x):X(x))}p.clear(),u.clear()}function $(A){let x=i.get(A);if(x.__webglInit===void 0)return;let B=A.source,ie=f.get(B);if(ie){let Q=ie[x.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&H(A),Object.keys(ie).length===0&&f.delete(B)}i.remove(A)}function H(A){let x=i.get(A);n.deleteTexture(x.__webglTexture);let B=A.source,ie=f.get(B);delete ie[x.__cacheKey],o.memory.textures--}function ne(A){let x=i.get(A);x.__depthDisposeCallback&&x.__depthDisposeCallback();let B=A.depthTexture;if(B&&B.renderTarget===A&&X(B),A.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(x.__webglFramebuffer[Q]))for(let oe=0;oe<x.__webglFramebuffer[Q].length;oe++)n.deleteFramebuffer(x.__webglFramebuffer[Q][oe]);else n.deleteFramebuffer(x.__webglFramebuffer[Q]);x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer[Q])}else{if(Array.isArray(x.__webglFramebuffer))for(let Q=0;Q<x.__webglFramebuffer.length;Q++)n.deleteFramebuffer(x.__webglFramebuffer[Q]);else n.deleteFramebuffer(x.__webglFramebuffer);if(x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer),x.__webglMultisampledFramebuffer&&n.deleteFramebuffer(x.__webglMultisampledFramebuffer),x.__webglColorRenderbuffer)for(let Q=0;Q<x.__webglColorRenderbuffer.length;Q++)x.__webglColorRenderbuffer[Q]&&n.deleteRenderbuffer(x.__webglColorRenderbuffer[Q]);x.__webglDepthRenderbuffer&&n.deleteRenderbuffer(x.__webglDepthRenderbuffer)}let ie=A.textures;for(let Q=0,oe=ie.length;Q<oe;Q++){let ue=i.get(ie[Q]);ue.__webglTexture&&(n.deleteTexture(ue.__webglTexture),o.memory.textures--),i.remove(ie[Q])}i.remove(A)}let Y=0;function ee(){Y=0}function te(){return Y}function we(A){Y=A}function Be(){let A=Y;return A>=s.maxTextures&&Ne("WebGLTextures: Trying to use "+(A+1)+" texture units while this GPU supports only "+s.maxTextures),Y+=1,A}function J(A){let x=[];return x.push(A.wrapS),x.push(A.wrapT),x.push(A.wrapR||0),x.push(A.magFilter),x.push(A.minFilter),x.push(A.anisotropy),x.push(A.internalFormat),x.push(A.format),x.push(A.type),x.push(A.generateMipmaps),x.push(A.mipmapsAutoUpdate),x.push(A.premultiplyAlpha),x.push(A.flipY),x.push(A.unpackAlignment),x.push(A.colorSpace),x.join()}function ge(A,x){let B=i.get(A);if(A.isVideoTexture&&It(A),A.isRenderTargetTexture===!1&&A.isExternalTexture!==!0&&A.version>0&&B.__version!==A.version){let ie=A.image;if(ie===null)Ne("WebGLRenderer: Texture marked for update but no image data found.");else if(ie.complete===!1)Ne("WebGLRenderer: Texture marked for update but image is incomplete");else{Ct(B,A,x);return}}else A.isExternalTexture&&(B.__webglTexture=A.sourceTexture?A.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,B.__webglTexture,n.TEXTURE0+x)}function be(A,x){let B=i.get(A);if(A.isRenderTargetTexture===!1&&A.version>0&&B.__version!==A.version){Ct(B,A,x);return}else A.isExternalTexture&&(B.__webglTexture=A.sourceTexture?A.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,B.__webglTexture,n.TEXTURE0+x)}function Pe(A,x){let B=i.get(A);if(A.isRenderTargetTexture===!1&&A.version>0&&B.__version!==A.version){Ct(B,A,x);return}t.bindTexture(n.TEXTURE_3D,B.__webglTexture,n.TEXTURE0+x)}function _e(A,x){let B=i.get(A);if(A.version>0&&B.__version!==A.version){si(B,A,x);return}t.bindTexture(n.TEXTURE_CUBE_MAP,B.__webglTexture,n.TEXTURE0+x)}let Ge={[Dn]:n.REPEAT,[Yi]:n.CLAMP_TO_EDGE,[Ra]:n.MIRRORED_REPEAT},Tt={[Bt]:n.NEAREST,[Rp]:n.NEAREST_MIPMAP_NEAREST,[lo]:n.NEAREST_MIPMAP_LINEAR,[at]:n.LINEAR,[Qa]:n.LINEAR_MIPMAP_NEAREST,[Gi]:n.LINEAR_MIPMAP_LINEAR},Oe={[Lp]:n.NEVER,[Bu]:n.ALWAYS,[Np]:n.LESS,[Fu]:n.LEQUAL,[Dp]:n.EQUAL,[ku]:n.GEQUAL,[Op]:n.GREATER,[Up]:n.NOTEQUAL};function st(A,x){if(x.type===oi&&e.has("OES_texture_float_linear")===!1&&(x.magFilter===at||x.magFilter===Qa||x.magFilter===lo||x.magFilter===Gi||x.minFilter===at||x.minFilter===Qa||x.minFilter===lo||x.minFilter===Gi)&&Ne("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(A,n.TEXTURE_WRAP_S,Ge[x.wrapS]),n.texParameteri(A,n.TEXTURE_WRAP_T,Ge[x.wrapT]),(A===n.TEXTURE_3D||A===n.TEXTURE_2D_ARRAY)&&n.texParameteri(A,n.TEXTURE_WRAP_R,Ge[x.wrapR]),n.texParameteri(A,n.TEXTURE_MAG_FILTER,Tt[x.magFilter]),n.texParameteri(A,n.TEXTURE_MIN_FILTER,Tt[x.minFilter]),x.compareFunction&&(n.texParameteri(A,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(A,n.TEXTURE_COMPARE_FUNC,Oe[x.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(x.magFilter===Bt||x.minFilter!==lo&&x.minFilter!==Gi||x.type===oi&&e.has("OES_texture_float_linear")===!1)return;if(x.anisotropy>1||i.get(x).__currentAnisotropy){let B=e.get("EXT_texture_filter_anisotropic");n.texParameterf(A,B.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(x.anisotropy,s.getMaxAnisotropy())),i.get(x).__currentAnisotropy=x.anisotropy}}}function lt(A,x){let B=!1;A.__webglInit===void 0&&(A.__webglInit=!0,x.addEventListener("dispose",O),U(x));let ie=x.source,Q=f.get(ie);Q===void 0&&(Q={},f.set(ie,Q));let oe=J(x);if(oe!==A.__cacheKey){Q[oe]===void 0&&(Q[oe]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,B=!0),Q[oe].usedTimes++;let ue=Q[A.__cacheKey];ue!==void 0&&(Q[A.__cacheKey].usedTimes--,ue.usedTimes===0&&H(x)),A.__cacheKey=oe,A.__webglTexture=Q[oe].texture}return B}function qe(A,x,B){return Math.floor(Math.floor(A/B)/x)}function zt(A,x,B,ie){let oe=A.updateRanges;if(oe.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,x.width,x.height,B,ie,x.data);else{oe.sort((C,j)=>C.start-j.start);let ue=0;for(let C=1;C<oe.length;C++){let j=oe[ue],q=oe[C],ce=j.start+j.count,re=qe(q.start,x.width,4),ae=qe(j.start,x.width,4);q.start<=ce+1&&re===ae&&qe(q.start+q.count-1,x.width,4)===re?j.count=Math.max(j.count,q.start+q.count-j.start):(++ue,oe[ue]=q)}oe.length=ue+1;let Z=t.getParameter(n.UNPACK_ROW_LENGTH),K=t.getParameter(n.UNPACK_SKIP_PIXELS),le=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,x.width);for(let C=0,j=oe.length;C<j;C++){let q=oe[C],ce=Math.floor(q.start/4),re=Math.ceil(q.count/4),ae=ce%x.width,Ae=Math.floor(ce/x.width),He=re,se=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,ae),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ae),t.texSubImage2D(n.TEXTURE_2D,0,ae,Ae,He,se,B,ie,x.data)}A.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,Z),t.pixelStorei(n.UNPACK_SKIP_PIXELS,K),t.pixelStorei(n.UNPACK_SKIP_ROWS,le)}}function Ct(A,x,B){let ie=n.TEXTURE_2D;(x.isDataArrayTexture||x.isCompressedArrayTexture)&&(ie=n.TEXTURE_2D_ARRAY),x.isData3DTexture&&(ie=n.TEXTURE_3D);let Q=lt(A,x),oe=x.source;t.bindTexture(ie,A.__webglTexture,n.TEXTURE0+B);let ue=i.get(oe);if(oe.version!==ue.__version||Q===!0){if(t.activeTexture(n.TEXTURE0+B),(typeof ImageBitmap<"u"&&x.image instanceof ImageBitmap)===!1){let se=Ze.getPrimaries(Ze.workingColorSpace),Ce=x.colorSpace===mn?null:Ze.getPrimaries(x.colorSpace),Ve=x.colorSpace===mn||se===Ce?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ve)}t.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment);let K=b(x.image,!1,s.maxTextureSize);K=Le(x,K);let le=r.convert(x.format,x.colorSpace),C=r.convert(x.type),j=w(x.internalFormat,le,C,x.normalized,x.colorSpace,x.isVideoTexture);st(ie,x);let q,ce=x.mipmaps,re=x.isVideoTexture!==!0,ae=ue.__version===void 0||Q===!0,Ae=oe.dataReady,He=M(x,K);if(x.isDepthTexture)j=_(x.format===pn,x.type),ae&&(re?t.texStorage2D(n.TEXTURE_2D,1,j,K.width,K.height):t.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,le,C,null));else if(x.isDataTexture)if(ce.length>0){re&&ae&&t.texStorage2D(n.TEXTURE_2D,He,j,ce[0].width,ce[0].height);for(let se=0,Ce=ce.length;se<Ce;se++)q=ce[se],re?Ae&&t.texSubImage2D(n.TEXTURE_2D,se,0,0,q.width,q.height,le,C,q.data):t.texImage2D(n.TEXTURE_2D,se,j,q.width,q.height,0,le,C,q.data);x.generateMipmaps=!1}else re?(ae&&t.texStorage2D(n.TEXTURE_2D,He,j,K.width,K.height),Ae&&zt(x,K,le,C)):t.texImage2D(n.TEXTURE_2D,0,j,K.width,K.height,0,le,C,K.data);else if(x.isCompressedTexture)if(x.isCompressedArrayTexture){re&&ae&&t.texStorage3D(n.TEXTURE_2D_ARRAY,He,j,ce[0].width,ce[0].height,K.depth);for(let se=0,Ce=ce.length;se<Ce;se++)if(q=ce[se],x.format!==_i)if(le!==null)if(re){if(Ae)if(x.layerUpdates.size>0){let Ve=Zu(q.width,q.height,x.format,x.type);for(let pe of x.layerUpdates){let rt=q.data.subarray(pe*Ve/q.data.BYTES_PER_ELEMENT,(pe+1)*Ve/q.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,se,0,0,pe,q.width,q.height,1,le,rt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,se,0,0,0,q.width,q.height,K.depth,le,q.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,se,j,q.width,q.height,K.depth,0,q.data,0,0);else Ne("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else re?Ae&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,se,0,0,0,q.width,q.height,K.depth,le,C,q.data):t.texImage3D(n.TEXTURE_2D_ARRAY,se,j,q.width,q.height,K.depth,0,le,C,q.data);x.layerUpdates.size>0&&x.clearLayerUpdates()}else{re&&ae&&t.texStorage2D(n.TEXTURE_2D,He,j,ce[0].width,ce[0].height);for(let se=0,Ce=ce.length;se<Ce;se++)q=ce[se],x.format!==_i?le!==null?re?Ae&&t.compressedTexSubImage2D(n.TEXTURE_2D,se,0,0,q.width,q.height,le,q.data):t.compressedTexImage2D(n.TEXTURE_2D,se,j,q.width,q.height,0,q.data):Ne("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):re?Ae&&t.texSubImage2D(n.TEXTURE_2D,se,0,0,q.width,q.height,le,C,q.data):t.texImage2D(n.TEXTURE_2D,se,j,q.width,q.height,0,le,C,q.data)}else if(x.isDataArrayTexture)if(re){if(ae&&t.texStorage3D(n.TEXTURE_2D_ARRAY,He,j,K.width,K.height,K.depth),Ae)if(x.layerUpdates.size>0){let se=Zu(K.width,K.height,x.format,x.type);for(let Ce of x.layerUpdates){let Ve=K.data.subarray(Ce*se/K.data.BYTES_PER_ELEMENT,(Ce+1)*se/K.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Ce,K.width,K.height,1,le,C,Ve)}x.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,le,C,K.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,j,K.width,K.height,K.depth,0,le,C,K.data);else if(x.isData3DTexture)re?(ae&&t.texStorage3D(n.TEXTURE_3D,He,j,K.width,K.height,K.depth),Ae&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,le,C,K.data)):t.texImage3D(n.TEXTURE_3D,0,j,K.width,K.height,K.depth,0,le,C,K.data);else if(x.isFramebufferTexture){if(ae)if(re)t.texStorage2D(n.TEXTURE_2D,He,j,K.width,K.height);else{let se=K.width,Ce=K.height;for(let Ve=0;Ve<He;Ve++)t.texImage2D(n.TEXTURE_2D,Ve,j,se,Ce,0,le,C,null),se>>=1,Ce>>=1}}else if(x.isHTMLTexture){if("texElementImage2D"in n){let se=n.canvas;if(se.hasAttribute("layoutsubtree")||se.setAttribute("layoutsubtree","true"),K.parentNode!==se){se.appendChild(K),u.add(x),se.onpaint=Ce=>{let Ve=Ce.changedElements;for(let pe of u)Ve.includes(pe.image)&&(pe.needsUpdate=!0)},se.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,K);else{let Ve=n.RGBA,pe=n.RGBA,rt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Ve,pe,rt,K)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(ce.length>0){if(re&&ae){let se=ke(ce[0]);t.texStorage2D(n.TEXTURE_2D,He,j,se.width,se.height)}for(let se=0,Ce=ce.length;se<Ce;se++)q=ce[se],re?Ae&&t.texSubImage2D(n.TEXTURE_2D,se,0,0,le,C,q):t.texImage2D(n.TEXTURE_2D,se,j,le,C,q);x.generateMipmaps=!1}else if(re){if(ae){let se=ke(K);t.texStorage2D(n.TEXTURE_2D,He,j,se.width,se.height)}Ae&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,le,C,K)}else t.texImage2D(n.TEXTURE_2D,0,j,le,C,K);E(x)&&x.mipmapsAutoUpdate===!0&&S(ie),ue.__version=oe.version,x.onUpdate&&x.onUpdate(x)}A.__version=x.version}function si(A,x,B){if(x.image.length!==6)return;let ie=lt(A,x),Q=x.source;t.bindTexture(n.TEXTURE_CUBE_MAP,A.__webglTexture,n.TEXTURE0+B);let oe=i.get(Q);if(Q.version!==oe.__version||ie===!0){t.activeTexture(n.TEXTURE0+B);let ue=Ze.getPrimaries(Ze.workingColorSpace),Z=x.colorSpace===mn?null:Ze.getPrimaries(x.colorSpace),K=x.colorSpace===mn||ue===Z?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let le=x.isCompressedTexture||x.image[0].isCompressedTexture,C=x.image[0]&&x.image[0].isDataTexture,j=[];for(let pe=0;pe<6;pe++)!le&&!C?j[pe]=b(x.image[pe],!0,s.maxCubemapSize):j[pe]=C?x.image[pe].image:x.image[pe],j[pe]=Le(x,j[pe]);let q=j[0],ce=r.convert(x.format,x.colorSpace),re=r.convert(x.type),ae=w(x.internalFormat,ce,re,x.normalized,x.colorSpace),Ae=x.isVideoTexture!==!0,He=oe.__version===void 0||ie===!0,se=Q.dataReady,Ce=M(x,q);st(n.TEXTURE_CUBE_MAP,x);let Ve;if(x.isDepthTexture){if(ae=_(x.format===pn,x.type),He)if(Ae)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,ae,q.width,q.height);else for(let pe=0;pe<6;pe++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,q.width,q.height,0,ce,re,null)}else if(le){Ae&&He&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Ce,ae,q.width,q.height);for(let pe=0;pe<6;pe++){Ve=j[pe].mipmaps;for(let rt=0;rt<Ve.length;rt++){let Ut=Ve[rt];x.format!==_i?ce!==null?Ae?se&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,rt,0,0,Ut.width,Ut.height,ce,Ut.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,rt,ae,Ut.width,Ut.height,0,Ut.data):Ne("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ae?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,rt,0,0,Ut.width,Ut.height,ce,re,Ut.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,rt,ae,Ut.width,Ut.height,0,ce,re,Ut.data)}}}else{if(Ve=x.mipmaps,Ae&&He){Ve.length>0&&Ce++;let pe=ke(j[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Ce,ae,pe.width,pe.height)}for(let pe=0;pe<6;pe++)if(C){Ae?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,j[pe].width,j[pe].height,ce,re,j[pe].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,j[pe].width,j[pe].height,0,ce,re,j[pe].data);for(let rt=0;rt<Ve.length;rt++){let bn=Ve[rt].image[pe].image;Ae?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,rt+1,0,0,bn.width,bn.height,ce,re,bn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,rt+1,ae,bn.width,bn.height,0,ce,re,bn.data)}}else{Ae?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,ce,re,j[pe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,ce,re,j[pe]);for(let rt=0;rt<Ve.length;rt++){let Ut=Ve[rt];Ae?se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,rt+1,0,0,ce,re,Ut.image[pe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+pe,rt+1,ae,ce,re,Ut.image[pe])}}}E(x)&&x.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),oe.__version=Q.version,x.onUpdate&&x.onUpdate(x)}A.__version=x.version}function _t(A,x,B,ie,Q,oe){let ue=r.convert(B.format,B.colorSpace),Z=r.convert(B.type),K=w(B.internalFormat,ue,Z,B.normalized,B.colorSpace),le=i.get(x),C=i.get(B);if(C.__renderTarget=x,!le.__hasExternalTextures){let j=Math.max(1,x.width>>oe),q=Math.max(1,x.height>>oe);Q===n.TEXTURE_3D||Q===n.TEXTURE_2D_ARRAY?t.texImage3D(Q,oe,K,j,q,x.depth,0,ue,Z,null):t.texImage2D(Q,oe,K,j,q,0,ue,Z,null)}t.bindFramebuffer(n.FRAMEBUFFER,A),fe(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ie,Q,C.__webglTexture,0,mt(x)):(Q===n.TEXTURE_2D||Q>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ie,Q,C.__webglTexture,oe),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Xi(A,x,B){if(n.bindRenderbuffer(n.RENDERBUFFER,A),x.depthBuffer){let ie=x.depthTexture,Q=ie&&ie.isDepthTexture?ie.type:null,oe=_(x.stencilBuffer,Q),ue=x.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;fe(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,mt(x),oe,x.width,x.height):B?n.renderbufferStorageMultisample(n.RENDERBUFFER,mt(x),oe,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,oe,x.width,x.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ue,n.RENDERBUFFER,A)}else{let ie=x.textures;for(let Q=0;Q<ie.length;Q++){let oe=ie[Q],ue=r.convert(oe.format,oe.colorSpace),Z=r.convert(oe.type),K=w(oe.internalFormat,ue,Z,oe.normalized,oe.colorSpace);fe(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,mt(x),K,x.width,x.height):B?n.renderbufferStorageMultisample(n.RENDERBUFFER,mt(x),K,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,K,x.width,x.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function Ot(A,x,B){let ie=x.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,A),!(x.depthTexture&&x.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=i.get(x.depthTexture);Q.__renderTarget=x;let oe=ie?x.depthTexture.image[0]:x.depthTexture.image;(!Q.__webglTexture||oe.width!==x.width||oe.height!==x.height)&&(oe.width=x.width,oe.height=x.height,x.depthTexture.needsUpdate=!0),ie?_e(x.depthTexture,0):ge(x.depthTexture,0);let ue=Q.__webglTexture,Z=mt(x),K=ie?n.TEXTURE_CUBE_MAP_POSITIVE_X+B:n.TEXTURE_2D,le=x.depthTexture.format===pn?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(x.depthTexture.format===un)fe(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,le,K,ue,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,le,K,ue,0);else if(x.depthTexture.format===pn)fe(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,le,K,ue,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,le,K,ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function xi(A){let x=i.get(A),B=A.isWebGLCubeRenderTarget===!0;if(x.__boundDepthTexture!==A.depthTexture){let ie=A.depthTexture;if(x.__depthDisposeCallback&&x.__depthDisposeCallback(),ie){let Q=()=>{delete x.__boundDepthTexture,delete x.__depthDisposeCallback,ie.removeEventListener("dispose",Q)};ie.addEventListener("dispose",Q),x.__depthDisposeCallback=Q}x.__boundDepthTexture=ie}if(A.depthTexture&&!x.__autoAllocateDepthBuffer)if(B)for(let ie=0;ie<6;ie++)Ot(x.__webglFramebuffer[ie],A,ie);else A.texture.mipmaps.length>0?Ot(x.__webglFramebuffer[0],A,0):Ot(x.__webglFramebuffer,A,0);else if(B){x.__webglDepthbuffer=[];for(let ie=0;ie<6;ie++)if(t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[ie]),x.__webglDepthbuffer[ie]===void 0)x.__webglDepthbuffer[ie]=n.createRenderbuffer(),Xi(x.__webglDepthbuffer[ie],A,!1);else{let Q=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,oe=x.__webglDepthbuffer[ie];n.bindRenderbuffer(n.RENDERBUFFER,oe),n.framebufferRenderbuffer(n.FRAMEBUFFER,Q,n.RENDERBUFFER,oe)}}else if(A.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer),x.__webglDepthbuffer===void 0)x.__webglDepthbuffer=n.createRenderbuffer(),Xi(x.__webglDepthbuffer,A,!1);else{let Q=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,oe=x.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,oe),n.framebufferRenderbuffer(n.FRAMEBUFFER,Q,n.RENDERBUFFER,oe)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function yi(A,x,B){let ie=i.get(A);x!==void 0&&_t(ie.__webglFramebuffer,A,A.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),B!==void 0&&xi(A)}function bi(A){let x=A.texture,B=i.get(A),ie=i.get(x);A.addEventListener("dispose",F),U(A);let Q=A.textures,oe=A.isWebGLCubeRenderTarget===!0,ue=Q.length>1;if(ue||(ie.__webglTexture===void 0&&(ie.__webglTexture=n.createTexture()),ie.__version=x.version,o.memory.textures++),oe){B.__webglFramebuffer=[];for(let Z=0;Z<6;Z++)if(x.mipmaps.length>0){B.__webglFramebuffer[Z]=[];for(let K=0;K<x.mipmaps.length;K++)B.__webglFramebuffer[Z][K]=n.createFramebuffer()}else B.__webglFramebuffer[Z]=n.createFramebuffer()}else{if(x.mipmaps.length>0){B.__webglFramebuffer=[];for(let Z=0;Z<x.mipmaps.length;Z++)B.__webglFramebuffer[Z]=n.createFramebuffer()}else B.__webglFramebuffer=n.createFramebuffer();if(ue)for(let Z=0,K=Q.length;Z<K;Z++){let le=i.get(Q[Z]);le.__webglTexture===void 0&&(le.__webglTexture=n.createTexture(),o.memory.textures++)}if(A.samples>0&&fe(A)===!1){B.__webglMultisampledFramebuffer=n.createFramebuffer(),B.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,B.__webglMultisampledFramebuffer);for(let Z=0;Z<Q.length;Z++){let K=Q[Z];B.__webglColorRenderbuffer[Z]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,B.__webglColorRenderbuffer[Z]);let le=r.convert(K.format,K.colorSpace),C=r.convert(K.type),j=w(K.internalFormat,le,C,K.normalized,K.colorSpace,A.isXRRenderTarget===!0),q=mt(A);n.renderbufferStorageMultisample(n.RENDERBUFFER,q,j,A.width,A.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Z,n.RENDERBUFFER,B.__webglColorRenderbuffer[Z])}n.bindRenderbuffer(n.RENDERBUFFER,null),A.depthBuffer&&(B.__webglDepthRenderbuffer=n.createRenderbuffer(),Xi(B.__webglDepthRenderbuffer,A,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(oe){t.bindTexture(n.TEXTURE_CUBE_MAP,ie.__webglTexture),st(n.TEXTURE_CUBE_MAP,x);for(let Z=0;Z<6;Z++)if(x.mipmaps.length>0)for(let K=0;K<x.mipmaps.length;K++)_t(B.__webglFramebuffer[Z][K],A,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,K);else _t(B.__webglFramebuffer[Z],A,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,0);E(x)?S(n.TEXTURE_CUBE_MAP):x.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}else if(ue){for(let Z=0,K=Q.length;Z<K;Z++){let le=Q[Z],C=i.get(le),j=n.TEXTURE_2D;(A.isWebGL3DRenderTarget||A.isWebGLArrayRenderTarget)&&(j=A.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(j,C.__webglTexture),st(j,le),_t(B.__webglFramebuffer,A,le,n.COLOR_ATTACHMENT0+Z,j,0),E(le)&&S(j)}t.unbindTexture()}else{let Z=n.TEXTURE_2D;if((A.isWebGL3DRenderTarget||A.isWebGLArrayRenderTarget)&&(Z=A.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(Z,ie.__webglTexture),st(Z,x),x.mipmaps.length>0)for(let K=0;K<x.mipmaps.length;K++)_t(B.__webglFramebuffer[K],A,x,n.COLOR_ATTACHMENT0,Z,K);else _t(B.__webglFramebuffer,A,x,n.COLOR_ATTACHMENT0,Z,0);E(x)?S(Z):x.mipmaps.length>0&&n.texParameteri(Z,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}A.depthBuffer&&xi(A)}function D(A){let x=A.textures;for(let B=0,ie=x.length;B<ie;B++){let Q=x[B];if(E(Q)&&Q.mipmapsAutoUpdate===!0){let oe=T(A),ue=i.get(Q).__webglTexture;t.bindTexture(oe,ue),S(oe),t.unbindTexture()}}}let Si=[];function pt(A){if(A.samples>0){if(fe(A)===!1){let x=A.textures,B=A.width,ie=A.height,Q=n.COLOR_BUFFER_BIT,oe=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ue=i.get(A),Z=x.length>1;if(Z)for(let le=0;le<x.length;le++)t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,ue.__webglMultisampledFramebuffer),A.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ue.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let le=0;le<x.length;le++){if(A.resolveDepthBuffer&&(A.depthBuffer&&(Q|=n.DEPTH_BUFFER_BIT),A.stencilBuffer&&A.resolveStencilBuffer&&(Q|=n.STENCIL_BUFFER_BIT)),Z){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let C=i.get(x[le]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,C,0)}n.blitFramebuffer(0,0,B,ie,0,0,B,ie,Q,n.NEAREST),l===!0&&(Si.length=0,Si.push(n.COLOR_ATTACHMENT0+le),A.depthBuffer&&A.storeMultisampledDepthBuffer===!1&&Si.push(oe),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Si))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),Z)for(let le=0;le<x.length;le++){t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let C=i.get(x[le]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+le,n.TEXTURE_2D,C,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ue.__webglMultisampledFramebuffer)}else if(A.depthBuffer&&A.storeMultisampledDepthBuffer===!1&&l){let x=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[x])}}}function mt(A){return Math.min(s.maxSamples,A.samples)}function fe(A){let x=i.get(A);return A.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&x.__useRenderToTexture!==!1}function It(A){let x=o.render.frame;h.get(A)!==x&&(h.set(A,x),A.update())}function Le(A,x){let B=A.colorSpace,ie=A.format,Q=A.type;return A.isCompressedTexture===!0||A.isVideoTexture===!0||B!==Xr&&B!==mn&&(Ze.getTransfer(B)===it?(ie!==_i||Q!==gi)&&Ne("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Fe("WebGLTextures: Unsupported texture color space:",B)),x}function ke(A){return typeof HTMLImageElement<"u"&&A instanceof HTMLImageElement?(c.width=A.naturalWidth||A.width,c.height=A.naturalHeight||A.height):typeof VideoFrame<"u"&&A instanceof VideoFrame?(c.width=A.displayWidth,c.height=A.displayHeight):(c.width=A.width,c.height=A.height),c}this.allocateTextureUnit=Be,this.resetTextureUnits=ee,this.getTextureUnits=te,this.setTextureUnits=we,this.setTexture2D=ge,this.setTexture2DArray=be,this.setTexture3D=Pe,this.setTextureCube=_e,this.rebindTextures=yi,this.setupRenderTarget=bi,this.updateRenderTargetMipmap=D,this.updateMultisampleRenderTarget=pt,this.setupDepthRenderbuffer=xi,this.setupFrameBufferTexture=_t,this.useMultisampledRTT=fe,this.dispose=W}function $M(n,e){function t(i,s=mn){let r,o=Ze.getTransfer(s);if(i===gi)return n.UNSIGNED_BYTE;if(i===tl)return n.UNSIGNED_SHORT_4_4_4_4;if(i===il)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Pu)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Lu)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===co)return n.BYTE;if(i===ho)return n.SHORT;if(i===ur)return n.UNSIGNED_SHORT;if(i===el)return n.INT;if(i===Vi)return n.UNSIGNED_INT;if(i===oi)return n.FLOAT;if(i===ni)return n.HALF_FLOAT;if(i===Nu)return n.ALPHA;if(i===Du)return n.RGB;if(i===_i)return n.RGBA;if(i===un)return n.DEPTH_COMPONENT;if(i===pn)return n.DEPTH_STENCIL;if(i===uo)return n.RED;if(i===nl)return n.RED_INTEGER;if(i===Hn)return n.RG;if(i===sl)return n.RG_INTEGER;if(i===gs)return n.RGBA_INTEGER;if(i===fo||i===po||i===mo||i===go)if(o===it)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===fo)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===po)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===mo)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===go)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===fo)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===po)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===mo)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===go)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===rl||i===ol||i===al||i===ll)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===rl)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===ol)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===al)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===ll)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===cl||i===hl||i===ul||i===dl||i===fl||i===_o||i===pl)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===cl||i===hl)return o===it?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===ul)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===dl)return r.COMPRESSED_R11_EAC;if(i===fl)return r.COMPRESSED_SIGNED_R11_EAC;if(i===_o)return r.COMPRESSED_RG11_EAC;if(i===pl)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===ml||i===gl||i===_l||i===vl||i===xl||i===yl||i===bl||i===Sl||i===Ml||i===wl||i===El||i===Tl||i===Al||i===Rl)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===ml)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===gl)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===_l)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===vl)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===xl)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===yl)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===bl)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Sl)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Ml)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===wl)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===El)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Tl)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Al)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Rl)return o===it?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Cl||i===Il||i===Pl)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===Cl)return o===it?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Il)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Pl)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Ll||i===Nl||i===vo||i===Dl)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===Ll)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Nl)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===vo)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Dl)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===ms?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var ZM=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,KM=`
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

}`,sd=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new to(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new yt({vertexShader:ZM,fragmentShader:KM,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new wt(new us(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},rd=class extends Bi{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,p=null,v=typeof XRWebGLBinding<"u",m=new sd,g={},b=t.getContextAttributes(),E=null,S=null,T=[],w=[],_=new xe,M=null,U=null,P=new Ht;P.viewport=new et;let O=new Ht;O.viewport=new et;let F=[P,O],X=new $a,I=null,W=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let ge=T[J];return ge===void 0&&(ge=new Ks,T[J]=ge),ge.getTargetRaySpace()},this.getControllerGrip=function(J){let ge=T[J];return ge===void 0&&(ge=new Ks,T[J]=ge),ge.getGripSpace()},this.getHand=function(J){let ge=T[J];return ge===void 0&&(ge=new Ks,T[J]=ge),ge.getHandSpace()};function $(J){let ge=w.indexOf(J.inputSource);if(ge===-1)return;let be=T[ge];be!==void 0&&(be.update(J.inputSource,J.frame,c||o),be.dispatchEvent({type:J.type,data:J.inputSource}))}function H(){s.removeEventListener("select",$),s.removeEventListener("selectstart",$),s.removeEventListener("selectend",$),s.removeEventListener("squeeze",$),s.removeEventListener("squeezestart",$),s.removeEventListener("squeezeend",$),s.removeEventListener("end",H),s.removeEventListener("inputsourceschange",ne);for(let J=0;J<T.length;J++){let ge=w[J];ge!==null&&(w[J]=null,T[J].disconnect(ge))}I=null,W=null,m.reset();for(let J in g)delete g[J];if(e.setRenderTarget(E),f=null,d=null,u=null,s=null,S=null,Be.stop(),i.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),U!==null){let J=U.camera;J.fov=U.fov,J.zoom=U.zoom,J.updateProjectionMatrix(),U=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,i.isPresenting===!0&&Ne("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,i.isPresenting===!0&&Ne("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&v&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return p},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(E=e.getRenderTarget(),s.addEventListener("select",$),s.addEventListener("selectstart",$),s.addEventListener("selectend",$),s.addEventListener("squeeze",$),s.addEventListener("squeezestart",$),s.addEventListener("squeezeend",$),s.addEventListener("end",H),s.addEventListener("inputsourceschange",ne),b.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let be=null,Pe=null,_e=null;b.depth&&(_e=b.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,be=b.stencil?pn:un,Pe=b.stencil?ms:Vi);let Ge={colorFormat:t.RGBA8,depthFormat:_e,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(Ge),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),S=new Wt(d.textureWidth,d.textureHeight,{format:_i,type:gi,depthTexture:new fn(d.textureWidth,d.textureHeight,Pe,void 0,void 0,void 0,void 0,void 0,void 0,be),stencilBuffer:b.stencil,colorSpace:e.outputColorSpace,samples:b.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let be={antialias:b.antialias,alpha:!0,depth:b.depth,stencil:b.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,be),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new Wt(f.framebufferWidth,f.framebufferHeight,{format:_i,type:gi,colorSpace:e.outputColorSpace,stencilBuffer:b.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),Be.setContext(s),Be.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ne(J){for(let ge=0;ge<J.removed.length;ge++){let be=J.removed[ge],Pe=w.indexOf(be);Pe>=0&&(w[Pe]=null,T[Pe].disconnect(be))}for(let ge=0;ge<J.added.length;ge++){let be=J.added[ge],Pe=w.indexOf(be);if(Pe===-1){for(let Ge=0;Ge<T.length;Ge++)if(Ge>=w.length){w.push(be),Pe=Ge;break}else if(w[Ge]===null){w[Ge]=be,Pe=Ge;break}if(Pe===-1)break}let _e=T[Pe];_e&&_e.connect(be)}}function Y(J,ge){ge===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(ge.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let ge=J.near,be=J.far;m.texture!==null&&(m.depthNear>0&&(ge=m.depthNear),m.depthFar>0&&(be=m.depthFar)),X.near=O.near=P.near=ge,X.far=O.far=P.far=be,(I!==X.near||W!==X.far)&&(s.updateRenderState({depthNear:X.near,depthFar:X.far}),I=X.near,W=X.far),X.layers.mask=J.layers.mask|6,P.layers.mask=X.layers.mask&-5,O.layers.mask=X.layers.mask&-3;let Pe=J.parent,_e=X.cameras;Y(X,Pe);for(let Ge=0;Ge<_e.length;Ge++)Y(_e[Ge],Pe);X.projectionMatrix.copy(P.projectionMatrix),X.projectionMatrixInverse.copy(P.projectionMatrixInverse),U===null&&J.isPerspectiveCamera&&(U={camera:J,fov:J.fov,zoom:J.zoom}),ee(J,X,Pe)};function ee(J,ge,be){be===null?J.matrix.copy(ge.matrixWorld):(J.matrix.copy(be.matrixWorld),J.matrix.invert(),J.matrix.multiply(ge.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(ge.projectionMatrix),J.projectionMatrixInverse.copy(ge.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=Ys*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return X},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(J){l=J,d!==null&&(d.fixedFoveation=J),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=J)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(X)},this.getCameraTexture=function(J){return g[J]};let te=null;function we(J,ge){if(h=ge.getViewerPose(c||o),p=ge,h!==null){let be=h.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let Pe=!1;be.length!==X.cameras.length&&(X.cameras.length=0,Pe=!0);for(let Oe=0;Oe<be.length;Oe++){let st=be[Oe],lt=null;if(f!==null)lt=f.getViewport(st);else{let zt=u.getViewSubImage(d,st);lt=zt.viewport,Oe===0&&(e.setRenderTargetTextures(S,zt.colorTexture,zt.depthStencilTexture),e.setRenderTarget(S))}let qe=F[Oe];qe===void 0&&(qe=new Ht,qe.layers.enable(Oe),qe.viewport=new et,F[Oe]=qe),qe.matrix.fromArray(st.transform.matrix),qe.matrix.decompose(qe.position,qe.quaternion,qe.scale),qe.projectionMatrix.fromArray(st.projectionMatrix),qe.projectionMatrixInverse.copy(qe.projectionMatrix).invert(),qe.viewport.set(lt.x,lt.y,lt.width,lt.height),Oe===0&&(X.matrix.copy(qe.matrix),X.matrix.decompose(X.position,X.quaternion,X.scale)),Pe===!0&&X.cameras.push(qe)}let _e=s.enabledFeatures;if(_e&&_e.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&v){u=i.getBinding();let Oe=u.getDepthInformation(be[0]);Oe&&Oe.isValid&&Oe.texture&&m.init(Oe,s.renderState)}if(_e&&_e.includes("camera-access")&&v){e.state.unbindTexture(),u=i.getBinding();for(let Oe=0;Oe<be.length;Oe++){let st=be[Oe].camera;if(st){let lt=g[st];lt||(lt=new to,g[st]=lt);let qe=u.getCameraImage(st);lt.sourceTexture=qe}}}}for(let be=0;be<T.length;be++){let Pe=w[be],_e=T[be];Pe!==null&&_e!==void 0&&_e.update(Pe,ge,c||o)}te&&te(J,ge),ge.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ge}),p=null}let Be=new dm;Be.setAnimationLoop(we),this.setAnimationLoop=function(J){te=J},this.dispose=function(){}}},JM=new nt,Sm=new Ie;Sm.set(-1,0,0,0,1,0,0,0,1);function jM(n,e){function t(m,g){m.matrixAutoUpdate===!0&&m.updateMatrix(),g.value.copy(m.matrix)}function i(m,g){g.color.getRGB(m.fogColor.value,qu(n)),g.isFog?(m.fogNear.value=g.near,m.fogFar.value=g.far):g.isFogExp2&&(m.fogDensity.value=g.density)}function s(m,g,b,E,S){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(m,g):g.isMeshLambertMaterial?(r(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(m,g),u(m,g)):g.isMeshPhongMaterial?(r(m,g),h(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(m,g),d(m,g),g.isMeshPhysicalMaterial&&f(m,g,S)):g.isMeshMatcapMaterial?(r(m,g),p(m,g)):g.isMeshDepthMaterial?r(m,g):g.isMeshDistanceMaterial?(r(m,g),v(m,g)):g.isMeshNormalMaterial?r(m,g):g.isLineBasicMaterial?(o(m,g),g.isLineDashedMaterial&&a(m,g)):g.isPointsMaterial?l(m,g,b,E):g.isSpriteMaterial?c(m,g):g.isShadowMaterial?(m.color.value.copy(g.color),m.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(m,g){m.opacity.value=g.opacity,g.color&&m.diffuse.value.copy(g.color),g.emissive&&m.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(m.map.value=g.map,t(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.bumpMap&&(m.bumpMap.value=g.bumpMap,t(g.bumpMap,m.bumpMapTransform),m.bumpScale.value=g.bumpScale,g.side===Xt&&(m.bumpScale.value*=-1)),g.normalMap&&(m.normalMap.value=g.normalMap,t(g.normalMap,m.normalMapTransform),m.normalScale.value.copy(g.normalScale),g.side===Xt&&m.normalScale.value.negate()),g.displacementMap&&(m.displacementMap.value=g.displacementMap,t(g.displacementMap,m.displacementMapTransform),m.displacementScale.value=g.displacementScale,m.displacementBias.value=g.displacementBias),g.emissiveMap&&(m.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,m.emissiveMapTransform)),g.specularMap&&(m.specularMap.value=g.specularMap,t(g.specularMap,m.specularMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest);let b=e.get(g),E=b.envMap,S=b.envMapRotation;E&&(m.envMap.value=E,m.envMapRotation.value.setFromMatrix4(JM.makeRotationFromEuler(S)).transpose(),E.isCubeTexture&&E.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Sm),m.reflectivity.value=g.reflectivity,m.ior.value=g.ior,m.refractionRatio.value=g.refractionRatio),g.lightMap&&(m.lightMap.value=g.lightMap,m.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,m.lightMapTransform)),g.aoMap&&(m.aoMap.value=g.aoMap,m.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,m.aoMapTransform))}function o(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,g.map&&(m.map.value=g.map,t(g.map,m.mapTransform))}function a(m,g){m.dashSize.value=g.dashSize,m.totalSize.value=g.dashSize+g.gapSize,m.scale.value=g.scale}function l(m,g,b,E){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.size.value=g.size*b,m.scale.value=E*.5,g.map&&(m.map.value=g.map,t(g.map,m.uvTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function c(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.rotation.value=g.rotation,g.map&&(m.map.value=g.map,t(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function h(m,g){m.specular.value.copy(g.specular),m.shininess.value=Math.max(g.shininess,1e-4)}function u(m,g){g.gradientMap&&(m.gradientMap.value=g.gradientMap)}function d(m,g){m.metalness.value=g.metalness,g.metalnessMap&&(m.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,m.metalnessMapTransform)),m.roughness.value=g.roughness,g.roughnessMap&&(m.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,m.roughnessMapTransform)),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)}function f(m,g,b){m.ior.value=g.ior,g.diffuseRoughness>0&&(m.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),g.sheen>0&&(m.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),m.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(m.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,m.sheenColorMapTransform)),g.sheenRoughnessMap&&(m.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,m.sheenRoughnessMapTransform))),g.clearcoat>0&&(m.clearcoat.value=g.clearcoat,m.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(m.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,m.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(m.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===Xt&&m.clearcoatNormalScale.value.negate())),g.dispersion>0&&(m.dispersion.value=g.dispersion),g.retroreflectivity>0&&(m.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(m.iridescence.value=g.iridescence,m.iridescenceIOR.value=g.iridescenceIOR,m.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(m.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,m.iridescenceMapTransform)),g.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),g.transmission>0&&(m.transmission.value=g.transmission,m.transmissionSamplerMap.value=b.texture,m.transmissionSamplerSize.value.set(b.width,b.height),g.transmissionMap&&(m.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,m.transmissionMapTransform)),m.thickness.value=g.thickness,g.thicknessMap&&(m.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=g.attenuationDistance,m.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(m.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(m.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=g.specularIntensity,m.specularColor.value.copy(g.specularColor),g.specularColorMap&&(m.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,m.specularColorMapTransform)),g.specularIntensityMap&&(m.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,m.specularIntensityMapTransform))}function p(m,g){g.matcap&&(m.matcap.value=g.matcap)}function v(m,g){let b=e.get(g).light;m.referencePosition.value.setFromMatrixPosition(b.matrixWorld),m.nearDistance.value=b.shadow.camera.near,m.farDistance.value=b.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function QM(n,e,t,i){let s={},r={};function o(b,E){let S=E.program;i.uniformBlockBinding(b,S,s[b.id])}function a(b,E){let S=s[b.id];S===void 0&&(p(b),S=l(b),s[b.id]=S,b.addEventListener("dispose",m));let T=E.program;i.updateUBOMapping(b,T);let w=e.render.frame;r[b.id]!==w&&(c(b),r[b.id]=w)}function l(b){let E=n.createBuffer(),S=b.__size,T=b.usage;return n.bindBuffer(n.UNIFORM_BUFFER,E),n.bufferData(n.UNIFORM_BUFFER,S,T),n.bindBuffer(n.UNIFORM_BUFFER,null),E}function c(b){let E=s[b.id],S=b.uniforms,T=b.__cache;n.bindBuffer(n.UNIFORM_BUFFER,E);for(let w=0,_=S.length;w<_;w++){let M=S[w];if(Array.isArray(M))for(let U=0,P=M.length;U<P;U++)h(M[U],w,U,T);else h(M,w,0,T)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(b,E,S,T){if(d(b,E,S,T)===!0){let w=b.__offset,_=b.value;if(Array.isArray(_)){let M=0;for(let U=0;U<_.length;U++){let P=_[U],O=v(P,!0);u(P,b.__data,M),M+=O.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,b.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,w,b.__data)}}function u(b,E,S){typeof b=="number"||typeof b=="boolean"?E[S]=b:b.isMatrix3?(E[S]=b.elements[0],E[S+1]=b.elements[1],E[S+2]=b.elements[2],E[S+3]=0,E[S+4]=b.elements[3],E[S+5]=b.elements[4],E[S+6]=b.elements[5],E[S+7]=0,E[S+8]=b.elements[6],E[S+9]=b.elements[7],E[S+10]=b.elements[8],E[S+11]=0):ArrayBuffer.isView(b)?E.set(b.subarray(0,E.length-S),S):b.toArray(E,S)}function d(b,E,S,T){let w=b.value,_=E+"_"+S;if(Array.isArray(w)){T[_]===void 0&&(T[_]=[]);let M=T[_],U=!1;for(let P=0;P<w.length;P++)f(w[P],M,P)===!0&&(U=!0);return U}return f(w,T,_)}function f(b,E,S){if(E[S]===void 0)return typeof b=="number"||typeof b=="boolean"?E[S]=b:ArrayBuffer.isView(b)?E[S]=b.slice():E[S]=b.clone(),!0;{let T=E[S];if(typeof b=="number"||typeof b=="boolean"){if(T!==b)return E[S]=b,!0}else{if(ArrayBuffer.isView(b))return!0;if(T.equals(b)===!1)return T.copy(b),!0}}return!1}function p(b){let E=b.uniforms,S=0,T=16;for(let _=0,M=E.length;_<M;_++){let U=Array.isArray(E[_])?E[_]:[E[_]];for(let P=0,O=U.length;P<O;P++){let F=U[P],X=Array.isArray(F.value)?F.value:[F.value],I=Array.isArray(E[_])||Array.isArray(F.value),W=S;for(let H=0,ne=X.length;H<ne;H++){let Y=X[H],ee=v(Y,I),te=S%T,we=te%ee.boundary,Be=te+we;S+=we,Be!==0&&T-Be<ee.storage&&(S+=T-Be),H===0&&(W=S),S+=ee.storage}let $=F.type==="int"?Int32Array:F.type==="uint"?Uint32Array:Float32Array;F.__data=new $((S-W)/Float32Array.BYTES_PER_ELEMENT),F.__offset=W}}let w=S%T;return w>0&&(S+=T-w),b.__size=S,b.__cache={},this}function v(b,E){let S={boundary:0,storage:0};return typeof b=="number"||typeof b=="boolean"?(S.boundary=4,S.storage=4):b.isVector2?(S.boundary=8,S.storage=8):b.isVector3||b.isColor?(S.boundary=16,S.storage=12):b.isVector4?(S.boundary=16,S.storage=16):b.isMatrix3?(S.boundary=16,S.storage=48):b.isMatrix4?(S.boundary=16,S.storage=64):b.isTexture?Ne("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(b)?(S.boundary=16,S.storage=b.byteLength):Ne("WebGLRenderer: Unsupported uniform value type.",b),E===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function m(b){let E=b.target;E.removeEventListener("dispose",m),n.deleteBuffer(s[E.id]),delete s[E.id],delete r[E.id]}function g(){for(let b in s)n.deleteBuffer(s[b]);s={},r={}}return{bind:o,update:a,dispose:g}}var ew=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Ji=null;function tw(){return Ji===null&&(Ji=new er(ew,16,16,Hn,ni),Ji.name="DFG_LUT",Ji.minFilter=at,Ji.magFilter=at,Ji.wrapS=Yi,Ji.wrapT=Yi,Ji.generateMipmaps=!1,Ji.needsUpdate=!0),Ji}var Gl=class{constructor(e={}){let{canvas:t=Fp(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=gi}=e;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=o;let v=f,m=new Set([gs,sl,nl]),g=new Set([gi,Vi,ur,ms,tl,il]),b=new Uint32Array(4),E=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},T=null,w=null,_=[],M=[],U=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Ki,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,O=!1,F=null,X=null,I=null,W=null;this._outputColorSpace=di;let $=0,H=0,ne=null,Y=-1,ee=null,te=new et,we=new et,Be=null,J=new Te(0),ge=0,be=t.width,Pe=t.height,_e=1,Ge=null,Tt=null,Oe=new et(0,0,be,Pe),st=new et(0,0,be,Pe),lt=!1,qe=new hs,zt=new Na,Ct=!1,si=!1,_t=new nt,Xi=new R,Ot=new et,xi={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},yi=!1;function bi(){return ne===null?_e:1}let D=i;function Si(y,L){return t.getContext(y,L)}let pt,mt,fe,It,Le,ke,A,x,B,ie,Q,oe,ue,Z,K,le,C,j,q,ce,re,ae,Ae;try{let y={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ce,!1),t.addEventListener("webglcontextrestored",Ve,!1),t.addEventListener("webglcontextcreationerror",pe,!1),D===null){let L="webgl2";if(D=Si(L,y),D===null)throw Si(L)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}He()}catch(y){throw t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",Ve,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),Fe("WebGLRenderer: "+y.message),y}function He(){pt=new dS(D),pt.init(),re=new $M(D,pt),mt=new tS(D,pt,e,re),fe=new qM(D,pt),mt.reversedDepthBuffer&&d&&fe.buffers.depth.setReversed(!0),X=D.createFramebuffer(),I=D.createFramebuffer(),W=D.createFramebuffer(),It=new mS(D),Le=new LM,ke=new YM(D,pt,fe,Le,mt,re,It),A=new uS(P),x=new _x(D),ae=new Qb(D,x),B=new fS(D,x,It,ae),ie=new _S(D,B,x,ae,It),j=new gS(D,mt,ke),K=new iS(Le),Q=new PM(P,A,pt,mt,ae,K),oe=new jM(P,Le),ue=new DM,Z=new zM(pt),C=new jb(P,A,fe,ie,p,l),le=new XM(P,ie,mt),Ae=new QM(D,It,mt,fe),q=new eS(D,pt,It),ce=new pS(D,pt,It),It.programs=Q.programs,P.capabilities=mt,P.extensions=pt,P.properties=Le,P.renderLists=ue,P.shadowMap=le,P.state=fe,P.info=It}v!==gi&&(U=new xS(v,t.width,t.height,a,s,r));let se=new rd(P,D);this.xr=se,this.getContext=function(){return D},this.getContextAttributes=function(){return D.getContextAttributes()},this.forceContextLoss=function(){let y=pt.get("WEBGL_lose_context");y&&y.loseContext()},this.forceContextRestore=function(){let y=pt.get("WEBGL_lose_context");y&&y.restoreContext()},this.getPixelRatio=function(){return _e},this.setPixelRatio=function(y){y!==void 0&&(_e=y,this.setSize(be,Pe,!1))},this.getSize=function(y){return y.set(be,Pe)},this.setSize=function(y,L,V=!0){if(se.isPresenting){Ne("WebGLRenderer: Can't change size while VR device is presenting.");return}be=y,Pe=L,t.width=Math.floor(y*_e),t.height=Math.floor(L*_e),V===!0&&(t.style.width=y+"px",t.style.height=L+"px"),U!==null&&U.setSize(t.width,t.height),this.setViewport(0,0,y,L)},this.getDrawingBufferSize=function(y){return y.set(be*_e,Pe*_e).floor()},this.setDrawingBufferSize=function(y,L,V){be=y,Pe=L,_e=V,t.width=Math.floor(y*V),t.height=Math.floor(L*V),this.setViewport(0,0,y,L)},this.setEffects=function(y){if(v===gi){Fe("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(y){for(let L=0;L<y.length;L++)if(y[L].isOutputPass===!0){Ne("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}U.setEffects(y||[])},this.getCurrentViewport=function(y){return y.copy(te)},this.getViewport=function(y){return y.copy(Oe)},this.setViewport=function(y,L,V,k){y.isVector4?Oe.set(y.x,y.y,y.z,y.w):Oe.set(y,L,V,k),fe.viewport(te.copy(Oe).multiplyScalar(bi()).round())},this.getScissor=function(y){return y.copy(st)},this.setScissor=function(y,L,V,k){y.isVector4?st.set(y.x,y.y,y.z,y.w):st.set(y,L,V,k),fe.scissor(we.copy(st).multiplyScalar(bi()).round())},this.getScissorTest=function(){return lt},this.setScissorTest=function(y){fe.setScissorTest(lt=y)},this.setOpaqueSort=function(y){Ge=y},this.setTransparentSort=function(y){Tt=y},this.getClearColor=function(y){return y.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(y=!0,L=!0,V=!0){let k=0;if(y){let z=!1;if(ne!==null){let de=ne.texture.format;z=m.has(de)}if(z){let de=ne.texture.type,ye=g.has(de),he=C.getClearColor(),ve=C.getClearAlpha(),Ee=he.r,ze=he.g,Ye=he.b;ye?(b[0]=Ee,b[1]=ze,b[2]=Ye,b[3]=ve,D.clearBufferuiv(D.COLOR,0,b)):(E[0]=Ee,E[1]=ze,E[2]=Ye,E[3]=ve,D.clearBufferiv(D.COLOR,0,E))}else k|=D.COLOR_BUFFER_BIT}L&&(k|=D.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),V&&(k|=D.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),k!==0&&D.clear(k)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(y){y.setRenderer(this),F=y},this.dispose=function(){t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",Ve,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),C.dispose(),ue.dispose(),Z.dispose(),ke.dispose(),Le.dispose(),A.dispose(),ie.dispose(),B.dispose(),ae.dispose(),Ae.dispose(),Q.dispose(),se.dispose(),se.removeEventListener("sessionstart",of),se.removeEventListener("sessionend",af),jn.stop()};function Ce(y){y.preventDefault(),Zr("WebGLRenderer: Context Lost."),O=!0}function Ve(){Zr("WebGLRenderer: Context Restored."),O=!1;let y=It.autoReset,L=le.enabled,V=le.autoUpdate,k=le.needsUpdate,z=le.type;He(),It.autoReset=y,le.enabled=L,le.autoUpdate=V,le.needsUpdate=k,le.type=z}function pe(y){Fe("WebGLRenderer: A WebGL context could not be created. Reason: ",y.statusMessage)}function rt(y){let L=y.target;L.removeEventListener("dispose",rt),Ut(L)}function Ut(y){bn(y),Le.remove(y)}function bn(y){let L=Le.get(y).programs;L!==void 0&&(L.forEach(function(V){Q.releaseProgram(V)}),y.isShaderMaterial&&Q.releaseShaderCache(y))}this.renderBufferDirect=function(y,L,V,k,z,de){L===null&&(L=xi);let ye=z.isMesh&&z.matrixWorld.determinantAffine()<0,he=U_(y,L,V,k,z);fe.setMaterial(k,ye);let ve=V.index,Ee=1;if(k.wireframe===!0){if(ve=B.getWireframeAttribute(V),ve===void 0)return;Ee=2}let ze=V.drawRange,Ye=V.attributes.position,Se=ze.start*Ee,$e=(ze.start+ze.count)*Ee;de!==null&&(Se=Math.max(Se,de.start*Ee),$e=Math.min($e,(de.start+de.count)*Ee)),ve!==null?(Se=Math.max(Se,0),$e=Math.min($e,ve.count)):Ye!=null&&(Se=Math.max(Se,0),$e=Math.min($e,Ye.count));let At=$e-Se;if(At<0||At===1/0)return;ae.setup(z,k,he,V,ve);let ut,ct=q;if(ve!==null&&(ut=x.get(ve),ct=ce,ct.setIndex(ut)),z.isMesh)k.wireframe===!0?(fe.setLineWidth(k.wireframeLinewidth*bi()),ct.setMode(D.LINES)):ct.setMode(D.TRIANGLES);else if(z.isLine){let Yt=k.linewidth;Yt===void 0&&(Yt=1),fe.setLineWidth(Yt*bi()),z.isLineSegments?ct.setMode(D.LINES):z.isLineLoop?ct.setMode(D.LINE_LOOP):ct.setMode(D.LINE_STRIP)}else z.isPoints?ct.setMode(D.POINTS):z.isSprite&&ct.setMode(D.TRIANGLES);if(z.isBatchedMesh)if(pt.get("WEBGL_multi_draw"))ct.renderMultiDraw(z._multiDrawStarts,z._multiDrawCounts,z._multiDrawCount);else{let Yt=z._multiDrawStarts,Me=z._multiDrawCounts,ei=z._multiDrawCount,Qe=ve?x.get(ve).bytesPerElement:1,Qn=Le.get(k).currentProgram.getUniforms();for(let $t=0;$t<ei;$t++)Qn.setValue(D,"_gl_DrawID",$t),ct.render(Yt[$t]/Qe,Me[$t])}else if(z.isInstancedMesh)ct.renderInstances(Se,At,z.count);else if(V.isInstancedBufferGeometry){let Yt=V._maxInstanceCount!==void 0?V._maxInstanceCount:1/0,Me=Math.min(V.instanceCount,Yt);ct.renderInstances(Se,At,Me)}else ct.render(Se,At)};function rf(y,L,V,k){F!==null&&y.isNodeMaterial&&F.setObject(k,y),Ct===!0&&K.setState(y,V,!1),y.transparent===!0&&y.side===Et&&y.forceSinglePass===!1?(y.side=Xt,y.needsUpdate=!0,Ir(y,L,k),y.side=Zi,y.needsUpdate=!0,Ir(y,L,k),y.side=Et):Ir(y,L,k)}this.compile=function(y,L,V=null){V===null&&(V=y),F!==null&&F.renderStart(y,L,V),w=Z.get(V),w.init(L),M.push(w),V.traverseVisible(function(z){z.isLight&&z.layers.test(L.layers)&&(w.pushLight(z),z.castShadow&&w.pushShadow(z))}),y!==V&&y.traverseVisible(function(z){z.isLight&&z.layers.test(L.layers)&&(w.pushLight(z),z.castShadow&&w.pushShadow(z))}),w.setupLights(),F!==null&&F.updateLights(w.state.lightsArray),si=this.localClippingEnabled,Ct=K.init(this.clippingPlanes,si),Ct===!0&&K.setGlobalState(this.clippingPlanes,L),F!==null&&le.render(w.state.shadowsArray,V,L);let k=new Set;return y.traverse(function(z){if(!(z.isMesh||z.isPoints||z.isLine||z.isSprite))return;let de=z.material;if(de)if(Array.isArray(de))for(let ye=0;ye<de.length;ye++){let he=de[ye];rf(he,V,L,z),k.add(he)}else rf(de,V,L,z),k.add(de)}),w=M.pop(),F!==null&&F.renderEnd(),k},this.compileAsync=function(y,L,V=null){let k=this.compile(y,L,V);return new Promise(z=>{function de(){if(k.forEach(function(ye){let ve=Le.get(ye).currentProgram;(ve===void 0||ve.isReady())&&k.delete(ye)}),k.size===0){z(y);return}setTimeout(de,10)}pt.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let Ph=null;function D_(y){Ph&&Ph(y)}function of(){jn.stop()}function af(){jn.start()}let jn=new dm;jn.setAnimationLoop(D_),typeof self<"u"&&jn.setContext(self),this.setAnimationLoop=function(y){Ph=y,se.setAnimationLoop(y),y===null?jn.stop():jn.start()},se.addEventListener("sessionstart",of),se.addEventListener("sessionend",af),this.render=function(y,L){if(L!==void 0&&L.isCamera!==!0){Fe("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(O===!0)return;F!==null&&F.renderStart(y,L);let V=se.enabled===!0&&se.isPresenting===!0,k=U!==null&&(ne===null||V)&&U.begin(P,ne);if(y.matrixWorldAutoUpdate===!0&&y.updateMatrixWorld(),L.parent===null&&L.matrixWorldAutoUpdate===!0&&L.updateMatrixWorld(),se.enabled===!0&&se.isPresenting===!0&&(U===null||U.isCompositing()===!1)&&(se.cameraAutoUpdate===!0&&se.updateCamera(L),L=se.getCamera()),y.isScene===!0&&y.onBeforeRender(P,y,L,ne),w=Z.get(y,M.length),w.init(L),w.state.textureUnits=ke.getTextureUnits(),M.push(w),_t.multiplyMatrices(L.projectionMatrix,L.matrixWorldInverse),L.isArrayCamera?zt.setFromArrayCamera(L):qe.setFromProjectionMatrix(_t,Ai,L.reversedDepth),si=this.localClippingEnabled,Ct=K.init(this.clippingPlanes,si),T=ue.get(y,_.length),T.init(),_.push(T),this.info.render.frame++,se.enabled===!0&&se.isPresenting===!0){let ye=P.xr.getDepthSensingMesh();ye!==null&&Lh(ye,L,-1/0,P.sortObjects)}Lh(y,L,0,P.sortObjects),T.finish(),F!==null&&F.updateLights(w.state.lightsArray),P.sortObjects===!0&&T.sort(Ge,Tt),yi=se.enabled===!1||se.isPresenting===!1||se.hasDepthSensing()===!1,yi&&C.addToRenderList(T,y),this.info.autoReset===!0&&this.info.reset(),Ct===!0&&K.beginShadows();let z=w.state.shadowsArray;if(le.render(z,y,L),Ct===!0&&K.endShadows(),(k&&U.hasRenderPass())===!1){let ye=T.opaque,he=T.transmissive;if(w.setupLights(),L.isArrayCamera){let ve=L.cameras;if(he.length>0)for(let Ee=0,ze=ve.length;Ee<ze;Ee++){let Ye=ve[Ee];cf(ye,he,y,Ye)}yi&&C.render(y);for(let Ee=0,ze=ve.length;Ee<ze;Ee++){let Ye=ve[Ee];lf(T,y,Ye,Ye.viewport)}}else he.length>0&&cf(ye,he,y,L),yi&&C.render(y),lf(T,y,L)}ne!==null&&H===0&&(ke.updateMultisampleRenderTarget(ne),ke.updateRenderTargetMipmap(ne)),k&&U.end(P),y.isScene===!0&&y.onAfterRender(P,y,L),ae.resetDefaultState(),Y=-1,ee=null,M.pop(),M.length>0?(w=M[M.length-1],ke.setTextureUnits(w.state.textureUnits),Ct===!0&&K.setGlobalState(P.clippingPlanes,w.state.camera)):w=null,_.pop(),_.length>0?T=_[_.length-1]:T=null,F!==null&&F.renderEnd()};function Lh(y,L,V,k){if(y.visible===!1)return;if(y.layers.test(L.layers)){if(y.isGroup)V=y.renderOrder;else if(y.isLOD)y.autoUpdate===!0&&y.update(L);else if(y.isLight)w.pushLight(y),y.castShadow&&w.pushShadow(y);else if(y.isSprite){let ye=L.isArrayCamera?zt:qe;if(!y.frustumCulled||y.intersectsFrustum(ye)){k&&Ot.setFromMatrixPosition(y.matrixWorld).applyMatrix4(_t);let he=ie.update(y),ve=y.material;ve.visible&&T.push(y,he,ve,V,Ot.z,null,L)}}else if(y.isMesh||y.isLine||y.isPoints){let ye=L.isArrayCamera?zt:qe;if(!y.frustumCulled||y.intersectsFrustum(ye)){let he=ie.update(y),ve=y.material;if(k&&(y.boundingSphere!==void 0?(y.boundingSphere===null&&y.computeBoundingSphere(),Ot.copy(y.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),Ot.copy(he.boundingSphere.center)),Ot.applyMatrix4(y.matrixWorld).applyMatrix4(_t)),Array.isArray(ve)){let Ee=he.groups;for(let ze=0,Ye=Ee.length;ze<Ye;ze++){let Se=Ee[ze],$e=ve[Se.materialIndex];$e&&$e.visible&&T.push(y,he,$e,V,Ot.z,Se,L)}}else ve.visible&&T.push(y,he,ve,V,Ot.z,null,L)}}}let de=y.children;for(let ye=0,he=de.length;ye<he;ye++)Lh(de[ye],L,V,k)}function lf(y,L,V,k){let{opaque:z,transmissive:de,transparent:ye}=y;w.setupLightsView(V),Ct===!0&&K.setGlobalState(P.clippingPlanes,V),k&&fe.viewport(te.copy(k)),z.length>0&&ko(z,L,V),de.length>0&&ko(de,L,V),ye.length>0&&ko(ye,L,V),fe.buffers.depth.setTest(!0),fe.buffers.depth.setMask(!0),fe.buffers.color.setMask(!0),fe.setPolygonOffset(!1)}function cf(y,L,V,k){if((V.isScene===!0?V.overrideMaterial:null)!==null)return;if(w.state.transmissionRenderTarget[k.id]===void 0){let Se=pt.has("EXT_color_buffer_half_float")||pt.has("EXT_color_buffer_float");w.state.transmissionRenderTarget[k.id]=new Wt(1,1,{generateMipmaps:!0,type:Se?ni:gi,minFilter:Gi,samples:Math.max(4,mt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ze.workingColorSpace})}let de=w.state.transmissionRenderTarget[k.id],ye=k.viewport||te;de.setSize(ye.z*P.transmissionResolutionScale,ye.w*P.transmissionResolutionScale);let he=P.getRenderTarget(),ve=P.getActiveCubeFace(),Ee=P.getActiveMipmapLevel();P.setRenderTarget(de),P.getClearColor(J),ge=P.getClearAlpha(),ge<1&&P.setClearColor(16777215,.5),P.clear(),yi&&C.render(V);let ze=P.toneMapping;P.toneMapping=Ki;let Ye=k.viewport;if(k.viewport!==void 0&&(k.viewport=void 0),w.setupLightsView(k),Ct===!0&&K.setGlobalState(P.clippingPlanes,k),ko(y,V,k),ke.updateMultisampleRenderTarget(de),ke.updateRenderTargetMipmap(de),pt.has("WEBGL_multisampled_render_to_texture")===!1){let Se=!1;for(let $e=0,At=L.length;$e<At;$e++){let ut=L[$e],{object:ct,geometry:Yt,material:Me,group:ei}=ut;if(Me.side===Et&&ct.layers.test(k.layers)){let Qe=Me.side;Me.side=Xt,Me.needsUpdate=!0,hf(ct,V,k,Yt,Me,ei),Me.side=Qe,Me.needsUpdate=!0,Se=!0}}Se===!0&&(ke.updateMultisampleRenderTarget(de),ke.updateRenderTargetMipmap(de))}P.setRenderTarget(he,ve,Ee),P.setClearColor(J,ge),Ye!==void 0&&(k.viewport=Ye),P.toneMapping=ze}function ko(y,L,V){let k=L.isScene===!0?L.overrideMaterial:null;for(let z=0,de=y.length;z<de;z++){let ye=y[z],{object:he,geometry:ve,group:Ee}=ye,ze=ye.material;ze.allowOverride===!0&&k!==null&&(ze=k),he.layers.test(V.layers)&&hf(he,L,V,ve,ze,Ee)}}function hf(y,L,V,k,z,de){F!==null&&z.isNodeMaterial&&F.setObject(y,z),y.onBeforeRender(P,L,V,k,z,de),y.modelViewMatrix.multiplyMatrices(V.matrixWorldInverse,y.matrixWorld),y.normalMatrix.getNormalMatrix(y.modelViewMatrix),z.onBeforeRender(P,L,V,k,y,de),z.transparent===!0&&z.side===Et&&z.forceSinglePass===!1?(z.side=Xt,z.needsUpdate=!0,P.renderBufferDirect(V,L,k,z,y,de),z.side=Zi,z.needsUpdate=!0,P.renderBufferDirect(V,L,k,z,y,de),z.side=Et):P.renderBufferDirect(V,L,k,z,y,de),y.onAfterRender(P,L,V,k,z,de)}function uf(y){let L=0;for(let V of y)V.texture!==null&&L++;return L}function Ir(y,L,V){L.isScene!==!0&&(L=xi);let k=Le.get(y),z=w.state.lights,de=w.state.shadowsArray,ye=z.state.version,he=Q.getParameters(y,z.state,de,L,V,w.state.lightProbeGridArray),ve=Q.getProgramCacheKey(he),Ee=k.programs;k.environment=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?L.environment:null,k.fog=L.fog;let ze=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap;k.envMap=A.get(y.envMap||k.environment,ze),k.envMapRotation=k.environment!==null&&y.envMap===null?L.environmentRotation:y.envMapRotation,Ee===void 0&&(y.addEventListener("dispose",rt),Ee=new Map,k.programs=Ee,k.programVariants=new Map);let Ye=Ee.get(ve);if(Ye!==void 0){if(k.currentProgram===Ye&&k.lightsStateVersion===ye)return ff(y,he),Ye}else he.uniforms=Q.getUniforms(y),F!==null&&y.isNodeMaterial&&F.build(y,V,he),y.onBeforeCompile(he,P),Ye=Q.acquireProgram(he,ve),Ee.set(ve,Ye),k.uniforms=he.uniforms;let Se=k.uniforms;return(!y.isShaderMaterial&&!y.isRawShaderMaterial||y.clipping===!0)&&(Se.clippingPlanes=K.uniform),ff(y,he),k.needsLights=k_(y),k.lightsStateVersion=ye,k.needsLights&&(Se.ambientLightColor.value=z.state.ambient,Se.lightProbe.value=z.state.probe,Se.sunLights.value=z.state.sun,Se.sunLightShadows.value=z.state.sunShadow,Se.directionalLights.value=z.state.directional,Se.directionalLightShadows.value=z.state.directionalShadow,Se.spotLights.value=z.state.spot,Se.spotLightShadows.value=z.state.spotShadow,Se.rectAreaLights.value=z.state.rectArea,Se.ltc_1.value=z.state.rectAreaLTC1,Se.ltc_2.value=z.state.rectAreaLTC2,Se.pointLights.value=z.state.point,Se.pointLightShadows.value=z.state.pointShadow,Se.hemisphereLights.value=z.state.hemi,Se.sunShadowMatrix.value=z.state.sunShadowMatrix,Se.sunShadowCascade.value=z.state.sunShadowCascade,Se.directionalShadowMatrix.value=z.state.directionalShadowMatrix,Se.spotLightMatrix.value=z.state.spotLightMatrix,Se.spotLightMap.value=z.state.spotLightMap,Se.pointShadowMatrix.value=z.state.pointShadowMatrix),k.numLightProbeGrids=uf(w.state.lightProbeGridArray),k.currentProgram=Ye,k.uniformsList=null,Ye}function O_(y,L,V,k,z){let de=Le.get(y),ye=de.currentProgram.id+","+k+","+z,he=de.programVariants.get(ye);return he===void 0?(he=Ir(y,L,V),de.programVariants.set(ye,he)):(de.currentProgram=he,de.uniformsList=null,de.outputColorSpace=k,de.toneMapping=z),he}function df(y){if(y.uniformsList===null){let L=y.currentProgram.getUniforms();y.uniformsList=dr.seqWithValue(L.seq,y.uniforms)}return y.uniformsList}function ff(y,L){let V=Le.get(y);V.outputColorSpace=L.outputColorSpace,V.batching=L.batching,V.batchingColor=L.batchingColor,V.instancing=L.instancing,V.instancingColor=L.instancingColor,V.instancingMorph=L.instancingMorph,V.skinning=L.skinning,V.morphTargets=L.morphTargets,V.morphNormals=L.morphNormals,V.morphColors=L.morphColors,V.morphTargetsCount=L.morphTargetsCount,V.numClippingPlanes=L.numClippingPlanes,V.numIntersection=L.numClipIntersection,V.vertexAlphas=L.vertexAlphas,V.vertexTangents=L.vertexTangents,V.toneMapping=L.toneMapping}function U_(y,L,V,k,z){L.isScene!==!0&&(L=xi),ke.resetTextureUnits();let de=L.fog,ye=k.isMeshStandardMaterial||k.isMeshLambertMaterial||k.isMeshPhongMaterial?L.environment:null,he=ne===null?P.outputColorSpace:ne.isXRRenderTarget===!0?ne.texture.colorSpace:Ze.workingColorSpace,ve=k.isMeshStandardMaterial||k.isMeshLambertMaterial&&!k.envMap||k.isMeshPhongMaterial&&!k.envMap,Ee=A.get(k.envMap||ye,ve),ze=k.vertexColors===!0&&!!V.attributes.color&&V.attributes.color.itemSize===4,Ye=!!V.attributes.tangent&&(!!k.normalMap||k.anisotropy>0),Se=!!V.morphAttributes.position,$e=!!V.morphAttributes.normal,At=!!V.morphAttributes.color,ut=Ki;k.toneMapped&&(ne===null||ne.isXRRenderTarget===!0)&&(ut=P.toneMapping);let ct=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,Yt=ct!==void 0?ct.length:0,Me=Le.get(k),ei=w.state.lights;if(Ct===!0&&(si===!0||y!==ee)){let vt=y===ee&&k.id===Y;K.setState(k,y,vt)}let Qe=!1,Qn=!1;k.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==ei.state.version||z.isBatchedMesh&&Me.batching===!1||!z.isBatchedMesh&&Me.batching===!0||z.isBatchedMesh&&Me.batchingColor===!0&&z._colorsTexture===null||z.isBatchedMesh&&Me.batchingColor===!1&&z._colorsTexture!==null||z.isInstancedMesh&&Me.instancing===!1||!z.isInstancedMesh&&Me.instancing===!0||z.isSkinnedMesh&&Me.skinning===!1||!z.isSkinnedMesh&&Me.skinning===!0||z.isInstancedMesh&&Me.instancingColor===!0&&z.instanceColor===null||z.isInstancedMesh&&Me.instancingColor===!1&&z.instanceColor!==null||z.isInstancedMesh&&Me.instancingMorph===!0&&z.morphTexture===null||z.isInstancedMesh&&Me.instancingMorph===!1&&z.morphTexture!==null||Me.envMap!==Ee||k.fog===!0&&Me.fog!==de||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==K.numPlanes||Me.numIntersection!==K.numIntersection)||Me.vertexAlphas!==ze||Me.vertexTangents!==Ye||Me.morphTargets!==Se||Me.morphNormals!==$e||Me.morphColors!==At||Me.morphTargetsCount!==Yt||Me.numLightProbeGrids!==uf(w.state.lightProbeGridArray)?Qe=!0:(Me.outputColorSpace!==he||Me.toneMapping!==ut)&&(Qn=!0):(Qe=!0,Me.__version=k.version);let $t=Me.currentProgram;(Qe===!0||Qn===!0)&&($t=Qn===!0?O_(k,L,z,he,ut):Ir(k,L,z),F&&k.isNodeMaterial&&F.onUpdateProgram(k,$t,Me));let Bo=!1,Sn=!1,es=!1,Ke=$t.getUniforms(),Gt=Me.uniforms;if(fe.useProgram($t.program)&&(Bo=!0,Sn=!0,es=!0),k.id!==Y&&(Y=k.id,Sn=!0),Bo||ee!==y){fe.buffers.depth.getReversed()&&y.reversedDepth!==!0&&(y._reversedDepth=!0,y.updateProjectionMatrix()),Ke.setValue(D,"projectionMatrix",y.projectionMatrix),Ke.setValue(D,"viewMatrix",y.matrixWorldInverse);let Ft=Ke.map.cameraPosition;Ft!==void 0&&Ft.setValue(D,Xi.setFromMatrixPosition(y.matrixWorld)),mt.logarithmicDepthBuffer&&Ke.setValue(D,"logDepthBufFC",2/(Math.log(y.far+1)/Math.LN2)),(k.isMeshPhongMaterial||k.isMeshToonMaterial||k.isMeshLambertMaterial||k.isMeshBasicMaterial||k.isMeshStandardMaterial||k.isShaderMaterial)&&Ke.setValue(D,"isOrthographic",y.isOrthographicCamera===!0),ee!==y&&(ee=y,Sn=!0,es=!0)}if(Me.needsLights&&(ei.state.sunShadowMap.length>0&&Ke.setValue(D,"sunShadowMap",ei.state.sunShadowMap,ke),ei.state.directionalShadowMap.length>0&&Ke.setValue(D,"directionalShadowMap",ei.state.directionalShadowMap,ke),ei.state.spotShadowMap.length>0&&Ke.setValue(D,"spotShadowMap",ei.state.spotShadowMap,ke),ei.state.pointShadowMap.length>0&&Ke.setValue(D,"pointShadowMap",ei.state.pointShadowMap,ke)),z.isSkinnedMesh){Ke.setOptional(D,z,"bindMatrix"),Ke.setOptional(D,z,"bindMatrixInverse");let vt=z.skeleton;vt&&(vt.boneTexture===null&&vt.computeBoneTexture(),Ke.setValue(D,"boneTexture",vt.boneTexture,ke))}z.isBatchedMesh&&(Ke.setOptional(D,z,"batchingTexture"),Ke.setValue(D,"batchingTexture",z._matricesTexture,ke),Ke.setOptional(D,z,"batchingIdTexture"),Ke.setValue(D,"batchingIdTexture",z._indirectTexture,ke),Ke.setOptional(D,z,"batchingColorTexture"),z._colorsTexture!==null&&Ke.setValue(D,"batchingColorTexture",z._colorsTexture,ke));let Pi=V.morphAttributes;if((Pi.position!==void 0||Pi.normal!==void 0||Pi.color!==void 0)&&j.update(z,V,$t),(Sn||Me.receiveShadow!==z.receiveShadow)&&(Me.receiveShadow=z.receiveShadow,Ke.setValue(D,"receiveShadow",z.receiveShadow)),(k.isMeshStandardMaterial||k.isMeshLambertMaterial||k.isMeshPhongMaterial)&&k.envMap===null&&L.environment!==null&&(Gt.envMapIntensity.value=L.environmentIntensity),Gt.dfgLUT!==void 0&&(Gt.dfgLUT.value=tw()),Sn){if(Ke.setValue(D,"toneMappingExposure",P.toneMappingExposure),Me.needsLights&&F_(Gt,es),de&&k.fog===!0&&oe.refreshFogUniforms(Gt,de),oe.refreshMaterialUniforms(Gt,k,_e,Pe,w.state.transmissionRenderTarget[y.id]),Me.needsLights&&Me.numLightProbeGrids>0){let vt=S,Ft=0;for(let tn of w.state.lightProbeGridArray)tn.texture!==null&&(vt.textures[Ft]=tn.texture,vt.min[Ft]=tn.boundingBox.min,vt.max[Ft]=tn.boundingBox.max,vt.resolution[Ft]=tn.resolution,Ft++);for(let tn in vt)vt[tn].length=Ft;Gt.probesSH.value=vt.textures,Gt.probesMin.value=vt.min,Gt.probesMax.value=vt.max,Gt.probesResolution.value=vt.resolution}dr.upload(D,df(Me),Gt,ke)}if(k.isShaderMaterial&&k.uniformsNeedUpdate===!0&&(dr.upload(D,df(Me),Gt,ke),k.uniformsNeedUpdate=!1),k.isSpriteMaterial&&Ke.setValue(D,"center",z.center),Ke.setValue(D,"modelViewMatrix",z.modelViewMatrix),Ke.setValue(D,"normalMatrix",z.normalMatrix),Ke.setValue(D,"modelMatrix",z.matrixWorld),k.uniformsGroups!==void 0){let vt=k.uniformsGroups;for(let Ft=0,tn=vt.length;Ft<tn;Ft++){let mf=vt[Ft];Ae.update(mf,$t),Ae.bind(mf,$t)}}return $t}function F_(y,L){y.ambientLightColor.needsUpdate=L,y.lightProbe.needsUpdate=L,y.sunLights.needsUpdate=L,y.sunLightShadows.needsUpdate=L,y.directionalLights.needsUpdate=L,y.directionalLightShadows.needsUpdate=L,y.pointLights.needsUpdate=L,y.pointLightShadows.needsUpdate=L,y.spotLights.needsUpdate=L,y.spotLightShadows.needsUpdate=L,y.rectAreaLights.needsUpdate=L,y.hemisphereLights.needsUpdate=L}function k_(y){return y.isMeshLambertMaterial||y.isMeshToonMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isShadowMaterial||y.isShaderMaterial&&y.lights===!0}this.getActiveCubeFace=function(){return $},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return ne},this.setRenderTargetTextures=function(y,L,V){let k=Le.get(y);k.__autoAllocateDepthBuffer=y.resolveDepthBuffer===!1,k.__autoAllocateDepthBuffer===!1&&(k.__useRenderToTexture=!1),Le.get(y.texture).__webglTexture=L,Le.get(y.depthTexture).__webglTexture=k.__autoAllocateDepthBuffer?void 0:V,k.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(y,L){let V=Le.get(y);V.__webglFramebuffer=L,V.__useDefaultFramebuffer=L===void 0},this.setRenderTarget=function(y,L=0,V=0){ne=y,$=L,H=V;let k=null,z=!1,de=!1;if(y){let he=Le.get(y);if(he.__useDefaultFramebuffer!==void 0){fe.bindFramebuffer(D.FRAMEBUFFER,he.__webglFramebuffer),te.copy(y.viewport),we.copy(y.scissor),Be=y.scissorTest,fe.viewport(te),fe.scissor(we),fe.setScissorTest(Be),Y=-1;return}else if(he.__webglFramebuffer===void 0)ke.setupRenderTarget(y);else if(he.__hasExternalTextures)ke.rebindTextures(y,Le.get(y.texture).__webglTexture,Le.get(y.depthTexture).__webglTexture);else if(y.depthBuffer){let ze=y.depthTexture;if(he.__boundDepthTexture!==ze){if(ze!==null&&Le.has(ze)&&(y.width!==ze.image.width||y.height!==ze.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");ke.setupDepthRenderbuffer(y)}}let ve=y.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(de=!0);let Ee=Le.get(y).__webglFramebuffer;y.isWebGLCubeRenderTarget?(Array.isArray(Ee[L])?k=Ee[L][V]:k=Ee[L],z=!0):y.samples>0&&ke.useMultisampledRTT(y)===!1?k=Le.get(y).__webglMultisampledFramebuffer:Array.isArray(Ee)?k=Ee[V]:k=Ee,te.copy(y.viewport),we.copy(y.scissor),Be=y.scissorTest}else te.copy(Oe).multiplyScalar(_e).floor(),we.copy(st).multiplyScalar(_e).floor(),Be=lt;if(V!==0&&(k=X),fe.bindFramebuffer(D.FRAMEBUFFER,k)&&fe.drawBuffers(y,k),fe.viewport(te),fe.scissor(we),fe.setScissorTest(Be),z){let he=Le.get(y.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_CUBE_MAP_POSITIVE_X+L,he.__webglTexture,V)}else if(de){let he=L;for(let ve=0;ve<y.textures.length;ve++){let Ee=Le.get(y.textures[ve]);D.framebufferTextureLayer(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0+ve,Ee.__webglTexture,V,he)}}else if(y!==null&&V!==0){let he=Le.get(y.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,he.__webglTexture,V)}Y=-1};function pf(y){let L=Le.get(y);return(L.__readFormat!==y.format||L.__readType!==y.type)&&(L.__readFormat=y.format,L.__readType=y.type,L.__formatReadable=mt.textureFormatReadable(y.format),L.__typeReadable=mt.textureTypeReadable(y.type)),L}this.readRenderTargetPixels=function(y,L,V,k,z,de,ye,he=0){if(!(y&&y.isWebGLRenderTarget)){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=Le.get(y).__webglFramebuffer;if(y.isWebGLCubeRenderTarget&&ye!==void 0&&(ve=ve[ye],Array.isArray(ve)&&(ve=ve[0])),ve){fe.bindFramebuffer(D.FRAMEBUFFER,ve);try{let Ee=y.textures[he],ze=Ee.format,Ye=Ee.type;y.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+he);let Se=pf(Ee);if(Se.__formatReadable===!1){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Se.__typeReadable===!1){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}L>=0&&L<=y.width-k&&V>=0&&V<=y.height-z&&D.readPixels(L,V,k,z,re.convert(ze),re.convert(Ye),de)}finally{let Ee=ne!==null?Le.get(ne).__webglFramebuffer:null;fe.bindFramebuffer(D.FRAMEBUFFER,Ee)}}},this.readRenderTargetPixelsAsync=async function(y,L,V,k,z,de,ye,he=0){if(!(y&&y.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=Le.get(y).__webglFramebuffer;if(y.isWebGLCubeRenderTarget&&ye!==void 0&&(ve=ve[ye],Array.isArray(ve)&&(ve=ve[0])),ve)if(L>=0&&L<=y.width-k&&V>=0&&V<=y.height-z){fe.bindFramebuffer(D.FRAMEBUFFER,ve);let Ee=y.textures[he],ze=Ee.format,Ye=Ee.type;y.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+he);let Se=pf(Ee);if(Se.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Se.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $e=D.createBuffer();D.bindBuffer(D.PIXEL_PACK_BUFFER,$e),D.bufferData(D.PIXEL_PACK_BUFFER,de.byteLength,D.STREAM_READ),D.readPixels(L,V,k,z,re.convert(ze),re.convert(Ye),0),D.bindBuffer(D.PIXEL_PACK_BUFFER,null);let At=ne!==null?Le.get(ne).__webglFramebuffer:null;fe.bindFramebuffer(D.FRAMEBUFFER,At);let ut=D.fenceSync(D.SYNC_GPU_COMMANDS_COMPLETE,0);return D.flush(),await Bp(D,ut,4),D.bindBuffer(D.PIXEL_PACK_BUFFER,$e),D.getBufferSubData(D.PIXEL_PACK_BUFFER,0,de),D.bindBuffer(D.PIXEL_PACK_BUFFER,null),D.deleteBuffer($e),D.deleteSync(ut),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(y,L=null,V=0){let k=Math.pow(2,-V),z=Math.floor(y.image.width*k),de=Math.floor(y.image.height*k),ye=L!==null?L.x:0,he=L!==null?L.y:0;ke.setTexture2D(y,0),D.copyTexSubImage2D(D.TEXTURE_2D,V,0,0,ye,he,z,de),fe.unbindTexture()},this.copyTextureToTexture=function(y,L,V=null,k=null,z=0,de=0){let ye,he,ve,Ee,ze,Ye,Se,$e,At,ut=y.isCompressedTexture?y.mipmaps[de]:y.image;if(V!==null)ye=V.max.x-V.min.x,he=V.max.y-V.min.y,ve=V.isBox3?V.max.z-V.min.z:1,Ee=V.min.x,ze=V.min.y,Ye=V.isBox3?V.min.z:0;else{let Ke=Math.pow(2,-z);ye=Math.floor(ut.width*Ke),he=Math.floor(ut.height*Ke),y.isDataArrayTexture?ve=ut.depth:y.isData3DTexture?ve=Math.floor(ut.depth*Ke):ve=1,Ee=0,ze=0,Ye=0}k!==null?(Se=k.x,$e=k.y,At=k.z):(Se=0,$e=0,At=0);let ct=re.convert(L.format),Yt=re.convert(L.type),Me;L.isData3DTexture?(ke.setTexture3D(L,0),Me=D.TEXTURE_3D):L.isDataArrayTexture||L.isCompressedArrayTexture?(ke.setTexture2DArray(L,0),Me=D.TEXTURE_2D_ARRAY):(ke.setTexture2D(L,0),Me=D.TEXTURE_2D),fe.activeTexture(D.TEXTURE0),fe.pixelStorei(D.UNPACK_FLIP_Y_WEBGL,L.flipY),fe.pixelStorei(D.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),fe.pixelStorei(D.UNPACK_ALIGNMENT,L.unpackAlignment);let ei=fe.getParameter(D.UNPACK_ROW_LENGTH),Qe=fe.getParameter(D.UNPACK_IMAGE_HEIGHT),Qn=fe.getParameter(D.UNPACK_SKIP_PIXELS),$t=fe.getParameter(D.UNPACK_SKIP_ROWS),Bo=fe.getParameter(D.UNPACK_SKIP_IMAGES);fe.pixelStorei(D.UNPACK_ROW_LENGTH,ut.width),fe.pixelStorei(D.UNPACK_IMAGE_HEIGHT,ut.height),fe.pixelStorei(D.UNPACK_SKIP_PIXELS,Ee),fe.pixelStorei(D.UNPACK_SKIP_ROWS,ze),fe.pixelStorei(D.UNPACK_SKIP_IMAGES,Ye);let Sn=y.isDataArrayTexture||y.isData3DTexture,es=L.isDataArrayTexture||L.isData3DTexture;if(y.isDepthTexture){let Ke=Le.get(y),Gt=Le.get(L),Pi=Le.get(Ke.__renderTarget),vt=Le.get(Gt.__renderTarget);fe.bindFramebuffer(D.READ_FRAMEBUFFER,Pi.__webglFramebuffer),fe.bindFramebuffer(D.DRAW_FRAMEBUFFER,vt.__webglFramebuffer);for(let Ft=0;Ft<ve;Ft++)Sn&&(D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Le.get(y).__webglTexture,z,Ye+Ft),D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Le.get(L).__webglTexture,de,At+Ft)),D.blitFramebuffer(Ee,ze,Ee+ye,ze+he,Se,$e,Se+ye,$e+he,D.DEPTH_BUFFER_BIT,D.NEAREST);fe.bindFramebuffer(D.READ_FRAMEBUFFER,null),fe.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else if(z!==0||y.isRenderTargetTexture||Le.has(y)){let Ke=Le.get(y),Gt=Le.get(L);fe.bindFramebuffer(D.READ_FRAMEBUFFER,I),fe.bindFramebuffer(D.DRAW_FRAMEBUFFER,W);for(let Pi=0;Pi<ve;Pi++)Sn?D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Ke.__webglTexture,z,Ye+Pi):D.framebufferTexture2D(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,Ke.__webglTexture,z),es?D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Gt.__webglTexture,de,At+Pi):D.framebufferTexture2D(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,Gt.__webglTexture,de),z!==0?D.blitFramebuffer(Ee,ze,Ee+ye,ze+he,Se,$e,Se+ye,$e+he,D.COLOR_BUFFER_BIT,D.NEAREST):es?D.copyTexSubImage3D(Me,de,Se,$e,At+Pi,Ee,ze,ye,he):D.copyTexSubImage2D(Me,de,Se,$e,Ee,ze,ye,he);fe.bindFramebuffer(D.READ_FRAMEBUFFER,null),fe.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else es?y.isDataTexture||y.isData3DTexture?D.texSubImage3D(Me,de,Se,$e,At,ye,he,ve,ct,Yt,ut.data):L.isCompressedArrayTexture?D.compressedTexSubImage3D(Me,de,Se,$e,At,ye,he,ve,ct,ut.data):D.texSubImage3D(Me,de,Se,$e,At,ye,he,ve,ct,Yt,ut):y.isDataTexture?D.texSubImage2D(D.TEXTURE_2D,de,Se,$e,ye,he,ct,Yt,ut.data):y.isCompressedTexture?D.compressedTexSubImage2D(D.TEXTURE_2D,de,Se,$e,ut.width,ut.height,ct,ut.data):D.texSubImage2D(D.TEXTURE_2D,de,Se,$e,ye,he,ct,Yt,ut);fe.pixelStorei(D.UNPACK_ROW_LENGTH,ei),fe.pixelStorei(D.UNPACK_IMAGE_HEIGHT,Qe),fe.pixelStorei(D.UNPACK_SKIP_PIXELS,Qn),fe.pixelStorei(D.UNPACK_SKIP_ROWS,$t),fe.pixelStorei(D.UNPACK_SKIP_IMAGES,Bo),de===0&&L.generateMipmaps===!0&&L.mipmapsAutoUpdate===!0&&D.generateMipmap(Me),fe.unbindTexture()},this.initRenderTarget=function(y){Le.get(y).__webglFramebuffer===void 0&&ke.setupRenderTarget(y)},this.initTexture=function(y){y.isCubeTexture?ke.setTextureCube(y,0):y.isData3DTexture?ke.setTexture3D(y,0):y.isDataArrayTexture||y.isCompressedArrayTexture?ke.setTexture2DArray(y,0):ke.setTexture2D(y,0),fe.unbindTexture()},this.resetState=function(){$=0,H=0,ne=null,fe.reset(),ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Ai}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Ze._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ze._getUnpackColorSpace()}};var od=16,iw=1.15,Xn=Math.PI/180,nw=.42,wo=Object.keys(ws),Mm={entry:[-18,-32,6],direction:[.25,.94,-.2]};function wm({x:n,y:e,z:t}){return{azimuth_deg:Math.atan2(n,t)/Xn,elevation_deg:Math.atan2(e,Math.hypot(n,t))/Xn}}function qn([n,e,t],i=new R){return i.set(-n,t,e)}function Xl({x:n,y:e,z:t}){return[-n,t,e]}function ql({azimuth_deg:n,elevation_deg:e},t=new R){let i=Math.cos(e*Xn);return t.set(i*Math.sin(n*Xn),Math.sin(e*Xn),i*Math.cos(n*Xn))}function Em(n){let e=ql(n),t=new R(Math.cos(n.azimuth_deg*Xn),0,-Math.sin(n.azimuth_deg*Xn));return{eye:e,right:t,above:e.clone().cross(t)}}var Wl=class{#e;#t;constructor({points:e,low:t,high:i},s){this.#e=e,this.#t=new Map(Object.entries(s.subjects??{bodies:rw(s.body_centre_mm)}).map(([r,o])=>[r,sw(o)])),this.low=t,this.high=i,this.centre=t.clone().add(i).multiplyScalar(.5),this.body=qn(s.body_centre_mm),this.entry=qn(s.entry_mm??Mm.entry),this.needle=qn(s.needle??Mm.direction).normalize()}view(e,t){let i=this.centre.clone();if(e!=="needle")return{...zo[e],target:i};let s=new R,r=wm(this.needle.clone().negate());for(let o=0;o<3;o+=1)s.copy(this.entry).addScaledVector(this.needle,-t(r,i)).sub(i),r=wm(s);return{...r,target:i}}subject(e){return this.#t.get(e)??{points:this.#e,middle:this.centre}}back(e,t,i){let{right:s,above:r}=Em(e),o=new R,a=1/0,[l,c]=[0,0];for(let u=0;u<this.#e.length;u+=3){o.fromArray(this.#e,u).sub(t);let[d,f]=[o.dot(s),o.dot(r)],p=Math.hypot(d,f);p<a&&([a,l,c]=[p,d,f])}if(a<=i)return null;let h=1-i/a;return s.multiplyScalar(h*l).addScaledVector(r,h*c)}distance(e,t,i,s,r=this.#e){let{eye:o,right:a,above:l}=Em(e),{x:c,y:h,z:u}=o,{x:d,y:f,z:p}=a,{x:v,y:m,z:g}=l,{x:b,y:E,z:S}=t,T=0;for(let w=0;w<r.length;w+=3){let _=r[w]-b,M=r[w+1]-E,U=r[w+2]-S,P=Math.abs(_*d+M*f+U*p)/i,O=Math.abs(_*v+M*m+U*g)/s,F=_*c+M*h+U*u+iw*(P>O?P:O);F>T&&(T=F)}return T}};function sw(n){let e=new $i().setFromPoints(n.map(t=>qn(t)));return{points:n.flatMap(([t,i,s])=>[-t,s,i]),middle:e.getCenter(new R)}}function rw([n,e,t]){return[-1,1].flatMap(i=>[-1,1].flatMap(s=>[-1,1].map(r=>[n+19*i,e+15*s,t+12*r])))}function Tm(n){let e=[[Math.abs(n.x),n.x>0?"patient's left":"patient's right"],[Math.abs(n.z),n.z>0?"front":"back"],[Math.abs(n.y),n.y>0?"head":"feet"]];return e.sort((t,i)=>i[0]-t[0]),e.filter(([t],i)=>i===0||t>=nw).map(([,t])=>t).join(", ")}var Am=200,ow=[.05,50];function Yl(n,e){if(typeof n!="object"||n===null)throw Zt(e,n,"azimuth_deg, elevation_deg, zoom and target_mm");let{view:t=null,azimuth_deg:i,elevation_deg:s,zoom:r,target_mm:o}=n;if(!Array.isArray(o)||o.length!==3)throw Zt(`${e}.target_mm`,o,"three numbers");let[a,l,c]=o.map(h=>wi(`${e}.target_mm`,h,-Am,Am));return{view:t===null?null:dt(`${e}.view`,t,wo),azimuth_deg:wi(`${e}.azimuth_deg`,i,-360,360),elevation_deg:wi(`${e}.elevation_deg`,s,-90,90),zoom:wi(`${e}.zoom`,r,...ow),target_mm:[a,l,c]}}function Rm(n,{azimuth_deg:e,elevation_deg:t,target:i,distance:s},r){let o=Math.round(e*1e9)/1e9;return{view:n,azimuth_deg:o===-180?180:o,elevation_deg:t,zoom:r/s,target_mm:Xl(i)}}var Cm=1e3,Im={theme:{usual:"auto",allowed:Es},ghosts:{usual:"auto",allowed:Ts},neighbours:{usual:"solid",allowed:Tn}},Pm=Object.entries(Im);function Lm(n,{t:e,speed:t,loop:i},s,r,o){s.setTime(e);let{view:a,style:l,cut:c,followed:h}=s,u=n.stageAt(e).name,d=Object.fromEntries(Object.entries(Im).map(([m,{usual:g}])=>[m,o(m)??g])),{theme:f,ghosts:p,neighbours:v}=d;return{format:1,t:e,stage:u,view:a,camera:s.camera(),style:l,direction:h,cut_mm:c.position_mm,speed:t,loop:i,theme:f,ghosts:p,neighbours:v,chrome:r}}function Nm(n,e,t){if(!ad(n))throw Zt("state",n,"what capture() gave");if(n.format!==1)throw Zt("state.format",n.format,"1");let{t:i,stage:s,view:r,camera:o,style:a,direction:l,cut_mm:c,speed:h,loop:u,chrome:d}=n,f={chrome:{}};if(i!==void 0?f.t=wi("state.t",i,0,e.durationS):s!==void 0&&(f.t=e.timeOf(String(s))),o!==void 0?f.camera=Yl(o,"state.camera"):r!=null&&(f.view=dt("state.view",r,En)),a!==void 0&&(f.style=dt("state.style",a,t.styles)),l!==void 0){if(!ad(l))throw Zt("state.direction",l,"true or false for camera, style");let[p,v]=["camera","style"].map(m=>ld(`state.direction.${m}`,l[m]));f.direction={camera:p,style:v}}c!==void 0&&(f.cut_mm=wi("state.cut_mm",c,-Cm,Cm)),h!==void 0&&(f.speed=wi("state.speed",h,...jo)),u!==void 0&&(f.loop=ld("state.loop",u));for(let[p,{allowed:v}]of Pm)n[p]!==void 0&&(f[p]=dt(`state.${p}`,n[p],v));if(d!==void 0&&!ad(d))throw Zt("state.chrome",d,`true or false for ${Oi.join(", ")}`);for(let p of Oi)d?.[p]!==void 0&&(f.chrome[p]=ld(`state.chrome.${p}`,d[p]));return f}function $l(n,{clock:e,viewer:t},i){let{t:s,speed:r,loop:o,style:a,direction:l,cut_mm:c,camera:h,view:u,chrome:d}=n;s!==void 0&&(e.pause(),e.seek(s)),e.speed=r??e.speed,e.loop=o??e.loop,t.setTime(e.t),a&&!l?.style&&t.setStyle(a),c!==void 0&&t.setCut(c),h&&!l?.camera?t.setCamera(h):u&&!l?.camera&&t.setView(u),l&&(t.followed=l);let f=Rs(p=>i.getAttribute(p),()=>{});for(let p of Oi){let v=d[p]??f[p];v!==f[p]&&i.setAttribute(p,v?"on":"off")}for(let[p,{usual:v}]of Pm){let m=n[p];m&&m!==(i.getAttribute(p)??v)&&i.setAttribute(p,m)}}var ad=n=>typeof n=="object"&&n!==null;function ld(n,e){if(typeof e!="boolean")throw Zt(n,e,"true, false");return e}var aw="bone",lw="oblique",Zl=["turning","style","look","view","speed","loop","stage","t"],Dm=["src","poster","theme","quality","plain","chrome","direction","ghosts","neighbours","opening",...Oi,...Zl],Kl=class{#e=new Set;#t=null;constructor(e,{loading:t,shell:i,theme:s,opening:r}){this.opening=r,this.player=e,this.loading=t,this.shell=i,this.theme=s}changed(e,t){(e==="direction"||Zl.includes(e))&&this.loading.returning&&(this.#e.delete(e),this.#e.add(e)),this.#n(e,t)}readChrome(){let e=Rs(t=>this.player.getAttribute(t),cd);this.shell.setChrome(e),this.player.isConnected&&this.shell.measure()}dress(e){this.#t=e;for(let t of["ghosts","neighbours"])this.#n(t,this.player.getAttribute(t))}first(e){let{player:t,shell:i}=this,s=this.loading.shown;s.viewer.setStyle(aw),s.viewer.setView(lw),this.#i("direction",!0)&&(s.viewer.directed=!0);for(let o of Zl)t.hasAttribute(o)&&this.#n(o,t.getAttribute(o));e&&$l(e,s,t);for(let o of this.#e)this.#n(o,t.getAttribute(o));this.#e.clear();let r=!e&&this.#i("autoplay",!1);r&&s.clock.play(),i.playsByItself||=r}#i(e,t){try{return As(e,this.player.getAttribute(e),t)}catch(i){return cd(i),t}}#n(e,t){try{this.#s(e,t)}catch(i){cd(i)}}#s(e,t){let{player:i,loading:s}=this;if(e==="src")return s.reload();if(e==="poster")return this.shell.showPoster(t);if(e==="theme")return this.theme.ask(dt(e,t??"auto",Es));if(e==="quality")return this.#a(dt(e,t??"auto",Di));if(e==="plain")return this.shell.setPlain(As(e,t,!1));if(e==="opening")return this.opening.ask(t);if(e==="ghosts")return this.#r(dt(e,t??"auto",Ts));if(e==="neighbours")return this.#o(dt(e,t??"solid",Tn));if(e!=="direction"&&!Zl.includes(e))return this.readChrome();if(!s.shown)return;let{clock:r,display:o,viewer:a}=s.shown;if(e==="turning")a.sideways=dt(e,t??Ko[0],Ko)===Ko[1];else if(e==="direction")i.direction=As(e,t,!0);else if(e==="loop")r.loop=As(e,t,!1);else if(e==="speed")r.speed=wi(e,t??1,...jo);else{if(t===null)return;e==="t"?i.seek(wi(e,t,0,1/0)):e==="stage"?i.seek(t):e==="view"?i.setView(t):e==="look"?i.setStyle(dt(e,t.trim(),is)):is.some(l=>l===t.trim())&&i.setStyle(t.trim())}o.requestFrame()}#r(e){let t=e==="on";this.#t&&(this.#t.ghosts=e==="auto"?null:{intact:t,broken:t})}#o(e){this.#t&&(this.#t.neighbours=e)}#a(e){this.loading.shown&&(this.loading.shown.viewer.quality=e)}};function cd(n){if(!(n instanceof je))throw n;console.warn(`vertebra-player: ${n.message}`)}var cw="http://www.w3.org/2000/svg";function Om(n,e,t){for(let[i,s]of Object.entries(e))typeof s=="function"?n.addEventListener(i.slice(2),s):s!==void 0&&s!==!1&&n.setAttribute(i,s===!0?"":String(s));n.append(...t.filter(i=>i!=null))}function N(n,e={},...t){let i=document.createElement(n);return Om(i,e,t),i}function De(n,e={},...t){let i=document.createElementNS(cw,n);return Om(i,e,t),i}function Ue(n,e){n.textContent!==e&&(n.textContent=e)}function Re(n,e,t){n.getAttribute(e)!==t&&n.setAttribute(e,t)}var hw=["ready","timeupdate","stagechange"],Jl=class{constructor(e){let t=N("slot",{name:"beside",onslotchange:()=>this.#e(t.assignedElements().length>0)});for(let i of hw)t.addEventListener(i,s=>s.stopPropagation());this.root=N("div",{class:"beside",hidden:!0},t),this.onchange=e}#e(e){this.root.hidden===e&&(this.root.hidden=!e,this.onchange(e))}};function Um(n){return n.closest('[slot="beside"]')?.parentElement?.localName===n.localName}var Fm=new WeakMap,ht=n=>Fm.get(n),uw=n=>Rs(e=>n.getAttribute(e),()=>{}),km=(n,e)=>Fm.set(n,e),jl=class extends HTMLElement{get ready(){return!1}get direction(){return this.ready&&ht(this).shown().viewer.directed}set direction(e){let{viewer:t}=ht(this).shown();t.directed=e,ht(this).resize()}play(){ht(this).shown().clock.play(),ht(this).moved()}pause(){ht(this).shown().clock.pause(),ht(this).moved()}seek(e){let{clip:t,clock:i}=ht(this).shown();i.seek(t.timeOf(e)),ht(this).moved()}next(){ht(this).shown().clock.step(1),ht(this).moved()}previous(){ht(this).shown().clock.step(-1),ht(this).moved()}setView(e){ht(this).shown().viewer.setView(dt("view",e,En))}setStyle(e){let{viewer:t}=ht(this).shown();t.setStyle(dt("style",e,t.styles)),ht(this).resize()}get quality(){return Di.find(e=>e===this.getAttribute("quality"))??"auto"}set quality(e){this.setAttribute("quality",dt("quality",e,Di))}measurements(e){let{clip:t,clock:i}=ht(this).shown();return Pt(t,e??i.t)}get journey(){return ht(this).shown().clip.extras.journey??[]}get stages(){return ht(this).told(ht(this).shown().clip.stages)}capture(){let{clip:e,clock:t,viewer:i}=ht(this).shown();return Lm(e,t,i,uw(this),s=>this.getAttribute(s))}restore(e){let t=ht(this).shown();$l(Nm(e,t.clip,t.viewer),t,this),ht(this).resize(),ht(this).moved()}async snapshot(e){return ht(this).shown().display.snapshot(e)}still(){let{viewer:e,clock:t}=ht(this).shown();e.setTime(t.t),e.setTheme("light");let i=e.still();return e.setTheme(ht(this).theme()),i}};var Ql=class{#e=!1;#t="";#i=-1;constructor(e){this.player=e}hold(){this.#e=!1}ready(e){let{clip:t}=e;this.#e=!0,this.#t="",this.#n("ready",{duration_s:t.durationS,stages:t.stages.map(({name:i})=>i)}),this.moved(e)}moved({clip:e,clock:t,display:i}){if(!this.#e)return;let{t:s}=t,{name:r}=e.stageAt(s);this.#i!==s&&this.#n("timeupdate",{t:s,stage:r}),this.#i=s,this.#t!==r&&(this.#t=r,this.#n("stagechange",{stage:r,t:s})),i.requestFrame()}error({code:e,message:t}){this.#n("error",{code:e,message:t})}#n(e,t){this.player.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:e!=="error",composed:!0}))}};var pr=class{#e;#t=0;constructor(e){this.#e=e}get left(){return this.#e.length-this.#t}take(e){if(!(e>=0&&e<=this.left))throw new RangeError;return this.#t+=e,this.#e.subarray(this.#t-e,this.#t)}numbers(e,t){let i=this.take(e*t),s=new Int32Array(e);for(let r=0,o=0;r<t;r+=1)for(let a=0;a<e;a+=1,o+=1)s[a]|=i[o]<<8*r;for(let r=0;r<e;r+=1)s[r]=s[r]>>>1^-(s[r]&1);return s}};var ec={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},mr={SCALAR:1,VEC2:2,VEC3:3,VEC4:4};var Bm=[{occurrences:1,back:2,further:2},{occurrences:1,back:1,further:2},{occurrences:2,back:1,further:2},{occurrences:1,back:1,further:-2},{occurrences:2,back:2,further:2},{occurrences:1,back:2,further:-2},{occurrences:2,back:1,further:-2},{occurrences:2,back:2,further:-2}];function tc(n,e,t){let i=n.take(8),[s,r]=[0,4].map(S=>new DataView(i.buffer,i.byteOffset).getUint32(S,!0)),o=e.length/3+2*s,a=n.numbers(s,2);if(a.some(S=>S<3)||a.reduce((S,T)=>S+T,0)!==o)throw new RangeError;let l=n.take(o),c=n.numbers(r,e.BYTES_PER_ELEMENT),h=e.BYTES_PER_ELEMENT===2?65535:-1,u=new Int32Array(o),d=new Int32Array(o),f=new Int32Array(t).fill(-1),p=new Int32Array(3*t),v=0,m=0,g=0,b=0,E=0;for(let S of a)for(let T=0;T<S;T+=1,E+=1){let w=l[E],_;if(w===0){if(_=v++,_===t)throw new RangeError;p[3*_]=E?u[E-1]:0,p[3*_+1]=T<3?p[3*_]:u[E-2],p[3*_+2]=T<3?p[3*_]:u[E-3]}else if(w<=Bm.length){let{occurrences:U,back:P,further:O}=Bm[w-1],F=d[E-P];U===2&&(F=d[F]),_=u[F+O]}else g=g+c[m++]&h,_=g;if(!(_>=0&&_<v))throw new RangeError;if(u[E]=_,d[E]=f[_],f[_]=E,T<2)continue;let M=T%2;e[b++]=u[E-2+M],e[b++]=u[E-1-M],e[b++]=_}if(b!==e.length||m!==r)throw new RangeError;for(let S=v;S<t;S+=1)p.fill(S-1,3*S,3*S+3);return p}var hd="VERTEBRA_VIZ_coding",dw=12;function Gm({accessors:n,bufferViews:e,buffers:t,meshes:i},s){let{byteLength:r}=t[1];if(!(r<=dw*s.length))throw new RangeError;let o=new Uint8Array(r),a=new pr(s),l=new Map,c=new Map;for(let{primitives:f}of i){let{indices:p,attributes:v,targets:m=[]}=f[0];c.has(p)||c.set(p,n[v.POSITION].count);for(let g of[v,...m])for(let[b,E]of Object.entries(g)){let S=g===v&&b==="NORMAL";l.has(E)||l.set(E,{indices:p,positions:v.POSITION,isNormal:S})}}if(!(zm(c.values())<=s.length))throw new RangeError;let h=n.map(f=>fw(f,e[f.bufferView],o.buffer)),u=[...l.values()].filter(({isNormal:f})=>f);if(!(zm(u.map(({indices:f})=>h[f].count/3))<=s.length))throw new RangeError;let d=new Map;for(let[f,{array:p}]of h.entries())c.has(f)?d.set(f,tc(a,p,c.get(f))):l.has(f)||pw(p).set(a.take(p.byteLength));for(let[f,p]of h.entries()){let v=l.get(f),m=n[f].extensions?.[hd].affine;v&&m?mw(a,p,h[v.positions],m):v?.isNormal?gw(a,p,h[v.positions],h[v.indices].array):v&&ud(a,p,d.get(v.indices))}if(a.left>3)throw new RangeError;return o}function zm(n){let e=0;for(let t of n)e+=t;return e}function fw({componentType:n,count:e,type:t},{byteOffset:i,byteLength:s,byteStride:r},o){let a=ec[n],l=a.BYTES_PER_ELEMENT,c=mr[t],h=(r??l*c)/l;if(s!==h*l*e||h<c)throw new RangeError;return{array:new a(o,i,s/l),count:e,columns:c,stride:h}}var pw=({buffer:n,byteOffset:e,byteLength:t})=>new Uint8Array(n,e,t);function ud(n,{array:e,count:t,columns:i,stride:s},r){if(r.length!==3*t)throw new RangeError;let o=n.numbers(t*i,e.BYTES_PER_ELEMENT);for(let a=0;a<i;a+=1){t&&(e[a]=o[a*t]);for(let l=1,c=a*t+1;l<t;l+=1,c+=1){let h=e[r[3*l]*s+a],u=e[r[3*l+1]*s+a],d=e[r[3*l+2]*s+a];e[l*s+a]=h+u-d+o[c]}}}function mw(n,{array:e,count:t,columns:i,stride:s},r,o){if(i!==3||r.columns!==3||r.count!==t||o.length!==12)throw new RangeError;let a=n.numbers(3*t,e.BYTES_PER_ELEMENT);for(let l=0;l<3;l+=1){let[c,h,u,d]=o.slice(4*l,4*l+4);for(let f=0,p=0;f<t;f+=1,p+=r.stride){let v=Math.floor(c*r.array[p]+h*r.array[p+1]+u*r.array[p+2]+d+.5);e[f*s+l]=v+a[l*t+f]}}}function gw(n,{array:e,count:t,columns:i,stride:s},r,o){if(i!==3||r.columns!==3||r.count!==t)throw new RangeError;let a=n.numbers(3*t,e.BYTES_PER_ELEMENT),l=_w(r,o);for(let c=0;c<t;c+=1){let h=l[3*c],u=l[3*c+1],d=l[3*c+2],f=Math.max(Math.sqrt(h*h+u*u+d*d),1);for(let p=0;p<3;p+=1)e[c*s+p]=Math.floor(127*(l[3*c+p]/f)+.5)+a[p*t+c]}}function _w({array:n,count:e,stride:t},i){let s=new Float64Array(3*e);for(let r=0;r<i.length;r+=3){let o=i[r],a=i[r+1],l=i[r+2],c=n[o*t],h=n[o*t+1],u=n[o*t+2],d=n[a*t]-c,f=n[a*t+1]-h,p=n[a*t+2]-u,v=n[l*t]-c,m=n[l*t+1]-h,g=n[l*t+2]-u,b=f*g-p*m,E=p*v-d*g,S=d*m-f*v;for(let T=r;T<r+3;T+=1){let w=3*i[T];s[w]+=b,s[w+1]+=E,s[w+2]+=S}}return s}var vw=1179937895,xw=1313821514,yw=5130562,bw=[1,2],Sw=5126;function Vm(n){let e=new DataView(n);if(e.byteLength===0)throw gt("it is empty");if(e.byteLength<20||e.getUint32(0,!0)!==vw)throw gt("it is not a .glb file");if(e.getUint32(4,!0)!==2)throw gt("it is not glTF version 2");if(e.getUint32(8,!0)!==e.byteLength)throw gt("a part of it is missing");let t=new Map;for(let l=12;l<e.byteLength;){if(l+8>e.byteLength)throw gt("a part of it is missing");let c=e.getUint32(l,!0);if(l+8+c>e.byteLength)throw gt("a part of it is missing");t.set(e.getUint32(l+4,!0),new Uint8Array(n,l+8,c)),l+=8+c}let i=t.get(xw),s=t.get(yw);if(!i||!s)throw gt("a part of it is missing");let r;try{r=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}catch{throw gt("its description cannot be read")}let o=r?.scenes?.[0]?.extras?.format;if(o===void 0)throw gt("it was not made by vertebra_viz");if(!bw.includes(o))throw gt("it was made by a newer version of vertebra_viz than this player");let a=r.extensionsRequired?.includes?.(hd)??!1;if(!Mw(r,a?2:1))throw gt("it points outside itself");if(!a)return{json:r,bin:s};try{return{json:r,bin:Gm(r,s)}}catch{throw gt("a part of it is missing")}}function Mw({images:n,buffers:e=[]},t){return n!==void 0||!Array.isArray(e)||e.length>t?!1:e.every(i=>i&&i.uri===void 0)}function dd({json:n,bin:e},t){let i=n.accessors?.[t],s=n.bufferViews?.[i?.bufferView],r=mr[i?.type];if(!s||!r||i.componentType!==Sw)throw gt("its animation cannot be read");let o=(s.byteOffset??0)+(i.byteOffset??0),a=o+4*r*i.count;if(!(a<=e.byteLength))throw gt("a part of it is missing");return new Float32Array(e.slice(o,a).buffer)}function gt(n){return new je("corrupt",`This case file cannot be shown: ${n}.`)}function ww(n){let{nodes:e,animations:t=[]}=n.json,i=new Map;for(let s of t)for(let{sampler:r,target:o}of s.channels){if(o.path!=="weights")continue;let{input:a,output:l}=s.samplers[r],c=e[o.node].name.replace(/-surface$/,"");i.set(c,{times_s:dd(n,a),values:dd(n,l)})}return i}function fd(n,e){let t=n.findIndex(({end_s:i})=>e<=i);return t<0?n.length-1:t}function Hm({base_mm:n,targets_mm:e},t){return n.map((i,s)=>{let r=[...i];return t.forEach((o,a)=>{for(let l=0;l<3;l+=1)r[l]+=o*e[a][s][l]}),r})}var ic=class n{#e;#t;constructor(e,t,i,s=null){this.extras=e,this.glb=i,this.level=s?.level??"",this.#t=s?.whole??this,this.stages=e.stages,this.durationS=e.duration_s,this.actors=new Map(e.actors.map(r=>({...r,level:r.level??"",own:r.own??r.name})).map(r=>[r.name,r])),this.#e=t}static fromBuffer(e){let t=Vm(e);try{let{extras:i}=t.json.scenes[0];if(i.levels&&i.actors.some(({level:r})=>r===void 0))throw gt("it has several levels and was made by an earlier version of vertebra_viz");let s=new n(i,ww(t),t);for(let[r,o]of s.actors)yf.includes(o.part)&&qh(o.volume_ml,s.weights(r,0));return s.stages.forEach(({end_s:r})=>Pt(s,r)),s}catch(i){throw i instanceof je&&i.code==="corrupt"?i:gt("its description does not fit its data")}}weights(e,t,i=[]){let s=this.#i(e),r=s.targets.length,o=this.#e.get(s.track);if(!o||!r)return i.length=0,i;let{times_s:a,values:l}=o,c=a.length-1,h=0,u=c;for(;u-h>1;){let f=h+u>>1;a[f]<=t?h=f:u=f}let d=c===0?0:Math.min(1,Math.max(0,(t-a[h])/(a[u]-a[h])));for(let f=0;f<r;f+=1){let p=l[h*r+f];i[f]=p+d*(l[u*r+f]-p)}return i.length=r,i}shown(e,t){let{shown_after_s:i,shown_before_s:s}=this.#i(e);return(i===null||t>i)&&(s===null||t<s)}stageAt(e){return this.stages[this.stageIndexAt(e)]}stageIndexAt(e){return fd(this.stages,e)}timeOf(e){if(typeof e=="string"){let t=this.stages.find(({name:s})=>s===e);if(t)return t.end_s;let i=this.stages.map(({name:s})=>s).join(", ");throw new je("bad-value",`stage: ${JSON.stringify(e)} is not allowed; allowed: ${i}`)}if(!Number.isFinite(e))throw new je("bad-value",`t: ${e} is not allowed; allowed: 0 to ${this.durationS} s`);return Math.min(this.durationS,Math.max(0,e))}landmarks(e){return Hm(this.extras.landmarks,this.weights("bone",e))}endPlates(e){let t=this.extras.end_plates;return t?t.map(i=>Hm(i,this.#t.weights(i.actor,e))):null}of(e){let t=this.extras.levels?.find(c=>c.level===e);if(!t)throw new je("bad-value",`level: ${JSON.stringify(e)} is not another broken level of this case`);let i=[...this.actors.values()].filter(c=>c.level===e).map(c=>({...c,name:c.own})),{landmarks:s,canal:r,contact:o,end_plates:a}=t,l={...this.extras,actors:i,landmarks:s,canal:r,contact:o,end_plates:a,levels:void 0};return new n(l,this.#e,this.glb,{level:e,whole:this})}has(e){return[...this.actors.values()].some(t=>t.part===e&&t.level===this.level)}#i(e){let t=this.actors.get(e);if(!t)throw new je("bad-value",`actor: ${JSON.stringify(e)} is not in this case`);return t}};function gr(n,e=3){let[t,i,s]=[1/0,1/0,1/0],[r,o,a]=[-1/0,-1/0,-1/0];for(let l=0;l<n.length;l+=e){let c=n[l],h=n[l+1],u=n[l+2];c<t&&(t=c),c>r&&(r=c),h<i&&(i=h),h>o&&(o=h),u<s&&(s=u),u>a&&(a=u)}return{low:[t,i,s],high:[r,o,a]}}var nc=1e-4;function sc(n,e,t,i){let s=-1/0,r=0;for(let o=0;o<n.length;o+=3){let a=n[o]*e+n[o+1]*t+n[o+2]*i;a>s+nc?(s=a,r=o):a>s-nc&&n[o]<n[r]&&(r=o)}return r}var pd=1.5,vs=class{#e;#t;constructor(e,t){this.part=e;let{base:i,deltas:s}=e.middle(t);this.#e=i,this.#t=s,this.at=new R}move(){this.at.copy(this.#e);for(let e=0;e<this.#t.length;e+=1)this.at.addScaledVector(this.#t[e],this.part.influences[e]);return this.at}};function md(n,e,{x:t,y:i,z:s}){let r=sc(e,t,i,s),[o,a,l]=e.subarray(r,r+3),c=[];for(let h=0;h<e.length;h+=3){let u=e[h]-o;u<pd&&u>-pd&&Math.hypot(u,e[h+1]-a,e[h+2]-l)<pd&&c.push(h/3)}return new vs(n,c)}function Wm(n,e){let t=n.positions(xs(e,n));return[-1,1].map(i=>{let s=new R(.7*i,0,.7);return{spot:md(n,t,s),facing:s}})}function Xm(n,e){return gd(e).map(t=>new vs(n,t))}function gd(n){let e=0;for(let s=0;s<n.length;s+=3)e+=n[s]/(n.length/3);let[t,i]=[[],[]];for(let s=0;s<n.length;s+=3)(n[s]>=e-nc?t:i).push(s/3);return[t,i]}function qm(n,e,{entry:t,needle:i}){let s=n.positions(e),r=(l,c,h)=>l*t.x>0?(l-t.x)*i.x+(c-t.y)*i.y+(h-t.z)*i.z:-1/0,o=-1/0;for(let l=0;l<s.length;l+=3)o=Math.max(o,r(s[l],s[l+1],s[l+2]));let a=[];for(let l=0;l<s.length;l+=3)r(s[l],s[l+1],s[l+2])>o-1&&a.push(l/3);return new vs(n,a)}function xs(n,e){let t=e.influences.map(()=>0),i=-1;for(let{end_s:s}of n.stages){let r=n.weights(e.name,s),o=r.reduce((a,l)=>a+Math.abs(l),0);n.shown(e.name,s)&&o>i&&([t,i]=[r,o])}return t}var Ew=new Set(["bone","crack","needle"]),Tw=16,Ym=2,Aw=.5,rc=class{#e;#t;#i;#n;#s;#r;#o=new Map;#a=[];#l=null;#c;#f=new Map;#h;#u=new R;constructor(e,t,i){this.#e=e,this.#t=t,this.#s=i,this.#i=i.needle,this.#n=i.entry.clone().addScaledVector(i.needle,-Tw);let s=[...e.values()];this.#r=s.filter(({level:l,kind:c})=>!l&&c==="needle").sort((l,c)=>$m(l)-$m(c));let r=e.get("bone"),o=r.positions(r.influences.map(()=>0));for(let l of[new R(.8,-.25,.55),new R(-.8,-.25,.55),new R(0,.1,-1),new R(0,-.35,1),new R(.25,1,.6)])l.normalize(),this.#a.push({spot:md(r,o,l),facing:l});this.#c=s.filter(({level:l,kind:c,name:h})=>l?c==="bone":Wo.includes(c)&&!Ew.has(c)&&(h in Vo||h in Go));let a=["bone","needle","crack",...this.#c.map(({name:l})=>l)];this.#h=a.map(l=>({name:l,point_mm:[0,0,0],shown:!1}))}cutAt(e){if(!e&&this.#t.extras.case.fracture.back_wall==="pushed-in")return 0;let t=this.#c.find(({name:a})=>a==="cavity")??this.#c.find(({name:a})=>a==="cement");if(!t)return 0;let[i]=this.#m(t),{influences:s}=i.part,r=s.splice(0,1/0,...xs(this.#t,i.part)),{x:o}=i.move();return s.splice(0,1/0,...r),-o}at(e,t,i,s){let r=e==="cutaway"?t:null,o=e==="bone";this.#p(this.#h[0],r,i),this.#g(this.#h[1],o,i),this.#_(this.#h[2],o,i);for(let a=0;a<this.#c.length;a+=1){let{kind:l,shown:c}=this.#c[a],h=this.#h[3+a];h.shown=c&&(!o||nn.includes(l)||s&&l in Nr),l==="skin"&&(r||e==="xray")&&(h.shown=!1),l==="cavity"&&h.shown&&(h.shown=!this.#d()),h.shown&&this.#x(h,this.#m(this.#c[a]),r,i)}return this.#h}#m(e){let t=this.#f.get(e.name);return t||(t=Xm(e,e.positions(xs(this.#t,e))),this.#f.set(e.name,t)),t}#d(){return!!(this.#e.get("balloon")?.shown||this.#e.get("cement")?.shown)}#p(e,t,i){let s=-1/0;for(let{spot:r,facing:o}of this.#a){let a=r.move();if(t?.takes(a.x))continue;let l=this.#u.copy(i).sub(a).normalize().dot(o);l>s&&(s=l,Eo(e.point_mm,a))}e.shown=s>-1}#_(e,t,i){let s=0,r=t?this.#e.get("crack"):void 0;for(let{spot:o,facing:a}of r?.shown?this.#l??=Wm(r,this.#t):[]){let l=o.move(),c=this.#u.copy(i).sub(l).normalize().dot(a);c<=s||(s=c,Eo(e.point_mm,l))}e.shown=s>0}#g(e,t,i){let s=this.#r.find(({shown:l,influences:c})=>l&&c[0]>.4);e.shown=s!==void 0,s&&(e.name=s.name),Eo(e.point_mm,this.#n);let r=this.#e.get("cannula");if(!s||!r?.shown||t||s===r)return;let o=this.#v(r);if(this.#u.copy(i).sub(o).normalize().dot(this.#i)>Aw)return;this.#v(s).sub(o).dot(this.#i)>2*Ym&&Eo(e.point_mm,o.addScaledVector(this.#i,Ym))}#v(e){let t=this.#o.get(e);return t||(t=qm(e,xs(this.#t,e),this.#s),this.#o.set(e,t)),t.move()}#x(e,t,i,s){let r=1/0;for(let o of t){let a=o.move(),l=i?Math.abs(a.x-i.x):a.distanceTo(s);l>=r||(r=l,Eo(e.point_mm,a),i&&l<5&&(e.point_mm[0]=-i.x),e.shown=!i||l<5||!i.takes(a.x))}}},$m=({name:n})=>xf.indexOf(n);function Eo(n,{x:e,y:t,z:i}){n[0]=-e,n[1]=i,n[2]=t}var Rw=2048,Zm=16,jm=new Map([[Int8Array,{type:co,format:gs}],[Int16Array,{type:ho,format:gs}],[Float32Array,{type:oi,format:_i}]]);function ys(n){let{array:e,itemSize:t}=n;return{array:e,stride:"data"in n?n.data.stride:t}}function Qm(n){let e=n[0]?.array.constructor;return n.every(({array:t})=>t.constructor===e)&&(jm.has(e)||n.length===0)}var oc=class{constructor(e,t){let{position:i=[],normal:s=[]}=e.morphAttributes,{count:r}=e.attributes.position;this.geometry=new xt,this.geometry.index=e.index,this.geometry.attributes=e.attributes,this.geometry.computeBoundingSphere=()=>{this.geometry.boundingSphere=Iw(e.attributes.position,i)};let o=Km(i,r);this.textures=s.length?[o,Km(s,r)]:[o],this.uniforms={uTargets:{value:i.length},uTurned:{value:s.length},uWeights:{value:i.length?t:[0]},uMoves:{value:o},uTurns:{value:this.textures.at(-1)}},this.defines={ROOM:Zm*Math.max(1,Math.ceil(i.length/Zm))},o.type===oi&&(this.defines.FRACTIONS=1)}dispose(){this.geometry.dispose();for(let e of this.textures)e.dispose()}};function Km(n,e){let t=n[0]?.array.constructor??Int8Array,i=n.length?Math.min(Rw,e):1,s=n.length?Math.ceil(e/i):1,r=Math.max(1,n.length),o=new ls;return o.image={width:i,height:s,depth:r,get data(){return Cw(n,e,new t(4*i*s*r))}},Object.assign(o,jm.get(t)),o.needsUpdate=!0,o}function Cw(n,e,t){let i=t.length/Math.max(1,n.length);return n.forEach((s,r)=>{let{array:o,stride:a}=ys(s);if(a===4)t.set(o.subarray(0,4*e),i*r);else for(let l=0;l<e;l+=1)for(let c=0;c<3;c+=1)t[i*r+4*l+c]=o[a*l+c]}),t}function Iw(n,e){let{low:t,high:i}=Jm(n);for(let s of e){let r=Jm(s);for(let o=0;o<3;o+=1){let a=t[o]+r.low[o],l=Math.max(i[o],a)+r.high[o];t[o]=Math.min(t[o],a,l),i[o]=Math.max(i[o],a,l)}}return new Un(new R(...t.map((s,r)=>(s+i[r])/2)),0)}function Jm(n){let{array:e,stride:t}=ys(n);return gr(e,t)}var eg={POSITION:"position",NORMAL:"normal",COLOR_0:"color",_OCCLUSION:"occlusion"};function tg(n,e){let t=n.json.nodes?.find(l=>l.name===`${e}-surface`),i=n.json.meshes?.[t?.mesh]?.primitives?.[0];if(!i)throw gt(`it has no ${e}`);let s=new xt;s.setIndex(_d(n,i.indices));for(let[l,c]of Object.entries(i.attributes))s.setAttribute(eg[l],_d(n,c));for(let l of i.targets??[])for(let[c,h]of Object.entries(l))(s.morphAttributes[eg[c]]??=[]).push(_d(n,h));if(!Object.values(s.morphAttributes).every(Qm))throw gt("a surface cannot be read");s.morphTargetsRelative=!0;let{translation:r=[0,0,0],scale:o=[1,1,1]}=t,a=new nt().compose(new R(...r),new ii,new R(...o));return{geometry:s,toMetres:a}}function _d({json:n,bin:e},t){let{bufferView:i,componentType:s,count:r,type:o,normalized:a=!1}=n.accessors?.[t]??{},l=n.bufferViews?.[i],c=ec[s],h=mr[o];if(!l||!c||!h)throw gt("a surface cannot be read");let{byteOffset:u=0,byteLength:d,byteStride:f}=l,p=c.BYTES_PER_ELEMENT,v=(f??h*p)/p;if(u+d>e.byteLength||r*v*p>d)throw gt("a part of it is missing");let m=new c(e.buffer,e.byteOffset+u,r*v);return v===h?new St(m,h,a):new js(new Js(m,v),h,0,a)}function ig({stages:n},e){let t=n.find(({name:s})=>s==="set");if(!t)return 1;let i=Math.min(1,Math.max(0,(e-t.start_s)/(.7*(t.end_s-t.start_s))));return 1-i*i*(3-2*i)}var vd=1e3,To=class{#e=null;#t=null;constructor(e,t,i,s,r,o=!1){this.name=e,this.level=t,this.kind=i,this.look=o?"breach":i,this.geometry=s,this.toWorld=r,this.influences=(s.morphAttributes.position??[]).map(()=>0),this.shown=!1,this.wet={value:1},this.beside="solid",this.broken={value:0}}move(e,t){e.weights(this.name,t,this.influences),this.shown=this.beside!=="off"&&e.shown(this.name,t),this.kind==="cement"&&(this.wet.value=ig(e,t)),this.kind==="bone"&&(this.broken.value=Pw(e,this.level,t))}get targets(){return this.#e??=new oc(this.geometry,this.influences)}mesh(e,t){let i=new wt(this.targets.geometry,e);return i.name=this.name,i.renderOrder=t,i.frustumCulled=!1,i.matrixAutoUpdate=!1,i.matrixWorldAutoUpdate=!1,i.matrix.copy(this.toWorld),i.matrixWorld.copy(this.toWorld),i}positions(e=this.influences){let{position:t}=this.geometry.attributes,{array:i,stride:s}=ys(t),o=(this.geometry.morphAttributes.position??[]).map(ys).map((c,h)=>({...c,weight:e[h]})).filter(({weight:c})=>c),a=new Float32Array(3*t.count),l=this.toWorld.elements;for(let c=0;c<t.count;c+=1){let[h,u,d]=[i[c*s],i[c*s+1],i[c*s+2]];for(let f=0;f<o.length;f+=1){let{array:p,stride:v,weight:m}=o[f];h+=m*p[c*v],u+=m*p[c*v+1],d+=m*p[c*v+2]}a[3*c]=l[0]*h+l[4]*u+l[8]*d+l[12],a[3*c+1]=l[1]*h+l[5]*u+l[9]*d+l[13],a[3*c+2]=l[2]*h+l[6]*u+l[10]*d+l[14]}return a}middle(e){let{attributes:t,morphAttributes:i}=this.geometry,s=ng(t.position,e),r=(i.position??[]).map(o=>ng(o,e).add(s).applyMatrix4(this.toWorld));return s.applyMatrix4(this.toWorld),{base:s,deltas:r.map(o=>o.sub(s))}}get leastAlpha(){return this.#t??=Math.min(Lw(this.geometry.attributes.color),.99)}dispose(){this.#e?.dispose()}};function Pw({actors:n,stages:e},t,i){for(let{part:s,level:r,shown_after_s:o}of n.values()){if(s!=="crack"||r!==t||o===null||i<=o)continue;let a=e.find(({start_s:l})=>l>=o)?.end_s??o;return Math.min(1,(i-o)/Math.max(a-o,1e-6))}return 0}function ng(n,e){let{array:t,stride:i}=ys(n),s=new R;for(let r of e)s.x+=t[r*i],s.y+=t[r*i+1],s.z+=t[r*i+2];return s.divideScalar(Math.max(1,e.length))}function Lw(n){let{array:e,stride:t}=ys(n),i=0;for(let s=1;s<n.count;s+=1)e[s*t+3]<e[i*t+3]&&(i=s);return n.getW(i)}async function sg(n){let e=new nt().makeScale(vd,vd,vd),t=new Map;for(let{name:i,level:s,part:r,warns:o,drawn:a}of n.actors.values()){if(!a)continue;let{geometry:l,toMetres:c}=tg(n.glb,i);t.set(i,new To(i,s,r,l,c.premultiply(e),o))}return t}function vi(n){return new Te().setStyle(n,"srgb-linear")}var Yn=1.5,rg=34,Nw=[{below_mm:7,blur:2,dark:.62},{below_mm:17,blur:5,dark:.5},{below_mm:1/0,blur:8,dark:.42}];function ag(n){let{low:e,high:t}=gr(n),i=Math.ceil((t[0]-e[0]+2*rg)/Yn),s=Math.ceil((t[2]-e[2]+2*rg)/Yn),r=(e[0]+t[0]-i*Yn)/2,o=(e[2]+t[2]+s*Yn)/2,a=new Float32Array(i*s).fill(1),l=-1/0;for(let{below_mm:c,blur:h,dark:u}of Nw){let d=new Float32Array(i*s);for(let f=0;f<n.length;f+=3){let p=n[f+1]-e[1];if(p<=l||p>c)continue;let v=Math.floor((n[f]-r)/Yn),m=Math.floor((o-n[f+2])/Yn);d[m*i+v]=1}l=c,d=ac(ac(d,i,s,1).map(f=>f>.2?1:0),i,s,h),d=ac(ac(d,i,s,h),i,s,h);for(let f=0;f<a.length;f+=1)a[f]*=1-u*d[f]}return{pixels:Uint8Array.from(a,c=>Math.round(255*(1-c))),columns:i,rows:s,low:[r,o-s*Yn],high:[r+i*Yn,o],floor:e[1]}}function ac(n,e,t,i){return og(og(n,e,t,i,1,e),t,e,i,e,1)}function og(n,e,t,i,s,r){let o=new Float32Array(n.length),a=i*s,l=(i+1)*s;for(let c=0;c<t;c+=1){let h=c*r,u=0;for(let d=0;d<i;d+=1)u+=n[h+d*s];for(let d=0;d<e;d+=1){let f=h+d*s;d+i<e&&(u+=n[f+a]),d>i&&(u-=n[f-l]),o[f]=u/(2*i+1)}}return o}var Dw=8,Ow=3;function xd(){let n=new xt;return n.setAttribute("position",new St(new Float32Array([-1,-1,0,3,-1,0,-1,3,0]),3)),n}var lg=`
varying vec2 vAt;
void main() {
vAt = 0.5 * position.xy + 0.5;
gl_Position = vec4( position.xy, 0.0, 1.0 );
}
`,Uw=`
varying vec2 vAt;
varying vec3 vRay;
void main() {
vAt = 0.5 * position.xy + 0.5;
vec4 far = inverse( projectionMatrix ) * vec4( position.xy, 1.0, 1.0 );
vRay = transpose( mat3( viewMatrix ) ) * ( far.xyz / far.w );
gl_Position = vec4( position.xy, 1.0, 1.0 );
}
`,Fw=`
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
`,lc=class{#e;#t;constructor(e){this.bones=e;let t=ag(e.points);this.#e=new er(t.pixels,t.columns,t.rows,uo),this.#e.minFilter=at,this.#e.magFilter=at,this.#e.unpackAlignment=1,this.#e.needsUpdate=!0;let[i,s]=[t.low,t.high];this.#t=new yt({uniforms:{uAbove:{value:new Te},uBelow:{value:new Te},uGlow:{value:new Te},uCentre:{value:new xe(.5,.5)},uAspect:{value:1},uShadow:{value:this.#e},uStrength:{value:0},uFloor:{value:new R(i[0],t.floor-Ow,i[1])},uExtent:{value:new xe(s[0]-i[0],s[1]-i[1])}},vertexShader:Uw,fragmentShader:Fw,depthWrite:!1}),this.mesh=new wt(xd(),this.#t),this.mesh.name="backdrop",this.mesh.renderOrder=Dw,this.mesh.frustumCulled=!1}paint(e,t){let{uAbove:i,uBelow:s,uGlow:r,uStrength:o}=this.#t.uniforms;i.value.copy(vi(e.above)),s.value.copy(vi(e.below)),r.value.copy(vi(e.glow)),o.value=t*e.shadow}frame(e,t,i){this.#t.uniforms.uCentre.value.set(e,t),this.#t.uniforms.uAspect.value=i}dispose(e){this.mesh.removeFromParent(),this.mesh.geometry.dispose(),e.retire([this.#t]),this.#e.dispose()}};function gn(n){n.blending=Vn,n.blendEquation=zi,n.blendSrc=fs,n.blendDst=oo}var kw=-.2,_r=class{value=new xe(0,1);held=!1;#e=0;#t=0;#i=0;#n=0;get x(){return this.value.x}moveTo(e){this.#e=-e,this.#s()}within(e,t){this.#i=e,this.#n=t}close(e){this.#t=e,this.#s()}get open(){return this.#t===0}face({matrixWorld:{elements:e}}){this.value.y=e[8]<kw?-1:1,this.#s()}#s(){let e=this.value.y>0?this.#n:this.#i;this.value.x=this.#e+this.#t*(e-this.#e)}takes(e){return(e-this.value.x)*this.value.y>0}};var cg=`
uniform int uTargets;
uniform int uTurned;
uniform float uWeights[ ROOM ];
uniform float uThen[ ROOM ];
#ifdef FRACTIONS
uniform sampler2DArray uMoves;
uniform sampler2DArray uTurns;
const float UNIT = 1.0;
#else
uniform isampler2DArray uMoves;
uniform isampler2DArray uTurns;
const float UNIT = 127.0;
#endif
uniform vec2 uSize;
uniform float uWide;
varying float vMoved;
varying float vSeen;
void main() {
vec3 now = position;
vec3 then = position;
vec3 facing = normal;
int columns = textureSize( uMoves, 0 ).x;
ivec2 cell = ivec2( gl_VertexID % columns, gl_VertexID / columns );
for ( int i = 0; i < uTargets; i ++ ) {
if ( uWeights[ i ] == 0.0 && uThen[ i ] == 0.0 ) continue;
vec3 move = vec3( texelFetch( uMoves, ivec3( cell, i ), 0 ).xyz );
now += uWeights[ i ] * move;
then += uThen[ i ] * move;
if ( i < uTurned ) facing += uThen[ i ] * vec3( texelFetch( uTurns, ivec3( cell, i ), 0 ).xyz ) / UNIT;
}
vec4 worldNow = modelMatrix * vec4( now, 1.0 );
vec4 worldThen = modelMatrix * vec4( then, 1.0 );
vMoved = distance( worldNow.xyz, worldThen.xyz );
#ifdef PRESENT
vSeen = 1.0;
gl_Position = projectionMatrix * viewMatrix * worldNow;
#else
vSeen = float( gl_InstanceID );
gl_Position = projectionMatrix * viewMatrix * worldThen;
vec2 aside = ( projectionMatrix * vec4( mat3( viewMatrix ) * mat3( modelMatrix ) * facing, 0.0 ) ).xy * uSize;
gl_Position.xy += vSeen * 2.0 * uWide * aside / max( length( aside ), 1e-6 ) / uSize * gl_Position.w;
#endif
}
`,hg=`
uniform vec3 uColour;
uniform float uDepth;
uniform float uAlpha;
uniform vec2 uMiddle;
uniform float uDashes;
varying float vMoved;
varying float vSeen;
void main() {
gl_FragDepth = uDepth + 0.0002 * vSeen;
if ( vSeen < 0.5 ) {
gl_FragColor = vec4( 0.0 );
return;
}
float alpha = uAlpha * smoothstep( 0.2, 0.7, vMoved );
if ( uDashes > 0.0 ) {
vec2 at = gl_FragCoord.xy - uMiddle;
if ( fract( 0.15915494 * uDashes * atan( at.y, at.x ) ) > 0.58 ) discard;
}
if ( alpha < 0.02 ) discard;
gl_FragColor = vec4( uColour * alpha, alpha );
}
`;var ug=1;function cc(n){return Object.assign(n,{stencilWrite:!0,stencilRef:ug,stencilZPass:Ol})}function hc(n){return Object.assign(n,{stencilWrite:!0,stencilRef:0,stencilZPass:Ol})}function dg(n){return Object.assign(n,{stencilWrite:!0,stencilRef:ug,stencilFunc:xo})}var mg=5,Hi=2**mg,$n=Hi**3,Bw=[{times:3,reach:2,strength:.3},{times:3,reach:1,strength:.16}],zw=700,Gw=3.2,Ao={uGrain:{value:null},uPits:{value:null}},yd=[];function gg(){return yd.length||(yd=[fg(Vw()),fg(Ww())]),yd.map(n=>{let e=new Zs(n,Hi,Hi,Hi);return e.magFilter=at,e.minFilter=at,e.wrapS=Dn,e.wrapT=Dn,e.wrapR=Dn,e.needsUpdate=!0,e})}function _g(){let n=20;return()=>(n=Math.imul(n,1664525)+1013904223>>>0,(n>>>8)/2**24)}function Vw(){let n=_g(),e=new Float32Array($n);for(let{times:t,reach:i,strength:s}of Bw){let r=Float32Array.from(e,()=>n()-.5);for(let a=0;a<t;a+=1)for(let l=0;l<3;l+=1)r=Hw(r,l,i);let o=Math.sqrt(r.reduce((a,l)=>a+l*l,0)/$n);for(let a=0;a<$n;a+=1)e[a]+=s/o*r[a]}return e}function Hw(n,e,t){let i=new Float32Array($n);for(let s=0;s<$n;s+=1){let r=0;for(let o=-t;o<=t;o+=1)r+=n[bd(s,e,o)];i[s]=r/(2*t+1)}return i}function bd(n,e,t){let i=e*mg,s=n>>i&Hi-1;return n+(uc(s+t)-s<<i)}function Ww(){let n=_g(),e=new Float32Array($n);for(let t=0;t<zw;t+=1){let[i,s,r,o]=[Hi*n(),Hi*n(),Hi*n(),n()],a=Gw*(.45+.55*o*o),l=Math.ceil(a),[c,h,u]=[i,s,r].map(Math.floor);for(let d=u-l;d<=u+l;d+=1)for(let f=h-l;f<=h+l;f+=1)for(let p=c-l;p<=c+l;p+=1){let v=(p-i)**2+(f-s)**2+(d-r)**2;if(v>=a*a)continue;let m=1-Math.sqrt(v)/a,g=uc(p)+Hi*(uc(f)+Hi*uc(d));e[g]=Math.min(e[g],-(.5+.5*o)*m*m*(3-2*m))}}return e}var uc=n=>n&Hi-1;function fg(n){let e=new Uint8Array(4*$n);for(let t=0;t<$n;t+=1){for(let i=0;i<3;i+=1)e[4*t+i]=pg(n[bd(t,i,1)]-n[bd(t,i,-1)]);e[4*t+3]=pg(n[t])}return e}var pg=n=>Math.max(0,Math.min(255,Math.round(128+127*n)));var vr=28;function _n([n,e,t]){return new R(-n,t,e)}function vg({markers:n,marker_radii_mm:[e,t]},i){let s=new xt,r=[],o=[],a=[];for(let{tip_mm:c,direction:h,length_mm:u,advance_mm:d}of n){let f=_n(c),p=_n(h),v=_n(d),m=new R(0,1,0).cross(p).normalize(),g=p.clone().cross(m),b=r.length/3;for(let[E,S]of[[0,t],[u,t],[u,e],[0,e]])for(let T=0;T<vr;T+=1){let w=2*Math.PI*T/vr,_=f.clone().addScaledVector(p,-E);_.addScaledVector(m,S*Math.cos(w)).addScaledVector(g,S*Math.sin(w)),r.push(_.x,_.y,_.z),o.push(v.x,v.y,v.z)}for(let E=0;E<4;E+=1)for(let S=0;S<vr;S+=1){let T=(S+1)%vr,[w,_]=[b+E*vr,b+(E+1)%4*vr];a.push(w+S,_+T,w+T,w+S,_+S,_+T)}}s.setIndex(new St(new Uint16Array(a),1)),s.setAttribute("position",new Mt(r,3)),s.morphAttributes.position=[new Mt(o,3)],s.morphTargetsRelative=!0;let l=new To(i.name,"","needle",s,new nt);return l.influences=i.influences,l}var bs=4,xr={uShafts:{value:0},uShaftTip:{value:Array.from({length:bs},()=>new R)},uShaftOut:{value:Array.from({length:bs},()=>new R)},uShaftRadius:{value:new Array(bs).fill(0)}},dc=class{#e;constructor(e,t){let i=t.extras.xray?.needles??[];this.#e=i.slice(0,bs).map(({entry_mm:s,direction:r,radius_mm:o})=>({entry:_n(s),ahead:_n(r),radius:o,slides:[]}));for(let s of e.values())s.kind==="needle"&&!s.level&&this.#t(s)}#t(e){let t=e.influences.map(()=>0),i=e.positions(t),s=t.map((l,c)=>e.positions(t.map((h,u)=>+(u===c)))),r=new R,o=(l,c,h,u)=>r.fromArray(l,3*c).sub(h).dot(u),a=this.#e.map(()=>({i:-1,tip_mm:-1/0}));for(let l=0;l<i.length/3;l+=1){let c=-1,h=1/0;if(this.#e.forEach(({entry:p,ahead:v},m)=>{let g=o(i,l,p,v),b=r.addScaledVector(v,-g).length();b<h&&([c,h]=[m,b])}),c<0)return;let{entry:u,ahead:d}=this.#e[c],f=o(i,l,u,d);f>a[c].tip_mm&&(a[c]={i:l,tip_mm:f})}a.forEach(({i:l,tip_mm:c},h)=>{if(l<0)return;let{entry:u,ahead:d,slides:f}=this.#e[h];f.push({part:e,tip_mm:c,moves_mm:s.map(p=>o(p,l,u,d)-c)})})}update(){let e=0;for(let{entry:t,ahead:i,radius:s,slides:r}of this.#e){let o=-1/0;for(let{part:a,tip_mm:l,moves_mm:c}of r){if(!a.shown)continue;let h=l;for(let u=0;u<c.length;u+=1)h+=a.influences[u]*c[u];o=Math.max(o,h)}o!==-1/0&&(xr.uShaftTip.value[e].copy(t).addScaledVector(i,o),xr.uShaftOut.value[e].copy(i).negate(),xr.uShaftRadius.value[e]=s,e+=1)}xr.uShafts.value=e}};var Ci=`
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
`,yr=`
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
`;var xg=`
uniform vec3 uColour;
uniform vec4 uDensity;
uniform float uGloss;
uniform int uQuality;
#ifdef PATHS
uniform sampler2D uPath;
uniform vec2 uPixel;
#endif
#ifdef BONE
varying float vBody;
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${Ci}

void main() {
vec3 eye = normalize( vEye );
vec3 normalWorld = normalize( vNormalWorld );
float facing = dot( normalWorld, eye );
vec2 density = gl_FrontFacing ? uDensity.xy : uDensity.zw;
float turned = pow( 1.0 - min( abs( facing ), 1.0 ), 2.6 );
vec3 tint = uColour;
float rim = 0.0;
#ifdef PATHS
if ( uQuality > 0 ) {

float way = 64.0 * max( texture2D( uPath, gl_FragCoord.xy * uPixel ).r, 0.0 );
float dyed = 1.0 - exp( -0.0042 * way );
density.x = 0.4 * density.x + dyed;
density.y = min( density.y + dyed, 1.0 );
tint = mix( uColour * vec3( 0.92, 1.06, 1.16 ), uColour, turned );

float band = smoothstep( 0.06, 0.22, abs( facing ) ) * smoothstep( 0.5, 0.22, abs( facing ) );
if ( gl_FrontFacing ) rim = 0.22 * band * smoothstep( 0.1, 0.9, dot( mat3( viewMatrix ) * normalWorld, KEY ) );
}
#endif
float alpha = mix( density.x, density.y, turned );
float gloss = gl_FrontFacing ? uGloss : 0.35 * uGloss;
#ifdef BONE
float fade = mix( mix( 0.2, 0.42, turned ), 1.0, vBody );
alpha *= fade;
gloss *= fade;
#endif
#ifdef FAINT
alpha *= 1.0 - smoothstep( 22.0, 52.0, abs( vWorld.y ) );
#endif
vec3 back = reflect( -eye, normalWorld * sign( facing ) );
vec3 mirror = mirrorLight( mat3( viewMatrix ) * back, back, 0.12 );
#ifdef FAINT
gloss *= 1.0 - smoothstep( 22.0, 52.0, abs( vWorld.y ) );
#endif
vec3 shine = gloss * ( max( mirror - 0.45, 0.0 ) * ( 0.06 + 0.94 * turned ) + rim );

gl_FragColor = vec4( tint * alpha + shine, alpha );
}
`;var Xw=.5;function yg(n){let[e,t]=[-1,1].map(r=>qw(n,r)),i=(Sd(n,1).high-Sd(n,1).low)/2,s=[e.clone().setX(e.x+i)];return t.x-e.x>2.1*i&&s.push(t.clone().setX(t.x-i)),{middles:s,radius_mm:i}}function qw(n,e){let{low:t,high:i}=Sd(n,0),s=e<0?t:i,r=new R,o=0;for(let a=0;a<n.length;a+=3)Math.abs(n[a]-s)>Xw||(r.x+=n[a],r.y+=n[a+1],r.z+=n[a+2],o+=1);return r.divideScalar(o).setX(s)}function Sd(n,e){let[t,i]=[1/0,-1/0];for(let s=e;s<n.length;s+=3)t=Math.min(t,n[s]),i=Math.max(i,n[s]);return{low:t,high:i}}var bg=`
uniform vec3 uColour;
uniform vec3 uCutColour;
uniform vec3 uMiddles[ PIECES ];
uniform float uRadius;
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${Ci}

void main() {
vec2 out_ = vec2( 1e3 );
for ( int i = 0; i < PIECES; i ++ ) {
vec2 here = abs( vRest.xy - uMiddles[ i ].xy );
if ( length( here ) < length( out_ ) ) out_ = here;
}
float alpha = 0.5 * ( 1.0 - smoothstep( 0.2 * uRadius, 0.97 * uRadius, length( out_ ) ) );
if ( alpha < 0.004 ) discard;
vec3 normalWorld = normalize( vNormalWorld );
if ( ! gl_FrontFacing ) normalWorld = -normalWorld;
vec3 light = mattLight( normalize( mat3( viewMatrix ) * normalWorld ), normalWorld.y, vec3( 0.3, 0.24, 0.2 ) );
float facing = abs( dot( normalWorld, normalize( vEye ) ) );
vec3 albedo = mix( uCutColour, uColour, smoothstep( 4.6, 6.6, length( out_ * vec2( 1.25, 1.0 ) ) ) );
gl_FragColor = vec4( albedo * light, 1.0 );
#include <tonemapping_fragment>
#include <colorspace_fragment>

gl_FragColor = vec4( gl_FragColor.rgb, 1.0 ) * alpha * mix( 0.6, 1.0, facing );
}
`;var Sg=`
/** What the fluid sends back, before the shine of the skin. */
vec3 filled( vec3 albedo, vec3 normalView, float facing, vec3 light ) {
vec3 deep = albedo * albedo * 0.9;
float gathered = clamp( dot( normalView, -KEY ) * 0.75 + 0.35, 0.0, 1.0 );
vec3 through = mix( deep, albedo, 0.2 + 0.8 * pow( 1.0 - facing, 1.3 ) );
vec3 glow = ( 0.25 * albedo + vec3( 0.03, 0.10, 0.14 ) ) * gathered * gathered * KEY_LIGHT;
return through * ( 0.35 + 0.65 * light ) + 1.6 * glow * ( 0.3 + 0.7 * facing );
}
`;var Mg=`
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

Bone boneAt( vec3 rest, float pixel_mm ) {
Bone bone = Bone( vec3( 0.0 ), vec3( 1.0 ), 0.0, 1.0 );
if ( uQuality > 0 ) {
float near = 1.0 - smoothstep( 0.25, 0.8, pixel_mm );
vec3 askew = ASKEW * rest;
vec4 stain = grain( askew * 0.028 );
vec4 bump = grain( rest * 0.085 );
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
}
return bone;
}
`;var fc=`
uniform float uWet;
const vec3 WARM = vec3( 1.04, 1.0, 0.965 );

/** Grains of barium, which make it show on X-rays, and pores. */
vec3 grained( vec3 at, vec3 albedo, float seen ) {

vec3 askew = vec3( dot( at, vec3( 0.6, 0.64, 0.48 ) ), dot( at, vec3( -0.8, 0.48, 0.36 ) ), dot( at, vec3( 0.0, -0.6, 0.8 ) ) );
float grit = noise( askew * 4.4 ).w + 0.6 * noise( askew * 8.1 + 5.0 ).w;
float set = seen * ( 1.0 - 0.6 * uWet );
albedo *= WARM * ( 1.4 + 0.06 * noise( askew * 0.8 ).w + 0.10 * set * grit );
albedo += 0.12 * set * smoothstep( 0.36, 0.5, grit );
return albedo * ( 1.0 - 0.22 * set * smoothstep( 0.31, 0.37, noise( askew * 2.3 + 9.0 ).w ) );
}

/** Slope of the spot where it is cut: a paste is not quite even there. */
vec3 swollen( vec3 at ) {
return vec3( 0.0, 1.0, 1.0 ) * ( 0.05 + 0.2 * uWet ) * ( noise( at * 0.33 ).xyz + 0.6 * noise( at * 0.9 + 5.0 ).xyz );
}

/** Bumps of a surface, and how its light changes with them. */
vec3 cementSlope( vec3 at, float seen, inout vec3 albedo, inout float roughness ) {
vec4 lump = noise( at * 0.8 );
vec4 grit = noise( at * 3.7 );
float set = seen * ( 1.0 - 0.75 * uWet );
vec3 slope = 0.14 * lump.xyz + 0.16 * set * grit.xyz;
albedo *= WARM * ( 1.2 + 0.14 * lump.w + set * ( 0.18 * grit.w - 0.2 * smoothstep( 0.25, 0.4, grit.w ) ) );
if ( uQuality > 0 ) {
vec4 fine = noise( at * 9.0 + 3.0 );
slope += 0.10 * set * fine.xyz;
albedo *= 1.0 + 0.12 * set * fine.w;
}
roughness = mix( roughness + 0.15 * grit.w, 0.1, uWet );
return slope;
}
`;var wg=`
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
`;var Eg=`
/** Slope of the wall; its colour and how much of it lies in the open. */
vec3 torn( vec3 at, inout vec3 albedo, float pixel_mm ) {
vec4 pressed = noise( at * 1.1 );
vec4 grain = noise( at * 3.3 );
albedo *= 1.0 + 0.2 * pressed.w + 0.2 * grain.w;
vec3 slope = 0.16 * pressed.xyz + 0.06 * grain.xyz;
if ( uQuality == 0 ) return slope;
float seen = 1.0 - smoothstep( 0.2, 0.6, pixel_mm );
vec4 stumps = noise( at * 4.6 + 7.0 );
vec4 crumbs = noise( at * 9.0 );
float stump = smoothstep( -0.25, 0.45, stumps.w + 0.5 * pressed.w + 0.5 * crumbs.w );
albedo = mix( albedo * vec3( 0.98, 0.8, 0.7 ), albedo * vec3( 1.3, 1.27, 1.24 ), mix( 0.5, stump, seen ) );
return slope + seen * ( 0.10 * stumps.xyz + 0.05 * crumbs.xyz );
}
`;var Tg=n=>`vec3( ${n.map(e=>e.toFixed(4)).join(", ")} )`,Ag=`
#ifdef TOOL
varying vec2 vTool;
varying vec3 vAxis;
const vec3 GRIP = ${Tg(Uh.grip)};
const vec3 MARKER = ${Tg(Uh.marker)};
const float SHAFT_MM = 2.5;
const float TUBE_MM = 0.85;

struct Steel { vec3 albedo; float roughness; float bare; float engraved; };

/** What the spot is of; bare: 1 where it is metal. */
Steel steel( vec3 albedo, float roughness, float pixel_mm ) {
float behind = vTool.x, off = vTool.y;
if ( off > SHAFT_MM ) return Steel( GRIP, 0.36, 0.0, 0.0 );
#ifdef MARKED

float ten = abs( behind - 10.0 * floor( behind / 10.0 + 0.5 ) );
float fifty = abs( behind - 50.0 * floor( behind / 50.0 + 0.5 ) );
float edge = max( 0.06, 0.6 * pixel_mm );
float ring = smoothstep( 0.35 + edge, 0.35 - edge, ten );
ring = max( ring, smoothstep( 0.35 + edge, 0.35 - edge, abs( fifty - 1.2 ) ) ) * step( 4.0, behind );
return Steel( mix( albedo, albedo * 0.16, ring ), roughness + 0.3 * ring, 1.0, ring );
#endif
#ifdef TUBE
if ( off < TUBE_MM ) return Steel( 0.55 * albedo, 0.5, 0.0, 0.0 );
return Steel( MARKER, 0.3, 1.0, 0.0 );
#endif
return Steel( albedo, roughness, 1.0, 0.0 );
}
#endif
`;var Rg=`
uniform vec3 uColour;
uniform int uQuality;
uniform float uRoughness;
#ifdef CUT
uniform vec2 uCut;
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${Ci}
${yr}
#ifdef CEMENT
${fc}
#endif
#ifdef STEEL
${Ag}
#endif
#ifdef BALLOON
${Sg}
#endif
#ifdef HOLLOW
${Eg}
#endif
#ifdef BONY
${Mg}
#endif
#ifdef DISC
${wg}
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
Bone bone = boneAt( vRest, pixel_mm );
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
vec3 slope = cementSlope( vWorld, 1.0 - smoothstep( 0.12, 0.45, pixel_mm ), albedo, roughness );
normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
bleed = vec3( 0.3 );
straight = 0.05 + 0.05 * uWet;
#endif
#ifdef STEEL
straight = 0.7;
float bare = 1.0;
#ifdef TOOL
Steel at = steel( albedo, roughness, pixel_mm );
albedo = at.albedo;
roughness = at.roughness;
bare = at.bare;
straight = mix( 0.05, 0.7, bare );
if ( uQuality > 0 && bare > 0.0 ) {

float seen = 1.0 - smoothstep( 0.05, 0.2, pixel_mm );
float brushed = hash( vec3( floor( vTool.x * 14.0 ), 3.0, 1.0 ) ) - 0.5;
normalWorld = normalize( normalWorld + 0.09 * seen * brushed * vAxis );
roughness += 0.1 * seen * brushed;
}
#endif
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
vec3 slope = torn( vWorld, albedo, pixel_mm );
normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
#ifdef CUT
albedo *= mix( vec3( 1.0 ), vec3( 0.58, 0.5, 0.45 ), smoothstep( 1.0, 14.0, ( uCut.x - vWorld.x ) * uCut.y ) );
#endif
straight = 0.0;
bleed = vec3( 0.75, 0.66, 0.6 );
#endif

vec3 normalView = normalize( mat3( viewMatrix ) * normalWorld );
float facing = clamp( dot( normalWorld, eye ), 0.0, 1.0 );
vec3 back = reflect( -eye, normalWorld );
vec3 mirror = mirrorLight( mat3( viewMatrix ) * back, back, roughness );
float thrown = fresnel( facing, straight, roughness );
vec3 light = mattLight( normalView, normalWorld.y, bleed );
#ifdef BONY
if ( uQuality > 0 && uShafts > 0 ) {
float left = besideShafts( vWorld, normalWorld, transpose( mat3( viewMatrix ) ) * KEY );
light *= mix( vec3( 0.16, 0.15, 0.17 ), vec3( 1.0 ), left );
shade *= left;
}
#endif
#ifdef HOLLOW
light = mix( light, vec3( 0.85 ), 0.2 );
#endif

#ifdef STEEL
vec3 colour = albedo * ( 0.10 * light + mirror * mix( 0.62, 1.0, pow( 1.0 - facing, 3.0 ) ) );
colour = mix( albedo * light + thrown * mirror, colour, bare );
#elif defined( BALLOON )
vec3 colour = filled( albedo, normalView, facing, light ) + thrown * mirror;
#else
vec3 colour = albedo * light + shade * thrown * mirror;
#endif
#ifdef BONY
colour *= bone.cavity;

colour += shade * 0.16 * SKY * pow( 1.0 - facing, 3.0 ) * smoothstep( -0.2, 0.9, normalView.y );
#endif
float alpha = 1.0;
#ifdef SEEN_INTO
alpha = mix( 0.62, 0.97, pow( 1.0 - facing, 1.6 ) );
alpha = max( alpha, min( 1.0, thrown * max( mirror.r, mirror.b ) ) );
#endif
gl_FragColor = vec4( colour, alpha );
#include <tonemapping_fragment>
#include <colorspace_fragment>
}
`;var Cg=`
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
#if defined( INSET ) || defined( THINNER ) || defined( UNEVEN )
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
#ifdef TOOL
uniform vec3 uTip[ 2 ];
uniform vec3 uAxis[ 2 ];
varying vec2 vTool;
varying vec3 vAxis;
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
#ifdef UNEVEN

float varied = 1.0 + 0.6 * sin( 0.93 * vRest.y + 1.25 * vRest.z ) * sin( 1.1 * vRest.x - 0.77 * vRest.z );
world.xyz -= varied * mix( uInset.x, uInset.y, facing.y * facing.y ) * facing;
#endif
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
#ifdef TOOL
vTool.y = 1e9;
for ( int i = 0; i < 2; i ++ ) {
vec3 aside = vRest - uTip[ i ];
float ahead = dot( aside, uAxis[ i ] );
float off = length( aside - ahead * uAxis[ i ] );
if ( off < vTool.y ) {
vTool = vec2( -ahead, off );
vAxis = uAxis[ i ];
}
}
#endif
vWorld = world.xyz;
vNormalWorld = facing;
vEye = cameraPosition - world.xyz;
gl_Position = projectionMatrix * viewMatrix * world;
}
`;var Yw=24;function pc(n,e){let t=n.reduce((o,a)=>o.add(a),new R).divideScalar(Math.max(1,n.length)),i=new Ie().set(0,0,0,0,0,0,0,0,0),{elements:s}=i;for(let o of n){let a=[o.x-t.x,o.y-t.y,o.z-t.z];for(let l=0;l<9;l+=1)s[l]+=a[l%3]*a[Math.floor(l/3)]}let r=e.clone();for(let o=0;o<Yw;o+=1)r.applyMatrix3(i).normalize();return{middle:t,axis:r.dot(e)<0?r.negate():r}}var $w=new R(0,0,1),Zw={cannula:"MARKED",catheter:"TUBE"};function Ig(n){if(n.look!=="needle")return;let e=n.positions(n.influences.map(()=>0)),t=[[],[]];for(let o=0;o<e.length;o+=3)t[e[o]>0?0:1].push(new R().fromArray(e,o));let i=t.filter(({length:o})=>o).map(Kw),s=i.length>1?i:[i[0],i[0]],r=Zw[n.name.slice(n.name.indexOf("/")+1)];return{defines:{TOOL:1,...r&&{[r]:1}},uniforms:{uTip:{value:s.map(({tip:o})=>o)},uAxis:{value:s.map(({axis:o})=>o)}}}}function Kw(n){let{middle:e,axis:t}=pc(n,$w),i=Math.max(...n.map(s=>s.clone().sub(e).dot(t)));return{tip:e.clone().addScaledVector(t,i),axis:t}}var Jw=[.14,.6,.08,.3],Pg=[.05,.5,.02,.13],jw=[.07,.34,.03,.12],Qw={disc:"DISC",crack:"CRACK",cleft:"HOLLOW",tumour:"TUMOUR",needle:"STEEL",implant:"STEEL",contrast:"BALLOON",balloon:"BALLOON",cavity:"HOLLOW",cement:"CEMENT",leak:"LEAK",breach:"LEAK"},e1={bone:{BONE:1,BONY:1,SHAFTS:bs},neighbour:{BONE:1,BONY:1,BESIDE:1,SHAFTS:bs}},t1=new xe(Math.sqrt(new Te(wn.bone.colour).g),Math.sqrt(new Te(Fh).g));function Wi({targets:n},e){return new yt({...e,vertexShader:Cg,defines:{...n.defines,...e.defines},uniforms:{uQuality:Ei,...Ao,...n.uniforms,...e.uniforms}})}function mc(n){return{uLeastAlpha:{value:n.leastAlpha}}}function qt(n,e){let t=wn[n.look],i=e1[n.kind],s=Ig(n);return Wi(n,{defines:{...i??{[Qw[n.look]??"PLAIN"]:1},...s?.defines,...e&&{CUT:1}},uniforms:{...s?.uniforms,...n.look==="cement"&&{uWet:n.wet},uColour:{value:new Te(t.colour)},uRoughness:{value:t.roughness},...i&&{...xr,uShade:{value:new Te(Fh)},uHidden:{value:t1},uBroken:n.broken},...n.kind==="bone"&&mc(n),...e&&{uCut:e}},fragmentShader:Rg,vertexColors:n.kind==="bone"})}function Lg(n){let e=qt(n);return e.defines.SEEN_INTO=1,e.transparent=!0,e}function br(n,e){let t=n.kind==="bone",i=Wi(n,{defines:{...t&&{BONE:1},...e&&{PATHS:1}},uniforms:{...e,uColour:{value:new Te},uDensity:{value:new et},uGloss:{value:1},...t&&mc(n)},fragmentShader:xg,vertexColors:t,side:Et,depthWrite:!1,transparent:!0,forceSinglePass:!0});return gn(i),i}function Sr(n,e,t,i){n&&Md(n.material,e,t,i)}function gc(n){let e=br(n);return Md(e,wn.disc.colour,Jw,.3),e}function Md({uniforms:n},e,t,i){n.uColour.value.copy(vi(e)),n.uDensity.value.fromArray(t),n.uGloss.value=i}function Ng(n){let e=br(n);return e.defines.FAINT=1,Md(e,wn[n.look].colour,jw,.12),e}function _c(n){let{middles:e,radius_mm:t}=yg(n.positions(n.influences.map(()=>0))),i=Wi(n,{defines:{PIECES:e.length},uniforms:{uColour:{value:new Te(wn.skin.colour)},uCutColour:{value:new Te(Ef)},uMiddles:{value:e},uRadius:{value:t}},fragmentShader:bg,side:Et,depthWrite:!1,transparent:!0,forceSinglePass:!0});return gn(i),i}function Zn(n,e){return Wi(n,{...wd(e),uniforms:{...e},fragmentShader:"void main() { gl_FragColor = vec4( 0.0 ); }"})}function Dg(n){return cc(Object.assign(Zn(n),{colorWrite:!1,transparent:!0}))}function Og(n){return Object.assign(qt(n),{transparent:!0,depthWrite:!1,blending:Vn,blendSrc:Za,blendDst:Ka})}function wd(n){let e=!!(n&&"uLeastAlpha"in n);return{defines:n?{[e?"INSET":"THINNER"]:1}:{},vertexColors:e}}var i1=[{colour:"broken",moment:"broken",depth:.001},{colour:"regained",moment:"broken",depth:.0015},{colour:"intact",moment:"intact",depth:2e-4}],n1=30,Ug=2,s1=12,r1=.34,vc=class{#e=[];#t={value:new xe(1,1)};#i={value:new xe};#n={value:0};#s={value:Ug};#r=new R;#o;#a;constructor(e,t,i){this.group=new pi,this.#o={centre:i.body,radius_mm:.6*(i.high.z-i.body.z)};let s=t.stages[0].end_s;this.#a={intact:s,broken:ea(t)??1/0};let r={intact:s,broken:Math.min(this.#a.broken,t.durationS)},o=e.get("bone");i1.forEach((a,l)=>this.#l(o,t.weights("bone",r[a.moment]),a,n1+l))}#l(e,t,{colour:i,moment:s,depth:r},o){let a=i==="regained",l=Wi(e,{defines:a?{PRESENT:1}:{},uniforms:{uThen:{value:t.length?t:[0]},uSize:this.#t,uWide:this.#s,uMiddle:this.#i,uDashes:i==="broken"?this.#n:{value:0},uDepth:{value:r},uColour:{value:vi("white")},uAlpha:{value:a?r1:1}},fragmentShader:hg});l.vertexShader=cg,l.transparent=!0,l.side=Et,l.forceSinglePass=!0,l.depthFunc=Ws,gn(l);let c=e.mesh(l,o);a||(c.geometry=o1(c.geometry)),this.group.add(c),this.#e.push({mesh:c,moment:s,colour:i})}paint(e){for(let{mesh:t,colour:i}of this.#e)t.material.uniforms.uColour.value.copy(vi(e[i]))}show(e,t){for(let{mesh:i,moment:s}of this.#e)i.visible=e[s]&&t>this.#a[s]}stand(e,t,i){let{centre:s,radius_mm:r}=this.#o;this.#t.value.copy(t),this.#s.value=Ug*i;let o=this.#r.copy(s).project(e);this.#i.value.set((.5+.5*o.x)*t.x,(.5+.5*o.y)*t.y);let a=r*e.projectionMatrix.elements[5]*t.y/(2*s.distanceTo(e.position));this.#n.value=Math.round(2*Math.PI*a/(s1*i))}dispose(e){e.retire(this.#e.map(({mesh:t})=>t.material));for(let{mesh:t}of this.#e)t.geometry instanceof rr&&t.geometry.dispose();this.group.removeFromParent()}};function o1(n){let e=new rr;return e.index=n.index,e.attributes=n.attributes,e.instanceCount=2,e.computeBoundingSphere=()=>{n.computeBoundingSphere(),e.boundingSphere=n.boundingSphere},e}var xc=class{#e;#t=new Map;constructor(e){this.#e=e}retire(e){for(let t of e){let i=this.#i(t);if(i===null){t.dispose();continue}let s=this.#t.get(i),r=s&&this.#i(s)===i;this.#t.delete(i),this.#t.set(i,r?s:t),r?t.dispose():a1(t)}for(let[t,i]of this.#t){if(this.#t.size<=64)break;this.#t.delete(t),i.dispose()}}dispose(){for(let e of this.#t.values())e.dispose();this.#t.clear()}#i(e){let{currentProgram:t}=this.#e.properties.get(e);return t?.cacheKey??null}};function a1({uniforms:n}){for(let e of Object.keys(n))delete n[e]}var Fg=`
#ifdef CUT
uniform vec2 uCut;
#endif
varying vec3 vWorld;
void keepUncut() {
#ifdef CUT
if ( ( vWorld.x - uCut.x ) * uCut.y > 0.06 ) discard;
#endif
}
`,kg=`
${Fg}
void main() {
keepUncut();
gl_FragDepth = 1.0;
gl_FragColor = vec4( 0.0 );
}
`,Bg=`
uniform vec3 uColour;
uniform float uLit;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${Fg}
${Ci}

void main() {
keepUncut();
vec3 normalWorld = normalize( vNormalWorld );
float facing = clamp( dot( normalWorld, normalize( vEye ) ), 0.0, 1.0 );
float rim = pow( 1.0 - facing, 1.6 );
vec3 light = mattLight( normalize( mat3( viewMatrix ) * normalWorld ), normalWorld.y, vec3( 0.16 ) );
gl_FragColor = vec4( 1.05 * uColour * light * ( 1.0 - 0.9 * rim ), uLit * mix( 0.6, 0.8, rim ) );
#include <tonemapping_fragment>
#include <colorspace_fragment>
}
`;var zg=7;function Mr(n,e,t){let i=t?{CUT:1}:{},s=t&&{uCut:t},r=c=>t?c:dg(c),o=c=>{let h=kg,u={transparent:!0,colorWrite:!1,depthFunc:Nn};return r(Wi(c,{defines:i,uniforms:{...s},fragmentShader:h,...u}))},a=c=>{let h={uColour:{value:new Te(Nr[c.kind])},uLit:e,...s};return r(Wi(c,{defines:i,uniforms:h,fragmentShader:Bg,transparent:!0}))},l=[...n.parts.values()].filter(({kind:c})=>c in Nr);for(let{name:c}of l)n.add(c,o,zg,()=>e.value>0);for(let{name:c}of l)n.add(c,a,zg+1,()=>e.value>0)}var l1=2,Ro=({level:n})=>!n,Vg=({level:n})=>!!n,Qi=class{#e=[];#t=new Set;#i=[];constructor(e){this.parts=e,this.group=new pi,this.shadow=1}add(e,t,i,s){let r=this.parts.get(e);if(!r)return null;let o=t(r);this.#t.add(o);let a=r.mesh(o,i);return this.group.add(a),this.#e.push({mesh:a,shown:s?()=>r.shown&&s(r):()=>r.shown}),a}addKind(e,t,i,s=()=>!0){return[...this.parts.values()].filter(o=>o.kind===e&&s(o)).map(o=>this.add(o.name,t,i))}addBeside(e,t,i){let s=[...this.parts.values()].filter(r=>r.kind===e);for(let{name:r}of s){let o=this.add(r,Ng,l1,({beside:a})=>a==="ghost");e==="neighbour"&&this.#i.push(o)}return s.map(({name:r})=>this.add(r,t,i,({beside:o})=>o==="solid"))}addMesh(e,t=()=>!0){this.#t.add(e.material),this.group.add(e),this.#e.push({mesh:e,shown:t})}update(){for(let e=0;e<this.#e.length;e+=1)this.#e[e].mesh.visible=this.#e[e].shown()}paint({glass:e}){for(let t of this.#i)Sr(t,e,Pg,.12)}close(e){}cut(){}handlePoint(){return null}frame(e,t,i){}before(e,t,i){}compile(e,t,i){e.compile(this.group,t,i)}dispose(e){e.retire(this.#t),this.group.removeFromParent()}};function yc(n){return[...n.values()].some(({kind:e})=>e==="leak")?gc:qt}function bc(n){let e=n.get("balloon"),t=n.get("cavity");return t?e?.shown?Math.abs(Gg(t.influences,2)-Gg(e.influences,2))>.02:!0:!1}function Gg(n,e){let t=0;for(let i=0;i<Math.min(e,n.length);i+=1)t+=n[i];return t}var Sc=class extends Qi{constructor(e,t){super(e);for(let i of nn)i==="bone"||i==="crack"?this.addKind(i,s=>cc(qt(s)),0):i==="disc"?this.addBeside(i,s=>hc(yc(e)(s)),2):i==="neighbour"?this.addBeside(i,s=>hc(qt(s)),1):i==="skin"?this.addKind(i,_c,2):this.addKind(i,s=>hc(qt(s)),1);Mr(this,t)}};function Wg(n,e=!1){let t=n[0].index!==null,i=new Set(Object.keys(n[0].attributes)),s=new Set(Object.keys(n[0].morphAttributes)),r={},o={},a=n[0].morphTargetsRelative,l=new xt;l.morphTargetsRelative=a;let c=0;for(let h=0;h<n.length;++h){let u=n[h],d=0,f=0;if(t!==(u.index!==null))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". All geometries must have compatible attributes; make sure index attribute exists among all geometries, or in none of them."),null;for(let p in u.attributes){if(!i.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have compatible attributes; make sure "'+p+'" attribute exists among all geometries, or in none of them.'),null;r[p]===void 0&&(r[p]=[]),r[p].push(u.attributes[p]),d++}if(d!==i.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of attributes."),null;if(a!==u.morphTargetsRelative)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". .morphTargetsRelative must be consistent throughout all geometries."),null;for(let p in u.morphAttributes){if(!s.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+".  .morphAttributes must be consistent throughout all geometries."),null;if(u.morphAttributes[p].length!==n[0].morphAttributes[p].length)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have the same number of morph targets for the "'+p+'" morph attribute.'),null;o[p]===void 0&&(o[p]=[]),o[p].push(u.morphAttributes[p]),f++}if(f!==s.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of morph attributes."),null;if(e){let p;if(t)p=u.index.count;else if(u.attributes.position!==void 0)p=u.attributes.position.count;else return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". The geometry must have either an index or a position attribute"),null;l.addGroup(c,p,h),c+=p}}if(t){let h=0,u=[];for(let d=0;d<n.length;++d){let f=n[d].index;for(let p=0;p<f.count;++p)u.push(f.getX(p)+h);h+=n[d].attributes.position.count}l.setIndex(u)}for(let h in r){let u=Hg(r[h]);if(!u)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" attribute."),null;l.setAttribute(h,u)}for(let h in o){let u=o[h][0].length;if(u!==0){l.morphAttributes=l.morphAttributes||{},l.morphAttributes[h]=[];for(let d=0;d<u;++d){let f=[];for(let v=0;v<o[h].length;++v)f.push(o[h][v][d]);let p=Hg(f);if(!p)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" morphAttribute."),null;l.morphAttributes[h].push(p)}}}return l}function Hg(n){let e,t,i,s=-1,r=0;for(let c=0;c<n.length;++c){let h=n[c];if(e===void 0&&(e=h.array.constructor),e!==h.array.constructor)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.array must be of consistent array types across matching attributes."),null;if(t===void 0&&(t=h.itemSize),t!==h.itemSize)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.itemSize must be consistent across matching attributes."),null;if(i===void 0&&(i=h.normalized),i!==h.normalized)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.normalized must be consistent across matching attributes."),null;if(s===-1&&(s=h.gpuType),s!==h.gpuType)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.gpuType must be consistent across matching attributes."),null;r+=h.count*t}let o=new e(r),a=new St(o,t,i),l=0;for(let c=0;c<n.length;++c){let h=n[c];if(h.isInterleavedBufferAttribute){let u=l/t;for(let d=0,f=h.count;d<f;d++)for(let p=0;p<t;p++){let v=h.getComponent(d,p);a.setComponent(d+u,p,v)}}else o.set(h.array,l);l+=h.count*t}return s!==void 0&&(a.gpuType=s),a}var Ed=.11,vn=1.7,Xg=2.65*vn,c1=`
varying vec3 vNormalView;
varying vec3 vPlace;
void main() {
vPlace = position;
vNormalView = normalize( mat3( modelViewMatrix ) * normal );
gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}
`,h1=`
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
`,wc=class{#e;#t={value:new Te};#i=new R;constructor({low:e,high:t,body:i},s){let[r,o]=[e.y-s,t.y+s],[a,l]=[e.z-s,t.z+s];this.#e=new R(0,i.y,l);let{y:c,z:h}=this.#e,u=[Mc(o-r).translate(0,(o+r)/2,a),Mc(o-r).translate(0,(o+r)/2,l),Mc(l-a).rotateX(Math.PI/2).translate(0,r,(l+a)/2),Mc(l-a).rotateX(Math.PI/2).translate(0,o,(l+a)/2),...[[r,a],[r,l],[o,a],[o,l]].map(([f,p])=>new sr(Ed,8,6).translate(0,f,p)),new sr(vn,24,16).translate(0,c,h),new nr(.62*vn,1.1*vn,20).rotateZ(-Math.PI/2).translate(2.1*vn,c,h),new nr(.62*vn,1.1*vn,20).rotateZ(Math.PI/2).translate(-2.1*vn,c,h)],d=Wg(u);for(let f of u)f.dispose();this.mesh=new wt(d,new yt({uniforms:{uColour:this.#t,uKnob:{value:new et(0,c,h,2.8*vn)}},vertexShader:c1,fragmentShader:h1})),gn(this.mesh.material),this.mesh.name="handle",this.mesh.frustumCulled=!1,this.mesh.matrixAutoUpdate=!1,this.mesh.matrixWorldAutoUpdate=!1}point(){return this.#i.copy(this.#e).applyMatrix4(this.mesh.matrixWorld)}paint(e){this.#t.value.copy(vi(e))}};function Mc(n){return new ir(Ed,Ed,n,8,1)}var u1=new R(0,0,1),d1=new R(0,1,0),f1=.5,Td=new Ie().set(0,0,0,0,0,0,0,0,0),Ec=class{#e;#t=[];constructor(e,t){if(this.#e=e,this.uniforms={uHollowAt:{value:[new R,new R]},uHollow:{value:[Td.clone(),Td.clone()]}},!e)return;let i=e.positions(xs(t,e)),s=Array.from({length:i.length/3},(o,a)=>a),r=t.extras.access.length>1?gd(i):[s];this.#t=r.map(o=>new Ad(e,o,i))}update(){let{uHollowAt:e,uHollow:t}=this.uniforms;this.#t.forEach((i,s)=>{this.#e?.shown?i.read(e.value[s],t.value[s]):t.value[s].copy(Td)})}},Ad=class{#e;#t;constructor(e,t,i){let s=t.map(a=>new R().fromArray(i,3*a)),{axis:r}=pc(s,u1),o=d1.clone().addScaledVector(r,-r.y).normalize();this.#e=[r,o,new R().crossVectors(r,o)],this.#t=this.#e.map(a=>{let l=s.map(c=>c.dot(a));return[Math.max(...l),Math.min(...l)].map(c=>new vs(e,[t[l.indexOf(c)]]))})}read(e,{elements:t}){e.set(0,0,0);for(let i=0;i<3;i+=1){let s=this.#e[i],[r,o]=[this.#t[i][0].move().dot(s),this.#t[i][1].move().dot(s)];e.addScaledVector(s,(r+o)/2);let a=Math.max(f1,(r-o)/2);t[i]=s.x/a,t[3+i]=s.y/a,t[6+i]=s.z/a}}};var qg=[.03873,.07466,.22867,.93669],Rd={needle:[0,0,0,1],bone:[1,0,0,0],cavity:[-.07387,0,0,0],cleft:[-.07387,0,0,0],tumour:[-.07387,0,0,0],contrast:[0,1,0,0],balloon:[0,1,0,0],cement:[0,0,1,0],leak:[0,0,1,0],implant:[0,0,0,1],neighbour:[1,0,0,0],disc:[.02115,0,0,0]},Yg={catheter:[0,0,0,.13696]},$g=[0,0,0,9.93848],Cd=[-.92613,0,0,0],wr={arch:1.3,body:.5,neighbour:.8},Zg=4,bt={soft_per_mm:.021708800000000004,harmony:.05,level:.72,gain:6.8,fall:.7,least:-.035,grain:.014,struts:.78,struts_most:.14,tissue:.07,tissue_mm:34,scatter:.018,scatter_mm:12,sharpness:.96,sharp_mm:1.6,sharp_most:.075,field:1.3,field_edge:.035,field_fade:.42,field_outside:.035},Kg=[.8,2.6],Tc=.9,Er={from_behind:"PA",from_front:"AP",from_side:"LAT",along:"AX",between:"OBL"},Jg={"+x":"R","-x":"L"},Id={half:[160,260,112],centre:[0,0,32]};var jg=`
uniform vec3 uMarrow;
uniform mat3 uNow;
uniform mat3 uIntact;
uniform vec3 uHollowAt[ 2 ];
uniform mat3 uHollow[ 2 ];

/** A landmark line's height at z, straight between its three points. */
float heightAt( vec3 along, vec3 heights, float z ) {
float back = clamp( ( z - along.x ) / ( along.y - along.x ), 0.0, 1.0 );
float front = clamp( ( z - along.y ) / ( along.z - along.y ), 0.0, 1.0 );
return mix( mix( heights.x, heights.y, back ), heights.z, front );
}

const vec2 CELL = vec2( 0.54, 1.45 );
const vec2 JITTER = vec2( 0.5, 0.94 );
const vec2 LIT_FROM = vec2( 0.35, 0.85 );

struct Place {
vec2 at;
float plate;
float crushed;
};

/** Where a spot of the plane lies in the network; the arch never moved. */
Place placeOf( vec2 at ) {
vec2 now = vec2( heightAt( uNow[ 0 ], uNow[ 1 ], at.x ), heightAt( uNow[ 0 ], uNow[ 2 ], at.x ) );
vec2 first = vec2( heightAt( uIntact[ 0 ], uIntact[ 1 ], at.x ), heightAt( uIntact[ 0 ], uIntact[ 2 ], at.x ) );
float share = ( at.y - now.y ) / ( now.x - now.y );
float body = smoothstep( uIntact[ 0 ].x - 6.0, uIntact[ 0 ].x + 2.0, at.x );
float off = clamp( 2.0 * share - 1.0, -1.0, 1.0 );
float plate = off * off;
vec2 given = clamp( ( first - now ) * vec2( 1.0, -1.0 ) / ( first.x - first.y ), 0.0, 0.5 );
vec2 beside = vec2( smoothstep( 0.35, 0.85, share ), smoothstep( 0.65, 0.15, share ) );

float up = mix( at.y, first.y + share * ( first.x - first.y ) + 3.0 * off * plate, body );
return Place( vec2( at.x, up ), mix( 0.5, plate, body ), body * dot( given, beside ) );
}

/** mm from the wall of the hollow; far away where there is none. */
float hollowDistance( vec3 at ) {
float nearest = 99.0;
for ( int i = 0; i < 2; i ++ ) {
vec3 m = uHollow[ i ] * ( at - uHollowAt[ i ] );
float r = length( m );
if ( r > 0.0 ) nearest = min( nearest, ( r - 1.0 ) * r / length( m * uHollow[ i ] ) );
}
return nearest;
}

/** From the spot to the seed of a cell, which wanders slowly with depth. */
vec2 fromSeed( vec2 at, vec2 here, float depth ) {
float a = hash( vec3( here, 1.7 ) );
vec2 turn = fract( vec2( a, 13.7 * a ) + depth * ( 0.14 + 0.08 * a ) );
return at - ( here + 0.5 + JITTER * ( 2.0 * abs( turn - 0.5 ) - 0.5 ) ) * CELL;
}

/** mm from the nearest wall between cells, and which way that lies. */
vec3 wallAt( vec2 at, float depth ) {
vec2 cell = floor( at / CELL );
vec3 first = vec3( 9.0 ), second = vec3( 9.0 );
for ( int j = -1; j <= 1; j ++ ) {
for ( int i = -1; i <= 1; i ++ ) {
vec2 away = fromSeed( at, cell + vec2( i, j ), depth );
vec3 found = vec3( dot( away, away ), away );
if ( found.x < first.x ) { second = first; first = found; }
else if ( found.x < second.x ) second = found;
}
}
first.x = sqrt( first.x );
second.x = sqrt( second.x );
return vec3( 0.5 * ( second.x - first.x ), normalize( first.yz / first.x - second.yz / second.x + 1e-5 ) );
}

/** The first of these alone. */
float wallDistance( vec2 at, float depth ) {
vec2 cell = floor( at / CELL );
float first = 9.0, second = 9.0;
for ( int j = -1; j <= 1; j ++ ) {
for ( int i = -1; i <= 1; i ++ ) {
vec2 away = fromSeed( at, cell + vec2( i, j ), depth );
float found = dot( away, away );
second = min( second, max( first, found ) );
first = min( first, found );
}
}
return 0.5 * ( sqrt( second ) - sqrt( first ) );
}

/** Half the thickness of the strut there, mm: uneven, and some cross-links are gone. */
float strutAt( Place place, vec2 across, float broken, float packed ) {
float link = abs( across.y );
float thick = mix( 0.055, 0.085, place.plate ) + 0.09 * broken;
thick *= mix( 1.12, 0.8, link );
thick -= 0.14 * link * ( 1.0 - place.plate ) * smoothstep( 0.0, 0.3, -broken );
return thick + 0.5 * place.crushed + packed;
}

/** Colour of the sawn spot; eye: unit, towards the camera. */
vec3 spongy( vec3 world, vec3 eye, vec3 bone, float pixel_mm ) {
float broken = noise( vec3( world.zy * 0.9, world.x * 0.9 ) + 4.0 ).w;
float packed = 0.0;
if ( uQuality > 0 ) packed = 0.13 * exp( -max( hollowDistance( world ) + 0.7 * broken, 0.0 ) / 0.7 );
float seen = 1.0 - smoothstep( 0.25, 0.8, pixel_mm );
float soft = max( 0.045, 0.6 * pixel_mm );
vec3 marrow = uMarrow * ( 1.0 + 0.2 * broken );
Place place = placeOf( world.zy );
float mean = 0.34 + 0.3 * place.plate + 1.6 * packed;
if ( uQuality == 0 ) {
float wall = wallDistance( place.at, world.x );
float thick = strutAt( place, vec2( 0.7 ), broken, packed );
float strut = mix( mean, smoothstep( thick + soft, thick - soft, wall ), seen );
return mix( marrow * ( 1.0 - 0.5 * smoothstep( 0.0, 0.42, wall ) ), bone, strut );
}
vec3 wall = wallAt( place.at, world.x );
float thick = strutAt( place, wall.yz, broken, packed );
float strut = mix( mean, smoothstep( thick + soft, thick - soft, wall.x ), seen );
float open = wall.x;

float flank = smoothstep( 0.3, 1.0, wall.x / max( thick, 0.02 ) );
vec3 colour = bone * strut * ( 1.04 + 0.3 * seen * flank * dot( wall.yz, LIT_FROM ) );
float left = 1.0 - strut;
int layers = uQuality == 1 ? 1 : 3;
for ( int k = 1; k <= layers && left > 0.03; k ++ ) {
float deep = 0.42 * float( k );
vec3 at = world - eye * ( deep / max( abs( eye.x ), 0.35 ) );
place = placeOf( at.zy );
wall = wallAt( place.at, at.x );
thick = strutAt( place, wall.yz, broken, packed );
strut = seen * smoothstep( thick + soft, thick - soft, wall.x );

float lit = 0.75 + 0.45 * clamp( wall.x / max( thick, 0.02 ), 0.0, 1.0 ) * dot( wall.yz, LIT_FROM );
float reach = exp( -1.15 * deep ) * smoothstep( -0.1, 0.16 + 0.2 * deep, open - 0.06 );
vec3 shade = mix( vec3( 0.42, 0.34, 0.28 ), vec3( 0.95 ), reach );
colour += left * strut * mix( marrow, bone, 0.25 + 0.75 * reach ) * lit * shade;
left *= 1.0 - strut;
}
return colour + left * marrow * mix( 0.9, 0.8 - 0.35 * smoothstep( 0.0, 0.3, open ), seen );
}
`;var Pd=`
varying vec3 vWorld;
void main() {
vec4 world = modelMatrix * vec4( position, 1.0 );
vWorld = world.xyz;
gl_Position = projectionMatrix * viewMatrix * world;
}
`,Qg=`
uniform vec3 uColour;
uniform vec2 uCut;
uniform int uQuality;
#ifdef FLUID
uniform float uMiddle;
#endif
varying vec3 vWorld;
${Ci}
${yr}

#ifdef SPONGY
${jg}
#endif
#ifdef CEMENT
${fc}
#endif

void main() {
vec3 albedo = uColour;
float pixel_mm = length( fwidth( vWorld ) ) * 0.7;
vec3 eye = normalize( cameraPosition - vWorld );
#ifdef SPONGY
albedo = spongy( vWorld, eye, uColour, pixel_mm );
#endif
#ifdef COMPACT
albedo *= 1.0 + 0.08 * noise( vWorld * vec3( 1.0, 2.2, 2.2 ) ).w;
#endif
#ifdef CEMENT
float seen = 1.0 - smoothstep( 0.12, 0.4, pixel_mm );
albedo = grained( vWorld, albedo, seen );
#endif
vec3 face = vec3( uCut.y, 0.0, 0.0 );
#ifdef CEMENT
if ( uQuality > 0 ) face = normalize( face - swollen( vWorld ) );
#ifndef INNER
if ( uQuality > 0 ) albedo *= 1.3;
#endif
#endif
vec3 light = mix( vec3( 1.02 ), mattLight( mat3( viewMatrix ) * face, 0.0, vec3( 0.4 ) ), 0.35 );
vec3 colour = albedo * light;
float alpha = 1.0;
#if defined( FLUID ) || defined( CEMENT )
#ifdef CEMENT
const float STRAIGHT = 0.16;
#else
const float STRAIGHT = 0.05;
#endif
vec3 shine = vec3( 0.0 );
if ( uQuality > 0 ) {
vec3 back = reflect( -eye, face );
shine = fresnel( abs( dot( eye, face ) ), STRAIGHT, 0.1 ) * mirrorLight( mat3( viewMatrix ) * back, back, 0.1 );
}
#endif
#ifdef FLUID

float low = 0.5 - 0.5 * clamp( ( vWorld.y - uMiddle ) / 9.0, -1.0, 1.0 );
colour = colour * ( 1.12 - 0.3 * low ) + shine;
alpha = 0.22 + 0.2 * low;
#endif
#ifdef CEMENT
colour += uWet * shine;
#endif
gl_FragColor = vec4( colour, alpha );
#include <tonemapping_fragment>
#include <colorspace_fragment>
}
`;var Je={bone:1,cancellous:2,core:4,cavity:8,cement:16,balloon:32,leak:64,fluid:128},Ac=Je.cavity|Je.cement|Je.balloon,p1=[["cancellous",Je.cancellous],["cavity",Je.cavity],["balloon",Je.balloon],["cement",Je.cement],["leak",Je.leak],["cleft",Je.cavity],["tumour",Je.leak]],n0=["bone","crack","tumour","balloon","cement","leak"],m1=new Set([...n0,"cavity","cleft","neighbour","disc","skin"]),g1=[{look:"COMPACT",set:Je.bone,clear:Ac|Je.cancellous|Je.core,part:"bone"},{look:"SPONGY",set:Je.core,clear:Ac|Je.cancellous,part:"bone"},{look:"SPONGY",set:Je.cancellous,clear:Ac,part:"cancellous"},{look:"TUMOUR",set:Je.leak|Je.cancellous,clear:Ac,part:"tumour"},{look:"CEMENT",set:Je.cement,clear:Je.balloon|Je.fluid,part:"cement"},{look:"CEMENT",set:Je.cement|Je.fluid,clear:Je.balloon,part:"cement",fine:!0},{look:"SKIN",set:Je.balloon,clear:Je.fluid,part:"balloon"},{look:"FLUID",set:Je.fluid,clear:0,part:"balloon"},{look:"LEAK",set:Je.leak,clear:Je.cancellous,part:"leak"}],_1=new xe(wr.arch,2.5),v1=new xe(-.18,.22),x1=new xe(0,.45),y1=new xe(0,.35),b1=-9,Co=-8,S1=5,M1=9,Po=2.5,Rc=class extends Qi{#e;#t;#i={value:new Ie};#n;#s;#r=[];#o=NaN;constructor(e,t,i,s,r,o){super(e),this.#e=t,this.#t=r,r.within(i.low.x-Po,i.high.x+Po),this.#s=E1(i),this.#a(new yt({vertexShader:Pd,fragmentShader:w1,colorWrite:!1,side:Et}),b1,()=>!0);for(let[v,m]of p1)this.addKind(v,g=>Io(v==="cancellous"?T1(g):Zn(g),m),Co,Ro);this.add("bone",v=>Io(Zn(v,{...mc(v),uInset:{value:_1}}),Je.core),Co),this.add("balloon",v=>Io(Zn(v,{uInset:{value:x1}}),Je.fluid),Co),this.add("cement",v=>Io(Zn(v,{uInset:{value:y1}}),Je.fluid),Co,e0);let a=this.add("bone",v=>Io(Zn(v),Je.bone),Co+1);a&&(a.onAfterRender=()=>s.clearDepth());for(let v of n0)for(let{material:m}of this.addKind(v,g=>qt(g,this.#t),0,Ro))v==="balloon"&&(m.side=Et);let l=this.add("cavity",v=>qt(v,this.#t),0,()=>bc(e)),c=this.add("cleft",v=>qt(v,this.#t),0);for(let v of[l,c])v&&(v.material.side=Xt);for(let v of[...nn,...Ho])m1.has(v)||this.addKind(v,qt,1,Ro);for(let v of nn)v!=="disc"&&v!=="skin"&&v!=="neighbour"&&this.addKind(v,qt,1,Vg);this.addBeside("neighbour",qt,1),this.addBeside("disc",yc(e),2);let h=i0(t,null,new Ie);this.#n=new Ec(e.get("cavity"),t);let u={uMarrow:{value:new Te(kh.SPONGY.marrow)},uNow:this.#i,uIntact:{value:h},...this.#n.uniforms},d={uWet:e.get("cement")?.wet},f={uMiddle:{value:(h.elements[4]+h.elements[7])/2}},p={SPONGY:u,CEMENT:d,FLUID:f};g1.forEach(({look:v,set:m,clear:g,part:b,...E},S)=>{let T=[...e.values()].filter(M=>M.kind===b&&Ro(M));if(!T.length)return;let w=A1(v,{uQuality:Ei,uCut:r,...p[v]});E.fine&&(w.defines.INNER=1),w.stencilWrite=!0,w.stencilFunc=xo,w.stencilRef=m,w.stencilFuncMask=m|g;let _=this.#a(w,S1+.1*S,()=>T.some(({shown:M})=>M)&&(!E.fine||e0()));_.name=`face-${v.toLowerCase()}`}),this.handle=new wc(i,Po),this.handle.mesh.renderOrder=M1,this.addMesh(this.handle.mesh,()=>r.open&&r.held),Mr(this,o,r)}cut(){let{x:e}=this.#t;if(e!==this.#o){this.#o=e;for(let t of this.#r)t0(t,e);t0(this.handle.mesh,e)}}close(e){this.#t.close(e)}update(){super.update(),this.#n.update(),this.cut(),i0(this.#e,this.parts.get("bone").influences,this.#i.value)}handlePoint(){return this.#t.open&&this.#t.held?this.handle.point():null}paint(e){super.paint(e),this.handle.paint(e.handle)}dispose(e){super.dispose(e),this.#s.dispose(),this.handle.mesh.geometry.dispose()}#a(e,t,i){let s=new wt(this.#s,e);return s.renderOrder=t,s.frustumCulled=!1,s.matrixAutoUpdate=!1,s.matrixWorldAutoUpdate=!1,this.#r.push(s),this.addMesh(s,i),s}},e0=()=>Ei.value>0,w1="void main() { gl_FragColor = vec4( 0.0 ); }";function E1({low:n,high:e}){let t=new us(e.z-n.z+2*Po,e.y-n.y+2*Po);return t.rotateY(Math.PI/2),t.translate(0,(n.y+e.y)/2,(n.z+e.z)/2),t}function t0(n,e){n.matrix.makeTranslation(e,0,0),n.matrixWorld.copy(n.matrix)}function Io(n,e){return n.side=Et,n.colorWrite=!1,n.depthWrite=!1,n.depthFunc=Nn,n.stencilWrite=!0,n.stencilWriteMask=e,n.stencilZPass=Uu,n.stencilZFail=Vs,n}function T1(n){n.geometry.attributes.normal||n.geometry.computeVertexNormals();let e=Zn(n);return e.defines.UNEVEN=1,e.uniforms.uInset={value:v1},e}function A1(n,e){let t=n==="FLUID";return new yt({defines:{[n]:1},uniforms:{uColour:{value:new Te(kh[n].colour)},...e},vertexShader:Pd,fragmentShader:Qg,side:Et,transparent:t,depthWrite:!t,forceSinglePass:!0})}function i0(n,e,t){let{base_mm:i,targets_mm:s}=n.extras.landmarks,{elements:r}=t;for(let o=0;o<3;o+=1){let a=2*(2-o),[l,c,h]=[i[a][1],i[a][2],i[a+1][2]];for(let u=0;e&&u<e.length;u+=1)l+=e[u]*s[u][a][1],c+=e[u]*s[u][a][2],h+=e[u]*s[u][a+1][2];r[o]=l,r[3+o]=c,r[6+o]=h}return t}var[Ld,R1]=Kg,C1=.55,s0=`
float hashed( uvec3 cell ) {
cell *= uvec3( 73856093u, 19349663u, 83492791u );
uint mixed = cell.x ^ cell.y ^ cell.z;
mixed ^= mixed >> 16u;
mixed *= 0x7feb352du;
mixed ^= mixed >> 15u;
mixed *= 0x846ca68bu;
mixed ^= mixed >> 16u;
return float( mixed >> 8u ) / 16777216.0;
}

float smoothNoise( vec3 at ) {
vec3 home = floor( at );
vec3 share = at - home;
share = share * share * ( 3.0 - 2.0 * share );
uvec3 cell = uvec3( ivec3( home ) );
vec2 first = vec2( hashed( cell ), hashed( cell + uvec3( 1u, 0u, 0u ) ) );
vec2 above = vec2( hashed( cell + uvec3( 0u, 1u, 0u ) ), hashed( cell + uvec3( 1u, 1u, 0u ) ) );
vec2 front = vec2( hashed( cell + uvec3( 0u, 0u, 1u ) ), hashed( cell + uvec3( 1u, 0u, 1u ) ) );
vec2 both = vec2( hashed( cell + uvec3( 0u, 1u, 1u ) ), hashed( cell + uvec3( 1u, 1u, 1u ) ) );
vec2 x = mix( mix( first, above, share.y ), mix( front, both, share.y ), share.z );
return mix( x.x, x.y, share.x );
}

float struts( vec3 place ) {
float first = smoothNoise( place / vec3( ${Ld.toFixed(3)}, ${Ld.toFixed(3)}, ${R1.toFixed(3)} ) );
return mix( smoothNoise( place / ${(C1*Ld).toFixed(4)} ), first, 0.62 ) - 0.5;
}

float mottle( vec3 place ) {
return smoothNoise( place / ${bt.tissue_mm.toFixed(2)} ) - 0.5;
}
`;var r0=`
uniform vec4 uShare;
uniform float uMiddle;
centroid varying vec3 vEye;
void main() {
float way = ( length( vEye ) - uMiddle ) / 64.0;
gl_FragColor = uShare * ( gl_FrontFacing ? -way : way );
}
`,o0=`
uniform sampler2D uThickness;
uniform vec2 uStep;
uniform vec3 uEye;
uniform vec3 uAhead;
uniform mat4 uWorld;
uniform float uMmPerPixel;
uniform vec4 uField;
uniform float uEdge;
uniform int uQuality;
varying vec2 vAt;
${yr}
${s0}
const vec4 PER_MM = ${Nd(qg)};
const vec3 HALF = ${Nd(Id.half)};

const vec4 LEAST = vec4( -1e3, 0.0, 0.0, 0.0 );
const float OUTSIDE = ${Qt(bt.field_outside)};
const vec3 CENTRE = ${Nd(Id.centre)};

vec3 rayAt( vec2 at ) {
vec4 far = uWorld * vec4( 2.0 * at - 1.0, 1.0, 1.0 );
return normalize( far.xyz / far.w - uEye );
}

float trunk( vec3 ahead ) {
vec3 start = ( uEye - CENTRE ) / HALF;
vec3 way = ahead / HALF;

float a = dot( way.xz, way.xz );
float b = dot( way.xz, start.xz );
float root = sqrt( max( b * b - a * ( dot( start.xz, start.xz ) - 1.0 ), 0.0 ) );
float up = abs( way.y ) < 1e-6 ? 1e-6 : way.y;
vec2 ends = ( vec2( -1.0, 1.0 ) - start.y ) / up;
return max( min( ( root - b ) / a, max( ends.x, ends.y ) ) - max( ( - root - b ) / a, min( ends.x, ends.y ) ), 0.0 );
}

/** Mean sums over about so many mm, from their smaller copies. */
vec4 blurred( float mm ) {
float level = max( log2( mm / uMmPerPixel ), 0.0 );
vec2 aside = 0.5 * exp2( level ) * uStep;
vec4 way = textureLod( uThickness, vAt - aside, level ) + textureLod( uThickness, vAt + aside, level );
aside.x = -aside.x;
way += textureLod( uThickness, vAt - aside, level ) + textureLod( uThickness, vAt + aside, level );
return 16.0 * way;
}

void main() {
float away = length( ( vAt - uField.xy ) * uField.zw );
float light = smoothstep( 0.0, 1.0, ( 1.0 - away ) / uEdge );
if ( light == 0.0 ) {
gl_FragColor = vec4( vec3( OUTSIDE ), 1.0 );
return;
}
vec4 way = vec4( 0.0 );
for ( int y = - 1; y <= 1; y ++ ) {
for ( int x = - 1; x <= 1; x ++ ) {
way += float( ( 2 - abs( x ) ) * ( 2 - abs( y ) ) ) * 4.0 * max( textureLod( uThickness, vAt + vec2( x, y ) * uStep, 0.0 ), LEAST );
}
}
float weakened = dot( PER_MM, way );
vec3 ray = rayAt( vAt );
if ( uQuality > 0 ) {
vec3 place = uEye + ray * ( dot( - uEye, uAhead ) / dot( ray, uAhead ) );
place = vec3( - place.x, place.z, place.y );
weakened += ${Qt(bt.struts)} * clamp( PER_MM.r * way.r, 0.0, ${Qt(bt.struts_most)} ) * struts( place );
float wide = dot( PER_MM, blurred( ${Qt(bt.scatter_mm)} ) );
weakened = - log( mix( exp( - weakened ), exp( - wide ), ${Qt(bt.scatter)} ) );
float off = PER_MM.r * ( way.r - blurred( ${Qt(bt.sharp_mm)} ).r );
weakened += ${Qt(bt.sharpness)} * off / ( 1.0 + pow( abs( off ) / ${Qt(bt.sharp_most)}, 2.0 ) );
weakened += ${Qt(bt.tissue)} * mottle( place );
}
weakened += ${Qt(bt.harmony*bt.soft_per_mm)} * ( trunk( ray ) - trunk( rayAt( vec2( 0.5 ) ) ) );
float grey = ${Qt(bt.level)} * pow( 1.0 + ${Qt(bt.gain)} * max( weakened, ${Qt(bt.least)} ), ${Qt(-bt.fall)} );
float grain = hash( vec3( gl_FragCoord.xy * 0.37, 3.0 ) ) + hash( vec3( gl_FragCoord.yx * 0.23, 11.0 ) ) - 1.0;
grey += ${Qt(bt.grain*Math.sqrt(6))} * grain * sqrt( clamp( 1.2 - grey, 0.0, 1.0 ) );
gl_FragColor = vec4( vec3( mix( OUTSIDE, clamp( grey, 0.0, 1.0 ), light ) ), 1.0 );
}
`;function Nd(n){return`vec${n.length}( ${n.map(Qt).join(", ")} )`}function Qt(n){return Number.isInteger(n)?n.toFixed(1):String(n)}var a0=2,I1=[1,0,0,0],Cc=class{#e={value:0};#t=new Wt(1,1,{type:ni,minFilter:at,magFilter:at,depthBuffer:!1});#i=new dn;#n;constructor(e){this.#i.matrixWorldAutoUpdate=!1,this.#n=e.map(t=>({part:t,mesh:t.mesh(Dd(t,I1,this.#e),0)}));for(let{mesh:t}of this.#n)this.#i.add(t);this.uniforms={uPath:{value:this.#t.texture},uPixel:{value:new xe}}}get materials(){return this.#n.map(({mesh:e})=>e.material)}draw(e,t,i){let{x:s,y:r}=e.getDrawingBufferSize(P1),[o,a]=[Math.ceil(s/a0),Math.ceil(r/a0)];(this.#t.width!==o||this.#t.height!==a)&&this.#t.setSize(o,a),this.#e.value=i,this.uniforms.uPixel.value.set(1/s,1/r);for(let{part:l,mesh:c}of this.#n)c.visible=l.shown;e.setClearColor("black",0),e.setRenderTarget(this.#t),e.render(this.#i,t),e.setRenderTarget(null)}compile(e,t){e.setRenderTarget(this.#t),e.compile(this.#i,t),e.setRenderTarget(null)}dispose(){this.#t.dispose()}};function Dd(n,e,t,i){return Wi(n,{defines:i?.defines??{},uniforms:{uShare:{value:new et(...e)},uMiddle:t,...i?.uniforms},fragmentShader:r0,side:Et,depthTest:!1,depthWrite:!1,blending:Vn,blendEquation:zi,blendSrc:fs,blendDst:fs,toneMapped:!1})}var P1=new xe;var l0=[.16,.75,.1,.5],L1=.5,N1=new Set(["bone","crack","cavity","neighbour","disc","skin"]),D1=["bone","crack"],c0=4,Ic=class extends Qi{#e;#t;#i;#n;#s;#r=0;constructor(e,t,i){super(e),this.#n=i?new Cc([...e.values()].filter(({kind:r})=>r==="bone")):null,this.shadow=.55;for(let r of[...nn,...Ho])N1.has(r)||this.addKind(r,r==="balloon"?Lg:qt,0);this.#e=this.add("cavity",br,1,()=>bc(e)&&this.#o()>0),this.#t=this.addKind("bone",r=>br(r,this.#n?.uniforms),2),this.#i=this.addBeside("neighbour",br,2),this.addBeside("disc",gc,2),this.addKind("skin",_c,3);let s=r=>r.shown&&this.#r>0;this.#s=[];for(let r of D1)for(let o of[...e.values()].filter(a=>a.kind===r))this.add(o.name,Dg,c0,s),this.#s.push(this.add(o.name,Og,c0+1,s)?.material);Mr(this,t)}close(e){this.#r=e;for(let t of this.#s)t.blendAlpha=e}update(){if(super.update(),!this.#e?.visible)return;let{uDensity:e}=this.#e.material.uniforms;e.value.fromArray(l0).multiplyScalar(this.#o())}#o(){let e=this.parts.get("cement");if(!e?.shown)return 1;let t=Math.max(...e.influences.slice(1));return Math.max(0,1-1.15*t)}before(e,t,i){Ei.value>0&&this.#n?.draw(e,t,i)}compile(e,t,i){this.#n?.compile(e,t),super.compile(e,t,i)}dispose(e){super.dispose(e),this.#n&&(e.retire(this.#n.materials),this.#n.dispose())}paint(e){super.paint(e);let t=e.density.map(i=>L1*i);Sr(this.#e,e.hollow,l0,.3);for(let i of this.#t)Sr(i,e.glass,e.density,1);for(let i of this.#i)Sr(i,e.glass,t,.5)}};var O1=Object.keys(Rd),h0={uInset:{value:new xe(0,wr.neighbour)}};function u0(n){return n.getExtension("EXT_color_buffer_float")||n.getExtension("EXT_color_buffer_half_float")?null:"X-ray pictures need a graphics card that can add up fractions; this device's cannot."}var Pc=class extends Qi{#e={value:0};#t;#i=null;#n;constructor(e,t){super(e);let{xray:i}=t.extras;this.shadow=0,this.target=new Wt(1,1,{type:ni,minFilter:at,magFilter:at,depthBuffer:!1,samples:4}),this.rays=new dn,this.rays.matrixWorldAutoUpdate=!1;let s=this.group;this.group=this.rays,this.addKind("bone",o=>this.#r(o,Cd,F1(i,o.name)),0);for(let o of O1)this.addKind(o,a=>this.#r(a,U1(t,a),k1(i,a)),0);this.#n=this.addKind("neighbour",o=>this.#r(o,Cd,{...wd(h0),uniforms:h0}),0);let r=e.get("catheter");r&&i?.markers.length&&(this.#i=vg(i,r),this.addMesh(this.#i.mesh(this.#r(this.#i,$g),0),()=>r.shown)),this.group=s,this.film=new yt({uniforms:{uThickness:{value:this.target.texture},uStep:{value:new xe},uEye:{value:new R},uAhead:{value:new R},uWorld:{value:new nt},uMmPerPixel:{value:1},uField:{value:new et},uEdge:{value:0},uQuality:Ei},vertexShader:lg,fragmentShader:o0,depthTest:!1,depthWrite:!1}),this.#t=new wt(xd(),this.film),this.#t.frustumCulled=!1,this.addMesh(this.#t)}frame(e,t,i){let[s,r]=[Math.min(e,1-e)*i,Math.min(t,1-t)],o=bt.field*Math.min(s,r);this.film.uniforms.uField.value.set(e,t,i/o,1/o)}before(e,t,i){let{x:s,y:r}=e.getDrawingBufferSize(B1);(this.target.width!==s||this.target.height!==r)&&this.target.setSize(s,r),this.#e.value=i,this.#s(Ei.value>0);let{uStep:o,uEye:a,uAhead:l,uWorld:c,uMmPerPixel:h,uEdge:u}=this.film.uniforms;o.value.set(1/s,1/r),a.value.copy(t.position),u.value=this.#n.some(({visible:d})=>d)?bt.field_edge:bt.field_fade,t.getWorldDirection(l.value),h.value=2*-a.value.dot(l.value)/(t.projectionMatrix.elements[5]*r),c.value.multiplyMatrices(t.matrixWorld,t.projectionMatrixInverse),e.setClearColor("black",0),e.setRenderTarget(this.target),e.render(this.rays,t),e.setRenderTarget(null)}compile(e,t,i){e.setRenderTarget(this.target),e.compile(this.rays,t),e.setRenderTarget(null),super.compile(e,t,i)}dispose(e){super.dispose(e),this.#t.geometry.dispose(),this.#i?.dispose(),this.target.dispose()}#s(e){let{texture:t}=this.target;t.generateMipmaps!==e&&(t.generateMipmaps=e,t.minFilter=e?Gi:at,this.target.dispose())}#r(e,t,i){return Dd(e,t,this.#e,i)}};function U1({actors:n},{name:e,kind:t}){return Yg[n.get(e)?.own??e]??Rd[t]}function F1(n,e){let{body_mm:t,back_mm:i}=n?.shells[e]??{body_mm:wr.body,back_mm:1/0},s=Number.isFinite(i),r=s?wr.arch:t;return{defines:{SHELL:1},uniforms:{uShell:{value:new R(r,t,Zg)},uBack:{value:s?i:0}}}}function k1(n,{kind:e,level:t}){let i=n?.needles??[];if(!(e!=="needle"||t||!i.length))return{defines:{SHAFT:1,NEEDLES:i.length},uniforms:{uEntry:{value:i.map(({entry_mm:s})=>_n(s))},uAhead:{value:i.map(({direction:s})=>_n(s))},uRadius:{value:i.map(({radius_mm:s})=>s)}}}}var B1=new xe;var d0={antialias:!0,stencil:!0,depth:!0,alpha:!1},z1="This device cannot show 3D pictures: its browser has no WebGL 2, or it is switched off.",Lc=class{#e=sn.light;#t={};#i=new Map;#n="bone";#s=new Set;#r;#o={value:0};#a=null;#l=()=>null;#c=new xe;#f=1;#h=null;#u=1;#m=null;#d=null;#p={x:.5,y:.5,aspect:1};constructor(e){let t=e.getContext("webgl2",d0);if(!t||t.isContextLost())throw new je("no-webgl",z1);this.renderer=new Gl({canvas:e,context:t,...d0}),this.renderer.toneMapping=ao,this.renderer.info.autoReset=!1,this.renderer.debug.checkShaderErrors=!1,this.#r=new xc(this.renderer),this.xrayMissing=u0(t),this.scene=new dn,this.scene.matrixWorldAutoUpdate=!1,this.parts=new Map,this.backdrop=null,this.cutPlane=new _r,this.current=void 0}get styles(){return Object.keys(Mn).filter(e=>e!=="xray"||this.xrayMissing===null)}load(e,t,i,s){this.#v(),this.parts=e,this.backdrop?.bones!==s&&(this.backdrop?.dispose(this.#r),this.backdrop=new lc(s),this.scene.add(this.backdrop.mesh)),this.#t={bone:()=>new Sc(e,this.#o),glass:()=>new Ic(e,this.#o,this.xrayMissing===null),cutaway:()=>new Rc(e,t,i,this.renderer,this.cutPlane,this.#o),xray:()=>new Pc(e,t)},this.#l=()=>new vc(e,t,i),this.#m=new dc(e,t),this.#s=new Set(this.styles),this.frame(this.#p.x,this.#p.y,this.#p.aspect)}resize(e,t,i){this.#f=i,this.renderer.setDrawingBufferSize(e,t,i)}get info(){return this.renderer.info.render}show(e,t,i){this.#o.value=i;let s=this.#_(e);if(s.close(t),s!==this.current){for(let r of this.#i.values())r.group.visible=r===s;this.#n=e,this.current=s,this.#x()}}get lit(){return this.#o.value>.5}get drawn(){return this.#n}#_(e){let t=this.#i.get(e);return t||(t=this.#t[e](),this.#i.set(e,t),t.group.visible=!1,this.scene.add(t.group),t.paint(this.#e),t.frame(this.#p.x,this.#p.y,this.#p.aspect),t.cut(),t)}showGhosts(e,t){let i=(e.intact||e.broken)&&this.#n!=="xray";!this.#a&&i&&(this.#a=this.#l(),this.#a.paint(Bh[this.#g()]),this.scene.add(this.#a.group)),this.#a&&(this.#a.group.visible=i,i&&this.#a.show(e,t))}#g(){return Object.keys(sn).find(t=>sn[t]===this.#e)??"light"}paint(e){this.#e=e,this.#h?.paint(e),this.#a?.paint(Bh[this.#g()]);for(let t of this.#i.values())t.paint(e);this.#x()}cut(e){this.cutPlane.moveTo(e);for(let t of this.#i.values())t.cut()}frame(e,t,i){this.#p={x:e,y:t,aspect:i},this.backdrop?.frame(e,t,i);for(let s of this.#i.values())s.frame(e,t,i)}move(e,t){for(let i of this.parts.values())i.move(e,t)}draw(e,t){this.renderer.info.reset(),this.#d??=gg(),this.#m?.update(),[Ao.uGrain.value,Ao.uPits.value]=this.#d,this.cutPlane.face(e),this.current?.update(),this.current?.before(this.renderer,e,t),this.#a?.group.visible&&this.#a.stand(e,this.renderer.getDrawingBufferSize(this.#c),this.#f),this.renderer.render(this.scene,e)}get cold(){return{now:this.#s.has(this.#n),ever:this.#s.size>0}}warm(e){let t=this.#s.has(this.#n)?this.#n:[...this.#s][0];!t||this.renderer.getContext().isContextLost()||(this.#s.delete(t),this.#_(t).compile(this.renderer,e,this.scene))}release(){this.renderer.getContext().isContextLost()||this.renderer.forceContextLoss()}regain(){this.renderer.forceContextRestore()}#v(){for(let e of this.#i.values())e.dispose(this.#r);this.#i.clear(),this.#s.clear(),this.current=void 0,this.#a?.dispose(this.#r),this.#a=null,this.open(null);for(let e of this.parts.values())e.dispose();this.parts=new Map}dispose(){this.#v(),this.backdrop?.dispose(this.#r),this.#r.dispose();for(let e of this.#d??[])e.dispose();this.renderer.dispose(),this.release()}open(e){this.#h?.dispose(),this.#h=e,e?.paint(this.#e),e?this.scene.add(e.group):this.unveil(!0,1)}unveil(e,t){this.current&&(this.current.group.visible=e),this.#u=t,this.#x()}#x(){!this.backdrop||!this.current||(this.backdrop.mesh.visible=this.current.shadow>0,this.backdrop.paint(this.#e,this.current.shadow*this.#u))}};var Nc=class{parts=new Map;cutPlane=new _r;current={handlePoint:()=>null};xrayMissing=null;drawn="bone";lit=!1;styles=Object.keys(Mn);info={calls:0,triangles:0};cold={now:!1,ever:!1};load(e){this.dispose(),this.parts=e}move(e,t){for(let i of this.parts.values())i.move(e,t)}cut(e){this.cutPlane.moveTo(e)}draw(e){this.cutPlane.face(e)}dispose(){for(let e of this.parts.values())e.dispose()}show(e){this.drawn=e}resize(){}showGhosts(){}open(){}unveil(){}paint(){}frame(){}warm(){}release(){}regain(){}};function f0(n){let e=n.positions();for(let t=0;t<e.length;t+=3){let[i,s,r]=[e[t],e[t+1],e[t+2]];e[t]=-i,e[t+1]=r,e[t+2]=s}return e}function Od(n){return new Promise((e,t)=>{n.toBlob(i=>{i?e(i):t(new je("lost","The picture could not be taken."))},"image/png")})}var p0={type:"change"},Fd={type:"start"},g0={type:"end"},Dc=new Qs,m0=new fi,G1=Math.cos(70*Fl.DEG2RAD),Dt=new R,ai=2*Math.PI,tt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Ud=1e-6,Oc=class extends so{constructor(e,t=null){super(e,t),this.state=tt.NONE,this.target=new R,this.cursor=new R,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:zn.ROTATE,MIDDLE:zn.DOLLY,RIGHT:zn.PAN},this.touches={ONE:Gn.ROTATE,TWO:Gn.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new R,this._lastQuaternion=new ii,this._lastTargetPosition=new R,this._quat=new ii().setFromUnitVectors(e.up,new R(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new ar,this._sphericalDelta=new ar,this._scale=1,this._panOffset=new R,this._rotateStart=new xe,this._rotateEnd=new xe,this._rotateDelta=new xe,this._panStart=new xe,this._panEnd=new xe,this._panDelta=new xe,this._dollyStart=new xe,this._dollyEnd=new xe,this._dollyDelta=new xe,this._dollyDirection=new R,this._mouse=new xe,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=H1.bind(this),this._onPointerDown=V1.bind(this),this._onPointerUp=W1.bind(this),this._onContextMenu=J1.bind(this),this._onMouseWheel=Y1.bind(this),this._onKeyDown=$1.bind(this),this._onTouchStart=Z1.bind(this),this._onTouchMove=K1.bind(this),this._onMouseDown=X1.bind(this),this._onMouseMove=q1.bind(this),this._interceptControlDown=j1.bind(this),this._interceptControlUp=Q1.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=tt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(p0),this.update(),this.state=tt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;Dt.copy(t).sub(this.target),Dt.applyQuaternion(this._quat),this._spherical.setFromVector3(Dt),this.autoRotate&&this.state===tt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ai:i>Math.PI&&(i-=ai),s<-Math.PI?s+=ai:s>Math.PI&&(s-=ai),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Dt.setFromSpherical(this._spherical),Dt.applyQuaternion(this._quatInverse),t.copy(this.target).add(Dt),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Dt.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new R(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new R(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=Dt.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Dc.origin.copy(this.object.position),Dc.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Dc.direction))<G1?this.object.lookAt(this.target):(m0.setFromNormalAndCoplanarPoint(this.object.up,this.target),Dc.intersectPlane(m0,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Ud||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Ud||this._lastTargetPosition.distanceToSquared(this.target)>Ud?(this.dispatchEvent(p0),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ai/60*this.autoRotateSpeed*e:ai/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){Dt.setFromMatrixColumn(t,0),Dt.multiplyScalar(-e),this._panOffset.add(Dt)}_panUp(e,t){this.screenSpacePanning===!0?Dt.setFromMatrixColumn(t,1):(Dt.setFromMatrixColumn(t,0),Dt.crossVectors(this.object.up,Dt)),Dt.multiplyScalar(e),this._panOffset.add(Dt)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Dt.copy(s).sub(this.target);let r=Dt.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ai*this._rotateDelta.x/t.clientHeight),this._rotateUp(ai*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ai*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ai*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ai*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ai*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ai*this._rotateDelta.x/t.clientHeight),this._rotateUp(ai*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new xe,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function V1(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function H1(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function W1(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(g0),this.state=tt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function X1(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case zn.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=tt.DOLLY;break;case zn.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=tt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=tt.ROTATE}break;case zn.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=tt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=tt.PAN}break;default:this.state=tt.NONE}this.state!==tt.NONE&&this.dispatchEvent(Fd)}function q1(n){switch(this.state){case tt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case tt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case tt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function Y1(n){this.enabled===!1||this.enableZoom===!1||this.state!==tt.NONE||(n.preventDefault(),this.dispatchEvent(Fd),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(g0))}function $1(n){this.enabled!==!1&&this._handleKeyDown(n)}function Z1(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Gn.ROTATE:if(this.enableRotate===!1){this.state=tt.NONE;break}this._handleTouchStartRotate(n),this.state=tt.TOUCH_ROTATE;break;case Gn.PAN:if(this.enablePan===!1){this.state=tt.NONE;break}this._handleTouchStartPan(n),this.state=tt.TOUCH_PAN;break;default:this.state=tt.NONE}break;case 2:switch(this.touches.TWO){case Gn.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=tt.TOUCH_DOLLY_PAN;break;case Gn.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=tt.TOUCH_DOLLY_ROTATE;break;default:this.state=tt.NONE}break;default:this.state=tt.NONE}this.state!==tt.NONE&&this.dispatchEvent(Fd)}function K1(n){switch(this._trackPointer(n),this.state){case tt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case tt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case tt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case tt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=tt.NONE}}function J1(n){this.enabled!==!1&&n.preventDefault()}function j1(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function Q1(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Uc=class{#e={left:0,top:0,right:0,bottom:0};size={width:1,height:1};set(e,t,i){this.size={width:e,height:t},this.#e=i}get centre(){let{left:e,top:t,right:i,bottom:s}=this.#e;return{x:.5+(e-i)/(2*this.size.width),y:.5+(t-s)/(2*this.size.height)}}get width(){return Math.max(60,this.size.width-this.#e.left-this.#e.right)}get height(){return Math.max(60,this.size.height-this.#e.top-this.#e.bottom)}};var kd=n=>n*n*(3-2*n);function Bd(n,e,t){let i=((e.azimuth_deg-n.azimuth_deg)%360+540)%360-180;return{azimuth_deg:n.azimuth_deg+t*i,elevation_deg:n.elevation_deg+t*(e.elevation_deg-n.elevation_deg),distance:n.distance*(e.distance/n.distance)**t,target:n.target.clone().lerp(e.target,t)}}var Fc=class{#e=performance.now();constructor(e,t){this.from=e,this.to=t}at(e){let t=Math.min(1,Math.max(0,(e-this.#e)/480));return{at:Bd(this.from,this.to,kd(t)),over:t===1}}};var eE=.16,kc={least:.4,most:3.5},tE=.35,zd=Math.tan(od*Math.PI/360),_0=89.99,Bc=class{#e;#t;#i=new Uc;#n=null;#s=null;#r=null;#o=!1;constructor(e,t,i){this.camera=new Ht(od,1,1,2e3),this.#e=t,this.#t=i,this.view="lateral",this.controls=new Oc(this.camera,e),this.controls.enableDamping=!0,this.controls.dampingFactor=eE,this.controls.rotateSpeed=.8,this.controls.disconnect(),this.controls.addEventListener("start",()=>{this.#s=null,this.#_(this.#d())}),this.controls.addEventListener("change",()=>{this.#o||(this.#r=null,this.view=null,this.#h(),this.#t(),this.#e())})}set frame(e){let t=this.#n&&this.view===null?this.pose():null;this.#n=e,this.controls.cursor.copy(e.centre),this.controls.maxTargetRadius=e.low.distanceTo(e.high)/2,this.#r?this.follow(this.#r):t?this.setPose(t):this.place(this.view??"lateral",!1)}resize(e,t,i){let s=this.#n?this.#d()/this.distance():1;this.#i.set(e,t,i),this.camera.aspect=e/t;let{x:r,y:o}=this.#i.centre;if(this.camera.setViewOffset(e,t,e*(.5-r),t*(.5-o),e,t),!!this.#n){if(this.#s&&this.#c(),this.#r)return this.follow(this.#r);this.#p(this.#u(),this.controls.target,this.#d()/s)}}freeCentre(){return this.#i.centre}place(e,t){if(this.#r=null,!this.#n){this.view=e;return}let{target:i,...s}=this.#n.view(e,(r,o)=>this.#d(r,o));this.#a(s,i,this.#d(s,i),t),this.view=e}follow(e,t=!1){if(this.#r=e,this.view=e.view,!this.#n)return;let i=e.stand(this.#n,(s,r,o)=>this.#d(s,r,o));t?this.#a(i,i.target,i.distance,!0):this.#s?this.#s.to=i:this.#g(i,i.target,i.distance)}orbit(e,t){this.#l();let i=this.#u(),s=Math.max(-_0,Math.min(_0,i.elevation_deg+t));this.#p({azimuth_deg:i.azimuth_deg+e,elevation_deg:s},this.controls.target,this.distance()),this.view=null}pan(e,t){this.#l();let i=this.mmPerPixel(),[s,r]=[0,1].map(a=>new R().setFromMatrixColumn(this.camera.matrixWorld,a)),o=this.controls.target.clone().addScaledVector(s,-e*i).addScaledVector(r,t*i);this.#p(this.#u(),this.#f(o),this.distance()),this.#h(),this.view=null}zoom(e){this.#l(),this.#p(this.#u(),this.controls.target,this.distance()/e),this.view=null}mmPerPixel(){return 2*zd*this.distance()/this.#i.size.height}pose(){let e=this.#s?.to??this.#m();return Rm(this.view,e,this.#d(e,e.target))}setPose(e){let t=Yl(e,"camera"),i=this.#f(qn(t.target_mm));this.#s=null,this.#r=null,this.#p(t,i,this.#d(t,i)/t.zoom),this.#h(),this.view=t.view}orientation(){let{azimuth_deg:e,elevation_deg:t}=this.#u();return{azimuth_deg:e,elevation_deg:t,towards:Tm(ql({azimuth_deg:e,elevation_deg:t}))}}advance(e){if(!this.#s)return this.controls.update();let{at:t,over:i}=this.#s.at(e);return i&&(this.#s=null),this.#g(t,t.target,t.distance),!i}dispose(){this.controls.dispose()}#a(e,t,i,s){if(!s){this.#s=null,this.#p(e,t,i);return}this.#s=new Fc(this.#m(),{...e,target:t,distance:i}),this.#e()}#l(){this.#c(),this.#r=null}#c(){if(!this.#s)return;let{to:e}=this.#s;this.#s=null,this.#p(e,e.target,e.distance)}#f(e){let{cursor:t,maxTargetRadius:i}=this.controls;return e.sub(t).clampLength(0,i).add(t)}#h(){let{width:e,height:t}=this.#i,i=tE*this.mmPerPixel()*Math.min(e,t)/2,s=this.#n?.back(this.#u(),this.controls.target,i);s&&(this.controls.target.add(s),this.camera.position.add(s))}#u(){return{azimuth_deg:this.controls.getAzimuthalAngle()*180/Math.PI,elevation_deg:90-this.controls.getPolarAngle()*180/Math.PI}}#m(){return{...this.#u(),distance:this.distance(),target:this.controls.target.clone()}}distance(){return this.controls.getDistance()}#d(e=this.#u(),t=this.controls.target,i=void 0){if(!this.#n)return 1;let{width:s,height:r}=this.share();return this.#n.distance(e,t,zd*s,zd*r,i)}share(){let{width:e,height:t,size:i}=this.#i;return{width:e/i.height,height:t/i.height}}#p(e,t,i){let s=this.#d(e,t),r=Math.min(s/kc.most,this.distance());this.#g(e,t,Math.max(r,Math.min(s/kc.least,i))),this.#_(s)}#_(e){this.controls.minDistance=Math.min(e/kc.most,this.distance()),this.controls.maxDistance=e/kc.least}#g(e,t,i){this.#o=!0,this.controls.minDistance=0,this.controls.maxDistance=1/0,this.controls.enableDamping=!1,this.controls.update(),this.controls.target.copy(t),this.camera.position.copy(t).addScaledVector(ql(e),i),this.controls.update(),this.controls.enableDamping=!0,this.#o=!1,this.#e()}focus(){let e=this.distance();this.camera.near=Math.max(2,e-260),this.camera.far=e+420,this.camera.updateProjectionMatrix(),this.camera.updateMatrixWorld()}};var iE=250,zc=class{#e;#t=null;#i=!1;#n=[];#s={width:300,height:150,ratio:1};#r={left:0,top:0,right:0,bottom:0};#o=!1;#a=!1;#l=!1;#c=!1;#f=0;#h=0;#u=0;#m=new R;tiers=new Zo(()=>this.invalidate());#d;#p;constructor(e,t={},i=!1){this.canvas=e,this.flat=i,this.#e=t,this.caseScene=i?new Nc:new Lc(e),this.drawn=0,this.disposed=!1,this.rig=new Bc(e,()=>this.viewChanged(),()=>this.handTookCamera()),this.rig.resize(this.#s.width,this.#s.height,this.#r),this.#d=()=>{let s=this.#t!==null;this.#l=!0,this.#c=!0,s?this.#i||setTimeout(()=>this.disposed||this.caseScene.regain()):t.onLost?.()},this.#p=()=>{this.#l=!1,this.#c=!1,this.#o=!0,this.render(),this.#t?.remove(),this.#t=null;for(let s of this.#n.splice(0))s();t.onRestored?.(),this.#i&&this.park()},e.addEventListener("webglcontextlost",this.#d),e.addEventListener("webglcontextrestored",this.#p)}resize(e,t,i=1){let s=Math.max(1,Math.round(e)),r=Math.max(1,Math.round(t)),o=Math.min(i,2),a=this.#s;(s!==a.width||r!==a.height||o!==a.ratio)&&this.#g({width:s,height:r,ratio:o})}setInsets(e){let{left:t,top:i,right:s,bottom:r}=this.#r;e.left===t&&e.top===i&&e.right===s&&e.bottom===r||(this.#r={...e},this.#v())}project(e){return this.projectWorld(qn(e,this.#m))}invalidate(){this.disposed||(this.#o=!0,this.tiers.changed(),!this.#a&&(this.#a=!0,this.#e.onNeedsFrame?this.#e.onNeedsFrame():this.#f=requestAnimationFrame(()=>this.render())))}get lost(){return this.#l&&!this.#t}get parked(){return this.#t!==null}park(){if(this.disposed||this.flat||(this.#i=!0,this.#t))return;let e=this.still();e&&(e.className="parked",this.canvas.after(e),this.#t=e,this.#l=!0,this.caseScene.release())}wake(){this.#i&&(this.#i=!1,this.#c&&this.caseScene.regain())}awake(){if(!this.#t)return Promise.resolve();let e=new Promise(t=>this.#n.push(t));return this.wake(),e}render(){if(this.#a=!1,!this.#o||this.#l||this.disposed||!this.caseScene.current)return!1;let e=performance.now();this.#o=!1;let t=this.rig.advance(e);return t&&this.invalidate(),this.draw(this.tiers.next(e,t)),this.drawn+=1,this.#u=performance.now()-e,this.#h||this.#_(),!0}info(){let{calls:e,triangles:t}=this.caseScene.info;return{calls:e,triangles:t,script_ms:this.#u}}async snapshot({width:e,height:t}={}){if(this.flat)throw new je("no-webgl","There is no picture: this browser has no WebGL 2.");if(await this.awake(),this.#l)throw new je("lost","The picture could not be taken: the graphics were interrupted.");let i=this.#s;if(e&&t){let s=this.#r;this.#r={left:0,top:0,right:0,bottom:0},this.#g({width:e,height:t,ratio:1}),this.draw();let r=Od(this.canvas);return this.#r=s,this.#g(i),this.draw(),r}return this.draw(),Od(this.canvas)}still(){if(this.lost||this.flat)return null;let e=this.#t??this.canvas;this.#t||this.draw();let t=document.createElement("canvas");return Object.assign(t,{width:e.width,height:e.height}),t.getContext("2d")?.drawImage(e,0,0),t}dispose(){if(!this.disposed){this.disposed=!0,cancelAnimationFrame(this.#f),clearTimeout(this.#h),this.tiers.dispose(),this.canvas.removeEventListener("webglcontextlost",this.#d),this.canvas.removeEventListener("webglcontextrestored",this.#p),this.rig.dispose(),this.caseScene.dispose();for(let e of this.#n.splice(0))e()}}#_(){if(!this.caseScene.cold.ever)return;let e=this.drawn;this.#h=setTimeout(()=>{this.#h=0,(this.caseScene.cold.now||e===this.drawn)&&this.caseScene.warm(this.rig.camera),this.#_()},iE)}get shot(){return this.rig.camera}handTookCamera(){}draw(e=this.tiers.still){Ei.value=e,this.rig.focus(),this.caseScene.draw(this.shot,this.rig.distance())}viewChanged(){this.rig.focus(),this.invalidate()}#g(e){this.#s=e,this.caseScene.resize(e.width,e.height,e.ratio),this.#v()}#v(){let{width:e,height:t}=this.#s;this.rig.resize(e,t,this.#r);let{x:i,y:s}=this.rig.freeCentre();this.caseScene.frame(i,1-s,e/t),this.viewChanged()}projectWorld(e){let{camera:t}=this.rig,i=e.distanceTo(t.position);return e.project(t),{x:(.5+.5*e.x)*this.#s.width,y:(.5-.5*e.y)*this.#s.height,depth:i}}};var v0={intact:{view:"oblique",style:"bone",towards:"bones",nearer:1,lit:0,ghosted:[]},fracture:{view:"oblique",style:"bone",towards:"bodies",nearer:1,lit:0,ghosted:["intact"]},posture:{view:"lateral",style:"bone",towards:"stack",nearer:1,lit:0,ghosted:["fracture"]},access:{view:"oblique",style:"glass",towards:"bones",nearer:1,lit:0,ghosted:[]},biopsy:{view:"oblique",style:"glass",towards:"bodies",nearer:1.15,lit:0,ghosted:[]},contrast:{view:"oblique",style:"glass",towards:"bodies",nearer:1.15,lit:0,ghosted:[]},cavity:{view:"oblique",style:"cutaway",towards:"bodies",nearer:1.15,lit:0,ghosted:[]},expansion:{view:"oblique",style:"cutaway",towards:"bodies",nearer:1.15,lit:0,ghosted:[]},inflation:{view:"oblique",style:"cutaway",towards:"bodies",nearer:1.15,lit:0,ghosted:[]},deflation:{view:"oblique",style:"cutaway",towards:"bodies",nearer:1.15,lit:0,ghosted:[]},fill:{view:"oblique",style:"cutaway",towards:"bodies",nearer:1.15,lit:0,ghosted:[]},set:{view:"oblique",style:"bone",towards:"bodies",nearer:.8,lit:1,ghosted:["intact","fracture"]},"follow-up":{view:"oblique",style:"bone",towards:"bodies",nearer:.8,lit:1,ghosted:["intact","fracture"]}},x0=1.1;var y0=Object.fromEntries(Object.entries(v0).map(([n,e])=>[n,{...e,...zo[e.view]}]));function b0({name:n,direction:e}){return e||(y0[n]??y0.intact)}function S0(n,e,t,i){let{start_s:s,end_s:r}=n[e],o=b0(n[e]);if(i||e===0)return{from:o,to:o,share:1};let a=Math.min(1,Math.max(0,(t-s)/Math.min(x0,r-s)));return{from:b0(n[e-1]),to:o,share:kd(a)}}function M0({from:n,to:e,share:t}){let i=n.lit+t*(e.lit-n.lit);return n.style===e.style||t===1?{style:e.style,closed:0,lit:i}:e.style==="bone"?{style:n.style,closed:t,lit:i}:n.style==="bone"?{style:e.style,closed:1-t,lit:i}:t<.5?{style:n.style,closed:2*t,lit:i}:{style:e.style,closed:2-2*t,lit:i}}function w0({from:n,to:e,share:t},i,s){let[r,o]=[n,e].map(a=>{let{points:l,middle:c}=i.subject(a.towards),{azimuth_deg:h,elevation_deg:u,nearer:d}=a;return{azimuth_deg:h,elevation_deg:u,target:c,distance:s(a,c,l)/d}});return t===1?o:Bd(r,o,t)}var Gc=class extends zc{clip=null;t=0;#e={camera:!1,style:!1};#t="bone";#i="lateral";#n=null;#s=matchMedia("(prefers-reduced-motion: reduce)");takeClip(e){this.clip=e,this.t=Math.min(this.t,e.durationS)}goTo(e){let t=e!==this.t;return this.t=e,t}get directed(){return this.#e.camera&&this.#e.style}set directed(e){this.followed={camera:e,style:e}}get followed(){return{...this.#e}}set followed({camera:e,style:t}){let i=e&&!this.#e.camera;t!==this.#e.style&&this.aimCut(t),this.#e={camera:e,style:t},i&&(this.#i=null),t||this.#a(this.#t),this.follow(i&&this.#r)}get#r(){return this.drawn>0&&!this.#s.matches}#o(e){let t=this.#t==="xray"?0:this.t;return S0(e.stages,e.stageIndexAt(t),t,this.#s.matches)}followOn(){if(!this.clip)return;let{to:e,share:t}=this.#o(this.clip);(e!==this.#n?.to||t!==this.#n.share)&&this.follow()}follow(e=!1){if(!this.clip)return;let t=this.#n=this.#o(this.clip);if(this.#e.camera&&this.rig.follow({view:t.to.view,stand:(o,a)=>w0(t,o,a)},e),!this.#e.style)return;this.#t=t.to.style;let{style:i,closed:s,lit:r}=M0(t);this.#a(i,s,r),this.ghosted=t.to.ghosted}set ghosted(e){}aimCut(e){}#a(e,t=0,i=0){this.clip&&this.caseScene.show(e,t,i),this.viewChanged()}showAgain(){this.#a(this.#t),this.follow()}get styles(){return this.caseScene.styles}get views(){return[...wo]}get style(){return this.#t}get view(){return this.rig.view}setStyle(e){let t=dt("style",e,this.styles),i=t==="xray"!=(this.#t==="xray");this.#t=t,this.#e.style&&this.aimCut(!1),this.#e.style=!1,this.#a(t),this.ghosted=[],i&&this.follow(this.#r)}setView(e,{animate:t=!0}={}){let i=dt("view",e,wo);this.handTookCamera(),this.rig.place(i,t&&this.#r),this.#i=i}handTookCamera(){this.#e.camera=!1}orbit(e,t){this.handTookCamera(),this.rig.orbit(e,t)}pan(e,t){this.handTookCamera(),this.rig.pan(e,t)}zoom(e){this.handTookCamera(),this.rig.zoom(e)}resetView(){this.#i?this.setView(this.#i):this.followed={...this.#e,camera:!0}}orientation(){return this.rig.orientation()}camera(){return this.rig.pose()}setCamera(e){this.handTookCamera(),this.rig.setPose(e),this.#i=this.rig.view??this.#i}};var E0=`
attribute float mark;
varying float vMark;
varying vec3 vNormalWorld;
varying vec3 vEye;
void main() {
vec4 world = modelMatrix * vec4( position, 1.0 );
vMark = mark;
vNormalWorld = mat3( modelMatrix ) * normal;
vEye = cameraPosition - world.xyz;
gl_Position = projectionMatrix * viewMatrix * world;
}
`,T0=`
uniform vec3 uColour;
uniform float uAlpha;
varying vec3 vNormalWorld;
varying vec3 vEye;
void main() {
float facing = clamp( dot( normalize( vNormalWorld ), normalize( vEye ) ), 0.0, 1.0 );
float alpha = uAlpha * mix( 0.12, 0.85, pow( 1.0 - facing, 1.9 ) );
vec3 shine = 0.16 * alpha * vec3( smoothstep( 0.1, 0.9, normalize( vNormalWorld ).y ) );
gl_FragColor = vec4( uColour * alpha + shine, alpha );
}
`,A0=`
uniform vec3 uBone;
uniform vec3 uLit;
uniform float uShare;
uniform float uOwn;
uniform float uAlpha;
varying float vMark;
varying vec3 vNormalWorld;
varying vec3 vEye;
${Ci}
void main() {
if ( uOwn < 0.5 && abs( vMark - 1.0 ) < 0.5 ) discard;
vec3 normalWorld = normalize( vNormalWorld );
float lit = uShare * step( 0.5, vMark );
float facing = clamp( dot( normalWorld, normalize( vEye ) ), 0.0, 1.0 );
vec3 light = mattLight( normalize( mat3( viewMatrix ) * normalWorld ), normalWorld.y, vec3( 0.30, 0.20, 0.14 ) );
vec3 colour = mix( uBone, uLit, lit ) * ( light + 0.35 * lit );
colour *= 0.88 + 0.2 * facing;
gl_FragColor = vec4( colour, 1.0 );
#include <tonemapping_fragment>
#include <colorspace_fragment>
gl_FragColor *= uAlpha;
}
`;var nE=1,R0="person";function C0(n){try{let e=new DataView(n).getUint32(0,!0),{format:t,levels:i,surfaces:s}=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e)));if(t!==nE)throw new RangeError;let r=new pr(new Uint8Array(n,4+e)),o=new Map(s.map(l=>[l.name,rE(sE(r,l))])),a=o.get(R0);return o.delete(R0),{levels:i,person:a,bones:o}}catch{throw gt("the opening shot's file is not whole")}}function sE(n,{vertices:e,triangles:t,step_mm:i}){let s=new Uint16Array(3*t),r=tc(n,s,e),o=new Int16Array(3*e);return ud(n,{array:o,count:e,columns:3,stride:3},r),{points:Float32Array.from(o,a=>a*i),triangles:Uint32Array.from(s)}}function rE({points:n,triangles:e}){let t=n.length/3,i=new Uint32Array(t),s=t;for(let a=0;a<t;a+=1)i[a]=n[3*a]===0?a:s++;let r=new Float32Array(3*s);r.set(n);for(let a=0;a<t;a+=1)i[a]!==a&&r.set([-n[3*a],n[3*a+1],n[3*a+2]],3*i[a]);let o=new Uint32Array(2*e.length);o.set(e);for(let a=0;a<e.length;a+=3){let l=[e[a],e[a+2],e[a+1]].map(c=>i[c]);o.set(l,e.length+a)}return{points:r,triangles:o}}function Gd(n,e){let t=n.reduce((l,{mesh:c})=>l+c.points.length/3,0),i=new Float32Array(3*t),s=new Float32Array(t),r=[],o=0;for(let{mesh:l,place:c,mark:h}of n){let{points:u}=l;for(let d=0;d<u.length;d+=3){let[f,p]=Vd(e,oE(c,u[d+1],u[d+2]));i.set([-u[d],p,f],3*o+d)}s.fill(h,o,o+u.length/3);for(let d of l.triangles)r.push(o+d);o+=u.length/3}let a=new xt;return a.setAttribute("position",new St(i,3)),a.setAttribute("mark",new St(s,1)),a.setIndex(r),a.computeVertexNormals(),a}function oE([n,e,t],i,s){return[Math.cos(t)*i+Math.sin(t)*s+n,Math.cos(t)*s-Math.sin(t)*i+e]}function Vd([n,e,t],[i,s]){return[Math.cos(t)*(i-n)-Math.sin(t)*(s-e),Math.cos(t)*(s-e)+Math.sin(t)*(i-n)]}var aE=3e3,lE=150,cE=[.1,.3],I0=[.28,.84],hE=[.66,.8],Hd=[.82,1],Wd={middle_mm:1140,tall_mm:1320,wide_mm:620},P0={azimuth:.55,elevation:.07},uE=[420,1500],L0=new R(1,0,0);function Tr([n,e],t){let i=Math.min(1,Math.max(0,(t-n)/(e-n)));return i*i*(3-2*i)}var Vc=class{#e;#t;#i=-1;#n=0;#s={target:new R,distance:0,azimuth:0,elevation:0,lean:0};#r=new R;constructor(e,t,i){let{levels:s,person:r,bones:o}=C0(e),a=s[t[0]];this.camera=new Ht,this.group=new pi,this.group.position.copy(i.body);let l=[0,0,0];this.#e=N0(Gd([{mesh:r,place:l,mark:0}],a),T0,{uColour:{value:new Te}});let c=[...o].map(([d,f])=>({mesh:f,place:s[d],mark:t.indexOf(d)+1}));this.#t=N0(Gd(c,a),A0,{uBone:{value:new Te(wn.bone.colour)},uLit:{value:new Te($o)},uShare:{value:0},uOwn:{value:1}}),this.#t.renderOrder=10,this.#e.renderOrder=11,this.#e.material.depthWrite=!1,this.group.add(this.#t,this.#e),this.group.updateMatrixWorld(!0);let[h,u]=Vd(a,[0,Wd.middle_mm]);this.#s.target.set(0,u,h).add(i.body),this.#s.lean=-a[2]}shows=!1;ground=0;paint({glass:e}){this.#e.material.uniforms.uColour.value.copy(vi(e))}advance(e,t){this.#i<0?this.#o(t):this.#n+=Math.min(e-this.#i,lE),this.#i=e;let i=Math.min(1,this.#n/aE);this.#a(Tr(I0,i),t,i);let s=1-Tr(Hd,i),r=this.#t.material.uniforms;r.uShare.value=Tr(cE,i)*(1-Tr(hE,i)),r.uAlpha.value=s,r.uOwn.value=i<Hd[0]?1:0;let o=Tr(uE,this.camera.position.distanceTo(this.#r));return this.#e.material.uniforms.uAlpha.value=s*o,this.shows=i>=Hd[0],this.ground=1-s,i<1}#o(e){let{azimuth_deg:t}=e.orientation();this.#s.azimuth=t*Math.PI/180+P0.azimuth,this.#s.elevation=P0.elevation;let{width:i,height:s}=e.share();this.#s.distance=Math.max(Wd.tall_mm/s,Wd.wide_mm/i)/(2*Math.tan(e.camera.fov*Math.PI/360))}#a(e,t,i){let{azimuth_deg:s,elevation_deg:r}=t.orientation(),o={azimuth:s*Math.PI/180,elevation:r*Math.PI/180,distance:t.distance()},a=this.#s,l=a.distance*(o.distance/a.distance)**e,c=(l-o.distance)/(a.distance-o.distance);this.#r.copy(t.controls.target).lerp(a.target,Math.max(0,c));let h=Tr([0,I0[1]],i),u=a.azimuth+h*(o.azimuth-a.azimuth),d=a.elevation+e*(o.elevation-a.elevation),{camera:f}=this;f.copy(t.camera,!1),f.position.set(Math.cos(d)*Math.sin(u),Math.sin(d),Math.cos(d)*Math.cos(u));let p=(1-e)*a.lean;f.position.applyAxisAngle(L0,p).multiplyScalar(l).add(this.#r),f.up.set(0,1,0).applyAxisAngle(L0,p),f.lookAt(this.#r),f.near=Math.max(2,l-1600),f.far=l+2600,f.updateProjectionMatrix(),f.updateMatrixWorld()}dispose(){this.group.removeFromParent();for(let{geometry:e,material:t}of[this.#e,this.#t])e.dispose(),t.dispose()}};function N0(n,e,t){let i=new yt({vertexShader:E0,fragmentShader:e,uniforms:{uAlpha:{value:1},...t},side:Zi,transparent:!0});gn(i);let s=new wt(n,i);return s.frustumCulled=!1,s}var Hc=class extends Gc{framing=null;#e=null;#t=()=>{};open(e,t,i){return this.flat||this.disposed||!this.framing?i():(this.#e=new Vc(e,t,this.framing),this.#t=i,this.caseScene.open(this.#e),this.invalidate())}endOpening(){this.#e&&(this.#e=null,this.caseScene.open(null),this.#t(),this.invalidate())}goTo(e){let t=super.goTo(e);return t&&this.endOpening(),t}render(){let e=this.#e;e&&(this.style==="xray"||!e.advance(performance.now(),this.rig))?this.endOpening():e&&this.caseScene.unveil(e.shows,e.ground);let t=super.render();return this.#e&&this.invalidate(),t}get shot(){return this.#e?.camera??super.shot}snapshot(e){return this.endOpening(),super.snapshot(e)}still(){return this.endOpening(),super.still()}dispose(){this.endOpening(),super.dispose()}};var D0=60,Wc=class n{#e=null;constructor(e){this.points=e;let{low:t,high:i}=gr(e);this.low=new R(...t),this.high=new R(...i)}static of(e,t){let s=[...e.values()].filter(({kind:a,beside:l})=>a==="bone"||a==="neighbour"&&l==="solid").map(a=>a.positions(a.influences.map(()=>0))),r=new Float32Array(s.reduce((a,{length:l})=>a+l,0)),o=0;for(let a of s)r.set(a,o),o+=a.length;return t&&dE(t.points,r)?t:new n(r)}get outline(){return this.#e??=this.#t()}#t(){let e=new Set;for(let t=0;t<D0;t+=1){let i=1-(2*t+1)/D0,s=Math.sqrt(1-i*i),r=t*Math.PI*(3-Math.sqrt(5));e.add(sc(this.points,s*Math.cos(r),i,s*Math.sin(r)))}return[...e].map(t=>Xl(new R().fromArray(this.points,t)))}};function dE(n,e){return n.length===e.length&&n.every((t,i)=>t===e[i])}function O0(n,e){n.enableZoom=n.enablePan=!e,e?Object.assign(n,{_rotateUp:()=>{}}):delete n._rotateUp}var fE=320,pE=26,mE=8,U0={mouse:18,pen:22,touch:30},Xc=class{#e;#t;#i;#n=!1;#s=!1;#r=null;#o={x:0,y:0,many:!1};#a={x:0,y:0,at_ms:-1/0};#l=new Set;#c;constructor(e,t,i){this.#e=e,this.#t=t,this.#i=i,this.#c=[["pointerdown",this.#h.bind(this)],["pointermove",this.#u.bind(this)],["pointerup",this.#m.bind(this)],["pointercancel",this.#m.bind(this)]]}get enabled(){return this.#n}set enabled(e){if(e!==this.#n)if(this.#n=e,e){for(let[t,i]of this.#c)this.#e.addEventListener(t,i,{capture:!0});this.#t.controls.connect(this.#e),this.#f()}else{this.#t.controls.disconnect();for(let[t,i]of this.#c)this.#e.removeEventListener(t,i,{capture:!0});this.#r=null,this.#l.clear(),this.#e.style.cursor=""}}get sideways(){return this.#s}set sideways(e){this.#s=e,O0(this.#t.controls,e),this.#f()}#f(){this.#n&&(this.#e.style.touchAction=this.#s?"pan-y":"none")}dispose(){this.enabled=!1}#h(e){if(this.#l.add(e.pointerId),this.#o={x:e.clientX,y:e.clientY,many:this.#l.size>1},!this.#d(e))return;let t=this.#i.handle(),i=this.#i.project(t),s=this.#i.project(t.clone().setX(t.x-1)),r={x:s.x-i.x,y:s.y-i.y},o=1/this.#t.mmPerPixel();Math.hypot(r.x,r.y)<.3*o&&Object.assign(r,{x:o,y:0}),this.#r={pointer:e.pointerId,x:e.clientX,y:e.clientY,mm:this.#i.cutPosition(),axis:r},this.#e.setPointerCapture(e.pointerId),e.stopImmediatePropagation(),e.preventDefault()}#u(e){let t=this.#r;if(!t){this.#l.size===0&&(this.#e.style.cursor=this.#d(e)?"ew-resize":"grab");return}if(e.pointerId!==t.pointer)return;let{axis:i}=t,s=(e.clientX-t.x)*i.x+(e.clientY-t.y)*i.y;this.#i.cut(t.mm+s/(i.x**2+i.y**2)),e.stopImmediatePropagation()}#m(e){if(this.#l.delete(e.pointerId),this.#r?.pointer===e.pointerId){this.#r=null,e.stopImmediatePropagation();return}let t=Math.hypot(e.clientX-this.#o.x,e.clientY-this.#o.y)<mE;if(e.type!=="pointerup"||!t||this.#o.many||e.button!==0)return;let{x:i,y:s,at_ms:r}=this.#a,o=e.timeStamp-r<fE&&Math.hypot(e.clientX-i,e.clientY-s)<pE;this.#a={x:e.clientX,y:e.clientY,at_ms:o?-1/0:e.timeStamp},o&&this.#i.reset()}#d(e){let t=this.#i.handle();if(!t)return!1;let{left:i,top:s}=this.#e.getBoundingClientRect(),{x:r,y:o}=this.#i.project(t),a=U0[e.pointerType]??U0.touch;return Math.hypot(e.clientX-i-r,e.clientY-s-o)<a}};var gE=["ghost","solid","off"],_E={intact:!1,broken:!1},vE=new Set(["neighbour","disc"]),xE=Object.keys(sn),qc=class extends Hc{#e=null;#t=null;#i=!1;#n={position_mm:0,low_mm:0,high_mm:0};#s="solid";#r=null;#o=_E;#a;constructor(e,t,i){super(e,t,i),this.xrayMissing=this.caseScene.xrayMissing,this.#a=new Xc(e,this.rig,{handle:()=>this.#f(),project:s=>this.projectWorld(s.clone()),cut:s=>this.setCut(s),cutPosition:()=>this.#n.position_mm,reset:()=>this.resetView()})}async load(e,t){let i=await sg(e);t?.throwIfAborted(),!this.disposed&&(this.endOpening(),this.takeClip(e),this.#i=!1,this.#l(e,i),this.aimCut(this.followed.style))}aimCut(e){this.#i||!this.#e||(this.setCut(this.#e.cutAt(e)),this.#i=!1)}#l(e,t){for(let s of t.values())vE.has(s.kind)&&(s.beside=this.#s);this.#t=Wc.of(t,this.#t);let i=this.framing=new Wl(this.#t,e.extras.view);this.caseScene.load(t,e,i,this.#t),this.#e=new rc(t,e,i),this.#n={...this.#n,low_mm:-i.high.x,high_mm:-i.low.x},this.rig.frame=i,this.caseScene.move(e,this.t),this.showAgain(),this.#c()}get neighbours(){return this.#s}set neighbours(e){let t=dt("neighbours",e,gE);t!==this.#s&&(this.#s=t,this.clip&&this.#l(this.clip,this.caseScene.parts))}setTime(e){this.goTo(e)&&(this.clip&&(this.caseScene.move(this.clip,e),this.caseScene.showGhosts(this.#r??this.#o,e)),this.followOn(),this.invalidate())}get ghosts(){return{...this.#r??this.#o}}set ghosts(e){this.#r=e&&{...e},this.#c()}set ghosted(e){let[t,i]=[e.includes("intact"),e.includes("fracture")];t===this.#o.intact&&i===this.#o.broken||(this.#o={intact:t,broken:i},this.#c())}#c(){this.clip&&(this.caseScene.showGhosts(this.ghosts,this.t),this.invalidate())}setCut(e){if(!Number.isFinite(e))throw Zt("cut",e,"a number of mm");this.#i=!0;let{low_mm:t,high_mm:i}=this.#n;this.#n.position_mm=Math.max(t,Math.min(i,e)),this.caseScene.cut(this.#n.position_mm),this.viewChanged()}get quality(){return this.tiers.asked}set quality(e){this.tiers.asked=e,this.invalidate()}get cut(){return{...this.#n}}get interactive(){return this.#a.enabled}set interactive(e){this.#a.enabled=e,this.caseScene.cutPlane.held=e,this.viewChanged()}orbit(e,t){super.orbit(e,this.#a.sideways?0:t)}set sideways(e){this.#a.sideways=e}anchors(e){if(!this.clip||!this.#e)return[];e!==this.t&&this.caseScene.move(this.clip,e);let t=this.#e.at(this.caseScene.drawn,this.caseScene.cutPlane,this.rig.camera.position,this.caseScene.lit);return e!==this.t&&this.caseScene.move(this.clip,this.t),t}get outline(){return this.#t?.outline??[]}handle(){let e=this.#f();return e&&{...this.projectWorld(e.clone()),reach:Xg/this.rig.mmPerPixel()}}#f(){return this.caseScene.drawn==="cutaway"?this.caseScene.current?.handlePoint()??null:null}setTheme(e){this.caseScene.paint(sn[dt("theme",e,xE)]),this.invalidate()}readPositions(e){let t=this.caseScene.parts.get(e);if(!t)throw Zt("actor",e,[...this.caseScene.parts.keys()].join(", "));return f0(t)}dispose(){this.disposed||this.#a.dispose(),super.dispose()}};var yE=2.5,bE=3,SE=.5;function ME(n){return Math.max(bE,n.caption.split(/\s+/).length/yE)}var Yc=class{#e=0;constructor(e){this.stages=e,this.durationS=e[e.length-1].end_s,this.t=0,this.speed=1,this.playing=!1,this.loop=!1,this.stepping=!1}get index(){return fd(this.stages,this.t)}play(){this.t>=this.durationS&&(this.t=0),this.playing=!0,this.#e=0,this.stepping&&(this.t=this.#n())}pause(){this.playing=!1}seek(e){this.t=Math.min(this.durationS,Math.max(0,e)),this.#e=0}step(e){let{end_s:t}=this.stages[this.index],s=e>0&&this.t<t?this.index:this.index+e;s<0?this.seek(0):this.seek(this.stages[Math.min(s,this.stages.length-1)].end_s)}advance(e){if(!this.playing)return!1;let t=Math.min(e,SE)*this.speed;return this.stepping?this.#i(t):this.#t(t)}#t(e){let t=this.t+e;return t<this.durationS?this.t=t:this.loop?this.t=t%this.durationS:(this.t=this.durationS,this.playing=!1),e>0}#i(e){if(this.#e+=e,this.#e<ME(this.stages[this.index]))return!1;this.#e=0;let t=this.index+1;return t<this.stages.length?this.t=this.stages[t].end_s:this.loop?this.t=this.stages[0].end_s:this.playing=!1,!0}#n(){let{end_s:e}=this.stages[this.index],t=this.stages[this.index+1];return this.t>=e&&t?t.end_s:e}};var wE=window.parent===window?4:0,xn=new Set;function $c(n){let e=xn.delete(n);xn.add(n),!e&&(B0(n),n.wake())}function Xd(n){xn.delete(n)&&(xn.add(n),B0(n))}function k0(n){xn.delete(n)}function B0(n){let e=[...xn].filter(({visible:t})=>!t);for(let t of e.slice(0,Math.max(0,e.length-wE)))F0(t);for(;xn.size>12;){let t=[...xn].filter(i=>i!==n);F0(t.find(({visible:i})=>!i)??t.find(({playing:i})=>!i)??t[0])}}function F0(n){xn.delete(n),n.park()}var EE=new Set([429,503]),TE=60,AE=20;async function z0(n,e){for(let t=1;;t+=1){let i=await fetch(n,e),s=EE.has(i.status)?RE(i):null;if(s===null||t===AE)return i;await i.body?.cancel(),await CE(1e3*s*(1+Math.random()/4),e.signal)}}function RE(n){let e=n.headers.get("Retry-After");if(!e)return null;let t=/^\d+$/.test(e)?Number(e):(Date.parse(e)-Date.now())/1e3;return t<=TE?Math.max(t,0):null}function CE(n,e){return new Promise((t,i)=>{e.throwIfAborted();let s=setTimeout(()=>{e.removeEventListener("abort",r),t()},n),r=()=>{clearTimeout(s),i(e.reason)};e.addEventListener("abort",r,{once:!0})})}async function G0(n,e,t=!1){let i;try{if(i=await z0(n,{signal:e,cache:t?"reload":"default"}),i.ok)return await i.arrayBuffer()}catch(s){throw e.aborted?s:new je("missing",IE(n))}throw new je("missing",G.status(i.status))}function IE(n){if(navigator.onLine===!1)return G.offline;let{protocol:e,origin:t}=new URL(n,document.baseURI);return e==="file:"?G.fromDisk:t===self.origin?G.offline:G.otherSite}var Lo=class{#e;#t=0;#i=null;#n=!0;#s=!1;#r=!1;#o=window;constructor(e,t,i){this.#e=t;let s={onLost:t.onLost,onRestored:()=>{t.onRestored(),this.requestFrame()},onNeedsFrame:()=>this.#a()};this.viewer=new qc(e,s,i),this.clip=null,this.clock=null}async open(e,t){await this.viewer.load(e,t),this.clip=e,this.clock=new Yc(e.stages)}get visible(){return this.#n}get playing(){return this.clock?.playing??!1}setVisible(e){this.#n=e,this.#i=null,this.viewer.flat?this.requestFrame():e?($c(this),this.requestFrame()):Xd(this)}park(){this.clock?.playing&&this.#n&&(this.clock.pause(),this.#e.onMove()),this.viewer.park(),this.#e.onParked()}wake(){this.viewer.parked&&(this.#e.onWaking(),this.viewer.wake())}setView(e){e!==this.#o&&(this.#o.cancelAnimationFrame(this.#t),this.#t=0,this.#o=e,this.requestFrame())}async snapshot(e){this.viewer.flat||$c(this),this.viewer.setTime(this.clock?.t??0);try{return await this.viewer.snapshot(e)}finally{this.#n||Xd(this)}}resize(e,t,i){this.viewer.setInsets(i),this.viewer.resize(e,t,this.#o.devicePixelRatio),this.requestFrame(),this.draw()}requestFrame(){this.#s=!0,this.#a()}draw(){if(!(!this.clock||this.#r)){this.#r=!0;try{if(this.viewer.setTime(this.clock.t),!this.viewer.render()&&!this.#s)return;this.#s=!1,this.#e.onFrame()}finally{this.#r=!1}}}#a(){this.#t||!this.#n||(this.viewer.parked&&$c(this),this.#t=this.#o.requestAnimationFrame(e=>this.#l(e)))}#l(e){this.#t=0;let{clock:t}=this;t&&(t.playing&&(this.#i!==null&&t.advance((e-this.#i)/1e3)&&this.#e.onMove(),this.#i=e,this.#a()),t.playing||(this.#i=null),this.draw())}dispose(){this.#o.cancelAnimationFrame(this.#t),this.#n=!1,k0(this),this.viewer.dispose()}};var PE=5e3,Zc=class{#e;#t;#i=null;#n=null;#s=null;#r=!1;#o=!1;#a=!1;#l=0;#c=null;#f=null;#h="";#u=window;constructor(e,t){this.#e=e,this.#t=t}get shown(){let e=this.#i;return!this.#r||!e?.clip||!e.clock?null:{display:e,clip:e.clip,clock:e.clock,viewer:e.viewer}}get returning(){return this.#s!==null}setNear(e){this.#o=e,e&&this.#i?.viewer.lost&&!this.#l&&!this.#n&&this.#b(),this.#i?.setVisible(e),e&&!this.#n&&(this.#a||!this.#i)&&this.#d()}reload(){this.#s=null,this.#c=null,this.#m()}retry(){this.#i?.viewer.flat&&this.#b(),this.#h="",this.#m()}setView(e){this.#u=e,this.#i?.setView(e)}#m(){this.#w(),this.#a=!this.#o,this.#o?this.#d():this.#r||this.#e.setState("waiting")}close(){this.#b(),this.#w(),this.#o=!1,this.#c=null,this.#e.setState("waiting")}resize(){let{clientWidth:e,clientHeight:t}=this.#e.picture;e&&t&&this.#i?.resize(e,t,this.#e.insets())}async#d(){this.#a=!1;let{src:e,data:t}=this.#t.source();if(!e&&!t){this.#e.statusMessage.clear();return}let i=this.#n=new AbortController,{signal:s}=i;this.#e.statusMessage.wait(),this.#r||this.#e.setState("loading");try{let r=this.#c??ic.fromBuffer(t??await G0(String(e),s,this.#f===e));s.throwIfAborted();let o=this.#g();this.#i?.viewer.lost&&this.#R();let a=this.#i===null,l=this.#i??this.#p();await l.open(r,s),this.#c=r,this.#f=null,this.#v(l,a,o)}catch(r){s.aborted||this.#x(r,e)}finally{this.#n===i&&(this.#n=null)}}#p(){let e=document.createElement("canvas");this.#e.canvasBox.replaceChildren(e);let t=this.#_(e);return this.#i=t,t.setView(this.#u),t.setVisible(this.#o),this.#e.setFlat(t.viewer.flat),this.#t.onOpen(t.viewer),this.resize(),t}#_(e){let t={onFrame:()=>this.#r&&this.#t.onFrame(),onMove:this.#t.onMove,onLost:()=>this.#E(),onRestored:()=>this.#T(),onParked:()=>this.#y(),onWaking:()=>this.#S()};try{if(!this.#h)return new Lo(e,t)}catch(i){if(!(i instanceof je)||i.code!=="no-webgl")throw i;this.#h=i.message,this.#t.onError(i)}return new Lo(e,t,!0)}#g(){if(!this.shown)return null;let{clip:e,clock:t}=this.shown,{name:i,start_s:s,end_s:r}=e.stageAt(t.t),{speed:o,loop:a,playing:l}=t;return{stage:i,share:(t.t-s)/(r-s),speed:o,loop:a,playing:l}}#v(e,t,i){this.#r=!0;let{clip:s,clock:r,viewer:o}=this.shown;this.#e.setClip(s,o),t&&this.#t.onFirst(this.#s),this.#s=null,i&&(r.speed=i.speed,r.loop=i.loop,r.seek(Rf(i,s.stages)),i.playing&&r.play()),this.#e.setState("ready"),o.flat?this.#e.statusMessage.inform(`${this.#h} ${G.restStays}`,this.#h===G.gone):o.lost||this.#e.statusMessage.clear(),this.resize(),e.draw(),this.#t.onReady()}#x(e,t){this.#c=null,this.#f=t;let i=e instanceof je?e:new je("corrupt",G.broken);i!==e&&reportError(e),this.#M(),this.#e.setState("failed"),this.#e.statusMessage.fail(i.message,i.message!==G.fromDisk),this.#t.onError(i)}#E(){this.#o&&(this.#e.statusMessage.fail(G.lost,!1),this.#S(),this.#t.onError(new je("lost",G.lost)))}#S(){this.#y(),this.#l=window.setTimeout(()=>{this.#u.document.hidden?this.#S():this.#A()},PE)}#y(){clearTimeout(this.#l),this.#l=0}#T(){this.#y(),this.#n?this.#e.statusMessage.wait():this.#e.statusMessage.clear()}#A(){this.#b(),this.#o&&(this.#h=G.gone,this.#t.onError(new je("no-webgl",G.gone))),this.#m()}#b(){this.#r&&!this.#n&&!this.#a&&(this.#s=this.#t.keep()),this.#M()}#R(){if(this.#r){let{style:e,camera:t,direction:i}=this.#t.keep();this.#s={style:e,camera:t,direction:i,chrome:{}}}this.#M()}#w(){this.#n?.abort(),this.#n=null}#M(){this.#y(),this.#i?.dispose(),this.#i=null,this.#r=!1,this.#e.canvasBox.replaceChildren()}};var H0="vertebra-opening-seen";var V0=["pointerdown","keydown","wheel","touchstart"],W0=!1,Kc=class{#e=null;#t="off";#i=()=>{};constructor(e,t){this.onChange=e,this.given=t}ask(e){e!==this.#t&&(this.#t=e??"off",this.#e=null,this.#t==="off"&&this.#i())}prepare(){if(this.#e||!this.#s)return;let e=this.given();e?this.#e=Promise.resolve(e):this.#t!=="on"&&(this.#e=LE(this.#t)),this.#e?.catch(()=>{})}async begin(e,t){if(this.prepare(),!this.#e)return;let i=e()?.clip,s=performance.now()+3e3,r=new AbortController;for(let d of V0)t.addEventListener(d,()=>r.abort(),{capture:!0,passive:!0,signal:r.signal});let o=await this.#e.catch(()=>null),a=e(),l=r.signal.aborted||performance.now()>s;if(r.abort(),!o||!a||a.clip!==i||l||!this.#s)return;let{clip:c,clock:h,viewer:u}=a;h.index>0||h.playing||u.style==="xray"||u.flat||t.document.hidden||(DE(),this.#n(u,o,qd(c),t))}#n(e,t,i,s){let r=new AbortController,o=()=>{r.abort(),this.#i=()=>{},this.onChange(!1)};this.#i=()=>e.endOpening();for(let a of V0)s.addEventListener(a,this.#i,{capture:!0,passive:!0,signal:r.signal});this.onChange(!0);try{e.open(t,i,o)}catch(a){o(),reportError(a)}}get#s(){let e=matchMedia("(prefers-reduced-motion: reduce)").matches;return this.#t!=="off"&&!e&&!W0&&!NE()}};function qd({extras:n}){return[String(n.case.level),...(n.levels??[]).map(({level:e})=>e)]}async function LE(n){let e=await fetch(n,{priority:"low"});if(!e.ok)throw new Error(`${e.status}`);return e.arrayBuffer()}function NE(){try{return sessionStorage.getItem(H0)!==null}catch{return!1}}function DE(){W0=!0;try{sessionStorage.setItem(H0,"1")}catch{}}var X0=`@media print{:host{block-size:auto!important;container-type:normal!important;overflow:visible!important}.shell{position:static;display:block;overflow:visible}.pictures{display:block}.picture{aspect-ratio:var(--vp-picture);inline-size:auto;max-block-size:12cm;margin-inline:auto;container-type:normal;break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}.canvas canvas:not(.still),.beside,.corner,.column,.camera,.alone,.notice,.timeline,.open-panel,.risks-button,.shell .panel .close,.reserve,.grades:not([open]),.panel details:not([open]),summary:after{display:none!important}.shell .panel{display:block!important;position:static;block-size:auto;max-block-size:none;overflow:visible;border:0;box-shadow:none;animation:none}tr,li,.curve,.outcome{break-inside:avoid}.foot{background:none}}
`;var q0=new WeakMap;function No(n,e){let t=q0.get(e.document)??new Map;q0.set(e.document,t);let i=t.get(n);return i||(i=new e.CSSStyleSheet,i.replaceSync(n),t.set(n,i)),i}var Jc=class{#e=window;#t=null;#i=()=>{};constructor(e,t,i){this.root=e,this.shell=t,this.take=i}connect(e){this.#e=e,this.#t=new AbortController;let{signal:t}=this.#t;e.addEventListener("beforeprint",()=>this.#n(),{signal:t}),e.addEventListener("afterprint",()=>this.#i(),{signal:t})}disconnect(){this.#t?.abort(),this.#i()}#n(){this.#i();let e=this.take();if(!e)return;let{canvasBox:t,overlay:i,panel:s,picture:r,root:o}=this.shell,{clientWidth:a,clientHeight:l}=r,c=[s.notes.risks].filter(({open:d})=>!d),{theme:h}=o.dataset;e.className="still",t.append(e),Re(i.root,"viewBox",`0 0 ${a} ${l}`),o.style.setProperty("--vp-picture",`${a} / ${l}`),o.dataset.theme="light";for(let d of c)d.open=!0;let u=No(X0,this.#e);this.root.adoptedStyleSheets.push(u),this.#i=()=>{this.#i=()=>{},this.root.adoptedStyleSheets=this.root.adoptedStyleSheets.filter(d=>d!==u),e.remove(),i.root.removeAttribute("viewBox"),o.style.removeProperty("--vp-picture"),o.dataset.theme=h;for(let d of c)d.open=!1}}};var UE={play:{d:"M8 5.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L9.2 4.5A.8.8 0 0 0 8 5.2Z",solid:!0},pause:{d:"M7 4.5h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8H7a.8.8 0 0 1-.8-.8V5.3A.8.8 0 0 1 7 4.5Zm7 0h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8h-3a.8.8 0 0 1-.8-.8V5.3a.8.8 0 0 1 .8-.8Z",solid:!0},previous:{d:"M6 5v14M18.5 5.8v12.4a.5.5 0 0 1-.8.4L9 12.4a.5.5 0 0 1 0-.8l8.7-6.2a.5.5 0 0 1 .8.4Z"},next:{d:"M18 5v14M5.5 5.8v12.4a.5.5 0 0 0 .8.4L15 12.4a.5.5 0 0 0 0-.8L6.3 5.4a.5.5 0 0 0-.8.4Z"},loop:{d:"M4 11V9.5A3.5 3.5 0 0 1 7.5 6H20m0 0-3-3m3 3-3 3M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H4m0 0 3-3m-3 3 3 3"},plus:{d:"M12 5v14M5 12h14"},minus:{d:"M5 12h14"},reset:{d:"M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4 4v4h4"},move:{d:"M12 3v18M3 12h18M12 3 9.5 5.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5"},left:{d:"M14.5 5.5 8 12l6.5 6.5"},right:{d:"M9.5 5.5 16 12l-6.5 6.5"},up:{d:"M5.5 14.5 12 8l6.5 6.5"},down:{d:"M5.5 9.5 12 16l6.5-6.5"},sliders:{d:"M4 7h9m4 0h3M4 17h3m4 0h9M15 4.5v5M9 14.5v5"},close:{d:"M6 6l12 12M18 6 6 18"},numbers:{d:"M4 20V10m5.3 10V4m5.4 16v-8M20 20V7"},caution:{d:"M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.4v.1"},eye:{d:"M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 2.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z"},layers:{d:"m12 3.5 9 4.7-9 4.7-9-4.7 9-4.7Zm9 8.7-9 4.7-9-4.7m18 3.8-9 4.7-9-4.7"}};function li(n){let{d:e,solid:t}=UE[n],i=De("path",{d:e,class:t?"solid":"line"});return De("svg",{class:"icon",viewBox:"0 0 24 24","aria-hidden":"true",focusable:"false"},i)}function Ii(n,e,t,i=""){let s={type:"button",class:`icon-button ${i}`,"aria-label":n,title:n,onclick:t};return N("button",s,li(e))}var Do=class{constructor(e,t=""){this.root=Ii(G.play,"play",()=>e.toggle(),`primary ${t}`),this.glyphs={play:this.root.firstElementChild,pause:li("pause")}}update(e){let t=e?G.pause:G.play;this.root.ariaLabel!==t&&(this.root.ariaLabel=this.root.title=t,this.root.replaceChildren(e?this.glyphs.pause:this.glyphs.play))}},jc=class{constructor(e){this.play=new Do(e),this.loop=Ii(G.loop,"loop",()=>e.setLoop(this.loop.ariaPressed!=="true")),this.loop.ariaPressed="false",this.speed=N("select",{"aria-label":G.speed,title:G.speed,onchange:()=>e.setSpeed(Number(this.speed.value))}),this.#e(Jo),this.time=N("span",{class:"time"}),this.steps=N("div",{class:"steps"},Ii(G.previous,"previous",()=>e.step(-1)),this.play.root,Ii(G.next,"next",()=>e.step(1))),this.extras=N("div",{class:"extras"},this.time,this.speed,this.loop)}#e(e){this.speed.replaceChildren(...e.map(t=>N("option",{value:t},G.times(t))))}update({t:e,clip:t,playing:i,speed:s,loop:r}){this.play.update(i),Ue(this.time,G.time(e,t.durationS)),Re(this.loop,"aria-pressed",String(r)),Number(this.speed.value)!==s&&(Jo.includes(s)||this.#e([...Jo,s].sort((o,a)=>o-a)),this.speed.value=String(s))}};var Y0=15,$0=40,Oo=1.25,FE=[["up",0,1],["left",-1,0],["right",1,0],["down",0,-1]];function Z0(n,e,t){let i=FE.map(([s,r,o])=>Ii(e[s],s,()=>t(r,o),`to-${s}`));return N("div",{class:"pad",role:"group","aria-label":n},N("span",{class:"pad-name","aria-hidden":"true"},n),...i)}var Qc=class{constructor(e){this.more=Ii(G.camera,"move",()=>this.toggle()),this.more.ariaExpanded="false";let t=N("div",{class:"quick"},Ii(G.zoomIn,"plus",()=>e.zoom(Oo)),Ii(G.zoomOut,"minus",()=>e.zoom(1/Oo)),Ii(G.reset,"reset",()=>e.reset())),i=N("div",{class:"pads"},Z0(G.turn,G.turnTo,(s,r)=>e.orbit(s*Y0,r*Y0)),Z0(G.move,G.moveTo,(s,r)=>e.pan(s*$0,-r*$0)));this.root=N("div",{class:"camera",role:"group","aria-label":G.camera},t,this.more,i)}toggle(e=this.more.ariaExpanded!=="true"){return this.more.ariaExpanded==="true"===e?!1:(this.more.ariaExpanded=String(e),!e&&this.root.matches(":focus-within")&&this.more.focus(),this.root.toggleAttribute("data-open",e),!0)}};var kE=350,eh=class{#e=0;#t="";plain=!1;constructor(){this.count=N("span",{class:"count"}),this.name=N("span",{class:"stage-name"}),this.text=N("p",{class:"text"}),this.words=N("div",{class:"words"},this.text),this.root=N("div",{class:"caption"},N("p",{class:"heading"},this.name,this.count),this.words),this.live=N("div",{class:"unseen",role:"status","aria-live":"polite"})}setStages(e){let t=({caption:i})=>N("p",{class:"reserve","aria-hidden":"true"},i);this.words.replaceChildren(this.text,...e.map(t))}told(e){return e.map(({name:t,caption:i})=>({name:t,caption:i,label:G.stage(t,this.plain)}))}update({clip:e,index:t}){let{name:i,caption:s}=e.stages[t],r=G.stage(i,this.plain);Ue(this.count,G.stageOf(t,e.stages.length)),Ue(this.name,r),Ue(this.text,s);let o=`${r}. ${s}`;if(this.#t===o)return;let a=this.#t==="";this.#t=o,a||this.say(o)}say(e){clearTimeout(this.#e),this.#e=window.setTimeout(()=>Ue(this.live,e),kE)}};var Ar=class{constructor(e,t,i,s,r){this.legend=t,this.first=r,this.current=N("span",{class:"current"}),this.trigger=N("button",{type:"button",class:"trigger","aria-expanded":"false",onclick:()=>this.toggle()},li(i),this.current),this.options=N("fieldset",{class:"options",tabindex:-1},N("legend",{class:"unseen"},t),...s),this.root=N("div",{class:`picker ${e}`},this.trigger,this.options),this.root.addEventListener("focusout",o=>{this.root.contains(o.relatedTarget)||this.toggle(!1)})}toggle(e=this.trigger.ariaExpanded!=="true"){return this.trigger.ariaExpanded==="true"===e?!1:(this.trigger.ariaExpanded=String(e),this.root.toggleAttribute("data-open",e),e?this.first()?.focus():this.options.matches(":focus-within")&&this.trigger.focus(),!0)}name(e,t=e){Ue(this.current,e),Re(this.trigger,"aria-label",t),Re(this.trigger,"title",t)}};var Uo=class{#e=new Map;#t=null;constructor(e,t,i,s,r){this.legend=t,this.labels=new Map(s.map(({value:l,label:c})=>[l,c]));let o=s.map(({value:l,label:c})=>{let h=N("input",{type:"radio",name:e,value:l,onchange:()=>r(l)});this.#e.set(l,h);let u=()=>this.toggle(!1);return h.addEventListener("click",d=>d.detail&&u()),h.addEventListener("keydown",d=>d.key==="Enter"&&u()),N("label",{class:"option"},h,N("span",{},c))});this.note=N("p",{class:"note",id:`${e}-note`,hidden:!0});let a=()=>this.#e.get(this.#t??"")??[...this.#e.values()][0];this.popover=new Ar(e,t,i,[N("div",{class:"row"},...o),this.note],a),this.root=this.popover.root}toggle(e){return this.popover.toggle(e)}refuse(e,t){let i=this.#e.get(e);i&&(i.disabled=t!=="",t&&i.setAttribute("aria-describedby",this.note.id),this.note.hidden=t==="",Ue(this.note,t))}update(e,t=""){if(e===this.#t)return;this.#t=e;for(let[s,r]of this.#e)r.checked=s===e;let i=this.labels.get(e)??t;this.popover.name(i,`${this.legend}: ${i}`)}};function K0(n,e){let t=N("input",{type:"checkbox",role:"switch",onchange:()=>e(t.checked)});return{input:t,root:N("label",{class:"switch"},N("span",{},n),t)}}function J0(n,e,t,i){let s=N("select",{onchange:()=>i(s.value)},...e.map(r=>N("option",{value:r},t[r])));return{select:s,root:N("label",{class:"switch"},N("span",{},n),s)}}var th=class{constructor(e){let{follow:t,before:i,beside:s,quality:r}=G.show;this.follow=K0(t,e.setDirection),this.before=K0(i,a=>e.ask("ghosts",a?"on":"off")),this.gain=N("p",{class:"note"}),this.beside=J0(s,Tn,G.neighbours,a=>e.ask("neighbours",a)),this.quality=J0(r,Di,G.qualities,a=>e.ask("quality",a));let o=[this.follow.root,this.before.root,this.gain,this.beside.root,this.quality.root];this.popover=new Ar("show",G.show.title,"sliders",o,()=>this.follow.input),this.popover.name(G.show.title),this.root=this.popover.root}setClipNumbers({clip:e,fractured:t,outcome:i}){this.before.root.hidden=t===null,this.gain.hidden=i===null,i&&Ue(this.gain,G.gained(i)),this.beside.root.hidden=![...e.actors.values()].some(({part:s})=>s==="neighbour"||s==="disc")}update({viewer:e}){j0(this.follow.input,e.directed),j0(this.before.input,e.ghosts.broken),Q0(this.beside.select,e.neighbours),Q0(this.quality.select,e.quality)}};function j0(n,e){n.checked!==e&&(n.checked=e)}function Q0(n,e){n.value!==e&&(n.value=e)}var e_=(n,e)=>n.map(t=>({value:t,label:e[t]})),ih=class{constructor(e){this.styles=new Uo("styles",G.style,"layers",e_(is,G.styles),e.setStyle),this.views=new Uo("views",G.view,"eye",e_(En,G.views),e.setView),this.show=new th(e),this.root=N("div",{class:"column",role:"group","aria-label":G.howShown},this.styles.root,this.views.root,this.show.root)}setChrome({styles:e,views:t,controls:i}){this.show.root.hidden=!i,this.styles.root.hidden=!e,this.views.root.hidden=!t,this.root.hidden=!e&&!t&&!i}setClipNumbers(e,t){let{xrayMissing:i}=t;this.show.setClipNumbers(e),this.styles.refuse("xray",i?G.xrayMissing(i):"")}update(e){let{style:t,view:i}=e.viewer;this.show.update(e),this.styles.update(t),this.views.update(i??"",G.freeView)}fold(){return[this.styles,this.views,this.show.popover].some(e=>e.toggle(!1))}};var BE="button, select, input, summary, [tabindex]";function Yd(n,e){let t=e.getBoundingClientRect(),i=[...n.querySelectorAll(BE)].filter(r=>!e.contains(r)),s=i.map(r=>zE(r.getBoundingClientRect(),t)>.5);i.forEach((r,o)=>{r.inert=s[o]})}function zE(n,e){let t=Math.min(n.right,e.right)-Math.max(n.left,e.left),i=Math.min(n.bottom,e.bottom)-Math.max(n.top,e.top);return t>0&&i>0?t*i/(n.width*n.height):0}var nh=class{constructor(e){this.input=N("input",{type:"range",step:.5,"aria-label":G.cut,oninput:()=>e(-Number(this.input.value))}),this.value=N("output",{}),this.root=N("label",{class:"cut",hidden:!0},N("span",{},G.cut),this.input,this.value)}update(e,t){if(this.root.hidden===e&&(this.root.hidden=!e),!e)return;Re(this.input,"min",String(-t.high_mm)),Re(this.input,"max",String(-t.low_mm));let i=String(-t.position_mm);Math.abs(Number(this.input.value)-Number(i))>.26&&(this.input.value=i);let s=G.cutAt(t.position_mm);Ue(this.value,s),Re(this.input,"aria-valuetext",s)}};var t_=(...n)=>Object.keys(ot).filter(e=>n.includes(ot[e].group)),Rr=t_("shape","volume","canal"),i_=t_("grade");function Kn(n,{clip:e,intact:t,samples:i}){let{group:s,part:r}=ot[n];return r!==null?e.has(r):s==="canal"?i.some(o=>Ni(o[n]??0)>0):t[n]!==null}var Ss=(n,e)=>e===null?"\u2013":Vt(ot[n],e),GE=({now:n,t:e},t)=>{let i="anterior_height_mm",{intact:s}=t,r=t.baseline(e);if(!r||r.since==="intact")return G.ofIntact(100*n[i]/s[i]);let o=s[i]-r.from[i],a=n[i]-r.from[i];return Ni(o)<.5||Ni(a)===0?G.ofIntact(100*n[i]/s[i]):`${ts(ot[i],a)} is ${G.ofLost(100*a/o)}`},VE=new Set(["middle_height_mm","posterior_height_mm","wedge_angle_deg","body_volume_ml","balloon_volume_ml","cement_volume_ml","leaked_volume_ml"]),HE={anterior_height_mm:GE,local_kyphosis_deg:()=>G.kyphosisHelp,genant_grade:()=>G.genantHelp,cavity_volume_ml:({now:n},{clip:e})=>{let{made:t,filled:i}=G.hollow[e.has("balloon")?"byBalloon":"byHand"];return Ni(n.cement_volume_ml)>0&&Ni(n.cavity_volume_ml)>0?i:t},canal_encroachment_mm:({now:n})=>G.ofCanal(n.canal_encroachment_percent)},$d=n=>HE[n]??(()=>VE.has(n)?"":ot[n].hint);function WE(n,e,t){let{digits:i,spokenUnit:s}=ot[e];return Number(n.toFixed(i))===0?"":`, ${Mi(Math.abs(n),i)} ${s} ${n>0?"more":"less"} than ${t}`}function XE(n,e,t,i){let{spoken:s,spokenUnit:r,digits:o,group:a,of:l,until:c}=ot[n];if(c&&(e[c]??0)>0)return"";let h=e[n],u=h===null?0:Number(h.toFixed(o));if(h===null||a==="volume"&&h<=0||a==="canal"&&u===0)return"";let d=a==="volume"&&u===0?`less than ${Mi(10**-o,o)}`:Mi(h,o),f=a==="shape"?t?.[n]??null:null,p=[f===null?"":WE(h-f,n,i),n==="canal_encroachment_mm"?`, ${G.ofCanal(e.canal_encroachment_percent)}`:""];return`${[s,d,r,l].filter(Boolean).join(" ")}${p.join("")}.`}function n_({now:n,baseline:e,since:t,index:i,count:s,durationS:r,towards:o,numbers:a}){let l=[G.seenFrom(o),`${G.stageOf(i,s)}: ${G.moment(n.stage,n.t,r)}.`];return a&&l.push(...Rr.map(c=>XE(c,n,e,t))),l.filter(Boolean).join(" ")}var s_=10,r_=30,qE=.25,YE=1,o_={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function a_({shell:n,picture:e,slider:t,panel:i,fold:s},r){let o=({key:h,shiftKey:u})=>{let d=o_[h];if(d&&u)r.pan(d[0]*r_,-d[1]*r_);else if(d)r.orbit(d[0]*s_,d[1]*s_);else if(h==="+"||h==="=")r.zoom(Oo);else if(h==="-")r.zoom(1/Oo);else if(h==="Enter")r.activate(!0);else return!1;return!0},a=({key:h,shiftKey:u})=>{let d=o_[h];return d?(r.pause(),r.seekBy((d[0]||d[1])*(u?YE:qE)),!0):!1},l=({key:h},u)=>{let d=u.matches("input, select, summary, button")&&u!==e,f=u===e||u===t;if(/^[1-9]$/.test(h)&&!u.matches("select"))return r.goToIndex(Number(h)-1);if(h===" "&&!d)r.toggle();else if((h==="PageUp"||h==="PageDown")&&(f||!i.contains(u))){if(u.matches("input[type=range], select"))return!1;r.step(h==="PageUp"?-1:1)}else if(f&&h==="Home")r.seek(0);else if(f&&h==="End")r.seek(1/0);else return!1;return!0},c=h=>s()?!0:h!==e?!1:(r.activate(!1),h.blur(),!0);n.addEventListener("keydown",h=>{if(h.ctrlKey||h.altKey||h.metaKey||h.defaultPrevented)return;let u=h.target,d=()=>!n.hasAttribute("data-guest")&&l(h,u);(u===e&&o(h)||u===t&&a(h)||(h.key==="Escape"?c(u):d()))&&h.preventDefault()})}var sh=class{free={x:0,y:0,width:100,height:100};covered=[];#e=[];#t={right:0,bottom:0};read(e,t,i,s){let r=e.getBoundingClientRect(),o=({left:c,right:h,top:u,bottom:d,width:f,height:p})=>f>0&&p>0&&u<r.bottom-1&&d>r.top+1&&c<r.right-1&&h>r.left+1,a=s.getBoundingClientRect();this.#t={right:0,bottom:0},o(a)&&a.left>r.left+40?this.#t.right=r.right-a.left:o(a)&&a.top>r.top+40&&(this.#t.bottom=r.bottom-a.top);let l=c=>c.map(h=>h.getBoundingClientRect()).filter(o).map(({left:h,top:u,width:d,height:f})=>({x:h-r.left,y:u-r.top,width:d,height:f}));this.#e=l(t),this.covered=[...this.#e,...l(i)],this.free={x:10,y:10,width:Math.max(40,r.width-this.#t.right-20),height:Math.max(40,r.height-this.#t.bottom-20)}}insets(e){let t=this.free.width+20,i=this.free.height+20,s=t>600?4*e:-12,r={left:s,right:s,top:0,bottom:0};for(let o of this.#e){let a=o.height>o.width;if(o.width>t/2&&o.y>i/4)r.bottom=Math.max(r.bottom,i-o.y);else{if(a&&t<=600)continue;a&&o.x+o.width/2>t/2?r.right=Math.max(r.right,t-o.x+10):a?r.left=Math.max(r.left,o.x+o.width+10):o.y<40&&i>380&&(r.top=Math.max(r.top,o.y+o.height))}}return r.right+=this.#t.right,r.top=Math.max(r.top,e)+10,r.bottom+=this.#t.bottom+e+10,r}};var l_="M-34 3L-54 9L-66 15L-85 30L-102 55L-118 110L-120 120L-119 140L-117 150L-99 188L-84 207L-58 225L-53 235L-53 245L-61 278L-96 348L-104 375L-107 395L-107 430L-98 478L-98 563L-100 575L-100 658L-105 713L-105 755L-99 790L-89 818L-90 845L-68 1155L-70 1173L-69 1208L-49 1300L-47 1355L-34 1408L-9 1613L-5 1633L-6 1643L-14 1651L-34 1658L-84 1670L-101 1677L-107 1683L-112 1693L-111 1703L-106 1710L-96 1716L-86 1719L-19 1718L-6 1717L49 1715L64 1707L71 1700L80 1680L79 1670L61 1635L60 1613L62 1595L65 1508L67 1495L70 1403L80 1343L79 1333L64 1283L60 1263L58 1230L58 1155L88 920L94 900L114 870L126 843L132 815L132 798L126 763L114 730L101 703L84 648L80 618L82 605L116 470L124 423L127 380L119 290L110 258L97 233L67 190L63 178L63 165L76 130L80 108L80 90L72 58L59 38L44 22L11 5L4 2Z",rh={T4:[31.6,364.9,15.4,20.8,14.7],T5:[35.2,382.9,11.2,22.4,15.1],T6:[37.6,402.4,7,23.8,16.2],T7:[39.6,423.4,2.3,24.8,16.9],T8:[38.9,445.4,-2,25.8,17.3],T9:[36.8,468.6,-6.5,27.9,17.8],T10:[32.6,493.1,-11,28.5,18.8],T11:[26,519.2,-15.8,29.2,19.4],T12:[17.7,545.4,-17.9,30.3,22.3],L1:[8.5,573.8,-17.8,30,24.9],L2:[-1.3,606.2,-15.3,29.8,27.8],L3:[-10,642,-9,28.9,28.3],L4:[-14.2,679.2,2.3,33.1,28.3],L5:[-10.1,715.6,18,30.1,26]};var $E={x:-150,y:-30,width:300,height:960},c_={width:320,height:280},ZE=2.1,oh=class{#e="";constructor(){this.spine=De("g",{class:"locator-spine"},...Object.entries(rh).map(([r,o])=>h_(r,o))),this.mark=De("g",{class:"locator-mark",fill:$o}),this.name=N("p",{class:"opening-name","aria-hidden":"true"});let{x:e,y:t,width:i,height:s}=$E;this.root=De("svg",{class:"locator",role:"img",viewBox:`${e} ${t} ${i} ${s}`,focusable:"false"},De("path",{class:"locator-person",d:l_}),this.spine,this.mark)}setLevels(e){e.join()!==this.#e&&(this.#e=e.join(),Re(this.root,"aria-label",G.where(e)),Ue(this.name,G.where(e)),this.mark.replaceChildren(...e.filter(t=>t in rh).map(t=>h_(t,rh[t],ZE))))}show(e,{clientWidth:t,clientHeight:i}){let s=!e||t<c_.width||i<c_.height;this.root.hasAttribute("hidden")!==s&&this.root.toggleAttribute("hidden",s)}};function h_(n,[e,t,i,s,r],o=1){let[a,l]=[s*o,r*o],c=De("rect",{x:-a/2,y:-l/2,width:a,height:l,rx:.18*l});return Re(c,"transform",`translate(${e} ${t}) rotate(${-i})`),c.dataset.level=n,c}var ah=class{constructor(e){let t=()=>N("button",{type:"button",class:"button",onclick:e},G.retry);this.text=N("span",{}),this.retry=t(),this.alert=N("div",{class:"alert",role:"alert",hidden:!0},li("caution"),this.text,this.retry),this.said=N("span",{}),this.anew=t(),this.status=N("div",{class:"loading",role:"status",hidden:!0},this.said,this.anew),this.root=N("div",{class:"notice"},this.alert,this.status)}fail(e,t=!0){this.status.hidden=!0,this.retry.hidden=!t,this.alert.hidden=!1,Ue(this.text,e)}wait(){this.inform(G.loading,!1)}inform(e,t){this.alert.hidden=!0,this.status.hidden=!1,this.anew.hidden=!t,Ue(this.said,e)}clear(){this.alert.hidden=!0,this.status.hidden=!0}};function ch(n,e,t=4){return n.x<e.x+e.width+t&&e.x<n.x+n.width+t&&n.y<e.y+e.height+t&&e.y<n.y+n.height+t}function Zd(n,e,t){let i=t.y,s=t.y+t.height-n.height;if(s<i||n.x<t.x-.5||n.x+n.width>t.x+t.width+.5)return null;let o=(c=>Math.min(s,Math.max(i,c)))(n.y),a=[o];for(let c of e)a.push(c.y-n.height-4,c.y+c.height+4);let l=a.filter(c=>c>=i&&c<=s).map(c=>({...n,y:c})).filter(c=>!e.some(h=>ch(c,h,4-.5)));return l.sort((c,h)=>Math.abs(c.y-o)-Math.abs(h.y-o)),l[0]??null}function d_(n,e,t,i,s){let r=[...i],o=new Map,a={x:t.left,y:t.top,width:t.right-t.left,height:t.bottom-t.top};for(let{id:l,x:c,y:h,width:u,height:d,side:f}of n){let p={left:e.x,right:e.x+e.width-u},v={left:Math.max(p.left,Math.min(t.left-16,e.x+e.width)-u),right:Math.min(p.right,Math.max(t.right+16,e.x))},m=f==="left"?"right":"left",g=s?h-d/2:t.bottom+10,b=Math.min(p.right,Math.max(p.left,c-u/2)),E=[...r,a],S=[[f,v[f],E],[m,v[m],E],[f,p[f],E],[f,b,E],[m,p[m],E],...s?[[f,p[f],r],[m,p[m],r]]:[]];for(let[T,w,_]of S){let M=Zd({x:w,y:g,width:u,height:d},_,e);if(M){r.push(M),o.set(l,{...M,side:T});break}}}return KE(n,o,r,i.length,e),o}function KE(n,e,t,i,s){let r=n.filter(({id:o})=>e.has(o));r.forEach((o,a)=>{for(let l of r.slice(a+1)){let[c,h]=[o,l].map(({id:v})=>e.get(v)),[u,d]=[u_(c,h),u_(h,c)];if(lh(u,o)+lh(d,l)>.9*(lh(c,o)+lh(h,l)))continue;let f=[...t.slice(0,i),...r.filter(v=>v!==o&&v!==l).map(({id:v})=>e.get(v))];![u,d].every(v=>f_(v,s)&&!f.some(m=>ch(v,m)))||ch(u,d)||(e.set(o.id,u),e.set(l.id,d))}})}function u_({width:n,height:e},t){let i=t.side==="left"?t.x:t.x+t.width-n;return{...t,x:i,y:t.y+(t.height-e)/2,width:n,height:e}}var Ms=(n,e)=>({x:Math.min(Math.max(e.x,n.x),n.x+n.width),y:n.y+n.height/2}),f_=(n,e)=>n.x>=e.x&&n.y>=e.y&&n.x+n.width<=e.x+e.width&&n.y+n.height<=e.y+e.height;function lh(n,e){let{x:t,y:i}=Ms(n,e);return Math.hypot(e.x-t,e.y-i)}function p_(n,e,t){for(let r of n)for(let o of n)if(r.id<o.id&&Math.hypot(r.x1+r.x2-o.x1-o.x2,r.y1+r.y2-o.y1-o.y2)/2<22)return null;let i=[...t],s=new Map;for(let{id:r,x1:o,y1:a,x2:l,y2:c,width:h,height:u}of n){let d=(o+l)/2,f=(a+c)/2-u/2,p=a-u-8,v=c+8,m=u+6,b=[[o-h/2,p],[l-h/2,v],[o-10,p],[o-h+10,p],[l-10,v],[l-h+10,v],[o-h/2,p-m],[l-h/2,v+m],[o-10,p-m],[o-h+10,p-m],[l-10,v+m],[l-h+10,v+m],[d+8,f],[d-h-8,f]].map(([E,S])=>({x:E,y:S,width:h,height:u})).find(E=>f_(E,e)&&!i.some(S=>ch(E,S)));if(!b)return null;i.push(b),s.set(r,b)}return s}function m_(n,e,t,i){let s=[...n].sort((c,h)=>c.x1-h.x1),{height:r}=s[0],o=e.x+e.width/2,a=r+4,l=[t.top-10-r,t.top-10-r-a,t.bottom+10,t.bottom+10+a];for(let c of l){if(c<e.y||c+r>e.y+e.height)continue;let[h,u]=[e.x,e.x+e.width];for(let f of i)f.y>=c+r+4||f.y+f.height<=c-4||(f.x+f.width/2<o?h=Math.max(h,f.x+f.width+4):u=Math.min(u,f.x-4));let d=JE(s,h,u);if(d)return new Map(s.map(({id:f,width:p},v)=>[f,{x:d[v],y:c,width:p,height:r}]))}return null}function JE(n,e,t){let i=e,s=n.map(({x1:r,x2:o,width:a})=>{let l=Math.max(i,(r+o)/2-a/2);return i=l+a+4,l});i=t;for(let r=n.length-1;r>=0;r-=1)s[r]=Math.min(s[r],i-n[r].width),i=s[r]-4;return s[0]>=e?s:null}var Kd=8,Jn=(n,e)=>n.width(e)+2*Kd,en=class{constructor(e){this.box=De("rect",{rx:6}),this.text=De("text",{x:Kd}),this.root=De("g",{class:e,visibility:"hidden"},this.box,this.text)}show(e,{x:t,y:i,width:s,height:r},o){let{root:a,box:l,text:c}=this;c.childElementCount!==e.length&&c.replaceChildren(...e.map((h,u)=>De("tspan",{x:Kd,dy:u?o:0}))),e.forEach((h,u)=>Ue(c.children[u],h)),Re(a,"visibility","visible"),Re(a,"transform",`translate(${t.toFixed(1)} ${i.toFixed(1)})`),Re(l,"width",String(s)),Re(l,"height",String(r)),Re(c,"y",(o*.69).toFixed(1))}hide(){Re(this.root,"visibility","hidden")}};var jE=24,hh=560,QE=2,Jd=class{constructor(e){this.id=e,this.rank=-1,this.line=De("path",{class:"leader",visibility:"hidden"}),this.dot=De("circle",{class:"leader-dot",r:3,visibility:"hidden"}),this.pill=new en(`name ${e}`),this.rows=[],this.x=0,this.y=0,this.width=0,this.height=0,this.side="left",this.placed=!1}show(e,t){this.placed=!0,this.side=e.side,this.pill.show(this.rows,e,t);let{x:i,y:s}=Ms(e,this);Re(this.line,"d",`M${i.toFixed(1)} ${s.toFixed(1)}L${this.x.toFixed(1)} ${this.y.toFixed(1)}`),Re(this.dot,"transform",`translate(${this.x.toFixed(1)} ${this.y.toFixed(1)})`);for(let r of[this.line,this.dot])Re(r,"visibility","visible")}hide(){this.placed=!1,this.pill.hide();for(let e of[this.line,this.dot])Re(e,"visibility","hidden")}},uh=class{#e=new Map;#t=[];constructor(e){this.ruler=e,this.leaders=De("g",{}),this.names=De("g",{})}update({viewer:e,anchors:t,clip:i},s,r,o,a){let l=s.x+s.width/2;this.#t.length=0;for(let{name:u,shown:d,point_mm:f}of t){let p=d&&i.actors.get(u);if(!p)continue;let{x:v,y:m}=e.project(f);this.#i(u,[G.part(p)],v,m,l).rank=Wo.indexOf(p.part)}this.#t.sort((u,d)=>u.rank-d.rank);let c=s.width<hh?QE:Math.max(2,Math.floor(s.height/(this.ruler.row*3)));this.#t.length=Math.min(this.#t.length,c),a&&(this.#i("heights",a.rows,a.x,a.y,l),this.#t.unshift(this.#t.pop()));let h=d_(this.#t,s,o,r,s.width>=hh);for(let u of this.#e.values()){let d=h.get(u.id);d?u.show(d,this.ruler.row):u.hide()}}#i(e,t,i,s,r){let o=this.#e.get(e);return o||(o=new Jd(e),this.#e.set(e,o),this.leaders.append(o.line,o.dot),this.names.append(o.pill.root)),(!o.placed||Math.abs(i-r)>=jE)&&(o.side=i<r?"left":"right"),o.rows=t,o.x=i,o.y=s,o.width=Math.max(...t.map(a=>Jn(this.ruler,a))),o.height=this.ruler.row*t.length,this.#t.push(o),o}};var eT=10,tT=6,iT=["x","y","z"],g_={left:n=>-n,right:n=>n,top:(n,e)=>-e,bottom:(n,e)=>e},nT=Object.keys(g_),dh=class{#e=[0,0,0];constructor(e){this.ruler=e,this.words=nT.map(t=>({edge:t,text:De("text",{class:"direction"}),name:"",most:0})),this.roots=this.words.map(({text:t})=>t)}update(e,t,i,s,r,o){let a=e.project(i);for(let u of this.words)u.most=-1/0;iT.forEach((u,d)=>{for(let p=0;p<3;p+=1)this.#e[p]=i[p]+(p===d?eT:0);let f=e.project(this.#e);for(let p of this.words){let v=g_[p.edge](f.x-a.x,f.y-a.y);Math.abs(v)<=p.most||(p.most=Math.abs(v),p.name=`${v>0?"+":"-"}${u}`)}});let l=e.handle();l&&r.push({x:l.x-l.reach,y:l.y-l.reach,width:2*l.reach,height:2*l.reach});let c=r.length,h=e.style==="xray";for(let{edge:u,text:d,name:f}of this.words){let p=u==="bottom"?`${t} ${sT(e.camera())}`:Jg[f],v=h&&p||G.directions[f],m=this.#t(u,v,s,o),g=Zd(m,r.slice(0,c),s)??m;r.push(g),Ue(d,v),Re(d,"transform",`translate(${(g.x+g.width/2).toFixed(1)} ${(g.y+g.height*.68).toFixed(1)})`)}}#t(e,t,i,s){let r=this.ruler.width(t)+4,o=this.ruler.row,a={x:i.x,y:i.y,width:r,height:o};e==="right"&&(a.x+=i.width-r);let[l,c]=[i.y+(i.height-o)/2,i.y+i.height-3*o];return e==="left"||e==="right"?a.y=i.height>i.width?Math.min(Math.max(s.bottom+tT,l),c):l:a.x+=(i.width-r)/2,e==="bottom"&&(a.y+=i.height-o),a}};function sT({azimuth_deg:n,elevation_deg:e}){let[t,i]=[n,e].map(o=>o*Math.PI/180),s=Math.cos(i);if(Math.abs(Math.sin(i))>Tc)return Er.along;if(Math.abs(Math.sin(t)*s)>Tc)return Er.from_side;let r=Math.cos(t)*s;return Math.abs(r)<=Tc?Er.between:r>0?Er.from_front:Er.from_behind}var rT=.45,oT=.25,__=6,v_=Math.PI/180,fh=class{constructor(e){this.ruler=e,this.pill=new en("value end-plates"),this.lines=[0,1].map(()=>({halo:De("path",{class:"halo"}),stroke:De("path",{class:"plate-line"})})),this.root=De("g",{class:"plates"},...this.lines.flatMap(({halo:t,stroke:i})=>[t,i])),this.said=[""]}update({viewer:e,now:t,t:i,clip:s},r,o){let l=(e.neighbours==="solid"?s.endPlates(i):null)?.map(([m,g])=>[x_(m,g),x_(g,m)].map(b=>e.project(b))),{azimuth_deg:c,elevation_deg:h}=e.orientation(),u=Math.abs(Math.sin(c*v_)*Math.cos(h*v_))>oT;if(Re(this.root,"visibility",l&&u?"visible":"hidden"),!l||!u){this.pill.hide();return}if(this.lines.forEach(({halo:m,stroke:g},b)=>{let[E,S]=l[b],T=`M${E.x.toFixed(1)} ${E.y.toFixed(1)}L${S.x.toFixed(1)} ${S.y.toFixed(1)}`;Re(m,"d",T),Re(g,"d",T)}),!o||t.local_kyphosis_deg===null){this.pill.hide();return}this.said[0]=G.localKyphosis(t.local_kyphosis_deg);let d=Jn(this.ruler,this.said[0]),[f,p]=l[0],v={x:f.x<p.x?Math.max(0,f.x-d-__):f.x+__,y:Math.max(0,f.y-this.ruler.row/2),width:d,height:this.ruler.row};this.pill.show(this.said,v,this.ruler.row),r.push(v)}},x_=(n,e)=>n.map((t,i)=>t+rT*(t-e[i]));var aT=["anterior_height_mm","middle_height_mm","posterior_height_mm"],lT=400,cT=30,ph=class{#e=!1;constructor(e){this.ruler=e,this.all=aT.map(t=>({halo:De("path",{class:"halo"}),stroke:De("path",{class:"height-line"}),pill:new en("value"),leader:De("path",{class:"leader value-leader",visibility:"hidden"}),line:{id:t,x1:0,y1:0,x2:0,y2:0,width:0,height:0},value_mm:0,said:[""]})),this.lines=this.all.map(({line:t})=>t),this.root=De("g",{class:"heights"},...this.all.flatMap(({halo:t,stroke:i,leader:s})=>[s,t,i])),this.values=De("g",{},...this.all.map(({pill:t})=>t.root)),this.list=null}update({viewer:e,now:t,t:i,clip:s},r,o,a,l){let c=s.landmarks(i);if(this.all.forEach(({halo:g,stroke:b,line:E},S)=>{let[T,w]=[e.project(c[2*S]),e.project(c[2*S+1])],[_,M]=T.y<=w.y?[T,w]:[w,T];Object.assign(E,{x1:_.x,y1:_.y,x2:M.x,y2:M.y}),uT(g,b,E)}),this.list=null,!l){for(let g of this.all)S_(g);return}for(let g of this.all)g.value_mm=t[g.line.id];let h=r.width<hh,u=h?this.#i(b_,r,o,a):this.#t(r,o);this.#e=u===null;for(let g of this.all){let{pill:b,line:E,said:S,leader:T}=g,w=u?.get(E.id);if(!w){S_(g);continue}b.show(S,w,this.ruler.row),o.push(w),h&&hT(T,w,E),Re(T,"visibility",h?"visible":"hidden")}if(u)return;let{x1:d,y1:f,x2:p,y2:v}=this.lines[0],m=this.all.map(({line:g,value_mm:b})=>y_(g.id,Vt,b));this.list={rows:m,x:(d+p)/2,y:(f+v)/2}}#t(e,t){let i=this.lines.some((s,r)=>r&&Math.abs(s.x1-this.lines[r-1].x1)<cT);return this.#e&&i?null:e.height>lT&&this.#i(Vt,e,t)||this.#i(b_,e,t)}#i(e,t,i,s){for(let r of this.all)r.said[0]=y_(r.line.id,e,r.value_mm),r.line.width=Jn(this.ruler,r.said[0]),r.line.height=this.ruler.row;return s?m_(this.lines,t,s,i):p_(this.lines,t,i)}},y_=(n,e,t)=>`${ot[n].short} ${e(ot[n],t)}`,b_=({digits:n},e)=>Mi(e,n);function S_({pill:n,leader:e}){n.hide(),Re(e,"visibility","hidden")}function hT(n,e,{x1:t,y1:i,x2:s,y2:r}){let[o,a]=e.y<i?[t,i]:[s,r],l=Ms(e,{x:o});Re(n,"d",`M${l.x.toFixed(1)} ${l.y.toFixed(1)}L${o.toFixed(1)} ${a.toFixed(1)}`)}function uT(n,e,{x1:t,y1:i,x2:s,y2:r}){let o=Math.hypot(s-t,r-i),[a,l]=o>4?[5*(r-i)/o,-5*(s-t)/o]:[0,0],c=(d,f)=>`${d.toFixed(1)} ${f.toFixed(1)}`,h=(d,f)=>`M${c(d-a,f-l)}L${c(d+a,f+l)}`,u=`M${c(t,i)}L${c(s,r)}${h(t,i)}${h(s,r)}`;Re(n,"d",u),Re(e,"d",u)}var mh=class{now={left:0,right:0,top:0,bottom:0};update(e){let{now:t}=this;t.left=t.top=1/0,t.right=t.bottom=-1/0;for(let i of e.outline){let{x:s,y:r}=e.project(i);t.left=Math.min(t.left,s),t.right=Math.max(t.right,s),t.top=Math.min(t.top,r),t.bottom=Math.max(t.bottom,r)}}};var dT=.05,M_=3,w_=6,fT=10,gh=class{#e=[""];#t=null;constructor(e){this.ruler=e,this.pill=new en("value regained"),this.halo=De("path",{class:"halo"}),this.stroke=De("path",{class:"regained-line"}),this.root=De("g",{visibility:"hidden"},this.halo,this.stroke)}update({viewer:e,now:t,t:i,clip:s},r,o,a,l){let c=this.#n(s),h=c?t.anterior_height_mm-c.height_mm:0,u=c!==null&&i>c.from_s&&h>dT&&e.style!=="xray"&&e.ghosts.broken;if(Re(this.root,"visibility",u?"visible":"hidden"),!u){this.pill.hide();return}let[d,f,p]=s.landmarks(i)[0],v=Math.max(f,c.edge[1])+M_,m=e.project([d,v,p]),g=e.project([d,v,c.edge[2]]),b=e.project([d,v+M_,p]).x<m.x?-1:1,E=(P,O=0)=>`${(P.x+O).toFixed(1)} ${P.y.toFixed(1)}`,S=`M${E(m,-4*b)}L${E(m)}L${E(g)}L${E(g,-4*b)}`;if(!l){this.#i(S),this.pill.hide();return}this.#e[0]=ts(Li.restored_anterior_height_mm,h);let T=Jn(this.ruler,this.#e[0]),{row:w}=this.ruler,_=b<0?m.x-T-w_:m.x+w_,M=_>=0&&_+T<=r.x+r.width,U={x:_,y:(m.y+g.y-w)/2,width:T,height:w};M||(U.x=Math.max(r.x,Math.min(m.x-T/2,r.x+r.width-T)),U.y=Math.max(r.y,a.top-w-fT)),this.#i(M?S:`${S}M${E(m)}L${E({x:Ms(U,m).x,y:U.y+w})}`),this.pill.show(this.#e,U,this.ruler.row),o.push(U)}#i(e){for(let t of[this.halo,this.stroke])Re(t,"d",e)}#n(e){if(this.#t?.clip===e)return this.#t;let t=ea(e);if(t===null)return this.#t=null;let i=Pt(e,t).anterior_height_mm;return this.#t={clip:e,from_s:t,edge:e.landmarks(t)[0],height_mm:i}}};var _h=class{#e=new Map;#t=document.createElement("canvas").getContext("2d");#i=13;#n={letter:0,word:0};restyle(e){let t=e.ownerDocument.defaultView??window,{fontSize:i,fontFamily:s,letterSpacing:r,wordSpacing:o}=t.getComputedStyle(e);this.#i=parseFloat(i),this.#n={letter:parseFloat(r)||0,word:parseFloat(o)||0},this.#t&&(this.#t.font=`600 ${i} ${s}`),this.#e.clear()}width(e){let t=this.#e.get(e);if(t===void 0){let{letter:i,word:s}=this.#n,r=this.#t?.measureText(e).width??e.length*this.#i*.6;t=Math.ceil(r+i*e.length+s*(e.split(" ").length-1)),this.#e.set(e,t)}return t}get row(){return Math.round(this.#i*1.7)}};var vh=class{#e=[];#t=new mh;constructor(){this.ruler=new _h,this.directions=new dh(this.ruler),this.heights=new ph(this.ruler),this.plates=new fh(this.ruler),this.regained=new gh(this.ruler),this.callouts=new uh(this.ruler),this.root=De("svg",{class:"overlay","aria-hidden":"true",focusable:"false"},this.plates.root,this.heights.root,this.regained.root,this.callouts.leaders,this.heights.values,this.plates.pill.root,this.regained.pill.root,this.callouts.names,...this.directions.roots)}restyle(){this.ruler.restyle(this.root)}update(e,t,i,{labels:s,numbers:r}){this.root.classList.contains("off")===s&&this.root.classList.toggle("off",!s);let o=this.#e;o.length=0,o.push(...i);let{case:a,view:l}=e.clip.extras;this.#t.update(e.viewer);let{now:c}=this.#t;this.directions.update(e.viewer,String(a.level),l.body_centre_mm,t,o,c),s&&(this.plates.update(e,o,r),this.regained.update(e,t,o,c,r),this.heights.update(e,t,o,c,r),this.callouts.update(e,t,o,c,this.heights.list))}};var xh=300,Fo=30,jd=8,yn={height:{top:6,bottom:54},cement:{top:70,bottom:98}},pT=5,E_=(n,e,t,{top:i,bottom:s})=>s-(n-e)/(t-e)*(s-i),yh=class{#e=1;#t=e=>0;#i=e=>0;constructor(){this.drawing=De("g",{}),this.head=De("line",{class:"playhead",x1:0,x2:0,y1:2}),this.dots={height:De("circle",{class:"dot height",r:3.5}),cement:De("rect",{class:"dot cement",x:-3,y:-3,width:6,height:6})},this.moving=De("g",{},this.head,this.dots.height,this.dots.cement),this.svg=De("svg",{role:"img"},this.drawing,this.moving);let e=(t,i)=>N("span",{class:"key"},De("svg",{viewBox:"0 0 22 8","aria-hidden":"true"},De("path",{class:`trace ${t}`,d:"M1 4h20"})),i);this.cementKey=e("cement",G.curveCement),this.root=N("figure",{class:"curve"},N("h3",{},G.curve),this.svg,N("figcaption",{},e("height",G.curveHeight),this.cementKey))}setClipNumbers(e){let{samples:t,ends:i,clip:s}=e,r=Kn("cement_volume_ml",e),o=r?[yn.height,yn.cement]:[yn.height],a=o[o.length-1].bottom+pT;Re(this.svg,"viewBox",`0 0 ${xh} ${a+4}`),Re(this.head,"y2",String(a)),Re(this.dots.cement,"visibility",r?"visible":"hidden"),this.cementKey.hidden=!r,this.#e=s.durationS;let l=t.map(b=>b.anterior_height_mm),c=Math.floor(Math.min(...l)-1),h=Math.ceil(Math.max(...l)+.5),u=Math.max(1,Math.ceil(Math.max(...t.map(b=>b.cement_volume_ml))));this.#t=b=>E_(b.anterior_height_mm,c,h,yn.height),this.#i=b=>E_(b.cement_volume_ml,0,u,yn.cement);let d=b=>`M${t.map(E=>`${this.#n(E.t).toFixed(1)} ${b(E).toFixed(1)}`).join("L")}`,f=(b,E)=>De("text",{x:Fo-6,y:b+3.5,"text-anchor":"end"},Mi(E,0)),p=(b,E,S,T)=>De("line",{class:"grid",x1:b,y1:E,x2:S,y2:T}),v=s.stages.slice(0,-1).map(({end_s:b})=>this.#n(b));this.drawing.replaceChildren(...v.map(b=>p(b,4,b,a)),...o.flatMap(({top:b,bottom:E})=>[p(Fo,b,xh-jd,b),p(Fo,E,xh-jd,E)]),f(yn.height.top,h),f(yn.height.bottom,c),De("path",{class:"trace height",d:d(this.#t)}),...r?[f(yn.cement.top,u),f(yn.cement.bottom,0),De("path",{class:"trace cement",d:d(this.#i)})]:[]);let m=(b,E)=>Mi(E[b],ot[b].digits),g=i.map(b=>`${G.stage(b.stage)} ${m("anterior_height_mm",b)}`).join(", ");this.svg.setAttribute("aria-label",G.curveSaid(g,r?m("cement_volume_ml",i[i.length-1]):null))}#n(e){return Fo+(xh-Fo-jd)*e/this.#e}update(e){Re(this.moving,"transform",`translate(${this.#n(e.t).toFixed(1)} 0)`),Re(this.dots.height,"cy",this.#t(e).toFixed(1)),Re(this.dots.cement,"transform",`translate(0 ${this.#i(e).toFixed(1)})`)}};var T_=120,Cr=class{constructor(e){this.clip=e,this.intact=Pt(e,e.stages[0].end_s);let t=e.stages.find(({name:r})=>r==="fracture");this.fractured=t?Pt(e,t.end_s):null;let i=e.stages.find(({name:r})=>r==="posture");this.settled=i?Pt(e,i.end_s):null;let s=[...Array(T_+1).keys()].map(r=>r*e.durationS/T_);s.push(...e.stages.map(({end_s:r})=>r)),s.sort((r,o)=>r-o),this.samples=s.map(r=>Pt(e,r)),this.outcome=Ff(e),this.ends=e.stages.map(({end_s:r})=>Pt(e,r))}baseline(e){let{intact:t,fractured:i,settled:s}=this;return!i||e<=t.t?null:e<=i.t?{since:"intact",from:t}:s&&e>s.t?{since:"posture",from:s}:{since:"fracture",from:i}}};var bh=class{#e=[];#t=[];constructor(){this.table=N("table",{class:"levels"}),this.total=N("p",{}),this.root=N("section",{class:"other-levels",hidden:!0,"aria-label":G.otherLevels},this.table,this.total)}get any(){return this.#e.length>0}setClip(e){let t=e.extras.levels??[];this.#e=t.map(({level:o})=>e.of(o));let i=this.#e.map(o=>new Cr(o)),s=Rr.filter(o=>i.some(a=>Kn(o,a)));if(this.#t=s.map(o=>({key:o,cells:t.map(()=>N("td",{}))})),!this.any){this.table.replaceChildren();return}let r=({key:o,cells:a})=>N("tr",{"data-key":o},N("th",{scope:"row"},ot[o].label),...a);this.table.replaceChildren(N("caption",{},G.otherLevels,N("small",{},G.measured)),N("thead",{},N("tr",{},N("th",{scope:"col"},G.measure),...t.map(({level:o})=>N("th",{scope:"col"},o)))),N("tbody",{},...this.#t.map(r)))}update({now:e,t},i){let s=!i||!this.any;if(this.root.hidden!==s&&(this.root.hidden=s),s)return;let r=this.#e.map(l=>Pt(l,t));for(let{key:l,cells:c}of this.#t)r.forEach((h,u)=>Ue(c[u],Ss(l,h[l])));let o=[e,...r].reduce((l,c)=>l+c.cement_volume_ml,0),a=[e,...r].reduce((l,c)=>l+c.leaked_volume_ml,0);Ue(this.total,G.allLevels(o,a))}};function mT({side:n,clearances:e,route_words:t,breach_words:i,skin:s}){let r=Object.entries(_f).flatMap(([o,a])=>{let l=e[o]??null;return l===null?[]:[N("dt",{},a.label),N("dd",{},G.free(a,l))]});return N("li",{},N("b",{},G.needle(n)),...i?[N("p",{class:"breach"},li("caution"),N("span",{},i))]:[],...t?[N("p",{},t)]:[],N("dl",{},...r),N("small",{},G.skinCut(s.from_midline_mm,s.assumed_depth_mm)))}var Sh=class{constructor(){this.list=N("ul",{}),this.root=N("details",{class:"needles"},N("summary",{},G.needles),this.list)}setNeedles(e){this.list.replaceChildren(...e.map(mT)),this.root.hidden=e.length===0}};var A_=({text:n,source:e})=>N("li",{},n," ",N("small",{},G.source(e)));function gT({name:n,value:e,note:t}){let i=n.replaceAll("_"," ").replaceAll(".",": ");return N("li",{},N("b",{},`${i}: ${typeof e=="object"?JSON.stringify(e):e}`)," ",N("small",{},t))}function Qd(n,e){let t=n.filter(i=>i.phase===e).map(({title:i,text:s,source:r})=>N("li",{},N("b",{},i),N("p",{},s),N("small",{},G.source(r))));return t.length?[N("h4",{},G.phases[e]),N("ul",{},...t)]:[]}var Mh=class{constructor(e){this.riskList=N("ul",{}),this.benefitList=N("ul",{}),this.benefitTitle=N("h4",{},G.benefits),this.assumedList=N("ul",{}),this.risks=N("details",{class:"risks"},N("summary",{},li("caution"),N("span",{},G.risks)),this.riskList,this.benefitTitle,this.benefitList),this.phases=N("div",{}),this.journey=N("details",{class:"journey"},N("summary",{},G.journey),this.phases),this.assumptions=N("details",{class:"assumptions"},N("summary",{},G.assumptions),this.assumedList),this.words=N("span",{class:"disclaimer"},G.disclaimer),this.source=N("span",{class:"source"},G.sourcePlace),this.about=N("p",{class:"about"}),this.button=N("button",{type:"button",class:"risks-button",onclick:e},li("caution"),N("span",{},G.risks)),this.footer=N("div",{class:"foot"},N("p",{},this.words," ",this.source),this.button)}setExtras(e){Ue(this.words,e.disclaimer);for(let i of[this.source,this.about])Ue(i,`${G.reviewed(e.reviewed)}. ${e.source}`);this.riskList.replaceChildren(...e.risks.map(A_)),this.benefitList.replaceChildren(...e.benefits.map(A_)),this.benefitTitle.hidden=this.benefitList.hidden=e.benefits.length===0;let{journey:t=[]}=e;this.phases.replaceChildren(...Qd(t,"before"),...Qd(t,"during"),...Qd(t,"after")),this.journey.hidden=t.length===0,this.assumedList.replaceChildren(...e.assumptions.map(gT)),this.assumptions.hidden=e.assumptions.length===0}};var _T=["anterior_height_mm","wedge_angle_deg","cement_volume_ml"],R_=n=>n.reduce((e,t)=>t.length>e.length?t:e),ef=class{constructor(e){this.key=e,this.note=$d(e),this.noteNode=N("small",{}),this.reserve=N("span",{class:"reserve","aria-hidden":"true"}),this.value=N("td",{}),this.change=N("td",{class:"change"});let t=N("th",{scope:"row"},N("span",{},ot[e].label),N("span",{class:"noted"},this.noteNode,this.reserve));this.root=N("tr",{"data-key":e},t,this.value,this.change)}setClipNumbers(e){this.root.hidden=!Kn(this.key,e);let t=e.samples.map(i=>this.note({now:i,t:i.t},e));Ue(this.reserve,R_(t))}update(e,t){if(this.root.hidden)return;let{key:i}=this,s=e.now[i],r=t?.from[i]??null;Ue(this.value,Ss(i,s));let o=s===null||r===null||s===0&&r===0;Ue(this.change,o?"":Dh(s-r,ot[i].digits)),Ue(this.noteNode,this.note(e,e.clipNumbers))}},tf=class{constructor(e){this.key=e,this.note=$d(e),this.noteNode=N("small",{}),this.name=N("dt",{},ot[e].label,this.noteNode),this.value=N("dd",{"data-key":e})}setClipNumbers(e){this.name.hidden=this.value.hidden=!Kn(this.key,e)}update(e){let{key:t}=this,i=Yo(this.note(e,e.clipNumbers));Ue(this.noteNode,i.endsWith(".")||!i?i:`${i}.`),Ue(this.value,t==="genant_grade"&&e.now[t]===null?G.genantNone:Ss(t,e.now[t]))}},nf=class{constructor(e){this.key=e,this.value=N("b",{}),this.root=N("span",{class:"key-figure","data-key":e},N("span",{},ot[e].short),this.value)}setClipNumbers(e){this.root.hidden=!Kn(this.key,e);let t=R_(e.samples.map(i=>Ss(this.key,i[this.key])));this.value.setAttribute("data-longest",t)}update({now:e}){Ue(this.value,Ss(this.key,e[this.key]))}},wh=class{constructor(){this.heading=N("span",{},G.numbers),this.where=N("small",{},G.measured),this.since=N("th",{scope:"col"}),this.rows=Rr.map(i=>new ef(i)),this.table=N("table",{},N("caption",{},this.heading,this.where),N("thead",{},N("tr",{},N("th",{scope:"col"},G.measure),N("th",{scope:"col"},G.now),this.since)),N("tbody",{},...this.rows.map(({root:i})=>i)));let e=i_.map(i=>new tf(i));this.grades=N("details",{class:"grades"},N("summary",{},G.grades),N("dl",{},...e.flatMap(({name:i,value:s})=>[i,s])));let t=_T.map(i=>new nf(i));this.key=N("span",{class:"key-figures"},...t.map(({root:i})=>i)),this.others=[...e,...t]}setClipNumbers(e){for(let t of[...this.rows,...this.others])t.setClipNumbers(e)}update(e){let t=e.clipNumbers.baseline(e.t);Ue(this.since,G.since[t?.since??"intact"]);for(let i of this.rows)i.update(e,t);for(let i of this.others)i.update(e)}};var vT=Object.keys(Li).filter(n=>Li[n].group==="shape"),xT={restored_anterior_height_mm:({restored_anterior_percent_of_lost:n})=>n===null?"":G.ofLost(n)},yT=n=>n?.replaceAll(" ","\xA0"),Eh=class{#e=!1;constructor(){this.rows=vT.map(e=>{let t=N("small",{});return{key:e,note:t,name:N("dt",{},Li[e].label,t),value:N("dd",{"data-key":e})}}),this.root=N("section",{class:"outcome",hidden:!0,"aria-label":G.outcome.title},N("h3",{},G.outcome.title,N("small",{},G.outcome.where)),N("dl",{},...this.rows.flatMap(({name:e,value:t})=>[e,t])))}setResult(e,t){if(this.#e=e!==null,!!e)for(let{key:i,name:s,value:r,note:o}of this.rows){let a=e[i];s.hidden=r.hidden=a===null,Ue(r,a===null?"":ts(Li[i],gf.includes(i)?-a:a)),Ue(o,[xT[i]?.(e),yT(t[i])].filter(Boolean).join("; "))}}update(e,t){let i=!e||!this.#e;this.root.hidden!==i&&(this.root.hidden=i),this.root.toggleAttribute("data-pending",!t)}};var bT=60,ST=["set","follow-up"],Th=class{#e=!0;constructor(e){this.ontoggle=e,this.title=N("h2",{class:"title"}),this.numbers=new wh,this.levels=new bh,this.outcome=new Eh,this.curve=new yh,this.needles=new Sh,this.notes=new Mh(()=>this.openRisks()),this.open=N("button",{type:"button",class:"open-panel","aria-expanded":"false",onclick:()=>this.toggle()},this.numbers.key,N("span",{class:"open-name"},li("numbers"),N("span",{},G.numbers))),this.root=N("aside",{class:"panel","aria-label":G.numbers,tabindex:-1},Ii(G.close,"close",()=>this.toggle(!1),"close"),N("div",{class:"figures"},this.title,this.numbers.table),this.levels.root,this.outcome.root,this.curve.root,N("div",{class:"notes"},this.notes.risks,this.notes.journey,this.needles.root,this.numbers.grades,this.notes.assumptions,this.notes.about))}setNumbers(e){this.#e=e;let{numbers:t,curve:i}=this;for(let s of[this.open,i.root,t.table,t.grades])s.hidden=!e}setClipNumbers(e){let{extras:t}=e.clip;Ue(this.title,t.title),this.numbers.setClipNumbers(e),this.levels.setClip(e.clip),Ue(this.numbers.heading,this.levels.any?G.numbersOf(String(t.case.level)):G.numbers),this.outcome.setResult(e.outcome,t.studies??{}),this.curve.setClipNumbers(e),this.needles.setNeedles(t.access),this.notes.setExtras(t)}update(e){this.numbers.update(e),this.levels.update(e,this.#e),this.outcome.update(this.#e,ST.includes(e.now.stage)),this.curve.update(e.now)}toggle(e=this.open.ariaExpanded!=="true"){return this.open.ariaExpanded==="true"===e?!1:(this.open.ariaExpanded=String(e),this.ontoggle(e),e?this.root.focus({preventScroll:!0}):this.root.matches(":focus-within")&&this.open.focus(),!0)}openRisks(){let{risks:e}=this.notes;this.toggle(!0),e.open=!0,this.root.scrollTop+=e.getBoundingClientRect().top-this.root.getBoundingClientRect().top-bT,e.querySelector("summary")?.focus({preventScroll:!0})}};function C_(n,e,t){let i=n[n.length-1].end_s,s=Math.min(1/n.length,t/e),r=1-s*n.length,o=0;return n.map(({start_s:a,end_s:l})=>o+=s+r*(l-a)/i)}function I_(n,e,t){let i=n.findIndex(({end_s:a})=>t<=a);if(i<0)return 1;let s=i?e[i-1]:0,{start_s:r,end_s:o}=n[i];return s+(e[i]-s)*(t-r)/(o-r)}function P_(n,e,t){let i=Math.min(1,Math.max(0,t)),s=Math.max(0,e.findIndex(l=>i<=l+1e-9)),r=s?e[s-1]:0,{start_s:o,end_s:a}=n[s];return o+(a-o)*Math.min(1,(i-r)/(e[s]-r))}var MT=44,Ah=class{#e=[];#t=[];#i=[];#n=[];#s=600;#r=0;#o="";constructor(e){this.actions=e,this.thumb=N("span",{class:"thumb"}),this.rail=N("span",{class:"rail"}),this.slider=N("div",{class:"slider",role:"slider",tabindex:0,"aria-label":G.position,"aria-valuemin":0},this.rail,this.thumb),this.marks=N("div",{class:"stages",role:"group","aria-label":G.stages}),this.root=N("div",{class:"scrubber"},this.slider,this.marks),this.#a()}#a(){let{slider:e,actions:t}=this,i=0,s=r=>t.seek(P_(this.#e,this.#t,(r.clientX-i)/this.#s));e.addEventListener("pointerdown",r=>{if(r.button!==0||!this.#e.length)return;e.setPointerCapture(r.pointerId);let o=this.rail.getBoundingClientRect();i=o.left,this.#s=o.width,t.pause(),s(r)}),e.addEventListener("pointermove",r=>{e.hasPointerCapture(r.pointerId)&&s(r)})}setStages(e){this.#e=e,this.slider.setAttribute("aria-valuemax",String(e[e.length-1].end_s)),this.#i=e.map(()=>N("span",{class:"segment"})),this.rail.replaceChildren(...this.#i),this.#n=e.map(({name:t},i)=>{let s=G.stage(t);return N("button",{type:"button",class:"stage","aria-label":G.goTo(s,i),onclick:()=>this.actions.goTo(t)},N("span",{class:"number"},String(i+1)),N("span",{class:"name"},s))}),this.marks.replaceChildren(...this.#n),this.resize(this.#s)}resize(e){this.#s=e,this.#e.length&&(this.#t=C_(this.#e,e,MT),this.#t.forEach((t,i)=>{let s=t-(i?this.#t[i-1]:0);for(let r of[this.#i[i],this.#n[i]])r.style.setProperty("flex-grow",String(s))}),this.#l())}update(e,t,i){this.#r=e,this.#l();let{name:s}=this.#e[t],r=this.#e[this.#e.length-1].end_s;(!i||this.#o!==s)&&(Re(this.slider,"aria-valuenow",e.toFixed(2)),Re(this.slider,"aria-valuetext",i?G.stage(s):G.moment(s,e,r))),this.#o=i?s:"",this.#n.forEach((o,a)=>Re(o,"aria-current",a===t?"step":"false"))}#l(){let e=I_(this.#e,this.#t,this.#r);this.thumb.style.setProperty("transform",`translateX(${(e*this.#s).toFixed(1)}px)`),this.#i.forEach((t,i)=>{let s=i?this.#t[i-1]:0,r=Math.min(1,Math.max(0,(e-s)/(this.#t[i]-s)));t.style.setProperty("--vp-done",r.toFixed(4))})}};var L_=500,wT=Object.fromEntries(Oi.map(n=>[n,!0])),Rh=class{#e=null;#t=wT;#i=new sh;#n=null;#s=0;#r=0;#o="";constructor(e){this.actions=e,this.overlay=new vh,this.captions=new eh,this.scrubber=new Ah(e),this.transport=new jc(e),this.playsByItself=!1,this.alone=new Do(e,"alone"),this.alone.root.hidden=!0,this.panel=new Th(s=>{this.root.toggleAttribute("data-panel",s),Yd(this.root,this.panel.root),e.resized()}),this.camera=new Qc(e),this.cut=new nh(e.setCut),this.locator=new oh,this.statusMessage=new ah(e.retry),this.column=new ih(e),this.beside=new Jl(s=>this.root.toggleAttribute("data-beside",s)),this.poster=N("div",{class:"poster"},N("slot",{})),this.canvasBox=N("div",{class:"canvas"}),this.description=N("div",{class:"unseen",id:"description"}),this.hint=N("div",{class:"hint","aria-hidden":"true"}),this.picture=N("div",{class:"stage-area",role:"application",tabindex:0,"aria-describedby":"description","aria-roledescription":"3-D picture"},this.canvasBox,this.overlay.root),this.corner=N("div",{class:"corner"},this.locator.root,this.cut.root,this.hint),this.timeline=N("div",{class:"timeline"},this.transport.steps,this.scrubber.root,this.transport.extras),this.root=N("section",{class:"shell","aria-label":G.player,lang:"en","data-state":"waiting"},N("div",{class:"pictures"},N("div",{class:"picture"},this.poster,this.picture,this.panel.open,this.column.root,this.corner,this.locator.name,this.camera.root,this.alone.root,this.statusMessage.root,this.description),this.beside.root),N("div",{class:"dock"},this.captions.root,this.timeline),this.panel.root,this.panel.notes.footer,this.captions.live);let{picture:t,root:i}=this;a_({shell:i,picture:t,panel:this.panel.root,slider:this.scrubber.slider,fold:()=>this.fold()},e),t.addEventListener("focus",()=>this.describe()),this.sizes=null}connect(e,t){this.root.toggleAttribute("data-guest",t),this.sizes=new e.ResizeObserver(()=>this.measure());let i=[this.root,this.picture,this.scrubber.rail,this.column.root,this.captions.root];for(let s of i)this.sizes.observe(s)}disconnect(){this.sizes?.disconnect(),clearTimeout(this.#s),this.#s=0}measure(){let e=this.scrubber.rail.clientWidth;e&&this.scrubber.resize(e),this.overlay.restyle(),Yd(this.root,this.panel.root),this.actions.resized()}insets(){let{column:e,camera:t,cut:i,captions:s,alone:r,panel:o,locator:a}=this;a.show(this.#t.locator,this.picture);let l=[e.root,o.open,t.root,r.root,s.root];return this.#i.read(this.picture,l,[i.root,this.hint,a.root],o.root),this.#i.insets(this.overlay.ruler.row)}setPlain(e){this.captions.plain=e,this.#n&&this.captions.update(this.#n)}setChrome(e){this.#t=e,this.root.toggleAttribute("data-no-numbers",!e.numbers),this.transport.steps.hidden=this.transport.extras.hidden=this.camera.root.hidden=!e.controls,this.scrubber.root.hidden=!e.timeline,this.timeline.hidden=!e.controls&&!e.timeline,this.captions.root.hidden=!e.captions,this.column.setChrome(e),e.controls&&(this.alone.root.hidden=!0),this.panel.setNumbers(e.numbers)}setClip(e,t){let{title:i}=e.extras;this.#e=new Cr(e),this.root.setAttribute("aria-label",G.playerOf(i)),this.picture.setAttribute("aria-label",G.picture(i)),this.poster.querySelector("img")?.setAttribute("alt",i),this.locator.setLevels(qd(e)),this.scrubber.setStages(e.stages),this.captions.setStages(e.stages),this.panel.setClipNumbers(this.#e),this.column.setClipNumbers(this.#e,t)}update(e){if(!this.#e)return;let{viewer:t,t:i,index:s,playing:r}=e,o=Object.assign(e,{clipNumbers:this.#e,anchors:t.anchors(i)});this.#n=o;let{controls:a}=this.#t,l=t.style==="cutaway"&&a&&(!t.followed.style||t.interactive||this.cut.root.matches(":focus-within")),c=this.cut.root.hidden===l;this.cut.update(l,t.cut);let h=r&&this.playsByItself&&!a&&this.alone.root.hidden;h&&(this.alone.root.hidden=!1),this.alone.update(r),(c||h)&&this.actions.resized(),this.transport.update(o),this.scrubber.update(i,s,r),this.captions.update(o),this.panel.update(o),this.overlay.update(o,this.#i.free,this.#i.covered,this.#t),Re(this.root,"data-style",t.style),this.column.update(o),this.#r=performance.now()+L_,this.#s||=window.setTimeout(this.#a,L_)}#a=()=>{let e=this.#r-performance.now();this.#s=e>1?window.setTimeout(this.#a,e):0,this.#s||this.describe()};describe(){let e=this.#n;if(!e)return;let{now:t,index:i,clip:s,t:r,clipNumbers:o}=e,a=o.baseline(r),{towards:l}=e.viewer.orientation(),c=n_({now:t,baseline:a?.from??null,since:G.than[a?.since??"intact"],index:i,count:s.stages.length,durationS:s.durationS,towards:l,numbers:this.#t.numbers});Ue(this.description,`${c} ${G.keys}`),this.#o&&this.#o!==l&&this.captions.say(G.seenFrom(l)),this.#o=l}setState(e){Re(this.root,"data-state",e)}setFlat(e){this.root.toggleAttribute("data-flat",e),Ue(this.panel.numbers.where,e?G.measuredStill:G.measured)}showPoster(e){this.poster.querySelector("img")?.remove(),e&&this.poster.prepend(N("img",{src:e,alt:this.#e?.clip.extras.title??this.#l()}))}#l(){return this.root.getRootNode().host?.querySelector("img")?.alt||G.poster}setActive(e,t){e&&this.root.toggleAttribute("data-explored",!0),this.root.toggleAttribute("data-active",e),Ue(this.hint,G.explore(t)),this.insets()}fold(){return this.column.fold()||this.camera.toggle(!1)||this.panel.toggle(!1)}};var sf=`:host{--vp-ink: #14212b;--vp-quiet: #4a5a67;--vp-surface: #fff;--vp-raised: #f4f7f9;--vp-line: #d3dce3;--vp-strong-line: #8496a4;--vp-accent: #0b5a78;--vp-on-accent: #fff;--vp-soft: #dfecf3;--vp-height: #0b4f9c;--vp-plate: #6a2170;--vp-regained: #0b6b5d;--vp-halo: #fff;--vp-alert: #8a1f11;--vp-shadow: 0 1px 2px #0f20301f, 0 6px 20px #0f203026;--vp-radius: 10px;--vp-target: 44px;--vp-gap: .75rem;display:block;position:relative;box-sizing:border-box;inline-size:100%;block-size:min(42rem,100svh);container:player / size;overflow:hidden;color-scheme:light;font:400 .9375rem/1.4 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,sans-serif;text-align:start}:host([hidden]){display:none}[hidden]{display:none!important}*,:before,:after{box-sizing:border-box}p,h2,h3,h4,ul,dl,dd,figure,fieldset,legend{margin:0;padding:0;border:0}button,select,input{font:inherit;color:inherit}button,select{touch-action:manipulation}.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus-visible{outline:3px solid var(--vp-accent);outline-offset:2px;box-shadow:0 0 0 2px var(--vp-surface)}.shell[data-theme=dark]{--vp-ink: #eaf0f4;--vp-quiet: #a9b9c5;--vp-surface: #141c24;--vp-raised: #1b2630;--vp-line: #2c3a46;--vp-strong-line: #6f8494;--vp-accent: #7cc9ea;--vp-on-accent: #06202c;--vp-soft: #1f3a48;--vp-height: #9fd0ff;--vp-plate: #e9b6f3;--vp-regained: #6fe0c8;--vp-halo: #0b1117;--vp-alert: #ffb4a6;--vp-shadow: 0 1px 2px #0008, 0 6px 20px #000a;color-scheme:dark}.shell[data-theme=contrast]{--vp-ink: #000;--vp-quiet: #000;--vp-surface: #fff;--vp-raised: #fff;--vp-line: #000;--vp-strong-line: #000;--vp-accent: #003e8a;--vp-on-accent: #fff;--vp-soft: #dbe7f7;--vp-height: #00307a;--vp-plate: #4d0a57;--vp-regained: #00463c;--vp-halo: #fff;--vp-alert: #7a0000;--vp-shadow: 0 0 0 2px #000}[data-theme=contrast] .segment{background:var(--vp-surface);box-shadow:inset 0 0 0 1.5px var(--vp-line);border-inline-start-width:0}[data-theme=contrast] .segment+.segment{margin-inline-start:-1px}.shell{position:absolute;inset:0;display:grid;overflow:hidden auto;overscroll-behavior:auto;background:var(--vp-surface);color:var(--vp-ink);grid-template:"pictures" minmax(min(15rem,35cqh),1fr) "dock" max-content "foot" max-content / minmax(0,1fr)}.pictures{grid-area:pictures;min-block-size:0;display:grid;grid:minmax(0,1fr) / minmax(0,1fr);gap:2px;background:var(--vp-strong-line)}.shell[data-beside] .pictures{grid-template-columns:repeat(2,minmax(0,1fr))}@container player (max-aspect-ratio: 9 / 10){.shell[data-beside] .pictures{grid:repeat(2,minmax(0,1fr)) / minmax(0,1fr)}}.beside{min-block-size:0;display:grid;grid:minmax(0,1fr) / minmax(0,1fr);background:var(--vp-surface)}.beside ::slotted(*){inline-size:100%!important;block-size:100%!important;min-inline-size:0!important;min-block-size:0!important;margin:0!important}.shell[data-guest] :is(.dock,.foot){display:none}.dock{grid-area:dock;border-block-start:1px solid var(--vp-line)}:host([heading="off"]) .title{display:none}.title{font-size:.875rem;font-weight:500;line-height:1.3;color:var(--vp-quiet);padding-block-end:.75rem}.picture{position:relative;min-block-size:0;overflow:hidden;background:var(--vp-raised);container:picture / size}.stage-area,.canvas,.canvas canvas,.overlay,.poster{position:absolute;inset:0;inline-size:100%;block-size:100%}.stage-area{outline-offset:-4px;cursor:grab;touch-action:pan-x pan-y pinch-zoom;user-select:none;-webkit-user-select:none}.stage-area:focus-visible{outline-offset:-4px;box-shadow:inset 0 0 0 6px var(--vp-surface);z-index:1}.stage-area:active{cursor:grabbing}.shell[data-active] .stage-area{touch-action:none}.canvas canvas{display:block;touch-action:inherit}.shell:not([data-state=ready]) :is(.stage-area,.column,.corner,.camera,.open-panel,.dock>*,.panel>*,.source,.risks-button){visibility:hidden}.shell[data-state=ready]:not([data-flat]) .poster{display:none}.shell[data-flat] :is(.stage-area,.camera,.cut),:host(:not([drawn="elsewhere"])) .shell[data-flat] .column{display:none}:host([drawn="elsewhere"]) .shell[data-flat] .notice{display:none}.shell:is([data-flat],[data-state=failed]) .picture{display:flex;flex-direction:column}.shell:is([data-flat],[data-state=failed]) :is(.poster,.notice){position:static}.shell:is([data-flat],[data-state=failed]) .poster{flex:1;min-block-size:0}.shell:is([data-flat],[data-state=failed]) .notice{padding:.375rem var(--vp-gap)}.shell.shell[data-state=failed]{grid-template:"pictures" minmax(0,1fr) "foot" max-content / minmax(0,1fr)}.shell.shell.shell[data-state=failed] :is(.dock,.panel,.open-panel,.column,.corner){display:none}.canvas .parked{pointer-events:none}.poster{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.5rem;padding:0;overflow:auto;color:var(--vp-quiet)}.poster img,.poster ::slotted(img){inline-size:100%;min-block-size:0;flex:1 1 0;object-fit:contain}.poster img+slot::slotted(img){display:none}.poster ::slotted(:not(img)){max-inline-size:44em;margin:0 auto;padding:.5rem 1rem}.locator{inline-size:2.5rem;block-size:7.75rem;pointer-events:none}.locator[hidden],[data-flat] .locator,.shell:not([data-state=ready]) .locator{display:none}.locator-person{fill:var(--vp-quiet);fill-opacity:.16;stroke:var(--vp-quiet);stroke-width:7;stroke-opacity:.7;stroke-linejoin:round}.locator-spine{fill:var(--vp-quiet)}.locator-mark{stroke:var(--vp-surface);stroke-width:8;paint-order:stroke}.overlay{pointer-events:none;overflow:hidden;font-size:.8125rem;font-weight:600}[data-opening] :is(.overlay,.hint,.locator){opacity:0}.opening-name{position:absolute;z-index:1;inset:auto 0 1rem;margin:0;text-align:center;font-size:1rem;font-weight:600;pointer-events:none;text-shadow:0 0 6px var(--vp-halo),0 0 2px var(--vp-halo)}.shell:not([data-opening]) .opening-name{display:none}.overlay text{fill:var(--vp-ink);white-space:pre}[data-style=xray] .overlay{--vp-over-ink: #e6eaed;--vp-over-quiet: #e6eaed;--vp-over-height: #f4e3a1;--vp-over-plate: #eab8f5;--vp-halo: #0a0c0e;--vp-surface: #0a0c0e;--vp-line: #0a0c0e;--vp-ink: #e6eaed;--vp-height: #f4e3a1;--vp-plate: #eab8f5}.overlay .direction{text-anchor:middle;fill:var(--vp-over-quiet, var(--vp-quiet));stroke:var(--vp-halo);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.overlay path{fill:none;stroke-linecap:round}.halo{stroke:var(--vp-halo);stroke-width:6;opacity:.85}.plate-line{stroke:var(--vp-over-plate, var(--vp-plate));stroke-width:2;stroke-dasharray:9 4}.regained-line{stroke:var(--vp-over-regained, var(--vp-regained));stroke-width:2}.value.regained rect{stroke:var(--vp-regained)}.overlay .value.regained text{fill:var(--vp-regained)}.height-line{stroke:var(--vp-over-height, var(--vp-height));stroke-width:2.25}.value rect,.name rect{fill:var(--vp-surface);stroke:var(--vp-line);fill-opacity:.94}.value rect,.name.heights rect{stroke:var(--vp-height);stroke-width:1.25}.overlay .value text,.name.heights text{fill:var(--vp-height);font-variant-numeric:tabular-nums}.value.end-plates rect{stroke:var(--vp-plate)}.overlay .value.end-plates text{fill:var(--vp-plate)}.leader{stroke:var(--vp-over-ink, var(--vp-ink));stroke-width:1.25}.leader-dot{fill:var(--vp-over-ink, var(--vp-ink));stroke:var(--vp-halo);stroke-width:1.5}.overlay.off>g{display:none}.hint{padding:.1875rem .625rem;border-radius:99px;background:var(--vp-ink);color:var(--vp-surface);font-size:.75rem;line-height:1.4;font-weight:600;opacity:.86;white-space:nowrap}.hint:empty,.shell[data-active] .hint,.shell[data-explored] .hint,.cut:not([hidden])~.hint{display:none}.corner{position:absolute;z-index:3;inset:auto auto .25rem var(--vp-gap);display:flex;align-items:end;gap:.625rem;max-inline-size:calc(100% - 5.5rem);pointer-events:none}.corner>:not(.hint){pointer-events:auto}.column{position:absolute;z-index:5;inset:.625rem var(--vp-gap) auto auto;display:flex;gap:.375rem}.picker .options,.trigger,.icon-button,.button,select,.cut,.pads,.quick{border:1px solid var(--vp-line);border-radius:var(--vp-radius);background:var(--vp-surface)}.picker .options,.trigger,.cut,.camera .icon-button,.camera .pads{box-shadow:var(--vp-shadow)}.trigger{display:flex;flex-direction:column;align-items:center;justify-content:center;min-block-size:var(--vp-target);min-inline-size:var(--vp-target);padding:.25rem;font-weight:600;font-size:.75rem;line-height:1.2;white-space:nowrap;cursor:pointer}.current{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.picker .options{display:none;position:absolute;z-index:6;inset:calc(100% + .375rem) 0 auto auto;padding:.25rem;min-inline-size:9rem;max-block-size:calc(100cqh - 5rem);overflow:auto}.picker[data-open] .options{display:block}.row{display:flex;flex-direction:column}.option{position:relative;display:flex;align-items:center;min-block-size:var(--vp-target);min-inline-size:var(--vp-target);padding:0 .75rem;border-radius:7px;font-size:.875rem;font-weight:500;cursor:pointer}.option input{position:absolute;inset:0;opacity:0;margin:0;inline-size:100%;block-size:100%;cursor:pointer}.option:has(:checked){background:var(--vp-accent);color:var(--vp-on-accent);font-weight:650}.option:has(:focus-visible){outline:3px solid var(--vp-accent);outline-offset:2px}.option:has(:disabled){color:var(--vp-quiet);text-decoration:line-through;cursor:not-allowed}.switch{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-block-size:var(--vp-target);padding:0 .5rem 0 .75rem;font-size:.875rem;font-weight:500;white-space:nowrap;cursor:pointer}.switch input{appearance:none;position:relative;flex:none;margin:0;inline-size:2.75rem;block-size:1.5rem;border:2px solid var(--vp-strong-line);border-radius:99px;background:var(--vp-surface);cursor:pointer}.switch input:before{content:"";position:absolute;inset:.125rem auto .125rem .125rem;aspect-ratio:1;border-radius:50%;background:var(--vp-strong-line)}.switch input:checked{border-color:var(--vp-accent);background:var(--vp-accent)}.switch input:checked:before{inset-inline:auto .125rem;background:var(--vp-on-accent)}.note{padding:.25rem .75rem .5rem;font-size:.8125rem;max-inline-size:22em;color:var(--vp-quiet)}.icon{inline-size:1.375rem;block-size:1.375rem;flex:none;max-inline-size:30px;max-block-size:30px}.icon .line{fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}.icon .solid{fill:currentColor}.icon-button{display:inline-grid;place-items:center;inline-size:var(--vp-target);block-size:var(--vp-target);padding:0;cursor:pointer}.icon-button[aria-pressed=true],.icon-button[aria-expanded=true],.trigger[aria-expanded=true],.open-panel[aria-expanded=true]{background:var(--vp-soft);border-color:var(--vp-accent);color:var(--vp-accent)}.icon-button.primary{border-color:var(--vp-accent);background:var(--vp-accent);color:var(--vp-on-accent);border-radius:50%}.button{min-block-size:var(--vp-target);padding:0 1rem;font-weight:600;cursor:pointer}select{min-block-size:var(--vp-target);padding:0 .25rem;font-size:.875rem;cursor:pointer}.camera{position:absolute;z-index:4;inset:auto var(--vp-gap) .625rem auto;display:flex;flex-direction:column;align-items:end;gap:.375rem}.alone{position:absolute;z-index:4;inset:auto var(--vp-gap) .625rem auto;box-shadow:var(--vp-shadow)}.quick{display:none;border:0;background:none;flex-direction:column;gap:.375rem}.pads{display:none;position:absolute;inset:auto calc(100% + .5rem) 0 auto;gap:.75rem;padding:.5rem}.camera[data-open] .pads,.camera[data-open] .quick{display:flex}.pad{display:grid;grid-template:repeat(3,var(--vp-target)) / repeat(3,var(--vp-target));place-items:center}.pad .icon-button{box-shadow:none;border-color:transparent}.pad-name{grid-area:2 / 2;font-size:.75rem;font-weight:600;color:var(--vp-quiet)}.to-up{grid-area:1 / 2}.to-left{grid-area:2 / 1}.to-right{grid-area:2 / 3}.to-down{grid-area:3 / 2}.cut{margin-block-end:.375rem;display:grid;grid-template-columns:auto minmax(5rem,9rem);align-items:center;column-gap:.625rem;padding:0 .75rem .375rem;font-size:.8125rem;font-weight:600}.cut output{grid-column:1 / -1;font-weight:400;color:var(--vp-quiet);line-height:1.2}input[type=range]{accent-color:var(--vp-accent);min-block-size:var(--vp-target);margin:0;inline-size:100%;touch-action:pan-y}.notice{position:absolute;z-index:5;inset:auto var(--vp-gap) var(--vp-gap);display:grid;justify-items:center;pointer-events:none}.alert,.loading{display:flex;flex-wrap:wrap;align-items:center;gap:.375rem .75rem;padding:.5rem .875rem;border-radius:var(--vp-radius);background:var(--vp-surface);box-shadow:var(--vp-shadow);pointer-events:auto;font-weight:500;max-inline-size:40em}.alert>span{flex:1 1 12em}.alert{border:1px solid var(--vp-alert);color:var(--vp-alert)}.alert .button{color:var(--vp-ink)}.loading{font-size:.875rem}.caption{padding:.375rem var(--vp-gap) .125rem;min-block-size:4.5rem}.heading{display:flex;align-items:baseline;gap:.5rem}.stage-name{font-weight:700;font-size:1.0625rem;line-height:1.3;letter-spacing:-.005em;white-space:nowrap}.count{font-size:.8125rem;color:var(--vp-quiet);white-space:nowrap}.words,.noted{display:grid}.words>*,.noted>*{grid-area:1 / 1}.reserve{visibility:hidden}.words>*{line-height:1.35}.timeline{display:flex;flex-wrap:wrap;gap:.25rem .375rem;padding:0 var(--vp-gap) .5rem;align-items:center}.steps,.extras{display:flex;align-items:center;gap:.375rem}.steps{grid-area:steps}.extras{grid-area:extras;flex:1 1 auto;justify-content:end}.time{min-inline-size:6em;text-align:end;font-size:.8125rem;font-variant-numeric:tabular-nums;color:var(--vp-quiet);white-space:nowrap;margin-inline-end:.25rem}.scrubber{grid-area:scrubber;order:-1;flex:1 0 100%;min-inline-size:0;container:scrubber / inline-size}.slider{position:relative;z-index:1;margin-block-start:-.625rem;block-size:var(--vp-target);cursor:pointer;touch-action:pan-y;border-radius:6px;-webkit-user-select:none;user-select:none}.rail{position:absolute;inset:auto 0 8px;block-size:7px;display:flex}.segment{flex:1 1 0;position:relative;overflow:hidden;background:var(--vp-line);border-inline-start:2px solid var(--vp-surface)}.segment:first-child{border:0;border-start-start-radius:4px;border-end-start-radius:4px}.segment:last-child{border-start-end-radius:4px;border-end-end-radius:4px}.segment:before{content:"";position:absolute;inset:0;background:var(--vp-accent);transform:scaleX(var(--vp-done, 0));transform-origin:0 50%}.thumb{position:absolute;inset:auto auto 1.5px -10px;inline-size:20px;block-size:20px;border-radius:50%;background:var(--vp-surface);border:3px solid var(--vp-accent);box-shadow:0 1px 4px #0005;will-change:transform}.stages{display:flex;min-block-size:var(--vp-target)}.stage{flex:1 1 0;min-inline-size:0;min-block-size:var(--vp-target);padding:0 2px;border:0;border-radius:8px;background:none;cursor:pointer;font-size:.8125rem;font-weight:500;color:var(--vp-quiet);overflow:hidden}.stage .name{display:none}.stage .number{display:inline-grid;place-items:center;inline-size:1.75em;block-size:1.75em;border-radius:50%;border:1px solid var(--vp-strong-line)}.stage[aria-current=step]{color:var(--vp-ink);font-weight:700}.stage[aria-current=step] .number{background:var(--vp-accent);border-color:var(--vp-accent);color:var(--vp-on-accent)}.stage:focus-visible{outline-offset:-3px}.open-panel{position:absolute;z-index:4;inset:.625rem auto auto var(--vp-gap);display:flex;align-items:center;gap:.75rem;max-inline-size:calc(100% - 2 * var(--vp-gap));padding:.125rem .625rem;min-block-size:var(--vp-target);min-inline-size:var(--vp-target);border:1px solid var(--vp-line);border-radius:var(--vp-radius);background:var(--vp-surface);box-shadow:var(--vp-shadow);cursor:pointer;text-align:start}.key-figures{display:flex;gap:.125rem .75rem}.key-figure{display:grid;line-height:1.2}.key-figure>span{font-size:.75rem;color:var(--vp-quiet)}.key-figure b{font-size:.9375rem;font-weight:650;font-variant-numeric:tabular-nums;white-space:nowrap}.key-figure b:after{content:attr(data-longest);display:block;block-size:0;visibility:hidden}.open-name{display:flex;align-items:center;gap:.25rem;font-size:.8125rem;font-weight:600;color:var(--vp-accent)}.panel{display:none;background:var(--vp-surface);padding:var(--vp-gap);overflow:auto;overscroll-behavior:auto}.panel:focus{outline:none}.panel .close{position:sticky;inset-block-start:0;float:inline-end;z-index:2;margin:-.25rem -.25rem 0 .5rem}.shell[data-panel] .panel{display:block;position:absolute;z-index:10;inset:auto 0 0;block-size:64%;border-block-start:1px solid var(--vp-line);border-radius:16px 16px 0 0;box-shadow:var(--vp-shadow)}table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:start;font-weight:700;font-size:1.0625rem;line-height:1.2;padding-block-end:.375rem}small,.noted .reserve{font-size:.78125rem;font-weight:400;color:var(--vp-quiet);line-height:1.25}caption small{margin-inline-start:.375rem}thead th{block-size:calc(2.4em + .25rem);font-size:.75rem;font-weight:500;color:var(--vp-quiet);text-align:end;vertical-align:bottom;padding:0 0 .25rem .5rem;line-height:1.2}thead th:nth-child(2){inline-size:6.6em}thead th:nth-child(3){inline-size:5.6em}thead th:first-child,tbody th{text-align:start;padding-inline-start:0}tbody th{font-weight:500;line-height:1.2;padding:.25rem 0;font-size:.875rem}tbody tr>*{border-block-start:1px solid var(--vp-line)}td{text-align:end;white-space:nowrap;font-weight:650;padding-inline-start:.5rem;vertical-align:baseline}tbody th{vertical-align:baseline}.change{font-weight:500;font-size:.875rem;color:var(--vp-quiet)}.outcome,.other-levels{padding-block:.625rem}.other-levels p{padding-block-start:.375rem;line-height:1.3}.levels :is(td,th[scope=col]){text-align:end}.levels th[scope=col]:first-child{text-align:start}.outcome h3{font-size:.9375rem;font-weight:700;line-height:1.2;padding-block-end:.25rem}.outcome h3 small{margin-inline-start:.375rem}.outcome dl{gap:.1875rem 1rem;padding:0;line-height:1.25}.outcome dd{max-inline-size:none;font-variant-numeric:tabular-nums}.outcome[data-pending]{display:none}.outcome,.curve,.other-levels{border-block-start:1px solid var(--vp-line)}details{border-block-start:1px solid var(--vp-line)}summary{display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);font-weight:600;font-size:.875rem;cursor:pointer;border-radius:6px}summary::-webkit-details-marker{display:none}summary:after{content:"";margin-inline-start:auto;margin-inline-end:.375rem;inline-size:.5rem;block-size:.5rem;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}details[open]>summary:after{transform:rotate(225deg)}dl{display:grid;grid-template-columns:1fr auto;gap:.5rem 1rem;padding-block-end:.75rem;font-size:.875rem}dt small{display:block}dd{font-weight:650;text-align:end;max-inline-size:11em}details ul{list-style:none;display:grid;gap:.625rem;padding-block-end:.75rem;font-size:.875rem;line-height:1.35}details h4{font-size:.875rem;padding-block-end:.375rem}li small{display:block;overflow-wrap:anywhere}.needles .breach{display:flex;gap:.375rem;align-items:start;color:var(--vp-alert);font-weight:600}.needles dl{padding-block:.25rem;gap:.1875rem 1rem}.curve{padding-block:.625rem .375rem}.curve h3{font-size:.875rem;font-weight:600}.curve svg{display:block;inline-size:100%;block-size:auto;max-inline-size:26rem;overflow:visible}.curve text{font-size:10.5px;fill:var(--vp-quiet)}.grid{stroke:var(--vp-line);stroke-width:1}.trace{fill:none;stroke-width:2;stroke-linejoin:round}.trace.height{stroke:var(--vp-height)}.trace.cement{stroke:var(--vp-ink);stroke-dasharray:5 3.5}.playhead{stroke:var(--vp-accent);stroke-width:1.5}.dot{fill:var(--vp-surface);stroke-width:2}.dot.height{stroke:var(--vp-height)}.dot.cement{stroke:var(--vp-ink)}figcaption{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.78125rem;color:var(--vp-quiet)}.key{display:inline-flex;align-items:center;gap:.375rem}.curve .key svg{inline-size:1.375rem;flex:none}.foot{grid-area:foot;display:flex;align-items:center;gap:.75rem;padding:0 var(--vp-gap);border-block-start:1px solid var(--vp-line);background:var(--vp-raised);font-size:.75rem;line-height:1.3;color:var(--vp-quiet)}.foot p{flex:1}.about{padding-block:.625rem;font-size:.8125rem;color:var(--vp-quiet)}@container player (max-width: 77.99em){.foot .source{display:none}}@container player (max-width: 39.99em){.risks-button{flex:none;inline-size:8.75em;padding:0;line-height:1.15}}@container player (max-width: 24em){.stages{margin-inline:-.375rem}.time{display:none}}@container player (max-width: 18em){.foot{flex-direction:column;align-items:start;gap:0}.risks-button{inline-size:auto}}@container player (max-width: 24em) and (max-height: 40em){.caption{padding-block-start:.25rem;min-block-size:0}.words{font-size:.8125rem}.words>*{line-height:1.25}}.disclaimer{color:var(--vp-ink);font-weight:500}.risks-button{flex:0 1 auto;text-align:start;display:flex;align-items:center;gap:.375rem;min-block-size:var(--vp-target);padding:0 .5rem;border:0;border-radius:8px;background:none;font-weight:600;font-size:.8125rem;color:var(--vp-accent);cursor:pointer;text-decoration:underline;text-underline-offset:3px}.risks-button .icon,summary .icon{inline-size:1.125rem;block-size:1.125rem}@container picture (max-width: 33.99em){.open-panel{padding-inline:.5rem}.key-figures{gap:.5rem}}@container picture (max-width: 45.99em){.open-name{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}@container picture (max-width: 33.99em) and (max-height: 30em){.locator{display:none}}@container picture (max-width: 25.66em){.key-figure:nth-child(n+3){display:none}}@container picture (max-width: 21.99em){.key-figure:nth-child(n+2){display:none}}@container picture (max-height: 22em){.hint,.cut output{display:none}.cut{padding-block:0}}@container picture (min-width: 34em) and (min-height: 14em){.column{flex-direction:column;align-items:stretch;inline-size:4.75rem}.trigger{inline-size:100%;padding-inline:.125rem}.trigger .current{position:static;inline-size:auto;block-size:auto;clip-path:none}.picker .options{inset:0 calc(100% + .5rem) auto auto;max-block-size:calc(100cqh - 1.25rem)}}@container picture (min-width: 34em) and (min-height: 27em){.quick{display:flex}}@container picture (max-height: 22em){.row{display:grid;grid-template-columns:repeat(2,auto)}}@container scrubber (min-width: 40em){.stage{text-align:start;padding:4px 4px 0;align-content:start;white-space:nowrap;text-overflow:ellipsis}.stage .name{display:inline}.stage .number{display:none}}@container player (min-width: 40em){.caption{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.75rem;align-items:baseline;min-block-size:3.25rem}}@container player (min-width: 48em){.caption{min-block-size:2rem}}@container player (min-width: 62em),player (min-width: 40em) and (max-height: 29.99em){.scrubber{order:0}.timeline{display:grid;grid-template:"steps scrubber extras" auto / auto minmax(0,1fr) auto;padding-block:.25rem 0;gap:0 1.25rem}.steps,.extras{align-self:start;padding-block-start:0}}@container player (min-width: 48em){.shell[data-panel] .panel{grid-area:pictures;position:static;justify-self:end;inline-size:22rem;block-size:auto;border:0;border-inline-start:1px solid var(--vp-line);border-radius:0}.shell[data-panel]:not([data-beside]) :is(.column,.camera,.alone){inset-inline-end:calc(22rem + var(--vp-gap))}}@container player (max-height: 29.99em) and (min-width: 30em){.shell{grid-template-rows:minmax(9rem,1fr) max-content max-content}.caption{position:absolute;inset:auto auto 100% 0;z-index:2;display:block;min-block-size:0;margin:0 calc(var(--vp-gap) * 2 + var(--vp-target)) .5rem var(--vp-gap);padding:.25rem .625rem;border-radius:8px;background:color-mix(in srgb,var(--vp-surface) 92%,transparent);font-size:.8125rem;pointer-events:none}.dock{position:relative}.caption .count{display:none}.caption .heading{display:inline;margin-inline-end:.5em}.caption .stage-name{font-size:inherit}.words,.words>.text{display:inline}.words>.reserve{display:none}.foot{line-height:1.2}.cut{margin-block-end:3.25rem;padding-block:0}.cut output,.hint{display:none}.shell[data-panel] .panel{inset:0 0 0 auto;block-size:auto;inline-size:min(22rem,100%);border-radius:0}}@container player (max-height: 29.99em) and (min-width: 40em){.time{display:none}}@media(forced-colors:active){.shell[data-theme][data-theme]{--vp-ink: CanvasText;--vp-quiet: CanvasText;--vp-surface: Canvas;--vp-raised: Canvas;--vp-line: CanvasText;--vp-strong-line: CanvasText;--vp-accent: Highlight;--vp-on-accent: HighlightText;--vp-soft: Canvas;--vp-height: CanvasText;--vp-plate: CanvasText;--vp-regained: CanvasText;--vp-halo: Canvas;--vp-alert: CanvasText}.shell[data-theme][data-style] .overlay{--vp-over-ink: CanvasText;--vp-over-quiet: CanvasText;--vp-over-height: CanvasText;--vp-over-plate: CanvasText;--vp-halo: Canvas;--vp-surface: Canvas;--vp-line: CanvasText;--vp-ink: CanvasText;--vp-height: CanvasText;--vp-plate: CanvasText}.shell :is(svg,.segment,.segment:before,.thumb,.option:has(:checked),.icon-button.primary,.switch input,.switch input:before,.stage[aria-current=step] .number,.hint){forced-color-adjust:none}.shell :is(.value,.name) rect{fill-opacity:1}.option:has(:checked) input{forced-color-adjust:none}.icon-button[aria-pressed=true],[aria-expanded=true]{outline:2px solid Highlight;outline-offset:-4px}.shell :focus-visible{outline-color:Highlight}}@media(hover:hover){.icon-button:hover,.trigger:hover,.button:hover,select:hover,.open-panel:hover{border-color:var(--vp-accent)}.option:not(:has(:checked),:has(:disabled)):hover,.stage:hover,.risks-button:hover,summary:hover{background:var(--vp-soft)}}@media(prefers-reduced-motion:no-preference){.icon-button,.trigger,.option,.stage,.open-panel,.button{transition:background-color .12s,border-color .12s,color .12s}.thumb{transition:box-shadow .12s}.shell[data-panel] .panel{animation:appear .18s ease-out}}@keyframes appear{0%{opacity:0}}
`;var Ch=class{#e=N_(window);#t="auto";constructor(e){this.onchange=e,this.tell=()=>e(this.theme)}connect(e){this.#e=N_(e),Object.values(this.#e).forEach(t=>t.addEventListener("change",this.tell)),this.tell()}disconnect(){Object.values(this.#e).forEach(e=>e.removeEventListener("change",this.tell))}ask(e){this.#t=e,this.tell()}get theme(){if(this.#t!=="auto")return this.#t;let{dark:e,contrast:t,forced:i}=this.#e;return i.matches?e.matches?"dark":"contrast":t.matches?"contrast":e.matches?"dark":"light"}};function N_(n){return{dark:n.matchMedia("(prefers-color-scheme: dark)"),contrast:n.matchMedia("(prefers-contrast: more)"),forced:n.matchMedia("(forced-colors: active)")}}var TT="300px",Ih=class extends jl{static observedAttributes=Dm;#e=null;#t=window;#i=matchMedia("(pointer: coarse)");#n=matchMedia("(prefers-reduced-motion: reduce)");#s;#r;#o;#a;#l;#c;#f;openingData=null;#h=new Kc(e=>this.#s.root.toggleAttribute("data-opening",e),()=>this.openingData);#u=null;constructor(){super();let e=this.attachShadow({mode:"open"});e.adoptedStyleSheets=[No(sf,window)];let t=Bf(this,()=>this.#r.shown,{activate:i=>this.#o.set(i),retry:()=>this.#r.retry(),resized:()=>this.#r.resize()});this.#s=new Rh(t),e.append(this.#s.root),this.#c=new Ql(this),this.#r=new Zc(this.#s,{source:()=>({src:this.getAttribute("src"),data:this.#e}),onOpen:i=>{i.interactive=this.#o.active,i.setTheme(this.#a.theme),this.#l.dress(i),i.quality=this.quality},onFirst:i=>{this.#c.hold(),this.#l.first(i)},onReady:()=>{this.#d(),this.#c.ready(this.#g()),this.#h.begin(()=>this.#r.shown,this.#t)},onError:i=>this.#c.error(i),onFrame:()=>this.#p(),onMove:()=>this.#_(),keep:()=>({...this.capture(),theme:void 0,ghosts:void 0,neighbours:void 0,chrome:{}})}),this.#o=new ta(this,this.#s.picture,i=>{this.#s.setActive(i,this.#i.matches),this.#r.shown&&(this.#r.shown.viewer.interactive=i)}),this.#a=new Ch(i=>{this.#s.root.dataset.theme=i,this.#r.shown?.viewer.setTheme(i)}),this.#l=new Kl(this,{loading:this.#r,shell:this.#s,theme:this.#a,opening:this.#h}),km(this,{shown:()=>this.#g(),moved:()=>this.#_(),resize:()=>this.#r.resize(),told:i=>this.#s.captions.told(i),theme:()=>this.#a.theme}),this.#f=new Jc(e,this.#s,()=>this.ready?this.still():null)}adoptedCallback(){let e=this.ownerDocument.defaultView;e&&(this.#t=e,this.#i=e.matchMedia("(pointer: coarse)"),this.#n=e.matchMedia("(prefers-reduced-motion: reduce)"),this.shadowRoot.adoptedStyleSheets=[No(sf,e)],this.#r.setView(e))}connectedCallback(){if(Object.hasOwn(this,"data")){let{data:t}=this;delete this.data,this.data=t}this.#l.readChrome(),this.#s.setActive(!1,this.#i.matches),this.#s.connect(this.#t,Um(this)),this.#o.connect(),this.#a.connect(this.#t),this.#f.connect(this.#t),this.#n.addEventListener("change",this.#d);let e=t=>this.#m(t[t.length-1].isIntersecting);this.#u=new this.#t.IntersectionObserver(e,{rootMargin:TT}),this.#u.observe(this)}disconnectedCallback(){this.#u?.disconnect(),this.#s.disconnect(),this.#o.disconnect(),this.#a.disconnect(),this.#f.disconnect(),this.#n.removeEventListener("change",this.#d),queueMicrotask(()=>this.isConnected||this.#r.close())}attributeChangedCallback(e,t,i){t!==i&&this.#l.changed(e,i)}get data(){return this.#e}set data(e){this.#e=e,this.#r.reload()}get ready(){return this.#r.shown!==null}get drawing(){return this.#r.shown?.viewer.flat===!1}#m(e){e&&this.#h.prepare(),this.#r.setNear(e),e||this.#o.set(!1)}#d=()=>{this.#r.shown&&(this.#r.shown.clock.stepping=this.#n.matches)};#p(){let{clip:e,clock:t,viewer:i}=this.#g(),{t:s,index:r,playing:o,loop:a,speed:l}=t;this.#s.update({clip:e,viewer:i,t:s,index:r,playing:o,loop:a,speed:l,now:Pt(e,s)})}#_(){this.#c.moved(this.#g())}#g(){let{shown:e}=this.#r;if(!e)throw new je("not-ready",G.notReady);return e}};customElements.get("vertebra-player")||(customElements.define("vertebra-player",Ih),document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Hh):Hh());})();
