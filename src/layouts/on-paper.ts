/**
 * A lesson's own script for paper, short enough to stand in the page. Printing cannot wait for a file:
 * the first iteration of unedited inputs comes from the text of <noscript>, any other from
 * cells/handout.ts, which is loaded ahead when it will be needed. The line with the button and the
 * link stands before the script; on a worksheet it comes to the top and leads back to the lesson.
 */
export const onPaper = `(()=>{
const line=document.currentScript.previousElementSibling,[button,link]=line.children,{dataset}=document.documentElement;
if(link&&new URLSearchParams(location.search).has('worksheet')){
dataset.worksheet='on';
button.textContent='Print this worksheet';
link.textContent='the lesson instead';
link.href=location.pathname;
document.querySelector('.lesson-head').after(line)}
button.onclick=()=>print();
if(link)link.onclick=event=>{event.preventDefault();location.assign(link.pathname+link.search+location.hash)};
addEventListener('beforeprint',()=>{
const first=document.getElementById('first-iteration');
if(!first||dataset.handout==='live')return;
const paper=document.createElement('div');
paper.className='handout';
paper.innerHTML=dataset.handout||dataset.worksheet?'<p>Your numbers were not ready yet: please print once more.</p>':first.textContent;
first.after(paper)});
addEventListener('afterprint',()=>document.querySelector('.handout')?.remove())
})()`.replaceAll('\n', '');
