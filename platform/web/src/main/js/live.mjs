// SPDX-License-Identifier: EUPL-1.2
// Keeps the figures of an open page up to date. An element with data-live names the stream to listen to; when that tells of a change the page is
// fetched again and what differs is changed in place: the reader keeps the focus, the place on the page, open parts and what was typed.
// Without this a page shows what was known when it was asked for.
import { Idiomorph } from 'idiomorph';

const RUST = 5000;
const UITSTEL = 300;
const TE_LEZEN = 15000;

const tijd = () => new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** What the reader's eye is on: the focus when it is in view, or else what stands at the top. */
function anker() {
  const inBeeld = (vak) => vak.bottom > 0 && vak.top < window.innerHeight;
  const actief = document.activeElement;
  if (actief && actief !== document.body && actief.id !== 'inhoud' && inBeeld(actief.getBoundingClientRect())) return actief;
  for (let hoogte = 8; hoogte < window.innerHeight; hoogte += 40) {
    const element = document.elementFromPoint(window.innerWidth / 2, hoogte)?.closest('#inhoud *');
    if (element) return element;
  }
  return null;
}

/** Leaves alone what the reader or another script made: forms, open parts, charts. */
const houd = {
  beforeNodeMorphed: (oud) => !(oud instanceof HTMLElement && (oud.matches('form, dialog, figure[data-tabel], [data-live]') || oud.dataset.eigen !== undefined)),
  beforeNodeRemoved: (oud) => !(oud instanceof HTMLElement && (oud.matches('dialog') || oud.dataset.eigen !== undefined)),
  beforeAttributeUpdated: (naam, oud) => !(naam === 'open' && oud.matches('details')),
};

/** Puts what is new in its place; whether anything was. */
export function werkBij(nieuw) {
  const inhoud = document.getElementById('inhoud');
  const vers = nieuw.getElementById('inhoud');
  if (!vers) return false;
  const waarnemer = new MutationObserver(() => {});
  waarnemer.observe(inhoud, { childList: true, characterData: true, attributes: true, subtree: true });
  const vast = anker();
  const voor = vast?.getBoundingClientRect().top;
  Idiomorph.morph(inhoud, vers.innerHTML, { morphStyle: 'innerHTML', restoreFocus: true, callbacks: houd });
  const anders = waarnemer.takeRecords().length > 0;
  waarnemer.disconnect();
  if (anders) document.dispatchEvent(new CustomEvent('trede:bijgewerkt')); // charts are drawn again from their tables
  if (vast?.isConnected) window.scrollBy({ top: vast.getBoundingClientRect().top - voor, behavior: 'instant' });
  return anders;
}

function luister(element) {
  let stroom;
  let eerder = false;
  let gemist = false;
  let laatste = 0;
  let gepland;
  let gemeld;

  function meld(tekst) {
    element.textContent = tekst;
    clearTimeout(gemeld);
    gemeld = setTimeout(() => element.replaceChildren(), TE_LEZEN);
  }

  async function haal() {
    gepland = undefined;
    laatste = Date.now();
    try {
      const antwoord = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (!antwoord.ok || antwoord.redirected) return;
      const nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
      if (werkBij(nieuw)) meld(`Cijfers bijgewerkt om ${tijd()}`);
    } catch {
      // the next change, or the next connection, tries again
    }
  }

  function plan() {
    const wacht = Math.max(UITSTEL + Math.random() * UITSTEL, laatste + RUST - Date.now());
    gepland ??= setTimeout(haal, wacht);
  }

  function open() {
    stroom = new EventSource(element.dataset.live);
    stroom.addEventListener('begin', (bericht) => {
      if (eerder || gemist || JSON.parse(bericht.data).op > element.dataset.op) plan();
      eerder = true;
      gemist = false;
    });
    stroom.addEventListener('nieuws', plan);
  }

  // a browser keeps few connections to one address; a page that nobody sees gives its own up
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      stroom?.close();
      stroom = undefined;
      gemist = true;
    } else if (!stroom) {
      open();
    }
  });
  window.addEventListener('pagehide', () => stroom?.close());
  if (!document.hidden) open();
}

const element = document.querySelector('[data-live]');
if (element && 'EventSource' in window) luister(element);
