// Improvements only: every page works without this file.
const all = (selector, act) => document.querySelectorAll(selector).forEach(act);

// Ask before an act that is hard to take back. Without script the server asks.
const ask = (text, yes, no) => new Promise(answer => {
  const dialog = document.createElement('dialog');
  const words = document.createElement('p');
  const form = document.createElement('form');
  const button = (value, label, look) => {
    const element = document.createElement('button');
    element.className = look;
    element.value = value;
    element.textContent = label;
    return element;
  };
  words.id = 'ask';
  words.textContent = text;
  form.method = 'dialog';
  form.className = 'actions';
  form.append(button('no', no, 'button button--quiet'), button('yes', yes, 'button'));
  dialog.setAttribute('aria-labelledby', words.id);
  dialog.append(words, form);
  dialog.addEventListener('close', () => { dialog.remove(); answer(dialog.returnValue === 'yes'); });
  document.body.append(dialog);
  dialog.showModal();
});

document.addEventListener('submit', async event => {
  const button = event.submitter;
  const { confirm: text, confirmYes: yes, confirmNo: no } = button?.dataset ?? {};
  if (!text || button.dataset.confirmed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!await ask(text, yes || button.textContent.trim(), no || '✕')) return button.focus();
  button.dataset.confirmed = 'true';
  event.target.requestSubmit(button);
}, true);

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

// Leaving with something typed and not saved: the browser asks, in its own words.
all('form[data-unsaved]', form => {
  let changed = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
});

all('[data-select-all]', table => {
  const head = table.querySelector('[data-all]');
  const boxes = [...table.querySelectorAll('tbody input[type="checkbox"]')];
  if (!head) return;
  const show = () => {
    const chosen = boxes.filter(box => box.checked).length;
    head.checked = chosen > 0 && chosen === boxes.length;
    head.indeterminate = chosen > 0 && chosen < boxes.length;
  };
  head.addEventListener('change', () => boxes.forEach(box => { box.checked = head.checked; }));
  table.addEventListener('change', event => { if (event.target !== head) show(); });
  show();
});

all('[data-error-summary]', summary => summary.focus());
