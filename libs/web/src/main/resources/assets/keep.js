// Copies the address of a page, prints it, and keeps it in this browser. Nothing of what is kept leaves the browser.
(() => {
  'use strict';
  const KEY = 'kept';
  const MOST = 200;
  // What somebody else may have written into the storage must not become a link to elsewhere.
  const OWN = /^\/(fiches\/[0-9a-f-]{36}|zoeken(\?[^#]*)?)$/;

  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) || '[]');
      return Array.isArray(kept) ? kept.filter((one) => one && typeof one.title === 'string' && OWN.test(one.path)) : [];
    } catch {
      return [];
    }
  };
  const write = (kept) => localStorage.setItem(KEY, JSON.stringify(kept.slice(0, MOST)));
  const say = (near, text) => {
    const place = near.parentElement.closest('.page')?.querySelector('[data-said]');
    if (place) place.textContent = text;
  };

  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  document.querySelectorAll('[data-copy]').forEach((link) => {
    if (!navigator.clipboard) return;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      navigator.clipboard.writeText(link.dataset.copyAddress)
        .then(() => say(link, link.dataset.copyDone))
        .catch(() => { location.href = link.href; });
    });
  });

  document.querySelectorAll('[data-keep]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const { keepKind: kind, keepTitle: title, keepPath: path } = button.dataset;
      try {
        write([{ kind, title, path }, ...read().filter((one) => one.path !== path)]);
        say(button, button.dataset.keepDone);
      } catch {
        button.disabled = true;
      }
    });
  });

  const page = document.querySelector('[data-kept]');
  if (!page) return;
  const show = () => {
    const kept = read();
    page.querySelectorAll('[data-kept-list]').forEach((list) => {
      const these = kept.filter((one) => one.kind === list.dataset.keptList);
      page.querySelector(`[data-kept-none="${list.dataset.keptList}"]`).hidden = these.length > 0;
      list.replaceChildren(...these.map(item));
    });
    page.querySelector('[data-kept-clear]').hidden = kept.length === 0;
  };
  const item = (one) => {
    const row = document.createElement('li');
    row.className = 'card cluster';
    const link = document.createElement('a');
    link.href = one.path;
    link.textContent = one.title;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'link';
    remove.textContent = page.dataset.keptRemove;
    remove.setAttribute('aria-label', `${page.dataset.keptRemove}: ${one.title}`);
    remove.addEventListener('click', () => {
      write(read().filter((other) => other.path !== one.path));
      show();
      page.querySelector('[data-said]').textContent = page.dataset.keptRemoved;
    });
    row.append(link, remove);
    return row;
  };
  page.querySelector('[data-kept-clear]').addEventListener('click', () => {
    localStorage.removeItem(KEY);
    show();
    page.querySelector('[data-said]').textContent = page.dataset.keptRemoved;
  });
  page.hidden = false;
  show();
})();
