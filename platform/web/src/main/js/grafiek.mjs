// SPDX-License-Identifier: EUPL-1.2
// Draws a chart from a table of the page. The figure names the table (data-tabel) and the kind (data-soort: waterval, reeksen or gestapeld);
// a column says how it is drawn (data-reeks: staaf, lijn, stippel, onder or boven of a band). Without this the table is all there is.
import {
  BarController, BarElement, CategoryScale, Chart, Filler, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip,
} from 'chart.js';
import { leesGetal, schrijfGetal } from './getallen.mjs';
import { patroon } from './patroon.mjs';
import { inWoorden, reeksen, waterval } from './reeksen.mjs';

Chart.register(BarController, BarElement, CategoryScale, Filler, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

const STREPEN = [[], [8, 5], [2, 4], [10, 3, 2, 3]];
const TEKENS = ['circle', 'rect', 'triangle', 'rectRot'];

function kleuren(element) {
  const stijl = getComputedStyle(element);
  const token = (naam) => stijl.getPropertyValue(`--trede-${naam}`).trim();
  return {
    inkt: token('ink'),
    zacht: token('ink-soft'),
    lijn: token('line'),
    papier: token('paper'),
    achter: token('behind'),
    voor: token('ahead'),
    reeks: [1, 2, 3, 4, 5, 6].map((nummer) => token(`reeks-${nummer}`)),
    letter: stijl.fontFamily,
  };
}

const tekst = (cel) => {
  const kaal = cel.cloneNode(true);
  kaal.querySelectorAll('.trede-alleen-hulp, [aria-hidden="true"], .trede-rustig, .trede-fictief').forEach((deel) => deel.remove());
  return kaal.textContent.trim().replace(/\s+/g, ' ');
};

function leesTabel(tabel) {
  const kolommen = [...tabel.tHead.rows[0].cells].map((cel) => ({ naam: cel.dataset.naam ?? tekst(cel), reeks: cel.dataset.reeks ?? '' }));
  const rijen = [...tabel.tBodies[0].rows]
    .filter((rij) => rij.dataset.grafiek !== 'niet')
    .map((rij) =>
      [...rij.cells].map((cel) => ({ tekst: tekst(cel), waarde: leesGetal(cel.dataset.waarde ?? tekst(cel)), stand: rij.dataset.stap === 'stand' })));
  return { kolommen, rijen };
}

function lijn(reeks, i, palet) {
  const kleur = palet.reeks[i % palet.reeks.length];
  return {
    type: 'line',
    label: reeks.naam,
    data: reeks.waarden,
    borderColor: kleur,
    backgroundColor: palet.papier,
    borderDash: STREPEN[(reeks.reeks === 'stippel' ? i + 1 : i) % STREPEN.length],
    borderWidth: 2.5,
    pointStyle: TEKENS[i % TEKENS.length],
    pointRadius: 4,
    pointBorderWidth: 2,
    spanGaps: true,
    order: 0,
  };
}

function grens(reeks, palet, boven) {
  return {
    type: 'line',
    label: boven ? 'band' : reeks.naam,
    data: reeks.waarden,
    borderWidth: 1,
    borderDash: [3, 3],
    borderColor: palet.zacht,
    backgroundColor: patroon(1, palet.zacht, palet.papier),
    pointRadius: 0,
    fill: boven ? '-1' : false,
    grens: true,
    onder: !boven,
    order: 3,
  };
}

function staaf(reeks, i, palet, gestapeld) {
  const kleur = palet.reeks[i % palet.reeks.length];
  return {
    type: 'bar',
    label: reeks.naam,
    data: reeks.waarden,
    backgroundColor: patroon(i, kleur, palet.papier),
    borderColor: kleur,
    borderWidth: 1,
    stack: gestapeld ? 'samen' : undefined,
    order: 2,
  };
}

function reeksgegevens(getekend, palet, gestapeld) {
  return getekend.reeksen.map((reeks, i) => {
    if (reeks.reeks === 'staaf') return staaf(reeks, i, palet, gestapeld);
    if (reeks.reeks === 'onder' || reeks.reeks === 'boven') return grens(reeks, palet, reeks.reeks === 'boven');
    return lijn(reeks, i, palet);
  });
}

function watervalgegevens(getekend, rijen, palet) {
  const waarden = rijen.map((rij) => ({ waarde: rij.find((cel, i) => i > 0)?.waarde ?? null, stand: rij[0].stand }));
  const data = waterval(waarden);
  const soort = waarden.map(({ waarde, stand }) => (stand ? 0 : waarde < 0 ? 1 : 2));
  const tinten = [palet.reeks[0], palet.achter, palet.voor];
  return [{
    type: 'bar',
    label: getekend.reeksen[0].naam,
    data,
    gezegd: waarden.map(({ waarde }) => waarde),
    backgroundColor: soort.map((een) => patroon(een === 0 ? 0 : een === 1 ? 1 : 2, tinten[een], palet.papier)),
    borderColor: soort.map((een) => tinten[een]),
    borderWidth: 1,
    borderSkipped: false,
    maxBarThickness: 96,
  }];
}

function teken(figuur) {
  const tabel = document.getElementById(figuur.dataset.tabel);
  if (!tabel?.tHead) return;
  const { kolommen, rijen } = leesTabel(tabel);
  const getekend = reeksen(kolommen, rijen, figuur.dataset.omgekeerd !== undefined);
  if (!getekend.reeksen.some(({ waarden }) => waarden.some((waarde) => waarde !== null))) return;
  const palet = kleuren(figuur);
  const soort = figuur.dataset.soort;
  const vlak = document.createElement('div');
  vlak.className = 'trede-grafiek__vlak';
  const doek = document.createElement('canvas');
  doek.setAttribute('role', 'img');
  doek.setAttribute('aria-label', inWoorden(figuur.dataset.titel ?? tekst(tabel.caption), getekend, schrijfGetal));
  vlak.append(doek);
  figuur.prepend(vlak);
  figuur.hidden = false;
  Chart.defaults.font.family = palet.letter;
  Chart.defaults.font.size = 13;
  Chart.defaults.color = palet.inkt;
  const stil = matchMedia('(prefers-reduced-motion: reduce)').matches;
  new Chart(doek, {
    data: {
      labels: getekend.punten,
      datasets: soort === 'waterval' ? watervalgegevens(getekend, rijen, palet) : reeksgegevens(getekend, palet, soort === 'gestapeld'),
    },
    options: {
      animation: stil ? false : { duration: 300 },
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { stacked: soort === 'gestapeld', grid: { display: false }, ticks: { maxRotation: 45, autoSkipPadding: 12 } },
        y: {
          stacked: soort === 'gestapeld',
          grace: '5%',
          grid: { color: ({ tick }) => (tick.value === 0 ? palet.inkt : palet.lijn) },
          ticks: { callback: schrijfGetal, precision: 0 },
          title: { display: true, text: 'personen' },
        },
      },
      plugins: {
        legend: {
          display: soort !== 'waterval',
          position: 'bottom',
          onClick: () => {},
          labels: { usePointStyle: false, boxWidth: 28, filter: (regel, gegevens) => !gegevens.datasets[regel.datasetIndex].onder },
        },
        tooltip: {
          callbacks: {
            label: ({ dataset, raw, dataIndex }) => `${dataset.onder ? 'band van' : dataset.grens ? 'band tot' : dataset.label}: ${schrijfGetal(dataset.gezegd?.[dataIndex] ?? raw)}`,
          },
        },
      },
    },
  });
}

document.querySelectorAll('figure[data-tabel]').forEach(teken);
