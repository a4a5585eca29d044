// SPDX-License-Identifier: EUPL-1.2
// Draws a chart from a table of the page. The figure names the table (data-tabel) and the kind (data-soort: waterval, reeksen or gestapeld);
// a column says how it is drawn (data-reeks: staaf, lijn, stippel, onder or boven of a band). Without this the table is all there is.
import {
  BarController, BarElement, CategoryScale, Chart, Filler, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip,
} from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { leesGetal, metTeken, schrijfGetal } from './getallen.mjs';
import { patroon } from './patroon.mjs';
import { inWoorden, reeksen, waterval } from './reeksen.mjs';

Chart.register(BarController, BarElement, CategoryScale, Filler, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

const STREPEN = [[], [3, 4], [10, 3, 2, 3]];
const TEKENS = ['circle', 'rect', 'triangle', 'rectRot'];

/** The chart that a figure holds now. */
const getekende = new WeakMap();

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

/** The first line is drawn through, a second in short dashes; a stippel is what the others are held against. */
function lijn(reeks, i, palet) {
  const stippel = reeks.reeks === 'stippel';
  const kleur = stippel ? palet.zacht : i === 0 ? palet.inkt : palet.reeks[i % palet.reeks.length];
  return {
    type: 'line',
    label: reeks.naam,
    data: reeks.waarden,
    borderColor: kleur,
    backgroundColor: palet.papier,
    borderDash: stippel ? [8, 5] : STREPEN[i % STREPEN.length],
    borderWidth: stippel ? 2 : 3,
    pointStyle: stippel ? false : TEKENS[i % TEKENS.length],
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
    spanGaps: true,
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
    backgroundColor: patroon(i + Math.floor(i / palet.reeks.length), kleur, palet.papier),
    borderColor: kleur,
    borderWidth: 1,
    stack: gestapeld ? 'samen' : undefined,
    order: 2,
  };
}

function reeksgegevens(getekend, palet, gestapeld) {
  const tel = { staaf: 0, lijn: 0 };
  return getekend.reeksen.map((reeks) => {
    if (reeks.reeks === 'staaf') return staaf(reeks, tel.staaf++, palet, gestapeld);
    if (reeks.reeks === 'onder' || reeks.reeks === 'boven') return grens(reeks, palet, reeks.reeks === 'boven');
    return lijn(reeks, reeks.reeks === 'stippel' ? 0 : tel.lijn++, palet);
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

/** The number of each step at its bar, and a line to the next one. */
const bijschrift = (palet) => ({
  id: 'bijschrift',
  afterDatasetsDraw(kaart) {
    const { ctx, data, scales: { y } } = kaart;
    const { gezegd, data: stappen } = data.datasets[0];
    const staven = kaart.getDatasetMeta(0).data;
    ctx.save();
    ctx.strokeStyle = palet.zacht;
    ctx.setLineDash([2, 3]);
    ctx.font = `700 14px ${palet.letter}`;
    ctx.textAlign = 'center';
    staven.forEach((staaf, i) => {
      if (!stappen[i]) return;
      const hoogte = y.getPixelForValue(stappen[i][1]);
      if (stappen[i + 1]) {
        ctx.beginPath();
        ctx.moveTo(staaf.x + staaf.width / 2, hoogte);
        ctx.lineTo(staven[i + 1].x - staven[i + 1].width / 2, hoogte);
        ctx.stroke();
      }
      const omlaag = stappen[i][1] < stappen[i][0];
      const tekstVan = metTeken(gezegd[i]);
      const breed = ctx.measureText(tekstVan).width + 8;
      const onder = omlaag ? hoogte - 18 : hoogte + 2;
      ctx.fillStyle = palet.papier;
      ctx.fillRect(staaf.x - breed / 2, onder, breed, 16);
      ctx.fillStyle = palet.inkt;
      ctx.fillText(tekstVan, staaf.x, onder + 13);
    });
    ctx.restore();
  },
});

/** A line is shown with its dashes and its mark, of a band only one edge. */
function legenda(kaart) {
  return Chart.defaults.plugins.legend.labels
    .generateLabels(kaart)
    .filter((regel) => !kaart.data.datasets[regel.datasetIndex].onder)
    .map((regel) => {
      const reeks = kaart.data.datasets[regel.datasetIndex];
      return { ...regel, pointStyle: reeks.type === 'line' && !reeks.grens ? staal(reeks) : 'rect' };
    });
}

function staal({ borderColor, borderDash, borderWidth, pointStyle, backgroundColor }) {
  const doek = document.createElement('canvas');
  doek.width = 40;
  doek.height = 14;
  const c = doek.getContext('2d');
  c.strokeStyle = borderColor;
  c.lineWidth = borderWidth;
  c.setLineDash(borderDash);
  c.beginPath();
  c.moveTo(0, 7);
  c.lineTo(40, 7);
  c.stroke();
  if (pointStyle) {
    c.setLineDash([]);
    c.lineWidth = 2;
    c.fillStyle = backgroundColor;
    drawPoint(c, { pointStyle, radius: 4, rotation: 0, borderWidth: 2 }, 20, 7);
  }
  return doek;
}

function teken(figuur) {
  const tabel = document.getElementById(figuur.dataset.tabel);
  if (!tabel?.tHead) return;
  const { kolommen, rijen } = leesTabel(tabel);
  const getekend = reeksen(kolommen, rijen, figuur.dataset.omgekeerd !== undefined);
  if (!getekend.reeksen.some(({ waarden }) => waarden.some((waarde) => waarde !== null))) return;
  const palet = kleuren(figuur);
  const soort = figuur.dataset.soort;
  getekende.get(figuur)?.destroy();
  figuur.querySelector('.trede-grafiek__vlak')?.remove();
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
  getekende.set(figuur, new Chart(doek, {
    plugins: soort === 'waterval' ? [bijschrift(palet)] : [],
    data: {
      labels: getekend.punten,
      datasets: soort === 'waterval' ? watervalgegevens(getekend, rijen, palet) : reeksgegevens(getekend, palet, soort === 'gestapeld'),
    },
    options: {
      // nothing moves: not for who asked for less motion, and not while a page is being printed
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { stacked: soort === 'gestapeld', grid: { display: false }, ticks: { autoSkip: soort !== 'waterval', maxRotation: 60, autoSkipPadding: 12 } },
        y: {
          stacked: soort === 'gestapeld',
          grace: soort === 'waterval' ? '8%' : 0,
          grid: { color: ({ tick }) => (tick.value === 0 ? palet.inkt : palet.lijn) },
          ticks: { callback: schrijfGetal, precision: 0 },
          title: { display: true, text: figuur.dataset.eenheid ?? 'personen' },
        },
      },
      plugins: {
        legend: {
          display: soort !== 'waterval',
          position: 'bottom',
          onClick: () => {},
          labels: { usePointStyle: true, pointStyleWidth: 36, generateLabels: legenda },
        },
        tooltip: {
          callbacks: {
            label: ({ dataset, raw, dataIndex }) => `${dataset.onder ? 'band van' : dataset.grens ? 'band tot' : dataset.label}: ${schrijfGetal(dataset.gezegd?.[dataIndex] ?? raw)}`,
          },
        },
      },
    },
  }));
}

const tekenAlle = () => document.querySelectorAll('figure[data-tabel]').forEach(teken);
tekenAlle();
document.addEventListener('trede:bijgewerkt', tekenAlle);
