// SPDX-License-Identifier: EUPL-1.2
// What makes every page livelier. Without it everything works: a link to a begrip opens the page of begrippen, the search box searches.
import './live.mjs';
import { opties } from './suggesties.mjs';

const GENOEG = 2;

function helpMetZoeken(veld, vraag = fetch) {
  const lijst = veld.list;
  let laatste = '';
  veld.addEventListener('input', async () => {
    const zoek = veld.value.trim();
    if (zoek.length < GENOEG || zoek === laatste) return;
    laatste = zoek;
    try {
      const antwoord = await vraag(`${veld.dataset.suggesties}?zoek=${encodeURIComponent(zoek)}`);
      if (antwoord.ok && zoek === laatste) {
        lijst.replaceChildren(...opties(await antwoord.json()).map((een) => new Option(een.label, een.waarde)));
      }
    } catch {
      // searching itself does not need suggestions
    }
  });
}

let begrippen;

async function tekstVan(adres) {
  begrippen ??= fetch(adres.pathname).then(async (antwoord) => {
    if (!antwoord.ok) throw new Error(`status ${antwoord.status}`);
    return new DOMParser().parseFromString(await antwoord.text(), 'text/html');
  });
  return (await begrippen).getElementById(adres.hash.slice(1));
}

function venster() {
  const bestaand = document.getElementById('begrip');
  if (bestaand) return bestaand;
  const nieuw = document.createElement('dialog');
  nieuw.id = 'begrip';
  nieuw.className = 'trede-venster';
  nieuw.setAttribute('aria-label', 'Uitleg');
  const inhoud = document.createElement('dl');
  const sluit = document.createElement('form');
  sluit.method = 'dialog';
  const knop = document.createElement('button');
  knop.className = 'utrecht-button utrecht-button--primary-action';
  knop.textContent = 'Sluit';
  sluit.append(knop);
  nieuw.append(inhoud, sluit);
  nieuw.addEventListener('click', (gebeurtenis) => gebeurtenis.target === nieuw && nieuw.close());
  document.body.append(nieuw);
  return nieuw;
}

document.addEventListener('click', async (gebeurtenis) => {
  const link = gebeurtenis.target.closest?.('a.trede-begrip');
  if (!link || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey) return;
  gebeurtenis.preventDefault();
  try {
    const begrip = await tekstVan(new URL(link.href));
    const dialoog = venster();
    dialoog.querySelector('dl').replaceChildren(...begrip.cloneNode(true).childNodes);
    dialoog.showModal();
  } catch {
    location.assign(link.href);
  }
});

const zoekveld = document.getElementById('kop-zoek');
if (zoekveld?.list) helpMetZoeken(zoekveld);
