"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const make = (tag, parent, text = "") => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const plural = (n, noun) => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;

  const say = make("div", document.body);
  say.className = "say";
  say.setAttribute("role", "status");
  say.hidden = true;
  let silence = 0;
  const tell = (text, stays) => {
    clearTimeout(silence);
    say.textContent = text;
    say.hidden = !text;
    if (text && !stays) {
      silence = setTimeout(() => { say.hidden = true; }, 4000);
    }
  };

  /* One attribution: its note and its pieces in the text light up together. */
  const notes = all(".note");
  const articleOf = element => element.closest(".article");
  const piecesOf = note => {
    const n = note.dataset.a;
    return all(`[data-c~="${n}"], [data-s~="${n}"], [data-k~="${n}"]`, articleOf(note));
  };
  const noteOf = (article, n) => article.querySelector(`.note[data-a="${n}"]`);
  let lit = null;
  let held = null;
  const light = note => {
    if (note === lit) {
      return;
    }
    if (lit) {
      lit.classList.remove("on");
      piecesOf(lit).forEach(piece => piece.classList.remove("on"));
    }
    lit = note;
    if (note) {
      note.classList.add("on");
      piecesOf(note).forEach(piece => piece.classList.add("on"));
    }
  };
  const hold = note => {
    held = note;
    light(note);
  };
  const summary = note => {
    const who = note.querySelector(".who").textContent;
    const how = note.querySelector(".how").textContent;
    const method = note.dataset.m ? ` · found by ${note.dataset.m}` : "";
    return `${who}: ${how}${method}`;
  };

  /* One name: all its mentions in the article light up. */
  let named = [];
  const same = (article, n) => {
    named.forEach(element => element.classList.remove("same"));
    named = n === undefined ? [] : all(`[data-n~="${n}"]`, article);
    named.forEach(element => element.classList.add("same"));
  };

  const innermost = numbers => numbers.split(" ").pop();
  const noteAt = target => {
    const own = target.closest(".note");
    if (own) {
      return own;
    }
    const ref = target.closest(".ref");
    if (ref) {
      return document.getElementById(ref.getAttribute("href").slice(1));
    }
    const piece = target.closest("span[data-c], span[data-s], span[data-k]");
    const article = piece && articleOf(piece);
    if (!article) {
      return null;
    }
    const numbers = piece.dataset.k || piece.dataset.s || piece.dataset.c;
    const note = noteOf(article, innermost(numbers));
    return note && !note.hidden ? note : null;
  };
  document.addEventListener("pointerover", event => {
    if (!(event.target instanceof Element)) {
      return;
    }
    light(noteAt(event.target) || held);
    const name = event.target.closest("[data-n]");
    const article = name && articleOf(name);
    same(article, article ? innermost(name.dataset.n) : undefined);
  });
  document.addEventListener("focusin", event => {
    const note = noteAt(event.target);
    if (note) {
      hold(note);
    }
  });
  document.addEventListener("click", event => {
    if (!(event.target instanceof Element) || event.target.closest("a, button, summary")) {
      return;
    }
    const note = noteAt(event.target);
    if (note) {
      hold(note);
      tell(summary(note));
      return;
    }
    const name = event.target.closest("span[data-n]");
    const article = name && articleOf(name);
    const entry = article && article.querySelector(`.names [data-n="${innermost(name.dataset.n)}"]`);
    hold(null);
    tell(entry ? entry.textContent : "");
  });
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    const note = target && (target.closest(".note") || noteAt(target));
    if (note) {
      hold(note);
      const piece = piecesOf(note)[0];
      if (piece) {
        piece.scrollIntoView({ block: "center" });
      }
    }
  };
  addEventListener("hashchange", follow);
  follow();

  /* Filters of the texts. */
  const filters = document.getElementById("filters");
  const speakersOf = note => all(".who b", note).map(name => name.textContent);
  let speaker, kind, least, shown, clear;
  const field = (label, tag) => {
    const around = make("label", filters);
    make("span", around, label).className = "word";
    const control = make(tag, around);
    control.setAttribute("aria-label", label);
    control.addEventListener("input", apply);
    return control;
  };
  const option = (parent, value, text) => {
    const made = make("option", parent, text);
    made.value = value;
    return made;
  };
  const matches = note => {
    const d = note.dataset;
    return Number(d.f) >= Number(least.value)
      && (!speaker.value || speakersOf(note).includes(speaker.value))
      && (!kind.value || [d.t, d.u, d.o].includes(kind.value));
  };
  const keeps = (numbers, hidden) => numbers.split(" ").some(n => !hidden.has(n));
  function apply() {
    let count = 0;
    const hidden = new Map();
    for (const note of notes) {
      note.hidden = !matches(note);
      count += note.hidden ? 0 : 1;
      const ref = document.getElementById("r" + note.id);
      if (ref) {
        ref.hidden = note.hidden;
      }
      if (note.hidden) {
        const article = articleOf(note);
        hidden.set(article, (hidden.get(article) || new Set()).add(note.dataset.a));
      }
    }
    for (const article of all(".article")) {
      const gone = hidden.get(article) || new Set();
      for (const piece of all("span[data-c], span[data-s], span[data-k]", article)) {
        const { c, s, k } = piece.dataset;
        piece.classList.toggle("out", Boolean(c) && !keeps(c, gone));
        piece.classList.toggle("outs", Boolean(s) && !keeps(s, gone));
        piece.classList.toggle("outk", Boolean(k) && !keeps(k, gone));
      }
    }
    if (held && held.hidden) {
      hold(null);
    }
    clear.hidden = !speaker.value && !kind.value && least.value === "0";
    filters.querySelector("output").textContent = `${least.value} %`;
    shown.textContent = count === notes.length
      ? plural(count, "attribution")
      : `${count.toLocaleString("en")} of ${plural(notes.length, "attribution")}`;
  }
  const counted = values => {
    const counts = new Map();
    values.forEach(value => counts.set(value, (counts.get(value) || 0) + 1));
    return Array.from(counts).sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  };
  if (filters && notes.length) {
    speaker = field("Speaker", "select");
    option(speaker, "", "All speakers");
    counted(notes.flatMap(speakersOf)).forEach(([name, n]) => option(speaker, name, `${name} (${n})`));
    kind = field("Kind", "select");
    option(kind, "", "All kinds");
    for (const [label, key] of [["Quotation", "t"], ["Attitude", "u"], ["Polarity", "o"]]) {
      const group = make("optgroup", kind);
      group.label = label;
      counted(notes.map(note => note.dataset[key])).forEach(([v, n]) => option(group, v, `${v} (${n})`));
    }
    least = field("Confidence from", "input");
    Object.assign(least, { type: "range", min: "0", max: "100", step: "5", value: "0" });
    make("output", least.parentElement);
    shown = make("span", filters);
    shown.className = "shown";
    shown.setAttribute("role", "status");
    clear = make("button", filters, "Show all");
    clear.className = "button";
    clear.addEventListener("click", () => {
      speaker.value = kind.value = "";
      least.value = "0";
      apply();
    });
    const help = make("button", filters, "Keys");
    help.className = "button keys";
    help.addEventListener("click", () => keysHelp.showModal());
    filters.hidden = false;
    apply();
  }

  /* Keys, which can be turned off: a screen reader or a voice may need them for itself. */
  const KEYS = [
    ["j, k", "next, previous attribution"],
    ["n, p", "next, previous article"],
    ["c", "copy the attribution with its place"],
    ["/", "to the filters"],
    ["Esc", "let go"],
    ["?", "this help"],
  ];
  const keysHelp = make("dialog", document.body);
  make("h2", keysHelp, "Keys").id = "keys-title";
  keysHelp.setAttribute("aria-labelledby", "keys-title");
  const described = make("dl", keysHelp);
  KEYS.forEach(([keys, does]) => {
    const term = make("dt", described);
    keys.split(", ").forEach(key => make("kbd", term, key));
    make("dd", described, does);
  });
  const switching = make("label", keysHelp);
  const wanted = make("input", switching);
  wanted.type = "checkbox";
  switching.append(" Use these keys");
  const remembered = () => {
    try { return localStorage.getItem("dixit-keys"); } catch { return null; }
  };
  wanted.checked = remembered() !== "off";
  wanted.addEventListener("change", () => {
    try { localStorage.setItem("dixit-keys", wanted.checked ? "on" : "off"); } catch { /* for this page only */ }
  });
  const closing = make("p", keysHelp);
  const close = make("button", closing, "Close");
  close.className = "button";
  close.addEventListener("click", () => keysHelp.close());

  const step = by => {
    const seen = notes.filter(note => !note.hidden);
    if (!seen.length) {
      return;
    }
    const at = seen.indexOf(held);
    const middle = innerHeight / 2;
    const below = seen.findIndex(note => note.getBoundingClientRect().top > middle / 2);
    const from = at >= 0 ? at + by : below < 0 ? seen.length - 1 : below;
    const note = seen[Math.max(0, Math.min(seen.length - 1, from))];
    note.querySelector(".num").focus({ preventScroll: true });
    hold(note);
    (piecesOf(note)[0] || note).scrollIntoView({ block: "center" });
  };
  const turn = by => {
    const heads = all(".article h2");
    const next = by > 0
      ? heads.find(head => head.getBoundingClientRect().top > 120)
      : heads.reverse().find(head => head.getBoundingClientRect().top < -10);
    if (next) {
      hold(null);
      next.scrollIntoView();
      next.focus({ preventScroll: true });
    }
  };
  const copy = async () => {
    if (!held) {
      tell("Choose an attribution first, by j or by a click.");
      return;
    }
    const n = held.dataset.a;
    const article = articleOf(held);
    const quote = held.querySelector("blockquote");
    const words = quote ? quote.textContent : all(`[data-c~="${n}"]`, article).map(p => p.textContent).join("");
    const head = article.querySelector("h2").textContent;
    const origin = article.querySelector(".origin").textContent;
    const place = location.href.split("#")[0] + "#" + held.id;
    const text = `${words}\n— ${held.querySelector(".who").textContent}. In: ${head} (${origin}). ${place}`;
    try {
      await navigator.clipboard.writeText(text);
      tell("Copied: " + text);
    } catch {
      tell("This browser does not let the page copy. " + text, true);
    }
  };
  const ACTIONS = {
    j: () => step(1), k: () => step(-1), n: () => turn(1), p: () => turn(-1), c: copy,
    "/": () => speaker && speaker.focus(), "?": () => keysHelp.showModal(),
  };
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      hold(null);
      tell("");
      return;
    }
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea, dialog");
    const action = ACTIONS[event.key];
    if (action && wanted.checked && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      action();
    }
  });

  /* Tables of the overview: a word to look for, and columns to sort by. */
  for (const table of all("table.list, table.speakers")) {
    const body = table.tBodies[0];
    const rows = Array.from(body.rows);
    if (rows.length < 3) {
      continue;
    }
    const find = document.createElement("p");
    find.className = "find";
    const label = make("label", find, "Find ");
    const word = make("input", label);
    word.type = "search";
    find.hidden = rows.length < 10;
    const found = make("span", find);
    found.className = "hint";
    found.setAttribute("role", "status");
    table.before(find);
    word.addEventListener("input", () => {
      const sought = word.value.trim().toLowerCase();
      let count = 0;
      for (const row of rows) {
        row.hidden = Boolean(sought) && !row.textContent.toLowerCase().includes(sought);
        count += row.hidden ? 0 : 1;
      }
      found.textContent = sought ? `${count.toLocaleString("en")} of ${rows.length.toLocaleString("en")}` : "";
    });
    Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
      if (head.textContent === "Quoted in") {
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const number = head.classList.contains("n");
        const up = head.getAttribute("aria-sort")
          ? head.getAttribute("aria-sort") === "descending"
          : !number;
        all("th", table.tHead).forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const value = row => row.cells[column].textContent.trim();
        const compare = number
          ? (a, b) => Number(value(a).replace(/,/g, "")) - Number(value(b).replace(/,/g, ""))
          : (a, b) => value(a).localeCompare(value(b));
        body.append(...rows.slice().sort((a, b) => (up ? 1 : -1) * compare(a, b)));
      });
    });
  }

  /* The drawing: one node's bands. */
  for (const node of all(".node")) {
    const graph = node.closest("svg");
    node.addEventListener("pointerenter", () => {
      const left = node.querySelector("text").getAttribute("text-anchor") === "end";
      all(".band", graph).forEach(band => {
        const mine = (left ? band.dataset.from : band.dataset.to) === node.dataset.actor;
        band.classList.toggle("on", mine);
        band.classList.toggle("off", !mine);
      });
    });
    node.addEventListener("pointerleave", () => {
      all(".band", graph).forEach(band => band.classList.remove("on", "off"));
    });
  }
})();
