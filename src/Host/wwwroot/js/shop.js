// Improvements only: every page works without this file.
const all = (selector, act) => document.querySelectorAll(selector).forEach(act);

export const say = text => {
  let toast = document.querySelector('.toast');
  if (!toast) {
    toast = document.createElement('p');
    toast.className = 'toast';
    toast.setAttribute('role', 'status');
    document.body.append(toast);
  }
  toast.textContent = text;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { toast.textContent = ''; }, 4000);
};

// A form that must act once: the second press of the button does nothing until the page is shown again.
all('form[data-once]', form => {
  let sent = false;
  form.addEventListener('submit', event => {
    if (sent) return event.preventDefault();
    sent = true;
    event.submitter?.setAttribute('aria-busy', 'true');
  });
  addEventListener('pageshow', () => {
    sent = false;
    form.querySelectorAll('[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
  });
});

all('[data-error-summary]', summary => summary.focus());

// Another way of delivery: the sums beside the form follow the choice.
all('[data-sum-total]', way => way.addEventListener('change', () => {
  for (const [part, text] of [['way', way.dataset.sumWay], ['shipping', way.dataset.sumShipping], ['total', way.dataset.sumTotal]]) {
    all(`[data-sum="${part}"]`, shown => { shown.textContent = text; });
  }
}));

// Post code to place: one answer fills an empty field, several become the choice; nothing is ever refused.
all('[data-places-url]', box => {
  const from = document.querySelector(box.dataset.placesFrom);
  const to = document.querySelector(box.dataset.placesTo);
  if (!from || !to) return;
  let filled = '';
  const look = async () => {
    const code = from.value.trim();
    if (code.length < 4) return;
    const url = new URL(box.dataset.placesUrl, location.href);
    url.searchParams.set('postcode', code);
    try {
      const answer = await fetch(url, { headers: { Accept: 'application/json' } });
      if (!answer.ok || code !== from.value.trim()) return;
      const names = (await answer.json()).map(place => place.name ?? place);
      if (!names.length) return;
      const list = to.list ?? to;
      const before = to.value;
      list.replaceChildren(...names.map(name => new Option(name, name)));
      if (to.list) {
        if (!before || before === filled) to.value = filled = names.length === 1 ? names[0] : '';
      } else if (names.includes(before)) to.value = before;
    } catch { /* no answer: the shopper types the place */ }
  };
  from.addEventListener('input', () => { if (/^\d{4}$/.test(from.value.trim())) look(); });
  from.addEventListener('change', look);
});

all('[data-copy]', button => {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      say(button.dataset.copied || '✓');
    } catch { say(button.dataset.copy); }
  });
});

all('[data-share]', button => {
  if (!navigator.share) return;
  button.hidden = false;
  button.addEventListener('click', () =>
    navigator.share({ title: button.dataset.title || document.title, url: button.dataset.share }).catch(() => {}));
});

all('[data-stepper]', stepper => {
  const input = stepper.querySelector('input');
  stepper.querySelectorAll('[data-step]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => {
      if (+button.dataset.step > 0) input.stepUp(); else input.stepDown();
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  });
});

// The amount in the basket posts a moment after the last change, so that arrow keys can pass numbers by.
all('form[data-autosubmit]', form => {
  let timer;
  form.querySelectorAll('.button').forEach(button => { button.hidden = true; });
  form.addEventListener('change', () => {
    clearTimeout(timer);
    timer = setTimeout(() => form.requestSubmit(), 500);
  });
});

all('[data-cookie-card]', card => card.addEventListener('submit', async event => {
  const form = event.target;
  if (form.method !== 'post') return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  try {
    const answer = await fetch(event.submitter?.getAttribute('formaction') ?? form.action, { method: 'POST', body });
    if (!answer.ok) throw new Error(answer.statusText);
    if ('reload' in card.dataset && event.submitter?.value === 'accept') return location.reload();
    card.remove();
    document.getElementById('main')?.focus({ preventScroll: true });
  } catch {
    const choice = document.createElement('input');
    choice.type = 'hidden';
    choice.name = event.submitter?.name ?? '';
    choice.value = event.submitter?.value ?? '';
    if (choice.name) form.append(choice);
    form.submit();
  }
}));

// The language list closes as people expect of a menu.
all('details.language', menu => {
  document.addEventListener('click', event => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});
