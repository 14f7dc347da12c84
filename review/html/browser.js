// Everything can be read without this; it filters, opens and switches.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // What a link leads to may lie in something closed.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (target) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  const root = document.documentElement;
  // A page from a file may have no storage.
  const stored = (act) => {
    try {
      return act(localStorage);
    } catch {
      return null;
    }
  };
  const theme = stored((storage) => storage.getItem("theme"));
  if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  for (const button of all("[data-theme-switch]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      stored((storage) => storage.setItem("theme", root.dataset.theme));
    });
  }

  for (const button of all("[data-expand]")) {
    button.hidden = false;
    const words = [button.textContent, button.dataset.collapse];
    let open = false;
    button.addEventListener("click", () => {
      open = !open;
      for (const details of all("main details")) details.open = open;
      button.textContent = words[open ? 1 : 0];
    });
  }

  // Closed parts are not printed; those of a whole section are.
  addEventListener("beforeprint", () => {
    for (const details of all("main details.card, main details.group")) details.open = true;
  });

  for (const form of all("form[data-filter]")) {
    const list = document.getElementById(form.dataset.filter);
    const output = form.querySelector("output");
    form.hidden = false;
    let items;
    const texts = new Map();
    const apply = () => {
      items ??= all("[data-item]", list);
      const wanted = [...new FormData(form)].filter(([, value]) => value !== "");
      const text = (wanted.find(([key]) => key === "text")?.[1] ?? "").toLowerCase();
      const choices = wanted.filter(([key]) => key !== "text");
      let shown = 0;
      for (const item of items) {
        const has = choices.every(([key, value]) => item.dataset[key] === value || (key === "control" && ` ${item.dataset[key]} `.includes(` ${value} `)));
        if (text && !texts.has(item)) {
          const group = item.closest("[data-group]");
          texts.set(item, `${group && group !== item ? group.querySelector("summary").textContent : ""} ${item.textContent}`.toLowerCase());
        }
        item.hidden = !(has && (text === "" || texts.get(item).includes(text)));
        if (!item.hidden) shown += 1;
      }
      for (const group of all("[data-group]", list)) {
        const left = all("[data-item]", group).filter((item) => !item.hidden).length;
        group.hidden = left === 0 && wanted.length > 0;
        if (wanted.length > 0 && left > 0) group.open = true;
      }
      output.textContent = wanted.length === 0 ? "" : output.dataset.shown.replace("{shown}", String(shown)).replace("{all}", String(items.length));
    };
    let waiting;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(apply, 120);
    });
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      apply();
    });
  }

  // Which section is being read.
  const links = new Map(all("nav a").map((link) => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(target.id)?.setAttribute("aria-current", "true");
      }
    },
    { rootMargin: "-20% 0px -70% 0px" },
  );
  for (const section of all("main > section")) seen.observe(section);
})();
