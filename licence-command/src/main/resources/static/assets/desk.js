// Keys for the lists of the desk. Every list is whole without this file: rows are links, choices are checkboxes.
(() => {
    "use strict";
    const help = document.getElementById("desk-keys");
    const links = () => [...document.querySelectorAll("[data-desk-row] [data-desk-open]")];

    // Writing is not commanding: in a field, and together with Ctrl, Alt or Meta, keys keep their meaning.
    const isOurs = event =>
        !event.defaultPrevented && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing
        && !event.target.closest("input:not([type=checkbox]), textarea, select, dialog");

    const move = step => {
        const all = links();
        const row = document.activeElement.closest("[data-desk-row]");
        const at = row ? all.indexOf(row.querySelector("[data-desk-open]")) : -1;
        const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
        all[next]?.focus();
        return next >= 0 && next < all.length;
    };

    const choose = () => {
        const box = document.activeElement.closest("[data-desk-row]")?.querySelector("input[type=checkbox]");
        box?.click();
        return Boolean(box);
    };

    const keys = {
        j: () => move(1),
        ArrowDown: () => move(1),
        k: () => move(-1),
        ArrowUp: () => move(-1),
        x: choose,
        "?": () => { help?.showModal(); return true; },
    };

    document.addEventListener("keydown", event => {
        if (isOurs(event) && Object.hasOwn(keys, event.key) && keys[event.key]()) {
            event.preventDefault();
        }
    });
})();
