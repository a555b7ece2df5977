// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The symbols of bench-map in OpenLayers or MapLibre GL JS (?peer=ol|maplibre&count=N), panned as bench-map pans: the
// time of each frame goes to /frames of the server that gave this page (web_bench).
const query = new URLSearchParams(location.search);
const FRAMES = 120;
const FONT = '10px Inter, "Noto Sans", "DejaVu Sans", sans-serif';
const { centre, zoom, icons, symbols } = await (await fetch('/symbols.json')).json();
symbols.length = Math.min(symbols.length, Number(query.get('count')));

/** A hand that drags to and fro, 9 pixels a frame, as panOf() in bench_map.cpp. */
function pan(frame) {
  const direction = Math.floor(frame / 30) % 2 === 0 ? 1 : -1;
  return [8 * direction, 4 * direction];
}

function openLayers() {
  const styles = new Map();
  const images = icons.map((src) => new ol.style.Icon({ src: `/${src}`, scale: 1 }));
  const style = (icon, label) => {
    const key = `${icon}/${label}`;
    if (!styles.has(key))
      styles.set(key, new ol.style.Style({ image: images[icon], text: new ol.style.Text({ text: label, font: FONT }) }));
    return styles.get(key);
  };
  const features = symbols.map(([longitude, latitude, icon, label]) => {
    const feature = new ol.Feature(new ol.geom.Point(ol.proj.fromLonLat([longitude, latitude])));
    feature.setStyle(style(icon, label));
    return feature;
  });
  const view = new ol.View({ center: ol.proj.fromLonLat(centre), zoom });
  const map = new ol.Map({
    target: 'map', view, controls: [], pixelRatio: 1,
    layers: [new ol.layer.Vector({ source: new ol.source.Vector({ features }) })],
  });
  return {
    ready: new Promise((done) => map.once('rendercomplete', done)),
    begin: () => view.beginInteraction(),
    move: ([x, y]) => {
      const [east, north] = view.getCenter();
      view.setCenter([east + x * view.getResolution(), north - y * view.getResolution()]);
      map.renderSync();
    },
  };
}

async function mapLibre() {
  const { Map: GlMap, setWorkerUrl } = await import('/node_modules/maplibre-gl/dist/maplibre-gl.mjs');
  setWorkerUrl?.('/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs');
  const features = symbols.map(([longitude, latitude, icon, label]) => ({
    type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { icon: `icon-${icon}`, label },
  }));
  const map = new GlMap({
    container: 'map', center: centre, zoom: zoom - 1, attributionControl: false, pixelRatio: 1, fadeDuration: 0,
    style: {
      version: 8, sources: {},
      layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#f4f2ef' } }],
    },
  });
  const faults = [];
  map.on('error', (event) => faults.push(String(event.error ?? event)));
  await new Promise((done) => map.once('load', done));
  for (const [i, src] of icons.entries())
    map.addImage(`icon-${i}`, (await map.loadImage(`/${src}`)).data);
  map.addSource('symbols', { type: 'geojson', data: { type: 'FeatureCollection', features } });
  map.addLayer({
    id: 'symbols', type: 'symbol', source: 'symbols',
    layout: {
      'icon-image': ['get', 'icon'], 'icon-allow-overlap': true, 'icon-ignore-placement': true,
      'text-field': ['get', 'label'], 'text-size': 10, 'text-allow-overlap': true, 'text-ignore-placement': true,
    },
  });
  return {
    ready: new Promise((done, failed) => map.once('idle', () => {
      const drawn = map.queryRenderedFeatures({ layers: ['symbols'] }).length;
      if (faults.length > 0 || drawn === 0)
        failed(new Error(`${drawn} symbols drawn ${faults.slice(0, 3).join('; ')}`));
      done();
    })),
    begin: () => {},
    move: ([x, y]) => {
      map.jumpTo({ center: map.unproject([800 + x, 450 + y]) });
      map.redraw();
    },
  };
}

try {
  const peer = query.get('peer') === 'ol' ? openLayers() : await mapLibre();
  await peer.ready;
  const times = [];
  let frame = 0;
  let before = 0;
  peer.begin();
  await new Promise((done) => {
    const next = () => {
      const now = performance.now();
      if (frame > FRAMES) times.push(now - before); // the first hundred warm it up
      before = now;
      if (frame === 2 * FRAMES) return done();
      peer.move(pan(frame++));
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await fetch('/frames', { method: 'POST', body: JSON.stringify({ times }) });
} catch (fault) {
  await fetch('/frames', { method: 'POST', body: JSON.stringify({ fault: String(fault.stack ?? fault) }) });
}
