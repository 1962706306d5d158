// Google Analytics in basic consent mode: this file is only on the page after the visitor said yes.
// Denied is the default that Google's script finds; then one update with what was allowed; nothing for advertising.
const stream = document.querySelector('script[data-stream]').dataset.stream;
window.dataLayer = window.dataLayer || [];
function gtag() { window.dataLayer.push(arguments); }

gtag('consent', 'default', {
  ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied',
  functionality_storage: 'denied', personalization_storage: 'denied', security_storage: 'granted',
});
gtag('consent', 'update', { analytics_storage: 'granted', ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' });
gtag('set', 'ads_data_redaction', true);
gtag('js', new Date());

// What stands behind the question mark may be someone's words; where they came from inside the shop may be an order link.
const came = document.referrer && new URL(document.referrer);
gtag('config', stream, {
  page_location: location.origin + location.pathname,
  page_referrer: came && came.origin !== location.origin ? came.origin : '',
  anonymize_ip: true,
  allow_google_signals: false,
  allow_ad_personalization_signals: false,
  cookie_domain: 'none',
  cookie_expires: 395 * 24 * 60 * 60,
  cookie_update: false,
  cookie_flags: 'SameSite=Lax;Secure',
});

// A choice that is not a plain yes stops Google's script before it leaves the page, or it would still tell how long the visit was.
document.addEventListener('submit', event => {
  const chosen = new FormData(event.target, event.submitter).get('choice');
  if (!chosen || chosen === 'accept') return;
  gtag('consent', 'update', { analytics_storage: 'denied', ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' });
  window[`ga-disable-${stream}`] = true;
});

const script = document.createElement('script');
script.async = true;
script.src = `https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(stream)}`;
document.head.append(script);
