// Our own count: this file is only on the page after the visitor said yes. It keeps nothing on the device.
// When the page is left it tells once which kind of page it was and how long it was in view.
const { page, to } = document.querySelector('script[data-page]').dataset;
let since, seen;

const look = () => { since = document.visibilityState === 'visible' ? performance.now() : undefined; };
const lookAway = () => {
  if (since !== undefined) seen += performance.now() - since;
  since = undefined;
};
const begin = () => { seen = 0; look(); };

document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') look(); else lookAway(); });
addEventListener('pagehide', () => {
  lookAway();
  navigator.sendBeacon(to, new URLSearchParams({ page, seconds: Math.min(86400, Math.floor(seen / 1000)) }));
});
// A page that comes back from the browser's own memory is a new visit.
addEventListener('pageshow', event => { if (event.persisted) begin(); });
begin();
